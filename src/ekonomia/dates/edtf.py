"""Dates as EDTF texts (ISO 8601-2), as far as partial dates of plans need them, in and out."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, Literal, final

from attrs import frozen

from ekonomia.dates.precision import Precision
from ekonomia.errors import InvalidValue, shown

__all__ = ["Edtf", "EdtfPart", "coarser", "last_of_month", "read_edtf", "write_edtf"]

_COARSENESS: Final = (
    Precision.DAY,
    Precision.WEEK,
    Precision.DECADE,
    Precision.HALFMONTH,
    Precision.MONTH,
    Precision.QUARTER,
    Precision.SEASON,
    Precision.HALFYEAR,
    Precision.YEAR,
)
_BY_MONTHS: Final = {Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALFYEAR}
_BY_YEARS: Final = {
    Precision.YEAR,
    Precision.CONTINUOUS,
    Precision.AS_NEEDED,
    Precision.UNSPECIFIED,
}
_MONTHS: Final = 12
_LONGEST: Final = 4_000


@final
@frozen(kw_only=True)
class EdtfPart:
    """One date of an EDTF text, or one stretch of dates inside a set.

    Attributes:
        first: Its first day, or None: open.
        last: Its last day, or None: open.
        precision: Its unit, or None: open on both sides.
        approximate: Whether it is marked so, `~` or `%`.
        uncertain: Whether it is marked so, `?` or `%`.
        some: Whether it is one day (or month) of the stretch, not known which: `2022-06-XX`.
    """

    first: date | None
    last: date | None
    precision: Precision | None
    approximate: bool = False
    uncertain: bool = False
    some: bool = False


@final
@frozen(kw_only=True)
class Edtf:
    """An EDTF text and what it says.

    Attributes:
        text: The text, to the byte.
        shape: `single`, `interval`, `one_of` (`[...]`) or `all_of` (`{...}`).
        parts: Its dates, in the order of the text; an interval has two.
    """

    text: str
    shape: Literal["single", "interval", "one_of", "all_of"]
    parts: tuple[EdtfPart, ...]

    @property
    def earliest(self) -> date | None:
        """The first day it may mean, or None: open."""
        if self.shape == "interval":
            return self.parts[0].first
        return _least(min, (part.first for part in self.parts))

    @property
    def latest(self) -> date | None:
        """The last day it may mean, or None: open."""
        if self.shape == "interval":
            return self.parts[-1].last
        return _least(max, (part.last for part in self.parts))

    @property
    def precision(self) -> Precision:
        """The coarsest unit in it."""
        return max((part.precision for part in self.parts if part.precision), key=_COARSENESS.index)

    @property
    def approximate(self) -> bool:
        """Whether a part of it is marked approximate."""
        return any(part.approximate for part in self.parts)

    @property
    def some(self) -> bool:
        """Whether it means one day (or month, or year) out of several."""
        return self.shape == "one_of" or any(part.some for part in self.parts)


def _least(pick: Callable[[list[date]], date], days: Iterable[date | None]) -> date | None:
    given = list(days)
    known = [day for day in given if day is not None]
    return pick(known) if len(known) == len(given) else None


def coarser(one: Precision, other: Precision) -> Precision:
    """Return the coarser of two units.

    >>> str(coarser(Precision.DAY, Precision.MONTH))
    'month'
    """
    return max(one, other, key=_COARSENESS.index)


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


_PLACES: Final = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<mark>[~?%])?"
)
_SEASONS: Final = {21: 3, 22: 6, 23: 9, 24: 12}
_QUARTERS: Final = {33: 1, 34: 4, 35: 7, 36: 10}
_HALVES: Final = {40: 1, 41: 7}


def read_edtf(text: str) -> Edtf:
    """Read an EDTF text.

    Read are days, months and years, the marks `~ ? %` behind a whole date, seasons (21 to 24),
    quarters (33 to 36) and half-years (40, 41) standing alone, `X` for unknown last digits and
    places, intervals with open ends (`..`), and sets of dates and stretches (`[a,b]`, `{a..b}`).
    Seasons are meteorological; winter begins in December of the year it is named after.

    Raises:
        InvalidValue: `wrong_type`: no text; `unreadable`: anything else, also a part of EDTF that
            is not listed here; `contradiction`: an interval that ends before it begins.

    Basis: ISO 8601-2:2019, Extended Date/Time Format, levels 0 to 2.

    >>> quarter = read_edtf("2015-36")
    >>> str(quarter.earliest), str(quarter.latest), str(quarter.precision)
    ('2015-10-01', '2015-12-31', 'quarter')
    >>> read_edtf("../2022-04-04").earliest is None
    True
    """
    if not isinstance(text, str):
        raise InvalidValue(f"EDTF: expected text, got {shown(text)}", code="wrong_type")
    if len(text) > _LONGEST:
        raise _fault(text, f"at most {_LONGEST} characters")
    if text[:1] + text[-1:] in ("[]", "{}"):
        shape: Literal["one_of", "all_of"] = "one_of" if text[0] == "[" else "all_of"
        parts = tuple(_member(text, member) for member in text[1:-1].split(","))
        return _sound(Edtf(text=text, shape=shape, parts=parts))
    if "/" in text:
        start, _, end = text.partition("/")
        both = (_end(text, start), _end(text, end))
        return _sound(Edtf(text=text, shape="interval", parts=both))
    return Edtf(text=text, shape="single", parts=(_date(text, text),))


def _sound(found: Edtf) -> Edtf:
    if not any(part.precision for part in found.parts):
        raise _fault(found.text, "a date")
    if found.shape == "interval":
        _ordered(found.text, found.earliest, found.latest)
    return found


def _ordered(text: str, first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise InvalidValue(f"EDTF {shown(text)}: ends before it begins", code="contradiction")


def _member(text: str, member: str) -> EdtfPart:
    start, dots, end = member.partition("..")
    if not dots:
        return _date(text, member)
    first = _end(text, start or "..")
    last = _end(text, end or "..")
    _ordered(text, first.first, last.last)
    return EdtfPart(
        first=first.first,
        last=last.last,
        precision=first.precision or last.precision,
        approximate=first.approximate or last.approximate,
        uncertain=first.uncertain or last.uncertain,
        some=first.some or last.some,
    )


def _end(text: str, end: str) -> EdtfPart:
    if end == "..":
        return EdtfPart(first=None, last=None, precision=None)
    found = _date(text, end)
    if found.precision in (Precision.SEASON, Precision.QUARTER, Precision.HALFYEAR):
        raise _fault(text, "no season, quarter or half-year but alone")
    return found


def _date(text: str, printed: str) -> EdtfPart:
    found = _PLACES.fullmatch(printed)
    if found is None:
        raise _fault(text, "a date")
    year, month, day, mark = found.groups()
    if "X" in year and month not in (None, "XX"):
        raise _fault(text, "no unknown digits before known ones")
    if month == "XX" and day not in (None, "XX"):
        raise _fault(text, "no unknown month before a known day")
    try:
        first, last, precision = _days(year, month, day)
    except ValueError:
        raise _fault(text, "a day of the calendar") from None
    return EdtfPart(
        first=first,
        last=last,
        precision=precision,
        approximate=mark in ("~", "%"),
        uncertain=mark in ("?", "%"),
        some="X" in printed,
    )


def _days(year: str, month: str | None, day: str | None) -> tuple[date, date, Precision]:
    least, most = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or month == "XX":
        unit = (month, day).count("XX")
        precision = (Precision.YEAR, Precision.MONTH, Precision.DAY)[unit]
        return date(least, 1, 1), date(most, 12, 31), precision
    number = int(month)
    if day is not None and day != "XX":
        only = date(least, number, int(day))
        return only, only, Precision.DAY
    if number <= _MONTHS:
        first, last = date(least, number, 1), last_of_month(least, number)
        return first, last, Precision.MONTH if day is None else Precision.DAY
    for table, precision, length in (
        (_SEASONS, Precision.SEASON, 3),
        (_QUARTERS, Precision.QUARTER, 3),
        (_HALVES, Precision.HALFYEAR, 6),
    ):
        if number in table and day is None:
            start = table[number]
            later, end = divmod(start + length - 2, _MONTHS)
            return date(least, start, 1), last_of_month(least + later, end + 1), precision
    raise ValueError(month)


def _fault(text: str, expected: str) -> InvalidValue:
    return InvalidValue(f"EDTF {shown(text)}: expected {expected}", code="unreadable")


def write_edtf(
    earliest: date | None,
    latest: date | None,
    precision: Precision,
    *,
    approximate: bool = False,
) -> str | None:
    """Write a window as an EDTF text; None where it has no end at all.

    A whole month, year, quarter, half-year or season alone is written by its code.  EDTF allows no
    code of a quarter, half-year or season inside an interval, so that a span of these is one of
    months.  What is approximate is marked `~`, but for seasons, which always are, and for open
    intervals.

    Args:
        earliest: The first day, or None: open.
        latest: The last day, or None: open.
        precision: The unit.
        approximate: Whether the ends are a convention.

    Basis: ISO 8601-2:2019, Extended Date/Time Format, levels 0 to 2.

    >>> write_edtf(date(2016, 10, 1), date(2017, 3, 31), Precision.QUARTER)
    '2016-10/2017-03'
    >>> write_edtf(date(2022, 2, 11), date(2022, 2, 20), Precision.DECADE, approximate=True)
    '2022-02-11~/2022-02-20~'
    """
    if earliest is None:
        return None if latest is None else f"../{_last(latest, precision)}"
    if latest is None:
        return f"{_first(earliest, precision)}/.."
    mark = "~" if approximate and precision is not Precision.SEASON else ""
    for start, end in _pairs(earliest, latest, precision):
        if start == end:
            return f"{start}{mark}"
        alone = "" if mark else _code(earliest, latest, precision)
        return alone or f"{start}{mark}/{end}{mark}"
    return f"{earliest}{mark}/{latest}{mark}"


def _pairs(earliest: date, latest: date, precision: Precision) -> Iterable[tuple[str, str]]:
    """Yield ends in ever finer units; both ends of one unit are equal only where it is whole."""
    days = str(earliest), str(latest)
    ends = (earliest.month, earliest.day), (latest.month, latest.day)
    if precision in _BY_YEARS and ends == ((1, 1), (12, 31)):
        yield days[0][:4], days[1][:4]
    whole = earliest.day == 1 and latest == last_of_month(latest.year, latest.month)
    if whole and precision in _BY_MONTHS | _BY_YEARS:
        yield days[0][:7], days[1][:7]
    if earliest == latest:
        yield days


def _code(earliest: date, latest: date, precision: Precision) -> str:
    """Return the text of a whole quarter, half-year or season, else nothing."""
    tables = {
        Precision.QUARTER: _QUARTERS,
        Precision.HALFYEAR: _HALVES,
        Precision.SEASON: {code: _SEASONS[code] for code in (21, 22, 23)},
    }
    for code, month in tables.get(precision, {}).items():
        found = f"{earliest.year:04}-{code}"
        if month == earliest.month and read_edtf(found).latest == latest:
            return found
    return ""


def _first(day: date, precision: Precision) -> str:
    if precision is Precision.MONTH and day.day == 1:
        return str(day)[:7]
    if precision is Precision.YEAR and (day.month, day.day) == (1, 1):
        return str(day)[:4]
    return str(day)


def _last(day: date, precision: Precision) -> str:
    if precision is Precision.YEAR and (day.month, day.day) == (12, 31):
        return str(day)[:4]
    if precision in _BY_MONTHS and day == last_of_month(day.year, day.month):
        return str(day)[:7]
    return str(day)
