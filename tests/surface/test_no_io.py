"""What import contracts cannot see: no input or output, no clock, no chance, no code from text."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import ekonomia

SOURCE = Path(ekonomia.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))

BUILTINS = frozenset(
    {"__import__", "breakpoint", "compile", "eval", "exec", "input", "open", "print"}
)
GENERATOR = SOURCE / "rules" / "compiled.py"  # it builds code, from the closed algebra only
ALLOWED_THERE = frozenset({"compile", "exec"})

IMPORTS = (
    "builtins",
    "importlib.resources",
    "random",
    "secrets",
    "subprocess",
    "sys",
    "tempfile",
    "time",
)
CLOCKS = frozenset(
    f"{kind}.{name}"
    for kind in (
        "datetime.date",
        "datetime.datetime",
        "pendulum",
        "pendulum.Date",
        "pendulum.DateTime",
    )
    for name in ("now", "today", "tomorrow", "utcnow", "yesterday")
)


def _is_forbidden(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in IMPORTS)


def _faults(tree: ast.Module, allowed: frozenset[str]) -> Iterator[str]:
    meaning = {}  # the local name of an import -> what it stands for
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                meaning[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
                if _is_forbidden(alias.name):
                    yield f"line {node.lineno}: imports {alias.name}"
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                meaning[alias.asname or alias.name] = name
                if _is_forbidden(name):
                    yield f"line {node.lineno}: imports {name}"
                elif name in CLOCKS:
                    yield f"line {node.lineno}: asks the clock by {name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in BUILTINS - allowed and node.id not in meaning:
            yield f"line {node.lineno}: uses {node.id}"
        elif isinstance(node, ast.Attribute):
            head, *tail = ast.unparse(node).split(".")
            if ".".join([meaning.get(head, head), *tail]) in CLOCKS:
                yield f"line {node.lineno}: asks the clock by {ast.unparse(node)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_neither_reads_nor_writes_nor_guesses(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert list(_faults(tree, ALLOWED_THERE if path == GENERATOR else frozenset())) == []


@pytest.mark.parametrize(
    "code",
    [
        "open('x')",
        "read = open",
        "print(1)",
        "exec('x')",
        "compile('x', '', 'exec')",
        "import time",
        "import random as chance",
        "from random import choice",
        "from importlib import resources",
        "import importlib.resources",
        "from datetime import date as day\nday.today()",
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\nnow = dt.datetime.now",
        "from pendulum import today",
    ],
)
def test_the_check_itself_finds(code: str) -> None:
    assert list(_faults(ast.parse(code), frozenset()))


@pytest.mark.parametrize(
    "code",
    [
        "import re\nre.compile('x')",
        "from datetime import date, time\ndate(2025, 1, 1)",
        "today = plan.today",
        "import importlib\nimportlib.import_module('ekonomia.dates')",
    ],
)
def test_the_check_itself_lets_pass(code: str) -> None:
    assert list(_faults(ast.parse(code), frozenset())) == []


def test_only_the_generator_of_code_may_build_it() -> None:
    code = ast.parse("exec(compile('x', '', 'exec'))")
    assert list(_faults(code, ALLOWED_THERE)) == []
