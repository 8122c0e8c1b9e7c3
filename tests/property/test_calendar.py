"""Working days against an independent calendar and against counting them one by one."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates import (
    Per,
    Recurrence,
    Term,
    add_working_days,
    age_on,
    effective_end,
    holidays_in,
    interruptible_days,
    is_day_off,
    is_working_day,
    next_working_day,
    previous_working_day,
    reaches_age,
    relative_to_feast,
    working_days,
)

DAY = timedelta(1)
FIRST, LAST = date(1951, 1, 1), date(2100, 12, 31)
ORACLE = holidays.country_holidays("PL", years=range(1950, 2102), language="pl")
"""Its Saturdays and Sundays are no working days, as here."""
EASTERS = {day.year: day for day, name in ORACLE.items() if name == "Niedziela Wielkanocna"}

any_day = st.dates(FIRST, LAST)
inner_day = st.dates(date(1952, 1, 1), date(2099, 12, 31))
read_day = st.dates(date(1990, 1, 1), date(2035, 12, 31))
few = st.integers(0, 120)


def every(since: date, until: date) -> list[date]:
    return [since + DAY * n for n in range((until - since).days + 1)]


class TestAgainstAnIndependentCalendar:
    @pytest.mark.parametrize("year", range(1951, 2101))
    def test_days_off_and_their_names(self, year: int) -> None:
        named = {each.day for each in holidays_in(year)}
        assert named == {day for day in ORACLE if day.year == year}

    @pytest.mark.parametrize("year", range(1951, 2101))
    def test_working_days_of_a_year_and_of_its_months(self, year: int) -> None:
        days = every(date(year, 1, 1), date(year, 12, 31))
        working = [day for day in days if ORACLE.is_working_day(day)]
        assert [day for day in days if is_working_day(day)] == working
        assert working_days(days[0], days[-1]) == len(working)
        for month in range(1, 13):
            inside = [day for day in days if day.month == month]
            assert working_days(inside[0], inside[-1]) == sum(day in inside for day in working)

    @given(read_day, st.integers(-60, 60).filter(bool))
    def test_adding(self, day: date, number: int) -> None:
        assert add_working_days(day, number) == ORACLE.get_nth_working_day(day, number)

    @given(read_day, read_day)
    def test_counting(self, one: date, other: date) -> None:
        since, until = sorted((one, other))
        assert working_days(since, until) == ORACLE.get_working_days_count(since, until)


class TestAgainstCounting:
    @given(inner_day, few)
    def test_a_period_day_by_day(self, since: date, length: int) -> None:
        until = since + DAY * length
        assert working_days(since, until) == sum(map(is_working_day, every(since, until)))

    @given(inner_day, st.integers(1, 60))
    def test_adding_one_by_one(self, day: date, number: int) -> None:
        later = earlier = day
        for _ in range(number):
            later = next_working_day(later + DAY)
            earlier = previous_working_day(earlier - DAY)
        assert add_working_days(day, number) == later
        assert add_working_days(day, -number) == earlier

    @given(any_day)
    def test_the_nearest_ones(self, day: date) -> None:
        after = next_working_day(day)
        assert is_working_day(after)
        assert not any(map(is_working_day, every(day, after - DAY)))
        if day > FIRST:
            before = previous_working_day(day)
            assert is_working_day(before)
            assert not any(map(is_working_day, every(before + DAY, day)))
            assert (before == after) is is_working_day(day)

    @given(any_day)
    def test_a_sunday_is_off_and_a_saturday_is_not_worked(self, day: date) -> None:
        if day.weekday() == 6:
            assert is_day_off(day)
        if day.weekday() == 5:
            assert not is_working_day(day)
        assert not (is_day_off(day) and is_working_day(day))


class TestAddition:
    @given(inner_day, st.integers(-150, 150), st.integers(-150, 150))
    def test_from_a_working_day_it_is_addition(self, day: date, one: int, other: int) -> None:
        start = next_working_day(day)
        there = add_working_days(start, one)
        assert add_working_days(there, other) == add_working_days(start, one + other)
        assert add_working_days(there, -one) == start

    @given(inner_day, st.integers(1, 150))
    def test_what_is_added_is_counted(self, day: date, number: int) -> None:
        assert working_days(day + DAY, add_working_days(day, number)) == number
        assert working_days(add_working_days(day, -number), day - DAY) == number

    @given(inner_day, inner_day, inner_day)
    def test_periods_add_up(self, one: date, two: date, three: date) -> None:
        first, middle, last = sorted((one, two, three))
        if middle < last:
            parts = working_days(first, middle) + working_days(middle + DAY, last)
            assert working_days(first, last) == parts

    @given(inner_day, inner_day, st.integers(-60, 60))
    def test_a_later_day_leads_no_earlier(self, one: date, other: date, number: int) -> None:
        first, last = sorted((one, other))
        assert add_working_days(first, number) <= add_working_days(last, number)


class TestTerms:
    @given(inner_day, st.integers(0, 20), st.integers(0, 20))
    def test_months_are_counted_from_the_anchor(self, day: date, one: int, other: int) -> None:
        """The last day has the number of the first, unless its month is too short."""
        term = Term(months=one + other + 1)
        last = term.after(day)
        assert (last.year * 12 + last.month) - (day.year * 12 + day.month) == one + other + 1
        assert last.day == day.day or (last.day < day.day and (last + DAY).day == 1)

    @given(inner_day, st.integers(1, 40))
    def test_working_days_of_a_term(self, day: date, number: int) -> None:
        term = Term(working_days=number)
        assert term.after(day) == add_working_days(day, number)
        assert term.before(day) == add_working_days(day, -number)

    @given(any_day)
    def test_the_effective_end(self, last: date) -> None:
        end = effective_end(last)
        assert not is_day_off(end)
        assert effective_end(end) == end
        if last >= date(2017, 1, 1):
            assert end == next_working_day(last)
        else:
            assert all(map(is_day_off, every(last, end - DAY)))

    @given(st.integers(0, 30), st.integers(0, 30), st.integers(1, 30))
    def test_interruptible_terms_add_up(self, years: int, months: int, days: int) -> None:
        whole = interruptible_days(Term(years=years, months=months, days=days))
        assert whole == years * 365 + months * 30 + days

    @given(inner_day, st.integers(0, 110))
    def test_age_turns_on_the_birthday(self, born: date, years: int) -> None:
        birthday = reaches_age(born, years)
        assert age_on(born, birthday) == years
        if years:
            assert age_on(born, birthday - DAY) == years - 1
        assert birthday == (Term(years=years).after(born) if years else born)


class TestRecurrence:
    @given(st.dates(date(1952, 1, 1), date(2090, 1, 1)), st.integers(0, 800))
    def test_a_weekday_of_the_month(self, since: date, length: int) -> None:
        until = since + DAY * length
        third = Recurrence(rrule="FREQ=MONTHLY;BYDAY=3WE", times=1, per=Per.MONTH)
        days = every(since, until)
        assert list(third.days(since, until)) == [
            day for day in days if day.weekday() == 2 and 15 <= day.day <= 21
        ]
        last = Recurrence(rrule="FREQ=MONTHLY;BYDAY=-1FR")
        assert list(last.days(since, until)) == [
            day for day in days if day.weekday() == 4 and (day + 7 * DAY).month != day.month
        ]

    @given(
        st.dates(date(1952, 1, 1), date(2090, 1, 1)),
        st.integers(0, 1500),
        st.integers(-366, 366),
    )
    def test_days_from_easter(self, since: date, length: int, offset: int) -> None:
        until = since + DAY * length
        wanted = {
            easter + DAY * offset
            for easter in EASTERS.values()
            if since <= easter + DAY * offset <= until
        }
        found = Recurrence(feast_offset=offset).days(since, until)
        assert list(found) == sorted(wanted)

    @given(st.integers(1951, 2100), st.integers(-366, 366))
    def test_relative_to_a_feast(self, year: int, offset: int) -> None:
        assert relative_to_feast(year, "wielkanoc", offset) == EASTERS[year] + DAY * offset
