"""The law on zakłady aktywności zawodowej, copied by hand.

The Act was compared up to 6 December 2023 and the regulation up to 1 March 2024; what changed on
1 January 2026 stands in the press alone.
"""

from fractions import Fraction
from typing import Final

from attrs import evolve
from tests.law.ledger import (
    BINDS,
    NOT_READ,
    RECALLED,
    REPEALED,
    REPORTED,
    Account,
    Entry,
    codes,
    entry,
)

from ekonomia.dates import Term

ACT = "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
KPA = "art. 57 § 4 Kodeksu postępowania administracyjnego"
OF_2025 = "ustawa z dnia 7 listopada 2025 r. (Dz.U. 2025 poz. 1665)"
ZAZ = "rozporządzenia w sprawie zakładów aktywności zawodowej"
OLD = "rozporządzenia z 2007 r. w sprawie zakładów aktywności zawodowej"
WHOLE_OLD = (
    "rozporządzenie Ministra Pracy i Polityki Społecznej z dnia 14 grudnia 2007 r. w sprawie "
    "zakładów aktywności zawodowej"
)
FORMS = (
    "rozporządzenia w sprawie informacji zakładów pracy chronionej i zakładów aktywności zawodowej"
)


def act(*entries: Entry) -> Account:
    return Account("2023-12-06", entries)


def regulation(*entries: Entry) -> Account:
    """The regulation; its amendment was published on 22 November 2023."""
    amended = ("2023-12-01", "2024-03-01")
    return Account(
        "2024-03-01",
        tuple(
            evolve(each, published="2023-11-22") if each.since in amended else each
            for each in entries
        ),
    )


def of_act(since: str, value: object, *places: str) -> Entry:
    return entry(since, value, *(f"{place} {ACT}" for place in places))


def reported(since: str, value: object, *places: str) -> Entry:
    """What the press of 2025 and 2026 says."""
    return entry(since, value, *(f"{place} {ACT}" for place in places), OF_2025, evidence=REPORTED)


def unread(since: str, basis: str) -> Entry:
    return entry(since, NOT_READ, basis, evidence=RECALLED)


def of_2007(value: object, paragraph: str) -> Entry:
    return entry("2007-12-27", value, f"§ {paragraph} {OLD}", evidence=REPORTED)


def of_regulation(since: str, value: object, *places: str) -> Entry:
    return entry(since, value, *(f"§ {place} {ZAZ}" for place in places))


BEFORE_2007 = unread("1998-01-01", f"art. 29 {ACT}")
BEFORE_2008 = unread("1998-01-01", f"art. 30 {ACT}")
OLD_REGULATIONS = unread("1998-01-01", WHOLE_OLD)
CARE = ("art. 29 ust. 1 pkt 2", "art. 28 ust. 1 pkt 3")

# --- art. 29 and 30 of the Act -------------------------------------------------------------------

