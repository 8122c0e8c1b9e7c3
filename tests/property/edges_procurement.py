"""The edges of the Public Procurement Laws: shares and terms."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from tests.property.edges import Edge, at_least, near_day, near_part

from ekonomia.rules import Outcome, Policy
from ekonomia.status.market_codes import MarginalisedGroup
from ekonomia.status.procurement import PZP
from ekonomia.status.procurement_facts import ProcurementFacts
from ekonomia.testing.strategies import near_threshold

ON: Final = date(2024, 6, 17)
WHOLE: Final = Policy(unit_path="whole_entity")


def outcome(rule: str, *, policy: Policy = WHOLE, **facts: Any) -> Outcome:  # noqa: ANN401 - any fact
    return PZP.check(ProcurementFacts(**facts), on=ON, policy=policy).finding(rule).outcome


def met(rule: str, **facts: Any) -> bool:  # noqa: ANN401 - any fact
    found = outcome(rule, **facts)
    assert found in (Outcome.MET, Outcome.UNMET)
    return found is Outcome.MET


def sheltered(part: Fraction, day: date, rule: str) -> bool:
    return met(
        rule,
        started_on=day,
        is_sheltered_workshop=True,
        marginalised_groups=frozenset({MarginalisedGroup.DISABLED}),
        marginalised_share=part,
        buyer_min_share=Fraction(1, 4),
        has_unit=False,
    )


EDGES: Final[dict[str, Edge]] = {
    "PZP_MAJORITY_SHARE": Edge(
        near_part(Fraction(1, 2)),
        lambda part: met(
            "pzp.reserved_majority", started_on=date(2013, 6, 17), disabled_share=part
        ),
        lambda part: part > Fraction(1, 2),
    ),
    "PZP_ACTIVITY_MIN_SHARE": Edge(
        near_part(Fraction(3, 10)),
        lambda part: sheltered(part, date(2018, 6, 18), "pzp.reserved_activity"),
        at_least(Fraction(3, 10)),
    ),
    "PZP_AIM_MIN_SHARE": Edge(
        near_part(Fraction(3, 10)),
        lambda part: sheltered(part, ON, "pzp.reserved_main_aim"),
        at_least(Fraction(3, 10)),
    ),
    "PZP_AWARD_GAP": Edge(
        near_day(date(2021, 6, 17)),
        lambda day: met("pzp.services_previous_award", started_on=ON, previous_award_on=day),
        lambda day: day < date(2021, 6, 17),
    ),
    "PZP_SERVICES_MAX_YEARS": Edge(
        near_threshold(3),
        lambda years: met("pzp.services_contract_term", contract_years=years),
        lambda years: years <= 3,
    ),
}
