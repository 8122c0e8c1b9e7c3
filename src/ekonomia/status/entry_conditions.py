"""What an applicant for the status of PS must meet: nine rules of the book `ues`."""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm, Purpose
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.law import parameters as p
from ekonomia.rules import (
    Condition,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    count,
    equals,
    includes_any,
    inside,
    is_false,
    less_than,
    more_than,
    none_of,
    one_of,
    share,
    when,
)
from ekonomia.status import lists
from ekonomia.status.codes import AdvisoryBodyKind, RelatedPartyActKind
from ekonomia.status.social_enterprise_facts import (
    AdvisoryBody,
    RelatedPartyAct,
    SocialEnterpriseFacts,
)

__all__ = ["ENTRY_CONDITIONS"]

F: Final = fields(SocialEnterpriseFacts)
G: Final = fields(EmploymentGroup)
BODY: Final = fields(AdvisoryBody)
ACT: Final = fields(RelatedPartyAct)

# --- who, what, what for -----------------------------------------------------------------------

FORM: Final = Rule(
    id="ues.form",
    pl="Wnioskodawca jest podmiotem ekonomii społecznej o właściwej formie albo utworzył WTZ, ZAZ, "
    "CIS lub KIS",
    en="The applicant is a PES of an eligible form, or created a WTZ, ZAZ, CIS or KIS",
    norm=p.UES_FORM,
    requires=any_of(
        one_of(F.legal_form, lists.ELIGIBLE_FORMS),
        all_of(
            none_of(one_of(F.legal_form, *UnitKind)),
            includes_any(F.created_units, lists.CREATED_UNITS),
        ),
    ),
)

ACTIVITY: Final = Rule(
    id="ues.activity",
    pl="Prowadzi działalność odpłatną pożytku publicznego, gospodarczą lub inną odpłatną",
    en="It carries out paid public-benefit, business or other paid activity",
    norm=p.UES_ACTIVITY,
    requires=any_of(
        includes_any(F.activities, lists.OTHER_PAID_ACTIVITIES),
        all_of(
            includes_any(F.activities, lists.PAID_ACTIVITIES),
            none_of(one_of(F.legal_form, lists.FORMS_BARRED_FROM_PAID_ACTIVITY)),
        ),
    ),
)

PUBLIC_CONTROL: Final = Rule(
    id="ues.public_control",
    pl="Kontroli nie sprawuje państwo, samorząd ani ich osoby prawne",
    en="Neither the state, nor local government, nor their legal persons have control",
    norm=p.UES_PUBLIC_CONTROL,
    requires=any_of(
        none_of(includes_any(F.controllers, lists.BARRED_CONTROLLERS)),
        all_of(
            equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE),
            includes_any(F.founder_kinds, lists.FOUNDERS_FREE_OF_CONTROL_TEST),
        ),
    ),
)

PURPOSE: Final = Rule(
    id="ues.purpose",
    pl="Celem działalności jest reintegracja osób zagrożonych wykluczeniem lub usługi społeczne",
    en="The purpose is reintegration of persons at risk, or social services",
    norm=p.UES_PURPOSE,
    requires=any_of(
        includes_any(F.purposes, Purpose.REINTEGRATION),
        all_of(
            includes_any(F.purposes, Purpose.SOCIAL_SERVICES),
            includes_any(F.social_service_scopes, lists.SERVICE_SCOPES),
        ),
    ),
)

# --- the workforce -----------------------------------------------------------------------------

PRESENT: Final[Condition] = by_policy(
    "counts_absent_employees", {True: all_of(), False: is_false(G.on_long_leave)}
)
EMPLOYEE: Final = all_of(
    one_of(G.contract, lists.COUNTED_CONTRACTS), at_least(G.fte, p.UES_MIN_FTE), PRESENT
)
"""An employment contract of the required part of a full post."""

AT_RISK: Final = by_policy(
    "at_risk_moment",
    {
        "hiring_day": includes_any(G.at_risk, lists.AT_RISK_CATEGORIES),
        "day_examined": includes_any(G.at_risk, lists.AT_RISK_CATEGORIES_THAT_LAST),
    },
)

LONG_ENOUGH: Final = at_least(G.continuous_months, p.UES_MIN_SOLE_TRADER_MONTHS)
IN_WORKFORCE: Final = all_of(
    any_of(
        by_policy(
            "continuity_covers_contractors",
            {
                False: one_of(G.contract, lists.EMPLOYED_WIDELY),
                True: all_of(
                    one_of(G.contract, lists.EMPLOYED_WIDELY),
                    when(equals(G.contract, ContractKind.CIVIL_LAW_CONTRACT), LONG_ENOUGH),
                ),
            },
        ),
        all_of(
            equals(G.contract, ContractKind.SOLE_TRADER_CONTRACT),
            is_false(G.is_employer),
            LONG_ENOUGH,
        ),
    ),
    PRESENT,
)
"""Everybody counted when the share of persons at risk is taken."""

MIN_EMPLOYMENT: Final = Rule(
    id="ues.min_employment",
    pl="Zatrudnia wymaganą liczbę osób na umowę o pracę w wymaganym wymiarze",
    en="It employs the required number of persons on contracts of the required part of a post",
    norm=p.UES_EMPLOYMENT,
    requires=at_least(
        count(
            F.workforce,
            where=EMPLOYEE,
            weight=G.persons,
            pl="zatrudnieni na umowę o pracę w wymaganym wymiarze",
            en="employed on contracts of the required part of a post",
        ),
        p.UES_MIN_EMPLOYED,
    ),
)

