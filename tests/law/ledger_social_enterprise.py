"""The Act on the social economy and the guidelines before it, copied by hand."""

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
from ekonomia.law import Evidence

# --- the Act of 5 August 2022: in force on 30 October 2022, compared up to 17 January 2024 -------

ES = "ustawy o ekonomii społecznej"
UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
USS = "ustawy o spółdzielniach socjalnych"
UPZ = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
URP = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"
UZS = "ustawy o zatrudnieniu socjalnym"
OLDER = "ustawy o osobach starszych"
CENTRES = "ustawy o realizowaniu usług społecznych przez centrum usług społecznych"
ASSOCIATIONS = "Prawa o stowarzyszeniach"
COMPETITION = "ustawy o ochronie konkurencji i konsumentów"


def es(value: object, *places: str) -> Account:
    """A value that the Act alone sets, unchanged since its first day."""
    return compared(entry("2022-10-30", value, *(f"{place} {ES}" for place in places)))


def compared(*entries: Entry) -> Account:
    """A value of the Act read together with another one, or changed since.

    The Act was published on 29 August 2022, two months before its first day.
    """
    return Account("2024-01-17", tuple(map(published_first, entries)))


def published_first(one: Entry) -> Entry:
    if one.since != "2022-10-30" or one.published is not None:
        return one
    return evolve(one, published="2022-08-29")


ELIGIBLE = codes(
    """
    spoldzielnia_socjalna
    spoldzielnia_pracy spoldzielnia_inwalidow spoldzielnia_niewidomych
    spoldzielnia_produkcji_rolnej
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich
    ochotnicza_straz_pozarna kolko_rolnicze inna_organizacja_pozarzadowa
    koscielna_osoba_prawna stowarzyszenie_jst
    spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka
    """
)
LETTERS_A_TO_C = codes("bezrobotny dlugotrwale_bezrobotny poszukujacy_pracy")
LETTERS_D_TO_L = codes(
    """
    osoba_niepelnosprawna absolwent_cis_kis kryterium_dochodowe specjalny_zasilek_opiekunczy
    osoba_usamodzielniana zaburzenia_psychiczne pozbawienie_wolnosci osoba_starsza uchodzca
    """
)
SCOPES_1_TO_14 = codes(
    """
    polityka_prorodzinna wspieranie_rodziny piecza_zastepcza pomoc_spoleczna zdrowie
    wspieranie_osob_niepelnosprawnych edukacja_publiczna przeciwdzialanie_bezrobociu kultura
    kultura_fizyczna_i_turystyka aktywnosc_obywatelska mieszkalnictwo ochrona_srodowiska
    reintegracja
    """
)
PUBLIC_BODIES = codes("skarb_panstwa jst panstwowa_osoba_prawna samorzadowa_osoba_prawna")
EMPLOYMENT = codes("umowa_o_prace spoldzielcza_umowa_o_prace stosunek_sluzbowy umowa_nakladcza")
COMPANIES = codes("spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka")

NUMBERS_OF_THE_ACT: Final[dict[str, Account]] = {
    "UES_MIN_EMPLOYED": es(3, "art. 5 ust. 1"),
    "UES_MIN_FTE": es(Fraction(1, 2), "art. 5 ust. 1"),
    "UES_MIN_AT_RISK_SHARE": es(Fraction(30, 100), "art. 5 ust. 2"),
    "UES_MIN_SOLE_TRADER_MONTHS": es(3, "art. 5 ust. 3"),
    "UES_ADVISORY_ALL_UP_TO": es(10, "art. 7 ust. 2"),
    "UES_ADVISORY_MIN_REPRESENTATIVES": es(3, "art. 7 ust. 2"),
    "UES_REPORT_DAY": es((3, 31), "art. 10 ust. 1"),
    "UES_WAIVER_MAX": es(Term(months=6), "art. 14 ust. 3"),
    "UES_REOBTAIN_BAN": es(Term(years=1), "art. 18"),
    "UPZ_LONG_TERM_MONTHS": compared(
        entry("2022-10-30", 12, f"art. 2 pkt 6 lit. b {ES}", f"art. 2 ust. 1 pkt 5 {UPZ}"),
        entry("2025-06-01", 12, f"art. 2 pkt 6 lit. b {ES}", URP, evidence=REPORTED),
    ),
    "UES_MIN_PARTICIPATION_MONTHS": compared(
        entry(
            "2022-10-30",
            6,
            f"art. 2 pkt 6 lit. e {ES}",
            f"art. 2 pkt 1a {UZS}",
            f"art. 2 pkt 1b {UZS}",
        )
    ),
    "UZS_GRADUATE_TERM": compared(
        entry("2022-10-30", Term(months=6), f"art. 2 pkt 6 lit. e {ES}", f"art. 2 pkt 1a {UZS}")
    ),
    "OLDER_PERSON_AGE": compared(
        entry("2022-10-30", 60, f"art. 2 pkt 6 lit. k {ES}", f"art. 4 pkt 1 {OLDER}")
    ),
    # the Act sets no window: twelve months are one answer to an open question
    "RELEASE_WINDOW": compared(
        entry("2022-10-30", Term(months=12), f"art. 2 pkt 6 lit. j {ES}", evidence=RECALLED)
    ),
}

