"""Dated lists of the Act on social employment about the *klub integracji społecznej* (KIS)."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, FounderKind, LegalForm
from ekonomia.law import Enacted, Evidence, Repealed, Timeline
from ekonomia.law.acts import UDPP, USS, UZS
from ekonomia.status.unit_codes import KisActivity

__all__ = [
    "KIS_ACTIVITIES",
    "KIS_CONTESTED_OPERATORS",
    "KIS_COOPERATIVE_FOUNDERS",
    "KIS_OPERATORS",
]

_FIRST: Final = date(2003, 8, 14)
_D2004: Final = date(2004, 6, 1)
_D2007: Final = date(2007, 7, 14)
_D2011: Final = date(2011, 10, 30)
_D2022: Final = date(2022, 2, 15)

_T2003: Final = "Dz.U. 2003 nr 122 poz. 1143"
_T2004: Final = "Dz.U. 2004 nr 99 poz. 1001 art. 137"
_T2007: Final = "Dz.U. 2007 nr 115 poz. 793"
_T2011: Final = "Dz.U. 2011 nr 205 poz. 1211"
_T2022: Final = "Dz.U. 2022 poz. 218, Dz.U. 2022 poz. 2241"

_COMPARED: Final = date(2022, 11, 3)
"""Publication of the last consolidated text that was read in full."""

KIS_OPERATORS: Final = Timeline(
    name="KIS_OPERATORS",
    unit="codes",
    steps=(
        Enacted(_FIRST, frozenset({LegalForm.GMINA}), UZS.at("18", ust="1"), Evidence.TEXT, _T2003),
        Enacted(
            _D2004,
            frozenset({LegalForm.GMINA, *NGO_FORMS}),
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2"), UDPP.at("3", ust="2")),
            Evidence.TEXT,
            _T2004,
        ),
        Enacted(
            _D2007,
            frozenset({LegalForm.GMINA, *NGO_FORMS}),
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2"), UDPP.at("3", ust="2")),
            Evidence.TEXT,
            _T2007,
        ),
        Enacted(
            _D2011,
            frozenset({LegalForm.GMINA, *NGO_FORMS, LegalForm.CHURCH_LEGAL_PERSON}),
            (
                UZS.at("18", ust="1"),
                UZS.at("3", ust="2", pkt="3"),
                UZS.at("2", pkt="2"),
                UDPP.at("3", ust="2"),
                UDPP.at("3", ust="3", pkt="1"),
            ),
            Evidence.TEXT,
            _T2011,
        ),
        Enacted(
            _D2022,
            frozenset(
                {
                    LegalForm.GMINA,
                    *NGO_FORMS,
                    LegalForm.CHURCH_LEGAL_PERSON,
                    LegalForm.SOCIAL_COOPERATIVE,
                }
            ),
            (
                UZS.at("18", ust="1"),
                UZS.at("3", ust="2", pkt="3"),
                UZS.at("2", pkt="2"),
                UDPP.at("3", ust="2"),
                UDPP.at("3", ust="3", pkt="1"),
                UDPP.at("3", ust="3", pkt="3"),
            ),
            Evidence.TEXT,
            _T2022,
        ),
    ),
    verified=_COMPARED,
)
"""Forms that may run a KIS, where an organisation works for the persons of the Act; no other local
government than a gmina."""

KIS_COOPERATIVE_FOUNDERS: Final = Timeline(
    name="KIS_COOPERATIVE_FOUNDERS",
    unit="codes",
    steps=(
        Enacted(
            _D2011,
            frozenset(
                {FounderKind.NGO, FounderKind.LOCAL_GOVERNMENT, FounderKind.CHURCH_LEGAL_PERSON}
            ),
            (
                UZS.at("18", ust="1"),
                UZS.at("3", ust="2", pkt="3"),
                USS.at("4", ust="2", pkt="2"),
                USS.at("4", ust="2", pkt="3"),
            ),
            Evidence.TEXT,
            _T2011,
        ),
        Repealed(
            _D2022,
            (UZS.at("18", ust="1"), UZS.at("3", ust="2", pkt="3")),
            Evidence.TEXT,
            _T2022,
        ),
    ),
    verified=_COMPARED,
)
"""Founders whose social cooperative might run a KIS, while not every one might."""

_NARROWED_OUT: Final = frozenset(
    {
        LegalForm.POLITICAL_PARTY,
        LegalForm.TRADE_UNION,
        LegalForm.EMPLOYERS_ORGANISATION,
        LegalForm.PROFESSIONAL_SELF_GOVERNMENT,
        LegalForm.PARTY_FOUNDATION,
    }
)
_EQUATED: Final = frozenset({LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, *EQUATED_COMPANIES})

KIS_CONTESTED_OPERATORS: Final = Timeline(
    name="KIS_CONTESTED_OPERATORS",
    unit="codes",
    steps=(
        Enacted(
            _FIRST,
            frozenset(
                {
                    *NGO_FORMS,
                    LegalForm.CHURCH_LEGAL_PERSON,
                    LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                    LegalForm.OTHER,
                }
            ),
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2")),
            Evidence.TEXT,
            f"{_T2003}: left open by the text",
        ),
        Enacted(
            _D2004,
            _NARROWED_OUT | _EQUATED | {LegalForm.OTHER},
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2")),
            Evidence.TEXT,
            f"{_T2004}: left open by the text",
        ),
        Enacted(
            _D2007,
            _NARROWED_OUT | _EQUATED,
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2")),
            Evidence.TEXT,
            f"{_T2007}: left open by the text",
        ),
        Enacted(
            _D2011,
            _EQUATED,
            (UZS.at("18", ust="1"), UZS.at("2", pkt="2")),
            Evidence.TEXT,
            f"{_T2011}: left open by the text",
        ),
    ),
    verified=_COMPARED,
)
"""Forms of which it is disputed, or not told by the form, whether they may run a KIS."""

_OLD_ACTIVITIES: Final = frozenset(
    {
        KisActivity.JOB_HELP,
        KisActivity.LEGAL_ADVICE,
        KisActivity.SELF_HELP,
        KisActivity.OTHER,
    }
)

KIS_ACTIVITIES: Final = Timeline(
    name="KIS_ACTIVITIES",
    unit="codes",
    steps=(
        Enacted(_FIRST, _OLD_ACTIVITIES, UZS.at("18", ust="2"), Evidence.TEXT, _T2003),
        Enacted(
            _D2007,
            _OLD_ACTIVITIES | {KisActivity.SOCIALLY_USEFUL_WORK, KisActivity.PUBLIC_WORKS},
            UZS.at("18", ust="2"),
            Evidence.TEXT,
            _T2007,
        ),
        Enacted(
            _D2011,
            frozenset(KisActivity),
            UZS.at("18", ust="2"),
            Evidence.TEXT,
            f"{_T2011}, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""What is organised in a KIS, the open end of the list among it."""
