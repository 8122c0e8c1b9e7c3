"""Grounds on which a social cooperative passes into liquidation, and what is left after it.

Each rule is met where its ground does not exist.  The Act knows two grounds more, which stand among
the conditions themselves: the name given up (`coop.name`), and those of the Cooperative Law.
"""

from typing import Final

from attrs import fields

from ekonomia.law import social_cooperatives as p
from ekonomia.rules import (
    THE_DAY,
    Rule,
    all_of,
    any_of,
    at_most,
    in_force,
    is_true,
    no_later,
    none_of,
    shifted,
    times,
)
from ekonomia.status.coop_bodies import LUSTRATION_BINDS, LUSTRATION_MADE
from ekonomia.status.coop_members import (
    EMPLOYMENT_KEPT,
    ENOUGH_MEMBERS,
    FOUNDED_BY_LEGAL_PERSONS,
    NOT_TOO_MANY,
    START_UP_FULFILLED,
    START_UP_RUNS,
    THREE_FOUNDERS,
    WITHIN_LIMITS,
)
from ekonomia.status.coop_surplus import SURPLUS_RULES_KEPT
from ekonomia.status.coop_terms import in_time
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

__all__ = ["LIQUIDATION_GROUNDS", "REMAINDER"]

F: Final = fields(SocialCooperativeFacts)

MEMBERS: Final = Rule(
    id="coop.liquidation_members",
    pl="Członków nie jest za mało dłużej, niż wolno, ani za wielu",
    en="Members are not too few for longer than allowed, nor too many",
    norm=p.COOP_LIQUIDATION_MEMBERS,
    requires=all_of(
        NOT_TOO_MANY,
        any_of(
            ENOUGH_MEMBERS,
            all_of(
                in_time(THE_DAY, F.below_minimum_since, p.COOP_BELOW_MINIMUM_TERM),
                in_force(p.COOP_BELOW_MINIMUM_TERM),
            ),
            all_of(THREE_FOUNDERS, START_UP_RUNS),
        ),
    ),
)

MEMBER_SHARE: Final = Rule(
    id="coop.liquidation_member_share",
    pl="Limit członków spoza katalogu nie jest przekroczony bez przerwy dłużej, niż wolno",
    en="The limit of members outside the catalogue is not exceeded for longer than allowed",
    norm=p.COOP_LIQUIDATION_MEMBER_SHARE,
    requires=any_of(
        WITHIN_LIMITS, no_later(THE_DAY, shifted(F.over_limit_since, p.COOP_OVER_LIMIT_TERM))
    ),
)
"""The numbers of the day say whether the limit is exceeded, the day told only since when."""

SURPLUS: Final = Rule(
    id="coop.liquidation_surplus",
    pl="Zasady podziału nadwyżki nie są naruszone",
    en="The rules on dividing the surplus are not broken",
    norm=p.COOP_LIQUIDATION_SURPLUS,
    requires=SURPLUS_RULES_KEPT,
)

EMPLOYMENT: Final = Rule(
    id="coop.liquidation_employment",
    pl="Założona przez osoby prawne spełnia warunek zatrudnienia osób z katalogu",
    en="Founded by legal persons, it meets the condition of employing persons of the catalogue",
    norm=p.COOP_LIQUIDATION_EMPLOYMENT,
    applies=FOUNDED_BY_LEGAL_PERSONS,
    requires=EMPLOYMENT_KEPT,
)

START_UP: Final = Rule(
    id="coop.liquidation_start_up",
    pl="Założona przez trzy osoby przyjęła i zatrudniła w terminie osoby z katalogu",
    en="Founded by three persons, it admitted and employed persons of the catalogue in time",
    norm=p.COOP_LIQUIDATION_START_UP,
    applies=THREE_FOUNDERS,
    requires=START_UP_FULFILLED,
)

LUSTRATION: Final = Rule(
    id="coop.liquidation_lustration",
    pl="Powstała za środki publiczne poddała się w terminie pierwszej lustracji",
    en="Founded with public money, it underwent the first lustration in time",
    norm=p.COOP_LIQUIDATION_LUSTRATION,
    applies=LUSTRATION_BINDS,
    requires=LUSTRATION_MADE,
)

LIQUIDATION_GROUNDS: Final = (MEMBERS, MEMBER_SHARE, SURPLUS, EMPLOYMENT, START_UP, LUSTRATION)
"""All of them, in the order of the Act."""

REMAINDER: Final = Rule(
    id="coop.liquidation_remainder",
    pl="Członkom przypada najwyżej dozwolona część środków pozostałych po likwidacji",
    en="Members get at most the allowed part of what is left after liquidation",
    norm=p.COOP_LIQUIDATION_REMAINDER,
    applies=any_of(none_of(in_force(p.COOP_REMAINDER_BY_ORIGIN)), is_true(F.public_money_received)),
    requires=at_most(F.remainder_to_members, times(p.COOP_MAX_REMAINDER_SHARE, F.remainder)),
)
