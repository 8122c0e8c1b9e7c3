"""`import ekonomia` is cheap: what is heavy is loaded by the module that needs it."""

import subprocess
import sys

HEAVY = frozenset({"cattrs", "dateutil", "hypothesis", "icalendar", "narwhals", "pendulum"})


def test_the_front_door_loads_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys, ekonomia; print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "ekonomia" in loaded
    assert loaded & HEAVY == set()
