"""Amounts made of other amounts, provisions in force, values computed: every reading of them."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import fields, frozen

from ekonomia.bounds import Bounds
from ekonomia.counting import PERSONS, ZLOTY
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law import Act, Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Context,
    Count,
    Finding,
    Force,
    Label,
    Money,
    Outcome,
    Quantity,
    Rule,
    RuleBook,
    Share,
    all_of,
    any_of,
    as_of,
    at_least,
    at_most,
    by_then,
    cases,
    check_facts,
    computed,
    day_of_year,
    fact,
    filed_yearly,
    in_force,
    is_true,
    less_than,
    mentions,
    minus,
    more_than,
    no_later,
    none_of,
    of_year,
    or_else,
    shifted,
    times,
    total,
)
from ekonomia.rules import algebra as c
from ekonomia.rules.amounts import amount_of, fact_of
from ekonomia.rules.evaluate import measure, product_of, verdict
from ekonomia.rules.phrases import title, unit_of
from ekonomia.rules.wording import change_text, describe, reading_text, sentence
from ekonomia.verdict import Verdict

DAY: Final = date(2024, 5, 15)
ON: Final = Context(on=DAY)
LAW: Final = Act(key="LAW", title="prawo", genitive="prawa", en="the law")
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


def step(value: Any, since: date = date(2020, 1, 1)) -> Enacted[Any]:  # noqa: ANN401 - of any timeline
    return Enacted(since, value, LAW.at("1"), Evidence.TEXT, "Dz.U. 2020 poz. 1")


def line(name: str, *steps: Any) -> Timeline[Any]:  # noqa: ANN401 - of any timeline
    return Timeline(name=name, unit="-", steps=steps, verified=date(2030, 1, 1))


NORM = line("NORM", step(True))
SHARE = line("SHARE", step(Fraction(9, 10)))
THIRTIETH = line("THIRTIETH", step(Fraction(1, 30)))
WAGE = line(
    "WAGE",
    step(Decimal("3000.00")),
    step(Decimal("3600.00"), date(2023, 7, 1)),
    step(Decimal("4242.00"), date(2024, 1, 1)),
    Unread(date(2025, 1, 1), "not announced", LAW.at("2"), "the journal"),
)
MANY = line("MANY", step(10))
TERM = line("TERM", step(Term(days=14)))
GONE = line(
    "GONE", step(True), Repealed(date(2022, 1, 1), LAW.at("3"), Evidence.TEXT, "Dz.U. 2022 poz. 1")
)
LATER = line("LATER", step(True, date(2025, 1, 1)))
CONTESTED = line(
    "CONTESTED",
    Unread(
        date(2020, 1, 1), "contested: two readings", LAW.at("4"), "-", pl="sporne: dwie wykładnie"
    ),
)
MARCH = line("MARCH", step((3, 31)))
FIFTH = line("FIFTH", step((1, 5)))
LAST = line("LAST", step((1, 31)))
LEAP = line("LEAP", step((2, 29)))


@frozen(kw_only=True)
class Case:
    """Facts of every kind that amounts are made of."""

    heads: Count | None = fact(pl="głowy", en="heads", unit=PERSONS)
    staff: Count | None = fact(pl="kadra", en="staff", unit=PERSONS)
    grant: Money | None = fact(pl="dotacja", en="grant", unit=ZLOTY)
    costs: Money | None = fact(pl="koszty", en="costs", unit=ZLOTY)
    wage: Money | None = fact(pl="płaca", en="wage", unit=ZLOTY)
    hours: Quantity | None = fact(pl="godziny", en="hours")
    part: Share | None = fact(pl="część", en="part")
    trial: bool | None = fact(pl="próba", en="trial")
    year: int | None = fact(pl="rok", en="year")
    done: date | None = fact(pl="zrobione", en="done on")
    due: date | None = fact(pl="od kiedy", en="due from")
    name: str | None = fact(pl="nazwa", en="name")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Case)
ZL = Decimal


def rule(requires: Condition, force: Force = Force.HARD) -> Rule:
    return Rule(id="t.rule", pl="Norma", en="Norm", norm=NORM, requires=requires, force=force)


def book(requires: Condition, force: Force = Force.HARD) -> RuleBook[Case]:
    return RuleBook(
        id="t", title=Label("Próba", "Trial"), facts=Case, rules=(rule(requires, force),)
    )


def finding(requires: Condition, facts: Case, on: date = DAY, known: date | None = None) -> Finding:
    made = book(requires)
    answer = made.check(facts, on=on, known=known)
    (many,) = made.check_many([facts], on=on).outcomes
    if known is None:
        assert many == (answer.findings[0].outcome,)
    return answer.findings[0]


class TestMoney:
    """Money is compared exactly, to the grosz."""

    LIMIT = at_most(F.grant, times(SHARE, F.costs))

    @pytest.mark.parametrize(
        ("grant", "outcome"), [("90.00", Outcome.MET), ("90.01", Outcome.UNMET)]
    )
    def test_a_share_of_costs(self, grant: str, outcome: Outcome) -> None:
        found = finding(self.LIMIT, Case(grant=ZL(grant), costs=ZL("100.00")))
        assert found.outcome is outcome
        assert found.required == Bounds(90, 90)

    def test_bounds_decide_where_they_can(self) -> None:
        wide = Case(grant=ZL(80), costs=Bounds(90, 200))
        assert finding(self.LIMIT, wide).outcome is Outcome.MET
        open_end = Case(grant=ZL(80), costs=Bounds(50))
        assert finding(self.LIMIT, open_end).missing == ("costs",)
        assert finding(self.LIMIT, Case(grant=ZL(80))).missing == ("costs",)
        assert finding(self.LIMIT, Case()).missing == ("grant", "costs")

    def test_against_a_dated_amount(self) -> None:
        least = at_least(F.wage, WAGE)
        assert finding(least, Case(wage=ZL("4242.00"))).outcome is Outcome.MET
        assert finding(least, Case(wage=ZL("4241.99"))).outcome is Outcome.UNMET
        past = finding(least, Case(wage=ZL(1)), on=date(2025, 1, 1))
        assert (past.outcome, past.unread, past.why("en")) == (
            Outcome.UNKNOWN,
            ("WAGE",),
            ("not announced",),
        )

    def test_margins_are_whole_groszy(self) -> None:
        facts = Case(grant=ZL("95.00"), costs=ZL("100.00"))
        (margin,) = book(self.LIMIT).margin(facts, on=DAY)
        found = {change.path: (change.after, change.distance) for change in margin.changes}
        assert found == {"grant": (ZL("90.00"), 5), "costs": (ZL("105.56"), Fraction(556, 100))}
        assert change_text(margin.changes[0], book(self.LIMIT).label, "pl") == (
            "dotacja: 95,00 zł → 90,00 zł"
        )


class TestSums:
    """Sums, differences and products of facts and statutory numbers."""

    def test_a_sum_of_money(self) -> None:
        parts = at_most(total(F.grant, F.wage, 5), F.costs)
        assert finding(parts, Case(grant=ZL(1), wage=ZL(2), costs=ZL(8))).outcome is Outcome.MET
        assert finding(parts, Case(grant=ZL(1), wage=ZL(2), costs=ZL(7))).outcome is Outcome.UNMET
        assert finding(parts, Case(grant=ZL(9), costs=ZL(7))).outcome is Outcome.UNMET

    def test_a_rest(self) -> None:
        rest = at_least(minus(F.costs, F.grant), F.wage)
        assert finding(rest, Case(costs=ZL(5), grant=ZL(3), wage=ZL(2))).outcome is Outcome.MET
        assert finding(rest, Case(costs=ZL(5), grant=ZL(4), wage=ZL(2))).outcome is Outcome.UNMET

    def test_so_many_for_each(self) -> None:
        ratio = at_most(F.heads, times(MANY, F.staff))
        assert finding(ratio, Case(heads=30, staff=3)).outcome is Outcome.MET
        assert finding(ratio, Case(heads=31, staff=3)).outcome is Outcome.UNMET
        assert finding(ratio, Case(heads=1, staff=Bounds(1))).outcome is Outcome.MET

    def test_rational_factors(self) -> None:
        paid = at_most(F.wage, times(F.costs, F.hours, Fraction(1, 35)))
        facts = Case(costs=ZL("70.00"), hours=Fraction(35, 2), wage=ZL("35.00"))
        assert finding(paid, facts).outcome is Outcome.MET
        more = Case(costs=ZL("70.00"), hours=Fraction(35, 2), wage=ZL("35.01"))
        assert finding(paid, more).outcome is Outcome.UNMET

    def test_fractions_are_added_exactly(self) -> None:
        both = more_than(total(F.hours, Fraction(1, 3)), minus(1, Fraction(1, 6)))
        assert finding(both, Case(hours=Fraction(1, 2))).outcome is Outcome.UNMET
        assert finding(both, Case(hours=Fraction(51, 100))).outcome is Outcome.MET

    @pytest.mark.parametrize(
        ("left", "right", "product"),
        [
            (Bounds(2, 3), Bounds(4, 5), Bounds(8, 15)),
            (Bounds(2), Bounds(4, 5), Bounds(8)),
            (Bounds(2, 2), Bounds(-1, 5), Bounds(-2, 10)),
            (Bounds(-1, 5), Bounds(2, 2), Bounds(-2, 10)),
            (Bounds(-1, 5), Bounds(2, 3), Bounds()),
            (Bounds(None, 5), Bounds(2, 3), Bounds()),
            (Bounds(2, 3), Bounds(None, 5), Bounds()),
            (Bounds(2, 3), Bounds(-1, 5), Bounds()),
        ],
    )
    def test_products_of_bounds(self, left: Bounds, right: Bounds, product: Bounds) -> None:
        assert product_of(left, right) == product


class TestTables:
    """What the caller does not give, the library's own table gives."""

    LEAST = at_least(or_else(F.wage, WAGE), 4000)

    def test_the_fact_comes_first(self) -> None:
        assert finding(self.LEAST, Case(wage=ZL(3999))).outcome is Outcome.UNMET
        assert finding(self.LEAST, Case()).outcome is Outcome.MET
        assert finding(self.LEAST, Case(), on=date(2023, 12, 31)).outcome is Outcome.UNMET

    def test_where_the_table_ends_the_fact_is_missing(self) -> None:
        past = finding(self.LEAST, Case(), on=date(2025, 1, 1))
        assert (past.outcome, past.missing) == (Outcome.UNKNOWN, ("wage",))
        inexact = finding(self.LEAST, Case(wage=Bounds(3000, 5000)))
        assert inexact.missing == ("wage",)

    def test_a_book_names_what_replaces_a_table(self) -> None:
        assert book(self.LEAST).overrides == {"wage"}
        assert book(at_least(F.wage, WAGE)).overrides == frozenset()

    def test_the_end_of_the_year_before(self) -> None:
        before = at_most(F.wage, of_year(WAGE, THE_DAY, later=-1))
        assert finding(before, Case(wage=ZL("3600.00"))).outcome is Outcome.MET
        assert finding(before, Case(wage=ZL("3600.01"))).outcome is Outcome.UNMET

    def test_the_year_a_fact_names(self) -> None:
        named = at_most(F.wage, of_year(WAGE, F.year))
        assert finding(named, Case(wage=ZL(3000), year=2022)).outcome is Outcome.MET
        assert finding(named, Case(wage=ZL(3001), year=2022)).outcome is Outcome.UNMET
        assert finding(named, Case(wage=ZL(3001))).missing == ("year",)
        for nowhere in (2019, 2025, -5, 10_000):
            assert finding(named, Case(wage=ZL(1), year=nowhere)).outcome is Outcome.UNKNOWN

    def test_the_year_of_a_day(self) -> None:
        dated = at_most(F.wage, of_year(WAGE, F.done, later=1))
        assert finding(dated, Case(wage=ZL(3600), done=date(2022, 3, 3))).outcome is Outcome.MET

    def test_before_the_table_begins(self) -> None:
        early = at_most(F.wage, of_year(WAGE, THE_DAY, later=-10))
        assert finding(early, Case(wage=ZL(1))).outcome is Outcome.UNKNOWN

    def test_what_was_known_then(self) -> None:
        retroactive = line(
            "BACK",
            step(100),
            Enacted(date(2024, 1, 1), 120, LAW.at("1"), Evidence.TEXT, "Dz.U. 1", date(2024, 6, 1)),
        )
        found = at_most(F.heads, of_year(retroactive, F.year))
        facts = Case(heads=110, year=2024)
        assert finding(found, facts).outcome is Outcome.MET
        assert finding(found, facts, known=date(2024, 5, 31)).outcome is Outcome.UNMET


