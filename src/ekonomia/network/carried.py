"""What meetings left open: since when, how often carried over, and whether it is overdue."""

from collections.abc import Iterable
from datetime import date
from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.days import plain_day
from ekonomia.dates.when import When
from ekonomia.errors import InvalidValue
from ekonomia.network.meetings import Decision, DecisionState, Meeting
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = ["DueReason", "OpenPoint", "open_points"]


@final
class DueReason(Code):
    """Why an open point is overdue, is not, or may be."""

    DAY_PASSED = "dzien_minal", "termin minął", "its last day has passed"
    DAY_TO_COME = "przed_terminem", "termin jeszcze nie minął", "its last day has not passed"
    MEETING_HELD = "spotkanie_bylo", "spotkanie już się odbyło", "its meeting was held"
    MEETING_TO_COME = "przed_spotkaniem", "przed spotkaniem", "its meeting is yet to come"
    MEETING_UNKNOWN = (
        "spotkanie_nieznane",
        "nie wiadomo, czy spotkanie się odbyło",
        "whether its meeting was held is not known",
    )
    UNRESOLVED = "termin_nieokreslony", "termin nie wskazuje dnia", "its due date has no last day"
    NOT_STATED = "bez_terminu", "nie podano terminu", "no due date is stated"


@final
@frozen(kw_only=True)
class OpenPoint:
    """A decision that is not carried out, as it stood on a day.

    Attributes:
        decision: The id of the decision.
        meeting: The id of the meeting that took it.
        since: The days of that meeting; None: it is not told of.
        carried_over: Ids of the meetings held up to that day to which it was carried over.
        next_meeting: The id of the first later, or not yet held, meeting that is to take it up;
            None: none is known.
        overdue: Whether it is overdue.
        reason: Why.
    """

    decision: str
    meeting: str
    since: When | None
    carried_over: tuple[str, ...]
    next_meeting: str | None
    overdue: Verdict
    reason: DueReason

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def times_carried_over(self) -> int:
        """How often it was carried over."""
        return len(self.carried_over)


def open_points(
    meetings: Iterable[Meeting], decisions: Iterable[Decision], *, on: date
) -> tuple[OpenPoint, ...]:
    """Return what is open on `on`, in the order of the decisions.

    Open is what was decided and not done, and an idea only where a meeting takes it up again.  What
    was decided at a meeting that surely lies after `on` is left out.  A meeting was held by `on`
    where it was not called off and its last day has come.  A due date is missed the day after its
    last day; one that is a meeting, the day after that meeting.

    Args:
        meetings: The meetings, in any order; a decision may name one that is not among them.
        decisions: The decisions, with the state they are in now.
        on: The day of the question.

    Raises:
        InvalidValue: `on` is no plain date, or two meetings or decisions have one id.

    >>> from ekonomia.network import Due
    >>> first, second = (
    ...     Meeting(id=id_, body="g", when=When.of_edtf(day), is_held=True, carried_over=carried)
    ...     for id_, day, carried in (("m1", "2017-03-28", ()), ("m2", "2017-05-09", ("d",)))
    ... )
    >>> decision = Decision(
    ...     id="d", meeting="m1", pl="Opis", en="Text", due=Due(printed="9 maja", meeting="m2")
    ... )
    >>> for day in (date(2017, 5, 9), date(2017, 5, 10)):
    ...     point, = open_points([first, second], [decision], on=day)
    ...     print(point.times_carried_over, point.overdue.name, point.reason.en)
    1 UNMET its meeting is yet to come
    1 MET its meeting was held
    """
    plain_day(on, "on")
    ordered = sorted(meetings, key=_by_day)
    known = {each.id: each for each in ordered}
    listed = tuple(decisions)
    if len(known) < len(ordered) or len({each.id for each in listed}) < len(listed):
        raise InvalidValue("open points: expected each meeting and each decision once")
    return tuple(
        _point(each, ordered, known, on)
        for each in listed
        if _is_open(each, ordered) and not _is_later(known.get(each.meeting), on)
    )


def _by_day(meeting: Meeting) -> tuple[date, date]:
    when = meeting.when
    return when.earliest or when.latest or date.max, when.latest or date.max


def _is_open(decision: Decision, meetings: Iterable[Meeting]) -> bool:
    if decision.state is DecisionState.IDEA:
        return any(decision.id in each.carried_over for each in meetings)
    return decision.state is not DecisionState.DONE


def _is_later(meeting: Meeting | None, on: date) -> bool:
    first = None if meeting is None else meeting.when.earliest
    return first is not None and first > on


def _was_held(meeting: Meeting, by: date) -> bool:
    last = meeting.when.latest
    return meeting.is_held is not False and last is not None and last <= by


def _point(
    decision: Decision, meetings: Iterable[Meeting], known: dict[str, Meeting], on: date
) -> OpenPoint:
    taking_up = [each for each in meetings if decision.id in each.carried_over]
    coming = [each.id for each in taking_up if not _was_held(each, on)]
    origin = known.get(decision.meeting)
    overdue, reason = _overdue(decision, known, on)
    return OpenPoint(
        decision=decision.id,
        meeting=decision.meeting,
        since=None if origin is None else origin.when,
        carried_over=tuple(each.id for each in taking_up if _was_held(each, on)),
        next_meeting=coming[0] if coming else None,
        overdue=overdue,
        reason=reason,
    )


def _overdue(decision: Decision, known: dict[str, Meeting], on: date) -> tuple[Verdict, DueReason]:
    due = decision.due
    if due is None:
        return Verdict.UNKNOWN, DueReason.NOT_STATED
    last = None if due.when is None else due.when.latest
    if last is not None:
        passed = on > last
        return Verdict.of(passed), DueReason.DAY_PASSED if passed else DueReason.DAY_TO_COME
    if due.meeting is None:
        return Verdict.UNKNOWN, DueReason.UNRESOLVED
    return _overdue_at(known.get(due.meeting), on)


def _overdue_at(meeting: Meeting | None, on: date) -> tuple[Verdict, DueReason]:
    last = None if meeting is None else meeting.when.latest
    if meeting is not None and last is not None:
        if on <= last:
            return Verdict.UNMET, DueReason.MEETING_TO_COME
        if meeting.is_held:
            return Verdict.MET, DueReason.MEETING_HELD
    return Verdict.UNKNOWN, DueReason.MEETING_UNKNOWN
