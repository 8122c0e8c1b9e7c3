"""Laws of the book on ZAZ: soundness of every rule, what grows with what, and money."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ekonomia.bounds import Bounds
from ekonomia.rules import Kind, Outcome
from ekonomia.rules.facts import FactType, fact_types
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts
from ekonomia.testing.laws import answers_only_settle, changes_flip, readings_agree

EVERY: Final = evolve(ZAZ, rules=ZAZ.every_rule, others=())
"""The book with the rules asked by name among the others."""

DAYS: Final = (
    date(2007, 7, 29),
    date(2010, 6, 1),
    date(2012, 9, 14),
    date(2012, 9, 15),
    date(2020, 4, 1),
    date(2023, 11, 30),
    date(2023, 12, 1),
    date(2024, 2, 29),
    date(2024, 3, 1),
    date(2025, 12, 31),
    date(2026, 1, 1),
)
fewer = settings(max_examples=max(10, settings().max_examples // 12))
"""A whole record has some sixty facts, and each is held against all rules."""
days_asked = st.sampled_from(DAYS)
heads = st.integers(0, 25)
money = st.integers(0, 10**6).map(lambda grosz: Decimal(grosz) / 100)
parts = st.sampled_from([Fraction(n, 200) for n in (0, 3, 4, 99, 100, 110, 111, 160, 161, 200)])
near_days = st.tuples(days_asked, st.integers(-400, 40)).map(
    lambda pair: pair[0] + timedelta(pair[1])
)


def exactly(declared: FactType) -> st.SearchStrategy[Any]:
    """Draw a value of a fact that is known exactly."""
    listed = [code for codes in declared.codes for code in codes]
    code = st.sampled_from(listed) if listed else st.nothing()
    drawn: Mapping[Kind, st.SearchStrategy[Any]] = {
        Kind.COUNT: heads | st.sampled_from([29, 30, 31, 60, 61, 120, 121]),
        Kind.SHARE: parts,
        Kind.MONEY: money,
        Kind.DATE: near_days,
        Kind.TRUTH: st.booleans(),
        Kind.CODE: code,
        Kind.CODES: st.frozensets(code, max_size=2),
    }
    return drawn[declared.kind]


DATED: Final = {
    "conditions_ceased": "conditions_ceased_on",
    "forecast_filed": "forecast_filed_on",
    "annex_filed": "annex_filed_on",
    "quarter_information_filed": "quarter_information_on",
    "settlement_filed": "settlement_filed_on",
    "change_notified": "change_notified_on",
    "half_year_information_filed": "half_year_information_on",
}
"""What was done, and on which day."""


@st.composite
def complete(draw: st.DrawFn) -> ZazFacts:
    """Draw a ZAZ of which everything is known; what the Act ties together fits."""
    facts = {name: draw(exactly(declared)) for name, declared in fact_types(ZazFacts).items()}
    severe, qualifying, other, mild, rest = (draw(heads) for _ in range(5))
    facts |= {
        "employed": severe + qualifying + other + mild + rest,
        "severe": severe,
        "moderate": qualifying + other,
        "moderate_qualifying": qualifying,
        "moderate_other": other,
        "mild": mild,
    }
    if facts["waiver_granted"]:
        facts["waiver_until"] = facts["waiver_since"] + timedelta(draw(st.integers(0, 200)))
    else:
        facts |= {"waiver_since": None, "waiver_until": None}
    for done, day in DATED.items():
        if not facts[done]:
            facts[day] = None
    return ZazFacts(**facts)


@st.composite
def with_less_known(draw: st.DrawFn) -> tuple[ZazFacts, ZazFacts]:
    """Draw a record, and the same record with some facts hidden or known within bounds."""
    more = draw(complete())
    facts: dict[str, Any] = {}
    for name, declared in fact_types(ZazFacts).items():
        value = getattr(more, name)
        hide = draw(st.sampled_from(("not", "not", "all", "partly")))
        if hide == "all":
            continue
        numeric = declared.kind in (Kind.COUNT, Kind.SHARE, Kind.MONEY)
        facts[name] = draw(around(value, declared)) if hide == "partly" and numeric else value
    return ZazFacts(**facts), more


def around(value: Any, declared: FactType) -> st.SearchStrategy[Bounds]:  # noqa: ANN401 - a number of any kind
    number = Fraction(value)
    most = Fraction(1) if declared.kind is Kind.SHARE else number + 5
    step = Fraction(1, 40) if declared.kind is Kind.SHARE else Fraction(1)
    ends = st.tuples(st.integers(0, 3), st.integers(0, 3))
    return ends.map(
        lambda pair: Bounds(
            max(number - pair[0] * step, Fraction(0)), min(number + pair[1] * step, most)
        )
    )


def outcome(rule: str, facts: ZazFacts, on: date) -> Outcome:
    return ZAZ.check_rule(rule, facts, on=on).finding(rule).outcome


class TestEveryRule:
    """What holds of each rule, also of those that the book asks by name alone."""

    @fewer
    @given(pair=with_less_known(), on=days_asked)
    def test_more_information_contradicts_nothing(
        self, pair: tuple[ZazFacts, ZazFacts], on: date
    ) -> None:
        less, more = pair
        answers_only_settle(EVERY, less, more, on=on)

    @fewer
    @given(pair=with_less_known(), on=days_asked)
    def test_one_by_one_and_many_agree(self, pair: tuple[ZazFacts, ZazFacts], on: date) -> None:
        readings_agree(EVERY, pair, on=on)

    @fewer
    @given(pair=with_less_known(), on=days_asked)
    def test_changes_flip(self, pair: tuple[ZazFacts, ZazFacts], on: date) -> None:
        changes_flip(EVERY, pair[0], on=on)

    @fewer
    @given(facts=complete(), on=days_asked)
    def test_only_unread_law_leaves_complete_facts_unknown(self, facts: ZazFacts, on: date) -> None:
        for finding in EVERY.check(facts, on=on).findings:
            if not finding.missing:
                assert (finding.outcome is Outcome.UNKNOWN) == bool(finding.unread), finding.rule.id


class TestStaff:
    """The two shares move as the law means them to."""

    @given(facts=complete(), on=days_asked)
    def test_one_more_person_of_the_severe_degree_harms_no_share(
        self, facts: ZazFacts, on: date
    ) -> None:
        assert isinstance(facts.employed, int)
        assert isinstance(facts.severe, int)
        more = evolve(facts, employed=facts.employed + 1, severe=facts.severe + 1)
        for rule in ("zaz.disabled_share", "zaz.moderate_share"):
            if outcome(rule, facts, on) is Outcome.MET:
                assert outcome(rule, more, on) is Outcome.MET, rule

    @given(facts=complete(), on=days_asked)
    def test_one_more_person_without_disability_helps_no_disabled_share(
        self, facts: ZazFacts, on: date
    ) -> None:
        assert isinstance(facts.employed, int)
        more = evolve(facts, employed=facts.employed + 1)
        assume(outcome("zaz.disabled_share", facts, on) is Outcome.UNMET)
        assert outcome("zaz.disabled_share", more, on) is Outcome.UNMET

    @given(facts=complete(), on=days_asked)
    def test_a_waiver_only_excuses(self, facts: ZazFacts, on: date) -> None:
        without = evolve(facts, waiver_granted=False, waiver_since=None, waiver_until=None)
        if outcome("zaz.disabled_share", without, on) is Outcome.MET:
            assert outcome("zaz.disabled_share", facts, on) is Outcome.MET

    @given(facts=complete())
    def test_what_was_allowed_in_2025_is_allowed_in_2026(self, facts: ZazFacts) -> None:
        for rule in ("zaz.moderate_share", "zaz.care"):
            if outcome(rule, facts, date(2025, 12, 31)) is Outcome.MET:
                assert outcome(rule, facts, date(2026, 1, 1)) is Outcome.MET, rule

    @given(facts=complete(), on=days_asked)
    def test_those_who_count_in_the_whole_alone_lie_in_it(self, facts: ZazFacts, on: date) -> None:
        finding = ZAZ.check(facts, on=on).finding("zaz.headcount")
        assume(finding.outcome is Outcome.MET)
        whole, alone = (reading.observed for reading in finding.readings)
        assert isinstance(whole, Bounds)
        assert isinstance(alone, Bounds)
        assert finding.amount == whole.exact == facts.employed
        assert whole.exact is not None
        assert alone.exact is not None
        assert 0 <= alone.exact <= whole.exact


LIMITED: Final = {"zaz.operating_cost_share": "operating", "zaz.creation_cost_share": "creation"}


def granted(field: str, grant: Decimal, costs: Decimal) -> ZazFacts:
    facts: dict[str, Any] = {f"{field}_grant": grant, f"{field}_costs": costs}
    return ZazFacts(**facts)


class TestMoney:
    """Limits on money: less stays within, and only the proportion counts."""

    @given(grant=money, other=money, costs=money, on=days_asked)
    def test_a_smaller_grant_stays_within(
        self, grant: Decimal, other: Decimal, costs: Decimal, on: date
    ) -> None:
        more, less = max(grant, other), min(grant, other)
        for rule, field in LIMITED.items():
            if outcome(rule, granted(field, more, costs), on) is Outcome.MET:
                assert outcome(rule, granted(field, less, costs), on) is Outcome.MET

    @given(grant=money, costs=money, times=st.integers(1, 9), on=days_asked)
    def test_what_is_allowed_of_many_times_as_much_is_allowed_of_one(
        self, grant: Decimal, costs: Decimal, times: int, on: date
    ) -> None:
        """Not the other way round: the part of a grosz left over is allowed once."""
        for rule, field in LIMITED.items():
            once = granted(field, grant, costs)
            often = granted(field, grant * times, costs * times)
            if outcome(rule, often, on) is Outcome.MET:
                assert outcome(rule, once, on) is Outcome.MET

    @given(costs=money, on=days_asked)
    def test_pfron_never_bears_all(self, costs: Decimal, on: date) -> None:
        assume(costs >= 1)
        for rule, field in LIMITED.items():
            assert outcome(rule, granted(field, costs, costs), on) is Outcome.UNMET
