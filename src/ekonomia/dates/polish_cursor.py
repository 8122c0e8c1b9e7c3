"""A place in the words of a text, moved on by what is read there."""

from collections.abc import Mapping
from typing import Final, NamedTuple, final

from ekonomia.dates.findings import UnreadableReason
from ekonomia.dates.polish_tokens import (
    Token,
    frequent_words,
    phrase_beginnings,
    phrases,
    senses,
    tokens,
)
from ekonomia.dates.polish_units import refuse

__all__ = ["Context", "Cursor"]

_LONGEST: Final = 5
"""Words of the longest phrase."""
_BETWEEN: Final = (",", "-", "/", ".", '"', "„", "”")
_DATE_SENSES: Final = ("month", "weekday", "season", "part", "count")


@final
class Context(NamedTuple):
    """What the heading above a text says: the year and the month its dates are in, or None."""

    year: int | None = None
    month: int | None = None

    def sure_year(self, at: tuple[int, int]) -> int:
        """Return the year.

        Raises:
            Refused: There is none.
        """
        if self.year is None:
            raise refuse(UnreadableReason.NO_YEAR, at)
        return self.year

    def sure_month(self, at: tuple[int, int]) -> int:
        """Return the month.

        Raises:
            Refused: There is none.
        """
        if self.month is None:
            raise refuse(UnreadableReason.NO_MONTH, at)
        return self.month


@final
class Cursor:
    """A place in a text; what takes a word moves it on, what finds none leaves it.

    Attributes:
        words: The words of the text, and its end.
        context: What the heading says.
        at: The place, counted in words.
        far: The farthest place at which anything was taken.
        free: The words that belong to no date, the first and the one behind the last.
    """

    def __init__(self, text: str, context: Context) -> None:
        self.words: tuple[Token, ...] = tokens(text)
        self.senses = senses()
        self.beginnings = phrase_beginnings()
        self.context = context
        self.at = 0
        self.far = 0
        self.free = (0, 0)

    @property
    def head(self) -> Token:
        """The word here; the end has an empty key."""
        return self.words[self.at]

    @property
    def ended(self) -> bool:
        """Whether nothing but a final stop is left."""
        at = self.at
        while self.words[at].key in (".", ";"):
            at += 1
        return self.words[at].kind == "end"

    def move(self, at: int) -> None:
        """Go to another place."""
        self.at = at
        self.far = max(self.far, at)

    def beside(self) -> bool:
        """Whether no space stands before the word here."""
        return self.at > 0 and self.words[self.at - 1].end == self.head.start

    def eat(self, *keys: str) -> bool:
        """Take these words and signs, one after the other."""
        at, words = self.at, self.words
        for key in keys:
            if words[at].key != key:  # the last word of a text, its end, has the key of no other
                return False
            at += 1
        self.move(at)
        return True

    def eat_one_of(self, phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> bool:
        """Take the first phrase that stands here, of those that begin with the word here."""
        return any(self.eat(*keys) for keys in phrases.get(self.words[self.at].key, ()))

    def eat_any(self, *keys: str) -> str | None:
        """Take one of these words or signs."""
        key = self.words[self.at].key
        if key not in keys:
            return None
        self.move(self.at + 1)
        return key

    def sense(self, kind: str) -> object | None:
        """Take a word of this kind, with the stop of an abbreviation; return what it stands for."""
        found = self.senses.get((kind, self.words[self.at].key))
        if found is not None:
            self.move(self.at + 1)
            self.eat(".")
        return found

    def integer(self, kind: str) -> int | None:
        """Take a word of a kind whose senses are numbers."""
        found = self.senses.get((kind, self.words[self.at].key))
        if not isinstance(found, int):
            return None
        self.sense(kind)
        return found

    def ordinal(self) -> int | None:
        """Take an ordinal in words or in Roman figures."""
        roman = self.head.roman
        if roman is None:
            return self.integer("ordinal")
        self.move(self.at + 1)
        self.eat(".")
        return roman

    def unit(self, *kinds: str) -> str | None:
        """Take a word for a unit of time, if it is one of these."""
        found = self.senses.get(("unit", self.words[self.at].key))
        if found not in kinds:
            return None
        self.sense("unit")
        return str(found)

    def phrase(self, kind: str) -> object | None:
        """Take the longest phrase of this kind, stops between its words left out."""
        if kind not in self.beginnings.get(self.words[self.at].key, ()):
            return None
        table = phrases()[kind]
        keys: list[str] = []
        at, end, found = self.at, self.at, None
        while self.words[at].kind == "word" and len(keys) < _LONGEST:
            keys.append(self.words[at].key)
            at += 1
            if self.words[at].key == ".":
                at += 1
            meant = table.get(tuple(keys))
            if meant is not None:
                end, found = at, meant
        if found is not None:
            self.move(end)
        return found

    def number(self, low: int, high: int, digits: int = 2) -> int | None:
        """Take a number in figures, of at most so many digits, from `low` to `high`."""
        value = self.head.value
        if value is None or len(self.head.printed) > digits or not low <= value <= high:
            return None
        self.move(self.at + 1)
        return value

    def four_digits(self) -> int | None:
        """Take a number of four figures."""
        if len(self.head.printed) == 4 and self.head.printed[0] != "0":  # noqa: PLR2004 - it says so
            return self.number(1000, 9999, 4)
        return None

    def words_without_date(self) -> bool:
        """Take words of which none belongs to a date or says how often; they are not corrected."""
        start = self.at
        while self.head.kind == "word" or (self.head.key in _BETWEEN and self.head.kind == "sign"):
            key = self.head.key
            if key in frequent_words() or any((kind, key) in self.senses for kind in _DATE_SENSES):
                break
            self.move(self.at + 1)
        self.free = (start, self.at)
        return any(word.kind == "word" for word in self.words[start : self.at])

    def printed(self) -> str:
        """Return the words that belong to no date, one space between them."""
        low, high = self.free
        while high > low and self.words[high - 1].kind == "sign":
            high -= 1
        parts = []
        for place in range(low, high):
            word = self.words[place]
            spaced = place > low and self.words[place - 1].end != word.start
            parts.append(f" {word.printed}" if spaced else word.printed)
        return "".join(parts)
