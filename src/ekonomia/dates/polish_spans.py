"""Dates joined: ranges, which lend what is missing to the left, and sets."""

from datetime import date, time, timedelta
from itertools import pairwise
from typing import Final, NamedTuple, final

from ekonomia.dates.edtf import coarser, write_edtf
from ekonomia.dates.findings import DateFault, UnreadableReason
from ekonomia.dates.polish_cursor import Context, Cursor
from ekonomia.dates.polish_points import MOST, take_point
from ekonomia.dates.polish_units import (
    Refused,
    Unit,
    Window,
    edge,
    end_month,
    refuse,
    resolved,
    start_month,
    turns_year,
)
from ekonomia.dates.precision import Extent, Precision, WeekdayCheck
from ekonomia.dates.recurrence import Recurrence

__all__ = ["Draft", "completed", "joined", "span", "take_listed"]

_DAY: Final = timedelta(1)
_YEAR: Final = timedelta(366)
_JOINTS: Final = {
    ",": "",
    "i": "and",
    "oraz": "and",
    "lub": "or",
    "albo": "or",
    "badz": "or",
    "/": "slash",
}
_SPANNED: Final = ("quarter", "halfyear")
_NAMED: Final = ("month", "season", *_SPANNED)
_SLASHED: Final = ("day", "month", *_SPANNED)
_CHECKS: Final = (None, WeekdayCheck.OK, WeekdayCheck.MISMATCH)
_PIECES: Final = ("day", "part", "half", "decade", "week", "nth")
"""What lies within one month."""


@final
class Draft(NamedTuple):
    """A reading in the making: the attributes of `When`, and the units it was made of.

    It is doubtful where it lies before the year of the heading unless it comes back every year.
    """

    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.UNKNOWN
    is_deadline: bool = False
    approximate: bool = False
    recurrence: Recurrence | None = None
    edtf: str | None = None
    anchor: date | None = None
    alternatives: tuple[str, ...] = ()
    extent: Extent | None = None
    offset: str | None = None
    anchor_text: str | None = None
    duration: str | None = None
    closing_time: time | None = None
    weekday_check: WeekdayCheck | None = None
    units: tuple[Unit, ...] = ()
    faults: tuple[tuple[DateFault, tuple[int, int]], ...] = ()
    doubtful: bool = False


def take_listed(here: Cursor) -> tuple[list[list[Unit]], str] | None:
    """Take dates and ranges, and what joins them: `and`, `or`, `slash` or nothing."""
    first = take_point(here)
    if first is None:
        return None
    items, joins = [[first]], set()
    while True:
        start = here.at
        if here.head.kind == "end":
            break
        dash = len(items[-1]) == 1 and here.eat_any("-", "do")
        joint = None if dash else here.eat_any(*_JOINTS)
        if joint == ",":
            joint = here.eat_any("i", "oraz", "lub", "albo") or joint
        here.eat_any("w", "we")
        unit = take_point(here) if dash or joint else None
        if unit is None:
            here.at = start
            break
        if joint == "/" and len(items[-1]) == 1 and items[-1][0].name == unit.name == "iso":
            joint = None  # the sign of an interval
        if joint is None:
            governed = dash == "do" and unit.kind == "month"
            items[-1].append(unit._replace(name="other") if governed else unit)
        else:
            joins.add(_JOINTS[joint])
            items.append([unit])
    kinds = joins - {""}
    if len(kinds) > 1 or (kinds == {"slash"} and "" in joins):
        raise refuse(UnreadableReason.TWO_READINGS, (items[0][0].at[0], here.at))
    return items, (kinds or {"and" if joins else ""}).pop()


def completed(units: list[Unit], context: Context) -> list[Unit]:
    """Return units with the month, the kind and the year they take from their neighbours.

    What the first lacks it takes from the second.  A first that begins in a later month than the
    second ends in lies in the year before, if only the second has a year; where neither has one,
    the second lies in the year after that of context.

    Raises:
        Refused: Something is missing that no neighbour has.

    Basis: conventions C2 and C23 of the date language of plans.
    """
    found = [_with_sides(unit) for unit in units]
    if len(found) == 1 and found[0].kind != "bare":
        unit = found[0]
        return found if unit.year is not None else [_in_heading(unit, context)]
    if found[0].name == "leading":
        found[1:] = [_as_counted(unit, found[0].kind) for unit in found[1:]]
    elif found[-1].kind == "bare":
        found[-1] = _last_bare(found, context)
    for place in range(len(found) - 2, -1, -1):
        found[place] = _lent(found[place], found[place + 1])
    for place in range(len(found) - 2, -1, -1):
        unit, right = found[place], found[place + 1]
        alike = unit.kind in _NAMED and (unit.kind, unit.number) == (right.kind, right.number)
        if alike and None in (unit.year, right.year):  # one month, or a year and a month
            raise refuse(UnreadableReason.TWO_READINGS, (unit.at[0], right.at[1]))
        if unit.year is None and right.year is not None:
            earlier = start_month(unit) > end_month(right) > 0
            found[place] = unit._replace(year=right.year - earlier)
    for place, unit in enumerate(found):
        if unit.year is not None:
            continue
        if place == 0:
            found[0] = _in_heading(unit, context)
            continue
        left = found[place - 1]
        later = start_month(left) > end_month(unit) > 0
        found[place] = unit._replace(year=(left.year or 0) + later)
    return found


