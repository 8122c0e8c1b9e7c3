"""What may be told about a public order and a contractor."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import YEARS, ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Money, Quantity, Share, check_facts, fact
from ekonomia.status.invariants import implied
from ekonomia.status.market_codes import MarginalisedGroup, OrderKind

__all__ = ["ProcurementFacts"]


@final
@frozen(kw_only=True)
class ProcurementFacts:
    """One order of a public buyer and one contractor.

    The contractor may qualify as a whole, or through a unit set apart in organisation, such as the
    ZAZ of an association.  What is told of the unit is told of the one that performs the contract.

    Attributes:
        order_net: The value of the order without tax, as the buyer estimates it.
        started_on: The day on which the procedure began; it picks the version of the law.
        order_kind: Supplies, services or works.
        service_in_cpv_list: Whether it is a health, social or cultural service of the listed codes.
        contract_years: The length of the contract.
        buyer_is_public_finance_unit: Whether the buyer belongs to the public-finance sector.
        buyer_min_share: The least share that the buyer demands; asked of procedures begun from 28
            July 2016 to the end of 2020.
        legal_form: Of the contractor.
        is_sheltered_workshop: Whether the contractor is a sheltered workshop (ZPCh).
        holds_ps_status: Whether it holds the statutory status of *przedsiębiorstwo społeczne*.
        disabled_share: Employees with disabilities among all employees of the contractor.
        activity_covers_integration: Whether its activity covers social and vocational integration
            of marginalised persons.
        main_aim_integration: Whether that is its main aim.
        marginalised_groups: Which groups it, or its unit, integrates.
        marginalised_share: Persons of the listed groups among those employed by the contractor.
        unit_kind: What the unit is; where told, there is one.
        has_unit: Whether there is a unit.
        unit_performs: Whether the unit will perform the contract.
        unit_activity_covers_integration: Whether the activity of the unit covers integration.
        unit_main_aim_integration: Whether integration is the main aim of the unit.
        unit_marginalised_share: Persons of the listed groups among those employed in the unit.
        aims_public_utility: Whether the contractor aims at public utility linked with the services.
        aims_integration: Whether it aims at integration of the listed groups.
        acts_for_profit: Whether it acts for profit.
        all_income_to_aims: Whether the whole income goes to its statutory aims.
        shares_profit: Whether it divides profit among shareholders or employees.
        is_participatory: Whether it rests on co-management (of a cooperative), on shares of its
            employees, or on their participation.
        statute_participation_clause: Whether its statute says so.
        previous_award: Whether the same buyer ever gave it an order on this ground.
        previous_award_on: The day of the last such award before the procedure.
        has_wojewoda_certificate: Whether the *wojewoda* certified the first three conditions.
        acts_are_employment: Whether what is to be done is work in the sense of labour law.
        employment_contract_required: Whether the documents demand employment contracts.
        has_employment_requirement: Whether the documents demand to employ listed persons.
        number_stated: Whether they say how many.
        period_stated: Whether they say for how long.
        checks_stated: Whether they say how that is shown and checked.
        sanctions_stated: Whether they say what follows if it is not done.

    Raises:
        InvalidValue: A fact is out of its range, or what is told of the unit or of the earlier
            award contradicts itself.

    Basis: Prawo zamówień publicznych art. 2, 94-96, 359-361.
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
        implied(self, "previous_award_on", "previous_award")
        told = [
            name
            for name, value in (
                ("unit_kind", self.unit_kind),
                ("unit_performs", self.unit_performs),
            )
            if value
        ]
        if told and self.has_unit is False:
            raise InvalidValue(
                f"{told[0]}: expected nothing of a unit where has_unit is False",
                code="contradiction",
                path=f"$.{told[0]}",
            )
        if told:
            object.__setattr__(self, "has_unit", True)
        if self.has_unit is False:
            object.__setattr__(self, "unit_performs", False)
