"""Checks of keys, dates, projects and task lists: each fault, and what is near it but none."""

from decimal import Decimal

import pytest
from attrs import evolve, fields, has
from tests.unit.plan_samples import (
    YEAR,
    activity,
    body,
    document,
    event,
    item,
    of_rows,
    only,
    period,
    places,
    plan,
    programme,
    project,
    row,
    task,
    task_list,
)

from ekonomia.bounds import Bounds
from ekonomia.dates import Severity, When, read
from ekonomia.network import (
    Assignee,
    Decision,
    Due,
    Institution,
    InstitutionKind,
    Meeting,
)
from ekonomia.plans import (
    Adoption,
    Audience,
    Cells,
    Dependency,
    Document,
    DocumentKind,
    EventStep,
    FindingCode,
    Funding,
    Heading,
    ListRole,
    Passage,
    ProgrammeVersion,
    Quantity,
    Quota,
    Series,
    Source,
    SourceKind,
    StepKind,
)
from ekonomia.plans.check_dated import dues, relative_years, undated
from ekonomia.plans.check_projects import context, funding, payers, periods, programmes
from ekonomia.plans.check_references import references
from ekonomia.plans.check_tasks import (
    furniture,
    headings,
    products,
    quotas,
    roles,
    splits,
)


def decision(id_: str, printed: str | None = None, **changes: object) -> Decision:
    due = None if printed is None else Due(printed=printed, when=read(printed, year=YEAR))
    return evolve(Decision(id=id_, meeting="m", pl=id_, en=id_, due=due), **changes)  # type: ignore[arg-type]  # any change on purpose


def meeting(id_: str, **changes: object) -> Meeting:
    return evolve(Meeting(id=id_, body="b", when=read("9 maja", year=YEAR)), **changes)  # type: ignore[arg-type]  # any change on purpose


WHOLE = document(
    publisher="office",
    institutions=(
        Institution(id="office", kind=InstitutionKind.ROPS, name="Ośrodek"),
        Institution(id="desk", kind=InstitutionKind.DEPARTMENT, name="Dział", parent="office"),
    ),
    bodies=(body("b", host="desk"), body("jury", parent="b", members=("b", "nauczyciele"))),
    audiences=(Audience(id="schools", pl="szkoły", en="schools"),),
    programmes=(
        programme(
            "prog",
            versions=(ProgrammeVersion(title="Program", adoption=Adoption(by="office")),),
            product_of="project",
        ),
    ),
    projects=(
        project(
            task(
                1,
                item("i1", bodies=("b", "desk"), programme="prog", event="e"),
                item("i2", follows="i1"),
            ),
            run_by="office",
            programme="prog",
            funded_under="prog",
        ),
    ),
    plan=plan(
        [
            row("5-1", bodies=("jury",), audiences=("schools",), series=("s",)),
            row("5-2", after=("5-1",), event="e", programme="prog"),
        ],
        series=(Series(id="s", en="s", covers=("b", "wschodni")),),
        project="project",
        organiser="desk",
    ),
    meetings=(meeting("m", carried_over=("d",)),),
    decisions=(
        decision(
            "d",
            audience="schools",
            event="e",
            assignees=(Assignee(id="jury"), Assignee(role="członkowie")),
            due=Due(printed="spotkanie", meeting="m"),
        ),
    ),
    activities=(
        activity(
            "a",
            quantities=("q",),
            audiences=("schools",),
            events=("e",),
            programme="prog",
            project="project",
        ),
    ),
    events=(event("e", owner="office", steps=(EventStep(kind=StepKind.JURY, row="5-2"),)),),
    quantities=(Quantity(id="q", bounds=Bounds.exactly(2), unit="spotkanie", what="meetings"),),
    dependencies=(Dependency(first="d", then="m"), Dependency(first="i1", then="e")),
)
KEYS = {
    "office": ["$.publisher", "$.institutions[1].parent", "$.events[0].owner"],
    "desk": ["$.bodies[0].host", "$.projects[0].tasks[0].items[0].bodies[1]", "$.plan.organiser"],
    "b": ["$.bodies[1].parent", "$.projects[0].tasks[0].items[0].bodies[0]", "$.meetings[0].body"],
    "jury": ["$.plan.rows[0].bodies[0]", "$.decisions[0].assignees[0].id"],
    "schools": [
        "$.plan.rows[0].audiences[0]",
        "$.decisions[0].audience",
        "$.activities[0].audiences[0]",
    ],
    "prog": [
        "$.projects[0].programme",
        "$.projects[0].funded_under",
        "$.projects[0].tasks[0].items[0].programme",
        "$.plan.rows[1].programme",
        "$.activities[0].programme",
    ],
    "project": ["$.programmes[0].product_of", "$.plan.project", "$.activities[0].project"],
    "i1": ["$.projects[0].tasks[0].items[1].follows", "$.dependencies[1].first"],
    "s": ["$.plan.rows[0].series[0]"],
    "5-1": ["$.plan.rows[1].after[0]"],
    "5-2": ["$.events[0].steps[0].row"],
    "e": [
        "$.projects[0].tasks[0].items[0].event",
        "$.plan.rows[1].event",
        "$.decisions[0].event",
        "$.activities[0].events[0]",
        "$.dependencies[1].then",
    ],
    "m": ["$.decisions[0].meeting", "$.decisions[0].due.meeting", "$.dependencies[0].then"],
    "d": ["$.meetings[0].carried_over[0]", "$.dependencies[0].first"],
    "q": ["$.activities[0].quantities[0]"],
}
"""From each key of the whole document to the fields that refer to it."""


