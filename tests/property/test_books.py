"""The laws that every rule book keeps, whatever it is about."""

from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.bounds import Bounds
from ekonomia.codes import Code, Language
from ekonomia.counting import number_text
from ekonomia.errors import EkonomiaError
from ekonomia.law import Timeline
from ekonomia.offers import OFFER
from ekonomia.rules import Kind, Outcome, Policy, Portion, Rule, RuleBook
from ekonomia.rules import algebra as c
from ekonomia.rules.findings import Finding
from ekonomia.rules.phrases import day_text
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.rules.walk import atoms_in, inner_conditions, timelines_in, under
from ekonomia.rules.wording import sentence
from ekonomia.status import (
    CIS,
    COOP,
    CT9,
    KIS,
    OPP,
    OWES,
    PARTICIPANT,
    PES,
    PZP,
    UDPP,
    UES,
    WTZ,
    ZAZ,
)
from ekonomia.testing.laws import answers_only_settle, changes_flip, readings_agree
from ekonomia.testing.strategies import completions, records, refinements
from ekonomia.verdict import Verdict

DAYS: Final = (
    date(2004, 6, 1),
    date(2010, 3, 12),
    date(2012, 9, 15),
    date(2015, 5, 27),
    date(2015, 5, 28),
    date(2017, 3, 1),
    date(2018, 1, 9),
    date(2019, 7, 1),
    date(2021, 10, 5),
    date(2022, 2, 15),
    date(2022, 10, 29),
    date(2022, 10, 30),
    date(2023, 12, 31),
    date(2024, 1, 18),
    date(2025, 6, 1),
    date(2026, 1, 1),
)
BOOKS: Final[tuple[RuleBook[Any], ...]] = (
    UES,
    CT9,
    PES,
    PARTICIPANT,
    CIS,
    KIS,
    ZAZ,
    WTZ,
    COOP,
    UDPP,
    OPP,
    PZP,
    OWES,
    OFFER,
)
QUESTIONS: Final[Mapping[str, tuple[RuleBook[Any], Code | None]]] = {
    f"{book.id}-{question}": (book, question)
    for book in BOOKS
    for question in (None, *(code for code, _ in book.questions))
}
every_question = pytest.mark.parametrize("asked", QUESTIONS)
"""By name: a whole rule book is nothing that Hypothesis should print beside an example."""
days = st.sampled_from(DAYS)
fewer = settings(max_examples=max(10, settings().max_examples // 12))
"""A whole record has some forty facts, and each is held against a whole book."""
policies = st.builds(
    Policy, **{name: st.sampled_from(options) for name, options in POLICY_OPTIONS.items()}
)


@every_question
class TestSoundness:
    """More information may turn "unknown" into an answer, never one answer into the other."""

    @fewer
    @given(data=st.data(), on=days, policy=policies)
    def test_no_refinement_contradicts(
        self,
        data: st.DataObject,
        on: date,
        policy: Policy,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        facts = data.draw(records(book.facts))
        fixed = book.overrides
        more = data.draw(st.one_of(refinements(facts, fixed), completions(facts, fixed)))
        answers_only_settle(book, facts, more, on=on, question=question, policy=policy)

    @fewer
    @given(data=st.data(), on=days)
    def test_only_unread_law_leaves_complete_facts_unknown(
        self,
        data: st.DataObject,
        on: date,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        facts = data.draw(records(book.facts, known=True))
        for finding in book.check(facts, on=on, question=question).findings:
            assert (finding.outcome is Outcome.UNKNOWN) <= bool(finding.unread), finding.rule.id
            assert finding.missing == ()


@every_question
class TestReadings:
    """One definition, many readings."""

    @fewer
    @given(data=st.data(), on=days, policy=policies)
    def test_one_by_one_and_many_agree(
        self,
        data: st.DataObject,
        on: date,
        policy: Policy,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        facts = [data.draw(records(book.facts, known=known)) for known in (False, True)]
        readings_agree(book, facts, on=on, question=question, policy=policy)

    @fewer
    @given(data=st.data(), on=days)
    def test_changes_flip(
        self,
        data: st.DataObject,
        on: date,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        changes_flip(book, data.draw(records(book.facts)), on=on, question=question)

    @fewer
    @given(data=st.data(), on=days, language=st.sampled_from(["pl", "en"]))
    def test_every_number_compared_is_told(
        self,
        data: st.DataObject,
        on: date,
        language: Language,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        facts = data.draw(records(book.facts))
        answer = book.check(facts, on=on, question=question)
        for finding in answer.findings:
            text = sentence(finding, language)
            for number in numbers_of(finding):
                assert told(number, language) in text, (finding.rule.id, number)
        assert len(answer.explain(language).splitlines()) == 1 + len(answer.findings)

    @fewer
    @given(data=st.data(), on=days)
    def test_every_missing_fact_has_a_name_and_matters(
        self,
        data: st.DataObject,
        on: date,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        facts = data.draw(records(book.facts))
        answer = book.check(facts, on=on, question=question)
        for path in answer.missing:
            assert book.label(path, "pl")
            assert book.label(path, "en")
        assert (answer.ask_next in answer.missing) == bool(answer.missing)
        assert (answer.verdict is Verdict.UNKNOWN) >= bool(answer.missing)

    @fewer
    @given(data=st.data(), on=days)
    def test_hanging_on_a_question_means_another_outcome(
        self,
        data: st.DataObject,
        on: date,
        asked: str,
    ) -> None:
        book, question = QUESTIONS[asked]
        facts = data.draw(records(book.facts))

        def outcomes(policy: Policy) -> list[Outcome]:
            answer = book.check(facts, on=on, question=question, policy=policy)
            return [finding.outcome for finding in answer.findings]

        open_ = {name for rule in book.asked(question) for name in rule.policies}
        found = {
            name: [outcomes(Policy().answering(name, option)) for option in POLICY_OPTIONS[name]]
            for name in open_
        }
        for index, finding in enumerate(book.check(facts, on=on, question=question).findings):
            matters = {
                name for name, rows in found.items() if len({row[index] for row in rows}) > 1
            }
            assert set(finding.hangs_on) == matters


def numbers_of(finding: Finding) -> list[int | date]:
    """Return the whole numbers and days that were compared, as far as they are told."""
    found: list[int | date] = []
    blank = finding.outcome is Outcome.UNKNOWN
    for reading in finding.readings:
        if isinstance(reading.atom, c.Compare):
            for value in (reading.observed, reading.required):
                parts = (value.part, value.whole) if isinstance(value, Portion) else (value,)
                for part in parts:
                    if isinstance(part, Bounds) and type(part.exact) is int:
                        if not isinstance(reading.atom.left, c.ShareOf) or value is not (
                            reading.required
                        ):
                            found.append(part.exact)
                    elif type(part) is date:
                        found.append(part)
    return [] if blank else found


def told(number: int | date, language: Language) -> str:
    return day_text(number, language) if isinstance(number, date) else number_text(number, language)


@every_question
class TestStructure:
    """What holds of the books as values."""

    def test_rules_read_facts_of_their_book(self, asked: str) -> None:
        book, question = QUESTIONS[asked]
        for rule in book.asked(question):
            for key in rule.facts:
                assert book.label(key, "pl"), (rule.id, key)

    def test_every_norm_and_limit_is_in_force_together(self, asked: str) -> None:
        book, question = QUESTIONS[asked]
        """A rule that binds on a day finds each of its limits in force, or marked as unread."""
        for rule, day in product(book.asked(question), DAYS):
            step = rule.norm.step(day)
            if step is not None and hasattr(step, "value"):
                for timeline in set_by_all_versions(rule):
                    assert timeline.step(day) is not None, (rule.id, timeline.name, day)

    def test_the_part_of_a_share_lies_in_its_whole(self, asked: str) -> None:
        book, question = QUESTIONS[asked]
        for rule in book.asked(question):
            for share in shares_of(rule):
                if isinstance(share.part, c.CountOf):
                    assert isinstance(share.whole, c.CountOf)
                    assert share.part.records == share.whole.records
                    assert share.part.weight == share.whole.weight
                else:
                    assert {fact.type.kind for fact in heads_of(share)} == {Kind.COUNT}

    def test_counts_do_not_nest(self, asked: str) -> None:
        book, question = QUESTIONS[asked]
        for rule in book.asked(question):
            for condition in rule.conditions:
                for where in inner_conditions(under(condition, Policy())):
                    assert not list(inner_conditions(where)), rule.id


def set_by_all_versions(rule: Rule) -> list[Timeline[Any]]:
    """Return the statutory values of a rule without those of provisions that come and go.

    What stands beside `in_force` binds for a part of the rule's time only.
    """
    conditional: set[str] = set()
    for condition in rule.conditions:
        if any(isinstance(atom, c.InForce) for atom in atoms_in(condition)):
            conditional |= {timeline.name for timeline in timelines_in(condition)}
    return [timeline for timeline in rule.timelines if timeline.name not in conditional]


def shares_of(rule: Rule) -> list[c.ShareOf]:
    return [
        atom.left
        for condition in rule.conditions
        for atom in atoms_in(condition)
        if isinstance(atom, c.Compare) and isinstance(atom.left, c.ShareOf)
    ]


def heads_of(share: c.ShareOf) -> list[c.Fact]:
    """Return the facts that a share is made of, where it is one of numbers told."""
    sides = [
        side.parts if isinstance(side, c.Total) else (side,) for side in (share.part, share.whole)
    ]
    heads = [part for parts in sides for part in parts]
    assert all(isinstance(head, c.Fact) for head in heads)
    return [head for head in heads if isinstance(head, c.Fact)]


WITH_SHARES: Final = [
    name
    for name, (book, question) in QUESTIONS.items()
    if any(shares_of(rule) for rule in book.asked(question))
]


@pytest.mark.parametrize("asked", WITH_SHARES)
@fewer
@given(data=st.data(), on=days, policy=policies)
def test_nobody_of_the_part_lies_outside_the_whole(
    data: st.DataObject, on: date, policy: Policy, asked: str
) -> None:
    """Whoever counts in the part of a share counts in its whole too, under every policy."""
    book, question = QUESTIONS[asked]
    facts = data.draw(records(book.facts, known=True))
    answer = book.check(facts, on=on, question=question, policy=policy)
    for finding in answer.findings:
        for reading in finding.readings:
            if isinstance(reading.observed, Portion):
                part, whole = reading.observed.part.exact, reading.observed.whole.exact
                assert part is not None
                assert whole is not None
                assert part <= whole, finding.rule.id


@given(st.data())
def test_nothing_but_the_librarys_errors(data: st.DataObject) -> None:
    """Whatever stands in the fields, a record is built or refused in the library's own way."""
    book: RuleBook[Any] = data.draw(st.sampled_from([UES, PES]))
    junk = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.dates(), st.datetimes()
    )
    names = data.draw(st.lists(st.sampled_from([a.name for a in book.facts.__attrs_attrs__])))
    given_facts = {name: data.draw(junk | st.lists(junk) | st.frozensets(junk)) for name in names}
    try:
        facts = book.facts(**given_facts)
    except EkonomiaError as error:
        assert error.code  # noqa: PT017 - either way is right, and each is checked
    else:
        assert book.check(facts, on=date(2024, 1, 1)).findings
