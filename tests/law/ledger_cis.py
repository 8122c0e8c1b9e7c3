"""The Act on social employment about a CIS, copied by hand from its texts and amendments.

The Act came into force on 14 August 2003.  It was amended on 14 July 2007 (its benefit on 1 July),
16 July 2009, 30 October 2011, 24 October 2015, 4 May 2019 (personal data) and 15 February 2022, the
length of participation and the benefit with effect from 1 January 2022.  The last text compared
gives the law of 22 September 2022.
"""

from fractions import Fraction
from typing import Final

from tests.law.ledger import (
    BINDS,
    NOT_READ,
    RECALLED,
    REPEALED,
    Account,
    Entry,
    codes,
    entry,
)

from ekonomia.dates import Term

ZS = "ustawy o zatrudnieniu socjalnym"
URON = "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
COVID = "ustawy o szczególnych rozwiązaniach związanych z COVID-19"
UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
USS = "ustawy o spółdzielniach socjalnych"
OF_2007 = "ustawy z dnia 15 czerwca 2007 r. (Dz.U. 2007 nr 115 poz. 793)"
OF_2022 = "ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)"
PROMOTION = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
LABOUR_MARKET = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"


def zs(*places: str) -> tuple[str, ...]:
    return tuple(f"{place} {ZS}" for place in places)


def cis(*entries: Entry) -> Account:
    return Account("2022-09-22", entries)


def ever(value: object, *places: str) -> Account:
    """A value unchanged since the first day of the Act."""
    return cis(entry("2003-08-14", value, *zs(*places)))


def since_2022(value: object, *places: str) -> Account:
    return cis(entry("2022-02-15", value, *zs(*places)))


def unread(since: str, *basis: str) -> Entry:
    return entry(since, NOT_READ, *basis, evidence=RECALLED)


def epidemic(*entries: Entry) -> Account:
    return Account("2024-02-22", entries)


STAY = zs("art. 15 ust. 1", "art. 15 ust. 3")
WORKS_BACK = f"art. 14 pkt 2 {OF_2022}"
WINDOWS = zs("art. 5 ust. 1")
REFUND = zs("art. 16 ust. 2")
SHORTER_HOURS = (*zs("art. 14 ust. 1"), f"art. 15 ust. 2 {URON}")


MOVED = "art. 57 § 4 Kodeksu postępowania administracyjnego"


def window(day: tuple[int, int], *moved: str) -> Account:
    return cis(
        entry("2007-07-14", day, *WINDOWS, *moved),
        entry("2015-10-24", REPEALED, *WINDOWS),
    )


