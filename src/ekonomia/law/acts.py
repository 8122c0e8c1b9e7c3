"""The acts that the rules rest on, each named once."""

from typing import Final

from ekonomia.law.citation import Act, Journal

__all__ = [
    "ACTS",
    "CIT",
    "COMPETITION",
    "COOPERATIVE_LAW",
    "COVID",
    "CT9_2015",
    "CT9_2016",
    "CT9_2018",
    "CT9_2019",
    "KC",
    "KPA",
    "KPRES_2012",
    "KPRES_2014",
    "KPRES_2019",
    "KPRES_2022",
    "MINIMUM_PAY",
    "OLDER_PERSONS",
    "PENSIONS",
    "POKL",
    "PZP",
    "PZP_2004",
    "R_ALG",
    "R_WTZ",
    "R_WTZ_1998",
    "R_WTZ_AMENDMENT_2020",
    "R_ZAZ",
    "R_ZAZ_2007",
    "STOW",
    "UDPP",
    "UES",
    "UES_AMENDMENT_2022",
    "UPS",
    "UPZ",
    "URON",
    "URON_AMENDMENT_2002",
    "URON_AMENDMENT_2025",
    "URP",
    "USS",
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
)
UES_AMENDMENT_2022: Final = Act(
    key="UES_AMENDMENT_2022",
    title="ustawa z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)",
    genitive="ustawy z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)",
    en="the amending Act of 7 October 2022",
    journal=Journal(year=2022, position=2140),
)
UDPP: Final = Act(
    key="UDPP",
    title="ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie",
    genitive="ustawy o działalności pożytku publicznego i o wolontariacie",
    en="the Act on public-benefit activity and volunteering",
    journal=Journal(year=2003, number=96, position=873),
    consolidated=(Journal(year=2023, position=571), Journal(year=2024, position=1491)),
)
USS: Final = Act(
    key="USS",
    title="ustawa z dnia 27 kwietnia 2006 r. o spółdzielniach socjalnych",
    genitive="ustawy o spółdzielniach socjalnych",
    en="the Act on social cooperatives",
    journal=Journal(year=2006, number=94, position=651),
    consolidated=(Journal(year=2023, position=802), Journal(year=2026, position=48)),
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
)
UZS_AMENDMENT_2007: Final = Act(
    key="UZS_AMENDMENT_2007",
    title="ustawa z dnia 15 czerwca 2007 r. (Dz.U. 2007 nr 115 poz. 793)",
    genitive="ustawy z dnia 15 czerwca 2007 r. (Dz.U. 2007 nr 115 poz. 793)",
    en="the amending Act of 15 June 2007",
    journal=Journal(year=2007, number=115, position=793),
)
UZS_AMENDMENT_2022: Final = Act(
    key="UZS_AMENDMENT_2022",
    title="ustawa z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)",
    genitive="ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)",
    en="the amending Act of 13 January 2022",
    journal=Journal(year=2022, position=218),
)
UPZ: Final = Act(
    key="UPZ",
    title="ustawa z dnia 20 kwietnia 2004 r. o promocji zatrudnienia i instytucjach rynku pracy",
    genitive="ustawy o promocji zatrudnienia i instytucjach rynku pracy",
    en="the Act on employment promotion (repealed)",
    consolidated=(Journal(year=2024, position=475),),
)
URP: Final = Act(
    key="URP",
    title="ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia",
    genitive="ustawy o rynku pracy i służbach zatrudnienia",
    en="the Act on the labour market and employment services",
    journal=Journal(year=2025, position=620),
)
STOW: Final = Act(
    key="STOW",
    title="ustawa z dnia 7 kwietnia 1989 r. Prawo o stowarzyszeniach",
    genitive="Prawa o stowarzyszeniach",
    en="the Law on associations",
    consolidated=(Journal(year=2020, position=2261),),
)
COMPETITION: Final = Act(
    key="COMPETITION",
    title="ustawa z dnia 16 lutego 2007 r. o ochronie konkurencji i konsumentów",
    genitive="ustawy o ochronie konkurencji i konsumentów",
    en="the Act on protection of competition and consumers",
    consolidated=(Journal(year=2024, position=1616),),
)
USU: Final = Act(
    key="USU",
    title="ustawa o realizowaniu usług społecznych przez centrum usług społecznych",
    genitive="ustawy o realizowaniu usług społecznych przez centrum usług społecznych",
    en="the Act on social-service centres",
    journal=Journal(year=2019, position=1818),
)
KPA: Final = Act(
    key="KPA",
    title="Kodeks postępowania administracyjnego",
    genitive="Kodeksu postępowania administracyjnego",
    en="the Code of administrative procedure",
    consolidated=(Journal(year=2024, position=572),),
)
OLDER_PERSONS: Final = Act(
    key="OLDER_PERSONS",
    title="ustawa z dnia 11 września 2015 r. o osobach starszych",
    genitive="ustawy o osobach starszych",
    en="the Act on older persons",
    journal=Journal(year=2015, position=1705),
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
)
URON_AMENDMENT_2002: Final = Act(
    key="URON_AMENDMENT_2002",
    title="ustawa z dnia 20 grudnia 2002 r. (Dz.U. 2003 nr 7 poz. 79)",
    genitive="ustawy z dnia 20 grudnia 2002 r. (Dz.U. 2003 nr 7 poz. 79)",
    en="the amending Act of 20 December 2002",
    journal=Journal(year=2003, number=7, position=79),
)
URON_AMENDMENT_2025: Final = Act(
    key="URON_AMENDMENT_2025",
    title="ustawa z dnia 7 listopada 2025 r. (Dz.U. 2025 poz. 1665)",
    genitive="ustawy z dnia 7 listopada 2025 r. (Dz.U. 2025 poz. 1665)",
    en="the amending Act of 7 November 2025",
    journal=Journal(year=2025, position=1665),
)
R_ZAZ: Final = Act(
    key="R_ZAZ",
    title="rozporządzenie z dnia 17 lipca 2012 r. w sprawie zakładów aktywności zawodowej",
    genitive="rozporządzenia w sprawie zakładów aktywności zawodowej",
    en="the regulation on ZAZ",
    journal=Journal(year=2012, position=850),
    consolidated=(
        Journal(year=2021, position=1934),
        Journal(year=2025, position=203),
    ),
)
R_ZAZ_2007: Final = Act(
    key="R_ZAZ_2007",
    title="rozporządzenie z dnia 14 grudnia 2007 r. w sprawie zakładów aktywności zawodowej",
    genitive="rozporządzenia z 2007 r. w sprawie zakładów aktywności zawodowej",
    en="the regulation on ZAZ of 2007 (repealed)",
    journal=Journal(year=2007, number=242, position=1776),
)
R_WTZ: Final = Act(
    key="R_WTZ",
    title="rozporządzenie z dnia 25 marca 2004 r. w sprawie warsztatów terapii zajęciowej",
    genitive="rozporządzenia w sprawie warsztatów terapii zajęciowej",
    en="the regulation on WTZ",
    journal=Journal(year=2004, number=63, position=587),
    consolidated=(Journal(year=2021, position=2284),),
)
R_WTZ_1998: Final = Act(
    key="R_WTZ_1998",
    title="rozporządzenie z 1998 r. w sprawie szczegółowych zasad tworzenia, działania "
    "i finansowania warsztatów terapii zajęciowej",
    genitive="rozporządzenia z 1998 r. w sprawie szczegółowych zasad tworzenia, działania "
    "i finansowania warsztatów terapii zajęciowej",
    en="the regulation on WTZ of 1998 (repealed)",
    journal=Journal(year=1998, number=118, position=764),
)
R_WTZ_AMENDMENT_2020: Final = Act(
    key="R_WTZ_AMENDMENT_2020",
    title="rozporządzenie z dnia 20 października 2020 r. (Dz.U. 2020 poz. 1877)",
    genitive="rozporządzenia z dnia 20 października 2020 r. (Dz.U. 2020 poz. 1877)",
    en="the amending regulation of 20 October 2020",
    journal=Journal(year=2020, position=1877),
)
R_ALG: Final = Act(
    key="R_ALG",
    title="rozporządzenie Rady Ministrów z dnia 13 maja 2003 r. w sprawie algorytmu "
    "przekazywania środków PFRON samorządom",
    genitive="rozporządzenia w sprawie algorytmu przekazywania środków PFRON",
    en="the regulation on the algorithm of PFRON money",
    journal=Journal(year=2003, number=88, position=808),
    consolidated=(Journal(year=2019, position=1605),),
)
PZP_2004: Final = Act(
    key="PZP_2004",
    title="ustawa z dnia 29 stycznia 2004 r. Prawo zamówień publicznych",
    genitive="Prawa zamówień publicznych z 2004 r.",
    en="the Public Procurement Law of 2004 (repealed)",
    journal=Journal(year=2004, number=19, position=177),
)
PZP: Final = Act(
    key="PZP",
    title="ustawa z dnia 11 września 2019 r. Prawo zamówień publicznych",
    genitive="Prawa zamówień publicznych",
    en="the Public Procurement Law",
    journal=Journal(year=2019, position=2019),
)
KC: Final = Act(
    key="KC",
    title="ustawa z dnia 23 kwietnia 1964 r. Kodeks cywilny",
    genitive="Kodeksu cywilnego",
    en="the Civil Code",
    consolidated=(Journal(year=2024, position=1061),),
)
COOPERATIVE_LAW: Final = Act(
    key="COOPERATIVE_LAW",
    title="ustawa z dnia 16 września 1982 r. Prawo spółdzielcze",
    genitive="Prawa spółdzielczego",
    en="the Cooperative Law",
    consolidated=(Journal(year=2024, position=593),),
)
COVID: Final = Act(
    key="COVID",
    title="ustawa z dnia 2 marca 2020 r. o szczególnych rozwiązaniach związanych z COVID-19",
    genitive="ustawy o szczególnych rozwiązaniach związanych z COVID-19",
    en="the COVID-19 Act",
    journal=Journal(year=2020, position=374),
)
MINIMUM_PAY: Final = Act(
    key="MINIMUM_PAY",
    title="ustawa z dnia 10 października 2002 r. o minimalnym wynagrodzeniu za pracę",
    genitive="ustawy o minimalnym wynagrodzeniu za pracę",
    en="the Act on the minimum wage",
    journal=Journal(year=2002, number=200, position=1679),
)
UPS: Final = Act(
    key="UPS",
    title="ustawa z dnia 12 marca 2004 r. o pomocy społecznej",
    genitive="ustawy o pomocy społecznej",
    en="the Act on social assistance",
    journal=Journal(year=2004, number=64, position=593),
)
PENSIONS: Final = Act(
    key="PENSIONS",
    title="ustawa z dnia 17 grudnia 1998 r. o emeryturach i rentach z Funduszu Ubezpieczeń "
    "Społecznych",
    genitive="ustawy o emeryturach i rentach z Funduszu Ubezpieczeń Społecznych",
    en="the Act on pensions from the Social Insurance Fund",
    journal=Journal(year=1998, number=162, position=1118),
)
CIT: Final = Act(
    key="CIT",
    title="ustawa z dnia 15 lutego 1992 r. o podatku dochodowym od osób prawnych",
    genitive="ustawy o podatku dochodowym od osób prawnych",
    en="the corporate income tax Act",
    journal=Journal(year=1992, number=21, position=86),
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
)
KPRES_2019: Final = Act(
    key="KPRES_2019",
    title="Krajowy Program Rozwoju Ekonomii Społecznej do 2023 roku",
    genitive="Krajowego Programu Rozwoju Ekonomii Społecznej do 2023 roku",
    en="the national programme to 2023",
    journal=Journal(title="M.P.", year=2019, position=214),
)
KPRES_2022: Final = Act(
    key="KPRES_2022",
    title="uchwała nr 212 Rady Ministrów z dnia 26 października 2022 r. (KPRES do 2030 roku)",
    genitive="uchwały nr 212 Rady Ministrów (KPRES do 2030 roku)",
    en="the national programme to 2030",
    journal=Journal(title="M.P.", year=2022, position=1171),
)
CT9_2015: Final = Act(
    key="CT9_2015",
    title="wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego "
    "(wersja z 2015 r.)",
    genitive="wytycznych dla funduszy unijnych 2014-2020 (wersja z 2015 r.)",
    en="EU-fund guidelines 2014-2020 on social inclusion, version of 2015",
)
CT9_2016: Final = Act(
    key="CT9_2016",
    title="wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego "
    "(wersja z 2016 r.)",
    genitive="wytycznych dla funduszy unijnych 2014-2020 (wersja z 2016 r.)",
    en="EU-fund guidelines 2014-2020 on social inclusion, version of 2016",
)
CT9_2018: Final = Act(
    key="CT9_2018",
    title="wytyczne MR/2014-2020/18(04) w obszarze włączenia społecznego",
    genitive="wytycznych MR/2014-2020/18(04)",
    en="EU-fund guidelines 2014-2020 on social inclusion, number MR/2014-2020/18(04)",
)
CT9_2019: Final = Act(
    key="CT9_2019",
    title="wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego (od 2019 r.)",
    genitive="wytycznych dla funduszy unijnych 2014-2020 (od 2019 r.)",
    en="EU-fund guidelines 2014-2020 on social inclusion, versions from 2019 on",
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
    URON_AMENDMENT_2025,
    R_ZAZ,
    R_ZAZ_2007,
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
    POKL,
    KPRES_2012,
    KPRES_2014,
    KPRES_2019,
    KPRES_2022,
    CT9_2015,
    CT9_2016,
    CT9_2018,
    CT9_2019,
)
"""All of them."""
