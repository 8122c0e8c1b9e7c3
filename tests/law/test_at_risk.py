"""Persons at risk of social exclusion, as far as evidence on them tells: art. 2 pkt 6."""

from datetime import date

import pytest
from attrs import evolve
from tests.law.builders import APPLICANT, DEFAULT, ON_CONTRACT, UNKNOWN, applied

from ekonomia.entities.people import AtRiskCategory, DisabilityDegree, ProtectionKind
from ekonomia.entities.units import UnitKind
from ekonomia.entities.workforce import EmploymentGroup, UnitParticipation
from ekonomia.rules import Policy
from ekonomia.status import SocialEnterpriseFacts
from ekonomia.status.at_risk import at_risk_verdicts, with_derived_categories
from ekonomia.verdict import Verdict

MET, UNMET, OPEN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
HIRED = date(2023, 5, 10)
DAY = date(2023, 6, 15)
PERSON = EmploymentGroup(persons=1, contract=ON_CONTRACT, fte=1, hired_on=HIRED)


def judged(
    category: AtRiskCategory, person: EmploymentGroup, *, on: date = DAY, policy: Policy = DEFAULT
) -> Verdict:
    return at_risk_verdicts(person, on=on, policy=policy)[category]


class TestLitA:
    """Bezrobotny, w dniu zatrudnienia."""

    @pytest.mark.parametrize(("registered", "verdict"), [(True, MET), (False, UNMET), (None, OPEN)])
    def test_registered_on_hiring(self, registered: bool | None, verdict: Verdict) -> None:
        person = evolve(PERSON, registered_unemployed_on_hiring=registered)
        assert judged(AtRiskCategory.UNEMPLOYED, person) is verdict


class TestLitB:
    """Bezrobotny długotrwale: w rejestrze łącznie ponad 12 miesięcy w ostatnich 2 latach."""

    @pytest.mark.parametrize("on", [DAY, date(2025, 5, 31), date(2025, 6, 1)])
    @pytest.mark.parametrize(
        ("months", "verdict"), [(12, UNMET), (13, MET), (24, MET), (0, UNMET), (None, OPEN)]
    )
    def test_more_than_twelve_months(self, months: int | None, verdict: Verdict, on: date) -> None:
        person = evolve(PERSON, registered_unemployed_on_hiring=True, registered_months=months)
        assert judged(AtRiskCategory.LONG_TERM_UNEMPLOYED, person, on=on) is verdict

    def test_whoever_is_not_registered_is_not_long_term_either(self) -> None:
        person = evolve(PERSON, registered_unemployed_on_hiring=False, registered_months=24)
        assert judged(AtRiskCategory.LONG_TERM_UNEMPLOYED, person) is UNMET


class TestLitD:
    """Osoba niepełnosprawna, w każdym stopniu, dopóki orzeczenie jest ważne."""

    @pytest.mark.parametrize(
        ("degree", "verdict"),
        [
            (DisabilityDegree.SEVERE, MET),
            (DisabilityDegree.MODERATE, MET),
            (DisabilityDegree.MILD, MET),
            (DisabilityDegree.WITHOUT_DEGREE, MET),
            (DisabilityDegree.NONE, UNMET),
            (None, OPEN),
        ],
    )
    def test_any_degree(self, degree: DisabilityDegree | None, verdict: Verdict) -> None:
        person = evolve(
            PERSON, disability_degree=degree, certificate_valid_until=date(2030, 12, 31)
        )
        assert judged(AtRiskCategory.DISABLED, person) is verdict

    @pytest.mark.parametrize(
        ("on", "lapses", "counts_on"),
        [
            (date(2023, 12, 31), MET, MET),
            (date(2024, 1, 1), UNMET, MET),
        ],
    )
    def test_whether_a_lapsed_certificate_counts_is_an_open_question(
        self, on: date, lapses: Verdict, counts_on: Verdict
    ) -> None:
        person = evolve(
            PERSON,
            disability_degree=DisabilityDegree.MODERATE,
            certificate_valid_until=date(2023, 12, 31),
        )
        other = Policy(lapsed_certificate_counts=True)
        assert judged(AtRiskCategory.DISABLED, person, on=on) is lapses
        assert judged(AtRiskCategory.DISABLED, person, on=on, policy=other) is counts_on

    def test_a_certificate_valid_on_the_hiring_day_may_count_on(self) -> None:
        person = evolve(
            PERSON,
            disability_degree=DisabilityDegree.MILD,
            certificate_valid_until=date(2023, 5, 10),
        )
        other = Policy(lapsed_certificate_counts=True)
        assert judged(AtRiskCategory.DISABLED, person, on=date(2023, 5, 10)) is MET
        assert judged(AtRiskCategory.DISABLED, person, on=date(2023, 5, 11)) is UNMET
        assert judged(AtRiskCategory.DISABLED, person, policy=other) is MET

    def test_a_certificate_that_lapsed_before_hiring_never_counts(self) -> None:
        person = evolve(
            PERSON,
            disability_degree=DisabilityDegree.SEVERE,
            certificate_valid_until=date(2023, 5, 9),
        )
        other = Policy(lapsed_certificate_counts=True)
        assert judged(AtRiskCategory.DISABLED, person) is UNMET
        assert judged(AtRiskCategory.DISABLED, person, policy=other) is UNMET