UNIT: Final[dict[str, Account]] = {
    "CIS_OPERATOR": ever(BINDS, "art. 3 ust. 2"),
    "CIS_OPERATOR_CONTESTED": cis(
        unread("2003-08-14", *zs("art. 3 ust. 2 pkt 2", "art. 2 pkt 2")),
    ),
    "CIS_SEPARATENESS": ever(BINDS, "art. 3 ust. 4"),
    "CIS_STATUS_DECISION": ever(BINDS, "art. 5 ust. 1"),
    "CIS_STATUS": ever(BINDS, "art. 5 ust. 2"),
    "CIS_STATUS_TERM": cis(
        entry("2003-08-14", Term(years=3), *zs("art. 5 ust. 2")),
        entry("2007-07-14", Term(years=5), *zs("art. 5 ust. 2", "art. 5a")),
    ),
    "CIS_APPLICATION": ever(BINDS, "art. 4 ust. 2"),
    "CIS_APPLICATION_ANNEXES": cis(
        entry("2015-10-24", BINDS, *zs("art. 4 ust. 2 pkt 13", "art. 4 ust. 2 pkt 14")),
    ),
    "CIS_APPLICATION_WINDOW": cis(
        unread("2004-06-01", *WINDOWS),
        entry("2007-07-14", BINDS, *WINDOWS),
        entry("2015-10-24", REPEALED, *WINDOWS),
    ),
    "CIS_SPRING_OPENS": window((4, 1)),
    "CIS_SPRING_CLOSES": window((4, 30), MOVED),
    "CIS_AUTUMN_OPENS": window((9, 1)),
    "CIS_AUTUMN_CLOSES": window((9, 30), MOVED),
    "CIS_SUPERVISION": since_2022(BINDS, "art. 5b ust. 2"),
    "CIS_MIN_EXPLANATION_DAYS": since_2022(14, "art. 5b ust. 2 pkt 1"),
    "CIS_MIN_REPAIR_DAYS": since_2022(30, "art. 5b ust. 2 pkt 2"),
    "CIS_STATUS_LOSS": ever(BINDS, "art. 6 ust. 1"),
    "CIS_LOSS_BY_SUPERVISION": since_2022(BINDS, "art. 6 ust. 1a"),
    "CIS_DATA_RETENTION": cis(entry("2019-05-04", BINDS, *zs("art. 8b ust. 5"))),
    "CIS_DATA_KEPT_UNTIL": cis(entry("2019-05-04", (12, 31), *zs("art. 8b ust. 5"))),
    "CIS_ANNUAL_REPORT": ever(BINDS, "art. 5 ust. 4 pkt 2"),
    "CIS_REPORT_DAY": ever((3, 31), "art. 5 ust. 4 pkt 2"),
    "CIS_REPORT_CONTENTS": ever(BINDS, "art. 5 ust. 6"),
    "CIS_STAFF": ever(BINDS, "art. 11 ust. 1", "art. 11 ust. 2"),
    "CIS_STAFF_RATIO": ever(BINDS, "art. 11 ust. 3"),
    "CIS_MAX_PARTICIPANTS_PER_STAFF": cis(
        entry("2003-08-14", 5, *zs("art. 11 ust. 3")),
        entry("2015-10-24", 10, *zs("art. 11 ust. 3")),
    ),
    "CIS_BANNED_TRADE": ever(BINDS, "art. 9 ust. 1", "art. 9 ust. 2"),
    "CIS_MAX_ALCOHOL_SHARE": ever(Fraction(1, 200), "art. 9 ust. 1"),
}

