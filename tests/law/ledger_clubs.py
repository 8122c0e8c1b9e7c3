"""The Act on social employment, its persons and the KIS, copied by hand."""

from datetime import date
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
UPZ = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
USS = "ustawy o spółdzielniach socjalnych"
KPA = "art. 57 § 4 Kodeksu postępowania administracyjnego"
URP = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"

FIRST, SINCE_2004, SINCE_2005, SINCE_2007 = "2003-08-14", "2004-06-01", "2005-11-01", "2007-07-14"
SINCE_2011, SINCE_2015, SINCE_2022 = "2011-10-30", "2015-10-24", "2022-02-15"


def zs(*places: str) -> tuple[str, ...]:
    return tuple(f"{place} {ZS}" for place in places)


def persons(*entries: Entry) -> Account:
    """A value of art. 1, compared with the opening of the consolidated text of 2025."""
    return Account("2025-01-10", entries)


def club(*entries: Entry) -> Account:
    """A value of the rest, compared with the consolidated text of November 2022."""
    return Account("2022-11-03", entries)


NGOS = codes(
    """
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie
    kolo_gospodyn_wiejskich ochotnicza_straz_pozarna kolko_rolnicze
    inna_organizacja_pozarzadowa
    """
)
COMPANIES_AND_UNIONS_OF_GMINY = codes(
    "stowarzyszenie_jst spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka"
)
EXCLUDED_IN_2011 = codes(
    """
    partia_polityczna zwiazek_zawodowy organizacja_pracodawcow samorzad_zawodowy
    fundacja_partii
    """
)
GROUPS_OF_2003 = codes("zaburzenia_psychiczne zwalniany_z_zakladu_karnego inna")
GROUPS_OF_2007 = GROUPS_OF_2003 | codes("dlugotrwale_bezrobotny osoba_niepelnosprawna")
BENEFITS = codes(
    """
    zasilek_dla_bezrobotnych zasilek_przedemerytalny swiadczenie_przedemerytalne
    renta_strukturalna renta_z_tytulu_niezdolnosci_do_pracy emerytura
    """
)
TEACHERS = codes("nauczycielskie_swiadczenie_kompensacyjne")
UNEMPLOYED = (*zs("art. 1 ust. 2"), f"art. 2 ust. 1 pkt 5 {UPZ}")
ORGANISATIONS = (*zs("art. 18 ust. 1", "art. 2 pkt 2"), f"art. 3 ust. 2 {UDPP}")
WITH_CHURCHES = (
    *zs("art. 18 ust. 1", "art. 3 ust. 2 pkt 3", "art. 2 pkt 2"),
    f"art. 3 ust. 2 {UDPP}",
    f"art. 3 ust. 3 pkt 1 {UDPP}",
)
ADDICTED = zs("art. 1 ust. 2 pkt 2", "art. 1 ust. 2 pkt 3")
OPEN = zs("art. 18 ust. 1", "art. 2 pkt 2")
BARRED_IN_2003 = entry(FIRST, BENEFITS | codes("renta_socjalna"), *zs("art. 1 ust. 3"))
BARRED_IN_2007 = entry(SINCE_2007, BENEFITS, *zs("art. 1 ust. 3"))
BARRED_IN_2009 = entry("2009-07-01", BENEFITS | TEACHERS, *zs("art. 1 ust. 3"))

