"""What may be told about a public order and a contractor."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import YEARS, ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.rules.facts import Money, Quantity, Share, check_facts, fact
from ekonomia.status.market_codes import MarginalisedGroup, OrderKind

__all__ = ["ProcurementFacts"]


@final
@frozen(kw_only=True)
class ProcurementFacts:
    """One order and one contractor.

    Attributes:
        order_net: Estimate of the buyer.
        started_on: Opening of the procedure; it picks the version of the law.
        service_in_cpv_list: Health, social and cultural services.
        buyer_min_share: 2016-07-28 to 2020-12-31; of employed.
        legal_form: Register.
        is_sheltered_workshop: ZPCh.
        holds_ps_status: Statutory, on the day.
        disabled_share: In the contractor; of employed.
        activity_covers_integration: Social and vocational, of marginalised groups.
        main_aim_integration: Of the contractor.
        marginalised_share: In the contractor as a whole; of employed.
        unit_kind: Unit through which the contractor qualifies.
        unit_marginalised_share: Of employed.
        aims_public_utility: Linked with the services.
        shares_profit: Among shareholders and employees.
        is_participatory: Co-management, employee ownership or active participation.
        statute_participation_clause: Statute or founding act.
        previous_award: By the same buyer; False: known that there was none.
        previous_award_on: Last one.
        has_wojewoda_certificate: UES art. 27.
        acts_are_employment: In the sense of art. 22 § 1 Kodeks pracy.
        has_employment_requirement: Optional clause used.
        number_stated: Of persons.
        period_stated: Of employment.
        checks_stated: Ways of checking and control rights.

    Basis: Prawo zamówień publicznych art. 94-96, 359-361.
    """

    order_net: Money | None = fact(pl="wartość zamówienia netto", en="order value, net", unit=ZLOTY)
    started_on: date | None = fact(pl="data wszczęcia", en="started on")
    order_kind: OrderKind | None = fact(pl="rodzaj zamówienia", en="kind of order")
    service_in_cpv_list: bool | None = fact(pl="usługa z listy CPV", en="service on the CPV list")
    contract_years: Quantity | None = fact(
        pl="długość umowy", en="length of the contract", unit=YEARS
    )
    buyer_is_public_finance_unit: bool | None = fact(
        pl="zamawiający z sektora finansów publicznych", en="buyer is a public-finance unit"
    )
    buyer_min_share: Share | None = fact(
        pl="udział wymagany przez zamawiającego", en="share required by the buyer"
    )
    legal_form: LegalForm | None = fact(
        pl="forma prawna wykonawcy", en="legal form of the contractor"
    )
    is_sheltered_workshop: bool | None = fact(
        pl="zakład pracy chronionej", en="is a sheltered workshop"
    )
    holds_ps_status: bool | None = fact(pl="posiada status PS", en="holds PS status")
    disabled_share: Share | None = fact(
        pl="udział osób niepełnosprawnych", en="share of disabled employees"
    )
    activity_covers_integration: bool | None = fact(
        pl="działalność obejmuje integrację", en="activity covers integration"
    )
    main_aim_integration: bool | None = fact(
        pl="głównym celem jest integracja", en="main aim is integration"
    )
    marginalised_groups: frozenset[MarginalisedGroup] | None = fact(
        pl="grupy osób", en="groups integrated"
    )
    marginalised_share: Share | None = fact(
        pl="udział osób z grup", en="share of marginalised persons"
    )
    unit_kind: UnitKind | None = fact(pl="wyodrębniona jednostka", en="separate unit")
    has_unit: bool | None = fact(pl="ma wyodrębnioną jednostkę", en="has a separate unit")
    unit_performs: bool | None = fact(
        pl="jednostka wykona zamówienie", en="the unit performs the contract"
    )
    unit_activity_covers_integration: bool | None = fact(
        pl="działalność jednostki obejmuje integrację", en="the unit's activity covers integration"
    )
    unit_main_aim_integration: bool | None = fact(
        pl="głównym celem jednostki jest integracja", en="the unit's main aim is integration"
    )
    unit_marginalised_share: Share | None = fact(
        pl="udział osób z grup w jednostce", en="share of marginalised persons in the unit"
    )
    aims_public_utility: bool | None = fact(
        pl="cel: zadania użyteczności publicznej", en="aims at public utility"
    )
    aims_integration: bool | None = fact(
        pl="cel: integracja społeczna i zawodowa", en="aims at integration"
    )
    acts_for_profit: bool | None = fact(pl="działa dla zysku", en="acts for profit")
    all_income_to_aims: bool | None = fact(
        pl="cały dochód na cele statutowe", en="all income goes to statutory aims"
    )
    shares_profit: bool | None = fact(pl="dzieli zysk", en="shares profit")
    is_participatory: bool | None = fact(
        pl="współzarządzanie lub akcjonariat pracowniczy", en="participatory structure"
    )
    statute_participation_clause: bool | None = fact(
        pl="zapis w statucie o partycypacji", en="statute says so"
    )
    previous_award: bool | None = fact(
        pl="wcześniejsze zamówienie na tej podstawie", en="earlier award on this ground"
    )
    previous_award_on: date | None = fact(
        pl="data wcześniejszego zamówienia", en="earlier award on"
    )
    has_wojewoda_certificate: bool | None = fact(
        pl="zaświadczenie wojewody", en="certificate of the wojewoda"
    )
    acts_are_employment: bool | None = fact(pl="czynności są pracą", en="acts are work")
    employment_contract_required: bool | None = fact(
        pl="dokumenty wymagają umowy o pracę", en="documents require employment contracts"
    )
    has_employment_requirement: bool | None = fact(
        pl="wymóg zatrudnienia osób z grup", en="requires employing listed persons"
    )
    number_stated: bool | None = fact(pl="podano liczbę osób", en="number stated")
    period_stated: bool | None = fact(pl="podano okres", en="period stated")
    checks_stated: bool | None = fact(pl="podano sposób kontroli", en="checks stated")
    sanctions_stated: bool | None = fact(pl="podano sankcje", en="sanctions stated")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
