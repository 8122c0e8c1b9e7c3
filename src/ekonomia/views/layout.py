"""Where the rows of a plan stand in a chart: headings, labels in lines, and the marks of each."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, Literal, TypeAlias, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.errors import InvalidValue, shown
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.shapes import check_shape
from ekonomia.views.marks import Mark, marks_of
from ekonomia.views.measure import wrapped
from ekonomia.views.names import label, month_text
from ekonomia.views.readings import whole_text
from ekonomia.views.svg_style import BAND, FONT, LABEL, LINE, MOST_LINES
from ekonomia.views.texts import one_line

__all__ = ["Grouping", "Heading", "Layout", "Line", "lay_out"]

Grouping: TypeAlias = Literal["month", "series"] | None
"""By what rows are gathered; None: as they were printed."""

_GAP: Final = 14
_LAST_OF_ALL: Final = (9999, 13)


@final
@frozen(kw_only=True)
class Line:
    """A row in its place.

    Attributes:
        row: The row.
        marks: What is drawn for it.
        label: Its label, in lines.
        top: Where it begins.
        height: How high it is.
    """

    row: Row
    marks: tuple[Mark, ...]
    label: tuple[str, ...]
    top: int
    height: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def middle(self) -> int:
        """The height of its middle."""
        return self.top + self.height // 2


@final
@frozen(kw_only=True)
class Heading:
    """What stands above the rows of a group.

    Attributes:
        text: Its words.
        top: Where it begins.
    """

    text: str
    top: int

    def __attrs_post_init__(self) -> None:
        check_shape(self, blank=("text",))


@final
@frozen(kw_only=True)
class Layout:
    """All rows of a plan in their places.

    Attributes:
        headings: The headings of groups.
        lines: The rows that have a mark.
        beside: The rows that have none, in the printed order.
        bottom: Where the last line ends.
    """

    headings: tuple[Heading, ...]
    lines: tuple[Line, ...]
    beside: tuple[Row, ...]
    bottom: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)


def lay_out(
    plan: Plan, days: tuple[date, date], language: Language, group_by: Grouping, top: int
) -> Layout:
    """Return where the rows of a plan stand.

    Args:
        plan: The plan.
        days: The first and the last day that are drawn.
        language: The language of labels.
        group_by: By what rows are gathered; months stand in their order, series in that of
            their first rows.
        top: Where the first line begins.

    Raises:
        InvalidValue: Rows cannot be gathered by that.
    """
    headings, lines, beside = [], [], []
    for heading, rows in _groups(plan, language, group_by):
        drawn = []
        for row in rows:
            marks = marks_of(row, *days)
            if marks:
                drawn.append((row, marks))
            else:
                beside.append(row)
        if heading is not None and drawn:
            headings.append(Heading(text=heading, top=top))
            top += BAND
        for row, marks in drawn:
            text = one_line(whole_text(row, language))
            parts = wrapped(text, LABEL, FONT, most=MOST_LINES)
            height = LINE * max(len(parts), 1) + _GAP
            lines.append(Line(row=row, marks=marks, label=parts, top=top, height=height))
            top += height
    order = {row.id: place for place, row in enumerate(plan.rows)}
    return Layout(
        headings=tuple(headings),
        lines=tuple(lines),
        beside=tuple(sorted(beside, key=lambda row: order[row.id])),
        bottom=top,
    )


def _groups(
    plan: Plan, language: Language, group_by: Grouping
) -> Iterable[tuple[str | None, list[Row]]]:
    if group_by is None:
        return [(None, list(plan.rows))]
    names: dict[str, str] = {
        series.id: series.en if language == "en" else series.pl or series.en
        for series in plan.series
    }

    def month(row: Row) -> str:
        if row.month is None:
            return label("no_month", language)
        return f"{month_text(row.month, language)} {row.year or plan.year}"

    def series(row: Row) -> str:
        if not row.series:
            return label("no_series", language)
        return names.get(row.series[0], row.series[0])

    keys: dict[str, Callable[[Row], str]] = {"month": month, "series": series}
    asked: object = group_by
    if not isinstance(asked, str) or asked not in keys:
        raise InvalidValue(f"group_by: expected 'month', 'series' or None, got {shown(group_by)}")
    gathered: dict[str | None, list[Row]] = {}
    for row in plan.rows:
        gathered.setdefault(keys[group_by](row), []).append(row)
    if group_by == "month":
        place = {
            month(row): (row.year or plan.year, row.month) if row.month else _LAST_OF_ALL
            for row in plan.rows
        }
        return sorted(gathered.items(), key=lambda group: place[str(group[0])])
    return gathered.items()
