"""The edges of the support instruments of the social enterprise."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st
from tests.property.edges import Edge, at_least, near_day, near_part, share_at_least

from ekonomia.entities import (
    AtRiskCategory,
    ContractKind,
    DisabilityDegree,
    EmploymentGroup,
    SupportInstrument,
)
from ekonomia.rules import Finding, Outcome
from ekonomia.status import UES, SocialEnterpriseFacts
from ekonomia.testing.strategies import near_share, near_threshold

ON: Final = date(2024, 3, 1)


def found(rule: str, *groups: EmploymentGroup, on: date = ON, **facts: Any) -> Finding:  # noqa: ANN401
    holder = SocialEnterpriseFacts(holds_ps_status=True, workforce=groups, **facts)
    return UES.check_rule(rule, holder, on=on).finding(rule)


def met(rule: str, *groups: EmploymentGroup, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401
    outcome = found(rule, *groups, on=on, **facts).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


HIRED: Final = EmploymentGroup(
    persons=4,
    contract=ContractKind.EMPLOYMENT_CONTRACT,
    at_risk=frozenset({AtRiskCategory.DISABLED}),
    disability_degree=DisabilityDegree.MILD,
    hired_on=date(2023, 3, 31),
)


def post(instrument: SupportInstrument, **facts: Any) -> EmploymentGroup:  # noqa: ANN401
    usual: dict[str, Any] = {
        "persons": 1,
        "fte": 1,
        "disability_degree": DisabilityDegree.MILD,
        "instruments": frozenset({instrument}),
        "instrument_granted_months": 6,
        "instrument_required_months": 24,
        "after_wtz_practice": False,
    }
    return EmploymentGroup(**(usual | facts))


def kept_fp(months: int) -> bool:
    supported = post(SupportInstrument.FP_WORKPLACE, instrument_required_months=months)
    return met("ues.job_grant_fp", supported)


def kept_pfron(months: int) -> bool:
    supported = post(SupportInstrument.PFRON_WORKPLACE, instrument_required_months=months)
    return met("ues.job_grant_pfron", supported)


def paid_pfron(months: int, *, after_wtz_practice: bool) -> bool:
    supported = post(
        SupportInstrument.PFRON_PAY,
        instrument_granted_months=months,
        after_wtz_practice=after_wtz_practice,
    )
    return met("ues.pay_pfron", supported)


EDGES: Final[dict[str, Edge]] = {
    "UES_CONTRIBUTIONS_FULL_TERM": Edge(
        near_day(date(2025, 3, 31)),
        lambda day: found("ues.zus", HIRED, on=day).amount == 4,
        lambda day: day <= date(2025, 3, 31),
    ),
    "UES_CONTRIBUTIONS_TERM": Edge(
        near_day(date(2026, 3, 31)),
        lambda day: met("ues.zus", HIRED, on=day),
        lambda day: day <= date(2026, 3, 31),
    ),
    "UES_CONTRIBUTIONS_LATER_SHARE": Edge(
        near_part(Fraction(1, 2)),
        lambda part: found("ues.zus", HIRED, on=date(2025, 5, 1)).amount == 4 * part,
        lambda part: part == Fraction(1, 2),
    ),
    "UES_FP_POST_MAX": Edge(
        near_threshold(6),
        lambda n: found("ues.job_grant_fp").amount == n,
        lambda n: n == 6,
    ),
    "UES_FP_POST_MIN_MONTHS": Edge(near_threshold(24), kept_fp, at_least(24)),
    "UES_FP_PAY_MAX": Edge(
        st.integers(0, 3),
        lambda n: found("ues.pay_fp").amount == n * 4242,
        lambda n: n == 1,
    ),
    "UES_FP_PAY_MAX_MONTHS": Edge(
        near_threshold(6),
        lambda n: met("ues.pay_fp", post(SupportInstrument.FP_PAY, instrument_granted_months=n)),
        lambda n: n <= 6,
    ),
    "UES_FP_PAY_MIN_MONTHS": Edge(
        near_threshold(12),
        lambda n: met("ues.pay_fp", post(SupportInstrument.FP_PAY, instrument_required_months=n)),
        at_least(12),
    ),
    "URON_POST_MAX": Edge(
        near_threshold(15),
        lambda n: found("ues.job_grant_pfron").amount == n,
        lambda n: n == 15,
    ),
    "URON_POST_MIN_MONTHS": Edge(near_threshold(12), kept_pfron, at_least(12)),
    "URON_POST_MAX_MONTHS": Edge(near_threshold(24), kept_pfron, lambda n: n <= 24),
    "URON_PAY_MAX": Edge(
        st.integers(0, 3),
        lambda n: found("ues.pay_pfron").amount == n * 3600,
        lambda n: n == 1,
    ),
    "URON_PAY_MAX_MONTHS": Edge(
        near_threshold(6),
        lambda n: paid_pfron(n, after_wtz_practice=False),
        lambda n: n <= 6,
    ),
    "URON_PAY_MAX_MONTHS_AFTER_PRACTICE": Edge(
        near_threshold(12),
        lambda n: paid_pfron(n, after_wtz_practice=True),
        lambda n: n <= 12,
    ),
    "URON_INTEREST_MAX_SHARE": Edge(
        near_part(Fraction(1, 2)),
        lambda part: found("ues.pfron_interest").amount == part,
        lambda part: part == Fraction(1, 2),
    ),
    "URON_COSTS_MIN_SHARE": Edge(
        near_share(Fraction(1, 2)),
        lambda pair: met("ues.pfron_costs", disabled_posts=pair[0], employee_posts=pair[1]),
        share_at_least(Fraction(1, 2)),
    ),
    "URON_RELIEF_MIN_POSTS": Edge(
        near_part(Fraction(10)),
        lambda posts: met("ues.pfron_relief", employee_posts=posts, qualifying_posts=5),
        at_least(10),
    ),
    "URON_RELIEF_MIN_SHARE": Edge(
        near_share(Fraction(3, 10)).map(lambda pair: (10 * pair[0], 10 * pair[1])),
        lambda pair: met("ues.pfron_relief", qualifying_posts=pair[0], employee_posts=pair[1]),
        share_at_least(Fraction(3, 10)),
    ),
}
