"""How somebody takes part in a CIS: referral, programme, hours, length, graduates, work after."""

from typing import Final

from attrs import fields

from ekonomia.entities.people import DisabilityDegree
from ekonomia.law import Timeline
from ekonomia.law import social_employment_centres as p
from ekonomia.law.amounts import UNEMPLOYMENT_BENEFIT
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    cases,
    computed,
    equals,
    in_force,
    includes,
    is_true,
    more_than,
    no_later,
    none_of,
    one_of,
    or_else,
    shifted,
    times,
    total,
)
from ekonomia.status import cis_lists as lists
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.deadlines import done_by
from ekonomia.status.unit_codes import Applicant, ProgrammeStopReason

__all__ = ["PARTICIPATION_RULES", "UNEMPLOYMENT_BENEFIT_OF_THE_DAY"]

F: Final = fields(CisFacts)

IN_ACTIVATION_PROGRAMME: Final = all_of(is_true(F.in_pai), in_force(p.CIS_PAI))

# --- how it begins -----------------------------------------------------------------------------

REFERRAL: Final = Rule(
    id="cis.referral",
    pl="Osobę skierował właściwy podmiot, na jej wniosek lub za jej zgodą, po opinii pracownika "
    "socjalnego",
    en="The person was referred by a competent body, on own request or with consent, after the "
    "opinion of a social worker",
    norm=p.CIS_REFERRAL,
    requires=all_of(
        any_of(equals(F.admission_requested_by, Applicant.PERSON), is_true(F.admission_consent)),
        is_true(F.social_worker_opinion),
        one_of(F.referred_by, lists.CIS_REFERRERS),
    ),
)

RESIDENTS_FIRST: Final = Rule(
    id="cis.residents_first",
    pl="Uczestnik mieszka w gminie CIS albo kieruje go inna gmina na podstawie porozumienia lub na "
    "wolne, opłacone miejsce",
    en="The participant lives in the gmina of the CIS, or comes under an agreement of gminas or to "
    "a free place that is paid for",
    norm=p.CIS_RESIDENTS_FIRST,
    requires=any_of(
        is_true(F.participant_resident), is_true(F.gmina_agreement), is_true(F.free_places)
    ),
)

PROGRAMME: Final = Rule(
    id="cis.programme",
    pl="Indywidualny program zatrudnienia socjalnego podpisano przed przyjęciem i uzgodniono",
    en="An individual programme was signed before admission and agreed",
    norm=p.CIS_PROGRAMME,
    applies=none_of(IN_ACTIVATION_PROGRAMME),
    requires=all_of(
        is_true(F.has_programme), is_true(F.programme_signed), is_true(F.programme_agreed)
    ),
)

ACTIVATION_PROGRAMME: Final = Rule(
    id="cis.pai",
    pl="Działania Programu Aktywizacja i Integracja nie podlegają przepisom o uczestnictwie",
    en="Activities of Program Aktywizacja i Integracja stand outside the rules on participation",
    norm=p.CIS_PAI,
    force=Force.RIGHT,
    requires=is_true(F.in_pai),
)

TRIAL_MONTH: Final = Rule(
    id="cis.trial_month",
    pl="Uczestnictwo zaczyna się okresem próbnym",
    en="Participation begins with a trial",
    norm=p.CIS_TRIAL,
    force=Force.VALUE,
    requires=computed(
        shifted(F.started_on, p.CIS_TRIAL_TERM),
        pl="ostatni dzień okresu próbnego",
        en="last day of the trial",
    ),
)

# --- how long: hours and months ----------------------------------------------------------------

WEEKLY_HOURS: Final = Rule(
    id="cis.weekly_hours",
    pl="Tygodniowy pobyt uczestnika mieści się w granicach",
    en="The weekly stay of the participant lies within its limits",
    norm=p.CIS_WEEKLY_HOURS,
    requires=all_of(
        at_least(F.weekly_hours, p.CIS_MIN_WEEKLY_HOURS),
        at_most(F.weekly_hours, p.CIS_MAX_WEEKLY_HOURS),
    ),
)

DAILY_HOURS: Final = Rule(
    id="cis.daily_hours",
    pl="Dzienny pobyt uczestnika nie jest za krótki",
    en="The daily stay of the participant is not too short",
    norm=p.CIS_DAILY_HOURS,
    requires=at_least(F.daily_hours, p.CIS_MIN_DAILY_HOURS),
    unless=all_of(
        in_force(p.CIS_COVID_DAILY_HOURS),
        at_least(F.weekly_hours, p.CIS_COVID_MIN_WEEKLY_HOURS),
    ),
)

DISABILITY_HOURS: Final = Rule(
    id="cis.disability_hours",
    pl="Pobyt uczestnika ze znacznym lub umiarkowanym stopniem niepełnosprawności jest krótszy",
    en="A participant with a severe or moderate degree of disability stays for a shorter time",
    norm=p.CIS_DISABILITY_HOURS,
    applies=one_of(F.disability_degree, DisabilityDegree.SEVERE, DisabilityDegree.MODERATE),
    requires=all_of(
        at_most(F.daily_hours, p.CIS_MAX_DAILY_HOURS_DISABLED),
        at_most(F.weekly_hours, p.CIS_MAX_WEEKLY_HOURS_DISABLED),
    ),
)

