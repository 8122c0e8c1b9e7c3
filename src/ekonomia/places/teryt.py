"""TERYT codes: voivodeship, powiat and gmina as text, the type digit of a gmina kept apart.

This module knows how codes are built, not which of them exist: that is for the register, in
`ekonomia.places.lookup`.
"""

import re
from collections.abc import Iterable
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue, shown
from ekonomia.shapes import check_shape

__all__ = [
    "FIRST_CITY",
    "VOIVODESHIP_CODES",
    "GminaType",
    "Level",
    "PowiatKind",
    "Teryt",
    "contains",
    "parse_teryt",
    "powiat_of",
    "voivodeship_of",
]

VOIVODESHIP_CODES: Final = (
    *("02", "04", "06", "08", "10", "12", "14", "16"),
    *("18", "20", "22", "24", "26", "28", "30", "32"),
)
"""The sixteen codes, in the order of the Polish names."""
FIRST_CITY: Final = "61"
"""The first number of a city powiat within its voivodeship."""


@final
class Level(Code):
    """What a code names."""

    VOIVODESHIP = "voivodeship", "województwo", "voivodeship", "WW"
    POWIAT = "powiat", "powiat", "powiat", "WWPP"
    GMINA = "gmina", "gmina", "gmina", "WWPPGG"
    TYPED_GMINA = "typed_gmina", "gmina z cyfrą rodzaju", "gmina with its type digit", "WWPPGGR"


@final
class PowiatKind(Code):
    """Whether a powiat is a town of its own."""

    POWIAT = "powiat", "powiat", "powiat", "01-60"
    CITY = "miasto_na_prawach_powiatu", "miasto na prawach powiatu", "city powiat", "61-99"


@final
class GminaType(Code):
    """What the type digit says; parts and districts are no gminas.

    The digit changes when a village becomes a town, so it does not identify a gmina.
    """

    URBAN = "gmina_miejska", "gmina miejska", "urban gmina", "1"
    RURAL = "gmina_wiejska", "gmina wiejska", "rural gmina", "2"
    MIXED = "gmina_miejsko_wiejska", "gmina miejsko-wiejska", "urban-rural gmina", "3"
    TOWN = "miasto", "miasto w gminie miejsko-wiejskiej", "town in an urban-rural gmina", "4"
    COUNTRYSIDE = (
        "obszar_wiejski",
        "obszar wiejski w gminie miejsko-wiejskiej",
        "rural area in an urban-rural gmina",
        "5",
    )
    DISTRICT = "dzielnica", "dzielnica m.st. Warszawy", "district of Warszawa", "8"
    OFFICE = "delegatura", "delegatura", "district office of a city", "9"

    @property
    def digit(self) -> str:
        """The digit.

        >>> GminaType.OFFICE.digit
        '9'
        """
        return self.remark

    @property
    def is_gmina(self) -> bool:
        """Whether it is a gmina, and not a part of one.

        >>> GminaType.TOWN.is_gmina
        False
        """
        return self in _GMINAS


_GMINAS: Final = (GminaType.URBAN, GminaType.RURAL, GminaType.MIXED)
_PARTS: Final = (GminaType.TOWN, GminaType.COUNTRYSIDE)
_INSIDE_CITIES: Final = (GminaType.DISTRICT, GminaType.OFFICE)
_TYPES: Final = {each.digit: each for each in GminaType}
_WITH_DISTRICTS: Final = {
    GminaType.DISTRICT: ("1465",),
    GminaType.OFFICE: ("0264", "1061", "1261", "3064"),
}
_LEVELS: Final = {
    2: Level.VOIVODESHIP,
    4: Level.POWIAT,
    6: Level.GMINA,
    7: Level.TYPED_GMINA,
}
_NUTS: Final = re.compile(r"PL[0-9][0-9A-Z]{0,2}", re.IGNORECASE)
_ISO: Final = re.compile(r"PL-(?:[0-9]{2}|[A-Z]{2})", re.IGNORECASE)
_DIGITS: Final = re.compile(r"[0-9]+")
_SHORT: Final = {
    1: "a voivodeship without its leading zero",
    3: "a powiat without its leading zero",
    5: "a gmina without its leading zero",
}


