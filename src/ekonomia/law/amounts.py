"""Yearly amounts that other provisions refer to: what, for which days, where announced, how known.

Nothing is extrapolated.  Where the next figure is due and was not read there is an `Unread` step,
and everything that needs the figure answers "unknown" from that day on.
"""

from datetime import date
from decimal import Decimal
from typing import Final

from ekonomia.law.acts import MINIMUM_PAY, PENSIONS, R_ALG, UDPP, UPS, UPZ, URP
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline, Unread

__all__ = [
    "AVERAGE_PAY",
    "AVERAGE_PAY_ENTERPRISES",
    "MINIMUM_WAGE",
    "PFRON_WTZ_AMOUNT",
    "PFRON_ZAZ_AMOUNT",
    "SOCIAL_ASSISTANCE_INCOME_FAMILY",
    "SOCIAL_ASSISTANCE_INCOME_SINGLE",
    "UNEMPLOYMENT_BENEFIT",
    "UNEMPLOYMENT_BENEFIT_LATER",
]

_WAGE: Final = MINIMUM_PAY.at("2", ust="5")
_FIRST: Final = (UPZ.at("72", ust="1", pkt="1"), UPZ.at("72", ust="6"))
_LATER: Final = (UPZ.at("72", ust="1", pkt="2"), UPZ.at("72", ust="6"))
_NATIONAL: Final = PENSIONS.at("20", pkt="1", lit="a")
_SECTOR: Final = UDPP.at("9", ust="1", pkt="2")
_PER_PARTICIPANT: Final = R_ALG.at(par="5", ust="4")
_PER_EMPLOYEE: Final = (R_ALG.at(par="3"), R_ALG.at(par="5", ust="2"))
_SINGLE: Final = (UPS.at("8", ust="1", pkt="1"), UPS.at("9", ust="8"))
_FAMILY: Final = (UPS.at("8", ust="1", pkt="2"), UPS.at("9", ust="8"))

_RECALLED: Final = "recalled; the announcement was not read"
_PRESS: Final = "press on the yearly announcement"

# --- pay ---

MINIMUM_WAGE: Final = Timeline(
    name="MINIMUM_WAGE",
    unit="zł a month",
    steps=(
        Unread(
            date(2003, 1, 1),
            "the amounts before 2012 were not read",
            _WAGE,
            "the yearly regulations and announcements",
            pl="kwot sprzed 2012 r. nie zbadano",
        ),
        Enacted(
            date(2012, 1, 1),
            Decimal("1500.00"),
            _WAGE,
            Evidence.REPORTED,
            "table of the social insurance institution",
        ),
        Enacted(date(2013, 1, 1), Decimal("1600.00"), _WAGE, Evidence.TEXT, "Dz.U. 2012 poz. 1026"),
        Enacted(date(2014, 1, 1), Decimal("1680.00"), _WAGE, Evidence.TEXT, "Dz.U. 2013 poz. 1074"),
        Enacted(date(2015, 1, 1), Decimal("1750.00"), _WAGE, Evidence.TEXT, "Dz.U. 2014 poz. 1220"),
        Enacted(date(2016, 1, 1), Decimal("1850.00"), _WAGE, Evidence.TEXT, "Dz.U. 2015 poz. 1385"),
        Enacted(date(2017, 1, 1), Decimal("2000.00"), _WAGE, Evidence.TEXT, "Dz.U. 2016 poz. 1456"),
        Enacted(date(2018, 1, 1), Decimal("2100.00"), _WAGE, Evidence.TEXT, "Dz.U. 2017 poz. 1747"),
        Enacted(date(2019, 1, 1), Decimal("2250.00"), _WAGE, Evidence.TEXT, "Dz.U. 2018 poz. 1794"),
        Enacted(date(2020, 1, 1), Decimal("2600.00"), _WAGE, Evidence.TEXT, "Dz.U. 2019 poz. 1778"),
        Enacted(
            date(2021, 1, 1),
            Decimal("2800.00"),
            _WAGE,
            Evidence.TEXT,
            "Dz.U. 2020 poz. 1596, issued under an Act of 31 March 2020",
        ),
        Enacted(date(2022, 1, 1), Decimal("3010.00"), _WAGE, Evidence.TEXT, "Dz.U. 2021 poz. 1690"),
        Enacted(date(2023, 1, 1), Decimal("3490.00"), _WAGE, Evidence.TEXT, "Dz.U. 2022 poz. 1952"),
        Enacted(date(2023, 7, 1), Decimal("3600.00"), _WAGE, Evidence.TEXT, "Dz.U. 2022 poz. 1952"),
        Enacted(date(2024, 1, 1), Decimal("4242.00"), _WAGE, Evidence.TEXT, "Dz.U. 2023 poz. 1893"),
        Enacted(date(2024, 7, 1), Decimal("4300.00"), _WAGE, Evidence.TEXT, "Dz.U. 2023 poz. 1893"),
        Enacted(date(2025, 1, 1), Decimal("4666.00"), _WAGE, Evidence.TEXT, "Dz.U. 2024 poz. 1362"),
        Enacted(
            date(2026, 1, 1),
            Decimal("4806.00"),
            _WAGE,
            Evidence.REPORTED,
            "infor.pl and the press on Dz.U. 2025 poz. 1242",
        ),
        Unread(
            date(2027, 1, 1),
            "the amount for 2027 was not read",
            _WAGE,
            "the regulation of September 2026",
            pl="kwoty na rok 2027 nie zbadano",
        ),
    ),
    verified=date(2026, 1, 1),
)
"""The least pay for work in full time, *minimalne wynagrodzenie za pracę*."""

