"""The plan of a year: sections by month, rows, and the series that rows belong to."""

from typing import final

from attrs import frozen

from ekonomia.dates.polish_units import YEARS
from ekonomia.dates.recurrence import Recurrence
from ekonomia.errors import InvalidValue, UnknownCode, gather, shown
from ekonomia.plans.rows import Row
from ekonomia.shapes import check_shape

__all__ = ["Dependency", "Plan", "Section", "Series"]


@final
@frozen(kw_only=True)
class Section:
    """A heading of a table and the rows that follow it.

    Attributes:
        printed: The heading, to the byte.
        month: The month it names, from 1; None: none.
        blank_rows: How many empty rows close the section.
        row_count: How many rows stand in it; None: those of its month that follow.
        year: The year it names; None: that of the plan.
    """

    printed: str
    month: int | None = None
    blank_rows: int = 0
    row_count: int | None = None
    year: int | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, blank=("printed",))


@final
@frozen(kw_only=True)
class Series:
    """Rows that belong together: one thing done again, or one after another.

    Attributes:
        id: Its key.
        pl: What it is, in Polish.
        en: The same in English.
        rule: How often it comes back; None: irregular, or not said.
        covers: Ids of the bodies or names of the subregions that it should reach, each once.
    """

    id: str
    en: str
    pl: str | None = None
    rule: Recurrence | None = None
    covers: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Dependency:
    """One thing that must end before another begins.

    Attributes:
        first: The id of what comes first.
        then: The id of what follows.
        least_days: Days that must lie between the two, at least.
    """

    first: str
    then: str
    least_days: int = 0

    def __attrs_post_init__(self) -> None:
        check_shape(self, [("expected two different things", self.first == self.then)])


@final
@frozen(kw_only=True)
class Plan:
    """The plan of a year as it was printed, and as it is read.

    Attributes:
        id: Its key.
        title: Its title.
        year: The year of its heading, from 1583 to 4098, which dates without a year are of.
        rows: Its rows, in the printed order.
        columns: The headings of its columns as printed.
        sections: Its sections, in the printed order.
        series: What its rows belong to.
        project: The id of the project.
        organiser: The id of the institution that draws it up.

    Raises:
        InvalidValue: A value of the wrong type, or an id that stands twice.
        InvalidInput: Several of these.
    """

    id: str
    title: str
    year: int
    rows: tuple[Row, ...]
    columns: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    series: tuple[Series, ...] = ()
    project: str | None = None
    organiser: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        check_shape(self, [("expected a year from 1583 to 4098", self.year not in YEARS)])
        faults: list[InvalidValue] = []
        for name, ids in (
            ("rows", [row.id for row in self.rows]),
            ("series", [series.id for series in self.series]),
        ):
            seen: set[str] = set()
            for place, id_ in enumerate(ids):
                if id_ in seen:
                    message = f"plan: expected each id of its {name} once, got {shown(id_)} again"
                    path = f"$.{name}[{place}]"
                    faults.append(InvalidValue(message, code="duplicate", path=path))
                seen.add(id_)
        gather("plan", faults)

    def row(self, id_: str) -> Row:
        """Return the row with that id.

        Raises:
            UnknownCode: There is none.
        """
        for row in self.rows:
            if row.id == id_:
                return row
        raise UnknownCode(f"plan: expected the id of a row, got {shown(id_)}")

    def rows_of(self, series: str) -> tuple[Row, ...]:
        """Return the rows of a series, in the printed order; empty: it has none."""
        return tuple(row for row in self.rows if series in row.series)

    def rows_in(self, month: int, *, year: int | None = None) -> tuple[Row, ...]:
        """Return the rows under the heading of a month, in the printed order.

        Args:
            month: The month, from 1.
            year: Its year; None: that of the plan.
        """
        wanted = (self.year if year is None else year, month)
        return tuple(row for row in self.rows if (row.year or self.year, row.month) == wanted)

    @property
    def dependencies(self) -> tuple[Dependency, ...]:
        """What its rows name as going before them, in the order of the rows."""
        return tuple(
            Dependency(first=first, then=row.id) for row in self.rows for first in row.after
        )

    def printed(self) -> tuple[tuple[str, str, str, str, str], ...]:
        """Return the cells of its rows as they were printed, ready for a CSV writer."""
        return tuple(row.cells.as_tuple() for row in self.rows)
