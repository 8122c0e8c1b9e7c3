"""Writing conditions as Python expressions, with the limits of one day built in.

The expressions are two-valued: where a fact is missing or inexact they raise one of `UNCERTAIN`.
They consist of fixed templates, of numbers, of names of constants, and of field names that passed
`str.isidentifier`.
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, reduce
from typing import Any, Final, Never, TypeVar, assert_never, cast, final

from attrs import define, evolve, field

from ekonomia.bounds import Bounds, Number
from ekonomia.dates import Term, next_working_day
from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.law import Enacted, Timeline, Unread
from ekonomia.rules import algebra as c
from ekonomia.rules.context import Context
from ekonomia.rules.evaluate import day_meant, found_in, listed_codes
from ekonomia.rules.facts import Kind
from ekonomia.rules.findings import Outcome
from ekonomia.rules.spans import span_day
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


_working: Final = lru_cache(maxsize=2**14)(next_working_day)
"""The next working day, of days that come again and again in many records."""


def _unknown() -> Never:
    raise TypeError


def _looked_up(amount: c.AsOf, record: object, context: Context) -> int | Fraction | Decimal | None:
    day = day_meant(amount, record, context)
    step = None if day is None else context.step_as_of(amount.timeline, day)
    return step.value if isinstance(step, Enacted) else None


def _exact(value: object) -> bool:
    if value is None or isinstance(value, Bounds):
        raise TypeError
    return True


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
            span=span_day,
            working=_working,
            date=date,
            unknown=_unknown,
            exact=_exact,
            found_in=found_in,
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
                if fact.type.kind is Kind.TEXT:
                    found = f"found_in({text}, {name})"
                    return f"({found} == {name})" if every else f"bool({found})"
                return f"({name} <= {text})" if every else f"(not {name}.isdisjoint({text}))"
            case c.Truth(fact, expected):
                return f"{'YES' if expected else 'NO'}[{self.fact(fact, record)}]"
            case c.AllOf(parts) | c.AnyOf(parts) | c.NoneOf(parts):
                return joined(condition, [self.condition(part, record) for part in parts])
            case c.InForce(timeline):
                return self._binds(timeline)
            case c.Computed(amount):
                return f"exact({self._ratio(amount, record)[0]})"
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

    def _binds(self, timeline: Timeline[Any]) -> str:
        match self.context.step(timeline):
            case Enacted():
                return "True"
            case Unread():
                return "unknown()"
            case _:
                return "False"

    def _compare(self, compare: c.Compare, record: str) -> str:
        sign = compare.comparison.value
        if isinstance(compare.left, c.ShareOf):
            limit = Fraction(cast("Number", self._limit(compare.right)))
            part = self._ratio(compare.left.part, record)[0]
            whole = self._ratio(compare.left.whole, record)[0]
            return f"({limit.denominator} * {part} {sign} {limit.numerator} * {whole})"
        (a, b), (x, y) = self._ratio(compare.left, record), self._ratio(compare.right, record)
        return f"({product(a, y)} {sign} {product(x, b)})"

    def _limit(self, amount: c.Amount) -> int | Fraction | Decimal | date:
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
        """Return numerator and denominator: what is exact is compared crosswise."""
        match amount:
            case c.Fact():
                return _both(self.fact(amount, record), rational=amount.type.kind in _RATIONAL)
            case c.Given() | c.Parameter():
                return self._number(self._limit(amount))
            case c.AsOf():
                return self._as_of(amount, record)
            case c.Total(parts):
                return reduce(_sum, (self._ratio(part, record) for part in parts))
            case c.Difference(left, right):
                (a, b), (x, y) = self._ratio(left, record), self._ratio(right, record)
                return f"({product(a, y)} - {product(x, b)})", product(b, y)
            case c.Product(factors):
                return reduce(_times, (self._ratio(each, record) for each in factors))
            case c.OrElse(fact, otherwise):
                given = f"{self.fact(fact, record)} is not None"
                return _either([(given, self._ratio(fact, record))], self._ratio(otherwise, record))
            case c.Cases(cases, otherwise):
                picked = [
                    (self.condition(each, record), self._ratio(value, record))
                    for each, value in cases
                ]
                return _either(picked, self._ratio(otherwise, record))
            case c.CountOf():
                return self._count(amount, record), "1"
            case c.TheDay():
                return "DAY", "1"
            case c.Shifted(fact, term):
                return self._shifted(self._in_force(term), self.fact(fact, record)), "1"
            case c.YearDay():
                return self._year_day(amount, record), "1"
            case c.ShareOf():
                raise Unwritable
            case _ as rest:
                assert_never(rest)

    def _number(self, value: int | Fraction | Decimal | date | None) -> tuple[str, str]:
        if value is None:
            return "unknown()", "1"
        if isinstance(value, Decimal | date):
            return self._constant(value), "1"
        return str(value.numerator), str(value.denominator)

    def _as_of(self, amount: c.AsOf, record: str) -> tuple[str, str]:
        context = self.context
        if isinstance(amount.day, c.TheDay):
            return self._number(_looked_up(amount, None, context))
        known = evolve(amount, day=c.THE_DAY)

        def value(told: date | int) -> object:
            day = told if isinstance(told, date) else date(told, 12, 31)
            found = _looked_up(known, None, evolve(context, on=day))
            return _unknown() if found is None else found

        return f"{self._constant(value)}({self.fact(amount.day, record)})", "1"

    def _shifted(self, term: Term, day: str) -> str:
        if term == Term(days=term.days or 1, moves=term.moves):
            last = f"({day} + {self._constant(timedelta(term.days))})"
            return f"working{last}" if term.moves else last
        return f"{self._constant(term)}.after({day})"

    def _year_day(self, amount: c.YearDay, record: str) -> str:
        month, day = self._in_force(amount.when)
        later, every, moves = amount.later, amount.every, amount.moves
        if isinstance(amount.year, c.TheDay):
            try:
                fixed = span_day(self.context.on, (month, day), later, every, moves=moves)
            except (NotInForce, OverflowError, ValueError):
                raise Unwritable from None
            return self._constant(fixed)
        year = self.fact(amount.year, record)
        if day > _lengths(every, month) or moves or (later and every != _YEAR):
            return f"span({year}, ({month}, {day}), {later}, {every}, moves={moves})"
        if every != _YEAR:
            return f"date({year}.year, ({year}.month - 1) // {every} * {every} + {month}, {day})"
        year += ".year" if amount.year.type.kind is Kind.DATE else ""
        return f"date({year} + {later}, {month}, {day})"

    def _count(self, counted: c.CountOf, record: str) -> str:
        if record != "f":
            raise InvalidValue(f"{counted.label.en}: counts do not nest")
        if counted.where is not None:
            self.condition(counted.where, "g")  # refuses a limit that nobody has read
        loop = self.loops.setdefault(counted.records.path, Loop(counted.records))
        return loop.counts.setdefault(
            counted, f"n{sum(len(each.counts) for each in self.loops.values())}"
        )


_YEAR: Final = 12
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The days that every month has in every year."""


