"""What may be told about a support centre and its accreditation."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import APPLICATIONS, AREAS, DAYS, MONTHS, PERSONS, YEARS
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules.facts import Count, Quantity, Share, check_facts, fact
from ekonomia.status.support_centre_codes import AccreditationAttachment

__all__ = ["AccreditationFacts"]


@final
@frozen(kw_only=True)
class AccreditationFacts:
    """One application for accreditation, or one accredited support centre.

    Attributes:
        legal_form: Leader of a partnership.
        provides_services: Of UES art. 29.
        has_arrears: Taxes, social or health contributions; applicant.
        management_barred: From functions with public money.
        management_convicted: Intentional (fiscal) crime, final judgment.
        call_since: First day of the call.
        call_until: Last day of the call.
        rops_opinion: Attached.
        fee_paid: 10 zł, proof attached.
        fee_call_days: 7 to 14.
        decision_on: Of the minister.
        accredited_since: First day.
        accredited_until: Last day.
        information_days: As set by the minister.
        repair_days: As set by the minister.
        repair_done: In the time set.
        information_given: In the time set.
        pes_creation_years: In the voivodeship; AKSES.
        voivodeship_months: AKSES.
        experience_years: AKSES.
        service_areas: AKSES; areas.
        cooperates_with_rops: AKSES.
        key_staff_on_contract: AKSES.
        intended_months: AKSES.
        applications_in_voivodeship: By the same entity; AKSES; applications.
        extension_requested_on: AKSES.
        extended_before: AKSES.
        extension_justified: AKSES.
        outside_share: Per kind, as the call says; of those supported.
        outside_limit: As the call says; of those supported.

    Basis: UES art. 36-46.
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
