"""Organisations of public benefit: who may be one, how it is run, what it reports."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.rules import Finding, Force, Outcome, Policy
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import Question
from ekonomia.status.public_benefit import OPP
from ekonomia.status.public_benefit_facts import PublicBenefitFacts
from ekonomia.verdict import Verdict

ACT = "ustawy o działalności pożytku publicznego i o wolontariacie"
DAY = date(2024, 5, 10)

IN_ORDER: Final[dict[str, Any]] = {
    "legal_form": LegalForm.FOUNDATION,
    "public_benefit_since": date(2020, 1, 1),
    "status_lost": False,
    "serves_community": True,
    "business_is_additional": True,
    "surplus_to_public_benefit": True,
    "has_control_body": True,
    "control_body_independent": True,
    "control_body_convicted": False,
    "management_convicted": False,
    "bans_loans": True,
    "bans_transfers": True,
    "bans_use": True,
    "bans_purchases": True,
    "annual_report": AnnualReport(for_year=2022, filed_on=date(2023, 7, 10)),
}


def found(
    rule: str,
    *,
    on: date = DAY,
    policy: Policy | None = None,
    **facts: Any,  # noqa: ANN401 - any fact
) -> Finding:
    answer = OPP.check(PublicBenefitFacts(**facts), on=on, policy=policy or Policy())
    return answer.finding(rule)


class TestArt20Ust1AndArt3:
    """OPP może być organizacja pozarządowa oraz podmiot z art. 3 ust. 3 pkt 1 i 4."""

    RULE = "opp.subject"

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.FOUNDATION,
            LegalForm.ASSOCIATION,
            LegalForm.ORDINARY_ASSOCIATION,
            LegalForm.UNION_OF_ASSOCIATIONS,
            LegalForm.VOLUNTEER_FIRE_BRIGADE,
            LegalForm.RURAL_WOMEN_CIRCLE,
            LegalForm.CHURCH_LEGAL_PERSON,
            LegalForm.NON_PROFIT_LIMITED_COMPANY,
            LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
            LegalForm.SPORTS_CLUB_COMPANY,
        ],
    )
    def test_who_may(self, form: LegalForm) -> None:
        assert found(self.RULE, legal_form=form).outcome is MET

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.SOCIAL_COOPERATIVE,  # art. 3 ust. 3a
            LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
            LegalForm.POLITICAL_PARTY,
            LegalForm.PARTY_FOUNDATION,
            LegalForm.EUROPEAN_POLITICAL_FOUNDATION,
            LegalForm.TRADE_UNION,
            LegalForm.EMPLOYERS_ORGANISATION,
            LegalForm.PROFESSIONAL_SELF_GOVERNMENT,
            LegalForm.SIMPLE_JOINT_STOCK_COMPANY,
            LegalForm.COMMERCIAL_COMPANY,
            LegalForm.GMINA,
        ],
    )
    def test_who_may_not(self, form: LegalForm) -> None:
        assert found(self.RULE, legal_form=form).outcome is UNMET

    def test_no_source_says_of_organisations_of_farmers(self) -> None:
        finding = found(self.RULE, legal_form=LegalForm.AGRICULTURAL_CIRCLE)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert finding.unread == ("OPP_CONTESTED_SUBJECT",)

    @pytest.mark.parametrize(
        ("on", "form", "outcome"),
        [
            (date(2003, 12, 31), LegalForm.FOUNDATION, NOT_APPLICABLE),
            (date(2004, 1, 1), LegalForm.FOUNDATION, MET),
            (date(2010, 3, 11), LegalForm.NON_PROFIT_LIMITED_COMPANY, UNMET),
            (date(2010, 3, 12), LegalForm.NON_PROFIT_LIMITED_COMPANY, MET),
            (date(2010, 3, 11), LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, MET),
            (date(2010, 3, 12), LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, UNMET),
        ],
    )
    def test_the_list_of_2010(self, on: date, form: LegalForm, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, legal_form=form).outcome is outcome

    def test_the_form_must_be_known(self) -> None:
        finding = found(self.RULE)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("legal_form",))

    def test_it_is_cited(self) -> None:
        printed = basis(found(self.RULE, legal_form=LegalForm.FOUNDATION))
        assert {f"art. 20 ust. 1 {ACT}", f"art. 3 ust. 4 {ACT}"} < printed


class TestArt22Ust1:
    """Działalność prowadzona jest nieprzerwanie przez co najmniej 2 lata."""

    RULE = "opp.two_years"

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 5, 9), UNMET), (date(2024, 5, 10), MET)]
    )
    def test_two_years(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"public_benefit_since": date(2022, 5, 10), "status_lost": False}
        finding = found(self.RULE, on=on, legal_form=LegalForm.ASSOCIATION, **facts)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [(date(2010, 3, 11), NOT_APPLICABLE), (date(2010, 3, 12), UNMET)],
    )
    def test_since_2010(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"public_benefit_since": date(2009, 5, 10), "status_lost": False}
        finding = found(self.RULE, on=on, legal_form=LegalForm.FOUNDATION, **facts)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            ({"status_lost": False}, ("public_benefit_since", "legal_form")),
            (
                {"public_benefit_since": date(2020, 1, 1)},
                ("status_lost", "lost_at_own_request", "status_lost_on"),
            ),
        ],
    )
    def test_what_is_missing(self, facts: dict[str, Any], missing: tuple[str, ...]) -> None:
        finding = found(self.RULE, **facts)
        assert (finding.outcome, finding.missing) == (UNKNOWN, missing)

    def test_it_is_cited(self) -> None:
        facts: dict[str, Any] = {"public_benefit_since": date(2020, 1, 1), "status_lost": False}
        assert f"art. 22 ust. 1 {ACT}" in basis(found(self.RULE, **facts))


class TestArt22Ust1a:
    """Warunek dwóch lat nie dotyczy ochotniczych straży pożarnych."""

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2021, 12, 31), UNMET), (date(2022, 1, 1), MET)]
    )
    def test_since_the_act_on_fire_brigades(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"public_benefit_since": date(2021, 6, 1), "status_lost": False}
        form = LegalForm.VOLUNTEER_FIRE_BRIGADE
        assert found("opp.two_years", on=on, legal_form=form, **facts).outcome is outcome

    def test_only_of_them(self) -> None:
        facts: dict[str, Any] = {"public_benefit_since": date(2023, 6, 1), "status_lost": False}
        finding = found("opp.two_years", legal_form=LegalForm.ASSOCIATION, **facts)
        assert finding.outcome is UNMET


class TestArt22a:
    """Ponownie po 2 latach od wykreślenia, a od razu, gdy wykreślono na własny wniosek."""

    RULE = "opp.two_years"
    SINCE = date(2015, 1, 1)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 5, 10), UNMET), (date(2024, 5, 11), MET)]
    )
    def test_two_years_must_have_passed(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "public_benefit_since": self.SINCE,
            "status_lost_on": date(2022, 5, 10),
        }
        finding = found(self.RULE, on=on, **facts, lost_at_own_request=False)
        assert finding.outcome is outcome

    def test_at_once_after_its_own_request(self) -> None:
        facts: dict[str, Any] = {
            "public_benefit_since": self.SINCE,
            "status_lost_on": date(2024, 5, 1),
        }
        assert found(self.RULE, **facts, lost_at_own_request=True).outcome is MET
        assert found(self.RULE, **facts).missing == ("lost_at_own_request",)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2011, 11, 2), MET), (date(2011, 11, 3), UNMET)]
    )
    def test_since_2011(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "public_benefit_since": date(2005, 1, 1),
            "status_lost_on": date(2010, 6, 1),
        }
        finding = found(self.RULE, on=on, **facts, lost_at_own_request=False)
        assert finding.outcome is outcome

    def test_fire_brigades_wait_too(self) -> None:
        facts: dict[str, Any] = {"status_lost_on": date(2023, 5, 10), "lost_at_own_request": False}
        form = LegalForm.VOLUNTEER_FIRE_BRIGADE
        finding = found(self.RULE, legal_form=form, public_benefit_since=self.SINCE, **facts)
        assert finding.outcome is UNMET
        assert f"art. 22a ust. 1 pkt 2 {ACT}" in basis(finding)

    def test_a_loss_contradicts_none(self) -> None:
        assert PublicBenefitFacts(lost_at_own_request=True).status_lost is True
        with pytest.raises(InvalidValue, match="expected no request where status_lost is False"):
            PublicBenefitFacts(lost_at_own_request=True, status_lost=False)
        with pytest.raises(InvalidValue, match="status_lost_on: expected no day"):
            PublicBenefitFacts(status_lost_on=DAY, status_lost=False)


SIMPLE: Final[tuple[tuple[str, str, bool, str], ...]] = (
    ("opp.beneficiaries", "serves_community", True, "art. 20 ust. 1 pkt 1"),
    ("opp.business_additional", "business_is_additional", True, "art. 20 ust. 1 pkt 2"),
    ("opp.surplus_use", "surplus_to_public_benefit", True, "art. 20 ust. 1 pkt 3"),
    ("opp.control_body", "has_control_body", True, "art. 20 ust. 1 pkt 4"),
    ("opp.control_body", "control_body_independent", True, "art. 20 ust. 1 pkt 4"),
    ("opp.control_body", "control_body_convicted", False, "art. 20 ust. 1 pkt 4"),
    ("opp.management_record", "management_convicted", False, "art. 20 ust. 1 pkt 5"),
    ("opp.statute_bans", "bans_loans", True, "art. 20 ust. 1 pkt 6"),
    ("opp.statute_bans", "bans_transfers", True, "art. 20 ust. 1 pkt 6"),
    ("opp.statute_bans", "bans_use", True, "art. 20 ust. 1 pkt 6"),
    ("opp.statute_bans", "bans_purchases", True, "art. 20 ust. 1 pkt 6"),
)


class TestArt20Ust1Pkt1To6:
    """Ogół społeczności, działalność dodatkowa, nadwyżka, organ kontroli, niekaralność, zakazy."""

    @pytest.mark.parametrize(("rule", "fact", "wanted", "place"), SIMPLE)
    def test_each_fact_decides(self, rule: str, fact: str, wanted: bool, place: str) -> None:
        good = found(rule, **IN_ORDER)
        bad = found(rule, **(IN_ORDER | {fact: not wanted}))
        open_ = found(rule, **(IN_ORDER | {fact: None}))
        assert (good.outcome, bad.outcome, open_.outcome) == (MET, UNMET, UNKNOWN)
        assert open_.missing == (fact,)
        assert basis(good) == {f"{place} {ACT}"}

    @pytest.mark.parametrize(
        ("rule", "before_2010"),
        [
            ("opp.beneficiaries", MET),
            ("opp.business_additional", UNKNOWN),  # inny sprawdzian: rozmiary działalności
            ("opp.surplus_use", MET),
            ("opp.control_body", MET),
            ("opp.management_record", NOT_APPLICABLE),  # bez takiego wymagania
            ("opp.statute_bans", MET),
        ],
    )
    def test_the_text_of_2003(self, rule: str, before_2010: Outcome) -> None:
        outcomes = [
            found(rule, on=on, **IN_ORDER).outcome
            for on in (date(2003, 12, 31), date(2004, 1, 1), date(2010, 3, 11), date(2010, 3, 12))
        ]
        assert outcomes == [NOT_APPLICABLE, before_2010, before_2010, MET]


class TestArt23Ust6:
    """Sprawozdania zamieszcza się do dnia 15 lipca roku następującego po roku, za który są."""

    RULE = "opp.annual_report"

    @pytest.mark.parametrize(
        ("filed", "outcome"), [(date(2024, 7, 15), MET), (date(2024, 7, 16), UNMET)]
    )
    def test_the_fifteenth_is_in_time(self, filed: date, outcome: Outcome) -> None:
        report = AnnualReport(for_year=2023, filed_on=filed)
        finding = found(self.RULE, on=date(2024, 9, 2), annual_report=report)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 7, 15), MET), (date(2024, 7, 16), UNMET)]
    )
    def test_nothing_is_late_before_the_last_day(self, on: date, outcome: Outcome) -> None:
        report = AnnualReport(for_year=2023, filed=False)
        assert found(self.RULE, on=on, annual_report=report).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2025, 7, 15), MET), (date(2025, 7, 16), UNMET)]
    )
    def test_a_later_report_may_have_fallen_due(self, on: date, outcome: Outcome) -> None:
        report = AnnualReport(for_year=2023, filed_on=date(2024, 7, 1))
        assert found(self.RULE, on=on, annual_report=report).outcome is outcome

    @pytest.mark.parametrize(("moves", "outcome"), [(False, UNMET), (True, MET)])
    def test_a_sunday_moves_it_only_by_one_answer(self, moves: bool, outcome: Outcome) -> None:
        """15 July 2018 was a Sunday."""
        report = AnnualReport(for_year=2017, filed_on=date(2018, 7, 16))
        policy = Policy(report_deadline_moves=moves)
        finding = found(self.RULE, on=date(2018, 9, 3), annual_report=report, policy=policy)
        assert finding.outcome is outcome
        assert finding.hangs_on == ("report_deadline_moves",)

    @pytest.mark.parametrize(
        ("report", "missing"),
        [
            (None, ("annual_report.for_year", "annual_report.filed", "annual_report.filed_on")),
            (AnnualReport(for_year=2022), ("annual_report.filed", "annual_report.filed_on")),
            (AnnualReport(for_year=2022, filed=True), ("annual_report.filed_on",)),
        ],
    )
    def test_what_is_missing(self, report: AnnualReport | None, missing: tuple[str, ...]) -> None:
        finding = found(self.RULE, annual_report=report)
        assert (finding.outcome, finding.missing) == (UNKNOWN, missing)

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2011, 12, 31), NOT_APPLICABLE),
            (date(2012, 1, 1), MET),
            (date(2012, 7, 15), MET),
            (date(2012, 7, 16), UNMET),
        ],
    )
    def test_first_for_2011(self, on: date, outcome: Outcome) -> None:
        report = AnnualReport(for_year=2011, filed=False)
        assert found(self.RULE, on=on, annual_report=report).outcome is outcome

    def test_it_is_cited(self) -> None:
        report = AnnualReport(for_year=2022, filed_on=date(2023, 7, 10))
        printed = basis(found(self.RULE, annual_report=report))
        assert printed == {f"art. 23 ust. 6 {ACT}", f"art. 23 ust. 6a {ACT}"}


class TestArt23Ust6c:
    """Przy przychodzie nieprzekraczającym 100 000 zł sprawozdanie jest uproszczone."""

    @staticmethod
    def simplified(on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401 - any fact
        answer = OPP.check_rule("opp.simplified_report", PublicBenefitFacts(**facts), on=on)
        return answer.finding("opp.simplified_report")

    @pytest.mark.parametrize(
        ("income", "outcome"),
        [
            (Decimal("99999.99"), MET),
            (Decimal("100000.00"), MET),
            (Decimal("100000.01"), UNMET),
            (Bounds(90_000, 100_000), MET),
            (Bounds(90_000, 100_001), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_a_hundred_thousand(self, income: Decimal | Bounds | None, outcome: Outcome) -> None:
        finding = self.simplified(report_income=income)
        assert finding.outcome is outcome
        assert finding.missing == (("report_income",) if outcome is UNKNOWN else ())
        assert basis(finding) == {f"art. 23 ust. 6c {ACT}"}

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2012, 12, 31), NOT_APPLICABLE), (date(2013, 1, 1), MET)]
    )
    def test_since_2013(self, on: date, outcome: Outcome) -> None:
        assert self.simplified(on, report_income=Decimal("1.00")).outcome is outcome

    def test_it_is_a_right_and_no_part_of_the_book(self) -> None:
        assert self.simplified().rule.force is Force.RIGHT
        answer = OPP.check(PublicBenefitFacts(), on=DAY)
        assert "opp.simplified_report" not in {each.rule.id for each in answer.findings}


class TestBook:
    """What applicants and holders are asked."""

    @pytest.mark.parametrize("question", [None, Question.APPLICATION, Question.HOLDER])
    def test_in_order(self, question: Question | None) -> None:
        answer = OPP.check(PublicBenefitFacts(**IN_ORDER), on=DAY, question=question)
        assert answer.verdict is Verdict.MET

    @pytest.mark.parametrize(
        ("change", "asked", "failing"),
        [
            ({"public_benefit_since": DAY}, None, ("opp.two_years",)),
            ({"public_benefit_since": DAY}, Question.APPLICATION, ("opp.two_years",)),
            ({"public_benefit_since": DAY}, Question.HOLDER, ()),
            (
                {"annual_report": AnnualReport(for_year=2022, filed=False)},
                Question.HOLDER,
                ("opp.annual_report",),
            ),
            ({"annual_report": AnnualReport(for_year=2022, filed=False)}, Question.APPLICATION, ()),
            ({"annual_report": None}, Question.APPLICATION, ()),
            ({"bans_loans": False}, Question.HOLDER, ("opp.statute_bans",)),
            ({"legal_form": LegalForm.GMINA}, Question.APPLICATION, ("opp.subject",)),
        ],
    )
    def test_one_fault_at_a_time(
        self, change: dict[str, Any], asked: Question | None, failing: tuple[str, ...]
    ) -> None:
        facts = PublicBenefitFacts(**(IN_ORDER | change))
        answer = OPP.check(facts, on=DAY, question=asked)
        assert answer.failing == failing
        assert answer.verdict is (Verdict.UNMET if failing else Verdict.MET)
