"""What a series should bring by its rule and the plan of the year does not hold."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.counting import number_text
from ekonomia.dates.edtf import last_of_month
from ekonomia.dates.recurrence import Per, Recurrence
from ekonomia.plans.plan import Plan, Series
from ekonomia.plans.spans import days_text, span_of
from ekonomia.shapes import check_shape, expect

__all__ = ["MissingOccurrence", "missing_occurrences"]

_STARTS: Final = {
    Per.WEEK: "FREQ=WEEKLY",
    Per.TWO_WEEKS: "FREQ=WEEKLY;INTERVAL=2",
    Per.MONTH: "FREQ=MONTHLY",
    Per.TWO_MONTHS: "FREQ=MONTHLY;INTERVAL=2",
    Per.QUARTER: "FREQ=MONTHLY;INTERVAL=3",
    Per.HALFYEAR: "FREQ=MONTHLY;INTERVAL=6",
    Per.YEAR: "FREQ=YEARLY",
}
"""The rule by which each period begins anew, from the first day of a year on."""
_ONE_DAY: Final = ("BYDAY", "BYMONTHDAY", "DAILY")
"""A rule with one of these names days, any other only the time in which a day lies."""
_DAY: Final = timedelta(1)


@final
@frozen(kw_only=True)
class MissingOccurrence:
    """A time of the year in which a series should come, and surely comes too seldom.

    Attributes:
        series: The id of the series.
        since: The first day of that time.
        until: Its last day.
        expected: How many rows should lie in it.
        found: How many rows may lie in it.
    """

    series: str
    since: date
    until: date
    expected: int
    found: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def text(self, language: Language = "pl") -> str:
        """Return the time and the two numbers in one line.

        >>> MissingOccurrence(series="monitoring", since=date(2022, 9, 1), until=date(2022, 9, 30),
        ...                   expected=1, found=0).text("en")
        'monitoring: 0 of 1 from 1 September 2022 to 30 September 2022'
        """
        found, expected = (number_text(each, language) for each in (self.found, self.expected))
        share = f"{found} {'z' if language == 'pl' else 'of'} {expected}"
        return f"{self.series}: {share} {days_text(self.since, self.until, language)}"


def missing_occurrences(plan: Plan, series: Series) -> tuple[MissingOccurrence, ...]:
    """Return when in the year of the plan a series should come and surely comes too seldom.

    A rule that names days wants a row that may lie on each; one that names months, a row in each;
    any other, a row in each of its intervals from the first of January on that lies wholly in the
    year, and so many times a period as many rows in each such period.  A row counts wherever it may
    lie, so that what is named here is surely missing.

    Args:
        plan: The plan.
        series: The series; without a rule nothing is missing.

    Raises:
        InvalidValue: The rule counts from Easter, and that of the year is not known.
    """
    expect(Plan, plan=plan)
    expect(Series, series=series)
    rows = [span_of(row, plan.year).possible for row in plan.rows_of(series.id)]
    missing = []
    for since, until, expected in _wanted(plan.year, series.rule):
        window = since.toordinal(), until.toordinal()
        found = sum(
            any(first <= window[1] and window[0] <= last for first, last in days) for days in rows
        )
        if found < expected:
            missing.append(
                MissingOccurrence(
                    series=series.id, since=since, until=until, expected=expected, found=found
                )
            )
    return tuple(missing)


def _wanted(year: int, rule: Recurrence | None) -> Iterator[tuple[date, date, int]]:
    """Yield the times of the year in which a rule wants rows, and how many."""
    if rule is None:
        return
    text, times = rule.rrule, 1
    if text is None and rule.feast_offset is None and rule.per and rule.times:
        text, times = _STARTS[rule.per], rule.times
    first, last = date(year, 1, 1), date(year, 12, 31)
    if text is None or any(name in text for name in _ONE_DAY):
        for day in rule.days(first, last):
            yield day, day, times
        return
    beyond = last.replace(year=year + 1)
    for day, following in pairwise(Recurrence(rrule=text).days(first, beyond)):
        end = following - _DAY
        if "BYMONTH=" in text:
            end = min(end, last_of_month(day.year, day.month))
        if end <= last:
            yield day, end, times
