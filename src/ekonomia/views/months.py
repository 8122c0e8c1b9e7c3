"""The rows of a plan in one month: those that have a day there, and those that have none."""

from datetime import date, timedelta
from typing import Final, final

from attrs import frozen

from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.shapes import check_shape
from ekonomia.views.calendar import window
from ekonomia.views.marks import MarkKind, marks_of

__all__ = ["Entry", "Month", "month_of"]

_ON_DAYS: Final = (MarkKind.EXACT, MarkKind.DEADLINE, MarkKind.REPEATED)
_DAY: Final = timedelta(1)


@final
@frozen(kw_only=True)
class Entry:
    """A row on a day.

    Attributes:
        day: The day.
        row: The row.
        kind: Whether it is held on that day, is due, or comes back.
    """

    day: date
    row: Row
    kind: MarkKind

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Month:
    """The rows of a plan in one month.

    Attributes:
        first: Its first day.
        last: Its last day.
        entries: Its rows with days, by day and then in the printed order.
        beside: Its rows without one: they fill the month or a part of it, happen on some day of it,
            or stand under its heading with a date that names no day.
    """

    first: date
    last: date
    entries: tuple[Entry, ...]
    beside: tuple[Row, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def on(self, day: date) -> tuple[Entry, ...]:
        """Return the rows of a day, in the printed order."""
        return tuple(entry for entry in self.entries if entry.day == day)


def month_of(plan: Plan, year: int, month: int) -> Month:
    """Return the rows of a plan in a month.

    Args:
        plan: The plan.
        year: The year, from 1600 to 4000; that of the plan, or a neighbour its dates reach into.
        month: The month, from 1.

    Raises:
        InvalidValue: There is no such month or year.

    >>> found = month_of(Plan(id="p", title="Plan", year=2022, rows=()), 2022, 2)
    >>> str(found.last), found.entries
    ('2022-02-28', ())
    """
    first, last = window(year, (month, month))
    entries: list[Entry] = []
    beside: list[Row] = []
    for row in plan.rows:
        marks = marks_of(row, first, last)
        is_under_it = (row.year or plan.year, row.month) == (year, month)
        is_vague = any(mark.kind not in _ON_DAYS or mark.approximate for mark in marks)
        if is_vague or (is_under_it and _is_dayless(row)):
            beside.append(row)
        else:
            for mark in marks:
                is_due = mark.kind is MarkKind.DEADLINE
                start = mark.last if is_due else mark.first
                day = first if start is None else max(start, first)
                end = last if mark.last is None else min(mark.last, last)
                while day <= end:
                    entries.append(Entry(day=day, row=row, kind=mark.kind))
                    day += _DAY
    entries.sort(key=lambda entry: entry.day)
    return Month(first=first, last=last, entries=tuple(entries), beside=tuple(beside))


def _is_dayless(row: Row) -> bool:
    return row.current.earliest is None and row.current.latest is None
