"""States of the status of *przedsiębiorstwo społeczne*, and the events that lead between them.

Two tables: one for the status, one for each breach while the status is held.  There is no
suspension.  What passes with time alone (the time of a call, a release, the year's ban) is no
event: it is read off the calendar when a day is asked about.
"""

from types import MappingProxyType
from typing import Final, final

from ekonomia.codes import Code

__all__ = ["BREACH_STEPS", "STATUS_STEPS", "BreachState", "StatusEvent", "StatusState"]


@final
class StatusState(Code):
    """Where an entity stands with its status.

    Basis: UES art. 12, 17-20.
    """

    NOT_HELD = "not_held", "bez statusu", "without the status", "before the first grant"
    APPLIED = "applied", "wniosek złożony", "applied for"
    HELD = "held", "status posiadany", "held", "from the day the grant is final"
    LOSS_DECIDED = (
        "loss_decided",
        "decyzja o utracie nieostateczna",
        "loss decided, not final",
        "the status is still held",
    )
    LOST = "lost", "status utracony", "lost", "from the day the loss is final"


@final
class BreachState(Code):
    """Where one breach stands, on a day.

    Basis: UES art. 13, 14 and 17 pkt 1.
    """

    OPEN = "open", "naruszenie trwa", "open"
    CALLED = "called", "wezwanie doręczone", "called on", "its time runs"
    OVERDUE = (
        "overdue",
        "termin z wezwania upłynął",
        "time of the call passed",
        "the decision on the loss must follow",
    )
    RELEASED = "released", "zwolnienie udzielone", "released", "for a time, of one condition only"
    CURED = "cured", "naruszenie usunięte", "cured"


@final
class StatusEvent(Code):
    """What happens to a status or to a breach.

    Basis: UES art. 12-14, 17-20.
    """

    APPLY = "apply", "wniosek", "application"
    WITHDRAW = "withdraw", "cofnięcie wniosku", "withdrawal of the application"
    REFUSE = "refuse", "odmowa", "refusal"
    GRANT = "grant", "nadanie statusu", "grant", "the decision is final"
    BREACH = "breach", "naruszenie warunku", "breach of a condition"
    NOTIFY = "notify", "zgłoszenie zmiany", "notice of the change"
    CALL = "call", "wezwanie", "call of the wojewoda", "received; with its time"
    RELEASE = "release", "zwolnienie", "release", "with its last day"
    CURE = "cure", "usunięcie naruszenia", "cure"
    BANKRUPTCY = "bankruptcy", "upadłość", "bankruptcy"
    LIQUIDATION = "liquidation", "otwarcie likwidacji", "opening of the liquidation"
    LOSS_REQUEST = "loss_request", "wniosek o utratę", "own request to lose the status"
    LOSE = "lose", "decyzja o utracie", "decision on the loss", "with its ground"
    OVERTURN = "overturn", "uchylenie decyzji o utracie", "the decision on the loss is annulled"
    LOSS_FINAL = "loss_final", "ostateczność decyzji o utracie", "the loss becomes final"


STATUS_STEPS: Final = MappingProxyType(
    {
        (StatusState.NOT_HELD, StatusEvent.APPLY): StatusState.APPLIED,
        (StatusState.LOST, StatusEvent.APPLY): StatusState.APPLIED,
        (StatusState.APPLIED, StatusEvent.WITHDRAW): StatusState.NOT_HELD,
        (StatusState.APPLIED, StatusEvent.REFUSE): StatusState.NOT_HELD,
        (StatusState.APPLIED, StatusEvent.GRANT): StatusState.HELD,
        (StatusState.HELD, StatusEvent.BANKRUPTCY): StatusState.HELD,
        (StatusState.HELD, StatusEvent.LIQUIDATION): StatusState.HELD,
        (StatusState.HELD, StatusEvent.LOSS_REQUEST): StatusState.HELD,
        (StatusState.HELD, StatusEvent.LOSE): StatusState.LOSS_DECIDED,
        (StatusState.LOSS_DECIDED, StatusEvent.OVERTURN): StatusState.HELD,
        (StatusState.LOSS_DECIDED, StatusEvent.LOSS_FINAL): StatusState.LOST,
    }
)
"""From a state and an event to the next state; what is not listed cannot happen."""

BREACH_STEPS: Final = MappingProxyType(
    {
        (BreachState.OPEN, StatusEvent.NOTIFY): BreachState.OPEN,
        (BreachState.OPEN, StatusEvent.CALL): BreachState.CALLED,
        (BreachState.OPEN, StatusEvent.RELEASE): BreachState.RELEASED,
        (BreachState.OPEN, StatusEvent.CURE): BreachState.CURED,
        (BreachState.CALLED, StatusEvent.NOTIFY): BreachState.CALLED,
        (BreachState.CALLED, StatusEvent.RELEASE): BreachState.RELEASED,
        (BreachState.CALLED, StatusEvent.CURE): BreachState.CURED,
        (BreachState.OVERDUE, StatusEvent.CURE): BreachState.CURED,
        (BreachState.RELEASED, StatusEvent.CURE): BreachState.CURED,
    }
)
"""The same for one breach, which the event `BREACH` opens while the status is held."""
