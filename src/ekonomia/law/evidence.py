"""How sure a provision is: read, reported, or only recalled."""

from collections.abc import Iterable
from typing import Final, final

from ekonomia.codes import Code

__all__ = ["Evidence", "weakest"]


@final
class Evidence(Code):
    """How a fact of law is known."""

    TEXT = "text", "odczytane w tekście aktu", "read in the act"
    REPORTED = "reported", "za wiarygodnym źródłem wtórnym", "from a dependable secondary source"
    RECALLED = "recalled", "z pamięci, niesprawdzone w tekście", "recalled, not checked in the text"


_ORDER: Final = tuple(Evidence)


def weakest(marks: Iterable[Evidence]) -> Evidence:
    """Return the weakest of the marks, TEXT for none: an answer is as sure as its least sure part.

    >>> weakest([Evidence.TEXT, Evidence.RECALLED, Evidence.REPORTED])
    <Evidence.RECALLED: 'recalled'>
    """
    return max(marks, key=_ORDER.index, default=Evidence.TEXT)
