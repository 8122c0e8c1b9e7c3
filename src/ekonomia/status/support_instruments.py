"""What a *przedsiębiorstwo społeczne* may get: contributions, posts, pay, interest, tax.

Each rule is a right: met says that the instrument is open to the enterprise and that the posts it
already supports keep the terms; its amount is the most there is to get, in the unit of the
provision.  Not asked: whether there is money, how the starosta or the Fund decides, limits of
de minimis aid, the security of the return.
"""

from typing import Final

from attrs import fields

from ekonomia.counting import MULTIPLES, PERSONS, ZLOTY
from ekonomia.entities.legal_forms import LegalForm, Purpose
from ekonomia.entities.work import SupportInstrument
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.law import support_instruments as p
from ekonomia.law.amounts import MINIMUM_WAGE
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    computed,
    count,
    equals,
    includes_any,
    is_true,
    less_than,
    more_than,
    no_later,
    none_of,
    of_year,
    one_of,
    shifted,
    times,
    total,
)
from ekonomia.rules.algebra import Compare, CountOf
from ekonomia.status import support_lists
from ekonomia.status.entry_conditions import AT_RISK
from ekonomia.status.procedure import HOLDER
from ekonomia.status.social_enterprise_facts import SocialEnterpriseFacts

__all__ = ["SUPPORT"]

F: Final = fields(SocialEnterpriseFacts)
G: Final = fields(EmploymentGroup)

HOLDER_OR_COOPERATIVE: Final = any_of(HOLDER, equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE))
DISABLED: Final = one_of(G.disability_degree, support_lists.DISABILITY_DEGREES)

# --- contributions -----------------------------------------------------------------------------


def _supported(pl: str, en: str, *when: Condition) -> CountOf:
    return count(
        F.workforce,
        where=all_of(one_of(G.contract, support_lists.EMPLOYEE_CONTRACTS), AT_RISK, *when),
        weight=G.persons,
        pl=pl,
        en=en,
    )


IN_FULL: Final = no_later(THE_DAY, shifted(G.hired_on, p.UES_CONTRIBUTIONS_FULL_TERM))
AT_ALL: Final = no_later(THE_DAY, shifted(G.hired_on, p.UES_CONTRIBUTIONS_TERM))
HIRED: Final = no_later(G.hired_on, THE_DAY)
SUPPORTED: Final = _supported(
    "pracownicy zagrożeni wykluczeniem, których składki mogą być finansowane",
    "employees at risk whose contributions may be paid",
    HIRED,
    AT_ALL,
)
FULLY: Final = _supported(
    "pracownicy, których składki mogą być finansowane w całości",
    "employees whose contributions may be paid in full",
    HIRED,
    IN_FULL,
)
PARTLY: Final = _supported(
    "pracownicy, których składki mogą być finansowane w części",
    "employees whose contributions may be paid in part",
    AT_ALL,
    none_of(IN_FULL),
)
SOMEBODY: Final = at_least(SUPPORTED, 1)

CONTRIBUTIONS: Final = Rule(
    id="ues.zus",
    pl="Składki pracowników zagrożonych wykluczeniem mogą być finansowane z Funduszu Pracy",
    en="Contributions of employees at risk may be paid from Fundusz Pracy",
    norm=p.UES_CONTRIBUTIONS,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER,
        SOMEBODY,
        any_of(
            SOMEBODY,
            computed(
                total(FULLY, times(p.UES_CONTRIBUTIONS_LATER_SHARE, PARTLY)),
                pl="osoby w przeliczeniu na pełne składki",
                en="persons, in contributions paid in full",
                unit=PERSONS,
            ),
        ),
    ),
)

# --- posts and pay -----------------------------------------------------------------------------


def _nobody(instrument: SupportInstrument, *faults: Condition) -> Compare:
    """Return: nobody with that instrument has one of the faults."""
    return at_most(
        count(
            F.workforce,
            where=all_of(includes_any(G.instruments, instrument), any_of(*faults)),
            weight=G.persons,
            pl="osoby objęte wsparciem wbrew jego warunkom",
            en="persons supported against the terms",
        ),
        0,
    )


PART_TIME: Final = less_than(G.fte, 1)

JOB_GRANT_FP: Final = Rule(
    id="ues.job_grant_fp",
    pl="Można otrzymać środki z Funduszu Pracy na utworzenie stanowiska pracy",
    en="Money of Fundusz Pracy for a post may be had",
    norm=p.UES_FP_POST,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER_OR_COOPERATIVE,
        _nobody(
            SupportInstrument.FP_WORKPLACE,
            PART_TIME,
            less_than(G.instrument_required_months, p.UES_FP_POST_MIN_MONTHS),
        ),
        computed(
            p.UES_FP_POST_MAX,
            pl="najwyższa kwota na stanowisko jako krotność przeciętnego wynagrodzenia",
            en="most for a post, in times the average pay",
            unit=MULTIPLES,
        ),
    ),
)

