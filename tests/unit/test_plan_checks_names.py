"""Checks of names, hosts, editions and scopes: each fault, and what is near it but none."""

import pytest
from attrs import evolve
from tests.unit.plan_samples import (
    activity,
    body,
    document,
    event,
    of_rows,
    only,
    places,
    plan,
    programme,
    project,
    row,
)

from ekonomia.dates import Severity
from ekonomia.network import Institution, InstitutionKind
from ekonomia.plans import (
    Document,
    Event,
    EventKind,
    EventStep,
    FindingCode,
    Row,
    RowKind,
    StepKind,
)
from ekonomia.plans.check_hosts import hosts
from ekonomia.plans.check_names import check_names_together, names
from ekonomia.plans.check_scope import editions, headers, organisers, steps


def printed(*all_: str, **changes: object) -> Document:
    return document(bodies=(body("b", *all_, **changes),))


class TestNames:
    @pytest.mark.parametrize(
        "all_",
        [
            ("Rada Ogrodów", "Radzie ogrodników", "Komisja"),
            ("Rada Ogrodów", "Rada Sadów"),
            ("grupa ds. łąk", "gr. łąk"),
        ],
    )
    def test_names_with_other_words_are_a_warning(self, all_: tuple[str, ...]) -> None:
        found = only(names, printed(*all_), FindingCode.NAME_VARIANTS)
        assert (found.place, found.severity) == (("b",), Severity.WARNING)
        assert all(repr(name) in found.en for name in all_)

    def test_a_name_that_only_says_more_is_an_information(self) -> None:
        found = only(
            names, printed("Rada Ogrodów", "Miejska Rada Ogrodów"), FindingCode.NAME_VARIANTS
        )
        assert found.severity is Severity.INFO

    def test_three_names_are_a_warning_though_each_says_more(self) -> None:
        all_ = ("Rada", "Rada Ogrodów", "Miejska Rada Ogrodów")
        assert only(names, printed(*all_), FindingCode.NAME_VARIANTS).severity is Severity.WARNING

    @pytest.mark.parametrize(
        "all_",
        [
            ("Rada Ogrodów",),
            ("Rada Ogrodów", "Rady Ogrodów", "Radą  Ogrodów"),
            ("grupa ogrodów", "Grupa ogrodów"),
            ("„Złota Grusza”", "Złota Grusza"),
            ("II Gala Ogrodów", "III Gala Ogrodów"),
            ("konkurs Grusza", "konkurs Grusza 2031", "konkurs Grusza w 2031r."),
            ("Miejska Rada Ogrodów", "MRO", "Miejska Rada Ogrodów (MRO)"),
            ("Rada RO", "Rada Rady Ogrodów"),
            ("2031", "2030"),
            ("W sadzie i w ogrodzie", "w sadzie i w ogrodzie"),
        ],
    )
    def test_forms_editions_quotes_and_initials_are_one_name(self, all_: tuple[str, ...]) -> None:
        assert places(names, printed(*all_)) == []

    def test_initials_may_stand_for_the_name_that_was_not_printed(self) -> None:
        held = printed("MRO", "Miejskiej Rady Ogrodów")
        assert places(names, held) == []
        alone = document(bodies=(body("b", "MRO", "Rada MRO", name="Miejska Rada Ogrodów"),))
        assert places(names, alone) == []

    def test_initials_of_nothing_are_another_name(self) -> None:
        assert places(names, printed("Miejska Rada Ogrodów", "MRS")) == [("b",)]

    @pytest.mark.parametrize(
        "all_",
        [
            ("Złota Grusza", "Złota grusza"),
            ("Złotej Gruszy", "złota grusza"),
            ("konkurs GRUSZA", "konkurs Grusza"),
            ("ZŁOTA GRUSZA", "Złota Grusza"),
            ("ES Ogrody", "Ogrody es"),
        ],
    )
    def test_names_that_differ_in_capitals_only_are_an_information(
        self, all_: tuple[str, ...]
    ) -> None:
        found = only(names, printed(*all_), FindingCode.NAME_CASE)
        assert (found.place, found.severity) == (("b",), Severity.INFO)

    def test_every_kind_of_thing_with_printed_names_is_looked_at(self) -> None:
        two = ("Rada Ogrodów", "Komisja Sadów")
        held = document(
            institutions=(
                Institution(id="i", kind=InstitutionKind.ROPS, name="Ośrodek", printed=two),
            ),
            bodies=(body("b", *two),),
            events=(event("e", printed=two),),
            programmes=(programme("p", printed=two),),
        )
        assert places(names, held) == [("i",), ("b",), ("e",), ("p",)]


