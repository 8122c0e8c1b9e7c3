"""Checks of a plan's numbers, headings and rows: each fault, and what is near it but none."""

import pytest
from attrs import evolve
from tests.unit.plan_samples import (
    YEAR,
    activity,
    document,
    numbered,
    of_rows,
    only,
    period,
    places,
    plan,
    project,
    row,
    sections,
    task,
    task_list,
)

from ekonomia.dates import Precision, When, read
from ekonomia.network import Decision, Due
from ekonomia.plans import Document, FindingCode, Item, Revision, RowKind, Section
from ekonomia.plans.check_numbers import (
    headings,
    number_format,
    number_gaps,
    restarts,
    separators,
)
from ekonomia.plans.check_rows import (
    columns,
    composites,
    duplicates,
    durations,
    months,
    reference_years,
    unreadable,
)
from ekonomia.plans.checking import Run

NO_PLAN = document()
CHECKS = [
    number_gaps,
    restarts,
    number_format,
    separators,
    headings,
    duplicates,
    composites,
    columns,
    months,
    durations,
    unreadable,
    reference_years,
]


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("held", [NO_PLAN, of_rows()])
def test_where_there_is_no_row_nothing_is_found(check: Run, held: Document) -> None:
    assert list(check(held)) == []


class TestGaps:
    def test_names_what_a_section_lacks(self) -> None:
        held = of_rows(*numbered("4-1", "4-2", "4-5", "4-9", "5-1", "5-2"))
        found = only(number_gaps, held, FindingCode.ROW_NUMBER_GAP)
        assert found.place == (f"{YEAR}-04",)
        assert "3-4, 6-8" in found.pl
        assert "3-4, 6-8" in found.en

    def test_a_section_counts_from_one_where_numbers_start_again(self) -> None:
        assert places(number_gaps, of_rows(*numbered("1-1", "1-2", "2-2"))) == [(f"{YEAR}-02",)]

    def test_a_section_may_go_on_counting_where_no_number_comes_twice(self) -> None:
        assert places(number_gaps, of_rows(*numbered("1-1", "1-2", "2-3", "3-4"))) == []

    def test_a_gap_between_sections_that_go_on_counting_is_found_in_the_later(self) -> None:
        held = of_rows(*numbered("1-1", "1-2", "2-4"))
        found = only(number_gaps, held, FindingCode.ROW_NUMBER_GAP)
        assert found.place == (f"{YEAR}-02",)
        assert "brak numeru 3;" in found.pl

    def test_the_order_of_rows_makes_no_gap_and_a_row_without_a_number_neither(self) -> None:
        held = of_rows(*numbered("1-2", "1-1", "1-3"), row("1-x", number=""))
        assert places(number_gaps, held) == []

    def test_rows_under_no_month_are_a_section_of_the_year(self) -> None:
        assert places(number_gaps, of_rows(*numbered("x-1", "x-3"))) == [(f"{YEAR}",)]

    def test_a_huge_number_is_no_burden(self) -> None:
        found = only(number_gaps, of_rows(*numbered("1-9999999999999")), FindingCode.ROW_NUMBER_GAP)
        assert "1-9999999999998" in found.pl


class TestRestarts:
    def test_names_the_numbers_that_come_twice(self) -> None:
        held = of_rows(*numbered("1-1", "1-2", "1-3", "2-1", "2-3"))
        found = only(restarts, held, FindingCode.ROW_NUMBER_RESTART)
        assert found.place == ("plan",)
        assert found.pl.endswith(": 1, 3")

    def test_a_number_twice_in_one_section_is_no_restart(self) -> None:
        assert places(restarts, of_rows(row("1-1"), row("1-1a", number="1"))) == []


class TestFormat:
    def test_tells_both_styles_of_a_section(self) -> None:
        held = of_rows(row("1-1", number="1."), row("1-2", number=" 2 "), row("2-1"))
        found = only(number_format, held, FindingCode.ROW_NUMBER_FORMAT)
        assert found.place == (f"{YEAR}-01",)
        assert found.en == "with a full stop: 1.; without: 2"

    def test_each_section_may_have_its_own_style(self) -> None:
        held = of_rows(row("1-1", number="1."), row("1-2", number=""), row("2-1", number="1"))
        assert places(number_format, held) == []


