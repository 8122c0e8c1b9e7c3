"""What may be told about an organisation of public benefit."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Money, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.invariants import implied

__all__ = ["PublicBenefitFacts"]


@final
@frozen(kw_only=True)
class PublicBenefitFacts:
    """One organisation that is, or wants to be, an OPP.

    Attributes:
        legal_form: Of the organisation.
        public_benefit_since: The first day of public-benefit activity without a break.
        status_lost: Whether it held the status and lost it; False: it never lost it.
        status_lost_on: The day on which it was struck off the register as an OPP, the last time.
        lost_at_own_request: Whether it was struck off at its own request, or, since 9 November
            2015, for a liquidation or bankruptcy that a court undid: then no time has to pass.
        serves_community: Whether it acts for the whole community, or for a group set apart by its
            specially hard situation; not for the members of an association alone.
        business_is_additional: Whether business activity is only additional; True where it carries
            on none.
        surplus_to_public_benefit: Whether the surplus of revenue over costs goes to public benefit.
        has_control_body: Whether there is a statutory collegiate body of control or supervision,
            apart from the management.
        control_body_independent: Whether none of its members sits in the management, is married,
            living with, related or subordinate to somebody there.
        control_body_convicted: Whether a member has a final sentence for the named crimes.
        management_convicted: Whether somebody in the management has one.
        bans_loans: Whether the statute bans loans to members, staff and close persons, and
            securities for them.
        bans_transfers: Whether it bans passing assets to them on other terms than to strangers.
        bans_use: Whether it bans letting them use assets on such terms.
        bans_purchases: Whether it bans buying from them on such terms, or above market prices.
        annual_report: The reports for a financial year that is the calendar year.
        report_income: The revenue of the reported year.

    Raises:
        InvalidValue: A fact is out of its range, or what is told of the loss contradicts itself.

    Basis: UDPP art. 20-27a.
    """

    legal_form: LegalForm | None = fact(pl="forma prawna", en="legal form")
    public_benefit_since: date | None = fact(
        pl="działalność pożytku od", en="public benefit activity since"
    )
    status_lost: bool | None = fact(pl="utracono status OPP", en="OPP status lost")
    status_lost_on: date | None = fact(pl="data utraty statusu OPP", en="OPP status lost on")
    lost_at_own_request: bool | None = fact(
        pl="wykreślenie na własny wniosek", en="struck off at its own request"
    )
    serves_community: bool | None = fact(
        pl="na rzecz ogółu lub grupy w trudnej sytuacji",
        en="serves the community or a disadvantaged group",
    )
    business_is_additional: bool | None = fact(
        pl="działalność gospodarcza dodatkowa", en="business activity only additional"
    )
    surplus_to_public_benefit: bool | None = fact(
        pl="nadwyżka na pożytek publiczny", en="surplus to public benefit"
    )
    has_control_body: bool | None = fact(pl="organ kontroli lub nadzoru", en="has a control body")
    control_body_independent: bool | None = fact(
        pl="organ niezależny od zarządu", en="control body independent"
    )
    control_body_convicted: bool | None = fact(
        pl="skazani w organie kontroli", en="convicted members of the control body"
    )
    management_convicted: bool | None = fact(
        pl="skazani w zarządzie", en="convicted members of the management"
    )
    bans_loans: bool | None = fact(
        pl="zakaz pożyczek w statucie", en="statute bans loans and securities"
    )
    bans_transfers: bool | None = fact(
        pl="zakaz przekazywania majątku", en="statute bans transfers on other terms"
    )
    bans_use: bool | None = fact(
        pl="zakaz wykorzystywania majątku", en="statute bans use on other terms"
    )
    bans_purchases: bool | None = fact(
        pl="zakaz zakupów", en="statute bans purchases on other terms"
    )
    annual_report: AnnualReport | None = fact(pl="sprawozdanie roczne", en="annual report")
    report_income: Money | None = fact(pl="przychód", en="income", unit=ZLOTY)

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "status_lost_on", "status_lost")
        if self.lost_at_own_request and self.status_lost is False:
            raise InvalidValue(
                "lost_at_own_request: expected no request where status_lost is False",
                code="contradiction",
                path="$.lost_at_own_request",
            )
        if self.lost_at_own_request:
            object.__setattr__(self, "status_lost", True)
