"""The page of what is there, and what is not."""

from _pages.found import books
from _pages.pieces import EVIDENCE, LEGEND, linked, rule_anchor, table
from _pages.wanted import LATER, WANTED
from ekonomia.law import Unread, weakest
from ekonomia.rules import Rule

__all__ = ["coverage_page"]


def coverage_page() -> str:
    """Return every rule the field asks for, by book: implemented, or why not."""
    held = {rule.id: rule for book in books() for rule in book.every_rule}
    wanted = [each for ids in WANTED.values() for each in ids]
    there = sum(each in held for each in wanted)
    lines = [
        "# Coverage",
        "",
        f"{there} of {len(wanted)} rules that the field asks for are implemented.",
        "The mark is the weakest evidence among all steps a rule rests on, of any day.",
        "",
        LEGEND,
        "",
    ]
    for book, ids in WANTED.items():
        lines += [f"## `{book}`", ""]
        if book in LATER:
            lines += [f"Not implemented: {LATER[book]}.", ""]
        rows = [_row(each, held.get(each), LATER.get(book)) for each in ids]
        lines += table(["rule", "is", "evidence", "not read or contested"], rows)
    more = [rule for name, rule in held.items() if name not in wanted]
    if more:
        lines += ["## Beyond that list", ""]
        rows = [_row(rule.id, rule, None) for rule in more]
        lines += table(["rule", "is", "evidence", "not read or contested"], rows)
    return "\n".join(lines)


def _row(name: str, rule: Rule | None, why: str | None) -> list[str]:
    if rule is None:
        return [f"`{name}`", "not implemented" if why else "missing", "", ""]
    steps = [step for timeline in rule.timelines for step in timeline.steps]
    unread = dict.fromkeys(
        timeline.name
        for timeline in rule.timelines
        if any(isinstance(step, Unread) for step in timeline.steps)
    )
    return [
        linked(f"`{name}`", rule_anchor(rule)),
        rule.force.en,
        EVIDENCE[weakest(step.evidence for step in steps)],
        ", ".join(f"`{each}`" for each in unread),
    ]
