"""What a check of documents is, and what all checks share."""

from collections.abc import Iterable, Iterator
from typing import Final, Protocol, TypeVar, final, runtime_checkable

from attrs import frozen

from ekonomia.counting import Noun
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.texts import month_place
from ekonomia.shapes import check_shape

__all__ = [
    "ACTIONS",
    "ACTIVITIES",
    "ITEMS",
    "LINES",
    "Check",
    "Run",
    "listed",
    "sections",
    "unique",
]

_Thing = TypeVar("_Thing")

ACTIONS: Final = Noun("działanie", "działania", "działań", "działania", "action", "actions", "an")
"""What one cell or item asks for."""
ACTIVITIES: Final = Noun(
    "działanie", "działania", "działań", "działania", "activity", "activities", "an"
)
"""What was done or is being done."""
ITEMS: Final = Noun("punkt", "punkty", "punktów", "punktu", "item", "items", "an")
"""What a list is made of."""
LINES: Final = Noun("wiersz", "wiersze", "wierszy", "wiersza", "line", "lines")
"""What a page is made of."""


@runtime_checkable
class Run(Protocol):
    """A function that looks at a document and yields what it finds, in the order of the page."""

    def __call__(self, document: Document, /) -> Iterator[PlanFinding]:
        """Yield what is found in `document`; it is never changed."""


@final
@frozen(kw_only=True)
class Check:
    """A check of documents.

    Attributes:
        id: Its key.
        codes: What it can find; no other check finds the same.
        run: The function that looks.
    """

    id: str
    codes: frozenset[FindingCode]
    run: Run

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        check_shape(self, [("expected at least one code", not self.codes)])


def sections(plan: Plan) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """Return what a finding calls each section, and its rows, in the printed order."""
    rows: dict[str, list[Row]] = {}
    for row in plan.rows:
        rows.setdefault(month_place(row.year or plan.year, row.month), []).append(row)
    return tuple((place, tuple(held)) for place, held in rows.items())


def unique(things: Iterable[_Thing]) -> tuple[_Thing, ...]:
    """Return each thing once, where it first stood.

    >>> unique("abca")
    ('a', 'b', 'c')
    """
    return tuple(dict.fromkeys(things))


def listed(things: Iterable[object]) -> str:
    """Return things in one line, with commas.

    >>> listed([1, 2])
    '1, 2'
    """
    return ", ".join(map(str, things))
