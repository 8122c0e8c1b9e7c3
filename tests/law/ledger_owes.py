"""The accreditation of support centres, copied by hand from the Act, the orders and the calls."""

from datetime import date
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

# --- the Act of 5 August 2022, art. 36-42: one wording since 30 October 2022 ----------------------

ES = "ustawy o ekonomii społecznej"
PROCEDURE = "Kodeksu postępowania administracyjnego"
DUTY = "ustawy o opłacie skarbowej"


def act(value: object, *places: str) -> Account:
    basis = tuple(f"{place} {ES}" for place in places)
    return Account("2024-01-17", (entry("2022-10-30", value, *basis, published="2022-08-29"),))


def procedure(value: object, place: str) -> Account:
    return Account("2024-03-27", (entry("2022-10-30", value, f"{place} {PROCEDURE}"),))


ORGANISATIONS = codes(
    """
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich
    ochotnicza_straz_pozarna kolko_rolnicze inna_organizacja_pozarzadowa
    """
)
EQUATED = codes(
    """
    koscielna_osoba_prawna stowarzyszenie_jst
    spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka
    """
)

UNDER_THE_ACT: Final[dict[str, Account]] = {
    "OWES_ELIGIBILITY": act(BINDS, "art. 36 ust. 3"),
    "OWES_FORMS": act(
        codes(
            """
            spoldzielnia_socjalna spoldzielnia_pracy spoldzielnia_inwalidow
            spoldzielnia_niewidomych spoldzielnia_produkcji_rolnej
            """
        )
        | ORGANISATIONS
        | EQUATED,
        "art. 36 ust. 3",
        "art. 2 pkt 5",
    ),
    "OWES_ARREARS": act(BINDS, "art. 36 ust. 3 pkt 1", "art. 36 ust. 4"),
    "OWES_MANAGEMENT": act(BINDS, "art. 36 ust. 3 pkt 2", "art. 36 ust. 4"),
    # "okres nieprzekraczający 2 lat"
    "OWES_TERM": act(BINDS, "art. 36 ust. 2"),
    "OWES_MAX_TERM": act(Term(years=2), "art. 36 ust. 2"),
    "OWES_MAX_MONTHS": act(24, "art. 36 ust. 2"),
    # "nie może być krótszy niż 14 dni od dnia udostępnienia ogłoszenia"
    "OWES_CALL": act(BINDS, "art. 37 ust. 1", "art. 38 ust. 2 pkt 2"),
    "OWES_MIN_CALL": act(Term(days=14), "art. 37 ust. 1"),
    "OWES_ATTACHMENTS": act(BINDS, "art. 37 ust. 3"),
    "OWES_REQUIRED_ATTACHMENTS": act(
        codes(
            """
            statut regulamin_owes sprawozdanie_finansowe opinia_rops
            zaswiadczenie_podatkowe zaswiadczenie_zus oswiadczenia
            """
        ),
        "art. 37 ust. 3",
    ),
    # "wystawione nie wcześniej niż 3 miesiące przed dniem złożenia wniosku"
    "OWES_CERTIFICATE_AGE": act(Term(months=3), "art. 37 ust. 3 pkt 6", "art. 37 ust. 3 pkt 7"),
    "OWES_ASSESSMENT": act(BINDS, "art. 38 ust. 1", "art. 38 ust. 2 pkt 1"),
    # "w terminie 14 dni od dnia zaistnienia tych zmian"
    "OWES_CHANGE_NOTICE": act(BINDS, "art. 39"),
    "OWES_CHANGE_NOTICE_TERM": Account(
        "2024-01-17",
        (
            entry(
                "2022-10-30",
                Term(days=14, moves=True),
                f"art. 39 {ES}",
                f"art. 57 § 4 {PROCEDURE}",
                published="2022-08-29",
            ),
        ),
    ),
    # "nie krótszym niż 14 dni od dnia otrzymania wezwania"
    "OWES_INFORMATION": act(BINDS, "art. 40 ust. 2 pkt 1"),
    "OWES_MIN_INFORMATION_DAYS": act(14, "art. 40 ust. 2 pkt 1"),
    # "w terminie nie krótszym niż 30 dni od dnia otrzymania wezwania"
    "OWES_REPAIR": act(BINDS, "art. 41"),
    "OWES_MIN_REPAIR_DAYS": act(30, "art. 41"),
    "OWES_LOSS": act(BINDS, "art. 42"),
}

THE_FEE: Final[dict[str, Account]] = {
    "OWES_FEE": Account(
        "2023-08-30",
        (
            entry(
                "2022-10-30",
                BINDS,
                f"art. 6 ust. 1 pkt 1 {DUTY}",
                f"art. 6 ust. 2 {DUTY}",
                f"art. 261 § 1 {PROCEDURE}",
            ),
        ),
    ),
    # "nie może być krótszy niż siedem dni, a dłuższy niż czternaście dni"
    "OWES_MIN_FEE_CALL_DAYS": procedure(7, "art. 261 § 1"),
    "OWES_MAX_FEE_CALL_DAYS": procedure(14, "art. 261 § 1"),
    "OWES_UNPAID_APPLICATION": procedure(NOT_READ, "art. 261 § 4 pkt 2"),
}

QUOTA: Final[dict[str, Account]] = {
    "OWES_OUTSIDE_QUOTA": Account(
        "2021-07-07",
        tuple(
            entry(
                since,
                BINDS,
                "regulaminy naborów i projektów ośrodków wsparcia ekonomii społecznej",
                evidence=evidence,
            )
            for since, evidence in (("2015-01-01", RECALLED), ("2021-07-07", REPORTED))
        ),
    ),
}

