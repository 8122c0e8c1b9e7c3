"""The Polish date language of plans: the seventy expressions, and many more on the same rules."""

from datetime import date, time
from pathlib import Path
from typing import Final

import pytest

from ekonomia.dates import (
    DateFault,
    Per,
    Precision,
    Recurrence,
    UnreadableReason,
    When,
    read,
    write,
)
from ekonomia.errors import InvalidValue

PAGE: Final = Path(__file__).parents[2] / "docs" / "reference" / "date-language.md"
Want = dict[str, object]


def row(
    name: str,
    text: str,
    year: int,
    earliest: str | None,
    latest: str | None,
    precision: str,
    deadline: bool,
    edtf: str | None,
    **more: object,
) -> tuple[str, str, int, Want]:
    """Return one expression of the table with what it must read as."""
    want: Want = {"earliest": earliest, "latest": latest, "precision": precision, "edtf": edtf}
    return name, text, year, {**want, "is_deadline": deadline, **more}


# Text, year of the heading, first and last day, precision, deadline, EDTF, and the rest.
SEVENTY: Final = (
    row("D001", "Luty", 2022, "2022-02-01", "2022-02-28", "month", False, "2022-02"),
    row("D002", "styczeń", 2022, "2022-01-01", "2022-01-31", "month", False, "2022-01"),
    row(
        "D003",
        "Cały styczeń",
        2018,
        "2018-01-01",
        "2018-01-31",
        "month",
        False,
        "2018-01",
        extent="throughout",
    ),
    row("D004", "maj br.", 2017, "2017-05-01", "2017-05-31", "month", False, "2017-05"),
    row(
        "D005",
        "maja 2018",
        2018,
        "2018-05-01",
        "2018-05-31",
        "month",
        False,
        "2018-05",
        findings=("day_missing",),
    ),
    row(
        "D006",
        "wrzesień/październik",
        2022,
        "2022-09-01",
        "2022-10-31",
        "month",
        False,
        "2022-09/2022-10",
        alternatives=("[2022-09,2022-10]",),
    ),
    row(
        "D007",
        "październik/listopad 2022r.",
        2022,
        "2022-10-01",
        "2022-11-30",
        "month",
        False,
        "2022-10/2022-11",
        alternatives=("[2022-10,2022-11]",),
    ),
    row(
        "D008",
        "Od maja do grudnia 2012 roku",
        2015,
        "2012-05-01",
        "2012-12-31",
        "month",
        False,
        "2012-05/2012-12",
    ),
    row(
        "D009",
        "w okresie I-IV 2021",
        2021,
        "2021-01-01",
        "2021-04-30",
        "month",
        False,
        "2021-01/2021-04",
    ),
    row("D010", "12 stycznia", 2022, "2022-01-12", "2022-01-12", "day", False, "2022-01-12"),
    row("D011", "20 Czerwiec", 2022, "2022-06-20", "2022-06-20", "day", False, "2022-06-20"),
    row("D012", "4 Listopada", 2022, "2022-11-04", "2022-11-04", "day", False, "2022-11-04"),
    row("D013", "2 luty 2018", 2018, "2018-02-02", "2018-02-02", "day", False, "2018-02-02"),
    row("D014", "28.03.2017r.", 2017, "2017-03-28", "2017-03-28", "day", False, "2017-03-28"),
    row("D015", "26 marca 2012 r.", 2015, "2012-03-26", "2012-03-26", "day", False, "2012-03-26"),
    row("D016", "9 maja br.", 2017, "2017-05-09", "2017-05-09", "day", False, "2017-05-09"),
    row(
        "D017",
        "8 kwietnia (środa)",
        2026,
        "2026-04-08",
        "2026-04-08",
        "day",
        False,
        "2026-04-08",
        weekday_check="ok",
    ),
    row(
        "D018",
        "8-9 Czerwiec",
        2022,
        "2022-06-08",
        "2022-06-09",
        "day",
        False,
        "2022-06-08/2022-06-09",
    ),
    row(
        "D019",
        "19-20 maja",
        2022,
        "2022-05-19",
        "2022-05-20",
        "day",
        False,
        "2022-05-19/2022-05-20",
    ),
    row(
        "D020",
        "6-7 Październik",
        2022,
        "2022-10-06",
        "2022-10-07",
        "day",
        False,
        "2022-10-06/2022-10-07",
    ),
    row(
        "D021",
        "28-30.09.2021",
        2021,
        "2021-09-28",
        "2021-09-30",
        "day",
        False,
        "2021-09-28/2021-09-30",
    ),
    row(
        "D022",
        "w dniach 28-29 marca  2019 roku",
        2019,
        "2019-03-28",
        "2019-03-29",
        "day",
        False,
        "2019-03-28/2019-03-29",
    ),
    row(
        "D023",
        "16.02 – 01.03",
        2026,
        "2026-02-16",
        "2026-03-01",
        "day",
        False,
        "2026-02-16/2026-03-01",
    ),
    row(
        "D024",
        "30.01.-12.02.2023",
        2023,
        "2023-01-30",
        "2023-02-12",
        "day",
        False,
        "2023-01-30/2023-02-12",
    ),
    row(
        "D025",
        "21/22 stycznia 2023 r.",
        2023,
        "2023-01-21",
        "2023-01-22",
        "day",
        False,
        "2023-01-21/2023-01-22",
    ),
    row(
        "D026",
        "od 1 do 22 kwietnia 2020 r. do godz. 23:59:59",
        2020,
        "2020-04-01",
        "2020-04-22",
        "day",
        False,
        "2020-04-01/2020-04-22",
        closing_time="23:59:59",
    ),
    row(
        "D027",
        "01.04.2021- 30.06.2021 r.",
        2021,
        "2021-04-01",
        "2021-06-30",
        "day",
        False,
        "2021-04-01/2021-06-30",
    ),
    row(
        "D028",
        "23.12.2022r. – 31.12.2023r.",
        2022,
        "2022-12-23",
        "2023-12-31",
        "day",
        False,
        "2022-12-23/2023-12-31",
        findings=("suspicious_length",),
    ),
    row(
        "D029",
        "18 lub 25 maja",
        2019,
        "2019-05-18",
        "2019-05-25",
        "day",
        False,
        "[2019-05-18,2019-05-25]",
    ),
    row(
        "D030",
        "4, 5, 8, 9 maja",
        2023,
        "2023-05-04",
        "2023-05-09",
        "day",
        False,
        "{2023-05-04,2023-05-05,2023-05-08,2023-05-09}",
    ),
    row(
        "D031",
        "Połowa lutego",
        2022,
        "2022-02-11",
        "2022-02-20",
        "decade",
        False,
        "2022-02-11~/2022-02-20~",
        approximate=True,
        anchor="2022-02-15",
    ),
    row(
        "D032",
        "początek września",
        2022,
        "2022-09-01",
        "2022-09-10",
        "decade",
        False,
        "2022-09-01~/2022-09-10~",
        approximate=True,
        anchor="2022-09-01",
    ),
    row(
        "D033",
        "koniec listopada",
        2022,
        "2022-11-21",
        "2022-11-30",
        "decade",
        False,
        "2022-11-21~/2022-11-30~",
        approximate=True,
        anchor="2022-11-30",
    ),
    row(
        "D034",
        "II połowa maja",
        2022,
        "2022-05-16",
        "2022-05-31",
        "halfmonth",
        False,
        "2022-05-16/2022-05-31",
    ),
    row(
        "D035",
        "ostatni tydzień maja",
        2022,
        "2022-05-25",
        "2022-05-31",
        "week",
        False,
        "2022-05-25~/2022-05-31~",
        approximate=True,
        alternatives=("2022-05-23/2022-05-29", "2022-05-30/2022-06-05"),
    ),
    row(
        "D036",
        "przełom maja i czerwca",
        2022,
        "2022-05-21",
        "2022-06-10",
        "decade",
        False,
        "2022-05-21~/2022-06-10~",
        approximate=True,
    ),
    row(
        "D037",
        "Na przełomie października i listopada br.",
        2020,
        "2020-10-21",
        "2020-11-10",
        "decade",
        False,
        "2020-10-21~/2020-11-10~",
        approximate=True,
    ),
    row("D038", "I kwartał 2022", 2022, "2022-01-01", "2022-03-31", "quarter", False, "2022-33"),
    row("D039", "IV kwartał 2015", 2015, "2015-10-01", "2015-12-31", "quarter", False, "2015-36"),
    row(
        "D040",
        "IV kw. 2016 – I kw. 2017",
        2016,
        "2016-10-01",
        "2017-03-31",
        "quarter",
        False,
        "2016-10/2017-03",
    ),
    row("D041", "I półrocze", 2022, "2022-01-01", "2022-06-30", "halfyear", False, "2022-40"),
    row(
        "D042",
        "wiosna 2022",
        2022,
        "2022-03-01",
        "2022-05-31",
        "season",
        False,
        "2022-21",
        approximate=True,
    ),
    row(
        "D043",
        "rok szkolny 2022/2023",
        2022,
        "2022-09-01",
        "2023-08-31",
        "day",
        False,
        "2022-09-01/2023-08-31",
    ),
    row(
        "D044",
        "cały rok",
        2022,
        "2022-01-01",
        "2022-12-31",
        "year",
        False,
        "2022",
        extent="throughout",
    ),
    row("D045", "w 2012 roku", 2015, "2012-01-01", "2012-12-31", "year", False, "2012"),
    row("D046", "w latach 2007-2015", 2015, "2007-01-01", "2015-12-31", "year", False, "2007/2015"),
    row(
        "D047",
        "Do 4 kwietnia",
        2022,
        None,
        "2022-04-04",
        "day",
        True,
        "../2022-04-04",
        alternatives=("[..2022-04-04]",),
    ),
    row(
        "D048",
        "do 1 kwietnia (do środy)",
        2026,
        None,
        "2026-04-01",
        "day",
        True,
        "../2026-04-01",
        weekday_check="ok",
    ),
    row("D049", "do końca roku", 2022, None, "2022-12-31", "day", True, "../2022-12-31"),
    row(
        "D050",
        "do połowy maja",
        2022,
        None,
        "2022-05-15",
        "day",
        True,
        "../2022-05-15",
        approximate=True,
    ),
    row("D051", "przed 15 maja", 2022, None, "2022-05-14", "day", True, "../2022-05-14"),
    row(
        "D052",
        "do 31 marca każdego roku",
        2022,
        None,
        "2022-03-31",
        "day",
        True,
        "../2022-03-31",
        recurrence=("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31", 1, "year", False),
    ),
    row(
        "D053",
        "do 10. dnia każdego miesiąca",
        2022,
        "2022-01-01",
        "2022-12-31",
        "day",
        True,
        "2022",
        recurrence=("FREQ=MONTHLY;BYMONTHDAY=10", 1, "month", False),
    ),
    row(
        "D054",
        "Począwszy od IV kwartału 2015 roku",
        2015,
        "2015-10-01",
        None,
        "quarter",
        False,
        "2015-10-01/..",
        alternatives=("2015-10/..",),
    ),
    row("D055", "od 20 czerwca", 2023, "2023-06-20", None, "day", False, "2023-06-20/.."),
    row("D056", "po 20 czerwca", 2022, "2022-06-21", None, "day", False, "2022-06-21/.."),
    row(
        "D057",
        "przed Wielkanocą",
        2022,
        None,
        "2022-04-16",
        "day",
        True,
        "../2022-04-16",
        anchor="2022-04-17",
    ),
    row(
        "D058",
        "piątek po Bożym Ciele",
        2023,
        "2023-06-09",
        "2023-06-09",
        "day",
        False,
        "2023-06-09",
        anchor="2023-06-08",
    ),
    row(
        "D059",
        "na bieżąco",
        2022,
        "2022-01-01",
        "2022-12-31",
        "continuous",
        False,
        "2022",
        extent="throughout",
    ),
    row(
        "D060",
        "zgodnie z potrzebami zespołów",
        2022,
        "2022-01-01",
        "2022-12-31",
        "as_needed",
        False,
        "2022",
    ),
    row(
        "D061",
        "raz na kwartał",
        2022,
        "2022-01-01",
        "2022-12-31",
        "unspecified",
        False,
        "2022",
        recurrence=("FREQ=MONTHLY;INTERVAL=3", 1, "quarter", False),
    ),
    row(
        "D062",
        "nie rzadziej niż raz na kwartał",
        2022,
        "2022-01-01",
        "2022-12-31",
        "unspecified",
        False,
        "2022",
        recurrence=(None, 1, "quarter", True),
    ),
    row(
        "D063",
        "przynajmniej 4 razy w roku",
        2022,
        "2022-01-01",
        "2022-12-31",
        "unspecified",
        False,
        "2022",
        recurrence=(None, 4, "year", True),
    ),
    row(
        "D064",
        "co dwa tygodnie",
        2022,
        "2022-01-01",
        "2022-12-31",
        "unspecified",
        False,
        "2022",
        recurrence=("FREQ=WEEKLY;INTERVAL=2", 1, "2 weeks", False),
    ),
    row(
        "D065",
        "w każdą pierwszą środę miesiąca",
        2011,
        "2011-01-01",
        "2011-12-31",
        "day",
        False,
        "2011",
        recurrence=("FREQ=MONTHLY;BYDAY=1WE", 1, "month", False),
    ),
    row(
        "D066",
        "corocznie w maju",
        2022,
        "2022-05-01",
        "2022-05-31",
        "month",
        False,
        "2022-05",
        recurrence=("FREQ=YEARLY;BYMONTH=5", 1, "year", False),
    ),
    row(
        "D067",
        "w terminie 10 dni od dnia otrzymania arkusza",
        2022,
        None,
        None,
        "relative",
        True,
        None,
        offset="P10D",
        anchor_text="dzień otrzymania arkusza",
    ),
    row("D068", "2-dniowe spotkanie", 2022, None, None, "relative", False, None, duration="P2D"),
    row("D069", "do ustalenia", 2022, None, None, "unknown", False, None),
    row("D070", "31 czerwca", 2022, None, None, "unknown", False, None, findings=("invalid_date",)),
)