class TestAsOf:
    """The number in force on the day a fact names."""

    LIMIT = at_most(F.wage, as_of(WAGE, F.done))

    def test_its_edge(self) -> None:
        day = Case(done=date(2023, 7, 1), wage=ZL(3600))
        before = Case(done=date(2023, 6, 30), wage=ZL(3600))
        assert finding(self.LIMIT, day).outcome is Outcome.MET
        assert finding(self.LIMIT, before).outcome is Outcome.UNMET
        assert finding(self.LIMIT, Case(wage=ZL(3600))).missing == ("done",)
        assert describe(self.LIMIT, ON) == "płaca: co najwyżej WAGE (zrobione)"

    def test_the_finding_tells_the_step_of_that_day(self) -> None:
        found = finding(self.LIMIT, Case(done=date(2025, 3, 1), wage=ZL(1)))
        assert (found.unread, found.why("en")) == (("WAGE",), ("not announced",))
        found = finding(self.LIMIT, Case(done=date(2021, 3, 1), wage=ZL(1)))
        assert found.since == date(2020, 1, 1)
        assert not found.stale
        late = finding(self.LIMIT, Case(done=date(2031, 3, 1), wage=ZL(1)))
        assert late.stale

    def test_a_fact_in_the_place_of_a_table_needs_no_provision(self) -> None:
        given = finding(at_least(or_else(F.wage, WAGE), 1), Case(wage=ZL(2)), on=date(2025, 2, 1))
        assert given.basis == (LAW.at("1"),)
        taken = finding(at_least(or_else(F.wage, WAGE), 1), Case(), on=date(2025, 2, 1))
        assert taken.basis == (LAW.at("1"), LAW.at("2"))


