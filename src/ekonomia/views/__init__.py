"""Plans as pictures and tables: SVG, HTML, Markdown, plain text and rows for a CSV writer.

Everything is a text, the same for the same plan; whatever a plan holds is escaped.  No date looks
surer than it was printed.  Names are loaded when they are first used.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.views.coverage import (
        ChartRow,
        ChartState,
        ChartStretch,
        ChartTone,
        coverage_chart,
    )
    from ekonomia.views.html import coverage_table, findings_table, month_view, plan_table
    from ekonomia.views.markdown import findings_list, markdown_table, month_list
    from ekonomia.views.marks import Mark, MarkKind, marks_of
    from ekonomia.views.output import Html, Svg, page
    from ekonomia.views.readings import date_text, row_text, span_text
    from ekonomia.views.rows import FINDING_COLUMNS, PLAN_COLUMNS, finding_rows, plan_rows
    from ekonomia.views.svg import gantt
    from ekonomia.views.text import text_gantt

__all__ = [
    "FINDING_COLUMNS",
    "PLAN_COLUMNS",
    "ChartRow",
    "ChartState",
    "ChartStretch",
    "ChartTone",
    "Html",
    "Mark",
    "MarkKind",
    "Svg",
    "coverage_chart",
    "coverage_table",
    "date_text",
    "finding_rows",
    "findings_list",
    "findings_table",
    "gantt",
    "markdown_table",
    "marks_of",
    "month_list",
    "month_view",
    "page",
    "plan_rows",
    "plan_table",
    "row_text",
    "span_text",
    "text_gantt",
]

_HOMES: Final = {
    "coverage": ("ChartRow", "ChartState", "ChartStretch", "ChartTone", "coverage_chart"),
    "html": ("coverage_table", "findings_table", "month_view", "plan_table"),
    "markdown": ("findings_list", "markdown_table", "month_list"),
    "marks": ("Mark", "MarkKind", "marks_of"),
    "output": ("Html", "Svg", "page"),
    "readings": ("date_text", "row_text", "span_text"),
    "rows": ("FINDING_COLUMNS", "PLAN_COLUMNS", "finding_rows", "plan_rows"),
    "svg": ("gantt",),
    "text": ("text_gantt",),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
