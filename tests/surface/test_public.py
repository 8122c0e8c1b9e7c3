"""What the whole package promises: named exports, final classes, docstrings, small modules."""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

import ekonomia

SOURCE = Path(ekonomia.__file__).parent
MODULES = (
    "ekonomia",
    *sorted(found.name for found in pkgutil.walk_packages(ekonomia.__path__, "ekonomia.")),
)
MOST_LINES = 400
"""Of a module that holds code; one that holds only data may be longer."""

each_module = pytest.mark.parametrize("name", MODULES)


def _public(name: str) -> bool:
    return not name.startswith("_")


def _own(module: ModuleType) -> Iterator[tuple[str, object]]:
    """Public classes and functions written in `module`."""
    for name, value in vars(module).items():
        is_definition = callable(value) and hasattr(value, "__qualname__")  # also a cached function
        if is_definition and value.__module__ == module.__name__ and _public(name):
            yield name, value


def _may_be_subclassed(cls: type) -> bool:
    return (
        issubclass(cls, BaseException)
        or cls.__name__ == "Code"
        or getattr(cls, "_is_protocol", False) is True
    )


def _methods(cls: type) -> Iterator[str]:
    for name, value in vars(cls).items():
        if _public(name) and isinstance(
            value, FunctionType | classmethod | staticmethod | property
        ):
            yield name


def test_every_folder_is_a_package() -> None:
    """A folder without `__init__.py` would escape the other tests."""
    written = {
        ".".join(("ekonomia", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(
            ".__init__"
        )
        for path in SOURCE.rglob("*.py")
    }
    assert written == set(MODULES)


@each_module
def test_a_module_lists_its_names(name: str) -> None:
    module = importlib.import_module(name)
    listed = getattr(module, "__all__", None)
    assert listed is not None, "no __all__"
    assert [one for one in listed if not hasattr(module, one)] == []
    assert len(listed) == len(set(listed))
    assert all(map(_public, listed))


@each_module
def test_a_package_lends_no_name_that_one_of_its_modules_has(name: str) -> None:
    """It would be the one or the other, whichever was loaded last."""
    module = importlib.import_module(name)
    lent = set(module.__all__) if hasattr(module, "_HOMES") else set()
    parts = {part.name for part in pkgutil.iter_modules(getattr(module, "__path__", ()))}
    assert lent & parts == set()


@each_module
def test_public_classes_are_final(name: str) -> None:
    open_classes = [
        own
        for own, value in _own(importlib.import_module(name))
        if isinstance(value, type)
        and not _may_be_subclassed(value)
        and "__final__" not in vars(value)
    ]
    assert open_classes == []


@each_module
def test_everything_public_is_documented(name: str) -> None:
    module = importlib.import_module(name)
    silent = [] if inspect.getdoc(module) else [name]
    for own, value in _own(module):
        silent += [] if inspect.getdoc(value) else [own]
        if isinstance(value, type):
            silent += [
                f"{own}.{method}"
                for method in _methods(value)
                if not inspect.getdoc(getattr(value, method))
            ]
    assert silent == []


@each_module
def test_a_module_with_code_is_short(name: str) -> None:
    path = Path(str(importlib.import_module(name).__file__))
    text = path.read_text(encoding="utf-8")
    has_code = any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(ast.parse(text))
    )
    assert not has_code or len(text.splitlines()) <= MOST_LINES