def told(when: When) -> Want:
    """Return a reading in the words of the table."""
    back = when.recurrence
    return {
        "earliest": when.earliest and str(when.earliest),
        "latest": when.latest and str(when.latest),
        "precision": str(when.precision),
        "is_deadline": when.is_deadline,
        "edtf": when.edtf,
        "approximate": when.approximate,
        "anchor": when.anchor and str(when.anchor),
        "alternatives": when.alternatives,
        "extent": when.extent and str(when.extent),
        "findings": tuple(str(finding.code) for finding in when.findings),
        "weekday_check": when.weekday_check and str(when.weekday_check),
        "closing_time": when.closing_time and str(when.closing_time),
        "offset": when.offset,
        "anchor_text": when.anchor_text,
        "duration": when.duration,
        "recurrence": back and (back.rrule, back.times, str(back.per), back.at_least),
    }


EMPTY: Final = {"approximate": False, "findings": ()}
"""What every row says even where it does not name it; extents and further readings may be more."""
ABSENT: Final = (
    "anchor",
    "weekday_check",
    "closing_time",
    "offset",
    "anchor_text",
    "duration",
    "recurrence",
)


each_of_seventy = pytest.mark.parametrize(
    ("text", "year", "want"),
    [(text, year, want) for _, text, year, want in SEVENTY],
    ids=[f"{name} {text}" for name, text, _, _ in SEVENTY],
)


class TestSeventyExpressions:
    @each_of_seventy
    def test_reads_exactly(self, text: str, year: int, want: Want) -> None:
        found = told(read(text, year=year))
        expected = {**EMPTY, **dict.fromkeys(ABSENT), **want}
        assert {name: found[name] for name in expected} == expected

    @each_of_seventy
    def test_is_written_and_reads_back(self, text: str, year: int, want: Want) -> None:
        when = read(text, year=year)
        if not when.is_readable:
            with pytest.raises(InvalidValue) as raised:
                write(when)
            assert raised.value.code == "unreadable"
            return
        for running in (False, True):
            full = write(when, running=running)
            assert told(read(full))["edtf"] == want["edtf"]
            short = write(when, year=year, running=running)
            assert told(read(short, year=year))["edtf"] == want["edtf"]
            assert len(short) <= len(full)

    def test_there_are_seventy(self) -> None:
        assert len(SEVENTY) == 70

    def test_the_page_of_reference_tells_the_same(self) -> None:
        lines = PAGE.read_text(encoding="utf-8").splitlines()
        for _, text, year, want in SEVENTY:
            days = " | ".join(str(want[end] or "–") for end in ("earliest", "latest"))
            edtf = f"`{want['edtf']}`" if want["edtf"] else "–"
            start = f"| {' '.join(text.split())} | {year} | {days} | {want['precision']} | {edtf} |"
            (line,) = (line for line in lines if line.startswith(start))
            assert ("deadline" in line) is want["is_deadline"]
            assert ("approximate" in line) is bool(want.get("approximate"))


