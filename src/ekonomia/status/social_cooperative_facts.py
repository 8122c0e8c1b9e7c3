"""What may be told about a social cooperative."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import LEGAL_PERSONS, PERSONS, ZLOTY
from ekonomia.entities.legal_forms import ActivityKind, FounderKind, LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind
from ekonomia.rules.facts import Count, Money, check_facts, fact

__all__ = ["SocialCooperativeFacts"]


@final
@frozen(kw_only=True)
class SocialCooperativeFacts:
    """One social cooperative on one day.

    Attributes:
        name: As entered in KRS.
        founder_kinds: Founding act.
        natural_founders: `at_risk_founders` + `other_founders`.
        legal_founders: Legal persons.
        founder_forms: Legal-person founders.
        at_risk_founders: Natural persons of USS art. 4 ust. 1 in the catalogue of that day.
        other_founders: Not of that catalogue.
        raised_limit: Case of lit. b: founders with severe or moderate disability, or work
            in social assistance, rehabilitation, childcare, pre-school education or family
            support.
        registered_on: KRS.
        in_start_up_year: Term for exactly three natural founders still runs.
        members: `at_risk_members` + `other_members`.
        at_risk_members: Persons of the catalogue.
        other_members: All the rest.
        converted_from_disabled_cooperative: May have more than 50 members.
        holds_ps_status: Statutory.
        below_minimum_since: First day with too few members.
        over_limit_since: First day, without a break.
        at_risk_employed: Persons of the catalogue.
        vacancy_since: Place of an at-risk employee.
        at_risk_admitted: Counted towards the 2 of the start-up year.
        members_and_employed: Each person once.
        at_risk_members_and_employed: Each person once.
        reintegration_purpose: Of members and at-risk staff.
        separate_accounts: Of statutory activity.
        surplus: Of the year; 0: nothing to divide.
        to_social_aims: Aims of art. 2 ust. 2 and 3.
        in_consortium: Konsorcjum spółdzielcze.
        consortium_units: NGOs and church subjects need one.
        accounts_approved_on: Of the last year.
        consultation_on: Last one.
        employee_representative: Chosen.
        papers_complete: Proving the quality of founders.
        term_since: A time limit that may be stretched.
        remainder: In liquidation.
        remainder_to_members: Of what is left.

    Basis: USS.
    """

    name: str | None = fact(pl="nazwa", en="name")
    founder_kinds: frozenset[FounderKind] | None = fact(
        pl="rodzaje założycieli", en="kinds of founders"
    )
    natural_founders: Count | None = fact(
        pl="założyciele, osoby fizyczne", en="natural-person founders", unit=PERSONS
    )
    legal_founders: Count | None = fact(
        pl="założyciele, osoby prawne", en="legal-person founders", unit=LEGAL_PERSONS
    )
    founder_forms: frozenset[LegalForm] | None = fact(
        pl="formy prawne założycieli", en="legal forms of founders"
    )
    at_risk_founders: Count | None = fact(
        pl="założyciele z katalogu", en="at-risk founders", unit=PERSONS
    )
    other_founders: Count | None = fact(
        pl="inni założyciele, osoby fizyczne", en="other natural founders", unit=PERSONS
    )
    raised_limit: bool | None = fact(pl="przypadek wyższego limitu", en="raised limit")
    registered_on: date | None = fact(pl="data wpisu do KRS", en="registered on")
    in_start_up_year: bool | None = fact(
        pl="w okresie 12 miesięcy na uzupełnienie", en="in the start-up year"
    )
    members: Count | None = fact(pl="członkowie", en="members", unit=PERSONS)
    at_risk_members: Count | None = fact(
        pl="członkowie z katalogu", en="at-risk members", unit=PERSONS
    )
    other_members: Count | None = fact(pl="inni członkowie", en="other members", unit=PERSONS)
    converted_from_disabled_cooperative: bool | None = fact(
        pl="przekształcona ze spółdzielni inwalidów lub niewidomych",
        en="converted from a cooperative of disabled or blind persons",
    )
    holds_ps_status: bool | None = fact(pl="posiada status PS", en="holds PS status")
    below_minimum_since: date | None = fact(
        pl="mniej członków niż minimum od", en="below the minimum since"
    )
    over_limit_since: date | None = fact(
        pl="przekroczenie limitu innych członków od", en="over the limit since"
    )
    at_risk_employed: Count | None = fact(
        pl="zatrudnieni z katalogu", en="at-risk employed", unit=PERSONS
    )
    nonmember_employed: Count | None = fact(
        pl="zatrudnieni niebędący członkami", en="employed non-members", unit=PERSONS
    )
    vacancy_since: date | None = fact(pl="wolne miejsce od", en="place free since")
    at_risk_admitted: Count | None = fact(
        pl="przyjęci i zatrudnieni po założeniu",
        en="at-risk admitted and employed since founding",
        unit=PERSONS,
    )
    members_and_employed: Count | None = fact(
        pl="członkowie i zatrudnieni razem", en="members and employed", unit=PERSONS
    )
    at_risk_members_and_employed: Count | None = fact(
        pl="z katalogu wśród członków i zatrudnionych", en="at-risk among them", unit=PERSONS
    )
    member_contracts: frozenset[ContractKind] | None = fact(
        pl="umowy z członkami", en="contracts with members"
    )
    reintegration_purpose: bool | None = fact(
        pl="celem jest reintegracja", en="works for reintegration"
    )
    activities: frozenset[ActivityKind] | None = fact(
        pl="rodzaje działalności", en="kinds of activity"
    )
    separate_accounts: bool | None = fact(pl="wyodrębnienie rachunkowe", en="separate accounts")
    surplus: Money | None = fact(pl="nadwyżka bilansowa", en="surplus", unit=ZLOTY)
    to_reserve_fund: Money | None = fact(
        pl="na fundusz zasobowy", en="to the reserve fund", unit=ZLOTY
    )
    to_social_aims: Money | None = fact(pl="na cele społeczne", en="to social aims", unit=ZLOTY)
    to_mutual_fund: Money | None = fact(
        pl="na fundusz wzajemnościowy", en="to the mutual fund", unit=ZLOTY
    )
    to_investment_fund: Money | None = fact(
        pl="na fundusz inwestycyjny", en="to the investment fund", unit=ZLOTY
    )
    to_members: Money | None = fact(pl="do podziału między członków", en="to members", unit=ZLOTY)
    to_share_fund: Money | None = fact(
        pl="na zwiększenie funduszu udziałowego", en="to the share fund", unit=ZLOTY
    )
    share_interest: Money | None = fact(
        pl="oprocentowanie udziałów", en="interest on shares", unit=ZLOTY
    )
    in_consortium: bool | None = fact(pl="w konsorcjum spółdzielczym", en="in a consortium")
    consortium_forms: frozenset[LegalForm] | None = fact(
        pl="formy uczestników konsorcjum", en="forms in the consortium"
    )
    consortium_units: frozenset[UnitKind] | None = fact(
        pl="jednostki uczestników konsorcjum", en="units run by them"
    )
    has_supervisory_board: bool | None = fact(pl="rada nadzorcza", en="has a supervisory board")
    statute_requires_board: bool | None = fact(
        pl="statut przewiduje radę", en="statute requires a board"
    )
    accounts_approved_on: date | None = fact(
        pl="zatwierdzenie sprawozdania", en="accounts approved on"
    )
    consultation_on: date | None = fact(pl="spotkanie konsultacyjne", en="consultation meeting on")
    has_works_council: bool | None = fact(pl="rada pracowników", en="has a works council")
    employee_representative: bool | None = fact(
        pl="przedstawiciel zatrudnionych", en="representative of employees"
    )
    start_financed_publicly: bool | None = fact(
        pl="start ze środków publicznych", en="start financed with public money"
    )
    first_accounts_approved_on: date | None = fact(
        pl="zatwierdzenie pierwszego sprawozdania", en="first accounts approved on"
    )
    lustration_on: date | None = fact(pl="lustracja", en="lustration on")
    papers_complete: bool | None = fact(pl="dokumenty do KRS", en="papers complete")
    term_since: date | None = fact(pl="początek biegu terminu", en="term running since")
    remainder: Money | None = fact(pl="pozostały majątek", en="what is left", unit=ZLOTY)
    remainder_to_members: Money | None = fact(pl="dla członków", en="to members", unit=ZLOTY)
    public_money_received: bool | None = fact(
        pl="otrzymano środki publiczne", en="public money received"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
