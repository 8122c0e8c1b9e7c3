"""What is asked about one participant of a WTZ: admission, programme, assessments, practices.

"Once a year" is read as once in each calendar year; "every half year" and "every three years" as
the longest time from one assessment to the next.

Two exceptions stand in no provision.  Those admitted before 1998 are not asked for the indication:
so it is reported, and the Act says nothing of them.  The Act that asked for a first comprehensive
assessment has no transitional provision: where the assessment was made, or the time for it had run
out, before that Act came into force, a breach is left open.
"""

from typing import Final

from attrs import fields

from ekonomia.law import therapy_workshops as p
from ekonomia.law.amounts import MINIMUM_WAGE
from ekonomia.rules import (
    THE_DAY,
    Force,
    Rule,
    all_of,
    any_of,
    at_most,
    day_of_year,
    in_force,
    is_false,
    is_true,
    no_later,
    none_of,
    one_of,
    share,
    shifted,
    sooner,
    times,
    when,
)
from ekonomia.status import wtz_lists as lists
from ekonomia.status.deadlines import done_by
from ekonomia.status.wtz_facts import WtzFacts

__all__ = ["PARTICIPATION", "PRACTICE_SHARE"]

F: Final = fields(WtzFacts)

# --- who may take part -------------------------------------------------------------------------

LAPSED_LATELY: Final = all_of(
    in_force(p.WTZ_LAPSED_UNTIL),
    no_later(F.admitted_on, F.disability_until),
    no_later(THE_DAY, day_of_year(F.disability_until, p.WTZ_LAPSED_UNTIL, later=1, every=1)),
)
"""The orzeczenie of somebody who had been admitted lapsed, and the next month is not over."""

PARTICIPANT: Final = Rule(
    id="wtz.participant",
    pl="Osoba jest niezdolna do podjęcia pracy i ma ważne orzeczenie ze wskazaniem do terapii, "
    "chyba że przyjęto ją, zanim wskazania wymagano",
    en="The person cannot take up work and has a valid orzeczenie that indicates therapy, unless "
    "admitted before the indication was asked for",
    norm=p.WTZ_PARTICIPANT,
    requires=all_of(
        is_true(F.incapable_of_work),
        any_of(is_true(F.therapy_indication), sooner(F.admitted_on, p.WTZ_INDICATION_SINCE)),
        one_of(F.disability_degree, lists.WTZ_DEGREES),
        any_of(no_later(THE_DAY, F.disability_until), LAPSED_LATELY),
    ),
)

RETURN_PRIORITY: Final = Rule(
    id="wtz.return_priority",
    pl="Osoba, która odeszła do pracy i ją straciła, zgłosiła się ponownie na tyle wcześnie, że ma "
    "pierwszeństwo",
    en="A person who left for a job and lost it applied again early enough to have priority",
    norm=p.WTZ_RETURN,
    force=Force.RIGHT,
    requires=all_of(
        no_later(F.left_on, F.job_lost_on),
        no_later(F.job_lost_on, F.reapplied_on),
        no_later(F.reapplied_on, shifted(F.left_on, p.WTZ_RETURN_TERM)),
    ),
)

# --- the individual programme and its assessment -----------------------------------------------

PROGRAMME_DUE: Final = shifted(F.classes_started_on, p.WTZ_PROGRAMME_TERM)

INDIVIDUAL_PROGRAMME: Final = Rule(
    id="wtz.individual_programme",
    pl="Uczestnik ma indywidualny program rehabilitacji, w nowym warsztacie sporządzony w terminie",
    en="The participant has an individual programme, in a new workshop drawn up in time",
    norm=p.WTZ_INDIVIDUAL_PROGRAMME,
    requires=any_of(
        all_of(
            is_true(F.has_individual_programme),
            when(is_true(F.newly_created), no_later(F.individual_programme_on, PROGRAMME_DUE)),
        ),
        all_of(is_true(F.newly_created), no_later(THE_DAY, PROGRAMME_DUE)),
    ),
)

HALF_YEAR_ASSESSMENT: Final = Rule(
    id="wtz.half_year_assessment",
    pl="Efekty rehabilitacji oceniono z uczestnikiem w ciągu ostatniego półrocza",
    en="The effects were assessed with the participant within the last half year",
    norm=p.WTZ_EFFECTS_ASSESSMENT,
    requires=no_later(THE_DAY, shifted(F.half_year_assessment_on, p.WTZ_EFFECTS_TERM)),
)

