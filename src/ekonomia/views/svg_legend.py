"""What stands below a chart: what its marks mean, and the rows that have no day in it."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from ekonomia.codes import Language
from ekonomia.plans.rows import Row
from ekonomia.views.marks import Mark, MarkKind
from ekonomia.views.measure import text_width, wrapped
from ekonomia.views.names import label
from ekonomia.views.readings import row_text, whole_text
from ekonomia.views.svg_marks import Scale, draw_mark
from ekonomia.views.svg_style import FONT, HEIGHT, LINE, SMALL, TICK
from ekonomia.views.svg_text import text_at
from ekonomia.views.texts import element, one_line, xml_text

__all__ = ["beside", "legend"]

_FIRST: Final = date(2022, 1, 1)
_LAST: Final = date(2022, 1, 9)
_SAMPLE_DAYS: Final = {
    MarkKind.EXACT: ((date(2022, 1, 2), date(2022, 1, 2)), (date(2022, 1, 5), date(2022, 1, 8))),
    MarkKind.REPEATED: ((date(2022, 1, 5), date(2022, 1, 5)),),
}
"""A single day is a diamond where days are narrow and a block where they are wide, so both."""
_SAMPLE: Final = 72
"""How wide a sample is: nine days of eight half pixels."""
_ROW: Final = 44
_GAP: Final = 40
_MOST: Final = 4


def legend(
    kinds: Iterable[MarkKind],
    language: Language,
    *,
    room: tuple[int, int],
    top: int,
    extras: tuple[bool, bool, bool],
) -> tuple[list[str], int]:
    """Return a sample of each kind of mark with its meaning, and where they end.

    Args:
        kinds: The kinds that were drawn.
        language: The language.
        room: Where lines begin and end.
        top: Where the first begins.
        extras: Whether there are approximate ends, days off, and days off that nobody knows.
    """
    samples: list[tuple[Callable[[int, int], str], str]] = [
        (_mark_sample(kind), kind.label(language)) for kind in kinds
    ]
    if extras[0]:
        samples.append(
            (
                _mark_sample(MarkKind.THROUGHOUT, approximate=True),
                label("approximate_ends", language),
            )
        )
    if extras[1]:
        samples.append((_off_sample, label("day_off", language)))
    if not extras[2]:
        samples.append((_tick_sample, label("working_day", language)))
    parts: list[str] = []
    left, middle = room[0], top + _ROW // 2
    for draw, text in samples:
        wide = _SAMPLE + 16 + text_width(text, SMALL)
        if left + wide > room[1]:
            left, middle = room[0], middle + _ROW
        parts.append(draw(left, middle))
        parts.append(text_at(text, left + _SAMPLE + 16, middle + 8, SMALL, ""))
        left += wide + _GAP
    bottom = middle + _ROW // 2 if samples else top
    if extras[2]:
        parts.append(text_at(label("days_off_unknown", language), room[0], bottom + 28, SMALL, ""))
        bottom += _ROW
    return parts, bottom


def _mark_sample(kind: MarkKind, *, approximate: bool = False) -> Callable[[int, int], str]:
    def draw(left: int, middle: int) -> str:
        scale = Scale(since=_FIRST, until=_LAST, left=left, day=_SAMPLE // 9)
        marks = [
            Mark(kind=kind, first=first, last=last, approximate=approximate)
            for first, last in _SAMPLE_DAYS.get(kind, ((_FIRST, _LAST),))
        ]
        return "".join(draw_mark(mark, scale, middle) for mark in marks)

    return draw


def _off_sample(left: int, middle: int) -> str:
    top = middle - HEIGHT // 2
    given: dict[str, str | int] = {"x": left, "y": top, "width": _SAMPLE, "height": HEIGHT}
    return element("rect", {"class": "ek-off", **given})


def _tick_sample(left: int, middle: int) -> str:
    ticks = "".join(f"M{left + 16 + 10 * place} {middle - TICK // 2}v{TICK}" for place in range(5))
    return element("path", {"class": "ek-ticks", "d": ticks})


def beside(
    rows: Iterable[Row], language: Language, room: tuple[int, int], top: int
) -> tuple[list[str], int]:
    """Return the rows that have no day in the chart, with their dates in words, and where they end.

    Args:
        rows: The rows.
        language: The language.
        room: Where lines begin and end.
        top: Where the first begins.
    """
    parts: list[str] = []
    base = top + LINE + 16
    for place, row in enumerate(rows):
        if place == 0:
            parts.append(text_at(label("no_day", language), room[0], base, FONT, "ek-bold"))
            base += LINE + 6
        said = f"{one_line(whole_text(row, language))} — {row_text(row, language)}"
        full = " · ".join(part for part in (row.id, said, row.cells.date) if part)
        inside = [element("title", {}, xml_text(full))]
        for line in wrapped(one_line(said), room[1] - room[0] - 20, FONT, most=_MOST):
            inside.append(text_at(line, room[0] + 20, base, FONT, ""))
            base += LINE
        parts.append(element("g", {"data-row": row.id}, inside))
        base += 8
    return parts, base - LINE if parts else top
