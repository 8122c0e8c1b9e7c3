"""The law as a whole: nothing without a provision, nothing without a use."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from types import ModuleType
from typing import Any, Final

import attrs
import pytest

import ekonomia
from ekonomia.law import Enacted, Evidence, Provision, Timeline, Unread, acts
from ekonomia.law.acts import ACTS
from ekonomia.rules import RuleBook
from ekonomia.rules.walk import timelines_in
from ekonomia.status import PES, UES, regimes
from ekonomia.status.at_risk import EVIDENCE

MODULES: Final[tuple[ModuleType, ...]] = tuple(
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(ekonomia.__path__, "ekonomia.")
)
BOOKS: Final[tuple[RuleBook[Any], ...]] = tuple(
    {
        book.id: book
        for module in MODULES
        for book in vars(module).values()
        if isinstance(book, RuleBook)
    }.values()
)
TIMELINES: Final[dict[str, Timeline[Any]]] = {
    name: value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Timeline)
}
each_timeline = pytest.mark.parametrize("name", TIMELINES)


def used() -> Iterator[str]:
    for book in BOOKS:
        yield from (timeline.name for timeline in book.timelines)
    for condition in EVIDENCE.values():
        yield from (timeline.name for timeline in timelines_in(condition))
    yield regimes.REGIMES.name
    for module in MODULES:  # committees read theirs in functions, or lend them as they are
        if module.__name__.startswith("ekonomia.network."):
            yield from (each.name for each in vars(module).values() if isinstance(each, Timeline))


@each_timeline
def test_a_value_says_where_it_is_written_and_how_it_is_known(name: str) -> None:
    timeline = TIMELINES[name]
    assert timeline.name == name
    assert timeline.unit
    assert type(timeline.verified) is date
    for step in timeline.steps:
        assert step.basis
        assert all(type(provision) is Provision for provision in step.basis)
        assert type(step.evidence) is Evidence
        assert step.source.strip()


@each_timeline
def test_a_value_is_used_or_is_an_amount_to_reckon_with(name: str) -> None:
    values = [step.value for step in TIMELINES[name].steps if isinstance(step, Enacted)]
    is_table = all(type(value) is Decimal for value in values)
    assert is_table or name in set(used())


@each_timeline
def test_what_is_not_read_is_not_text(name: str) -> None:
    """Evidence of the text names a position of a journal."""
    for step in TIMELINES[name].steps:
        if isinstance(step, Enacted) and step.evidence is Evidence.TEXT:
            assert "Dz.U. " in step.source


@each_timeline
def test_what_is_not_read_is_told_in_both_languages(name: str) -> None:
    """A reason of an open step is written in English and, in other words, in Polish."""
    for step in TIMELINES[name].steps:
        if isinstance(step, Unread):
            assert step.why.strip()
            assert step.pl.strip()
            assert step.pl != step.why
            assert step.pl.startswith("sporne: ") is step.why.startswith("contested: ")
            assert not step.pl.endswith(".")
            assert step.reason("pl") == step.pl


@each_timeline
def test_a_value_is_declared_public(name: str) -> None:
    assert any(name in module.__all__ for module in MODULES)


def test_every_act_is_listed_once() -> None:
    declared = [value for value in vars(acts).values() if type(value).__name__ == "Act"]
    assert sorted(declared, key=repr) == sorted(ACTS, key=repr)
    assert len({act.key for act in ACTS}) == len(ACTS)


def test_every_norm_of_a_book_is_true_where_it_binds() -> None:
    for book in BOOKS:
        for rule in book.every_rule:
            values = {step.value for step in rule.norm.steps if isinstance(step, Enacted)}
            assert values == {True}, rule.id


def test_facts_and_definitions_carry_no_dict() -> None:
    """Every value of the library keeps its fields in slots."""
    kinds = [UES.facts, PES.facts, Timeline, Provision, type(UES), type(UES.rules[0])]
    for kind in kinds:
        assert attrs.has(kind)
        assert not any("__dict__" in vars(each) for each in kind.__mro__)
