"""Every worked case of the field in one table: a day, facts, what is asked, what must come out.

The table is typed by hand and knows nothing of how the rules are written.  A case that speaks of
one rule only is asked by the name of the rule; one that says what fails is asked of its whole book,
on a record whose other facts are in order, and nothing but what the case names may then fail, warn
or be left open.  Cases of certificates and contests have no book here.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, NamedTuple

import pytest

from ekonomia.codes import Code
from ekonomia.entities.legal_forms import (
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
)
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.rules import Assessment, Outcome, Policy, RuleBook
from ekonomia.status import CT9, UES, SocialEnterpriseFacts, consequence
from ekonomia.status.accreditation import OWES
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.codes import AdvisoryBodyKind, Authority, Consequence, Question
from ekonomia.status.kis import KIS
from ekonomia.status.paid_activity import UDPP
from ekonomia.status.paid_activity_facts import PaidActivityFacts
from ekonomia.status.participant import PARTICIPANT
from ekonomia.status.procurement import PZP
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_enterprise_facts import AdvisoryBody, Breach, Ct9Status
from ekonomia.status.unit_codes import (
    BenefitKind,
    ExclusionGroup,
    KisActivity,
    StaffRole,
    TradeKind,
)
from ekonomia.status.wtz import WTZ
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts

MET: Final = Outcome.MET
UNMET: Final = Outcome.UNMET
NOT_APPLICABLE: Final = Outcome.NOT_APPLICABLE

Facts = Mapping[str, Any]


def zl(text: str) -> Decimal:
    return Decimal(text)


# --- what is in order unless a case says otherwise ------------------------------------------------

ZAZ_ELSE: Final[Facts] = {
    "moderate_other": 0,
    "mild": 0,
    "uncounted": 0,
    "waiver_granted": False,
    "beyond_control": False,
    "labour_office_cannot_refer": False,
    "operator_form": LegalForm.FOUNDATION,
    "statutory_rehabilitation_task": True,
    "separate_organisation": True,
    "separate_accounts": True,
    "labour_inspectorate_opinion": True,
    "emergency_care": True,
    "specialist_care": True,
    "counselling": True,
    "rehabilitation_services": True,
    "income_to_activity_fund": True,
    "starosta_opinion": True,
    "trades": frozenset({TradeKind.OTHER}),
}
IN_2023: Final[Facts] = {**ZAZ_ELSE, "activity_fund_paid_on": date(2023, 7, 10)}
IN_2024: Final[Facts] = {**ZAZ_ELSE, "activity_fund_paid_on": date(2024, 7, 10)}
IN_2025: Final[Facts] = {**ZAZ_ELSE, "activity_fund_paid_on": date(2025, 7, 10)}

KIS_ELSE: Final[Facts] = {
    "registered_on": date(2019, 3, 1),
    "operating_since": date(2019, 3, 4),
    "activities": frozenset({KisActivity.JOB_HELP}),
    "pays_benefit": False,
    "annual_report": AnnualReport(for_year=2023, filed_on=date(2024, 3, 20)),
}

CIS_ELSE: Final[Facts] = {
    "separate_organisation": True,
    "separate_accounts": True,
    "decision_by": Authority.WOJEWODA,
    "decision_on": date(2019, 5, 6),
    "status_extended": False,
    "loss_conditions": False,
    "supervision_terms_passed": False,
    "loss_requested": False,
    "participants": 20,
    "direct_staff": 2,
    "staff_roles": frozenset(
        {
            StaffRole.MANAGER,
            StaffRole.ACTIVITY_STAFF,
            StaffRole.ACCOUNTING,
            StaffRole.SOCIAL_WORKER,
            StaffRole.VOCATIONAL_INSTRUCTOR,
        }
    ),
    "trades": frozenset({TradeKind.OTHER}),
    "separate_activity": True,
    "annual_report": AnnualReport(for_year=2020, filed_on=date(2021, 3, 22)),
    "report_complete": True,
}

IN_NEED: Final[Facts] = {"general_clause_met": True, "in_poverty": True, "employed_in_ps": False}

WTZ_POSTS: Final = frozenset(
    {
        StaffRole.MANAGER,
        StaffRole.REHABILITATION_SPECIALIST,
        StaffRole.THERAPY_INSTRUCTOR,
        StaffRole.PSYCHOLOGIST,
    }
)
WTZ_ELSE: Final[Facts] = {
    "operator_form": LegalForm.ASSOCIATION,
    "acts_for_profit": False,
    "separate_organisation": True,
    "separate_accounts": True,
    "staff_roles": WTZ_POSTS,
    "board_roles": WTZ_POSTS,
    "daily_hours": 7,
    "weekly_hours": 35,
    "in_practice": 0,
    "annual_report": AnnualReport(for_year=2022, filed_on=date(2023, 2, 20)),
    "quarter_information_on": date(2024, 1, 9),
    "financial_plan_filed_on": date(2023, 10, 12),
    "council_resolution_on": date(2024, 2, 22),
    "annex_filed_on": date(2024, 2, 28),
    "sales_income_month": zl("2400.00"),
    "controlled_on": date(2023, 9, 14),
    "control_result_on": date(2023, 10, 2),
    "control_answer_on": date(2023, 10, 20),
    "club_hours_month": 0,
    "equipment_spending": zl("0.00"),
    "operating_costs": zl("1000000.00"),
    "operating_grant": zl("900000.00"),
}

COOP_ELSE: Final[Facts] = {
    "name": "Spółdzielnia Socjalna Razem",
    "founder_kinds": frozenset({FounderKind.NATURAL_PERSONS}),
    "raised_limit": False,
    "holds_ps_status": False,
    "nonmember_employed": 0,
    "member_contracts": frozenset({ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT}),
    "reintegration_purpose": True,
    "activities": frozenset({ActivityKind.BUSINESS}),
    "statute_requires_board": False,
    "to_members": zl("0.00"),
    "to_share_fund": zl("0.00"),
    "share_interest": zl("0.00"),
    "start_financed_publicly": False,
}
OF_FIVE: Final[Facts] = {
    **COOP_ELSE,
    "at_risk_founders": 5,
    "other_founders": 0,
    "registered_on": date(2015, 3, 2),
    "at_risk_members": 5,
    "other_members": 0,
    "members_and_employed": 5,
    "at_risk_members_and_employed": 5,
    "in_consortium": False,
}
OF_THREE: Final[Facts] = {
    **COOP_ELSE,
    "at_risk_founders": 3,
    "other_founders": 0,
    "at_risk_members": 4,
    "other_members": 0,
    "at_risk_admitted": 1,
    "members_and_employed": 4,
    "at_risk_members_and_employed": 4,
    "in_consortium": False,
    "surplus": zl("0.00"),
}


def staff(
    persons: int,
    *at_risk: AtRiskCategory,
    fte: Fraction | int = 1,
    contract: ContractKind = ContractKind.EMPLOYMENT_CONTRACT,
    degree: DisabilityDegree = DisabilityDegree.NONE,
) -> EmploymentGroup:
    return EmploymentGroup(
        persons=persons,
        contract=contract,
        fte=fte,
        at_risk=frozenset(at_risk),
        disability_degree=degree,
        instruments=frozenset(),
    )


def disabled(persons: int) -> EmploymentGroup:
    return staff(persons, AtRiskCategory.DISABLED, degree=DisabilityDegree.MODERATE)


HALF: Final = Fraction(1, 2)
EVERYBODY: Final = AdvisoryBody(kind=AdvisoryBodyKind.ALL_EMPLOYED)
PS_ELSE: Final[Facts] = {
    "legal_form": LegalForm.FOUNDATION,
    "activities": frozenset({ActivityKind.BUSINESS}),
    "controllers": frozenset(),
    "purposes": frozenset({Purpose.REINTEGRATION}),
    "advisory_body": EVERYBODY,
    "profit_recipients": frozenset(),
    "related_party_acts": (),
}
SERVICES: Final[Facts] = {
    **PS_ELSE,
    "legal_form": LegalForm.ASSOCIATION,
    "activities": frozenset({ActivityKind.PAID_PUBLIC_BENEFIT}),
    "purposes": frozenset({Purpose.SOCIAL_SERVICES}),
    "social_service_scopes": frozenset({SocialServiceScope.SOCIAL_ASSISTANCE}),
}
HOLDER: Final[Facts] = {
    **PS_ELSE,
    "holds_ps_status": True,
    "ps_status_since": date(2023, 2, 1),
    "annual_report": AnnualReport(for_year=2023, filed_on=date(2024, 3, 20)),
    "bankruptcy_declared": False,
    "bankruptcy_petition_dismissed": False,
    "liquidation_opened": False,
    "loss_requested": False,
}
GUIDELINES: Final[Facts] = {
    **PS_ELSE,
    "separate_organisation": True,
    "separate_accounts": True,
    "registered_in_krs": True,
}
ACCIDENT: Final = Breach(
    rule="ues.at_risk_share",
    occurred_on=date(2024, 5, 6),
    notified_on=date(2024, 5, 16),
    beyond_control=True,
    waiver_requested=True,
    waiver_granted=True,
    waiver_since=date(2024, 5, 31),
    waiver_until=date(2024, 11, 30),
)


# --- the table ----------------------------------------------------------------------------------


class Case(NamedTuple):
    """One row.  `asks`: a rule, a question, or nothing for the book's own conditions."""

    no: str
    on: date
    book: RuleBook[Any]
    asks: str | Code | None
    facts: Facts
    outcome: Outcome
    failing: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    amount: Fraction | int | date | None = None
    shown: Decimal | date | None = None
    known: date | None = None
    policy: Policy = Policy()


