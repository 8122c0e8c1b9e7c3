"""What comes back: rules of the calendar, so many times a period, days counted from a feast.

Rules are those of iCalendar (RFC 5545) that name days; `dateutil` expands them.  Days counted from
Easter have no such rule and are kept as an offset.
"""

import re
from datetime import date, datetime, time, timedelta
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.days import period_faults
from ekonomia.dates.feasts import feast_days
from ekonomia.errors import InvalidValue, gather, shown

__all__ = ["Per", "Recurrence", "relative_to_feast"]

_DAYS: Final = "(?:MO|TU|WE|TH|FR|SA|SU)"
_MONTH: Final = "(?:[1-9]|1[0-2])"
_MONTH_DAY: Final = r"[+-]?(?:[1-9]|[12]\d|3[01])"
_NTH_DAY: Final = f"(?:[+-]?[1-5])?{_DAYS}"


def _listed(one: str) -> re.Pattern[str]:
    return re.compile(f"{one}(?:,{one})*", re.ASCII)


_PARTS: Final = {
    "FREQ": re.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}", re.ASCII),
    "BYMONTH": _listed(_MONTH),
    "BYMONTHDAY": _listed(_MONTH_DAY),
    "BYDAY": _listed(_NTH_DAY),
    "BYSETPOS": _listed(r"[+-]?(?:[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])"),
    "WKST": re.compile(_DAYS),
}
"""The parts of a rule and their values; no COUNT and no UNTIL, as a window bounds it."""
_NUMBERED: Final = frozenset({"MONTHLY", "YEARLY"})
_EASTERS: Final = range(1583, 4100)
_MOST_OFFSET: Final = 366
_OFFSET_WANTED: Final = f"expected whole days from -{_MOST_OFFSET} to {_MOST_OFFSET}"


@final
class Per(Code):
    """The period in which something happens so many times."""

    WEEK = "week", "tydzień", "week"
    TWO_WEEKS = "2 weeks", "dwa tygodnie", "two weeks"
    MONTH = "month", "miesiąc", "month"
    TWO_MONTHS = "2 months", "dwa miesiące", "two months"
    QUARTER = "quarter", "kwartał", "quarter"
    HALFYEAR = "halfyear", "półrocze", "half-year"
    YEAR = "year", "rok", "year"


_KINDS: Final = (
    ("per", (Per, type(None)), "expected a Per or None"),
    ("at_least", (bool,), "expected True or False"),
)


def relative_to_feast(year: int, feast: str, offset: int = 0) -> date:
    """Return the day that lies `offset` days after the first day of a feast.

    Args:
        year: The year of the feast, from 1583 to 4099; the day may lie in another one.
        feast: A name that `feast_days` knows, such as `wielkanoc`.
        offset: Days after it, negative: before it; at most 366 either way.

    Raises:
        InvalidValue: The year or the offset is none of these.
        UnknownCode: There is no such feast in the list.

    >>> relative_to_feast(2022, "wielkanoc"), relative_to_feast(2022, "wielkanoc", -61)
    (datetime.date(2022, 4, 17), datetime.date(2022, 2, 15))
    """
    if type(year) is not int or year not in _EASTERS:
        message = f"year: expected a year from 1583 to 4099, got {shown(year)}"
        raise InvalidValue(message, code="out_of_range")
    if not _is_offset(offset):
        raise InvalidValue(f"offset: {_OFFSET_WANTED}, got {shown(offset)}", code="out_of_range")
    return feast_days(feast, year)[0] + timedelta(offset)


def _is_offset(value: object) -> bool:
    return type(value) is int and -_MOST_OFFSET <= value <= _MOST_OFFSET


