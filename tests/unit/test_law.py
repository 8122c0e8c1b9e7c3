"""Citations, evidence, and statutory values through time."""

import random
from datetime import date, datetime
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final

import pytest
from attrs import evolve

from ekonomia.errors import InvalidInput, InvalidValue, NotInForce
from ekonomia.law import (
    Act,
    Enacted,
    Evidence,
    Journal,
    LawChange,
    Provision,
    Repealed,
    Timeline,
    Unread,
    acts,
    parameters,
    weakest,
)
from ekonomia.law.timeline import Step

LAW = Act(key="LAW", title="ustawa o próbie", genitive="ustawy o próbie", en="the Trial Act")
CODE = Act(key="CODE", title="kodeks", genitive="kodeksu", en="the Code")


class TestProvision:
    @pytest.mark.parametrize(
        ("provision", "printed"),
        [
            (LAW.at("5"), "art. 5 ustawy o próbie"),
            (LAW.at("5a"), "art. 5a ustawy o próbie"),
            (LAW.at("5", ust="2"), "art. 5 ust. 2 ustawy o próbie"),
            (
                LAW.at("3", ust="2", pkt="4", lit="b"),
                "art. 3 ust. 2 pkt 4 lit. b ustawy o próbie",
            ),
            (CODE.at("57", par="4"), "art. 57 § 4 kodeksu"),
            (CODE.at(par="7", ust="1"), "§ 7 ust. 1 kodeksu"),
            (LAW.at(rozdz="3", pkt="28"), "rozdz. 3 pkt 28 ustawy o próbie"),
            (LAW.at("21-23"), "art. 21-23 ustawy o próbie"),
            (LAW.at("2", lit="a-c"), "art. 2 lit. a-c ustawy o próbie"),
            (LAW.at("12a-12c"), "art. 12a-12c ustawy o próbie"),
            (LAW.at("66¹", par="2"), "art. 66¹ § 2 ustawy o próbie"),
        ],
    )
    def test_printed(self, provision: Provision, printed: str) -> None:
        assert str(provision) == printed
        assert provision.place == printed.removesuffix(f" {provision.act.genitive}")

    def test_the_act_as_a_whole_is_printed_by_its_title(self) -> None:
        assert str(LAW.at()) == "ustawa o próbie"
        assert LAW.at().place == ""
        assert LAW.at().units == ()

    def test_units_stand_from_the_widest_to_the_narrowest(self) -> None:
        assert LAW.at("2", rozdz="1", par="3", ust="4", pkt="5", lit="f").units == (
            ("rozdz", "1"),
            ("art", "2"),
            ("par", "3"),
            ("ust", "4"),
            ("pkt", "5"),
            ("lit", "f"),
        )

    @pytest.mark.parametrize(
        ("provision", "slug"),
        [
            (LAW.at(), "law"),
            (LAW.at("5", ust="2"), "law-art-5-ust-2"),
            (LAW.at("2", lit="a-c"), "law-art-2-lit-a-c"),
            (LAW.at("449¹¹", par="2"), "law-art-449-11-par-2"),
            (CODE.at("57", par="4"), "code-art-57-par-4"),
            (acts.UES_AMENDMENT_2022.at("1"), "ues-amendment-2022-art-1"),
        ],
    )
    def test_slug(self, provision: Provision, slug: str) -> None:
        assert provision.slug == slug

    @pytest.mark.parametrize(
        "number", ["", "¹", "5A", "A", "2-", "-2", "§5", "5 a", "a5", "1-2-3", "2–3", "5\n", "ab-c"]
    )
    def test_a_unit_that_is_not_written_like_one(self, number: str) -> None:
        with pytest.raises(InvalidValue, match="ust, got"):
            LAW.at("5", ust=number)

    def test_units_that_are_no_texts_come_together(self) -> None:
        numbers: dict[str, Any] = {"art": 5, "ust": 2}
        with pytest.raises(InvalidInput) as caught:
            Provision(act=LAW, **numbers)
        assert [each.path for each in caught.value.faults] == ["$.art", "$.ust"]

    def test_natural_order(self) -> None:
        ordered = [
            CODE.at("99"),
            LAW.at(),
            LAW.at(rozdz="9"),
            LAW.at("2"),
            LAW.at("5"),
            LAW.at("5", ust="1"),
            LAW.at("5", ust="2"),
            LAW.at("5", ust="2", pkt="1"),
            LAW.at("5", ust="2", pkt="1", lit="a"),
            LAW.at("5", ust="2", pkt="1", lit="b"),
            LAW.at("5", ust="10"),
            LAW.at("5", pkt="1"),
            LAW.at("5", lit="a"),
            LAW.at("5a"),
            LAW.at("5b"),
            LAW.at("5²"),
            LAW.at("5¹⁰"),
            LAW.at("6"),
            LAW.at("10"),
            LAW.at("10", par="1"),
            LAW.at("10", ust="1"),
            LAW.at("10a"),
            LAW.at(par="1"),
        ]
        mixed = ordered.copy()
        random.Random(1).shuffle(mixed)  # noqa: S311 - any fixed order
        assert mixed != ordered
        assert sorted(mixed) == ordered

    def test_none_sorts_before_itself(self) -> None:
        assert not LAW.at("5") < LAW.at("5")
        assert LAW.at("5") < LAW.at("5a")

    def test_a_range_sorts_by_its_first_number(self) -> None:
        assert sorted([LAW.at("10"), LAW.at("4-12"), LAW.at("4")]) == [
            LAW.at("4"),
            LAW.at("4-12"),
            LAW.at("10"),
        ]

    @pytest.mark.parametrize(
        ("inner", "outer", "expected"),
        [
            (LAW.at("5", ust="2"), LAW.at("5", ust="2"), True),
            (LAW.at("5", ust="2"), LAW.at("5"), True),
            (LAW.at("5", ust="2"), LAW.at(), True),
            (LAW.at("5", ust="2", lit="a"), LAW.at("5", lit="a"), True),
            (LAW.at("5"), LAW.at("5", ust="2"), False),
            (LAW.at("5"), LAW.at("50"), False),
            (LAW.at("5a"), LAW.at("5"), False),
            (LAW.at("5"), CODE.at("5"), False),
            (LAW.at("5"), CODE.at(), False),
            (LAW.at("5", ust="2"), LAW.at("5", pkt="2"), False),
            (LAW.at("2"), LAW.at("2-3"), False),
            (LAW.at("2-3", ust="1"), LAW.at("2-3"), True),
        ],
    )
    def test_within(self, inner: Provision, outer: Provision, *, expected: bool) -> None:
        assert inner.within(outer) is expected


