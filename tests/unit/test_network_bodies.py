"""Bodies, networks and what meetings leave open."""

from collections.abc import Callable
from datetime import date
from typing import Final

import pytest
from attrs import evolve

from ekonomia import network
from ekonomia.dates import Period, When
from ekonomia.errors import EkonomiaError, InvalidValue
from ekonomia.network import (
    Assignee,
    Body,
    BodyKind,
    Decision,
    DecisionState,
    Due,
    DueReason,
    Institution,
    InstitutionKind,
    Meeting,
    MembersOn,
    Network,
    NetworkKind,
    NetworkMember,
    OpenPoint,
    open_points,
)
from ekonomia.verdict import Verdict

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


def test_the_package_lends_what_it_lists() -> None:
    assert dir(network) == sorted(network.__all__)
    assert all(getattr(network, name) is not None for name in network.__all__)


class TestBodies:
    def test_every_kind_of_the_field_is_there(self) -> None:
        bodies = {"national_committee", "regional_committee", "thematic_group", "platform", "jury"}
        assert bodies <= set(BodyKind)
        assert {"rops", "owes", "marshal", "minister"} <= set(InstitutionKind)

    def test_none_is_its_own_parent(self) -> None:
        with pytest.raises(InvalidValue, match="another parent"):
            Body(id="b", kind=BodyKind.JURY, name="Kapituła", parent="b")
        with pytest.raises(InvalidValue, match="another parent"):
            Institution(id="b", kind=InstitutionKind.ROPS, name="ROPS", parent="b")

    def test_somebody_is_named_somehow(self) -> None:
        with pytest.raises(InvalidValue, match="expected an id, a role or a named person"):
            Assignee()

    def test_a_due_date_may_be_a_meeting(self) -> None:
        assert Due(printed="na spotkaniu", meeting="m2").is_resolved


# --- networks ----------------------------------------------------------------------------------

IN_2016: Final = Period(date(2016, 1, 1), date(2017, 1, 1))
NETWORK: Final = Network(
    id="n",
    kind=NetworkKind.CIS_KIS,
    name="Sieć KIS i CIS",
    period=Period(date(2015, 1, 1), date(2020, 1, 1)),
    members=(
        NetworkMember(id="b", period=IN_2016),
        NetworkMember(id="b", period=Period(date(2018, 1, 1), date(2019, 1, 1))),
        NetworkMember(id="a", period=IN_2016, role="koordynator"),
        NetworkMember(id="c"),
        NetworkMember(id="a"),
    ),
    purposes=("wspólne standardy",),
)


class TestNetwork:
    @pytest.mark.parametrize(
        ("day", "sure", "possible"),
        [
            (date(2014, 12, 31), (), ()),
            (date(2015, 1, 1), (), ("a", "c")),
            (date(2016, 12, 31), ("a", "b"), ("c",)),
            (date(2017, 1, 1), (), ("a", "c")),
            (date(2018, 6, 1), ("b",), ("a", "c")),
            (date(2020, 1, 1), (), ()),
        ],
    )
    def test_members_on_a_day(
        self, day: date, sure: tuple[str, ...], possible: tuple[str, ...]
    ) -> None:
        assert NETWORK.members_on(day) == MembersOn(sure=sure, possible=possible)

    def test_without_days_of_its_own_it_is_always_there(self) -> None:
        assert evolve(NETWORK, period=None).members_on(date(2030, 1, 1)).possible == ("a", "c")

    def test_a_moment_is_no_day(self) -> None:
        with pytest.raises(InvalidValue, match="day: expected a date"):
            NETWORK.members_on("2016")  # type: ignore[arg-type]  # on purpose

    @pytest.mark.parametrize(
        ("members", "message"),
        [
            ((NetworkMember(id="a", period=Period(date(2019, 1, 1))),), "memberships within"),
            ((NetworkMember(id="a", period=IN_2016),) * 2, "an organisation once on a day"),
        ],
    )
    def test_what_is_refused(self, members: tuple[NetworkMember, ...], message: str) -> None:
        with pytest.raises(EkonomiaError, match=message):
            evolve(NETWORK, members=members)


# --- open points -------------------------------------------------------------------------------


def meeting(id_: str, day: str, *carried: str, is_held: bool | None = True) -> Meeting:
    return Meeting(id=id_, body="g", when=When.of_edtf(day), is_held=is_held, carried_over=carried)


def decision(id_: str = "d", due: Due | None = None, **changes: object) -> Decision:
    made = Decision(id=id_, meeting="m1", pl="Opis", en="Text", due=due)
    return evolve(made, **changes)  # type: ignore[arg-type]  # any change on purpose


FIRST: Final = meeting("m1", "2022-03-10")
SECOND: Final = meeting("m2", "2022-05-12", "d")
THIRD: Final = meeting("m3", "2022-09", "d")
PLANNED: Final = meeting("m4", "2022-12-01", "d", is_held=False)
ALL: Final = (PLANNED, THIRD, FIRST, SECOND)


def only(on: date, due: Due | None = None, meetings: tuple[Meeting, ...] = ALL) -> OpenPoint:
    (found,) = open_points(meetings, [decision(due=due)], on=on)
    return found