@final
@frozen(kw_only=True)
class Recurrence:
    """How often something happens: by a rule, by a feast, or so many times a period.

    Attributes:
        rrule: A rule of iCalendar made of FREQ (DAILY to YEARLY), INTERVAL, BYMONTH, BYMONTHDAY,
            BYDAY, BYSETPOS and WKST; None: no days are named.
        times: How many times in each period `per`.
        per: The period.
        at_least: Whether `times` is a minimum, so that no rule can be given.
        feast_offset: Days after Easter Sunday, negative: before it; at most 366 either way.

    Raises:
        InvalidValue: A part is none of these, or they contradict one another.

    >>> Recurrence(rrule="FREQ=MONTHLY;BYDAY=1WE", times=1, per=Per.MONTH).rrule
    'FREQ=MONTHLY;BYDAY=1WE'
    """

    rrule: str | None = None
    times: int | None = None
    per: Per | None = None
    at_least: bool = False
    feast_offset: int | None = None

    def __attrs_post_init__(self) -> None:
        gather("recurrence", self._faults())

    def _faults(self) -> list[InvalidValue]:
        faults = []

        def fault(name: str, wanted: str, code: str = "invalid_value") -> None:
            message = f"recurrence: {name}: {wanted}, got {shown(getattr(self, name))}"
            faults.append(InvalidValue(message, code=code, path=f"$.{name}"))

        if self.rrule is not None and (wrong := _wrong_rule(self.rrule)):
            fault("rrule", wrong)
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            fault("times", "expected a whole number from 1")
        for name, kinds, wanted in _KINDS:
            if type(getattr(self, name)) not in kinds:
                fault(name, wanted, "wrong_type")
        if (self.times is None) is not (self.per is None):
            fault("times", "expected with a period, or neither", "contradiction")
        if self.at_least is True and (self.times is None or self.rrule is not None):
            fault("at_least", "expected of a number without a rule", "contradiction")
        if self.feast_offset is not None and not _is_offset(self.feast_offset):
            fault("feast_offset", _OFFSET_WANTED, "out_of_range")
        if (self.rrule, self.feast_offset, self.times) == (None, None, None):
            fault("rrule", "expected a rule, a feast or a number")
        elif self.rrule is not None and self.feast_offset is not None:
            fault("feast_offset", "expected without a rule", "contradiction")
        return faults

    def days(self, since: date, until: date) -> tuple[date, ...]:
        """Return its days from `since` to `until`, both included.

        Intervals are counted from `since`, and so is a day that the rule does not name: every
        third month is the first, fourth, seventh and tenth from there.  A month without the day
        named is passed over, as in iCalendar.  A mere number of times names no days.

        Raises:
            InvalidValue: A day is no plain date, `until` lies before `since`, or Easter of a year
                near them is not known (before 1584, after 4098).

        >>> rule = Recurrence(feast_offset=60)
        >>> [f"{day}" for day in rule.days(date(2022, 1, 1), date(2023, 12, 31))]
        ['2022-06-16', '2023-06-08']
        """
        gather("window", period_faults("window", since, until))
        if self.feast_offset is not None:
            around = range(since.year - 1, until.year + 2)
            feasts = [relative_to_feast(year, "wielkanoc", self.feast_offset) for year in around]
            return tuple(day for day in feasts if since <= day <= until)
        if self.rrule is None:
            return ()
        from dateutil.rrule import rrulestr

        first, last = (datetime.combine(day, time()) for day in (since, until))
        expanded = rrulestr(self.rrule, dtstart=first).between(first, last, inc=True)
        return tuple(moment.date() for moment in expanded)


def _wrong_rule(rule: object) -> str:
    """Return what was expected of a rule and is not there; empty: nothing."""
    if not isinstance(rule, str):
        return "expected a text"
    named: dict[str, str] = {}
    for part in rule.split(";"):
        name, _, value = part.partition("=")
        if name not in _PARTS or name in named:
            return f"expected parts among {', '.join(_PARTS)}, each once"
        if not _PARTS[name].fullmatch(value):
            return f"expected a value of {name} as in iCalendar"
        named[name] = value
    if "FREQ" not in named:
        return "expected a FREQ"
    if named["FREQ"] not in _NUMBERED and re.search(r"\d", named.get("BYDAY", "")):
        return "expected weekdays without a number in a rule by days or weeks"
    return ""
