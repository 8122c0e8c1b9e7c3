"""Regional committees for the social economy, and how bodies decide by their acts."""

from datetime import date
from typing import Final

import pytest

from ekonomia.dates import Period, When
from ekonomia.errors import NotInForce
from ekonomia.law import Evidence, Timeline, Unread
from ekonomia.law.committees import RKRES_CONSTITUENCIES
from ekonomia.network import (
    KDPP_DECISIONS,
    KKRES_DECISIONS,
    RDPP_DECISIONS,
    RKRES_DECISIONS,
    RZS_DECISIONS,
    Attendance,
    Choice,
    Committee,
    CommitteeTerm,
    Constituency,
    DecisionRule,
    DismissalGround,
    Membership,
    Mode,
    ResolutionKind,
    Session,
    Vote,
    VoteOutcome,
    absence_ground,
    outcome,
)
from ekonomia.verdict import Verdict

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
ON: Final = date(2024, 1, 10)
MEMBERS: Final = 20


def decided(
    rules: Timeline[DecisionRule], present: int, votes_for: int, votes_against: int, **told: object
) -> VoteOutcome:
    vote = Vote(
        members=MEMBERS,
        present=present,
        votes_for=votes_for,
        votes_against=votes_against,
        **told,  # type: ignore[arg-type]  # any other field of a vote
    )
    return outcome(rules.on(ON).value, vote)


class TestTasks:
    """Art. 55 ust. 2: opinie o programie, projektach uchwał i efektach programu."""

    def test_the_three_opinions_are_named(self) -> None:
        assert {"program", "projekt_uchwaly", "efekty"} <= set(ResolutionKind)


class TestTerm:
    """Art. 56: kadencja trwa 3 lata."""

    def test_the_day_of_the_same_number_is_still_in(self) -> None:
        term = CommitteeTerm(number=1, appointed=date(2024, 2, 29))
        assert term.last_day == date(2027, 2, 28)
        assert term.is_in_term(date(2027, 2, 28)) is MET
        assert term.is_in_term(date(2027, 3, 1)) is UNMET

    def test_terms_appointed_before_the_act_end_as_their_rules_say(self) -> None:
        assert CommitteeTerm(number=1, appointed=date(2022, 10, 29)).last_day is None
        assert CommitteeTerm(number=1, appointed=date(2022, 10, 30)).last_day == date(2025, 10, 30)


class TestConstituencies:
    """Art. 57 ust. 1: dziesięć grup, których przedstawiciele tworzą komitet."""

    def test_the_list_is_that_of_the_act(self) -> None:
        assert RKRES_CONSTITUENCIES.on(ON).value == set(Constituency)
        assert len(Constituency) == 10
        assert [each.remark for each in Constituency] == [f"pkt {n}" for n in range(1, 11)]


class TestDismissal:
    """Art. 57 ust. 3: pięć przyczyn odwołania członka."""

    def test_the_grounds_are_those_of_the_act(self) -> None:
        assert [each.remark for each in DismissalGround] == [f"pkt {n}" for n in range(1, 6)]

    def test_the_ground_says_where_it_is_written(self) -> None:
        term = CommitteeTerm(
            number=1,
            appointed=date(2023, 4, 27),
            memberships=(
                Membership(id="m", constituency=Constituency.PES, period=Period(date(2023, 4, 27))),
            ),
        )
        found = absence_ground(term, "m", on=ON)
        assert list(map(str, found.basis)) == ["art. 57 ust. 3 pkt 4 ustawy o ekonomii społecznej"]
        assert (found.evidence, found.required) == (Evidence.TEXT, 3)
        with pytest.raises(NotInForce):
            absence_ground(term, "m", on=date(2022, 10, 29))

    @pytest.mark.parametrize(
        ("marks", "expected"),
        [
            ("uuu", MET),
            ("uueu", UNMET),
            ("uupuu", UNMET),
            ("puuup", MET),
            ("uu?uu", UNKNOWN),
            ("u?p", UNMET),
        ],
    )
    def test_three_in_a_row_without_excuse(self, marks: str, expected: Verdict) -> None:
        read = {
            "u": Attendance.UNEXCUSED,
            "e": Attendance.EXCUSED,
            "p": Attendance.PRESENT,
            "?": Attendance.UNKNOWN,
        }
        term = CommitteeTerm(
            number=1,
            appointed=date(2023, 4, 27),
            memberships=(
                Membership(id="m", constituency=Constituency.PES, period=Period(date(2023, 4, 27))),
            ),
            sessions=tuple(
                Session(
                    number=number,
                    when=When.of_edtf(f"2023-{4 + number:02}-15"),
                    attendance=(("m", read[mark]),),
                )
                for number, mark in enumerate(marks, 1)
            ),
        )
        assert absence_ground(term, "m", on=ON).verdict is expected


