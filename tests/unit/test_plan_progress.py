"""How far a plan has come, what slipped, and what a series still lacks."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from attrs import evolve
from tests.unit.plan_samples import YEAR, plan, row

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, Per, Recurrence, When, read
from ekonomia.errors import InvalidValue
from ekonomia.network import Form
from ekonomia.plans import (
    Actual,
    Change,
    ItemState,
    MissingOccurrence,
    Progress,
    Revision,
    RowKind,
    Series,
    compare,
    missing_occurrences,
    revised,
    slip,
)
from ekonomia.plans.progress import progress_of

WITHIN, THROUGHOUT = Extent.WITHIN, Extent.THROUGHOUT


class TestProgress:
    rows = (
        row("3-1", "marzec", extent=WITHIN),
        row("3-2", "31 marca", state=ItemState.DONE),
        row("4-1", "do 4 kwietnia"),
        row("4-2", "kwiecień", extent=WITHIN),
        row("4-3", "kwiecień", extent=THROUGHOUT),
        row("4-4", "do ustalenia", extent=WITHIN),
        row("5-1", "2 maja"),
    )

    def stages(self, on: date) -> dict[str, tuple[str, ...]]:
        found = progress_of(plan(self.rows), on=on)
        names = ("ended", "may_have_ended", "under_way", "not_begun")
        return {name: getattr(found, name) for name in names}

    def test_on_the_morning_after_a_month(self) -> None:
        assert self.stages(date(YEAR, 4, 1)) == {
            "ended": ("3-1", "3-2"),
            "may_have_ended": ("4-1",),
            "under_way": (),
            "not_begun": ("4-2", "4-3", "4-4", "5-1"),
        }

    def test_what_ends_on_the_day_has_not_ended(self) -> None:
        assert self.stages(date(YEAR, 3, 31))["ended"] == ()
        assert self.stages(date(YEAR, 3, 31))["may_have_ended"] == ("3-1", "4-1")

    def test_in_the_middle_of_a_month(self) -> None:
        assert self.stages(date(YEAR, 4, 15)) == {
            "ended": ("3-1", "3-2", "4-1"),
            "may_have_ended": ("4-2", "4-4"),
            "under_way": ("4-3",),
            "not_begun": ("5-1",),
        }

    def test_shares_are_exact(self) -> None:
        found = progress_of(plan(self.rows), on=date(YEAR, 4, 1))
        assert found.rows == 7
        assert (found.share_ended, found.share_done) == (Fraction(2, 7), Fraction(1, 7))
        assert found.share_elapsed == Fraction(90, 365)
        assert found.done == ("3-2",)

    def test_words(self) -> None:
        found = progress_of(plan(self.rows), on=date(YEAR, 4, 1))
        assert found.text() == "minęło 2 z 7 wierszy (28,6%), wykonano 1, w 24,7% roku"
        assert found.text("en") == "2 of 7 rows ended (28.6%), 1 done, in 24.7% of the year"

    def test_28_of_81_rows_on_the_first_of_april_2022(self) -> None:
        months = (8, 10, 10, 7, 7, 9, 3, 2, 7, 8, 6, 4)
        rows = [
            row(f"{month}-{number}", when=When.of_edtf(f"2022-{month:02}"), extent=THROUGHOUT)
            for month, count in enumerate(months, 1)
            for number in range(1, count + 1)
        ]
        found = progress_of(plan(rows, year=2022), on=date(2022, 4, 1))
        assert found.text("en").startswith("28 of 81 rows ended (34.6%)")
        assert found.text("en").endswith("in 24.7% of the year")

    @pytest.mark.parametrize(
        ("on", "year", "expected"),
        [
            (date(2030, 12, 31), 2031, Fraction(0)),
            (date(2031, 1, 1), 2031, Fraction(0)),
            (date(2031, 12, 31), 2031, Fraction(364, 365)),
            (date(2033, 1, 1), 2031, Fraction(1)),
            (date(2032, 3, 1), 2032, Fraction(60, 366)),
        ],
    )
    def test_share_of_the_year(self, on: date, year: int, expected: Fraction) -> None:
        assert Progress(on=on, year=year).share_elapsed == expected

    def test_an_empty_plan(self) -> None:
        found = progress_of(plan(), on=date(YEAR, 1, 1))
        assert (found.share_ended, found.share_done) == (None, None)
        assert found.text("en") == "0 of 0 rows ended (0%), 0 done, in 0% of the year"

    def test_a_moment_is_no_day(self) -> None:
        moment = datetime(YEAR, 4, 1)  # noqa: DTZ001 - the test
        with pytest.raises(InvalidValue, match="on: expected a date"):
            progress_of(plan(), on=moment)

    def test_a_row_that_is_open_to_both_sides_may_have_ended(self) -> None:
        found = progress_of(plan([row("a", "do ustalenia")]), on=date(YEAR, 4, 1))
        assert found.may_have_ended == ("a",)


class TestSlip:
    @pytest.mark.parametrize(
        ("planned", "actual", "expected"),
        [
            ("2022-12-02", "2022-12-01", Bounds.exactly(-1)),
            ("2022-06-08/2022-06-09", "2022-06-09/2022-06-10", Bounds.exactly(1)),
            ("2022-06", "2022-09-09/..", Bounds.at_least(71)),
            ("2022-06", "2022-06", Bounds(-29, 29)),
            ("../2022-09-02", "../2022-09-09", Bounds.exactly(7)),
            ("../2022-04-04", "2022-04-06", Bounds.exactly(2)),
        ],
    )
    def test_difference_of_windows(self, planned: str, actual: str, expected: Bounds) -> None:
        assert slip(When.of_edtf(planned), When.of_edtf(actual)) == expected

    def test_an_unknown_date(self) -> None:
        assert slip(read("do ustalenia"), When.of_edtf("2022-06")) == Bounds()

    def test_relative_deadline_and_recurring_one_are_not_one_day(self) -> None:
        relative = read("w terminie 10 dni od otrzymania")
        assert relative.is_deadline
        assert slip(relative, When.of_edtf("2022-06-01")) == Bounds()
        monthly = read("do 10. dnia każdego miesiąca", year=YEAR)
        assert monthly.is_deadline
        assert monthly.recurrence is not None
        assert slip(monthly, When.of_edtf(f"{YEAR}-06-01")).exact is None


def day(text: str) -> When:
    return read(text, year=YEAR)


class TestCompare:
    planned = row("a", "2 grudnia", form=Form.ONLINE, place="Ełk")

    def test_what_happened_goes_before_what_was_said(self) -> None:
        happened = Actual(when=day("1 grudnia"), form=Form.ONSITE, place="Olsztyn")
        said = Revision(when=day("9 grudnia"))
        change = compare(evolve(self.planned, actual=happened, revisions=(said,)))
        assert change == Change(
            row="a",
            slip=Bounds.exactly(-1),
            form=(Form.ONLINE, Form.ONSITE),
            place=("Ełk", "Olsztyn"),
        )
        assert change.moved
        assert change.changed
        assert change.text() == (
            "a: przesunięcie: -1 dzień; forma: zdalnie → na miejscu; miejsce: Ełk → Olsztyn"
        )
        assert change.text("en") == (
            "a: moved by: -1 day; form: online → on site; place: Ełk → Olsztyn"
        )

    def test_the_last_word_on_each_counts(self) -> None:
        revisions = (
            Revision(when=day("9 grudnia"), place="Nidzica", form=Form.ONSITE),
            Revision(place="Olsztyn"),
            Revision(when=day("12 grudnia"), form=Form.MIXED),
            Revision(announced_on=date(YEAR, 11, 1)),
        )
        assert compare(evolve(self.planned, revisions=revisions)) == Change(
            row="a",
            slip=Bounds.exactly(10),
            form=(Form.ONLINE, Form.MIXED),
            place=("Ełk", "Olsztyn"),
        )

    def test_nothing_is_known(self) -> None:
        change = compare(self.planned)
        assert change == Change(row="a")
        assert (change.moved, change.changed) == (False, False)
        assert (change.text(), change.text("en")) == ("a: bez zmian", "a: no change")

    def test_a_closer_date_is_no_move(self) -> None:
        june = row("a", "czerwiec", extent=WITHIN, actual=Actual(when=day("15 czerwca")))
        change = compare(june)
        assert change.slip == Bounds(-15, 14)
        assert not change.moved
        assert not change.changed

    @pytest.mark.parametrize(
        ("planned", "actual"),
        [
            (Form.UNSTATED, Form.ONSITE),
            (Form.UNKNOWN, Form.ONSITE),
            (Form.ONSITE, Form.UNKNOWN),
            (Form.ONSITE, None),
            (Form.ONSITE, Form.ONSITE),
        ],
    )
    def test_a_form_that_is_not_known_did_not_change(
        self, planned: Form, actual: Form | None
    ) -> None:
        happened = Actual(when=day("2 grudnia"), form=actual)
        assert compare(row("a", "2 grudnia", form=planned, actual=happened)).form is None

    @pytest.mark.parametrize(("planned", "actual"), [(None, "Ełk"), ("Ełk", None), ("Ełk", "Ełk")])
    def test_a_place_that_is_not_known_did_not_change(
        self, planned: str | None, actual: str | None
    ) -> None:
        happened = Actual(when=day("2 grudnia"), place=actual)
        change = compare(row("a", "2 grudnia", place=planned, actual=happened))
        assert change.place is None
        assert not change.changed

    def test_each_change_alone_is_a_change(self) -> None:
        assert Change(row="a", form=(Form.ONLINE, Form.ONSITE)).changed
        assert Change(row="a", place=("x", "y")).changed
        assert Change(row="a", slip=Bounds.exactly(1)).changed
        assert not Change(row="a", slip=Bounds.exactly(0)).changed


class TestRevised:
    def test_the_last_words_take_the_place_of_the_plan(self) -> None:
        june = row(
            "a",
            "czerwiec",
            kinds=(RowKind.MEETING,),
            form=Form.ONLINE,
            place="Ełk",
            revisions=(
                Revision(when=day("9 września"), state=ItemState.POSTPONED),
                Revision(form=Form.ONSITE, place="Olsztyn"),
            ),
        )
        whole = plan([june, row("b", "maj", extent=THROUGHOUT)])
        first, second = revised(whole).rows
        assert (first.when, first.extent) == (day("9 września"), Extent.EXACT)
        assert (first.form, first.place, first.state) == (
            Form.ONSITE,
            "Olsztyn",
            ItemState.POSTPONED,
        )
        assert (first.cells, first.revisions) == (june.cells, june.revisions)
        assert second == whole.rows[1]

    def test_a_word_that_moves_nothing_leaves_the_extent(self) -> None:
        filled = row("a", "maj", extent=THROUGHOUT, revisions=(Revision(place="Ełk"),))
        assert revised(plan([filled])).rows[0].extent is THROUGHOUT


def series(rule: Recurrence | None) -> Series:
    return Series(id="s", en="series", rule=rule)


def missing(rule: Recurrence | None, *dates: str) -> list[tuple[str, str, int, int]]:
    """Return what misses in a series that has rows of these dates."""
    rows = [row(f"1-{place}", text, series=("s",)) for place, text in enumerate(dates, 1)]
    rows.append(row("1-99", "na bieżąco", series=("other",)))
    return [
        (f"{each.since:%m-%d}", f"{each.until:%m-%d}", each.expected, each.found)
        for each in missing_occurrences(plan(rows), series(rule))
    ]


class TestMissingOccurrences:
    def test_named_months_want_a_row_each(self) -> None:
        quarterly = Recurrence(rrule="FREQ=YEARLY;BYMONTH=3,6,9,12")
        assert missing(quarterly, "marzec", "10 czerwca", "maj", "grudzień") == [
            ("09-01", "09-30", 1, 0)
        ]

    def test_intervals_are_counted_from_the_first_of_january(self) -> None:
        half_yearly = Recurrence(rrule="FREQ=MONTHLY;INTERVAL=6")
        assert missing(half_yearly, "19-20 maja", "17-18 listopada") == []
        assert missing(half_yearly, "19-20 maja") == [("07-01", "12-31", 1, 0)]

    def test_an_interval_that_leaves_the_year_wants_nothing(self) -> None:
        assert missing(Recurrence(rrule="FREQ=MONTHLY;INTERVAL=5")) == [
            ("01-01", "05-31", 1, 0),
            ("06-01", "10-31", 1, 0),
        ]
        assert missing(Recurrence(rrule="FREQ=YEARLY;INTERVAL=3")) == []

    def test_a_rule_by_weeks_wants_whole_weeks(self) -> None:
        weeks = missing(Recurrence(rrule="FREQ=WEEKLY"))
        assert len(weeks) == 52
        assert weeks[-1] == ("12-24", "12-30", 1, 0)

    def test_named_days_want_a_row_on_each(self) -> None:
        fifteenth = Recurrence(rrule="FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=15")
        assert missing(fifteenth, "14-16 maja", "16 czerwca") == [("06-15", "06-15", 1, 0)]
        weekday = Recurrence(rrule="FREQ=YEARLY;BYMONTH=5;BYDAY=1MO")
        assert missing(weekday) == [("05-05", "05-05", 1, 0)]

    def test_days_counted_from_easter(self) -> None:
        assert missing(Recurrence(feast_offset=-61)) == [("02-11", "02-11", 1, 0)]
        assert missing(Recurrence(feast_offset=-61), "połowa lutego") == []

    def test_so_many_times_a_period(self) -> None:
        twice = Recurrence(times=2, per=Per.HALFYEAR, at_least=True)
        assert missing(twice, "marzec", "4 lipca", "5 lipca", "6 lipca") == [
            ("01-01", "06-30", 2, 1)
        ]

    @pytest.mark.parametrize(
        ("per", "count"),
        [
            (Per.WEEK, 52),
            (Per.TWO_WEEKS, 26),
            (Per.MONTH, 12),
            (Per.TWO_MONTHS, 6),
            (Per.QUARTER, 4),
            (Per.HALFYEAR, 2),
            (Per.YEAR, 1),
        ],
    )
    def test_periods_of_a_year(self, per: Per, count: int) -> None:
        assert len(missing(Recurrence(times=1, per=per))) == count

    def test_a_rule_goes_before_a_number(self) -> None:
        both = Recurrence(rrule="FREQ=YEARLY;BYMONTH=3", times=4, per=Per.YEAR)
        assert missing(both) == [("03-01", "03-31", 1, 0)]
        feast = Recurrence(feast_offset=0, times=4, per=Per.YEAR)
        assert [found[:2] for found in missing(feast)] == [("04-13", "04-13")]

    def test_a_row_counts_wherever_it_may_lie(self) -> None:
        assert missing(Recurrence(rrule="FREQ=MONTHLY;INTERVAL=6"), "na bieżąco") == []

    def test_without_a_rule_nothing_is_missing(self) -> None:
        assert missing(None) == []

    def test_the_last_year(self) -> None:
        last = evolve(plan(), year=4098)
        found = missing_occurrences(last, series(Recurrence(times=1, per=Per.HALFYEAR)))
        assert [each.since for each in found] == [date(4098, 1, 1), date(4098, 7, 1)]

    def test_words(self) -> None:
        found = MissingOccurrence(
            series="s", since=date(YEAR, 9, 1), until=date(YEAR, 9, 30), expected=1, found=0
        )
        assert found.text() == "s: 0 z 1 od 1 września 2031 do 30 września 2031"