class TestTogether:
    def test_namesakes_in_other_capitals_are_found_across_documents(self) -> None:
        mark = event("mark-a", EventKind.MARK, printed=("Złota Grusza",))
        other = event("mark-b", EventKind.MARK, name="Złota grusza")
        (found,) = check_names_together(
            [document(id_="one", events=(mark,)), document(id_="two", events=(other,))]
        )
        assert found.code is FindingCode.NAME_CASE
        assert found.place == ("mark-a", "mark-b")
        assert "'Złota Grusza' (one), 'Złota grusza' (two)" in found.en

    def test_things_of_other_kinds_are_no_namesakes(self) -> None:
        mark = event("mark", EventKind.MARK, printed=("Złota Grusza",))
        contest = event("contest", EventKind.CONTEST, printed=("Złota grusza",))
        held = [document(id_="one", events=(mark,)), document(id_="two", events=(contest,))]
        assert list(check_names_together(held)) == []

    def test_what_one_document_shows_alone_is_left_out(self) -> None:
        both = document(id_="one", bodies=(body("b", "Rada Ogrodów", "Rada ogrodów"),))
        variants = document(id_="two", bodies=(body("c", "Rada Lasów", "Komisja"),))
        assert list(check_names_together([both, variants])) == []
        assert list(check_names_together([variants, evolve(variants, id="three")])) == []

    def test_one_thing_under_other_names_elsewhere_is_found_by_its_id(self) -> None:
        one = document(id_="one", bodies=(body("b", "Rada Ogrodów"),))
        two = document(id_="two", bodies=(body("b", "Komisja Sadów"),))
        (found,) = check_names_together([one, two])
        assert (found.code, found.place) == (FindingCode.NAME_VARIANTS, ("b",))

    def test_a_thing_without_a_name_has_no_namesake(self) -> None:
        held = [document(id_="one", events=(event("e"),))] * 2
        assert list(check_names_together(held)) == []


class TestHosts:
    def test_the_documents_own_host_is_the_right_one(self) -> None:
        held = document(
            url="https://ogrody.example.pl/plan",
            plan=plan(
                [
                    row("5-1", url="www.ogrdy.example.pl"),
                    row("5-2", url="http://ogrody.example.pl/x"),
                    row("5-3", url="www.ogrdy.example.pl"),
                ]
            ),
        )
        found = only(hosts, held, FindingCode.URL_TYPO)
        assert found.place == ("5-1", "5-3")
        assert "ogrody.example.pl (1), ogrdy.example.pl (2)" in found.en
        assert found.suggestion_en == "the page stands at ogrody.example.pl"
        assert found.suggestion_pl == "strona ma adres ogrody.example.pl"

    def test_without_it_nobody_can_say(self) -> None:
        held = document(
            url="https://inny.pl",
            activities=(activity("a", url="ogrody.pl"), activity("b", url="ogrody.example.pl")),
            plan=plan([row("5-1", url="agrody.pl")]),
        )
        found = only(hosts, held, FindingCode.URL_TYPO)
        assert found.place == ("5-1", "a")
        assert found.suggestion_en == "nobody can say which is right"

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("ogrody.pl", "ogrody.eu"),
            ("ogrody.pl", "agrady.pl"),
            ("ogrody1.example.pl", "ogrody2.example.pl"),
            ("ogrody.example.pl", "agrady1.example.pl"),
            ("ogrody.example.pl", "moje-ogrody.example.pl"),
            ("www.ogrody.pl", "OGRODY.pl/mapa"),
        ],
    )
    def test_hosts_that_differ_on_purpose_are_in_order(self, one: str, other: str) -> None:
        assert places(hosts, of_rows(row("5-1", url=one), row("5-2", url=other))) == []

    def test_from_ten_characters_on_two_letters_may_differ(self) -> None:
        held = of_rows(row("5-1", url="ogrodek.pl"), row("5-2", url="agradek.pl"))
        assert places(hosts, held) == [("5-1", "5-2")]

    @pytest.mark.parametrize(
        "other",
        ["ogorody.example.pl", "ogrdy.exmple.pl", "oogrodyy.example.pl", "agrady.example.pl"],
    )
    def test_two_letters_put_in_left_out_or_changed_are_a_misprint(self, other: str) -> None:
        held = of_rows(row("5-1", url="ogrody.example.pl"), row("5-2", url=other))
        assert places(hosts, held) == [("5-1", "5-2")]


