"""Small pieces of Markdown: links and their anchors, tables, values and their steps."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

from attrs import AttrsInstance

from _pages.found import remarks
from ekonomia.codes import Code
from ekonomia.counting import number_text, percent_text
from ekonomia.dates import Term
from ekonomia.entities.people import AtRiskCategory
from ekonomia.law import Act, Enacted, Evidence, Provision, Repealed, Timeline, Unread
from ekonomia.rules import Rule
from ekonomia.rules.amendments import term_words, value_words
from ekonomia.rules.phrases import day_text

__all__ = [
    "EVIDENCE",
    "LEGEND",
    "MARKS",
    "MARKS_LEGEND",
    "NO_NUMBER",
    "YEARS",
    "act_anchor",
    "category_anchor",
    "cited",
    "codes_anchor",
    "day_words",
    "facts_anchor",
    "law_anchor",
    "linked",
    "plain",
    "policy_anchor",
    "policy_link",
    "rule_anchor",
    "shown",
    "steps_table",
    "table",
    "value_anchor",
    "value_section",
    "verified_words",
]

EVIDENCE = {Evidence.TEXT: "●", Evidence.REPORTED: "◐", Evidence.RECALLED: "○"}
LEGEND = "Evidence: " + ", ".join(f"{sign} {each.en}" for each, sign in EVIDENCE.items()) + "."
MARKS = {"V": "●", "K": "○", "?": "?"}
MARKS_LEGEND = "Evidence: ● read in a source, ○ recalled, ? uncertain."
YEARS = {0: "of that year", 1: "of the next year"}
NO_NUMBER = "-"
"""The unit of a norm without a number."""


def slugged(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def plain(text: str) -> str:
    """Return a text none of whose signs means anything to Markdown."""
    return re.sub(r"([\\`*_\[\]<>|{}$#])", r"\\\1", text)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    names = list(head)
    lines = [names, ["---"] * len(names), *rows]
    return [*(f"| {' | '.join(cells)} |" for cells in lines), ""]


def day_words(day: date) -> str:
    return day_text(day, "en")


def unbroken(day: date) -> str:
    return day_words(day).replace(" ", "\N{NO-BREAK SPACE}")


def both_labels(code: Code) -> str:
    return f"*{plain(code.pl)}* ({plain(code.en)})"


def rule_anchor(rule: Rule, reading: int = 0) -> str:
    return f"rule-{slugged(rule.id)}" + (f"-{reading + 1}" if reading else "")


def value_anchor(scope: str, name: str) -> str:
    return f"value-{scope}-{slugged(name)}"


def linked(text: str, anchor: str) -> str:
    return f"[{text}](#{anchor})"


def cited(provisions: Iterable[Provision]) -> str:
    """Return provisions as links to the page on the law, those of one act together."""
    places: dict[Act, list[str]] = {}
    for each in provisions:
        link = linked(plain(each.place), law_anchor(each)) if each.place else ""
        places.setdefault(each.act, []).append(link)
    return "; ".join(
        f"{', '.join(links)} of {linked(act.key, act_anchor(act))}".removeprefix(" of ")
        for act, links in places.items()
    )


def law_anchor(provision: Provision) -> str:
    return provision.slug if provision.units else f"{provision.slug}-whole"


def act_anchor(act: Act) -> str:
    return f"act-{slugged(act.key)}"


def shown(value: object, unit: str = "") -> str:
    """Return a statutory value as text."""
    match value:
        case None:
            return "not known"
        case True:
            return "binds"
        case Fraction() if unit == "share":
            return percent_text(value, "en")
        case int() | Fraction():
            return number_text(value, "en")
        case Term():
            return term_words(value, "en")
        case (int() as month, int() as day):
            return day_words(date(2000, month, day)).removesuffix(" 2000")
        case frozenset() | tuple() if all(isinstance(each, Code) for each in value):
            return "; ".join(map(both_labels, in_order(value))) or "none"
        case frozenset():
            return "; ".join(f"*{plain(each)}*" for each in sorted(value))
        case Decimal() | date():
            return plain(value_words(value, "en"))
        case Enum() if isinstance(value, Code):
            return both_labels(value)
        case _:
            return plain(str(value))


def in_order(codes: Iterable[Code]) -> list[Code]:
    """Return codes in the order of their lists."""
    return sorted(
        codes, key=lambda each: (type(each).__name__, list(type(each).__members__).index(each.name))
    )


def policy_anchor(question: str) -> str:
    return f"policy-{slugged(question)}"


def policy_link(question: str) -> str:
    return linked(f"`{question}`", policy_anchor(question))


def category_anchor(code: AtRiskCategory) -> str:
    return f"category-{slugged(code.value)}"


def facts_anchor(record: type[AttrsInstance]) -> str:
    return f"facts-{record.__name__.lower()}"


def codes_anchor(codes: type[Code]) -> str:
    return f"codes-{codes.__name__.lower()}"


def _state(step: object, unit: str) -> str:
    match step:
        case Enacted(_, value):
            return shown(value, unit)
        case Repealed():
            return "none any more"
        case Unread(_, why):
            return f"not known: {plain(why)}"
        case _:
            return "none"


def steps_table(timeline: Timeline[Any]) -> list[str]:
    """Return the steps of a timeline as a table."""
    head = ["since", "value", "basis", "how it is known"]
    published = any(step.published for step in timeline.steps)
    if published:
        head.insert(1, "published")
    rows = []
    for step in timeline.steps:
        known = f"{EVIDENCE[step.evidence]} {plain(step.source)}"
        row = [unbroken(step.since), _state(step, timeline.unit), cited(step.basis), known]
        if published:
            row.insert(1, unbroken(step.published) if step.published else "")
        rows.append(row)
    return table(head, rows)


def verified_words(timeline: Timeline[Any]) -> str:
    return f"compared with the text up to {day_words(timeline.verified)}"


def unit_words(timeline: Timeline[Any]) -> str:
    return "" if timeline.unit == NO_NUMBER else f"Unit: {timeline.unit}; "


def value_section(scope: str, timeline: Timeline[Any], *, level: int = 3) -> list[str]:
    return [
        f"({value_anchor(scope, timeline.name)})=",
        "",
        f"{'#' * level} `{timeline.name}`",
        "",
        remarks().get(timeline.name, ""),
        f"{unit_words(timeline)}{verified_words(timeline)}.",
        "",
        *steps_table(timeline),
    ]
