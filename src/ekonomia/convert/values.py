"""Structure hooks of single values: the plain form that is read, and the fault that is told."""

from collections.abc import Callable, Iterable
from datetime import date, time
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from functools import cache
from reprlib import Repr
from typing import Any, Final

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.rules.facts import Kind

__all__ = [
    "SHOWN",
    "Hook",
    "clock_hook",
    "code_hook",
    "day_hook",
    "exact_hook",
    "near",
    "number_hook",
    "option_hook",
    "refused",
    "register_number_hook",
    "shown",
    "whole_hook",
]

Hook = Callable[[Any, Any], Any]
"""A structure hook: of the value, and of the type, at which only those of records look."""

SHOWN: Final = 60
"""The longest piece of a value that a message shows."""
_MANY: Final = 8
"""The most words that a message lists."""
_DIGITS: Final = 600
"""The most digits of a number: Python itself may refuse to write longer ones."""
_HUGE: Final = 10**_DIGITS
_WHOLE_DIGITS: Final = 20
"""The most digits of an amount before its point."""
_DECIMALS: Final = 2

_short: Final = Repr()
_short.maxstring = _short.maxother = SHOWN


def shown(value: object) -> str:
    """Return a short `repr`, whatever the value does when asked for one."""
    try:
        text = _short.repr(value)
    except Exception:  # noqa: BLE001 - a foreign class may raise anything, and a huge int does
        return "a value that cannot be shown"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def refused(expected: str, value: object, code: str = "wrong_type") -> InvalidValue:
    """Return the fault of a value that is not what was expected."""
    hint = ", write it as text" if type(value) is float else ""
    return InvalidValue(f"expected {expected}, got {shown(value)}{hint}", code=code)


def near(word: str, words: Iterable[str]) -> str:
    """Return the nearest words as a hint, or the first ones where none is near."""
    words = list(words)
    found = get_close_matches(word, words, n=2)
    if found:
        return f"did you mean {' or '.join(map(repr, found))}"
    more = f" … (+{len(words) - _MANY})" if len(words) > _MANY else ""
    return f"expected one of {', '.join(words[:_MANY])}{more}"


def exact_hook(wanted: type, expected: str, *, optional: bool) -> Hook:
    """Read values of one type as they are."""

    def hook(value: object, _: object) -> object:
        if type(value) is wanted or (value is None and optional):
            return value
        raise refused(expected, value)

    return hook


def whole_hook(*, optional: bool) -> Hook:
    """Read whole numbers."""

    def hook(value: object, _: object) -> object:
        if type(value) is int:
            return _limited(value)
        if value is None and optional:
            return None
        raise refused("a whole number", value)

    return hook


def _limited(value: int) -> int:
    if -_HUGE < value < _HUGE:
        return value
    raise InvalidValue(f"expected at most {_DIGITS} digits, got more", code="out_of_range")


def day_hook(*, optional: bool) -> Hook:
    """Read days as "2023-02-01"; ISO 8601 has other ways to write one, which are refused."""

    def hook(value: object, _: object) -> object:
        if type(value) is str:
            try:
                day = date.fromisoformat(value)
            except ValueError:
                day = None
            if day is None or day.isoformat() != value:
                raise refused("a day such as '2023-02-01'", value, "wrong_form")
            return day
        if value is None and optional:
            return None
        raise refused("a day as text, such as '2023-02-01'", value)

    return hook


def clock_hook(*, optional: bool) -> Hook:
    """Read hours as "15:30:00"; ISO 8601 has other ways to write one, which are refused."""

    def hook(value: object, _: object) -> object:
        if type(value) is str:
            try:
                hour = time.fromisoformat(value)
            except ValueError:
                hour = None
            if hour is None or hour.isoformat() != value:
                raise refused("an hour such as '15:30:00'", value, "wrong_form")
            return hour
        if value is None and optional:
            return None
        raise refused("an hour as text, such as '15:30:00'", value)

    return hook


