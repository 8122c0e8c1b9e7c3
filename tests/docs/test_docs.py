"""Nothing is missing from the documentation, and no page is lost.

That its examples run is seen to by the doctest builder, that its links lead somewhere by the
nitpicky build.
"""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from attrs import fields

import ekonomia
from ekonomia.codes import Code
from ekonomia.entities.legal_forms import LEGAL_FORM_TRAITS
from ekonomia.entities.people import AtRiskCategory
from ekonomia.glossary import TERMS
from ekonomia.law import Timeline
from ekonomia.law.acts import ACTS
from ekonomia.rules import RuleBook
from ekonomia.rules.policy import POLICY_LABELS
from ekonomia.status.lifecycle_table import (
    BREACH_STEPS,
    STATUS_STEPS,
    BreachState,
    StatusState,
)
from ekonomia.status.regimes import REGIMES

DOCS = Path(__file__).parents[2] / "docs"
DEEPEST = 14
"""Spaces before an item of a list: the Markdown reader drops what is nested much deeper."""


def _pages() -> dict[str, str]:
    """Return the generated pages, found as the builder finds them: beside its settings."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(DOCS)
        pages: dict[str, str] = importlib.import_module("_generate").pages()
    return pages


PAGES = _pages()
ALL = "\n".join(PAGES.values())
LAW = "\n".join(text for path, text in PAGES.items() if path.startswith("law/"))
MODULES = (
    "ekonomia",
    *sorted(found.name for found in pkgutil.walk_packages(ekonomia.__path__, "ekonomia.")),
)


def _declared(kind: type) -> Iterator[Any]:
    """Yield the values of a kind that stand in some module of the package."""
    for name in MODULES:
        for value in vars(importlib.import_module(name)).values():
            if isinstance(value, kind):
                yield value


BOOKS: dict[str, RuleBook[Any]] = {book.id: book for book in _declared(RuleBook)}
TIMELINES: dict[str, Timeline[Any]] = {each.name: each for each in _declared(Timeline)}
CODE_LISTS = {
    each.__name__: each for each in _declared(type) if issubclass(each, Code) and each is not Code
}

each_book = pytest.mark.parametrize("book", BOOKS)


def _plain(page: str) -> str:
    """Return Markdown without its escapes."""
    return page.replace("\\", "")


def _anchors(page: str) -> list[str]:
    return re.findall(r"^\(([^()\s]+)\)=$", page, re.MULTILINE)


# --- generated pages ---------------------------------------------------------------------------


@each_book
def test_every_rule_of_a_book_has_its_section(book: str) -> None:
    page = _plain(PAGES[f"books/{book}.md"])
    rules = BOOKS[book].every_rule
    headings = re.findall(r"^### `([a-z0-9_]+\.[a-z0-9_]+)`", page, re.MULTILINE)
    assert headings == [rule.id for rule in rules]
    for rule in rules:
        assert rule.pl in page
        assert rule.en in page
        assert [fact for fact in rule.facts if f"`{fact}`" not in page] == []
        assert [
            name for name in rule.policies if f"(#policy-{name.replace('_', '-')})" not in page
        ] == []


@each_book
def test_every_value_of_a_book_has_its_table(book: str) -> None:
    page = PAGES[f"books/{book}.md"]
    norms = {rule.norm.name for rule in BOOKS[book].every_rule}
    values = {each.name for each in BOOKS[book].timelines} - norms
    assert set(re.findall(r"^### `([A-Z0-9_]+)`$", page, re.MULTILINE)) == values


@each_book
def test_every_change_of_a_book_is_told(book: str) -> None:
    _, _, changes = PAGES[f"books/{book}.md"].partition("## What changed")
    told = Counter(re.findall(r"`([A-Z0-9_]+)`", changes))
    days = {each.name: {step.since for step in each.steps} for each in BOOKS[book].timelines}
    assert told == {name: len(each) for name, each in days.items()}


@each_book
def test_every_question_of_a_book_is_named(book: str) -> None:
    page = PAGES[f"books/{book}.md"]
    assert [question for question, _ in BOOKS[book].questions if question.en not in page] == []


@pytest.mark.parametrize("name", TIMELINES)
def test_every_step_of_a_timeline_is_told(name: str) -> None:
    """With its source; its provisions are anchors of the page on the law."""
    text, anchors = _plain(ALL), _anchors(LAW)
    assert f"`{name}`" in LAW
    for step in TIMELINES[name].steps:
        assert step.source in text
        slugs = {each.slug if each.units else f"{each.slug}-whole" for each in step.basis}
        assert slugs <= set(anchors)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_every_act_is_told(act: Any) -> None:  # noqa: ANN401 - pytest hands over an Act
    (page,) = (text for text in PAGES.values() if f"# {act.key}: {act.en}\n" in text)
    assert act.title in page
    journals = [journal for journal in (act.journal, *act.consolidated) if journal is not None]
    assert [journal for journal in journals if str(journal) not in page] == []
    assert f"{act.evidence.en}{': ' if act.source else ''}{act.source}." in _plain(page)


def test_every_year_with_a_change_is_told() -> None:
    years = {
        change.day.year
        for each in TIMELINES.values()
        for change in each.changes(date.min, date.max)
    }
    told = {path for path in PAGES if path.startswith("law/year-")}
    assert told == {f"law/year-{year}.md" for year in years}
    for name, timeline in TIMELINES.items():
        for change in timeline.changes(date.min, date.max):
            assert f"`{name}`" in PAGES[f"law/year-{change.day.year}.md"]


def test_every_rule_the_field_asks_for_is_there_or_has_a_reason() -> None:
    page = PAGES["coverage.md"]
    assert [line for line in page.splitlines() if "| missing |" in line] == []
    assert "Not implemented: " in page
    held = {rule.id for book in BOOKS.values() for rule in book.every_rule}
    assert [each for each in sorted(held) if f"`{each}`" not in page] == []


def test_the_lifecycle_is_drawn_from_its_tables() -> None:
    page = PAGES["lifecycle.md"]
    for _, event in (*STATUS_STEPS, *BREACH_STEPS):
        assert f"**`{event}`** ({event.en})" in page
    assert all(f" `{state}` |" in page for state in (*StatusState, *BreachState))
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| **")]
    cells = [cell for row in rows for cell in row[1:] if cell.strip(" |")]
    assert len(cells) == len(STATUS_STEPS) + len(BREACH_STEPS)


def test_every_term_is_told() -> None:
    page = _plain(PAGES["glossary.md"])
    entries = re.findall(r"^([^\s#:(].*)\n  [●○?] \*(.*)\*\.\n  (.*)$", page, re.MULTILINE)
    told = {(re.sub(r" \([^()]*\)$", "", pl), en, meaning) for pl, en, meaning in entries}
    missing = [
        term.key
        for term in TERMS
        if (term.pl, term.en, term.meaning) not in told
        and (f"{term.pl} ({term.abbreviation})", term.en, term.meaning) not in told
    ]
    assert missing == []


def test_every_question_of_interpretation_is_told() -> None:
    page = PAGES["policies.md"]
    rows = re.findall(r"^\| Q(\d+) \| \[`(\w+)`\]", page, re.MULTILINE)
    assert rows == [(str(number), name) for number, name in enumerate(POLICY_LABELS, 1)]
    assert re.findall(r"^## `(\w+)`$", page, re.MULTILINE) == list(POLICY_LABELS)


def test_every_legal_form_is_told() -> None:
    forms = re.findall(r"<br>`(\w+)` \|", PAGES["legal-forms.md"])
    assert forms == [traits.form for traits in LEGAL_FORM_TRAITS]


def test_every_regime_is_told() -> None:
    rows = re.findall(r"^\| \d+\xa0\w+\xa0\d{4} \|", PAGES["regimes.md"], re.MULTILINE)
    assert len(rows) == len(REGIMES.steps)


def test_every_category_at_risk_is_told() -> None:
    told = re.findall(r"^## `(\w+)`$", PAGES["at-risk.md"], re.MULTILINE)
    assert told == list(AtRiskCategory)


def test_every_code_is_told() -> None:
    page = PAGES["code-lists.md"]
    assert re.findall(r"^## (\w+)$", page, re.MULTILINE) == sorted(CODE_LISTS)
    missing = [
        f"{name}.{code.name}"
        for name, codes in CODE_LISTS.items()
        for code in codes
        if f"| `{code.name}` | `{code}` |" not in page
    ]
    assert missing == []


def test_every_fact_is_told() -> None:
    page = PAGES["facts.md"]
    for book in BOOKS.values():
        assert f"## {book.facts.__name__}\n" in page
        names = [attribute.name for attribute in fields(book.facts)]
        assert [name for name in names if f"| `{name}` |" not in page] == []


def test_every_public_name_is_told() -> None:
    told = re.findall(r"^\| \{py:obj\}`~[\w.]+\.(\w+)` \|", PAGES["pieces/names.md"], re.MULTILINE)
    assert sorted(told) == sorted(ekonomia.__all__)


def test_an_anchor_stands_once_and_every_link_has_one() -> None:
    anchors = Counter(anchor for page in PAGES.values() for anchor in _anchors(page))
    assert [anchor for anchor, times in anchors.items() if times > 1] == []
    assert set(re.findall(r"\]\(#([^)]+)\)", ALL)) - set(anchors) == set()


def test_no_list_is_deeper_than_the_reader_goes() -> None:
    deepest = max(len(indent) for indent in re.findall(r"^( *)- ", ALL, re.MULTILINE))
    assert deepest <= DEEPEST


# --- all pages ---------------------------------------------------------------------------------


def _texts() -> dict[str, str]:
    """Return every page by its path below docs: the written ones and the generated ones."""
    written = {
        path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8")
        for path in DOCS.rglob("*.md")
        if path.relative_to(DOCS).parts[0] not in {"generated", "_build"}
    }
    return written | {f"generated/{name}": text for name, text in PAGES.items()}


TEXTS = _texts()
PIECES = {page for page in TEXTS if page.startswith("generated/pieces/")}
"""No pages of their own: other pages include them."""


def _children(page: str) -> Iterator[str]:
    for body in re.findall(r"^```\{toctree\}\n(.*?)^```$", TEXTS[page], re.MULTILINE | re.DOTALL):
        for line in body.splitlines():
            if line and not line.startswith(":"):
                yield (PurePosixPath(page).parent / f"{line}.md").as_posix()


def test_every_page_hangs_in_one_toctree() -> None:
    hanging = Counter(child for page in TEXTS for child in _children(page))
    assert [page for page, times in hanging.items() if times > 1] == []
    assert set(hanging) | {"index.md"} == set(TEXTS) - PIECES


def test_every_page_can_be_reached() -> None:
    reached, waiting = set[str](), ["index.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        waiting += _children(page)
    assert reached == set(TEXTS) - PIECES


def test_every_piece_is_included_once() -> None:
    included = Counter(
        (DOCS / page).parent.joinpath(found).resolve().relative_to(DOCS).as_posix()
        for page, text in TEXTS.items()
        if page.startswith("reference/")
        for found in re.findall(r"^```\{include\} (\S+)$", text, re.MULTILINE)
    )
    assert included == dict.fromkeys(PIECES, 1)


def test_the_reference_holds_every_module_once() -> None:
    documented = Counter(
        name
        for page, text in TEXTS.items()
        if page.startswith("reference/") or page in PIECES
        for name in re.findall(r"^\.\. automodule:: (\S+)$", text, re.MULTILINE)
    )
    assert documented == dict.fromkeys(MODULES, 1)


@pytest.mark.parametrize("page", sorted(set(TEXTS) - PIECES))
def test_a_page_has_one_title(page: str) -> None:
    if page == "changelog.md":
        return  # included as it is
    outside = re.sub(r"^```.*?^```$", "", TEXTS[page], flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^# ", outside, re.MULTILINE)) == 1
