"""Small invented rows, plans, task lists and documents, quickly built."""

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve

from ekonomia.dates import read
from ekonomia.network import Body, BodyKind
from ekonomia.plans import (
    Activity,
    Cells,
    Document,
    DocumentKind,
    Event,
    EventKind,
    FindingCode,
    Item,
    Plan,
    PlanFinding,
    PrintedPeriod,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    Row,
    RowKind,
    Section,
    Task,
    extent_of,
)

YEAR = 2031
"""A year that no example is of."""


def row(
    id_: str,
    date: str = "maj",
    topic: str = "",
    *,
    number: str | None = None,
    organiser: str = "",
    kinds: tuple[RowKind, ...] = (),
    **changes: object,
) -> Row:
    """Return a row whose id is its month and number, `5-2`, unless these are given."""
    month, _, given = id_.partition("-")
    printed = given if number is None else number
    when = read(date, year=YEAR)
    made = Row(
        id=id_,
        month=int(month) if month.isdigit() else None,
        number=int(printed.rstrip(".")) if printed.rstrip(".").isdigit() else None,
        cells=Cells(number=printed, date=date, topic=topic or id_, organiser=organiser),
        when=when,
        extent=extent_of(when, kinds[0] if kinds else None),
        kinds=kinds,
        pl=topic or id_,
    )
    return evolve(made, **changes)  # type: ignore[arg-type]  # any change on purpose


def numbered(*ids: str) -> tuple[Row, ...]:
    """Return rows whose ids tell their month and number."""
    return tuple(map(row, ids))


def sections(*printed: str, first: int = 1) -> tuple[Section, ...]:
    """Return sections of the months from `first` on, under headings as given."""
    return tuple(Section(printed=each, month=first + place) for place, each in enumerate(printed))


def plan(rows: Iterable[Row] = (), *, title: str = "Plan roku", **changes: object) -> Plan:
    """Return the plan `plan` with these rows."""
    return evolve(Plan(id="plan", title=title, year=YEAR, rows=tuple(rows)), **changes)  # type: ignore[arg-type]  # any change on purpose


def document(
    kind: DocumentKind = DocumentKind.ANNUAL_SCHEDULE, id_: str = "doc", **parts: object
) -> Document:
    """Return a document that holds what is given."""
    return evolve(Document(id=id_, kind=kind, title="Strona"), **parts)  # type: ignore[arg-type]  # any change on purpose


def of_rows(*rows: Row, **changes: object) -> Document:
    """Return a document whose plan has these rows."""
    return document(plan=evolve(plan(rows), **changes))  # type: ignore[arg-type]  # any change on purpose


def item(id_: str, **changes: object) -> Item:
    """Return an item that says its id."""
    return evolve(Item(id=id_, pl=id_, en=id_), **changes)  # type: ignore[arg-type]  # any change on purpose


def task(number: int, *items: Item, **changes: object) -> Task:
    """Return the task `t1`, `t2` ... with these items."""
    return evolve(Task(id=f"t{number}", number=number, name="Zadanie", items=items), **changes)  # type: ignore[arg-type]  # any change on purpose


def project(*tasks: Task, id_: str = "project", **changes: object) -> Project:
    """Return a project with these tasks."""
    return evolve(Project(id=id_, tasks=tasks), **changes)  # type: ignore[arg-type]  # any change on purpose


def task_list(*tasks: Task, **changes: object) -> Document:
    """Return a task list of one project."""
    held = evolve(project(*tasks), **changes)  # type: ignore[arg-type]  # any change on purpose
    return document(DocumentKind.TASK_LIST, projects=(held,))


def period(printed: str, *, is_of_title: bool = False) -> PrintedPeriod:
    """Return a running time as printed."""
    when = read(printed, year=YEAR)
    return PrintedPeriod(printed=printed, when=when, is_of_title=is_of_title)


def programme(id_: str, years: str | None = None, **changes: object) -> Programme:
    """Return a programme for these years."""
    when = None if years is None else read(years, year=YEAR)
    version = ProgrammeVersion(title=id_, period=when)
    made = Programme(id=id_, kind=ProgrammeKind.REGIONAL, versions=(version,))
    return evolve(made, **changes)  # type: ignore[arg-type]  # any change on purpose


def body(id_: str, *printed: str, **changes: object) -> Body:
    """Return a body printed under these names."""
    made = Body(id=id_, kind=BodyKind.WORKING_GROUP, name=next(iter(printed), id_))
    return evolve(made, printed=printed, **changes)  # type: ignore[arg-type]  # any change on purpose


def event(id_: str, kind: EventKind = EventKind.CONTEST, **changes: object) -> Event:
    """Return an event."""
    return evolve(Event(id=id_, kind=kind), **changes)  # type: ignore[arg-type]  # any change on purpose


def activity(id_: str, printed: str | None = None, **changes: object) -> Activity:
    """Return an activity dated as printed."""
    when = None if printed is None else read(printed, year=YEAR)
    return evolve(Activity(id=id_, pl=id_, en=id_, when=when, printed=printed), **changes)  # type: ignore[arg-type]  # any change on purpose


def only(
    check: Callable[[Document], Iterator[PlanFinding]], held: Document, code: FindingCode
) -> PlanFinding:
    """Return the one finding of a check, which must be of that code."""
    (finding,) = check(held)
    assert finding.code is code
    return finding


def places(
    check: Callable[[Document], Iterator[PlanFinding]], held: Document
) -> list[tuple[str, ...]]:
    """Return the places at which a check finds something, in its order."""
    return [finding.place for finding in check(held)]
