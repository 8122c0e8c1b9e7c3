"""Partial dates, their periods, their EDTF texts and the findings of reading them."""

from datetime import date, datetime, time
from typing import Literal

import pytest

from ekonomia.dates import (
    DateFault,
    DateFinding,
    Extent,
    Period,
    Precision,
    Severity,
    UnreadableReason,
    WeekdayCheck,
    When,
    feast_days,
    read_edtf,
    write_edtf,
)
from ekonomia.dates.feasts import easter_offset
from ekonomia.errors import InvalidInput, InvalidValue, UnknownCode

JUNE = Period(date(2022, 6, 1), date(2022, 7, 1))
OPEN = Period(date(2022, 6, 15))


class TestPeriod:
    def test_the_first_day_is_in_and_the_end_is_out(self) -> None:
        assert date(2022, 6, 1) in JUNE
        assert date(2022, 6, 30) in JUNE
        assert date(2022, 7, 1) not in JUNE
        assert date(2022, 5, 31) not in JUNE
        assert (JUNE.days, JUNE.last) == (30, date(2022, 6, 30))

    def test_an_open_period_never_ends(self) -> None:
        assert date.max in OPEN
        assert (OPEN.days, OPEN.last) == (None, None)

    def test_of_days_has_both_ends_in(self) -> None:
        assert Period.of_days(date(2022, 6, 1), date(2022, 6, 30)) == JUNE

    @pytest.mark.parametrize(
        ("one", "other", "both"),
        [
            (JUNE, OPEN, Period(date(2022, 6, 15), date(2022, 7, 1))),
            (OPEN, Period(date(2022, 7, 1)), Period(date(2022, 7, 1))),
            (JUNE, Period(date(2022, 7, 1)), None),
            (JUNE, Period(date(2022, 6, 30)), Period(date(2022, 6, 30), date(2022, 7, 1))),
            (JUNE, JUNE, JUNE),
        ],
    )
    def test_what_two_have_in_common(self, one: Period, other: Period, both: Period | None) -> None:
        assert one & other == other & one == one.intersection(other) == both
        assert one.overlaps(other) is (both is not None)

    def test_contains(self) -> None:
        assert JUNE.contains(Period(date(2022, 6, 2), date(2022, 7, 1)))
        assert not JUNE.contains(Period(date(2022, 6, 2), date(2022, 7, 2)))
        assert not JUNE.contains(OPEN)

    def test_text(self) -> None:
        assert (str(JUNE), str(OPEN)) == ("[2022-06-01, 2022-07-01)", "[2022-06-15, ...)")

    @pytest.mark.parametrize(
        ("since", "until"),
        [
            (date(2022, 6, 1), date(2022, 6, 1)),
            (date(2022, 6, 2), date(2022, 6, 1)),
            (datetime(2022, 6, 1), None),  # noqa: DTZ001 - what is refused
            ("2022-06-01", None),
            (date(2022, 6, 1), "2022-06-02"),
        ],
    )
    def test_refuses(self, since: date, until: date | None) -> None:
        with pytest.raises(InvalidValue):
            Period(since, until)

    def test_no_day_follows_the_last_of_the_calendar(self) -> None:
        with pytest.raises(InvalidValue, match="no day follows"):
            Period.of_days(date(2022, 6, 1), date.max)


