"""What a date says of the days it takes: those it surely takes, those it may, and its two ends.

Days are numbered as `date.toordinal` numbers them, so that `Bounds` can reckon with them.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import product
from typing import Final, TypeAlias, final

from attrs import frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Language
from ekonomia.counting import Noun
from ekonomia.dates.edtf import Edtf, read_edtf
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.when import When
from ekonomia.plans.row_kinds import extent_of
from ekonomia.plans.rows import Row
from ekonomia.rules.phrases import day_text
from ekonomia.shapes import expect

__all__ = [
    "LANGUAGES",
    "ROWS",
    "Span",
    "Stretch",
    "days_text",
    "known_day",
    "shared_days",
    "span",
    "span_of",
]

Stretch: TypeAlias = tuple[int, int]
"""Days that follow each other, by their numbers: the first and the last, both in."""

LANGUAGES: Final[tuple[Language, Language]] = ("pl", "en")
"""In which a finding is told."""
ROWS: Final = Noun("wiersz", "wiersze", "wierszy", "wiersza", "row", "rows")
"""What a plan is made of."""
_LONGEST: Final = timedelta(3660)
"""Ten years: in a longer window no days are told one by one."""
_EVER: Final = (date.min.toordinal(), date.max.toordinal())
"""The numbers that stand for an open beginning and an open end."""
_FILLED: Final = (Extent.EXACT, Extent.THROUGHOUT)
"""Of these all days are taken; any other date lies somewhere in its window."""


@final
@frozen(kw_only=True)
class Span:
    """The days of one thing as far as its date tells them.

    Attributes:
        start: Between which days it begins; what is not known is open.
        end: Between which days its last day lies; what is not known is open.
        sure: The days on which it is, whatever the date leaves open.
        possible: The days on which it may be; it is on no other.
    """

    start: Bounds
    end: Bounds
    sure: tuple[Stretch, ...]
    possible: tuple[Stretch, ...]


def span(when: When, extent: Extent | None = None) -> Span:
    """Return the days a date takes.

    Exact days are all taken, and so are days that are filled; any other date lies somewhere in its
    window.  A date that is approximate, uncertain, recurring, one of several or open to another
    reading is sure of no day, and so is one that is open on a side.  One that comes back on named
    days begins on the first of them, ends on the last; between them it is on no other.

    Args:
        when: The date.
        extent: What it says of the days between its ends; left out: what `extent_of` says of it.

    >>> june = span(When.of_edtf("2022-06"), Extent.WITHIN)
    >>> june.sure, [date.fromordinal(day).day for day in june.possible[0]]
    ((), [1, 30])
    >>> both = span(When.of_edtf("{2022-06-08,2022-06-10}"), Extent.EXACT)
    >>> [date.fromordinal(first).day for first, _ in both.sure]
    [8, 10]
    """
    expect(When, when=when)
    extent = extent_of(when, None) if extent is None else extent
    named = _named_days(when)
    if named:
        return Span(
            start=Bounds.exactly(named[0]),
            end=Bounds.exactly(named[-1]),
            sure=(),
            possible=tuple((day, day) for day in named),
        )
    readings = [read_edtf(text) for text in (when.edtf, *when.alternatives) if text is not None]
    possible = sorted({each for reading in readings for each in _stretches(reading)} or {_EVER})
    window = Bounds(
        _known(min(first for first, _ in possible)), _known(max(last for _, last in possible))
    )
    doubtful = _is_doubtful(when, readings)
    bounded = window.low is not None and window.high is not None
    filled = extent in _FILLED and bounded and not doubtful
    return Span(
        start=Bounds(window.low, window.low) if filled else window,
        end=Bounds(window.high, window.high) if filled else window,
        sure=tuple(
            (first, last) for first, last in possible if not doubtful and (filled or first == last)
        ),
        possible=tuple(possible),
    )


def span_of(row: Row, year: int | None = None) -> Span:
    """Return the days a row takes, as its own date has them.

    Args:
        row: The row; revisions and what happened are not looked at.
        year: The year of the plan: a row without any day then lies in the month of its heading,
            in the year of that heading if it names one.

    >>> from ekonomia.dates import read
    >>> from ekonomia.plans.rows import Cells
    >>> open_row = Row(id="a", cells=Cells(), when=read("do ustalenia"), extent=Extent.WITHIN,
    ...                pl="spotkanie", month=2)
    >>> span_of(open_row).start.low is None, date.fromordinal(span_of(open_row, 2022).end.high).day
    (True, 28)
    """
    expect(Row, row=row)
    dated = row.when.earliest is not None or row.when.latest is not None
    if dated or row.month is None or year is None:
        return span(row.when, row.extent)
    return span(When.of_edtf(f"{row.year or year:04}-{row.month:02}"), row.extent)


def known_day(number: Number | None) -> date | None:
    """Return the day of a number, or None: it stands for an open end, or for no day at all.

    >>> known_day(1), known_day(None), known_day(date(2022, 6, 1).toordinal())
    (None, None, datetime.date(2022, 6, 1))
    """
    known = None if number is None else _known(int(number))
    return None if known is None else date.fromordinal(known)


def days_text(first: date | None, last: date | None, language: Language = "pl") -> str:
    """Return the days from `first` to `last` in words; None: open on that side.

    >>> days_text(date(2017, 5, 10), date(2017, 5, 31))
    'od 10 maja 2017 do 31 maja 2017'
    >>> days_text(date(2017, 5, 10), date(2017, 5, 10), "en")
    '10 May 2017'
    """
    if first is not None and first == last:
        return day_text(first, language)
    since, until, ever = ("od", "do", "bez dat") if language == "pl" else ("from", "to", "undated")
    ends = [
        f"{word} {day_text(day, language)}"
        for word, day in ((since, first), (until, last))
        if day is not None
    ]
    return " ".join(ends) or ever


def shared_days(some: Iterable[Stretch], others: Iterable[Stretch]) -> list[Stretch]:
    """Return the days that both have, in their order.

    >>> shared_days([(1, 3), (7, 8)], [(3, 7)])
    [(3, 3), (7, 7)]
    """
    shared = (
        (max(one[0], other[0]), min(one[1], other[1])) for one, other in product(some, others)
    )
    return sorted((first, last) for first, last in shared if first <= last)


def _known(number: int) -> int | None:
    return number if _EVER[0] < number < _EVER[1] else None


def _named_days(when: When) -> list[int]:
    """Return the days on which a date comes back, where its rule names them; empty: it does not."""
    first, last = when.earliest, when.latest
    if when.recurrence is None or first is None or last is None or when.is_deadline:
        return []
    rule = when.recurrence.rrule or ""
    names_days = any(part in rule for part in ("BYDAY", "BYMONTHDAY")) and "INTERVAL" not in rule
    is_plain = when.precision is Precision.DAY and not when.approximate and not when.alternatives
    if not (names_days and is_plain and last - first <= _LONGEST):
        return []
    return [day.toordinal() for day in when.recurrence.days(first, last)]


def _stretches(reading: Edtf) -> list[Stretch]:
    """Return the days of each date of a set, or of the one window."""
    ends = [(part.first, part.last) for part in reading.parts]
    if reading.shape in ("single", "interval"):
        ends = [(reading.earliest, reading.latest)]
    return [
        (
            _EVER[0] if first is None else first.toordinal(),
            _EVER[1] if last is None else last.toordinal(),
        )
        for first, last in ends
    ]


def _is_doubtful(when: When, readings: Sequence[Edtf]) -> bool:
    """Whether a day of the window may not be a day of the thing, whatever its extent."""
    parts = [part for reading in readings for part in reading.parts]
    return (
        when.approximate
        or when.recurrence is not None
        or len(readings) != 1
        or (readings[0].shape == "one_of" and len(parts) > 1)
        or any(part.approximate or part.uncertain or part.some for part in parts)
    )
