"""How a fact about a place is known: seen in a named source, recalled, or worked out."""

from collections.abc import Iterable
from typing import Final, final

from ekonomia.codes import Code
from ekonomia.law import Evidence

__all__ = ["Knowledge", "least_sure"]


@final
class Knowledge(Code):
    """How a fact about a place is known, the surest first."""

    SEEN = "seen", "widziane we wskazanym źródle", "seen in a named source"
    RECALLED = "recalled", "z pamięci, nie widziane w źródle", "recalled, not seen in a source"
    DERIVED = "derived", "wywiedzione lub niepewne", "worked out, or uncertain"

    @property
    def evidence(self) -> Evidence:
        """The same on the scale of facts of law, which has no word for what was worked out.

        >>> str(Knowledge.DERIVED.evidence)
        'recalled'
        """
        return Evidence.REPORTED if self is Knowledge.SEEN else Evidence.RECALLED


_ORDER: Final = tuple(Knowledge)


def least_sure(marks: Iterable[Knowledge]) -> Knowledge:
    """Return the least sure of the marks, SEEN for none.

    >>> str(least_sure([Knowledge.SEEN, Knowledge.RECALLED]))
    'recalled'
    """
    return max(marks, key=_ORDER.index, default=Knowledge.SEEN)