class TestEdtf:
    """ISO 8601-2, levels 0 to 2."""

    @pytest.mark.parametrize(
        ("text", "earliest", "latest", "precision"),
        [
            ("2022-06-08", "2022-06-08", "2022-06-08", Precision.DAY),
            ("2022-02", "2022-02-01", "2022-02-28", Precision.MONTH),
            ("2024-02~", "2024-02-01", "2024-02-29", Precision.MONTH),
            ("2022?", "2022-01-01", "2022-12-31", Precision.YEAR),
            ("2022-21", "2022-03-01", "2022-05-31", Precision.SEASON),
            ("2022-24", "2022-12-01", "2023-02-28", Precision.SEASON),
            ("2022-34", "2022-04-01", "2022-06-30", Precision.QUARTER),
            ("2022-41", "2022-07-01", "2022-12-31", Precision.HALFYEAR),
            ("2022-06-XX", "2022-06-01", "2022-06-30", Precision.DAY),
            ("2022-XX", "2022-01-01", "2022-12-31", Precision.MONTH),
            ("2022-XX-XX", "2022-01-01", "2022-12-31", Precision.DAY),
            ("202X", "2020-01-01", "2029-12-31", Precision.YEAR),
            ("20XX", "2000-01-01", "2099-12-31", Precision.YEAR),
            ("2022-06/2022-07-15", "2022-06-01", "2022-07-15", Precision.MONTH),
            ("../2022", None, "2022-12-31", Precision.YEAR),
            ("2022-06-08/..", "2022-06-08", None, Precision.DAY),
            ("[2022-05-18,2022-05-25]", "2022-05-18", "2022-05-25", Precision.DAY),
            ("{2022-05..2022-06,2022-09}", "2022-05-01", "2022-09-30", Precision.MONTH),
            ("[..2022-04-04]", None, "2022-04-04", Precision.DAY),
            ("[2022-04-04..]", "2022-04-04", None, Precision.DAY),
        ],
    )
    def test_reads(
        self, text: str, earliest: str | None, latest: str | None, precision: Precision
    ) -> None:
        found = read_edtf(text)
        assert (found.earliest and str(found.earliest)) == earliest
        assert (found.latest and str(found.latest)) == latest
        assert found.precision is precision
        assert found.text == text

    @pytest.mark.parametrize(
        ("text", "approximate", "uncertain", "some"),
        [
            ("2022~", True, False, False),
            ("2022?", False, True, False),
            ("2022%", True, True, False),
            ("2022-06-XX", False, False, True),
            ("[2022]", False, False, True),
            ("[2022~..2023]", True, False, True),
            ("{2022-06..2022-07?}", False, True, False),
        ],
    )
    def test_marks(self, text: str, approximate: bool, uncertain: bool, some: bool) -> None:
        found = read_edtf(text)
        assert (found.approximate, found.some) == (approximate, some)
        assert any(part.uncertain for part in found.parts) is uncertain

    @pytest.mark.parametrize(
        ("text", "shape"),
        [("2022", "single"), ("2022/..", "interval"), ("[2022]", "one_of"), ("{2022}", "all_of")],
    )
    def test_shapes(
        self, text: str, shape: Literal["single", "interval", "one_of", "all_of"]
    ) -> None:
        assert read_edtf(text).shape == shape

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "foo",
            "22",
            "2022-6",
            "2022-13",
            "2022-32",
            "2022-33-01",
            "2022-02-29",
            "0000",
            "2022-XX-05",
            "202X-05",
            "2022-33/2022-34",
            "2022-21/..",
            "../..",
            "[..]",
            "{}",
            "[]",
            "2022/2023/2024",
            "2022-06-08T10:00",
            "٢٠٢٢",
            "2022 ",
            "?2022",
            "9999-24",
            "[" + "2022," * 1000 + "2022]",
        ],
    )
    def test_refuses(self, text: str) -> None:
        with pytest.raises(InvalidValue) as raised:
            read_edtf(text)
        assert raised.value.code == "unreadable"

    @pytest.mark.parametrize("text", ["2023/2022", "{2023..2022}", "2022-06-09/2022-06-08"])
    def test_refuses_an_end_before_the_start(self, text: str) -> None:
        with pytest.raises(InvalidValue) as raised:
            read_edtf(text)
        assert raised.value.code == "contradiction"

    def test_refuses_what_is_no_text(self) -> None:
        with pytest.raises(InvalidValue) as raised:
            read_edtf(2022)  # type: ignore[arg-type]  # wrong on purpose
        assert raised.value.code == "wrong_type"

    @pytest.mark.parametrize(
        ("first", "last", "precision", "approximate", "text"),
        [
            ("2022-06-08", "2022-06-08", Precision.DAY, False, "2022-06-08"),
            ("2022-06-08", "2022-06-08", Precision.DAY, True, "2022-06-08~"),
            ("2022-01-01", "2022-12-31", Precision.DAY, False, "2022-01-01/2022-12-31"),
            ("2022-01-01", "2022-12-31", Precision.YEAR, False, "2022"),
            ("2021-01-01", "2022-12-31", Precision.YEAR, False, "2021/2022"),
            ("2022-01-01", "2022-12-31", Precision.CONTINUOUS, False, "2022"),
            ("2022-05-01", "2022-08-31", Precision.UNSPECIFIED, False, "2022-05/2022-08"),
            ("2022-05-02", "2022-08-31", Precision.MONTH, False, "2022-05-02/2022-08-31"),
            ("2022-01-01", "2022-03-31", Precision.QUARTER, False, "2022-33"),
            ("2022-01-01", "2022-03-31", Precision.QUARTER, True, "2022-01~/2022-03~"),
            ("2022-02-01", "2022-04-30", Precision.QUARTER, False, "2022-02/2022-04"),
            ("2022-07-01", "2022-12-31", Precision.HALFYEAR, False, "2022-41"),
            ("2022-06-01", "2022-08-31", Precision.SEASON, True, "2022-22"),
            ("2022-12-01", "2023-02-28", Precision.SEASON, True, "2022-12/2023-02"),
            (None, "2022-12-31", Precision.MONTH, False, "../2022-12"),
            (None, "2022-12-31", Precision.YEAR, False, "../2022"),
            (None, "2022-12-31", Precision.DAY, False, "../2022-12-31"),
            (None, "2022-12-30", Precision.YEAR, False, "../2022-12-30"),
            ("2022-01-01", None, Precision.YEAR, False, "2022/.."),
            ("2022-01-02", None, Precision.YEAR, False, "2022-01-02/.."),
            ("2022-05-01", None, Precision.MONTH, False, "2022-05/.."),
            ("2022-04-01", None, Precision.QUARTER, False, "2022-04-01/.."),
            (None, None, Precision.UNKNOWN, False, None),
        ],
    )
    def test_writes(
        self,
        first: str | None,
        last: str | None,
        precision: Precision,
        approximate: bool,
        text: str | None,
    ) -> None:
        days = [None if day is None else date.fromisoformat(day) for day in (first, last)]
        assert write_edtf(days[0], days[1], precision, approximate=approximate) == text


