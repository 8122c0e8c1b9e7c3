"""How amounts are written: facts, sums and shares of them, terms and days.

With `F = attrs.fields(SomeFacts)` an amount reads like the statute:
`share(F.severe, of=F.employed)`, `times(SHARE, F.costs)`, `shifted(F.decision_on, TERM)`.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from attrs import evolve

from ekonomia.bounds import Bounds, Number
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law import Timeline
from ekonomia.rules.algebra import (
    Amount,
    AsOf,
    Cases,
    Condition,
    CountOf,
    Difference,
    Fact,
    Given,
    OrElse,
    Parameter,
    Product,
    ShareOf,
    Shifted,
    TheDay,
    Total,
    YearDay,
)
from ekonomia.rules.facts import Kind, Label, label_of, type_of

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = [
    "amount_of",
    "as_of",
    "cases",
    "count",
    "day_of_year",
    "fact_of",
    "inside",
    "minus",
    "of_year",
    "or_else",
    "share",
    "shifted",
    "times",
    "total",
]

Limit: TypeAlias = (
    Number | Timeline[int] | Timeline[Fraction] | Timeline[Number] | Timeline[Decimal]
)
if TYPE_CHECKING:
    Numeric: TypeAlias = (
        "Attribute[int | Bounds | None] | Attribute[int | Fraction | Bounds | None]"
        " | Attribute[Decimal | Bounds | None] | Fact | Total | Difference | Product | OrElse"
        " | Cases | CountOf | ShareOf | AsOf | Parameter"
    )
    Heads: TypeAlias = "Attribute[int | Bounds | None] | Fact | Total | CountOf"
    Day: TypeAlias = (
        "Attribute[date | None] | Fact | TheDay | Shifted | YearDay | OrElse | Cases"
        " | Timeline[date]"
    )
    Year: TypeAlias = "Attribute[int | None] | Attribute[date | None] | Fact | TheDay"


def fact_of(attribute: Any) -> Fact:  # noqa: ANN401 - an attrs attribute of any type, or a fact already
    """Return the fact that an attribute of a facts class stands for."""
    if isinstance(attribute, Fact):
        return attribute
    return Fact((attribute.name,), label_of(attribute), type_of(attribute))


def inside(outer: "Attribute[Any]", inner: "Attribute[Any] | Fact") -> Fact:
    """Return a fact of a record nested in this one: `inside(G.reintegration_plan, P.drawn_up)`."""
    outside, nested = fact_of(outer), fact_of(inner)
    if outside.type.kind is not Kind.RECORD:
        raise InvalidValue(f"{outside.key}: expected a nested record")
    return evolve(nested, path=(*outside.path, *nested.path))


def amount_of(value: Any) -> Amount:  # noqa: ANN401 - whatever an amount may be written as
    """Return the amount that a field, a number, a dated number or an amount stands for."""
    if isinstance(value, Amount):
        return value
    if isinstance(value, Timeline):
        return Parameter(value)
    return Given(value) if isinstance(value, int | Fraction) else fact_of(value)


def shifted(day: "Attribute[date | None] | Fact", term: Timeline[Term]) -> Shifted:
    """Return the last day of a term counted from a day."""
    return Shifted(fact_of(day), term)


def day_of_year(
    year: "Year",
    when: Timeline[tuple[int, int]],
    *,
    later: int = 0,
    every: int = 12,
    moves: bool = False,
) -> YearDay:
    """Return a fixed day of a year, or of a shorter span of the calendar.

    Args:
        year: A year, a day whose span is meant, or the day asked about.
        when: The day, as (month of the span, day); a day the month has not got is its last one.
        later: How many spans later; negative: earlier.
        every: The span in months: 12 a year, 6 half a year, 3 a quarter, 1 a month.
        moves: Whether a day off work moves it to the next working day.

    Raises:
        InvalidValue: The span does not divide a year, or a year without a day has no such span.
    """
    if every not in _SPANS:
        raise InvalidValue(f"every: expected one of {_SPANS!r} months, got {every!r}")
    source = _year(year)
    if every != _YEAR and isinstance(source, Fact) and source.type.kind is not Kind.DATE:
        raise InvalidValue(f"{source.key}: expected a day, to tell the span of {every} months")
    return YearDay(source, later, when, every, moves)


_YEAR: Final = 12

_SPANS: Final = (1, 2, 3, 4, 6, 12)


def _year(year: "Year") -> Fact | TheDay:
    return year if isinstance(year, TheDay) else fact_of(year)


def total(*amounts: "Numeric | Limit") -> Total:
    """Return the sum of the amounts."""
    return Total(tuple(amount_of(each) for each in amounts))


def minus(left: "Numeric | Limit", right: "Numeric | Limit") -> Difference:
    """Return the first amount less the second."""
    return Difference(amount_of(left), amount_of(right))


def times(*factors: "Numeric | Limit") -> Product:
    """Return the amounts multiplied: `times(SHARE, F.costs)` is that share of the costs.

    None may be negative.
    """
    return Product(tuple(amount_of(each) for each in factors))


def or_else(fact: "Numeric | Day", otherwise: "Numeric | Limit | Day") -> OrElse:
    """Return the fact where it is known, and otherwise the amount, such as the library's table."""
    return OrElse(fact_of(fact), amount_of(otherwise))


def of_year(
    timeline: Timeline[Number] | Timeline[int] | Timeline[Fraction] | Timeline[Decimal],
    year: "Year",
    *,
    later: int = 0,
) -> AsOf:
    """Return the value a number had on the last day of a year, `later` years on."""
    return AsOf(cast("Timeline[Number]", timeline), _year(year), later)


def as_of(
    timeline: Timeline[Number] | Timeline[int] | Timeline[Fraction] | Timeline[Decimal],
    day: "Attribute[date | None] | Fact",
) -> AsOf:
    """Return the value a number had on the day that a fact names."""
    return AsOf(cast("Timeline[Number]", timeline), fact_of(day))


def cases(
    *choices: "tuple[Condition, Numeric | Limit | Day]",
    otherwise: "Numeric | Limit | Day",
) -> Cases:
    """Return the amount of the first condition that holds, or else the last one."""
    return Cases(
        tuple((condition, amount_of(each)) for condition, each in choices), amount_of(otherwise)
    )


def count(
    records: "Attribute[Any] | Fact",
    *,
    pl: str,
    en: str,
    where: "Condition | None" = None,
    weight: "Attribute[int | Bounds | None] | None" = None,
) -> CountOf:
    """Return how many nested records meet `where`.

    Args:
        records: The list of records.
        pl: What is counted, in Polish.
        en: What is counted, in English.
        where: Which records; None: all of them.
        weight: A fact of the record that says for how many it stands: a group of five persons
            counts five.  None: each record counts once.
    """
    source = fact_of(records)
    if source.type.kind is not Kind.RECORDS:
        raise InvalidValue(f"{source.key}: expected a list of records")
    heads = None if weight is None else fact_of(weight)
    unit = source.label.unit if heads is None else heads.label.unit
    return CountOf(source, where, heads, Label(pl, en, unit))


def share(part: "Heads", *, of: "Heads") -> ShareOf:
    """Return the part over the whole, a number from 0 to 1 that is compared exactly.

    Every record of the part must lie in the whole.  Nothing of nothing meets "at least" and "at
    most" and neither "more than" nor "less than", as 10 * 0 >= 3 * 0.
    """
    return ShareOf(_heads(part), _heads(of))


def _heads(value: object) -> Total | CountOf | Fact:
    return value if isinstance(value, Total | CountOf | Fact) else fact_of(value)
