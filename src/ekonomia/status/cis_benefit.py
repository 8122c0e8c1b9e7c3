"""What a participant of a CIS is paid: *świadczenie integracyjne*, days off, the premium.

Amounts are exact; `Policy.benefit_display` says how they are shown.  Where the benefit of a full
month is not given it is computed, from the unemployment benefit given or else from the library's
table for the day.  The full benefit while classes are suspended, or in quarantine, is not asked.
"""

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import fields

from ekonomia.counting import ZLOTY
from ekonomia.law import social_employment_centres as p
from ekonomia.rules import (
    Condition,
    Force,
    Rule,
    all_of,
    any_of,
    at_most,
    by_policy,
    cases,
    computed,
    in_force,
    is_false,
    is_true,
    minus,
    more_than,
    none_of,
    or_else,
    times,
    total,
)
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.cis_participation import UNEMPLOYMENT_BENEFIT_OF_THE_DAY

if TYPE_CHECKING:
    from ekonomia.rules.amounts import Numeric

__all__ = ["BENEFIT", "PAYMENT_RULES"]

F: Final = fields(CisFacts)

TEN_GROSZY: Final = Fraction(1, 10)
"""Practice rounds up to this; the Act does not round."""


def _due(amount: "Numeric") -> Condition:
    """Return: the amount due is known; shown as the policy says."""
    pl, en = "kwota świadczenia integracyjnego", "amount of the integration benefit"
    return by_policy(
        "benefit_display",
        {
            "exact": computed(amount, pl=pl, en=en, unit=ZLOTY),
            "rounded_up": computed(amount, pl=pl, en=en, unit=ZLOTY, round_up_to=TEN_GROSZY),
        },
    )


# --- a full month ------------------------------------------------------------------------------

AFTER_TRIAL: Final = times(p.CIS_BENEFIT_SHARE, UNEMPLOYMENT_BENEFIT_OF_THE_DAY)
OF_THE_MONTH: Final = times(
    cases((is_true(F.in_trial_month), p.CIS_TRIAL_BENEFIT_SHARE), otherwise=p.CIS_BENEFIT_SHARE),
    UNEMPLOYMENT_BENEFIT_OF_THE_DAY,
)
FULL: Final = or_else(F.benefit, OF_THE_MONTH)
"""The benefit of a full month, as given or else as computed."""

REQUESTED: Final = any_of(
    is_true(F.benefit_requested),
    all_of(is_true(F.in_trial_month), none_of(in_force(p.CIS_TRIAL_BENEFIT_ON_REQUEST))),
)

BENEFIT: Final = Rule(
    id="cis.benefit",
    pl="Uczestnikowi przysługuje świadczenie integracyjne za pełny miesiąc",
    en="The participant is due the integration benefit of a full month",
    norm=p.CIS_BENEFIT,
    force=Force.VALUE,
    applies=REQUESTED,
    requires=all_of(REQUESTED, _due(OF_THE_MONTH)),
)
"""Nothing is due that was not asked for, so that the amount alone does not settle the answer."""

# --- less than a full month --------------------------------------------------------------------

BENEFIT_PART_MONTH: Final = Rule(
    id="cis.benefit_part_month",
    pl="Za część miesiąca przysługuje świadczenie za dni kalendarzowe",
    en="For part of a month the benefit is due by calendar days",
    norm=p.CIS_PART_MONTH,
    force=Force.VALUE,
    requires=_due(
        cases(
            (more_than(F.calendar_days, p.CIS_MONTH_DAYS), FULL),
            otherwise=times(FULL, p.CIS_MONTH_DAY, F.calendar_days),
        )
    ),
)
"""For a part of a month only: for a full month, if of 28 days, ask `cis.benefit`."""

BENEFIT_ABSENCE: Final = Rule(
    id="cis.benefit_absence",
    pl="Świadczenie jest niższe za dni nieusprawiedliwionej nieobecności",
    en="The benefit is lower for days of unexcused absence",
    norm=p.CIS_ABSENCE,
    force=Force.VALUE,
    requires=_due(
        cases(
            (more_than(F.unexcused_days, p.CIS_MAX_ABSENCE_DAYS), 0),
            otherwise=times(FULL, minus(1, times(p.CIS_ABSENCE_CUT, F.unexcused_days))),
        )
    ),
)

PAID_ILLNESS: Final = at_most(F.illness_days, p.CIS_MAX_ILLNESS_DAYS)
LONG_ILLNESS: Final = more_than(F.illness_days, p.CIS_MAX_ILLNESS_DAYS)
CUT_BY_LONG_ILLNESS: Final = total(
    times(p.CIS_ILLNESS_CUT, p.CIS_MAX_ILLNESS_DAYS),
    times(p.CIS_UNPAID_DAY_CUT, minus(F.illness_days, p.CIS_MAX_ILLNESS_DAYS)),
)
LEFT_BY_LONG_ILLNESS: Final = cases(
    (more_than(CUT_BY_LONG_ILLNESS, 1), 0), otherwise=minus(1, CUT_BY_LONG_ILLNESS)
)
"""The paid days each cost a part, the rest are unpaid; never less than nothing."""

BENEFIT_ILLNESS: Final = Rule(
    id="cis.benefit_illness",
    pl="Świadczenie jest niższe za dni choroby potwierdzonej przez lekarza",
    en="The benefit is lower for days of illness that a doctor confirmed",
    norm=p.CIS_ILLNESS,
    force=Force.VALUE,
    applies=is_false(F.in_trial_month),
    requires=any_of(
        all_of(_due(times(FULL, minus(1, times(p.CIS_ILLNESS_CUT, F.illness_days)))), PAID_ILLNESS),
        all_of(
            by_policy(
                "illness_days_scope",
                {
                    "unknown": in_force(p.CIS_ILLNESS_BEYOND),
                    "illness": _due(times(FULL, LEFT_BY_LONG_ILLNESS)),
                    "participation": _due(times(FULL, LEFT_BY_LONG_ILLNESS)),
                },
            ),
            LONG_ILLNESS,
        ),
    ),
)

# --- days off, premium -------------------------------------------------------------------------

DAYS_OFF: Final = Rule(
    id="cis.days_off",
    pl="Dni wolne mieszczą się w wymiarze z pełnym świadczeniem",
    en="The days off lie within the number with full benefit",
    norm=p.CIS_DAYS_OFF,
    force=Force.RIGHT,
    requires=any_of(
        at_most(F.days_off, p.CIS_MAX_DAYS_OFF),
        all_of(
            in_force(p.CIS_DAYS_OFF_A_MONTH),
            at_most(
                F.days_off,
                total(p.CIS_MAX_DAYS_OFF, times(p.CIS_DAYS_OFF_A_MONTH, F.extension_months)),
            ),
        ),
    ),
)

PREMIUM: Final = Rule(
    id="cis.premium",
    pl="Motywacyjna premia integracyjna mieści się w limicie i nie jest przyznana w okresie "
    "próbnym",
    en="The premium stays within its limit and is not granted in the trial month",
    norm=p.CIS_PREMIUM,
    requires=any_of(
        at_most(F.premium, 0),
        all_of(
            is_false(F.in_trial_month),
            at_most(F.premium, times(p.CIS_MAX_PREMIUM_SHARE, or_else(F.benefit, AFTER_TRIAL))),
        ),
    ),
)

PAYMENT_RULES: Final = (
    BENEFIT_PART_MONTH,
    BENEFIT_ABSENCE,
    BENEFIT_ILLNESS,
    DAYS_OFF,
    PREMIUM,
)
"""What is paid to one participant, but for the benefit of a full month."""
