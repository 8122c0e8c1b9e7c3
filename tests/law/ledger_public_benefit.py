"""The Act on public-benefit activity and volunteering, copied by hand."""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from tests.law.ledger import BINDS, NOT_READ, RECALLED, REPEALED, Account, Entry, codes, entry

from ekonomia.dates import Term

ACT = "ustawy o działalności pożytku publicznego i o wolontariacie"
IN_FORCE, OPP_IN_FORCE = "2003-06-29", "2004-01-01"  # Dz.U. 2003 nr 96 poz. 873, art. 54
REWRITTEN = "2010-03-12"  # Dz.U. 2010 nr 28 poz. 146
AMENDED = "2011-11-03"  # Dz.U. 2011 nr 209 poz. 1244, thirty days after 3 October
AMENDED_AGAIN = "2015-11-09"  # Dz.U. 2015 poz. 1339


def act(*entries: Entry) -> Account:
    """What the Act says, compared with the consolidated text of 2024 (before 17 September)."""
    return Account("2024-09-17", entries)


def step(since: str, value: object, *places: str) -> Entry:
    return entry(since, value, *(f"{place} {ACT}" for place in places))


def not_read(since: str, *places: str) -> Entry:
    return entry(since, NOT_READ, *(f"{place} {ACT}" for place in places), evidence=RECALLED)


NGOS = """
    fundacja stowarzyszenie stowarzyszenie_zwykle zwiazek_stowarzyszen
    jednostka_terenowa_stowarzyszenia klub_sportowy_stowarzyszenie kolo_gospodyn_wiejskich
    ochotnicza_straz_pozarna inna_organizacja_pozarzadowa
"""

PAID_ACTIVITY: Final[dict[str, Account]] = {
    "UDPP_FEE_COST": act(
        step(IN_FORCE, BINDS, "art. 9 ust. 1 pkt 1"), step(REWRITTEN, BINDS, "art. 9 ust. 1 pkt 1")
    ),
    "UDPP_PAY_CAP": act(
        step(IN_FORCE, BINDS, "art. 9 ust. 1 pkt 2"),
        step(REWRITTEN, BINDS, "art. 9 ust. 1 pkt 2"),
        step(AMENDED_AGAIN, BINDS, "art. 9 ust. 1 pkt 2"),
    ),
    # 1,5-krotność, then 3-krotność
    "UDPP_MAX_PAY_MULTIPLE": act(
        step(IN_FORCE, Fraction(15, 10), "art. 9 ust. 1 pkt 2"),
        step(REWRITTEN, Fraction(3), "art. 9 ust. 1 pkt 2"),
    ),
    "UDPP_RECLASSIFICATION": act(step(REWRITTEN, BINDS, "art. 9 ust. 1a", "art. 9 ust. 1b")),
    "UDPP_ENTRY_TERM": act(
        entry(
            REWRITTEN,
            Term(days=30, moves=True),
            f"art. 9 ust. 1a {ACT}",
            "art. 57 § 4 Kodeksu postępowania administracyjnego",
        )
    ),
    "UDPP_INCOME_USE": act(
        not_read(IN_FORCE, "art. 8 ust. 2", "art. 10 ust. 1"),
        step(REWRITTEN, BINDS, "art. 8 ust. 2", "art. 10 ust. 1"),
    ),
    "UDPP_SAME_OBJECT": act(step(IN_FORCE, BINDS, "art. 9 ust. 3")),
    "UDPP_PAID_ACTIVITY": act(
        step(IN_FORCE, BINDS, "art. 8 ust. 1"), step(REWRITTEN, BINDS, "art. 8 ust. 1")
    ),
    # named in ust. 1, then in pkt 2, left out of pkt 2 in 2011, pkt 3 since 2015
    "UDPP_SALE_OF_GIFTS": act(
        step(IN_FORCE, BINDS, "art. 8 ust. 1"),
        step(REWRITTEN, BINDS, "art. 8 ust. 1 pkt 2"),
        step(AMENDED, REPEALED, "art. 8 ust. 1 pkt 2"),
        step(AMENDED_AGAIN, BINDS, "art. 8 ust. 1 pkt 3"),
    ),
}