def days(*, weekly: int, daily: Fraction | int) -> Facts:
    return {"weekly_hours": weekly, "daily_hours": daily}


def grant(month: bool | None) -> Facts:
    return {"benefit_requested": True, "in_trial_month": month}


ROUNDED: Final = Policy(benefit_display="rounded_up")
BY_PERSONS: Final = frozenset({FounderKind.NATURAL_PERSONS})
PENSION: Final = frozenset({BenefitKind.DISABILITY_PENSION})
DISABLED_GROUP: Final = frozenset({ExclusionGroup.DISABLED})
C02: Final[Facts] = {"employed": 43, "severe": 15, "moderate_qualifying": 16}
C06: Final[Facts] = {**KIS_ELSE, "operator_form": LegalForm.POWIAT}
C07: Final[Facts] = {
    **CIS_ELSE,
    "operator_form": LegalForm.SOCIAL_COOPERATIVE,
    "operator_founder_kinds": BY_PERSONS,
    **grant(month=False),
}
C10: Final[Facts] = {**IN_NEED, "groups": DISABLED_GROUP, "benefits": PENSION}
IN_CIS: Final[Facts] = {**C10, "unit_kind": UnitKind.CIS}
IN_KIS: Final[Facts] = {**C10, "unit_kind": UnitKind.KIS}
C13: Final[Facts] = {
    **OF_FIVE,
    "surplus": zl("100000.00"),
    "to_reserve_fund": zl("45000.00"),
    "to_social_aims": zl("35000.00"),
    "to_mutual_fund": zl("0.00"),
    "to_investment_fund": zl("20000.00"),
}
C13A: Final[Facts] = {
    **OF_FIVE,
    "surplus": zl("100000.00"),
    "to_reserve_fund": zl("75000.00"),
    "to_social_aims": zl("25000.00"),
    "to_mutual_fund": zl("0.00"),
    "to_investment_fund": zl("0.00"),
}
C14: Final[Facts] = {**OF_THREE, "registered_on": date(2023, 9, 4)}
C14A: Final[Facts] = {**OF_THREE, "registered_on": date(2023, 2, 10)}
C15: Final[Facts] = {"disability_degree": DisabilityDegree.SEVERE, "norm_share": HALF}
C16: Final[Facts] = {"unemployment_benefit": zl("1304.10"), "in_trial_month": False}
PSD_05: Final[Facts] = {
    **PS_ELSE,
    "legal_form": LegalForm.SOCIAL_COOPERATIVE,
    "founder_kinds": frozenset({FounderKind.LOCAL_GOVERNMENT}),
    "controllers": frozenset({ControllerKind.LOCAL_GOVERNMENT}),
    "workforce": (disabled(5), staff(1)),
    "advisory_body": AdvisoryBody(kind=AdvisoryBodyKind.CONSULTATION_MEETING),
}
PSD_12: Final[Facts] = {
    **GUIDELINES,
    "highest_pay_multiple": 3,
    "workforce": (staff(4, AtRiskCategory.UNEMPLOYED), staff(6)),
}
AKSES: Final[Facts] = {
    "accredited_until": date(2018, 5, 20),
    "extended_before": False,
    "extension_justified": True,
}
CATERING: Final[Facts] = {"order_net": zl("150000.00")}
LONG: Final[Facts] = {
    "accredited_since": date(2023, 1, 10),
    "accredited_until": date(2025, 6, 30),
}
APPLICATION: Final = Question.APPLICATION
EXTENSION: Final = "owes.akses_extension"

