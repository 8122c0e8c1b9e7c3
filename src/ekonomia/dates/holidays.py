"""Statutory days off work from 1951 to 2100, and reckoning in working days.

Three notions are kept apart.  A statutory day off is a Sunday or a holiday of `HOLIDAY_RULES`.  A
working day here is any other day from Monday to Friday, as offices count them.  Working time in
labour law is a third thing, where a holiday on a Saturday earns another free day; it is not
reckoned here.

What the answers do not know:

- Saturdays.  The list of days off has never named them, but a term that ends on one moves since 1
  January 2017 in civil law (Dz.U. 2016 poz. 2255 art. 1 pkt 3) and since 1 June 2017 in
  administrative procedure (Dz.U. 2017 poz. 935 art. 1 pkt 13, where the courts had moved it
  before, I OPS 1/11).  Here a Saturday is no working day in any year; that Saturdays were worked
  until the free ones came in one by one from 1973 on, is left out.  How art. 115 of the Civil Code
  treated them before 2017 is in `ekonomia.dates.terms`.
- Days that authorities exchanged for one another before 1990, and any day that the Prime Minister
  may set in an epidemic (art. 1a, since 18 April 2020): none is listed.
- January 1951: the act is in force since the 19th; the first days follow the order of 1924, which
  is recalled to have named the same holidays.
- The future: years to come are reckoned by the law as it stands since 1 February 2025.
"""

from array import array
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from typing import Final, final

from attrs import frozen
from dateutil.easter import easter

from ekonomia.dates.days import plain_day
from ekonomia.dates.holiday_rules import FIRST_YEAR, HOLIDAY_RULES, LAST_YEAR, HolidayRule
from ekonomia.errors import InvalidValue, NotInForce, shown

__all__ = [
    "Holiday",
    "add_working_days",
    "holidays_in",
    "is_day_off",
    "is_working_day",
    "next_working_day",
    "previous_working_day",
    "working_days",
]

_SATURDAY: Final = 5
_SUNDAY: Final = 6
_FIRST: Final = date(FIRST_YEAR, 1, 1).toordinal()
_LAST: Final = date(LAST_YEAR, 12, 31).toordinal()


@final
@frozen(kw_only=True)
class Holiday:
    """A statutory holiday of a year.

    Attributes:
        day: Its day; some are always Sundays.
        pl: Its name in the act.
        en: Its name in English.
        basis: The journal of the act that makes it a day off.
        evidence: How that is known: a code of `ekonomia.law.Evidence`.
    """

    day: date
    pl: str
    en: str
    basis: str
    evidence: str


def holidays_in(year: int) -> tuple[Holiday, ...]:
    """Return the statutory holidays of `year` in their order; other Sundays are not among them.

    Raises:
        InvalidValue: `year` is no whole number.
        NotInForce: Before 1951 or after 2100.

    Basis: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1 pkt 1.

    >>> len(holidays_in(2024)), len(holidays_in(2025))
    (13, 14)
    >>> print(holidays_in(2018)[-3].day, holidays_in(2018)[-3].basis)
    2018-11-12 Dz.U. 2018 poz. 2117
    """
    if type(year) is not int:
        raise InvalidValue(f"year: expected a whole number, got {shown(year)}", code="wrong_type")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _unknown(year)
    found = [
        Holiday(day=day, pl=rule.pl, en=rule.en, basis=rule.basis, evidence=rule.evidence)
        for rule in HOLIDAY_RULES
        if (day := _day_in(year, rule)) is not None
    ]
    return tuple(sorted(found, key=lambda each: each.day))


def is_day_off(day: date) -> bool:
    """Whether `day` is a Sunday or a statutory holiday; Saturdays are not.

    Raises:
        InvalidValue: `day` is no plain date.
        NotInForce: Before 1951 or after 2100.

    Basis: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1.

    >>> is_day_off(date(2024, 12, 24)), is_day_off(date(2025, 12, 24))
    (False, True)
    """
    return _number(day) in _off() or day.weekday() == _SUNDAY


