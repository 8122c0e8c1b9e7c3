"""The algebra of conditions: two closed unions of small frozen values.

An `Amount` is anything that can be held against a limit; a `Condition` is a test or is put together
from tests.  Nothing here computes anything: the other modules *read* these values (as a verdict, as
generated code, as a sentence, as the nearest change), each by one `match` over the unions, which
mypy proves exhaustive.  Conditions are written with the functions of `ekonomia.rules.conditions`.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, final

from attrs import field, frozen

from ekonomia.bounds import Comparison, Number
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.law import Enacted, Timeline
from ekonomia.rules.facts import FactType, Kind, Label
from ekonomia.rules.policy import Policy

__all__ = [
    "THE_DAY",
    "AllOf",
    "Amount",
    "AnyOf",
    "AsOf",
    "Atom",
    "ByPolicy",
    "Cases",
    "Compare",
    "Computed",
    "Condition",
    "CountOf",
    "Difference",
    "Fact",
    "Given",
    "InForce",
    "Includes",
    "Named",
    "NoneOf",
    "OneOf",
    "OrElse",
    "Parameter",
    "Product",
    "ShareOf",
    "Shifted",
    "TheDay",
    "Total",
    "Truth",
    "YearDay",
    "answer",
    "is_day",
]

# --- amounts: what can be held against a limit -------------------------------------------------


@final
@frozen
class Fact:
    """A fact of the record, or of a record nested in it."""

    path: tuple[str, ...]
    label: Label = field(eq=False)
    type: FactType = field(eq=False)

    @property
    def key(self) -> str:
        """The path as text: "reintegration_plan.drawn_up"."""
        return ".".join(self.path)


@final
@frozen
class Total:
    """The sum of several amounts."""

    parts: "tuple[Amount, ...]"


@final
@frozen
class Difference:
    """One amount less another."""

    left: "Amount"
    right: "Amount"


@final
@frozen
class Product:
    """Amounts multiplied: so much of another, so many times another."""

    factors: "tuple[Amount, ...]"


@final
@frozen
class OrElse:
    """A fact where it is known, and otherwise what the library's own table says."""

    fact: Fact
    otherwise: "Amount"


@final
@frozen
class Cases:
    """The amount of the first case that holds, or else the last one."""

    cases: "tuple[tuple[Condition, Amount], ...]"
    otherwise: "Amount"


@final
@frozen
class CountOf:
    """How many nested records meet a condition, each counted once or with its own weight."""

    records: Fact
    where: "Condition | None"
    weight: Fact | None
    label: Label = field(eq=False)


@final
@frozen
class ShareOf:
    """A part of a whole; every record of the part lies in the whole too.  Compared exactly."""

    part: "Total | CountOf | Fact"
    whole: "Total | CountOf | Fact"


@final
@frozen
class Given:
    """A number that no amendment is likely to reach, such as 0."""

    value: Number


@final
@frozen
class Parameter:
    """A number or a day that the law sets and may change; money stands there as `Decimal`."""

    timeline: Timeline[Number] | Timeline[Decimal] | Timeline[date]


@final
@frozen
class AsOf:
    """The value that a statutory number had on a day that a fact names, or at a year's end.

    Attributes:
        timeline: The number through time.
        day: A day, a year, or the day asked about.
        later: How many years later the year lies whose last day counts; -1 is the year before;
            None: the day itself counts.
    """

    timeline: Timeline[Number] | Timeline[Decimal]
    day: "Fact | TheDay"
    later: int | None = None


@final
@frozen
class TheDay:
    """The day asked about."""


@final
@frozen
class Shifted:
    """The last day of a term counted from a day, or (backwards) the day a term before it."""

    day: Fact
    term: Timeline[Term]


@final
@frozen
class YearDay:
    """A fixed day in the year that a fact names, or in a shorter span of the calendar.

    Attributes:
        year: A year, a day whose span is meant, or the day asked about.
        later: How many spans later.
        when: The day of the span, as (month, day); a day a month has not got is its last one.
        every: The span in months, a divisor of twelve: 12 a year, 3 a quarter.
        moves: Whether a day off work moves it to the next working day.
    """

    year: Fact | TheDay
    later: int
    when: Timeline[tuple[int, int]]
    every: int = 12
    moves: bool = False


Amount = (
    Fact
    | Total
    | Difference
    | Product
    | OrElse
    | Cases
    | CountOf
    | ShareOf
    | Given
    | Parameter
    | AsOf
    | TheDay
    | Shifted
    | YearDay
)
"""Closed: every reading is a `match` that mypy proves exhaustive."""

THE_DAY: Final = TheDay()


# --- conditions --------------------------------------------------------------------------------


@final
@frozen
class Compare:
    """An amount stands in some relation to another one or to a limit."""

    left: Amount
    comparison: Comparison
    right: Amount


@final
@frozen
class OneOf:
    """A code or a text is one of those listed, by the statute as of a day or once for all."""

    fact: Fact
    codes: frozenset[str] | Timeline[frozenset[Any]]


@final
@frozen
class Includes:
    """A set of codes, or a text, holds at least one of those listed, or (`every`) all of them.

    A text holds a phrase wherever it stands in it and whatever its case.
    """

    fact: Fact
    codes: frozenset[str] | Timeline[frozenset[Any]]
    every: bool


@final
@frozen
class Truth:
    """A yes-or-no fact is what is expected of it."""

    fact: Fact
    expected: bool


@final
@frozen
class InForce:
    """A provision binds on the day; where nobody has read it, or it is contested: unknown."""

    timeline: Timeline[Any]


@final
@frozen
class Computed:
    """An amount that the norm sets: met once it is known exactly.

    Attributes:
        amount: The amount.
        label: What it is called, and its unit.
        round_up_to: Practice shows it rounded up to a multiple of this; None: to the grosz.
    """

    amount: Amount
    label: Label = field(eq=False)
    round_up_to: Fraction | None = None


Atom = Compare | OneOf | Includes | Truth | InForce | Computed
"""Tests that are put together from no other condition."""


@final
@frozen
class AllOf:
    """Every part holds."""

    parts: "tuple[Condition, ...]"


@final
@frozen
class AnyOf:
    """At least one part holds."""

    parts: "tuple[Condition, ...]"


@final
@frozen
class NoneOf:
    """No part holds."""

    parts: "tuple[Condition, ...]"


@final
@frozen
class Named:
    """A condition with a name of its own, told in words and, where it is a code, as the answer."""

    name: Code | Label
    condition: "Condition"


@final
@frozen
class ByPolicy:
    """An open question of interpretation: each answer has its own condition."""

    question: str
    answers: "tuple[tuple[str | int | None, Condition], ...]"


Condition = Atom | AllOf | AnyOf | NoneOf | Named | ByPolicy
"""Closed: every reading is a `match` that mypy proves exhaustive."""


def answer(open_question: ByPolicy, policy: Policy) -> Condition:
    """Return the condition that a policy picks."""
    chosen = getattr(policy, open_question.question)
    return next(condition for value, condition in open_question.answers if value == chosen)


def is_day(amount: Amount) -> bool:
    """Whether an amount is a day."""
    match amount:
        case Fact():
            return amount.type.kind is Kind.DATE
        case OrElse(inner):
            return is_day(inner)
        case Cases(_, otherwise):
            return is_day(otherwise)
        case Parameter(timeline):
            steps = (step for step in timeline.steps if isinstance(step, Enacted))
            return any(isinstance(step.value, date) for step in steps)
        case _:
            return isinstance(amount, TheDay | Shifted | YearDay)
