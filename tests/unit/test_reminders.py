"""Reminders of deadlines, events, windows, feasts and what comes back."""

from datetime import date, datetime
from typing import Any

import pytest

from ekonomia.dates import (
    NoReminder,
    Per,
    Precision,
    Recurrence,
    Reminded,
    Reminder,
    Reminders,
    When,
    feast_reminders,
    read,
    reminders,
)
from ekonomia.errors import InvalidInput, InvalidValue, UnknownCode

SINCE, UNTIL = date(2022, 1, 1), date(2024, 12, 31)
MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone


def told(found: Reminders) -> list[str]:
    return [f"{each.day} {each.of} {each.target}" for each in found]


def days(found: Reminders) -> list[str]:
    return [str(each.day) for each in found]


class TestOneDate:
    def test_a_deadline_is_counted_from_its_printed_last_day(self) -> None:
        found = reminders(read("do 2 kwietnia 2022"))  # a Saturday
        assert [each.days_before for each in found] == [30, 14, 7, 1]
        assert days(found) == ["2022-03-03", "2022-03-19", "2022-03-26", "2022-04-01"]
        assert {each.of for each in found} == {Reminded.DEADLINE}
        assert {each.target for each in found} == {date(2022, 4, 2)}
        assert {each.effective for each in found} == {date(2022, 4, 4)}
        assert found.missing is None

    def test_only_a_deadline_has_an_effective_day(self) -> None:
        (one,) = reminders(read("2 kwietnia 2022"), (1,))
        assert (one.of, one.effective) == (Reminded.EVENT, None)

    def test_no_effective_day_where_days_off_are_not_known(self) -> None:
        (one,) = reminders(read("do 2 kwietnia 1922"), (1,))
        assert (one.day, one.effective) == (date(1922, 4, 1), None)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("8-9 czerwca", ["2022-06-07 event 2022-06-08"]),
            ("od 8 czerwca", ["2022-06-07 event 2022-06-08"]),
            ("czerwiec", ["2022-05-31 window 2022-06-01"]),
            ("połowa czerwca", ["2022-06-10 window 2022-06-11"]),
            ("od połowy czerwca", ["2022-06-14 window 2022-06-15"]),
            ("8 lub 15 czerwca", ["2022-06-07 window 2022-06-08"]),
            ("w ciągu czerwca", ["2022-05-31 window 2022-06-01"]),
            ("4, 8 czerwca", ["2022-06-03 event 2022-06-04", "2022-06-07 event 2022-06-08"]),
            (
                "maj i listopad",
                ["2022-04-30 window 2022-05-01", "2022-10-31 window 2022-11-01"],
            ),
            ("przed Wielkanocą", ["2022-04-15 deadline 2022-04-16"]),
            ("do końca maja", ["2022-05-30 deadline 2022-05-31"]),
            ("zima", ["2022-11-30 window 2022-12-01"]),
        ],
    )
    def test_of_what(self, text: str, expected: list[str]) -> None:
        found = reminders(read(text, year=2022), (1,))
        assert told(found) == expected
        assert found.missing is None

    def test_any_order_and_each_number_once(self) -> None:
        found = reminders(read("8 czerwca 2022"), [0, 7, 0])
        assert days(found) == ["2022-06-01", "2022-06-08"]

    def test_only_what_lies_in_the_time_asked_for(self) -> None:
        when = read("4, 8 i 9 czerwca 2022")
        found = reminders(when, (0,), since=date(2022, 6, 8), until=date(2022, 6, 8))
        assert days(found) == ["2022-06-08"]
        assert days(reminders(when, (0,), until=date(2022, 6, 7))) == ["2022-06-04"]
        outside = reminders(when, (0,), since=date(2022, 6, 10))
        assert outside == Reminders(missing=NoReminder.NONE_WITHIN)


class TestWorkingDays:
    def test_moves_back_and_keeps_the_day_moved_from(self) -> None:
        found = reminders(read("do 4 maja 2022"), (3, 1, 0), working_days=True)
        assert [(str(each.day), str(each.moved_from), each.days_before) for each in found] == [
            ("2022-04-29", "2022-05-01", 5),
            ("2022-05-02", "2022-05-03", 2),
            ("2022-05-04", "None", 0),
        ]

    def test_of_two_on_one_day_the_one_counted_from_nearer_stays(self) -> None:
        (one,) = reminders(read("do 9 maja 2022"), (2, 1), working_days=True)
        assert (str(one.day), str(one.moved_from)) == ("2022-05-06", "2022-05-08")

    def test_does_not_move_unless_asked(self) -> None:
        assert days(reminders(read("do 9 maja 2022"), (2,))) == ["2022-05-07"]

    def test_the_last_working_day_before_an_event(self) -> None:
        found = reminders(read("9 maja 2022"), (7, 2), eve=True)
        assert days(found) == ["2022-05-02", "2022-05-06", "2022-05-07"]
        assert days(reminders(read("11 maja 2022"), (), eve=True)) == ["2022-05-10"]

    def test_where_days_off_are_not_known(self) -> None:
        found = reminders(read("2 stycznia 1951"), (30, 0), working_days=True)
        assert days(found) == ["1951-01-02"]
        assert found.missing is NoReminder.BEYOND_CALENDAR


