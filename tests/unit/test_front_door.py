"""`import ekonomia`: every public name, loaded when it is first used."""

import ast
import importlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import ekonomia

NAMES = tuple(ekonomia.__all__)


def fresh() -> ModuleType:
    """Return the front door as if nobody had used it yet."""
    spec = importlib.util.find_spec("ekonomia")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", NAMES)
def test_every_name_loads(name: str) -> None:
    value = getattr(ekonomia, name)
    assert value is getattr(ekonomia, name)
    assert getattr(value, "__name__", name) == name


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_loaded_once(name: str) -> None:
    module = fresh()
    assert name not in vars(module)
    value = getattr(module, name)
    assert vars(module)[name] is value


def test_the_names_are_those_promised_to_type_checkers() -> None:
    tree = ast.parse(Path(str(ekonomia.__file__)).read_text(encoding="utf-8"))
    (promised,) = (node for node in tree.body if isinstance(node, ast.If))
    found = {
        alias.name: node.module
        for node in promised.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert sorted(found) == sorted(NAMES)
    for name, home in found.items():
        assert getattr(importlib.import_module(str(home)), name) is getattr(ekonomia, name)


def test_the_package_of_statuses_lends_its_names_too() -> None:
    package = importlib.import_module("ekonomia.status")
    tree = ast.parse(Path(str(package.__file__)).read_text(encoding="utf-8"))
    (promised,) = (node for node in tree.body if isinstance(node, ast.If))
    found = {
        alias.name: str(node.module)
        for node in promised.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert sorted(found) == sorted(package.__all__) == sorted(dir(package))
    for name, home in found.items():
        assert getattr(importlib.import_module(home), name) is getattr(package, name)
    with pytest.raises(AttributeError, match=r"module 'ekonomia\.status' has no attribute 'Ues'"):
        package.Ues  # noqa: B018 - asked for on purpose


def test_the_package_of_dates_lists_what_it_lends() -> None:
    package = importlib.import_module("ekonomia.dates")
    assert sorted(dir(package)) == sorted(package.__all__)
    assert {"When", "read", "write", "Term"} <= set(package.__all__)
    assert all(getattr(package, name) is not None for name in package.__all__)


@pytest.mark.parametrize("name", ["Ekonomia", "ues", "_HOMES_", "__wrapped__", "check"])
def test_a_name_there_is_not(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'ekonomia' has no attribute '{name}'"):
        getattr(ekonomia, name)


def test_the_names_are_listed() -> None:
    assert dir(ekonomia) == sorted(NAMES)
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("package", ["dates", "network", "offers", "places", "plans", "views"])
def test_the_names_of_a_package_are_listed(package: str) -> None:
    module = importlib.import_module(f"ekonomia.{package}")
    assert dir(module) == sorted(module.__all__)


def test_star() -> None:
    names: dict[str, object] = {}
    exec("from ekonomia import *", names)  # noqa: S102 - the statement itself is tested
    assert set(NAMES) <= set(names)


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, ekonomia\n"
        "own = lambda: sorted(m for m in sys.modules if m.startswith('ekonomia.'))\n"
        "print(*own())\n"
        "ekonomia.Verdict\n"
        "print(*own())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    before, after, *_ = (*done.stdout.split("\n"), "", "")
    assert before == "ekonomia.lazy"
    assert "ekonomia.verdict" in after.split()
    assert "ekonomia.rules" not in after.split()
