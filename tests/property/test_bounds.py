"""Interval arithmetic is sound (it holds every result) and sharp (it holds no more).

Ends are drawn from a narrow grid, so that they meet often.  Each interval is probed at its ends,
just beside them, between them, and far out: of such intervals these points decide every question.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise, product
from operator import add, ge, gt, le, lt, sub

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.bounds import Bounds, Comparison, Number
from ekonomia.errors import InvalidValue
from ekonomia.verdict import Verdict

NEAR = Fraction(1, 10**9)
FAR = 10**9
SLACK = Fraction(1, 10**6)

RELATIONS: dict[Comparison, Callable[[Number, Number], bool]] = {
    Comparison.AT_LEAST: ge,
    Comparison.MORE_THAN: gt,
    Comparison.AT_MOST: le,
    Comparison.LESS_THAN: lt,
}

numbers: st.SearchStrategy[Number] = st.integers(-1, 2) | st.fractions(-4, 4, max_denominator=3)
comparisons = st.sampled_from(Comparison)


@st.composite
def _bounds(
    draw: st.DrawFn, ends: st.SearchStrategy[Number] = numbers, *, from_below: bool = False
) -> Bounds:
    first, second = draw(ends), draw(ends)
    low = min(first, second) if from_below or draw(st.booleans()) else None
    high = max(first, second) if draw(st.booleans()) else None
    point = low is not None and low == high
    low_open = low is not None and not point and draw(st.booleans())
    high_open = high is not None and not point and draw(st.booleans())
    return Bounds(low, high, low_open=low_open, high_open=high_open)


bounds = _bounds()
parts = _bounds(numbers.filter(lambda number: number >= 0), from_below=True)


def _probes(*intervals: Bounds) -> list[Number]:
    ends = sorted({end for b in intervals for end in (b.low, b.high) if end is not None} | {0})
    beside = [end + step for end in ends for step in (-NEAR, NEAR)]
    between = [Fraction(a + b) / 2 for a, b in pairwise(ends)]
    return [-FAR, *ends, *beside, *between, FAR]


def _members(b: Bounds, *others: Bounds) -> Iterator[Number]:
    return (number for number in _probes(b, *others) if number in b)


def _assert_sharp(result: Bounds, values: list[Number]) -> None:
    """Check that `result` holds the values, and that they reach its ends."""
    assert all(value in result for value in values)
    least, greatest = min(values), max(values)
    if result.low is None:
        assert least < -FAR / 4
    else:
        assert least - result.low < SLACK
        assert result.low_open or least == result.low
    if result.high is None:
        assert greatest > FAR / 4
    else:
        assert result.high - greatest < SLACK
        assert result.high_open or greatest == result.high


class TestMembers:
    @given(bounds)
    def test_something_lies_inside(self, a: Bounds) -> None:
        _assert_sharp(a, list(_members(a)))

    @given(bounds)
    def test_exact(self, a: Bounds) -> None:
        assert (a.exact is not None) == (len(set(_members(a))) == 1)
        assert a.exact is None or a.exact in a

    @given(numbers, numbers)
    def test_constructors(self, limit: Number, number: Number) -> None:
        assert (number in Bounds.exactly(limit)) == (number == limit)
        assert (number in Bounds.at_least(limit)) == (number >= limit)
        assert (number in Bounds.more_than(limit)) == (number > limit)
        assert (number in Bounds.at_most(limit)) == (number <= limit)
        assert (number in Bounds.less_than(limit)) == (number < limit)
        assert number in Bounds()

    @given(numbers, numbers, st.booleans(), st.booleans())
    def test_refused_exactly_when_empty(
        self, low: Number, high: Number, low_open: bool, high_open: bool
    ) -> None:
        def inside(number: Number) -> bool:
            above = number > low if low_open else number >= low
            return above and (number < high if high_open else number <= high)

        some = any(map(inside, _probes(Bounds.exactly(low), Bounds.exactly(high))))
        if some:
            Bounds(low, high, low_open=low_open, high_open=high_open)
        else:
            with pytest.raises(InvalidValue, match="nothing lies in"):
                Bounds(low, high, low_open=low_open, high_open=high_open)

    @given(bounds)
    def test_text_names_the_ends(self, a: Bounds) -> None:
        text = str(a)
        assert (text[0] == "[") == (a.low is not None and not a.low_open)
        assert (text[-1] == "]") == (a.high is not None and not a.high_open)
        low, high = text[1:-1].split(", ")
        assert low == ("-∞" if a.low is None else str(a.low))
        assert high == ("∞" if a.high is None else str(a.high))


class TestArithmetic:
    @pytest.mark.parametrize("operation", [add, sub])
    @given(bounds, bounds)
    def test_of_two(
        self, operation: Callable[[object, object], Bounds], a: Bounds, b: Bounds
    ) -> None:
        values = [operation(x, y) for x, y in product(_members(a), _members(b))]
        _assert_sharp(operation(a, b), values)  # type: ignore[arg-type]  # of numbers, a number

    @given(bounds, numbers)
    def test_with_a_number(self, a: Bounds, number: Number) -> None:
        exactly = Bounds.exactly(number)
        assert a + number == number + a == a + exactly
        assert a - number == a - exactly
        assert number - a == exactly - a

    @given(bounds, numbers)
    def test_scaled(self, a: Bounds, factor: Number) -> None:
        assert factor * a == a * factor
        _assert_sharp(a * factor, [x * factor for x in _members(a)])

    @given(bounds)
    def test_negated(self, a: Bounds) -> None:
        _assert_sharp(-a, [-x for x in _members(a)])
        assert a * -1 == -a
        assert a * -1 * -1 == a

    @given(bounds, bounds, bounds)
    def test_laws(self, a: Bounds, b: Bounds, c: Bounds) -> None:
        assert a + b == b + a
        assert (a + b) + c == a + (b + c)
        assert a + 0 == a
        assert -(a + b) == -a - b


class TestOrder:
    @given(bounds, bounds)
    def test_within_means_every_member(self, a: Bounds, b: Bounds) -> None:
        assert a.within(b) == all(x in b for x in _members(a, b))

    @given(bounds, bounds, bounds)
    def test_a_partial_order(self, a: Bounds, b: Bounds, c: Bounds) -> None:
        assert a.within(a)
        assert (a.within(b) and b.within(a)) == (a == b)
        assert a.within(c) or not (a.within(b) and b.within(c))

    @given(bounds, bounds)
    def test_the_hull_holds_both(self, a: Bounds, b: Bounds) -> None:
        assert a.within(a | b)
        assert b.within(a | b)
        _assert_sharp(a | b, [*_members(a), *_members(b)])

    @given(bounds, bounds, bounds)
    def test_no_smaller_hull(self, a: Bounds, b: Bounds, c: Bounds) -> None:
        assert (a | b).within(c) == (a.within(c) and b.within(c))

    @given(bounds, bounds, bounds)
    def test_a_join(self, a: Bounds, b: Bounds, c: Bounds) -> None:
        assert a | b == b | a
        assert (a | b) | c == a | (b | c)
        assert a | a == a


class TestWhole:
    @given(bounds)
    def test_keeps_exactly_the_whole_numbers(self, a: Bounds) -> None:
        inside = [number for number in range(-9, 10) if number in a]
        if not inside:
            with pytest.raises(InvalidValue, match="no whole number"):
                a.whole()
            return
        whole = a.whole()
        assert [number for number in range(-9, 10) if number in whole] == inside
        assert (whole.low is None, whole.high is None) == (a.low is None, a.high is None)
        assert (whole.low_open, whole.high_open) == (False, False)
        assert all(end is None or type(end) is int for end in (whole.low, whole.high))
        assert whole.within(a)
        assert whole.whole() == whole


class TestShare:
    @given(parts, bounds)
    def test_sound_and_sharp(self, part: Bounds, total: Bounds) -> None:
        """A total of 0 has no share; a part larger than the total is no part."""
        pairs = product(_members(part, total), _members(total, part))
        shares: list[Number] = [Fraction(x) / y for x, y in pairs if 0 <= x <= y and y > 0]
        if shares:
            _assert_sharp(part.share_of(total), shares)
            assert part.share_of(total).within(Bounds(0, 1))
        else:
            with pytest.raises(InvalidValue, match="expected a part of at most"):
                part.share_of(total)

    @given(bounds, bounds)
    def test_refused_where_it_may_be_negative(self, part: Bounds, total: Bounds) -> None:
        if part.low is None or part.low < 0:
            with pytest.raises(InvalidValue, match="never negative"):
                part.share_of(total)

    @given(parts, st.integers(1, 9))
    def test_of_a_number(self, part: Bounds, total: int) -> None:
        if total in part:
            assert part.share_of(total) == part.share_of(Bounds.exactly(total))


class TestCompare:
    @given(bounds, comparisons, bounds)
    def test_sound_and_sharp(self, a: Bounds, comparison: Comparison, limit: Bounds) -> None:
        """A verdict holds for every pair of members; UNKNOWN has witnesses both ways."""
        pairs = product(_members(a, limit), _members(limit, a))
        answers = {RELATIONS[comparison](x, y) for x, y in pairs}
        expected = Verdict.of(answers.pop()) if len(answers) == 1 else Verdict.UNKNOWN
        assert a.compare(comparison, limit) is expected

    @given(numbers, comparisons, numbers)
    def test_of_numbers(self, number: Number, comparison: Comparison, limit: Number) -> None:
        known = Bounds.exactly(number).compare(comparison, limit)
        assert known is Verdict.of(RELATIONS[comparison](number, limit))

    @given(bounds, comparisons, bounds)
    def test_the_opposite_is_the_negation(
        self, a: Bounds, comparison: Comparison, limit: Bounds
    ) -> None:
        assert a.compare(~comparison, limit) is ~a.compare(comparison, limit)
        assert ~~comparison is comparison

    @given(bounds, bounds, comparisons, bounds, bounds)
    def test_monotone_in_information(
        self, a: Bounds, more: Bounds, comparison: Comparison, limit: Bounds, other: Bounds
    ) -> None:
        before = (a | more).compare(comparison, limit | other)
        assert before.allows(a.compare(comparison, limit))

    @given(bounds, comparisons, numbers)
    def test_whole_numbers_tell_no_less(
        self, a: Bounds, comparison: Comparison, limit: Number
    ) -> None:
        if any(number in a for number in range(-9, 10)):
            assert a.compare(comparison, limit).allows(a.whole().compare(comparison, limit))