PARTICIPATION: Final[dict[str, Account]] = {
    "CIS_REFERRAL": ever(BINDS, "art. 12 ust. 1", "art. 12 ust. 2"),
    "CIS_RESIDENTS_FIRST": ever(BINDS, "art. 12 ust. 5"),
    "CIS_PROGRAMME": ever(BINDS, "art. 12 ust. 4", "art. 13 ust. 1", "art. 13 ust. 2"),
    "CIS_PROGRAMME_STOP": ever(BINDS, "art. 13 ust. 4"),
    "CIS_PROGRAMME_END": ever(BINDS, "art. 13 ust. 5"),
    "CIS_PROGRAMME_END_TERM": cis(
        unread("2003-08-14", *zs("art. 13 ust. 5")),
        entry("2009-07-16", Term(months=6), *zs("art. 13 ust. 5")),
    ),
    "CIS_WEEKLY_HOURS": since_2022(BINDS, "art. 14 ust. 1"),
    "CIS_MIN_WEEKLY_HOURS": since_2022(30, "art. 14 ust. 1"),
    "CIS_MAX_WEEKLY_HOURS": since_2022(40, "art. 14 ust. 1"),
    "CIS_DAILY_HOURS": cis(
        entry("2003-08-14", BINDS, *zs("art. 14 ust. 1")),
        entry("2022-02-15", REPEALED, *zs("art. 14 ust. 1")),
    ),
    "CIS_MIN_DAILY_HOURS": cis(
        entry("2003-08-14", 6, *zs("art. 14 ust. 1")),
        entry("2022-02-15", REPEALED, *zs("art. 14 ust. 1")),
    ),
    "CIS_COVID_DAILY_HOURS": epidemic(unread("2020-03-08", f"art. 15ca {COVID}")),
    "CIS_COVID_MIN_WEEKLY_HOURS": epidemic(entry("2020-03-08", 30, f"art. 15ca {COVID}")),
    "CIS_DISABILITY_HOURS": cis(entry("2022-02-15", BINDS, *SHORTER_HOURS)),
    "CIS_MAX_DAILY_HOURS_DISABLED": cis(entry("2022-02-15", 7, *SHORTER_HOURS)),
    "CIS_MAX_WEEKLY_HOURS_DISABLED": cis(entry("2022-02-15", 35, *SHORTER_HOURS)),
    "CIS_TRIAL": ever(BINDS, "art. 15 ust. 1"),
    "CIS_TRIAL_TERM": ever(Term(months=1), "art. 15 ust. 1"),
    "CIS_PARTICIPATION": cis(entry("2003-08-14", BINDS, *STAY)),
    # one month and eleven more; six more until 2021, twelve more from 2022
    "CIS_MAX_UNEXTENDED_MONTHS": cis(entry("2003-08-14", 12, *STAY)),
    "CIS_MAX_MONTHS": cis(
        entry("2003-08-14", 18, *STAY),
        entry("2022-01-01", 24, *STAY, WORKS_BACK, published="2022-02-15"),
    ),
    "CIS_SUSPENDED_CLASSES": epidemic(entry("2021-01-26", BINDS, f"art. 15c ust. 4 {COVID}")),
    "CIS_MIN_SUSPENDED_MONTHS": epidemic(entry("2021-01-26", 3, f"art. 15c ust. 4 {COVID}")),
    "CIS_GRADUATE": cis(entry("2011-10-30", BINDS, *zs("art. 2 pkt 1a"))),
    "CIS_GRADUATE_MIN_MONTHS": cis(entry("2011-10-30", 6, *zs("art. 2 pkt 1a"))),
    "CIS_GRADUATE_TERM": cis(entry("2011-10-30", Term(months=6), *zs("art. 2 pkt 1a"))),
    "CIS_SUPPLIES": ever(BINDS, "art. 14 ust. 1a", "art. 14 ust. 2-4"),
    "CIS_PAI": cis(
        entry("2015-10-24", BINDS, *zs("art. 9a ust. 3")),
        unread("2025-06-01", *zs("art. 9a ust. 3"), f"art. 62a {PROMOTION}", LABOUR_MARKET),
    ),
    "CIS_SUPPORTED_EMPLOYMENT": ever(BINDS, "art. 16 ust. 1", "art. 16 ust. 2"),
    "CIS_SUPPORTED_MIN_PARTICIPATION": cis(entry("2007-07-14", 6, *zs("art. 16 ust. 1"))),
    "CIS_SUPPORTED_MIN_EMPLOYMENT": cis(
        entry("2003-08-14", 18, *REFUND),
        entry("2007-07-14", 12, *REFUND),
        entry("2022-02-15", 6, *REFUND),
    ),
    "CIS_REFUND_MONTHS": cis(
        entry("2003-08-14", 12, *REFUND),
        entry("2022-02-15", 6, *REFUND),
    ),
    "CIS_REFUND_FIRST_MONTHS": cis(
        entry("2003-08-14", 3, *REFUND),
        entry("2022-02-15", 6, *REFUND),
    ),
    "CIS_REFUND_NEXT_MONTHS": cis(
        entry("2003-08-14", 6, *REFUND),
        entry("2022-02-15", REPEALED, *REFUND),
    ),
    "CIS_REFUND_FIRST_SHARE": cis(
        entry("2003-08-14", Fraction(4, 5), *REFUND),
        entry("2007-07-14", Fraction(1), *REFUND),
    ),
    "CIS_REFUND_NEXT_SHARE": cis(
        entry("2003-08-14", Fraction(3, 5), *REFUND),
        entry("2007-07-14", Fraction(4, 5), *REFUND),
        entry("2022-02-15", REPEALED, *REFUND),
    ),
    "CIS_REFUND_LAST_SHARE": cis(
        entry("2003-08-14", Fraction(2, 5), *REFUND),
        entry("2007-07-14", Fraction(3, 5), *REFUND),
        entry("2022-02-15", REPEALED, *REFUND),
    ),
}

ON_REQUEST = (*zs("art. 15 ust. 4"), WORKS_BACK)
ILLNESS = zs("art. 15 ust. 7a")
DAYS_OFF = zs("art. 15 ust. 6a")