class TestFirstAppointment:
    """Art. 83 ust. 4: powołanie w terminie 6 miesięcy od dnia wejścia w życie ustawy."""

    def test_only_terms_under_the_act_count(self) -> None:
        before = CommitteeTerm(number=1, appointed=date(2019, 6, 3))
        late = CommitteeTerm(number=2, appointed=date(2023, 5, 31))
        assert Committee(id="k", voivodeship="08", terms=(before,)).was_appointed_in_time is UNKNOWN
        committee = Committee(id="k", voivodeship="08", terms=(before, late))
        assert committee.was_appointed_in_time is UNMET


class TestUnreadRules:
    """Art. 53 i art. 57 ust. 4: tryb działania określają inne akty."""

    @pytest.mark.parametrize("rules", [RKRES_DECISIONS, KKRES_DECISIONS])
    def test_they_are_not_known_and_say_why(self, rules: Timeline[DecisionRule]) -> None:
        with pytest.raises(NotInForce) as caught:
            rules.on(ON)
        assert caught.value.code == "unread"
        step = rules.step(ON)
        assert isinstance(step, Unread)
        assert step.reason("pl")
        assert step.reason("en") != step.reason("pl")


class TestCouncilOfSocialEmployment:
    """§ 8 ust. 1, § 9 ust. 4: zwykła większość przy obecności co najmniej połowy członków."""

    def test_half_of_the_members_suffice(self) -> None:
        assert decided(RZS_DECISIONS, 10, 6, 4).verdict is MET
        short = decided(RZS_DECISIONS, 9, 9, 0)
        assert (short.verdict, short.quorum, short.majority) == (UNMET, UNMET, MET)

    def test_abstentions_do_not_count_and_a_tie_fails(self) -> None:
        assert decided(RZS_DECISIONS, 20, 3, 2, abstained=15).verdict is MET
        assert decided(RZS_DECISIONS, 10, 5, 5, chair=Choice.FOR).verdict is UNMET

    def test_opinions_may_be_asked_by_letter(self) -> None:
        assert decided(RZS_DECISIONS, 10, 6, 4, mode=Mode.CIRCULAR).verdict is MET
        assert decided(RZS_DECISIONS, 10, 6, 4, mode=Mode.REMOTE).unknown == ("allows_remote",)


class TestCouncilOfPublicBenefit:
    """§ 10 ust. 2 i 5, § 16: zwykła większość, co najmniej połowa, także obiegowo."""

    def test_half_of_the_members_suffice(self) -> None:
        assert decided(RDPP_DECISIONS, 10, 6, 4).verdict is MET
        assert decided(RDPP_DECISIONS, 9, 9, 0).verdict is UNMET

    def test_its_own_rules_may_settle_a_tie(self) -> None:
        tie = decided(RDPP_DECISIONS, 10, 5, 5, chair=Choice.FOR)
        assert (tie.verdict, tie.unknown) == (UNKNOWN, ("chair_breaks_ties",))

    def test_guests_only_advise(self) -> None:
        assert decided(RDPP_DECISIONS, 10, 4, 5, guests_for=3).verdict is UNMET


class TestCommitteeForPublicBenefit:
    """Art. 34d: głosowanie jawne, zwykła większość, co najmniej połowa, w tym Przewodniczący."""

    def test_the_chair_must_be_there(self) -> None:
        assert decided(KDPP_DECISIONS, 10, 6, 4, chair_present=True).verdict is MET
        assert decided(KDPP_DECISIONS, 10, 6, 4, chair_present=False).verdict is UNMET
        assert decided(KDPP_DECISIONS, 10, 6, 4).unknown == ("chair_present",)

    def test_half_of_the_members_suffice(self) -> None:
        assert decided(KDPP_DECISIONS, 9, 9, 0, chair_present=True).verdict is UNMET

    def test_the_vote_of_the_chair_settles_a_tie(self) -> None:
        assert decided(KDPP_DECISIONS, 10, 5, 5, chair=Choice.FOR).verdict is MET
        assert decided(KDPP_DECISIONS, 10, 5, 5, chair=Choice.AGAINST).verdict is UNMET
        assert decided(KDPP_DECISIONS, 10, 5, 5).unknown == ("chair_present", "chair")

    def test_by_letter_too_and_guests_without_a_vote(self) -> None:
        by_letter = decided(KDPP_DECISIONS, 10, 6, 4, chair=Choice.FOR, mode=Mode.CIRCULAR)
        assert by_letter.verdict is MET
        assert decided(KDPP_DECISIONS, 10, 5, 4, chair=Choice.FOR, guests_against=4).verdict is MET

    def test_there_was_no_such_committee_before(self) -> None:
        with pytest.raises(NotInForce):
            KDPP_DECISIONS.on(date(2017, 10, 27))
        assert KDPP_DECISIONS.on(date(2017, 10, 28)).value.is_open
