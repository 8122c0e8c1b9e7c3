"""Values held against their annotations: each kind of annotation, several faults, blank texts."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import final

import pytest
from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.shapes import check_shape


@final
class Colour(Code):
    RED = "red", "czerwony", "red"


@final
@frozen(kw_only=True)
class Thing:
    name: str = "a"
    note: str | None = None
    raw: str = "r"
    size: int = 1
    is_new: bool = True
    day: date = date(2022, 1, 1)
    number: int | Bounds = 1
    colour: Colour = Colour.RED
    names: tuple[str, ...] = ()
    pair: tuple[int, str] = (1, "x")
    codes: frozenset[Colour] = frozenset()
    parts: tuple["Thing", ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions(), blank=("raw",))

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield "expected a size from 1", self.size < 1
        yield "expected a day after 1999", self.day < date(2000, 1, 1)


GOOD: list[tuple[str, object]] = [
    ("note", None),
    ("note", "b"),
    ("raw", ""),
    ("number", Bounds.at_least(2)),
    ("names", ("a", "b")),
    ("codes", frozenset({Colour.RED})),
    ("parts", (Thing(),)),
]
BAD: list[tuple[str, object, str]] = [
    ("name", 1, "a text"),
    ("name", None, "a text"),
    ("name", Colour.RED, "a text"),
    ("note", 1, "a text or None"),
    ("size", True, "a whole number"),
    ("size", "1", "a whole number"),
    ("is_new", 1, "True or False"),
    ("day", datetime(2022, 1, 1, tzinfo=UTC), "a date"),
    ("number", 1.5, "a whole number or a Bounds"),
    ("colour", "red", "a Colour"),
    ("names", ["a"], "a tuple of a text"),
    ("names", ("a", 1), "a tuple of a text"),
    ("pair", (1,), "a tuple of a whole number, a text"),
    ("pair", (1, 2), "a tuple of a whole number, a text"),
    ("pair", [1, "x"], "a tuple of a whole number, a text"),
    ("codes", {Colour.RED}, "a frozenset of a Colour"),
    ("codes", frozenset({"red"}), "a frozenset of a Colour"),
    ("parts", (1,), "a tuple of a Thing"),
]


@pytest.mark.parametrize(("name", "value"), GOOD)
def test_what_fits_is_kept(name: str, value: object) -> None:
    made = Thing(**{name: value})  # type: ignore[arg-type]  # any value on purpose
    assert getattr(made, name) == value


@pytest.mark.parametrize(("name", "value", "expected"), BAD)
def test_what_does_not_fit_is_named(name: str, value: object, expected: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        Thing(**{name: value})  # type: ignore[arg-type]  # wrong on purpose
    assert caught.value.message.startswith(f"{name}: expected {expected}, got ")
    assert (caught.value.code, caught.value.path) == ("wrong_type", f"$.{name}")


@pytest.mark.parametrize("text", ["", " ", "\N{NO-BREAK SPACE}"])
def test_a_text_is_not_blank_unless_it_may_be(text: str) -> None:
    with pytest.raises(InvalidValue, match="name: expected a text that is not empty"):
        Thing(name=text)
    assert Thing(raw=text).raw == text


def test_faults_come_together_and_before_contradictions() -> None:
    with pytest.raises(InvalidInput) as caught:
        Thing(name=1, size="x", day=None)  # type: ignore[arg-type]  # wrong on purpose
    assert [fault.path for fault in caught.value.faults] == ["$.name", "$.size", "$.day"]


def test_contradictions_come_together() -> None:
    with pytest.raises(InvalidInput) as caught:
        Thing(size=0, day=date(1999, 12, 31))
    assert [fault.code for fault in caught.value.faults] == ["contradiction", "contradiction"]
    with pytest.raises(InvalidValue, match="Thing: expected a size from 1"):
        Thing(size=0)
