"""Walking through a condition: what it is made of, whichever way it is read."""

from collections.abc import Iterator
from typing import Any, assert_never

from attrs import evolve

from ekonomia.law import Timeline
from ekonomia.rules import algebra as c
from ekonomia.rules.policy import Policy

__all__ = ["amounts_in", "atoms_in", "facts_in", "policies_in", "timelines_in", "under"]

Atom = c.Compare | c.OneOf | c.Includes | c.Truth


def parts_of(condition: c.Condition) -> tuple[c.Condition, ...]:
    """Return the conditions that one is directly put together from; none for an atom."""
    match condition:
        case c.Compare() | c.OneOf() | c.Includes() | c.Truth():
            return ()
        case c.AllOf(parts) | c.AnyOf(parts) | c.NoneOf(parts):
            return parts
        case c.Named(_, inner):
            return (inner,)
        case c.ByPolicy(_, answers):
            return tuple(part for _, part in answers)
        case _ as rest:
            assert_never(rest)


def atoms_in(condition: c.Condition) -> Iterator[Atom]:
    """Yield the comparisons and tests a condition rests on, in order, without nested records."""
    match condition:
        case c.Compare() | c.OneOf() | c.Includes() | c.Truth():
            yield condition
        case _:
            for part in parts_of(condition):
                yield from atoms_in(part)


def amounts_in(condition: c.Condition) -> Iterator[c.Amount]:
    """Yield every amount of a condition and of the conditions inside its counts."""
    for atom in atoms_in(condition):
        match atom:
            case c.Compare(left, _, right):
                yield from _amounts(left)
                yield from _amounts(right)
            case c.OneOf(fact) | c.Includes(fact) | c.Truth(fact):
                yield fact


def _amounts(amount: c.Amount) -> Iterator[c.Amount]:
    yield amount
    match amount:
        case c.Total(parts):
            yield from parts
        case c.ShareOf(part, whole):
            yield from _amounts(part)
            yield from _amounts(whole)
        case c.CountOf(records, where, weight):
            yield records
            if weight is not None:
                yield weight
            if where is not None:
                yield from amounts_in(where)
        case c.Shifted(day):
            yield day
        case c.YearDay(year):
            yield year
        case c.Fact() | c.Given() | c.Parameter() | c.TheDay():
            pass
        case _ as rest:
            assert_never(rest)


def wheres_in(condition: c.Condition) -> Iterator[c.Condition]:
    """Yield the conditions put on the nested records that a condition counts."""
    for amount in amounts_in(condition):
        if isinstance(amount, c.CountOf) and amount.where is not None:
            yield amount.where


def facts_in(condition: c.Condition) -> tuple[str, ...]:
    """Return the keys of the facts that a condition reads: "workforce.fte" for a nested one."""
    found: dict[str, None] = {}
    _facts(condition, "", found)
    return tuple(found)


def _facts(condition: c.Condition, prefix: str, found: dict[str, None]) -> None:
    for atom in atoms_in(condition):
        amounts = (atom.left, atom.right) if isinstance(atom, c.Compare) else (atom.fact,)
        for amount in amounts:
            _facts_of_amount(amount, prefix, found)


def _facts_of_amount(amount: c.Amount, prefix: str, found: dict[str, None]) -> None:
    match amount:
        case c.Fact():
            found[prefix + amount.key] = None
        case c.Total(parts):
            found.update(dict.fromkeys(prefix + part.key for part in parts))
        case c.ShareOf(part, whole):
            _facts_of_amount(part, prefix, found)
            _facts_of_amount(whole, prefix, found)
        case c.CountOf(records, where, weight):
            within = f"{prefix}{records.key}."
            if weight is not None:
                found[within + weight.key] = None
            if where is None and weight is None:
                found[prefix + records.key] = None
            if where is not None:
                _facts(where, within, found)
        case c.Shifted(fact) | c.YearDay(fact):
            found[prefix + fact.key] = None
        case c.Given() | c.Parameter() | c.TheDay():
            pass
        case _ as rest:
            assert_never(rest)


def timelines_in(condition: c.Condition) -> tuple[Timeline[Any], ...]:
    """Return every statutory value a condition reads, also inside its counts, each once."""
    found: dict[str, Timeline[Any]] = {}
    for atom in _all_atoms(condition):
        for timeline in _own_timelines(atom):
            found.setdefault(timeline.name, timeline)
    return tuple(found.values())


def _all_atoms(condition: c.Condition) -> Iterator[Atom]:
    yield from atoms_in(condition)
    for where in wheres_in(condition):
        yield from atoms_in(where)


def _own_timelines(atom: Atom) -> Iterator[Timeline[Any]]:
    if isinstance(atom, c.OneOf | c.Includes):
        if isinstance(atom.codes, Timeline):
            yield atom.codes
    elif isinstance(atom, c.Compare):
        for side in (atom.left, atom.right):
            for amount in _amounts(side):
                match amount:
                    case c.Parameter(timeline) | c.Shifted(_, timeline):
                        yield timeline
                    case c.YearDay(_, _, when):
                        yield when
                    case _:
                        pass


def policies_in(condition: c.Condition) -> tuple[str, ...]:
    """Return the open questions a condition depends on, also inside its counts, each once."""
    found: dict[str, None] = {}
    _policies(condition, found)
    for where in wheres_in(condition):
        _policies(where, found)
    return tuple(found)


def _policies(condition: c.Condition, found: dict[str, None]) -> None:
    if isinstance(condition, c.ByPolicy):
        found[condition.question] = None
    for part in parts_of(condition):
        _policies(part, found)


def under(condition: c.Condition, policy: Policy) -> c.Condition:
    """Return the condition as a policy reads it: every open question answered."""
    match condition:
        case c.Compare(left, comparison, right):
            return c.Compare(_amount_under(left, policy), comparison, _amount_under(right, policy))
        case c.OneOf() | c.Includes() | c.Truth():
            return condition
        case c.AllOf(parts):
            read = (under(part, policy) for part in parts)
            return c.AllOf(tuple(part for part in read if part != c.AllOf(())))
        case c.AnyOf(parts):
            return c.AnyOf(tuple(under(part, policy) for part in parts))
        case c.NoneOf(parts):
            return c.NoneOf(tuple(under(part, policy) for part in parts))
        case c.Named(name, inner):
            return c.Named(name, under(inner, policy))
        case c.ByPolicy():
            return under(c.answer(condition, policy), policy)
        case _ as rest:
            assert_never(rest)


def _amount_under(amount: c.Amount, policy: Policy) -> c.Amount:
    match amount:
        case c.ShareOf(part, whole):
            return c.ShareOf(_heads_under(part, policy), _heads_under(whole, policy))
        case c.CountOf():
            return _heads_under(amount, policy)
        case _:
            return amount


def _heads_under(
    heads: c.Total | c.CountOf | c.Fact, policy: Policy
) -> c.Total | c.CountOf | c.Fact:
    if isinstance(heads, c.CountOf) and heads.where is not None:
        return evolve(heads, where=under(heads.where, policy))
    return heads
