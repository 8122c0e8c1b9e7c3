"""Checks of days: each fault, and what is near it but none."""

from datetime import date

import pytest
from attrs import evolve
from tests.unit.plan_samples import (
    YEAR,
    activity,
    document,
    item,
    of_rows,
    only,
    places,
    plan,
    project,
    row,
    task,
)

from ekonomia.dates import Extent, When, read
from ekonomia.dates.findings import Severity
from ekonomia.network import Body, BodyKind, Decision, Due, Meeting
from ekonomia.plans import (
    TIME_CHECKS,
    Dependency,
    Document,
    FindingCode,
    Row,
    RowKind,
    Series,
)
from ekonomia.plans.check_time import (
    coverage_gaps,
    dates_out_of_order,
    days_off,
    dependency_cycles,
    overlaps,
    procurement_leads,
    tight_dependencies,
    wrong_orders,
)

WITHIN, THROUGHOUT = Extent.WITHIN, Extent.THROUGHOUT


class TestAllOfThem:
    def test_each_finds_its_own_code(self) -> None:
        assert [check.id for check in TIME_CHECKS] == [
            "same_day_overlap",
            "date_out_of_order",
            "tight_dependency",
            "dependency_order",
            "dependency_cycle",
            "lead_time",
            "coverage_gap",
            "day_off",
        ]
        assert all(check.codes == {FindingCode(check.id)} for check in TIME_CHECKS)

    @pytest.mark.parametrize("check", TIME_CHECKS, ids=lambda check: check.id)
    def test_nothing_is_found_where_nothing_is_planned(self, check: object) -> None:
        run = next(each.run for each in TIME_CHECKS if each is check)
        assert list(run(document())) == []
        assert list(run(of_rows())) == []

    def test_a_faulty_plan_meets_each_once(self) -> None:
        faulty = document(
            plan=plan(
                [
                    row("5-1", "10 maja"),
                    row("5-2", "10 maja", after=("5-9",)),
                    row("5-3", "1 maja", kinds=(RowKind.PROCUREMENT,)),
                    row("5-4", "maj", extent=WITHIN, after=("5-2", "5-3"), series=("s",)),
                    row("5-9", "30 maja"),
                ],
                series=(Series(id="s", en="s", covers=("x",)),),
            ),
            dependencies=(Dependency(first="q", then="r"), Dependency(first="r", then="q")),
        )
        found = {check.id: places(check.run, faulty) for check in TIME_CHECKS}
        assert found == {
            "same_day_overlap": [("5-1", "5-2")],
            "date_out_of_order": [("5-2", "5-3")],
            "tight_dependency": [("5-2", "5-4")],
            "dependency_order": [("5-9", "5-2")],
            "dependency_cycle": [("q", "r")],
            "lead_time": [("5-3", "5-4")],
            "coverage_gap": [("s",)],
            "day_off": [("5-1",), ("5-2",), ("5-3",)],
        }


class TestOneDay:
    def test_both_rows_and_the_day_are_named(self) -> None:
        held = of_rows(row("10-1", "6 października"), row("10-2", "6-7 października"))
        finding = only(overlaps, held, FindingCode.SAME_DAY_OVERLAP)
        assert finding.place == ("10-1", "10-2")
        assert finding.severity is Severity.INFO
        assert finding.pl == "oba wiersze w tych samych dniach: 6 października 2031"
        assert finding.en == "both rows on the same days: 6 October 2031"

    def test_what_is_only_possible_is_no_finding(self) -> None:
        held = of_rows(row("10-1", "6 października"), row("10-2", "październik", extent=WITHIN))
        assert places(overlaps, held) == []


class TestOrderOfDays:
    def test_an_earlier_day_after_a_later_one(self) -> None:
        held = of_rows(row("9-2", "14 września"), row("9-3", "8-9 września"))
        finding = only(dates_out_of_order, held, FindingCode.DATE_OUT_OF_ORDER)
        assert finding.place == ("9-2", "9-3")
        assert finding.en == "14 September 2031 before 8 September 2031"
        assert finding.pl == "14 września 2031 przed 8 września 2031"

    def test_each_is_held_against_the_latest_so_far(self) -> None:
        days = ("3", "14", "8", "14", "20", "15")
        held = of_rows(*(row(f"9-{place}", f"{day} września") for place, day in enumerate(days, 1)))
        assert places(dates_out_of_order, held) == [("9-2", "9-3"), ("9-5", "9-6")]

    def test_only_exact_days_of_one_section_are_compared(self) -> None:
        held = of_rows(
            row("9-1", "14 września"),
            row("9-2", "wrzesień", extent=WITHIN),
            row("9-3", "do 2 września"),
            row("10-1", "13 września"),
            row("9-4", when=read("do ustalenia"), extent=Extent.EXACT),
        )
        assert places(dates_out_of_order, held) == []


