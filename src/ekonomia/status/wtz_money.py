"""Money and reports of a WTZ: grants and their reductions, sales, reports, control.

"Once a year" is read as once in each calendar year.  A grant is money, so it is written in whole
groszy: it may exceed the exact part of the costs by less than one grosz.  The other limits of money
are compared exactly.
"""

from fractions import Fraction
from typing import Final

from attrs import fields

from ekonomia.counting import ZLOTY
from ekonomia.law import therapy_workshops as p
from ekonomia.law.amounts import MINIMUM_WAGE, PFRON_WTZ_AMOUNT
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    cases,
    computed,
    day_of_year,
    in_force,
    inside,
    is_true,
    less_than,
    minus,
    more_than,
    no_later,
    of_year,
    or_else,
    shifted,
    sooner,
    times,
)
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.deadlines import done_by, filed_by_the_day, reported_in_time
from ekonomia.status.wtz_facts import WtzFacts

__all__ = ["CREATION_COST_SHARE", "REDUCTIONS", "RUNNING"]

F: Final = fields(WtzFacts)
REPORT: Final = fields(AnnualReport)
A_GROSZ: Final = Fraction(1, 100)

# --- reports and control -----------------------------------------------------------------------

YEAR: Final = inside(F.annual_report, REPORT.for_year)


def _due(*, moves: bool) -> Condition:
    """Return: the report told of fell due, or one has fallen due since classes started."""
    return any_of(
        sooner(day_of_year(YEAR, p.WTZ_REPORT_DAY, later=1, moves=moves), THE_DAY),
        sooner(day_of_year(F.classes_started_on, p.WTZ_REPORT_DAY, later=1, moves=moves), THE_DAY),
    )


ANNUAL_REPORT: Final = Rule(
    id="wtz.annual_report",
    pl="Złożono w terminie ostatnie wymagane sprawozdanie roczne",
    en="The last yearly report that fell due was filed in time",
    norm=p.WTZ_ANNUAL_REPORT,
    applies=by_policy("report_deadline_moves", {False: _due(moves=False), True: _due(moves=True)}),
    requires=reported_in_time(F.annual_report, p.WTZ_REPORT_DAY),
)

QUARTER_INFORMATION: Final = Rule(
    id="wtz.quarter_information",
    pl="Złożono w terminie ostatnią wymaganą informację kwartalną",
    en="The last quarterly information that fell due was filed in time",
    norm=p.WTZ_QUARTER_INFORMATION,
    requires=filed_by_the_day(
        F.quarter_information_filed, F.quarter_information_on, p.WTZ_QUARTER_DAY, every=3
    ),
)

FINANCIAL_PLAN: Final = Rule(
    id="wtz.financial_plan",
    pl="Plan finansowy złożono w terminie, a aneks zawarto w terminie od uchwały rady powiatu",
    en="The financial plan was filed in time, and the annex made in time from the resolution",
    norm=p.WTZ_FINANCIAL_PLAN,
    requires=all_of(
        filed_by_the_day(F.financial_plan_filed, F.financial_plan_filed_on, p.WTZ_PLAN_DAY),
        done_by(
            F.annex_filed, F.annex_filed_on, shifted(F.council_resolution_on, p.WTZ_ANNEX_TERM)
        ),
    ),
)

CONTROL: Final = Rule(
    id="wtz.control",
    pl="Warsztat kontroluje się w każdym roku, a wynik i odpowiedź przekazuje w terminie",
    en="The workshop is controlled every year, and result and answer are given in time",
    norm=p.WTZ_CONTROL,
    requires=all_of(
        no_later(THE_DAY, day_of_year(F.controlled_on, p.WTZ_CONTROL_YEAR_END, later=1)),
        done_by(
            F.control_result_given, F.control_result_on, shifted(F.controlled_on, p.WTZ_RESULT_TERM)
        ),
        any_of(
            done_by(
                F.control_answered,
                F.control_answer_on,
                shifted(F.control_result_on, p.WTZ_ANSWER_TERM),
            ),
            no_later(THE_DAY, shifted(F.controlled_on, p.WTZ_ANSWER_TERM)),
        ),
    ),
)

# --- sales and costs ---------------------------------------------------------------------------

DECEMBER_WAGE: Final = or_else(F.december_minimum_wage, of_year(MINIMUM_WAGE, THE_DAY, later=-1))

SALES_INCOME: Final = Rule(
    id="wtz.sales_income",
    pl="Dochód ze sprzedaży w miesiącu nie przekracza kwoty, ponad którą decydują strony umowy",
    en="Sales income of the month does not exceed what the parties need not decide on",
    norm=p.WTZ_SALES_INCOME,
    requires=at_most(F.sales_income_month, times(p.WTZ_SALES_SHARE, F.participants, DECEMBER_WAGE)),
)

