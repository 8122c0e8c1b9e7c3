"""Committees: what their values refuse, who sits on a day, and what absence tells."""

from collections.abc import Callable
from datetime import date
from typing import Final

import pytest
from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.dates import Period, When
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue, UnknownCode
from ekonomia.network import (
    Attendance,
    Committee,
    CommitteeTerm,
    Composition,
    Constituency,
    Form,
    Membership,
    Session,
    absence_ground,
)
from ekonomia.verdict import Verdict

APPOINTED: Final = date(2023, 4, 27)
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
MISSED, PRESENT, UNTOLD = Attendance.UNEXCUSED, Attendance.PRESENT, Attendance.UNKNOWN


def seat(
    id_: str = "m",
    since: date = APPOINTED,
    until: date | None = None,
    constituency: Constituency = Constituency.PES,
) -> Membership:
    return Membership(id=id_, constituency=constituency, period=Period(since, until))


def session(number: int, day: str, mark: Attendance | None = None) -> Session:
    attendance = () if mark is None else (("m", mark),)
    return Session(number=number, when=When.of_edtf(day), attendance=attendance)


def term(*sessions: Session, members: tuple[Membership, ...] = (seat(),)) -> CommitteeTerm:
    return CommitteeTerm(number=1, appointed=APPOINTED, memberships=members, sessions=sessions)


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "session 0": (lambda: session(0, "2023-06"), "expected a number of at least 1, got 0"),
    "listed twice": (
        lambda: Session(
            number=1,
            when=When.of_edtf("2023"),
            attendance=(("m", MISSED), ("m", PRESENT)),
        ),
        "each membership once in the attendance",
    ),
    "term 0": (lambda: evolve(term(), number=0), "expected a number of at least 1, got 0"),
    "end first": (
        lambda: evolve(term(), ends=date(2023, 4, 26)),
        "expected an end on or after 2023-04-27, got 2023-04-26",
    ),
    "one id": (lambda: term(members=(seat(), seat())), "expected each membership once"),
    "early seat": (
        lambda: term(members=(seat(since=date(2023, 4, 26)),)),
        "expected memberships from 2023-04-27 on",
    ),
    "same number": (
        lambda: term(session(1, "2023-06-01"), session(1, "2023-07-01")),
        "ascending numbers, got [1, 1]",
    ),
    "days descend": (
        lambda: term(session(1, "2023-07-01"), session(2, "2023-06-30")),
        "days that ascend with their numbers",
    ),
    "stranger": (
        lambda: term(session(1, "2023-06-01", PRESENT), members=()),
        "expected memberships in the attendance, got ['m']",
    ),
    "no voivodeship": (lambda: Committee(id="k", voivodeship="2"), "TERYT"),
    "terms unordered": (
        lambda: Committee(
            id="k",
            voivodeship="28",
            terms=(term(members=()), evolve(term(members=()), appointed=date(2026, 5, 4))),
        ),
        "expected ascending numbers of terms",
    ),
    "appointed at once": (
        lambda: Committee(id="k", voivodeship="28", terms=(term(), evolve(term(), number=2))),
        "expected ascending days of appointment",
    ),
    "a name for a period": (
        lambda: Membership(id="m", constituency=Constituency.PES, period="2023"),  # type: ignore[arg-type]  # on purpose
        "period: expected a Period",
    ),
    "a version of nothing": (
        lambda: Composition(version="1", period=Period(APPOINTED), members=()),  # type: ignore[arg-type]  # on purpose
        "version: expected a whole number",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    make, message = REFUSED[name]
    with pytest.raises(EkonomiaError) as caught:
        make()
    assert message in str(caught.value)


def test_several_faults_come_together() -> None:
    with pytest.raises(InvalidInput) as caught:
        term(session(2, "2023-07-01"), session(1, "2023-06-01", PRESENT), members=())
    assert len(caught.value.exceptions) == 3


def test_sessions_whose_days_may_ascend_are_taken() -> None:
    assert len(term(session(1, "2023-06"), session(2, "2023-06-02")).sessions) == 2
    assert len(term(session(1, "2023-06-02"), session(2, "2023-06-02")).sessions) == 2
    assert len(term(session(1, "2023-06-05/.."), session(2, "2023-06-02/..")).sessions) == 2


class TestTerm:
    def test_it_begins_on_the_day_of_the_appointment(self) -> None:
        assert term().is_in_term(date(2023, 4, 26)) is UNMET
        assert term().is_in_term(APPOINTED) is MET

    def test_an_end_of_its_own_comes_first(self) -> None:
        short = evolve(term(), ends=date(2024, 1, 31))
        assert short.period == Period(APPOINTED, date(2024, 2, 1))
        assert short.is_in_term(date(2024, 2, 1)) is UNMET

    def test_before_the_act_its_end_is_not_known(self) -> None:
        old = CommitteeTerm(number=2, appointed=date(2019, 6, 3))
        assert (old.last_day, old.period.until) == (None, None)
        asked = (date(2019, 6, 2), date(2019, 6, 3), date(2019, 6, 4))
        assert [old.is_in_term(day) for day in asked] == [UNMET, MET, UNKNOWN]
        assert old.versions()[-1].period.until is None

    def test_a_moment_is_no_day(self) -> None:
        for ask in (term().is_in_term, term().composition):
            with pytest.raises(InvalidValue):
                ask("2023-05-01")  # type: ignore[arg-type]  # on purpose


class TestCommittee:
    def test_the_last_term_appointed_is_the_one_that_runs(self) -> None:
        old = CommitteeTerm(number=2, appointed=date(2019, 6, 3))
        new = CommitteeTerm(number=3, appointed=APPOINTED)
        committee = Committee(id="k", voivodeship="28", terms=(old, new))
        assert committee.term_on(date(2019, 6, 2)) is None
        assert committee.term_on(date(2022, 12, 1)) is old
        assert committee.term_on(APPOINTED) is new
        assert committee.term_on(date(2026, 4, 28)) is None

    def test_without_terms_nothing_is_known(self) -> None:
        committee = Committee(id="k", voivodeship="28")
        assert committee.term_on(APPOINTED) is None
        assert committee.was_appointed_in_time is UNKNOWN


class TestComposition:
    MEMBERS: Final = (
        seat("b", until=date(2024, 1, 1)),
        seat("a", since=date(2024, 1, 1)),
        seat("c", constituency=Constituency.MARSHAL),
        seat("d", since=date(2025, 3, 1), until=date(2027, 1, 1)),
        seat("e", since=date(2027, 1, 1)),
    )

    def test_versions_have_numbers_and_follow_one_another(self) -> None:
        found = term(members=self.MEMBERS).versions()
        assert [(each.version, str(each.period)) for each in found] == [
            (1, "[2023-04-27, 2024-01-01)"),
            (2, "[2024-01-01, 2025-03-01)"),
            (3, "[2025-03-01, 2026-04-28)"),
        ]
        assert [[each.id for each in version.members] for version in found] == [
            ["c", "b"],
            ["c", "a"],
            ["c", "a", "d"],
        ]

    def test_who_is_missing_is_told_in_the_order_of_the_act(self) -> None:
        held = term(members=self.MEMBERS).composition(APPOINTED)
        assert held is not None
        assert len(held.missing) == 8
        assert held.missing[:2] == (Constituency.WOJEWODA, Constituency.LOCAL_GOVERNMENT)

    def test_before_the_act_no_constituency_is_named(self) -> None:
        old = CommitteeTerm(number=1, appointed=date(2022, 10, 29), ends=date(2023, 4, 26))
        assert old.versions()[0].missing == ()
        late = Composition(version=1, period=Period(date(2022, 10, 30)), members=())
        assert late.missing == tuple(Constituency)

    def test_outside_the_term_there_is_none(self) -> None:
        assert term(members=self.MEMBERS).composition(date(2023, 4, 26)) is None
        assert term(members=self.MEMBERS).composition(date(2026, 4, 28)) is None


class TestSession:
    def test_who_is_not_listed_may_have_been_there(self) -> None:
        held = session(1, "2023-06-01", PRESENT)
        assert held.attendance_of("m") is PRESENT
        assert held.attendance_of("x") is UNTOLD
        assert (held.form, held.place, held.is_away) == (Form.UNKNOWN, None, None)

    def test_the_present_are_counted_as_far_as_they_are_known(self) -> None:
        listed = (("a", PRESENT), ("b", UNTOLD), ("c", MISSED), ("d", Attendance.EXCUSED))
        assert evolve(session(1, "2023-06-01"), attendance=listed).present == Bounds(1, 2)


class TestAbsence:
    ON: Final = date(2026, 1, 1)

    def test_the_runs_and_what_is_open(self) -> None:
        marks = (MISSED, MISSED, UNTOLD, MISSED, PRESENT, MISSED)
        found = absence_ground(
            term(*(session(n, f"2023-{n + 5:02}-10", mark) for n, mark in enumerate(marks, 1))),
            "m",
            on=self.ON,
        )
        assert found.verdict is UNKNOWN
        assert found.surely_missed == (1, 2)
        assert found.possibly_missed == (1, 2, 3, 4)
        assert found.open_sessions == (3,)
        assert found.why() == "przesądza obecność na posiedzeniach: 3"
        assert found.why("en") == "it hangs on the attendance at sessions: 3"

    def test_reasons_of_sure_verdicts(self) -> None:
        missed = [session(n, f"2023-{n + 5:02}-10", MISSED) for n in (1, 2, 3)]
        sure = absence_ground(term(*missed), "m", on=self.ON)
        assert sure.why().endswith("kolejnych posiedzeniach: 1, 2, 3")
        assert sure.why("en") == "missed without excuse, in a row: 1, 2, 3"
        none = absence_ground(term(), "m", on=self.ON)
        assert (none.verdict, none.surely_missed, none.open_sessions) == (UNMET, (), ())
        assert none.why("en") == "longest run that is possible: -, required: 3"

    def test_a_session_not_told_of_is_not_known(self) -> None:
        told = [session(n, f"2023-{n + 5:02}-10", MISSED) for n in (1, 3)]
        found = absence_ground(term(*told), "m", on=self.ON)
        assert (found.verdict, found.open_sessions) == (UNKNOWN, (2,))
        first = absence_ground(term(session(4, "2024-01-10", PRESENT)), "m", on=self.ON)
        assert first.open_sessions == (1, 2, 3)

    def test_a_session_not_told_of_lies_between_its_neighbours(self) -> None:
        told = [session(n, "2023-05", MISSED) for n in (1, 3)]
        left = term(*told, members=(seat(until=date(2023, 5, 20)),))
        assert absence_ground(left, "m", on=self.ON).open_sessions == (1, 2, 3)
        told = [session(n, f"2023-0{n + 4}-10", MISSED) for n in (1, 3)]
        left = term(*told, members=(seat(until=date(2023, 5, 10)),))
        assert absence_ground(left, "m", on=self.ON).possibly_missed == ()

    def test_only_sessions_in_the_membership_count(self) -> None:
        missed = [session(n, f"2023-{n + 5:02}-10", MISSED) for n in (1, 2, 3)]
        for since, until, expected in (
            (date(2023, 6, 10), date(2023, 8, 11), MET),
            (date(2023, 6, 11), None, UNMET),
            (APPOINTED, date(2023, 8, 10), UNMET),
        ):
            held = term(*missed, members=(seat(since=since, until=until),))
            assert absence_ground(held, "m", on=self.ON).verdict is expected

    def test_a_session_of_which_only_the_month_is_known_may_not_count(self) -> None:
        missed = [session(n, f"2023-{n + 5:02}", MISSED) for n in (1, 2, 3)]
        late = term(*missed, members=(seat(since=date(2023, 6, 15)),))
        assert absence_ground(late, "m", on=self.ON).open_sessions == (1,)
        assert absence_ground(term(*missed), "m", on=date(2023, 8, 30)).open_sessions == (3,)
        assert absence_ground(term(*missed), "m", on=date(2023, 8, 31)).verdict is MET

    def test_sessions_with_an_open_end_may_not_count(self) -> None:
        missed = [session(n, f"2023-{n + 5:02}-10/..", MISSED) for n in (1, 2, 3)]
        assert absence_ground(term(*missed), "m", on=self.ON).verdict is UNKNOWN

    def test_a_membership_after_the_term_has_no_sessions(self) -> None:
        missed = [session(n, f"2023-{n + 5:02}-10", MISSED) for n in (1, 2, 3)]
        late = term(*missed, members=(seat(since=date(2026, 5, 1)),))
        assert absence_ground(late, "m", on=self.ON).verdict is UNMET

    def test_an_unknown_membership_is_refused(self) -> None:
        with pytest.raises(UnknownCode, match="no membership 'x'"):
            absence_ground(term(), "x", on=self.ON)
