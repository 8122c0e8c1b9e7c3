"""What ties the facts of one record together; called from `__attrs_post_init__`."""

from fractions import Fraction

from ekonomia.bounds import Bounds, as_bounds
from ekonomia.errors import InvalidValue

__all__ = ["implied", "in_order", "parts_within"]


def implied(record: object, day: str, truth: str) -> None:
    """Let a known day imply that the thing was done; refuse a day beside "not done".

    Raises:
        InvalidValue: The day is known though the thing was not done.
    """
    if getattr(record, day) is None:
        return
    if getattr(record, truth) is False:
        message = f"{day}: expected no day where {truth} is False, got {getattr(record, day)}"
        raise InvalidValue(message, code="contradiction", path=f"$.{day}")
    object.__setattr__(record, truth, True)


def in_order(record: object, first: str, last: str) -> None:
    """Refuse a last day before its first.

    Raises:
        InvalidValue: Both are known and the last comes before the first.
    """
    since, until = getattr(record, first), getattr(record, last)
    if since is not None and until is not None and until < since:
        message = f"{last}: expected {since} or later, got {until}"
        raise InvalidValue(message, code="contradiction", path=f"$.{last}")


def parts_within(record: object, whole: str, *parts: str) -> None:
    """Refuse disjoint parts that together exceed their whole, whatever the inexact ones are.

    Raises:
        InvalidValue: The least the parts can be is more than the most the whole can be.
    """
    most = _bounds(record, whole).high
    least = sum((_bounds(record, part).low or 0 for part in parts), start=Fraction(0))
    if most is not None and least > most:
        names = " + ".join(parts)
        message = f"{whole}: expected at least {names} ({least}), got {getattr(record, whole)}"
        raise InvalidValue(message, code="contradiction", path=f"$.{whole}")


def _bounds(record: object, name: str) -> Bounds:
    value = getattr(record, name)
    if value is None:
        return Bounds(0)
    return as_bounds(value) if isinstance(value, Bounds | int) else as_bounds(Fraction(value))