UNITS: Final = (
    Case(
        "C01",
        date(2024, 5, 1),
        ZAZ,
        None,
        {**IN_2023, "employed": 40, "severe": 20, "moderate_qualifying": 10},
        MET,
    ),
    Case("C02", date(2024, 5, 1), ZAZ, None, {**IN_2023, **C02}, UNMET, ("zaz.moderate_share",)),
    Case("C02", date(2025, 12, 31), ZAZ, "zaz.moderate_share", C02, UNMET),
    Case("C02", date(2026, 1, 1), ZAZ, "zaz.moderate_share", C02, MET),
    Case("C02", date(2026, 5, 1), ZAZ, None, {**IN_2025, **C02}, MET),
    Case(
        "C03",
        date(2024, 5, 1),
        ZAZ,
        None,
        {
            **IN_2023,
            "employed": 20,
            "severe": 13,
            "moderate_qualifying": 0,
            "moderate_other": 2,
            "mild": 1,
        },
        UNMET,
        ("zaz.disabled_share",),
    ),
    Case(
        "C04",
        date(2024, 5, 1),
        ZAZ,
        None,
        {**IN_2023, "employed": 20, "severe": 7, "moderate_qualifying": 7},
        MET,
    ),
    Case(
        "C05",
        date(2025, 2, 1),
        ZAZ,
        None,
        {
            **IN_2024,
            "employed": 20,
            "severe": 14,
            "moderate_qualifying": 0,
            "operator_form": LegalForm.VOIVODESHIP,
        },
        UNMET,
        ("zaz.operator",),
    ),
    Case("C06", date(2025, 2, 1), KIS, None, C06, UNMET, ("kis.operator",)),
    Case("C06", date(2025, 2, 1), KIS, None, {**C06, "operator_form": LegalForm.GMINA}, MET),
    Case("C07", date(2021, 10, 1), CIS, None, C07, UNMET, ("cis.operator",)),
    Case("C07", date(2022, 2, 14), CIS, "cis.operator", C07, UNMET),
    Case("C07", date(2022, 2, 15), CIS, "cis.operator", C07, MET),
    Case("C07", date(2022, 3, 1), CIS, None, C07, MET),
    Case(
        "C08",
        date(2021, 12, 15),
        CIS,
        "cis.benefit",
        grant(month=False),
        MET,
        amount=Fraction("1240.80"),
        shown=zl("1240.80"),
    ),
    Case(
        "C08",
        date(2021, 12, 15),
        CIS,
        "cis.benefit",
        grant(month=True),
        MET,
        amount=Fraction("620.40"),
        shown=zl("620.40"),
    ),
    *(
        Case(
            "C08",
            date(2022, 2, 20),
            CIS,
            "cis.benefit",
            grant(month=month),
            MET,
            amount=Fraction("1488.96"),
            shown=zl("1489.00" if policy is ROUNDED else "1488.96"),
            policy=policy,
        )
        for month in (False, True, None)
        for policy in (ROUNDED, Policy())
    ),
    *(
        Case(
            "C08",
            date(2022, 1, 20),
            CIS,
            "cis.benefit",
            grant(month=False),
            MET,
            amount=Fraction(amount),
            shown=zl(amount),
            known=known,
        )
        for known, amount in (
            (date(2022, 2, 1), "1240.80"),
            (date(2022, 2, 14), "1240.80"),
            (date(2022, 2, 15), "1488.96"),
        )
    ),
    Case(
        "C09",
        date(2023, 9, 1),
        CIS,
        "cis.weekly_hours",
        days(weekly=28, daily=Fraction("5.6")),
        UNMET,
    ),
    Case(
        "C09",
        date(2021, 9, 1),
        CIS,
        "cis.daily_hours",
        days(weekly=28, daily=Fraction("5.6")),
        UNMET,
    ),
    Case("C09", date(2023, 9, 1), CIS, "cis.daily_hours", days(weekly=28, daily=5), NOT_APPLICABLE),
    Case(
        "C09", date(2021, 9, 1), CIS, "cis.weekly_hours", days(weekly=28, daily=5), NOT_APPLICABLE
    ),
    Case("C09", date(2023, 9, 1), CIS, "cis.weekly_hours", days(weekly=30, daily=6), MET),
    Case("C09", date(2021, 9, 1), CIS, "cis.daily_hours", days(weekly=30, daily=6), MET),
    Case(
        "C10",
        date(2023, 5, 1),
        PARTICIPANT,
        None,
        IN_CIS,
        UNMET,
        ("participant.excluding_benefit",),
    ),
    Case("C10", date(2023, 5, 1), PARTICIPANT, None, IN_KIS, MET),
    Case("C10", date(2023, 5, 1), PARTICIPANT, "participant.disability_pension", IN_KIS, MET),
    *(
        Case(
            "C10",
            date(2021, 5, 1),
            PARTICIPANT,
            None,
            facts,
            UNMET,
            ("participant.excluding_benefit",),
        )
        for facts in (IN_CIS, IN_KIS)
    ),
    Case(
        "C11",
        date(2024, 3, 1),
        WTZ,
        None,
        {**WTZ_ELSE, "participants": 32, "direct_staff": 6},
        MET,
        warnings=("wtz.staff_ratio",),
    ),
    Case("C12", date(2025, 3, 1), WTZ, "wtz.training_money", {"training_money": zl("900.00")}, MET),
    Case(
        "C12", date(2025, 3, 1), WTZ, "wtz.training_money", {"training_money": zl("950.00")}, UNMET
    ),
    Case("C13", date(2025, 6, 1), COOP, None, C13, UNMET, ("coop.mutual_fund",)),
    Case("C13", date(2017, 6, 1), COOP, None, C13, UNMET, ("coop.social_aims_share",)),
    Case("C13a", date(2025, 6, 1), COOP, None, C13A, UNMET, ("coop.social_aims_share",)),
    Case("C14", date(2024, 6, 1), COOP, None, C14, MET),
    Case("C14", date(2024, 9, 4), COOP, "coop.min_members", C14, MET),
    Case("C14", date(2024, 9, 5), COOP, "coop.min_members", C14, UNMET),
    Case("C14", date(2024, 9, 20), COOP, None, C14, UNMET, ("coop.min_members",)),
    Case("C14a", date(2024, 2, 20), COOP, None, C14A, MET),
    Case("C14a", date(2024, 7, 1), COOP, "coop.min_members", C14A, MET),
    Case("C14a", date(2024, 7, 2), COOP, "coop.min_members", C14A, UNMET),
    Case("C14a", date(2024, 8, 1), COOP, None, C14A, UNMET, ("coop.min_members",)),
    Case("C15", date(2023, 11, 30), ZAZ, "zaz.min_working_time", C15, UNMET),
    Case("C15", date(2023, 12, 1), ZAZ, "zaz.min_working_time", C15, MET),
    Case(
        "C16",
        date(2023, 3, 15),
        CIS,
        "cis.benefit_illness",
        {**C16, "illness_days": 20},
        MET,
        amount=Fraction("782.46"),
        shown=zl("782.46"),
    ),
    Case(
        "C17",
        date(2023, 3, 15),
        CIS,
        "cis.benefit_absence",
        {**C16, "unexcused_days": 2},
        MET,
        amount=Fraction("1408.428"),
        shown=zl("1408.43"),
    ),
    Case(
        "C17",
        date(2023, 3, 15),
        CIS,
        "cis.benefit_absence",
        {**C16, "unexcused_days": 4},
        MET,
        amount=0,
        shown=zl("0.00"),
    ),
)
"""Units, participants and social cooperatives."""