CONDITIONS: Final[dict[str, Account]] = {
    "ZAZ_OPERATOR": act(BEFORE_2007, of_act("2007-07-30", BINDS, "art. 29 ust. 1")),
    "ZAZ_OTHER_SOCIAL_ORGANISATION": act(unread("2007-07-30", f"art. 29 ust. 1 {ACT}")),
    "ZAZ_SEPARATENESS": act(BEFORE_2007, of_act("2007-07-30", BINDS, "art. 29 ust. 1")),
    "ZAZ_DISABLED_SHARE": act(BEFORE_2007, of_act("2007-07-30", BINDS, "art. 29 ust. 1 pkt 1")),
    "ZAZ_MIN_DISABLED_SHARE": act(
        of_act("2007-07-30", Fraction(70, 100), "art. 29 ust. 1 pkt 1"),
    ),
    "ZAZ_HEADCOUNT": act(
        of_act("2011-01-01", BINDS, "art. 29 ust. 1b"),
        of_act("2012-09-15", BINDS, "art. 29 ust. 1b", "art. 21 ust. 5"),
    ),
    "ZAZ_COUNTED_ONCE_SHOWN": act(of_act("2011-01-01", BINDS, "art. 2a ust. 1")),
    "ZAZ_MODERATE_SHARE": act(of_act("2007-07-30", BINDS, "art. 29 ust. 1a")),
    # an indicator in full posts to the end of 2010, a headcount since
    "ZAZ_MAX_MODERATE_SHARE": act(
        entry("2007-07-30", NOT_READ, f"art. 29 ust. 1a {ACT}", f"art. 2 pkt 6 {ACT}"),
        of_act("2011-01-01", Fraction(35, 100), "art. 29 ust. 1a"),
        reported("2026-01-01", Fraction(55, 100), "art. 29 ust. 1a"),
    ),
    "ZAZ_WAIVER": act(of_act("2012-09-15", BINDS, "art. 29 ust. 1c")),
    "ZAZ_WAIVER_MAX": act(
        of_act("2012-09-15", Term(months=3), "art. 29 ust. 1c"),
        reported("2026-01-01", Term(months=6), "art. 29 ust. 1c"),
    ),
    "ZAZ_PREMISES": act(
        BEFORE_2007,
        of_act(
            "2007-07-30",
            BINDS,
            "art. 29 ust. 1 pkt 2",
            "art. 28 ust. 1 pkt 2",
            "art. 28 ust. 2",
        ),
    ),
    "ZAZ_CARE": act(BEFORE_2007, of_act("2007-07-30", BINDS, *CARE)),
    "ZAZ_EMERGENCY_CARE": act(
        of_act("2007-07-30", BINDS, *CARE), reported("2026-01-01", REPEALED, *CARE)
    ),
    "ZAZ_STAROSTA_OPINION": act(BEFORE_2007, of_act("2007-07-30", BINDS, "art. 29 ust. 1 pkt 4")),
    "ZAZ_POWIAT_WITHOUT_OPINION": act(of_act("2012-09-15", BINDS, "art. 29 ust. 1 pkt 4")),
    "ZAZ_ACTIVITY_FUND": act(BEFORE_2007, of_act("2007-07-30", BINDS, "art. 29 ust. 1 pkt 3")),
    "ZAZ_ACTIVITY_FUND_DAY": act(
        of_act("2011-01-01", (12, 31), "art. 29"), of_act("2020-03-31", (7, 15), "art. 29")
    ),
    "ZAZ_BANNED_TRADE": act(
        BEFORE_2007,
        of_act("2008-01-18", BINDS, "art. 29 ust. 3"),
        of_act("2009-01-01", BINDS, "art. 29 ust. 3 pkt 1"),
    ),
    # 1,5 %
    "ZAZ_MAX_ALCOHOL": act(
        of_act("2008-01-18", Fraction(3, 200), "art. 29 ust. 3"),
        of_act("2009-01-01", Fraction(3, 200), "art. 29 ust. 3 pkt 1"),
    ),
    "ZAZ_STATUS_DECISION": act(BEFORE_2008, of_act("2008-01-18", BINDS, "art. 30 ust. 1")),
    "ZAZ_STATUS_LOSS": act(BEFORE_2008, of_act("2008-01-18", BINDS, "art. 30 ust. 3")),
    "ZAZ_CHANGE_NOTICE": act(
        unread("1998-01-01", f"art. 30 ust. 4 pkt 1 {ACT}"),
        of_act("2012-09-15", BINDS, "art. 30 ust. 4 pkt 1"),
    ),
    "ZAZ_CHANGE_TERM": act(
        entry("2012-09-15", Term(days=14, moves=True), f"art. 30 ust. 4 pkt 1 {ACT}", KPA)
    ),
    "ZAZ_HALF_YEAR_INFORMATION": act(
        BEFORE_2008, of_act("2008-01-18", BINDS, "art. 30 ust. 4 pkt 2")
    ),
    # 20 January and 20 July: the twentieth of the first month of each half-year
    "ZAZ_HALF_YEAR_DAY": act(
        unread("2008-01-18", f"art. 30 ust. 5 {ACT}"),
        entry("2011-07-01", (1, 20), f"§ 2 {FORMS}", evidence=REPORTED),
    ),
}

# --- the regulation ------------------------------------------------------------------------------

