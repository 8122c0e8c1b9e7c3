"""A text cut into numbers, words and signs, and what each Polish word may stand for."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final, Literal, NamedTuple, final
from unicodedata import normalize

from ekonomia.dates import polish_words as words

__all__ = [
    "Token",
    "exact_forms",
    "frequent_words",
    "phrase_beginnings",
    "phrases",
    "plain",
    "senses",
    "tokens",
]

_POLISH: Final = str.maketrans("ąćęłńóśźż", "acelnoszz")
_ACCENT: Final = "[\u0300-\u036f]"
_LETTER: Final = rf"(?:[^\W\d_]{_ACCENT}*)"
_TOKEN: Final = re.compile(
    rf"(?P<number>[0-9]+)|(?P<word>m-c(?:a|u|e|y|em)?(?!{_LETTER})|{_LETTER}+)|\S"
)
_DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
_ROMANS: Final = {
    roman: number
    for number, roman in enumerate(
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1
    )
}
_MOST_DIGITS: Final = 9


@final
class Token(NamedTuple):
    """One number, word or sign.

    Attributes:
        kind: What it is; the one behind the last is the `end`.
        printed: As it stands in the text.
        key: A word in small letters without diacritics; a sign, every dash as `-`; digits.
        start: Where it begins.
        end: Where it ends.
    """

    kind: Literal["number", "word", "sign", "end"]
    printed: str
    key: str
    start: int
    end: int

    @property
    def value(self) -> int | None:
        """The number, or None: none, or longer than any number of a date."""
        is_short = self.kind == "number" and len(self.printed) <= _MOST_DIGITS
        return int(self.printed) if is_short else None

    @property
    def composed(self) -> str:
        """The word in small letters, each letter one character."""
        small = self.printed.casefold()
        return small if small.isascii() else normalize("NFC", small)

    @property
    def roman(self) -> int | None:
        """The number from 1 to 12 in Roman figures; a small *i* is "and", a small *x* "times"."""
        small = len(self.printed) > 1 and self.printed.islower()
        return _ROMANS.get(self.printed.upper() if small else self.printed)


def plain(word: str) -> str:
    """Return a word in small letters without diacritics.

    >>> plain("Październik")
    'pazdziernik'
    """
    small = word.casefold()
    return small if small.isascii() else _bare(small)


def _bare(small: str) -> str:
    bare = small.translate(_POLISH)
    return bare if bare.isascii() else re.sub(_ACCENT, "", normalize("NFD", bare))


def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text; spaces of every kind only part what they stand between."""
    found = [_token(match[0], match.lastgroup, *match.span()) for match in _TOKEN.finditer(text)]
    return (*found, Token("end", "", "", len(text), len(text)))


def _token(printed: str, kind: str | None, start: int, end: int) -> Token:
    if kind == "number":
        return Token("number", printed, printed, start, end)
    if kind == "word":
        return Token("word", printed, plain(printed), start, end)
    return Token("sign", printed, "-" if printed in _DASHES else printed, start, end)


def _forms(table: Mapping[Any, str]) -> Iterable[tuple[str, object]]:
    return ((form, key) for key, listed in table.items() for form in listed.split("|") if form)


@cache
def senses() -> Mapping[tuple[str, str], object]:
    """Return what a word stands for, by the kind of sense and the word without diacritics."""
    found: dict[tuple[str, str], object] = {}
    for number, (*cases, short) in enumerate(words.MONTHS, 1):
        for place, form in enumerate(filter(None, (*cases, *short.split("|")))):
            case = "genitive" if place == 1 else "other"
            found.setdefault(("month", plain(form)), (number, case))
    for number, (one, every) in enumerate(words.WEEKDAYS):
        for sense, listed in (("weekday", one), ("weekdays", every)):
            for form in listed.split("|"):
                found[sense, plain(form)] = number
    tables: dict[str, Mapping[Any, str]] = {
        "ordinal": words.ORDINALS,
        "cardinal": words.CARDINALS,
        "count": words.COUNTS,
        "unit": words.UNITS,
        "part": words.PARTS,
        "season": words.SEASONS,
    }
    for sense, table in tables.items():
        for form, key in _forms(table):
            found[sense, plain(form)] = key
    return found


@cache
def phrases() -> Mapping[str, Mapping[tuple[str, ...], object]]:
    """Return the phrases of each kind, as tuples of words without diacritics."""
    tables: dict[str, Mapping[Any, str]] = {"feast": words.FEASTS, "year": words.YEARS}
    tables |= {kind: {kind: listed} for kind, listed in words.PHRASES.items()}
    return {
        kind: {tuple(plain(form).split()): key for form, key in _forms(table)}
        for kind, table in tables.items()
    }


@cache
def phrase_beginnings() -> Mapping[str, frozenset[str]]:
    """Return the kinds of phrases that begin with a word, by the word."""
    found: dict[str, set[str]] = {}
    for kind, table in phrases().items():
        for key in table:
            found.setdefault(key[0], set()).add(kind)
    return {key: frozenset(kinds) for key, kinds in found.items()}


@cache
def frequent_words() -> frozenset[str]:
    """Return the single words that say how often, without diacritics."""
    often = ("yearly", "daily", *(kind for kind in words.PHRASES if kind.startswith("adverb_")))
    return frozenset(
        {"razy", *(key[0] for kind in often for key in phrases()[kind] if not key[1:])}
    )


@cache
def exact_forms() -> Mapping[str, tuple[str, ...]]:
    """Return the right spellings of each word without diacritics."""
    listed: list[str] = [words.LITTLE_WORDS]
    listed += [form for forms in (*words.MONTHS, *words.WEEKDAYS) for form in forms]
    for table in (
        words.ORDINALS,
        words.CARDINALS,
        words.COUNTS,
        words.UNITS,
        words.PARTS,
        words.SEASONS,
        words.YEARS,
        words.FEASTS,
        words.PHRASES,
    ):
        listed += table.values()
    found: dict[str, dict[str, None]] = {}
    for forms in listed:
        for form in forms.replace(" ", "|").split("|"):
            found.setdefault(plain(form), {})[form] = None
    return {key: tuple(forms) for key, forms in found.items()}
