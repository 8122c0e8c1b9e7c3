"""What follows from an answer, on which ground one is a PES, and what the facts refuse.

The clauses of the statutes are tested under tests/law.
"""

from datetime import date, datetime
from typing import Any

import pytest
from attrs import evolve, fields

from ekonomia.entities import (
    AtRiskCategory,
    ContractKind,
    EmploymentGroup,
    LegalForm,
    UnitKind,
)
from ekonomia.entities.legal_forms import ActivityKind, Purpose
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue
from ekonomia.rules import Outcome
from ekonomia.rules.facts import fact_types, label_of
from ekonomia.status import (
    CT9,
    PES,
    UES,
    PesFacts,
    SocialEnterpriseFacts,
    consequence,
    pes_ground,
)
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import (
    AdvisoryBodyKind,
    Consequence,
    PesGround,
    Question,
    Regime,
)
from ekonomia.status.regimes import REGIMES
from ekonomia.status.social_enterprise_facts import (
    AdvisoryBody,
    Breach,
    Ct9Status,
    LossDecision,
    RelatedPartyAct,
)
from ekonomia.verdict import Verdict

DAY = date(2024, 5, 1)
MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone

STAFF = EmploymentGroup(
    persons=4,
    contract=ContractKind.EMPLOYMENT_CONTRACT,
    fte=1,
    at_risk=frozenset(),
    on_long_leave=False,
    instruments=frozenset(),
)
AT_RISK = evolve(STAFF, persons=3, at_risk=frozenset({AtRiskCategory.LONG_TERM_UNEMPLOYED}))
HOLDER = SocialEnterpriseFacts(
    legal_form=LegalForm.FOUNDATION,
    created_units=frozenset(),
    activities=frozenset({ActivityKind.BUSINESS}),
    controllers=frozenset(),
    purposes=frozenset({Purpose.REINTEGRATION}),
    workforce=(STAFF, AT_RISK),
    advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.ALL_EMPLOYED),
    profit_recipients=frozenset(),
    related_party_acts=(),
    ps_status_since=date(2024, 2, 1),
    breaches=(),
    loss_decisions=(),
    bankruptcy_declared=False,
    bankruptcy_petition_dismissed=False,
    liquidation_opened=False,
    loss_requested=False,
)
RELEASE = Breach(
    rule="ues.at_risk_share",
    waiver_granted=True,
    waiver_since=date(2024, 3, 1),
    waiver_until=date(2024, 8, 31),
    call_until=date(2024, 4, 1),
)
LONG_OVERDUE = Breach(rule="ues.form", call_until=date(2024, 4, 30), waiver_granted=False)


def faults_of(caught: EkonomiaError) -> list[tuple[str, str]]:
    faults = caught.faults if isinstance(caught, InvalidInput) else (caught,)
    return [(fault.path, fault.code) for fault in faults]


