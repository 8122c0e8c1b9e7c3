"""The Act on social cooperatives since 2006, copied by hand."""

from datetime import date
from fractions import Fraction
from typing import Final

from tests.law.ledger import BINDS, NOT_READ, REPEALED, Account, Entry, codes, entry

from ekonomia.dates import Term

USS = "ustawy o spółdzielniach socjalnych"
ES = "ustawy o ekonomii społecznej"
OF_2017 = "ustawy z dnia 15 grudnia 2017 r. (Dz.U. 2017 poz. 2494)"
OF_2022 = "ustawy z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)"
UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
COOPERATIVE_LAW = "Prawa spółdzielczego"
DECLARED = "rozporządzenia w sprawie ogłoszenia stanu zagrożenia epidemicznego"
REVOKED = "rozporządzenia w sprawie odwołania stanu zagrożenia epidemicznego"
FLOOD = "rozporządzenia w sprawie wprowadzenia stanu klęski żywiołowej"

# published 5 June 2006, in force after 30 days; amended with effect from 16 July 2009 (legal
# persons may found), 31 March 2018 (the reform), 16 May 2020 (terms stretched), 30 and 31 October
# 2022 (the Act on the social economy, and its correction)
ACT, LEGAL, REFORM, STRETCH = "2006-07-06", "2009-07-16", "2018-03-31", "2020-05-16"
SLIP, CORRECTED = "2022-10-30", "2022-10-31"


def compared(*entries: Entry) -> Account:
    """The last consolidated text, Dz.U. 2023 poz. 802: published before 11 April 2023."""
    return Account("2023-04-11", entries)


def compared_on(last: str, *entries: Entry) -> Account:
    """Steps of a regulation that is younger than the last text of the Act."""
    return Account(last, entries)


def uss(since: str, value: object, *places: str, published: str | None = None) -> Entry:
    """A step that the Act alone sets."""
    return entry(since, value, *(f"{place} {USS}" for place in places), published=published)


LIT_B = "art. 4 ust. 2 pkt 1 lit. b"

FOUNDING: Final[dict[str, Account]] = {
    "COOP_NAME": compared(
        uss(ACT, BINDS, "art. 3"), uss(REFORM, BINDS, "art. 3 ust. 1", "art. 3 ust. 2")
    ),
    "COOP_NAMES": compared(
        uss(ACT, frozenset({"Spółdzielnia Socjalna"}), "art. 3"),
        uss(
            REFORM,
            frozenset({"Spółdzielnia Socjalna", "Spn.s."}),
            "art. 3 ust. 1",
            "art. 3 ust. 2",
        ),
    ),
    "COOP_PURPOSE": compared(uss(ACT, BINDS, "art. 2 ust. 2")),
    "COOP_NATURAL_FOUNDERS": compared(uss(ACT, BINDS, "art. 5 ust. 1")),
    "COOP_MIN_NATURAL_FOUNDERS": compared(
        uss(ACT, 5, "art. 5 ust. 1"), uss(REFORM, 3, "art. 5 ust. 1")
    ),
    "COOP_LEGAL_FOUNDERS": compared(
        uss(ACT, BINDS, "art. 4", "art. 5 ust. 1"),
        uss(LEGAL, BINDS, "art. 4 ust. 2 pkt 2", "art. 4 ust. 2 pkt 3", "art. 5 ust. 1"),
    ),
    "COOP_MIN_LEGAL_FOUNDERS": compared(uss(LEGAL, 2, "art. 5 ust. 1")),
    "COOP_BARRED_FOUNDERS": compared(
        entry(
            LEGAL,
            codes(
                """
                spoldzielnia_socjalna spoldzielnia_pracy spoldzielnia_inwalidow
                spoldzielnia_niewidomych spoldzielnia_produkcji_rolnej spoldzielnia_inna
                spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka
                prosta_spolka_akcyjna spolka_komercyjna jdg osoba_fizyczna
                """
            ),
            f"art. 4 ust. 2 pkt 2 {USS}",
            f"art. 4 ust. 2 pkt 3 {USS}",
            f"art. 3 ust. 2 {UDPP}",
        )
    ),
    "COOP_CONTESTED_FOUNDERS": compared(
        entry(
            LEGAL,
            codes(
                """
                partia_polityczna europejska_partia_polityczna zwiazek_zawodowy
                organizacja_pracodawcow samorzad_zawodowy fundacja_partii
                europejska_fundacja_polityczna stowarzyszenie_jst inna
                """
            ),
            f"art. 4 ust. 2 pkt 2 {USS}",
            f"art. 3 ust. 2 {UDPP}",
        )
    ),
    "COOP_FOUNDERS_CONTESTED": compared(uss(LEGAL, NOT_READ, "art. 4 ust. 2 pkt 2")),
    "COOP_FOUNDER_SHARE": compared(
        uss(ACT, BINDS, "art. 4"), uss(LEGAL, BINDS, "art. 4 ust. 2 pkt 1")
    ),
    "COOP_MAX_OTHER_FOUNDERS": compared(
        uss(ACT, Fraction(0), "art. 4"),
        uss(LEGAL, Fraction(1, 2), "art. 4 ust. 2 pkt 1"),
        uss(REFORM, Fraction(1, 2), "art. 4 ust. 2 pkt 1 lit. a"),
    ),
    "COOP_MAX_OTHER_FOUNDERS_RAISED": compared(uss(REFORM, Fraction(7, 10), LIT_B)),
    "COOP_REGISTRATION_PAPERS": compared(uss(ACT, BINDS, "art. 6 ust. 1")),
}

