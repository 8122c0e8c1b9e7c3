"""The rule book `participant`: for whom social employment is, in a CIS or a KIS.

It asks what the Act asks of a person before anybody is sent anywhere: a group, the general clause,
and no right to a benefit that bars.  Not asked: how one is sent to a CIS (see the book `cis`), and
the terms of taking part in a KIS (see the book `kis`).  The staff of a *przedsiębiorstwo społeczne*
may be served without being such persons: that right stands beside the conditions.
"""

from typing import Final

from attrs import fields

from ekonomia.entities.units import UnitKind
from ekonomia.law import social_employment_clubs as p
from ekonomia.rules import (
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_least,
    equals,
    in_force,
    includes,
    includes_any,
    is_true,
    none_of,
    one_of,
)
from ekonomia.status import participant_lists as lists
from ekonomia.status.participant_facts import ParticipantFacts
from ekonomia.status.unit_codes import BenefitKind, ExclusionGroup

__all__ = ["PARTICIPANT"]

F: Final = fields(ParticipantFacts)

ADDICTED: Final = includes_any(F.groups, ExclusionGroup.ALCOHOL_ADDICT, ExclusionGroup.DRUG_ADDICT)
NOT_BY_ADDICTION: Final = any_of(
    includes_any(F.groups, lists.PARTICIPANT_GROUPS),
    all_of(includes(F.groups, ExclusionGroup.HOMELESS), is_true(F.homelessness_programme)),
    all_of(includes(F.groups, ExclusionGroup.REFUGEE), is_true(F.integration_programme)),
    all_of(
        in_force(p.PARTICIPANT_MIN_UNEMPLOYED_MONTHS),
        includes(F.groups, ExclusionGroup.LONG_TERM_UNEMPLOYED),
        at_least(F.unemployed_months, p.PARTICIPANT_MIN_UNEMPLOYED_MONTHS),
    ),
)
"""Belongs to a group other than those of addicted persons."""

GROUP: Final = Rule(
    id="participant.group",
    pl="Należy do co najmniej jednej z grup, dla których jest zatrudnienie socjalne",
    en="Belongs to at least one of the groups that social employment is for",
    norm=p.PARTICIPANT_GROUP,
    requires=any_of(NOT_BY_ADDICTION, ADDICTED),
)

THERAPY: Final = Rule(
    id="participant.therapy",
    pl="Osoba uzależniona ukończyła terapię, chyba że należy też do innej grupy",
    en="An addicted person finished therapy, unless another group holds as well",
    norm=p.PARTICIPANT_THERAPY,
    applies=ADDICTED,
    requires=any_of(is_true(F.therapy_completed), NOT_BY_ADDICTION),
)

GENERAL_CLAUSE: Final = Rule(
    id="participant.general_clause",
    pl="Podlega wykluczeniu społecznemu, nie zaspokaja własnym staraniem podstawowych potrzeb "
    "i ma utrudniony udział w życiu zawodowym, społecznym i rodzinnym",
    en="Is subject to social exclusion, cannot meet basic needs by own effort, and is limited in "
    "professional, social and family life",
    norm=p.PARTICIPANT_GENERAL_CLAUSE,
    requires=is_true(F.general_clause_met),
)

POVERTY: Final = Rule(
    id="participant.poverty",
    pl="Znajduje się w sytuacji powodującej ubóstwo",
    en="Is in a situation that causes poverty",
    norm=p.PARTICIPANT_POVERTY,
    requires=is_true(F.in_poverty),
)

EXCLUDING_BENEFIT: Final = Rule(
    id="participant.excluding_benefit",
    pl="Nie ma prawa do świadczenia, które wyłącza z zatrudnienia socjalnego",
    en="Has no right to a benefit that bars from social employment",
    norm=p.PARTICIPANT_EXCLUDING_BENEFIT,
    requires=any_of(
        none_of(includes_any(F.benefits, lists.EXCLUDING_BENEFITS)),
        all_of(
            equals(F.unit_kind, UnitKind.KIS),
            none_of(includes_any(F.benefits, lists.EXCLUDING_BENEFITS_IN_CLUBS)),
        ),
    ),
)

DISABILITY_PENSION: Final = Rule(
    id="participant.disability_pension",
    pl="Mimo prawa do renty z tytułu niezdolności do pracy może uczestniczyć w zajęciach KIS",
    en="May attend a KIS despite the right to a pension for incapacity to work",
    norm=p.PARTICIPANT_DISABILITY_PENSION,
    applies=includes(F.benefits, BenefitKind.DISABILITY_PENSION),
    requires=equals(F.unit_kind, UnitKind.KIS),
    force=Force.RIGHT,
)

PS_STAFF: Final = Rule(
    id="participant.ps_staff",
    pl="Jako pracownik przedsiębiorstwa społecznego może korzystać z usług CIS i KIS",
    en="May use the services of a CIS or KIS as an employee of a social enterprise",
    norm=p.PARTICIPANT_PS_STAFF,
    requires=all_of(is_true(F.employed_in_ps), one_of(F.unit_kind, UnitKind.CIS, UnitKind.KIS)),
    force=Force.RIGHT,
)

PARTICIPANT: Final = RuleBook(
    id="participant",
    title=Label("Uczestnik zatrudnienia socjalnego", "Person in social employment"),
    facts=ParticipantFacts,
    rules=(
        GROUP,
        THERAPY,
        GENERAL_CLAUSE,
        POVERTY,
        EXCLUDING_BENEFIT,
        DISABILITY_PENSION,
        PS_STAFF,
    ),
)
"""Who may attend a CIS or KIS; the two rights have no say in the verdict."""
