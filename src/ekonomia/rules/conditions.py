"""How conditions are written: functions over the attributes of a facts class.

With `F = attrs.fields(SomeFacts)` a condition reads like the statute:
`at_least(count(F.workforce, where=..., weight=G.persons), UES_MIN_EMPLOYED)`.  A misspelt fact, or
a number where a code is due, does not type-check.
"""

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ekonomia.bounds import Comparison
from ekonomia.codes import Code
from ekonomia.counting import Noun
from ekonomia.errors import InvalidValue
from ekonomia.law import Timeline
from ekonomia.rules.algebra import (
    THE_DAY,
    AllOf,
    AnyOf,
    ByPolicy,
    Compare,
    Computed,
    Condition,
    Fact,
    Includes,
    InForce,
    Named,
    NoneOf,
    OneOf,
    Truth,
    YearDay,
)
from ekonomia.rules.amounts import amount_of, day_of_year, fact_of
from ekonomia.rules.facts import Label
from ekonomia.rules.policy import POLICY_OPTIONS

if TYPE_CHECKING:
    from attrs import Attribute

    from ekonomia.rules.amounts import Day, Limit, Numeric

__all__ = [
    "all_of",
    "any_of",
    "at_least",
    "at_most",
    "by_policy",
    "by_then",
    "computed",
    "equals",
    "filed_yearly",
    "in_force",
    "includes",
    "includes_any",
    "is_false",
    "is_true",
    "less_than",
    "mentions",
    "more_than",
    "named",
    "no_later",
    "no_sooner",
    "none_of",
    "one_of",
    "sooner",
    "when",
]

C = TypeVar("C", bound=Code)
T = TypeVar("T")


def _compare(left: object, comparison: Comparison, right: object) -> Compare:
    return Compare(amount_of(left), comparison, amount_of(right))


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


def no_sooner(day: "Day", than: "Day") -> Compare:
    """Return: the first day is the second or comes after it."""
    return _compare(day, Comparison.AT_LEAST, than)


def sooner(day: "Day", than: "Day") -> Compare:
    """Return: the first day comes before the second."""
    return _compare(day, Comparison.LESS_THAN, than)


def by_then(day: "Day", deadline: "Day") -> AnyOf:
    """Return: done by the deadline, or the deadline has not passed on the day asked about."""
    return AnyOf((no_later(day, deadline), no_later(THE_DAY, deadline)))


def filed_yearly(
    day: "Attribute[date | None] | Fact", when: Timeline[tuple[int, int]], *, every: int = 12
) -> AllOf:
    """Return: the last filing came in time, and none has fallen due since.

    A filing belongs to the span it is made in, and is late there after the fixed day.

    Args:
        day: The day of the last filing.
        when: The fixed day, as (month of the span, day).
        every: The span in months.
    """

    def due(later: int) -> YearDay:
        return day_of_year(THE_DAY, when, later=later, every=every)

    return AllOf(
        (
            no_later(day, day_of_year(day, when, every=every)),
            AnyOf((sooner(due(-1), day), AllOf((no_later(THE_DAY, due(0)), sooner(due(-2), day))))),
        )
    )


def in_force(timeline: Timeline[Any]) -> InForce:
    """Return: the provision binds on the day; unknown where it was not read or is contested."""
    return InForce(timeline)


def computed(
    amount: "Numeric | Limit | Day",
    *,
    pl: str,
    en: str,
    unit: Noun | None = None,
    round_up_to: Fraction | None = None,
) -> Computed:
    """Return: the amount that the norm sets is known exactly.

    Args:
        amount: The amount, or a day.
        pl: What it is called, in Polish.
        en: What it is called, in English.
        unit: The noun counted.
        round_up_to: Practice shows it rounded up to a multiple of this; None: half up to the
            grosz, where it is not a whole number.
    """
    return Computed(amount_of(amount), Label(pl, en, unit), round_up_to)


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


def mentions(
    fact: "Attribute[str | None] | Fact", *phrases: "str | Timeline[frozenset[str]]"
) -> Includes:
    """Return: the text holds one of these phrases, whatever its case, or of those of the day."""
    return Includes(fact_of(fact), _codes(phrases), every=False)


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