class TestNoDay:
    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("III Gala", NoReminder.UNREADABLE),
            ("31 czerwca", NoReminder.UNREADABLE),
            ("do ustalenia", NoReminder.UNSET),
            ("w terminie 10 dni od otrzymania", NoReminder.RELATIVE),
            ("2-dniowe spotkanie", NoReminder.RELATIVE),
            ("na bieżąco", NoReminder.STANDING),
            ("w miarę potrzeb", NoReminder.STANDING),
            ("raz na kwartał", NoReminder.STANDING),
            ("nie rzadziej niż raz w roku", NoReminder.STANDING),
            ("co drugi wtorek", NoReminder.UNNAMED),
        ],
    )
    def test_says_why(self, text: str, why: NoReminder) -> None:
        assert reminders(read(text, year=2022)) == Reminders(missing=why)

    def test_before_the_first_day_of_the_calendar(self) -> None:
        first = When(earliest=date(1, 1, 2), latest=date(1, 1, 2), precision=Precision.DAY)
        found = reminders(first, (7, 1))
        assert (days(found), found.missing) == (["0001-01-01"], NoReminder.BEYOND_CALENDAR)


class TestRecurring:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("co roku do 31 marca", ["2022-03-31", "2023-03-31", "2024-03-31"]),
            ("co roku do końca lutego", ["2022-02-28", "2023-02-28", "2024-02-29"]),
            ("co roku do lutego", ["2022-02-28", "2023-02-28", "2024-02-29"]),
            ("co roku w maju", ["2022-05-01", "2023-05-01", "2024-05-01"]),
            ("co roku w I kwartale", ["2022-01-01", "2023-01-01", "2024-01-01"]),
            ("co roku w połowie maja", ["2022-05-11", "2023-05-11", "2024-05-11"]),
            ("co roku w Boże Ciało", ["2022-06-16", "2023-06-08", "2024-05-30"]),
            ("co roku w drugi czwartek maja", ["2022-05-12", "2023-05-11", "2024-05-09"]),
            ("29 lutego każdego roku", ["2024-02-29"]),
        ],
    )
    def test_every_year_in_the_window(self, text: str, expected: list[str]) -> None:
        found = reminders(read(text, year=2024), (0,), since=SINCE, until=UNTIL)
        assert [str(each.target) for each in found] == expected
        assert found.missing is None

    def test_the_end_of_february_is_its_last_day_in_every_year(self) -> None:
        when = read("co roku do lutego", year=2022)
        found = reminders(when, (0,), since=date(2024, 1, 1), until=date(2024, 12, 31))
        assert days(found) == ["2024-02-29"]

    def test_a_yearly_date_without_a_window_only_as_printed(self) -> None:
        when = read("co roku do 31 marca", year=2022)
        assert days(reminders(when, (0,))) == ["2022-03-31"]
        assert days(reminders(when, (0,), since=date(2022, 1, 1))) == ["2022-03-31"]
        feast = read("co roku w Boże Ciało", year=2022)
        assert days(reminders(feast, (0,))) == ["2022-06-16"]

    def test_a_yearly_date_whose_other_days_are_not_told(self) -> None:
        when = read("co roku poniedziałek po Bożym Narodzeniu", year=2022)
        found = reminders(when, (0,), since=date(2023, 1, 1), until=date(2025, 12, 31))
        assert days(found) == ["2023-01-02"]
        assert found.missing is NoReminder.UNNAMED
        later = reminders(when, (0,), since=date(2024, 1, 1), until=date(2025, 12, 31))
        assert later == Reminders(missing=NoReminder.UNNAMED)

    def test_others_over_the_days_they_were_given_for(self) -> None:
        when = read("do 10. dnia każdego miesiąca", year=2022)
        found = reminders(when, (0,))
        assert len(found) == 12
        assert {each.of for each in found} == {Reminded.DEADLINE}
        october = [each for each in found if each.target == date(2022, 7, 10)]
        assert [each.effective for each in october] == [date(2022, 7, 11)]
        part = reminders(when, (0,), since=date(2021, 1, 1), until=date(2022, 2, 28))
        assert days(part) == ["2022-01-10", "2022-02-10"]
        none = reminders(when, (0,), since=date(2023, 1, 1), until=date(2023, 12, 31))
        assert none == Reminders(missing=NoReminder.NONE_WITHIN)

    def test_every_day(self) -> None:
        found = reminders(read("codziennie w maju 2022"), (0,))
        assert len(found) == 31
        assert {each.of for each in found} == {Reminded.EVENT}

    def test_what_has_no_end_only_as_given_without_a_window(self) -> None:
        wednesdays = Recurrence(rrule="FREQ=WEEKLY;BYDAY=WE", times=1, per=Per.WEEK)
        when = When(earliest=date(2022, 5, 4), precision=Precision.DAY, recurrence=wednesdays)
        assert days(reminders(when, (0,))) == ["2022-05-04"]
        found = reminders(when, (0,), since=date(2022, 5, 1), until=date(2022, 5, 18))
        assert days(found) == ["2022-05-04", "2022-05-11", "2022-05-18"]

    def test_where_no_easter_is_known(self) -> None:
        when = read("co roku w Boże Ciało", year=2022)
        found = reminders(when, (0,), since=date(1500, 1, 1), until=date(1501, 1, 1))
        assert found == Reminders(missing=NoReminder.BEYOND_CALENDAR)


