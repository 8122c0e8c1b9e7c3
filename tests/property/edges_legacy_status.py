"""The edges of the status that support centres granted before the Act."""

from datetime import date
from typing import Final

from tests.property.edges import Edge, near_day

from ekonomia.rules import Outcome
from ekonomia.status import CT9
from ekonomia.status.codes import Authority
from ekonomia.status.social_enterprise_facts import Ct9Status, SocialEnterpriseFacts
from ekonomia.testing.strategies import near_threshold


def runs(day: date, months: int = 18) -> Outcome:
    """A status of 1 June 2021."""
    status = Ct9Status(granted_by=Authority.OWES, granted_on=date(2021, 6, 1), valid_months=months)
    facts = SocialEnterpriseFacts(ct9_status=status)
    answer = CT9.check_rule("ct9.status_term", facts, on=day)
    return answer.finding("ct9.status_term").outcome


def regained(day: date) -> bool:
    """A feature lost on 30 November 2021."""
    status = Ct9Status(
        feature_lost_on=date(2021, 11, 30),
        feature_restored_on=day,
        reverified_on=date(2022, 3, 15),
    )
    facts = SocialEnterpriseFacts(ct9_status=status)
    outcome = CT9.check_rule("ct9.regain", facts, on=date(2022, 4, 1)).finding("ct9.regain").outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


EDGES: Final[dict[str, Edge]] = {
    "CT9_STATUS_TERM": Edge(
        near_day(date(2022, 12, 1)),
        lambda day: runs(day) is Outcome.MET,
        lambda day: day <= date(2022, 12, 1),
    ),
    "CT9_STATUS_MONTHS": Edge(
        near_threshold(18),
        lambda months: runs(date(2022, 1, 1), months) is Outcome.MET,
        lambda months: months == 18,
    ),
    "CT9_REGAIN_TERM": Edge(
        near_day(date(2022, 2, 28)), regained, lambda day: day <= date(2022, 2, 28)
    ),
}
