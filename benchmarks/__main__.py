"""All benchmarks as one table of ratios: `python -m benchmarks`."""

from math import isfinite

from benchmarks import (
    calendar,
    convert,
    dates,
    identifiers,
    imports,
    memory,
    places,
    plans,
    rules,
    units,
)

__all__ = ["main"]


def main() -> int:
    """Print the tables; return how many budgets were missed."""
    missed = 0
    print("| work | ratio | budget | |\n|---|---|---|---|")
    for module in (rules, units, imports, identifiers, calendar, dates, plans, places, convert):
        for name, ratio, budget in module.run():
            over = ratio > budget
            missed += over
            limit = f"{budget:g}" if isfinite(budget) else "-"
            print(f"| {name} | {ratio:.3f} | {limit} | {'OVER' if over else ''} |", flush=True)
    if dates.MISSING:
        print(f"\n{dates.MISSING}")
    print("\n| weight | |\n|---|---|")
    for name, figure in (*memory.run(), *places.weights()):
        print(f"| {name} | {figure} |")
    return missed


if __name__ == "__main__":
    raise SystemExit(main())
