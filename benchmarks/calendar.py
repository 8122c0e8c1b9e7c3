"""Working days against the package `holidays` and a plain loop: `python -m benchmarks.calendar`."""

from datetime import date, timedelta
from functools import partial

from benchmarks.harness import compare
from holidays import HolidayBase, country_holidays

from ekonomia.dates import add_working_days, holidays_in, is_working_day, working_days

__all__ = ["run"]

YEARS = range(1990, 2036)
SPAN = [(date(year, 1, 1), date(year, 12, 31)) for year in YEARS]
STARTS = [since + timedelta(17 * n) for since, _ in SPAN for n in range(20)]
NUMBER = 10
DAY = timedelta(1)


def _counted_by_loop(off: frozenset[date]) -> list[int]:
    """Count the working days of each year one by one, the days off being known."""
    found = []
    for since, until in SPAN:
        day, number = since, 0
        while day <= until:
            number += day.weekday() < 5 and day not in off
            day += DAY
        found.append(number)
    return found


def _added_by_loop(off: frozenset[date]) -> list[date]:
    found = []
    for start in STARTS:
        day, left = start, NUMBER
        while left:
            day += DAY
            left -= day.weekday() < 5 and day not in off
        found.append(day)
    return found


def _counted_by_holidays(other: HolidayBase) -> list[int]:
    return [other.get_working_days_count(since, until) for since, until in SPAN]


def _counted() -> list[int]:
    return [working_days(since, until) for since, until in SPAN]


def _added() -> list[date]:
    return [add_working_days(start, NUMBER) for start in STARTS]


def run(rounds: int = 9) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to the other way, its budget."""
    off = frozenset(each.day for year in range(1990, 2037) for each in holidays_in(year))
    other = country_holidays("PL", years=range(1990, 2037))
    days = [since + DAY * n for since, _ in SPAN[:5] for n in range(365)]
    assert _counted() == _counted_by_holidays(other) == _counted_by_loop(off)
    assert _added() == _added_by_loop(off)
    assert _added() == [other.get_nth_working_day(start, NUMBER) for start in STARTS]
    against_holidays = compare(
        {"own": _counted, "holidays": partial(_counted_by_holidays, other)},
        reference="holidays",
        rounds=rounds,
    )
    against_loop = compare(
        {"own": _counted, "loop": partial(_counted_by_loop, off)}, reference="loop", rounds=rounds
    )
    adding = compare(
        {"own": _added, "loop": partial(_added_by_loop, off)}, reference="loop", rounds=rounds
    )
    asking = compare(
        {
            "own": lambda: [is_working_day(day) for day in days],
            "holidays": lambda: [other.is_working_day(day) for day in days],
        },
        reference="holidays",
        rounds=rounds,
    )
    return [
        ("working days of a year, against holidays", against_holidays["own"], 0.005),
        ("working days of a year, against a loop", against_loop["own"], 0.05),
        ("ten working days later, against a loop", adding["own"], 0.6),
        ("is_working_day, against holidays", asking["own"], 0.5),
    ]


if __name__ == "__main__":
    for name, ratio, budget in run(25):
        print(f"{name:42} {ratio:8.5f} of {budget:5.3f}")
