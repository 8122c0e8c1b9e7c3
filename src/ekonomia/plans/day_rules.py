"""Rules by which a day of one year becomes a day of another."""

from calendar import isleap
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final, final

from ekonomia.codes import Code
from ekonomia.dates.days import plain_day
from ekonomia.dates.edtf import last_of_month
from ekonomia.errors import InvalidValue, shown
from ekonomia.shapes import expect

__all__ = ["DayRule", "move_day"]

_WEEK: Final = 7
_NEAREST: Final = 3
_LEAP_DAY: Final = (2, 29)


@final
class DayRule(Code):
    """Which day of another year stands for a day."""

    SAME_DATE = "same_date", "ten sam dzień miesiąca", "the same day of the month"
    SAME_WEEKDAY = (
        "same_weekday",
        "najbliższy taki sam dzień tygodnia",
        "the nearest same weekday",
        "at most three days away; a day of another year gives way to the next nearest",
    )
    NTH_WEEKDAY = (
        "nth_weekday",
        "ten sam kolejny dzień tygodnia w miesiącu",
        "the same weekday of the month by its number",
        "the third Friday stays the third Friday; the fifth becomes the last",
    )


def move_day(day: date, year: int, rule: DayRule) -> date:
    """Return the day of `year` that stands for `day`.

    Args:
        day: The day.
        year: The year, from 1 to 9999.
        rule: Which day it is to be; 29 February is the last day of February where there is none.

    Raises:
        InvalidValue: `day` is no plain date, `year` none of these, or `rule` no rule.

    >>> third_friday = date(2022, 3, 18)
    >>> [str(move_day(third_friday, 2023, rule)) for rule in DayRule]
    ['2023-03-18', '2023-03-17', '2023-03-17']
    >>> move_day(date(2022, 3, 31), 2023, DayRule.NTH_WEEKDAY)  # the fifth Thursday
    datetime.date(2023, 3, 30)
    >>> move_day(date(2024, 2, 29), 2025, DayRule.SAME_DATE)
    datetime.date(2025, 2, 28)
    """
    expect(int, year=year)
    if not MINYEAR <= year <= MAXYEAR:
        message = f"year: expected {MINYEAR} to {MAXYEAR}, got {shown(year)}"
        raise InvalidValue(message, code="out_of_range", path="$.year")
    expect(DayRule, rule=rule)
    plain_day(day, "day")
    leaps = (day.month, day.day) == _LEAP_DAY and not isleap(year)
    same = date(year, 2, 28) if leaps else day.replace(year=year)
    match rule:
        case DayRule.SAME_DATE:
            return same
        case DayRule.SAME_WEEKDAY:
            ahead = (day.weekday() - same.weekday()) % _WEEK
            step = ahead if ahead <= _NEAREST else ahead - _WEEK
            nearest = same.toordinal() + step
            if nearest < date(year, 1, 1).toordinal():
                nearest += _WEEK
            elif nearest > date(year, 12, 31).toordinal():
                nearest -= _WEEK
            return date.fromordinal(nearest)
        case DayRule.NTH_WEEKDAY:
            first = date(year, day.month, 1)
            ahead = (day.weekday() - first.weekday()) % _WEEK
            number = 1 + ahead + (day.day - 1) // _WEEK * _WEEK
            last = last_of_month(year, day.month).day
            return first + timedelta((number if number <= last else number - _WEEK) - 1)
