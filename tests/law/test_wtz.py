"""What the Act and the regulation ask of occupational therapy workshops (WTZ)."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis, portion

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.people import DisabilityDegree
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome, Policy
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.unit_codes import StaffRole
from ekonomia.status.wtz import WTZ
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.verdict import Verdict

ACT: Final = (
    "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
)
MOVES: Final = "art. 57 § 4 Kodeksu postępowania administracyjnego"
REGULATION: Final = "rozporządzenia w sprawie warsztatów terapii zajęciowej"
DAY: Final = date(2024, 3, 1)

POSTS: Final = frozenset(
    {
        StaffRole.MANAGER,
        StaffRole.REHABILITATION_SPECIALIST,
        StaffRole.THERAPY_INSTRUCTOR,
        StaffRole.PSYCHOLOGIST,
    }
)
WORKSHOP: Final = WtzFacts(
    operator_form=LegalForm.ASSOCIATION,
    acts_for_profit=False,
    separate_organisation=True,
    separate_accounts=True,
    participants=30,
    direct_staff=6,
    staff_roles=POSTS,
    board_roles=POSTS,
    daily_hours=7,
    weekly_hours=35,
    in_practice=0,
    annual_report=AnnualReport(for_year=2022, filed_on=date(2023, 2, 20)),
    quarter_information_on=date(2024, 1, 9),
    financial_plan_filed_on=date(2023, 10, 12),
    council_resolution_on=date(2024, 2, 22),
    annex_filed_on=date(2024, 2, 28),
    sales_income_month=Decimal("2400.00"),
    controlled_on=date(2023, 9, 14),
    control_result_on=date(2023, 10, 2),
    control_answer_on=date(2023, 10, 20),
    club_hours_month=0,
    equipment_spending=Decimal("0.00"),
    operating_costs=Decimal("1123200.00"),
    operating_grant=Decimal("1010880.00"),
)
"""A workshop of an association that meets everything on 1 March 2024."""

ATTENDING: Final = WtzFacts(
    incapable_of_work=True,
    therapy_indication=True,
    disability_degree=DisabilityDegree.SEVERE,
    disability_until=date(2025, 6, 30),
    admitted_on=date(2021, 9, 1),
)
"""A participant with everything in order."""


def asked(rule: str, facts: WtzFacts, *, on: date = DAY, policy: Policy | None = None) -> Finding:
    """Return what one rule finds."""
    answer = WTZ.check_rule(f"wtz.{rule}", facts, on=on, policy=policy or Policy())
    return answer.findings[0]


def ask(rule: str, *, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401 - any of its fields
    """Return what one rule finds in these facts alone."""
    return asked(rule, WtzFacts(**facts), on=on)


def outcome(rule: str, *, on: date = DAY, **facts: Any) -> Outcome:  # noqa: ANN401 - any of its fields
    """Return how one rule comes out with these facts alone."""
    return ask(rule, on=on, **facts).outcome


def limit(finding: Finding) -> int | Fraction | None:
    """Return what the law allowed, exactly."""
    required = finding.required
    assert isinstance(required, Bounds)
    return required.exact


class TestTheBook:
    """Bez nazwy reguły pyta się działający warsztat."""

    def test_a_workshop_in_order(self) -> None:
        answer = WTZ.check(WORKSHOP, on=DAY)
        assert answer.verdict is Verdict.MET
        assert answer.warnings == ()
        assert {each.outcome for each in answer.findings} == {MET, NOT_APPLICABLE}

    def test_the_worked_case_of_thirty_two_participants(self) -> None:
        facts = evolve(WORKSHOP, participants=32, direct_staff=6)
        answer = WTZ.check(facts, on=DAY)
        assert answer.verdict is Verdict.MET
        assert answer.warnings == ("wtz.staff_ratio",)

    @pytest.mark.parametrize(
        ("rule", "change"),
        [
            ("wtz.operator", {"acts_for_profit": True}),
            ("wtz.separateness", {"separate_accounts": False}),
            ("wtz.class_hours", {"weekly_hours": 36}),
            ("wtz.staff", {"staff_roles": POSTS - {StaffRole.PSYCHOLOGIST}}),
            ("wtz.programme_board", {"board_roles": frozenset({StaffRole.MANAGER})}),
            ("wtz.club_hours", {"club_hours_month": 4}),
            ("wtz.practice_share", {"in_practice": 16}),
            ("wtz.annual_report", {"annual_report": AnnualReport(for_year=2022, filed=False)}),
            ("wtz.quarter_information", {"quarter_information_on": date(2024, 1, 11)}),
            ("wtz.financial_plan", {"annex_filed_on": date(2024, 3, 8)}),
            ("wtz.sales_income", {"sales_income_month": Decimal("99999.00")}),
            ("wtz.control", {"controlled_on": date(2022, 9, 14)}),
            ("wtz.equipment_share", {"equipment_spending": Decimal("1.00")}),
            ("wtz.operating_cost_share", {"operating_grant": Decimal("1010880.01")}),
        ],
    )
    def test_each_condition_alone_fails(self, rule: str, change: dict[str, Any]) -> None:
        facts = evolve(WORKSHOP, equipment_consent=False, **change)
        on = DAY if rule != "wtz.financial_plan" else date(2024, 3, 8)
        changed = evolve(facts, annual_report=None) if on != DAY else facts
        assert WTZ.check(changed, on=on).failing == (rule,)

    def test_what_concerns_one_participant_or_the_creation_is_asked_by_name(self) -> None:
        by_name = {rule.id for rule in WTZ.others}
        assert {"wtz.participant", "wtz.training_money", "wtz.new_candidates"} <= by_name
        assert not by_name & {rule.id for rule in WTZ.rules}

    def test_the_forces(self) -> None:
        forces = {rule.id: rule.force for rule in WTZ.every_rule if rule.force is not Force.HARD}
        assert forces == {
            "wtz.staff_ratio": Force.SOFT,
            "wtz.optional_staff": Force.RIGHT,
            "wtz.return_priority": Force.RIGHT,
            "wtz.hours_reduction": Force.VALUE,
            "wtz.care_home_reduction": Force.VALUE,
        }

    def test_before_the_texts_that_were_read_nothing_is_known(self) -> None:
        answer = WTZ.check(WORKSHOP, on=date(2004, 4, 29))
        assert answer.verdict is Verdict.UNKNOWN
        assert answer.finding("wtz.class_hours").unread == ("WTZ_CLASS_HOURS",)
        assert answer.finding("wtz.operator").unread == ("WTZ_OPERATOR",)

    def test_later_days_than_the_compared_ones_are_stale(self) -> None:
        assert not asked("separateness", WORKSHOP, on=date(2023, 12, 6)).stale
        assert asked("separateness", WORKSHOP, on=date(2023, 12, 7)).stale
        assert not asked("class_hours", WORKSHOP, on=date(2021, 11, 7)).stale
        assert asked("class_hours", WORKSHOP, on=date(2021, 11, 8)).stale


class TestFacts:
    """Czego nie da się pogodzić, tego się nie przyjmuje."""

    def test_those_in_practices_are_among_the_participants(self) -> None:
        assert WtzFacts(participants=20, in_practice=20).in_practice == 20
        with pytest.raises(InvalidValue, match="participants: expected at least in_practice"):
            WtzFacts(participants=20, in_practice=21)

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            ("admitted_on", "left_on"),
            ("therapy_started_on", "first_assessment_on"),
            ("controlled_on", "control_result_on"),
            ("control_result_on", "control_answer_on"),
        ],
    )
    def test_days_in_their_order(self, first: str, last: str) -> None:
        same: dict[str, Any] = {first: DAY, last: DAY}
        assert getattr(WtzFacts(**same), last) == DAY
        with pytest.raises(InvalidValue, match=f"{last}: expected 2024-03-01 or later"):
            WtzFacts(**{**same, last: DAY - timedelta(1)})

    def test_a_programme_may_be_drawn_up_and_lack_something(self) -> None:
        facts = WtzFacts(has_individual_programme=False, individual_programme_on=DAY)
        assert facts.has_individual_programme is False


# --- the workshop ------------------------------------------------------------------------------


class TestArt10bUst1:
    """Fundacje, stowarzyszenia lub inne podmioty, a działalność jest niezarobkowa (§ 10 ust. 1)."""

    @pytest.mark.parametrize("form", LegalForm)
    def test_anybody_may_organise_a_workshop(self, form: LegalForm) -> None:
        assert outcome("operator", operator_form=form, acts_for_profit=False) is MET
        assert outcome("operator", operator_form=form, acts_for_profit=True) is UNMET

    def test_unknown_facts(self) -> None:
        finding = ask("operator", operator_form=LegalForm.POWIAT)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("acts_for_profit",))
        assert outcome("operator", acts_for_profit=True) is UNMET

    def test_it_is_cited(self) -> None:
        finding = ask("operator", operator_form=LegalForm.POWIAT, acts_for_profit=False)
        assert basis(finding) == {f"art. 10b ust. 1 {ACT}", f"§ 10 ust. 1 {REGULATION}"}
        assert finding.evidence is Evidence.TEXT

    def test_the_first_day_read(self) -> None:
        facts: dict[str, Any] = {"operator_form": LegalForm.POWIAT, "acts_for_profit": False}
        assert outcome("operator", on=date(2008, 1, 17), **facts) is UNKNOWN
        assert outcome("operator", on=date(2008, 1, 18), **facts) is MET


class TestArt10aUst1:
    """Warsztat jest wyodrębniony organizacyjnie i finansowo."""

    @pytest.mark.parametrize(
        ("organisation", "money", "expected"),
        [
            (True, True, MET),
            (True, False, UNMET),
            (False, True, UNMET),
            (None, False, UNMET),
            (None, True, UNKNOWN),
        ],
    )
    def test_both(self, organisation: bool | None, money: bool, expected: Outcome) -> None:
        found = outcome("separateness", separate_organisation=organisation, separate_accounts=money)
        assert found is expected

    def test_it_is_cited(self) -> None:
        assert basis(asked("separateness", WORKSHOP)) == {f"art. 10a ust. 1 {ACT}"}


class TestPar8Ust2:
    """Zajęcia do 7 godzin dziennie i 35 tygodniowo; krótsze zmniejszają dofinansowanie."""

    @pytest.mark.parametrize(
        ("day", "week", "expected"),
        [
            (7, 35, MET),
            (Fraction(29, 4), 35, UNMET),
            (7, Fraction(71, 2), UNMET),
            (6, 30, MET),
            (None, 36, UNMET),
            (None, 35, UNKNOWN),
            (7, Bounds(30, 35), MET),
            (7, Bounds(30, 36), UNKNOWN),
        ],
    )
    def test_the_longest_classes(self, day: Any, week: Any, expected: Outcome) -> None:  # noqa: ANN401
        assert outcome("class_hours", daily_hours=day, weekly_hours=week) is expected

    def test_it_is_cited(self) -> None:
        assert basis(asked("class_hours", WORKSHOP)) == {f"§ 8 ust. 2 {REGULATION}"}

    def test_the_first_day(self) -> None:
        assert asked("class_hours", WORKSHOP, on=date(2004, 4, 29)).outcome is UNKNOWN
        assert asked("class_hours", WORKSHOP, on=date(2004, 4, 30)).outcome is MET

    @pytest.mark.parametrize(
        ("week", "amount"),
        [(35, 35196), (40, 35196), (30, 30168), (Fraction(71, 2), 35196), (1, Fraction(35196, 35))],
    )
    def test_the_grant_in_proportion(self, week: Any, amount: Fraction) -> None:  # noqa: ANN401
        finding = ask("hours_reduction", weekly_hours=week, full_grant=Decimal("35196.00"))
        assert (finding.outcome, finding.amount) == (MET, amount)

    def test_the_grant_to_the_grosz(self) -> None:
        finding = ask("hours_reduction", weekly_hours=34, full_grant=Decimal("10000.00"))
        assert finding.amount == Fraction(10000 * 34, 35)
        assert finding.shown == Decimal("9714.29")

    @pytest.mark.parametrize(
        ("day", "amount"), [(date(2025, 3, 1), 30168), (date(2020, 3, 1), Fraction(122976, 7))]
    )
    def test_the_table_of_full_grants(self, day: date, amount: Fraction) -> None:
        """35 196 zł w 2025 r., 20 496 zł w 2020 r."""
        assert ask("hours_reduction", on=day, weekly_hours=30).amount == amount

    def test_unknown_hours(self) -> None:
        finding = ask("hours_reduction", full_grant=Decimal("35196.00"))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("weekly_hours",))
        assert finding.amount is None
        known_enough = ask(
            "hours_reduction", weekly_hours=Bounds(35, 40), full_grant=Decimal("35196.00")
        )
        assert known_enough.amount == 35196


class TestEpidemicRelief:
    """W stanie epidemii krótszy wymiar nie zmniejsza dofinansowania, od 25 maja 2020 r."""

    @pytest.mark.parametrize(
        ("day", "amount"),
        [
            (date(2020, 5, 24), 17568),
            (date(2020, 5, 25), 20496),
            (date(2020, 11, 9), 20496),
            (date(2022, 5, 15), 20496),
            (date(2022, 5, 16), 17568),
        ],
    )
    def test_the_days_of_the_relief(self, day: date, amount: int) -> None:
        facts: dict[str, Any] = {
            "weekly_hours": 30,
            "full_grant": Decimal("20496.00"),
            "epidemic_state": True,
        }
        assert ask("hours_reduction", on=day, **facts).amount == amount

    def test_only_in_the_epidemic_state(self) -> None:
        facts: dict[str, Any] = {"weekly_hours": 30, "full_grant": Decimal("20496.00")}
        on = date(2021, 4, 1)
        assert ask("hours_reduction", on=on, epidemic_state=False, **facts).amount == 17568
        unknown = ask("hours_reduction", on=on, **facts)
        assert (unknown.outcome, unknown.missing) == (UNKNOWN, ("epidemic_state",))
        assert ask("hours_reduction", on=DAY, **facts).amount == 17568

    def test_it_was_published_later(self) -> None:
        found = {each.day for each in WTZ.changes(date(2020, 5, 1), date(2022, 6, 1))}
        assert found >= {date(2020, 5, 25), date(2020, 11, 10), date(2022, 5, 16)}


class TestPar13:
    """Kierownik, specjaliści, instruktorzy i psycholog; inni w zależności od potrzeb."""

    @pytest.mark.parametrize("lacking", sorted(POSTS))
    def test_each_post_must_be_filled(self, lacking: StaffRole) -> None:
        assert outcome("staff", staff_roles=POSTS) is MET
        assert outcome("staff", staff_roles=POSTS - {lacking}) is UNMET

    def test_further_posts_do_no_harm(self) -> None:
        assert outcome("staff", staff_roles=frozenset(StaffRole)) is MET

    def test_the_psychologist_since_10_november_2020(self) -> None:
        facts = WtzFacts(staff_roles=POSTS - {StaffRole.PSYCHOLOGIST})
        before = asked("staff", facts, on=date(2020, 11, 9))
        assert (before.outcome, before.unread) == (UNKNOWN, ("WTZ_FURTHER_POSTS",))
        assert asked("staff", facts, on=date(2020, 11, 10)).outcome is UNMET

    def test_the_list_before_was_not_read(self) -> None:
        assert outcome("staff", on=date(2020, 11, 9), staff_roles=POSTS) is UNKNOWN
        assert outcome("staff", on=date(2020, 10, 26), staff_roles=POSTS) is UNKNOWN
        assert outcome("staff", on=date(2020, 11, 10), staff_roles=POSTS) is MET

    def test_three_posts_stood_in_every_version(self) -> None:
        facts = WtzFacts(staff_roles=frozenset(StaffRole) - {StaffRole.MANAGER})
        assert asked("staff", facts, on=date(2010, 5, 4)).outcome is UNMET
        assert asked("staff", facts, on=date(2004, 4, 29)).outcome is UNKNOWN

    def test_unknown_posts(self) -> None:
        assert ask("staff").missing == ("staff_roles",)

    def test_it_is_cited(self) -> None:
        assert f"§ 13 ust. 2 {REGULATION}" in basis(asked("staff", WORKSHOP))

    @pytest.mark.parametrize(
        ("role", "expected"),
        [
            (StaffRole.NURSE, MET),
            (StaffRole.DOCTOR, MET),
            (StaffRole.SOCIAL_WORKER, MET),
            (StaffRole.VOCATIONAL_INSTRUCTOR, MET),
            (StaffRole.OTHER, MET),
            (StaffRole.PSYCHOLOGIST, UNMET),
            (StaffRole.MANAGER, UNMET),
        ],
    )
    def test_posts_by_need(self, role: StaffRole, expected: Outcome) -> None:
        assert outcome("optional_staff", staff_roles=frozenset({role})) is expected

    def test_posts_by_need_before_the_change(self) -> None:
        facts = WtzFacts(staff_roles=frozenset({StaffRole.NURSE}))
        assert asked("optional_staff", facts, on=date(2020, 11, 9)).outcome is UNKNOWN
        assert asked("optional_staff", facts, on=date(2020, 11, 10)).outcome is MET


class TestPar13Ust4:
    """Na jedną osobę nie powinno przypadać więcej niż pięciu uczestników."""

    @pytest.mark.parametrize(
        ("participants", "staff", "expected"),
        [
            (30, 6, MET),
            (31, 6, UNMET),
            (32, 6, UNMET),
            (29, 6, MET),
            (5, 0, UNMET),
            (0, 0, MET),
            (Bounds(25, 30), 6, MET),
            (Bounds(25, 31), 6, UNKNOWN),
            (30, None, UNKNOWN),
        ],
    )
    def test_the_ratio(self, participants: Any, staff: int | None, expected: Outcome) -> None:  # noqa: ANN401
        found = outcome("staff_ratio", participants=participants, direct_staff=staff)
        assert found is expected

    def test_it_is_a_warning(self) -> None:
        answer = WTZ.check_rule("wtz.staff_ratio", WtzFacts(participants=9, direct_staff=1), on=DAY)
        assert (answer.failing, answer.warnings) == ((), ("wtz.staff_ratio",))

    def test_it_is_cited(self) -> None:
        assert basis(asked("staff_ratio", WORKSHOP)) == {f"§ 13 ust. 4 {REGULATION}"}


class TestArt10aUst4:
    """Radę programową tworzą kierownik, specjaliści, instruktorzy i psycholog."""

    @pytest.mark.parametrize("lacking", sorted(POSTS))
    def test_each_seat_must_be_taken(self, lacking: StaffRole) -> None:
        assert outcome("programme_board", board_roles=POSTS) is MET
        assert outcome("programme_board", board_roles=POSTS - {lacking}) is UNMET

    @pytest.mark.parametrize("role", [StaffRole.CAREER_ADVISER, StaffRole.VOCATIONAL_INSTRUCTOR])
    def test_seats_by_need(self, role: StaffRole) -> None:
        assert outcome("programme_board", board_roles=POSTS | {role}) is MET

    def test_the_psychologist_sat_there_before_2020(self) -> None:
        board = POSTS - {StaffRole.PSYCHOLOGIST}
        assert outcome("programme_board", on=date(2010, 1, 1), board_roles=board) is UNMET
        assert outcome("programme_board", on=date(2008, 1, 17), board_roles=board) is UNKNOWN

    def test_it_is_cited(self) -> None:
        assert basis(asked("programme_board", WORKSHOP)) == {f"art. 10a ust. 4 {ACT}"}
        assert ask("programme_board").missing == ("board_roles",)


class TestArt10hUst1:
    """Zajęcia klubowe, jeśli są, trwają co najmniej 5 godzin miesięcznie."""

    @pytest.mark.parametrize(
        ("hours", "expected"),
        [
            (0, NOT_APPLICABLE),
            (Fraction(1, 2), UNMET),
            (Fraction(19, 4), UNMET),
            (5, MET),
            (12, MET),
            (Bounds(0, 4), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_the_hours(self, hours: Any, expected: Outcome) -> None:  # noqa: ANN401
        assert outcome("club_hours", club_hours_month=hours) is expected

    def test_since_6_june_2018(self) -> None:
        assert outcome("club_hours", on=date(2018, 6, 5), club_hours_month=4) is NOT_APPLICABLE
        assert outcome("club_hours", on=date(2018, 6, 6), club_hours_month=4) is UNMET

    def test_it_is_cited(self) -> None:
        cited = basis(ask("club_hours", club_hours_month=5))
        assert cited == {f"art. 10g ust. 3 {ACT}", f"art. 10h ust. 1 {ACT}"}


# --- a new or a larger workshop ----------------------------------------------------------------


class TestPar3Ust3:
    """Nowy warsztat: 20 kandydatów, lokal na 10 lat."""

    @pytest.mark.parametrize(
        ("candidates", "expected"), [(19, UNMET), (20, MET), (21, MET), (None, UNKNOWN)]
    )
    def test_candidates(self, candidates: int | None, expected: Outcome) -> None:
        assert outcome("new_candidates", newly_created=True, candidates=candidates) is expected

    def test_a_running_workshop_may_be_smaller(self) -> None:
        assert outcome("new_candidates", newly_created=False, candidates=5) is NOT_APPLICABLE
        assert WTZ.check(evolve(WORKSHOP, participants=5), on=DAY).verdict is Verdict.MET

    def test_whether_it_is_new_may_be_unknown(self) -> None:
        assert outcome("new_candidates", candidates=19) is UNKNOWN
        assert ask("new_candidates", newly_created=True).missing == ("candidates",)

    @pytest.mark.parametrize(
        ("years", "expected"), [(Fraction(119, 12), UNMET), (10, MET), (99, MET), (None, UNKNOWN)]
    )
    def test_the_title_to_the_premises(self, years: Any, expected: Outcome) -> None:  # noqa: ANN401
        assert outcome("premises_title", premises_years=years) is expected

    def test_they_are_cited(self) -> None:
        candidates = ask("new_candidates", newly_created=True, candidates=20)
        assert basis(candidates) == {f"§ 3 ust. 3 pkt 6 {REGULATION}"}
        premises = ask("premises_title", premises_years=10)
        assert basis(premises) == {f"§ 3 ust. 3 pkt 2 {REGULATION}"}

    def test_the_first_day(self) -> None:
        facts: dict[str, Any] = {"newly_created": True, "candidates": 20}
        assert outcome("new_candidates", on=date(2004, 4, 29), **facts) is UNKNOWN
        assert outcome("new_candidates", on=date(2004, 4, 30), **facts) is MET


APPLYING: Final = WtzFacts(
    debts_to_fund=False,
    agreement_ended_by_fault=False,
    applied_on=date(2023, 3, 8),
    assessed_on=date(2023, 4, 7),
)


class TestPar7AndPar4Ust3:
    """Bez zaległości i bez umowy rozwiązanej z własnej winy; ocena w terminie 30 dni."""

    @pytest.mark.parametrize("fact", ["debts_to_fund", "agreement_ended_by_fault"])
    def test_who_may_apply(self, fact: str) -> None:
        assert asked("application", APPLYING).outcome is MET
        barred: dict[str, Any] = {fact: True, "assessed_on": None}
        assert asked("application", evolve(APPLYING, **barred)).outcome is UNMET
        nothing: dict[str, Any] = {fact: None}
        unknown = asked("application", evolve(APPLYING, **nothing))
        assert (unknown.outcome, unknown.missing) == (UNKNOWN, (fact,))

    def test_the_last_day_of_the_assessment(self) -> None:
        late = evolve(APPLYING, assessed_on=date(2023, 4, 8))
        assert asked("application", late).outcome is UNMET

    def test_an_assessment_not_yet_due(self) -> None:
        waiting = evolve(APPLYING, assessed_on=None)
        assert asked("application", waiting, on=date(2023, 4, 7)).outcome is MET
        assert asked("application", waiting, on=date(2023, 4, 8)).outcome is UNKNOWN

    def test_it_is_cited(self) -> None:
        assert f"§ 7 {REGULATION}" in basis(asked("application", APPLYING))


class TestPar6Ust1:
    """Nie wcześniej niż po upływie dwóch lat od akceptacji kosztów utworzenia."""

    @pytest.mark.parametrize(
        ("applied", "expected"),
        [(date(2022, 3, 9), UNMET), (date(2022, 3, 10), UNMET), (date(2022, 3, 11), MET)],
    )
    def test_the_two_years(self, applied: date, expected: Outcome) -> None:
        facts: dict[str, Any] = {
            "settlement_accepted_on": date(2020, 3, 10),
            "enlargement_applied_on": applied,
        }
        assert outcome("enlargement", **facts) is expected

    def test_unknown_days(self) -> None:
        finding = ask("enlargement", enlargement_applied_on=DAY)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("settlement_accepted_on",))

    def test_it_is_cited(self) -> None:
        finding = ask(
            "enlargement",
            settlement_accepted_on=date(2020, 3, 10),
            enlargement_applied_on=DAY,
        )
        assert basis(finding) == {f"§ 6 ust. 1 {REGULATION}", f"§ 18 ust. 3 {REGULATION}"}


# --- one participant ---------------------------------------------------------------------------


class TestArt10fUst1:
    """Uczestnik: niezdolny do podjęcia pracy, ze wskazaniem w ważnym orzeczeniu."""

    def test_everything_in_order(self) -> None:
        assert asked("participant", ATTENDING).outcome is MET

    @pytest.mark.parametrize("fact", ["incapable_of_work", "therapy_indication"])
    def test_both_are_needed(self, fact: str) -> None:
        lacking: dict[str, Any] = {fact: False}
        assert asked("participant", evolve(ATTENDING, **lacking)).outcome is UNMET
        nothing: dict[str, Any] = {fact: None}
        unknown = asked("participant", evolve(ATTENDING, **nothing))
        assert (unknown.outcome, unknown.missing) == (UNKNOWN, (fact,))

    @pytest.mark.parametrize("degree", DisabilityDegree)
    def test_any_degree_but_none(self, degree: DisabilityDegree) -> None:
        expected = UNMET if degree is DisabilityDegree.NONE else MET
        assert asked("participant", evolve(ATTENDING, disability_degree=degree)).outcome is expected

    @pytest.mark.parametrize(
        ("admitted", "expected"),
        [(date(1997, 12, 31), MET), (date(1998, 1, 1), UNMET), (None, UNKNOWN)],
    )
    def test_no_indication_of_those_admitted_before_1998(
        self, admitted: date | None, expected: Outcome
    ) -> None:
        facts = evolve(ATTENDING, therapy_indication=False, admitted_on=admitted)
        finding = asked("participant", facts)
        assert finding.outcome is expected
        assert finding.missing == (("admitted_on",) if admitted is None else ())
        assert finding.evidence is Evidence.REPORTED
        assert f"art. 70 {ACT}" in basis(finding)
        told: dict[str, Any] = {"therapy_indication": True}
        assert asked("participant", evolve(facts, **told)).outcome is MET

    @pytest.mark.parametrize(
        "lacking",
        [
            {"incapable_of_work": False},
            {"disability_degree": DisabilityDegree.NONE},
            {"disability_until": date(2023, 12, 31)},
        ],
    )
    def test_the_rest_is_asked_of_them_too(self, lacking: dict[str, Any]) -> None:
        facts = evolve(ATTENDING, therapy_indication=None, admitted_on=date(1996, 5, 6))
        assert asked("participant", facts).outcome is MET
        assert asked("participant", evolve(facts, **lacking)).outcome is UNMET

    def test_an_unknown_indication_of_somebody_admitted_later(self) -> None:
        finding = asked("participant", evolve(ATTENDING, therapy_indication=None))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("therapy_indication",))

    def test_it_is_cited(self) -> None:
        finding = asked("participant", ATTENDING)
        assert basis(finding) >= {f"art. 10a ust. 1 {ACT}", f"art. 10f ust. 1 pkt 1 {ACT}"}
        assert finding.evidence is Evidence.TEXT


class TestArt10fUst4:
    """Do końca miesiąca następującego po miesiącu utraty ważności orzeczenia."""

    @pytest.mark.parametrize(
        ("until", "last"),
        [
            (date(2023, 12, 31), date(2024, 1, 31)),
            (date(2024, 1, 1), date(2024, 2, 29)),
            (date(2024, 1, 31), date(2024, 2, 29)),
            (date(2024, 3, 15), date(2024, 4, 30)),
        ],
    )
    def test_the_end_of_the_next_month(self, until: date, last: date) -> None:
        facts = evolve(ATTENDING, disability_until=until)
        assert asked("participant", facts, on=until).outcome is MET
        assert asked("participant", facts, on=last).outcome is MET
        assert asked("participant", facts, on=last + timedelta(1)).outcome is UNMET

    def test_only_for_those_admitted_before(self) -> None:
        facts = evolve(ATTENDING, disability_until=date(2024, 2, 29), admitted_on=date(2024, 3, 1))
        assert asked("participant", facts).outcome is UNMET
        unknown = asked("participant", evolve(facts, admitted_on=None))
        assert (unknown.outcome, unknown.missing) == (UNKNOWN, ("admitted_on",))

    def test_since_6_june_2018(self) -> None:
        facts = evolve(ATTENDING, disability_until=date(2018, 5, 31), admitted_on=date(2016, 1, 4))
        assert asked("participant", facts, on=date(2018, 6, 5)).outcome is UNMET
        assert asked("participant", facts, on=date(2018, 6, 6)).outcome is MET
        assert f"art. 10f ust. 4 {ACT}" in basis(asked("participant", facts, on=date(2018, 6, 6)))

    def test_an_orzeczenie_for_good(self) -> None:
        facts = evolve(ATTENDING, disability_until=date.max)
        assert asked("participant", facts).outcome is MET


class TestArt10fUst2b:
    """Pierwszeństwo: ponowne zgłoszenie w 90 dni od opuszczenia warsztatu."""

    LEFT: Final = date(2023, 1, 31)

    def again(self, *, lost: date | None, applied: date | None, on: date = DAY) -> Finding:
        return ask(
            "return_priority", on=on, left_on=self.LEFT, job_lost_on=lost, reapplied_on=applied
        )

    @pytest.mark.parametrize(
        ("applied", "expected"), [(date(2023, 5, 1), MET), (date(2023, 5, 2), UNMET)]
    )
    def test_ninety_days_from_leaving(self, applied: date, expected: Outcome) -> None:
        """Nie od utraty pracy."""
        assert self.again(lost=date(2023, 4, 28), applied=applied).outcome is expected

    def test_the_job_must_have_been_lost(self) -> None:
        assert self.again(lost=date(2023, 3, 2), applied=date(2023, 3, 1)).outcome is UNMET
        assert self.again(lost=date(2023, 3, 1), applied=date(2023, 3, 1)).outcome is MET
        assert self.again(lost=date(2023, 1, 30), applied=date(2023, 3, 1)).outcome is UNMET

    def test_unknown_days(self) -> None:
        finding = self.again(lost=None, applied=date(2023, 3, 1))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("job_lost_on",))
        assert self.again(lost=None, applied=date(2023, 6, 1)).outcome is UNMET

    def test_since_6_june_2018(self) -> None:
        days: dict[str, Any] = {"lost": date(2023, 3, 1), "applied": date(2023, 3, 1)}
        assert self.again(**days, on=date(2018, 6, 5)).outcome is NOT_APPLICABLE
        assert self.again(**days, on=date(2018, 6, 6)).outcome is MET
        assert basis(self.again(**days)) == {f"art. 10f ust. 2b {ACT}"}


class TestArt10aUst3:
    """Indywidualny program; w nowym warsztacie w trzy miesiące od rozpoczęcia zajęć."""

    def test_everybody_has_one(self) -> None:
        known: dict[str, Any] = {"newly_created": False}
        assert outcome("individual_programme", has_individual_programme=True, **known) is MET
        assert outcome("individual_programme", has_individual_programme=False, **known) is UNMET
        finding = ask("individual_programme", **known)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("has_individual_programme",))

    @pytest.mark.parametrize(
        ("drawn_up", "expected"), [(date(2024, 2, 29), MET), (date(2024, 3, 1), UNMET)]
    )
    def test_in_a_new_workshop(self, drawn_up: date, expected: Outcome) -> None:
        found = outcome(
            "individual_programme",
            newly_created=True,
            has_individual_programme=True,
            classes_started_on=date(2023, 11, 30),
            individual_programme_on=drawn_up,
        )
        assert found is expected

    @pytest.mark.parametrize(
        ("day", "expected"), [(date(2024, 2, 29), MET), (date(2024, 3, 1), UNMET)]
    )
    def test_not_yet_due_in_a_new_workshop(self, day: date, expected: Outcome) -> None:
        found = outcome(
            "individual_programme",
            on=day,
            newly_created=True,
            has_individual_programme=False,
            classes_started_on=date(2023, 11, 30),
        )
        assert found is expected

    def test_it_is_cited(self) -> None:
        facts: dict[str, Any] = {"newly_created": False, "has_individual_programme": True}
        cited = basis(ask("individual_programme", **facts))
        assert cited == {f"art. 10a ust. 3 {ACT}", f"§ 3 ust. 3 pkt 8 {REGULATION}"}


class TestPar14Ust2:
    """Program ocenia się co najmniej raz w roku, efekty nie rzadziej niż raz na pół roku."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [(date(2024, 2, 29), MET), (date(2024, 3, 1), UNMET), (date(2023, 8, 31), MET)],
    )
    def test_the_effects(self, day: date, expected: Outcome) -> None:
        assessed = date(2023, 8, 31)
        found = outcome("half_year_assessment", on=day, half_year_assessment_on=assessed)
        assert found is expected

    @pytest.mark.parametrize(
        ("assessed", "day", "expected"),
        [
            (date(2022, 1, 3), date(2023, 12, 31), MET),
            (date(2022, 12, 30), date(2024, 1, 1), UNMET),
            (date(2023, 1, 2), date(2024, 1, 1), MET),
        ],
    )
    def test_the_programme(self, assessed: date, day: date, expected: Outcome) -> None:
        found = outcome("programme_assessment", on=day, programme_assessment_on=assessed)
        assert found is expected

    def test_unknown_days(self) -> None:
        assert ask("half_year_assessment").missing == ("half_year_assessment_on",)
        assert ask("programme_assessment").missing == ("programme_assessment_on",)

    def test_they_are_cited(self) -> None:
        effects = ask("half_year_assessment", half_year_assessment_on=DAY)
        programme = ask("programme_assessment", programme_assessment_on=DAY)
        assert basis(effects) == basis(programme) == {f"§ 14 ust. 2 {REGULATION}"}


