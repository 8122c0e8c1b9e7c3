"""Who is at risk of social exclusion, as far as the evidence on a group of persons tells.

`EmploymentGroup.at_risk` states the categories; this module derives those that follow from other
fields of the group.  Categories for which a group holds no evidence (a job seeker, the income test,
a care leaver ...) stay unknown: one must state them.
"""

from datetime import date
from typing import Final

from attrs import evolve, fields

from ekonomia.dates import plain_day
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree, ProtectionKind
from ekonomia.entities.units import UnitKind
from ekonomia.entities.workforce import EmploymentGroup, UnitParticipation
from ekonomia.law import parameters as p
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Context,
    Policy,
    all_of,
    any_of,
    at_least,
    by_policy,
    equals,
    inside,
    is_true,
    more_than,
    no_later,
    one_of,
    shifted,
)
from ekonomia.rules.evaluate import verdict
from ekonomia.status.social_enterprise_facts import SocialEnterpriseFacts
from ekonomia.verdict import Verdict

__all__ = ["EVIDENCE", "at_risk_verdicts", "with_derived_categories"]

G: Final = fields(EmploymentGroup)
STAY: Final = fields(UnitParticipation)

UNIT: Final = inside(G.participation, STAY.unit_kind)
ENDED: Final = inside(G.participation, STAY.ended_on)
LONG_ENOUGH: Final = at_least(
    inside(G.participation, STAY.participation_months), p.UES_MIN_PARTICIPATION_MONTHS
)
CERTIFIED: Final = is_true(inside(G.participation, STAY.has_certificate))
RELEASED: Final = no_later(G.released_on, G.hired_on)

EVIDENCE: Final[dict[AtRiskCategory, Condition]] = {
    AtRiskCategory.UNEMPLOYED: is_true(G.registered_unemployed_on_hiring),
    AtRiskCategory.LONG_TERM_UNEMPLOYED: all_of(
        is_true(G.registered_unemployed_on_hiring),
        more_than(G.registered_months, p.UPZ_LONG_TERM_MONTHS),
    ),
    AtRiskCategory.DISABLED: all_of(
        one_of(
            G.disability_degree,
            DisabilityDegree.SEVERE,
            DisabilityDegree.MODERATE,
            DisabilityDegree.MILD,
            DisabilityDegree.WITHOUT_DEGREE,
        ),
        by_policy(
            "lapsed_certificate_counts",
            {
                False: no_later(THE_DAY, G.certificate_valid_until),
                True: no_later(G.hired_on, G.certificate_valid_until),
            },
        ),
    ),
    AtRiskCategory.CIS_KIS_GRADUATE: all_of(
        LONG_ENOUGH,
        CERTIFIED,
        any_of(
            all_of(
                equals(UNIT, UnitKind.CIS),
                no_later(ENDED, G.hired_on),
                by_policy(
                    "at_risk_moment",
                    {
                        "hiring_day": no_later(G.hired_on, shifted(ENDED, p.UZS_GRADUATE_TERM)),
                        "day_examined": no_later(THE_DAY, shifted(ENDED, p.UZS_GRADUATE_TERM)),
                    },
                ),
            ),
            all_of(
                equals(UNIT, UnitKind.KIS),
                is_true(inside(G.participation, STAY.social_contract_fulfilled)),
            ),
        ),
    ),
    AtRiskCategory.DEPRIVED_OF_LIBERTY: by_policy(
        "release_window_months",
        {
            None: RELEASED,
            12: all_of(RELEASED, no_later(G.hired_on, shifted(G.released_on, p.RELEASE_WINDOW))),
        },
    ),
    AtRiskCategory.OLDER_PERSON: at_least(G.age_on_hiring, p.OLDER_PERSON_AGE),
    AtRiskCategory.REFUGEE: one_of(
        G.protection, ProtectionKind.REFUGEE_STATUS, ProtectionKind.SUBSIDIARY_PROTECTION
    ),
}
"""The categories that a group's evidence can decide, each with its condition."""

ENDED_BY_WORK: Final = frozenset(
    {
        AtRiskCategory.UNEMPLOYED,
        AtRiskCategory.LONG_TERM_UNEMPLOYED,
        AtRiskCategory.JOB_SEEKER,
    }
)
"""Categories that end when work is taken up."""

_DEFAULT_POLICY: Final = Policy()
_NEVER_ENDS_BUT_MAY_BEGIN: Final = frozenset({AtRiskCategory.OLDER_PERSON})


def at_risk_verdicts(
    group: EmploymentGroup, *, on: date, policy: Policy = _DEFAULT_POLICY
) -> dict[AtRiskCategory, Verdict]:
    """Return for each category whether each person of the group falls in it.

    A group that states its categories is believed: those it names are met, the others unmet.  The
    evidence is judged on the hiring day or on the day examined, as the policy says; a permanent
    disability certificate is one valid until `date.max`.

    Raises:
        InvalidValue: `on` is no plain date.

    Basis: Act on the social economy, art. 2 pkt 6.

    >>> group = EmploymentGroup(age_on_hiring=60, registered_unemployed_on_hiring=False)
    >>> found = at_risk_verdicts(group, on=date(2024, 1, 2))
    >>> found[AtRiskCategory.OLDER_PERSON], found[AtRiskCategory.UNEMPLOYED]
    (<Verdict.MET: 2>, <Verdict.UNMET: 0>)
    >>> found[AtRiskCategory.INCOME_TEST]
    <Verdict.UNKNOWN: 1>
    """
    context = Context(on=plain_day(on, "on"), policy=policy)
    if group.at_risk is not None:
        return {code: Verdict.of(code in group.at_risk) for code in AtRiskCategory}
    return {code: _judged(code, group, context) for code in AtRiskCategory}


def _judged(code: AtRiskCategory, group: EmploymentGroup, context: Context) -> Verdict:
    if code not in EVIDENCE:
        return Verdict.UNKNOWN
    found = verdict(EVIDENCE[code], group, context)
    released, hired = group.released_on, group.hired_on
    if code is AtRiskCategory.DEPRIVED_OF_LIBERTY and released and hired and hired < released:
        return Verdict.UNKNOWN  # somebody released later may have been in prison when hired
    examined = context.policy.at_risk_moment == "day_examined"
    if examined and code in _NEVER_ENDS_BUT_MAY_BEGIN and found is Verdict.UNMET:
        return Verdict.UNKNOWN  # somebody too young on hiring may have come of age since
    return found


def with_derived_categories(
    facts: SocialEnterpriseFacts, *, on: date, policy: Policy = _DEFAULT_POLICY
) -> SocialEnterpriseFacts:
    """Return the same facts with the at-risk categories filled in where the evidence settles them.

    A group that states none gets those that are met, where one of them suffices under the policy;
    else it is left as it is, for no evidence shows that somebody falls in none of the twelve.

    Raises:
        InvalidValue: `on` is no plain date.

    Basis: Act on the social economy, art. 2 pkt 6 and art. 5 ust. 2.
    """
    if facts.workforce is None:
        return facts
    groups = tuple(_derived(group, on, policy) for group in facts.workforce)
    return evolve(facts, workforce=groups)


def _derived(group: EmploymentGroup, on: date, policy: Policy) -> EmploymentGroup:
    if group.at_risk is not None:
        return group
    found = at_risk_verdicts(group, on=on, policy=policy)
    met = frozenset(code for code, each in found.items() if each is Verdict.MET)
    suffice = met - ENDED_BY_WORK if policy.at_risk_moment == "day_examined" else met
    return evolve(group, at_risk=met) if suffice else group
