"""The page of the law."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from _pages.found import at_risk_values, books, readings, remarks, timelines
from _pages.pieces import (
    NO_NUMBER,
    act_anchor,
    law_anchor,
    linked,
    rule_anchor,
    value_anchor,
    value_section,
)
from ekonomia.law import Act, Provision, Timeline
from ekonomia.law.acts import ACTS
from ekonomia.status.regimes import REGIMES

__all__ = ["law_page"]


def law_page() -> str:
    """Return the page of acts and provisions, with what rests on each of them."""
    resting: dict[Act, dict[Provision, list[Timeline[Any]]]] = {act: {} for act in ACTS}
    for timeline in timelines():
        for step in timeline.steps:
            for provision in step.basis:
                found = resting[provision.act].setdefault(provision, [])
                if timeline not in found:
                    found.append(timeline)
    lines = [
        "---",
        "tocdepth: 2",
        "---",
        "# The law it rests on",
        "",
        "Every act that the library names, with what rests on each of its provisions.",
        "A rule rests on the provision of its norm and on those of the values it reads.",
        "",
    ]
    for act, provisions in resting.items():
        lines += _act_section(act)
        for provision in sorted(provisions, key=lambda each: each.sort_key):
            lines += _provision_section(provision, provisions[provision])
        if not provisions:
            lines += ["Named, but no value rests on it yet.", ""]
    if unread_values():
        lines += ["## Values that no rule reads", ""]
        for timeline in unread_values():
            lines += value_section("law", timeline)
    return "\n".join(lines)


@cache
def unread_values() -> tuple[Timeline[Any], ...]:
    """Return the statutory values that stand on no other page."""
    read = {each.name for book in books() for each in book.timelines}
    read |= {REGIMES.name, *(each.name for each in at_risk_values())}
    return tuple(each for each in timelines() if each.name not in read)


def _act_section(act: Act) -> list[str]:
    places = [] if act.journal is None else [f"published {act.journal}"]
    if act.consolidated:
        places.append(f"consolidated {', '.join(map(str, act.consolidated))}")
    where = f" ({'; '.join(places)})" if places else ""
    return [
        f"({act_anchor(act)})=",
        "",
        f"## {act.key}: {act.en}",
        "",
        f"*{act.title}*{where}.",
        "",
    ]


def _provision_section(provision: Provision, resting: Iterable[Timeline[Any]]) -> list[str]:
    lines = [
        f"({law_anchor(provision)})=",
        "",
        f"### {provision.place or 'the act as a whole'}",
        "",
    ]
    lines += [f"- {_resting(each)}" for each in resting]
    return [*lines, ""]


def _resting(timeline: Timeline[Any]) -> str:
    """Return a line on one timeline: where its values stand, and the rules that read it."""
    rules: dict[str, str] = {}
    link = f"`{timeline.name}`"
    if timeline == REGIMES:
        link = linked(link, "regimes-by-date")
    elif timeline in at_risk_values():
        link = linked(link, value_anchor("at-risk", timeline.name))
    elif timeline in unread_values():
        link = linked(link, value_anchor("law", timeline.name))
    for book in books():
        for rule, reading in readings(book):
            if timeline in rule.timelines:
                anchor = rule_anchor(rule, reading)
                rules.setdefault(rule.id, linked(f"`{rule.id}`", anchor))
                if timeline.unit != NO_NUMBER:
                    link = linked(f"`{timeline.name}`", value_anchor(book.id, timeline.name))
    if timeline in at_risk_values():
        rules["at risk"] = linked("the at-risk categories", "at-risk-categories")
    about = remarks().get(timeline.name, "")
    read = f" Rules: {', '.join(rules.values())}." if rules else ""
    return f"{link}: {about}{read}" if about else f"{link}.{read}"
