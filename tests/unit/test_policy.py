"""Open questions: their answers, and nothing else as an answer."""

from typing import Any, cast

import pytest
from attrs import fields

from ekonomia.errors import InvalidValue
from ekonomia.rules import Policy
from ekonomia.rules.policy import POLICY_LABELS, POLICY_OPTIONS

DEFAULTS = {
    "at_risk_moment": "hiring_day",
    "continuity_covers_contractors": False,
    "release_window_months": None,
    "counts_absent_employees": True,
    "report_deadline_moves": False,
    "advisory_headcount": "narrow",
    "lapsed_certificate_counts": False,
    "plan_length": "longer_of_both",
    "unit_path": "both",
    "illness_days_scope": "unknown",
    "benefit_display": "exact",
    "epidemic_terms_cover_running": True,
    "mutual_fund_outside_consortium": False,
}
OTHERS = {
    "at_risk_moment": "day_examined",
    "continuity_covers_contractors": True,
    "release_window_months": 12,
    "counts_absent_employees": False,
    "report_deadline_moves": True,
    "advisory_headcount": "wide",
    "lapsed_certificate_counts": True,
    "plan_length": "either",
    "unit_path": "unit",
    "illness_days_scope": "illness",
    "benefit_display": "rounded_up",
    "epidemic_terms_cover_running": False,
    "mutual_fund_outside_consortium": True,
}
THIRD = {"unit_path": "whole_entity", "illness_days_scope": "participation"}
QUESTIONS = list(DEFAULTS)


def policy(**answers: object) -> Policy:
    return Policy(**cast("dict[str, Any]", answers))


def test_the_documented_defaults() -> None:
    assert {name: getattr(Policy(), name) for name in QUESTIONS} == DEFAULTS
    assert [each.name for each in fields(Policy)] == QUESTIONS


def test_the_options_and_labels_belong_to_the_questions() -> None:
    assert list(POLICY_OPTIONS) == QUESTIONS
    assert list(POLICY_LABELS) == QUESTIONS
    third = {name: (THIRD[name],) if name in THIRD else () for name in QUESTIONS}
    assert {
        name: (DEFAULTS[name], OTHERS[name], *third[name]) for name in QUESTIONS
    } == POLICY_OPTIONS
    assert all(pl and en and pl != en for pl, en in POLICY_LABELS.values())


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_other_answer(question: str) -> None:
    other = policy(**{question: OTHERS[question]})
    assert getattr(other, question) == OTHERS[question]
    assert other != Policy()


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("at_risk_moment", "hiring day"),
        ("at_risk_moment", None),
        ("continuity_covers_contractors", 0),
        ("continuity_covers_contractors", 1),
        ("continuity_covers_contractors", None),
        ("release_window_months", 6),
        ("release_window_months", 12.0),
        ("release_window_months", False),
        ("counts_absent_employees", 1),
        ("counts_absent_employees", "yes"),
        ("report_deadline_moves", 1),
        ("report_deadline_moves", None),
        ("advisory_headcount", "wider"),
        ("advisory_headcount", True),
        ("lapsed_certificate_counts", 1),
        ("lapsed_certificate_counts", "no"),
        ("plan_length", "both"),
        ("plan_length", ""),
    ],
)
def test_what_is_no_answer(question: str, wrong: object) -> None:
    with pytest.raises(
        InvalidValue, match=rf"{question}: expected .* or .*, got {wrong!r}"
    ) as caught:
        policy(**{question: wrong})
    assert caught.value.path == f"$.{question}"


class TestAnswering:
    @pytest.mark.parametrize("question", QUESTIONS)
    def test_one_question_is_answered_and_the_others_are_kept(self, question: str) -> None:
        answer = cast("str | int | None", DEFAULTS[question])
        others = policy(**OTHERS)
        answered = others.answering(question, answer)
        assert getattr(answered, question) == answer
        kept = {name: getattr(answered, name) for name in QUESTIONS if name != question}
        assert kept == {name: OTHERS[name] for name in QUESTIONS if name != question}
        assert others == policy(**OTHERS)

    def test_a_question_nobody_asks(self) -> None:
        with pytest.raises(InvalidValue, match=r"one of at_risk_moment, .*, got 'fte'"):
            Policy().answering("fte", 1)

    def test_what_is_no_answer(self) -> None:
        with pytest.raises(InvalidValue, match="plan_length: expected"):
            Policy().answering("plan_length", "both")
