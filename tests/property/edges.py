"""What an edge is written in: a threshold, tried one below, on it and one above."""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from attrs import frozen
from hypothesis import strategies as st


@frozen
class Edge:
    """A threshold: what is drawn near it, what the rule says, what the statute says."""

    drawn: st.SearchStrategy[Any]
    says: Callable[[Any], bool]
    statute: Callable[[Any], bool]


def near_day(day: date) -> st.SearchStrategy[date]:
    return st.integers(-2, 2).map(lambda days: day + timedelta(days))


def near_part(limit: Fraction) -> st.SearchStrategy[Fraction]:
    steps = st.sampled_from([Fraction(-1, 100), Fraction(-1, 10**6), Fraction(0)])
    return (steps | steps.map(lambda step: -step)).map(lambda step: limit + step)


def at_least(limit: int | Fraction) -> Callable[[Any], bool]:
    return lambda value: bool(value >= limit)


def share_at_least(limit: Fraction) -> Callable[[Any], bool]:
    return lambda pair: Fraction(pair[0], pair[1]) >= limit