class TestLitE:
    """Absolwent CIS lub KIS: co najmniej 6 miesięcy; w CIS przez 6 miesięcy od końca zajęć."""

    CIS = UnitParticipation(
        unit_kind=UnitKind.CIS,
        participation_months=6,
        has_certificate=True,
        ended_on=date(2023, 3, 31),
    )
    KIS = UnitParticipation(
        unit_kind=UnitKind.KIS,
        participation_months=6,
        has_certificate=True,
        ended_on=date(2016, 3, 31),
        social_contract_fulfilled=True,
    )

    @staticmethod
    def verdict(stay: UnitParticipation, hired_on: date = HIRED) -> Verdict:
        person = evolve(PERSON, participation=stay, hired_on=hired_on)
        return judged(AtRiskCategory.CIS_KIS_GRADUATE, person, on=date(2024, 1, 10))

    @pytest.mark.parametrize(("months", "verdict"), [(5, UNMET), (6, MET), (None, OPEN)])
    def test_six_months(self, months: int | None, verdict: Verdict) -> None:
        for stay in (self.CIS, self.KIS):
            assert self.verdict(evolve(stay, participation_months=months)) is verdict

    @pytest.mark.parametrize("has", [False, None])
    def test_a_certificate(self, has: bool | None) -> None:
        for stay in (self.CIS, self.KIS):
            expected = UNMET if has is False else OPEN
            assert self.verdict(evolve(stay, has_certificate=has)) is expected

    @pytest.mark.parametrize(
        ("hired_on", "verdict"),
        [
            (date(2023, 4, 1), MET),
            (date(2023, 9, 30), MET),
            (date(2023, 10, 1), UNMET),
        ],
    )
    def test_of_a_cis_for_six_months(self, hired_on: date, verdict: Verdict) -> None:
        assert self.verdict(self.CIS, hired_on) is verdict

    @pytest.mark.parametrize(
        ("on", "verdict"),
        [
            (date(2023, 9, 30), MET),
            (date(2023, 10, 1), UNMET),
        ],
    )
    def test_asked_of_the_day_examined_the_six_months_end_on_it(
        self, on: date, verdict: Verdict
    ) -> None:
        person = evolve(PERSON, participation=self.CIS)
        category, today = AtRiskCategory.CIS_KIS_GRADUATE, Policy(at_risk_moment="day_examined")
        assert judged(category, person, on=on, policy=today) is verdict

    def test_the_last_day_of_classes_makes_a_graduate(self) -> None:
        assert self.verdict(self.CIS, date(2023, 3, 31)) is MET

    def test_whoever_still_attended_was_no_graduate_on_hiring(self) -> None:
        assert self.verdict(self.CIS, date(2023, 2, 1)) is UNMET

    def test_of_a_kis_without_limit(self) -> None:
        assert self.verdict(self.KIS) is MET

    @pytest.mark.parametrize(("fulfilled", "verdict"), [(False, UNMET), (None, OPEN)])
    def test_of_a_kis_with_the_contract_fulfilled(
        self, fulfilled: bool | None, verdict: Verdict
    ) -> None:
        assert self.verdict(evolve(self.KIS, social_contract_fulfilled=fulfilled)) is verdict


class TestLitJ:
    """Osoba pozbawiona wolności lub opuszczająca zakład karny; okresu ustawa nie podaje."""

    @pytest.mark.parametrize(
        ("released_on", "without_window", "with_window"),
        [
            (date(2023, 5, 10), MET, MET),
            (date(2022, 5, 10), MET, MET),
            (date(2022, 5, 9), MET, UNMET),
            (date(2010, 1, 1), MET, UNMET),
            (None, OPEN, OPEN),
        ],
    )
    def test_the_window_is_an_open_question(
        self, released_on: date | None, without_window: Verdict, with_window: Verdict
    ) -> None:
        person = evolve(PERSON, released_on=released_on)
        category = AtRiskCategory.DEPRIVED_OF_LIBERTY
        assert judged(category, person) is without_window
        assert judged(category, person, policy=Policy(release_window_months=12)) is with_window

    def test_whoever_left_after_being_hired_may_have_been_deprived_of_liberty(self) -> None:
        person = evolve(PERSON, released_on=date(2023, 5, 20))
        assert judged(AtRiskCategory.DEPRIVED_OF_LIBERTY, person) is not UNMET


