"""What may be told about a KIS and one of its participants."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import MONTHS
from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.rules.facts import Count, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.unit_codes import KisActivity

__all__ = ["KisFacts"]


@final
@frozen(kw_only=True)
class KisFacts:
    """One KIS and at most one of its participants.

    Attributes:
        operator_form: Who runs the KIS.
        operator_founder_kinds: Operator that is a social cooperative.
        notified_on: To the wojewoda.
        registered_on: Register of KIS.
        operating_since: First day of activity.
        is_voluntary: Participant.
        has_social_contract: Participant.
        social_contract_fulfilled: Participant.
        participation_months: Participant, completed.
        ended_on: Participant.
        has_certificate: Participant.
        certificate_issued_on: Participant.
        activities: Offered by the KIS.
        in_pai: Participant.
        annual_report: The one that fell due last.

    Basis: UZS art. 2 and 18-18b.
    """

    operator_form: LegalForm | None = fact(
        pl="forma prawna podmiotu prowadzącego", en="form of the operator"
    )
    operator_founder_kinds: frozenset[FounderKind] | None = fact(
        pl="założyciele spółdzielni prowadzącej", en="founders of the operator"
    )
    notified_on: date | None = fact(pl="data zgłoszenia", en="notified on")
    registered_on: date | None = fact(pl="data wpisu do rejestru", en="registered on")
    operating_since: date | None = fact(pl="działa od", en="operating since")
    ceased_on: date | None = fact(pl="zaprzestanie działalności", en="ceased on")
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
