"""What holds of the book about social cooperatives whatever the facts."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from attrs import AttrsInstance, evolve, field, fields, make_class
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.law.builders_coop import cooperative

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import FounderKind
from ekonomia.errors import InvalidValue
from ekonomia.rules import Outcome, Policy
from ekonomia.rules.facts import fact_types
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.status.codes import Question
from ekonomia.status.coop_liquidation import LIQUIDATION_GROUNDS
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import LEGAL, SocialCooperativeFacts
from ekonomia.status.social_cooperative_surplus import SurplusUse, surplus_split
from ekonomia.testing.laws import MAY_BECOME, answers_only_settle, readings_agree
from ekonomia.testing.strategies import records

DAYS: Final = st.sampled_from(
    [
        date(2006, 7, 5),
        date(2008, 6, 15),
        date(2012, 6, 15),
        date(2018, 3, 30),
        date(2018, 3, 31),
        date(2020, 6, 1),
        date(2022, 10, 30),
        date(2022, 10, 31),
        date(2024, 7, 1),
        date(2024, 9, 20),
        date(2025, 12, 1),
    ]
)
POLICIES: Final = st.builds(
    Policy,
    **{
        name: st.sampled_from(POLICY_OPTIONS[name])
        for name in ("epidemic_terms_cover_running", "mutual_fund_outside_consortium")
    },
)
fewer = settings(max_examples=max(10, settings().max_examples // 5))

LOOSE: Final[type[AttrsInstance]] = make_class(
    "Loose",
    {
        each.name: field(default=None, type=each.type, metadata=each.metadata)
        for each in fields(SocialCooperativeFacts)
    },
    frozen=True,
    kw_only=True,
)
"""The same facts without what ties them together: numbers drawn at random hardly ever add up."""
DONE: Final = {
    "vacancy_since": "has_vacancy",
    "consultation_on": "consultation_held",
    "start_financed_on": "start_financed_publicly",
    "first_accounts_approved_on": "first_accounts_approved",
    "lustration_on": "lustrated",
}
COUNTS: Final = ("members", "natural_founders", "at_risk_members", "other_founders")


@st.composite
def whole_records(draw: st.DrawFn) -> SocialCooperativeFacts:
    """Draw a cooperative of which everything is known: numbers add up, days imply deeds."""
    drawn = draw(records(LOOSE, known=True))
    facts: dict[str, Any] = {name: getattr(drawn, name) for name in fact_types(LOOSE)}
    facts["members"] = facts["at_risk_members"] + facts["other_members"]
    facts["natural_founders"] = facts["at_risk_founders"] + facts["other_founders"]
    legal = draw(st.frozensets(st.sampled_from(sorted(LEGAL)), min_size=1))
    facts["founder_kinds"] = legal if facts["legal_founders"] else frozenset[FounderKind]()
    if facts["natural_founders"]:
        facts["founder_kinds"] |= {FounderKind.NATURAL_PERSONS}
    facts["members_and_employed"] = facts["members"] + facts["nonmember_employed"]
    facts["at_risk_members_and_employed"] = draw(
        st.integers(facts["at_risk_members"], facts["members_and_employed"])
    )
    for day, truth in DONE.items():
        if not facts[truth]:
            facts[day] = None
    facts["in_start_up_year"] = False  # the day of the entry decides
    return SocialCooperativeFacts(**facts)


@st.composite
def less_known(draw: st.DrawFn, facts: SocialCooperativeFacts) -> SocialCooperativeFacts:
    """Forget some facts and blur some numbers: the whole record is one of the completions."""
    known: dict[str, Any] = {
        name: getattr(facts, name) for name in fact_types(SocialCooperativeFacts)
    }
    for name in draw(st.frozensets(st.sampled_from(sorted(known)))):
        known[name] = None
    for name in draw(st.frozensets(st.sampled_from(COUNTS))):
        if known[name] is not None:
            low, high = draw(st.integers(0, 2)), draw(st.integers(0, 2))
            known[name] = Bounds(max(0, known[name] - low), known[name] + high)
    return SocialCooperativeFacts(**known)


def outcome(rule: str, facts: SocialCooperativeFacts, on: date, policy: Policy) -> Outcome:
    return COOP.check_rule(rule, facts, on=on, policy=policy).finding(rule).outcome


class TestSoundness:
    """More information settles what was unknown and contradicts nothing."""

    @fewer
    @given(data=st.data(), facts=whole_records(), on=DAYS, policy=POLICIES)
    def test_no_completion_contradicts(
        self, data: st.DataObject, facts: SocialCooperativeFacts, on: date, policy: Policy
    ) -> None:
        less = data.draw(less_known(facts))
        for question in (None, Question.MEMBER_COMPOSITION):
            answers_only_settle(COOP, less, facts, on=on, question=question, policy=policy)

    @fewer
    @given(data=st.data(), facts=whole_records(), on=DAYS, policy=POLICIES)
    def test_nor_of_the_rules_asked_by_name(
        self, data: st.DataObject, facts: SocialCooperativeFacts, on: date, policy: Policy
    ) -> None:
        less = data.draw(less_known(facts))
        for rule in COOP.others:
            before, after = (outcome(rule.id, each, on, policy) for each in (less, facts))
            assert after in MAY_BECOME[before], rule.id

    @fewer
    @given(data=st.data(), facts=whole_records(), on=DAYS, policy=POLICIES)
    def test_readings_agree(
        self, data: st.DataObject, facts: SocialCooperativeFacts, on: date, policy: Policy
    ) -> None:
        both = [facts, data.draw(less_known(facts))]
        for question in (None, Question.MEMBER_COMPOSITION):
            readings_agree(COOP, both, on=on, question=question, policy=policy)

    @fewer
    @given(whole_records(), DAYS, POLICIES)
    def test_only_unread_law_leaves_complete_facts_unknown(
        self, facts: SocialCooperativeFacts, on: date, policy: Policy
    ) -> None:
        for rule in COOP.every_rule:
            finding = COOP.check_rule(rule.id, facts, on=on, policy=policy).finding(rule.id)
            assert (finding.outcome is Outcome.UNKNOWN) <= bool(finding.unread), rule.id
            assert finding.missing == (), rule.id

    @given(whole_records())
    def test_what_is_derived_was_true(self, facts: SocialCooperativeFacts) -> None:
        known = {name: getattr(facts, name) for name in fact_types(SocialCooperativeFacts)}
        for forgotten in ("members", "at_risk_members", "natural_founders", "other_founders"):
            assert SocialCooperativeFacts(**(known | {forgotten: None})) == facts


class TestMonotone:
    """More of what the Act asks for never makes a cooperative worse."""

    @given(st.integers(0, 60), st.integers(0, 60), DAYS, st.booleans(), st.booleans())
    def test_another_member_of_the_catalogue(
        self, at_risk: int, others: int, on: date, holder: bool, raised: bool
    ) -> None:
        """In the limit of other members, on every day but that of the slip."""
        assume(on != date(2022, 10, 30))

        def within(number: int) -> bool:
            facts = cooperative(
                at_risk_members=number,
                other_members=others,
                other_founders=0,
                holds_ps_status=holder,
                raised_limit=raised,
                nonmember_employed=None,
                members_and_employed=None,
                at_risk_members_and_employed=None,
            )
            rules = ("coop.member_share", "coop.ps_member_share")
            return all(outcome(rule, facts, on, Policy()) is not Outcome.UNMET for rule in rules)

        assert within(at_risk) <= within(at_risk + 1)

    @given(whole_records(), DAYS, st.integers(1, 400))
    def test_a_day_later_no_term_has_begun_again(
        self, facts: SocialCooperativeFacts, on: date, days: int
    ) -> None:
        """A start-up year that was missed stays missed, but for the day the stretching began."""
        later = on + timedelta(days)
        assume(not on < date(2020, 5, 16) <= later and on >= date(2018, 3, 31))
        facts = evolve(facts, at_risk_admitted=0)
        rule = "coop.liquidation_start_up"
        before, after = (outcome(rule, facts, day, Policy()) for day in (on, later))
        assert before is not Outcome.UNMET or after is Outcome.UNMET

    @given(whole_records(), DAYS)
    def test_the_narrow_reading_of_the_stretching_helps_nobody(
        self, facts: SocialCooperativeFacts, on: date
    ) -> None:
        narrow = Policy(epidemic_terms_cover_running=False)
        for rule in (*LIQUIDATION_GROUNDS, *COOP.rules):
            if outcome(rule.id, facts, on, narrow) is Outcome.MET:
                assert outcome(rule.id, facts, on, Policy()) is Outcome.MET, rule.id


AMOUNTS: Final = st.integers(0, 10**9).map(lambda grosze: Decimal(grosze) / 100)
IN_FORCE: Final = DAYS.filter(lambda on: on >= date(2006, 7, 6))


class TestMoney:
    """The parts of a surplus add up to it, to the grosz, and the book agrees with them."""

    @given(AMOUNTS, IN_FORCE, st.booleans(), POLICIES)
    def test_the_parts_add_up(
        self, surplus: Decimal, on: date, in_consortium: bool, policy: Policy
    ) -> None:
        try:
            split = surplus_split(surplus, on=on, in_consortium=in_consortium, policy=policy)
        except InvalidValue:
            assert surplus in (Decimal("0.01"), Decimal("0.03"))
            return
        parts = (split.reserve_fund, split.social_aims, split.rest)
        assert sum(parts) == split.surplus == surplus
        assert all(part >= 0 and part.as_tuple().exponent == -2 for part in parts)

    @given(AMOUNTS.filter(lambda amount: amount > Decimal("0.03")), IN_FORCE)
    def test_a_grosz_less_would_break_the_rule(self, surplus: Decimal, on: date) -> None:
        split = surplus_split(surplus, on=on, in_consortium=True)
        least: dict[str, Any] = {
            "to_reserve_fund": split.reserve_fund,
            "to_social_aims": split.social_aims,
        }
        for name, rule in (
            ("to_reserve_fund", "coop.reserve_fund_share"),
            ("to_social_aims", "coop.social_aims_share"),
        ):
            for less, expected in ((Decimal(0), Outcome.MET), (Decimal("0.01"), Outcome.UNMET)):
                facts = SocialCooperativeFacts(surplus=surplus, **{name: least[name] - less})
                assert outcome(rule, facts, on, Policy()) is expected

    @given(AMOUNTS.filter(lambda amount: amount > Decimal("0.03")), IN_FORCE, st.data())
    def test_the_rest_goes_only_where_it_may(
        self, surplus: Decimal, on: date, data: st.DataObject
    ) -> None:
        in_consortium = data.draw(st.booleans())
        split = surplus_split(surplus, on=on, in_consortium=in_consortium)
        use = data.draw(st.sampled_from(list(SurplusUse)))
        parts = dict.fromkeys(SurplusUse, Decimal(0)) | {
            SurplusUse.RESERVE_FUND: split.reserve_fund,
            SurplusUse.SOCIAL_AIMS: split.social_aims,
        }
        parts[use] += split.rest
        facts = SocialCooperativeFacts(
            surplus=surplus,
            in_consortium=in_consortium,
            to_reserve_fund=parts[SurplusUse.RESERVE_FUND],
            to_social_aims=parts[SurplusUse.SOCIAL_AIMS],
            to_mutual_fund=parts[SurplusUse.MUTUAL_FUND],
            to_investment_fund=parts[SurplusUse.INVESTMENT_FUND],
            to_members=Decimal(0),
            to_share_fund=Decimal(0),
            share_interest=Decimal(0),
        )
        kept = outcome("coop.liquidation_surplus", facts, on, Policy()) is Outcome.MET
        assert kept == (use in split.rest_may_go_to or split.rest == 0)

    @given(AMOUNTS, AMOUNTS, IN_FORCE)
    def test_of_what_is_left_a_fifth(self, left: Decimal, share: Decimal, on: date) -> None:
        facts = SocialCooperativeFacts(
            remainder=left, remainder_to_members=share, public_money_received=True
        )
        met = outcome("coop.liquidation_remainder", facts, on, Policy()) is Outcome.MET
        assert met == (Fraction(share) * 5 <= Fraction(left))