WORK: Final[dict[str, Account]] = {
    "ZAZ_WORKING_TIME": regulation(
        OLD_REGULATIONS, of_2007(BINDS, "11"), of_regulation("2012-08-25", BINDS, "11")
    ),
    "ZAZ_MIN_NORM_SHARE": regulation(
        of_2007(Fraction(55, 100), "11"),
        of_regulation("2012-08-25", Fraction(55, 100), "11"),
        of_regulation("2023-12-01", Fraction(1, 2), "11"),
    ),
    "ZAZ_WORKING_TIME_CAP": regulation(
        OLD_REGULATIONS,
        of_2007(BINDS, "11"),
        of_regulation("2012-08-25", BINDS, "11 ust. 2"),
        of_regulation("2023-12-01", REPEALED, "11"),
    ),
    "ZAZ_MAX_NORM_SHARE": regulation(
        of_2007(Fraction(4, 5), "11"),
        of_regulation("2012-08-25", Fraction(4, 5), "11 ust. 2"),
        of_regulation("2023-12-01", REPEALED, "11"),
    ),
    "ZAZ_REHABILITATION_DAILY": regulation(
        OLD_REGULATIONS,
        of_2007(BINDS, "12"),
        of_regulation("2012-08-25", BINDS, "12"),
        of_regulation("2024-03-01", REPEALED, "12"),
    ),
    "ZAZ_REHABILITATION_ON_REQUEST": regulation(of_regulation("2024-03-01", BINDS, "12 ust. 3")),
    "ZAZ_MIN_REHABILITATION": regulation(
        of_2007(60, "12"),
        of_regulation("2012-08-25", 60, "12 ust. 1"),
        of_regulation("2024-03-01", 30, "12 ust. 3"),
    ),
    "ZAZ_MAX_REHABILITATION": regulation(
        of_2007(120, "12"),
        of_regulation("2012-08-25", 120, "12 ust. 1"),
        of_regulation("2024-03-01", 120, "12 ust. 3"),
    ),
    "ZAZ_PROGRAMME_TEAM": regulation(
        OLD_REGULATIONS,
        of_regulation("2012-08-25", BINDS, "13 ust. 3", "13 ust. 6", "13 ust. 7"),
    ),
    "ZAZ_ASSESSMENT_YEAR_END": regulation(of_regulation("2012-08-25", (12, 31), "13 ust. 6")),
    "ZAZ_FORECAST": regulation(
        OLD_REGULATIONS,
        of_regulation("2012-08-25", BINDS, "6"),
        of_regulation("2023-12-01", BINDS, "6"),
    ),
    "ZAZ_FORECAST_DAY": regulation(
        of_regulation("2012-08-25", (9, 30), "6"), of_regulation("2023-12-01", (9, 30), "6")
    ),
    "ZAZ_ANNEX": regulation(
        OLD_REGULATIONS,
        of_regulation("2012-08-25", BINDS, "3 ust. 3"),
        of_regulation("2023-12-01", BINDS, "3 ust. 3"),
    ),
    "ZAZ_ANNEX_DAY": regulation(
        of_regulation("2012-08-25", (11, 30), "3 ust. 3"),
        of_regulation("2023-12-01", (11, 30), "3 ust. 3"),
    ),
    "ZAZ_SETTLEMENT": regulation(OLD_REGULATIONS, of_regulation("2012-08-25", BINDS, "10 ust. 2")),
    "ZAZ_QUARTER_DAY": regulation(of_regulation("2012-08-25", (1, 5), "10 ust. 2 pkt 2")),
    "ZAZ_SETTLEMENT_DAY": regulation(of_regulation("2012-08-25", (3, 15), "10 ust. 2 pkt 3")),
    "ZAZ_ACTIVITY_FUND_USE": regulation(
        OLD_REGULATIONS, of_regulation("2012-08-25", BINDS, "15 ust. 1", "16 ust. 2")
    ),
    "ZAZ_MAX_LIMITED_SHARE": regulation(
        of_regulation("2012-08-25", Fraction(40, 100), "16 ust. 2"),
        of_regulation("2023-12-01", Fraction(75, 100), "16 ust. 2"),
    ),
}

# --- money of PFRON, and the epidemic ------------------------------------------------------------

OPERATION = "art. 68c ust. 2 pkt 1"
CREATION = "art. 68c ust. 2 pkt 2"

