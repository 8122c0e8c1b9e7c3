"""How conditions are written, walked through and put together into rules."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, cast

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Comparison
from ekonomia.codes import Code
from ekonomia.counting import MEMBERS, PERSONS
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law import Act, Enacted, Evidence, Timeline
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Count,
    Force,
    Kind,
    Label,
    Policy,
    Rule,
    Share,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    count,
    day_of_year,
    equals,
    fact,
    includes,
    includes_any,
    inside,
    is_false,
    is_true,
    less_than,
    more_than,
    named,
    no_later,
    none_of,
    one_of,
    share,
    shifted,
    sooner,
    total,
    walk,
    when,
)
from ekonomia.rules import algebra as c
from ekonomia.rules.amounts import fact_of


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"


@frozen(kw_only=True)
class Plan:
    drawn_up: bool | None = fact(pl="sporządzony", en="drawn up")
    due: date | None = fact(pl="termin", en="due")


@frozen(kw_only=True)
class Member:
    heads: Count | None = fact(pl="osoby", en="heads", unit=PERSONS)
    fte: Share | None = fact(pl="wymiar", en="part of full time")
    plan: Plan | None = fact(pl="plan", en="plan")
    colour: Colour | None = fact(pl="barwa", en="colour of the member")


@frozen(kw_only=True)
class Club:
    adults: Count | None = fact(pl="dorośli", en="adults", unit=PERSONS)
    youths: Count | None = fact(pl="młodzież", en="youths", unit=PERSONS)
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members", unit=MEMBERS)
    founded: date | None = fact(pl="założony", en="founded")
    year: int | None = fact(pl="rok", en="year")
    active: bool | None = fact(pl="działa", en="active")
    name: str | None = fact(pl="nazwa", en="name")
    colour: Colour | None = fact(pl="kolor", en="colour")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    main: Member | None = fact(pl="główny", en="main")


F = fields(Club)
M = fields(Member)
P = fields(Plan)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")


def timeline(name: str, value: object) -> Timeline[Any]:
    step: Enacted[Any] = Enacted(date(2020, 1, 1), value, LAW.at("5"), Evidence.TEXT, "Dz.U.")
    return Timeline(name=name, unit="-", steps=(step,), verified=date(2024, 1, 1))


NORM = timeline("NORM", True)
LIMIT = timeline("LIMIT", 3)
HALF = timeline("HALF", Fraction(1, 2))
HALF_YEAR = timeline("HALF_YEAR", Term(months=6))
LAST_DAY = timeline("LAST_DAY", (3, 31))
LISTED = timeline("LISTED", frozenset({Colour.RED}))

ADULTS, YOUTHS = fact_of(F.adults), fact_of(F.youths)
FULL = at_least(M.fte, HALF)


def counted(where: Condition | None = None, **weight: Any) -> c.CountOf:  # noqa: ANN401 - a weight
    return count(F.members, where=where, pl="liczeni", en="counted", **weight)


class TestFact:
    def test_what_an_attribute_stands_for(self) -> None:
        made = fact_of(F.adults)
        assert made.path == ("adults",)
        assert made.key == "adults"
        assert made.label == Label("dorośli", "adults", PERSONS)
        assert made.type.kind is Kind.COUNT

    def test_a_fact_is_one_already(self) -> None:
        assert fact_of(ADULTS) is ADULTS

    def test_inside_a_nested_record(self) -> None:
        made = inside(F.main, M.fte)
        assert made.path == ("main", "fte")
        assert made.key == "main.fte"
        assert made.label == Label("wymiar", "part of full time")
        assert made.type.kind is Kind.SHARE

    def test_inside_two_records(self) -> None:
        assert inside(F.main, inside(M.plan, P.due)).path == ("main", "plan", "due")

    @pytest.mark.parametrize("outer", [F.members, F.adults, F.colours])
    def test_inside_what_is_no_record(self, outer: Any) -> None:  # noqa: ANN401 - an attribute
        with pytest.raises(InvalidValue, match=f"{outer.name}: expected a nested record"):
            inside(outer, M.fte)


class TestComparisons:
    @pytest.mark.parametrize(
        ("build", "comparison"),
        [
            (at_least, Comparison.AT_LEAST),
            (more_than, Comparison.MORE_THAN),
            (at_most, Comparison.AT_MOST),
            (less_than, Comparison.LESS_THAN),
        ],
    )
    def test_numbers(
        self, build: Callable[[object, object], c.Compare], comparison: Comparison
    ) -> None:
        assert build(F.adults, 3) == c.Compare(ADULTS, comparison, c.Given(3))
        assert build(F.adults, F.youths) == c.Compare(ADULTS, comparison, YOUTHS)

    def test_days(self) -> None:
        founded = fact_of(F.founded)
        assert no_later(F.founded, THE_DAY) == c.Compare(founded, Comparison.AT_MOST, c.TheDay())
        assert sooner(THE_DAY, F.founded) == c.Compare(THE_DAY, Comparison.LESS_THAN, founded)

    def test_what_a_limit_may_be(self) -> None:
        half = Fraction(1, 2)
        assert at_least(F.adults, LIMIT).right == c.Parameter(LIMIT)
        assert at_least(inside(F.main, M.fte), half).right == c.Given(half)
        assert at_least(F.adults, total(F.youths)).right == c.Total((YOUTHS,))

    def test_terms_and_days_of_a_year(self) -> None:
        assert shifted(F.founded, HALF_YEAR) == c.Shifted(fact_of(F.founded), HALF_YEAR)
        assert day_of_year(F.year, LAST_DAY) == c.YearDay(fact_of(F.year), 0, LAST_DAY, moves=False)
        moved = day_of_year(F.founded, LAST_DAY, later=2, moves=True)
        assert moved == c.YearDay(fact_of(F.founded), 2, LAST_DAY, moves=True)


class TestAmounts:
    def test_total(self) -> None:
        assert total(F.adults, YOUTHS) == c.Total((ADULTS, YOUTHS))

    def test_count(self) -> None:
        plain = counted()
        assert plain == c.CountOf(fact_of(F.members), None, None, Label("", ""))
        assert plain.label == Label("liczeni", "counted", MEMBERS)
        weighted = counted(FULL, weight=M.heads)
        assert weighted == c.CountOf(fact_of(F.members), FULL, fact_of(M.heads), Label("", ""))
        assert weighted.label == Label("liczeni", "counted", PERSONS)

    @pytest.mark.parametrize("records", [F.main, F.adults, F.colours])
    def test_count_of_what_is_no_list_of_records(self, records: Any) -> None:  # noqa: ANN401
        with pytest.raises(InvalidValue, match=f"{records.name}: expected a list of records"):
            count(records, pl="", en="")

    def test_share(self) -> None:
        assert share(F.adults, of=F.youths) == c.ShareOf(ADULTS, YOUTHS)
        both = total(F.adults, F.youths)
        assert share(F.adults, of=both) == c.ShareOf(ADULTS, both)
        assert share(counted(FULL), of=counted()) == c.ShareOf(counted(FULL), counted())


class TestTests:
    def test_codes(self) -> None:
        colour, colours = fact_of(F.colour), fact_of(F.colours)
        red, blue = Colour
        assert equals(F.colour, red) == c.OneOf(colour, frozenset({red}))
        assert equals(F.name, "Iskra") == c.OneOf(fact_of(F.name), frozenset({"Iskra"}))
        assert one_of(F.colour, red, blue) == c.OneOf(colour, frozenset({red, blue}))
        assert one_of(F.colour, LISTED) == c.OneOf(colour, LISTED)
        assert includes(F.colours, red) == c.Includes(colours, frozenset({red}), every=True)
        assert includes(F.colours, LISTED) == c.Includes(colours, LISTED, every=True)
        assert includes_any(F.colours, red, blue) == c.Includes(
            colours, frozenset({red, blue}), every=False
        )
        assert includes_any(F.colours, LISTED) == c.Includes(colours, LISTED, every=False)

    @pytest.mark.parametrize("build", [one_of, includes, includes_any])
    def test_a_list_of_the_statute_stands_alone(self, build: Callable[..., object]) -> None:
        """Beside other codes it would be one of them, and silently match nothing."""
        for codes in ((LISTED, Colour.BLUE), (Colour.BLUE, LISTED), (LISTED, LISTED)):
            with pytest.raises(InvalidValue):
                build(F.colours, *codes)

    def test_truths(self) -> None:
        assert is_true(F.active) == c.Truth(fact_of(F.active), expected=True)
        assert is_false(F.active) == c.Truth(fact_of(F.active), expected=False)

    def test_put_together(self) -> None:
        one, two = is_true(F.active), at_least(F.adults, 3)
        assert all_of(one, two) == c.AllOf((one, two))
        assert any_of(one, two) == c.AnyOf((one, two))
        assert none_of(one, two) == c.NoneOf((one, two))
        assert when(one, two) == c.AnyOf((c.NoneOf((one,)), two))
        assert named(Colour.RED, one) == c.Named(Colour.RED, one)
        assert all_of() == c.AllOf(())


class TestByPolicy:
    ONE, TWO = is_true(F.active), at_least(F.adults, 3)

    def test_a_condition_for_each_answer(self) -> None:
        made = by_policy("plan_length", {"longer_of_both": self.ONE, "either": self.TWO})
        assert made == c.ByPolicy(
            "plan_length", (("longer_of_both", self.ONE), ("either", self.TWO))
        )

    def test_the_policy_picks(self) -> None:
        window = by_policy("release_window_months", {None: self.ONE, 12: self.TWO})
        assert c.answer(window, Policy()) is self.ONE
        assert c.answer(window, Policy(release_window_months=12)) is self.TWO

    def test_a_question_nobody_asks(self) -> None:
        with pytest.raises(InvalidValue, match="policy 'length': expected answers None"):
            by_policy("length", {"either": self.ONE})

    @pytest.mark.parametrize(
        "answers",
        [
            {},
            {"longer_of_both": ONE},
            {"longer_of_both": ONE, "both": TWO},
            {"longer_of_both": ONE, "either": TWO, "both": ONE},
        ],
    )
    def test_answers_that_are_not_those_of_the_question(
        self, answers: dict[str | int | None, Condition]
    ) -> None:
        with pytest.raises(InvalidValue, match=r"'plan_length': expected answers \('longer_of_b"):
            by_policy("plan_length", answers)


WHERE = all_of(FULL, is_true(inside(M.plan, P.drawn_up)))
EITHER = by_policy("plan_length", {"longer_of_both": is_true(F.active), "either": all_of()})
ABSENT = by_policy("counts_absent_employees", {True: all_of(), False: FULL})
WHOLE = all_of(
    at_least(counted(WHERE, weight=M.heads), LIMIT),
    any_of(
        at_least(share(F.adults, of=total(F.adults, F.youths)), HALF),
        none_of(one_of(F.colour, LISTED), includes_any(F.colours, Colour.RED)),
        named(Colour.RED, no_later(F.founded, THE_DAY)),
    ),
    sooner(shifted(F.founded, HALF_YEAR), day_of_year(F.year, LAST_DAY)),
    at_most(counted(), 9),
    EITHER,
)


class TestWalks:
    def test_the_facts_a_condition_reads(self) -> None:
        assert walk.facts_in(WHOLE) == (
            "members.heads",
            "members.fte",
            "members.plan.drawn_up",
            "adults",
            "youths",
            "colour",
            "colours",
            "founded",
            "year",
            "members",
            "active",
        )

    def test_a_count_reads_its_weight_its_condition_or_else_the_records(self) -> None:
        assert walk.facts_in(at_least(counted(), 1)) == ("members",)
        assert walk.facts_in(at_least(counted(FULL), 1)) == ("members.fte",)
        assert walk.facts_in(at_least(counted(weight=M.heads), 1)) == ("members.heads",)

    def test_a_share_reads_its_part_and_its_whole(self) -> None:
        assert walk.facts_in(at_least(share(F.youths, of=F.adults), HALF)) == ("youths", "adults")

    def test_the_statutory_values_each_once(self) -> None:
        twice = all_of(WHOLE, at_most(F.adults, LIMIT))
        names = [each.name for each in walk.timelines_in(twice)]
        assert sorted(names) == ["HALF", "HALF_YEAR", "LAST_DAY", "LIMIT", "LISTED"]
        assert walk.timelines_in(includes(F.colours, LISTED)) == (LISTED,)
        assert walk.timelines_in(includes(F.colours, Colour.RED)) == ()
        assert walk.timelines_in(is_true(F.active)) == ()

    def test_those_inside_a_count_too(self) -> None:
        assert walk.timelines_in(at_most(counted(FULL), 0)) == (HALF,)
        of_counts = share(counted(), of=counted(none_of(FULL)))
        listed = at_most(counted(one_of(M.colour, LISTED)), 0)
        assert walk.timelines_in(listed) == (LISTED,)
        found = walk.timelines_in(at_most(of_counts, LIMIT))
        assert sorted(each.name for each in found) == ["HALF", "LIMIT"]

    def test_the_open_questions_each_once(self) -> None:
        inner = at_most(counted(any_of(ABSENT, is_false(inside(M.plan, P.drawn_up)))), 0)
        assert walk.policies_in(all_of(EITHER, none_of(EITHER), inner)) == (
            "plan_length",
            "counts_absent_employees",
        )
        assert walk.policies_in(FULL) == ()

    def test_a_question_behind_the_answer_to_another(self) -> None:
        outer = by_policy("plan_length", {"longer_of_both": EITHER, "either": ABSENT})
        assert walk.policies_in(outer) == ("plan_length", "counts_absent_employees")

    def test_the_atoms_in_order(self) -> None:
        red = one_of(F.colour, Colour.RED)
        condition = any_of(all_of(red, none_of(FULL)), named(Colour.RED, is_true(F.active)))
        assert list(walk.atoms_in(condition)) == [red, FULL, is_true(F.active)]
        assert list(walk.atoms_in(EITHER)) == [is_true(F.active)]

    def test_the_amounts_in_order(self) -> None:
        weighted = counted(FULL, weight=M.heads)
        condition = all_of(
            at_least(share(weighted, of=total(F.adults, F.youths)), HALF), is_true(F.active)
        )
        assert list(walk.amounts_in(condition)) == [
            share(weighted, of=total(F.adults, F.youths)),
            weighted,
            fact_of(F.members),
            fact_of(M.heads),
            fact_of(M.fte),
            c.Parameter(HALF),
            total(F.adults, F.youths),
            ADULTS,
            YOUTHS,
            c.Parameter(HALF),
            fact_of(F.active),
        ]
        codes = all_of(one_of(F.colour, LISTED), includes(F.colours, Colour.RED))
        assert list(walk.amounts_in(codes)) == [fact_of(F.colour), fact_of(F.colours)]
        assert list(walk.amounts_in(at_least(counted(), 1))) == [
            counted(),
            fact_of(F.members),
            c.Given(1),
        ]
        days = sooner(shifted(F.founded, HALF_YEAR), day_of_year(F.year, LAST_DAY))
        assert list(walk.amounts_in(days)) == [
            shifted(F.founded, HALF_YEAR),
            fact_of(F.founded),
            day_of_year(F.year, LAST_DAY),
            fact_of(F.year),
        ]

    def test_the_conditions_on_counted_records(self) -> None:
        both = all_of(at_most(share(counted(FULL), of=counted()), 1), at_least(counted(WHERE), 1))
        assert list(walk.inner_conditions(both)) == [FULL, WHERE]


class TestUnder:
    OTHER = Policy(plan_length="either", counts_absent_employees=False)

    def test_every_question_is_answered(self) -> None:
        active = is_true(F.active)
        inner = at_most(counted(ABSENT, weight=M.heads), 0)
        shared = at_least(share(counted(all_of(FULL, ABSENT)), of=counted(ABSENT)), HALF)
        whole = any_of(all_of(EITHER, active), none_of(EITHER), named(Colour.RED, EITHER), inner)
        assert walk.under(whole, Policy()) == any_of(
            all_of(active, active),
            none_of(active),
            named(Colour.RED, active),
            at_most(counted(all_of(), weight=M.heads), 0),
        )
        assert walk.under(whole, self.OTHER) == any_of(
            all_of(active),
            none_of(all_of()),
            named(Colour.RED, all_of()),
            at_most(counted(FULL, weight=M.heads), 0),
        )
        assert walk.under(shared, Policy()) == at_least(
            share(counted(all_of(FULL)), of=counted(all_of())), HALF
        )

    def test_a_count_on_the_right_too(self) -> None:
        assert walk.under(at_least(F.adults, counted(ABSENT)), self.OTHER) == at_least(
            F.adults, counted(FULL)
        )

    def test_an_answer_that_asks_again(self) -> None:
        outer = by_policy("advisory_headcount", {"narrow": EITHER, "wide": all_of()})
        assert walk.under(outer, Policy()) == is_true(F.active)

    @pytest.mark.parametrize(
        "condition",
        [
            is_true(F.active),
            one_of(F.colour, LISTED),
            includes(F.colours, Colour.RED),
            at_least(total(F.adults, F.youths), LIMIT),
            at_least(share(F.adults, of=F.youths), HALF),
            at_least(counted(), LIMIT),
            sooner(shifted(F.founded, HALF_YEAR), THE_DAY),
            no_later(F.founded, day_of_year(F.year, LAST_DAY)),
        ],
    )
    def test_what_hangs_on_no_question_stays(self, condition: Condition) -> None:
        assert walk.under(condition, self.OTHER) == condition


class TestRule:
    RULE = Rule(
        id="club.size",
        pl="Klub jest dość duży",
        en="The club is large enough",
        norm=NORM,
        requires=at_least(F.adults, LIMIT),
        applies=is_true(F.active),
        unless=all_of(EITHER, at_least(F.youths, LIMIT)),
    )

    @pytest.mark.parametrize("wrong", ["size", "Club.size", "club.", ".size", "club.Size", "1.a"])
    def test_an_id_without_book_and_name(self, wrong: str) -> None:
        with pytest.raises(InvalidValue, match=r"an id like 'book\.name'"):
            evolve(self.RULE, id=wrong)

    @pytest.mark.parametrize("right", ["ues.form", "ct9.services_share_20", "a.b"])
    def test_an_id_with_both(self, right: str) -> None:
        assert evolve(self.RULE, id=right).id == right

    def test_hard_unless_it_says_so(self) -> None:
        assert self.RULE.force is Force.HARD

    def test_its_conditions_those_present_in_order(self) -> None:
        rule = self.RULE
        assert rule.conditions == (rule.applies, rule.requires, rule.unless)
        assert evolve(rule, applies=None, unless=None).conditions == (rule.requires,)

    def test_its_facts_each_once(self) -> None:
        assert self.RULE.facts == ("active", "adults", "youths")

    def test_its_timelines_the_norm_first_and_each_once(self) -> None:
        assert self.RULE.timelines == (NORM, LIMIT)
        itself = evolve(self.RULE, requires=at_least(F.adults, NORM))
        assert itself.timelines == (NORM, LIMIT)

    def test_its_open_questions(self) -> None:
        assert self.RULE.policies == ("plan_length",)

    def test_under_a_policy_every_condition_is_read(self) -> None:
        rule = evolve(
            self.RULE, requires=EITHER, applies=any_of(EITHER), unless=cast("Any", EITHER)
        )
        read = rule.under(Policy(plan_length="either"))
        assert (read.requires, read.applies, read.unless) == (all_of(), any_of(all_of()), all_of())
        assert (read.id, read.norm, read.policies) == (rule.id, rule.norm, ())
        bare = evolve(rule, applies=None, unless=None).under(Policy())
        assert (bare.requires, bare.applies, bare.unless) == (is_true(F.active), None, None)

    def test_a_rule_without_open_questions_is_itself(self) -> None:
        plain = evolve(self.RULE, unless=None)
        assert plain.under(Policy(plan_length="either")) is plain

    def test_shown_by_its_id(self) -> None:
        assert repr(self.RULE) == "<Rule club.size>"

    def test_rules_that_are_equal_hash_alike(self) -> None:
        again = evolve(self.RULE)
        assert again is not self.RULE
        assert len({again, self.RULE}) == 1
