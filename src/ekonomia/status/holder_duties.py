"""What a holder of the status of *przedsiębiorstwo społeczne* owes, and how the status is lost."""

from typing import Final

from attrs import evolve, fields

from ekonomia.entities.units import UnitKind
from ekonomia.entities.workforce import EmploymentGroup, ReintegrationPlan
from ekonomia.law import parameters as p
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    count,
    equals,
    includes_any,
    inside,
    is_false,
    is_true,
    no_later,
    none_of,
    shifted,
    sooner,
)
from ekonomia.status import lists
from ekonomia.status.codes import LossGround
from ekonomia.status.deadlines import report_due, reported_in_time
from ekonomia.status.entry_conditions import AT_RISK, AT_RISK_SHARE, ENTRY_CONDITIONS
from ekonomia.status.social_enterprise_facts import Breach, LossDecision, SocialEnterpriseFacts

__all__ = ["HOLDER_CONDITIONS", "LOSS_GROUNDS", "REOBTAIN_BAN"]

F: Final = fields(SocialEnterpriseFacts)
G: Final = fields(EmploymentGroup)
PLAN: Final = fields(ReintegrationPlan)
BREACH: Final = fields(Breach)
LOSS: Final = fields(LossDecision)

# --- a release by decision ---------------------------------------------------------------------

RELEASED: Final = all_of(
    equals(BREACH.rule, AT_RISK_SHARE.id),
    is_true(BREACH.waiver_granted),
    no_later(BREACH.waiver_since, THE_DAY),
    no_later(THE_DAY, BREACH.waiver_until),
    no_later(THE_DAY, shifted(BREACH.waiver_since, p.UES_WAIVER_MAX)),
)
"""A release from the at-risk share runs on the day, and the longest time allowed is not over."""

AT_RISK_SHARE_HELD: Final = evolve(
    AT_RISK_SHARE,
    unless=at_least(
        count(F.breaches, where=RELEASED, pl="trwające zwolnienia", en="releases that run"), 1
    ),
)
"""As holders are asked: a release by decision excuses."""

# --- after a loss ------------------------------------------------------------------------------

REOBTAIN_BAN: Final = Rule(
    id="ues.reobtain_ban",
    pl="Od utraty statusu za nieusunięte naruszenie upłynął wymagany czas",
    en="The required time has passed since the status was lost for an uncured breach",
    norm=p.UES_REOBTAINING,
    requires=at_most(
        count(
            F.loss_decisions,
            where=all_of(
                equals(LOSS.ground, LossGround.BREACH),
                no_later(THE_DAY, shifted(LOSS.final_on, p.UES_REOBTAIN_BAN)),
            ),
            pl="decyzje o utracie, od których nie upłynął wymagany czas",
            en="loss decisions from which the required time has not passed",
        ),
        0,
    ),
)

# --- holders -----------------------------------------------------------------------------------


def _plan_covers(*months: Condition) -> Condition:
    return by_policy("plan_length", {"longer_of_both": all_of(*months), "either": any_of(*months)})


PLANNED: Final = inside(G.reintegration_plan, PLAN.planned_months)
PLAN_IN_ORDER: Final = all_of(
    is_true(inside(G.reintegration_plan, PLAN.drawn_up)),
    is_true(inside(G.reintegration_plan, PLAN.employee_took_part)),
    is_true(inside(G.reintegration_plan, PLAN.has_situation)),
    is_true(inside(G.reintegration_plan, PLAN.has_actions)),
    is_true(inside(G.reintegration_plan, PLAN.has_effects)),
    is_true(inside(G.reintegration_plan, PLAN.carried_out)),
    _plan_covers(
        at_least(PLANNED, G.instrument_granted_months),
        at_least(PLANNED, G.instrument_required_months),
    ),
)
WITHOUT_PLAN: Final = all_of(
    AT_RISK, includes_any(G.instruments, lists.PLAN_INSTRUMENTS), none_of(PLAN_IN_ORDER)
)
_LACKING: Final = (
    "osoby bez wymaganego planu reintegracyjnego",
    "persons without the plan required",
)


REINTEGRATION_PLAN: Final = Rule(
    id="ues.ipr",
    pl="Osoby zagrożone wykluczeniem, na które przyznano wsparcie, mają plany reintegracyjne",
    en="Persons at risk for whom support was granted have reintegration plans",
    norm=p.UES_PLAN,
    requires=any_of(
        at_most(
            count(
                F.workforce, where=WITHOUT_PLAN, weight=G.persons, pl=_LACKING[0], en=_LACKING[1]
            ),
            0,
        ),
        all_of(
            includes_any(F.created_units, UnitKind.ZAZ),
            at_most(
                count(
                    F.workforce,
                    where=all_of(WITHOUT_PLAN, none_of(is_true(G.has_rehabilitation_programme))),
                    weight=G.persons,
                    pl=f"{_LACKING[0]}, poza objętymi programem rehabilitacji",
                    en=f"{_LACKING[1]}, but for those with a rehabilitation programme",
                ),
                0,
            ),
        ),
    ),
)


ANNUAL_REPORT: Final = Rule(
    id="ues.annual_report",
    pl="Złożono w terminie ostatnie wymagane sprawozdanie roczne",
    en="The last yearly report that fell due was filed in time",
    norm=p.UES_ANNUAL_REPORT,
    applies=report_due(F.ps_status_since, p.UES_REPORT_DAY),
    requires=reported_in_time(F.annual_report, p.UES_REPORT_DAY),
)

LOSS_BREACH: Final = Rule(
    id="ues.loss_breach",
    pl="Żadne naruszenie nie trwa po upływie terminu z wezwania",
    en="No breach lasts beyond the time set in the call",
    norm=p.UES_LOSS_BREACH,
    requires=at_most(
        count(
            F.breaches,
            where=all_of(
                is_true(BREACH.called), sooner(BREACH.call_until, THE_DAY), none_of(RELEASED)
            ),
            pl="naruszenia po upływie terminu z wezwania",
            en="breaches beyond the time set in the call",
        ),
        0,
    ),
)

LOSS_INSOLVENCY: Final = Rule(
    id="ues.loss_insolvency",
    pl="Nie ogłoszono upadłości ani nie oddalono wniosku o nią z braku majątku",
    en="No bankruptcy was declared, and no petition dismissed for lack of assets",
    norm=p.UES_LOSS_INSOLVENCY,
    requires=all_of(is_false(F.bankruptcy_declared), is_false(F.bankruptcy_petition_dismissed)),
)

LOSS_LIQUIDATION: Final = Rule(
    id="ues.loss_liquidation",
    pl="Nie otwarto likwidacji",
    en="No liquidation was opened",
    norm=p.UES_LOSS_LIQUIDATION,
    requires=is_false(F.liquidation_opened),
)

LOSS_REQUEST: Final = Rule(
    id="ues.loss_request",
    pl="Nie złożono wniosku o utratę statusu",
    en="No request to lose the status was made",
    norm=p.UES_LOSS_REQUEST,
    requires=is_false(F.loss_requested),
)

LOSS_GROUNDS: Final = (LOSS_BREACH, LOSS_INSOLVENCY, LOSS_LIQUIDATION, LOSS_REQUEST)
"""Where one of these is unmet, the decision on the loss must follow."""

HOLDER_CONDITIONS: Final = (
    *(AT_RISK_SHARE_HELD if rule is AT_RISK_SHARE else rule for rule in ENTRY_CONDITIONS),
    REINTEGRATION_PLAN,
    ANNUAL_REPORT,
    *LOSS_GROUNDS,
)
"""What a holder is asked: the entry conditions, the plan, the report and the grounds of loss."""