PROGRAMME_ASSESSMENT: Final = Rule(
    id="wtz.programme_assessment",
    pl="Realizację programu ocenia się w każdym roku",
    en="The programme is assessed in every year",
    norm=p.WTZ_PROGRAMME_ASSESSMENT,
    requires=no_later(
        THE_DAY, day_of_year(F.programme_assessment_on, p.WTZ_PROGRAMME_YEAR_END, later=1)
    ),
)

COMPREHENSIVE_ASSESSMENT: Final = Rule(
    id="wtz.comprehensive_assessment",
    pl="Od ostatniej kompleksowej oceny nie upłynęło zbyt wiele czasu",
    en="Not too much time has passed since the last comprehensive assessment",
    norm=p.WTZ_COMPREHENSIVE_ASSESSMENT,
    requires=no_later(THE_DAY, shifted(F.comprehensive_assessment_on, p.WTZ_COMPREHENSIVE_TERM)),
)

FIRST_ASSESSMENT_DUE: Final = shifted(F.therapy_started_on, p.WTZ_FIRST_ASSESSMENT_BY)
BEFORE_THE_RULE: Final = all_of(
    sooner(F.therapy_started_on, p.WTZ_FIRST_ASSESSMENT_SINCE),
    any_of(
        sooner(FIRST_ASSESSMENT_DUE, p.WTZ_FIRST_ASSESSMENT_SINCE),
        all_of(
            is_true(F.first_assessment_made),
            sooner(F.first_assessment_on, p.WTZ_FIRST_ASSESSMENT_SINCE),
        ),
    ),
)
"""Nobody could keep to the rule any more when it came."""

FIRST_ASSESSMENT: Final = Rule(
    id="wtz.first_assessment",
    pl="Pierwszej kompleksowej oceny nie dokonano za wcześnie ani za późno",
    en="The first comprehensive assessment was made neither too early nor too late",
    norm=p.WTZ_FIRST_ASSESSMENT,
    applies=any_of(none_of(BEFORE_THE_RULE), in_force(p.WTZ_FIRST_ASSESSMENT_EARLIER)),
    requires=all_of(
        any_of(
            is_false(F.first_assessment_made),
            no_later(
                shifted(F.therapy_started_on, p.WTZ_FIRST_ASSESSMENT_FROM), F.first_assessment_on
            ),
        ),
        done_by(F.first_assessment_made, F.first_assessment_on, FIRST_ASSESSMENT_DUE),
    ),
)

# --- practices and training --------------------------------------------------------------------

PRACTICE_LIMIT: Final = Rule(
    id="wtz.practice_limit",
    pl="Nieodpłatna praktyka mieści się w tygodniowym wymiarze i w dozwolonym okresie",
    en="The unpaid practice keeps within the hours of a week and the time allowed",
    norm=p.WTZ_PRACTICE,
    requires=all_of(
        at_most(F.practice_weekly_hours, p.WTZ_MAX_PRACTICE_HOURS),
        any_of(
            at_most(F.practice_months, p.WTZ_MAX_PRACTICE_MONTHS),
            all_of(
                is_true(F.practice_extended),
                at_most(F.practice_months, p.WTZ_MAX_EXTENDED_PRACTICE_MONTHS),
            ),
        ),
    ),
)

PRACTICE_SHARE: Final = Rule(
    id="wtz.practice_share",
    pl="Na praktykach nie jest jednocześnie zbyt wielu uczestników",
    en="Not too many participants are in practices at one time",
    norm=p.WTZ_PRACTICE_SHARES,
    requires=at_most(share(F.in_practice, of=F.participants), p.WTZ_MAX_PRACTICE_SHARE),
)

TRAINING_MONEY: Final = Rule(
    id="wtz.training_money",
    pl="Środki na trening ekonomiczny mieszczą się w limicie",
    en="The money for training in handling money stays within the limit",
    norm=p.WTZ_TRAINING,
    requires=at_most(F.training_money, times(p.WTZ_MAX_TRAINING_MONEY, MINIMUM_WAGE)),
)

PARTICIPATION: Final = (
    PARTICIPANT,
    RETURN_PRIORITY,
    INDIVIDUAL_PROGRAMME,
    HALF_YEAR_ASSESSMENT,
    PROGRAMME_ASSESSMENT,
    COMPREHENSIVE_ASSESSMENT,
    FIRST_ASSESSMENT,
    PRACTICE_LIMIT,
    TRAINING_MONEY,
)
"""What is asked about one participant."""
