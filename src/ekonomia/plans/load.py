"""How much a plan asks for: rows by month, by kind and by working day, and day by day."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.counting import WORKING_DAYS, counted, number_text
from ekonomia.dates.edtf import last_of_month
from ekonomia.dates.holidays import working_days
from ekonomia.dates.precision import Extent
from ekonomia.plans.plan import Plan
from ekonomia.plans.row_kinds import RowKind
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import ROWS, span_of
from ekonomia.shapes import check_shape, expect

__all__ = ["Load", "MonthLoad", "day_calendar", "loads"]

_MONTHS: Final = range(1, 13)


@final
@frozen(kw_only=True)
class MonthLoad:
    """What a plan asks for in one month.

    Attributes:
        month: The month, from 1.
        rows: The ids of the rows that lie in it, wholly or in part, in the printed order.
        kinds: How many of them are of each kind, the most first; a row of several kinds counts in
            each, a row of none in None.
        working_days: The working days of the month, Monday to Friday without days off.
        spanning: Those of the rows that lie in other months as well and are counted there again.
    """

    month: int
    rows: tuple[str, ...]
    kinds: tuple[tuple[RowKind | None, int], ...]
    working_days: int
    spanning: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def per_working_day(self) -> Fraction:
        """Rows for each working day of the month, exact; every month has some."""
        return Fraction(len(self.rows), self.working_days)

    def text(self, language: Language = "pl") -> str:
        """Return the numbers in one line, with a note on what is counted in other months, too.

        >>> MonthLoad(month=1, rows=("a", "b"), kinds=((None, 2),), working_days=20,
        ...           spanning=("b",)).text("en")
        '2 rows on 20 working days, 1 of them counted in other months too'
        """
        on = "na" if language == "pl" else "on"
        days = counted(self.working_days, WORKING_DAYS, language)
        line = f"{counted(len(self.rows), ROWS, language)} {on} {days}"
        if not self.spanning:
            return line
        also = number_text(len(self.spanning), language)
        if language == "pl":
            return f"{line}, w tym {also} także w innych miesiącach"
        return f"{line}, {also} of them counted in other months too"


@final
@frozen(kw_only=True)
class Load:
    """What a plan asks for in each month of its year.

    Attributes:
        year: The year.
        months: The twelve months.
        outside: The ids of the rows that lie in no month of the year, or in none that is known.
    """

    year: int
    months: tuple[MonthLoad, ...]
    outside: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def peaks(self) -> tuple[int, ...]:
        """The months with the most rows; empty: none has any."""
        most = max((len(month.rows) for month in self.months), default=0)
        return tuple(month.month for month in self.months if most and len(month.rows) == most)


def loads(plan: Plan) -> Load:
    """Return what a plan asks for in each month.

    A row of unknown day counts once in its month, a deadline in the month of its last day, a row
    without a date in the month of its heading, and a row of several months in each of them.

    Raises:
        NotInForce: Days off are not known in the year: before 1951 or after 2100.
    """
    expect(Plan, plan=plan)
    months = [_months(row, plan.year) for row in plan.rows]
    return Load(
        year=plan.year,
        months=tuple(
            _month_load(plan.year, month, list(zip(plan.rows, months, strict=True)))
            for month in _MONTHS
        ),
        outside=tuple(
            row.id for row, its_months in zip(plan.rows, months, strict=True) if not its_months
        ),
    )


def day_calendar(plan: Plan) -> dict[date, tuple[str, ...]]:
    """Return the days on which a row surely happens, and the ids of these rows, day after day.

    Work that fills its time is on no day, nor is a row of unknown day; an empty day is left out.

    >>> from ekonomia.dates import read
    >>> from ekonomia.plans.rows import Cells
    >>> days = Row(id="a", cells=Cells(), when=read("8-9 czerwca", year=2022), pl="wyjazd",
    ...            extent=Extent.EXACT)
    >>> [str(day) for day in day_calendar(Plan(id="p", title="2022", year=2022, rows=(days,)))]
    ['2022-06-08', '2022-06-09']
    """
    expect(Plan, plan=plan)
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in plan.rows:
        if row.extent is not Extent.THROUGHOUT:
            for day in {day for first, last in span_of(row).sure for day in range(first, last + 1)}:
                found[day].append(row.id)
    return {date.fromordinal(day): tuple(found[day]) for day in sorted(found)}


def _month_load(year: int, month: int, placed: Sequence[tuple[Row, frozenset[int]]]) -> MonthLoad:
    rows = [(row, months) for row, months in placed if month in months]
    kinds = Counter(kind for row, _ in rows for kind in row.kinds or (None,))
    last = last_of_month(year, month)
    return MonthLoad(
        month=month,
        rows=tuple(row.id for row, _ in rows),
        kinds=tuple(kinds.most_common()),
        working_days=working_days(last.replace(day=1), last),
        spanning=tuple(row.id for row, months in rows if len(months) > 1),
    )


def _months(row: Row, year: int) -> frozenset[int]:
    """Return the months of the year in which a row may lie."""
    days = span_of(row, year)
    if days.end.high is None and days.start.low is None:
        return frozenset()
    stretches = days.possible
    if row.extent is Extent.BY and days.end.high is not None:
        stretches = ((int(days.end.high), int(days.end.high)),)
    return frozenset(
        month
        for month in _MONTHS
        for first, last in stretches
        if first <= last_of_month(year, month).toordinal()
        and last >= date(year, month, 1).toordinal()
    )
