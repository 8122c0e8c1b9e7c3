"""The people who work for an entity, in groups of persons alike."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import HOURS, MONTHS, PERSONS, POSTS, YEARS
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree, ProtectionKind
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Count, Share, check_facts, fact

__all__ = ["EmploymentGroup", "ReintegrationPlan", "UnitParticipation"]


@final
@frozen(kw_only=True)
class ReintegrationPlan:
    """The individual reintegration plan of one person (*indywidualny plan reintegracyjny*).

    Known absence is `drawn_up=False`, never a missing plan.

    Basis: Act on the social economy, art. 6.
    """

    drawn_up: bool | None = fact(pl="plan sporządzony", en="drawn up")
    planned_months: Count | None = fact(pl="okres planu", en="length of the plan", unit=MONTHS)
    employee_took_part: bool | None = fact(
        pl="czynny udział pracownika", en="employee took part in drawing it up"
    )
    has_situation: bool | None = fact(pl="opis sytuacji", en="situation described")
    has_actions: bool | None = fact(pl="planowane działania", en="actions planned")
    has_effects: bool | None = fact(
        pl="przewidywane efekty i sposób oceny", en="effects and their assessment"
    )
    carried_out: bool | None = fact(pl="plan realizowany", en="carried out")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@final
@frozen(kw_only=True)
class UnitParticipation:
    """The time one person spent in a CIS or KIS: evidence for the graduates' category.

    Basis: Act on the social economy, art. 2 pkt 6 lit. e.
    """

    unit_kind: UnitKind | None = fact(pl="rodzaj jednostki", en="kind of unit")
    participation_months: Count | None = fact(
        pl="miesiące uczestnictwa", en="completed months of participation", unit=MONTHS
    )
    has_certificate: bool | None = fact(pl="zaświadczenie", en="has the certificate")
    ended_on: date | None = fact(pl="koniec zajęć", en="last day of classes")
    social_contract_fulfilled: bool | None = fact(
        pl="kontrakt socjalny zrealizowany", en="social contract fulfilled"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        if self.unit_kind not in (None, UnitKind.CIS, UnitKind.KIS):
            raise InvalidValue(
                f"unit_kind: expected cis or kis, got {self.unit_kind!r}",
                code="out_of_range",
                path="$.unit_kind",
            )


@final
@frozen(kw_only=True)
class EmploymentGroup:
    """Persons who work for the entity and are alike in every field below.

    `at_risk` is stated by whoever knows the persons; `ekonomia.status.at_risk` derives it from the
    evidence fields where they suffice.  An empty set: known not to be at risk.

    Raises:
        InvalidValue: A value does not fit its field, or the group is at risk for a disability
            although its degree says that there is none.

    Basis: Act on the social economy, art. 5.

    >>> EmploymentGroup(persons=3, contract=ContractKind.EMPLOYMENT_CONTRACT, fte=1).persons
    3
    """

    persons: Count | None = fact(pl="liczba osób", en="persons", unit=PERSONS)
    contract: ContractKind | None = fact(pl="podstawa zatrudnienia", en="contract")
    fte: Share | None = fact(pl="wymiar czasu pracy", en="part of full time of each", unit=POSTS)
    at_risk: frozenset[AtRiskCategory] | None = fact(
        pl="kategorie zagrożenia wykluczeniem", en="at-risk categories of each"
    )
    disability_degree: DisabilityDegree | None = fact(
        pl="stopień niepełnosprawności", en="degree of disability"
    )
    has_qualifying_diagnosis: bool | None = fact(pl="schorzenie szczególne", en="special condition")
    on_long_leave: bool | None = fact(
        pl="na urlopie bezpłatnym, rodzicielskim lub długim zwolnieniu",
        en="on unpaid, parental or long sick leave",
    )
    continuous_months: Count | None = fact(
        pl="nieprzerwana współpraca", en="completed months of unbroken service", unit=MONTHS
    )
    is_employer: bool | None = fact(pl="zatrudnia pracowników", en="is an employer")
    contract_months: Count | None = fact(
        pl="długość umowy", en="length of the contract", unit=MONTHS
    )
    contract_hours: Count | None = fact(
        pl="liczba godzin umowy", en="hours of the contract", unit=HOURS
    )
    instruments: frozenset[SupportInstrument] | None = fact(
        pl="przyznane instrumenty wsparcia", en="support instruments granted"
    )
    instrument_granted_months: Count | None = fact(
        pl="okres przyznania instrumentu", en="period of the grant", unit=MONTHS
    )
    instrument_required_months: Count | None = fact(
        pl="wymagany okres zatrudnienia", en="employment period required", unit=MONTHS
    )
    after_wtz_practice: bool | None = fact(
        pl="po praktyce WTZ u tego pracodawcy", en="after an unpaid WTZ practice with this employer"
    )
    reintegration_plan: ReintegrationPlan | None = fact(
        pl="indywidualny plan reintegracyjny", en="individual reintegration plan"
    )
    has_rehabilitation_programme: bool | None = fact(
        pl="indywidualny program rehabilitacji", en="individual rehabilitation programme"
    )
    hired_on: date | None = fact(pl="data zatrudnienia", en="hired on")
    age_on_hiring: Count | None = fact(
        pl="wiek w dniu zatrudnienia", en="age on hiring", unit=YEARS
    )
    registered_unemployed_on_hiring: bool | None = fact(
        pl="zarejestrowany jako bezrobotny w dniu zatrudnienia",
        en="registered unemployed on hiring",
    )
    registered_months: Count | None = fact(
        pl="miesiące w rejestrze w ostatnich 24",
        en="months in the register within the last 24",
        unit=MONTHS,
    )
    certificate_valid_until: date | None = fact(
        pl="orzeczenie ważne do", en="disability certificate valid until"
    )
    released_on: date | None = fact(
        pl="data opuszczenia zakładu", en="left prison or the facility on"
    )
    protection: ProtectionKind | None = fact(
        pl="forma ochrony cudzoziemca", en="form of protection obtained in Poland"
    )
    participation: UnitParticipation | None = fact(
        pl="udział w CIS lub KIS", en="time in a CIS or KIS"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        disabled = self.at_risk is not None and AtRiskCategory.DISABLED in self.at_risk
        if disabled and self.disability_degree is DisabilityDegree.NONE:
            raise InvalidValue(
                "at_risk: expected no disability beside a degree of 'brak', "
                f"got {sorted(self.at_risk or ())!r}",
                code="contradiction",
                path="$.at_risk",
            )