class TestFeasts:
    def test_days_before_a_day_counted_from_a_feast(self) -> None:
        found = feast_reminders("wielkanoc", 2022, (1, 60), offset=-61)
        assert told(found) == ["2021-12-17 event 2022-02-15", "2022-02-14 event 2022-02-15"]

    def test_on_working_days(self) -> None:
        found = feast_reminders("boze_cialo", 2022, (), eve=True)
        assert days(found) == ["2022-06-15"]
        moved = feast_reminders("wielkanoc", 2022, (0,), working_days=True)
        assert [(str(each.day), str(each.moved_from)) for each in moved] == [
            ("2022-04-15", "2022-04-17")
        ]

    def test_no_such_feast(self) -> None:
        with pytest.raises(UnknownCode):
            feast_reminders("imieniny", 2022)


class TestRefusals:
    @pytest.mark.parametrize("before", [(-1,), (3651,), (1.0,), (True,), ("7",), 7, None])
    def test_numbers_of_days(self, before: Any) -> None:  # noqa: ANN401 - wrong on purpose
        with pytest.raises(InvalidValue, match="before: expected whole days"):
            reminders(read("5 maja 2022"), before)

    def test_no_date(self) -> None:
        wrong: Any = date(2022, 5, 5)
        with pytest.raises(InvalidValue, match="when: expected a When"):
            reminders(wrong)

    def test_a_window_of_no_days(self) -> None:
        when = read("5 maja 2022")
        with pytest.raises(InvalidValue, match="ends on"):
            reminders(when, since=date(2022, 5, 2), until=date(2022, 5, 1))
        with pytest.raises(InvalidValue, match="since: expected a date"):
            reminders(when, since=MOMENT)
        wrong: Any = 0
        with pytest.raises(InvalidInput):
            reminders(when, since=wrong, until=MOMENT)

    @pytest.mark.parametrize(
        ("changed", "match"),
        [
            ({"day": MOMENT}, "day: expected a date"),
            ({"target": None}, "target: expected a date"),
            ({"effective": MOMENT}, "effective: expected a date"),
            ({"of": "deadline"}, "of: expected a Reminded"),
            ({"days_before": 2}, "days_before: expected the days"),
            ({"days_before": True}, "days_before: expected the days"),
            ({"day": date(2022, 5, 6), "days_before": -1}, "none below 0"),
            ({"moved_from": date(2022, 5, 4)}, "moved_from: expected a day after"),
            ({"moved_from": date(2022, 5, 6)}, "moved_from: expected a day after"),
            ({"effective": date(2022, 5, 4)}, "effective: expected of a deadline"),
            ({"effective": date(2022, 5, 6), "of": Reminded.EVENT}, "effective: expected of a"),
        ],
    )
    def test_a_reminder_that_contradicts_itself(self, changed: Any, match: str) -> None:  # noqa: ANN401 - wrong on purpose
        right: dict[str, Any] = {
            "day": date(2022, 5, 4),
            "days_before": 1,
            "of": Reminded.DEADLINE,
            "target": date(2022, 5, 5),
            "effective": date(2022, 5, 5),
        }
        assert Reminder(**right).day == date(2022, 5, 4)
        with pytest.raises(InvalidValue, match=match):
            Reminder(**{**right, **changed})

    @pytest.mark.parametrize("changed", [{"found": []}, {"found": (1,)}, {"missing": "unset"}])
    def test_reminders_of_other_types(self, changed: Any) -> None:  # noqa: ANN401 - wrong on purpose
        with pytest.raises(InvalidValue, match="expected a"):
            Reminders(**changed)
