"""The laws of the books `participant` and `kis`, and of the yearly amounts."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final, TypeVar

import pytest
from attrs import AttrsInstance, evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.law import Enacted, amounts
from ekonomia.rules import Outcome, Policy, RuleBook
from ekonomia.status.kis import KIS
from ekonomia.status.kis_facts import KisFacts
from ekonomia.status.money import powiat_minimum, training_money_cap
from ekonomia.status.participant import PARTICIPANT
from ekonomia.status.participant_facts import ParticipantFacts
from ekonomia.status.unit_codes import BenefitKind, ExclusionGroup, KisActivity
from ekonomia.testing.laws import answers_only_settle, changes_flip, readings_agree
from ekonomia.testing.strategies import codes, completions, days, records, refinements
from ekonomia.verdict import Verdict

R = TypeVar("R", bound=AttrsInstance)

CHANGES: Final = (
    date(2003, 8, 13),
    date(2003, 8, 14),
    date(2004, 6, 1),
    date(2005, 11, 1),
    date(2007, 7, 14),
    date(2009, 7, 1),
    date(2011, 10, 30),
    date(2015, 10, 24),
    date(2016, 4, 1),
    date(2022, 2, 15),
    date(2022, 10, 30),
    date(2025, 6, 1),
)
"""The first days of the versions, and the last day without a law."""
asked_days = st.sampled_from(CHANGES).flatmap(
    lambda day: st.sampled_from([day, day - timedelta(1), day + timedelta(40)])
)
fewer = settings(max_examples=max(10, settings().max_examples // 6))
both_books = pytest.mark.parametrize("book", [PARTICIPANT, KIS], ids=lambda book: book.id)
policies = st.builds(Policy, report_deadline_moves=st.booleans())
ALONE: Final[tuple[RuleBook[Any], ...]] = tuple(
    evolve(KIS, rules=(rule,), others=()) for rule in KIS.others
)
"""Each rule that is asked by name, as a book of its own."""


@st.composite
def told_later(draw: st.DrawFn, cls: type[R]) -> tuple[R, R]:
    """Draw a record with some of its facts left out, and the whole of it.

    Facts are forgotten rather than filled in: so no example breaks an invariant.
    """
    more = draw(records(cls, known=True))
    names = [attribute.name for attribute in fields(cls)]
    forgotten = draw(st.sets(st.sampled_from(names)))
    told = {name: None if name in forgotten else getattr(more, name) for name in names}
    return cls(**told), more


@both_books
class TestSoundness:
    """More information settles what was unknown and contradicts nothing."""

    @fewer
    @given(data=st.data(), on=asked_days, policy=policies)
    def test_what_is_told_later_contradicts_nothing(
        self, data: st.DataObject, on: date, policy: Policy, book: RuleBook[AttrsInstance]
    ) -> None:
        less, more = data.draw(told_later(book.facts))
        answers_only_settle(book, less, more, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=asked_days)
    def test_only_contested_law_leaves_complete_facts_unknown(
        self, data: st.DataObject, on: date, book: RuleBook[AttrsInstance]
    ) -> None:
        facts = data.draw(records(book.facts, known=True))
        for finding in book.check(facts, on=on).findings:
            assert (finding.outcome is Outcome.UNKNOWN) == bool(finding.unread), finding.rule.id
            assert finding.missing == ()


@both_books
class TestReadings:
    """One definition, many readings."""

    @fewer
    @given(data=st.data(), on=asked_days, policy=policies)
    def test_one_by_one_and_many_agree(
        self, data: st.DataObject, on: date, policy: Policy, book: RuleBook[AttrsInstance]
    ) -> None:
        facts = [data.draw(records(book.facts, known=known)) for known in (False, True)]
        readings_agree(book, facts, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=asked_days)
    def test_changes_flip(
        self, data: st.DataObject, on: date, book: RuleBook[AttrsInstance]
    ) -> None:
        changes_flip(book, data.draw(records(book.facts)), on=on)


@pytest.mark.parametrize("book", ALONE, ids=lambda book: book.rules[0].id)
@fewer
@given(data=st.data(), on=asked_days)
def test_rules_asked_by_name_keep_the_same_laws(
    data: st.DataObject, on: date, book: RuleBook[KisFacts]
) -> None:
    less, more = data.draw(told_later(KisFacts))
    answers_only_settle(book, less, more, on=on)
    readings_agree(book, [less, more], on=on)


@fewer
@given(data=st.data(), on=asked_days)
def test_narrower_bounds_contradict_nothing(data: st.DataObject, on: date) -> None:
    facts = data.draw(records(ParticipantFacts))
    more = data.draw(st.one_of(refinements(facts), completions(facts)))
    answers_only_settle(PARTICIPANT, facts, more, on=on)


class TestMonotony:
    """What can only help, and what can only harm."""

    @fewer
    @given(data=st.data(), on=asked_days, group=codes(ExclusionGroup))
    def test_another_group_never_harms(
        self, data: st.DataObject, on: date, group: ExclusionGroup
    ) -> None:
        """Of the groups alone; poverty, the clause and benefits do not depend on them."""
        facts = data.draw(records(ParticipantFacts, known=True))
        more = evolve(facts, groups=(facts.groups or frozenset()) | {group})
        before = PARTICIPANT.check(facts, on=on).finding("participant.group").outcome
        after = PARTICIPANT.check(more, on=on).finding("participant.group").outcome
        assert before is not Outcome.MET or after is Outcome.MET

    @fewer
    @given(data=st.data(), on=asked_days, benefit=codes(BenefitKind))
    def test_another_benefit_never_helps(
        self, data: st.DataObject, on: date, benefit: BenefitKind
    ) -> None:
        facts = data.draw(records(ParticipantFacts, known=True))
        more = evolve(facts, benefits=(facts.benefits or frozenset()) | {benefit})
        before = PARTICIPANT.check(facts, on=on).verdict
        after = PARTICIPANT.check(more, on=on).verdict
        assert before is not Verdict.UNMET or after is Verdict.UNMET

    @fewer
    @given(data=st.data(), on=asked_days, months=st.integers(0, 24))
    def test_a_longer_stay_never_harms(self, data: st.DataObject, on: date, months: int) -> None:
        facts = evolve(data.draw(records(KisFacts, known=True)), participation_months=months)
        longer = evolve(facts, participation_months=months + 1)
        before, after = (
            KIS.check_rule("kis.graduate", each, on=on).verdict for each in (facts, longer)
        )
        assert before is not Verdict.MET or after is Verdict.MET

    @fewer
    @given(data=st.data(), on=asked_days, activity=codes(KisActivity))
    def test_another_activity_never_harms(
        self, data: st.DataObject, on: date, activity: KisActivity
    ) -> None:
        facts = data.draw(records(KisFacts, known=True))
        more = evolve(facts, activities=(facts.activities or frozenset()) | {activity})
        before, after = (
            KIS.check(each, on=on).finding("kis.activities").outcome for each in (facts, more)
        )
        assert before is not Outcome.MET or after is Outcome.MET


class TestMoney:
    """Amounts are never negative, parts add up, and shares are of the amount of the day."""

    @given(on=days(date(2018, 1, 1), date(2026, 12, 31)))
    def test_the_powiat_pays_a_ninth_of_what_the_fund_pays(self, on: date) -> None:
        fund, powiat = Fraction(amounts.PFRON_WTZ_AMOUNT.on(on).value), powiat_minimum(on)
        assert 0 < powiat < fund
        assert powiat * 9 == fund
        assert powiat == (fund + powiat) / 10

    @given(on=days(date(2018, 1, 1), date(2026, 12, 31)), delay=st.integers(0, 800))
    def test_what_was_known_never_was_more(self, on: date, delay: int) -> None:
        """An amount of a year was only ever raised."""
        known = on + timedelta(delay)
        for table in (amounts.PFRON_WTZ_AMOUNT, amounts.PFRON_ZAZ_AMOUNT):
            step = table.step(on, known=known)
            if isinstance(step, Enacted):
                assert step.value <= table.on(on).value

    @given(on=days(date(2012, 1, 1), date(2026, 12, 30)))
    def test_the_cap_follows_the_wage(self, on: date) -> None:
        wage = Fraction(amounts.MINIMUM_WAGE.on(on).value)
        assert 0 < training_money_cap(on) < wage
        assert training_money_cap(on) + wage * Fraction(4, 5) == wage
        assert training_money_cap(on) <= training_money_cap(on + timedelta(1))
