"""The laws of committees, votes, meetings and surveys: nothing missing may contradict an answer."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise, product
from statistics import median
from typing import Final

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.bounds import Bounds
from ekonomia.dates import Period, When
from ekonomia.network import (
    Answers,
    Attendance,
    Choice,
    CommitteeTerm,
    Constituency,
    Decision,
    DecisionRule,
    Due,
    Majority,
    MajorityKind,
    Meeting,
    Membership,
    Mode,
    Scale,
    Session,
    Survey,
    SurveyItem,
    Vote,
    absence_ground,
    item_result,
    open_points,
    outcome,
)
from ekonomia.verdict import Verdict

APPOINTED: Final = date(2023, 4, 27)
LATER: Final = date(2026, 1, 1)
TOLD: Final = (Attendance.PRESENT, Attendance.EXCUSED, Attendance.UNEXCUSED)


def agreed(seen: set[bool]) -> Verdict:
    """Return what all completions say."""
    return Verdict.of(seen.pop()) if len(seen) == 1 else Verdict.UNKNOWN


# --- absence -----------------------------------------------------------------------------------


def term_of(sessions: tuple[Session, ...], seat: Period = Period(APPOINTED)) -> CommitteeTerm:  # noqa: B008 - frozen
    member = Membership(id="m", constituency=Constituency.PES, period=seat)
    return CommitteeTerm(number=1, appointed=APPOINTED, memberships=(member,), sessions=sessions)


def held(number: int, day: date, mark: Attendance) -> Session:
    return Session(number=number, when=When.of_edtf(day.isoformat()), attendance=(("m", mark),))


def three_in_a_row(marks: tuple[Attendance | None, ...]) -> bool:
    return any(
        marks[place : place + 3] == (Attendance.UNEXCUSED,) * 3 for place in range(len(marks) - 2)
    )


@given(
    st.lists(
        st.sampled_from((*Attendance, Attendance.UNEXCUSED, Attendance.UNEXCUSED, None)), max_size=7
    )
)
def test_the_ground_is_what_every_attendance_agrees_on(marks: list[Attendance | None]) -> None:
    """None: a session between two told ones that nobody told of."""
    while marks and marks[-1] is None:
        marks.pop()
    sessions = tuple(
        held(number, APPOINTED + timedelta(30 * number), mark)
        for number, mark in enumerate(marks, 1)
        if mark is not None
    )
    choices = [TOLD if mark in (None, Attendance.UNKNOWN) else (mark,) for mark in marks]
    seen = {three_in_a_row(told) for told in product(*choices)}
    found = absence_ground(term_of(sessions), "m", on=LATER)
    assert found.verdict is agreed(seen)
    assert bool(found.open_sessions) is (found.verdict is Verdict.UNKNOWN)
    assert len(found.surely_missed) <= len(found.possibly_missed)


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(Attendance)), max_size=5
    ),
    st.integers(0, 30),
    st.integers(1, 60) | st.none(),
    st.integers(0, 90),
)
def test_no_day_of_a_session_contradicts_the_ground(
    drawn: list[tuple[int, int, Attendance]], start: int, length: int | None, asked: int
) -> None:
    """Sessions of which only a first and a last day are known, in a membership that starts late."""
    since = APPOINTED + timedelta(start)
    seat = Period(since, None if length is None else since + timedelta(length))
    spans, reached = [], 0
    for gap, width, mark in drawn:
        spans.append((reached + gap, reached + gap + width, mark))
        reached += gap
    sessions = tuple(
        Session(
            number=number,
            when=When.of_edtf(
                f"{APPOINTED + timedelta(first)}/{APPOINTED + timedelta(last)}"
                if last > first
                else str(APPOINTED + timedelta(first))
            ),
            attendance=(("m", mark),),
        )
        for number, (first, last, mark) in enumerate(spans, 1)
    )
    on = APPOINTED + timedelta(asked)
    found = absence_ground(term_of(sessions, seat), "m", on=on)
    for ends in product(*[{first, last} for first, last, _ in spans]):
        if list(ends) != sorted(ends):
            continue
        days = [APPOINTED + timedelta(end) for end in ends]
        inside = [
            mark for day, (_, _, mark) in zip(days, spans, strict=True) if day in seat and day <= on
        ]
        choices = [TOLD if mark is Attendance.UNKNOWN else (mark,) for mark in inside]
        for marks in product(*choices):
            assert found.verdict.allows(Verdict.of(three_in_a_row(marks)))


# --- composition -------------------------------------------------------------------------------


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Constituency), st.integers(0, 1200), st.integers(1, 1200) | st.none()
        ),
        max_size=5,
    ),
    st.integers(-5, 1300),
)
def test_compositions_follow_one_another_and_hold_who_sat_that_day(
    seats: list[tuple[Constituency, int, int | None]], asked: int
) -> None:
    members = tuple(
        Membership(
            id=f"m{place}",
            constituency=constituency,
            period=Period(
                since := APPOINTED + timedelta(start),
                None if length is None else since + timedelta(length),
            ),
        )
        for place, (constituency, start, length) in enumerate(seats)
    )
    term = CommitteeTerm(number=1, appointed=APPOINTED, memberships=members)
    versions = term.versions()
    assert versions[0].period.since == APPOINTED
    assert versions[-1].period.last == term.last_day
    for one, other in pairwise(versions):
        assert one.period.until == other.period.since
        assert set(one.members) != set(other.members)
    day = APPOINTED + timedelta(asked)
    sitting = {each for each in members if day in each.period and day in term.period}
    composition = term.composition(day)
    assert (set() if composition is None else set(composition.members)) == sitting
    if composition is not None:
        filled = {each.constituency for each in sitting}
        assert set(composition.missing) == set(Constituency) - filled


# --- votes -------------------------------------------------------------------------------------

FRACTIONS: Final = tuple(sorted({Fraction(a, b) for b in range(1, 9) for a in range(b + 1)}))
MAJORITIES: Final = (
    Majority(kind=MajorityKind.SIMPLE),
    Majority(kind=MajorityKind.ABSOLUTE),
    *(
        Majority(kind=kind, share=share)
        for kind in (MajorityKind.OF_PRESENT, MajorityKind.OF_ALL)
        for share in FRACTIONS
        if share
    ),
)


def carried(rule: DecisionRule, vote: Vote, *, chair_present: bool, chair: Choice) -> bool:
    """Reckon a vote under a rule all of which is known, once more."""
    assert rule.quorum is not None
    assert rule.majority is not None
    if vote.mode is Mode.CIRCULAR and not rule.allows_circular:
        return False
    if vote.mode is Mode.REMOTE and not rule.allows_remote:
        return False
    if Fraction(vote.present, vote.members) < rule.quorum:
        return False
    if rule.needs_chair and not chair_present:
        return False
    ayes, noes, others, there = vote.votes_for, vote.votes_against, vote.abstained, vote.present
    if rule.guests_vote:
        ayes, noes = ayes + vote.guests_for, noes + vote.guests_against
        there += vote.guests_for + vote.guests_against
    if rule.majority.kind is MajorityKind.SIMPLE:
        tied = ayes == noes and bool(rule.chair_breaks_ties) and chair is Choice.FOR
        return ayes > noes or tied
    if rule.majority.kind is MajorityKind.ABSOLUTE:
        return 2 * ayes > ayes + noes + others
    whole = there if rule.majority.kind is MajorityKind.OF_PRESENT else vote.members
    return ayes > 0 and Fraction(ayes) >= (rule.majority.share or 1) * whole


def completions(rule: DecisionRule) -> Iterator[DecisionRule]:
    either = (True, False)

    def tried(known: bool | None) -> tuple[bool, ...]:
        return either if known is None else (known,)

    majorities = MAJORITIES if rule.majority is None else (rule.majority,)
    if rule.majority is not None and rule.majority.kind in (
        MajorityKind.OF_PRESENT,
        MajorityKind.OF_ALL,
    ):
        same = [each for each in MAJORITIES if each.kind is rule.majority.kind]
        majorities = majorities if rule.majority.share is not None else tuple(same)
    for quorum, needs, majority, casting, circular, remote, guests in product(
        FRACTIONS if rule.quorum is None else (rule.quorum,),
        tried(rule.needs_chair),
        majorities,
        tried(rule.chair_breaks_ties),
        tried(rule.allows_circular),
        tried(rule.allows_remote),
        tried(rule.guests_vote),
    ):
        yield DecisionRule(
            quorum=quorum,
            needs_chair=needs,
            majority=majority,
            chair_breaks_ties=casting,
            allows_circular=circular,
            allows_remote=remote,
            guests_vote=guests,
        )


@st.composite
def votes(draw: st.DrawFn) -> Vote:
    members = draw(st.integers(1, 4))
    present = draw(st.integers(0, members))
    ayes = draw(st.integers(0, present))
    noes = draw(st.integers(0, present - ayes))
    abstained = draw(st.integers(0, present - ayes - noes))
    vote = Vote(
        members=members,
        present=present,
        votes_for=ayes,
        votes_against=noes,
        abstained=abstained,
        mode=draw(st.sampled_from((*Mode, None))),
        guests_for=draw(st.integers(0, 1)),
        guests_against=draw(st.integers(0, 1)),
    )
    there, chair = draw(st.sampled_from(tuple(vote.chairs())))
    return evolve(
        vote,
        chair_present=draw(st.sampled_from((there, None))),
        chair=draw(st.sampled_from((chair, None))),
    )


TRUTH: Final = st.sampled_from((True, False, None))
KNOWN_MAJORITIES: Final = (
    *(Majority(kind=kind) for kind in MajorityKind),
    Majority(kind=MajorityKind.OF_PRESENT, share=Fraction(2, 3)),
    Majority(kind=MajorityKind.OF_ALL, share=Fraction(1, 2)),
)


@st.composite
def rules(draw: st.DrawFn) -> DecisionRule:
    """Draw a rule with at most three unknown parts, so that trying all stays cheap."""
    full = DecisionRule(
        quorum=draw(st.sampled_from((Fraction(0), Fraction(1, 2), Fraction(2, 3), Fraction(1)))),
        needs_chair=draw(st.booleans()),
        majority=draw(st.sampled_from(KNOWN_MAJORITIES)),
        chair_breaks_ties=draw(st.booleans()),
        allows_circular=draw(st.booleans()),
        allows_remote=draw(st.booleans()),
        guests_vote=draw(st.booleans()),
    )
    names = [
        "quorum",
        "needs_chair",
        "majority",
        "chair_breaks_ties",
        "allows_circular",
        "allows_remote",
        "guests_vote",
    ]
    unknown = draw(st.sets(st.sampled_from(names), max_size=3))
    return evolve(full, **dict.fromkeys(unknown))


@given(rules(), votes())
def test_an_outcome_is_what_every_completion_agrees_on(rule: DecisionRule, vote: Vote) -> None:
    modes = tuple(Mode) if vote.mode is None else (vote.mode,)
    seen = {
        carried(full, evolve(vote, mode=mode), chair_present=there, chair=chair)
        for full in completions(rule)
        for mode in modes
        for there, chair in vote.chairs()
    }
    found = outcome(rule, vote)
    assert found.verdict is agreed(seen)
    assert bool(found.unknown) is (found.verdict is Verdict.UNKNOWN)


@given(votes())
def test_nothing_is_known_of_a_vote_whose_rule_is_unknown_but_what_all_rules_say(
    vote: Vote,
) -> None:
    found = outcome(DecisionRule(), vote)
    everybody = vote.votes_for == vote.members == vote.present
    if vote.votes_for + vote.guests_for == 0:
        assert found.verdict is Verdict.UNMET
    elif not everybody:
        assert found.verdict is not Verdict.MET


@given(rules(), votes(), st.data())
def test_more_knowledge_only_settles(rule: DecisionRule, vote: Vote, data: st.DataObject) -> None:
    fuller = data.draw(st.sampled_from(list(completions(rule))))
    known = {
        name: getattr(fuller, name)
        for name in data.draw(st.sets(st.sampled_from(("quorum", "majority", "guests_vote"))))
    }
    before, after = outcome(rule, vote), outcome(evolve(rule, **known), vote)
    assert before.verdict.allows(after.verdict)


# --- open points -------------------------------------------------------------------------------


@given(
    st.lists(st.tuples(st.integers(1, 60), st.booleans()), max_size=5),
    st.integers(0, 300),
    st.integers(0, 300),
)
def test_what_is_overdue_stays_so_and_is_carried_over_no_less_often(
    meetings: list[tuple[int, bool]], one: int, other: int
) -> None:
    start = date(2022, 1, 10)
    days = [start]
    for gap, _ in meetings:
        days.append(days[-1] + timedelta(gap))
    listed = [
        Meeting(
            id=f"m{place}",
            body="b",
            when=When.of_edtf(day.isoformat()),
            is_held=True,
            carried_over=("d",) if place and meetings[place - 1][1] else (),
        )
        for place, day in enumerate(days)
    ]
    due = Due(printed="w lutym", when=When.of_edtf("2022-02"))
    decision = Decision(id="d", meeting="m0", pl="Opis", en="Text", due=due)
    sooner, later = (
        open_points(reversed(listed), [decision], on=start + timedelta(day))[0]
        for day in sorted((one, other))
    )
    assert sooner.overdue.value <= later.overdue.value
    assert later.carried_over[: sooner.times_carried_over] == sooner.carried_over
    assert sooner.next_meeting not in sooner.carried_over


# --- surveys -----------------------------------------------------------------------------------

COUNTS: Final = st.builds(
    lambda low, more: Bounds(low, low + more), st.integers(0, 3), st.integers(0, 2)
)


@given(st.lists(COUNTS, min_size=2, max_size=4), COUNTS, st.integers(1, 4))
def test_results_are_the_bounds_of_what_every_count_gives(
    counts: list[Bounds], silent: Bounds, least: int
) -> None:
    item = SurveyItem(id="q", pl="Opis", en="Text", scale=Scale(id="s", low=1, high=len(counts)))
    answers = Answers(item="q", counts=tuple(counts), no_opinion=silent)
    survey = Survey(id="s", body="k", year=2023, items=(item,), answers=(answers,), least=least)
    found = item_result(survey, "q")
    worlds = [
        (
            [value for value, count in enumerate(chosen, 1) for _ in range(count)],
            quiet,
        )
        for chosen in product(*[range(int(c.low or 0), int(c.high or 0) + 1) for c in counts])
        for quiet in range(int(silent.low or 0), int(silent.high or 0) + 1)
    ]
    if any(len(chosen) < least for chosen, _ in worlds):
        assert found.hidden is not None
        return
    means = [Fraction(sum(chosen), len(chosen)) for chosen, _ in worlds]
    medians = [median(map(Fraction, chosen)) for chosen, _ in worlds]
    tops = [
        Fraction(sum(value > len(counts) - 2 for value in chosen), len(chosen))
        for chosen, _ in worlds
    ]
    shares = [Fraction(quiet, quiet + len(chosen)) for chosen, quiet in worlds]
    assert found.mean == Bounds(min(means), max(means))
    assert found.median == Bounds(min(medians), max(medians))
    assert found.top_two == Bounds(min(tops), max(tops))
    assert found.no_opinion == Bounds(min(shares), max(shares))
