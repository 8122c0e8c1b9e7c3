"""A statutory value through time: since when, what, where it is written, how sure.

Two axes of time are kept apart.  `since` is the first day to which a step applies; `published` is
the first day on which anybody could know it.  They differ when a law works back in time, and when a
published text is changed before it ever comes into force.
"""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Generic, TypeVar, final

from attrs import field, frozen

from ekonomia.codes import Language
from ekonomia.dates import plain_day
from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.law.citation import Provision
from ekonomia.law.evidence import Evidence

__all__ = ["Enacted", "LawChange", "Repealed", "Step", "Timeline", "Unread"]

T_co = TypeVar("T_co", covariant=True)


def _provisions(basis: Provision | Iterable[Provision]) -> tuple[Provision, ...]:
    return (basis,) if isinstance(basis, Provision) else tuple(basis)


@final
@frozen
class Enacted(Generic[T_co]):
    """A value in force.

    Attributes:
        since: The first day it applies to, inclusive.
        value: The value.
        basis: Where it is written: a provision, or several read together.
        evidence: How it is known.
        source: What was read, in a few words.
        published: The first day on which it was known; None: not later than `since`.
    """

    since: date
    value: T_co
    basis: tuple[Provision, ...] = field(converter=_provisions)
    evidence: Evidence
    source: str
    published: date | None = None


@final
@frozen
class Repealed:
    """The end of a value: from `since` on there is none."""

    since: date
    basis: tuple[Provision, ...] = field(converter=_provisions)
    evidence: Evidence
    source: str
    published: date | None = None


@final
@frozen
class Unread:
    """A time for which nobody here has read the value, or its reading is contested: unknown.

    Attributes:
        since: The first day of that time.
        why: What is missing or contested, in English.
        basis: The instrument that holds it.
        source: Where one would look.
        evidence: How it is known that there is a value.
        published: The first day on which it was known; None: not later than `since`.
        pl: The same as `why`, in Polish.
    """

    since: date
    why: str
    basis: tuple[Provision, ...] = field(converter=_provisions)
    source: str
    evidence: Evidence = Evidence.RECALLED
    published: date | None = None
    pl: str = ""

    def reason(self, language: Language = "pl") -> str:
        """Return what is missing or contested."""
        return self.pl if language == "pl" and self.pl else self.why


Step = Enacted[T_co] | Repealed | Unread
"""What may stand on a timeline."""


def _known_on(step: Step[object]) -> date:
    return step.published or step.since


def _order(step: Step[object]) -> tuple[date, date]:
    return step.since, _known_on(step)


@final
@frozen(kw_only=True)
class LawChange(Generic[T_co]):
    """One change of one value.

    Attributes:
        day: The first day of the new state.
        name: The timeline that changed.
        unit: What its value counts.
        before: The step before; None: nothing was in force.
        after: The step from `day` on.
    """

    day: date
    name: str
    unit: str
    before: Step[T_co] | None
    after: Step[T_co]


@final
@frozen(kw_only=True, repr=False)
class Timeline(Generic[T_co]):
    """A statutory value through time, piecewise constant from the first day of each step.

    Attributes:
        name: The name under which it is declared, upper case.
        unit: What the value counts, in English; "-" for a norm without a number.
        steps: Strictly ascending by day in force, then by day of publication.
        verified: The last day for which the steps were compared with the published text.

    Raises:
        InvalidValue: There is no step, the steps do not ascend, or a step rests on no provision.
    """

    name: str
    unit: str
    steps: tuple[Step[T_co], ...]
    verified: date

    def __attrs_post_init__(self) -> None:
        if not self.steps:
            raise InvalidValue(f"{self.name}: expected at least one step")
        plain_day(self.verified, f"{self.name}: verified")
        for step in self.steps:
            plain_day(step.since, f"{self.name}: since")
            if step.published is not None:
                plain_day(step.published, f"{self.name}: published")
            if not step.basis or not step.source:
                raise InvalidValue(
                    f"{self.name}: the step of {step.since} names no provision or source"
                )
        if any(_order(a) >= _order(b) for a, b in pairwise(self.steps)):
            raise InvalidValue(f"{self.name}: steps must ascend strictly")

    def __repr__(self) -> str:
        return f"<Timeline {self.name}, {len(self.steps)} steps>"

    def step(self, day: date, *, known: date | None = None) -> Step[T_co] | None:
        """Return the step that applies to `day`, None before the first one.

        Args:
            day: The day asked about.
            known: Leave out what was published later than this day; None: all that is known now.
        """
        found = None
        for step in self.steps:
            if step.since > day:
                break
            if known is None or _known_on(step) <= known:
                found = step
        return found

    def on(self, day: date, *, known: date | None = None) -> Enacted[T_co]:
        """Return the enacted step that applies to `day`.

        Raises:
            InvalidValue: A day is no plain date.
            NotInForce: Before the first step, after a repeal, or where the text was not read.
        """
        plain_day(day, "on")
        if known is not None:
            plain_day(known, "known")
        step = self.step(day, known=known)
        if isinstance(step, Enacted):
            return step
        if isinstance(step, Unread):
            raise NotInForce(f"{self.name}: not known on {day}: {step.why}", code="unread")
        raise NotInForce(f"{self.name}: nothing in force on {day}")

    def changes(self, since: date, until: date) -> tuple["LawChange[T_co]", ...]:
        """Return what changed after `since`, up to and including `until`.

        A step that another one of the same day replaced before it applied is left out.
        """
        days = sorted({step.since for step in self.steps if since < step.since <= until})
        return tuple(
            LawChange(
                day=day, name=self.name, unit=self.unit, before=self._before(day), after=after
            )
            for day in days
            if (after := self.step(day)) is not None
        )

    def _before(self, day: date) -> Step[T_co] | None:
        earlier = [step for step in self.steps if step.since < day]
        return earlier[-1] if earlier else None

    def stale(self, day: date) -> bool:
        """Whether `day` lies after the last day that was compared with the published text."""
        return day > self.verified