AVERAGE_PAY: Final = Timeline(
    name="AVERAGE_PAY",
    unit="zł a month",
    steps=(
        Unread(
            date(1999, 1, 1),
            "the figures before 2012 were not read",
            _NATIONAL,
            "the yearly announcements of GUS",
            pl="wartości sprzed 2012 r. nie zbadano",
        ),
        Enacted(date(2012, 1, 1), Decimal("3521.67"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2013, 1, 1), Decimal("3650.06"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2014, 1, 1), Decimal("3783.46"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2015, 1, 1), Decimal("3899.78"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2016, 1, 1), Decimal("4047.21"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2017, 1, 1), Decimal("4271.51"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2018, 1, 1), Decimal("4585.03"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2019, 1, 1), Decimal("4918.17"), _NATIONAL, Evidence.REPORTED, _PRESS),
        Enacted(date(2020, 1, 1), Decimal("5167.47"), _NATIONAL, Evidence.RECALLED, _RECALLED),
        Enacted(date(2021, 1, 1), Decimal("5662.53"), _NATIONAL, Evidence.REPORTED, _PRESS),
        Enacted(date(2022, 1, 1), Decimal("6346.15"), _NATIONAL, Evidence.REPORTED, _PRESS),
        Enacted(date(2023, 1, 1), Decimal("7155.48"), _NATIONAL, Evidence.REPORTED, _PRESS),
        Enacted(date(2024, 1, 1), Decimal("8181.72"), _NATIONAL, Evidence.REPORTED, _PRESS),
        Enacted(date(2025, 1, 1), Decimal("8903.56"), _NATIONAL, Evidence.REPORTED, _PRESS),
        Unread(
            date(2026, 1, 1),
            "the average of 2026 is announced in February 2027",
            _NATIONAL,
            "the announcement of GUS for 2026",
            pl="w lutym 2027 r. zostanie ogłoszone przeciętne wynagrodzenie w roku 2026",
        ),
    ),
    verified=date(2026, 2, 9),
)
"""The average pay in the national economy in the calendar year that begins that day, announced in
the February after it; a step for each year."""

