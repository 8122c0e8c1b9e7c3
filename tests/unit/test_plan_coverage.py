"""What a series should reach, and what is left out."""

from fractions import Fraction

import pytest
from tests.unit.plan_samples import plan, row

from ekonomia.errors import InvalidValue
from ekonomia.plans import Coverage, Reach, Series, coverage_of
from ekonomia.plans.coverage import series_coverage

CENTRES = ("north", "east", "south", "west")
ROWS = (
    row("1-1", series=("visits",), bodies=("network",)),
    row("3-1", series=("visits",), bodies=("south", "east")),
    row("4-1", series=("other",), bodies=("west",)),
    row("9-1", series=("visits",), bodies=("east",)),
    row("11-1", series=("visits",), subregion="north"),
)


def series(*covers: str) -> Series:
    return Series(id="visits", en="visits", covers=covers)


class TestASeries:
    def test_matrix_gaps_and_what_may_reach_all(self) -> None:
        found = series_coverage(plan(ROWS), series(*CENTRES))
        assert found == Coverage(
            reaches=(
                Reach(target="north", rows=("11-1",)),
                Reach(target="east", rows=("3-1", "9-1")),
                Reach(target="south", rows=("3-1",)),
                Reach(target="west"),
            ),
            may_reach_all=("1-1",),
        )
        assert found.covered == ("north", "east", "south")
        assert found.gaps == ("west",)
        assert found.share == Fraction(3, 4)

    def test_only_a_network_may_reach_all_where_they_are_known(self) -> None:
        whole = plan(ROWS)
        assert series_coverage(
            whole, series("west"), networks=frozenset({"network"})
        ).may_reach_all == ("1-1",)
        assert series_coverage(whole, series("west"), networks=frozenset()).may_reach_all == ()
        assert series_coverage(whole, series("west")).may_reach_all == ("1-1", "3-1", "9-1")

    def test_a_row_that_reaches_one_by_name_is_none_that_may_reach_all(self) -> None:
        both = row("1-1", series=("visits",), bodies=("east", "network"))
        found = series_coverage(plan([both]), series("east"), networks=frozenset({"network"}))
        assert found.may_reach_all == ()

    def test_a_series_that_should_reach_nothing(self) -> None:
        found = series_coverage(plan(ROWS), series())
        assert (found.gaps, found.covered, found.share) == ((), (), None)

    def test_words(self) -> None:
        found = series_coverage(plan(ROWS), series(*CENTRES))
        assert found.text() == "ujęto 3 z 4; pominięto: west; mogą objąć wszystkie: 1-1"
        assert found.text("en") == "3 of 4 reached; left out: west; may reach all: 1-1"
        assert coverage_of(ROWS, subregions=["north"], networks=frozenset()).text() == "ujęto 1 z 1"


class TestSomeRows:
    def test_a_body_is_no_subregion(self) -> None:
        found = coverage_of(ROWS, bodies=["north", "east"], subregions=["east", "north"])
        assert [(reach.target, reach.rows) for reach in found.reaches] == [
            ("north", ()),
            ("east", ("3-1", "9-1")),
            ("east", ()),
            ("north", ("11-1",)),
        ]

    def test_rows_of_any_series(self) -> None:
        assert coverage_of(iter(ROWS), bodies=["west"]).covered == ("west",)

    def test_wrong_type(self) -> None:
        with pytest.raises(InvalidValue, match="rows: expected a tuple of a text"):
            Reach(target="a", rows=["b"])  # type: ignore[arg-type]  # the test
