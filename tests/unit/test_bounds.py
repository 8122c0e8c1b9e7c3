"""Examples and edges of numbers known exactly, or only from one or both sides."""

import inspect
from fractions import Fraction

import pytest

from ekonomia.bounds import Bounds, Comparison, Number, as_bounds
from ekonomia.errors import InvalidValue
from ekonomia.verdict import Verdict

ANY = Bounds()
HALF = Fraction(1, 2)


def _open(low: Number | None, high: Number | None) -> Bounds:
    return Bounds(low, high, low_open=low is not None, high_open=high is not None)


class TestConstruction:
    @pytest.mark.parametrize(
        ("bounds", "low", "high", "low_open", "high_open", "text"),
        [
            (ANY, None, None, False, False, "(-∞, ∞)"),
            (Bounds.exactly(3), 3, 3, False, False, "[3, 3]"),
            (Bounds.at_least(3), 3, None, False, False, "[3, ∞)"),
            (Bounds.more_than(3), 3, None, True, False, "(3, ∞)"),
            (Bounds.at_most(3), None, 3, False, False, "(-∞, 3]"),
            (Bounds.less_than(3), None, 3, False, True, "(-∞, 3)"),
            (Bounds(2, 5), 2, 5, False, False, "[2, 5]"),
            (_open(HALF, 5), HALF, 5, True, True, "(1/2, 5)"),
        ],
    )
    def test_shapes(
        self,
        bounds: Bounds,
        low: Number | None,
        high: Number | None,
        low_open: bool,
        high_open: bool,
        text: str,
    ) -> None:
        ends = (bounds.low, bounds.high, bounds.low_open, bounds.high_open)
        assert ends == (low, high, low_open, high_open)
        assert str(bounds) == text

    @pytest.mark.parametrize("value", [True, 1.0, "1", 1j])
    def test_an_end_is_an_exact_number(self, value: int) -> None:
        for wrong in (
            lambda: Bounds(value),
            lambda: Bounds(0, value),
            lambda: Bounds.exactly(value),
            lambda: as_bounds(value),
            lambda: Bounds(0, 1) + value,
            lambda: Bounds(0, 1) * value,
            lambda: Bounds(0, 1).compare(Comparison.AT_LEAST, value),
            lambda: Bounds(0, 1).share_of(value),
        ):
            with pytest.raises(InvalidValue, match="expected an int or a Fraction") as caught:
                wrong()
            assert caught.value.code == "wrong_type"

    def test_the_factor_is_no_bounds(self) -> None:
        with pytest.raises(InvalidValue, match="factor"):
            Bounds(0, 1) * Bounds(0, 1)  # type: ignore[operator]  # the point of the test

    @pytest.mark.parametrize(
        ("low", "high", "low_open", "high_open"),
        [
            (None, None, True, False),
            (None, None, False, True),
            (None, 3, True, False),
            (3, None, False, True),
        ],
    )
    def test_what_is_not_given_cannot_be_open(
        self, low: int | None, high: int | None, low_open: bool, high_open: bool
    ) -> None:
        with pytest.raises(InvalidValue, match="cannot be open") as caught:
            Bounds(low, high, low_open=low_open, high_open=high_open)
        assert caught.value.code == "invalid_value"

    @pytest.mark.parametrize(
        ("low", "high", "low_open", "high_open", "text"),
        [
            (3, 2, False, False, "[3, 2]"),
            (3, 3, True, False, "(3, 3]"),
            (3, 3, False, True, "[3, 3)"),
            (3, 3, True, True, "(3, 3)"),
        ],
    )
    def test_something_lies_between(
        self, low: int, high: int, low_open: bool, high_open: bool, text: str
    ) -> None:
        with pytest.raises(InvalidValue) as caught:
            Bounds(low, high, low_open=low_open, high_open=high_open)
        assert caught.value.code == "empty_bounds"
        assert text in str(caught.value)

    @pytest.mark.parametrize("name", ["low_open", "high_open"])
    def test_what_is_open_is_named(self, name: str) -> None:
        parameter = inspect.signature(Bounds).parameters[name]
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY

    def test_equal_whatever_the_type_of_the_ends(self) -> None:
        assert Bounds(2, 5) == Bounds(Fraction(2), Fraction(5))
        assert hash(Bounds(2, 5)) == hash(Bounds(Fraction(2), Fraction(5)))
        assert Bounds(2, 5) != _open(2, 5)

    def test_bounds_are_returned_as_they_are(self) -> None:
        assert as_bounds(ANY) is ANY
        assert as_bounds(HALF) == Bounds.exactly(HALF)


