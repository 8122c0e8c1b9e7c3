"""Plans as iCalendar text, with what a calendar cannot say kept beside it.

Most rows of a plan have no day.  A row is written as what it is: days as an event, a window of
which nobody knows the day as a tentative event over all of it, work that fills a window and
deadlines as tasks.  No day is ever made up; what has none is left out and listed.  Ends are
exclusive, as the format wants.

Needs the extra `calendar` (the package icalendar).

Basis: RFC 5545 (components, recurrence), RFC 7986 (name of a calendar), RFC 9253 (relations).
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, final

from attrs import frozen

from ekonomia.codes import Code, Language
from ekonomia.dates.edtf import read_edtf
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.recurrence import Recurrence
from ekonomia.dates.when import When
from ekonomia.errors import InvalidValue, MissingExtra, shown
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import LANGUAGES
from ekonomia.plans.states import ItemState
from ekonomia.shapes import check_shape, expect

if TYPE_CHECKING:
    from icalendar import Calendar, Component

__all__ = ["CalendarText", "LeftOut", "LeftOutReason", "write_calendar"]

_DAY: Final = timedelta(1)
_UNDATED: Final = {"pl": "termin do ustalenia", "en": "day not set"}
_STATUSES: Final = {
    ItemState.PLANNED: "NEEDS-ACTION",
    ItemState.STARTED: "IN-PROCESS",
    ItemState.CONTINUED: "IN-PROCESS",
    ItemState.DONE: "COMPLETED",
    ItemState.POSTPONED: "NEEDS-ACTION",
    ItemState.CANCELLED: "CANCELLED",
}


@final
class LeftOutReason(Code):
    """Why a row is not in the calendar."""

    NO_DAYS = "no_days", "nie wskazuje dni", "names no days"
    CONTINUOUS = "continuous", "trwa przez cały rok", "goes on all year"
    FREQUENCY_ONLY = "frequency_only", "sama częstotliwość", "a frequency without days"
    UNREADABLE = "unreadable", "termin nieodczytany", "the date was not read"


@final
@frozen(kw_only=True)
class LeftOut:
    """A row that a calendar cannot hold.

    Attributes:
        row: Its id.
        reason: Why.
    """

    row: str
    reason: LeftOutReason

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class CalendarText:
    """A calendar as text, and what is not in it.

    Attributes:
        text: The calendar; lines end in CR LF and have at most 75 octets.
        left_out: The rows that are not in it, in the order of the plan.
    """

    text: str
    left_out: tuple[LeftOut, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def __str__(self) -> str:
        return self.text


def write_calendar(
    plan: Plan,
    *,
    stamp: datetime,
    language: Language = "pl",
    domain: str = "ekonomia.invalid",
    remind: tuple[int, ...] = (),
) -> CalendarText:
    """Return the calendar of a plan.

    Every row keeps its key: written again, it replaces itself.  Properties `X-EKONOMIA-...` hold
    the printed date and number, the EDTF text, the precision and the extent.

    Args:
        plan: The plan; the dates are those last revised.
        stamp: The moment at which the calendar is written, with its time zone; the library has no
            clock.
        language: The language of what is not printed.
        domain: What stands behind the keys, so that no other calendar has them; a name of one's
            own.
        remind: Days before a deadline at which to be reminded.

    Raises:
        InvalidValue: `plan` is no plan, `language` none of the two, `stamp` has no time zone, or
            `remind` is no tuple of whole days from 0.
        MissingExtra: The package icalendar is not installed.
    """
    expect(Plan, plan=plan)
    if type(stamp) is not datetime or stamp.utcoffset() is None:
        raise InvalidValue(f"stamp: expected a moment with its time zone, got {shown(stamp)}")
    if language not in LANGUAGES:
        raise InvalidValue(f"language: expected pl or en, got {shown(language)}")
    given: object = remind
    if not isinstance(given, tuple) or any(type(days) is not int or days < 0 for days in remind):
        raise InvalidValue(f"remind: expected whole days from 0, got {shown(remind)}")
    calendar = _calendar(plan, language)
    held = {
        row.id: _why_left_out(row.current) or _components(row, remind) or LeftOutReason.NO_DAYS
        for row in plan.rows
    }
    left_out = tuple(
        LeftOut(row=row, reason=reason)
        for row, reason in held.items()
        if isinstance(reason, LeftOutReason)
    )
    for row in plan.rows:
        components = held[row.id]
        if isinstance(components, LeftOutReason):
            continue
        followers = [
            _key(plan, each.then, domain)
            for each in plan.dependencies
            if each.first == row.id and isinstance(held.get(each.then), tuple)
        ]
        for place, component in enumerate(components, 1):
            uid = _key(plan, row.id if place == 1 else f"{row.id}.{place}", domain)
            component.add("UID", uid)
            component.add("DTSTAMP", stamp)
            _describe(component, row, plan, language)
            for key in followers:
                component.add("RELATED-TO", key, parameters={"RELTYPE": "FINISHTOSTART"})
            calendar.add_component(component)
    return CalendarText(text=calendar.to_ical().decode(), left_out=left_out)


def _key(plan: Plan, row: str, domain: str) -> str:
    return f"{plan.id}.{row}@{domain}"


def _calendar(plan: Plan, language: Language) -> "Calendar":
    try:
        from icalendar import Calendar, vText
    except ImportError as missing:
        message = "calendar: expected the package icalendar, which the extra 'calendar' brings"
        raise MissingExtra(message) from missing
    calendar = Calendar()
    calendar.add("PRODID", f"-//ekonomia//plan//{language.upper()}")
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    for name in ("NAME", "X-WR-CALNAME"):  # the second is what older programs read
        calendar.add(name, vText(plan.title))
    return calendar


def _why_left_out(when: When) -> LeftOutReason | None:
    if not when.is_readable:
        return LeftOutReason.UNREADABLE
    if when.precision in (Precision.CONTINUOUS, Precision.AS_NEEDED):
        return LeftOutReason.CONTINUOUS
    if when.precision is Precision.UNSPECIFIED:
        return LeftOutReason.FREQUENCY_ONLY
    if when.recurrence is not None and "INTERVAL" in (when.recurrence.rrule or ""):
        return LeftOutReason.FREQUENCY_ONLY  # nobody says which of them is the first
    if when.earliest is None and when.latest is None:
        return LeftOutReason.NO_DAYS
    return None


def _components(row: Row, remind: tuple[int, ...]) -> tuple["Component", ...]:
    """Return what a row is written as: one component, or one for each stretch of exact days."""
    when = row.current
    first, last = when.earliest, when.latest
    if first is None:
        return (_deadline(row, last, remind),)
    if last is None:
        return (_work(row, first, last),)
    if when.recurrence is not None and when.precision is Precision.DAY:
        return _repeated(when.recurrence, first, last, is_deadline=when.is_deadline)
    if row.current_extent is Extent.BY or when.is_deadline:
        return (_deadline(row, last, remind),)
    if row.current_extent is Extent.THROUGHOUT:
        return (_work(row, first, last),)
    if row.current_extent is Extent.EXACT:
        return tuple(_event(*each) for each in _stretches(when, first, last))
    return (_window(first, last),)


def _repeated(
    recurrence: Recurrence, first: date, last: date, *, is_deadline: bool
) -> tuple["Component", ...]:
    days = recurrence.days(first, last)
    if recurrence.rrule is None or not days:
        return tuple(_event(day, day) for day in days)
    event = _event(days[0], days[0])
    event.add("RRULE", _rule(recurrence.rrule, last))
    if is_deadline:  # nobody is busy all day because something is due
        event.add("TRANSP", "TRANSPARENT")
    return (event,)


def _stretches(when: When, first: date, last: date) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of each stretch of exact days."""
    read = read_edtf(when.edtf) if when.edtf else None
    if read is None or read.shape != "all_of":
        return ((first, last),)
    return tuple((part.first, part.last) for part in read.parts if part.first and part.last)


