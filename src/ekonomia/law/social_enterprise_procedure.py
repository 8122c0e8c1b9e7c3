"""Procedure and supervision of the *przedsiębiorstwo społeczne*: terms, limits and norms.

Terms for an act that end on a Saturday or a day off end on the next working day; how long a state
may last does not move.
"""

from datetime import date
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import KPA, UES, URP
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline, Unread

__all__ = [
    "UES_APPEAL",
    "UES_APPLICATION",
    "UES_ATTACHMENTS",
    "UES_AT_RISK_PERSON",
    "UES_CALL",
    "UES_CALL_MIN",
    "UES_CERTIFICATE",
    "UES_CERTIFICATE_TERM",
    "UES_CONTROL",
    "UES_DATA_RETENTION",
    "UES_DATA_RETENTION_TERM",
    "UES_DECISION_AT_ONCE",
    "UES_DECISION_COMPLEX_TERM",
    "UES_DECISION_INQUIRY_TERM",
    "UES_DECISION_TIME",
    "UES_MAX_CONTROL_DAYS",
    "UES_NOTIFICATION",
    "UES_NOTIFICATION_TERM",
    "UES_REGISTER",
    "UES_REGISTER_NOTICE",
    "UES_REGISTER_NOTICE_TERM",
    "UES_STATUS_DECISION",
    "UES_WAIVER",
]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)
"""State of the law of the last consolidated text of the Act that was read."""
_KPA_TEXT: Final = "Dz.U. 2022 poz. 2000, Dz.U. 2024 poz. 572; there are cases since the Act"
_KPA_COMPARED: Final = date(2024, 3, 27)
"""State of the law of the last consolidated text of the code that was read."""
_WORKING_DAYS_TEXT: Final = f"{_TEXT}; that Saturday is no working day is a reading"
_NEXT_LABOUR_ACT: Final = date(2025, 6, 1)

# --- who is at risk ---

UES_AT_RISK_PERSON: Final = Timeline(
    name="UES_AT_RISK_PERSON",
    unit="-",
    steps=(
        Enacted(_IN_FORCE, True, UES.at("2", pkt="6"), Evidence.TEXT, _TEXT, _PUBLISHED),
        Enacted(
            _NEXT_LABOUR_ACT,
            True,
            (UES.at("2", pkt="6"), URP.at()),
            Evidence.RECALLED,
            "letters a-c point to the labour-market act of 2025; its text was not read",
        ),
    ),
    verified=_COMPARED,
)
"""Who is a person at risk of social exclusion (*osoba zagrożona wykluczeniem społecznym*)."""

# --- the application and the decision ---

