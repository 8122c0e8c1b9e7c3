"""The conditions of the status of *przedsiębiorstwo społeczne*, provision by provision.

Every number and every day is typed from the text of the Act of 5 August 2022.
"""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from tests.law.builders import (
    APPLICANT,
    BY_DISABILITY,
    COOPERATIVE,
    DAY,
    FULL,
    HALF,
    HOLDER,
    HOLDER_DAY,
    MET,
    NOT_APPLICABLE,
    PROVIDER,
    UNKNOWN,
    UNMET,
    applied,
    basis,
    held,
    only_failure,
    people,
    portion,
    staff,
)

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import (
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
)
from ekonomia.entities.people import AtRiskCategory
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.entities.workforce import EmploymentGroup, ReintegrationPlan
from ekonomia.law import Evidence
from ekonomia.rules import Outcome, Policy
from ekonomia.status import UES, SocialEnterpriseFacts, consequence
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import (
    ActTerms,
    AdvisoryBodyKind,
    Authority,
    Consequence,
    GovernanceKind,
    LossGround,
    ProfitRecipient,
    Question,
    Regime,
    RelatedParty,
    RelatedPartyActKind,
)
from ekonomia.status.social_enterprise_facts import (
    AdvisoryBody,
    Breach,
    Ct9Status,
    LossDecision,
    RelatedPartyAct,
)
from ekonomia.verdict import Verdict

ES = "ustawy o ekonomii społecznej"
JUST_BELOW_HALF = Fraction(49, 100)
TWO_FIFTHS = Fraction(2, 5)

each_unit = pytest.mark.parametrize("unit", UnitKind)


class TestArt86:
    """Ustawa wchodzi w życie po upływie 2 miesięcy od dnia ogłoszenia (29 sierpnia 2022 r.)."""

    @pytest.mark.parametrize("facts", [APPLICANT, PROVIDER, COOPERATIVE])
    def test_on_the_first_day_the_status_can_be_granted(self, facts: SocialEnterpriseFacts) -> None:
        answer = UES.check(facts, on=date(2022, 10, 30), question=Question.APPLICATION)
        assert answer.verdict is Verdict.MET
        assert answer.in_force
        assert (answer.failing, answer.undecided, answer.missing) == ((), (), ())

    def test_the_day_before_there_is_no_such_status(self) -> None:
        answer = UES.check(APPLICANT, on=date(2022, 10, 29), question=Question.APPLICATION)
        assert answer.verdict is Verdict.UNKNOWN
        assert not answer.in_force
        assert {each.outcome for each in answer.findings} == {NOT_APPLICABLE}
        assert answer.regimes == (Regime.KPRES_2019, Regime.CT9_2019)

    def test_for_fourteen_months_two_statuses_stood_side_by_side(self) -> None:
        for on in (date(2022, 10, 30), date(2023, 12, 31)):
            assert {Regime.UES, Regime.CT9_2019} <= set(UES.check(APPLICANT, on=on).regimes)
        assert Regime.CT9_2019 not in UES.check(APPLICANT, on=date(2024, 1, 1)).regimes

    def test_the_text_was_compared_up_to_a_day(self) -> None:
        """The law on associations, on which one condition rests too, up to 17 November 2020."""
        last = UES.check(APPLICANT, on=date(2024, 1, 17))
        assert {each.rule.id for each in last.findings if each.stale} == {"ues.activity"}
        later = UES.check(APPLICANT, on=date(2024, 1, 18))
        assert all(each.stale for each in later.findings)
        assert later.stale
        assert later.verdict is Verdict.MET

    def test_it_was_read_in_the_act(self) -> None:
        answer = UES.check(APPLICANT, on=DAY)
        assert answer.evidence is Evidence.TEXT
        assert {each.since for each in answer.findings} == {date(2022, 10, 30)}

    @pytest.mark.parametrize(
        ("on", "evidence"),
        [(date(2025, 5, 31), Evidence.TEXT), (date(2025, 6, 1), Evidence.RECALLED)],
    )
    def test_since_the_labour_market_act_its_references_are_recalled(
        self, on: date, evidence: Evidence
    ) -> None:
        answer = UES.check(APPLICANT, on=on)
        assert (answer.verdict, answer.evidence) == (Verdict.MET, evidence)
        recalled = [each.rule.id for each in answer.findings if each.evidence is not Evidence.TEXT]
        assert recalled == ([] if evidence is Evidence.TEXT else ["ues.at_risk_share"])


class TestArt3Ust1Forma:
    """O status mogą ubiegać się podmioty z art. 2 pkt 5 lit. a i d-f oraz jednostka tworząca."""

    LETTERS_A_D_E_F = frozenset(
        {
            LegalForm.SOCIAL_COOPERATIVE,
            LegalForm.WORKER_COOPERATIVE,
            LegalForm.DISABLED_PERSONS_COOPERATIVE,
            LegalForm.BLIND_PERSONS_COOPERATIVE,
            LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
            LegalForm.FOUNDATION,
            LegalForm.ASSOCIATION,
            LegalForm.ORDINARY_ASSOCIATION,
            LegalForm.UNION_OF_ASSOCIATIONS,
            LegalForm.ASSOCIATION_BRANCH,
            LegalForm.SPORTS_CLUB_ASSOCIATION,
            LegalForm.RURAL_WOMEN_CIRCLE,
            LegalForm.VOLUNTEER_FIRE_BRIGADE,
            LegalForm.AGRICULTURAL_CIRCLE,
            LegalForm.OTHER_NGO,
            LegalForm.CHURCH_LEGAL_PERSON,
            LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
            LegalForm.NON_PROFIT_LIMITED_COMPANY,
            LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
            LegalForm.SPORTS_CLUB_COMPANY,
        }
    )

    @pytest.mark.parametrize("form", LegalForm)
    def test_a_form_may_or_may_not(self, form: LegalForm) -> None:
        finding = applied(evolve(APPLICANT, legal_form=form), "ues.form")
        assert finding.outcome is (MET if form in self.LETTERS_A_D_E_F else UNMET)
        assert f"art. 3 ust. 1 {ES}" in basis(finding)
        assert f"art. 2 pkt 5 {ES}" in basis(finding)

    @each_unit
    def test_a_unit_in_its_own_name_may_not(self, unit: UnitKind) -> None:
        facts = evolve(APPLICANT, legal_form=unit, created_units=frozenset({unit}))
        assert only_failure(facts, "ues.form")

    @each_unit
    @pytest.mark.parametrize("form", [LegalForm.COMMERCIAL_COMPANY, LegalForm.TRADE_UNION])
    def test_whoever_created_a_unit_may(self, unit: UnitKind, form: LegalForm) -> None:
        facts = evolve(APPLICANT, legal_form=form, created_units=frozenset({unit}))
        finding = applied(facts, "ues.form")
        assert finding.outcome is MET
        assert f"art. 2 pkt 3 {ES}" in basis(finding)

    def test_another_form_without_units_is_unmet_and_nothing_else_is(self) -> None:
        assert only_failure(evolve(APPLICANT, legal_form=LegalForm.OTHER_COOPERATIVE), "ues.form")

    def test_another_form_may_still_have_created_a_unit(self) -> None:
        facts = evolve(APPLICANT, legal_form=LegalForm.GMINA, created_units=None)
        finding = applied(facts, "ues.form")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("created_units",))

    def test_an_eligible_form_needs_no_more(self) -> None:
        assert applied(evolve(APPLICANT, created_units=None), "ues.form").outcome is MET

    def test_the_form_must_be_known(self) -> None:
        finding = applied(evolve(APPLICANT, legal_form=None), "ues.form")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("legal_form",))


