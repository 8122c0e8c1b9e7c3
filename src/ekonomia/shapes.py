"""Values held against the types their class declares, all faults together.

A frozen class calls `check_shape` in `__attrs_post_init__`; unlike the validators of attrs this
cannot be switched off, and it is one mechanism for every class that is no record of facts.
"""

from collections.abc import Callable, Iterable
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from attrs import AttrsInstance, fields

from ekonomia.errors import EkonomiaError, InvalidValue, gather, shown

__all__ = ["all_of", "check_shape", "expect", "shape_faults"]

_Check: TypeAlias = Callable[[object], bool]
_T = TypeVar("_T")
_NAMES: Final = {bool: "True or False", int: "a whole number", str: "a text"}


def check_shape(
    value: AttrsInstance,
    contradictions: Iterable[tuple[str, bool]] = (),
    *,
    blank: tuple[str, ...] = (),
) -> None:
    """Raise what is wrong with the fields of `value`.

    Args:
        value: The object, its fields set.
        contradictions: What was expected, and whether it is broken; looked at only where every
            field is of its type, so it may compare them freely if it is lazy.
        blank: Fields whose text may be empty; any other text must not be.

    Raises:
        InvalidValue: One fault; its path names the field.
        InvalidInput: Several.

    >>> from attrs import frozen
    >>> @frozen
    ... class Room:
    ...     seats: int
    ...     def __attrs_post_init__(self):
    ...         check_shape(self, [("expected seats", self.seats < 1)])
    >>> Room(True)
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: seats: expected a whole number, got True (at $.seats)
    """
    name = type(value).__name__
    gather(name, shape_faults(value, blank=blank))
    gather(
        name,
        [
            InvalidValue(f"{name}: {expected}", code="contradiction")
            for expected, is_broken in contradictions
            if is_broken
        ],
    )


def shape_faults(value: AttrsInstance, *, blank: tuple[str, ...] = ()) -> list[EkonomiaError]:
    """Return a fault for every field of `value` that is not of its type, or a blank text."""
    faults: list[EkonomiaError] = []
    for name, expected, fits in _checks(type(value)):
        held = getattr(value, name)
        if not fits(held):
            message = f"{name}: expected {expected}, got {shown(held)}"
            faults.append(InvalidValue(message, code="wrong_type", path=f"$.{name}"))
        elif type(held) is str and name not in blank and not held.strip():
            message = f"{name}: expected a text that is not empty, got {shown(held)}"
            faults.append(InvalidValue(message, path=f"$.{name}"))
    return faults


def expect(wanted: type, /, **given: object) -> None:
    """Raise what is wrong with arguments that are to be of one class.

    Args:
        wanted: The class; no subclass will do, so that True is no number and a moment no day.
        given: The arguments, by their names.

    Raises:
        InvalidValue: One is of another class; its path names it.
        InvalidInput: Several are.

    >>> expect(str, topic=5)
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: topic: expected a text, got 5 (at $.topic)
    """
    if all(type(value) is wanted for value in given.values()):
        return
    faults: list[EkonomiaError] = [
        InvalidValue(
            f"{name}: expected {_named(wanted)}, got {shown(value)}",
            code="wrong_type",
            path=f"$.{name}",
        )
        for name, value in given.items()
        if type(value) is not wanted
    ]
    gather("arguments", faults)


def all_of(wanted: type[_T], name: str, given: Iterable[_T]) -> tuple[_T, ...]:
    """Return the things of an argument, each of which is to be of one class.

    Args:
        wanted: The class.
        name: What the argument is called.
        given: The things; a text is none, though it has letters.

    Raises:
        InvalidValue: It holds no things, or one of another class; the path names it.
        InvalidInput: Several are of another class.

    >>> all_of(str, "bodies", ["a", "b"])
    ('a', 'b')
    >>> all_of(str, "bodies", "ab")
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: bodies: expected a text each, got 'ab' (at $.bodies)
    """
    if isinstance(given, str) or not isinstance(given, Iterable):
        message = f"{name}: expected {_named(wanted)} each, got {shown(given)}"
        raise InvalidValue(message, code="wrong_type", path=f"$.{name}")
    things = tuple(given)
    expect(wanted, **{f"{name}[{place}]": thing for place, thing in enumerate(things)})
    return things


@cache
def _checks(of: type[AttrsInstance]) -> tuple[tuple[str, str, _Check], ...]:
    hints = get_type_hints(of)
    return tuple(
        (field.name, _named(hints[field.name]), _check_for(hints[field.name]))
        for field in fields(of)
    )


def _check_for(hint: Any) -> _Check:  # noqa: ANN401 - an annotation is any object
    origin, parts = get_origin(hint), get_args(hint)
    if all(map(_is_exact, parts or (hint,))) and origin in (None, Union, UnionType):
        types = frozenset(parts or (hint,))
        return lambda value: type(value) in types
    if origin in (Union, UnionType):
        checks = [_check_for(part) for part in parts]
        return lambda value: any(check(value) for check in checks)
    if origin is tuple and parts[-1:] == (Ellipsis,):
        each = _check_for(parts[0])
        return lambda value: type(value) is tuple and all(map(each, value))
    if origin is tuple:
        checks = [_check_for(part) for part in parts]
        return lambda value: (
            type(value) is tuple
            and len(value) == len(checks)
            and all(check(item) for check, item in zip(checks, value, strict=True))
        )
    if origin is frozenset:
        each = _check_for(parts[0])
        return lambda value: type(value) is frozenset and all(map(each, value))
    return lambda value: isinstance(value, hint)


def _is_exact(hint: Any) -> bool:  # noqa: ANN401 - an annotation is any object
    """Whether it is a class of which no subclass will do: True is no number, a moment no day."""
    is_protocol = getattr(hint, "_is_protocol", False)
    return isinstance(hint, type) and get_origin(hint) is None and not is_protocol


def _named(hint: Any) -> str:  # noqa: ANN401 - an annotation is any object
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return " or ".join(_named(part) for part in parts)
    if origin is tuple and parts[-1:] != (Ellipsis,):
        return f"a tuple of {', '.join(_named(part) for part in parts)}"
    if origin in (tuple, frozenset):
        return f"a {origin.__name__} of {_named(parts[0])}"
    if hint is NoneType:
        return "None"
    return _NAMES.get(hint, f"a {hint.__name__}")