def _rule(rrule: str, until: date) -> dict[str, object]:
    """Return a rule with its end, as icalendar wants it."""
    named = dict(part.split("=") for part in rrule.split(";"))
    return {**{name: value.split(",") for name, value in named.items()}, "UNTIL": until}


def _event(first: date, last: date) -> "Component":
    from icalendar import Event

    event = Event()
    event.add("DTSTART", first)
    event.add("DTEND", last + _DAY)
    event.add("STATUS", "CONFIRMED")
    return event


def _window(first: date, last: date) -> "Component":
    """Return a tentative event over the window: it happens on a day of it, not known which."""
    from icalendar import Event

    event = Event()
    event.add("DTSTART", first)
    event.add("DTEND", last + _DAY)
    event.add("STATUS", "TENTATIVE")
    event.add("TRANSP", "TRANSPARENT")
    return event


def _work(row: Row, first: date, last: date | None) -> "Component":
    """Return work that fills a window, or goes on; a task of one day has only that day."""
    from icalendar import Todo

    todo = Todo()
    todo.add("DTSTART", first)
    if last is not None and last != first:
        todo.add("DUE", last)
    return _with_status(todo, row)


def _deadline(row: Row, last: date | None, remind: tuple[int, ...]) -> "Component":
    from icalendar import Alarm, Todo

    todo = Todo()
    todo.add("DUE", last)
    for days in remind:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", row.pl)
        alarm.add("TRIGGER", timedelta(days=-days), parameters={"RELATED": "END"})
        todo.add_component(alarm)
    return _with_status(todo, row)


def _with_status(todo: "Component", row: Row) -> "Component":
    todo.add("STATUS", _STATUSES[row.state])
    if row.state is ItemState.DONE:
        todo.add("PERCENT-COMPLETE", 100)
    return todo


def _describe(component: "Component", row: Row, plan: Plan, language: Language) -> None:
    """Add what the row says besides its days, and what a calendar has no word for."""
    when = row.current
    component.add("SUMMARY", row.pl if language == "pl" or row.en is None else row.en)
    kinds = [kind.label(language) for kind in row.kinds]
    undated = [_UNDATED[language]] if component.get("STATUS") == "TENTATIVE" else []
    if kinds or undated:
        component.add("CATEGORIES", [*kinds, *undated])
    if row.place is not None:
        component.add("LOCATION", row.place)
    for series in row.series:
        component.add("REFID", f"{plan.id}/{series}")
    kept = {
        "DATE": row.cells.date,
        "NUMBER": row.cells.number,
        "EDTF": when.edtf,
        "PRECISION": when.precision,
        "EXTENT": row.current_extent,
        "ANCHOR": when.anchor,
        "EFFECTIVE-DUE": "DUE" in component and when.is_deadline and when.effective_latest,
    }
    for name, value in kept.items():
        if value:
            component.add(f"X-EKONOMIA-{name}", str(value))
