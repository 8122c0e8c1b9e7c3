"""Rules of decision and votes: what they refuse, what carries, and what the answer hangs on."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

import pytest
from attrs import evolve

from ekonomia.errors import EkonomiaError
from ekonomia.network import (
    KDPP_DECISIONS,
    Choice,
    DecisionRule,
    Majority,
    MajorityKind,
    Mode,
    Resolution,
    ResolutionKind,
    Vote,
    VoteOutcome,
    outcome,
)
from ekonomia.verdict import Verdict

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
SIMPLE: Final = Majority(kind=MajorityKind.SIMPLE)
RULE: Final = DecisionRule(
    quorum=Fraction(1, 2),
    needs_chair=False,
    majority=SIMPLE,
    chair_breaks_ties=False,
    allows_circular=False,
    allows_remote=True,
    guests_vote=False,
)
VOTE: Final = Vote(members=10, present=6, votes_for=3, votes_against=2, abstained=1)


def qualified(kind: MajorityKind, share: Fraction | None) -> DecisionRule:
    return evolve(RULE, majority=Majority(kind=kind, share=share))


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "share of a simple majority": (
        lambda: Majority(kind=MajorityKind.SIMPLE, share=Fraction(1, 2)),
        "expected no share with zwykla, got 1/2",
    ),
    "no share": (
        lambda: Majority(kind=MajorityKind.OF_ALL, share=Fraction(0)),
        "expected a share above 0 and at most 1, got 0",
    ),
    "more than all": (
        lambda: Majority(kind=MajorityKind.OF_ALL, share=Fraction(3, 2)),
        "expected a share above 0 and at most 1, got 3/2",
    ),
    "quorum": (
        lambda: DecisionRule(quorum=Fraction(3, 2)),
        "expected a quorum from 0 to 1, got 3/2",
    ),
    "a half": (lambda: DecisionRule(quorum=0.5), "quorum: expected"),  # type: ignore[arg-type]  # on purpose
    "no members": (
        lambda: Vote(members=0, present=0, votes_for=0, votes_against=0),
        "expected members, got 0",
    ),
    "below 0": (
        lambda: evolve(VOTE, guests_for=-1),
        "expected a number of at least 0 for guests_for, got -1",
    ),
    "too many present": (lambda: evolve(VOTE, present=11), "expected at most 10 present, got 11"),
    "too many votes": (lambda: evolve(VOTE, votes_for=4), "expected at most 6 votes, got 7"),
    "absent chair votes": (
        lambda: evolve(VOTE, chair_present=False, chair=Choice.FOR),
        "expected a chair who took part",
    ),
    "nobody voted so": (
        lambda: evolve(VOTE, votes_against=0, abstained=3, chair=Choice.AGAINST),
        "expected a chair who took part",
    ),
    "all there but the chair": (
        lambda: evolve(VOTE, present=10, chair_present=False),
        "expected a chair who took part",
    ),
    "outcome": (
        lambda: VoteOutcome(verdict=True, mode=MET, quorum=MET, majority=MET),  # type: ignore[arg-type]  # on purpose
        "verdict: expected a Verdict",
    ),
    "resolution": (lambda: Resolution(id="u", pl=""), "pl: expected a text that is not empty"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    make, message = REFUSED[name]
    with pytest.raises(EkonomiaError) as caught:
        make()
    assert message in str(caught.value)


class TestRule:
    def test_it_says_what_is_known_of_it(self) -> None:
        assert str(DecisionRule()) == "not known"
        assert str(qualified(MajorityKind.OF_PRESENT, Fraction(2, 3))) == (
            "quorum 1/2, 2/3 a part of those present, remotely too, guests without a vote"
        )
        (step,) = KDPP_DECISIONS.steps
        assert str(KDPP_DECISIONS.on(step.since).value) == (
            "quorum 1/2, the chair present, simple majority, casting vote of the chair, "
            "open vote, by letter too, guests without a vote"
        )

    def test_a_resolution_rests_on_no_rule_until_one_is_told(self) -> None:
        found = Resolution(id="u1", pl="Opinia o programie", kind=ResolutionKind.PROGRAMME)
        assert (found.rule, found.vote) == (DecisionRule(), None)


class TestMajority:
    @pytest.mark.parametrize(
        ("ayes", "noes", "abstained", "simple", "absolute"),
        [
            (3, 2, 0, True, True),
            (3, 2, 1, True, False),
            (3, 3, 0, False, False),
            (0, 0, 6, False, False),
        ],
    )
    def test_abstentions_count_against_an_absolute_one_only(
        self, ayes: int, noes: int, abstained: int, simple: bool, absolute: bool
    ) -> None:
        vote = evolve(VOTE, votes_for=ayes, votes_against=noes, abstained=abstained)
        assert outcome(RULE, vote).verdict is Verdict.of(simple)
        bound = evolve(RULE, majority=Majority(kind=MajorityKind.ABSOLUTE))
        assert outcome(bound, vote).verdict is Verdict.of(absolute)

    def test_a_part_is_enough_itself(self) -> None:
        half = Fraction(1, 2)
        assert outcome(qualified(MajorityKind.OF_PRESENT, half), VOTE).verdict is MET
        assert outcome(qualified(MajorityKind.OF_ALL, Fraction(3, 10)), VOTE).verdict is MET
        assert outcome(qualified(MajorityKind.OF_ALL, half), VOTE).verdict is UNMET

    def test_a_part_that_is_not_known(self) -> None:
        unknown = outcome(qualified(MajorityKind.OF_PRESENT, None), VOTE)
        assert (unknown.verdict, unknown.unknown) == (UNKNOWN, ("majority",))
        all_for = evolve(VOTE, votes_for=6, votes_against=0, abstained=0)
        assert outcome(qualified(MajorityKind.OF_PRESENT, None), all_for).verdict is MET
        assert outcome(qualified(MajorityKind.OF_ALL, None), all_for).verdict is UNKNOWN
        none_for = evolve(VOTE, votes_for=0)
        assert outcome(qualified(MajorityKind.OF_ALL, None), none_for).verdict is UNMET

    def test_nobody_carries_nothing(self) -> None:
        empty = Vote(members=5, present=0, votes_for=0, votes_against=0)
        rule = evolve(qualified(MajorityKind.OF_PRESENT, Fraction(1, 2)), quorum=Fraction(0))
        assert outcome(rule, empty).verdict is UNMET

    def test_the_chair_breaks_a_tie_where_the_rule_says_so(self) -> None:
        tie = evolve(VOTE, votes_for=3, votes_against=3, abstained=0)
        casting = evolve(RULE, chair_breaks_ties=True)
        assert outcome(RULE, evolve(tie, chair=Choice.FOR)).verdict is UNMET
        assert outcome(casting, evolve(tie, chair=Choice.FOR)).verdict is MET
        assert outcome(casting, evolve(tie, chair=Choice.AGAINST)).verdict is UNMET
        assert outcome(casting, evolve(tie, chair_present=False)).verdict is UNMET
        assert outcome(casting, tie).unknown == ("chair",)
        assert outcome(evolve(RULE, chair_breaks_ties=None), tie).unknown == (
            "chair_breaks_ties",
            "chair",
        )

    def test_guests_count_only_where_they_vote(self) -> None:
        vote = evolve(VOTE, guests_against=2)
        assert outcome(RULE, vote).verdict is MET
        assert outcome(evolve(RULE, guests_vote=True), vote).verdict is UNMET
        assert outcome(evolve(RULE, guests_vote=None), vote).unknown == ("guests_vote",)
        assert outcome(evolve(RULE, guests_vote=None), VOTE).verdict is MET

    def test_guests_who_vote_count_among_those_present(self) -> None:
        rule = evolve(qualified(MajorityKind.OF_PRESENT, Fraction(2, 3)), guests_vote=True)
        assert outcome(rule, evolve(VOTE, guests_for=2)).verdict is UNMET
        assert outcome(rule, evolve(VOTE, guests_for=3)).verdict is MET
        assert outcome(rule, evolve(VOTE, guests_for=3, guests_abstained=1)).verdict is UNMET


class TestQuorum:
    def test_exactly_the_part_suffices(self) -> None:
        assert outcome(RULE, evolve(VOTE, present=5, abstained=0)).verdict is MET
        short = outcome(RULE, evolve(VOTE, present=4, votes_against=1, abstained=0))
        assert (short.verdict, short.quorum) == (UNMET, UNMET)
        assert short.why() == "uchwała niepodjęta: brak kworum"

    def test_it_is_not_known_unless_all_are_there(self) -> None:
        rule = evolve(RULE, quorum=None)
        assert outcome(rule, VOTE).unknown == ("quorum",)
        assert outcome(rule, evolve(VOTE, present=10)).verdict is MET
        assert outcome(rule, evolve(VOTE, votes_for=1)).verdict is UNMET

    def test_the_chair_may_be_needed(self) -> None:
        rule = evolve(RULE, needs_chair=True)
        assert outcome(rule, evolve(VOTE, chair_present=False)).verdict is UNMET
        assert outcome(rule, VOTE).unknown == ("chair_present",)
        assert outcome(rule, evolve(VOTE, chair=Choice.NONE, present=7)).verdict is UNKNOWN
        assert outcome(rule, evolve(VOTE, chair=Choice.AGAINST)).verdict is MET
        unsure = evolve(RULE, needs_chair=None)
        assert outcome(unsure, VOTE).unknown == ("needs_chair", "chair_present")


class TestMode:
    @pytest.mark.parametrize(
        ("mode", "verdict"), [(Mode.MEETING, MET), (Mode.REMOTE, MET), (Mode.CIRCULAR, UNMET)]
    )
    def test_it_must_be_allowed(self, mode: Mode, verdict: Verdict) -> None:
        assert outcome(RULE, evolve(VOTE, mode=mode)).verdict is verdict

    def test_what_is_not_known_of_it_decides_only_where_it_matters(self) -> None:
        assert outcome(RULE, evolve(VOTE, mode=None)).unknown == ("mode",)
        both = evolve(RULE, allows_circular=True)
        assert outcome(both, evolve(VOTE, mode=None)).verdict is MET
        unsure = evolve(RULE, allows_circular=None)
        by_letter = outcome(unsure, evolve(VOTE, mode=Mode.CIRCULAR))
        assert by_letter.unknown == ("allows_circular",)
        assert outcome(unsure, VOTE).verdict is MET


class TestReasons:
    def test_what_carried(self) -> None:
        carried = outcome(RULE, VOTE)
        assert (carried.why(), carried.why("en")) == ("uchwała podjęta", "carried")

    def test_everything_that_failed(self) -> None:
        failed = outcome(
            RULE, Vote(members=10, present=2, votes_for=0, votes_against=2, mode=Mode.CIRCULAR)
        )
        assert failed.why() == (
            "uchwała niepodjęta: niedopuszczalny tryb, brak kworum, brak większości"
        )
        assert failed.why("en") == "not carried: not by that mode, no quorum, no majority"

    def test_everything_that_could_decide(self) -> None:
        unknown = outcome(DecisionRule(), evolve(VOTE, mode=None, guests_for=1))
        assert unknown.unknown == (
            "mode",
            "allows_remote",
            "allows_circular",
            "quorum",
            "needs_chair",
            "chair_present",
            "majority",
            "guests_vote",
        )
        assert unknown.why().startswith("nie wiadomo, przesądza: tryb głosowania, ")
        assert unknown.why("en").endswith("kind of majority, whether guests vote")