def _lengths(every: int, month: int) -> int:
    """Return how many days every month has that may be the named one of a span."""
    return min(_LENGTHS[month - 1 :: every])


def _both(text: str, *, rational: bool) -> tuple[str, str]:
    return (f"{text}.numerator", f"{text}.denominator") if rational else (text, "1")


def product(left: str, right: str) -> str:
    """Return two factors multiplied, without needless ones."""
    if "1" in (left, right):
        return right if left == "1" else left
    return f"{left} * {right}"


def _times(left: tuple[str, str], right: tuple[str, str]) -> tuple[str, str]:
    return product(left[0], right[0]), product(left[1], right[1])


def _sum(left: tuple[str, str], right: tuple[str, str]) -> tuple[str, str]:
    (a, b), (x, y) = left, right
    return f"({product(a, y)} + {product(x, b)})", product(b, y)


def _either(
    picked: list[tuple[str, tuple[str, str]]], otherwise: tuple[str, str]
) -> tuple[str, str]:
    above = "".join(f"{value[0]} if {test} else " for test, value in picked)
    below = "".join(f"{value[1]} if {test} else " for test, value in picked)
    if all(value[1] == otherwise[1] for _, value in picked):
        return f"({above}{otherwise[0]})", otherwise[1]
    return f"({above}{otherwise[0]})", f"({below}{otherwise[1]})"


def joined(condition: c.Condition, texts: list[str]) -> str:
    """Return the parts of a condition put together as it says."""
    if isinstance(condition, c.AllOf):
        return f"({' and '.join(texts) or 'True'})"
    joined = f"({' or '.join(texts) or 'False'})"
    return f"(not {joined})" if isinstance(condition, c.NoneOf) else joined
