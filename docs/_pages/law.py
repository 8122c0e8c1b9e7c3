"""The pages of the law: one for each act, one for each year."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from _pages.found import at_risk_values, books, norms_of, readers, remarks, timelines
from _pages.pieces import (
    EVIDENCE,
    LEGEND,
    act_anchor,
    cited,
    day_words,
    law_anchor,
    linked,
    plain,
    rule_anchor,
    slugged,
    table,
    value_anchor,
    value_section,
)
from ekonomia.law import Act, LawChange, Provision, Timeline
from ekonomia.law.acts import ACTS
from ekonomia.rules.amendments import Amendment, step_text
from ekonomia.status.regimes import REGIMES

__all__ = ["law_pages"]


def law_pages() -> dict[str, str]:
    """Return the pages of acts and of years, with an index of both, by path."""
    resting = _resting_on_acts()
    return {
        "law/index.md": _index(resting),
        **{f"law/{_slug(act)}.md": _act_page(act, found) for act, found in resting.items()},
        "law/tables.md": _tables_page(),
        **{f"law/year-{year}.md": _year_page(year, found) for year, found in _years().items()},
    }


def _slug(act: Act) -> str:
    return slugged(act.key)


def _resting_on_acts() -> dict[Act, dict[Provision, list[Timeline[Any]]]]:
    resting: dict[Act, dict[Provision, list[Timeline[Any]]]] = {act: {} for act in ACTS}
    for timeline in timelines():
        for step in timeline.steps:
            for provision in step.basis:
                found = resting[provision.act].setdefault(provision, [])
                if all(each is not timeline for each in found):
                    found.append(timeline)
    return resting


def _index(resting: dict[Act, dict[Provision, list[Timeline[Any]]]]) -> str:
    acts = [
        [
            linked(f"`{act.key}`", act_anchor(act)),
            plain(act.en),
            str(len(provisions)),
            str(len({each.name for found in provisions.values() for each in found})),
        ]
        for act, provisions in resting.items()
    ]
    years = [
        [
            linked(str(year), f"changes-of-{year}"),
            str(len({day for day, _ in found})),
            str(sum(len(changes) for _, changes in found)),
        ]
        for year, found in _years().items()
    ]
    below = [_slug(act) for act in resting] + ["tables"] + [f"year-{year}" for year in _years()]
    names = "\n".join(below)
    return "\n".join(
        [
            "# The law it rests on",
            "",
            "Every act that the library names, and every year in which something changed.",
            "A rule rests on the provision of its norm and on those of the values it reads.",
            "",
            "## Acts",
            "",
            *table(["key", "act", "provisions", "values and norms"], acts),
            "## Years",
            "",
            *table(["year", "days of change", "changes"], years),
            f"```{{toctree}}\n:hidden:\n\n{names}\n```",
            "",
        ]
    )


def _act_page(act: Act, provisions: dict[Provision, list[Timeline[Any]]]) -> str:
    lines = _act_head(act)
    for provision in sorted(provisions, key=lambda each: each.sort_key):
        lines += _provision_section(provision, provisions[provision])
    if not provisions:
        lines += ["Named, but no value rests on it yet.", ""]
    return "\n".join(lines)


def _tables_page() -> str:
    lines = [
        "# Tables and lists that no rule reads",
        "",
        "Statutory amounts and lists that stand in no condition, for those who reckon with them.",
        "",
    ]
    for timeline in unread_values():
        lines += value_section("law", timeline, level=2)
    return "\n".join(lines)


# --- years -------------------------------------------------------------------------------------


@cache
def _years() -> dict[int, list[tuple[date, list[Amendment]]]]:
    """Return for each year its days of change, with the values that changed and their rules."""
    found: dict[date, dict[str, Amendment]] = defaultdict(dict)
    for timeline in timelines():
        rules = tuple({rule.id: rule for _, rule, _ in readers().get(timeline.name, ())}.values())
        for change in timeline.changes(date.min, date.max):
            found[change.day][timeline.name] = Amendment(change=change, rules=rules)
    years: dict[int, list[tuple[date, list[Amendment]]]] = defaultdict(list)
    for day in sorted(found):
        years[day.year].append((day, list(found[day].values())))
    return years


def _year_page(year: int, days: list[tuple[date, list[Amendment]]]) -> str:
    lines = [f"(changes-of-{year})=", "", f"# {year}: what changed", "", LEGEND, ""]
    for day, changes in days:
        lines += [f"## {day_words(day)}", ""]
        lines += table(
            ["value or norm, and who reads it", "change", "basis"],
            [_change_row(each) for each in changes],
        )
    return "\n".join(lines)


def _change_row(amendment: Amendment) -> list[str]:
    change = amendment.change
    rules = dict.fromkeys(linked(f"`{rule.id}`", rule_anchor(rule)) for rule in amendment.rules)
    names = " ".join([f"`{change.name}`", *(f"<br>{rule}" for rule in rules)])
    basis = f"{EVIDENCE[change.after.evidence]} {cited(change.after.basis)}"
    return [names, _turn(change), basis]


def _turn(change: LawChange[Any]) -> str:
    after = plain(step_text(change.after, "en", change.unit))
    if change.before is None:
        return after
    before = plain(step_text(change.before, "en", change.unit))
    return f"{before} → {after}" if before != after else f"{after}, on another basis"


# --- acts --------------------------------------------------------------------------------------


@cache
def unread_values() -> tuple[Timeline[Any], ...]:
    """Return the statutory values that stand on no other page."""
    read = {each.name for book in books() for each in book.timelines}
    read |= {REGIMES.name, *(each.name for each in at_risk_values())}
    return tuple(each for each in timelines() if each.name not in read)


def _act_head(act: Act) -> list[str]:
    places = [] if act.journal is None else [f"published {act.journal}"]
    if act.consolidated:
        places.append(f"consolidated {', '.join(map(str, act.consolidated))}")
    where = f" ({'; '.join(places)})" if places else ""
    known = f"{EVIDENCE[act.evidence]} {act.evidence.en}"
    if act.source:
        known += f": {plain(act.source)}"
    return [
        f"({act_anchor(act)})=",
        "",
        f"# {act.key}: {act.en}",
        "",
        f"*{act.title}*{where}.",
        "",
        f"Title and journal: {known}.",
        "",
    ]


def _provision_section(provision: Provision, resting: Iterable[Timeline[Any]]) -> list[str]:
    lines = [
        f"({law_anchor(provision)})=",
        "",
        f"## {provision.place or 'the act as a whole'}",
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
    for book, rule, reading in readers().get(timeline.name, ()):
        rules.setdefault(rule.id, linked(f"`{rule.id}`", rule_anchor(rule, reading)))
        if timeline.name not in norms_of(book.id):
            link = linked(f"`{timeline.name}`", value_anchor(book.id, timeline.name))
    if timeline in at_risk_values():
        rules["at risk"] = linked("the at-risk categories", "at-risk-categories")
    about = remarks().get(timeline.name, "")
    read = f" Rules: {', '.join(rules.values())}." if rules else ""
    return f"{link}: {about}{read}" if about else f"{link}.{read}"