def is_working_day(day: date) -> bool:
    """Whether `day` is neither a Saturday nor a day off; in every year, see the module.

    Raises:
        InvalidValue: `day` is no plain date.
        NotInForce: Before 1951 or after 2100.

    Basis: Kodeks postępowania administracyjnego art. 57 § 4.

    >>> is_working_day(date(2010, 1, 6)), is_working_day(date(2011, 1, 6))
    (True, False)
    """
    return _number(day) not in _off() and day.weekday() < _SATURDAY


def next_working_day(day: date) -> date:
    """Return `day` itself if it is a working day, else the first working day after it.

    Raises:
        InvalidValue: `day` is no plain date.
        NotInForce: Before 1951 or after 2100.

    Basis: Kodeks postępowania administracyjnego art. 57 § 4.

    >>> next_working_day(date(2024, 3, 31))
    datetime.date(2024, 4, 2)
    """
    return _nth(_passed()[_number(day) - _FIRST])


def previous_working_day(day: date) -> date:
    """Return `day` itself if it is a working day, else the last working day before it.

    Raises:
        InvalidValue: `day` is no plain date.
        NotInForce: Before 1951 or after 2100, or there is none since 1951.

    >>> previous_working_day(date(2024, 4, 1))
    datetime.date(2024, 3, 29)
    """
    return _nth(_passed()[_number(day) - _FIRST + 1] - 1)


def add_working_days(day: date, number: int) -> date:
    """Return the working day that lies `number` of them after `day`, which is not counted.

    Args:
        day: Any day, also one off.
        number: How many; before `day` where it is negative.  0 is `day` as it is.

    Raises:
        InvalidValue: `day` is no plain date or `number` no whole number.
        NotInForce: The reckoning leaves the years from 1951 to 2100.

    >>> add_working_days(date(2024, 4, 30), 3)
    datetime.date(2024, 5, 7)
    >>> add_working_days(date(2024, 5, 7), -3)
    datetime.date(2024, 4, 30)
    """
    if type(number) is not int:
        message = f"working days: expected a whole number, got {shown(number)}"
        raise InvalidValue(message, code="wrong_type")
    at = _number(day) - _FIRST
    if number > 0:
        return _nth(_passed()[at + 1] + number - 1)
    return _nth(_passed()[at] + number) if number else day


def working_days(since: date, until: date) -> int:
    """Return how many working days there are from `since` to `until`, both included.

    Raises:
        InvalidValue: A day is no plain date, or `until` lies before `since`.
        NotInForce: Before 1951 or after 2100.

    >>> working_days(date(2025, 1, 1), date(2025, 12, 31))
    251
    """
    first, last = _number(since), _number(until)
    if last < first:
        message = f"working days: the period ends on {until}, before {since}"
        raise InvalidValue(message, code="contradiction")
    passed = _passed()
    return passed[last - _FIRST + 1] - passed[first - _FIRST]


def _day_in(year: int, rule: HolidayRule) -> date | None:
    if not rule.first <= year <= rule.last:
        return None
    if isinstance(rule.when, int):
        return easter(year) + timedelta(rule.when)
    return date(year, *rule.when)


def _unknown(asked: object) -> NotInForce:
    return NotInForce(f"days off: known from {FIRST_YEAR} to {LAST_YEAR}, got {asked}")


def _number(day: date) -> int:
    number = plain_day(day, "day").toordinal()
    if not _FIRST <= number <= _LAST:
        raise _unknown(day)
    return number


@cache
def _off() -> frozenset[int]:
    """Return the holidays of all years, as ordinals."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return frozenset(each.day.toordinal() for year in years for each in holidays_in(year))


@cache
def _working() -> "array[int]":
    """Return the working days of all years, as ordinals in their order.

    An ordinal that 7 divides is a Sunday.
    """
    off = _off()
    days = range(_FIRST, _LAST + 1)
    return array("i", [day for day in days if 0 < day % 7 <= _SATURDAY and day not in off])


@cache
def _passed() -> "array[int]":
    """Return how many working days lie before each day of all years, and before the one after."""
    working = frozenset(_working())
    days = range(_FIRST, _LAST + 1)
    return array("i", accumulate((day in working for day in days), initial=0))


def _nth(index: int) -> date:
    """Return the working day that `index` others go before."""
    days = _working()
    if not 0 <= index < len(days):
        raise _unknown("a working day beyond")
    return date.fromordinal(days[index])
