"""Whether two rows of a plan fall on one day: surely, possibly, or not."""

from collections.abc import Sequence
from datetime import date
from heapq import heappop, heappush
from operator import itemgetter
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code, Language
from ekonomia.dates.precision import Extent
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import Stretch, days_text, known_day, shared_days, span_of
from ekonomia.shapes import check_shape, expect

__all__ = ["Collision", "Overlap", "collisions", "overlap_of"]

_HAPPENS: Final = (Extent.EXACT, Extent.WITHIN)
"""What happens on a day; work that fills its time, or has only to be ready, hinders nothing."""


@final
class Overlap(Code):
    """Whether two rows fall on one day."""

    NO = "no", "nie", "no"
    POSSIBLE = "possible", "być może", "possibly"
    SURE = "sure", "na pewno", "surely"


@final
@frozen(kw_only=True)
class Collision:
    """Two rows that fall on one day, or may.

    Attributes:
        first: The id of the row that was printed first.
        second: The id of the other.
        overlap: Whether it is sure.
        since: The first day that both have, or may have; None: open.
        until: The last of the days that follow it and that both have, or may; None: open.
    """

    first: str
    second: str
    overlap: Overlap
    since: date | None = None
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def text(self, language: Language = "pl") -> str:
        """Return which rows they are, whether it is sure, and the days.

        >>> Collision(first="a", second="b", overlap=Overlap.SURE, since=date(2022, 10, 6),
        ...           until=date(2022, 10, 6)).text("en")
        'a and b, surely: 6 October 2022'
        """
        both = "i" if language == "pl" else "and"
        days = days_text(self.since, self.until, language)
        return f"{self.first} {both} {self.second}, {self.overlap.label(language)}: {days}"


def overlap_of(a: Row, b: Row) -> Overlap:
    """Return whether two rows fall on one day.

    Only what happens on a day can collide: work that fills its time and what has only to be ready
    by a day never do.  It is sure where both surely have a common day: exact days, or a window of
    one day.  It is possible where the windows meet; a row without days may be on any.

    Args:
        a: A row.
        b: Another row; the order does not matter.

    >>> from ekonomia.dates import read
    >>> from ekonomia.plans.rows import Cells
    >>> def row(text: str, extent: Extent) -> Row:
    ...     return Row(id=text, cells=Cells(), when=read(text, year=2022), extent=extent, pl=text)
    >>> gala, network = row("6 października", Extent.EXACT), row("6-7 października", Extent.EXACT)
    >>> jury = row("październik", Extent.WITHIN)
    >>> overlap_of(gala, network).value, overlap_of(gala, jury).value
    ('sure', 'possible')
    >>> overlap_of(gala, row("październik", Extent.THROUGHOUT)).value
    'no'
    """
    expect(Row, a=a, b=b)
    one, other = _days(a), _days(b)
    if shared_days(one.sure, other.sure):
        return Overlap.SURE
    return Overlap.POSSIBLE if shared_days(one.possible, other.possible) else Overlap.NO


def collisions(plan: Plan, *, sure_only: bool = False) -> tuple[Collision, ...]:
    """Return which rows fall on one day, or may, in the order of these days.

    Args:
        plan: The plan; its rows are taken at their own dates, not at later ones; one without any
            lies in the month of its heading.
        sure_only: Whether to leave out what is only possible.
    """
    expect(Plan, plan=plan)
    days = [_days(row, plan.year) for row in plan.rows]
    found = []
    for one, other in _meeting([each.sure if sure_only else each.possible for each in days]):
        sure = shared_days(days[one].sure, days[other].sure)
        since, until = (sure or shared_days(days[one].possible, days[other].possible))[0]
        collision = Collision(
            first=plan.rows[one].id,
            second=plan.rows[other].id,
            overlap=Overlap.SURE if sure else Overlap.POSSIBLE,
            since=known_day(since),
            until=known_day(until),
        )
        found.append(((since, one, other), collision))
    return tuple(collision for _, collision in sorted(found, key=itemgetter(0)))


@final
@frozen
class _Days:
    sure: tuple[Stretch, ...] = ()
    possible: tuple[Stretch, ...] = ()


def _days(row: Row, year: int | None = None) -> _Days:
    """Return the days on which a row happens; none where it does not happen on a day."""
    if row.extent not in _HAPPENS:
        return _Days()
    days = span_of(row, year)
    return _Days(days.sure, days.possible)


def _meeting(rows: Sequence[Sequence[Stretch]]) -> set[tuple[int, int]]:
    """Return the places of the rows that have a day in common, each pair once.

    The days are passed through once; only what is still going on when a stretch begins is looked
    at, so that the work grows with the pairs that are found.
    """
    begun: list[tuple[int, int]] = []
    pairs = set()
    for first, last, place in sorted(
        (first, last, place) for place, days in enumerate(rows) for first, last in days
    ):
        while begun and begun[0][0] < first:
            heappop(begun)
        pairs |= {(min(place, other), max(place, other)) for _, other in begun if other != place}
        heappush(begun, (last, place))
    return pairs
