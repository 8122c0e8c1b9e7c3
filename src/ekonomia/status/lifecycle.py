"""The status of *przedsiębiorstwo społeczne* as it is lived: what happened, what holds on a day.

A `History` is its events, checked against the tables of `ekonomia.status.lifecycle_table` when it
is built, and taken to be complete.  Everything else is a question about a day: `status_on` reads
the state off, also what passed with time alone, and `facts_on` hands the rule book `ues` what a
history tells.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final, final

from attrs import evolve, frozen

from ekonomia.dates import plain_day
from ekonomia.errors import EkonomiaError, IllegalTransition, InvalidValue, gather, shown
from ekonomia.law import parameters as p
from ekonomia.law import social_enterprise_procedure as procedure
from ekonomia.status.codes import Consequence, LossGround
from ekonomia.status.lifecycle_table import (
    BREACH_STEPS,
    STATUS_STEPS,
    BreachState,
    StatusEvent,
    StatusState,
)
from ekonomia.status.social_enterprise_facts import Breach, LossDecision, SocialEnterpriseFacts

__all__ = ["BreachOn", "Happening", "History", "StatusOn", "facts_on", "status_on"]

_OF_BREACHES: Final = frozenset(
    {
        StatusEvent.BREACH,
        StatusEvent.NOTIFY,
        StatusEvent.CALL,
        StatusEvent.RELEASE,
        StatusEvent.CURE,
    }
)
_HOLDING: Final = frozenset({StatusState.HELD, StatusState.LOSS_DECIDED})
_TIMED: Final = frozenset({StatusEvent.CALL, StatusEvent.RELEASE})
_GROUNDS: Final = {
    StatusEvent.BANKRUPTCY: LossGround.INSOLVENCY,
    StatusEvent.LIQUIDATION: LossGround.LIQUIDATION,
    StatusEvent.LOSS_REQUEST: LossGround.REQUEST,
}


@final
@frozen(kw_only=True)
class Happening:
    """One event in the life of a status.

    Attributes:
        event: What happened.
        on: The day.
        rule: The condition that is breached, such as `ues.at_risk_share`; breaches only.
        until: The last day of the time set in a call, or of a release; both inclusive.
        ground: On what ground the status is lost; decisions on the loss only.
        beyond_control: Whether the cause of a breach lies beyond the entity; None: not known.

    Raises:
        InvalidValue: A part is missing, or stands where it says nothing.
        InvalidInput: Several are.
    """

    event: StatusEvent
    on: date
    rule: str | None = None
    until: date | None = None
    ground: LossGround | None = None
    beyond_control: bool | None = None

    def __attrs_post_init__(self) -> None:
        plain_day(self.on, "on")
        faults = [
            *self._expected("rule", self.event in _OF_BREACHES),
            *self._expected("until", self.event in _TIMED),
            *self._expected("ground", self.event is StatusEvent.LOSE),
        ]
        if self.until is not None and self.until < self.on:
            message = f"until: expected {self.on} or later, got {self.until}"
            faults.append(InvalidValue(message, code="contradiction", path="$.until"))
        gather("Happening", faults)

    def _expected(self, name: str, wanted: bool) -> Iterator[EkonomiaError]:  # noqa: FBT001 - a predicate
        value = getattr(self, name)
        if (value is not None) != wanted:
            expected = "a value" if wanted else "nothing"
            yield InvalidValue(
                f"{name}: expected {expected} for {self.event!s}, got {shown(value)}",
                path=f"$.{name}",
            )


@final
@frozen(kw_only=True)
class BreachOn:
    """One breach as it stands on a day.

    Attributes:
        rule: The condition breached.
        state: Where it stands.
        since: The day of the change.
        notify_by: The last day for the notice.
        notified_on: The day of the notice; None: there was none.
        beyond_control: Whether its cause lies beyond the entity.
        called_on: The day the call was received.
        call_until: The last day of the time set in the call.
        released_since: The first day of the release.
        released_until: Its last day.
    """

    rule: str
    state: BreachState
    since: date
    notify_by: date
    notified_on: date | None = None
    beyond_control: bool | None = None
    called_on: date | None = None
    call_until: date | None = None
    released_since: date | None = None
    released_until: date | None = None

    def after(self, happening: Happening) -> "BreachOn":
        """Return the breach after one more event.

        Raises:
            IllegalTransition: The event cannot happen to a breach in this state.
        """
        state = BREACH_STEPS.get((self.state, happening.event))
        if state is None:
            raise IllegalTransition(
                f"breach of {self.rule}: {happening.event!s} on {happening.on} cannot follow"
                f" {self.state!s}"
            )
        match happening.event:
            case StatusEvent.NOTIFY:
                return evolve(self, notified_on=happening.on)
            case StatusEvent.CALL:
                return evolve(self, state=state, called_on=happening.on, call_until=happening.until)
            case StatusEvent.RELEASE:
                return evolve(
                    self, state=state, released_since=happening.on, released_until=happening.until
                )
            case _:
                return evolve(self, state=state)

    def on(self, day: date) -> "BreachOn":
        """Return the breach on a day: a time that has passed has passed."""
        if (
            self.state is BreachState.CALLED
            and self.call_until is not None
            and self.call_until < day
        ):
            return evolve(self, state=BreachState.OVERDUE)
        ended = self.released_until is not None and self.released_until < day
        if self.state is BreachState.RELEASED and ended:
            return evolve(self, state=BreachState.OPEN)
        return self


@final
@frozen(kw_only=True)
class StatusOn:
    """A status as it stands on a day.

    Attributes:
        on: The day.
        state: Where it stands.
        since: The day the status was obtained; None: it is not held.
        breaches: The breaches that are not cured.
        grounds: Grounds of loss that need no call and have occurred.
        losing: The ground of a decision on the loss that is not final; None: there is none.
        losses: Every final loss so far: its ground, and the day it became final.
    """

    on: date
    state: StatusState = StatusState.NOT_HELD
    since: date | None = None
    breaches: tuple[BreachOn, ...] = ()
    grounds: tuple[LossGround, ...] = ()
    losing: LossGround | None = None
    losses: tuple[tuple[LossGround, date], ...] = ()

    @property
    def held(self) -> bool:
        """Whether the entity is a *przedsiębiorstwo społeczne* that day."""
        return self.state in _HOLDING

    @property
    def barred_until(self) -> date | None:
        """The last day on which the status may not be obtained again; None: no such ban runs.

        Basis: UES art. 18: only a loss for an uncured breach bars, for a year from finality.
        """
        days = [
            p.UES_REOBTAIN_BAN.on(final).value.after(final)
            for ground, final in self.losses
            if ground is LossGround.BREACH
        ]
        return max((day for day in days if self.on <= day), default=None)

    @property
    def consequence(self) -> Consequence | None:
        """What follows for a holder from the events told; None: the status is not held.

        A ground of loss outweighs a breach that may be cured, and that one a release.

        Basis: UES art. 14 and 17.
        """
        if not self.held:
            return None
        states = {breach.state for breach in self.breaches}
        if self.grounds or BreachState.OVERDUE in states:
            return Consequence.LOSS_MANDATORY
        if states & {BreachState.OPEN, BreachState.CALLED}:
            return Consequence.BREACH_CURABLE
        return Consequence.BREACH_WAIVED if states else Consequence.NONE

    def after(self, happening: Happening) -> "StatusOn":
        """Return the status after one more event.

        Raises:
            IllegalTransition: The event cannot happen in this state.
        """
        if happening.event in _OF_BREACHES:
            return self._with_breach(happening)
        state = STATUS_STEPS.get((self.state, happening.event))
        if state is None:
            raise IllegalTransition(
                f"status: {happening.event!s} on {happening.on} cannot follow {self.state!s}"
            )
        later = evolve(self, on=happening.on, state=state)
        match happening.event:
            case StatusEvent.GRANT:
                return evolve(later, since=happening.on)
            case StatusEvent.BANKRUPTCY | StatusEvent.LIQUIDATION | StatusEvent.LOSS_REQUEST:
                ground = _GROUNDS[happening.event]
                return evolve(later, grounds=tuple(dict.fromkeys((*self.grounds, ground))))
            case StatusEvent.LOSE:
                return evolve(later, losing=happening.ground)
            case StatusEvent.OVERTURN:
                return evolve(later, losing=None)
            case StatusEvent.LOSS_FINAL if self.losing is not None:
                lost = (*self.losses, (self.losing, happening.on))
                return StatusOn(on=happening.on, state=state, losses=lost)
            case _:
                return later

    def _with_breach(self, happening: Happening) -> "StatusOn":
        if not self.held or happening.rule is None:
            raise IllegalTransition(
                f"status: {happening.event!s} on {happening.on} cannot follow {self.state!s}"
            )
        open_ones = {breach.rule: breach for breach in self.breaches}
        breach = open_ones.get(happening.rule)
        if (breach is None) != (happening.event is StatusEvent.BREACH):
            known = "is open already" if breach else "is not open"
            raise IllegalTransition(f"breach of {happening.rule} {known} on {happening.on}")
        if breach is None:
            term = procedure.UES_NOTIFICATION_TERM.on(happening.on).value
            changed = BreachOn(
                rule=happening.rule,
                state=BreachState.OPEN,
                since=happening.on,
                notify_by=term.after(happening.on),
                beyond_control=happening.beyond_control,
            )
        else:
            changed = breach.on(happening.on).after(happening)
        open_ones[happening.rule] = changed
        lasting = (each for each in open_ones.values() if each.state is not BreachState.CURED)
        return evolve(self, on=happening.on, breaches=tuple(lasting))


@final
@frozen
class History:
    """What happened to one entity's status, in the order of days.

    Attributes:
        happenings: The events, ascending; several may fall on one day, in the order told.

    Raises:
        InvalidValue: An event comes before the one told before it.
        IllegalTransition: An event cannot happen in the state it meets.
    """

    happenings: tuple[Happening, ...] = ()

    def __attrs_post_init__(self) -> None:
        days = [happening.on for happening in self.happenings]
        for index, (earlier, later) in enumerate(pairwise(days), start=1):
            if later < earlier:
                message = f"happenings: expected {earlier} or later, got {later}"
                raise InvalidValue(message, code="contradiction", path=f"$.happenings[{index}].on")
        self._until(date.max)

    def then(self, happening: Happening) -> "History":
        """Return the history with one more event.

        Raises:
            InvalidValue: It comes before the last one.
            IllegalTransition: It cannot happen in the state it meets.
        """
        return History((*self.happenings, happening))

    def _until(self, day: date) -> StatusOn:
        status = StatusOn(on=date.min)
        for index, happening in enumerate(self.happenings):
            if happening.on > day:
                break
            try:
                status = status.after(happening)
            except IllegalTransition as fault:
                raise fault.below(f"$.happenings[{index}]") from None
        return status


def status_on(history: History, on: date) -> StatusOn:
    """Return the status as it stands at the end of a day.

    What happens on the day itself counts.  A loss that is decided but not final leaves the status
    in place.

    Raises:
        InvalidValue: `on` is no plain date.

    Basis: UES art. 12-14, 17-19.

    >>> from ekonomia.status.lifecycle_table import StatusEvent
    >>> history = History(
    ...     (
    ...         Happening(event=StatusEvent.APPLY, on=date(2023, 2, 1)),
    ...         Happening(event=StatusEvent.GRANT, on=date(2023, 3, 1)),
    ...     )
    ... )
    >>> status_on(history, date(2023, 2, 28)).held, status_on(history, date(2023, 3, 1)).held
    (False, True)
    """
    plain_day(on, "on")
    status = history._until(on)  # noqa: SLF001 - one module
    return evolve(status, on=on, breaches=tuple(breach.on(on) for breach in status.breaches))


def facts_on(
    history: History, on: date, *, facts: SocialEnterpriseFacts | None = None
) -> SocialEnterpriseFacts:
    """Return a record for the book `ues` with what a history tells about a day.

    Args:
        history: The events.
        on: The day.
        facts: What else is known of the entity; the events overrule what it says of the status.

    Raises:
        InvalidValue: `on` is no plain date.
    """
    status = status_on(history, on)
    return evolve(
        facts or SocialEnterpriseFacts(),
        holds_ps_status=status.held,
        ps_status_since=status.since,
        breaches=tuple(_breach(each) for each in status.breaches),
        loss_decisions=tuple(
            LossDecision(ground=ground, final_on=final) for ground, final in status.losses
        ),
        bankruptcy_declared=LossGround.INSOLVENCY in status.grounds,
        bankruptcy_petition_dismissed=False,
        liquidation_opened=LossGround.LIQUIDATION in status.grounds,
        loss_requested=LossGround.REQUEST in status.grounds,
    )


def _breach(breach: BreachOn) -> Breach:
    released = breach.released_until is not None
    return Breach(
        rule=breach.rule,
        occurred_on=breach.since,
        notified=breach.notified_on is not None,
        notified_on=breach.notified_on,
        beyond_control=breach.beyond_control,
        waiver_granted=released,
        waiver_since=breach.released_since,
        waiver_until=breach.released_until,
        called=breach.called_on is not None,
        called_on=breach.called_on,
        call_until=breach.call_until,
    )
