"""The Act on the social economy on its committees, and how other bodies decide, copied by hand."""

from fractions import Fraction
from typing import Final

from tests.law.ledger import NOT_READ, RECALLED, Account, codes, entry

from ekonomia.dates import Term
from ekonomia.network import DecisionRule, Majority, MajorityKind

ACT = "ustawy o ekonomii społecznej"
UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
RZS = "rozporządzenia w sprawie Rady Zatrudnienia Socjalnego"
RDPP = "rozporządzenia w sprawie Rady Działalności Pożytku Publicznego"
IN_FORCE, PUBLISHED = "2022-10-30", "2022-08-29"  # Dz.U. 2022 poz. 1812


def act(value: object, place: str) -> Account:
    """What the Act says, compared with the consolidated text of 2024 (before 17 January)."""
    return Account("2024-01-17", (entry(IN_FORCE, value, f"{place} {ACT}", published=PUBLISHED),))


SIMPLE: Final = Majority(kind=MajorityKind.SIMPLE)  # zwykłą większością głosów

LEDGER: Final[dict[str, Account]] = {
    "RKRES_CONSTITUENCIES": act(
        codes("""
            marszalek wojewoda jst pes rada_dpp zwiazki_spoldzielcze instytuty_badawcze uczelnie
            zwiazki_zawodowe organizacje_pracodawcow
        """),
        "art. 57 ust. 1",
    ),
    "RKRES_TERM": act(Term(years=3), "art. 56"),  # trwa 3 lata
    "RKRES_MISSED_SESSIONS": act(3, "art. 57 ust. 3 pkt 4"),  # na trzech kolejnych posiedzeniach
    "RKRES_FIRST_APPOINTMENT_TERM": act(Term(months=6), "art. 83 ust. 4"),
    "RKRES_DECISIONS": act(NOT_READ, "art. 57 ust. 4"),
    "KKRES_DECISIONS": act(NOT_READ, "art. 53"),
    "RZS_DECISIONS": Account(
        "2019-02-08",
        (
            entry("2016-05-18", NOT_READ, f"§ 8 ust. 1 {RZS}", evidence=RECALLED),
            # przy obecności co najmniej połowy członków; opinie w trybie obiegowym
            entry(
                "2019-02-21",
                DecisionRule(
                    quorum=Fraction("0.5"),
                    needs_chair=False,
                    majority=SIMPLE,
                    chair_breaks_ties=False,
                    allows_circular=True,
                ),
                f"§ 8 ust. 1 {RZS}",
                f"§ 9 ust. 4 {RZS}",
            ),
        ),
    ),
    # w obecności co najmniej połowy członków; w sposób obiegowy; z głosem doradczym
    "RDPP_DECISIONS": Account(
        "2018-10-26",
        (
            entry(
                "2018-10-29",
                DecisionRule(
                    quorum=Fraction("0.5"),
                    needs_chair=False,
                    majority=SIMPLE,
                    allows_circular=True,
                    guests_vote=False,
                ),
                f"§ 10 ust. 2 {RDPP}",
                f"§ 10 ust. 5 {RDPP}",
                f"§ 16 {RDPP}",
            ),
        ),
    ),
    # co najmniej połowy, w tym Przewodniczącego; rozstrzyga głos Przewodniczącego
    "KDPP_DECISIONS": Account(
        "2024-09-17",
        (
            entry(
                "2017-10-28",
                DecisionRule(
                    quorum=Fraction("0.5"),
                    needs_chair=True,
                    majority=SIMPLE,
                    chair_breaks_ties=True,
                    is_open=True,
                    allows_circular=True,
                    guests_vote=False,
                ),
                f"art. 34d ust. 2 {UDPP}",
                f"art. 34d ust. 4 {UDPP}",
                f"art. 34d ust. 5 {UDPP}",
                published="2017-10-13",
            ),
        ),
    ),
}
