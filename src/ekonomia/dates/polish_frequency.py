"""Frequencies: "raz na kwartał", "w każdą pierwszą środę miesiąca", "na bieżąco"."""

from functools import partial
from typing import Final

from ekonomia.dates.edtf import write_edtf
from ekonomia.dates.findings import UnreadableReason
from ekonomia.dates.polish_cursor import Cursor
from ekonomia.dates.polish_dated import WEEKDAY_CODES, take_opened, take_window
from ekonomia.dates.polish_points import take_ending
from ekonomia.dates.polish_spans import Draft
from ekonomia.dates.polish_units import Unit, refuse, resolved
from ekonomia.dates.polish_years import take_year
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.recurrence import Per, Recurrence

__all__ = ["take_on_month_days", "take_on_weekdays", "take_repeated", "take_standing"]

_PER: Final = {
    ("week", 1): Per.WEEK,
    ("week", 2): Per.TWO_WEEKS,
    ("month", 1): Per.MONTH,
    ("month", 2): Per.TWO_MONTHS,
    ("month", 3): Per.QUARTER,
    ("month", 6): Per.HALFYEAR,
    ("month", 12): Per.YEAR,
    ("quarter", 1): Per.QUARTER,
    ("quarter", 2): Per.HALFYEAR,
    ("quarter", 4): Per.YEAR,
    ("halfyear", 1): Per.HALFYEAR,
    ("halfyear", 2): Per.YEAR,
    ("year", 1): Per.YEAR,
}
_MONTHS: Final = {
    Per.MONTH: 1,
    Per.TWO_MONTHS: 2,
    Per.QUARTER: 3,
    Per.HALFYEAR: 6,
    Per.YEAR: 12,
}
_WEEKS: Final = {Per.WEEK: 1, Per.TWO_WEEKS: 2}
_EVERY: Final = {1: (Per.WEEK, "FREQ=WEEKLY"), 2: (Per.TWO_WEEKS, "FREQ=WEEKLY;INTERVAL=2")}
_LAST_MONTHS: Final = {"quarter": "3,6,9,12", "halfyear": "6,12"}
_OFFICE: Final = 5
_LAST_SAFE: Final = 28
"""The last day that every month has."""


def rule_of(times: int, per: Per) -> str | None:
    """Return the rule of so many times in a period, evenly spread; None where there is none.

    Basis: convention C16 of the date language of plans.

    >>> rule_of(2, Per.YEAR), rule_of(5, Per.YEAR)
    ('FREQ=MONTHLY;INTERVAL=6', None)
    """
    if per is Per.YEAR and times == 1:
        return "FREQ=YEARLY"
    length, unit = (_MONTHS[per], "MONTHLY") if per in _MONTHS else (_WEEKS[per], "WEEKLY")
    each, rest = divmod(length, times)
    if rest:
        return None
    return f"FREQ={unit}" if each == 1 else f"FREQ={unit};INTERVAL={each}"


def take_standing(here: Cursor) -> Draft | None:
    """Take "na bieżąco" and "w miarę potrzeb"."""
    if here.phrase("continuous"):
        found = Draft(precision=Precision.CONTINUOUS, extent=Extent.THROUGHOUT)
    elif here.phrase("as_needed"):
        found = Draft(precision=Precision.AS_NEEDED)
    elif here.phrase("vague"):
        found = Draft(precision=Precision.UNSPECIFIED)
    else:
        return None
    more = _take_beside(here)
    if more is None and found.precision is Precision.AS_NEEDED:
        behind = here.at
        here.words_without_date()
        more = _take_beside(here)
        if not here.ended:
            here.move(behind)
    return _over(here, found._replace(recurrence=more))


def _take_beside(here: Cursor) -> Recurrence | None:
    """Take how often something goes on, behind a comma or in brackets."""
    start = here.at
    bracket = here.eat("(")
    here.eat(",")
    more = _take_frequency(here)
    if more is None or here.eat(")") is not bracket:
        here.at = start
        return None
    return more