class TestArt3Ust1Dzialalnosc:
    """Odpłatna pożytku publicznego (pkt 1), gospodarcza (pkt 2) lub inna odpłatna (pkt 3)."""

    @pytest.mark.parametrize(
        ("activity", "outcome", "place"),
        [
            (ActivityKind.PAID_PUBLIC_BENEFIT, MET, "art. 3 ust. 1 pkt 1"),
            (ActivityKind.BUSINESS, MET, "art. 3 ust. 1 pkt 2"),
            (ActivityKind.EDUCATION, MET, "art. 3 ust. 1 pkt 3"),
            (ActivityKind.CULTURE, MET, "art. 2 pkt 2"),
            (ActivityKind.RURAL_WOMEN_CIRCLE_GAINFUL, MET, "art. 3 ust. 1 pkt 3"),
            (ActivityKind.UNPAID, UNMET, "art. 3 ust. 1"),
        ],
    )
    def test_each_kind(self, activity: ActivityKind, outcome: Outcome, place: str) -> None:
        finding = applied(evolve(APPLICANT, activities=frozenset({activity})), "ues.activity")
        assert finding.outcome is outcome
        assert f"{place} {ES}" in basis(finding)

    def test_unpaid_activity_beside_a_paid_one_does_not_matter(self) -> None:
        both = frozenset({ActivityKind.UNPAID, ActivityKind.CULTURE})
        assert applied(evolve(APPLICANT, activities=both), "ues.activity").outcome is MET

    def test_none_at_all_is_not_enough(self) -> None:
        assert only_failure(evolve(APPLICANT, activities=frozenset()), "ues.activity")

    def test_it_must_be_known(self) -> None:
        finding = applied(evolve(APPLICANT, activities=None), "ues.activity")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("activities",))


class TestArt42Ust1PrawaOStowarzyszeniach:
    """Stowarzyszenie zwykłe nie może prowadzić działalności gospodarczej ani odpłatnej pożytku."""

    @pytest.mark.parametrize("activity", [ActivityKind.BUSINESS, ActivityKind.PAID_PUBLIC_BENEFIT])
    def test_what_it_may_not_run_does_not_count(self, activity: ActivityKind) -> None:
        facts = evolve(
            APPLICANT,
            legal_form=LegalForm.ORDINARY_ASSOCIATION,
            activities=frozenset({activity}),
        )
        assert only_failure(facts, "ues.activity")
        assert {
            "art. 42 ust. 1 pkt 3 Prawa o stowarzyszeniach",
            "art. 42 ust. 1 pkt 4 Prawa o stowarzyszeniach",
        } <= basis(applied(facts, "ues.activity"))

    @pytest.mark.parametrize("activity", [ActivityKind.EDUCATION, ActivityKind.CULTURE])
    def test_other_paid_activity_is_left(self, activity: ActivityKind) -> None:
        facts = evolve(
            APPLICANT,
            legal_form=LegalForm.ORDINARY_ASSOCIATION,
            activities=frozenset({activity}),
        )
        assert UES.check(facts, on=DAY).verdict is Verdict.MET

    def test_a_registered_association_may(self) -> None:
        facts = evolve(APPLICANT, legal_form=LegalForm.ASSOCIATION)
        assert applied(facts, "ues.activity").outcome is MET


class TestArt3Ust2:
    """Kontroli nie mają Skarb Państwa, jst ani państwowa albo samorządowa osoba prawna."""

    BARRED = (
        ControllerKind.STATE_TREASURY,
        ControllerKind.LOCAL_GOVERNMENT,
        ControllerKind.STATE_LEGAL_PERSON,
        ControllerKind.LOCAL_GOVERNMENT_LEGAL_PERSON,
    )

    @pytest.mark.parametrize("controller", BARRED)
    def test_public_control_bars(self, controller: ControllerKind) -> None:
        facts = evolve(APPLICANT, controllers=frozenset({controller, ControllerKind.OTHER}))
        assert only_failure(facts, "ues.public_control")
        assert f"art. 3 ust. 2 {ES}" in basis(applied(facts, "ues.public_control"))

    @pytest.mark.parametrize("controller", [ControllerKind.NATURAL_PERSON, ControllerKind.OTHER])
    def test_other_control_does_not_matter(self, controller: ControllerKind) -> None:
        facts = evolve(APPLICANT, controllers=frozenset({controller}))
        assert applied(facts, "ues.public_control").outcome is MET

    def test_every_kind_of_controller_was_asked(self) -> None:
        allowed = {ControllerKind.NATURAL_PERSON, ControllerKind.OTHER}
        assert set(ControllerKind) == {*self.BARRED, *allowed}

    def test_who_has_control_must_be_known(self) -> None:
        finding = applied(evolve(APPLICANT, controllers=None), "ues.public_control")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("controllers",))

    @pytest.mark.parametrize("controller", BARRED)
    @pytest.mark.parametrize(
        ("founder", "outcome"),
        [
            (FounderKind.NGO, MET),
            (FounderKind.LOCAL_GOVERNMENT, MET),
            (FounderKind.CHURCH_LEGAL_PERSON, UNMET),
            (FounderKind.NATURAL_PERSONS, UNMET),
        ],
    )
    def test_social_cooperatives_of_two_kinds_of_founders_are_free(
        self, controller: ControllerKind, founder: FounderKind, outcome: Outcome
    ) -> None:
        facts = evolve(
            COOPERATIVE, controllers=frozenset({controller}), founder_kinds=frozenset({founder})
        )
        finding = applied(facts, "ues.public_control")
        assert finding.outcome is outcome
        assert "art. 4 ust. 2 pkt 2 ustawy o spółdzielniach socjalnych" in basis(finding)

    @pytest.mark.parametrize(
        "form", [LegalForm.WORKER_COOPERATIVE, LegalForm.NON_PROFIT_LIMITED_COMPANY]
    )
    def test_the_exception_is_for_social_cooperatives_alone(self, form: LegalForm) -> None:
        facts = evolve(
            APPLICANT,
            legal_form=form,
            controllers=frozenset({ControllerKind.LOCAL_GOVERNMENT}),
            founder_kinds=frozenset({FounderKind.LOCAL_GOVERNMENT}),
        )
        assert applied(facts, "ues.public_control").outcome is UNMET

    def test_the_founders_of_a_controlled_cooperative_must_be_known(self) -> None:
        facts = evolve(
            COOPERATIVE,
            controllers=frozenset({ControllerKind.STATE_TREASURY}),
            founder_kinds=None,
        )
        finding = applied(facts, "ues.public_control")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("founder_kinds",))


class TestArt20UstawyZ7Pazdziernika2022:
    """W art. 3 w ust. 2 skreśla się wyrazy „lub osoba fizyczna” (ogłoszono 19 października)."""

    OWNED = evolve(APPLICANT, controllers=frozenset({ControllerKind.NATURAL_PERSON}))

    @pytest.mark.parametrize("on", [date(2022, 10, 30), date(2022, 10, 31), date(2023, 6, 15)])
    def test_control_by_a_natural_person_never_barred(self, on: date) -> None:
        finding = applied(self.OWNED, "ues.public_control", on=on)
        assert finding.outcome is MET
        assert "art. 20 ustawy z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)" in basis(
            finding
        )

    @pytest.mark.parametrize(
        ("known", "outcome"),
        [
            (date(2022, 8, 29), UNMET),
            (date(2022, 10, 18), UNMET),
            (date(2022, 10, 19), MET),
            (date(2022, 10, 30), MET),
        ],
    )
    def test_before_the_amendment_was_published_it_seemed_to(
        self, known: date, outcome: Outcome
    ) -> None:
        answer = UES.check(self.OWNED, on=date(2022, 10, 30), known=known)
        assert answer.finding("ues.public_control").outcome is outcome


class TestArt4Ust1:
    """Działalność ma na celu reintegrację (pkt 1) lub realizację usług społecznych (pkt 2)."""

    def test_reintegration_is_enough(self) -> None:
        finding = applied(evolve(APPLICANT, social_service_scopes=None), "ues.purpose")
        assert finding.outcome is MET
        assert f"art. 4 ust. 1 {ES}" in basis(finding)

    @pytest.mark.parametrize("scope", SocialServiceScope)
    def test_each_of_the_fourteen_scopes_is_a_social_service(
        self, scope: SocialServiceScope
    ) -> None:
        facts = evolve(PROVIDER, social_service_scopes=frozenset({scope}))
        finding = applied(facts, "ues.purpose")
        assert finding.outcome is MET
        assert f"art. 2 pkt 9 {ES}" in basis(finding)
        assert (
            "art. 2 ust. 1 ustawy o realizowaniu usług społecznych "
            "przez centrum usług społecznych" in basis(finding)
        )

    def test_there_are_fourteen(self) -> None:
        assert len(SocialServiceScope) == 14

    def test_services_outside_the_scopes_are_not_enough(self) -> None:
        assert only_failure(evolve(PROVIDER, social_service_scopes=frozenset()), "ues.purpose")

    def test_scopes_without_the_purpose_are_not_enough(self) -> None:
        assert only_failure(evolve(PROVIDER, purposes=frozenset()), "ues.purpose")

    def test_both_purposes_may_stand_together(self) -> None:
        both = evolve(APPLICANT, purposes=frozenset(Purpose))
        assert applied(both, "ues.purpose").outcome is MET

    def test_the_scopes_of_services_must_be_known(self) -> None:
        finding = applied(evolve(PROVIDER, social_service_scopes=None), "ues.purpose")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("social_service_scopes",))