SUSPENDED_LONG_ENOUGH: Final = more_than(F.suspended_months, p.CIS_MIN_SUSPENDED_MONTHS)
PROLONGED: Final = all_of(
    in_force(p.CIS_SUSPENDED_CLASSES), is_true(F.extended_for_suspension), SUSPENDED_LONG_ENOUGH
)
"""Participation was prolonged by the time for which classes were suspended."""


def _lasts_at_most(months: Timeline[int]) -> Condition:
    return any_of(
        at_most(F.participation_months, months),
        all_of(PROLONGED, at_most(F.participation_months, total(months, F.suspended_months))),
    )


PARTICIPATION_LIMIT: Final = Rule(
    id="cis.participation_limit",
    pl="Uczestnictwo nie trwa zbyt długo, a ponad pierwszy rok tylko z uzasadnieniem",
    en="Participation does not last too long, and beyond the first year only where justified",
    norm=p.CIS_PARTICIPATION,
    requires=all_of(
        _lasts_at_most(p.CIS_MAX_MONTHS),
        any_of(_lasts_at_most(p.CIS_MAX_UNEXTENDED_MONTHS), is_true(F.extension_justified)),
    ),
)

SUSPENDED_CLASSES: Final = Rule(
    id="cis.suspended_classes",
    pl="Uczestnictwo można przedłużyć o czas zawieszenia zajęć",
    en="Participation may be prolonged by the time for which classes were suspended",
    norm=p.CIS_SUSPENDED_CLASSES,
    force=Force.RIGHT,
    requires=SUSPENDED_LONG_ENOUGH,
)

# --- how it ends -------------------------------------------------------------------------------

PROGRAMME_STOP: Final = Rule(
    id="cis.programme_stop",
    pl="Nie zachodzi powód zaprzestania realizacji programu",
    en="There is no ground on which the programme stops",
    norm=p.CIS_PROGRAMME_STOP,
    requires=equals(F.programme_stop_reason, ProgrammeStopReason.NONE),
)

PROGRAMME_END: Final = Rule(
    id="cis.programme_end",
    pl="Program kończy się w terminie od podjęcia pracy",
    en="The programme ends in time after work was taken",
    norm=p.CIS_PROGRAMME_END,
    applies=is_true(F.work_started),
    requires=done_by(
        F.programme_ended,
        F.programme_ended_on,
        shifted(F.work_started_on, p.CIS_PROGRAMME_END_TERM),
    ),
)

CLASSES_OVER: Final = all_of(is_true(F.classes_ended), no_later(F.ended_on, THE_DAY))

GRADUATE: Final = Rule(
    id="cis.graduate",
    pl="Osoba jest absolwentem CIS",
    en="The person is a graduate of a CIS",
    norm=p.CIS_GRADUATE,
    requires=all_of(
        at_least(F.participation_months, p.CIS_GRADUATE_MIN_MONTHS),
        is_true(F.has_certificate),
        CLASSES_OVER,
        no_later(THE_DAY, shifted(F.ended_on, p.CIS_GRADUATE_TERM)),
    ),
)

SUPPLIES: Final = Rule(
    id="cis.supplies",
    pl="Uczestnik otrzymuje wymagane świadczenia rzeczowe",
    en="The participant gets the supplies required",
    norm=p.CIS_SUPPLIES,
    requires=includes(F.supplies, lists.CIS_SUPPLY_LIST),
)

UNEMPLOYMENT_BENEFIT_OF_THE_DAY: Final = or_else(F.unemployment_benefit, UNEMPLOYMENT_BENEFIT)
"""The basic amount: as given, or else that of the library's own table."""

REFUND_SHARE: Final = cases(
    (at_most(F.refund_month, p.CIS_REFUND_FIRST_MONTHS), p.CIS_REFUND_FIRST_SHARE),
    (at_most(F.refund_month, p.CIS_REFUND_NEXT_MONTHS), p.CIS_REFUND_NEXT_SHARE),
    otherwise=p.CIS_REFUND_LAST_SHARE,
)

SUPPORTED_EMPLOYMENT: Final = Rule(
    id="cis.supported_employment",
    pl="Pracodawcy można refundować część wynagrodzenia skierowanego uczestnika",
    en="Part of the pay of a participant who was referred may be refunded to the employer",
    norm=p.CIS_SUPPORTED_EMPLOYMENT,
    force=Force.RIGHT,
    requires=all_of(
        any_of(
            none_of(in_force(p.CIS_SUPPORTED_MIN_PARTICIPATION)),
            CLASSES_OVER,
            at_least(F.participation_months, p.CIS_SUPPORTED_MIN_PARTICIPATION),
        ),
        at_least(F.employment_months, p.CIS_SUPPORTED_MIN_EMPLOYMENT),
        at_most(F.refund_month, p.CIS_REFUND_MONTHS),
        at_most(F.refund, times(REFUND_SHARE, UNEMPLOYMENT_BENEFIT_OF_THE_DAY)),
    ),
)

PARTICIPATION_RULES: Final = (
    REFERRAL,
    RESIDENTS_FIRST,
    PROGRAMME,
    ACTIVATION_PROGRAMME,
    TRIAL_MONTH,
    WEEKLY_HOURS,
    DAILY_HOURS,
    DISABILITY_HOURS,
    PARTICIPATION_LIMIT,
    SUSPENDED_CLASSES,
    PROGRAMME_STOP,
    PROGRAMME_END,
    GRADUATE,
    SUPPLIES,
    SUPPORTED_EMPLOYMENT,
)
"""What is asked of one participant, but for the benefit."""
