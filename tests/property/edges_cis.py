"""The edges of the Act on social employment about a CIS."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st
from tests.property.edges import Edge, at_least, near_day, near_part

from ekonomia.entities import DisabilityDegree
from ekonomia.rules import Outcome, Policy
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.unit_codes import TradeKind
from ekonomia.testing.strategies import near_threshold

ON: Final = date(2022, 6, 15)
IN_2012: Final = date(2012, 6, 15)
IN_2021: Final = date(2021, 6, 15)
THOUSAND: Final = Decimal("1000.00")
BY_ILLNESS: Final = Policy(illness_days_scope="illness")


def outcome(rule: str, on: date = ON, /, **facts: Any) -> Outcome:  # noqa: ANN401 - any of its fields
    return CIS.check_rule(rule, CisFacts(**facts), on=on).finding(rule).outcome


def met(rule: str, on: date = ON, /, **facts: Any) -> bool:  # noqa: ANN401
    found = outcome(rule, on, **facts)
    assert found in (Outcome.MET, Outcome.UNMET)
    return found is Outcome.MET


def due(rule: str, on: date = ON, /, **facts: Any) -> Any:  # noqa: ANN401
    """Return what is due of an unemployment benefit of a thousand."""
    record = CisFacts(unemployment_benefit=THOUSAND, **facts)
    return CIS.check_rule(rule, record, on=on, policy=BY_ILLNESS).finding(rule).amount


def below(limit: int | Fraction) -> Any:  # noqa: ANN401 - a test of any number
    return lambda value: value <= limit


def is_exactly(limit: int | Fraction) -> Any:  # noqa: ANN401
    return lambda value: value == limit


def whole_numbers(limit: int) -> st.SearchStrategy[int]:
    return st.integers(max(0, limit - 1), limit + 1)


def hired(**facts: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return facts of supported employment that meet every limit, but for those given."""
    usual: dict[str, Any] = {
        "participation_months": 8,
        "employment_months": 18,
        "refund_month": 1,
        "refund": Decimal("0.00"),
        "unemployment_benefit": THOUSAND,
    }
    return usual | facts


def refunded(month: int, on: date) -> Any:  # noqa: ANN401
    def says(share: Fraction) -> bool:
        refund = Decimal(int(share * 100_000)) / 100  # rounded down to the grosz
        return met("cis.supported_employment", on, **hired(refund_month=month, refund=refund))

    return says


def rate_of(month: int) -> Decimal:
    """Return the highest refund of a month in 2012."""
    return next(
        refund
        for refund in (Decimal("1000.00"), Decimal("800.00"), Decimal("600.00"))
        if met("cis.supported_employment", IN_2012, **hired(refund_month=month, refund=refund))
    )


def applied(day: date) -> bool:
    return met("cis.application_window", IN_2012, applied_on=day)


def supervised(explanations: int = 20, repair: int = 40) -> bool:
    return met("cis.supervision", explanations_days=explanations, repair_days=repair)


def reported(day: date) -> bool:
    return met(
        "cis.annual_report",
        decision_on=date(2020, 5, 4),
        annual_report=AnnualReport(for_year=2021, filed_on=day),
    )


def kept(day: date) -> bool:
    return met("cis.data_retention", services_ended_on=date(2021, 5, 7), personal_data_until=day)


def alcohol(share: Fraction) -> bool:
    return met(
        "cis.banned_trade",
        trades=frozenset({TradeKind.OTHER_ALCOHOL}),
        alcohol_share=share,
        separate_activity=True,
    )


def disabled(daily: int = 6, weekly: int = 32) -> bool:
    return met(
        "cis.disability_hours",
        disability_degree=DisabilityDegree.SEVERE,
        daily_hours=daily,
        weekly_hours=weekly,
    )


def graduate(on: date = ON, months: int = 8, ended: date = date(2022, 6, 1)) -> bool:
    return met(
        "cis.graduate", on, participation_months=months, has_certificate=True, ended_on=ended
    )


def premium(share: Fraction) -> bool:
    return met(
        "cis.premium",
        IN_2021,
        in_trial_month=False,
        benefit=THOUSAND,
        premium=Decimal(int(share * 100_000)) / 100,
    )


def shares(limit: Fraction) -> st.SearchStrategy[Fraction]:
    """Draw shares whose part of a thousand is a whole number of groszy."""
    step = Fraction(1, 100_000)
    return st.sampled_from([limit - step, limit, limit + step])


