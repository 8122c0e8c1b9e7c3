"""The analyses of a plan against every way in which its open dates may turn out."""

from datetime import date, timedelta
from itertools import combinations, pairwise, product
from typing import NamedTuple

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates import Extent, Precision, When, read
from ekonomia.errors import InvalidValue
from ekonomia.plans import (
    Cells,
    Dependency,
    Overlap,
    Plan,
    Row,
    Series,
    collisions,
    critical_chains,
    cycles,
    day_calendar,
    feasible,
    loads,
    slack,
    slack_of,
    slip,
)
from ekonomia.plans.coverage import series_coverage
from ekonomia.plans.order import order_of
from ekonomia.plans.overlap import overlap_of
from ekonomia.plans.progress import progress_of

FIRST = date(2022, 5, 27)
SPAN = range(9)
"""Days from the first on; two months meet in them."""
HAPPENS = (Extent.EXACT, Extent.WITHIN)


def on(day: int) -> date:
    return FIRST + timedelta(day)


class Case(NamedTuple):
    """A date, its extent, and the days on which it may turn out to be, each way a set."""

    when: When
    extent: Extent
    ways: list[frozenset[int]]
    is_open: bool = False


def alone(days: range | tuple[int, ...]) -> list[frozenset[int]]:
    return [frozenset({day}) for day in days]


def window(first: int, last: int, *, approximate: bool = False) -> When:
    return When(
        earliest=on(first), latest=on(last), precision=Precision.DAY, approximate=approximate
    )


def case(kind: str, one: int, other: int) -> Case:
    """Return a case of a kind from two days."""
    a, b = sorted((one, other))
    days = range(a, b + 1)
    one_of, all_of = When.of_edtf(f"[{on(a)},{on(b)}]"), When.of_edtf(f"{{{on(a)},{on(b)}}}")
    until = When(latest=on(b), precision=Precision.DAY, is_deadline=True)
    since = When(earliest=on(a), precision=Precision.DAY)
    either = evolve(window(a, a), alternatives=(str(on(b)),))
    every = [frozenset(days)]
    return {
        "exact": Case(window(a, b), Extent.EXACT, every),
        "filled": Case(window(a, b), Extent.THROUGHOUT, every),
        "within": Case(window(a, b), Extent.WITHIN, alone(days)),
        "approximate": Case(window(a, b, approximate=True), Extent.EXACT, alone(days)),
        "one of": Case(one_of, Extent.WITHIN, alone((a, b))),
        "all of": Case(all_of, Extent.EXACT, [frozenset({a, b})]),
        "either": Case(either, Extent.EXACT, alone((a, b))),
        "until": Case(until, Extent.BY, alone(range(b + 1)), is_open=True),
        "since": Case(since, Extent.WITHIN, alone(range(a, len(SPAN))), is_open=True),
        "unset": Case(read("do ustalenia"), Extent.WITHIN, alone(SPAN), is_open=True),
    }[kind]


KINDS = (
    "exact",
    "filled",
    "within",
    "approximate",
    "one of",
    "all of",
    "either",
    "until",
    "since",
    "unset",
)
days = st.sampled_from(SPAN)
cases = st.builds(case, st.sampled_from(KINDS), days, days)


def row(id_: str, of: Case, *after: str) -> Row:
    cells = Cells(date=id_)
    return Row(id=id_, cells=cells, when=of.when, extent=of.extent, pl=id_, after=after)


def plan(rows: list[Row]) -> Plan:
    return Plan(id="p", title="Plan", year=2022, rows=tuple(rows))


def rows_of(given_cases: list[Case]) -> list[Row]:
    return [row(f"r{place}", each) for place, each in enumerate(given_cases)]


few_cases = st.lists(cases, max_size=7)


