"""The single dates of the grammar: a day, a month, a quarter, a part of one, a feast."""

from collections.abc import Callable
from typing import Final

from ekonomia.dates.findings import UnreadableReason
from ekonomia.dates.polish_cursor import Cursor
from ekonomia.dates.polish_units import Unit, refuse

__all__ = ["MOST", "take_feast", "take_point", "take_whole_year", "take_year"]

_ENDINGS: Final = ("go", "ego", "szego", "giego", "ciego", "tego", "mego", "szy", "gi", "ty")
"""What is printed behind a figure to make it an ordinal: "1-go maja"."""
MOST: Final = {"quarter": 4, "halfyear": 2, "half": 2, "decade": 3, "week": 4}
"""The greatest number of each unit that is counted."""
_WHOLE: Final = ("month", "quarter", "halfyear", "year", "school", "summer", "season")
_WINTER: Final = 12


def take_point(here: Cursor) -> Unit | None:
    """Take the date that stands here, if one does."""
    return _first_of(here, _take_part, _take_turn) or _take_simple_point(here)


def _take_simple_point(here: Cursor) -> Unit | None:
    """Take a date that has no other one within it."""
    return _first_of(
        here,
        take_feast,
        _take_iso,
        _take_figures,
        _take_roman,
        _take_ordinal,
        _take_month,
        _take_leading,
        _take_school,
        _take_year_unit,
        _take_season,
        _take_weekday_beside_feast,
    )


def _first_of(here: Cursor, *rules: Callable[[Cursor], Unit | None]) -> Unit | None:
    """Take what the first rule takes that takes anything."""
    start = here.at
    for rule in rules:
        unit = rule(here)
        if unit is not None:
            return unit._replace(at=(start, here.at))
        here.at = start
    return None


def take_year(here: Cursor) -> int | None:
    """Take a year with its mark: "2022 r.", "br.", "roku 2022"."""
    start = here.at
    told = here.phrase("year")
    if isinstance(told, int):
        return here.context.sure_year((start, here.at)) + told
    here.eat_any("roku", "rok")
    found = here.four_digits()
    if found is None:
        here.at = start
        return None
    if here.eat_any("r", "roku", "rok"):
        here.eat(".")
    return found


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
        return _numbered_month(here, month, year)
    day = here.number(0, 99) if here.beside() else None
    return None if day is None else Unit("day", (start, here.at), day, month, year)


def _numbered_month(here: Cursor, month: int, year: int) -> Unit | None:
    """Return a month printed in figures, or None: there is no such month."""
    if not 1 <= month <= _WINTER:
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
    if here.eat("-") and here.beside() and here.eat_any(*_ENDINGS):
        pass
    else:
        here.at = start + 1
        here.eat(".")
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
    year = take_year(here)
    if year is not None:
        return Unit("month", (start, here.at), number, year=year, name="roman")
    here.at = start + 1 + stop
    return _take_counted(here, number, "roman")


def _take_ordinal(here: Cursor) -> Unit | None:
    """Take what begins with an ordinal in words."""
    start = here.at
    number = here.integer("ordinal")
    if number is None:
        return None
    weekday = here.integer("weekday")
    if weekday is None:
        return _take_counted(here, number, "word")
    month, year = _take_month_around(here)
    return Unit("nth", (start, here.at), weekday, month, year, nth=number)


def _take_counted(here: Cursor, number: int, name: str) -> Unit | None:
    """Take the unit that a number counts; a number without one is bare."""
    start = here.at
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


def take_whole_year(here: Cursor) -> Unit | None:
    """Take a year, also "roku" alone, which is that of context."""
    start = here.at
    year = take_year(here)
    if year is None and not here.eat_any("roku", "rok"):
        return None
    return Unit("year", (start, here.at), year=year)


def _take_school(here: Cursor) -> Unit | None:
    """Take a school year, or an academic one, which begins a month later."""
    if not here.eat_any("rok", "roku"):
        return None
    kind = here.eat_any(
        "szkolny", "szkolnego", "szkolnym", "akademicki", "akademickiego", "akademickim"
    )
    if kind is None:
        return None
    start = here.at
    year = take_year(here)
    if year is not None and here.eat_any("/", "-") and not _take_next_year(here, year):
        return None
    return Unit("school", (start, here.at), 9 if kind[0] == "s" else 10, year=year)


def _take_next_year(here: Cursor, year: int) -> bool:
    """Take the year after another, in four or two figures."""
    expected = {f"{year + 1}", f"{(year + 1) % 100:02}"}
    if here.head.kind != "number" or here.head.printed not in expected:
        return False
    here.move(here.at + 1)
    if here.eat_any("r", "rok", "roku"):
        here.eat(".")
    return True


def _take_year_unit(here: Cursor) -> Unit | None:
    """Take "rok 2022", "lata 2007" or "bieżący rok"."""
    start = here.at
    here.eat_any("lata", "latach", "lat")
    year = take_year(here)
    return None if year is None else Unit("year", (start, here.at), year=year)


def _take_season(here: Cursor) -> Unit | None:
    """Take a season or the summer holidays."""
    start = here.at
    if here.eat_any("wakacje", "wakacji", "wakacjach", "wakacjami"):
        return Unit("summer", (start, here.at), year=take_year(here))
    month = here.integer("season")
    if month is None:
        return None
    year = take_year(here)
    behind = here.at
    both = month == _WINTER and year is not None and here.eat("/")
    if both and year is not None and not _take_next_year(here, year):
        here.at = behind
    return Unit("season", (start, here.at), month, year=year)


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
