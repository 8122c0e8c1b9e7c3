"""Statutory days off, and how terms in days, months and years are counted."""

from datetime import date, timedelta
from typing import Any, cast

import holidays
import pytest

from ekonomia.dates import (
    HALF_MONTH,
    HOLIDAY_RULES,
    MonthPart,
    Term,
    age_on,
    day_of_month_part,
    effective_end,
    holidays_in,
    interruptible_days,
    is_day_off,
    is_working_day,
    next_working_day,
    reaches_age,
)
from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.law import Evidence

FIRST, LAST = 1951, 2100
SATURDAY, SUNDAY = 5, 6
ACT = "Dz.U. 1951 nr 4 poz. 28"
STRUCK = "Dz.U. 1951 nr 4 poz. 28, until Dz.U. 1960 nr 51 poz. 297"
RULES = [
    ((1, 1), 1951, 2100, ACT, "text"),
    ((1, 6), 1951, 1960, STRUCK, "reported"),
    ((1, 6), 2011, 2100, "Dz.U. 2010 nr 224 poz. 1459", "text"),
    (0, 1951, 2100, ACT, "text"),
    (1, 1951, 2100, ACT, "text"),
    ((5, 1), 1951, 2100, ACT, "text"),
    ((5, 3), 1990, 2100, "Dz.U. 1990 nr 28 poz. 160", "reported"),
    (49, 1951, 2100, ACT, "text"),
    (60, 1951, 2100, ACT, "text"),
    ((7, 22), 1951, 1989, f"{ACT}, until Dz.U. 1990 nr 28 poz. 159", "reported"),
    ((8, 15), 1951, 1960, STRUCK, "reported"),
    ((8, 15), 1989, 2100, "Dz.U. 1989 nr 29 poz. 154", "reported"),
    ((11, 1), 1951, 2100, ACT, "text"),
    ((11, 11), 1989, 2100, "Dz.U. 1989 nr 6 poz. 34", "recalled"),
    ((11, 12), 2018, 2018, "Dz.U. 2018 poz. 2117", "text"),
    ((12, 24), 2025, 2100, "Dz.U. 2024 poz. 1965", "text"),
    ((12, 25), 1951, 2100, ACT, "text"),
    ((12, 26), 1951, 2100, ACT, "text"),
]


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

    @pytest.mark.parametrize("year", [2011, 2024, 2025, 2060, 2100])
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

    @pytest.mark.parametrize("day", [date(1950, 12, 31), date(1950, 5, 3), date(2101, 1, 1)])
    def test_the_list_begins_with_the_act_and_ends_with_the_century(self, day: date) -> None:
        with pytest.raises(NotInForce, match=str(day)):
            is_day_off(day)
        with pytest.raises(NotInForce):
            next_working_day(day)

    def test_its_first_and_its_last_day(self) -> None:
        assert is_day_off(date(1951, 1, 1))
        assert is_working_day(date(2100, 12, 31))

    def test_every_rule_typed_a_second_time(self) -> None:
        written = [
            (each.when, each.first, each.last, each.basis, each.evidence) for each in HOLIDAY_RULES
        ]
        assert written == RULES

    def test_the_marks_are_those_of_provisions(self) -> None:
        assert {each.evidence for each in HOLIDAY_RULES} <= set(Evidence)

    @pytest.mark.parametrize(
        ("month", "day", "years"),
        [
            (1, 6, {*range(1951, 1961), *range(2011, 2101)}),  # Epiphany
            (5, 3, {*range(1990, 2101)}),
            (5, 9, set()),  # a holiday by name only
            (7, 22, {*range(1951, 1990)}),
            (8, 15, {*range(1951, 1961), *range(1989, 2101)}),
            (11, 11, {*range(1989, 2101)}),
            (11, 12, {2018}),
            (12, 24, {*range(2025, 2101)}),
        ],
    )
    def test_days_struck_restored_and_added(self, month: int, day: int, years: set[int]) -> None:
        found = {
            year
            for year in range(FIRST, LAST + 1)
            if (each := date(year, month, day)).weekday() != SUNDAY and is_day_off(each)
        }
        assert found == {year for year in years if date(year, month, day).weekday() != SUNDAY}

    @pytest.mark.parametrize(
        ("year", "number"),
        [
            (1951, 12),
            (1960, 12),
            (1961, 10),
            (1988, 10),
            (1989, 12),
            (1990, 12),
            (2010, 12),
            (2011, 13),
            (2018, 14),
            (2024, 13),
            (2025, 14),
        ],
    )
    def test_how_many_holidays_a_year_has(self, year: int, number: int) -> None:
        assert len(holidays_in(year)) == number


