"""Who of the workforce is at risk of social exclusion: the rule over statements and evidence.

A category counts where a group states it or its evidence shows it.  A group that states another
one, or none, may still be shown to fall in it; whoever trusts the statement alone asks
`ekonomia.status.at_risk`.
"""

from typing import Final

from attrs import fields

from ekonomia.counting import PERSONS
from ekonomia.entities.people import AtRiskCategory
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.law import social_enterprise_procedure as p
from ekonomia.rules import (
    Condition,
    Force,
    Rule,
    any_of,
    at_least,
    computed,
    count,
    includes_any,
    named,
)
from ekonomia.rules.algebra import CountOf
from ekonomia.status.at_risk import EVIDENCE
from ekonomia.status.social_enterprise_facts import SocialEnterpriseFacts

__all__ = ["AT_RISK_PERSON"]

F: Final = fields(SocialEnterpriseFacts)
G: Final = fields(EmploymentGroup)


def _in(code: AtRiskCategory) -> Condition:
    stated = includes_any(G.at_risk, code)
    return any_of(stated, EVIDENCE[code]) if code in EVIDENCE else stated


def _persons(where: Condition, pl: str, en: str) -> CountOf:
    return count(F.workforce, where=where, weight=G.persons, pl=pl, en=en)


AT_RISK: Final = _persons(
    any_of(*(_in(code) for code in AtRiskCategory)),
    "osoby zagrożone wykluczeniem społecznym",
    "persons at risk of social exclusion",
)
AT_RISK_PERSON: Final = Rule(
    id="ues.at_risk_person",
    pl="Liczba i kategorie osób zagrożonych wykluczeniem społecznym wśród zatrudnionych",
    en="The number and the categories of persons at risk of social exclusion in the workforce",
    norm=p.UES_AT_RISK_PERSON,
    force=Force.VALUE,
    requires=any_of(
        computed(
            AT_RISK,
            pl="liczba osób zagrożonych wykluczeniem społecznym",
            en="number of persons at risk of social exclusion",
            unit=PERSONS,
        ),
        *(
            named(code, at_least(_persons(_in(code), code.label("pl"), code.label("en")), 1))
            for code in AtRiskCategory
        ),
    ),
)
"""How many there are (the amount), and in which categories somebody surely falls (the answer)."""