class TestCases:
    """The first case that holds gives the amount."""

    PAY = cases((is_true(F.trial), 50), (at_least(F.heads, 5), 120), otherwise=100)

    @pytest.mark.parametrize(
        ("facts", "amount"),
        [
            (Case(trial=True), Bounds(50, 50)),
            (Case(trial=False, heads=5), Bounds(120, 120)),
            (Case(trial=False, heads=4), Bounds(100, 100)),
            (Case(trial=False), Bounds(100, 120)),
            (Case(heads=4), Bounds(50, 100)),
            (Case(), Bounds(50, 120)),
        ],
    )
    def test_amounts(self, facts: Case, amount: Bounds) -> None:
        assert measure(self.PAY, facts, ON) == amount

    def test_what_is_missing(self) -> None:
        limit = at_most(F.staff, self.PAY)
        assert finding(limit, Case(staff=110)).missing == ("trial", "heads")
        assert finding(limit, Case(staff=110, trial=False)).missing == ("heads",)
        assert finding(limit, Case(staff=60, trial=False)).outcome is Outcome.MET
        assert finding(limit, Case(trial=True)).missing == ("staff",)
        assert finding(limit, Case(staff=121)).outcome is Outcome.UNMET

    def test_conditions_of_cases_are_facts_and_margins_too(self) -> None:
        limit = at_most(F.staff, self.PAY)
        assert rule(limit).facts == ("staff", "trial", "heads")
        (margin,) = book(limit).margin(Case(staff=60, trial=True, heads=1), on=DAY)
        assert {change.path for change in margin.changes} == {"staff", "trial"}

    def test_amounts_with_denominators(self) -> None:
        part = cases((is_true(F.trial), Fraction(1, 3)), otherwise=F.hours)
        limit = at_most(part, Fraction(1, 2))
        assert finding(limit, Case(trial=True)).outcome is Outcome.MET
        assert finding(limit, Case(trial=False, hours=Fraction(2, 3))).outcome is Outcome.UNMET


