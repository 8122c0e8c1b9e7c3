"""Words for days and parts of the year, in the cases that Polish asks for."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple, final

from ekonomia.dates.edtf import last_of_month
from ekonomia.dates.polish_words import MONTHS, ROMANS
from ekonomia.dates.precision import Precision

__all__ = ["SEASON_CASES", "Name", "day_name", "month_name", "names"]

SEASON_CASES: Final = {
    3: ("wiosna", "na wiosnę", "wiosny", "cała wiosna", "wiosną"),
    6: ("lato", "latem", "lata", "całe lato", "latem"),
    9: ("jesień", "jesienią", "jesieni", "cała jesień", "jesienią"),
    12: ("zima", "zimą", "zimy", "cała zima", "zimą"),
}
"""Seasons by their first month: alone, in a sentence, in the genitive, whole, behind *przed*."""
_WEEKS: Final = (
    ("pierwszy", "pierwszym", "pierwszego"),
    ("drugi", "drugim", "drugiego"),
    ("trzeci", "trzecim", "trzeciego"),
    ("czwarty", "czwartym", "czwartego"),
    ("ostatni", "ostatnim", "ostatniego"),
)
_TENTHS: Final = ((1, 10), (11, 20), (21, 0))
_HALVES: Final = ((1, 15), (16, 0))
_PARTS: Final = (
    ("początek", "na początku", "początku"),
    ("połowa", "w połowie", "połowy"),
    ("koniec", "pod koniec", "końca"),
)


@final
class Name(NamedTuple):
    """A stretch of days by its name, with its first and last day.

    Attributes:
        alone: In the nominative, as in a table: "styczeń 2022".
        running: In a sentence: "w styczniu 2022".
        genitive: Behind *od*, *do* and *w ciągu*: "stycznia 2022".
        whole: All of it: "cały styczeń 2022".
    """

    alone: str
    running: str
    genitive: str
    whole: str


def _name(cases: tuple[str, str, str], whole: str, tail: str) -> Name:
    alone, running, genitive = cases
    return Name(alone + tail, running + tail, genitive + tail, f"{whole}{alone}{tail}")


def day_name(day: date, tail: str) -> Name:
    """Return a day by its number and its month; `tail` is the year."""
    text = f"{day.day} {MONTHS[day.month - 1][1]}{tail}"
    return Name(text, text, text, text)


def month_name(month: int, tail: str) -> Name:
    """Return a month by its name; `tail` is the year."""
    alone, genitive, locative, *_ = MONTHS[month - 1]
    lead = "we" if locative.startswith("wrz") else "w"
    return _name((alone, f"{lead} {locative}", genitive), "cały ", tail)


def names(first: date, last: date, precision: Precision, tail: str) -> Iterator[Name]:
    """Yield names that days may have: of one unit, or of a part of one.

    Which of them fits is for the caller to say, by reading it back.
    """
    month = MONTHS[first.month - 1][1]
    whole_month = last == last_of_month(first.year, first.month)
    match precision:
        case Precision.DAY if first == last:
            yield day_name(first, tail)
        case Precision.DAY if (first.month, first.day) in ((9, 1), (10, 1)):
            kind = "szkoln" if first.month == 9 else "akademick"  # noqa: PLR2004 - September
            years = f" {first.year}/{last.year}"
            endings = ("y", "ym", "ego") if kind == "szkoln" else ("i", "im", "iego")
            cases = tuple(
                f"{noun} {kind}{ending}"
                for noun, ending in zip(("rok", "w roku", "roku"), endings, strict=True)
            )
            yield _name((cases[0], cases[1], cases[2]), "cały ", years)
        case Precision.DAY:
            return
        case Precision.WEEK:
            number = 4 if whole_month else first.day // 7
            alone, locative, genitive = _WEEKS[number]
            cases = (f"{alone} tydzień", f"w {locative} tygodniu", f"{genitive} tygodnia")
            for each in (cases, tuple(case.replace("ostatni", "czwarty") for case in cases)):
                yield _name((each[0], each[1], each[2]), "cały ", f" {month}{tail}")
            yield _name(
                ("Wielki Tydzień", "w Wielkim Tygodniu", "Wielkiego Tygodnia"), "cały ", tail
            )
        case Precision.DECADE:
            place = next((n for n, (day, _) in enumerate(_TENTHS) if day == first.day), 0)
            yield from _parts(place, f" {month}{tail}")
            roman = ROMANS[place]
            yield _name(
                (f"{roman} dekada", f"w {roman} dekadzie", f"{roman} dekady"),
                "cała ",
                f" {month}{tail}",
            )
            yield _turn(month, f"{MONTHS[last.month - 1][1]}{tail}")
        case Precision.HALFMONTH:
            roman = ROMANS[first.day != 1]
            yield _name(
                (f"{roman} połowa", f"w {roman} połowie", f"{roman} połowy"),
                "cała ",
                f" {month}{tail}",
            )
        case _:
            yield from _long_names(first, last, precision, tail)


def _parts(place: int, of: str) -> Iterator[Name]:
    yield _name(_PARTS[place], "cały ", of)


def _turn(one: str, other: str) -> Name:
    both = f" {one} i {other}"
    return _name(("przełom", "na przełomie", "przełomu"), "cały ", both)


def _long_names(first: date, last: date, precision: Precision, tail: str) -> Iterator[Name]:
    quarter, half = (first.month - 1) // 3, (first.month - 1) // 6
    match precision:
        case Precision.MONTH:
            yield month_name(first.month, tail)
            yield from _parts(1, f" roku{tail}")
            yield from _parts((first.month - 1) % 3, f" {ROMANS[quarter]} kwartału{tail}")
            if first.year != last.year:
                yield _turn(f"{first.year}", f"{last.year} roku")
            later = ROMANS[(quarter + 1) % 4]
            yield _turn(f"{ROMANS[quarter]}", f"{later} kwartału{tail}")
        case Precision.QUARTER:
            roman = ROMANS[quarter]
            yield _name(
                (f"{roman} kwartał", f"w {roman} kwartale", f"{roman} kwartału"), "cały ", tail
            )
            yield from _parts(0, f" roku{tail}")
            yield from _parts(2, f" roku{tail}")
        case Precision.HALFYEAR:
            roman = ROMANS[half]
            yield _name(
                (f"{roman} półrocze", f"w {roman} półroczu", f"{roman} półrocza"), "całe ", tail
            )
        case Precision.SEASON:
            if first.month in SEASON_CASES:
                alone, running, genitive, whole, _ = SEASON_CASES[first.month]
                yield Name(alone + tail, running + tail, genitive + tail, whole + tail)
            yield _name(("wakacje", "w wakacje", "wakacji"), "całe ", tail)
        case Precision.YEAR:
            year = tail.strip() or str(first.year)
            yield Name(f"rok {year}", f"w {year} r.", f"{year} r.", f"cały {year} r.")
        case _:
            return
