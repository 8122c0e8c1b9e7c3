"""Rows in school breaks, and the lead times of preparations."""

from datetime import date

import pytest
from tests.unit.plan_samples import YEAR, plan, row

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, Period, When
from ekonomia.errors import InvalidValue
from ekonomia.plans import (
    FindingCode,
    LeadTime,
    Overlap,
    RowKind,
    SchoolBreak,
    SchoolOverlap,
    lead_times,
    school_overlaps,
)

WITHIN, THROUGHOUT = Extent.WITHIN, Extent.THROUGHOUT
EDUCATION, MEETING, PROCUREMENT, CALL = (
    RowKind.EDUCATION,
    RowKind.MEETING,
    RowKind.PROCUREMENT,
    RowKind.CALL,
)
WINTER = SchoolBreak(
    name="ferie zimowe",
    period=Period.of_days(date(YEAR, 1, 24), date(YEAR, 2, 6)),
    voivodeships=frozenset({"28"}),
)
SPRING = SchoolBreak(name="przerwa", period=Period.of_days(date(YEAR, 4, 10), date(YEAR, 4, 15)))


class TestSchoolBreaks:
    rows = (
        row("2-1", "luty", extent=THROUGHOUT, kinds=(EDUCATION,)),
        row("2-2", "luty", extent=THROUGHOUT, kinds=(MEETING,)),
        row("4-1", "kwiecień", extent=WITHIN, kinds=(MEETING, EDUCATION)),
        row("4-2", "do 14 kwietnia", kinds=(EDUCATION,)),
        row("4-3", "9-10 kwietnia", kinds=(RowKind.STUDY_VISIT,)),
        row("4-4", "16 kwietnia", kinds=(RowKind.STUDY_VISIT,)),
        row("4-5", "do ustalenia", extent=WITHIN, kinds=(EDUCATION,)),
    )

    def test_rows_for_schools_that_meet_a_break(self) -> None:
        found = school_overlaps(plan(self.rows), [WINTER, SPRING])
        assert [(each.row, each.name, each.overlap) for each in found] == [
            ("2-1", "ferie zimowe", Overlap.SURE),
            ("4-1", "przerwa", Overlap.POSSIBLE),
            ("4-3", "przerwa", Overlap.SURE),
            ("4-5", "przerwa", Overlap.POSSIBLE),
        ]
        assert [(each.since, each.until) for each in found][:3] == [
            (date(YEAR, 2, 1), date(YEAR, 2, 6)),
            (date(YEAR, 4, 10), date(YEAR, 4, 15)),
            (date(YEAR, 4, 10), date(YEAR, 4, 10)),
        ]

    def test_breaks_of_another_voivodeship_do_not_count(self) -> None:
        def names(voivodeship: str | None) -> list[str]:
            found = school_overlaps(plan(self.rows), [WINTER, SPRING], voivodeship=voivodeship)
            return sorted({each.name for each in found})

        assert names(None) == names("28") == ["ferie zimowe", "przerwa"]
        assert names("14") == ["przerwa"]

    def test_other_kinds_on_request(self) -> None:
        found = school_overlaps(plan(self.rows), [WINTER], kinds=frozenset({MEETING}))
        assert [each.row for each in found] == ["2-2"]

    def test_a_break_without_an_end(self) -> None:
        ever = SchoolBreak(name="lato", period=Period(date(YEAR, 4, 16)))
        found = school_overlaps(plan(self.rows), [ever])
        assert [(each.row, each.overlap) for each in found] == [
            ("4-1", Overlap.POSSIBLE),
            ("4-4", Overlap.SURE),
            ("4-5", Overlap.POSSIBLE),
        ]
        assert found[0].until == date(YEAR, 4, 30)

    def test_days_shared_surely_are_told_where_others_are_possible(self) -> None:
        some = When.of_edtf("{2031-04-10..2031-04-12,2031-04-14}")
        visits = row("4-1", when=some, extent=WITHIN, kinds=(EDUCATION,))
        (found,) = school_overlaps(plan([visits]), [SPRING])
        assert (found.overlap, found.since) == (Overlap.SURE, date(YEAR, 4, 14))

    def test_finding(self) -> None:
        finding = school_overlaps(plan(self.rows), [WINTER])[0].finding
        assert (finding.code, finding.place) == (FindingCode.SCHOOL_OVERLAP, ("2-1",))
        assert finding.pl == "ferie zimowe, na pewno: od 1 lutego 2031 do 6 lutego 2031"
        assert finding.en == "ferie zimowe, surely: from 1 February 2031 to 6 February 2031"

    def test_wrong_types(self) -> None:
        with pytest.raises(InvalidValue, match="period: expected a Period"):
            SchoolBreak(name="ferie", period=None)  # type: ignore[arg-type]  # the test
        with pytest.raises(InvalidValue, match="row: expected a text"):
            SchoolOverlap(
                row="",
                name="ferie",
                overlap=Overlap.SURE,
                since=date(YEAR, 1, 1),
                until=date(YEAR, 1, 1),
            )


