"""The Act and the regulation on WTZ, copied by hand."""

from datetime import date
from fractions import Fraction
from typing import Final

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
THE_ACT = (
    "ustawa z dnia 27 sierpnia 1997 r. o rehabilitacji zawodowej i społecznej oraz zatrudnianiu "
    "osób niepełnosprawnych"
)
FROM_2018 = "art. 23 ustawy z dnia 10 maja 2018 r. (Dz.U. 2018 poz. 1076)"
ACT_OF_2002 = "ustawy z dnia 20 grudnia 2002 r. (Dz.U. 2003 nr 7 poz. 79)"
REGULATION = "rozporządzenia w sprawie warsztatów terapii zajęciowej"
REGULATION_OF_1998 = (
    "rozporządzenie Ministra Pracy i Polityki Socjalnej z dnia 26 sierpnia 1998 r. w sprawie "
    "szczegółowych zasad tworzenia, działania i finansowania warsztatów terapii zajęciowej"
)
REGULATION_OF_2020 = "rozporządzenia z dnia 20 października 2020 r. (Dz.U. 2020 poz. 1877)"
ACT_COMPARED, REGULATION_COMPARED = "2023-12-06", "2021-11-07"


def written(places: tuple[str, ...]) -> tuple[str, ...]:
    """Add the instrument: articles are those of the Act, paragraphs those of the regulation."""
    return tuple(f"{place} {REGULATION if place.startswith('§') else ACT}" for place in places)


ACT_NOT_READ: Final = entry("1998-01-01", NOT_READ, THE_ACT, evidence=RECALLED)
REGULATION_NOT_READ: Final = entry("1998-01-01", NOT_READ, REGULATION_OF_1998, evidence=RECALLED)


def act(value: object, *places: str) -> Account:
    """In the Act since the first text that was read, of 18 January 2008, or longer."""
    return Account(ACT_COMPARED, (ACT_NOT_READ, entry("2008-01-18", value, *written(places))))


def practices(value: object, *places: str) -> Account:
    """Added on 31 March 2018, three months after 30 December 2017."""
    added = entry("2018-03-31", value, *written(places), published="2017-12-30")
    return Account(ACT_COMPARED, (added,))


def clubs(value: object, *places: str) -> Account:
    """Added on 6 June 2018, the day after it was published."""
    added = entry("2018-06-06", value, *written(places), published="2018-06-05")
    return Account(ACT_COMPARED, (added,))


def regulation(value: object, *places: str) -> Account:
    """In the regulation from its first day, fourteen days after 15 April 2004."""
    since = entry("2004-04-30", value, *written(places), published="2004-04-15")
    return Account(REGULATION_COMPARED, (REGULATION_NOT_READ, since))


def term(days: int, *places: str) -> Account:
    """A term of the regulation whose end moves to the next working day, as in the code."""
    entries = (*written(places), "art. 57 § 4 Kodeksu postępowania administracyjnego")
    moving = Term(days=days, moves=True)
    since = entry("2004-04-30", moving, *entries, published="2004-04-15")
    return Account(REGULATION_COMPARED, (REGULATION_NOT_READ, since))


def posts(value: object, before: str) -> Account:
    """Written anew on 10 November 2020; of what stood there before nothing was read."""
    rewritten = entry("2020-11-10", value, f"§ 13 ust. 2 {REGULATION}", published="2020-10-26")
    earlier = entry(
        "1998-01-01", NOT_READ, REGULATION_OF_1998, f"{before} {REGULATION}", evidence=RECALLED
    )
    return Account(REGULATION_COMPARED, (earlier, rewritten))


def grants(*steps: Entry) -> Account:
    return Account(ACT_COMPARED, (ACT_NOT_READ, *steps))


ANYBODY: Final = codes(
    """
    spoldzielnia_socjalna spoldzielnia_pracy spoldzielnia_inwalidow spoldzielnia_niewidomych
    spoldzielnia_produkcji_rolnej spoldzielnia_inna
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich
    ochotnicza_straz_pozarna kolko_rolnicze inna_organizacja_pozarzadowa
    koscielna_osoba_prawna stowarzyszenie_jst
    spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka prosta_spolka_akcyjna
    spolka_komercyjna
    partia_polityczna europejska_partia_polityczna zwiazek_zawodowy organizacja_pracodawcow
    samorzad_zawodowy fundacja_partii europejska_fundacja_polityczna
    jdg osoba_fizyczna gmina powiat wojewodztwo inna
    """
)