ENTERPRISES: Final = (
    Case(
        "PSD-01",
        date(2023, 2, 1),
        UES,
        APPLICATION,
        {**PS_ELSE, "workforce": (disabled(1), staff(2))},
        MET,
    ),
    Case(
        "PSD-02",
        date(2023, 2, 1),
        UES,
        APPLICATION,
        {
            **PS_ELSE,
            "workforce": (
                disabled(2),
                staff(1),
                staff(5, contract=ContractKind.CIVIL_LAW_CONTRACT),
            ),
        },
        UNMET,
        ("ues.at_risk_share",),
    ),
    Case(
        "PSD-03",
        date(2023, 2, 1),
        UES,
        APPLICATION,
        {**PS_ELSE, "legal_form": LegalForm.ASSOCIATION, "workforce": (disabled(3), staff(7))},
        MET,
    ),
    Case(
        "PSD-04",
        date(2023, 2, 1),
        UES,
        APPLICATION,
        {
            **SERVICES,
            "legal_form": LegalForm.NON_PROFIT_LIMITED_COMPANY,
            "activities": frozenset({ActivityKind.BUSINESS}),
            "controllers": frozenset({ControllerKind.LOCAL_GOVERNMENT}),
            "workforce": (staff(6),),
            "advisory_body": AdvisoryBody(kind=AdvisoryBodyKind.SUPERVISORY_BOARD),
        },
        UNMET,
        ("ues.public_control",),
    ),
    Case("PSD-05", date(2023, 6, 15), UES, APPLICATION, PSD_05, MET),
    Case("PSD-05", date(2023, 6, 15), UES, "ues.attachments", PSD_05, NOT_APPLICABLE),
    Case(
        "PSD-06",
        date(2023, 6, 15),
        UES,
        APPLICATION,
        {**SERVICES, "workforce": (staff(3, fte=HALF),)},
        MET,
    ),
    Case(
        "PSD-07",
        date(2023, 6, 15),
        UES,
        APPLICATION,
        {**SERVICES, "workforce": (staff(2, fte=HALF), staff(1, fte=Fraction(2, 5)))},
        UNMET,
        ("ues.min_employment",),
    ),
    Case(
        "PSD-08",
        date(2022, 10, 30),
        UES,
        APPLICATION,
        {
            **PS_ELSE,
            "controllers": frozenset({ControllerKind.NATURAL_PERSON}),
            "workforce": (disabled(2), staff(2)),
        },
        MET,
    ),
    Case(
        "PSD-09",
        date(2023, 6, 15),
        UES,
        APPLICATION,
        {**PS_ELSE, "legal_form": UnitKind.WTZ, "workforce": (disabled(3), staff(7))},
        UNMET,
        ("ues.form",),
    ),
    Case(
        "PSD-09",
        date(2023, 6, 15),
        UES,
        APPLICATION,
        {
            **PS_ELSE,
            "created_units": frozenset({UnitKind.WTZ}),
            "workforce": (disabled(3), staff(7)),
        },
        MET,
    ),
    Case(
        "PSD-10",
        date(2024, 6, 3),
        UES,
        Question.HOLDER,
        {**HOLDER, "workforce": (disabled(1), staff(4)), "breaches": (ACCIDENT,)},
        MET,
        excused=("ues.at_risk_share",),
    ),
    Case(
        "PSD-10",
        date(2024, 5, 5),
        UES,
        Question.HOLDER,
        {**HOLDER, "workforce": (disabled(3), staff(4)), "breaches": ()},
        MET,
    ),
    Case(
        "PSD-11",
        date(2016, 1, 15),
        CT9,
        Question.VERIFICATION,
        {**GUIDELINES, "workforce": (disabled(3), staff(7))},
        MET,
    ),
    Case(
        "PSD-12",
        date(2018, 5, 10),
        CT9,
        Question.VERIFICATION,
        PSD_12,
        UNMET,
        ("ct9.employment_share_50_30",),
    ),
    Case("PSD-12", date(2023, 5, 10), UES, APPLICATION, PSD_12, MET),
)
"""The status of *przedsiębiorstwo społeczne*, under the Act and before it."""

