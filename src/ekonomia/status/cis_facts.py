"""What may be told about a CIS and one of its participants."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import DAYS, HOURS, MONTHS, PERSONS, ZLOTY
from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.entities.people import DisabilityDegree
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Count, Money, Quantity, Share, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import Authority
from ekonomia.status.invariants import implied, in_order
from ekonomia.status.unit_codes import (
    Applicant,
    LocalGovernmentForm,
    ParticipantSupply,
    ProgrammeStopReason,
    Referrer,
    StaffRole,
    TradeKind,
)

__all__ = ["CisFacts"]


@final
@frozen(kw_only=True)
class CisFacts:
    """One CIS and, where a rule speaks of one, one of its participants.

    What is said of a participant concerns the month, or the day, asked about.  Days imply what
    they are days of: a day of extension implies that the status was extended.

    Attributes:
        operator_form: Who created the CIS.
        operator_founder_kinds: Founders of an operator that is a social cooperative.
        local_government_form: How an operator that is local government keeps its CIS.
        separate_organisation: Whether the unit is set apart in organisation.
        separate_accounts: Whether its income, costs and results can be told apart.
        status_granted: False: known not to be.
        decision_by: Who granted the status.
        decision_on: When it was granted.
        status_extended: False: known not to be.
        extended_on: When the last extension was decided.
        applied_on: When the status was applied for.
        application_complete: Contents and annexes of art. 4 in the version in force, but for the
            title to the premises and the opinion of the starosta.
        starosta_opinion: Attached to the application.
        explanations_called: Whether the wojewoda called for explanations.
        explanations_called_on: When the call for explanations was received.
        explanations_days: As set by the wojewoda, from receipt of the call; where told, there was
            a call.
        repair_called: Whether the wojewoda called for repair.
        repair_called_on: When the call for repair was received.
        repair_days: As set by the wojewoda, from receipt of the call; where told, there was a call.
        supervision_terms_passed: Whether both terms passed without effect.
        loss_conditions: Grounds of art. 6 ust. 1.
        loss_requested: By the operator.
        annual_report: The one that fell due last.
        report_complete: Contents of art. 5 ust. 6.
        participants: On the day.
        direct_staff: Without persons referred to work in the CIS itself.
        staff_roles: Filled on the day.
        trades: What the CIS makes or trades in.
        alcohol_share: Highest among its alcoholic goods, by volume.
        separate_activity: Whether production, trade and services are kept outside business.
        services_ended_on: For the participant whose data are kept.
        personal_data_until: Last day of keeping.
        admission_requested_by: Who asked for the admission of the participant.
        admission_consent: Of the person, when somebody else asked.
        social_worker_opinion: After an interview.
        referred_by: OPS, CUS or PUP.
        participant_resident: Lives in the gmina where the CIS was created.
        gmina_agreement: Between gminas, for those who live elsewhere.
        free_places: Free, and paid by the person's gmina.
        weekly_hours: Participant's attendance.
        daily_hours: Participant's attendance.
        disability_degree: Of the participant.
        started_on: First day of the trial month.
        classes_ended: False: known not to be, by the day asked about.
        ended_on: Last day of classes.
        participation_months: Completed, the trial month included.
        in_trial_month: Whether the participant is in the trial month.
        extension_justified: By the state of the programme, with motion or opinion of the social
            worker.
        extension_months: Granted beyond the first year.
        suspended_months: Classes suspended by order of the wojewoda, in total.
        extended_for_suspension: By the kierownik.
        has_programme: Whether there is an individual programme.
        programme_signed: By participant and kierownik, before admission.
        programme_agreed: With the head of OPS or CUS.
        programme_stop_reason: What stops the programme; NONE: nothing does.
        work_started: Job, cooperative or business; False: known not to be.
        work_started_on: When.
        programme_ended: False: known not to be, by the day asked about.
        programme_ended_on: When the programme ended.
        benefit_requested: By the participant.
        unemployment_benefit: Basic amount; not given: the library's own table; zł a month.
        benefit: Amount due for a full month; not given: computed as `cis.benefit` does; zł a
            month.
        calendar_days: Of the part of a month for which the benefit is due; more than thirty are
            a whole month.
        unexcused_days: In the month.
        illness_days: Confirmed by a doctor, in the month, where no paid day was used up before: of
            the illness or of the participation, as `Policy.illness_days_scope` counts them.
        days_off: Taken with full benefit after the trial month.
        premium: Granted for the month; zł a month.
        has_certificate: Of completing the classes.
        supplies: Given to each participant.
        employment_months: Agreed with the employer.
        refund_month: Which month, counted from hiring.
        refund: Paid to the employer for the month, without the contributions on top; zł a month.
        in_pai: Takes part in *Program Aktywizacja i Integracja* alone.

    Raises:
        InvalidValue: A value does not fit its fact, or two of them contradict each other.
        InvalidInput: Several values do not fit.

    Basis: UZS art. 2-16.
    """

    operator_form: LegalForm | None = fact(
        pl="forma prawna podmiotu tworzącego", en="form of the operator"
    )
    operator_founder_kinds: frozenset[FounderKind] | None = fact(
        pl="założyciele spółdzielni tworzącej", en="founders of the operator"
    )
    local_government_form: LocalGovernmentForm | None = fact(
        pl="forma jednostki samorządowej", en="form of the local-government unit"
    )
    separate_organisation: bool | None = fact(
        pl="wyodrębnienie organizacyjne", en="separate in organisation"
    )
    separate_accounts: bool | None = fact(pl="wyodrębnienie rachunkowe", en="separate accounts")
    status_granted: bool | None = fact(pl="status nadany", en="status granted")
    decision_by: Authority | None = fact(pl="organ nadający status", en="decided by")
    decision_on: date | None = fact(pl="data decyzji o nadaniu statusu", en="decision on")
    status_extended: bool | None = fact(pl="status przedłużony", en="status extended")
    extended_on: date | None = fact(pl="data przedłużenia", en="extended on")
    applied_on: date | None = fact(pl="data wniosku", en="applied on")
    application_complete: bool | None = fact(pl="wniosek kompletny", en="application complete")
    has_premises_title: bool | None = fact(pl="tytuł prawny do lokalu", en="title to the premises")
    starosta_opinion: bool | None = fact(pl="opinia starosty", en="opinion of the starosta")
    explanations_called: bool | None = fact(pl="wezwano do wyjaśnień", en="explanations called for")
    explanations_called_on: date | None = fact(
        pl="wezwanie do wyjaśnień", en="explanations called for on"
    )
    explanations_days: Count | None = fact(
        pl="termin na wyjaśnienia", en="days for explanations", unit=DAYS
    )
    repair_called: bool | None = fact(
        pl="wezwano do usunięcia nieprawidłowości", en="repair called for"
    )
    repair_called_on: date | None = fact(
        pl="wezwanie do usunięcia nieprawidłowości", en="repair called for on"
    )
    repair_days: Count | None = fact(pl="termin na usunięcie", en="days for repair", unit=DAYS)
    supervision_terms_passed: bool | None = fact(
        pl="terminy upłynęły bezskutecznie", en="both terms passed without effect"
    )
    loss_conditions: bool | None = fact(
        pl="przesłanki utraty statusu", en="grounds of losing the status"
    )
    loss_requested: bool | None = fact(
        pl="wniosek o utratę statusu", en="own request to lose the status"
    )
    annual_report: AnnualReport | None = fact(pl="sprawozdanie roczne", en="annual report")
    report_complete: bool | None = fact(pl="sprawozdanie kompletne", en="report complete")
    participants: Count | None = fact(pl="uczestnicy", en="participants", unit=PERSONS)
    direct_staff: Count | None = fact(
        pl="prowadzący zajęcia bezpośrednio", en="staff leading classes directly", unit=PERSONS
    )
    staff_roles: frozenset[StaffRole] | None = fact(pl="stanowiska", en="posts")
    trades: frozenset[TradeKind] | None = fact(pl="branże działalności", en="trades")
    alcohol_share: Share | None = fact(pl="zawartość alkoholu", en="alcohol content")
    separate_activity: bool | None = fact(
        pl="działalność poza gospodarczą", en="activity kept outside business"
    )
    services_ended_on: date | None = fact(pl="koniec usług", en="services ended on")
    personal_data_until: date | None = fact(
        pl="dane przechowywane do", en="personal data kept until"
    )
    admission_requested_by: Applicant | None = fact(
        pl="kto złożył wniosek", en="who asked for admission"
    )
    admission_consent: bool | None = fact(pl="zgoda osoby", en="the person consents")
    social_worker_opinion: bool | None = fact(
        pl="opinia pracownika socjalnego", en="opinion of the social worker"
    )
    referred_by: Referrer | None = fact(pl="kto skierował", en="referred by")
    participant_resident: bool | None = fact(pl="mieszkaniec gminy", en="resident of the gmina")
    gmina_agreement: bool | None = fact(pl="porozumienie gmin", en="agreement of gminas")
    free_places: bool | None = fact(pl="wolne miejsca", en="free places")
    weekly_hours: Quantity | None = fact(pl="godziny tygodniowo", en="hours a week", unit=HOURS)
    daily_hours: Quantity | None = fact(pl="godziny dziennie", en="hours a day", unit=HOURS)
    disability_degree: DisabilityDegree | None = fact(
        pl="stopień niepełnosprawności", en="degree of disability"
    )
    started_on: date | None = fact(pl="początek uczestnictwa", en="started on")
    classes_ended: bool | None = fact(pl="zajęcia zakończone", en="classes have ended")
    ended_on: date | None = fact(pl="koniec zajęć", en="ended on")
    participation_months: Count | None = fact(
        pl="miesiące uczestnictwa", en="months of participation", unit=MONTHS
    )
    in_trial_month: bool | None = fact(pl="okres próbny", en="in the trial month")
    extension_justified: bool | None = fact(pl="przedłużenie uzasadnione", en="extension justified")
    extension_months: Count | None = fact(
        pl="miesiące przedłużenia", en="months of extension", unit=MONTHS
    )
    suspended_months: Quantity | None = fact(
        pl="miesiące zawieszenia zajęć", en="months of suspended classes", unit=MONTHS
    )
    extended_for_suspension: bool | None = fact(
        pl="przedłużenie o czas zawieszenia", en="extended by the suspension"
    )
    has_programme: bool | None = fact(
        pl="indywidualny program zatrudnienia socjalnego", en="has an individual programme"
    )
    programme_signed: bool | None = fact(pl="program podpisany", en="programme signed")
    programme_agreed: bool | None = fact(pl="program uzgodniony", en="programme agreed")
    programme_stop_reason: ProgrammeStopReason | None = fact(
        pl="powód zaprzestania", en="reason of stopping"
    )
    work_started: bool | None = fact(pl="podjęto zatrudnienie", en="work has been taken")
    work_started_on: date | None = fact(pl="podjęcie zatrudnienia", en="work started on")
    programme_ended: bool | None = fact(pl="program zakończony", en="programme has ended")
    programme_ended_on: date | None = fact(pl="koniec programu", en="programme ended on")
    benefit_requested: bool | None = fact(pl="wniosek o świadczenie", en="benefit requested")
    unemployment_benefit: Money | None = fact(
        pl="zasiłek dla bezrobotnych", en="unemployment benefit", unit=ZLOTY
    )
    benefit: Money | None = fact(
        pl="świadczenie integracyjne", en="integration benefit", unit=ZLOTY
    )
    calendar_days: Count | None = fact(
        pl="dni kalendarzowe okresu", en="calendar days of the period", unit=DAYS
    )
    unexcused_days: Count | None = fact(
        pl="dni nieobecności nieusprawiedliwionej", en="days of unexcused absence", unit=DAYS
    )
    illness_days: Count | None = fact(pl="dni choroby", en="days of illness", unit=DAYS)
    days_off: Count | None = fact(pl="dni wolne", en="days off", unit=DAYS)
    premium: Money | None = fact(
        pl="motywacyjna premia integracyjna", en="integration premium", unit=ZLOTY
    )
    has_certificate: bool | None = fact(pl="zaświadczenie o ukończeniu", en="has the certificate")
    supplies: frozenset[ParticipantSupply] | None = fact(
        pl="świadczenia rzeczowe", en="supplies to the participant"
    )
    employment_months: Count | None = fact(
        pl="miesiące zatrudnienia wspieranego", en="months of supported employment", unit=MONTHS
    )
    refund_month: Count | None = fact(pl="miesiąc refundacji", en="month of the refund")
    refund: Money | None = fact(pl="refundacja", en="refund", unit=ZLOTY)
    in_pai: bool | None = fact(pl="uczestnik PAI", en="takes part in PAI")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "decision_on", "status_granted")
        implied(self, "extended_on", "status_extended")
        implied(self, "extended_on", "status_granted")
        implied(self, "ended_on", "classes_ended")
        implied(self, "work_started_on", "work_started")
        implied(self, "programme_ended_on", "programme_ended")
        for call in ("explanations", "repair"):
            implied(self, f"{call}_called_on", f"{call}_called")
            self._call_of_a_term(f"{call}_called", getattr(self, f"{call}_days"))
        in_order(self, "started_on", "ended_on")

    def _call_of_a_term(self, called: str, days: Count | None) -> None:
        """Let a term that was set imply the call it was set in; refuse one beside "not called"."""
        if days is None:
            return
        if getattr(self, called) is False:
            message = f"{called}: expected a call where its term is told, {days} days"
            raise InvalidValue(message, code="contradiction", path=f"$.{called}")
        object.__setattr__(self, called, True)
