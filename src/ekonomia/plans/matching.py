"""Which things of two versions are one: by their id, or by wording that is near enough."""

import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from fractions import Fraction
from typing import Final, NamedTuple, TypeAlias, final

from ekonomia.codes import Code
from ekonomia.plans.stems import stem

__all__ = ["NEAR", "Match", "MatchedBy", "Thing", "match_things", "nearness"]

NEAR: Final = Fraction(3, 5)
"""Wording at least so near is taken for the same thing, if nothing else is as near."""
_WORD: Final = re.compile(r"\w+")


@final
class MatchedBy(Code):
    """How two things were found to be one."""

    ID = "id", "ten sam klucz", "the same id"
    WORDING = "wording", "zbliżona treść", "near wording"


@final
class Thing(NamedTuple):
    """One thing of a version, as far as it is matched.

    Attributes:
        sort: What it is; only things of a sort are matched.
        id: Its id, once among those of its sort.
        text: What it says.
        hints: Where it stands; of two things equally near, the one with more equal hints is it.
    """

    sort: str
    id: str
    text: str
    hints: tuple[object, ...] = ()


@final
class Match(NamedTuple):
    """Two things that are one.

    Attributes:
        sort: What they are.
        old: The id of the old one.
        new: The id of the new one.
        by: How they were found.
        near: How near their wording is, from 0 to 1.
    """

    sort: str
    old: str
    new: str
    by: MatchedBy
    near: Fraction


def nearness(one: str, other: str) -> Fraction:
    """Return how near two wordings are: twice the stems in common order by the stems of both.

    >>> nearness("baza PS w portalu", "prowadzenie bazy PS w portalu")
    Fraction(8, 9)
    >>> nearness("", "")
    Fraction(1, 1)
    """
    return _near(_stems(one), _stems(other))


def _stems(text: str) -> tuple[str, ...]:
    return tuple(map(stem, _WORD.findall(text)))


def _near(one: tuple[str, ...], other: tuple[str, ...]) -> Fraction:
    if one == other:
        return Fraction(1)
    first, second = sorted((one, other))  # in one order, since difflib may differ in two
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return Fraction(2 * sum(block.size for block in blocks), len(one) + len(other))


def match_things(old: Sequence[Thing], new: Sequence[Thing]) -> tuple[Match, ...]:
    """Return which things are one; whatever the order of either side.

    First those of one id and near wording, then, of one sort, those whose wording is at least
    `NEAR` and nearer to each other than to anything else that is left; of two equally near the one
    with more equal hints is taken, and where these are equal too, none is.  What is left then and
    has one id is one, however it is worded: an id is a label, and rows may have been renumbered.

    >>> old = [Thing("item", "a", "utworzenie portalu")]
    >>> match_things(old, [Thing("item", "1", "utworzenie nowego portalu")])[0].near
    Fraction(4, 5)
    >>> match_things(old, [Thing("item", "1", "wyjazdy studyjne")])
    ()
    >>> match_things(old, [Thing("item", "a", "wyjazdy studyjne")])[0].by.en
    'the same id'
    """
    texts = {(thing.sort, thing.id): thing.text for thing in old}
    same = {
        key: nearness(texts[key], thing.text)
        for thing in new
        if (key := (thing.sort, thing.id)) in texts
    }
    found = [Match(*key, key[1], MatchedBy.ID, near) for key, near in same.items() if near >= NEAR]
    sure = {(match.sort, match.old) for match in found}
    rest = [
        [(thing, _stems(thing.text)) for thing in things if (thing.sort, thing.id) not in sure]
        for things in (old, new)
    ]
    scores = _scores(*rest)
    while pairs := _mutual(scores):
        found += [Match(*pair, MatchedBy.WORDING, near) for pair, near in pairs]
        taken = {(sort, old_id) for (sort, old_id, _), _ in pairs}
        gone = {(sort, new_id) for (sort, _, new_id), _ in pairs}
        scores = {
            (sort, old_id, new_id): score
            for (sort, old_id, new_id), score in scores.items()
            if (sort, old_id) not in taken and (sort, new_id) not in gone
        }
    before = {(match.sort, match.old) for match in found}
    after = {(match.sort, match.new) for match in found}
    found += [
        Match(*key, key[1], MatchedBy.ID, near)
        for key, near in same.items()
        if key not in before | after
    ]
    return tuple(found)


_Score: TypeAlias = tuple[Fraction, int]
_Scores: TypeAlias = dict[tuple[str, str, str], _Score]
_Stemmed: TypeAlias = list[tuple[Thing, tuple[str, ...]]]


def _scores(old: _Stemmed, new: _Stemmed) -> _Scores:
    """Return how near each two things of a sort are that may be one, and their equal hints."""
    bags = [(thing, said, Counter(said)) for thing, said in new]
    scores = {}
    for one, said in old:
        bag = Counter(said)
        for other, told, others in bags:
            total = len(said) + len(told)
            common = (bag & others).total()
            if one.sort != other.sort or (total and Fraction(2 * common, total) < NEAR):
                continue
            near = _near(said, told)
            if near >= NEAR:
                hints = sum(a == b for a, b in zip(one.hints, other.hints, strict=False))
                scores[one.sort, one.id, other.id] = near, hints
    return scores


def _mutual(scores: _Scores) -> list[tuple[tuple[str, str, str], Fraction]]:
    """Return the pairs that are nearer than any other pair with one of the two."""
    best: dict[tuple[str, str, str], tuple[_Score, int]] = {}
    for (sort, old, new), score in scores.items():
        for side in (("old", sort, old), ("new", sort, new)):
            most, count = best.get(side, (score, 0))
            if score > most:
                most, count = score, 0
            best[side] = most, count + (score == most)
    return [
        (pair, score[0])
        for pair, score in scores.items()
        if best["old", pair[0], pair[1]] == (score, 1) == best["new", pair[0], pair[2]]
    ]
