"""Programmes, projects and plans as values: what is printed, how it is read, what is found in it.

What is printed is always kept beside its reading, and nothing is repaired.  Names are loaded when
they are first used.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.plans.activity import Activity
    from ekonomia.plans.document import Document, DocumentKind, Passage
    from ekonomia.plans.events import Event, EventKind, EventStep, StepKind
    from ekonomia.plans.findings import FindingCode, PlanFinding
    from ekonomia.plans.funding import Funding, Source, SourceKind
    from ekonomia.plans.plan import Dependency, Plan, Section, Series
    from ekonomia.plans.programme import Adoption, Node, Programme, ProgrammeKind, ProgrammeVersion
    from ekonomia.plans.project import (
        Milestone,
        PaymentClaim,
        PrintedPeriod,
        Project,
        ProjectIndicator,
        ProjectMode,
    )
    from ekonomia.plans.quantities import Audience, Quantity, Quota
    from ekonomia.plans.row_kinds import RowKind, extent_of
    from ekonomia.plans.rows import Actual, Cells, FeastAnchor, Revision, Row
    from ekonomia.plans.states import ItemState, move
    from ekonomia.plans.tasks import Heading, Item, ListRole, Task

__all__ = [
    "Activity",
    "Actual",
    "Adoption",
    "Audience",
    "Cells",
    "Dependency",
    "Document",
    "DocumentKind",
    "Event",
    "EventKind",
    "EventStep",
    "FeastAnchor",
    "FindingCode",
    "Funding",
    "Heading",
    "Item",
    "ItemState",
    "ListRole",
    "Milestone",
    "Node",
    "Passage",
    "PaymentClaim",
    "Plan",
    "PlanFinding",
    "PrintedPeriod",
    "Programme",
    "ProgrammeKind",
    "ProgrammeVersion",
    "Project",
    "ProjectIndicator",
    "ProjectMode",
    "Quantity",
    "Quota",
    "Revision",
    "Row",
    "RowKind",
    "Section",
    "Series",
    "Source",
    "SourceKind",
    "StepKind",
    "Task",
    "extent_of",
    "move",
]

_HOMES: Final = {
    "activity": ("Activity",),
    "document": (
        "Document",
        "DocumentKind",
        "Passage",
    ),
    "events": (
        "Event",
        "EventKind",
        "EventStep",
        "StepKind",
    ),
    "findings": (
        "FindingCode",
        "PlanFinding",
    ),
    "funding": (
        "Funding",
        "Source",
        "SourceKind",
    ),
    "plan": (
        "Dependency",
        "Plan",
        "Section",
        "Series",
    ),
    "programme": (
        "Adoption",
        "Node",
        "Programme",
        "ProgrammeKind",
        "ProgrammeVersion",
    ),
    "project": (
        "Milestone",
        "PaymentClaim",
        "PrintedPeriod",
        "Project",
        "ProjectIndicator",
        "ProjectMode",
    ),
    "quantities": (
        "Audience",
        "Quantity",
        "Quota",
    ),
    "row_kinds": (
        "RowKind",
        "extent_of",
    ),
    "rows": (
        "Actual",
        "Cells",
        "FeastAnchor",
        "Revision",
        "Row",
    ),
    "states": (
        "ItemState",
        "move",
    ),
    "tasks": (
        "Heading",
        "Item",
        "ListRole",
        "Task",
    ),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
