"""Programmes, projects and plans as values: what is printed, how it is read, what is found in it.

What is printed is always kept beside its reading, and nothing is repaired.  Names are loaded when
they are first used.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.plans.activity import Activity
    from ekonomia.plans.check_time import TIME_CHECKS
    from ekonomia.plans.checking import Check
    from ekonomia.plans.checks import CHECKS, check, check_together
    from ekonomia.plans.coverage import Coverage, Reach, coverage_of, series_coverage
    from ekonomia.plans.day_rules import DayRule, move_day
    from ekonomia.plans.diff import diff_plans, diff_programmes, diff_tasks
    from ekonomia.plans.difference import ChangeKind, Difference, Entry, FieldChange
    from ekonomia.plans.document import Document, DocumentKind, Passage
    from ekonomia.plans.events import Event, EventKind, EventStep, StepKind
    from ekonomia.plans.findings import FindingCode, PlanFinding
    from ekonomia.plans.funding import Funding, Source, SourceKind
    from ekonomia.plans.load import Load, MonthLoad, day_calendar, loads
    from ekonomia.plans.matching import MatchedBy
    from ekonomia.plans.occurrences import MissingOccurrence, missing_occurrences
    from ekonomia.plans.order import (
        Chain,
        Room,
        critical_chains,
        cycles,
        feasible,
        order_of,
        rooms,
        slack,
        slack_of,
    )
    from ekonomia.plans.overlap import Collision, Overlap, collisions, overlap_of
    from ekonomia.plans.plan import Dependency, Plan, Section, Series
    from ekonomia.plans.programme import Adoption, Node, Programme, ProgrammeKind, ProgrammeVersion
    from ekonomia.plans.progress import Change, Progress, compare, progress_of, revised, slip
    from ekonomia.plans.project import (
        Milestone,
        PaymentClaim,
        PrintedPeriod,
        Project,
        ProjectIndicator,
        ProjectMode,
    )
    from ekonomia.plans.quantities import Audience, Quantity, Quota
    from ekonomia.plans.reading import read_plan, write_plan
    from ekonomia.plans.rollover import RolledPlan, RolledRow, roll_over
    from ekonomia.plans.row_kinds import RowKind, extent_of
    from ekonomia.plans.row_moves import Note, RollStep
    from ekonomia.plans.rows import Actual, Cells, FeastAnchor, Revision, Row
    from ekonomia.plans.school import (
        LeadTime,
        SchoolBreak,
        SchoolOverlap,
        lead_times,
        school_overlaps,
    )
    from ekonomia.plans.spans import Span, span, span_of
    from ekonomia.plans.states import ItemState, move
    from ekonomia.plans.tables import split_table
    from ekonomia.plans.tasks import Heading, Item, ListRole, Task
    from ekonomia.plans.topics import read_kinds

__all__ = [
    "CHECKS",
    "TIME_CHECKS",
    "Activity",
    "Actual",
    "Adoption",
    "Audience",
    "Cells",
    "Chain",
    "Change",
    "ChangeKind",
    "Check",
    "Collision",
    "Coverage",
    "DayRule",
    "Dependency",
    "Difference",
    "Document",
    "DocumentKind",
    "Entry",
    "Event",
    "EventKind",
    "EventStep",
    "FeastAnchor",
    "FieldChange",
    "FindingCode",
    "Funding",
    "Heading",
    "Item",
    "ItemState",
    "LeadTime",
    "ListRole",
    "Load",
    "MatchedBy",
    "Milestone",
    "MissingOccurrence",
    "MonthLoad",
    "Node",
    "Note",
    "Overlap",
    "Passage",
    "PaymentClaim",
    "Plan",
    "PlanFinding",
    "PrintedPeriod",
    "Programme",
    "ProgrammeKind",
    "ProgrammeVersion",
    "Progress",
    "Project",
    "ProjectIndicator",
    "ProjectMode",
    "Quantity",
    "Quota",
    "Reach",
    "Revision",
    "RollStep",
    "RolledPlan",
    "RolledRow",
    "Room",
    "Row",
    "RowKind",
    "SchoolBreak",
    "SchoolOverlap",
    "Section",
    "Series",
    "Source",
    "SourceKind",
    "Span",
    "StepKind",
    "Task",
    "check",
    "check_together",
    "collisions",
    "compare",
    "coverage_of",
    "critical_chains",
    "cycles",
    "day_calendar",
    "diff_plans",
    "diff_programmes",
    "diff_tasks",
    "extent_of",
    "feasible",
    "lead_times",
    "loads",
    "missing_occurrences",
    "move",
    "move_day",
    "order_of",
    "overlap_of",
    "progress_of",
    "read_kinds",
    "read_plan",
    "revised",
    "roll_over",
    "rooms",
    "school_overlaps",
    "series_coverage",
    "slack",
    "slack_of",
    "slip",
    "span",
    "span_of",
    "split_table",
    "write_plan",
]

_HOMES: Final = {
    "activity": ("Activity",),
    "check_time": ("TIME_CHECKS",),
    "checking": ("Check",),
    "checks": ("CHECKS", "check", "check_together"),
    "coverage": ("Coverage", "Reach", "coverage_of", "series_coverage"),
    "day_rules": ("DayRule", "move_day"),
    "diff": ("diff_plans", "diff_programmes", "diff_tasks"),
    "difference": ("ChangeKind", "Difference", "Entry", "FieldChange"),
    "document": ("Document", "DocumentKind", "Passage"),
    "events": ("Event", "EventKind", "EventStep", "StepKind"),
    "findings": ("FindingCode", "PlanFinding"),
    "funding": ("Funding", "Source", "SourceKind"),
    "load": ("Load", "MonthLoad", "day_calendar", "loads"),
    "matching": ("MatchedBy",),
    "occurrences": ("MissingOccurrence", "missing_occurrences"),
    "order": (
        "Chain",
        "Room",
        "critical_chains",
        "cycles",
        "feasible",
        "order_of",
        "rooms",
        "slack",
        "slack_of",
    ),
    "overlap": ("Collision", "Overlap", "collisions", "overlap_of"),
    "plan": ("Dependency", "Plan", "Section", "Series"),
    "programme": ("Adoption", "Node", "Programme", "ProgrammeKind", "ProgrammeVersion"),
    "progress": ("Change", "Progress", "compare", "progress_of", "revised", "slip"),
    "project": (
        "Milestone",
        "PaymentClaim",
        "PrintedPeriod",
        "Project",
        "ProjectIndicator",
        "ProjectMode",
    ),
    "quantities": ("Audience", "Quantity", "Quota"),
    "reading": ("read_plan", "write_plan"),
    "rollover": ("RolledPlan", "RolledRow", "roll_over"),
    "row_kinds": ("RowKind", "extent_of"),
    "row_moves": ("Note", "RollStep"),
    "rows": ("Actual", "Cells", "FeastAnchor", "Revision", "Row"),
    "school": ("LeadTime", "SchoolBreak", "SchoolOverlap", "lead_times", "school_overlaps"),
    "spans": ("Span", "span", "span_of"),
    "states": ("ItemState", "move"),
    "tables": ("split_table",),
    "tasks": ("Heading", "Item", "ListRole", "Task"),
    "topics": ("read_kinds",),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
