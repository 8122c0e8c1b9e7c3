"""Support instruments of the social enterprise, copied by hand from the acts."""

from fractions import Fraction
from typing import Final

from tests.law.ledger import BINDS, NOT_READ, RECALLED, REPORTED, Account, Entry, codes, entry

from ekonomia.dates import Term

ES = "ustawy o ekonomii społecznej"
UPZ = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
URP = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"
URON = "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
CIT = "ustawy o podatku dochodowym od osób prawnych"

# The Act brought the instruments of 30 October 2022 into the other acts as well: art. 67, 68, 72.


def first(value: object, *basis: str) -> Entry:
    return entry("2022-10-30", value, *basis, published="2022-08-29")


def act(value: object, *basis: str) -> Account:
    return Account("2024-01-17", (first(value, *basis),))


def labour(value: object, *basis: str) -> Account:
    """A number of the labour-market act, to 31 May 2025."""
    later = entry("2025-06-01", NOT_READ, f"art. 22 ust. 2 pkt 1 {ES}", URP, evidence=RECALLED)
    return Account("2024-02-21", (first(value, *basis), later))


def disability(value: object, *basis: str) -> Account:
    return Account("2023-12-06", (first(value, *basis),))


def fund(form: str, clause: str) -> Account:
    """A form of support from Fundusz Pracy, kept by the act of 2025."""
    base = (f"art. 22 ust. 1 pkt {form} {ES}", f"art. 22 ust. 2 pkt 1 {ES}")
    return Account(
        "2024-01-17",
        (
            first(BINDS, *base, f"{clause} {UPZ}"),
            entry("2025-06-01", BINDS, *base, URP, evidence=REPORTED),
        ),
    )


LEDGER: Final[dict[str, Account]] = {
    # art. 21 ust. 1: w pełnej wysokości 24 miesiące, w połowie przez kolejne 12
    "UES_CONTRIBUTIONS": act(BINDS, f"art. 21 ust. 1 {ES}", f"art. 21 ust. 2 {ES}"),
    "UES_CONTRIBUTIONS_FULL_TERM": act(Term(months=24), f"art. 21 ust. 1 {ES}"),
    "UES_CONTRIBUTIONS_TERM": act(Term(months=36), f"art. 21 ust. 1 {ES}"),
    "UES_CONTRIBUTIONS_LATER_SHARE": act(Fraction(1, 2), f"art. 21 ust. 1 {ES}"),
    "EMPLOYEE_CONTRACTS": act(
        codes("umowa_o_prace spoldzielcza_umowa_o_prace"), f"art. 21 ust. 1 {ES}"
    ),
    # art. 46 UPZ: 6-krotna wysokość, 24 miesiące; minimalne wynagrodzenie, 6 i 12 miesięcy
    "UES_FP_POST": fund("1", "art. 46 ust. 1 pkt 1d"),
    "UES_FP_POST_MAX": labour(6, f"art. 46 ust. 1 pkt 1d {UPZ}"),
    "UES_FP_POST_MIN_MONTHS": labour(24, f"art. 46 ust. 2d {UPZ}"),
    "UES_FP_PAY": fund("2", "art. 46 ust. 1 pkt 4"),
    "UES_FP_PAY_MAX": labour(1, f"art. 46 ust. 1 pkt 4 {UPZ}", f"art. 46 ust. 4a {UPZ}"),
    "UES_FP_PAY_MAX_MONTHS": labour(6, f"art. 46 ust. 1 pkt 4 {UPZ}"),
    "UES_FP_PAY_MIN_MONTHS": labour(12, f"art. 46 ust. 3b {UPZ}"),
    # art. 26g URON: do piętnastokrotności, od 12 do 24 miesięcy; najniższe wynagrodzenie, 6 i 12
    "URON_POST": disability(
        BINDS,
        f"art. 22 ust. 1 pkt 1 {ES}",
        f"art. 22 ust. 2 pkt 2 {ES}",
        f"art. 26g ust. 1 pkt 1 {URON}",
    ),
    "URON_POST_MAX": disability(15, f"art. 26g ust. 1 pkt 1 {URON}", f"art. 2 pkt 4 {URON}"),
    "URON_POST_MIN_MONTHS": disability(12, f"art. 26g ust. 1 pkt 1 {URON}"),
    "URON_POST_MAX_MONTHS": disability(24, f"art. 26g ust. 1 pkt 1 {URON}"),
    "URON_PAY": disability(
        BINDS,
        f"art. 22 ust. 1 pkt 2 {ES}",
        f"art. 22 ust. 2 pkt 2 {ES}",
        f"art. 26g ust. 1 pkt 2 {URON}",
        f"art. 26g ust. 2 {URON}",
    ),
    "URON_PAY_MAX": disability(1, f"art. 26g ust. 1 pkt 2 {URON}", f"art. 2 pkt 1 {URON}"),
    "URON_PAY_MAX_MONTHS": disability(6, f"art. 26g ust. 1 pkt 2 {URON}"),
    "URON_PAY_MAX_MONTHS_AFTER_PRACTICE": disability(12, f"art. 26g ust. 2 {URON}"),
    "DISABILITY_DEGREES": Account(
        "2023-12-06",
        (
            entry(
                "2022-10-30",
                codes("znaczny umiarkowany lekki bez_stopnia"),
                f"art. 1 {URON}",
            ),
        ),
    ),
    # art. 32 URON: do 50% oprocentowania; wskaźnik co najmniej 50%
    "URON_INTEREST": disability(BINDS, f"art. 24 {ES}", f"art. 32 ust. 1 pkt 1 {URON}"),
    "URON_INTEREST_MAX_SHARE": disability(Fraction(1, 2), f"art. 32 ust. 1 pkt 1 {URON}"),
    "URON_COSTS": disability(
        BINDS,
        f"art. 24 {ES}",
        f"art. 32 ust. 1 pkt 2 {URON}",
        f"art. 32 ust. 2 pkt 1 {URON}",
        f"art. 32 ust. 2 pkt 2 {URON}",
    ),
    "URON_COSTS_MIN_SHARE": disability(
        Fraction(1, 2), f"art. 32 ust. 2 pkt 2 {URON}", f"art. 2 pkt 6 {URON}"
    ),
    # art. 22 ust. 1 URON: co najmniej 10 pracowników w przeliczeniu, wskaźnik co najmniej 30%
    "URON_RELIEF": disability(BINDS, f"art. 25 {ES}", f"art. 22 ust. 1 {URON}"),
    "URON_RELIEF_MIN_POSTS": disability(10, f"art. 22 ust. 1 {URON}"),
    "URON_RELIEF_MIN_SHARE": disability(
        Fraction(3, 10), f"art. 22 ust. 1 {URON}", f"art. 2 pkt 6 {URON}"
    ),
    # art. 86 UES: zwolnienie z podatku od 1 stycznia 2023 r.
    "UES_CIT": Account(
        "2023-12-06",
        (
            entry(
                "2023-01-01",
                BINDS,
                f"art. 17 ust. 1 pkt 43a {CIT}",
                f"art. 67 {ES}",
                f"art. 86 {ES}",
                published="2022-08-29",
            ),
        ),
    ),
}
