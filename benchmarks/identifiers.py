"""Identifiers against python-stdnum: `python -m benchmarks.identifiers`."""

from collections.abc import Callable, Sequence
from random import Random

from benchmarks.harness import compare
from stdnum.pl import nip, regon

from ekonomia.entities.identifiers import is_nip, is_regon, is_regon14, parse_nip

__all__ = ["run"]

SIZE = 5_000
Check = Callable[[str], object]


def _sample(weights: Sequence[int], seed: int, parents: Sequence[str] = ("",)) -> list[str]:
    """Return numbers, every other one with a wrong check digit."""
    random = Random(seed)
    numbers: list[str] = []
    while len(numbers) < SIZE:
        parent = parents[len(numbers) % len(parents)]
        free = len(weights) - len(parent)
        body = f"{parent}{random.randrange(10**free):0{free}}"
        check = sum(weight * int(digit) for weight, digit in zip(weights, body, strict=True)) % 11
        if check < 10:
            numbers.append(f"{body}{(check + len(numbers) % 2) % 10}")
    return numbers


def _ratio(own: Check, other: Check, numbers: Sequence[str], rounds: int) -> float:
    assert [bool(own(one)) for one in numbers] == [bool(other(one)) for one in numbers]
    both: dict[str, Callable[[], object]] = {
        "own": lambda: [own(one) for one in numbers],
        "stdnum": lambda: [other(one) for one in numbers],
    }
    return compare(both, reference="stdnum", rounds=rounds)["own"]


def run(rounds: int = 9) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to python-stdnum, its budget."""
    nips = _sample((6, 5, 7, 2, 3, 4, 5, 6, 7), 1)
    spelled = [f"{one[:3]}-{one[3:6]}-{one[6:8]}-{one[8:]}" for one in nips]
    right = [one for one in nips if is_nip(one)]
    regons = _sample((8, 9, 2, 3, 4, 5, 6, 7), 2)
    parents = [one for one in regons if is_regon(one)]
    units = _sample((2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8), 3, parents)
    cases: list[tuple[str, Check, Check, list[str], float]] = [
        ("is_nip, ten digits", is_nip, nip.is_valid, nips, 0.1),
        ("is_nip, with hyphens", is_nip, nip.is_valid, spelled, 1.0),
        ("parse_nip", parse_nip, nip.validate, right, 0.5),
        ("is_regon", is_regon, regon.is_valid, regons, 0.1),
        ("is_regon14", is_regon14, regon.is_valid, units, 0.75),
    ]
    return [
        (name, _ratio(own, other, numbers, rounds), budget)
        for name, own, other, numbers, budget in cases
    ]


if __name__ == "__main__":
    for name, ratio, budget in run(25):
        print(f"{name:24} {ratio:6.3f} of {budget:5.2f}")