class TestJournal:
    def test_printed(self) -> None:
        assert str(Journal(year=2022, position=1812)) == "Dz.U. 2022 poz. 1812"
        assert str(Journal(year=1997, number=123, position=776)) == "Dz.U. 1997 nr 123 poz. 776"
        assert str(Journal(title="M.P.", year=2014, position=811)) == "M.P. 2014 poz. 811"

    def test_order_by_year_then_position(self) -> None:
        journals = [(2024, 113), (2022, 1812), (2023, 1287), (2024, 44)]
        places = sorted(Journal(year=year, position=position) for year, position in journals)
        assert [(each.year, each.position) for each in places] == [
            (2022, 1812),
            (2023, 1287),
            (2024, 44),
            (2024, 113),
        ]

    @pytest.mark.parametrize(
        ("wrong", "code"),
        [
            ({"year": 0}, "out_of_range"),
            ({"year": "2022"}, "wrong_type"),
            ({"year": None}, "wrong_type"),
            ({"number": 0}, "out_of_range"),
            ({"number": True}, "wrong_type"),
            ({"position": -1}, "out_of_range"),
            ({"position": 1.0}, "wrong_type"),
            ({"position": None}, "wrong_type"),
        ],
    )
    def test_a_number_that_is_none(self, wrong: dict[str, Any], code: str) -> None:
        (name,) = wrong
        with pytest.raises(InvalidValue, match=f"above 0 for {name}") as caught:
            Journal(**({"year": 2022, "position": 7} | wrong))
        assert (caught.value.path, caught.value.code) == (f"$.{name}", code)

    def test_all_of_them_together(self) -> None:
        with pytest.raises(InvalidInput) as caught:
            Journal(year=0, number=-1, position=0)
        assert [each.path for each in caught.value.faults] == ["$.year", "$.number", "$.position"]

    def test_the_first_of_each(self) -> None:
        assert str(Journal(year=1, number=1, position=1)) == "Dz.U. 1 nr 1 poz. 1"


