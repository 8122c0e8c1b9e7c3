"""Terms in years, months, days and working days, counted from a day."""

from datetime import date, timedelta
from typing import final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from ekonomia.dates.holidays import is_working_day, next_working_day
from ekonomia.errors import InvalidValue

__all__ = ["Term"]

_DAY = timedelta(1)


@final
@frozen(kw_only=True)
class Term:
    """A length of time set by law.

    Months and years end on the day with the same number as the first one, or on the last day of
    the month where there is no such day.  A term is always counted from its anchor day in one
    step: month sums do not add up (31 January and a month and a month is 28 or 29 March, and two
    months are 31 March).

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
            NotInForce: Working days are counted before 2011, for which days off were not read.
        """
        last = date(day.year, 12, 31) if self.from_year_end else day
        if self.years or self.months:
            last += relativedelta(years=self.years, months=self.months)
        last += timedelta(self.days)
        for _ in range(self.working_days):
            last = next_working_day(last + _DAY)
        return next_working_day(last) if self.moves else last

    def before(self, day: date) -> date:
        """Return the day that lies the term before `day`.

        Raises:
            NotInForce: Working days are counted before 2011, for which days off were not read.
        """
        for _ in range(self.working_days):
            day -= _DAY
            while not is_working_day(day):
                day -= _DAY
        day -= relativedelta(years=self.years, months=self.months, days=self.days)
        if self.from_year_end and (day.month, day.day) != (12, 31):
            return date(day.year - 1, 12, 31)
        return day
