"""Reading a printed plan, a table of cells, into typed rows, and writing it back."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple, final

from ekonomia.dates.polish_reading import read
from ekonomia.dates.polish_units import YEARS
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.when import When
from ekonomia.errors import EkonomiaError, InvalidValue, gather, shown
from ekonomia.plans.plan import Plan, Section
from ekonomia.plans.row_kinds import RowKind, extent_of
from ekonomia.plans.rows import Cells, Row
from ekonomia.plans.table_shape import COLUMNS, column_faults, taken
from ekonomia.plans.topics import (
    edition_marks,
    read_days,
    read_form,
    read_kinds,
    read_participants,
    read_url,
    year_marks,
)
from ekonomia.shapes import expect

__all__ = ["read_plan", "write_plan"]

_NUMBER: Final = re.compile(r"\s*([0-9]{1,4})\s*[.)]?\s*")
_NO_TOPIC: Final = "(bez tematu)"
_LONGER: Final = (Precision.QUARTER, Precision.HALFYEAR, Precision.YEAR)
"""What a heading may name instead of a month."""
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def read_plan(  # noqa: PLR0913 - a plan has an id, a title, a year, and a table its shape
    table: Iterable[Iterable[str]],
    *,
    id: str,  # noqa: A002 - as the field it becomes
    title: str,
    year: int,
    columns: Mapping[str, int] = COLUMNS,
    has_header: bool = False,
    prefix: str | None = None,
    towns: frozenset[str] = frozenset(),
) -> Plan:
    """Read a printed table into a plan; what is printed is kept beside its reading.

    The heading of a month, or of a quarter, a half or a year, may stand in every row, in the first
    of its rows, or in a row of its own; it holds until the next one, and dates without a month or a
    year are of it.  Empty rows close a section.
    A row is called by the plan, its month and its number, `WM22-03-9`; one without a number by a
    letter, counted in its month; the second of a number by both.  What the topic does not say
    stays unknown, and so does a date that is not read.

    Args:
        table: Rows of cells, such as `csv.reader` yields; missing cells at the end are empty.
        id: The key of the plan.
        title: Its title.
        year: Its year, from 1583 to 4098, which dates without one are of; a heading such as
            "Styczeń 2023" names another, which holds for the headings after it, too.
        columns: Where each cell stands, counted from 0, by the fields of `Cells`.  Without a month
            a heading stands alone in the first column, or there is none.
        has_header: Whether the first row names the columns.
        prefix: What ids of rows begin with; left out: the id of the plan.
        towns: Names of towns; one of them in the cell of the organiser is a place.

    Raises:
        InvalidValue: One fault of the input: a row with too many cells, a cell that is no text or
            stands in no column, no heading of a time at all in the column of months, a year out of
            range, too many rows.
        InvalidInput: Several, each with its path.

    >>> plan = read_plan([["Styczeń"], ["", "1.", "12 stycznia", "Spotkanie online RKRES"], [],
    ...     ["Luty", "", "Połowa lutego", "Wysyłka informacji w sprawie katalogu"]],
    ...     id="WM22", title="Harmonogram", year=2022)
    >>> [(row.id, row.when.edtf, row.kind.value) for row in plan.rows]
    [('WM22-01-1', '2022-01-12', 'meeting'), ('WM22-02-a', '2022-02-11~/2022-02-20~', 'call')]
    >>> plan.sections[0].blank_rows
    1
    """
    faults = [*_argument_faults(id, title, year, prefix, towns), *column_faults(columns)]
    gather("plan", faults)
    rows, faults = taken(table, columns)
    header = tuple(rows.pop(0)) if has_header and rows else ()
    reader = _Reader(year, prefix or id, towns)
    if not faults:
        for row in rows:
            reader.take(row, columns)
        if "month" in columns and not reader.is_headed:
            message = "table: expected the heading of a month or another time, got none"
            faults.append(InvalidValue(message, code="no_heading", path="$.table"))
    gather("plan", faults)
    return Plan(
        id=id,
        title=title,
        year=year,
        rows=tuple(reader.rows),
        columns=header,
        sections=tuple(reader.closed()),
    )


def write_plan(plan: Plan, *, columns: Mapping[str, int] = COLUMNS) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a plan as printed, with its headings and empty rows.

    Read again with the same columns, and with `has_header` if the plan has columns, the cells are
    the same to the byte; of an empty row only the place is kept.

    Args:
        plan: The plan.
        columns: Where each cell is to stand, counted from 0, by the fields of `Cells`.

    Raises:
        InvalidValue: The columns are none, or leave out a cell that is not empty.
        InvalidInput: Several of these.

    >>> table = (("Maj", "1", "maj", "Gala", ""), ("",) * 5, ("", "2", "31 maja", "Raport", ""))
    >>> write_plan(read_plan(table, id="P", title="Plan", year=2022)) == table
    True
    """
    expect(Plan, plan=plan)
    gather("columns", column_faults(columns))
    width = max(columns.values()) + 1
    gather("plan", list(_lost(plan, columns)))
    heading_at = columns.get("month", min(columns.values()))
    written = [plan.columns] if plan.columns else []
    for section, rows in _grouped(plan):
        has_own_row = not rows or rows[0].cells.month != section.printed
        if section.printed and has_own_row:
            written.append(
                tuple(section.printed if at == heading_at else "" for at in range(width))
            )
        for row in rows:
            at = {place: getattr(row.cells, name) for name, place in columns.items()}
            written.append(tuple(at.get(place, "") for place in range(width)))
        written += [("",) * width] * section.blank_rows
    return tuple(written)


