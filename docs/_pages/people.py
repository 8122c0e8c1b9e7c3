"""The pages of open questions and of persons at risk."""

import inspect
import re
from collections.abc import Mapping
from functools import cache

from _pages.conditions import Outline, joined
from _pages.found import at_risk_values, books, newest_of, readings
from _pages.pieces import (
    LEGEND,
    category_anchor,
    day_words,
    linked,
    plain,
    policy_anchor,
    policy_link,
    rule_anchor,
    table,
    value_section,
)
from ekonomia.entities.people import AtRiskCategory
from ekonomia.rules import Context, Policy, walk
from ekonomia.rules.policy import POLICY_LABELS, POLICY_OPTIONS
from ekonomia.status.at_risk import EVIDENCE as AT_RISK
from ekonomia.status.regimes import REGIMES

__all__ = ["at_risk_page", "policies_page"]


@cache
def _policy_remarks() -> Mapping[str, str]:
    """Return what the docstring of `Policy` says of each of its fields."""
    text = inspect.getdoc(Policy) or ""
    body = text.partition("Attributes:\n")[2].partition("\n\n")[0]
    found = re.findall(r"^    (\w+): (.*(?:\n        .*)*)", body, re.MULTILINE)
    return {name: " ".join(said.split()) for name, said in found}


def policies_page() -> str:
    """Return the page of open questions; its table is shown by a page of explanation too."""
    lines = [
        "# Open questions and their defaults",
        "",
        "No act and no position of an authority settles these.",
        "Each is a field of {py:class}`~ekonomia.rules.policy.Policy` with a documented default.",
        "",
        "<!-- table -->",
        "",
        *_policy_table(),
        "<!-- end of the table -->",
        "",
    ]
    for question in POLICY_OPTIONS:
        lines += _policy_section(question)
    return "\n".join(lines)


def _policy_table() -> list[str]:
    rows = [
        [
            f"Q{number}",
            policy_link(question),
            plain(POLICY_LABELS[question][1]),
            f"`{options[0]!r}`",
            ", ".join(f"`{each!r}`" for each in options[1:]),
        ]
        for number, (question, options) in enumerate(POLICY_OPTIONS.items(), 1)
    ]
    return table(["", "field of `Policy`", "question", "default", "other answers"], rows)


def _policy_section(question: str) -> list[str]:
    polish, english = POLICY_LABELS[question]
    depending: dict[str, str] = {}
    for book in books():
        for rule, reading in readings(book):
            if question in rule.policies:
                anchor = rule_anchor(rule, reading)
                depending.setdefault(rule.id, linked(f"`{rule.id}`", anchor))
    for code, condition in AT_RISK.items():
        if question in walk.policies_in(condition):
            depending[code] = linked(f"`{code}`", category_anchor(code))
    links = ", ".join(depending.values())
    return [
        f"({policy_anchor(question)})=",
        "",
        f"## `{question}`",
        "",
        f"*{plain(polish[:1].upper() + polish[1:])}.*",
        _policy_remarks().get(question, f"{plain(english[:1].upper() + english[1:])}."),
        "",
        f"What depends on it: {links}." if links else "Nothing depends on it yet.",
        "",
    ]


def at_risk_page() -> str:
    """Return the page of the categories of persons at risk, and of how they are derived."""
    lines = [
        "(at-risk-categories)=",
        "",
        "# Persons at risk of social exclusion",
        "",
        "The categories of *osoby zagrożone wykluczeniem społecznym*; one is enough.",
        "{py:func}`~ekonomia.status.at_risk.with_derived_categories` derives some.",
        "It fills in those that the evidence on a group settles; the others must be stated.",
        LEGEND,
        "",
    ]
    for code in AtRiskCategory:
        lines += _category_section(code)
    lines += ["## Statutory values", ""]
    for timeline in at_risk_values():
        lines += value_section("at-risk", timeline)
    return "\n".join(lines)


def _category_section(code: AtRiskCategory) -> list[str]:
    place = f", {plain(code.remark)}" if code.remark else ""
    lines = [
        f"({category_anchor(code)})=",
        "",
        f"## `{code}`",
        "",
        f"*{plain(code.pl)}*: {plain(code.en)}{place}.",
        "",
    ]
    if code not in AT_RISK:
        return [*lines, "No field of a group is evidence of it: it must be stated.", ""]
    condition = AT_RISK[code]
    values = walk.timelines_in(condition)
    day = newest_of(values, REGIMES.verified)
    state = f", in the state of the law of {day_words(day)}" if values else ""
    told = joined("- ", Outline("at-risk", Context(on=day)).lines(condition))
    return [*lines, f"Derived where{state}:", "", *told, ""]
