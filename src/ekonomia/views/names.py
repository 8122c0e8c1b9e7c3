"""Names of months and weekdays, rules of the calendar in words, and other words of views."""

from typing import Final

from ekonomia.codes import Language
from ekonomia.dates.polish_words import MONTHS, WEEKDAYS
from ekonomia.views.labels import ENGLISH_MONTHS, ENGLISH_WEEKDAYS, LABELS

__all__ = ["label", "month_text", "rule_words", "weekday_text"]

_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NTH: Final = ("", "1st ", "2nd ", "3rd ", "4th ", "5th ")
_UNSAID: Final = {"BYSETPOS"}
"""What is not put into words; such a rule stands as it is written."""


def label(name: str, language: Language) -> str:
    """Return a word of `LABELS` in a language."""
    return LABELS[name][language == "en"]


def month_text(month: int, language: Language) -> str:
    """Return the name of a month.

    >>> month_text(10, "pl"), month_text(10, "en")
    ('październik', 'October')
    """
    return MONTHS[month - 1][0] if language == "pl" else ENGLISH_MONTHS[month - 1]


def weekday_text(weekday: int, language: Language, *, short: bool = False) -> str:
    """Return the name of a weekday, 0 being Monday.

    >>> weekday_text(2, "pl"), weekday_text(2, "pl", short=True), weekday_text(2, "en", short=True)
    ('środa', 'śr', 'We')
    """
    if language == "pl":
        return WEEKDAYS[weekday][0].split("|")[-1 if short else 0]
    return ENGLISH_WEEKDAYS[weekday][: 2 if short else None]


def rule_words(rule: str, language: Language) -> str:
    """Return the days that a rule of iCalendar names; empty: it names none.

    >>> rule_words("FREQ=MONTHLY;BYDAY=1WE", "pl"), rule_words("FREQ=MONTHLY;BYDAY=1WE", "en")
    ('środa 1. z kolei', '1st Wednesday')
    >>> rule_words("FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1", "en")
    'last day; March, September'
    """
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    if _UNSAID & parts.keys():
        return rule
    said = [[_weekday(code, language) for code in _listed(parts, "BYDAY")]]
    said.append([_month_day(int(day), language) for day in _listed(parts, "BYMONTHDAY")])
    said.append([month_text(int(month), language) for month in _listed(parts, "BYMONTH")])
    return "; ".join(", ".join(words) for words in said if words)


def _listed(parts: dict[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _weekday(code: str, language: Language) -> str:
    name = weekday_text(_CODES.index(code[-2:]), language)
    number = int(code[:-2] or 0)
    if number >= 0:
        nth = f" {number}. z kolei" if number else ""
        return f"{name}{nth}" if language == "pl" else f"{_NTH[number]}{name}"
    return f"{name} {label('from_the_end', language).format(-number)}"


def _month_day(number: int, language: Language) -> str:
    if number > 0:
        return label("nth_day", language).format(number)
    if number == -1:
        return label("last_day", language)
    return f"{label('nth_day', language).format(-number)} {label('counted_back', language)}"