def _lost(plan: Plan, columns: Mapping[str, int]) -> Iterator[EkonomiaError]:
    for place, row in enumerate(plan.rows):
        for name in COLUMNS.keys() - columns.keys():
            cell = getattr(row.cells, name)
            if cell:
                message = f"columns: expected one for each cell, got none for {shown(cell)}"
                yield InvalidValue(message, code="no_column", path=f"$.rows[{place}].cells.{name}")


def _grouped(plan: Plan) -> Iterator[tuple[Section, tuple[Row, ...]]]:
    """Yield sections with their rows; rows of no section come last, in one without a heading."""
    start = 0
    for section in plan.sections:
        end = start + (section.row_count or 0)
        if section.row_count is None:
            while end < len(plan.rows) and _is_under(plan.rows[end], section):
                end += 1
        yield section, plan.rows[start:end]
        start = end
    if start < len(plan.rows):
        yield Section(printed=""), plan.rows[start:]


def _is_under(row: Row, section: Section) -> bool:
    return (row.month, row.year) == (section.month, section.year)


def _argument_faults(
    id_: object, title: object, year: object, prefix: object, towns: object
) -> list[EkonomiaError]:
    faults: list[EkonomiaError] = [
        InvalidValue(
            f"{name}: expected a text that is not empty, got {shown(value)}", path=f"$.{name}"
        )
        for name, value in (("id", id_), ("title", title), ("prefix", prefix))
        if not (isinstance(value, str) and value.strip()) and (name, value) != ("prefix", None)
    ]
    if type(year) is not int or year not in YEARS:
        message = f"year: expected {YEARS[0]} to {YEARS[-1]}, got {shown(year)}"
        faults.append(InvalidValue(message, code="out_of_range", path="$.year"))
    if not isinstance(towns, frozenset) or not all(isinstance(each, str) for each in towns):
        message = f"towns: expected a frozenset of texts, got {shown(towns)}"
        faults.append(InvalidValue(message, code="wrong_type", path="$.towns"))
    return faults


@final
class _Heading(NamedTuple):
    year: int
    month: int | None
    is_time: bool = False


