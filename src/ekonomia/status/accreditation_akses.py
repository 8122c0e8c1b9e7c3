"""Accreditation of support centres before the Act on the social economy: AKSES, 2014 to 2022.

It rested on orders of the minister, which were read in retellings and in the minister's calls.
What the calls ask beyond that (the standards, the audit, the committee) was not read and is not
asked here; the criteria of 2014 and 2015 were not read at all.
"""

from typing import Final

from attrs import fields

from ekonomia.law import support_centres as p
from ekonomia.rules import (
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    in_force,
    is_false,
    is_true,
    no_later,
    none_of,
    one_of,
    shifted,
)
from ekonomia.status import accreditation_lists as lists
from ekonomia.status.accreditation_facts import AccreditationFacts

__all__ = [
    "AKSES_ACCREDITATION",
    "AKSES_EXTENSION",
    "AKSES_LAPSE",
    "AKSES_ONE_APPLICATION",
    "AKSES_PATH_A",
    "AKSES_PATH_B",
]

F: Final = fields(AccreditationFacts)

HAS_CREATED_PES: Final = at_least(F.pes_creation_years, p.AKSES_MIN_CREATION_YEARS)
HAS_OTHER_EXPERIENCE: Final = all_of(
    at_least(F.voivodeship_months, p.AKSES_MIN_VOIVODESHIP_MONTHS),
    at_least(F.experience_years, p.AKSES_MIN_EXPERIENCE_YEARS),
    at_least(F.service_areas, p.AKSES_MIN_SERVICE_AREAS),
    is_true(F.cooperates_with_rops),
    is_true(F.rops_opinion),
    at_least(F.key_staff_on_contract, p.AKSES_MIN_KEY_STAFF),
    in_force(p.AKSES_PATH_B_FURTHER),
)
"""Never met for sure: the call names further conditions, and their list is cut short."""

AKSES_PATH_A: Final = Rule(
    id="owes.akses_path_a",
    pl="Ma wymagany staż w tworzeniu i wspieraniu PES w województwie (ścieżka A)",
    en="It has created and supported PES in the voivodeship for the required time (path A)",
    norm=p.AKSES_PATH_A,
    requires=HAS_CREATED_PES,
)

AKSES_PATH_B: Final = Rule(
    id="owes.akses_path_b",
    pl="Działa w województwie i w ekonomii społecznej wymagany czas, w wymaganej liczbie "
    "obszarów, współpracuje z ROPS, ma jego opinię i kadrę kluczową na umowach o pracę (ścieżka B)",
    en="It has been active in the voivodeship and in the field for the required time and in the "
    "required areas, works with the ROPS, has its opinion, and key staff on contracts (path B)",
    norm=p.AKSES_PATH_B,
    requires=HAS_OTHER_EXPERIENCE,
)

AKSES_ACCREDITATION: Final = Rule(
    id="owes.accreditation_pre_act",
    pl="Organizacja pozarządowa lub podmiot zrównany, sama lub jako lider, zamierza działać "
    "wymagany czas i mieści się w ścieżce A albo B",
    en="A non-governmental organisation or a subject equated with one, alone or leading, means to "
    "act for the required time and follows path A or path B",
    norm=p.AKSES_ACCREDITATION,
    requires=all_of(
        one_of(F.legal_form, lists.AKSES_FORMS),
        at_least(F.intended_months, p.AKSES_MIN_INTENDED_MONTHS),
        any_of(HAS_CREATED_PES, HAS_OTHER_EXPERIENCE),
    ),
)

AKSES_ONE_APPLICATION: Final = Rule(
    id="owes.akses_one_application",
    pl="W województwie składa nie więcej wniosków, niż dopuszcza nabór",
    en="It makes no more applications in the voivodeship than the call admits",
    norm=p.AKSES_ONE_APPLICATION,
    requires=any_of(
        at_most(F.applications_in_voivodeship, p.AKSES_MAX_APPLICATIONS),
        all_of(
            at_most(F.applications_in_voivodeship, 2),
            is_true(F.in_partnership),
            in_force(p.AKSES_SECOND_APPLICATION),
        ),
    ),
)

AKSES_EXTENSION: Final = Rule(
    id="owes.akses_extension",
    pl="Akredytację można jednorazowo przedłużyć w szczególnie uzasadnionym przypadku, na wniosek "
    "złożony w wymaganym czasie przed jej końcem",
    en="Accreditation may be extended once in an especially justified case, asked for in the "
    "required time before its end",
    norm=p.AKSES_EXTENSION,
    force=Force.RIGHT,
    requires=all_of(
        no_later(shifted(F.extension_requested_on, p.AKSES_EXTENSION_NOTICE), F.accredited_until),
        is_false(F.extended_before),
        is_true(F.extension_justified),
    ),
)

AKSES_LAPSE: Final = Rule(
    id="owes.akses_lapse",
    pl="Akredytacja nie wygasła na mocy zarządzenia z końca 2015 r.",
    en="The accreditation did not lapse by the order of the end of 2015",
    norm=p.AKSES_LAPSE,
    requires=none_of(no_later(F.accredited_since, p.AKSES_LAPSE_DAY)),
)
"""It lapsed if granted before the order; none was granted between the order and March 2016."""