class TestArt10aUst5And6:
    """Kompleksowa ocena co 3 lata, a pierwsza między trzecim a szóstym miesiącem terapii."""

    @pytest.mark.parametrize(
        ("day", "expected"), [(date(2024, 3, 1), MET), (date(2024, 3, 2), UNMET)]
    )
    def test_three_years(self, day: date, expected: Outcome) -> None:
        assessed = date(2021, 3, 1)
        found = outcome("comprehensive_assessment", on=day, comprehensive_assessment_on=assessed)
        assert found is expected

    @pytest.mark.parametrize(
        ("assessed", "expected"),
        [
            (date(2022, 11, 29), UNMET),
            (date(2022, 11, 30), MET),
            (date(2023, 2, 28), MET),
            (date(2023, 3, 1), UNMET),
        ],
    )
    def test_the_first_one(self, assessed: date, expected: Outcome) -> None:
        facts: dict[str, Any] = {
            "therapy_started_on": date(2022, 8, 31),
            "first_assessment_on": assessed,
        }
        assert outcome("first_assessment", **facts) is expected

    def test_a_first_one_that_nobody_knows_of(self) -> None:
        started = date(2023, 12, 1)
        finding = ask("first_assessment", therapy_started_on=started)
        assert finding.outcome is UNKNOWN
        assert set(finding.missing) == {"first_assessment_made", "first_assessment_on"}
        assert ask("comprehensive_assessment").missing == ("comprehensive_assessment_on",)

    def test_the_first_one_since_6_june_2018(self) -> None:
        facts: dict[str, Any] = {
            "therapy_started_on": date(2018, 1, 2),
            "first_assessment_on": date(2018, 5, 2),
        }
        assert outcome("first_assessment", on=date(2018, 6, 5), **facts) is NOT_APPLICABLE
        assert outcome("first_assessment", on=date(2018, 6, 6), **facts) is MET

    @pytest.mark.parametrize(
        ("started", "assessed", "expected"),
        [
            # sześć miesięcy upłynęło 5 czerwca 2018 r., dzień przed wejściem przepisu w życie
            (date(2017, 12, 5), date(2018, 9, 3), UNKNOWN),
            (date(2017, 12, 5), date(2018, 2, 1), UNKNOWN),
            (date(2017, 12, 5), date(2018, 6, 5), MET),
            (date(2009, 9, 1), date(2012, 9, 3), UNKNOWN),
            # upłynęło 6 czerwca: oceny można było jeszcze dokonać w terminie
            (date(2017, 12, 6), date(2018, 6, 6), MET),
            (date(2017, 12, 6), date(2018, 6, 7), UNMET),
            (date(2018, 4, 3), date(2018, 6, 5), UNKNOWN),  # za wcześnie, ale przed przepisem
            (date(2018, 4, 3), date(2018, 6, 6), UNMET),
            (date(2018, 6, 6), date(2018, 9, 5), UNMET),
            (date(2018, 6, 6), date(2018, 9, 6), MET),
        ],
    )
    def test_no_transitional_provision(
        self, started: date, assessed: date, expected: Outcome
    ) -> None:
        """Dz.U. 2018 poz. 1076 nie mówi o ocenach sprzed 6 czerwca 2018 r."""
        finding = ask("first_assessment", therapy_started_on=started, first_assessment_on=assessed)
        assert finding.outcome is expected
        open_ones = ("WTZ_FIRST_ASSESSMENT_EARLIER",) if expected is UNKNOWN else ()
        assert (finding.missing, finding.unread) == ((), open_ones)
        if expected is UNKNOWN:
            assert "no transitional provision" in finding.why("en")[0]
            assert "przepisu przejściowego" in finding.why("pl")[0]

    def test_what_is_missing_of_those_who_began_before(self) -> None:
        later = ask("first_assessment", therapy_started_on=date(2018, 6, 6))
        assert set(later.missing) == {"first_assessment_made", "first_assessment_on"}
        assert later.unread == ()
        nothing = ask("first_assessment", first_assessment_on=date(2018, 9, 6))
        assert (nothing.outcome, nothing.missing) == (UNKNOWN, ("therapy_started_on",))

    @pytest.mark.parametrize(
        ("started", "on", "expected"),
        [
            (date(2023, 12, 1), date(2024, 6, 1), MET),
            (date(2023, 12, 1), date(2024, 6, 2), UNMET),
            (date(2018, 1, 2), date(2018, 7, 2), MET),
            (date(2018, 1, 2), date(2018, 7, 3), UNMET),
        ],
    )
    def test_none_was_made(self, started: date, on: date, expected: Outcome) -> None:
        facts: dict[str, Any] = {"therapy_started_on": started, "first_assessment_made": False}
        assert outcome("first_assessment", on=on, **facts) is expected

    def test_they_are_cited(self) -> None:
        comprehensive = ask("comprehensive_assessment", comprehensive_assessment_on=DAY)
        assert basis(comprehensive) == {f"art. 10a ust. 5 {ACT}"}
        facts: dict[str, Any] = {
            "therapy_started_on": date(2022, 8, 31),
            "first_assessment_on": date(2023, 1, 2),
        }
        assert basis(ask("first_assessment", **facts)) == {f"art. 10a ust. 6 {ACT}"}


