"""Days, days off and terms, counted the way Polish law counts them, and what recurs."""

from ekonomia.dates.days import in_period, period_faults, plain_day
from ekonomia.dates.feasts import feast_days
from ekonomia.dates.holiday_rules import HOLIDAY_RULES, HolidayRule
from ekonomia.dates.holidays import (
    Holiday,
    add_working_days,
    holidays_in,
    is_day_off,
    is_working_day,
    next_working_day,
    previous_working_day,
    working_days,
)
from ekonomia.dates.recurrence import Per, Recurrence, relative_to_feast
from ekonomia.dates.terms import (
    HALF_MONTH,
    MonthPart,
    Term,
    age_on,
    day_of_month_part,
    effective_end,
    interruptible_days,
    reaches_age,
)

__all__ = [
    "HALF_MONTH",
    "HOLIDAY_RULES",
    "Holiday",
    "HolidayRule",
    "MonthPart",
    "Per",
    "Recurrence",
    "Term",
    "add_working_days",
    "age_on",
    "day_of_month_part",
    "effective_end",
    "feast_days",
    "holidays_in",
    "in_period",
    "interruptible_days",
    "is_day_off",
    "is_working_day",
    "next_working_day",
    "period_faults",
    "plain_day",
    "previous_working_day",
    "reaches_age",
    "relative_to_feast",
    "working_days",
]
