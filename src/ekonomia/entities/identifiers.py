"""NIP, REGON and KRS: the numbers by which registers know an organisation.

Of each number there are four functions: `parse_*` returns the bare digits or raises, `is_*` says
yes or no, `format_*` writes the number as people do, `explain_*` tells a person what is wrong.

All read the same spellings.  White space around a number is dropped, and so are hyphens, spaces and
non-breaking spaces between its digits; a NIP may begin with "PL".  Digits are 0-9 and nothing else,
and only text is read: a number kept as an `int` has lost its leading zeros.  All zeros satisfy the
arithmetic of every number; that they are refused is this library's decision.

The first fault found is reported, by one of these codes: `wrong_type` (no `str`), `not_digits`
(another character, or a separator that is not between digits), `wrong_length`, `all_zero`,
`bad_parent` (a REGON-14 whose first nine digits are no REGON), `impossible` (a NIP whose first nine
digits have no check digit, as their sum leaves 10), `bad_check_digit`.
"""

from collections.abc import Callable
from functools import wraps
from operator import mul
from typing import Final, NewType, cast, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.errors import InvalidValue

__all__ = [
    "Krs",
    "Nip",
    "Regon",
    "Regon14",
    "explain_krs",
    "explain_nip",
    "explain_regon",
    "explain_regon14",
    "format_krs",
    "format_nip",
    "format_regon",
    "format_regon14",
    "is_krs",
    "is_nip",
    "is_regon",
    "is_regon14",
    "parse_krs",
    "parse_nip",
    "parse_regon",
    "parse_regon14",
]

Nip = NewType("Nip", str)
"""A tax number: ten digits, made only by `parse_nip`."""
Regon = NewType("Regon", str)
"""A number of the statistical register: nine digits, made only by `parse_regon`."""
Regon14 = NewType("Regon14", str)
"""The same register's number of a local unit: 14 digits, made only by `parse_regon14`."""
Krs = NewType("Krs", str)
"""A number of the court register: ten digits, made only by `parse_krs`."""

_DIGITS: Final = "0123456789"
_VALUES: Final = {digit: value for value, digit in enumerate(_DIGITS)}
_SEPARATORS: Final = "- \N{NO-BREAK SPACE}"
_SHOWN: Final = 60
"""The longest piece of a value that a message shows."""
_SENTENCES: Final[dict[Language, dict[str, str]]] = {
    "pl": {
        "wrong_type": "nie jest tekstem, a powinien nim być",
        "not_digits": "ma {got} w miejscu, w którym powinna być cyfra od 0 do 9",
        "wrong_length": "ma złą liczbę cyfr: jest {got}, powinno być {expected}",
        "all_zero": "ma same zera, a powinien mieć też inne cyfry",
        "bad_parent": "powinien zaczynać się od numeru jednostki macierzystej, ale {got}",
        "impossible": "nie może istnieć: po {got} nie ma cyfry kontrolnej, powinny być inne cyfry",
        "bad_check_digit": "ma złą cyfrę kontrolną: jest {got}, powinna być {expected}",
    },
    "en": {
        "wrong_type": "is not text, expected a str",
        "not_digits": "has {got} where a digit from 0 to 9 was expected",
        "wrong_length": "has a wrong number of digits: got {got}, expected {expected}",
        "all_zero": "is all zeros, expected other digits too",
        "bad_parent": "was expected to begin with the number of its parent, but {got}",
        "impossible": "cannot exist: no check digit follows {got}, expected other digits",
        "bad_check_digit": "has a wrong check digit: got {got}, expected {expected}",
    },
}


def _shown(value: object) -> str:
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - a foreign repr may raise anything, and that of a huge int does
        text = f"<{type(value).__name__}>"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _remainders(weights: tuple[int, ...]) -> dict[str, int]:
    """Return the weighted sums, modulo 11, of all strings of as many digits as there are weights.

    They run from 1 to 11: only zeros have the sum 0.
    """
    sums = {"": 0}
    for weight in weights:
        sums = {
            start + digit: total + weight * value
            for start, total in sums.items()
            for digit, value in _VALUES.items()
        }
    return {digits: total and (total - 1) % 11 + 1 for digits, total in sums.items()}