@pytest.mark.parametrize(
    ("bounds", "exact"),
    [
        (Bounds.exactly(0), 0),
        (Bounds.exactly(HALF), HALF),
        (Bounds(2, 5), None),
        (Bounds.at_least(2), None),
        (Bounds.at_most(2), None),
        (ANY, None),
    ],
)
def test_exact(bounds: Bounds, exact: Number | None) -> None:
    assert bounds.exact == exact


@pytest.mark.parametrize(
    ("bounds", "inside"),
    [
        (ANY, [1, 2, 3]),
        (Bounds(1, 3), [1, 2, 3]),
        (_open(1, 3), [2]),
        (Bounds.more_than(2), [3]),
        (Bounds.at_least(2), [2, 3]),
        (Bounds.less_than(2), [1]),
        (Bounds.at_most(2), [1, 2]),
    ],
)
def test_contains(bounds: Bounds, inside: list[int]) -> None:
    assert [number for number in (1, 2, 3) if number in bounds] == inside


class TestArithmetic:
    @pytest.mark.parametrize(
        ("result", "expected"),
        [
            (Bounds(2, 5) + 1, Bounds(3, 6)),
            (1 + Bounds(2, 5), Bounds(3, 6)),
            (Bounds(2, 5) + Bounds.more_than(HALF), Bounds.more_than(Fraction(5, 2))),
            (Bounds.less_than(5) + Bounds.more_than(1), ANY),
            (Bounds(2, 5) - Bounds(1, 2), Bounds(0, 4)),
            (Bounds(2, 5) - _open(1, 2), _open(0, 4)),
            (10 - Bounds.more_than(2), Bounds.less_than(8)),
            (-Bounds(2, 5, low_open=True), Bounds(-5, -2, high_open=True)),
            (-ANY, ANY),
            (Bounds.more_than(2) * 3, Bounds.more_than(6)),
            (HALF * Bounds.more_than(2), Bounds.more_than(1)),
            (Bounds.more_than(2) * -3, Bounds.less_than(-6)),
            (Bounds.at_most(2) * -1, Bounds.at_least(-2)),
            (ANY * 0, Bounds.exactly(0)),
            (sum([Bounds(1, 2), Bounds.at_least(3)], Bounds.exactly(0)), Bounds.at_least(4)),
        ],
    )
    def test_results(self, result: Bounds, expected: Bounds) -> None:
        assert result == expected

    @pytest.mark.parametrize(
        ("left", "right", "hull"),
        [
            (Bounds(1, 2), Bounds(4, 5), Bounds(1, 5)),
            (_open(1, 5), Bounds(1, 4), Bounds(1, 5, high_open=True)),
            (_open(1, 5), _open(1, 5), _open(1, 5)),
            (Bounds.more_than(1), Bounds.less_than(5), ANY),
            (Bounds(1, 2), Bounds.at_most(0), Bounds.at_most(2)),
        ],
    )
    def test_hull(self, left: Bounds, right: Bounds, hull: Bounds) -> None:
        assert left | right == hull
        assert right | left == hull


class TestWhole:
    @pytest.mark.parametrize(
        ("bounds", "whole"),
        [
            (Bounds.more_than(200), Bounds.at_least(201)),
            (Bounds.less_than(200), Bounds.at_most(199)),
            (Bounds.more_than(Fraction(401, 2)), Bounds.at_least(201)),
            (Bounds(HALF, Fraction(7, 2)), Bounds(1, 3)),
            (Bounds(1, 3), Bounds(1, 3)),
            (_open(1, 3), Bounds.exactly(2)),
            (_open(-HALF, HALF), Bounds.exactly(0)),
            (ANY, ANY),
        ],
    )
    def test_ends(self, bounds: Bounds, whole: Bounds) -> None:
        assert bounds.whole() == whole

    @pytest.mark.parametrize(
        "bounds", [_open(1, 2), Bounds(HALF, Fraction(3, 4)), Bounds.exactly(HALF)]
    )
    def test_none_inside(self, bounds: Bounds) -> None:
        with pytest.raises(InvalidValue, match="no whole number") as caught:
            bounds.whole()
        assert caught.value.code == "empty_bounds"


@pytest.mark.parametrize(
    ("inner", "outer", "is_within"),
    [
        (Bounds(1, 2), ANY, True),
        (ANY, Bounds.at_least(1), False),
        (ANY, Bounds.at_most(1), False),
        (Bounds(1, 2), Bounds(1, 2), True),
        (_open(1, 2), Bounds(1, 2), True),
        (Bounds(1, 2), _open(1, 2), False),
        (Bounds(1, 2), Bounds(1, 2, high_open=True), False),
        (Bounds(1, 2), Bounds(1, 2, low_open=True), False),
        (Bounds(1, 2), _open(0, 3), True),
        (Bounds(0, 2), Bounds(1, 2), False),
        (Bounds(1, 3), Bounds(1, 2), False),
    ],
)
def test_within(inner: Bounds, outer: Bounds, is_within: bool) -> None:
    assert inner.within(outer) is is_within


