"""Dates told from an event, and dates that are not set yet."""

from datetime import timedelta
from typing import Final

from ekonomia.dates.findings import UnreadableReason
from ekonomia.dates.polish_cursor import Cursor
from ekonomia.dates.polish_points import take_feast
from ekonomia.dates.polish_spans import Draft, completed
from ekonomia.dates.polish_units import refuse, resolved
from ekonomia.dates.precision import Extent, Precision

__all__ = ["ANCHOR_WORDS", "take_long", "take_relative", "take_unset"]

_LETTERS: Final = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_MONTHS: Final = {"quarter": 3, "halfyear": 6}
ANCHOR_WORDS: Final = {"dnia": "dzień", "daty": "data", "momentu": "moment", "chwili": "chwila"}
"""What an event is counted from, in the genitive and the nominative."""
_LENGTHS: Final = {"jednodniow": 1, "dwudniow": 2, "trzydniow": 3, "czterodniow": 4}


def take_unset(here: Cursor) -> Draft | None:
    """Take what says that there is no date yet."""
    return Draft() if here.phrase("unknown") or here.eat("-") or here.ended else None


def take_long(here: Cursor) -> Draft | None:
    """Take "2-dniowe spotkanie", a length without a date."""
    start = here.at
    days = here.number(1, 99)
    key = here.head.key
    if days is not None:
        here.eat("-")
        key = here.head.key if here.head.key.startswith("dniow") else ""
    else:
        days = next((_LENGTHS[stem] for stem in _LENGTHS if key.startswith(stem)), None)
    if days is None or not key:
        here.at = start
        return None
    here.move(here.at + 1)
    here.words_without_date()
    return Draft(precision=Precision.RELATIVE, duration=f"P{days}D")


def _take_duration(here: Cursor) -> tuple[str, int] | None:
    """Take a length of time: its ISO form, and its days or 0 where months have no number."""
    start = here.at
    if here.eat("pol", "roku"):
        return "P6M", 0
    number = here.number(1, 9999, 4) or here.integer("cardinal") or 1
    kind = here.unit("day", "week", "month", "quarter", "halfyear", "year")
    if kind is None:
        here.at = start
        return None
    if here.eat_any("roboczych", "roboczy"):
        raise refuse(UnreadableReason.NO_CONVENTION, (start, here.at))
    if kind in _MONTHS:
        return f"P{number * _MONTHS[kind]}M", 0
    days = {"day": number, "week": 7 * number}.get(kind, 0)
    return f"P{number}{_LETTERS[kind]}", days


def take_relative(here: Cursor) -> Draft | None:
    """Take what is counted from an event."""
    due = bool(here.eat("w", "ciagu") or here.eat("w", "terminie") or here.phrase("latest"))
    least = here.phrase("minimum") is not None
    before = here.eat("na") or least
    due = here.eat("do") or due
    length = _take_duration(here)
    side = here.eat_any("od", "po", "przed")
    if side is None or (length is None and (due or before or side == "od")):
        return None
    if least and side != "przed":
        return None
    if length is not None and side == "przed":
        found = _take_before_feast(here, *length, due=due or before)
        if found is not None:
            return found
    word = here.eat_any(*ANCHOR_WORDS) if side == "od" else None
    if not here.words_without_date():
        return None
    event = here.printed()
    sign = "-" if side == "przed" else ""
    ends = due or before or (length is None and side == "przed")
    return Draft(
        precision=Precision.RELATIVE,
        is_deadline=ends,
        extent=Extent.BY if ends else None,
        offset=None if length is None else f"{sign}{length[0]}",
        anchor_text=event if word is None else f"{ANCHOR_WORDS[word]} {event}",
    )


def _take_before_feast(here: Cursor, text: str, days: int, *, due: bool) -> Draft | None:
    """Take the feast before which something is due, or before which a week lies."""
    start = here.at
    unit = take_feast(here)
    if unit is None or not (due or text == "P1W") or not days:
        here.at = start
        return None
    unit = completed([unit._replace(at=(start, here.at))], here.context)[0]
    day = resolved(unit, unit.year or 0).first
    first, last = day - timedelta(days), day - timedelta(1)
    if not due:
        return Draft(first, last, Precision.WEEK, anchor=day, units=(unit,))
    return Draft(
        None,
        first,
        Precision.DAY,
        is_deadline=True,
        extent=Extent.BY,
        anchor=day,
        offset=f"-{text}",
        units=(unit,),
    )
