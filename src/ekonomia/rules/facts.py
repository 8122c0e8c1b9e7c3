"""Facts: what a rule book may be told about one subject on one day.

A facts class is a frozen attrs class, one per rule book, whose every field is made by `fact` and is
`None` where not known.  The annotation says what may stand there (`Count`, `Share`, a code list, a
set of codes, a nested record ...); `check_facts` holds every value against it when a record is
built, and the kernel, the converter and the test strategies read the same description.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, cast, final, get_args, get_origin

from attrs import AttrsInstance, field, fields, frozen, has

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Code
from ekonomia.counting import Noun
from ekonomia.errors import InvalidValue, gather, shown

__all__ = [
    "Count",
    "FactType",
    "Kind",
    "Label",
    "Money",
    "Quantity",
    "Share",
    "check_facts",
    "fact",
    "fact_types",
    "label_of",
    "type_of",
]


@final
class Kind(Enum):
    """What sort of value a fact holds."""

    COUNT = auto()
    """Whole things, never negative."""
    SHARE = auto()
    """A number from 0 to 1."""
    QUANTITY = auto()
    """A number that is never negative."""
    MONEY = auto()
    """Złoty with at most two decimals, never negative."""
    INTEGER = auto()
    """A plain whole number, such as a year."""
    DATE = auto()
    """A day; a moment is refused."""
    TRUTH = auto()
    """True or False."""
    TEXT = auto()
    """A text, such as the id of a rule."""
    CODE = auto()
    """One member of a code list, or of one of several."""
    CODES = auto()
    """A set of codes."""
    RECORD = auto()
    """A nested record."""
    RECORDS = auto()
    """A list of nested records."""


Count: TypeAlias = Annotated[int | Bounds, Kind.COUNT]
"""Heads or other whole things: exact, or known within bounds."""
Share: TypeAlias = Annotated[Number | Bounds, Kind.SHARE]
"""A part of one, from 0 to 1: exact, or known within bounds."""
Quantity: TypeAlias = Annotated[Number | Bounds, Kind.QUANTITY]
"""A number that is never negative: exact, or known within bounds."""
Money: TypeAlias = Annotated[Decimal | Bounds, Kind.MONEY]
"""An amount in złoty with at most two decimals, or known within bounds."""

NUMERIC: Final = frozenset({Kind.COUNT, Kind.SHARE, Kind.QUANTITY, Kind.MONEY})
"""Kinds whose values may be bounds."""


@final
@frozen
class Label:
    """What a fact is called, and what it counts.

    Attributes:
        pl: The Polish label.
        en: The English label.
        unit: The noun counted; None: nothing is counted.
    """

    pl: str
    en: str
    unit: Noun | None = None


@final
@frozen
class FactType:
    """What may stand in one field, as its annotation says.

    Attributes:
        kind: The sort of value.
        codes: The code lists of a code or a set of codes.
        record: The class of a nested record.
    """

    kind: Kind
    codes: tuple[type[Code], ...] = ()
    record: type[AttrsInstance] | None = None


_LABEL: Final = "ekonomia.label"


def fact(*, pl: str, en: str, unit: Noun | None = None) -> Any:  # noqa: ANN401 - as attrs.field
    """Declare a field of a facts class; `None`, its default, means not known.

    Args:
        pl: The Polish label, as a form would print it.
        en: The English label.
        unit: The noun counted, where the fact is a number of something.
    """
    return field(default=None, metadata={_LABEL: Label(pl, en, unit)})


def label_of(attribute: "AnyAttribute") -> Label:
    """Return the label of a field made by `fact`.

    Raises:
        InvalidValue: The field was not made by `fact`.
    """
    label = attribute.metadata.get(_LABEL)
    if not isinstance(label, Label):
        raise InvalidValue(f"{attribute.name}: expected a field made by fact()")
    return label


AnyAttribute: TypeAlias = Any
"""An attrs attribute of any type; attrs' own generic class cannot be named at run time."""


def type_of(attribute: AnyAttribute) -> FactType:
    """Return what may stand in a field, read from its annotation.

    Raises:
        InvalidValue: The annotation is none that a fact may have.
    """
    return _read_annotation(attribute.name, attribute.type)


@cache
def fact_types(record: type[AttrsInstance]) -> dict[str, FactType]:
    """Return the types of all fields of a facts class, in their order."""
    return {attribute.name: type_of(attribute) for attribute in fields(record)}


_PLAIN: Final[dict[object, Kind]] = {
    int: Kind.INTEGER,
    date: Kind.DATE,
    bool: Kind.TRUTH,
    str: Kind.TEXT,
}


def _read_annotation(name: str, annotation: object) -> FactType:
    union = get_origin(annotation) in (Union, UnionType)
    parts = get_args(annotation) if union else (annotation,)
    parts = tuple(part for part in parts if part is not type(None))
    first = parts[0] if parts else None
    alone = len(parts) == 1
    if alone and get_origin(first) is Annotated:
        return FactType(get_args(first)[1])
    if alone and first in _PLAIN:
        return FactType(_PLAIN[first])
    if parts and all(isinstance(part, type) and issubclass(part, Code) for part in parts):
        return FactType(Kind.CODE, codes=cast("tuple[type[Code], ...]", parts))
    if alone and get_origin(first) is frozenset:
        inner = _read_annotation(name, get_args(first)[0])
        if inner.kind is Kind.CODE:
            return FactType(Kind.CODES, codes=inner.codes)
    if alone and get_origin(first) is tuple and has(get_args(first)[0]):
        return FactType(Kind.RECORDS, record=get_args(first)[0])
    if alone and isinstance(first, type) and has(first):
        return FactType(Kind.RECORD, record=first)
    raise InvalidValue(f"{name}: {annotation!r} is no type of a fact")


