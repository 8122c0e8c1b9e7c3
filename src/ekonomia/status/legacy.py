"""The rule book `ct9`: the status of *przedsiębiorstwo społeczne* before the Act.

It was no status of law: support centres verified it against EU-fund guidelines of 2014-2020, whose
texts were read here in retellings only.  Versions from July 2019 on were not read, so that their
conditions answer unknown; ask with `law=` a day of an earlier version to apply that one.
"""

from typing import Final

from attrs import evolve, fields

from ekonomia.entities.legal_forms import ActivityKind, LegalForm, Purpose
from ekonomia.entities.work import ContractKind
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.law import parameters as p
from ekonomia.rules import (
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_least,
    at_most,
    count,
    equals,
    includes_any,
    inside,
    is_true,
    none_of,
    one_of,
    share,
)
from ekonomia.rules.algebra import Condition, CountOf
from ekonomia.status import lists
from ekonomia.status.codes import AdvisoryBodyKind, GovernanceKind, Question
from ekonomia.status.legacy_status import GRANTED_STATUS
from ekonomia.status.regimes import REGIMES
from ekonomia.status.social_enterprise_facts import AdvisoryBody, SocialEnterpriseFacts

__all__ = ["CT9"]

F: Final = fields(SocialEnterpriseFacts)
G: Final = fields(EmploymentGroup)
BODY: Final = fields(AdvisoryBody)

STAFF_CONTRACTS: Final = (
    ContractKind.EMPLOYMENT_CONTRACT,
    ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT,
    ContractKind.SERVICE_RELATIONSHIP,
    ContractKind.HOMEWORK_CONTRACT,
    ContractKind.CIVIL_LAW_CONTRACT,
)
ON_STAFF: Final = one_of(G.contract, *STAFF_CONTRACTS)


def _staff(pl: str, en: str, *conditions: Condition) -> CountOf:
    return count(F.workforce, where=all_of(ON_STAFF, *conditions), weight=G.persons, pl=pl, en=en)


STAFF: Final = _staff("ogół zatrudnionych", "all the staff")
OF_GROUPS: Final = includes_any(G.at_risk, lists.CT9_GROUPS)
GROUPS: Final = _staff("osoby z grup wskazanych w wytycznych", "persons of the groups", OF_GROUPS)
DISABLED: Final = _staff(
    "osoby z niepełnosprawnością we wskazanym stopniu",
    "persons with the named degrees of disability",
    any_of(
        one_of(G.disability_degree, lists.CT9_DISABILITY_DEGREES),
        includes_any(G.at_risk, lists.CT9_MENTAL_DISORDERS),
    ),
)

SEPARATENESS: Final = Rule(
    id="ct9.separateness",
    pl="Działalność jest wyodrębniona organizacyjnie i rachunkowo",
    en="The activity is separate in organisation and accounts",
    norm=p.CT9_SEPARATENESS,
    requires=all_of(is_true(F.separate_organisation), is_true(F.separate_accounts)),
)

ACTIVITY: Final = Rule(
    id="ct9.activity",
    pl="Prowadzi działalność wskazaną w wytycznych",
    en="It carries out an activity that the guidelines name",
    norm=p.CT9_ACTIVITY,
    requires=any_of(
        all_of(includes_any(F.activities, ActivityKind.BUSINESS), is_true(F.registered_in_krs)),
        includes_any(F.activities, lists.CT9_ACTIVITIES),
    ),
)

EMPLOYMENT_SHARE: Final = Rule(
    id="ct9.employment_share_50_30",
    pl="Osoby z grup wskazanych w wytycznych stanowią wymaganą część zatrudnionych",
    en="Persons of the groups are the required part of the staff",
    norm=p.CT9_EMPLOYMENT,
    applies=includes_any(F.purposes, Purpose.REINTEGRATION),
    requires=any_of(
        at_least(share(GROUPS, of=STAFF), p.CT9_MIN_GROUPS_SHARE),
        at_least(share(DISABLED, of=STAFF), p.CT9_MIN_DISABLED_SHARE),
    ),
)