PAYMENT: Final[dict[str, Account]] = {
    "CIS_BENEFIT": ever(BINDS, "art. 15 ust. 4", "art. 15 ust. 5"),
    "CIS_BENEFIT_SHARE": cis(
        entry("2003-08-14", Fraction(8, 10), *zs("art. 15 ust. 4")),
        entry("2007-07-01", Fraction(1), *zs("art. 15 ust. 4")),
        entry("2022-01-01", Fraction(12, 10), *ON_REQUEST, published="2022-02-15"),
    ),
    "CIS_TRIAL_BENEFIT_SHARE": cis(
        entry("2003-08-14", Fraction(1, 2), *zs("art. 15 ust. 1")),
        entry("2022-01-01", Fraction(12, 10), *ON_REQUEST, published="2022-02-15"),
    ),
    "CIS_TRIAL_BENEFIT_ON_REQUEST": cis(
        entry("2022-01-01", BINDS, *ON_REQUEST, published="2022-02-15"),
    ),
    "CIS_PART_MONTH": ever(BINDS, "art. 15 ust. 6"),
    "CIS_MONTH_DAYS": ever(30, "art. 15 ust. 6"),
    "CIS_MONTH_DAY": ever(Fraction(1, 30), "art. 15 ust. 6"),
    "CIS_ABSENCE": ever(BINDS, "art. 15 ust. 7"),
    "CIS_ABSENCE_CUT": ever(Fraction(1, 20), "art. 15 ust. 7"),
    "CIS_MAX_ABSENCE_DAYS": ever(3, "art. 15 ust. 7"),
    "CIS_ILLNESS": cis(entry("2007-07-14", BINDS, *ILLNESS)),
    "CIS_ILLNESS_CUT": cis(entry("2007-07-14", Fraction(1, 40), *ILLNESS)),
    "CIS_MAX_ILLNESS_DAYS": cis(
        entry("2007-07-14", 14, *ILLNESS),
        entry("2022-02-15", 21, *ILLNESS, f"art. 10 {OF_2022}"),
    ),
    "CIS_ILLNESS_BEYOND": cis(unread("2007-07-14", *ILLNESS)),
    # the Act does not say what an unpaid day costs: a thirtieth is a reading
    "CIS_UNPAID_DAY_CUT": cis(
        entry("2007-07-14", Fraction(1, 30), *ILLNESS, *zs("art. 15 ust. 6"), evidence=RECALLED),
    ),
    "CIS_DAYS_OFF": cis(entry("2007-07-14", BINDS, *DAYS_OFF)),
    "CIS_MAX_DAYS_OFF": cis(
        entry("2007-07-14", 4, *DAYS_OFF),
        entry("2015-10-24", 6, *DAYS_OFF),
        entry("2022-02-15", 6, *DAYS_OFF, f"art. 9 {OF_2022}"),
    ),
    "CIS_DAYS_OFF_A_MONTH": cis(entry("2022-02-15", Fraction(1, 2), *DAYS_OFF)),
    "CIS_PREMIUM": cis(entry("2007-07-14", BINDS, *zs("art. 15a ust. 1", "art. 15a ust. 2"))),
    "CIS_MAX_PREMIUM_SHARE": cis(
        entry("2007-07-14", Fraction(1, 5), *zs("art. 15a ust. 2")),
        entry("2015-10-24", Fraction(1, 2), *zs("art. 15a ust. 2")),
        entry("2022-02-15", Fraction(1), *zs("art. 15a ust. 2")),
    ),
}

# --- lists ---------------------------------------------------------------------------------------

ORGANISATIONS = codes(
    """
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich
    ochotnicza_straz_pozarna kolko_rolnicze inna_organizacja_pozarzadowa
    """
)
NGO = zs("art. 3 ust. 2 pkt 2", "art. 2 pkt 2")
EQUATED = zs("art. 3 ust. 2 pkt 3")
LOCAL = zs("art. 3 ust. 2 pkt 1")
CHURCH = f"art. 3 ust. 3 pkt 1 {UDPP}"
COOPERATIVE = f"art. 3 ust. 3 pkt 3 {UDPP}"
BETWEEN_THE_LISTS = codes(
    "spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka stowarzyszenie_jst"
)
FIRST_SUPPLIES = codes(
    "szkolenie_bhp badania_lekarskie srodki_ochrony posilek ubezpieczenie_wypadkowe"
)

