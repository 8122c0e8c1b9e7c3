"""Days that rows take, and whether two rows fall on one of them."""

from datetime import date

import pytest
from attrs import evolve
from tests.unit.plan_samples import YEAR, plan, row

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, Precision, When, read
from ekonomia.errors import InvalidValue
from ekonomia.plans import Collision, Overlap, collisions, span, span_of
from ekonomia.plans.overlap import overlap_of
from ekonomia.plans.spans import days_text, known_day

EXACT, WITHIN, BY, THROUGHOUT = Extent.EXACT, Extent.WITHIN, Extent.BY, Extent.THROUGHOUT
NO, POSSIBLE, SURE = Overlap.NO, Overlap.POSSIBLE, Overlap.SURE


def ordinal(month: int, day: int) -> int:
    return date(YEAR, month, day).toordinal()


class TestTheDaysOfADate:
    def test_exact_days_begin_and_end_where_they_say(self) -> None:
        days = span(read("8-9 czerwca", year=YEAR))
        assert (days.start, days.end) == (
            Bounds.exactly(ordinal(6, 8)),
            Bounds.exactly(ordinal(6, 9)),
        )
        assert days.sure == days.possible == ((ordinal(6, 8), ordinal(6, 9)),)

    def test_one_happening_lies_somewhere_in_its_window(self) -> None:
        days = span(read("czerwiec", year=YEAR), WITHIN)
        assert days.start == days.end == Bounds(ordinal(6, 1), ordinal(6, 30))
        assert days.sure == ()
        assert days.possible == ((ordinal(6, 1), ordinal(6, 30)),)

    def test_work_that_fills_its_time_takes_all_of_it(self) -> None:
        days = span(read("czerwiec", year=YEAR), THROUGHOUT)
        assert (days.start.exact, days.end.exact) == (ordinal(6, 1), ordinal(6, 30))
        assert days.sure == ((ordinal(6, 1), ordinal(6, 30)),)

    def test_left_out_extent_is_that_of_a_happening(self) -> None:
        june = read("czerwiec", year=YEAR)
        assert span(june) == span(june, WITHIN) != span(june, THROUGHOUT)

    def test_deadline_is_open_before(self) -> None:
        days = span(read("do 4 kwietnia", year=YEAR))
        assert days.start == days.end == Bounds.at_most(ordinal(4, 4))
        assert days.sure == ()

    def test_open_end_leaves_both_ends_open(self) -> None:
        days = span(read("od 20 czerwca", year=YEAR), EXACT)
        assert days.start == days.end == Bounds.at_least(ordinal(6, 20))
        assert days.sure == ()

    def test_no_date_may_be_any_day(self) -> None:
        days = span(read("do ustalenia", year=YEAR), WITHIN)
        assert days.start == days.end == Bounds()
        assert days.sure == ()

    @pytest.mark.parametrize(
        "edtf",
        [
            "2031-06-08~",
            "2031-06-08?",
            "2031-06-08~/2031-06-09",
            "[2031-06-08,2031-06-10]",
            "2031-06-XX",
        ],
    )
    def test_what_is_in_doubt_is_sure_of_no_day(self, edtf: str) -> None:
        assert span(When.of_edtf(edtf), EXACT).sure == ()

    def test_a_set_of_one_is_that_one(self) -> None:
        assert span(When.of_edtf("[2031-06-08]"), EXACT).sure == ((ordinal(6, 8),) * 2,)

    def test_each_day_of_a_set_counts_and_the_days_between_do_not(self) -> None:
        days = span(When.of_edtf("{2031-06-08,2031-06-10}"), WITHIN)
        assert days.sure == days.possible == ((ordinal(6, 8),) * 2, (ordinal(6, 10),) * 2)

    def test_another_reading_is_possible_and_leaves_nothing_sure(self) -> None:
        when = When(
            earliest=date(YEAR, 6, 8),
            latest=date(YEAR, 6, 8),
            precision=Precision.DAY,
            alternatives=("2031-07-08",),
        )
        days = span(when, EXACT)
        assert days.sure == ()
        assert days.possible == ((ordinal(6, 8),) * 2, (ordinal(7, 8),) * 2)
        assert days.start == Bounds(ordinal(6, 8), ordinal(7, 8))

    def test_what_recurs_is_sure_of_no_day(self) -> None:
        weekly = read("raz na kwartał", year=YEAR)
        assert weekly.recurrence is not None
        assert span(weekly, THROUGHOUT).sure == ()

    def test_row_without_a_day_lies_in_the_month_of_its_heading_if_the_year_is_given(self) -> None:
        unset = row("2-1", "do ustalenia")
        assert span_of(unset).start == Bounds()
        assert span_of(unset, YEAR).start == Bounds(ordinal(2, 1), ordinal(2, 28))
        assert span_of(evolve(unset, month=None), YEAR).start == Bounds()
        assert span_of(row("2-1", "3 maja"), YEAR).start.exact == ordinal(5, 3)
        by = span_of(row("2-1", "do 3 maja"), YEAR)
        assert by.end == Bounds.at_most(ordinal(5, 3))

    def test_numbers_beyond_the_calendar_are_no_day(self) -> None:
        assert known_day(date.max.toordinal() + 40) is None
        assert known_day(-3) is None

    @pytest.mark.parametrize(
        ("first", "last", "pl", "en"),
        [
            (None, None, "bez dat", "undated"),
            (date(YEAR, 3, 1), None, "od 1 marca 2031", "from 1 March 2031"),
            (None, date(YEAR, 3, 1), "do 1 marca 2031", "to 1 March 2031"),
            (date(YEAR, 3, 1), date(YEAR, 3, 1), "1 marca 2031", "1 March 2031"),
        ],
    )
    def test_days_in_words(self, first: date | None, last: date | None, pl: str, en: str) -> None:
        assert (days_text(first, last), days_text(first, last, "en")) == (pl, en)