class TestArt10aUst3aAnd3b:
    """Praktyki do 15 godzin przez 3 miesiące, z przedłużeniem 6; najwyżej połowa uczestników."""

    @pytest.mark.parametrize(
        ("hours", "months", "extended", "expected"),
        [
            (15, 3, False, MET),
            (16, 3, False, UNMET),
            (Fraction(31, 2), 1, False, UNMET),
            (15, 4, False, UNMET),
            (15, 4, True, MET),
            (15, 6, True, MET),
            (15, 7, True, UNMET),
            (15, 4, None, UNKNOWN),
            (15, 3, None, MET),
            (15, 7, None, UNMET),
            (None, 7, None, UNMET),
        ],
    )
    def test_the_limits(
        self,
        hours: Any,  # noqa: ANN401
        months: int,
        extended: bool | None,
        expected: Outcome,
    ) -> None:
        found = outcome(
            "practice_limit",
            practice_weekly_hours=hours,
            practice_months=months,
            practice_extended=extended,
        )
        assert found is expected

    @pytest.mark.parametrize(
        ("practising", "participants", "expected"),
        [(15, 30, MET), (16, 30, UNMET), (15, 31, MET), (16, 31, UNMET), (0, 0, MET)],
    )
    def test_half_of_the_participants(
        self, practising: int, participants: int, expected: Outcome
    ) -> None:
        finding = ask("practice_share", in_practice=practising, participants=participants)
        assert finding.outcome is expected
        assert portion(finding) == (practising, participants)

    def test_unknown_participants(self) -> None:
        assert outcome("practice_share", in_practice=3) is UNKNOWN
        assert outcome("practice_share", in_practice=3, participants=Bounds(6)) is MET

    def test_since_31_march_2018(self) -> None:
        facts: dict[str, Any] = {"in_practice": 16, "participants": 30}
        assert outcome("practice_share", on=date(2018, 3, 30), **facts) is NOT_APPLICABLE
        assert outcome("practice_share", on=date(2018, 3, 31), **facts) is UNMET
        limits: dict[str, Any] = {"practice_weekly_hours": 16, "practice_months": 1}
        assert outcome("practice_limit", on=date(2018, 3, 30), **limits) is NOT_APPLICABLE
        assert outcome("practice_limit", on=date(2018, 3, 31), **limits) is UNMET

    def test_they_are_cited(self) -> None:
        limits: dict[str, Any] = {"practice_weekly_hours": 15, "practice_months": 1}
        assert basis(ask("practice_limit", **limits)) == {f"art. 10a ust. 3a {ACT}"}
        assert basis(asked("practice_share", WORKSHOP)) == {f"art. 10a ust. 3b {ACT}"}


