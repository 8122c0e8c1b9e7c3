"""Walking through a condition: what it is made of, whichever way it is read."""

from collections.abc import Iterator
from typing import Any, assert_never

from attrs import evolve

from ekonomia.law import Timeline
from ekonomia.rules import algebra as c
from ekonomia.rules.policy import Policy

__all__ = [
    "amounts_in",
    "amounts_of",
    "atoms_in",
    "facts_in",
    "overrides_in",
    "policies_in",
    "timelines_in",
    "under",
]

Atom = c.Atom


def parts_of(condition: c.Condition) -> tuple[c.Condition, ...]:
    """Return the conditions that one is directly put together from; none for an atom."""
    match condition:
        case c.Compare() | c.OneOf() | c.Includes() | c.Truth() | c.InForce() | c.Computed():
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
        case c.Compare() | c.OneOf() | c.Includes() | c.Truth() | c.InForce() | c.Computed():
            yield condition
        case _:
            for part in parts_of(condition):
                yield from atoms_in(part)


def amounts_of(atom: Atom) -> tuple[c.Amount, ...]:
    """Return the amounts that one test reads: both sides, or the fact that is tested."""
    match atom:
        case c.Compare(left, _, right):
            return left, right
        case c.OneOf(fact) | c.Includes(fact) | c.Truth(fact):
            return (fact,)
        case c.Computed(amount):
            return (amount,)
        case c.InForce():
            return ()
        case _ as rest:
            assert_never(rest)


def parts_of_amount(amount: c.Amount) -> tuple[c.Amount, ...]:
    """Return the amounts that one is directly made of, without those of nested records."""
    match amount:
        case c.Total(parts) | c.Product(parts):
            return parts
        case c.Difference(left, right) | c.ShareOf(left, right):
            return left, right
        case c.OrElse(fact, otherwise):
            return fact, otherwise
        case c.Cases(cases, otherwise):
            return (*(each for _, each in cases), otherwise)
        case c.Shifted(day):
            return (day,)
        case c.YearDay(year) | c.AsOf(_, year):
            return (year,)
        case c.Fact() | c.CountOf() | c.Given() | c.Parameter() | c.TheDay():
            return ()
        case _ as rest:
            assert_never(rest)


def conditions_in_amount(amount: c.Amount) -> tuple[c.Condition, ...]:
    """Return the conditions on this record that pick an amount."""
    return tuple(each for each, _ in amount.cases) if isinstance(amount, c.Cases) else ()


def amounts_in(condition: c.Condition) -> Iterator[c.Amount]:
    """Yield every amount of a condition and of the conditions inside its counts and cases."""
    for atom in atoms_in(condition):
        for amount in amounts_of(atom):
            yield from _amounts(amount)


def _amounts(amount: c.Amount) -> Iterator[c.Amount]:
    yield amount
    for part in parts_of_amount(amount):
        yield from _amounts(part)
    for condition in conditions_in_amount(amount):
        yield from amounts_in(condition)
    if isinstance(amount, c.CountOf):
        yield amount.records
        if amount.weight is not None:
            yield amount.weight
        if amount.where is not None:
            yield from amounts_in(amount.where)


def facts_of(amount: c.Amount) -> tuple[str, ...]:
    """Return the keys of the facts, or nested records, that an amount is made of."""
    found: dict[str, None] = {}
    _facts_of_amount(amount, "", found)
    return tuple(found)


def inner_conditions(condition: c.Condition) -> Iterator[c.Condition]:
    """Yield the conditions inside amounts: on nested records that are counted, and of cases."""
    for amount in amounts_in(condition):
        yield from conditions_in_amount(amount)
        if isinstance(amount, c.CountOf) and amount.where is not None:
            yield amount.where


def facts_in(condition: c.Condition) -> tuple[str, ...]:
    """Return the keys of the facts that a condition reads: "workforce.fte" for a nested one."""
    found: dict[str, None] = {}
    _facts(condition, "", found)
    return tuple(found)