class TestInForce:
    """A provision binds, does not, or is contested."""

    def test_the_four_states(self) -> None:
        found = [verdict(in_force(each), Case(), ON) for each in (NORM, GONE, LATER, CONTESTED)]
        assert found == [MET, UNMET, UNMET, UNKNOWN]

    def test_a_contested_provision_says_why(self) -> None:
        either = any_of(is_true(F.trial), in_force(CONTESTED))
        assert finding(either, Case(trial=True)).outcome is Outcome.MET
        found = finding(either, Case(trial=False))
        assert (found.outcome, found.missing) == (Outcome.UNKNOWN, ())
        assert (found.unread, found.why("en")) == (("CONTESTED",), ("contested: two readings",))
        assert "Contested: two readings" in sentence(found, "en")
        assert "Sporne: dwie wykładnie" in sentence(found)

    def test_a_part_that_binds_from_a_day(self) -> None:
        part = any_of(none_of(in_force(LATER)), is_true(F.trial))
        assert finding(part, Case(trial=False)).outcome is Outcome.MET
        assert finding(part, Case(trial=False), on=date(2025, 1, 1)).outcome is Outcome.UNMET
        assert rule(part).timelines[1:] == (LATER,)

    @pytest.mark.parametrize(
        ("timeline", "pl"),
        [
            (NORM, "NORM: przepis obowiązuje"),
            (GONE, "GONE: przepis nie obowiązuje"),
            (CONTESTED, "CONTESTED: wartość niezbadana"),
        ],
    )
    def test_in_words(self, timeline: Timeline[Any], pl: str) -> None:
        assert describe(in_force(timeline), ON) == pl
        (reading,) = finding(in_force(timeline), Case()).readings
        assert reading_text(reading, "pl") == pl
        assert pl not in sentence(finding(in_force(timeline), Case()))