class TestPar12Ust1:
    """Trening ekonomiczny: do 20% minimalnego wynagrodzenia za pracę."""

    @pytest.mark.parametrize(
        ("day", "limit"),
        [
            (date(2022, 7, 1), "602.00"),
            (date(2023, 6, 30), "698.00"),
            (date(2023, 7, 1), "720.00"),
            (date(2024, 6, 30), "848.40"),
            (date(2024, 7, 1), "860.00"),
            (date(2025, 3, 1), "933.20"),
            (date(2026, 1, 1), "961.20"),
        ],
    )
    def test_the_limit_of_each_year(self, day: date, limit: str) -> None:
        allowed = Decimal(limit)
        above = allowed + Decimal("0.01")
        assert outcome("training_money", on=day, training_money=allowed) is MET
        assert outcome("training_money", on=day, training_money=above) is UNMET

    def test_the_worked_case(self) -> None:
        on = date(2025, 3, 1)
        assert outcome("training_money", on=on, training_money=Decimal("900.00")) is MET
        answer = WTZ.check_rule(
            "wtz.training_money", WtzFacts(training_money=Decimal("950.00")), on=on
        )
        assert answer.failing == ("wtz.training_money",)
        assert limit(answer.findings[0]) == Fraction(93320, 100)

    def test_wages_that_were_not_read(self) -> None:
        finding = ask("training_money", on=date(2010, 1, 1), training_money=Decimal("100.00"))
        assert finding.outcome is UNKNOWN
        assert "MINIMUM_WAGE" in finding.unread
        assert ask("training_money").missing == ("training_money",)

    def test_it_is_cited(self) -> None:
        finding = ask("training_money", training_money=Decimal("100.00"))
        assert f"§ 12 ust. 1 {REGULATION}" in basis(finding)


