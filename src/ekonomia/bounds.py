"""A number known exactly, or only from one or both sides.

"Ponad 200 osób" is not 200 and not unknown: it is everything above 200.  `Bounds` carries such a
number through exact interval arithmetic, and a comparison with a limit gives a `Verdict` that no
later, better number can contradict.
"""

from enum import Enum
from fractions import Fraction
from math import ceil, floor
from typing import Final, Self, final

from attrs import field, frozen

from ekonomia.errors import InvalidValue, shown
from ekonomia.verdict import Verdict

__all__ = ["Bounds", "Comparison", "Number"]

Number = int | Fraction
"""An exact number: whole or rational.  `float` is never one."""


@final
class Comparison(Enum):
    """How a number is held against a limit; the value is the usual sign."""

    AT_LEAST = ">="
    """The limit itself is enough."""
    MORE_THAN = ">"
    """The limit itself is not enough."""
    AT_MOST = "<="
    """The limit itself is allowed."""
    LESS_THAN = "<"
    """The limit itself is too much."""

    def __invert__(self) -> "Comparison":
        """Return the comparison that holds exactly when this one does not.

        >>> ~Comparison.AT_LEAST
        <Comparison.LESS_THAN: '<'>
        """
        return _OPPOSITE[self]


_OPPOSITE: Final = {
    Comparison.AT_LEAST: Comparison.LESS_THAN,
    Comparison.LESS_THAN: Comparison.AT_LEAST,
    Comparison.AT_MOST: Comparison.MORE_THAN,
    Comparison.MORE_THAN: Comparison.AT_MOST,
}


def _checked(name: str, value: object) -> None:
    if value is not None and type(value) not in (int, Fraction):
        raise InvalidValue(
            f"{name}: expected an int or a Fraction, got {shown(value)}", code="wrong_type"
        )