OTHERS: Final = (
    *(
        Case("D7", day, OWES, EXTENSION, {**AKSES, **facts, "extension_requested_on": day}, outcome)
        for day, facts, outcome in (
            (date(2018, 4, 29), {}, MET),
            (date(2018, 4, 30), {}, UNMET),
            (date(2018, 4, 29), {"extended_before": True}, UNMET),
            (date(2018, 4, 29), {"extension_justified": False}, UNMET),
        )
    ),
    *(
        Case("D8", on, PZP, "pzp.applies", {**CATERING, "started_on": started}, outcome)
        for on, started, outcome in (
            (date(2025, 12, 29), date(2025, 12, 29), MET),
            (date(2026, 1, 5), date(2026, 1, 5), UNMET),
            (date(2026, 3, 16), date(2025, 12, 29), MET),
        )
    ),
    Case(
        "OWES-1",
        date(2016, 2, 1),
        OWES,
        "owes.akses_lapse",
        {"accredited_since": date(2015, 9, 23)},
        UNMET,
    ),
    Case("OWES-2", date(2023, 6, 15), OWES, "owes.term", LONG, UNMET),
    Case(
        "OWES-2",
        date(2023, 6, 15),
        OWES,
        "owes.term",
        {**LONG, "accredited_until": date(2025, 1, 10)},
        MET,
    ),
)
"""Support centres and procurement."""