NORMS_OF_THE_ACT: Final[dict[str, Account]] = {
    "PES_CREATOR": es(BINDS, "art. 2 pkt 3"),
    "PES_DEFINITION": es(BINDS, "art. 2 pkt 5"),
    "UES_FORM": es(BINDS, "art. 3 ust. 1"),
    "UES_ACTIVITY": es(BINDS, "art. 3 ust. 1"),
    "UES_PUBLIC_CONTROL": compared(
        entry("2022-10-30", BINDS, f"art. 3 ust. 2 {ES}", f"art. 4 pkt 4 {COMPETITION}")
    ),
    "UES_PURPOSE": es(BINDS, "art. 4 ust. 1"),
    "UES_EMPLOYMENT": es(BINDS, "art. 5 ust. 1"),
    "UES_AT_RISK_SHARE": es(BINDS, "art. 5 ust. 2", "art. 5 ust. 3"),
    "UES_PLAN": es(BINDS, "art. 6 ust. 1", "art. 6 ust. 2", "art. 6 ust. 3", "art. 6 ust. 5"),
    "UES_ADVISORY_BODY": es(BINDS, "art. 7"),
    "UES_RELATED_PARTY": es(BINDS, "art. 8 ust. 1"),
    "UES_PROFIT_LOCK": es(BINDS, "art. 9 ust. 1"),
    "UES_ANNUAL_REPORT": es(BINDS, "art. 10 ust. 1"),
    "UES_LOSS_BREACH": es(BINDS, "art. 17 pkt 1"),
    "UES_LOSS_INSOLVENCY": es(BINDS, "art. 17 pkt 2"),
    "UES_LOSS_LIQUIDATION": es(BINDS, "art. 17 pkt 3"),
    "UES_LOSS_REQUEST": es(BINDS, "art. 17 pkt 4"),
    "UES_REOBTAINING": es(BINDS, "art. 18"),
}