# --- reports and control -----------------------------------------------------------------------


def report(filed_on: date | None, *, year: int = 2023, filed: bool | None = None) -> WtzFacts:
    return WtzFacts(annual_report=AnnualReport(for_year=year, filed=filed, filed_on=filed_on))


class TestPar21Ust1:
    """Sprawozdanie roczne w terminie do 1 marca następnego roku."""

    @pytest.mark.parametrize(
        ("filed_on", "expected"),
        [(date(2024, 1, 8), MET), (date(2024, 3, 1), MET), (date(2024, 3, 2), UNMET)],
    )
    def test_the_last_day(self, filed_on: date, expected: Outcome) -> None:
        assert asked("annual_report", report(filed_on), on=date(2024, 9, 2)).outcome is expected

    def test_not_filed(self) -> None:
        lacking = evolve(report(None, filed=False), classes_started_on=date(2023, 5, 4))
        assert asked("annual_report", lacking, on=date(2024, 3, 2)).outcome is UNMET
        assert asked("annual_report", lacking, on=date(2024, 3, 1)).outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("started", "expected"),
        [(date(2023, 12, 29), UNMET), (date(2024, 1, 2), NOT_APPLICABLE), (None, UNKNOWN)],
    )
    def test_a_report_not_due_hides_none_that_is(
        self, started: date | None, expected: Outcome
    ) -> None:
        facts = evolve(report(None, year=2024, filed=False), classes_started_on=started)
        assert asked("annual_report", facts, on=date(2024, 5, 1)).outcome is expected
        early = evolve(report(date(2024, 4, 2), year=2024), classes_started_on=started)
        finding = asked("annual_report", early, on=date(2024, 5, 1))
        assert finding.outcome is expected
        assert finding.missing == (("classes_started_on",) if started is None else ())

    def test_a_report_of_an_earlier_year_is_not_enough(self) -> None:
        old = report(date(2023, 2, 1), year=2022)
        assert asked("annual_report", old, on=date(2024, 3, 1)).outcome is MET
        assert asked("annual_report", old, on=date(2024, 3, 2)).outcome is UNMET

    def test_unknown_reports(self) -> None:
        assert asked("annual_report", WtzFacts(), on=date(2024, 9, 2)).outcome is UNKNOWN
        finding = asked("annual_report", report(None, filed=True), on=date(2024, 9, 2))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("annual_report.filed_on",))

    def test_whether_the_day_moves_is_open(self) -> None:
        """1 marca 2025 r. był sobotą."""
        facts, on = report(date(2025, 3, 3), year=2024), date(2025, 9, 1)
        moving = Policy(report_deadline_moves=True)
        kept = asked("annual_report", facts, on=on)
        assert (kept.outcome, kept.hangs_on) == (UNMET, ("report_deadline_moves",))
        assert asked("annual_report", facts, on=on, policy=moving).outcome is MET

    def test_it_is_cited(self) -> None:
        finding = asked("annual_report", report(date(2024, 2, 1)), on=date(2024, 9, 2))
        assert basis(finding) == {f"§ 21 ust. 1 {REGULATION}"}