class TestArt5Ust1:
    """Co najmniej 3 osoby na umowę o pracę lub spółdzielczą, każda w wymiarze co najmniej 1/2."""

    @pytest.mark.parametrize(("persons", "outcome"), [(2, UNMET), (3, MET), (4, MET)])
    def test_three_persons(self, persons: int, outcome: Outcome) -> None:
        finding = applied(evolve(PROVIDER, workforce=(people(persons),)), "ues.min_employment")
        assert finding.outcome is outcome
        assert f"art. 5 ust. 1 {ES}" in basis(finding)
        assert (finding.observed, finding.required) == (
            Bounds.exactly(persons),
            Bounds.exactly(3),
        )

    @pytest.mark.parametrize(
        ("fte", "outcome"),
        [
            (FULL, MET),
            (HALF, MET),
            (JUST_BELOW_HALF, UNMET),
            (TWO_FIFTHS, UNMET),
            (Fraction(499_999, 1_000_000), UNMET),
        ],
    )
    def test_half_a_post(self, fte: Fraction, outcome: Outcome) -> None:
        facts = evolve(PROVIDER, workforce=(people(3, fte=fte),))
        assert applied(facts, "ues.min_employment").outcome is outcome

    def test_each_of_them_works_half_a_post(self) -> None:
        facts = evolve(PROVIDER, workforce=(people(2), people(1, fte=TWO_FIFTHS)))
        assert only_failure(facts, "ues.min_employment")

    def test_persons_are_counted_not_posts(self) -> None:
        halves = evolve(PROVIDER, workforce=(people(3, fte=HALF),))
        fifths = evolve(PROVIDER, workforce=(people(20, fte=TWO_FIFTHS),))
        assert applied(halves, "ues.min_employment").outcome is MET
        assert applied(fifths, "ues.min_employment").outcome is UNMET

    def test_shorter_posts_beside_them_do_no_harm(self) -> None:
        facts = evolve(PROVIDER, workforce=(people(3), people(5, fte=Fraction(1, 8))))
        assert applied(facts, "ues.min_employment").outcome is MET

    @pytest.mark.parametrize(
        ("contract", "outcome"),
        [
            (ContractKind.EMPLOYMENT_CONTRACT, MET),
            (ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, MET),
            (ContractKind.SERVICE_RELATIONSHIP, UNMET),
            (ContractKind.HOMEWORK_CONTRACT, UNMET),
            (ContractKind.CIVIL_LAW_CONTRACT, UNMET),
            (ContractKind.SOLE_TRADER_CONTRACT, UNMET),
            (ContractKind.VOLUNTEERING, UNMET),
            (ContractKind.BOARD_WITHOUT_CONTRACT, UNMET),
        ],
    )
    def test_the_contract(self, contract: ContractKind, outcome: Outcome) -> None:
        group = evolve(people(3, contract=contract), continuous_months=12, is_employer=False)
        facts = evolve(PROVIDER, workforce=(group,))
        assert applied(facts, "ues.min_employment").outcome is outcome

    def test_the_two_contracts_add_up(self) -> None:
        members = people(2, contract=ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT)
        facts = evolve(COOPERATIVE, workforce=(members, people(1, at_risk=BY_DISABILITY)))
        assert applied(facts, "ues.min_employment").outcome is MET

    @pytest.mark.parametrize(
        ("persons", "outcome"),
        [
            (Bounds.more_than(2), MET),
            (Bounds.at_least(3), MET),
            (Bounds.at_least(2), UNKNOWN),
            (Bounds(0, 2), UNMET),
            (Bounds.less_than(3), UNMET),
            (Bounds.at_most(3), UNKNOWN),
            (Bounds(0, 3, high_open=True), UNMET),
            (Bounds(0, 3), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_a_number_known_within_bounds(self, persons: Bounds | None, outcome: Outcome) -> None:
        finding = applied(evolve(PROVIDER, workforce=(people(persons),)), "ues.min_employment")
        assert finding.outcome is outcome
        assert finding.missing == (("workforce[0].persons",) if outcome is UNKNOWN else ())

    def test_a_contract_that_is_not_known_is_no_contract_yet(self) -> None:
        facts = evolve(PROVIDER, workforce=(people(2), people(1, contract=None, fte=None)))
        finding = applied(facts, "ues.min_employment")
        assert finding.outcome is UNKNOWN
        assert finding.missing == ("workforce[1].contract", "workforce[1].fte")

    def test_absence_is_an_open_question(self) -> None:
        away = evolve(people(1), on_long_leave=True)
        facts = evolve(PROVIDER, workforce=(evolve(people(2), on_long_leave=False), away))
        counted = applied(facts, "ues.min_employment")
        left_out = applied(
            facts, "ues.min_employment", policy=Policy(counts_absent_employees=False)
        )
        assert (counted.outcome, left_out.outcome) == (MET, UNMET)
        assert counted.hangs_on == left_out.hangs_on == ("counts_absent_employees",)

    def test_nothing_hangs_on_absence_where_nobody_is_absent(self) -> None:
        facts = evolve(PROVIDER, workforce=(evolve(people(3), on_long_leave=False),))
        assert applied(facts, "ues.min_employment").hangs_on == ()


class TestArt5Ust2:
    """Co najmniej 30% ogółu zatrudnionych to osoby zagrożone, każda co najmniej na 1/2 etatu."""

    @pytest.mark.parametrize(
        ("at_risk", "employed", "outcome"),
        [
            (3, 10, MET),
            (2, 7, UNMET),
            (4, 13, MET),
            (1, 3, MET),
            (2, 8, UNMET),
            (29, 97, UNMET),
            (30, 100, MET),
            (29, 100, UNMET),
            (10, 10, MET),
            (0, 10, UNMET),
        ],
    )
    def test_thirty_percent(self, at_risk: int, employed: int, outcome: Outcome) -> None:
        facts = evolve(APPLICANT, workforce=staff(at_risk, of=employed))
        finding = applied(facts, "ues.at_risk_share")
        assert finding.outcome is outcome
        assert portion(finding) == (at_risk, employed)
        assert finding.required == Bounds.exactly(Fraction(30, 100))
        assert {f"art. 5 ust. 2 {ES}", f"art. 5 ust. 3 {ES}"} <= basis(finding)

    def test_the_edge_is_exact_for_every_size(self) -> None:
        for employed in range(3, 301):
            enough = -(-30 * employed // 100)
            for at_risk in (enough - 1, enough):
                facts = evolve(APPLICANT, workforce=staff(at_risk, of=employed))
                outcome = applied(facts, "ues.at_risk_share").outcome
                assert outcome is (MET if at_risk == enough else UNMET), (at_risk, employed)

    def test_nobody_of_nobody_is_enough_though_nobody_is_too_few(self) -> None:
        facts = evolve(APPLICANT, workforce=())
        assert only_failure(facts, "ues.min_employment")

    @pytest.mark.parametrize(
        ("fte", "outcome"),
        [(HALF, MET), (JUST_BELOW_HALF, UNMET), (TWO_FIFTHS, UNMET)],
    )
    def test_each_of_them_works_half_a_post(self, fte: Fraction, outcome: Outcome) -> None:
        workforce = (people(3, fte=fte, at_risk=BY_DISABILITY), people(7))
        finding = applied(evolve(APPLICANT, workforce=workforce), "ues.at_risk_share")
        assert finding.outcome is outcome
        assert portion(finding) == (3 if outcome is MET else 0, 10)

    @pytest.mark.parametrize(
        ("contract", "outcome"),
        [
            (ContractKind.EMPLOYMENT_CONTRACT, MET),
            (ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, MET),
            (ContractKind.SERVICE_RELATIONSHIP, UNMET),
            (ContractKind.HOMEWORK_CONTRACT, UNMET),
            (ContractKind.CIVIL_LAW_CONTRACT, UNMET),
        ],
    )
    def test_persons_at_risk_count_on_two_contracts(
        self, contract: ContractKind, outcome: Outcome
    ) -> None:
        workforce = (people(3, contract=contract, at_risk=BY_DISABILITY), people(7))
        finding = applied(evolve(APPLICANT, workforce=workforce), "ues.at_risk_share")
        assert finding.outcome is outcome
        assert portion(finding) == (3 if outcome is MET else 0, 10)

    def test_it_binds_the_reintegration_type_alone(self) -> None:
        assert applied(PROVIDER, "ues.at_risk_share").outcome is NOT_APPLICABLE
        assert UES.check(PROVIDER, on=DAY).verdict is Verdict.MET

    def test_it_binds_whoever_declares_both_purposes(self) -> None:
        assert only_failure(evolve(PROVIDER, purposes=frozenset(Purpose)), "ues.at_risk_share")

    def test_where_the_purpose_is_not_known_only_enough_persons_settle_it(self) -> None:
        enough = evolve(APPLICANT, purposes=None)
        few = evolve(enough, workforce=staff(2, of=10))
        assert applied(enough, "ues.at_risk_share").outcome is MET
        assert applied(few, "ues.at_risk_share").outcome is UNKNOWN
        assert applied(few, "ues.at_risk_share").missing == ("purposes",)

    def test_what_is_missing_is_named(self) -> None:
        workforce = (people(2, at_risk=BY_DISABILITY), people(1, at_risk=None), people(7))
        finding = applied(evolve(APPLICANT, workforce=workforce), "ues.at_risk_share")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("workforce[1].at_risk",))

    def test_what_no_longer_matters_is_not_asked(self) -> None:
        workforce = (people(3, at_risk=BY_DISABILITY), people(2, at_risk=None), people(5))
        finding = applied(evolve(APPLICANT, workforce=workforce), "ues.at_risk_share")
        assert (finding.outcome, finding.missing) == (MET, ())

    def test_absence_is_an_open_question(self) -> None:
        away = evolve(people(1, at_risk=BY_DISABILITY), on_long_leave=True)
        workforce = (
            evolve(people(2, at_risk=BY_DISABILITY), on_long_leave=False),
            evolve(people(7), on_long_leave=False),
            away,
        )
        facts = evolve(APPLICANT, workforce=workforce)
        counted = applied(facts, "ues.at_risk_share")
        left_out = applied(facts, "ues.at_risk_share", policy=Policy(counts_absent_employees=False))
        assert (counted.outcome, portion(counted)) == (MET, (3, 10))
        assert (left_out.outcome, portion(left_out)) == (UNMET, (2, 9))
        assert "counts_absent_employees" in counted.hangs_on
        assert "counts_absent_employees" in left_out.hangs_on


class TestArt5Ust3:
    """Ogół: stosunek pracy, służbowy, praca nakładcza, umowy cywilnoprawne, jdg od 3 miesięcy."""

    @staticmethod
    def with_one_more(more: EmploymentGroup) -> SocialEnterpriseFacts:
        """3 of 10 are at risk, exactly enough: one more person in the whole is one too many."""
        return evolve(APPLICANT, workforce=(*staff(3, of=10), more))

    @pytest.mark.parametrize(
        ("contract", "whole"),
        [
            (ContractKind.EMPLOYMENT_CONTRACT, 11),
            (ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, 11),
            (ContractKind.SERVICE_RELATIONSHIP, 11),
            (ContractKind.HOMEWORK_CONTRACT, 11),
            (ContractKind.CIVIL_LAW_CONTRACT, 11),
            (ContractKind.VOLUNTEERING, 10),
            (ContractKind.BOARD_WITHOUT_CONTRACT, 10),
        ],
    )
    def test_who_is_in_the_whole(self, contract: ContractKind, whole: int) -> None:
        finding = applied(self.with_one_more(people(1, contract=contract)), "ues.at_risk_share")
        assert portion(finding) == (3, whole)
        assert finding.outcome is (MET if whole == 10 else UNMET)
        assert f"art. 5 ust. 3 {ES}" in basis(finding)

    @pytest.mark.parametrize(
        ("months", "is_employer", "whole"),
        [(2, False, 10), (3, False, 11), (4, False, 11), (2, True, 10), (3, True, 10)],
    )
    def test_sole_traders(self, months: int, is_employer: bool, whole: int) -> None:
        trader = evolve(
            people(1, contract=ContractKind.SOLE_TRADER_CONTRACT, fte=None),
            continuous_months=months,
            is_employer=is_employer,
        )
        finding = applied(self.with_one_more(trader), "ues.at_risk_share")
        assert portion(finding) == (3, whole)
        assert finding.outcome is (MET if whole == 10 else UNMET)

    def test_a_sole_trader_at_risk_is_in_the_whole_alone(self) -> None:
        trader = evolve(
            people(1, contract=ContractKind.SOLE_TRADER_CONTRACT, at_risk=BY_DISABILITY),
            continuous_months=3,
            is_employer=False,
        )
        assert portion(applied(self.with_one_more(trader), "ues.at_risk_share")) == (3, 11)

    def test_what_is_not_known_of_a_sole_trader_is_asked(self) -> None:
        trader = people(1, contract=ContractKind.SOLE_TRADER_CONTRACT)
        finding = applied(self.with_one_more(trader), "ues.at_risk_share")
        assert finding.outcome is UNKNOWN
        assert set(finding.missing) == {
            "workforce[2].is_employer",
            "workforce[2].continuous_months",
        }

    @pytest.mark.parametrize(("fte", "whole"), [(Fraction(1, 10), 11), (None, 11)])
    def test_the_whole_asks_for_no_part_of_a_post(self, fte: Fraction | None, whole: int) -> None:
        finding = applied(self.with_one_more(people(1, fte=fte)), "ues.at_risk_share")
        assert portion(finding) == (3, whole)

    @pytest.mark.parametrize(
        ("months", "outcome", "hangs_on"),
        [(2, MET, ("continuity_covers_contractors",)), (3, UNMET, ())],
    )
    def test_whether_three_months_bind_contractors_is_an_open_question(
        self, months: int, outcome: Outcome, hangs_on: tuple[str, ...]
    ) -> None:
        contractor = evolve(
            people(1, contract=ContractKind.CIVIL_LAW_CONTRACT), continuous_months=months
        )
        facts = self.with_one_more(contractor)
        plain = applied(facts, "ues.at_risk_share")
        other = applied(
            facts, "ues.at_risk_share", policy=Policy(continuity_covers_contractors=True)
        )
        assert (plain.outcome, other.outcome) == (UNMET, outcome)
        only = ("continuity_covers_contractors",)
        assert tuple(each for each in plain.hangs_on if each in only) == hangs_on
        assert tuple(each for each in other.hangs_on if each in only) == hangs_on


class TestArt2Pkt6:
    """Osobą zagrożoną wykluczeniem społecznym jest osoba z którejkolwiek z liter a-l."""

    LETTERS = (
        ("a", AtRiskCategory.UNEMPLOYED),
        ("b", AtRiskCategory.LONG_TERM_UNEMPLOYED),
        ("c", AtRiskCategory.JOB_SEEKER),
        ("d", AtRiskCategory.DISABLED),
        ("e", AtRiskCategory.CIS_KIS_GRADUATE),
        ("f", AtRiskCategory.INCOME_TEST),
        ("g", AtRiskCategory.SPECIAL_CARE_ALLOWANCE),
        ("h", AtRiskCategory.CARE_LEAVER),
        ("i", AtRiskCategory.MENTAL_DISORDERS),
        ("j", AtRiskCategory.DEPRIVED_OF_LIBERTY),
        ("k", AtRiskCategory.OLDER_PERSON),
        ("l", AtRiskCategory.REFUGEE),
    )

    @staticmethod
    def employing(*categories: AtRiskCategory) -> SocialEnterpriseFacts:
        workforce = (people(3, at_risk=frozenset(categories)), people(7))
        return evolve(APPLICANT, workforce=workforce)

    def test_there_are_twelve_letters(self) -> None:
        assert [category for _, category in self.LETTERS] == list(AtRiskCategory)
        for letter, category in self.LETTERS:
            assert category.remark.endswith(f"lit. {letter}")

    @pytest.mark.parametrize("on", [DAY, date(2025, 5, 31), date(2025, 6, 1)])
    @pytest.mark.parametrize("category", AtRiskCategory)
    def test_one_letter_is_enough(self, category: AtRiskCategory, on: date) -> None:
        assert applied(self.employing(category), "ues.at_risk_share", on=on).outcome is MET

    def test_a_person_in_several_letters_is_one_person(self) -> None:
        finding = applied(self.employing(*AtRiskCategory), "ues.at_risk_share")
        assert portion(finding) == (3, 10)

    def test_none_of_them_is_not_enough(self) -> None:
        assert only_failure(self.employing(), "ues.at_risk_share")

    @pytest.mark.parametrize(("letter", "category"), LETTERS)
    def test_the_moment_is_an_open_question_for_letters_a_to_c(
        self, letter: str, category: AtRiskCategory
    ) -> None:
        facts = self.employing(category)
        on_hiring = applied(facts, "ues.at_risk_share")
        today = applied(facts, "ues.at_risk_share", policy=Policy(at_risk_moment="day_examined"))
        ends_on_hiring = letter in "abc"
        assert on_hiring.outcome is MET
        assert today.outcome is (UNMET if ends_on_hiring else MET)
        assert ("at_risk_moment" in on_hiring.hangs_on) is ends_on_hiring
        assert ("at_risk_moment" in today.hangs_on) is ends_on_hiring

    def test_a_letter_that_lasts_outweighs_one_that_ends(self) -> None:
        facts = self.employing(AtRiskCategory.UNEMPLOYED, AtRiskCategory.REFUGEE)
        today = applied(facts, "ues.at_risk_share", policy=Policy(at_risk_moment="day_examined"))
        assert today.outcome is MET

    @pytest.mark.parametrize(
        ("on", "evidence", "since"),
        [
            (date(2025, 5, 31), Evidence.TEXT, date(2022, 10, 30)),
            (date(2025, 6, 1), Evidence.RECALLED, date(2025, 6, 1)),
        ],
    )
    def test_since_june_2025_the_reference_is_recalled(
        self, on: date, evidence: Evidence, since: date
    ) -> None:
        finding = applied(self.employing(AtRiskCategory.UNEMPLOYED), "ues.at_risk_share", on=on)
        act = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"
        assert (act in basis(finding)) is (evidence is Evidence.RECALLED)
        assert (finding.evidence, finding.since) == (evidence, since)


class TestArt7Ust1:
    """Organ konsultacyjno-doradczy składa się ze wszystkich osób zatrudnionych."""

    @pytest.mark.parametrize("kind", AdvisoryBodyKind)
    def test_at_ten_everybody_sits_in_it(self, kind: AdvisoryBodyKind) -> None:
        facts = evolve(APPLICANT, advisory_body=AdvisoryBody(kind=kind, size=10))
        finding = applied(facts, "ues.advisory_body")
        assert finding.outcome is (MET if kind is AdvisoryBodyKind.ALL_EMPLOYED else UNMET)
        assert f"art. 7 {ES}" in basis(finding)

    def test_without_one_nothing_else_fails(self) -> None:
        none = AdvisoryBody(kind=AdvisoryBodyKind.NONE)
        assert only_failure(evolve(APPLICANT, advisory_body=none), "ues.advisory_body")

    @pytest.mark.parametrize("employed", [3, 10, 11, 200])
    def test_everybody_may_always_sit_in_it(self, employed: int) -> None:
        facts = evolve(APPLICANT, workforce=staff(employed, of=employed))
        assert applied(facts, "ues.advisory_body").outcome is MET

    @pytest.mark.parametrize(
        ("body", "missing"),
        [(None, "advisory_body.kind"), (AdvisoryBody(), "advisory_body.kind")],
    )
    def test_the_kind_must_be_known(self, body: AdvisoryBody | None, missing: str) -> None:
        finding = applied(evolve(APPLICANT, advisory_body=body), "ues.advisory_body")
        assert finding.outcome is UNKNOWN
        assert missing in finding.missing


class TestArt7Ust2:
    """Gdy liczba zatrudnionych przekracza 10, mogą go tworzyć przedstawiciele, co najmniej 3."""

    @staticmethod
    def represented(employed: int, size: int | Bounds | None) -> SocialEnterpriseFacts:
        body = AdvisoryBody(kind=AdvisoryBodyKind.REPRESENTATIVES, size=size)
        return evolve(APPLICANT, workforce=staff(employed, of=employed), advisory_body=body)

    @pytest.mark.parametrize(
        ("employed", "size", "outcome"),
        [
            (10, 3, UNMET),
            (10, 10, UNMET),
            (11, 2, UNMET),
            (11, 3, MET),
            (11, 4, MET),
            (11, Bounds.at_least(3), MET),
            (11, Bounds.more_than(1), UNKNOWN),
            (11, None, UNKNOWN),
            (10, None, UNMET),
        ],
    )
    def test_more_than_ten_and_at_least_three(
        self, employed: int, size: int | Bounds | None, outcome: Outcome
    ) -> None:
        finding = applied(self.represented(employed, size), "ues.advisory_body")
        assert finding.outcome is outcome
        assert f"art. 7 ust. 2 {ES}" in basis(finding)
        assert finding.missing == (("advisory_body.size",) if outcome is UNKNOWN else ())

    @pytest.mark.parametrize(
        ("contract", "outcome"),
        [
            (ContractKind.EMPLOYMENT_CONTRACT, MET),
            (ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, MET),
            (ContractKind.SERVICE_RELATIONSHIP, MET),
            (ContractKind.HOMEWORK_CONTRACT, MET),
            (ContractKind.CIVIL_LAW_CONTRACT, UNMET),
            (ContractKind.SOLE_TRADER_CONTRACT, UNMET),
            (ContractKind.VOLUNTEERING, UNMET),
            (ContractKind.BOARD_WITHOUT_CONTRACT, UNMET),
        ],
    )
    @pytest.mark.parametrize("on", [DAY, date(2025, 5, 31), date(2025, 6, 1)])
    def test_who_is_the_eleventh(self, contract: ContractKind, outcome: Outcome, on: date) -> None:
        eleventh = evolve(people(1, contract=contract), continuous_months=3, is_employer=False)
        facts = self.represented(10, 3)
        facts = evolve(facts, workforce=(*staff(10, of=10), eleventh))
        assert applied(facts, "ues.advisory_body", on=on).outcome is outcome

    def test_persons_are_counted_whatever_their_part_of_a_post(self) -> None:
        facts = evolve(self.represented(11, 3), workforce=(people(11, fte=Fraction(1, 8)),))
        assert applied(facts, "ues.advisory_body").outcome is MET

    @pytest.mark.parametrize(
        ("contract", "months"),
        [(ContractKind.CIVIL_LAW_CONTRACT, 0), (ContractKind.SOLE_TRADER_CONTRACT, 3)],
    )
    def test_whether_the_wide_workforce_is_meant_is_an_open_question(
        self, contract: ContractKind, months: int
    ) -> None:
        eleventh = evolve(people(1, contract=contract), continuous_months=months, is_employer=False)
        facts = evolve(self.represented(10, 3), workforce=(*staff(10, of=10), eleventh))
        narrow = applied(facts, "ues.advisory_body")
        wide = applied(facts, "ues.advisory_body", policy=Policy(advisory_headcount="wide"))
        assert (narrow.outcome, wide.outcome) == (UNMET, MET)
        assert "advisory_headcount" in narrow.hangs_on
        assert "advisory_headcount" in wide.hangs_on
        assert f"art. 2 pkt 10 {ES}" in basis(narrow)
        assert f"art. 5 ust. 3 {ES}" in basis(wide)

    def test_nothing_hangs_on_it_where_everybody_is_an_employee(self) -> None:
        assert (
            "advisory_headcount"
            not in applied(self.represented(11, 3), "ues.advisory_body").hangs_on
        )

    @pytest.mark.parametrize(
        ("on", "evidence"),
        [(date(2025, 5, 31), Evidence.TEXT), (date(2025, 6, 1), Evidence.RECALLED)],
    )
    def test_since_june_2025_the_notion_of_employment_is_recalled(
        self, on: date, evidence: Evidence
    ) -> None:
        finding = applied(self.represented(11, 3), "ues.advisory_body", on=on)
        assert (finding.outcome, finding.evidence) == (MET, evidence)


class TestArt7Ust4:
    """W spółce z art. 3 ust. 3 pkt 4 rolę organu pełni rada nadzorcza albo komisja rewizyjna."""

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.NON_PROFIT_LIMITED_COMPANY,
            LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
            LegalForm.SPORTS_CLUB_COMPANY,
        ],
    )
    @pytest.mark.parametrize(
        ("kind", "outcome"),
        [
            (AdvisoryBodyKind.SUPERVISORY_BOARD, MET),
            (AdvisoryBodyKind.AUDIT_COMMITTEE, MET),
            (AdvisoryBodyKind.ALL_EMPLOYED, UNMET),
            (AdvisoryBodyKind.REPRESENTATIVES, UNMET),
            (AdvisoryBodyKind.CONSULTATION_MEETING, UNMET),
            (AdvisoryBodyKind.NONE, UNMET),
        ],
    )
    def test_a_company(self, form: LegalForm, kind: AdvisoryBodyKind, outcome: Outcome) -> None:
        facts = evolve(
            APPLICANT,
            legal_form=form,
            workforce=staff(11, of=11),
            advisory_body=AdvisoryBody(kind=kind, size=3),
        )
        finding = applied(facts, "ues.advisory_body")
        assert finding.outcome is outcome
        assert f"art. 7 ust. 4 {ES}" in basis(finding)

    @pytest.mark.parametrize(
        "kind", [AdvisoryBodyKind.SUPERVISORY_BOARD, AdvisoryBodyKind.AUDIT_COMMITTEE]
    )
    @pytest.mark.parametrize(
        "form", [LegalForm.FOUNDATION, LegalForm.WORKER_COOPERATIVE, LegalForm.ASSOCIATION]
    )
    def test_the_board_of_another_form_does_not_do(
        self, form: LegalForm, kind: AdvisoryBodyKind
    ) -> None:
        facts = evolve(APPLICANT, legal_form=form, advisory_body=AdvisoryBody(kind=kind))
        assert applied(facts, "ues.advisory_body").outcome is UNMET


class TestArt7Ust5:
    """W spółdzielni socjalnej osób prawnych, lub gdy członków jest mniej: spotkanie."""

    MEETING = AdvisoryBody(kind=AdvisoryBodyKind.CONSULTATION_MEETING)
    EVERYBODY = AdvisoryBody(kind=AdvisoryBodyKind.ALL_EMPLOYED)

    @pytest.mark.parametrize(
        ("founder", "meets"),
        [
            (FounderKind.NGO, True),
            (FounderKind.LOCAL_GOVERNMENT, True),
            (FounderKind.CHURCH_LEGAL_PERSON, True),
            (FounderKind.NATURAL_PERSONS, False),
        ],
    )
    def test_of_legal_persons(self, founder: FounderKind, meets: bool) -> None:
        facts = evolve(COOPERATIVE, founder_kinds=frozenset({founder}))
        meeting = applied(evolve(facts, advisory_body=self.MEETING), "ues.advisory_body")
        everybody = applied(evolve(facts, advisory_body=self.EVERYBODY), "ues.advisory_body")
        assert meeting.outcome is (MET if meets else UNMET)
        assert everybody.outcome is (UNMET if meets else MET)
        assert f"art. 7 ust. 5 {ES}" in basis(meeting)

    @pytest.mark.parametrize(
        ("members", "nonmembers", "meets"),
        [(5, 6, True), (6, 6, False), (7, 6, False), (5, 0, False), (2, 3, True)],
    )
    def test_with_fewer_members_than_employed_non_members(
        self, members: int, nonmembers: int, meets: bool
    ) -> None:
        facts = evolve(COOPERATIVE, members=members, nonmember_employed=nonmembers)
        meeting = applied(evolve(facts, advisory_body=self.MEETING), "ues.advisory_body")
        everybody = applied(evolve(facts, advisory_body=self.EVERYBODY), "ues.advisory_body")
        assert meeting.outcome is (MET if meets else UNMET)
        assert everybody.outcome is (UNMET if meets else MET)

    def test_a_meeting_is_no_body_of_other_forms(self) -> None:
        facts = evolve(
            COOPERATIVE,
            legal_form=LegalForm.WORKER_COOPERATIVE,
            members=2,
            nonmember_employed=8,
            advisory_body=self.MEETING,
        )
        assert applied(facts, "ues.advisory_body").outcome is UNMET
        assert (
            applied(evolve(facts, advisory_body=self.EVERYBODY), "ues.advisory_body").outcome is MET
        )

    def test_where_the_numbers_are_not_known_they_are_asked(self) -> None:
        facts = evolve(COOPERATIVE, nonmember_employed=None, advisory_body=self.MEETING)
        finding = applied(facts, "ues.advisory_body")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("nonmember_employed",))