AT_RISK_SHARE: Final = Rule(
    id="ues.at_risk_share",
    pl="Osoby zagrożone wykluczeniem społecznym stanowią wymaganą część ogółu zatrudnionych",
    en="Persons at risk of social exclusion are the required part of all who work for it",
    norm=p.UES_AT_RISK_SHARE,
    applies=includes_any(F.purposes, Purpose.REINTEGRATION),
    requires=at_least(
        share(
            count(
                F.workforce,
                where=all_of(EMPLOYEE, AT_RISK),
                weight=G.persons,
                pl="osoby zagrożone wykluczeniem zatrudnione na umowę o pracę",
                en="persons at risk on employment contracts",
            ),
            of=count(
                F.workforce,
                where=IN_WORKFORCE,
                weight=G.persons,
                pl="ogół zatrudnionych",
                en="all who work for it",
            ),
        ),
        p.UES_MIN_AT_RISK_SHARE,
    ),
)

# --- bodies and money --------------------------------------------------------------------------

HEADCOUNT: Final = count(
    F.workforce,
    where=all_of(
        by_policy(
            "advisory_headcount",
            {"narrow": one_of(G.contract, lists.EMPLOYED_NARROWLY), "wide": IN_WORKFORCE},
        ),
        PRESENT,
    ),
    weight=G.persons,
    pl="zatrudnieni w rozumieniu przepisu o organie konsultacyjno-doradczym",
    en="employed in the sense of the provision on the advisory body",
)
KIND: Final = inside(F.advisory_body, BODY.kind)
COMPANY: Final = one_of(F.legal_form, lists.COMPANIES_WITH_BOARDS)
MEETING_COOPERATIVE: Final = all_of(
    equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE),
    any_of(
        includes_any(F.founder_kinds, lists.LEGAL_PERSON_FOUNDERS),
        less_than(F.members, F.nonmember_employed),
    ),
)

ADVISORY_BODY: Final = Rule(
    id="ues.advisory_body",
    pl="Działa właściwy organ konsultacyjno-doradczy",
    en="There is the right advisory body",
    norm=p.UES_ADVISORY_BODY,
    requires=any_of(
        all_of(COMPANY, one_of(KIND, lists.ADVISORY_BOARDS)),
        all_of(MEETING_COOPERATIVE, equals(KIND, AdvisoryBodyKind.CONSULTATION_MEETING)),
        all_of(
            none_of(COMPANY, MEETING_COOPERATIVE),
            any_of(
                equals(KIND, AdvisoryBodyKind.ALL_EMPLOYED),
                all_of(
                    equals(KIND, AdvisoryBodyKind.REPRESENTATIVES),
                    more_than(HEADCOUNT, p.UES_ADVISORY_ALL_UP_TO),
                    at_least(
                        inside(F.advisory_body, BODY.size), p.UES_ADVISORY_MIN_REPRESENTATIVES
                    ),
                ),
            ),
        ),
    ),
)

RELATED: Final = one_of(ACT.beneficiary, lists.RELATED_PARTIES)
ON_OTHER_TERMS: Final = one_of(ACT.terms, lists.BARRED_TERMS)
BARRED_ACT: Final = any_of(
    all_of(one_of(ACT.kind, lists.SECURING_ACTS), RELATED),
    all_of(equals(ACT.kind, RelatedPartyActKind.TRANSFER), RELATED, ON_OTHER_TERMS),
    all_of(
        equals(ACT.kind, RelatedPartyActKind.USE),
        RELATED,
        ON_OTHER_TERMS,
        is_false(ACT.from_statutory_purpose),
    ),
    all_of(
        equals(ACT.kind, RelatedPartyActKind.PURCHASE),
        one_of(ACT.beneficiary, lists.PURCHASE_PARTIES),
        ON_OTHER_TERMS,
    ),
)

RELATED_PARTY: Final = Rule(
    id="ues.related_party",
    pl="Majątek nie służy osobom powiązanym na innych zasadach niż osobom trzecim",
    en="Assets serve no related person on other terms than third parties",
    norm=p.UES_RELATED_PARTY,
    requires=at_most(
        count(
            F.related_party_acts,
            where=BARRED_ACT,
            pl="niedozwolone czynności z osobami powiązanymi",
            en="barred acts with related parties",
        ),
        0,
    ),
)

PROFIT_LOCK: Final = Rule(
    id="ues.profit_lock",
    pl="Zysk nie jest dzielony między członków, udziałowców, akcjonariuszy ani zatrudnionych",
    en="Profit is not divided among members, shareholders or the employed",
    norm=p.UES_PROFIT_LOCK,
    requires=none_of(includes_any(F.profit_recipients, lists.BARRED_PROFIT_RECIPIENTS)),
)

ENTRY_CONDITIONS: Final = (
    FORM,
    ACTIVITY,
    PUBLIC_CONTROL,
    PURPOSE,
    MIN_EMPLOYMENT,
    AT_RISK_SHARE,
    ADVISORY_BODY,
    RELATED_PARTY,
    PROFIT_LOCK,
)
"""All of them, in the order of the Act."""
