"""Regional committees for the social economy: terms, members by constituency, sessions."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, final

from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.dates.days import plain_day
from ekonomia.dates.period import Period
from ekonomia.dates.when import When
from ekonomia.errors import NotInForce, UnknownCode
from ekonomia.law import Enacted
from ekonomia.law.committees import (
    RKRES_CONSTITUENCIES,
    RKRES_FIRST_APPOINTMENT_TERM,
    RKRES_TERM,
)
from ekonomia.network.committee_codes import Attendance, Constituency
from ekonomia.network.meetings import Form
from ekonomia.places.teryt import Level, parse_teryt
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = ["Committee", "CommitteeTerm", "Composition", "Membership", "Session"]

_DAY: Final = timedelta(1)


@final
@frozen(kw_only=True)
class Membership:
    """A seat held by somebody, who is never named.

    Attributes:
        id: Its key within the term.
        constituency: Whom the member represents.
        period: From the appointment on; an open end is the end of the term.
        role: In what capacity, such as *dyrektor OWES*; None: not told.

    >>> seat = Membership(id="m1", constituency=Constituency.PES, period=Period(date(2023, 4, 27)))
    >>> seat.period.until is None
    True
    """

    id: str
    constituency: Constituency
    period: Period
    role: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Session:
    """A session that took place.

    Attributes:
        number: Its number within the term, from 1.
        when: Its days, as far as they are known.
        form: How people met.
        place: Where; None: not told.
        is_away: Whether it was held outside the usual place, such as on a study visit.
        attendance: By the id of a membership; who is left out is not known to have been there.
    """

    number: int
    when: When
    form: Form = Form.UNKNOWN
    place: str | None = None
    is_away: bool | None = None
    attendance: tuple[tuple[str, Attendance], ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        ids = {id_ for id_, _ in self.attendance}
        yield f"expected a number of at least 1, got {self.number}", self.number < 1
        yield "expected each membership once in the attendance", len(ids) < len(self.attendance)

    def attendance_of(self, membership: str) -> Attendance:
        """Return how the member with that id attended, UNKNOWN where it is not told."""
        return dict(self.attendance).get(membership, Attendance.UNKNOWN)

    @property
    def present(self) -> Bounds:
        """How many of those in the attendance were present; the unknown ones may have been.

        >>> listed = (("a", Attendance.PRESENT), ("b", Attendance.UNKNOWN))
        >>> str(Session(number=1, when=When.of_edtf("2023-06"), attendance=listed).present)
        '[1, 2]'
        """
        marks = [mark for _, mark in self.attendance]
        sure = marks.count(Attendance.PRESENT)
        return Bounds(sure, sure + marks.count(Attendance.UNKNOWN))


@final
@frozen(kw_only=True)
class Composition:
    """Who sits in a committee, unchanged over some days.

    Attributes:
        version: Its number within the term, from 1.
        period: The days on which it stays the same.
        members: The seats held, by constituency and then by id.
    """

    version: int
    period: Period
    members: tuple[Membership, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def missing(self) -> tuple[Constituency, ...]:
        """The constituencies nobody represents, in the order of the Act; before it, none is named.

        Basis: Act on the social economy, art. 57(1).
        """
        step = RKRES_CONSTITUENCIES.step(self.period.since)
        named = step.value if isinstance(step, Enacted) else frozenset()
        held = {each.constituency for each in self.members}
        return tuple(each for each in Constituency if each in named and each not in held)


@final
@frozen(kw_only=True)
class CommitteeTerm:
    """A term of office of a committee.

    Attributes:
        number: Its number, from 1.
        appointed: The day on which its members were appointed.
        ends: The last day, where it is not the one the Act sets: appointed before the Act, or
            ended early.
        memberships: The seats held in it, at any time.
        sessions: The sessions known, by number; a number left out is a session not told of.

    Raises:
        InvalidValue: A value of the wrong type, an id or number twice, a membership from before the
            appointment, or sessions whose numbers go against their days.
        InvalidInput: Several of these.

    >>> CommitteeTerm(number=1, appointed=date(2023, 4, 27)).last_day
    datetime.date(2026, 4, 27)
    """

    number: int
    appointed: date
    ends: date | None = None
    memberships: tuple[Membership, ...] = ()
    sessions: tuple[Session, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        ids = {each.id for each in self.memberships}
        numbers = [each.number for each in self.sessions]
        listed = {id_ for each in self.sessions for id_, _ in each.attendance}
        yield f"expected a number of at least 1, got {self.number}", self.number < 1
        yield (
            f"expected an end on or after {self.appointed}, got {self.ends}",
            self.ends is not None and self.ends < self.appointed,
        )
        yield "expected each membership once", len(ids) < len(self.memberships)
        yield (
            f"expected memberships from {self.appointed} on",
            any(each.period.since < self.appointed for each in self.memberships),
        )
        yield (
            f"expected sessions with ascending numbers, got {numbers}",
            any(a >= b for a, b in pairwise(numbers)),
        )
        yield (
            "expected sessions on days that ascend with their numbers",
            any(_surely_after(a.when, b.when) for a, b in pairwise(self.sessions)),
        )
        yield (
            f"expected memberships in the attendance, got {sorted(listed - ids)}",
            not listed <= ids,
        )

    @property
    def last_day(self) -> date | None:
        """The last day of the term, itself in; None: appointed under rules that are not known.

        Basis: Act on the social economy, art. 56; Kodeks cywilny art. 112 for the day.
        """
        if self.ends is not None:
            return self.ends
        try:
            return RKRES_TERM.on(self.appointed).value.after(self.appointed)
        except NotInForce:
            return None

    @property
    def period(self) -> Period:
        """The days of the term; without an end where its last day is not known."""
        return Period(self.appointed, None if self.last_day is None else self.last_day + _DAY)

    def is_in_term(self, day: date) -> Verdict:
        """Whether the term runs on `day`; UNKNOWN after the appointment where no end is known.

        >>> CommitteeTerm(number=1, appointed=date(2019, 6, 3)).is_in_term(date(2021, 1, 1))
        <Verdict.UNKNOWN: 1>
        """
        if plain_day(day, "day") <= self.appointed or self.last_day is not None:
            return Verdict.of(day in self.period)
        return Verdict.UNKNOWN

    def membership(self, id_: str) -> Membership:
        """Return the membership with that id.

        Raises:
            UnknownCode: There is none.
        """
        for each in self.memberships:
            if each.id == id_:
                return each
        raise UnknownCode(f"committee term: no membership {id_!r}")

    def versions(self) -> tuple[Composition, ...]:
        """Return the compositions of the term, in the order of time, without a gap."""
        held = [
            (each, shared)
            for each in self.memberships
            if (shared := each.period & self.period) is not None
        ]
        turns = {self.appointed}
        turns |= {day for _, each in held for day in (each.since, each.until) if day is not None}
        starts = sorted(day for day in turns if day in self.period)
        ends = [*starts[1:], self.period.until]
        return tuple(
            Composition(
                version=version,
                period=Period(since, until),
                members=tuple(
                    sorted(
                        (each for each, days in held if since in days),
                        key=lambda each: (_ORDER[each.constituency], each.id),
                    )
                ),
            )
            for version, (since, until) in enumerate(zip(starts, ends, strict=True), 1)
        )

    def composition(self, day: date) -> Composition | None:
        """Return who sat in the committee on `day`; None: the day is outside the term.

        Raises:
            InvalidValue: `day` is no plain date.
        """
        plain_day(day, "day")
        return next((each for each in self.versions() if day in each.period), None)


_ORDER: Final = {each: place for place, each in enumerate(Constituency)}


def _surely_after(one: When, other: When) -> bool:
    """Whether no reading of the two dates puts `one` on or before the last day of `other`."""
    first, last = one.earliest, other.latest
    return first is not None and last is not None and first > last


@final
@frozen(kw_only=True)
class Committee:
    """A regional committee through its terms.

    Attributes:
        id: Its key.
        voivodeship: The TERYT code of its voivodeship, two digits.
        terms: Its terms that are known, by number.

    Raises:
        InvalidValue: A value of the wrong type, no code of a voivodeship, or terms that do not
            ascend by number and by day of appointment.
        InvalidInput: Several of these.

    >>> first = CommitteeTerm(number=1, appointed=date(2023, 4, 27))
    >>> Committee(id="k", voivodeship="02", terms=(first,)).was_appointed_in_time
    <Verdict.MET: 2>
    """

    id: str
    voivodeship: str
    terms: tuple[CommitteeTerm, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())
        parse_teryt(self.voivodeship, level=Level.VOIVODESHIP)

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        pairs = list(pairwise(self.terms))
        yield "expected ascending numbers of terms", any(a.number >= b.number for a, b in pairs)
        yield (
            "expected ascending days of appointment",
            any(a.appointed >= b.appointed for a, b in pairs),
        )

    def term_on(self, day: date) -> CommitteeTerm | None:
        """Return the last term appointed by `day` that may still run; None: none is known to.

        The committee of the term before acts until the next one is appointed only where its own
        rules say so, or where it was set up before the Act.

        Raises:
            InvalidValue: `day` is no plain date.
        """
        for term in reversed(self.terms):
            if term.appointed <= plain_day(day, "day"):
                return None if term.is_in_term(day) is Verdict.UNMET else term
        return None

    @property
    def was_appointed_in_time(self) -> Verdict:
        """Whether the first committee under the Act was; UNKNOWN: no such term is told of.

        Basis: Act on the social economy, art. 83(4).
        """
        step = RKRES_FIRST_APPOINTMENT_TERM.on(RKRES_FIRST_APPOINTMENT_TERM.steps[0].since)
        due = step.value.after(step.since)
        days = [each.appointed for each in self.terms if each.appointed >= step.since]
        return Verdict.of(min(days) <= due) if days else Verdict.UNKNOWN