ANY, OTHER, NO = "on any terms", "on other terms", "free"

LINKED = RelatedParty.LINKED_LEGAL_PERSON
MEMBER = RelatedParty.MEMBER
ORGAN = RelatedParty.BODY_MEMBER
WORKER = RelatedParty.EMPLOYED_PERSON
RELATIVE = RelatedParty.RELATIVE_OF_EMPLOYED
RELATIVE_OF_ORGAN = RelatedParty.RELATIVE_OF_BODY_MEMBER
ENTITY = RelatedParty.ENTITY_WITH_SUCH_PERSON
STRANGER = RelatedParty.THIRD_PARTY

LOAN = RelatedPartyActKind.LOAN
SECURITY = RelatedPartyActKind.SECURITY
TRANSFER = RelatedPartyActKind.TRANSFER
USE = RelatedPartyActKind.USE
PURCHASE = RelatedPartyActKind.PURCHASE

BANS = {
    #                   loan, security, transfer, use, purchase
    LINKED: (ANY, ANY, OTHER, OTHER, OTHER),
    MEMBER: (ANY, ANY, OTHER, OTHER, NO),
    ORGAN: (ANY, ANY, OTHER, OTHER, NO),
    WORKER: (ANY, ANY, OTHER, OTHER, NO),
    RELATIVE: (ANY, ANY, OTHER, OTHER, NO),
    RELATIVE_OF_ORGAN: (NO, NO, NO, NO, NO),
    ENTITY: (NO, NO, NO, NO, OTHER),
    STRANGER: (NO, NO, NO, NO, NO),
}
KINDS = (LOAN, SECURITY, TRANSFER, USE, PURCHASE)
ACTS = [
    (kind, party, terms, ban == ANY or (ban == OTHER and terms is not ActTerms.ARMS_LENGTH))
    for party, bans in BANS.items()
    for kind, ban in zip(KINDS, bans, strict=True)
    for terms in ActTerms
]


