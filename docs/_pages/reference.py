"""Pieces of the pages of reference: which modules a package has, from the lowest to the highest."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from types import ModuleType

from _pages.found import modules

__all__ = ["reference_pieces"]

TOGETHER = {
    "verdict": "errors",
    "codes": "errors",
    "lazy": "errors",
    "shapes": "errors",
    "counting": "qualifiers",
}
"""Small modules shown on the page of another one."""


def reference_pieces() -> dict[str, str]:
    """Return a piece for each page of reference: a section for each of its modules."""
    found: dict[str, dict[str, ModuleType]] = {}
    for module in modules():
        _, _, name = module.__name__.partition(".")
        top = name.partition(".")[0]
        if name:
            found.setdefault(TOGETHER.get(top, top), {})[module.__name__] = module
    return {page: "\n".join(_sections(each)) for page, each in found.items()}


def _sections(found: Mapping[str, ModuleType]) -> Iterator[str]:
    for name in _ordered(found):
        if len(found) > 1:
            yield f"## `{name}`\n"
        yield f"```{{eval-rst}}\n.. automodule:: {name}"
        if hasattr(found[name], "__path__") and not _defines(found[name]):
            yield "   :no-members:"
        yield "```\n"


def _defines(package: ModuleType) -> bool:
    """Whether a package has a public function or class of its own."""
    body = ast.parse(inspect.getsource(package)).body
    own = (node for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return any(not node.name.startswith("_") for node in own)


def _ordered(found: Mapping[str, ModuleType]) -> list[str]:
    """Return packages first, then modules, each after those that it imports; else by name."""
    imports = {name: _imported(module) & found.keys() - {name} for name, module in found.items()}
    sorter = TopologicalSorter[str](dict.fromkeys(found, ()))
    packages = sorted(name for name in found if hasattr(found[name], "__path__"))
    for name, needed in imports.items():
        if name not in packages:
            sorter.add(name, *sorted(needed - set(packages)))
    sorter.prepare()
    order = list(packages)
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order += [name for name in ready if name not in packages]
        sorter.done(*ready)
    return order


def _imported(module: ModuleType) -> set[str]:
    """Return the modules whose names a module imports, and what it imports from packages."""
    found = set()
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found