THE_WORKSHOP: Final = {
    "WTZ_OPERATOR": act(BINDS, "art. 10b ust. 1", "§ 10 ust. 1"),
    "WTZ_SEPARATENESS": act(BINDS, "art. 10a ust. 1"),
    "WTZ_CLASS_HOURS": regulation(BINDS, "§ 8 ust. 2"),
    "WTZ_MAX_DAILY_HOURS": regulation(7, "§ 8 ust. 2"),
    "WTZ_MAX_WEEKLY_HOURS": regulation(35, "§ 8 ust. 2"),
    "WTZ_STAFF": regulation(BINDS, "§ 13 ust. 1", "§ 13 ust. 2"),
    "WTZ_OPTIONAL_STAFF": posts(BINDS, "§ 13 ust. 2"),
    "WTZ_STAFF_RATIO": regulation(BINDS, "§ 13 ust. 4"),
    "WTZ_MAX_PER_STAFF": regulation(5, "§ 13 ust. 4"),
    "WTZ_BOARD": act(BINDS, "art. 10a ust. 4"),
    "WTZ_CLUB": clubs(BINDS, "art. 10g ust. 3", "art. 10h ust. 1"),
    "WTZ_MIN_CLUB_HOURS": clubs(5, "art. 10h ust. 1"),
    "WTZ_CANDIDATES": regulation(BINDS, "§ 3 ust. 3 pkt 6"),
    "WTZ_MIN_CANDIDATES": regulation(20, "§ 3 ust. 3 pkt 6"),
    "WTZ_APPLICATION": regulation(BINDS, "§ 7", "§ 4 ust. 3", "§ 6 ust. 4"),
    "WTZ_ASSESSMENT_TERM": term(30, "§ 4 ust. 3", "§ 6 ust. 4"),
    "WTZ_PREMISES": regulation(BINDS, "§ 3 ust. 3 pkt 2"),
    "WTZ_MIN_PREMISES_YEARS": regulation(10, "§ 3 ust. 3 pkt 2"),
    "WTZ_ENLARGEMENT": regulation(BINDS, "§ 6 ust. 1", "§ 18 ust. 3"),
    "WTZ_ENLARGEMENT_WAIT": regulation(Term(years=2), "§ 6 ust. 1"),
}

PARTICIPANTS: Final = {
    "WTZ_PARTICIPANT": act(BINDS, "art. 10a ust. 1", "art. 10f ust. 1 pkt 1"),
    # "przyjmowane do warsztatu po 1 stycznia 1998 r., muszą posiadać ... wskazanie"
    "WTZ_INDICATION_SINCE": Account(
        ACT_COMPARED,
        (
            ACT_NOT_READ,
            entry(
                "2008-01-18",
                date(1998, 1, 1),
                *written(("art. 10f ust. 1 pkt 1", "art. 70")),
                evidence=REPORTED,
            ),
        ),
    ),
    "WTZ_LAPSED_UNTIL": clubs((1, 31), "art. 10f ust. 4"),
    "WTZ_RETURN": clubs(BINDS, "art. 10f ust. 2b"),
    "WTZ_RETURN_TERM": clubs(Term(days=90), "art. 10f ust. 2b"),
    "WTZ_INDIVIDUAL_PROGRAMME": act(BINDS, "art. 10a ust. 3", "§ 3 ust. 3 pkt 8"),
    "WTZ_PROGRAMME_TERM": regulation(Term(months=3), "§ 3 ust. 3 pkt 8"),
    "WTZ_EFFECTS_ASSESSMENT": regulation(BINDS, "§ 14 ust. 2"),
    "WTZ_EFFECTS_TERM": regulation(Term(months=6), "§ 14 ust. 2"),
    "WTZ_PROGRAMME_ASSESSMENT": regulation(BINDS, "§ 14 ust. 2"),
    "WTZ_PROGRAMME_YEAR_END": regulation((12, 31), "§ 14 ust. 2"),
    "WTZ_COMPREHENSIVE_ASSESSMENT": act(BINDS, "art. 10a ust. 5"),
    "WTZ_COMPREHENSIVE_TERM": act(Term(years=3), "art. 10a ust. 5"),
    "WTZ_FIRST_ASSESSMENT": clubs(BINDS, "art. 10a ust. 6"),
    "WTZ_FIRST_ASSESSMENT_FROM": clubs(Term(months=3), "art. 10a ust. 6"),
    "WTZ_FIRST_ASSESSMENT_BY": clubs(Term(months=6), "art. 10a ust. 6"),
    "WTZ_FIRST_ASSESSMENT_SINCE": Account(
        ACT_COMPARED,
        (
            entry(
                "2018-06-06",
                date(2018, 6, 6),
                f"art. 10a ust. 6 {ACT}",
                FROM_2018,
                published="2018-06-05",
            ),
        ),
    ),
    "WTZ_FIRST_ASSESSMENT_EARLIER": Account(
        ACT_COMPARED,
        (
            entry(
                "2018-06-06",
                NOT_READ,
                f"art. 10a ust. 6 {ACT}",
                FROM_2018,
                published="2018-06-05",
            ),
        ),
    ),
    "WTZ_PRACTICE": practices(BINDS, "art. 10a ust. 3a"),
    "WTZ_MAX_PRACTICE_HOURS": practices(15, "art. 10a ust. 3a"),
    "WTZ_MAX_PRACTICE_MONTHS": practices(3, "art. 10a ust. 3a"),
    "WTZ_MAX_EXTENDED_PRACTICE_MONTHS": practices(6, "art. 10a ust. 3a"),
    "WTZ_PRACTICE_SHARES": practices(BINDS, "art. 10a ust. 3b"),
    "WTZ_MAX_PRACTICE_SHARE": practices(Fraction(1, 2), "art. 10a ust. 3b"),
    "WTZ_TRAINING": regulation(BINDS, "§ 12 ust. 1"),
    "WTZ_MAX_TRAINING_MONEY": regulation(Fraction(1, 5), "§ 12 ust. 1"),
}