class TestComputed:
    """A value rule gives its amount exactly, and as practice shows it."""

    BENEFIT = computed(
        times(THIRTIETH, or_else(F.wage, WAGE), F.heads),
        pl="świadczenie",
        en="benefit",
        unit=ZLOTY,
    )

    def test_exact_and_shown(self) -> None:
        found = finding(self.BENEFIT, Case(wage=ZL("100.00"), heads=7))
        assert found.outcome is Outcome.MET
        assert (found.amount, found.shown) == (Fraction(70, 3), ZL("23.33"))
        assert "Świadczenie: 23,33 zł" in sentence(found)

    def test_half_a_grosz_goes_up(self) -> None:
        found = finding(
            computed(times(F.grant, Fraction(1, 2)), pl="a", en="a"), Case(grant=ZL("0.01"))
        )
        assert (found.amount, found.shown) == (Fraction(1, 200), ZL("0.01"))

    @pytest.mark.parametrize(
        ("amount", "shown"), [("1488.96", "1489.00"), ("1489.00", "1489.00"), ("0.01", "0.10")]
    )
    def test_rounded_up_as_practice_does(self, amount: str, shown: str) -> None:
        up = computed(F.grant, pl="a", en="a", round_up_to=Fraction(1, 10))
        found = finding(up, Case(grant=ZL(amount)))
        assert (found.amount, found.shown) == (Fraction(ZL(amount)), ZL(shown))

    def test_not_known(self) -> None:
        found = finding(self.BENEFIT, Case(wage=ZL(1)))
        assert (found.outcome, found.amount, found.shown) == (Outcome.UNKNOWN, None, None)
        assert found.missing == ("heads",)
        inexact = finding(self.BENEFIT, Case(wage=ZL(1), heads=Bounds(1, 2)))
        assert inexact.amount is None

    def test_the_amount_is_told_beside_a_comparison(self) -> None:
        both = all_of(at_least(F.heads, 1), self.BENEFIT)
        assert "Świadczenie: 23,33 zł" in sentence(finding(both, Case(wage=ZL(100), heads=7)))

    def test_without_its_precondition(self) -> None:
        asked = all_of(is_true(F.trial), self.BENEFIT)
        found = finding(asked, Case(trial=False, heads=1))
        assert (found.outcome, found.amount) == (Outcome.UNMET, None)

    def test_margins_of_a_computed_day(self) -> None:
        """A term inside a value has no other side: the day asked about takes its place."""
        soon = any_of(computed(shifted(F.done, TERM), pl="termin", en="last day"), is_true(F.trial))
        (margin,) = book(soon).margin(Case(done=DAY, trial=False), on=DAY)
        assert margin.changes == ()

    def test_a_day(self) -> None:
        last = computed(shifted(F.done, TERM), pl="termin", en="last day")
        found = finding(last, Case(done=date(2024, 5, 1)))
        assert (found.amount, found.shown) == (date(2024, 5, 15), date(2024, 5, 15))
        assert "Termin: 15 maja 2024" in sentence(found)
        assert finding(last, Case()).amount is None

    def test_a_plain_condition_computes_nothing(self) -> None:
        found = finding(is_true(F.trial), Case(trial=True))
        assert (found.amount, found.shown) == (None, None)

    def test_it_has_no_say_in_the_verdict(self) -> None:
        value = book(at_least(F.heads, 3), Force.VALUE)
        answer = value.check(Case(heads=1), on=DAY)
        assert (answer.verdict, answer.findings[0].outcome) == (MET, Outcome.UNMET)
        assert value.verdicts([Case(heads=1)], on=DAY) == [MET]

    def test_in_words(self) -> None:
        assert describe(self.BENEFIT, ON) == "świadczenie = 1/30 × płaca × głowy"


