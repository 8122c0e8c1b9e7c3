"""Rows by month, by kind and by working day, and the calendar of sure days."""

from datetime import date
from fractions import Fraction

import pytest
from tests.unit.plan_samples import YEAR, plan, row

from ekonomia.dates import Extent, read
from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.plans import Load, MonthLoad, RowKind, day_calendar, loads

WITHIN, THROUGHOUT = Extent.WITHIN, Extent.THROUGHOUT


def months_of(*rows: str) -> dict[str, list[int]]:
    """Return the months in which rows count; a row is its date, under the heading of February."""
    made = [row(f"2-{place}", text) for place, text in enumerate(rows, 1)]
    found = loads(plan(made))
    return {
        each.cells.date: [month.month for month in found.months if each.id in month.rows]
        for each in made
    }


class TestLoadByMonth:
    def test_every_row_counts_in_the_months_it_may_lie_in(self) -> None:
        assert months_of(
            "marzec",
            "31 marca",
            "do 4 kwietnia",
            "31 maja - 1 czerwca",
            "marzec, czerwiec",
            "od 20 października",
            "do ustalenia",
            "na bieżąco",
        ) == {
            "marzec": [3],
            "31 marca": [3],
            "do 4 kwietnia": [4],
            "31 maja - 1 czerwca": [5, 6],
            "marzec, czerwiec": [3, 6],
            "od 20 października": [10, 11, 12],
            "do ustalenia": [2],
            "na bieżąco": list(range(1, 13)),
        }

    def test_working_days_of_2022(self) -> None:
        days = [month.working_days for month in loads(plan(year=2022)).months]
        assert days == [20, 20, 23, 20, 21, 21, 21, 22, 22, 21, 20, 21]

    def test_rows_for_each_working_day_are_exact(self) -> None:
        rows = [row(f"1-{number}", "styczeń") for number in range(1, 9)]
        january, february = loads(plan(rows, year=2022)).months[:2]
        assert (january.per_working_day, february.per_working_day) == (Fraction(0), Fraction(0))
        january = loads(plan(rows)).months[0]
        assert january.working_days == 21
        assert january.per_working_day == Fraction(8, 21)

    def test_kinds_are_counted_the_most_first(self) -> None:
        rows = [
            row("1-1", "styczeń"),
            row("1-2", "styczeń", kinds=(RowKind.MEETING, RowKind.PROCUREMENT)),
            row("1-3", "styczeń", kinds=(RowKind.PROCUREMENT,)),
        ]
        assert loads(plan(rows)).months[0].kinds == (
            (RowKind.PROCUREMENT, 2),
            (None, 1),
            (RowKind.MEETING, 1),
        )

    def test_rows_of_several_months_are_noted(self) -> None:
        found = loads(plan([row("5-1", "maj"), row("5-2", "maj - czerwiec")]))
        may, june = found.months[4:6]
        assert (may.rows, may.spanning) == (("5-1", "5-2"), ("5-2",))
        assert (june.rows, june.spanning) == (("5-2",), ("5-2",))
        assert may.text() == "2 wiersze na 21 dni roboczych, w tym 1 także w innych miesiącach"
        assert may.text("en") == "2 rows on 21 working days, 1 of them counted in other months too"

    def test_words_without_a_note(self) -> None:
        (month, *_) = loads(plan([row("1-1", "styczeń")])).months
        assert month.text() == "1 wiersz na 21 dni roboczych"
        assert month.text("en") == "1 row on 21 working days"

    def test_rows_of_no_month_are_told(self) -> None:
        rows = [
            row("a", "do ustalenia"),
            row("b", when=read("maj", year=YEAR - 1)),
            row("c", "maj"),
        ]
        found = loads(plan(rows))
        assert found.outside == ("a", "b")
        assert [len(month.rows) for month in found.months] == [0, 0, 0, 0, 1] + [0] * 7

    def test_relative_deadline_has_no_month(self) -> None:
        relative = row("a", "w terminie 10 dni od otrzymania", extent=Extent.BY)
        assert loads(plan([relative])).outside == ("a",)

    def test_peaks(self) -> None:
        rows = [row("1-1", "styczeń"), row("3-1", "marzec"), row("3-2", "marzec")]
        assert loads(plan(rows)).peaks == (3,)
        assert loads(plan([*rows, row("1-2", "styczeń")])).peaks == (1, 3)
        assert loads(plan()).peaks == ()
        assert Load(year=YEAR, months=()).peaks == ()

    def test_days_off_have_to_be_known(self) -> None:
        with pytest.raises(NotInForce):
            loads(plan(year=1950))

    def test_wrong_type(self) -> None:
        with pytest.raises(InvalidValue, match="expected a whole number"):
            MonthLoad(month=1, rows=(), kinds=(), working_days="20")  # type: ignore[arg-type]  # the test


class TestTheCalendarOfSureDays:
    def test_only_sure_days_of_happenings_stand_in_it(self) -> None:
        rows = [
            row("10-1", "6-7 października"),
            row("10-2", "6 października"),
            row("10-3", "październik", extent=WITHIN),
            row("10-4", "1-31 października", extent=THROUGHOUT),
            row("10-5", "do 9 października"),
            row("10-6", "2 października", extent=WITHIN),
        ]
        assert list(day_calendar(plan(rows)).items()) == [
            (date(YEAR, 10, 2), ("10-6",)),
            (date(YEAR, 10, 6), ("10-1", "10-2")),
            (date(YEAR, 10, 7), ("10-1",)),
        ]

    def test_empty(self) -> None:
        assert day_calendar(plan()) == {}
