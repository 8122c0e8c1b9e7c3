"""Dated lists of the Act on social cooperatives: names, founders, contracts, activities."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import (
    COOPERATIVES,
    EQUATED_COMPANIES,
    NGO_FORMS,
    ActivityKind,
    LegalForm,
)
from ekonomia.entities.work import ContractKind
from ekonomia.law import Enacted, Evidence, Timeline
from ekonomia.law.acts import COOPERATIVE_LAW, UDPP, UES, USS

__all__ = [
    "COOP_BARRED_FOUNDERS",
    "COOP_BARRED_MEMBER_CONTRACTS",
    "COOP_CONSORTIUM_BARRED",
    "COOP_CONSORTIUM_NEEDS_UNIT",
    "COOP_CONTESTED_FOUNDERS",
    "COOP_NAMES",
    "COOP_STATUTORY_ACTIVITIES",
]

_2006: Final = "Dz.U. 2006 nr 94 poz. 651"
_2009: Final = "Dz.U. 2009 nr 91 poz. 742"
_2017: Final = "Dz.U. 2017 poz. 2494"
_2022: Final = "Dz.U. 2022 poz. 1812"
_2023: Final = "Dz.U. 2023 poz. 802"
_SINCE_2009: Final = f"{_2009}, {_2023}"
_SINCE_2017: Final = f"{_2017}, {_2023}"

_THE_ACT: Final = date(2006, 7, 6)
_FOUNDED_BY_LEGAL_PERSONS: Final = date(2009, 7, 16)
_REFORM: Final = date(2018, 3, 31)
_SOCIAL_ECONOMY_ACT: Final = date(2022, 10, 30)
_COMPARED: Final = date(2023, 4, 11)
"""State of the law of the last consolidated text of the Act that was read."""

_ORGANISATIONS_IN_THE_WIDEST_SENSE: Final = frozenset(
    {
        LegalForm.POLITICAL_PARTY,
        LegalForm.EUROPEAN_POLITICAL_PARTY,
        LegalForm.TRADE_UNION,
        LegalForm.EMPLOYERS_ORGANISATION,
        LegalForm.PROFESSIONAL_SELF_GOVERNMENT,
        LegalForm.PARTY_FOUNDATION,
        LegalForm.EUROPEAN_POLITICAL_FOUNDATION,
        LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
        LegalForm.OTHER,
    }
)

# --- who ---------------------------------------------------------------------------------------

COOP_NAMES: Final[Timeline[frozenset[str]]] = Timeline(
    name="COOP_NAMES",
    unit="phrases",
    steps=(
        Enacted(_THE_ACT, frozenset({"Spółdzielnia Socjalna"}), USS.at("3"), Evidence.TEXT, _2006),
        Enacted(
            _REFORM,
            frozenset({"Spółdzielnia Socjalna", "Spn.s."}),
            (USS.at("3", ust="1"), USS.at("3", ust="2")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""What the name holds; the abbreviation is for use in trade."""

COOP_BARRED_FOUNDERS: Final = Timeline(
    name="COOP_BARRED_FOUNDERS",
    unit="legal forms",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            frozenset(
                {
                    *COOPERATIVES,
                    *EQUATED_COMPANIES,
                    LegalForm.SIMPLE_JOINT_STOCK_COMPANY,
                    LegalForm.COMMERCIAL_COMPANY,
                    LegalForm.SOLE_TRADER,
                    LegalForm.NATURAL_PERSON,
                }
            ),
            (USS.at("4", ust="2", pkt="2"), USS.at("4", ust="2", pkt="3"), UDPP.at("3", ust="2")),
            Evidence.TEXT,
            f"{_SINCE_2009}; Dz.U. 2024 poz. 1491",
        ),
    ),
    verified=_COMPARED,
)
"""Forms of legal persons, and of others, that are certainly none of the named founders."""

COOP_CONTESTED_FOUNDERS: Final = Timeline(
    name="COOP_CONTESTED_FOUNDERS",
    unit="legal forms",
    steps=(
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            _ORGANISATIONS_IN_THE_WIDEST_SENSE,
            (USS.at("4", ust="2", pkt="2"), UDPP.at("3", ust="2")),
            Evidence.TEXT,
            f"{_SINCE_2009}; Dz.U. 2024 poz. 1491",
        ),
    ),
    verified=_COMPARED,
)
"""Forms that are non-governmental organisations only in the widest sense, or may be anything."""

# --- work and activity -------------------------------------------------------------------------

