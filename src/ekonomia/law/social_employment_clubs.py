"""The Act on social employment: its persons, and the *klub integracji społecznej* (KIS).

The text was read as first published, with each Act that changed these provisions up to the one of
13 January 2022, and as consolidated in 2022.
"""

from datetime import date
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import KPA, UPZ, URP, UZS
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "KIS_ACTIVITY",
    "KIS_ANNUAL_REPORT",
    "KIS_CERTIFICATE",
    "KIS_CERTIFICATE_TERM",
    "KIS_CERTIFICATE_VALIDITY",
    "KIS_CESSATION_TERM",
    "KIS_DEREGISTRATION",
    "KIS_GRADUATE",
    "KIS_GRADUATE_MIN_MONTHS",
    "KIS_NO_BENEFIT",
    "KIS_OPERATOR",
    "KIS_OPERATOR_CONTESTED",
    "KIS_PAI",
    "KIS_PARTICIPATION_LENGTH",
    "KIS_REGISTER_FROM",
    "KIS_REGISTRATION",
    "KIS_REGISTRATION_TERM",
    "KIS_REGISTRATION_TIME",
    "KIS_REPORT_DAY",
    "KIS_REPORT_FALLEN_DUE",
    "KIS_SOCIAL_CONTRACT",
    "KIS_VOLUNTARY",
    "PARTICIPANT_DISABILITY_PENSION",
    "PARTICIPANT_EXCLUDING_BENEFIT",
    "PARTICIPANT_GENERAL_CLAUSE",
    "PARTICIPANT_GROUP",
    "PARTICIPANT_MIN_UNEMPLOYED_MONTHS",
    "PARTICIPANT_POVERTY",
    "PARTICIPANT_PS_STAFF",
    "PARTICIPANT_THERAPY",
]

_FIRST: Final = date(2003, 8, 14)
_D2004: Final = date(2004, 6, 1)
_D2005: Final = date(2005, 11, 1)
_D2007: Final = date(2007, 7, 14)
_D2011: Final = date(2011, 10, 30)
_D2015: Final = date(2015, 10, 24)
_D2022: Final = date(2022, 2, 15)
_UES: Final = date(2022, 10, 30)

_T2003: Final = "Dz.U. 2003 nr 122 poz. 1143"
_T2004: Final = "Dz.U. 2004 nr 99 poz. 1001 art. 137"
_T2005: Final = "Dz.U. 2005 nr 164 poz. 1366 art. 8"
_T2007: Final = "Dz.U. 2007 nr 115 poz. 793"
_T2011: Final = "Dz.U. 2011 nr 205 poz. 1211"
_T2015: Final = "Dz.U. 2015 poz. 1567"
_T2022: Final = "Dz.U. 2022 poz. 218"
_LATEST: Final = "Dz.U. 2022 poz. 2241"
_MOVES: Final = "that its end moves as in the code is a reading"

_COMPARED: Final = date(2022, 11, 3)
"""Publication of the last consolidated text that was read in full."""
_OPENING_COMPARED: Final = date(2025, 1, 10)
"""State of the law of the consolidated text of 2025, whose opening alone was read."""

# --- persons ---

PARTICIPANT_GROUP: Final = Timeline(
    name="PARTICIPANT_GROUP",
    unit="-",
    steps=(
        Enacted(
            _FIRST, True, UZS.at("1", ust="2"), Evidence.TEXT, f"{_T2003}, {_T2022}, {_LATEST}"
        ),
    ),
    verified=_OPENING_COMPARED,
)
"""Which groups of persons social employment is for; the list is open."""

PARTICIPANT_MIN_UNEMPLOYED_MONTHS: Final = Timeline(
    name="PARTICIPANT_MIN_UNEMPLOYED_MONTHS",
    unit="months",
    steps=(
        Enacted(_FIRST, 36, UZS.at("1", ust="2", pkt="5"), Evidence.TEXT, _T2003),
        Enacted(
            _D2004,
            24,
            (UZS.at("1", ust="2", pkt="5"), UPZ.at("137", pkt="1")),
            Evidence.TEXT,
            _T2004,
        ),
        Repealed(_D2005, UZS.at("1", ust="2", pkt="5"), Evidence.TEXT, _T2005),
    ),
    verified=_OPENING_COMPARED,
)
"""How long the unemployed had been without work, before the labour-market definition was borrowed;
the number itself suffices."""

