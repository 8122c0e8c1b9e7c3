"""A printed plan read, checked and laid out, against `csv` alone: `python -m benchmarks.plans`.

The plan is the 81 rows of a real schedule.  A ratio to reading the same table with `csv` says how
much the understanding of a plan costs; its budget stands for 50 ms where csv needs 0.2.
"""

import csv
from functools import partial
from math import inf
from pathlib import Path
from typing import Final

from benchmarks.harness import compare

from ekonomia.plans import Document, DocumentKind, Plan, check, read_plan
from ekonomia.views import gantt, plan_table

__all__ = ["run"]

TABLE: Final = (
    Path(__file__).parents[1] / "examples" / "documents" / "warmia_mazury_2022.csv"
).read_text(encoding="utf-8")
LINES: Final = TABLE.splitlines(keepends=True)
BUDGET: Final = 1500
"""50 ms of the machine on which csv reads the table in 0.033 ms."""


def _table() -> list[list[str]]:
    return list(csv.reader(LINES))


def _plan() -> Plan:
    return read_plan(_table(), id="WM22", title="Harmonogram", year=2022, has_header=True)


def _document(plan: Plan) -> Document:
    return Document(
        id="S3", kind=DocumentKind.ANNUAL_SCHEDULE, title=plan.title, year=2022, plan=plan
    )


def _all() -> tuple[object, ...]:
    plan = _plan()
    return check(_document(plan)), gantt(plan), plan_table(plan)


def run(rounds: int = 9) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to csv alone, its budget."""
    plan = _plan()
    found = compare(
        {
            "csv": _table,
            "read": _plan,
            "check": partial(check, _document(plan)),
            "gantt": partial(gantt, plan),
            "table": partial(plan_table, plan),
            "all": _all,
        },
        reference="csv",
        rounds=rounds,
    )
    return [
        ("plan of 81 rows: read / csv alone", found["read"], inf),
        ("plan of 81 rows: all checks / csv alone", found["check"], inf),
        ("plan of 81 rows: chart / csv alone", found["gantt"], inf),
        ("plan of 81 rows: HTML table / csv alone", found["table"], inf),
        ("plan of 81 rows: read, checked, laid out / csv alone", found["all"], BUDGET),
    ]


if __name__ == "__main__":
    for name, ratio, budget in run():
        print(f"{name}: {ratio:.1f} (budget {budget:g})")
