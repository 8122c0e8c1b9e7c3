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
_SLASHED: Final = ("day", "month", *_SPANNED)


@final
class Draft(NamedTuple):
    """A reading in the making: the attributes of `When`, and the units it was made of."""

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


def take_listed(here: Cursor) -> tuple[list[list[Unit]], str] | None:
    """Take dates and ranges, and what joins them: `and`, `or`, `slash` or nothing."""
    first = take_point(here)
    if first is None:
        return None
    items, joins = [[first]], set()
    while True:
        start = here.at
        dash = len(items[-1]) == 1 and here.eat_any("-", "do")
        joint = None if dash else here.eat_any(*_JOINTS)
        if joint == ",":
            joint = here.eat_any("i", "oraz", "lub", "albo") or joint
        here.eat_any("w", "we")
        unit = take_point(here) if dash or joint else None
        if unit is None:
            here.at = start
            break
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

    What the first lacks it takes from the second.  A first month that is later than the second lies
    in the year before, if only the second has a year; where neither has one, the second lies in the
    year after that of context.

    Raises:
        Refused: Something is missing that no neighbour has.

    Basis: conventions C2 and C23 of the date language of plans.
    """
    found = [_with_sides(unit) for unit in units]
    if found[0].name == "leading":
        found[1:] = [_as_counted(unit, found[0].kind) for unit in found[1:]]
    elif found[-1].kind == "bare":
        found[-1] = _last_bare(found, context)
    for place in range(len(found) - 2, -1, -1):
        found[place] = _lent(found[place], found[place + 1])
    for place in range(len(found) - 2, -1, -1):
        unit, right = found[place], found[place + 1]
        if unit.year is None and right.year is not None:
            earlier = start_month(unit) > start_month(right) > 0
            found[place] = unit._replace(year=right.year - earlier)
    for place, unit in enumerate(found):
        if unit.year is not None:
            continue
        if place == 0:
            found[0] = unit._replace(year=context.sure_year(unit.at))
            continue
        left = found[place - 1]
        later = start_month(left) > start_month(unit) > 0
        found[place] = unit._replace(year=(left.year or 0) + later)
    return found


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
    romans = all((each.kind, each.name) == ("bare", "roman") for each in units)
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
    found = Draft(
        a.first,
        b.last,
        coarser(a.precision, b.precision),
        approximate=a.approximate or b.approximate,
        extent=a.extent if a.extent is b.extent else None,
        units=tuple(units),
    )
    if len(units) == 1:
        return found._replace(anchor=a.anchor, alternatives=a.alternatives)
    if a.first > b.first or a.last > b.last:
        raise Refused(DateFault.REVERSED_RANGE, (units[0].at[0], units[-1].at[1]))
    ends = (a.last.year, a.last.month), (b.first.year, b.first.month)
    is_long = b.last - a.first >= _YEAR and ends[0][1] == ends[1][1]
    if is_long and {unit.kind for unit in units} == {"day"}:
        place = (units[0].at[0], units[-1].at[1])
        return found._replace(faults=((DateFault.SUSPICIOUS_LENGTH, place),))
    return found


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
    ends = [0]
    for item in items:
        ends.append(ends[-1] + len(item))
    spans = [span(flat[low:high]) for low, high in pairwise(ends)]
    if len(spans) == 1:
        return spans[0]
    kinds = {unit.kind for unit in flat}
    kind = kinds.pop() if len(kinds) == 1 and len(flat) == len(items) else ""
    follows = all(_follow(a, b) for a, b in pairwise(spans))
    whole = _hull(spans)._replace(units=tuple(flat))
    if join == "slash" and kind not in _SLASHED:
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


def _hull(spans: list[Draft]) -> Draft:
    found = spans[0]
    for each in spans[1:]:
        found = found._replace(
            earliest=min(day for day in (found.earliest, each.earliest) if day),
            latest=max(day for day in (found.latest, each.latest) if day),
            precision=coarser(found.precision, each.precision),
            approximate=found.approximate or each.approximate,
            extent=found.extent if found.extent is each.extent else None,
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