MEMBERS: Final[dict[str, Account]] = {
    "COOP_MEMBERS_AT_LEAST": compared(
        uss(ACT, BINDS, "art. 5 ust. 2"), uss(REFORM, BINDS, "art. 5 ust. 2", "art. 5 ust. 1a")
    ),
    "COOP_MIN_MEMBERS": compared(uss(ACT, 5, "art. 5 ust. 2")),
    # in 2009 only art. 18 pkt 2 spoke of two members; art. 5 ust. 2 does since 2018
    "COOP_MIN_LEGAL_MEMBERS": compared(
        uss(LEGAL, 2, "art. 18 pkt 2", "art. 5 ust. 1"), uss(REFORM, 2, "art. 5 ust. 2")
    ),
    "COOP_START_UP_FOUNDERS": compared(uss(REFORM, 3, "art. 5 ust. 1a")),
    "COOP_START_UP_ADMISSIONS": compared(uss(REFORM, 2, "art. 5 ust. 1a")),
    "COOP_START_UP_TERM": compared(uss(REFORM, Term(months=12), "art. 5 ust. 1a")),
    "COOP_MEMBERS_AT_MOST": compared(uss(ACT, BINDS, "art. 5 ust. 2", "art. 5 ust. 3")),
    "COOP_MAX_MEMBERS": compared(uss(ACT, 50, "art. 5 ust. 2")),
    "COOP_MEMBER_SHARE": compared(
        uss(ACT, BINDS, "art. 5 ust. 6"), uss(REFORM, BINDS, "art. 5 ust. 6", LIT_B)
    ),
    "COOP_MAX_OTHER_MEMBERS": compared(
        uss(ACT, Fraction(1, 5), "art. 5 ust. 6"), uss(LEGAL, Fraction(1, 2), "art. 5 ust. 6")
    ),
    "COOP_MAX_OTHER_MEMBERS_RAISED": compared(uss(REFORM, Fraction(7, 10), "art. 5 ust. 6", LIT_B)),
    "COOP_LEGAL_MEMBERS_CONTESTED": compared(
        uss(LEGAL, NOT_READ, "art. 5 ust. 6", "art. 5 ust. 7")
    ),
    "COOP_SPECIALISTS_CONTESTED": compared(
        uss(LEGAL, NOT_READ, "art. 5 ust. 5", "art. 5 ust. 6"),
        uss(REFORM, REPEALED, "art. 5 ust. 5"),
    ),
    # Dz.U. 2022 poz. 1812 of 29 August said "osób, o których mowa w art. 4 ust. 1"; Dz.U. 2022
    # poz. 2140 of 19 October put "w ust. 5" there, a day after the first had come into force
    "COOP_PS_MEMBER_SHARE": compared(
        entry(
            SLIP,
            BINDS,
            f"art. 5 ust. 6a {USS}",
            f"art. 74 pkt 3 lit. b {ES}",
            published="2022-08-29",
        ),
        entry(
            CORRECTED, BINDS, f"art. 5 ust. 6a {USS}", f"art. 12 {OF_2022}", published="2022-10-19"
        ),
    ),
    "COOP_MAX_AT_RISK_MEMBERS_PS": compared(
        entry(
            SLIP,
            Fraction(7, 10),
            f"art. 5 ust. 6a {USS}",
            f"art. 74 pkt 3 lit. b {ES}",
            published="2022-08-29",
        ),
        entry(CORRECTED, REPEALED, f"art. 12 {OF_2022}", published="2022-10-19"),
    ),
    "COOP_MAX_OTHER_MEMBERS_PS": compared(
        entry(
            CORRECTED,
            Fraction(7, 10),
            f"art. 5 ust. 6a {USS}",
            f"art. 12 {OF_2022}",
            published="2022-10-19",
        )
    ),
    "COOP_AT_RISK_EMPLOYMENT": compared(uss(LEGAL, BINDS, "art. 5a ust. 1", "art. 5a ust. 4")),
    "COOP_MIN_AT_RISK_EMPLOYED": compared(uss(LEGAL, 5, "art. 5a ust. 1")),
    "COOP_EMPLOYMENT_TERM": compared(uss(LEGAL, Term(months=6), "art. 5a ust. 1")),
    "COOP_VACANCY_TERM": compared(uss(LEGAL, Term(months=3), "art. 5a ust. 4")),
    "COOP_MEMBER_CONTRACT": compared(uss(ACT, BINDS, "art. 12 ust. 1")),
    "COOP_BARRED_MEMBER_CONTRACTS": compared(
        uss(
            ACT,
            codes(
                """
                umowa_o_prace stosunek_sluzbowy umowa_nakladcza umowa_cywilnoprawna jdg_b2b
                """
            ),
            "art. 12 ust. 1",
        ),
        entry(
            LEGAL,
            codes("umowa_o_prace stosunek_sluzbowy jdg_b2b"),
            f"art. 12 ust. 1 {USS}",
            f"art. 201 {COOPERATIVE_LAW}",
        ),
        entry(
            REFORM,
            codes("stosunek_sluzbowy jdg_b2b"),
            f"art. 12 ust. 1 {USS}",
            f"art. 12 ust. 1b {USS}",
            f"art. 201 {COOPERATIVE_LAW}",
        ),
    ),
    "COOP_AT_RISK_SHARE": compared(uss(LEGAL, BINDS, "art. 12 ust. 1a")),
    "COOP_MIN_AT_RISK_SHARE": compared(uss(LEGAL, Fraction(1, 2), "art. 12 ust. 1a")),
    "COOP_MIN_AT_RISK_SHARE_RAISED": compared(
        uss(REFORM, Fraction(3, 10), "art. 12 ust. 1a", LIT_B)
    ),
    "COOP_MIN_AT_RISK_SHARE_PS": compared(
        entry(
            CORRECTED,
            Fraction(3, 10),
            f"art. 12 ust. 1a {USS}",
            f"art. 5 ust. 6a {USS}",
            f"art. 74 pkt 5 {ES}",
            published="2022-10-19",
        )
    ),
}

