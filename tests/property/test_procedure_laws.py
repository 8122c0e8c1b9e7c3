"""The laws of the rules of `ues` that are asked by name: soundness, readings, monotony, amounts."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.entities import AtRiskCategory, ContractKind, EmploymentGroup
from ekonomia.rules import Force, Outcome, Policy
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.status import UES, SocialEnterpriseFacts
from ekonomia.testing.laws import answers_only_settle, changes_flip, readings_agree
from ekonomia.testing.strategies import completions, days, records, refinements

BY_NAME: Final = evolve(UES, rules=UES.others, questions=(), others=())
"""The same book, asking without a question what is otherwise asked by name."""
WITHOUT_VALUES: Final = evolve(
    BY_NAME, rules=tuple(rule for rule in BY_NAME.rules if rule.force is not Force.VALUE)
)
"""What can fail: a value has no margin."""
DAYS: Final = st.sampled_from(
    (
        date(2022, 10, 29),
        date(2022, 10, 30),
        date(2023, 1, 1),
        date(2023, 12, 31),
        date(2024, 3, 1),
        date(2025, 5, 31),
        date(2025, 6, 1),
        date(2027, 6, 1),
    )
)
POLICIES: Final = st.builds(
    Policy, **{name: st.sampled_from(options) for name, options in POLICY_OPTIONS.items()}
)
IN_FORCE: Final = days(date(2022, 10, 30), date(2027, 12, 31))
fewer = settings(max_examples=max(10, settings().max_examples // 12))


def outcome(rule: str, on: date, **facts: Any) -> Outcome:  # noqa: ANN401 - any of the facts
    answer = UES.check_rule(rule, SocialEnterpriseFacts(**facts), on=on)
    return answer.finding(rule).outcome


class TestBook:
    @fewer
    @given(data=st.data(), on=DAYS, policy=POLICIES)
    def test_no_refinement_contradicts(self, data: st.DataObject, on: date, policy: Policy) -> None:
        facts = data.draw(records(SocialEnterpriseFacts))
        more = data.draw(st.one_of(refinements(facts), completions(facts)))
        answers_only_settle(BY_NAME, facts, more, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=DAYS, policy=POLICIES)
    def test_one_by_one_and_many_agree(self, data: st.DataObject, on: date, policy: Policy) -> None:
        facts = [data.draw(records(SocialEnterpriseFacts, known=known)) for known in (False, True)]
        readings_agree(BY_NAME, facts, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_changes_flip(self, data: st.DataObject, on: date) -> None:
        facts = data.draw(records(SocialEnterpriseFacts))
        changes_flip(WITHOUT_VALUES, facts, on=on)

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_no_amount_is_negative_and_the_shown_one_is_close(
        self, data: st.DataObject, on: date
    ) -> None:
        facts = data.draw(records(SocialEnterpriseFacts))
        for finding in BY_NAME.check(facts, on=on).findings:
            if finding.amount is not None:
                assert not isinstance(finding.amount, date)
                assert not isinstance(finding.shown, date)
                assert finding.shown is not None
                assert finding.amount >= 0
                assert abs(Fraction(finding.shown) - finding.amount) <= Fraction(1, 200)


class TestMonotone:
    """The later it is done the worse; time that passes alone never mends what is late."""

    @given(applied=IN_FORCE, on=IN_FORCE, days_taken=st.integers(0, 90), more=st.integers(0, 30))
    def test_a_later_decision_is_no_better(
        self, applied: date, on: date, days_taken: int, more: int
    ) -> None:
        known = {"applied_on": applied, "inquiry_needed": True, "especially_complex": False}
        soon, late = (
            outcome("ues.decision_time", on, decision_on=applied + timedelta(taken), **known)
            for taken in (days_taken, days_taken + more)
        )
        assert not (soon is Outcome.UNMET and late is Outcome.MET)

    @given(final=IN_FORCE, on=IN_FORCE, more=st.integers(0, 30))
    def test_what_is_not_done_in_time_stays_late(self, final: date, on: date, more: int) -> None:
        now, then = (
            outcome("ues.register_notice", day, decision_final_on=final, minister_informed=False)
            for day in (on, on + timedelta(more))
        )
        assert not (now is Outcome.UNMET and then is Outcome.MET)

    @given(ended=IN_FORCE, kept=st.integers(0, 4200), more=st.integers(0, 400))
    def test_data_kept_longer_are_no_better(self, ended: date, kept: int, more: int) -> None:
        short, long = (
            outcome(
                "ues.data_retention",
                date(2024, 1, 2),
                employment_ended_on=ended,
                personal_data_until=ended + timedelta(days),
            )
            for days in (kept, kept + more)
        )
        assert not (short is Outcome.UNMET and long is Outcome.MET)

    @given(posts=st.integers(1, 60), part=st.integers(0, 59))
    def test_another_qualifying_post_never_takes_the_relief_away(
        self, posts: int, part: int
    ) -> None:
        fewer_of_them, more_of_them = (
            outcome(
                "ues.pfron_relief",
                date(2024, 1, 2),
                holds_ps_status=True,
                qualifying_posts=number,
                employee_posts=posts,
            )
            for number in (min(part, posts), min(part + 1, posts))
        )
        assert not (fewer_of_them is Outcome.MET and more_of_them is Outcome.UNMET)


HIRED: Final = st.builds(
    EmploymentGroup,
    persons=st.integers(0, 20),
    contract=st.just(ContractKind.EMPLOYMENT_CONTRACT),
    at_risk=st.sampled_from([frozenset(), frozenset({AtRiskCategory.CARE_LEAVER})]),
    hired_on=days(date(2019, 1, 1), date(2026, 12, 31)),
)


class TestContributions:
    """Each person counts once in full, half, or not at all; the groups add up."""

    @staticmethod
    def full(groups: tuple[EmploymentGroup, ...], on: date) -> Fraction:
        facts = SocialEnterpriseFacts(holds_ps_status=True, workforce=groups)
        finding = UES.check_rule("ues.zus", facts, on=on).finding("ues.zus")
        assert finding.outcome in (Outcome.MET, Outcome.UNMET)
        amount = finding.amount or 0
        assert not isinstance(amount, date)
        return Fraction(amount)

    @given(groups=st.lists(HIRED, max_size=4).map(tuple), on=IN_FORCE)
    def test_the_groups_add_up(self, groups: tuple[EmploymentGroup, ...], on: date) -> None:
        assert self.full(groups, on) == sum(self.full((each,), on) for each in groups)

    @given(group=HIRED, on=IN_FORCE)
    def test_no_more_than_the_persons_and_in_halves(self, group: EmploymentGroup, on: date) -> None:
        amount = self.full((group,), on)
        assert isinstance(group.persons, int)
        assert amount in (0, Fraction(group.persons, 2), group.persons)

    @given(group=HIRED, on=IN_FORCE, more=st.integers(0, 1500))
    def test_it_only_falls_once_somebody_is_hired(
        self, group: EmploymentGroup, on: date, more: int
    ) -> None:
        assert group.hired_on is not None
        since = max(on, group.hired_on)
        assert self.full((group,), since + timedelta(more)) <= self.full((group,), since)