@final
class _Reader:
    """Rows and sections as far as a table was read."""

    def __init__(self, year: int, prefix: str, towns: frozenset[str]) -> None:
        self.year = year
        self.prefix = prefix
        self.towns = {" ".join(town.split()).casefold(): town for town in sorted(towns)}
        self.heading = _Heading(year, None)
        self.sections: list[Section] = []
        self.rows: list[Row] = []
        self.blank_rows = 0
        self.row_count = 0
        self.is_open = False
        """Whether a row may still join the last section."""
        self.is_headed = False
        """Whether any heading names a time."""
        self.own_row = False
        """Whether the heading of the last section stands in a row of its own."""
        self.seen: Counter[tuple[int | None, int | None]] = Counter()

    def closed(self) -> list[Section]:
        """Return the sections, the last one with what it holds."""
        self.close()
        return self.sections

    def close(self) -> None:
        """Note what the last section holds."""
        if self.sections:
            last = self.sections[-1]
            self.sections[-1] = Section(
                printed=last.printed,
                month=last.month,
                blank_rows=self.blank_rows,
                row_count=self.row_count,
                year=last.year,
            )
        self.blank_rows = self.row_count = 0

    def begin(self, printed: str) -> None:
        """Begin a section; without a heading it goes on with the month of the one before."""
        self.close()
        if printed:
            self.heading = _heading(printed, self.heading.year)
            self.is_headed = self.is_headed or self.heading.is_time
        section = Section(printed=printed, month=self.heading.month, year=self.other_year)
        self.sections.append(section)
        self.is_open = True

    @property
    def other_year(self) -> int | None:
        """The year of the last heading where it is not that of the plan."""
        return None if self.heading.year == self.year else self.heading.year

    def take(self, row: list[str], columns: Mapping[str, int]) -> None:
        """Take one row of the table: an empty one, a heading, or a row of the plan."""
        if not any(cell.strip() for cell in row):
            if not self.sections:
                self.begin("")
            self.blank_rows += 1
            self.is_open = False
            return
        cells = Cells(**{name: row[place] for name, place in columns.items()})
        alone = row[columns.get("month", 0)]
        is_alone = alone.strip() != "" and sum(bool(cell.strip()) for cell in row) == 1
        if is_alone and ("month" in columns or _heading(alone, self.year).is_time):
            self.begin(alone)
            self.own_row = True
            return
        printed = cells.month if cells.month.strip() else ""
        if not self.is_open or (printed and not self._goes_on(printed)):
            self.begin(printed)
            self.own_row = False
        self.row_count += 1
        self.rows.append(self.row(cells))

    def _goes_on(self, printed: str) -> bool:
        """Whether a row with this heading belongs to the last section."""
        if self.own_row:
            return False
        found = _heading(printed, self.heading.year)
        known = self.heading.month is not None and found == self.heading
        return known or printed == self.sections[-1].printed

    def row(self, cells: Cells) -> Row:
        """Return a row of the plan, read."""
        topic = cells.topic
        kinds, days = read_kinds(topic), read_days(topic)
        when = read(cells.date, year=self.heading.year, month=self.heading.month)
        match = _NUMBER.fullmatch(cells.number)
        number = int(match[1]) if match and int(match[1]) else None
        editions = {mark.value for mark in edition_marks(topic)}
        years = {mark.value for mark in year_marks(topic)} - {self.year}
        return Row(
            id=self.id_of(number),
            month=self.heading.month,
            year=self.other_year,
            number=number,
            cells=cells,
            when=when,
            extent=_extent(when, kinds[0] if kinds else None, days),
            kinds=kinds,
            pl=" ".join(topic.split()) or _NO_TOPIC,
            form=read_form(topic, kinds),
            place=self.towns.get(" ".join(cells.organiser.split()).casefold()),
            edition=editions.pop() if len(editions) == 1 else None,
            reference_year=years.pop() if len(years) == 1 else None,
            days=days,
            participants=read_participants(topic),
            url=read_url(topic),
        )

    def id_of(self, number: int | None) -> str:
        """Return an id that no other row has."""
        key = (self.heading.month, number)
        self.seen[key] += 1
        count = self.seen[key]
        letters = "" if number is not None and count == 1 else _letters(count)
        return f"{self.prefix}-{self.heading.month or 0:02}-{number or ''}{letters}"


def _extent(when: When, kind: RowKind | None, days: int | None) -> Extent:
    """Return what a date says of its days; what takes fewer days than it has does not fill them."""
    extent = extent_of(when, kind)
    is_shorter = days is not None and when.period is not None and days < (when.period.days or 0)
    fills = extent is Extent.THROUGHOUT and when.extent is None
    return Extent.WITHIN if fills and is_shorter else extent


def _letters(count: int) -> str:
    """Return a, b, ..., z, aa, ab, ... for 1, 2, ...

    >>> _letters(26), _letters(27)
    ('z', 'aa')
    """
    written = ""
    while count:
        count, place = divmod(count - 1, len(_LETTERS))
        written = _LETTERS[place] + written
    return written


def _heading(printed: str, year: int) -> _Heading:
    """Return the month a heading names and its year; no month: it names none, or several."""
    when = read(printed.strip().rstrip(":"), year=year)
    first, last = when.earliest, when.latest
    if when.recurrence is not None or first is None or last is None or first.year != last.year:
        return _Heading(year, None)
    if when.precision is Precision.MONTH and first.month == last.month:
        return _Heading(first.year, first.month, is_time=True)
    is_time = when.precision in _LONGER
    return _Heading(first.year if is_time else year, None, is_time)
