"""The edges of the Act on public-benefit activity and volunteering."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from tests.property.edges import Edge, near_day, near_part

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules import Outcome
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.paid_activity import UDPP
from ekonomia.status.paid_activity_facts import PaidActivityFacts
from ekonomia.status.public_benefit import OPP
from ekonomia.status.public_benefit_facts import PublicBenefitFacts

ON: Final = date(2024, 9, 2)


def paid(rule: str, **facts: Any) -> bool:  # noqa: ANN401 - any fact
    outcome = UDPP.check(PaidActivityFacts(**facts), on=ON).finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def organisation(rule: str, *, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any fact
    usual: dict[str, Any] = {
        "legal_form": LegalForm.FOUNDATION,
        "public_benefit_since": date(2010, 1, 4),
        "status_lost": False,
        "lost_at_own_request": False,
    }
    record = PublicBenefitFacts(**(usual | facts))
    outcome = OPP.check(record, on=on).finding(rule).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


EDGES: Final[dict[str, Edge]] = {
    "UDPP_MAX_PAY_MULTIPLE": Edge(
        near_part(Fraction(3)),
        lambda times: paid(
            "udpp.pay_cap",
            average_pay=Decimal(int(times * 10**6)),
            reference_pay=Decimal(10**6),
        ),
        lambda times: times <= 3,
    ),
    "UDPP_ENTRY_TERM": Edge(
        near_day(date(2024, 5, 10)),
        lambda day: paid(
            "udpp.business_reclassification",
            legal_form=LegalForm.ASSOCIATION,
            entry_called_on=date(2024, 4, 10),
            entry_applied_on=day,
        ),
        lambda day: day <= date(2024, 5, 10),
    ),
    "OPP_MIN_ACTIVITY": Edge(
        near_day(date(2024, 2, 28)),
        lambda day: organisation("opp.two_years", on=day, public_benefit_since=date(2022, 2, 28)),
        lambda day: day >= date(2024, 2, 28),
    ),
    "OPP_REOBTAIN_TERM": Edge(
        near_day(date(2024, 2, 28)),
        lambda day: organisation(
            "opp.two_years", on=day, status_lost=True, status_lost_on=date(2022, 2, 28)
        ),
        lambda day: day > date(2024, 2, 28),
    ),
    "OPP_REPORT_DAY": Edge(
        near_day(date(2024, 7, 15)),
        lambda day: organisation(
            "opp.annual_report", annual_report=AnnualReport(for_year=2023, filed_on=day)
        ),
        lambda day: day <= date(2024, 7, 15),
    ),
}
