"""The laws of the test kit can fail: each is shown a book that breaks it."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve

from ekonomia.entities import AtRiskCategory, ContractKind, EmploymentGroup, LegalForm
from ekonomia.rules import Outcome
from ekonomia.rules import margin as margins
from ekonomia.status import PES, UES, PesFacts, SocialEnterpriseFacts
from ekonomia.testing import laws

ON: Final = date(2023, 6, 15)
PARTLY: Final = SocialEnterpriseFacts(legal_form=LegalForm.FOUNDATION)
STAFF: Final = SocialEnterpriseFacts(
    workforce=(
        EmploymentGroup(
            persons=2,
            contract=ContractKind.EMPLOYMENT_CONTRACT,
            fte=1,
            at_risk=frozenset({AtRiskCategory.UNEMPLOYED}),
        ),
    )
)


class TestAnswersOnlySettle:
    def test_more_of_the_same_is_fine(self) -> None:
        laws.answers_only_settle(UES, SocialEnterpriseFacts(), PARTLY, on=ON)

    def test_a_finding_taken_back(self) -> None:
        other = SocialEnterpriseFacts(
            legal_form=LegalForm.COMMERCIAL_COMPANY, created_units=frozenset()
        )
        with pytest.raises(AssertionError, match=r"ues\.form: met became unmet"):
            laws.answers_only_settle(UES, PARTLY, other, on=ON)

    def test_a_verdict_taken_back(self) -> None:
        association = PesFacts(legal_form=LegalForm.ASSOCIATION)
        union = PesFacts(legal_form=LegalForm.TRADE_UNION)
        with pytest.raises(AssertionError, match=r"pes: Verdict\.MET became Verdict\.UNMET"):
            laws.answers_only_settle(PES, association, union, on=ON)


class TestReadingsAgree:
    def test_they_do(self) -> None:
        laws.readings_agree(UES, [PARTLY, STAFF], on=ON)

    @pytest.mark.parametrize("reading", ["check_many", "verdicts"])
    def test_a_reading_of_its_own(self, reading: str, monkeypatch: pytest.MonkeyPatch) -> None:
        real = getattr(type(UES), reading)

        def other(book: Any, facts: Any, **asked: Any) -> object:  # noqa: ANN401
            return real(
                book, [SocialEnterpriseFacts(profit_recipients=None) for _ in facts], **asked
            )

        failing = evolve(STAFF)
        monkeypatch.setattr(type(UES), reading, other)
        with pytest.raises(AssertionError):
            laws.readings_agree(UES, [failing], on=ON)


class TestChangesFlip:
    def test_they_do(self) -> None:
        laws.changes_flip(UES, STAFF, on=ON)

    def test_a_change_that_changes_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        (found,) = (each for each in UES.margin(STAFF, on=ON) if each.outcome is Outcome.UNMET)
        assert found.nearest is not None
        idle = evolve(found.nearest, options=(found.nearest.before,))
        same = margins.Margin(found.rule, found.outcome, (idle,))
        monkeypatch.setattr(type(UES), "margin", lambda *_, **__: (same,))
        with pytest.raises(
            AssertionError, match=r"ues\.min_employment: workforce\[0\]\.persons = 2"
        ):
            laws.changes_flip(UES, STAFF, on=ON)
