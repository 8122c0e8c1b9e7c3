"""Conditions as nested lists."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen

from _pages.pieces import YEARS, linked, plain, policy_link, shown, value_anchor
from ekonomia.law import Timeline
from ekonomia.rules import Context
from ekonomia.rules import algebra as c
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.rules.wording import describe

__all__ = ["Outline", "joined"]


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
                (c.NoneOf((c.Compare() | c.OneOf() | c.Includes() | c.Truth() as first,)), then)
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
            linked(f"`{limit.name}`", value_anchor(self.scope, limit.name)) + said
            for limit, said in self.limits(atom)
        )
        return f"{text} ({', '.join(notes)})" if notes else text

    def limits(self, atom: c.Condition) -> Iterator[tuple[Timeline[Any], str]]:
        """Yield the statutory values that an atom names, with what its words leave out."""
        match atom:
            case c.Compare(left, _, right):
                for amount in (left, right):
                    match amount:
                        case c.Parameter(limit):
                            yield limit, ""
                        case c.Shifted(_, limit):
                            yield limit, f": {shown(self.context.value(limit))}"
                        case c.YearDay(_, later, limit, moves):
                            day = shown(self.context.value(limit))
                            years = YEARS.get(later, f"{later} years later")
                            moved = ", or the next working day" if moves else ""
                            yield limit, f": {day} {years}{moved}"
                        case _:
                            pass
            case c.OneOf(_, Timeline() as codes) | c.Includes(_, Timeline() as codes):
                yield codes, ""
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
    for side in (atom.left, atom.right) if isinstance(atom, c.Compare) else ():
        for part in (side.part, side.whole) if isinstance(side, c.ShareOf) else (side,):
            if isinstance(part, c.CountOf):
                yield part
