"""The months that a view shows, their weeks, working days and days off."""

from datetime import date, timedelta
from typing import Final, final

from attrs import frozen

from ekonomia.dates.edtf import last_of_month
from ekonomia.dates.holidays import Holiday, holidays_in, is_working_day
from ekonomia.errors import InvalidValue, NotInForce, shown
from ekonomia.shapes import check_shape

__all__ = ["DaysOff", "days_off", "weeks_of", "window"]

_WEEK: Final = 7
_YEARS: Final = range(1600, 4001)
_MONTHS: Final = range(1, 13)


@final
@frozen(kw_only=True)
class DaysOff:
    """The days off of a stretch of days.

    Attributes:
        holidays: Its statutory holidays, in their order; Sundays are not among them.
        working: Its working days, Monday to Friday without holidays.
    """

    holidays: tuple[Holiday, ...]
    working: tuple[date, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)


def window(year: int, months: tuple[int, int] = (1, 12)) -> tuple[date, date]:
    """Return the first and the last day of months of a year, both in.

    Args:
        year: The year, from 1600 to 4000.
        months: The first and the last month, from 1, both in.

    Raises:
        InvalidValue: These are no months in order, or the year is another.

    >>> str(window(2022, (1, 2))[1])
    '2022-02-28'
    """
    if type(year) is not int or year not in _YEARS:
        raise InvalidValue(
            f"year: expected one from 1600 to 4000, got {shown(year)}", code="out_of_range"
        )
    is_pair = type(months) is tuple and len(months) == len(("first", "last"))
    if not is_pair or not all(type(each) is int and each in _MONTHS for each in months):
        message = f"months: expected the first and the last, from 1 to 12, got {shown(months)}"
        raise InvalidValue(message, code="out_of_range")
    if months[1] < months[0]:
        raise InvalidValue(f"months: expected them in order, got {months}", code="contradiction")
    return date(year, months[0], 1), last_of_month(year, months[1])


def days_off(since: date, until: date) -> DaysOff | None:
    """Return the days off from `since` to `until`, both in; None: that year's are not known.

    >>> january = days_off(date(2022, 1, 1), date(2022, 1, 31))
    >>> [str(each.day) for each in january.holidays], len(january.working)
    (['2022-01-01', '2022-01-06'], 20)
    >>> days_off(date(1949, 1, 1), date(1949, 1, 31)) is None
    True
    """
    days = [since + timedelta(place) for place in range((until - since).days + 1)]
    try:
        years = [holidays_in(year) for year in range(since.year, until.year + 1)]
        working = tuple(day for day in days if is_working_day(day))
    except NotInForce:
        return None
    found = tuple(each for year in years for each in year if since <= each.day <= until)
    return DaysOff(holidays=found, working=working)


def weeks_of(year: int, month: int) -> tuple[tuple[date | None, ...], ...]:
    """Return the weeks of a month, Monday to Sunday; None: a day of another month.

    >>> [day and day.day for day in weeks_of(2022, 6)[0]]
    [None, None, 1, 2, 3, 4, 5]
    """
    first = date(year, month, 1)
    days: list[date | None] = [None] * first.weekday()
    days += [first.replace(day=day) for day in range(1, last_of_month(year, month).day + 1)]
    days += [None] * (-len(days) % _WEEK)
    return tuple(tuple(days[place : place + _WEEK]) for place in range(0, len(days), _WEEK))
