"""Which facts keep a condition unknown."""

from collections.abc import Iterable
from typing import assert_never, final

from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.rules import algebra as c
from ekonomia.rules import walk
from ekonomia.rules.context import Context
from ekonomia.rules.evaluate import measure, records_of, value_of, verdict
from ekonomia.verdict import Verdict

__all__ = ["missing_from"]


def missing_from(
    pieces: Iterable[c.Condition], record: object, context: Context
) -> tuple[str, ...]:
    """Return the paths of the facts that keep the conditions unknown, each once, in order."""
    found: dict[str, None] = {}
    for piece in pieces:
        _Place(record, context, "", found).condition(piece)
    return tuple(found)


@final
@frozen
class _Place:
    """A record, where it stands, and what has been found missing so far."""

    record: object
    context: Context
    at: str
    found: dict[str, None]

    def condition(self, condition: c.Condition) -> None:
        if verdict(condition, self.record, self.context) is not Verdict.UNKNOWN:
            return
        match condition:
            case c.Compare() | c.OneOf() | c.Includes() | c.Truth() | c.InForce() | c.Computed():
                for amount in walk.amounts_of(condition):
                    self.amount(amount)
            case c.AllOf() | c.AnyOf() | c.NoneOf() | c.Named() | c.ByPolicy():
                for part in walk.parts_of(walk.under(condition, self.context.policy)):
                    self.condition(part)
            case _ as rest:
                assert_never(rest)

    def amount(self, amount: c.Amount) -> None:
        match amount:
            case c.Fact():
                value = value_of(amount, self.record)
                if value is None or (isinstance(value, Bounds) and value.exact is None):
                    self.found[self.at + amount.key] = None
            case c.OrElse(fact, otherwise):
                if measure(amount, self.record, self.context).exact is None:
                    self.amount(fact)
                    self.amount(otherwise)
            case c.Cases():
                self.cases(amount)
            case c.CountOf():
                self.counted(amount)
            case _:
                for part in walk.parts_of_amount(amount):
                    self.amount(part)

    def cases(self, amount: c.Cases) -> None:
        """Look at the conditions not decided, and at the amounts still possible."""
        for condition, value in amount.cases:
            self.condition(condition)
            holds = verdict(condition, self.record, self.context)
            if holds is not Verdict.UNMET:
                self.amount(value)
            if holds is Verdict.MET:
                return
        self.amount(amount.otherwise)

    def counted(self, counted: c.CountOf) -> None:
        nested = records_of(counted, self.record)
        if nested is None:
            self.found[self.at + counted.records.key] = None
            return
        for index, each in enumerate(nested):
            place = _Place(
                each, self.context, f"{self.at}{counted.records.key}[{index}].", self.found
            )
            where, weight = counted.where, counted.weight
            met = Verdict.MET if where is None else verdict(where, each, self.context)
            if where is not None and met is Verdict.UNKNOWN:
                place.condition(where)
            if weight is not None and met is not Verdict.UNMET:
                place.amount(weight)
