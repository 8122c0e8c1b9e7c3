"""Unstructure hooks: objects in, plain data out, in the one form that is read back."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from types import NoneType
from typing import Any, Final, Never

from attrs import AttrsInstance, fields, has
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law.acts import ACTS
from ekonomia.law.citation import Act, Provision

__all__ = ["unstructure_factory"]

_SPARSE: Final = (Bounds, Term)
"""Classes of which only the fields that were given are written."""
_AS_THEY_ARE: Final = (bool, int, str, NoneType)


def unstructure_factory(cls: Any, converter: Converter) -> Callable[[Any], Any]:  # noqa: ANN401 - any type
    """Return the unstructure hook of a class, as cattrs asks for it."""
    if cls in _AS_THEY_ARE:
        return _same
    if not isinstance(cls, type):
        return converter.unstructure  # a type of several classes: the value has one
    if issubclass(cls, Code):
        return _code
    if cls is Fraction:
        return _fraction
    if cls is Decimal:
        return _amount
    if cls is date:
        return date.isoformat
    if cls is time:
        return time.isoformat
    if cls is frozenset:
        return lambda value: sorted(map(converter.unstructure, value), key=str)
    if cls in (tuple, list):
        return lambda value: list(map(converter.unstructure, value))
    return _record(cls, converter) if has(cls) else _refuse


def _record(cls: type[AttrsInstance], converter: Converter) -> Callable[[Any], Any]:
    converter.get_structure_hook(cls)  # raises: what cannot be read is not written
    hooks: dict[str, Any] = {
        each.name: override(
            unstruct_hook=converter.unstructure,
            omit_if_default=each.default is None or cls in _SPARSE,
        )
        for each in fields(cls)
    }
    if cls is Provision:
        hooks["act"] = override(unstruct_hook=_known_act(converter))
    return make_dict_unstructure_fn(cls, converter, _cattrs_use_linecache=False, **hooks)


def _known_act(converter: Converter) -> Callable[[Act], Any]:
    """Write an act of the library by its key, another one by its fields."""
    return lambda act: act.key if act in ACTS else converter.unstructure(act)


def _same(value: object) -> object:
    return value


def _code(value: Code) -> str:
    return value.value


def _fraction(value: Fraction) -> int | str:
    return value.numerator if value.denominator == 1 else str(value)


def _amount(value: Decimal) -> str:
    return format(value, ".2f")


def _refuse(value: object) -> Never:
    raise InvalidValue(f"convert: no plain form of {type(value).__name__}", code="unsupported")
