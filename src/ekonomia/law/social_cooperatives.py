"""The Act on social cooperatives: its norms, numbers, terms and days through time.

Read: the Act as published in 2006, its amendments of 2009, 2011, 2015, 2017, 2020 and 2022, and its
consolidated texts of 2018, 2020 and 2023.  The last of them shows the law of 11 April 2023; later
days are told as not compared.  A step that only moved to another unit of the Act is no new step.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import (
    EPIDEMIC_BEGIN,
    EPIDEMIC_END,
    FLOOD_2024,
    UES,
    UES_AMENDMENT_2022,
    USS,
    USS_AMENDMENT_2017,
)
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "COOP_AIMS_SHARE",
    "COOP_AT_RISK_EMPLOYMENT",
    "COOP_AT_RISK_SHARE",
    "COOP_BELOW_MINIMUM_TERM",
    "COOP_BOARD",
    "COOP_BOARD_ABOVE",
    "COOP_BOARD_BY_STATUTE",
    "COOP_CONSORTIUM",
    "COOP_CONSULTATION",
    "COOP_CONSULTATION_TERM",
    "COOP_CONSULTATION_YEAR",
    "COOP_DISASTER_FIRST_DAY",
    "COOP_DISASTER_LAST_DAY",
    "COOP_DISASTER_STRETCHED_TO",
    "COOP_DISASTER_TERMS",
    "COOP_EMPLOYMENT_TERM",
    "COOP_EPIDEMIC_FIRST_DAY",
    "COOP_EPIDEMIC_LAST_DAY",
    "COOP_EPIDEMIC_STRETCHED_FROM",
    "COOP_EPIDEMIC_STRETCHED_TO",
    "COOP_EPIDEMIC_TERMS",
    "COOP_FOUNDERS_CONTESTED",
    "COOP_FOUNDER_SHARE",
    "COOP_INVESTMENT_FUND",
    "COOP_LEGAL_FOUNDERS",
    "COOP_LEGAL_MEMBERS_CONTESTED",
    "COOP_LIQUIDATION_EMPLOYMENT",
    "COOP_LIQUIDATION_LUSTRATION",
    "COOP_LIQUIDATION_MEMBERS",
    "COOP_LIQUIDATION_MEMBER_SHARE",
    "COOP_LIQUIDATION_REMAINDER",
    "COOP_LIQUIDATION_START_UP",
    "COOP_LIQUIDATION_SURPLUS",
    "COOP_LUSTRATION",
    "COOP_LUSTRATION_FROM",
    "COOP_LUSTRATION_TERM",
    "COOP_MAX_AT_RISK_MEMBERS_PS",
    "COOP_MAX_MEMBERS",
    "COOP_MAX_OTHER_FOUNDERS",
    "COOP_MAX_OTHER_FOUNDERS_RAISED",
    "COOP_MAX_OTHER_MEMBERS",
    "COOP_MAX_OTHER_MEMBERS_PS",
    "COOP_MAX_OTHER_MEMBERS_RAISED",
    "COOP_MAX_REMAINDER_SHARE",
    "COOP_MEMBERS_AT_LEAST",
    "COOP_MEMBERS_AT_MOST",
    "COOP_MEMBER_CONTRACT",
    "COOP_MEMBER_SHARE",
    "COOP_MIN_AIMS_SHARE",
    "COOP_MIN_AT_RISK_EMPLOYED",
    "COOP_MIN_AT_RISK_SHARE",
    "COOP_MIN_AT_RISK_SHARE_PS",
    "COOP_MIN_AT_RISK_SHARE_RAISED",
    "COOP_MIN_LEGAL_FOUNDERS",
    "COOP_MIN_LEGAL_MEMBERS",
    "COOP_MIN_MEMBERS",
    "COOP_MIN_NATURAL_FOUNDERS",
    "COOP_MIN_RESERVE_SHARE",
    "COOP_MUTUAL_FUND",
    "COOP_NAME",
    "COOP_NATURAL_FOUNDERS",
    "COOP_OVER_LIMIT_TERM",
    "COOP_PROFIT_LOCK",
    "COOP_PS_MEMBER_SHARE",
    "COOP_PURPOSE",
    "COOP_REGISTRATION_PAPERS",
    "COOP_REMAINDER_BY_ORIGIN",
    "COOP_RESERVE_SHARE",
    "COOP_SPECIALISTS_CONTESTED",
    "COOP_START_UP_ADMISSIONS",
    "COOP_START_UP_FOUNDERS",
    "COOP_START_UP_TERM",
    "COOP_STATUTORY_ACTIVITY",
    "COOP_VACANCY_TERM",
]

_2006: Final = "Dz.U. 2006 nr 94 poz. 651"
_2009: Final = "Dz.U. 2009 nr 91 poz. 742"
_2017: Final = "Dz.U. 2017 poz. 2494"
_2020: Final = "Dz.U. 2020 poz. 2085"
_2023: Final = "Dz.U. 2023 poz. 802"
_SINCE_2006: Final = f"{_2006}, {_2023}"
_SINCE_2009: Final = f"{_2009}, {_2023}"
_SINCE_2017: Final = f"{_2017}, {_2023}"

_THE_ACT: Final = date(2006, 7, 6)
_FOUNDED_BY_LEGAL_PERSONS: Final = date(2009, 7, 16)
_REFORM: Final = date(2018, 3, 31)
_STRETCHING: Final = date(2020, 5, 16)
_SLIP: Final = date(2022, 10, 30)
_SLIP_PUBLISHED: Final = date(2022, 8, 29)
_CORRECTED: Final = date(2022, 10, 31)
_CORRECTION_PUBLISHED: Final = date(2022, 10, 19)
_COMPARED: Final = date(2023, 4, 11)
"""State of the law of the last consolidated text of the Act that was read."""
_EPIDEMIC_OVER: Final = date(2023, 6, 16)
"""The regulation that ended the last state of epidemic is published."""
_FLOOD: Final = date(2024, 9, 16)
"""The state of natural disaster begins; later changes of its regulation were not read."""

# --- name, purpose, founding ---

COOP_NAME: Final = Timeline(
    name="COOP_NAME",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, USS.at("3"), Evidence.TEXT, _2006),
        Enacted(
            _REFORM, True, (USS.at("3", ust="1"), USS.at("3", ust="2")), Evidence.TEXT, _SINCE_2017
        ),
    ),
    verified=_COMPARED,
)
"""The name holds the designation of a social cooperative."""

COOP_PURPOSE: Final = Timeline(
    name="COOP_PURPOSE",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("2", ust="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""It works for reintegration, outside business activity."""

