"""A CIS as a unit: who creates it, its status, its activity, staff and report."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET
from tests.law.builders_cis import BEFORE_2022, DAY, SINCE_2022, ZS, ask, outcome, printed

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, FounderKind, LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Outcome, Policy
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.codes import Authority
from ekonomia.status.unit_codes import LocalGovernmentForm, StaffRole, TradeKind
from ekonomia.verdict import Verdict

UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
BY_NATURAL_PERSONS = frozenset({FounderKind.NATURAL_PERSONS})
BY_NGO = frozenset({FounderKind.NGO})
EVERY_POST = frozenset(
    {
        StaffRole.MANAGER,
        StaffRole.ACTIVITY_STAFF,
        StaffRole.ACCOUNTING,
        StaffRole.SOCIAL_WORKER,
        StaffRole.VOCATIONAL_INSTRUCTOR,
    }
)

UNIT = CisFacts(
    operator_form=LegalForm.FOUNDATION,
    separate_organisation=True,
    separate_accounts=True,
    decision_by=Authority.WOJEWODA,
    decision_on=date(2020, 5, 4),
    status_extended=False,
    loss_conditions=False,
    supervision_terms_passed=False,
    loss_requested=False,
    participants=30,
    direct_staff=3,
    staff_roles=EVERY_POST,
    trades=frozenset({TradeKind.OTHER}),
    separate_activity=True,
    annual_report=AnnualReport(for_year=2021, filed_on=date(2022, 3, 31)),
    report_complete=True,
)
"""A foundation's CIS that meets every condition on 15 June 2022."""


class TestTheWholeUnit:
    """Pytanie bez nazwy dotyczy samego CIS, a nie uczestnika."""

    def test_a_unit_in_order(self) -> None:
        answer = CIS.check(UNIT, on=DAY)
        assert (answer.verdict, answer.failing, answer.warnings) == (Verdict.MET, (), ())
        assert answer.stale is False

    @pytest.mark.parametrize(
        ("change", "rule"),
        [
            ({"operator_form": LegalForm.WORKER_COOPERATIVE}, "cis.operator"),
            ({"separate_accounts": False}, "cis.separateness"),
            ({"decision_by": Authority.MARSHAL}, "cis.status_decision"),
            ({"decision_on": date(2017, 6, 14)}, "cis.status_term"),
            ({"loss_conditions": True}, "cis.status_loss"),
            ({"staff_roles": EVERY_POST - {StaffRole.SOCIAL_WORKER}}, "cis.staff"),
            ({"trades": frozenset({TradeKind.WINE})}, "cis.banned_trade"),
            ({"annual_report": AnnualReport(for_year=2021, filed=False)}, "cis.annual_report"),
            ({"report_complete": False}, "cis.report_contents"),
        ],
    )
    def test_each_condition_alone(self, change: dict[str, Any], rule: str) -> None:
        answer = CIS.check(evolve(UNIT, **change), on=DAY)
        assert (answer.verdict, answer.failing, answer.undecided) == (Verdict.UNMET, (rule,), ())

    def test_the_ratio_only_warns(self) -> None:
        answer = CIS.check(evolve(UNIT, participants=31), on=DAY)
        assert (answer.verdict, answer.warnings) == (Verdict.MET, ("cis.staff_ratio",))

    def test_the_benefit_has_no_say(self) -> None:
        asked = [finding.rule.id for finding in CIS.check(UNIT, on=DAY).findings]
        assert asked[-1] == "cis.benefit"
        assert CIS.check(UNIT, on=DAY).finding("cis.benefit").counts is False

    def test_thirty_five_rules_once_each(self) -> None:
        ids = [rule.id for rule in CIS.every_rule]
        assert len(ids) == len(set(ids)) == 35

    def test_before_the_act_nothing_is_answered(self) -> None:
        assert CIS.check(UNIT, on=date(2003, 8, 13)).verdict is Verdict.UNKNOWN
        assert CIS.check(UNIT, on=date(2003, 8, 13)).in_force is False
        assert CIS.check(UNIT, on=date(2003, 8, 14)).in_force is True

    def test_later_than_the_last_text_compared(self) -> None:
        assert CIS.check(UNIT, on=date(2022, 9, 22)).stale is False
        assert CIS.check(UNIT, on=date(2022, 9, 23)).stale is True


