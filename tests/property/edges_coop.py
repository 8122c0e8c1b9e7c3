"""The edges of the Act on social cooperatives, in each of its versions."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st
from tests.property.edges import Edge, near_day

from ekonomia.rules import Outcome
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts
from ekonomia.testing.strategies import near_share, near_threshold

ORIGINAL: Final = date(2008, 6, 15)
AMENDED: Final = date(2012, 6, 15)
REFORMED: Final = date(2019, 6, 15)
SLIP: Final = date(2022, 10, 30)
ON: Final = date(2025, 12, 15)

Versioned = tuple[date, Any]
"""A day of one version, and what is tried on it."""


def met(rule: str, *, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    record = SocialCooperativeFacts(**facts)
    outcome = COOP.check_rule(rule, record, on=on).finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def versions(
    limits: dict[date, Any], near: Callable[[Any], st.SearchStrategy[Any]]
) -> st.SearchStrategy[Versioned]:
    """Draw a day of each version and a value near its limit."""
    return st.sampled_from(list(limits)).flatmap(
        lambda on: st.tuples(st.just(on), near(limits[on]))
    )


def numbers(limits: dict[date, int], says: Callable[[date, int], bool]) -> Edge:
    """The number itself suffices."""
    return Edge(
        versions(limits, near_threshold),
        lambda drawn: says(*drawn),
        lambda drawn: drawn[1] >= limits[drawn[0]],
    )


def most(limits: dict[date, Fraction], says: Callable[[date, int, int], bool]) -> Edge:
    """A part of a whole; the share itself passes."""
    return Edge(
        versions(limits, near_share),
        lambda drawn: says(drawn[0], *drawn[1]),
        lambda drawn: Fraction(*drawn[1]) <= limits[drawn[0]],
    )


def least(limits: dict[date, Fraction], says: Callable[[date, int, int], bool]) -> Edge:
    """A part of a whole; the share itself suffices."""
    return Edge(
        versions(limits, near_share),
        lambda drawn: says(drawn[0], *drawn[1]),
        lambda drawn: Fraction(*drawn[1]) >= limits[drawn[0]],
    )


def until(last: date, says: Callable[[date], bool]) -> Edge:
    """A term; its last day is in time."""
    return Edge(near_day(last), says, lambda day: day <= last)


def grosze(amount: int) -> Decimal:
    return Decimal(amount) / 100


# --- founders and members ------------------------------------------------------------------------


def natural(on: date, founders: int) -> bool:
    """With none at all the rule asks nothing, so one stands for none."""
    return met("coop.natural_founders", on=on, natural_founders=max(founders, 1), legal_founders=0)


def legal(on: date, founders: int) -> bool:
    return met(
        "coop.legal_founders",
        on=on,
        legal_founders=max(founders, 1),
        natural_founders=0,
        founder_forms=frozenset(),
    )


def other_founders(on: date, others: int, founders: int, *, raised: bool = False) -> bool:
    return met(
        "coop.founder_share",
        on=on,
        other_founders=others,
        natural_founders=founders,
        legal_founders=0,
        raised_limit=raised,
    )


def members(on: date, number: int, *, natural_founders: int = 7) -> bool:
    return met("coop.min_members", on=on, members=number, natural_founders=natural_founders)


def in_start_up(founders: int) -> bool:
    """Whether so many founders have the start-up year: with four members it alone can save."""
    return met(
        "coop.min_members",
        natural_founders=founders,
        members=4,
        at_risk_admitted=0,
        registered_on=date(2025, 6, 1),
    )


def admitted(_: date, number: int) -> bool:
    return met(
        "coop.liquidation_start_up",
        natural_founders=3,
        at_risk_admitted=number,
        registered_on=date(2021, 1, 1),
    )


def grown(day: date) -> bool:
    return met(
        "coop.liquidation_start_up",
        on=day,
        natural_founders=3,
        at_risk_admitted=1,
        registered_on=date(2018, 8, 31),
    )


def others(on: date, part: int, whole: int, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    usual = {"raised_limit": False, "holds_ps_status": False}
    founders = {"legal_founders": 0, "other_founders": 0}
    known = founders | usual | facts
    rule = "coop.ps_member_share" if known["holds_ps_status"] else "coop.member_share"
    return met(rule, on=on, other_members=part, members=whole, **known)


def at_risk(on: date, part: int, whole: int) -> bool:
    return met(
        "coop.ps_member_share", on=on, at_risk_members=part, members=whole, holds_ps_status=True
    )


def together(on: date, part: int, whole: int, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    usual = {"raised_limit": False, "holds_ps_status": False}
    return met(
        "coop.at_risk_share",
        on=on,
        at_risk_members_and_employed=part,
        members_and_employed=whole,
        **(usual | facts),
    )


# --- work and bodies -----------------------------------------------------------------------------


def employed(on: date, number: int) -> bool:
    return met(
        "coop.at_risk_employment",
        on=on,
        legal_founders=2,
        at_risk_employed=number,
        registered_on=date(2009, 8, 1),
        has_vacancy=False,
    )


def employed_by(day: date) -> bool:
    """The end of August and six months is the end of February."""
    return met(
        "coop.at_risk_employment",
        on=day,
        legal_founders=2,
        at_risk_employed=0,
        registered_on=date(2024, 8, 31),
        has_vacancy=False,
    )


def filled_by(day: date) -> bool:
    return met(
        "coop.at_risk_employment",
        on=day,
        legal_founders=2,
        at_risk_employed=4,
        registered_on=date(2009, 8, 1),
        vacancy_since=date(2025, 11, 30),
    )


def with_board(members_number: int) -> bool:
    answer = COOP.check_rule(
        "coop.supervisory_board",
        SocialCooperativeFacts(
            members=members_number, statute_requires_board=False, has_supervisory_board=False
        ),
        on=ON,
    )
    return answer.failing == ("coop.supervisory_board",)


def met_on(day: date, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    return met(
        "coop.consultation_meeting",
        legal_founders=2,
        has_works_council=False,
        accounts_approved_on=date(2025, 6, 30),
        consultation_on=day,
        **facts,
    )


def lustrated(day: date) -> bool:
    return met(
        "coop.lustration",
        start_financed_on=date(2024, 1, 15),
        first_accounts_approved_on=date(2025, 5, 31),
        lustration_on=day,
    )


# --- surplus and liquidation ---------------------------------------------------------------------


def to_reserve_fund(on: date, part: int, whole: int) -> bool:
    return met(
        "coop.reserve_fund_share", on=on, to_reserve_fund=grosze(part), surplus=grosze(whole)
    )


def to_social_aims(on: date, part: int, whole: int) -> bool:
    return met("coop.social_aims_share", on=on, to_social_aims=grosze(part), surplus=grosze(whole))


def remainder(on: date, part: int, whole: int) -> bool:
    return met(
        "coop.liquidation_remainder",
        on=on,
        remainder_to_members=grosze(part),
        remainder=grosze(whole),
        public_money_received=True,
    )


def too_few(day: date) -> bool:
    return met(
        "coop.liquidation_members",
        on=day,
        members=4,
        natural_founders=7,
        below_minimum_since=date(2025, 8, 31),
    )


OVER_LIMIT: Final = {AMENDED.replace(day=30): date(2012, 12, 30), ORIGINAL: date(2008, 9, 15)}
"""The first day over the limit, and the last on which that is no ground yet."""


def over_limit(since: date, day: date) -> bool:
    return met(
        "coop.liquidation_member_share",
        on=day,
        members=10,
        other_members=6,
        other_founders=0,
        natural_founders=10,
        legal_founders=0,
        raised_limit=False,
        over_limit_since=since,
    )


HALF: Final = Fraction(1, 2)
SEVENTY: Final = Fraction(7, 10)
THIRTY: Final = Fraction(3, 10)
FORTY: Final = Fraction(2, 5)
TWENTY: Final = Fraction(1, 5)

EDGES: Final[dict[str, Edge]] = {
    "COOP_MIN_NATURAL_FOUNDERS": numbers({ORIGINAL: 5, AMENDED: 5, REFORMED: 3, ON: 3}, natural),
    "COOP_MIN_LEGAL_FOUNDERS": numbers({AMENDED: 2, ON: 2}, legal),
    "COOP_MAX_OTHER_FOUNDERS": most(
        {ORIGINAL: Fraction(0), AMENDED: HALF, REFORMED: HALF, ON: HALF}, other_founders
    ),
    "COOP_MAX_OTHER_FOUNDERS_RAISED": most(
        {REFORMED: SEVENTY, ON: SEVENTY},
        lambda on, part, whole: other_founders(on, part, whole, raised=True),
    ),
    "COOP_MIN_MEMBERS": numbers({ORIGINAL: 5, AMENDED: 5, REFORMED: 5, ON: 5}, members),
    "COOP_MIN_LEGAL_MEMBERS": numbers(
        {AMENDED: 2, REFORMED: 2, ON: 2},
        lambda on, number: members(on, number, natural_founders=0),
    ),
    "COOP_START_UP_FOUNDERS": Edge(near_threshold(3), in_start_up, lambda founders: founders == 3),
    "COOP_START_UP_ADMISSIONS": numbers({ON: 2}, admitted),
    "COOP_START_UP_TERM": until(date(2019, 8, 31), grown),
    "COOP_MAX_MEMBERS": Edge(
        near_threshold(50),
        lambda number: met(
            "coop.max_members", members=number, converted_from_disabled_cooperative=False
        ),
        lambda number: number <= 50,
    ),
    "COOP_MAX_OTHER_MEMBERS": most(
        {ORIGINAL: TWENTY, AMENDED: HALF, REFORMED: HALF, ON: HALF}, others
    ),
    "COOP_MAX_OTHER_MEMBERS_RAISED": most(
        {REFORMED: SEVENTY, ON: SEVENTY},
        lambda on, part, whole: others(on, part, whole, raised_limit=True),
    ),
    "COOP_MAX_OTHER_MEMBERS_PS": most(
        {date(2022, 10, 31): SEVENTY, ON: SEVENTY},
        lambda on, part, whole: others(on, part, whole, holds_ps_status=True),
    ),
    "COOP_MAX_AT_RISK_MEMBERS_PS": most({SLIP: SEVENTY}, at_risk),
    "COOP_MIN_AT_RISK_EMPLOYED": numbers({AMENDED: 5, ON: 5}, employed),
    "COOP_EMPLOYMENT_TERM": until(date(2025, 2, 28), employed_by),
    "COOP_VACANCY_TERM": until(date(2026, 2, 28), filled_by),
    "COOP_MIN_AT_RISK_SHARE": least({AMENDED: HALF, REFORMED: HALF, ON: HALF}, together),
    "COOP_MIN_AT_RISK_SHARE_RAISED": least(
        {REFORMED: THIRTY, ON: THIRTY},
        lambda on, part, whole: together(on, part, whole, raised_limit=True),
    ),
    "COOP_MIN_AT_RISK_SHARE_PS": least(
        {date(2022, 10, 31): THIRTY, ON: THIRTY},
        lambda on, part, whole: together(on, part, whole, holds_ps_status=True),
    ),
    "COOP_BOARD_ABOVE": Edge(near_threshold(15), with_board, lambda number: number > 15),
    "COOP_CONSULTATION_TERM": until(date(2025, 9, 30), met_on),
    "COOP_CONSULTATION_YEAR": Edge(
        near_day(date(2025, 1, 1)), met_on, lambda day: day >= date(2025, 1, 1)
    ),
    "COOP_LUSTRATION_TERM": until(date(2025, 11, 30), lustrated),
    "COOP_MIN_RESERVE_SHARE": least(
        {ORIGINAL: FORTY, AMENDED: FORTY, REFORMED: TWENTY, ON: TWENTY}, to_reserve_fund
    ),
    "COOP_MIN_AIMS_SHARE": least(
        {ORIGINAL: FORTY, AMENDED: FORTY, REFORMED: THIRTY, ON: THIRTY}, to_social_aims
    ),
    "COOP_BELOW_MINIMUM_TERM": until(date(2025, 11, 30), too_few),
    "COOP_OVER_LIMIT_TERM": Edge(
        st.sampled_from(list(OVER_LIMIT)).flatmap(
            lambda since: st.tuples(st.just(since), near_day(OVER_LIMIT[since]))
        ),
        lambda drawn: over_limit(*drawn),
        lambda drawn: drawn[1] <= OVER_LIMIT[drawn[0]],
    ),
    "COOP_MAX_REMAINDER_SHARE": most({ORIGINAL: TWENTY, AMENDED: TWENTY, ON: TWENTY}, remainder),
}
