"""The chart of a real plan, drawn when the pages are made."""

import runpy
from pathlib import Path

from attrs import evolve

from ekonomia.plans import Plan
from ekonomia.views import gantt

__all__ = ["chart_piece"]

EXAMPLE = Path(__file__).parents[2] / "examples" / "documents" / "warmia_mazury_2022.py"
MONTHS = (5, 6)


def chart_piece() -> str:
    """Return two months of the schedule of Warmia and Mazury, ready to be included."""
    plan: Plan = runpy.run_path(str(EXAMPLE))["PLAN"]
    rows = tuple(row for month in MONTHS for row in plan.rows_in(month))
    picture = gantt(evolve(plan, rows=rows), months=MONTHS, language="en")
    return f"```{{raw}} html\n{picture}\n```\n"