class TestAct:
    @pytest.mark.parametrize("name", ["title", "genitive", "en"])
    @pytest.mark.parametrize("text", ["", None, 7])
    def test_a_text_that_is_missing(self, name: str, text: object) -> None:
        wrong: dict[str, Any] = {name: text}
        with pytest.raises(InvalidValue, match=f"not empty for {name}") as caught:
            evolve(LAW, **wrong)
        assert (caught.value.path, caught.value.code) == (f"$.{name}", "wrong_type")

    def test_all_faults_together(self) -> None:
        with pytest.raises(InvalidInput) as caught:
            Act(key="law", title="", genitive="", en="")
        paths = [each.path for each in caught.value.faults]
        assert paths == ["$.key", "$.title", "$.genitive", "$.en"]

    def test_a_key_that_is_no_text(self) -> None:
        key: Any = 7
        with pytest.raises(InvalidValue, match="upper-case key, got 7") as caught:
            evolve(LAW, key=key)
        assert caught.value.path == "$.key"

    @pytest.mark.parametrize("key", ["", "law", "Law", "1LAW", "_LAW", "LAW-1", "LAW ", "USTĘP"])
    def test_a_key_that_is_no_upper_case_word(self, key: str) -> None:
        with pytest.raises(InvalidValue, match="upper-case key"):
            Act(key=key, title="ustawa", genitive="ustawy", en="the Act")

    def test_printed_with_its_journal(self) -> None:
        assert str(LAW) == "ustawa o próbie"
        published = Act(
            key="LAW_2",
            title="ustawa",
            genitive="ustawy",
            en="the Act",
            journal=Journal(year=2020, position=7),
            source="the journal",
        )
        assert str(published) == "ustawa (Dz.U. 2020 poz. 7)"

    def test_how_it_is_known_is_recalled_unless_said(self) -> None:
        assert (LAW.evidence, LAW.source) == (Evidence.RECALLED, "")

    @pytest.mark.parametrize("evidence", [Evidence.TEXT, Evidence.REPORTED])
    def test_more_than_a_memory_names_its_source(self, evidence: Evidence) -> None:
        with pytest.raises(InvalidValue, match="source for an act with evidence") as caught:
            evolve(LAW, evidence=evidence)
        assert (caught.value.path, caught.value.code) == ("$.source", "contradiction")
        assert evolve(LAW, evidence=evidence, source="the journal").evidence is evidence

    @pytest.mark.parametrize("evidence", list(Evidence))
    def test_a_journal_is_known_from_somewhere(self, evidence: Evidence) -> None:
        journal = Journal(year=2020, position=7)
        with pytest.raises(InvalidValue, match="source for an act with a journal") as caught:
            evolve(LAW, journal=journal, evidence=evidence)
        assert (caught.value.path, caught.value.code) == ("$.source", "contradiction")
        assert evolve(LAW, journal=journal, evidence=evidence, source="a list").journal == journal

    def test_a_memory_may_name_what_it_rests_on(self) -> None:
        assert evolve(LAW, source="a lecture").evidence is Evidence.RECALLED

    @pytest.mark.parametrize(
        ("name", "value"), [("evidence", "text"), ("evidence", None), ("source", None)]
    )
    def test_evidence_of_another_type(self, name: str, value: object) -> None:
        wrong: dict[str, Any] = {"source": "a list", name: value}
        with pytest.raises(InvalidValue) as caught:
            evolve(LAW, **wrong)
        assert (caught.value.path, caught.value.code) == (f"$.{name}", "wrong_type")

    def test_faults_of_evidence_come_with_the_others(self) -> None:
        wrong: dict[str, Any] = {"title": "", "evidence": "text", "source": 7}
        with pytest.raises(InvalidInput) as caught:
            evolve(LAW, **wrong)
        assert [each.path for each in caught.value.faults] == ["$.title", "$.evidence", "$.source"]

    def test_every_act_stands_under_its_key_and_in_the_list(self) -> None:
        named = {name: getattr(acts, name) for name in acts.__all__ if name != "ACTS"}
        assert {name: act.key for name, act in named.items()} == {name: name for name in named}
        assert sorted(act.key for act in acts.ACTS) == sorted(named)

    def test_consolidated_texts_ascend_and_follow_the_act(self) -> None:
        for act in acts.ACTS:
            assert list(act.consolidated) == sorted(act.consolidated)
            if act.journal is not None:
                assert all(text.year > act.journal.year for text in act.consolidated)


