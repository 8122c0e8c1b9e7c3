"""The single dates of the grammar: a day, a month, a quarter, a part of one, a feast."""

from collections.abc import Callable
from typing import Final

from ekonomia.dates.findings import UnreadableReason
from ekonomia.dates.polish_cursor import Cursor
from ekonomia.dates.polish_units import Unit, refuse
from ekonomia.dates.polish_years import (
    take_school,
    take_season,
    take_whole_year,
    take_year,
    take_year_unit,
)

__all__ = ["MOST", "take_ending", "take_feast", "take_point"]

_ENDINGS: Final = ("go", "ego", "szego", "giego", "ciego", "tego", "mego", "szy", "gi", "ty")
"""What is printed behind a figure to make it an ordinal: "1-go maja"."""
MOST: Final = {"quarter": 4, "halfyear": 2, "half": 2, "decade": 3, "week": 4}
"""The greatest number of each unit that is counted."""
_WHOLE: Final = ("month", "school", "season", "summer", "year", *MOST)
_MOST_WEEKDAYS: Final = 4
_DECEMBER: Final = 12


def take_point(here: Cursor) -> Unit | None:
    """Take the date that stands here, if one does, with the weekday printed beside a day."""
    if here.head.kind not in ("number", "word"):
        return None
    return _take_named_day(here) or _take_point(here)


def _take_point(here: Cursor) -> Unit | None:
    """Take a date with the weekday in brackets behind a day."""
    is_word = here.head.kind == "word"
    unit = _first_of(here, _take_part, _take_turn) if is_word else None
    unit = unit or _take_simple_point(here)
    if unit is None or not _is_day(unit):
        return unit
    start = here.at
    weekday = here.integer("weekday") if here.eat("(") else None
    if weekday is None or not here.eat(")"):
        here.at = start
        return unit
    return unit._replace(weekday=(weekday, (start, here.at)))


def _take_named_day(here: Cursor) -> Unit | None:
    """Take a day behind its weekday: "środa, 8 czerwca"."""
    start = here.at
    weekday = here.integer("weekday")
    if weekday is None:
        return None
    behind = here.at
    here.eat(",")
    here.eat_any("dnia")
    unit = _take_simple_point(here)
    if unit is None or not _is_day(unit):
        here.at = start
        return None
    return unit._replace(at=(start, here.at), weekday=(weekday, (start, behind)))


def _is_day(unit: Unit) -> bool:
    return unit.kind == "day" or (unit.kind, unit.name) == ("bare", "figures")


def _take_simple_point(here: Cursor) -> Unit | None:
    """Take a date that has no other one within it."""
    if here.head.kind == "number":
        return _first_of(here, _take_iso, _take_figures)
    return _first_of(
        here,
        _take_month,
        take_feast,
        _take_roman,
        _take_ordinal,
        _take_leading,
        take_school,
        take_year_unit,
        take_season,
        _take_weekday_beside_feast,
    )


def _first_of(here: Cursor, *rules: Callable[[Cursor], Unit | None]) -> Unit | None:
    """Take what the first rule takes that takes anything."""
    start = here.at
    for rule in rules:
        unit = rule(here)
        if unit is not None:
            at = (start, here.at)
            return unit if unit.at == at else unit._replace(at=at)
        here.at = start
    return None


def take_feast(here: Cursor) -> Unit | None:
    """Take a feast."""
    start = here.at
    found = here.phrase("feast")
    if found is None:
        return None
    return Unit("feast", (start, here.at), name=str(found), year=take_year(here))


def _take_weekday_beside_feast(here: Cursor) -> Unit | None:
    """Take "piątek po Bożym Ciele"."""
    weekday = here.integer("weekday")
    side = here.eat_any("po", "przed") if weekday is not None else None
    feast = take_feast(here) if side else None
    if feast is None or weekday is None:
        return None
    return feast._replace(kind="weekday", number=weekday, nth=1 if side == "po" else -1)


