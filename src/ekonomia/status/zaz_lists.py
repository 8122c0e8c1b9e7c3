"""Dated lists of the law on a ZAZ: who may organise it, what its fund buys, what it may not do."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import Enacted, Evidence, Timeline, Unread
from ekonomia.law.acts import R_ZAZ, URON
from ekonomia.status.unit_codes import ActivityFundUse, TradeKind

__all__ = [
    "ZAZ_ACTIVITY_FUND_USES",
    "ZAZ_BANNED_TRADES",
    "ZAZ_CONTESTED_OPERATORS",
    "ZAZ_LIMITED_FUND_USES",
    "ZAZ_LOCAL_GOVERNMENTS",
    "ZAZ_ORGANISATIONS",
]

_CONDITIONS: Final = date(2007, 7, 30)
_ACT_COMPARED: Final = date(2023, 12, 6)
_REGULATION: Final = date(2012, 8, 25)
_AMENDED: Final = date(2023, 12, 1)
_AMENDING_PUBLISHED: Final = date(2023, 11, 22)
_REGULATION_COMPARED: Final = date(2024, 3, 1)
_2007: Final = "Dz.U. 2007 nr 115 poz. 791, Dz.U. 2024 poz. 44"

ZAZ_LOCAL_GOVERNMENTS: Final = Timeline(
    name="ZAZ_LOCAL_GOVERNMENTS",
    unit="codes",
    steps=(
        Enacted(
            _CONDITIONS,
            frozenset({LegalForm.GMINA, LegalForm.POWIAT}),
            URON.at("29", ust="1"),
            Evidence.TEXT,
            _2007,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Units of local government that may organise a ZAZ: not the voivodeship."""