class TestEvidence:
    TEXT, REPORTED, RECALLED = Evidence.TEXT, Evidence.REPORTED, Evidence.RECALLED

    @pytest.mark.parametrize(
        ("marks", "weakest_of_them"),
        [
            ((), TEXT),
            ((TEXT,), TEXT),
            ((TEXT, TEXT), TEXT),
            ((TEXT, REPORTED), REPORTED),
            ((REPORTED, TEXT), REPORTED),
            ((REPORTED, RECALLED), RECALLED),
            ((RECALLED, TEXT), RECALLED),
            ((TEXT, RECALLED, REPORTED), RECALLED),
        ],
    )
    def test_weakest(self, marks: tuple[Evidence, ...], weakest_of_them: Evidence) -> None:
        assert weakest(iter(marks)) is weakest_of_them


def enacted(
    since: date,
    value: int = 3,
    *,
    published: date | None = None,
    evidence: Evidence = Evidence.TEXT,
) -> Enacted[int]:
    return Enacted(since, value, LAW.at("5"), evidence, "Dz.U.", published)


def repealed(since: date, published: date | None = None) -> Repealed:
    return Repealed(since, LAW.at("6"), Evidence.TEXT, "Dz.U.", published)


def unread(since: date) -> Unread:
    return Unread(since, "the annex was not seen", LAW.at("7"), "Dz.U.")


def line(*steps: Step[int], verified: date = date(2030, 1, 1)) -> Timeline[int]:
    return Timeline(name="LIMIT", unit="persons", steps=steps, verified=verified)


Y20, Y21, Y22, Y23 = (date(year, 1, 1) for year in (2020, 2021, 2022, 2023))
BEFORE_Y21 = date(2020, 12, 31)


class TestBuilding:
    def test_one_provision_or_several(self) -> None:
        both = (LAW.at("5"), LAW.at("6"))
        assert Enacted(Y20, 3, LAW.at("5"), Evidence.TEXT, "s").basis == (LAW.at("5"),)
        assert Enacted(Y20, 3, iter(both), Evidence.TEXT, "s").basis == both
        assert Repealed(Y20, list(both), Evidence.TEXT, "s").basis == both
        assert Unread(Y20, "why", LAW.at("5"), "s").basis == (LAW.at("5"),)

    def test_what_nobody_read_is_at_best_recalled(self) -> None:
        assert unread(Y20).evidence is Evidence.RECALLED

    def test_without_steps(self) -> None:
        with pytest.raises(InvalidValue, match="LIMIT: expected at least one step"):
            line()

    @pytest.mark.parametrize(
        "steps",
        [
            (enacted(Y21), enacted(Y20)),
            (enacted(Y20), enacted(Y20)),
            (enacted(Y20), repealed(Y20)),
            (enacted(Y20), enacted(Y20, published=Y20)),
            (enacted(Y20, published=Y21), enacted(Y20, published=Y21)),
            (enacted(Y20, published=Y22), enacted(Y20, published=Y21)),
            (enacted(Y20), enacted(Y22), enacted(Y21)),
        ],
    )
    def test_steps_that_do_not_ascend(self, steps: tuple[Step[int], ...]) -> None:
        with pytest.raises(InvalidValue, match="ascend strictly"):
            line(*steps)

    def test_two_steps_of_one_day_ascend_by_publication(self) -> None:
        steps = (enacted(Y21, 3, published=Y20), enacted(Y21, 4))
        assert line(*steps).steps == steps

    def test_a_later_step_may_be_published_sooner(self) -> None:
        steps = (enacted(Y20, published=Y23), enacted(Y21, published=Y20))
        assert line(*steps).steps == steps

    @pytest.mark.parametrize(
        "step",
        [
            Enacted(Y20, 3, (), Evidence.TEXT, "Dz.U."),
            Enacted(Y20, 3, LAW.at("5"), Evidence.TEXT, ""),
            Repealed(Y20, (), Evidence.TEXT, "Dz.U."),
            Unread(Y20, "why", LAW.at("5"), ""),
        ],
    )
    def test_a_step_that_rests_on_nothing(self, step: Step[int]) -> None:
        with pytest.raises(InvalidValue, match="step of 2020-01-01 names no provision or source"):
            line(step)

    MOMENT: Any = datetime(2020, 1, 1)  # noqa: DTZ001 - refused whatever its zone

    def test_a_moment_is_no_first_day(self) -> None:
        with pytest.raises(InvalidValue, match="LIMIT: since: expected a date") as caught:
            line(enacted(self.MOMENT))
        assert caught.value.code == "wrong_type"

    def test_a_moment_is_no_day_of_publication(self) -> None:
        """It could be compared with no `known`, and would fail only then."""
        with pytest.raises(InvalidValue, match="expected a date") as caught:
            line(enacted(Y20, published=self.MOMENT))
        assert caught.value.code == "wrong_type"

    def test_a_moment_is_no_day_of_comparison(self) -> None:
        with pytest.raises(InvalidValue, match="expected a date") as caught:
            line(enacted(Y20), verified=self.MOMENT)
        assert caught.value.code == "wrong_type"


