"""Dates with what stands before and behind them: deadlines, open starts, hours, weekdays."""

from datetime import date, time, timedelta
from typing import Final

from ekonomia.dates.edtf import write_edtf
from ekonomia.dates.feasts import easter_offset, feast_days
from ekonomia.dates.findings import DateFault, UnreadableReason
from ekonomia.dates.polish_cursor import Cursor
from ekonomia.dates.polish_points import take_point
from ekonomia.dates.polish_spans import Draft, completed, joined, span, take_listed
from ekonomia.dates.polish_units import Unit, edge, refuse, resolved
from ekonomia.dates.polish_years import take_whole_year
from ekonomia.dates.precision import Extent, Precision, WeekdayCheck
from ekonomia.dates.recurrence import Per, Recurrence

__all__ = ["WEEKDAY_CODES", "take_dated", "take_opened", "take_window"]

_DAY: Final = timedelta(1)
WEEKDAY_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""Weekdays in the rules of iCalendar."""
_LEADS: Final = {
    "w": (
        ("w", "dniach"),
        ("w", "dniu"),
        ("w", "dn", "."),
        ("w", "okresie"),
        ("w", "terminie"),
        ("w", "czasie"),
        ("w",),
    ),
    "termin": (("termin", ":"),),
    "dnia": (("dnia",),),
    "dn": (("dn", "."),),
    "we": (("we",),),
    "na": (("na",),),
    "pod": (("pod",),),
}
"""What stands before a date, by its first word."""
_DUE_LEADS: Final = {
    "do": (("do",),),
    "termin": (("termin", "do"), ("termin", ":", "do")),
    "w": (("w", "terminie", "do"),),
}
_UNIT_KINDS: Final = ("quarter", "halfyear", "season", "summer")


def take_dated(here: Cursor) -> Draft | None:
    """Take a date with all that belongs to it."""
    yearly = here.phrase("yearly") is not None
    here.eat(",")
    found = _take_simply_dated(here)
    if found is None:
        return None
    while here.head.kind != "end":
        behind = here.at
        here.eat(",")
        more = _take_hour(here, found) or _take_weekday(here, found) or _take_length(here, found)
        if more is None and not yearly and here.phrase("yearly") is not None:
            yearly, more = True, found
        if more is None:
            here.at = behind
            break
        found = more
    if yearly:
        return found._replace(recurrence=_every_year(found))
    if found.doubtful:
        raise refuse(UnreadableReason.TWO_READINGS, found.units[0].at)
    return found


def _take_simply_dated(here: Cursor) -> Draft | None:
    """Take a date with what stands before it."""
    return _take_deadline(here) or take_opened(here) or _take_beside_day(here) or take_window(here)


def _take_deadline(here: Cursor) -> Draft | None:
    """Take "do X", "najpóźniej X", "w terminie do X"."""
    start = here.at
    if here.phrase("latest"):
        here.eat_any("do", "na", "w", "we")
    elif not here.eat_one_of(_DUE_LEADS):
        return None
    here.eat_any("dnia", "dniu", "dn")
    here.eat(".")
    unit = take_point(here)
    if unit is None:
        here.at = start
        return None
    here.eat("wlacznie")
    is_told = unit.year is not None
    unit = completed([unit], here.context)[0]
    if unit.kind == "part":
        day, approximate = edge(unit, unit.year or 0)
        found = Draft(None, day, Precision.DAY, approximate=approximate)
    else:
        found = span([unit])._replace(earliest=None, alternatives=())
    return _due(found._replace(units=(unit,)), is_told=is_told)


def take_opened(here: Cursor) -> Draft | None:
    """Take "od X" and "od X do Y", "między X a Y"."""
    start = here.at
    between = here.eat_any("miedzy", "pomiedzy") is not None
    if not between:
        here.eat_one_of(_LEADS)
        if here.phrase("since") is None:
            here.at = start
            return None
    here.eat_any("dnia")
    first = take_point(here)
    to = first and (here.eat_any("a", "i") if between else here.eat_any("do"))
    if to:
        behind = here.at
        here.eat_any("dnia")
        second = take_point(here)
        if first is not None and second is not None:
            here.eat("wlacznie")
            return span(completed([first, second], here.context), edges=True)
        here.at = behind
        if not here.eat("odwolania"):
            here.at = behind - 1
    if first is None or between:
        here.at = start
        return None
    return _open_from(completed([first], here.context)[0])


def _open_from(unit: Unit) -> Draft:
    if unit.kind == "part":
        day, approximate = edge(unit, unit.year or 0)
        return Draft(day, None, Precision.DAY, approximate=approximate, units=(unit,))
    found = span([unit])._replace(latest=None, extent=None, alternatives=())
    if unit.kind in _UNIT_KINDS and found.earliest is not None:
        also = f"{write_edtf(found.earliest, None, Precision.MONTH)}"
        found = found._replace(alternatives=(also,))
    return found


def _take_beside_day(here: Cursor) -> Draft | None:
    """Take "przed X" and "po X"."""
    start = here.at
    side = here.eat_any("przed", "po")
    unit = take_point(here) if side else None
    if unit is None:
        here.at = start
        return None
    is_told = unit.year is not None
    unit = completed([unit], here.context)[0]
    if unit.kind == "part":
        raise refuse(UnreadableReason.NO_CONVENTION, unit.at)
    found = span([unit])._replace(precision=Precision.DAY, extent=None, alternatives=())
    whole = resolved(unit, unit.year or 0)
    if side == "przed":
        found = found._replace(earliest=None, latest=whole.first - _DAY)
        return _due(found, is_told=is_told)
    last = feast_days(unit.name, unit.year or 0)[1] if unit.kind == "feast" else whole.last
    return found._replace(earliest=last + _DAY, latest=None)


def take_window(here: Cursor) -> Draft | None:
    """Take days, months or years, with the words that stand before them."""
    start = here.at
    extent: Extent | None = None
    if here.eat("w", "ciagu") or here.eat("w", "trakcie"):
        extent = Extent.WITHIN
    elif here.eat("przez"):
        extent = Extent.THROUGHOUT
    elif here.phrase("month_name") is None:
        here.eat_one_of(_LEADS)
    governed = extent is Extent.WITHIN
    if here.phrase("whole"):
        extent, governed = Extent.THROUGHOUT, True
    listed = take_listed(here)
    if listed is None:
        year = take_whole_year(here) if extent else None
        if year is None:
            here.at = start
            return None
        listed = ([[year]], "")
    found = joined(*listed, here.context)
    bare = [unit for unit in found.units if (unit.kind, unit.name) == ("month", "genitive")]
    if bare and not governed:
        missing = tuple((DateFault.DAY_MISSING, unit.at) for unit in bare)
        found = found._replace(faults=found.faults + missing)
    return found if extent is None else found._replace(extent=extent)


def _take_hour(here: Cursor, found: Draft) -> Draft | None:
    """Take the hours of a day; the last one is kept where something closes then."""
    start = here.at
    lead = here.eat_any("do", "od", "w", "o")
    first = _take_clock(here)
    if first is None:
        here.at = start
        return None
    until = _take_clock(here, bare=True) if here.eat_any("-", "do") else None
    closing = until or (first if lead == "do" or found.is_deadline else None)
    if closing is None or found.latest is None:
        return found
    return found._replace(closing_time=closing)


def _take_clock(here: Cursor, *, bare: bool = False) -> time | None:
    """Take "godz. 23:59"; the word may be missing where an hour is expected."""
    if here.eat_any("godz", "godziny", "godzinie", "godzina"):
        here.eat(".")
    elif not bare:
        return None
    hour = here.number(0, 23)
    if hour is None:
        return None
    parts = [0, 0]
    for place in range(2):
        behind = here.at
        part = here.number(0, 59) if here.eat_any(":", ".") and here.beside() else None
        if part is None:
            here.at = behind
            break
        parts[place] = part
    return time(hour, parts[0], parts[1])


def _take_weekday(here: Cursor, found: Draft) -> Draft | None:
    """Take the weekday of the day, or of the first and the last."""
    start = here.at
    bracket = here.eat("(")
    here.eat_any("do", "w", "we", "od")
    first = here.integer("weekday")
    if first is None:
        here.at = start
        return None
    both = [first]
    behind = here.at
    if bracket and here.eat_any("-", "i", "/", ",", "do"):
        second = here.integer("weekday")
        if second is None:
            here.at = behind
        else:
            both.append(second)
    if bracket and not here.eat(")"):
        here.at = start
        return None
    return _weekdays(found, both, (start, here.at))


def _take_length(here: Cursor, found: Draft) -> Draft | None:
    """Take "(2 dni)"."""
    start = here.at
    if here.eat("("):
        days = here.number(1, 999, 3)
        if days is not None and here.unit("day") and here.eat(")"):
            return found._replace(duration=f"P{days}D")
    here.at = start
    return None


def _due(found: Draft, *, is_told: bool) -> Draft:
    """Return a deadline; one on New Year or before it means another year, unless that was told."""
    text = write_edtf(None, found.latest, found.precision) or ""
    also = (f"[..{text.removeprefix('../')}]",)
    new_year = date(found.units[0].year or 1, 1, 1)
    doubtful = not is_told and found.latest is not None and found.latest <= new_year
    return found._replace(is_deadline=True, extent=Extent.BY, alternatives=also, doubtful=doubtful)


def _weekdays(found: Draft, printed: list[int], at: tuple[int, int]) -> Draft:
    """Hold printed weekdays against the days; a window of many days has none to hold against."""
    ends = [day for day in (found.earliest, found.latest) if day is not None]
    days = list(dict.fromkeys(ends))
    if len(days) != len(printed) or found.precision is not Precision.DAY:
        raise refuse(UnreadableReason.NOT_UNDERSTOOD, at)
    if [day.weekday() for day in days] == printed:
        return found._replace(weekday_check=found.weekday_check or WeekdayCheck.OK)
    faults = (*found.faults, (DateFault.WEEKDAY_MISMATCH, at))
    return found._replace(weekday_check=WeekdayCheck.MISMATCH, faults=faults)


def _every_year(found: Draft) -> Recurrence:
    """Return how a date comes back every year; what is no day and no month has a plain rule."""
    plain = Recurrence(rrule="FREQ=YEARLY", times=1, per=Per.YEAR)
    unit, day, count = found.units[0], found.latest, len(found.units)
    kinds = {each.kind for each in found.units}
    is_set = (found.edtf or "").startswith("{") and ".." not in (found.edtf or "")
    if day is None or (count > 1 and not is_set) or (count == 1 and unit.kind == "turn"):
        return plain
    if kinds == {"month"} and found.precision is Precision.MONTH:
        months = ",".join(str(each.number) for each in found.units)
        return Recurrence(rrule=f"FREQ=YEARLY;BYMONTH={months}", times=count, per=Per.YEAR)
    if found.precision is not Precision.DAY:
        return plain
    if count > 1:
        together = kinds == {"day"} and len({each.month for each in found.units}) == 1
        return _yearly([each.number for each in found.units], day.month) if together else plain
    offset = easter_offset(unit.name) if unit.kind in ("feast", "weekday") else None
    if offset is not None:
        sunday = feast_days("wielkanoc", unit.year or 0)[0]
        return Recurrence(times=1, per=Per.YEAR, feast_offset=(day - sunday).days)
    if unit.kind == "nth" and day == resolved(unit, unit.year or 0).first:
        rule = f"FREQ=YEARLY;BYMONTH={unit.month};BYDAY={unit.nth}{WEEKDAY_CODES[unit.number]}"
        return Recurrence(rrule=rule, times=1, per=Per.YEAR)
    if unit.kind in ("nth", "weekday") or found.earliest not in (None, day):
        return plain
    to_end = day + _DAY == resolved(unit, unit.year or 0).first or unit.kind == "part"
    is_last = to_end and (day + _DAY).day == 1
    return _yearly([-1 if is_last else day.day], day.month)


def _yearly(days: list[int], month: int) -> Recurrence:
    listed = ",".join(map(str, days))
    rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={listed}"
    return Recurrence(rrule=rule, times=len(days), per=Per.YEAR)
