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
        groups: The groups of persons of the Act the person belongs to, as the social worker finds;
            the list of the Act is open, and `inna` is a group it does not name.  Until 14 February
            2022 it named mental illness, narrower than `zaburzenia_psychiczne`.
        homelessness_programme: Whether a homeless person realises an individual programme.
        integration_programme: Whether a refugee realises an individual programme.
        therapy_completed: Whether an addicted person finished therapy; asked until 23 October 2015.
        unemployed_months: Months without work, completed; asked until 31 October 2005.
        general_clause_met: Whether the person is subject to exclusion, cannot meet basic needs by
            own effort and is limited in professional, social and family life; the social worker.
        in_poverty: Whether the situation causes poverty; asked until 14 February 2022.
        benefits: Benefits the person has a right to (ZUS, KRUS, PUP); empty: none of the list.
        employed_in_ps: Whether the person is on the staff of a *przedsiębiorstwo społeczne*.

    Basis: UZS art. 1, art. 3 ust. 1b, art. 18 ust. 10.
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
