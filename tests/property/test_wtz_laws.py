"""What holds of the book about WTZ whatever the facts."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.bounds import Bounds
from ekonomia.rules import Finding, Outcome
from ekonomia.rules.facts import fact_types
from ekonomia.status.wtz import WTZ
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.testing.laws import MAY_BECOME, answers_only_settle, readings_agree
from ekonomia.testing.strategies import records

DAYS: Final = st.sampled_from(
    [
        date(2004, 4, 29),
        date(2008, 1, 18),
        date(2018, 3, 31),
        date(2018, 6, 6),
        date(2020, 5, 25),
        date(2020, 11, 10),
        date(2024, 3, 1),
        date(2025, 10, 15),
    ]
)
TABLES: Final[dict[str, Any]] = {
    "december_minimum_wage": Decimal("3600.00"),
    "full_grant": Decimal("33696.00"),
}
"""Where these are not known the library's own table stands in, which a record may contradict."""
FORGETTABLE: Final = sorted(set(fact_types(WtzFacts)) - set(TABLES))
fewer = settings(max_examples=max(10, settings().max_examples // 5))


def whole(data: st.DataObject) -> WtzFacts:
    return evolve(data.draw(records(WtzFacts, known=True)), **TABLES)


def less_known(data: st.DataObject, facts: WtzFacts) -> WtzFacts:
    """Forget some facts, and know some numbers less exactly: the whole record is a completion."""
    forgotten = data.draw(st.frozensets(st.sampled_from(FORGETTABLE)))
    loose = data.draw(st.frozensets(st.sampled_from(["participants", "direct_staff"])))
    known: dict[str, Any] = dict.fromkeys(forgotten)
    known |= {name: Bounds(0, getattr(facts, name) + 1) for name in loose}
    return evolve(facts, **known)


def asked(rule: str, on: date, **facts: Any) -> Finding:  # noqa: ANN401 - any of its fields
    return WTZ.check_rule(f"wtz.{rule}", WtzFacts(**facts), on=on).findings[0]


def allows(before: Outcome, after: Outcome) -> bool:
    """Whether the second outcome is no worse than the first."""
    return before is not Outcome.MET or after is Outcome.MET


class TestSoundness:
    """More information settles what was unknown and contradicts nothing."""

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_no_completion_contradicts(self, data: st.DataObject, on: date) -> None:
        facts = whole(data)
        answers_only_settle(WTZ, less_known(data, facts), facts, on=on)

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_rules_asked_by_name(self, data: st.DataObject, on: date) -> None:
        facts = whole(data)
        less = less_known(data, facts)
        for rule in WTZ.others:
            before = WTZ.check_rule(rule.id, less, on=on).findings[0]
            after = WTZ.check_rule(rule.id, facts, on=on).findings[0]
            assert after.outcome in MAY_BECOME[before.outcome], rule.id
            if before.amount is not None:
                assert after.amount == before.amount

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_one_by_one_and_many_agree(self, data: st.DataObject, on: date) -> None:
        facts = [data.draw(records(WtzFacts, known=known)) for known in (False, True)]
        readings_agree(WTZ, facts, on=on)


class TestMonotony:
    """Where the law is monotone, so is the book."""

    @given(participants=st.integers(0, 60), staff=st.integers(0, 15), on=DAYS)
    def test_one_more_member_of_staff_never_harms(
        self, participants: int, staff: int, on: date
    ) -> None:
        before = asked("staff_ratio", on, participants=participants, direct_staff=staff)
        after = asked("staff_ratio", on, participants=participants, direct_staff=staff + 1)
        assert allows(before.outcome, after.outcome)

    @given(participants=st.integers(0, 60), staff=st.integers(0, 15), on=DAYS)
    def test_one_more_participant_never_helps(
        self, participants: int, staff: int, on: date
    ) -> None:
        before = asked("staff_ratio", on, participants=participants + 1, direct_staff=staff)
        after = asked("staff_ratio", on, participants=participants, direct_staff=staff)
        assert allows(before.outcome, after.outcome)

    @given(money=st.integers(0, 150_000), less=st.integers(0, 150_000), on=DAYS)
    def test_less_training_money_never_harms(self, money: int, less: int, on: date) -> None:
        lower = Decimal(min(money, less)) / 100
        before = asked("training_money", on, training_money=Decimal(money) / 100)
        after = asked("training_money", on, training_money=lower)
        assert allows(before.outcome, after.outcome)

    @given(income=st.integers(0, 10**6), participants=st.integers(0, 40), on=DAYS)
    def test_one_more_participant_never_lowers_what_may_be_sold(
        self, income: int, participants: int, on: date
    ) -> None:
        facts: dict[str, Any] = {
            "sales_income_month": Decimal(income) / 100,
            "december_minimum_wage": Decimal("1000.00"),
        }
        before = asked("sales_income", on, participants=participants, **facts)
        after = asked("sales_income", on, participants=participants + 1, **facts)
        assert allows(before.outcome, after.outcome)


GRANTS: Final = st.integers(0, 5_000_000).map(lambda grosze: Decimal(grosze) / 100)
READ: Final = st.sampled_from([date(2008, 1, 18), date(2018, 3, 31), date(2024, 3, 1)])


class TestMoney:
    """Kwoty nie są ujemne ani większe niż pełne dofinansowanie."""

    @given(grant=GRANTS, hours=st.fractions(0, 40, max_denominator=4), on=READ)
    def test_what_shorter_classes_bring(self, grant: Decimal, hours: Fraction, on: date) -> None:
        paid = asked("hours_reduction", on, full_grant=grant, weekly_hours=hours).amount
        rest = Fraction(grant) * max(35 - hours, Fraction(0)) / 35
        assert isinstance(paid, int | Fraction)
        assert 0 <= paid <= Fraction(grant)
        assert paid + rest == Fraction(grant)

    @given(grant=GRANTS, percent=st.integers(0, 100), on=READ)
    def test_what_a_resident_brings(self, grant: Decimal, percent: int, on: date) -> None:
        facts: dict[str, Any] = {"full_grant": grant, "in_practice": 0}
        share = Fraction(percent, 100)
        paid = asked("care_home_reduction", on, care_home_share=share, **facts).amount
        assert isinstance(paid, int | Fraction)
        assert 0 <= paid <= Fraction(grant)
        if percent < 100:
            higher = Fraction(percent + 1, 100)
            then = asked("care_home_reduction", on, care_home_share=higher, **facts).amount
            assert isinstance(then, int | Fraction)
            assert then <= paid

    @given(grant=GRANTS, share=st.fractions(0, 1, max_denominator=200), on=READ)
    def test_a_share_between_two_whole_percents_may_have_no_rate(
        self, grant: Decimal, share: Fraction, on: date
    ) -> None:
        facts: dict[str, Any] = {"full_grant": grant, "in_practice": 0}
        finding = asked("care_home_reduction", on, care_home_share=share, **facts)
        percent = 100 * share
        gap = any(last < percent < last + 1 for last in (30, 39, 49, 59, 69, 79))
        assert (finding.outcome is Outcome.UNKNOWN) == (gap and grant > 0)

    @given(costs=GRANTS, grant=GRANTS, on=READ)
    def test_the_powiat_covers_the_rest(self, costs: Decimal, grant: Decimal, on: date) -> None:
        """A tenth of the costs, short of less than a grosz: money comes in whole groszy."""
        finding = asked("operating_cost_share", on, operating_costs=costs, operating_grant=grant)
        less_than_a_grosz_short = Fraction(costs) - Fraction(grant) + Fraction(1, 100)
        assert (finding.outcome is Outcome.MET) == (10 * less_than_a_grosz_short > costs)
