"""Days and terms, counted the way Polish law counts them."""

from ekonomia.dates.days import in_period, period_faults, plain_day
from ekonomia.dates.holidays import is_day_off, is_working_day, next_working_day
from ekonomia.dates.terms import Term

__all__ = [
    "Term",
    "in_period",
    "is_day_off",
    "is_working_day",
    "next_working_day",
    "period_faults",
    "plain_day",
]