BODIES: Final[dict[str, Account]] = {
    "COOP_BOARD": compared(uss(ACT, BINDS, "art. 7 ust. 1", "art. 7 ust. 2")),
    "COOP_BOARD_ABOVE": compared(uss(ACT, 15, "art. 7 ust. 2")),
    "COOP_BOARD_BY_STATUTE": compared(uss(LEGAL, BINDS, "art. 7 ust. 2")),
    "COOP_CONSULTATION": compared(uss(REFORM, BINDS, "art. 7a ust. 1", "art. 7a ust. 6")),
    "COOP_CONSULTATION_TERM": compared(uss(REFORM, Term(months=3), "art. 7a ust. 1")),
    "COOP_CONSULTATION_YEAR": compared(uss(REFORM, (1, 1), "art. 7a ust. 1")),
    "COOP_LUSTRATION": compared(entry(REFORM, BINDS, f"art. 15c {USS}", f"art. 7 {OF_2017}")),
    "COOP_LUSTRATION_TERM": compared(uss(REFORM, Term(months=6), "art. 15c")),
    "COOP_LUSTRATION_FROM": compared(entry(REFORM, date(2018, 3, 31), f"art. 7 {OF_2017}")),
    "COOP_STATUTORY_ACTIVITY": compared(
        uss(ACT, BINDS, "art. 2 ust. 3", "art. 8 ust. 1", "art. 9")
    ),
    "COOP_STATUTORY_ACTIVITIES": compared(
        uss(
            ACT,
            codes("oswiatowa kulturalna odplatna_pozytku"),
            "art. 2 ust. 3",
            "art. 8 ust. 1",
        ),
        uss(
            "2011-10-30",
            codes("oswiatowa kulturalna odplatna_pozytku nieodplatna"),
            "art. 2 ust. 3",
            "art. 8 ust. 1",
        ),
    ),
    "COOP_CONSORTIUM": compared(
        uss(REFORM, BINDS, "art. 15b ust. 1", "art. 15b ust. 4"),
        entry(
            SLIP,
            BINDS,
            f"art. 15b ust. 1 {USS}",
            f"art. 15b ust. 4 {USS}",
            f"art. 74 pkt 6 {ES}",
            published="2022-08-29",
        ),
    ),
}

