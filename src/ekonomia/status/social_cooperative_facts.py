"""What may be told about a social cooperative."""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.bounds import Bounds, as_bounds
from ekonomia.counting import LEGAL_PERSONS, PERSONS, ZLOTY
from ekonomia.entities.legal_forms import ActivityKind, FounderKind, LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Count, Kind, Money, check_facts, fact, within_domain
from ekonomia.status.invariants import implied, parts_within

__all__ = ["SocialCooperativeFacts"]

NATURAL: Final = frozenset({FounderKind.NATURAL_PERSONS})
LEGAL: Final = frozenset(FounderKind) - NATURAL


@final
@frozen(kw_only=True)
class SocialCooperativeFacts:
    """One social cooperative on one day.

    Every field left out is not known; what has not happened by the day is said by False, never by
    a missing day.  "The catalogue" is the one of that day: since 30 October 2022 the persons at
    risk of social exclusion of the Act on the social economy, before it other lists.

    What the Act ties together is held together.  `members` is `at_risk_members` and
    `other_members`, `natural_founders` is `at_risk_founders` and `other_founders`: of three numbers
    of which two are known exactly the third is derived.  The kinds of founders say whether there
    are any of each.  A day on which something was done implies that it was done.

    Attributes:
        name: As entered in KRS, or as used in trade.
        founder_kinds: From the founding act: all kinds.
        natural_founders: `at_risk_founders` + `other_founders`.
        legal_founders: Organisations, local governments and church legal persons.
        founder_forms: Of the legal persons alone; all of them.
        at_risk_founders: Natural persons of the catalogue.
        other_founders: Natural persons outside the catalogue.
        raised_limit: The founders of the catalogue are persons with a severe or moderate
            disability, or the cooperative works in social assistance, rehabilitation, care of
            children under three, pre-school education or family support and foster care.
        registered_on: Entry in KRS.
        in_start_up_year: Whether the time that three natural founders have still runs; told by
            whoever does not know the day of the entry.  Where that day alone is told it decides,
            and this becomes False; where both are told, True stands whatever the day.
        members: `at_risk_members` + `other_members`.
        at_risk_members: Members of the catalogue.
        other_members: All the rest, legal persons among them.
        converted_from_disabled_cooperative: May have more than 50 members.
        holds_ps_status: The status of the Act on the social economy.
        below_minimum_since: The first day with too few members.
        over_limit_since: The first day with too many other members, without a break since.
        at_risk_employed: Persons of the catalogue on the staff, members or not.
        nonmember_employed: Employees who are no members.
        has_vacancy: Whether a place of an employee of the catalogue stands free; founded by legal
            persons.
        vacancy_since: The day on which the earliest of such contracts ended.
        at_risk_admitted: Persons of the catalogue who became members and were employed since the
            founding: those who count towards the two of the start-up year.
        members_and_employed: Each person once.
        at_risk_members_and_employed: Those of the catalogue among them, each person once.
        member_contracts: On which members work; all kinds.
        reintegration_purpose: Of members, and of staff of the catalogue.
        activities: All kinds.
        separate_accounts: Of the statutory activity, paid or unpaid.
        surplus: *Nadwyżka bilansowa* of the year; 0: nothing to divide.
        to_reserve_fund: *Fundusz zasobowy*.
        to_social_aims: Reintegration; social, educational, cultural and public-sphere activity.
        to_mutual_fund: *Fundusz wzajemnościowy*.
        to_investment_fund: *Fundusz inwestycyjny*.
        to_members: Divided among them.
        to_share_fund: *Fundusz udziałowy*.
        share_interest: *Oprocentowanie udziałów*.
        in_consortium: Whether it formed or joined a *konsorcjum spółdzielcze*.
        consortium_forms: Of all participants.
        consortium_units: Units that the others run; all kinds.
        has_supervisory_board: *Rada nadzorcza*.
        statute_requires_board: Though there are few members.
        accounts_approved_on: Accounts of the last year.
        consultation_held: Whether a consultation meeting was ever held.
        consultation_on: The last one.
        has_works_council: *Rada pracowników*.
        employee_representative: Chosen by the employees who are no members; a right of theirs, so
            that no rule asks it of the cooperative.
        start_financed_publicly: Whether public money paid for the founding.
        start_financed_on: When it was granted; before 31 March 2018 no early lustration follows.
        first_accounts_approved: Whether the accounts of the first year have been approved.
        first_accounts_approved_on: When.
        lustrated: Whether a lustration has been made.
        lustration_on: The first one.
        papers_complete: Those that prove the quality of each founder.
        term_since: Beginning of a term of the Act that may have been stretched: one that had not
            ended by 16 May 2020.
        remainder: In liquidation: left after debts, deposits and the members' shares.
        remainder_to_members: Of it.
        public_money_received: Whether public money, of Fundusz Pracy too, paid for the founding.
            Of money of another source alone the Act says two things: leave it not known.

    Raises:
        InvalidValue: A value does not fit its field, or two values contradict each other.
        InvalidInput: Several values do not fit.

    Basis: USS art. 2-12, 15b-19, 29a.
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
    has_vacancy: bool | None = fact(
        pl="wolne miejsce osoby z katalogu", en="place of an at-risk employee free"
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
    consultation_held: bool | None = fact(
        pl="spotkanie konsultacyjne odbyte", en="consultation meeting held"
    )
    consultation_on: date | None = fact(pl="spotkanie konsultacyjne", en="consultation meeting on")
    has_works_council: bool | None = fact(pl="rada pracowników", en="has a works council")
    employee_representative: bool | None = fact(
        pl="przedstawiciel zatrudnionych", en="representative of employees"
    )
    start_financed_publicly: bool | None = fact(
        pl="start ze środków publicznych", en="start financed with public money"
    )
    start_financed_on: date | None = fact(pl="data sfinansowania startu", en="start financed on")
    first_accounts_approved: bool | None = fact(
        pl="pierwsze sprawozdanie zatwierdzone", en="first accounts approved"
    )
    first_accounts_approved_on: date | None = fact(
        pl="zatwierdzenie pierwszego sprawozdania", en="first accounts approved on"
    )
    lustrated: bool | None = fact(pl="lustracja przeprowadzona", en="lustration made")
    lustration_on: date | None = fact(pl="data lustracji", en="lustration on")
    papers_complete: bool | None = fact(pl="dokumenty do KRS", en="papers complete")
    term_since: date | None = fact(pl="początek biegu terminu", en="term running since")
    remainder: Money | None = fact(pl="pozostały majątek", en="what is left", unit=ZLOTY)
    remainder_to_members: Money | None = fact(pl="dla członków", en="to members", unit=ZLOTY)
    public_money_received: bool | None = fact(
        pl="otrzymano środki publiczne", en="public money received"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "vacancy_since", "has_vacancy")
        implied(self, "consultation_on", "consultation_held")
        implied(self, "start_financed_on", "start_financed_publicly")
        implied(self, "first_accounts_approved_on", "first_accounts_approved")
        implied(self, "lustration_on", "lustrated")
        if self.registered_on is not None and self.in_start_up_year is None:
            object.__setattr__(self, "in_start_up_year", False)
        self._add_up("natural_founders", "at_risk_founders", "other_founders")
        self._count_founders("natural_founders", NATURAL, "at_risk_founders", "other_founders")
        self._count_founders("legal_founders", LEGAL)
        self._add_up("natural_founders", "at_risk_founders", "other_founders")
        self._add_up("members", "at_risk_members", "other_members")
        parts_within(self, "members_and_employed", "members", "nonmember_employed")
        parts_within(self, "members_and_employed", "at_risk_members_and_employed")
        parts_within(self, "at_risk_members_and_employed", "at_risk_members")

    def _count_founders(self, name: str, kinds: frozenset[FounderKind], *parts: str) -> None:
        """Let the kinds of founders say whether there are any; refuse kinds that a number denies.

        Raises:
            InvalidValue: There are such founders and none is of those kinds, or the other way.
        """
        if self.founder_kinds is None:
            return
        told = Bounds(1) if self.founder_kinds & kinds else Bounds(0, 0)
        given, some = getattr(self, name), any(_bounds(getattr(self, part)).low for part in parts)
        try:
            known = _bounds(given) & (Bounds(1) if some else Bounds(0)) & told
        except InvalidValue:
            named = ", ".join(sorted(self.founder_kinds)) or "none"
            found = "some" if given is None else given
            message = f"founder_kinds: expected kinds that allow {found} {name}, got {named}"
            raise InvalidValue(message, code="contradiction", path="$.founder_kinds") from None
        if given is None or isinstance(given, Bounds):
            object.__setattr__(self, name, known if known.exact is None else int(known.exact))

    def _add_up(self, whole: str, *parts: str) -> None:
        """Derive the third of three numbers; refuse parts that cannot add up to their whole.

        Raises:
            InvalidValue: Whatever the inexact numbers are, the parts are more than the whole or
                fewer.
        """
        parts_within(self, whole, *parts)
        for part in parts if getattr(self, whole) == 0 else ():
            self._settle(part, 0)
        known = {name: getattr(self, name) for name in (whole, *parts)}
        exact = {name: value for name, value in known.items() if type(value) is int}
        total = sum(value for name, value in exact.items() if name != whole)
        bounds = sum((_bounds(known[part]) for part in parts), start=Bounds(0, 0))
        least = _bounds(known[whole]).low
        if least is not None and bounds.high is not None and bounds.high < least:
            message = f"{whole}: expected at most {bounds.high}, the sum of its parts, got {least}"
            raise InvalidValue(message, code="contradiction", path=f"$.{whole}")
        if len(exact) == len(parts):
            (missing,) = known.keys() - exact.keys()
            self._settle(missing, total if missing == whole else exact[whole] - total)

    def _settle(self, name: str, number: int) -> None:
        """Give a fact the number that follows; refuse one that was known to be another."""
        given = getattr(self, name)
        if number not in _bounds(given):
            message = f"{name}: expected {number}, got {given}"
            raise InvalidValue(message, code="contradiction", path=f"$.{name}")
        object.__setattr__(self, name, number)


def _bounds(value: Count | None) -> Bounds:
    return Bounds(0) if value is None else within_domain(as_bounds(value), Kind.COUNT)
