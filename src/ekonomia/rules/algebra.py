"""The algebra of conditions: two closed unions of small frozen values.

An `Amount` is anything that can be held against a limit; a `Condition` is a test or is put together
from tests.  Nothing here computes anything: the other modules *read* these values (as a verdict, as
generated code, as a sentence, as the nearest change), each by one `match` over the unions, which
mypy proves exhaustive.  Conditions are written with the functions of `ekonomia.rules.conditions`.
"""

from typing import Any, Final, final

from attrs import field, frozen

from ekonomia.bounds import Comparison, Number
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.law import Timeline
from ekonomia.rules.facts import FactType, Label
from ekonomia.rules.policy import Policy

__all__ = [
    "THE_DAY",
    "AllOf",
    "Amount",
    "AnyOf",
    "ByPolicy",
    "Compare",
    "Condition",
    "CountOf",
    "Fact",
    "Given",
    "Includes",
    "Named",
    "NoneOf",
    "OneOf",
    "Parameter",
    "ShareOf",
    "Shifted",
    "TheDay",
    "Total",
    "Truth",
    "YearDay",
    "answer",
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
    """The sum of several facts."""

    parts: tuple[Fact, ...]


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
    """A number, or a term, that the law sets and may change."""

    timeline: Timeline[Number]


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
    """A fixed day in the year that a fact names, or in a later one.

    Attributes:
        year: A year, or a day whose year is meant.
        later: How many years later.
        when: The day of the year, as (month, day).
        moves: Whether a day off work moves it to the next working day.
    """

    year: Fact
    later: int
    when: Timeline[tuple[int, int]]
    moves: bool = False


Amount = Fact | Total | CountOf | ShareOf | Given | Parameter | TheDay | Shifted | YearDay
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
    """A set of codes holds at least one of those listed, or (`every`) all of them."""

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


Condition = Compare | OneOf | Includes | Truth | AllOf | AnyOf | NoneOf | Named | ByPolicy
"""Closed: every reading is a `match` that mypy proves exhaustive."""


def answer(open_question: ByPolicy, policy: Policy) -> Condition:
    """Return the condition that a policy picks."""
    chosen = getattr(policy, open_question.question)
    return next(condition for value, condition in open_question.answers if value == chosen)
