"""The edges of the Act and of the regulation on WTZ."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st
from tests.property.edges import Edge, at_least, near_day, near_part

from ekonomia.entities.people import DisabilityDegree
from ekonomia.rules import Finding, Outcome
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.wtz import WTZ
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.testing.strategies import near_share, near_threshold

ON: Final = date(2024, 6, 12)


def found(rule: str, on: date, facts: dict[str, Any]) -> Finding:
    return WTZ.check_rule(f"wtz.{rule}", WtzFacts(**facts), on=on).findings[0]


def met(rule: str, on: date = ON, **facts: Any) -> bool:  # noqa: ANN401 - any of its fields
    outcome = found(rule, on, facts).outcome
    assert outcome in (Outcome.MET, Outcome.UNMET)
    return outcome is Outcome.MET


def at_most(limit: int | Fraction | date) -> Callable[[Any], bool]:
    return lambda value: bool(value <= limit)


def below(limit: date) -> Callable[[Any], bool]:
    return lambda value: bool(value < limit)


def after(limit: date) -> Callable[[Any], bool]:
    return lambda value: bool(value > limit)


def exactly(limit: Fraction) -> Callable[[Any], bool]:
    return lambda value: bool(value == limit)


def grosze(amount: int) -> st.SearchStrategy[Decimal]:
    """Draw money around an amount in grosze, one grosz below and above it included."""
    return st.integers(amount - 2, amount + 2).map(lambda number: Decimal(number) / 100)


# --- the workshop ------------------------------------------------------------------------------


def hours(day: int | Fraction, week: int | Fraction) -> bool:
    return met("class_hours", daily_hours=day, weekly_hours=week)


def per_staff(participants: int) -> bool:
    return met("staff_ratio", participants=participants, direct_staff=3)


def application(assessed: date) -> bool:
    return met(
        "application",
        debts_to_fund=False,
        agreement_ended_by_fault=False,
        applied_on=date(2023, 3, 8),
        assessed_on=assessed,
    )


def enlarged(applied: date) -> bool:
    accepted = date(2020, 2, 29)
    return met("enlargement", settlement_accepted_on=accepted, enlargement_applied_on=applied)


# --- a participant -----------------------------------------------------------------------------


def taking_part(day: date) -> bool:
    return met(
        "participant",
        day,
        incapable_of_work=True,
        therapy_indication=True,
        disability_degree=DisabilityDegree.SEVERE,
        admitted_on=date(2021, 9, 1),
        disability_until=date(2023, 12, 31),
    )


def returning(reapplied: date) -> bool:
    return met(
        "return_priority",
        left_on=date(2023, 1, 31),
        job_lost_on=date(2023, 3, 1),
        reapplied_on=reapplied,
    )


def programme_drawn_up(day: date) -> bool:
    return met(
        "individual_programme",
        newly_created=True,
        has_individual_programme=True,
        classes_started_on=date(2023, 11, 30),
        individual_programme_on=day,
    )


def first_assessed(day: date) -> bool:
    return met("first_assessment", therapy_started_on=date(2022, 8, 31), first_assessment_on=day)


def effects_assessed_until(day: date) -> bool:
    return met("half_year_assessment", day, half_year_assessment_on=date(2023, 8, 31))


def programme_assessed_until(day: date) -> bool:
    return met("programme_assessment", day, programme_assessment_on=date(2022, 2, 3))


def comprehensively_assessed_until(day: date) -> bool:
    return met("comprehensive_assessment", day, comprehensive_assessment_on=date(2020, 2, 29))


def practice(week: int, months: int, *, extended: bool) -> bool:
    return met(
        "practice_limit",
        practice_weekly_hours=week,
        practice_months=months,
        practice_extended=extended,
    )


def in_practice(pair: tuple[int, int]) -> bool:
    return met("practice_share", in_practice=pair[0], participants=pair[1])


# --- reports and money -------------------------------------------------------------------------


def reported(day: date) -> bool:
    return met("annual_report", annual_report=AnnualReport(for_year=2023, filed_on=day))


def informed(day: date) -> bool:
    return met("quarter_information", date(2024, 4, 20), quarter_information_on=day)


def planned(day: date) -> bool:
    return met(
        "financial_plan",
        financial_plan_filed_on=day,
        council_resolution_on=date(2024, 3, 28),
        annex_filed_on=date(2024, 4, 2),
    )


def annexed(day: date) -> bool:
    return met(
        "financial_plan",
        financial_plan_filed_on=date(2023, 10, 4),
        council_resolution_on=date(2024, 3, 28),
        annex_filed_on=day,
    )


def controlled(
    day: date = ON,
    result: date = date(2023, 5, 20),
    answer: date = date(2023, 6, 1),
) -> bool:
    return met(
        "control",
        day,
        controlled_on=date(2023, 5, 5),
        control_result_on=result,
        control_answer_on=answer,
    )


def sold(amount: Decimal) -> bool:
    """Twenty participants, and 2800 zł in December: up to 16 800 zł."""
    wage = Decimal("2800.00")
    return met(
        "sales_income", participants=20, december_minimum_wage=wage, sales_income_month=amount
    )


def equipped(amount: Decimal) -> bool:
    grant = Decimal("703920.00")
    return met(
        "equipment_share",
        equipment_consent=True,
        operating_grant=grant,
        equipment_spending=amount,
    )


def run_at(grant: Decimal, on: date) -> bool:
    return met("operating_cost_share", on, operating_costs=COSTS, operating_grant=grant)


def created_at(grant: Decimal, on: date) -> bool:
    return met("creation_cost_share", on, creation_costs=COSTS, creation_grant=grant)


COSTS: Final = Decimal("1000.00")
FULL: Final = Decimal("35000.00")


def per_hour(part: Fraction) -> bool:
    paid = found("hours_reduction", ON, {"weekly_hours": 1, "full_grant": FULL}).amount
    return paid == part * Fraction(FULL)


def paid(share: Fraction) -> object:
    """Return what is paid for a resident at this share, None where the regulation has a gap."""
    facts = {"care_home_share": share, "in_practice": 0, "full_grant": FULL}
    return found("care_home_reduction", ON, facts).amount


def pays(part: Fraction) -> Callable[[Any], bool]:
    return lambda share: paid(share) == part * Fraction(FULL)


def percent(number: int) -> Fraction:
    return Fraction(number, 100)


def step(word: str, since: int, until: int, part: int) -> dict[str, Edge]:
    """Return the edges of one step of the reduction: its first and last share, and its rate."""
    inside = pays(percent(part))
    return {
        f"WTZ_CARE_{word}_FROM": Edge(near_part(percent(since)), inside, at_least(percent(since))),
        f"WTZ_CARE_{word}_TO": Edge(near_part(percent(until)), inside, at_most(percent(until))),
        f"WTZ_CARE_{word}_PART": Edge(
            near_part(percent(part)),
            lambda rate: paid(percent(since + 4)) == rate * Fraction(FULL),
            exactly(percent(part)),
        ),
    }


EDGES: Final[dict[str, Edge]] = {
    "WTZ_MAX_DAILY_HOURS": Edge(near_part(Fraction(7)), lambda day: hours(day, 30), at_most(7)),
    "WTZ_MAX_WEEKLY_HOURS": Edge(near_part(Fraction(35)), lambda week: hours(7, week), at_most(35)),
    "WTZ_MAX_PER_STAFF": Edge(near_threshold(15), per_staff, at_most(15)),
    "WTZ_MIN_CLUB_HOURS": Edge(
        near_part(Fraction(5)), lambda month: met("club_hours", club_hours_month=month), at_least(5)
    ),
    "WTZ_MIN_CANDIDATES": Edge(
        near_threshold(20),
        lambda persons: met("new_candidates", newly_created=True, candidates=persons),
        at_least(20),
    ),
    "WTZ_ASSESSMENT_TERM": Edge(near_day(date(2023, 4, 7)), application, at_most(date(2023, 4, 7))),
    "WTZ_MIN_PREMISES_YEARS": Edge(
        near_part(Fraction(10)),
        lambda years: met("premises_title", premises_years=years),
        at_least(10),
    ),
    "WTZ_ENLARGEMENT_WAIT": Edge(near_day(date(2022, 2, 28)), enlarged, after(date(2022, 2, 28))),
    "WTZ_LAPSED_UNTIL": Edge(near_day(date(2024, 1, 31)), taking_part, at_most(date(2024, 1, 31))),
    "WTZ_RETURN_TERM": Edge(near_day(date(2023, 5, 1)), returning, at_most(date(2023, 5, 1))),
    "WTZ_PROGRAMME_TERM": Edge(
        near_day(date(2024, 2, 29)), programme_drawn_up, at_most(date(2024, 2, 29))
    ),
    "WTZ_EFFECTS_TERM": Edge(
        near_day(date(2024, 2, 29)), effects_assessed_until, at_most(date(2024, 2, 29))
    ),
    "WTZ_PROGRAMME_YEAR_END": Edge(
        near_day(date(2023, 12, 31)), programme_assessed_until, below(date(2024, 1, 1))
    ),
    "WTZ_COMPREHENSIVE_TERM": Edge(
        near_day(date(2023, 2, 28)), comprehensively_assessed_until, at_most(date(2023, 2, 28))
    ),
    "WTZ_FIRST_ASSESSMENT_FROM": Edge(
        near_day(date(2022, 11, 30)), first_assessed, lambda day: day >= date(2022, 11, 30)
    ),
    "WTZ_FIRST_ASSESSMENT_BY": Edge(
        near_day(date(2023, 2, 28)), first_assessed, at_most(date(2023, 2, 28))
    ),
    "WTZ_MAX_PRACTICE_HOURS": Edge(
        near_threshold(15), lambda week: practice(week, 3, extended=False), at_most(15)
    ),
    "WTZ_MAX_PRACTICE_MONTHS": Edge(
        near_threshold(3), lambda months: practice(15, months, extended=False), at_most(3)
    ),
    "WTZ_MAX_EXTENDED_PRACTICE_MONTHS": Edge(
        near_threshold(6), lambda months: practice(15, months, extended=True), at_most(6)
    ),
    "WTZ_MAX_PRACTICE_SHARE": Edge(
        near_share(Fraction(1, 2)), in_practice, lambda pair: 2 * pair[0] <= pair[1]
    ),
    "WTZ_MAX_TRAINING_MONEY": Edge(
        grosze(93320),
        lambda money: met("training_money", date(2025, 3, 1), training_money=money),
        lambda money: money <= Decimal("933.20"),
    ),
    "WTZ_REPORT_DAY": Edge(near_day(date(2024, 3, 1)), reported, at_most(date(2024, 3, 1))),
    "WTZ_QUARTER_DAY": Edge(near_day(date(2024, 4, 10)), informed, at_most(date(2024, 4, 10))),
    "WTZ_PLAN_DAY": Edge(near_day(date(2023, 10, 15)), planned, at_most(date(2023, 10, 15))),
    "WTZ_ANNEX_TERM": Edge(near_day(date(2024, 4, 11)), annexed, at_most(date(2024, 4, 11))),
    "WTZ_CONTROL_YEAR_END": Edge(near_day(date(2024, 12, 31)), controlled, below(date(2025, 1, 1))),
    "WTZ_RESULT_TERM": Edge(
        near_day(date(2023, 6, 5)),  # 4 June was a Sunday
        lambda day: controlled(result=day, answer=date(2023, 6, 9)),
        at_most(date(2023, 6, 5)),
    ),
    "WTZ_ANSWER_TERM": Edge(
        near_day(date(2023, 6, 19)), lambda day: controlled(answer=day), at_most(date(2023, 6, 19))
    ),
    "WTZ_SALES_SHARE": Edge(grosze(1_680_000), sold, lambda money: money <= Decimal("16800.00")),
    "WTZ_MAX_EQUIPMENT_SHARE": Edge(
        grosze(2_111_760), equipped, lambda money: money <= Decimal("21117.60")
    ),
    "WTZ_MAX_OPERATING_SHARE": Edge(
        st.tuples(
            grosze(95_000) | grosze(90_000),
            st.sampled_from([date(2007, 1, 1), date(2007, 12, 31), date(2008, 1, 1), ON]),
        ),
        lambda pair: run_at(*pair),
        lambda pair: pair[0] <= (950 if pair[1] < date(2008, 1, 1) else 900),
    ),
    "WTZ_MAX_CREATION_SHARE": Edge(
        st.tuples(
            grosze(90_000) | grosze(80_000) | grosze(70_000),
            st.sampled_from([date(2003, 12, 31), date(2004, 12, 31), date(2005, 1, 1), ON]),
        ),
        lambda pair: created_at(*pair),
        lambda pair: pair[0] <= {2003: 900, 2004: 800}.get(pair[1].year, 700),
    ),
    "WTZ_GRANT_PER_HOUR": Edge(near_part(Fraction(1, 35)), per_hour, exactly(Fraction(1, 35))),
    "WTZ_CARE_FULL_UP_TO": Edge(near_part(percent(30)), pays(Fraction(1)), at_most(percent(30))),
    "WTZ_CARE_NOTHING_FROM": Edge(near_part(percent(80)), pays(Fraction(0)), at_least(percent(80))),
    **step("LOWEST", 31, 39, 90),
    **step("LOW", 40, 49, 75),
    **step("MIDDLE", 50, 59, 60),
    **step("HIGH", 60, 69, 45),
    **step("HIGHEST", 70, 79, 30),
}
