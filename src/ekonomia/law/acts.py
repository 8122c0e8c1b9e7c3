"""The acts that the rules rest on, each named once, and how its title and journal are known."""

from typing import Final

from ekonomia.law.citation import Act, Journal
from ekonomia.law.evidence import Evidence

__all__ = [
    "ACTS",
    "AKSES_2014",
    "AKSES_2015",
    "AKSES_2016",
    "AKSES_AMENDMENT_2018",
    "AKSES_CALLS",
    "CIT",
    "COMMERCIAL_COMPANIES",
    "COMPETITION",
    "COOPERATIVE_LAW",
    "COVID",
    "CT9_2015",
    "CT9_2016",
    "CT9_2018",
    "CT9_2019",
    "EPIDEMIC_BEGIN",
    "EPIDEMIC_END",
    "FLOOD_2024",
    "KC",
    "KPA",
    "KPRES_2012",
    "KPRES_2014",
    "KPRES_2019",
    "KPRES_2022",
    "KRS",
    "MINIMUM_PAY",
    "OLDER_PERSONS",
    "OWES_CALLS",
    "PENSIONS",
    "PES_OFFERS",
    "POKL",
    "PRICE_INFORMATION",
    "PS_RENEWAL",
    "PS_VERIFICATION",
    "PZP",
    "PZP_2004",
    "R_ALG",
    "R_INF",
    "R_RDPP",
    "R_RZS",
    "R_WTZ",
    "R_WTZ_1998",
    "R_WTZ_AMENDMENT_2020",
    "R_ZAZ",
    "R_ZAZ_2007",
    "STAMP_DUTY",
    "STOW",
    "UDPP",
    "UES",
    "UES_AMENDMENT_2022",
    "UPS",
    "UPZ",
    "URON",
    "URON_AMENDMENT_2002",
    "URON_AMENDMENT_2018",
    "URON_AMENDMENT_2025",
    "URP",
    "USS",
    "USS_AMENDMENT_2017",
    "USU",
    "UZS",
    "UZS_AMENDMENT_2007",
    "UZS_AMENDMENT_2022",
]

