"""Checks of printed text: they take any text, name known places, and leave official phrases."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.dates import Extent, read
from ekonomia.glossary import TERMS
from ekonomia.plans import (
    Cells,
    Document,
    DocumentKind,
    FindingCode,
    Passage,
    Plan,
    Row,
    check_grammar,
    check_text,
    check_words,
)
from ekonomia.plans.check_text import TEXT_CHECKS
from ekonomia.plans.checking import Check
from ekonomia.plans.texts import texts_of
from ekonomia.plans.word_lists import FIXED_PHRASES, INSEPARABLE_PHRASES

_MARKS = string.ascii_lowercase + 'ąćęłńóśźżABCŚŻ0129 .,;:()[]„”"-–!?\n\N{NO-BREAK SPACE}\u2028İ'
_WORDS = [
    "jest",
    "uzyskanie",
    "oraz",
    "w",
    "obszarze",
    "pomiędzy",
    "Priorytetu",
    "sektora",
    "ekonomii",
    "społecznej",
    "TU",
    "więcej",
    "zakłada",
    "objęciem",
    "jednostek",
    "organizacji",
    "pomocy",
    "20",
    "Czerwiec",
    "inicjatywy",
    "(nowej",
    "lub",
    "działającej)",
    "Organizacją",
    "uwiecznionej",
    "wydawnictwem",
    "2-",
    "dniowe",
    "w",
    "załączniku",
]
texts = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=_MARKS, max_size=60),
    st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join),
).filter(str.strip)
_RULES = (
    check_text._spacing,
    check_text._punctuation,
    check_text._references,
    check_text._attachments,
    check_words._wrong_words,
    check_words._cut_phrases,
    check_grammar._broken,
    check_grammar._misplaced,
)
phrases = tuple(dict.fromkeys((*(term.pl for term in TERMS), *FIXED_PHRASES, *INSEPARABLE_PHRASES)))


def page(text: str, date: str = "maj") -> Document:
    row = Row(
        id="row",
        cells=Cells(date=date, topic=text),
        when=read(date, year=2031),
        extent=Extent.WITHIN,
        pl=text,
        quoted=(text,),
    )
    return Document(
        id="page",
        kind=DocumentKind.TASK_LIST,
        title=text,
        passages=(Passage(id="passage", text=text),),
        plan=Plan(id="plan", title=text, year=2031, rows=(row,)),
    )


@settings(max_examples=50)
@given(texts, texts)
def test_any_text_is_checked_and_places_exist(text: str, date: str) -> None:
    some = page(text, date)
    places = {place for place, _ in texts_of(some)}
    for check in TEXT_CHECKS:
        for found in check.run(some):
            assert found.code in check.codes
            assert set(found.place) <= places
            assert len(found.place) == len(set(found.place))


@settings(max_examples=50)
@given(texts)
def test_the_same_page_is_found_the_same(text: str) -> None:
    for check in TEXT_CHECKS:
        assert list(check.run(page(text))) == list(check.run(page(text)))


@settings(max_examples=50)
@given(st.sampled_from(phrases), st.sampled_from(phrases))
def test_official_phrases_have_no_fault(one: str, other: str) -> None:
    some = page(f"Spotkanie: {one}, {other} (w tym {one}).")
    assert [found.text() for check in TEXT_CHECKS for found in check.run(some)] == []


@pytest.mark.parametrize("check", TEXT_CHECKS, ids=[check.id for check in TEXT_CHECKS])
def test_finds_in_a_long_text_what_it_finds_in_a_short_one(check: Check) -> None:
    whole = " ".join(_WORDS)

    def codes(times: int) -> set[tuple[FindingCode, tuple[str, ...]]]:
        some = page(f"{whole}. " * times)
        return {(found.code, found.place) for found in check.run(some)}

    assert codes(1) <= codes(300)


@pytest.mark.parametrize(
    ("part", "hits"),
    [
        ("2- dniowe ", 1),
        ("itd.. ", 1),
        ("a,b ", 1),
        ("w załączniku ", 1),
        ("Priorytetu na ", 1),
        ("zakłada objęciem ", 1),
        ("w społecznych obszarze ", 1),
        ("( ", 0),
        ("y (ej lub ", 0),
        ("Badanie czyli ", 0),
        ("\n ", 0),
    ],
)
def test_hits_grow_as_the_text_does(part: str, hits: int) -> None:
    for times in (100, 400):
        assert sum(1 for rule in _RULES for _ in rule(part * times)) == hits * times
