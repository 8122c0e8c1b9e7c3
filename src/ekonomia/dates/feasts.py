"""The feasts that plans count from, as days of a year."""

from datetime import date, timedelta
from typing import Final

from dateutil.easter import easter

from ekonomia.errors import InvalidValue, UnknownCode, shown

__all__ = ["easter_offset", "feast_days", "fixed_month"]

_FROM_EASTER: Final = {
    "popielec": (-46, -46),
    "niedziela_palmowa": (-7, -7),
    "wielki_tydzien": (-7, -1),
    "wielki_czwartek": (-3, -3),
    "wielki_piatek": (-2, -2),
    "wielka_sobota": (-1, -1),
    "wielkanoc": (0, 1),
    "zielone_swiatki": (49, 49),
    "boze_cialo": (60, 60),
}
"""Days after Easter Sunday, the first and the last."""
_EASTERS: Final = range(1583, 4100)
_FIXED: Final = {
    "nowy_rok": (1, 1, 1),
    "trzech_kroli": (1, 6, 1),
    "wszystkich_swietych": (11, 1, 1),
    "wigilia": (12, 24, 1),
    "boze_narodzenie": (12, 25, 2),
    "sylwester": (12, 31, 1),
}
"""Month, day, and how many days it lasts."""


def feast_days(feast: str, year: int) -> tuple[date, date]:
    """Return the first and the last day of a feast; Easter is the western one.

    Args:
        feast: Its Polish name without diacritics, such as `boze_cialo`.
        year: The year, from 1583 to 4099.

    Raises:
        InvalidValue: The year is none of these.
        UnknownCode: There is no such feast in the list.

    >>> feast_days("wielkanoc", 2022)
    (datetime.date(2022, 4, 17), datetime.date(2022, 4, 18))
    """
    if type(year) is not int or year not in _EASTERS:
        message = f"year: expected a year from 1583 to 4099, got {shown(year)}"
        raise InvalidValue(message, code="out_of_range")
    if feast in _FROM_EASTER:
        first, last = _FROM_EASTER[feast]
        sunday = easter(year)
        return sunday + timedelta(first), sunday + timedelta(last)
    if feast not in _FIXED:
        names = ", ".join((*_FROM_EASTER, *_FIXED))
        raise UnknownCode(f"no feast {feast!r}, expected one of {names}")
    month, day, length = _FIXED[feast]
    start = date(year, month, day)
    return start, start + timedelta(length - 1)


def easter_offset(feast: str) -> int | None:
    """Return how many days after Easter Sunday a feast begins, or None: it has a fixed day.

    >>> easter_offset("boze_cialo"), easter_offset("wigilia")
    (60, None)
    """
    return _FROM_EASTER[feast][0] if feast in _FROM_EASTER else None


def fixed_month(feast: str) -> int:
    """Return the month of a feast with a fixed day, or 0: it moves with Easter.

    >>> fixed_month("wigilia"), fixed_month("boze_cialo")
    (12, 0)
    """
    return _FIXED[feast][0] if feast in _FIXED else 0
