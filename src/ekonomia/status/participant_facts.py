"""What may be told about a person who wants to attend a CIS or KIS."""

from typing import final

from attrs import frozen

from ekonomia.counting import MONTHS
from ekonomia.entities.units import UnitKind
from ekonomia.rules.facts import Count, check_facts, fact
from ekonomia.status.unit_codes import BenefitKind, ExclusionGroup

__all__ = ["ParticipantFacts"]


@final
@frozen(kw_only=True)
class ParticipantFacts:
    """One person who wants to attend a CIS or KIS.

    Attributes:
        unit_kind: The unit the person wants to attend: `cis` or `kis`.
        groups: Groups of UZS art. 1 ust. 2 the person belongs to; the list is open
            (`inna`); social worker.
        homelessness_programme: Realises an individual one.
        integration_programme: Refugees.
        therapy_completed: Addicts.
        unemployed_months: Read by the first version of the list alone.
        general_clause_met: Subject to exclusion, cannot meet basic needs by own effort,
            limited in professional, social and family life.
        in_poverty: Social worker.
        benefits: ZUS, KRUS, PUP; empty: none of the list.

    Basis: UZS art. 1.
    """

    unit_kind: UnitKind | None = fact(pl="rodzaj jednostki", en="kind of unit")
    groups: frozenset[ExclusionGroup] | None = fact(pl="grupy osób", en="groups")
    homelessness_programme: bool | None = fact(
        pl="program wychodzenia z bezdomności", en="programme of leaving homelessness"
    )
    integration_programme: bool | None = fact(
        pl="indywidualny program integracji", en="integration programme"
    )
    therapy_completed: bool | None = fact(pl="ukończona terapia", en="therapy completed")
    unemployed_months: Count | None = fact(
        pl="miesiące bezrobocia", en="months unemployed", unit=MONTHS
    )
    general_clause_met: bool | None = fact(pl="spełniona klauzula ogólna", en="general clause met")
    in_poverty: bool | None = fact(pl="sytuacja powodująca ubóstwo", en="situation causing poverty")
    benefits: frozenset[BenefitKind] | None = fact(
        pl="przysługujące świadczenia", en="benefits the person has a right to"
    )
    employed_in_ps: bool | None = fact(pl="zatrudniony w PS", en="employed in a PS")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
