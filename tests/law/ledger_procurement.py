"""The Public Procurement Laws of 2004 and 2019, with two acts beside them, copied by hand."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from tests.law.ledger import (
    BINDS,
    NOT_READ,
    RECALLED,
    REPORTED,
    TEXT,
    Account,
    Entry,
    codes,
    entry,
)

from ekonomia.dates import Term
from ekonomia.law import Evidence

OLD, NEW = "Prawa zamówień publicznych z 2004 r.", "Prawa zamówień publicznych"
ES, USS = "ustawy o ekonomii społecznej", "ustawy o spółdzielniach socjalnych"

FIRST_LAW = "1995-01-01"
MAJORITY = "2009-12-22"  # Dz.U. 2009 nr 206 poz. 1591
REFORM = "2016-07-28"  # Dz.U. 2016 poz. 1020
LAW_OF_2019 = "2021-01-01"
WHOLE_ENTITY = "2022-09-28"  # Dz.U. 2022 poz. 1933 art. 25
SOCIAL_ECONOMY = "2022-10-30"  # Dz.U. 2022 poz. 1812, published 29 August


def law(*entries: Entry) -> Account:
    """Compared with the consolidated text of 2024 (before 13 August)."""
    return Account("2024-08-13", entries)


def old(since: str, value: object, *places: str, evidence: Evidence = TEXT) -> Entry:
    return entry(since, value, *(f"{place} {OLD}" for place in places), evidence=evidence)


def new(since: str, value: object, *places: str, evidence: Evidence = TEXT) -> Entry:
    return entry(since, value, *(f"{place} {NEW}" for place in places), evidence=evidence)


def not_read(since: str, place: str) -> Entry:
    return old(since, NOT_READ, place, evidence=RECALLED)


def euro(amount: str, since: str) -> Entry:
    """The sum of art. 4 pkt 8 in złote, and a grosz."""
    return old(since, Decimal(amount), "art. 4 pkt 8", "art. 35 ust. 3")


def union(since: str, amount: str) -> Entry:
    return new(since, Decimal(amount), "art. 359 pkt 1", "art. 3 ust. 4", evidence=REPORTED)


def services(place: str) -> Account:
    """Conditions of the reserve for social services; how art. 138p put them was not read."""
    return law(not_read(REFORM, "art. 138p"), new(LAW_OF_2019, BINDS, place))


GROUPS_OF_2016 = """
    osoby_niepelnosprawne bezrobotni pozbawieni_wolnosci zaburzenia_psychiczne bezdomni uchodzcy
    do_30_i_po_50 mniejszosci
