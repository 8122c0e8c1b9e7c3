"""What may be told about an applicant for the status of PS, or about its holder."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import (
    ACTS,
    MEMBERS,
    MONTHS,
    MULTIPLES,
    PERSONS,
    POSTS,
    RECORDS,
    WORKING_DAYS,
)
from ekonomia.entities.legal_forms import (
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
)
from ekonomia.entities.units import UnitKind
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.rules.facts import Count, Quantity, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import (
    ActTerms,
    AdvisoryBodyKind,
    ApplicationItem,
    Authority,
    GovernanceKind,
    LossGround,
    ProfitRecipient,
    RelatedParty,
    RelatedPartyActKind,
)
from ekonomia.status.invariants import implied, in_order, parts_within

__all__ = [
    "AdvisoryBody",
    "Breach",
    "Ct9Status",
    "LossDecision",
    "RelatedPartyAct",
    "SocialEnterpriseFacts",
]


@final
@frozen(kw_only=True)
class AdvisoryBody:
    """The advisory body (*organ konsultacyjno-doradczy*) as it stands on the day.

    Basis: Act on the social economy, art. 7.
    """

    kind: AdvisoryBodyKind | None = fact(pl="rodzaj organu", en="kind of body")
    size: Count | None = fact(pl="liczba osób w organie", en="persons in the body", unit=PERSONS)

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@final
@frozen(kw_only=True)
class RelatedPartyAct:
    """One act with a person who may be related: a loan, security, transfer, use or purchase.

    Basis: Act on the social economy, art. 8.
    """

    kind: RelatedPartyActKind | None = fact(pl="rodzaj czynności", en="kind of act")
    beneficiary: RelatedParty | None = fact(pl="druga strona", en="other party")
    terms: ActTerms | None = fact(pl="warunki", en="terms")
    from_statutory_purpose: bool | None = fact(
        pl="wynika z celu statutowego", en="follows from the statutory purpose"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@final
@frozen(kw_only=True)
class Breach:
    """A breach of a condition, open on the day.

    A day of notice implies `notified`, a day of the call or its time implies `called`.

    Basis: Act on the social economy, art. 13 and 14.
    """

    rule: str | None = fact(pl="naruszony warunek", en="condition breached")
    occurred_on: date | None = fact(pl="data zmiany", en="occurred on")
    notified: bool | None = fact(pl="zgłoszone", en="notified")
    notified_on: date | None = fact(pl="data zgłoszenia", en="notified on")
    beyond_control: bool | None = fact(pl="przyczyna niezależna", en="cause beyond control")
    waiver_requested: bool | None = fact(pl="wniosek o zwolnienie", en="release requested")
    waiver_granted: bool | None = fact(pl="zwolnienie udzielone", en="release granted")
    waiver_since: date | None = fact(pl="zwolnienie od", en="release since")
    waiver_until: date | None = fact(pl="zwolnienie do", en="release until")
    called: bool | None = fact(pl="wezwano do usunięcia naruszenia", en="called on to stop it")
    called_on: date | None = fact(pl="wezwanie doręczone", en="call received on")
    call_until: date | None = fact(pl="termin z wezwania", en="time set in the call")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "notified_on", "notified")
        implied(self, "called_on", "called")
        implied(self, "call_until", "called")
        in_order(self, "occurred_on", "notified_on")
        in_order(self, "waiver_since", "waiver_until")
        in_order(self, "called_on", "call_until")


@final
@frozen(kw_only=True)
class LossDecision:
    """An earlier decision by which the status was lost.

    Basis: Act on the social economy, art. 17.
    """

    ground: LossGround | None = fact(pl="podstawa utraty", en="ground of the loss")
    final_on: date | None = fact(pl="decyzja ostateczna od", en="decision final on")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@final
@frozen(kw_only=True)
class Ct9Status:
    """A status granted under the EU-fund guidelines, before or beside the Act.

    Basis: verification procedures of support centres, before the Act.
    """

    granted_by: Authority | None = fact(pl="kto nadał", en="granted by")
    granted_on: date | None = fact(pl="data nadania", en="granted on")
    valid_months: Count | None = fact(pl="okres ważności", en="validity", unit=MONTHS)
    valid_until: date | None = fact(pl="ważny do", en="valid until")
    feature_lost_on: date | None = fact(pl="utrata cechy", en="feature lost on")
    feature_restored_on: date | None = fact(pl="przywrócenie cechy", en="feature restored on")
    reverified_on: date | None = fact(pl="ponowna weryfikacja", en="verified again on")
    bound_by_durability: bool | None = fact(
        pl="w okresie trwałości dotacji", en="in the durability period of grants"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        in_order(self, "granted_on", "valid_until")


@final
@frozen(kw_only=True)
class SocialEnterpriseFacts:
    """One applicant or holder on one day.

    Every field left out is not known; an empty set or tuple is known to be empty.  What has not
    happened by the day is said by a boolean; a day on which it happened implies that it did.

    The posts are monthly averages, as the provisions on persons with disabilities count them, and
    may differ from the workforce of the day: `disabled_posts` lie within `employee_posts`, and
    `qualifying_posts`, those of a severe degree or of a moderate one with a special condition or
    blindness, within `disabled_posts`.

    Raises:
        InvalidValue: A value does not fit its field, or two values contradict each other.
        InvalidInput: Several values do not fit.

    Basis: Act on the social economy, art. 3-10, 12-22, 24, 25, 27, 60.
    """

    legal_form: LegalForm | UnitKind | None = fact(pl="forma prawna", en="legal form")
    created_units: frozenset[UnitKind] | None = fact(
        pl="jednostki utworzone lub prowadzone", en="units created or run"
    )
    founder_kinds: frozenset[FounderKind] | None = fact(
        pl="rodzaje założycieli", en="kinds of founders"
    )
    members: Count | None = fact(pl="członkowie", en="members", unit=MEMBERS)
    nonmember_employed: Count | None = fact(
        pl="zatrudnieni niebędący członkami", en="employed non-members", unit=PERSONS
    )
    activities: frozenset[ActivityKind] | None = fact(
        pl="rodzaje działalności", en="kinds of activity"
    )
    controllers: frozenset[ControllerKind] | None = fact(
        pl="podmioty sprawujące kontrolę", en="who has control"
    )
    purposes: frozenset[Purpose] | None = fact(pl="cele działalności", en="purposes")
    social_service_scopes: frozenset[SocialServiceScope] | None = fact(
        pl="zakresy usług społecznych", en="scopes of social services"
    )
    workforce: tuple[EmploymentGroup, ...] | None = fact(
        pl="osoby zatrudnione", en="workforce", unit=RECORDS
    )
    advisory_body: AdvisoryBody | None = fact(pl="organ konsultacyjno-doradczy", en="advisory body")
    profit_recipients: frozenset[ProfitRecipient] | None = fact(
        pl="komu dzielony jest zysk", en="who shares the profit"
    )
    related_party_acts: tuple[RelatedPartyAct, ...] | None = fact(
        pl="czynności z osobami powiązanymi", en="acts with related parties", unit=ACTS
    )
    holds_ps_status: bool | None = fact(pl="posiada status PS", en="holds PS status")
    ps_status_since: date | None = fact(pl="status PS od", en="PS status since")
    annual_report: AnnualReport | None = fact(pl="roczne sprawozdanie", en="annual report")
    breaches: tuple[Breach, ...] | None = fact(pl="naruszenia", en="breaches", unit=RECORDS)
    loss_decisions: tuple[LossDecision, ...] | None = fact(
        pl="decyzje o utracie statusu", en="loss decisions", unit=RECORDS
    )
    bankruptcy_declared: bool | None = fact(pl="ogłoszono upadłość", en="bankruptcy declared")
    bankruptcy_petition_dismissed: bool | None = fact(
        pl="oddalono wniosek o upadłość z braku majątku",
        en="bankruptcy petition dismissed for lack of assets",
    )
    liquidation_opened: bool | None = fact(pl="otwarto likwidację", en="liquidation opened")
    loss_requested: bool | None = fact(
        pl="wniosek o utratę statusu", en="own request to lose the status"
    )
    applied_on: date | None = fact(pl="data wniosku", en="applied on")
    decided: bool | None = fact(pl="wydano decyzję", en="decided")
    decision_on: date | None = fact(pl="data decyzji", en="decision on")
    decision_final: bool | None = fact(pl="decyzja jest ostateczna", en="decision is final")
    decision_final_on: date | None = fact(pl="decyzja ostateczna od", en="decision final on")
    minister_informed: bool | None = fact(pl="minister poinformowany", en="minister informed")
    minister_informed_on: date | None = fact(pl="poinformowano ministra", en="minister informed on")
    inquiry_needed: bool | None = fact(
        pl="sprawa wymaga postępowania wyjaśniającego", en="inquiry needed"
    )
    especially_complex: bool | None = fact(
        pl="sprawa szczególnie skomplikowana", en="especially complex"
    )
    application_items: frozenset[ApplicationItem] | None = fact(
        pl="treść wniosku", en="items of the application"
    )
    attachments_complete: bool | None = fact(pl="dokumenty dołączone", en="attachments complete")
    control_days: Count | None = fact(
        pl="dni kontroli w roku", en="days of control", unit=WORKING_DAYS
    )
    certificate_requested_on: date | None = fact(
        pl="wniosek o zaświadczenie", en="certificate requested on"
    )
    certificate_issued: bool | None = fact(
        pl="zaświadczenie wydane lub odmówione", en="certificate issued or refused"
    )
    certificate_issued_on: date | None = fact(pl="zaświadczenie wydane", en="certificate issued on")
    employment_ended_on: date | None = fact(pl="koniec zatrudnienia", en="employment ended on")
    personal_data_until: date | None = fact(
        pl="dane przechowywane do", en="personal data kept until"
    )
    employee_posts: Quantity | None = fact(
        pl="pracownicy w przeliczeniu na pełny wymiar czasu pracy",
        en="employees in full-time posts",
        unit=POSTS,
    )
    disabled_posts: Quantity | None = fact(
        pl="pracownicy z niepełnosprawnością w przeliczeniu na pełny wymiar czasu pracy",
        en="employees with disabilities in full-time posts",
        unit=POSTS,
    )
    qualifying_posts: Quantity | None = fact(
        pl="pracownicy ze znacznym albo umiarkowanym stopniem i schorzeniem szczególnym "
        "w przeliczeniu na pełny wymiar czasu pracy",
        en="employees with a severe degree, or a moderate one and a special condition, "
        "in full-time posts",
        unit=POSTS,
    )
    ct9_status: Ct9Status | None = fact(
        pl="status PS z wytycznych", en="status under the guidelines"
    )
    separate_organisation: bool | None = fact(
        pl="wyodrębnienie organizacyjne", en="separate in organisation"
    )
    separate_accounts: bool | None = fact(pl="wyodrębnienie rachunkowe", en="separate accounts")
    registered_in_krs: bool | None = fact(
        pl="działalność gospodarcza w KRS", en="business activity entered in KRS"
    )
    governance: GovernanceKind | None = fact(pl="sposób zarządzania", en="governance")
    highest_pay_multiple: Quantity | None = fact(
        pl="najwyższe wynagrodzenie jako krotność przeciętnego",
        en="highest pay as a multiple of the average",
        unit=MULTIPLES,
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "decision_on", "decided")
        implied(self, "decision_final_on", "decision_final")
        implied(self, "minister_informed_on", "minister_informed")
        implied(self, "certificate_issued_on", "certificate_issued")
        in_order(self, "applied_on", "decision_on")
        in_order(self, "decision_on", "decision_final_on")
        in_order(self, "certificate_requested_on", "certificate_issued_on")
        parts_within(self, "employee_posts", "disabled_posts")
        parts_within(self, "employee_posts", "qualifying_posts")
        parts_within(self, "disabled_posts", "qualifying_posts")