REPORTS_AND_MONEY: Final = {
    "WTZ_ANNUAL_REPORT": regulation(BINDS, "§ 21 ust. 1"),
    "WTZ_REPORT_DAY": regulation((3, 1), "§ 21 ust. 1"),
    "WTZ_QUARTER_INFORMATION": regulation(BINDS, "§ 20 ust. 1"),
    "WTZ_QUARTER_DAY": regulation((1, 10), "§ 20 ust. 1"),
    "WTZ_FINANCIAL_PLAN": regulation(BINDS, "§ 5 ust. 4", "§ 5 ust. 5"),
    "WTZ_PLAN_DAY": regulation((10, 15), "§ 5 ust. 4"),
    "WTZ_ANNEX_TERM": term(14, "§ 5 ust. 5"),
    "WTZ_CONTROL": act(BINDS, "art. 10b ust. 6a", "§ 22 ust. 4", "§ 22 ust. 5"),
    "WTZ_CONTROL_YEAR_END": act((12, 31), "art. 10b ust. 6a"),
    "WTZ_RESULT_TERM": term(30, "§ 22 ust. 4"),
    "WTZ_ANSWER_TERM": term(30, "§ 22 ust. 5"),
    "WTZ_SALES_INCOME": regulation(BINDS, "§ 10 ust. 2", "§ 10 ust. 3"),
    "WTZ_SALES_SHARE": regulation(Fraction(3, 10), "§ 10 ust. 3"),
    "WTZ_EQUIPMENT": regulation(BINDS, "§ 19 ust. 2"),
    "WTZ_MAX_EQUIPMENT_SHARE": regulation(Fraction(3, 100), "§ 19 ust. 2"),
    "WTZ_OPERATING_COSTS": grants(
        entry("2007-01-01", BINDS, *written(("art. 10b ust. 2", "art. 68c ust. 1 pkt 1")))
    ),
    "WTZ_MAX_OPERATING_SHARE": grants(
        entry("2007-01-01", Fraction(95, 100), f"art. 68c ust. 1 pkt 1 lit. a {ACT}"),
        entry("2008-01-01", Fraction(90, 100), f"art. 68c ust. 1 pkt 1 lit. b {ACT}"),
    ),
    "WTZ_CREATION_COSTS": grants(
        entry(
            "2003-02-01",
            BINDS,
            f"art. 10b ust. 2 {ACT}",
            f"art. 9 ust. 1 pkt 2 {ACT_OF_2002}",
        ),
        entry("2005-01-01", BINDS, f"art. 10b ust. 2 {ACT}", f"art. 68c ust. 1 pkt 2 {ACT}"),
    ),
    "WTZ_MAX_CREATION_SHARE": grants(
        entry("2003-02-01", Fraction(90, 100), f"art. 9 ust. 1 pkt 2 lit. a {ACT_OF_2002}"),
        entry("2004-01-01", Fraction(80, 100), f"art. 9 ust. 1 pkt 2 lit. b {ACT_OF_2002}"),
        entry("2005-01-01", Fraction(70, 100), f"art. 68c ust. 1 pkt 2 {ACT}"),
    ),
}

