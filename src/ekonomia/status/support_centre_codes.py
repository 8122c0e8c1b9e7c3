"""Code lists of the book about support centres."""

from typing import final

from ekonomia.codes import Code

__all__ = [
    "AccreditationAttachment",
]


@final
class AccreditationAttachment(Code):
    """What is enclosed with an application for accreditation.

    Basis: UES art. 37.
    """

    STATUTE = "statut", "statut", "statute", "UES art. 37"
    PARTNERSHIP_AGREEMENT = (
        "umowa_partnerska",
        "umowa partnerska",
        "partnership agreement",
        "partnerships",
    )
    OWES_RULES = "regulamin_owes", "projekt regulaminu OWES", "draft rules of the OWES"
    ACCOUNTS = (
        "sprawozdanie_finansowe",
        "ostatnie zatwierdzone sprawozdanie",
        "last approved accounts",
    )
    ROPS_OPINION = "opinia_rops", "opinia ROPS siedziby", "opinion of the ROPS of the seat"
    TAX_CERTIFICATE = (
        "zaswiadczenie_podatkowe",
        "zaświadczenie z urzędu skarbowego",
        "tax certificate",
        "at most 3 months old",
    )
    CONTRIBUTIONS_CERTIFICATE = (
        "zaswiadczenie_zus",
        "zaświadczenie z ZUS",
        "certificate on contributions",
        "at most 3 months old",
    )
    DECLARATIONS = "oswiadczenia", "oświadczenia", "declarations"
    FEE_PROOF = "dowod_oplaty", "dowód opłaty skarbowej", "proof of the stamp duty"