class TestSeparators:
    def test_counts_the_sections_that_empty_rows_close(self) -> None:
        closed = tuple(
            evolve(each, blank_rows=count)
            for count, each in enumerate(sections("Maj", "Lipiec"), start=1)
        )
        held = document(plan=plan(sections=(*closed, Section(printed="Sierpień", month=8))))
        found = only(separators, held, FindingCode.MONTH_SEPARATOR_NOISE)
        assert found.place == ("plan",)
        assert "2 of 3 sections (1, 2 each)" in found.en

    def test_sections_without_empty_rows_are_in_order(self) -> None:
        assert places(separators, document(plan=plan(sections=sections("Maj")))) == []


class TestHeadings:
    def test_names_those_unlike_the_most(self) -> None:
        held = document(plan=plan(sections=sections("Styczeń", "luty", "Marzec", "KWIECIEŃ")))
        found = only(headings, held, FindingCode.HEADING_CASE)
        assert found.place == (f"{YEAR}-02", f"{YEAR}-04")

    @pytest.mark.parametrize("printed", [" Luty", "\N{NO-BREAK SPACE}Luty", "1.\xa0Luty"])
    def test_names_those_with_odd_spaces(self, printed: str) -> None:
        held = document(plan=plan(sections=sections("Styczeń", printed)))
        assert places(headings, held) == [(f"{YEAR}-02",)]

    @pytest.mark.parametrize("all_", [("styczeń", "luty"), ("STYCZEŃ", "LUTY"), ("Maj", "1")])
    def test_one_style_throughout_is_none_to_report(self, all_: tuple[str, ...]) -> None:
        assert places(headings, document(plan=plan(sections=sections(*all_)))) == []


class TestDuplicates:
    def test_tells_rows_alike_once_and_that_their_dates_differ(self) -> None:
        held = of_rows(
            row("5-1", "20 maja", "Wizyta  w szkole"),
            row("5-2", "21 maja", "wizyta w szkole"),
            row("5-3", "22 maja", "Inna wizyta"),
        )
        found = only(duplicates, held, FindingCode.DUPLICATE_ROWS)
        assert found.place == ("5-1", "5-2")
        assert "differ" in found.en

    def test_tells_that_dates_are_the_same(self) -> None:
        held = of_rows(row("5-1", topic="Raport"), row("5-2", topic="Raport"))
        assert "the same" in only(duplicates, held, FindingCode.DUPLICATE_ROWS).en.split(", ")[1]

    def test_a_series_by_months_is_no_duplicate(self) -> None:
        held = of_rows(row("5-1", topic="Raport"), row("6-1", topic="Raport"))
        assert places(duplicates, held) == []

    def test_rows_with_other_organisers_are_no_duplicates(self) -> None:
        held = of_rows(row("5-1", topic="Raport"), row("5-2", topic="Raport", organiser="Biuro"))
        assert places(duplicates, held) == []

    def test_where_no_topic_is_kept_our_own_words_are_compared(self) -> None:
        bare = [evolve(each, cells=evolve(each.cells, topic="")) for each in numbered("5-1", "5-2")]
        assert places(duplicates, of_rows(*bare)) == []
        assert places(duplicates, of_rows(bare[0], evolve(bare[1], pl="5-1"))) == [("5-1", "5-2")]


def test_a_composite_row_names_its_actions() -> None:
    held = of_rows(
        row("5-1", "3 maja", kinds=(RowKind.MEETING, RowKind.PROCUREMENT)),
        row("5-2", kinds=(RowKind.MEETING,)),
    )
    found = only(composites, held, FindingCode.COMPOSITE_CELL)
    assert found.place == ("5-1",)
    assert found.suggestion_pl == "osobno: spotkanie; zamówienie"
    assert found.suggestion_en == "apart: meeting; procurement"


class TestColumns:
    def test_places_among_organisers_are_told_once_with_the_empty_rows(self) -> None:
        held = of_rows(
            row("5-1", organiser="Łęczna ", place="Łęczna"),
            row("5-2", organiser="Zamość", place="Zamość"),
            row("5-3", organiser="Biuro", place="Zamość"),
            row("5-4", place="Zamość"),
        )
        found = only(columns, held, FindingCode.COLUMN_MISUSE)
        assert found.place == ("plan",)
        assert "'Łęczna' (5-1), 'Zamość' (5-2)" in found.en
        assert found.en.endswith("empty in 1 row")

    def test_an_organiser_is_no_place(self) -> None:
        assert places(columns, of_rows(row("5-1", organiser="Biuro", place="Zamość"))) == []