ORGANISATIONS = """
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich
    ochotnicza_straz_pozarna kolko_rolnicze inna_organizacja_pozarzadowa
"""
IN_THE_WIDEST_SENSE = """
    partia_polityczna europejska_partia_polityczna zwiazek_zawodowy organizacja_pracodawcow
    samorzad_zawodowy fundacja_partii europejska_fundacja_polityczna stowarzyszenie_jst inna
"""
COMPANIES = "spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka"
WORKERS = """
    spoldzielnia_pracy spoldzielnia_inwalidow spoldzielnia_niewidomych
    spoldzielnia_produkcji_rolnej
"""
NEVER_ALONE = """
    spoldzielnia_inna prosta_spolka_akcyjna spolka_komercyjna jdg osoba_fizyczna gmina powiat
    wojewodztwo
"""

CONSORTIUM: Final[dict[str, Account]] = {
    # art. 15b ust. 4: to 29 October 2022 an organisation or a church subject that runs a unit, then
    # a PES of letters d-f, and whoever created a unit
    "COOP_CONSORTIUM_NEEDS_UNIT": compared(
        uss(
            REFORM,
            codes(
                f"""
                {ORGANISATIONS} {IN_THE_WIDEST_SENSE} {COMPANIES} {WORKERS} {NEVER_ALONE}
                koscielna_osoba_prawna
                """
            ),
            "art. 15b ust. 1",
            "art. 15b ust. 4",
        ),
        entry(
            SLIP,
            codes(f"{IN_THE_WIDEST_SENSE} {NEVER_ALONE}") - codes("stowarzyszenie_jst"),
            f"art. 15b ust. 4 {USS}",
            f"art. 2 pkt 5 {ES}",
            f"art. 74 pkt 6 {ES}",
            published="2022-08-29",
        ),
    ),
    "COOP_CONSORTIUM_BARRED": compared(
        uss(REFORM, codes(f"{COMPANIES} {WORKERS} {NEVER_ALONE}"), "art. 15b ust. 4"),
        entry(
            SLIP,
            codes("osoba_fizyczna jdg"),
            f"art. 15b ust. 4 {USS}",
            f"art. 2 pkt 3 {ES}",
            f"art. 74 pkt 6 {ES}",
            published="2022-08-29",
        ),
    ),
}

SURPLUS: Final[dict[str, Account]] = {
    "COOP_RESERVE_SHARE": compared(uss(ACT, BINDS, "art. 10 ust. 1 pkt 1")),
    "COOP_MIN_RESERVE_SHARE": compared(
        uss(ACT, Fraction(2, 5), "art. 10 ust. 1 pkt 1"),
        uss(REFORM, Fraction(1, 5), "art. 10 ust. 1 pkt 1"),
    ),
    "COOP_AIMS_SHARE": compared(uss(ACT, BINDS, "art. 10 ust. 1 pkt 2")),
    "COOP_MIN_AIMS_SHARE": compared(
        uss(ACT, Fraction(2, 5), "art. 10 ust. 1 pkt 2"),
        uss(REFORM, Fraction(3, 10), "art. 10 ust. 1 pkt 2"),
    ),
    "COOP_INVESTMENT_FUND": compared(
        uss(ACT, BINDS, "art. 10 ust. 1 pkt 3"), uss(REFORM, REPEALED, "art. 10 ust. 1 pkt 3")
    ),
    "COOP_MUTUAL_FUND": compared(uss(REFORM, BINDS, "art. 10 ust. 1 pkt 3", "art. 10 ust. 3")),
    "COOP_PROFIT_LOCK": compared(uss(ACT, BINDS, "art. 10 ust. 2")),
}

