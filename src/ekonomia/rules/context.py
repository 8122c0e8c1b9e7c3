"""What a reading of a rule depends on besides the facts."""

from datetime import date
from typing import TypeVar, final

from attrs import frozen

from ekonomia.law import Enacted, Step, Timeline
from ekonomia.rules.policy import Policy

__all__ = ["Context"]

T = TypeVar("T")


@final
@frozen(kw_only=True)
class Context:
    """What a reading depends on besides the facts.

    Attributes:
        on: The day asked about.
        law: The day whose law is applied; None: the day asked about.
        known: Only law published by this day is applied; None: all that is known now.
        policy: How open questions are answered.
    """

    on: date
    law: date | None = None
    known: date | None = None
    policy: Policy = Policy()

    @property
    def law_day(self) -> date:
        """The day whose law is applied."""
        return self.law or self.on

    def step(self, timeline: Timeline[T]) -> Step[T] | None:
        """Return the step that applies."""
        return timeline.step(self.law_day, known=self.known)

    def value(self, timeline: Timeline[T]) -> T | None:
        """Return the value in force, or None where there is none or nobody has read it."""
        step = self.step(timeline)
        return step.value if isinstance(step, Enacted) else None

    def step_as_of(self, timeline: Timeline[T], day: date) -> Step[T] | None:
        """Return the step that applied to another day."""
        return timeline.step(day, known=self.known)
