"""Years, school years and seasons, as a text names them."""

from typing import Final

from ekonomia.dates.polish_cursor import Cursor
from ekonomia.dates.polish_units import Unit

__all__ = ["take_school", "take_season", "take_whole_year", "take_year", "take_year_unit"]

_WINTER: Final = 12


def take_year(here: Cursor) -> int | None:
    """Take a year with its mark: "2022 r.", "br.", "roku 2022"."""
    if here.head.kind == "end":
        return None
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


def take_whole_year(here: Cursor) -> Unit | None:
    """Take a year, also "roku" alone, which is that of context."""
    start = here.at
    year = take_year(here)
    if year is None:
        if not here.eat_any("roku", "rok"):
            return None
        here.eat_any("kalendarzowego", "kalendarzowy", "kalendarzowym")
        year = here.four_digits()
    return Unit("year", (start, here.at), year=year)


def take_school(here: Cursor) -> Unit | None:
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


def take_year_unit(here: Cursor) -> Unit | None:
    """Take "rok 2022", "lata 2007" or "bieżący rok"."""
    start = here.at
    here.eat_any("lata", "latach", "lat")
    year = take_year(here)
    return None if year is None else Unit("year", (start, here.at), year=year)


def take_season(here: Cursor) -> Unit | None:
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