def renamed(value: object, old: str, new: str) -> object:
    """Return a value in which the thing of a key is called otherwise; what refers to it is not."""
    if isinstance(value, tuple):
        return tuple(renamed(each, old, new) for each in value)
    if isinstance(value, (Assignee, Bounds, Cells, When)) or not has(kind := type(value)):
        return value
    changes = {field.name: renamed(getattr(value, field.name), old, new) for field in fields(kind)}
    if changes.get("id") == old:
        changes["id"] = new
    return kind(**changes)


class TestReferences:
    def test_a_whole_document_refers_to_nothing_unknown(self) -> None:
        assert list(references(WHOLE)) == []

    @pytest.mark.parametrize("key", KEYS)
    def test_every_field_that_refers_to_a_key_is_found_with_its_path(self, key: str) -> None:
        held = renamed(WHOLE, key, "zmieniony")
        assert isinstance(held, Document)
        found = list(references(held))
        paths = [each.en.partition("(at ")[2].rstrip(")") for each in found]
        lost = ["$.programmes[0].versions[0].adoption.by"] if key == "office" else []
        lost += ["$.projects[0].run_by"] if key == "office" else []
        assert sorted(paths) == sorted(KEYS[key] + lost)
        assert {each.code for each in found} == {FindingCode.UNKNOWN_REFERENCE}

    def test_the_place_is_the_nearest_thing_with_an_id(self) -> None:
        lost = decision("d", assignees=(Assignee(id="nobody"),), meeting="m")
        held = document(meetings=(meeting("m"),), bodies=(body("b"),), decisions=(lost,))
        assert places(references, held) == [("d",)]

    def test_a_near_key_is_suggested(self) -> None:
        held = of_rows(row("5-1", after=("5-22",)), row("5-2"))
        found = only(references, held, FindingCode.UNKNOWN_REFERENCE)
        assert (found.suggestion_pl, found.suggestion_en) == ("może „5-2”", "perhaps '5-2'")
        assert "„5-22”" in found.pl

    def test_a_key_of_another_kind_does_not_do(self) -> None:
        held = evolve(of_rows(row("5-1", event="b")), bodies=(body("b"),))
        found = only(references, held, FindingCode.UNKNOWN_REFERENCE)
        assert found.suggestion_pl is None