def _fraction(text: str) -> Fraction:
    """Read "11/20", "0.55" or "3": plain digits, perhaps a minus, no exponent, no spaces."""
    first, slash, last = text.removeprefix("-").partition("/")
    if not slash:
        first, point, last = first.partition(".")
        last = last if point else "0"
    digits = first + last
    if first and last and len(digits) <= _DIGITS and digits.isascii() and digits.isdigit():
        top, bottom = (int(first), int(last)) if slash else (int(digits), 10 ** len(last))
        if bottom:
            return Fraction(-top if text[0] == "-" else top, bottom)
    raise refused("a number such as '11/20' or '0.55'", text, "wrong_form")


def _amount(text: str) -> Decimal:
    """Read "1234.50" or "1234": złoty, perhaps with one or two decimals."""
    whole, point, rest = text.removeprefix("-").partition(".")
    digits = whole + rest
    if not (whole and bool(point) is bool(rest) and digits.isascii() and digits.isdigit()):
        raise refused("an amount such as '1234.50'", text, "wrong_form")
    if len(rest) > _DECIMALS or len(whole) > _WHOLE_DIGITS:
        raise refused("an amount with at most two decimals", text, "out_of_range")
    return Decimal(text)


_TEXTS: Final[dict[Kind, Callable[[str], object]]] = {
    Kind.SHARE: _fraction,
    Kind.QUANTITY: _fraction,
    Kind.MONEY: _amount,
}
_EXPECTED: Final = {
    Kind.COUNT: "a whole number",
    Kind.SHARE: "a whole number or a text such as '11/20'",
    Kind.QUANTITY: "a whole number or a text such as '5/2'",
    Kind.MONEY: "an amount as text, such as '1234.50'",
}


def number_hook(kind: Kind, bounds: Hook | None = None, *, optional: bool) -> Hook:
    """Read numbers of a numeric kind.

    Args:
        kind: The kind; the range is checked by the record.
        bounds: How an interval is read; None: none may stand there.
        optional: Whether null may stand there.
    """
    from_text = _TEXTS.get(kind)
    from_int = kind is not Kind.MONEY
    expected = _EXPECTED[kind] + ("" if bounds is None else ", or bounds")

    def hook(value: object, _: object) -> object:
        if from_int and type(value) is int:
            return _limited(value)
        if from_text is not None and type(value) is str:
            return from_text(value)
        if value is None and optional:
            return None
        if bounds is not None and type(value) is dict:
            return bounds(value, Bounds)
        raise refused(expected, value)

    return hook


@cache
def code_hook(lists: tuple[type[Code], ...], *, optional: bool) -> Hook:
    """Read codes of one or several lists, in which no code stands twice."""
    members = {code.value: code for each in lists for code in each}
    names = " or ".join(each.__name__ for each in lists)

    def hook(value: object, _: object) -> object:
        if type(value) is str:
            found = members.get(value)
            if found is not None:
                return found
            raise UnknownCode(f"{names}: no code {shown(value)}, {near(value, members)}")
        if value is None and optional:
            return None
        raise refused(f"a code of {names}", value)

    return hook


def option_hook(options: tuple[object, ...], *, optional: bool) -> Hook:
    """Read one of a few fixed words or numbers."""
    expected = " or ".join(map(repr, options))
    types = {type(option) for option in options}

    def hook(value: object, _: object) -> object:
        if value is None and optional:
            return None
        if type(value) not in types:
            raise refused(expected, value)
        if value not in options:
            raise UnknownCode(f"expected {expected}, got {shown(value)}")
        return value

    return hook


def register_number_hook(parse: Callable[[object], str], *, optional: bool) -> Hook:
    """Read the numbers that `parse` knows, normalised."""

    def hook(value: object, _: object) -> object:
        if value is None and optional:
            return None
        if type(value) is not str:
            raise refused("digits as text", value)
        number = parse(value)
        if number != value:
            raise refused(f"it normalised as {number!r}", value, "not_normal")
        return value

    return hook
