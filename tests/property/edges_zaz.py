"""The edges of the law on zakłady aktywności zawodowej."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st
from tests.property.edges import Edge, near_day, near_part, share_at_least

from ekonomia.entities import DisabilityDegree
from ekonomia.rules import Outcome
from ekonomia.status.unit_codes import ActivityFundUse, TradeKind
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts
from ekonomia.testing.strategies import near_share, near_threshold

ON: Final = date(2023, 6, 15)
UNDER_NEW_HOURS: Final = date(2023, 12, 1)
IN_2026: Final = date(2026, 6, 15)
COSTS: Final = Decimal("1000.00")


def met(rule: str, *, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    outcome = ZAZ.check_rule(rule, ZazFacts(**facts), on=on).finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def worker(rule: str, *, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    return met(rule, on=on, disability_degree=DisabilityDegree.SEVERE, **facts)


def disabled_share(pair: tuple[int, int]) -> bool:
    part, whole = pair
    return met(
        "zaz.disabled_share",
        employed=whole,
        severe=part // 2,
        moderate_qualifying=part - part // 2,
        waiver_granted=False,
    )


def in_time(*limits: tuple[date, Any], near: Callable[[Any], Any]) -> st.SearchStrategy[Any]:
    """Draw a day of each version, with the limit of that day and a value near it."""
    return st.sampled_from(limits).flatmap(
        lambda version: st.tuples(st.just(version), near(version[1]))
    )


def moderate_share(drawn: tuple[tuple[date, Fraction], tuple[int, int]]) -> bool:
    (on, _), (part, whole) = drawn
    return met("zaz.moderate_share", on=on, moderate_qualifying=part, employed=whole)


def working_time(drawn: tuple[tuple[date, Fraction], Fraction]) -> bool:
    (on, _), part = drawn
    return worker("zaz.min_working_time", on=on, norm_share=part)


def rehabilitated(drawn: tuple[tuple[date, int], int]) -> bool:
    """Classes asked for by everybody who may ask: in force is one of the two rules."""
    (on, _), minutes = drawn
    daily = on < date(2024, 3, 1)
    return worker(
        "zaz.rehabilitation_daily" if daily else "zaz.rehabilitation_on_request",
        on=on,
        rehabilitation_minutes=minutes,
        staff_requested=True,
        rehabilitation_requested=True,
        outside_working_time=True,
    )


def waived(on: date) -> bool:
    return met(
        "zaz.disabled_share",
        on=on,
        employed=10,
        severe=0,
        moderate_qualifying=0,
        waiver_since=date(2023, 5, 31),
        waiver_until=date(2024, 5, 31),
    )


def near_part_of(limit: Fraction) -> st.SearchStrategy[Decimal]:
    """Draw an amount near a part of the costs, to the grosz."""
    steps = st.integers(-2, 2).map(lambda grosz: Decimal(grosz) / 100)
    return steps.map(lambda step: COSTS * limit.numerator / limit.denominator + step)


def of_costs(limit: Fraction) -> Callable[[Decimal], bool]:
    return lambda amount: Fraction(amount) <= limit * Fraction(COSTS)


def limited(drawn: tuple[tuple[date, Fraction], Decimal]) -> bool:
    (on, _), amount = drawn
    return met(
        "zaz.activity_fund_use",
        on=on,
        fund_use=ActivityFundUse.CONDITIONS,
        workplace_spending=amount,
        fund_inflow_previous_year=COSTS,
    )


EDGES: Final[dict[str, Edge]] = {
    "ZAZ_MIN_DISABLED_SHARE": Edge(
        near_share(Fraction(7, 10)), disabled_share, share_at_least(Fraction(7, 10))
    ),
    "ZAZ_MAX_MODERATE_SHARE": Edge(
        in_time((ON, Fraction(7, 20)), (IN_2026, Fraction(11, 20)), near=near_share),
        moderate_share,
        lambda drawn: Fraction(*drawn[1]) <= drawn[0][1],
    ),
    "ZAZ_WAIVER_MAX": Edge(
        near_day(date(2023, 8, 31)), waived, lambda day: day <= date(2023, 8, 31)
    ),
    "ZAZ_CHANGE_TERM": Edge(
        near_day(date(2023, 5, 15)),
        lambda day: met("zaz.change_notice", change_on=date(2023, 5, 1), change_notified_on=day),
        lambda day: day <= date(2023, 5, 15),
    ),
    "ZAZ_HALF_YEAR_DAY": Edge(
        near_day(date(2023, 1, 20)),
        lambda day: met("zaz.half_year_information", half_year_information_on=day),
        lambda day: day <= date(2023, 1, 20),
    ),
    "ZAZ_MIN_NORM_SHARE": Edge(
        in_time((ON, Fraction(11, 20)), (UNDER_NEW_HOURS, Fraction(1, 2)), near=near_part),
        working_time,
        lambda drawn: bool(drawn[1] >= drawn[0][1]),
    ),
    "ZAZ_MAX_NORM_SHARE": Edge(
        near_part(Fraction(4, 5)),
        lambda part: worker("zaz.max_working_time", norm_share=part, team_requested=True),
        lambda part: part <= Fraction(4, 5),
    ),
    "ZAZ_MIN_REHABILITATION": Edge(
        in_time((ON, 60), (date(2024, 3, 1), 30), near=near_threshold),
        rehabilitated,
        lambda drawn: bool(drawn[1] >= drawn[0][1]),
    ),
    "ZAZ_MAX_REHABILITATION": Edge(
        in_time((ON, 120), (date(2024, 3, 1), 120), near=near_threshold),
        rehabilitated,
        lambda drawn: bool(drawn[1] <= 120),
    ),
    "ZAZ_ASSESSMENT_YEAR_END": Edge(
        near_day(date(2021, 12, 31)),
        lambda day: worker(
            "zaz.programme_team",
            has_individual_programme=True,
            effects_assessed_on=day,
            ready_for_open_market=False,
        ),
        lambda day: day > date(2021, 12, 31),
    ),
    "ZAZ_FORECAST_DAY": Edge(
        near_day(date(2022, 9, 30)),
        lambda day: met("zaz.forecast", forecast_filed_on=day),
        lambda day: day <= date(2022, 9, 30),
    ),
    "ZAZ_ANNEX_DAY": Edge(
        near_day(date(2022, 11, 30)),
        lambda day: met("zaz.annex", annex_filed_on=day),
        lambda day: day <= date(2022, 11, 30),
    ),
    "ZAZ_QUARTER_DAY": Edge(
        near_day(date(2023, 4, 5)),
        lambda day: met(
            "zaz.settlement", quarter_information_on=day, settlement_filed_on=date(2023, 3, 1)
        ),
        lambda day: day <= date(2023, 4, 5),
    ),
    "ZAZ_SETTLEMENT_DAY": Edge(
        near_day(date(2023, 3, 15)),
        lambda day: met(
            "zaz.settlement", quarter_information_on=date(2023, 4, 3), settlement_filed_on=day
        ),
        lambda day: day <= date(2023, 3, 15),
    ),
    "ZAZ_ACTIVITY_FUND_DAY": Edge(
        near_day(date(2022, 7, 15)),
        lambda day: met(
            "zaz.activity_fund",
            on=date(2022, 12, 1),
            income_to_activity_fund=True,
            activity_fund_paid_on=day,
        ),
        lambda day: day <= date(2022, 7, 15),
    ),
    "ZAZ_MAX_LIMITED_SHARE": Edge(
        in_time((ON, Fraction(2, 5)), (UNDER_NEW_HOURS, Fraction(3, 4)), near=near_part_of),
        limited,
        lambda drawn: Fraction(drawn[1]) <= drawn[0][1] * Fraction(COSTS),
    ),
    "ZAZ_MAX_OPERATING_SHARE": Edge(
        near_part_of(Fraction(9, 10)),
        lambda amount: met(
            "zaz.operating_cost_share", operating_grant=amount, operating_costs=COSTS
        ),
        of_costs(Fraction(9, 10)),
    ),
    "ZAZ_MAX_CREATION_SHARE": Edge(
        near_part_of(Fraction(13, 20)),
        lambda amount: met("zaz.creation_cost_share", creation_grant=amount, creation_costs=COSTS),
        of_costs(Fraction(13, 20)),
    ),
    "ZAZ_MAX_ALCOHOL": Edge(
        near_part(Fraction(15, 1000)),
        lambda part: met(
            "zaz.banned_trade", trades=frozenset({TradeKind.OTHER_ALCOHOL}), alcohol_share=part
        ),
        lambda part: part <= Fraction(15, 1000),
    ),
}
