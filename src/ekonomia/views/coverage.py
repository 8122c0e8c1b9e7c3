"""A table of states over time as a picture: who is covered when, and what is only not known.

A cell, such as a year, may hold several states one after the other, each as wide as it lasted.
Every state has a letter beside its colour.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code, Language
from ekonomia.errors import InvalidValue
from ekonomia.shapes import check_shape
from ekonomia.views.measure import text_width, wrapped
from ekonomia.views.output import Svg
from ekonomia.views.svg_style import FONT, HUGE, LINE, PAD, SMALL
from ekonomia.views.svg_text import text_at
from ekonomia.views.texts import element, one_line, xml_text

__all__ = ["ChartRow", "ChartState", "ChartStretch", "ChartTone", "coverage_chart"]

_LABEL: Final = 620
_CELL: Final = 96
_HEAD: Final = 48
_MOST: Final = 2
_AIR: Final = 6
"""Between rows, and at least on both sides of a letter."""
_SAMPLE: Final = 56
_EDGE: Final = 2
"""Half of the line of a frame."""
_STYLE: Final = """
.ek-cover{--ek-paper:#ffffff;--ek-ink:#16191d;--ek-muted:#505862;--ek-grid:#c3c9d1;\
--ek-sure:#1f6f5c;--ek-shared:#3b4fa3;--ek-double:#8a4b00;--ek-missing:#a3201a}
@media (prefers-color-scheme:dark){.ek-cover{--ek-paper:#14171b;--ek-ink:#e9ecf0;\
--ek-muted:#aab3be;--ek-grid:#454d57;--ek-sure:#6fcfb5;--ek-shared:#9fb2ff;--ek-double:#ffb570;\
--ek-missing:#ff8f87}}
.ek-cover{max-width:100%;height:auto;font-family:"DejaVu Sans","Liberation Sans",Arial,Helvetica,\
sans-serif}
.ek-cover text{fill:var(--ek-ink);white-space:pre}
.ek-cover .ek-bold{font-weight:700}
.ek-cover .ek-muted{fill:var(--ek-muted)}
.ek-cover .ek-letter{fill:var(--ek-paper);font-weight:700}
.ek-cover .ek-open{fill:var(--ek-muted);font-weight:700}
.ek-cover .ek-paper{fill:var(--ek-paper)}
.ek-cover .ek-sure{fill:var(--ek-sure)}
.ek-cover .ek-shared{fill:var(--ek-shared)}
.ek-cover .ek-double{fill:var(--ek-double)}
.ek-cover .ek-missing{fill:var(--ek-missing)}
.ek-cover .ek-unknown{fill:url(#ek-cover-dots)}
.ek-cover .ek-frame{fill:var(--ek-paper);stroke-width:4}
.ek-cover rect.ek-frame-sure{stroke:var(--ek-sure)}
.ek-cover rect.ek-frame-shared{stroke:var(--ek-shared)}
.ek-cover rect.ek-frame-double{stroke:var(--ek-double)}
.ek-cover rect.ek-frame-missing{stroke:var(--ek-missing)}
.ek-cover rect.ek-frame-unknown{stroke:var(--ek-grid)}
.ek-cover .ek-dot{fill:var(--ek-grid)}
.ek-cover .ek-grid{stroke:var(--ek-grid);stroke-width:2;fill:none}
"""
_DOTS: Final = (
    '<defs><pattern id="ek-cover-dots" width="12" height="12" patternUnits="userSpaceOnUse">'
    '<circle class="ek-dot" cx="3" cy="3" r="2"/><circle class="ek-dot" cx="9" cy="9" r="2"/>'
    "</pattern></defs>"
)


@final
class ChartTone(Code):
    """The colour of a state; a page in the dark has others."""

    SURE = "sure", "pewne", "sure"
    SHARED = "shared", "dzielone", "shared"
    DOUBLE = "double", "podwójne", "double"
    MISSING = "missing", "brak", "missing"
    UNKNOWN = "unknown", "nie wiadomo", "not known"


@final
@frozen(kw_only=True)
class ChartState:
    """A state that a stretch may be in.

    Attributes:
        letter: One or two letters that stand for it.
        tone: Its colour.
        text: What it means, for the legend.
        is_firm: Whether it is drawn full; what is less sure is drawn as a frame.
    """

    letter: str
    tone: ChartTone
    text: str
    is_firm: bool = True

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class ChartStretch:
    """A part of a cell.

    Attributes:
        letter: The letter of its state.
        share: How much of the cell it takes, over 0 and at most 1.
        said: What is to be said of it, for the tooltip.
    """

    letter: str
    share: Fraction
    said: str

    def __attrs_post_init__(self) -> None:
        check_shape(self, (("expected a share over 0, at most 1", not 0 < self.share <= 1),))


@final
@frozen(kw_only=True)
class ChartRow:
    """A row of the table.

    Attributes:
        label: What it is about; cut after two lines, it stands whole in the tooltip.
        cells: The stretches of each cell, from left to right; empty: the row is a heading.
    """

    label: str
    cells: tuple[tuple[ChartStretch, ...], ...] = ()

    def __attrs_post_init__(self) -> None:
        full = all(sum(each.share for each in cell) == 1 for cell in self.cells)
        check_shape(self, (("expected cells whose shares add up to 1", not full),))


def coverage_chart(  # noqa: PLR0913 - each argument is one part of the picture
    title: str,
    columns: Sequence[str],
    rows: Sequence[ChartRow],
    states: Sequence[ChartState],
    *,
    notes: Iterable[str] = (),
    language: Language = "pl",
) -> Svg:
    """Return a table of states over time as a picture.

    Args:
        title: What it shows.
        columns: The heads of the columns, such as years.
        rows: The rows, from top to bottom.
        states: The states that may occur, in the order of the legend.
        notes: What stands below the legend.
        language: The language of the texts given.

    Raises:
        InvalidValue: A letter stands for two states or for none, or a row has other columns.

    >>> state = ChartState(letter="C", tone=ChartTone.SURE, text="covered")
    >>> cell = (ChartStretch(letter="C", share=Fraction(1), said="covered"),)
    >>> picture = coverage_chart("A", ["2024"], [ChartRow(label="a", cells=(cell,))], [state])
    >>> str(picture).count(">C</text>")
    2
    """
    known = {state.letter: state for state in states}
    if len(known) < len(states):
        raise InvalidValue("states: expected a letter of its own for each")
    for place, row in enumerate(rows):
        _check(row, place, len(columns), known)
    right = PAD + _LABEL + PAD + _CELL * len(columns)
    chart = _Chart(columns=tuple(columns), states=known, right=right)
    titles = wrapped(one_line(title), right - PAD, HUGE, most=_MOST, bold=True)
    parts = [
        text_at(line, PAD, PAD + HUGE + place * (HUGE + 10), HUGE, "ek-bold")
        for place, line in enumerate(titles)
    ]
    top = PAD + len(titles) * (HUGE + 10) + 20
    parts += chart.head(top)
    bottom = top + _HEAD
    for row in rows:
        drawn, bottom = chart.row(row, bottom)
        parts += drawn
    drawn, bottom = chart.legend(bottom + PAD)
    parts += drawn
    for note in notes:
        for line in wrapped(one_line(note), right - PAD, SMALL, most=4):
            bottom += LINE
            parts.append(text_at(line, PAD, bottom, SMALL, "ek-muted"))
    size = (right + PAD, bottom + PAD)
    return Svg(text=_document(title, language, size, parts))


def _check(row: ChartRow, place: int, columns: int, states: dict[str, ChartState]) -> None:
    if row.cells and len(row.cells) != columns:
        raise InvalidValue(
            f"row: expected {columns} cells, got {len(row.cells)}", path=f"$.rows[{place}].cells"
        )
    for letter in (each.letter for cell in row.cells for each in cell):
        if letter not in states:
            raise InvalidValue(
                f"row: expected a letter of {', '.join(states)}, got {letter!r}",
                path=f"$.rows[{place}].cells",
            )


def _document(title: str, language: Language, size: tuple[int, int], parts: list[str]) -> str:
    wide, high = size
    given: dict[str, str | int] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "class": "ek-cover",
        "role": "img",
        "xml:lang": language,
        "width": wide // 2,
        "height": high // 2,
        "viewBox": f"0 0 {wide} {high}",
    }
    inside = [
        element("title", {}, xml_text(title)),
        element("style", {}, _STYLE),
        _DOTS,
        element("rect", {"class": "ek-paper", "width": wide, "height": high}),
        *parts,
    ]
    return element("svg", given, inside)


@final
@frozen(kw_only=True)
class _Chart:
    columns: tuple[str, ...]
    states: dict[str, ChartState]
    right: int

    @property
    def left(self) -> int:
        return self.right - _CELL * len(self.columns)

    def head(self, top: int) -> Iterator[str]:
        for place, column in enumerate(self.columns):
            text = wrapped(one_line(column), _CELL, FONT, most=1)[0]
            at = self.left + place * _CELL + (_CELL - text_width(text, FONT)) // 2
            yield text_at(text, at, top + 30, FONT, "ek-muted")

    def row(self, row: ChartRow, top: int) -> tuple[list[str], int]:
        """Return a row drawn, and where it ends."""
        label = one_line(row.label)
        if not row.cells:
            lines = wrapped(label, self.right - PAD, FONT, most=1, bold=True)
            return [text_at(line, PAD, top + 36, FONT, "ek-bold") for line in lines], top + 50
        lines = wrapped(label, _LABEL, FONT, most=_MOST)
        high = LINE * len(lines) + 2 * _AIR
        inside = [element("title", {}, xml_text(label))]
        inside += [
            text_at(line, PAD, top + _AIR + place * LINE + FONT, FONT, "")
            for place, line in enumerate(lines)
        ]
        for place, cell in enumerate(row.cells):
            inside += self._cell(cell, self.columns[place], self.left + place * _CELL, top, high)
        seams = "".join(
            f"M{self.left + place * _CELL} {top + _AIR // 2}v{high - _AIR}"
            for place in range(len(self.columns) + 1)
        )
        inside.append(element("path", {"class": "ek-grid", "d": seams}))
        return [element("g", {"data-row": label}, inside)], top + high

    def _cell(
        self, cell: tuple[ChartStretch, ...], column: str, left: int, top: int, high: int
    ) -> Iterator[str]:
        ends = [left + int(_CELL * at) for at in accumulate(each.share for each in cell)]
        for start, end, stretch in zip([left, *ends], ends, cell, strict=False):
            yield self._stretch(
                stretch.letter,
                (start, top + _AIR // 2, end - start, high - _AIR),
                f"{column}: {stretch.said}",
            )

    def _stretch(self, letter: str, box: tuple[int, int, int, int], said: str) -> str:
        left, top, wide, high = box
        state = self.states[letter]
        inset = 0 if state.is_firm else _EDGE
        given: dict[str, str | int] = {
            "class": f"ek-{state.tone}" if state.is_firm else f"ek-frame ek-frame-{state.tone}",
            "x": left + inset,
            "y": top + inset,
            "width": wide - 2 * inset,
            "height": high - 2 * inset,
        }
        inside = [element("title", {}, xml_text(said))]
        if wide > 2 * inset:
            inside.append(element("rect", given))
        room = text_width(letter, FONT, bold=True)
        if room + _AIR <= wide:
            is_full = state.is_firm and state.tone is not ChartTone.UNKNOWN
            name = "ek-letter" if is_full else "ek-open"
            at, base = left + (wide - room) // 2, top + (high + FONT) // 2 - 4
            inside.append(text_at(letter, at, base, FONT, name))
        return element("g", {}, inside)

    def legend(self, top: int) -> tuple[list[str], int]:
        """Return a sample of each state with its meaning, and where they end."""
        parts = []
        for place, state in enumerate(self.states.values()):
            base = top + place * 50
            parts.append(self._stretch(state.letter, (PAD, base, _SAMPLE, 40), state.text))
            room = self.right - PAD - _SAMPLE - 20
            text = wrapped(one_line(state.text), room, FONT, most=1)[0]
            parts.append(text_at(text, PAD + _SAMPLE + 20, base + 29, FONT, ""))
        return parts, top + len(self.states) * 50
