"""Polish words in a text: where they stand, which belong together, which are forms of one word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, final

from ekonomia.dates.polish_tokens import plain
from ekonomia.plans.word_lists import ABBREVIATED, ENDINGS

__all__ = ["Word", "are_joined", "beginnings", "is_same_word", "runs", "sentences", "words"]

_WORD: Final = re.compile(r"[^\W\d_]+")
_BLANK_LINE: Final = re.compile(r"\n[^\S\n]*\n")
_BEGINNING: Final = 4
_LEAST_COMMON: Final = 3
_ENDINGS: Final = frozenset({"", *ENDINGS.split()})
_ABBREVIATED: Final = frozenset(ABBREVIATED.split())


@final
class Word(NamedTuple):
    """A run of letters in a text.

    Attributes:
        text: Its letters as printed.
        folded: The same in small letters without diacritics.
        start: Where it begins, counted in characters from 0.
        end: Where it ends, exclusive.
    """

    text: str
    folded: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Return the runs of letters in a text; figures are no words.

    >>> [word.folded for word in words("2-dniowe Spotkanie")]
    ['dniowe', 'spotkanie']
    """
    return [
        Word(found[0], plain(found[0]), found.start(), found.end())
        for found in _WORD.finditer(text)
    ]


def are_joined(text: str, first: Word, then: Word) -> bool:
    """Whether nothing but blanks or one hyphen stands between two words; no blank line, either.

    >>> line = "dwu-dniowe"
    >>> are_joined(line, *words(line))
    True
    """
    between = text[first.end : then.start]
    return between == "-" or (between.isspace() and between.count("\n") <= 1)


def runs(text: str, split: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words of a text in groups that no mark or figure interrupts.

    >>> line = "Prace kapituły, wybór 3 ekspertów"
    >>> [len(run) for run in runs(line, words(line))]
    [2, 1, 1]
    """
    group: list[Word] = []
    for word in split:
        if group and not are_joined(text, group[-1], word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def sentences(text: str, split: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words of a text sentence by sentence.

    A full stop ends one where a capital follows and no abbreviation goes before.

    >>> line = "Prace dot. ES. Wybór eksperta ds. promocji!  Gala"
    >>> [sentence[-1].text for sentence in sentences(line, words(line))]
    ['ES', 'promocji', 'Gala']
    """
    group: list[Word] = []
    for word in split:
        if group and _is_break(text[group[-1].end : word.start], group[-1], word):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _is_break(between: str, before: Word, after: Word) -> bool:
    if "!" in between or "?" in between or _BLANK_LINE.search(between):
        return True
    stops = "." in between and before.folded not in _ABBREVIATED
    return stops and after.text[0].isupper()


def is_same_word(one: str, other: str) -> bool:
    """Whether two folded words look like forms of one word: they differ in endings only.

    >>> is_same_word("jednostek", "jednostka"), is_same_word("organizacji", "organizacyjna")
    (True, False)
    """
    common = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        common += 1
    if one == other:
        return True
    return common >= _LEAST_COMMON and one[common:] in _ENDINGS and other[common:] in _ENDINGS


def beginnings(folded: Iterable[str]) -> tuple[str, ...]:
    """Return the first letters of folded words, which all forms of a word share.

    >>> beginnings(("podmiot", "ekonomii", "i"))
    ('podm', 'ekon', 'i')
    """
    return tuple(word[:_BEGINNING] for word in folded)
