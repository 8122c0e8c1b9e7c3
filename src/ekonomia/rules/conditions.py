"""How conditions are written: functions over the attributes of a facts class.

With `F = attrs.fields(SomeFacts)` a condition reads like the statute:
`at_least(count(F.workforce, where=..., weight=G.persons), UES_MIN_EMPLOYED)`.  A misspelt fact, or
a number where a code is due, does not type-check.
"""

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from attrs import evolve

from ekonomia.bounds import Bounds, Comparison, Number
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law import Timeline
from ekonomia.rules.algebra import (
    AllOf,
    Amount,
    AnyOf,
    ByPolicy,
    Compare,
    Condition,
    CountOf,
    Fact,
    Given,
    Includes,
    Named,
    NoneOf,
    OneOf,
    Parameter,
    ShareOf,
    Shifted,
    TheDay,
    Total,
    Truth,
    YearDay,
)
from ekonomia.rules.facts import Kind, Label, label_of, type_of
from ekonomia.rules.policy import POLICY_OPTIONS

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = [
    "all_of",
    "any_of",
    "at_least",
    "at_most",
    "by_policy",
    "count",
    "day_of_year",
    "equals",
    "includes",
    "includes_any",
    "inside",
    "is_false",
    "is_true",
    "less_than",
    "more_than",
    "named",
    "no_later",
    "none_of",
    "one_of",
    "share",
    "shifted",
    "sooner",
    "total",
    "when",
]

C = TypeVar("C", bound=Code)
T = TypeVar("T")

if TYPE_CHECKING:
    Numeric: TypeAlias = (
        "Attribute[int | Bounds | None] | Attribute[int | Fraction | Bounds | None]"
        " | Fact | Total | CountOf | ShareOf"
    )
    Heads: TypeAlias = "Attribute[int | Bounds | None] | Fact | Total | CountOf"
    Day: TypeAlias = "Attribute[date | None] | Fact | TheDay | Shifted | YearDay"
Limit: TypeAlias = Number | Timeline[int] | Timeline[Fraction] | Timeline[Number]


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


def _amount(value: Any) -> Amount:  # noqa: ANN401 - whatever an amount may be written as
    if isinstance(value, Amount):
        return value
    if isinstance(value, Timeline):
        return Parameter(cast("Timeline[Number]", value))
    return Given(value) if isinstance(value, int | Fraction) else fact_of(value)


def _compare(left: object, comparison: Comparison, right: object) -> Compare:
    return Compare(_amount(left), comparison, _amount(right))


def at_least(amount: "Numeric", limit: "Limit | Numeric") -> Compare:
    """Return: the amount is the limit or more ("co najmniej")."""
    return _compare(amount, Comparison.AT_LEAST, limit)


def more_than(amount: "Numeric", limit: "Limit | Numeric") -> Compare:
    """Return: the amount is more than the limit ("przekracza", "więcej niż")."""
    return _compare(amount, Comparison.MORE_THAN, limit)


def at_most(amount: "Numeric", limit: "Limit | Numeric") -> Compare:
    """Return: the amount is the limit or less ("nie więcej niż")."""
    return _compare(amount, Comparison.AT_MOST, limit)


def less_than(amount: "Numeric", limit: "Limit | Numeric") -> Compare:
    """Return: the amount is less than the limit ("mniej niż")."""
    return _compare(amount, Comparison.LESS_THAN, limit)


def no_later(day: "Day", than: "Day") -> Compare:
    """Return: the first day is the second or comes before it."""
    return _compare(day, Comparison.AT_MOST, than)


def sooner(day: "Day", than: "Day") -> Compare:
    """Return: the first day comes before the second."""
    return _compare(day, Comparison.LESS_THAN, than)


def shifted(day: "Attribute[date | None] | Fact", term: Timeline[Term]) -> Shifted:
    """Return the last day of a term counted from a day."""
    return Shifted(fact_of(day), term)


def day_of_year(
    year: "Attribute[int | None] | Attribute[date | None] | Fact",
    when: Timeline[tuple[int, int]],
    *,
    later: int = 0,
    moves: bool = False,
) -> YearDay:
    """Return a fixed day of a year that a fact names, `later` years on."""
    return YearDay(fact_of(year), later, when, moves)


def total(*facts: "Attribute[int | Bounds | None] | Fact") -> Total:
    """Return the sum of the facts."""
    return Total(tuple(fact_of(each) for each in facts))


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


def _codes(codes: tuple[Any, ...]) -> frozenset[str] | Timeline[frozenset[Any]]:
    if len(codes) == 1 and isinstance(codes[0], Timeline):
        return codes[0]
    if any(isinstance(code, Timeline) for code in codes):
        raise InvalidValue(f"codes: expected codes, or one dated list of them, got {codes!r}")
    return frozenset(codes)


def equals(fact: "Attribute[T] | Fact", code: T) -> OneOf:
    """Return: the code or text is this one."""
    return OneOf(fact_of(fact), frozenset({cast("str", code)}))


def one_of(fact: "Attribute[Any] | Fact", *codes: "Code | Timeline[frozenset[C]]") -> OneOf:
    """Return: the code is one of these, or of those that the statute lists on the day."""
    return OneOf(fact_of(fact), _codes(codes))


def includes(
    fact: "Attribute[frozenset[C] | None] | Fact", *codes: "C | Timeline[frozenset[C]]"
) -> Includes:
    """Return: the set holds all of these."""
    return Includes(fact_of(fact), _codes(codes), every=True)


def includes_any(
    fact: "Attribute[frozenset[C] | None] | Fact", *codes: "C | Timeline[frozenset[C]]"
) -> Includes:
    """Return: the set holds at least one of these, or of those the statute lists on the day."""
    return Includes(fact_of(fact), _codes(codes), every=False)


def is_true(fact: "Attribute[bool | None] | Fact") -> Truth:
    """Return: the fact is true."""
    return Truth(fact_of(fact), expected=True)


def is_false(fact: "Attribute[bool | None] | Fact") -> Truth:
    """Return: the fact is false."""
    return Truth(fact_of(fact), expected=False)


def all_of(*parts: Condition) -> AllOf:
    """Return: every part holds."""
    return AllOf(parts)


def any_of(*parts: Condition) -> AnyOf:
    """Return: at least one part holds."""
    return AnyOf(parts)


def none_of(*parts: Condition) -> NoneOf:
    """Return: no part holds."""
    return NoneOf(parts)


def when(condition: Condition, then: Condition) -> AnyOf:
    """Return: where the first holds, the second does too."""
    return AnyOf((NoneOf((condition,)), then))


def named(name: Code | Label, condition: Condition) -> Named:
    """Return the condition under a name of its own."""
    return Named(name, condition)


def by_policy(question: str, answers: dict[str | int | None, Condition]) -> ByPolicy:
    """Return a condition that depends on an open question of interpretation.

    Args:
        question: A field of `Policy`.
        answers: A condition for each of its answers.

    Raises:
        InvalidValue: The question is not known, or an answer is missing.
    """
    wanted = POLICY_OPTIONS.get(question)
    if wanted is None or list(answers) != list(wanted):
        raise InvalidValue(
            f"policy {question!r}: expected answers {wanted!r}, got {tuple(answers)!r}"
        )
    return ByPolicy(question, tuple(answers.items()))