class TestArt8Ust1:
    """Bez pożyczek i zabezpieczeń; bez przekazania, użycia i zakupów na innych zasadach."""

    @staticmethod
    def with_acts(*acts: RelatedPartyAct) -> SocialEnterpriseFacts:
        return evolve(APPLICANT, related_party_acts=acts)

    @pytest.mark.parametrize(("kind", "party", "terms", "barred"), ACTS)
    def test_the_table(
        self, kind: RelatedPartyActKind, party: RelatedParty, terms: ActTerms, barred: bool
    ) -> None:
        act = RelatedPartyAct(
            kind=kind, beneficiary=party, terms=terms, from_statutory_purpose=False
        )
        finding = applied(self.with_acts(act), "ues.related_party")
        assert finding.outcome is (UNMET if barred else MET)
        assert f"art. 8 ust. 1 {ES}" in basis(finding)

    def test_the_table_is_whole(self) -> None:
        assert (set(BANS), set(KINDS)) == (set(RelatedParty), set(RelatedPartyActKind))
        assert len(ACTS) == 8 * 5 * 4

    @pytest.mark.parametrize("party", RelatedParty)
    @pytest.mark.parametrize("terms", ActTerms)
    def test_use_that_follows_from_the_statutory_purpose_is_free(
        self, party: RelatedParty, terms: ActTerms
    ) -> None:
        act = RelatedPartyAct(kind=USE, beneficiary=party, terms=terms, from_statutory_purpose=True)
        assert applied(self.with_acts(act), "ues.related_party").outcome is MET

    @pytest.mark.parametrize("kind", [LOAN, SECURITY, TRANSFER])
    def test_the_statutory_purpose_excuses_nothing_else(self, kind: RelatedPartyActKind) -> None:
        act = RelatedPartyAct(
            kind=kind,
            beneficiary=WORKER,
            terms=ActTerms.FREE_OF_CHARGE,
            from_statutory_purpose=True,
        )
        assert only_failure(self.with_acts(act), "ues.related_party")

    def test_one_barred_act_among_many_is_enough(self) -> None:
        fine = RelatedPartyAct(kind=TRANSFER, beneficiary=MEMBER, terms=ActTerms.ARMS_LENGTH)
        loan = RelatedPartyAct(kind=LOAN, beneficiary=MEMBER)
        assert applied(self.with_acts(fine), "ues.related_party").outcome is MET
        assert applied(self.with_acts(fine, loan), "ues.related_party").outcome is UNMET

    def test_a_loan_is_barred_whatever_its_terms_are(self) -> None:
        loan = RelatedPartyAct(kind=LOAN, beneficiary=LINKED)
        finding = applied(self.with_acts(loan), "ues.related_party")
        assert (finding.outcome, finding.missing) == (UNMET, ())

    def test_of_a_transfer_the_terms_are_asked(self) -> None:
        transfer = RelatedPartyAct(kind=TRANSFER, beneficiary=LINKED)
        finding = applied(self.with_acts(transfer), "ues.related_party")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("related_party_acts[0].terms",))

    def test_whether_there_were_acts_must_be_known(self) -> None:
        finding = applied(evolve(APPLICANT, related_party_acts=None), "ues.related_party")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("related_party_acts",))