class TestUndated:
    def test_one_finding_for_each_run(self) -> None:
        held = document(
            activities=(
                activity("a"),
                activity("b"),
                activity("c", "w 2012 roku", parts=(activity("c1"),)),
                activity("d"),
            )
        )
        assert places(undated, held) == [("a", "b"), ("d",)]
        assert next(undated(held)).en == "2 activities without a date"

    def test_dated_activities_are_in_order(self) -> None:
        assert places(undated, document(activities=(activity("a", "w 2012 roku"),))) == []


class TestDues:
    def test_a_due_that_names_no_day_is_found(self) -> None:
        held = document(decisions=(decision("d", due=Due(printed="kiedyś")), decision("e")))
        found = only(dues, held, FindingCode.UNRESOLVED_DUE)
        assert found.place == ("d",)
        assert "'kiedyś'" in found.en

    def test_a_row_that_names_no_day_is_found(self) -> None:
        rows = [row("5-1"), row("5-2", "do ustalenia"), row("5-3", "po świętach")]
        rows += [row("5-4", "do 9 maja"), row("5-5", "od 9 maja"), row("5-6", "31 czerwca")]
        held = document(plan=plan(rows))
        assert places(dues, held) == [("5-2",), ("5-3",)]
        assert next(dues(held)).en == "the date 'do ustalenia' names no day"

    def test_a_day_or_a_meeting_is_enough(self) -> None:
        told = decision("e", due=Due(printed="na spotkaniu", meeting="m"))
        assert places(dues, document(decisions=(decision("d", "9 maja"), told))) == []


class TestRelativeYears:
    @pytest.mark.parametrize(
        "printed",
        ["9 maja br.", "w maju b.r.", "9 maja b. r.", "w maju ub.r.", "w maju ubr.",
         "w maju bieżącego roku", "w maju Ubiegłego  roku"],
    )  # fmt: skip
    def test_a_year_that_only_the_heading_tells_is_found(self, printed: str) -> None:
        held = document(year=2017, decisions=(decision("d", printed),))
        found = only(relative_years, held, FindingCode.RELATIVE_YEAR)
        assert found.place == ("d",)
        assert "(2017)" in found.en

    def test_all_places_are_told_together(self) -> None:
        held = document(
            passages=(Passage(id="p", text="Nabór trwa do maja br. w biurze"),),
            projects=(project(periods=(period("od maja br."),)),),
            plan=plan([row("5-1", "9 maja br.")]),
            meetings=(meeting("m", printed_dates=("9.05.", "9 maja br.")),),
            activities=(activity("a", "9 maja br."), activity("b")),
        )
        found = only(relative_years, held, FindingCode.RELATIVE_YEAR)
        assert found.place == ("p", "project", "5-1", "m", "a")
        assert f"({YEAR})" in found.pl

    def test_where_no_heading_tells_it_that_is_said(self) -> None:
        held = document(decisions=(decision("d", "w maju br."),))
        found = only(relative_years, held, FindingCode.RELATIVE_YEAR)
        assert "names none" in found.en
        assert "nie podaje" in found.pl

    @pytest.mark.parametrize("printed", ["9 maja 2017 r.", "9 maja", "w roku 2017", "klubr."])
    def test_a_written_year_is_in_order(self, printed: str) -> None:
        assert places(relative_years, document(decisions=(decision("d", printed),))) == []


class TestContext:
    @pytest.mark.parametrize(
        ("changes", "lacking"),
        [
            ({}, "the project's title, its dates, its money"),
            ({"title": "Ogrody"}, "its dates, its money"),
            ({"funding": Funding(total=Decimal(5))}, "the project's title, its dates"),
        ],
    )
    def test_a_task_list_of_hardly_any_project_tells_what_it_lacks(
        self, changes: dict[str, object], lacking: str
    ) -> None:
        found = only(context, task_list(task(1), **changes), FindingCode.CONTEXT_MISSING)
        assert found.place == ("doc",)
        assert found.en.endswith(lacking)

    def test_one_thing_may_be_lacking(self) -> None:
        assert places(context, task_list(title="Ogrody", periods=(period("2030-2032"),))) == []

    def test_several_projects_may_tell_it_together(self) -> None:
        told = (project(id_="a", title="Ogrody"), project(id_="b", periods=(period("2030"),)))
        assert places(context, document(DocumentKind.TASK_LIST, projects=told)) == []

    def test_another_page_need_not_tell_it(self) -> None:
        assert places(context, document(projects=(project(),))) == []


