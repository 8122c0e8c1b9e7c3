"""Terms in years, months, days and working days, counted from a day.

The Civil Code counts every term for which a statute says nothing else (art. 110): articles 111 and
112 are in `Term`, what it says of parts of a month, of terms that may be interrupted, of age and of
a last day that is off stands in the functions.  All were read in Dz.U. 2024 poz. 1061.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from ekonomia.codes import Code
from ekonomia.dates.days import plain_day
from ekonomia.dates.holidays import add_working_days, is_day_off, next_working_day
from ekonomia.errors import InvalidValue, shown

__all__ = [
    "HALF_MONTH",
    "MonthPart",
    "Term",
    "age_on",
    "day_of_month_part",
    "effective_end",
    "interruptible_days",
    "reaches_age",
]

_DAY: Final = timedelta(1)
_SATURDAY: Final = 5
_SATURDAYS_SINCE: Final = date(2017, 1, 1)
_MONTH_DAYS: Final = 30
_YEAR_DAYS: Final = 365


@final
@frozen(kw_only=True)
class Term:
    """A length of time set by law.

    Months and years end on the day with the same number as the first one, or on the last day of
    the month where there is no such day.  A term is always counted from its anchor day in one
    step: month sums do not add up (31 January and a month and a month is 28 or 29 March, and two
    months are 31 March).  Weeks are written in days: seven days on lies the day of the same name.

    Attributes:
        years: Whole years.
        months: Whole months.
        days: Days.
        working_days: Working days, Monday to Friday without holidays, counted after the rest.
        from_year_end: Whether it runs from the end of the calendar year of its anchor day.
        moves: Whether a last day that is a Saturday or a day off moves to the next working day.

    Raises:
        InvalidValue: A part is no whole number or negative, or the term is empty.

    Basis: Kodeks cywilny art. 111 § 2 and 112, Kodeks postępowania administracyjnego art. 57 §
    1-4.

    >>> Term(months=6).after(date(2024, 5, 31))
    datetime.date(2024, 11, 30)
    >>> Term(working_days=3).after(date(2024, 4, 30))  # the Constitution day is a day off
    datetime.date(2024, 5, 7)
    >>> Term(years=10, from_year_end=True).after(date(2024, 5, 31))
    datetime.date(2034, 12, 31)
    """

    years: int = 0
    months: int = 0
    days: int = 0
    working_days: int = 0
    from_year_end: bool = False
    moves: bool = False

    def __attrs_post_init__(self) -> None:
        parts = (self.years, self.months, self.days, self.working_days)
        if any(type(part) is not int or part < 0 for part in parts) or not any(parts):
            raise InvalidValue(f"term: expected whole parts, not all 0, got {parts!r}")
        for name in ("from_year_end", "moves"):
            if type(value := getattr(self, name)) is not bool:
                raise InvalidValue(f"term: expected True or False for {name}, got {value!r}")

    def after(self, day: date) -> date:
        """Return the last day of the term; `day`, the day of the event, is not counted in.

        Raises:
            NotInForce: Working days are counted before 1951 or after 2100.
        """
        last = date(day.year, 12, 31) if self.from_year_end else day
        if self.years or self.months:
            last += relativedelta(years=self.years, months=self.months)
        last += timedelta(self.days)
        if self.working_days:
            last = add_working_days(last, self.working_days)
        return next_working_day(last) if self.moves else last

    def before(self, day: date) -> date:
        """Return the day that lies the term before `day`.

        Raises:
            NotInForce: Working days are counted before 1951 or after 2100.
        """
        if self.working_days:
            day = add_working_days(day, -self.working_days)
        day -= relativedelta(years=self.years, months=self.months, days=self.days)
        if self.from_year_end and (day.month, day.day) != (12, 31):
            return date(day.year - 1, 12, 31)
        return day


HALF_MONTH: Final = Term(days=15)
"""Half a month, whatever month it is counted in: Kodeks cywilny art. 113 § 2."""


@final
class MonthPart(Code):
    """The part of a month that a term names instead of a day."""

    START = "poczatek", "początek miesiąca", "beginning of the month"
    MIDDLE = "srodek", "środek miesiąca", "middle of the month"
    END = "koniec", "koniec miesiąca", "end of the month"


def day_of_month_part(year: int, month: int, part: MonthPart) -> date:
    """Return the day that a part of a month stands for: the 1st, the 15th or the last one.

    Raises:
        InvalidValue: There is no such month, or `part` is no part of one.

    Basis: Kodeks cywilny art. 113 § 1.

    >>> day_of_month_part(2024, 2, MonthPart.END)
    datetime.date(2024, 2, 29)
    """
    if not isinstance(part, MonthPart):
        raise InvalidValue(f"part: expected a MonthPart, got {shown(part)}", code="wrong_type")
    try:
        first = date(year, month, 1)
    except (TypeError, ValueError, OverflowError):
        message = f"month: expected a year and a month of it, got {year!r} and {month!r}"
        raise InvalidValue(message) from None
    match part:
        case MonthPart.START:
            return first
        case MonthPart.MIDDLE:
            return first.replace(day=15)
        case MonthPart.END:
            return first.replace(day=monthrange(year, month)[1])


def interruptible_days(term: Term) -> int:
    """Return how many days make up a term that need not run without a break.

    A month is 30 days then and a year 365; with breaks between them they have no last day to name.

    Raises:
        InvalidValue: The term is counted in working days, from the end of a year, or moves.

    Basis: Kodeks cywilny art. 114.

    >>> interruptible_days(Term(years=1, months=2))
    425
    """
    if term.working_days or term.from_year_end or term.moves:
        raise InvalidValue(f"term: expected years, months and days alone, got {shown(term)}")
    return term.years * _YEAR_DAYS + term.months * _MONTH_DAYS + term.days


def reaches_age(born: date, years: int) -> date:
    """Return the day at whose beginning a person is `years` years old.

    It is the birthday itself, not the day after it; for one born on 29 February it is the 28th in
    a year without the 29th.

    Raises:
        InvalidValue: `born` is no plain date, or `years` no whole number from 0.
        ValueError: The day lies beyond the calendar.

    Basis: Kodeks cywilny art. 112, second sentence.

    >>> reaches_age(date(2004, 2, 29), 18)
    datetime.date(2022, 2, 28)
    """
    if type(years) is not int or years < 0:
        raise InvalidValue(f"years: expected a whole number from 0, got {shown(years)}")
    return plain_day(born, "born") + relativedelta(years=years)


def age_on(born: date, on: date) -> int:
    """Return how many years old a person is on a day, the birthday counting in full.

    Raises:
        InvalidValue: A day is no plain date, or `on` lies before the birth.

    Basis: Kodeks cywilny art. 112, second sentence.

    >>> age_on(date(2006, 5, 1), date(2024, 4, 30)), age_on(date(2006, 5, 1), date(2024, 5, 1))
    (17, 18)
    """
    if plain_day(on, "on") < plain_day(born, "born"):
        raise InvalidValue(f"on: expected {born} or later, got {on}", code="contradiction")
    years = on.year - born.year
    return years if reaches_age(born, years) <= on else years - 1


def effective_end(last: date) -> date:
    """Return the day on which a term for doing something really ends.

    A last day off moves to the next day that is none; since 1 January 2017 it moves over Saturdays
    as well (Dz.U. 2016 poz. 2255 art. 1 pkt 3), before which it ended on them.

    Args:
        last: The last day as counted.

    Raises:
        InvalidValue: `last` is no plain date.
        NotInForce: Before 1951 or after 2100.

    Basis: Kodeks cywilny art. 115.

    >>> effective_end(date(2022, 12, 24)), effective_end(date(2016, 4, 30))
    (datetime.date(2022, 12, 27), datetime.date(2016, 4, 30))
    """
    while is_day_off(last) or (last >= _SATURDAYS_SINCE and last.weekday() == _SATURDAY):
        last += _DAY
    return last
