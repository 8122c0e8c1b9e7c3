"""Numbers that a plan or report prints: how many of what, and who is to be reached."""

from typing import final

from attrs import frozen

from ekonomia.bounds import Bounds, Comparison
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = ["Audience", "Quantity", "Quota"]


@final
@frozen(kw_only=True)
class Quantity:
    """A number of things, as far as the document knows it.

    Attributes:
        id: Its key.
        bounds: The numbers it may mean; "ponad 200" has an open lower end.
        unit: What is counted, in the Polish singular, such as *spotkanie*.
        what: What it says, in English.
        printed: The words of the document; None: it was counted there, not printed.
        is_target: Whether it is aimed at rather than reached.
    """

    id: str
    bounds: Bounds
    unit: str
    what: str
    printed: str | None = None
    is_target: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Quota:
    """How many of something there are to be: *minimum 4 grupy*, *4 moduły*.

    Attributes:
        of: What is counted, in Polish, in the genitive plural.
        bounds: The numbers asked for.

    >>> Quota(of="grup tematycznych", bounds=Bounds.at_least(4)).check(3)
    <Verdict.UNMET: 0>
    """

    of: str
    bounds: Bounds

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def check(self, count: int | Bounds) -> Verdict:
        """Return whether `count` things are as many as asked for."""
        held = count if isinstance(count, Bounds) else Bounds.exactly(count)
        low, high = self.bounds.low, self.bounds.high
        above = Comparison.MORE_THAN if self.bounds.low_open else Comparison.AT_LEAST
        below = Comparison.LESS_THAN if self.bounds.high_open else Comparison.AT_MOST
        enough = Verdict.MET if low is None else held.compare(above, low)
        return enough & (Verdict.MET if high is None else held.compare(below, high))

    @property
    def is_minimum(self) -> bool:
        """Whether only a least number is asked for."""
        return self.bounds.low is not None and self.bounds.high is None


@final
@frozen(kw_only=True)
class Audience:
    """Whom a plan wants to reach.

    Attributes:
        id: Its key.
        pl: What it is called in Polish.
        en: The same in English.
        target: How many of them are to be reached; None: not stated.
    """

    id: str
    pl: str
    en: str
    target: Bounds | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)