class TestMonths:
    @pytest.mark.parametrize("date", ["12 kwietnia", "do 30 kwietnia", "1 czerwca", "od 1 czerwca"])
    def test_a_date_outside_its_heading_is_found(self, date: str) -> None:
        assert places(months, of_rows(row("5-1", date))) == [("5-1",)]

    @pytest.mark.parametrize(
        "date", ["maj", "30 kwietnia - 2 maja", "do 3 czerwca", "kwartał II", "do ustalenia"]
    )
    def test_a_date_that_touches_it_is_in_order(self, date: str) -> None:
        assert places(months, of_rows(row("5-1", date))) == []

    def test_without_a_heading_nothing_can_be_said(self) -> None:
        assert places(months, of_rows(row("x-1", "12 kwietnia"))) == []

    def test_another_year_lies_outside(self) -> None:
        assert places(months, of_rows(row("5-1", f"12 maja {YEAR + 1}"))) == [("5-1",)]


class TestDurations:
    def test_a_two_day_meeting_on_three_days_is_found(self) -> None:
        found = only(
            durations, of_rows(row("5-1", "7-9 maja", days=2)), FindingCode.DURATION_MISMATCH
        )
        assert found.en == "the topic names 2 days, the date '7-9 maja' has 3 days"

    @pytest.mark.parametrize("date", ["8-9 maja", "maj", "do 9 maja", "7, 9 maja"])
    def test_two_days_that_agree_or_are_not_told_are_in_order(self, date: str) -> None:
        assert places(durations, of_rows(row("5-1", date, days=2))) == []

    def test_a_topic_without_a_number_is_in_order(self) -> None:
        assert places(durations, of_rows(row("5-1", "7-9 maja"))) == []


class TestUnreadable:
    def test_a_cell_is_quoted_with_the_reason(self) -> None:
        found = only(unreadable, of_rows(row("2-1", "31 lutego")), FindingCode.UNREADABLE_DATE)
        assert found.place == ("2-1",)
        assert found.en == "'31 lutego': no such day"

    def test_every_date_of_a_document_is_looked_at(self) -> None:
        bad = read("31 lutego", year=YEAR)
        held = document(
            activities=(
                activity("a", "31 lutego", parts=(activity("a1", "31 lutego"),)),
                evolve(activity("b", "31 lutego"), printed=None),
            ),
            decisions=(
                Decision(
                    id="d", meeting="m", pl="x", en="x", due=Due(printed="31 lutego", when=bad)
                ),
            ),
            projects=(
                project(
                    task(1, Item(id="i", pl="x", en="x", when=bad)), periods=(period("31 lutego"),)
                ),
            ),
            plan=plan([row("5-1", revisions=(Revision(when=bad),))]),
        )
        found = list(unreadable(held))
        assert [each.place[0] for each in found] == ["project", "i", "5-1", "d", "a", "a1", "b"]
        assert [each.en for each in found] == [
            "'31 lutego': no such day",
            "no such day",
            "no such day",
            "'31 lutego': no such day",
            "'31 lutego': no such day",
            "'31 lutego': no such day",
            "no such day",
        ]

    def test_a_date_yet_to_be_set_was_understood(self) -> None:
        held = of_rows(row("5-1", when=When(precision=Precision.UNKNOWN)))
        assert places(unreadable, held) == []


class TestReferenceYears:
    def test_one_finding_for_each_series_and_year(self) -> None:
        held = of_rows(
            row("5-1", series=("s", "r"), reference_year=YEAR - 1),
            row("5-2", series=("s",), reference_year=YEAR - 2),
            row("5-3", reference_year=YEAR - 1),
            row("6-1", series=("s",), reference_year=YEAR - 1),
        )
        assert places(reference_years, held) == [("5-1", "6-1"), ("5-2",), ("5-3",)]
        assert f"done in {YEAR}, about {YEAR - 1}" == next(reference_years(held)).en

    def test_the_plans_own_year_is_none_to_report(self) -> None:
        held = of_rows(row("5-1", reference_year=YEAR), row("5-2"))
        assert places(reference_years, held) == []


def test_a_task_list_has_no_rows_to_check() -> None:
    assert [list(check(task_list(task(1)))) for check in CHECKS] == [[] for _ in CHECKS]
