"""What is wrong with five real pages is found by checks that know none of them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.golden.load import documents

import ekonomia.plans
from ekonomia.dates import Severity
from ekonomia.plans import Document, FindingCode, PlanFinding
from ekonomia.plans import FindingCode as C
from ekonomia.plans.checks import CHECKS, check, check_together

DOCUMENTS = {document.id: document for document in documents()}
FOUND: dict[str, tuple[PlanFinding, ...]] = {
    **{id_: check(document) for id_, document in DOCUMENTS.items()},
    "together": check_together(tuple(DOCUMENTS.values())),
}

# What an editor noted on the pages: where, what, at which places, how much it matters.
INFO, WARN, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR
NOTED: dict[str, tuple[str, FindingCode, tuple[str, ...], Severity]] = {
    "three months against three years": (
        "S3",
        C.PERIOD_CONTRADICTS_TITLE,
        ("projekt-wm-2021-2023",),
        ERROR,
    ),
    "February jumps from 7 to 9": ("S3", C.ROW_NUMBER_GAP, ("2022-02",), WARN),
    "April jumps from 3 to 6": ("S3", C.ROW_NUMBER_GAP, ("2022-04",), WARN),
    "September starts at 2": ("S3", C.ROW_NUMBER_GAP, ("2022-09",), WARN),
    "October lacks 5, 8 and 9": ("S3", C.ROW_NUMBER_GAP, ("2022-10",), WARN),
    "numbers start again": ("S3", C.ROW_NUMBER_RESTART, ("WM22",), INFO),
    "1. and 2 in June": ("S3", C.ROW_NUMBER_FORMAT, ("2022-06",), INFO),
    "II gala prepared, III held": (
        "S3",
        C.EDITION_CONFLICT,
        ("WM22-07-3", "WM22-08-2", "WM22-10-1"),
        ERROR,
    ),
    "warmnia": (
        "S3",
        C.URL_TYPO,
        ("WM22-03-2", "WM22-07-2", "WM22-08-1", "WM22-09-6", "WM22-11-2"),
        WARN,
    ),
    "14 September before 8": ("S3", C.DATE_OUT_OF_ORDER, ("WM22-09-2", "WM22-09-3"), WARN),
    "6 October": ("S3", C.SAME_DAY_OVERLAP, ("WM22-10-1", "WM22-10-2"), INFO),
    "towns as organisers": ("S3", C.COLUMN_MISUSE, ("WM22",), WARN),
    "a schedule of meetings": ("S3", C.HEADER_SCOPE, ("WM22",), INFO),
    "a bureau of another field": ("S3", C.ORGANISER_SCOPE, ("WM22",), INFO),
    "20 Czerwiec, 4 Listopada": (
        "S3",
        C.CASE_AND_GRAMMAR,
        (
            "WM22-01-8",
            "WM22-06-2",
            "WM22-06-3",
            "WM22-06-4",
            "WM22-06-5",
            "WM22-09-2",
            "WM22-09-4",
            "WM22-10-1",
            "WM22-10-2",
            "WM22-10-11",
            "WM22-11-1",
            "WM22-12-2",
        ),
        INFO,
    ),
    "kwiecień, maj": ("S3", C.HEADING_CASE, ("2022-04", "2022-05", "2022-09"), INFO),
    "a meeting and its catering": ("S3", C.COMPOSITE_CELL, ("WM22-03-9",), WARN),
    "no time to procure": ("S3", C.LEAD_TIME, ("WM22-03-9",), INFO),
    "five weeks to procure": ("S3", C.LEAD_TIME, ("WM22-02-6", "WM22-03-5"), INFO),
    "nobody visits Olsztyn": ("S3", C.COVERAGE_GAP, ("S-OWES-MON",), WARN),
    "sektora ekonomii": ("S3", C.TRUNCATED_PHRASE, ("S3-P6-2",), INFO),
    "Organizacją": ("S3", C.WORD_ERROR, ("WM22-11-6",), INFO),
    "jednostek organizacji": ("S3", C.WORD_ERROR, ("S3-P4",), INFO),
    "zakłada objęciem": ("S3", C.WORD_ERROR, ("S3-P6-1",), INFO),
    "four names of a contest": ("S3", C.NAME_VARIANTS, ("ambasador-es",), WARN),
    "two names of the powiat teams": ("S3", C.NAME_VARIANTS, ("powiatowe-zespoly-es",), INFO),
    "three equal visits": (
        "S3",
        C.DUPLICATE_ROWS,
        ("WM22-06-3", "WM22-06-4", "WM22-06-5"),
        INFO,
    ),
    "capitals and no verb": ("S3", C.MISSING_VERB, ("WM22-11-3",), INFO),
    "FILMY,SPOTY": ("S3", C.SPACING, ("WM22-11-3",), INFO),
    "empty rows": ("S3", C.MONTH_SEPARATOR_NOISE, ("WM22",), INFO),
    "no announcement of the mark": ("S3", C.SCOPE_GAP, ("zakup-prospoleczny-wm",), INFO),
    "about 2021": ("S3", C.REFERENCE_YEAR, ("WM22-01-2", "WM22-02-1", "WM22-03-7"), INFO),
    "c and d are one": ("S2", C.SPLIT_ITEM, ("S2-T7-c", "S2-T7-d"), ERROR),
    "h and i are one": ("S2", C.SPLIT_ITEM, ("S2-T7-h", "S2-T7-i"), ERROR),
    "the footer of a department": (
        "S2",
        C.PAGE_FURNITURE_IN_LIST,
        ("S2-T2-f", "S2-T5-c", "S2-T7-e", "S2-T7-k"),
        WARN,
    ),
    "three names of a committee": ("S2", C.NAME_VARIANTS, ("komitet-es-wlkp",), WARN),
    "a programme longer than its project": (
        "S2",
        C.PERIOD_MISMATCH,
        ("projekt-wlkp-2019-2022",),
        INFO,
    ),
    "Zadanie in one heading": ("S2", C.HEADING_FORMAT, ("S2-T6", "S2-T7"), INFO),
    "letters for dimensions": ("S2", C.LIST_SEMANTICS, ("S2-T1",), INFO),
    "Priorytetu Inwestycyjnego": ("S2", C.DANGLING_REFERENCE, ("S2-T7-k",), INFO),
    "jest uzyskanie": ("S2", C.BROKEN_SENTENCE, ("S2-T7-b",), INFO),
    "a singular for 40 meetings": ("S1", C.NUMBER_AGREEMENT, ("S1-A1",), INFO),
    "a bracket too many": ("S1", C.UNBALANCED_BRACKET, ("S1-P3",), INFO),
    "2014roku": ("S1", C.SPACING, ("S1-A10",), INFO),
    "past the perspective": ("S1", C.PERIOD_BEYOND_PROGRAMME, ("projekt-po-kl-7.1.3",), INFO),
    "Zakup prospołeczny": (
        "together",
        C.NAME_CASE,
        ("zakup-prospoleczny-wlkp", "zakup-prospoleczny-podkarpackie", "zakup-prospoleczny-wm"),
        INFO,
    ),
    "three activities without a date": (
        "S1",
        C.UNDATED_ACTIVITY,
        ("S1-A5", "S1-A6", "S1-A7"),
        WARN,
    ),
    "As odpowiedzialnego Biznesu": ("S0", C.NAME_CASE, ("as-odpowiedzialnego-biznesu",), INFO),
    "one of the next meetings": ("S0", C.UNRESOLVED_DUE, ("S0-D7",), WARN),
    "concept on 9 May, contest in May": ("S0", C.TIGHT_DEPENDENCY, ("S0-M2", "S0-D8"), INFO),
    "w społecznych obszarze": ("S0", C.WORD_ORDER_AND_GRAMMAR, ("S0-P12-1",), INFO),
    "nowej lub już działającej": ("S0", C.WORD_ORDER_AND_GRAMMAR, ("S0-P12-2",), INFO),
    "br.": ("S0", C.RELATIVE_YEAR, ("S0-M2", "S0-D8", "S0-D12"), INFO),
    "no project on the page": ("S4", C.CONTEXT_MISSING, ("S4",), WARN),
    "at least four are four": ("S4", C.MINIMUM_EQUALS_LIST, ("S4-T1-2",), INFO),
    "a base inside the portal": ("S4", C.OVERLAPPING_PRODUCTS, ("S4-T1-4", "S4-T1-8"), INFO),
    "no colon": ("S4", C.PUNCTUATION, ("S4-T2",), INFO),
    "OPS,PCPR": ("S4", C.PUNCTUATION, ("gt-sw-2", "S4-T1-2"), INFO),
    "oraz w obszarze": ("S4", C.BROKEN_SENTENCE, ("S4-T1",), INFO),
}
"""The three notes on spaces in the schedule are one finding each for its kind; see below."""

# What the checks find beside that; each is true, and no editor had noted it.
BESIDE: dict[str, tuple[tuple[FindingCode, tuple[str, ...]], ...]] = {
    "S0": (
        (C.NAME_VARIANTS, ("grupa-promocji-wlkp",)),
        (C.SPACING, ("S0",)),
    ),
    "S3": (
        (C.NAME_VARIANTS, ("kapitula-ambasador",)),
        (C.NAME_VARIANTS, ("katalog-wielkanocny-2022",)),
        (C.NAME_VARIANTS, ("katalog-bozonarodzeniowy-2022",)),
        (C.NAME_VARIANTS, ("plan-promocji-wm-2022",)),
        (C.TIGHT_DEPENDENCY, ("WM22-01-1", "WM22-01-4")),
        (C.TIGHT_DEPENDENCY, ("WM22-03-8", "WM22-04-2")),
        (
            C.SPACING,
            (
                "rops-olsztyn",
                "WM22-01-7",
                "WM22-02-4",
                "WM22-02-9",
                "WM22-09-3",
                "WM22-09-5",
                "WM22-10-4",
                "WM22-11-6",
            ),
        ),
        (
            C.SPACING,
            (
                "projekt-wm-2021-2023",
                "WM22-02-4",
                "WM22-06-2",
                "WM22-09-3",
                "WM22-10-3",
                "WM22-12-2",
            ),
        ),
    ),
    "together": ((C.NAME_VARIANTS, ("grupa-promocji-wlkp",)),),
}


@pytest.mark.parametrize("note", NOTED)
def test_what_an_editor_noted_is_found(note: str) -> None:
    where, code, place, severity = NOTED[note]
    found = [each for each in FOUND[where] if each.code is code and each.place == place]
    assert found
    assert {each.severity for each in found} == {severity}


@pytest.mark.parametrize("where", FOUND)
def test_nothing_else_is_found(where: str) -> None:
    noted = {(code, place) for page, code, place, _ in NOTED.values() if page == where}
    found = {(each.code, each.place) for each in FOUND[where]}
    assert found - noted == set(BESIDE.get(where, ()))


@pytest.mark.parametrize("where", FOUND)
def test_findings_speak_both_languages(where: str) -> None:
    for each in FOUND[where]:
        assert each.text("pl").startswith(each.code.pl)
        assert each.text("en").startswith(each.code.en)
        assert each.pl != each.en


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_place_is_an_id_of_the_page(document: Document) -> None:
    text = repr(document)
    year = str(document.year)
    for each in FOUND[document.id]:
        for place in each.place:
            assert f"'{place}'" in text or place.startswith(f"{year}-")


def _said(path: Path) -> Iterator[str]:
    """Yield the texts of a module but for its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value.casefold()


def test_no_check_knows_a_page() -> None:
    """A check that named a page, a row, a body or a fault of these pages would be no check."""
    places = {place for _, _, places, _ in NOTED.values() for place in places}
    ids = {place.casefold() for place in places if not place.startswith("2022-")}
    of_pages = ids | {"wm22", "warm", "olszt", "ambasador", "filmy", "inwestycyj", "2014"}
    home = Path(ekonomia.plans.__file__).parent
    named = {
        (path.name, word)
        for path in home.glob("*.py")
        for text in _said(path)
        for word in of_pages
        if word in text
    }
    assert named == set()
    assert len(CHECKS) == len({each.id for each in CHECKS})