class TestArt3Ust2:
    """Centrum tworzy samorząd w jednej z dwóch form, organizacja albo podmiot z UDPP."""

    @pytest.mark.parametrize(
        ("on", "founders", "expected"),
        [
            (date(2021, 10, 1), BY_NATURAL_PERSONS, UNMET),
            (BEFORE_2022, BY_NATURAL_PERSONS, UNMET),
            (SINCE_2022, BY_NATURAL_PERSONS, MET),
            (date(2022, 3, 1), BY_NATURAL_PERSONS, MET),
            (BEFORE_2022, BY_NGO, MET),
            (BEFORE_2022, BY_NGO | BY_NATURAL_PERSONS, UNMET),
            (BEFORE_2022, frozenset(), UNMET),
            (BEFORE_2022, None, UNKNOWN),
            (SINCE_2022, None, MET),
            (date(2011, 10, 30), BY_NGO, MET),
            (date(2011, 10, 29), BY_NGO, UNMET),
        ],
    )
    def test_social_cooperatives(
        self, on: date, founders: frozenset[FounderKind] | None, expected: Outcome
    ) -> None:
        """Do 14 lutego 2022 tylko spółdzielnie osób prawnych, potem każda (przypadek C07)."""
        found = outcome(
            "operator",
            on,
            operator_form=LegalForm.SOCIAL_COOPERATIVE,
            operator_founder_kinds=founders,
        )
        assert found is expected

    def test_what_is_missing_of_a_cooperative(self) -> None:
        finding = ask("operator", BEFORE_2022, operator_form=LegalForm.SOCIAL_COOPERATIVE)
        assert finding.missing == ("operator_founder_kinds",)

    @pytest.mark.parametrize(
        ("form", "expected"),
        [
            (LocalGovernmentForm.BUDGET_UNIT, MET),
            (LocalGovernmentForm.BUDGET_ESTABLISHMENT, MET),
            (LocalGovernmentForm.OTHER, UNMET),
            (None, UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("operator", [LegalForm.GMINA, LegalForm.POWIAT, LegalForm.VOIVODESHIP])
    def test_local_government(
        self, operator: LegalForm, form: LocalGovernmentForm | None, expected: Outcome
    ) -> None:
        found = outcome("operator", operator_form=operator, local_government_form=form)
        assert found is expected

    def test_local_government_before_the_text_of_2011(self) -> None:
        facts = {
            "operator_form": LegalForm.POWIAT,
            "local_government_form": LocalGovernmentForm.BUDGET_UNIT,
        }
        finding = ask("operator", date(2011, 1, 31), **facts)
        assert finding.outcome is UNKNOWN
        assert finding.unread == ("CIS_LOCAL_GOVERNMENTS", "CIS_LOCAL_GOVERNMENT_FORMS")
        assert outcome("operator", date(2011, 2, 1), **facts) is MET

    @pytest.mark.parametrize("form", sorted(NGO_FORMS))
    def test_non_governmental_organisations(self, form: LegalForm) -> None:
        assert outcome("operator", operator_form=form) is MET
        assert outcome("operator", date(2004, 6, 1), operator_form=form) is MET
        assert outcome("operator", date(2004, 5, 31), operator_form=form) is UNKNOWN

    def test_church_legal_persons_since_2011(self) -> None:
        church = LegalForm.CHURCH_LEGAL_PERSON
        assert outcome("operator", date(2011, 10, 29), operator_form=church) is UNMET
        assert outcome("operator", date(2011, 10, 30), operator_form=church) is MET

    @pytest.mark.parametrize(
        "form", sorted(EQUATED_COMPANIES | {LegalForm.LOCAL_GOVERNMENT_ASSOCIATION})
    )
    def test_forms_between_the_lists_are_contested(self, form: LegalForm) -> None:
        finding = ask("operator", operator_form=form)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert finding.unread == ("CIS_OPERATOR_CONTESTED",)
        assert "contested" in finding.why("en")[0]

    @pytest.mark.parametrize(
        "form", [LegalForm.TRADE_UNION, LegalForm.PARTY_FOUNDATION, LegalForm.POLITICAL_PARTY]
    )
    def test_parties_and_unions_are_left_out_by_name_since_2011(self, form: LegalForm) -> None:
        assert outcome("operator", date(2011, 10, 29), operator_form=form) is UNKNOWN
        assert outcome("operator", date(2011, 10, 30), operator_form=form) is UNMET

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.WORKER_COOPERATIVE,
            LegalForm.DISABLED_PERSONS_COOPERATIVE,
            LegalForm.NATURAL_PERSON,
            LegalForm.COMMERCIAL_COMPANY,
            LegalForm.SIMPLE_JOINT_STOCK_COMPANY,
        ],
    )
    def test_others_may_not(self, form: LegalForm) -> None:
        assert outcome("operator", operator_form=form) is UNMET

    def test_basis(self) -> None:
        finding = ask("operator", operator_form=LegalForm.SOCIAL_COOPERATIVE)
        assert printed(finding)[:2] == (f"art. 3 ust. 2 {ZS}", f"art. 3 ust. 2 pkt 2 {ZS}")
        assert f"art. 3 ust. 3 pkt 3 {UDPP}" in printed(finding)
        assert finding.evidence is Evidence.TEXT


class TestArt3Ust4:
    """Centrum organizacji jest wyodrębnione organizacyjnie i finansowo."""

    @pytest.mark.parametrize(
        ("organisation", "accounts", "expected"),
        [
            (True, True, MET),
            (False, True, UNMET),
            (True, False, UNMET),
            (True, None, UNKNOWN),
            (False, None, UNMET),
        ],
    )
    def test_both_are_asked(
        self, organisation: bool, accounts: bool | None, expected: Outcome
    ) -> None:
        found = outcome(
            "separateness",
            operator_form=LegalForm.ASSOCIATION,
            separate_organisation=organisation,
            separate_accounts=accounts,
        )
        assert found is expected

    @pytest.mark.parametrize("form", [LegalForm.GMINA, LegalForm.POWIAT, LegalForm.VOIVODESHIP])
    def test_not_of_local_government(self, form: LegalForm) -> None:
        facts = {"operator_form": form, "separate_organisation": False}
        assert outcome("separateness", **facts) is NOT_APPLICABLE

    @pytest.mark.parametrize("form", [LegalForm.CHURCH_LEGAL_PERSON, LegalForm.SOCIAL_COOPERATIVE])
    def test_church_and_cooperative_are_named_since_2022(self, form: LegalForm) -> None:
        facts = {"operator_form": form, "separate_organisation": False}
        assert outcome("separateness", BEFORE_2022, **facts) is NOT_APPLICABLE
        assert outcome("separateness", SINCE_2022, **facts) is UNMET

    def test_of_a_contested_form(self) -> None:
        company = LegalForm.NON_PROFIT_LIMITED_COMPANY
        facts = {"separate_organisation": False, "separate_accounts": True}
        assert outcome("separateness", operator_form=company, **facts) is UNKNOWN


class TestArt4:
    """Wniosek jest kompletny; od 2015 r. z tytułem do lokalu i opinią starosty."""

    @pytest.mark.parametrize(
        ("on", "facts", "expected"),
        [
            (date(2015, 10, 23), {}, MET),
            (date(2015, 10, 24), {}, UNKNOWN),
            (date(2015, 10, 24), {"has_premises_title": True, "starosta_opinion": True}, MET),
            (date(2015, 10, 24), {"has_premises_title": True, "starosta_opinion": False}, UNMET),
            (date(2015, 10, 24), {"has_premises_title": False, "starosta_opinion": True}, UNMET),
            (date(2015, 10, 23), {"has_premises_title": False}, MET),
        ],
    )
    def test_annexes(self, on: date, facts: dict[str, Any], expected: Outcome) -> None:
        found = outcome(
            "application",
            on,
            operator_form=LegalForm.GMINA,
            application_complete=True,
            **facts,
        )
        assert found is expected

    def test_a_powiat_needs_no_opinion_of_its_starosta(self) -> None:
        facts = {"application_complete": True, "has_premises_title": True}
        powiat = ask("application", operator_form=LegalForm.POWIAT, starosta_opinion=False, **facts)
        assert powiat.outcome is MET
        assert printed(powiat) == (f"art. 4 ust. 2 {ZS}",)
        assert ask("application", **facts).missing == ("operator_form", "starosta_opinion")

    def test_incomplete(self) -> None:
        assert outcome("application", application_complete=False) is UNMET
        assert outcome("application", date(2010, 5, 1), application_complete=False) is UNMET


class TestArt5Ust1Windows:
    """Wnioski składano w kwietniu albo we wrześniu (do 23 października 2015)."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2012, 3, 31), UNMET),
            (date(2012, 4, 1), MET),
            (date(2012, 4, 30), MET),
            (date(2012, 5, 1), UNMET),
            (date(2012, 8, 31), UNMET),
            (date(2012, 9, 1), MET),
            (date(2012, 9, 30), MET),
            (date(2012, 10, 1), MET),  # 30 września 2012 to niedziela
            (date(2012, 10, 2), UNMET),
            (date(2011, 5, 2), MET),  # 30 kwietnia 2011 to sobota
            (date(2011, 5, 3), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_days(self, day: date | None, expected: Outcome) -> None:
        assert outcome("application_window", date(2013, 1, 7), applied_on=day) is expected

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2004, 5, 31), NOT_APPLICABLE),
            (date(2004, 6, 1), UNKNOWN),
            (date(2007, 7, 13), UNKNOWN),
            (date(2007, 7, 14), UNMET),
            (date(2015, 10, 23), UNMET),
            (date(2015, 10, 24), NOT_APPLICABLE),
        ],
    )
    def test_while_in_force(self, on: date, expected: Outcome) -> None:
        assert outcome("application_window", on, applied_on=date(2007, 1, 8)) is expected


class TestArt5Ust1:
    """Status nadaje wojewoda w drodze decyzji administracyjnej."""

    @pytest.mark.parametrize(
        ("on", "authority", "expected"),
        [
            (DAY, Authority.WOJEWODA, MET),
            (DAY, Authority.MARSHAL, UNMET),
            (DAY, Authority.MINISTER, UNMET),
            (DAY, None, UNKNOWN),
            (date(2005, 12, 31), Authority.MARSHAL, UNMET),
            (date(2006, 1, 1), Authority.MARSHAL, MET),
            (date(2012, 7, 13), Authority.MARSHAL, MET),
            (date(2012, 7, 14), Authority.MARSHAL, UNMET),
        ],
    )
    def test_authority(self, on: date, authority: Authority | None, expected: Outcome) -> None:
        found = outcome("status_decision", on, decision_by=authority, decision_on=date(2004, 6, 1))
        assert found is expected

    def test_a_later_decision_is_none_yet(self) -> None:
        facts = {"decision_by": Authority.WOJEWODA, "decision_on": date(2022, 6, 16)}
        assert outcome("status_decision", date(2022, 6, 15), **facts) is UNMET
        assert outcome("status_decision", date(2022, 6, 16), **facts) is MET

    def test_no_status_was_granted(self) -> None:
        answer = CIS.check(CisFacts(status_granted=False), on=DAY)
        assert answer.finding("cis.status_decision").outcome is UNMET
        assert answer.finding("cis.status_term").outcome is UNMET
        assert answer.finding("cis.annual_report").outcome is NOT_APPLICABLE
        with pytest.raises(InvalidValue, match="decision_on"):
            CisFacts(status_granted=False, decision_on=DAY)

    def test_that_marshals_decided_is_only_recalled(self) -> None:
        finding = ask(
            "status_decision",
            date(2008, 1, 1),
            decision_by=Authority.MARSHAL,
            decision_on=date(2006, 9, 1),
        )
        assert (finding.outcome, finding.evidence) == (MET, Evidence.RECALLED)


class TestArt5Ust2:
    """Status nadaje się na 5 lat (do 13 lipca 2007 na 3), z możliwością przedłużenia."""

    @pytest.mark.parametrize(
        ("on", "facts", "expected"),
        [
            (date(2022, 5, 9), {"decision_on": date(2017, 5, 9)}, MET),
            (date(2022, 5, 10), {"decision_on": date(2017, 5, 9)}, UNKNOWN),
            (
                date(2022, 5, 10),
                {"decision_on": date(2017, 5, 9), "status_extended": False},
                UNMET,
            ),
            (
                date(2022, 5, 10),
                {"decision_on": date(2017, 5, 9), "extended_on": date(2022, 5, 10)},
                MET,
            ),
            (date(2027, 5, 2), {"extended_on": date(2022, 5, 2)}, MET),
            (
                date(2027, 5, 3),
                {"decision_on": date(2017, 5, 9), "extended_on": date(2022, 5, 2)},
                UNMET,
            ),
            (
                date(2022, 5, 10),
                {"decision_on": date(2017, 5, 9), "extended_on": date(2022, 5, 11)},
                UNMET,
            ),
            (date(2007, 3, 1), {"decision_on": date(2004, 3, 1)}, MET),
            (
                date(2007, 3, 2),
                {"decision_on": date(2004, 3, 1), "status_extended": False},
                UNMET,
            ),
        ],
    )
    def test_term(self, on: date, facts: dict[str, Any], expected: Outcome) -> None:
        assert outcome("status_term", on, **facts) is expected

    def test_basis_and_missing(self) -> None:
        finding = ask("status_term", decision_on=date(2017, 5, 9))
        assert printed(finding) == (f"art. 5 ust. 2 {ZS}", f"art. 5a {ZS}")
        assert finding.missing == ("status_extended", "extended_on")

    def test_a_day_of_extension_implies_it(self) -> None:
        assert CisFacts(extended_on=date(2022, 5, 2)).status_extended is True
        with pytest.raises(InvalidValue, match="extended_on: expected no day"):
            CisFacts(extended_on=date(2022, 5, 2), status_extended=False)


class TestArt5bUst2:
    """Na wyjaśnienia co najmniej 14 dni, na usunięcie nieprawidłowości co najmniej 30."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"explanations_days": 14, "repair_days": 30}, MET),
            ({"explanations_days": 13, "repair_days": 30}, UNMET),
            ({"explanations_days": 14, "repair_days": 29}, UNMET),
            ({"explanations_days": 13}, UNMET),
            ({"explanations_days": 14}, UNKNOWN),
            ({"repair_days": 29}, UNMET),
            ({"explanations_days": 14, "repair_called": False}, MET),
            ({"explanations_days": 13, "repair_called": False}, UNMET),
            ({"explanations_called": False, "repair_days": 30}, MET),
            ({"explanations_called": False, "repair_days": 29}, UNMET),
            ({"explanations_called": False, "repair_called": False}, MET),
            ({"explanations_called": False}, UNKNOWN),
            ({"explanations_called": True, "repair_called": False}, UNKNOWN),
            ({}, UNKNOWN),
        ],
    )
    def test_terms(self, facts: dict[str, Any], expected: Outcome) -> None:
        assert outcome("supervision", **facts) is expected

    def test_what_is_missing(self) -> None:
        made = ask("supervision", explanations_called_on=DAY, repair_called=False)
        assert made.missing == ("explanations_days",)
        half = ask("supervision", explanations_days=14)
        assert half.missing == ("repair_called", "repair_days")

    @pytest.mark.parametrize("call", ["explanations", "repair"])
    def test_a_day_or_a_term_implies_a_call(self, call: str) -> None:
        called, day, term = f"{call}_called", f"{call}_called_on", f"{call}_days"
        told: list[dict[str, Any]] = [{day: DAY}, {term: 14}, {term: Bounds(14)}]
        for facts in told:
            assert getattr(CisFacts(**facts), called) is True
        nothing: dict[str, Any] = {called: False}
        assert getattr(CisFacts(**nothing), term) is None
        with pytest.raises(InvalidValue, match=f"{day}: expected no day where {called} is False"):
            CisFacts(**nothing, **told[0])
        with pytest.raises(InvalidValue, match=f"{called}: expected a call where its term is told"):
            CisFacts(**nothing, **told[1])

    def test_since_2022(self) -> None:
        facts = {"explanations_days": 7}
        assert outcome("supervision", BEFORE_2022, **facts) is NOT_APPLICABLE
        assert outcome("supervision", SINCE_2022, **facts) is UNMET

    def test_basis(self) -> None:
        finding = ask("supervision", explanations_days=13, repair_days=29)
        assert printed(finding) == (
            f"art. 5b ust. 2 {ZS}",
            f"art. 5b ust. 2 pkt 1 {ZS}",
            f"art. 5b ust. 2 pkt 2 {ZS}",
        )


