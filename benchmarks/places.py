"""Look-ups of places against a dict, and their weight: `python -m benchmarks.places`."""

import subprocess
import sys
from datetime import date
from typing import Final

from benchmarks.harness import compare

from ekonomia.places import POWIATS, find_powiat, owes_for, powiat, powiat_on

__all__ = ["run", "weights"]

MANY: Final = 100
BUDGET: Final = 1_000_000
"""Bytes of the whole territory."""
DAY: Final = date(2020, 6, 1)
_WEIGH: Final = """
import importlib, sys, tracemalloc
import ekonomia.dates.edtf, ekonomia.bounds, ekonomia.law, ekonomia.shapes, decimal, difflib
names = sys.argv[1:]
import ekonomia.places.units, ekonomia.places.areas, ekonomia.places.periods
tracemalloc.start()
for name in names:
    importlib.import_module(f"ekonomia.places.{name}")
print(tracemalloc.get_traced_memory()[0])
"""
_PLACES: Final = ("voivodeships", "powiats", "nuts", "lookup", "changes")
_CENTRES: Final = ("sources", "subregions", "owes", "divisions", "serving")


def run(rounds: int = 9) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to a dict access, its budget."""
    codes = [each.code for each in POWIATS] * MANY
    held = {each.code: each for each in POWIATS}
    few = codes[: len(POWIATS)]
    assert [powiat(code) for code in few] == [held[code] for code in few]
    looked_up = compare(
        {
            "own": lambda: [powiat(code) for code in codes],
            "dict": lambda: [held[code] for code in codes],
        },
        reference="dict",
        rounds=rounds,
    )
    other = compare(
        {
            "dated": lambda: [powiat_on(code, on=DAY) for code in few],
            "named": lambda: [find_powiat(held[code].full_name, code[:2]) for code in few],
            "served": lambda: [owes_for(code, on=DAY) for code in few],
            "dict": lambda: [held[code] for code in codes],
        },
        reference="dict",
        rounds=rounds,
    )
    return [
        ("powiat, by its code", looked_up["own"], 3.0),
        ("powiat_on, against a dict access", other["dated"] * MANY, float("inf")),
        (
            "find_powiat in a voivodeship, against a dict access",
            other["named"] * MANY,
            float("inf"),
        ),
        ("owes_for, against a dict access", other["served"] * MANY, float("inf")),
    ]


def weights() -> list[tuple[str, str]]:
    """Return what was weighed in a fresh process, and the figure."""
    found = []
    for what, names in (("the register", _PLACES), ("register and centres", _PLACES + _CENTRES)):
        done = subprocess.run(  # noqa: S603 - the program is Python
            [sys.executable, "-c", _WEIGH, *names], capture_output=True, text=True, check=True
        )
        held = int(done.stdout)
        assert held < BUDGET
        found.append((f"territory: {what}", f"{held:,} bytes"))
    return found


if __name__ == "__main__":
    for name, ratio, budget in run(25):
        print(f"{name:56} {ratio:10.2f} of {budget:5.1f}")
    for name, figure in weights():
        print(f"{name:56} {figure}")
