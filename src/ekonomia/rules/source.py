"""Writing conditions as Python expressions, with the limits of one day built in.

The expressions are two-valued: where a fact is missing or inexact they raise one of `UNCERTAIN`.
They consist of fixed templates, of numbers, of names of constants, and of field names that passed
`str.isidentifier`.
"""

from datetime import date
from fractions import Fraction
from typing import Any, Final, TypeVar, assert_never, final

from attrs import define, field

from ekonomia.dates import next_working_day
from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.law import Timeline
from ekonomia.rules import algebra as c
from ekonomia.rules.evaluate import Context, listed_codes
from ekonomia.rules.facts import Kind
from ekonomia.rules.findings import Outcome
from ekonomia.verdict import Verdict

__all__ = ["UNCERTAIN", "Expressions", "Loop", "Unwritable", "joined"]

T = TypeVar("T")

UNCERTAIN: Final = (
    AttributeError,
    KeyError,
    NotInForce,
    OverflowError,
    TypeError,
    ValueError,
)
"""What an expression raises where a fact is missing or inexact, or a day beyond the calendar."""

_RATIONAL: Final = frozenset({Kind.SHARE, Kind.QUANTITY})


@final
class Unwritable(Exception):
    """The law of the day leaves a limit unknown: the rule is left to the slow reading."""


def _unknown() -> bool:
    raise TypeError


@final
@define
class Loop:
    """One loop over nested records, in which all counts over them are made."""

    records: c.Fact
    counts: dict[c.CountOf, str] = field(factory=dict)


