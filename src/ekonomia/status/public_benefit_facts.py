"""What may be told about an organisation of public benefit."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules.facts import Money, check_facts, fact
from ekonomia.status.annual_report import AnnualReport

__all__ = ["PublicBenefitFacts"]


@final
@frozen(kw_only=True)
class PublicBenefitFacts:
    """One organisation that is, or wants to be, an OPP.

    Attributes:
        legal_form: Of the organisation.
        public_benefit_since: Unbroken.
        status_lost_on: The two years run again from it.
        has_control_body: Statutory, collegiate, separate from management.
        control_body_independent: Members not in management, not related or subordinate to
            it.
        control_body_convicted: Final sentence for the named crimes.
        management_convicted: Final sentence for the named crimes.
        bans_loans: For members, staff, close persons.
        bans_transfers: As above.
        bans_use: As above.
        bans_purchases: As above.
        annual_report: In the base of NIW.
        report_income: Up to 100 000 zł: simplified form; zł a year.

    Basis: UDPP art. 20-27a.
    """

    legal_form: LegalForm | None = fact(pl="forma prawna", en="legal form")
    public_benefit_since: date | None = fact(
        pl="działalność pożytku od", en="public benefit activity since"
    )
    status_lost_on: date | None = fact(pl="utrata statusu OPP", en="OPP status lost on")
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
