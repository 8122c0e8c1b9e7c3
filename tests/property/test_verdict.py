"""The laws of Kleene's strong logic, over all its values."""

from functools import reduce
from itertools import product
from operator import and_, or_

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.verdict import Verdict, conjunction, disjunction

V = tuple(Verdict)

one = pytest.mark.parametrize("a", V)
two = pytest.mark.parametrize(("a", "b"), list(product(V, repeat=2)))
three = pytest.mark.parametrize(("a", "b", "c"), list(product(V, repeat=3)))
many = given(st.lists(st.sampled_from(V)))


class TestLattice:
    """`&` and `|` are the meet and the join of UNMET < UNKNOWN < MET."""

    @two
    def test_commutative(self, a: Verdict, b: Verdict) -> None:
        assert a & b is b & a
        assert a | b is b | a

    @three
    def test_associative(self, a: Verdict, b: Verdict, c: Verdict) -> None:
        assert (a & b) & c is a & (b & c)
        assert (a | b) | c is a | (b | c)

    @two
    def test_absorbing(self, a: Verdict, b: Verdict) -> None:
        assert a & (a | b) is a
        assert a | (a & b) is a

    @one
    def test_idempotent(self, a: Verdict) -> None:
        assert a & a is a
        assert a | a is a

    @three
    def test_distributive(self, a: Verdict, b: Verdict, c: Verdict) -> None:
        assert a & (b | c) is (a & b) | (a & c)
        assert a | (b & c) is (a | b) & (a | c)

    @one
    def test_ends(self, a: Verdict) -> None:
        assert a & Verdict.MET is a
        assert a | Verdict.UNMET is a
        assert a & Verdict.UNMET is Verdict.UNMET
        assert a | Verdict.MET is Verdict.MET


class TestNegation:
    """`~` turns the order round."""

    @one
    def test_twice_is_nothing(self, a: Verdict) -> None:
        assert ~~a is a

    @two
    def test_de_morgan(self, a: Verdict, b: Verdict) -> None:
        assert ~(a & b) is ~a | ~b
        assert ~(a | b) is ~a & ~b

    @one
    def test_what_is_unknown_excludes_no_middle(self, a: Verdict) -> None:
        assert (a | ~a is Verdict.MET) == (a is not Verdict.UNKNOWN)

    @pytest.mark.parametrize("truth", [False, True])
    @pytest.mark.parametrize("other", [False, True])
    def test_known_verdicts_are_classical(self, truth: bool, other: bool) -> None:
        assert Verdict.of(truth) & Verdict.of(other) is Verdict.of(truth and other)
        assert Verdict.of(truth) | Verdict.of(other) is Verdict.of(truth or other)
        assert ~Verdict.of(truth) is Verdict.of(not truth)


class TestInformation:
    """More information never turns a verdict that was given."""

    @one
    def test_reflexive(self, a: Verdict) -> None:
        assert a.allows(a)

    @two
    def test_antisymmetric(self, a: Verdict, b: Verdict) -> None:
        assert (a.allows(b) and b.allows(a)) == (a is b)

    @three
    def test_transitive(self, a: Verdict, b: Verdict, c: Verdict) -> None:
        assert a.allows(c) or not (a.allows(b) and b.allows(c))

    @pytest.mark.parametrize(
        ("a", "b", "later_a", "later_b"),
        [
            four
            for four in product(V, repeat=4)
            if four[0].allows(four[2]) and four[1].allows(four[3])
        ],
    )
    def test_monotone(self, a: Verdict, b: Verdict, later_a: Verdict, later_b: Verdict) -> None:
        assert (a & b).allows(later_a & later_b)
        assert (a | b).allows(later_a | later_b)
        assert (~a).allows(~later_a)

    @two
    def test_sharp(self, a: Verdict, b: Verdict) -> None:
        """Of two facts that are not linked, UNKNOWN is said only where both answers can come."""
        known = (Verdict.UNMET, Verdict.MET)
        outcomes = [(x, y) for x, y in product(known, repeat=2) if a.allows(x) and b.allows(y)]
        for merge in (and_, or_):
            answers = {merge(x, y) for x, y in outcomes}
            assert merge(a, b) is (answers.pop() if len(answers) == 1 else Verdict.UNKNOWN)


class TestMany:
    @many
    def test_conjunction_folds(self, verdicts: list[Verdict]) -> None:
        assert conjunction(verdicts) is reduce(and_, verdicts, Verdict.MET)

    @many
    def test_disjunction_folds(self, verdicts: list[Verdict]) -> None:
        assert disjunction(verdicts) is reduce(or_, verdicts, Verdict.UNMET)

    @many
    def test_de_morgan(self, verdicts: list[Verdict]) -> None:
        assert ~conjunction(verdicts) is disjunction(~verdict for verdict in verdicts)
