"""The rule books `zaz` and `wtz` against Python functions of the same conditions, by hand."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any, Final

from benchmarks.harness import compare

from ekonomia.entities import LegalForm
from ekonomia.rules import RuleBook
from ekonomia.status import (
    WTZ,
    ZAZ,
    AnnualReport,
    StaffRole,
    TradeKind,
    WtzFacts,
    ZazFacts,
)
from ekonomia.verdict import Verdict

__all__ = ["run"]

SIZE: Final = 100_000
ON: Final = date(2021, 10, 5)
"""A day on which all that both books read was in force and read."""

SATURDAY: Final = 5
GROSZ: Final = Decimal("0.01")

LOCAL: Final = frozenset({LegalForm.GMINA, LegalForm.POWIAT})
ORGANISATIONS: Final = frozenset(
    {LegalForm.FOUNDATION, LegalForm.ASSOCIATION, LegalForm.UNION_OF_ASSOCIATIONS}
)
BANNED: Final = frozenset(TradeKind) - {TradeKind.OTHER, TradeKind.OTHER_ALCOHOL}
POSTS: Final = frozenset(
    {
        StaffRole.MANAGER,
        StaffRole.REHABILITATION_SPECIALIST,
        StaffRole.THERAPY_INSTRUCTOR,
        StaffRole.PSYCHOLOGIST,
    }
)


def zaz_by_hand(f: Any) -> bool:  # noqa: ANN401 - a complete record, rule by rule
    """Return whether a ZAZ whose facts are all known meets the conditions of the Act."""
    counted = f.severe + f.moderate_qualifying
    if 10 * counted < 7 * f.employed and not (
        f.waiver_granted
        and f.waiver_since <= ON <= min(f.waiver_until, f.waiver_since + timedelta(92))
    ):
        return False
    if 20 * f.moderate_qualifying > 7 * f.employed:
        return False
    if f.operator_form not in LOCAL and not (
        f.statutory_rehabilitation_task and f.operator_form in ORGANISATIONS
    ):
        return False
    if not (f.separate_organisation and f.separate_accounts and f.labour_inspectorate_opinion):
        return False
    if not (f.specialist_care and f.counselling and f.rehabilitation_services and f.emergency_care):
        return False
    if f.operator_form is not LegalForm.POWIAT and not f.starosta_opinion:
        return False
    if not BANNED.isdisjoint(f.trades):
        return False
    if TradeKind.OTHER_ALCOHOL in f.trades and f.alcohol_share > Fraction(15, 1000):
        return False
    if not f.income_to_activity_fund:
        return False
    paid = f.activity_fund_paid_on
    return bool(date(2020, 12, 31) < paid <= date(2021, 12, 31)) or bool(
        date(2019, 12, 31) < paid <= date(2021, 12, 31)
    )


def working(day: date) -> date:
    """Return the day, or the Monday after a weekend; the terms here end on no other day off."""
    return day + timedelta(7 - day.weekday() if day.weekday() >= SATURDAY else 0)


def wtz_by_hand(f: Any) -> bool:  # noqa: ANN401 - a complete record, rule by rule
    """Return whether a workshop whose facts are all known meets the hard rules of its book."""
    if f.acts_for_profit or not (f.separate_organisation and f.separate_accounts):
        return False
    if f.daily_hours > 7 or f.weekly_hours > 35:
        return False
    if not f.staff_roles >= POSTS or not f.board_roles >= POSTS:
        return False
    if 0 < f.club_hours_month < 5:
        return False
    if 2 * f.in_practice > f.participants:
        return False
    report = f.annual_report
    due = date(report.for_year + 1, 3, 1)
    if due < ON or date(f.classes_started_on.year + 1, 3, 1) < ON:
        if not report.filed or report.filed_on > due:
            return False
        if not due < ON <= date(report.for_year + 2, 3, 1):
            return False
    told = f.quarter_information_on
    if told > date(told.year, (told.month - 1) // 3 * 3 + 1, 10):
        return False
    if told <= date(2021, 7, 10) and (told <= date(2021, 4, 10) or date(2021, 10, 10) < ON):
        return False
    plan = f.financial_plan_filed_on
    if plan > date(plan.year, 10, 15):
        return False
    if plan <= date(2020, 10, 15) and (plan <= date(2019, 10, 15) or date(2021, 10, 15) < ON):
        return False
    deadline = working(f.council_resolution_on + timedelta(14))
    if f.annex_filed_on > deadline and deadline < ON:
        return False
    if 10 * f.sales_income_month > 3 * f.participants * Decimal("2600.00"):
        return False
    controlled, result = f.controlled_on, f.control_result_on
    if date(controlled.year + 1, 12, 31) < ON:
        return False
    month = timedelta(30)
    told_by, answered_by = working(controlled + month), working(result + month)
    if result > told_by and told_by < ON:
        return False
    if f.control_answer_on > answered_by and answered_by < ON and told_by < ON:
        return False
    spent, grant = f.equipment_spending, f.operating_grant
    if spent > 0 and not (f.equipment_consent and 100 * spent <= 3 * grant):
        return False
    return bool(10 * (grant - GROSZ) < 9 * f.operating_costs)


def establishments(size: int = SIZE, seed: int = 1) -> list[ZazFacts]:
    """Return ZAZ with all facts known, about half of them in order."""
    random = Random(seed)
    return [_establishment(random) for _ in range(size)]


def _establishment(random: Random) -> ZazFacts:
    employed = random.randint(10, 80)
    severe = random.randint(employed // 2, employed)
    qualifying = random.randint(0, min(employed - severe, employed // 2))
    fine = random.random() < 0.9
    return ZazFacts(
        employed=employed,
        severe=severe,
        moderate=qualifying,
        moderate_qualifying=qualifying,
        moderate_other=0,
        mild=0,
        uncounted=0,
        waiver_granted=False,
        beyond_control=False,
        labour_office_cannot_refer=False,
        operator_form=random.choice([LegalForm.FOUNDATION, LegalForm.GMINA, LegalForm.POWIAT]),
        statutory_rehabilitation_task=True,
        separate_organisation=True,
        separate_accounts=fine,
        labour_inspectorate_opinion=True,
        emergency_care=True,
        specialist_care=True,
        counselling=True,
        rehabilitation_services=random.random() < 0.95,
        income_to_activity_fund=True,
        activity_fund_paid_on=date(2020, 12, random.randint(1, 31)),
        starosta_opinion=True,
        trades=frozenset({TradeKind.OTHER} if random.random() < 0.95 else {TradeKind.BEER}),
        alcohol_share=Fraction(0),
    )


def workshops(size: int = SIZE, seed: int = 1) -> list[WtzFacts]:
    """Return workshops with all facts known, about half of them in order."""
    random = Random(seed)
    return [_workshop(random) for _ in range(size)]


def _workshop(random: Random) -> WtzFacts:
    costs = Decimal(random.randint(50_000_000, 90_000_000)).scaleb(-2)
    grant = (costs * Decimal(random.choice(["0.80", "0.85", "0.95"]))).quantize(Decimal("0.01"))
    participants = random.randint(20, 60)
    return WtzFacts(
        operator_form=LegalForm.FOUNDATION,
        acts_for_profit=False,
        separate_organisation=True,
        separate_accounts=True,
        participants=participants,
        direct_staff=random.randint(5, 12),
        staff_roles=POSTS if random.random() < 0.9 else POSTS - {StaffRole.PSYCHOLOGIST},
        board_roles=POSTS,
        daily_hours=7,
        weekly_hours=random.choice([30, 35]),
        classes_started_on=date(2010, 9, 1),
        in_practice=random.randint(0, participants // 2),
        annual_report=AnnualReport(for_year=2020, filed_on=date(2021, 2, random.randint(1, 28))),
        quarter_information_on=date(2021, 7, random.randint(1, 11)),
        financial_plan_filed_on=date(2020, 10, random.randint(1, 16)),
        council_resolution_on=date(2021, 3, 1),
        annex_filed_on=date(2021, 3, random.randint(5, 16)),
        sales_income_month=Decimal(random.randint(0, 2_000_000)).scaleb(-2),
        controlled_on=date(2021, 5, 10),
        control_result_on=date(2021, 6, random.randint(1, 9)),
        control_answer_on=date(2021, 6, 28),
        club_hours_month=random.choice([0, 5, 8]),
        equipment_spending=Decimal(random.randint(0, 1_000_000)).scaleb(-2),
        equipment_consent=True,
        operating_costs=costs,
        operating_grant=grant,
    )


def run(rounds: int = 7) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to the hand-written function, budget."""
    return [
        *_measured(ZAZ, establishments(), zaz_by_hand, rounds),
        *_measured(WTZ, workshops(), wtz_by_hand, rounds),
    ]


def _measured(
    book: RuleBook[Any], facts: list[Any], by_hand: Callable[[Any], bool], rounds: int
) -> list[tuple[str, float, float]]:
    wanted = [by_hand(each) for each in facts]
    assert 0.2 < sum(wanted) / len(facts) < 0.8, sum(wanted) / len(facts)
    assert [each is Verdict.MET for each in book.verdicts(facts, on=ON)] == wanted
    ratios = compare(
        {
            "by hand": lambda: [by_hand(each) for each in facts],
            "verdicts": lambda: book.verdicts(facts, on=ON),
            "outcomes": lambda: book.check_many(facts, on=ON),
        },
        reference="by hand",
        rounds=rounds,
    )
    return [
        (f"{book.id}, only the verdict", ratios["verdicts"], 1.2),
        (f"{book.id}, all outcomes kept", ratios["outcomes"], 2.0),
    ]


if __name__ == "__main__":
    for name, ratio, budget in run(9):
        print(f"{name:32} {ratio:8.3f} of {budget:5.2f}")