ZAZ_ORGANISATIONS: Final = Timeline(
    name="ZAZ_ORGANISATIONS",
    unit="codes",
    steps=(
        Enacted(
            _CONDITIONS,
            frozenset(
                {LegalForm.FOUNDATION, LegalForm.ASSOCIATION, LegalForm.UNION_OF_ASSOCIATIONS}
            ),
            URON.at("29", ust="1"),
            Evidence.TEXT,
            _2007,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Organisations that may organise a ZAZ where rehabilitation is their statutory task."""

ZAZ_CONTESTED_OPERATORS: Final = Timeline(
    name="ZAZ_CONTESTED_OPERATORS",
    unit="codes",
    steps=(
        Enacted(
            _CONDITIONS,
            frozenset(
                {
                    LegalForm.ORDINARY_ASSOCIATION,
                    LegalForm.ASSOCIATION_BRANCH,
                    LegalForm.SPORTS_CLUB_ASSOCIATION,
                    LegalForm.RURAL_WOMEN_CIRCLE,
                    LegalForm.VOLUNTEER_FIRE_BRIGADE,
                    LegalForm.AGRICULTURAL_CIRCLE,
                    LegalForm.OTHER_NGO,
                    LegalForm.CHURCH_LEGAL_PERSON,
                    LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                    LegalForm.SOCIAL_COOPERATIVE,
                    LegalForm.NON_PROFIT_LIMITED_COMPANY,
                    LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
                    LegalForm.SPORTS_CLUB_COMPANY,
                    LegalForm.TRADE_UNION,
                    LegalForm.EMPLOYERS_ORGANISATION,
                    LegalForm.OTHER,
                }
            ),
            URON.at("29", ust="1"),
            Evidence.RECALLED,
            "the article names none of these forms; some run a ZAZ in practice",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Forms of which it is contested whether they are an *inna organizacja społeczna*."""

_PURPOSES_2012: Final = frozenset(
    {
        ActivityFundUse.WORKPLACES,
        ActivityFundUse.CONDITIONS,
        ActivityFundUse.SOCIAL_CONDITIONS,
        ActivityFundUse.INDEPENDENT_LIFE_EQUIPMENT,
        ActivityFundUse.PREPARING_FOR_WORK,
        ActivityFundUse.TRAINING,
        ActivityFundUse.PROTECTED_HOUSING,
        ActivityFundUse.RECREATION_AND_CULTURE,
        ActivityFundUse.OTHER_NEEDS,
        ActivityFundUse.EQUIPMENT_AND_MEDICINES,
        ActivityFundUse.PERSONAL_HELP,
        ActivityFundUse.OUTSIDE_SPECIALISTS,
    }
)
_PURPOSES_2021: Final = _PURPOSES_2012 | {
    ActivityFundUse.ASSISTANTS,
    ActivityFundUse.TREATMENT,
    ActivityFundUse.HOLIDAYS,
}
_PURPOSES_2023: Final = _PURPOSES_2021 | {
    ActivityFundUse.TRANSPORT_PURCHASE,
    ActivityFundUse.TRANSPORT_RUNNING,
    ActivityFundUse.COMMUTING_HELP,
}

ZAZ_ACTIVITY_FUND_USES: Final = Timeline(
    name="ZAZ_ACTIVITY_FUND_USES",
    unit="codes",
    steps=(
        Enacted(
            _REGULATION,
            _PURPOSES_2012,
            R_ZAZ.at(par="15", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2012 poz. 850",
        ),
        Unread(
            date(2020, 11, 4),
            "the first day of the points added by the regulation of 20 October 2020 was not read",
            R_ZAZ.at(par="15", ust="1"),
            "the amending regulation of 20 October 2020",
            pl="dnia wejścia w życie punktów dodanych rozporządzeniem z 20 października 2020 r. "
            "nie zbadano",
        ),
        Enacted(
            date(2021, 9, 29),
            _PURPOSES_2021,
            R_ZAZ.at(par="15", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2021 poz. 1934",
        ),
        Enacted(
            _AMENDED,
            _PURPOSES_2023,
            R_ZAZ.at(par="15", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2023 poz. 2526",
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What the activity fund may be spent on: a closed list of points."""

ZAZ_LIMITED_FUND_USES: Final = Timeline(
    name="ZAZ_LIMITED_FUND_USES",
    unit="codes",
    steps=(
        Enacted(
            _REGULATION,
            frozenset({ActivityFundUse.CONDITIONS, ActivityFundUse.SOCIAL_CONDITIONS}),
            R_ZAZ.at(par="16", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2012 poz. 850, Dz.U. 2021 poz. 1934",
        ),
        Enacted(
            _AMENDED,
            frozenset(
                {
                    ActivityFundUse.CONDITIONS,
                    ActivityFundUse.SOCIAL_CONDITIONS,
                    ActivityFundUse.TRANSPORT_PURCHASE,
                    ActivityFundUse.TRANSPORT_RUNNING,
                }
            ),
            R_ZAZ.at(par="16", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2023 poz. 2526",
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Purposes with a common limit: points 2 and 3, since 1 December 2023 also 2a and 2b."""

_BANNED: Final = frozenset(
    {
        TradeKind.FUEL,
        TradeKind.TOBACCO,
        TradeKind.SPIRIT,
        TradeKind.WINE,
        TradeKind.BEER,
        TradeKind.PRECIOUS_METALS,
    }
)

ZAZ_BANNED_TRADES: Final = Timeline(
    name="ZAZ_BANNED_TRADES",
    unit="codes",
    steps=(
        Enacted(
            date(2008, 1, 18),
            _BANNED,
            URON.at("29", ust="3"),
            Evidence.TEXT,
            "Dz.U. 2008 nr 14 poz. 92, the first text read",
        ),
        Enacted(
            date(2009, 1, 1),
            _BANNED,
            URON.at("29", ust="3", pkt="1"),
            Evidence.TEXT,
            "Dz.U. 2008 nr 237 poz. 1652, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Goods that a ZAZ neither makes nor trades in, whatever their strength."""