CASES: Final = (*UNITS, *ENTERPRISES, *OTHERS)
NUMBERS: Final = (
    *(f"C{number:02}" for number in range(1, 14)),
    "C13a",
    "C14",
    "C14a",
    "C15",
    "C16",
    "C17",
    *(f"PSD-{number:02}" for number in range(1, 13)),
    "D7",
    "D8",
    "OWES-1",
    "OWES-2",
)


def answered(case: Case) -> Assessment:
    record = case.book.facts(**case.facts)
    if isinstance(case.asks, str) and not isinstance(case.asks, Code):
        return case.book.check_rule(
            case.asks, record, on=case.on, policy=case.policy, known=case.known
        )
    return case.book.check(
        record, on=case.on, question=case.asks, policy=case.policy, known=case.known
    )


def name(case: Case) -> str:
    return f"{case.no} {case.on}"


@pytest.mark.parametrize("case", CASES, ids=name)
def test_case(case: Case) -> None:
    answer = answered(case)
    if isinstance(case.asks, str) and not isinstance(case.asks, Code):
        (finding,) = answer.findings
        assert finding.outcome is case.outcome
        assert (finding.amount, finding.shown) == (case.amount, case.shown)
        assert (finding.missing, finding.unread) == ((), ())
        return
    assert answer.verdict.name == case.outcome.name
    assert answer.failing == case.failing
    assert answer.warnings == case.warnings
    assert answer.excused == case.excused
    assert (answer.undecided, answer.missing) == ((), ())


