"""The edges of procedure and supervision of the social enterprise."""

from datetime import date
from typing import Any, Final

from tests.property.edges import Edge, near_day

from ekonomia.rules import Outcome
from ekonomia.status import UES, SocialEnterpriseFacts
from ekonomia.status.social_enterprise_facts import Breach
from ekonomia.testing.strategies import near_threshold

ON: Final = date(2024, 12, 2)


def met(rule: str, **facts: Any) -> bool:  # noqa: ANN401 - any of the facts
    answer = UES.check_rule(rule, SocialEnterpriseFacts(holds_ps_status=True, **facts), on=ON)
    outcome = answer.finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def decided(applied: date, day: date, *, especially_complex: bool) -> bool:
    return met(
        "ues.decision_time",
        applied_on=applied,
        decision_on=day,
        inquiry_needed=True,
        especially_complex=especially_complex,
    )


def until(day: date) -> Any:  # noqa: ANN401 - a predicate
    return lambda drawn: drawn <= day


EDGES: Final[dict[str, Edge]] = {
    # 1 May and a month is Saturday, 1 June
    "UES_DECISION_INQUIRY_TERM": Edge(
        near_day(date(2024, 6, 3)),
        lambda day: decided(date(2024, 5, 1), day, especially_complex=False),
        until(date(2024, 6, 3)),
    ),
    # 31 January and two months is Easter Sunday
    "UES_DECISION_COMPLEX_TERM": Edge(
        near_day(date(2024, 4, 2)),
        lambda day: decided(date(2024, 1, 31), day, especially_complex=True),
        until(date(2024, 4, 2)),
    ),
    "UES_REGISTER_NOTICE_TERM": Edge(
        near_day(date(2023, 6, 2)),
        lambda day: met(
            "ues.register_notice", decision_final_on=date(2023, 5, 30), minister_informed_on=day
        ),
        until(date(2023, 6, 2)),
    ),
    # the fourteenth day is Saturday, 15 June
    "UES_NOTIFICATION_TERM": Edge(
        near_day(date(2024, 6, 17)),
        lambda day: met(
            "ues.notification",
            breaches=(Breach(rule="ues.ipr", occurred_on=date(2024, 6, 1), notified_on=day),),
        ),
        until(date(2024, 6, 17)),
    ),
    "UES_CALL_MIN": Edge(
        near_day(date(2024, 6, 15)),
        lambda day: met("ues.call", breaches=(Breach(called_on=date(2024, 6, 1), call_until=day),)),
        lambda day: day >= date(2024, 6, 15),
    ),
    "UES_MAX_CONTROL_DAYS": Edge(
        near_threshold(15),
        lambda days: met("ues.control_days", control_days=days),
        lambda days: days <= 15,
    ),
    # 1 and 3 May are days off, 4 and 5 May the days of a weekend
    "UES_CERTIFICATE_TERM": Edge(
        near_day(date(2024, 5, 7)),
        lambda day: met(
            "ues.certificate",
            certificate_requested_on=date(2024, 4, 30),
            certificate_issued_on=day,
        ),
        until(date(2024, 5, 7)),
    ),
    "UES_DATA_RETENTION_TERM": Edge(
        near_day(date(2034, 12, 31)),
        lambda day: met(
            "ues.data_retention",
            employment_ended_on=date(2024, 5, 3),
            personal_data_until=day,
        ),
        until(date(2034, 12, 31)),
    ),
}