def running(*rest: str, title: str | None = "2030-2032", planned: int | None = None) -> Document:
    named = () if title is None else (period(title, is_of_title=True),)
    held = project(periods=(*named, *map(period, rest)))
    plans = None if planned is None else plan(year=planned, project="project")
    return document(projects=(held,), plan=plans)


class TestPeriods:
    @pytest.mark.parametrize(
        ("printed", "said"),
        [
            ("01.04.2030 - 30.06.2030", "ends before the last year"),
            ("01.04.2031 - 30.06.2032", "begins after the first year"),
            ("2033-2034", "begins after the first year"),
        ],
    )
    def test_a_running_time_shorter_than_the_title_is_an_error(
        self, printed: str, said: str
    ) -> None:
        found = only(periods, running(printed), FindingCode.PERIOD_CONTRADICTS_TITLE)
        assert (found.place, found.severity) == (("project",), Severity.ERROR)
        assert said in found.en
        assert f"„{printed}”" in found.pl

    def test_a_suggested_day_is_one_of_the_calendar(self) -> None:
        held = running("01.01.2028 - 29.02.2028", title="2028-2030")
        found = only(periods, held, FindingCode.PERIOD_CONTRADICTS_TITLE)
        assert found.suggestion_en == "perhaps until 28 February 2030; keep both"

    def test_the_last_year_of_the_title_is_suggested(self) -> None:
        found = only(
            periods, running("01.04.2030 - 30.06.2030"), FindingCode.PERIOD_CONTRADICTS_TITLE
        )
        assert found.suggestion_en == "perhaps until 30 June 2032; keep both"

    def test_where_more_than_that_year_differs_nothing_is_suggested(self) -> None:
        for printed in ("01.04.2031 - 30.06.2031", "01.04.2031 - 30.06.2032"):
            assert next(periods(running(printed))).suggestion_pl is None
        for title in ("od 2029", "od 2030", "do 2032"):
            held = running("2030", title=title, planned=2035)
            assert next(periods(held)).suggestion_pl is None

    @pytest.mark.parametrize(
        "printed",
        ["01.04.2030 - 30.06.2032", "01.09.2029 - 31.03.2033", "do 31.12.2032", "od 1.04.2030"],
    )
    def test_one_that_fills_the_years_of_the_title_is_in_order(self, printed: str) -> None:
        assert places(periods, running(printed)) == []

    @pytest.mark.parametrize(("planned", "count"), [(2028, 1), (2029, 0), (2030, 0), (2031, 1)])
    def test_the_plan_must_lie_within_it(self, planned: int, count: int) -> None:
        held = running("2029-2030", title=None, planned=planned)
        assert len(list(periods(held))) == count

    def test_the_plan_of_another_project_says_nothing(self) -> None:
        held = running("2030", title=None, planned=2035)
        other = plan(year=2035, project="other")
        assert places(periods, evolve(held, plan=other)) == []

    def test_an_open_end_leaves_nothing_out(self) -> None:
        assert places(periods, running("od 2029", title=None, planned=2035)) == []


def carrying(own: str, programmes_: str | None, **roles_: str) -> Document:
    return document(
        projects=(project(periods=(period(own),), **roles_),),
        programmes=(programme("prog", programmes_),),
    )