# --- AKSES: orders of the minister, retold --------------------------------------------------------

COMMITTEE = (
    "w sprawie powołania Komitetu Akredytacyjnego do spraw systemu akredytacji oraz standardów "
    "usług i działania ośrodków wsparcia ekonomii społecznej"
)
ORDER_13 = (
    f"zarządzenie nr 13 Ministra Pracy i Polityki Społecznej z dnia 21 marca 2014 r. {COMMITTEE}"
)
ORDER_45 = (
    "zarządzenie nr 45 Ministra Rodziny, Pracy i Polityki Społecznej z dnia 31 grudnia 2015 r. "
    f"zmieniające zarządzenie {COMMITTEE}"
)
LAPSE = (
    "§ 2 ust. 1 zarządzenia nr 45 Ministra Rodziny, Pracy i Polityki Społecznej z dnia "
    "31 grudnia 2015 r."
)
ORDER_21 = (
    "zarządzenie nr 21 Ministra Rodziny, Pracy i Polityki Społecznej z dnia 18 kwietnia 2016 r. "
    "w sprawie przyznania akredytacji „AKSES”"
)
ORDER_2 = (
    "zarządzenie nr 2 Ministra Rodziny, Pracy i Polityki Społecznej z dnia 4 stycznia 2018 r. "
    "zmieniające zarządzenie w sprawie przyznania akredytacji „AKSES”"
)
CALLS = "ogłoszenia ministra o naborze wniosków o przyznanie akredytacji „AKSES”"

ENDED = entry("2022-10-30", REPEALED, ORDER_21, f"art. 36 {ES}", evidence=REPORTED)
EARLIER = entry("2014-03-21", NOT_READ, ORDER_13, ORDER_45, evidence=RECALLED)


def akses(*entries: Entry) -> Account:
    return Account("2019-12-31", (*entries, ENDED))


def since_2016(value: object) -> Account:
    """Asked by the call of 2016."""
    return akses(EARLIER, entry("2016-04-18", value, ORDER_21, CALLS, evidence=REPORTED))


def since_2018(value: object) -> Account:
    """Asked by the calls of 2017/2018 and 2019/2020."""
    return akses(
        entry("2016-04-18", NOT_READ, ORDER_21, evidence=RECALLED),
        entry("2018-01-04", value, ORDER_21, CALLS, evidence=REPORTED),
    )


def in_the_call_of_2016(value: object) -> Account:
    """Applications were taken until 30 November 2016."""
    return akses(
        entry("2016-04-18", value, ORDER_21, CALLS, evidence=REPORTED),
        entry("2016-12-01", NOT_READ, CALLS, evidence=RECALLED),
    )


BEFORE_THE_ACT: Final[dict[str, Account]] = {
    "AKSES_ACCREDITATION": since_2016(BINDS),
    # "przez okres co najmniej 2 lat od daty przyznania akredytacji"
    "AKSES_MIN_INTENDED_MONTHS": since_2016(24),
    "AKSES_FORMS": akses(
        EARLIER,
        entry(
            "2016-04-18",
            codes("spoldzielnia_socjalna") | ORGANISATIONS | EQUATED,
            CALLS,
            "art. 3 ust. 2 ustawy o działalności pożytku publicznego i o wolontariacie",
            "art. 3 ust. 3 ustawy o działalności pożytku publicznego i o wolontariacie",
            evidence=REPORTED,
        ),
    ),
    # path A: "przynajmniej 3-letnie doświadczenie w tworzeniu PES"
    "AKSES_PATH_A": since_2018(BINDS),
    "AKSES_MIN_CREATION_YEARS": since_2018(3),
    # path B: 2 years there, 3 in the field, 2 areas, 3 of the key staff
    "AKSES_PATH_B": since_2018(BINDS),
    "AKSES_MIN_VOIVODESHIP_MONTHS": since_2018(24),
    "AKSES_MIN_EXPERIENCE_YEARS": since_2018(3),
    "AKSES_MIN_SERVICE_AREAS": since_2018(2),
    "AKSES_MIN_KEY_STAFF": since_2018(3),
    "AKSES_PATH_B_FURTHER": akses(
        entry("2016-04-18", NOT_READ, ORDER_21, CALLS, evidence=RECALLED)
    ),
    "AKSES_ONE_APPLICATION": in_the_call_of_2016(BINDS),
    "AKSES_MAX_APPLICATIONS": in_the_call_of_2016(1),
    "AKSES_SECOND_APPLICATION": akses(entry("2016-04-18", NOT_READ, CALLS, evidence=RECALLED)),
    # "nie później niż 21 dni przed upływem terminu"
    "AKSES_EXTENSION": akses(entry("2018-01-04", BINDS, ORDER_2, evidence=REPORTED)),
    "AKSES_EXTENSION_NOTICE": akses(entry("2018-01-04", Term(days=21), ORDER_2, evidence=REPORTED)),
    "AKSES_LAPSE": akses(entry("2015-12-31", BINDS, LAPSE, evidence=REPORTED)),
    "AKSES_LAPSE_DAY": akses(entry("2015-12-31", date(2015, 12, 31), LAPSE, evidence=REPORTED)),
}

LEDGER: Final[dict[str, Account]] = {**UNDER_THE_ACT, **THE_FEE, **QUOTA, **BEFORE_THE_ACT}
