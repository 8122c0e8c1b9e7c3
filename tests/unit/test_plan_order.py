"""What comes before what: orders, circles, slack, the room left to a step, and chains."""

from datetime import date

import pytest
from tests.unit.plan_samples import YEAR, plan, row

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, When, read
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.plans import (
    Chain,
    Dependency,
    Room,
    critical_chains,
    cycles,
    feasible,
    rooms,
    slack,
    slack_of,
    span,
)
from ekonomia.plans.order import order_of

WITHIN, BY, THROUGHOUT = Extent.WITHIN, Extent.BY, Extent.THROUGHOUT


def needs(*pairs: str) -> list[Dependency]:
    """Return dependencies: `ab`, b needs a."""
    return [Dependency(first=pair[0], then=pair[1]) for pair in pairs]


class TestOrder:
    def test_everything_stands_after_what_it_needs(self) -> None:
        assert order_of(needs("cd", "ab", "bc")) == ("a", "b", "c", "d")

    def test_what_is_free_keeps_the_order_of_mention(self) -> None:
        assert order_of(needs("xz", "yz")) == ("x", "y", "z")

    def test_nothing_has_an_order(self) -> None:
        assert order_of([]) == ()

    def test_a_circle_has_none_and_is_shown(self) -> None:
        with pytest.raises(InvalidValue, match="got b → c → a → b") as caught:
            order_of(needs("bc", "ca", "ab"))
        assert caught.value.code == "cycle"

    def test_circles_begin_with_what_is_mentioned_first(self) -> None:
        assert cycles(needs("xb", "bc", "ca", "ab")) == (("b", "c", "a"),)

    def test_several_circles(self) -> None:
        found = cycles(needs("ab", "ba", "cd", "dc", "ae"))
        assert sorted(found) == [("a", "b"), ("c", "d")]

    def test_circles_that_share_a_step(self) -> None:
        assert sorted(cycles(needs("ab", "ba", "bc", "cb"))) == [("a", "b"), ("b", "c")]

    def test_no_circle(self) -> None:
        assert cycles(needs("ab", "ac", "bd", "cd")) == ()


class TestSlack:
    @pytest.mark.parametrize(
        ("first", "then", "expected"),
        [
            ("2022-06", "2022-10-06", Bounds(98, 127)),
            ("2022-06-30", "2022-07-01", Bounds.exactly(1)),
            ("2022-06-08/2022-06-09", "2022-06-08/2022-06-09", Bounds.exactly(-1)),
            ("2022-06-08", "2022-06-08", Bounds.exactly(0)),
            ("../2022-06-30", "2022-07-01", Bounds.at_least(1)),
            ("2022-06-30", "2022-07-01/..", Bounds.at_least(1)),
            ("2022-06-30", "../2022-07-01", Bounds.at_most(1)),
        ],
    )
    def test_days_between(self, first: str, then: str, expected: Bounds) -> None:
        assert slack(When.of_edtf(first), When.of_edtf(then)) == expected

    def test_without_a_date_nothing_is_known(self) -> None:
        assert slack(read("do ustalenia"), When.of_edtf("2022-06-30")) == Bounds()

    def test_rows_tell_whether_their_time_is_filled(self) -> None:
        april = row("b", "kwiecień", extent=WITHIN)
        assert slack_of(row("a", "marzec", extent=THROUGHOUT), april) == Bounds(1, 30)
        assert slack_of(row("a", "marzec", extent=WITHIN), april) == Bounds(1, 60)


