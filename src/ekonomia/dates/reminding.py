"""Days on which to be reminded of a date: counted back from a deadline, an event, a window.

A window of unknown day is reminded of from its first possible day, a deadline from its printed last
day; the day on which the law lets it end stands beside it.  What has no day has no reminders, and
why is part of the answer.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.days import period_faults, plain_day
from ekonomia.dates.edtf import read_edtf
from ekonomia.dates.holidays import previous_working_day
from ekonomia.dates.precision import Precision
from ekonomia.dates.recurrence import Per, Recurrence, relative_to_feast
from ekonomia.dates.when import When
from ekonomia.errors import InvalidValue, NotInForce, gather, shown

__all__ = [
    "BEFORE",
    "NoReminder",
    "Reminded",
    "Reminder",
    "Reminders",
    "feast_reminders",
    "reminders",
]

BEFORE: Final = (30, 14, 7, 1)
"""Days before a date on which to be reminded of it, unless others are asked for."""
_MOST: Final = 3650


@final
class Reminded(Code):
    """What a reminder is of."""

    DEADLINE = "deadline", "ostatni dzień terminu", "last day of a deadline"
    EVENT = "event", "pierwszy dzień wydarzenia", "first day of an event"
    WINDOW = "window", "pierwszy możliwy dzień", "first possible day of a window"


@final
class NoReminder(Code):
    """Why there are no reminders, or not all of them."""

    UNREADABLE = "unreadable", "terminu nie odczytano", "the date was not understood"
    UNSET = "unset", "termin nieustalony", "the date is not set yet"
    RELATIVE = "relative", "nieznany dzień zdarzenia", "counted from an event without a day"
    STANDING = "standing", "termin nie wskazuje dnia", "goes on, or comes back on no given day"
    UNNAMED = (
        "unnamed",
        "dni kolejnych nie wskazano",
        "the days on which it comes back are not told",
    )
    NONE_WITHIN = "none_within", "nie przypada w tym czasie", "it does not fall within that time"
    BEYOND_CALENDAR = (
        "beyond_calendar",
        "poza znanym kalendarzem",
        "outside the calendar, or the years whose days off are known",
    )


_STANDING: Final = (Precision.CONTINUOUS, Precision.AS_NEEDED, Precision.UNSPECIFIED)
_SAME_EVERY_YEAR: Final = (
    Precision.DECADE,
    Precision.HALFMONTH,
    Precision.MONTH,
    Precision.QUARTER,
    Precision.HALFYEAR,
    Precision.SEASON,
    Precision.YEAR,
)
"""What lies on the same days of every year, but for the length of February."""


@final
@frozen(kw_only=True)
class Reminder:
    """One day on which to be reminded of another.

    Attributes:
        day: When to be reminded.
        days_before: How many days that is before `target`.
        of: What `target` is.
        target: The day reminded of, as it was given.
        effective: Of a deadline, the day on which the law lets it end, as in
            `When.effective_latest`; otherwise, or where days off are not known, None.
        moved_from: The day that was counted, where that was none of work; otherwise None.

    Raises:
        InvalidValue: The days contradict each other.

    >>> Reminder(
    ...     day=date(2022, 4, 1), days_before=3, of=Reminded.EVENT, target=date(2022, 4, 4)
    ... ).days_before
    3
    """

    day: date
    days_before: int
    of: Reminded
    target: date
    effective: date | None = None
    moved_from: date | None = None

    def __attrs_post_init__(self) -> None:
        days = {name: getattr(self, name) for name in ("day", "target", "effective", "moved_from")}
        for name, day in days.items():
            if day is not None or name in ("day", "target"):
                plain_day(day, name)
        if type(self.of) is not Reminded:
            raise InvalidValue(f"of: expected a Reminded, got {shown(self.of)}", code="wrong_type")
        before, effective = (self.target - self.day).days, self.effective
        if type(self.days_before) is not int or not self.days_before == before >= 0:
            raise InvalidValue(
                f"days_before: expected the days from {self.day} to {self.target}, none below 0, "
                f"got {shown(self.days_before)}",
                code="contradiction",
            )
        if self.moved_from is not None and not self.day < self.moved_from <= self.target:
            raise InvalidValue(
                f"moved_from: expected a day after {self.day}, at most {self.target}, "
                f"got {self.moved_from}",
                code="contradiction",
            )
        if effective is not None and (self.of is not Reminded.DEADLINE or effective < self.target):
            raise InvalidValue(
                f"effective: expected of a deadline and from {self.target}, got {effective}",
                code="contradiction",
            )


@final
@frozen(kw_only=True)
class Reminders:
    """The reminders of a date, from the first to the last.

    Attributes:
        found: The reminders, by day and by what they are of.
        missing: Why there are none, or not all of them; None: nothing is missing.

    Raises:
        InvalidValue: An attribute has another type.

    >>> len(Reminders(missing=NoReminder.UNSET))
    0
    """

    found: tuple[Reminder, ...] = ()
    missing: NoReminder | None = None

    def __attrs_post_init__(self) -> None:
        found: object = self.found
        missing: object = self.missing
        if type(found) is not tuple or any(type(each) is not Reminder for each in found):
            message = f"found: expected a tuple of Reminder, got {shown(found)}"
            raise InvalidValue(message, code="wrong_type")
        if missing is not None and type(missing) is not NoReminder:
            message = f"missing: expected a NoReminder or None, got {shown(missing)}"
            raise InvalidValue(message, code="wrong_type")

    def __iter__(self) -> Iterator[Reminder]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)


def reminders(  # noqa: PLR0913 - each is a separate choice of the caller
    when: When,
    before: Iterable[int] = BEFORE,
    *,
    since: date | None = None,
    until: date | None = None,
    working_days: bool = False,
    eve: bool = False,
) -> Reminders:
    """Return the days on which to be reminded of a date.

    A deadline is counted from its printed last day, an event from its first day, a window in which
    the day is not known from its first possible day; of "4, 8 i 9 maja" each day is reminded of.
    What comes back is reminded of as often as it does from `since` to `until`, both included;
    without both of them a yearly date only as it was given, any other over the days it was given
    for.  Where a rule leaves open which days they are, as "co drugi wtorek" does, none is made up.

    Args:
        when: The date.
        before: How many days before, each from 0 to 3650, in any order.
        since: The first day on which what is reminded of may lie, or None.
        until: The last such day, or None.
        working_days: Whether a reminder on a day off or a Saturday moves back to a working day.
        eve: Whether to be reminded on the last working day before, too.

    Returns:
        Reminders, one a day of each thing, and what is missing.

    Raises:
        InvalidValue: `when` is no date, `before` holds anything else, or a day is no plain date.
        InvalidInput: Several of these.

    >>> april = When(latest=date(2022, 4, 2), precision=Precision.DAY, is_deadline=True)
    >>> (one,) = reminders(april, (7,), working_days=True)
    >>> str(one.day), one.days_before, str(one.moved_from), str(one.effective)
    ('2022-03-25', 8, '2022-03-26', '2022-04-04')
    >>> reminders(When(precision=Precision.UNKNOWN)).missing
    <NoReminder.UNSET: 'unset'>
    """
    if type(when) is not When:
        raise InvalidValue(f"when: expected a When, got {shown(when)}", code="wrong_type")
    counts = _counts(before)
    first = date.min if since is None else since
    last = date.max if until is None else until
    gather("window", period_faults("window", first, last))
    why = _why_none(when)
    if why is not None:
        return Reminders(missing=why)
    days, missing = _occurrences(when, first, last, is_bounded=None not in (since, until))
    days = [(day, of) for day, of in days if first <= day <= last]
    if not days:
        return Reminders(missing=missing or NoReminder.NONE_WITHIN)
    return _counted(days, counts, missing, working_days=working_days, eve=eve)


def feast_reminders(  # noqa: PLR0913 - as `reminders`
    feast: str,
    year: int,
    before: Iterable[int] = BEFORE,
    *,
    offset: int = 0,
    working_days: bool = False,
    eve: bool = False,
) -> Reminders:
    """Return the days on which to be reminded of a day that lies `offset` days after a feast.

    Raises:
        InvalidValue: The year or the offset is none of `relative_to_feast`, or `before` none of
            `reminders`.
        UnknownCode: There is no such feast in the list.

    >>> [str(each.day) for each in feast_reminders("wielkanoc", 2022, (60, 1), working_days=True)]
    ['2022-02-16', '2022-04-15']
    """
    target = [(relative_to_feast(year, feast, offset), Reminded.EVENT)]
    return _counted(target, _counts(before), None, working_days=working_days, eve=eve)


def _counts(before: Iterable[int]) -> tuple[int, ...]:
    try:
        found = tuple(before)
    except TypeError:
        found = (-1,)
    if any(type(number) is not int or not 0 <= number <= _MOST for number in found):
        raise InvalidValue(f"before: expected whole days from 0 to {_MOST}, got {shown(before)}")
    return tuple(sorted(set(found), reverse=True))


def _why_none(when: When) -> NoReminder | None:
    if not when.is_readable:
        return NoReminder.UNREADABLE
    if when.precision is Precision.UNKNOWN:
        return NoReminder.UNSET
    if when.precision is Precision.RELATIVE:
        return NoReminder.RELATIVE
    return NoReminder.STANDING if when.precision in _STANDING else None


_Days = list[tuple[date, Reminded]]


def _occurrences(
    when: When, since: date, until: date, *, is_bounded: bool
) -> tuple[_Days, NoReminder | None]:
    """Return the days to be reminded of, and why some are missing."""
    rule = when.recurrence
    if rule is None:
        return _once(when), None
    yearly = rule.per is Per.YEAR or rule.feast_offset is not None
    if not is_bounded and (yearly or when.period is None):
        return _once(when), None
    if not yearly:
        since, until = max(since, when.earliest or since), min(until, when.latest or until)
        if until < since:
            return [], None
    if _names_days(rule):
        of = Reminded.DEADLINE if when.is_deadline else Reminded.EVENT
        try:
            return [(day, of) for day in rule.days(since, until)], None
        except InvalidValue:  # no Easter is known there
            return [], NoReminder.BEYOND_CALENDAR
    if yearly and when.precision in _SAME_EVERY_YEAR:
        years = range(since.year, until.year + 1)
        return [(_in_year(day, year), of) for year in years for day, of in _once(when)], None
    return _once(when) if yearly else [], NoReminder.UNNAMED


def _names_days(rule: Recurrence) -> bool:
    """Whether the days follow from the rule alone, and not from where counting begins."""
    if rule.feast_offset is not None:
        return True
    parts = dict(part.split("=") for part in (rule.rrule or "").split(";") if part)
    named = "BYDAY" in parts or "BYMONTHDAY" in parts or parts.get("FREQ") == "DAILY"
    return named and "INTERVAL" not in parts


def _in_year(day: date, year: int) -> date:
    """Return the same day of another year; the last day of a month stays the last one."""
    is_last = day.day == monthrange(day.year, day.month)[1]
    length = monthrange(year, day.month)[1]
    return date(year, day.month, length if is_last else day.day)


def _once(when: When) -> _Days:
    """Return the days to be reminded of as the date was given."""
    if when.is_deadline:
        found, of = [when.latest], Reminded.DEADLINE
    else:
        given = read_edtf(when.edtf or "")
        is_window = when.approximate or when.precision is not Precision.DAY or given.some
        of = Reminded.WINDOW if is_window else Reminded.EVENT
        all_of = given.shape == "all_of"
        found = [part.first for part in given.parts] if all_of else [when.earliest]
    return [(day, of) for day in found if day is not None]


def _counted(
    days: _Days,
    counts: tuple[int, ...],
    missing: NoReminder | None,
    *,
    working_days: bool,
    eve: bool,
) -> Reminders:
    """Return the reminders of days; of two on one day the one counted from nearer stays."""
    found: dict[tuple[date, date], Reminder] = {}
    for target, of in days:
        effective = _effective(target) if of is Reminded.DEADLINE else None
        asked = [(number, working_days) for number in counts]
        for number, moves in [*asked, (1, True)] if eve else asked:
            try:
                counted = target - timedelta(number)
                day = previous_working_day(counted) if moves else counted
            except (OverflowError, NotInForce):
                missing = missing or NoReminder.BEYOND_CALENDAR
                continue
            found[day, target] = Reminder(
                day=day,
                days_before=(target - day).days,
                of=of,
                target=target,
                effective=effective,
                moved_from=None if day == counted else counted,
            )
    ordered = sorted(found.values(), key=lambda each: (each.day, each.target))
    return Reminders(found=tuple(ordered), missing=missing)


def _effective(target: date) -> date | None:
    return When(latest=target, precision=Precision.DAY, is_deadline=True).effective_latest
