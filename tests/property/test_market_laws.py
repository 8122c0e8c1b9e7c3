"""What holds of the books on paid activity, public benefit and procurement whatever the facts."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import AttrsInstance, evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules import Outcome, Policy, RuleBook
from ekonomia.rules.paths import changed
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.status.paid_activity import UDPP
from ekonomia.status.paid_activity_facts import PaidActivityFacts
from ekonomia.status.procurement import PZP
from ekonomia.status.procurement_facts import ProcurementFacts
from ekonomia.status.public_benefit import OPP
from ekonomia.status.public_benefit_facts import PublicBenefitFacts
from ekonomia.testing.laws import MAY_BECOME, answers_only_settle, changes_flip, readings_agree
from ekonomia.testing.strategies import completions, records, refinements

BOOKS: Final[tuple[RuleBook[Any], ...]] = (UDPP, OPP, PZP)
DAYS: Final = st.sampled_from(
    [
        date(2003, 6, 29),
        date(2004, 1, 1),
        date(2009, 12, 22),
        date(2010, 3, 12),
        date(2011, 11, 3),
        date(2014, 4, 16),
        date(2015, 11, 9),
        date(2016, 7, 28),
        date(2021, 1, 1),
        date(2022, 9, 28),
        date(2022, 10, 30),
        date(2024, 8, 13),
        date(2026, 1, 1),
    ]
)
POLICIES: Final = st.builds(
    Policy, **{name: st.sampled_from(POLICY_OPTIONS[name]) for name in ("unit_path",)}
)
ORDER: Final = [Outcome.UNMET, Outcome.UNKNOWN, Outcome.MET]
MONEY: Final = st.integers(0, 10**7).map(lambda grosz: Decimal(grosz) / 100)
SHARES: Final = st.integers(0, 100).map(lambda part: Fraction(part, 100))
fewer = settings(max_examples=max(10, settings().max_examples // 10))
every_book = pytest.mark.parametrize("book", BOOKS, ids=[book.id for book in BOOKS])


def no_worse(before: Outcome, after: Outcome) -> bool:
    if Outcome.NOT_APPLICABLE in (before, after):
        return before is after
    return ORDER.index(before) <= ORDER.index(after)


@every_book
class TestSoundness:
    """More information settles what was unknown and contradicts nothing."""

    @fewer
    @given(data=st.data(), on=DAYS, policy=POLICIES)
    def test_no_refinement_contradicts(
        self, data: st.DataObject, on: date, policy: Policy, book: RuleBook[AttrsInstance]
    ) -> None:
        facts = data.draw(records(book.facts))
        tables = book.overrides
        more = data.draw(st.one_of(refinements(facts, tables), completions(facts, tables)))
        for question in (None, *(code for code, _ in book.questions)):
            answers_only_settle(book, facts, more, on=on, question=question, policy=policy)
        for rule in book.others:
            before = book.check_rule(rule.id, facts, on=on, policy=policy).findings[0].outcome
            after = book.check_rule(rule.id, more, on=on, policy=policy).findings[0].outcome
            assert after in MAY_BECOME[before], rule.id

    @fewer
    @given(data=st.data(), on=DAYS, policy=POLICIES)
    def test_readings_agree(
        self, data: st.DataObject, on: date, policy: Policy, book: RuleBook[AttrsInstance]
    ) -> None:
        facts = [data.draw(records(book.facts, known=known)) for known in (False, True)]
        readings_agree(book, facts, on=on, policy=policy)

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_changes_flip(
        self, data: st.DataObject, on: date, book: RuleBook[AttrsInstance]
    ) -> None:
        changes_flip(book, data.draw(records(book.facts)), on=on)

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_what_is_missing_has_a_name(
        self, data: st.DataObject, on: date, book: RuleBook[AttrsInstance]
    ) -> None:
        answer = book.check(data.draw(records(book.facts)), on=on)
        for path in answer.missing:
            assert book.label(path, "pl")
            assert book.label(path, "en")
        assert answer.explain("pl")
        assert answer.explain("en")


class TestMoney:
    """Costs, fees and pay: more of what is capped never helps, more of the cap never harms."""

    @given(MONEY, MONEY, MONEY)
    def test_lower_fees_and_higher_costs_never_harm(
        self, fees: Decimal, costs: Decimal, change: Decimal
    ) -> None:
        def outcome(paid: Decimal, cost: Decimal) -> Outcome:
            facts = PaidActivityFacts(fees=paid, costs=cost)
            return UDPP.check(facts, on=date(2024, 5, 10)).finding("udpp.fee_cost").outcome

        assert outcome(fees, costs) is (Outcome.MET if fees <= costs else Outcome.UNMET)
        assert no_worse(outcome(fees, costs), outcome(fees, costs + change))
        assert no_worse(outcome(fees + change, costs), outcome(fees, costs))

    @given(MONEY, MONEY, DAYS)
    def test_pay_is_held_against_the_multiple_exactly(
        self, pay: Decimal, average: Decimal, on: date
    ) -> None:
        facts = PaidActivityFacts(average_pay=pay, reference_pay=average)
        limit = average * (3 if on >= date(2010, 3, 12) else Decimal("1.5"))
        expected = Outcome.MET if pay <= limit else Outcome.UNMET
        assert UDPP.check(facts, on=on).finding("udpp.pay_cap").outcome is expected

    @given(MONEY, MONEY)
    def test_a_higher_average_never_harms(self, average: Decimal, change: Decimal) -> None:
        def outcome(reference: Decimal) -> Outcome:
            facts = PaidActivityFacts(average_pay=Decimal("9000.00"), reference_pay=reference)
            return UDPP.check(facts, on=date(2024, 5, 10)).finding("udpp.pay_cap").outcome

        assert no_worse(outcome(average), outcome(average + change))

    @given(
        st.integers(0, 500_000).map(Decimal),
        st.dates(date(2015, 11, 9), date(2026, 3, 31)),
        st.booleans(),
    )
    def test_an_order_is_either_under_the_law_or_small(
        self, net: Decimal, day: date, ps: bool
    ) -> None:
        """What the law leaves out because of its value may be reserved, and nothing else."""
        facts = ProcurementFacts(
            order_net=net,
            started_on=day,
            buyer_is_public_finance_unit=True,
            holds_ps_status=ps,
            legal_form=None,
        )
        applies = PZP.check(facts, on=day).finding("pzp.applies").outcome
        cooperative = evolve(facts, legal_form=LegalForm.SOCIAL_COOPERATIVE)
        small = PZP.check_rule("coop.reserved_small", cooperative, on=day).findings[0].outcome
        assert {applies, small} == {Outcome.MET, Outcome.UNMET}
        for_ps = PZP.check_rule("ues.reserved_small", facts, on=day).findings[0].outcome
        if day >= date(2022, 10, 30):
            assert for_ps is (small if ps else Outcome.UNMET)
        else:
            assert for_ps is Outcome.NOT_APPLICABLE

    @given(
        st.integers(0, 500_000).map(Decimal), MONEY, st.dates(date(2015, 1, 1), date(2026, 3, 31))
    )
    def test_a_greater_order_falls_under_the_law_all_the_more(
        self, net: Decimal, change: Decimal, day: date
    ) -> None:
        def outcome(value: Decimal) -> Outcome:
            facts = ProcurementFacts(order_net=value, started_on=day)
            return PZP.check(facts, on=day).finding("pzp.applies").outcome

        assert no_worse(outcome(net), outcome(net + change))


RESERVED: Final = ("pzp.reserved_majority", "pzp.reserved_activity", "pzp.reserved_main_aim")


class TestReservedOrders:
    """A procedure keeps the version it began under, and more persons of the groups never harm."""

    @fewer
    @given(data=st.data(), later=st.integers(0, 4000), policy=POLICIES)
    def test_the_day_asked_changes_nothing(
        self, data: st.DataObject, later: int, policy: Policy
    ) -> None:
        day = data.draw(st.dates(date(2009, 12, 22), date(2026, 1, 31)))
        facts = evolve(data.draw(records(ProcurementFacts)), started_on=day)
        asked_on = day + timedelta(later)
        for rule in RESERVED:
            then, now = (
                PZP.check(facts, on=on, policy=policy).finding(rule).outcome
                for on in (day, asked_on)
            )
            assert then is now, rule

    @fewer
    @given(data=st.data(), day=st.dates(date(2009, 12, 22), date(2026, 1, 31)))
    def test_at_most_one_version_binds(self, data: st.DataObject, day: date) -> None:
        facts = evolve(data.draw(records(ProcurementFacts, known=True)), started_on=day)
        answer = PZP.check(facts, on=day, policy=Policy(unit_path="unit"))
        outcomes = [answer.finding(rule).outcome for rule in RESERVED]
        assert outcomes.count(Outcome.NOT_APPLICABLE) == len(RESERVED) - 1

    @fewer
    @given(data=st.data(), low=SHARES, high=SHARES, day=DAYS, policy=POLICIES)
    def test_greater_shares_never_harm(
        self, data: st.DataObject, low: Fraction, high: Fraction, day: date, policy: Policy
    ) -> None:
        facts = evolve(data.draw(records(ProcurementFacts, known=True)), started_on=day)
        low, high = sorted((low, high))
        for fact in ("disabled_share", "marginalised_share", "unit_marginalised_share"):
            for rule in RESERVED:
                before, after = (
                    PZP.check(changed(facts, fact, part), on=day, policy=policy)
                    .finding(rule)
                    .outcome
                    for part in (low, high)
                )
                assert no_worse(before, after), (rule, fact)

    @fewer
    @given(data=st.data(), day=DAYS)
    def test_both_readings_lie_between_the_two(self, data: st.DataObject, day: date) -> None:
        facts = evolve(data.draw(records(ProcurementFacts, known=True)), started_on=day)
        whole, both, unit = (
            PZP.check(facts, on=day, policy=Policy(unit_path=path))
            .finding("pzp.reserved_main_aim")
            .outcome
            for path in ("whole_entity", "both", "unit")
        )
        assert no_worse(whole, both)
        assert no_worse(both, unit)
        assert (both is Outcome.UNKNOWN) == (whole is not unit)


class TestOrganisations:
    """Time and truths of an organisation of public benefit."""

    @given(st.dates(date(2000, 1, 1), date(2024, 1, 1)), st.integers(0, 3000), DAYS)
    def test_an_earlier_beginning_never_harms(self, since: date, earlier: int, on: date) -> None:
        def outcome(first: date) -> Outcome:
            facts = PublicBenefitFacts(
                legal_form=LegalForm.FOUNDATION, public_benefit_since=first, status_lost=False
            )
            return OPP.check(facts, on=on).finding("opp.two_years").outcome

        assert no_worse(outcome(since), outcome(since - timedelta(earlier)))

    @fewer
    @given(data=st.data(), on=DAYS)
    def test_a_holder_in_order_may_apply_but_for_the_time(
        self, data: st.DataObject, on: date
    ) -> None:
        facts = data.draw(records(PublicBenefitFacts))
        answer = OPP.check(facts, on=on)
        by_rule = {finding.rule.id: finding.outcome for finding in answer.findings}
        for question, rules in OPP.questions:
            for finding in OPP.check(facts, on=on, question=question).findings:
                assert finding.outcome is by_rule[finding.rule.id]
            assert {rule.id for rule in rules} < set(by_rule)