MONEY: Final[dict[str, Account]] = {
    "ZAZ_EPIDEMIC_FUND_USE": Account(
        "2024-01-02",
        (
            entry("2020-03-08", NOT_READ, f"art. 68gd {ACT}", published="2020-03-31"),
            of_act("2024-01-02", REPEALED, "art. 68gd"),
        ),
    ),
    "ZAZ_OPERATING_COST_SHARE": act(of_act("2007-01-01", BINDS, OPERATION)),
    "ZAZ_MAX_OPERATING_SHARE": act(
        of_act("2007-01-01", Fraction(95, 100), f"{OPERATION} lit. a"),
        of_act("2008-01-01", Fraction(90, 100), f"{OPERATION} lit. b"),
    ),
    "ZAZ_CREATION_COST_SHARE": act(of_act("2007-01-01", BINDS, CREATION)),
    "ZAZ_MAX_CREATION_SHARE": act(
        of_act("2007-01-01", Fraction(85, 100), f"{CREATION} lit. a"),
        of_act("2008-01-01", Fraction(75, 100), f"{CREATION} lit. b"),
        of_act("2009-01-01", Fraction(65, 100), f"{CREATION} lit. c"),
    ),
}

# --- lists ---------------------------------------------------------------------------------------

THIRTEEN_POINTS = codes(
    """
    wyposazenie_stanowisk warunki_pracy_i_rehabilitacji warunki_socjalne
    sprzet_do_samodzielnego_zycia przygotowanie_do_pracy szkolenia mieszkania_chronione
    rekreacja_i_kultura inne_potrzeby sprzet_i_leki pomoc_w_pracy specjalisci_zewnetrzni
    """
)
FOUR_MORE = codes("asystenci leczenie turnusy_i_wypoczynek")
TRANSPORT = codes("transport_zakup transport_utrzymanie")
NOT_ALLOWED = codes("paliwa wyroby_tytoniowe spirytus wino piwo metale_szlachetne")

LISTS: Final[dict[str, Account]] = {
    "ZAZ_LOCAL_GOVERNMENTS": act(of_act("2007-07-30", codes("gmina powiat"), "art. 29 ust. 1")),
    "ZAZ_ORGANISATIONS": act(
        of_act(
            "2007-07-30", codes("fundacja stowarzyszenie zwiazek_stowarzyszen"), "art. 29 ust. 1"
        )
    ),
    "ZAZ_CONTESTED_OPERATORS": act(
        entry(
            "2007-07-30",
            codes(
                """
                stowarzyszenie_zwykle jednostka_terenowa_stowarzyszenia
                klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich ochotnicza_straz_pozarna
                kolko_rolnicze inna_organizacja_pozarzadowa koscielna_osoba_prawna
                stowarzyszenie_jst spoldzielnia_socjalna spolka_non_profit_zoo
                spolka_non_profit_sa klub_sportowy_spolka zwiazek_zawodowy
                organizacja_pracodawcow inna
                """
            ),
            f"art. 29 ust. 1 {ACT}",
            evidence=RECALLED,
        )
    ),
    "ZAZ_ACTIVITY_FUND_USES": regulation(
        of_regulation("2012-08-25", THIRTEEN_POINTS, "15 ust. 1"),
        unread("2020-11-04", f"§ 15 ust. 1 {ZAZ}"),
        of_regulation("2021-09-29", THIRTEEN_POINTS | FOUR_MORE, "15 ust. 1"),
        of_regulation(
            "2023-12-01",
            THIRTEEN_POINTS | FOUR_MORE | TRANSPORT | codes("pomoc_w_drodze"),
            "15 ust. 1",
        ),
    ),
    # points 2 and 3; then "pkt 2-3", between which stand 2a and 2b
    "ZAZ_LIMITED_FUND_USES": regulation(
        of_regulation(
            "2012-08-25", codes("warunki_pracy_i_rehabilitacji warunki_socjalne"), "16 ust. 2"
        ),
        of_regulation(
            "2023-12-01",
            codes("warunki_pracy_i_rehabilitacji warunki_socjalne") | TRANSPORT,
            "16 ust. 2",
        ),
    ),
    "ZAZ_BANNED_TRADES": act(
        of_act("2008-01-18", NOT_ALLOWED, "art. 29 ust. 3"),
        of_act("2009-01-01", NOT_ALLOWED, "art. 29 ust. 3 pkt 1"),
    ),
}

LEDGER: Final[dict[str, Account]] = CONDITIONS | WORK | MONEY | LISTS
