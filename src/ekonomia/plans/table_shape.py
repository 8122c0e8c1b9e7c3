"""What a table of cells must look like to be read as a plan; all faults are told together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from ekonomia.errors import EkonomiaError, InvalidValue, shown

__all__ = ["COLUMNS", "LONGEST_CELL", "MOST_ROWS", "column_faults", "taken"]

COLUMNS: Final = {"month": 0, "number": 1, "date": 2, "topic": 3, "organiser": 4}
"""Where the cells of a row usually stand, by the fields of `Cells`."""
MOST_ROWS: Final = 1_000
"""A table with more rows, empty ones among them, is no plan of a year."""
LONGEST_CELL: Final = 2_000
"""In characters."""


def column_faults(columns: object) -> list[EkonomiaError]:
    """Return what is wrong with columns: names that no cell has, places left out or taken twice."""
    if not isinstance(columns, Mapping) or not columns:
        message = f"columns: expected cells and where they stand, got {shown(columns)}"
        return [InvalidValue(message, code="wrong_type", path="$.columns")]
    faults: list[EkonomiaError] = []
    for name, place in columns.items():
        if name not in COLUMNS:
            message = f"columns: expected names among {', '.join(COLUMNS)}, got {shown(name)}"
            faults.append(InvalidValue(message, code="unknown_code", path="$.columns"))
        elif type(place) is not int or not 0 <= place < len(columns):
            message = f"columns: expected places from 0 to {len(columns) - 1}, got {shown(place)}"
            faults.append(InvalidValue(message, path=f"$.columns.{name}"))
    if not faults and len(set(columns.values())) < len(columns):
        message = f"columns: expected each place once, got {shown(dict(columns))}"
        faults.append(InvalidValue(message, code="duplicate", path="$.columns"))
    return faults


def taken(
    table: Iterable[Iterable[str]], columns: Mapping[str, int]
) -> tuple[list[list[str]], list[EkonomiaError]]:
    """Return the rows of a table, each as long as it has columns, and what is wrong with them."""
    faults: list[EkonomiaError] = []
    rows: list[list[str]] = []
    if isinstance(table, str) or not isinstance(table, Iterable):
        message = f"table: expected rows of cells, got {shown(table)}"
        return rows, [InvalidValue(message, code="wrong_type", path="$.table")]
    width = len(columns)
    for place, row in enumerate(islice(table, MOST_ROWS + 1)):
        path = f"$.table[{place}]"
        if place == MOST_ROWS:
            message = f"table: expected at most {MOST_ROWS} rows, got more"
            faults.append(InvalidValue(message, code="too_long", path="$.table"))
        elif isinstance(row, str) or not isinstance(row, Iterable):
            message = f"row: expected cells, got {shown(row)}"
            faults.append(InvalidValue(message, code="wrong_type", path=path))
        else:
            cells = list(islice(row, width + 1))
            faults += _cell_faults(cells, width, path)
            rows.append([*cells, *[""] * (width - len(cells))])
    return rows, faults


def _cell_faults(cells: Sequence[object], width: int, path: str) -> Iterator[EkonomiaError]:
    if len(cells) > width:
        message = f"row: expected at most {width} cells, got more, {shown(cells[-1])} among them"
        yield InvalidValue(message, code="too_long", path=path)
    for at, cell in enumerate(cells):
        if not isinstance(cell, str):
            message = f"cell: expected text, got {shown(cell)}"
            yield InvalidValue(message, code="wrong_type", path=f"{path}[{at}]")
        elif len(cell) > LONGEST_CELL:
            message = f"cell: expected at most {LONGEST_CELL} characters, got {len(cell)}"
            yield InvalidValue(message, code="too_long", path=f"{path}[{at}]")
