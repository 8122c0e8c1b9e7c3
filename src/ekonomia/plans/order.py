"""What must come before what: an order, circles, the room between steps, chains of steps."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Final, final

from attrs import frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Language
from ekonomia.dates.when import When
from ekonomia.errors import InvalidValue, shown
from ekonomia.plans.plan import Dependency, Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import Span, days_text, known_day, span, span_of
from ekonomia.shapes import all_of, check_shape, expect

__all__ = [
    "Chain",
    "Room",
    "critical_chains",
    "cycles",
    "feasible",
    "order_of",
    "rooms",
    "slack",
    "slack_of",
]

_NEXT: Final = 1
"""From the last day of a step to the first day on which the next one may begin."""


@final
@frozen(kw_only=True)
class Room:
    """The days left to a step by what goes before it and what follows it.

    Attributes:
        id: The id of the step.
        since: The first day on which it may begin; None: open.
        until: The last day on which it may end, itself in; None: open.
        cut_by: The id of the step before it that takes the first days of its own window; None:
            nothing does.
    """

    id: str
    since: date | None
    until: date | None
    cut_by: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def days(self) -> int | None:
        """How many days are left, 0: none; None: it is open on a side."""
        if self.since is None or self.until is None:
            return None
        return max(0, (self.until - self.since).days + 1)

    def text(self, language: Language = "pl") -> str:
        """Return the days that are left in words.

        >>> Room(id="a", since=date(2017, 5, 10), until=date(2017, 5, 9)).text("en")
        'no day'
        """
        if self.days == 0:
            return "żaden dzień" if language == "pl" else "no day"
        return days_text(self.since, self.until, language)


@final
@frozen(kw_only=True)
class Chain:
    """Rows of which each needs the one before it.

    Attributes:
        rows: Their ids, from the first to the last.
        slacks: The days between each and the next, as `slack` counts them.
    """

    rows: tuple[str, ...]
    slacks: tuple[Bounds, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        check_shape(
            self,
            [("expected a slack between any two rows", len(self.slacks) + 1 != len(self.rows))],
        )

    def text(self) -> str:
        """Return the ids with arrows between them.

        >>> Chain(rows=("call", "gather"), slacks=(Bounds.exactly(9),)).text()
        'call → gather'
        """
        return " → ".join(self.rows)


def order_of(dependencies: Iterable[Dependency]) -> tuple[str, ...]:
    """Return all ids, each after everything it needs.

    Raises:
        InvalidValue: `cycle`: they depend in a circle, which the message shows.

    >>> order_of([Dependency(first="b", then="c"), Dependency(first="a", then="b")])
    ('a', 'b', 'c')
    """
    given = all_of(Dependency, "dependencies", dependencies)
    circles, _ = _opened(given)
    if circles:
        circle = " → ".join([*circles[0], circles[0][0]])
        raise InvalidValue(f"dependencies: expected no circle, got {circle}", code="cycle")
    return tuple(_sorter(given).static_order())


def cycles(dependencies: Iterable[Dependency]) -> tuple[tuple[str, ...], ...]:
    """Return circles such that without their last steps none is left.

    Each begins with the id that is mentioned first; the last one leads back to it.  Empty: there is
    an order.

    >>> cycles([Dependency(first="a", then="b"), Dependency(first="b", then="a")])
    (('a', 'b'),)
    """
    circles, _ = _opened(all_of(Dependency, "dependencies", dependencies))
    return circles


def slack(first: When, then: When) -> Bounds:
    """Return the days between the end of one thing and the start of the next, least and most.

    From the 30th of June to the 1st of July it is 1, on one day 0; where it is negative the second
    begins before the first ends.  A side on which nothing is known is open.

    >>> jury, gala = When.of_edtf("2022-06"), When.of_edtf("2022-10-06")
    >>> str(slack(jury, gala))
    '[98, 127]'
    """
    expect(When, first=first, then=then)
    return span(then).start - span(first).end


def slack_of(first: Row, then: Row) -> Bounds:
    """Return the days between the end of one row and the start of another, as `slack` does.

    What the rows say of their extent counts: work that fills March ends on its last day.
    """
    expect(Row, first=first, then=then)
    return span_of(then).start - span_of(first).end


def feasible(row: Row, plan: Plan) -> Room:
    """Return the days left to a row when all rows before it are done and those after still fit.

    A row may begin on the day after the last row before it ends.  Windows are taken at their best:
    what goes before is done as early as it may be, what follows as late; so no day that is possible
    is left out.  Of a circle, the link that closes it is left out.

    Raises:
        UnknownCode: The plan has no such row.
    """
    expect(Row, row=row)
    expect(Plan, plan=plan)
    spans = {each.id: span_of(each) for each in plan.rows}
    return rooms(spans, plan.dependencies)[plan.row(row.id).id]


def rooms(spans: Mapping[str, Span], dependencies: Iterable[Dependency]) -> dict[str, Room]:
    """Return the days left to each step, as `feasible` does for a row.

    Args:
        spans: The days each step takes, by its id.
        dependencies: What must go before what; those that name another id are left out, and so is
            the link that closes a circle.
    """
    asked: object = spans
    if not isinstance(asked, Mapping):
        message = f"spans: expected days by the ids of their steps, got {shown(spans)}"
        raise InvalidValue(message, code="wrong_type", path="$.spans")
    expect(Span, **{f"spans[{id_!r}]": each for id_, each in spans.items()})
    links = all_of(Dependency, "dependencies", dependencies)
    _, given = _opened([each for each in links if {each.first, each.then} <= spans.keys()])
    before, after = _links(given, "then"), _links(given, "first")
    steps = tuple(_sorter(given).static_order())
    since = {id_: each.start.low for id_, each in spans.items()}
    until = {id_: each.end.high for id_, each in spans.items()}
    cut_by: dict[str, str] = {}
    for link in (link for step in steps for link in before[step]):
        done = _most(max, since[link.first], spans[link.first].end.low)
        free = None if done is None else done + _NEXT + link.least_days
        own = since[link.then]
        if free is not None and (own is None or own < free):
            since[link.then], cut_by[link.then] = free, link.first
    for link in (link for step in reversed(steps) for link in after[step]):
        begun = _most(min, until[link.then], spans[link.then].start.high)
        free = None if begun is None else begun - _NEXT - link.least_days
        until[link.first] = _most(min, until[link.first], free)
    return {
        id_: Room(
            id=id_,
            since=known_day(since[id_]),
            until=known_day(until[id_]),
            cut_by=cut_by.get(id_),
        )
        for id_ in spans
    }


def critical_chains(plan: Plan) -> tuple[Chain, ...]:
    """Return the chains of rows, each from a row that needs none to a row that none needs.

    Between two such rows that is the chain with the most rows, and of several the one printed
    first: what is skipped by a shorter way has to be done as well.  The order is that of the plan.
    """
    expect(Plan, plan=plan)
    rows = {row.id: row for row in plan.rows}
    _, given = _opened([each for each in plan.dependencies if each.first in rows])
    before, after = _links(given, "then"), _links(given, "first")
    steps = tuple(_sorter(given).static_order())
    chains = []
    for start in (id_ for id_ in rows if after[id_] and not before[id_]):
        ways: dict[str, tuple[str, ...]] = {start: (start,)}
        for link in (link for step in steps for link in after[step] if step in ways):
            way = (*ways[link.first], link.then)
            if len(way) > len(ways.get(link.then, ())):
                ways[link.then] = way
        chains += [ways[end] for end in rows if end in ways and not after[end]]
    return tuple(
        Chain(
            rows=chain,
            slacks=tuple(slack_of(rows[one], rows[then]) for one, then in pairwise(chain)),
        )
        for chain in chains
    )


def _sorter(dependencies: Iterable[Dependency]) -> TopologicalSorter[str]:
    """Return a sorter that keeps the order of mention wherever it may."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for each in dependencies:
        sorter.add(each.first)
        sorter.add(each.then, each.first)
    return sorter


