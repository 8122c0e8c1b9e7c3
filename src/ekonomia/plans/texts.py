"""Every fragment of a document that is kept as it was printed, with the id of its place."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, final

from ekonomia.network.bodies import Body, Institution
from ekonomia.plans.activity import Activity
from ekonomia.plans.document import Document
from ekonomia.plans.events import Event
from ekonomia.plans.plan import Plan
from ekonomia.plans.programme import Programme
from ekonomia.plans.project import Project

__all__ = ["Piece", "month_place", "pieces_of", "texts_of"]


@final
class Piece(NamedTuple):
    """A printed fragment.

    Attributes:
        place: The id of its place.
        text: The words, to the byte.
        is_cut: Whether words may have stood before and behind it.
    """

    place: str
    text: str
    is_cut: bool = False


def texts_of(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the id of a place and a fragment printed there; blank cells are left out.

    Labels in our own words are none: only titles, passages, cells, headings, printed names, dates
    and quoted fragments are.  A fragment that is kept twice is yielded twice.

    >>> from ekonomia.plans import DocumentKind, Passage
    >>> list(texts_of(Document(id="D", kind=DocumentKind.TASK_LIST, title="Zadania",
    ...     passages=(Passage(id="D-P1", text="Cel zadania"),))))
    [('D', 'Zadania'), ('D-P1', 'Cel zadania')]
    """
    return ((piece.place, piece.text) for piece in pieces_of(document))


def pieces_of(document: Document) -> Iterator[Piece]:
    """Yield the same fragments, and whether each is cut out of a longer text.

    >>> from ekonomia.plans import DocumentKind
    >>> next(pieces_of(Document(id="D", kind=DocumentKind.TASK_LIST, title="Zadania")))
    Piece(place='D', text='Zadania', is_cut=False)
    """
    yield Piece(document.id, document.title)
    for passage in document.passages:
        yield Piece(passage.id, passage.text, is_cut=True)
    named: tuple[Institution | Body | Event, ...] = (
        *document.institutions,
        *document.bodies,
        *document.events,
    )
    for each in named:
        yield from _whole(each.id, each.printed)
    for programme in document.programmes:
        yield from _of_programme(programme)
    for project in document.projects:
        yield from _of_project(project)
    if document.plan is not None:
        yield from _of_plan(document.plan)
    for meeting in document.meetings:
        yield from _whole(meeting.id, meeting.printed_dates)
    for decision in document.decisions:
        if decision.due is not None:
            yield Piece(decision.id, decision.due.printed)
    for activity in document.activities:
        yield from _of_activity(activity)
    for quantity in document.quantities:
        yield from _whole(quantity.id, (quantity.printed,))


def month_place(year: int, month: int | None) -> str:
    """Return the place of a section of a plan: year and month, or the year alone.

    >>> month_place(2022, 2), month_place(2022, None)
    ('2022-02', '2022')
    """
    return f"{year}" if month is None else f"{year}-{month:02}"


def _whole(place: str, texts: Iterable[str | None]) -> Iterator[Piece]:
    return (Piece(place, text) for text in texts if text is not None and text.strip())


def _cut(place: str, texts: Iterable[str]) -> Iterator[Piece]:
    return (Piece(place, text, is_cut=True) for text in texts if text.strip())


def _of_programme(programme: Programme) -> Iterator[Piece]:
    yield from _whole(programme.id, programme.printed)
    for version in programme.versions:
        yield from _whole(programme.id, (version.title, version.period_printed))
        if version.adoption is not None:
            yield from _whole(programme.id, (version.adoption.printed,))


def _of_project(project: Project) -> Iterator[Piece]:
    yield from _whole(project.id, (project.title, *(each.printed for each in project.periods)))
    for task in project.tasks:
        heading = None if task.heading is None else task.heading.printed
        yield from _whole(task.id, (heading, task.goal_label))
        yield from _cut(task.id, task.quoted)
        yield from _whole(task.id, (task.list_heading,))
        for item in task.items:
            yield from _cut(item.id, item.quoted)
        yield from _whole(task.id, (line for _, line in task.furniture))


def _of_plan(plan: Plan) -> Iterator[Piece]:
    yield from _whole(plan.id, (plan.title, *plan.columns))
    for section in plan.sections:
        yield from _whole(month_place(section.year or plan.year, section.month), (section.printed,))
    for row in plan.rows:
        cells = row.cells
        yield from _whole(row.id, (cells.number, cells.date, cells.topic, cells.organiser))
        yield from _cut(row.id, row.quoted)


def _of_activity(activity: Activity) -> Iterator[Piece]:
    waiting = [activity]
    while waiting:
        first = waiting.pop()
        yield from _whole(first.id, (first.printed, first.title))
        yield from _cut(first.id, first.quoted)
        waiting += reversed(first.parts)
