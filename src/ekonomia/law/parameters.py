"""Statutory numbers and norms: what, since when, where it is written, how it is known.

Every literal carries its provision, its evidence and the last day for which it was compared with
the published text.  A norm without a number has the value True: it binds since that day.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import (
    COMPETITION,
    CT9_2015,
    CT9_2016,
    CT9_2018,
    CT9_2019,
    OLDER_PERSONS,
    UDPP,
    UES,
    UPZ,
    URP,
    UZS,
)
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "CT9_ACTIVITY",
    "CT9_COOP_AUTOMATIC",
    "CT9_EMPLOYED",
    "CT9_EMPLOYMENT",
    "CT9_GOVERNANCE",
    "CT9_MAX_PAY_MULTIPLE",
    "CT9_MIN_CONTRACT_HOURS",
    "CT9_MIN_CONTRACT_MONTHS",
    "CT9_MIN_DISABLED_SHARE",
    "CT9_MIN_EMPLOYED",
    "CT9_MIN_FTE",
    "CT9_MIN_GROUPS_SHARE",
    "CT9_MIN_SERVICES_SHARE",
    "CT9_PROFIT_LOCK",
    "CT9_SEPARATENESS",
    "CT9_SERVICES",
    "CT9_WAGE_CAP",
    "OLDER_PERSON_AGE",
    "PES_CREATOR",
    "PES_DEFINITION",
    "RELEASE_WINDOW",
    "UDPP_NGO",
    "UDPP_NON_PROFIT_COMPANY",
    "UES_ACTIVITY",
    "UES_ADVISORY_ALL_UP_TO",
    "UES_ADVISORY_BODY",
    "UES_ADVISORY_MIN_REPRESENTATIVES",
    "UES_ANNUAL_REPORT",
    "UES_AT_RISK_SHARE",
    "UES_EMPLOYMENT",
    "UES_FORM",
    "UES_LOSS_BREACH",
    "UES_LOSS_INSOLVENCY",
    "UES_LOSS_LIQUIDATION",
    "UES_LOSS_REQUEST",
    "UES_MIN_AT_RISK_SHARE",
    "UES_MIN_EMPLOYED",
    "UES_MIN_FTE",
    "UES_MIN_PARTICIPATION_MONTHS",
    "UES_MIN_SOLE_TRADER_MONTHS",
    "UES_PLAN",
    "UES_PROFIT_LOCK",
    "UES_PUBLIC_CONTROL",
    "UES_PURPOSE",
    "UES_RELATED_PARTY",
    "UES_REOBTAINING",
    "UES_REOBTAIN_BAN",
    "UES_REPORT_DAY",
    "UES_WAIVER_MAX",
    "UPZ_LONG_TERM_MONTHS",
    "UZS_GRADUATE_TERM",
]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)
"""State of the law of the last consolidated text of the Act that was read."""

# --- the Act on the social economy: numbers ---

UES_MIN_EMPLOYED: Final = Timeline(
    name="UES_MIN_EMPLOYED",
    unit="persons",
    steps=(Enacted(_IN_FORCE, 3, UES.at("5", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""How many persons a *przedsiębiorstwo społeczne* employs at least; the number itself suffices."""