EDGES: Final[dict[str, Edge]] = {
    "CIS_STATUS_TERM": Edge(
        near_day(date(2022, 5, 9)),
        lambda day: met(
            "cis.status_term", day, decision_on=date(2017, 5, 9), status_extended=False
        ),
        lambda day: day <= date(2022, 5, 9),
    ),
    "CIS_SPRING_OPENS": Edge(
        near_day(date(2012, 4, 1)), applied, lambda day: day >= date(2012, 4, 1)
    ),
    "CIS_SPRING_CLOSES": Edge(
        near_day(date(2012, 4, 30)), applied, lambda day: day <= date(2012, 4, 30)
    ),
    "CIS_AUTUMN_OPENS": Edge(
        near_day(date(2012, 9, 1)), applied, lambda day: day >= date(2012, 9, 1)
    ),
    "CIS_AUTUMN_CLOSES": Edge(
        near_day(date(2013, 9, 30)), applied, lambda day: day <= date(2013, 9, 30)
    ),
    "CIS_MIN_EXPLANATION_DAYS": Edge(
        near_threshold(14), lambda days: supervised(explanations=days), at_least(14)
    ),
    "CIS_MIN_REPAIR_DAYS": Edge(
        near_threshold(30), lambda days: supervised(repair=days), at_least(30)
    ),
    "CIS_DATA_KEPT_UNTIL": Edge(
        near_day(date(2031, 12, 31)), kept, lambda day: day == date(2031, 12, 31)
    ),
    "CIS_REPORT_DAY": Edge(
        near_day(date(2022, 3, 31)), reported, lambda day: day <= date(2022, 3, 31)
    ),
    "CIS_MAX_PARTICIPANTS_PER_STAFF": Edge(
        near_threshold(30),
        lambda heads: met("cis.staff_ratio", participants=heads, direct_staff=3),
        below(30),
    ),
    "CIS_MAX_ALCOHOL_SHARE": Edge(
        near_part(Fraction(1, 200)).filter(lambda share: share >= 0),
        alcohol,
        below(Fraction(1, 200)),
    ),
    "CIS_PROGRAMME_END_TERM": Edge(
        near_day(date(2022, 2, 28)),
        lambda day: met(
            "cis.programme_end", work_started_on=date(2021, 8, 31), programme_ended_on=day
        ),
        lambda day: day <= date(2022, 2, 28),
    ),
    "CIS_MIN_WEEKLY_HOURS": Edge(
        near_part(Fraction(30)),
        lambda hours: met("cis.weekly_hours", weekly_hours=hours),
        at_least(30),
    ),
    "CIS_MAX_WEEKLY_HOURS": Edge(
        near_part(Fraction(40)),
        lambda hours: met("cis.weekly_hours", weekly_hours=hours),
        below(40),
    ),
    "CIS_MIN_DAILY_HOURS": Edge(
        near_part(Fraction(6)),
        lambda hours: met("cis.daily_hours", IN_2012, daily_hours=hours),
        at_least(6),
    ),
    # whether the exception was in force yet is not known: below the limit it surely did not help
    "CIS_COVID_MIN_WEEKLY_HOURS": Edge(
        near_part(Fraction(30)),
        lambda hours: (
            outcome("cis.daily_hours", IN_2021, daily_hours=5, weekly_hours=hours)
            is Outcome.UNKNOWN
        ),
        at_least(30),
    ),
    "CIS_MAX_DAILY_HOURS_DISABLED": Edge(
        near_threshold(7), lambda hours: disabled(daily=hours), below(7)
    ),
    "CIS_MAX_WEEKLY_HOURS_DISABLED": Edge(
        near_threshold(35), lambda hours: disabled(weekly=hours), below(35)
    ),
    "CIS_TRIAL_TERM": Edge(
        near_day(date(2022, 5, 11)),
        lambda day: due("cis.trial_month", started_on=date(2022, 4, 11)) == day,
        lambda day: day == date(2022, 5, 11),
    ),
    "CIS_MAX_UNEXTENDED_MONTHS": Edge(
        near_threshold(12),
        lambda months: met(
            "cis.participation_limit",
            participation_months=months,
            extension_justified=False,
            extended_for_suspension=False,
        ),
        below(12),
    ),
    "CIS_MAX_MONTHS": Edge(
        near_threshold(24),
        lambda months: met(
            "cis.participation_limit",
            participation_months=months,
            extension_justified=True,
            extended_for_suspension=False,
        ),
        below(24),
    ),
    "CIS_MIN_SUSPENDED_MONTHS": Edge(
        near_part(Fraction(3)),
        lambda months: met("cis.suspended_classes", IN_2021, suspended_months=months),
        lambda months: months > 3,
    ),
    "CIS_GRADUATE_MIN_MONTHS": Edge(
        near_threshold(6), lambda months: graduate(months=months), at_least(6)
    ),
    "CIS_GRADUATE_TERM": Edge(
        near_day(date(2022, 2, 28)),
        lambda day: graduate(day, ended=date(2021, 8, 31)),
        lambda day: day <= date(2022, 2, 28),
    ),
    "CIS_SUPPORTED_MIN_PARTICIPATION": Edge(
        near_threshold(6),
        lambda months: met(
            "cis.supported_employment",
            **hired(participation_months=months, ended_on=date(2022, 12, 31)),
        ),
        at_least(6),
    ),
    "CIS_SUPPORTED_MIN_EMPLOYMENT": Edge(
        near_threshold(6),
        lambda months: met("cis.supported_employment", **hired(employment_months=months)),
        at_least(6),
    ),
    "CIS_REFUND_MONTHS": Edge(
        near_threshold(12),
        lambda month: met("cis.supported_employment", IN_2012, **hired(refund_month=month)),
        below(12),
    ),
    "CIS_REFUND_FIRST_MONTHS": Edge(
        near_threshold(3), lambda month: rate_of(month) == Decimal(1000), below(3)
    ),
    "CIS_REFUND_NEXT_MONTHS": Edge(
        near_threshold(6), lambda month: rate_of(month) == Decimal(800), below(6)
    ),
    "CIS_REFUND_FIRST_SHARE": Edge(shares(Fraction(1)), refunded(4, ON), below(1)),
    "CIS_REFUND_NEXT_SHARE": Edge(
        shares(Fraction(4, 5)), refunded(4, IN_2012), below(Fraction(4, 5))
    ),
    "CIS_REFUND_LAST_SHARE": Edge(
        shares(Fraction(3, 5)), refunded(7, IN_2012), below(Fraction(3, 5))
    ),
    "CIS_BENEFIT_SHARE": Edge(
        near_part(Fraction(6, 5)),
        lambda share: (
            due("cis.benefit", benefit_requested=True, in_trial_month=False) == share * 1000
        ),
        is_exactly(Fraction(6, 5)),
    ),
    "CIS_TRIAL_BENEFIT_SHARE": Edge(
        near_part(Fraction(1, 2)),
        lambda share: due("cis.benefit", IN_2021, in_trial_month=True) == share * 1000,
        is_exactly(Fraction(1, 2)),
    ),
    "CIS_MONTH_DAYS": Edge(
        whole_numbers(30),
        lambda days: (
            due("cis.benefit_part_month", benefit=THOUSAND, calendar_days=days)
            == Fraction(1000, 30) * days
        ),
        below(30),
    ),
    "CIS_MONTH_DAY": Edge(
        near_part(Fraction(1, 30)).map(abs),
        lambda share: (
            due("cis.benefit_part_month", benefit=THOUSAND, calendar_days=7) == share * 7000
        ),
        is_exactly(Fraction(1, 30)),
    ),
    "CIS_ABSENCE_CUT": Edge(
        near_part(Fraction(1, 20)).map(abs),
        lambda share: (
            due("cis.benefit_absence", benefit=THOUSAND, unexcused_days=1) == 1000 * (1 - share)
        ),
        is_exactly(Fraction(1, 20)),
    ),
    "CIS_MAX_ABSENCE_DAYS": Edge(
        near_threshold(3),
        lambda days: due("cis.benefit_absence", benefit=THOUSAND, unexcused_days=days) > 0,
        below(3),
    ),
    "CIS_ILLNESS_CUT": Edge(
        near_part(Fraction(1, 40)).map(abs),
        lambda share: (
            due("cis.benefit_illness", benefit=THOUSAND, illness_days=1) == 1000 * (1 - share)
        ),
        is_exactly(Fraction(1, 40)),
    ),
    "CIS_MAX_ILLNESS_DAYS": Edge(
        near_threshold(21),
        lambda days: (
            outcome("cis.benefit_illness", illness_days=days, benefit=THOUSAND) is Outcome.MET
        ),
        below(21),
    ),
    "CIS_UNPAID_DAY_CUT": Edge(
        near_part(Fraction(1, 30)).map(abs),
        lambda share: (
            due("cis.benefit_illness", benefit=THOUSAND, illness_days=22)
            == 1000 * (Fraction(19, 40) - share)
        ),
        is_exactly(Fraction(1, 30)),
    ),
    "CIS_MAX_DAYS_OFF": Edge(
        near_threshold(6),
        lambda days: met("cis.days_off", days_off=days, extension_months=0),
        below(6),
    ),
    "CIS_DAYS_OFF_A_MONTH": Edge(
        near_threshold(9),
        lambda days: met("cis.days_off", days_off=days, extension_months=6),
        below(9),
    ),
    "CIS_MAX_PREMIUM_SHARE": Edge(shares(Fraction(1, 2)), premium, below(Fraction(1, 2))),
}