def _in_heading(unit: Unit, context: Context) -> Unit:
    return unit._replace(year=context.sure_year(unit.at))


def _with_sides(unit: Unit) -> Unit:
    """Return a turn whose first side has the kind of its second, and the year it begins in."""
    if unit.kind != "turn":
        return unit
    before, after = unit.inner
    before = _lent(before, after)
    year = before.year
    if year is None and after.year is not None:
        year = after.year - turns_year(before, after)
    return unit._replace(inner=(before, after), year=year)


def _as_counted(unit: Unit, kind: str) -> Unit:
    counts = unit.kind == "bare" or (unit.kind == "month" and unit.name == "roman")
    if not counts:
        return unit
    return _checked(unit._replace(kind=kind))


def _checked(unit: Unit) -> Unit:
    if not 0 < unit.number <= MOST[unit.kind]:
        raise refuse(UnreadableReason.NOT_UNDERSTOOD, unit.at)
    return unit


def _last_bare(units: list[Unit], context: Context) -> Unit:
    unit = units[-1]
    if unit.name == "figures":
        return unit._replace(kind="day", month=context.sure_month(unit.at))
    romans = all(each.name == "roman" and each.kind in ("bare", "month") for each in units)
    if romans and len(units) > 1:
        return unit._replace(kind="month")
    reason = UnreadableReason.TWO_READINGS if romans else UnreadableReason.NOT_UNDERSTOOD
    raise refuse(reason, unit.at)


def _lent(unit: Unit, right: Unit) -> Unit:
    """Return a unit with what it lacks taken from the one on its right."""
    if unit.kind == "part" and not unit.inner and right.kind == "part":
        return unit._replace(inner=right.inner)
    if unit.kind in ("half", "decade", "week", "nth") and unit.month is None:
        return unit._replace(month=right.month)
    if unit.kind != "bare":
        return unit
    if right.kind in MOST:
        return _checked(unit._replace(kind=right.kind, month=right.month))
    if unit.name == "roman" and (right.kind, right.name) == ("month", "roman"):
        return unit._replace(kind="month")
    month = right.month
    if right.kind == "part" and right.inner and right.inner[0].kind == "month":
        month = right.inner[0].number
    if unit.name != "figures" or right.kind not in ("day", "part") or month is None:
        raise refuse(UnreadableReason.NOT_UNDERSTOOD, unit.at)
    return unit._replace(kind="day", month=month)


def span(units: list[Unit], *, edges: bool = False) -> Draft:
    """Return the days of one unit, or from a first to a second.

    Args:
        units: One or two, complete.
        edges: Whether a part of a month stands for the day of art. 113, as behind *od* and *do*.

    Raises:
        Refused: The end lies before the beginning, or a day does not exist.

    Basis: conventions C3 to C10 of the date language of plans.
    """
    windows = [_window(unit, edges=edges) for unit in units]
    a, b = windows[0], windows[-1]
    alone = len(units) == 1
    found = Draft(
        a.first,
        b.last,
        a.precision if alone else coarser(a.precision, b.precision),
        approximate=a.approximate or b.approximate,
        anchor=a.anchor if alone else None,
        alternatives=a.alternatives if alone else (),
        extent=a.extent if a.extent is b.extent else None,
        units=tuple(units),
    )
    places = [unit.weekday[1] for unit in units if unit.weekday is not None]
    if places:
        if not edges and len(places) < len(units):
            raise refuse(UnreadableReason.NOT_UNDERSTOOD, places[0])
        found = _held_against(found, windows)
    if alone:
        return found
    parts = [unit.kind == "part" for unit in units]  # the ends of a part are a convention
    starts_late = a.first > (b.last if parts[1] else b.first)
    if starts_late or (a.first if parts[0] else a.last) > b.last:
        raise Refused(DateFault.REVERSED_RANGE, (units[0].at[0], units[-1].at[1]))
    ends = (a.last.year, a.last.month), (b.first.year, b.first.month)
    is_long = b.last - a.first >= _YEAR and ends[0][1] == ends[1][1]
    if is_long and {unit.kind for unit in units} == {"day"}:
        place = (units[0].at[0], units[-1].at[1])
        return found._replace(faults=(*found.faults, (DateFault.SUSPICIOUS_LENGTH, place)))
    return found


