"""The laws of the book on accreditation, and of the status that support centres granted."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.codes import Code
from ekonomia.rules import Label, Outcome, RuleBook
from ekonomia.status import CT9
from ekonomia.status.accreditation import OWES
from ekonomia.status.accreditation_facts import AccreditationFacts
from ekonomia.status.codes import Authority, Question
from ekonomia.status.legacy_status import ct9_status_on
from ekonomia.status.social_enterprise_facts import Ct9Status, SocialEnterpriseFacts
from ekonomia.testing.laws import answers_only_settle, changes_flip, readings_agree
from ekonomia.testing.strategies import completions, days, records, refinements

DAYS: Final = (
    date(2014, 3, 20),
    date(2015, 6, 1),
    date(2015, 12, 31),
    date(2016, 4, 18),
    date(2017, 3, 1),
    date(2018, 1, 4),
    date(2022, 10, 29),
    date(2022, 10, 30),
    date(2024, 1, 18),
)
BY_NAME: Final = RuleBook(
    id="owes",
    title=Label("pytania o jedną regułę", "questions about one rule"),
    facts=AccreditationFacts,
    rules=OWES.others,
)
ASKED: Final[tuple[tuple[RuleBook[Any], Code | None], ...]] = (
    (OWES, Question.APPLICATION),
    (OWES, Question.HOLDER),
    (BY_NAME, None),
)
every_question = pytest.mark.parametrize(
    ("book", "question"), ASKED, ids=["application", "holder", "by-name"]
)
fewer = settings(max_examples=max(10, settings().max_examples // 8))
on_days = st.sampled_from(DAYS)


@every_question
class TestEveryQuestion:
    """Soundness, and one definition in many readings."""

    @fewer
    @given(data=st.data(), on=on_days)
    def test_no_refinement_contradicts(
        self,
        data: st.DataObject,
        on: date,
        book: RuleBook[AccreditationFacts],
        question: Code | None,
    ) -> None:
        facts = data.draw(records(AccreditationFacts))
        more = data.draw(st.one_of(refinements(facts), completions(facts)))
        answers_only_settle(book, facts, more, on=on, question=question)

    @fewer
    @given(data=st.data(), on=on_days)
    def test_readings_agree(
        self,
        data: st.DataObject,
        on: date,
        book: RuleBook[AccreditationFacts],
        question: Code | None,
    ) -> None:
        facts = [data.draw(records(AccreditationFacts, known=known)) for known in (False, True)]
        readings_agree(book, facts, on=on, question=question)

    @fewer
    @given(data=st.data(), on=on_days)
    def test_changes_flip(
        self,
        data: st.DataObject,
        on: date,
        book: RuleBook[AccreditationFacts],
        question: Code | None,
    ) -> None:
        changes_flip(book, data.draw(records(AccreditationFacts)), on=on, question=question)


MORE_IS_BETTER: Final = (
    ("owes.accreditation_pre_act", "intended_months"),
    ("owes.akses_path_a", "pes_creation_years"),
    ("owes.akses_path_b", "voivodeship_months"),
    ("owes.akses_path_b", "experience_years"),
    ("owes.akses_path_b", "service_areas"),
    ("owes.akses_path_b", "key_staff_on_contract"),
    ("owes.information", "information_days"),
    ("owes.repair", "repair_days"),
)
LESS_IS_BETTER: Final = (("owes.akses_one_application", "applications_in_voivodeship"),)
RANK: Final = {Outcome.UNMET: 0, Outcome.UNKNOWN: 1, Outcome.MET: 2}


def given_too(facts: AccreditationFacts, name: str, value: Any) -> AccreditationFacts:  # noqa: ANN401
    change: dict[str, Any] = {name: value}
    return evolve(facts, **change)


def outcome(rule: str, facts: AccreditationFacts, on: date) -> Outcome:
    return OWES.check_rule(rule, facts, on=on).finding(rule).outcome


@pytest.mark.parametrize(("rule", "name"), [*MORE_IS_BETTER, *LESS_IS_BETTER])
@fewer
@given(data=st.data(), on=on_days, number=st.integers(0, 60), more=st.integers(0, 60))
def test_more_experience_and_more_time_never_harm(
    data: st.DataObject, on: date, number: int, more: int, rule: str, name: str
) -> None:
    """The norm says "at least" (and of applications "at most"): the law is monotone there."""
    facts = data.draw(records(AccreditationFacts))
    numbers = sorted((number, number + more), reverse=(rule, name) in LESS_IS_BETTER)
    worse, better = (given_too(facts, name, each) for each in numbers)
    before, after = outcome(rule, worse, on), outcome(rule, better, on)
    assert (before is Outcome.NOT_APPLICABLE) is (after is Outcome.NOT_APPLICABLE)
    assert before is Outcome.NOT_APPLICABLE or RANK[before] <= RANK[after]


SAFE: Final = ("has_arrears", "management_barred", "management_convicted", "loss_requested")


@fewer
@given(data=st.data(), name=st.sampled_from(SAFE))
def test_what_is_held_against_a_centre_never_helps_it(data: st.DataObject, name: str) -> None:
    facts = data.draw(records(AccreditationFacts))
    on = date(2023, 6, 15)
    against = OWES.check(given_too(facts, name, True), on=on, question=Question.HOLDER)
    without = OWES.check(given_too(facts, name, False), on=on, question=Question.HOLDER)
    assert set(without.failing) <= set(against.failing)
    assert "owes.loss" in against.failing


@fewer
@given(
    granted=days(date(2018, 6, 1), date(2023, 1, 1)),
    months=st.integers(1, 36),
    on=days(date(2018, 6, 1), date(2023, 12, 31)),
    later=st.integers(0, 400),
)
def test_a_status_runs_once_and_then_no_more(
    granted: date, months: int, on: date, later: int
) -> None:
    """Before its first day and after its last one it is unmet; met in between, on every day."""
    status = Ct9Status(granted_by=Authority.OWES, granted_on=granted, valid_months=months)
    facts = SocialEnterpriseFacts(ct9_status=status)
    found = ct9_status_on(facts, on).outcome
    assert found in (Outcome.MET, Outcome.UNMET)
    afterwards = date.fromordinal(min(on.toordinal() + later, date(2023, 12, 31).toordinal()))
    if on >= granted and found is Outcome.UNMET:
        assert ct9_status_on(facts, afterwards).outcome is Outcome.UNMET
    by_name = CT9.check_rule("ct9.status_term", facts, on=on).finding("ct9.status_term").outcome
    assert by_name in (found, Outcome.UNKNOWN)
    assert (by_name is found) is (months == 18 or on < granted)