LISTS_OF_THE_ACT: Final[dict[str, Account]] = {
    "ELIGIBLE_FORMS": es(ELIGIBLE, "art. 3 ust. 1", "art. 2 pkt 5"),
    "CREATED_UNITS": es(codes("wtz zaz cis kis"), "art. 2 pkt 3"),
    "FOUNDERS_FREE_OF_CONTROL_TEST": compared(
        entry(
            "2022-10-30",
            codes("organizacja_pozarzadowa jst"),
            f"art. 3 ust. 2 {ES}",
            f"art. 4 ust. 2 pkt 2 {USS}",
        )
    ),
    "LEGAL_PERSON_FOUNDERS": compared(
        entry(
            "2022-10-30",
            codes("organizacja_pozarzadowa jst koscielna_osoba_prawna"),
            f"art. 7 ust. 5 {ES}",
            f"art. 4 ust. 2 {USS}",
        )
    ),
    # published on 29 August with natural persons, struck by an act published on 19 October
    "BARRED_CONTROLLERS": compared(
        entry(
            "2022-10-30",
            PUBLIC_BODIES | {"osoba_fizyczna"},
            f"art. 3 ust. 2 {ES}",
            published="2022-08-29",
        ),
        entry(
            "2022-10-30",
            PUBLIC_BODIES,
            f"art. 3 ust. 2 {ES}",
            "art. 20 ustawy z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)",
            published="2022-10-19",
        ),
    ),
    "PAID_ACTIVITIES": es(
        codes("odplatna_pozytku gospodarcza"), "art. 3 ust. 1 pkt 1", "art. 3 ust. 1 pkt 2"
    ),
    "OTHER_PAID_ACTIVITIES": es(
        codes("oswiatowa kulturalna zarobkowa_kgw"), "art. 3 ust. 1 pkt 3", "art. 2 pkt 2"
    ),
    "SERVICE_SCOPES": compared(
        entry("2022-10-30", SCOPES_1_TO_14, f"art. 2 pkt 9 {ES}", f"art. 2 ust. 1 {CENTRES}")
    ),
    "COUNTED_CONTRACTS": es(
        codes("umowa_o_prace spoldzielcza_umowa_o_prace"), "art. 5 ust. 1", "art. 5 ust. 2"
    ),
    "EMPLOYED_WIDELY": es(EMPLOYMENT | {"umowa_cywilnoprawna"}, "art. 5 ust. 3"),
    # that the reference moved to the act of 2025 is recalled, its point is not known
    "EMPLOYED_NARROWLY": compared(
        entry("2022-10-30", EMPLOYMENT, f"art. 2 pkt 10 {ES}", f"art. 2 ust. 1 pkt 43 {UPZ}"),
        entry("2025-06-01", EMPLOYMENT, f"art. 2 pkt 10 {ES}", URP, evidence=RECALLED),
    ),
    "AT_RISK_CATEGORIES": compared(
        entry("2022-10-30", LETTERS_A_TO_C | LETTERS_D_TO_L, f"art. 2 pkt 6 {ES}"),
        entry(
            "2025-06-01",
            LETTERS_A_TO_C | LETTERS_D_TO_L,
            f"art. 2 pkt 6 {ES}",
            URP,
            evidence=RECALLED,
        ),
    ),
    "AT_RISK_CATEGORIES_THAT_LAST": es(LETTERS_D_TO_L, "art. 2 pkt 6 lit. d-l"),
    # that the money of art. 23 brings the duty too is a reading, not text
    "PLAN_INSTRUMENTS": compared(
        entry(
            "2022-10-30",
            codes(
                """
                skladki_fp stanowisko_fp wynagrodzenie_fp stanowisko_pfron wynagrodzenie_pfron
                srodki_ue
                """
            ),
            f"art. 6 ust. 1 {ES}",
            f"art. 21 {ES}",
            f"art. 22 {ES}",
            f"art. 23 {ES}",
            evidence=RECALLED,
        )
    ),
    "COMPANIES_WITH_BOARDS": compared(
        entry("2022-10-30", COMPANIES, f"art. 7 ust. 4 {ES}", f"art. 3 ust. 3 pkt 4 {UDPP}")
    ),
    "ADVISORY_BOARDS": es(codes("rada_nadzorcza komisja_rewizyjna"), "art. 7 ust. 4"),
    "RELATED_PARTIES": es(
        codes(
            """
            osoba_prawna_powiazana czlonek czlonek_organu zatrudniony bliski_zatrudnionego
            """
        ),
        "art. 8 ust. 1 pkt 1",
        "art. 8 ust. 2",
    ),
    "SECURING_ACTS": es(codes("pozyczka zabezpieczenie"), "art. 8 ust. 1 pkt 1"),
    "BARRED_TERMS": es(
        codes("preferencyjne nieodplatne powyzej_rynkowych"),
        "art. 8 ust. 1 pkt 2",
        "art. 8 ust. 1 pkt 3",
        "art. 8 ust. 1 pkt 4",
    ),
    "PURCHASE_PARTIES": es(
        codes("osoba_prawna_powiazana podmiot_z_udzialem_takiej_osoby"), "art. 8 ust. 1 pkt 4"
    ),
    "BARRED_PROFIT_RECIPIENTS": es(
        codes("czlonkowie udzialowcy akcjonariusze zatrudnieni"), "art. 9 ust. 1"
    ),
}

OTHER_ACTS: Final[dict[str, Account]] = {
    # the consolidated text of 2020 gives the law of 17 November 2020
    "FORMS_BARRED_FROM_PAID_ACTIVITY": Account(
        "2020-11-17",
        (
            entry(
                "2016-05-20",
                codes("stowarzyszenie_zwykle"),
                f"art. 42 ust. 1 pkt 3 {ASSOCIATIONS}",
                f"art. 42 ust. 1 pkt 4 {ASSOCIATIONS}",
            ),
        ),
    ),
    # the consolidated text of 2024 gives the law of 17 September 2024
    "UDPP_NGO": Account("2024-09-17", (entry("2015-11-09", BINDS, f"art. 3 ust. 2 {UDPP}"),)),
    "UDPP_NON_PROFIT_COMPANY": Account(
        "2024-09-17", (entry("2010-03-12", BINDS, f"art. 3 ust. 3 pkt 4 {UDPP}"),)
    ),
}

# --- the EU-fund guidelines: read in retellings, the last of them of 16 February 2019 ------------

V2015 = (
    "wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego (wersja z 2015 r.)"
)
V2016 = (
    "wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego (wersja z 2016 r.)"
)
V2018 = "rozdz. 3 pkt 28 wytycznych MR/2014-2020/18(04)"
LATER = "wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego (od 2019 r.)"