class TestDaysOff:
    @pytest.mark.parametrize(
        ("text", "off"),
        [
            ("3 maja", "3 May 2031"),  # a Saturday and a holiday
            ("2 maja", ""),
            ("1 maja", "1 May 2031"),
            ("10-11 maja", "10 May 2031, 11 May 2031"),
            ("9-12 maja", ""),
            ("10 i 12 maja", "10 May 2031"),
            ("do 3 maja", ""),
            ("maj", ""),
        ],
    )
    def test_rows(self, text: str, off: str) -> None:
        found = [finding.en for finding in days_off(of_rows(row("5-1", text)))]
        assert found == ([f"a day off or a weekend: {off}"] if off else [])

    def test_work_that_fills_its_time_is_not_asked(self) -> None:
        assert places(days_off, of_rows(row("5-1", "1-31 maja", extent=THROUGHOUT))) == []

    def test_meetings(self) -> None:
        held = document(
            meetings=(
                Meeting(id="m1", body="group", when=read("3 maja", year=YEAR)),
                Meeting(id="m2", body="group", when=read("5 maja", year=YEAR)),
            ),
            activities=(activity("a", "3 maja"),),
        )
        finding = only(days_off, held, FindingCode.DAY_OFF)
        assert finding.place == ("m1",)
        assert finding.pl == "dzień wolny albo weekend: 3 maja 2031"

    def test_years_whose_days_off_are_not_known(self) -> None:
        old = row("5-1", when=When.of_edtf("1950-05-07"), extent=Extent.EXACT)
        assert places(days_off, of_rows(old)) == []


class TestCoverage:
    def gaps(self, *bodies: Body) -> Document:
        return document(
            bodies=bodies,
            plan=plan(
                [
                    row("1-1", series=("s",), bodies=("net",)),
                    row("2-1", series=("s",), bodies=("a",)),
                ],
                series=(
                    Series(id="s", en="visits", covers=("a", "b")),
                    Series(id="t", en="other"),
                ),
            ),
        )

    def test_what_is_left_out_and_what_may_reach_it(self) -> None:
        network = Body(id="net", kind=BodyKind.NETWORK, name="Sieć")
        finding = only(coverage_gaps, self.gaps(network), FindingCode.COVERAGE_GAP)
        assert finding.place == ("s",)
        assert finding.en == "1 of 2 reached; left out: b; may reach all: 1-1"
        assert finding.suggestion_en == "see whether 1-1 reaches it"
        assert finding.suggestion_pl == "sprawdzić, czy obejmuje to 1-1"

    def test_without_a_network_nothing_is_suggested(self) -> None:
        jury = Body(id="net", kind=BodyKind.JURY, name="Kapituła")
        finding = only(coverage_gaps, self.gaps(jury), FindingCode.COVERAGE_GAP)
        assert finding.pl == "ujęto 1 z 2; pominięto: b"
        assert (finding.suggestion_pl, finding.suggestion_en) == (None, None)


class TestLeadTimes:
    def test_of_procurements_only(self) -> None:
        held = of_rows(
            row("2-1", "15 lutego", kinds=(RowKind.PROCUREMENT,)),
            row("2-2", "15 lutego", kinds=(RowKind.CALL,)),
            row("3-1", "18 marca", after=("2-1", "2-2")),
            row("3-9", "31 marca", kinds=(RowKind.MEETING, RowKind.PROCUREMENT)),
        )
        found = list(procurement_leads(held))
        assert [(finding.place, finding.en) for finding in found] == [
            (("2-1", "3-1"), "2-1 → 3-1: 31 days"),
            (("3-9",), "3-9: 0 days"),
        ]
        assert {finding.severity for finding in found} == {Severity.INFO}
        assert found[0].pl == "2-1 → 3-1: 31 dni"


