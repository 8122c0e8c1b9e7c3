"""Whether a vote carried under a rule of which parts are not known: every value is tried."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import product
from typing import Any, Final

from ekonomia.network.voting import (
    Choice,
    DecisionRule,
    Majority,
    MajorityKind,
    Mode,
    Vote,
    VoteOutcome,
)
from ekonomia.verdict import Verdict, conjunction

__all__ = ["outcome"]

_EITHER: Final = (True, False)


def outcome(rule: DecisionRule, vote: Vote) -> VoteOutcome:
    """Return whether the motion carried.

    It did where the vote may be taken that way, enough members took part, and the motion had its
    majority.  Of a quorum or share that is not known the two extremes are tried, so the answer
    holds for every number; of a majority that is not known, every kind.  No other unknown part
    changes the answer, or the answer is UNKNOWN.

    Args:
        rule: The rule.
        vote: The vote.

    >>> half = DecisionRule(quorum=Fraction(1, 2), majority=Majority(kind=MajorityKind.SIMPLE))
    >>> vote = Vote(members=20, present=12, votes_for=7, votes_against=5, chair_present=True)
    >>> outcome(half, vote).verdict
    <Verdict.MET: 2>
    >>> outcome(DecisionRule(majority=half.majority), vote).unknown
    ('quorum',)
    >>> everybody = Vote(members=20, present=20, votes_for=12, votes_against=8)
    >>> outcome(DecisionRule(majority=half.majority), everybody).verdict
    <Verdict.MET: 2>
    """
    chairs = tuple(vote.chairs())
    presences = tuple(dict.fromkeys(present for present, _ in chairs))
    choices = tuple(dict.fromkeys(choice is Choice.FOR for _, choice in chairs))
    parts = (
        _settled(
            {
                "mode": tuple(Mode) if vote.mode is None else (vote.mode,),
                "allows_remote": _tried(rule.allows_remote),
                "allows_circular": _tried(rule.allows_circular),
            },
            lambda mode, remote, circular: {Mode.REMOTE: remote, Mode.CIRCULAR: circular}.get(
                mode, True
            ),
        ),
        _settled(
            {
                "quorum": (Fraction(0), Fraction(1)) if rule.quorum is None else (rule.quorum,),
                "needs_chair": _tried(rule.needs_chair),
                "chair_present": presences,
            },
            lambda quorum, needed, there: (
                vote.present >= quorum * vote.members and (there or not needed)
            ),
        ),
        _settled(
            {
                "majority": _majorities(rule.majority, vote),
                "chair_breaks_ties": _tried(rule.chair_breaks_ties),
                "guests_vote": _tried(rule.guests_vote),
                "chair": choices,
            },
            lambda majority, casting, with_guests, chair_for: _has_majority(
                vote, majority, with_guests=with_guests, tie=casting and chair_for
            ),
        ),
    )
    verdict = conjunction(part for part, _ in parts)
    deciding = tuple(name for _, names in parts for name in names)
    mode, quorum, majority = (part for part, _ in parts)
    return VoteOutcome(
        verdict=verdict,
        mode=mode,
        quorum=quorum,
        majority=majority,
        unknown=deciding if verdict is Verdict.UNKNOWN else (),
    )


def _tried(known: bool | None) -> tuple[bool, ...]:  # noqa: FBT001 - the value is the argument
    return _EITHER if known is None else (known,)


def _majorities(known: Majority | None, vote: Vote) -> tuple[Majority, ...]:
    """Return the majorities to try: of those that differ in the share only, the two extremes."""
    if known is None:
        kinds = tuple(MajorityKind)
    elif known.kind in (MajorityKind.SIMPLE, MajorityKind.ABSOLUTE) or known.share is not None:
        return (known,)
    else:
        kinds = (known.kind,)
    least = Fraction(
        1, vote.members + vote.guests_for + vote.guests_against + vote.guests_abstained
    )
    found: list[Majority] = []
    for kind in kinds:
        if kind in (MajorityKind.SIMPLE, MajorityKind.ABSOLUTE):
            found.append(Majority(kind=kind))
        else:
            found += [Majority(kind=kind, share=least), Majority(kind=kind, share=Fraction(1))]
    return tuple(found)


def _has_majority(vote: Vote, majority: Majority, *, with_guests: bool, tie: bool) -> bool:
    """Whether a motion has a majority whose share is known; `tie`: the chair would break a tie."""
    in_favour, against, abstained, present = (
        vote.votes_for,
        vote.votes_against,
        vote.abstained,
        vote.present,
    )
    if with_guests:
        in_favour += vote.guests_for
        against += vote.guests_against
        abstained += vote.guests_abstained
        present += vote.guests_for + vote.guests_against + vote.guests_abstained
    share = majority.share or Fraction(1)
    match majority.kind:
        case MajorityKind.SIMPLE:
            return in_favour > against or (in_favour == against and tie)
        case MajorityKind.ABSOLUTE:
            return in_favour > against + abstained
        case MajorityKind.OF_PRESENT:
            return in_favour > 0 and in_favour >= share * present
        case MajorityKind.OF_ALL:
            return in_favour >= share * vote.members


def _settled(
    tried: Mapping[str, tuple[Any, ...]], decide: Callable[..., bool]
) -> tuple[Verdict, tuple[str, ...]]:
    """Return what every choice of the values agrees on, and the names of those that matter."""
    names = tuple(tried)
    results = {choice: decide(*choice) for choice in product(*tried.values())}
    agreed = set(results.values())
    if len(agreed) == 1:
        return Verdict.of(agreed.pop()), ()
    return Verdict.UNKNOWN, tuple(
        name
        for place, name in enumerate(names)
        if any(
            results[choice] != results[*choice[:place], other, *choice[place + 1 :]]
            for choice in results
            for other in tried[name]
        )
    )