class TestPar20Ust1:
    """Informacja kwartalna do 10. dnia miesiąca po kwartale."""

    @pytest.mark.parametrize(
        ("filed_on", "day", "expected"),
        [
            (date(2024, 4, 10), date(2024, 4, 11), MET),
            (date(2024, 4, 11), date(2024, 4, 20), UNMET),
            (date(2024, 1, 10), date(2024, 4, 10), MET),
            (date(2024, 1, 10), date(2024, 4, 11), UNMET),
            (date(2023, 10, 2), date(2024, 1, 10), MET),
            (date(2023, 10, 2), date(2024, 2, 1), UNMET),
            (date(2023, 7, 3), date(2024, 1, 10), UNMET),
        ],
    )
    def test_each_quarter(self, filed_on: date, day: date, expected: Outcome) -> None:
        assert outcome("quarter_information", on=day, quarter_information_on=filed_on) is expected

    def test_it_is_cited(self) -> None:
        assert basis(asked("quarter_information", WORKSHOP)) == {f"§ 20 ust. 1 {REGULATION}"}
        missing = ask("quarter_information").missing
        assert set(missing) == {"quarter_information_filed", "quarter_information_on"}
        assert outcome("quarter_information", quarter_information_filed=False) is UNMET


class TestPar5Ust4And5:
    """Plan do 15 października; aneks w 14 dni od uchwały rady powiatu."""

    @pytest.mark.parametrize(
        ("filed_on", "day", "expected"),
        [
            (date(2023, 10, 15), DAY, MET),
            (date(2023, 10, 16), DAY, UNMET),
            (date(2022, 10, 10), date(2023, 10, 15), MET),
            (date(2022, 10, 10), date(2023, 10, 16), UNMET),
        ],
    )
    def test_the_plan(self, filed_on: date, day: date, expected: Outcome) -> None:
        facts = evolve(WORKSHOP, financial_plan_filed_on=filed_on)
        assert asked("financial_plan", facts, on=day).outcome is expected

    @pytest.mark.parametrize(
        ("annex", "expected"), [(date(2024, 3, 7), MET), (date(2024, 3, 8), UNMET)]
    )
    def test_the_annex(self, annex: date, expected: Outcome) -> None:
        """Uchwała z 22 lutego 2024 r."""
        facts = evolve(WORKSHOP, annex_filed_on=annex)
        assert asked("financial_plan", facts, on=date(2024, 3, 20)).outcome is expected

    def test_an_annex_not_yet_due(self) -> None:
        facts = evolve(WORKSHOP, annex_filed=None, annex_filed_on=None)
        assert asked("financial_plan", facts, on=date(2024, 3, 7)).outcome is MET
        finding = asked("financial_plan", facts, on=date(2024, 3, 8))
        assert finding.outcome is UNKNOWN
        assert set(finding.missing) == {"annex_filed", "annex_filed_on"}
        never = evolve(facts, annex_filed=False)
        assert asked("financial_plan", never, on=date(2024, 3, 7)).outcome is MET
        assert asked("financial_plan", never, on=date(2024, 3, 8)).outcome is UNMET

    @pytest.mark.parametrize(
        ("annex", "expected"), [(date(2024, 4, 2), MET), (date(2024, 4, 3), UNMET)]
    )
    def test_a_term_that_ends_on_a_holiday_moves(self, annex: date, expected: Outcome) -> None:
        """Czternasty dzień po 17 marca 2024 r. to Wielkanoc."""
        changed: dict[str, Any] = {
            "council_resolution_on": date(2024, 3, 17),
            "annex_filed_on": annex,
        }
        facts = evolve(WORKSHOP, **changed)
        assert asked("financial_plan", facts, on=date(2024, 4, 20)).outcome is expected

    def test_no_plan_at_all(self) -> None:
        never = evolve(WORKSHOP, financial_plan_filed=False, financial_plan_filed_on=None)
        assert asked("financial_plan", never).outcome is UNMET

    def test_it_is_cited(self) -> None:
        cited = basis(asked("financial_plan", WORKSHOP))
        assert cited == {f"§ 5 ust. 4 {REGULATION}", f"§ 5 ust. 5 {REGULATION}", MOVES}


