"""How sure one can be: the mark of a provision is the mark of the answer, in every reading."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve

from ekonomia import status
from ekonomia.law import Enacted, Evidence, Timeline
from ekonomia.offers import OFFER
from ekonomia.rules import Context, Rule, RuleBook
from ekonomia.rules.findings import examine
from ekonomia.rules.wording import sentence

BOOKS: Final[tuple[RuleBook[Any], ...]] = (
    status.UES,
    status.CT9,
    status.PES,
    status.PARTICIPANT,
    status.CIS,
    status.KIS,
    status.ZAZ,
    status.WTZ,
    status.COOP,
    status.UDPP,
    status.OPP,
    status.PZP,
    status.OWES,
    OFFER,
)
RULES: Final = [(book, rule) for book in BOOKS for rule in book.every_rule]
NAMES: Final = [f"{rule.id}-{index}" for index, (_, rule) in enumerate(RULES)]
each_rule = pytest.mark.parametrize(("book", "rule"), RULES, ids=NAMES)


def day_in_force(rule: Rule) -> date:
    """Return a day on which the text of the norm was read."""
    return next(step.since for step in rule.norm.steps if isinstance(step, Enacted))


def marked(norm: Timeline[Any], evidence: Evidence) -> Timeline[Any]:
    """Return a norm known otherwise."""
    return evolve(norm, steps=tuple(evolve(step, evidence=evidence) for step in norm.steps))


@each_rule
def test_another_mark_is_another_flag_in_finding_and_wording(
    book: RuleBook[Any], rule: Rule
) -> None:
    context = Context(on=day_in_force(rule))
    recalled = evolve(rule, norm=marked(rule.norm, Evidence.RECALLED))
    finding = examine(recalled, book.facts(), context)
    assert finding.evidence is Evidence.RECALLED
    assert Evidence.RECALLED.pl in sentence(finding, "pl")
    assert Evidence.RECALLED.en in sentence(finding, "en")
    sure = examine(evolve(rule, norm=marked(rule.norm, Evidence.TEXT)), book.facts(), context)
    others = [
        step.evidence
        for timeline in rule.timelines[1:]
        if (step := timeline.step(context.on)) is not None
    ]
    if all(each is Evidence.TEXT for each in others):
        assert sure.evidence is Evidence.TEXT
        assert Evidence.RECALLED.pl not in sentence(sure, "pl")


def test_what_is_reported_of_2026_says_so() -> None:
    facts = status.ZazFacts(employed=40, severe=20, moderate_qualifying=20)
    before = status.ZAZ.check(facts, on=date(2024, 5, 1)).finding("zaz.moderate_share")
    after = status.ZAZ.check(facts, on=date(2026, 1, 1)).finding("zaz.moderate_share")
    assert (before.evidence, after.evidence) == (Evidence.TEXT, Evidence.REPORTED)
    assert Evidence.REPORTED.pl in sentence(after)
    assert after.stale
