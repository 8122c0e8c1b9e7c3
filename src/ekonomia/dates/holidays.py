"""Statutory days off work and the next working day."""

from datetime import date, timedelta
from functools import cache
from typing import Final

from dateutil.easter import easter

from ekonomia.errors import NotInForce

__all__ = ["FIRST_YEAR", "is_day_off", "is_working_day", "next_working_day"]

FIRST_YEAR: Final = 2011
"""The first year for which the list was read: since then 6 January is a day off again."""

_FIXED: Final = ((1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26))
_FROM_EASTER: Final = (0, 1, 49, 60)
"""Days after Easter Sunday: Easter, Easter Monday, Pentecost, Corpus Christi."""
_CHRISTMAS_EVE_SINCE: Final = 2025
_ONCE: Final = (date(2018, 11, 12),)
_SATURDAY: Final = 5
_SUNDAY: Final = 6


@cache
def _holidays(year: int) -> frozenset[date]:
    if year < FIRST_YEAR:
        raise NotInForce(f"days off: the list was read from {FIRST_YEAR} on, got {year}")
    fixed = [date(year, month, day) for month, day in _FIXED]
    if year >= _CHRISTMAS_EVE_SINCE:
        fixed.append(date(year, 12, 24))
    moving = [easter(year) + timedelta(days) for days in _FROM_EASTER]
    return frozenset((*fixed, *moving, *(day for day in _ONCE if day.year == year)))


def is_day_off(day: date) -> bool:
    """Whether `day` is a Sunday or a statutory holiday; Saturdays are not.

    Raises:
        NotInForce: Before 2011, for which the list was not read.

    Basis: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1.

    >>> is_day_off(date(2024, 12, 24)), is_day_off(date(2025, 12, 24))
    (False, True)
    """
    return day in _holidays(day.year) or day.weekday() == _SUNDAY


def is_working_day(day: date) -> bool:
    """Whether `day` is neither a Saturday nor a day off.

    Raises:
        NotInForce: Before 2011, for which the list was not read.

    Basis: Kodeks postępowania administracyjnego art. 57 § 4.
    """
    return not is_day_off(day) and day.weekday() != _SATURDAY


def next_working_day(day: date) -> date:
    """Return `day` itself if it is a working day, else the first working day after it.

    Basis: Kodeks postępowania administracyjnego art. 57 § 4.

    >>> next_working_day(date(2024, 3, 31))
    datetime.date(2024, 4, 2)
    """
    while not is_working_day(day):
        day += timedelta(1)
    return day