EQUIPMENT_SHARE: Final = Rule(
    id="wtz.equipment_share",
    pl="Na wyposażenie przeznacza się środki PFRON najwyżej w limicie i za zgodą powiatu",
    en="Equipment takes PFRON money within the limit only, and with the consent of the powiat",
    norm=p.WTZ_EQUIPMENT,
    requires=any_of(
        at_most(F.equipment_spending, 0),
        all_of(
            is_true(F.equipment_consent),
            at_most(F.equipment_spending, times(p.WTZ_MAX_EQUIPMENT_SHARE, F.operating_grant)),
        ),
    ),
)

OPERATING_COST_SHARE: Final = Rule(
    id="wtz.operating_cost_share",
    pl="Środki PFRON pokrywają najwyżej dozwoloną część kosztów działalności",
    en="PFRON money covers at most the part of the running costs that is allowed",
    norm=p.WTZ_OPERATING_COSTS,
    requires=less_than(
        minus(F.operating_grant, A_GROSZ), times(p.WTZ_MAX_OPERATING_SHARE, F.operating_costs)
    ),
)

CREATION_COST_SHARE: Final = Rule(
    id="wtz.creation_cost_share",
    pl="Środki PFRON pokrywają najwyżej dozwoloną część kosztów utworzenia",
    en="PFRON money covers at most the part of the creation costs that is allowed",
    norm=p.WTZ_CREATION_COSTS,
    requires=less_than(
        minus(F.creation_grant, A_GROSZ), times(p.WTZ_MAX_CREATION_SHARE, F.creation_costs)
    ),
)

RUNNING: Final = (
    ANNUAL_REPORT,
    QUARTER_INFORMATION,
    FINANCIAL_PLAN,
    SALES_INCOME,
    CONTROL,
    EQUIPMENT_SHARE,
    OPERATING_COST_SHARE,
)
"""What every running workshop is asked about reports, control and money."""

# --- reductions of the grant -------------------------------------------------------------------

FULL_GRANT: Final = or_else(F.full_grant, PFRON_WTZ_AMOUNT)

HOURS_REDUCTION: Final = Rule(
    id="wtz.hours_reduction",
    pl="Przy krótszych zajęciach dofinansowanie na uczestnika zmniejsza się proporcjonalnie",
    en="With shorter classes the grant per participant falls in proportion",
    norm=p.WTZ_HOURS_REDUCTION,
    force=Force.VALUE,
    requires=computed(
        cases(
            (at_least(F.weekly_hours, p.WTZ_MAX_WEEKLY_HOURS), FULL_GRANT),
            (all_of(in_force(p.WTZ_EPIDEMIC_RELIEF), is_true(F.epidemic_state)), FULL_GRANT),
            otherwise=times(FULL_GRANT, F.weekly_hours, p.WTZ_GRANT_PER_HOUR),
        ),
        pl="dofinansowanie na uczestnika w roku",
        en="grant per participant a year",
        unit=ZLOTY,
    ),
)

IN_PRACTICE: Final = all_of(
    in_force(p.WTZ_PRACTICE_KEEPS_GRANT),
    more_than(F.in_practice, 0),
    more_than(F.practice_weekly_hours, 0),
)
"""The resident is in a practice."""

CARE_HOME_REDUCTION: Final = Rule(
    id="wtz.care_home_reduction",
    pl="Dofinansowanie na mieszkańca domu pomocy zależy od udziału takich osób wśród uczestników",
    en="The grant per resident of a care home depends on their share among participants",
    norm=p.WTZ_CARE_HOME,
    force=Force.VALUE,
    requires=computed(
        cases(
            (at_most(F.care_home_share, p.WTZ_CARE_FULL_UP_TO), FULL_GRANT),
            (at_least(F.care_home_share, p.WTZ_CARE_NOTHING_FROM), 0),
            (IN_PRACTICE, FULL_GRANT),
            *(
                (
                    all_of(at_least(F.care_home_share, since), at_most(F.care_home_share, until)),
                    times(part, FULL_GRANT),
                )
                for since, until, part in (
                    (p.WTZ_CARE_LOWEST_FROM, p.WTZ_CARE_LOWEST_TO, p.WTZ_CARE_LOWEST_PART),
                    (p.WTZ_CARE_LOW_FROM, p.WTZ_CARE_LOW_TO, p.WTZ_CARE_LOW_PART),
                    (p.WTZ_CARE_MIDDLE_FROM, p.WTZ_CARE_MIDDLE_TO, p.WTZ_CARE_MIDDLE_PART),
                    (p.WTZ_CARE_HIGH_FROM, p.WTZ_CARE_HIGH_TO, p.WTZ_CARE_HIGH_PART),
                    (p.WTZ_CARE_HIGHEST_FROM, p.WTZ_CARE_HIGHEST_TO, p.WTZ_CARE_HIGHEST_PART),
                )
            ),
            otherwise=times(p.WTZ_CARE_GAP_PART, FULL_GRANT),
        ),
        pl="dofinansowanie na mieszkańca domu pomocy w roku",
        en="grant per resident of a care home a year",
        unit=ZLOTY,
    ),
)

REDUCTIONS: Final = (HOURS_REDUCTION, CARE_HOME_REDUCTION)
"""What the grant per participant comes to."""
