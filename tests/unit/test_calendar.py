"""Holidays of a year, working days counted, added and taken away."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, cast

import pytest

from ekonomia.dates import (
    Holiday,
    add_working_days,
    holidays_in,
    is_day_off,
    is_working_day,
    next_working_day,
    previous_working_day,
    working_days,
)
from ekonomia.dates.feasts import easter_offset
from ekonomia.errors import InvalidValue, NotInForce

MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone
DAY = timedelta(1)
FIRST, LAST = date(1951, 1, 1), date(2100, 12, 31)


class TestHolidaysIn:
    def test_of_2025(self) -> None:
        assert [f"{each.day:%m-%d}" for each in holidays_in(2025)] == [
            *("01-01", "01-06", "04-20", "04-21", "05-01", "05-03", "06-08", "06-19"),
            *("08-15", "11-01", "11-11", "12-24", "12-25", "12-26"),
        ]

    def test_one_of_them(self) -> None:
        assert holidays_in(2025)[-3] == Holiday(
            day=date(2025, 12, 24),
            pl="Wigilia Bożego Narodzenia",
            en="Christmas Eve",
            basis="Dz.U. 2024 poz. 1965",
            evidence="text",
        )

    @pytest.mark.parametrize("year", [1951, 1960, 1989, 2018, 2100])
    def test_in_order_and_off(self, year: int) -> None:
        days = [each.day for each in holidays_in(year)]
        assert days == sorted(set(days))
        assert all(map(is_day_off, days))
        assert not any(map(is_working_day, days))

    def test_those_that_are_always_sundays(self) -> None:
        sundays = {each.en for each in holidays_in(2024) if each.day.weekday() == 6}
        assert sundays == {"Easter Sunday", "Pentecost"}

    @pytest.mark.parametrize("year", [1950, 2101, 0, -1])
    def test_outside_the_calendar(self, year: int) -> None:
        with pytest.raises(NotInForce, match=f"from 1951 to 2100, got {year}"):
            holidays_in(year)

    @pytest.mark.parametrize("year", [2024.0, "2024", True, None])
    def test_a_year_that_is_none(self, year: object) -> None:
        holidays_in(2024)
        with pytest.raises(InvalidValue, match="year: expected a whole number, got") as caught:
            holidays_in(cast("int", year))
        assert caught.value.code == "wrong_type"


class TestNextAndPrevious:
    @pytest.mark.parametrize(
        ("day", "before", "after"),
        [
            (date(2024, 6, 5), date(2024, 6, 5), date(2024, 6, 5)),
            (date(2024, 6, 8), date(2024, 6, 7), date(2024, 6, 10)),
            (date(2024, 3, 31), date(2024, 3, 29), date(2024, 4, 2)),
            (date(2025, 12, 26), date(2025, 12, 23), date(2025, 12, 29)),
            (date(2023, 1, 1), date(2022, 12, 30), date(2023, 1, 2)),
            (LAST, LAST, LAST),
        ],
    )
    def test_days(self, day: date, before: date, after: date) -> None:
        assert previous_working_day(day) == before
        assert next_working_day(day) == after

    def test_the_first_day_of_the_calendar(self) -> None:
        assert next_working_day(FIRST) == FIRST + DAY
        assert previous_working_day(FIRST + DAY) == FIRST + DAY
        with pytest.raises(NotInForce, match="from 1951 to 2100"):
            previous_working_day(FIRST)


class TestAddWorkingDays:
    @pytest.mark.parametrize(
        ("day", "number", "there"),
        [
            (date(2024, 6, 3), 3, date(2024, 6, 6)),
            (date(2024, 6, 6), -3, date(2024, 6, 3)),
            (date(2024, 6, 8), 1, date(2024, 6, 10)),  # from a Saturday
            (date(2024, 6, 8), -1, date(2024, 6, 7)),
            (date(2024, 12, 23), 3, date(2024, 12, 30)),
            (date(2025, 12, 23), 3, date(2025, 12, 31)),
            (date(2025, 1, 1), 251, date(2025, 12, 31)),
            (date(2024, 6, 8), 0, date(2024, 6, 8)),  # as it is
            (FIRST, 1, FIRST + DAY),
            (LAST, -1, LAST - DAY),
        ],
    )
    def test_days(self, day: date, number: int, there: date) -> None:
        assert add_working_days(day, number) == there

    @pytest.mark.parametrize(
        ("day", "number"),
        [(FIRST, -1), (FIRST + DAY, -1), (LAST, 1), (FIRST, 10**6), (LAST, -(10**6))],
    )
    def test_beyond_the_calendar(self, day: date, number: int) -> None:
        with pytest.raises(NotInForce, match="from 1951 to 2100, got a working day beyond"):
            add_working_days(day, number)

    @pytest.mark.parametrize("number", [-1, 0, 1])
    def test_from_a_day_outside(self, number: int) -> None:
        for day in (FIRST - DAY, LAST + DAY):
            with pytest.raises(NotInForce, match=f"got {day}"):
                add_working_days(day, number)

    @pytest.mark.parametrize("number", [1.0, "1", True, None])
    def test_a_number_that_is_none(self, number: object) -> None:
        with pytest.raises(InvalidValue, match="expected a whole number, got") as caught:
            add_working_days(FIRST, cast("int", number))
        assert caught.value.code == "wrong_type"


class TestWorkingDays:
    @pytest.mark.parametrize(
        ("since", "until", "number"),
        [
            (date(2022, 1, 1), date(2022, 12, 31), 252),
            (date(2026, 1, 1), date(2026, 12, 31), 253),
            (date(2024, 6, 3), date(2024, 6, 3), 1),  # both ends
            (date(2024, 6, 8), date(2024, 6, 9), 0),  # a weekend
            (date(2024, 6, 7), date(2024, 6, 10), 2),
            (date(1960, 8, 12), date(1960, 8, 16), 2),
            (date(1961, 8, 11), date(1961, 8, 15), 3),
            (FIRST, FIRST, 0),
            (LAST, LAST, 1),
        ],
    )
    def test_numbers(self, since: date, until: date, number: int) -> None:
        assert working_days(since, until) == number

    def test_an_end_before_the_beginning(self) -> None:
        with pytest.raises(InvalidValue, match="ends on 2024-06-02, before 2024-06-03") as caught:
            working_days(date(2024, 6, 3), date(2024, 6, 2))
        assert caught.value.code == "contradiction"

    @pytest.mark.parametrize(("since", "until"), [(FIRST - DAY, LAST), (FIRST, LAST + DAY)])
    def test_outside_the_calendar(self, since: date, until: date) -> None:
        with pytest.raises(NotInForce, match="from 1951 to 2100"):
            working_days(since, until)


@pytest.mark.parametrize(
    "asked",
    [
        is_day_off,
        is_working_day,
        next_working_day,
        previous_working_day,
        lambda day: add_working_days(day, 1),
        lambda day: working_days(day, LAST),
        lambda day: working_days(FIRST, day),
    ],
)
@pytest.mark.parametrize("day", [MOMENT, "2024-05-01", 738000, None])
def test_a_day_that_is_none(asked: Callable[[Any], object], day: object) -> None:
    with pytest.raises(InvalidValue, match="day: expected a date, got") as caught:
        asked(day)
    assert caught.value.code == "wrong_type"


@pytest.mark.parametrize(("feast", "offset"), [("boze_cialo", 60), ("wigilia", None)])
def test_how_far_a_feast_lies_from_easter(feast: str, offset: int | None) -> None:
    assert easter_offset(feast) == offset