@final
@define
class Expressions:
    """A writer of expressions, and what they refer to.

    Attributes:
        context: The day, and how open questions are answered.
        constants: What the names in the expressions stand for.
        loops: The loops that must run before the counts in the expressions have a value.
    """

    context: Context
    constants: dict[str, Any] = field(factory=dict)
    loops: dict[tuple[str, ...], Loop] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.constants.update(
            MET=Outcome.MET,
            UNMET=Outcome.UNMET,
            UNKNOWN=Outcome.UNKNOWN,
            NA=Outcome.NOT_APPLICABLE,
            V_MET=Verdict.MET,
            V_UNMET=Verdict.UNMET,
            V_UNKNOWN=Verdict.UNKNOWN,
            DAY=self.context.on,
            UNCERTAIN=UNCERTAIN,
            YES={True: True, False: False},
            NO={True: False, False: True},
            working=next_working_day,
            date=date,
            unknown=_unknown,
        )

    def _constant(self, value: object) -> str:
        for name, known in self.constants.items():
            if type(known) is type(value) and known == value and name.startswith("k"):
                return name
        name = f"k{len(self.constants)}"
        self.constants[name] = value
        return name

    def condition(self, condition: c.Condition, record: str) -> str:
        """Return an expression that is true or false, and raises where a fact is not known."""
        match condition:
            case c.Compare():
                return self._compare(condition, record)
            case c.OneOf(fact, codes):
                listed, text = self._listed(codes), self.fact(fact, record)
                if fact.type.kind is Kind.TEXT:
                    known = f"({text} if {text} is not None else unknown())"
                    return f"({known} in {self._constant(listed)})"
                table = {code: code in listed for each in fact.type.codes for code in each}
                return f"{self._constant(table)}[{text}]"
            case c.Includes(fact, codes, every):
                name, text = self._constant(self._listed(codes)), self.fact(fact, record)
                return f"({name} <= {text})" if every else f"(not {name}.isdisjoint({text}))"
            case c.Truth(fact, expected):
                return f"{'YES' if expected else 'NO'}[{self.fact(fact, record)}]"
            case c.AllOf(parts) | c.AnyOf(parts) | c.NoneOf(parts):
                return joined(condition, [self.condition(part, record) for part in parts])
            case c.Named(_, inner):
                return self.condition(inner, record)
            case c.ByPolicy():
                return self.condition(c.answer(condition, self.context.policy), record)
            case _ as rest:
                assert_never(rest)

    def _listed(self, codes: Any) -> frozenset[str]:  # noqa: ANN401 - a set or its timeline
        listed = listed_codes(codes, self.context)
        if listed is None:
            raise Unwritable
        return listed

    def fact(self, fact: c.Fact, record: str) -> str:
        """Return the expression that reads a fact off a record."""
        for name in fact.path:
            if not name.isidentifier():
                raise InvalidValue(f"fact: expected an identifier, got {name!r}")
        return ".".join((record, *fact.path))

    def _compare(self, compare: c.Compare, record: str) -> str:
        sign = compare.comparison.value
        if isinstance(compare.left, c.ShareOf):
            limit = Fraction(self._limit(compare.right))
            part = self._amount(compare.left.part, record)
            whole = self._amount(compare.left.whole, record)
            return f"({limit.denominator} * {part} {sign} {limit.numerator} * {whole})"
        if _rational(compare.left) or _rational(compare.right):
            (a, b), (x, y) = self._ratio(compare.left, record), self._ratio(compare.right, record)
            left = a if y == "1" else f"{a} * {y}"
            right = x if b == "1" else f"{x} * {b}"
            return f"({left} {sign} {right})"
        left, right = self._amount(compare.left, record), self._amount(compare.right, record)
        return f"({left} {sign} {right})"

    def _limit(self, amount: c.Amount) -> int | Fraction:
        match amount:
            case c.Given(value):
                return value
            case c.Parameter(timeline):
                return self._in_force(timeline)
            case _:
                raise Unwritable

    def _in_force(self, timeline: Timeline[T]) -> T:
        value = self.context.value(timeline)
        if value is None:
            raise Unwritable
        return value

    def _ratio(self, amount: c.Amount, record: str) -> tuple[str, str]:
        """Return numerator and denominator: exact shares are compared crosswise."""
        match amount:
            case c.Given() | c.Parameter():
                limit = Fraction(self._limit(amount))
                return str(limit.numerator), str(limit.denominator)
            case _:
                text = self._amount(amount, record)
                return f"{text}.numerator", f"{text}.denominator"

    def _amount(self, amount: c.Amount, record: str) -> str:
        match amount:
            case c.Fact():
                return self.fact(amount, record)
            case c.Total(parts):
                return f"({' + '.join(self.fact(part, record) for part in parts)})"
            case c.CountOf():
                return self._count(amount, record)
            case c.Given() | c.Parameter():
                limit = self._limit(amount)
                return str(limit) if isinstance(limit, int) else self._constant(limit)
            case c.TheDay():
                return "DAY"
            case c.Shifted(fact, term):
                return f"{self._constant(self._in_force(term))}.after({self.fact(fact, record)})"
            case c.YearDay():
                return self._year_day(amount, record)
            case c.ShareOf():
                raise Unwritable
            case _ as rest:
                assert_never(rest)

    def _year_day(self, amount: c.YearDay, record: str) -> str:
        when = self._in_force(amount.when)
        year = self.fact(amount.year, record)
        if amount.year.type.kind is Kind.DATE:
            year += ".year"
        text = f"date({year} + {amount.later}, {when[0]}, {when[1]})"
        return f"working({text})" if amount.moves else text

    def _count(self, counted: c.CountOf, record: str) -> str:
        if record != "f":
            raise InvalidValue(f"{counted.label.en}: counts do not nest")
        if counted.where is not None:
            self.condition(counted.where, "g")  # refuses a limit that nobody has read
        loop = self.loops.setdefault(counted.records.path, Loop(counted.records))
        return loop.counts.setdefault(
            counted, f"n{sum(len(each.counts) for each in self.loops.values())}"
        )


def _rational(amount: c.Amount) -> bool:
    return isinstance(amount, c.Fact) and amount.type.kind in _RATIONAL


def joined(condition: c.Condition, texts: list[str]) -> str:
    """Return the parts of a condition put together as it says."""
    if isinstance(condition, c.AllOf):
        return f"({' and '.join(texts) or 'True'})"
    joined = f"({' or '.join(texts) or 'False'})"
    return f"(not {joined})" if isinstance(condition, c.NoneOf) else joined