class TestConsequence:
    @pytest.mark.parametrize(
        ("facts", "verdict", "expected"),
        [
            ({}, Verdict.MET, Consequence.NONE),
            ({"legal_form": LegalForm.TRADE_UNION}, Verdict.UNMET, Consequence.BREACH_CURABLE),
            ({"workforce": (STAFF,)}, Verdict.UNMET, Consequence.BREACH_CURABLE),
            (
                {"workforce": (STAFF,), "breaches": (RELEASE,)},
                Verdict.MET,
                Consequence.BREACH_WAIVED,
            ),
            ({"breaches": (RELEASE,)}, Verdict.MET, Consequence.NONE),
            (
                {"legal_form": LegalForm.TRADE_UNION, "breaches": (RELEASE,)},
                Verdict.UNMET,
                Consequence.BREACH_CURABLE,
            ),
            ({"breaches": (LONG_OVERDUE,)}, Verdict.UNMET, Consequence.LOSS_MANDATORY),
            ({"bankruptcy_declared": True}, Verdict.UNMET, Consequence.LOSS_MANDATORY),
            ({"bankruptcy_petition_dismissed": True}, Verdict.UNMET, Consequence.LOSS_MANDATORY),
            ({"liquidation_opened": True}, Verdict.UNMET, Consequence.LOSS_MANDATORY),
            ({"loss_requested": True}, Verdict.UNMET, Consequence.LOSS_MANDATORY),
            # a ground of loss outweighs all that is not known
            (
                {"loss_requested": True, "legal_form": None, "breaches": None},
                Verdict.UNMET,
                Consequence.LOSS_MANDATORY,
            ),
            # a breach may be curable, or the status lost, as long as a ground of loss is open
            ({"legal_form": LegalForm.TRADE_UNION, "breaches": None}, Verdict.UNMET, None),
            ({"liquidation_opened": None}, Verdict.UNKNOWN, None),
            ({"controllers": None}, Verdict.UNKNOWN, None),
        ],
    )
    def test_of_a_holder(
        self, facts: dict[str, Any], verdict: Verdict, expected: Consequence | None
    ) -> None:
        answer = UES.check(evolve(HOLDER, **facts), on=DAY, question=Question.HOLDER)
        assert answer.verdict is verdict
        assert consequence(answer) is expected

    def test_of_nothing_known(self) -> None:
        answer = UES.check(SocialEnterpriseFacts(), on=DAY, question=Question.HOLDER)
        assert consequence(answer) is None

    def test_before_the_act_nothing_is_known(self) -> None:
        answer = UES.check(HOLDER, on=date(2022, 10, 29), question=Question.HOLDER)
        assert answer.verdict is Verdict.UNKNOWN
        assert consequence(answer) is None


class TestPesGround:
    @pytest.mark.parametrize(
        ("facts", "ground"),
        [
            ({"legal_form": LegalForm.SOCIAL_COOPERATIVE}, PesGround.SOCIAL_COOPERATIVE),
            ({"legal_form": UnitKind.ZAZ, "unit_in_force": True}, PesGround.WTZ_OR_ZAZ),
            ({"legal_form": UnitKind.WTZ, "unit_in_force": True}, PesGround.WTZ_OR_ZAZ),
            ({"legal_form": UnitKind.CIS, "unit_in_force": True}, PesGround.CIS_OR_KIS),
            ({"legal_form": UnitKind.KIS, "unit_in_force": False}, None),
            ({"legal_form": UnitKind.KIS}, None),
            (
                {"legal_form": LegalForm.WORKER_COOPERATIVE},
                PesGround.WORKER_OR_AGRICULTURAL_COOPERATIVE,
            ),
            ({"legal_form": LegalForm.ASSOCIATION}, PesGround.NGO),
            ({"legal_form": LegalForm.FOUNDATION, "founded_by_party": False}, PesGround.NGO),
            ({"legal_form": LegalForm.FOUNDATION, "founded_by_party": True}, None),
            ({"legal_form": LegalForm.FOUNDATION}, None),
            (
                {"legal_form": LegalForm.CHURCH_LEGAL_PERSON, "public_benefit_aims": True},
                PesGround.EQUATED_SUBJECT,
            ),
            ({"legal_form": LegalForm.TRADE_UNION}, None),
            ({}, None),
        ],
    )
    def test_the_letter_of_the_definition(
        self, facts: dict[str, Any], ground: PesGround | None
    ) -> None:
        assert pes_ground(PesFacts(**facts), on=DAY) is ground

    def test_not_before_the_act(self) -> None:
        cooperative = PesFacts(legal_form=LegalForm.SOCIAL_COOPERATIVE)
        assert pes_ground(cooperative, on=date(2022, 10, 30)) is PesGround.SOCIAL_COOPERATIVE
        assert pes_ground(cooperative, on=date(2022, 10, 29)) is None

    def test_a_moment_is_no_day(self) -> None:
        with pytest.raises(InvalidValue, match="on: expected a date"):
            pes_ground(PesFacts(), on=MOMENT)