REDUCTIONS: Final = {
    "WTZ_HOURS_REDUCTION": regulation(BINDS, "§ 8 ust. 2"),
    "WTZ_GRANT_PER_HOUR": regulation(Fraction(1, 35), "§ 8 ust. 2"),
    "WTZ_EPIDEMIC_RELIEF": Account(
        "2022-05-16",
        (
            entry("2020-05-25", BINDS, f"§ 2 ust. 1 {REGULATION_OF_2020}", published="2020-10-26"),
            entry("2022-05-16", REPEALED, f"§ 2 ust. 1 {REGULATION_OF_2020}"),
        ),
    ),
    "WTZ_CARE_HOME": act(BINDS, "art. 10b ust. 3", "§ 17"),
    "WTZ_CARE_FULL_UP_TO": act(Fraction(30, 100), "art. 10b ust. 5"),
    "WTZ_CARE_NOTHING_FROM": act(Fraction(80, 100), "art. 10b ust. 4"),
    "WTZ_CARE_LOWEST_FROM": regulation(Fraction(31, 100), "§ 17 pkt 5"),
    "WTZ_CARE_LOWEST_TO": regulation(Fraction(39, 100), "§ 17 pkt 5"),
    "WTZ_CARE_LOWEST_PART": regulation(Fraction(90, 100), "§ 17 pkt 5"),
    "WTZ_CARE_LOW_FROM": regulation(Fraction(40, 100), "§ 17 pkt 4"),
    "WTZ_CARE_LOW_TO": regulation(Fraction(49, 100), "§ 17 pkt 4"),
    "WTZ_CARE_LOW_PART": regulation(Fraction(75, 100), "§ 17 pkt 4"),
    "WTZ_CARE_MIDDLE_FROM": regulation(Fraction(50, 100), "§ 17 pkt 3"),
    "WTZ_CARE_MIDDLE_TO": regulation(Fraction(59, 100), "§ 17 pkt 3"),
    "WTZ_CARE_MIDDLE_PART": regulation(Fraction(60, 100), "§ 17 pkt 3"),
    "WTZ_CARE_HIGH_FROM": regulation(Fraction(60, 100), "§ 17 pkt 2"),
    "WTZ_CARE_HIGH_TO": regulation(Fraction(69, 100), "§ 17 pkt 2"),
    "WTZ_CARE_HIGH_PART": regulation(Fraction(45, 100), "§ 17 pkt 2"),
    "WTZ_CARE_HIGHEST_FROM": regulation(Fraction(70, 100), "§ 17 pkt 1"),
    "WTZ_CARE_HIGHEST_TO": regulation(Fraction(79, 100), "§ 17 pkt 1"),
    "WTZ_CARE_HIGHEST_PART": regulation(Fraction(30, 100), "§ 17 pkt 1"),
    "WTZ_CARE_GAP_PART": Account(
        REGULATION_COMPARED,
        (entry("2004-04-30", NOT_READ, f"§ 17 {REGULATION}", evidence=RECALLED),),
    ),
    "WTZ_PRACTICE_KEEPS_GRANT": practices(BINDS, "art. 10b ust. 5a"),
}

LISTS: Final = {
    "WTZ_OPERATORS": act(ANYBODY, "art. 10b ust. 1"),
    "WTZ_DEGREES": act(
        codes("znaczny umiarkowany lekki bez_stopnia"), "art. 1", "art. 10f ust. 1 pkt 1"
    ),
    "WTZ_POSTS": regulation(
        codes("kierownik specjalista_rehabilitacji instruktor_terapii_zajeciowej"),
        "§ 13 ust. 1 pkt 1",
        "§ 13 ust. 1 pkt 2",
        "§ 13 ust. 1 pkt 3",
    ),
    "WTZ_FURTHER_POSTS": posts(codes("psycholog"), "§ 13"),
    "WTZ_OPTIONAL_POSTS": posts(
        codes(
            """
            pielegniarka lekarz pracownik_socjalny instruktor_zawodu
            doradca_zawodowy ksiegowosc inny
            """
        ),
        "§ 13",
    ),
    "WTZ_BOARD_SEATS": act(
        codes("kierownik specjalista_rehabilitacji instruktor_terapii_zajeciowej psycholog"),
        "art. 10a ust. 4",
    ),
}

LEDGER: Final[dict[str, Account]] = {
    **THE_WORKSHOP,
    **PARTICIPANTS,
    **REPORTS_AND_MONEY,
    **REDUCTIONS,
    **LISTS,
}