AVERAGE_PAY_ENTERPRISES: Final = Timeline(
    name="AVERAGE_PAY_ENTERPRISES",
    unit="zł a month",
    steps=(
        Unread(
            date(2004, 1, 1),
            "the figures before 2015 were not read",
            _SECTOR,
            "the yearly announcements of GUS",
            pl="wartości sprzed 2015 r. nie zbadano",
        ),
        Enacted(date(2015, 1, 1), Decimal("4121.41"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2016, 1, 1), Decimal("4277.03"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2017, 1, 1), Decimal("4530.47"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2018, 1, 1), Decimal("4852.29"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2019, 1, 1), Decimal("5169.06"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2020, 1, 1), Decimal("5411.45"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2021, 1, 1), Decimal("5889.84"), _SECTOR, Evidence.REPORTED, _PRESS),
        Enacted(
            date(2022, 1, 1),
            Decimal("6653.67"),
            _SECTOR,
            Evidence.REPORTED,
            "follows from a published limit of 19 961 zł, three times the figure",
        ),
        Enacted(date(2023, 1, 1), Decimal("7444.39"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Enacted(date(2024, 1, 1), Decimal("8265.92"), _SECTOR, Evidence.RECALLED, _RECALLED),
        Unread(
            date(2025, 1, 1),
            "the average of 2025 was not read",
            _SECTOR,
            "the announcement of GUS for 2025",
            pl="przeciętnego wynagrodzenia w 2025 r. nie zbadano",
        ),
    ),
    verified=date(2023, 12, 31),
)
"""The average pay in the sector of enterprises in the calendar year that begins that day, announced
in the January after it; a step for each year."""

# --- the unemployment benefit ---

UNEMPLOYMENT_BENEFIT: Final = Timeline(
    name="UNEMPLOYMENT_BENEFIT",
    unit="zł a month",
    steps=(
        Unread(
            date(2004, 6, 1),
            "the amounts before June 2012 were not read",
            _FIRST,
            "the yearly announcements",
            pl="kwot sprzed czerwca 2012 r. nie zbadano",
        ),
        Enacted(date(2012, 6, 1), Decimal("794.20"), _FIRST, Evidence.RECALLED, _RECALLED),
        Enacted(
            date(2013, 6, 1),
            Decimal("823.60"),
            _FIRST,
            Evidence.REPORTED,
            "a legal portal on M.P. 2013 poz. 391",
        ),
        Enacted(
            date(2014, 6, 1),
            Decimal("831.10"),
            _FIRST,
            Evidence.RECALLED,
            "amounts in the press of 2018; the first day is recalled",
        ),
        Enacted(date(2018, 6, 1), Decimal("847.80"), _FIRST, Evidence.REPORTED, _PRESS),
        Enacted(date(2019, 6, 1), Decimal("861.40"), _FIRST, Evidence.RECALLED, _RECALLED),
        Enacted(
            date(2020, 6, 1),
            Decimal("881.30"),
            _FIRST,
            Evidence.REPORTED,
            "a legal portal on M.P. 2020 poz. 467",
        ),
        Enacted(
            date(2020, 9, 1),
            Decimal("1200.00"),
            _FIRST,
            Evidence.REPORTED,
            "tables of a legal portal",
        ),
        Enacted(
            date(2021, 6, 1),
            Decimal("1240.80"),
            _FIRST,
            Evidence.REPORTED,
            "a labour office and the press on M.P. 2021 poz. 486",
        ),
        Enacted(
            date(2022, 6, 1),
            Decimal("1304.10"),
            _FIRST,
            Evidence.REPORTED,
            "tables of a legal portal",
        ),
        Enacted(date(2023, 6, 1), Decimal("1491.90"), _FIRST, Evidence.REPORTED, _PRESS),
        Enacted(
            date(2024, 6, 1),
            Decimal("1662.00"),
            _FIRST,
            Evidence.REPORTED,
            "tables of a legal portal",
        ),
        Enacted(date(2025, 6, 1), Decimal("1721.90"), URP.at("224"), Evidence.REPORTED, _PRESS),
        Enacted(date(2026, 6, 1), Decimal("1783.90"), URP.at("224"), Evidence.REPORTED, _PRESS),
        Unread(
            date(2027, 6, 1),
            "the amount valorised in June 2027 was not announced yet",
            URP.at("224"),
            "the announcement of 2027",
            pl="kwoty po waloryzacji w czerwcu 2027 r. jeszcze nie ogłoszono",
        ),
    ),
    verified=date(2026, 6, 1),
)
"""The unemployment benefit (100%) in the first 90 days of the right to it, valorised each June."""

UNEMPLOYMENT_BENEFIT_LATER: Final = Timeline(
    name="UNEMPLOYMENT_BENEFIT_LATER",
    unit="zł a month",
    steps=(
        Unread(
            date(2010, 1, 1),
            "the amounts before June 2012 were not read",
            _LATER,
            "the yearly announcements",
            pl="kwot sprzed czerwca 2012 r. nie zbadano",
        ),
        Enacted(date(2012, 6, 1), Decimal("623.60"), _LATER, Evidence.RECALLED, _RECALLED),
        Enacted(
            date(2013, 6, 1),
            Decimal("646.70"),
            _LATER,
            Evidence.REPORTED,
            "a legal portal on M.P. 2013 poz. 391",
        ),
        Enacted(
            date(2014, 6, 1),
            Decimal("652.60"),
            _LATER,
            Evidence.RECALLED,
            "amounts in the press of 2018; the first day is recalled",
        ),
        Enacted(date(2018, 6, 1), Decimal("665.70"), _LATER, Evidence.REPORTED, _PRESS),
        Enacted(date(2019, 6, 1), Decimal("676.40"), _LATER, Evidence.RECALLED, _RECALLED),
        Enacted(
            date(2020, 6, 1),
            Decimal("692.00"),
            _LATER,
            Evidence.REPORTED,
            "a legal portal on M.P. 2020 poz. 467",
        ),
        Enacted(
            date(2020, 9, 1),
            Decimal("942.30"),
            _LATER,
            Evidence.REPORTED,
            "tables of a legal portal",
        ),
        Enacted(
            date(2021, 6, 1),
            Decimal("974.40"),
            _LATER,
            Evidence.REPORTED,
            "a labour office and the press on M.P. 2021 poz. 486",
        ),
        Enacted(
            date(2022, 6, 1),
            Decimal("1024.10"),
            _LATER,
            Evidence.REPORTED,
            "tables of a legal portal",
        ),
        Enacted(date(2023, 6, 1), Decimal("1171.60"), _LATER, Evidence.REPORTED, _PRESS),
        Enacted(
            date(2024, 6, 1),
            Decimal("1305.20"),
            _LATER,
            Evidence.REPORTED,
            "tables of a legal portal",
        ),
        Enacted(date(2025, 6, 1), Decimal("1352.20"), URP.at("224"), Evidence.REPORTED, _PRESS),
        Enacted(date(2026, 6, 1), Decimal("1400.90"), URP.at("224"), Evidence.REPORTED, _PRESS),
        Unread(
            date(2027, 6, 1),
            "the amount valorised in June 2027 was not announced yet",
            URP.at("224"),
            "the announcement of 2027",
            pl="kwoty po waloryzacji w czerwcu 2027 r. jeszcze nie ogłoszono",
        ),
    ),
    verified=date(2026, 6, 1),
)
"""The unemployment benefit (100%) in the days after the first 90, valorised each June."""

# --- money of the State Fund for Rehabilitation (PFRON) ---
#
# An amount fixed again for a year that had begun is a second step of the same first day, with the
# day on which it was published.  Amounts for years to come that were replaced before the year began
# are left out.

PFRON_WTZ_AMOUNT: Final = Timeline(
    name="PFRON_WTZ_AMOUNT",
    unit="zł a year",
    steps=(
        Unread(
            date(2003, 1, 1),
            "the amounts before 2018 were not read",
            _PER_PARTICIPANT,
            "earlier versions of the regulation",
            pl="kwot sprzed 2018 r. nie zbadano",
        ),
        Enacted(
            date(2018, 1, 1),
            Decimal("16596.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1605; in force from 1 July 2018",
            date(2018, 7, 1),
        ),
        Enacted(
            date(2019, 1, 1),
            Decimal("17796.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1605",
        ),
        Enacted(
            date(2019, 1, 1),
            Decimal("18096.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1898",
            date(2019, 10, 7),
        ),
        Enacted(
            date(2020, 1, 1),
            Decimal("20496.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1898",
        ),
        Enacted(
            date(2021, 1, 1),
            Decimal("21696.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1898",
        ),
        Enacted(
            date(2022, 1, 1),
            Decimal("22896.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1898",
        ),
        Enacted(
            date(2022, 1, 1),
            Decimal("24096.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 3",
            date(2022, 1, 3),
        ),
        Enacted(
            date(2022, 1, 1),
            Decimal("25896.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2128",
            date(2022, 10, 18),
        ),
        Enacted(
            date(2023, 1, 1),
            Decimal("27696.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2128",
        ),
        Enacted(
            date(2023, 1, 1),
            Decimal("29496.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2023 poz. 1066",
            date(2023, 6, 6),
        ),
        Enacted(
            date(2024, 1, 1),
            Decimal("33696.00"),
            _PER_PARTICIPANT,
            Evidence.TEXT,
            "Dz.U. 2023 poz. 2569",
        ),
        Enacted(
            date(2025, 1, 1),
            Decimal("35196.00"),
            _PER_PARTICIPANT,
            Evidence.REPORTED,
            "press of 2025 on the wording in force",
        ),
        Enacted(
            date(2026, 1, 1),
            Decimal("38496.00"),
            _PER_PARTICIPANT,
            Evidence.RECALLED,
            "press on the draft of November 2025; its adoption was not seen",
        ),
        Unread(
            date(2027, 1, 1),
            "no amount for 2027 was seen",
            _PER_PARTICIPANT,
            "amendments of the regulation",
            pl="kwoty na 2027 r. nie znaleziono",
        ),
    ),
    verified=date(2025, 11, 19),
)
"""The Fund's money for one participant of a WTZ in the calendar year."""

PFRON_ZAZ_AMOUNT: Final = Timeline(
    name="PFRON_ZAZ_AMOUNT",
    unit="zł a year",
    steps=(
        Unread(
            date(2003, 1, 1),
            "the amounts before 2019 were not read",
            _PER_EMPLOYEE,
            "earlier versions of the regulation",
            pl="kwot sprzed 2019 r. nie zbadano",
        ),
        Enacted(
            date(2019, 1, 1),
            Decimal("22000.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1605",
        ),
        Enacted(
            date(2019, 1, 1),
            Decimal("22750.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1898",
            date(2019, 10, 7),
        ),
        Enacted(
            date(2020, 1, 1),
            Decimal("25000.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2019 poz. 1898",
        ),
        Enacted(
            date(2022, 1, 1),
            Decimal("27500.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 3",
            date(2022, 1, 3),
        ),
        Enacted(
            date(2022, 1, 1),
            Decimal("28500.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2128",
            date(2022, 10, 18),
        ),
        Enacted(
            date(2023, 1, 1),
            Decimal("31000.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2128",
        ),
        Enacted(
            date(2023, 1, 1),
            Decimal("32000.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2023 poz. 2569",
            date(2023, 11, 27),
        ),
        Enacted(
            date(2024, 1, 1),
            Decimal("37000.00"),
            _PER_EMPLOYEE,
            Evidence.TEXT,
            "Dz.U. 2023 poz. 2569",
        ),
        Enacted(
            date(2025, 1, 1),
            Decimal("38000.00"),
            _PER_EMPLOYEE,
            Evidence.REPORTED,
            "press of 2025 on the wording in force",
        ),
        Enacted(
            date(2026, 1, 1),
            Decimal("39000.00"),
            _PER_EMPLOYEE,
            Evidence.RECALLED,
            "press on the draft of November 2025; its adoption was not seen",
        ),
        Unread(
            date(2027, 1, 1),
            "no amount for 2027 was seen",
            _PER_EMPLOYEE,
            "amendments of the regulation",
            pl="kwoty na 2027 r. nie znaleziono",
        ),
    ),
    verified=date(2025, 11, 19),
)
"""The Fund's money for one person with a severe or moderate degree employed in a ZAZ, in the
calendar year."""

# --- social assistance ---

SOCIAL_ASSISTANCE_INCOME_SINGLE: Final = Timeline(
    name="SOCIAL_ASSISTANCE_INCOME_SINGLE",
    unit="zł a month",
    steps=(
        Unread(
            date(2004, 5, 1),
            "the amounts before October 2012 were not read",
            _SINGLE,
            "earlier regulations",
            pl="kwot sprzed października 2012 r. nie zbadano",
        ),
        Enacted(
            date(2012, 10, 1), Decimal("542.00"), _SINGLE, Evidence.TEXT, "Dz.U. 2012 poz. 823"
        ),
        Enacted(
            date(2015, 10, 1), Decimal("634.00"), _SINGLE, Evidence.TEXT, "Dz.U. 2015 poz. 1058"
        ),
        Enacted(
            date(2018, 10, 1), Decimal("701.00"), _SINGLE, Evidence.TEXT, "Dz.U. 2018 poz. 1358"
        ),
        Enacted(
            date(2022, 1, 1), Decimal("776.00"), _SINGLE, Evidence.TEXT, "Dz.U. 2021 poz. 1296"
        ),
        Enacted(
            date(2025, 1, 1), Decimal("1010.00"), _SINGLE, Evidence.TEXT, "Dz.U. 2024 poz. 1044"
        ),
        Unread(
            date(2028, 1, 1),
            "verified every three years; the next amounts were not read",
            _SINGLE,
            "the regulation of 2027",
            pl="kwoty weryfikuje się co trzy lata; następnych nie zbadano",
        ),
    ),
    verified=date(2025, 1, 1),
)
"""The income criterion of one who keeps a household alone; income equal to it still qualifies."""

SOCIAL_ASSISTANCE_INCOME_FAMILY: Final = Timeline(
    name="SOCIAL_ASSISTANCE_INCOME_FAMILY",
    unit="zł a month",
    steps=(
        Unread(
            date(2004, 5, 1),
            "the amounts before October 2012 were not read",
            _FAMILY,
            "earlier regulations",
            pl="kwot sprzed października 2012 r. nie zbadano",
        ),
        Enacted(
            date(2012, 10, 1), Decimal("456.00"), _FAMILY, Evidence.TEXT, "Dz.U. 2012 poz. 823"
        ),
        Enacted(
            date(2015, 10, 1), Decimal("514.00"), _FAMILY, Evidence.TEXT, "Dz.U. 2015 poz. 1058"
        ),
        Enacted(
            date(2018, 10, 1), Decimal("528.00"), _FAMILY, Evidence.TEXT, "Dz.U. 2018 poz. 1358"
        ),
        Enacted(
            date(2022, 1, 1), Decimal("600.00"), _FAMILY, Evidence.TEXT, "Dz.U. 2021 poz. 1296"
        ),
        Enacted(
            date(2025, 1, 1), Decimal("823.00"), _FAMILY, Evidence.TEXT, "Dz.U. 2024 poz. 1044"
        ),
        Unread(
            date(2028, 1, 1),
            "verified every three years; the next amounts were not read",
            _FAMILY,
            "the regulation of 2027",
            pl="kwoty weryfikuje się co trzy lata; następnych nie zbadano",
        ),
    ),
    verified=date(2025, 1, 1),
)
"""The income criterion for a person in a family; income equal to it still qualifies."""
