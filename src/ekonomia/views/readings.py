"""Dates in words, in both languages; what is vague stays vague in them."""

import re
from datetime import date
from typing import Final

from ekonomia.codes import Language
from ekonomia.counting import DAYS, MONTHS, YEARS, Noun, counted
from ekonomia.dates.edtf import last_of_month, read_edtf
from ekonomia.dates.polish_words import MONTHS as POLISH_MONTHS
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.recurrence import Recurrence
from ekonomia.dates.when import When
from ekonomia.plans.rows import Row
from ekonomia.plans.states import ItemState
from ekonomia.shapes import expect
from ekonomia.views.labels import ENGLISH_MONTHS
from ekonomia.views.names import label, month_text, rule_words

__all__ = [
    "date_text",
    "row_text",
    "short_day",
    "span_text",
    "whole_text",
]

_DURATION: Final = re.compile(r"([0-9]+)([YMWD])")
_WEEKS: Final = Noun("tydzień", "tygodnie", "tygodni", "tygodnia", "week", "weeks")
_UNITS: Final = {"Y": YEARS, "M": MONTHS, "W": _WEEKS, "D": DAYS}
_DECEMBER: Final = 12


def short_day(day: date, language: Language) -> str:
    """Return a day without its year, as short as it goes.

    >>> short_day(date(2022, 6, 8), "pl"), short_day(date(2022, 6, 8), "en")
    ('8.06', '8 Jun')
    """
    if language == "pl":
        return f"{day.day}.{day.month:02}"
    return f"{day.day} {ENGLISH_MONTHS[day.month - 1][:3]}"


def _day_text(day: date, language: Language, *, year: bool = True) -> str:
    name = (POLISH_MONTHS[day.month - 1][1], ENGLISH_MONTHS[day.month - 1])[language == "en"]
    return f"{day.day} {name} {day.year}" if year else f"{day.day} {name}"


def span_text(first: date, last: date, language: Language = "pl") -> str:
    """Return the days from `first` to `last`, both in, as whole months or years where they are.

    >>> span_text(date(2022, 6, 8), date(2022, 6, 9)), span_text(date(2022, 3, 1),
    ...                                                          date(2022, 4, 30), "en")
    ('8–9 czerwca 2022', 'March–April 2022')
    """
    if first == last:
        return _day_text(first, language)
    same_year = first.year == last.year
    if first.day == 1 and last == last_of_month(last.year, last.month):
        names = month_text(first.month, language), month_text(last.month, language)
        if (first.month, last.month) == (1, _DECEMBER):
            return f"{first.year}" if same_year else f"{first.year}–{last.year}"
        if not same_year:
            return f"{names[0]} {first.year} – {names[1]} {last.year}"
        return f"{names[0] if names[0] == names[1] else '–'.join(names)} {last.year}"
    if same_year and first.month == last.month:
        return f"{first.day}–{_day_text(last, language)}"
    return f"{_day_text(first, language, year=not same_year)} – {_day_text(last, language)}"


def date_text(when: When, extent: Extent, language: Language = "pl") -> str:
    """Return a date in words: its days, how sure they are, and how often it comes back.

    Args:
        when: The date.
        extent: What is said of the days between its ends, as the row has it.
        language: "pl" or "en".

    >>> from ekonomia.dates import read
    >>> date_text(read("połowa lutego", year=2022), Extent.WITHIN)
    '11–20 lutego 2022, w przybliżeniu, któregoś dnia w tym czasie'
    >>> date_text(read("do 4 kwietnia", year=2022), Extent.BY, "en")
    'by 4 April 2022'
    """
    if not when.is_readable:
        return label("not_read", language)
    if when.earliest is None and when.latest is None:
        return _dayless(when, language)
    parts = [_days(when, extent, language)]
    if when.precision in (Precision.CONTINUOUS, Precision.AS_NEEDED):
        parts.append(when.precision.label(language))
    if when.recurrence is not None:
        due = f"{label('due', language)}: " if extent is Extent.BY else ""
        parts.append(f"{due}{_often(when.recurrence, language)}")
    if when.approximate:
        parts.append(label("approximate", language))
    is_on_days = when.recurrence is not None and when.precision is Precision.DAY
    if extent in (Extent.WITHIN, Extent.THROUGHOUT) and not is_on_days:
        parts.append(extent.label(language))
    if when.closing_time is not None:
        parts.append(f"{label('at_hour', language)} {when.closing_time:%H:%M}")
    parts += [found.code.label(language) for found in when.findings]
    return ", ".join(dict.fromkeys(parts))


def _dayless(when: When, language: Language) -> str:
    parts = [when.precision.label(language)]
    given = when.offset or when.duration
    if given is not None:
        sign = "−" if given.startswith("-") else ""
        counts = [
            counted(int(number), _UNITS[unit], language)
            for number, unit in _DURATION.findall(given)
        ]
        parts.append(sign + " ".join(counts))
    if when.anchor_text is not None:
        parts.append(f"{label('counted_from', language)}: {when.anchor_text}")
    return ", ".join(parts)


def _days(when: When, extent: Extent, language: Language) -> str:
    first, last = when.earliest, when.latest
    if when.edtf is not None and when.edtf[0] in "{[":
        found = read_edtf(when.edtf)
        parts = [_ends(part.first, part.last, language) for part in found.parts]
        if first is not None and last is not None and first.year == last.year:
            year = f" {last.year}"
            parts = [*(part.removesuffix(year) for part in parts[:-1]), parts[-1]]
        joint = label("or" if found.shape == "one_of" else "also", language)
        text = ", ".join(parts[:-1])
        text = f"{text} {joint} {parts[-1]}" if text else parts[-1]
        return f"{label('by', language)} {text}" if extent is Extent.BY else text
    if extent is Extent.BY and last is not None and when.recurrence is None:
        return _ends(None, last, language)
    return _ends(first, last, language)


def _ends(first: date | None, last: date | None, language: Language) -> str:
    if first is not None and last is not None:
        return span_text(first, last, language)
    day, word = (last, "by") if first is None else (first, "from")
    return "…" if day is None else f"{label(word, language)} {_day_text(day, language)}"


def _often(rule: Recurrence, language: Language) -> str:
    if rule.feast_offset is not None:
        return label("feast", language)
    said = "" if rule.rrule is None else rule_words(rule.rrule, language)
    if rule.times is None or rule.per is None:
        return said or label("repeating", language)
    least = f"{label('at_least', language)} " if rule.at_least else ""
    often = f"{least}{rule.times} × {rule.per.label(language)}"
    return f"{often} ({said})" if said else often


def whole_text(row: Row, language: Language = "pl") -> str:
    """Return what a row is about; where its state is not the usual one, with the state.

    The Polish words stand in where there are no English ones.
    """
    text = row.en if language == "en" and row.en is not None else row.pl
    return text if row.state is ItemState.PLANNED else f"{text} ({row.state.label(language)})"


def row_text(row: Row, language: Language = "pl") -> str:
    """Return the date of a row in words: the plan's own, and where revised, the new one too."""
    expect(Row, row=row)
    own = date_text(row.when, row.extent, language)
    if row.current is row.when:
        return own
    new = date_text(row.current, row.current_extent, language)
    return f"{own}; {label('revised', language)}: {new}"