class TestLeadTimes:
    def test_from_the_middle_of_february_to_the_18th_of_march(self) -> None:
        rows = [
            row("2-6", "połowa lutego", kinds=(PROCUREMENT,), extent=WITHIN),
            row("3-5", "18 marca", after=("2-6",)),
        ]
        (found,) = lead_times(plan(rows))
        assert found == LeadTime(first="2-6", then="3-5", days=Bounds(26, 35), about=31)
        assert found.text() == "2-6 → 3-5: od 26 do 35 dni, około 31"

    def test_a_call_has_a_lead_time_and_a_meeting_none(self) -> None:
        rows = [
            row("10-1", "24 października", kinds=(CALL,)),
            row("10-2", "24 października", kinds=(MEETING,)),
            row("11-1", "listopad", extent=THROUGHOUT, after=("10-1", "10-2")),
        ]
        whole = plan(rows)
        (found,) = lead_times(whole)
        assert found == LeadTime(first="10-1", then="11-1", days=Bounds.exactly(8), about=8)
        assert (found.text(), found.text("en")) == ("10-1 → 11-1: 8 dni", "10-1 → 11-1: 8 days")
        assert lead_times(whole, frozenset({PROCUREMENT})) == ()

    def test_without_a_day_that_stands_for_it_there_is_no_about(self) -> None:
        rows = [
            row("2-6", "luty", kinds=(PROCUREMENT,), extent=WITHIN),
            row("3-5", "18 marca", after=("2-6",)),
            row("3-6", "marzec", extent=WITHIN, after=("2-6",)),
        ]
        found = lead_times(plan(rows))
        assert [each.about for each in found] == [None, None]
        assert found[0].text("en") == "2-6 → 3-5: from 18 to 45 days"

    def test_one_cell_with_both_leaves_no_time(self) -> None:
        both = row("3-9", "31 marca", kinds=(MEETING, PROCUREMENT))
        (found,) = lead_times(plan([both]))
        assert found == LeadTime(first="3-9", then="3-9", days=Bounds.exactly(0))
        assert found.text("en") == "3-9: 0 days"

    @pytest.mark.parametrize(
        ("date_text", "kinds"),
        [
            ("31 marca", (PROCUREMENT, RowKind.FINANCING)),
            ("30-31 marca", (MEETING, PROCUREMENT)),
            ("30 i 31 marca", (MEETING, PROCUREMENT)),
            ("marzec", (MEETING, PROCUREMENT)),
            ("31 marca", (MEETING,)),
        ],
    )
    def test_a_cell_that_does_not_put_both_on_one_day(
        self, date_text: str, kinds: tuple[RowKind, ...]
    ) -> None:
        assert lead_times(plan([row("3-9", date_text, kinds=kinds)])) == ()

    def test_a_day_that_is_only_about_right_is_not_one_day(self) -> None:
        about = When.of_edtf("2031-03-31~")
        both = row("3-9", when=about, extent=Extent.EXACT, kinds=(MEETING, PROCUREMENT))
        assert lead_times(plan([both])) == ()

    def test_rows_served_stand_in_the_order_of_the_plan(self) -> None:
        rows = [
            row("b", "2 maja", after=("p",)),
            row("p", "1 kwietnia", kinds=(PROCUREMENT,)),
            row("a", "1 maja", after=("p",)),
        ]
        assert [(each.then, each.days.exact) for each in lead_times(plan(rows))] == [
            ("b", 31),
            ("a", 30),
        ]
