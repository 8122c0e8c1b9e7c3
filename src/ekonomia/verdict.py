"""Kleene's three truth values, so that a missing fact is not a "no".

`UNMET < UNKNOWN < MET`: the conjunction is the smallest, the disjunction the largest, and the
negation turns the order round.
"""

from collections.abc import Iterable
from enum import Enum
from typing import Never, Self, final

__all__ = ["Verdict", "conjunction", "disjunction"]


@final
class Verdict(Enum):
    """Whether a condition holds, as far as the facts tell.

    A verdict is no truth value: `bool()` of it raises, so that UNKNOWN can never pass for a yes.

    >>> Verdict.MET & Verdict.UNKNOWN
    <Verdict.UNKNOWN: 1>
    >>> ~Verdict.UNKNOWN
    <Verdict.UNKNOWN: 1>
    """

    UNMET = 0
    """It does not hold, whatever the missing facts turn out to be."""
    UNKNOWN = 1
    """A fact that could decide is missing, or the law itself is not known."""
    MET = 2
    """It holds, whatever the missing facts turn out to be."""

    @classmethod
    def of(cls, truth: bool) -> Self:  # noqa: FBT001 - the truth value is the whole argument
        """Return MET for True and UNMET for False."""
        return cls.MET if truth else cls.UNMET

    def __bool__(self) -> Never:
        """Refuse: there are three values.

        Raises:
            TypeError: Always.
        """
        msg = "a verdict is not a truth value: compare it with Verdict.MET"
        raise TypeError(msg)

    def __and__(self, other: Self) -> Self:
        return self if self.value <= other.value else other

    def __or__(self, other: Self) -> Self:
        return self if self.value >= other.value else other

    def __invert__(self) -> Self:
        return type(self)(2 - self.value)

    def allows(self, other: Self) -> bool:
        """Whether more information may turn this verdict into `other`.

        This is the order of information: UNKNOWN may become anything, the others only stay.
        """
        return self is Verdict.UNKNOWN or self is other


def conjunction(verdicts: Iterable[Verdict]) -> Verdict:
    """Return whether all hold; MET for no verdicts at all."""
    result = Verdict.MET
    for verdict in verdicts:
        if verdict is Verdict.UNMET:
            return verdict
        if verdict is Verdict.UNKNOWN:
            result = verdict
    return result


def disjunction(verdicts: Iterable[Verdict]) -> Verdict:
    """Return whether any holds; UNMET for no verdicts at all."""
    result = Verdict.UNMET
    for verdict in verdicts:
        if verdict is Verdict.MET:
            return verdict
        if verdict is Verdict.UNKNOWN:
            result = verdict
    return result
