"""Names of places as people write them: cases, capitals, missing diacritics, words before them."""

import re
import unicodedata
from typing import Final

__all__ = ["adjective_forms", "folded", "without_diacritics"]

_SPACES: Final = re.compile(r"\s+")
_DASHES: Final = re.compile(r"\s*[-–\u2010\u2011]\s*")
_STROKES: Final = str.maketrans("łŁ", "lL")


def folded(text: str) -> str:
    """Return the text in lower case with single spaces and plain hyphens.

    >>> folded("  Czarnkowsko – Trzcianecki ")
    'czarnkowsko-trzcianecki'
    """
    composed = unicodedata.normalize("NFC", text)
    return _DASHES.sub("-", _SPACES.sub(" ", composed).strip()).casefold()


def without_diacritics(text: str) -> str:
    """Return the text with plain Latin letters.

    >>> without_diacritics("łódzki wschodni")
    'lodzki wschodni'
    """
    apart = unicodedata.normalize("NFD", text.translate(_STROKES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def adjective_forms(name: str) -> tuple[str, str, str]:
    """Return nominative, genitive and locative of an adjective that ends in -i, word by word.

    >>> adjective_forms("łódzki wschodni")
    ('łódzki wschodni', 'łódzkiego wschodniego', 'łódzkim wschodnim')
    """
    words = name.split()
    return (
        name,
        " ".join(f"{word}ego" for word in words),
        " ".join(f"{word}m" for word in words),
    )
