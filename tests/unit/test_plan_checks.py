"""The list of checks as a whole: which code is found by which, and in what order."""

from decimal import Decimal

import pytest
from attrs import evolve
from tests.unit.plan_samples import (
    YEAR,
    activity,
    body,
    document,
    event,
    item,
    numbered,
    of_rows,
    period,
    plan,
    programme,
    project,
    row,
    task,
    task_list,
)
from tests.unit.plan_samples import sections as headed

from ekonomia.bounds import Bounds
from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.network import Decision, Due, Institution, InstitutionKind
from ekonomia.plans import (
    Document,
    DocumentKind,
    EventKind,
    EventStep,
    FindingCode,
    Funding,
    Heading,
    ListRole,
    Passage,
    Quantity,
    Quota,
    RowKind,
    Section,
    Series,
    Source,
    SourceKind,
    StepKind,
)
from ekonomia.plans.check_numbers import number_gaps
from ekonomia.plans.checking import Check, listed, sections, unique
from ekonomia.plans.checks import CHECKS, check, check_together
from ekonomia.plans.walking import walk

C = FindingCode
UNASKED = {C.SCHOOL_OVERLAP}
"""Codes that may need more than the document, and so may be no check's of the list."""


def passage(text: str) -> Document:
    return document(passages=(Passage(id="p", text=text),))


def dated(
    *rows: tuple[str, str], kinds: tuple[RowKind, ...] = (), days: int | None = None
) -> Document:
    return of_rows(*(row(id_, date, kinds=kinds, days=days) for id_, date in rows))


def money() -> Funding:
    return Funding(total=Decimal(1), sources=(Source(kind=SourceKind.EU, amount=Decimal(2)),))


