"""Yearly surveys in which members of a committee assess the coordination: items and answers."""

from collections.abc import Iterable, Iterator
from typing import Final, final

from attrs import field, frozen
from attrs.converters import optional

from ekonomia.bounds import Bounds, as_bounds
from ekonomia.shapes import check_shape

__all__ = ["Answers", "Scale", "Survey", "SurveyItem"]

_NOBODY: Final = Bounds(0, 0)


def _counts(counts: Iterable[int | Bounds]) -> tuple[Bounds, ...]:
    return tuple(map(as_bounds, counts))


def _is_count(count: Bounds) -> bool:
    """Whether it can be a number of persons: whole, and at least 0."""
    ends = [end for end in (count.low, count.high) if end is not None]
    whole = all(type(end) is int for end in ends) and not (count.low_open or count.high_open)
    return whole and count.low is not None and count.low >= 0


@final
@frozen(kw_only=True)
class Scale:
    """A scale of whole numbers; "no opinion" is no value of it.

    Attributes:
        id: Its key.
        low: Its lowest value, the worst assessment.
        high: Its highest value, the best.
        labels: Polish labels of values, in the order of the scale; not every value need have one.

    Raises:
        InvalidValue: A value of the wrong type, fewer than two values, or a label of no value.
        InvalidInput: Several of these.

    >>> list(Scale(id="1-5", low=1, high=5).values)
    [1, 2, 3, 4, 5]
    """

    id: str
    low: int
    high: int
    labels: tuple[tuple[int, str], ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield (
            f"expected more than {self.low} as the highest, got {self.high}",
            self.high <= self.low,
        )
        labelled = [value for value, _ in self.labels]
        yield (
            f"expected labels of values in ascending order, got {labelled}",
            labelled != sorted(set(labelled) & set(self.values)),
        )

    @property
    def values(self) -> range:
        """Its values, from the lowest."""
        return range(self.low, self.high + 1)


@final
@frozen(kw_only=True)
class SurveyItem:
    """A statement or question that is assessed.

    Attributes:
        id: Its key, the same from year to year.
        pl: Its words, in Polish.
        en: The same in English.
        scale: The scale of the answers.
    """

    id: str
    pl: str
    en: str
    scale: Scale

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Answers:
    """How one item was answered.

    Attributes:
        item: The id of the item.
        counts: How many chose each value, from the lowest: each a number, or bounds.
        no_opinion: How many chose "no opinion", a number or bounds; who left the item blank is
            counted nowhere.

    Raises:
        InvalidValue: A value of the wrong type, or what is no number of persons.
        InvalidInput: Several of these.
    """

    item: str
    counts: tuple[Bounds, ...] = field(converter=_counts)
    no_opinion: Bounds = field(default=_NOBODY, converter=as_bounds)

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        for count in (*self.counts, self.no_opinion):
            yield f"expected a number of persons, got {count}", not _is_count(count)

    @property
    def given(self) -> Bounds:
        """How many gave an opinion."""
        return sum(self.counts, _NOBODY)


@final
@frozen(kw_only=True)
class Survey:
    """A survey of one year.

    Attributes:
        id: Its key.
        body: The id of the body whose members were asked.
        year: The year that is assessed.
        items: What was asked, in order.
        answers: How it was answered; an item without any was not told of.
        invited: How many were invited; None: not told.
        returned: How many answered, a number or bounds; None: not told.
        least: The smallest number of opinions on an item of which anything is published.

    Raises:
        InvalidValue: A value of the wrong type, an id twice, answers to no item or not one for each
            value of its scale, more answers than were returned, or more returned than invited.
        InvalidInput: Several of these.
    """

    id: str
    body: str
    year: int
    items: tuple[SurveyItem, ...]
    answers: tuple[Answers, ...] = ()
    invited: int | None = None
    returned: Bounds | None = field(default=None, converter=optional(as_bounds))
    least: int = 1

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        items = {each.id: each for each in self.items}
        answered = [each.item for each in self.answers]
        yield "expected each item once", len(items) < len(self.items)
        yield "expected answers to an item once", len(set(answered)) < len(answered)
        others = sorted(set(answered) - set(items))
        yield f"expected answers to the items, got {others}", bool(others)
        for each in self.answers:
            scale = items[each.item].scale if each.item in items else None
            yield (
                f"expected a number for each value of the scale of {each.item}",
                scale is not None and len(each.counts) != len(scale.values),
            )
        yield f"expected at least 1 as the least number, got {self.least}", self.least < 1
        yield (
            f"expected at least 0 invited, got {self.invited}",
            self.invited is not None and self.invited < 0,
        )
        yield (
            f"expected a number of persons returned, got {self.returned}",
            self.returned is not None and not _is_count(self.returned),
        )
        most = self.most
        yield (
            f"expected at most {self.invited} returned, got {self.returned}",
            self.invited is not None
            and self.returned is not None
            and _least(self.returned) > self.invited,
        )
        yield (
            f"expected at most {most} answers to an item",
            most is not None
            and any(_least(each.given + each.no_opinion) > most for each in self.answers),
        )

    @property
    def most(self) -> int | None:
        """The most that can have answered an item; None: not known."""
        returned = None if self.returned is None else self.returned.high
        ends = [int(end) for end in (returned, self.invited) if end is not None]
        return min(ends, default=None)

    @property
    def response_rate(self) -> Bounds | None:
        """The part of those invited who answered; None: one of the two is not told, or none were.

        >>> asked = Survey(id="s", body="k", year=2023, items=(), invited=20, returned=15)
        >>> str(asked.response_rate)
        '[3/4, 3/4]'
        """
        if self.returned is None or not self.invited:
            return None
        returned = self.returned & Bounds(0, self.invited)
        return returned.share_of(self.invited)


def _least(count: Bounds) -> int:
    return 0 if count.low is None else int(count.low)
