"""Rule books: who is a PES, who may hold which status, what units, holders and buyers owe.

Names are loaded when they are first used, so that one book does not load the others.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.status.accreditation import OWES
    from ekonomia.status.accreditation_facts import AccreditationFacts
    from ekonomia.status.annual_report import AnnualReport
    from ekonomia.status.cis import CIS
    from ekonomia.status.cis_facts import CisFacts
    from ekonomia.status.codes import (
        ActTerms,
        AdvisoryBodyKind,
        ApplicationItem,
        Authority,
        Consequence,
        GovernanceKind,
        LossGround,
        PesGround,
        ProfitRecipient,
        Question,
        Regime,
        RelatedParty,
        RelatedPartyActKind,
    )
    from ekonomia.status.kis import KIS
    from ekonomia.status.kis_facts import KisFacts
    from ekonomia.status.legacy import CT9
    from ekonomia.status.legacy_status import regimes_on
    from ekonomia.status.lifecycle import Happening, History, StatusOn, facts_on, status_on
    from ekonomia.status.lifecycle_table import BreachState, StatusEvent, StatusState
    from ekonomia.status.market_codes import (
        MarginalisedGroup,
        OrderKind,
        PaidActivityKind,
        SocialServicesRegime,
    )
    from ekonomia.status.money import powiat_minimum, training_money_cap
    from ekonomia.status.operators import MayRun, Operator, may_run, operator_matrix
    from ekonomia.status.paid_activity import UDPP
    from ekonomia.status.paid_activity_facts import PaidActivityFacts
    from ekonomia.status.participant import PARTICIPANT
    from ekonomia.status.participant_facts import ParticipantFacts
    from ekonomia.status.pes import PES, PesFacts, pes_ground
    from ekonomia.status.procurement import PZP
    from ekonomia.status.procurement_facts import ProcurementFacts
    from ekonomia.status.public_benefit import OPP
    from ekonomia.status.public_benefit_facts import PublicBenefitFacts
    from ekonomia.status.social_cooperative import COOP
    from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts
    from ekonomia.status.social_cooperative_surplus import SurplusSplit, surplus_split
    from ekonomia.status.social_enterprise import UES, consequence
    from ekonomia.status.social_enterprise_facts import (
        AdvisoryBody,
        Breach,
        Ct9Status,
        LossDecision,
        RelatedPartyAct,
        SocialEnterpriseFacts,
    )
    from ekonomia.status.support_centre_codes import AccreditationAttachment
    from ekonomia.status.unit_codes import (
        ActivityFundUse,
        Applicant,
        BenefitKind,
        ExclusionGroup,
        KisActivity,
        LocalGovernmentForm,
        ParticipantSupply,
        ProgrammeStopReason,
        Referrer,
        StaffRole,
        TradeKind,
    )
    from ekonomia.status.wtz import WTZ
    from ekonomia.status.wtz_facts import WtzFacts
    from ekonomia.status.zaz import ZAZ
    from ekonomia.status.zaz_facts import ZazFacts

__all__ = [
    "CIS",
    "COOP",
    "CT9",
    "KIS",
    "OPP",
    "OWES",
    "PARTICIPANT",
    "PES",
    "PZP",
    "UDPP",
    "UES",
    "WTZ",
    "ZAZ",
    "AccreditationAttachment",
    "AccreditationFacts",
    "ActTerms",
    "ActivityFundUse",
    "AdvisoryBody",
    "AdvisoryBodyKind",
    "AnnualReport",
    "Applicant",
    "ApplicationItem",
    "Authority",
    "BenefitKind",
    "Breach",
    "BreachState",
    "CisFacts",
    "Consequence",
    "Ct9Status",
    "ExclusionGroup",
    "GovernanceKind",
    "Happening",
    "History",
    "KisActivity",
    "KisFacts",
    "LocalGovernmentForm",
    "LossDecision",
    "LossGround",
    "MarginalisedGroup",
    "MayRun",
    "Operator",
    "OrderKind",
    "PaidActivityFacts",
    "PaidActivityKind",
    "ParticipantFacts",
    "ParticipantSupply",
    "PesFacts",
    "PesGround",
    "ProcurementFacts",
    "ProfitRecipient",
    "ProgrammeStopReason",
    "PublicBenefitFacts",
    "Question",
    "Referrer",
    "Regime",
    "RelatedParty",
    "RelatedPartyAct",
    "RelatedPartyActKind",
    "SocialCooperativeFacts",
    "SocialEnterpriseFacts",
    "SocialServicesRegime",
    "StaffRole",
    "StatusEvent",
    "StatusOn",
    "StatusState",
    "SurplusSplit",
    "TradeKind",
    "WtzFacts",
    "ZazFacts",
    "consequence",
    "facts_on",
    "may_run",
    "operator_matrix",
    "pes_ground",
    "powiat_minimum",
    "regimes_on",
    "status_on",
    "surplus_split",
    "training_money_cap",
]

_HOMES: Final = {
    "accreditation": ("OWES",),
    "accreditation_facts": ("AccreditationFacts",),
    "annual_report": ("AnnualReport",),
    "cis": ("CIS",),
    "cis_facts": ("CisFacts",),
    "codes": (
        "ActTerms",
        "AdvisoryBodyKind",
        "ApplicationItem",
        "Authority",
        "Consequence",
        "GovernanceKind",
        "LossGround",
        "PesGround",
        "ProfitRecipient",
        "Question",
        "Regime",
        "RelatedParty",
        "RelatedPartyActKind",
    ),
    "kis": ("KIS",),
    "kis_facts": ("KisFacts",),
    "legacy": ("CT9",),
    "legacy_status": ("regimes_on",),
    "lifecycle": ("Happening", "History", "StatusOn", "facts_on", "status_on"),
    "lifecycle_table": ("BreachState", "StatusEvent", "StatusState"),
    "market_codes": ("PaidActivityKind", "OrderKind", "MarginalisedGroup", "SocialServicesRegime"),
    "money": ("powiat_minimum", "training_money_cap"),
    "operators": ("MayRun", "Operator", "may_run", "operator_matrix"),
    "paid_activity": ("UDPP",),
    "paid_activity_facts": ("PaidActivityFacts",),
    "participant": ("PARTICIPANT",),
    "participant_facts": ("ParticipantFacts",),
    "pes": ("PES", "PesFacts", "pes_ground"),
    "procurement": ("PZP",),
    "procurement_facts": ("ProcurementFacts",),
    "public_benefit": ("OPP",),
    "public_benefit_facts": ("PublicBenefitFacts",),
    "social_cooperative": ("COOP",),
    "social_cooperative_facts": ("SocialCooperativeFacts",),
    "social_cooperative_surplus": ("SurplusSplit", "surplus_split"),
    "social_enterprise": ("UES", "consequence"),
    "social_enterprise_facts": (
        "AdvisoryBody",
        "Breach",
        "Ct9Status",
        "LossDecision",
        "RelatedPartyAct",
        "SocialEnterpriseFacts",
    ),
    "support_centre_codes": ("AccreditationAttachment",),
    "unit_codes": (
        "LocalGovernmentForm",
        "ExclusionGroup",
        "BenefitKind",
        "StaffRole",
        "Applicant",
        "Referrer",
        "ProgrammeStopReason",
        "ParticipantSupply",
        "KisActivity",
        "TradeKind",
        "ActivityFundUse",
    ),
    "wtz": ("WTZ",),
    "wtz_facts": ("WtzFacts",),
    "zaz": ("ZAZ",),
    "zaz_facts": ("ZazFacts",),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
