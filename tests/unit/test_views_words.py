"""Dates, rules and texts in words: both languages, and never surer than the date."""

from datetime import date, time

import pytest
from attrs import evolve

from ekonomia.codes import Language
from ekonomia.dates import Extent, Per, Precision, Recurrence, When, read
from ekonomia.views import date_text, span_text
from ekonomia.views.calendar import days_off, weeks_of
from ekonomia.views.names import month_text, rule_words, weekday_text
from ekonomia.views.texts import element, markdown_text, one_line, xml_text

E, B, W, T = Extent.EXACT, Extent.BY, Extent.WITHIN, Extent.THROUGHOUT


@pytest.mark.parametrize(
    ("text", "extent", "pl", "en"),
    [
        ("12 stycznia", E, "12 stycznia 2022", "12 January 2022"),
        ("8-9 czerwca", E, "8–9 czerwca 2022", "8–9 June 2022"),
        ("30 maja – 2 czerwca", E, "30 maja – 2 czerwca 2022", "30 May – 2 June 2022"),
        (
            "czerwiec", W,
            "czerwiec 2022, któregoś dnia w tym czasie", "June 2022, on some day within",
        ),
        ("czerwiec", T, "czerwiec 2022, przez cały ten czas", "June 2022, throughout"),
        ("do 4 kwietnia", B, "do 4 kwietnia 2022", "by 4 April 2022"),
        (
            "połowa lutego", W,
            "11–20 lutego 2022, w przybliżeniu, któregoś dnia w tym czasie",
            "11–20 February 2022, approximately, on some day within",
        ),
        (
            "12, 14 i 20 maja", E,
            "12 maja, 14 maja i 20 maja 2022", "12 May, 14 May and 20 May 2022",
        ),
        (
            "12 lub 14 maja", W,
            "12 maja lub 14 maja 2022, któregoś dnia w tym czasie",
            "12 May or 14 May 2022, on some day within",
        ),
        ("od marca", T, "od 1 marca 2022, przez cały ten czas", "from 1 March 2022, throughout"),
        (
            "na bieżąco", T, "2022, ciągłe, przez cały ten czas", "2022, continuous, throughout",
        ),
        (
            "raz na kwartał", W,
            "2022, 1 × kwartał, któregoś dnia w tym czasie",
            "2022, 1 × quarter, on some day within",
        ),
        (
            "co najmniej raz w roku", W,
            "2022, co najmniej 1 × rok, któregoś dnia w tym czasie",
            "2022, at least 1 × year, on some day within",
        ),
        (
            "w każdą pierwszą środę miesiąca", W,
            "2022, 1 × miesiąc (środa 1. z kolei)", "2022, 1 × month (1st Wednesday)",
        ),
        (
            "do 10 dnia każdego miesiąca", B,
            "2022, najpóźniej: 1 × miesiąc (10. dzień)", "2022, at the latest: 1 × month (day 10)",
        ),
        (
            "w terminie 10 dni od otrzymania", B,
            "względne, 10 dni, licząc od: otrzymania",
            "relative, 10 days, counted from: otrzymania",
        ),
        ("do ustalenia", W, "nieustalone", "not known"),
        ("kiedyś tam", W, "nie odczytano", "not understood"),
    ],
)  # fmt: skip
def test_a_date_in_words(text: str, extent: Extent, pl: str, en: str) -> None:
    when = read(text, year=2022)
    assert date_text(when, extent) == pl
    assert date_text(when, extent, "en") == en


@pytest.mark.parametrize(
    ("when", "extent", "said"),
    [
        (When.of_edtf("../2022-04-04"), T, "do 4 kwietnia 2022, przez cały ten czas"),
        (When.of_edtf("{2022-04-04,2022-05-04}"), B, "do 4 kwietnia i 4 maja 2022"),
        (When.of_edtf("{2022-04,2023-05}"), E, "kwiecień 2022 i maj 2023"),
        (When.of_edtf("[2022-05-04]"), E, "4 maja 2022"),
        (When.of_edtf("[..2022-05-04]"), E, "do 4 maja 2022"),
        (When.of_edtf("[2022-05-04..]"), E, "od 4 maja 2022"),
        (
            evolve(When.of_edtf("../2022-04-04"), closing_time=time(15, 30)),
            B, "do 4 kwietnia 2022, do godz. 15:30",
        ),
        (
            When(precision=Precision.RELATIVE, offset="-P1Y2M3W1D"), B,
            "względne, −1 rok 2 miesiące 3 tygodnie 1 dzień",
        ),
        (When(precision=Precision.RELATIVE, duration="P2W"), B, "względne, 2 tygodnie"),
        (When(precision=Precision.RELATIVE, anchor_text="x"), B, "względne, licząc od: x"),
        (
            evolve(read("cyklicznie", year=2022), recurrence=Recurrence(rrule="FREQ=MONTHLY")),
            T, "2022, cyklicznie, przez cały ten czas",
        ),
        (
            evolve(read("cyklicznie", year=2022), recurrence=Recurrence(feast_offset=60)),
            W, "2022, w święto ruchome, któregoś dnia w tym czasie",
        ),
        (
            evolve(read("cyklicznie", year=2022),
                   recurrence=Recurrence(rrule="FREQ=WEEKLY", times=1, per=Per.WEEK)),
            W, "2022, 1 × tydzień, któregoś dnia w tym czasie",
        ),
        (read("środa 13 stycznia", year=2022), E, "13 stycznia 2022, zły dzień tygodnia"),
    ],
)  # fmt: skip
def test_what_else_a_date_says(when: When, extent: Extent, said: str) -> None:
    assert date_text(when, extent) == said


