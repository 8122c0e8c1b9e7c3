"""Fixed days in spans of the calendar: years, half-years, quarters, months."""

from calendar import monthrange
from datetime import date

from ekonomia.dates import next_working_day

__all__ = ["span_day", "whole_year"]


def whole_year(year: date | int) -> int:
    """Return the year a day lies in, or the year itself."""
    return year.year if isinstance(year, date) else year


def span_day(
    year: date | int, when: tuple[int, int], later: int, every: int, *, moves: bool
) -> date:
    """Return a fixed day of the span that a day or a year lies in, `later` spans on.

    A day that the month has not got is its last one.

    Raises:
        OverflowError, ValueError: The day lies outside the calendar.
        NotInForce: It moves to a working day, and the days off of that year are not known.
    """
    month = year.month if isinstance(year, date) else 1
    first = (month - 1) // every * every + later * every
    year_on, month_on = divmod(whole_year(year) * 12 + first + when[0] - 1, 12)
    last = monthrange(year_on, month_on + 1)[1]
    day = date(year_on, month_on + 1, min(when[1], last))
    return next_working_day(day) if moves else day
