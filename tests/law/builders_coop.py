"""A social cooperative that meets everything, and short ways to ask."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

from ekonomia.entities.legal_forms import ActivityKind, FounderKind
from ekonomia.entities.work import ContractKind
from ekonomia.rules import Finding, Outcome, Policy
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

MET: Final = Outcome.MET
UNMET: Final = Outcome.UNMET
UNKNOWN: Final = Outcome.UNKNOWN
NOT_APPLICABLE: Final = Outcome.NOT_APPLICABLE

USS: Final = "ustawy o spółdzielniach socjalnych"

BEFORE: Final = date(2006, 7, 5)
FIRST: Final = date(2006, 7, 6)
LAST_WITHOUT_LEGAL_PERSONS: Final = date(2009, 7, 15)
WITH_LEGAL_PERSONS: Final = date(2009, 7, 16)
LAST_BEFORE_REFORM: Final = date(2018, 3, 30)
REFORM: Final = date(2018, 3, 31)
LAST_BEFORE_SLIP: Final = date(2022, 10, 29)
SLIP: Final = date(2022, 10, 30)
CORRECTED: Final = date(2022, 10, 31)
DAY: Final = date(2023, 4, 11)
"""The last day whose law was compared with the text."""
LATER: Final = date(2025, 6, 1)

NATURAL: Final = frozenset({FounderKind.NATURAL_PERSONS})
GMINY: Final = frozenset({FounderKind.LOCAL_GOVERNMENT})

COOPERATIVE: Final[dict[str, Any]] = {
    "name": "Spółdzielnia Socjalna Razem",
    "founder_kinds": NATURAL,
    "at_risk_founders": 3,
    "other_founders": 2,
    "raised_limit": False,
    "registered_on": date(2021, 3, 1),
    "at_risk_members": 4,
    "other_members": 3,
    "holds_ps_status": False,
    "nonmember_employed": 2,
    "members_and_employed": 9,
    "at_risk_members_and_employed": 5,
    "member_contracts": frozenset({ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT}),
    "reintegration_purpose": True,
    "activities": frozenset({ActivityKind.BUSINESS}),
    "statute_requires_board": False,
    "surplus": Decimal("1000.00"),
    "to_reserve_fund": Decimal("500.00"),
    "to_social_aims": Decimal("500.00"),
    "to_mutual_fund": Decimal("0.00"),
    "to_investment_fund": Decimal("0.00"),
    "to_members": Decimal("0.00"),
    "to_share_fund": Decimal("0.00"),
    "share_interest": Decimal("0.00"),
    "in_consortium": False,
    "start_financed_publicly": False,
}
"""Facts of a cooperative of five natural persons in order; two facts that nothing asks are not."""


def cooperative(**facts: Any) -> SocialCooperativeFacts:  # noqa: ANN401 - any of its fields
    """Return the cooperative in order with some facts told otherwise."""
    return SocialCooperativeFacts(**(COOPERATIVE | facts))


def asked(
    rule: str,
    *,
    on: date = DAY,
    policy: Policy = Policy(),
    **facts: Any,  # noqa: ANN401 - any of its fields
) -> Finding:
    """Return what one rule finds where nothing but these facts is known."""
    record = SocialCooperativeFacts(**facts)
    return COOP.check_rule(f"coop.{rule}", record, on=on, policy=policy).finding(f"coop.{rule}")


def outcome(rule: str, *, on: date = DAY, **facts: Any) -> Outcome:  # noqa: ANN401 - any of its fields
    """Return what becomes of one rule where nothing but these facts is known."""
    return asked(rule, on=on, **facts).outcome


def basis(finding: Finding) -> list[str]:
    """Return the provisions of a finding as printed, without the name of the Act."""
    return [str(each).removesuffix(f" {USS}") for each in finding.basis]
