"""Days and terms, counted the way Polish law counts them."""

from ekonomia.dates.days import check_period, in_period, plain_day
from ekonomia.dates.holidays import is_day_off, is_working_day, next_working_day
from ekonomia.dates.terms import Term

__all__ = [
    "Term",
    "check_period",
    "in_period",
    "is_day_off",
    "is_working_day",
    "next_working_day",
    "plain_day",
]