class TestArt6:
    """Status traci się za uchybienia, od 2022 r. też po bezskutecznych terminach i na wniosek."""

    @pytest.mark.parametrize("ground", ["supervision_terms_passed", "loss_requested"])
    def test_new_grounds(self, ground: str) -> None:
        facts = {
            "loss_conditions": False,
            "supervision_terms_passed": False,
            "loss_requested": False,
            ground: True,
        }
        assert outcome("status_loss", BEFORE_2022, **facts) is MET
        assert outcome("status_loss", SINCE_2022, **facts) is UNMET

    def test_old_ground(self) -> None:
        assert outcome("status_loss", BEFORE_2022, loss_conditions=True) is UNMET
        assert outcome("status_loss", BEFORE_2022, loss_conditions=False) is MET
        assert outcome("status_loss", SINCE_2022, loss_conditions=True) is UNMET

    def test_missing(self) -> None:
        finding = ask("status_loss", loss_conditions=False, loss_requested=False)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("supervision_terms_passed",))


class TestArt8bUst5:
    """Dane przechowuje się 10 lat od końca roku, w którym zakończono usługi."""

    @pytest.mark.parametrize(
        ("ended", "until", "expected"),
        [
            (date(2021, 1, 1), date(2031, 12, 31), MET),
            (date(2021, 12, 31), date(2031, 12, 31), MET),
            (date(2021, 12, 31), date(2031, 12, 30), UNMET),
            (date(2021, 12, 31), date(2032, 1, 1), UNMET),
            (date(2022, 1, 1), date(2031, 12, 31), UNMET),
            (None, date(2031, 12, 31), UNKNOWN),
        ],
    )
    def test_last_day(self, ended: date | None, until: date, expected: Outcome) -> None:
        found = outcome("data_retention", services_ended_on=ended, personal_data_until=until)
        assert found is expected

    def test_since_2019(self) -> None:
        facts = {"services_ended_on": date(2018, 5, 4), "personal_data_until": date(2020, 1, 1)}
        assert outcome("data_retention", date(2019, 5, 3), **facts) is NOT_APPLICABLE
        assert outcome("data_retention", date(2019, 5, 4), **facts) is UNMET


