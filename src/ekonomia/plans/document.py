"""A page or document with everything it says, as values; the root that checks look at."""

from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.network.bodies import Body, Institution
from ekonomia.network.meetings import Decision, Meeting
from ekonomia.plans.activity import Activity
from ekonomia.plans.events import Event
from ekonomia.plans.plan import Dependency, Plan
from ekonomia.plans.programme import Programme
from ekonomia.plans.project import Project
from ekonomia.plans.quantities import Audience, Quantity
from ekonomia.shapes import check_shape

__all__ = ["Document", "DocumentKind", "Passage"]


@final
class DocumentKind(Code):
    """What sort of page it is."""

    MEETING_NOTE = "meeting_note", "notatka ze spotkania", "note of a meeting"
    PROJECT_HISTORY = "project_history", "historia działań", "history of a project"
    TASK_LIST = "task_list", "lista zadań", "task list"
    ANNUAL_SCHEDULE = "annual_schedule", "harmonogram roczny", "schedule of a year"


@final
@frozen(kw_only=True)
class Passage:
    """A short fragment of running text as printed, kept because the print itself matters.

    Attributes:
        id: Its key, which says where it stands.
        text: The words, to the byte.
    """

    id: str
    text: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Document:
    """A page or document, and all it says.

    Attributes:
        id: Its key among the documents of a collection.
        kind: What sort of page it is.
        title: Its title as printed.
        year: The year of its heading, which *br.* and dates without a year are of; None: it names
            none.
        voivodeship: The voivodeship it is about.
        publisher: The id of the institution that published it.
        url: Where it was read; None: not found again.
        passages: Fragments of its running text.
        institutions: The institutions it names.
        bodies: The bodies it names.
        audiences: Whom it wants to reach.
        programmes: The programmes it names.
        projects: The projects it names, with their tasks.
        plan: The plan of a year it prints.
        meetings: The meetings it tells of.
        decisions: What they decided.
        activities: What was done.
        events: Contests, marks, galas and catalogues.
        quantities: The numbers it prints.
        dependencies: What must go before what, beyond what rows of the plan say of themselves.
    """

    id: str
    kind: DocumentKind
    title: str
    year: int | None = None
    voivodeship: str | None = None
    publisher: str | None = None
    url: str | None = None
    passages: tuple[Passage, ...] = ()
    institutions: tuple[Institution, ...] = ()
    bodies: tuple[Body, ...] = ()
    audiences: tuple[Audience, ...] = ()
    programmes: tuple[Programme, ...] = ()
    projects: tuple[Project, ...] = ()
    plan: Plan | None = None
    meetings: tuple[Meeting, ...] = ()
    decisions: tuple[Decision, ...] = ()
    activities: tuple[Activity, ...] = ()
    events: tuple[Event, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dependencies: tuple[Dependency, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
