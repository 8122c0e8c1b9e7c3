"""The status that support centres granted, copied by hand from their procedures and notices."""

from typing import Final

from tests.law.ledger import BINDS, NOT_READ, RECALLED, REPEALED, REPORTED, Account, entry

from ekonomia.dates import Term

PROCEDURES = (
    "procedury weryfikacji statusu przedsiębiorstwa społecznego w ośrodkach wsparcia "
    "ekonomii społecznej"
)
NOTICES = (
    "komunikaty ośrodków wsparcia ekonomii społecznej z 2022 r. o przedłużaniu statusu "
    "przedsiębiorstwa społecznego"
)
GUIDELINES = (
    "wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego (od 2019 r.)"
)

LAST_READ = "2023-02-20"
EXPIRED = entry("2024-01-01", REPEALED, GUIDELINES, evidence=REPORTED)


def procedure(value: object) -> Account:
    """From the lists of May 2018 on; what there was before them was not read."""
    return Account(
        LAST_READ,
        (
            entry("2015-05-28", NOT_READ, PROCEDURES, evidence=RECALLED),
            entry("2018-05-30", value, PROCEDURES, evidence=REPORTED),
            EXPIRED,
        ),
    )


LEDGER: Final[dict[str, Account]] = {
    # "okres obowiązywania statusu wynosi 18 miesięcy"
    "CT9_STATUS": procedure(BINDS),
    "CT9_STATUS_TERM": procedure(Term(months=18)),
    "CT9_STATUS_MONTHS": procedure(18),
    # "maksymalnie 3 miesiące na odzyskanie cech"
    "CT9_REGAIN": procedure(BINDS),
    "CT9_REGAIN_TERM": procedure(Term(months=3)),
    "CT9_RENEWAL": Account(
        LAST_READ, (entry("2022-10-30", BINDS, NOTICES, evidence=REPORTED), EXPIRED)
    ),
}