class TestOn:
    LINE = line(enacted(Y20, 3), enacted(Y21, 4), repealed(Y22), unread(Y23))

    @pytest.mark.parametrize(
        ("day", "index"),
        [
            (date(2019, 12, 31), None),
            (Y20, 0),
            (BEFORE_Y21, 0),
            (Y21, 1),
            (date(2021, 12, 31), 1),
            (Y22, 2),
            (date(2022, 12, 31), 2),
            (Y23, 3),
            (date(9999, 12, 31), 3),
        ],
    )
    def test_the_step_of_a_day(self, day: date, index: int | None) -> None:
        assert self.LINE.step(day) is (None if index is None else self.LINE.steps[index])

    def test_a_value_in_force(self) -> None:
        assert self.LINE.on(BEFORE_Y21).value == 3
        assert self.LINE.on(Y21).value == 4

    def test_before_the_first_step(self) -> None:
        with pytest.raises(NotInForce, match="nothing in force on 2019-12-31") as caught:
            self.LINE.on(date(2019, 12, 31))
        assert caught.value.code == "not_in_force"

    def test_after_a_repeal(self) -> None:
        with pytest.raises(NotInForce, match="nothing in force on 2022-01-01") as caught:
            self.LINE.on(Y22)
        assert caught.value.code == "not_in_force"

    def test_what_nobody_read(self) -> None:
        with pytest.raises(NotInForce, match="2023-01-01: the annex was not seen") as caught:
            self.LINE.on(Y23)
        assert caught.value.code == "unread"

    def test_back_in_force_after_a_repeal(self) -> None:
        again = line(enacted(Y20, 3), repealed(Y21), enacted(Y22, 5))
        assert again.on(Y22).value == 5

    def test_a_moment_is_no_day(self) -> None:
        moment: Any = datetime(2021, 1, 1)  # noqa: DTZ001 - refused whatever its zone
        with pytest.raises(InvalidValue, match="on: expected a date"):
            self.LINE.on(moment)
        with pytest.raises(InvalidValue, match="known: expected a date"):
            self.LINE.on(Y21, known=moment)