class TestSpans:
    """Fixed days of years, half-years, quarters and months."""

    @pytest.mark.parametrize(
        ("day", "when", "later", "every", "wanted"),
        [
            (date(2024, 5, 15), (3, 31), 0, 12, date(2024, 3, 31)),
            (date(2024, 5, 15), (3, 31), -1, 12, date(2023, 3, 31)),
            (date(2024, 5, 15), (1, 5), 0, 3, date(2024, 4, 5)),
            (date(2024, 5, 15), (1, 5), 1, 3, date(2024, 7, 5)),
            (date(2024, 5, 15), (1, 5), -2, 3, date(2023, 10, 5)),
            (date(2024, 11, 15), (1, 20), 1, 6, date(2025, 1, 20)),
            (date(2024, 1, 31), (1, 31), 1, 1, date(2024, 2, 29)),
            (date(2023, 1, 31), (1, 31), 1, 1, date(2023, 2, 28)),
            (date(2024, 2, 1), (2, 29), 1, 12, date(2025, 2, 28)),
        ],
    )
    def test_days(
        self, day: date, when: tuple[int, int], later: int, every: int, wanted: date
    ) -> None:
        fixed = line("FIXED", step(when))
        named = no_later(F.due, day_of_year(F.done, fixed, later=later, every=every))
        asked = no_later(F.due, day_of_year(THE_DAY, fixed, later=later, every=every))
        for offset, outcome in ((0, Outcome.MET), (1, Outcome.UNMET)):
            due = date.fromordinal(wanted.toordinal() + offset)
            assert finding(named, Case(done=day, due=due)).outcome is outcome
            assert finding(asked, Case(due=due), on=day).outcome is outcome

    def test_a_span_must_divide_the_year(self) -> None:
        with pytest.raises(InvalidValue, match=r"every: expected one of .* months, got 5"):
            day_of_year(F.done, MARCH, every=5)

    def test_a_year_alone_has_no_quarter(self) -> None:
        with pytest.raises(InvalidValue, match="year: expected a day, to tell the span of 3"):
            day_of_year(F.year, MARCH, every=3)

    def test_beyond_the_calendar(self) -> None:
        late = no_later(F.due, day_of_year(F.done, LEAP, later=1))
        assert finding(late, Case(due=DAY, done=date(9999, 5, 5))).outcome is Outcome.MET
        early = no_later(day_of_year(F.done, LEAP, later=-1), F.due)
        assert finding(early, Case(due=DAY, done=date(1, 5, 5))).outcome is Outcome.MET

    def test_a_day_asked_about_beyond_the_calendar_is_left_to_the_slow_reading(self) -> None:
        late = no_later(F.due, day_of_year(THE_DAY, LEAP, later=1))
        assert finding(late, Case(due=DAY), on=date(9999, 5, 5)).outcome is Outcome.MET
        moved = no_later(F.due, day_of_year(THE_DAY, MARCH, later=-90, moves=True))
        assert finding(moved, Case(due=DAY)).outcome is Outcome.UNKNOWN

    def test_margins_see_the_ends_of_spans(self) -> None:
        quarter = no_later(F.due, day_of_year(F.done, FIFTH, later=1, every=3))
        facts = Case(done=date(2024, 5, 15), due=date(2024, 7, 6))
        (margin,) = book(quarter).margin(facts, on=DAY)
        found = {change.path: change.options for change in margin.changes}
        assert found == {"due": (date(2024, 7, 5),), "done": (date(2024, 7, 1),)}

    def test_margins_at_the_first_day_of_the_calendar(self) -> None:
        fixed = no_later(day_of_year(F.done, LAST, later=0), F.due)
        (margin,) = book(fixed).margin(Case(done=date(2, 6, 1), due=date(1, 6, 1)), on=DAY)
        assert margin.nearest is not None
        assert {change.path for change in margin.changes} == {"done", "due"}


class TestFixedDays:
    """A day that the law itself sets."""

    REFORM = line("REFORM", step(date(2018, 3, 31)), Unread(DAY, "unread", LAW.at("1"), "-"))
    AFTER = no_later(REFORM, F.done)

    def test_its_edge(self) -> None:
        on = date(2024, 1, 1)
        assert finding(self.AFTER, Case(done=date(2018, 3, 31)), on=on).outcome is Outcome.MET
        before = finding(self.AFTER, Case(done=date(2018, 3, 30)), on=on)
        assert (before.outcome, before.observed) == (Outcome.UNMET, date(2018, 3, 31))
        assert finding(self.AFTER, Case(done=date(2018, 3, 31))).unread == ("REFORM",)

    def test_in_words(self) -> None:
        early = Context(on=date(2024, 1, 1))
        assert describe(no_later(F.done, self.REFORM), early) == (
            "zrobione: nie później niż 31 marca 2018"
        )
        assert describe(self.AFTER, early, "en") == "31 March 2018: not after done on"
        (margin,) = book(self.AFTER).margin(Case(done=date(2018, 3, 1)), on=date(2024, 1, 1))
        assert margin.nearest is not None
        assert margin.nearest.after == date(2018, 3, 31)


