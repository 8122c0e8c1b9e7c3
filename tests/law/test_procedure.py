"""The procedure of the status: papers, terms, supervision, certificate, personal data."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import (
    HOLDER,
    HOLDER_DAY,
    MET,
    NOT_APPLICABLE,
    UNKNOWN,
    UNMET,
    basis,
    staff,
)

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree, ProtectionKind
from ekonomia.entities.units import UnitKind
from ekonomia.entities.workforce import EmploymentGroup, UnitParticipation
from ekonomia.errors import InvalidValue
from ekonomia.rules import Finding, Force, Policy
from ekonomia.status import UES, SocialEnterpriseFacts
from ekonomia.status.codes import ApplicationItem, Authority, Question
from ekonomia.status.procedure import PROCEDURE
from ekonomia.status.social_enterprise_facts import Breach, Ct9Status
from ekonomia.verdict import Verdict

ES = "ustawy o ekonomii społecznej"
KPA = "Kodeksu postępowania administracyjnego"
DAY: Final = date(2023, 6, 15)
LAST_DAY_BEFORE: Final = date(2022, 10, 29)
FIRST_DAY: Final = date(2022, 10, 30)


def told(
    rule: str, facts: SocialEnterpriseFacts, *, on: date = DAY, policy: Policy | None = None
) -> Finding:
    answer = UES.check_rule(rule, facts, on=on, policy=policy or Policy())
    return answer.finding(rule)


def asked(rule: str, *, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401 - any of the facts
    return told(rule, SocialEnterpriseFacts(**facts), on=on)


class TestEach:
    """Ustawa weszła w życie 30 października 2022 r."""

    @pytest.mark.parametrize("rule", PROCEDURE, ids=lambda rule: rule.id)
    def test_none_of_them_bound_the_day_before(self, rule: Any) -> None:  # noqa: ANN401
        assert asked(rule.id, on=LAST_DAY_BEFORE).outcome is NOT_APPLICABLE
        assert asked(rule.id, on=FIRST_DAY).outcome is UNKNOWN

    @pytest.mark.parametrize("rule", PROCEDURE, ids=lambda rule: rule.id)
    def test_with_nothing_known_nothing_is_said(self, rule: Any) -> None:  # noqa: ANN401
        finding = asked(rule.id)
        assert finding.outcome is UNKNOWN
        assert finding.missing

    def test_what_it_means_that_one_is_unmet(self) -> None:
        rights = {rule.id for rule in PROCEDURE if rule.force is Force.RIGHT}
        assert rights == {"ues.appeal", "ues.register", "ues.waiver"}
        assert {rule.force for rule in PROCEDURE} == {Force.HARD, Force.RIGHT}


class TestArt12Ust2:
    """Wniosek zawiera nazwę, siedzibę, numery, cel i przedmiot dominującej działalności."""

    def test_all_five(self) -> None:
        finding = asked("ues.application", application_items=frozenset(ApplicationItem))
        assert finding.outcome is MET
        assert basis(finding) == {f"art. 12 ust. 1 {ES}", f"art. 12 ust. 2 {ES}"}

    @pytest.mark.parametrize("left_out", ApplicationItem)
    def test_any_one_left_out(self, left_out: ApplicationItem) -> None:
        items = frozenset(ApplicationItem) - {left_out}
        assert asked("ues.application", application_items=items).outcome is UNMET

    def test_an_empty_one(self) -> None:
        assert asked("ues.application", application_items=frozenset()).outcome is UNMET

    def test_not_known(self) -> None:
        assert asked("ues.application").missing == ("application_items",)


class TestArt12Ust3:
    """Do wniosku dołącza się dokumenty; przepisu nie stosuje się do spółdzielni socjalnych."""

    @pytest.mark.parametrize(("complete", "outcome"), [(True, MET), (False, UNMET)])
    def test_of_a_foundation(self, outcome: Any, *, complete: bool) -> None:  # noqa: ANN401
        finding = asked(
            "ues.attachments", legal_form=LegalForm.FOUNDATION, attachments_complete=complete
        )
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 12 ust. 3 {ES}", f"art. 12 ust. 4 {ES}"}

    @pytest.mark.parametrize("complete", [True, False, None])
    def test_of_a_social_cooperative(self, *, complete: bool | None) -> None:
        finding = asked(
            "ues.attachments",
            legal_form=LegalForm.SOCIAL_COOPERATIVE,
            attachments_complete=complete,
        )
        assert finding.outcome is NOT_APPLICABLE

    def test_without_papers_the_form_decides(self) -> None:
        finding = asked("ues.attachments", attachments_complete=False)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("legal_form",))
        assert asked("ues.attachments", attachments_complete=True).outcome is MET


class TestKpaArt35:
    """Niezwłocznie; po postępowaniu wyjaśniającym miesiąc, sprawa skomplikowana dwa miesiące."""

    @staticmethod
    def decided(
        day: date | None,
        *,
        on: date = date(2024, 9, 2),
        inquiry: bool | None = True,
        hard: bool | None = False,
        decided: bool | None = None,
        applied: date | None = date(2024, 3, 4),
    ) -> Finding:
        return asked(
            "ues.decision_time",
            on=on,
            applied_on=applied,
            decided=decided,
            decision_on=day,
            inquiry_needed=inquiry,
            especially_complex=hard,
        )

    @pytest.mark.parametrize(
        ("day", "hard", "outcome"),
        [
            (date(2024, 4, 4), False, MET),
            (date(2024, 4, 5), False, UNMET),
            (date(2024, 4, 5), True, MET),
            (date(2024, 4, 5), None, UNKNOWN),
            (date(2024, 5, 6), True, MET),  # 4 May is a Saturday
            (date(2024, 5, 7), True, UNMET),
            (date(2024, 5, 7), None, UNMET),
            (date(2024, 4, 4), None, MET),
        ],
    )
    def test_with_facts_to_establish(self, day: date, outcome: Any, *, hard: bool | None) -> None:  # noqa: ANN401
        assert self.decided(day, hard=hard).outcome is outcome

    @pytest.mark.parametrize(
        ("applied", "last"),
        [
            (date(2024, 1, 31), date(2024, 2, 29)),
            (date(2023, 1, 31), date(2023, 2, 28)),
            (date(2024, 2, 29), date(2024, 3, 29)),
            (date(2024, 3, 1), date(2024, 4, 2)),  # 1 April 2024 is Easter Monday
            (date(2024, 7, 15), date(2024, 8, 16)),  # 15 August is a day off
        ],
    )
    def test_the_last_day_of_the_month(self, applied: date, last: date) -> None:
        assert self.decided(last, applied=applied).outcome is MET
        late = date.fromordinal(last.toordinal() + 1)
        assert self.decided(late, applied=applied).outcome is UNMET

    def test_where_nothing_need_be_established_a_number_of_days_is_missing(self) -> None:
        same_day, in_time = date(2024, 3, 4), date(2024, 3, 5)
        assert self.decided(same_day, inquiry=False).outcome is MET
        later = self.decided(in_time, inquiry=False)
        assert later.outcome is UNKNOWN
        assert later.unread == ("UES_DECISION_AT_ONCE",)
        assert later.why("en") == (
            "the code gives no number of days for a case that is decided without delay",
        )
        assert self.decided(date(2024, 4, 5), inquiry=False).outcome is UNMET
        assert self.decided(in_time, inquiry=None).outcome is UNKNOWN

    def test_on_the_day_of_the_application_it_is_early(self) -> None:
        finding = self.decided(None, decided=False, inquiry=False, on=date(2024, 3, 4))
        assert finding.outcome is MET

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 4, 4), MET), (date(2024, 4, 5), UNMET)]
    )
    def test_not_decided_yet(self, on: date, outcome: Any) -> None:  # noqa: ANN401
        assert self.decided(None, decided=False, on=on).outcome is outcome

    def test_whether_it_was_decided_must_be_known_once_the_time_is_over(self) -> None:
        early, late = date(2024, 4, 4), date(2024, 6, 3)
        assert self.decided(None, on=early).outcome is MET
        assert self.decided(None, on=late).missing == ("decided", "decision_on")

    def test_it_is_cited(self) -> None:
        finding = self.decided(date(2024, 4, 4))
        assert f"art. 35 § 3 {KPA}" in basis(finding)
        assert f"art. 57 § 4 {KPA}" in basis(finding)

    def test_a_decision_comes_after_its_application(self) -> None:
        with pytest.raises(InvalidValue, match="decision_on: expected 2024-03-04 or later"):
            SocialEnterpriseFacts(applied_on=date(2024, 3, 4), decision_on=date(2024, 3, 3))

    def test_a_day_says_that_it_was_decided(self) -> None:
        assert SocialEnterpriseFacts(decision_on=DAY).decided is True
        with pytest.raises(InvalidValue, match="decision_on: expected no day"):
            SocialEnterpriseFacts(decision_on=DAY, decided=False)


class TestArt20:
    """Organem wyższego stopnia jest minister; odwołanie służy od decyzji nieostatecznej."""

    def test_until_it_is_final(self) -> None:
        known: dict[str, Any] = {
            "decision_on": date(2023, 6, 1),
            "decision_final_on": date(2023, 6, 16),
        }
        assert asked("ues.appeal", on=date(2023, 5, 31), **known).outcome is UNMET
        assert asked("ues.appeal", on=date(2023, 6, 1), **known).outcome is MET
        assert asked("ues.appeal", on=date(2023, 6, 15), **known).outcome is MET
        assert asked("ues.appeal", on=date(2023, 6, 16), **known).outcome is UNMET

    def test_a_decision_known_not_to_be_final(self) -> None:
        finding = asked("ues.appeal", decision_on=date(2023, 6, 1), decision_final=False)
        assert finding.outcome is MET
        assert f"art. 20 {ES}" in basis(finding)
        assert f"art. 127 § 2 {KPA}" in basis(finding)

    def test_without_a_decision_there_is_nothing_to_appeal(self) -> None:
        assert asked("ues.appeal", decided=False).outcome is UNMET

    def test_whether_it_is_final_must_be_known(self) -> None:
        finding = asked("ues.appeal", decision_on=date(2023, 6, 1))
        assert finding.missing == ("decision_final", "decision_final_on")

    def test_a_final_decision_is_a_decision(self) -> None:
        assert SocialEnterpriseFacts(decision_final_on=DAY).decision_final is True
        with pytest.raises(InvalidValue, match="decision_final_on: expected no day"):
            SocialEnterpriseFacts(decision_final_on=DAY, decision_final=False)
        with pytest.raises(InvalidValue, match="decision_final_on: expected 2023-06-15 or later"):
            SocialEnterpriseFacts(decision_on=DAY, decision_final_on=date(2023, 6, 14))


class TestArt12Ust1:
    """Uzyskanie statusu następuje w drodze decyzji wojewody."""

    def test_is_it_a_ps_that_day(self) -> None:
        for on, verdict in [
            (date(2023, 1, 31), Verdict.UNMET),
            (date(2023, 2, 1), Verdict.MET),
            (HOLDER_DAY, Verdict.MET),
        ]:
            answer = UES.check(HOLDER, on=on, question=Question.STATUS_QUERY)
            assert answer.verdict is verdict, on

    def test_no_other_rule_is_asked(self) -> None:
        assert [rule.id for rule in UES.asked(Question.STATUS_QUERY)] == ["ues.no_decision"]

    def test_a_list_of_an_owes_gives_no_status(self) -> None:
        listed = Ct9Status(granted_by=Authority.OWES, granted_on=date(2022, 9, 1))
        facts = SocialEnterpriseFacts(holds_ps_status=False, ct9_status=listed)
        answer = UES.check(facts, on=DAY, question=Question.STATUS_QUERY)
        assert answer.failing == ("ues.no_decision",)
        assert basis(answer.findings[0]) == {f"art. 12 ust. 1 {ES}", f"art. 19 ust. 1 {ES}"}

    def test_whoever_meets_every_condition_is_still_no_ps_without_it(self) -> None:
        facts = evolve(HOLDER, holds_ps_status=False, ps_status_since=None)
        assert UES.check(facts, on=DAY, question=Question.APPLICATION).verdict is Verdict.MET
        assert UES.check(facts, on=DAY, question=Question.STATUS_QUERY).verdict is Verdict.UNMET

    def test_before_the_act_there_was_no_such_status(self) -> None:
        answer = UES.check(HOLDER, on=LAST_DAY_BEFORE, question=Question.STATUS_QUERY)
        assert answer.verdict is Verdict.UNKNOWN
        assert not answer.in_force

    def test_since_when_must_be_known(self) -> None:
        finding = asked("ues.no_decision", holds_ps_status=True)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("ps_status_since",))


class TestArt19:
    """Minister prowadzi wykaz; wojewoda informuje go w terminie 3 dni roboczych."""

    @pytest.mark.parametrize(("holds", "outcome"), [(True, MET), (False, UNMET)])
    def test_the_list(self, outcome: Any, *, holds: bool) -> None:  # noqa: ANN401
        finding = asked("ues.register", holds_ps_status=holds)
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 19 ust. 1 {ES}", f"art. 19 ust. 2 {ES}"}

    @pytest.mark.parametrize(
        ("final", "last"),
        [
            (date(2023, 5, 30), date(2023, 6, 2)),
            (date(2023, 6, 1), date(2023, 6, 6)),
            (date(2023, 6, 6), date(2023, 6, 12)),  # 8 June 2023 is Corpus Christi
            (date(2024, 12, 23), date(2024, 12, 30)),
            (date(2025, 12, 23), date(2025, 12, 31)),  # Christmas Eve is a day off
        ],
    )
    def test_three_working_days(self, final: date, last: date) -> None:
        late = date.fromordinal(last.toordinal() + 1)
        for day, outcome in [(final, MET), (last, MET), (late, UNMET)]:
            finding = asked(
                "ues.register_notice",
                on=date(2026, 1, 5),
                decision_final_on=final,
                minister_informed_on=day,
            )
            assert finding.outcome is outcome, day

    def test_not_told_yet(self) -> None:
        final = date(2023, 5, 30)
        for on, outcome in [(date(2023, 6, 2), MET), (date(2023, 6, 3), UNMET)]:
            finding = asked(
                "ues.register_notice", on=on, decision_final_on=final, minister_informed=False
            )
            assert finding.outcome is outcome, on

    def test_whether_he_was_told_must_be_known(self) -> None:
        finding = asked("ues.register_notice", decision_final_on=date(2023, 5, 30))
        assert finding.missing == ("minister_informed", "minister_informed_on")
        assert SocialEnterpriseFacts(minister_informed_on=DAY).minister_informed is True

    def test_it_is_cited(self) -> None:
        finding = asked("ues.register_notice", decision_final_on=DAY, minister_informed_on=DAY)
        assert basis(finding) == {f"art. 19 ust. 3 {ES}", f"art. 19 ust. 4 {ES}"}


def breach(**facts: Any) -> Breach:  # noqa: ANN401 - any of the facts
    return Breach(rule=facts.pop("rule", "ues.at_risk_share"), **facts)


class TestArt13:
    """Zmiany powodujące naruszenie zgłasza się w terminie 14 dni od dnia ich zaistnienia."""

    @staticmethod
    def notified(*breaches: Breach, on: date = HOLDER_DAY) -> Finding:
        return asked("ues.notification", on=on, breaches=breaches)

    @pytest.mark.parametrize(
        ("occurred", "day", "outcome"),
        [
            (date(2024, 5, 6), date(2024, 5, 16), MET),  # day 10
            (date(2024, 5, 6), date(2024, 5, 20), MET),
            (date(2024, 5, 6), date(2024, 5, 21), UNMET),
            (date(2024, 4, 17), date(2024, 5, 2), MET),  # the last day is 1 May
            (date(2024, 4, 17), date(2024, 5, 4), UNMET),
        ],
    )
    def test_in_time_or_late(self, occurred: date, day: date, outcome: Any) -> None:  # noqa: ANN401
        assert self.notified(breach(occurred_on=occurred, notified_on=day)).outcome is outcome

    def test_not_notified_yet(self) -> None:
        open_breach = breach(occurred_on=date(2024, 5, 6), notified=False)
        assert self.notified(open_breach, on=date(2024, 5, 20)).outcome is MET
        assert self.notified(open_breach, on=date(2024, 5, 21)).outcome is UNMET

    def test_no_breach_is_nothing_to_notify(self) -> None:
        assert self.notified().outcome is MET

    def test_one_late_of_several_is_enough(self) -> None:
        early = breach(occurred_on=date(2024, 5, 6), notified_on=date(2024, 5, 7))
        late = breach(occurred_on=date(2024, 5, 6), notified=False)
        assert self.notified(early, late).outcome is UNMET

    def test_a_report_not_filed_is_no_change_to_notify(self) -> None:
        overdue = breach(rule="ues.annual_report", occurred_on=date(2024, 4, 1), notified=False)
        assert self.notified(overdue).outcome is MET

    def test_what_must_be_known(self) -> None:
        finding = self.notified(breach(occurred_on=date(2024, 5, 6)))
        assert finding.missing == ("breaches[0].notified", "breaches[0].notified_on")
        finding = self.notified(Breach(occurred_on=date(2024, 5, 6), notified=False))
        assert finding.missing == ("breaches[0].rule",)

    def test_it_is_cited(self) -> None:
        finding = self.notified(breach(occurred_on=date(2024, 5, 6), notified=False))
        assert basis(finding) == {f"art. 13 {ES}", f"art. 57 § 4 {KPA}"}


class TestArt14Ust1:
    """Termin nie krótszy niż 14 dni od dnia otrzymania wezwania."""

    @pytest.mark.parametrize(
        ("until", "outcome"),
        [
            (date(2024, 5, 26), UNMET),
            (date(2024, 5, 27), MET),
            (date(2024, 7, 1), MET),
        ],
    )
    def test_the_shortest_time(self, until: date, outcome: Any) -> None:  # noqa: ANN401
        called = breach(called_on=date(2024, 5, 13), call_until=until)
        finding = asked("ues.call", on=HOLDER_DAY, breaches=(called,))
        assert finding.outcome is outcome
        assert f"art. 14 ust. 1 {ES}" in basis(finding)

    def test_without_a_call_there_is_no_time(self) -> None:
        assert asked("ues.call", breaches=(breach(called=False),)).outcome is MET
        assert asked("ues.call", breaches=()).outcome is MET

    def test_when_it_came_must_be_known(self) -> None:
        finding = asked("ues.call", breaches=(breach(call_until=DAY),))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("breaches[0].called_on",))


class TestArt14Ust3:
    """Zwolnienie od art. 5 ust. 2: przyczyny niezależne, zgłoszenie w terminie, do 6 miesięcy."""

    WARRANTED: Final = Breach(
        rule="ues.at_risk_share",
        occurred_on=date(2024, 5, 6),
        notified_on=date(2024, 5, 16),
        beyond_control=True,
        waiver_requested=True,
        waiver_granted=True,
        waiver_since=date(2024, 5, 31),
        waiver_until=date(2024, 11, 30),
    )

    def released(self, **change: Any) -> Finding:  # noqa: ANN401 - any of the facts
        facts = evolve(
            HOLDER, workforce=staff(1, of=5), breaches=(evolve(self.WARRANTED, **change),)
        )
        return told("ues.waiver", facts, on=HOLDER_DAY)

    def test_two_of_the_staff_die_in_an_accident(self) -> None:
        finding = self.released()
        assert finding.outcome is MET
        assert f"art. 14 ust. 3 {ES}" in basis(finding)
        assert f"art. 13 {ES}" in basis(finding)

    @pytest.mark.parametrize(
        "change",
        [
            {"beyond_control": False},
            {"waiver_requested": False},
            {"notified_on": date(2024, 5, 21)},
            {"notified_on": None, "notified": False},
            {"waiver_until": date(2024, 12, 1)},
        ],
    )
    def test_what_bars_it(self, change: dict[str, Any]) -> None:
        assert self.released(**change).outcome is UNMET

    def test_notice_on_the_last_day_suffices(self) -> None:
        assert self.released(notified_on=date(2024, 5, 20)).outcome is MET

    def test_before_it_is_granted_its_length_says_nothing(self) -> None:
        none: dict[str, Any] = {"waiver_since": None, "waiver_until": None}
        assert self.released(waiver_granted=False, **none).outcome is MET
        assert self.released(waiver_granted=None, **none).outcome is UNKNOWN

    @pytest.mark.parametrize(
        "rule",
        ["ues.min_employment", "ues.profit_lock", "ues.advisory_body", "ues.annual_report"],
    )
    def test_no_other_condition_is_released(self, rule: str) -> None:
        assert self.released(rule=rule).outcome is NOT_APPLICABLE

    def test_without_a_breach_there_is_nothing_to_release(self) -> None:
        assert told("ues.waiver", HOLDER, on=HOLDER_DAY).outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("fact", "missing"),
        [
            ("beyond_control", "breaches[0].beyond_control"),
            ("waiver_requested", "breaches[0].waiver_requested"),
            ("occurred_on", "breaches[0].occurred_on"),
        ],
    )
    def test_what_must_be_known(self, fact: str, missing: str) -> None:
        finding = self.released(**{fact: None})
        assert (finding.outcome, finding.missing) == (UNKNOWN, (missing,))


class TestArt16Ust4:
    """Czas trwania wszystkich kontroli w roku nie może przekraczać 15 dni roboczych."""

    @pytest.mark.parametrize(
        ("days", "outcome"),
        [
            (0, MET),
            (15, MET),
            (16, UNMET),
            (Bounds(10, 15), MET),
            (Bounds(16), UNMET),
            (Bounds(15, 16), UNKNOWN),
        ],
    )
    def test_all_controls_together(self, days: int | Bounds, outcome: Any) -> None:  # noqa: ANN401
        finding = asked("ues.control_days", control_days=days)
        assert finding.outcome is outcome
        assert f"art. 16 ust. 4 {ES}" in basis(finding)

    def test_not_known(self) -> None:
        assert asked("ues.control_days").missing == ("control_days",)


class TestArt27:
    """Zaświadczenie o warunkach art. 361 wydaje się w terminie 3 dni roboczych od wniosku."""

    @staticmethod
    def issued(day: date | None, **facts: Any) -> Finding:  # noqa: ANN401 - any of the facts
        usual: dict[str, Any] = {
            "holds_ps_status": True,
            "certificate_requested_on": date(2024, 4, 30),
            "certificate_issued_on": day,
        }
        return asked("ues.certificate", **({"on": HOLDER_DAY} | usual | facts))

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [
            (date(2024, 4, 30), MET),
            (date(2024, 5, 7), MET),  # 1 and 3 May are days off, 4 and 5 May a weekend
            (date(2024, 5, 8), UNMET),
        ],
    )
    def test_three_working_days(self, day: date, outcome: Any) -> None:  # noqa: ANN401
        finding = self.issued(day)
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 27 ust. 1 {ES}"}

    def test_not_issued_yet(self) -> None:
        for on, outcome in [(date(2024, 5, 7), MET), (date(2024, 5, 8), UNMET)]:
            assert self.issued(None, certificate_issued=False, on=on).outcome is outcome, on

    def test_only_a_holder_gets_one(self) -> None:
        late = date(2024, 5, 8)
        assert self.issued(late, holds_ps_status=False).outcome is NOT_APPLICABLE
        assert self.issued(late, holds_ps_status=None).missing == ("holds_ps_status",)

    def test_it_is_issued_after_it_was_requested(self) -> None:
        with pytest.raises(InvalidValue, match="certificate_issued_on: expected 2024-04-30"):
            self.issued(date(2024, 4, 29))

    def test_a_day_says_that_it_was_issued(self) -> None:
        assert SocialEnterpriseFacts(certificate_issued_on=DAY).certificate_issued is True


class TestArt60:
    """Nie dłużej niż 10 lat, licząc od końca roku, w którym ustało zatrudnienie."""

    @pytest.mark.parametrize(
        ("ended", "last"),
        [
            (date(2023, 1, 1), date(2033, 12, 31)),
            (date(2023, 12, 31), date(2033, 12, 31)),
            (date(2024, 1, 1), date(2034, 12, 31)),
        ],
    )
    def test_the_last_day(self, ended: date, last: date) -> None:
        late = date.fromordinal(last.toordinal() + 1)
        for until, outcome in [(ended, MET), (last, MET), (late, UNMET)]:
            finding = asked(
                "ues.data_retention", employment_ended_on=ended, personal_data_until=until
            )
            assert finding.outcome is outcome, until
            assert basis(finding) == {f"art. 60 ust. 2 {ES}"}

    def test_both_days_must_be_known(self) -> None:
        finding = asked("ues.data_retention", personal_data_until=DAY)
        assert finding.missing == ("employment_ended_on",)


class TestArt2Pkt6:
    """Osobą zagrożoną wykluczeniem jest osoba z którejkolwiek z liter a-l."""

    @staticmethod
    def counted(*groups: EmploymentGroup, policy: Policy | None = None) -> Finding:
        return told("ues.at_risk_person", SocialEnterpriseFacts(workforce=groups), policy=policy)

    def test_nobody(self) -> None:
        finding = self.counted()
        assert (finding.outcome, finding.amount, finding.answer) == (MET, 0, ())

    def test_by_evidence_and_by_statement(self) -> None:
        old = EmploymentGroup(persons=2, age_on_hiring=60)
        stated = EmploymentGroup(
            persons=3, at_risk=frozenset({AtRiskCategory.DISABLED, AtRiskCategory.CARE_LEAVER})
        )
        finding = self.counted(old, stated)
        assert (finding.outcome, finding.amount) == (MET, 5)
        assert set(finding.answer) == {
            AtRiskCategory.OLDER_PERSON,
            AtRiskCategory.DISABLED,
            AtRiskCategory.CARE_LEAVER,
        }
        assert f"art. 2 pkt 6 {ES}" in basis(finding)
        assert finding.rule.force is Force.VALUE

    @pytest.mark.parametrize(
        ("evidence", "category"),
        [
            ({"registered_unemployed_on_hiring": True}, AtRiskCategory.UNEMPLOYED),
            (
                {
                    "disability_degree": DisabilityDegree.MILD,
                    "certificate_valid_until": date(2023, 6, 15),
                },
                AtRiskCategory.DISABLED,
            ),
            (
                {
                    "participation": UnitParticipation(
                        unit_kind=UnitKind.CIS,
                        participation_months=6,
                        has_certificate=True,
                        ended_on=date(2023, 1, 31),
                    ),
                    "hired_on": date(2023, 5, 2),
                },
                AtRiskCategory.CIS_KIS_GRADUATE,
            ),
            (
                {"released_on": date(2023, 1, 2), "hired_on": date(2023, 5, 2)},
                AtRiskCategory.DEPRIVED_OF_LIBERTY,
            ),
            ({"protection": ProtectionKind.REFUGEE_STATUS}, AtRiskCategory.REFUGEE),
        ],
    )
    def test_each_kind_of_evidence(
        self, evidence: dict[str, Any], category: AtRiskCategory
    ) -> None:
        finding = self.counted(EmploymentGroup(persons=1, **evidence))
        assert (finding.amount, finding.answer) == (1, (category,))

    def test_evidence_of_one_category_does_not_exclude_the_others(self) -> None:
        finding = self.counted(EmploymentGroup(persons=4, age_on_hiring=59))
        assert (finding.outcome, finding.amount) == (UNKNOWN, None)
        assert "workforce[0].at_risk" in finding.missing

    def test_somebody_is_at_risk_though_the_number_is_not_known(self) -> None:
        finding = self.counted(
            EmploymentGroup(persons=2, age_on_hiring=60), EmploymentGroup(persons=4)
        )
        assert (finding.outcome, finding.amount) == (MET, None)
        assert finding.answer == (AtRiskCategory.OLDER_PERSON,)

    def test_a_certificate_that_lapsed(self) -> None:
        lapsed = EmploymentGroup(
            persons=1,
            at_risk=frozenset({AtRiskCategory.OLDER_PERSON}),
            disability_degree=DisabilityDegree.SEVERE,
            certificate_valid_until=date(2023, 6, 14),
            hired_on=date(2023, 1, 2),
        )
        assert self.counted(lapsed).answer == (AtRiskCategory.OLDER_PERSON,)
        kept = self.counted(lapsed, policy=Policy(lapsed_certificate_counts=True))
        assert set(kept.answer) == {AtRiskCategory.OLDER_PERSON, AtRiskCategory.DISABLED}

    def test_the_labour_market_act_of_2025_is_cited_from_its_first_day(self) -> None:
        facts = SocialEnterpriseFacts(workforce=())
        before = told("ues.at_risk_person", facts, on=date(2025, 5, 31))
        after = told("ues.at_risk_person", facts, on=date(2025, 6, 1))
        act = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"
        assert act not in basis(before)
        assert act in basis(after)
