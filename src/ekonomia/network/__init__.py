"""Who works together in the field: institutions, bodies, and the meetings they hold."""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.network.bodies import Body, BodyKind, Institution, InstitutionKind
    from ekonomia.network.meetings import Assignee, Decision, DecisionState, Due, Form, Meeting

__all__ = [
    "Assignee",
    "Body",
    "BodyKind",
    "Decision",
    "DecisionState",
    "Due",
    "Form",
    "Institution",
    "InstitutionKind",
    "Meeting",
]

_HOMES: Final = {
    "bodies": ("Body", "BodyKind", "Institution", "InstitutionKind"),
    "meetings": ("Assignee", "Decision", "DecisionState", "Due", "Form", "Meeting"),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