def _opened(
    dependencies: Sequence[Dependency],
) -> tuple[tuple[tuple[str, ...], ...], tuple[Dependency, ...]]:
    """Return the circles, and the dependencies without the last step of each."""
    left = list(dependencies)
    mentioned = list(dict.fromkeys(id_ for each in left for id_ in (each.first, each.then)))
    circles = []
    while circle := _circle(left):
        start = circle.index(min(circle, key=mentioned.index))
        circle = (*circle[start:], *circle[:start])
        circles.append(circle)
        left = [each for each in left if (each.first, each.then) != (circle[-1], circle[0])]
    return tuple(circles), tuple(left)


def _circle(dependencies: Iterable[Dependency]) -> tuple[str, ...]:
    """Return the ids of one circle, each before what needs it; empty: there is none."""
    try:
        _sorter(dependencies).prepare()
    except CycleError as error:
        return tuple(error.args[1][:-1])
    return ()


def _links(dependencies: Iterable[Dependency], end: str) -> defaultdict[str, list[Dependency]]:
    """Return the dependencies by the id at one end."""
    found: defaultdict[str, list[Dependency]] = defaultdict(list)
    for each in dependencies:
        found[getattr(each, end)].append(each)
    return found


def _most(pick: Callable[[Iterable[Number]], Number], *numbers: Number | None) -> Number | None:
    """Return the greatest or least of the numbers that are known; None: none is."""
    given = [number for number in numbers if number is not None]
    return pick(given) if given else None