def version_2015(value: object, evidence: Evidence = REPORTED) -> Entry:
    return entry("2015-05-28", value, V2015, evidence=evidence)


def version_2016(value: object, evidence: Evidence = REPORTED) -> Entry:
    return entry("2016-10-24", value, V2016, evidence=evidence)


def version_2018(value: object, evidence: Evidence = REPORTED, *basis: str) -> Entry:
    return entry("2018-01-09", value, V2018, *basis, evidence=evidence)


def guidelines(*entries: Entry) -> Account:
    """What versions up to 2018 said; later ones were not read, and the list ended with 2023."""
    return Account(
        "2019-02-16",
        (
            *entries,
            entry("2019-07-01", NOT_READ, LATER, evidence=RECALLED),
            entry("2024-01-01", REPEALED, LATER, evidence=REPORTED),
        ),
    )


SEVERE_OR_MODERATE = codes("znaczny umiarkowany")
SHAREHOLDERS_AND_WORKERS = codes("udzialowcy akcjonariusze zatrudnieni")
SOCIAL_EMPLOYMENT_GROUPS = codes(
    """
    bezrobotny dlugotrwale_bezrobotny osoba_niepelnosprawna zaburzenia_psychiczne
    pozbawienie_wolnosci uchodzca
    """
)

NORMS_OF_THE_GUIDELINES: Final[dict[str, Account]] = {
    "CT9_SEPARATENESS": guidelines(version_2015(BINDS), version_2016(BINDS), version_2018(BINDS)),
    "CT9_ACTIVITY": guidelines(version_2015(BINDS), version_2016(BINDS), version_2018(BINDS)),
    "CT9_EMPLOYMENT": guidelines(version_2015(BINDS), version_2016(BINDS), version_2018(BINDS)),
    "CT9_SERVICES": guidelines(
        version_2015(BINDS), version_2016(BINDS, RECALLED), version_2018(BINDS, RECALLED)
    ),
    "CT9_PROFIT_LOCK": guidelines(
        version_2015(BINDS), version_2016(BINDS, RECALLED), version_2018(BINDS, RECALLED)
    ),
    "CT9_GOVERNANCE": guidelines(
        version_2015(BINDS), version_2016(BINDS, RECALLED), version_2018(BINDS, RECALLED)
    ),
    "CT9_WAGE_CAP": guidelines(version_2018(BINDS)),
    "CT9_EMPLOYED": guidelines(version_2016(BINDS, RECALLED), version_2018(BINDS)),
    "CT9_COOP_AUTOMATIC": Account(
        "2019-02-16",
        (
            version_2015(BINDS),
            version_2016(BINDS),
            version_2018(REPEALED),
        ),
    ),
}

NUMBERS_OF_THE_GUIDELINES: Final[dict[str, Account]] = {
    "CT9_MIN_GROUPS_SHARE": guidelines(
        version_2015(Fraction(50, 100)),
        version_2016(Fraction(50, 100)),
        version_2018(Fraction(50, 100)),
    ),
    "CT9_MIN_DISABLED_SHARE": guidelines(
        version_2015(Fraction(30, 100)),
        version_2016(Fraction(30, 100), RECALLED),
        version_2018(Fraction(30, 100)),
    ),
    "CT9_MIN_SERVICES_SHARE": guidelines(
        version_2015(Fraction(20, 100)),
        version_2016(Fraction(20, 100), RECALLED),
        version_2018(Fraction(20, 100), RECALLED),
    ),
    "CT9_MIN_EMPLOYED": guidelines(version_2016(3, RECALLED), version_2018(3)),
    # retellings of the version of 2016 say nothing of these three: carried back from 2018
    "CT9_MIN_FTE": guidelines(
        version_2016(Fraction(1, 4), RECALLED), version_2018(Fraction(1, 4), RECALLED)
    ),
    "CT9_MIN_CONTRACT_MONTHS": guidelines(version_2016(3, RECALLED), version_2018(3, RECALLED)),
    "CT9_MIN_CONTRACT_HOURS": guidelines(version_2016(120, RECALLED), version_2018(120, RECALLED)),
    # the guidelines borrow the number from the act on public-benefit activity
    "CT9_MAX_PAY_MULTIPLE": guidelines(version_2018(3, RECALLED, f"art. 9 ust. 1 pkt 2 {UDPP}")),
}

