"""Reading Polish dates against `dateparser`, and hostile text: `python -m benchmarks.dates`.

`dateparser` is an extra of its own (`bench`).  Where it is not installed, the lines that need it
are left out and `MISSING` says so.
"""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from benchmarks.harness import compare

from ekonomia.dates import read

__all__ = ["MISSING", "run"]

PAGE: Final = Path(__file__).parents[1] / "docs" / "reference" / "date-language.md"
YEAR: Final = 2022
SETTINGS: Final = {
    "DATE_ORDER": "DMY",
    "PREFER_DAY_OF_MONTH": "first",
    "RELATIVE_BASE": datetime(YEAR, 1, 1),  # noqa: DTZ001 - dateparser takes one without a zone
}
COMMON: Final = {
    "12 stycznia 2022": date(2022, 1, 12),
    "5 maja 2022": date(2022, 5, 5),
    "26 marca 2012 r.": date(2012, 3, 26),
    "28.03.2017": date(2017, 3, 28),
    "3.11.2021": date(2021, 11, 3),
    "2022-05-12": date(2022, 5, 12),
    "9 czerwca": date(2022, 6, 9),
    "31 grudnia 2023": date(2023, 12, 31),
    "styczeń 2022": date(2022, 1, 1),
    "październik 2021": date(2021, 10, 1),
}
"""Texts that both read, with the first day they mean."""
MISSING: Final = (
    None
    if find_spec("dateparser")
    else "dateparser is not installed: nothing is compared with it (pip install '.[bench]')"
)
HOSTILE: Final = ("12 maja ", "\u00a0", "9" * 50, "ą\u0301", "\u202e\u0000")
DENSE: Final = ("1,", "od ", "początek ", "przełom ", "I/", "(")
LENGTH: Final = 250_000
SHORT: Final = 300
_COLUMNS: Final = 9
"""Cells of a row of the table between its bars, and the two outside of them."""


def _table() -> list[tuple[str, int]]:
    """Return the expressions of the reference page, with the year of their heading."""
    rows = [line.split("|") for line in PAGE.read_text(encoding="utf-8").splitlines()]
    whole = [row for row in rows if len(row) == _COLUMNS and row[2].strip().isdigit()]
    return [(row[1].strip(), int(row[2])) for row in whole]


def _read(texts: list[tuple[str, int]]) -> list[date | None]:
    return [read(text, year=year).earliest for text, year in texts]


def _parsed(
    parse: Callable[..., datetime | None], texts: list[tuple[str, int]]
) -> list[date | None]:
    found = [parse(text, languages=["pl"], settings=SETTINGS) for text, _ in texts]
    return [None if moment is None else moment.date() for moment in found]


def _repeated(pieces: tuple[str, ...], length: int) -> list[tuple[str, int]]:
    return [((piece * length)[:length], YEAR) for piece in pieces]


def _against_dateparser(rounds: int) -> list[tuple[str, float, float]]:
    parse = import_module("dateparser").parse
    both, table = [(text, YEAR) for text in COMMON], _table()
    assert _read(both) == _parsed(parse, both) == list(COMMON.values())
    assert len(table) == 70
    found = []
    for name, texts, budget in (
        ("dates both read", both, 0.1),
        ("the table of the page", table, 0.25),  # of 70 dateparser refuses 56, which is quick
    ):
        ratios = compare(
            {"own": partial(_read, texts), "dateparser": partial(_parsed, parse, texts)},
            reference="dateparser",
            rounds=rounds,
        )
        found.append((f"reading {name}, against dateparser", ratios["own"], budget))
    return found


def run(rounds: int = 9) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to the other way, its budget."""
    found = [] if MISSING else _against_dateparser(rounds)
    for name, pieces, length in (
        ("hostile text, 500 000 characters", HOSTILE, LENGTH),
        ("dense text, 600 characters", DENSE, SHORT),
    ):
        ratios = compare(
            {
                "once": partial(_read, _repeated(pieces, length)),
                "twice": partial(_read, _repeated(pieces, 2 * length)),
            },
            reference="once",
            rounds=rounds,
        )
        found.append((f"{name}, against half of it", ratios["twice"], 2.5))
    return found


if __name__ == "__main__":
    if MISSING:
        print(MISSING)
    for name, ratio, budget in run(25):
        print(f"{name:48} {ratio:8.5f} of {budget:5.3f}")