class TestArt9Ust1:
    """Zysku nie dzieli się między członków, udziałowców, akcjonariuszy i osoby zatrudnione."""

    @pytest.mark.parametrize("facts", [APPLICANT, PROVIDER, COOPERATIVE])
    @pytest.mark.parametrize("recipient", ProfitRecipient)
    def test_nobody_receives_a_part(
        self, facts: SocialEnterpriseFacts, recipient: ProfitRecipient
    ) -> None:
        shared = evolve(facts, profit_recipients=frozenset({recipient}))
        assert only_failure(shared, "ues.profit_lock")
        finding = applied(shared, "ues.profit_lock")
        assert f"art. 9 ust. 1 {ES}" in basis(finding)
        assert finding.observed == frozenset({recipient})

    def test_four_groups_are_named(self) -> None:
        assert set(ProfitRecipient) == {"czlonkowie", "udzialowcy", "akcjonariusze", "zatrudnieni"}

    def test_profit_that_is_not_divided_is_in_order(self) -> None:
        assert applied(APPLICANT, "ues.profit_lock").outcome is MET

    def test_it_must_be_known(self) -> None:
        finding = applied(evolve(APPLICANT, profit_recipients=None), "ues.profit_lock")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("profit_recipients",))


class TestArt6:
    """Plan reintegracyjny ma osoba zagrożona, na którą udzielono instrumentu z art. 21 lub 22."""

    @pytest.mark.parametrize("question", [Question.APPLICATION, Question.REOBTAIN])
    def test_it_is_no_condition_of_entry(self, question: Question) -> None:
        asked = {rule.id for rule in UES.asked(question)}
        assert "ues.ipr" not in asked
        assert "ues.min_employment" in asked

    @pytest.mark.parametrize("instrument", SupportInstrument)
    @pytest.mark.parametrize(
        ("categories", "outcome"), [(BY_DISABILITY, UNMET), (frozenset(), MET)]
    )
    def test_the_duty_rests_on_risk_and_on_an_instrument(
        self,
        instrument: SupportInstrument,
        categories: frozenset[AtRiskCategory],
        outcome: Outcome,
    ) -> None:
        bare = evolve(
            people(1, at_risk=categories), reintegration_plan=ReintegrationPlan(drawn_up=False)
        )
        supported = evolve(bare, instruments=frozenset({instrument}))
        facts = evolve(HOLDER, workforce=(*staff(3, of=9), supported))
        finding = held(facts, "ues.ipr")
        assert finding.outcome is outcome
        assert f"art. 6 ust. 1 {ES}" in basis(finding)
        without = evolve(HOLDER, workforce=(*staff(3, of=9), bare))
        assert held(without, "ues.ipr").outcome is MET