PARTICIPANT_THERAPY: Final = Timeline(
    name="PARTICIPANT_THERAPY",
    unit="-",
    steps=(
        Enacted(
            _FIRST,
            True,
            (UZS.at("1", ust="2", pkt="2"), UZS.at("1", ust="2", pkt="3")),
            Evidence.TEXT,
            _T2003,
        ),
        Repealed(
            _D2015,
            (UZS.at("1", ust="2", pkt="2"), UZS.at("1", ust="2", pkt="3")),
            Evidence.TEXT,
            _T2015,
        ),
    ),
    verified=_OPENING_COMPARED,
)
"""Addicted persons were admitted once they had finished therapy."""

PARTICIPANT_GENERAL_CLAUSE: Final = Timeline(
    name="PARTICIPANT_GENERAL_CLAUSE",
    unit="-",
    steps=(
        Enacted(_FIRST, True, UZS.at("1", ust="2"), Evidence.TEXT, _T2003),
        Enacted(_D2022, True, UZS.at("1", ust="2"), Evidence.TEXT, f"{_T2022}, {_LATEST}"),
    ),
    verified=_OPENING_COMPARED,
)
"""The general clause: excluded, unable to meet basic needs, limited in taking part in life."""

PARTICIPANT_POVERTY: Final = Timeline(
    name="PARTICIPANT_POVERTY",
    unit="-",
    steps=(
        Enacted(_FIRST, True, UZS.at("1", ust="2"), Evidence.TEXT, _T2003),
        Repealed(_D2022, UZS.at("1", ust="2"), Evidence.TEXT, _T2022),
    ),
    verified=_OPENING_COMPARED,
)
"""The situation of the person causes poverty."""

PARTICIPANT_EXCLUDING_BENEFIT: Final = Timeline(
    name="PARTICIPANT_EXCLUDING_BENEFIT",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("1", ust="3"), Evidence.TEXT, f"{_T2003}, {_LATEST}"),),
    verified=_OPENING_COMPARED,
)
"""A right to one of the listed benefits takes a person out of the Act."""

PARTICIPANT_DISABILITY_PENSION: Final = Timeline(
    name="PARTICIPANT_DISABILITY_PENSION",
    unit="-",
    steps=(Enacted(_D2022, True, UZS.at("1", ust="3a"), Evidence.TEXT, f"{_T2022}, {_LATEST}"),),
    verified=_OPENING_COMPARED,
)
"""With a pension for incapacity to work one may attend a KIS."""

PARTICIPANT_PS_STAFF: Final = Timeline(
    name="PARTICIPANT_PS_STAFF",
    unit="-",
    steps=(
        Enacted(
            _UES,
            True,
            (UZS.at("3", ust="1b"), UZS.at("18", ust="10")),
            Evidence.TEXT,
            _LATEST,
        ),
    ),
    verified=_COMPARED,
)
"""CIS and KIS may serve the staff of a *przedsiębiorstwo społeczne*."""

# --- the operator and the register ---

KIS_OPERATOR: Final = Timeline(
    name="KIS_OPERATOR",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("18", ust="1"), Evidence.TEXT, f"{_T2003}, {_LATEST}"),),
    verified=_COMPARED,
)
"""Who may run a KIS."""

KIS_OPERATOR_CONTESTED: Final[Timeline[bool]] = Timeline(
    name="KIS_OPERATOR_CONTESTED",
    unit="-",
    steps=(
        Unread(
            _FIRST,
            "contested: an organisation needed the status of OPP and a commission of the gmina, "
            "and the gmina might commission its social-assistance centre; no fact tells either",
            UZS.at("18", ust="1"),
            _T2003,
            pl="sporne: organizacja musiała mieć status OPP i zlecenie gminy, a gmina mogła "
            "zlecić zadanie swojemu ośrodkowi pomocy społecznej; fakty nie mówią ani o jednym, "
            "ani o drugim",
        ),
        Unread(
            _D2004,
            "contested: a social-assistance centre was named but is no form of its own, and "
            "parties, unions, self-governments, non-profit companies and associations of local "
            "governments were organisations on one reading only",
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2")),
            _T2004,
            pl="sporne: wymieniono ośrodek pomocy społecznej, który nie jest osobną formą, a "
            "partie, związki, samorządy zawodowe, spółki non profit i stowarzyszenia jednostek "
            "samorządu terytorialnego były organizacjami tylko według jednej z wykładni",
        ),
        Unread(
            _D2011,
            "contested: non-profit companies and associations of local governments are not named, "
            "but may be argued to be non-governmental organisations themselves",
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2")),
            f"{_T2011}, {_LATEST}",
            pl="sporne: spółek non profit i stowarzyszeń jednostek samorządu terytorialnego nie "
            "wymieniono, choć można twierdzić, że same są organizacjami pozarządowymi",
        ),
    ),
    verified=_COMPARED,
)
"""Forms of which it is disputed, or not told by their form, whether they may run a KIS."""

