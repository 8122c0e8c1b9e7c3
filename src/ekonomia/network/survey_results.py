"""What a survey found: mean, median and top two of an item, exact, hidden, or between bounds.

Where counts are not exactly known, each result is the bounds of all it may be.  They are as narrow
as the counts allow, wherever every count has an upper end of its own.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import accumulate
from typing import Final, final

from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.errors import UnknownCode
from ekonomia.network.survey import Answers, Survey, SurveyItem
from ekonomia.shapes import check_shape

__all__ = ["HiddenReason", "ItemResult", "NoChange", "SurveyChange", "item_result", "survey_change"]

_TOP: Final = 2
"""How many of the highest values are the top box."""


@final
class HiddenReason(Code):
    """Why nothing is published of an item."""

    NOT_ANSWERED = "brak_danych", "brak danych o odpowiedziach", "its answers were not told of"
    NO_OPINION = "brak_opinii", "nikt nie wyraził opinii", "nobody gave an opinion"
    TOO_FEW = "za_malo", "mniej opinii niż próg publikacji", "fewer opinions than may be published"
    PERHAPS_TOO_FEW = (
        "moze_za_malo",
        "opinii może być mniej niż próg publikacji",
        "perhaps fewer opinions than may be published",
    )
    OPEN_ENDED = (
        "bez_gornej_granicy",
        "liczby odpowiedzi nie mają górnej granicy",
        "the counts have no upper end",
    )


@final
@frozen(kw_only=True)
class ItemResult:
    """What was found of one item.

    Attributes:
        item: The id of the item.
        hidden: Why nothing is published; None: it is, and the following are told.
        opinions: How many gave an opinion.
        mean: The mean of their values.
        median: The middle of their values, of an even number the mean of the middle two.
        top_two: The part of them that chose one of the two highest values.
        no_opinion: The part of all who answered the item that had no opinion.
    """

    item: str
    hidden: HiddenReason | None = None
    opinions: Bounds | None = None
    mean: Bounds | None = None
    median: Bounds | None = None
    top_two: Bounds | None = None
    no_opinion: Bounds | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        told = (self.opinions, self.mean, self.median, self.top_two, self.no_opinion)
        yield (
            "expected either a reason or all results",
            any((value is None) is (self.hidden is None) for value in told),
        )


def item_result(survey: Survey, item: str) -> ItemResult:
    """Return what was found of an item.

    Nothing is published where fewer than `survey.least` gave an opinion, or may have.

    Raises:
        UnknownCode: The survey has no such item.

    >>> from ekonomia.network import Scale
    >>> question = SurveyItem(id="q", pl="Opis", en="Text", scale=Scale(id="s", low=1, high=4))
    >>> counted = Answers(item="q", counts=(0, 1, 2, Bounds(2, 3)), no_opinion=1)
    >>> survey = Survey(id="s", body="k", year=2023, items=(question,), answers=(counted,))
    >>> found = item_result(survey, "q")
    >>> str(found.mean), str(found.median), str(found.top_two)
    ('[16/5, 10/3]', '[3, 7/2]', '[4/5, 5/6]')
    """
    scale = _item(survey, item).scale
    answers = next((each for each in survey.answers if each.item == item), None)
    if answers is None:
        return ItemResult(item=item, hidden=HiddenReason.NOT_ANSWERED)
    ends = _ends(survey, answers)
    if ends is None:
        return ItemResult(item=item, hidden=HiddenReason.OPEN_ENDED)
    *counts, (silent_low, silent_high) = ends
    low, high = (sum(end) for end in zip(*counts, strict=True))
    hidden = _hidden(low, high, survey.least)
    if hidden is not None:
        return ItemResult(item=item, hidden=hidden)
    values = tuple(scale.values)
    split = len(values) - _TOP
    top = [sum(end) for end in zip(*counts[split:], strict=True)]
    rest = [low - top[0], high - top[1]]
    return ItemResult(
        item=item,
        opinions=Bounds(low, high),
        mean=_extremes(values, counts, _mean),
        median=_extremes(values, counts, _median),
        top_two=_part(top, rest),
        no_opinion=_part([silent_low, silent_high], [low, high]),
    )


def _item(survey: Survey, item: str) -> SurveyItem:
    for each in survey.items:
        if each.id == item:
            return each
    raise UnknownCode(f"survey: no item {item!r}")


def _ends(survey: Survey, answers: Answers) -> list[tuple[int, int]] | None:
    """Return the least and the most of each count, "no opinion" last; None: one has no end."""
    bounds = (*answers.counts, answers.no_opinion)
    lows = [int(each.low or 0) for each in bounds]
    found: list[tuple[int, int]] = []
    for low, each in zip(lows, bounds, strict=True):
        room = None if survey.most is None else survey.most - sum(lows) + low
        highs = [int(end) for end in (each.high, room) if end is not None]
        if not highs:
            return None
        found.append((low, min(highs)))
    return found


def _hidden(low: int, high: int, least: int) -> HiddenReason | None:
    if high == 0:
        return HiddenReason.NO_OPINION
    if high < least:
        return HiddenReason.TOO_FEW
    return HiddenReason.PERHAPS_TOO_FEW if low < least else None


def _mean(values: tuple[int, ...], counts: tuple[int, ...]) -> Fraction:
    total = sum(value * count for value, count in zip(values, counts, strict=True))
    return Fraction(total, sum(counts))


def _median(values: tuple[int, ...], counts: tuple[int, ...]) -> Fraction:
    total = sum(counts)
    return Fraction(_at(values, counts, (total - 1) // 2) + _at(values, counts, total // 2), 2)


def _at(values: tuple[int, ...], counts: tuple[int, ...], place: int) -> int:
    """Return the value at a place, from 0, of all values chosen in ascending order."""
    reached = accumulate(counts)
    return next(value for value, end in zip(values, reached, strict=True) if place < end)


def _extremes(
    values: tuple[int, ...],
    ends: list[tuple[int, int]],
    measure: Callable[[tuple[int, ...], tuple[int, ...]], Fraction],
) -> Bounds:
    """Return the bounds of a measure of the middle.

    One more opinion below the middle never raises it, one less above it neither.  So it is lowest
    where the counts up to some value are the greatest and all above it the least, and highest the
    other way round.
    """
    lows, highs = zip(*ends, strict=True)
    turns = range(len(values) + 1)
    lowest = min(measure(values, highs[:turn] + lows[turn:]) for turn in turns)
    highest = max(measure(values, lows[:turn] + highs[turn:]) for turn in turns)
    return Bounds(lowest, highest)


def _part(part: list[int], rest: list[int]) -> Bounds:
    """Return the bounds of `part / (part + rest)`, each known from its least to its most."""
    return Bounds(
        Fraction(part[0], part[0] + rest[1]),
        Fraction(part[1], part[1] + rest[0]),
    )


# --- against the year before -------------------------------------------------------------------


@final
class NoChange(Code):
    """Why two years are not compared."""

    OTHER_BODY = "inne_gremium", "badano inne gremium", "another body was asked"
    NOT_THE_YEAR_BEFORE = "nie_rok_wczesniej", "nie rok wcześniej", "not the year before"
    NOT_ASKED = "nie_pytano", "nie pytano o to", "it was not asked in both years"
    OTHER_WORDS = "inna_tresc", "inna treść pytania", "the item had other words"
    OTHER_SCALE = "inna_skala", "inna skala", "the scale was another one"
    HIDDEN = "ukryte", "wynik ukryty", "a result is not published"


@final
@frozen(kw_only=True)
class SurveyChange:
    """How the mean of an item changed since the year before.

    Attributes:
        item: The id of the item.
        mean: The mean less that of the year before; None: not compared.
        reason: Why not; None: it is.
    """

    item: str
    mean: Bounds | None = None
    reason: NoChange | None = None

    def __attrs_post_init__(self) -> None:
        unclear = (self.mean is None) is (self.reason is None)
        check_shape(self, [("expected either a change or a reason", unclear)])


def survey_change(before: Survey, after: Survey, item: str) -> SurveyChange:
    """Return how the mean of an item changed, where it can be compared.

    It can where the same body was asked about the year before, in the same words, on the same
    scale.

    Raises:
        UnknownCode: Neither survey has such an item.
    """
    old, new = ({each.id: each for each in survey.items}.get(item) for survey in (before, after))
    if old is None and new is None:
        raise UnknownCode(f"surveys: no item {item!r}")
    if before.body != after.body:
        return SurveyChange(item=item, reason=NoChange.OTHER_BODY)
    if before.year + 1 != after.year:
        return SurveyChange(item=item, reason=NoChange.NOT_THE_YEAR_BEFORE)
    if old is None or new is None:
        return SurveyChange(item=item, reason=NoChange.NOT_ASKED)
    if old.scale != new.scale:
        return SurveyChange(item=item, reason=NoChange.OTHER_SCALE)
    if (old.pl, old.en) != (new.pl, new.en):
        return SurveyChange(item=item, reason=NoChange.OTHER_WORDS)
    was, now = (item_result(survey, item).mean for survey in (before, after))
    if was is None or now is None:
        return SurveyChange(item=item, reason=NoChange.HIDDEN)
    return SurveyChange(item=item, mean=now - was)