def test_no_case_is_left_out() -> None:
    assert tuple(dict.fromkeys(case.no for case in CASES)) == NUMBERS


def test_what_follows_from_the_release() -> None:
    (held,) = (case for case in ENTERPRISES if case.excused)
    assert consequence(answered(held)) is Consequence.BREACH_WAIVED


# --- numbers of the text, each a case of its own --------------------------------------------------


@pytest.mark.parametrize(
    ("employed", "least", "most"),
    [(10, 7, 3), (20, 14, 7), (33, 24, 11), (40, 28, 14), (43, 31, 15)],
)
def test_heads_in_a_zaz(employed: int, least: int, most: int) -> None:
    """Najmniej 70% ze stopniem, najwyżej 35% z umiarkowanym (do końca 2025 r.)."""
    on = date(2025, 12, 31)

    def found(rule: str, severe: int, moderate: int) -> Outcome:
        facts = ZazFacts(
            employed=employed,
            severe=severe,
            moderate_qualifying=moderate,
            waiver_granted=False,
        )
        return ZAZ.check_rule(rule, facts, on=on).findings[0].outcome

    assert found("zaz.disabled_share", least - most, most) is MET
    assert found("zaz.disabled_share", least - most - 1, most) is UNMET
    assert found("zaz.moderate_share", employed - most, most) is MET
    assert found("zaz.moderate_share", employed - most - 1, most + 1) is UNMET


@pytest.mark.parametrize(
    ("on", "cap"),
    [
        (date(2022, 1, 1), "602.00"),
        (date(2022, 12, 31), "602.00"),
        (date(2023, 1, 1), "698.00"),
        (date(2023, 6, 30), "698.00"),
        (date(2023, 7, 1), "720.00"),
        (date(2024, 1, 1), "848.40"),
        (date(2024, 7, 1), "860.00"),
        (date(2025, 1, 1), "933.20"),
        (date(2026, 1, 1), "961.20"),
    ],
)
def test_training_money(on: date, cap: str) -> None:
    """Nie więcej niż 20% minimalnego wynagrodzenia."""
    for money, outcome in ((zl(cap), MET), (zl(cap) + zl("0.01"), UNMET)):
        facts = WtzFacts(training_money=money)
        assert WTZ.check_rule("wtz.training_money", facts, on=on).findings[0].outcome is outcome


@pytest.mark.parametrize(
    ("on", "shown"),
    [
        (date(2022, 1, 1), "1489.00"),
        (date(2022, 5, 31), "1489.00"),
        (date(2022, 6, 1), "1565.00"),
        (date(2023, 6, 1), "1790.30"),
        (date(2024, 6, 1), "1994.40"),
        (date(2025, 6, 1), "2066.30"),
        (date(2026, 6, 1), "2140.70"),
    ],
)
def test_benefit_as_practice_shows_it(on: date, shown: str) -> None:
    """120% zasiłku, w praktyce zaokrąglane w górę do 10 groszy."""
    facts = CisFacts(**grant(month=False))
    finding = CIS.check_rule("cis.benefit", facts, on=on, policy=ROUNDED).findings[0]
    assert finding.shown == zl(shown)