UES_APPLICATION: Final = Timeline(
    name="UES_APPLICATION",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("12", ust="1"), UES.at("12", ust="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""What an application for the status holds."""

UES_ATTACHMENTS: Final = Timeline(
    name="UES_ATTACHMENTS",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("12", ust="3"), UES.at("12", ust="4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The documents that prove the conditions, which all applicants but social cooperatives attach."""

UES_DECISION_TIME: Final = Timeline(
    name="UES_DECISION_TIME",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("12", ust="1"), KPA.at("35", par="2"), KPA.at("35", par="3")),
            Evidence.TEXT,
            f"{_TEXT}; {_KPA_TEXT}",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""When the application is decided; delays that the applicant caused are not counted in."""

UES_DECISION_INQUIRY_TERM: Final = Timeline(
    name="UES_DECISION_INQUIRY_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(months=1, moves=True),
            (KPA.at("35", par="3"), KPA.at("57", par="4")),
            Evidence.TEXT,
            _KPA_TEXT,
        ),
    ),
    verified=_KPA_COMPARED,
)
"""How long a case takes in which facts must be established; its last day is still in time."""

UES_DECISION_COMPLEX_TERM: Final = Timeline(
    name="UES_DECISION_COMPLEX_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(months=2, moves=True),
            (KPA.at("35", par="3"), KPA.at("57", par="4")),
            Evidence.TEXT,
            _KPA_TEXT,
        ),
    ),
    verified=_KPA_COMPARED,
)
"""How long an especially complex case takes; its last day is still in time."""

UES_DECISION_AT_ONCE: Final[Timeline[bool]] = Timeline(
    name="UES_DECISION_AT_ONCE",
    unit="-",
    steps=(
        Unread(
            _IN_FORCE,
            "the code gives no number of days for a case that is decided without delay",
            KPA.at("35", par="2"),
            _KPA_TEXT,
            Evidence.TEXT,
            pl="kodeks nie podaje liczby dni dla sprawy załatwianej niezwłocznie",
        ),
    ),
    verified=_KPA_COMPARED,
)
"""A case in which no facts need be established is decided without delay (*niezwłocznie*)."""

UES_APPEAL: Final = Timeline(
    name="UES_APPEAL",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("20"), KPA.at("127", par="1"), KPA.at("127", par="2")),
            Evidence.TEXT,
            f"{_TEXT}; {_KPA_TEXT}",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""An appeal from the wojewoda to the minister, open until the decision is final."""

# --- the status and the list ---

UES_STATUS_DECISION: Final = Timeline(
    name="UES_STATUS_DECISION",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("12", ust="1"), UES.at("19", ust="1")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The status is obtained by a decision of the wojewoda and in no other way."""

UES_REGISTER: Final = Timeline(
    name="UES_REGISTER",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("19", ust="1"), UES.at("19", ust="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The electronic list of holders that the minister keeps."""

UES_REGISTER_NOTICE: Final = Timeline(
    name="UES_REGISTER_NOTICE",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("19", ust="3"), UES.at("19", ust="4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""What the wojewoda tells the minister once a grant or a loss is final."""

UES_REGISTER_NOTICE_TERM: Final = Timeline(
    name="UES_REGISTER_NOTICE_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(working_days=3),
            (UES.at("19", ust="3"), UES.at("19", ust="4")),
            Evidence.TEXT,
            _WORKING_DAYS_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How soon the minister is told; the last of these working days is still in time."""

# --- supervision ---

UES_NOTIFICATION: Final = Timeline(
    name="UES_NOTIFICATION",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("13"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""A holder notifies changes that breach a condition; the yearly report is none of these."""

UES_NOTIFICATION_TERM: Final = Timeline(
    name="UES_NOTIFICATION_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(days=14, moves=True),
            (UES.at("13"), KPA.at("57", par="4")),
            Evidence.TEXT,
            f"{_TEXT}; that its end moves as in the code is a reading",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How soon a change is notified, counted from its day; the last day is still in time."""

UES_CALL: Final = Timeline(
    name="UES_CALL",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("14", ust="1"), UES.at("14", ust="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The call of the wojewoda to stop a breach."""

UES_CALL_MIN: Final = Timeline(
    name="UES_CALL_MIN",
    unit="term",
    steps=(
        Enacted(_IN_FORCE, Term(days=14), UES.at("14", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""The shortest time that a call sets, counted from its receipt; the number itself suffices."""

UES_WAIVER: Final = Timeline(
    name="UES_WAIVER",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("14", ust="3"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""A release from the at-risk share, by decision and on request."""

UES_CONTROL: Final = Timeline(
    name="UES_CONTROL",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("15"), UES.at("16", ust="1"), UES.at("16", ust="4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Controls of the wojewoda."""

UES_MAX_CONTROL_DAYS: Final = Timeline(
    name="UES_MAX_CONTROL_DAYS",
    unit="working days a calendar year",
    steps=(Enacted(_IN_FORCE, 15, UES.at("16", ust="4"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""How long all controls of one calendar year last together; the number itself is allowed."""

# --- certificate and personal data ---

UES_CERTIFICATE: Final = Timeline(
    name="UES_CERTIFICATE",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("27", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The certificate for reserved procurement, issued or refused to a holder on request."""

UES_CERTIFICATE_TERM: Final = Timeline(
    name="UES_CERTIFICATE_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(working_days=3),
            UES.at("27", ust="1"),
            Evidence.TEXT,
            _WORKING_DAYS_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How soon the certificate is issued or refused; the last of these days is still in time."""

UES_DATA_RETENTION: Final = Timeline(
    name="UES_DATA_RETENTION",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("60", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""How a holder keeps data of persons at risk."""

UES_DATA_RETENTION_TERM: Final = Timeline(
    name="UES_DATA_RETENTION_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(years=10, from_year_end=True),
            UES.at("60", ust="2"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How long data are kept at most, from the end of the year of the end of employment; the last day
is still allowed.
"""
