"""Kleene's tables, written out, and the refusal to be a truth value."""

import pickle

import pytest

from ekonomia.verdict import Verdict, conjunction, disjunction

U, Q, M = Verdict.UNMET, Verdict.UNKNOWN, Verdict.MET


@pytest.mark.parametrize(
    ("left", "right", "both", "any_"),
    [
        (U, U, U, U),
        (U, Q, U, Q),
        (U, M, U, M),
        (Q, U, U, Q),
        (Q, Q, Q, Q),
        (Q, M, Q, M),
        (M, U, U, M),
        (M, Q, Q, M),
        (M, M, M, M),
    ],
)
def test_the_tables(left: Verdict, right: Verdict, both: Verdict, any_: Verdict) -> None:
    assert left & right is both
    assert left | right is any_
    assert conjunction((left, right)) is both
    assert disjunction((left, right)) is any_


@pytest.mark.parametrize(("verdict", "negated"), [(U, M), (Q, Q), (M, U)])
def test_negation(verdict: Verdict, negated: Verdict) -> None:
    assert ~verdict is negated


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_is_no_truth_value(verdict: Verdict) -> None:
    with pytest.raises(TypeError, match=r"compare it with Verdict\.MET"):
        bool(verdict)


def test_of_a_truth_value() -> None:
    assert Verdict.of(truth=True) is M
    assert Verdict.of(truth=False) is U


@pytest.mark.parametrize(
    ("verdict", "allowed"), [(U, {U}), (Q, {U, Q, M}), (M, {M})], ids=["unmet", "unknown", "met"]
)
def test_what_more_information_allows(verdict: Verdict, allowed: set[Verdict]) -> None:
    assert {other for other in Verdict if verdict.allows(other)} == allowed


def test_of_no_conditions() -> None:
    assert conjunction(()) is M
    assert disjunction(()) is U


def test_the_first_decisive_verdict_ends_the_reading() -> None:
    unread = iter((Q, U, M, Q))
    assert conjunction(unread) is U
    assert list(unread) == [M, Q]
    unread = iter((U, M, Q))
    assert disjunction(unread) is M
    assert list(unread) == [Q]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_pickled_verdict_is_the_same_object(verdict: Verdict) -> None:
    assert pickle.loads(pickle.dumps(verdict)) is verdict  # noqa: S301 - made here
