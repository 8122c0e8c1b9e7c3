"""Editions and years in the words of a plan, moved with its year."""

import re
from typing import Final

from ekonomia.plans.topics import Mark, edition_marks, roman, year_marks

__all__ = ["in_other_year", "moved_edition", "number_text", "renumbered"]

_MOST_ROMAN: Final = 100
_YEARS: Final = range(1900, 2200)
"""Numbers that name a year where they stand alone."""


def moved_edition(edition: int, years: int) -> int:
    """Return the edition so many years later, one a year; one that cannot be stays as it is.

    >>> moved_edition(3, 1), moved_edition(3, -3)
    (4, 3)
    """
    return edition + years if edition + years >= 1 else edition


def number_text(number: int) -> str:
    """Return the number of an edition in Roman figures; a year, or one above 100, in Arabic ones.

    >>> number_text(4), number_text(2021)
    ('IV', '2021')
    """
    return roman(number) if number <= _MOST_ROMAN else str(number)


def in_other_year(text: str, old: int, new: int) -> str:
    """Return a text with a year replaced where it stands alone; years of a range stay.

    >>> in_other_year("Plan 2022 programu 2022-2025", 2022, 2023)
    'Plan 2023 programu 2022-2025'
    """
    return _alone(old).sub(str(new), text)


def _alone(year: int) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9–/-])(?<![–-]\s){year}(?![0-9])(?!\s?[–/-]\s?[0-9])")


def renumbered(text: str, years: int, known: frozenset[int] = frozenset()) -> str:
    """Return a text with its editions and single years moved.

    Args:
        text: The topic of a row, or its gist.
        years: How many years later, negative: earlier.
        known: Editions and years of the row; such a year moves wherever it stands alone.

    >>> renumbered("III Gala, rok 2021, program 2021-2025", 1)
    'IV Gala, rok 2022, program 2021-2025'
    """
    marks = [*edition_marks(text), *year_marks(text)]
    marks += [
        Mark(value, match.start(), match.end())
        for value in known
        if value in _YEARS
        for match in _alone(value).finditer(text)
    ]
    for start, mark in sorted({mark.start: mark for mark in marks}.items(), reverse=True):
        text = text[:start] + _moved(text[start : mark.end], mark, years) + text[mark.end :]
    return text


def _moved(printed: str, mark: Mark, years: int) -> str:
    """Return the number of a mark moved, in the figures in which it is printed."""
    if not mark.of:
        return str(mark.value + years)
    moved = moved_edition(mark.value, years)
    return str(moved) if printed.isdecimal() else number_text(moved)
