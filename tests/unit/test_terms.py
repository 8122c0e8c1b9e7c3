"""Parts of a month, terms that may be interrupted, age, and the day a term really ends."""

from datetime import date, datetime
from typing import Any, cast

import pytest

from ekonomia.dates import (
    HALF_MONTH,
    MonthPart,
    Term,
    age_on,
    day_of_month_part,
    effective_end,
    interruptible_days,
    reaches_age,
)
from ekonomia.errors import InvalidValue, NotInForce

MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone


class TestPartsOfAMonth:
    def test_the_list(self) -> None:
        assert [f"{part}: {part.pl}, {part.en}" for part in MonthPart] == [
            "poczatek: początek miesiąca, beginning of the month",
            "srodek: środek miesiąca, middle of the month",
            "koniec: koniec miesiąca, end of the month",
        ]

    @pytest.mark.parametrize(
        ("part", "day"), [(MonthPart.START, 1), (MonthPart.MIDDLE, 15), (MonthPart.END, 31)]
    )
    def test_at_the_ends_of_the_calendar(self, part: MonthPart, day: int) -> None:
        assert day_of_month_part(1, 1, part) == date(1, 1, day)
        assert day_of_month_part(9999, 12, part) == date(9999, 12, day)

    @pytest.mark.parametrize(
        ("year", "month"),
        [(2024, 0), (2024, 13), (0, 1), (10_000, 1), (2024, 1.5), ("2024", 1), (2**70, 1)],
    )
    def test_a_month_that_is_none(self, year: object, month: object) -> None:
        with pytest.raises(InvalidValue, match="month: expected a year and a month of it, got"):
            day_of_month_part(cast("int", year), cast("int", month), MonthPart.END)

    @pytest.mark.parametrize("part", ["koniec", None, 1])
    def test_a_part_that_is_none(self, part: object) -> None:
        with pytest.raises(InvalidValue, match="part: expected a MonthPart, got") as caught:
            day_of_month_part(2024, 1, cast("MonthPart", part))
        assert caught.value.code == "wrong_type"

    def test_half_a_month(self) -> None:
        assert Term(days=15) == HALF_MONTH


class TestInterruptible:
    @pytest.mark.parametrize(
        "term",
        [
            Term(working_days=5),
            Term(days=1, working_days=5),
            Term(years=1, from_year_end=True),
            Term(days=14, moves=True),
        ],
    )
    def test_a_term_that_must_run_on(self, term: Term) -> None:
        with pytest.raises(InvalidValue, match="expected years, months and days alone"):
            interruptible_days(term)


class TestAge:
    @pytest.mark.parametrize("years", [-1, 1.0, "18", True, None])
    def test_a_number_of_years_that_is_none(self, years: object) -> None:
        with pytest.raises(InvalidValue, match="years: expected a whole number from 0, got"):
            reaches_age(date(2000, 1, 1), cast("int", years))

    def test_beyond_the_calendar(self) -> None:
        with pytest.raises(ValueError, match="10000"):
            reaches_age(date(9900, 1, 1), 100)
        assert age_on(date(9900, 1, 1), date.max) == 99

    def test_before_the_birth(self) -> None:
        assert age_on(date(2000, 1, 2), date(2000, 1, 2)) == 0
        with pytest.raises(InvalidValue, match="on: expected 2000-01-02 or later") as caught:
            age_on(date(2000, 1, 2), date(2000, 1, 1))
        assert caught.value.code == "contradiction"

    def test_days_that_are_none(self) -> None:
        with pytest.raises(InvalidValue, match="born: expected a date"):
            reaches_age(MOMENT, 18)
        with pytest.raises(InvalidValue, match="born: expected a date"):
            age_on(MOMENT, date(2024, 1, 1))
        with pytest.raises(InvalidValue, match="on: expected a date"):
            age_on(date(2000, 1, 1), MOMENT)


class TestEffectiveEnd:
    @pytest.mark.parametrize("last", [date(1950, 12, 31), date(2101, 1, 1)])
    def test_outside_the_calendar(self, last: date) -> None:
        with pytest.raises(NotInForce, match=f"from 1951 to 2100, got {last}"):
            effective_end(last)

    def test_at_its_ends(self) -> None:
        assert effective_end(date(1951, 1, 1)) == date(1951, 1, 2)
        assert effective_end(date(2100, 12, 31)) == date(2100, 12, 31)

    def test_a_day_that_is_none(self) -> None:
        with pytest.raises(InvalidValue, match="expected a date"):
            effective_end(MOMENT)