@final
@frozen
class _Scheme:
    """How the numbers of one register are made.

    Attributes:
        name: What a number is called.
        length: How many digits it has.
        weights: Of all digits but the last, which checks them; empty: nothing is checked.
        ten: The check digit after a sum that leaves 10; empty: there is none.
        groups: How many digits stand before each hyphen when the number is written.
        prefix: What may stand before it.
        zeros: Whether the zeros in front may be left out.
        parent: The scheme of its first digits, where they are a number themselves.
    """

    name: str
    length: int
    weights: tuple[int, ...] = ()
    ten: str = ""
    groups: tuple[int, ...] = ()
    prefix: str = ""
    zeros: bool = False
    parent: "_Scheme | None" = None

    def parse(self, text: object, language: Language = "en") -> str:
        if not issubclass(type(text), str):  # isinstance believes what a mock says of its class
            raise self.fault(text, language, "wrong_type")
        bare = str.strip(cast("str", text))  # not text.strip(): a subclass may do anything
        if self.prefix and bare[: len(self.prefix)].upper() == self.prefix:
            bare = bare[len(self.prefix) :].lstrip(_SEPARATORS)
        if not (bare.isascii() and bare.isdigit()):
            start, inner, end = bare[:1], bare[1:-1], bare[1:][-1:]
            for separator in _SEPARATORS:
                inner = inner.replace(separator, "")
            bare = start + inner + end
            if odd := bare.strip(_DIGITS)[:1]:
                raise self.fault(text, language, "not_digits", repr(odd))
        if not (1 if self.zeros else self.length) <= len(bare) <= self.length:
            expected = f"1-{self.length}" if self.zeros else f"{self.length}"
            raise self.fault(text, language, "wrong_length", len(bare), expected)
        digits = bare.zfill(self.length)
        self.check(digits, text, language)
        return digits

    def check(self, digits: str, text: object, language: Language) -> None:
        if not digits.strip("0"):
            raise self.fault(text, language, "all_zero")
        if self.parent is not None:
            start = digits[: self.parent.length]
            try:
                self.parent.check(start, start, language)
            except InvalidValue as wrong:
                raise self.fault(text, language, "bad_parent", wrong.message) from None
        if self.weights:
            values = map(_VALUES.__getitem__, digits)
            expected = self.check_digit(sum(map(mul, self.weights, values)))
            if not expected:
                raise self.fault(text, language, "impossible", digits[:-1])
            if digits[-1] != expected:
                raise self.fault(text, language, "bad_check_digit", digits[-1], expected)

    def check_digit(self, total: int) -> str:
        remainder = str(total % 11)
        return remainder if remainder in _VALUES else self.ten

    def fault(
        self, text: object, language: Language, code: str, got: object = "", expected: str = ""
    ) -> InvalidValue:
        sentence = _SENTENCES[language][code].format(got=got, expected=expected)
        return InvalidValue(f"{self.name} {_shown(text)} {sentence}", code=code)

    def explain(self, text: object, language: Language) -> str | None:
        try:
            self.parse(text, language)
        except InvalidValue as wrong:
            return f"{wrong.message}."
        return None

    def accepts(self, text: object) -> bool:
        return self.explain(text, "en") is None

    def write(self, number: str) -> str:
        rest, parts = self.parse(number), []
        for size in self.groups:
            parts.append(rest[:size])
            rest = rest[size:]
        return "-".join([*parts, rest])

    def by_tables(self, test: Callable[[object], bool]) -> Callable[[object], bool]:
        """Return `test` with a short cut: plain digits are looked up in tables, three at a time.

        This serves numbers of nine or ten digits, none of them without a weight.
        The tables are made when first needed, and `first` is filled last: till then its reads fail.
        """
        first: dict[str, int] = {}
        second: dict[str, int] = {}
        third: dict[str, int] = {}
        check = ("", *map(self.check_digit, range(1, 3 * 11 + 1)))  # no digit goes with all zeros
        a, b, c = slice(0, 3), slice(3, 6), slice(6, -1)

        @wraps(test)
        def quick(text: object) -> bool:
            if type(text) is str:
                try:
                    return check[first[text[a]] + second[text[b]] + third[text[c]]] == text[-1]
                except KeyError:
                    if not first:
                        third.update(_remainders(self.weights[6:]))
                        second.update(_remainders(self.weights[b]))
                        first.update(_remainders(self.weights[a]))
            return test(text)

        return quick


_NIP: Final = _Scheme("NIP", 10, weights=(6, 5, 7, 2, 3, 4, 5, 6, 7), groups=(3, 3, 2), prefix="PL")
_REGON: Final = _Scheme("REGON", 9, weights=(8, 9, 2, 3, 4, 5, 6, 7), ten="0")
_REGON14: Final = _Scheme(
    "REGON-14", 14, weights=(2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8), ten="0", parent=_REGON
)
_KRS: Final = _Scheme("KRS", 10, zeros=True)


