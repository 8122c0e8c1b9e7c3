"""What a holder of the status owes, what excuses it, and what an answer leads to."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from tests.law.builders import (
    BY_DISABILITY,
    HOLDER,
    HOLDER_DAY,
    MET,
    NOT_APPLICABLE,
    UNKNOWN,
    UNMET,
    basis,
    held,
    people,
    portion,
    staff,
)

from ekonomia.dates import Term
from ekonomia.entities.legal_forms import Purpose
from ekonomia.entities.people import AtRiskCategory
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import SupportInstrument
from ekonomia.entities.workforce import EmploymentGroup, ReintegrationPlan
from ekonomia.rules import Outcome, Policy
from ekonomia.status import UES, SocialEnterpriseFacts, consequence
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import AdvisoryBodyKind, Consequence, ProfitRecipient, Question
from ekonomia.status.social_enterprise_facts import AdvisoryBody, Breach
from ekonomia.verdict import Verdict

ES = "ustawy o ekonomii społecznej"
SHORT_OF_PERSONS_AT_RISK = evolve(HOLDER, workforce=staff(1, of=5))
RELEASE = Breach(
    rule="ues.at_risk_share",
    occurred_on=date(2024, 5, 6),
    notified_on=date(2024, 5, 16),
    beyond_control=True,
    waiver_requested=True,
    waiver_granted=True,
    waiver_since=date(2024, 5, 31),
    waiver_until=date(2024, 11, 30),
)
RELEASED = evolve(SHORT_OF_PERSONS_AT_RISK, breaches=(RELEASE,))

INSOLVENT = evolve(HOLDER, bankruptcy_declared=True)
WITHOUT_ASSETS = evolve(HOLDER, bankruptcy_petition_dismissed=True)
LIQUIDATED = evolve(HOLDER, liquidation_opened=True)
RESIGNING = evolve(HOLDER, loss_requested=True)
UNCURED = evolve(
    SHORT_OF_PERSONS_AT_RISK,
    breaches=(
        Breach(
            rule="ues.at_risk_share",
            waiver_granted=False,
            called_on=date(2024, 5, 13),
            call_until=date(2024, 5, 31),
        ),
    ),
)


def told(facts: SocialEnterpriseFacts, *, on: date = HOLDER_DAY) -> Consequence | None:
    return consequence(UES.check(facts, on=on, question=Question.HOLDER))


class TestConsequence:
    """Naruszenie usuwa się po wezwaniu (art. 14 ust. 1), dopiero potem jest utrata (art. 17)."""

    def test_a_holder_in_order(self) -> None:
        assert told(HOLDER) is Consequence.NONE

    @pytest.mark.parametrize(
        "facts",
        [
            SHORT_OF_PERSONS_AT_RISK,
            evolve(HOLDER, workforce=staff(2, of=2)),
            evolve(HOLDER, advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.NONE)),
            evolve(HOLDER, profit_recipients=frozenset({ProfitRecipient.EMPLOYED})),
            evolve(HOLDER, annual_report=AnnualReport(for_year=2023, filed=False)),
            evolve(HOLDER, purposes=frozenset()),
        ],
    )
    def test_a_breach_may_be_cured_first(self, facts: SocialEnterpriseFacts) -> None:
        assert told(facts) is Consequence.BREACH_CURABLE

    def test_a_breach_stays_curable_though_something_else_is_not_known(self) -> None:
        facts = evolve(SHORT_OF_PERSONS_AT_RISK, related_party_acts=None)
        assert told(facts) is Consequence.BREACH_CURABLE

    def test_a_released_breach(self) -> None:
        answer = UES.check(RELEASED, on=HOLDER_DAY, question=Question.HOLDER)
        assert (answer.verdict, answer.excused) == (Verdict.MET, ("ues.at_risk_share",))
        assert consequence(answer) is Consequence.BREACH_WAIVED

    def test_a_release_does_not_cover_another_breach(self) -> None:
        facts = evolve(RELEASED, advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.NONE))
        assert told(facts) is Consequence.BREACH_CURABLE

    def test_a_release_that_is_not_needed_is_no_breach(self) -> None:
        facts = evolve(HOLDER, breaches=(RELEASE,))
        answer = UES.check(facts, on=HOLDER_DAY, question=Question.HOLDER)
        assert answer.excused == ()
        assert consequence(answer) is Consequence.NONE

    @pytest.mark.parametrize("facts", [INSOLVENT, WITHOUT_ASSETS, LIQUIDATED, RESIGNING, UNCURED])
    def test_each_ground_of_loss(self, facts: SocialEnterpriseFacts) -> None:
        assert told(facts) is Consequence.LOSS_MANDATORY

    @pytest.mark.parametrize(
        "change", [{"workforce": staff(1, of=5)}, {"workforce": None}, {"annual_report": None}]
    )
    def test_a_ground_of_loss_outweighs_the_rest(self, change: dict[str, Any]) -> None:
        facts = evolve(LIQUIDATED, **change)
        assert told(facts) is Consequence.LOSS_MANDATORY

    def test_a_ground_of_loss_outweighs_a_release(self) -> None:
        assert told(evolve(RELEASED, loss_requested=True)) is Consequence.LOSS_MANDATORY

    @pytest.mark.parametrize(
        "facts",
        [
            evolve(HOLDER, bankruptcy_declared=None),
            evolve(HOLDER, bankruptcy_petition_dismissed=None),
            evolve(HOLDER, liquidation_opened=None),
            evolve(HOLDER, loss_requested=None),
            evolve(HOLDER, breaches=None),
        ],
    )
    def test_nothing_is_said_where_a_loss_may_follow(self, facts: SocialEnterpriseFacts) -> None:
        assert told(facts) is None
        assert told(evolve(facts, workforce=staff(2, of=2))) is None

    @pytest.mark.parametrize(
        "facts",
        [evolve(HOLDER, workforce=None), evolve(HOLDER, related_party_acts=None)],
    )
    def test_nothing_is_said_where_a_condition_is_not_known(
        self, facts: SocialEnterpriseFacts
    ) -> None:
        assert told(facts) is None


class TestArt17Pkt1:
    """Mimo upływu terminu z wezwania nie są spełnione warunki art. 3, 4 ust. 1, 5-10."""

    def test_the_last_day_of_the_call_is_still_in_time(self) -> None:
        assert held(UNCURED, "ues.loss_breach", on=date(2024, 5, 31)).outcome is MET
        assert held(UNCURED, "ues.loss_breach", on=date(2024, 6, 1)).outcome is UNMET
        assert told(UNCURED, on=date(2024, 5, 31)) is Consequence.BREACH_CURABLE
        assert told(UNCURED, on=date(2024, 6, 1)) is Consequence.LOSS_MANDATORY

    def test_it_is_cited(self) -> None:
        finding = held(UNCURED, "ues.loss_breach")
        assert f"art. 17 pkt 1 {ES}" in basis(finding)

    def test_a_release_that_runs_stops_the_call(self) -> None:
        called = evolve(RELEASE, called_on=date(2024, 5, 13), call_until=date(2024, 5, 31))
        facts = evolve(RELEASED, breaches=(called,))
        assert held(facts, "ues.loss_breach").outcome is MET
        assert told(facts) is Consequence.BREACH_WAIVED
        assert told(facts, on=date(2024, 12, 1)) is Consequence.LOSS_MANDATORY

    def test_one_uncured_breach_of_several_is_enough(self) -> None:
        other = Breach(
            rule="ues.advisory_body", waiver_granted=False, call_until=date(2024, 12, 31)
        )
        facts = evolve(UNCURED, breaches=(other, *(UNCURED.breaches or ())))
        assert held(facts, "ues.loss_breach").outcome is UNMET

    def test_the_time_of_a_call_must_be_known(self) -> None:
        open_breach = Breach(rule="ues.at_risk_share", waiver_granted=False, called=True)
        finding = held(evolve(HOLDER, breaches=(open_breach,)), "ues.loss_breach")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("breaches[0].call_until",))

    def test_before_any_call_nothing_has_passed(self) -> None:
        open_breach = Breach(rule="ues.at_risk_share", waiver_granted=False, called=False)
        facts = evolve(SHORT_OF_PERSONS_AT_RISK, breaches=(open_breach,))
        assert held(facts, "ues.loss_breach").outcome is MET
        answer = UES.check(facts, on=HOLDER_DAY, question=Question.HOLDER)
        assert consequence(answer) is Consequence.BREACH_CURABLE


class TestArt14Ust3:
    """Zwolnienie udzielane jest na czas określony, nie dłuższy niż 6 miesięcy."""

    @staticmethod
    def released(since: date, until: date) -> SocialEnterpriseFacts:
        release = evolve(RELEASE, waiver_since=since, waiver_until=until)
        return evolve(SHORT_OF_PERSONS_AT_RISK, breaches=(release,))

    @pytest.mark.parametrize(
        ("since", "until", "outcome"),
        [
            (date(2024, 5, 31), date(2024, 11, 30), MET),
            (date(2024, 5, 31), date(2024, 12, 1), MET),
            (date(2024, 5, 15), date(2024, 11, 16), MET),
            (date(2024, 6, 3), date(2024, 6, 3), MET),
            (date(2024, 6, 4), date(2024, 6, 4), UNMET),
        ],
    )
    def test_it_runs(self, since: date, until: date, outcome: Outcome) -> None:
        finding = held(self.released(since, until), "ues.at_risk_share")
        assert (finding.outcome, finding.excused) == (outcome, outcome is MET)
        assert portion(finding) == (1, 5)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 11, 30), MET), (date(2024, 12, 1), UNMET)]
    )
    def test_one_too_long_runs_six_months_and_not_a_day_more(
        self, on: date, outcome: Outcome
    ) -> None:
        too_long = self.released(date(2024, 5, 31), date(2025, 5, 31))
        finding = held(too_long, "ues.at_risk_share", on=on)
        assert (finding.outcome, finding.excused) == (outcome, outcome is MET)

    def test_six_months_from_the_end_of_august_end_with_february(self) -> None:
        fits = self.released(date(2024, 8, 31), date(2025, 2, 28))
        assert Term(months=6).after(date(2024, 8, 31)) == date(2025, 2, 28)
        assert held(fits, "ues.at_risk_share", on=date(2025, 1, 15)).outcome is MET

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2024, 5, 30), UNMET),
            (date(2024, 5, 31), MET),
            (date(2024, 11, 30), MET),
            (date(2024, 12, 1), UNMET),
        ],
    )
    def test_it_holds_on_its_days(self, on: date, outcome: Outcome) -> None:
        called = evolve(RELEASE, called_on=date(2024, 5, 13), call_until=date(2024, 12, 31))
        facts = evolve(SHORT_OF_PERSONS_AT_RISK, breaches=(called,))
        assert held(facts, "ues.at_risk_share", on=on).outcome is outcome
        assert told(facts, on=on) is (
            Consequence.BREACH_WAIVED if outcome is MET else Consequence.BREACH_CURABLE
        )

    @pytest.mark.parametrize(
        ("release", "outcome", "missing"),
        [
            (evolve(RELEASE, waiver_granted=False), UNMET, ()),
            (evolve(RELEASE, waiver_granted=None), UNKNOWN, ("breaches[0].waiver_granted",)),
            (evolve(RELEASE, waiver_until=None), UNKNOWN, ("breaches[0].waiver_until",)),
            (evolve(RELEASE, waiver_since=None), UNKNOWN, ("breaches[0].waiver_since",)),
            (evolve(RELEASE, rule="ues.min_employment"), UNMET, ()),
            (evolve(RELEASE, rule=None), UNKNOWN, ("breaches[0].rule",)),
        ],
    )
    def test_it_must_be_granted_for_the_share(
        self, release: Breach, outcome: Outcome, missing: tuple[str, ...]
    ) -> None:
        facts = evolve(SHORT_OF_PERSONS_AT_RISK, breaches=(release,))
        finding = held(facts, "ues.at_risk_share")
        assert (finding.outcome, finding.missing) == (outcome, missing)

    def test_one_release_of_several_is_enough(self) -> None:
        over = evolve(RELEASE, waiver_since=date(2023, 3, 1), waiver_until=date(2023, 8, 31))
        facts = evolve(SHORT_OF_PERSONS_AT_RISK, breaches=(over, RELEASE))
        assert held(facts, "ues.at_risk_share").outcome is MET

    def test_the_service_type_needs_none(self) -> None:
        facts = evolve(SHORT_OF_PERSONS_AT_RISK, purposes=frozenset({Purpose.SOCIAL_SERVICES}))
        assert held(facts, "ues.at_risk_share").outcome is NOT_APPLICABLE


def reported(
    since: date | None, report: AnnualReport | None, *, on: date, moves: bool = False
) -> Outcome:
    facts = evolve(HOLDER, ps_status_since=since, annual_report=report)
    policy = Policy(report_deadline_moves=moves)
    return held(facts, "ues.annual_report", on=on, policy=policy).outcome


class TestArt10Ust1:
    """Sprawozdanie składa się w terminie do dnia 31 marca roku następującego."""

    @pytest.mark.parametrize(
        ("filed_on", "outcome"),
        [
            (date(2025, 1, 2), MET),
            (date(2025, 3, 31), MET),
            (date(2025, 4, 1), UNMET),
            (date(2025, 9, 30), UNMET),
        ],
    )
    def test_the_last_day_is_in_time(self, filed_on: date, outcome: Outcome) -> None:
        report = AnnualReport(for_year=2024, filed_on=filed_on)
        assert reported(date(2023, 2, 1), report, on=date(2025, 10, 1)) is outcome

    def test_a_report_that_was_not_filed(self) -> None:
        report = AnnualReport(for_year=2024, filed=False)
        assert reported(date(2023, 2, 1), report, on=date(2025, 4, 1)) is UNMET

    @pytest.mark.parametrize(
        ("year", "outcome"), [(2022, UNMET), (2023, UNMET), (2024, MET), (2025, UNMET)]
    )
    def test_only_the_report_that_fell_due_last_is_meant(self, year: int, outcome: Outcome) -> None:
        report = AnnualReport(for_year=year, filed_on=date(2025, 3, 1))
        assert reported(date(2022, 11, 2), report, on=date(2025, 5, 5)) is outcome

    @pytest.mark.parametrize(
        ("on", "year"),
        [
            (date(2024, 4, 1), 2023),
            (date(2025, 3, 31), 2023),
            (date(2025, 4, 1), 2024),
        ],
    )
    def test_until_the_next_one_falls_due_the_last_one_counts(self, on: date, year: int) -> None:
        other = {2023: 2024, 2024: 2023}[year]
        since = date(2023, 2, 1)
        fine = AnnualReport(for_year=year, filed_on=date(year + 1, 3, 1))
        assert reported(since, fine, on=on) is MET
        wrong = AnnualReport(for_year=other, filed_on=date(other + 1, 3, 1))
        assert reported(since, wrong, on=on) is UNMET

    @pytest.mark.parametrize(
        ("report", "missing"),
        [
            (AnnualReport(for_year=2023, filed=True), "annual_report.filed_on"),
            (AnnualReport(filed_on=date(2024, 3, 1)), "annual_report.for_year"),
        ],
    )
    def test_what_is_not_known_is_asked(self, report: AnnualReport, missing: str) -> None:
        finding = held(evolve(HOLDER, annual_report=report), "ues.annual_report")
        assert finding.outcome is UNKNOWN
        assert missing in finding.missing


class TestArt10Ust3:
    """Pierwsze sprawozdanie składa się za rok kalendarzowy, w którym uzyskano status."""

    @pytest.mark.parametrize(
        ("since", "last_free", "first_due"),
        [
            (date(2022, 10, 30), date(2023, 3, 31), date(2023, 4, 1)),
            (date(2023, 1, 2), date(2024, 3, 31), date(2024, 4, 1)),
            (date(2023, 12, 30), date(2024, 3, 31), date(2024, 4, 1)),
            (date(2024, 1, 1), date(2025, 3, 31), date(2025, 4, 1)),
        ],
    )
    def test_it_falls_due_a_year_later(self, since: date, last_free: date, first_due: date) -> None:
        nothing = AnnualReport(filed=False)
        assert reported(since, nothing, on=last_free) is NOT_APPLICABLE
        assert reported(since, nothing, on=first_due) is UNMET
        filed = AnnualReport(for_year=since.year, filed_on=date(since.year + 1, 3, 31))
        assert reported(since, filed, on=first_due) is MET

    def test_since_when_the_status_is_held_must_be_known(self) -> None:
        facts = evolve(HOLDER, ps_status_since=None, annual_report=AnnualReport(filed=False))
        finding = held(facts, "ues.annual_report")
        assert finding.outcome is UNKNOWN
        assert "ps_status_since" in finding.missing

    def test_a_new_holder_complies_before_the_first_report(self) -> None:
        facts = evolve(HOLDER, annual_report=None)
        assert told(facts, on=date(2024, 3, 31)) is Consequence.NONE
        assert told(facts, on=date(2024, 4, 1)) is None


class TestArt57Par4Kpa:
    """Termin, którego koniec przypada na dzień wolny lub sobotę, upływa następnego dnia."""

    SINCE = date(2023, 6, 15)

    @pytest.mark.parametrize(
        ("filed_on", "fixed", "moved"),
        [
            (date(2024, 3, 29), MET, MET),
            (date(2024, 3, 31), MET, MET),
            (date(2024, 4, 1), UNMET, MET),
            (date(2024, 4, 2), UNMET, MET),
            (date(2024, 4, 3), UNMET, UNMET),
        ],
    )
    def test_easter_2024(self, filed_on: date, fixed: Outcome, moved: Outcome) -> None:
        report = AnnualReport(for_year=2023, filed_on=filed_on)
        on = date(2024, 4, 15)
        assert reported(self.SINCE, report, on=on) is fixed
        assert reported(self.SINCE, report, on=on, moves=True) is moved
        facts = evolve(HOLDER, ps_status_since=self.SINCE, annual_report=report)
        finding = held(facts, "ues.annual_report", on=on)
        assert finding.hangs_on == (() if fixed is moved else ("report_deadline_moves",))

    @pytest.mark.parametrize(
        ("on", "fixed", "moved"),
        [
            (date(2024, 3, 31), NOT_APPLICABLE, NOT_APPLICABLE),
            (date(2024, 4, 1), UNMET, NOT_APPLICABLE),
            (date(2024, 4, 2), UNMET, NOT_APPLICABLE),
            (date(2024, 4, 3), UNMET, UNMET),
        ],
    )
    def test_when_the_first_report_falls_due(
        self, on: date, fixed: Outcome, moved: Outcome
    ) -> None:
        nothing = AnnualReport(for_year=2023, filed=False)
        assert reported(self.SINCE, nothing, on=on) is fixed
        assert reported(self.SINCE, nothing, on=on, moves=True) is moved

    @pytest.mark.parametrize(
        ("year", "last_day"),
        [
            (2022, date(2023, 3, 31)),  # a Friday
            (2023, date(2024, 4, 2)),  # Easter Sunday, then Easter Monday
            (2024, date(2025, 3, 31)),  # a Monday
            (2025, date(2026, 3, 31)),  # a Tuesday
            (2028, date(2029, 4, 3)),  # Holy Saturday, Easter, Easter Monday
            (2033, date(2034, 3, 31)),  # a Friday
        ],
    )
    def test_the_last_day_of_other_years(self, year: int, last_day: date) -> None:
        in_time = AnnualReport(for_year=year, filed_on=last_day)
        late = AnnualReport(for_year=year, filed_on=date.fromordinal(last_day.toordinal() + 1))
        on = date(year + 1, 6, 1)
        assert reported(date(2022, 11, 2), in_time, on=on, moves=True) is MET
        assert reported(date(2022, 11, 2), late, on=on, moves=True) is UNMET


IN_ORDER = ReintegrationPlan(
    drawn_up=True,
    planned_months=24,
    employee_took_part=True,
    has_situation=True,
    has_actions=True,
    has_effects=True,
    carried_out=True,
)
SUPPORTED = evolve(
    people(1, at_risk=BY_DISABILITY),
    instruments=frozenset({SupportInstrument.FP_WORKPLACE}),
    instrument_granted_months=12,
    instrument_required_months=24,
    reintegration_plan=IN_ORDER,
    has_rehabilitation_programme=False,
)
PLANLESS = evolve(SUPPORTED, reintegration_plan=ReintegrationPlan(drawn_up=False))


def planned(*groups: EmploymentGroup, units: frozenset[UnitKind] = frozenset()) -> Outcome:
    facts = evolve(HOLDER, workforce=(*staff(3, of=9), *groups), created_units=units)
    finding = held(facts, "ues.ipr")
    assert f"art. 6 ust. 1 {ES}" in basis(finding)
    return finding.outcome


class TestArt6Ust1:
    """Plan trwa nie krócej niż okres udzielenia instrumentu lub wymagany okres zatrudnienia."""

    def test_a_plan_in_order(self) -> None:
        assert planned(SUPPORTED) is MET

    def test_no_plan(self) -> None:
        assert planned(PLANLESS) is UNMET

    def test_one_person_without_a_plan_is_enough(self) -> None:
        assert planned(SUPPORTED, evolve(PLANLESS, persons=1)) is UNMET

    def test_without_an_instrument_none_is_owed(self) -> None:
        assert planned(evolve(PLANLESS, instruments=frozenset())) is MET

    def test_for_a_person_not_at_risk_none_is_owed(self) -> None:
        assert planned(evolve(PLANLESS, at_risk=frozenset())) is MET

    @pytest.mark.parametrize("instrument", SupportInstrument)
    def test_each_instrument_brings_the_duty(self, instrument: SupportInstrument) -> None:
        assert planned(evolve(PLANLESS, instruments=frozenset({instrument}))) is UNMET

    @pytest.mark.parametrize(
        ("months", "granted", "required", "longer", "either"),
        [
            (24, 12, 24, MET, MET),
            (23, 12, 24, UNMET, MET),
            (12, 12, 24, UNMET, MET),
            (11, 12, 24, UNMET, UNMET),
            (24, 24, 12, MET, MET),
            (23, 24, 12, UNMET, MET),
            (12, 24, 12, UNMET, MET),
            (11, 24, 12, UNMET, UNMET),
            (12, 12, 12, MET, MET),
            (11, 12, 12, UNMET, UNMET),
        ],
    )
    def test_which_period_it_covers_is_an_open_question(
        self, months: int, granted: int, required: int, longer: Outcome, either: Outcome
    ) -> None:
        group = evolve(
            SUPPORTED,
            instrument_granted_months=granted,
            instrument_required_months=required,
            reintegration_plan=evolve(IN_ORDER, planned_months=months),
        )
        facts = evolve(HOLDER, workforce=(*staff(3, of=9), group))
        plain = held(facts, "ues.ipr")
        other = held(facts, "ues.ipr", policy=Policy(plan_length="either"))
        assert (plain.outcome, other.outcome) == (longer, either)
        assert ("plan_length" in plain.hangs_on) is (longer is not either)
        assert ("plan_length" in other.hangs_on) is (longer is not either)

    def test_where_one_period_is_not_known_only_the_longer_needs_it(self) -> None:
        group = evolve(SUPPORTED, instrument_required_months=None)
        facts = evolve(HOLDER, workforce=(*staff(3, of=9), group))
        plain = held(facts, "ues.ipr")
        other = held(facts, "ues.ipr", policy=Policy(plan_length="either"))
        assert plain.outcome is UNKNOWN
        assert plain.missing == ("workforce[2].instrument_required_months",)
        assert other.outcome is MET

    def test_a_plan_that_is_not_carried_out_is_not_enough(self) -> None:
        plan = evolve(IN_ORDER, carried_out=False)
        assert planned(evolve(SUPPORTED, reintegration_plan=plan)) is UNMET

    def test_the_moment_of_risk_decides_on_the_duty_too(self) -> None:
        group = evolve(PLANLESS, at_risk=frozenset({AtRiskCategory.UNEMPLOYED}))
        facts = evolve(HOLDER, workforce=(*staff(3, of=9), group))
        on_hiring = held(facts, "ues.ipr")
        today = held(facts, "ues.ipr", policy=Policy(at_risk_moment="day_examined"))
        assert (on_hiring.outcome, today.outcome) == (UNMET, MET)
        assert "at_risk_moment" in on_hiring.hangs_on


class TestArt6Ust2:
    """Osoba zatrudniona czynnie uczestniczy w opracowaniu planu."""

    @pytest.mark.parametrize(
        ("took_part", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)]
    )
    def test_taking_part(self, took_part: bool | None, outcome: Outcome) -> None:
        plan = evolve(IN_ORDER, employee_took_part=took_part)
        assert planned(evolve(SUPPORTED, reintegration_plan=plan)) is outcome


class TestArt6Ust3:
    """Plan zawiera opis sytuacji, planowane działania, przewidywane efekty i sposób ich oceny."""

    @pytest.mark.parametrize(
        "plan",
        [
            evolve(IN_ORDER, has_situation=False),
            evolve(IN_ORDER, has_actions=False),
            evolve(IN_ORDER, has_effects=False),
        ],
    )
    def test_each_part_is_needed(self, plan: ReintegrationPlan) -> None:
        assert planned(evolve(SUPPORTED, reintegration_plan=plan)) is UNMET

    @pytest.mark.parametrize(
        "plan",
        [
            evolve(IN_ORDER, has_situation=None),
            evolve(IN_ORDER, has_actions=None),
            evolve(IN_ORDER, has_effects=None),
            None,
        ],
    )
    def test_each_part_must_be_known(self, plan: ReintegrationPlan | None) -> None:
        assert planned(evolve(SUPPORTED, reintegration_plan=plan)) is UNKNOWN


class TestArt6Ust4:
    """U tworzącego WTZ, CIS lub KIS plan jest kontynuacją: nadal jest wymagany."""

    @pytest.mark.parametrize("unit", [UnitKind.WTZ, UnitKind.CIS, UnitKind.KIS])
    def test_the_plan_is_owed(self, unit: UnitKind) -> None:
        covered = evolve(PLANLESS, has_rehabilitation_programme=True)
        assert planned(covered, units=frozenset({unit})) is UNMET


class TestArt6Ust5:
    """Tworzący ZAZ nie sporządza planu dla osoby z indywidualnym programem rehabilitacji."""

    ZAZ = frozenset({UnitKind.ZAZ})

    @pytest.mark.parametrize(
        ("programme", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)]
    )
    def test_the_programme_stands_for_the_plan(
        self, programme: bool | None, outcome: Outcome
    ) -> None:
        assert (
            planned(evolve(PLANLESS, has_rehabilitation_programme=programme), units=self.ZAZ)
            is outcome
        )

    def test_only_with_its_creator(self) -> None:
        assert planned(evolve(PLANLESS, has_rehabilitation_programme=True)) is UNMET

    def test_others_on_its_staff_need_a_plan(self) -> None:
        covered = evolve(PLANLESS, has_rehabilitation_programme=True)
        assert planned(covered, PLANLESS, units=self.ZAZ) is UNMET
        assert planned(covered, SUPPORTED, units=self.ZAZ) is MET
