"""Records that meet every condition, groups of persons, and short ways to ask.

Each test takes one of these records and changes what its provision speaks of.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import (
    ActivityKind,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
)
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree
from ekonomia.entities.work import ContractKind
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.rules import Finding, Outcome, Policy
from ekonomia.rules.evaluate import Portion
from ekonomia.status import CT9, UES, SocialEnterpriseFacts
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import AdvisoryBodyKind, GovernanceKind, Question
from ekonomia.status.social_enterprise_facts import AdvisoryBody
from ekonomia.verdict import Verdict

MET: Final = Outcome.MET
UNMET: Final = Outcome.UNMET
UNKNOWN: Final = Outcome.UNKNOWN
NOT_APPLICABLE: Final = Outcome.NOT_APPLICABLE

DAY: Final = date(2023, 6, 15)
"""A day like any other under the Act: in force, compared with the text."""
DEFAULT: Final = Policy()

FULL: Final = Fraction(1)
HALF: Final = Fraction(1, 2)
ON_CONTRACT: Final = ContractKind.EMPLOYMENT_CONTRACT
BY_DISABILITY: Final = frozenset({AtRiskCategory.DISABLED})


def people(
    persons: int | Bounds | None,
    *,
    contract: ContractKind | None = ON_CONTRACT,
    fte: Fraction | Bounds | None = FULL,
    at_risk: frozenset[AtRiskCategory] | None = frozenset(),
    degree: DisabilityDegree | None = None,
) -> EmploymentGroup:
    """Return persons alike: by default not at risk, on full-time contracts, without support."""
    return EmploymentGroup(
        persons=persons,
        contract=contract,
        fte=fte,
        at_risk=at_risk,
        disability_degree=degree,
        instruments=frozenset(),
    )


def staff(at_risk: int, of: int) -> tuple[EmploymentGroup, ...]:
    """Return full-time employees of whom so many are at risk."""
    return people(at_risk, at_risk=BY_DISABILITY), people(of - at_risk)


APPLICANT: Final = SocialEnterpriseFacts(
    legal_form=LegalForm.FOUNDATION,
    created_units=frozenset(),
    founder_kinds=frozenset(),
    activities=frozenset({ActivityKind.BUSINESS}),
    controllers=frozenset(),
    purposes=frozenset({Purpose.REINTEGRATION}),
    social_service_scopes=frozenset(),
    workforce=staff(3, of=10),
    advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.ALL_EMPLOYED),
    profit_recipients=frozenset(),
    related_party_acts=(),
)
"""A foundation of the reintegration type that meets everything; 3 of its 10 staff are at risk."""

PROVIDER: Final = evolve(
    APPLICANT,
    legal_form=LegalForm.ASSOCIATION,
    activities=frozenset({ActivityKind.PAID_PUBLIC_BENEFIT}),
    purposes=frozenset({Purpose.SOCIAL_SERVICES}),
    social_service_scopes=frozenset({SocialServiceScope.SOCIAL_ASSISTANCE}),
    workforce=(people(3),),
)
"""An association of the service type that meets everything; nobody on its staff is at risk."""

COOPERATIVE: Final = evolve(
    APPLICANT,
    legal_form=LegalForm.SOCIAL_COOPERATIVE,
    founder_kinds=frozenset({FounderKind.NATURAL_PERSONS}),
    members=6,
    nonmember_employed=4,
)
"""A social cooperative of natural persons that meets everything."""

HOLDER: Final = evolve(
    APPLICANT,
    holds_ps_status=True,
    ps_status_since=date(2023, 2, 1),
    annual_report=AnnualReport(for_year=2023, filed_on=date(2024, 3, 15)),
    breaches=(),
    loss_decisions=(),
    bankruptcy_declared=False,
    bankruptcy_petition_dismissed=False,
    liquidation_opened=False,
    loss_requested=False,
)
"""The same foundation as a holder who owes nothing on 3 June 2024."""
HOLDER_DAY: Final = date(2024, 6, 3)

UNDER_GUIDELINES: Final = evolve(
    APPLICANT,
    separate_organisation=True,
    separate_accounts=True,
    registered_in_krs=True,
    governance=GovernanceKind.DEMOCRATIC,
    highest_pay_multiple=1,
    workforce=(
        people(5, at_risk=frozenset({AtRiskCategory.UNEMPLOYED}), degree=DisabilityDegree.NONE),
        people(5, degree=DisabilityDegree.NONE),
    ),
)
"""A foundation that met every version of the guidelines; half of its staff was unemployed."""


def applied(
    facts: SocialEnterpriseFacts, rule: str, *, on: date = DAY, policy: Policy = DEFAULT
) -> Finding:
    """Return what one rule finds in an applicant."""
    answer = UES.check(facts, on=on, question=Question.APPLICATION, policy=policy)
    return answer.finding(rule)


def held(
    facts: SocialEnterpriseFacts, rule: str, *, on: date = HOLDER_DAY, policy: Policy = DEFAULT
) -> Finding:
    """Return what one rule finds in a holder."""
    return UES.check(facts, on=on, question=Question.HOLDER, policy=policy).finding(rule)


def verified(
    facts: SocialEnterpriseFacts, rule: str, *, on: date, law: date | None = None
) -> Finding:
    """Return what one rule of the guidelines finds."""
    return CT9.check(facts, on=on, question=Question.VERIFICATION, law=law).finding(rule)


def basis(finding: Finding) -> frozenset[str]:
    """Return the provisions of a finding as printed."""
    return frozenset(map(str, finding.basis))


def portion(finding: Finding) -> tuple[int | Fraction | None, int | Fraction | None]:
    """Return the part and the whole that a share was taken of."""
    observed = finding.observed
    assert isinstance(observed, Portion)
    return observed.part.exact, observed.whole.exact


def only_failure(facts: SocialEnterpriseFacts, rule: str, *, on: date = DAY) -> bool:
    """Whether an applicant fails, and nothing but this rule fails."""
    answer = UES.check(facts, on=on, question=Question.APPLICATION)
    return answer.verdict is Verdict.UNMET and answer.failing == (rule,) and not answer.undecided
