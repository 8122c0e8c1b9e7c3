"""Tables pasted as one text, cut into rows of cells."""

import csv
from typing import Final

from ekonomia.errors import InvalidValue, shown

__all__ = ["SEPARATORS", "split_table"]

SEPARATORS: Final = ("\t", "|", ";")
"""What may part cells; the first that stands in a text does, as topics hold semicolons."""


def split_table(
    text: str, *, separator: str | None = None, is_quoted: bool = True
) -> tuple[tuple[str, ...], ...]:
    r"""Cut a table pasted as one text into rows of cells, to the byte.

    Where every line that is not empty begins and ends with a bar, these two bars part nothing, and
    a line of dashes below the headings is left out.  An empty line is a row without cells.

    Args:
        text: The table, a row a line.
        separator: What parts cells; left out: the first of tab, bar and semicolon in the text.
        is_quoted: Whether a cell may stand in quotation marks, which are then no part of it; it may
            hold separators, line breaks and doubled quotation marks.  Never between bars.

    Raises:
        InvalidValue: No text, none of these separators, or a quotation mark that is not closed or
            closes before its cell does.

    >>> split_table("Styczeń\t1\t12 stycznia\n\t2\tStyczeń")
    (('Styczeń', '1', '12 stycznia'), ('', '2', 'Styczeń'))
    >>> split_table('1;"Gala; konkurs"')
    (('1', 'Gala; konkurs'),)
    """
    if not isinstance(text, str):
        raise InvalidValue(f"table: expected text, got {shown(text)}", code="wrong_type")
    part = separator or next((each for each in SEPARATORS if each in text), None)
    if part not in SEPARATORS:
        wanted = "expected cells parted by a tab, a bar or a semicolon"
        raise InvalidValue(f"table: {wanted}, got {shown(separator or text)}", code="no_separator")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines[-1] == "":
        lines.pop()
    if part == "|":
        return _barred(lines)
    if not is_quoted:
        return tuple(tuple(line.split(part)) if line else () for line in lines)
    try:
        rows = csv.reader([f"{line}\n" for line in lines], delimiter=part, strict=True)
        return tuple(map(tuple, rows))
    except csv.Error as fault:
        raise InvalidValue(f"table: {fault}", code="unreadable") from None


def _barred(lines: list[str]) -> tuple[tuple[str, ...], ...]:
    filled = [line.strip() for line in lines if line.strip()]
    if not all(line[0] == line[-1] == "|" and len(line) > 1 for line in filled):
        return tuple(tuple(line.split("|")) if line else () for line in lines)
    rows = [tuple(line.strip()[1:-1].split("|")) if line.strip() else () for line in lines]
    return tuple(row for row in rows if not row or not all(map(_is_rule, row)))


def _is_rule(cell: str) -> bool:
    return len(cell.strip()) > 2 and not cell.strip().strip(":").strip("-")  # noqa: PLR2004 - "---"
