"""Where the surplus of a social cooperative may go, before and after the reform of 2018."""

from typing import Final

from attrs import fields

from ekonomia.law import social_cooperatives as p
from ekonomia.rules import (
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    in_force,
    is_true,
    more_than,
    times,
    total,
    when,
)
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

__all__ = ["SURPLUS", "SURPLUS_RULES_KEPT"]

F: Final = fields(SocialCooperativeFacts)

HAS_SURPLUS: Final = more_than(F.surplus, 0)

TO_RESERVE_FUND: Final = at_least(F.to_reserve_fund, times(p.COOP_MIN_RESERVE_SHARE, F.surplus))
TO_SOCIAL_AIMS: Final = at_least(F.to_social_aims, times(p.COOP_MIN_AIMS_SHARE, F.surplus))

RESERVE_FUND_SHARE: Final = Rule(
    id="coop.reserve_fund_share",
    pl="Wymagana część nadwyżki zwiększa fundusz zasobowy",
    en="The required part of the surplus goes to the reserve fund",
    norm=p.COOP_RESERVE_SHARE,
    applies=HAS_SURPLUS,
    requires=TO_RESERVE_FUND,
)

SOCIAL_AIMS_SHARE: Final = Rule(
    id="coop.social_aims_share",
    pl="Wymagana część nadwyżki idzie na reintegrację i cele społeczne",
    en="The required part of the surplus goes to reintegration and social aims",
    norm=p.COOP_AIMS_SHARE,
    applies=HAS_SURPLUS,
    requires=TO_SOCIAL_AIMS,
)

WITH_MUTUAL_FUND: Final = total(F.to_reserve_fund, F.to_social_aims, F.to_mutual_fund)
WITH_INVESTMENT_FUND: Final = total(F.to_reserve_fund, F.to_social_aims, F.to_investment_fund)
NOT_MORE_THAN_THERE_IS: Final = at_most(WITH_MUTUAL_FUND, F.surplus)
REST_TO_MUTUAL_FUND: Final = all_of(
    at_most(F.to_investment_fund, 0),
    NOT_MORE_THAN_THERE_IS,
    any_of(
        all_of(is_true(F.in_consortium), at_least(WITH_MUTUAL_FUND, F.surplus)),
        by_policy(
            "mutual_fund_outside_consortium",
            {
                False: all_of(at_most(F.to_mutual_fund, 0), at_least(WITH_MUTUAL_FUND, F.surplus)),
                True: all_of(),
            },
        ),
    ),
)
"""All of it is allotted; to the mutual fund only what a member of a consortium has left."""

MUTUAL_FUND: Final = Rule(
    id="coop.mutual_fund",
    pl="Reszta nadwyżki idzie na fundusz wzajemnościowy konsorcjum, nic na fundusz inwestycyjny",
    en="The rest of the surplus goes to the mutual fund of a consortium, none to investment",
    norm=p.COOP_MUTUAL_FUND,
    applies=HAS_SURPLUS,
    requires=REST_TO_MUTUAL_FUND,
)

REST_TO_INVESTMENT_FUND: Final = all_of(
    at_least(WITH_INVESTMENT_FUND, F.surplus), at_most(WITH_INVESTMENT_FUND, F.surplus)
)

INVESTMENT_FUND: Final = Rule(
    id="coop.investment_fund",
    pl="Reszta nadwyżki idzie na fundusz inwestycyjny",
    en="The rest of the surplus goes to the investment fund",
    norm=p.COOP_INVESTMENT_FUND,
    applies=HAS_SURPLUS,
    requires=REST_TO_INVESTMENT_FUND,
)

NOTHING_TO_MEMBERS: Final = all_of(
    at_most(F.to_members, 0), at_most(F.to_share_fund, 0), at_most(F.share_interest, 0)
)

PROFIT_LOCK: Final = Rule(
    id="coop.profit_lock",
    pl="Nadwyżka nie trafia do członków ani na udziały i ich oprocentowanie",
    en="The surplus goes neither to members nor to shares and interest on them",
    norm=p.COOP_PROFIT_LOCK,
    requires=NOTHING_TO_MEMBERS,
)

SURPLUS_RULES_KEPT: Final = all_of(
    NOTHING_TO_MEMBERS,
    when(
        HAS_SURPLUS,
        all_of(
            TO_RESERVE_FUND,
            TO_SOCIAL_AIMS,
            when(in_force(p.COOP_INVESTMENT_FUND), REST_TO_INVESTMENT_FUND),
            when(in_force(p.COOP_MUTUAL_FUND), REST_TO_MUTUAL_FUND),
        ),
    ),
)
"""All that the Act says of the surplus on the day."""

SURPLUS: Final = (
    RESERVE_FUND_SHARE,
    SOCIAL_AIMS_SHARE,
    INVESTMENT_FUND,
    MUTUAL_FUND,
    PROFIT_LOCK,
)
"""All of them; the day asked about is that of the resolution which divides it."""