COOP_NATURAL_FOUNDERS: Final = Timeline(
    name="COOP_NATURAL_FOUNDERS",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("5", ust="1"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""Natural persons who found it are enough in number."""

COOP_MIN_NATURAL_FOUNDERS: Final = Timeline(
    name="COOP_MIN_NATURAL_FOUNDERS",
    unit="persons",
    steps=(
        Enacted(_THE_ACT, 5, USS.at("5", ust="1"), Evidence.TEXT, _2006),
        Enacted(_REFORM, 3, USS.at("5", ust="1"), Evidence.TEXT, _SINCE_2017),
    ),
    verified=_COMPARED,
)
"""How many natural persons found it at least; the number itself suffices."""

COOP_LEGAL_FOUNDERS: Final = Timeline(
    name="COOP_LEGAL_FOUNDERS",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, (USS.at("4"), USS.at("5", ust="1")), Evidence.TEXT, _2006),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            True,
            (USS.at("4", ust="2", pkt="2"), USS.at("4", ust="2", pkt="3"), USS.at("5", ust="1")),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""Legal persons who found it are of the named kinds and enough in number; none before."""

COOP_MIN_LEGAL_FOUNDERS: Final = Timeline(
    name="COOP_MIN_LEGAL_FOUNDERS",
    unit="legal persons",
    steps=(
        Enacted(_FOUNDED_BY_LEGAL_PERSONS, 2, USS.at("5", ust="1"), Evidence.TEXT, _SINCE_2009),
    ),
    verified=_COMPARED,
)
"""How many legal persons found it at least; the number itself suffices."""

COOP_FOUNDERS_CONTESTED: Final[Timeline[bool]] = Timeline(
    name="COOP_FOUNDERS_CONTESTED",
    unit="-",
    steps=(
        Unread(
            _FOUNDED_BY_LEGAL_PERSONS,
            "contested: whether parties, trade unions, employers, professional bodies and "
            "associations of local governments may found a social cooperative as organisations",
            USS.at("4", ust="2", pkt="2"),
            _SINCE_2009,
            Evidence.TEXT,
            pl="sporne: czy partie, związki zawodowe, organizacje pracodawców, samorządy "
            "zawodowe i stowarzyszenia jednostek samorządu terytorialnego mogą zakładać "
            "spółdzielnię socjalną jako organizacje",
        ),
    ),
    verified=_COMPARED,
)
"""Whether founders that are organisations only in the widest sense are allowed."""

COOP_FOUNDER_SHARE: Final = Timeline(
    name="COOP_FOUNDER_SHARE",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, USS.at("4"), Evidence.TEXT, _2006),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            True,
            USS.at("4", ust="2", pkt="1"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""Natural founders outside the catalogue stay within a share of all founders."""

COOP_MAX_OTHER_FOUNDERS: Final = Timeline(
    name="COOP_MAX_OTHER_FOUNDERS",
    unit="share",
    steps=(
        Enacted(_THE_ACT, Fraction(0), USS.at("4"), Evidence.TEXT, _2006),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Fraction(50, 100),
            USS.at("4", ust="2", pkt="1"),
            Evidence.TEXT,
            _2009,
        ),
        Enacted(
            _REFORM,
            Fraction(50, 100),
            USS.at("4", ust="2", pkt="1", lit="a"),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""Other natural persons among all founders at most; equality passes."""

COOP_MAX_OTHER_FOUNDERS_RAISED: Final = Timeline(
    name="COOP_MAX_OTHER_FOUNDERS_RAISED",
    unit="share",
    steps=(
        Enacted(
            _REFORM,
            Fraction(70, 100),
            USS.at("4", ust="2", pkt="1", lit="b"),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""The same where the limit is raised; equality passes."""

COOP_REGISTRATION_PAPERS: Final = Timeline(
    name="COOP_REGISTRATION_PAPERS",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("6", ust="1"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""Papers that prove the quality of the founders go with the application to the register."""

# --- members ---

COOP_MEMBERS_AT_LEAST: Final = Timeline(
    name="COOP_MEMBERS_AT_LEAST",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, USS.at("5", ust="2"), Evidence.TEXT, _2006),
        Enacted(
            _REFORM, True, (USS.at("5", ust="2"), USS.at("5", ust="1a")), Evidence.TEXT, _SINCE_2017
        ),
    ),
    verified=_COMPARED,
)
"""It has enough members."""

COOP_MIN_MEMBERS: Final = Timeline(
    name="COOP_MIN_MEMBERS",
    unit="members",
    steps=(Enacted(_THE_ACT, 5, USS.at("5", ust="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""How many members it has at least; the number itself suffices."""

COOP_MIN_LEGAL_MEMBERS: Final = Timeline(
    name="COOP_MIN_LEGAL_MEMBERS",
    unit="members",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            2,
            (USS.at("18", pkt="2"), USS.at("5", ust="1")),
            Evidence.TEXT,
            _2009,
        ),
        Enacted(_REFORM, 2, USS.at("5", ust="2"), Evidence.TEXT, _SINCE_2017),
    ),
    verified=_COMPARED,
)
"""The same of one founded by legal persons; until 2018 only the ground of liquidation says so."""

COOP_START_UP_FOUNDERS: Final = Timeline(
    name="COOP_START_UP_FOUNDERS",
    unit="persons",
    steps=(Enacted(_REFORM, 3, USS.at("5", ust="1a"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""Founded by exactly so many natural persons, it has time to grow to the minimum."""

COOP_START_UP_ADMISSIONS: Final = Timeline(
    name="COOP_START_UP_ADMISSIONS",
    unit="persons",
    steps=(Enacted(_REFORM, 2, USS.at("5", ust="1a"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""How many persons of the catalogue it admits and employs by then; the number itself suffices."""

COOP_START_UP_TERM: Final = Timeline(
    name="COOP_START_UP_TERM",
    unit="term",
    steps=(Enacted(_REFORM, Term(months=12), USS.at("5", ust="1a"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""How long that takes at most, from the entry in the register; the last day is in time."""

COOP_MEMBERS_AT_MOST: Final = Timeline(
    name="COOP_MEMBERS_AT_MOST",
    unit="-",
    steps=(
        Enacted(
            _THE_ACT, True, (USS.at("5", ust="2"), USS.at("5", ust="3")), Evidence.TEXT, _SINCE_2006
        ),
    ),
    verified=_COMPARED,
)
"""It has not too many members."""

COOP_MAX_MEMBERS: Final = Timeline(
    name="COOP_MAX_MEMBERS",
    unit="members",
    steps=(Enacted(_THE_ACT, 50, USS.at("5", ust="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""How many members it has at most; the number itself passes."""

COOP_MEMBER_SHARE: Final = Timeline(
    name="COOP_MEMBER_SHARE",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, USS.at("5", ust="6"), Evidence.TEXT, _2006),
        Enacted(
            _REFORM,
            True,
            (USS.at("5", ust="6"), USS.at("4", ust="2", pkt="1", lit="b")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""Members outside the catalogue stay within a share of all members."""

COOP_MAX_OTHER_MEMBERS: Final = Timeline(
    name="COOP_MAX_OTHER_MEMBERS",
    unit="share",
    steps=(
        Enacted(_THE_ACT, Fraction(20, 100), USS.at("5", ust="6"), Evidence.TEXT, _2006),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Fraction(50, 100),
            USS.at("5", ust="6"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""Other members among all members at most; equality passes."""

COOP_MAX_OTHER_MEMBERS_RAISED: Final = Timeline(
    name="COOP_MAX_OTHER_MEMBERS_RAISED",
    unit="share",
    steps=(
        Enacted(
            _REFORM,
            Fraction(70, 100),
            (USS.at("5", ust="6"), USS.at("4", ust="2", pkt="1", lit="b")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""The same where the limit is raised; equality passes."""

COOP_LEGAL_MEMBERS_CONTESTED: Final[Timeline[bool]] = Timeline(
    name="COOP_LEGAL_MEMBERS_CONTESTED",
    unit="-",
    steps=(
        Unread(
            _FOUNDED_BY_LEGAL_PERSONS,
            "contested: whether members that are legal persons count as other persons in the share",
            (USS.at("5", ust="6"), USS.at("5", ust="7")),
            _SINCE_2009,
            Evidence.TEXT,
            pl="sporne: czy członków będących osobami prawnymi wlicza się do udziału innych osób",
        ),
    ),
    verified=_COMPARED,
)
"""Whether legal persons among the members are \"other persons\"."""

COOP_SPECIALISTS_CONTESTED: Final[Timeline[bool]] = Timeline(
    name="COOP_SPECIALISTS_CONTESTED",
    unit="-",
    steps=(
        Unread(
            _FOUNDED_BY_LEGAL_PERSONS,
            "contested: whether founders outside the catalogue count in the share of other "
            "members, which was one of specialists who joined",
            (USS.at("5", ust="5"), USS.at("5", ust="6")),
            _2009,
            Evidence.TEXT,
            pl="sporne: czy założycieli spoza katalogu wlicza się do udziału innych członków, "
            "który dotyczył przyjętych specjalistów",
        ),
        Repealed(_REFORM, USS.at("5", ust="5"), Evidence.TEXT, _2017),
    ),
    verified=_COMPARED,
)
"""Whether other founders count in the share, which was a share of specialists until 2018."""

COOP_PS_MEMBER_SHARE: Final = Timeline(
    name="COOP_PS_MEMBER_SHARE",
    unit="-",
    steps=(
        Enacted(
            _SLIP,
            True,
            (USS.at("5", ust="6a"), UES.at("74", pkt="3", lit="b")),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812",
            _SLIP_PUBLISHED,
        ),
        Enacted(
            _CORRECTED,
            True,
            (USS.at("5", ust="6a"), UES_AMENDMENT_2022.at("12")),
            Evidence.TEXT,
            f"Dz.U. 2022 poz. 2140, {_2023}",
            _CORRECTION_PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Of one that holds the status of PS the members stay within a share of their own."""

COOP_MAX_AT_RISK_MEMBERS_PS: Final = Timeline(
    name="COOP_MAX_AT_RISK_MEMBERS_PS",
    unit="share",
    steps=(
        Enacted(
            _SLIP,
            Fraction(70, 100),
            (USS.at("5", ust="6a"), UES.at("74", pkt="3", lit="b")),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812",
            _SLIP_PUBLISHED,
        ),
        Repealed(
            _CORRECTED,
            UES_AMENDMENT_2022.at("12"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2140",
            _CORRECTION_PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""A slip of one day: persons of the catalogue among the members at most; equality passes."""

COOP_MAX_OTHER_MEMBERS_PS: Final = Timeline(
    name="COOP_MAX_OTHER_MEMBERS_PS",
    unit="share",
    steps=(
        Enacted(
            _CORRECTED,
            Fraction(70, 100),
            (USS.at("5", ust="6a"), UES_AMENDMENT_2022.at("12")),
            Evidence.TEXT,
            f"Dz.U. 2022 poz. 2140, {_2023}",
            _CORRECTION_PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Other members of one that holds the status of PS at most; equality passes."""

# --- work ---

COOP_AT_RISK_EMPLOYMENT: Final = Timeline(
    name="COOP_AT_RISK_EMPLOYMENT",
    unit="-",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            True,
            (USS.at("5a", ust="1"), USS.at("5a", ust="4")),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""Founded by legal persons, it employs enough persons of the catalogue."""

COOP_MIN_AT_RISK_EMPLOYED: Final = Timeline(
    name="COOP_MIN_AT_RISK_EMPLOYED",
    unit="persons",
    steps=(
        Enacted(_FOUNDED_BY_LEGAL_PERSONS, 5, USS.at("5a", ust="1"), Evidence.TEXT, _SINCE_2009),
    ),
    verified=_COMPARED,
)
"""How many persons of the catalogue that is at least; the number itself suffices."""

COOP_EMPLOYMENT_TERM: Final = Timeline(
    name="COOP_EMPLOYMENT_TERM",
    unit="term",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Term(months=6),
            USS.at("5a", ust="1"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""By when, from the entry in the register; the last day is in time."""

COOP_VACANCY_TERM: Final = Timeline(
    name="COOP_VACANCY_TERM",
    unit="term",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Term(months=3),
            USS.at("5a", ust="4"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""By when a place that fell free is filled; the last day is in time."""

COOP_MEMBER_CONTRACT: Final = Timeline(
    name="COOP_MEMBER_CONTRACT",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("12", ust="1"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""Members work on the contracts that the Act names."""

COOP_AT_RISK_SHARE: Final = Timeline(
    name="COOP_AT_RISK_SHARE",
    unit="-",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS, True, USS.at("12", ust="1a"), Evidence.TEXT, _SINCE_2009
        ),
    ),
    verified=_COMPARED,
)
"""Persons of the catalogue are a share of members and employed together."""

COOP_MIN_AT_RISK_SHARE: Final = Timeline(
    name="COOP_MIN_AT_RISK_SHARE",
    unit="share",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Fraction(50, 100),
            USS.at("12", ust="1a"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""How large a share at least, each person counted once; equality suffices."""

COOP_MIN_AT_RISK_SHARE_RAISED: Final = Timeline(
    name="COOP_MIN_AT_RISK_SHARE_RAISED",
    unit="share",
    steps=(
        Enacted(
            _REFORM,
            Fraction(30, 100),
            (USS.at("12", ust="1a"), USS.at("4", ust="2", pkt="1", lit="b")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""The same where others may be up to 70%; equality suffices."""

COOP_MIN_AT_RISK_SHARE_PS: Final = Timeline(
    name="COOP_MIN_AT_RISK_SHARE_PS",
    unit="share",
    steps=(
        Enacted(
            _CORRECTED,
            Fraction(30, 100),
            (USS.at("12", ust="1a"), USS.at("5", ust="6a"), UES.at("74", pkt="5")),
            Evidence.TEXT,
            f"Dz.U. 2022 poz. 1812, Dz.U. 2022 poz. 2140, {_2023}",
            _CORRECTION_PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The same of one that holds the status of PS; equality suffices."""

# --- bodies and examination ---

COOP_BOARD: Final = Timeline(
    name="COOP_BOARD",
    unit="-",
    steps=(
        Enacted(
            _THE_ACT, True, (USS.at("7", ust="1"), USS.at("7", ust="2")), Evidence.TEXT, _SINCE_2006
        ),
    ),
    verified=_COMPARED,
)
"""A supervisory board is elected."""

COOP_BOARD_ABOVE: Final = Timeline(
    name="COOP_BOARD_ABOVE",
    unit="members",
    steps=(Enacted(_THE_ACT, 15, USS.at("7", ust="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""Only above so many members; with the number itself none is elected."""

COOP_BOARD_BY_STATUTE: Final = Timeline(
    name="COOP_BOARD_BY_STATUTE",
    unit="-",
    steps=(
        Enacted(_FOUNDED_BY_LEGAL_PERSONS, True, USS.at("7", ust="2"), Evidence.TEXT, _SINCE_2009),
    ),
    verified=_COMPARED,
)
"""Below, the statute may ask for one."""

COOP_CONSULTATION: Final = Timeline(
    name="COOP_CONSULTATION",
    unit="-",
    steps=(
        Enacted(
            _REFORM,
            True,
            (USS.at("7a", ust="1"), USS.at("7a", ust="6")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""A consultation meeting with the staff is held every year."""

COOP_CONSULTATION_TERM: Final = Timeline(
    name="COOP_CONSULTATION_TERM",
    unit="term",
    steps=(Enacted(_REFORM, Term(months=3), USS.at("7a", ust="1"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""By when, from the approval of the accounts; the last day is in time."""

COOP_CONSULTATION_YEAR: Final = Timeline(
    name="COOP_CONSULTATION_YEAR",
    unit="(month, day)",
    steps=(Enacted(_REFORM, (1, 1), USS.at("7a", ust="1"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""The first day of the year whose meeting it is: one may be held before the approval."""

COOP_LUSTRATION: Final = Timeline(
    name="COOP_LUSTRATION",
    unit="-",
    steps=(
        Enacted(
            _REFORM, True, (USS.at("15c"), USS_AMENDMENT_2017.at("7")), Evidence.TEXT, _SINCE_2017
        ),
    ),
    verified=_COMPARED,
)
"""The first lustration comes early where public money financed the start."""

COOP_LUSTRATION_TERM: Final = Timeline(
    name="COOP_LUSTRATION_TERM",
    unit="term",
    steps=(Enacted(_REFORM, Term(months=6), USS.at("15c"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""By when, from the approval of the accounts of the first year; the last day is in time."""

COOP_LUSTRATION_FROM: Final = Timeline(
    name="COOP_LUSTRATION_FROM",
    unit="day",
    steps=(Enacted(_REFORM, date(2018, 3, 31), USS_AMENDMENT_2017.at("7"), Evidence.TEXT, _2017),),
    verified=_COMPARED,
)
"""Where the start was financed before this day the duty does not bind."""

# --- surplus ---

COOP_RESERVE_SHARE: Final = Timeline(
    name="COOP_RESERVE_SHARE",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("10", ust="1", pkt="1"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""A part of the surplus goes to the reserve fund."""

COOP_MIN_RESERVE_SHARE: Final = Timeline(
    name="COOP_MIN_RESERVE_SHARE",
    unit="share",
    steps=(
        Enacted(_THE_ACT, Fraction(40, 100), USS.at("10", ust="1", pkt="1"), Evidence.TEXT, _2006),
        Enacted(
            _REFORM, Fraction(20, 100), USS.at("10", ust="1", pkt="1"), Evidence.TEXT, _SINCE_2017
        ),
    ),
    verified=_COMPARED,
)
"""How large a part of the surplus that is at least; equality suffices."""

COOP_AIMS_SHARE: Final = Timeline(
    name="COOP_AIMS_SHARE",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("10", ust="1", pkt="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""A part of the surplus goes to reintegration and social aims."""

COOP_MIN_AIMS_SHARE: Final = Timeline(
    name="COOP_MIN_AIMS_SHARE",
    unit="share",
    steps=(
        Enacted(_THE_ACT, Fraction(40, 100), USS.at("10", ust="1", pkt="2"), Evidence.TEXT, _2006),
        Enacted(
            _REFORM, Fraction(30, 100), USS.at("10", ust="1", pkt="2"), Evidence.TEXT, _SINCE_2017
        ),
    ),
    verified=_COMPARED,
)
"""How large a part of the surplus that is at least; equality suffices."""

COOP_INVESTMENT_FUND: Final = Timeline(
    name="COOP_INVESTMENT_FUND",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, USS.at("10", ust="1", pkt="3"), Evidence.TEXT, _2006),
        Repealed(_REFORM, USS.at("10", ust="1", pkt="3"), Evidence.TEXT, _2017),
    ),
    verified=_COMPARED,
)
"""The rest of the surplus goes to the investment fund."""

COOP_MUTUAL_FUND: Final = Timeline(
    name="COOP_MUTUAL_FUND",
    unit="-",
    steps=(
        Enacted(
            _REFORM,
            True,
            (USS.at("10", ust="1", pkt="3"), USS.at("10", ust="3")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""The rest of the surplus goes to the mutual fund of a consortium."""

COOP_PROFIT_LOCK: Final = Timeline(
    name="COOP_PROFIT_LOCK",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("10", ust="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""Nothing of the surplus goes to the members."""

# --- rights ---

COOP_STATUTORY_ACTIVITY: Final = Timeline(
    name="COOP_STATUTORY_ACTIVITY",
    unit="-",
    steps=(
        Enacted(
            _THE_ACT,
            True,
            (USS.at("2", ust="3"), USS.at("8", ust="1"), USS.at("9")),
            Evidence.TEXT,
            _SINCE_2006,
        ),
    ),
    verified=_COMPARED,
)
"""Social, educational and public-sphere activity is no business, with separate accounts."""

COOP_CONSORTIUM: Final = Timeline(
    name="COOP_CONSORTIUM",
    unit="-",
    steps=(
        Enacted(
            _REFORM, True, (USS.at("15b", ust="1"), USS.at("15b", ust="4")), Evidence.TEXT, _2017
        ),
        Enacted(
            _SLIP,
            True,
            (USS.at("15b", ust="1"), USS.at("15b", ust="4"), UES.at("74", pkt="6")),
            Evidence.TEXT,
            f"Dz.U. 2022 poz. 1812, {_2023}",
            _SLIP_PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Social cooperatives may form a consortium, and others join it."""

# --- liquidation ---

COOP_LIQUIDATION_MEMBERS: Final = Timeline(
    name="COOP_LIQUIDATION_MEMBERS",
    unit="-",
    steps=(Enacted(_THE_ACT, True, USS.at("18", pkt="2"), Evidence.TEXT, _SINCE_2006),),
    verified=_COMPARED,
)
"""Too few or too many members are a ground of liquidation."""

COOP_BELOW_MINIMUM_TERM: Final = Timeline(
    name="COOP_BELOW_MINIMUM_TERM",
    unit="term",
    steps=(Enacted(_REFORM, Term(months=3), USS.at("18", pkt="2"), Evidence.TEXT, _SINCE_2017),),
    verified=_COMPARED,
)
"""Too few members are one when it lasts longer than this; at once before."""

COOP_LIQUIDATION_MEMBER_SHARE: Final = Timeline(
    name="COOP_LIQUIDATION_MEMBER_SHARE",
    unit="-",
    steps=(
        Enacted(
            _THE_ACT,
            True,
            (USS.at("18", pkt="3"), USS.at("5", ust="6")),
            Evidence.TEXT,
            _SINCE_2006,
        ),
    ),
    verified=_COMPARED,
)
"""Too many other members are a ground of liquidation."""

COOP_OVER_LIMIT_TERM: Final = Timeline(
    name="COOP_OVER_LIMIT_TERM",
    unit="term",
    steps=(
        Enacted(_THE_ACT, Term(months=3), USS.at("5", ust="6"), Evidence.TEXT, _2006),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Term(months=6),
            USS.at("5", ust="6"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""They are one when that has lasted so long without a break; not yet on its last day."""

COOP_LIQUIDATION_SURPLUS: Final = Timeline(
    name="COOP_LIQUIDATION_SURPLUS",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, (USS.at("18", pkt="4"), USS.at("10")), Evidence.TEXT, _SINCE_2006),
    ),
    verified=_COMPARED,
)
"""A surplus divided against the rules is a ground of liquidation."""

COOP_LIQUIDATION_EMPLOYMENT: Final = Timeline(
    name="COOP_LIQUIDATION_EMPLOYMENT",
    unit="-",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            True,
            (USS.at("18", pkt="5"), USS.at("5a", ust="1")),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""Too few persons of the catalogue on the staff are a ground of liquidation."""

COOP_LIQUIDATION_START_UP: Final = Timeline(
    name="COOP_LIQUIDATION_START_UP",
    unit="-",
    steps=(
        Enacted(
            _REFORM,
            True,
            (USS.at("18", pkt="6"), USS.at("5", ust="1a")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""A start-up year that brought no new members is a ground of liquidation."""

COOP_LIQUIDATION_LUSTRATION: Final = Timeline(
    name="COOP_LIQUIDATION_LUSTRATION",
    unit="-",
    steps=(
        Enacted(
            _REFORM,
            True,
            (USS.at("18", pkt="7"), USS.at("15c"), USS_AMENDMENT_2017.at("7")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""A lustration not made in time is a ground of liquidation."""

COOP_LIQUIDATION_REMAINDER: Final = Timeline(
    name="COOP_LIQUIDATION_REMAINDER",
    unit="-",
    steps=(
        Enacted(_THE_ACT, True, USS.at("19"), Evidence.TEXT, _2006),
        Enacted(_FOUNDED_BY_LEGAL_PERSONS, True, USS.at("19", ust="1"), Evidence.TEXT, _SINCE_2009),
    ),
    verified=_COMPARED,
)
"""What is left after liquidation goes to the members only in part."""

COOP_MAX_REMAINDER_SHARE: Final = Timeline(
    name="COOP_MAX_REMAINDER_SHARE",
    unit="share",
    steps=(
        Enacted(_THE_ACT, Fraction(20, 100), USS.at("19"), Evidence.TEXT, _2006),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            Fraction(20, 100),
            USS.at("19", ust="1"),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""How large a part that is at most; equality passes."""

COOP_REMAINDER_BY_ORIGIN: Final = Timeline(
    name="COOP_REMAINDER_BY_ORIGIN",
    unit="-",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            True,
            (USS.at("19", ust="1"), USS.at("19", ust="2")),
            Evidence.TEXT,
            _SINCE_2009,
        ),
    ),
    verified=_COMPARED,
)
"""The limit binds only where public money financed the start; before, everywhere."""

# --- terms that were stretched ---

COOP_EPIDEMIC_TERMS: Final = Timeline(
    name="COOP_EPIDEMIC_TERMS",
    unit="-",
    steps=(Enacted(_STRETCHING, True, USS.at("29a"), Evidence.TEXT, f"{_2020}, {_2023}"),),
    verified=_COMPARED,
)
"""Terms that run in a state of epidemic last to twelve months after it."""

COOP_EPIDEMIC_FIRST_DAY: Final = Timeline(
    name="COOP_EPIDEMIC_FIRST_DAY",
    unit="day",
    steps=(
        Enacted(
            _STRETCHING,
            date(2020, 3, 14),
            (USS.at("29a"), EPIDEMIC_BEGIN.at(par="1")),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 433",
        ),
    ),
    verified=_COMPARED,
)
"""The first day of the states, one after the other without a gap."""

COOP_EPIDEMIC_STRETCHED_FROM: Final = Timeline(
    name="COOP_EPIDEMIC_STRETCHED_FROM",
    unit="day",
    steps=(
        Enacted(_STRETCHING, date(2020, 5, 16), USS.at("29a"), Evidence.TEXT, f"{_2020}, {_2023}"),
    ),
    verified=_COMPARED,
)
"""A term that had ended before this day was not stretched; one that ended on it was."""

COOP_EPIDEMIC_LAST_DAY: Final = Timeline(
    name="COOP_EPIDEMIC_LAST_DAY",
    unit="day",
    steps=(
        Unread(
            _STRETCHING,
            "the states had not been revoked: nobody could know how long the terms would last",
            USS.at("29a"),
            "Dz.U. 2023 poz. 1118",
            Evidence.TEXT,
            pl="stanów epidemicznych nie odwołano: nie było wiadomo, do kiedy potrwają terminy",
        ),
        Enacted(
            _STRETCHING,
            date(2023, 6, 30),
            (USS.at("29a"), EPIDEMIC_END.at(par="1")),
            Evidence.TEXT,
            "Dz.U. 2023 poz. 1118",
            date(2023, 6, 16),
        ),
    ),
    verified=_EPIDEMIC_OVER,
)
"""The last day of the states: a term that began on it was stretched."""

COOP_EPIDEMIC_STRETCHED_TO: Final = Timeline(
    name="COOP_EPIDEMIC_STRETCHED_TO",
    unit="day",
    steps=(
        Unread(
            _STRETCHING,
            "the states had not been revoked: nobody could know how long the terms would last",
            USS.at("29a"),
            "Dz.U. 2023 poz. 1118",
            Evidence.TEXT,
            pl="stanów epidemicznych nie odwołano: nie było wiadomo, do kiedy potrwają terminy",
        ),
        Enacted(
            _STRETCHING,
            date(2024, 7, 1),
            (USS.at("29a"), EPIDEMIC_END.at(par="1")),
            Evidence.TEXT,
            "Dz.U. 2023 poz. 1118",
            date(2023, 6, 16),
        ),
    ),
    verified=_EPIDEMIC_OVER,
)
"""The last day of the stretched terms, twelve months from the day of revocation."""

COOP_DISASTER_TERMS: Final[Timeline[bool]] = Timeline(
    name="COOP_DISASTER_TERMS",
    unit="-",
    steps=(
        Unread(
            date(2024, 9, 16),
            "contested: whether a state of natural disaster in a part of the country, which "
            "lapsed and was not revoked, stretches terms as the states of epidemic did",
            (USS.at("29a"), FLOOD_2024.at(par="1")),
            "Dz.U. 2024 poz. 1365",
            Evidence.TEXT,
            pl="sporne: czy stan klęski żywiołowej na części kraju, który wygasł, a nie został "
            "odwołany, przedłuża terminy tak jak stany epidemiczne",
        ),
    ),
    verified=_FLOOD,
)
"""Whether the flood of 2024 stretched terms: the Act names every state of emergency."""

COOP_DISASTER_FIRST_DAY: Final = Timeline(
    name="COOP_DISASTER_FIRST_DAY",
    unit="day",
    steps=(
        Enacted(
            date(2024, 9, 16),
            date(2024, 9, 16),
            FLOOD_2024.at(par="1", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2024 poz. 1365",
        ),
    ),
    verified=_FLOOD,
)
"""The first day of that state."""

COOP_DISASTER_LAST_DAY: Final = Timeline(
    name="COOP_DISASTER_LAST_DAY",
    unit="day",
    steps=(
        Enacted(
            date(2024, 9, 16),
            date(2024, 10, 16),
            FLOOD_2024.at(par="1", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2024 poz. 1365",
        ),
    ),
    verified=_FLOOD,
)
"""The last of its thirty days, counted from the day after the publication."""

COOP_DISASTER_STRETCHED_TO: Final = Timeline(
    name="COOP_DISASTER_STRETCHED_TO",
    unit="day",
    steps=(
        Enacted(
            date(2024, 9, 16),
            date(2025, 10, 16),
            (USS.at("29a"), FLOOD_2024.at(par="1", ust="1")),
            Evidence.TEXT,
            "Dz.U. 2024 poz. 1365",
        ),
    ),
    verified=_FLOOD,
)
"""The last day to which terms might have been stretched by it."""
