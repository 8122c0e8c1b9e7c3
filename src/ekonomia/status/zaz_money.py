"""The money of a ZAZ: its activity fund, and what PFRON pays at most.

A grant is money, so it is written in whole groszy: it may exceed the exact part of the costs by
less than one grosz.
"""

from fractions import Fraction
from typing import Final

from attrs import fields

from ekonomia.law import vocational_activity as p
from ekonomia.rules import (
    THE_DAY,
    Rule,
    all_of,
    any_of,
    at_most,
    day_of_year,
    in_force,
    is_true,
    less_than,
    minus,
    no_later,
    none_of,
    one_of,
    sooner,
    times,
    when,
)
from ekonomia.rules.algebra import YearDay
from ekonomia.status import zaz_lists as lists
from ekonomia.status.zaz_facts import ZazFacts

__all__ = ["ACTIVITY_FUND", "MONEY"]

F: Final = fields(ZazFacts)
A_GROSZ: Final = Fraction(1, 100)


def _due(later: int) -> YearDay:
    return day_of_year(THE_DAY, p.ZAZ_ACTIVITY_FUND_DAY, later=later)


PAID_IN_TIME: Final = any_of(
    all_of(no_later(F.activity_fund_paid_on, _due(0)), sooner(_due(-1), F.activity_fund_paid_on)),
    all_of(no_later(THE_DAY, _due(0)), sooner(_due(-2), F.activity_fund_paid_on)),
)
"""What fell due last was paid by its day; or this year's day has not passed, and last year's was
kept.  A payment between two of these days is one for the later of them."""

ACTIVITY_FUND: Final = Rule(
    id="zaz.activity_fund",
    pl="Dochody przeznacza się na zakładowy fundusz aktywności i w terminie przekazuje na jego "
    "rachunek",
    en="The income goes to the activity fund and is on its account in time",
    norm=p.ZAZ_ACTIVITY_FUND,
    requires=all_of(
        is_true(F.income_to_activity_fund),
        any_of(none_of(in_force(p.ZAZ_ACTIVITY_FUND_DAY)), PAID_IN_TIME),
    ),
)

ACTIVITY_FUND_USE: Final = Rule(
    id="zaz.activity_fund_use",
    pl="Wydatek z zakładowego funduszu aktywności ma dozwolony cel i mieści się w limicie",
    en="The expense of the activity fund has an allowed purpose and stays within the limit",
    norm=p.ZAZ_ACTIVITY_FUND_USE,
    requires=all_of(
        any_of(one_of(F.fund_use, lists.ZAZ_ACTIVITY_FUND_USES), in_force(p.ZAZ_EPIDEMIC_FUND_USE)),
        when(
            one_of(F.fund_use, lists.ZAZ_LIMITED_FUND_USES),
            at_most(
                F.workplace_spending, times(p.ZAZ_MAX_LIMITED_SHARE, F.fund_inflow_previous_year)
            ),
        ),
    ),
)

OPERATING_COST_SHARE: Final = Rule(
    id="zaz.operating_cost_share",
    pl="Środki PFRON pokrywają najwyżej dozwoloną część kosztów działania",
    en="PFRON money covers at most the allowed part of the running costs",
    norm=p.ZAZ_OPERATING_COST_SHARE,
    requires=less_than(
        minus(F.operating_grant, A_GROSZ), times(p.ZAZ_MAX_OPERATING_SHARE, F.operating_costs)
    ),
)

CREATION_COST_SHARE: Final = Rule(
    id="zaz.creation_cost_share",
    pl="Środki PFRON pokrywają najwyżej dozwoloną część kosztów utworzenia",
    en="PFRON money covers at most the allowed part of the costs of creation",
    norm=p.ZAZ_CREATION_COST_SHARE,
    requires=less_than(
        minus(F.creation_grant, A_GROSZ), times(p.ZAZ_MAX_CREATION_SHARE, F.creation_costs)
    ),
)

MONEY: Final = (ACTIVITY_FUND_USE, OPERATING_COST_SHARE, CREATION_COST_SHARE)
