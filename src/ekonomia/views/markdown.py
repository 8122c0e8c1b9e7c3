"""Plans, findings and months as Markdown, and a chart of plain letters for any text."""

from collections.abc import Iterable, Iterator

from ekonomia.codes import Language
from ekonomia.dates.findings import Severity
from ekonomia.plans.findings import PlanFinding
from ekonomia.plans.plan import Plan
from ekonomia.shapes import all_of, expect
from ekonomia.views.calendar import days_off
from ekonomia.views.marks import MarkKind
from ekonomia.views.months import month_of
from ekonomia.views.names import label, month_text, weekday_text
from ekonomia.views.readings import row_text, whole_text
from ekonomia.views.texts import markdown_text

__all__ = ["findings_list", "markdown_table", "month_list"]


def markdown_table(plan: Plan, *, language: Language = "pl") -> str:
    """Return the rows of a plan as a Markdown table: printed date, date in words, topic, kind.

    Args:
        plan: The plan.
        language: The language; rows without English words keep the Polish ones.

    >>> print(markdown_table(Plan(id="p", title="Plan", year=2022, rows=()), language="en"))
    | Key | Date as printed | Date as read | Topic | Kind | Organiser |
    | --- | --- | --- | --- | --- | --- |
    """
    expect(Plan, plan=plan)
    names = ("id", "date_printed", "date_read", "topic", "kinds", "organiser")
    head = [label(name, language) for name in names]
    lines = [_line(head), _line(["---"] * len(head))]
    for row in plan.rows:
        cells = (
            row.id,
            row.cells.date,
            row_text(row, language),
            whole_text(row, language),
            ", ".join(kind.label(language) for kind in row.kinds),
            row.cells.organiser,
        )
        lines.append(_line(map(markdown_text, cells)))
    return "\n".join(lines)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def findings_list(findings: Iterable[PlanFinding], language: Language = "pl") -> str:
    """Return what was found as a Markdown list, one line each, in the order given.

    >>> findings_list((), "en")
    'Nothing was found.'
    """
    lines = [
        f"- **{(found.severity or Severity.INFO).label(language)}** "
        f"{markdown_text(found.text(language))}"
        for found in all_of(PlanFinding, "findings", findings)
    ]
    return "\n".join(lines) or label("no_findings", language)


def month_list(plan: Plan, month: int, *, language: Language = "pl") -> str:
    """Return a month of the plan's year as a Markdown list.

    Days with a row and holidays stand in their order; rows without one known day follow apart.

    Args:
        plan: The plan; its year is one from 1600 to 4000.
        month: The month, from 1.
        language: The language.

    Raises:
        InvalidValue: There is no such month or year.

    >>> print(month_list(Plan(id="p", title="Plan", year=2022, rows=()), 5, language="en"))
    ### May 2022
    <BLANKLINE>
    - **1** (Sunday, State Holiday)
    - **3** (Tuesday, National Holiday of the Third of May)
    """
    expect(Plan, plan=plan)
    return "\n".join(_month_lines(plan, month, language))


def _month_lines(plan: Plan, month: int, language: Language) -> Iterator[str]:
    found = month_of(plan, plan.year, month)
    off = days_off(found.first, found.last)
    named = {
        each.day: each.pl if language == "pl" else each.en for each in (off.holidays if off else ())
    }
    yield f"### {month_text(month, language)} {plan.year}"
    yield ""
    for day in sorted({*named, *(entry.day for entry in found.entries)}):
        said = weekday_text(day.weekday(), language)
        said += f", {named[day]}" if day in named else ""
        yield f"- **{day.day}** ({said})"
        for entry in found.on(day):
            text = markdown_text(whole_text(entry.row, language))
            if entry.kind is MarkKind.DEADLINE:
                text = f"{label('due', language)}: {text}"
            yield f"  - {text}"
    if found.beside:
        yield ""
        yield f"#### {label('other_days', language)}"
        yield ""
        for row in found.beside:
            words = markdown_text(row_text(row, language))
            yield f"- {markdown_text(whole_text(row, language))} — {words}"
