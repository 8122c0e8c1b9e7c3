"""Statutory days off, and how terms in days, months and years are counted."""

from datetime import date, timedelta
from typing import Any, cast

import holidays
import pytest

from ekonomia.dates import Term, is_day_off, is_working_day, next_working_day
from ekonomia.errors import InvalidValue, NotInForce

FIRST, LAST = 2011, 2060
SATURDAY, SUNDAY = 5, 6


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days)]


class TestArt1:
    """Dniami wolnymi od pracy są wymienione święta oraz niedziele (ustawa z 18 stycznia 1951)."""

    @pytest.mark.parametrize("year", range(FIRST, LAST + 1))
    def test_as_an_independent_calendar_has_them(self, year: int) -> None:
        listed = holidays.country_holidays("PL", years=year)
        days = days_of(year)
        expected = [day for day in days if day in listed or day.weekday() == SUNDAY]
        assert [day for day in days if is_day_off(day)] == expected
        assert len(expected) > 52

    @pytest.mark.parametrize("year", [2011, 2024, 2025, 2060])
    @pytest.mark.parametrize(
        ("month", "day"),
        [(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)],
    )
    def test_days_of_a_fixed_date(self, year: int, month: int, day: int) -> None:
        assert is_day_off(date(year, month, day))

    @pytest.mark.parametrize(
        "day",
        [
            date(2024, 3, 31),  # Easter
            date(2024, 4, 1),  # Easter Monday
            date(2024, 5, 19),  # Pentecost
            date(2024, 5, 30),  # Corpus Christi
            date(2025, 4, 21),  # Easter Monday
            date(2025, 6, 19),  # Corpus Christi
        ],
    )
    def test_days_that_move_with_easter(self, day: date) -> None:
        assert is_day_off(day)

    @pytest.mark.parametrize(
        ("day", "off"),
        [
            (date(2023, 12, 24), True),  # a Sunday
            (date(2024, 12, 24), False),
            (date(2025, 12, 24), True),
            (date(2026, 12, 24), True),
        ],
    )
    def test_christmas_eve_since_2025(self, day: date, off: bool) -> None:
        assert is_day_off(day) is off

    @pytest.mark.parametrize(
        ("day", "off"),
        [
            (date(2018, 11, 12), True),
            (date(2019, 11, 12), False),
            (date(2020, 11, 12), False),
        ],
    )
    def test_the_monday_after_the_centenary_once(self, day: date, off: bool) -> None:
        assert is_day_off(day) is off

    @pytest.mark.parametrize("day", [date(2024, 5, 2), date(2024, 10, 14), date(2024, 5, 20)])
    def test_other_feasts_are_working_days(self, day: date) -> None:
        assert is_working_day(day)

    def test_a_saturday_is_no_day_off_and_no_working_day(self) -> None:
        saturday = date(2024, 6, 8)
        assert saturday.weekday() == SATURDAY
        assert (is_day_off(saturday), is_working_day(saturday)) == (False, False)

    @pytest.mark.parametrize(("year", "days"), [(2022, 252), (2024, 252), (2025, 251), (2026, 253)])
    def test_working_days_of_a_year(self, year: int, days: int) -> None:
        assert sum(map(is_working_day, days_of(year))) == days

    @pytest.mark.parametrize("day", [date(2010, 12, 31), date(2010, 1, 6), date(1989, 7, 22)])
    def test_earlier_lists_were_not_read(self, day: date) -> None:
        with pytest.raises(NotInForce, match=str(day.year)):
            is_day_off(day)
        with pytest.raises(NotInForce):
            next_working_day(day)

    def test_the_list_was_read_from_2011(self) -> None:
        assert is_day_off(date(2011, 1, 1))
        assert is_day_off(date(2011, 1, 6))


class TestArt57Par4Kpa:
    """Termin, który kończy się w dzień wolny lub sobotę, upływa następnego dnia roboczego."""

    @pytest.mark.parametrize(
        ("last", "moved"),
        [
            (date(2022, 5, 29), date(2022, 5, 30)),  # a Sunday
            (date(2022, 12, 24), date(2022, 12, 27)),  # a Saturday before Christmas
            (date(2025, 12, 24), date(2025, 12, 29)),  # Christmas Eve, a Wednesday
            (date(2022, 4, 16), date(2022, 4, 19)),  # Holy Saturday
            (date(2017, 4, 29), date(2017, 5, 2)),  # a Saturday before 1 May
            (date(2018, 11, 11), date(2018, 11, 13)),  # the centenary
            (date(2024, 3, 31), date(2024, 4, 2)),  # Easter
            (date(2024, 4, 2), date(2024, 4, 2)),  # a Tuesday
        ],
    )
    def test_the_next_working_day(self, last: date, moved: date) -> None:
        assert next_working_day(last) == moved

    @pytest.mark.parametrize("year", range(FIRST, LAST))
    def test_it_is_the_first_one(self, year: int) -> None:
        for day in days_of(year):
            moved = next_working_day(day)
            assert is_working_day(moved)
            assert not any(is_working_day(day + timedelta(n)) for n in range((moved - day).days))


class TestArt112Kc:
    """Termin w miesiącach lub latach kończy się w dniu odpowiadającym początkowemu, a gdy takiego
    dnia w ostatnim miesiącu nie ma - w ostatnim dniu tego miesiąca."""

    @pytest.mark.parametrize(
        ("term", "start", "end"),
        [
            (Term(months=6), date(2024, 5, 31), date(2024, 11, 30)),
            (Term(months=6), date(2024, 8, 31), date(2025, 2, 28)),
            (Term(months=6), date(2023, 8, 31), date(2024, 2, 29)),
            (Term(months=1), date(2023, 1, 31), date(2023, 2, 28)),
            (Term(months=1), date(2024, 1, 31), date(2024, 2, 29)),
            (Term(months=2), date(2024, 1, 31), date(2024, 3, 31)),
            (Term(months=12), date(2022, 10, 30), date(2023, 10, 30)),
            (Term(years=1), date(2022, 11, 14), date(2023, 11, 14)),
            (Term(years=1), date(2024, 2, 29), date(2025, 2, 28)),
            (Term(years=4), date(2024, 2, 29), date(2028, 2, 29)),
            (Term(months=3), date(2024, 11, 30), date(2025, 2, 28)),
        ],
    )
    def test_the_last_day(self, term: Term, start: date, end: date) -> None:
        assert term.after(start) == end

    def test_months_do_not_add_up(self) -> None:
        start = date(2023, 1, 31)
        month = Term(months=1)
        assert month.after(month.after(start)) == date(2023, 3, 28)
        assert Term(months=2).after(start) == date(2023, 3, 31)


class TestArt111Kc:
    """Termin w dniach kończy się z upływem ostatniego dnia; dnia zdarzenia nie uwzględnia się."""

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2024, 5, 6), date(2024, 5, 20)),
            (date(2024, 2, 20), date(2024, 3, 5)),
            (date(2023, 12, 25), date(2024, 1, 8)),
        ],
    )
    def test_fourteen_days(self, start: date, end: date) -> None:
        assert Term(days=14).after(start) == end
        assert Term(days=14).before(end) == start

    @pytest.mark.parametrize("parts", [{}, {"days": -1}, {"months": 0}, {"years": True}])
    def test_a_term_lasts(self, parts: dict[str, int]) -> None:
        with pytest.raises(InvalidValue, match="term"):
            Term(**cast("dict[str, Any]", parts))
