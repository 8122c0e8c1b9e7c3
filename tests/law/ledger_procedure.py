"""Procedure and supervision of the social enterprise, copied by hand from the Act and the code."""

from typing import Final

from tests.law.ledger import BINDS, NOT_READ, RECALLED, Account, codes, entry

from ekonomia.dates import Term

ES = "ustawy o ekonomii społecznej"
KPA = "Kodeksu postępowania administracyjnego"
URP = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"

# The Act: published on 29 August 2022, in force on 30 October 2022, compared up to 17 January 2024.
# The code: older than the Act, compared up to 27 March 2024.


def act(value: object, *basis: str) -> Account:
    return Account("2024-01-17", (entry("2022-10-30", value, *basis, published="2022-08-29"),))


def code(value: object, *basis: str) -> Account:
    return Account("2024-03-27", (entry("2022-10-30", value, *basis),))


LEDGER: Final[dict[str, Account]] = {
    # art. 2 pkt 6: osoba zagrożona wykluczeniem społecznym, litery a-c od 1.06.2025 przez URP
    "UES_AT_RISK_PERSON": Account(
        "2024-01-17",
        (
            entry("2022-10-30", BINDS, f"art. 2 pkt 6 {ES}", published="2022-08-29"),
            entry("2025-06-01", BINDS, f"art. 2 pkt 6 {ES}", URP, evidence=RECALLED),
        ),
    ),
    # art. 12: wniosek, pięć elementów, dokumenty
    "UES_APPLICATION": act(BINDS, f"art. 12 ust. 1 {ES}", f"art. 12 ust. 2 {ES}"),
    "APPLICATION_ITEMS": act(
        codes("nazwa_i_forma siedziba_i_miejsce numery_rejestrowe cel przewazajaca_dzialalnosc"),
        f"art. 12 ust. 2 {ES}",
    ),
    "UES_ATTACHMENTS": act(BINDS, f"art. 12 ust. 3 {ES}", f"art. 12 ust. 4 {ES}"),
    # art. 35 § 2: niezwłocznie; § 3: miesiąc, dwa miesiące
    "UES_DECISION_TIME": act(
        BINDS, f"art. 12 ust. 1 {ES}", f"art. 35 § 2 {KPA}", f"art. 35 § 3 {KPA}"
    ),
    "UES_DECISION_INQUIRY_TERM": code(
        Term(months=1, moves=True), f"art. 35 § 3 {KPA}", f"art. 57 § 4 {KPA}"
    ),
    "UES_DECISION_COMPLEX_TERM": code(
        Term(months=2, moves=True), f"art. 35 § 3 {KPA}", f"art. 57 § 4 {KPA}"
    ),
    "UES_DECISION_AT_ONCE": code(NOT_READ, f"art. 35 § 2 {KPA}"),
    "UES_APPEAL": act(BINDS, f"art. 20 {ES}", f"art. 127 § 1 {KPA}", f"art. 127 § 2 {KPA}"),
    # art. 19: wykaz; ust. 3-4: 3 dni robocze od ostateczności
    "UES_STATUS_DECISION": act(BINDS, f"art. 12 ust. 1 {ES}", f"art. 19 ust. 1 {ES}"),
    "UES_REGISTER": act(BINDS, f"art. 19 ust. 1 {ES}", f"art. 19 ust. 2 {ES}"),
    "UES_REGISTER_NOTICE": act(BINDS, f"art. 19 ust. 3 {ES}", f"art. 19 ust. 4 {ES}"),
    "UES_REGISTER_NOTICE_TERM": act(
        Term(working_days=3), f"art. 19 ust. 3 {ES}", f"art. 19 ust. 4 {ES}"
    ),
    # art. 13: 14 dni od dnia zaistnienia zmian
    "UES_NOTIFICATION": act(BINDS, f"art. 13 {ES}"),
    "UES_NOTIFICATION_TERM": act(Term(days=14, moves=True), f"art. 13 {ES}", f"art. 57 § 4 {KPA}"),
    # art. 14 ust. 1: nie krótszy niż 14 dni od dnia otrzymania wezwania
    "UES_CALL": act(BINDS, f"art. 14 ust. 1 {ES}", f"art. 14 ust. 2 {ES}"),
    "UES_CALL_MIN": act(Term(days=14), f"art. 14 ust. 1 {ES}"),
    "UES_WAIVER": act(BINDS, f"art. 14 ust. 3 {ES}"),
    # art. 16 ust. 4: nie może przekraczać 15 dni roboczych
    "UES_CONTROL": act(BINDS, f"art. 15 {ES}", f"art. 16 ust. 1 {ES}", f"art. 16 ust. 4 {ES}"),
    "UES_MAX_CONTROL_DAYS": act(15, f"art. 16 ust. 4 {ES}"),
    # art. 27 ust. 1: 3 dni robocze od dnia złożenia wniosku
    "UES_CERTIFICATE": act(BINDS, f"art. 27 ust. 1 {ES}"),
    "UES_CERTIFICATE_TERM": act(Term(working_days=3), f"art. 27 ust. 1 {ES}"),
    # art. 60 ust. 2: nie dłużej niż 10 lat, licząc od końca roku kalendarzowego
    "UES_DATA_RETENTION": act(BINDS, f"art. 60 ust. 2 {ES}"),
    "UES_DATA_RETENTION_TERM": act(Term(years=10, from_year_end=True), f"art. 60 ust. 2 {ES}"),
}