class TestOverlap:
    @given(cases, cases)
    def test_no_way_contradicts_it(self, one: Case, other: Case) -> None:
        a, b = rows_of([one, other])
        found = overlap_of(a, b)
        assert overlap_of(b, a) is found
        if one.extent not in HAPPENS or other.extent not in HAPPENS:
            assert found is Overlap.NO
            return
        shared = [bool(way & that) for way, that in product(one.ways, other.ways)]
        assert found is not Overlap.SURE or all(shared)
        assert (found is Overlap.NO) is not any(shared)

    @given(few_cases)
    def test_a_pass_through_the_days_finds_every_pair_once(self, given_cases: list[Case]) -> None:
        rows = rows_of(given_cases)
        pairs = {(a.id, b.id): overlap_of(a, b) for a, b in combinations(rows, 2)}
        found = [((each.first, each.second), each.overlap) for each in collisions(plan(rows))]
        assert len(found) == len(dict(found))
        assert dict(found) == {ids: how for ids, how in pairs.items() if how is not Overlap.NO}
        sure = collisions(plan(rows), sure_only=True)
        assert {(each.first, each.second) for each in sure} == {
            ids for ids, how in pairs.items() if how is Overlap.SURE
        }

    @given(few_cases)
    def test_collisions_stand_in_the_order_of_their_days(self, given_cases: list[Case]) -> None:
        found = collisions(plan(rows_of(given_cases)))
        starts = [each.since or date.min for each in found]
        assert starts == sorted(starts)

    @given(few_cases)
    def test_a_day_of_the_calendar_is_one_of_every_way(self, given_cases: list[Case]) -> None:
        rows = rows_of(given_cases)
        found = day_calendar(plan(rows))
        for each, of in zip(rows, given_cases, strict=True):
            sure = {(day - FIRST).days for day, ids in found.items() if each.id in ids}
            assert all(sure <= way for way in of.ways)


class TestDaysBetween:
    @given(cases, cases)
    def test_slack_holds_for_every_way_and_is_the_least(self, one: Case, other: Case) -> None:
        bounds = slack_of(*rows_of([one, other]))
        between = [min(that) - max(way) for way, that in product(one.ways, other.ways)]
        assert all(number in bounds for number in between)
        if not (one.is_open or other.is_open):
            assert (bounds.low, bounds.high) == (min(between), max(between))

    @given(cases, cases)
    def test_dates_alone_know_no_more_than_rows(self, one: Case, other: Case) -> None:
        if Extent.THROUGHOUT not in (one.extent, other.extent):
            rows = slack_of(*rows_of([one, other]))
            said = [evolve(each.when, extent=each.extent) for each in (one, other)]
            assert slack(*said) == rows

    @given(cases, cases)
    def test_slip_holds_for_every_way(self, planned: Case, actual: Case) -> None:
        bounds = slip(*(evolve(each.when, extent=each.extent) for each in (planned, actual)))

        def points(of: Case) -> set[int]:
            latest = of.when.latest
            if of.extent is Extent.BY and latest is not None:
                return {(latest - FIRST).days}
            return {min(way) for way in of.ways}

        for one, other in product(points(planned), points(actual)):
            assert other - one in bounds


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Case], list[Row]]:
    """Draw rows that need some of the rows before them."""
    given_cases = draw(st.lists(cases, min_size=2, max_size=4))
    rows: list[Row] = []
    for place, each in enumerate(given_cases):
        before = [other.id for other in rows]
        after = draw(st.lists(st.sampled_from(before), unique=True)) if before else []
        rows.append(row(f"r{place}", each, *after))
    return given_cases, rows


class TestRoom:
    @given(networks())
    def test_it_holds_every_way_in_which_all_can_be_done(
        self, drawn: tuple[list[Case], list[Row]]
    ) -> None:
        given_cases, rows = drawn
        whole = plan(rows)
        rooms = [feasible(each, whole) for each in rows]
        places = {each.id: place for place, each in enumerate(rows)}
        links = [(places[each.first], places[each.then]) for each in whole.dependencies]
        for ways in product(*(each.ways for each in given_cases)):
            if all(max(ways[first]) < min(ways[then]) for first, then in links):
                for room, way in zip(rooms, ways, strict=True):
                    assert room.since is None or room.since <= on(min(way))
                    assert room.until is None or on(max(way)) <= room.until

    @given(networks())
    def test_chains_follow_dependencies_from_end_to_end(
        self, drawn: tuple[list[Case], list[Row]]
    ) -> None:
        _, rows = drawn
        whole = plan(rows)
        links = {(each.first, each.then) for each in whole.dependencies}
        chains = critical_chains(whole)
        for chain in chains:
            assert set(pairwise(chain.rows)) <= links
            assert chain.rows[0] not in {then for _, then in links}
            assert chain.rows[-1] not in {first for first, _ in links}
        assert bool(chains) is bool(links)


