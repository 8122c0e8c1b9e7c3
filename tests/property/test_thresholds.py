"""Every statutory threshold, tried on its edge: one below, on it, one above.

The limits are typed a second time in the modules `edges_*` beside this one, with what equality
does; the facts are drawn near them, for numbers drawn evenly from a wide range miss an edge nearly
always.
"""

import importlib
import pkgutil
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Final

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st
from tests.property.edges import Edge

import ekonomia.law
from ekonomia.dates import Term
from ekonomia.law import Enacted, Timeline


def all_edges() -> dict[str, Edge]:
    found: dict[str, Edge] = {}
    for path in sorted(Path(__file__).parent.glob("edges_*.py")):
        edges: dict[str, Edge] = importlib.import_module(f"tests.property.{path.stem}").EDGES
        assert not found.keys() & edges.keys()
        found |= edges
    return found


EDGES: Final = all_edges()


def thresholds() -> set[str]:
    """Return the names of all numbers, terms and days of the law; amounts of money are no edges."""
    return {
        value.name
        for found in pkgutil.iter_modules(ekonomia.law.__path__, "ekonomia.law.")
        for value in vars(importlib.import_module(found.name)).values()
        if isinstance(value, Timeline)
        for step in value.steps
        if isinstance(step, Enacted) and type(step.value) in (int, Fraction, Term, tuple)
    }


@pytest.mark.parametrize("name", EDGES)
@given(data=st.data())
def test_on_the_edge(name: str, data: st.DataObject) -> None:
    edge = EDGES[name]
    value = data.draw(edge.drawn)
    assert edge.says(value) == edge.statute(value), value


def test_every_threshold_is_tried() -> None:
    assert thresholds() == set(EDGES)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_terms_end_on_the_day_of_the_same_number_or_the_last_of_the_month(
    day: date, months: int
) -> None:
    end = Term(months=months).after(day)
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day == day.day or (end + timedelta(1)).month != end.month
    assert end == day + relativedelta(months=months)
