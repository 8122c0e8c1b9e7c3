"""Terms in years, months and days, counted from a day."""

from datetime import date
from typing import final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from ekonomia.errors import InvalidValue

__all__ = ["Term"]


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

    Raises:
        InvalidValue: A part is no whole number or negative, or the term is empty.

    Basis: Kodeks cywilny art. 111 § 2 and 112, Kodeks postępowania administracyjnego art. 57 §
    1-3a.

    >>> Term(months=6).after(date(2024, 5, 31))
    datetime.date(2024, 11, 30)
    """

    years: int = 0
    months: int = 0
    days: int = 0

    def __attrs_post_init__(self) -> None:
        parts = (self.years, self.months, self.days)
        if any(type(part) is not int or part < 0 for part in parts) or not any(parts):
            raise InvalidValue(f"term: expected whole parts, not all 0, got {parts!r}")

    def after(self, day: date) -> date:
        """Return the last day of the term; `day`, the day of the event, is not counted in."""
        return day + relativedelta(years=self.years, months=self.months, days=self.days)

    def before(self, day: date) -> date:
        """Return the day that lies the term before `day`."""
        return day - relativedelta(years=self.years, months=self.months, days=self.days)
