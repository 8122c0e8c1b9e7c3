"""The rule book `coop`: social cooperatives (*spółdzielnie socjalne*) since 6 July 2006.

Without a question named it asks a cooperative on a day: founders, members, work, bodies, surplus.
`Question.MEMBER_COMPOSITION` asks only the shares among the members, and among members and
employed.  Asked by name alone: the grounds of liquidation, what is left after it, the papers for
the register, and the terms that the epidemic stretched.  Founders are judged by the law of the day
asked about: of an older cooperative ask the day of its founding.  Not asked: legal capacity of the
founders, the statute, general meetings, tax, and what the Cooperative Law adds.
"""

from typing import Final

from ekonomia.rules import Label, RuleBook
from ekonomia.status.codes import Question
from ekonomia.status.coop_bodies import BODIES
from ekonomia.status.coop_founding import FOUNDING, REGISTRATION_PAPERS
from ekonomia.status.coop_liquidation import LIQUIDATION_GROUNDS, REMAINDER
from ekonomia.status.coop_members import COMPOSITION, MEMBERS
from ekonomia.status.coop_surplus import SURPLUS
from ekonomia.status.coop_terms import EPIDEMIC_TERMS
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

__all__ = ["COOP"]

COOP: Final = RuleBook(
    id="coop",
    title=Label("Spółdzielnia socjalna", "Social cooperative"),
    facts=SocialCooperativeFacts,
    rules=(*FOUNDING, *MEMBERS, *BODIES, *SURPLUS),
    questions=((Question.MEMBER_COMPOSITION, COMPOSITION),),
    others=(REGISTRATION_PAPERS, *LIQUIDATION_GROUNDS, REMAINDER, EPIDEMIC_TERMS),
)
"""The Act on social cooperatives; grounds of liquidation are asked by the names of their rules."""