LEDGER: Final[dict[str, Account]] = {
    # --- persons ---
    "PARTICIPANT_GROUP": persons(entry(FIRST, BINDS, *zs("art. 1 ust. 2"))),
    "PARTICIPANT_GROUPS": persons(
        entry(FIRST, GROUPS_OF_2003, *zs("art. 1 ust. 2")),
        entry(SINCE_2005, GROUPS_OF_2003 | codes("dlugotrwale_bezrobotny"), *UNEMPLOYED),
        entry(SINCE_2007, GROUPS_OF_2007, *UNEMPLOYED),
        entry(SINCE_2022, GROUPS_OF_2007, *UNEMPLOYED),
        entry("2025-06-01", GROUPS_OF_2007, *zs("art. 1 ust. 2"), URP, evidence=RECALLED),
    ),
    "PARTICIPANT_MIN_UNEMPLOYED_MONTHS": persons(
        entry(FIRST, 36, *zs("art. 1 ust. 2 pkt 5")),
        entry(SINCE_2004, 24, *zs("art. 1 ust. 2 pkt 5"), f"art. 137 pkt 1 {UPZ}"),
        entry(SINCE_2005, REPEALED, *zs("art. 1 ust. 2 pkt 5")),
    ),
    "PARTICIPANT_THERAPY": persons(
        entry(FIRST, BINDS, *ADDICTED), entry(SINCE_2015, REPEALED, *ADDICTED)
    ),
    "PARTICIPANT_GENERAL_CLAUSE": persons(
        entry(FIRST, BINDS, *zs("art. 1 ust. 2")), entry(SINCE_2022, BINDS, *zs("art. 1 ust. 2"))
    ),
    "PARTICIPANT_POVERTY": persons(
        entry(FIRST, BINDS, *zs("art. 1 ust. 2")),
        entry(SINCE_2022, REPEALED, *zs("art. 1 ust. 2")),
    ),
    "PARTICIPANT_EXCLUDING_BENEFIT": persons(entry(FIRST, BINDS, *zs("art. 1 ust. 3"))),
    "EXCLUDING_BENEFITS": persons(BARRED_IN_2003, BARRED_IN_2007, BARRED_IN_2009),
    "EXCLUDING_BENEFITS_IN_CLUBS": persons(
        BARRED_IN_2003,
        BARRED_IN_2007,
        BARRED_IN_2009,
        entry(
            SINCE_2022,
            codes(
                """
                zasilek_dla_bezrobotnych zasilek_przedemerytalny swiadczenie_przedemerytalne
                renta_strukturalna emerytura nauczycielskie_swiadczenie_kompensacyjne
                """
            ),
            *zs("art. 1 ust. 3", "art. 1 ust. 3a"),
        ),
    ),
    "PARTICIPANT_DISABILITY_PENSION": persons(entry(SINCE_2022, BINDS, *zs("art. 1 ust. 3a"))),
    "PARTICIPANT_PS_STAFF": club(
        entry("2022-10-30", BINDS, *zs("art. 3 ust. 1b", "art. 18 ust. 10"))
    ),
    # --- who runs a club ---
    "KIS_OPERATOR": club(entry(FIRST, BINDS, *zs("art. 18 ust. 1"))),
    "KIS_OPERATORS": club(
        entry(FIRST, codes("gmina"), *zs("art. 18 ust. 1")),
        entry(SINCE_2004, NGOS | codes("gmina"), *ORGANISATIONS),
        entry(SINCE_2007, NGOS | codes("gmina"), *ORGANISATIONS),
        entry(SINCE_2011, NGOS | codes("gmina koscielna_osoba_prawna"), *WITH_CHURCHES),
        entry(
            SINCE_2022,
            NGOS | codes("gmina koscielna_osoba_prawna spoldzielnia_socjalna"),
            *WITH_CHURCHES,
            f"art. 3 ust. 3 pkt 3 {UDPP}",
        ),
    ),
    "KIS_COOPERATIVE_FOUNDERS": club(
        entry(
            SINCE_2011,
            codes("organizacja_pozarzadowa jst koscielna_osoba_prawna"),
            *zs("art. 18 ust. 1", "art. 3 ust. 2 pkt 3"),
            f"art. 4 ust. 2 pkt 2 {USS}",
            f"art. 4 ust. 2 pkt 3 {USS}",
        ),
        entry(SINCE_2022, REPEALED, *zs("art. 18 ust. 1", "art. 3 ust. 2 pkt 3")),
    ),
    "KIS_CONTESTED_OPERATORS": club(
        entry(FIRST, NGOS | codes("koscielna_osoba_prawna stowarzyszenie_jst inna"), *OPEN),
        entry(
            SINCE_2004,
            COMPANIES_AND_UNIONS_OF_GMINY | EXCLUDED_IN_2011 | codes("inna"),
            *OPEN,
        ),
        entry(SINCE_2007, COMPANIES_AND_UNIONS_OF_GMINY | EXCLUDED_IN_2011, *OPEN),
        entry(SINCE_2011, COMPANIES_AND_UNIONS_OF_GMINY, *OPEN),
    ),
    "KIS_OPERATOR_CONTESTED": club(
        entry(FIRST, NOT_READ, *zs("art. 18 ust. 1"), evidence=RECALLED),
        entry(SINCE_2004, NOT_READ, *OPEN, evidence=RECALLED),
        entry(SINCE_2011, NOT_READ, *OPEN, evidence=RECALLED),
    ),
    # --- the register ---
    "KIS_REGISTRATION": club(entry(SINCE_2011, BINDS, *zs("art. 18 ust. 1", "art. 18a ust. 1"))),
    "KIS_REGISTER_FROM": club(
        entry(SINCE_2011, date(2011, 10, 30), *zs("art. 18 ust. 1", "art. 18a ust. 1"))
    ),
    "KIS_REGISTRATION_TIME": club(entry(SINCE_2011, BINDS, *zs("art. 18a ust. 2"))),
    "KIS_REGISTRATION_TERM": club(
        entry(SINCE_2011, Term(days=30, moves=True), *zs("art. 18a ust. 2"), KPA)
    ),
    "KIS_DEREGISTRATION": club(entry(SINCE_2011, BINDS, *zs("art. 18a ust. 4", "art. 18a ust. 5"))),
    "KIS_CESSATION_TERM": club(
        entry(SINCE_2011, Term(days=30, moves=True), *zs("art. 18a ust. 4"), KPA)
    ),
    # --- taking part ---
    "KIS_PAI": club(
        entry(SINCE_2015, BINDS, *zs("art. 18 ust. 7", "art. 18 ust. 9")),
        entry("2025-06-01", NOT_READ, *zs("art. 18 ust. 9"), URP, evidence=RECALLED),
    ),
    "KIS_VOLUNTARY": club(entry(FIRST, BINDS, *zs("art. 18 ust. 3"))),
    "KIS_SOCIAL_CONTRACT": club(entry(SINCE_2007, BINDS, *zs("art. 18 ust. 4"))),
    "KIS_PARTICIPATION_LENGTH": club(entry(SINCE_2007, BINDS, *zs("art. 18 ust. 5"))),
    "KIS_CERTIFICATE": club(
        entry(SINCE_2011, BINDS, *zs("art. 18 ust. 5a")),
        entry(SINCE_2015, BINDS, *zs("art. 18 ust. 5a")),
    ),
    "KIS_CERTIFICATE_TERM": club(
        entry(SINCE_2011, Term(months=2), *zs("art. 18 ust. 5a")),
        entry(SINCE_2015, REPEALED, *zs("art. 18 ust. 5a")),
    ),
    "KIS_CERTIFICATE_VALIDITY": club(
        entry(SINCE_2011, Term(months=4), *zs("art. 18 ust. 5a")),
        entry(SINCE_2015, REPEALED, *zs("art. 18 ust. 5a")),
    ),
    "KIS_GRADUATE": club(entry(SINCE_2011, BINDS, *zs("art. 2 pkt 1b"))),
    "KIS_GRADUATE_MIN_MONTHS": club(entry(SINCE_2011, 6, *zs("art. 2 pkt 1b"))),
    # --- what a club does and owes ---
    "KIS_ACTIVITY": club(entry(FIRST, BINDS, *zs("art. 18 ust. 2"))),
    "KIS_ACTIVITIES": club(
        entry(
            FIRST,
            codes("pomoc_w_zatrudnieniu poradnictwo_prawne samopomoc inna"),
            *zs("art. 18 ust. 2"),
        ),
        entry(
            SINCE_2007,
            codes(
                """
                pomoc_w_zatrudnieniu prace_spolecznie_uzyteczne roboty_publiczne
                poradnictwo_prawne samopomoc inna
                """
            ),
            *zs("art. 18 ust. 2"),
        ),
        entry(
            SINCE_2011,
            codes(
                """
                pomoc_w_zatrudnieniu prace_spolecznie_uzyteczne roboty_publiczne
                poradnictwo_prawne samopomoc staze inna
                """
            ),
            *zs("art. 18 ust. 2"),
        ),
    ),
    "KIS_ANNUAL_REPORT": club(
        entry(SINCE_2015, BINDS, *zs("art. 18a ust. 6")),
        entry(SINCE_2022, BINDS, *zs("art. 18a ust. 6")),
    ),
    "KIS_REPORT_DAY": club(entry(SINCE_2015, (3, 31), *zs("art. 18a ust. 6"))),
    "KIS_REPORT_FALLEN_DUE": club(entry("2016-04-01", BINDS, *zs("art. 18a ust. 6"))),
    "KIS_NO_BENEFIT": club(entry(FIRST, BINDS, *zs("art. 2 pkt 6", "art. 15 ust. 4"))),
}
