"""The acts, typed a second time: where each was published, and how that is known.

Read in the official text unless it stands under REPORTED or RECALLED; an act without a journal
says so by an empty text.
"""

from typing import Final

TEXT: Final[dict[str, str]] = {
    "UES": "Dz.U. 2022 poz. 1812",
    "UES_AMENDMENT_2022": "Dz.U. 2022 poz. 2140",
    "UDPP": "Dz.U. 2003 nr 96 poz. 873",
    "USS": "Dz.U. 2006 nr 94 poz. 651",
    "USS_AMENDMENT_2017": "Dz.U. 2017 poz. 2494",
    "UZS": "Dz.U. 2003 nr 122 poz. 1143",
    "UZS_AMENDMENT_2007": "Dz.U. 2007 nr 115 poz. 793",
    "UZS_AMENDMENT_2022": "Dz.U. 2022 poz. 218",
    "UPZ": "Dz.U. 2004 nr 99 poz. 1001",
    "UPS": "Dz.U. 2004 nr 64 poz. 593",
    "USU": "Dz.U. 2019 poz. 1818",
    "OLDER_PERSONS": "Dz.U. 2015 poz. 1705",
    "URON_AMENDMENT_2002": "Dz.U. 2003 nr 7 poz. 79",
    "URON_AMENDMENT_2018": "Dz.U. 2018 poz. 1076",
    "R_ZAZ": "Dz.U. 2012 poz. 850",
    "R_WTZ_AMENDMENT_2020": "Dz.U. 2020 poz. 1877",
    "PZP_2004": "Dz.U. 2004 nr 19 poz. 177",
    "PZP": "Dz.U. 2019 poz. 2019",
    "COMPETITION": "Dz.U. 2007 nr 50 poz. 331",
    "COMMERCIAL_COMPANIES": "Dz.U. 2000 nr 94 poz. 1037",
    "KRS": "Dz.U. 1997 nr 121 poz. 769",
    "MINIMUM_PAY": "Dz.U. 2002 nr 200 poz. 1679",
    "STAMP_DUTY": "Dz.U. 2006 nr 225 poz. 1635",
    "PRICE_INFORMATION": "Dz.U. 2014 poz. 915",
    "COVID": "Dz.U. 2020 poz. 374",
    "EPIDEMIC_BEGIN": "Dz.U. 2020 poz. 433",
    "EPIDEMIC_END": "Dz.U. 2023 poz. 1118",
    "FLOOD_2024": "Dz.U. 2024 poz. 1365",
    "R_RDPP": "Dz.U. 2018 poz. 2052",
    "R_RZS": "",  # seen in its consolidated text, Dz.U. 2019 poz. 337
}
REPORTED: Final[dict[str, str]] = {
    "URP": "Dz.U. 2025 poz. 620",
    "URON": "Dz.U. 1997 nr 123 poz. 776",
    "URON_AMENDMENT_2025": "Dz.U. 2025 poz. 1665",
    "R_ZAZ_2007": "Dz.U. 2007 nr 242 poz. 1776",
    "R_INF": "Dz.U. 2011 nr 44 poz. 232",
    "R_WTZ": "Dz.U. 2004 nr 63 poz. 587",
    "R_WTZ_1998": "Dz.U. 1998 nr 118 poz. 764",
    "STOW": "Dz.U. 1989 nr 20 poz. 104",
    "KPA": "Dz.U. 1960 nr 30 poz. 168",
    "KC": "Dz.U. 1964 nr 16 poz. 93",
    "COOPERATIVE_LAW": "Dz.U. 1982 nr 30 poz. 210",
    "PENSIONS": "Dz.U. 1998 nr 162 poz. 1118",
    "CIT": "Dz.U. 1992 nr 21 poz. 86",
    "KPRES_2014": "M.P. 2014 poz. 811",
    "KPRES_2019": "M.P. 2019 poz. 214",
    "KPRES_2022": "M.P. 2022 poz. 1171",
    "AKSES_2014": "Dz. Urz. MPiPS 2014 poz. 15",
    "AKSES_2015": "Dz. Urz. MPiPS 2015 poz. 49",
    "AKSES_2016": "Dz. Urz. MRPiPS 2016 poz. 21",
    "AKSES_AMENDMENT_2018": "Dz. Urz. MRPiPS 2018 poz. 2",
    "AKSES_CALLS": "",
    "OWES_CALLS": "",
    "CT9_2015": "",
    "CT9_2016": "",
    "CT9_2018": "",
    "PS_VERIFICATION": "",
    "PS_RENEWAL": "",
    "PES_OFFERS": "",
}
RECALLED: Final[dict[str, str]] = {
    "R_ALG": "Dz.U. 2003 nr 88 poz. 808",
    "CT9_2019": "",
    "KPRES_2012": "",
    "POKL": "",
}
