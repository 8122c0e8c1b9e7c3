"""The pages of the rule books."""

from collections import defaultdict
from datetime import date
from fractions import Fraction
from typing import Any

from _pages.conditions import Outline, joined
from _pages.found import books, newest_of, readings, values_of
from _pages.pieces import (
    EVIDENCE,
    LEGEND,
    cited,
    day_words,
    facts_anchor,
    linked,
    plain,
    policy_link,
    rule_anchor,
    shown,
    steps_table,
    table,
    value_section,
    verified_words,
)
from ekonomia.dates import Term
from ekonomia.law import Enacted, LawChange, Repealed, Unread
from ekonomia.rules import Context, Rule, RuleBook

__all__ = ["book_page", "books_index"]


def newest_day(rule: Rule) -> date:
    """Return the first day of the newest law in which every value of a rule is read."""
    norm = max(step.since for step in rule.norm.steps if isinstance(step, Enacted))
    return newest_of(rule.timelines, norm)


def _asked(book: RuleBook[Any]) -> dict[str, tuple[Rule, ...]]:
    """Return the rules of each question, by its name in English."""
    asked = {} if book.questions else {"the book itself": book.rules}
    for question, rules in book.questions:
        asked[question.en] = rules
    if book.others:
        asked["asked by name"] = book.others
    return asked


def book_page(book: RuleBook[Any]) -> str:
    """Return the page of one rule book."""
    lines = [
        f"(book-{book.id})=",
        "",
        f"# `{book.id}`: {book.title.en}",
        "",
        f"*{book.title.pl}.*",
        f"Asked of {linked(f'`{book.facts.__name__}`', facts_anchor(book.facts))}.",
        LEGEND,
        "",
        *_overview(book),
        "## Rules",
        "",
    ]
    for rule, reading in readings(book):
        lines += _rule_section(book, rule, reading)
    lines += ["## Statutory values", ""]
    for timeline in values_of(book):
        lines += value_section(book.id, timeline)
    lines += ["## What changed", "", *_changes(book)]
    return "\n".join(lines) + "\n"


def _overview(book: RuleBook[Any]) -> list[str]:
    asked = _asked(book)
    rows = [
        [
            linked(f"`{rule.id}`", rule_anchor(rule, reading)) + _again(book, rule, reading),
            rule.force.en,
            *("✓" if rule in rules else "" for rules in asked.values()),
        ]
        for rule, reading in readings(book)
    ]
    return table(["rule", "force", *asked], rows)


def _again(book: RuleBook[Any], rule: Rule, reading: int) -> str:
    """Return what tells a later reading of a rule from the first one."""
    asked = [name for name, rules in _asked(book).items() if rule in rules]
    return f", {', '.join(asked)}" if reading else ""


def _rule_section(book: RuleBook[Any], rule: Rule, reading: int) -> list[str]:
    day = newest_day(rule)
    outline = Outline(book.id, Context(on=day))
    lines = [
        f"({rule_anchor(rule, reading)})=",
        "",
        f"### `{rule.id}`{_again(book, rule, reading)}",
        "",
        f"> *{plain(rule.pl)}.*",
        f"> {plain(rule.en)}.",
        "",
        f"**Force.** {rule.force.en.capitalize()} (*{rule.force.pl}*): {rule.force.remark}.",
        "",
        *_norm(rule),
        f"**Condition** in the state of the law of {day_words(day)}:",
        "",
    ]
    for name, condition in (
        ("binds where", rule.applies),
        ("requires", rule.requires),
        ("unless", rule.unless),
    ):
        if condition is not None:
            lines += joined(f"- **{name}** ", outline.lines(condition))
    if outline.counts:
        lines += ["", "**Counted:**", "", *outline.counted()]
    labels = ", ".join(f"`{key}` ({plain(book.label(key, 'en'))})" for key in rule.facts)
    lines += ["", f"**Facts.** {labels}.", ""]
    if rule.policies:
        links = ", ".join(policy_link(name) for name in rule.policies)
        lines += [f"**Open questions.** {links}.", ""]
    return lines


def _norm(rule: Rule) -> list[str]:
    steps = rule.norm.steps
    if len(steps) == 1:
        (step,) = steps
        known = f"{EVIDENCE[step.evidence]} {plain(step.source)}; {verified_words(rule.norm)}"
        since = day_words(step.since)
        return [f"**In force** since {since}: {cited(step.basis)} ({known}).", ""]
    return [f"**In force** ({verified_words(rule.norm)}):", "", *steps_table(rule.norm)]


def _changes(book: RuleBook[Any]) -> list[str]:
    days: dict[date, list[LawChange[Any]]] = defaultdict(list)
    for change in book.changes(date.min, date.max):
        days[change.day].append(change)
    lines = []
    for day, changes in days.items():
        kinds: dict[str, list[str]] = defaultdict(list)
        for change in changes:
            kinds[_kind(change)].append(f"`{change.name}`")
        lines.append(f"- **{day_words(day)}**")
        lines += [f"  - {kind}: {', '.join(names)}" for kind, names in kinds.items()]
    return lines


def _kind(change: LawChange[Any]) -> str:
    match change.before, change.after:
        case _, Repealed():
            return "ends"
        case _, Unread():
            return "not read from here on"
        case None | Repealed(), _:
            return "begins"
        case Enacted(value=before), Enacted(value=after) if before != after:
            return f"from {shown(before)} to {shown(after)}" if _is_number(after) else "other list"
        case _:
            return "the same, on another basis"


def _is_number(value: object) -> bool:
    return isinstance(value, int | Fraction | Term)


def books_index() -> str:
    rows = [
        [
            linked(f"`{book.id}`", f"book-{book.id}"),
            f"{plain(book.title.en)} (*{plain(book.title.pl)}*)",
            str(len({rule.id for rule in book.every_rule})),
            ", ".join(question.en for question, _ in book.questions) or "-",
        ]
        for book in books()
    ]
    names = "\n".join(book.id for book in books())
    return "\n".join(
        [
            "# Rule books",
            "",
            "A rule book holds the rules of one subject, and is asked about one record at a time.",
            "These pages are made from the values that the library itself reads.",
            "",
            *table(["book", "about", "rules", "questions"], rows),
            f"```{{toctree}}\n:hidden:\n\n{names}\n```",
            "",
        ]
    )
