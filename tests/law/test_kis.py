"""The *klub integracji społecznej*: who runs it, the register, its participants, its report."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, FounderKind, LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome, Policy
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.kis import KIS
from ekonomia.status.kis_facts import KisFacts
from ekonomia.status.unit_codes import KisActivity
from ekonomia.verdict import Verdict

ZS: Final = "ustawy o zatrudnieniu socjalnym"
MOVES: Final = "art. 57 § 4 Kodeksu postępowania administracyjnego"
DAY: Final = date(2023, 5, 4)

CLUB: Final = KisFacts(
    operator_form=LegalForm.ASSOCIATION,
    notified_on=date(2019, 2, 4),
    registered_on=date(2019, 3, 1),
    operating_since=date(2019, 3, 4),
    activities=frozenset({KisActivity.JOB_HELP, KisActivity.SELF_HELP}),
    pays_benefit=False,
    annual_report=AnnualReport(for_year=2022, filed_on=date(2023, 3, 30)),
)
"""A club that meets everything asked of a club on 4 May 2023."""
CHURCH: Final = LegalForm.CHURCH_LEGAL_PERSON
COOPERATIVE: Final = LegalForm.SOCIAL_COOPERATIVE
RULES_OF_PARTICIPANTS: Final = (
    "kis.voluntary",
    "kis.social_contract",
    "kis.participation_length",
)


def found(rule: str, *, on: date = DAY, policy: Policy = Policy(), **facts: Any) -> Finding:  # noqa: ANN401 - any fact
    return KIS.check_rule(rule, KisFacts(**facts), on=on, policy=policy).finding(rule)


class TestTheBook:
    """Klub prowadzi się po wpisie do rejestru, a uczestnictwo jest dobrowolne (art. 18)."""

    def test_a_club_in_order(self) -> None:
        answer = KIS.check(CLUB, on=DAY)
        assert (answer.verdict, answer.failing, answer.missing) == (Verdict.MET, (), ())

    def test_nothing_known(self) -> None:
        answer = KIS.check(KisFacts(), on=DAY)
        assert answer.verdict is Verdict.UNKNOWN
        assert {"operator_form", "registered_on", "pays_benefit"} <= set(answer.missing)

    def test_before_the_act_nothing_is_asked(self) -> None:
        answer = KIS.check(CLUB, on=date(2003, 8, 13))
        assert {finding.outcome for finding in answer.findings} == {NOT_APPLICABLE}

    def test_what_concerns_one_person_or_event_is_asked_by_name(self) -> None:
        assert {rule.id for rule in KIS.others} == {
            *RULES_OF_PARTICIPANTS,
            "kis.registration_time",
            "kis.deregistration",
            "kis.certificate",
            "kis.graduate",
        }

    @pytest.mark.parametrize(
        ("on", "stale"), [(date(2022, 11, 3), False), (date(2022, 11, 4), True)]
    )
    def test_the_text_was_compared_until_november_2022(self, on: date, stale: bool) -> None:
        assert found("kis.no_benefit", on=on, pays_benefit=False).stale is stale


class TestTheFacts:
    """Wpis następuje po zgłoszeniu, zaświadczenie po zakończeniu (art. 18 ust. 5a, 18a ust. 2)."""

    @pytest.mark.parametrize(
        ("facts", "path"),
        [
            (
                {"notified_on": date(2020, 1, 2), "registered_on": date(2020, 1, 1)},
                "$.registered_on",
            ),
            (
                {"operating_since": date(2020, 1, 2), "ceased_on": date(2020, 1, 1)},
                "$.ceased_on",
            ),
            (
                {"ended_on": date(2020, 1, 2), "certificate_issued_on": date(2020, 1, 1)},
                "$.certificate_issued_on",
            ),
            (
                {"has_certificate": False, "certificate_issued_on": date(2020, 1, 1)},
                "$.certificate_issued_on",
            ),
            ({"registered": False, "registered_on": date(2020, 1, 1)}, "$.registered_on"),
            (
                {"cessation_notified": False, "cessation_notified_on": date(2020, 1, 1)},
                "$.cessation_notified_on",
            ),
        ],
    )
    def test_what_cannot_be_is_refused(self, facts: dict[str, Any], path: str) -> None:
        with pytest.raises(InvalidValue) as wrong:
            KisFacts(**facts)
        assert wrong.value.path == path

    def test_the_same_day_is_in_order(self) -> None:
        day = date(2020, 1, 2)
        facts = KisFacts(
            notified_on=day,
            registered_on=day,
            operating_since=day,
            ceased_on=day,
            ended_on=day,
            certificate_issued_on=day,
        )
        assert facts.has_certificate is True


class TestArt18Ust1:
    """Klub może prowadzić gmina, organizacja pozarządowa i podmiot z art. 3 ust. 2 pkt 3."""

    RUN = "kis.operator"

    def test_case_c06(self) -> None:
        facts = KisFacts(operator_form=LegalForm.POWIAT)
        answer = KIS.check(facts, on=date(2025, 2, 1))
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("kis.operator",))
        finding = answer.finding("kis.operator")
        assert f"art. 18 ust. 1 {ZS}" in basis(finding)
        assert finding.evidence is Evidence.TEXT

    @pytest.mark.parametrize("form", LegalForm)
    def test_each_form_today(self, form: LegalForm) -> None:
        may = {LegalForm.GMINA, *NGO_FORMS, CHURCH, COOPERATIVE}
        disputed = {LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, *EQUATED_COMPANIES}
        expected = MET if form in may else UNKNOWN if form in disputed else UNMET
        assert found(self.RUN, operator_form=form).outcome is expected

    def test_a_disputed_form_says_why(self) -> None:
        answer = KIS.check_rule(
            self.RUN, KisFacts(operator_form=LegalForm.NON_PROFIT_LIMITED_COMPANY), on=DAY
        )
        finding = answer.finding(self.RUN)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert finding.unread == ("KIS_OPERATOR_CONTESTED",)
        assert "non-profit companies" in answer.explain("en")

    def test_the_form_must_be_known(self) -> None:
        finding = found(self.RUN)
        assert finding.outcome is UNKNOWN
        assert "operator_form" in finding.missing

    @pytest.mark.parametrize(
        ("form", "on", "outcome"),
        [
            (LegalForm.GMINA, date(2003, 8, 14), MET),
            (LegalForm.POWIAT, date(2003, 8, 14), UNMET),
            (LegalForm.FOUNDATION, date(2003, 8, 14), UNKNOWN),
            (LegalForm.FOUNDATION, date(2004, 5, 31), UNKNOWN),
            (LegalForm.FOUNDATION, date(2004, 6, 1), MET),
            (LegalForm.RURAL_WOMEN_CIRCLE, date(2023, 1, 1), MET),
            (LegalForm.OTHER, date(2007, 7, 13), UNKNOWN),
            (LegalForm.OTHER, date(2007, 7, 14), UNMET),
            (LegalForm.TRADE_UNION, date(2011, 10, 29), UNKNOWN),
            (LegalForm.TRADE_UNION, date(2011, 10, 30), UNMET),
            (CHURCH, date(2004, 5, 31), UNKNOWN),
            (CHURCH, date(2011, 10, 29), UNMET),
            (CHURCH, date(2011, 10, 30), MET),
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, date(2011, 10, 29), UNKNOWN),
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, date(2011, 10, 30), UNKNOWN),
            (LegalForm.VOIVODESHIP, date(2022, 2, 15), UNMET),
        ],
    )
    def test_the_list_by_date(self, form: LegalForm, on: date, outcome: Outcome) -> None:
        assert found(self.RUN, on=on, operator_form=form).outcome is outcome

    @pytest.mark.parametrize(
        ("founders", "before", "under", "after"),
        [
            ({FounderKind.NGO}, UNMET, MET, MET),
            ({FounderKind.LOCAL_GOVERNMENT, FounderKind.NGO}, UNMET, MET, MET),
            ({FounderKind.CHURCH_LEGAL_PERSON}, UNMET, MET, MET),
            ({FounderKind.NATURAL_PERSONS}, UNMET, UNMET, MET),
            ({FounderKind.NATURAL_PERSONS, FounderKind.NGO}, UNMET, UNMET, MET),
            (None, UNMET, UNKNOWN, MET),
        ],
    )
    def test_social_cooperatives(
        self,
        founders: set[FounderKind] | None,
        before: Outcome,
        under: Outcome,
        after: Outcome,
    ) -> None:
        facts: dict[str, Any] = {
            "operator_form": COOPERATIVE,
            "operator_founder_kinds": None if founders is None else frozenset(founders),
        }
        days = {
            date(2011, 10, 29): before,
            date(2011, 10, 30): under,
            date(2022, 2, 14): under,
            date(2022, 2, 15): after,
        }
        for on, outcome in days.items():
            assert found(self.RUN, on=on, **facts).outcome is outcome, on

    def test_founders_are_asked_while_they_matter(self) -> None:
        finding = found(self.RUN, on=date(2015, 1, 1), operator_form=COOPERATIVE)
        assert finding.missing == ("operator_founder_kinds",)


class TestArt18Ust1Zd2:
    """Klub prowadzony jest po dokonaniu wpisu w rejestrze (od 30 października 2011 r.)."""

    @pytest.mark.parametrize(
        ("registered", "outcome"),
        [
            (date(2019, 3, 1), MET),
            (date(2019, 3, 4), MET),
            (date(2019, 3, 5), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_before_it_operates(self, registered: date | None, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"registered_on": registered, "operating_since": date(2019, 3, 4)}
        finding = found("kis.registration", **facts)
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 18 ust. 1 {ZS}", f"art. 18a ust. 1 {ZS}"}

    def test_not_in_the_register(self) -> None:
        facts: dict[str, Any] = {"registered": False, "operating_since": date(2019, 3, 4)}
        assert found("kis.registration", **facts).outcome is UNMET

    @pytest.mark.parametrize(
        ("since", "on", "outcome"),
        [
            (date(2009, 5, 4), date(2012, 1, 30), UNMET),
            (date(2009, 5, 4), date(2012, 1, 31), MET),
            (date(2011, 10, 29), date(2012, 1, 31), MET),
            (date(2011, 10, 30), date(2012, 1, 31), UNMET),
        ],
    )
    def test_a_club_older_than_the_register(self, since: date, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "operating_since": since,
            "registered_on": date(2012, 1, 31),
        }
        assert found("kis.registration", on=on, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2011, 10, 29), NOT_APPLICABLE), (date(2011, 10, 30), UNMET)]
    )
    def test_since_there_is_a_register(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "registered_on": date(2011, 12, 1),
            "operating_since": date(2011, 11, 2),
        }
        assert found("kis.registration", on=on, **facts).outcome is outcome


class TestArt18aUst2:
    """Wojewoda dokonuje wpisu w terminie 30 dni od daty zgłoszenia."""

    @pytest.mark.parametrize(
        ("registered", "outcome"),
        [(date(2019, 3, 6), MET), (date(2019, 3, 7), UNMET), (None, UNKNOWN)],
    )
    def test_thirty_days(self, registered: date | None, outcome: Outcome) -> None:
        finding = found(
            "kis.registration_time", notified_on=date(2019, 2, 4), registered_on=registered
        )
        assert finding.outcome is outcome
        assert {f"art. 18a ust. 2 {ZS}", MOVES} <= basis(finding)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2019, 3, 11), MET), (date(2019, 3, 12), UNMET)]
    )
    def test_no_entry_and_a_term_that_ends_on_a_saturday(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"notified_on": date(2019, 2, 7), "registered": False}
        assert found("kis.registration_time", on=on, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2019, 3, 6), MET), (date(2019, 3, 7), UNKNOWN)]
    )
    def test_while_the_time_runs_nobody_is_late(self, on: date, outcome: Outcome) -> None:
        assert (
            found("kis.registration_time", on=on, notified_on=date(2019, 2, 4)).outcome is outcome
        )

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2011, 10, 29), NOT_APPLICABLE), (date(2011, 10, 30), MET)]
    )
    def test_from_its_first_day(self, on: date, outcome: Outcome) -> None:
        day = date(2011, 10, 3)
        facts: dict[str, Any] = {"notified_on": day, "registered_on": day}
        assert found("kis.registration_time", on=on, **facts).outcome is outcome


class TestArt18aUst4:
    """Zaprzestanie zgłasza się nie później niż w terminie 30 dni od zaprzestania."""

    END = "kis.deregistration"

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            (date(2022, 12, 30), MET),
            (date(2023, 1, 30), MET),
            (date(2023, 1, 31), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_thirty_days(self, told: date | None, outcome: Outcome) -> None:
        finding = found(self.END, ceased_on=date(2022, 12, 31), cessation_notified_on=told)
        assert finding.outcome is outcome
        assert {f"art. 18a ust. 4 {ZS}", MOVES} <= basis(finding)

    @pytest.mark.parametrize(
        ("told", "outcome"), [(date(2023, 4, 3), MET), (date(2023, 4, 4), UNMET)]
    )
    def test_a_term_that_ends_on_a_sunday_moves(self, told: date, outcome: Outcome) -> None:
        """2 kwietnia 2023 r. był niedzielą."""
        finding = found(self.END, ceased_on=date(2023, 3, 3), cessation_notified_on=told)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2023, 4, 3), MET), (date(2023, 4, 4), UNMET)]
    )
    def test_not_told(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"ceased_on": date(2023, 3, 3), "cessation_notified": False}
        assert found(self.END, on=on, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2022, 12, 30), NOT_APPLICABLE),
            (date(2022, 12, 31), MET),
            (date(2023, 1, 30), MET),
            (date(2023, 1, 31), UNKNOWN),
        ],
    )
    def test_while_the_time_runs_nobody_is_late(self, on: date, outcome: Outcome) -> None:
        assert found(self.END, on=on, ceased_on=date(2022, 12, 31)).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2011, 10, 29), NOT_APPLICABLE), (date(2011, 10, 30), UNMET)]
    )
    def test_from_its_first_day(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "ceased_on": date(2011, 6, 1),
            "cessation_notified_on": date(2011, 9, 1),
        }
        assert found(self.END, on=on, **facts).outcome is outcome


class TestArt18Ust3To5:
    """Uczestnictwo jest dobrowolne, warunkiem jest kontrakt socjalny, okres ustala się z osobą."""

    @pytest.mark.parametrize(("truth", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    @pytest.mark.parametrize(
        ("rule", "fact", "place"),
        [
            ("kis.voluntary", "is_voluntary", "art. 18 ust. 3"),
            ("kis.social_contract", "has_social_contract", "art. 18 ust. 4"),
        ],
    )
    def test_what_is_asked_of_a_participant(
        self, truth: bool | None, outcome: Outcome, rule: str, fact: str, place: str
    ) -> None:
        facts: dict[str, Any] = {"in_pai": False, fact: truth}
        finding = found(rule, **facts)
        assert finding.outcome is outcome
        assert basis(finding) == {f"{place} {ZS}"}
        assert finding.missing == ((fact,) if truth is None else ())

    @pytest.mark.parametrize(
        ("rule", "on", "outcome"),
        [
            ("kis.voluntary", date(2003, 8, 14), UNMET),
            ("kis.social_contract", date(2007, 7, 13), NOT_APPLICABLE),
            ("kis.social_contract", date(2007, 7, 14), UNMET),
            ("kis.participation_length", date(2007, 7, 13), NOT_APPLICABLE),
            ("kis.participation_length", date(2007, 7, 14), MET),
        ],
    )
    def test_from_their_first_days(self, rule: str, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "is_voluntary": False,
            "has_social_contract": False,
            "in_pai": False,
        }
        assert found(rule, on=on, **facts).outcome is outcome

    @pytest.mark.parametrize("months", [None, 0, 6, 120])
    def test_there_is_no_longest_stay(self, months: int | None) -> None:
        finding = found("kis.participation_length", in_pai=False, participation_months=months)
        assert finding.outcome is MET
        assert finding.rule.facts == ("in_pai", "participation_months")


class TestArt18Ust9:
    """Do działań PAI nie stosuje się ust. 3-5 (od 24 października 2015 r.)."""

    @pytest.mark.parametrize("rule", RULES_OF_PARTICIPANTS)
    @pytest.mark.parametrize(
        ("on", "free"),
        [
            (date(2015, 10, 23), False),
            (date(2015, 10, 24), True),
            (date(2025, 5, 31), True),
            (date(2025, 6, 1), None),
        ],
    )
    def test_who_comes_by_the_programme(self, rule: str, on: date, free: bool | None) -> None:
        facts: dict[str, Any] = {
            "in_pai": True,
            "is_voluntary": False,
            "has_social_contract": False,
        }
        always = rule == "kis.participation_length"
        bound = MET if always else UNMET
        expected = {True: NOT_APPLICABLE, False: bound, None: MET if always else UNKNOWN}[free]
        finding = found(rule, on=on, **facts)
        assert finding.outcome is expected
        assert (finding.unread == ("KIS_PAI",)) is (expected is UNKNOWN)

    def test_others_are_bound_after_it_too(self) -> None:
        facts: dict[str, Any] = {"in_pai": False, "has_social_contract": False}
        assert found("kis.social_contract", on=date(2025, 6, 1), **facts).outcome is UNMET

    def test_whether_somebody_does_must_be_known(self) -> None:
        finding = found("kis.social_contract", has_social_contract=False)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("in_pai",))
        assert found("kis.social_contract", has_social_contract=True).outcome is MET


class TestArt18Ust5a:
    """Zakończenie uczestnictwa jest potwierdzone zaświadczeniem wydawanym niezwłocznie."""

    PAPER = "kis.certificate"
    END = date(2014, 12, 31)

    @pytest.mark.parametrize(("has", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    def test_after_the_end(self, has: bool | None, outcome: Outcome) -> None:
        finding = found(self.PAPER, ended_on=date(2023, 5, 3), has_certificate=has)
        assert finding.outcome is outcome
        assert f"art. 18 ust. 5a {ZS}" in basis(finding)

    @pytest.mark.parametrize(
        ("ended", "outcome"),
        [(date(2023, 5, 3), UNMET), (date(2023, 5, 4), NOT_APPLICABLE), (None, UNKNOWN)],
    )
    def test_not_before_the_end(self, ended: date | None, outcome: Outcome) -> None:
        assert found(self.PAPER, ended_on=ended, has_certificate=False).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2011, 10, 29), NOT_APPLICABLE),
            (date(2011, 10, 30), MET),
            (date(2015, 10, 23), MET),
            (date(2015, 10, 24), UNMET),
        ],
    )
    def test_at_first_it_was_issued_on_request(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"ended_on": date(2011, 9, 30), "has_certificate": False}
        assert found(self.PAPER, on=on, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("issued", "outcome"), [(date(2015, 2, 28), MET), (date(2015, 3, 1), UNMET)]
    )
    def test_and_then_within_two_months(self, issued: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"ended_on": self.END, "certificate_issued_on": issued}
        assert found(self.PAPER, on=date(2015, 10, 23), **facts).outcome is outcome
        assert found(self.PAPER, on=date(2015, 10, 24), **facts).outcome is MET


class TestArt2Pkt1b:
    """Absolwent KIS: co najmniej 6 miesięcy, ważne zaświadczenie, zrealizowany kontrakt."""

    GRADUATE: Final = KisFacts(
        participation_months=6,
        certificate_issued_on=date(2022, 9, 30),
        social_contract_fulfilled=True,
    )

    def asked(self, *, on: date = DAY, **changes: Any) -> Finding:  # noqa: ANN401 - any fact
        facts = evolve(self.GRADUATE, **changes)
        return KIS.check_rule("kis.graduate", facts, on=on).finding("kis.graduate")

    @pytest.mark.parametrize(
        ("months", "outcome"), [(5, UNMET), (6, MET), (7, MET), (None, UNKNOWN)]
    )
    def test_six_months(self, months: int | None, outcome: Outcome) -> None:
        finding = self.asked(participation_months=months)
        assert finding.outcome is outcome
        assert f"art. 2 pkt 1b {ZS}" in basis(finding)

    @pytest.mark.parametrize(
        ("months", "outcome"),
        [(Bounds(6), MET), (Bounds(4, 5), UNMET), (Bounds(5, 6), UNKNOWN)],
    )
    def test_months_known_roughly(self, months: Bounds, outcome: Outcome) -> None:
        assert self.asked(participation_months=months).outcome is outcome

    @pytest.mark.parametrize(
        "changes",
        [
            {"has_certificate": False, "certificate_issued_on": None},
            {"social_contract_fulfilled": False},
        ],
    )
    def test_each_of_the_rest_is_needed(self, changes: dict[str, Any]) -> None:
        assert self.asked(**changes).outcome is UNMET

    @pytest.mark.parametrize(
        ("changes", "missing"),
        [
            ({"has_certificate": None, "certificate_issued_on": None}, "has_certificate"),
            ({"social_contract_fulfilled": None}, "social_contract_fulfilled"),
        ],
    )
    def test_each_must_be_known(self, changes: dict[str, Any], missing: str) -> None:
        finding = self.asked(**changes)
        assert (finding.outcome, finding.missing) == (UNKNOWN, (missing,))

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2015, 5, 29), MET),
            (date(2015, 9, 30), MET),
            (date(2015, 10, 1), UNMET),
            (date(2015, 10, 23), UNMET),
            (date(2015, 10, 24), MET),
            (date(2024, 1, 1), MET),
        ],
    )
    def test_a_certificate_was_valid_for_four_months(self, on: date, outcome: Outcome) -> None:
        assert self.asked(on=on, certificate_issued_on=date(2015, 5, 30)).outcome is outcome

    def test_a_certificate_without_a_day(self) -> None:
        undated: dict[str, Any] = {"has_certificate": True, "certificate_issued_on": None}
        then = self.asked(on=date(2015, 1, 5), **undated)
        assert (then.outcome, then.missing) == (UNKNOWN, ("certificate_issued_on",))
        assert self.asked(**undated).outcome is MET

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2011, 10, 29), NOT_APPLICABLE), (date(2011, 10, 30), MET)]
    )
    def test_from_its_first_day(self, on: date, outcome: Outcome) -> None:
        assert self.asked(on=on, certificate_issued_on=date(2011, 10, 30)).outcome is outcome


class TestArt18Ust2:
    """W klubach można organizować w szczególności: lista jest otwarta."""

    WHAT = "kis.activities"

    @pytest.mark.parametrize("activity", KisActivity)
    def test_each_activity(self, activity: KisActivity) -> None:
        assert found(self.WHAT, activities=frozenset({activity})).outcome is MET

    def test_nothing_is_a_warning(self) -> None:
        answer = KIS.check(evolve(CLUB, activities=frozenset()), on=DAY)
        finding = answer.finding(self.WHAT)
        assert (finding.outcome, finding.rule.force) == (UNMET, Force.SOFT)
        assert basis(finding) == {f"art. 18 ust. 2 {ZS}"}
        assert answer.verdict is Verdict.MET

    def test_it_must_be_known(self) -> None:
        finding = found(self.WHAT)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("activities",))

    @pytest.mark.parametrize(
        ("activity", "on", "outcome"),
        [
            (KisActivity.LEGAL_ADVICE, date(2003, 8, 14), MET),
            (KisActivity.PUBLIC_WORKS, date(2007, 7, 13), UNMET),
            (KisActivity.PUBLIC_WORKS, date(2007, 7, 14), MET),
            (KisActivity.SOCIALLY_USEFUL_WORK, date(2007, 7, 14), MET),
            (KisActivity.INTERNSHIPS, date(2011, 10, 29), UNMET),
            (KisActivity.INTERNSHIPS, date(2011, 10, 30), MET),
        ],
    )
    def test_the_list_grew(self, activity: KisActivity, on: date, outcome: Outcome) -> None:
        assert found(self.WHAT, on=on, activities=frozenset({activity})).outcome is outcome


def reported(
    report: AnnualReport | None,
    *,
    on: date,
    registered: date | None = date(2012, 5, 7),
    policy: Policy = Policy(),
) -> Finding:
    return found(
        "kis.annual_report",
        on=on,
        policy=policy,
        registered_on=registered,
        annual_report=report,
    )


class TestArt18aUst6:
    """Klub przedstawia sprawozdanie corocznie, nie później niż do dnia 31 marca."""

    @pytest.mark.parametrize(
        ("filed_on", "outcome"),
        [(date(2023, 1, 2), MET), (date(2023, 3, 31), MET), (date(2023, 4, 1), UNMET)],
    )
    def test_the_last_day_is_in_time(self, filed_on: date, outcome: Outcome) -> None:
        finding = reported(AnnualReport(for_year=2022, filed_on=filed_on), on=DAY)
        assert finding.outcome is outcome
        assert f"art. 18a ust. 6 {ZS}" in basis(finding)

    @pytest.mark.parametrize(
        ("report", "outcome"),
        [
            (AnnualReport(for_year=2022, filed=False), UNMET),
            (AnnualReport(filed=False), UNMET),
            (AnnualReport(for_year=2022, filed=True), UNKNOWN),
            (AnnualReport(for_year=2021, filed_on=date(2022, 3, 1)), UNMET),
            (AnnualReport(for_year=2023, filed_on=date(2023, 3, 1)), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_the_report_that_fell_due_last(
        self, report: AnnualReport | None, outcome: Outcome
    ) -> None:
        assert reported(report, on=DAY).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2015, 10, 23), NOT_APPLICABLE),
            (date(2015, 10, 24), NOT_APPLICABLE),
            (date(2016, 3, 31), NOT_APPLICABLE),
            (date(2016, 4, 1), UNMET),
        ],
    )
    def test_the_first_one_was_that_of_2015(self, on: date, outcome: Outcome) -> None:
        assert reported(AnnualReport(filed=False), on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [(date(2023, 3, 31), NOT_APPLICABLE), (date(2023, 4, 1), UNMET)],
    )
    def test_a_new_club_reports_in_the_next_year(self, on: date, outcome: Outcome) -> None:
        finding = reported(AnnualReport(filed=False), on=on, registered=date(2022, 6, 1))
        assert finding.outcome is outcome

    def test_the_day_of_the_entry_matters_where_nothing_was_filed(self) -> None:
        finding = reported(AnnualReport(filed=False), on=DAY, registered=None)
        assert finding.outcome is UNKNOWN
        assert set(finding.missing) == {"registered", "registered_on"}
        fine = AnnualReport(for_year=2022, filed_on=date(2023, 3, 30))
        assert reported(fine, on=DAY, registered=None).outcome is MET

    def test_a_club_never_entered_owes_none(self) -> None:
        facts: dict[str, Any] = {
            "registered": False,
            "annual_report": AnnualReport(filed=False),
        }
        assert found("kis.annual_report", **facts).outcome is NOT_APPLICABLE

    def test_whether_the_day_moves_is_an_open_question(self) -> None:
        """31 March 2024 was Easter Sunday: the next working day was 2 April."""
        late = AnnualReport(for_year=2023, filed_on=date(2024, 4, 2))
        stays = reported(late, on=date(2024, 5, 6))
        moves = reported(late, on=date(2024, 5, 6), policy=Policy(report_deadline_moves=True))
        assert (stays.outcome, moves.outcome) == (UNMET, MET)
        assert stays.hangs_on == moves.hangs_on == ("report_deadline_moves",)

    def test_the_contents_changed_not_the_duty(self) -> None:
        changes = KIS.changes(date(2022, 2, 14), date(2022, 2, 15))
        assert "KIS_ANNUAL_REPORT" in {change.name for change in changes}


class TestArt15Ust4:
    """Świadczenie integracyjne przyznaje kierownik Centrum: w klubie go nie ma."""

    @pytest.mark.parametrize(("pays", "outcome"), [(True, UNMET), (False, MET), (None, UNKNOWN)])
    def test_a_club_pays_none(self, pays: bool | None, outcome: Outcome) -> None:
        finding = found("kis.no_benefit", pays_benefit=pays)
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 2 pkt 6 {ZS}", f"art. 15 ust. 4 {ZS}"}
