"""What may be told about a KIS and one of its participants."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import MONTHS
from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.rules.facts import Count, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.invariants import implied, in_order
from ekonomia.status.unit_codes import KisActivity

__all__ = ["KisFacts"]


@final
@frozen(kw_only=True)
class KisFacts:
    """One KIS and at most one of its participants.

    A day of the certificate implies that there is one, a day of the entry or of a notice that it
    was made.

    Attributes:
        operator_form: The form of whoever runs the KIS; an organisation works for the persons of
            the Act, or it is none in the sense of the Act.
        operator_founder_kinds: Who founded the operator, where it is a social cooperative.
        notified_on: The day on which the operator notified the wojewoda.
        registered: Whether the KIS has been entered in the register.
        registered_on: The day of the entry in the register.
        operating_since: The first day of activity.
        ceased_on: The day on which the operator ceased to run it.
        cessation_notified: Whether the operator told the wojewoda so.
        cessation_notified_on: The day on which it did.
        is_voluntary: Whether the participant takes part of free will.
        has_social_contract: Whether the participant realises a *kontrakt socjalny*.
        social_contract_fulfilled: Whether the participant fulfilled it.
        participation_months: Months of taking part, completed.
        ended_on: The participant's last day of classes.
        has_certificate: Whether a certificate of taking part was issued to the participant.
        certificate_issued_on: The day of its issue.
        activities: What the KIS organises.
        pays_benefit: Whether it pays *świadczenie integracyjne*.
        in_pai: Whether the participant comes by the programme *Aktywizacja i Integracja*.
        annual_report: The report that fell due last.

    Raises:
        InvalidValue: The entry comes before the notification, the end before the beginning, the
            certificate before the end of classes, or a day beside "not done".

    Basis: UZS art. 2 pkt 1b, art. 18-18b.
    """

    operator_form: LegalForm | None = fact(
        pl="forma prawna podmiotu prowadzącego", en="form of the operator"
    )
    operator_founder_kinds: frozenset[FounderKind] | None = fact(
        pl="założyciele spółdzielni prowadzącej", en="founders of the operator"
    )
    notified_on: date | None = fact(pl="data zgłoszenia", en="notified on")
    registered: bool | None = fact(pl="wpisany do rejestru", en="entered in the register")
    registered_on: date | None = fact(pl="data wpisu do rejestru", en="registered on")
    operating_since: date | None = fact(pl="działa od", en="operating since")
    ceased_on: date | None = fact(pl="zaprzestanie działalności", en="ceased on")
    cessation_notified: bool | None = fact(
        pl="zaprzestanie zgłoszono", en="cessation has been notified"
    )
    cessation_notified_on: date | None = fact(
        pl="zgłoszenie zaprzestania", en="cessation notified on"
    )
    is_voluntary: bool | None = fact(pl="udział dobrowolny", en="participation voluntary")
    has_social_contract: bool | None = fact(
        pl="realizuje kontrakt socjalny", en="realises a social contract"
    )
    social_contract_fulfilled: bool | None = fact(
        pl="kontrakt socjalny zrealizowany", en="social contract fulfilled"
    )
    participation_months: Count | None = fact(
        pl="miesiące uczestnictwa", en="months of participation", unit=MONTHS
    )
    ended_on: date | None = fact(pl="koniec zajęć", en="ended on")
    has_certificate: bool | None = fact(
        pl="zaświadczenie o uczestnictwie", en="has the certificate"
    )
    certificate_issued_on: date | None = fact(pl="zaświadczenie wydane", en="certificate issued on")
    activities: frozenset[KisActivity] | None = fact(pl="formy działań", en="forms of activity")
    pays_benefit: bool | None = fact(
        pl="wypłaca świadczenie integracyjne", en="pays świadczenie integracyjne"
    )
    in_pai: bool | None = fact(pl="uczestnik PAI", en="takes part in PAI")
    annual_report: AnnualReport | None = fact(pl="sprawozdanie roczne", en="annual report")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "registered_on", "registered")
        implied(self, "cessation_notified_on", "cessation_notified")
        implied(self, "certificate_issued_on", "has_certificate")
        in_order(self, "notified_on", "registered_on")
        in_order(self, "operating_since", "ceased_on")
        in_order(self, "ended_on", "certificate_issued_on")