def _take_iso(here: Cursor) -> Unit | None:
    """Take a day or a month as ISO 8601 writes it, without spaces."""
    start = here.at
    year = here.four_digits()
    if year is None or not (here.beside() and here.eat("-") and here.beside()):
        return None
    two = here.head.printed
    month = here.number(0, 99)
    if month is None or len(two) != 2:  # noqa: PLR2004 - two figures
        return None
    if not (here.beside() and here.eat("-")):
        if year % 100 < month:
            raise refuse(UnreadableReason.TWO_READINGS, (start, here.at))
        found = _numbered_month(here, month, year)
        return None if found is None else found._replace(name="iso")
    day = here.number(0, 99) if here.beside() else None
    return None if day is None else Unit("day", (start, here.at), day, month, year, name="iso")


def _numbered_month(here: Cursor, month: int, year: int) -> Unit | None:
    """Return a month printed in figures, or None: there is no such month."""
    if not 1 <= month <= _DECEMBER:
        return None
    return Unit("month", (here.at, here.at), month, year=year, name="figures")


def _take_figures(here: Cursor) -> Unit | None:
    """Take what begins with figures: a day, a month, a quarter, a year, or a bare number."""
    start = here.at
    year = here.four_digits()
    if year is not None:
        if here.eat_any("r", "rok", "roku"):
            here.eat(".")
        return Unit("year", (start, here.at), year=year)
    number = here.number(0, 99)
    if number is None:
        return None
    found = _take_dotted(here, number)
    if found is not None:
        return found
    here.move(start + 1)
    take_ending(here)
    month = here.sense("month")
    if isinstance(month, tuple):
        return Unit("day", (start, here.at), number, month[0], take_year(here))
    behind = here.at
    roman = here.head.roman
    if roman is not None and here.words[here.at + 1].key != "kwartal":
        here.move(here.at + 1)
        here.eat(".")
        return Unit("day", (start, here.at), number, roman, take_year(here))
    here.at = behind
    return _take_counted(here, number, "figures")


def take_ending(here: Cursor) -> None:
    """Take what makes a figure an ordinal, if it is there: a stop, "-go"."""
    start = here.at
    here.eat("-")
    if not (here.beside() and here.eat_any(*_ENDINGS)):
        here.at = start
        here.eat(".")


def _take_dotted(here: Cursor, day: int) -> Unit | None:
    """Take the rest of "28.03.2017", "16.02", "05.2022" or "05/2022"."""
    start, tight = here.at - 1, here.beside()
    sign = here.eat_any(".", "/")
    year = here.four_digits() if sign else None
    if year is not None and here.words[here.at - 1].start == here.words[here.at - 2].end:
        if here.eat_any("r", "rok", "roku"):
            here.eat(".")
        return _numbered_month(here, day, year)
    tight = tight and here.beside()
    month = here.number(0, 99) if sign == "." and year is None else None
    if month is None:
        return None
    if here.eat("."):
        behind, beside = here.at, here.beside()
        year = take_year(here)
        if year is not None:
            return Unit("day", (start, here.at), day, month, year)
        here.at = behind
        if beside and here.head.kind == "number":
            raise refuse(UnreadableReason.SHORT_YEAR, (start, here.at + 1))
    return Unit("day", (start, here.at), day, month, take_year(here)) if tight else None


def _take_roman(here: Cursor) -> Unit | None:
    """Take what begins with a Roman number."""
    start, number = here.at, here.head.roman
    if number is None:
        return None
    here.move(start + 1)
    stop = here.eat(".")
    year = here.four_digits() if here.eat("/") else take_year(here)
    if year is not None:
        return Unit("month", (start, here.at), number, year=year, name="roman")
    here.at = start + 1 + stop
    return _take_counted(here, number, "roman")


