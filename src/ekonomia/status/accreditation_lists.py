"""Dated lists of the accreditation of support centres: who may apply, what is enclosed."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, LegalForm
from ekonomia.law import Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.law.acts import AKSES_2014, AKSES_2015, AKSES_2016, AKSES_CALLS, UDPP, UES
from ekonomia.status.support_centre_codes import AccreditationAttachment

__all__ = ["AKSES_FORMS", "OWES_FORMS", "OWES_REQUIRED_ATTACHMENTS"]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)

OWES_FORMS: Final = Timeline(
    name="OWES_FORMS",
    unit="legal forms",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    LegalForm.SOCIAL_COOPERATIVE,
                    LegalForm.WORKER_COOPERATIVE,
                    LegalForm.DISABLED_PERSONS_COOPERATIVE,
                    LegalForm.BLIND_PERSONS_COOPERATIVE,
                    LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
                    *NGO_FORMS,
                    LegalForm.CHURCH_LEGAL_PERSON,
                    LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                    *EQUATED_COMPANIES,
                }
            ),
            (UES.at("36", ust="3"), UES.at("2", pkt="5")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Forms of letters a, d, e and f of the definition of a PES."""

OWES_REQUIRED_ATTACHMENTS: Final = Timeline(
    name="OWES_REQUIRED_ATTACHMENTS",
    unit="attachments",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    AccreditationAttachment.STATUTE,
                    AccreditationAttachment.OWES_RULES,
                    AccreditationAttachment.ACCOUNTS,
                    AccreditationAttachment.ROPS_OPINION,
                    AccreditationAttachment.TAX_CERTIFICATE,
                    AccreditationAttachment.CONTRIBUTIONS_CERTIFICATE,
                    AccreditationAttachment.DECLARATIONS,
                }
            ),
            UES.at("37", ust="3"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""What every applicant encloses; one in partnership adds the agreement with the partner."""

AKSES_FORMS: Final = Timeline(
    name="AKSES_FORMS",
    unit="legal forms",
    steps=(
        Unread(
            date(2014, 3, 21),
            "the criteria of access of 2014 and 2015 were not read",
            (AKSES_2014.at(), AKSES_2015.at()),
            "the orders themselves",
            pl="kryteriów dostępu z lat 2014 i 2015 nie zbadano",
        ),
        Enacted(
            date(2016, 4, 18),
            frozenset(
                {
                    LegalForm.SOCIAL_COOPERATIVE,
                    *NGO_FORMS,
                    LegalForm.CHURCH_LEGAL_PERSON,
                    LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                    *EQUATED_COMPANIES,
                }
            ),
            (AKSES_CALLS.at(), UDPP.at("3", ust="2"), UDPP.at("3", ust="3")),
            Evidence.REPORTED,
            "the minister's call of 2016, retold by a ROPS",
        ),
        Repealed(
            _IN_FORCE,
            (AKSES_2016.at(), UES.at("36")),
            Evidence.REPORTED,
            "the ministry's answers on accreditation: the order applied until the Act entered "
            "into force",
        ),
    ),
    verified=date(2019, 12, 31),
)
"""Non-governmental organisations and the subjects equated with them, alone or as leaders."""