KIS_REGISTRATION: Final = Timeline(
    name="KIS_REGISTRATION",
    unit="-",
    steps=(
        Enacted(
            _D2011,
            True,
            (UZS.at("18", ust="1"), UZS.at("18a", ust="1")),
            Evidence.TEXT,
            f"{_T2011}, {_LATEST}",
        ),
    ),
    verified=_COMPARED,
)
"""A KIS is run only after the wojewoda entered it in the register."""

KIS_REGISTER_FROM: Final = Timeline(
    name="KIS_REGISTER_FROM",
    unit="day",
    steps=(
        Enacted(
            _D2011,
            _D2011,
            (UZS.at("18", ust="1"), UZS.at("18a", ust="1")),
            Evidence.TEXT,
            f"{_T2011}, which grants the clubs of that day no time",
        ),
    ),
    verified=_COMPARED,
)
"""A KIS older than this day could not be in the register when it began; one of this day could."""

KIS_REGISTRATION_TIME: Final = Timeline(
    name="KIS_REGISTRATION_TIME",
    unit="-",
    steps=(
        Enacted(
            _D2011, True, UZS.at("18a", ust="2"), Evidence.TEXT, f"{_T2011}, {_T2015}, {_LATEST}"
        ),
    ),
    verified=_COMPARED,
)
"""The wojewoda makes the entry within a set time."""

KIS_REGISTRATION_TERM: Final = Timeline(
    name="KIS_REGISTRATION_TERM",
    unit="term",
    steps=(
        Enacted(
            _D2011,
            Term(days=30, moves=True),
            (UZS.at("18a", ust="2"), KPA.at("57", par="4")),
            Evidence.TEXT,
            f"{_T2011}, {_T2015}, {_LATEST}; {_MOVES}",
        ),
    ),
    verified=_COMPARED,
)
"""How long after the notification the entry may take; the last day is in time."""

KIS_DEREGISTRATION: Final = Timeline(
    name="KIS_DEREGISTRATION",
    unit="-",
    steps=(
        Enacted(
            _D2011,
            True,
            (UZS.at("18a", ust="4"), UZS.at("18a", ust="5")),
            Evidence.TEXT,
            f"{_T2011}, {_LATEST}",
        ),
    ),
    verified=_COMPARED,
)
"""The operator tells the wojewoda in writing that it ceased to run the KIS, who strikes it off."""

KIS_CESSATION_TERM: Final = Timeline(
    name="KIS_CESSATION_TERM",
    unit="term",
    steps=(
        Enacted(
            _D2011,
            Term(days=30, moves=True),
            (UZS.at("18a", ust="4"), KPA.at("57", par="4")),
            Evidence.TEXT,
            f"{_T2011}, {_LATEST}; {_MOVES}",
        ),
    ),
    verified=_COMPARED,
)
"""How long after the end the operator has to tell; the last day is in time."""

# --- taking part ---

KIS_PAI: Final = Timeline(
    name="KIS_PAI",
    unit="-",
    steps=(
        Enacted(
            _D2015,
            True,
            (UZS.at("18", ust="7"), UZS.at("18", ust="9")),
            Evidence.TEXT,
            f"{_T2015}, {_LATEST}",
        ),
        Unread(
            date(2025, 6, 1),
            "the programme stood in the Act on employment promotion, repealed on that day; how "
            "this provision was adapted was not read",
            (UZS.at("18", ust="9"), URP.at()),
            "Dz.U. 2025 poz. 620",
            pl="program przewidywała ustawa o promocji zatrudnienia, uchylona w tym dniu; nie "
            "zbadano, jak dostosowano ten przepis",
        ),
    ),
    verified=_COMPARED,
)
"""Activities of the programme *Aktywizacja i Integracja* are outside the terms of taking part."""

KIS_VOLUNTARY: Final = Timeline(
    name="KIS_VOLUNTARY",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("18", ust="3"), Evidence.TEXT, f"{_T2003}, {_LATEST}"),),
    verified=_COMPARED,
)
"""Taking part in a KIS is voluntary."""

KIS_SOCIAL_CONTRACT: Final = Timeline(
    name="KIS_SOCIAL_CONTRACT",
    unit="-",
    steps=(Enacted(_D2007, True, UZS.at("18", ust="4"), Evidence.TEXT, f"{_T2007}, {_LATEST}"),),
    verified=_COMPARED,
)
"""Who takes part realises a *kontrakt socjalny*."""

KIS_PARTICIPATION_LENGTH: Final = Timeline(
    name="KIS_PARTICIPATION_LENGTH",
    unit="-",
    steps=(Enacted(_D2007, True, UZS.at("18", ust="5"), Evidence.TEXT, f"{_T2007}, {_LATEST}"),),
    verified=_COMPARED,
)
"""How long one takes part is agreed with each person; the Act sets no limit."""

