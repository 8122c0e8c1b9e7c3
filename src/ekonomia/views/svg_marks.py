"""The marks of a chart as SVG: each kind has its own shape; all numbers are whole half pixels."""

from collections.abc import Iterator
from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.shapes import check_shape
from ekonomia.views.marks import Mark, MarkKind
from ekonomia.views.svg_style import HEIGHT, TAIL
from ekonomia.views.texts import element

__all__ = ["Scale", "draw_mark", "ends_of"]

_TEETH: Final = 4
_TOOTH: Final = 8
_ARROW: Final = 14
_DOT: Final = 7
_DIAMOND: Final = 14
_FLAG: Final = 20


@final
@frozen(kw_only=True)
class Scale:
    """Where days stand from left to right.

    Attributes:
        since: The first day.
        until: The last day, itself in.
        left: Where the first day begins.
        day: How wide a day is.
    """

    since: date
    until: date
    left: int
    day: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        check_shape(
            self,
            [
                ("expected a last day not before the first", self.until < self.since),
                ("expected a width from 1", self.day < 1),
            ],
        )

    def start(self, day: date) -> int:
        """Return where a day begins.

        >>> Scale(since=date(2022, 1, 1), until=date(2022, 12, 31), left=100, day=5).start(
        ...     date(2022, 1, 3)
        ... )
        110
        """
        return self.left + (day - self.since).days * self.day

    def end(self, day: date) -> int:
        """Return where a day ends and the next one begins."""
        return self.start(day) + self.day

    @property
    def right(self) -> int:
        """Where the last day ends."""
        return self.end(self.until)


def ends_of(mark: Mark, scale: Scale) -> tuple[int, int]:
    """Return where a mark begins and ends, as far as the chart reaches; a deadline is one day."""
    first = mark.last if mark.kind is MarkKind.DEADLINE else mark.first
    start = scale.left if first is None or first < scale.since else scale.start(first)
    is_past = mark.last is None or mark.last > scale.until
    return start, scale.right if is_past or mark.last is None else scale.end(mark.last)


def draw_mark(mark: Mark, scale: Scale, middle: int) -> str:
    """Return a mark as SVG.

    Args:
        mark: The mark; it has a day on the scale.
        scale: Where days stand.
        middle: The height of its middle, from the top.
    """
    return "".join(_parts(mark, scale, middle))


def _parts(mark: Mark, scale: Scale, middle: int) -> Iterator[str]:
    start, end = ends_of(mark, scale)
    kind = mark.kind
    match kind:
        case MarkKind.DEADLINE:
            yield from _flag(mark, max(start - TAIL, scale.left), end, middle)
            return
        case MarkKind.REPEATED:
            dot: dict[str, str | int] = {
                "class": "ek-repeated",
                "cx": (start + end) // 2,
                "cy": middle,
                "r": _DOT,
            }
            yield element("circle", dot)
            return
        case MarkKind.STANDING:
            yield element("path", {"class": "ek-standing", "d": f"M{start} {middle}H{end}"})
        case MarkKind.EXACT | MarkKind.THROUGHOUT | MarkKind.WITHIN:
            yield _box(mark, start, end, middle)
            if kind is MarkKind.EXACT and end - start < 2 * _DIAMOND and mark.first == mark.last:
                centre = (start + end) // 2
                shape = (
                    f"M{centre - _DIAMOND} {middle}L{centre} {middle - _DIAMOND}"
                    f"L{centre + _DIAMOND} {middle}L{centre} {middle + _DIAMOND}Z"
                )
                yield element("path", {"class": "ek-exact ek-diamond", "d": shape})
    for is_open, at, by in (
        (mark.first is None or mark.first < scale.since, start, -_ARROW),
        (mark.last is None or mark.last > scale.until, end, _ARROW),
    ):
        if is_open:
            shape = f"M{at} {middle - _ARROW}L{at + by} {middle}L{at} {middle + _ARROW}Z"
            yield element("path", {"class": f"ek-arrow-{kind.value}", "d": shape})


def _box(mark: Mark, start: int, end: int, middle: int) -> str:
    top = middle - HEIGHT // 2
    name = f"ek-{mark.kind.value}"
    if not mark.approximate:
        return element(
            "rect",
            {"class": name, "x": start, "y": top, "width": end - start, "height": HEIGHT},
        )
    depth = min(_TOOTH, (end - start) // 3)
    edge = [(depth if step % 2 else 0, top + HEIGHT * step // _TEETH) for step in range(_TEETH + 1)]
    points = [(start + deep, y) for deep, y in edge]
    points += [(end - deep, y) for deep, y in reversed(edge)]
    shape = "L".join(f"{x} {y}" for x, y in points)
    return element("path", {"class": f"{name} ek-approximate", "d": f"M{shape}Z"})


def _flag(mark: Mark, tail: int, end: int, middle: int) -> Iterator[str]:
    """Yield a line without a beginning, and a flag that points at the end of the last day.

    The flag of an approximate day is hollow.
    """
    top = middle - HEIGHT // 2
    yield element("path", {"class": "ek-tail", "d": f"M{tail} {middle}H{end}"})
    shape = f"M{end - _FLAG} {top}L{end} {middle}L{end - _FLAG} {middle + HEIGHT // 2}Z"
    name = "ek-deadline ek-hollow" if mark.approximate else "ek-deadline"
    pole = f"M{end - 3} {top - 4}H{end}V{middle + HEIGHT // 2 + 4}H{end - 3}Z"
    yield element("path", {"class": name, "d": shape + pole})
