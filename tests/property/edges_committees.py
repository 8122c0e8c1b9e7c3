"""The edges of the articles on regional committees."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from tests.property.edges import Edge, near_day

from ekonomia.dates import Period, When
from ekonomia.network import (
    Attendance,
    Committee,
    CommitteeTerm,
    Constituency,
    Membership,
    Session,
    absence_ground,
)
from ekonomia.verdict import Verdict

APPOINTED: Final = date(2023, 4, 27)


def decided(verdict: Verdict) -> bool:
    assert verdict is not Verdict.UNKNOWN
    return verdict is Verdict.MET


def missed(sessions: int) -> Verdict:
    """So many sessions, all missed without excuse."""
    days = [APPOINTED + timedelta(days=60 * number) for number in range(1, sessions + 1)]
    term = CommitteeTerm(
        number=1,
        appointed=APPOINTED,
        memberships=(Membership(id="m", constituency=Constituency.PES, period=Period(APPOINTED)),),
        sessions=tuple(
            Session(
                number=number,
                when=When.of_edtf(day.isoformat()),
                attendance=(("m", Attendance.UNEXCUSED),),
            )
            for number, day in enumerate(days, 1)
        ),
    )
    return absence_ground(term, "m", on=date(2025, 1, 1)).verdict


def appointed(day: date) -> Verdict:
    first = CommitteeTerm(number=1, appointed=day)
    return Committee(id="k", voivodeship="28", terms=(first,)).was_appointed_in_time


EDGES: Final[dict[str, Edge]] = {
    "RKRES_TERM": Edge(
        near_day(date(2026, 4, 27)),
        lambda day: decided(CommitteeTerm(number=1, appointed=APPOINTED).is_in_term(day)),
        lambda day: day <= date(2026, 4, 27),
    ),
    "RKRES_MISSED_SESSIONS": Edge(
        st.integers(0, 6),
        lambda sessions: decided(missed(sessions)),
        lambda sessions: sessions >= 3,
    ),
    "RKRES_FIRST_APPOINTMENT_TERM": Edge(
        near_day(date(2023, 4, 30)),
        lambda day: decided(appointed(day)),
        lambda day: day <= date(2023, 4, 30),
    ),
}
