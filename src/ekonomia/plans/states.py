"""How far an item of a plan has come, and which moves are allowed."""

from typing import Final, final

from ekonomia.codes import Code
from ekonomia.errors import IllegalTransition

__all__ = ["MOVES", "ItemState", "move"]


@final
class ItemState(Code):
    """How far an item has come."""

    PLANNED = "planned", "planowane", "planned"
    STARTED = "started", "rozpoczęte", "started"
    CONTINUED = "continued", "kontynuowane", "continued"
    DONE = "done", "zakończone", "done", "said once, and final"
    POSTPONED = "postponed", "przeniesione", "postponed"
    CANCELLED = "cancelled", "odwołane", "cancelled"


_S: Final = ItemState
MOVES: Final = {
    _S.PLANNED: (_S.STARTED, _S.DONE, _S.POSTPONED, _S.CANCELLED),
    _S.STARTED: (_S.CONTINUED, _S.DONE, _S.POSTPONED, _S.CANCELLED),
    _S.CONTINUED: (_S.CONTINUED, _S.DONE, _S.CANCELLED),
    _S.DONE: (),
    _S.POSTPONED: (_S.PLANNED, _S.CANCELLED),
    _S.CANCELLED: (),
}
"""From a state to those that may follow it; what is done or cancelled stays so."""


def move(state: ItemState, to: ItemState) -> ItemState:
    """Return `to` if it may follow `state`.

    Raises:
        IllegalTransition: It may not; the message names what may.

    >>> move(ItemState.DONE, ItemState.CANCELLED)
    Traceback (most recent call last):
    ekonomia.errors.IllegalTransition: state: expected nothing after 'done', got 'cancelled'
    """
    if to not in MOVES[state]:
        allowed = " or ".join(repr(each.value) for each in MOVES[state]) or "nothing"
        raise IllegalTransition(f"state: expected {allowed} after '{state}', got '{to}'")
    return to