ORGANISATIONS: Final[dict[str, Account]] = {
    "OPP_SUBJECT": act(
        step(OPP_IN_FORCE, BINDS, "art. 20", "art. 3 ust. 4"),
        step(REWRITTEN, BINDS, "art. 20 ust. 1", "art. 3 ust. 3a", "art. 3 ust. 4"),
    ),
    "OPP_FORMS": act(
        step(
            OPP_IN_FORCE,
            codes(f"{NGOS} koscielna_osoba_prawna stowarzyszenie_jst"),
            "art. 20",
            "art. 3 ust. 2",
            "art. 3 ust. 3",
        ),
        step(
            REWRITTEN,
            codes(
                f"{NGOS} koscielna_osoba_prawna"
                " spolka_non_profit_zoo spolka_non_profit_sa klub_sportowy_spolka"
            ),
            "art. 20 ust. 1",
            "art. 3 ust. 2",
            "art. 3 ust. 3 pkt 1",
            "art. 3 ust. 3 pkt 4",
        ),
    ),
    "OPP_CONTESTED_SUBJECT": act(not_read(OPP_IN_FORCE, "art. 20", "art. 3 ust. 4")),
    "OPP_TWO_YEARS": act(step(REWRITTEN, BINDS, "art. 22 ust. 1")),
    "OPP_MIN_ACTIVITY": act(step(REWRITTEN, Term(years=2), "art. 22 ust. 1")),
    "OPP_FIRE_BRIGADES": act(step("2022-01-01", BINDS, "art. 22 ust. 1a")),
    "OPP_REOBTAINING": act(
        step(AMENDED, BINDS, "art. 22a ust. 1"), step(AMENDED_AGAIN, BINDS, "art. 22a ust. 1")
    ),
    "OPP_REOBTAIN_TERM": act(step(AMENDED, Term(years=2), "art. 22a ust. 1 pkt 2")),
    "OPP_BENEFICIARIES": act(
        step(OPP_IN_FORCE, BINDS, "art. 20 pkt 1"), step(REWRITTEN, BINDS, "art. 20 ust. 1 pkt 1")
    ),
    "OPP_BUSINESS": act(
        not_read(OPP_IN_FORCE, "art. 20 pkt 4"), step(REWRITTEN, BINDS, "art. 20 ust. 1 pkt 2")
    ),
    "OPP_SURPLUS": act(
        step(OPP_IN_FORCE, BINDS, "art. 20 pkt 5"), step(REWRITTEN, BINDS, "art. 20 ust. 1 pkt 3")
    ),
    "OPP_CONTROL_BODY": act(
        step(OPP_IN_FORCE, BINDS, "art. 20 pkt 6"), step(REWRITTEN, BINDS, "art. 20 ust. 1 pkt 4")
    ),
    "OPP_MANAGEMENT_RECORD": act(step(REWRITTEN, BINDS, "art. 20 ust. 1 pkt 5")),
    "OPP_STATUTE_BANS": act(
        step(OPP_IN_FORCE, BINDS, "art. 20 pkt 7"), step(REWRITTEN, BINDS, "art. 20 ust. 1 pkt 6")
    ),
    # 15 lipca, in force on the first day of 2012; the simplified form a year later
    "OPP_ANNUAL_REPORT": act(step("2012-01-01", BINDS, "art. 23 ust. 6", "art. 23 ust. 6a")),
    "OPP_REPORT_DAY": act(step("2012-01-01", (7, 15), "art. 23 ust. 6")),
    "OPP_SIMPLIFIED_REPORT": act(step("2013-01-01", BINDS, "art. 23 ust. 6c")),
    "OPP_MAX_SIMPLIFIED_INCOME": act(step("2013-01-01", Decimal(100_000), "art. 23 ust. 6c")),
}

LEDGER: Final[dict[str, Account]] = PAID_ACTIVITY | ORGANISATIONS