class TestEarlyDays:
    """The days off are known from 1951 to 2100: a term of working days has no end elsewhere."""

    SOON = no_later(F.done, shifted(F.due, line("SOON", step(Term(working_days=3)))))

    def test_the_end_is_not_known(self) -> None:
        for year in (1950, 2101):
            outside = Case(done=date(year, 1, 5), due=date(year, 1, 3))
            assert finding(self.SOON, outside).outcome is Outcome.UNKNOWN
        first = Case(done=date(1951, 1, 5), due=date(1951, 1, 1))
        assert finding(self.SOON, first).outcome is Outcome.UNMET
        late = Case(done=date(2024, 5, 7), due=date(2024, 4, 30))
        assert finding(self.SOON, late).outcome is Outcome.MET
        assert (
            finding(self.SOON, Case(done=date(2024, 5, 8), due=late.due)).outcome is Outcome.UNMET
        )

    def test_margins_do_not_go_there(self) -> None:
        facts = Case(done=date(1951, 1, 2), due=date(2024, 4, 30))
        (margin,) = book(self.SOON).margin(facts, on=DAY)
        assert [change.path for change in margin.changes] == ["done"]


class TestDeadlines:
    """Done in time, or the time has not run out."""

    DONE = by_then(F.done, shifted(F.due, TERM))

    @pytest.mark.parametrize(
        ("on", "done", "outcome"),
        [
            (date(2024, 5, 15), None, Outcome.MET),
            (date(2024, 5, 16), None, Outcome.UNKNOWN),
            (date(2024, 5, 16), date(2024, 5, 15), Outcome.MET),
            (date(2024, 5, 16), date(2024, 5, 16), Outcome.UNMET),
        ],
    )
    def test_by_then(self, on: date, done: date | None, outcome: Outcome) -> None:
        facts = Case(due=date(2024, 5, 1), done=done)
        assert finding(self.DONE, facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "done", "outcome"),
        [
            (date(2024, 5, 1), date(2024, 3, 31), Outcome.MET),
            (date(2024, 5, 1), date(2024, 4, 1), Outcome.UNMET),
            (date(2024, 5, 1), date(2023, 3, 1), Outcome.UNMET),
            (date(2024, 3, 31), date(2023, 3, 1), Outcome.MET),
            (date(2024, 3, 31), date(2022, 3, 1), Outcome.UNMET),
            (date(2024, 5, 1), None, Outcome.UNKNOWN),
        ],
    )
    def test_every_year(self, on: date, done: date | None, outcome: Outcome) -> None:
        assert finding(filed_yearly(F.done, MARCH), Case(done=done), on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "done", "outcome"),
        [
            (date(2024, 5, 1), date(2024, 4, 5), Outcome.MET),
            (date(2024, 5, 1), date(2024, 4, 6), Outcome.UNMET),
            (date(2024, 4, 5), date(2024, 1, 4), Outcome.MET),
            (date(2024, 4, 6), date(2024, 1, 4), Outcome.UNMET),
        ],
    )
    def test_every_quarter(self, on: date, done: date, outcome: Outcome) -> None:
        quarterly = filed_yearly(F.done, FIFTH, every=3)
        assert finding(quarterly, Case(done=done), on=on).outcome is outcome


