"""Sessions in a row missed without excuse: whether they are a ground of dismissal."""

from collections.abc import Iterator
from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.dates.days import plain_day
from ekonomia.dates.period import Period
from ekonomia.law import Evidence, Provision
from ekonomia.law.committees import RKRES_MISSED_SESSIONS
from ekonomia.network.committee import CommitteeTerm
from ekonomia.network.committee_codes import Attendance
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = ["AbsenceGround", "absence_ground"]


@final
@frozen(kw_only=True)
class AbsenceGround:
    """Whether a member missed enough sessions in a row without excuse to be dismissed for it.

    Attributes:
        membership: The id of the membership.
        on: The day of the question; what came later is left out.
        verdict: MET and UNMET hold however the unknown attendance turns out.
        required: How many sessions in a row suffice.
        surely_missed: The numbers of the longest run surely missed without excuse, the first of
            equals.
        possibly_missed: The numbers of the longest run that may have been.
        open_sessions: Where the verdict is UNKNOWN, the sessions it hangs on: those in runs that
            may be long enough, whose attendance is not known, or of which it is not known whether
            they fell in the membership.
        basis: Where the ground is written.
        evidence: How it is known.
    """

    membership: str
    on: date
    verdict: Verdict
    required: int
    surely_missed: tuple[int, ...]
    possibly_missed: tuple[int, ...]
    open_sessions: tuple[int, ...]
    basis: tuple[Provision, ...]
    evidence: Evidence

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def why(self, language: Language = "pl") -> str:
        """Return the reason of the verdict, in a sentence."""
        sure, possible = _listed(self.surely_missed), _listed(self.possibly_missed)
        unknown = _listed(self.open_sessions)
        texts = {
            Verdict.MET: (
                f"nieusprawiedliwiona nieobecność na kolejnych posiedzeniach: {sure}",
                f"missed without excuse, in a row: {sure}",
            ),
            Verdict.UNMET: (
                f"najdłuższa możliwa seria nieobecności: {possible}, wymagane: {self.required}",
                f"longest run that is possible: {possible}, required: {self.required}",
            ),
            Verdict.UNKNOWN: (
                f"przesądza obecność na posiedzeniach: {unknown}",
                f"it hangs on the attendance at sessions: {unknown}",
            ),
        }
        polish, english = texts[self.verdict]
        return polish if language == "pl" else english


def absence_ground(term: CommitteeTerm, membership: str, *, on: date) -> AbsenceGround:
    """Return whether the ground of dismissal "three sessions in a row missed" has arisen by `on`.

    A session counts while its day lies in the membership.  Presence, or an excuse, ends a run.  Who
    is not in the list of a session, and every session between two told ones that is not told of,
    counts as not known.

    Args:
        term: The term, with its sessions.
        membership: The id of the membership.
        on: The day of the question; what is told of later sessions is left out.

    Raises:
        InvalidValue: `on` is no plain date.
        UnknownCode: There is no such membership.
        NotInForce: `on` lies before the Act.

    Basis: Act on the social economy, art. 57(3)(4).

    >>> from ekonomia.dates import When
    >>> from ekonomia.network import Constituency, Membership, Session
    >>> seat = Membership(id="m", constituency=Constituency.PES, period=Period(date(2023, 5, 1)))
    >>> days = ("2023-06-06", "2023-09-20", "2023-12-04")
    >>> missed = (("m", Attendance.UNEXCUSED),)
    >>> sessions = tuple(
    ...     Session(number=number, when=When.of_edtf(day), attendance=missed)
    ...     for number, day in enumerate(days, 1)
    ... )
    >>> term = CommitteeTerm(
    ...     number=1, appointed=date(2023, 5, 1), memberships=(seat,), sessions=sessions
    ... )
    >>> for day in (date(2023, 12, 3), date(2023, 12, 4)):
    ...     print(absence_ground(term, "m", on=day).verdict.name)
    UNMET
    MET
    """
    step = RKRES_MISSED_SESSIONS.on(plain_day(on, "on"))
    held = term.membership(membership).period & term.period
    marks = dict(_marks(term, membership, held, on)) if held is not None else {}
    possible = tuple(_runs(marks, (Verdict.MET, Verdict.UNKNOWN)))
    sure = _longest(_runs(marks, (Verdict.MET,)))
    long = [run for run in possible if len(run) >= step.value]
    verdict = Verdict.UNKNOWN if long else Verdict.UNMET
    if len(sure) >= step.value:
        verdict, long = Verdict.MET, []
    return AbsenceGround(
        membership=membership,
        on=on,
        verdict=verdict,
        required=step.value,
        surely_missed=sure,
        possibly_missed=_longest(possible),
        open_sessions=tuple(
            number for run in long for number in run if marks[number] is Verdict.UNKNOWN
        ),
        basis=step.basis,
        evidence=step.evidence,
    )


_MISSED: Final = {
    Attendance.PRESENT: Verdict.UNMET,
    Attendance.EXCUSED: Verdict.UNMET,
    Attendance.UNEXCUSED: Verdict.MET,
    Attendance.UNKNOWN: Verdict.UNKNOWN,
}


def _marks(
    term: CommitteeTerm, membership: str, held: Period, on: date
) -> Iterator[tuple[int, Verdict]]:
    """Yield for each number up to the last whether that session was missed without excuse."""
    before: date | None = term.appointed
    number = 0
    for session in term.sessions:
        first, last = session.when.earliest, session.when.latest
        for untold in range(number + 1, session.number):
            yield untold, Verdict.UNKNOWN & _counts(before, last, held, on)
        yield (
            session.number,
            _MISSED[session.attendance_of(membership)] & _counts(first, last, held, on),
        )
        number, before = session.number, first


def _counts(first: date | None, last: date | None, held: Period, on: date) -> Verdict:
    """Return whether a session between these days fell in the membership, and by `on`."""
    end = on if held.last is None else min(on, held.last)
    if (last is not None and last < held.since) or (first is not None and first > end):
        return Verdict.UNMET
    inside = first is not None and first >= held.since and last is not None and last <= end
    return Verdict.MET if inside else Verdict.UNKNOWN


def _runs(marks: dict[int, Verdict], missed: tuple[Verdict, ...]) -> Iterator[tuple[int, ...]]:
    run: tuple[int, ...] = ()
    for number, mark in marks.items():
        if mark in missed:
            run = (*run, number)
        else:
            yield run
            run = ()
    yield run


def _longest(runs: Iterator[tuple[int, ...]] | tuple[tuple[int, ...], ...]) -> tuple[int, ...]:
    return max(runs, key=len)


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers)) or "-"