COOP_BARRED_MEMBER_CONTRACTS: Final = Timeline(
    name="COOP_BARRED_MEMBER_CONTRACTS",
    unit="contracts",
    steps=(
        Enacted(
            _THE_ACT,
            frozenset(
                {
                    ContractKind.EMPLOYMENT_CONTRACT,
                    ContractKind.SERVICE_RELATIONSHIP,
                    ContractKind.HOMEWORK_CONTRACT,
                    ContractKind.CIVIL_LAW_CONTRACT,
                    ContractKind.SOLE_TRADER_CONTRACT,
                }
            ),
            USS.at("12", ust="1"),
            Evidence.TEXT,
            _2006,
        ),
        Enacted(
            _FOUNDED_BY_LEGAL_PERSONS,
            frozenset(
                {
                    ContractKind.EMPLOYMENT_CONTRACT,
                    ContractKind.SERVICE_RELATIONSHIP,
                    ContractKind.SOLE_TRADER_CONTRACT,
                }
            ),
            (USS.at("12", ust="1"), COOPERATIVE_LAW.at("201")),
            Evidence.TEXT,
            _SINCE_2009,
        ),
        Enacted(
            _REFORM,
            frozenset({ContractKind.SERVICE_RELATIONSHIP, ContractKind.SOLE_TRADER_CONTRACT}),
            (USS.at("12", ust="1"), USS.at("12", ust="1b"), COOPERATIVE_LAW.at("201")),
            Evidence.TEXT,
            _SINCE_2017,
        ),
    ),
    verified=_COMPARED,
)
"""Contracts on which no member works; since 2018 an employed board member may be an employee."""

COOP_STATUTORY_ACTIVITIES: Final = Timeline(
    name="COOP_STATUTORY_ACTIVITIES",
    unit="kinds of activity",
    steps=(
        Enacted(
            _THE_ACT,
            frozenset(
                {ActivityKind.EDUCATION, ActivityKind.CULTURE, ActivityKind.PAID_PUBLIC_BENEFIT}
            ),
            (USS.at("2", ust="3"), USS.at("8", ust="1")),
            Evidence.TEXT,
            _2006,
        ),
        Enacted(
            date(2011, 10, 30),
            frozenset(
                {
                    ActivityKind.EDUCATION,
                    ActivityKind.CULTURE,
                    ActivityKind.PAID_PUBLIC_BENEFIT,
                    ActivityKind.UNPAID,
                }
            ),
            (USS.at("2", ust="3"), USS.at("8", ust="1")),
            Evidence.TEXT,
            f"Dz.U. 2011 nr 205 poz. 1211, {_2023}",
        ),
    ),
    verified=_COMPARED,
)
"""Activities that need accounts of their own; unpaid ones since 2011."""

# --- consortium --------------------------------------------------------------------------------

COOP_CONSORTIUM_NEEDS_UNIT: Final = Timeline(
    name="COOP_CONSORTIUM_NEEDS_UNIT",
    unit="legal forms",
    steps=(
        Enacted(
            _REFORM,
            frozenset(LegalForm) - {LegalForm.SOCIAL_COOPERATIVE},
            (USS.at("15b", ust="1"), USS.at("15b", ust="4")),
            Evidence.TEXT,
            _2017,
        ),
        Enacted(
            _SOCIAL_ECONOMY_ACT,
            frozenset(LegalForm)
            - {
                LegalForm.SOCIAL_COOPERATIVE,
                LegalForm.WORKER_COOPERATIVE,
                LegalForm.DISABLED_PERSONS_COOPERATIVE,
                LegalForm.BLIND_PERSONS_COOPERATIVE,
                LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
                *NGO_FORMS,
                LegalForm.CHURCH_LEGAL_PERSON,
                LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                *EQUATED_COMPANIES,
            },
            (USS.at("15b", ust="4"), UES.at("2", pkt="5"), UES.at("74", pkt="6")),
            Evidence.TEXT,
            f"{_2022}, {_2023}",
            date(2022, 8, 29),
        ),
    ),
    verified=_COMPARED,
)
"""Forms that join a consortium only as one who runs a WTZ, ZAZ, CIS or KIS, if at all."""

COOP_CONSORTIUM_BARRED: Final = Timeline(
    name="COOP_CONSORTIUM_BARRED",
    unit="legal forms",
    steps=(
        Enacted(
            _REFORM,
            frozenset(LegalForm)
            - {
                LegalForm.SOCIAL_COOPERATIVE,
                *NGO_FORMS,
                *_ORGANISATIONS_IN_THE_WIDEST_SENSE,
                LegalForm.CHURCH_LEGAL_PERSON,
            },
            USS.at("15b", ust="4"),
            Evidence.TEXT,
            _2017,
        ),
        Enacted(
            _SOCIAL_ECONOMY_ACT,
            frozenset({LegalForm.NATURAL_PERSON, LegalForm.SOLE_TRADER}),
            (USS.at("15b", ust="4"), UES.at("2", pkt="3"), UES.at("74", pkt="6")),
            Evidence.TEXT,
            f"{_2022}, {_2023}",
            date(2022, 8, 29),
        ),
    ),
    verified=_COMPARED,
)
"""Forms that cannot join even so; since 30 October 2022 whoever created such a unit may."""