class TestArt57Par4Kpa:
    """Termin, który kończy się w dzień wolny lub sobotę, upływa następnego dnia roboczego
    (o sobocie: Dz.U. 2017 poz. 935)."""

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

    @pytest.mark.parametrize("year", range(FIRST, LAST, 7))
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


class TestArt112KcZd2:
    """Przy obliczaniu wieku osoby fizycznej termin upływa z początkiem ostatniego dnia."""

    @pytest.mark.parametrize(
        ("born", "years", "day"),
        [
            (date(2006, 5, 1), 18, date(2024, 5, 1)),
            (date(2004, 2, 29), 18, date(2022, 2, 28)),
            (date(2004, 2, 29), 20, date(2024, 2, 29)),
            (date(1964, 12, 31), 60, date(2024, 12, 31)),
            (date(2024, 1, 1), 0, date(2024, 1, 1)),
        ],
    )
    def test_the_birthday_counts(self, born: date, years: int, day: date) -> None:
        assert reaches_age(born, years) == day
        assert age_on(born, day) == years
        if years:
            assert age_on(born, day - timedelta(1)) == years - 1


class TestArt113Kc:
    """Początek, środek, koniec miesiąca to jego pierwszy, piętnasty, ostatni dzień; pół miesiąca
    to piętnaście dni."""

    @pytest.mark.parametrize(
        ("part", "year", "month", "day"),
        [
            ("poczatek", 2024, 2, 1),
            ("srodek", 2024, 2, 15),
            ("srodek", 2024, 7, 15),
            ("koniec", 2024, 2, 29),
            ("koniec", 2023, 2, 28),
            ("koniec", 2024, 4, 30),
            ("koniec", 2024, 12, 31),
        ],
    )
    def test_par_1(self, part: str, year: int, month: int, day: int) -> None:
        assert day_of_month_part(year, month, MonthPart.parse(part)) == date(year, month, day)

    @pytest.mark.parametrize(
        ("start", "end"),
        [(date(2024, 2, 14), date(2024, 2, 29)), (date(2024, 8, 1), date(2024, 8, 16))],
    )
    def test_par_2(self, start: date, end: date) -> None:
        assert HALF_MONTH.after(start) == end


class TestArt114Kc:
    """Gdy ciągłość terminu nie jest wymagana, miesiąc to trzydzieści, a rok 365 dni."""

    @pytest.mark.parametrize(
        ("term", "days"),
        [
            (Term(months=1), 30),
            (Term(months=12), 360),
            (Term(years=1), 365),
            (Term(years=2, months=1, days=5), 765),
            (HALF_MONTH, 15),
        ],
    )
    def test_days(self, term: Term, days: int) -> None:
        assert interruptible_days(term) == days


class TestArt115Kc:
    """Termin kończący się w dzień wolny - od 2017 także w sobotę - upływa w następnym dniu, który
    nim nie jest."""

    @pytest.mark.parametrize(
        ("last", "end"),
        [
            (date(2022, 5, 29), date(2022, 5, 30)),  # a Sunday
            (date(2022, 12, 24), date(2022, 12, 27)),  # a Saturday before Christmas
            (date(2025, 12, 24), date(2025, 12, 29)),  # Christmas Eve, a Wednesday
            (date(2022, 4, 16), date(2022, 4, 19)),  # Holy Saturday
            (date(2016, 4, 30), date(2016, 4, 30)),  # a Saturday before 2017
            (date(2017, 4, 29), date(2017, 5, 2)),  # one after it
            (date(2018, 11, 11), date(2018, 11, 13)),  # the centenary
            (date(2016, 12, 31), date(2016, 12, 31)),  # the last Saturday of the old law
            (date(2017, 1, 7), date(2017, 1, 9)),  # the first of the new one
            (date(2016, 11, 11), date(2016, 11, 12)),  # a Friday off, then a Saturday
            (date(2016, 12, 25), date(2016, 12, 27)),  # two days off
            (date(1975, 7, 22), date(1975, 7, 23)),
            (date(2024, 4, 2), date(2024, 4, 2)),  # a Tuesday
        ],
    )
    def test_the_end_moves(self, last: date, end: date) -> None:
        assert effective_end(last) == end
