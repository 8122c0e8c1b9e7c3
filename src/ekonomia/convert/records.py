"""Structure hooks of lists and records, and the choice of a hook for a type.

A record is read twice only if it is wrong: the function that cattrs generates for its class reads
it at speed and stops at the first fault; then every value is read again, in the order of the input,
and all faults are told together.
"""

from datetime import time
from decimal import Decimal
from fractions import Fraction
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    Never,
    NewType,
    Union,
    final,
    get_args,
    get_origin,
    get_type_hints,
)

from attrs import NOTHING, AttrsInstance, fields, frozen, has
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, override

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.convert.values import (
    SHOWN,
    Hook,
    clock_hook,
    code_hook,
    day_hook,
    exact_hook,
    near,
    number_hook,
    option_hook,
    refused,
    register_number_hook,
    shown,
    whole_hook,
)
from ekonomia.entities.identifiers import (
    Krs,
    Nip,
    Regon,
    Regon14,
    parse_krs,
    parse_nip,
    parse_regon,
    parse_regon14,
)
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue, UnknownCode, gather
from ekonomia.law.acts import ACTS
from ekonomia.law.citation import Act
from ekonomia.rules.facts import NUMERIC, FactType, Kind, type_of

__all__ = ["read_code", "read_nothing", "structure_factory"]

_REGISTER_NUMBERS: Final = {
    Nip: parse_nip,
    Regon: parse_regon,
    Regon14: parse_regon14,
    Krs: parse_krs,
}
_ACTS: Final = {act.key: act for act in ACTS}


# --- many values -------------------------------------------------------------------------------


def _below(wrong: EkonomiaError, path: str) -> list[EkonomiaError]:
    """Return the single faults, each below the place where the value stands."""
    faults = wrong.faults if isinstance(wrong, InvalidInput) else (wrong,)
    return [fault.below(path) for fault in faults]


def _list(what: str, item: Hook, *, as_set: bool = False) -> Hook:
    """Read a list into a tuple, or into a set, in which nothing may stand twice."""

    def hook(value: object, _: object) -> object:
        if type(value) is not list:
            raise refused(f"a list of {what}", value)
        made: list[object] = []
        seen: set[object] = set()
        faults: list[EkonomiaError] = []
        for index, each in enumerate(value):
            try:
                one = item(each, None)
                if as_set:
                    if one in seen:
                        raise refused("it only once", each, "duplicate")
                    seen.add(one)
                made.append(one)
            except EkonomiaError as wrong:
                faults += _below(wrong, f"$[{index}]")
        gather(f"list of {what}", faults)
        return frozenset(seen) if as_set else tuple(made)

    return hook


def _several(items: tuple[Hook, ...]) -> Hook:
    """Read a list of so many values, each of its own type."""

    def hook(value: object, _: object) -> object:
        if type(value) is not list or len(value) != len(items):
            raise refused(f"a list of {len(items)} values", value)
        made: list[object] = []
        faults: list[EkonomiaError] = []
        for index, (item, each) in enumerate(zip(items, value, strict=True)):
            try:
                made.append(item(each, None))
            except EkonomiaError as wrong:
                faults += _below(wrong, f"$[{index}]")
        gather("list", faults)
        return tuple(made)

    return hook


def _act(by_fields: Hook) -> Hook:
    """Read an act: a known one by its key, any by its fields."""

    def hook(value: object, type_: object) -> object:
        if type(value) is not str:
            return by_fields(value, type_)
        if value not in _ACTS:
            raise UnknownCode(f"act: no key {shown(value)}, {near(value, _ACTS)}")
        return _ACTS[value]

    return hook


# --- records -----------------------------------------------------------------------------------


@final
@frozen
class _Shape:
    """What the records of a class are read from.

    Attributes:
        cls: The class.
        hooks: How each field is read.
        required: The fields that must be given.
        partial: Whether every field may be not known, so that without its wrong values a record is
            still a record.
    """

    cls: type[AttrsInstance]
    hooks: dict[str, Hook]
    required: tuple[str, ...]
    partial: bool

    def faults(self, data: dict[object, object]) -> list[EkonomiaError]:
        """Return all that is wrong with the data, in their order; keys that are missing last."""
        found: list[tuple[int, EkonomiaError]] = []
        values: dict[str, object] = {}
        places: dict[str, int] = {}
        for index, (key, value) in enumerate(data.items()):
            if type(key) is not str:
                found.append((index, refused("a text as key", key)))
            elif key not in self.hooks:
                found.append((index, self._unknown(key)))
            else:
                places[key] = index
                try:
                    values[key] = self.hooks[key](value, None)
                except EkonomiaError as wrong:
                    found += [(index, fault) for fault in _below(wrong, f"$.{key}")]
        missing = [name for name in self.required if name not in places]
        if not missing and (self.partial or len(values) == len(places)):
            last = len(data)
            found += [(places.get(_top(each), last), each) for each in self._refusals(values)]
        found.sort(key=lambda pair: pair[0])
        return [*(fault for _, fault in found), *map(self._missing, missing)]

    def _unknown(self, key: str) -> InvalidValue:
        message = f"{self.cls.__name__}: no key {shown(key)}, {near(key, self.hooks)}"
        plain = key.isidentifier() and len(key) <= SHOWN
        path = f"$.{key}" if plain else f"$[{shown(key)}]"
        return InvalidValue(message, code="unknown_key", path=path)

    def _missing(self, name: str) -> InvalidValue:
        message = f"{self.cls.__name__}: expected the key {name!r}, got none"
        return InvalidValue(message, code="missing_key", path=f"$.{name}")

    def _refusals(self, values: dict[str, Any]) -> list[EkonomiaError]:
        """Return why the class refuses the values, also the rest without the refused ones."""
        found: list[EkonomiaError] = []
        while True:
            try:
                self.cls(**values)
            except EkonomiaError as wrong:
                faults = _below(wrong, "$")
            else:
                return found
            found += faults
            named = {_top(fault) for fault in faults} & values.keys()
            if not (named and self.partial):
                return found
            values = {name: value for name, value in values.items() if name not in named}


