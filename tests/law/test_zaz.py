"""A ZAZ: the conditions of the status, its duties, its money, and what is owed to a worker."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis, portion

from ekonomia.bounds import Bounds
from ekonomia.entities import DisabilityDegree, LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.status.codes import Authority
from ekonomia.status.unit_codes import ActivityFundUse, TradeKind
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts
from ekonomia.verdict import Verdict

ACT: Final = (
    "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
)
REGULATION: Final = "rozporządzenia w sprawie zakładów aktywności zawodowej"
AMENDMENT: Final = "ustawa z dnia 7 listopada 2025 r. (Dz.U. 2025 poz. 1665)"

DAY: Final = date(2024, 5, 1)
LAST_OF_2025: Final = date(2025, 12, 31)
FIRST_OF_2026: Final = date(2026, 1, 1)

IN_ORDER: Final = ZazFacts(
    employed=40,
    severe=20,
    moderate_qualifying=10,
    moderate_other=2,
    mild=1,
    uncounted=0,
    waiver_granted=False,
    beyond_control=False,
    labour_office_cannot_refer=False,
    operator_form=LegalForm.FOUNDATION,
    statutory_rehabilitation_task=True,
    separate_organisation=True,
    separate_accounts=True,
    labour_inspectorate_opinion=True,
    emergency_care=True,
    specialist_care=True,
    counselling=True,
    rehabilitation_services=True,
    income_to_activity_fund=True,
    activity_fund_paid_on=date(2023, 7, 3),
    starosta_opinion=True,
    conditions_ceased=False,
    decision_by=Authority.WOJEWODA,
    decision_on=date(2015, 3, 2),
    trades=frozenset({TradeKind.OTHER}),
)
"""A ZAZ of a foundation that meets every condition on 1 May 2024."""


def asked(rule: str, facts: ZazFacts, *, on: date = DAY) -> Finding:
    """Return what one rule finds."""
    return ZAZ.check_rule(rule, facts, on=on).finding(rule)


def found(rule: str, *, on: date = DAY, **facts: Any) -> Outcome:  # noqa: ANN401 - any facts
    """Return what becomes of one rule, with these facts alone."""
    return asked(rule, ZazFacts(**facts), on=on).outcome


def but(**facts: Any) -> ZazFacts:  # noqa: ANN401 - any facts
    """Return the ZAZ in order with some facts changed."""
    return evolve(IN_ORDER, **facts)


class TestPublishedCases:
    """Przypadki C01-C05 i C15: wartości przepisane ręcznie."""

    @pytest.mark.parametrize(
        ("on", "facts", "expected"),
        [
            (
                date(2024, 5, 1),
                {"employed": 40, "severe": 20, "moderate_qualifying": 10},
                {"zaz.disabled_share": MET, "zaz.moderate_share": MET},
            ),
            (
                date(2024, 5, 1),
                {"employed": 43, "severe": 15, "moderate_qualifying": 16},
                {"zaz.disabled_share": MET, "zaz.moderate_share": UNMET},
            ),
            (
                date(2026, 5, 1),
                {"employed": 43, "severe": 15, "moderate_qualifying": 16},
                {"zaz.disabled_share": MET, "zaz.moderate_share": MET},
            ),
            (
                date(2024, 5, 1),
                {
                    "employed": 20,
                    "severe": 13,
                    "moderate_qualifying": 0,
                    "moderate_other": 2,
                    "mild": 1,
                    "waiver_granted": False,
                },
                {"zaz.disabled_share": UNMET, "zaz.moderate_share": MET},
            ),
            (
                date(2024, 5, 1),
                {"employed": 20, "severe": 7, "moderate_qualifying": 7},
                {"zaz.disabled_share": MET, "zaz.moderate_share": MET},
            ),
            (
                date(2025, 2, 1),
                {"operator_form": LegalForm.VOIVODESHIP, "statutory_rehabilitation_task": False},
                {"zaz.operator": UNMET},
            ),
            (
                date(2023, 11, 30),
                {"disability_degree": DisabilityDegree.SEVERE, "norm_share": Fraction(1, 2)},
                {"zaz.min_working_time": UNMET},
            ),
            (
                date(2023, 12, 1),
                {"disability_degree": DisabilityDegree.SEVERE, "norm_share": Fraction(1, 2)},
                {"zaz.min_working_time": MET},
            ),
        ],
    )
    def test_outcomes(
        self, on: date, facts: dict[str, Any], expected: Mapping[str, Outcome]
    ) -> None:
        outcomes = {rule: found(rule, on=on, **facts) for rule in expected}
        assert outcomes == expected

    def test_the_numbers_behind_them(self) -> None:
        first = ZazFacts(employed=40, severe=20, moderate_qualifying=10)
        assert portion(asked("zaz.disabled_share", first)) == (30, 40)
        assert portion(asked("zaz.moderate_share", first)) == (10, 40)
        second = ZazFacts(employed=43, severe=15, moderate_qualifying=16)
        assert portion(asked("zaz.disabled_share", second)) == (31, 43)
        assert asked("zaz.moderate_share", second).required == Bounds.exactly(Fraction(7, 20))

    def test_a_voivodeship_is_no_organiser_whatever_its_tasks(self) -> None:
        facts = ZazFacts(operator_form=LegalForm.VOIVODESHIP)
        assert asked("zaz.operator", facts, on=date(2025, 2, 1)).outcome is UNMET


class TestBook:
    """Decyzja wojewody potwierdza warunki z art. 29; obowiązki bada się z nazwy."""

    def test_every_condition_is_met(self) -> None:
        answer = ZAZ.check(IN_ORDER, on=DAY)
        assert (answer.verdict, answer.undecided) == (Verdict.MET, ())

    def test_nothing_known_is_unknown(self) -> None:
        assert ZAZ.check(ZazFacts(), on=DAY).verdict is Verdict.UNKNOWN

    @pytest.mark.parametrize(
        ("rule", "facts"),
        [
            ("zaz.disabled_share", but(severe=17)),
            ("zaz.moderate_share", but(severe=14, moderate_qualifying=15)),
            ("zaz.operator", but(statutory_rehabilitation_task=False)),
            ("zaz.separateness", but(separate_accounts=False)),
            ("zaz.separateness", but(separate_organisation=False)),
            ("zaz.premises", but(labour_inspectorate_opinion=False)),
            ("zaz.care", but(counselling=False)),
            ("zaz.activity_fund", but(income_to_activity_fund=False)),
            ("zaz.starosta_opinion", but(starosta_opinion=False)),
            ("zaz.banned_trade", but(trades=frozenset({TradeKind.BEER}))),
        ],
    )
    def test_each_condition_fails_alone(self, rule: str, facts: ZazFacts) -> None:
        answer = ZAZ.check(facts, on=DAY)
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, (rule,))

    def test_a_waiver_refused_is_no_breach(self) -> None:
        answer = ZAZ.check(IN_ORDER, on=DAY)
        assert answer.finding("zaz.waiver").outcome is UNMET
        assert answer.failing == ()

    def test_the_rules_asked_by_name_alone(self) -> None:
        assert {rule.id for rule in ZAZ.others} == {
            "zaz.status_decision",
            "zaz.status_loss",
            "zaz.change_notice",
            "zaz.half_year_information",
            "zaz.forecast",
            "zaz.annex",
            "zaz.settlement",
            "zaz.activity_fund_use",
            "zaz.operating_cost_share",
            "zaz.creation_cost_share",
            "zaz.counts_as_disabled",
            "zaz.min_working_time",
            "zaz.max_working_time",
            "zaz.rehabilitation_daily",
            "zaz.rehabilitation_on_request",
            "zaz.programme_team",
        }

    def test_how_strong_each_rule_is(self) -> None:
        weaker = {rule.id: rule.force for rule in ZAZ.every_rule if rule.force is not Force.HARD}
        assert weaker == {
            "zaz.headcount": Force.VALUE,
            "zaz.counts_as_disabled": Force.VALUE,
            "zaz.waiver": Force.RIGHT,
        }

    def test_before_the_first_text_read_the_law_is_unknown(self) -> None:
        before, since = date(2007, 7, 29), date(2007, 7, 30)
        assert asked("zaz.separateness", IN_ORDER, on=before).outcome is UNKNOWN
        assert asked("zaz.separateness", IN_ORDER, on=before).unread == ("ZAZ_SEPARATENESS",)
        assert asked("zaz.separateness", IN_ORDER, on=since).outcome is MET

    def test_an_answer_after_the_text_compared_says_so(self) -> None:
        assert not asked("zaz.premises", IN_ORDER, on=date(2023, 12, 6)).stale
        assert asked("zaz.premises", IN_ORDER, on=date(2023, 12, 7)).stale


class TestWhatChangedIn2026:
    """Od 1 stycznia 2026: 55% zamiast 35%, zwolnienie do 6 miesięcy, bez opieki doraźnej."""

    def test_three_values_changed(self) -> None:
        changes = ZAZ.changes(LAST_OF_2025, FIRST_OF_2026)
        assert {change.name for change in changes} == {
            "ZAZ_EMERGENCY_CARE",
            "ZAZ_MAX_MODERATE_SHARE",
            "ZAZ_WAIVER_MAX",
        }
        assert {change.day for change in changes} == {FIRST_OF_2026}

    def test_nothing_else_changed_in_two_years(self) -> None:
        assert ZAZ.changes(date(2024, 3, 1), LAST_OF_2025) == ()

    def test_the_change_is_known_from_the_press(self) -> None:
        facts = ZazFacts(employed=43, severe=15, moderate_qualifying=16)
        before = asked("zaz.moderate_share", facts, on=LAST_OF_2025)
        after = asked("zaz.moderate_share", facts, on=FIRST_OF_2026)
        assert (before.outcome, before.evidence) == (UNMET, Evidence.TEXT)
        assert (after.outcome, after.evidence) == (MET, Evidence.REPORTED)
        assert basis(before) == {f"art. 29 ust. 1a {ACT}"}
        assert basis(after) == {f"art. 29 ust. 1a {ACT}", AMENDMENT}
        assert after.required == Bounds.exactly(Fraction(11, 20))

    def test_remedies_before_are_not_needed_after(self) -> None:
        facts = but(
            employed=41,
            severe=15,
            moderate_qualifying=15,
            activity_fund_paid_on=date(2025, 7, 3),
        )
        before = ZAZ.check(facts, on=LAST_OF_2025)
        assert (before.verdict, before.failing) == (Verdict.UNMET, ("zaz.moderate_share",))
        remedies = ZAZ.remedies(facts, on=LAST_OF_2025)
        assert [(change.path, change.after) for change in remedies] == [("moderate_qualifying", 14)]
        assert ZAZ.check(facts, on=FIRST_OF_2026).verdict is Verdict.MET
        assert ZAZ.remedies(facts, on=FIRST_OF_2026) == ()

    def test_no_single_change_may_be_enough(self) -> None:
        """With one person of the moderate degree less the other share would fail."""
        facts = but(
            employed=43,
            severe=15,
            moderate_qualifying=16,
            activity_fund_paid_on=date(2025, 7, 3),
        )
        assert ZAZ.check(facts, on=LAST_OF_2025).failing == ("zaz.moderate_share",)
        assert ZAZ.remedies(facts, on=LAST_OF_2025) == ()
        margins = {margin.rule: margin for margin in ZAZ.margin(facts, on=LAST_OF_2025)}
        nearest = {change.path: change.after for change in margins["zaz.moderate_share"].changes}
        assert nearest == {"moderate_qualifying": 15, "employed": 46}


class TestOperator:
    """Gmina, powiat oraz organizacja, której statutowym zadaniem jest rehabilitacja (ust. 1)."""

    @pytest.mark.parametrize("form", [LegalForm.GMINA, LegalForm.POWIAT])
    @pytest.mark.parametrize("task", [True, False, None])
    def test_a_gmina_and_a_powiat_need_no_statutory_task(
        self, form: LegalForm, task: bool | None
    ) -> None:
        facts = ZazFacts(operator_form=form, statutory_rehabilitation_task=task)
        assert asked("zaz.operator", facts).outcome is MET

    @pytest.mark.parametrize(
        "form", [LegalForm.FOUNDATION, LegalForm.ASSOCIATION, LegalForm.UNION_OF_ASSOCIATIONS]
    )
    @pytest.mark.parametrize(("task", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    def test_an_organisation_needs_it(
        self, form: LegalForm, task: bool | None, outcome: Outcome
    ) -> None:
        facts = ZazFacts(operator_form=form, statutory_rehabilitation_task=task)
        assert asked("zaz.operator", facts).outcome is outcome

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.ORDINARY_ASSOCIATION,
            LegalForm.RURAL_WOMEN_CIRCLE,
            LegalForm.CHURCH_LEGAL_PERSON,
            LegalForm.SOCIAL_COOPERATIVE,
            LegalForm.NON_PROFIT_LIMITED_COMPANY,
            LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
        ],
    )
    def test_other_social_organisations_are_contested(self, form: LegalForm) -> None:
        facts = ZazFacts(operator_form=form, statutory_rehabilitation_task=True)
        finding = asked("zaz.operator", facts)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert finding.unread == ("ZAZ_OTHER_SOCIAL_ORGANISATION",)
        without = evolve(facts, statutory_rehabilitation_task=False)
        assert asked("zaz.operator", without).outcome is UNMET

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.VOIVODESHIP,
            LegalForm.WORKER_COOPERATIVE,
            LegalForm.DISABLED_PERSONS_COOPERATIVE,
            LegalForm.COMMERCIAL_COMPANY,
            LegalForm.NATURAL_PERSON,
        ],
    )
    def test_nobody_else(self, form: LegalForm) -> None:
        facts = ZazFacts(operator_form=form, statutory_rehabilitation_task=True)
        assert asked("zaz.operator", facts).outcome is UNMET

    def test_provision(self) -> None:
        assert basis(asked("zaz.operator", IN_ORDER)) == {f"art. 29 ust. 1 {ACT}"}


class TestSeparateness:
    """Wyodrębniona organizacyjnie i finansowo jednostka (ust. 1)."""

    @pytest.mark.parametrize(
        ("organisation", "accounts", "outcome"),
        [
            (True, True, MET),
            (True, False, UNMET),
            (False, None, UNMET),
            (True, None, UNKNOWN),
        ],
    )
    def test_both_are_needed(
        self, organisation: bool | None, accounts: bool | None, outcome: Outcome
    ) -> None:
        facts = ZazFacts(separate_organisation=organisation, separate_accounts=accounts)
        assert asked("zaz.separateness", facts).outcome is outcome


class TestDisabledShare:
    """Co najmniej 70% ogółu zatrudnionych stanowią osoby z lit. a i b (ust. 1 pkt 1)."""

    @pytest.mark.parametrize(("severe", "outcome"), [(13, UNMET), (14, MET)])
    def test_seventy_percent_suffices(self, severe: int, outcome: Outcome) -> None:
        facts = ZazFacts(employed=20, severe=severe, moderate_qualifying=0, waiver_granted=False)
        assert asked("zaz.disabled_share", facts).outcome is outcome

    @pytest.mark.parametrize(
        ("employed", "needed"), [(10, 7), (20, 14), (33, 24), (40, 28), (43, 31)]
    )
    def test_the_least_number_of_persons(self, employed: int, needed: int) -> None:
        least = next(
            severe
            for severe in range(employed + 1)
            if found(
                "zaz.disabled_share",
                employed=employed,
                severe=severe,
                moderate_qualifying=0,
                waiver_granted=False,
            )
            is MET
        )
        assert least == needed

    def test_the_moderate_degree_alone_is_not_enough(self) -> None:
        facts = ZazFacts(
            employed=10, severe=6, moderate=2, moderate_other=2, mild=1, waiver_granted=False
        )
        assert facts.moderate_qualifying == 0
        assert asked("zaz.disabled_share", facts).outcome is UNMET

    def test_a_qualifying_moderate_degree_is(self) -> None:
        facts = ZazFacts(employed=10, severe=6, moderate=3, moderate_other=2)
        assert facts.moderate_qualifying == 1
        assert asked("zaz.disabled_share", facts).outcome is MET

    def test_what_is_missing_may_not_matter(self) -> None:
        facts = ZazFacts(employed=10, severe=7)
        assert asked("zaz.disabled_share", facts).outcome is MET
        short = asked("zaz.disabled_share", ZazFacts(employed=10, severe=6))
        assert short.outcome is UNKNOWN
        assert short.missing[0] == "moderate_qualifying"

    def test_provision(self) -> None:
        finding = asked("zaz.disabled_share", IN_ORDER)
        assert basis(finding) == {f"art. 29 ust. 1 pkt 1 {ACT}"}
        assert finding.evidence is Evidence.TEXT


class TestModerateShare:
    """Stan zatrudnienia osób z lit. b nie może być wyższy niż 35% (od 2026 r. 55%) (ust. 1a)."""

    @pytest.mark.parametrize(
        ("on", "moderate", "outcome"),
        [
            (DAY, 7, MET),
            (DAY, 8, UNMET),
            (LAST_OF_2025, 7, MET),
            (LAST_OF_2025, 8, UNMET),
            (FIRST_OF_2026, 11, MET),
            (FIRST_OF_2026, 12, UNMET),
        ],
    )
    def test_the_limit_is_allowed(self, on: date, moderate: int, outcome: Outcome) -> None:
        assert (
            found("zaz.moderate_share", on=on, employed=20, moderate_qualifying=moderate) is outcome
        )

    @pytest.mark.parametrize(("employed", "most"), [(10, 3), (20, 7), (33, 11), (40, 14), (43, 15)])
    def test_the_largest_number_of_persons(self, employed: int, most: int) -> None:
        allowed = [
            count
            for count in range(employed + 1)
            if found("zaz.moderate_share", employed=employed, moderate_qualifying=count) is MET
        ]
        assert max(allowed) == most

    def test_other_persons_of_the_moderate_degree_do_not_count(self) -> None:
        facts = ZazFacts(employed=10, moderate=9, moderate_other=6)
        assert asked("zaz.moderate_share", facts).outcome is MET

    def test_the_share_was_one_of_full_posts_before_2011(self) -> None:
        facts = ZazFacts(employed=40, moderate_qualifying=1)
        finding = asked("zaz.moderate_share", facts, on=date(2010, 12, 31))
        assert (finding.outcome, finding.unread) == (UNKNOWN, ("ZAZ_MAX_MODERATE_SHARE",))
        assert asked("zaz.moderate_share", facts, on=date(2011, 1, 1)).outcome is MET

    def test_no_such_limit_before_2007(self) -> None:
        facts = ZazFacts(employed=40, moderate_qualifying=40)
        assert asked("zaz.moderate_share", facts, on=date(2007, 7, 29)).outcome is NOT_APPLICABLE

    def test_nobody_employed(self) -> None:
        assert found("zaz.moderate_share", employed=0, moderate_qualifying=0) is MET


class TestHeadcount:
    """Stany zatrudnienia ustala się w osobach, bez osób z art. 21 ust. 5 (ust. 1b)."""

    def test_the_persons_counted(self) -> None:
        finding = asked("zaz.headcount", IN_ORDER)
        assert (finding.outcome, finding.amount) == (MET, 40)
        only_in_the_whole = [reading.observed for reading in finding.readings][1]
        assert only_in_the_whole == Bounds.exactly(3)

    def test_those_left_out_do_not_count(self) -> None:
        away = but(uncounted=5)
        assert asked("zaz.headcount", away).amount == 40
        assert portion(asked("zaz.disabled_share", away)) == (30, 40)

    def test_unknown_while_a_degree_is(self) -> None:
        finding = asked("zaz.headcount", but(mild=None))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("mild",))

    @pytest.mark.parametrize(
        ("on", "places"),
        [
            (date(2012, 9, 14), {f"art. 29 ust. 1b {ACT}"}),
            (date(2012, 9, 15), {f"art. 29 ust. 1b {ACT}", f"art. 21 ust. 5 {ACT}"}),
        ],
    )
    def test_provision(self, on: date, places: set[str]) -> None:
        assert basis(asked("zaz.headcount", IN_ORDER, on=on)) == places

    def test_no_such_rule_before_2011(self) -> None:
        assert asked("zaz.headcount", IN_ORDER, on=date(2010, 12, 31)).outcome is NOT_APPLICABLE


class TestCountsAsDisabled:
    """Wlicza się począwszy od dnia przedstawienia orzeczenia (art. 2a ust. 1)."""

    @pytest.mark.parametrize(
        ("shown", "outcome"),
        [(DAY - timedelta(1), MET), (DAY, MET), (DAY + timedelta(1), UNMET), (None, UNKNOWN)],
    )
    def test_from_that_day(self, shown: date | None, outcome: Outcome) -> None:
        finding = asked("zaz.counts_as_disabled", ZazFacts(disability_shown_on=shown))
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 2a ust. 1 {ACT}"}

    def test_since_2011(self) -> None:
        facts = {"disability_shown_on": date(2010, 5, 1)}
        assert found("zaz.counts_as_disabled", on=date(2010, 12, 31), **facts) is NOT_APPLICABLE
        assert found("zaz.counts_as_disabled", on=date(2011, 1, 1), **facts) is MET


SHORT: Final = but(severe=10, waiver_granted=None)
"""Half of the staff is missing from the share."""


class TestWaiver:
    """Wojewoda zwalnia na czas nie dłuższy niż 3 (od 2026 r. 6) miesięcy (ust. 1c)."""

    @pytest.mark.parametrize(
        ("beyond_control", "cannot_refer", "outcome"),
        [
            (True, True, MET),
            (True, False, UNMET),
            (False, True, UNMET),
            (True, None, UNKNOWN),
            (None, False, UNMET),
        ],
    )
    def test_both_conditions(
        self, beyond_control: bool | None, cannot_refer: bool | None, outcome: Outcome
    ) -> None:
        facts = ZazFacts(
            beyond_control=beyond_control,
            labour_office_cannot_refer=cannot_refer,
            waiver_granted=False,
        )
        assert asked("zaz.waiver", facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "until", "outcome"),
        [
            (date(2025, 10, 15), date(2025, 12, 30), MET),
            (date(2025, 10, 15), date(2025, 12, 31), UNMET),
            (LAST_OF_2025, date(2025, 12, 31), UNMET),
            (FIRST_OF_2026, date(2025, 12, 31), MET),
            (FIRST_OF_2026, date(2026, 3, 30), MET),
            (FIRST_OF_2026, date(2026, 3, 31), UNMET),
        ],
    )
    def test_how_long(self, on: date, until: date, outcome: Outcome) -> None:
        facts = ZazFacts(
            beyond_control=True,
            labour_office_cannot_refer=True,
            waiver_since=date(2025, 9, 30),
            waiver_until=until,
        )
        assert asked("zaz.waiver", facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2024, 2, 28), UNMET),
            (date(2024, 2, 29), MET),
            (date(2024, 5, 29), MET),
            (date(2024, 5, 30), UNMET),
        ],
    )
    def test_while_it_runs_the_share_is_excused(self, on: date, outcome: Outcome) -> None:
        facts = evolve(SHORT, waiver_since=date(2024, 2, 29), waiver_until=date(2024, 5, 29))
        finding = asked("zaz.disabled_share", facts, on=on)
        assert (finding.outcome, finding.excused) == (outcome, outcome is MET)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 5, 29), MET), (date(2024, 5, 30), UNMET)]
    )
    def test_a_waiver_too_long_excuses_as_long_as_one_may(self, on: date, outcome: Outcome) -> None:
        granted: dict[str, Any] = {
            "waiver_since": date(2024, 2, 29),
            "waiver_until": date(2024, 8, 30),
        }
        assert asked("zaz.disabled_share", evolve(SHORT, **granted), on=on).outcome is outcome
        why = ZazFacts(beyond_control=True, labour_office_cannot_refer=True, **granted)
        assert asked("zaz.waiver", why, on=on).outcome is UNMET

    def test_the_book_names_what_is_excused(self) -> None:
        facts = evolve(SHORT, waiver_since=date(2024, 3, 1), waiver_until=date(2024, 6, 1))
        answer = ZAZ.check(facts, on=DAY)
        assert (answer.verdict, answer.excused) == (Verdict.MET, ("zaz.disabled_share",))

    def test_the_share_of_the_moderate_degree_is_not_waived(self) -> None:
        facts = but(
            severe=10,
            moderate_qualifying=15,
            waiver_since=date(2024, 3, 1),
            waiver_until=date(2024, 6, 1),
            waiver_granted=True,
        )
        assert asked("zaz.moderate_share", facts).outcome is UNMET

    def test_not_known_whether_one_runs(self) -> None:
        finding = asked("zaz.disabled_share", SHORT)
        assert finding.outcome is UNKNOWN
        assert finding.missing == ("waiver_granted", "waiver_since", "waiver_until")

    def test_no_waiver_before_15_september_2012(self) -> None:
        last, first = date(2012, 9, 14), date(2012, 9, 15)
        facts = evolve(SHORT, waiver_since=last, waiver_until=date(2012, 12, 1))
        assert asked("zaz.disabled_share", facts, on=last).outcome is UNMET
        assert asked("zaz.disabled_share", facts, on=first).outcome is MET
        assert asked("zaz.waiver", facts, on=last).outcome is NOT_APPLICABLE

    def test_provision(self) -> None:
        facts = evolve(SHORT, waiver_since=date(2024, 3, 1), waiver_until=date(2024, 6, 1))
        assert basis(asked("zaz.disabled_share", facts)) == {
            f"art. 29 ust. 1 pkt 1 {ACT}",
            f"art. 29 ust. 1c {ACT}",
        }


class TestPremises:
    """Spełnia warunki z art. 28 ust. 1 pkt 2, które stwierdza Inspekcja Pracy (ust. 1 pkt 2)."""

    @pytest.mark.parametrize(("given", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    def test_confirmed(self, given: bool | None, outcome: Outcome) -> None:
        assert found("zaz.premises", labour_inspectorate_opinion=given) is outcome

    def test_provision(self) -> None:
        assert basis(asked("zaz.premises", IN_ORDER)) == {
            f"art. 29 ust. 1 pkt 2 {ACT}",
            f"art. 28 ust. 1 pkt 2 {ACT}",
            f"art. 28 ust. 2 {ACT}",
        }


class TestCare:
    """Doraźna i specjalistyczna opieka, poradnictwo i usługi rehabilitacyjne (ust. 1 pkt 2)."""

    @pytest.mark.parametrize(
        ("on", "emergency", "outcome"),
        [
            (LAST_OF_2025, True, MET),
            (LAST_OF_2025, False, UNMET),
            (LAST_OF_2025, None, UNKNOWN),
            (FIRST_OF_2026, False, MET),
            (FIRST_OF_2026, None, MET),
        ],
    )
    def test_emergency_care_to_the_end_of_2025(
        self, on: date, emergency: bool | None, outcome: Outcome
    ) -> None:
        assert asked("zaz.care", but(emergency_care=emergency), on=on).outcome is outcome

    @pytest.mark.parametrize("on", [LAST_OF_2025, FIRST_OF_2026])
    @pytest.mark.parametrize("kind", ["specialist_care", "counselling", "rehabilitation_services"])
    def test_the_rest_stays(self, on: date, kind: str) -> None:
        assert asked("zaz.care", but(**{kind: False}), on=on).outcome is UNMET

    def test_evidence(self) -> None:
        assert asked("zaz.care", IN_ORDER, on=LAST_OF_2025).evidence is Evidence.TEXT
        assert asked("zaz.care", IN_ORDER, on=FIRST_OF_2026).evidence is Evidence.REPORTED
        assert basis(asked("zaz.care", IN_ORDER)) == {
            f"art. 29 ust. 1 pkt 2 {ACT}",
            f"art. 28 ust. 1 pkt 3 {ACT}",
        }


class TestActivityFund:
    """Dochody na fundusz; na rachunek do 15 lipca roku następnego (ust. 1 pkt 3, ust. 3a¹)."""

    @pytest.mark.parametrize(
        ("on", "paid", "outcome"),
        [
            (date(2024, 7, 15), date(2023, 7, 15), MET),  # this year's day has not passed
            (date(2024, 7, 15), date(2022, 7, 16), MET),
            (date(2024, 7, 15), date(2022, 7, 15), UNMET),  # nothing for the year before
            (date(2024, 7, 16), date(2023, 7, 15), UNMET),
            (date(2024, 7, 16), date(2023, 7, 16), MET),
            (date(2024, 7, 16), date(2024, 7, 15), MET),
            (date(2024, 7, 16), date(2024, 7, 16), UNMET),
            (date(2024, 7, 16), None, UNKNOWN),
        ],
    )
    def test_by_the_fifteenth_of_july(self, on: date, paid: date | None, outcome: Outcome) -> None:
        facts = ZazFacts(income_to_activity_fund=True, activity_fund_paid_on=paid)
        assert asked("zaz.activity_fund", facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "paid", "outcome"),
        [
            (date(2020, 3, 30), date(2019, 12, 31), MET),
            (date(2020, 3, 30), date(2018, 12, 31), UNMET),
            (date(2020, 3, 31), date(2019, 12, 31), MET),
            (date(2011, 1, 1), date(2009, 12, 31), UNMET),
            (date(2010, 12, 31), None, MET),
        ],
    )
    def test_by_the_last_of_december_from_2011_to_30_march_2020(
        self, on: date, paid: date | None, outcome: Outcome
    ) -> None:
        facts = ZazFacts(income_to_activity_fund=True, activity_fund_paid_on=paid)
        assert asked("zaz.activity_fund", facts, on=on).outcome is outcome

    def test_income_kept_outside(self) -> None:
        assert found("zaz.activity_fund", income_to_activity_fund=False) is UNMET

    def test_provision(self) -> None:
        assert basis(asked("zaz.activity_fund", IN_ORDER)) == {
            f"art. 29 ust. 1 pkt 3 {ACT}",
            f"art. 29 {ACT}",
        }


class TestStarostaOpinion:
    """Pozytywna opinia starosty, chyba że organizatorem jest powiat (ust. 1 pkt 4)."""

    @pytest.mark.parametrize(
        ("form", "opinion", "outcome"),
        [
            (LegalForm.GMINA, True, MET),
            (LegalForm.GMINA, False, UNMET),
            (LegalForm.FOUNDATION, None, UNKNOWN),
            (LegalForm.POWIAT, False, NOT_APPLICABLE),
            (LegalForm.POWIAT, None, NOT_APPLICABLE),
            (None, True, MET),
            (None, False, UNKNOWN),
        ],
    )
    def test_who_needs_it(
        self, form: LegalForm | None, opinion: bool | None, outcome: Outcome
    ) -> None:
        facts = ZazFacts(operator_form=form, starosta_opinion=opinion)
        assert asked("zaz.starosta_opinion", facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2012, 9, 14), UNMET), (date(2012, 9, 15), NOT_APPLICABLE)]
    )
    def test_a_powiat_is_free_of_it_since_2012(self, on: date, outcome: Outcome) -> None:
        facts = ZazFacts(operator_form=LegalForm.POWIAT, starosta_opinion=False)
        assert asked("zaz.starosta_opinion", facts, on=on).outcome is outcome

    def test_provision(self) -> None:
        places = basis(asked("zaz.starosta_opinion", IN_ORDER))
        assert places == {f"art. 29 ust. 1 pkt 4 {ACT}"}


class TestBannedTrade:
    """Nie mogą wytwarzać wyrobów alkoholowych powyżej 1,5% ani nimi handlować (ust. 3 pkt 1)."""

    @pytest.mark.parametrize(
        "trade",
        [
            TradeKind.FUEL,
            TradeKind.TOBACCO,
            TradeKind.SPIRIT,
            TradeKind.WINE,
            TradeKind.BEER,
            TradeKind.PRECIOUS_METALS,
        ],
    )
    def test_banned_outright(self, trade: TradeKind) -> None:
        facts = ZazFacts(trades=frozenset({trade, TradeKind.OTHER}), alcohol_share=Fraction(0))
        assert asked("zaz.banned_trade", facts).outcome is UNMET

    @pytest.mark.parametrize(
        ("alcohol", "outcome"),
        [
            (Fraction(5, 1000), MET),
            (Fraction(15, 1000), MET),
            (Fraction(16, 1000), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_other_alcohol(self, alcohol: Fraction | None, outcome: Outcome) -> None:
        facts = ZazFacts(trades=frozenset({TradeKind.OTHER_ALCOHOL}), alcohol_share=alcohol)
        assert asked("zaz.banned_trade", facts).outcome is outcome

    def test_the_strength_matters_only_for_alcohol(self) -> None:
        assert found("zaz.banned_trade", trades=frozenset({TradeKind.OTHER})) is MET

    @pytest.mark.parametrize(
        ("on", "place"),
        [(date(2008, 12, 31), "art. 29 ust. 3"), (date(2009, 1, 1), "art. 29 ust. 3 pkt 1")],
    )
    def test_provision(self, on: date, place: str) -> None:
        assert basis(asked("zaz.banned_trade", IN_ORDER, on=on)) == {f"{place} {ACT}"}


class TestStatus:
    """Decyzję wydaje wojewoda; utrata z dniem zaprzestania spełniania warunku (art. 30)."""

    @pytest.mark.parametrize(
        ("by", "on", "outcome"),
        [
            (Authority.WOJEWODA, DAY, MET),
            (Authority.WOJEWODA, DAY + timedelta(1), UNMET),
            (Authority.MARSHAL, DAY, UNMET),
            (Authority.WOJEWODA, None, UNKNOWN),
        ],
    )
    def test_who_grants_it(self, by: Authority, on: date | None, outcome: Outcome) -> None:
        finding = asked("zaz.status_decision", ZazFacts(decision_by=by, decision_on=on))
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 30 ust. 1 {ACT}"}

    @pytest.mark.parametrize(
        ("ceased", "outcome"),
        [(DAY - timedelta(1), UNMET), (DAY, UNMET), (DAY + timedelta(1), MET)],
    )
    def test_lost_from_the_day_a_condition_ceased(self, ceased: date, outcome: Outcome) -> None:
        facts = ZazFacts(conditions_ceased_on=ceased, waiver_granted=False)
        assert asked("zaz.status_loss", facts).outcome is outcome

    def test_nothing_ceased(self) -> None:
        assert found("zaz.status_loss", conditions_ceased=False) is MET
        assert found("zaz.status_loss") is UNKNOWN

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 6, 1), MET), (date(2024, 6, 2), UNMET)]
    )
    def test_kept_while_a_waiver_runs(self, on: date, outcome: Outcome) -> None:
        facts = ZazFacts(
            conditions_ceased_on=date(2024, 2, 20),
            waiver_since=date(2024, 3, 1),
            waiver_until=date(2024, 6, 1),
        )
        assert asked("zaz.status_loss", facts, on=on).outcome is outcome

    def test_provision_of_the_loss(self) -> None:
        facts = ZazFacts(conditions_ceased_on=DAY, waiver_granted=False)
        assert f"art. 30 ust. 3 {ACT}" in basis(asked("zaz.status_loss", facts))

    @pytest.mark.parametrize("rule", ["zaz.status_decision", "zaz.status_loss"])
    def test_the_first_text_read_is_of_18_january_2008(self, rule: str) -> None:
        assert asked(rule, IN_ORDER, on=date(2008, 1, 17)).outcome is UNKNOWN
        assert asked(rule, IN_ORDER, on=date(2008, 1, 17)).unread != ()


class TestChangeNotice:
    """O każdej zmianie informuje w terminie 14 dni (art. 30 ust. 4 pkt 1)."""

    @pytest.mark.parametrize(
        ("told", "on", "outcome"),
        [
            (date(2024, 4, 15), DAY, MET),
            (date(2024, 4, 16), DAY, UNMET),
            (None, date(2024, 4, 15), MET),
            (None, date(2024, 4, 16), UNKNOWN),
        ],
    )
    def test_within_fourteen_days(self, told: date | None, on: date, outcome: Outcome) -> None:
        facts = ZazFacts(change_on=date(2024, 4, 1), change_notified_on=told)
        assert asked("zaz.change_notice", facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("told", "outcome"), [(date(2024, 5, 20), MET), (date(2024, 5, 21), UNMET)]
    )
    def test_a_term_that_ends_on_a_saturday_moves(self, told: date, outcome: Outcome) -> None:
        """18 maja 2024 r. był sobotą (art. 57 § 4 k.p.a.)."""
        facts = ZazFacts(change_on=date(2024, 5, 4), change_notified_on=told)
        assert asked("zaz.change_notice", facts, on=date(2024, 6, 3)).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 5, 20), MET), (date(2024, 5, 21), UNMET)]
    )
    def test_not_told(self, on: date, outcome: Outcome) -> None:
        facts = ZazFacts(change_on=date(2024, 5, 4), change_notified=False)
        assert asked("zaz.change_notice", facts, on=on).outcome is outcome

    def test_the_duty_named_art_29_only_in_2012(self) -> None:
        facts = {"change_on": date(2012, 9, 1), "change_notified_on": date(2012, 9, 3)}
        assert found("zaz.change_notice", on=date(2012, 9, 14), **facts) is UNKNOWN
        assert found("zaz.change_notice", on=date(2012, 9, 15), **facts) is MET

    def test_provision(self) -> None:
        facts = ZazFacts(change_on=date(2024, 4, 1), change_notified_on=date(2024, 4, 2))
        assert basis(asked("zaz.change_notice", facts)) == {
            f"art. 30 ust. 4 pkt 1 {ACT}",
            "art. 57 § 4 Kodeksu postępowania administracyjnego",
        }


class TestHalfYearInformation:
    """Informacja półroczna do 20 lipca i do 20 stycznia (art. 30 ust. 4 pkt 2)."""

    @pytest.mark.parametrize(
        ("filed", "on", "outcome"),
        [
            (date(2024, 1, 20), date(2024, 7, 20), MET),
            (date(2024, 1, 21), date(2024, 7, 20), UNMET),
            (date(2024, 1, 20), date(2024, 7, 21), UNMET),
            (date(2024, 7, 20), date(2024, 7, 21), MET),
            (date(2024, 7, 21), date(2024, 9, 1), UNMET),
            (None, date(2024, 7, 21), UNKNOWN),
        ],
    )
    def test_twice_a_year(self, filed: date | None, on: date, outcome: Outcome) -> None:
        facts = ZazFacts(half_year_information_on=filed)
        assert asked("zaz.half_year_information", facts, on=on).outcome is outcome

    def test_the_days_are_reported(self) -> None:
        facts = ZazFacts(half_year_information_on=date(2024, 1, 19))
        finding = asked("zaz.half_year_information", facts)
        assert finding.evidence is Evidence.REPORTED
        assert f"art. 30 ust. 4 pkt 2 {ACT}" in basis(finding)

    def test_the_days_before_were_not_read(self) -> None:
        facts = ZazFacts(half_year_information_on=date(2011, 1, 20))
        finding = asked("zaz.half_year_information", facts, on=date(2011, 6, 30))
        assert (finding.outcome, finding.unread) == (UNKNOWN, ("ZAZ_HALF_YEAR_DAY",))
        later = asked("zaz.half_year_information", facts, on=date(2011, 7, 1))
        assert later.outcome is MET


class TestYearlyPapers:
    """Do 30 września prognoza (§ 6), do 30 listopada aneks (§ 3 ust. 3)."""

    @pytest.mark.parametrize(
        ("rule", "fact", "last", "place"),
        [
            ("zaz.forecast", "forecast_filed_on", (9, 30), "§ 6"),
            ("zaz.annex", "annex_filed_on", (11, 30), "§ 3 ust. 3"),
        ],
    )
    def test_in_time_and_none_due_since(
        self, rule: str, fact: str, last: tuple[int, int], place: str
    ) -> None:
        def filed(on: date) -> ZazFacts:
            facts: dict[str, Any] = {fact: on}
            return ZazFacts(**facts)

        due, day = date(2024, *last), timedelta(1)
        facts = filed(due)
        assert asked(rule, facts, on=due).outcome is MET
        assert asked(rule, facts, on=date(2025, *last)).outcome is MET
        assert asked(rule, facts, on=date(2025, *last) + day).outcome is UNMET
        assert asked(rule, filed(due + day), on=due + day).outcome is UNMET
        assert asked(rule, ZazFacts(), on=due).outcome is UNKNOWN
        assert basis(asked(rule, facts, on=due)) == {f"{place} {REGULATION}"}

    @pytest.mark.parametrize("rule", ["zaz.forecast", "zaz.annex", "zaz.settlement"])
    def test_the_regulations_before_were_not_read(self, rule: str) -> None:
        assert asked(rule, ZazFacts(), on=date(2012, 8, 24)).unread != ()
        assert asked(rule, ZazFacts(), on=date(2012, 8, 25)).unread == ()


class TestSettlement:
    """Co kwartał do 5. dnia następnego kwartału; rozliczenie do 15 marca (§ 10 ust. 2)."""

    @pytest.mark.parametrize(
        ("quarter", "year", "outcome"),
        [
            (date(2024, 4, 5), date(2024, 3, 15), MET),
            (date(2024, 4, 6), date(2024, 3, 15), UNMET),
            (date(2024, 4, 5), date(2024, 3, 16), UNMET),
            (date(2024, 1, 5), date(2024, 3, 15), UNMET),  # the one of April is missing
            (date(2024, 4, 5), date(2023, 3, 15), UNMET),  # the one of 2024 is missing
            (None, date(2024, 3, 16), UNMET),
            (None, date(2024, 3, 15), UNKNOWN),
        ],
    )
    def test_both(self, quarter: date | None, year: date, outcome: Outcome) -> None:
        facts = ZazFacts(quarter_information_on=quarter, settlement_filed_on=year)
        assert asked("zaz.settlement", facts, on=DAY).outcome is outcome

    def test_on_the_day_it_is_due(self) -> None:
        facts = ZazFacts(
            quarter_information_on=date(2024, 1, 4), settlement_filed_on=date(2023, 3, 1)
        )
        assert asked("zaz.settlement", facts, on=date(2024, 3, 15)).outcome is MET
        assert asked("zaz.settlement", facts, on=date(2024, 3, 16)).outcome is UNMET

    def test_provision(self) -> None:
        facts = ZazFacts(
            quarter_information_on=date(2024, 4, 4), settlement_filed_on=date(2024, 3, 1)
        )
        assert basis(asked("zaz.settlement", facts)) == {
            f"§ 10 ust. 2 {REGULATION}",
            f"§ 10 ust. 2 pkt 2 {REGULATION}",
            f"§ 10 ust. 2 pkt 3 {REGULATION}",
        }


WORKER: Final = ZazFacts(disability_degree=DisabilityDegree.SEVERE)


def of_worker(rule: str, *, on: date = DAY, **facts: Any) -> Outcome:  # noqa: ANN401 - any facts
    return asked(rule, evolve(WORKER, **facts), on=on).outcome


class TestWhoseWork:
    """Stopień znaczny albo umiarkowany z autyzmem, upośledzeniem lub chorobą (§ 2 ust. 2 pkt 7)."""

    @pytest.mark.parametrize(
        ("degree", "diagnosis", "outcome"),
        [
            (DisabilityDegree.SEVERE, None, UNMET),
            (DisabilityDegree.SEVERE, False, UNMET),
            (DisabilityDegree.MODERATE, True, UNMET),
            (DisabilityDegree.MODERATE, False, NOT_APPLICABLE),
            (DisabilityDegree.MODERATE, None, UNKNOWN),
            (DisabilityDegree.MILD, True, NOT_APPLICABLE),
            (DisabilityDegree.NONE, None, NOT_APPLICABLE),
            (None, True, UNKNOWN),
        ],
    )
    def test_the_rules_speak_of_them_alone(
        self, degree: DisabilityDegree | None, diagnosis: bool | None, outcome: Outcome
    ) -> None:
        facts = ZazFacts(
            disability_degree=degree,
            has_qualifying_diagnosis=diagnosis,
            norm_share=Fraction(1, 4),
            rehabilitation_minutes=40,
            rehabilitation_requested=False,
            has_individual_programme=False,
        )
        for rule in (
            "zaz.min_working_time",
            "zaz.rehabilitation_on_request",
            "zaz.programme_team",
        ):
            assert asked(rule, facts).outcome is outcome
        for rule in ("zaz.max_working_time", "zaz.rehabilitation_daily"):
            longer = evolve(facts, norm_share=Fraction(1))
            assert asked(rule, longer, on=date(2023, 11, 30)).outcome is outcome


class TestWorkingTime:
    """Co najmniej 0,55 wymiaru, na wniosek zespołu do 0,8; od 1 grudnia 2023 co najmniej 0,5."""

    @pytest.mark.parametrize(
        ("on", "part", "outcome"),
        [
            (date(2007, 12, 27), Fraction(55, 100), MET),
            (date(2007, 12, 27), Fraction(54, 100), UNMET),
            (date(2012, 8, 24), Fraction(54, 100), UNMET),
            (date(2012, 8, 25), Fraction(54, 100), UNMET),
            (date(2023, 11, 30), Fraction(55, 100), MET),
            (date(2023, 11, 30), Fraction(54, 100), UNMET),
            (date(2023, 12, 1), Fraction(1, 2), MET),
            (date(2023, 12, 1), Fraction(49, 100), UNMET),
        ],
    )
    def test_the_least(self, on: date, part: Fraction, outcome: Outcome) -> None:
        assert of_worker("zaz.min_working_time", on=on, norm_share=part) is outcome

    @pytest.mark.parametrize(
        ("part", "requested", "outcome"),
        [
            (Fraction(55, 100), False, MET),
            (Fraction(55, 100), None, MET),
            (Fraction(56, 100), False, UNMET),
            (Fraction(56, 100), True, MET),
            (Fraction(56, 100), None, UNKNOWN),
            (Fraction(80, 100), True, MET),
            (Fraction(81, 100), True, UNMET),
            (Fraction(81, 100), None, UNMET),
        ],
    )
    def test_the_most_and_at_whose_request(
        self, part: Fraction, requested: bool | None, outcome: Outcome
    ) -> None:
        on = date(2023, 11, 30)
        facts = {"norm_share": part, "team_requested": requested}
        assert of_worker("zaz.max_working_time", on=on, **facts) is outcome

    def test_no_upper_bound_since(self) -> None:
        facts = {"norm_share": Fraction(1), "team_requested": False}
        assert of_worker("zaz.max_working_time", on=date(2023, 11, 30), **facts) is UNMET
        assert of_worker("zaz.max_working_time", on=date(2023, 12, 1), **facts) is NOT_APPLICABLE
        assert of_worker("zaz.min_working_time", on=date(2023, 12, 1), **facts) is MET

    @pytest.mark.parametrize(
        ("on", "place", "evidence"),
        [
            (date(2012, 8, 24), "z 2007 r. ", Evidence.REPORTED),
            (date(2012, 8, 25), "", Evidence.TEXT),
            (date(2023, 12, 1), "", Evidence.TEXT),
        ],
    )
    def test_provision(self, on: date, place: str, evidence: Evidence) -> None:
        facts = evolve(WORKER, norm_share=Fraction(3, 4))
        finding = asked("zaz.min_working_time", facts, on=on)
        assert finding.evidence is evidence
        assert basis(finding) == {
            f"§ 11 rozporządzenia {place}w sprawie zakładów aktywności zawodowej"
        }

    def test_the_regulation_of_2000_was_not_read(self) -> None:
        facts = {"norm_share": Fraction(3, 4), "team_requested": True}
        for rule in ("zaz.min_working_time", "zaz.max_working_time"):
            assert of_worker(rule, on=date(2007, 12, 26), **facts) is UNKNOWN


class TestRehabilitationDaily:
    """Co najmniej 60 minut dziennie, do 120 na wniosek personelu, poza czasem pracy (§ 12)."""

    @pytest.mark.parametrize(
        ("minutes", "requested", "outcome"),
        [
            (59, None, UNMET),
            (60, False, MET),
            (60, None, MET),
            (61, False, UNMET),
            (61, None, UNKNOWN),
            (120, True, MET),
            (121, True, UNMET),
        ],
    )
    def test_how_long(self, minutes: int, requested: bool | None, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "rehabilitation_minutes": minutes,
            "staff_requested": requested,
            "outside_working_time": True,
        }
        assert of_worker("zaz.rehabilitation_daily", on=date(2024, 2, 29), **facts) is outcome

    def test_not_within_working_time(self) -> None:
        facts = {"rehabilitation_minutes": 60, "outside_working_time": False}
        assert of_worker("zaz.rehabilitation_daily", on=date(2024, 2, 29), **facts) is UNMET

    def test_the_days_it_bound(self) -> None:
        facts = {"rehabilitation_minutes": 0}
        assert of_worker("zaz.rehabilitation_daily", on=date(2007, 12, 26), **facts) is UNKNOWN
        assert of_worker("zaz.rehabilitation_daily", on=date(2007, 12, 27), **facts) is UNMET
        assert of_worker("zaz.rehabilitation_daily", on=date(2024, 2, 29), **facts) is UNMET
        assert of_worker("zaz.rehabilitation_daily", on=date(2024, 3, 1), **facts) is NOT_APPLICABLE

    def test_provision(self) -> None:
        facts = evolve(WORKER, rehabilitation_minutes=60, outside_working_time=True)
        finding = asked("zaz.rehabilitation_daily", facts, on=date(2023, 5, 1))
        assert basis(finding) == {f"§ 12 {REGULATION}", f"§ 12 ust. 1 {REGULATION}"}


class TestRehabilitationOnRequest:
    """Na wniosek osoby, poza czasem pracy, od 30 do 120 minut dziennie (§ 12 ust. 3)."""

    @pytest.mark.parametrize(
        ("requested", "minutes", "outcome"),
        [
            (False, 0, MET),
            (False, 30, UNMET),
            (True, 0, UNMET),
            (True, 29, UNMET),
            (True, 30, MET),
            (True, 120, MET),
            (True, 121, UNMET),
            (None, 30, UNKNOWN),
            (None, 10, UNMET),
            (True, None, UNKNOWN),
        ],
    )
    def test_asked_for(self, requested: bool | None, minutes: int | None, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "rehabilitation_requested": requested,
            "rehabilitation_minutes": minutes,
            "outside_working_time": True,
        }
        assert of_worker("zaz.rehabilitation_on_request", **facts) is outcome

    def test_not_within_working_time(self) -> None:
        facts: dict[str, Any] = {
            "rehabilitation_requested": True,
            "rehabilitation_minutes": 60,
            "outside_working_time": False,
        }
        assert of_worker("zaz.rehabilitation_on_request", **facts) is UNMET

    def test_from_1_march_2024(self) -> None:
        facts = {"rehabilitation_requested": False, "rehabilitation_minutes": 0}
        rule = "zaz.rehabilitation_on_request"
        assert of_worker(rule, on=date(2024, 2, 29), **facts) is NOT_APPLICABLE
        assert of_worker(rule, on=date(2024, 3, 1), **facts) is MET


class TestProgrammeTeam:
    """Indywidualne programy, ocena nie rzadziej niż raz do roku, plan zatrudnienia (§ 13)."""

    IN_ORDER: Final = evolve(
        WORKER,
        has_individual_programme=True,
        effects_assessed_on=date(2023, 1, 2),
        ready_for_open_market=False,
    )

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ({}, MET),
            ({"has_individual_programme": False}, UNMET),
            ({"effects_assessed_on": date(2022, 12, 31)}, UNMET),
            ({"effects_assessed_on": None}, UNKNOWN),
            ({"ready_for_open_market": True, "has_employment_plan": True}, MET),
            ({"ready_for_open_market": True, "has_employment_plan": False}, UNMET),
            ({"ready_for_open_market": True}, UNKNOWN),
            ({"ready_for_open_market": None, "has_employment_plan": True}, MET),
        ],
    )
    def test_each_duty(self, facts: dict[str, Any], outcome: Outcome) -> None:
        assert asked("zaz.programme_team", evolve(self.IN_ORDER, **facts)).outcome is outcome

    def test_provision(self) -> None:
        places = basis(asked("zaz.programme_team", self.IN_ORDER))
        assert places == {f"§ 13 ust. {ust} {REGULATION}" for ust in (3, 6, 7)}

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 12, 31), MET), (date(2025, 1, 1), UNMET)]
    )
    def test_once_in_a_calendar_year(self, on: date, outcome: Outcome) -> None:
        assert asked("zaz.programme_team", self.IN_ORDER, on=on).outcome is outcome

    def test_the_regulation_of_2012(self) -> None:
        facts = evolve(self.IN_ORDER, effects_assessed_on=date(2012, 8, 1))
        assert asked("zaz.programme_team", facts, on=date(2012, 8, 24)).outcome is UNKNOWN
        assert asked("zaz.programme_team", facts, on=date(2012, 8, 25)).outcome is MET


class TestActivityFundUse:
    """Wydatki na cele z § 15 ust. 1; na pkt 2-3 do 75% (40%) wpływów roku poprzedniego (§ 16)."""

    RULE: Final = "zaz.activity_fund_use"

    @pytest.mark.parametrize(
        ("use", "on", "outcome"),
        [
            (ActivityFundUse.TRAINING, DAY, MET),
            (ActivityFundUse.OTHER, DAY, UNMET),
            (ActivityFundUse.COMMUTING_HELP, date(2023, 12, 1), MET),
            (ActivityFundUse.TREATMENT, date(2021, 9, 29), MET),
            (ActivityFundUse.TREATMENT, date(2021, 9, 28), UNKNOWN),
            (ActivityFundUse.TREATMENT, date(2020, 3, 7), UNMET),
            (ActivityFundUse.WORKPLACES, date(2012, 8, 25), MET),
            (ActivityFundUse.WORKPLACES, date(2012, 8, 24), UNKNOWN),
        ],
    )
    def test_the_list_is_closed(self, use: ActivityFundUse, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, fund_use=use) is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2020, 3, 7), UNMET),
            (date(2020, 3, 8), UNKNOWN),
            (date(2024, 1, 1), UNKNOWN),
            (date(2024, 1, 2), UNMET),
        ],
    )
    def test_in_the_epidemic_consent_opened_other_purposes(
        self, on: date, outcome: Outcome
    ) -> None:
        assert found(self.RULE, on=on, fund_use=ActivityFundUse.OTHER) is outcome

    @pytest.mark.parametrize(
        ("on", "spent", "outcome"),
        [
            (date(2023, 11, 30), "4000.00", MET),
            (date(2023, 11, 30), "4000.01", UNMET),
            (date(2023, 12, 1), "7500.00", MET),
            (date(2023, 12, 1), "7500.01", UNMET),
        ],
    )
    @pytest.mark.parametrize("use", [ActivityFundUse.CONDITIONS, ActivityFundUse.SOCIAL_CONDITIONS])
    def test_the_common_limit(
        self, use: ActivityFundUse, on: date, spent: str, outcome: Outcome
    ) -> None:
        facts = ZazFacts(
            fund_use=use,
            workplace_spending=Decimal(spent),
            fund_inflow_previous_year=Decimal("10000.00"),
        )
        assert asked(self.RULE, facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        "use", [ActivityFundUse.TRANSPORT_PURCHASE, ActivityFundUse.TRANSPORT_RUNNING]
    )
    def test_transport_stands_between_points_2_and_3(self, use: ActivityFundUse) -> None:
        facts = ZazFacts(
            fund_use=use,
            workplace_spending=Decimal("7500.01"),
            fund_inflow_previous_year=Decimal("10000.00"),
        )
        assert asked(self.RULE, facts, on=date(2023, 12, 1)).outcome is UNMET

    def test_points_outside_the_limit(self) -> None:
        facts = ZazFacts(
            fund_use=ActivityFundUse.WORKPLACES,
            workplace_spending=Decimal("9000.00"),
            fund_inflow_previous_year=Decimal("10000.00"),
        )
        assert asked(self.RULE, facts).outcome is MET

    def test_an_inflow_not_known(self) -> None:
        facts = ZazFacts(fund_use=ActivityFundUse.CONDITIONS, workplace_spending=Decimal("1.00"))
        finding = asked(self.RULE, facts)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("fund_inflow_previous_year",))

    def test_provision(self) -> None:
        facts = ZazFacts(fund_use=ActivityFundUse.TRAINING)
        assert basis(asked(self.RULE, facts)) == {
            f"§ 15 ust. 1 {REGULATION}",
            f"§ 16 ust. 2 {REGULATION}",
        }


class TestCostShares:
    """PFRON najwyżej 90% kosztów działania i 65% kosztów utworzenia (art. 68c ust. 2)."""

    @pytest.mark.parametrize(
        ("on", "grant", "outcome"),
        [
            (date(2007, 1, 1), "950.00", MET),
            (date(2007, 12, 31), "950.01", UNMET),
            (date(2008, 1, 1), "900.00", MET),
            (date(2008, 1, 1), "900.01", UNMET),
            (date(2009, 1, 1), "900.00", MET),
            (DAY, "900.01", UNMET),
            (date(2006, 12, 31), "1000.00", NOT_APPLICABLE),
        ],
    )
    def test_operation(self, on: date, grant: str, outcome: Outcome) -> None:
        facts = ZazFacts(operating_grant=Decimal(grant), operating_costs=Decimal("1000.00"))
        assert asked("zaz.operating_cost_share", facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "grant", "outcome"),
        [
            (date(2007, 12, 31), "850.00", MET),
            (date(2007, 12, 31), "850.01", UNMET),
            (date(2008, 1, 1), "750.00", MET),
            (date(2008, 12, 31), "750.01", UNMET),
            (date(2009, 1, 1), "650.00", MET),
            (DAY, "650.01", UNMET),
            (date(2006, 12, 31), "1000.00", NOT_APPLICABLE),
        ],
    )
    def test_creation(self, on: date, grant: str, outcome: Outcome) -> None:
        facts = ZazFacts(creation_grant=Decimal(grant), creation_costs=Decimal("1000.00"))
        assert asked("zaz.creation_cost_share", facts, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("kind", "grant", "costs"),
        [("operating", "2008.00", "2231.11"), ("creation", "650.01", "1000.01")],
    )
    def test_money_is_in_whole_groszy(self, kind: str, grant: str, costs: str) -> None:
        """90% z 2231,11 zł to 2007,999 zł, a 65% z 1000,01 zł to 650,0065 zł."""
        for more, outcome in (("0.00", MET), ("0.01", UNMET)):
            facts: dict[str, Any] = {
                f"{kind}_grant": Decimal(grant) + Decimal(more),
                f"{kind}_costs": Decimal(costs),
            }
            assert found(f"zaz.{kind}_cost_share", **facts) is outcome

    def test_costs_not_known(self) -> None:
        facts = ZazFacts(operating_grant=Decimal("900.00"))
        finding = asked("zaz.operating_cost_share", facts)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("operating_costs",))
        assert found("zaz.operating_cost_share", operating_grant=Decimal(0)) is MET

    def test_provision(self) -> None:
        facts = ZazFacts(creation_grant=Decimal(1), creation_costs=Decimal(2))
        assert basis(asked("zaz.creation_cost_share", facts)) == {
            f"art. 68c ust. 2 pkt 2 {ACT}",
            f"art. 68c ust. 2 pkt 2 lit. c {ACT}",
        }


class TestFacts:
    """Co ustawa wiąże ze sobą, nie może sobie przeczyć."""

    @pytest.mark.parametrize(
        ("facts", "path"),
        [
            ({"employed": 10, "severe": 8, "moderate_qualifying": 3}, "$.employed"),
            ({"employed": 10, "severe": 8, "moderate": 3}, "$.employed"),
            (
                {
                    "employed": 10,
                    "severe": 5,
                    "moderate_qualifying": 2,
                    "moderate_other": 2,
                    "mild": 2,
                },
                "$.employed",
            ),
            ({"employed": Bounds.at_most(5), "severe": Bounds.at_least(6)}, "$.employed"),
            ({"moderate": 3, "moderate_other": 4}, "$.moderate"),
            ({"moderate": 3, "moderate_other": 2, "moderate_qualifying": 2}, "$.moderate"),
            ({"moderate": 3, "moderate_other": 1, "moderate_qualifying": 1}, "$.moderate"),
            (
                {
                    "moderate": Bounds.at_least(5),
                    "moderate_other": 1,
                    "moderate_qualifying": Bounds(0, 3),
                },
                "$.moderate",
            ),
            ({"waiver_granted": False, "waiver_since": DAY}, "$.waiver_since"),
            ({"waiver_granted": False, "waiver_until": DAY}, "$.waiver_until"),
            ({"waiver_since": DAY, "waiver_until": DAY - timedelta(1)}, "$.waiver_until"),
            ({"conditions_ceased": False, "conditions_ceased_on": DAY}, "$.conditions_ceased_on"),
        ],
    )
    def test_contradictions_are_refused(self, facts: dict[str, Any], path: str) -> None:
        with pytest.raises(InvalidValue) as refused:
            ZazFacts(**facts)
        assert (refused.value.code, refused.value.path) == ("contradiction", path)

    def test_one_kind_follows_from_the_other(self) -> None:
        assert ZazFacts(moderate=5, moderate_other=2).moderate_qualifying == 3
        assert ZazFacts(moderate=5, moderate_qualifying=2).moderate_other == 3
        inexact = ZazFacts(moderate=Bounds(4, 5), moderate_other=2)
        assert inexact.moderate_qualifying is None
        assert ZazFacts(moderate_qualifying=2, moderate_other=3).moderate is None

    @pytest.mark.parametrize(
        "kinds", [(2, Bounds(0, 4)), (Bounds(1), 1), (2, 3), (None, Bounds(0))]
    )
    def test_kinds_that_may_add_up(self, kinds: tuple[Any, Any]) -> None:
        qualifying, other = kinds
        facts = ZazFacts(moderate=5, moderate_qualifying=qualifying, moderate_other=other)
        assert facts.moderate == 5

    def test_days_imply_what_was_done(self) -> None:
        assert ZazFacts(waiver_since=DAY).waiver_granted is True
        assert ZazFacts(waiver_until=DAY).waiver_granted is True
        assert ZazFacts(conditions_ceased_on=DAY).conditions_ceased is True
        assert ZazFacts().waiver_granted is None
        assert ZazFacts(forecast_filed_on=DAY).forecast_filed is True
        with pytest.raises(InvalidValue):
            ZazFacts(change_notified_on=DAY, change_notified=False)

    @pytest.mark.parametrize(
        ("rule", "fact"),
        [
            ("zaz.half_year_information", "half_year_information_filed"),
            ("zaz.forecast", "forecast_filed"),
            ("zaz.annex", "annex_filed"),
            ("zaz.settlement", "settlement_filed"),
            ("zaz.settlement", "quarter_information_filed"),
        ],
    )
    def test_what_was_never_filed_is_a_breach(self, rule: str, fact: str) -> None:
        never: dict[str, Any] = {fact: False}
        once: dict[str, Any] = {fact: True}
        assert (found(rule, **never), found(rule, **once)) == (UNMET, UNKNOWN)

    def test_a_waiver_of_one_day(self) -> None:
        facts = ZazFacts(waiver_since=DAY, waiver_until=DAY)
        assert (facts.waiver_since, facts.waiver_until) == (DAY, DAY)
