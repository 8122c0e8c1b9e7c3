"""The rule book `cis`: a *centrum integracji społecznej* and one of its participants.

Asked without a question, the book holds the CIS itself against its conditions (creator, status,
activity, staff, report) and computes the benefit of the day.  Rules on one event or one participant
are asked by name with `check_rule`.  Not asked: that a creator acts for the persons of the Act, the
liquidation of the creator, subsidies, and how many participants there must be, for the Act sets no
minimum.  To a case begun under an earlier text apply that text with `law=`.
"""

from typing import Final

from ekonomia.rules import Label, RuleBook
from ekonomia.status.cis_benefit import BENEFIT, PAYMENT_RULES
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.cis_participation import PARTICIPATION_RULES
from ekonomia.status.cis_unit import ON_OCCASION, UNIT_CONDITIONS

__all__ = ["CIS"]

CIS: Final = RuleBook(
    id="cis",
    title=Label("Centrum integracji społecznej (CIS)", "Social integration centre (CIS)"),
    facts=CisFacts,
    rules=(*UNIT_CONDITIONS, BENEFIT),
    others=(*ON_OCCASION, *PARTICIPATION_RULES, *PAYMENT_RULES),
)
"""Whether a CIS is what the Act on social employment says, since 14 August 2003."""
