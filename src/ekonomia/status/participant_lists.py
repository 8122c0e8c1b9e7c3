"""Dated lists of the Act on social employment about persons."""

from datetime import date
from typing import Final

from ekonomia.law import Enacted, Evidence, Timeline
from ekonomia.law.acts import UPZ, URP, UZS
from ekonomia.status.unit_codes import BenefitKind, ExclusionGroup

__all__ = ["EXCLUDING_BENEFITS", "EXCLUDING_BENEFITS_IN_CLUBS", "PARTICIPANT_GROUPS"]

_FIRST: Final = date(2003, 8, 14)
_D2005: Final = date(2005, 11, 1)
_D2007: Final = date(2007, 7, 14)
_D2009: Final = date(2009, 7, 1)
_D2022: Final = date(2022, 2, 15)
_LABOUR_MARKET_ACT: Final = date(2025, 6, 1)

_T2003: Final = "Dz.U. 2003 nr 122 poz. 1143"
_T2005: Final = "Dz.U. 2005 nr 164 poz. 1366 art. 8"
_T2007: Final = "Dz.U. 2007 nr 115 poz. 793"
_T2009: Final = "Dz.U. 2009 nr 97 poz. 800 art. 24"
_T2022: Final = "Dz.U. 2022 poz. 218, Dz.U. 2022 poz. 2241"
_ADAPTED: Final = "that the Act was adapted to the labour-market act of 2025 is recalled, not read"

_COMPARED: Final = date(2025, 1, 10)
"""State of the law of the consolidated text of 2025, whose opening alone was read."""

_PLAIN: Final = frozenset(
    {ExclusionGroup.MENTAL_DISORDERS, ExclusionGroup.RELEASED_PRISONER, ExclusionGroup.OTHER}
)

PARTICIPANT_GROUPS: Final = Timeline(
    name="PARTICIPANT_GROUPS",
    unit="codes",
    steps=(
        Enacted(_FIRST, _PLAIN, UZS.at("1", ust="2"), Evidence.TEXT, _T2003),
        Enacted(
            _D2005,
            _PLAIN | {ExclusionGroup.LONG_TERM_UNEMPLOYED},
            (UZS.at("1", ust="2"), UPZ.at("2", ust="1", pkt="5")),
            Evidence.TEXT,
            _T2005,
        ),
        Enacted(
            _D2007,
            _PLAIN | {ExclusionGroup.LONG_TERM_UNEMPLOYED, ExclusionGroup.DISABLED},
            (UZS.at("1", ust="2"), UPZ.at("2", ust="1", pkt="5")),
            Evidence.TEXT,
            _T2007,
        ),
        Enacted(
            _D2022,
            _PLAIN | {ExclusionGroup.LONG_TERM_UNEMPLOYED, ExclusionGroup.DISABLED},
            (UZS.at("1", ust="2"), UPZ.at("2", ust="1", pkt="5")),
            Evidence.TEXT,
            f"{_T2022}: mental disorders in place of mental illness",
        ),
        Enacted(
            _LABOUR_MARKET_ACT,
            _PLAIN | {ExclusionGroup.LONG_TERM_UNEMPLOYED, ExclusionGroup.DISABLED},
            (UZS.at("1", ust="2"), URP.at()),
            Evidence.RECALLED,
            _ADAPTED,
        ),
    ),
    verified=_COMPARED,
)
"""Groups to which it is enough to belong: no programme, therapy or time is asked besides."""

_BENEFITS: Final = frozenset(
    {
        BenefitKind.UNEMPLOYMENT_BENEFIT,
        BenefitKind.PRE_RETIREMENT_ALLOWANCE,
        BenefitKind.PRE_RETIREMENT_BENEFIT,
        BenefitKind.STRUCTURAL_PENSION,
        BenefitKind.DISABILITY_PENSION,
        BenefitKind.RETIREMENT_PENSION,
    }
)

EXCLUDING_BENEFITS: Final = Timeline(
    name="EXCLUDING_BENEFITS",
    unit="codes",
    steps=(
        Enacted(
            _FIRST,
            _BENEFITS | {BenefitKind.SOCIAL_PENSION},
            UZS.at("1", ust="3"),
            Evidence.TEXT,
            _T2003,
        ),
        Enacted(_D2007, _BENEFITS, UZS.at("1", ust="3"), Evidence.TEXT, _T2007),
        Enacted(
            _D2009,
            _BENEFITS | {BenefitKind.TEACHERS_COMPENSATION},
            UZS.at("1", ust="3"),
            Evidence.TEXT,
            f"{_T2009}, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""Benefits of which a right to one bars from a CIS."""

EXCLUDING_BENEFITS_IN_CLUBS: Final = Timeline(
    name="EXCLUDING_BENEFITS_IN_CLUBS",
    unit="codes",
    steps=(
        *EXCLUDING_BENEFITS.steps,
        Enacted(
            _D2022,
            (_BENEFITS | {BenefitKind.TEACHERS_COMPENSATION}) - {BenefitKind.DISABILITY_PENSION},
            (UZS.at("1", ust="3"), UZS.at("1", ust="3a")),
            Evidence.TEXT,
            _T2022,
        ),
    ),
    verified=_COMPARED,
)
"""Benefits of which a right to one bars from a KIS: all those, but for the pension for incapacity
to work from 15 February 2022."""
