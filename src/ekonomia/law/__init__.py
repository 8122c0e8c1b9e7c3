"""Law as data: acts, provisions, and statutory values through time, each with its evidence."""

from ekonomia.law.citation import Act, Journal, Provision
from ekonomia.law.evidence import Evidence, weakest
from ekonomia.law.timeline import Enacted, LawChange, Repealed, Step, Timeline, Unread

__all__ = [
    "Act",
    "Enacted",
    "Evidence",
    "Journal",
    "LawChange",
    "Provision",
    "Repealed",
    "Step",
    "Timeline",
    "Unread",
    "weakest",
]