def _cells(columns: int) -> list[list[str]]:
    """Return the rows of the tables of the page that have so many columns."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
    told = [row for row in rows if len(row) == columns and not row[0].startswith("---")]
    return [row for row in told if row[0] != "text"]


def _more(when: When) -> list[str]:
    """Return what the last column of the page says of a reading, in any order."""
    back = when.recurrence
    found = ["deadline"] * when.is_deadline + ["approximate"] * when.approximate
    found += [f"finding `{finding.code}`" for finding in when.findings]
    if when.extent in ("within", "throughout"):
        found.append(str(when.extent))
    if when.alternatives and not when.is_deadline:
        found.append("also " + ", ".join(f"`{text}`" for text in when.alternatives))
    if when.anchor:
        found.append(f"{'stands for' if when.approximate else 'feast'} {when.anchor}")
    if when.weekday_check:
        found.append(f"weekday {when.weekday_check}")
    if when.closing_time:
        found.append(f"closes at {when.closing_time}")
    if when.anchor_text:
        found.append(f"`{when.offset}` from *{when.anchor_text}*")
    if when.duration:
        found.append(f"lasts `{when.duration}`")
    if back is not None and back.per is not None:
        rule = f"`{back.rrule}`, " if back.rrule else "no rule, at least "
        found.append(f"{rule}{back.times} per {back.per.en}")
    return sorted(found)


class TestThePageOfReference:
    @pytest.mark.parametrize("row", _cells(7), ids=lambda row: row[0])
    def test_each_expression(self, row: list[str]) -> None:
        text, year, first, last, precision, edtf, more = row
        when = read(text, year=int(year))
        assert (str(when.earliest or "–"), str(when.latest or "–")) == (first, last)
        assert (str(when.precision), f"`{when.edtf}`" if when.edtf else "–") == (precision, edtf)
        assert _more(when) == sorted(filter(None, more.split("; ")))

    @pytest.mark.parametrize("row", _cells(4), ids=lambda row: row[0])
    def test_each_refusal(self, row: list[str]) -> None:
        text, place, reason, label = row
        (found,) = read(text, year=2022).findings
        assert found.reason is not None
        assert text[found.start : found.end] == place
        assert (f"`{found.reason}`", found.reason.en) == (reason, label)


class TestMonthsAndDays:
    """Conventions C1 to C3, C14, C21 and C23."""

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("w styczniu 2022 r.", "2022-01"),
            ("we wrześniu", "2022-09"),
            ("w miesiącu maju", "2022-05"),
            ("paź. 2021", "2021-10"),
            ("GRUDZIEŃ", "2022-12"),
            ("maj ub.r.", "2021-05"),
            ("maj przyszłego roku", "2023-05"),
            ("maj bieżącego roku", "2022-05"),
            ("maj b.r.", "2022-05"),
            ("05.2022", "2022-05"),
            ("05/2023 r.", "2023-05"),
            ("2022-05", "2022-05"),
            ("IV 2021", "2021-04"),
            ("IV.2021", "2021-04"),
            ("I-IV", "2022-01/2022-04"),
            ("III, VI, IX, XII 2022", "{2022-03,2022-06,2022-09,2022-12}"),
            ("iii, vi 2022", "{2022-03,2022-06}"),
            ("luty – marzec 2022", "2022-02/2022-03"),
            ("maj do lipca", "2022-05/2022-07"),
            ("maj i czerwiec", "{2022-05,2022-06}"),
            ("maj lub czerwiec 2023", "[2023-05,2023-06]"),
            ("maj/wrzesień", "[2022-05,2022-09]"),
            ("między majem a lipcem", "2022-05/2022-07"),
            ("2022-06-08", "2022-06-08"),
            ("2022-06-08 - 2022-06-10", "2022-06-08/2022-06-10"),
            ("12 V 2022", "2022-05-12"),
            ("12.V.2022", "2022-05-12"),
            ("12.V", "2022-05-12"),
            ("12 maja, 15 maja", "{2022-05-12,2022-05-15}"),
            ("1-go maja", "2022-05-01"),
            ("2. maja", "2022-05-02"),
            ("28. 03. 2017", "2017-03-28"),
            ("16.02.", "2022-02-16"),
            ("16.02 2023", "2023-02-16"),
            ("dnia 5 maja", "2022-05-05"),
            ("dn. 5 maja", "2022-05-05"),
            ("w dn. 5-6.05.2022", "2022-05-05/2022-05-06"),
            ("24-25.XI.2022", "2022-11-24/2022-11-25"),
            ("20 - 22 maja, 27 maja", "{2022-05-20..2022-05-22,2022-05-27}"),
            ("termin: 5 maja", "2022-05-05"),
            ("w terminie 5-7 maja", "2022-05-05/2022-05-07"),
            ("w okresie od 5 do 7 maja", "2022-05-05/2022-05-07"),
            ("od dnia 5 maja do dnia 7 czerwca", "2022-05-05/2022-06-07"),
            ("między 5 a 12 maja", "2022-05-05/2022-05-12"),
            ("8-8 maja", "2022-05-08"),
            ("8/9/10 maja", "2022-05-08/2022-05-10"),
            ("8/12 maja", "[2022-05-08,2022-05-12]"),
            ("12 maja albo 15 maja", "[2022-05-12,2022-05-15]"),
            ("12 maja bądź 15 maja", "[2022-05-12,2022-05-15]"),
            ("12, 13 oraz 15 maja", "{2022-05-12,2022-05-13,2022-05-15}"),
            ("12, lub 13 maja", "[2022-05-12,2022-05-13]"),
            (
                "28-29 marca, 3-4 kwietnia",
                "{2022-03-28..2022-03-29,2022-04-03..2022-04-04}",
            ),
            ("drugi czwartek maja", "2022-05-12"),
            ("ostatnia środa września 2022", "2022-09-28"),
            ("12 maja 2022.", "2022-05-12"),
            ("12\u00a0maja\u20092022", "2022-05-12"),
            ("2022", "2022"),
            ("rok 2023", "2023"),
            ("w roku 2023", "2023"),
            ("2022-2023", "2022/2023"),
            ("ubiegłego roku", "2021"),
            ("bieżący rok", "2022"),
            ("od 15 do końca maja", "2022-05-15/2022-05-31"),
            ("od początku do końca maja", "2022-05-01/2022-05-31"),
        ],
    )
    def test_reads(self, text: str, edtf: str) -> None:
        when = read(text, year=2022)
        assert when.edtf == edtf
        assert not when.is_deadline
        assert not when.approximate
        assert not when.findings

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("grudzień/styczeń", "2022-12/2023-01"),
            ("grudzień - styczeń", "2022-12/2023-01"),
            ("grudzień - styczeń 2023", "2022-12/2023-01"),
            ("15 grudnia - 10 stycznia 2022", "2021-12-15/2022-01-10"),
            ("15 grudnia - 10 stycznia", "2022-12-15/2023-01-10"),
            ("15 grudnia 2021 - 10 stycznia", "2021-12-15/2022-01-10"),
            ("12 maja 2021 - 15 czerwca", "2021-05-12/2021-06-15"),
            ("maj - czerwiec 2021", "2021-05/2021-06"),
            ("IV kw. - I kw.", "2022-10/2023-03"),
            ("IV kw. - I kw. 2022", "2021-10/2022-03"),
            ("II półrocze - I kwartał", "2022-07/2023-03"),
            ("wakacje - maj", "2022-07/2023-05"),
            ("jesień - wiosna 2023", "2022-09/2023-05"),
            ("koniec grudnia - początek stycznia", "2022-12-21~/2023-01-10~"),
            ("koniec roku - początek roku 2023", "2022-10~/2023-03~"),
            ("2021 - maj 2022", "2021-01/2022-05"),
            ("początek - połowa maja", "2022-05-01~/2022-05-20~"),
        ],
    )
    def test_a_range_lends_to_the_left_and_runs_over_the_new_year(
        self, text: str, edtf: str
    ) -> None:
        assert read(text, year=2022).edtf == edtf

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("5", "2022-05-05"),
            ("5-7", "2022-05-05/2022-05-07"),
            ("5 i 7", "{2022-05-05,2022-05-07}"),
        ],
    )
    def test_the_month_of_the_heading_is_for_days_without_one(self, text: str, edtf: str) -> None:
        assert read(text, year=2022, month=5).edtf == edtf
        assert read("7 czerwca", year=2022, month=5).edtf == "2022-06-07"

    def test_the_month_of_the_heading_is_for_parts_without_one(self) -> None:
        assert read("do końca miesiąca", year=2022, month=5).edtf == "../2022-05-31"
        assert read("ostatni tydzień miesiąca", year=2022, month=5).earliest == date(2022, 5, 25)

    def test_a_long_span_is_no_typing_error_unless_it_ends_in_its_own_month(self) -> None:
        codes = {finding.code for finding in read("23.12.2022 – 31.12.2023").findings}
        assert codes == {DateFault.SUSPICIOUS_LENGTH}
        assert not read("23.12.2022 – 31.12.2022").findings
        assert not read("01.01.2021 – 30.06.2023").findings


class TestParts:
    """Conventions C4 to C10."""

    @pytest.mark.parametrize(
        ("text", "edtf", "precision"),
        [
            ("I połowa maja", "2022-05-01/2022-05-15", Precision.HALFMONTH),
            ("druga połowa lutego", "2022-02-16/2022-02-28", Precision.HALFMONTH),
            ("I dekada maja", "2022-05-01/2022-05-10", Precision.DECADE),
            ("trzecia dekada maja", "2022-05-21/2022-05-31", Precision.DECADE),
            (
                "I i III dekada maja",
                "{2022-05-01..2022-05-10,2022-05-21..2022-05-31}",
                Precision.DECADE,
            ),
            ("1 kwartał", "2022-33", Precision.QUARTER),
            ("pierwszy kwartał 2023 r.", "2023-33", Precision.QUARTER),
            ("ostatni kwartał roku", "2022-36", Precision.QUARTER),
            ("kwartał II", "2022-34", Precision.QUARTER),
            ("kwartał I-II 2022", "2022-01/2022-06", Precision.QUARTER),
            ("kwartał II i III", "2022-04/2022-09", Precision.QUARTER),
            ("I-III kwartał 2022", "2022-01/2022-09", Precision.QUARTER),
            ("kwartał I - maj", "2022-01/2022-05", Precision.QUARTER),
            ("1-2 kwartał", "2022-01/2022-06", Precision.QUARTER),
            ("I i II kwartał", "2022-01/2022-06", Precision.QUARTER),
            ("I/II kwartał", "2022-01/2022-06", Precision.QUARTER),
            (
                "I, II i IV kwartał",
                "{2022-01..2022-03,2022-04..2022-06,2022-10..2022-12}",
                Precision.QUARTER,
            ),
            ("I lub II kwartał", "[2022-01..2022-03,2022-04..2022-06]", Precision.QUARTER),
            ("II półrocze 2022", "2022-41", Precision.HALFYEAR),
            ("pierwsze półrocze", "2022-40", Precision.HALFYEAR),
            ("II połowa roku", "2022-41", Precision.HALFYEAR),
            ("I połowa 2023 r.", "2023-40", Precision.HALFYEAR),
            ("w roku szkolnym 2022/23", "2022-09-01/2023-08-31", Precision.DAY),
            ("rok szkolny 2022/2023 r.", "2022-09-01/2023-08-31", Precision.DAY),
            (
                "I, II dekada maja",
                "{2022-05-01..2022-05-10,2022-05-11..2022-05-20}",
                Precision.DECADE,
            ),
            (
                "pierwsza połowa i druga połowa maja",
                "{2022-05-01..2022-05-15,2022-05-16..2022-05-31}",
                Precision.HALFMONTH,
            ),
            ("rok akademicki 2022/2023", "2022-10-01/2023-09-30", Precision.DAY),
        ],
    )
    def test_exact(self, text: str, edtf: str, precision: Precision) -> None:
        when = read(text, year=2022)
        assert (when.edtf, when.precision, when.approximate) == (edtf, precision, False)

    @pytest.mark.parametrize(
        ("text", "edtf", "precision", "anchor"),
        [
            ("pod koniec maja", "2022-05-21~/2022-05-31~", Precision.DECADE, "2022-05-31"),
            ("na początku maja", "2022-05-01~/2022-05-10~", Precision.DECADE, "2022-05-01"),
            ("środek maja 2023", "2023-05-11~/2023-05-20~", Precision.DECADE, "2023-05-15"),
            ("w połowie lutego", "2022-02-11~/2022-02-20~", Precision.DECADE, "2022-02-15"),
            ("pierwszy tydzień maja", "2022-05-01~/2022-05-07~", Precision.WEEK, None),
            ("I tydz. maja", "2022-05-01~/2022-05-07~", Precision.WEEK, None),
            ("II tydzień maja", "2022-05-08~/2022-05-14~", Precision.WEEK, None),
            ("początek roku", "2022-01~/2022-03~", Precision.QUARTER, "2022-01-01"),
            ("koniec 2023 roku", "2023-10~/2023-12~", Precision.QUARTER, "2023-12-31"),
            ("połowa roku", "2022-06~/2022-07~", Precision.MONTH, None),
            ("początek II kwartału", "2022-04~", Precision.MONTH, None),
            ("koniec I kwartału 2023", "2023-03~", Precision.MONTH, None),
            ("przełom roku", "2022-12~/2023-01~", Precision.MONTH, None),
            ("przełom roku 2021/2022", "2021-12~/2022-01~", Precision.MONTH, None),
            ("na przełomie 2021 i 2022 roku", "2021-12~/2022-01~", Precision.MONTH, None),
            ("na przełomie I i II kwartału", "2022-03~/2022-04~", Precision.MONTH, None),
            ("przełom roku - 1 marca 2022", "2021-12-01~/2022-03-01~", Precision.MONTH, None),
            ("15 listopada - przełom roku 2022", "2022-11-15~/2023-01-31~", Precision.MONTH, None),
            ("przełom grudnia i stycznia", "2022-12-21~/2023-01-10~", Precision.DECADE, None),
            ("przełom grudnia i stycznia 2022", "2021-12-21~/2022-01-10~", Precision.DECADE, None),
            ("wakacje", "2022-07/2022-08", Precision.SEASON, None),
            ("latem 2023", "2023-22", Precision.SEASON, None),
            ("na jesieni", "2022-23", Precision.SEASON, None),
            ("zima 2022", "2022-12/2023-02", Precision.SEASON, None),
            ("zima 2022/2023", "2022-12/2023-02", Precision.SEASON, None),
            ("wiosna - jesień", "2022-03/2022-11", Precision.SEASON, None),
            ("koniec maja - połowa czerwca", "2022-05-21~/2022-06-20~", Precision.DECADE, None),
            (
                "początek i koniec maja",
                "{2022-05-01~..2022-05-10~,2022-05-21~..2022-05-31~}",
                Precision.DECADE,
                None,
            ),
            ("od połowy maja do końca czerwca", "2022-05-15~/2022-06-30~", Precision.DAY, None),
        ],
    )
    def test_approximate(
        self, text: str, edtf: str, precision: Precision, anchor: str | None
    ) -> None:
        when = read(text, year=2022)
        assert when.approximate
        assert when.precision is precision
        assert (when.anchor and str(when.anchor)) == anchor
        assert when.edtf == edtf

    def test_weeks_of_a_month_may_also_be_those_from_monday(self) -> None:
        assert read("pierwszy tydzień maja 2022").alternatives == (
            "2022-05-02/2022-05-08",
            "2022-04-25/2022-05-01",
        )
        assert read("pierwszy tydzień sierpnia 2022").alternatives == ()
        assert read("ostatni tydzień lipca 2022").alternatives == ()

    @pytest.mark.parametrize(
        ("text", "extent"),
        [
            ("w ciągu roku", "within"),
            ("w trakcie maja", "within"),
            ("przez cały rok", "throughout"),
            ("przez maj", "throughout"),
            ("cały I kwartał", "throughout"),
            ("całe wakacje", "throughout"),
            ("maj", None),
            ("5 maja", "exact"),
            ("do 5 maja", "by"),
        ],
    )
    def test_extent(self, text: str, extent: str | None) -> None:
        assert read(text, year=2022).extent == extent


class TestDeadlinesAndStarts:
    """Conventions C11 to C13."""

    @pytest.mark.parametrize(
        ("text", "edtf", "precision"),
        [
            ("najpóźniej 5 maja", "../2022-05-05", Precision.DAY),
            ("najpóźniej do 5 maja", "../2022-05-05", Precision.DAY),
            ("najpóźniej w dniu 5 maja", "../2022-05-05", Precision.DAY),
            ("nie później niż do 5 maja", "../2022-05-05", Precision.DAY),
            ("w terminie do dnia 5 maja br.", "../2022-05-05", Precision.DAY),
            ("termin do 5 maja", "../2022-05-05", Precision.DAY),
            ("do dn. 5 maja", "../2022-05-05", Precision.DAY),
            ("do 05.05.2022 r.", "../2022-05-05", Precision.DAY),
            ("do końca maja", "../2022-05-31", Precision.DAY),
            ("do końca I kwartału 2023", "../2023-03-31", Precision.DAY),
            ("do końca I półrocza", "../2022-06-30", Precision.DAY),
            ("do końca br.", "../2022-12-31", Precision.DAY),
            ("do końca 2023 r.", "../2023-12-31", Precision.DAY),
            ("do końca roku szkolnego", "../2023-08-31", Precision.DAY),
            ("do grudnia 2026", "../2026-12", Precision.MONTH),
            ("do 2030", "../2030", Precision.YEAR),
            ("do IV kwartału", "../2022-12", Precision.QUARTER),
            ("przed majem", "../2022-04-30", Precision.DAY),
            ("przed Bożym Narodzeniem", "../2022-12-24", Precision.DAY),
        ],
    )
    def test_deadlines(self, text: str, edtf: str, precision: Precision) -> None:
        when = read(text, year=2022)
        assert (when.edtf, when.precision) == (edtf, precision)
        assert when.is_deadline
        assert not when.approximate
        assert when.alternatives == (f"[..{edtf[3:]}]",)

    @pytest.mark.parametrize(
        ("text", "edtf", "approximate"),
        [
            ("od maja 2022", "2022-05/..", False),
            ("począwszy od 2023 r.", "2023/..", False),
            ("od połowy maja", "2022-05-15/..", True),
            ("od początku maja", "2022-05-01/..", False),
            ("od wiosny", "2022-03-01/..", True),
            ("po Wielkanocy", "2022-04-19/..", False),
            ("po maju", "2022-06-01/..", False),
            ("po wakacjach", "2022-09-01/..", True),
            ("od 20 czerwca do odwołania", "2022-06-20/..", False),
        ],
    )
    def test_starts(self, text: str, edtf: str, approximate: bool) -> None:
        when = read(text, year=2022)
        assert (when.edtf, when.approximate) == (edtf, approximate)
        assert not when.is_deadline

    def test_the_anchor_of_an_approximate_deadline(self) -> None:
        when = read("przed wakacjami", year=2022)
        assert (when.edtf, when.approximate) == ("../2022-06-30", True)
        assert read("najpóźniej w połowie maja", year=2022).latest == date(2022, 5, 15)

    @pytest.mark.parametrize(
        ("text", "closing"),
        [
            ("do 12 maja godz. 12", time(12)),
            ("do 12 maja do godziny 15:30", time(15, 30)),
            ("12 maja, godz. 10.00-14.00", time(14)),
            ("12 maja w godz. 10 - 14", time(14)),
            ("12 maja od godz. 10 do godz. 14", time(14)),
            ("12 maja o godz. 10:00", None),
            ("od 12 maja o godz. 10:00 do 15 maja", None),
        ],
    )
    def test_hours(self, text: str, closing: time | None) -> None:
        when = read(text, year=2022)
        assert when.closing_time == closing

    def test_an_hour_of_an_open_start_closes_nothing(self) -> None:
        when = read("od 12 maja do godz. 15", year=2022)
        assert (when.earliest, when.latest, when.closing_time) == (date(2022, 5, 12), None, None)

    @pytest.mark.parametrize(
        ("text", "check"),
        [
            ("środa, 8 czerwca 2022", "ok"),
            ("w środę 8 czerwca 2022", "ok"),
            ("8 czerwca, środa", "ok"),
            ("8 czerwca (śr.)", "ok"),
            ("8-9 czerwca (środa-czwartek)", "ok"),
            ("8-9 czerwca (śr./czw.)", "ok"),
            ("8 czerwca (czwartek)", "mismatch"),
            ("8-9 czerwca (czwartek i piątek)", "mismatch"),
            ("od 8 czerwca (od środy)", "ok"),
            ("8 czerwca", None),
        ],
    )
    def test_a_weekday_is_a_checksum(self, text: str, check: str | None) -> None:
        when = read(text, year=2022)
        assert when.weekday_check == check
        assert when.earliest == date(2022, 6, 8)
        codes = [finding.code for finding in when.findings]
        assert codes == ([DateFault.WEEKDAY_MISMATCH] if check == "mismatch" else [])

    def test_a_length_beside_days(self) -> None:
        assert read("8-9 czerwca (2 dni)", year=2022).duration == "P2D"


class TestFeasts:
    """Convention C18."""

    @pytest.mark.parametrize(
        ("text", "edtf", "anchor"),
        [
            ("Wielki Tydzień", "2022-04-10/2022-04-16", "2022-04-17"),
            ("w Wielkim Tygodniu 2023", "2023-04-02/2023-04-08", "2023-04-09"),
            ("tydzień przed Wielkanocą", "2022-04-10/2022-04-16", "2022-04-17"),
            ("Zielone Świątki", "2022-06-05", "2022-06-05"),
            ("Boże Ciało", "2022-06-16", "2022-06-16"),
            ("Wielkanoc", "2022-04-17", "2022-04-17"),
            ("Wigilia", "2022-12-24", "2022-12-24"),
            ("poniedziałek po Wielkanocy", "2022-04-25", "2022-04-17"),
            ("piątek przed Wielkanocą", "2022-04-15", "2022-04-17"),
            ("wtorek po Bożym Ciele", "2022-06-21", "2022-06-16"),
            ("na 2 tygodnie przed Wielkanocą", "../2022-04-03", "2022-04-17"),
            ("najpóźniej 10 dni przed Bożym Narodzeniem", "../2022-12-15", "2022-12-25"),
            ("do Wielkanocy", "../2022-04-17", "2022-04-17"),
        ],
    )
    def test_reads(self, text: str, edtf: str, anchor: str) -> None:
        when = read(text, year=2022)
        assert (when.edtf, str(when.anchor)) == (edtf, anchor)

    def test_a_feast_of_two_days_may_mean_both(self) -> None:
        assert read("Boże Narodzenie", year=2022).alternatives == ("2022-12-25/2022-12-26",)


YEARLY: Final = "FREQ=YEARLY"


class TestRecurrence:
    """Conventions C15 and C16."""

    @pytest.mark.parametrize(
        ("text", "rrule", "times", "per"),
        [
            ("co miesiąc", "FREQ=MONTHLY", 1, Per.MONTH),
            ("kwartalnie", "FREQ=MONTHLY;INTERVAL=3", 1, Per.QUARTER),
            ("comiesięcznie", "FREQ=MONTHLY", 1, Per.MONTH),
            ("corocznie", YEARLY, 1, Per.YEAR),
            ("rocznie", YEARLY, 1, Per.YEAR),
            ("raz w roku", YEARLY, 1, Per.YEAR),
            ("raz do roku", YEARLY, 1, Per.YEAR),
            ("dwa razy w roku", "FREQ=MONTHLY;INTERVAL=6", 2, Per.YEAR),
            ("dwukrotnie w ciągu roku", "FREQ=MONTHLY;INTERVAL=6", 2, Per.YEAR),
            ("2x w roku", "FREQ=MONTHLY;INTERVAL=6", 2, Per.YEAR),
            ("4 x w roku", "FREQ=MONTHLY;INTERVAL=3", 4, Per.YEAR),
            ("4 razy w 2022 r.", "FREQ=MONTHLY;INTERVAL=3", 4, Per.YEAR),
            ("5 razy w roku", None, 5, Per.YEAR),
            ("dwa razy w kwartale", None, 2, Per.QUARTER),
            ("raz na pół roku", "FREQ=MONTHLY;INTERVAL=6", 1, Per.HALFYEAR),
            ("co pół roku", "FREQ=MONTHLY;INTERVAL=6", 1, Per.HALFYEAR),
            ("raz w półroczu", "FREQ=MONTHLY;INTERVAL=6", 1, Per.HALFYEAR),
            ("co 3 miesiące", "FREQ=MONTHLY;INTERVAL=3", 1, Per.QUARTER),
            ("co drugi miesiąc", "FREQ=MONTHLY;INTERVAL=2", 1, Per.TWO_MONTHS),
            ("co dwa kwartały", "FREQ=MONTHLY;INTERVAL=6", 1, Per.HALFYEAR),
            ("co drugi tydzień", "FREQ=WEEKLY;INTERVAL=2", 1, Per.TWO_WEEKS),
            ("raz w tygodniu", "FREQ=WEEKLY", 1, Per.WEEK),
            ("cotygodniowo", "FREQ=WEEKLY", 1, Per.WEEK),
            ("w każdym kwartale", "FREQ=MONTHLY;INTERVAL=3", 1, Per.QUARTER),
            ("raz w każdym miesiącu", "FREQ=MONTHLY", 1, Per.MONTH),
        ],
    )
    def test_frequencies(self, text: str, rrule: str | None, times: int, per: Per) -> None:
        when = read(text, year=2022)
        assert when.recurrence == Recurrence(rrule=rrule, times=times, per=per)
        assert (when.precision, when.edtf) == (Precision.UNSPECIFIED, "2022")

    @pytest.mark.parametrize(
        "lead", ["nie rzadziej niż", "co najmniej", "przynajmniej", "minimum", "min."]
    )
    def test_a_minimum_gives_no_rule(self, lead: str) -> None:
        found = read(f"{lead} dwa razy w roku", year=2022).recurrence
        assert found == Recurrence(times=2, per=Per.YEAR, at_least=True)

    @pytest.mark.parametrize(
        ("text", "rrule", "times", "per"),
        [
            ("codziennie", "FREQ=DAILY", 7, Per.WEEK),
            ("w dni robocze", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 5, Per.WEEK),
            ("od poniedziałku do piątku", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 5, Per.WEEK),
            ("poniedziałek - środa", "FREQ=WEEKLY;BYDAY=MO,TU,WE", 3, Per.WEEK),
            ("we wtorki i czwartki", "FREQ=WEEKLY;BYDAY=TU,TH", 2, Per.WEEK),
            ("w środy", "FREQ=WEEKLY;BYDAY=WE", 1, Per.WEEK),
            ("w każdy poniedziałek", "FREQ=WEEKLY;BYDAY=MO", 1, Per.WEEK),
            ("w ostatnią środę miesiąca", "FREQ=MONTHLY;BYDAY=-1WE", 1, Per.MONTH),
            ("w ostatnie środy miesiąca", "FREQ=MONTHLY;BYDAY=-1WE", 1, Per.MONTH),
            ("w drugi czwartek każdego miesiąca", "FREQ=MONTHLY;BYDAY=2TH", 1, Per.MONTH),
            ("w pierwszy i trzeci czwartek miesiąca", "FREQ=MONTHLY;BYDAY=1TH,3TH", 2, Per.MONTH),
            ("każdego 10 dnia miesiąca", "FREQ=MONTHLY;BYMONTHDAY=10", 1, Per.MONTH),
            ("10. dnia miesiąca", "FREQ=MONTHLY;BYMONTHDAY=10", 1, Per.MONTH),
            (
                "30 dnia każdego miesiąca",
                "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
                1,
                Per.MONTH,
            ),
            ("ostatniego dnia każdego miesiąca", "FREQ=MONTHLY;BYMONTHDAY=-1", 1, Per.MONTH),
            (
                "ostatniego dnia każdego kwartału",
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
                1,
                Per.QUARTER,
            ),
        ],
    )
    def test_named_days(self, text: str, rrule: str, times: int, per: Per) -> None:
        when = read(text, year=2022)
        assert when.recurrence == Recurrence(rrule=rrule, times=times, per=per)
        assert (when.precision, when.edtf, when.is_deadline) == (Precision.DAY, "2022", False)

    def test_a_day_of_each_month_that_is_due(self) -> None:
        when = read("do końca każdego kwartału", year=2022)
        assert (when.is_deadline, when.extent, when.edtf) == (True, "by", "2022")

    @pytest.mark.parametrize(
        ("text", "rrule", "times", "edtf"),
        [
            ("31 marca każdego roku", f"{YEARLY};BYMONTH=3;BYMONTHDAY=31", 1, "2022-03-31"),
            ("corocznie, 5 maja", f"{YEARLY};BYMONTH=5;BYMONTHDAY=5", 1, "2022-05-05"),
            (
                "co roku 5 i 8 maja",
                f"{YEARLY};BYMONTH=5;BYMONTHDAY=5,8",
                2,
                "{2022-05-05,2022-05-08}",
            ),
            ("co roku 5 maja i 8 czerwca", YEARLY, 1, "{2022-05-05,2022-06-08}"),
            (
                "w styczniu i lipcu każdego roku",
                f"{YEARLY};BYMONTH=1,7",
                2,
                "{2022-01,2022-07}",
            ),
            (
                "do końca lutego każdego roku",
                f"{YEARLY};BYMONTH=2;BYMONTHDAY=-1",
                1,
                "../2022-02-28",
            ),
            ("w I kwartale każdego roku", YEARLY, 1, "2022-33"),
            ("przed 1 marca każdego roku", f"{YEARLY};BYMONTH=2;BYMONTHDAY=-1", 1, "../2022-02-28"),
            ("28 lutego każdego roku", f"{YEARLY};BYMONTH=2;BYMONTHDAY=28", 1, "2022-02-28"),
            (
                "do połowy maja każdego roku",
                f"{YEARLY};BYMONTH=5;BYMONTHDAY=15",
                1,
                "../2022-05-15",
            ),
            ("co roku w drugi czwartek maja", f"{YEARLY};BYMONTH=5;BYDAY=2TH", 1, "2022-05-12"),
            ("co roku przed drugim czwartkiem maja", YEARLY, 1, "../2022-05-11"),
            ("co roku 8-9 maja", YEARLY, 1, "2022-05-08/2022-05-09"),
            (
                "co roku 8-9 maja, 12-13 maja",
                YEARLY,
                1,
                "{2022-05-08..2022-05-09,2022-05-12..2022-05-13}",
            ),
            ("co roku poniedziałek po Bożym Narodzeniu", YEARLY, 1, "2023-01-02"),
            ("co roku od 5 maja", YEARLY, 1, "2022-05-05/.."),
            ("co roku na przełomie maja i czerwca", YEARLY, 1, "2022-05-21~/2022-06-10~"),
            ("co roku do maja", f"{YEARLY};BYMONTH=5", 1, "../2022-05"),
            ("co roku przed majem", f"{YEARLY};BYMONTH=4;BYMONTHDAY=-1", 1, "../2022-04-30"),
            ("w roku szkolnym, każdego roku", YEARLY, 1, "2022-09-01/2023-08-31"),
            ("corocznie maj - czerwiec", YEARLY, 1, "2022-05/2022-06"),
            ("co roku w Wigilię", f"{YEARLY};BYMONTH=12;BYMONTHDAY=24", 1, "2022-12-24"),
        ],
    )
    def test_yearly(self, text: str, rrule: str, times: int, edtf: str) -> None:
        when = read(text, year=2022)
        assert when.recurrence == Recurrence(rrule=rrule, times=times, per=Per.YEAR)
        assert when.edtf == edtf

    @pytest.mark.parametrize(
        ("text", "offset"),
        [
            ("co roku w Boże Ciało", 60),
            ("corocznie przed Wielkanocą", -1),
            ("piątek po Bożym Ciele każdego roku", 61),
        ],
    )
    def test_yearly_from_easter(self, text: str, offset: int) -> None:
        found = read(text, year=2022).recurrence
        assert found == Recurrence(times=1, per=Per.YEAR, feast_offset=offset)

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("co miesiąc od maja do grudnia 2023", "2023-05/2023-12"),
            ("raz na kwartał w 2023 r.", "2023"),
            ("raz na kwartał, od maja do czerwca", "2022-05/2022-06"),
            ("we wtorki w maju", "2022-05"),
            ("na bieżąco w 2023 r.", "2023"),
            ("cyklicznie", "2022"),
        ],
    )
    def test_the_time_over_which_it_runs(self, text: str, edtf: str) -> None:
        assert read(text, year=2022).edtf == edtf

    @pytest.mark.parametrize(
        "text",
        ["na bieżąco", "w sposób ciągły", "zadanie ciągłe", "w trybie ciągłym", "stale"],
    )
    def test_continuous(self, text: str) -> None:
        when = read(text, year=2022)
        assert (when.precision, when.extent) == (Precision.CONTINUOUS, "throughout")

    @pytest.mark.parametrize(
        "text",
        ["w miarę potrzeb", "wg potrzeb", "w razie potrzeby", "w miarę potrzeb i możliwości"],
    )
    def test_as_needed(self, text: str) -> None:
        assert read(text, year=2022).precision is Precision.AS_NEEDED

    def test_what_goes_on_may_have_a_minimum(self) -> None:
        when = read("na bieżąco (nie rzadziej niż raz na kwartał)", year=2022)
        assert when.precision is Precision.CONTINUOUS
        assert when.recurrence == Recurrence(times=1, per=Per.QUARTER, at_least=True)


class TestRelative:
    """Conventions C17 and C22."""

    @pytest.mark.parametrize(
        ("text", "offset", "event", "deadline"),
        [
            ("w ciągu 14 dni od podpisania umowy", "P14D", "podpisania umowy", True),
            ("w ciągu miesiąca od dnia wyboru", "P1M", "dzień wyboru", True),
            ("w terminie pół roku od daty zakończenia", "P6M", "data zakończenia", True),
            ("w terminie 2 kwartałów od ogłoszenia", "P6M", "ogłoszenia", True),
            ("do 7 dni od zgłoszenia", "P7D", "zgłoszenia", True),
            ("dwa tygodnie od ogłoszenia", "P2W", "ogłoszenia", False),
            ("14 dni przed posiedzeniem", "-P14D", "posiedzeniem", False),
            ("na 7 dni przed terminem", "-P7D", "terminem", True),
            ("najpóźniej 7 dni przed posiedzeniem", "-P7D", "posiedzeniem", True),
            ("tydzień po zakończeniu naboru", "P1W", "zakończeniu naboru", False),
            ("po zakończeniu naboru", None, "zakończeniu naboru", False),
            ("przed posiedzeniem Komitetu.", None, "posiedzeniem Komitetu", True),
            ("rok po zakończeniu", "P1Y", "zakończeniu", False),
            ("2 tygodnie przed Wielkanocą", "-P2W", "Wielkanocą", False),
            ("miesiąc przed Wielkanocą", "-P1M", "Wielkanocą", False),
        ],
    )
    def test_reads(self, text: str, offset: str | None, event: str, deadline: bool) -> None:
        when = read(text)
        assert (when.offset, when.anchor_text, when.is_deadline) == (offset, event, deadline)
        assert (when.precision, when.edtf) == (Precision.RELATIVE, None)

    @pytest.mark.parametrize(
        "text", ["2-dniowe spotkanie", "2- dniowe", "2 dniowe", "dwudniowe warsztaty"]
    )
    def test_lengths(self, text: str) -> None:
        when = read(text)
        assert (when.precision, when.duration) == (Precision.RELATIVE, "P2D")

    @pytest.mark.parametrize(
        "text", ["", "   ", "-", "–", "b.d.", "bd", "do uzgodnienia", "termin zostanie podany"]
    )
    def test_not_set(self, text: str) -> None:
        assert read(text) == When(precision=Precision.UNKNOWN)


class TestSpelling:
    @pytest.mark.parametrize(
        ("text", "edtf", "suggestion"),
        [
            ("pażdziernik 2022", "2022-10", "październik"),
            ("pazdziernik 2022", "2022-10", "październik"),
            ("Wrzesien 2022", "2022-09", "wrzesień"),
            ("polowa lutego 2022", "2022-02-11~/2022-02-20~", None),
            ("do konca 2022 r.", "../2022-12-31", "końca"),
            ("12 stycznia 2022 (sroda)", "2022-01-12", None),
        ],
    )
    def test_is_read_and_reported(self, text: str, edtf: str, suggestion: str | None) -> None:
        when = read(text)
        (found,) = when.findings
        assert when.edtf == edtf
        assert (found.code, found.suggestion) == (DateFault.SPELLING, suggestion)
        assert when.is_readable

    def test_letters_with_combining_marks_are_right(self) -> None:
        assert not read("paz\u0301dziernik 2022").findings

    def test_words_of_an_event_are_not_corrected(self) -> None:
        assert not read("po zakonczeniu roku").findings


NOT_UNDERSTOOD: Final = UnreadableReason.NOT_UNDERSTOOD


class TestInvented:
    """Expressions on the same conventions that were once read wrongly, or refused."""

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("od listopada do końca roku", "2022-11/2022-12"),
            ("od grudnia do końca roku", "2022-12"),
            ("od listopada do końca 2022 r.", "2022-11/2022-12"),
            ("od 15 lutego do końca I kwartału", "2022-02-15/2022-03-31"),
            ("od 15 lutego do końca I kwartału 2023", "2023-02-15/2023-03-31"),
            ("od maja do końca I półrocza", "2022-05/2022-06"),
            ("od października do końca roku szkolnego", "2022-10/2023-08"),
            ("od lutego do początku roku 2023", "2022-02-01/2023-01-01"),
            ("od IV kwartału do końca roku", "2022-36"),
            ("od kwietnia do marca", "2022-04/2023-03"),
            ("od Wigilii do Trzech Króli", "2022-12-24/2023-01-06"),
            ("między Bożym Narodzeniem a Nowym Rokiem", "2022-12-25/2023-01-01"),
            ("od Wielkanocy do Bożego Ciała", "2022-04-17/2022-06-16"),
            ("grudzień i styczeń", "{2022-12,2023-01}"),
            ("listopad, grudzień 2022 i styczeń", "{2022-11,2022-12,2023-01}"),
            ("30.12, 31.12, 1.01", "{2022-12-30,2022-12-31,2023-01-01}"),
            ("2022-05-01/2022-05-31", "2022-05-01/2022-05-31"),
            ("2022-05/2022-06", "2022-05/2022-06"),
            ("I/II dekada maja", "2022-05-01/2022-05-20"),
            ("XI 2022 - II", "2022-11/2023-02"),
            ("XII/2022", "2022-12"),
            ("3go maja", "2022-05-03"),
            ("15-tego maja", "2022-05-15"),
            ("w m-cu maju", "2022-05"),
            ("I środa maja", "2022-05-04"),
            ("1. środa maja", "2022-05-04"),
            ("III czwartek maja", "2022-05-19"),
            ("w ciągu roku kalendarzowego", "2022"),
            ("do końca roku kalendarzowego 2023", "../2023-12-31"),
            ("przyszły rok", "2023"),
            ("maj ubiegłego r.", "2021-05"),
            ("nie wcześniej niż w maju", "2022-05/.."),
            ("nie wcześniej niż 5 maja", "2022-05-05/.."),
            ("termin: do 5.05", "../2022-05-05"),
            ("do 15 czerwca włącznie", "../2022-06-15"),
            ("od grudnia do lutego włącznie", "2022-12/2023-02"),
            ("do końca II dekady czerwca", "../2022-06-20"),
            ("do końca drugiej połowy czerwca", "../2022-06-30"),
            ("do 1 stycznia 2023", "../2023-01-01"),
            ("maj i I kwartał 2023", "{2022-05,2023-01..2023-03}"),
        ],
    )
    def test_exact(self, text: str, edtf: str) -> None:
        when = read(text, year=2022)
        assert (when.edtf, when.approximate, when.findings) == (edtf, False, ())

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("15 listopada - koniec roku", "2022-11-15~/2022-12-31~"),
            ("początek roku - 15 lutego", "2022-01-01~/2022-02-15~"),
            ("od sierpnia do końca wakacji", "2022-08~"),
            ("listopad - przełom roku", "2022-11~/2023-01~"),
            ("koniec czerwca/początek lipca", "2022-06-21~/2022-07-10~"),
            ("koniec 2022/początek 2023", "2022-10~/2023-03~"),
            ("wiosna/lato", "2022-03/2022-08"),
            ("do końca I tygodnia lipca", "../2022-07-07"),
        ],
    )
    def test_approximate(self, text: str, edtf: str) -> None:
        when = read(text, year=2022)
        assert (when.edtf, when.approximate, when.findings) == (edtf, True, ())

    @pytest.mark.parametrize(
        ("text", "check"),
        [
            ("do środy, 15 czerwca", "ok"),
            ("do czwartku 15 czerwca", "mismatch"),
            ("przed środą 15 czerwca", "ok"),
            ("w środę, dnia 15 czerwca", "ok"),
            ("od środy 15 do piątku 17 czerwca", "ok"),
            ("od środy 15 czerwca do soboty 17 czerwca", "mismatch"),
            ("od środy 15 czerwca do 17 czerwca", "ok"),
            ("15.06 (środa), 17.06 (piątek)", "ok"),
            ("15.06 (środa), 17.06 (czwartek), 18.06 (sobota)", "mismatch"),
            ("15.06 (środa), 17.06", "ok"),
            ("środa 15 czerwca (środa)", "ok"),
            ("czwartek 15 czerwca (środa)", "mismatch"),
        ],
    )
    def test_weekdays_of_each_day(self, text: str, check: str) -> None:
        when = read(text, year=2022)
        assert when.weekday_check == check
        wrong = [DateFault.WEEKDAY_MISMATCH] if check == "mismatch" else []
        assert [finding.code for finding in when.findings] == wrong

    @pytest.mark.parametrize(
        ("text", "rrule", "times", "per"),
        [
            ("1 x w m-cu", "FREQ=MONTHLY", 1, Per.MONTH),
            ("co 2 m-ce", "FREQ=MONTHLY;INTERVAL=2", 1, Per.TWO_MONTHS),
            ("co środę", "FREQ=WEEKLY;BYDAY=WE", 1, Per.WEEK),
            ("co wtorek i czwartek", "FREQ=WEEKLY;BYDAY=TU,TH", 2, Per.WEEK),
            ("co drugi wtorek", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 1, Per.TWO_WEEKS),
            ("co drugą środę", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", 1, Per.TWO_WEEKS),
            ("co dzień", "FREQ=DAILY", 7, Per.WEEK),
            ("w każdy dzień roboczy", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 5, Per.WEEK),
            ("w II środę miesiąca", "FREQ=MONTHLY;BYDAY=2WE", 1, Per.MONTH),
            ("10-go każdego miesiąca", "FREQ=MONTHLY;BYMONTHDAY=10", 1, Per.MONTH),
            ("w 10 dniu każdego miesiąca", "FREQ=MONTHLY;BYMONTHDAY=10", 1, Per.MONTH),
            ("do 5-go dnia każdego miesiąca", "FREQ=MONTHLY;BYMONTHDAY=5", 1, Per.MONTH),
            (
                "do końca każdego półrocza",
                "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1",
                1,
                Per.HALFYEAR,
            ),
            ("cyklicznie raz w miesiącu", "FREQ=MONTHLY", 1, Per.MONTH),
            ("w miarę potrzeb, dwa razy w roku", "FREQ=MONTHLY;INTERVAL=6", 2, Per.YEAR),
            (
                "zgodnie z potrzebami zespołów, kwartalnie",
                "FREQ=MONTHLY;INTERVAL=3",
                1,
                Per.QUARTER,
            ),
        ],
    )
    def test_recurring(self, text: str, rrule: str, times: int, per: Per) -> None:
        when = read(text, year=2022)
        assert when.recurrence == Recurrence(rrule=rrule, times=times, per=per)
        assert write(when, year=2022)
        assert read(write(when, year=2022), year=2022).recurrence == when.recurrence

    def test_before_an_event_at_least(self) -> None:
        when = read("co najmniej 7 dni przed posiedzeniem")
        assert (when.offset, when.anchor_text, when.is_deadline) == ("-P7D", "posiedzeniem", True)
        assert not read("co najmniej 7 dni po posiedzeniu").is_readable

    @pytest.mark.parametrize(
        "text",
        [
            "maj, kwiecień",
            "maj lub kwiecień",
            "15 maja, 10 kwietnia",
            "wrzesień, październik, marzec",
            "maj, czerwiec 2023 i kwiecień",
            "15 lutego 2023 lub 20 stycznia",
            "6 grudnia i 6 stycznia 2022",
            "maj, 2022",
            "5 maja, 2022",
            "rok 2022, maj",
            "5 maja i 5-7 maja",
            "pierwsza środa maja i czerwca",
            "połowa maja i czerwca",
            "koniec maja lub czerwca",
            "5 maja-czerwca",
            "wiosna/jesień",
            "I/III dekada maja",
            "od grudnia do grudnia",
            "styczeń - styczeń 2023",
            "do Nowego Roku",
            "przed 1 stycznia",
            "do początku roku",
        ],
    )
    def test_two_readings(self, text: str) -> None:
        (found,) = read(text, year=2022).findings
        assert found.reason is UnreadableReason.TWO_READINGS

    @pytest.mark.parametrize(
        "text",
        [
            "przed 15 czerwca włącznie",
            "środa 8-9 czerwca",
            "co trzeci wtorek",
            "co drugi wtorek miesiąca",
            "zgodnie z potrzebami zespołów, dwa razy w roku",
            "na bieżąco (raz w miesiącu",
            "wtorek maj",
        ],
    )
    def test_still_not_understood(self, text: str) -> None:
        (found,) = read(text, year=2022).findings
        assert found.reason is UnreadableReason.NOT_UNDERSTOOD

    def test_a_deadline_on_new_year_that_comes_back(self) -> None:
        assert read("do 1 stycznia każdego roku", year=2022).edtf == "../2022-01-01"

    @pytest.mark.parametrize("text", ["luty - I kwartał", "maj - wiosna"])
    def test_a_range_into_its_own_beginning(self, text: str) -> None:
        (found,) = read(text, year=2022).findings
        assert found.code is DateFault.REVERSED_RANGE


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "reason", "place"),
        [
            ("foo", NOT_UNDERSTOOD, "foo"),
            ("12 maja foo", NOT_UNDERSTOOD, "foo"),
            ("III Gala", NOT_UNDERSTOOD, "Gala"),
            ("VI posiedzenie", NOT_UNDERSTOOD, "posiedzenie"),
            ("w", NOT_UNDERSTOOD, ""),
            ("raz", NOT_UNDERSTOOD, ""),
            ("od", NOT_UNDERSTOOD, ""),
            ("do", NOT_UNDERSTOOD, ""),
            ("do foo", NOT_UNDERSTOOD, "foo"),
            ("12 maja godz. foo", NOT_UNDERSTOOD, "foo"),
            ("12 maja godz. 24:00", NOT_UNDERSTOOD, "24"),
            ("8-9 czerwca (środa-foo)", NOT_UNDERSTOOD, "foo"),
            ("8 czerwca (środa foo", NOT_UNDERSTOOD, "foo"),
            ("8 czerwca (2 foo)", NOT_UNDERSTOOD, "foo"),
            ("maj (środa)", NOT_UNDERSTOOD, "(środa)"),
            ("8-9 czerwca (środa)", NOT_UNDERSTOOD, "(środa)"),
            ("co foo", NOT_UNDERSTOOD, "foo"),
            ("w każdy foo", NOT_UNDERSTOOD, "foo"),
            ("w środy miesiąca", NOT_UNDERSTOOD, ""),
            ("w drugie środy", UnreadableReason.NO_MONTH, "drugie środy"),
            ("15 dnia każdego kwartału", NOT_UNDERSTOOD, ""),
            ("2022-1", UnreadableReason.NO_MONTH, "1"),
            ("2022-05-x", NOT_UNDERSTOOD, "x"),
            ("13.2022", NOT_UNDERSTOOD, ""),
            ("początek czerwca i foo", NOT_UNDERSTOOD, "foo"),
            ("przełom foo", NOT_UNDERSTOOD, "foo"),
            ("zima 2022/2025", UnreadableReason.TWO_READINGS, "zima 2022/2025"),
            ("kwartał IV-VI", NOT_UNDERSTOOD, "VI"),
            ("pierwszy", NOT_UNDERSTOOD, "pierwszy"),
            ("I - 5 maja", NOT_UNDERSTOOD, "I"),
            ("od 5 maja i 8 maja", NOT_UNDERSTOOD, "i"),
            ("między 5 maja", NOT_UNDERSTOOD, ""),
            ("między 5 maja a foo", NOT_UNDERSTOOD, "foo"),
            ("od 5 maja do foo", NOT_UNDERSTOOD, "foo"),
            ("w ciągu foo", NOT_UNDERSTOOD, "foo"),
            ("na bieżąco foo", NOT_UNDERSTOOD, "foo"),
            ("raz na kwartał do 15 maja", NOT_UNDERSTOOD, "do"),
            ("5 razy foo", NOT_UNDERSTOOD, "foo"),
            ("po", NOT_UNDERSTOOD, ""),
            ("7 dni", NOT_UNDERSTOOD, ""),
            ("w terminie 7 dni przed", NOT_UNDERSTOOD, ""),
            ("piątek foo", NOT_UNDERSTOOD, "foo"),
            ("V kwartał", NOT_UNDERSTOOD, "kwartał"),
            ("V-VI kwartał", NOT_UNDERSTOOD, "kwartał"),
            ("I semestr", NOT_UNDERSTOOD, "semestr"),
            ("12 мая", NOT_UNDERSTOOD, "мая"),
            ("٣ maja", NOT_UNDERSTOOD, "٣"),
            ("12\u0000maja", NOT_UNDERSTOOD, "\u0000"),
            ("12\u200bmaja", NOT_UNDERSTOOD, "\u200b"),
            ("123456789012345678901234567890 maja", NOT_UNDERSTOOD, "1234"),
            ("12 maja 20222", NOT_UNDERSTOOD, "20222"),
            ("nie częściej niż raz w roku", NOT_UNDERSTOOD, "nie"),
            ("rok szkolny 2022/2024", NOT_UNDERSTOOD, "2024"),
            ("2022-05-12T10:00", NOT_UNDERSTOOD, "T"),
            ("IV", UnreadableReason.TWO_READINGS, "IV"),
            ("2022/2023", UnreadableReason.TWO_READINGS, "2022/2023"),
            ("2010-12", UnreadableReason.TWO_READINGS, "2010-12"),
            ("4 i 5 lub 6 maja", UnreadableReason.TWO_READINGS, "4 i 5 lub 6 maja"),
            ("4, 5/6 maja", UnreadableReason.TWO_READINGS, "4, 5/6 maja"),
            ("28.03.17", UnreadableReason.SHORT_YEAR, "28.03.17"),
            ("5", UnreadableReason.NO_MONTH, "5"),
            ("12 maja i 15", UnreadableReason.NO_MONTH, "15"),
            ("do końca miesiąca", UnreadableReason.NO_MONTH, "miesiąca"),
            ("do połowy", UnreadableReason.NO_MONTH, "połowy"),
            ("początek", UnreadableReason.NO_MONTH, "początek"),
            ("I dekada", UnreadableReason.NO_MONTH, "I dekada"),
            ("do połowy roku", UnreadableReason.NO_CONVENTION, "połowy roku"),
            ("koniec wakacji", UnreadableReason.NO_CONVENTION, "koniec wakacji"),
            ("przed końcem roku", UnreadableReason.NO_CONVENTION, "końcem roku"),
            ("przełom maja i lipca", UnreadableReason.NO_CONVENTION, "przełom maja i lipca"),
            (
                "w terminie 3 dni roboczych od zgłoszenia",
                UnreadableReason.NO_CONVENTION,
                "3 dni roboczych",
            ),
            ("raz na dwa lata", UnreadableReason.NO_PERIOD, "dwa lata"),
            ("maj 1500", UnreadableReason.BEYOND_CALENDAR, "maj 1500"),
        ],
    )
    def test_unreadable(self, text: str, reason: UnreadableReason, place: str) -> None:
        when = read(text, year=2022)
        (found,) = when.findings
        assert (found.code, found.reason) == (DateFault.UNREADABLE, reason)
        assert text[found.start : found.end].startswith(place)
        assert not when.is_readable
        assert when.precision is Precision.UNKNOWN
        assert when.edtf is None

    @pytest.mark.parametrize(
        "text",
        [
            "31 czerwca",
            "29 lutego",
            "0 maja",
            "99.99.2022",
            "10.30",
            "2022-13-01",
            "2022-02-30",
            "30-31 czerwca",
            "do 31 kwietnia",
        ],
    )
    def test_no_such_day(self, text: str) -> None:
        (found,) = read(text, year=2022).findings
        assert found.code is DateFault.INVALID_DATE

    @pytest.mark.parametrize(
        "text", ["20-15 maja", "2015-2007", "15.05.2022 - 10.05.2022", "maj 2022 - marzec 2022"]
    )
    def test_the_end_before_the_start(self, text: str) -> None:
        (found,) = read(text, year=2022).findings
        assert found.code is DateFault.REVERSED_RANGE

    @pytest.mark.parametrize(
        "text", ["12 maja", "maj br.", "na bieżąco", "raz na kwartał", "przełom roku", "Wielkanoc"]
    )
    def test_no_year(self, text: str) -> None:
        (found,) = read(text).findings
        assert found.reason is UnreadableReason.NO_YEAR

    def test_a_long_text_is_not_looked_into(self) -> None:
        (found,) = read("12 maja 2022 " * 100).findings
        assert found.reason is UnreadableReason.TOO_LONG
        assert read(" " * 580 + "12 maja 2022").edtf == "2022-05-12"

    @pytest.mark.parametrize("text", [None, 5, b"maj"])
    def test_no_text(self, text: object) -> None:
        with pytest.raises(InvalidValue, match="expected text"):
            read(text)  # type: ignore[arg-type]  # wrong on purpose

    @pytest.mark.parametrize(
        ("year", "month"), [(0, None), (9999, None), (True, None), ("2022", None), (2022, 13)]
    )
    def test_no_context(self, year: object, month: object) -> None:
        with pytest.raises(InvalidValue, match="expected 1 to"):
            read("maj", year=year, month=month)  # type: ignore[arg-type]  # wrong on purpose
