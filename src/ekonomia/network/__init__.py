"""Who works together in the field: bodies, committees, networks, and what they decide and see."""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.network.absence import AbsenceGround, absence_ground
    from ekonomia.network.accreditation import (
        Accreditation,
        AccreditationReason,
        AccreditationRegime,
        DecisionOn,
    )
    from ekonomia.network.accredited import (
        AccreditationSpan,
        AccreditedOn,
        accreditation_gaps,
        accreditation_spans,
        accredited_on,
        decisions_needed,
    )
    from ekonomia.network.bodies import Body, BodyKind, Institution, InstitutionKind
    from ekonomia.network.carried import DueReason, OpenPoint, open_points
    from ekonomia.network.clocks import (
        CentreClock,
        CentreClocks,
        ClockReading,
        ContractCaveat,
        centre_clocks,
    )
    from ekonomia.network.committee import (
        Committee,
        CommitteeTerm,
        Composition,
        Membership,
        Session,
    )
    from ekonomia.network.committee_codes import (
        Attendance,
        Constituency,
        DismissalGround,
        ResolutionKind,
    )
    from ekonomia.network.decision_rules import (
        KDPP_DECISIONS,
        KKRES_DECISIONS,
        RDPP_DECISIONS,
        RKRES_DECISIONS,
        RZS_DECISIONS,
    )
    from ekonomia.network.meetings import Assignee, Decision, DecisionState, Due, Form, Meeting
    from ekonomia.network.monitoring import ASPECTS, Aspect, Completeness, Frame, FrameKind, Record
    from ekonomia.network.networks import MembersOn, Network, NetworkKind, NetworkMember
    from ekonomia.network.survey import Answers, Scale, Survey, SurveyItem
    from ekonomia.network.survey_results import (
        HiddenReason,
        ItemResult,
        NoChange,
        SurveyChange,
        item_result,
        survey_change,
    )
    from ekonomia.network.vote_outcome import outcome
    from ekonomia.network.voting import (
        Choice,
        DecisionRule,
        Majority,
        MajorityKind,
        Mode,
        Resolution,
        Vote,
        VoteOutcome,
    )

__all__ = [
    "ASPECTS",
    "KDPP_DECISIONS",
    "KKRES_DECISIONS",
    "RDPP_DECISIONS",
    "RKRES_DECISIONS",
    "RZS_DECISIONS",
    "AbsenceGround",
    "Accreditation",
    "AccreditationReason",
    "AccreditationRegime",
    "AccreditationSpan",
    "AccreditedOn",
    "Answers",
    "Aspect",
    "Assignee",
    "Attendance",
    "Body",
    "BodyKind",
    "CentreClock",
    "CentreClocks",
    "Choice",
    "ClockReading",
    "Committee",
    "CommitteeTerm",
    "Completeness",
    "Composition",
    "Constituency",
    "ContractCaveat",
    "Decision",
    "DecisionOn",
    "DecisionRule",
    "DecisionState",
    "DismissalGround",
    "Due",
    "DueReason",
    "Form",
    "Frame",
    "FrameKind",
    "HiddenReason",
    "Institution",
    "InstitutionKind",
    "ItemResult",
    "Majority",
    "MajorityKind",
    "Meeting",
    "MembersOn",
    "Membership",
    "Mode",
    "Network",
    "NetworkKind",
    "NetworkMember",
    "NoChange",
    "OpenPoint",
    "Record",
    "Resolution",
    "ResolutionKind",
    "Scale",
    "Session",
    "Survey",
    "SurveyChange",
    "SurveyItem",
    "Vote",
    "VoteOutcome",
    "absence_ground",
    "accreditation_gaps",
    "accreditation_spans",
    "accredited_on",
    "centre_clocks",
    "decisions_needed",
    "item_result",
    "open_points",
    "outcome",
    "survey_change",
]

_HOMES: Final = {
    "absence": ("AbsenceGround", "absence_ground"),
    "accreditation": ("Accreditation", "AccreditationReason", "AccreditationRegime", "DecisionOn"),
    "accredited": (
        "AccreditationSpan",
        "AccreditedOn",
        "accreditation_gaps",
        "accreditation_spans",
        "accredited_on",
        "decisions_needed",
    ),
    "bodies": ("Body", "BodyKind", "Institution", "InstitutionKind"),
    "carried": ("DueReason", "OpenPoint", "open_points"),
    "clocks": ("CentreClock", "CentreClocks", "ClockReading", "ContractCaveat", "centre_clocks"),
    "committee": ("Committee", "CommitteeTerm", "Composition", "Membership", "Session"),
    "committee_codes": ("Attendance", "Constituency", "DismissalGround", "ResolutionKind"),
    "decision_rules": (
        "KDPP_DECISIONS",
        "KKRES_DECISIONS",
        "RDPP_DECISIONS",
        "RKRES_DECISIONS",
        "RZS_DECISIONS",
    ),
    "meetings": ("Assignee", "Decision", "DecisionState", "Due", "Form", "Meeting"),
    "monitoring": ("ASPECTS", "Aspect", "Completeness", "Frame", "FrameKind", "Record"),
    "networks": ("MembersOn", "Network", "NetworkKind", "NetworkMember"),
    "survey": ("Answers", "Scale", "Survey", "SurveyItem"),
    "survey_results": (
        "HiddenReason",
        "ItemResult",
        "NoChange",
        "SurveyChange",
        "item_result",
        "survey_change",
    ),
    "vote_outcome": ("outcome",),
    "voting": (
        "Choice",
        "DecisionRule",
        "Majority",
        "MajorityKind",
        "Mode",
        "Resolution",
        "Vote",
        "VoteOutcome",
    ),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
