"""What the library holds: its modules, and the values they declare."""

import ast
import importlib
import inspect
import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import Any

import ekonomia
from ekonomia.codes import Code
from ekonomia.errors import MissingExtra
from ekonomia.law import Enacted, Timeline
from ekonomia.rules import Rule, RuleBook, walk
from ekonomia.status.at_risk import EVIDENCE as AT_RISK

__all__ = [
    "at_risk_values",
    "books",
    "code_lists",
    "modules",
    "newest_of",
    "norms_of",
    "readers",
    "readings",
    "remarks",
    "timelines",
    "values_of",
]


@cache
def modules() -> tuple[ModuleType, ...]:
    """Return every module of the package whose extra is installed."""
    found = [ekonomia]
    for each in pkgutil.walk_packages(ekonomia.__path__, "ekonomia."):
        with suppress(MissingExtra):
            found.append(importlib.import_module(each.name))
    return tuple(found)


def declared(kind: type) -> Iterator[tuple[ModuleType, str, Any]]:
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, kind):
                yield module, name, value


@cache
def books() -> tuple[RuleBook[Any], ...]:
    """Return every rule book, by id."""
    found = {book.id: book for _, _, book in declared(RuleBook)}
    return tuple(found[key] for key in sorted(found))


@cache
def timelines() -> tuple[Timeline[Any], ...]:
    """Return every statutory value and norm, in the order of the modules."""
    return tuple({each.name: each for _, _, each in declared(Timeline)}.values())


@cache
def code_lists() -> tuple[type[Code], ...]:
    """Return every code list, by name."""
    found = {
        each.__name__: each
        for _, _, each in declared(type)
        if issubclass(each, Code) and each is not Code
    }
    return tuple(found[key] for key in sorted(found))


@cache
def remarks() -> Mapping[str, str]:
    """Return what is said below each timeline where it is declared."""
    said: dict[str, str] = {}
    declaring = {module.__name__: module for module, _, _ in declared(Timeline)}
    for module in declaring.values():
        body = ast.parse(inspect.getsource(module)).body
        for node, after in pairwise(body):
            match node, after:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str() as text)),
                ):
                    said[name] = " ".join(text.split())
                case _:
                    pass
    return said


def readings(book: RuleBook[Any]) -> Iterator[tuple[Rule, int]]:
    """Yield every rule of a book, with the number of readings of its id before it."""
    seen: dict[str, int] = defaultdict(int)
    for rule in book.every_rule:
        yield rule, seen[rule.id]
        seen[rule.id] += 1


@cache
def readers() -> Mapping[str, tuple[tuple[RuleBook[Any], Rule, int], ...]]:
    """Return, for each timeline by name, the rules that read it, with their books and readings."""
    found: dict[str, list[tuple[RuleBook[Any], Rule, int]]] = defaultdict(list)
    for book in books():
        for rule, reading in readings(book):
            for timeline in rule.timelines:
                found[timeline.name].append((book, rule, reading))
    return {name: tuple(each) for name, each in found.items()}


@cache
def norms_of(book: str) -> Mapping[str, Rule]:
    """Return the rules of a book by the name of their norm, the first one of each."""
    found: dict[str, Rule] = {}
    for each in books():
        if each.id == book:
            for rule in each.every_rule:
                found.setdefault(rule.norm.name, rule)
    return found


def values_of(book: RuleBook[Any]) -> tuple[Timeline[Any], ...]:
    """Return the statutory values of a book: all that is no norm of one of its rules."""
    return tuple(each for each in book.timelines if each.name not in norms_of(book.id))


def newest_of(values: Iterable[Timeline[Any]], otherwise: date) -> date:
    days = sorted({step.since for each in values for step in each.steps}, reverse=True)
    for day in days:
        if all(isinstance(each.step(day), Enacted) for each in values):
            return day
    return otherwise


@cache
def at_risk_values() -> tuple[Timeline[Any], ...]:
    """Return the statutory values by which at-risk categories are derived."""
    found = {each.name: each for rule in AT_RISK.values() for each in walk.timelines_in(rule)}
    return tuple(found.values())
