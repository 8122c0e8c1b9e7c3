"""Support centres (OWES): accreditation under the Act on the social economy, and AKSES before it.

The Act was read as first published and as consolidated in 2024.  The ministerial orders of 2014 to
2018 were read in retellings and in the minister's calls only.
"""

from datetime import date
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import (
    AKSES_2014,
    AKSES_2015,
    AKSES_2016,
    AKSES_AMENDMENT_2018,
    AKSES_CALLS,
    KPA,
    OWES_CALLS,
    STAMP_DUTY,
    UES,
)
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "AKSES_ACCREDITATION",
    "AKSES_EXTENSION",
    "AKSES_EXTENSION_NOTICE",
    "AKSES_LAPSE",
    "AKSES_LAPSE_DAY",
    "AKSES_MAX_APPLICATIONS",
    "AKSES_MIN_CREATION_YEARS",
    "AKSES_MIN_EXPERIENCE_YEARS",
    "AKSES_MIN_INTENDED_MONTHS",
    "AKSES_MIN_KEY_STAFF",
    "AKSES_MIN_SERVICE_AREAS",
    "AKSES_MIN_VOIVODESHIP_MONTHS",
    "AKSES_ONE_APPLICATION",
    "AKSES_PATH_A",
    "AKSES_PATH_B",
    "AKSES_PATH_B_FURTHER",
    "AKSES_SECOND_APPLICATION",
    "OWES_ARREARS",
    "OWES_ASSESSMENT",
    "OWES_ATTACHMENTS",
    "OWES_CALL",
    "OWES_CERTIFICATE_AGE",
    "OWES_CHANGE_NOTICE",
    "OWES_CHANGE_NOTICE_TERM",
    "OWES_ELIGIBILITY",
    "OWES_FEE",
    "OWES_INFORMATION",
    "OWES_LOSS",
    "OWES_MANAGEMENT",
    "OWES_MAX_FEE_CALL_DAYS",
    "OWES_MAX_MONTHS",
    "OWES_MAX_TERM",
    "OWES_MIN_CALL",
    "OWES_MIN_FEE_CALL_DAYS",
    "OWES_MIN_INFORMATION_DAYS",
    "OWES_MIN_REPAIR_DAYS",
    "OWES_OUTSIDE_QUOTA",
    "OWES_REPAIR",
    "OWES_TERM",
    "OWES_UNPAID_APPLICATION",
]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)
"""State of the law of the consolidated text of 2024."""

_KPA_TEXT: Final = "Dz.U. 2022 poz. 2000, Dz.U. 2024 poz. 572"
_KPA_COMPARED: Final = date(2024, 3, 27)
_DUTY_TEXT: Final = "Dz.U. 2023 poz. 2111"
_DUTY_COMPARED: Final = date(2023, 8, 30)