SAMPLES: dict[FindingCode, Document] = {
    C.PERIOD_CONTRADICTS_TITLE: document(
        projects=(project(periods=(period("2030-2032", is_of_title=True), period("2030"))),)
    ),
    C.EDITION_CONFLICT: evolve(
        of_rows(row("5-1", event="e", edition=1), row("6-1", event="e", edition=2)),
        events=(
            event(
                "e",
                EventKind.GALA,
                steps=(
                    EventStep(kind=StepKind.PREPARATION, row="5-1"),
                    EventStep(kind=StepKind.AWARD, row="6-1"),
                ),
            ),
        ),
    ),
    C.SPLIT_ITEM: task_list(task(1, item("a"), item("b", follows="a"))),
    C.ROW_NUMBER_GAP: of_rows(*numbered("5-2")),
    C.ROW_NUMBER_RESTART: of_rows(*numbered("5-1", "6-1")),
    C.ROW_NUMBER_FORMAT: of_rows(row("5-1", number="1."), row("5-2")),
    C.URL_TYPO: of_rows(row("5-1", url="ogrody.pl"), row("5-2", url="ogrdy.pl")),
    C.DATE_OUT_OF_ORDER: dated(("5-1", "14 maja"), ("5-2", "8 maja")),
    C.SAME_DAY_OVERLAP: dated(("5-1", "6 maja"), ("5-2", "6-7 maja"), kinds=(RowKind.MEETING,)),
    C.COLUMN_MISUSE: of_rows(row("5-1", organiser="Zamość", place="Zamość")),
    C.COMPOSITE_CELL: of_rows(row("5-1", kinds=(RowKind.MEETING, RowKind.REPORT))),
    C.COVERAGE_GAP: evolve(
        of_rows(
            row("5-1", series=("s",), bodies=("a",)),
            series=(Series(id="s", en="s", covers=("a", "b")),),
        ),
        bodies=(body("a"), body("b")),
    ),
    C.NAME_VARIANTS: document(bodies=(body("b", "Rada Ogrodów", "Komisja"),)),
    C.PAGE_FURNITURE_IN_LIST: task_list(task(1, item("a"), furniture=((1, "tel. 12"),))),
    C.UNRESOLVED_DUE: document(
        decisions=(Decision(id="d", meeting="m", pl="x", en="x", due=Due(printed="kiedyś")),)
    ),
    C.RELATIVE_YEAR: passage("9 maja br."),
    C.TIGHT_DEPENDENCY: of_rows(
        row("5-1", "9 maja"), row("5-2", "maj", after=("5-1",), kinds=(RowKind.MEETING,))
    ),
    C.CONTEXT_MISSING: task_list(task(1)),
    C.REFERENCE_YEAR: of_rows(row("5-1", reference_year=YEAR - 1)),
    C.PERIOD_MISMATCH: document(
        projects=(project(periods=(period("2030"),), programme="p"),),
        programmes=(programme("p", "2029-2031"),),
    ),
    C.PERIOD_BEYOND_PROGRAMME: document(
        projects=(project(periods=(period("2030-2032"),), funded_under="p"),),
        programmes=(programme("p", "2029-2031"),),
    ),
    C.UNDATED_ACTIVITY: document(activities=(activity("a"),)),
    C.LEAD_TIME: of_rows(
        row("4-1", "1 kwietnia", kinds=(RowKind.PROCUREMENT,)),
        row("5-1", "9 maja", after=("4-1",), kinds=(RowKind.MEETING,)),
    ),
    C.DUPLICATE_ROWS: of_rows(row("5-1", topic="Raport"), row("5-2", topic="Raport")),
    C.DANGLING_REFERENCE: passage("w ramach Priorytetu Inwestycyjnego na trwałość"),
    C.MINIMUM_EQUALS_LIST: task_list(
        task(1, item("a", quota=Quota(of="grup", bounds=Bounds.at_least(1)), parts=("x",)))
    ),
    C.OVERLAPPING_PRODUCTS: task_list(
        task(1, item("a", product="portal"), item("b", part_of="portal"))
    ),
    C.LIST_SEMANTICS: task_list(task(1, list_role=ListRole.PRODUCTS)),
    C.SCOPE_GAP: document(events=(event("e", steps=(EventStep(kind=StepKind.JURY, row="5-1"),)),)),
    C.HEADER_SCOPE: of_rows(row("5-1"), title="Harmonogram spotkań"),
    C.ORGANISER_SCOPE: document(
        institutions=(Institution(id="i", kind=InstitutionKind.ROPS, name="Biuro ds. dróg"),),
        plan=plan(organiser="i"),
    ),
    C.WORD_ERROR: passage("jednostek organizacji pomocy społecznej"),
    C.BROKEN_SENTENCE: passage("badanie otoczenia jest uzyskanie wiedzy"),
    C.TRUNCATED_PHRASE: passage("rozwoju sektora ekonomii"),
    C.MISSING_VERB: of_rows(row("5-1", topic="PLAN DZIAŁAŃ, FILMY")),
    C.NUMBER_AGREEMENT: document(
        quantities=(
            Quantity(id="q", bounds=Bounds.exactly(40), unit="spotkanie", what="meetings"),
        ),
        activities=(activity("a", quantities=("q",), quoted=("spotkania promocyjnego",)),),
    ),
    C.CASE_AND_GRAMMAR: dated(("5-1", "8-9 Maj")),
    C.WORD_ORDER_AND_GRAMMAR: passage("w społecznych obszarze"),
    C.NAME_CASE: document(bodies=(body("b", "Rada Ogrodów", "Rada ogrodów"),)),
    C.HEADING_CASE: document(plan=plan(sections=headed("Maj", "czerwiec", "Lipiec"))),
    C.HEADING_FORMAT: task_list(
        task(1, heading=Heading(printed="A")), task(2, heading=Heading(printed="B:"))
    ),
    C.PUNCTUATION: passage("OPS,PCPR i inne"),
    C.SPACING: passage("Prace  nad planem"),
    C.UNBALANCED_BRACKET: passage("Rada miejska)"),
    C.MONTH_SEPARATOR_NOISE: document(plan=plan(sections=(Section(printed="Maj", blank_rows=1),))),
    C.UNREADABLE_DATE: dated(("2-1", "31 lutego")),
    C.MONTH_MISMATCH: dated(("5-1", "3 lipca")),
    C.DURATION_MISMATCH: dated(("5-1", "6-8 maja"), days=2),
    C.UNKNOWN_REFERENCE: of_rows(row("5-1", event="e")),
    C.DEPENDENCY_CYCLE: of_rows(row("5-1", after=("5-2",)), row("5-2", after=("5-1",))),
    C.DEPENDENCY_ORDER: of_rows(row("5-1", after=("6-1",)), row("6-1", "czerwiec")),
    C.QUOTA_MISSED: task_list(
        task(1, item("a", quota=Quota(of="grup", bounds=Bounds.exactly(2)), parts=("x",)))
    ),
    C.DAY_OFF: dated(("5-1", "1 maja")),
    C.FUNDING_SUM: document(projects=(project(funding=money()),)),
}
"""From each code to a document in which it is found, perhaps with others."""