def gala(preparing: Row, *awarding: Row) -> Document:
    steps_ = [EventStep(kind=StepKind.PREPARATION, row=preparing.id)]
    steps_ += [EventStep(kind=StepKind.AWARD, row=each.id) for each in awarding]
    held = (event("gala", EventKind.GALA, steps=tuple(steps_)),)
    return evolve(of_rows(preparing, *awarding), events=held)


class TestEditions:
    def test_the_row_that_holds_it_is_believed(self) -> None:
        held = gala(row("5-1", event="gala", edition=2), row("6-1", event="gala", edition=3))
        found = only(editions, held, FindingCode.EDITION_CONFLICT)
        assert found.place == ("5-1", "6-1")
        assert found.suggestion_en == "edition 3, as in the row that holds it"
        assert found.suggestion_pl == "edycja 3, jak w wierszu, który ją odbywa"

    def test_without_such_a_row_nothing_is_suggested(self) -> None:
        first, second = (row(f"5-{n}", event="gala", edition=n) for n in (1, 2))
        preparing = tuple(EventStep(kind=StepKind.PREPARATION, row=each) for each in ("5-1", "5-2"))
        held = evolve(
            of_rows(first, second), events=(event("gala", EventKind.GALA, steps=preparing),)
        )
        assert only(editions, held, FindingCode.EDITION_CONFLICT).suggestion_pl is None

    @pytest.mark.parametrize(
        "second",
        [
            row("6-1", event="gala", edition=2),
            row("6-1", event="gala"),
            row("6-1", event="contest", edition=3),
        ],
    )
    def test_one_edition_or_that_of_another_event_is_in_order(self, second: Row) -> None:
        assert places(editions, gala(row("5-1", event="gala", edition=2), second)) == []

    def test_a_row_that_is_no_step_may_be_of_another_edition(self) -> None:
        held = gala(row("5-1", event="gala", edition=2), row("6-1", event="gala", edition=2))
        visit = row("6-2", event="gala", edition=1)
        assert held.plan is not None
        more = evolve(held, plan=plan([*held.plan.rows, visit]))
        assert places(editions, more) == []

    def test_without_a_plan_nothing_is_found(self) -> None:
        assert places(editions, document(events=(event("gala"),))) == []


class TestSteps:
    def test_names_the_usual_steps_that_no_row_plans(self) -> None:
        held = document(
            events=(
                event(
                    "mark",
                    EventKind.MARK,
                    steps=(
                        EventStep(kind=StepKind.INTAKE, row="5-2"),
                        EventStep(kind=StepKind.JURY, row="6-1"),
                        EventStep(kind=StepKind.AWARD, row="10-1", is_inferred=True),
                    ),
                ),
            )
        )
        found = only(steps, held, FindingCode.SCOPE_GAP)
        assert found.place == ("mark",)
        assert found.en == "lacking: announcement; planned in: 5-2, 6-1, 10-1"

    def test_an_award_may_be_made_at_a_gala(self) -> None:
        contest = event(
            "contest",
            steps=(
                EventStep(kind=StepKind.ANNOUNCEMENT, row="5-1"),
                EventStep(kind=StepKind.JURY, row="6-1"),
            ),
        )
        night = event(
            "gala",
            EventKind.GALA,
            steps=(
                EventStep(kind=StepKind.PREPARATION, row="7-1"),
                EventStep(kind=StepKind.AWARD, row="10-1"),
            ),
        )
        assert places(steps, document(events=(contest,))) == [("contest",)]
        assert places(steps, document(events=(contest, night))) == []

    def test_another_contest_awards_nothing_for_it(self) -> None:
        def contest(id_: str, *kinds: StepKind) -> Event:
            return event(id_, steps=tuple(EventStep(kind=kind, row="5-1") for kind in kinds))

        held = document(
            events=(
                contest("a", StepKind.ANNOUNCEMENT, StepKind.JURY),
                contest("b", StepKind.ANNOUNCEMENT, StepKind.JURY, StepKind.AWARD),
            )
        )
        assert places(steps, held) == [("a",)]

    def test_a_gala_is_no_award_of_its_own(self) -> None:
        night = event(
            "gala", EventKind.GALA, steps=(EventStep(kind=StepKind.PREPARATION, row="7-1"),)
        )
        assert places(steps, document(events=(night,))) == [("gala",)]

    def test_an_event_that_no_row_plans_lacks_nothing(self) -> None:
        assert places(steps, document(events=(event("contest"),))) == []


