"""Yearly surveys: what they refuse, what they find, what they hide, what they compare."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

import pytest
from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.errors import EkonomiaError, UnknownCode
from ekonomia.network import (
    Answers,
    HiddenReason,
    ItemResult,
    NoChange,
    Scale,
    Survey,
    SurveyChange,
    SurveyItem,
    item_result,
    survey_change,
)

FIVE: Final = Scale(id="1-5", low=1, high=5, labels=((1, "bardzo źle"), (5, "bardzo dobrze")))
ITEM: Final = SurveyItem(id="q", pl="Współpraca z ROPS", en="Cooperation", scale=FIVE)


def survey(
    *counts: int | Bounds, no_opinion: int | Bounds = 0, year: int = 2023, item: SurveyItem = ITEM
) -> Survey:
    answers = (Answers(item="q", counts=counts, no_opinion=no_opinion),) if counts else ()
    return Survey(id=f"s{year}", body="k", year=year, items=(item,), answers=answers)


def exactly(*parts: int) -> Bounds:
    return Bounds.exactly(Fraction(*parts))


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "one value": (
        lambda: Scale(id="s", low=1, high=1),
        "expected more than 1 as the highest, got 1",
    ),
    "a label of nothing": (
        lambda: Scale(id="s", low=1, high=3, labels=((4, "x"),)),
        "expected labels of values in ascending order, got [4]",
    ),
    "labels twice": (
        lambda: Scale(id="s", low=1, high=3, labels=((2, "x"), (2, "y"))),
        "got [2, 2]",
    ),
    "below 0": (
        lambda: Answers(item="q", counts=(-1,)),
        "expected a number of persons, got [-1, -1]",
    ),
    "half a person": (
        lambda: Answers(item="q", counts=(Bounds(Fraction(1, 2)),)),
        "expected a number of persons, got [1/2, ∞)",
    ),
    "nobody knows": (
        lambda: Answers(item="q", counts=(1,), no_opinion=Bounds.at_most(3)),
        "expected a number of persons, got (-∞, 3]",
    ),
    "more than": (
        lambda: Answers(item="q", counts=(Bounds.more_than(3),)),
        "expected a number of persons, got (3, ∞)",
    ),
    "no text": (lambda: evolve(ITEM, pl=" "), "pl: expected a text that is not empty"),
    "item twice": (lambda: evolve(survey(), items=(ITEM, ITEM)), "expected each item once"),
    "answered twice": (
        lambda: evolve(survey(), answers=survey(1, 0, 0, 0, 0).answers * 2),
        "expected answers to an item once",
    ),
    "no such item": (
        lambda: evolve(survey(), answers=(Answers(item="x", counts=(1,)),)),
        "expected answers to the items, got ['x']",
    ),
    "wrong length": (lambda: survey(1, 2, 3), "a number for each value of the scale of q"),
    "least": (lambda: evolve(survey(), least=0), "expected at least 1 as the least number, got 0"),
    "invited": (lambda: evolve(survey(), invited=-1), "expected at least 0 invited, got -1"),
    "returned": (
        lambda: evolve(survey(), returned=-1),
        "expected a number of persons returned, got [-1, -1]",
    ),
    "more than invited": (
        lambda: evolve(survey(), invited=9, returned=Bounds(10)),
        "expected at most 9 returned, got [10, ∞)",
    ),
    "more than returned": (
        lambda: evolve(survey(1, 1, 1, 1, 1, no_opinion=1), invited=9, returned=5),
        "expected at most 5 answers to an item",
    ),
    "neither hidden nor told": (
        lambda: ItemResult(item="q"),
        "expected either a reason or all results",
    ),
    "no change for no reason": (
        lambda: SurveyChange(item="q"),
        "expected either a change or a reason",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    make, message = REFUSED[name]
    with pytest.raises(EkonomiaError) as caught:
        make()
    assert message in str(caught.value)


class TestResponse:
    def test_the_rate_is_exact_where_both_are_known(self) -> None:
        assert evolve(survey(), invited=24, returned=18).response_rate == exactly(3, 4)

    def test_it_lies_between_bounds_where_the_returned_are_not_known(self) -> None:
        assert evolve(survey(), invited=24, returned=Bounds(18)).response_rate == Bounds(
            Fraction(3, 4), Fraction(1)
        )

    @pytest.mark.parametrize(("invited", "returned"), [(None, 5), (5, None), (0, 0)])
    def test_there_is_none(self, invited: int | None, returned: int | None) -> None:
        assert evolve(survey(), invited=invited, returned=returned).response_rate is None

    def test_the_most_that_may_have_answered(self) -> None:
        assert survey().most is None
        assert evolve(survey(), invited=24).most == 24
        assert evolve(survey(), invited=24, returned=Bounds(3, 18)).most == 18


class TestResults:
    def test_they_are_exact(self) -> None:
        found = item_result(survey(1, 0, 2, 4, 3, no_opinion=2), "q")
        assert found.hidden is None
        assert found.opinions == Bounds(10, 10)
        assert found.mean == exactly(19, 5)
        assert found.median == exactly(4)
        assert found.top_two == exactly(7, 10)
        assert found.no_opinion == exactly(1, 6)

    def test_the_median_of_an_even_number_is_the_middle_of_two(self) -> None:
        assert item_result(survey(2, 0, 0, 2, 0), "q").median == exactly(5, 2)
        assert item_result(survey(2, 1, 0, 2, 0), "q").median == exactly(2)

    def test_a_count_that_is_partly_known(self) -> None:
        found = item_result(survey(Bounds(0, 2), 0, 0, 0, 2), "q")
        assert found.opinions == Bounds(2, 4)
        assert found.mean == Bounds(Fraction(3), Fraction(5))
        assert found.median == Bounds(Fraction(3), Fraction(5))
        assert found.top_two == Bounds(Fraction(1, 2), Fraction(1))

    def test_an_open_end_is_closed_by_the_number_returned(self) -> None:
        open_ended = survey(0, 0, 0, Bounds(1), 4)
        assert item_result(open_ended, "q").hidden is HiddenReason.OPEN_ENDED
        closed = item_result(evolve(open_ended, returned=6), "q")
        assert closed.opinions == Bounds(5, 6)
        assert closed.mean == Bounds(Fraction(14, 3), Fraction(24, 5))

    def test_many_answers_cost_no_more(self) -> None:
        assert item_result(survey(10**12, 0, 0, 0, 10**12 + 1), "q").median == exactly(5)


class TestHidden:
    def test_the_least_number_itself_is_published(self) -> None:
        few = survey(0, 0, 1, 2, 1, no_opinion=7)
        assert item_result(evolve(few, least=4), "q").hidden is None
        hidden = item_result(evolve(few, least=5), "q")
        assert hidden == ItemResult(item="q", hidden=HiddenReason.TOO_FEW)

    def test_what_may_be_too_few_is_not_published_either(self) -> None:
        found = item_result(evolve(survey(0, 0, 0, 2, Bounds(1, 3)), least=4), "q")
        assert found.hidden is HiddenReason.PERHAPS_TOO_FEW

    def test_nobody_gave_an_opinion(self) -> None:
        assert item_result(survey(0, 0, 0, 0, 0, no_opinion=3), "q").hidden is (
            HiddenReason.NO_OPINION
        )
        assert item_result(survey(0, 0, 0, 0, Bounds(0, 3)), "q").hidden is (
            HiddenReason.PERHAPS_TOO_FEW
        )

    def test_an_item_without_answers(self) -> None:
        assert item_result(survey(), "q").hidden is HiddenReason.NOT_ANSWERED

    def test_an_item_that_is_none(self) -> None:
        with pytest.raises(UnknownCode, match="no item 'x'"):
            item_result(survey(), "x")


class TestChange:
    BEFORE: Final = survey(0, 0, 4, 0, 0, year=2022)
    AFTER: Final = survey(0, 0, 1, 2, 1, year=2023)

    def test_it_is_the_difference_of_the_means(self) -> None:
        assert survey_change(self.BEFORE, self.AFTER, "q") == SurveyChange(
            item="q", mean=exactly(1)
        )

    def test_of_partly_known_counts_it_lies_between_bounds(self) -> None:
        unsure = survey(0, 0, Bounds(0, 1), 1, 0, year=2023)
        found = survey_change(self.BEFORE, unsure, "q")
        assert found.mean == Bounds(Fraction(1, 2), Fraction(1))

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            ({"body": "other"}, NoChange.OTHER_BODY),
            ({"year": 2024}, NoChange.NOT_THE_YEAR_BEFORE),
            ({"items": (), "answers": ()}, NoChange.NOT_ASKED),
            ({"items": (evolve(ITEM, pl="Inaczej"),)}, NoChange.OTHER_WORDS),
            ({"items": (evolve(ITEM, en="Other"),)}, NoChange.OTHER_WORDS),
            ({"items": (evolve(ITEM, scale=evolve(FIVE, labels=())),)}, NoChange.OTHER_SCALE),
            ({"answers": ()}, NoChange.HIDDEN),
        ],
    )
    def test_or_why_there_is_none(self, change: dict[str, object], reason: NoChange) -> None:
        after = evolve(self.AFTER, **change)  # type: ignore[arg-type]  # any change on purpose
        assert survey_change(self.BEFORE, after, "q") == SurveyChange(item="q", reason=reason)

    def test_what_was_hidden_the_year_before_is_not_compared(self) -> None:
        before = evolve(self.BEFORE, least=5)
        assert survey_change(before, self.AFTER, "q").reason is NoChange.HIDDEN

    def test_an_item_of_neither(self) -> None:
        with pytest.raises(UnknownCode, match="no item 'x'"):
            survey_change(self.BEFORE, self.AFTER, "x")
