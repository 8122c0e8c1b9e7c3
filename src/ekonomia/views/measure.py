"""How much room a text takes, and its lines where it has to be broken."""

from typing import Final

from ekonomia.views.widths import BOLD, LETTERS, WIDEST

__all__ = ["text_width", "wrapped"]

_WIDTHS: Final = {letter: width for width, letters in LETTERS.items() for letter in letters}
_CUT: Final = "…"


def text_width(text: str, size: int, *, bold: bool = False) -> int:
    """Return the room a text takes at most, in the unit of `size`, rounded up.

    Args:
        text: One line.
        size: The size of the font.
        bold: Whether it is set in bold.

    >>> text_width("Łódź", 26), text_width("Łódź", 26, bold=True)
    (64, 73)
    """
    widths = sum(_WIDTHS.get(letter, WIDEST) for letter in text)
    return -(-widths * size * (BOLD if bold else 100) // 100_000)


def wrapped(text: str, width: int, size: int, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """Return a text in lines that fit in `width`; what does not fit in `most` lines ends in `…`.

    Lines break at spaces, and inside a word only where it is wider than a line.

    Args:
        text: One line.
        width: The room there is; at least that of the widest letter.
        size: The size of the font, in the same unit.
        most: How many lines there may be.
        bold: Whether it is set in bold.

    >>> wrapped("Posiedzenie komitetu", 180, 26, most=2)
    ('Posiedzenie', 'komitetu')
    >>> wrapped("Posiedzenie komitetu", 180, 26, most=1)
    ('Posiedzenie…',)
    """
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most:
        end = _fitting(rest, width, size, bold=bold)
        if end < len(rest):
            space = rest.rfind(" ", 0, end + 1)
            end = space if space > 0 else end
        lines.append(rest[:end])
        rest = rest[end:].lstrip(" ")
    if rest:
        room = width - text_width(_CUT, size, bold=bold)
        last = f"{lines[-1]} {rest}"[: len(lines[-1]) + 1]
        lines[-1] = last[: _fitting(last, room, size, bold=bold)].rstrip(" ") + _CUT
    return tuple(lines)


def _fitting(text: str, width: int, size: int, *, bold: bool) -> int:
    """Return how many letters fit, at least one."""
    room = width * 100_000 // (size * (BOLD if bold else 100))
    for place, letter in enumerate(text):
        room -= _WIDTHS.get(letter, WIDEST)
        if room < 0:
            return max(place, 1)
    return len(text)