LISTS: Final[dict[str, Account]] = {
    "CIS_LOCAL_GOVERNMENTS": cis(
        unread("2003-08-14", *LOCAL),
        entry("2011-02-01", codes("gmina powiat wojewodztwo"), *LOCAL),
    ),
    "CIS_LOCAL_GOVERNMENT_FORMS": cis(
        unread("2003-08-14", *LOCAL),
        entry("2011-02-01", codes("jednostka_budzetowa samorzadowy_zaklad_budzetowy"), *LOCAL),
    ),
    "CIS_OPERATORS": cis(
        unread("2003-08-14", *zs("art. 3 ust. 2")),
        entry("2004-06-01", ORGANISATIONS, *NGO),
        entry(
            "2011-10-30", ORGANISATIONS | codes("koscielna_osoba_prawna"), *NGO, *EQUATED, CHURCH
        ),
        entry(
            "2022-02-15",
            ORGANISATIONS | codes("koscielna_osoba_prawna spoldzielnia_socjalna"),
            *NGO,
            *EQUATED,
            CHURCH,
            COOPERATIVE,
        ),
    ),
    "CIS_COOPERATIVE_FOUNDERS": cis(
        entry("2003-08-14", frozenset(), *zs("art. 3 ust. 2")),
        entry(
            "2011-10-30",
            codes("organizacja_pozarzadowa jst koscielna_osoba_prawna"),
            *EQUATED,
            f"art. 4 ust. 2 pkt 2 {USS}",
            f"art. 4 ust. 2 pkt 3 {USS}",
        ),
        entry(
            "2022-02-15",
            codes("osoby_fizyczne organizacja_pozarzadowa jst koscielna_osoba_prawna"),
            *EQUATED,
        ),
    ),
    "CIS_CONTESTED_OPERATORS": cis(
        entry(
            "2003-08-14",
            BETWEEN_THE_LISTS
            | codes(
                """
                partia_polityczna zwiazek_zawodowy organizacja_pracodawcow samorzad_zawodowy
                fundacja_partii
                """
            ),
            *NGO,
        ),
        entry("2011-10-30", BETWEEN_THE_LISTS, *NGO, *EQUATED),
    ),
    "CIS_SEPARATE_OPERATORS": cis(
        entry("2003-08-14", ORGANISATIONS, *zs("art. 3 ust. 4")),
        entry(
            "2022-02-15",
            ORGANISATIONS | codes("koscielna_osoba_prawna spoldzielnia_socjalna"),
            *zs("art. 3 ust. 4"),
        ),
    ),
    "CIS_AUTHORITIES": cis(
        entry("2003-08-14", codes("wojewoda"), *zs("art. 5 ust. 1")),
        entry(
            "2006-01-01",
            codes("wojewoda marszalek"),
            *zs("art. 5 ust. 1"),
            f"art. 7 {OF_2007}",
            evidence=RECALLED,
        ),
        entry("2012-07-14", codes("wojewoda"), *zs("art. 5 ust. 1")),
    ),
    "CIS_STAFF_ROLES": cis(
        entry(
            "2003-08-14",
            codes(
                "kierownik pracownik_dzialalnosci ksiegowosc pracownik_socjalny instruktor_zawodu"
            ),
            *zs("art. 11 ust. 1 pkt 1", "art. 11 ust. 1 pkt 3", "art. 11 ust. 1 pkt 4"),
            *zs("art. 11 ust. 2"),
        ),
    ),
    "CIS_BANNED_TRADES": cis(
        entry(
            "2003-08-14",
            codes("paliwa wyroby_tytoniowe spirytus wino piwo metale_szlachetne"),
            *zs("art. 9 ust. 1"),
        ),
    ),
    "CIS_REFERRERS": cis(
        entry("2003-08-14", codes("ops"), *zs("art. 12 ust. 1")),
        unread("2005-11-01", *zs("art. 12 ust. 1")),
        entry("2011-02-01", codes("ops pup"), *zs("art. 12 ust. 1")),
        entry("2020-01-01", codes("ops pup cus"), *zs("art. 12 ust. 1")),
    ),
    "CIS_SUPPLY_LIST": cis(
        entry("2003-08-14", FIRST_SUPPLIES, *zs("art. 14 ust. 2-4")),
        entry(
            "2007-07-14",
            FIRST_SUPPLIES | codes("odziez_i_obuwie program_zajec"),
            *zs("art. 14 ust. 1a", "art. 14 ust. 2-4"),
        ),
    ),
}

LEDGER: Final[dict[str, Account]] = UNIT | PARTICIPATION | PAYMENT | LISTS