class TestLitK:
    """Osoba starsza: ukończyła 60. rok życia."""

    @pytest.mark.parametrize(("age", "verdict"), [(59, UNMET), (60, MET), (75, MET), (None, OPEN)])
    def test_sixty(self, age: int | None, verdict: Verdict) -> None:
        person = evolve(PERSON, age_on_hiring=age)
        assert judged(AtRiskCategory.OLDER_PERSON, person) is verdict

    def test_asked_of_the_day_examined_somebody_may_have_come_of_age(self) -> None:
        person = evolve(PERSON, age_on_hiring=59)
        today = Policy(at_risk_moment="day_examined")
        assert judged(AtRiskCategory.OLDER_PERSON, person, policy=today) is OPEN


class TestLitL:
    """Osoba, która uzyskała w Polsce status uchodźcy lub ochronę uzupełniającą."""

    @pytest.mark.parametrize(
        ("protection", "verdict"),
        [
            (ProtectionKind.REFUGEE_STATUS, MET),
            (ProtectionKind.SUBSIDIARY_PROTECTION, MET),
            (ProtectionKind.TEMPORARY_PROTECTION, UNMET),
            (ProtectionKind.NONE, UNMET),
            (None, OPEN),
        ],
    )
    def test_two_kinds_of_protection(
        self, protection: ProtectionKind | None, verdict: Verdict
    ) -> None:
        person = evolve(PERSON, protection=protection)
        assert judged(AtRiskCategory.REFUGEE, person) is verdict


class TestOtherLetters:
    """O literach c, f, g, h oraz i rozstrzyga ten, kto zna osobę."""

    @pytest.mark.parametrize(
        "category",
        [
            AtRiskCategory.JOB_SEEKER,
            AtRiskCategory.INCOME_TEST,
            AtRiskCategory.SPECIAL_CARE_ALLOWANCE,
            AtRiskCategory.CARE_LEAVER,
            AtRiskCategory.MENTAL_DISORDERS,
        ],
    )
    def test_no_evidence_is_held_on_them(self, category: AtRiskCategory) -> None:
        stated = evolve(PERSON, at_risk=frozenset({category}))
        assert judged(category, PERSON) is OPEN
        assert judged(category, stated) is MET

    def test_whoever_states_the_categories_is_believed(self) -> None:
        stated = evolve(PERSON, at_risk=frozenset[AtRiskCategory](), age_on_hiring=75)
        assert judged(AtRiskCategory.OLDER_PERSON, stated) is UNMET


class TestDerived:
    """Wystarczy jedna litera."""

    def test_evidence_fills_in_what_settles_the_share(self) -> None:
        old = evolve(PERSON, persons=3, age_on_hiring=60)
        young = evolve(PERSON, persons=7, at_risk=frozenset[AtRiskCategory]())
        facts = evolve(APPLICANT, workforce=(old, young))
        assert applied(facts, "ues.at_risk_share").outcome is UNKNOWN
        derived = with_derived_categories(facts, on=DAY)
        assert derived.workforce is not None
        assert derived.workforce[0].at_risk == frozenset({AtRiskCategory.OLDER_PERSON})
        assert applied(derived, "ues.at_risk_share").verdict is MET

    def test_what_evidence_does_not_settle_stays_open(self) -> None:
        somebody = evolve(PERSON, age_on_hiring=59, registered_unemployed_on_hiring=False)
        facts = evolve(APPLICANT, workforce=(somebody,))
        derived = with_derived_categories(facts, on=DAY)
        assert derived.workforce is not None
        assert derived.workforce[0].at_risk is None

    def test_a_letter_that_work_has_ended_settles_nothing_today(self) -> None:
        somebody = evolve(PERSON, registered_unemployed_on_hiring=True)
        facts = evolve(APPLICANT, workforce=(somebody,))
        today = Policy(at_risk_moment="day_examined")
        on_hiring = with_derived_categories(facts, on=DAY)
        examined = with_derived_categories(facts, on=DAY, policy=today)
        assert on_hiring.workforce is not None
        assert examined.workforce is not None
        assert on_hiring.workforce[0].at_risk == frozenset({AtRiskCategory.UNEMPLOYED})
        assert examined.workforce[0].at_risk is None


class TestNobodyKnownToWork:
    def test_an_unknown_workforce_stays_unknown(self) -> None:
        facts = SocialEnterpriseFacts()
        assert with_derived_categories(facts, on=date(2024, 1, 2)) is facts
