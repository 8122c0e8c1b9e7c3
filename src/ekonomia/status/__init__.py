"""Rule books: who is a PES, who may hold which status, and what a holder owes."""

from ekonomia.status.legacy import CT9
from ekonomia.status.pes import PES, PesFacts, pes_ground
from ekonomia.status.social_enterprise import UES, consequence
from ekonomia.status.social_enterprise_facts import SocialEnterpriseFacts

__all__ = [
    "CT9",
    "PES",
    "UES",
    "PesFacts",
    "SocialEnterpriseFacts",
    "consequence",
    "pes_ground",
]
