"""What a damaged TERYT code may mean: lost zeros, padding, spaces; nothing done in silence."""

import re
from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue, shown
from ekonomia.places.powiats import POWIATS
from ekonomia.places.teryt import Teryt, parse_teryt
from ekonomia.shapes import check_shape

__all__ = ["CodeDamage", "RepairedCode", "TerytRepair", "repair_teryt"]


@final
class CodeDamage(Code):
    """What was undone to read a code."""

    SPACES = "spaces", "odstępy w kodzie", "spaces in the code"
    DECIMAL = "decimal", "zapis jak liczby ułamkowej", "written as a decimal number"
    LOST_ZERO = "lost_zero", "brak zera na początku", "the leading zero was lost"
    PADDED = "padded", "kod dopełniony zerami", "padded with zeros"


@final
@frozen(kw_only=True)
class RepairedCode:
    """One reading of a damaged code.

    Attributes:
        code: The code that may be meant.
        undone: What was undone to read it so, in this order; empty: the text itself.
    """

    code: Teryt
    undone: tuple[CodeDamage, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class TerytRepair:
    """Everything a text may mean.

    Attributes:
        text: The text as it was given.
        readings: The codes that may be meant, those with the fewest repairs first.
    """

    text: str
    readings: tuple[RepairedCode, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self, blank=("text",))

    @property
    def only(self) -> Teryt | None:
        """The one code that may be meant, or None: there is none, or several.

        >>> repair_teryt("201011").only is None
        True
        """
        return self.readings[0].code if len(self.readings) == 1 else None


_SPACES: Final = re.compile(r"\s+")
_DECIMAL: Final = re.compile(r"\.0+$")
_WIDTHS: Final = (4, 6, 7)
"""How long a padded code is."""
_ADMISSIBLE: Final = (2, 4)
"""How long the code before its padding is."""
_KNOWN: Final = frozenset(powiat.code for powiat in POWIATS)


def repair_teryt(text: str) -> TerytRepair:
    """Return what a code out of a file may mean, with what was undone; the caller decides.

    Only voivodeships and powiaty of the register count as readings, so no code comes out that the
    register contradicts; gminas are held against their powiat only, for which gminas there are is
    not known here.

    Args:
        text: What stood in the file.

    Raises:
        InvalidValue: It is no text.

    >>> for each in repair_teryt("20100").readings:
    ...     print(each.code, [str(what) for what in each.undone])
    0201 ['lost_zero', 'padded']
    >>> [str(each.code) for each in repair_teryt("201011").readings]
    ['201011', '0201011']
    """
    if type(text) is not str:
        raise InvalidValue(f"TERYT: expected a text, got {shown(text)}", code="wrong_type")
    found: dict[str, RepairedCode] = {}
    for digits, undone in _variants(text):
        try:
            code = parse_teryt(digits)
        except InvalidValue:
            continue
        if code.powiat is None or code.powiat in _KNOWN:
            found.setdefault(digits, RepairedCode(code=code, undone=undone))
    readings = sorted(found.values(), key=lambda each: len(each.undone))
    return TerytRepair(text=text, readings=tuple(readings))


def _variants(text: str) -> Iterator[tuple[str, tuple[CodeDamage, ...]]]:
    plain = text
    first: tuple[CodeDamage, ...] = ()
    for damage, pattern in ((CodeDamage.SPACES, _SPACES), (CodeDamage.DECIMAL, _DECIMAL)):
        cleaned = pattern.sub("", plain)
        if cleaned != plain:
            plain, first = cleaned, (*first, damage)
    for digits, second in ((plain, first), (f"0{plain}", (*first, CodeDamage.LOST_ZERO))):
        yield digits, second
        if len(digits) in _WIDTHS:
            for width in _ADMISSIBLE:
                if width < len(digits) and not digits[width:].strip("0"):
                    yield digits[:width], (*second, CodeDamage.PADDED)
