"""The rule book `wtz`: occupational therapy workshops (*warsztaty terapii zajęciowej*).

Without a rule named it asks a running workshop as a unit: who runs it, its hours, staff and board,
its practices, reports, control and money.  Asked by name alone: what concerns one participant, the
creation or enlargement of a workshop, posts by need, and what the grant comes to.  Not asked: what
documents are kept, what the house rules and the agreement say, and which costs PFRON may cover.
There is no least number of participants of a running workshop.
"""

from typing import Final

from ekonomia.rules import Label, RuleBook
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.status.wtz_money import CREATION_COST_SHARE, REDUCTIONS, RUNNING
from ekonomia.status.wtz_participation import PARTICIPATION, PRACTICE_SHARE
from ekonomia.status.wtz_unit import CREATION, OPTIONAL_STAFF, UNIT

__all__ = ["WTZ"]

WTZ: Final = RuleBook(
    id="wtz",
    title=Label("Warsztat terapii zajęciowej", "Occupational therapy workshop (WTZ)"),
    facts=WtzFacts,
    rules=(*UNIT, PRACTICE_SHARE, *RUNNING),
    others=(OPTIONAL_STAFF, *PARTICIPATION, *CREATION, CREATION_COST_SHARE, *REDUCTIONS),
)
"""What a workshop is asked on a day; rules in `others` are asked by their ids."""
