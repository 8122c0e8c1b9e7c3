"""Accreditation of support centres: the Act on the social economy, and AKSES before it."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome, Rule
from ekonomia.status.accreditation import OWES
from ekonomia.status.accreditation_facts import AccreditationFacts
from ekonomia.status.codes import Question
from ekonomia.status.support_centre_codes import AccreditationAttachment as Enclosed
from ekonomia.verdict import Verdict

FIRST_DAY: Final = date(2022, 10, 30)
LAST_DAY_BEFORE: Final = date(2022, 10, 29)
DAY: Final = date(2023, 6, 15)
IN_2016: Final = date(2016, 7, 7)
IN_2018: Final = date(2018, 4, 30)
ES: Final = "ustawy o ekonomii społecznej"
KPA: Final = "Kodeksu postępowania administracyjnego"

REQUIRED: Final = frozenset(Enclosed) - {Enclosed.PARTNERSHIP_AGREEMENT, Enclosed.FEE_PROOF}

APPLICANT: Final = AccreditationFacts(
    legal_form=LegalForm.ASSOCIATION,
    in_partnership=False,
    provides_services=True,
    has_arrears=False,
    management_barred=False,
    management_convicted=False,
    requested_months=24,
    call_since=date(2022, 12, 22),
    call_until=date(2023, 12, 31),
    applied_on=date(2023, 5, 15),
    attachments=REQUIRED,
    tax_certificate_on=date(2023, 3, 1),
    contributions_certificate_on=date(2023, 3, 1),
    fee_paid=True,
    assessment_positive=True,
)
"""An association that meets everything in the first call under the Act."""

PARTNERS: Final = evolve(
    APPLICANT,
    in_partnership=True,
    partner_has_arrears=False,
    partner_management_clean=True,
    attachments=REQUIRED | {Enclosed.PARTNERSHIP_AGREEMENT},
)
"""The same association as the leader of a partnership."""

CENTRE: Final = AccreditationFacts(
    legal_form=LegalForm.FOUNDATION,
    in_partnership=False,
    provides_services=True,
    has_arrears=False,
    management_barred=False,
    management_convicted=False,
    accredited_since=date(2023, 1, 10),
    accredited_until=date(2025, 1, 10),
    services_possible=True,
    information_given=True,
    repair_done=True,
    loss_requested=False,
)
"""An accredited centre that meets everything."""

IN_PATH_A: Final = AccreditationFacts(
    legal_form=LegalForm.ASSOCIATION,
    in_partnership=False,
    intended_months=24,
    pes_creation_years=3,
    applications_in_voivodeship=1,
)
"""An association that met path A of AKSES."""

IN_PATH_B: Final = AccreditationFacts(
    legal_form=LegalForm.ASSOCIATION,
    in_partnership=True,
    intended_months=24,
    pes_creation_years=2,
    voivodeship_months=24,
    experience_years=3,
    service_areas=2,
    cooperates_with_rops=True,
    rops_opinion=True,
    key_staff_on_contract=3,
    applications_in_voivodeship=1,
)
"""The leader of a partnership that met what was read of path B."""


def applied(facts: AccreditationFacts, rule: str, *, on: date = DAY) -> Finding:
    """Return what one rule finds in an applicant."""
    return OWES.check(facts, on=on, question=Question.APPLICATION).finding(rule)


def held(facts: AccreditationFacts, rule: str, *, on: date = DAY) -> Finding:
    """Return what one rule finds in an accredited centre."""
    return OWES.check(facts, on=on, question=Question.HOLDER).finding(rule)


def asked(rule: str, *, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401 - any of its fields
    """Return what a rule finds that is asked by name."""
    return OWES.check_rule(rule, AccreditationFacts(**facts), on=on).finding(rule)


class TestQuestions:
    """Kto może uzyskać akredytację i kto ją zachowuje."""

    @pytest.mark.parametrize("facts", [APPLICANT, PARTNERS])
    def test_an_applicant_that_meets_everything(self, facts: AccreditationFacts) -> None:
        answer = OWES.check(facts, on=DAY, question=Question.APPLICATION)
        assert (answer.verdict, answer.failing, answer.missing) == (Verdict.MET, (), ())
        assert OWES.check(facts, on=DAY).verdict is Verdict.MET

    def test_a_centre_that_meets_everything(self) -> None:
        answer = OWES.check(CENTRE, on=DAY, question=Question.HOLDER)
        assert (answer.verdict, answer.failing, answer.missing) == (Verdict.MET, (), ())

    def test_of_nobody_nothing_is_known(self) -> None:
        for question in (Question.APPLICATION, Question.HOLDER):
            answer = OWES.check(AccreditationFacts(), on=DAY, question=question)
            assert (answer.verdict, answer.failing) == (Verdict.UNKNOWN, ())
            assert answer.ask_next in answer.missing

    @pytest.mark.parametrize(
        ("on", "outcome"), [(LAST_DAY_BEFORE, NOT_APPLICABLE), (FIRST_DAY, MET)]
    )
    @pytest.mark.parametrize("rule", OWES.asked(Question.APPLICATION)[:8], ids=lambda rule: rule.id)
    def test_the_act_binds_since_its_first_day(
        self, rule: Rule, on: date, outcome: Outcome
    ) -> None:
        facts = evolve(
            APPLICANT,
            call_since=date(2022, 9, 1),
            call_until=date(2022, 12, 1),
            applied_on=date(2022, 10, 20),
            tax_certificate_on=date(2022, 9, 1),
            contributions_certificate_on=date(2022, 9, 1),
        )
        assert applied(facts, rule.id, on=on).outcome is outcome

    def test_what_was_read_in_the_act(self) -> None:
        answer = OWES.check(APPLICANT, on=DAY, question=Question.APPLICATION)
        counted = [each for each in answer.findings if each.counts]
        assert len(counted) == 8
        assert {each.evidence for each in counted} == {Evidence.TEXT}
        assert not answer.stale

    @pytest.mark.parametrize(
        ("rule", "last"),
        [
            ("owes.eligible", date(2024, 1, 17)),
            ("owes.fee", date(2023, 8, 30)),
            ("owes.accreditation_pre_act", date(2019, 12, 31)),
        ],
    )
    def test_after_the_last_text_that_was_read_answers_are_stale(
        self, rule: str, last: date
    ) -> None:
        facts = evolve(APPLICANT, intended_months=24, pes_creation_years=3)
        after = date.fromordinal(last.toordinal() + 1)
        assert not applied(facts, rule, on=last).stale
        assert applied(facts, rule, on=after).stale

    def test_every_rule_can_be_asked_by_name(self) -> None:
        for rule in OWES.every_rule:
            answer = OWES.check_rule(rule.id, AccreditationFacts(), on=DAY)
            assert [each.rule.id for each in answer.findings] == [rule.id]

    def test_one_right_and_the_rest_are_hard(self) -> None:
        rights = {rule.id for rule in OWES.every_rule if rule.force is Force.RIGHT}
        assert rights == {"owes.akses_extension"}
        assert {rule.force for rule in OWES.every_rule} == {Force.RIGHT, Force.HARD}


class TestArt36Ust3:
    """PES z lit. a lub d-f realizujący usługi wsparcia, samodzielnie lub w partnerstwie."""

    @pytest.mark.parametrize(
        ("form", "outcome"),
        [
            (LegalForm.SOCIAL_COOPERATIVE, MET),
            (LegalForm.WORKER_COOPERATIVE, MET),
            (LegalForm.BLIND_PERSONS_COOPERATIVE, MET),
            (LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE, MET),
            (LegalForm.FOUNDATION, MET),
            (LegalForm.VOLUNTEER_FIRE_BRIGADE, MET),
            (LegalForm.CHURCH_LEGAL_PERSON, MET),
            (LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, MET),
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, MET),
            (LegalForm.OTHER_COOPERATIVE, UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_the_forms(self, form: LegalForm | None, outcome: Outcome) -> None:
        finding = applied(evolve(APPLICANT, legal_form=form), "owes.eligible")
        assert finding.outcome is outcome
        assert f"art. 36 ust. 3 {ES}" in basis(finding)
        assert held(evolve(CENTRE, legal_form=form), "owes.eligible").outcome is outcome

    @pytest.mark.parametrize(
        ("provides", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)]
    )
    def test_the_services(self, provides: bool | None, outcome: Outcome) -> None:
        facts = evolve(APPLICANT, provides_services=provides)
        assert applied(facts, "owes.eligible").outcome is outcome

    def test_no_experience_is_asked_for(self) -> None:
        """Doświadczenie należy do oceny, nie do warunków."""
        facts = evolve(APPLICANT, pes_creation_years=0, voivodeship_months=0, intended_months=1)
        assert OWES.check(facts, on=DAY).verdict is Verdict.MET


class TestArt36Ust3Pkt1:
    """Nie posiada zaległości w opłacaniu podatków i składek; w partnerstwie także partner."""

    @pytest.mark.parametrize(
        ("own", "together", "partner", "outcome"),
        [
            (False, False, None, MET),
            (False, False, True, MET),
            (True, False, False, UNMET),
            (None, False, None, UNKNOWN),
            (False, True, False, MET),
            (False, True, True, UNMET),
            (False, True, None, UNKNOWN),
            (False, None, True, UNKNOWN),
            (False, None, False, MET),
            (True, True, False, UNMET),
            (True, None, None, UNMET),
        ],
    )
    def test_neither_is_in_arrears(
        self, own: bool | None, together: bool | None, partner: bool | None, outcome: Outcome
    ) -> None:
        changes: dict[str, Any] = {
            "has_arrears": own,
            "in_partnership": together,
            "partner_has_arrears": partner,
        }
        finding = applied(evolve(PARTNERS, **changes), "owes.arrears")
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 36 ust. 3 pkt 1 {ES}", f"art. 36 ust. 4 {ES}"}
        assert held(evolve(CENTRE, **changes), "owes.arrears").outcome is outcome

    def test_who_is_asked_for_when_it_is_not_known(self) -> None:
        finding = asked("owes.arrears", has_arrears=False)
        assert finding.missing == ("in_partnership", "partner_has_arrears")


class TestArt36Ust3Pkt2:
    """Członkowie organu zarządzającego nie byli ukarani zakazem ani skazani; także partnera."""

    @pytest.mark.parametrize(
        ("barred", "convicted", "together", "partner_clean", "outcome"),
        [
            (False, False, False, None, MET),
            (True, False, False, None, UNMET),
            (False, True, False, None, UNMET),
            (None, False, False, None, UNKNOWN),
            (None, True, False, None, UNMET),
            (False, False, True, True, MET),
            (False, False, True, False, UNMET),
            (False, False, True, None, UNKNOWN),
        ],
    )
    def test_the_record(
        self,
        barred: bool | None,
        convicted: bool,
        together: bool,
        partner_clean: bool | None,
        outcome: Outcome,
    ) -> None:
        facts = evolve(
            PARTNERS,
            management_barred=barred,
            management_convicted=convicted,
            in_partnership=together,
            partner_management_clean=partner_clean,
        )
        finding = applied(facts, "owes.management_record")
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 36 ust. 3 pkt 2 {ES}", f"art. 36 ust. 4 {ES}"}


class TestArt36Ust2:
    """Akredytacja i status są przyznawane na okres nieprzekraczający 2 lat."""

    @pytest.mark.parametrize(
        ("since", "until", "outcome"),
        [
            (date(2023, 1, 10), date(2025, 1, 9), MET),
            (date(2023, 1, 10), date(2025, 1, 10), MET),
            (date(2023, 1, 10), date(2025, 1, 11), UNMET),
            (date(2023, 1, 10), date(2025, 6, 30), UNMET),
            (date(2023, 1, 10), date(2023, 6, 30), MET),
            (date(2024, 2, 29), date(2026, 2, 28), MET),
            (date(2024, 2, 29), date(2026, 3, 1), UNMET),
            (None, date(2025, 1, 10), UNKNOWN),
            (date(2023, 1, 10), None, UNKNOWN),
        ],
    )
    def test_the_period_granted(
        self, since: date | None, until: date | None, outcome: Outcome
    ) -> None:
        facts = evolve(CENTRE, accredited_since=since, accredited_until=until)
        finding = held(facts, "owes.term")
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 36 ust. 2 {ES}"}
        by_name = asked("owes.term", accredited_since=since, accredited_until=until)
        assert by_name.outcome is outcome

    @pytest.mark.parametrize(
        ("months", "outcome"),
        [
            (1, MET),
            (24, MET),
            (25, UNMET),
            (None, UNKNOWN),
            (Bounds(high=24), MET),
            (Bounds(20, 30), UNKNOWN),
            (Bounds(25), UNMET),
        ],
    )
    def test_the_period_applied_for(self, months: int | Bounds | None, outcome: Outcome) -> None:
        finding = applied(evolve(APPLICANT, requested_months=months), "owes.term")
        assert finding.outcome is outcome

    def test_there_is_no_extension(self) -> None:
        assert asked("owes.akses_extension").outcome is NOT_APPLICABLE


class TestArt37Ust1:
    """Termin nie krótszy niż 14 dni od ogłoszenia; wniosek po terminie prowadzi do odmowy."""

    @pytest.mark.parametrize(
        ("since", "until", "applied_on", "outcome"),
        [
            (date(2022, 12, 22), date(2023, 1, 5), date(2023, 1, 5), MET),
            (date(2022, 12, 22), date(2023, 1, 4), date(2023, 1, 4), UNMET),
            (date(2022, 12, 22), date(2023, 12, 31), date(2022, 12, 22), MET),
            (date(2022, 12, 22), date(2023, 12, 31), date(2022, 12, 21), UNMET),
            (date(2022, 12, 22), date(2023, 12, 31), date(2023, 12, 31), MET),
            (date(2022, 12, 22), date(2023, 12, 31), date(2024, 1, 1), UNMET),
            (date(2022, 12, 22), date(2023, 12, 31), None, UNKNOWN),
            (None, date(2023, 12, 31), date(2023, 5, 1), UNKNOWN),
            (None, date(2023, 12, 31), date(2024, 1, 1), UNMET),
        ],
    )
    def test_the_call(
        self, since: date | None, until: date, applied_on: date | None, outcome: Outcome
    ) -> None:
        facts = evolve(APPLICANT, call_since=since, call_until=until, applied_on=applied_on)
        finding = applied(facts, "owes.call", on=date(2024, 1, 10))
        assert finding.outcome is outcome
        assert basis(finding) >= {f"art. 37 ust. 1 {ES}", f"art. 38 ust. 2 pkt 2 {ES}"}

    def test_a_call_does_not_end_before_it_begins(self) -> None:
        with pytest.raises(InvalidValue, match="call_until"):
            AccreditationFacts(call_since=date(2023, 1, 2), call_until=date(2023, 1, 1))


class TestArt37Ust3:
    """Załączniki; zaświadczenia nie starsze niż 3 miesiące w dniu złożenia wniosku."""

    @pytest.mark.parametrize("lacking", sorted(REQUIRED))
    def test_each_is_required(self, lacking: Enclosed) -> None:
        facts = evolve(APPLICANT, attachments=REQUIRED - {lacking})
        assert applied(facts, "owes.attachments").outcome is UNMET

    @pytest.mark.parametrize(
        ("together", "agreement", "outcome"),
        [
            (False, False, MET),
            (True, False, UNMET),
            (True, True, MET),
            (None, False, UNKNOWN),
            (None, True, MET),
        ],
    )
    def test_partners_enclose_their_agreement(
        self, together: bool | None, agreement: bool, outcome: Outcome
    ) -> None:
        extra = {Enclosed.PARTNERSHIP_AGREEMENT} if agreement else set()
        facts = evolve(APPLICANT, in_partnership=together, attachments=REQUIRED | extra)
        assert applied(facts, "owes.attachments").outcome is outcome

    @pytest.mark.parametrize(
        ("certificate", "filed", "outcome"),
        [
            (date(2023, 2, 15), date(2023, 5, 15), MET),
            (date(2023, 2, 14), date(2023, 5, 15), UNMET),
            (date(2023, 5, 15), date(2023, 5, 15), MET),
            (None, date(2023, 5, 15), UNKNOWN),
        ],
    )
    def test_the_age_of_each_certificate(
        self, certificate: date | None, filed: date, outcome: Outcome
    ) -> None:
        for name in ("tax_certificate_on", "contributions_certificate_on"):
            change: dict[str, Any] = {name: certificate}
            facts = evolve(APPLICANT, applied_on=filed, **change)
            assert applied(facts, "owes.attachments").outcome is outcome

    def test_nothing_enclosed_and_nothing_known_differ(self) -> None:
        nothing = evolve(APPLICANT, attachments=frozenset())
        assert applied(nothing, "owes.attachments").outcome is UNMET
        finding = applied(evolve(APPLICANT, attachments=None), "owes.attachments")
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("attachments",))

    def test_the_proof_of_the_fee_is_no_attachment_of_the_act(self) -> None:
        assert Enclosed.FEE_PROOF not in REQUIRED
        assert applied(APPLICANT, "owes.attachments").outcome is MET


class TestArt261Kpa:
    """Wezwanie do opłaty na 7 do 14 dni; nieopłacone podanie podlega zwrotowi."""

    CALLED = date(2023, 3, 1)

    @pytest.mark.parametrize(
        ("days", "paid_on", "outcome"),
        [
            (7, date(2023, 3, 8), MET),
            (7, date(2023, 3, 9), UNMET),
            (14, date(2023, 3, 15), MET),
            (14, date(2023, 3, 16), UNMET),
            (6, date(2023, 3, 2), UNMET),
            (15, date(2023, 3, 2), UNMET),
            (Bounds(7, 14), date(2023, 3, 8), MET),
            (Bounds(7, 14), date(2023, 3, 9), UNKNOWN),
            (7, None, UNKNOWN),
            (None, date(2023, 3, 8), UNKNOWN),
        ],
    )
    def test_paid_on_call(
        self, days: int | Bounds | None, paid_on: date | None, outcome: Outcome
    ) -> None:
        finding = asked(
            "owes.fee",
            fee_paid=False,
            fee_called_on=self.CALLED,
            fee_call_days=days,
            fee_paid_on=paid_on,
        )
        assert finding.outcome is outcome
        assert f"art. 261 § 1 {KPA}" in basis(finding)

    def test_paid_with_the_application(self) -> None:
        assert asked("owes.fee", fee_paid=True).outcome is MET
        assert asked("owes.fee").outcome is UNKNOWN

    def test_how_many_days_it_took_is_told(self) -> None:
        facts = AccreditationFacts(
            fee_paid=False,
            fee_called_on=self.CALLED,
            fee_call_days=7,
            fee_paid_on=date(2023, 3, 9),
        )
        text = OWES.check_rule("owes.fee", facts, on=DAY).explain("en")
        assert "8 (limit: at most 7, days in the call)" in text

    @pytest.mark.parametrize(
        ("applied_on", "outcome"),
        [
            (date(2022, 12, 21), UNMET),
            (date(2022, 12, 22), UNKNOWN),
            (date(2023, 5, 15), UNKNOWN),
            (date(2023, 12, 31), UNKNOWN),
            (date(2024, 1, 1), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_whether_an_application_in_a_call_is_lost_for_it_is_contested(
        self, applied_on: date | None, outcome: Outcome
    ) -> None:
        """Organ załatwia podanie mimo to, jeżeli jest dla niego termin zawity (§ 4 pkt 2)."""
        unpaid = evolve(
            APPLICANT,
            applied_on=applied_on,
            fee_paid=False,
            fee_called_on=date(2023, 6, 1),
            fee_call_days=7,
            fee_paid_on=date(2023, 6, 10),
        )
        finding = applied(unpaid, "owes.fee")
        assert finding.outcome is outcome
        if applied_on is not None and outcome is UNKNOWN:
            assert finding.unread == ("OWES_UNPAID_APPLICATION",)
            assert "termin zawity" in finding.why("en")[0]
            assert f"art. 261 § 4 pkt 2 {KPA}" in basis(finding)


class TestArt38:
    """Decyzja o odmowie w przypadku negatywnej oceny."""

    @pytest.mark.parametrize(
        ("positive", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)]
    )
    def test_the_assessment(self, positive: bool | None, outcome: Outcome) -> None:
        finding = applied(evolve(APPLICANT, assessment_positive=positive), "owes.assessment")
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 38 ust. 1 {ES}", f"art. 38 ust. 2 pkt 1 {ES}"}

    def test_no_decision_comes_before_the_application(self) -> None:
        with pytest.raises(InvalidValue, match="decision_on"):
            AccreditationFacts(applied_on=date(2023, 2, 2), decision_on=date(2023, 2, 1))


class TestArt39:
    """O każdej zmianie mogącej wpłynąć na ocenę informuje się w 14 dni."""

    CHANGE = date(2023, 5, 31)  # a Wednesday

    @pytest.mark.parametrize(
        ("told", "outcome"), [(date(2023, 6, 14), MET), (date(2023, 6, 15), UNMET), (None, UNKNOWN)]
    )
    def test_the_notice(self, told: date | None, outcome: Outcome) -> None:
        finding = asked(
            "owes.change_notice",
            on=date(2023, 7, 1),
            change_on=self.CHANGE,
            change_notified_on=told,
        )
        assert finding.outcome is outcome
        assert f"art. 39 {ES}" in basis(finding)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2023, 6, 14), MET), (date(2023, 6, 15), UNMET)]
    )
    def test_not_told_yet(self, on: date, outcome: Outcome) -> None:
        finding = asked("owes.change_notice", on=on, change_on=self.CHANGE, change_notified=False)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("change", "told", "outcome"),
        [
            (date(2023, 4, 17), date(2023, 5, 2), MET),  # ends on 1 May, a day off
            (date(2023, 4, 17), date(2023, 5, 4), UNMET),
            (date(2023, 4, 22), date(2023, 5, 8), MET),  # ends on Saturday, 6 May
            (date(2023, 4, 22), date(2023, 5, 9), UNMET),
        ],
    )
    def test_a_day_off_moves_the_last_day(self, change: date, told: date, outcome: Outcome) -> None:
        """Art. 57 § 4 KPA."""
        facts = {"change_on": change, "change_notified_on": told}
        assert asked("owes.change_notice", on=date(2023, 6, 1), **facts).outcome is outcome

    def test_a_day_of_notice_says_that_there_was_one(self) -> None:
        facts = AccreditationFacts(change_notified_on=date(2023, 6, 1))
        assert facts.change_notified is True
        with pytest.raises(InvalidValue, match="change_notified"):
            AccreditationFacts(change_notified=False, change_notified_on=date(2023, 6, 1))


class TestArt40:
    """Informacje na wezwanie, w terminie nie krótszym niż 14 dni."""

    @pytest.mark.parametrize(
        ("days", "given", "outcome"),
        [
            (14, True, MET),
            (13, True, UNMET),
            (14, False, UNMET),
            (14, None, UNKNOWN),
            (None, True, UNKNOWN),
            (13, None, UNMET),
        ],
    )
    def test_information(self, days: int | None, given: bool | None, outcome: Outcome) -> None:
        finding = asked("owes.information", information_days=days, information_given=given)
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 40 ust. 2 pkt 1 {ES}"}


class TestArt41:
    """Usunięcie nieprawidłowości lub wyjaśnienia, w terminie nie krótszym niż 30 dni."""

    @pytest.mark.parametrize(
        ("days", "done", "outcome"),
        [
            (30, True, MET),
            (29, True, UNMET),
            (30, False, UNMET),
            (30, None, UNKNOWN),
            (None, True, UNKNOWN),
        ],
    )
    def test_repair(self, days: int | None, done: bool | None, outcome: Outcome) -> None:
        finding = asked("owes.repair", repair_days=days, repair_done=done)
        assert finding.outcome is outcome
        assert basis(finding) == {f"art. 41 {ES}"}


class TestArt42:
    """Pięć podstaw utraty akredytacji."""

    @pytest.mark.parametrize(
        "changes",
        [
            {"services_possible": False},
            {"has_arrears": True},
            {"management_barred": True},
            {"management_convicted": True},
            {"in_partnership": True, "partner_has_arrears": True},
            {"in_partnership": True, "partner_management_clean": False},
            {"information_given": False},
            {"repair_done": False},
            {"loss_requested": True},
        ],
    )
    def test_each_ground(self, changes: dict[str, Any]) -> None:
        finding = held(evolve(CENTRE, **changes), "owes.loss")
        assert finding.outcome is UNMET
        assert basis(finding) == {f"art. 42 {ES}"}

    @pytest.mark.parametrize(
        "name", ["services_possible", "information_given", "repair_done", "loss_requested"]
    )
    def test_each_must_be_known(self, name: str) -> None:
        finding = held(evolve(CENTRE, **{name: None}), "owes.loss")
        assert (finding.outcome, finding.missing) == (UNKNOWN, (name,))

    def test_an_unmet_condition_is_told_beside_the_ground(self) -> None:
        """Niespełnianie warunków z art. 36 ust. 3 jest podstawą utraty (pkt 2)."""
        answer = OWES.check(evolve(CENTRE, has_arrears=True), on=DAY, question=Question.HOLDER)
        assert answer.failing == ("owes.arrears", "owes.loss")


class TestOutsideTheSubregion:
    """Wsparcie spoza subregionu mieści się w limicie, jaki podaje nabór."""

    @pytest.mark.parametrize(
        ("share", "limit", "outcome"),
        [
            (Fraction(10, 100), Fraction(10, 100), MET),
            (Fraction(11, 100), Fraction(10, 100), UNMET),
            (Fraction(20, 100), Fraction(20, 100), MET),
            (Fraction(2001, 10000), Fraction(20, 100), UNMET),
            (None, Fraction(20, 100), UNKNOWN),
            (Fraction(20, 100), None, UNKNOWN),
            (Bounds(0, Fraction(1, 10)), Fraction(20, 100), MET),
        ],
    )
    def test_the_quota(
        self, share: Fraction | Bounds | None, limit: Fraction | None, outcome: Outcome
    ) -> None:
        finding = asked("owes.outside_quota", outside_share=share, outside_limit=limit)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome", "evidence"),
        [
            (date(2014, 12, 31), NOT_APPLICABLE, Evidence.TEXT),
            (date(2015, 1, 1), MET, Evidence.RECALLED),
            (date(2021, 7, 7), MET, Evidence.REPORTED),
        ],
    )
    def test_since_when(self, on: date, outcome: Outcome, evidence: Evidence) -> None:
        within = {"outside_share": Fraction(1, 10), "outside_limit": Fraction(1, 5)}
        finding = asked("owes.outside_quota", on=on, **within)
        assert finding.outcome is outcome
        if finding.counts:
            assert finding.evidence is evidence


class TestOrder45:
    """Podmioty tracą akredytację z dniem wejścia w życie zarządzenia z 31 grudnia 2015 r."""

    @pytest.mark.parametrize(
        ("since", "on", "outcome"),
        [
            (date(2015, 9, 23), date(2015, 12, 30), NOT_APPLICABLE),
            (date(2015, 9, 23), date(2015, 12, 31), UNMET),
            (date(2015, 9, 23), date(2016, 2, 1), UNMET),
            (date(2014, 12, 1), date(2016, 2, 1), UNMET),
            (date(2015, 12, 31), date(2016, 2, 1), UNMET),
            (date(2016, 1, 1), date(2016, 2, 1), MET),
            (date(2016, 3, 15), date(2016, 6, 1), MET),
            (date(2021, 3, 15), LAST_DAY_BEFORE, MET),
            (date(2021, 3, 15), FIRST_DAY, NOT_APPLICABLE),
            (None, date(2016, 2, 1), UNKNOWN),
        ],
    )
    def test_the_lapse(self, since: date | None, on: date, outcome: Outcome) -> None:
        finding = held(evolve(CENTRE, accredited_since=since), "owes.akses_lapse", on=on)
        assert finding.outcome is outcome

    def test_the_paragraph(self) -> None:
        facts = evolve(CENTRE, accredited_since=date(2015, 9, 23))
        finding = held(facts, "owes.akses_lapse", on=date(2016, 2, 1))
        (place,) = basis(finding)
        assert place.startswith("§ 2 ust. 1 zarządzenia nr 45")
        assert finding.evidence is Evidence.REPORTED
        assert (finding.observed, finding.required) == (date(2015, 9, 23), date(2015, 12, 31))


class TestOrder21:
    """Organizacja pozarządowa lub podmiot zrównany, zamiar działania 2 lata, ścieżka A lub B."""

    RULE = "owes.accreditation_pre_act"

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2014, 3, 20), NOT_APPLICABLE),
            (date(2014, 3, 21), UNKNOWN),
            (date(2016, 4, 17), UNKNOWN),
            (date(2016, 4, 18), UNKNOWN),
            (date(2018, 1, 3), UNKNOWN),
            (date(2018, 1, 4), MET),
            (LAST_DAY_BEFORE, MET),
            (FIRST_DAY, NOT_APPLICABLE),
        ],
    )
    def test_the_days(self, on: date, outcome: Outcome) -> None:
        assert applied(IN_PATH_A, self.RULE, on=on).outcome is outcome

    @pytest.mark.parametrize("on", [date(2016, 4, 18), date(2018, 1, 3)])
    def test_the_paths_before_2018_were_not_read(self, on: date) -> None:
        finding = applied(IN_PATH_A, self.RULE, on=on)
        assert (finding.outcome, finding.unread[0]) == (UNKNOWN, "AKSES_MIN_CREATION_YEARS")
        assert "before 2018" in finding.why("en")[0]

    @pytest.mark.parametrize("on", [IN_2016, IN_2018])
    @pytest.mark.parametrize(
        ("form", "admitted"),
        [
            (LegalForm.FOUNDATION, True),
            (LegalForm.SOCIAL_COOPERATIVE, True),
            (LegalForm.CHURCH_LEGAL_PERSON, True),
            (LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, True),
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, True),
            (LegalForm.WORKER_COOPERATIVE, False),
            (LegalForm.OTHER_COOPERATIVE, False),
        ],
    )
    def test_the_forms(self, form: LegalForm, admitted: bool, on: date) -> None:
        finding = applied(evolve(IN_PATH_A, legal_form=form), self.RULE, on=on)
        assert (finding.outcome is UNMET) is not admitted

    @pytest.mark.parametrize(("months", "outcome"), [(24, MET), (23, UNMET), (None, UNKNOWN)])
    def test_the_intention(self, months: int | None, outcome: Outcome) -> None:
        facts = evolve(IN_PATH_A, intended_months=months)
        assert applied(facts, self.RULE, on=IN_2018).outcome is outcome

    def test_neither_path(self) -> None:
        facts = evolve(IN_PATH_B, key_staff_on_contract=2)
        answer = OWES.check(facts, on=IN_2018, question=Question.APPLICATION)
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, (self.RULE,))

    def test_the_orders_are_cited(self) -> None:
        places = basis(applied(IN_PATH_A, self.RULE, on=IN_2018))
        assert any(place.startswith("zarządzenie nr 21") for place in places)
        answer = OWES.check(IN_PATH_A, on=IN_2018, question=Question.APPLICATION)
        assert all(each.evidence is not Evidence.TEXT for each in answer.findings if each.counts)


class TestPathA:
    """Przynajmniej 3-letnie doświadczenie w tworzeniu i wspieraniu PES w województwie."""

    @pytest.mark.parametrize(
        ("years", "outcome"),
        [
            (3, MET),
            (Fraction(29, 10), UNMET),
            (2, UNMET),
            (10, MET),
            (None, UNKNOWN),
            (Bounds(3), MET),
            (Bounds(2, 4), UNKNOWN),
        ],
    )
    def test_the_years(self, years: int | Fraction | Bounds | None, outcome: Outcome) -> None:
        finding = asked("owes.akses_path_a", on=IN_2018, pes_creation_years=years)
        assert finding.outcome is outcome


class TestPathB:
    """2 lata w województwie, 3 lata w ES, 2 obszary, współpraca i opinia ROPS, 3 osoby kadry."""

    RULE = "owes.akses_path_b"

    @pytest.mark.parametrize(
        "changes",
        [
            {"voivodeship_months": 23},
            {"experience_years": Fraction(29, 10)},
            {"service_areas": 1},
            {"cooperates_with_rops": False},
            {"rops_opinion": False},
            {"key_staff_on_contract": 2},
        ],
    )
    def test_each_condition(self, changes: dict[str, Any]) -> None:
        finding = OWES.check_rule(self.RULE, evolve(IN_PATH_B, **changes), on=IN_2018)
        assert finding.failing == (self.RULE,)

    def test_further_conditions_were_not_read_to_their_end(self) -> None:
        finding = OWES.check_rule(self.RULE, IN_PATH_B, on=IN_2018).finding(self.RULE)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert finding.unread == ("AKSES_PATH_B_FURTHER",)
        assert "further conditions" in finding.why("en")[0]

    def test_what_is_not_known_is_asked(self) -> None:
        facts = evolve(IN_PATH_B, service_areas=None)
        finding = OWES.check_rule(self.RULE, facts, on=IN_2018).finding(self.RULE)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("service_areas",))


class TestOneApplication:
    """Tylko jeden wniosek w województwie; drugi w partnerstwie, na dalszych warunkach."""

    @pytest.mark.parametrize(
        ("number", "together", "outcome"),
        [
            (1, None, MET),
            (2, False, UNMET),
            (2, True, UNKNOWN),
            (2, None, UNKNOWN),
            (3, True, UNMET),
            (None, False, UNKNOWN),
        ],
    )
    def test_the_number(self, number: int | None, together: bool | None, outcome: Outcome) -> None:
        facts = evolve(IN_PATH_A, applications_in_voivodeship=number, in_partnership=together)
        assert applied(facts, "owes.akses_one_application", on=IN_2016).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2016, 4, 17), NOT_APPLICABLE),
            (date(2016, 4, 18), UNMET),
            (date(2016, 11, 30), UNMET),
            (date(2016, 12, 1), UNKNOWN),
            (FIRST_DAY, NOT_APPLICABLE),
        ],
    )
    def test_the_call_of_2016(self, on: date, outcome: Outcome) -> None:
        facts = evolve(IN_PATH_A, applications_in_voivodeship=3)
        assert applied(facts, "owes.akses_one_application", on=on).outcome is outcome


class TestOrder2Of2018:
    """Jednorazowe przedłużenie, wniosek nie później niż 21 dni przed upływem terminu."""

    RULE = "owes.akses_extension"

    @pytest.mark.parametrize(
        ("requested", "before", "justified", "outcome"),
        [
            (date(2018, 4, 29), False, True, MET),
            (date(2018, 4, 30), False, True, UNMET),
            (date(2018, 4, 29), True, True, UNMET),
            (date(2018, 4, 29), False, False, UNMET),
            (date(2018, 4, 29), None, True, UNKNOWN),
            (None, False, True, UNKNOWN),
            (date(2018, 1, 10), False, True, MET),
        ],
    )
    def test_an_accreditation_to_20_may_2018(
        self,
        requested: date | None,
        before: bool | None,
        justified: bool,
        outcome: Outcome,
    ) -> None:
        finding = asked(
            self.RULE,
            on=IN_2018,
            accredited_until=date(2018, 5, 20),
            extension_requested_on=requested,
            extended_before=before,
            extension_justified=justified,
        )
        assert finding.outcome is outcome
        assert finding.rule.force is Force.RIGHT

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2018, 1, 3), NOT_APPLICABLE),
            (date(2018, 1, 4), MET),
            (LAST_DAY_BEFORE, MET),
            (FIRST_DAY, NOT_APPLICABLE),
        ],
    )
    def test_the_days(self, on: date, outcome: Outcome) -> None:
        finding = asked(
            self.RULE,
            on=on,
            accredited_until=date(2018, 5, 20),
            extension_requested_on=date(2018, 4, 1),
            extended_before=False,
            extension_justified=True,
        )
        assert finding.outcome is outcome