PAY_FP: Final = Rule(
    id="ues.pay_fp",
    pl="Można otrzymać środki z Funduszu Pracy na koszty wynagrodzenia",
    en="Money of Fundusz Pracy for pay may be had",
    norm=p.UES_FP_PAY,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER_OR_COOPERATIVE,
        _nobody(
            SupportInstrument.FP_PAY,
            PART_TIME,
            more_than(G.instrument_granted_months, p.UES_FP_PAY_MAX_MONTHS),
            less_than(G.instrument_required_months, p.UES_FP_PAY_MIN_MONTHS),
        ),
        computed(
            times(p.UES_FP_PAY_MAX, MINIMUM_WAGE),
            pl="najwyższa kwota miesięczna na osobę",
            en="most for a person a month",
            unit=ZLOTY,
        ),
    ),
)

JOB_GRANT_PFRON: Final = Rule(
    id="ues.job_grant_pfron",
    pl="Można otrzymać środki z PFRON na utworzenie stanowiska pracy osoby niepełnosprawnej",
    en="Money of PFRON for the post of a person with a disability may be had",
    norm=p.URON_POST,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER_OR_COOPERATIVE,
        _nobody(
            SupportInstrument.PFRON_WORKPLACE,
            none_of(DISABLED),
            includes_any(G.instruments, SupportInstrument.FP_WORKPLACE),
            less_than(G.instrument_required_months, p.URON_POST_MIN_MONTHS),
            more_than(G.instrument_required_months, p.URON_POST_MAX_MONTHS),
        ),
        computed(
            p.URON_POST_MAX,
            pl="najwyższa kwota na stanowisko jako krotność przeciętnego wynagrodzenia",
            en="most for a post, in times the average pay",
            unit=MULTIPLES,
        ),
    ),
)

TOO_LONG: Final = all_of(
    more_than(G.instrument_granted_months, p.URON_PAY_MAX_MONTHS),
    none_of(
        all_of(
            is_true(G.after_wtz_practice),
            at_most(G.instrument_granted_months, p.URON_PAY_MAX_MONTHS_AFTER_PRACTICE),
        )
    ),
)

PAY_PFRON: Final = Rule(
    id="ues.pay_pfron",
    pl="Można otrzymać środki z PFRON na koszty płacy osoby niepełnosprawnej",
    en="Money of PFRON for the pay of a person with a disability may be had",
    norm=p.URON_PAY,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER_OR_COOPERATIVE,
        _nobody(SupportInstrument.PFRON_PAY, none_of(DISABLED), TOO_LONG),
        computed(
            times(p.URON_PAY_MAX, of_year(MINIMUM_WAGE, THE_DAY, later=-1)),
            pl="najwyższa kwota miesięczna na osobę",
            en="most for a person a month",
            unit=ZLOTY,
        ),
    ),
)

# --- other money of PFRON, and tax -------------------------------------------------------------

PFRON_INTEREST: Final = Rule(
    id="ues.pfron_interest",
    pl="Można otrzymać dofinansowanie oprocentowania kredytów na rehabilitację",
    en="A subsidy to the interest on loans for rehabilitation may be had",
    norm=p.URON_INTEREST,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER,
        computed(
            p.URON_INTEREST_MAX_SHARE,
            pl="najwyższa część oprocentowania",
            en="most of the interest",
        ),
    ),
)

PFRON_COSTS: Final = Rule(
    id="ues.pfron_costs",
    pl="Przy wymaganym udziale osób niepełnosprawnych można otrzymać zwrot dodatkowych kosztów",
    en="With the required share of persons with disabilities extra costs may be returned",
    norm=p.URON_COSTS,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER,
        more_than(F.employee_posts, 0),
        at_least(F.disabled_posts, times(p.URON_COSTS_MIN_SHARE, F.employee_posts)),
    ),
)

PFRON_RELIEF: Final = Rule(
    id="ues.pfron_relief",
    pl="Kupującym od przedsiębiorstwa przysługuje obniżenie wpłat na PFRON",
    en="Those who buy from the enterprise may lower their payments to PFRON",
    norm=p.URON_RELIEF,
    force=Force.RIGHT,
    requires=all_of(
        HOLDER,
        at_least(F.employee_posts, p.URON_RELIEF_MIN_POSTS),
        at_least(F.qualifying_posts, times(p.URON_RELIEF_MIN_SHARE, F.employee_posts)),
    ),
)

TAX: Final = Rule(
    id="ues.cit",
    pl="Dochód wydany na reintegrację pracowników jest zwolniony z podatku dochodowego",
    en="Income spent on the reintegration of employees is free of income tax",
    norm=p.UES_CIT,
    force=Force.RIGHT,
    requires=all_of(HOLDER, includes_any(F.purposes, Purpose.REINTEGRATION)),
)

SUPPORT: Final = (
    CONTRIBUTIONS,
    JOB_GRANT_FP,
    PAY_FP,
    JOB_GRANT_PFRON,
    PAY_PFRON,
    PFRON_INTEREST,
    PFRON_COSTS,
    PFRON_RELIEF,
    TAX,
)
"""The support instruments, each asked by name."""