class TestDependencies:
    def test_a_circle_names_all_its_steps(self) -> None:
        held = of_rows(row("a", after=("b",)), row("b", after=("c",)), row("c", after=("a",)))
        finding = only(dependency_cycles, held, FindingCode.DEPENDENCY_CYCLE)
        assert sorted(finding.place) == ["a", "b", "c"]
        assert finding.severity is Severity.ERROR
        first, then, last = finding.place
        assert finding.en == f"{first} → {then} → {last} → {first}"

    def test_rows_and_the_document_make_a_circle_together(self) -> None:
        held = document(
            plan=plan([row("a"), row("b", after=("a",))]),
            dependencies=(Dependency(first="b", then="a"),),
        )
        assert places(dependency_cycles, held) == [("a", "b")]

    @pytest.mark.parametrize(
        ("needed", "then", "wrong"),
        [
            (("9 maja", None), ("8 maja", None), True),
            (("9 maja", None), ("9 maja", None), False),
            (("9 maja", None), ("do 8 maja", None), True),
            (("maj", WITHIN), ("30 kwietnia", None), True),
            (("maj", WITHIN), ("1 maja", None), False),
            (("maj", THROUGHOUT), ("30 maja", None), True),
            (("do 9 maja", None), ("1 maja", None), False),
            (("9 maja", None), ("od 1 maja", WITHIN), False),
        ],
    )
    def test_a_step_that_ends_before_the_one_it_needs(
        self, needed: tuple[str, Extent | None], then: tuple[str, Extent | None], wrong: bool
    ) -> None:
        def made(id_: str, text: str, extent: Extent | None, *after: str) -> Row:
            step = row(id_, text, after=after)
            return step if extent is None else evolve(step, extent=extent)

        held = of_rows(made("a", *needed), made("b", *then, "a"))
        assert places(wrong_orders, held) == ([("a", "b")] if wrong else [])

    def test_words_of_a_wrong_order(self) -> None:
        held = of_rows(row("a", "9 maja"), row("b", "8 maja", after=("a",)))
        finding = only(wrong_orders, held, FindingCode.DEPENDENCY_ORDER)
        assert finding.en == "b ends on 8 May 2031 at the latest, a on 9 May 2031 at the earliest"
        assert finding.pl == "b kończy się najpóźniej 8 maja 2031, a najwcześniej 9 maja 2031"
        assert finding.severity is Severity.ERROR

    def test_unknown_steps_are_in_no_order(self) -> None:
        held = document(
            plan=plan([row("a", "9 maja")]),
            dependencies=(
                Dependency(first="a", then="nothing"),
                Dependency(first="nothing", then="a"),
            ),
        )
        assert places(wrong_orders, held) == []
        assert places(tight_dependencies, held) == []


class TestRoomBetweenSteps:
    def meeting_note(self, due: Due | None) -> Document:
        return document(
            meetings=(Meeting(id="m2", body="group", when=read("9 maja", year=YEAR)),),
            decisions=(Decision(id="d8", meeting="m1", pl="konkurs", en="contest", due=due),),
            dependencies=(Dependency(first="m2", then="d8"),),
        )

    def test_a_contest_announced_in_the_month_of_the_meeting_it_waits_for(self) -> None:
        held = self.meeting_note(Due(printed="w maju", when=read("w maju", year=YEAR)))
        finding = only(tight_dependencies, held, FindingCode.TIGHT_DEPENDENCY)
        assert finding.place == ("m2", "d8")
        assert finding.severity is Severity.INFO
        assert finding.pl == "po m2 zostaje dla d8: od 10 maja 2031 do 31 maja 2031"
        assert finding.en == "after m2, left to d8: from 10 May 2031 to 31 May 2031"

    def test_due_on_the_day_of_the_meeting_leaves_no_day(self) -> None:
        held = self.meeting_note(Due(printed="na spotkaniu", meeting="m2"))
        finding = only(tight_dependencies, held, FindingCode.TIGHT_DEPENDENCY)
        assert finding.en == "after m2, left to d8: no day"

    @pytest.mark.parametrize(
        "due", [None, Due(printed="kiedyś"), Due(printed="potem", meeting="m9")]
    )
    def test_due_at_no_known_day(self, due: Due | None) -> None:
        assert places(tight_dependencies, self.meeting_note(due)) == []

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("10 maja - 9 czerwca", []),
            ("9 maja - 9 czerwca", [("a", "b")]),
            ("9 maja - 10 czerwca", []),
            ("czerwiec", []),
            ("9 maja", [("a", "b")]),
            ("8 maja", []),
            ("do 20 maja", [("a", "b")]),
            ("od 1 maja", []),
        ],
    )
    def test_31_days_or_fewer_after_a_cut(self, text: str, found: list[tuple[str, str]]) -> None:
        held = of_rows(
            row("a", "9 maja"),
            row("b", text, extent=Extent.BY if text.startswith("do") else WITHIN, after=("a",)),
        )
        assert places(tight_dependencies, held) == found

    def test_activities_and_items_are_steps_too(self) -> None:
        steps = task(
            1,
            item("i1", when=read("maj", year=YEAR)),
            item("i2"),
        )
        held = document(
            projects=(project(steps),),
            activities=(activity("a1", "9 maja"), activity("a2")),
            dependencies=(
                Dependency(first="a1", then="i1"),
                Dependency(first="a1", then="i2"),
                Dependency(first="a2", then="i1"),
            ),
        )
        finding = only(tight_dependencies, held, FindingCode.TIGHT_DEPENDENCY)
        assert finding.place == ("a1", "i1")
        assert f"{date(YEAR, 5, 10).day} May" in finding.en
