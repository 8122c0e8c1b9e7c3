"""What is drawn for a date: as many marks as it has parts, none of them surer than the date is."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.edtf import last_of_month, read_edtf
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.recurrence import Per
from ekonomia.dates.when import When
from ekonomia.plans.rows import Row
from ekonomia.shapes import check_shape

__all__ = ["Mark", "MarkKind", "marks_of"]

_DAY: Final = timedelta(1)
_WEEKS: Final = {Per.WEEK: 1, Per.TWO_WEEKS: 2}
_MONTHS: Final = {Per.MONTH: 1, Per.TWO_MONTHS: 2, Per.QUARTER: 3, Per.HALFYEAR: 6, Per.YEAR: 12}
_YEAR: Final = 12
_STANDING: Final = (Precision.CONTINUOUS, Precision.AS_NEEDED, Precision.UNSPECIFIED)


@final
class MarkKind(Code):
    """How a stretch of days is drawn."""

    EXACT = "exact", "dokładnie te dni", "exactly these days"
    THROUGHOUT = "throughout", "przez cały ten czas", "throughout"
    WITHIN = "within", "któregoś dnia, jeszcze nie wiadomo którego", "some day, not known which"
    DEADLINE = "deadline", "najpóźniej tego dnia", "on this day at the latest"
    REPEATED = "repeated", "dni, w które to wraca", "days on which it comes back"
    STANDING = "standing", "stale albo w miarę potrzeb", "all the time or as needed"


@final
@frozen(kw_only=True)
class Mark:
    """A stretch of days and how it is drawn.

    Attributes:
        kind: How it is drawn.
        first: Its first day, or None: open.
        last: Its last day, itself in, or None: open.
        approximate: Whether its ends are a convention.
    """

    kind: MarkKind
    first: date | None
    last: date | None
    approximate: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def touches(self, since: date, until: date) -> bool:
        """Whether one of its days lies from `since` to `until`; a deadline has its last day only.

        >>> by_march = Mark(kind=MarkKind.DEADLINE, first=None, last=date(2022, 3, 1))
        >>> by_march.touches(date(2022, 1, 1), date(2022, 2, 28))
        False
        """
        first = self.last if self.kind is MarkKind.DEADLINE else self.first
        return (first is None or first <= until) and (self.last is None or since <= self.last)


_OF_EXTENT: Final = {
    Extent.EXACT: MarkKind.EXACT,
    Extent.BY: MarkKind.DEADLINE,
    Extent.WITHIN: MarkKind.WITHIN,
    Extent.THROUGHOUT: MarkKind.THROUGHOUT,
}


def marks_of(row: Row, since: date, until: date) -> tuple[Mark, ...]:
    """Return the marks of a row from `since` to `until`; empty: it has no day there.

    The date is the one last revised.  A frequency without days, such as once a quarter, becomes a
    window for each of its periods; one without periods is work that goes on all the time.

    Args:
        row: The row.
        since: The first day that is drawn.
        until: The last one.

    >>> from ekonomia.dates import read
    >>> from ekonomia.plans import Cells
    >>> row = Row(id="1", cells=Cells(), pl="x", when=read("raz na kwartał", year=2022),
    ...           extent=Extent.WITHIN)
    >>> [str(mark.first) for mark in marks_of(row, date(2022, 1, 1), date(2022, 12, 31))]
    ['2022-01-01', '2022-04-01', '2022-07-01', '2022-10-01']
    """
    found = _marks(row.current, _OF_EXTENT[row.current_extent], since, until)
    return tuple(mark for mark in found if mark.touches(since, until))


def _marks(when: When, kind: MarkKind, since: date, until: date) -> Iterable[Mark]:
    if when.earliest is None and when.latest is None:
        return ()
    if when.recurrence is not None:
        return _repeated(when, kind, since, until)
    if when.precision in _STANDING:
        kind = MarkKind.STANDING
    elif kind is MarkKind.DEADLINE and when.latest is None:
        kind = MarkKind.WITHIN
    elif kind is MarkKind.EXACT and when.earliest is None:
        kind = MarkKind.DEADLINE
    text = when.edtf or ""
    if kind is MarkKind.EXACT and "X" in text:
        kind = MarkKind.WITHIN
    is_one_of = text.startswith("[")
    if text.startswith("{") or (is_one_of and kind is not MarkKind.DEADLINE):
        return _members(text, MarkKind.WITHIN if is_one_of else kind)
    whole = Mark(kind=kind, first=when.earliest, last=when.latest, approximate=when.approximate)
    return (whole,)


def _members(edtf: str, kind: MarkKind) -> Iterator[Mark]:
    for part in read_edtf(edtf).parts:
        yield Mark(kind=kind, first=part.first, last=part.last, approximate=part.approximate)


def _repeated(when: When, kind: MarkKind, since: date, until: date) -> Iterator[Mark]:
    rule = when.recurrence
    first = since if when.earliest is None else max(when.earliest, since)
    last = until if when.latest is None else min(when.latest, until)
    if rule is None or last < first:
        return
    if when.precision is Precision.DAY:
        single = MarkKind.DEADLINE if kind is MarkKind.DEADLINE else MarkKind.REPEATED
        start = first if rule.rrule is None or when.earliest is None else when.earliest
        for day in rule.days(start, last):
            yield Mark(kind=single, first=day, last=day)
    elif rule.per is None:
        yield Mark(kind=MarkKind.STANDING, first=when.earliest, last=when.latest)
    else:
        for start, end in _periods(rule.per, first, last):
            yield Mark(kind=MarkKind.WITHIN, first=max(start, first), last=min(end, last))


def _periods(per: Per, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the periods of the calendar that touch the days from `first` to `last`."""
    day = first
    while True:
        if per in _WEEKS:
            start = day - day.weekday() * _DAY if day == first else day
            end = start + (7 * _WEEKS[per] - 1) * _DAY
        else:
            months = _MONTHS[per]
            month = (day.month - 1) // months * months + 1
            start, end = date(day.year, month, 1), last_of_month(day.year, month + months - 1)
        yield start, end
        if end >= last:
            return
        day = end + _DAY
