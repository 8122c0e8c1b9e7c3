"""Records seen, and rebuilt, with one fact given another value."""

import re
from typing import Any, cast, final

from attrs import AttrsInstance, evolve

from ekonomia.errors import UnknownCode, shown

__all__ = ["Path", "Replaced", "at_path", "changed", "path_text", "rebuilt"]

Path = tuple[str | int, ...]
"""The way to a fact: names of fields, and positions in lists."""


def changed(record: AttrsInstance, path: str, value: object) -> Any:  # noqa: ANN401 - of its own class
    """Return the record with the fact at `path` given another value, every invariant checked.

    Raises:
        InvalidValue: The record does not allow that value.
        UnknownCode: The record holds no fact at that path.
    """
    parts = (part for part in re.split(r"[.\[\]]+", path) if part)
    steps = tuple(int(part) if part.isdigit() else part for part in parts)
    try:
        at_path(record, steps)
        known = bool(steps)
    except (AttributeError, IndexError, TypeError):
        known = False
    if not known:
        raise UnknownCode(f"{type(record).__name__}: no fact at {shown(path)}")
    return rebuilt(record, steps, value)


@final
class Replaced:
    """A record seen with one value replaced, so that nothing need be rebuilt to try it."""

    def __init__(self, record: object, path: Path, value: object) -> None:
        name, *rest = path
        old = getattr(record, cast("str", name))
        self._record, self._name = record, name
        self._value = value if not rest else _replaced(old, tuple(rest), value)

    def __getattr__(self, name: str) -> object:
        return self._value if name == self._name else getattr(self._record, name)


def _replaced(old: object, path: Path, value: object) -> object:
    head, *rest = path
    if not isinstance(head, int):
        return Replaced(old, path, value)
    items = list(cast("tuple[object, ...]", old))
    items[head] = Replaced(items[head], tuple(rest), value)
    return tuple(items)


def rebuilt(record: Any, path: Path, value: object) -> object:  # noqa: ANN401 - any facts class
    """Return the record with one value changed, every invariant checked."""
    name, *rest = path
    old = getattr(record, cast("str", name))
    if not rest:
        new = value
    elif isinstance(rest[0], int):
        items = list(old)
        items[rest[0]] = rebuilt(items[rest[0]], tuple(rest[1:]), value)
        new = tuple(items)
    else:
        new = rebuilt(old, tuple(rest), value)
    return evolve(record, **{cast("str", name): new})


def at_path(record: object, path: Path) -> object:
    """Return what stands at a path of a record."""
    for step in path:
        record = (
            cast("tuple[object, ...]", record)[step]
            if isinstance(step, int)
            else getattr(record, step)
        )
    return record


def path_text(path: Path) -> str:
    """Return a path as text: `workforce[0].fte`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")
