"""Who served a place from one day to another, as stretches of days with one answer."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Final, final

from attrs import evolve, frozen

from ekonomia.dates import plain_day
from ekonomia.errors import InvalidValue
from ekonomia.places.changes import CHANGES
from ekonomia.places.owes import PROVEN_GAPS, SUPPORT_PERIODS
from ekonomia.places.periods import turning_days
from ekonomia.places.serving import owes_for
from ekonomia.places.serving_answer import ServedBy
from ekonomia.places.subregions import SUBREGIONS
from ekonomia.places.units import REGISTER_DAY
from ekonomia.shapes import check_shape

__all__ = ["ServedSpan", "owes_spans"]

_DAY: Final = timedelta(1)


@final
@frozen(kw_only=True)
class ServedSpan:
    """A stretch of days on which one answer holds.

    Attributes:
        since: Its first day.
        until: Its last day, itself in.
        served: The answer, as of the first day.
    """

    since: date
    until: date
    served: ServedBy

    def __attrs_post_init__(self) -> None:
        check_shape(self, ((f"expected an end from {self.since} on", self.until < self.since),))


def owes_spans(code: str, *, since: date, until: date) -> tuple[ServedSpan, ...]:
    """Return which support centre served a place, from one day to another without a hole.

    Two stretches beside each other differ in something that `owes_for` answers.

    Args:
        code: The TERYT code of a powiat or gmina, with or without the type digit.
        since: The first day.
        until: The last day, itself in.

    Raises:
        InvalidValue: `code` is no such code, a day no plain date, or the end before the beginning.
        UnknownCode: The register has no such powiat.

    >>> for span in owes_spans("2003", since=date(2018, 1, 1), until=date(2018, 12, 31)):
    ...     print(span.since, span.until, span.served.coverage)
    2018-01-01 2018-01-30 gap
    2018-01-31 2018-12-31 unknown
    """
    plain_day(since, "since")
    if plain_day(until, "until") < since:
        raise InvalidValue(f"until: expected a day from {since} on, got {until}")
    days = sorted({since, *(day for day in _turns() if since < day <= until)})
    answers = [(day, owes_for(code, on=day)) for day in days]
    runs = [next(run) for _, run in groupby(answers, key=lambda one: evolve(one[1], on=since))]
    ends = [*(day - _DAY for day, _ in runs[1:]), until]
    return tuple(
        ServedSpan(since=day, until=end, served=served)
        for (day, served), end in zip(runs, ends, strict=True)
    )


def _turns() -> Iterator[date]:
    """Yield every day on which an answer may change."""
    dated = [(each.since, each.until) for each in SUPPORT_PERIODS]
    dated += [(area.seen_since, area.seen_until) for area in SUBREGIONS]
    dated += [(each.since, each.until) for area in SUBREGIONS for each in area.outside]
    for text in {text for ends in dated for text in ends}:
        yield from turning_days(text)
    yield from (each.until + _DAY for each in PROVEN_GAPS)
    yield from (each.latest for each in CHANGES)
    yield REGISTER_DAY + _DAY
