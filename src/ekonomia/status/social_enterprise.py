"""The rule book `ues`: the status of *przedsiębiorstwo społeczne* under the Act of 2022.

Questions: `Question.APPLICATION` (may the status be granted that day), `Question.REOBTAIN` (the
same after a loss), `Question.HOLDER` (does a holder comply) and `Question.STATUS_QUERY` (does the
entity hold the status that day).  Asked by name alone: who is at risk, procedure and supervision,
support instruments.  What the Act does not ask is not asked: no pay cap, no separate accounts, no
share of revenue, no entry in KRS, no OWES opinion.
"""

from typing import Final

from ekonomia.rules import Assessment, Label, RuleBook
from ekonomia.status.at_risk_person import AT_RISK_PERSON
from ekonomia.status.codes import Consequence, Question
from ekonomia.status.entry_conditions import ENTRY_CONDITIONS
from ekonomia.status.holder_duties import HOLDER_CONDITIONS, LOSS_GROUNDS, REOBTAIN_BAN
from ekonomia.status.procedure import NO_DECISION, PROCEDURE
from ekonomia.status.regimes import REGIMES
from ekonomia.status.social_enterprise_facts import SocialEnterpriseFacts
from ekonomia.status.support_instruments import SUPPORT
from ekonomia.verdict import Verdict

__all__ = ["UES", "consequence"]

UES: Final = RuleBook(
    id="ues",
    title=Label("Status przedsiębiorstwa społecznego", "Status of social enterprise"),
    facts=SocialEnterpriseFacts,
    rules=ENTRY_CONDITIONS,
    questions=(
        (Question.APPLICATION, ENTRY_CONDITIONS),
        (Question.REOBTAIN, (*ENTRY_CONDITIONS, REOBTAIN_BAN)),
        (Question.HOLDER, HOLDER_CONDITIONS),
        (Question.STATUS_QUERY, (NO_DECISION,)),
    ),
    others=(AT_RISK_PERSON, *PROCEDURE, *SUPPORT),
    regimes=REGIMES,
)
"""The status under the Act; without a question named it is asked of an applicant."""


def consequence(answer: Assessment) -> Consequence | None:
    """Return what follows from an answer to `Question.HOLDER`; None where it is not known.

    A ground of loss outweighs a breach that may still be cured, and that one a breach excused by
    a release.

    Basis: Act on the social economy, art. 14 and 17.
    """
    lost = {rule.id for rule in LOSS_GROUNDS}
    if lost & set(answer.failing):
        return Consequence.LOSS_MANDATORY
    if lost & set(answer.undecided):
        return None
    match answer.verdict:
        case Verdict.UNMET:
            return Consequence.BREACH_CURABLE
        case Verdict.UNKNOWN:
            return None
        case Verdict.MET:
            return Consequence.BREACH_WAIVED if answer.excused else Consequence.NONE