class TestRoom:
    def test_a_step_begins_on_the_day_after(self) -> None:
        meeting = row("a", "9 maja")
        contest = row("b", "maj", extent=WITHIN, after=("a",))
        room = feasible(contest, plan([meeting, contest]))
        assert room == Room(id="b", since=date(YEAR, 5, 10), until=date(YEAR, 5, 31), cut_by="a")
        assert (room.days, room.text()) == (22, "od 10 maja 2031 do 31 maja 2031")

    def test_what_follows_takes_the_last_days(self) -> None:
        call = row("a", "maj", extent=WITHIN)
        session = row("b", "20 maja", after=("a",))
        room = feasible(call, plan([call, session]))
        assert (room.since, room.until, room.cut_by) == (
            date(YEAR, 5, 1),
            date(YEAR, 5, 19),
            None,
        )

    def test_days_that_must_lie_between_are_taken_too(self) -> None:
        spans = {
            name: span(read(text, year=YEAR))
            for name, text in (("a", "9 maja"), ("b", "maj"), ("c", "25 maja"))
        }
        links = [
            Dependency(first="a", then="b", least_days=2),
            Dependency(first="b", then="c", least_days=3),
        ]
        found = rooms(spans, links)["b"]
        assert (found.since, found.until) == (date(YEAR, 5, 12), date(YEAR, 5, 21))

    def test_room_is_handed_on_along_a_chain(self) -> None:
        rows = [
            row("a", "9 maja"),
            row("b", "maj", extent=WITHIN, after=("a",)),
            row("c", "maj", extent=WITHIN, after=("b",)),
            row("d", "maj", extent=WITHIN, after=("c",)),
        ]
        whole = plan(rows)
        assert feasible(rows[3], whole).since == date(YEAR, 5, 12)
        assert feasible(rows[3], whole).cut_by == "c"
        assert feasible(rows[1], whole).until == date(YEAR, 5, 29)

    def test_the_predecessor_that_takes_most_is_named(self) -> None:
        rows = [
            row("a", "9 maja"),
            row("b", "12 maja"),
            row("c", "11 maja"),
            row("d", "maj", extent=WITHIN, after=("a", "b", "c")),
        ]
        room = feasible(rows[3], plan(rows))
        assert (room.cut_by, room.since) == ("b", date(YEAR, 5, 13))

    def test_the_successor_that_takes_most_counts(self) -> None:
        rows = [
            row("a", "maj", extent=WITHIN),
            row("b", "12 maja", after=("a",)),
            row("c", "11 maja", after=("a",)),
        ]
        assert feasible(rows[0], plan(rows)).until == date(YEAR, 5, 10)

    def test_work_that_fills_a_month_leaves_a_deadline_few_days(self) -> None:
        gathering = row("a", "marzec", extent=THROUGHOUT)
        compiling = row("b", "do 4 kwietnia", after=("a",))
        room = feasible(compiling, plan([gathering, compiling]))
        assert (room.since, room.days, room.cut_by) == (date(YEAR, 4, 1), 4, "a")

    def test_a_step_that_is_not_cut(self) -> None:
        rows = [row("a", "marzec", extent=THROUGHOUT), row("b", "maj", after=("a",))]
        room = feasible(rows[1], plan(rows))
        assert (room.since, room.cut_by) == (date(YEAR, 5, 1), None)
        rows[1] = row("b", "kwiecień", extent=WITHIN, after=("a",))
        room = feasible(rows[1], plan(rows))
        assert (room.since, room.cut_by) == (date(YEAR, 4, 1), None)

    def test_no_day_may_be_left(self) -> None:
        rows = [row("a", "9 maja"), row("b", "9 maja", after=("a",))]
        room = feasible(rows[1], plan(rows))
        assert (room.days, room.text(), room.text("en")) == (0, "żaden dzień", "no day")
        rows[1] = row("b", "5 maja", after=("a",))
        assert feasible(rows[1], plan(rows)).days == 0

    def test_what_is_open_has_no_number_of_days(self) -> None:
        alone = row("a", "do 9 maja")
        room = feasible(alone, plan([alone]))
        assert (room.since, room.until, room.days) == (None, date(YEAR, 5, 9), None)

    def test_a_predecessor_without_a_date_takes_nothing(self) -> None:
        rows = [
            row("a", "do ustalenia", extent=WITHIN),
            row("b", "maj", extent=WITHIN, after=("a",)),
        ]
        whole = plan(rows)
        assert feasible(rows[1], whole).since == date(YEAR, 5, 1)
        assert feasible(rows[0], whole).until == date(YEAR, 5, 30)

    def test_a_successor_without_a_date_takes_nothing(self) -> None:
        rows = [
            row("a", "maj", extent=WITHIN),
            row("b", "do ustalenia", extent=WITHIN, after=("a",)),
        ]
        whole = plan(rows)
        assert feasible(rows[0], whole).until == date(YEAR, 5, 31)
        assert feasible(rows[1], whole).since == date(YEAR, 5, 2)

    def test_unknown_ids_and_circles_do_not_stop_it(self) -> None:
        rows = [
            row("a", "9 maja", after=("nothing", "b")),
            row("b", "maj", extent=WITHIN, after=("a",)),
        ]
        assert feasible(rows[1], plan(rows)).id == "b"

    def test_a_row_of_another_plan(self) -> None:
        with pytest.raises(UnknownCode):
            feasible(row("x"), plan([row("a")]))

    def test_more_days_than_the_calendar_has_are_told_as_open(self) -> None:
        spans = {"a": span(read("9 maja", year=YEAR)), "b": span(read("maj", year=YEAR))}
        far = [Dependency(first="a", then="b", least_days=10**9)]
        assert rooms(spans, far)["b"].since is None


class TestChains:
    def test_each_begins_where_nothing_is_needed_and_ends_where_nothing_follows(self) -> None:
        rows = [
            row("call", "15 lutego"),
            row("gather", "marzec", extent=THROUGHOUT, after=("call",)),
            row("compile", "do 4 kwietnia", after=("gather",)),
            row("alone", "maj"),
        ]
        (chain,) = critical_chains(plan(rows))
        assert chain == Chain(
            rows=("call", "gather", "compile"),
            slacks=(Bounds.exactly(14), Bounds.at_most(4)),
        )
        assert chain.text() == "call → gather → compile"

    def test_the_longer_way_is_taken_whatever_is_printed_first(self) -> None:
        for before in (("a", "b"), ("b", "a")):
            rows = [row("a"), row("b", after=("a",)), row("c", after=before)]
            assert [chain.rows for chain in critical_chains(plan(rows))] == [("a", "b", "c")]

    def test_of_equal_ways_the_one_printed_first(self) -> None:
        rows = [
            row("a"),
            row("b", after=("a",)),
            row("c", after=("a",)),
            row("d", after=("b", "c")),
        ]
        assert [chain.rows for chain in critical_chains(plan(rows))] == [("a", "b", "d")]

    def test_several_beginnings_and_ends(self) -> None:
        rows = [row("a"), row("b"), row("c", after=("a", "b")), row("d", after=("a",))]
        assert [chain.rows for chain in critical_chains(plan(rows))] == [
            ("a", "c"),
            ("a", "d"),
            ("b", "c"),
        ]

    def test_unknown_ids_begin_no_chain(self) -> None:
        assert critical_chains(plan([row("a", after=("nothing",))])) == ()

    def test_slacks_stand_between_rows(self) -> None:
        with pytest.raises(InvalidValue, match="a slack between any two rows"):
            Chain(rows=("a", "b"), slacks=())