"""

VERSIONS: Final[dict[str, Account]] = {
    "PZP_MAJORITY_DAY": law(old(FIRST_LAW, date(2009, 12, 22), "art. 22 ust. 2")),
    "PZP_REFORM_DAY": law(old(FIRST_LAW, date(2016, 7, 28), "art. 22 ust. 2")),
    "PZP_ACT_2019_DAY": law(new(FIRST_LAW, date(2021, 1, 1), "art. 94 ust. 1")),
    "PZP_WHOLE_ENTITY_DAY": law(new(FIRST_LAW, date(2022, 9, 28), "art. 94 ust. 1a")),
    "PZP_CERTIFICATE_DAY": law(
        entry(FIRST_LAW, date(2022, 10, 30), f"art. 361 ust. 3 {NEW}", f"art. 80 {ES}")
    ),
}
"""Each stands from the first Act on, for such a day never changes."""

VALUES: Final[dict[str, Account]] = {
    "PZP_APPLIES": law(
        old("2004-03-02", BINDS, "art. 4 pkt 8", evidence=RECALLED),
        old("2014-04-16", BINDS, "art. 4 pkt 8"),
        new(LAW_OF_2019, BINDS, "art. 2 ust. 1 pkt 1"),
    ),
    "PZP_THRESHOLD": law(
        not_read(FIRST_LAW, "art. 4 pkt 8"),
        euro("126747.01", "2014-04-16"),  # 4,2249
        euro("125247.01", "2016-01-01"),  # 4,1749
        euro("129351.01", "2018-01-01"),  # 4,3117
        euro("128079.01", "2020-01-01"),  # 4,2693
        new(LAW_OF_2019, Decimal(130_000), "art. 2 ust. 1 pkt 1"),
        new("2026-01-01", Decimal(170_000), "art. 2 ust. 1 pkt 1", evidence=REPORTED),
    ),
    "PZP_SOCIAL_SERVICES": law(
        not_read(REFORM, "art. 138g"), new(LAW_OF_2019, BINDS, "art. 359 pkt 1", "art. 359 pkt 2")
    ),
    "PZP_SOCIAL_SERVICES_MIN": law(
        not_read(FIRST_LAW, "art. 138g"),
        new(LAW_OF_2019, Decimal(130_000), "art. 359 pkt 2"),
        new("2026-01-01", NOT_READ, "art. 359 pkt 2", evidence=RECALLED),
    ),
    "PZP_SOCIAL_SERVICES_UNION": law(
        not_read(FIRST_LAW, "art. 138g"),
        union(LAW_OF_2019, "3201975"),  # 4,2693
        union("2022-01-01", "3340200"),  # 4,4536
        union("2024-01-01", "3477825"),  # 4,6371
        new("2026-01-01", NOT_READ, "art. 359 pkt 1", "art. 3 ust. 4", evidence=RECALLED),
    ),
}

RESERVED: Final[dict[str, Account]] = {
    "PZP_RESERVED_MAJORITY": law(old(MAJORITY, BINDS, "art. 22 ust. 2")),
    "PZP_MAJORITY_SHARE": law(old(MAJORITY, Fraction(50, 100), "art. 22 ust. 2")),
    "PZP_RESERVED_ACTIVITY": law(old(REFORM, BINDS, "art. 22 ust. 2", "art. 22 ust. 2a")),
    "PZP_ACTIVITY_MIN_SHARE": law(old(REFORM, Fraction(30, 100), "art. 22 ust. 2a")),
    "PZP_ACTIVITY_GROUPS": law(old(REFORM, codes(GROUPS_OF_2016), "art. 22 ust. 2")),
    "PZP_RESERVED_MAIN_AIM": law(new(LAW_OF_2019, BINDS, "art. 94 ust. 1")),
    "PZP_AIM_MIN_SHARE": law(new(LAW_OF_2019, Fraction(30, 100), "art. 94 ust. 1")),
    "PZP_AIM_GROUPS": law(
        new(
            LAW_OF_2019,
            codes(f"{GROUPS_OF_2016} poszukujacy_pracy usamodzielniani"),
            "art. 94 ust. 1",
        )
    ),
    "PZP_UNIT_PATH_CONTESTED": law(
        new(WHOLE_ENTITY, NOT_READ, "art. 94 ust. 1a", evidence=RECALLED)
    ),
}

SERVICES_AND_EMPLOYMENT: Final[dict[str, Account]] = {
    "PZP_SERVICES_AIMS": services("art. 361 ust. 1 pkt 1"),
    "PZP_SERVICES_NON_PROFIT": services("art. 361 ust. 1 pkt 2"),
    "PZP_SERVICES_PARTICIPATION": services("art. 361 ust. 1 pkt 3"),
    "PZP_SERVICES_PREVIOUS_AWARD": services("art. 361 ust. 1 pkt 4"),
    "PZP_AWARD_GAP": law(new(LAW_OF_2019, Term(years=3), "art. 361 ust. 1 pkt 4")),
    "PZP_SERVICES_TERM": services("art. 361 ust. 2"),
    "PZP_SERVICES_MAX_YEARS": law(new(LAW_OF_2019, 3, "art. 361 ust. 2")),
    "PZP_CERTIFICATE": Account(
        "2024-01-17",
        (
            entry(
                SOCIAL_ECONOMY,
                BINDS,
                f"art. 361 ust. 3 {NEW}",
                f"art. 27 ust. 1 {ES}",
                f"art. 80 {ES}",
                published="2022-08-29",
            ),
        ),
    ),
    "PZP_EMPLOYMENT_CONTRACT": law(
        old(REFORM, BINDS, "art. 29 ust. 3a"), new(LAW_OF_2019, BINDS, "art. 95 ust. 1")
    ),
    "PZP_EMPLOYMENT_CLAUSE": law(
        old("2009-07-16", BINDS, "art. 29 ust. 4", "art. 36 ust. 2 pkt 9"),
        new(LAW_OF_2019, BINDS, "art. 96 ust. 2 pkt 2", "art. 96 ust. 3", "art. 96 ust. 4"),
    ),
    "PZP_SMALL_ORDERS_FOR_PS": Account(
        "2024-01-17",
        (entry(SOCIAL_ECONOMY, BINDS, f"art. 26 ust. 1 {ES}", published="2022-08-29"),),
    ),
    "PZP_SMALL_ORDERS_FOR_COOPERATIVES": Account(
        "2023-04-11", (entry("2015-10-24", BINDS, f"art. 15a ust. 1 {USS}"),)
    ),
}

LEDGER: Final[dict[str, Account]] = VERSIONS | VALUES | RESERVED | SERVICES_AND_EMPLOYMENT
