"""The members of a social cooperative and those who work in it: how many, and who."""

from typing import Final

from attrs import fields

from ekonomia.law import social_cooperatives as p
from ekonomia.rules import (
    THE_DAY,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    in_force,
    includes_any,
    is_false,
    is_true,
    more_than,
    no_later,
    none_of,
    share,
    shifted,
    when,
)
from ekonomia.status import coop_lists as lists
from ekonomia.status.coop_terms import in_time
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

__all__ = [
    "AT_RISK_SHARE",
    "COMPOSITION",
    "EMPLOYMENT_KEPT",
    "ENOUGH_MEMBERS",
    "FOUNDED_BY_LEGAL_PERSONS",
    "MEMBERS",
    "MEMBER_SHARE",
    "NOT_TOO_MANY",
    "PS_MEMBER_SHARE",
    "START_UP_FULFILLED",
    "START_UP_RUNS",
    "THREE_FOUNDERS",
    "WITHIN_LIMITS",
]

F: Final = fields(SocialCooperativeFacts)

FOUNDED_BY_LEGAL_PERSONS: Final = more_than(F.legal_founders, 0)

# --- how many ----------------------------------------------------------------------------------

ENOUGH_MEMBERS: Final = any_of(
    at_least(F.members, p.COOP_MIN_MEMBERS),
    all_of(
        at_least(F.members, p.COOP_MIN_LEGAL_MEMBERS),
        at_most(F.natural_founders, 0),
        in_force(p.COOP_MIN_LEGAL_MEMBERS),
    ),
)
"""The minimum, which is lower where legal persons alone founded it."""

THREE_FOUNDERS: Final = all_of(
    at_least(F.natural_founders, p.COOP_START_UP_FOUNDERS),
    at_most(F.natural_founders, p.COOP_START_UP_FOUNDERS),
    in_force(p.COOP_START_UP_FOUNDERS),
)
"""Exactly as many natural founders as the Act gives time to grow; four have none."""

START_UP_RUNS: Final = any_of(
    is_true(F.in_start_up_year), in_time(THE_DAY, F.registered_on, p.COOP_START_UP_TERM)
)
START_UP_FULFILLED: Final = any_of(
    at_least(F.at_risk_admitted, p.COOP_START_UP_ADMISSIONS), START_UP_RUNS
)

MIN_MEMBERS: Final = Rule(
    id="coop.min_members",
    pl="Liczy wymaganą liczbę członków; założona przez trzy osoby dochodzi do niej w swoim czasie",
    en="It has the required number of members; founded by three persons, it reaches it in time",
    norm=p.COOP_MEMBERS_AT_LEAST,
    requires=any_of(
        all_of(ENOUGH_MEMBERS, when(THREE_FOUNDERS, START_UP_FULFILLED)),
        # The time to grow spares the members yet to be admitted, not those who founded it.
        all_of(at_least(F.members, p.COOP_START_UP_FOUNDERS), THREE_FOUNDERS, START_UP_RUNS),
    ),
)

NOT_TOO_MANY: Final = any_of(
    at_most(F.members, p.COOP_MAX_MEMBERS), is_true(F.converted_from_disabled_cooperative)
)

MAX_MEMBERS: Final = Rule(
    id="coop.max_members",
    pl="Nie liczy więcej członków, niż wolno, chyba że powstała z przekształcenia",
    en="It has no more members than allowed, unless it was converted",
    norm=p.COOP_MEMBERS_AT_MOST,
    requires=NOT_TOO_MANY,
)

# --- who ---------------------------------------------------------------------------------------

OTHERS: Final = share(F.other_members, of=F.members)
LEGAL_MEMBERS_COUNT: Final = all_of(
    FOUNDED_BY_LEGAL_PERSONS, in_force(p.COOP_LEGAL_MEMBERS_CONTESTED)
)
"""Nobody knows, where legal persons are members."""

WITHIN_LIMIT: Final = any_of(
    at_most(OTHERS, p.COOP_MAX_OTHER_MEMBERS),
    all_of(
        at_most(OTHERS, p.COOP_MAX_OTHER_MEMBERS_RAISED),
        is_true(F.raised_limit),
        in_force(p.COOP_MAX_OTHER_MEMBERS_RAISED),
    ),
    LEGAL_MEMBERS_COUNT,
    all_of(more_than(F.other_founders, 0), in_force(p.COOP_SPECIALISTS_CONTESTED)),
)
WITHIN_PS_LIMIT: Final = any_of(
    all_of(
        any_of(at_most(OTHERS, p.COOP_MAX_OTHER_MEMBERS_PS), LEGAL_MEMBERS_COUNT),
        in_force(p.COOP_MAX_OTHER_MEMBERS_PS),
    ),
    all_of(
        at_most(share(F.at_risk_members, of=F.members), p.COOP_MAX_AT_RISK_MEMBERS_PS),
        in_force(p.COOP_MAX_AT_RISK_MEMBERS_PS),
    ),
)
"""As the Act was meant, and on one day as it was written."""