@final
@frozen(kw_only=True)
class Teryt:
    """A well-formed TERYT code.

    Attributes:
        code: Two, four or six digits; of a gmina this is its identity.
        type: What the seventh digit says, or None: there was none.

    Raises:
        InvalidValue: The digits are no code, or the type does not fit them.
        InvalidInput: Several values of the wrong type.

    >>> bemowo = parse_teryt("1465028")
    >>> bemowo.code, str(bemowo.type), bemowo.voivodeship, bemowo.powiat
    ('146502', 'dzielnica', '14', '1465')
    """

    code: str
    type: GminaType | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())
        fault = _fault(str(self))
        if fault:
            raise InvalidValue(f"TERYT: {fault}, got {shown(str(self))}", path="$.code")

    def _contradictions(self) -> Iterable[tuple[str, bool]]:
        digits = len(self.code)
        yield (
            f"expected a type of six digits only, got {shown(self.code)}",
            (self.type is not None and digits != len("WWPPGG")),
        )
        yield f"expected the type digit apart, got {shown(self.code)}", digits == len("WWPPGGR")

    @property
    def level(self) -> Level:
        """What it names.

        >>> str(Teryt(code="0201").level)
        'powiat'
        """
        return _LEVELS[len(str(self))]

    @property
    def voivodeship(self) -> str:
        """The code of its voivodeship, or itself."""
        return self.code[:2]

    @property
    def powiat(self) -> str | None:
        """The code of its powiat, or itself; None: it is a voivodeship."""
        return self.code[:4] if len(self.code) > len("WW") else None

    @property
    def powiat_kind(self) -> PowiatKind | None:
        """The kind of its powiat, or None: it is a voivodeship.

        >>> Teryt(code="3064").powiat_kind is PowiatKind.CITY
        True
        """
        if self.powiat is None:
            return None
        return PowiatKind.POWIAT if self.powiat[2:] < FIRST_CITY else PowiatKind.CITY

    def __str__(self) -> str:
        return self.code if self.type is None else f"{self.code}{self.type.digit}"


def parse_teryt(text: object, *, level: Level | None = None) -> Teryt:
    """Return the code that `text` is, to the letter; nothing is repaired.

    Args:
        text: Two, four, six or seven digits.
        level: What is expected; None: any.

    Raises:
        InvalidValue: It is no such code; the message says what it looks like.

    >>> parse_teryt("201")
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: TERYT: this looks like a powiat without its leading zero; \
expected 2, 4, 6 or 7 digits, got '201'
    """
    if type(text) is not str:
        raise InvalidValue(
            f"TERYT: expected a text, for a number loses its leading zero, got {shown(text)}",
            code="wrong_type",
        )
    fault = _fault(text)
    if fault:
        raise InvalidValue(f"TERYT: {fault}, got {shown(text)}")
    if level is not None and _LEVELS[len(text)] is not level:
        raise InvalidValue(
            f"TERYT: this looks like the code of a {_LEVELS[len(text)].en}; "
            f"expected that of a {level.en}, {level.remark}, got {shown(text)}"
        )
    return Teryt(code=text[:6], type=_TYPES.get(text[6:]))


def _fault(text: str) -> str | None:
    """Return what is wrong with the digits, or None."""
    other = _other_system(text)
    if other:
        return other
    if not _DIGITS.fullmatch(text):
        return "expected digits only"
    if len(text) not in _LEVELS:
        seems = _SHORT.get(len(text), "a code with digits to spare")
        return f"this looks like {seems}; expected 2, 4, 6 or 7 digits"
    if text[:2] not in VOIVODESHIP_CODES:
        return f"no voivodeship {text[:2]!r}; expected an even number from 02 to 32"
    if text[2:4] == "00" or text[4:6] == "00":
        return "this looks like a shorter code padded with zeros; expected no 00"
    if len(text) < len("WWPPGGR"):
        return None
    return _type_fault(text[:4], text[6:])


def _type_fault(powiat: str, digit: str) -> str | None:
    kind = _TYPES.get(digit)
    if kind is None:
        return f"no type of gmina {digit!r}; expected a last digit of {', '.join(_TYPES)}"
    cities = _WITH_DISTRICTS.get(kind, (powiat,))
    if powiat not in cities:
        return f"type digit {digit} ({kind.en}) stands only in {', '.join(cities)}"
    return None


def _other_system(text: str) -> str | None:
    if _ISO.fullmatch(text):
        return "this looks like an ISO 3166-2 code; expected a TERYT code, digits only"
    if _NUTS.fullmatch(text):
        return "this looks like a NUTS code; expected a TERYT code, digits only"
    return None


def voivodeship_of(code: str) -> str:
    """Return the code of the voivodeship in which `code` lies.

    Raises:
        InvalidValue: `code` is no TERYT code.

    >>> voivodeship_of("3064")
    '30'
    """
    return parse_teryt(code).voivodeship


def powiat_of(code: str) -> str:
    """Return the code of the powiat in which `code` lies.

    Raises:
        InvalidValue: `code` is no TERYT code, or that of a voivodeship.

    >>> powiat_of("3016021")
    '3016'
    """
    powiat = parse_teryt(code).powiat
    if powiat is None:
        raise InvalidValue(f"TERYT: expected a powiat or gmina, got the voivodeship {code!r}")
    return powiat


def contains(outer: str, inner: str) -> bool:
    """Whether all of `inner` lies in `outer`, as far as the digits tell; a place contains itself.

    A part of an urban-rural gmina shares its six digits and lies in it.  A district has six digits
    of its own; it lies in the city when the city is named with its type digit.

    Raises:
        InvalidValue: One of the two is no TERYT code.

    >>> contains("14", "1465028"), contains("1465011", "1465028"), contains("0201", "0202")
    (True, True, False)
    """
    whole, part = parse_teryt(outer), parse_teryt(inner)
    if whole.type in _PARTS or whole.type in _INSIDE_CITIES:
        return whole == part
    if whole.type is GminaType.URBAN and part.type in _INSIDE_CITIES:
        return whole.powiat == part.powiat
    return part.code.startswith(whole.code)
