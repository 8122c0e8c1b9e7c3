"""The documents among the examples, loaded from where they lie: no package is installed there."""

import sys
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

from ekonomia.plans import Document, Plan

__all__ = ["NAMES", "documents", "examples_module", "wm_plan"]

_HOME: Final = Path(__file__).parents[2] / "examples" / "documents"

NAMES: Final = (
    "meeting_2017",
    "podkarpackie_history",
    "wielkopolska_tasks",
    "warmia_mazury_2022",
    "swietokrzyskie_tasks",
)
"""The modules, from `S0` to `S4`."""


@cache
def examples_module(name: str = "") -> ModuleType:
    """Return the package `documents` of the examples, or one of its modules."""
    if "documents" not in sys.modules:
        spec = spec_from_file_location(
            "documents", _HOME / "__init__.py", submodule_search_locations=[str(_HOME)]
        )
        assert spec is not None
        assert spec.loader is not None
        package = module_from_spec(spec)
        sys.modules["documents"] = package
        spec.loader.exec_module(package)
    return import_module(f"documents.{name}" if name else "documents")


@cache
def documents() -> tuple[Document, ...]:
    """Return the five documents, from `S0` to `S4`."""
    found = examples_module().DOCUMENTS
    assert isinstance(found, tuple)
    return found


def wm_plan() -> Plan:
    """Return the plan of 2022 of Warmia and Mazury."""
    found = examples_module("warmia_mazury_2022").PLAN
    assert isinstance(found, Plan)
    return found