UES: Final = Act(
    key="UES",
    title="ustawa z dnia 5 sierpnia 2022 r. o ekonomii społecznej",
    genitive="ustawy o ekonomii społecznej",
    en="the Act on the social economy",
    journal=Journal(year=2022, position=1812),
    consolidated=(Journal(year=2023, position=1287), Journal(year=2024, position=113)),
    evidence=Evidence.TEXT,
    source="Dz.U. 2022 poz. 1812",
)
UES_AMENDMENT_2022: Final = Act(
    key="UES_AMENDMENT_2022",
    title="ustawa z dnia 7 października 2022 r. o zmianie ustawy o wspieraniu rodziny i systemie "
    "pieczy zastępczej oraz niektórych innych ustaw",
    genitive="ustawy z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)",
    en="the amending Act of 7 October 2022",
    journal=Journal(year=2022, position=2140),
    evidence=Evidence.TEXT,
    source="Dz.U. 2022 poz. 2140",
)
UDPP: Final = Act(
    key="UDPP",
    title="ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    genitive="ustawy o działalności pożytku publicznego i o wolontariacie",
    en="the Act on public-benefit activity and volunteering",
    journal=Journal(year=2003, number=96, position=873),
    consolidated=(Journal(year=2023, position=571), Journal(year=2024, position=1491)),
    evidence=Evidence.TEXT,
    source="Dz.U. 2003 nr 96 poz. 873",
)
USS: Final = Act(
    key="USS",
    title="ustawa z dnia 27 kwietnia 2006 r. o spółdzielniach socjalnych",
    genitive="ustawy o spółdzielniach socjalnych",
    en="the Act on social cooperatives",
    journal=Journal(year=2006, number=94, position=651),
    consolidated=(
        Journal(year=2018, position=1205),
        Journal(year=2020, position=2085),
        Journal(year=2023, position=802),
        Journal(year=2026, position=48),
    ),
    evidence=Evidence.TEXT,
    source="Dz.U. 2006 nr 94 poz. 651",
)
UZS: Final = Act(
    key="UZS",
    title="ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym",
    genitive="ustawy o zatrudnieniu socjalnym",
    en="the Act on social employment",
    journal=Journal(year=2003, number=122, position=1143),
    consolidated=(
        Journal(year=2011, number=43, position=225),
        Journal(year=2020, position=176),
        Journal(year=2022, position=2241),
        Journal(year=2025, position=83),
    ),
    evidence=Evidence.TEXT,
    source="Dz.U. 2003 nr 122 poz. 1143",
)
UZS_AMENDMENT_2007: Final = Act(
    key="UZS_AMENDMENT_2007",
    title="ustawa z dnia 15 czerwca 2007 r. o zmianie ustawy o zatrudnieniu socjalnym oraz o "
    "zmianie niektórych innych ustaw",
    genitive="ustawy z dnia 15 czerwca 2007 r. (Dz.U. 2007 nr 115 poz. 793)",
    en="the amending Act of 15 June 2007",
    journal=Journal(year=2007, number=115, position=793),
    evidence=Evidence.TEXT,
    source="Dz.U. 2007 nr 115 poz. 793",
)
UZS_AMENDMENT_2022: Final = Act(
    key="UZS_AMENDMENT_2022",
    title="ustawa z dnia 13 stycznia 2022 r. o zmianie ustawy o zatrudnieniu socjalnym oraz "
    "niektórych innych ustaw",
    genitive="ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)",
    en="the amending Act of 13 January 2022",
    journal=Journal(year=2022, position=218),
    evidence=Evidence.TEXT,
    source="Dz.U. 2022 poz. 218",
)
UPZ: Final = Act(
    key="UPZ",
    title="ustawa z dnia 20 kwietnia 2004 r. o promocji zatrudnienia i instytucjach rynku pracy",
    genitive="ustawy o promocji zatrudnienia i instytucjach rynku pracy",
    en="the Act on employment promotion (repealed)",
    journal=Journal(year=2004, number=99, position=1001),
    consolidated=(Journal(year=2024, position=475),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2004 nr 99 poz. 1001",
)
URP: Final = Act(
    key="URP",
    title="ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia",
    genitive="ustawy o rynku pracy i służbach zatrudnienia",
    en="the Act on the labour market and employment services",
    journal=Journal(year=2025, position=620),
    evidence=Evidence.REPORTED,
    source="press of 2025, and a legal publisher's record of Dz.U. 2025 poz. 620",
)
STOW: Final = Act(
    key="STOW",
    title="ustawa z dnia 7 kwietnia 1989 r. Prawo o stowarzyszeniach",
    genitive="Prawa o stowarzyszeniach",
    en="the Law on associations",
    journal=Journal(year=1989, number=20, position=104),
    consolidated=(Journal(year=2020, position=2261),),
    evidence=Evidence.REPORTED,
    source="pages that cite Dz.U. 1989 nr 20 poz. 104",
)
COMPETITION: Final = Act(
    key="COMPETITION",
    title="ustawa z dnia 16 lutego 2007 r. o ochronie konkurencji i konsumentów",
    genitive="ustawy o ochronie konkurencji i konsumentów",
    en="the Act on protection of competition and consumers",
    journal=Journal(year=2007, number=50, position=331),
    consolidated=(Journal(year=2024, position=1616),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2007 nr 50 poz. 331",
)
USU: Final = Act(
    key="USU",
    title="ustawa z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług "
    "społecznych",
    genitive="ustawy o realizowaniu usług społecznych przez centrum usług społecznych",
    en="the Act on social-service centres",
    journal=Journal(year=2019, position=1818),
    evidence=Evidence.TEXT,
    source="Dz.U. 2019 poz. 1818",
)
KPA: Final = Act(
    key="KPA",
    title="ustawa z dnia 14 czerwca 1960 r. Kodeks postępowania administracyjnego",
    genitive="Kodeksu postępowania administracyjnego",
    en="the Code of administrative procedure",
    journal=Journal(year=1960, number=30, position=168),
    consolidated=(Journal(year=2022, position=2000), Journal(year=2024, position=572)),
    evidence=Evidence.REPORTED,
    source="a database of judgments that cites Dz.U. 1960 nr 30 poz. 168",
)
OLDER_PERSONS: Final = Act(
    key="OLDER_PERSONS",
    title="ustawa z dnia 11 września 2015 r. o osobach starszych",
    genitive="ustawy o osobach starszych",
    en="the Act on older persons",
    journal=Journal(year=2015, position=1705),
    evidence=Evidence.TEXT,
    source="Dz.U. 2015 poz. 1705",
)
URON: Final = Act(
    key="URON",
    title="ustawa z dnia 27 sierpnia 1997 r. o rehabilitacji zawodowej i społecznej oraz "
    "zatrudnianiu osób niepełnosprawnych",
    genitive="ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
    "niepełnosprawnych",
    en="the Act on rehabilitation and employment of persons with disabilities",
    journal=Journal(year=1997, number=123, position=776),
    consolidated=(
        Journal(year=2021, position=573),
        Journal(year=2024, position=44),
        Journal(year=2025, position=913),
    ),
    evidence=Evidence.REPORTED,
    source="Dz.U. 2007 nr 115 poz. 791 art. 1, which cites it",
)
URON_AMENDMENT_2002: Final = Act(
    key="URON_AMENDMENT_2002",
    title="ustawa z dnia 20 grudnia 2002 r. o zmianie ustawy o rehabilitacji zawodowej i "
    "społecznej oraz zatrudnianiu osób niepełnosprawnych oraz o zmianie niektórych innych ustaw",
    genitive="ustawy z dnia 20 grudnia 2002 r. (Dz.U. 2003 nr 7 poz. 79)",
    en="the amending Act of 20 December 2002",
    journal=Journal(year=2003, number=7, position=79),
    evidence=Evidence.TEXT,
    source="Dz.U. 2003 nr 7 poz. 79",
)
URON_AMENDMENT_2018: Final = Act(
    key="URON_AMENDMENT_2018",
    title="ustawa z dnia 10 maja 2018 r. o zmianie ustawy o rehabilitacji zawodowej i społecznej "
    "oraz zatrudnianiu osób niepełnosprawnych oraz niektórych innych ustaw",
    genitive="ustawy z dnia 10 maja 2018 r. (Dz.U. 2018 poz. 1076)",
    en="the amending Act of 10 May 2018",
    journal=Journal(year=2018, position=1076),
    evidence=Evidence.TEXT,
    source="Dz.U. 2018 poz. 1076",
)
URON_AMENDMENT_2025: Final = Act(
    key="URON_AMENDMENT_2025",
    title="ustawa z dnia 7 listopada 2025 r. (Dz.U. 2025 poz. 1665)",
    genitive="ustawy z dnia 7 listopada 2025 r. (Dz.U. 2025 poz. 1665)",
    en="the amending Act of 7 November 2025",
    journal=Journal(year=2025, position=1665),
    evidence=Evidence.REPORTED,
    source="press of 2025 and 2026 on Dz.U. 2025 poz. 1665",
)
R_ZAZ: Final = Act(
    key="R_ZAZ",
    title="rozporządzenie Ministra Pracy i Polityki Społecznej z dnia 17 lipca 2012 r. w sprawie "
    "zakładów aktywności zawodowej",
    genitive="rozporządzenia w sprawie zakładów aktywności zawodowej",
    en="the regulation on ZAZ",
    journal=Journal(year=2012, position=850),
    consolidated=(
        Journal(year=2021, position=1934),
        Journal(year=2025, position=203),
    ),
    evidence=Evidence.TEXT,
    source="Dz.U. 2012 poz. 850",
)
R_ZAZ_2007: Final = Act(
    key="R_ZAZ_2007",
    title="rozporządzenie Ministra Pracy i Polityki Społecznej z dnia 14 grudnia 2007 r. w "
    "sprawie zakładów aktywności zawodowej",
    genitive="rozporządzenia z 2007 r. w sprawie zakładów aktywności zawodowej",
    en="the regulation on ZAZ of 2007 (repealed)",
    journal=Journal(year=2007, number=242, position=1776),
    evidence=Evidence.REPORTED,
    source="Dz.U. 2012 poz. 850 § 19; a legal publisher's page on Dz.U. 2007 nr 242 poz. 1776",
)
R_INF: Final = Act(
    key="R_INF",
    title="rozporządzenie Ministra Pracy i Polityki Społecznej z dnia 22 lutego 2011 r. w sprawie "
    "określenia wzorów informacji przedstawianych przez prowadzącego zakład pracy chronionej lub "
    "zakład aktywności zawodowej oraz sposobu ich przedstawiania",
    genitive="rozporządzenia w sprawie informacji zakładów pracy chronionej i zakładów "
    "aktywności zawodowej",
    en="the regulation on the information of sheltered workshops and ZAZ",
    journal=Journal(year=2011, number=44, position=232),
    evidence=Evidence.REPORTED,
    source="the regulation as reprinted; the journal as a voivodeship office cites it",
)
R_WTZ: Final = Act(
    key="R_WTZ",
    title="rozporządzenie Ministra Gospodarki, Pracy i Polityki Społecznej z dnia 25 marca 2004 "
    "r. w sprawie warsztatów terapii zajęciowej",
    genitive="rozporządzenia w sprawie warsztatów terapii zajęciowej",
    en="the regulation on WTZ",
    journal=Journal(year=2004, number=63, position=587),
    consolidated=(Journal(year=2021, position=2284),),
    evidence=Evidence.REPORTED,
    source="Dz.U. 2021 poz. 2284; the journal as a social-assistance centre cites it",
)
R_WTZ_1998: Final = Act(
    key="R_WTZ_1998",
    title="rozporządzenie Ministra Pracy i Polityki Socjalnej z dnia 26 sierpnia 1998 r. w "
    "sprawie szczegółowych zasad tworzenia, działania i finansowania warsztatów terapii zajęciowej",
    genitive="rozporządzenia z 1998 r. w sprawie szczegółowych zasad tworzenia, działania "
    "i finansowania warsztatów terapii zajęciowej",
    en="the regulation on WTZ of 1998 (repealed)",
    journal=Journal(year=1998, number=118, position=764),
    evidence=Evidence.REPORTED,
    source="the regulation as reprinted; a legal publisher's page on Dz.U. 1998 nr 118 poz. 764",
)
R_WTZ_AMENDMENT_2020: Final = Act(
    key="R_WTZ_AMENDMENT_2020",
    title="rozporządzenie Ministra Rodziny i Polityki Społecznej z dnia 20 października 2020 r. "
    "zmieniające rozporządzenie w sprawie warsztatów terapii zajęciowej",
    genitive="rozporządzenia z dnia 20 października 2020 r. (Dz.U. 2020 poz. 1877)",
    en="the amending regulation of 20 October 2020",
    journal=Journal(year=2020, position=1877),
    evidence=Evidence.TEXT,
    source="Dz.U. 2020 poz. 1877",
)
R_ALG: Final = Act(
    key="R_ALG",
    title="rozporządzenie Rady Ministrów z dnia 13 maja 2003 r. w sprawie algorytmu przekazywania "
    "środków Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych samorządom wojewódzkim i "
    "powiatowym",
    genitive="rozporządzenia w sprawie algorytmu przekazywania środków PFRON",
    en="the regulation on the algorithm of PFRON money",
    journal=Journal(year=2003, number=88, position=808),
    consolidated=(Journal(year=2019, position=1605),),
    evidence=Evidence.RECALLED,
    source="the title in a legal publisher's copy; the journal is recalled",
)
PZP_2004: Final = Act(
    key="PZP_2004",
    title="ustawa z dnia 29 stycznia 2004 r. Prawo zamówień publicznych",
    genitive="Prawa zamówień publicznych z 2004 r.",
    en="the Public Procurement Law of 2004 (repealed)",
    journal=Journal(year=2004, number=19, position=177),
    evidence=Evidence.TEXT,
    source="Dz.U. 2004 nr 19 poz. 177",
)
PZP: Final = Act(
    key="PZP",
    title="ustawa z dnia 11 września 2019 r. Prawo zamówień publicznych",
    genitive="Prawa zamówień publicznych",
    en="the Public Procurement Law",
    journal=Journal(year=2019, position=2019),
    consolidated=(Journal(year=2024, position=1320),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2019 poz. 2019",
)
KC: Final = Act(
    key="KC",
    title="ustawa z dnia 23 kwietnia 1964 r. Kodeks cywilny",
    genitive="Kodeksu cywilnego",
    en="the Civil Code",
    journal=Journal(year=1964, number=16, position=93),
    consolidated=(Journal(year=2024, position=1061),),
    evidence=Evidence.REPORTED,
    source="a database of judgments that cites Dz.U. 1964 nr 16 poz. 93",
)
COOPERATIVE_LAW: Final = Act(
    key="COOPERATIVE_LAW",
    title="ustawa z dnia 16 września 1982 r. Prawo spółdzielcze",
    genitive="Prawa spółdzielczego",
    en="the Cooperative Law",
    journal=Journal(year=1982, number=30, position=210),
    consolidated=(Journal(year=2024, position=593),),
    evidence=Evidence.REPORTED,
    source="a legal publisher's list of the texts of Dz.U. 1982 nr 30 poz. 210",
)
COVID: Final = Act(
    key="COVID",
    title="ustawa z dnia 2 marca 2020 r. o szczególnych rozwiązaniach związanych z zapobieganiem, "
    "przeciwdziałaniem i zwalczaniem COVID-19, innych chorób zakaźnych oraz wywołanych nimi "
    "sytuacji kryzysowych",
    genitive="ustawy o szczególnych rozwiązaniach związanych z COVID-19",
    en="the COVID-19 Act",
    journal=Journal(year=2020, position=374),
    evidence=Evidence.TEXT,
    source="Dz.U. 2020 poz. 374",
)
MINIMUM_PAY: Final = Act(
    key="MINIMUM_PAY",
    title="ustawa z dnia 10 października 2002 r. o minimalnym wynagrodzeniu za pracę",
    genitive="ustawy o minimalnym wynagrodzeniu za pracę",
    en="the Act on the minimum wage",
    journal=Journal(year=2002, number=200, position=1679),
    evidence=Evidence.TEXT,
    source="Dz.U. 2002 nr 200 poz. 1679",
)
UPS: Final = Act(
    key="UPS",
    title="ustawa z dnia 12 marca 2004 r. o pomocy społecznej",
    genitive="ustawy o pomocy społecznej",
    en="the Act on social assistance",
    journal=Journal(year=2004, number=64, position=593),
    evidence=Evidence.TEXT,
    source="Dz.U. 2004 nr 64 poz. 593",
)
PENSIONS: Final = Act(
    key="PENSIONS",
    title="ustawa z dnia 17 grudnia 1998 r. o emeryturach i rentach z Funduszu Ubezpieczeń "
    "Społecznych",
    genitive="ustawy o emeryturach i rentach z Funduszu Ubezpieczeń Społecznych",
    en="the Act on pensions from the Social Insurance Fund",
    journal=Journal(year=1998, number=162, position=1118),
    evidence=Evidence.REPORTED,
    source="a database of judgments that cites Dz.U. 1998 nr 162 poz. 1118",
)
CIT: Final = Act(
    key="CIT",
    title="ustawa z dnia 15 lutego 1992 r. o podatku dochodowym od osób prawnych",
    genitive="ustawy o podatku dochodowym od osób prawnych",
    en="the corporate income tax Act",
    journal=Journal(year=1992, number=21, position=86),
    evidence=Evidence.REPORTED,
    source="a legal publisher's list of the texts of Dz.U. 1992 nr 21 poz. 86",
)
USS_AMENDMENT_2017: Final = Act(
    key="USS_AMENDMENT_2017",
    title="ustawa z dnia 15 grudnia 2017 r. o zmianie ustawy o spółdzielniach socjalnych oraz "
    "niektórych innych ustaw",
    genitive="ustawy z dnia 15 grudnia 2017 r. (Dz.U. 2017 poz. 2494)",
    en="the amending Act of 15 December 2017",
    journal=Journal(year=2017, position=2494),
    evidence=Evidence.TEXT,
    source="Dz.U. 2017 poz. 2494",
)
EPIDEMIC_BEGIN: Final = Act(
    key="EPIDEMIC_BEGIN",
    title="rozporządzenie Ministra Zdrowia z dnia 13 marca 2020 r. w sprawie ogłoszenia na "
    "obszarze Rzeczypospolitej Polskiej stanu zagrożenia epidemicznego",
    genitive="rozporządzenia w sprawie ogłoszenia stanu zagrożenia epidemicznego",
    en="the regulation that declared the state of epidemic threat",
    journal=Journal(year=2020, position=433),
    evidence=Evidence.TEXT,
    source="Dz.U. 2020 poz. 433",
)
EPIDEMIC_END: Final = Act(
    key="EPIDEMIC_END",
    title="rozporządzenie Ministra Zdrowia z dnia 14 czerwca 2023 r. w sprawie odwołania na "
    "obszarze Rzeczypospolitej Polskiej stanu zagrożenia epidemicznego",
    genitive="rozporządzenia w sprawie odwołania stanu zagrożenia epidemicznego",
    en="the regulation that revoked the state of epidemic threat",
    journal=Journal(year=2023, position=1118),
    evidence=Evidence.TEXT,
    source="Dz.U. 2023 poz. 1118",
)
FLOOD_2024: Final = Act(
    key="FLOOD_2024",
    title="rozporządzenie Rady Ministrów z dnia 16 września 2024 r. w sprawie wprowadzenia stanu "
    "klęski żywiołowej na obszarze części województwa dolnośląskiego, opolskiego oraz śląskiego",
    genitive="rozporządzenia w sprawie wprowadzenia stanu klęski żywiołowej",
    en="the regulation that declared a state of natural disaster",
    journal=Journal(year=2024, position=1365),
    evidence=Evidence.TEXT,
    source="Dz.U. 2024 poz. 1365",
)
POKL: Final = Act(
    key="POKL",
    title="dokumenty Programu Operacyjnego Kapitał Ludzki 2007-2013",
    genitive="dokumentów Programu Operacyjnego Kapitał Ludzki",
    en="documents of the programme PO KL 2007-2013",
)
KPRES_2012: Final = Act(
    key="KPRES_2012",
    title="projekt Krajowego Programu Rozwoju Ekonomii Społecznej z czerwca 2012 r.",
    genitive="projektu Krajowego Programu Rozwoju Ekonomii Społecznej",
    en="draft of the national programme, June 2012",
)
KPRES_2014: Final = Act(
    key="KPRES_2014",
    title="uchwała nr 164 Rady Ministrów z dnia 12 sierpnia 2014 r. (KPRES)",
    genitive="uchwały nr 164 Rady Ministrów (KPRES)",
    en="the national programme of 2014",
    journal=Journal(title="M.P.", year=2014, position=811),
    evidence=Evidence.REPORTED,
    source="a legal publisher's page on M.P. 2014 poz. 811",
)
KPRES_2019: Final = Act(
    key="KPRES_2019",
    title="Krajowy Program Rozwoju Ekonomii Społecznej do 2023 roku",
    genitive="Krajowego Programu Rozwoju Ekonomii Społecznej do 2023 roku",
    en="the national programme to 2023",
    journal=Journal(title="M.P.", year=2019, position=214),
    evidence=Evidence.REPORTED,
    source="a legal publisher's page on M.P. 2019 poz. 214",
)
KPRES_2022: Final = Act(
    key="KPRES_2022",
    title="uchwała nr 212 Rady Ministrów z dnia 26 października 2022 r. (KPRES do 2030 roku)",
    genitive="uchwały nr 212 Rady Ministrów (KPRES do 2030 roku)",
    en="the national programme to 2030",
    journal=Journal(title="M.P.", year=2022, position=1171),
    evidence=Evidence.REPORTED,
    source="a legal publisher's page on M.P. 2022 poz. 1171",
)
CT9_2015: Final = Act(
    key="CT9_2015",
    title="wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego "
    "(wersja z 2015 r.)",
    genitive="wytycznych dla funduszy unijnych 2014-2020 (wersja z 2015 r.)",
    en="EU-fund guidelines 2014-2020 on social inclusion, version of 2015",
    evidence=Evidence.REPORTED,
    source="an OWES and a ministry position, retelling the version of 2015",
)
CT9_2016: Final = Act(
    key="CT9_2016",
    title="wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego "
    "(wersja z 2016 r.)",
    genitive="wytycznych dla funduszy unijnych 2014-2020 (wersja z 2016 r.)",
    en="EU-fund guidelines 2014-2020 on social inclusion, version of 2016",
    evidence=Evidence.REPORTED,
    source="an OWES, retelling the version of 24 October 2016",
)
CT9_2018: Final = Act(
    key="CT9_2018",
    title="wytyczne MR/2014-2020/18(04) w obszarze włączenia społecznego",
    genitive="wytycznych MR/2014-2020/18(04)",
    en="EU-fund guidelines 2014-2020 on social inclusion, number MR/2014-2020/18(04)",
    evidence=Evidence.REPORTED,
    source="advisers' pages, retelling MR/2014-2020/18(04)",
)
CT9_2019: Final = Act(
    key="CT9_2019",
    title="wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego (od 2019 r.)",
    genitive="wytycznych dla funduszy unijnych 2014-2020 (od 2019 r.)",
    en="EU-fund guidelines 2014-2020 on social inclusion, versions from 2019 on",
    evidence=Evidence.RECALLED,
    source="that later versions began in July 2019 is recalled",
)
STAMP_DUTY: Final = Act(
    key="STAMP_DUTY",
    title="ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej",
    genitive="ustawy o opłacie skarbowej",
    en="the Act on stamp duty",
    journal=Journal(year=2006, number=225, position=1635),
    consolidated=(Journal(year=2023, position=2111),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2006 nr 225 poz. 1635",
)
AKSES_2014: Final = Act(
    key="AKSES_2014",
    title="zarządzenie nr 13 Ministra Pracy i Polityki Społecznej z dnia 21 marca 2014 r. w "
    "sprawie powołania Komitetu Akredytacyjnego do spraw systemu akredytacji oraz standardów "
    "usług i działania ośrodków wsparcia ekonomii społecznej",
    genitive="zarządzenia nr 13 Ministra Pracy i Polityki Społecznej z dnia 21 marca 2014 r.",
    en="the ministerial order of 2014 on the accreditation of support centres",
    journal=Journal(title="Dz. Urz. MPiPS", year=2014, position=15),
    evidence=Evidence.REPORTED,
    source="the order of 31 December 2015 that amends it; the number in a notice of 20 April 2016",
)
AKSES_2015: Final = Act(
    key="AKSES_2015",
    title="zarządzenie nr 45 Ministra Rodziny, Pracy i Polityki Społecznej z dnia 31 grudnia 2015 "
    "r. zmieniające zarządzenie w sprawie powołania Komitetu Akredytacyjnego do spraw systemu "
    "akredytacji oraz standardów usług i działania ośrodków wsparcia ekonomii społecznej",
    genitive="zarządzenia nr 45 Ministra Rodziny, Pracy i Polityki Społecznej z dnia "
    "31 grudnia 2015 r.",
    en="the ministerial order of 2015 by which accreditations lapsed",
    journal=Journal(title="Dz. Urz. MPiPS", year=2015, position=49),
    evidence=Evidence.REPORTED,
    source="the order as reprinted; the journal in a notice of 20 April 2016",
)
AKSES_2016: Final = Act(
    key="AKSES_2016",
    title="zarządzenie nr 21 Ministra Rodziny, Pracy i Polityki Społecznej z dnia "
    "18 kwietnia 2016 r. w sprawie przyznania akredytacji „AKSES”",
    genitive="zarządzenia nr 21 w sprawie przyznania akredytacji „AKSES”",
    en="the ministerial order of 2016 on AKSES accreditation",
    journal=Journal(title="Dz. Urz. MRPiPS", year=2016, position=21),
    evidence=Evidence.REPORTED,
    source="a notice of 20 April 2016; the journal in the minister's calls",
)
AKSES_AMENDMENT_2018: Final = Act(
    key="AKSES_AMENDMENT_2018",
    title="zarządzenie nr 2 Ministra Rodziny, Pracy i Polityki Społecznej z dnia "
    "4 stycznia 2018 r. zmieniające zarządzenie w sprawie przyznania akredytacji „AKSES”",
    genitive="zarządzenia nr 2 z dnia 4 stycznia 2018 r. zmieniającego zarządzenie w sprawie "
    "przyznania akredytacji „AKSES”",
    en="the ministerial order of 2018 that amends the one on AKSES accreditation",
    journal=Journal(title="Dz. Urz. MRPiPS", year=2018, position=2),
    evidence=Evidence.REPORTED,
    source="notices of two ROPS of January 2018; the journal in the minister's calls",
)
AKSES_CALLS: Final = Act(
    key="AKSES_CALLS",
    title="ogłoszenia ministra o naborze wniosków o przyznanie akredytacji „AKSES”",
    genitive="ogłoszeń o naborze wniosków o przyznanie akredytacji „AKSES”",
    en="the minister's calls for AKSES accreditation",
    evidence=Evidence.REPORTED,
    source="the minister's call of 2016, retold by a ROPS, and those of 2017/2018 and 2019/2020",
)
OWES_CALLS: Final = Act(
    key="OWES_CALLS",
    title="regulaminy naborów i projektów ośrodków wsparcia ekonomii społecznej",
    genitive="regulaminów naborów i projektów ośrodków wsparcia ekonomii społecznej",
    en="the rules of calls and projects of support centres",
    evidence=Evidence.REPORTED,
    source="notice of a centre in Podkarpacie of 7 July 2021",
)
PS_VERIFICATION: Final = Act(
    key="PS_VERIFICATION",
    title="procedury weryfikacji statusu przedsiębiorstwa społecznego w ośrodkach wsparcia "
    "ekonomii społecznej",
    genitive="procedur weryfikacji statusu przedsiębiorstwa społecznego",
    en="support centres' procedures of verifying social enterprises",
    evidence=Evidence.REPORTED,
    source="a procedure of a centre of Caritas, and centres' notices",
)
PS_RENEWAL: Final = Act(
    key="PS_RENEWAL",
    title="komunikaty ośrodków wsparcia ekonomii społecznej z 2022 r. o przedłużaniu statusu "
    "przedsiębiorstwa społecznego",
    genitive="komunikatów z 2022 r. o przedłużaniu statusu przedsiębiorstwa społecznego",
    en="support centres' notices of 2022 on renewing the status of social enterprise",
    evidence=Evidence.REPORTED,
    source="a centre's notice after the Act entered into force",
)
KRS: Final = Act(
    key="KRS",
    title="ustawa z dnia 20 sierpnia 1997 r. o Krajowym Rejestrze Sądowym",
    genitive="ustawy o Krajowym Rejestrze Sądowym",
    en="the Act on the National Court Register",
    journal=Journal(year=1997, number=121, position=769),
    consolidated=(
        Journal(year=2001, number=17, position=209),
        Journal(year=2007, number=168, position=1186),
        Journal(year=2024, position=979),
    ),
    evidence=Evidence.TEXT,
    source="Dz.U. 1997 nr 121 poz. 769",
)
COMMERCIAL_COMPANIES: Final = Act(
    key="COMMERCIAL_COMPANIES",
    title="ustawa z dnia 15 września 2000 r. Kodeks spółek handlowych",
    genitive="Kodeksu spółek handlowych",
    en="the Commercial Companies Code",
    journal=Journal(year=2000, number=94, position=1037),
    consolidated=(Journal(year=2024, position=18),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2000 nr 94 poz. 1037",
)
PRICE_INFORMATION: Final = Act(
    key="PRICE_INFORMATION",
    title="ustawa z dnia 9 maja 2014 r. o informowaniu o cenach towarów i usług",
    genitive="ustawy o informowaniu o cenach towarów i usług",
    en="the Act on information on prices",
    journal=Journal(year=2014, position=915),
    consolidated=(Journal(year=2023, position=168),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2014 poz. 915",
)
PES_OFFERS: Final = Act(
    key="PES_OFFERS",
    title="ustalenia grupy do spraw promocji ekonomii społecznej z 28 marca 2017 r. "
    "o wzorach ofert",
    genitive="ustaleń grupy do spraw promocji o wzorach ofert",
    en="a promotion group's decision of 28 March 2017 on offer templates",
    evidence=Evidence.REPORTED,
    source="the minutes of the group",
)
R_RZS: Final = Act(
    key="R_RZS",
    title="rozporządzenie Ministra Rodziny, Pracy i Polityki Społecznej z dnia 18 maja 2016 r. w "
    "sprawie Rady Zatrudnienia Socjalnego",
    genitive="rozporządzenia w sprawie Rady Zatrudnienia Socjalnego",
    en="the regulation on the Council of Social Employment",
    consolidated=(Journal(year=2019, position=337),),
    evidence=Evidence.TEXT,
    source="Dz.U. 2019 poz. 337",
)
R_RDPP: Final = Act(
    key="R_RDPP",
    title="rozporządzenie Przewodniczącego Komitetu do spraw Pożytku Publicznego z dnia 24 "
    "października 2018 r. w sprawie Rady Działalności Pożytku Publicznego",
    genitive="rozporządzenia w sprawie Rady Działalności Pożytku Publicznego",
    en="the regulation on the Council of Public Benefit Activity",
    journal=Journal(year=2018, position=2052),
    evidence=Evidence.TEXT,
    source="Dz.U. 2018 poz. 2052",
)

ACTS: Final = (
    UES,
    UES_AMENDMENT_2022,
    UDPP,
    USS,
    UZS,
    UZS_AMENDMENT_2007,
    UZS_AMENDMENT_2022,
    UPZ,
    URP,
    STOW,
    COMPETITION,
    USU,
    KPA,
    OLDER_PERSONS,
    URON,
    URON_AMENDMENT_2002,
    URON_AMENDMENT_2018,
    URON_AMENDMENT_2025,
    R_ZAZ,
    R_ZAZ_2007,
    R_INF,
    R_WTZ,
    R_WTZ_1998,
    R_WTZ_AMENDMENT_2020,
    R_ALG,
    PZP_2004,
    PZP,
    KC,
    COOPERATIVE_LAW,
    COVID,
    MINIMUM_PAY,
    UPS,
    PENSIONS,
    CIT,
    USS_AMENDMENT_2017,
    EPIDEMIC_BEGIN,
    EPIDEMIC_END,
    FLOOD_2024,
    POKL,
    KPRES_2012,
    KPRES_2014,
    KPRES_2019,
    KPRES_2022,
    CT9_2015,
    CT9_2016,
    CT9_2018,
    CT9_2019,
    STAMP_DUTY,
    AKSES_2014,
    AKSES_2015,
    AKSES_2016,
    AKSES_AMENDMENT_2018,
    AKSES_CALLS,
    OWES_CALLS,
    PS_VERIFICATION,
    PS_RENEWAL,
    KRS,
    COMMERCIAL_COMPANIES,
    PRICE_INFORMATION,
    PES_OFFERS,
    R_RZS,
    R_RDPP,
)
"""All of them."""
