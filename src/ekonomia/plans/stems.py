"""What the forms of a word have in common, for names held against each other."""

from typing import Final

from ekonomia.dates.polish_tokens import plain
from ekonomia.plans.wording import words

__all__ = ["squeezed", "stem", "stems"]

_STEM: Final = 5
_ENDINGS: Final = "aeiouy"


def squeezed(text: str) -> str:
    """Return a text in small letters, without Polish diacritics and with single spaces.

    >>> squeezed(" Łódź,  MAJ ")
    'lodz, maj'
    """
    return " ".join(plain(text).split())


def stem(word: str) -> str:
    """Return what the forms of a word have in common: five letters, less the vowels that end them.

    It is no grammar: two words that begin alike count as one.

    >>> stem("Grupy") == stem("grupie") == stem("grupa")
    True
    """
    start = plain(word)[:_STEM]
    return start.rstrip(_ENDINGS) or start


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of a text, in their order.

    >>> stems("Sieć 2 grup") == stems("sieci grupy")
    True
    """
    return tuple(stem(word.text) for word in words(text))