class TestArt5Ust4:
    """Sprawozdanie składa się corocznie nie później niż 31 marca."""

    @pytest.mark.parametrize(
        ("on", "report", "expected"),
        [
            (date(2022, 3, 31), {"for_year": 2020, "filed_on": date(2021, 3, 31)}, MET),
            (date(2022, 4, 1), {"for_year": 2020, "filed_on": date(2021, 3, 31)}, UNMET),
            (date(2022, 3, 31), {"for_year": 2021, "filed_on": date(2022, 3, 1)}, UNMET),
            (date(2022, 4, 1), {"for_year": 2021, "filed_on": date(2022, 3, 1)}, MET),
            (date(2022, 4, 1), {"for_year": 2021, "filed_on": date(2022, 3, 31)}, MET),
            (date(2022, 4, 1), {"for_year": 2021, "filed_on": date(2022, 4, 1)}, UNMET),
            (date(2022, 4, 1), {"for_year": 2021, "filed": False}, UNMET),
            (date(2022, 4, 1), {"for_year": 2021, "filed": True}, UNKNOWN),
        ],
    )
    def test_day(self, on: date, report: dict[str, Any], expected: Outcome) -> None:
        found = outcome(
            "annual_report",
            on,
            decision_on=date(2019, 7, 1),
            annual_report=AnnualReport(**report),
        )
        assert found is expected

    def test_none_is_due_before_the_first_march_after_the_status(self) -> None:
        facts = {"decision_on": date(2021, 7, 1)}
        assert outcome("annual_report", date(2022, 3, 31), **facts) is NOT_APPLICABLE
        assert outcome("annual_report", date(2022, 4, 1), **facts) is UNKNOWN

    def test_a_sunday_moves_it_only_by_policy(self) -> None:
        """31 marca 2019 wypada w niedzielę."""
        facts = {
            "decision_on": date(2016, 7, 1),
            "annual_report": AnnualReport(for_year=2018, filed_on=date(2019, 4, 1)),
        }
        finding = ask("annual_report", date(2019, 6, 1), **facts)
        assert finding.outcome is UNMET
        assert finding.hangs_on == ("report_deadline_moves",)
        moved = outcome(
            "annual_report", date(2019, 6, 1), policy=Policy(report_deadline_moves=True), **facts
        )
        assert moved is MET

    def test_basis_and_contents(self) -> None:
        finding = ask("annual_report", decision_on=date(2019, 7, 1), annual_report=AnnualReport())
        assert printed(finding) == (f"art. 5 ust. 4 pkt 2 {ZS}",)
        assert outcome("report_contents", report_complete=True) is MET
        assert outcome("report_contents", report_complete=False) is UNMET
        assert ask("report_contents").missing == ("report_complete",)