class TestTexts:
    """A text holds a phrase wherever it stands, whatever its case."""

    PHRASES = line("PHRASES", step(frozenset({"Spółdzielnia Socjalna", "Spn.s."})))

    @pytest.mark.parametrize(
        ("name", "outcome"),
        [
            ("SPÓŁDZIELNIA SOCJALNA Promyk", Outcome.MET),
            ("Promyk spn.s.", Outcome.MET),
            ("Spółdzielnia Socjalna Promyk, Spn.s.", Outcome.MET),
            ("Spółdzielnia Promyk", Outcome.UNMET),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_phrases(self, name: str | None, outcome: Outcome) -> None:
        assert finding(mentions(F.name, self.PHRASES), Case(name=name)).outcome is outcome
        both = c.Includes(fact_of(F.name), self.PHRASES, every=True)
        every = Outcome.MET if name and "Promyk, " in name else Outcome.UNMET
        assert finding(both, Case(name=name)).outcome is (
            Outcome.UNKNOWN if name is None else every
        )
        assert finding(mentions(F.name, "promyk"), Case(name=name)).outcome is (
            Outcome.UNKNOWN if name is None else Outcome.MET
        )


class TestWords:
    """What amounts are called, and what they count."""

    @pytest.mark.parametrize(
        ("amount", "pl", "told"),
        [
            (times(SHARE, F.costs), "liczone od: koszty", "90% × koszty"),
            (times(SHARE, MANY), "SHARE × MANY", "90% × 10"),
            (times(THIRTIETH, F.wage), "liczone od: płaca", "1/30 × płaca"),
            (total(F.grant, WAGE), "liczone od: dotacja", "dotacja + 4242,00 zł"),
            (minus(F.costs, F.grant), "koszty - dotacja", "koszty - dotacja"),
            (or_else(F.wage, WAGE), "płaca", "płaca"),
            (cases((is_true(F.trial), 1), otherwise=F.wage), "płaca", "płaca"),
            (
                of_year(WAGE, THE_DAY, later=-1),
                "WAGE (na koniec poprzedniego roku)",
                "WAGE (na koniec poprzedniego roku)",
            ),
            (of_year(WAGE, F.year), "WAGE (na koniec roku)", "WAGE (na koniec roku)"),
            (amount_of(MANY), "MANY", "10"),
            (day_of_year(THE_DAY, MARCH), "termin ustawowy", "termin ustawowy"),
            (
                day_of_year(F.done, MARCH),
                "termin ustawowy (zrobione)",
                "termin ustawowy (zrobione)",
            ),
        ],
    )
    def test_titles(self, amount: c.Amount, pl: str, told: str) -> None:
        assert title(amount, "pl") == pl
        assert title(amount, "pl", ON).replace("\N{NO-BREAK SPACE}", "") == told

    def test_a_number_nobody_read(self) -> None:
        late = Context(on=date(2025, 2, 1))
        assert title(times(WAGE, F.heads), "en", late) == "a value nobody has read × heads"
        assert describe(at_least(F.wage, WAGE), late, "en").endswith("a value nobody has read")

    @pytest.mark.parametrize(
        ("amount", "unit"),
        [
            (amount_of(WAGE), ZLOTY),
            (amount_of(MANY), None),
            (of_year(WAGE, THE_DAY), ZLOTY),
            (times(MANY, F.costs), ZLOTY),
            (times(MANY, F.staff), None),
            (total(F.heads, F.staff), PERSONS),
            (minus(F.costs, 1), ZLOTY),
            (or_else(F.wage, 1), ZLOTY),
            (cases((is_true(F.trial), F.wage), otherwise=1), ZLOTY),
            (c.THE_DAY, None),
        ],
    )
    def test_units(self, amount: c.Amount, unit: object) -> None:
        assert unit_of(amount) is unit

    def test_limits_of_money(self) -> None:
        assert describe(at_most(F.grant, WAGE), ON).replace("\N{NO-BREAK SPACE}", "") == (
            "dotacja: co najwyżej 4242,00 zł"
        )
        found = finding(less_than(F.grant, times(SHARE, F.costs)), Case(grant=ZL(9), costs=ZL(10)))
        assert "(próg: mniej niż 9,00 zł, liczone od: koszty)" in sentence(found)

    def test_a_limit_that_the_law_alone_makes_needs_no_name(self) -> None:
        found = finding(at_most(F.grant, times(SHARE, WAGE)), Case(grant=ZL(1)))
        assert "(próg: co najwyżej 3817,80 zł)" in sentence(found).replace("\N{NO-BREAK SPACE}", "")

    def test_shares_told_by_the_caller_are_percentages(self) -> None:
        part = at_least(F.part, Fraction(3, 10))
        found = finding(part, Case(part=Fraction(1, 4)))
        assert "Część: 25% (próg: co najmniej 30%)" in sentence(found)
        assert describe(part, ON) == "część: co najmniej 30%"
        assert finding(part, Case()).missing == ("part",)

    def test_days_made_of_others_are_days(self) -> None:
        assert c.is_day(or_else(F.done, F.due))
        assert c.is_day(cases((is_true(F.trial), F.done), otherwise=F.due))
        assert not c.is_day(times(MANY, F.staff))
