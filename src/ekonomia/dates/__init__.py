"""Days and terms, counted the way Polish law counts them, and dates as plans print them.

What reads and writes dates is loaded when it is first used.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.dates.days import in_period, period_faults, plain_day
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
from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.dates.edtf import Edtf, EdtfPart, read_edtf, write_edtf
    from ekonomia.dates.feasts import feast_days
    from ekonomia.dates.findings import DateFault, DateFinding, Severity, UnreadableReason
    from ekonomia.dates.period import Period
    from ekonomia.dates.polish_reading import read
    from ekonomia.dates.polish_writing import write
    from ekonomia.dates.precision import Extent, Precision, WeekdayCheck
    from ekonomia.dates.reminding import (
        NoReminder,
        Reminded,
        Reminder,
        Reminders,
        feast_reminders,
        reminders,
    )
    from ekonomia.dates.when import When

__all__ = [
    "HALF_MONTH",
    "HOLIDAY_RULES",
    "DateFault",
    "DateFinding",
    "Edtf",
    "EdtfPart",
    "Extent",
    "Holiday",
    "HolidayRule",
    "MonthPart",
    "NoReminder",
    "Per",
    "Period",
    "Precision",
    "Recurrence",
    "Reminded",
    "Reminder",
    "Reminders",
    "Severity",
    "Term",
    "UnreadableReason",
    "WeekdayCheck",
    "When",
    "add_working_days",
    "age_on",
    "day_of_month_part",
    "effective_end",
    "feast_days",
    "feast_reminders",
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
    "read",
    "read_edtf",
    "relative_to_feast",
    "reminders",
    "working_days",
    "write",
    "write_edtf",
]

_HOMES: Final = {
    "edtf": ("Edtf", "EdtfPart", "read_edtf", "write_edtf"),
    "feasts": ("feast_days",),
    "findings": ("DateFault", "DateFinding", "Severity", "UnreadableReason"),
    "period": ("Period",),
    "polish_reading": ("read",),
    "polish_writing": ("write",),
    "precision": ("Extent", "Precision", "WeekdayCheck"),
    "reminding": (
        "NoReminder",
        "Reminded",
        "Reminder",
        "Reminders",
        "feast_reminders",
        "reminders",
    ),
    "when": ("When",),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