def parse_nip(text: object) -> Nip:
    """Read a NIP, the number of a taxpayer (*numer identyfikacji podatkowej*).

    The weighted sum of the first nine digits, modulo 11, is the tenth.  A sum that leaves 10 has no
    check digit, so that no such number exists.

    Raises:
        InvalidValue: `text` is no NIP; the module lists the codes.

    Basis: the Act of 13 October 1995 on the identification of taxpayers; known practice.

    >>> parse_nip(" PL 856-734-62-15 ")
    '8567346215'
    >>> parse_nip("8567346216")
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: NIP '8567346216' has a wrong check digit: got 6, expected 5
    """
    return Nip(_NIP.parse(text))


@_NIP.by_tables
def is_nip(text: object) -> bool:
    """Return whether `parse_nip` reads `text`.

    >>> is_nip("856-734-62-15"), is_nip("0000000000"), is_nip(8567346215)
    (True, False, False)
    """
    return _NIP.accepts(text)


def format_nip(nip: Nip) -> str:
    """Write a NIP in groups of 3, 3, 2 and 2 digits.

    >>> format_nip(parse_nip("8567346215"))
    '856-734-62-15'
    """
    return _NIP.write(nip)


def explain_nip(text: object, language: Language = "pl") -> str | None:
    """Return what is wrong with a NIP and what was expected, as a sentence; None: nothing is.

    >>> explain_nip("8567346216")
    "NIP '8567346216' ma złą cyfrę kontrolną: jest 6, powinna być 5."
    >>> explain_nip("1000000160", "en")
    "NIP '1000000160' cannot exist: no check digit follows 100000016, expected other digits."
    """
    return _NIP.explain(text, language)


def parse_regon(text: object) -> Regon:
    """Read the nine-digit REGON of an organisation or a person in business.

    The weighted sum of the first eight digits, modulo 11, is the ninth; 10 counts as 0.

    Raises:
        InvalidValue: `text` is no nine-digit REGON; the module lists the codes.

    Basis: Dz.U. 2015 poz. 2009.

    >>> parse_regon("100 000 050")  # the sum leaves 10
    '100000050'
    """
    return Regon(_REGON.parse(text))


@_REGON.by_tables
def is_regon(text: object) -> bool:
    """Return whether `parse_regon` reads `text`.

    >>> is_regon("730295378"), is_regon("123456786"), is_regon("12345678500010")
    (True, False, False)
    """
    return _REGON.accepts(text)


def format_regon(regon: Regon) -> str:
    """Write a REGON: its nine digits."""
    return _REGON.write(regon)


def explain_regon(text: object, language: Language = "pl") -> str | None:
    """Return what is wrong with a REGON and what was expected, as a sentence; None: nothing is."""
    return _REGON.explain(text, language)


def parse_regon14(text: object) -> Regon14:
    """Read the fourteen-digit REGON of a local unit, such as a ZAZ run by a foundation.

    It begins with the REGON of the organisation.  The weighted sum of the first thirteen digits,
    modulo 11, is the last; 10 counts as 0.

    Raises:
        InvalidValue: `text` is no fourteen-digit REGON; the module lists the codes.

    Basis: Dz.U. 2015 poz. 2009.

    >>> parse_regon14("12345678500010")[:9]
    '123456785'
    """
    return Regon14(_REGON14.parse(text))


def is_regon14(text: object) -> bool:
    """Return whether `parse_regon14` reads `text`.

    >>> is_regon14("12345678500027"), is_regon14("12345678600027"), is_regon14("123456785")
    (True, False, False)
    """
    return _REGON14.accepts(text)


def format_regon14(regon: Regon14) -> str:
    """Write a local unit's REGON: its fourteen digits."""
    return _REGON14.write(regon)


def explain_regon14(text: object, language: Language = "pl") -> str | None:
    """Return what is wrong with a local unit's REGON, as `explain_regon` does."""
    return _REGON14.explain(text, language)


def parse_krs(text: object) -> Krs:
    """Read a KRS number, that of an entry in the court register; zeros in front may be left out.

    It has no check digit: a slip of the pen goes unnoticed.

    Raises:
        InvalidValue: `text` is no KRS number; the module lists the codes.

    Basis: the Act of 20 August 1997 on the National Court Register.

    >>> parse_krs("123456")
    '0000123456'
    """
    return Krs(_KRS.parse(text))


def is_krs(text: object) -> bool:
    """Return whether `parse_krs` reads `text`.

    >>> is_krs("0000123456"), is_krs("00000123456"), is_krs("0")
    (True, False, False)
    """
    return _KRS.accepts(text)


def format_krs(krs: Krs) -> str:
    """Write a KRS number: its ten digits, with the zeros in front."""
    return _KRS.write(krs)


def explain_krs(text: object, language: Language = "pl") -> str | None:
    """Return what is wrong with a KRS number and what was expected; None: nothing is."""
    return _KRS.explain(text, language)