class TestOpenPoints:
    @pytest.mark.parametrize(
        ("on", "carried", "coming"),
        [
            (date(2022, 3, 10), (), "m2"),
            (date(2022, 5, 11), (), "m2"),
            (date(2022, 5, 12), ("m2",), "m3"),
            (date(2022, 9, 29), ("m2",), "m3"),
            (date(2022, 9, 30), ("m2", "m3"), "m4"),
            (date(2023, 1, 1), ("m2", "m3"), "m4"),
        ],
    )
    def test_how_often_it_was_carried_over(
        self, on: date, carried: tuple[str, ...], coming: str
    ) -> None:
        found = only(on)
        assert (found.carried_over, found.next_meeting) == (carried, coming)
        assert found.times_carried_over == len(carried)
        assert found.since == FIRST.when

    def test_nothing_takes_it_up_again(self) -> None:
        found = only(date(2022, 4, 1), meetings=(FIRST,))
        assert (found.carried_over, found.next_meeting) == ((), None)

    def test_before_its_meeting_it_is_not_there(self) -> None:
        assert open_points(ALL, [decision()], on=date(2022, 3, 9)) == ()

    def test_of_a_meeting_that_is_not_told_of_nothing_is_known(self) -> None:
        found = only(date(2022, 3, 9), meetings=(SECOND,))
        assert (found.since, found.meeting, found.next_meeting) == (None, "m1", "m2")

    def test_of_a_meeting_without_a_day_it_may_be_there(self) -> None:
        undated = evolve(FIRST, when=When.of_edtf("../2022-03-10"))
        assert only(date(2022, 1, 1), meetings=(undated,)).since == undated.when

    def test_done_is_done_and_an_idea_waits_to_be_taken_up(self) -> None:
        listed = [
            decision("done", state=DecisionState.DONE),
            decision("idea", state=DecisionState.IDEA),
            decision("d", state=DecisionState.IDEA),
            decision("over", state=DecisionState.CARRIED_OVER),
        ]
        found = open_points(ALL, listed, on=date(2022, 6, 1))
        assert [each.decision for each in found] == ["d", "over"]

    @pytest.mark.parametrize(
        ("due", "on", "verdict", "reason"),
        [
            (None, date(2022, 6, 1), UNKNOWN, DueReason.NOT_STATED),
            (Due(printed="wkrótce"), date(2022, 6, 1), UNKNOWN, DueReason.UNRESOLVED),
            (
                Due(printed="w maju", when=When.of_edtf("2022-05")),
                date(2022, 5, 31),
                UNMET,
                DueReason.DAY_TO_COME,
            ),
            (
                Due(printed="w maju", when=When.of_edtf("2022-05")),
                date(2022, 6, 1),
                MET,
                DueReason.DAY_PASSED,
            ),
            (
                Due(printed="od maja", when=When.of_edtf("2022-05-01/..")),
                date(2022, 6, 1),
                UNKNOWN,
                DueReason.UNRESOLVED,
            ),
            (Due(printed="II", meeting="m2"), date(2022, 5, 12), UNMET, DueReason.MEETING_TO_COME),
            (Due(printed="II", meeting="m2"), date(2022, 5, 13), MET, DueReason.MEETING_HELD),
            (Due(printed="IV", meeting="m4"), date(2022, 12, 1), UNMET, DueReason.MEETING_TO_COME),
            (
                Due(printed="IV", meeting="m4"),
                date(2022, 12, 2),
                UNKNOWN,
                DueReason.MEETING_UNKNOWN,
            ),
            (Due(printed="V", meeting="m5"), date(2022, 6, 1), UNKNOWN, DueReason.MEETING_UNKNOWN),
        ],
    )
    def test_whether_it_is_overdue(
        self, due: Due | None, on: date, verdict: Verdict, reason: DueReason
    ) -> None:
        found = only(on, due)
        assert (found.overdue, found.reason) == (verdict, reason)

    def test_a_meeting_of_which_nobody_says_that_it_was_held(self) -> None:
        unsure = (FIRST, evolve(SECOND, is_held=None))
        found = only(date(2022, 6, 1), Due(printed="II", meeting="m2"), unsure)
        assert (found.overdue, found.carried_over) == (UNKNOWN, ("m2",))

    def test_a_meeting_without_a_last_day(self) -> None:
        later = (FIRST, evolve(SECOND, when=When.of_edtf("2022-05/..")))
        found = only(date(2022, 6, 1), Due(printed="II", meeting="m2"), later)
        assert (found.overdue, found.reason) == (UNKNOWN, DueReason.MEETING_UNKNOWN)
        assert (found.carried_over, found.next_meeting) == ((), "m2")

    @pytest.mark.parametrize(
        ("meetings", "decisions"),
        [((FIRST, FIRST), (decision(),)), ((FIRST,), (decision(), decision()))],
    )
    def test_two_of_one_id_are_refused(
        self, meetings: tuple[Meeting, ...], decisions: tuple[Decision, ...]
    ) -> None:
        with pytest.raises(InvalidValue, match="each meeting and each decision once"):
            open_points(meetings, decisions, on=date(2022, 6, 1))

    def test_a_moment_is_no_day(self) -> None:
        make: Callable[[], object] = lambda: open_points(ALL, [], on="2022")  # type: ignore[arg-type]  # noqa: E731
        with pytest.raises(InvalidValue, match="on: expected a date"):
            make()
