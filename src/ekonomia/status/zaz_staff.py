"""Who works in a ZAZ: the two shares, the waiver, and what is owed to each worker.

Where a waiver runs, the least share of persons with disabilities is met by an exception, whatever
the share is.  A waiver granted for too long runs as long as one may; that it was granted for too
long is told by the rule on waivers.

"Not less often than once a year" is read as once in each calendar year, as for a WTZ: both
regulations ask in such words for a periodic assessment; neither says from which day a year runs.
"""

from typing import Final

from attrs import fields

from ekonomia.counting import PERSONS
from ekonomia.entities.people import DisabilityDegree
from ekonomia.law import vocational_activity as p
from ekonomia.rules import (
    THE_DAY,
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    computed,
    day_of_year,
    equals,
    in_force,
    is_false,
    is_true,
    more_than,
    no_later,
    share,
    shifted,
    total,
    when,
)
from ekonomia.status.zaz_facts import ZazFacts

__all__ = ["ONE_WORKER", "STAFF_CONDITIONS", "WAIVER_RUNS"]

F: Final = fields(ZazFacts)

# --- the staff ---------------------------------------------------------------------------------

WITHIN_TERM: Final = no_later(F.waiver_until, shifted(F.waiver_since, p.ZAZ_WAIVER_MAX))

WAIVER_RUNS: Final = all_of(
    in_force(p.ZAZ_WAIVER),
    is_true(F.waiver_granted),
    no_later(F.waiver_since, THE_DAY),
    no_later(THE_DAY, F.waiver_until),
    no_later(THE_DAY, shifted(F.waiver_since, p.ZAZ_WAIVER_MAX)),
)
"""A waiver of the least share runs on the day, and the longest time allowed is not over."""

DISABLED_SHARE: Final = Rule(
    id="zaz.disabled_share",
    pl="Osoby ze znacznym stopniem niepełnosprawności oraz z umiarkowanym i jednym z trzech "
    "schorzeń stanowią wymaganą część zatrudnionych",
    en="Persons with a severe disability, and with a moderate one and one of three diagnoses, are "
    "the required part of the staff",
    norm=p.ZAZ_DISABLED_SHARE,
    requires=at_least(
        share(total(F.severe, F.moderate_qualifying), of=F.employed), p.ZAZ_MIN_DISABLED_SHARE
    ),
    unless=WAIVER_RUNS,
)

MODERATE_SHARE: Final = Rule(
    id="zaz.moderate_share",
    pl="Osoby z umiarkowanym stopniem niepełnosprawności i jednym z trzech schorzeń nie "
    "przekraczają dozwolonej części zatrudnionych",
    en="Persons with a moderate disability and one of three diagnoses are no more than the allowed "
    "part of the staff",
    norm=p.ZAZ_MODERATE_SHARE,
    requires=at_most(share(F.moderate_qualifying, of=F.employed), p.ZAZ_MAX_MODERATE_SHARE),
)

HEADCOUNT: Final = Rule(
    id="zaz.headcount",
    pl="Wskaźniki liczy się w osobach, bez osób niewliczanych; inne niepełnosprawności liczą się "
    "tylko do ogółu",
    en="The shares are taken of persons, without those left out; other disabilities count in the "
    "whole alone",
    norm=p.ZAZ_HEADCOUNT,
    force=Force.VALUE,
    requires=all_of(
        computed(
            F.employed,
            pl="osoby, od których liczy się wskaźniki",
            en="persons of whom the shares are taken",
            unit=PERSONS,
        ),
        computed(
            total(F.moderate_other, F.mild),
            pl="w tym niepełnosprawne liczone tylko do ogółu",
            en="of them with a disability that counts in the whole alone",
            unit=PERSONS,
        ),
    ),
)

WAIVER: Final = Rule(
    id="zaz.waiver",
    pl="Wojewoda zwalnia na czas określony z wymaganej części zatrudnionych, gdy przyczyny są "
    "niezależne, a urząd pracy nie może skierować osób",
    en="The voivode frees for a time from the required part of the staff where the causes are "
    "beyond control and the labour office cannot refer persons",
    norm=p.ZAZ_WAIVER,
    force=Force.RIGHT,
    requires=all_of(
        is_true(F.beyond_control),
        is_true(F.labour_office_cannot_refer),
        when(is_true(F.waiver_granted), WITHIN_TERM),
    ),
)

STAFF_CONDITIONS: Final = (DISABLED_SHARE, HEADCOUNT, MODERATE_SHARE, WAIVER)

# --- one worker --------------------------------------------------------------------------------