class TestBooks:
    def test_the_questions_they_answer(self) -> None:
        assert {code for code, _ in UES.questions} == {
            Question.APPLICATION,
            Question.REOBTAIN,
            Question.HOLDER,
            Question.STATUS_QUERY,
        }
        assert [code for code, _ in CT9.questions] == [Question.VERIFICATION]
        assert PES.questions == ()

    def test_without_a_question_it_is_the_applicant_who_is_asked(self) -> None:
        assert UES.asked() == UES.asked(Question.APPLICATION)
        reobtain = {rule.id for rule in UES.asked(Question.REOBTAIN)}
        assert reobtain - {rule.id for rule in UES.asked()} == {"ues.reobtain_ban"}
        assert CT9.asked() == CT9.asked(Question.VERIFICATION)

    @pytest.mark.parametrize("book", [UES, CT9, PES], ids=lambda book: str(book.id))
    def test_every_fact_a_rule_reads_has_a_name(self, book: Any) -> None:  # noqa: ANN401
        for rule in book.every_rule:
            assert rule.facts
            for path in rule.facts:
                assert book.label(path, "pl") != book.label(path, "en") or "data" in path

    @pytest.mark.parametrize("book", [UES, CT9, PES], ids=lambda book: str(book.id))
    def test_a_holder_read_by_generated_code(self, book: Any) -> None:  # noqa: ANN401
        record = PesFacts(legal_form=LegalForm.ASSOCIATION) if book is PES else HOLDER
        questions = [None, *(code for code, _ in book.questions)]
        for on in (date(2016, 1, 1), date(2020, 1, 1), DAY, date(2026, 1, 1)):
            for question in questions:
                alone = book.check(record, on=on, question=question)
                (many,) = book.check_many([record], on=on, question=question).outcomes
                assert many == tuple(each.outcome for each in alone.findings)
                assert book.verdicts([record], on=on, question=question) == [alone.verdict]

    @pytest.mark.parametrize(
        ("on", "regimes"),
        [
            (date(2006, 12, 31), ()),
            (date(2007, 1, 1), (Regime.POKL,)),
            (date(2015, 5, 28), (Regime.POKL, Regime.KPRES_2014, Regime.CT9_2015)),
            (date(2022, 10, 29), (Regime.KPRES_2019, Regime.CT9_2019)),
            (date(2022, 10, 30), (Regime.UES, Regime.KPRES_2022, Regime.CT9_2019)),
            (date(2023, 12, 31), (Regime.UES, Regime.KPRES_2022, Regime.CT9_2019)),
            (date(2024, 1, 1), (Regime.UES, Regime.KPRES_2022)),
        ],
    )
    def test_the_instruments_of_a_day(self, on: date, regimes: tuple[Regime, ...]) -> None:
        for book in (UES, CT9):
            assert book.check(SocialEnterpriseFacts(), on=on).regimes == regimes
        assert PES.check(PesFacts(), on=on).regimes == regimes

    def test_a_social_cooperative_met_the_guidelines_by_its_form(self) -> None:
        answer = CT9.check(
            SocialEnterpriseFacts(legal_form=LegalForm.SOCIAL_COOPERATIVE), on=date(2017, 1, 1)
        )
        assert answer.verdict is Verdict.MET
        assert answer.finding("ct9.coop_automatic").outcome is Outcome.MET

    def test_regimes_stand_in_the_timeline_by_their_own_name(self) -> None:
        assert REGIMES.name == "REGIMES"


