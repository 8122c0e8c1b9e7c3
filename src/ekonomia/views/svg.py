"""A plan of a year as a picture: a Gantt chart in which no date is surer than it was printed."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.dates.days import plain_day
from ekonomia.dates.edtf import last_of_month
from ekonomia.plans.plan import Plan
from ekonomia.shapes import expect
from ekonomia.views import svg_legend
from ekonomia.views.calendar import DaysOff, days_off, window
from ekonomia.views.layout import Grouping, Layout, Line, lay_out
from ekonomia.views.marks import Mark, MarkKind
from ekonomia.views.measure import text_width, wrapped
from ekonomia.views.names import label, month_text
from ekonomia.views.output import Svg
from ekonomia.views.readings import row_text, short_day, whole_text
from ekonomia.views.svg_marks import Scale, draw_mark, ends_of
from ekonomia.views.svg_style import (
    BAND,
    CHART,
    DAY,
    DAY_NUMBERS,
    FONT,
    HUGE,
    LABEL,
    LINE,
    MONDAYS,
    PAD,
    SMALL,
    STYLE,
    TAIL,
    TICK,
)
from ekonomia.views.svg_text import text_at
from ekonomia.views.texts import element, one_line, xml_text

__all__ = ["gantt"]

_DAY: Final = timedelta(1)
_RULER: Final = 62
_NUMBERS: Final = 30
_MOST_DAYS: Final = 6
_BESIDE: Final = 18
"""Room between a mark and the day beside it, more than half of a diamond."""
_BEND: Final = 10
_TIP: Final = 7
_HATCH: Final = (
    '<defs><pattern id="ek-hatch" width="10" height="10" patternUnits="userSpaceOnUse">'
    '<path class="ek-hatching" d="M-2 12L12 -2M-2 2L2 -2M8 12L12 8"/></pattern></defs>'
)


def gantt(  # noqa: PLR0913 - each argument is one choice of the reader
    plan: Plan,
    *,
    language: Language = "pl",
    months: tuple[int, int] = (1, 12),
    group_by: Grouping = None,
    dependencies: bool = True,
    on: date | None = None,
) -> Svg:
    """Return the chart of a plan: one line for each row, days from left to right.

    Exact days are solid blocks, a single one with a diamond; work throughout is a plain band; a
    happening on some day within a window is hatched; a deadline is a flag behind a line without a
    beginning; ends that are a convention are jagged; open ends have an arrow; what comes back is
    dotted, what goes on or is done as needed a broken line.  Relative and unknown dates, and those
    in other months, stand below the chart.  A row that was revised is drawn as revised.  Labels are
    cut after three lines and stand whole in the tooltip of the row.

    Args:
        plan: The plan.
        language: The language of labels; rows without English words keep the Polish ones.
        months: The first and the last month that are drawn, both in.
        group_by: Whether rows are gathered under months or series; None: as printed.
        dependencies: Whether a line leads from each row to those that need it.
        on: A day that is marked, such as that of a report; None: none.

    Raises:
        InvalidValue: The year lies outside of 1600 to 4000, or an argument is none of these.

    >>> from ekonomia.plans import Plan
    >>> str(gantt(Plan(id="p", title="Plan", year=2022, rows=())))[:5]
    '<svg '
    """
    expect(Plan, plan=plan)
    if on is not None:
        plain_day(on, "on")
    since, until = window(plan.year, months)
    width = max(DAY, CHART // ((until - since).days + 1))
    scale = Scale(since=since, until=until, left=PAD + LABEL + PAD, day=width)
    right = scale.right + PAD
    titles = wrapped(one_line(plan.title), right - 2 * PAD, HUGE, most=4, bold=True)
    ruler = PAD + len(titles) * (HUGE + 10) + LINE * (1 if on is None else 2)
    layout = lay_out(plan, (since, until), language, group_by, ruler + _ruler(scale))
    chart = _Chart(
        plan=plan,
        language=language,
        scale=scale,
        layout=layout,
        ruler=ruler,
        off=days_off(since, until),
        on=on if on is not None and since <= on <= until else None,
    )
    parts = [
        *chart.title(titles),
        *chart.days(),
        *chart.headings(),
        *(chart.links() if dependencies else ()),
        *chart.rows(),
        *chart.marked_day(),
    ]
    used = [kind for kind in MarkKind if any(m.kind is kind for x in layout.lines for m in x.marks)]
    marks = [mark for line in layout.lines for mark in line.marks]
    legend, bottom = svg_legend.legend(
        used,
        language,
        room=(PAD, right - PAD),
        top=layout.bottom + PAD,
        extras=(
            any(mark.approximate for mark in marks),
            chart.off is not None and bool(chart.off.holidays),
            chart.off is None,
        ),
    )
    beside, bottom = svg_legend.beside(layout.beside, language, (PAD, right - PAD), bottom)
    return Svg(text=_document(plan, language, (right, bottom + PAD), [*parts, *legend, *beside]))


def _ruler(scale: Scale) -> int:
    return _RULER + (_NUMBERS if scale.day >= MONDAYS else 0)


def _document(plan: Plan, language: Language, size: tuple[int, int], parts: list[str]) -> str:
    wide, high = size
    title = xml_text(plan.title)
    about = f"{label('about_chart', language)} {label('rows', language)}: {len(plan.rows)}."
    given: dict[str, str | int] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "class": "ek-gantt",
        "role": "img",
        "xml:lang": language,
        "width": wide // 2,
        "height": high // 2,
        "viewBox": f"0 0 {wide} {high}",
    }
    inside = [
        element("title", {}, title),
        element("desc", {}, xml_text(about)),
        element("style", {}, STYLE),
        _HATCH,
        element("rect", {"class": "ek-paper", "width": wide, "height": high}),
        *parts,
    ]
    return element("svg", given, inside)


@final
@frozen(kw_only=True)
class _Chart:
    plan: Plan
    language: Language
    scale: Scale
    layout: Layout
    ruler: int
    off: DaysOff | None
    on: date | None

    def title(self, lines: tuple[str, ...]) -> Iterator[str]:
        base = PAD + HUGE
        for line in lines:
            yield text_at(line, PAD, base, HUGE, "ek-bold")
            base += HUGE + 10
        rows = f"{self.plan.year} · {label('rows', self.language)}: {len(self.plan.rows)}"
        yield text_at(rows, PAD, base - 6, FONT, "ek-muted")

    def days(self) -> Iterator[str]:
        """Yield the ruler, months, days off and the lines between rows."""
        scale, top, bottom = self.scale, self.ruler + _ruler(self.scale), self.layout.bottom
        if self.off is not None:
            for holiday in self.off.holidays:
                given: dict[str, str | int] = {
                    "class": "ek-off",
                    "x": scale.start(holiday.day),
                    "y": top - TICK - 10,
                    "width": scale.day,
                    "height": bottom - top + TICK + 10,
                }
                name = holiday.en if self.language == "en" else holiday.pl
                said = f"{short_day(holiday.day, self.language)}: {name}"
                yield element("rect", given, element("title", {}, xml_text(said)))
            middles = [scale.start(day) + scale.day // 2 for day in self.off.working]
            ticks = "".join(f"M{at} {top - TICK - 4}v{TICK}" for at in middles)
            yield element("path", {"class": "ek-ticks", "d": ticks})
        lines = "".join(
            f"M{PAD} {line.top + line.height}H{scale.right}" for line in self.layout.lines
        )
        yield element("path", {"class": "ek-grid", "d": f"M{PAD} {top}H{scale.right}{lines}"})
        first = self.scale.since
        while True:
            last = last_of_month(first.year, first.month)
            start, end = scale.start(first), scale.end(last)
            yield element("path", {"class": "ek-month", "d": f"M{start} {self.ruler}V{bottom}"})
            name = month_text(first.month, self.language)
            middle = start + (end - start - text_width(name, SMALL)) // 2
            yield text_at(name, middle, self.ruler + SMALL + 2, SMALL, "")
            yield from self._numbers(first, last)
            if last == scale.until:
                break
            first = last + _DAY
        edge = f"M{scale.right} {self.ruler}V{bottom}"
        yield element("path", {"class": "ek-month", "d": edge})

    def _numbers(self, first: date, last: date) -> Iterator[str]:
        if self.scale.day < MONDAYS:
            return
        for number in range(first.day, last.day + 1):
            day = first.replace(day=number)
            room = text_width(f"{number}", SMALL)
            if day.weekday() == 0 or self.scale.day >= DAY_NUMBERS:
                start = self.scale.start(day) + (self.scale.day - room) // 2
                start = min(max(start, self.scale.left), self.scale.right - room)
                yield text_at(f"{number}", start, self.ruler + 54, SMALL, "ek-muted")

    def headings(self) -> Iterator[str]:
        wide = self.scale.right - PAD
        for heading in self.layout.headings:
            given: dict[str, str | int] = {
                "class": "ek-band",
                "x": PAD,
                "y": heading.top,
                "width": wide,
                "height": BAND,
            }
            yield element("rect", given)
            text = one_line(heading.text)
            for line in wrapped(text, wide - 20, FONT, most=1, bold=True):
                yield text_at(line, PAD + 10, heading.top + 31, FONT, "ek-bold")

    def rows(self) -> Iterator[str]:
        for line in self.layout.lines:
            yield element("g", {"data-row": line.row.id}, self._row(line))

    def _row(self, line: Line) -> Iterator[str]:
        row, language = line.row, self.language
        said = (row.id, whole_text(row, language), row.cells.date, row_text(row, language))
        yield element("title", {}, xml_text(" · ".join(part for part in said if part)))
        name = "ek-struck" if row.state.value == "cancelled" else ""
        base = line.top + (line.height - LINE * len(line.label)) // 2 + FONT
        for place, text in enumerate(line.label):
            yield text_at(text, PAD, base + place * LINE, FONT, name)
        for mark in line.marks:
            yield draw_mark(mark, self.scale, line.middle)
        yield from self._beside(line)

    def _beside(self, line: Line) -> Iterator[str]:
        """Yield the days of exact marks or of a deadline in figures, on the side that has room."""
        marks = line.marks
        kinds = {mark.kind for mark in marks}
        if kinds != {MarkKind.EXACT} and not (kinds == {MarkKind.DEADLINE} and len(marks) == 1):
            return
        said = [self._figures(mark) for mark in marks[:_MOST_DAYS]]
        text = ", ".join(said) + ("…" if len(marks) > _MOST_DAYS else "")
        ends = [ends_of(mark, self.scale) for mark in marks]
        room = text_width(text, SMALL)
        after = max(end for _, end in ends) + _BESIDE
        if after + room > self.scale.right:
            tail = TAIL if MarkKind.DEADLINE in kinds else 0
            after = min(start for start, _ in ends) - tail - room - _BESIDE
            if after < self.scale.left:
                return
        yield text_at(text, after, line.middle + 8, SMALL, "ek-halo")

    def _figures(self, mark: Mark) -> str:
        first, last = mark.first, mark.last
        text = "…" if last is None else self._day(last)
        if mark.approximate:
            text = f"{label('about', self.language)} {text}"
        if mark.kind is MarkKind.DEADLINE:
            return f"{label('by', self.language)} {text}"
        if first is None or first == last:
            return text
        is_same = last is not None and (first.year, first.month) == (last.year, last.month)
        return f"{first.day if is_same else self._day(first)}–{text}"

    def _day(self, day: date) -> str:
        text = short_day(day, self.language)
        if day.year == self.plan.year:
            return text
        return f"{text}{'.' if self.language == 'pl' else ' '}{day.year}"

    def links(self) -> Iterator[str]:
        places = {line.row.id: line for line in self.layout.lines}
        for line in self.layout.lines:
            for first in dict.fromkeys(line.row.after):
                if first in places and first != line.row.id:
                    yield self._link(places[first], line)

    def _link(self, first: Line, then: Line) -> str:
        """Return a line from the end of the first to the beginning of the other."""
        start = max(ends_of(mark, self.scale)[1] for mark in first.marks)
        end = min(ends_of(mark, self.scale)[0] for mark in then.marks) - _TIP
        down = 1 if then.top > first.top else -1
        turn = then.top if down > 0 else then.top + then.height
        path = f"M{start} {first.middle}h{_BEND}V{turn}H{end - _BEND}V{then.middle}h{_BEND}"
        tip = f"M{end - _TIP} {then.middle - _TIP}L{end + _TIP} {then.middle}"
        tip += f"L{end - _TIP} {then.middle + _TIP}Z"
        said = f"{first.row.id} → {then.row.id}"
        parts = [
            element("title", {}, xml_text(said)),
            element("path", {"class": "ek-link", "d": path}),
            element("path", {"class": "ek-tip", "d": tip}),
        ]
        return element("g", {"data-link": said}, parts)

    def marked_day(self) -> Iterator[str]:
        if self.on is None:
            return
        at = self.scale.start(self.on) + self.scale.day // 2
        yield element("path", {"class": "ek-on", "d": f"M{at} {self.ruler}V{self.layout.bottom}"})
        text = f"{label('on', self.language)} {short_day(self.on, self.language)}"
        room = text_width(text, SMALL)
        start = min(max(at - room // 2, self.scale.left), self.scale.right - room)
        yield text_at(text, start, self.ruler - 8, SMALL, "ek-on-day")