OWES_ELIGIBILITY: Final = Timeline(
    name="OWES_ELIGIBILITY",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("36", ust="3"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Who may hold accreditation, alone or in partnership."""

OWES_ARREARS: Final = Timeline(
    name="OWES_ARREARS",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("36", ust="3", pkt="1"), UES.at("36", ust="4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Neither the applicant nor the partner is in arrears with taxes or contributions."""

OWES_MANAGEMENT: Final = Timeline(
    name="OWES_MANAGEMENT",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("36", ust="3", pkt="2"), UES.at("36", ust="4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Nobody who manages the applicant or the partner was barred or convicted."""

OWES_TERM: Final = Timeline(
    name="OWES_TERM",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("36", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Accreditation is granted for a limited time."""

OWES_MAX_TERM: Final = Timeline(
    name="OWES_MAX_TERM",
    unit="term",
    steps=(
        Enacted(_IN_FORCE, Term(years=2), UES.at("36", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""How long accreditation lasts at most, from its first day; the same day two years on still lies
within."""

OWES_MAX_MONTHS: Final = Timeline(
    name="OWES_MAX_MONTHS",
    unit="months",
    steps=(Enacted(_IN_FORCE, 24, UES.at("36", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The same length in months, for a period that is only applied for; the number itself suffices."""

OWES_CALL: Final = Timeline(
    name="OWES_CALL",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("37", ust="1"), UES.at("38", ust="2", pkt="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Applications are made in a call, and late ones are refused."""

OWES_MIN_CALL: Final = Timeline(
    name="OWES_MIN_CALL",
    unit="term",
    steps=(
        Enacted(_IN_FORCE, Term(days=14), UES.at("37", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""How long a call is open at least from the day of the announcement; the last day of the term
suffices."""

OWES_ATTACHMENTS: Final = Timeline(
    name="OWES_ATTACHMENTS",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("37", ust="3"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""What is enclosed with the application."""

OWES_CERTIFICATE_AGE: Final = Timeline(
    name="OWES_CERTIFICATE_AGE",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(months=3),
            (UES.at("37", ust="3", pkt="6"), UES.at("37", ust="3", pkt="7")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How old the two certificates are at most on the day of filing; the last day of the term
suffices."""

OWES_FEE: Final = Timeline(
    name="OWES_FEE",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (
                STAMP_DUTY.at("6", ust="1", pkt="1"),
                STAMP_DUTY.at("6", ust="2"),
                KPA.at("261", par="1"),
            ),
            Evidence.TEXT,
            f"{_DUTY_TEXT} (10 zł: part I item 53 of the annex); {_KPA_TEXT}",
        ),
    ),
    verified=_DUTY_COMPARED,
)
"""Stamp duty is paid with the application, or in the time of a call."""

OWES_MIN_FEE_CALL_DAYS: Final = Timeline(
    name="OWES_MIN_FEE_CALL_DAYS",
    unit="days",
    steps=(Enacted(_IN_FORCE, 7, KPA.at("261", par="1"), Evidence.TEXT, _KPA_TEXT),),
    verified=_KPA_COMPARED,
)
"""How many days a call to pay gives at least; the number itself suffices."""

OWES_MAX_FEE_CALL_DAYS: Final = Timeline(
    name="OWES_MAX_FEE_CALL_DAYS",
    unit="days",
    steps=(Enacted(_IN_FORCE, 14, KPA.at("261", par="1"), Evidence.TEXT, _KPA_TEXT),),
    verified=_KPA_COMPARED,
)
"""How many days a call to pay gives at most; the number itself suffices."""

OWES_UNPAID_APPLICATION: Final[Timeline[bool]] = Timeline(
    name="OWES_UNPAID_APPLICATION",
    unit="-",
    steps=(
        Unread(
            _IN_FORCE,
            "contested: whether the closing day of a call is a strict time limit (termin zawity), "
            "for which an application is dealt with though the fee is not paid",
            KPA.at("261", par="4", pkt="2"),
            _KPA_TEXT,
            Evidence.TEXT,
            pl="sporne: czy ostatni dzień naboru jest terminem zawitym, przy którym wniosek "
            "rozpatruje się mimo nieuiszczenia opłaty",
        ),
    ),
    verified=_KPA_COMPARED,
)
"""Whether an application filed in a call is dealt with though the fee is not paid."""

OWES_ASSESSMENT: Final = Timeline(
    name="OWES_ASSESSMENT",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("38", ust="1"), UES.at("38", ust="2", pkt="1")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Accreditation is refused after a negative assessment."""

OWES_CHANGE_NOTICE: Final = Timeline(
    name="OWES_CHANGE_NOTICE",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("39"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The minister is told of changes that may bear on the assessment."""

OWES_CHANGE_NOTICE_TERM: Final = Timeline(
    name="OWES_CHANGE_NOTICE_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(days=14, moves=True),
            (UES.at("39"), KPA.at("57", par="4")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2024 poz. 572",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How soon after the change; the last day of the term suffices, and a day off work moves it."""

OWES_INFORMATION: Final = Timeline(
    name="OWES_INFORMATION",
    unit="-",
    steps=(
        Enacted(_IN_FORCE, True, UES.at("40", ust="2", pkt="1"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""Information for the verification is given on call."""

OWES_MIN_INFORMATION_DAYS: Final = Timeline(
    name="OWES_MIN_INFORMATION_DAYS",
    unit="days",
    steps=(
        Enacted(_IN_FORCE, 14, UES.at("40", ust="2", pkt="1"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""How many days the call for information gives at least; the number itself suffices."""

OWES_REPAIR: Final = Timeline(
    name="OWES_REPAIR",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("41"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Irregularities are removed, or explained, on call."""

OWES_MIN_REPAIR_DAYS: Final = Timeline(
    name="OWES_MIN_REPAIR_DAYS",
    unit="days",
    steps=(Enacted(_IN_FORCE, 30, UES.at("41"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""How many days the call to remove irregularities gives at least; the number itself suffices."""

OWES_LOSS: Final = Timeline(
    name="OWES_LOSS",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("42"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""On which grounds accreditation is lost."""

# --- the rules of calls and projects ---

OWES_OUTSIDE_QUOTA: Final = Timeline(
    name="OWES_OUTSIDE_QUOTA",
    unit="-",
    steps=(
        Enacted(
            date(2015, 1, 1),
            True,
            OWES_CALLS.at(),
            Evidence.RECALLED,
            "calls of the regional programmes 2014-2020; the limit is told by the caller",
        ),
        Enacted(
            date(2021, 7, 7),
            True,
            OWES_CALLS.at(),
            Evidence.REPORTED,
            "notice of a centre in Podkarpacie of 7 July 2021: 20 % from outside its subregion",
        ),
    ),
    verified=date(2021, 7, 7),
)
"""Support from outside the subregion stays within the limit that the call sets."""

# --- before the Act: AKSES ---
#
# The days of entry into force of the orders are not known; the steps bear the dates of the orders.

_D2014: Final = date(2014, 3, 21)
_D2015: Final = date(2015, 12, 31)
_D2016: Final = date(2016, 4, 18)
_AFTER_THE_CALL_OF_2016: Final = date(2016, 12, 1)
_D2018: Final = date(2018, 1, 4)
_AKSES_READ: Final = date(2019, 12, 31)
"""The call of 2019/2020 is the last text that was read; an amendment of 2019 was not."""
_CALL_2016: Final = "the minister's call of 2016, retold by a ROPS"
_CALL_2018: Final = "the minister's calls of 2017/2018 and 2019/2020"
_NOTICE_2018: Final = "notices of two ROPS of January 2018"
_ENDED: Final = Repealed(
    _IN_FORCE,
    (AKSES_2016.at(), UES.at("36")),
    Evidence.REPORTED,
    "the ministry's answers on accreditation: the order applied until the Act entered into force",
)
_EARLIER: Final = Unread(
    _D2014,
    "the criteria of access of 2014 and 2015 were not read",
    (AKSES_2014.at(), AKSES_2015.at()),
    "the orders themselves",
    pl="kryteriów dostępu z lat 2014 i 2015 nie zbadano",
)
_PATHS_OF_2016: Final = Unread(
    _D2016,
    "whether the order had the two paths before 2018 was not read",
    AKSES_2016.at(),
    "the order as first published",
    pl="nie zbadano, czy zarządzenie przed 2018 r. przewidywało obie ścieżki",
)

AKSES_ACCREDITATION: Final = Timeline(
    name="AKSES_ACCREDITATION",
    unit="-",
    steps=(
        _EARLIER,
        Enacted(_D2016, True, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2016),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""Accreditation before the Act: of whom, for how long, on what experience."""

AKSES_MIN_INTENDED_MONTHS: Final = Timeline(
    name="AKSES_MIN_INTENDED_MONTHS",
    unit="months",
    steps=(
        _EARLIER,
        Enacted(_D2016, 24, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2016),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""How long the applicant means to act from the day of the accreditation; the number itself
suffices."""

AKSES_PATH_A: Final = Timeline(
    name="AKSES_PATH_A",
    unit="-",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, True, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""The path of those who have created PES in the voivodeship."""

AKSES_MIN_CREATION_YEARS: Final = Timeline(
    name="AKSES_MIN_CREATION_YEARS",
    unit="years",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, 3, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""Years of creating and supporting PES there; the number itself suffices."""

AKSES_PATH_B: Final = Timeline(
    name="AKSES_PATH_B",
    unit="-",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, True, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""The path of those with experience of another kind."""

AKSES_MIN_VOIVODESHIP_MONTHS: Final = Timeline(
    name="AKSES_MIN_VOIVODESHIP_MONTHS",
    unit="months",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, 24, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""How long they have been active in the voivodeship; the number itself suffices."""

AKSES_MIN_EXPERIENCE_YEARS: Final = Timeline(
    name="AKSES_MIN_EXPERIENCE_YEARS",
    unit="years",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, 3, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""Years in the social economy; the number itself suffices."""

AKSES_MIN_SERVICE_AREAS: Final = Timeline(
    name="AKSES_MIN_SERVICE_AREAS",
    unit="areas",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, 2, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""In how many areas of service they can show work; the number itself suffices."""

AKSES_MIN_KEY_STAFF: Final = Timeline(
    name="AKSES_MIN_KEY_STAFF",
    unit="persons",
    steps=(
        _PATHS_OF_2016,
        Enacted(_D2018, 3, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""Key staff on employment contracts; the number itself suffices."""

AKSES_PATH_B_FURTHER: Final[Timeline[bool]] = Timeline(
    name="AKSES_PATH_B_FURTHER",
    unit="-",
    steps=(
        Unread(
            _D2016,
            "path B had further conditions (undertakings for employment or finance of PES, a unit "
            "or a PES of one's own) that were not read to their end",
            (AKSES_2016.at(), AKSES_CALLS.at()),
            "the call of 2019/2020, whose list of conditions is cut short in the retelling",
            pl="ścieżka B miała dalsze warunki (przedsięwzięcia na rzecz zatrudnienia w PES lub "
            "ich finansowania, własna jednostka lub własny PES), których nie zbadano do końca",
        ),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""The conditions of path B beyond those that are asked here."""

AKSES_ONE_APPLICATION: Final = Timeline(
    name="AKSES_ONE_APPLICATION",
    unit="-",
    steps=(
        Enacted(_D2016, True, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2016),
        Unread(
            _AFTER_THE_CALL_OF_2016,
            "whether calls after that of 2016 limited the number of applications was not read",
            AKSES_CALLS.at(),
            "the calls of 2017 to 2022",
            pl="nie zbadano, czy nabory po naborze z 2016 r. ograniczały liczbę wniosków",
        ),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""One entity makes one application in a voivodeship."""

AKSES_MAX_APPLICATIONS: Final = Timeline(
    name="AKSES_MAX_APPLICATIONS",
    unit="applications",
    steps=(
        Enacted(_D2016, 1, (AKSES_2016.at(), AKSES_CALLS.at()), Evidence.REPORTED, _CALL_2016),
        Unread(
            _AFTER_THE_CALL_OF_2016,
            "whether calls after that of 2016 limited the number of applications was not read",
            AKSES_CALLS.at(),
            "the calls of 2017 to 2022",
            pl="nie zbadano, czy nabory po naborze z 2016 r. ograniczały liczbę wniosków",
        ),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""How many applications it makes there at most; the number itself suffices."""

AKSES_SECOND_APPLICATION: Final[Timeline[bool]] = Timeline(
    name="AKSES_SECOND_APPLICATION",
    unit="-",
    steps=(
        Unread(
            _D2016,
            "a second application was admitted in partnership, on conditions that were not read "
            "to their end",
            AKSES_CALLS.at(),
            "the call of 2016, whose sentence is cut short in the retelling",
            pl="drugi wniosek dopuszczano w partnerstwie, na warunkach, których nie zbadano do "
            "końca",
        ),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""On what conditions a second application in the voivodeship was admitted."""

AKSES_EXTENSION: Final = Timeline(
    name="AKSES_EXTENSION",
    unit="-",
    steps=(
        Enacted(_D2018, True, AKSES_AMENDMENT_2018.at(), Evidence.REPORTED, _NOTICE_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""In especially justified cases the minister extends an accreditation once."""

AKSES_EXTENSION_NOTICE: Final = Timeline(
    name="AKSES_EXTENSION_NOTICE",
    unit="term",
    steps=(
        Enacted(_D2018, Term(days=21), AKSES_AMENDMENT_2018.at(), Evidence.REPORTED, _NOTICE_2018),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""How long before the end of the accreditation it is asked for at the latest; that day suffices."""

AKSES_LAPSE: Final = Timeline(
    name="AKSES_LAPSE",
    unit="-",
    steps=(
        Enacted(
            _D2015,
            True,
            AKSES_2015.at(par="2", ust="1"),
            Evidence.REPORTED,
            "the paragraph as quoted by a support centre; its day of entry into force is not known",
        ),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""Accreditations granted before the order lapsed when it entered into force."""

AKSES_LAPSE_DAY: Final = Timeline(
    name="AKSES_LAPSE_DAY",
    unit="day",
    steps=(
        Enacted(
            _D2015,
            _D2015,
            AKSES_2015.at(par="2", ust="1"),
            Evidence.REPORTED,
            "the paragraph as quoted by a support centre; the day of the order stands for that of "
            "its entry into force, as accreditations were granted anew from March 2016 on alone",
        ),
        _ENDED,
    ),
    verified=_AKSES_READ,
)
"""Accreditations granted on this day or earlier lapsed; later ones stand."""
