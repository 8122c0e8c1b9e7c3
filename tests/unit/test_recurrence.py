"""Rules of the calendar, so many times a period, and days counted from a feast."""

from datetime import date, datetime, timedelta
from typing import Any, cast

import pytest

from ekonomia.dates import Per, Recurrence, relative_to_feast
from ekonomia.errors import InvalidInput, InvalidValue, UnknownCode

MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone
FIRST, LAST = date(2022, 1, 1), date(2022, 12, 31)


def days_2022(rrule: str) -> list[str]:
    return [f"{day:%m-%d}" for day in Recurrence(rrule=rrule).days(FIRST, LAST)]


class TestPer:
    def test_codes(self) -> None:
        assert list(Per) == [
            *("week", "2 weeks", "month", "2 months", "quarter", "halfyear", "year")
        ]
        assert len({each.pl for each in Per} | {each.en for each in Per}) == 14


class TestRules:
    @pytest.mark.parametrize(
        ("rrule", "days"),
        [
            ("FREQ=MONTHLY;INTERVAL=3", ["01-01", "04-01", "07-01", "10-01"]),
            ("FREQ=MONTHLY;INTERVAL=6", ["01-01", "07-01"]),
            ("FREQ=YEARLY", ["01-01"]),
            ("FREQ=YEARLY;BYMONTH=5", ["05-01"]),
            ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31", ["03-31"]),
            ("FREQ=YEARLY;BYMONTH=2,9;BYMONTHDAY=-1", ["02-28", "09-30"]),
            ("FREQ=YEARLY;BYMONTH=2;BYDAY=2TH", ["02-10"]),
            ("FREQ=YEARLY;BYDAY=-1FR,+5MO", ["01-31", "12-30"]),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", []),
            ("FREQ=WEEKLY;INTERVAL=26;BYDAY=TU,SU;WKST=SU", ["06-26", "06-28", "12-25", "12-27"]),
        ],
    )
    def test_days(self, rrule: str, days: list[str]) -> None:
        assert days_2022(rrule) == days

    def test_a_weekday_of_every_month(self) -> None:
        assert days_2022("FREQ=MONTHLY;BYDAY=1WE")[:3] == ["01-05", "02-02", "03-02"]
        assert days_2022("FREQ=MONTHLY;BYDAY=-1WE")[-1] == "12-28"
        fifth = ["01-31", "05-30", "08-29", "10-31"]
        assert days_2022("FREQ=MONTHLY;BYDAY=5MO") == fifth
        assert days_2022("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5") == fifth

    def test_months_without_the_day_are_passed_over(self) -> None:
        assert [day[:2] for day in days_2022("FREQ=MONTHLY;BYMONTHDAY=31")] == [
            *("01", "03", "05", "07", "08", "10", "12")
        ]

    def test_office_days(self) -> None:
        rule = Recurrence(rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
        assert len(rule.days(FIRST, LAST)) == 260
        assert rule.days(date(2022, 1, 8), date(2022, 1, 9)) == ()

    def test_every_day_with_both_ends(self) -> None:
        rule = Recurrence(rrule="FREQ=DAILY")
        assert rule.days(FIRST, FIRST) == (FIRST,)
        assert len(rule.days(FIRST, LAST)) == 365
        assert rule.days(date.max, date.max) == (date.max,)

    def test_intervals_are_counted_from_the_first_day(self) -> None:
        rule = Recurrence(rrule="FREQ=WEEKLY;INTERVAL=2", times=1, per=Per.TWO_WEEKS)
        assert rule.days(date(2022, 1, 5), date(2022, 2, 2)) == (
            date(2022, 1, 5),
            date(2022, 1, 19),
            date(2022, 2, 2),
        )

    @pytest.mark.parametrize(
        "rrule",
        [
            "",
            "YEARLY",
            "INTERVAL=2",
            "FREQ=HOURLY",
            "freq=YEARLY",
            "FREQ=YEARLY;",
            "FREQ=YEARLY;FREQ=DAILY",
            "RRULE:FREQ=YEARLY",
            "FREQ=YEARLY;COUNT=3",
            "FREQ=YEARLY;UNTIL=20230101",
            "FREQ=YEARLY;BYEASTER=0",
            "FREQ=YEARLY;BYMONTH=0",
            "FREQ=YEARLY;BYMONTH=13",
            "FREQ=YEARLY;BYMONTH=1,",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=MONTHLY;BYDAY=6MO",
            "FREQ=MONTHLY;BYDAY=XX",
            "FREQ=MONTHLY;BYDAY=",
            "FREQ=WEEKLY;BYDAY=1MO",
            "FREQ=DAILY;BYDAY=-1FR",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=WEEKLY;INTERVAL=1000",
            "FREQ=WEEKLY;INTERVAL=٢",
            "FREQ=MONTHLY;BYSETPOS=0",
            "FREQ=MONTHLY;BYSETPOS=367",
            "FREQ=WEEKLY;WKST=1",
            "FREQ=YEARLY\nEXRULE:FREQ=YEARLY",
            "FREQ=YEARLY\n",
            7,
        ],
    )
    def test_a_rule_that_is_none(self, rrule: object) -> None:
        with pytest.raises(InvalidValue, match="recurrence: rrule: expected") as caught:
            Recurrence(rrule=cast("str", rrule))
        assert caught.value.path == "$.rrule"

    @pytest.mark.parametrize("position", ["1", "-1", "99", "299", "359", "366", "+5"])
    def test_positions(self, position: str) -> None:
        rule = Recurrence(rrule=f"FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS={position}")
        at = int(position)
        wanted = LAST + timedelta(at + 1) if at < 0 else FIRST + timedelta(at - 1)
        assert rule.days(FIRST, LAST) == ((wanted,) if wanted <= LAST else ())


class TestNumbers:
    def test_a_minimum_names_no_days(self) -> None:
        least = Recurrence(times=4, per=Per.YEAR, at_least=True)
        assert least.days(FIRST, LAST) == ()

    def test_a_number_beside_a_rule(self) -> None:
        rule = Recurrence(rrule="FREQ=MONTHLY;INTERVAL=3", times=1, per=Per.QUARTER)
        assert len(rule.days(FIRST, LAST)) == 4

    @pytest.mark.parametrize(
        ("parts", "path", "code"),
        [
            ({}, "$.rrule", "invalid_value"),
            ({"times": 0, "per": Per.YEAR}, "$.times", "invalid_value"),
            ({"times": True, "per": Per.YEAR}, "$.times", "invalid_value"),
            ({"times": 1.0, "per": Per.YEAR}, "$.times", "invalid_value"),
            ({"times": 1, "per": "year"}, "$.per", "wrong_type"),
            ({"times": 1}, "$.times", "contradiction"),
            ({"rrule": "FREQ=YEARLY", "per": Per.YEAR}, "$.times", "contradiction"),
            ({"rrule": "FREQ=YEARLY", "at_least": 1}, "$.at_least", "wrong_type"),
            ({"rrule": "FREQ=YEARLY", "at_least": True}, "$.at_least", "contradiction"),
            (
                {"rrule": "FREQ=YEARLY", "times": 1, "per": Per.YEAR, "at_least": True},
                "$.at_least",
                "contradiction",
            ),
            ({"feast_offset": 367}, "$.feast_offset", "out_of_range"),
            ({"feast_offset": True}, "$.feast_offset", "out_of_range"),
            ({"feast_offset": 1, "rrule": "FREQ=YEARLY"}, "$.feast_offset", "contradiction"),
        ],
    )
    def test_parts_that_make_none(self, parts: dict[str, Any], path: str, code: str) -> None:
        with pytest.raises(InvalidValue) as caught:
            Recurrence(**parts)
        assert (caught.value.path, caught.value.code) == (path, code)

    def test_all_faults_together(self) -> None:
        parts: dict[str, Any] = {"rrule": "x", "times": 0, "at_least": None}
        with pytest.raises(InvalidInput) as caught:
            Recurrence(**parts)
        assert len(caught.value.exceptions) == 4


class TestFeasts:
    @pytest.mark.parametrize(
        ("feast", "offset", "day"),
        [
            ("wielkanoc", 0, date(2022, 4, 17)),
            ("wielkanoc", -1, date(2022, 4, 16)),
            ("wielkanoc", -61, date(2022, 2, 15)),
            ("wielkanoc", 366, date(2023, 4, 18)),
            ("wielkanoc", -366, date(2021, 4, 16)),
            ("zielone_swiatki", 0, date(2022, 6, 5)),
            ("boze_cialo", 0, date(2022, 6, 16)),
            ("boze_narodzenie", -1, date(2022, 12, 24)),
            ("boze_narodzenie", 12, date(2023, 1, 6)),
        ],
    )
    def test_days(self, feast: str, offset: int, day: date) -> None:
        assert relative_to_feast(2022, feast, offset) == day

    @pytest.mark.parametrize("year", [1582, 4100, 2022.0, True, "2022"])
    def test_a_year_without_one(self, year: object) -> None:
        with pytest.raises(InvalidValue, match="year: expected a year from 1583 to 4099"):
            relative_to_feast(cast("int", year), "wielkanoc")
        assert relative_to_feast(1583, "wielkanoc").year == 1583
        assert relative_to_feast(4099, "wielkanoc").year == 4099

    @pytest.mark.parametrize("offset", [367, -367, 1.0, True, "1"])
    def test_an_offset_that_is_none(self, offset: object) -> None:
        with pytest.raises(InvalidValue, match="offset: expected whole days from -366 to 366"):
            relative_to_feast(2022, "wielkanoc", cast("int", offset))

    def test_a_feast_that_is_none(self) -> None:
        with pytest.raises(UnknownCode, match="halloween"):
            relative_to_feast(2022, "halloween")

    def test_in_a_window(self) -> None:
        rule = Recurrence(feast_offset=-13)
        assert rule.days(date(2020, 1, 1), date(2023, 12, 31)) == (
            date(2020, 3, 30),
            date(2021, 3, 22),
            date(2022, 4, 4),
            date(2023, 3, 27),
        )
        only = (date(2022, 4, 4),)
        assert rule.days(*only, *only) == only
        assert rule.days(date(2022, 4, 5), date(2023, 3, 26)) == ()

    @pytest.mark.parametrize(
        ("offset", "day"), [(366, date(2023, 4, 18)), (-366, date(2021, 4, 16))]
    )
    def test_a_day_of_another_year(self, offset: int, day: date) -> None:
        assert Recurrence(feast_offset=offset).days(day, day) == (day,)

    @pytest.mark.parametrize("year", [1583, 4099, 1, 9999])
    def test_a_window_beyond_easter(self, year: int) -> None:
        with pytest.raises(InvalidValue, match="from 1583 to 4099"):
            Recurrence(feast_offset=0).days(date(year, 1, 1), date(year, 12, 31))


@pytest.mark.parametrize(
    "rule",
    [
        Recurrence(rrule="FREQ=YEARLY"),
        Recurrence(times=1, per=Per.YEAR),
        Recurrence(feast_offset=0),
    ],
)
def test_a_window_that_is_none(rule: Recurrence) -> None:
    with pytest.raises(InvalidValue, match="window ends on 2022-01-01, before 2022-12-31"):
        rule.days(LAST, FIRST)
    with pytest.raises(InvalidValue, match="window: since: expected a date"):
        rule.days(MOMENT, LAST)
