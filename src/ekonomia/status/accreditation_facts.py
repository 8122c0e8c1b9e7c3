"""What may be told about a support centre and its accreditation."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import APPLICATIONS, AREAS, DAYS, MONTHS, PERSONS, YEARS
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules.facts import Count, Quantity, Share, check_facts, fact
from ekonomia.status.invariants import implied, in_order
from ekonomia.status.support_centre_codes import AccreditationAttachment

__all__ = ["AccreditationFacts"]


@final
@frozen(kw_only=True)
class AccreditationFacts:
    """One application for accreditation, or one accredited support centre.

    Every field left out is not known; an empty set is known to be empty.  In a partnership the
    record describes its leader, but for the facts that name the partner.

    Attributes:
        legal_form: Of the applicant, in a partnership of its leader.
        provides_services: The support services of UES art. 29.
        has_arrears: Whether the applicant is in arrears with taxes, social or health contributions.
        management_barred: Whether somebody in the managing organ was ever barred from functions
            with public money: the Act asks of the past.
        management_convicted: Whether somebody there was convicted of an intentional crime or
            fiscal crime by a final judgment.
        partner_management_clean: Whether neither holds of the partner.
        requested_months: The period applied for.
        call_since: The day on which the call was announced.
        call_until: The last day for applications.
        attachments: What was enclosed.
        rops_opinion: Whether the opinion of the ROPS was presented; asked before the Act, while
            under it the set of attachments tells.
        fee_paid: Whether the fee was paid with the application, its proof enclosed.
        fee_called_on: The day on which the call to pay was received.
        fee_call_days: The days that the call gives.
        decision_on: The day of the minister's decision.
        accredited_since: The first day of the accreditation.
        accredited_until: The last day of the accreditation.
        change_notified: False: known not to be, by the day asked about; a day implies True.
        information_days: The days that the minister's call gives.
        information_given: In the time set; True too where nothing was called for.
        repair_days: The days that the minister's call gives.
        repair_done: Whether irregularities were removed, or explanations filed, in the time set;
            True too where there were none.
        pes_creation_years: Years of creating and supporting PES in the voivodeship; before the Act.
        voivodeship_months: Of activity in the voivodeship; before the Act.
        experience_years: In the social economy; before the Act.
        service_areas: Areas of service that can be shown; before the Act.
        cooperates_with_rops: With the ROPS or in regional bodies; before the Act.
        key_staff_on_contract: Key staff on employment contracts; before the Act.
        intended_months: For how long it means to act, from the accreditation; before the Act.
        applications_in_voivodeship: Of the same entity, this one among them; before the Act.
        extension_requested_on: Before the Act.
        extended_before: Before the Act.
        extension_justified: Whether the case is especially justified; before the Act.
        outside_share: Of those supported, per kind, as the call counts.
        outside_limit: The limit of the call for the same.

    Raises:
        InvalidValue: A value does not fit its field, or two values contradict each other.
        InvalidInput: Several values do not fit.

    Basis: UES art. 36-46; before it the orders on AKSES accreditation.
    """

    legal_form: LegalForm | None = fact(
        pl="forma prawna wnioskodawcy", en="legal form of the applicant"
    )
    in_partnership: bool | None = fact(pl="w partnerstwie", en="in partnership")
    provides_services: bool | None = fact(
        pl="świadczy usługi wsparcia", en="provides the support services"
    )
    has_arrears: bool | None = fact(pl="zaległości podatkowe lub składkowe", en="has arrears")
    partner_has_arrears: bool | None = fact(pl="zaległości partnera", en="partner has arrears")
    management_barred: bool | None = fact(pl="zakaz pełnienia funkcji", en="management barred")
    management_convicted: bool | None = fact(
        pl="skazani w organie zarządzającym", en="convicted members of the management"
    )
    partner_management_clean: bool | None = fact(
        pl="partner spełnia warunki", en="partner's management meets the same"
    )
    requested_months: Count | None = fact(
        pl="wnioskowany okres", en="period applied for", unit=MONTHS
    )
    call_since: date | None = fact(pl="nabór od", en="call since")
    call_until: date | None = fact(pl="nabór do", en="call until")
    applied_on: date | None = fact(pl="data wniosku", en="applied on")
    attachments: frozenset[AccreditationAttachment] | None = fact(pl="załączniki", en="attachments")
    tax_certificate_on: date | None = fact(pl="zaświadczenie US z dnia", en="tax certificate of")
    contributions_certificate_on: date | None = fact(
        pl="zaświadczenie ZUS z dnia", en="certificate on contributions of"
    )
    rops_opinion: bool | None = fact(pl="opinia ROPS", en="opinion of the ROPS")
    fee_paid: bool | None = fact(pl="opłata skarbowa wniesiona", en="stamp duty paid")
    fee_called_on: date | None = fact(
        pl="wezwanie do opłaty doręczone", en="call to pay received on"
    )
    fee_call_days: Count | None = fact(pl="termin z wezwania", en="days in the call", unit=DAYS)
    fee_paid_on: date | None = fact(pl="data opłaty", en="fee paid on")
    assessment_positive: bool | None = fact(pl="ocena pozytywna", en="assessment positive")
    decision_on: date | None = fact(pl="data decyzji", en="decision on")
    accredited_since: date | None = fact(pl="akredytacja od", en="accredited since")
    accredited_until: date | None = fact(pl="akredytacja do", en="accredited until")
    change_on: date | None = fact(pl="data zmiany", en="change on")
    change_notified: bool | None = fact(pl="zmianę zgłoszono", en="change has been notified")
    change_notified_on: date | None = fact(pl="zgłoszenie zmiany", en="change notified on")
    information_days: Count | None = fact(
        pl="termin na informację", en="days for information", unit=DAYS
    )
    repair_days: Count | None = fact(
        pl="termin na usunięcie nieprawidłowości", en="days for repair", unit=DAYS
    )
    repair_done: bool | None = fact(pl="nieprawidłowości usunięte", en="irregularities removed")
    information_given: bool | None = fact(pl="informacja złożona", en="information given")
    services_possible: bool | None = fact(
        pl="możliwość świadczenia usług", en="proper service possible"
    )
    loss_requested: bool | None = fact(
        pl="wniosek o utratę", en="own request to lose accreditation"
    )
    pes_creation_years: Quantity | None = fact(
        pl="lata tworzenia i wspierania PES", en="years of creating and supporting PES", unit=YEARS
    )
    voivodeship_months: Count | None = fact(
        pl="miesiące działalności w województwie",
        en="months of activity in the voivodeship",
        unit=MONTHS,
    )
    experience_years: Quantity | None = fact(
        pl="lata doświadczenia w ES", en="years in the social economy", unit=YEARS
    )
    service_areas: Count | None = fact(
        pl="udokumentowane obszary", en="areas documented", unit=AREAS
    )
    cooperates_with_rops: bool | None = fact(
        pl="współpraca z ROPS lub gremiami", en="cooperates with ROPS or regional bodies"
    )
    key_staff_on_contract: Count | None = fact(
        pl="kadra kluczowa na umowach o pracę", en="key staff on employment contracts", unit=PERSONS
    )
    intended_months: Count | None = fact(
        pl="zamierzony okres działania", en="intended period of operation", unit=MONTHS
    )
    applications_in_voivodeship: Count | None = fact(
        pl="wnioski w województwie", en="applications in the voivodeship", unit=APPLICATIONS
    )
    extension_requested_on: date | None = fact(
        pl="wniosek o przedłużenie", en="extension requested on"
    )
    extended_before: bool | None = fact(pl="przedłużano wcześniej", en="extended before")
    extension_justified: bool | None = fact(
        pl="szczególnie uzasadniony przypadek", en="extension justified"
    )
    outside_share: Share | None = fact(
        pl="wsparcie spoza subregionu", en="support from outside the subregion"
    )
    outside_limit: Share | None = fact(
        pl="limit wsparcia spoza subregionu", en="limit of such support"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "change_notified_on", "change_notified")
        in_order(self, "call_since", "call_until")
        in_order(self, "applied_on", "decision_on")
        in_order(self, "accredited_since", "accredited_until")
