"""Several decisions of one support centre: on a day, in a row, and the gaps between them."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from typing import Final, final

from attrs import frozen

from ekonomia.dates import plain_day
from ekonomia.errors import InvalidValue
from ekonomia.law import Provision
from ekonomia.law.support_centres import AKSES_ACCREDITATION, AKSES_LAPSE_DAY, OWES_MAX_TERM
from ekonomia.network.accreditation import Accreditation, AccreditationReason, DecisionOn
from ekonomia.places import Knowledge, least_sure, turning_days
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = [
    "AccreditationSpan",
    "AccreditedOn",
    "accreditation_gaps",
    "accreditation_spans",
    "accredited_on",
    "decisions_needed",
]

_DAY: Final = timedelta(1)
_TURNS: Final = tuple(
    step.since for line in (AKSES_ACCREDITATION, AKSES_LAPSE_DAY) for step in line.steps
)


@final
@frozen(kw_only=True)
class AccreditedOn:
    """Whether a centre is accredited on a day.

    Attributes:
        on: The day.
        decisions: What each decision is worth on that day, in the order they were given.
        is_complete: Whether these are all decisions; if not, one more may hold.
    """

    on: date
    decisions: tuple[DecisionOn, ...]
    is_complete: bool

    def __attrs_post_init__(self) -> None:
        days = all(each.on == self.on for each in self.decisions)
        check_shape(self, ((f"expected decisions as of {self.on}", not days),))

    @property
    def verdict(self) -> Verdict:
        """MET: a decision surely holds; UNMET: none does, and there are no others; else UNKNOWN."""
        worth = {each.verdict for each in self.decisions}
        if Verdict.MET in worth:
            return Verdict.MET
        return (
            Verdict.UNKNOWN if Verdict.UNKNOWN in worth or not self.is_complete else Verdict.UNMET
        )

    @property
    def holding(self) -> tuple[Accreditation, ...]:
        """The decisions that surely hold."""
        return tuple(each.decision for each in self.decisions if each.verdict is Verdict.MET)

    @property
    def possible(self) -> tuple[Accreditation, ...]:
        """The decisions of which it is not known whether they hold."""
        return tuple(each.decision for each in self.decisions if each.verdict is Verdict.UNKNOWN)

    @property
    def _telling(self) -> DecisionOn | None:
        """The decision that tells most: the surest, of several the one that begins last."""
        return max(
            self.decisions,
            key=lambda each: (
                each.verdict.value,
                each.reason is not AccreditationReason.NOT_YET,
                each.decision.granted_between,
            ),
            default=None,
        )

    @property
    def reason(self) -> AccreditationReason | None:
        """Why it is not accredited, or why that is not known; None: it is."""
        told = self._telling
        if told is None or (told.verdict is Verdict.UNMET and not self.is_complete):
            return AccreditationReason.NO_DECISION
        return told.reason

    @property
    def basis(self) -> tuple[Provision, ...]:
        """The provisions that the answer rests on; empty: which ones is not known."""
        return () if self._telling is None else self._telling.basis

    @property
    def knowledge(self) -> Knowledge:
        """How the decisions are known that decide, the least sure of them; DERIVED: there are none.

        Where one decision holds it is the surest that counts.
        """
        if self.holding:
            return min((each.knowledge for each in self.holding), key=list(Knowledge).index)
        marks = [each.decision.knowledge for each in self.decisions]
        return least_sure(marks) if marks and self.is_complete else Knowledge.DERIVED


@final
@frozen(kw_only=True)
class AccreditationSpan:
    """A stretch of days on which one answer holds.

    Attributes:
        since: Its first day.
        until: Its last day, itself in.
        verdict: Whether the centre is accredited.
        reason: Why not, or why that is not known; None: it is.
        holding: The decisions that surely hold.
    """

    since: date
    until: date
    verdict: Verdict
    reason: AccreditationReason | None
    holding: tuple[Accreditation, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self, ((f"expected an end from {self.since} on", self.until < self.since),))

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.until - self.since).days + 1


def accredited_on(
    decisions: Iterable[Accreditation], *, on: date, is_complete: bool = False
) -> AccreditedOn:
    """Return whether a centre is accredited on a day.

    Args:
        decisions: Its decisions, in any order.
        on: The day.
        is_complete: Whether these are all of them.  If not, that none of them holds proves nothing.

    Raises:
        InvalidValue: `on` is no plain date.

    >>> from ekonomia.network import AccreditationRegime
    >>> first = Accreditation(
    ...     centre="a",
    ...     regime=AccreditationRegime.ACT,
    ...     granted_on="2023-03-01",
    ...     until="2025-02-28",
    ... )
    >>> [accredited_on([first], on=date(year, 3, 1)).verdict.name for year in (2024, 2026)]
    ['MET', 'UNKNOWN']
    >>> found = accredited_on([first], on=date(2026, 3, 1), is_complete=True)
    >>> found.verdict.name, found.reason.en, found.basis[0].place
    ('UNMET', 'the period of the decision ended', 'art. 36 ust. 2')
    """
    plain_day(on, "on")
    return AccreditedOn(
        on=on, decisions=tuple(each.on(on) for each in decisions), is_complete=is_complete
    )


def accreditation_spans(
    decisions: Iterable[Accreditation], *, since: date, until: date, is_complete: bool = False
) -> tuple[AccreditationSpan, ...]:
    """Return whether a centre is accredited, from one day to another without a hole.

    Args:
        decisions: Its decisions, in any order.
        since: The first day.
        until: The last day, itself in.
        is_complete: Whether these are all of them.

    Raises:
        InvalidValue: A day is no plain date, or the end lies before the beginning.
    """
    plain_day(since, "since")
    if plain_day(until, "until") < since:
        raise InvalidValue(f"until: expected a day from {since} on, got {until}")
    given = tuple(decisions)
    turns = {*_TURNS, *(day for each in given for day in _turns(each))}
    days = sorted({since, *(day for day in turns if since < day <= until)})
    answers = [(day, accredited_on(given, on=day, is_complete=is_complete)) for day in days]
    runs = [
        next(run)
        for _, run in groupby(
            answers, key=lambda one: (one[1].verdict, one[1].reason, one[1].holding)
        )
    ]
    ends = [*(day - _DAY for day, _ in runs[1:]), until]
    return tuple(
        AccreditationSpan(
            since=day,
            until=end,
            verdict=found.verdict,
            reason=found.reason,
            holding=found.holding,
        )
        for (day, found), end in zip(runs, ends, strict=True)
    )


def accreditation_gaps(
    decisions: Iterable[Accreditation], *, since: date, until: date, is_complete: bool = False
) -> tuple[AccreditationSpan, ...]:
    """Return the stretches without accreditation, proven (UNMET) or only not known to have it.

    Args:
        decisions: The decisions of a centre, in any order.
        since: The first day, such as that of a contract.
        until: The last day, itself in.
        is_complete: Whether these are all of them; if not, no gap is proven.

    Raises:
        InvalidValue: A day is no plain date, or the end lies before the beginning.
    """
    spans = accreditation_spans(decisions, since=since, until=until, is_complete=is_complete)
    return tuple(each for each in spans if each.verdict is not Verdict.MET)


def decisions_needed(since: date, until: date) -> int:
    """Return how many decisions in a row it takes at least to be accredited all the time.

    Each is taken to last for as long as the Act admits, and the next to begin on the day after.

    Args:
        since: The first day.
        until: The last day, itself in.

    Raises:
        InvalidValue: A day is no plain date, or the end lies before the beginning.
        NotInForce: `since` lies before the Act, which alone sets a longest period.

    Basis: ustawa o ekonomii społecznej art. 36 ust. 2.

    >>> decisions_needed(date(2024, 1, 1), date(2029, 12, 31))
    3
    >>> decisions_needed(date(2024, 1, 1), date(2026, 1, 1))
    1
    """
    plain_day(since, "since")
    if plain_day(until, "until") < since:
        raise InvalidValue(f"until: expected a day from {since} on, got {until}")
    needed, last = 1, OWES_MAX_TERM.on(since).value.after(since)
    while last < until:
        first = last + _DAY
        needed, last = needed + 1, OWES_MAX_TERM.on(first).value.after(first)
    return needed


def _turns(decision: Accreditation) -> set[date]:
    """Return every day on which the worth of a decision may change."""
    first = decision.granted_between[0]
    days = {first, *turning_days(decision.granted_on)}
    if decision.longest_until is not None:
        days |= {decision.longest_until + _DAY, OWES_MAX_TERM.on(first).value.after(first) + _DAY}
    return days | turning_days(decision.until) | turning_days(decision.lost_on)