COUNTS_AS_DISABLED: Final = Rule(
    id="zaz.counts_as_disabled",
    pl="Osobę wlicza się do niepełnosprawnych od dnia przedstawienia orzeczenia",
    en="A person counts as disabled from the day the orzeczenie was shown",
    norm=p.ZAZ_COUNTED_ONCE_SHOWN,
    force=Force.VALUE,
    requires=no_later(F.disability_shown_on, THE_DAY),
)

QUALIFIES: Final = any_of(
    equals(F.disability_degree, DisabilityDegree.SEVERE),
    all_of(
        equals(F.disability_degree, DisabilityDegree.MODERATE), is_true(F.has_qualifying_diagnosis)
    ),
)
"""The worker is one of those for whom the ZAZ is; the regulation speaks of no others."""

MIN_WORKING_TIME: Final = Rule(
    id="zaz.min_working_time",
    pl="Czas pracy wynosi co najmniej wymaganą część normy",
    en="Working time is at least the required part of the norm",
    norm=p.ZAZ_WORKING_TIME,
    applies=QUALIFIES,
    requires=at_least(F.norm_share, p.ZAZ_MIN_NORM_SHARE),
)

MAX_WORKING_TIME: Final = Rule(
    id="zaz.max_working_time",
    pl="Czas pracy zwiększono tylko na wniosek zespołu programowego i w dozwolonej części normy",
    en="Working time was raised only at the programme team's request and within the allowed part "
    "of the norm",
    norm=p.ZAZ_WORKING_TIME_CAP,
    applies=QUALIFIES,
    requires=all_of(
        at_most(F.norm_share, p.ZAZ_MAX_NORM_SHARE),
        when(more_than(F.norm_share, p.ZAZ_MIN_NORM_SHARE), is_true(F.team_requested)),
    ),
)

REHABILITATION_DAILY: Final = Rule(
    id="zaz.rehabilitation_daily",
    pl="Zajęcia rehabilitacyjne odbywają się codziennie poza czasem pracy i trwają przepisany czas",
    en="There are rehabilitation classes every day, outside working time and as long as prescribed",
    norm=p.ZAZ_REHABILITATION_DAILY,
    applies=QUALIFIES,
    requires=all_of(
        at_least(F.rehabilitation_minutes, p.ZAZ_MIN_REHABILITATION),
        at_most(F.rehabilitation_minutes, p.ZAZ_MAX_REHABILITATION),
        when(
            more_than(F.rehabilitation_minutes, p.ZAZ_MIN_REHABILITATION),
            is_true(F.staff_requested),
        ),
        is_true(F.outside_working_time),
    ),
)

REHABILITATION_ON_REQUEST: Final = Rule(
    id="zaz.rehabilitation_on_request",
    pl="Zajęcia rehabilitacyjne odbywają się na wniosek osoby, poza czasem pracy i trwają "
    "przepisany czas",
    en="Rehabilitation classes are held at the person's request, outside working time and as long "
    "as prescribed",
    norm=p.ZAZ_REHABILITATION_ON_REQUEST,
    applies=QUALIFIES,
    requires=any_of(
        all_of(is_false(F.rehabilitation_requested), at_most(F.rehabilitation_minutes, 0)),
        all_of(
            is_true(F.rehabilitation_requested),
            at_least(F.rehabilitation_minutes, p.ZAZ_MIN_REHABILITATION),
            at_most(F.rehabilitation_minutes, p.ZAZ_MAX_REHABILITATION),
            is_true(F.outside_working_time),
        ),
    ),
)

PROGRAMME_TEAM: Final = Rule(
    id="zaz.programme_team",
    pl="Osoba ma indywidualny program i ocenę efektów w każdym roku, a gotowa do pracy poza "
    "zakładem także plan zatrudnienia",
    en="The person has an individual programme and an assessment in every year and, if ready for "
    "another employer, a plan of employment",
    norm=p.ZAZ_PROGRAMME_TEAM,
    applies=QUALIFIES,
    requires=all_of(
        is_true(F.has_individual_programme),
        no_later(THE_DAY, day_of_year(F.effects_assessed_on, p.ZAZ_ASSESSMENT_YEAR_END, later=1)),
        when(is_true(F.ready_for_open_market), is_true(F.has_employment_plan)),
    ),
)

ONE_WORKER: Final = (
    COUNTS_AS_DISABLED,
    MIN_WORKING_TIME,
    MAX_WORKING_TIME,
    REHABILITATION_DAILY,
    REHABILITATION_ON_REQUEST,
    PROGRAMME_TEAM,
)
