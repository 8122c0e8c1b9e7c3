"""Accreditation of a support centre (OWES): one decision, and whether it holds on a day.

How long a decision holds, and that those of before 2016 lapsed, is read from the dated law.  The
Act of 2022 has no provision on decisions made before it, so what they are worth under it is not
known.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates import plain_day
from ekonomia.dates.edtf import read_edtf
from ekonomia.law import Enacted, Evidence, Provision, Repealed, Step, Timeline
from ekonomia.law.support_centres import AKSES_ACCREDITATION, AKSES_LAPSE_DAY, OWES_MAX_TERM
from ekonomia.places import Knowledge
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = [
    "Accreditation",
    "AccreditationReason",
    "AccreditationRegime",
    "DecisionOn",
]

_ACT_SINCE: Final = OWES_MAX_TERM.steps[0].since
_LAST_YEAR: Final = 9990
"""A term counted from a later year may end beyond the calendar."""
_ORDERS_SINCE: Final = AKSES_ACCREDITATION.steps[0].since


@final
class AccreditationRegime(Code):
    """Under what law it was granted."""

    AKSES = "akses", "akredytacja AKSES (zarządzenia ministra)", "AKSES, by orders of the minister"
    ACT = "act", "ustawa o ekonomii społecznej", "the Act on the social economy"


@final
class AccreditationReason(Code):
    """Why a centre is not accredited on a day, or why that is not known."""

    NOT_YET = "not_yet", "jeszcze nie przyznano", "not granted yet"
    LOST = "lost", "utracono przed końcem", "lost before its end"
    LAPSED = "lapsed", "wygasła na mocy zarządzenia z końca 2015 r.", "lapsed by the order of 2015"
    ENDED = "ended", "upłynął okres z decyzji", "the period of the decision ended"
    OVER_LONG = (
        "over_long",
        "upłynął najdłuższy okres, jaki dopuszcza ustawa",
        "the longest period of the Act ended",
    )
    START = "start", "nie wiadomo, od kiedy", "since when is not known"
    END = "end", "nie wiadomo, do kiedy", "until when is not known"
    LAPSE = (
        "lapse",
        "nie wiadomo, czy przyznano ją przed zarządzeniem z końca 2015 r.",
        "whether it was granted before the order of 2015 is not known",
    )
    ACT = (
        "act",
        "ustawa milczy o akredytacjach przyznanych przed jej wejściem w życie",
        "the Act is silent about decisions made before it",
    )
    NO_DECISION = "no_decision", "nie jest znana żadna decyzja", "no decision is known"


@final
@frozen(kw_only=True)
class DecisionOn:
    """What one decision is worth on a day.

    Attributes:
        decision: The decision.
        on: The day.
        verdict: MET: it holds; UNMET: it does not; UNKNOWN: what is known does not settle it.
        reason: Why it does not hold or is not known to, or None: it holds.
        basis: The provisions this rests on; empty: which ones is not known.
        evidence: How they are known, or None: there are none.

    Raises:
        InvalidValue: A value of the wrong type, or a reason for what holds.
        InvalidInput: Several of these.
    """

    decision: "Accreditation"
    on: date
    verdict: Verdict
    reason: AccreditationReason | None
    basis: tuple[Provision, ...]
    evidence: Evidence | None

    def __attrs_post_init__(self) -> None:
        holds = self.verdict is Verdict.MET
        check_shape(
            self,
            (
                (
                    "expected a reason exactly where it does not hold",
                    holds is not (not self.reason),
                ),
                ("expected evidence with a basis", bool(self.basis) is not bool(self.evidence)),
            ),
        )


@final
@frozen(kw_only=True)
class Accreditation:
    """One decision by which a support centre was accredited.

    Days are EDTF texts, as far as they are printed.

    Attributes:
        centre: The centre: the id of the area it works in, or another key of the caller.
        regime: Under what law it was granted.
        granted_on: The first day, which is that of the decision where no other is printed; None:
            not known.
        until: The last day of the decision, as extended where it was; None: not known.
        lost_on: The first day without it where it was lost before its end; None: it was not.
        is_high_quality: Whether the mark "OWES Wysokiej Jakości" came with it; None: not known.
        decision: Its number as printed, or None: not known.
        knowledge: How it is known.
        source: Where it was read, or None: not told.
        note: What else to know, in English; may be empty.

    Raises:
        InvalidValue: A value of the wrong type, a text that is no EDTF, an end before the
            beginning, or a day before the law it rests on.
        InvalidInput: Several of these.

    >>> early = Accreditation(
    ...     centre="30-koninski", regime=AccreditationRegime.AKSES, granted_on="2015-09-23"
    ... )
    >>> found = early.on(date(2016, 2, 1))
    >>> found.verdict, found.reason.en, found.basis[0].place
    (<Verdict.UNMET: 0>, 'lapsed by the order of 2015', '§ 2 ust. 1')
    """

    centre: str
    regime: AccreditationRegime
    granted_on: str | None
    until: str | None = None
    lost_on: str | None = None
    is_high_quality: bool | None = None
    decision: str | None = None
    knowledge: Knowledge = Knowledge.RECALLED
    source: str | None = None
    note: str = ""

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions(), blank=("note",))

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        first, last = _window(self.granted_on)
        law = self._law_since
        yield f"expected a grant from {law} on, got {self.granted_on}", last < law
        known_last = first if last == date.max else last
        late_grant = max(first, known_last).year > _LAST_YEAR
        yield f"expected a grant up to {_LAST_YEAR}, got {self.granted_on}", late_grant
        for name in ("until", "lost_on"):
            text = getattr(self, name)
            late = _window(text)[1] < first
            yield f"expected {name} on or after {self.granted_on}, got {text}", late

    @property
    def _law_since(self) -> date:
        return _ACT_SINCE if self.regime is AccreditationRegime.ACT else _ORDERS_SINCE

    @property
    def granted_between(self) -> tuple[date, date]:
        """The first and the last day on which it may begin; `date.max`: no last one is known."""
        first, last = _window(self.granted_on)
        return max(first, self._law_since), last

    @property
    def longest_until(self) -> date | None:
        """The last day that the law admits, or None: it sets none, or the beginning is not known.

        The Act admits two years; for decisions before it no longest period was read.

        >>> Accreditation(
        ...     centre="a", regime=AccreditationRegime.ACT, granted_on="2023-01-10"
        ... ).longest_until
        datetime.date(2025, 1, 10)
        """
        last = self.granted_between[1]
        if self.regime is AccreditationRegime.AKSES or last == date.max:
            return None
        return OWES_MAX_TERM.on(last).value.after(last)

    @property
    def exceeds_term(self) -> bool | None:
        """Whether it was granted for longer than the Act admits, or None: that is not known.

        >>> Accreditation(
        ...     centre="a",
        ...     regime=AccreditationRegime.ACT,
        ...     granted_on="2023-01-10",
        ...     until="2025-06-30",
        ... ).exceeds_term
        True
        """
        if self.until is None or self.longest_until is None:
            return None
        first, last = _window(self.until)
        if first > self.longest_until:
            return True
        begins = self.granted_between[0]
        return False if last <= OWES_MAX_TERM.on(begins).value.after(begins) else None

    def on(self, day: date) -> DecisionOn:
        """Return what the decision is worth on a day.

        Where its last day is not known it surely holds on its first one alone; the longest period
        of the Act ends every decision under it, whatever was printed.

        Raises:
            InvalidValue: `day` is no plain date.
        """
        plain_day(day, "day")
        verdict, reason = next(self._judged(day), (Verdict.MET, None))
        basis, evidence = self._basis(day, reason)
        return DecisionOn(
            decision=self,
            on=day,
            verdict=verdict,
            reason=reason,
            basis=basis,
            evidence=evidence,
        )

    def _judged(self, day: date) -> Iterator[tuple[Verdict, AccreditationReason]]:
        """Yield why it does not hold, then why that is not known."""
        because = AccreditationReason
        first, last = self.granted_between
        ends, ends_latest = _window(self.until)
        lost, lost_latest = (date.max, date.max) if self.lost_on is None else _window(self.lost_on)
        longest = self.longest_until
        lapse = _lapse_on(day) if self.regime is AccreditationRegime.AKSES else None
        not_held = (
            (day < first, because.NOT_YET),
            (self.lost_on is not None and day >= lost_latest, because.LOST),
            (lapse is not None and last <= lapse, because.LAPSED),
            (self.until is not None and day > ends_latest, because.ENDED),
            (longest is not None and day > longest, because.OVER_LONG),
        )
        yield from ((Verdict.UNMET, reason) for holds, reason in not_held if holds)
        not_known = (
            (day < last, because.START),
            (lapse is not None and first <= lapse, because.LAPSE),
            (self._act_follows(day), because.ACT),
            (day > (first if self.until is None else ends) or day >= lost, because.END),
            (self._perhaps_over_long(first, last, day), because.END),
        )
        yield from ((Verdict.UNKNOWN, reason) for holds, reason in not_known if holds)

    def _act_follows(self, day: date) -> bool:
        ended = isinstance(AKSES_ACCREDITATION.step(day), Repealed)
        return self.regime is AccreditationRegime.AKSES and ended

    def _perhaps_over_long(self, first: date, last: date, day: date) -> bool:
        is_act = self.regime is AccreditationRegime.ACT
        return is_act and first < last and day > OWES_MAX_TERM.on(first).value.after(first)

    def _basis(
        self, day: date, reason: AccreditationReason | None
    ) -> tuple[tuple[Provision, ...], Evidence | None]:
        step: Step[object] | None
        if reason in (AccreditationReason.LAPSED, AccreditationReason.LAPSE):
            step = AKSES_LAPSE_DAY.step(AKSES_LAPSE_DAY.steps[0].since)
        elif reason is AccreditationReason.ACT:
            step = AKSES_ACCREDITATION.step(day)
        else:
            step = self._granting_step(day)
        return ((), None) if step is None else (step.basis, step.evidence)

    def _granting_step(self, day: date) -> Step[object] | None:
        """Return the law it was granted under, None where its day does not tell."""
        first, last = self.granted_between
        by = max(first, min(last, day))
        law: Timeline[object]
        law = OWES_MAX_TERM if self.regime is AccreditationRegime.ACT else AKSES_ACCREDITATION
        steps = {law.steps.index(step) for at in (first, by) if (step := law.step(at)) is not None}
        return law.steps[steps.pop()] if len(steps) == 1 else None


def _window(text: str | None) -> tuple[date, date]:
    """Return the first and the last day a text may mean; the ends of time: not known."""
    found = None if text is None else read_edtf(text)
    if found is None:
        return date.min, date.max
    return found.earliest or date.min, found.latest or date.max


def _lapse_on(day: date) -> date | None:
    """Return the last day of the grants that have lapsed by a day, None: none had lapsed yet."""
    step = AKSES_LAPSE_DAY.steps[0]
    return step.value if isinstance(step, Enacted) and day >= step.since else None
