"""The yearly amounts, copied by hand from the regulations and announcements."""

from decimal import Decimal
from typing import Final

from tests.law.ledger import (
    NOT_READ,
    RECALLED,
    REPORTED,
    TEXT,
    Account,
    Entry,
    entry,
)

from ekonomia.law import Evidence

WAGE = "art. 2 ust. 5 ustawy o minimalnym wynagrodzeniu za pracę"
PENSIONS = "art. 20 pkt 1 lit. a ustawy o emeryturach i rentach z Funduszu Ubezpieczeń Społecznych"
PAID = "art. 9 ust. 1 pkt 2 ustawy o działalności pożytku publicznego i o wolontariacie"
UPZ = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
FIRST_DAYS = (f"art. 72 ust. 1 pkt 1 {UPZ}", f"art. 72 ust. 6 {UPZ}")
LATER_DAYS = (f"art. 72 ust. 1 pkt 2 {UPZ}", f"art. 72 ust. 6 {UPZ}")
URP = "art. 224 ustawy o rynku pracy i służbach zatrudnienia"
ALGORITHM = "rozporządzenia w sprawie algorytmu przekazywania środków PFRON"
PARTICIPANT = f"§ 5 ust. 4 {ALGORITHM}"
EMPLOYEE = (f"§ 3 {ALGORITHM}", f"§ 5 ust. 2 {ALGORITHM}")
HELP = "ustawy o pomocy społecznej"
ALONE = (f"art. 8 ust. 1 pkt 1 {HELP}", f"art. 9 ust. 8 {HELP}")
IN_FAMILY = (f"art. 8 ust. 1 pkt 2 {HELP}", f"art. 9 ust. 8 {HELP}")


def zloty(
    since: str,
    amount: str,
    *basis: str,
    evidence: Evidence = TEXT,
    published: str | None = None,
) -> Entry:
    return entry(since, Decimal(amount), *basis, evidence=evidence, published=published)


def unread(since: str, *basis: str) -> Entry:
    return entry(since, NOT_READ, *basis, evidence=RECALLED)


def average(year: int, amount: str, basis: str, evidence: Evidence = RECALLED) -> Entry:
    return zloty(f"{year}-01-01", amount, basis, evidence=evidence)


def benefit(*amounts: str, days: tuple[str, str], first: str) -> Account:
    """The thirteen amounts since June 2012; those of 2012, 2014 and 2019 are recalled."""
    since = [
        "2012-06-01",
        "2013-06-01",
        "2014-06-01",
        "2018-06-01",
        "2019-06-01",
        "2020-06-01",
        "2020-09-01",
        "2021-06-01",
        "2022-06-01",
        "2023-06-01",
        "2024-06-01",
    ]
    recalled = {"2012-06-01", "2014-06-01", "2019-06-01"}
    return Account(
        "2026-06-01",
        (
            unread(first, *days),
            *(
                zloty(day, amount, *days, evidence=RECALLED if day in recalled else REPORTED)
                for day, amount in zip(since, amounts[:-2], strict=True)
            ),
            zloty("2025-06-01", amounts[-2], URP, evidence=REPORTED),
            zloty("2026-06-01", amounts[-1], URP, evidence=REPORTED),
            unread("2027-06-01", URP),
        ),
    )


def criterion(*amounts: str, basis: tuple[str, str]) -> Account:
    since = ["2012-10-01", "2015-10-01", "2018-10-01", "2022-01-01", "2025-01-01"]
    return Account(
        "2025-01-01",
        (
            unread("2004-05-01", *basis),
            *(zloty(day, amount, *basis) for day, amount in zip(since, amounts, strict=True)),
            unread("2028-01-01", *basis),
        ),
    )