SERVICES_SHARE: Final = Rule(
    id="ct9.services_share_20",
    pl="Przy usługach osoby z grup wskazanych w wytycznych stanowią wymaganą część zatrudnionych",
    en="Of the service type: persons of the groups are the required part of the staff",
    norm=p.CT9_SERVICES,
    applies=all_of(
        includes_any(F.purposes, Purpose.SOCIAL_SERVICES),
        none_of(includes_any(F.purposes, Purpose.REINTEGRATION)),
    ),
    requires=at_least(share(GROUPS, of=STAFF), p.CT9_MIN_SERVICES_SHARE),
)

PROFIT_LOCK: Final = Rule(
    id="ct9.profit_lock",
    pl="Zysk nie jest dzielony między udziałowców ani pracowników",
    en="Profit is not divided among shareholders or workers",
    norm=p.CT9_PROFIT_LOCK,
    requires=none_of(includes_any(F.profit_recipients, lists.CT9_BARRED_PROFIT_RECIPIENTS)),
)

GOVERNANCE: Final = Rule(
    id="ct9.governance",
    pl="Zarządzanie jest demokratyczne albo co najmniej konsultacyjno-doradcze",
    en="Management is democratic, or at least consultative",
    norm=p.CT9_GOVERNANCE,
    requires=any_of(
        one_of(F.governance, GovernanceKind.DEMOCRATIC, GovernanceKind.CONSULTATIVE),
        none_of(equals(inside(F.advisory_body, BODY.kind), AdvisoryBodyKind.NONE)),
    ),
)

WAGE_CAP: Final = Rule(
    id="ct9.wage_cap",
    pl="Wynagrodzenia mieszczą się w limicie",
    en="Pay stays within the limit",
    norm=p.CT9_WAGE_CAP,
    requires=at_most(F.highest_pay_multiple, p.CT9_MAX_PAY_MULTIPLE),
)

MIN_EMPLOYMENT: Final = Rule(
    id="ct9.min_employment",
    pl="Zatrudnia wymaganą liczbę osób",
    en="It employs the required number of persons",
    norm=p.CT9_EMPLOYED,
    requires=at_least(
        _staff(
            "zatrudnieni w wymaganym wymiarze lub na dość długą umowę",
            "employed for the required part of a post, or long enough",
            any_of(
                all_of(
                    none_of(equals(G.contract, ContractKind.CIVIL_LAW_CONTRACT)),
                    at_least(G.fte, p.CT9_MIN_FTE),
                ),
                all_of(
                    equals(G.contract, ContractKind.CIVIL_LAW_CONTRACT),
                    at_least(G.contract_months, p.CT9_MIN_CONTRACT_MONTHS),
                    at_least(G.contract_hours, p.CT9_MIN_CONTRACT_HOURS),
                ),
            ),
        ),
        p.CT9_MIN_EMPLOYED,
    ),
)

COOP_AUTOMATIC: Final = Rule(
    id="ct9.coop_automatic",
    pl="Spółdzielnia socjalna jest przedsiębiorstwem społecznym bez dalszych warunków",
    en="A social cooperative is a social enterprise without further conditions",
    norm=p.CT9_COOP_AUTOMATIC,
    force=Force.RIGHT,
    requires=equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE),
)

_EACH: Final = (
    SEPARATENESS,
    ACTIVITY,
    EMPLOYMENT_SHARE,
    SERVICES_SHARE,
    PROFIT_LOCK,
    GOVERNANCE,
    WAGE_CAP,
    MIN_EMPLOYMENT,
)
AUTOMATIC: Final = one_of(F.legal_form, lists.CT9_AUTOMATIC_FORMS)
CONDITIONS: Final = tuple(evolve(rule, unless=AUTOMATIC) for rule in _EACH)

CT9: Final = RuleBook(
    id="ct9",
    title=Label(
        "Status przedsiębiorstwa społecznego według wytycznych",
        "Status of social enterprise under the guidelines",
    ),
    facts=SocialEnterpriseFacts,
    rules=(*CONDITIONS, COOP_AUTOMATIC),
    questions=((Question.VERIFICATION, (*CONDITIONS, COOP_AUTOMATIC)),),
    others=GRANTED_STATUS,
    regimes=REGIMES,
)
"""Whether an entity met the guidelines on a day between 2015 and 2023.

The rules about a status once granted are asked by name.
"""