class TestArt10bUst6aAndPar22:
    """Kontrola co najmniej raz w roku; wynik i odpowiedź w terminie 30 dni."""

    @pytest.mark.parametrize(
        ("day", "expected"), [(date(2024, 12, 31), MET), (date(2025, 1, 1), UNMET)]
    )
    def test_every_year(self, day: date, expected: Outcome) -> None:
        assert asked("control", WORKSHOP, on=day).outcome is expected

    @pytest.mark.parametrize(
        ("result", "answer", "expected"),
        [
            (date(2023, 10, 14), date(2023, 11, 13), MET),
            (date(2023, 10, 16), date(2023, 11, 15), MET),
            (date(2023, 10, 17), date(2023, 10, 20), UNMET),
            (date(2023, 10, 14), date(2023, 11, 14), UNMET),
        ],
    )
    def test_thirty_days_each(self, result: date, answer: date, expected: Outcome) -> None:
        """Kontrola 14 września 2023 r.; 14 października był sobotą."""
        facts = evolve(WORKSHOP, control_result_on=result, control_answer_on=answer)
        assert asked("control", facts).outcome is expected

    def test_nothing_due_yet(self) -> None:
        facts = WtzFacts(controlled_on=date(2024, 2, 1))
        assert asked("control", facts, on=date(2024, 3, 4)).outcome is MET
        finding = asked("control", facts, on=date(2024, 3, 5))
        assert finding.outcome is UNKNOWN
        assert set(finding.missing) == {
            "control_result_given",
            "control_result_on",
            "control_answered",
            "control_answer_on",
        }
        never = evolve(facts, control_result_given=False)
        assert asked("control", never, on=date(2024, 3, 4)).outcome is MET
        assert asked("control", never, on=date(2024, 3, 5)).outcome is UNMET

    def test_an_answer_not_yet_due(self) -> None:
        facts = WtzFacts(controlled_on=date(2024, 2, 1), control_result_on=date(2024, 2, 20))
        assert asked("control", facts, on=date(2024, 3, 21)).outcome is MET
        assert asked("control", facts, on=date(2024, 3, 22)).outcome is UNKNOWN
        never = evolve(facts, control_answered=False)
        assert asked("control", never, on=date(2024, 3, 21)).outcome is MET
        assert asked("control", never, on=date(2024, 3, 22)).outcome is UNMET

    def test_it_is_cited(self) -> None:
        cited = basis(asked("control", WORKSHOP))
        assert cited >= {f"art. 10b ust. 6a {ACT}", f"§ 22 ust. 4 {REGULATION}"}


# --- money -------------------------------------------------------------------------------------


class TestPar10Ust3:
    """Ponad iloczyn liczby uczestników i 30% minimalnego wynagrodzenia decydują strony."""

    @pytest.mark.parametrize(
        ("income", "expected"), [("21600.00", MET), ("21600.01", UNMET), ("0.00", MET)]
    )
    def test_the_wage_of_last_december(self, income: str, expected: Outcome) -> None:
        """20 uczestników w 2024 r.: 20 × 30% × 3600 zł z grudnia 2023 r."""
        money = Decimal(income)
        assert outcome("sales_income", participants=20, sales_income_month=money) is expected

    def test_a_wage_that_is_told_goes_before_the_table(self) -> None:
        facts = WtzFacts(
            participants=20,
            sales_income_month=Decimal("21600.00"),
            december_minimum_wage=Decimal("3599.99"),
        )
        assert asked("sales_income", facts).outcome is UNMET

    def test_participants_within_bounds(self) -> None:
        facts: dict[str, Any] = {"sales_income_month": Decimal("21600.00")}
        assert outcome("sales_income", participants=Bounds(20, 25), **facts) is MET
        assert outcome("sales_income", participants=Bounds(19, 25), **facts) is UNKNOWN
        assert ask("sales_income", **facts).missing == ("participants",)

    def test_it_is_cited(self) -> None:
        cited = basis(asked("sales_income", WORKSHOP))
        assert cited >= {f"§ 10 ust. 2 {REGULATION}", f"§ 10 ust. 3 {REGULATION}"}


class TestPar19Ust2:
    """Za zgodą powiatu najwyżej 3% rocznych środków PFRON na wyposażenie."""

    @pytest.mark.parametrize(
        ("spending", "consent", "expected"),
        [
            ("21117.60", True, MET),
            ("21117.61", True, UNMET),
            ("21117.61", None, UNMET),
            ("100.00", False, UNMET),
            ("100.00", None, UNKNOWN),
            ("0.00", False, MET),
            ("0.00", None, MET),
        ],
    )
    def test_the_limit(self, spending: str, consent: bool | None, expected: Outcome) -> None:
        found = outcome(
            "equipment_share",
            operating_grant=Decimal("703920.00"),
            equipment_spending=Decimal(spending),
            equipment_consent=consent,
        )
        assert found is expected

    def test_it_is_cited(self) -> None:
        assert f"§ 19 ust. 2 {REGULATION}" in basis(asked("equipment_share", WORKSHOP))