LEDGER: Final[dict[str, Account]] = {
    "MINIMUM_WAGE": Account(
        "2026-01-01",
        (
            unread("2003-01-01", WAGE),
            zloty("2012-01-01", "1500.00", WAGE, evidence=REPORTED),
            zloty("2013-01-01", "1600.00", WAGE),
            zloty("2014-01-01", "1680.00", WAGE),
            zloty("2015-01-01", "1750.00", WAGE),
            zloty("2016-01-01", "1850.00", WAGE),
            zloty("2017-01-01", "2000.00", WAGE),
            zloty("2018-01-01", "2100.00", WAGE),
            zloty("2019-01-01", "2250.00", WAGE),
            zloty("2020-01-01", "2600.00", WAGE),
            zloty("2021-01-01", "2800.00", WAGE),
            zloty("2022-01-01", "3010.00", WAGE),
            zloty("2023-01-01", "3490.00", WAGE),
            zloty("2023-07-01", "3600.00", WAGE),
            zloty("2024-01-01", "4242.00", WAGE),
            zloty("2024-07-01", "4300.00", WAGE),
            zloty("2025-01-01", "4666.00", WAGE),
            zloty("2026-01-01", "4806.00", WAGE, evidence=REPORTED),
            unread("2027-01-01", WAGE),
        ),
    ),
    "AVERAGE_PAY": Account(
        "2026-02-09",
        (
            unread("1999-01-01", PENSIONS),
            average(2012, "3521.67", PENSIONS),
            average(2013, "3650.06", PENSIONS),
            average(2014, "3783.46", PENSIONS),
            average(2015, "3899.78", PENSIONS),
            average(2016, "4047.21", PENSIONS),
            average(2017, "4271.51", PENSIONS),
            average(2018, "4585.03", PENSIONS),
            average(2019, "4918.17", PENSIONS, REPORTED),
            average(2020, "5167.47", PENSIONS),
            average(2021, "5662.53", PENSIONS, REPORTED),
            average(2022, "6346.15", PENSIONS, REPORTED),
            average(2023, "7155.48", PENSIONS, REPORTED),
            average(2024, "8181.72", PENSIONS, REPORTED),
            average(2025, "8903.56", PENSIONS, REPORTED),
            unread("2026-01-01", PENSIONS),
        ),
    ),
    "AVERAGE_PAY_ENTERPRISES": Account(
        "2023-12-31",
        (
            unread("2004-01-01", PAID),
            average(2015, "4121.41", PAID),
            average(2016, "4277.03", PAID),
            average(2017, "4530.47", PAID),
            average(2018, "4852.29", PAID),
            average(2019, "5169.06", PAID),
            average(2020, "5411.45", PAID),
            average(2021, "5889.84", PAID, REPORTED),
            average(2022, "6653.67", PAID, REPORTED),
            average(2023, "7444.39", PAID),
            average(2024, "8265.92", PAID),
            unread("2025-01-01", PAID),
        ),
    ),
    "UNEMPLOYMENT_BENEFIT": benefit(
        "794.20",
        "823.60",
        "831.10",
        "847.80",
        "861.40",
        "881.30",
        "1200.00",
        "1240.80",
        "1304.10",
        "1491.90",
        "1662.00",
        "1721.90",
        "1783.90",
        days=FIRST_DAYS,
        first="2004-06-01",
    ),
    "UNEMPLOYMENT_BENEFIT_LATER": benefit(
        "623.60",
        "646.70",
        "652.60",
        "665.70",
        "676.40",
        "692.00",
        "942.30",
        "974.40",
        "1024.10",
        "1171.60",
        "1305.20",
        "1352.20",
        "1400.90",
        days=LATER_DAYS,
        first="2010-01-01",
    ),
    "PFRON_WTZ_AMOUNT": Account(
        "2025-11-19",
        (
            unread("2003-01-01", PARTICIPANT),
            zloty("2018-01-01", "16596.00", PARTICIPANT, published="2018-07-01"),
            zloty("2019-01-01", "17796.00", PARTICIPANT),
            zloty("2019-01-01", "18096.00", PARTICIPANT, published="2019-10-07"),
            zloty("2020-01-01", "20496.00", PARTICIPANT),
            zloty("2021-01-01", "21696.00", PARTICIPANT),
            zloty("2022-01-01", "22896.00", PARTICIPANT),
            zloty("2022-01-01", "24096.00", PARTICIPANT, published="2022-01-03"),
            zloty("2022-01-01", "25896.00", PARTICIPANT, published="2022-10-18"),
            zloty("2023-01-01", "27696.00", PARTICIPANT),
            zloty("2023-01-01", "29496.00", PARTICIPANT, published="2023-06-06"),
            zloty("2024-01-01", "33696.00", PARTICIPANT),
            zloty("2025-01-01", "35196.00", PARTICIPANT, evidence=REPORTED),
            zloty("2026-01-01", "38496.00", PARTICIPANT, evidence=RECALLED),
            unread("2027-01-01", PARTICIPANT),
        ),
    ),
    "PFRON_ZAZ_AMOUNT": Account(
        "2025-11-19",
        (
            unread("2003-01-01", *EMPLOYEE),
            zloty("2019-01-01", "22000.00", *EMPLOYEE),
            zloty("2019-01-01", "22750.00", *EMPLOYEE, published="2019-10-07"),
            zloty("2020-01-01", "25000.00", *EMPLOYEE),
            zloty("2022-01-01", "27500.00", *EMPLOYEE, published="2022-01-03"),
            zloty("2022-01-01", "28500.00", *EMPLOYEE, published="2022-10-18"),
            zloty("2023-01-01", "31000.00", *EMPLOYEE),
            zloty("2023-01-01", "32000.00", *EMPLOYEE, published="2023-11-27"),
            zloty("2024-01-01", "37000.00", *EMPLOYEE),
            zloty("2025-01-01", "38000.00", *EMPLOYEE, evidence=REPORTED),
            zloty("2026-01-01", "39000.00", *EMPLOYEE, evidence=RECALLED),
            unread("2027-01-01", *EMPLOYEE),
        ),
    ),
    "SOCIAL_ASSISTANCE_INCOME_SINGLE": criterion(
        "542.00", "634.00", "701.00", "776.00", "1010.00", basis=ALONE
    ),
    "SOCIAL_ASSISTANCE_INCOME_FAMILY": criterion(
        "456.00", "514.00", "528.00", "600.00", "823.00", basis=IN_FAMILY
    ),
}