def _take_ordinal(here: Cursor) -> Unit | None:
    """Take what begins with an ordinal in words."""
    number = here.integer("ordinal")
    return None if number is None else _take_counted(here, number, "word")


def _take_counted(here: Cursor, number: int, name: str) -> Unit | None:
    """Take the unit or the weekday that a number counts; a number without one is bare."""
    start = here.at
    weekday = here.integer("weekday") if number <= _MOST_WEEKDAYS else None
    if weekday is not None:
        month, year = _take_month_around(here)
        return Unit("nth", (start, here.at), weekday, month, year, nth=number)
    kind = here.unit(*MOST)
    if kind is None:
        return Unit("bare", (start, start), number, name=name)
    if number < 0 and kind != "week":
        number = MOST[kind]
    if number == 0 or number > MOST[kind]:
        raise refuse(UnreadableReason.NOT_UNDERSTOOD, (start, here.at))
    if kind in ("quarter", "halfyear"):
        told = take_whole_year(here)
        year = None if told is None else told.year
        return Unit(kind, (start, here.at), number, year=year)
    whole = take_whole_year(here) if kind == "half" else None
    if whole is not None:
        return Unit("halfyear", (start, here.at), number, year=whole.year)
    month, year = _take_month_around(here)
    return Unit(kind, (start, here.at), number, month, year)


def _take_month_around(here: Cursor) -> tuple[int | None, int | None]:
    """Take the month in which something lies, and its year, as far as they stand here."""
    start = here.at
    if here.eat("miesiaca"):
        return here.context.sure_month((start, here.at)), take_year(here)
    here.eat_any("w", "we")
    month = _take_month(here)
    if month is None:
        here.at = start
        return None, None
    return month.number, month.year


def _take_month(here: Cursor) -> Unit | None:
    """Take a month by its name."""
    start = here.at
    found = here.sense("month")
    if not isinstance(found, tuple):
        return None
    number, case = found
    return Unit("month", (start, here.at), number, year=take_year(here), name=case)


def _take_leading(here: Cursor) -> Unit | None:
    """Take "kwartał II" or "półrocze I", the number behind its unit."""
    start = here.at
    kind = here.unit("quarter", "halfyear")
    number = here.head.roman if here.head.roman is not None else here.head.value
    if kind is None or number is None or not 0 < number <= MOST[kind]:
        return None
    here.move(here.at + 1)
    return Unit(kind, (start, here.at), number, year=take_year(here), name="leading")


def _take_part(here: Cursor) -> Unit | None:
    """Take a beginning, a middle or an end, and of what."""
    start = here.at
    number = here.integer("part")
    if number is None:
        return None
    inner = _take_whole(here)
    year = None if inner is None else inner.year
    held = () if inner is None else (inner,)
    return Unit("part", (start, here.at), number, year=year, inner=held)


def _take_whole(here: Cursor) -> Unit | None:
    """Take a whole of which there are parts."""
    start = here.at
    if here.eat("miesiaca"):
        month = here.context.sure_month((start, here.at))
        return Unit("month", (start, here.at), month)
    found = _take_simple_point(here)
    if found is not None and found.kind in _WHOLE:
        return found
    here.at = start
    return take_whole_year(here)


def _take_turn(here: Cursor) -> Unit | None:
    """Take "przełom maja i czerwca", "przełom roku"."""
    start = here.at
    if not here.eat_any("przelom", "przelomie", "przelomu"):
        return None
    behind = here.at
    here.eat_any("roku", "lat")
    first = _take_simple_point(here)
    second = _take_simple_point(here) if first and here.eat_any("i", "a", "/", "-") else None
    if first is not None and second is not None:
        return Unit("turn", (start, here.at), inner=(first, second))
    here.at = behind
    year = take_whole_year(here)
    if year is None:
        return None
    after = year if year.year is None else year._replace(year=year.year + 1)
    return Unit("turn", (start, here.at), inner=(year, after))