DAY = date(2022, 6, 8)


class TestWhen:
    def test_the_edtf_text_is_written_where_it_is_left_out(self) -> None:
        when = When(earliest=DAY, latest=DAY, precision=Precision.DAY)
        assert when.edtf == "2022-06-08"
        assert when == When(earliest=DAY, latest=DAY, precision=Precision.DAY, edtf="2022-06-08")
        assert when != When(earliest=DAY, latest=DAY, precision=Precision.DAY, edtf="[2022-06-08]")

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            ({"earliest": DAY, "latest": date(2022, 6, 7)}, "an end on or after"),
            ({"precision": Precision.DAY}, "expected days"),
            ({"earliest": DAY, "precision": Precision.UNKNOWN}, "expected days"),
            ({"earliest": DAY, "precision": Precision.RELATIVE, "offset": "P1D"}, "expected days"),
            ({"latest": DAY}, "a deadline where only"),
            ({"earliest": DAY, "is_deadline": True}, "a last day of the deadline"),
            ({"precision": Precision.RELATIVE}, "what it is counted from"),
            ({"earliest": DAY, "closing_time": time(12)}, "with a closing time"),
            ({"precision": Precision.UNKNOWN, "edtf": "2022"}, "no EDTF text"),
            ({"earliest": DAY, "edtf": "2022-06-08"}, "expected EDTF of"),
            ({"earliest": DAY, "edtf": "8 June"}, "expected a date"),
            ({"earliest": DAY, "alternatives": ("8 June",)}, "expected a date"),
            ({"precision": Precision.RELATIVE, "offset": "10 dni"}, "an ISO duration"),
            ({"precision": Precision.RELATIVE, "duration": "P"}, "an ISO duration"),
            ({"earliest": datetime(2022, 6, 8)}, "earliest: expected date"),  # noqa: DTZ001
            ({"earliest": "2022-06-08"}, "earliest: expected date"),
            ({"earliest": DAY, "precision": "day"}, "expected a Precision"),
            ({"earliest": DAY, "is_deadline": 1}, "expected True or False"),
            ({"earliest": DAY, "approximate": None}, "expected True or False"),
            ({"earliest": DAY, "alternatives": ["2022"]}, "a tuple of str"),
            ({"earliest": DAY, "alternatives": (2022,)}, "a tuple of str"),
            ({"earliest": DAY, "findings": ("spelling",)}, "a tuple of DateFinding"),
            ({"earliest": DAY, "recurrence": "FREQ=DAILY"}, "expected Recurrence"),
            ({"earliest": DAY, "extent": "by"}, "expected Extent"),
            ({"earliest": DAY, "weekday_check": "ok"}, "expected WeekdayCheck"),
            ({"earliest": DAY, "closing_time": "12:00"}, "expected time"),
        ],
    )
    def test_refuses(self, fields: dict[str, object], message: str) -> None:
        with pytest.raises(InvalidValue, match=message):
            When(**{"precision": Precision.DAY, **fields})  # type: ignore[arg-type]  # a row of fields

    def test_tells_all_that_is_wrong(self) -> None:
        with pytest.raises(InvalidInput) as raised:
            When(earliest="a", latest="b", precision=Precision.DAY)  # type: ignore[arg-type]  # wrong on purpose
        assert [fault.path for fault in raised.value.faults] == ["$.earliest", "$.latest"]

    def test_period(self) -> None:
        month = When.of_edtf("2022-06")
        assert month.period == JUNE
        assert When.of_edtf("../2022-06").period is None
        assert When.of_edtf("2022-06/..").period is None

    def test_may_be_on(self) -> None:
        month = When.of_edtf("2022-06")
        ends = (date(2022, 6, 1), date(2022, 6, 30))
        assert [month.may_be_on(day) for day in ends] == [True, True]
        assert not month.may_be_on(date(2022, 5, 31))
        assert not month.may_be_on(date(2022, 7, 1))
        assert When(precision=Precision.UNKNOWN).may_be_on(DAY)
        with pytest.raises(InvalidValue):
            month.may_be_on("2022-06-01")  # type: ignore[arg-type]  # wrong on purpose

    def test_an_error_makes_it_unreadable_a_warning_does_not(self) -> None:
        day = {"earliest": DAY, "latest": DAY, "precision": Precision.DAY}
        error = DateFinding(code=DateFault.INVALID_DATE, start=0, end=3)
        warning = DateFinding(code=DateFault.DAY_MISSING, start=0, end=3)
        assert When(**day, findings=(warning,)).is_readable  # type: ignore[arg-type]  # a row of fields
        assert not When(**day, findings=(warning, error)).is_readable  # type: ignore[arg-type]  # a row of fields

    @pytest.mark.parametrize(
        ("text", "precision", "deadline", "approximate", "extent"),
        [
            ("2022-06", Precision.MONTH, False, False, None),
            ("2022-06~", Precision.MONTH, False, True, None),
            ("2022-21", Precision.SEASON, False, True, None),
            ("../2022-06-08", Precision.DAY, True, False, None),
            ("2022-06-08/..", Precision.DAY, False, False, None),
            ("[2022-06-08,2022-06-10]", Precision.DAY, False, False, Extent.WITHIN),
            ("2022-06-XX", Precision.DAY, False, False, Extent.WITHIN),
        ],
    )
    def test_of_edtf(
        self,
        text: str,
        precision: Precision,
        deadline: bool,
        approximate: bool,
        extent: Extent | None,
    ) -> None:
        when = When.of_edtf(text)
        found = (when.precision, when.is_deadline, when.approximate, when.extent)
        assert found == (precision, deadline, approximate, extent)
        assert when.edtf == text