def test_benefit_of_2025_exactly() -> None:
    facts = CisFacts(**grant(month=False))
    finding = CIS.check_rule("cis.benefit", facts, on=date(2025, 6, 1)).findings[0]
    assert finding.amount == Fraction("2066.28")


@pytest.mark.parametrize(
    ("at_risk", "all_employed", "outcome"), [(3, 10, MET), (2, 7, UNMET), (4, 13, MET)]
)
def test_shares_at_risk(at_risk: int, all_employed: int, outcome: Outcome) -> None:
    """Co najmniej 30% ogółu zatrudnionych."""
    workforce = (disabled(at_risk), staff(all_employed - at_risk))
    facts = SocialEnterpriseFacts(**{**PS_ELSE, "workforce": workforce})
    finding = UES.check_rule("ues.at_risk_share", facts, on=date(2023, 6, 15)).findings[0]
    assert finding.outcome is outcome


@pytest.mark.parametrize(
    ("share", "part"),
    [
        ("0.30", "1"),
        ("0.31", "0.90"),
        ("0.39", "0.90"),
        ("0.40", "0.75"),
        ("0.49", "0.75"),
        ("0.50", "0.60"),
        ("0.59", "0.60"),
        ("0.60", "0.45"),
        ("0.69", "0.45"),
        ("0.70", "0.30"),
        ("0.79", "0.30"),
        ("0.80", "0"),
        ("0.305", None),
        ("0.395", None),
    ],
)
def test_residents_of_care_homes(share: str, part: str | None) -> None:
    """Stopnie zapisano w pełnych procentach; między nimi jest luka."""
    facts = WtzFacts(care_home_share=Fraction(share), full_grant=zl("10000.00"), in_practice=0)
    finding = WTZ.check_rule("wtz.care_home_reduction", facts, on=date(2024, 3, 1)).findings[0]
    assert finding.amount == (None if part is None else 10_000 * Fraction(part))
    assert bool(finding.unread) is (part is None)


@pytest.mark.parametrize(
    ("pay", "outcome"), [("19961.00", MET), ("19961.01", MET), ("19961.02", UNMET)]
)
def test_cap_on_pay_in_2023(pay: str, outcome: Outcome) -> None:
    """Trzykrotność przeciętnego wynagrodzenia za 2022 r. (6653,67 zł) to 19 961,01 zł."""
    facts = PaidActivityFacts(average_pay=zl(pay), pay_year=2023)
    finding = UDPP.check_rule("udpp.pay_cap", facts, on=date(2024, 2, 1)).findings[0]
    assert finding.outcome is outcome


@pytest.mark.parametrize(
    ("status", "on", "outcome"),
    [
        ({"granted_on": date(2020, 1, 15), "valid_months": 18}, date(2021, 7, 15), MET),
        ({"granted_on": date(2020, 1, 15), "valid_months": 18}, date(2021, 7, 16), UNMET),
        (
            {"granted_on": date(2018, 6, 15), "valid_until": date(2019, 12, 31)},
            date(2019, 12, 31),
            MET,
        ),
        (
            {"granted_on": date(2018, 6, 15), "valid_until": date(2019, 12, 31)},
            date(2020, 1, 1),
            UNMET,
        ),
    ],
)
def test_status_under_the_guidelines(status: Facts, on: date, outcome: Outcome) -> None:
    """Status ważny 18 miesięcy albo do dnia z listy."""
    granted = Ct9Status(granted_by=Authority.OWES, **status)
    facts = SocialEnterpriseFacts(ct9_status=granted)
    assert CT9.check_rule("ct9.status_term", facts, on=on).findings[0].outcome is outcome


@pytest.mark.parametrize(
    ("restored", "outcome"), [(date(2021, 4, 15), MET), (date(2021, 4, 16), UNMET)]
)
def test_a_feature_regained(restored: date, outcome: Outcome) -> None:
    """Cechę przywraca się w ciągu 3 miesięcy, a potem weryfikuje ponownie."""
    granted = Ct9Status(
        granted_by=Authority.OWES,
        feature_lost_on=date(2021, 1, 15),
        feature_restored_on=restored,
        reverified_on=date(2021, 5, 4),
    )
    facts = SocialEnterpriseFacts(ct9_status=granted)
    assert CT9.check_rule("ct9.regain", facts, on=date(2021, 6, 1)).findings[0].outcome is outcome