LIMIT_BINDS: Final = any_of(
    is_false(F.holds_ps_status), none_of(in_force(p.COOP_MAX_OTHER_MEMBERS_PS))
)
"""The limit of one without the status; on the day of the slip nothing took it from a holder."""
PS_LIMIT_BINDS: Final = is_true(F.holds_ps_status)

WITHIN_LIMITS: Final = all_of(
    when(LIMIT_BINDS, WITHIN_LIMIT),
    when(all_of(in_force(p.COOP_PS_MEMBER_SHARE), PS_LIMIT_BINDS), WITHIN_PS_LIMIT),
)

MEMBER_SHARE: Final = Rule(
    id="coop.member_share",
    pl="Członkowie spoza katalogu mieszczą się w dozwolonej części członków",
    en="Members outside the catalogue stay within their part of the members",
    norm=p.COOP_MEMBER_SHARE,
    applies=LIMIT_BINDS,
    requires=WITHIN_LIMIT,
)

PS_MEMBER_SHARE: Final = Rule(
    id="coop.ps_member_share",
    pl="W przedsiębiorstwie społecznym skład członków mieści się w wyższym limicie",
    en="In a social enterprise the members stay within the higher limit",
    norm=p.COOP_PS_MEMBER_SHARE,
    applies=PS_LIMIT_BINDS,
    requires=WITHIN_PS_LIMIT,
)

AT_RISK: Final = share(F.at_risk_members_and_employed, of=F.members_and_employed)

AT_RISK_SHARE: Final = Rule(
    id="coop.at_risk_share",
    pl="Osoby z katalogu stanowią wymaganą część członków i zatrudnionych łącznie",
    en="Persons of the catalogue are the required part of members and employed together",
    norm=p.COOP_AT_RISK_SHARE,
    requires=any_of(
        at_least(AT_RISK, p.COOP_MIN_AT_RISK_SHARE),
        all_of(
            at_least(AT_RISK, p.COOP_MIN_AT_RISK_SHARE_RAISED),
            is_true(F.raised_limit),
            in_force(p.COOP_MIN_AT_RISK_SHARE_RAISED),
        ),
        all_of(
            at_least(AT_RISK, p.COOP_MIN_AT_RISK_SHARE_PS),
            is_true(F.holds_ps_status),
            in_force(p.COOP_MIN_AT_RISK_SHARE_PS),
        ),
    ),
)

# --- work --------------------------------------------------------------------------------------

EMPLOYMENT_KEPT: Final = any_of(
    at_least(F.at_risk_employed, p.COOP_MIN_AT_RISK_EMPLOYED),
    no_later(THE_DAY, shifted(F.registered_on, p.COOP_EMPLOYMENT_TERM)),
    all_of(is_true(F.has_vacancy), in_time(THE_DAY, F.vacancy_since, p.COOP_VACANCY_TERM)),
)
"""Enough persons, or a term still runs: the first one is none of those that were stretched."""

AT_RISK_EMPLOYMENT: Final = Rule(
    id="coop.at_risk_employment",
    pl="Założona przez osoby prawne zatrudnia w terminie wymaganą liczbę osób z katalogu",
    en="Founded by legal persons, it employs the required number of persons of the catalogue",
    norm=p.COOP_AT_RISK_EMPLOYMENT,
    applies=FOUNDED_BY_LEGAL_PERSONS,
    requires=EMPLOYMENT_KEPT,
)

MEMBER_CONTRACT: Final = Rule(
    id="coop.member_contract",
    pl="Członkowie pracują na spółdzielczej umowie o pracę albo w innej dozwolonej formie",
    en="Members work on a cooperative employment contract or in another allowed form",
    norm=p.COOP_MEMBER_CONTRACT,
    requires=none_of(includes_any(F.member_contracts, lists.COOP_BARRED_MEMBER_CONTRACTS)),
)

COMPOSITION: Final = (MEMBER_SHARE, PS_MEMBER_SHARE, AT_RISK_SHARE)
"""The shares among the members, and among members and employed together."""

MEMBERS: Final = (
    MIN_MEMBERS,
    MAX_MEMBERS,
    MEMBER_SHARE,
    PS_MEMBER_SHARE,
    AT_RISK_EMPLOYMENT,
    MEMBER_CONTRACT,
    AT_RISK_SHARE,
)
"""All of them, in the order of the Act."""
