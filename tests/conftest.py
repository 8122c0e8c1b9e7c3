"""Hypothesis profiles, and a marker for every folder of tests."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# `too_slow` measures the machine as much as the strategy.  At a desk it is worth hearing, so `dev`
# keeps it; on a shared machine (CI is set, or the run is long on purpose) it would now and then
# fail a good commit.
_SHARED = [HealthCheck.too_slow]

settings.register_profile(
    "dev",
    max_examples=50,
    deadline=None,
    suppress_health_check=_SHARED if "CI" in os.environ else [],
)
settings.register_profile(
    "ci",
    max_examples=500,
    deadline=None,
    derandomize=True,  # the same commit gets the same answer
    suppress_health_check=_SHARED,
)
settings.register_profile(
    "nightly",
    max_examples=10_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=_SHARED,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

_HERE = Path(__file__).parent
_MARKED = frozenset({"docs", "golden", "law", "property", "surface", "typing", "unit"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test with the name of its folder, so that `-m property` selects the laws."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            folder = item.path.relative_to(_HERE).parts[0]
            if folder in _MARKED:
                item.add_marker(folder)
