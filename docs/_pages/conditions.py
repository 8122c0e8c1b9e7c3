"""Conditions as nested lists."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen

from _pages.found import norms_of
from _pages.pieces import YEARS, linked, plain, policy_link, rule_anchor, shown, value_anchor
from ekonomia.law import Timeline
from ekonomia.rules import Context, walk
from ekonomia.rules import algebra as c
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.rules.wording import describe

__all__ = ["Outline", "joined"]

YEAR = 12
"""Months of a year."""


@frozen
class Outline:
    """Conditions as nested lists; what they count is told once, below them.

    Attributes:
        scope: The book, or other page, whose statutory values are linked to.
        context: The day whose limits are shown.
        counts: What was counted so far.
    """

    scope: str
    context: Context
    counts: dict[c.CountOf, None] = field(factory=dict)

    def lines(self, condition: c.Condition) -> Iterator[str]:
        """Yield a condition as a nested list, without the first marker."""
        match condition:
            case c.AllOf(()):
                yield "always"
            case c.AllOf((part,)) | c.AnyOf((part,)):
                yield from self.lines(part)
            case c.AnyOf(
                (
                    c.NoneOf(
                        (c.Compare() | c.OneOf() | c.Includes() | c.Truth() | c.InForce() as first,)
                    ),
                    then,
                )
            ):
                yield from joined(f"if {self.atom(first)}, then ", self.lines(then))
            case c.AllOf(parts):
                yield "all of:"
                yield from self.below(_flat(c.AllOf, parts))
            case c.AnyOf(parts):
                yield "any of:"
                yield from self.below(_flat(c.AnyOf, parts))
            case c.NoneOf((part,)):
                yield from joined("not: ", self.lines(part))
            case c.NoneOf(parts):
                yield "none of:"
                yield from self.below(parts)
            case c.Named(name, inner):
                yield from joined(f"*{plain(name.en)}*: ", self.lines(inner))
            case c.ByPolicy(question, answers):
                yield f"by the policy {policy_link(question)}:"
                for value, part in answers:
                    default = " (default)" if value == POLICY_OPTIONS[question][0] else ""
                    yield from _item(joined(f"`{value!r}`{default}: ", self.lines(part)))
            case _:
                yield self.atom(condition)

    def below(self, parts: Iterable[c.Condition]) -> Iterator[str]:
        """Yield conditions as the items of a list."""
        for part in parts:
            yield from _item(self.lines(part))

    def atom(self, atom: c.Condition) -> str:
        """Return a comparison or test in words, with links to the values it names."""
        for counted in _counts_of(atom):
            if counted.where is not None:
                self.counts[counted] = None
        text = plain(describe(atom, self.context, "en"))
        notes = dict.fromkeys(
            linked(f"`{limit.name}`", self.anchor(limit)) + said
            for limit, said in self.limits(atom)
        )
        return f"{text} ({', '.join(notes)})" if notes else text

    def anchor(self, limit: Timeline[Any]) -> str:
        """Return where a statutory value is shown: a norm with its rule."""
        rule = norms_of(self.scope).get(limit.name)
        if rule is not None:
            return rule_anchor(rule)
        return value_anchor(self.scope, limit.name)

    def limits(self, atom: c.Condition) -> Iterator[tuple[Timeline[Any], str]]:
        """Yield the statutory values that an atom names, with what its words leave out."""
        if isinstance(atom, c.OneOf | c.Includes) and isinstance(atom.codes, Timeline):
            yield atom.codes, ""
        if isinstance(atom, c.InForce):
            yield atom.timeline, ""
        for amount in _amounts_of(atom):
            match amount:
                case c.Parameter(limit) | c.AsOf(limit):
                    yield limit, ""
                case c.Shifted(_, limit):
                    yield limit, f": {shown(self.context.value(limit))}"
                case c.YearDay(_, later, limit, every, moves):
                    day = shown(self.context.value(limit))
                    years = YEARS.get(later, f"{later} years later") if every == YEAR else ""
                    span = f"{day} {years}" if every == YEAR else f"{day} of {every} months"
                    moved = ", or the next working day" if moves else ""
                    yield limit, f": {span}{moved}"
                case _:
                    pass

    def counted(self) -> Iterator[str]:
        """Yield what the conditions so far count, as the items of a list."""
        for counted in list(self.counts):
            heads = "" if counted.weight is None else f", each for its `{counted.weight.key}`"
            start = f"- *{plain(counted.label.en)}*: `{counted.records.key}`{heads}, where "
            if counted.where is not None:
                yield from joined(start, self.lines(counted.where))


def _flat(kind: type, parts: Iterable[c.Condition]) -> Iterator[c.Condition]:
    """Yield the parts of a conjunction in a conjunction as its own."""
    for part in parts:
        if isinstance(part, kind) and isinstance(part, c.AllOf | c.AnyOf) and part.parts:
            yield from _flat(kind, part.parts)
        else:
            yield part


def joined(start: str, lines: Iterable[str]) -> Iterator[str]:
    first, *rest = lines
    yield start + first
    yield from rest


def _item(lines: Iterable[str]) -> Iterator[str]:
    first, *rest = lines
    yield f"  - {first}"
    yield from (f"  {line}" for line in rest)


def _counts_of(atom: c.Condition) -> Iterator[c.CountOf]:
    return (amount for amount in _amounts_of(atom) if isinstance(amount, c.CountOf))


def _amounts_of(atom: c.Condition) -> Iterator[c.Amount]:
    """Yield the amounts of a test and those they are made of, outside nested records."""
    if isinstance(atom, c.Atom):
        for amount in walk.amounts_of(atom):
            yield from _within(amount)


def _within(amount: c.Amount) -> Iterator[c.Amount]:
    yield amount
    for part in walk.parts_of_amount(amount):
        yield from _within(part)
