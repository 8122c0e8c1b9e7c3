"""What an offer must hold, copied by hand from the acts."""

from typing import Final

from tests.law.ledger import BINDS, NOT_READ, RECALLED, Account, Entry, entry

KC = "Kodeksu cywilnego"
REGISTER = "ustawy o Krajowym Rejestrze Sądowym"
PRICES = "ustawy o informowaniu o cenach towarów i usług"
TEMPLATES = (
    "ustalenia grupy do spraw promocji ekonomii społecznej z 28 marca 2017 r. o wzorach ofert"
)
OFFERS = "2003-09-25"  # Dz.U. 2003 nr 49 poz. 408
KRS_IN_FORCE = "2001-01-01"  # Dz.U. 2000 nr 114 poz. 1193, art. 7
PKT_5_ADDED = "2007-01-01"  # Dz.U. 2006 nr 208 poz. 1540
PRICES_IN_FORCE = "2014-07-25"  # fourteen days after 10 July
PRICES_AMENDED = "2023-01-01"  # Dz.U. 2022 poz. 2581, art. 11
MEETING = "2017-03-28"


def code(*places: str) -> Account:
    """What the Civil Code says, compared with the consolidated text of 2024 (19 June)."""
    return Account("2024-06-19", (entry(OFFERS, BINDS, *(f"{each} {KC}" for each in places)),))


def register(*entries: Entry) -> Account:
    """What the Act on the register says, compared with the text of 2024 (12 June)."""
    return Account("2024-06-12", entries)


def art_34(since: str, pkt: int, value: object = BINDS) -> Entry:
    evidence = {"evidence": RECALLED} if value is NOT_READ else {}
    return entry(since, value, f"art. 34 ust. 1 pkt {pkt} {REGISTER}", **evidence)


def prices(since: str, *places: str) -> Account:
    """What the Act on prices says, compared with the text of 2023 (11 January)."""
    steps = (entry(since, BINDS, *(f"{each} {PRICES}" for each in places)),)
    return Account("2023-01-11", steps)


def advised(*places: str) -> Account:
    """What templates hold, which nobody has seen."""
    return Account(MEETING, (entry(MEETING, BINDS, TEMPLATES, *places, evidence=RECALLED),))


LEDGER: Final[dict[str, Account]] = {
    "KC_OFFER": code("art. 66 § 1"),
    "KC_PRICE": code("art. 66 § 1", "art. 535", "art. 536 § 1"),
    "KC_BINDING_TERM": code("art. 66 § 2"),
    "KC_ELECTRONIC_OFFER": code("art. 66¹ § 2", "art. 66¹ § 4"),
    "KC_REVOCATION": code("art. 66² § 1", "art. 66² § 2"),
    "KC_INVITATION": code("art. 71"),
    "KRS_NAME": register(art_34(KRS_IN_FORCE, 1)),
    "KRS_LEGAL_FORM": register(art_34(KRS_IN_FORCE, 2)),
    "KRS_SEAT": register(art_34(KRS_IN_FORCE, 3)),
    # the text of 2001 has four points without a NIP, that of 2007 (28 June) has it under 4
    "KRS_NIP": register(art_34(KRS_IN_FORCE, 4, NOT_READ), art_34("2007-06-28", 4)),
    "KRS_REGISTER": register(art_34(KRS_IN_FORCE, 4, NOT_READ), art_34(PKT_5_ADDED, 5)),
    "COMPANY_LETTER": Account(
        "2023-12-05", (entry(PKT_5_ADDED, BINDS, "art. 206 § 1 Kodeksu spółek handlowych"),)
    ),
    "PRICE_SHOWN": prices(PRICES_IN_FORCE, "art. 4 ust. 1"),
    "PRICE_WITH_TAX": prices(PRICES_IN_FORCE, "art. 3 ust. 2"),
    "PRICE_ADVERTISED": prices(PRICES_AMENDED, "art. 4 ust. 5"),
    "PRICE_REDUCED": prices(PRICES_AMENDED, "art. 4 ust. 2", "art. 4 ust. 4"),
    "OFFER_TEMPLATES": advised(),
    "OFFER_DELIVERY": advised(f"art. 455 {KC}"),
    "OFFER_COMPLAINTS": advised(f"art. 558 § 1 {KC}"),
}