class TestShare:
    @pytest.mark.parametrize(
        ("part", "total", "share"),
        [
            (Bounds(20, 27), 40, Bounds(HALF, Fraction(27, 40))),
            (Bounds(28), ANY, Bounds(0, 1, low_open=True)),
            (Bounds(0), ANY, Bounds(0, 1)),
            (Bounds.more_than(0), ANY, Bounds(0, 1, low_open=True)),
            (Bounds.exactly(0), ANY, Bounds.exactly(0)),
            (Bounds.exactly(0), Bounds(0, 5), Bounds.exactly(0)),
            (Bounds.exactly(5), Bounds(5, 10), Bounds(HALF, 1)),
            (Bounds.exactly(5), Bounds(5, 10, low_open=True), Bounds(HALF, 1, high_open=True)),
            (Bounds(0, 5, high_open=True), Bounds.at_least(5), Bounds(0, 1, high_open=True)),
            (Bounds(5, 10), Bounds(5, 10), Bounds(HALF, 1)),
            (Bounds(5, 10), Bounds(0, 5), Bounds.exactly(1)),
            (Bounds.exactly(5), Bounds.less_than(10), Bounds(HALF, 1, low_open=True)),
            (Bounds(0, 5), _open(10, 20), Bounds(0, HALF, high_open=True)),
            (Bounds(1, 5), _open(10, 20), _open(Fraction(1, 20), HALF)),
            (_open(1, 5), Bounds(10, 20), _open(Fraction(1, 20), HALF)),
        ],
    )
    def test_ends(self, part: Bounds, total: Bounds | int, share: Bounds) -> None:
        assert part.share_of(total) == share

    @pytest.mark.parametrize("part", [Bounds(-1, 2), Bounds.at_most(2), ANY])
    def test_a_part_is_never_negative(self, part: Bounds) -> None:
        with pytest.raises(InvalidValue, match="never negative"):
            part.share_of(10)

    @pytest.mark.parametrize(
        ("part", "total"),
        [
            (Bounds(11, 12), Bounds(1, 10)),
            (Bounds.exactly(0), Bounds.exactly(0)),
            (Bounds.exactly(0), Bounds.less_than(0)),
            (Bounds.more_than(10), Bounds.at_most(10)),
            (Bounds.at_least(10), Bounds.less_than(10)),
        ],
    )
    def test_a_part_lies_in_its_total(self, part: Bounds, total: Bounds) -> None:
        with pytest.raises(InvalidValue, match="expected a part of at most"):
            part.share_of(total)


class TestComparison:
    @pytest.mark.parametrize(
        ("comparison", "opposite"),
        [
            (Comparison.AT_LEAST, Comparison.LESS_THAN),
            (Comparison.MORE_THAN, Comparison.AT_MOST),
            (Comparison.AT_MOST, Comparison.MORE_THAN),
            (Comparison.LESS_THAN, Comparison.AT_LEAST),
        ],
    )
    def test_opposite(self, comparison: Comparison, opposite: Comparison) -> None:
        assert ~comparison is opposite

    @pytest.mark.parametrize(
        ("bounds", "limit", "verdicts"),
        [
            (Bounds.exactly(5), 5, "met unmet met unmet"),
            (Bounds.exactly(6), 5, "met met unmet unmet"),
            (Bounds.exactly(4), 5, "unmet unmet met met"),
            (Bounds.more_than(5), 5, "met met unmet unmet"),
            (Bounds.at_least(5), 5, "met unknown unknown unmet"),
            (Bounds.less_than(5), 5, "unmet unmet met met"),
            (Bounds.at_most(5), 5, "unknown unmet met unknown"),
            (Bounds(4, 6), 5, "unknown unknown unknown unknown"),
            (ANY, 5, "unknown unknown unknown unknown"),
            (Bounds(2, 5), Bounds(5, 8), "unknown unmet met unknown"),
            (Bounds(2, 5), Bounds.more_than(5), "unmet unmet met met"),
            (Bounds(2, 5), Bounds.at_least(6), "unmet unmet met met"),
        ],
    )
    def test_at_the_limit(self, bounds: Bounds, limit: Bounds | int, verdicts: str) -> None:
        order = (
            Comparison.AT_LEAST,
            Comparison.MORE_THAN,
            Comparison.AT_MOST,
            Comparison.LESS_THAN,
        )
        expected = [Verdict[word.upper()] for word in verdicts.split()]
        assert [bounds.compare(comparison, limit) for comparison in order] == expected


def test_a_number_too_long_to_write_is_left_out_of_the_text() -> None:
    assert str(Bounds(0, 10**5000)) == "[0, …]"
    with pytest.raises(InvalidValue, match=r"nothing lies in \[…, 1\]"):
        Bounds(10**5000, 1)
