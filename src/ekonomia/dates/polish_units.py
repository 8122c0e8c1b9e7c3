"""What the words of a date name, a day or a part of the year, and which days that is."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, NamedTuple, final

from ekonomia.dates.edtf import last_of_month
from ekonomia.dates.feasts import feast_days, fixed_month
from ekonomia.dates.findings import DateFault, UnreadableReason
from ekonomia.dates.precision import Extent, Precision
from ekonomia.errors import EkonomiaError

__all__ = [
    "YEARS",
    "Refused",
    "Unit",
    "Window",
    "edge",
    "end_month",
    "refuse",
    "resolved",
    "start_month",
    "turns_year",
]

_DAY: Final = timedelta(1)
_SUNDAY: Final = 6
_DECEMBER: Final = 12
_TENTHS: Final = ((1, 10), (11, 20), (21, None))
_END: Final = 2
_MORE_MONTHS: Final = {"quarter": 2, "season": 2, "halfyear": 5, "summer": 1, "school": 11}
"""Months of a unit behind its first one."""
YEARS: Final = range(1583, 4099)
"""Years in which the Easter of the western churches is reckoned, less one on either side."""


class Refused(EkonomiaError):
    """A text that is no date; never leaves the reader.

    Attributes:
        fault: The code of the finding.
        reason: Why it is unreadable, or None: the code says it.
        at: The words concerned, the first and the one behind the last.
    """

    def __init__(
        self,
        fault: DateFault,
        at: tuple[int, int],
        reason: UnreadableReason | None = None,
    ) -> None:
        super().__init__(fault.en)
        self.fault = fault
        self.reason = reason
        self.at = at


@final
class Unit(NamedTuple):
    """What a word or two name: a day, a month, a part of a month; its year may be missing.

    Attributes:
        kind: `day`, `month`, `quarter`, `halfyear`, `year`, `season`, `summer`, `school`, `part`,
            `half` (of a month), `decade`, `week`, `nth` (weekday of a month), `turn`, `feast`,
            `weekday` (before or after a feast), or `bare`: a number whose unit follows later.
        at: The words, the first and the one behind the last.
        number: Which: of the day, month, quarter...; for seasons and school years the first month.
        month: The month of what lies within one.
        year: The year, or None; of a turn that of its first side.
        inner: Of what it is the beginning, the middle or the end; the two sides of a turn.
        name: The feast; how a bare number is written; `before` or `after` a feast.
        nth: Which weekday of the month.
        weekday: The weekday printed beside a day, and its words; or None.
    """

    kind: str
    at: tuple[int, int]
    number: int = 0
    month: int | None = None
    year: int | None = None
    inner: "tuple[Unit, ...]" = ()
    name: str = ""
    nth: int = 0
    weekday: tuple[int, tuple[int, int]] | None = None


@final
class Window(NamedTuple):
    """The days a unit stands for."""

    first: date
    last: date
    precision: Precision
    approximate: bool = False
    anchor: date | None = None
    alternatives: tuple[str, ...] = ()
    extent: Extent | None = None


def refuse(reason: UnreadableReason, at: tuple[int, int]) -> Refused:
    """Return the refusal of a text that is unreadable for a reason."""
    return Refused(DateFault.UNREADABLE, at, reason)


def start_month(unit: Unit) -> int:
    """Return the month a unit begins in, or 0: that hangs on the year."""
    match unit.kind:
        case "feast" | "weekday":
            return fixed_month(unit.name)
        case "quarter":
            return 3 * unit.number - 2
        case "halfyear":
            return 6 * unit.number - 5
        case "month" | "season" | "school":
            return unit.number
        case "summer":
            return 7
        case "part" if unit.inner and unit.inner[0].kind != "year":
            return start_month(unit.inner[0])
        case "part" | "year":
            return (1, 6, 10)[unit.number] if unit.kind == "part" else 0
        case "turn":
            return start_month(unit.inner[0]) or _DECEMBER
        case _:
            return unit.month or 0


def end_month(unit: Unit) -> int:
    """Return the month a unit ends in, over 12: of the next year, or 0: that hangs on the year."""
    start = start_month(unit)
    match unit.kind:
        case "part" if unit.inner and unit.number == _END:
            return end_month(unit.inner[0]) or start + 2
        case "turn":
            return (start_month(unit.inner[1]) or 1) + _DECEMBER * turns_year(*unit.inner)
        case kind:
            return start and start + _MORE_MONTHS.get(kind, 0)


def resolved(unit: Unit, year: int) -> Window:
    """Return the days of a unit in `year`, where it has no year of its own.

    Raises:
        Refused: There is no such day, or no convention says which days it means.
    """
    year = year if unit.year is None else unit.year
    if year not in YEARS:
        raise refuse(UnreadableReason.BEYOND_CALENDAR, unit.at)
    match unit.kind:
        case "day":
            return _day(unit, year)
        case "month":
            return _months(year, unit.number, 1, Precision.MONTH)
        case "quarter":
            return _months(year, 3 * unit.number - 2, 3, Precision.QUARTER)
        case "halfyear":
            return _months(year, 6 * unit.number - 5, 6, Precision.HALFYEAR)
        case "year":
            return _months(year, 1, 12, Precision.YEAR)
        case "season":
            return _months(year, unit.number, 3, Precision.SEASON)._replace(approximate=True)
        case "summer":
            return _months(year, 7, 2, Precision.SEASON)._replace(approximate=True)
        case "school":
            return _months(year, unit.number, 12, Precision.DAY)
        case "feast" | "weekday":
            return _feast(unit, year)
        case "turn":
            return _turn(unit, year)
        case "part":
            return _part(unit, year)
        case _:
            return _within_month(unit, year)


def _months(year: int, month: int, count: int, precision: Precision) -> Window:
    later, end = divmod(month + count - 2, 12)
    return Window(date(year, month, 1), last_of_month(year + later, end + 1), precision)


def _day(unit: Unit, year: int) -> Window:
    try:
        day = date(year, unit.month or 0, unit.number)
    except ValueError:
        raise Refused(DateFault.INVALID_DATE, unit.at) from None
    return Window(day, day, Precision.DAY, extent=Extent.EXACT)


def _feast(unit: Unit, year: int) -> Window:
    first, last = feast_days(unit.name, year)
    if unit.kind == "feast":
        if unit.name == "wielki_tydzien":
            return Window(first, last, Precision.WEEK, anchor=last + _DAY)
        both = () if first == last else (f"{first}/{last}",)
        return Window(
            first, first, Precision.DAY, anchor=first, alternatives=both, extent=Extent.EXACT
        )
    if unit.nth > 0:
        day = last + _DAY
        day += timedelta((unit.number - day.weekday()) % 7)
    else:
        day = first - _DAY
        day -= timedelta((day.weekday() - unit.number) % 7)
    return Window(day, day, Precision.DAY, anchor=first, extent=Extent.EXACT)


def turns_year(before: Unit, after: Unit) -> bool:
    """Whether the second side of a turn lies in the year after that of the first."""
    return before.kind == "year" or start_month(before) > start_month(after) > 0


def _turn(unit: Unit, year: int) -> Window:
    before, after = unit.inner
    following = year + turns_year(before, after)
    ends = resolved(before, year)
    starts = resolved(after, following)
    if ends.last + _DAY != starts.first or before.kind != after.kind:
        raise refuse(UnreadableReason.NO_CONVENTION, unit.at)
    if before.kind == "month":
        first = ends.first.replace(day=21)
        return Window(first, starts.first.replace(day=10), Precision.DECADE, approximate=True)
    last = last_of_month(starts.first.year, starts.first.month)
    return Window(ends.last.replace(day=1), last, Precision.MONTH, approximate=True)


def _part(unit: Unit, year: int) -> Window:
    if not unit.inner:
        raise refuse(UnreadableReason.NO_MONTH, unit.at)
    inner = unit.inner[0]
    year = year if inner.year is None else inner.year
    if inner.kind == "month":
        start, end = _TENTHS[unit.number]
        whole = resolved(inner, year)
        first = whole.first.replace(day=start)
        last = whole.first.replace(day=end) if end else whole.last
        anchor = edge(unit, year)[0]
        return Window(first, last, Precision.DECADE, approximate=True, anchor=anchor)
    if inner.kind == "quarter":
        found = _months(year, 3 * inner.number - 2 + unit.number, 1, Precision.MONTH)
    elif inner.kind == "year":
        month, count, precision = (
            (1, 3, Precision.QUARTER),
            (6, 2, Precision.MONTH),
            (10, 3, Precision.QUARTER),
        )[unit.number]
        found = _months(year, month, count, precision)
        found = found._replace(anchor=(found.first, None, found.last)[unit.number])
    else:
        raise refuse(UnreadableReason.NO_CONVENTION, unit.at)
    return found._replace(approximate=True)


def edge(unit: Unit, year: int) -> tuple[date, bool]:
    """Return the day on which a term ends that is set to a part, and whether it is approximate.

    The beginning, the middle and the end of a month are its first, fifteenth and last day.  The
    beginning and the end of anything else are its first and its last day.

    Raises:
        Refused: The middle of anything but a month, for which there is no convention.

    Basis: Kodeks cywilny art. 113.
    """
    if not unit.inner:
        raise refuse(UnreadableReason.NO_MONTH, unit.at)
    whole = resolved(unit.inner[0], year if unit.year is None else unit.year)
    if unit.number != 1:
        return (whole.last if unit.number else whole.first), whole.approximate
    if unit.inner[0].kind != "month":
        raise refuse(UnreadableReason.NO_CONVENTION, unit.at)
    return whole.first.replace(day=15), True


def _within_month(unit: Unit, year: int) -> Window:
    """Return the days of what lies within one month: a half, ten days, a week, a weekday."""
    if unit.month is None:
        raise refuse(UnreadableReason.NO_MONTH, unit.at)
    length = monthrange(year, unit.month)[1]
    if unit.kind == "half":
        first, last = ((1, 15), (16, length))[unit.number - 1]
        precision = Precision.HALFMONTH
    elif unit.kind == "decade":
        first, end = _TENTHS[unit.number - 1]
        last, precision = end or length, Precision.DECADE
    elif unit.kind == "week":
        first = length - 6 if unit.number < 0 else 7 * unit.number - 6
        last, precision = first + 6, Precision.WEEK
    else:
        return _nth_weekday(unit, date(year, unit.month, 1))
    days = date(year, unit.month, first), date(year, unit.month, last)
    if unit.kind != "week":
        return Window(*days, precision)
    others = _iso_weeks(unit.number, date(year, unit.month, 1))
    also = tuple(text for text in others if text != f"{days[0]}/{days[1]}")
    return Window(*days, precision, approximate=True, alternatives=also)


def _nth_weekday(unit: Unit, start: date) -> Window:
    end = last_of_month(start.year, start.month)
    if unit.nth < 0:
        day = end - timedelta((end.weekday() - unit.number) % 7)
    else:
        day = start + timedelta((unit.number - start.weekday()) % 7 + 7 * (unit.nth - 1))
    return Window(day, day, Precision.DAY, extent=Extent.EXACT)


def _iso_weeks(number: int, start: date) -> tuple[str, ...]:
    """Return the weeks from Monday to Sunday that may be meant: the whole one, then the begun."""
    end = last_of_month(start.year, start.month)
    if number < 0:
        begun = end - timedelta(end.weekday())
        whole = begun if end.weekday() == _SUNDAY else begun - timedelta(7)
    else:
        first = start - timedelta(start.weekday())
        begun = first + timedelta(7 * (number - 1))
        whole = begun if first == start else begun + timedelta(7)
    return tuple(f"{monday}/{monday + timedelta(6)}" for monday in dict.fromkeys((whole, begun)))
