"""Twelve public cases, each with its facts, its verdict and exactly what fails in it."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve
from tests.law.builders import portion

from ekonomia.entities.legal_forms import (
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
)
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.rules import Assessment
from ekonomia.status import CT9, UES, SocialEnterpriseFacts, consequence
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import AdvisoryBodyKind, Consequence, Question, Regime
from ekonomia.status.social_enterprise_facts import AdvisoryBody, Breach
from ekonomia.verdict import Verdict

ON_CONTRACT = ContractKind.EMPLOYMENT_CONTRACT
NOT_AT_RISK: frozenset[AtRiskCategory] = frozenset()
DISABLED = frozenset({AtRiskCategory.DISABLED})
NO_SUPPORT: frozenset[SupportInstrument] = frozenset()

EVERYBODY = AdvisoryBody(kind=AdvisoryBodyKind.ALL_EMPLOYED)

FOUNDATION = SocialEnterpriseFacts(
    legal_form=LegalForm.FOUNDATION,
    activities=frozenset({ActivityKind.BUSINESS}),
    controllers=frozenset(),
    purposes=frozenset({Purpose.REINTEGRATION}),
    advisory_body=EVERYBODY,
    profit_recipients=frozenset(),
    related_party_acts=(),
)
"""What is said of each case unless it says otherwise."""


def employed(
    persons: int,
    *,
    at_risk: frozenset[AtRiskCategory] = NOT_AT_RISK,
    fte: Fraction | int = 1,
    contract: ContractKind = ON_CONTRACT,
    degree: DisabilityDegree = DisabilityDegree.NONE,
) -> EmploymentGroup:
    return EmploymentGroup(
        persons=persons,
        contract=contract,
        fte=fte,
        at_risk=at_risk,
        disability_degree=degree,
        instruments=NO_SUPPORT,
    )


def disabled(persons: int) -> EmploymentGroup:
    return employed(persons, at_risk=DISABLED, degree=DisabilityDegree.MODERATE)


def settled(answer: Assessment) -> bool:
    """Whether no rule is left open: no fact is missing, and no law was left unread."""
    return not (
        answer.undecided
        or answer.missing
        or any(each.missing or each.unread for each in answer.findings)
    )


def applied(facts: SocialEnterpriseFacts, on: date) -> Assessment:
    return UES.check(facts, on=on, question=Question.APPLICATION)


class TestPsd01:
    """Fundacja, reintegracja, 3 pracowników, w tym 1 osoba niepełnosprawna; 1 lutego 2023 r."""

    def test_one_of_three_is_enough(self) -> None:
        facts = evolve(FOUNDATION, workforce=(disabled(1), employed(2)))
        answer = applied(facts, date(2023, 2, 1))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)
        assert portion(answer.finding("ues.at_risk_share")) == (1, 3)


class TestPsd02:
    """Fundacja, 3 pracowników, w tym 2 zagrożonych, i 5 osób na umowie zlecenia."""

    def test_contractors_enlarge_the_whole(self) -> None:
        contractors = employed(5, contract=ContractKind.CIVIL_LAW_CONTRACT)
        facts = evolve(FOUNDATION, workforce=(disabled(2), employed(1), contractors))
        answer = applied(facts, date(2023, 2, 1))
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("ues.at_risk_share",))
        assert settled(answer)
        assert portion(answer.finding("ues.at_risk_share")) == (2, 8)


class TestPsd03:
    """Stowarzyszenie, reintegracja, 10 pracowników, w tym 3 zagrożonych."""

    def test_exactly_thirty_percent_passes(self) -> None:
        facts = evolve(
            FOUNDATION,
            legal_form=LegalForm.ASSOCIATION,
            workforce=(disabled(3), employed(7)),
        )
        answer = applied(facts, date(2023, 2, 1))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)
        assert portion(answer.finding("ues.at_risk_share")) == (3, 10)


class TestPsd04:
    """Spółka z o.o. non profit, 100% głosów ma gmina; usługi; 6 pracowników; rada nadzorcza."""

    def test_local_government_has_control(self) -> None:
        facts = evolve(
            FOUNDATION,
            legal_form=LegalForm.NON_PROFIT_LIMITED_COMPANY,
            controllers=frozenset({ControllerKind.LOCAL_GOVERNMENT}),
            purposes=frozenset({Purpose.SOCIAL_SERVICES}),
            social_service_scopes=frozenset({SocialServiceScope.SOCIAL_ASSISTANCE}),
            workforce=(employed(6),),
            advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.SUPERVISORY_BOARD),
        )
        answer = applied(facts, date(2023, 2, 1))
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("ues.public_control",))
        assert settled(answer)


class TestPsd05:
    """Spółdzielnia socjalna dwóch gmin, 6 pracowników, w tym 5 zagrożonych; spotkanie odbyte."""

    def test_the_exception_frees_it_from_the_test_of_control(self) -> None:
        facts = evolve(
            FOUNDATION,
            legal_form=LegalForm.SOCIAL_COOPERATIVE,
            founder_kinds=frozenset({FounderKind.LOCAL_GOVERNMENT}),
            controllers=frozenset({ControllerKind.LOCAL_GOVERNMENT}),
            workforce=(disabled(5), employed(1)),
            advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.CONSULTATION_MEETING),
        )
        answer = applied(facts, date(2023, 6, 15))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)
        assert portion(answer.finding("ues.at_risk_share")) == (5, 6)


SERVICES = evolve(
    FOUNDATION,
    legal_form=LegalForm.ASSOCIATION,
    activities=frozenset({ActivityKind.PAID_PUBLIC_BENEFIT}),
    purposes=frozenset({Purpose.SOCIAL_SERVICES}),
    social_service_scopes=frozenset({SocialServiceScope.SOCIAL_ASSISTANCE}),
)


class TestPsd06:
    """Stowarzyszenie, odpłatna pożytku, pomoc społeczna, 3 osoby po 1/2 etatu, bez zagrożonych."""

    def test_the_service_type_needs_nobody_at_risk(self) -> None:
        facts = evolve(SERVICES, workforce=(employed(3, fte=Fraction(1, 2)),))
        answer = applied(facts, date(2023, 6, 15))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)


class TestPsd07:
    """Jak wyżej, lecz jedna z trzech osób pracuje na 2/5 etatu."""

    def test_only_two_persons_count(self) -> None:
        workforce = (employed(2, fte=Fraction(1, 2)), employed(1, fte=Fraction(2, 5)))
        answer = applied(evolve(SERVICES, workforce=workforce), date(2023, 6, 15))
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("ues.min_employment",))
        assert settled(answer)


class TestPsd08:
    """Fundacja, której zarząd powołuje fundator; 4 pracowników, 2 zagrożonych; 30.10.2022 r."""

    def test_control_by_a_natural_person_was_struck_that_day(self) -> None:
        facts = evolve(
            FOUNDATION,
            controllers=frozenset({ControllerKind.NATURAL_PERSON}),
            workforce=(disabled(2), employed(2)),
        )
        answer = applied(facts, date(2022, 10, 30))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)


class TestPsd09:
    """Warsztat terapii zajęciowej występuje we własnym imieniu."""

    WORKSHOP = evolve(
        FOUNDATION,
        legal_form=UnitKind.WTZ,
        created_units=frozenset(),
        workforce=(disabled(3), employed(7)),
    )

    def test_a_unit_may_not(self) -> None:
        answer = applied(self.WORKSHOP, date(2023, 6, 15))
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("ues.form",))
        assert settled(answer)

    @pytest.mark.parametrize("form", [LegalForm.FOUNDATION, LegalForm.COMMERCIAL_COMPANY])
    def test_the_legal_person_that_organised_it_may(self, form: LegalForm) -> None:
        organiser = evolve(self.WORKSHOP, legal_form=form, created_units=frozenset({UnitKind.WTZ}))
        answer = applied(organiser, date(2023, 6, 15))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())


class TestPsd10:
    """PS z 7 pracownikami, 3 zagrożonymi; dwoje ginie 6 maja 2024 r., zwolnienie do 30.11."""

    ACCIDENT = Breach(
        rule="ues.at_risk_share",
        occurred_on=date(2024, 5, 6),
        notified_on=date(2024, 5, 16),
        beyond_control=True,
        waiver_requested=True,
        waiver_granted=True,
        waiver_since=date(2024, 5, 31),
        waiver_until=date(2024, 11, 30),
    )
    HOLDER = evolve(
        FOUNDATION,
        holds_ps_status=True,
        ps_status_since=date(2023, 2, 1),
        workforce=(disabled(1), employed(4)),
        annual_report=AnnualReport(for_year=2023, filed_on=date(2024, 3, 20)),
        breaches=(ACCIDENT,),
        bankruptcy_declared=False,
        bankruptcy_petition_dismissed=False,
        liquidation_opened=False,
        loss_requested=False,
    )

    def test_the_release_excuses_the_breach(self) -> None:
        answer = UES.check(self.HOLDER, on=date(2024, 6, 3), question=Question.HOLDER)
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)
        assert answer.excused == ("ues.at_risk_share",)
        assert portion(answer.finding("ues.at_risk_share")) == (1, 5)
        assert consequence(answer) is Consequence.BREACH_WAIVED

    def test_before_the_accident_nothing_was_wrong(self) -> None:
        facts = evolve(self.HOLDER, workforce=(disabled(3), employed(4)), breaches=())
        answer = UES.check(facts, on=date(2024, 5, 5), question=Question.HOLDER)
        assert (answer.verdict, answer.excused) == (Verdict.MET, ())
        assert consequence(answer) is Consequence.NONE

    def test_it_would_not_be_excused_in_an_applicant(self) -> None:
        answer = applied(self.HOLDER, date(2024, 6, 3))
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, ("ues.at_risk_share",))


class TestPsd11:
    """Fundacja, działalność gospodarcza, 10 pracowników, 3 z umiarkowanym stopniem; 15.1.2016 r."""

    def test_the_second_route_of_the_guidelines(self) -> None:
        facts = evolve(
            FOUNDATION,
            separate_organisation=True,
            separate_accounts=True,
            registered_in_krs=True,
            workforce=(disabled(3), employed(7)),
        )
        answer = CT9.check(facts, on=date(2016, 1, 15), question=Question.VERIFICATION)
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)
        assert Regime.CT9_2015 in answer.regimes
        assert portion(answer.finding("ct9.employment_share_50_30")) == (3, 10)


class TestPsd12:
    """Fundacja, 10 pracowników, w tym 4 dawniej bezrobotnych, bez niepełnosprawnych."""

    FACTS = evolve(
        FOUNDATION,
        separate_organisation=True,
        separate_accounts=True,
        registered_in_krs=True,
        highest_pay_multiple=3,
        workforce=(employed(4, at_risk=frozenset({AtRiskCategory.UNEMPLOYED})), employed(6)),
    )

    def test_in_2018_forty_percent_were_too_few(self) -> None:
        answer = CT9.check(self.FACTS, on=date(2018, 5, 10), question=Question.VERIFICATION)
        assert answer.verdict is Verdict.UNMET
        assert answer.failing == ("ct9.employment_share_50_30",)
        assert settled(answer)
        assert Regime.CT9_2018 in answer.regimes

    def test_in_2023_they_are_enough(self) -> None:
        answer = applied(self.FACTS, date(2023, 5, 10))
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert settled(answer)
        assert portion(answer.finding("ues.at_risk_share")) == (4, 10)