UES_MIN_FTE: Final = Timeline(
    name="UES_MIN_FTE",
    unit="full posts per person",
    steps=(
        Enacted(_IN_FORCE, Fraction(1, 2), UES.at("5", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""How much of a full post each of them works at least; half a post suffices."""

UES_MIN_AT_RISK_SHARE: Final = Timeline(
    name="UES_MIN_AT_RISK_SHARE",
    unit="share",
    steps=(
        Enacted(
            _IN_FORCE, Fraction(30, 100), UES.at("5", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED
        ),
    ),
    verified=_COMPARED,
)
"""Persons at risk of exclusion among all who work for it; in persons, equality suffices."""

UES_MIN_SOLE_TRADER_MONTHS: Final = Timeline(
    name="UES_MIN_SOLE_TRADER_MONTHS",
    unit="months",
    steps=(Enacted(_IN_FORCE, 3, UES.at("5", ust="3"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Unbroken service that brings a sole trader into the workforce; the number itself suffices."""

UES_ADVISORY_ALL_UP_TO: Final = Timeline(
    name="UES_ADVISORY_ALL_UP_TO",
    unit="persons",
    steps=(Enacted(_IN_FORCE, 10, UES.at("7", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Up to this many employed persons all of them form the advisory body; above, some may."""

UES_ADVISORY_MIN_REPRESENTATIVES: Final = Timeline(
    name="UES_ADVISORY_MIN_REPRESENTATIVES",
    unit="persons",
    steps=(Enacted(_IN_FORCE, 3, UES.at("7", ust="2"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""How many representatives there are at least; the number itself suffices."""

UES_REPORT_DAY: Final = Timeline(
    name="UES_REPORT_DAY",
    unit="(month, day)",
    steps=(Enacted(_IN_FORCE, (3, 31), UES.at("10", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The last day for the report on the year before, inclusive."""

UES_WAIVER_MAX: Final = Timeline(
    name="UES_WAIVER_MAX",
    unit="term",
    steps=(
        Enacted(_IN_FORCE, Term(months=6), UES.at("14", ust="3"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""The longest release from the at-risk share."""

UES_REOBTAIN_BAN: Final = Timeline(
    name="UES_REOBTAIN_BAN",
    unit="term",
    steps=(Enacted(_IN_FORCE, Term(years=1), UES.at("18"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The time that must have passed since the loss became final; its last day is still barred."""

# --- the Act on the social economy: norms ---

UES_FORM: Final = Timeline(
    name="UES_FORM",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("3", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Who may hold the status."""

UES_ACTIVITY: Final = Timeline(
    name="UES_ACTIVITY",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("3", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""What a holder must carry out."""

UES_PUBLIC_CONTROL: Final = Timeline(
    name="UES_PUBLIC_CONTROL",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("3", ust="2"), COMPETITION.at("4", pkt="4")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2024 poz. 1616",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Freedom from public control."""

UES_PURPOSE: Final = Timeline(
    name="UES_PURPOSE",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("4", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""What the activity must aim at."""

UES_EMPLOYMENT: Final = Timeline(
    name="UES_EMPLOYMENT",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("5", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Least employment."""

UES_AT_RISK_SHARE: Final = Timeline(
    name="UES_AT_RISK_SHARE",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("5", ust="2"), UES.at("5", ust="3")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Share of persons at risk in a reintegration-type enterprise."""

UES_PLAN: Final = Timeline(
    name="UES_PLAN",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            tuple(UES.at("6", ust=ust) for ust in ("1", "2", "3", "5")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The individual reintegration plan."""

UES_ADVISORY_BODY: Final = Timeline(
    name="UES_ADVISORY_BODY",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("7"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The advisory body."""

UES_RELATED_PARTY: Final = Timeline(
    name="UES_RELATED_PARTY",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("8", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Protection of assets against related parties."""

UES_PROFIT_LOCK: Final = Timeline(
    name="UES_PROFIT_LOCK",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("9", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""No division of profit."""

UES_ANNUAL_REPORT: Final = Timeline(
    name="UES_ANNUAL_REPORT",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("10", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""The yearly report to the wojewoda."""

UES_LOSS_BREACH: Final = Timeline(
    name="UES_LOSS_BREACH",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("17", pkt="1"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Loss of the status for an uncured breach."""

UES_LOSS_INSOLVENCY: Final = Timeline(
    name="UES_LOSS_INSOLVENCY",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("17", pkt="2"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Loss of the status for insolvency."""

UES_LOSS_LIQUIDATION: Final = Timeline(
    name="UES_LOSS_LIQUIDATION",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("17", pkt="3"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Loss of the status for liquidation."""

UES_LOSS_REQUEST: Final = Timeline(
    name="UES_LOSS_REQUEST",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("17", pkt="4"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Loss of the status on request."""

UES_REOBTAINING: Final = Timeline(
    name="UES_REOBTAINING",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("18"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Obtaining the status again after a loss."""

PES_DEFINITION: Final = Timeline(
    name="PES_DEFINITION",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("2", pkt="5"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Who is a *podmiot ekonomii społecznej*."""

PES_CREATOR: Final = Timeline(
    name="PES_CREATOR",
    unit="-",
    steps=(Enacted(_IN_FORCE, True, UES.at("2", pkt="3"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""Who is a *jednostka tworząca podmiot ekonomii społecznej*."""

# --- who is at risk ---

UPZ_LONG_TERM_MONTHS: Final = Timeline(
    name="UPZ_LONG_TERM_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _IN_FORCE,
            12,
            (UES.at("2", pkt="6", lit="b"), UPZ.at("2", ust="1", pkt="5")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2024 poz. 475",
            _PUBLISHED,
        ),
        Enacted(
            date(2025, 6, 1),
            12,
            (UES.at("2", pkt="6", lit="b"), URP.at()),
            Evidence.REPORTED,
            "press on the labour-market act of 2025; its text was not read",
        ),
    ),
    verified=_COMPARED,
)
"""Months in the register, of the last 24, that must be exceeded."""
UES_MIN_PARTICIPATION_MONTHS: Final = Timeline(
    name="UES_MIN_PARTICIPATION_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _IN_FORCE,
            6,
            (UES.at("2", pkt="6", lit="e"), UZS.at("2", pkt="1a"), UZS.at("2", pkt="1b")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2022 poz. 2241",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Months of classes that make a graduate of a CIS or KIS; the number itself suffices."""
UZS_GRADUATE_TERM: Final = Timeline(
    name="UZS_GRADUATE_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(months=6),
            (UES.at("2", pkt="6", lit="e"), UZS.at("2", pkt="1a")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2022 poz. 2241",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How long after the end of classes one is a graduate of a CIS."""
OLDER_PERSON_AGE: Final = Timeline(
    name="OLDER_PERSON_AGE",
    unit="completed years",
    steps=(
        Enacted(
            _IN_FORCE,
            60,
            (UES.at("2", pkt="6", lit="k"), OLDER_PERSONS.at("4", pkt="1")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2015 poz. 1705",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The age of an older person; the number itself suffices."""
RELEASE_WINDOW: Final = Timeline(
    name="RELEASE_WINDOW",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(months=12),
            UES.at("2", pkt="6", lit="j"),
            Evidence.RECALLED,
            "a reading: the Act sets no window; see the policy release_window_months",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""How long one is leaving prison, where a window is assumed at all."""
# --- the Act on public-benefit activity ---

UDPP_NGO: Final = Timeline(
    name="UDPP_NGO",
    unit="-",
    steps=(
        Enacted(
            date(2015, 11, 9),
            True,
            UDPP.at("3", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2015 poz. 1339, Dz.U. 2024 poz. 1491",
        ),
    ),
    verified=date(2024, 9, 17),
)
"""Who is an *organizacja pozarządowa*, in the wording of 9 November 2015."""
UDPP_NON_PROFIT_COMPANY: Final = Timeline(
    name="UDPP_NON_PROFIT_COMPANY",
    unit="-",
    steps=(
        Enacted(
            date(2010, 3, 12),
            True,
            UDPP.at("3", ust="3", pkt="4"),
            Evidence.TEXT,
            "Dz.U. 2010 nr 28 poz. 146, Dz.U. 2024 poz. 1491",
        ),
    ),
    verified=date(2024, 9, 17),
)
"""Which companies are equated with non-governmental organisations."""

# --- the EU-fund guidelines 2014-2020: the status before the Act ---
#
# Their texts were read in retellings only.  The first days are those that the documents bear.

_CT9_READ: Final = date(2019, 2, 16)
_D2015: Final = date(2015, 5, 28)
_D2016: Final = date(2016, 10, 24)
_D2018: Final = date(2018, 1, 9)
_D2019: Final = date(2019, 7, 1)
_END: Final = date(2024, 1, 1)
_WHY: Final = "the definition in the versions from 2019 on was not read"
_LATER: Final = Unread(
    _D2019,
    _WHY,
    CT9_2019.at(),
    "later versions of the guidelines",
    pl="definicji w wersjach wytycznych od 2019 r. nie zbadano",
)
_EXPIRED: Final = Repealed(
    _END, CT9_2019.at(), Evidence.REPORTED, "the list expired at the end of 2023 (regional notices)"
)
_S2015: Final = "an OWES and a ministry position, retelling the version of 2015"
_S2016: Final = "an OWES, retelling the version of 24 October 2016"
_S2018: Final = "advisers' pages, retelling MR/2014-2020/18(04)"

CT9_SEPARATENESS: Final = Timeline(
    name="CT9_SEPARATENESS",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.REPORTED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Separate organisation and accounts."""

CT9_ACTIVITY: Final = Timeline(
    name="CT9_ACTIVITY",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.REPORTED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""What the enterprise carries out."""

CT9_EMPLOYMENT: Final = Timeline(
    name="CT9_EMPLOYMENT",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.REPORTED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Employment of the groups, of the reintegration type."""

CT9_MIN_GROUPS_SHARE: Final = Timeline(
    name="CT9_MIN_GROUPS_SHARE",
    unit="share",
    steps=(
        Enacted(_D2015, Fraction(50, 100), CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, Fraction(50, 100), CT9_2016.at(), Evidence.REPORTED, _S2016),
        Enacted(
            _D2018, Fraction(50, 100), CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018
        ),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Route A: persons of the groups among the staff; equality suffices."""

CT9_MIN_DISABLED_SHARE: Final = Timeline(
    name="CT9_MIN_DISABLED_SHARE",
    unit="share",
    steps=(
        Enacted(_D2015, Fraction(30, 100), CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, Fraction(30, 100), CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(
            _D2018, Fraction(30, 100), CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018
        ),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Route B: persons with the named degrees of disability among the staff; equality suffices."""

CT9_SERVICES: Final = Timeline(
    name="CT9_SERVICES",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Employment of the groups, of the service type."""

CT9_MIN_SERVICES_SHARE: Final = Timeline(
    name="CT9_MIN_SERVICES_SHARE",
    unit="share",
    steps=(
        Enacted(_D2015, Fraction(20, 100), CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, Fraction(20, 100), CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(
            _D2018, Fraction(20, 100), CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018
        ),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Service type: persons of the groups among the staff; equality suffices."""

CT9_PROFIT_LOCK: Final = Timeline(
    name="CT9_PROFIT_LOCK",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""No division of profit among shareholders and workers."""

CT9_GOVERNANCE: Final = Timeline(
    name="CT9_GOVERNANCE",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Democratic or consultative management."""

CT9_WAGE_CAP: Final = Timeline(
    name="CT9_WAGE_CAP",
    unit="-",
    steps=(
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""A limit on pay; that earlier versions limited managers' pay is recalled without a number."""

CT9_MAX_PAY_MULTIPLE: Final = Timeline(
    name="CT9_MAX_PAY_MULTIPLE",
    unit="average pay",
    steps=(
        Enacted(
            _D2018,
            3,
            (CT9_2018.at(rozdz="3", pkt="28"), UDPP.at("9", ust="1", pkt="2")),
            Evidence.RECALLED,
            _S2018,
        ),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Highest pay as a multiple of the average; the number itself is allowed."""

CT9_EMPLOYED: Final = Timeline(
    name="CT9_EMPLOYED",
    unit="-",
    steps=(
        Enacted(_D2016, True, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, True, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Least staff."""

CT9_MIN_EMPLOYED: Final = Timeline(
    name="CT9_MIN_EMPLOYED",
    unit="persons",
    steps=(
        Enacted(_D2016, 3, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, 3, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""How many persons are employed at least; the number itself suffices."""

CT9_MIN_FTE: Final = Timeline(
    name="CT9_MIN_FTE",
    unit="full posts per person",
    steps=(
        Enacted(_D2016, Fraction(1, 4), CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(
            _D2018, Fraction(1, 4), CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018
        ),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""How much of a full post each works at least."""

CT9_MIN_CONTRACT_MONTHS: Final = Timeline(
    name="CT9_MIN_CONTRACT_MONTHS",
    unit="months",
    steps=(
        Enacted(_D2016, 3, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, 3, CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Least length of a civil-law contract that counts."""

CT9_MIN_CONTRACT_HOURS: Final = Timeline(
    name="CT9_MIN_CONTRACT_HOURS",
    unit="hours",
    steps=(
        Enacted(_D2016, 120, CT9_2016.at(), Evidence.RECALLED, _S2016),
        Enacted(_D2018, 120, CT9_2018.at(rozdz="3", pkt="28"), Evidence.RECALLED, _S2018),
        _LATER,
        _EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Least hours of a civil-law contract that counts."""

CT9_COOP_AUTOMATIC: Final = Timeline(
    name="CT9_COOP_AUTOMATIC",
    unit="-",
    steps=(
        Enacted(_D2015, True, CT9_2015.at(), Evidence.REPORTED, _S2015),
        Enacted(_D2016, True, CT9_2016.at(), Evidence.REPORTED, _S2016),
        Repealed(_D2018, CT9_2018.at(rozdz="3", pkt="28"), Evidence.REPORTED, _S2018),
    ),
    verified=_CT9_READ,
)
"""A social cooperative is one without more; from 2018 it shows papers of its own."""