class TestFacts:
    @pytest.mark.parametrize(
        "record",
        [
            PesFacts,
            SocialEnterpriseFacts,
            AdvisoryBody,
            RelatedPartyAct,
            AnnualReport,
            Breach,
            LossDecision,
            Ct9Status,
        ],
    )
    def test_nothing_is_known_by_default_and_every_value_is_checked(self, record: Any) -> None:  # noqa: ANN401
        empty = record()
        for attribute in fields(record):
            assert getattr(empty, attribute.name) is None
            assert label_of(attribute).pl
            assert label_of(attribute).en
            with pytest.raises(InvalidValue) as caught:
                record(**{attribute.name: object()})
            assert faults_of(caught.value) == [(f"$.{attribute.name}", "wrong_type")]
        assert list(fact_types(record)) == [each.name for each in fields(record)]

    def test_several_faults_come_together(self) -> None:
        wrong: dict[str, Any] = {"members": -1, "workforce": [], "ps_status_since": MOMENT}
        with pytest.raises(InvalidInput) as caught:
            SocialEnterpriseFacts(**wrong)
        assert faults_of(caught.value) == [
            ("$.members", "out_of_range"),
            ("$.workforce", "wrong_type"),
            ("$.ps_status_since", "wrong_type"),
        ]

    @pytest.mark.parametrize(
        ("record", "day", "truth"),
        [
            (AnnualReport, "filed_on", "filed"),
            (Breach, "notified_on", "notified"),
            (Breach, "called_on", "called"),
            (Breach, "call_until", "called"),
            (SocialEnterpriseFacts, "decision_on", "decided"),
            (SocialEnterpriseFacts, "decision_final_on", "decision_final"),
            (SocialEnterpriseFacts, "minister_informed_on", "minister_informed"),
            (SocialEnterpriseFacts, "certificate_issued_on", "certificate_issued"),
        ],
    )
    def test_a_day_implies_that_it_was_done(self, record: Any, day: str, truth: str) -> None:  # noqa: ANN401
        assert getattr(record(**{day: DAY}), truth) is True
        assert record(**{day: DAY}) == record(**{day: DAY, truth: True})
        assert getattr(record(**{truth: False}), truth) is False
        assert getattr(record(), truth) is None
        with pytest.raises(InvalidValue, match=f"{day}: expected no day") as caught:
            record(**{day: DAY, truth: False})
        assert faults_of(caught.value) == [(f"$.{day}", "contradiction")]

    @pytest.mark.parametrize(
        ("record", "first", "last"),
        [
            (Breach, "occurred_on", "notified_on"),
            (Breach, "waiver_since", "waiver_until"),
            (Breach, "called_on", "call_until"),
            (Ct9Status, "granted_on", "valid_until"),
            (SocialEnterpriseFacts, "applied_on", "decision_on"),
            (SocialEnterpriseFacts, "decision_on", "decision_final_on"),
            (SocialEnterpriseFacts, "certificate_requested_on", "certificate_issued_on"),
        ],
    )
    def test_a_last_day_before_its_first(self, record: Any, first: str, last: str) -> None:  # noqa: ANN401
        before = date(2024, 4, 30)
        assert getattr(record(**{first: DAY, last: DAY}), last) == DAY
        assert getattr(record(**{last: before}), first) is None
        assert getattr(record(**{first: DAY}), last) is None
        with pytest.raises(InvalidValue, match=f"{last}: expected 2024-05-01 or later") as caught:
            record(**{first: DAY, last: before})
        assert faults_of(caught.value) == [(f"$.{last}", "contradiction")]

    @pytest.mark.parametrize("year", [1, 2023, 9997])
    def test_a_reported_year(self, year: int) -> None:
        assert AnnualReport(for_year=year).for_year == year

    @pytest.mark.parametrize("year", [0, -1, 9998, 10_000])
    def test_a_year_of_no_calendar(self, year: int) -> None:
        with pytest.raises(InvalidValue, match="for_year: expected a calendar year") as caught:
            AnnualReport(for_year=year)
        assert faults_of(caught.value) == [("$.for_year", "out_of_range")]

    @pytest.mark.parametrize("year", [1, 1950, 1951, 2101, 9997])
    def test_any_year_of_the_calendar_can_be_asked(self, year: int) -> None:
        """Also one whose days off nobody read."""
        holder = evolve(
            HOLDER,
            ps_status_since=date(2023, 1, 1),
            annual_report=AnnualReport(for_year=year, filed=True),
        )
        answer = UES.check(holder, on=DAY, question=Question.HOLDER)
        assert answer.finding("ues.annual_report").outcome is not Outcome.NOT_APPLICABLE
        assert UES.verdicts([holder], on=DAY, question=Question.HOLDER) == [answer.verdict]

    @pytest.mark.parametrize("since", [date.min, date(2005, 1, 1), date.max])
    def test_any_day_of_the_calendar_can_be_asked(self, since: date) -> None:
        holder = evolve(HOLDER, ps_status_since=since)
        answer = UES.check(holder, on=DAY, question=Question.HOLDER)
        assert answer.verdict in tuple(Verdict)
        assert UES.verdicts([holder], on=DAY, question=Question.HOLDER) == [answer.verdict]
        margins = UES.margin(holder, on=DAY, question=Question.HOLDER)
        assert [each.outcome for each in margins] == [each.outcome for each in answer.findings]