class TestEffectiveLatest:
    """Art. 115 k.c.: "do wykonania czynności przypada na dzień uznany ustawowo za wolny"."""

    @pytest.mark.parametrize(
        ("last", "moved"),
        [
            ("2022-04-04", "2022-04-04"),
            ("2022-04-02", "2022-04-04"),
            ("2022-04-17", "2022-04-19"),
            ("2016-12-31", "2016-12-31"),
            ("2017-01-07", "2017-01-09"),
            ("2016-05-15", "2016-05-16"),
        ],
    )
    def test_moves(self, last: str, moved: str) -> None:
        day = date.fromisoformat(last)
        when = When(latest=day, precision=Precision.DAY, is_deadline=True)
        assert str(when.effective_latest) == moved
        assert when.latest == day

    def test_only_a_deadline_has_one(self) -> None:
        assert When.of_edtf("2022-04-17").effective_latest is None
        relative = When(precision=Precision.RELATIVE, offset="P10D", is_deadline=True)
        assert relative.effective_latest is None

    def test_days_off_that_were_not_read_move_nothing(self) -> None:
        assert When.of_edtf("../1600-01-01").effective_latest is None


class TestFindings:
    def test_severities(self) -> None:
        assert {fault: fault.severity for fault in DateFault} == {
            DateFault.SPELLING: Severity.INFO,
            DateFault.DAY_MISSING: Severity.WARNING,
            DateFault.WEEKDAY_MISMATCH: Severity.WARNING,
            DateFault.SUSPICIOUS_LENGTH: Severity.WARNING,
            DateFault.INVALID_DATE: Severity.ERROR,
            DateFault.REVERSED_RANGE: Severity.ERROR,
            DateFault.UNREADABLE: Severity.ERROR,
        }

    def test_words(self) -> None:
        plain = DateFinding(code=DateFault.INVALID_DATE, start=0, end=10)
        assert (plain.pl, plain.en) == ("nie ma takiego dnia", "no such day")
        assert plain.severity is Severity.ERROR
        reason = UnreadableReason.NO_YEAR
        told = DateFinding(code=DateFault.UNREADABLE, start=0, end=10, reason=reason)
        assert told.pl == "nie odczytano: nie wiadomo, którego roku"
        assert told.en == "not understood: no year given and none of context"

    @pytest.mark.parametrize(
        "fields",
        [
            {"code": "spelling"},
            {"start": -1},
            {"start": 5, "end": 4},
            {"end": "5"},
            {"reason": UnreadableReason.NO_YEAR},
            {"code": DateFault.UNREADABLE},
            {"code": DateFault.UNREADABLE, "reason": "no_year"},
        ],
    )
    def test_refuses(self, fields: dict[str, object]) -> None:
        with pytest.raises(InvalidValue):
            DateFinding(**{"code": DateFault.SPELLING, "start": 0, "end": 5, **fields})  # type: ignore[arg-type]  # a row of fields

    def test_weekday_checks(self) -> None:
        assert [str(check) for check in WeekdayCheck] == ["ok", "mismatch"]