def take_repeated(here: Cursor) -> Draft | None:
    """Take a frequency, and the time over which it runs."""
    recurrence = _take_frequency(here)
    if recurrence is None:
        return None
    return _over(here, Draft(precision=Precision.UNSPECIFIED, recurrence=recurrence))


def _over(here: Cursor, found: Draft) -> Draft:
    """Return a reading with the days over which it runs: those told, else the year."""
    start = here.at
    here.eat(",")
    told = None if here.ended else take_opened(here) or take_window(here)
    if told is not None and told.earliest and told.latest and not told.edtf:
        return found._replace(
            earliest=told.earliest,
            latest=told.latest,
            edtf=write_edtf(told.earliest, told.latest, Precision.UNSPECIFIED),
            approximate=told.approximate,
            units=told.units,
            faults=told.faults,
        )
    here.at = start
    unit = Unit("year", (start, start), year=here.context.year)
    year = resolved(unit, here.context.sure_year((0, here.at)))
    text = write_edtf(year.first, year.last, Precision.YEAR)
    return found._replace(earliest=year.first, latest=year.last, edtf=text)


def _take_frequency(here: Cursor) -> Recurrence | None:
    """Take how many times something is done in a period."""
    start = here.at
    at_least = here.phrase("minimum") is not None
    told = _take_times_in(here) or _take_every(here)
    if told is None:
        here.at = start
        return None
    times, per = told
    rule = None if at_least else rule_of(times, per)
    return Recurrence(rrule=rule, times=times, per=per, at_least=at_least)


def _take_times_in(here: Cursor) -> tuple[int, Per] | None:
    """Take "dwa razy w roku", "raz na kwartał"."""
    start = here.at
    times = here.integer("count")
    if times is None:
        times = here.number(1, 999, 3) or here.integer("cardinal")
        if times is None or not here.eat_any("razy", "raz", "x"):
            here.at = start
            return None
    behind = here.at
    if here.eat("w") and take_year(here) is not None:
        here.at = behind
        return times, Per.YEAR
    here.at = behind
    here.eat_any("na", "w", "do")
    here.eat_any("ciagu")
    here.phrase("each")
    per = _take_period(here)
    if per is None:
        here.at = start
        return None
    return times, per


def _take_every(here: Cursor) -> tuple[int, Per] | None:
    """Take "co miesiąc", "w każdym kwartale", "kwartalnie"."""
    start = here.at
    for unit in (Per.WEEK, Per.MONTH, Per.QUARTER, Per.HALFYEAR, Per.YEAR):
        if here.phrase(f"adverb_{unit}"):
            return 1, unit
    if here.phrase("yearly"):
        return 1, Per.YEAR
    if not here.eat("co"):
        here.eat("w")
        if here.phrase("each") is None:
            here.at = start
            return None
    per = _take_period(here)
    if per is None:
        here.at = start
        return None
    return 1, per


def _take_period(here: Cursor) -> Per | None:
    """Take a period: "kwartał", "dwa tygodnie", "pół roku"."""
    start = here.at
    if here.eat("pol", "roku"):
        return Per.HALFYEAR
    number = here.number(1, 999, 3) or here.integer("cardinal")
    if number is None:
        number = here.integer("ordinal") or 1
    kind = here.unit("week", "month", "quarter", "halfyear", "year")
    if kind is None:
        here.at = start
        return None
    if (kind, number) not in _PER:
        raise refuse(UnreadableReason.NO_PERIOD, (start, here.at))
    return _PER[kind, number]


def take_on_weekdays(here: Cursor) -> Draft | None:
    """Take what comes back on weekdays: "we wtorki", "w każdą pierwszą środę miesiąca"."""
    start = here.at
    found = _take_office_days(here)
    if found is None:
        here.eat_any("w", "we")
        found = _take_weekdays_of(here)
    if found is None:
        here.at = start
        return None
    return _over(here, Draft(precision=Precision.DAY, recurrence=found))