class TestArt9:
    """Bez paliw, tytoniu, alkoholu powyżej 0,5% i metali szlachetnych; nie jako gospodarcza."""

    @pytest.mark.parametrize("trade", sorted(set(TradeKind) - {TradeKind.OTHER}))
    def test_trades(self, trade: TradeKind) -> None:
        found = outcome(
            "banned_trade",
            trades=frozenset({TradeKind.OTHER, trade}),
            alcohol_share=Fraction(6, 1000),
            separate_activity=True,
        )
        assert found is UNMET

    @pytest.mark.parametrize(
        ("share", "expected"),
        [
            (Fraction(0), MET),
            (Fraction(5, 1000), MET),
            (Fraction(501, 100_000), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_other_alcohol(self, share: Fraction | None, expected: Outcome) -> None:
        found = outcome(
            "banned_trade",
            trades=frozenset({TradeKind.OTHER_ALCOHOL}),
            alcohol_share=share,
            separate_activity=True,
        )
        assert found is expected

    def test_no_goods_with_alcohol_no_content_asked(self) -> None:
        facts = {"trades": frozenset({TradeKind.OTHER}), "separate_activity": True}
        assert outcome("banned_trade", **facts) is MET
        assert outcome("banned_trade", trades=frozenset(), separate_activity=False) is UNMET

    def test_basis(self) -> None:
        finding = ask("banned_trade", trades=frozenset({TradeKind.FUEL}))
        assert printed(finding) == (f"art. 9 ust. 1 {ZS}", f"art. 9 ust. 2 {ZS}")


class TestArt11:
    """Kierownik, pracownik socjalny, instruktorzy, pracownicy działalności i obsługi finansowej."""

    @pytest.mark.parametrize("post", sorted(EVERY_POST))
    def test_each_post(self, post: StaffRole) -> None:
        assert outcome("staff", staff_roles=EVERY_POST) is MET
        assert outcome("staff", staff_roles=EVERY_POST - {post}) is UNMET

    def test_persons_referred_to_work_are_not_required(self) -> None:
        assert outcome("staff", staff_roles=EVERY_POST | {StaffRole.REFERRED_WORKER}) is MET
        assert ask("staff").missing == ("staff_roles",)


class TestArt11Ust3:
    """Na pracownika nie powinno przypadać więcej niż 10 uczestników (do 23.10.2015: 5)."""

    @pytest.mark.parametrize(
        ("on", "participants", "expected"),
        [
            (date(2015, 10, 23), 15, MET),
            (date(2015, 10, 23), 16, UNMET),
            (date(2015, 10, 24), 30, MET),
            (date(2015, 10, 24), 31, UNMET),
            (date(2015, 10, 24), None, UNKNOWN),
        ],
    )
    def test_ratio(self, on: date, participants: int | None, expected: Outcome) -> None:
        assert outcome("staff_ratio", on, participants=participants, direct_staff=3) is expected

    def test_nobody_to_lead(self) -> None:
        assert outcome("staff_ratio", participants=1, direct_staff=0) is UNMET
        assert outcome("staff_ratio", participants=0, direct_staff=0) is MET

    def test_no_minimum_of_participants(self) -> None:
        assert not [rule for rule in CIS.every_rule if "min_participants" in rule.id]
        assert CIS.check(evolve(UNIT, participants=0), on=DAY).verdict is Verdict.MET