class TestTwoRows:
    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            (("6 października", EXACT), ("6-7 października", EXACT), SURE),
            (("6 października", EXACT), ("7 października", EXACT), NO),
            (("czerwiec", WITHIN), ("20 czerwca", EXACT), POSSIBLE),
            (("czerwiec", WITHIN), ("czerwiec", WITHIN), POSSIBLE),
            (("czerwiec", WITHIN), ("1 lipca", EXACT), NO),
            (("20 czerwca", WITHIN), ("20 czerwca", WITHIN), SURE),
            (("20 czerwca", WITHIN), ("19-21 czerwca", WITHIN), POSSIBLE),
            (("czerwiec", THROUGHOUT), ("20 czerwca", EXACT), NO),
            (("do 20 czerwca", BY), ("20 czerwca", EXACT), NO),
            (("od 20 czerwca", WITHIN), ("21 lipca", EXACT), POSSIBLE),
            (("od 20 czerwca", WITHIN), ("19 czerwca", EXACT), NO),
            (("do ustalenia", WITHIN), ("19 czerwca", EXACT), POSSIBLE),
            (("8 i 10 czerwca", EXACT), ("10 czerwca", EXACT), SURE),
            (("8 i 10 czerwca", EXACT), ("9 czerwca", EXACT), NO),
            (("8 lub 10 czerwca", WITHIN), ("10 czerwca", EXACT), POSSIBLE),
            (("8 lub 10 czerwca", WITHIN), ("9 czerwca", EXACT), NO),
        ],
    )
    def test_overlap(
        self, one: tuple[str, Extent], other: tuple[str, Extent], expected: Overlap
    ) -> None:
        a, b = (
            row(f"6-{place}", text, extent=extent)
            for place, (text, extent) in enumerate((one, other), 1)
        )
        assert overlap_of(a, b) is overlap_of(b, a) is expected


class TestAWholePlan:
    rows = (
        row("10-1", "6 października"),
        row("6-1", "czerwiec", extent=WITHIN),
        row("10-2", "6-7 października"),
        row("6-2", "20 czerwca"),
        row("6-3", "czerwiec", extent=THROUGHOUT),
        row("6-4", "8-9 czerwca"),
    )

    def test_collisions_stand_in_the_order_of_the_days(self) -> None:
        found = collisions(plan(self.rows))
        assert [(each.first, each.second, each.overlap) for each in found] == [
            ("6-1", "6-4", POSSIBLE),
            ("6-1", "6-2", POSSIBLE),
            ("10-1", "10-2", SURE),
        ]
        assert (found[0].since, found[0].until) == (date(YEAR, 6, 8), date(YEAR, 6, 9))

    def test_only_sure_ones(self) -> None:
        day = date(YEAR, 10, 6)
        assert collisions(plan(self.rows), sure_only=True) == (
            Collision(first="10-1", second="10-2", overlap=SURE, since=day, until=day),
        )

    def test_days_shared_surely_are_told_where_others_are_possible(self) -> None:
        some = When.of_edtf("{2031-06-01..2031-06-03,2031-06-08}")
        rows = [row("a", when=some, extent=WITHIN), row("b", "1-9 czerwca")]
        (found,) = collisions(plan(rows))
        assert (found.overlap, found.since) == (SURE, date(YEAR, 6, 8))

    def test_open_days_are_told_as_open(self) -> None:
        unset = [row(id_, "do ustalenia", extent=WITHIN) for id_ in ("a", "b")]
        (found,) = collisions(plan(unset))
        assert (found.since, found.until, found.text("en")) == (
            None,
            None,
            "a and b, possibly: undated",
        )

    def test_a_row_does_not_collide_with_itself(self) -> None:
        both = When(
            earliest=date(YEAR, 6, 8),
            latest=date(YEAR, 6, 9),
            precision=Precision.DAY,
            alternatives=("2031-06-09",),
        )
        assert collisions(plan([row("a", when=both, extent=EXACT)])) == ()

    def test_what_has_ended_is_not_met_again(self) -> None:
        rows = [row(f"6-{day}", f"{day} czerwca") for day in range(1, 29)]
        assert collisions(plan(rows)) == ()

    def test_words(self) -> None:
        (found,) = collisions(plan(self.rows), sure_only=True)
        assert found.text() == "10-1 i 10-2, na pewno: 6 października 2031"

    def test_wrong_type(self) -> None:
        with pytest.raises(InvalidValue, match="overlap: expected a Overlap"):
            Collision(first="a", second="b", overlap="sure")  # type: ignore[arg-type]  # the test
