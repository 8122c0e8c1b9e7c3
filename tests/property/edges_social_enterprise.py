"""The edges of the Act on the social economy and of the guidelines before it."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from tests.property.edges import Edge, at_least, near_day, near_part, share_at_least

from ekonomia.entities import (
    AtRiskCategory,
    ContractKind,
    DisabilityDegree,
    EmploymentGroup,
    LegalForm,
    Purpose,
    UnitKind,
    UnitParticipation,
)
from ekonomia.rules import Outcome, Policy, RuleBook
from ekonomia.status import CT9, UES, SocialEnterpriseFacts
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.at_risk import at_risk_verdicts
from ekonomia.status.codes import AdvisoryBodyKind, LossGround, Question
from ekonomia.status.social_enterprise_facts import AdvisoryBody, Breach, LossDecision
from ekonomia.testing.strategies import near_share, near_threshold
from ekonomia.verdict import Verdict

ON: Final = date(2023, 6, 15)
IN_2018: Final = date(2018, 6, 15)
DISABLED: Final = frozenset({AtRiskCategory.DISABLED})
NOBODY: Final = frozenset[AtRiskCategory]()
REINTEGRATION: Final = frozenset({Purpose.REINTEGRATION})


def group(persons: int, **facts: Any) -> EmploymentGroup:  # noqa: ANN401 - any of its fields
    usual: dict[str, Any] = {
        "contract": ContractKind.EMPLOYMENT_CONTRACT,
        "fte": 1,
        "at_risk": NOBODY,
        "disability_degree": DisabilityDegree.NONE,
    }
    if facts.get("at_risk") and "disability_degree" not in facts:
        usual["disability_degree"] = DisabilityDegree.MILD
    return EmploymentGroup(persons=persons, **(usual | facts))


def met(
    rule: str,
    facts: SocialEnterpriseFacts,
    *,
    book: RuleBook[SocialEnterpriseFacts] = UES,
    on: date = ON,
    question: Question | None = None,
) -> bool:
    outcome = book.check(facts, on=on, question=question).finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def staff(*groups: EmploymentGroup) -> SocialEnterpriseFacts:
    return SocialEnterpriseFacts(
        purposes=REINTEGRATION, workforce=groups, legal_form=LegalForm.FOUNDATION
    )


def representatives(size: int) -> bool:
    facts = SocialEnterpriseFacts(
        legal_form=LegalForm.FOUNDATION,
        workforce=(group(40),),
        advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.REPRESENTATIVES, size=size),
    )
    return met("ues.advisory_body", facts)


def represented(employed: int) -> bool:
    facts = SocialEnterpriseFacts(
        legal_form=LegalForm.FOUNDATION,
        workforce=(group(employed),),
        advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.REPRESENTATIVES, size=3),
    )
    return met("ues.advisory_body", facts)


def share(pair: tuple[int, int]) -> bool:
    part, whole = pair
    return met("ues.at_risk_share", staff(group(part, at_risk=DISABLED), group(whole - part)))


def sole_trader(months: int) -> bool:
    """With the trader in the workforce the share is 3 of 11, without 3 of 10."""
    trader = group(
        1,
        contract=ContractKind.SOLE_TRADER_CONTRACT,
        is_employer=False,
        continuous_months=months,
    )
    return not met("ues.at_risk_share", staff(group(3, at_risk=DISABLED), group(7), trader))


def holder(**facts: Any) -> SocialEnterpriseFacts:  # noqa: ANN401 - any of its fields
    return SocialEnterpriseFacts(holds_ps_status=True, ps_status_since=date(2022, 12, 30), **facts)


def reported(day: date) -> bool:
    facts = holder(annual_report=AnnualReport(for_year=2022, filed_on=day))
    return met("ues.annual_report", facts, on=date(2023, 9, 1), question=Question.HOLDER)


def released(on: date) -> bool:
    breach = Breach(
        rule="ues.at_risk_share",
        waiver_granted=True,
        waiver_since=date(2023, 5, 31),
        waiver_until=date(2024, 5, 31),
    )
    facts = holder(purposes=REINTEGRATION, workforce=(group(10),), breaches=(breach,))
    return met("ues.at_risk_share", facts, on=on, question=Question.HOLDER)


def reobtained(on: date) -> bool:
    lost = LossDecision(ground=LossGround.BREACH, final_on=date(2023, 2, 28))
    facts = SocialEnterpriseFacts(loss_decisions=(lost,))
    return met("ues.reobtain_ban", facts, on=on, question=Question.REOBTAIN)


def falls(code: AtRiskCategory, policy: Policy = Policy(), **facts: Any) -> bool:  # noqa: ANN401
    found = at_risk_verdicts(EmploymentGroup(**facts), on=ON, policy=policy)[code]
    assert found is not Verdict.UNKNOWN
    return found is Verdict.MET


def graduate(months: int = 8, ended: date = date(2023, 1, 1), hired: date = ON) -> bool:
    stay = UnitParticipation(
        unit_kind=UnitKind.CIS, participation_months=months, has_certificate=True, ended_on=ended
    )
    return falls(AtRiskCategory.CIS_KIS_GRADUATE, participation=stay, hired_on=hired)


def guidelines(rule: str, *groups: EmploymentGroup, **facts: Any) -> bool:  # noqa: ANN401
    usual: dict[str, Any] = {"purposes": REINTEGRATION, "legal_form": LegalForm.FOUNDATION}
    return met(
        rule,
        SocialEnterpriseFacts(workforce=groups, **(usual | facts)),
        book=CT9,
        on=IN_2018,
    )


UNEMPLOYED: Final = frozenset({AtRiskCategory.UNEMPLOYED})


def groups_share(pair: tuple[int, int]) -> bool:
    part, whole = pair
    return guidelines(
        "ct9.employment_share_50_30",
        group(part, at_risk=UNEMPLOYED, disability_degree=DisabilityDegree.NONE),
        group(whole - part),
    )


def disabled_share(pair: tuple[int, int]) -> bool:
    part, whole = pair
    degree = DisabilityDegree.MODERATE
    return guidelines(
        "ct9.employment_share_50_30",
        group(part, disability_degree=degree, at_risk=NOBODY),
        group(whole - part),
    )


def services_share(pair: tuple[int, int]) -> bool:
    part, whole = pair
    return guidelines(
        "ct9.services_share_20",
        group(part, at_risk=UNEMPLOYED, disability_degree=DisabilityDegree.NONE),
        group(whole - part),
        purposes=frozenset({Purpose.SOCIAL_SERVICES}),
    )


def contractor(months: int, hours: int) -> bool:
    civil = group(
        3,
        contract=ContractKind.CIVIL_LAW_CONTRACT,
        contract_months=months,
        contract_hours=hours,
    )
    return guidelines("ct9.min_employment", civil)


WINDOW: Final = Policy(release_window_months=12)

EDGES: Final[dict[str, Edge]] = {
    "UES_MIN_EMPLOYED": Edge(
        near_threshold(3), lambda n: met("ues.min_employment", staff(group(n))), at_least(3)
    ),
    "UES_MIN_FTE": Edge(
        near_part(Fraction(1, 2)),
        lambda part: met("ues.min_employment", staff(group(3, fte=part))),
        at_least(Fraction(1, 2)),
    ),
    "UES_MIN_AT_RISK_SHARE": Edge(
        near_share(Fraction(3, 10)), share, share_at_least(Fraction(3, 10))
    ),
    "UES_MIN_SOLE_TRADER_MONTHS": Edge(near_threshold(3), sole_trader, at_least(3)),
    "UES_ADVISORY_ALL_UP_TO": Edge(near_threshold(10), represented, lambda n: n > 10),
    "UES_ADVISORY_MIN_REPRESENTATIVES": Edge(near_threshold(3), representatives, at_least(3)),
    "UES_REPORT_DAY": Edge(
        near_day(date(2023, 3, 31)), reported, lambda day: day <= date(2023, 3, 31)
    ),
    "UES_WAIVER_MAX": Edge(
        near_day(date(2023, 11, 30)), released, lambda day: day <= date(2023, 11, 30)
    ),
    "UES_REOBTAIN_BAN": Edge(
        near_day(date(2024, 2, 28)), reobtained, lambda day: day > date(2024, 2, 28)
    ),
    "UPZ_LONG_TERM_MONTHS": Edge(
        near_threshold(12),
        lambda months: falls(
            AtRiskCategory.LONG_TERM_UNEMPLOYED,
            registered_unemployed_on_hiring=True,
            registered_months=months,
        ),
        lambda months: months > 12,
    ),
    "UES_MIN_PARTICIPATION_MONTHS": Edge(near_threshold(6), graduate, at_least(6)),
    "UZS_GRADUATE_TERM": Edge(
        near_day(date(2023, 2, 28)),
        lambda day: graduate(ended=date(2022, 8, 31), hired=day),
        lambda day: day <= date(2023, 2, 28),
    ),
    "OLDER_PERSON_AGE": Edge(
        near_threshold(60),
        lambda age: falls(AtRiskCategory.OLDER_PERSON, age_on_hiring=age),
        at_least(60),
    ),
    "RELEASE_WINDOW": Edge(
        near_day(date(2023, 5, 10)),
        lambda day: falls(
            AtRiskCategory.DEPRIVED_OF_LIBERTY,
            WINDOW,
            released_on=date(2022, 5, 10),
            hired_on=day,
        ),
        lambda day: day <= date(2023, 5, 10),
    ),
    "CT9_MIN_GROUPS_SHARE": Edge(
        near_share(Fraction(1, 2)), groups_share, share_at_least(Fraction(1, 2))
    ),
    "CT9_MIN_DISABLED_SHARE": Edge(
        near_share(Fraction(3, 10)), disabled_share, share_at_least(Fraction(3, 10))
    ),
    "CT9_MIN_SERVICES_SHARE": Edge(
        near_share(Fraction(1, 5)), services_share, share_at_least(Fraction(1, 5))
    ),
    "CT9_MAX_PAY_MULTIPLE": Edge(
        near_part(Fraction(3)),
        lambda pay: guidelines("ct9.wage_cap", highest_pay_multiple=pay),
        lambda pay: pay <= 3,
    ),
    "CT9_MIN_EMPLOYED": Edge(
        near_threshold(3), lambda n: guidelines("ct9.min_employment", group(n)), at_least(3)
    ),
    "CT9_MIN_FTE": Edge(
        near_part(Fraction(1, 4)),
        lambda part: guidelines("ct9.min_employment", group(3, fte=part)),
        at_least(Fraction(1, 4)),
    ),
    "CT9_MIN_CONTRACT_MONTHS": Edge(
        near_threshold(3), lambda months: contractor(months, 120), at_least(3)
    ),
    "CT9_MIN_CONTRACT_HOURS": Edge(
        near_threshold(120), lambda hours: contractor(3, hours), at_least(120)
    ),
}