class TestArt10:
    """Sprawozdanie roczne składa się wojewodzie do dnia 31 marca roku następującego."""

    def test_it_is_no_condition_of_entry(self) -> None:
        assert "ues.annual_report" not in {rule.id for rule in UES.asked(Question.APPLICATION)}

    @pytest.mark.parametrize(
        ("filed_on", "outcome"),
        [(date(2024, 3, 30), MET), (date(2024, 3, 31), MET), (date(2024, 4, 1), UNMET)],
    )
    def test_the_last_day_is_in_time(self, filed_on: date, outcome: Outcome) -> None:
        facts = evolve(HOLDER, annual_report=AnnualReport(for_year=2023, filed_on=filed_on))
        finding = held(facts, "ues.annual_report")
        assert finding.outcome is outcome
        assert f"art. 10 ust. 1 {ES}" in basis(finding)


class TestArt14Ust3:
    """Wojewoda może zwolnić z art. 5 ust. 2, nie dłużej niż na 6 miesięcy."""

    SHORT = evolve(HOLDER, workforce=staff(1, of=5))

    @staticmethod
    def release(rule: str) -> Breach:
        return Breach(
            rule=rule,
            occurred_on=date(2024, 5, 6),
            notified_on=date(2024, 5, 20),
            beyond_control=True,
            waiver_requested=True,
            waiver_granted=True,
            waiver_since=date(2024, 5, 31),
            waiver_until=date(2024, 11, 30),
        )

    def test_it_excuses_the_share(self) -> None:
        facts = evolve(self.SHORT, breaches=(self.release("ues.at_risk_share"),))
        finding = held(facts, "ues.at_risk_share")
        assert (finding.outcome, finding.excused) == (MET, True)
        assert portion(finding) == (1, 5)
        assert f"art. 14 ust. 3 {ES}" in basis(finding)

    def test_without_it_the_share_is_unmet(self) -> None:
        finding = held(self.SHORT, "ues.at_risk_share")
        assert (finding.outcome, finding.excused) == (UNMET, False)

    @pytest.mark.parametrize(
        ("rule", "facts"),
        [
            ("ues.min_employment", evolve(HOLDER, workforce=staff(2, of=2))),
            (
                "ues.advisory_body",
                evolve(HOLDER, advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.NONE)),
            ),
            (
                "ues.profit_lock",
                evolve(HOLDER, profit_recipients=frozenset({ProfitRecipient.MEMBERS})),
            ),
        ],
    )
    def test_it_excuses_nothing_else(self, rule: str, facts: SocialEnterpriseFacts) -> None:
        finding = held(evolve(facts, breaches=(self.release(rule),)), rule)
        assert (finding.outcome, finding.excused) == (UNMET, False)

    def test_an_applicant_is_not_excused(self) -> None:
        facts = evolve(self.SHORT, breaches=(self.release("ues.at_risk_share"),))
        assert applied(facts, "ues.at_risk_share", on=HOLDER_DAY).outcome is UNMET


