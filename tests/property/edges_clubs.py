"""The edges of the Act on social employment: its persons and the KIS."""

from datetime import date
from typing import Any, Final

from tests.property.edges import Edge, at_least, near_day

from ekonomia.rules import Outcome
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.kis import KIS
from ekonomia.status.kis_facts import KisFacts
from ekonomia.status.participant import PARTICIPANT
from ekonomia.status.participant_facts import ParticipantFacts
from ekonomia.status.unit_codes import ExclusionGroup
from ekonomia.testing.strategies import near_threshold

ON: Final = date(2023, 6, 15)
IN_2014: Final = date(2014, 6, 30)


def met(rule: str, *, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    outcome = KIS.check_rule(rule, KisFacts(**facts), on=on).finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def without_work(months: int, on: date = date(2003, 12, 1)) -> bool:
    facts = ParticipantFacts(
        groups=frozenset({ExclusionGroup.LONG_TERM_UNEMPLOYED}), unemployed_months=months
    )
    outcome = PARTICIPANT.check(facts, on=on).finding("participant.group").outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def graduate(months: int) -> bool:
    return met(
        "kis.graduate",
        participation_months=months,
        has_certificate=True,
        social_contract_fulfilled=True,
    )


def still_valid(on: date) -> bool:
    return met(
        "kis.graduate",
        on=on,
        participation_months=8,
        certificate_issued_on=date(2014, 10, 31),
        social_contract_fulfilled=True,
    )


def reported(day: date) -> bool:
    return met(
        "kis.annual_report",
        registered_on=date(2018, 4, 3),
        annual_report=AnnualReport(for_year=2022, filed_on=day),
    )


EDGES: Final[dict[str, Edge]] = {
    "PARTICIPANT_MIN_UNEMPLOYED_MONTHS": Edge(near_threshold(36), without_work, at_least(36)),
    "KIS_REGISTRATION_TERM": Edge(
        near_day(date(2023, 3, 2)),
        lambda day: met("kis.registration_time", notified_on=date(2023, 1, 31), registered_on=day),
        lambda day: day <= date(2023, 3, 2),
    ),
    "KIS_CESSATION_TERM": Edge(
        near_day(date(2023, 3, 2)),
        lambda day: met(
            "kis.deregistration", ceased_on=date(2023, 1, 31), cessation_notified_on=day
        ),
        lambda day: day <= date(2023, 3, 2),
    ),
    "KIS_CERTIFICATE_TERM": Edge(
        near_day(date(2014, 2, 28)),
        lambda day: met(
            "kis.certificate",
            on=IN_2014,
            ended_on=date(2013, 12, 31),
            certificate_issued_on=day,
        ),
        lambda day: day <= date(2014, 2, 28),
    ),
    "KIS_CERTIFICATE_VALIDITY": Edge(
        near_day(date(2015, 2, 28)), still_valid, lambda day: day <= date(2015, 2, 28)
    ),
    "KIS_GRADUATE_MIN_MONTHS": Edge(near_threshold(6), graduate, at_least(6)),
    "KIS_REPORT_DAY": Edge(
        near_day(date(2023, 3, 31)), reported, lambda day: day <= date(2023, 3, 31)
    ),
}
