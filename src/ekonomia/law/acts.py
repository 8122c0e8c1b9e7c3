"""The acts that the rules rest on, each named once."""

from typing import Final

from ekonomia.law.citation import Act, Journal

__all__ = [
    "ACTS",
    "COMPETITION",
    "CT9_2015",
    "CT9_2016",
    "CT9_2018",
    "CT9_2019",
    "KPA",
    "KPRES_2012",
    "KPRES_2014",
    "KPRES_2019",
    "KPRES_2022",
    "OLDER_PERSONS",
    "POKL",
    "STOW",
    "UDPP",
    "UES",
    "UES_AMENDMENT_2022",
    "UPZ",
    "URP",
    "USS",
    "USU",
    "UZS",
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
    consolidated=(Journal(year=2022, position=2241), Journal(year=2025, position=83)),
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
    UPZ,
    URP,
    STOW,
    COMPETITION,
    USU,
    KPA,
    OLDER_PERSONS,
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
