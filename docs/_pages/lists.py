"""The pages of facts, legal forms, regimes, codes, terms and public names."""

import inspect
from collections import defaultdict
from functools import cache
from typing import Any

from attrs import Attribute, AttrsInstance, fields

import ekonomia
from _pages.found import books, code_lists, modules
from _pages.pieces import (
    LEGEND,
    MARKS,
    MARKS_LEGEND,
    codes_anchor,
    facts_anchor,
    linked,
    plain,
    steps_table,
    table,
    verified_words,
)
from ekonomia.codes import Code
from ekonomia.dates import Severity
from ekonomia.entities.legal_forms import LEGAL_FORM_TRAITS, LegalFormTraits
from ekonomia.glossary import TERMS, Entry
from ekonomia.rules import RuleBook
from ekonomia.rules.facts import FactType, Kind, fact_types, label_of
from ekonomia.status.regimes import REGIMES


@cache
def facts_classes() -> tuple[type[AttrsInstance], ...]:
    """Return the facts classes of all books, and the records nested in them."""
    found: dict[type[AttrsInstance], None] = {}

    def add(record: type[AttrsInstance]) -> None:
        if record not in found:
            found[record] = None
            for declared in fact_types(record).values():
                if declared.record is not None:
                    add(declared.record)

    for book in books():
        add(book.facts)
    return tuple(found)


def facts_page() -> str:
    """Return the page of what the books may be told."""
    lines = [
        "---",
        "tocdepth: 2",
        "---",
        "# Facts",
        "",
        "What a rule book may be told, class by class.",
        "Every field may be left out; it is then not known, which is not the same as no.",
        "",
    ]
    for each in facts_classes():
        asked = ", ".join(
            linked(f"`{book.id}`", f"book-{book.id}") for book in books() if book.facts is each
        )
        about = (inspect.getdoc(each) or "").partition("\n\n")[0]
        lines += [
            f"({facts_anchor(each)})=",
            "",
            f"## {each.__name__}",
            "",
            " ".join(about.split()),
            f"Asked by {asked}." if asked else "",
            f"Reference: {{py:class}}`{each.__module__}.{each.__qualname__}`.",
            "",
            *table(
                ["field", "what may stand there", "Polish", "English"],
                (_fact_row(each, attribute) for attribute in fields(each)),
            ),
        ]
    return "\n".join(lines)


def _fact_row(record: type[AttrsInstance], attribute: "Attribute[Any]") -> list[str]:
    declared, label = fact_types(record)[attribute.name], label_of(attribute)
    counted = label.unit is not None and declared.kind is not Kind.RECORDS
    return [
        f"`{attribute.name}`",
        _may_be(declared) + (f", {label.unit.en_many}" if label.unit and counted else ""),
        f"*{plain(label.pl)}*",
        plain(label.en),
    ]


def _may_be(declared: FactType) -> str:
    lists = " or ".join(linked(each.__name__, codes_anchor(each)) for each in declared.codes)
    record = declared.record
    nested = "" if record is None else linked(record.__name__, facts_anchor(record))
    return {
        Kind.COUNT: "count or bounds",
        Kind.SHARE: "share from 0 to 1, or bounds",
        Kind.QUANTITY: "number or bounds",
        Kind.MONEY: "amount or bounds",
        Kind.INTEGER: "whole number",
        Kind.DATE: "day",
        Kind.TRUTH: "yes or no",
        Kind.TEXT: "text",
        Kind.CODE: lists,
        Kind.CODES: f"set of {lists}",
        Kind.RECORD: nested,
        Kind.RECORDS: f"several {nested}",
    }[declared.kind]


def glossary_page() -> str:
    """Return the glossary, by the first letter of the Polish term."""
    letters: dict[str, list[Entry]] = defaultdict(list)
    for entry in sorted(TERMS, key=lambda each: _polish_order(each.pl)):
        letters[entry.pl[0].upper()].append(entry)
    lines = [
        "---",
        "tocdepth: 2",
        "---",
        "# Glossary",
        "",
        "The Polish term leads, since it is the one that the law uses.",
        "Names are those of the library: a path below `ekonomia`, or a code.",
        MARKS_LEGEND,
        "",
    ]
    for letter, entries in letters.items():
        lines += [f"## {letter}", "", ":::{glossary}"]
        for entry in entries:
            lines += _entry(entry)
        lines += [":::", ""]
    return "\n".join(lines)


_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"


def _polish_order(text: str) -> list[int]:
    return [_ALPHABET.find(letter) for letter in text.lower()]