class TestKnown:
    """A law of 2022 that works back to 2021."""

    LINE = line(enacted(Y20, 3), enacted(Y21, 4, published=date(2022, 2, 15)))

    def test_now_it_is_known_to_have_applied(self) -> None:
        assert self.LINE.on(Y21).value == 4

    def test_nobody_knew_it_a_day_before(self) -> None:
        assert self.LINE.on(Y21, known=date(2022, 2, 14)).value == 3

    def test_known_on_the_day_it_was_published(self) -> None:
        assert self.LINE.on(Y21, known=date(2022, 2, 15)).value == 4

    def test_what_is_known_does_not_reach_back_before_its_first_day(self) -> None:
        assert self.LINE.on(BEFORE_Y21, known=Y23).value == 3

    def test_a_step_without_publication_is_known_on_its_first_day(self) -> None:
        assert self.LINE.step(Y20, known=Y20) is self.LINE.steps[0]
        assert self.LINE.step(Y20, known=date(2019, 12, 31)) is None

    def test_changed_before_it_ever_applied(self) -> None:
        """Published in 2020 for 2022, replaced in 2021: who asks in 2020 sees the first text."""
        replaced = line(enacted(Y22, 5, published=Y20), enacted(Y22, 6, published=Y21))
        assert replaced.on(Y22, known=Y20).value == 5
        assert replaced.on(Y22, known=Y21).value == 6
        assert replaced.on(Y22).value == 6


class TestChanges:
    LINE = line(enacted(Y20, 3), enacted(Y21, 4), repealed(Y22))

    def test_all_of_them(self) -> None:
        first, second, third = self.LINE.steps
        assert self.LINE.changes(date.min, date.max) == (
            LawChange(day=Y20, name="LIMIT", unit="persons", before=None, after=first),
            LawChange(day=Y21, name="LIMIT", unit="persons", before=first, after=second),
            LawChange(day=Y22, name="LIMIT", unit="persons", before=second, after=third),
        )

    def test_the_first_day_is_out_and_the_last_is_in(self) -> None:
        assert [change.day for change in self.LINE.changes(Y20, Y22)] == [Y21, Y22]
        assert [change.day for change in self.LINE.changes(Y20, Y21)] == [Y21]

    def test_none_between(self) -> None:
        assert self.LINE.changes(Y21, date(2021, 12, 31)) == ()
        assert self.LINE.changes(Y22, Y20) == ()

    def test_of_two_steps_of_one_day_only_the_last_was_a_change(self) -> None:
        old, first, second, later = (
            enacted(Y20, 3),
            enacted(Y22, 5, published=Y20),
            enacted(Y22, 6, published=Y21),
            enacted(Y23, 7),
        )
        assert line(old, first, second, later).changes(Y20, Y23) == (
            LawChange(day=Y22, name="LIMIT", unit="persons", before=old, after=second),
            LawChange(day=Y23, name="LIMIT", unit="persons", before=second, after=later),
        )


def test_what_they_are_shown_as() -> None:
    assert repr(LAW) == "<Act LAW>"
    assert repr(LAW.at("5", ust="2")) == "<Provision LAW art. 5 ust. 2>"
    assert repr(LAW.at()) == "<Provision LAW>"
    assert repr(line(enacted(Y20), repealed(Y21))) == "<Timeline LIMIT, 2 steps>"


def test_stale_after_the_last_day_compared() -> None:
    timeline = line(enacted(Y20), verified=Y21)
    assert not timeline.stale(Y21)
    assert not timeline.stale(BEFORE_Y21)
    assert timeline.stale(date(2021, 1, 2))


class TestParameters:
    TIMELINES: Final = MappingProxyType(
        {name: getattr(parameters, name) for name in parameters.__all__}
    )

    def test_each_is_declared_under_its_name(self) -> None:
        assert {name: each.name for name, each in self.TIMELINES.items()} == {
            name: name for name in parameters.__all__
        }

    def test_none_is_left_out_of_the_list(self) -> None:
        declared = {name for name, value in vars(parameters).items() if isinstance(value, Timeline)}
        assert declared == set(parameters.__all__)

    def test_a_norm_without_a_number_is_true_and_nothing_else_is(self) -> None:
        for timeline in self.TIMELINES.values():
            for step in timeline.steps:
                if isinstance(step, Enacted):
                    assert (step.value is True) is (timeline.unit == "-"), timeline.name

    def test_a_share_is_a_fraction_of_one(self) -> None:
        shares = [each for each in self.TIMELINES.values() if each.unit == "share"]
        values = [step.value for each in shares for step in each.steps if isinstance(step, Enacted)]
        assert values
        assert all(type(value) is Fraction and 0 < value < 1 for value in values)