@final
@frozen
class Bounds:
    """An interval of exact numbers, open or closed, unbounded where an end is `None`.

    Attributes:
        low: The lower end, or None: no lower end is known.
        high: The upper end, or None: no upper end is known.
        low_open: Whether the lower end itself is out ("ponad").
        high_open: Whether the upper end itself is out ("niespełna").

    Raises:
        InvalidValue: An end is no exact number, an open end is missing, or nothing lies between.

    >>> Bounds.more_than(200).compare(Comparison.AT_LEAST, 200)
    <Verdict.MET: 2>
    >>> Bounds.more_than(200).compare(Comparison.AT_LEAST, 201)
    <Verdict.UNKNOWN: 1>
    >>> Bounds.more_than(200).whole().compare(Comparison.AT_LEAST, 201)
    <Verdict.MET: 2>
    """

    low: Number | None = None
    high: Number | None = None
    low_open: bool = field(default=False, kw_only=True)
    high_open: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _checked("low", self.low)
        _checked("high", self.high)
        if (self.low is None and self.low_open) or (self.high is None and self.high_open):
            raise InvalidValue("bounds: an end that is not given cannot be open")
        if self.low is not None and self.high is not None:
            empty = self.low > self.high
            point = self.low == self.high and (self.low_open or self.high_open)
            if empty or point:
                raise InvalidValue(f"bounds: nothing lies in {self}", code="empty_bounds")

    @classmethod
    def exactly(cls, number: Number) -> Self:
        """Return the bounds of one exact number."""
        return cls(number, number)

    @classmethod
    def at_least(cls, number: Number) -> Self:
        """Return everything from `number` up, `number` included."""
        return cls(number)

    @classmethod
    def more_than(cls, number: Number) -> Self:
        """Return everything above `number`, `number` excluded."""
        return cls(number, low_open=True)

    @classmethod
    def at_most(cls, number: Number) -> Self:
        """Return everything up to `number`, `number` included."""
        return cls(None, number)

    @classmethod
    def less_than(cls, number: Number) -> Self:
        """Return everything below `number`, `number` excluded."""
        return cls(None, number, high_open=True)

    @property
    def exact(self) -> Number | None:
        """The number itself where it is known exactly, else None."""
        return self.low if self.low is not None and self.low == self.high else None

    def __contains__(self, number: Number) -> bool:
        above = self.low is None or (number > self.low if self.low_open else number >= self.low)
        return above and (
            self.high is None or (number < self.high if self.high_open else number <= self.high)
        )

    def __str__(self) -> str:
        left = "(-∞" if self.low is None else f"{'(' if self.low_open else '['}{_text(self.low)}"
        right = "∞)" if self.high is None else f"{_text(self.high)}{')' if self.high_open else ']'}"
        return f"{left}, {right}"

    def __neg__(self) -> Self:
        return type(self)(
            None if self.high is None else -self.high,
            None if self.low is None else -self.low,
            low_open=self.high_open,
            high_open=self.low_open,
        )

    def __add__(self, other: "Bounds | Number") -> Self:
        that = as_bounds(other)
        low = None if self.low is None or that.low is None else self.low + that.low
        high = None if self.high is None or that.high is None else self.high + that.high
        return type(self)(
            low,
            high,
            low_open=low is not None and (self.low_open or that.low_open),
            high_open=high is not None and (self.high_open or that.high_open),
        )

    __radd__ = __add__

    def __sub__(self, other: "Bounds | Number") -> Self:
        return self + -as_bounds(other)

    def __rsub__(self, other: Number) -> Self:
        return -self + other

    def __mul__(self, factor: Number) -> Self:
        """Scale by an exact number; nothing times an unbounded end is still exactly 0."""
        _checked("factor", factor)
        if factor == 0:
            return type(self)(0, 0)
        if factor < 0:
            return -self * -factor
        return type(self)(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
            low_open=self.low_open,
            high_open=self.high_open,
        )

    __rmul__ = __mul__

    def __or__(self, other: "Bounds") -> Self:
        """Return the smallest bounds that hold both."""
        lows = [end for end in (self.low, other.low) if end is not None]
        highs = [end for end in (self.high, other.high) if end is not None]
        low = min(lows) if len(lows) == len((self, other)) else None
        high = max(highs) if len(highs) == len((self, other)) else None
        return type(self)(
            low,
            high,
            low_open=low is not None
            and not any(_closed_at(b.low, low, b.low_open) for b in (self, other)),
            high_open=high is not None
            and not any(_closed_at(b.high, high, b.high_open) for b in (self, other)),
        )

    def __and__(self, other: "Bounds") -> Self:
        """Return what lies in both.

        Raises:
            InvalidValue: Nothing does.
        """
        both = (self, other)
        lows = [(each.low, each.low_open) for each in both if each.low is not None]
        highs = [(each.high, not each.high_open) for each in both if each.high is not None]
        low, low_open = max(lows, default=(None, False))
        high, high_closed = min(highs, default=(None, True))
        return type(self)(low, high, low_open=low_open, high_open=not high_closed)

    def whole(self) -> Self:
        """Return the closed bounds of the whole numbers inside.

        Raises:
            InvalidValue: No whole number lies inside.
        """
        low = None if self.low is None else floor(self.low) + 1 if self.low_open else ceil(self.low)
        high = (
            None
            if self.high is None
            else ceil(self.high) - 1
            if self.high_open
            else floor(self.high)
        )
        if low is not None and high is not None and low > high:
            raise InvalidValue(f"bounds: no whole number lies in {self}", code="empty_bounds")
        return type(self)(low, high)

    def within(self, other: "Bounds") -> bool:
        """Whether every number of these bounds lies in `other` too."""
        low = other.low is None or (
            self.low is not None
            and (
                self.low > other.low or (self.low == other.low and self.low_open >= other.low_open)
            )
        )
        return low and (
            other.high is None
            or (
                self.high is not None
                and (
                    self.high < other.high
                    or (self.high == other.high and self.high_open >= other.high_open)
                )
            )
        )

    def share_of(self, total: "Bounds | Number") -> Self:
        """Return the bounds of this part over `total`, a number from 0 to 1.

        The part lies inside the total (`0 <= part <= total`), which sharpens both ends: at least 28
        of an unknown total is anything above 0.  A total of 0 has no shares and is left out.

        Raises:
            InvalidValue: The part is negative, the total can only be 0, or the part must exceed it.

        >>> str(Bounds(20, 27).share_of(40))
        '[1/2, 27/40]'
        """
        part, whole = self, as_bounds(total)
        if part.low is None or part.low < 0:
            raise InvalidValue(f"share: a part is never negative, got {part}")
        if whole.high is not None and (
            whole.high <= 0
            or part.low > whole.high
            or (part.low == whole.high and (part.low_open or whole.high_open))
        ):
            raise InvalidValue(f"share: expected a part of at most {whole}, got {part}")
        if part.high == 0:
            return type(self)(Fraction(0), Fraction(0))
        if whole.high is None:
            least, least_open = Fraction(0), part.low_open or part.low > 0
        else:
            least = Fraction(part.low) / whole.high
            least_open = part.low_open or (whole.high_open and part.low > 0)
        if part.high is None or whole.low is None or whole.low < part.high:
            return type(self)(least, Fraction(1), low_open=least_open)
        return type(self)(
            least,
            Fraction(part.high) / whole.low,
            low_open=least_open,
            high_open=part.high_open or whole.low_open,
        )

    def compare(self, comparison: Comparison, limit: "Bounds | Number") -> Verdict:
        """Return whether the number stands in that relation to the limit, as far as is known.

        MET and UNMET hold for every pair of numbers the two bounds allow.
        """
        match comparison:
            case Comparison.AT_MOST | Comparison.LESS_THAN:
                return ~self.compare(~comparison, limit)
            case Comparison.AT_LEAST | Comparison.MORE_THAN:
                gap = self - limit
                strict = comparison is Comparison.MORE_THAN
                if gap.low is not None and (
                    gap.low > 0 or (gap.low == 0 and (gap.low_open or not strict))
                ):
                    return Verdict.MET
                if gap.high is not None and (
                    gap.high < 0 or (gap.high == 0 and (gap.high_open or strict))
                ):
                    return Verdict.UNMET
                return Verdict.UNKNOWN


def as_bounds(value: Bounds | Number) -> Bounds:
    """Return `value` as bounds, a plain number as exactly itself."""
    return value if isinstance(value, Bounds) else Bounds(value, value)


def _text(number: Number) -> str:
    try:
        return str(number)
    except ValueError:  # thousands of digits
        return "…"


def _closed_at(end: Number | None, at: Number, is_open: bool) -> bool:  # noqa: FBT001 - an internal predicate
    return end == at and not is_open