class TestProgrammes:
    @pytest.mark.parametrize(
        ("own", "years", "severity"),
        [
            ("2030-2031", "2029-2032", Severity.INFO),
            ("2030-2032", "2029-2032", Severity.INFO),
            ("2029-2031", "2029-2032", Severity.INFO),
            ("2030-2031", "od 2029", Severity.INFO),
            ("od 2030", "od 2029", Severity.INFO),
            ("2028-2031", "2029-2032", Severity.WARNING),
            ("2030-2033", "2029-2032", Severity.WARNING),
            ("od 2030", "2029-2032", Severity.WARNING),
            ("2040", "2029-2032", Severity.WARNING),
        ],
    )
    def test_within_the_programme_is_an_information_beyond_it_a_warning(
        self, own: str, years: str | None, severity: Severity
    ) -> None:
        held = carrying(own, years, programme="prog")
        found = only(programmes, held, FindingCode.PERIOD_MISMATCH)
        assert (found.place, found.severity) == (("project",), severity)

    @pytest.mark.parametrize(
        ("own", "years"),
        [("2029-2032", "2029-2032"), ("2030", None), ("do 2030", "2030"), ("2030", "do 2030")],
    )
    def test_the_same_years_or_unknown_ones_are_in_order(self, own: str, years: str | None) -> None:
        assert places(programmes, carrying(own, years, programme="prog")) == []

    def test_only_the_programme_it_carries_out_is_compared(self) -> None:
        assert places(programmes, carrying("2030", "2029-2032", funded_under="prog")) == []
        assert places(programmes, document(projects=(project(programme="prog"),))) == []


class TestPayers:
    def test_a_project_that_ends_after_the_programme_that_pays_is_found(self) -> None:
        held = carrying("2030-2035", "2029-2033", funded_under="prog")
        found = only(payers, held, FindingCode.PERIOD_BEYOND_PROGRAMME)
        assert (found.place, found.severity) == (("project",), Severity.INFO)
        assert "31 December 2035" in found.en

    @pytest.mark.parametrize(
        ("own", "years"), [("2030-2033", "2029-2033"), ("od 2030", "2029"), ("2030", "od 2029")]
    )
    def test_one_that_ends_with_it_or_is_open_is_in_order(
        self, own: str, years: str | None
    ) -> None:
        assert places(payers, carrying(own, years, funded_under="prog")) == []


def money(total: int | None, **amounts: int) -> Document:
    sources = tuple(
        Source(kind=SourceKind(kind), amount=Decimal(amount)) for kind, amount in amounts.items()
    )
    whole = None if total is None else Decimal(total)
    return document(projects=(project(funding=Funding(total=whole, sources=sources)),))


class TestFunding:
    @pytest.mark.parametrize(
        ("held", "said"),
        [
            (money(100, eu=101), "over it by 1 "),
            (money(100, eu=84, own=15), "under it by 1 "),
            (money(100, state=80, own=15), "under it by 5 "),
        ],
    )
    def test_sources_that_do_not_add_up_are_an_error(self, held: Document, said: str) -> None:
        found = only(funding, held, FindingCode.FUNDING_SUM)
        assert (found.place, found.severity) == (("project",), Severity.ERROR)
        assert said in found.en

    @pytest.mark.parametrize(
        "held",
        [
            money(100, eu=85, own=15),
            money(100, eu=85),
            money(100, own=15, private=5),
            money(None, eu=85, own=15),
            document(projects=(project(),)),
        ],
    )
    def test_sources_that_add_up_or_are_not_all_told_are_in_order(self, held: Document) -> None:
        assert places(funding, held) == []


def headed(*printed: str, bold: tuple[int, ...] = ()) -> Document:
    return task_list(
        *(
            task(number, heading=Heading(printed=each, is_bold=number in bold))
            for number, each in enumerate(printed, start=1)
        )
    )