def _facts(condition: c.Condition, prefix: str, found: dict[str, None]) -> None:
    for atom in atoms_in(condition):
        for amount in amounts_of(atom):
            _facts_of_amount(amount, prefix, found)


def _facts_of_amount(amount: c.Amount, prefix: str, found: dict[str, None]) -> None:
    if isinstance(amount, c.Fact):
        found[prefix + amount.key] = None
    if isinstance(amount, c.CountOf):
        within = f"{prefix}{amount.records.key}."
        if amount.weight is not None:
            found[within + amount.weight.key] = None
        if amount.where is None and amount.weight is None:
            found[prefix + amount.records.key] = None
        if amount.where is not None:
            _facts(amount.where, within, found)
    for condition in conditions_in_amount(amount):
        _facts(condition, prefix, found)
    for part in parts_of_amount(amount):
        _facts_of_amount(part, prefix, found)


def dated_in(condition: c.Condition) -> Iterator[c.AsOf]:
    """Yield the amounts that a condition takes as of another day."""
    return (each for each in amounts_in(condition) if isinstance(each, c.AsOf))


def overrides_in(condition: c.Condition) -> tuple[str, ...]:
    """Return the facts that a condition replaces by a table of the law where they are not known."""
    found = (each.fact.key for each in amounts_in(condition) if isinstance(each, c.OrElse))
    return tuple(dict.fromkeys(found))


def timelines_in(condition: c.Condition) -> tuple[Timeline[Any], ...]:
    """Return every statutory value a condition reads, also inside its counts, each once."""
    found: dict[str, Timeline[Any]] = {}
    for atom in _all_atoms(condition):
        for timeline in _own_timelines(atom):
            found.setdefault(timeline.name, timeline)
    return tuple(found.values())


def _all_atoms(condition: c.Condition) -> Iterator[Atom]:
    yield from atoms_in(condition)
    for inner in inner_conditions(condition):
        yield from atoms_in(inner)


def _own_timelines(atom: Atom) -> Iterator[Timeline[Any]]:
    match atom:
        case c.OneOf(_, codes) | c.Includes(_, codes):
            if isinstance(codes, Timeline):
                yield codes
        case c.InForce(timeline):
            yield timeline
        case c.Compare() | c.Computed():
            for side in amounts_of(atom):
                yield from timelines_of(side)
        case c.Truth():
            pass
        case _ as rest:
            assert_never(rest)


def timelines_of(amount: c.Amount) -> Iterator[Timeline[Any]]:
    """Yield the statutory values that an amount is made of, without those of its conditions."""
    for each in _amounts(amount):
        match each:
            case c.Parameter(timeline) | c.Shifted(_, timeline) | c.AsOf(timeline):
                yield timeline
            case c.YearDay(_, _, when):
                yield when
            case _:
                pass


def policies_in(condition: c.Condition) -> tuple[str, ...]:
    """Return the open questions a condition depends on, also inside its counts, each once."""
    found: dict[str, None] = {}
    _policies(condition, found)
    for inner in inner_conditions(condition):
        _policies(inner, found)
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
        case c.Computed(amount):
            return evolve(condition, amount=_amount_under(amount, policy))
        case c.OneOf() | c.Includes() | c.Truth() | c.InForce():
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
    def read(each: c.Amount) -> c.Amount:
        return _amount_under(each, policy)

    match amount:
        case c.Total(parts):
            return c.Total(tuple(map(read, parts)))
        case c.Product(factors):
            return c.Product(tuple(map(read, factors)))
        case c.Difference(left, right):
            return c.Difference(read(left), read(right))
        case c.OrElse(fact, otherwise):
            return c.OrElse(fact, read(otherwise))
        case c.Cases(cases, otherwise):
            return c.Cases(
                tuple((under(each, policy), read(value)) for each, value in cases), read(otherwise)
            )
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