class TestArt17:
    """Status traci się: po bezskutecznym wezwaniu, upadłości, likwidacji lub na wniosek."""

    UNCURED = Breach(call_until=date(2024, 6, 2), waiver_granted=False)
    GROUNDS = (
        ("ues.loss_breach", "1", evolve(HOLDER, breaches=(UNCURED,))),
        ("ues.loss_insolvency", "2", evolve(HOLDER, bankruptcy_declared=True)),
        ("ues.loss_insolvency", "2", evolve(HOLDER, bankruptcy_petition_dismissed=True)),
        ("ues.loss_liquidation", "3", evolve(HOLDER, liquidation_opened=True)),
        ("ues.loss_request", "4", evolve(HOLDER, loss_requested=True)),
    )

    @pytest.mark.parametrize(("rule", "point", "facts"), GROUNDS)
    def test_each_ground(self, rule: str, point: str, facts: SocialEnterpriseFacts) -> None:
        answer = UES.check(facts, on=HOLDER_DAY, question=Question.HOLDER)
        assert answer.failing == (rule,)
        assert consequence(answer) is Consequence.LOSS_MANDATORY
        assert f"art. 17 pkt {point} {ES}" in basis(answer.finding(rule))

    def test_a_holder_in_order_loses_nothing(self) -> None:
        answer = UES.check(HOLDER, on=HOLDER_DAY, question=Question.HOLDER)
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert consequence(answer) is Consequence.NONE

    @pytest.mark.parametrize("question", [Question.APPLICATION, Question.REOBTAIN])
    def test_an_applicant_has_nothing_to_lose(self, question: Question) -> None:
        facts = evolve(HOLDER, liquidation_opened=True, loss_requested=True)
        assert UES.check(facts, on=DAY, question=question).verdict is Verdict.MET


class TestArt18:
    """Po utracie z art. 17 pkt 1: ponownie po upływie roku od dnia, gdy decyzja jest ostateczna."""

    @staticmethod
    def lost(*decisions: LossDecision) -> SocialEnterpriseFacts:
        return evolve(APPLICANT, loss_decisions=decisions)

    @staticmethod
    def outcome(facts: SocialEnterpriseFacts, on: date) -> Outcome:
        answer = UES.check(facts, on=on, question=Question.REOBTAIN)
        return answer.finding("ues.reobtain_ban").outcome

    @pytest.mark.parametrize(
        ("final_on", "last_barred", "first_allowed"),
        [
            (date(2023, 5, 10), date(2024, 5, 10), date(2024, 5, 11)),
            (date(2022, 12, 31), date(2023, 12, 31), date(2024, 1, 1)),
            (date(2023, 2, 28), date(2024, 2, 28), date(2024, 2, 29)),
            (date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1)),
        ],
    )
    def test_a_year_passes(self, final_on: date, last_barred: date, first_allowed: date) -> None:
        facts = self.lost(LossDecision(ground=LossGround.BREACH, final_on=final_on))
        assert self.outcome(facts, final_on) is UNMET
        assert self.outcome(facts, last_barred) is UNMET
        assert self.outcome(facts, first_allowed) is MET

    def test_the_ban_is_the_only_thing_in_the_way(self) -> None:
        facts = self.lost(LossDecision(ground=LossGround.BREACH, final_on=date(2023, 5, 10)))
        answer = UES.check(facts, on=date(2023, 6, 15), question=Question.REOBTAIN)
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("ues.reobtain_ban",))
        assert f"art. 18 {ES}" in basis(answer.finding("ues.reobtain_ban"))

    @pytest.mark.parametrize(
        "ground", [LossGround.INSOLVENCY, LossGround.LIQUIDATION, LossGround.REQUEST]
    )
    def test_other_grounds_bar_nothing(self, ground: LossGround) -> None:
        facts = self.lost(LossDecision(ground=ground, final_on=date(2023, 6, 14)))
        assert self.outcome(facts, date(2023, 6, 15)) is MET

    def test_of_several_losses_the_last_one_counts(self) -> None:
        old = LossDecision(ground=LossGround.BREACH, final_on=date(2022, 11, 30))
        new = LossDecision(ground=LossGround.BREACH, final_on=date(2023, 12, 1))
        assert self.outcome(self.lost(old, new), date(2024, 2, 1)) is UNMET
        assert self.outcome(self.lost(old), date(2024, 2, 1)) is MET

    def test_whoever_never_lost_it_is_free(self) -> None:
        assert self.outcome(self.lost(), DAY) is MET

    @pytest.mark.parametrize(
        ("decisions", "missing"),
        [
            (None, ("loss_decisions",)),
            ((LossDecision(ground=LossGround.BREACH),), ("loss_decisions[0].final_on",)),
            ((LossDecision(final_on=date(2023, 5, 10)),), ("loss_decisions[0].ground",)),
        ],
    )
    def test_what_is_not_known_is_asked(
        self, decisions: tuple[LossDecision, ...] | None, missing: tuple[str, ...]
    ) -> None:
        facts = evolve(APPLICANT, loss_decisions=decisions)
        finding = UES.check(facts, on=DAY, question=Question.REOBTAIN).finding("ues.reobtain_ban")
        assert (finding.outcome, finding.missing) == (UNKNOWN, missing)

    def test_a_first_application_is_not_asked(self) -> None:
        facts = self.lost(LossDecision(ground=LossGround.BREACH, final_on=date(2023, 6, 14)))
        assert UES.check(facts, on=DAY, question=Question.APPLICATION).verdict is Verdict.MET

    def test_after_the_year_the_conditions_are_asked_anew(self) -> None:
        facts = evolve(self.lost(), workforce=staff(2, of=2))
        answer = UES.check(facts, on=DAY, question=Question.REOBTAIN)
        assert answer.failing == ("ues.min_employment",)


class TestNotAsked:
    """Ustawa nie pyta o limit płac, rachunkowość, KRS, zarządzanie ani opinię OWES."""

    @pytest.mark.parametrize(
        "change",
        [
            {"highest_pay_multiple": 100},
            {"separate_organisation": False, "separate_accounts": False},
            {"registered_in_krs": False},
            {"governance": GovernanceKind.NONE},
            {"workforce": staff(10, of=10)},
            {"holds_ps_status": False},
            {"members": 0, "nonmember_employed": 100},
            {
                "ct9_status": Ct9Status(
                    granted_by=Authority.OWES, granted_on=date(2018, 5, 10), valid_months=18
                )
            },
            {"bankruptcy_declared": True, "liquidation_opened": True},
        ],
    )
    @pytest.mark.parametrize("facts", [APPLICANT, PROVIDER])
    def test_it_changes_nothing(self, facts: SocialEnterpriseFacts, change: dict[str, Any]) -> None:
        before = UES.check(facts, on=DAY, question=Question.APPLICATION)
        after = UES.check(evolve(facts, **change), on=DAY, question=Question.APPLICATION)
        assert after.verdict is before.verdict is Verdict.MET
        assert [each.outcome for each in after.findings] == [
            each.outcome for each in before.findings
        ]

    def test_an_applicant_is_asked_nine_things(self) -> None:
        assert [rule.id for rule in UES.asked(Question.APPLICATION)] == [
            "ues.form",
            "ues.activity",
            "ues.public_control",
            "ues.purpose",
            "ues.min_employment",
            "ues.at_risk_share",
            "ues.advisory_body",
            "ues.related_party",
            "ues.profit_lock",
        ]

    def test_a_holder_is_asked_six_more(self) -> None:
        asked = [rule.id for rule in UES.asked(Question.HOLDER)]
        assert asked[:9] == [rule.id for rule in UES.asked(Question.APPLICATION)]
        assert asked[9:] == [
            "ues.ipr",
            "ues.annual_report",
            "ues.loss_breach",
            "ues.loss_insolvency",
            "ues.loss_liquidation",
            "ues.loss_request",
        ]

    def test_a_holder_pays_what_it_likes(self) -> None:
        facts = evolve(HOLDER, highest_pay_multiple=100, registered_in_krs=False)
        answer = UES.check(facts, on=HOLDER_DAY, question=Question.HOLDER)
        assert answer.verdict is Verdict.MET