class TestHeadings:
    @pytest.mark.parametrize(
        ("held", "place", "said"),
        [
            (headed("A", "B", "C", bold=(3,)), ("t3",), "bold type: 1/3"),
            (headed("A", "Zadanie 2. B", "C"), ("t2",), "a word such as task: 1/3"),
            (headed("Zadanie 1. A", "B", "Zadanie III: C"), ("t2",), "a word such as task: 2/3"),
            (headed("A:", "B", "C"), ("t1",), "a closing colon: 1/3"),
        ],
    )
    def test_those_unlike_the_most_are_told(
        self, held: Document, place: tuple[str, ...], said: str
    ) -> None:
        found = only(headings, held, FindingCode.HEADING_FORMAT)
        assert (found.place, found.en) == (place, said)

    def test_one_finding_tells_all_the_ways(self) -> None:
        found = only(
            headings, headed("A", "B", "Zadanie: C:", bold=(2, 3)), FindingCode.HEADING_FORMAT
        )
        assert found.place == ("t1", "t3")
        assert found.en.count(",") == 2

    @pytest.mark.parametrize(
        "held",
        [
            headed("Zadanie 1. A", "Zadanie 2. B"),
            headed("Działania w gminie", "B"),
            headed("A", "B", bold=(1, 2)),
            task_list(task(1), task(2, heading=Heading(printed="B:"))),
        ],
    )
    def test_headings_alike_are_in_order(self, held: Document) -> None:
        assert places(headings, held) == []


def cut(first: str, then: str, *, ends: bool = True) -> Document:
    quoted = (
        item(id_, quoted=(text,), quotes_ends=ends) for id_, text in (("a", first), ("b", then))
    )
    return task_list(task(1, *quoted))


class TestSplits:
    def test_an_item_told_to_go_on_with_another_is_found_once(self) -> None:
        held = task_list(task(1, item("a"), item("b", follows="a"), item("c")))
        found = only(splits, held, FindingCode.SPLIT_ITEM)
        assert (found.place, found.severity) == (("a", "b"), Severity.ERROR)
        assert "3 items, 2 actions" in found.en

    @pytest.mark.parametrize("then", ["i jakościowych", "z monitoringiem", "oraz\ndanych"])
    def test_an_item_that_begins_amid_a_sentence_is_seen(self, then: str) -> None:
        assert places(splits, cut("pozyskanie danych ilościowych", then)) == [("a", "b")]

    def test_told_and_seen_is_one_finding(self) -> None:
        held = cut("danych ilościowych", "i jakościowych")
        first, then = held.projects[0].tasks[0].items
        assert places(splits, task_list(task(1, first, evolve(then, follows="a")))) == [("a", "b")]

    @pytest.mark.parametrize(
        ("first", "then"),
        [
            ("danych ilościowych;", "i jakościowych"),
            ("danych ilościowych.", "i jakościowych"),
            ("danych ilościowych", "I jakościowych"),
            ("danych ilościowych", "Z monitoringiem"),
            ("danych ilościowych", "rozwój usług"),
            ("danych ilościowych", "integracja"),
        ],
    )
    def test_items_that_end_or_begin_a_sentence_are_in_order(self, first: str, then: str) -> None:
        assert places(splits, cut(first, then)) == []

    def test_fragments_that_may_stand_anywhere_say_nothing(self) -> None:
        assert places(splits, cut("danych ilościowych", "i jakościowych", ends=False)) == []

    def test_items_of_other_tasks_do_not_go_on(self) -> None:
        first = item("a", quoted=("danych",), quotes_ends=True)
        then = item("b", quoted=("i wiedzy",), quotes_ends=True)
        assert places(splits, task_list(task(1, first), task(2, then))) == []


class TestFurniture:
    def test_a_line_printed_again_is_told_once_for_the_project(self) -> None:
        line = "Dział ogrodów"
        held = task_list(
            task(1, item("a"), item("b"), furniture=((1, line), (2, line))),
            task(2, item("c"), furniture=((0, "DZIAŁ  ogrodów"),)),
        )
        found = only(furniture, held, FindingCode.PAGE_FURNITURE_IN_LIST)
        assert found.place == ("a", "b", "t2")
        assert "3 lines of the page among items, 1 inside a list" in found.en

    def test_a_line_printed_twice_is_enough(self) -> None:
        line = "Dział ogrodów"
        held = task_list(task(1, item("a"), furniture=((0, line), (1, line))))
        assert places(furniture, held) == [("t1", "a")]

    @pytest.mark.parametrize("line", ["Dział, tel. 12", "tel: (12) 3", "+48 123 456 789", "fax 12"])
    def test_a_telephone_number_is_enough(self, line: str) -> None:
        assert places(furniture, task_list(task(1, item("a"), furniture=((1, line),)))) == [("a",)]

    @pytest.mark.parametrize("line", ["Część druga", "Lata 2019-2022", "hotel. 12 osób"])
    def test_another_line_printed_once_is_in_order(self, line: str) -> None:
        assert places(furniture, task_list(task(1, item("a"), furniture=((1, line),)))) == []