def by(name: str, title: str, project_title: str | None = None) -> Document:
    office = Institution(id="office", kind=InstitutionKind.DEPARTMENT, name=name)
    return document(
        institutions=(office,),
        projects=(project(id_="p", title=project_title),),
        plan=plan(title=title, organiser="office", project="p"),
    )


class TestOrganisers:
    @pytest.mark.parametrize(
        "title",
        [
            "Plan spotkań o ogrodach",
            "Plan spotkań o ogrodach przez Biuro ds. dróg i mostów",
            "Biuro ds. dróg i mostów: plan",
        ],
    )
    def test_an_office_of_another_field_is_found(self, title: str) -> None:
        found = only(organisers, by("Biuro ds. dróg i mostów", title), FindingCode.ORGANISER_SCOPE)
        assert found.place == ("plan",)

    @pytest.mark.parametrize(
        ("name", "title", "project_title"),
        [
            ("Biuro ds. ogrodów", "Plan spotkań o ogrodach", None),
            ("Biuro ds. ogrodów", "Plan spotkań", "Ogrody miasta"),
            ("Biuro ds. ogrodów", "Plan Biura ds. ogrodów w ogrodach", None),
            ("Regionalny Ośrodek", "Plan spotkań", None),
        ],
    )
    def test_an_office_of_the_field_or_of_any_is_in_order(
        self, name: str, title: str, project_title: str | None
    ) -> None:
        assert places(organisers, by(name, title, project_title)) == []

    def test_a_word_of_four_letters_tells_of_a_field(self) -> None:
        assert places(organisers, by("Biuro ds. dróg", "Plan spotkań")) == [("plan",)]
        assert places(organisers, by("Biuro ds. NGO", "Plan spotkań")) == []

    def test_an_organiser_that_is_not_known_has_no_field(self) -> None:
        assert places(organisers, document(plan=plan(organiser="office"))) == []
        assert places(organisers, document()) == []


class TestHeaders:
    def test_tells_how_many_rows_are_no_dated_gatherings(self) -> None:
        held = of_rows(
            row("5-1", "3 maja", kinds=(RowKind.MEETING,)),
            row("5-2", "maj", kinds=(RowKind.MEETING,)),
            row("5-3", "4 maja", kinds=(RowKind.REPORT,)),
            row("5-4", "5 maja", kinds=(RowKind.EVENT,)),
            title="Harmonogram spotkań",
        )
        found = only(headers, held, FindingCode.HEADER_SCOPE)
        assert found.place == ("plan",)
        assert "'spotkań'; of 4 rows 1 without a day, 1 of another kind" in found.en

    @pytest.mark.parametrize(
        ("title", "kinds"),
        [
            ("Harmonogram działań", ("maj", "maj", "3 maja")),
            ("Terminy posiedzeń", ("maj", "3 maja", "4 maja")),
            ("Terminy posiedzeń", ()),
        ],
    )
    def test_a_plan_of_actions_or_mostly_of_meetings_is_in_order(
        self, title: str, kinds: tuple[str, ...]
    ) -> None:
        rows = [row(f"5-{n}", date, kinds=(RowKind.MEETING,)) for n, date in enumerate(kinds, 1)]
        assert places(headers, of_rows(*rows, title=title)) == []

    def test_without_a_plan_there_is_no_heading(self) -> None:
        assert places(headers, document()) == []
