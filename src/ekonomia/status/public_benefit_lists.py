"""Dated lists of legal forms that may be organisations of public benefit."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, LegalForm
from ekonomia.law.acts import UDPP
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline

__all__ = ["OPP_FORMS"]

_FIRST: Final = date(2004, 1, 1)
_REWRITTEN: Final = date(2010, 3, 12)
_COMPARED: Final = date(2024, 9, 17)
_ORGANISATIONS: Final = NGO_FORMS - {LegalForm.AGRICULTURAL_CIRCLE}
"""Of organisations of farmers no source says whether the status is open to them."""

OPP_FORMS: Final = Timeline(
    name="OPP_FORMS",
    unit="legal forms",
    steps=(
        Enacted(
            _FIRST,
            _ORGANISATIONS
            | {LegalForm.CHURCH_LEGAL_PERSON, LegalForm.LOCAL_GOVERNMENT_ASSOCIATION},
            (UDPP.at("20"), UDPP.at("3", ust="2"), UDPP.at("3", ust="3")),
            Evidence.TEXT,
            "Dz.U. 2003 nr 96 poz. 873",
        ),
        Enacted(
            _REWRITTEN,
            _ORGANISATIONS | EQUATED_COMPANIES | {LegalForm.CHURCH_LEGAL_PERSON},
            (
                UDPP.at("20", ust="1"),
                UDPP.at("3", ust="2"),
                UDPP.at("3", ust="3", pkt="1"),
                UDPP.at("3", ust="3", pkt="4"),
            ),
            Evidence.TEXT,
            "Dz.U. 2010 nr 28 poz. 146, Dz.U. 2024 poz. 1491",
        ),
    ),
    verified=_COMPARED,
)
"""Non-governmental organisations, church legal persons and, since 2010, non-profit companies; until
2010 associations of local governments, and social cooperatives never."""