names = st.sampled_from("abcdef")
dependencies = st.lists(
    st.tuples(names, names)
    .filter(lambda pair: pair[0] != pair[1])
    .map(lambda pair: Dependency(first=pair[0], then=pair[1])),
    max_size=9,
)


class TestOrder:
    @given(dependencies)
    def test_there_is_an_order_or_there_are_circles(self, given_links: list[Dependency]) -> None:
        circles = cycles(given_links)
        closing = {(circle[-1], circle[0]) for circle in circles}
        links = {(each.first, each.then) for each in given_links}
        for circle in circles:
            assert set(pairwise((*circle, circle[0]))) <= links
        left = [each for each in given_links if (each.first, each.then) not in closing]
        found = order_of(left)  # no circle is left
        assert all(found.index(each.first) < found.index(each.then) for each in left)
        assert set(found) == {name for each in left for name in (each.first, each.then)}
        if circles:
            with pytest.raises(InvalidValue, match="expected no circle"):
                order_of(given_links)


class TestProgress:
    @given(few_cases, days, days)
    def test_it_never_goes_back_and_no_way_contradicts_it(
        self, given_cases: list[Case], one: int, other: int
    ) -> None:
        whole = plan(rows_of(given_cases))
        early, late = (progress_of(whole, on=on(day)) for day in sorted((one, other)))
        assert set(early.ended) <= set(late.ended)
        assert set(late.not_begun) <= set(early.not_begun)
        assert early.share_elapsed <= late.share_elapsed
        now = min(one, other)
        for each, of in zip(whole.rows, given_cases, strict=True):
            if each.id in early.ended:
                assert all(max(way) < now for way in of.ways)
            elif each.id in early.not_begun:
                assert all(min(way) >= now for way in of.ways)
            elif each.id in early.under_way:
                assert all(max(way) >= now for way in of.ways)
            else:
                assert each.id in early.may_have_ended
        assert early.rows == len(given_cases)


class TestLoad:
    @given(few_cases)
    def test_a_row_counts_in_every_month_it_may_lie_in(self, given_cases: list[Case]) -> None:
        rows = rows_of(given_cases)
        found = loads(plan(rows))
        for each, of in zip(rows, given_cases, strict=True):
            counted = {month.month for month in found.months if each.id in month.rows}
            assert (each.id in found.outside) is not bool(counted)
            may = {on(day).month for way in of.ways for day in way}
            if of.extent is Extent.BY:
                assert len(counted) == 1
            elif counted:
                assert may <= counted
                assert of.is_open or may == counted


bodies = st.lists(st.sampled_from(("north", "east", "south", "west")), unique=True)


class TestCoverage:
    @given(bodies, st.lists(bodies, max_size=5), st.booleans())
    def test_what_is_covered_and_what_is_not_are_all_there_is(
        self, covers: list[str], held: list[list[str]], networks_known: bool
    ) -> None:
        rows = [
            evolve(row(f"r{place}", case("exact", 0, 0)), bodies=tuple(each), series=("s",))
            for place, each in enumerate(held)
        ]
        series = Series(id="s", en="s", covers=tuple(covers))
        networks = frozenset({"south"}) if networks_known else None
        found = series_coverage(plan(rows), series, networks=networks)
        assert sorted((*found.gaps, *found.covered)) == sorted(covers)
        assert set(found.covered) == set(covers) & {name for each in held for name in each}
        reaching = {id_ for reach in found.reaches for id_ in reach.rows}
        assert reaching.isdisjoint(found.may_reach_all)
