"""Whom social employment is for: groups, the general clause, benefits that bar, two rights."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.entities.units import UnitKind
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.status.participant import PARTICIPANT
from ekonomia.status.participant_facts import ParticipantFacts
from ekonomia.status.unit_codes import BenefitKind, ExclusionGroup
from ekonomia.verdict import Verdict

ZS: Final = "ustawy o zatrudnieniu socjalnym"
DAY: Final = date(2023, 5, 1)
GROUP: Final = "participant.group"
THERAPY: Final = "participant.therapy"
BENEFIT: Final = "participant.excluding_benefit"
PENSION: Final = "participant.disability_pension"
STAFF: Final = "participant.ps_staff"

PERSON: Final = ParticipantFacts(
    unit_kind=UnitKind.CIS,
    groups=frozenset({ExclusionGroup.RELEASED_PRISONER}),
    general_clause_met=True,
    benefits=frozenset(),
)
"""A person for a CIS who meets everything."""
DISABLED: Final = frozenset({ExclusionGroup.DISABLED})
UNABLE_TO_WORK: Final = frozenset({BenefitKind.DISABILITY_PENSION})


def found(facts: ParticipantFacts, rule: str, *, on: date = DAY) -> Finding:
    return PARTICIPANT.check(facts, on=on).finding(rule)


def of(*groups: ExclusionGroup, **facts: Any) -> ParticipantFacts:  # noqa: ANN401 - any fact
    return ParticipantFacts(groups=frozenset(groups), **facts)


class TestTheBook:
    """Przepisy stosuje się do osób z grup, które podlegają wykluczeniu (art. 1 ust. 2 i 3)."""

    def test_a_person_who_meets_everything(self) -> None:
        answer = PARTICIPANT.check(PERSON, on=DAY)
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())

    def test_nothing_known(self) -> None:
        answer = PARTICIPANT.check(ParticipantFacts(), on=DAY)
        assert answer.verdict is Verdict.UNKNOWN
        assert {"groups", "general_clause_met", "benefits"} <= set(answer.missing)

    def test_before_the_act_nothing_is_asked(self) -> None:
        answer = PARTICIPANT.check(PERSON, on=date(2003, 8, 13))
        assert {finding.outcome for finding in answer.findings} == {NOT_APPLICABLE}

    def test_a_right_that_is_not_there_is_no_breach(self) -> None:
        answer = PARTICIPANT.check(evolve(PERSON, employed_in_ps=False), on=DAY)
        assert answer.finding(STAFF).outcome is UNMET
        assert answer.finding(STAFF).rule.force is Force.RIGHT
        assert answer.verdict is Verdict.MET

    @pytest.mark.parametrize(
        ("on", "stale"), [(date(2025, 1, 10), False), (date(2025, 1, 11), True)]
    )
    def test_the_opening_was_compared_until_january_2025(self, on: date, stale: bool) -> None:
        assert found(PERSON, "participant.general_clause", on=on).stale is stale


class TestArt1Ust2:
    """Ustawę stosuje się w szczególności do bezdomnych, uzależnionych, chorych, bezrobotnych."""

    @pytest.mark.parametrize("group", ExclusionGroup)
    def test_each_group_today(self, group: ExclusionGroup) -> None:
        asked = {ExclusionGroup.HOMELESS, ExclusionGroup.REFUGEE}
        assert found(of(group), GROUP).outcome is (UNKNOWN if group in asked else MET)

    def test_no_group(self) -> None:
        finding = found(of(), GROUP)
        assert finding.outcome is UNMET
        assert basis(finding) >= {f"art. 1 ust. 2 {ZS}"}

    def test_groups_not_known(self) -> None:
        finding = found(ParticipantFacts(), GROUP)
        assert finding.outcome is UNKNOWN
        assert "groups" in finding.missing
        assert "unemployed_months" not in finding.missing

    @pytest.mark.parametrize(
        ("realised", "outcome", "missing"),
        [(True, MET, ()), (False, UNMET, ()), (None, UNKNOWN, ("homelessness_programme",))],
    )
    def test_the_homeless_realise_a_programme(
        self, realised: bool | None, outcome: Outcome, missing: tuple[str, ...]
    ) -> None:
        finding = found(of(ExclusionGroup.HOMELESS, homelessness_programme=realised), GROUP)
        assert (finding.outcome, finding.missing) == (outcome, missing)

    @pytest.mark.parametrize(
        ("realised", "outcome", "missing"),
        [(True, MET, ()), (False, UNMET, ()), (None, UNKNOWN, ("integration_programme",))],
    )
    def test_refugees_realise_a_programme(
        self, realised: bool | None, outcome: Outcome, missing: tuple[str, ...]
    ) -> None:
        finding = found(of(ExclusionGroup.REFUGEE, integration_programme=realised), GROUP)
        assert (finding.outcome, finding.missing) == (outcome, missing)

    def test_one_group_of_two_is_enough(self) -> None:
        facts = of(ExclusionGroup.HOMELESS, ExclusionGroup.OTHER, homelessness_programme=False)
        assert found(facts, GROUP).outcome is MET

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2007, 7, 13), UNMET), (date(2007, 7, 14), MET)]
    )
    def test_persons_with_a_disability_came_in_2007(self, on: date, outcome: Outcome) -> None:
        assert found(of(ExclusionGroup.DISABLED), GROUP, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "months", "outcome"),
        [
            (date(2003, 8, 14), 35, UNMET),
            (date(2003, 8, 14), 36, MET),
            (date(2004, 5, 31), 35, UNMET),
            (date(2004, 6, 1), 24, MET),
            (date(2004, 6, 1), 23, UNMET),
            (date(2005, 10, 31), 23, UNMET),
            (date(2005, 11, 1), 0, MET),
            (date(2005, 11, 1), None, MET),
            (date(2005, 10, 31), None, UNKNOWN),
        ],
    )
    def test_how_long_without_work(self, on: date, months: int | None, outcome: Outcome) -> None:
        facts = of(ExclusionGroup.LONG_TERM_UNEMPLOYED, unemployed_months=months)
        assert found(facts, GROUP, on=on).outcome is outcome

    def test_the_labour_market_act_of_2025_was_not_read(self) -> None:
        before = found(of(ExclusionGroup.DISABLED), GROUP, on=date(2025, 5, 31))
        after = found(of(ExclusionGroup.DISABLED), GROUP, on=date(2025, 6, 1))
        assert (before.evidence, after.evidence) == (Evidence.TEXT, Evidence.RECALLED)
        assert (before.outcome, after.outcome) == (MET, MET)

    @pytest.mark.parametrize(("known", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    @pytest.mark.parametrize("on", [date(2003, 8, 14), date(2022, 2, 14), date(2022, 2, 15)])
    def test_the_general_clause(self, known: bool | None, outcome: Outcome, on: date) -> None:
        facts = evolve(PERSON, general_clause_met=known)
        assert found(facts, "participant.general_clause", on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2022, 2, 14), UNMET), (date(2022, 2, 15), NOT_APPLICABLE)]
    )
    def test_poverty_was_asked_until_2022(self, on: date, outcome: Outcome) -> None:
        facts = evolve(PERSON, in_poverty=False)
        assert found(facts, "participant.poverty", on=on).outcome is outcome

    def test_poverty(self) -> None:
        on = date(2021, 5, 1)
        assert found(evolve(PERSON, in_poverty=True), "participant.poverty", on=on).outcome is MET
        finding = found(PERSON, "participant.poverty", on=on)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("in_poverty",))


class TestArt1Ust2Pkt2And3:
    """Uzależnieni byli przyjmowani po zakończeniu terapii (do 23 października 2015 r.)."""

    ALCOHOL = of(ExclusionGroup.ALCOHOL_ADDICT, therapy_completed=False)
    DRUGS = of(ExclusionGroup.DRUG_ADDICT, therapy_completed=False)

    @pytest.mark.parametrize("facts", [ALCOHOL, DRUGS])
    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2003, 8, 14), UNMET),
            (date(2015, 10, 23), UNMET),
            (date(2015, 10, 24), NOT_APPLICABLE),
        ],
    )
    def test_without_therapy(self, facts: ParticipantFacts, on: date, outcome: Outcome) -> None:
        assert found(facts, THERAPY, on=on).outcome is outcome
        assert found(facts, GROUP, on=on).outcome is MET

    @pytest.mark.parametrize(("done", "outcome"), [(True, MET), (None, UNKNOWN)])
    def test_therapy(self, done: bool | None, outcome: Outcome) -> None:
        facts = evolve(self.ALCOHOL, therapy_completed=done)
        finding = found(facts, THERAPY, on=date(2015, 1, 1))
        assert finding.outcome is outcome
        assert ("therapy_completed" in finding.missing) is (done is None)

    def test_others_are_not_asked(self) -> None:
        facts = of(ExclusionGroup.RELEASED_PRISONER, therapy_completed=False)
        assert found(facts, THERAPY, on=date(2015, 1, 1)).outcome is NOT_APPLICABLE

    def test_another_group_admits_without_therapy(self) -> None:
        facts = of(
            ExclusionGroup.ALCOHOL_ADDICT,
            ExclusionGroup.HOMELESS,
            therapy_completed=False,
            homelessness_programme=True,
        )
        on = date(2015, 1, 1)
        assert found(facts, THERAPY, on=on).outcome is MET
        without = evolve(facts, homelessness_programme=False)
        assert found(without, THERAPY, on=on).outcome is UNMET


class TestArt1Ust3:
    """Przepisów nie stosuje się do osób z prawem do zasiłku, renty, emerytury i tym podobnych."""

    @pytest.mark.parametrize("unit", [UnitKind.CIS, UnitKind.KIS])
    @pytest.mark.parametrize("benefit", BenefitKind)
    def test_each_benefit_today(self, unit: UnitKind, benefit: BenefitKind) -> None:
        facts = evolve(PERSON, unit_kind=unit, benefits=frozenset({benefit}))
        allowed = benefit is BenefitKind.SOCIAL_PENSION or (
            unit is UnitKind.KIS and benefit is BenefitKind.DISABILITY_PENSION
        )
        finding = found(facts, BENEFIT)
        assert finding.outcome is (MET if allowed else UNMET)
        if not allowed:
            assert f"art. 1 ust. 3 {ZS}" in basis(finding)

    @pytest.mark.parametrize(
        ("benefit", "on", "outcome"),
        [
            (BenefitKind.SOCIAL_PENSION, date(2003, 8, 14), UNMET),
            (BenefitKind.SOCIAL_PENSION, date(2007, 7, 13), UNMET),
            (BenefitKind.SOCIAL_PENSION, date(2007, 7, 14), MET),
            (BenefitKind.TEACHERS_COMPENSATION, date(2009, 6, 30), MET),
            (BenefitKind.TEACHERS_COMPENSATION, date(2009, 7, 1), UNMET),
            (BenefitKind.RETIREMENT_PENSION, date(2003, 8, 14), UNMET),
        ],
    )
    def test_the_list_changed(self, benefit: BenefitKind, on: date, outcome: Outcome) -> None:
        for unit in (UnitKind.CIS, UnitKind.KIS):
            facts = evolve(PERSON, unit_kind=unit, benefits=frozenset({benefit}))
            assert found(facts, BENEFIT, on=on).outcome is outcome

    def test_rights_must_be_known(self) -> None:
        finding = found(evolve(PERSON, benefits=None), BENEFIT)
        assert finding.outcome is UNKNOWN
        assert "benefits" in finding.missing

    def test_the_unit_matters_for_the_disability_pension_alone(self) -> None:
        anywhere = evolve(PERSON, unit_kind=None)
        assert found(anywhere, BENEFIT).outcome is MET
        retired = evolve(anywhere, benefits=frozenset({BenefitKind.RETIREMENT_PENSION}))
        assert found(retired, BENEFIT).outcome is UNMET
        pensioner = found(evolve(anywhere, benefits=UNABLE_TO_WORK), BENEFIT)
        assert (pensioner.outcome, pensioner.missing) == (UNKNOWN, ("unit_kind",))


class TestArt1Ust3a:
    """Osoby z rentą z tytułu niezdolności do pracy mogą uczestniczyć w zajęciach KIS."""

    CIS = ParticipantFacts(
        unit_kind=UnitKind.CIS,
        groups=DISABLED,
        general_clause_met=True,
        in_poverty=True,
        benefits=UNABLE_TO_WORK,
    )
    KIS = evolve(CIS, unit_kind=UnitKind.KIS)

    def test_case_c10(self) -> None:
        centre, club = (PARTICIPANT.check(each, on=DAY) for each in (self.CIS, self.KIS))
        assert (centre.verdict, centre.failing) == (Verdict.UNMET, (BENEFIT,))
        assert (club.verdict, club.failing) == (Verdict.MET, ())
        assert club.finding(PENSION).outcome is MET
        assert centre.finding(PENSION).outcome is UNMET

    def test_case_c10_before_the_change(self) -> None:
        for facts in (self.CIS, self.KIS):
            answer = PARTICIPANT.check(facts, on=date(2021, 5, 1))
            assert (answer.verdict, answer.failing) == (Verdict.UNMET, (BENEFIT,))
            assert answer.finding(PENSION).outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("on", "right", "barred"),
        [(date(2022, 2, 14), NOT_APPLICABLE, UNMET), (date(2022, 2, 15), MET, MET)],
    )
    def test_from_its_first_day(self, on: date, right: Outcome, barred: Outcome) -> None:
        assert found(self.KIS, PENSION, on=on).outcome is right
        assert found(self.KIS, BENEFIT, on=on).outcome is barred

    def test_it_is_cited(self) -> None:
        assert basis(found(self.KIS, PENSION)) == {f"art. 1 ust. 3a {ZS}"}
        assert f"art. 1 ust. 3a {ZS}" in basis(found(self.KIS, BENEFIT))

    def test_another_benefit_still_bars(self) -> None:
        both = UNABLE_TO_WORK | {BenefitKind.UNEMPLOYMENT_BENEFIT}
        facts = evolve(self.KIS, benefits=both)
        assert found(facts, BENEFIT).outcome is UNMET
        assert found(facts, PENSION).outcome is MET

    def test_who_has_no_such_pension_needs_no_right(self) -> None:
        assert found(evolve(self.KIS, benefits=frozenset()), PENSION).outcome is NOT_APPLICABLE
        assert found(evolve(self.KIS, benefits=None, unit_kind=None), PENSION).outcome is UNKNOWN


class TestArt3Ust1bAndArt18Ust10:
    """Z usług mogą korzystać pracownicy przedsiębiorstwa społecznego (od 30 października 2022)."""

    STAFF = ParticipantFacts(unit_kind=UnitKind.KIS, employed_in_ps=True)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2022, 10, 29), NOT_APPLICABLE), (date(2022, 10, 30), MET)]
    )
    def test_from_its_first_day(self, on: date, outcome: Outcome) -> None:
        assert found(self.STAFF, STAFF, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("unit", "outcome"),
        [
            (UnitKind.CIS, MET),
            (UnitKind.KIS, MET),
            (UnitKind.WTZ, UNMET),
            (UnitKind.ZAZ, UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_in_which_units(self, unit: UnitKind | None, outcome: Outcome) -> None:
        assert found(evolve(self.STAFF, unit_kind=unit), STAFF).outcome is outcome

    def test_of_whom_it_must_be_known(self) -> None:
        finding = found(evolve(self.STAFF, employed_in_ps=None), STAFF)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("employed_in_ps",))
        assert basis(found(self.STAFF, STAFF)) == {f"art. 3 ust. 1b {ZS}", f"art. 18 ust. 10 {ZS}"}