KIS_CERTIFICATE: Final = Timeline(
    name="KIS_CERTIFICATE",
    unit="-",
    steps=(
        Enacted(_D2011, True, UZS.at("18", ust="5a"), Evidence.TEXT, f"{_T2011}: on request"),
        Enacted(_D2015, True, UZS.at("18", ust="5a"), Evidence.TEXT, f"{_T2015}, {_LATEST}"),
    ),
    verified=_COMPARED,
)
"""A certificate confirms the end of taking part; until 23 October 2015 only on request."""

KIS_CERTIFICATE_TERM: Final = Timeline(
    name="KIS_CERTIFICATE_TERM",
    unit="term",
    steps=(
        Enacted(_D2011, Term(months=2), UZS.at("18", ust="5a"), Evidence.TEXT, _T2011),
        Repealed(_D2015, UZS.at("18", ust="5a"), Evidence.TEXT, f"{_T2015}: without delay"),
    ),
    verified=_COMPARED,
)
"""How long after the end of classes a certificate could be issued; the last day is in time."""

KIS_CERTIFICATE_VALIDITY: Final = Timeline(
    name="KIS_CERTIFICATE_VALIDITY",
    unit="term",
    steps=(
        Enacted(_D2011, Term(months=4), UZS.at("18", ust="5a"), Evidence.TEXT, _T2011),
        Repealed(_D2015, UZS.at("18", ust="5a"), Evidence.TEXT, f"{_T2015}: without a term"),
    ),
    verified=_COMPARED,
)
"""How long a certificate was valid from the day of issue; valid on the last day."""

KIS_GRADUATE: Final = Timeline(
    name="KIS_GRADUATE",
    unit="-",
    steps=(Enacted(_D2011, True, UZS.at("2", pkt="1b"), Evidence.TEXT, f"{_T2011}, {_LATEST}"),),
    verified=_COMPARED,
)
"""Who is an *absolwent klubu integracji społecznej*."""

KIS_GRADUATE_MIN_MONTHS: Final = Timeline(
    name="KIS_GRADUATE_MIN_MONTHS",
    unit="months",
    steps=(Enacted(_D2011, 6, UZS.at("2", pkt="1b"), Evidence.TEXT, f"{_T2011}, {_LATEST}"),),
    verified=_COMPARED,
)
"""How long a graduate took part at least; the number itself suffices."""

# --- what a KIS does and owes ---

KIS_ACTIVITY: Final = Timeline(
    name="KIS_ACTIVITY",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("18", ust="2"), Evidence.TEXT, f"{_T2003}, {_LATEST}"),),
    verified=_COMPARED,
)
"""What may be organised in a KIS; the list is open."""

KIS_ANNUAL_REPORT: Final = Timeline(
    name="KIS_ANNUAL_REPORT",
    unit="-",
    steps=(
        Enacted(
            _D2015,
            True,
            UZS.at("18a", ust="6"),
            Evidence.TEXT,
            f"{_T2015}: settlement of grants and effects",
        ),
        Enacted(
            _D2022,
            True,
            UZS.at("18a", ust="6"),
            Evidence.TEXT,
            f"{_T2022}, {_LATEST}: staff and persons, too",
        ),
    ),
    verified=_COMPARED,
)
"""The yearly report to the wojewoda; there was none before 24 October 2015."""

KIS_REPORT_DAY: Final = Timeline(
    name="KIS_REPORT_DAY",
    unit="month and day",
    steps=(
        Enacted(_D2015, (3, 31), UZS.at("18a", ust="6"), Evidence.TEXT, f"{_T2015}, {_LATEST}"),
    ),
    verified=_COMPARED,
)
"""Until when the report of the past year is filed; the day itself is in time."""

KIS_REPORT_FALLEN_DUE: Final = Timeline(
    name="KIS_REPORT_FALLEN_DUE",
    unit="-",
    steps=(
        Enacted(
            date(2016, 4, 1),
            True,
            UZS.at("18a", ust="6"),
            Evidence.TEXT,
            f"{_T2015}: the day after the first 31 March under the duty",
        ),
    ),
    verified=_COMPARED,
)
"""From this day on a report has fallen due at all."""

KIS_NO_BENEFIT: Final = Timeline(
    name="KIS_NO_BENEFIT",
    unit="-",
    steps=(
        Enacted(
            _FIRST,
            True,
            (UZS.at("2", pkt="6"), UZS.at("15", ust="4")),
            Evidence.TEXT,
            f"{_T2003}, {_LATEST}: by reading the whole Act",
        ),
    ),
    verified=_COMPARED,
)
"""*Świadczenie integracyjne* is paid in a CIS alone."""
