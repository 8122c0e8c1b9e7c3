"""Laws of the book of the CIS: soundness of every rule, money, and what only grows or shrinks."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.rules import Finding, Outcome, Policy
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.testing.laws import answers_only_settle, readings_agree
from ekonomia.testing.strategies import completions, records, refinements

EVERY: Final = evolve(CIS, rules=CIS.every_rule, others=())
"""The same book, every rule asked at once."""
DAYS: Final = (
    date(2003, 8, 13),
    date(2004, 6, 1),
    date(2007, 7, 1),
    date(2008, 5, 6),
    date(2011, 10, 30),
    date(2015, 10, 24),
    date(2020, 3, 8),
    date(2021, 1, 26),
    date(2022, 1, 1),
    date(2022, 2, 15),
    date(2025, 6, 1),
)
days = st.sampled_from(DAYS)
policies = st.builds(
    Policy, **{name: st.sampled_from(options) for name, options in POLICY_OPTIONS.items()}
)
fewer = settings(max_examples=max(10, settings().max_examples // 8))
"""A whole record has some sixty facts, and each is held against all rules."""
zloty = st.integers(0, 300_000).map(lambda grosze: Decimal(grosze) / 100)
by_illness: Final = Policy(illness_days_scope="illness")


def found(rule: str, on: date, /, **facts: Any) -> Finding:  # noqa: ANN401 - any of its fields
    return CIS.check_rule(rule, CisFacts(**facts), on=on, policy=by_illness).finding(rule)


def due(rule: str, on: date, /, **facts: Any) -> Fraction:  # noqa: ANN401
    amount = found(rule, on, **facts).amount
    assert isinstance(amount, int | Fraction)
    return Fraction(amount)


class TestSoundness:
    """More information settles what was unknown and contradicts nothing."""

    @fewer
    @given(data=st.data(), on=days, policy=policies)
    def test_no_refinement_contradicts(self, data: st.DataObject, on: date, policy: Policy) -> None:
        facts = data.draw(records(CisFacts))
        fixed = CIS.overrides
        more = data.draw(st.one_of(refinements(facts, fixed), completions(facts, fixed)))
        answers_only_settle(EVERY, facts, more, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=days, policy=policies)
    def test_readings_agree(self, data: st.DataObject, on: date, policy: Policy) -> None:
        drawn = [data.draw(records(CisFacts, known=known)) for known in (False, True)]
        readings_agree(EVERY, drawn, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=days)
    def test_only_unread_law_leaves_complete_facts_unknown(
        self, data: st.DataObject, on: date
    ) -> None:
        facts = data.draw(records(CisFacts, known=True))
        for finding in EVERY.check(facts, on=on).findings:
            told = finding.unread or finding.missing
            assert (finding.outcome is Outcome.UNKNOWN) <= bool(told), finding.rule.id
            for name in finding.missing:  # the days of what did not happen
                assert getattr(facts, name) is None

    def test_what_takes_the_place_of_a_table(self) -> None:
        assert CIS.overrides == {"unemployment_benefit", "benefit"}


class TestMoney:
    """Amounts are never negative, never above the full benefit, and add up."""

    @given(benefit=zloty, number=st.integers(0, 60), on=st.sampled_from(DAYS[3:]))
    def test_between_nothing_and_the_full_benefit(
        self, benefit: Decimal, number: int, on: date
    ) -> None:
        for rule, counted in (
            ("cis.benefit_part_month", "calendar_days"),
            ("cis.benefit_absence", "unexcused_days"),
            ("cis.benefit_illness", "illness_days"),
        ):
            amount = due(rule, on, benefit=benefit, in_trial_month=False, **{counted: number})
            assert 0 <= amount <= benefit, rule

    @given(benefit=zloty, first=st.integers(0, 30), on=st.sampled_from(DAYS[1:]))
    def test_two_parts_of_thirty_days_add_up(self, benefit: Decimal, first: int, on: date) -> None:
        parts = [
            due("cis.benefit_part_month", on, benefit=benefit, calendar_days=days)
            for days in (first, 30 - first)
        ]
        assert sum(parts) == benefit

    @given(benefit=zloty, number=st.integers(0, 40), on=st.sampled_from(DAYS[3:]))
    def test_another_day_away_never_pays(self, benefit: Decimal, number: int, on: date) -> None:
        for rule, counted in (
            ("cis.benefit_absence", "unexcused_days"),
            ("cis.benefit_illness", "illness_days"),
        ):
            facts = {"benefit": benefit, "in_trial_month": False}
            less, more = (
                due(rule, on, **facts, **{counted: each}) for each in (number + 1, number)
            )
            assert less <= more, rule

    @given(basic=zloty, trial=st.booleans())
    def test_the_reform_never_lowered_the_benefit(self, basic: Decimal, trial: bool) -> None:
        facts = {"unemployment_benefit": basic, "in_trial_month": trial, "benefit_requested": True}
        amounts = [due("cis.benefit", on, **facts) for on in DAYS[1:]]
        assert amounts == sorted(amounts)
        assert amounts[-1] == Fraction(basic) * 6 / 5

    @given(basic=zloty)
    def test_shown_to_the_grosz_or_up_to_ten(self, basic: Decimal) -> None:
        facts = CisFacts(unemployment_benefit=basic, benefit_requested=True)
        exact, rounded = (
            CIS.check(facts, on=DAYS[-2], policy=Policy(benefit_display=display)).finding(
                "cis.benefit"
            )
            for display in ("exact", "rounded_up")
        )
        assert isinstance(exact.amount, int | Fraction)
        assert isinstance(exact.shown, Decimal)
        assert isinstance(rounded.shown, Decimal)
        assert abs(Fraction(exact.shown) - exact.amount) <= Fraction(1, 200)
        assert 0 <= Fraction(rounded.shown) - exact.amount < Fraction(1, 10)
        assert (rounded.shown * 10) % 1 == 0


class TestMonotone:
    """More of what a limit is set for never helps; more of what is required never harms."""

    SHRINKING: Final = (
        ("cis.staff_ratio", "participants", {"direct_staff": 3}),
        ("cis.participation_limit", "participation_months", {"extended_for_suspension": False}),
        ("cis.days_off", "days_off", {"extension_months": 6}),
        ("cis.supported_employment", "refund_month", {"participation_months": 8}),
    )

    @given(case=st.sampled_from(SHRINKING), number=st.integers(0, 40), on=days)
    def test_limits(self, case: tuple[str, str, dict[str, Any]], number: int, on: date) -> None:
        rule, counted, facts = case
        usual = {
            "employment_months": 24,
            "refund": Decimal("100.00"),
            "unemployment_benefit": Decimal("1000.00"),
            "extension_justified": True,
        }
        less, more = (
            found(rule, on, **usual, **facts, **{counted: each}).outcome
            for each in (number, number + 1)
        )
        assert not (less is Outcome.UNMET and more is Outcome.MET), rule

    GROWING: Final = (
        ("cis.staff_ratio", "direct_staff", {"participants": 20}),
        ("cis.supervision", "explanations_days", {"repair_days": 30}),
        ("cis.graduate", "participation_months", {"has_certificate": True}),
        ("cis.days_off", "extension_months", {"days_off": 8}),
    )

    @given(case=st.sampled_from(GROWING), number=st.integers(0, 40), on=days)
    def test_requirements(
        self, case: tuple[str, str, dict[str, Any]], number: int, on: date
    ) -> None:
        rule, counted, facts = case
        less, more = (
            found(rule, on, **facts, ended_on=on, **{counted: each}).outcome
            for each in (number, number + 1)
        )
        assert not (less is Outcome.MET and more is Outcome.UNMET), rule