def _take_office_days(here: Cursor) -> Recurrence | None:
    """Take "od poniedziałku do piątku", "codziennie", "w dni robocze"."""
    start = here.at
    if here.phrase("daily"):
        return Recurrence(rrule="FREQ=DAILY", times=7, per=Per.WEEK)
    if here.phrase("working"):
        return _weekly(list(range(_OFFICE)))
    here.eat("od")
    first = here.integer("weekday")
    last = here.integer("weekday") if here.eat_any("do", "-") else None
    if first is None or last is None or last <= first:
        here.at = start
        return None
    return _weekly(list(range(first, last + 1)))


def _take_weekdays_of(here: Cursor) -> Recurrence | None:
    """Take weekdays of each week, or numbered ones of each month."""
    if here.eat("co"):
        number = here.integer("ordinal") or 1
        days = _take_several(here, "weekday")
        of_month = here.eat("miesiaca")
        return None if not days or of_month or number not in _EVERY else _weekly(days, number)
    each = here.phrase("each") is not None
    numbers = _take_several(here, "ordinal")
    days = _take_several(here, "weekday" if each else "weekdays")
    if not days and numbers:
        days = _take_several(here, "weekday")
    if not days:
        return None
    self_each = here.phrase("each") is not None
    if not here.eat("miesiaca"):
        return _weekly(days) if not numbers and not self_each else None
    if not numbers:
        return None
    named = [f"{number}{WEEKDAY_CODES[day]}" for number in numbers for day in days]
    rule = f"FREQ=MONTHLY;BYDAY={','.join(named)}"
    return Recurrence(rrule=rule, times=len(named), per=Per.MONTH)


def _take_several(here: Cursor, kind: str) -> list[int]:
    """Take words of one kind with commas and "i" between them."""
    found: list[int] = []
    take = here.ordinal if kind == "ordinal" else partial(here.integer, kind)
    number = take()
    while number is not None:
        found.append(number)
        start = here.at
        number = take() if here.eat_any(",", "i", "oraz") else None
        if number is None:
            here.at = start
    return found


def take_on_month_days(here: Cursor) -> Draft | None:
    """Take a day of each month, or the last of others: "do 10. dnia każdego miesiąca"."""
    start = here.at
    due = here.eat_any("do", "w") == "do"
    each = here.phrase("each") is not None
    ends = (here.eat("ostatniego", "dnia") or here.eat("konca")) and -1
    day = ends or here.number(1, 31)
    if day is None:
        here.at = start
        return None
    if not ends:
        take_ending(here)
        told = here.eat_any("dnia", "dzien", "dniu") is not None
    each = here.phrase("each") is not None or each or (not ends and told)
    kind = here.unit("month", *_LAST_MONTHS) if each else None
    if kind is None or (kind != "month" and not ends):
        here.at = start
        return None
    rule = f"FREQ=MONTHLY;BYMONTHDAY={day}"
    if day > _LAST_SAFE:  # in a shorter month its last day
        listed = ",".join(map(str, range(_LAST_SAFE, day + 1)))
        rule = f"FREQ=MONTHLY;BYMONTHDAY={listed};BYSETPOS=-1"
    if kind in _LAST_MONTHS:
        rule = f"FREQ=YEARLY;BYMONTH={_LAST_MONTHS[kind]};BYMONTHDAY=-1"
    recurrence = Recurrence(rrule=rule, times=1, per=Per(kind))
    extent = Extent.BY if due else None
    found = Draft(precision=Precision.DAY, recurrence=recurrence, extent=extent)
    return _over(here, found)._replace(is_deadline=due)


def _weekly(days: list[int], every: int = 1) -> Recurrence:
    per, rule = _EVERY[every]
    rule += f";BYDAY={','.join(WEEKDAY_CODES[day] for day in days)}"
    return Recurrence(rrule=rule, times=len(days), per=per)