def _top(fault: EkonomiaError) -> str:
    """Return the field in which a fault lies; `$`: the record itself."""
    return fault.path.removeprefix("$.").partition(".")[0].partition("[")[0]


def _record(cls: type[AttrsInstance], converter: Converter) -> Hook:
    def itself(value: object, type_: object) -> object:
        return hook(value, type_)  # which is there by the time a value is read

    attributes = fields(cls)
    hints = get_type_hints(cls, include_extras=True)  # a class names itself by a text
    if any(_holds(hints[each.name], cls) for each in attributes):
        converter.register_structure_hook(cls, itself)
    shape = _Shape(
        cls,
        {each.name: _hook_for(hints[each.name], converter) for each in attributes},
        tuple(each.name for each in attributes if each.default is NOTHING),
        all(each.default is None for each in attributes),
    )
    overrides: dict[str, Any] = {
        name: override(struct_hook=hook) for name, hook in shape.hooks.items()
    }
    read = make_dict_structure_fn(
        cls,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=False,  # `faults` goes into detail
        _cattrs_use_linecache=False,
        **overrides,
    )

    def hook(value: object, _: object) -> object:
        if type(value) is not dict:
            raise refused(f"an object with fields of {cls.__name__}", value)
        try:
            return read(value, cls)
        except Exception:
            gather(cls.__name__, shape.faults(value))
            raise  # not the input is wrong, but the class

    return hook


def _holds(annotation: object, cls: type) -> bool:
    return annotation is cls or any(_holds(part, cls) for part in get_args(annotation))


# --- the choice of a hook ----------------------------------------------------------------------


def structure_factory(annotation: Any, converter: Converter) -> Hook:  # noqa: ANN401 - any type
    """Return the structure hook of a type, as cattrs asks for it.

    Raises:
        InvalidValue: There is no plain form of the type.
    """
    if not (isinstance(annotation, type) and has(annotation)):
        return _hook_for(annotation, converter)
    record = _record(annotation, converter)
    return _act(record) if annotation is Act else record


def read_code(value: object, cls: type[Code]) -> object:
    """Read a code of the list `cls`."""
    return code_hook((cls,), optional=False)(value, cls)


def read_nothing(_: object, cls: type) -> Never:
    """Refuse: values of `cls` have no plain form."""
    raise _unsupported(cls)


def _unsupported(annotation: object) -> InvalidValue:
    return InvalidValue(f"convert: no plain form of {annotation!r}", code="unsupported")


@final
@frozen
class _Slot:
    """An annotation that is read like that of a field."""

    type: Any
    name: str = "value"


def _hook_for(annotation: Any, converter: Converter) -> Hook:  # noqa: ANN401 - any annotation
    """Return how a value of that type is read, be it a field of facts or of another class."""
    union = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)
    optional = NoneType in union
    parts = [part for part in union if part is not NoneType]
    if not parts:
        raise _unsupported(annotation)
    first = parts[0]
    if first in _REGISTER_NUMBERS and len(parts) == 1:
        return register_number_hook(_REGISTER_NUMBERS[first], optional=optional)
    if all(isinstance(part, NewType) and part.__supertype__ is str for part in parts):
        return exact_hook(str, "a text", optional=optional)
    if get_origin(first) is Literal:
        return option_hook(get_args(first), optional=optional)
    if parts == [int, Fraction]:
        return number_hook(Kind.QUANTITY, optional=optional)
    if parts == [Decimal]:
        return number_hook(Kind.MONEY, optional=optional)
    if parts == [time]:
        return clock_hook(optional=optional)
    if get_origin(first) is tuple and len(parts) == 1 and not has(get_args(first)[0]):
        hook = _tuple_hook(get_args(first), converter)
        return _or_none(hook) if optional else hook
    try:
        declared = type_of(_Slot(annotation))
    except InvalidValue:
        raise _unsupported(annotation) from None
    return _of_fact(declared, converter, optional=optional)


def _tuple_hook(items: tuple[Any, ...], converter: Converter) -> Hook:
    if items[-1] is Ellipsis:
        what = "texts" if items[0] is str else "values"
        return _list(what, _hook_for(items[0], converter))
    return _several(tuple(_hook_for(item, converter) for item in items))


def _of_fact(declared: FactType, converter: Converter, *, optional: bool) -> Hook:
    if declared.record is not None:
        hook = converter.get_structure_hook(declared.record)
        if declared.kind is Kind.RECORDS:
            hook = _list(declared.record.__name__, hook)
        return _or_none(hook) if optional else hook
    if declared.kind in NUMERIC:
        return number_hook(declared.kind, converter.get_structure_hook(Bounds), optional=optional)
    match declared.kind:
        case Kind.INTEGER:
            return whole_hook(optional=optional)
        case Kind.DATE:
            return day_hook(optional=optional)
        case Kind.TRUTH:
            return exact_hook(bool, "true or false", optional=optional)
        case Kind.TEXT:
            return exact_hook(str, "a text", optional=optional)
        case Kind.CODE:
            return code_hook(declared.codes, optional=optional)
        case _:
            hook = _list("codes", code_hook(declared.codes, optional=False), as_set=True)
            return _or_none(hook) if optional else hook


def _or_none(hook: Hook) -> Hook:
    return lambda value, type_: None if value is None else hook(value, type_)
