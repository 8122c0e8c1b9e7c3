"""The holidays that have been statutory days off since 1951, as data."""

from typing import Final, final

from attrs import frozen

__all__ = ["FIRST_YEAR", "HOLIDAY_RULES", "LAST_YEAR", "HolidayRule"]

FIRST_YEAR: Final = 1951
"""The first year of the calendar: that of the act on days off."""
LAST_YEAR: Final = 2100
"""The last year of the calendar."""

_TEXT: Final = "text"
_REPORTED: Final = "reported"
_RECALLED: Final = "recalled"


@final
@frozen(kw_only=True)
class HolidayRule:
    """One holiday and the years it has been a day off.

    Attributes:
        when: The month and the day, or the days after Easter Sunday.
        pl: Its name in the act.
        en: Its name in English.
        basis: The journal of the act that makes it a day off, and of the one that struck it.
        evidence: How the years are known: a code of `ekonomia.law.Evidence`.
        first: The first year; the act took effect before the holiday of that year.
        last: The last year.
    """

    when: tuple[int, int] | int
    pl: str
    en: str
    basis: str
    evidence: str
    first: int = FIRST_YEAR
    last: int = LAST_YEAR


_ACT: Final = "Dz.U. 1951 nr 4 poz. 28"

HOLIDAY_RULES: Final = (
    HolidayRule(
        when=(1, 1),
        pl="Nowy Rok",
        en="New Year's Day",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=(1, 6),
        pl="Trzech Króli",
        en="Epiphany",
        basis=f"{_ACT}, until Dz.U. 1960 nr 51 poz. 297",
        evidence=_REPORTED,
        last=1960,
    ),
    HolidayRule(
        when=(1, 6),
        pl="Święto Trzech Króli",
        en="Epiphany",
        basis="Dz.U. 2010 nr 224 poz. 1459",
        evidence=_TEXT,
        first=2011,
    ),
    HolidayRule(
        when=0,
        pl="pierwszy dzień Wielkiej Nocy",
        en="Easter Sunday",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=1,
        pl="drugi dzień Wielkiej Nocy",
        en="Easter Monday",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=(5, 1),
        pl="Święto Państwowe",
        en="State Holiday",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=(5, 3),
        pl="Święto Narodowe Trzeciego Maja",
        en="National Holiday of the Third of May",
        basis="Dz.U. 1990 nr 28 poz. 160",
        evidence=_REPORTED,
        first=1990,
    ),
    HolidayRule(
        when=49,
        pl="pierwszy dzień Zielonych Świątek",
        en="Pentecost",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=60,
        pl="dzień Bożego Ciała",
        en="Corpus Christi",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=(7, 22),
        pl="Narodowe Święto Odrodzenia Polski",
        en="National Day of the Rebirth of Poland",
        basis=f"{_ACT}, until Dz.U. 1990 nr 28 poz. 159",
        evidence=_REPORTED,
        last=1989,
    ),
    HolidayRule(
        when=(8, 15),
        pl="Wniebowzięcie",
        en="Assumption",
        basis=f"{_ACT}, until Dz.U. 1960 nr 51 poz. 297",
        evidence=_REPORTED,
        last=1960,
    ),
    HolidayRule(
        when=(8, 15),
        pl="Wniebowzięcie Najświętszej Maryi Panny",
        en="Assumption",
        basis="Dz.U. 1989 nr 29 poz. 154",
        evidence=_REPORTED,
        first=1989,
    ),
    HolidayRule(
        when=(11, 1),
        pl="Wszystkich Świętych",
        en="All Saints' Day",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=(11, 11),
        pl="Narodowe Święto Niepodległości",
        en="National Independence Day",
        basis="Dz.U. 1989 nr 6 poz. 34",
        evidence=_RECALLED,
        first=1989,
    ),
    HolidayRule(
        when=(11, 12),
        pl="Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości",
        en="National Holiday of the Hundredth Anniversary of Independence",
        basis="Dz.U. 2018 poz. 2117",
        evidence=_TEXT,
        first=2018,
        last=2018,
    ),
    HolidayRule(
        when=(12, 24),
        pl="Wigilia Bożego Narodzenia",
        en="Christmas Eve",
        basis="Dz.U. 2024 poz. 1965",
        evidence=_TEXT,
        first=2025,
    ),
    HolidayRule(
        when=(12, 25),
        pl="pierwszy dzień Bożego Narodzenia",
        en="Christmas Day",
        basis=_ACT,
        evidence=_TEXT,
    ),
    HolidayRule(
        when=(12, 26),
        pl="drugi dzień Bożego Narodzenia",
        en="Second Day of Christmas",
        basis=_ACT,
        evidence=_TEXT,
    ),
)
"""Every holiday since 1951, a day off that came back being two; Sundays are off besides.

The days of the act of 1951 were read in its consolidated text (Dz.U. 2015 poz. 90), which tells
every later change but those of 1960 and of 22 July.
"""