def test_a_set_with_an_open_part_has_no_days_there() -> None:
    endless = When.of_edtf("{2022-04-04,2022-05-04..}")
    assert date_text(endless, E) == "4 kwietnia 2022 i od 4 maja 2022"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2022, 3, 1), date(2022, 4, 30), "marzec–kwiecień 2022"),
        (date(2022, 12, 1), date(2023, 2, 28), "grudzień 2022 – luty 2023"),
        (date(2022, 1, 1), date(2022, 12, 31), "2022"),
        (date(2022, 1, 1), date(2023, 12, 31), "2022–2023"),
        (date(2022, 2, 1), date(2022, 2, 27), "1–27 lutego 2022"),
        (date(2022, 2, 2), date(2022, 2, 28), "2–28 lutego 2022"),
        (date(2021, 12, 30), date(2022, 1, 2), "30 grudnia 2021 – 2 stycznia 2022"),
    ],
)
def test_spans_are_whole_months_and_years_where_they_can_be(
    first: date, last: date, said: str
) -> None:
    assert span_text(first, last) == said


@pytest.mark.parametrize(
    ("rule", "language", "said"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,FR", "pl", "poniedziałek, piątek"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "pl", "piątek 1. od końca"),
        ("FREQ=MONTHLY;BYDAY=-2FR", "en", "Friday no. 2 from the end"),
        ("FREQ=MONTHLY;BYDAY=+2FR", "en", "2nd Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=10,-1", "pl", "10. dzień, ostatni dzień"),
        ("FREQ=MONTHLY;BYMONTHDAY=-2", "en", "day 2 from the end"),
        ("FREQ=YEARLY;BYMONTH=3,9", "pl", "marzec, wrzesień"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "en", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"),
        ("FREQ=DAILY", "en", ""),
    ],
)
def test_rules_in_words(rule: str, language: Language, said: str) -> None:
    assert rule_words(rule, language) == said


def test_names_of_the_calendar() -> None:
    assert [month_text(month, "pl") for month in (1, 12)] == ["styczeń", "grudzień"]
    assert [month_text(month, "en") for month in (1, 12)] == ["January", "December"]
    assert [weekday_text(day, "en") for day in (0, 6)] == ["Monday", "Sunday"]
    assert [weekday_text(day, "pl", short=True) for day in (0, 6)] == ["pn", "nd"]


def test_weeks_are_whole() -> None:
    for month in range(1, 13):
        weeks = weeks_of(2022, month)
        assert {len(week) for week in weeks} == {7}
        days = [day for week in weeks for day in week if day is not None]
        assert [day.day for day in days] == list(range(1, len(days) + 1))
        assert all(day is None or day.weekday() == place for week in weeks
                   for place, day in enumerate(week))  # fmt: skip
    assert len(weeks_of(2021, 2)) == 4


def test_days_off_of_a_stretch() -> None:
    found = days_off(date(2022, 12, 24), date(2023, 1, 6))
    assert found is not None
    assert [f"{each.day}" for each in found.holidays] == [
        "2022-12-25", "2022-12-26", "2023-01-01", "2023-01-06",
    ]  # fmt: skip
    assert len(found.working) == 8
    assert days_off(date(2101, 1, 1), date(2101, 1, 2)) is None


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\n\t b\u2028c\x85d", "a b c d"),
        ("a\x00\x07\x7f\x9fb", "ab"),
        ("a\u202eb\u200bc\ufeffd\u2066e", "abcde"),
        ("a\ud800b\uffffc\ufdd0", "abc"),
        ("  ", ""),
        ("zażółć – „gęślą”", "zażółć – „gęślą”"),
    ],
)
def test_texts_are_cleaned(text: str, clean: str) -> None:
    assert one_line(text) == clean


def test_texts_are_escaped() -> None:
    assert xml_text("<a href='x'>&\"") == "&lt;a href=&#x27;x&#x27;&gt;&amp;&quot;"
    assert markdown_text("`a`|*b*_c_[d](e)<f>#~$!{}\\&") == (
        "\\`a\\`\\|\\*b\\*\\_c\\_\\[d\\](e)\\<f\\>\\#\\~\\$\\!\\{\\}\\\\&amp;"
    )
    assert element("a", {"b": '"', "c": 1}, ("d", "e")) == '<a b="&quot;" c="1">de</a>'
