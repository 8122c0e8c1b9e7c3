"""Rule books: who is a PES, who may hold which status, and what a holder owes."""

from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import (
    ActTerms,
    AdvisoryBodyKind,
    ApplicationItem,
    Authority,
    Consequence,
    GovernanceKind,
    LossGround,
    PesGround,
    ProfitRecipient,
    Question,
    Regime,
    RelatedParty,
    RelatedPartyActKind,
)
from ekonomia.status.legacy import CT9
from ekonomia.status.pes import PES, PesFacts, pes_ground
from ekonomia.status.social_enterprise import UES, consequence
from ekonomia.status.social_enterprise_facts import (
    AdvisoryBody,
    Breach,
    Ct9Status,
    LossDecision,
    RelatedPartyAct,
    SocialEnterpriseFacts,
)

__all__ = [
    "CT9",
    "PES",
    "UES",
    "ActTerms",
    "AdvisoryBody",
    "AdvisoryBodyKind",
    "AnnualReport",
    "ApplicationItem",
    "Authority",
    "Breach",
    "Consequence",
    "Ct9Status",
    "GovernanceKind",
    "LossDecision",
    "LossGround",
    "PesFacts",
    "PesGround",
    "ProfitRecipient",
    "Question",
    "Regime",
    "RelatedParty",
    "RelatedPartyAct",
    "RelatedPartyActKind",
    "SocialEnterpriseFacts",
    "consequence",
    "pes_ground",
]