def test_no_two_checks_are_alike() -> None:
    ids = [each.id for each in CHECKS]
    declared = [code for each in CHECKS for code in each.codes]
    assert len(ids) == len(set(ids))
    assert len(declared) == len(set(declared))
    assert set(FindingCode) - set(declared) <= UNASKED
    assert set(declared) - set(SAMPLES) <= UNASKED


@pytest.mark.parametrize("each", CHECKS, ids=lambda each: each.id)
def test_a_check_finds_what_it_declares_and_nothing_else(each: Check) -> None:
    found = {finding.code for sample in SAMPLES.values() for finding in each.run(sample)}
    assert found == each.codes


@pytest.mark.parametrize("code", SAMPLES)
def test_each_code_is_found_in_its_sample(code: FindingCode) -> None:
    assert code in {finding.code for finding in check(SAMPLES[code])}


@pytest.mark.parametrize("code", SAMPLES)
def test_places_are_ids_of_the_document_or_its_months(code: FindingCode) -> None:
    known = {found.place for found in walk(SAMPLES[code])}
    known |= {f"{YEAR}"} | {f"{YEAR}-{month:02}" for month in range(1, 13)}
    held = SAMPLES[code].plan
    known |= set() if held is None else {series.id for series in held.series}
    for finding in check(SAMPLES[code]):
        assert set(finding.place) <= known
        assert finding.place
        assert finding.pl != finding.en


def test_findings_stand_in_the_order_of_the_checks() -> None:
    held = evolve(
        SAMPLES[C.ROW_NUMBER_RESTART],
        decisions=SAMPLES[C.UNRESOLVED_DUE].decisions,
        bodies=SAMPLES[C.NAME_CASE].bodies,
    )
    order = [code for each in CHECKS for code in each.codes]
    places = [order.index(finding.code) for finding in check(held)]
    assert places == sorted(places)
    assert {C.ROW_NUMBER_RESTART, C.UNRESOLVED_DUE, C.NAME_CASE} <= {
        finding.code for finding in check(held)
    }


def test_an_empty_page_has_no_faults() -> None:
    for kind in DocumentKind:
        held = document(kind)
        codes = {finding.code for finding in check(held)}
        assert codes == ({C.CONTEXT_MISSING} if kind is DocumentKind.TASK_LIST else set())


def test_together_only_what_no_document_shows_alone() -> None:
    one = document(id_="one", bodies=(body("a", "Rada Ogrodów"),))
    two = document(id_="two", bodies=(body("b", "Rada ogrodów"),))
    assert [finding.place for finding in check_together([one, two])] == [("a", "b")]
    assert check_together([one]) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"codes": frozenset()}, InvalidValue),
        ({"codes": {C.SPACING}}, InvalidValue),
        ({"run": "check"}, InvalidValue),
        ({"run": None, "id": " "}, InvalidInput),
    ],
)
def test_a_check_needs_a_function_and_a_code(
    changes: dict[str, object], fault: type[Exception]
) -> None:
    made = Check(id="spacing", codes=frozenset({C.SPACING}), run=number_gaps)
    with pytest.raises(fault):
        evolve(made, **changes)  # type: ignore[arg-type]  # wrong on purpose


def test_sections_are_rows_by_month_in_the_printed_order() -> None:
    held = plan(numbered("5-1", "4-1", "5-2", "x-1"))
    assert [(place, listed(row.id for row in rows)) for place, rows in sections(held)] == [
        (f"{YEAR}-05", "5-1, 5-2"),
        (f"{YEAR}-04", "4-1"),
        (f"{YEAR}", "x-1"),
    ]
    assert unique([3, 1, 3]) == (3, 1)


def test_walking_tells_path_place_and_holder() -> None:
    held = task_list(task(1, item("a", quota=Quota(of="grup", bounds=Bounds.exactly(2)))))
    found = list(walk(held))
    assert [(each.path, each.place) for each in found] == [
        ("$", "doc"),
        ("$.projects[0]", "project"),
        ("$.projects[0].tasks[0]", "t1"),
        ("$.projects[0].tasks[0].items[0]", "a"),
        ("$.projects[0].tasks[0].items[0].quota", "a"),
        ("$.projects[0].tasks[0].items[0].quota.bounds", "a"),
    ]
    assert found[0].holder is held
    assert found[-1].holder is found[-2].value