LISTS_OF_THE_GUIDELINES: Final[dict[str, Account]] = {
    "CT9_ACTIVITIES": guidelines(
        version_2015(codes("")),
        version_2016(codes("oswiatowa kulturalna")),
        version_2018(codes("oswiatowa kulturalna odplatna_pozytku")),
    ),
    "CT9_GROUPS": guidelines(
        entry(
            "2015-05-28",
            SOCIAL_EMPLOYMENT_GROUPS,
            V2015,
            f"art. 1 ust. 2 {UZS}",
            evidence=REPORTED,
        ),
        # the retelling is cut short after the unemployed and persons with disabilities
        version_2016(SOCIAL_EMPLOYMENT_GROUPS),
        version_2018(LETTERS_A_TO_C | LETTERS_D_TO_L),
    ),
    "CT9_DISABILITY_DEGREES": guidelines(
        version_2015(SEVERE_OR_MODERATE),
        version_2016(SEVERE_OR_MODERATE, RECALLED),
        version_2018(SEVERE_OR_MODERATE),
    ),
    "CT9_MENTAL_DISORDERS": guidelines(
        version_2015(codes("")),
        version_2016(codes(""), RECALLED),
        version_2018(codes("zaburzenia_psychiczne")),
    ),
    "CT9_BARRED_PROFIT_RECIPIENTS": guidelines(
        version_2015(SHAREHOLDERS_AND_WORKERS),
        version_2016(SHAREHOLDERS_AND_WORKERS, RECALLED),
        version_2018(SHAREHOLDERS_AND_WORKERS, RECALLED),
    ),
    "CT9_AUTOMATIC_FORMS": guidelines(
        version_2015(codes("spoldzielnia_socjalna")),
        version_2016(codes("spoldzielnia_socjalna")),
        version_2018(codes("")),
    ),
}

# --- which instruments there were ----------------------------------------------------------------

POKL = "dokumenty Programu Operacyjnego Kapitał Ludzki 2007-2013"
DRAFT_2012 = "projekt Krajowego Programu Rozwoju Ekonomii Społecznej z czerwca 2012 r."
KPRES_2014 = "uchwała nr 164 Rady Ministrów z dnia 12 sierpnia 2014 r. (KPRES)"
KPRES_2019 = "Krajowy Program Rozwoju Ekonomii Społecznej do 2023 roku"
KPRES_2022 = "uchwała nr 212 Rady Ministrów z dnia 26 października 2022 r. (KPRES do 2030 roku)"
GUIDELINES_2018 = "wytyczne MR/2014-2020/18(04) w obszarze włączenia społecznego"
THE_ACT = f"art. 3 {ES}"


def regimes(since: str, words: str, *basis: str, evidence: Evidence) -> Entry:
    return entry(since, tuple(words.split()), *basis, evidence=evidence)


INSTRUMENTS: Final[dict[str, Account]] = {
    "REGIMES": Account(
        "2024-01-17",
        (
            regimes("2007-01-01", "pokl", POKL, evidence=RECALLED),
            regimes("2012-06-01", "pokl kpres_draft_2012", POKL, DRAFT_2012, evidence=REPORTED),
            regimes("2014-08-12", "pokl kpres_2014", POKL, KPRES_2014, evidence=REPORTED),
            regimes(
                "2015-05-28", "pokl kpres_2014 ct9_2015", POKL, KPRES_2014, V2015, evidence=RECALLED
            ),
            regimes("2016-01-01", "kpres_2014 ct9_2015", KPRES_2014, V2015, evidence=RECALLED),
            regimes("2016-10-24", "kpres_2014 ct9_2016", KPRES_2014, V2016, evidence=REPORTED),
            regimes(
                "2018-01-09", "kpres_2014 ct9_2018", KPRES_2014, GUIDELINES_2018, evidence=RECALLED
            ),
            regimes(
                "2019-01-31", "kpres_2019 ct9_2018", KPRES_2019, GUIDELINES_2018, evidence=REPORTED
            ),
            regimes("2019-07-01", "kpres_2019 ct9_2019", KPRES_2019, LATER, evidence=RECALLED),
            regimes(
                "2022-10-30",
                "ues kpres_2022 ct9_2019",
                THE_ACT,
                KPRES_2022,
                LATER,
                evidence=REPORTED,
            ),
            regimes("2024-01-01", "ues kpres_2022", THE_ACT, KPRES_2022, evidence=REPORTED),
        ),
    ),
}

LEDGER: Final[dict[str, Account]] = {
    **NUMBERS_OF_THE_ACT,
    **NORMS_OF_THE_ACT,
    **LISTS_OF_THE_ACT,
    **OTHER_ACTS,
    **NORMS_OF_THE_GUIDELINES,
    **NUMBERS_OF_THE_GUIDELINES,
    **LISTS_OF_THE_GUIDELINES,
    **INSTRUMENTS,
}