class TestProducts:
    def test_a_product_that_is_part_of_another_is_found_in_the_order_of_the_page(self) -> None:
        part = item("a", product="baza", part_of="Portal")
        whole = item("b", product="portal")
        held = task_list(task(1, part), task(2, whole))
        found = only(products, held, FindingCode.OVERLAPPING_PRODUCTS)
        assert found.place == ("a", "b")
        assert "'baza' as part of 'portal'" in found.en
        assert "„baza” jako część: „portal”" in found.pl

    def test_a_part_without_a_product_of_its_own_is_named_by_what_it_says(self) -> None:
        held = task_list(task(1, item("b", product="portal"), item("a", part_of="portal")))
        found = only(products, held, FindingCode.OVERLAPPING_PRODUCTS)
        assert "'a' as part of" in found.en
        assert "„a” jako część" in found.pl

    def test_a_part_of_something_that_no_item_makes_is_in_order(self) -> None:
        held = task_list(task(1, item("a", part_of="portal"), item("b", product="film"), item("c")))
        assert places(products, held) == []


def asking(bounds: Bounds, *parts: str, **changes: object) -> Document:
    wanted = item("a", quota=Quota(of="grup", bounds=bounds), parts=parts, **changes)
    return task_list(task(1, wanted))


class TestQuotas:
    def test_another_number_than_asked_for_is_an_error(self) -> None:
        found = only(quotas, asking(Bounds.at_least(3), "x", "y"), FindingCode.QUOTA_MISSED)
        assert (found.place, found.severity) == (("a",), Severity.ERROR)
        assert found.en == "at least 3 (grup), listed: 2"
        assert places(quotas, asking(Bounds.exactly(1), "x", "y")) == [("a",)]

    @pytest.mark.parametrize("bounds", [Bounds.at_least(2), Bounds.more_than(1)])
    def test_just_the_minimum_is_an_information(self, bounds: Bounds) -> None:
        found = only(quotas, asking(bounds, "x", "y"), FindingCode.MINIMUM_EQUALS_LIST)
        assert (found.place, found.severity) == (("a",), Severity.INFO)

    def test_bodies_count_where_nothing_is_listed(self) -> None:
        held = asking(Bounds.at_least(2), bodies=("b", "c"))
        only(quotas, held, FindingCode.MINIMUM_EQUALS_LIST)

    @pytest.mark.parametrize(
        "held",
        [
            asking(Bounds.at_least(1), "x", "y"),
            asking(Bounds.exactly(2), "x", "y"),
            asking(Bounds.at_least(2)),
            task_list(task(1, item("a", parts=("x",)))),
        ],
    )
    def test_as_many_as_asked_for_or_nothing_to_count_is_in_order(self, held: Document) -> None:
        assert places(quotas, held) == []


class TestRoles:
    def test_a_list_of_dimensions_is_told(self) -> None:
        held = task_list(task(1, item("a"), list_role=ListRole.DIMENSIONS))
        found = only(roles, held, FindingCode.LIST_SEMANTICS)
        assert found.place == ("t1",)
        assert "dimensions" in found.en

    @pytest.mark.parametrize("role", [ListRole.ACTIONS, None])
    def test_actions_and_what_nobody_says_are_in_order(self, role: ListRole | None) -> None:
        assert places(roles, task_list(task(1, item("a"), list_role=role))) == []
