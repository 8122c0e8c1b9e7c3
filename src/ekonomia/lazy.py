"""Loading names when they are first used, so that importing a package loads little."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lending"]


def lending(
    package: str, homes: Mapping[str, tuple[str, ...]], names: dict[str, Any]
) -> Callable[[str], object]:
    """Return a `__getattr__` for a package that lends names of its modules.

    Args:
        package: The package's own name.
        homes: From a module of the package to the names it lends.
        names: The package's globals, where a name is kept once it is loaded.
    """
    found = {name: module for module, lent in homes.items() for name in lent}

    def load(name: str) -> object:
        if name not in found:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{package}.{found[name]}"), name)
        names[name] = value
        return value

    return load
