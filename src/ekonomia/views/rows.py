"""Plans and findings as rows of plain texts, ready for a CSV writer."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from ekonomia.codes import Language
from ekonomia.plans.findings import PlanFinding
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.shapes import all_of, expect
from ekonomia.views.readings import row_text

__all__ = ["FINDING_COLUMNS", "PLAN_COLUMNS", "finding_rows", "plan_rows"]

PLAN_COLUMNS: Final = (
    "id",
    "month",
    "number",
    "printed_month",
    "printed_number",
    "printed_date",
    "printed_topic",
    "printed_organiser",
    "date",
    "earliest",
    "latest",
    "precision",
    "extent",
    "is_deadline",
    "approximate",
    "edtf",
    "rrule",
    "times",
    "per",
    "pl",
    "en",
    "kinds",
    "form",
    "place",
    "subregion",
    "bodies",
    "audiences",
    "series",
    "after",
    "event",
    "edition",
    "programme",
    "state",
    "revised_earliest",
    "revised_latest",
)
"""The heading of `plan_rows`."""
FINDING_COLUMNS: Final = (
    "code",
    "severity",
    "place",
    "pl",
    "en",
    "suggestion_pl",
    "suggestion_en",
)
"""The heading of `finding_rows`."""
_BETWEEN: Final = "; "


def plan_rows(plan: Plan, *, language: Language = "pl") -> tuple[tuple[str, ...], ...]:
    """Return the heading and the rows of a plan.

    Printed cells are kept to the byte; what is not known is empty; of several ids or codes each
    stands behind a semicolon; days are written as in ISO 8601, both ends in.

    Args:
        plan: The plan.
        language: The language of the date in words; everything else is the same in both.

    >>> plan_rows(Plan(id="p", title="Plan", year=2022, rows=()))[0][:3]
    ('id', 'month', 'number')
    """
    expect(Plan, plan=plan)
    return (PLAN_COLUMNS, *(tuple(_row(row, language)) for row in plan.rows))


def _row(row: Row, language: Language) -> Iterator[str]:
    when, cells, rule = row.when, row.cells, row.when.recurrence
    is_revised = row.current is not when
    yield from (row.id, _text(row.month), _text(row.number), *cells.as_tuple())
    yield from (row_text(row, language), _text(when.earliest), _text(when.latest))
    yield from (when.precision.value, row.extent.value)
    yield from (_flag(is_set=when.is_deadline), _flag(is_set=when.approximate), when.edtf or "")
    yield from (
        ("", "", "") if rule is None else (rule.rrule or "", _text(rule.times), rule.per or "")
    )
    yield from (row.pl, row.en or "", _BETWEEN.join(row.kinds), row.form.value)
    yield from (row.place or "", row.subregion or "")
    yield from map(_BETWEEN.join, (row.bodies, row.audiences, row.series, row.after))
    yield from (row.event or "", _text(row.edition), row.programme or "", row.state.value)
    yield _text(row.current.earliest if is_revised else None)
    yield _text(row.current.latest if is_revised else None)


def _text(value: int | date | None) -> str:
    return "" if value is None else str(value)


def _flag(*, is_set: bool) -> str:
    return "true" if is_set else "false"


def finding_rows(findings: Iterable[PlanFinding]) -> tuple[tuple[str, ...], ...]:
    """Return the heading and what was found, in both languages.

    >>> finding_rows(())[0][:2]
    ('code', 'severity')
    """
    rows = (
        (
            found.code.value,
            found.severity.value if found.severity else "",
            _BETWEEN.join(found.place),
            found.pl,
            found.en,
            found.suggestion_pl or "",
            found.suggestion_en or "",
        )
        for found in all_of(PlanFinding, "findings", findings)
    )
    return (FINDING_COLUMNS, *rows)
