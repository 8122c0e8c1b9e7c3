"""Plain days, periods, terms, and days off work."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates import (
    Term,
    in_period,
    is_day_off,
    is_working_day,
    next_working_day,
    period_faults,
    plain_day,
)
from ekonomia.errors import InvalidValue, NotInForce

MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone
DAY = timedelta(1)


class TestPlainDay:
    def test_a_date_is_handed_back(self) -> None:
        day = date(2024, 2, 29)
        assert plain_day(day, "on") is day

    @pytest.mark.parametrize("value", [MOMENT, "2024-05-01", 20240501, None])
    def test_anything_else_is_refused(self, value: object) -> None:
        with pytest.raises(InvalidValue, match="since: expected a date, got") as caught:
            plain_day(value, "since")
        assert caught.value.code == "wrong_type"


class TestPeriod:
    SINCE, UNTIL = date(2024, 3, 1), date(2024, 3, 31)

    @pytest.mark.parametrize("until", [SINCE, UNTIL, None])
    def test_a_period_of_one_day_or_more_or_open(self, until: date | None) -> None:
        assert period_faults("status", self.SINCE, until) == []

    def test_an_end_before_the_beginning(self) -> None:
        (fault,) = period_faults("status", self.SINCE, date(2024, 2, 29))
        assert "status ends on 2024-02-29, before 2024-03-01" in fault.message
        assert (fault.code, fault.path) == ("contradiction", "$.until")

    @pytest.mark.parametrize(
        ("since", "until", "name"),
        [(MOMENT, None, "since"), (None, UNTIL, "since"), (SINCE, MOMENT, "until")],
    )
    def test_a_day_that_is_none(self, since: object, until: object, name: str) -> None:
        (fault,) = period_faults("status", since, until)
        assert fault.message.startswith(f"status: {name}: expected a date")
        assert (fault.code, fault.path) == ("wrong_type", f"$.{name}")

    def test_both_days_wrong(self) -> None:
        faults = period_faults("status", "x", 7)
        assert [fault.path for fault in faults] == ["$.since", "$.until"]

    @pytest.mark.parametrize(
        ("day", "inside"),
        [(SINCE - DAY, False), (SINCE, True), (UNTIL, True), (UNTIL + DAY, False)],
    )
    def test_both_ends_count(self, day: date, *, inside: bool) -> None:
        assert in_period(day, self.SINCE, self.UNTIL) is inside

    def test_an_open_end_is_never_reached(self) -> None:
        assert in_period(date.max, self.SINCE, None)
        assert not in_period(self.SINCE - DAY, self.SINCE, None)

    def test_a_moment_lies_in_no_period(self) -> None:
        with pytest.raises(InvalidValue, match="on: expected a date"):
            in_period(MOMENT, self.SINCE, None)


class TestTerm:
    @pytest.mark.parametrize(
        ("term", "day", "last"),
        [
            (Term(days=7), date(2024, 2, 26), date(2024, 3, 4)),
            (Term(days=14), date(2023, 12, 24), date(2024, 1, 7)),
            (Term(months=1), date(2024, 1, 31), date(2024, 2, 29)),
            (Term(months=1), date(2023, 1, 31), date(2023, 2, 28)),
            (Term(months=2), date(2024, 1, 31), date(2024, 3, 31)),
            (Term(months=6), date(2024, 5, 31), date(2024, 11, 30)),
            (Term(months=6), date(2024, 8, 31), date(2025, 2, 28)),
            (Term(years=1), date(2024, 2, 29), date(2025, 2, 28)),
            (Term(years=4), date(2024, 2, 29), date(2028, 2, 29)),
            (Term(years=1), date(2023, 3, 1), date(2024, 3, 1)),
            (Term(years=1, months=1, days=1), date(2023, 1, 31), date(2024, 3, 1)),
        ],
    )
    def test_the_last_day(self, term: Term, day: date, last: date) -> None:
        assert term.after(day) == last

    @pytest.mark.parametrize(
        ("term", "day", "first"),
        [
            (Term(days=7), date(2024, 3, 4), date(2024, 2, 26)),
            (Term(months=1), date(2024, 3, 31), date(2024, 2, 29)),
            (Term(months=3), date(2025, 2, 28), date(2024, 11, 28)),
            (Term(years=1), date(2024, 2, 29), date(2023, 2, 28)),
            (Term(years=1, months=1, days=1), date(2024, 3, 31), date(2023, 2, 27)),
        ],
    )
    def test_counted_backwards(self, term: Term, day: date, first: date) -> None:
        assert term.before(day) == first

    def test_months_do_not_add_up(self) -> None:
        month, day = Term(months=1), date(2024, 1, 31)
        assert month.after(month.after(day)) == date(2024, 3, 29)
        assert Term(months=2).after(day) == date(2024, 3, 31)

    @pytest.mark.parametrize(
        ("term", "day", "last"),
        [
            (Term(working_days=3), date(2024, 6, 3), date(2024, 6, 6)),
            (Term(working_days=3), date(2024, 6, 6), date(2024, 6, 11)),
            (Term(working_days=3), date(2024, 6, 8), date(2024, 6, 12)),
            (Term(working_days=3), date(2023, 5, 30), date(2023, 6, 2)),
            (Term(working_days=3), date(2024, 12, 23), date(2024, 12, 30)),
            (Term(working_days=3), date(2025, 12, 23), date(2025, 12, 31)),
            (Term(working_days=1), date(2024, 3, 29), date(2024, 4, 2)),
            (Term(days=13, working_days=1), date(2024, 3, 17), date(2024, 4, 2)),
            (Term(years=10, from_year_end=True), date(2024, 1, 1), date(2034, 12, 31)),
            (Term(years=10, from_year_end=True), date(2024, 12, 31), date(2034, 12, 31)),
            (Term(months=2, from_year_end=True), date(2023, 6, 1), date(2024, 2, 29)),
            (Term(days=14, moves=True), date(2024, 6, 1), date(2024, 6, 17)),
            (Term(days=14, moves=True), date(2024, 6, 3), date(2024, 6, 17)),
            (Term(days=14, moves=True), date(2024, 4, 17), date(2024, 5, 2)),
            (Term(months=1, moves=True), date(2024, 2, 29), date(2024, 3, 29)),
            (Term(months=1, moves=True), date(2024, 10, 11), date(2024, 11, 12)),
        ],
    )
    def test_working_days_and_days_off(self, term: Term, day: date, last: date) -> None:
        assert term.after(day) == last

    @pytest.mark.parametrize(
        ("term", "day", "first"),
        [
            (Term(working_days=3), date(2024, 6, 6), date(2024, 6, 3)),
            (Term(working_days=3), date(2024, 6, 11), date(2024, 6, 6)),
            (Term(working_days=1), date(2024, 4, 2), date(2024, 3, 29)),
            (Term(years=10, from_year_end=True), date(2034, 12, 31), date(2024, 12, 31)),
            (Term(years=10, from_year_end=True), date(2034, 12, 30), date(2023, 12, 31)),
            (Term(days=14, moves=True), date(2024, 6, 17), date(2024, 6, 3)),
        ],
    )
    def test_the_same_backwards(self, term: Term, day: date, first: date) -> None:
        assert term.before(day) == first

    @pytest.mark.parametrize("term", [Term(working_days=1), Term(days=1, moves=True)])
    def test_working_days_are_counted_from_1951_to_2100(self, term: Term) -> None:
        for outside in (date(1950, 6, 1), date(2100, 12, 31)):
            with pytest.raises(NotInForce, match="from 1951 to 2100"):
                term.after(outside)
        assert term.after(date(1951, 1, 1)) == date(1951, 1, 2)

    def test_working_days_are_not_counted_back_before_1951(self) -> None:
        with pytest.raises(NotInForce, match="from 1951 to 2100"):
            Term(working_days=1).before(date(1951, 1, 2))
        assert Term(working_days=1).before(date(1951, 1, 3)) == date(1951, 1, 2)

    @given(st.dates(date(1951, 1, 1), date(2060, 1, 1)), st.integers(1, 40))
    def test_a_term_of_working_days_holds_that_many(self, day: date, number: int) -> None:
        last = Term(working_days=number).after(day)
        passed = [day + DAY * n for n in range(1, (last - day).days + 1)]
        assert sum(map(is_working_day, passed)) == number
        assert is_working_day(last)

    @given(st.dates(date(1952, 1, 1), date(2060, 1, 1)), st.integers(1, 40))
    def test_counted_back_and_forth(self, day: date, number: int) -> None:
        term = Term(working_days=number)
        assert term.before(term.after(day)) <= day <= next_working_day(day)
        assert term.after(term.before(day)) == next_working_day(day) or not is_working_day(day)

    @given(st.dates(date(1951, 1, 1), date(2060, 1, 1)), st.integers(1, 60))
    def test_a_term_that_moves_ends_on_the_first_working_day(self, day: date, days: int) -> None:
        plain, moved = Term(days=days).after(day), Term(days=days, moves=True).after(day)
        assert is_working_day(moved)
        assert not any(is_working_day(plain + DAY * n) for n in range((moved - plain).days))

    @given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
    def test_a_term_from_the_end_of_the_year_ends_with_a_year(self, day: date, years: int) -> None:
        last = Term(years=years, from_year_end=True).after(day)
        assert (last.year, last.month, last.day) == (day.year + years, 12, 31)

    @pytest.mark.parametrize(
        "parts",
        [
            {},
            {"years": 0, "months": 0, "days": 0},
            {"days": -1},
            {"years": 1, "months": -1},
            {"years": -1, "days": 400},
            {"months": 1.5},
            {"days": True},
            {"months": "6"},
            {"years": None},
            {"working_days": -1},
            {"working_days": 1.0},
            {"from_year_end": True},
            {"moves": True},
        ],
    )
    def test_parts_that_make_no_term(self, parts: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue, match="whole parts, not all 0"):
            Term(**parts)

    @pytest.mark.parametrize("name", ["from_year_end", "moves"])
    def test_a_way_of_counting_that_is_none(self, name: str) -> None:
        parts: dict[str, Any] = {"days": 14, name: 1}
        with pytest.raises(InvalidValue, match=f"expected True or False for {name}, got 1"):
            Term(**parts)


class TestDaysOff:
    @pytest.mark.parametrize(
        "day",
        [
            date(2024, 1, 1),
            date(2024, 1, 6),
            date(2024, 3, 31),  # Easter Sunday
            date(2024, 4, 1),  # Easter Monday
            date(2024, 5, 1),
            date(2024, 5, 3),
            date(2024, 5, 19),  # Pentecost
            date(2024, 5, 30),  # Corpus Christi
            date(2024, 8, 15),
            date(2024, 11, 1),
            date(2024, 11, 11),
            date(2024, 12, 25),
            date(2024, 12, 26),
        ],
    )
    def test_of_2024(self, day: date) -> None:
        assert is_day_off(day)
        assert not is_working_day(day)

    def test_2024_has_no_others_but_sundays(self) -> None:
        days = [date(2024, 1, 1) + timedelta(n) for n in range(366)]
        off = [day for day in days if is_day_off(day) and day.weekday() != 6]
        assert len(off) == 11  # thirteen, of which Easter and Pentecost are Sundays

    @pytest.mark.parametrize(("year", "off"), [(2022, False), (2024, False), (2025, True)])
    def test_christmas_eve_since_2025(self, year: int, *, off: bool) -> None:
        assert is_day_off(date(year, 12, 24)) is off

    def test_the_day_after_independence_day_once(self) -> None:
        assert is_day_off(date(2018, 11, 12))
        assert not is_day_off(date(2019, 11, 12))
        assert not is_day_off(date(2012, 11, 12))

    def test_a_saturday_is_neither_off_nor_a_working_day(self) -> None:
        saturday = date(2024, 6, 8)
        assert not is_day_off(saturday)
        assert not is_working_day(saturday)
        assert is_day_off(saturday + DAY)
        assert not is_working_day(saturday + DAY)
        assert is_working_day(saturday - DAY)

    @pytest.mark.parametrize("asked", [is_day_off, is_working_day, next_working_day])
    def test_the_list_reaches_from_1951_to_2100(self, asked: Callable[[date], object]) -> None:
        for outside in (date(1950, 12, 31), date(2101, 1, 1)):
            with pytest.raises(NotInForce, match=f"from 1951 to 2100, got {outside}"):
                asked(outside)
        asked(date(1951, 1, 1))
        asked(date(2100, 12, 31))

    @pytest.mark.parametrize(
        ("day", "working"),
        [
            (date(2024, 6, 7), date(2024, 6, 7)),
            (date(2024, 6, 8), date(2024, 6, 10)),
            (date(2024, 6, 9), date(2024, 6, 10)),
            (date(2024, 3, 30), date(2024, 4, 2)),
            (date(2024, 5, 3), date(2024, 5, 6)),
            (date(2024, 12, 24), date(2024, 12, 24)),
            (date(2025, 12, 24), date(2025, 12, 29)),
            (date(2022, 12, 31), date(2023, 1, 2)),
        ],
    )
    def test_the_next_working_day(self, day: date, working: date) -> None:
        assert next_working_day(day) == working
