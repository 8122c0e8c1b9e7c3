"""Hypothesis strategies for the library's types (extra: `testing`).

`records` reads the same description of a facts class as the kernel and the converter do, so that a
new facts class needs no strategy of its own.  Numbers are drawn small and days within the years
that the library's law covers: what matters is that they meet the limits, not that they are large.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import chain
from operator import mul
from typing import Any, Final, TypeVar

from attrs import AttrsInstance

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Code
from ekonomia.entities.identifiers import (
    Krs,
    Nip,
    Regon,
    is_nip,
    is_regon,
    parse_krs,
    parse_nip,
    parse_regon,
)
from ekonomia.errors import EkonomiaError, InvalidInput, MissingExtra
from ekonomia.rules.facts import NUMERIC, FactType, Kind, domain, fact_types
from ekonomia.rules.paths import changed

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ImportError as missing:
    raise MissingExtra(
        "ekonomia.testing: expected hypothesis, the extra 'testing' brings it"
    ) from missing

__all__ = [
    "bounds",
    "codes",
    "completions",
    "days",
    "krs_numbers",
    "near_share",
    "near_threshold",
    "nips",
    "records",
    "refinements",
    "regons",
]

R = TypeVar("R", bound=AttrsInstance)
C = TypeVar("C", bound=Code)

_FIRST: Final = date(2000, 1, 1)
_LAST: Final = date(2040, 12, 31)
_MOST: Final = 60
"""The largest whole number drawn."""
_MOST_GROSZY: Final = 10**7
_UNITS: Final = (Fraction(1, 100), 1, 100, 2500)
"""What bounds of money are a multiple of, in złoty."""
_DENOMINATORS: Final = (1, 2, 3, 4, 5, 8, 10, 12, 100)
_YEARS: Final = (_FIRST.year, _LAST.year)
_AGAIN: Final = 2
"""How often a value that was refused is drawn again."""


def days(first: date = _FIRST, last: date = _LAST) -> st.SearchStrategy[date]:
    """Draw a day from `first` to `last`, both included.

    Args:
        first: The earliest day; by default in the year 2000.
        last: The latest day; by default in the year 2040.
    """
    return st.dates(first, last)


def codes(code_list: type[C]) -> st.SearchStrategy[C]:
    """Draw one code of a list."""
    return st.sampled_from(list(code_list))


def nips() -> st.SearchStrategy[Nip]:
    """Draw a valid NIP."""
    return _checked_numbers(9).filter(is_nip).map(parse_nip)


def regons() -> st.SearchStrategy[Regon]:
    """Draw a valid nine-digit REGON."""
    return _checked_numbers(8).filter(is_regon).map(parse_regon)


def krs_numbers() -> st.SearchStrategy[Krs]:
    """Draw a KRS number of ten digits."""
    return st.integers(1, 10**10 - 1).map(lambda number: parse_krs(str(number)))


@st.composite
def _checked_numbers(draw: st.DrawFn, length: int) -> str:
    """Draw digits that no check digit fits, or that are followed by the one that does."""
    start = f"{draw(st.integers(1, 10**length - 1)):0{length}}"
    is_valid = is_nip if length + 1 == len("8567346215") else is_regon
    fitting = (start + last for last in "0123456789" if is_valid(start + last))
    return next(fitting, start)


@st.composite
def bounds(draw: st.DrawFn, within: Bounds = Bounds(), *, whole: bool = False) -> Bounds:  # noqa: B008 - frozen
    """Draw bounds, open or closed, unbounded where `within` is.

    Args:
        draw: Given by Hypothesis.
        within: What the bounds must lie in; its own ends are closed.
        whole: Whether the ends are whole, and a whole number lies between.
    """
    numbers = _whole_numbers(within) if whole else _numbers(within)
    ends = sorted(draw(st.lists(numbers, min_size=2, max_size=2)))
    low = ends[0] if within.low is not None or draw(st.booleans()) else None
    high = ends[1] if within.high is not None or draw(st.booleans()) else None
    gap = None if low is None or high is None else high - low
    may_open = gap is None or gap > (1 if whole else 0)
    low_open = low is not None and may_open and draw(st.booleans())
    may_open = gap is None or gap > (2 if whole and low_open else 1 if whole else 0)
    high_open = high is not None and may_open and draw(st.booleans())
    return Bounds(low, high, low_open=low_open, high_open=high_open)


def _whole_numbers(within: Bounds) -> st.SearchStrategy[int]:
    low = -_MOST if within.low is None else int(within.low)
    return st.integers(low, low + _MOST if within.high is None else int(within.high))


def _numbers(within: Bounds) -> st.SearchStrategy[Number]:
    """Draw numbers within, the ends often among them."""
    low = Fraction(-_MOST if within.low is None else within.low)
    high = low + _MOST if within.high is None else Fraction(within.high)
    ends = st.sampled_from([low, high])
    return ends | st.sampled_from(_DENOMINATORS).flatmap(
        lambda parts: st.integers(int(low * parts), int(high * parts)).map(
            lambda number: Fraction(number, parts)
        )
    )


@st.composite
def records(draw: st.DrawFn, cls: type[R], *, known: bool = False) -> R:
    """Draw a record of a facts class, nested records included.

    Every field is drawn as its annotation says.  Where the class refuses some values beside the
    others, they and all facts of their kind are laid aside and put back one by one, each as it was
    drawn, drawn again, or a plain value that goes with the rest: so a record never breaks an
    invariant, and hardly an example is rejected.

    Args:
        draw: Given by Hypothesis.
        cls: A facts class: each of its fields made by `fact`.
        known: Whether every fact is known exactly, at every depth, but for those that the class
            refuses whatever they are, as the day of what did not happen; False: facts are missing
            or known within bounds now and then.
    """
    fields = _fields(cls, known=known)
    drawn = {name: draw(field) for name, field in fields.items()}
    return _settled(cls(), drawn, lambda name, _: draw(fields[name]), exact=known)


@cache
def _fields(cls: type[AttrsInstance], *, known: bool) -> dict[str, st.SearchStrategy[Any]]:
    return {name: _values(type_, known=known) for name, type_ in fact_types(cls).items()}


@st.composite
def refinements(draw: st.DrawFn, record: R, fixed: frozenset[str] = frozenset()) -> R:
    """Draw the same record with more of it known: some facts filled in, some bounds narrowed.

    What was known stays as it is.

    Args:
        draw: Given by Hypothesis.
        record: The record.
        fixed: Facts that stay as they are, also where they are not known: those of
            `RuleBook.overrides`, which take the place of a table.
    """
    return _more_known(draw, record, fixed, everything=False)


@st.composite
def completions(draw: st.DrawFn, record: R, fixed: frozenset[str] = frozenset()) -> R:
    """Draw a completion: the same record with every fact known exactly, at every depth.

    Args:
        draw: Given by Hypothesis.
        record: The record.
        fixed: Facts that stay as they are, as for `refinements`.
    """
    return _more_known(draw, record, fixed, everything=True)


def _more_known(
    draw: st.DrawFn, record: R, fixed: frozenset[str] = frozenset(), *, everything: bool
) -> R:
    types = fact_types(type(record))

    def more(name: str, old: object) -> object:
        return _more(draw, types[name], old, everything=everything)

    wanted = {name: more(name, getattr(record, name)) for name in types if name not in fixed}
    return _settled(record, wanted, more, exact=everything)


def _more(draw: st.DrawFn, declared: FactType, value: Any, *, everything: bool) -> Any:  # noqa: ANN401 - of any fact
    if value is None:
        return draw(_exact(declared, known=True)) if everything or draw(st.booleans()) else None
    if isinstance(value, Bounds):
        if not everything and not draw(st.booleans()):
            return value
        return draw(_members(value, declared.kind))
    if declared.kind is Kind.RECORD:
        return _more_known(draw, value, everything=everything)
    if declared.kind is Kind.RECORDS:
        return tuple(_more_known(draw, each, everything=everything) for each in value)
    return value


def _settled(
    record: R, wanted: Mapping[str, Any], again: Callable[[str, Any], Any], *, exact: bool
) -> R:
    """Return the record with the values wanted, as far as its class accepts them together.

    Where it refuses some, they and all of their kinds (all kinds, where the fault names no field)
    are laid aside and put back one by one: as wanted, drawn again from what stands there, or a
    plain value that goes with the rest.

    Args:
        record: What the values are added to; what it knows exactly, or must derive, stays.
        wanted: The values; those that the record has are not wanted.
        again: Draws another value for a field, given what stands there.
        exact: Whether to try plain values too, and to reject the example if a number stays open.
    """
    types = fact_types(type(record))
    old = {name: getattr(record, name) for name in types}
    new = {name: value for name, value in wanted.items() if value is not old[name]}
    aside: set[Kind] = set()
    settled, kept = record, dict[str, Any]()
    while aside < {*Kind}:
        trial = {name: value for name, value in new.items() if types[name].kind not in aside}
        try:
            settled, kept = type(record)(**old | trial), trial
            break
        except EkonomiaError as wrong:
            aside |= {types[name].kind for name in _faulty(wrong) & types.keys()} - aside or {*Kind}
    for name in (name for name in new if name not in kept):
        now = getattr(settled, name)
        if not _is_exact(now) or _is_exact(old[name]):
            others = (again(name, now) for _ in range(_AGAIN))
            plain = _plain(settled, name) if exact else ()
            settled = _with_one_of(settled, name, chain((new[name],), others, plain))
            if exact and types[name].kind in NUMERIC and not _is_exact(getattr(settled, name)):
                reject()
    return settled


def _faulty(wrong: EkonomiaError) -> set[str]:
    """Return the names of the fields that are at fault."""
    faults = wrong.faults if isinstance(wrong, InvalidInput) else (wrong,)
    return {fault.path.removeprefix("$.").partition("[")[0] for fault in faults}


def _is_exact(value: object) -> bool:
    return value is not None and not isinstance(value, Bounds)


def _with_one_of(record: R, name: str, values: Iterable[object]) -> R:
    """Return the record with the first value that its class accepts; as it is if with none."""
    for value in values:
        try:
            more: R = changed(record, name, value)
        except EkonomiaError:
            continue
        return more
    return record


def _plain(record: AttrsInstance, name: str) -> Iterator[Any]:
    """Yield values of a fact that may go with the others where a drawn one did not."""
    types, now = fact_types(type(record)), getattr(record, name)
    kind, codes = types[name].kind, [code for each in types[name].codes for code in each]
    values = [getattr(record, other) for other in types if types[other].kind is kind]
    alike = [value for value in values if _is_exact(value)]
    match kind:
        case Kind.TRUTH:
            yield from (False, True)
        case Kind.CODE:
            yield from codes
        case Kind.CODES:
            yield from (frozenset(), *(frozenset({code}) for code in codes), frozenset(codes))
        case Kind.DATE if alike:
            yield from (max(alike), min(alike))
        case Kind.COUNT | Kind.MONEY | Kind.QUANTITY | Kind.SHARE if alike:
            likely = (type(alike[0])(0), max(alike), sum(alike))
            yield from (each for each in likely if now is None or Fraction(each) in now)


def near_threshold(limit: int, *, reach: int = 2) -> st.SearchStrategy[int]:
    """Draw whole numbers around a limit, itself among them: the edge is where rules go wrong.

    Numbers drawn evenly from a wide range miss it nearly always.
    """
    return st.integers(max(0, limit - reach), limit + reach)


@st.composite
def near_share(draw: st.DrawFn, limit: Fraction, *, most: int = 500) -> tuple[int, int]:
    """Draw a part and a whole whose share lies on the edge of a limit: one below, on it, one above.

    Args:
        draw: Given by Hypothesis.
        limit: A share from 0 to 1.
        most: The largest whole.
    """
    whole = draw(st.integers(1, most))
    edge = -(-limit.numerator * whole // limit.denominator)
    part = edge + draw(st.sampled_from((-1, 0, 1)))
    return min(max(part, 0), whole), whole


def _values(declared: FactType, *, known: bool) -> st.SearchStrategy[Any]:
    value = _exact(declared, known=known)
    if known:
        return value
    if declared.kind is Kind.MONEY:
        value |= st.builds(mul, bounds(domain(Kind.MONEY), whole=True), st.sampled_from(_UNITS))
    elif declared.kind in NUMERIC:
        value |= bounds(domain(declared.kind), whole=declared.kind is Kind.COUNT)
    return st.none() | value


def _members(within: Bounds, kind: Kind) -> st.SearchStrategy[Any]:
    """Draw the exact values of a numeric kind within bounds."""
    if kind is Kind.COUNT:
        return _whole_numbers(within.whole())
    if kind is Kind.MONEY:
        groszy = (within * 100).whole()
        low = int(groszy.low or 0)
        high = low + _MOST_GROSZY if groszy.high is None else int(groszy.high)
        return st.integers(low, high).map(lambda number: Decimal(number) / 100)
    return _numbers(within).filter(lambda number: number in within)


def _exact(declared: FactType, *, known: bool) -> st.SearchStrategy[Any]:
    if declared.record is not None:
        nested: st.SearchStrategy[Any] = records(declared.record, known=known)
        if declared.kind is Kind.RECORD:
            return nested
        return st.lists(nested, max_size=3).map(tuple)
    if declared.codes:
        code = st.sampled_from([code for each in declared.codes for code in each])
        return code if declared.kind is Kind.CODE else st.frozensets(code, max_size=4)
    if declared.kind in NUMERIC:
        return _members(domain(declared.kind), declared.kind)
    return _PLAIN[declared.kind]


_PLAIN: Final[Mapping[Kind, st.SearchStrategy[Any]]] = {
    Kind.INTEGER: st.integers(*_YEARS),
    Kind.DATE: days(),
    Kind.TRUTH: st.booleans(),
    Kind.TEXT: st.text(st.characters(codec="utf-8"), max_size=8),
}