class TestFeasts:
    @pytest.mark.parametrize(
        ("feast", "first", "last"),
        [
            ("wielkanoc", "2022-04-17", "2022-04-18"),
            ("wielki_tydzien", "2022-04-10", "2022-04-16"),
            ("boze_cialo", "2023-06-08", "2023-06-08"),
            ("zielone_swiatki", "2024-05-19", "2024-05-19"),
            ("popielec", "2022-03-02", "2022-03-02"),
            ("boze_narodzenie", "2022-12-25", "2022-12-26"),
        ],
    )
    def test_days(self, feast: str, first: str, last: str) -> None:
        year = int(first[:4])
        assert tuple(map(str, feast_days(feast, year))) == (first, last)

    def test_offsets(self) -> None:
        assert (easter_offset("popielec"), easter_offset("nowy_rok")) == (-46, None)

    def test_refuses_what_is_no_feast(self) -> None:
        with pytest.raises(UnknownCode, match="expected one of"):
            feast_days("dzień_kobiet", 2022)

    @pytest.mark.parametrize("year", [1582, 4100, "2022", True])
    def test_refuses_a_year_without_an_easter(self, year: object) -> None:
        with pytest.raises(InvalidValue) as raised:
            feast_days("wielkanoc", year)  # type: ignore[arg-type]  # wrong on purpose
        assert raised.value.code == "out_of_range"
