"""Times as ratios: every candidate against a reference, in one process.

A shared machine drifts, so absolute times mean little.  All candidates run once per round, each
round begins with another one, and each time is divided by that of the reference in the same round.
The garbage collector is off while they run.
"""

import gc
from collections.abc import Callable, Mapping
from statistics import quantiles
from time import perf_counter
from typing import NamedTuple

__all__ = ["Spread", "compare", "measure"]


class Spread(NamedTuple):
    """The quartiles of the ratios of one candidate; 1 is as slow as the reference."""

    lower: float
    median: float
    upper: float


def measure(
    candidates: Mapping[str, Callable[[], object]], *, reference: str, rounds: int = 9
) -> dict[str, Spread]:
    """Return how long each candidate takes, the time of `reference` being 1.

    Args:
        candidates: What is timed, by name; each runs once unmeasured first.
        reference: The name of the candidate that the others are divided by.
        rounds: How often each is timed; at least 2.
    """
    names = list(candidates)
    ratios: dict[str, list[float]] = {name: [] for name in names}
    for run in candidates.values():
        run()
    was_on = gc.isenabled()
    gc.disable()
    try:
        for number in range(rounds):
            gc.collect()
            first = number % len(names)
            times: dict[str, float] = {}
            for name in names[first:] + names[:first]:
                run = candidates[name]
                start = perf_counter()
                run()
                times[name] = perf_counter() - start
            for name, time in times.items():
                ratios[name].append(time / times[reference])
    finally:
        if was_on:
            gc.enable()
    return {name: Spread(*quantiles(found, method="inclusive")) for name, found in ratios.items()}


def compare(
    candidates: Mapping[str, Callable[[], object]], *, reference: str, rounds: int = 9
) -> dict[str, float]:
    """Return the median ratio of each candidate to `reference`, as `measure` finds it."""
    spreads = measure(candidates, reference=reference, rounds=rounds)
    return {name: spread.median for name, spread in spreads.items()}