def _held_against(found: Draft, windows: list[Window]) -> Draft:
    """Return a reading with the weekdays printed beside its days held against them."""
    printed = [
        (unit.weekday, window.first)
        for unit, window in zip(found.units, windows, strict=True)
        if unit.weekday is not None
    ]
    wrong = tuple(
        (DateFault.WEEKDAY_MISMATCH, at) for (number, at), day in printed if number != day.weekday()
    )
    check = WeekdayCheck.MISMATCH if wrong else WeekdayCheck.OK
    return found._replace(weekday_check=check, faults=found.faults + wrong)


def _window(unit: Unit, *, edges: bool) -> Window:
    year = unit.year or 0
    if not edges or unit.kind != "part":
        return resolved(unit, year)
    day, approximate = edge(unit, year)
    extent = None if approximate else Extent.EXACT
    return Window(day, day, Precision.DAY, approximate=approximate, extent=extent)


def joined(items: list[list[Unit]], join: str, context: Context) -> Draft:
    """Return the days of dates and ranges joined by "i", "lub", a comma or a slash.

    Raises:
        Refused: What is joined cannot be, or a day does not exist.

    Basis: conventions C9 and C14 of the date language of plans.
    """
    flat = completed([unit for item in items for unit in item], context)
    if len(flat) == 1:
        return span(flat)
    ends = [0]
    for item in items:
        ends.append(ends[-1] + len(item))
    for left, unit in pairwise(flat):
        if left.kind in _PIECES and (unit.kind, unit.name) == ("month", "genitive"):
            raise refuse(UnreadableReason.TWO_READINGS, (left.at[0], unit.at[1]))
    spans = [span(flat[low:high]) for low, high in pairwise(ends)]
    if len(spans) == 1:
        return spans[0]
    kinds = {unit.kind for unit in flat}
    kind = kinds.pop() if len(kinds) == 1 and len(flat) == len(items) else ""
    follows = all(_follow(a, b) for a, b in pairwise(spans))
    whole = _hull(spans)._replace(units=tuple(flat))
    slashed = kind in _SLASHED or (follows and kind != "year")
    years = [unit.year for item in items for unit in (item[0], item[-1])]
    if (join == "slash" and not slashed) or _unordered(spans, years, context) or _nested(spans):
        raise refuse(UnreadableReason.TWO_READINGS, (flat[0].at[0], flat[-1].at[1]))
    if follows and ((join != "or" and kind in _SPANNED) or join == "slash"):
        exact = kind not in _SPANNED
        return whole._replace(alternatives=(_set(spans, "[]"),) if exact else ())
    if join == "and":
        return whole._replace(edtf=_set(spans, "{}"))
    others = (_set(spans, "{}"),) if join == "slash" else ()
    return whole._replace(edtf=_set(spans, "[]"), extent=Extent.WITHIN, alternatives=others)


def _follow(a: Draft, b: Draft) -> bool:
    return a.latest is not None and a.latest + _DAY == b.earliest


def _unordered(spans: list[Draft], years: list[int | None], context: Context) -> bool:
    """Whether a later one of several lies in another year only since its month is earlier.

    Neighbours may run over the new year, and so may what the heading bears out.
    """
    for (a, b), left, right in zip(pairwise(spans), years[1::2], years[2::2], strict=False):
        first = a.units[-1].year or 0
        is_lent = right is None or (left is None and first != context.year)
        if is_lent and first < (b.units[0].year or 0) and not _follow(a, b):
            return True
    return False


def _nested(spans: list[Draft]) -> bool:
    """Whether one of several lies within another, as in "maj, 2022"."""
    days = {(each.earliest, each.latest) for each in spans if each.earliest and each.latest}
    ordered = sorted(days, key=lambda pair: (pair[0], -pair[1].toordinal()))
    return any(b[1] <= a[1] for a, b in pairwise(ordered))


def _hull(spans: list[Draft]) -> Draft:
    found = spans[0]
    for each in spans[1:]:
        found = found._replace(
            earliest=min(day for day in (found.earliest, each.earliest) if day),
            latest=max(day for day in (found.latest, each.latest) if day),
            precision=coarser(found.precision, each.precision),
            approximate=found.approximate or each.approximate,
            extent=found.extent if found.extent is each.extent else None,
            weekday_check=max(found.weekday_check, each.weekday_check, key=_CHECKS.index),
            faults=found.faults + each.faults,
        )
    return found._replace(anchor=None, alternatives=())


def _set(spans: list[Draft], brackets: str) -> str:
    members = (
        write_edtf(
            each.earliest,
            each.latest,
            Precision.MONTH if each.units[0].kind in MOST else each.precision,
            approximate=each.approximate,
        )
        or ""
        for each in spans
    )
    return brackets[0] + ",".join(member.replace("/", "..") for member in members) + brackets[1]
