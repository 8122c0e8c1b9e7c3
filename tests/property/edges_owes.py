"""The edges of the accreditation of support centres, under the Act and before it."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

from tests.property.edges import Edge, at_least, near_day

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules import Outcome
from ekonomia.status.accreditation import OWES
from ekonomia.status.accreditation_facts import AccreditationFacts
from ekonomia.status.codes import Question
from ekonomia.testing.strategies import near_threshold

ON: Final = date(2023, 6, 15)
IN_2016: Final = date(2016, 7, 7)
IN_2018: Final = date(2018, 4, 30)


def asked(rule: str, *, on: date = ON, **facts: Any) -> Outcome:  # noqa: ANN401 - any of its fields
    answer = OWES.check_rule(rule, AccreditationFacts(**facts), on=on)
    return answer.finding(rule).outcome


def met(rule: str, *, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    outcome = asked(rule, on=on, **facts)
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def requested(months: int) -> bool:
    facts = AccreditationFacts(requested_months=months)
    answer = OWES.check(facts, on=ON, question=Question.APPLICATION)
    return answer.finding("owes.term").outcome is Outcome.MET


def paid_in(days: int) -> bool:
    """Called for so many days, and paid on the last of them."""
    called = date(2023, 3, 1)
    return met(
        "owes.fee",
        fee_paid=False,
        fee_called_on=called,
        fee_call_days=days,
        fee_paid_on=called + timedelta(days),
    )


def not_barred_from_path_b(name: str) -> Callable[[int], bool]:
    """Path B is never met for sure, as not all of its conditions were read."""
    usual: dict[str, Any] = {
        "voivodeship_months": 24,
        "experience_years": 3,
        "service_areas": 2,
        "cooperates_with_rops": True,
        "rops_opinion": True,
        "key_staff_on_contract": 3,
    }

    def says(number: int) -> bool:
        outcome = asked("owes.akses_path_b", on=IN_2018, **(usual | {name: number}))
        assert outcome in (Outcome.UNKNOWN, Outcome.UNMET)
        return outcome is Outcome.UNKNOWN

    return says


def intended(months: int) -> bool:
    """Path A is met, so that the intention decides."""
    return met(
        "owes.accreditation_pre_act",
        on=IN_2018,
        legal_form=LegalForm.FOUNDATION,
        intended_months=months,
        pes_creation_years=3,
    )


def noticed(day: date) -> bool:
    """A change on a Wednesday, so that the last day is a Wednesday too."""
    return met(
        "owes.change_notice",
        on=date(2023, 9, 1),
        change_on=date(2023, 5, 31),
        change_notified_on=day,
    )


EDGES: Final[dict[str, Edge]] = {
    "OWES_MAX_TERM": Edge(
        near_day(date(2025, 1, 10)),
        lambda day: met("owes.term", accredited_since=date(2023, 1, 10), accredited_until=day),
        lambda day: day <= date(2025, 1, 10),
    ),
    "OWES_MAX_MONTHS": Edge(near_threshold(24), requested, lambda months: months <= 24),
    "OWES_MIN_CALL": Edge(
        near_day(date(2023, 1, 5)),
        lambda day: met(
            "owes.call",
            call_since=date(2022, 12, 22),
            call_until=day,
            applied_on=date(2022, 12, 23),
        ),
        lambda day: day >= date(2023, 1, 5),
    ),
    "OWES_CERTIFICATE_AGE": Edge(
        near_day(date(2023, 5, 15)),
        lambda day: (
            asked(
                "owes.attachments",
                applied_on=day,
                tax_certificate_on=date(2023, 2, 15),
                contributions_certificate_on=day,
            )
            is not Outcome.UNMET
        ),
        lambda day: day <= date(2023, 5, 15),
    ),
    "OWES_MIN_FEE_CALL_DAYS": Edge(near_threshold(7), paid_in, at_least(7)),
    "OWES_MAX_FEE_CALL_DAYS": Edge(near_threshold(14), paid_in, lambda days: days <= 14),
    "OWES_CHANGE_NOTICE_TERM": Edge(
        near_day(date(2023, 6, 14)), noticed, lambda day: day <= date(2023, 6, 14)
    ),
    "OWES_MIN_INFORMATION_DAYS": Edge(
        near_threshold(14),
        lambda days: met("owes.information", information_days=days, information_given=True),
        at_least(14),
    ),
    "OWES_MIN_REPAIR_DAYS": Edge(
        near_threshold(30),
        lambda days: met("owes.repair", repair_days=days, repair_done=True),
        at_least(30),
    ),
    "AKSES_MIN_INTENDED_MONTHS": Edge(near_threshold(24), intended, at_least(24)),
    "AKSES_MIN_CREATION_YEARS": Edge(
        near_threshold(3),
        lambda years: met("owes.akses_path_a", on=IN_2018, pes_creation_years=years),
        at_least(3),
    ),
    "AKSES_MIN_VOIVODESHIP_MONTHS": Edge(
        near_threshold(24), not_barred_from_path_b("voivodeship_months"), at_least(24)
    ),
    "AKSES_MIN_EXPERIENCE_YEARS": Edge(
        near_threshold(3), not_barred_from_path_b("experience_years"), at_least(3)
    ),
    "AKSES_MIN_SERVICE_AREAS": Edge(
        near_threshold(2), not_barred_from_path_b("service_areas"), at_least(2)
    ),
    "AKSES_MIN_KEY_STAFF": Edge(
        near_threshold(3), not_barred_from_path_b("key_staff_on_contract"), at_least(3)
    ),
    "AKSES_MAX_APPLICATIONS": Edge(
        near_threshold(1),
        lambda number: met(
            "owes.akses_one_application",
            on=IN_2016,
            applications_in_voivodeship=number,
            in_partnership=False,
        ),
        lambda number: number <= 1,
    ),
    "AKSES_EXTENSION_NOTICE": Edge(
        near_day(date(2018, 4, 29)),
        lambda day: met(
            "owes.akses_extension",
            on=IN_2018,
            accredited_until=date(2018, 5, 20),
            extension_requested_on=day,
            extended_before=False,
            extension_justified=True,
        ),
        lambda day: day <= date(2018, 4, 29),
    ),
}