def check_facts(record: AttrsInstance) -> None:
    """Hold every known value of a record against its field's type.

    Call it from `__attrs_post_init__`: unlike attrs' validators it cannot be switched off.

    Raises:
        InvalidValue: One value does not fit; its path names the field.
        InvalidInput: Several do not.
    """
    faults = []
    for name, checks in _checks(type(record)):
        value = getattr(record, name)
        if value is not None:
            fault = checks(value)
            if fault is not None:
                code, expected = fault
                message = f"{name}: expected {expected}, got {shown(value)}"
                faults.append(InvalidValue(message, code=code, path=f"$.{name}"))
    gather(type(record).__name__, faults)


_Fault: TypeAlias = tuple[str, str] | None


@cache
def _checks(record: type[AttrsInstance]) -> tuple[tuple[str, Callable[[object], _Fault]], ...]:
    return tuple((name, _check_for(declared)) for name, declared in fact_types(record).items())


def _check_for(declared: FactType) -> Callable[[object], _Fault]:
    if declared.kind in NUMERIC:
        return _number_check(declared.kind)
    if declared.kind in _INSTANCES:
        wanted, expected = _INSTANCES[declared.kind]
        return lambda value: None if type(value) is wanted else ("wrong_type", expected)
    if declared.kind in (Kind.CODE, Kind.CODES):
        return _code_check(declared)
    record = declared.record
    name = "" if record is None else record.__name__
    if declared.kind is Kind.RECORD:
        return lambda value: None if type(value) is record else ("wrong_type", f"a {name}")
    return lambda value: (
        None
        if type(value) is tuple and all(type(item) is record for item in value)
        else ("wrong_type", f"a tuple of {name}")
    )


_INSTANCES: Final[dict[Kind, tuple[type, str]]] = {
    Kind.INTEGER: (int, "an int"),
    Kind.DATE: (date, "a date"),
    Kind.TRUTH: (bool, "True or False"),
    Kind.TEXT: (str, "a text"),
}


def _code_check(declared: FactType) -> Callable[[object], _Fault]:
    lists = declared.codes
    names = " or ".join(codes.__name__ for codes in lists)
    if declared.kind is Kind.CODE:
        return lambda value: None if isinstance(value, lists) else ("wrong_type", f"a {names}")
    return lambda value: (
        None
        if type(value) is frozenset and all(isinstance(item, lists) for item in value)
        else ("wrong_type", f"a frozenset of {names}")
    )


_NUMBERS: Final[dict[Kind, tuple[tuple[type, ...], str]]] = {
    Kind.COUNT: ((int,), "an int or Bounds"),
    Kind.SHARE: ((int, Fraction), "a Fraction or Bounds"),
    Kind.QUANTITY: ((int, Fraction), "a Fraction or Bounds"),
    Kind.MONEY: ((Decimal,), "a Decimal or Bounds"),
}
_RANGES: Final[dict[Kind, tuple[Bounds, str]]] = {
    Kind.COUNT: (Bounds(0), "a count of 0 or more"),
    Kind.SHARE: (Bounds(0, 1), "a share from 0 to 1"),
    Kind.QUANTITY: (Bounds(0), "a number of 0 or more"),
    Kind.MONEY: (Bounds(0), "an amount of 0 or more"),
}
_GROSZE: Final = 100
"""How many of them make a złoty."""


def domain(kind: Kind) -> Bounds:
    """Return what a fact of this kind may be when nothing is known of it."""
    return _RANGES[kind][0] if kind in _RANGES else Bounds()


def _number_check(kind: Kind) -> Callable[[object], _Fault]:
    types, expected = _NUMBERS[kind]
    allowed, range_expected = _RANGES[kind]

    def check(value: object) -> _Fault:
        if type(value) is Bounds:
            return None if _bounds_fit(value, kind) else ("out_of_range", range_expected)
        if type(value) not in types:
            return "wrong_type", expected
        if isinstance(value, Decimal):
            if not value.is_finite() or (Fraction(value) * _GROSZE).denominator > 1:
                return "out_of_range", "an amount with at most two decimals"
            value = Fraction(value)
        return None if cast("Number", value) in allowed else ("out_of_range", range_expected)

    return check


def within_domain(value: Bounds, kind: Kind) -> Bounds:
    """Return the bounds of a fact of this kind, cut to what such a fact may be.

    Raises:
        InvalidValue: Nothing is left.
    """
    cut = value & domain(kind)
    return cut.whole() if kind is Kind.COUNT else cut


def _bounds_fit(value: Bounds, kind: Kind) -> bool:
    """Whether the ends that are given may be reached, and there is one; the other is filled in."""
    allowed = domain(kind)
    try:
        within_domain(value, kind)
        given = value.whole() if kind is Kind.COUNT else value
    except InvalidValue:
        return False
    ends = [end for end in (given.low, given.high) if end is not None]
    return bool(ends) and all(end in allowed for end in ends)