LIQUIDATION: Final[dict[str, Account]] = {
    "COOP_LIQUIDATION_MEMBERS": compared(uss(ACT, BINDS, "art. 18 pkt 2")),
    "COOP_BELOW_MINIMUM_TERM": compared(uss(REFORM, Term(months=3), "art. 18 pkt 2")),
    "COOP_LIQUIDATION_MEMBER_SHARE": compared(uss(ACT, BINDS, "art. 18 pkt 3", "art. 5 ust. 6")),
    "COOP_OVER_LIMIT_TERM": compared(
        uss(ACT, Term(months=3), "art. 5 ust. 6"), uss(LEGAL, Term(months=6), "art. 5 ust. 6")
    ),
    "COOP_LIQUIDATION_SURPLUS": compared(uss(ACT, BINDS, "art. 18 pkt 4", "art. 10")),
    "COOP_LIQUIDATION_EMPLOYMENT": compared(uss(LEGAL, BINDS, "art. 18 pkt 5", "art. 5a ust. 1")),
    "COOP_LIQUIDATION_START_UP": compared(uss(REFORM, BINDS, "art. 18 pkt 6", "art. 5 ust. 1a")),
    "COOP_LIQUIDATION_LUSTRATION": compared(
        entry(REFORM, BINDS, f"art. 18 pkt 7 {USS}", f"art. 15c {USS}", f"art. 7 {OF_2017}")
    ),
    "COOP_LIQUIDATION_REMAINDER": compared(
        uss(ACT, BINDS, "art. 19"), uss(LEGAL, BINDS, "art. 19 ust. 1")
    ),
    "COOP_MAX_REMAINDER_SHARE": compared(
        uss(ACT, Fraction(1, 5), "art. 19"), uss(LEGAL, Fraction(1, 5), "art. 19 ust. 1")
    ),
    "COOP_REMAINDER_BY_ORIGIN": compared(uss(LEGAL, BINDS, "art. 19 ust. 1", "art. 19 ust. 2")),
}

STRETCHED: Final[dict[str, Account]] = {
    "COOP_EPIDEMIC_TERMS": compared(uss(STRETCH, BINDS, "art. 29a")),
    "COOP_EPIDEMIC_FIRST_DAY": compared(
        entry(STRETCH, date(2020, 3, 14), f"art. 29a {USS}", f"§ 1 {DECLARED}")
    ),
    "COOP_EPIDEMIC_STRETCHED_FROM": compared(uss(STRETCH, date(2020, 5, 16), "art. 29a")),
    "COOP_EPIDEMIC_LAST_DAY": compared_on(
        "2023-06-16",
        uss(STRETCH, NOT_READ, "art. 29a"),
        entry(
            STRETCH,
            date(2023, 6, 30),
            f"art. 29a {USS}",
            f"§ 1 {REVOKED}",
            published="2023-06-16",
        ),
    ),
    "COOP_EPIDEMIC_STRETCHED_TO": compared_on(
        "2023-06-16",
        uss(STRETCH, NOT_READ, "art. 29a"),
        entry(
            STRETCH,
            date(2024, 7, 1),
            f"art. 29a {USS}",
            f"§ 1 {REVOKED}",
            published="2023-06-16",
        ),
    ),
    "COOP_DISASTER_TERMS": compared_on(
        "2024-09-16", entry("2024-09-16", NOT_READ, f"art. 29a {USS}", f"§ 1 {FLOOD}")
    ),
    "COOP_DISASTER_FIRST_DAY": compared_on(
        "2024-09-16", entry("2024-09-16", date(2024, 9, 16), f"§ 1 ust. 1 {FLOOD}")
    ),
    "COOP_DISASTER_LAST_DAY": compared_on(
        "2024-09-16", entry("2024-09-16", date(2024, 10, 16), f"§ 1 ust. 1 {FLOOD}")
    ),
    "COOP_DISASTER_STRETCHED_TO": compared_on(
        "2024-09-16",
        entry("2024-09-16", date(2025, 10, 16), f"art. 29a {USS}", f"§ 1 ust. 1 {FLOOD}"),
    ),
}

LEDGER: Final[dict[str, Account]] = (
    FOUNDING | MEMBERS | BODIES | CONSORTIUM | SURPLUS | LIQUIDATION | STRETCHED
)