class TestArt68cUst1:
    """PFRON: do 90% kosztów działalności (w 2007 r. 95%) i 70% kosztów utworzenia."""

    @pytest.mark.parametrize(
        ("day", "percent"),
        [
            (date(2007, 1, 1), 95),
            (date(2007, 12, 31), 95),
            (date(2008, 1, 1), 90),
            (date(2009, 1, 1), 90),
            (DAY, 90),
        ],
    )
    def test_operating_costs(self, day: date, percent: int) -> None:
        costs, allowed = Decimal("100000.00"), Decimal(percent * 1000)
        facts: dict[str, Any] = {"operating_costs": costs, "operating_grant": allowed}
        assert outcome("operating_cost_share", on=day, **facts) is MET
        above: dict[str, Any] = {**facts, "operating_grant": allowed + Decimal("0.01")}
        assert outcome("operating_cost_share", on=day, **above) is UNMET

    @pytest.mark.parametrize(
        ("grant", "powiat"),
        [("24096.00", "2677.34"), ("33696.00", "3744.00"), ("35196.00", "3910.67")],
    )
    def test_the_least_part_of_the_powiat(self, grant: str, powiat: str) -> None:
        """Co najmniej 10% kosztów, czyli dziesięć dziewięćdziesiątych środków PFRON."""
        costs = Decimal(grant) + Decimal(powiat)
        facts: dict[str, Any] = {"operating_grant": Decimal(grant)}
        assert outcome("operating_cost_share", operating_costs=costs, **facts) is MET
        less = costs - Decimal("0.02")
        assert outcome("operating_cost_share", operating_costs=less, **facts) is UNMET

    @pytest.mark.parametrize(("grant", "expected"), [("2008.00", MET), ("2008.01", UNMET)])
    def test_money_is_in_whole_groszy(self, grant: str, expected: Outcome) -> None:
        """90% z 2231,11 zł to 2007,999 zł."""
        facts: dict[str, Any] = {"operating_costs": Decimal("2231.11")}
        finding = ask("operating_cost_share", operating_grant=Decimal(grant), **facts)
        assert finding.outcome is expected
        assert limit(finding) == Fraction(2007999, 1000)

    @pytest.mark.parametrize(("grant", "expected"), [("700.01", MET), ("700.02", UNMET)])
    def test_so_it_is_for_the_creation(self, grant: str, expected: Outcome) -> None:
        """70% z 1000,01 zł to 700,007 zł."""
        facts: dict[str, Any] = {"creation_costs": Decimal("1000.01")}
        finding = ask("creation_cost_share", creation_grant=Decimal(grant), **facts)
        assert finding.outcome is expected

    @pytest.mark.parametrize(
        ("day", "percent"),
        [
            (date(2003, 2, 1), 90),
            (date(2003, 12, 31), 90),
            (date(2004, 1, 1), 80),
            (date(2004, 12, 31), 80),
            (date(2005, 1, 1), 70),
            (DAY, 70),
        ],
    )
    def test_creation_costs(self, day: date, percent: int) -> None:
        costs, allowed = Decimal("100000.00"), Decimal(percent * 1000)
        facts: dict[str, Any] = {"creation_costs": costs, "creation_grant": allowed}
        assert outcome("creation_cost_share", on=day, **facts) is MET
        above: dict[str, Any] = {**facts, "creation_grant": allowed + Decimal("0.01")}
        assert outcome("creation_cost_share", on=day, **above) is UNMET

    def test_what_was_not_read(self) -> None:
        facts: dict[str, Any] = {
            "operating_costs": Decimal("10.00"),
            "operating_grant": Decimal("10.00"),
        }
        assert outcome("operating_cost_share", on=date(2006, 12, 31), **facts) is UNKNOWN
        created: dict[str, Any] = {
            "creation_costs": Decimal("10.00"),
            "creation_grant": Decimal("9.00"),
        }
        assert outcome("creation_cost_share", on=date(2003, 1, 31), **created) is UNKNOWN

    def test_unknown_money(self) -> None:
        finding = ask("operating_cost_share", operating_grant=Decimal("10.00"))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("operating_costs",))
        nothing = ask("creation_cost_share", creation_grant=Decimal("0.00"))
        assert nothing.outcome is MET

    def test_they_are_cited(self) -> None:
        running = basis(asked("operating_cost_share", WORKSHOP))
        assert f"art. 68c ust. 1 pkt 1 lit. b {ACT}" in running
        facts: dict[str, Any] = {
            "creation_costs": Decimal("10.00"),
            "creation_grant": Decimal("7.00"),
        }
        created = basis(ask("creation_cost_share", **facts))
        assert created == {f"art. 10b ust. 2 {ACT}", f"art. 68c ust. 1 pkt 2 {ACT}"}


def resident(share: Any, *, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401
    """Return what is paid for a resident, with 10 000 zł for anybody else."""
    usual: dict[str, Any] = {"in_practice": 0, "full_grant": Decimal("10000.00")}
    return ask("care_home_reduction", on=on, care_home_share=share, **(usual | facts))


class TestArt10bUst3And4And5AndPar17:
    """Obniżenie dofinansowania według udziału mieszkańców domów pomocy."""

    @pytest.mark.parametrize(
        ("percent", "amount"),
        [
            (0, 10000),
            (30, 10000),
            (31, 9000),
            (39, 9000),
            (40, 7500),
            (49, 7500),
            (50, 6000),
            (59, 6000),
            (60, 4500),
            (69, 4500),
            (70, 3000),
            (79, 3000),
            (80, 0),
            (100, 0),
        ],
    )
    def test_the_steps(self, percent: int, amount: int) -> None:
        finding = resident(Fraction(percent, 100))
        assert (finding.outcome, finding.amount) == (MET, amount)
        assert finding.shown == Decimal(amount)

    @pytest.mark.parametrize("tenths", [305, 395, 495, 595, 695, 795])
    def test_between_two_steps_the_text_is_silent(self, tenths: int) -> None:
        finding = resident(Fraction(tenths, 1000))
        assert (finding.outcome, finding.amount) == (UNKNOWN, None)
        assert (finding.unread, finding.missing) == (("WTZ_CARE_GAP_PART",), ())

    def test_a_share_within_one_step_is_enough(self) -> None:
        assert resident(Bounds(Fraction(1, 2), Fraction(59, 100))).amount == 6000
        assert resident(Bounds(Fraction(4, 5))).amount == 0
        assert resident(Bounds(Fraction(1, 2), Fraction(3, 5))).outcome is UNKNOWN

    def test_no_reduction_in_a_practice(self) -> None:
        practising: dict[str, Any] = {"participants": 20, "in_practice": 4}
        assert resident(Fraction(1, 2), practice_weekly_hours=10, **practising).amount == 10000
        assert resident(Fraction(1, 2), practice_weekly_hours=0, **practising).amount == 6000
        unknown = resident(Fraction(1, 2), **practising)
        assert (unknown.outcome, unknown.missing) == (UNKNOWN, ("practice_weekly_hours",))
        assert resident(Fraction(305, 1000), practice_weekly_hours=10, in_practice=1).amount == (
            10000
        )

    def test_a_practice_does_not_lift_the_ban(self) -> None:
        assert resident(Fraction(4, 5), practice_weekly_hours=10, in_practice=4).amount == 0

    def test_practices_since_31_march_2018(self) -> None:
        facts: dict[str, Any] = {"practice_weekly_hours": 10, "in_practice": 4}
        assert resident(Fraction(1, 2), on=date(2018, 3, 30), **facts).amount == 6000
        assert resident(Fraction(1, 2), on=date(2018, 3, 31), **facts).amount == 10000

    def test_the_table_of_full_grants(self) -> None:
        finding = resident(Fraction(35, 100), on=date(2025, 3, 1), full_grant=None)
        assert finding.shown == Decimal("31676.40")

    def test_the_first_day_read(self) -> None:
        assert resident(Fraction(1, 2), on=date(2008, 1, 17)).outcome is UNKNOWN
        assert resident(Fraction(1, 2), on=date(2008, 1, 18)).amount == 6000

    def test_unknown_shares(self) -> None:
        finding = resident(None)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("care_home_share",))

    def test_it_is_cited(self) -> None:
        cited = basis(resident(Fraction(1, 2)))
        assert cited >= {f"art. 10b ust. 3 {ACT}", f"§ 17 {REGULATION}"}