def _entry(entry: Entry) -> list[str]:
    short = f" ({entry.abbreviation})" if entry.abbreviation else ""
    about = [f"{MARKS[entry.evidence]} *{plain(entry.en)}*.", plain(entry.meaning)]
    if entry.basis:
        about.append(f"Basis: *{plain(entry.basis)}*.")
    if entry.identifiers:
        about.append(f"Names: {', '.join(f'`{name}`' for name in entry.identifiers)}.")
    return [f"{plain(entry.pl)}{short}", *(f"  {line}" for line in about), ""]


def regimes_page() -> str:
    """Return the page of the instruments that governed the status, by date."""
    lines = [
        "(regimes-by-date)=",
        "",
        "# Regimes of the *przedsiębiorstwo społeczne*",
        "",
        "Which instruments said what a *przedsiębiorstwo społeczne* is; two can hold at once.",
        LEGEND,
        "",
    ]
    return "\n".join(
        [*lines, *steps_table(REGIMES), f"{verified_words(REGIMES).capitalize()}.", ""]
    )


def legal_forms_page() -> str:
    """Return the page of legal forms and of what goes with each."""
    return "\n".join(
        [
            "(legal-forms)=",
            "",
            "# Legal forms",
            "",
            "What goes with each legal form, as the law stood at the end of 2024.",
            "A dash: not known, or no single value.",
            "OPP: whether it may become an *organizacja pożytku publicznego*.",
            MARKS_LEGEND,
            "",
            *table(
                ["legal form", "personality and register", "REGON", "founders", "OPP", "remark"],
                map(_form_row, LEGAL_FORM_TRAITS),
            ),
        ]
    )


def _form_row(traits: LegalFormTraits) -> list[str]:
    form = traits.form
    held = [each.en for each in (traits.personality, traits.register) if each is not None]
    public = {True: "yes", False: "no", None: "-"}[traits.may_be_public_benefit]
    said = "; ".join(filter(None, (form.remark, traits.remark)))
    return [
        f"*{plain(form.pl)}*<br>{plain(form.en)}<br>`{form}`",
        plain("; ".join(held)) or "-",
        traits.regon_form or "-",
        "-" if traits.min_founders is None else str(traits.min_founders),
        public,
        f"{MARKS[traits.evidence]} {plain(said)}",
    ]


def code_lists_page() -> str:
    """Return the page of all code lists."""
    lines = [
        "---",
        "tocdepth: 2",
        "---",
        "# Code lists",
        "",
        "A code is a `str` and is stored as such; beside it stand a Polish and an English label.",
        "",
    ]
    for each in code_lists():
        about = (inspect.getdoc(each) or "").partition("\n\n")[0]
        lines += [
            f"({codes_anchor(each)})=",
            "",
            f"## {each.__name__}",
            "",
            " ".join(about.split()),
            f"Declared in {{py:class}}`{each.__module__}.{each.__name__}`.",
            "",
            *table(
                ["name", "code", "Polish", "English", _last_heading(each)],
                (
                    [f"`{one.name}`", f"`{one}`", *map(plain, (one.pl, one.en, _last_cell(one)))]
                    for one in each
                ),
            ),
        ]
    return "\n".join(lines)


def _last_heading(codes: type[Code]) -> str:
    return "severity" if hasattr(codes, "severity") else "remark"


def _last_cell(code: Code) -> str:
    """Return how much a code matters, if it is one of what can be found, or its remark."""
    severity = getattr(code, "severity", None)
    return severity.en if isinstance(severity, Severity) else code.remark


def names_table() -> str:
    """Return the names that the package itself lends, with their homes."""
    rows = []
    for name in sorted(ekonomia.__all__, key=str.lower):
        value = getattr(ekonomia, name)
        home = _home(name, value)
        described = isinstance(value, type) or callable(value)
        about = (inspect.getdoc(value) or "").partition("\n")[0] if described else ""
        if isinstance(value, RuleBook):
            about = f"Rule book: {value.title.en}."
        rows.append([f"{{py:obj}}`~{home}.{name}`", f"`{home}`", about.replace("|", r"\|")])
    return "\n".join(table(["name", "from", ""], rows))


def _home(name: str, value: object) -> str:
    """Return the module that defines a public name."""
    written = getattr(value, "__module__", "")
    if getattr(value, "__qualname__", None) == name:
        return written
    homes = (
        module.__name__
        for module in modules()
        if name in getattr(module, "__all__", ()) and vars(module).get(name) is value
    )
    return max(homes, key=lambda home: home.count("."))
