"""Hypothesis strategies for the library's types (extra: `testing`).

`records` reads the same description of a facts class as the kernel and the converter do, so that a
new facts class needs no strategy of its own.  Numbers are drawn small and days within the years
that the library's law covers: what matters is that they meet the limits, not that they are large.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
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
_DENOMINATORS: Final = (1, 2, 3, 4, 5, 8, 10, 12, 100)
_YEARS: Final = (_FIRST.year, _LAST.year)
_TRIES: Final = 12


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

    Every field is drawn as its annotation says.  A value that the class refuses, by itself or
    beside the others, is drawn again, and now and then the others with it; after some tries the
    example is rejected: so a record never breaks an invariant.

    Args:
        draw: Given by Hypothesis.
        cls: A facts class: each of its fields made by `fact`.
        known: Whether every fact is known exactly, at every depth, but for the days of what did
            not happen; False: facts are missing or known within bounds now and then.
    """
    fields = _fields(cls, known=known)
    kinds = {name: declared.kind for name, declared in fact_types(cls).items()}
    given: dict[str, Any] = {name: draw(field) for name, field in fields.items()}
    refused: set[str] = set()
    for _ in range(_TRIES):
        try:
            return cls(**given)
        except EkonomiaError as wrong:
            faults = wrong.faults if isinstance(wrong, InvalidInput) else (wrong,)
        faulty = {fault.path.removeprefix("$.") for fault in faults}
        if not faulty <= fields.keys():
            reject()  # a fault that names no field: nothing here can mend it
        others = draw(st.booleans())  # a fact of the same kind may be the one to change
        beside = {kinds[name] for name in faulty}
        for name, field in fields.items():
            if name in faulty and name in refused and kinds[name] is Kind.DATE:
                given[name] = None  # a day on which nothing happened
            elif name in faulty or (others and kinds[name] in beside):
                nobody = kinds[name] is Kind.COUNT and draw(st.booleans())
                given[name] = 0 if nobody else draw(field)
        refused |= faulty
    return reject()


@cache
def _fields(cls: type[AttrsInstance], *, known: bool) -> dict[str, st.SearchStrategy[Any]]:
    return {name: _values(type_, known=known) for name, type_ in fact_types(cls).items()}


@st.composite
def refinements(draw: st.DrawFn, record: R, fixed: frozenset[str] = frozenset()) -> R:
    """Draw the same record with more of it known: some facts filled in, some bounds narrowed.

    What was known stays as it is.

    Args:
        draw: Given by hypothesis.
        record: The record.
        fixed: Facts that stay as they are, also where they are not known: those of
            `RuleBook.overrides`, which take the place of a table.
    """
    return _more_known(draw, record, fixed, everything=False)


@st.composite
def completions(draw: st.DrawFn, record: R, fixed: frozenset[str] = frozenset()) -> R:
    """Draw a completion: the same record with every fact known exactly, at every depth.

    Args:
        draw: Given by hypothesis.
        record: The record.
        fixed: Facts that stay as they are, as for `refinements`.
    """
    return _more_known(draw, record, fixed, everything=True)


def _more_known(
    draw: st.DrawFn, record: R, fixed: frozenset[str] = frozenset(), *, everything: bool
) -> R:
    """Draw the record with more known.

    What its class refuses is drawn once more; what it refuses again stays as it was: a day on
    which something happened that did not happen is no missing fact.
    """
    types = fact_types(type(record))
    given = {name: getattr(record, name) for name in types}

    def more(names: Iterable[str]) -> None:
        for name in names:
            if name not in fixed:
                old = getattr(record, name)
                given[name] = _more(draw, types[name], old, everything=everything)

    more(types)
    drawn_again: set[str] = set()
    while True:
        try:
            return type(record)(**given)
        except EkonomiaError as wrong:
            faults = wrong.faults if isinstance(wrong, InvalidInput) else (wrong,)
        faulty = {
            fault.path.removeprefix("$.").partition("[")[0] for fault in faults
        } & types.keys()
        new = faulty - drawn_again
        if new:
            more(sorted(new))
            drawn_again |= new
            continue
        changed = [name for name in types if given[name] is not getattr(record, name)]
        for name in [name for name in changed if name in faulty] or changed[-1:]:
            given[name] = getattr(record, name)


def _more(draw: st.DrawFn, declared: FactType, value: Any, *, everything: bool) -> Any:  # noqa: ANN401 - of any fact
    if value is None:
        return draw(_exact(declared, known=True)) if everything or draw(st.booleans()) else None
    if isinstance(value, Bounds):
        if not everything and not draw(st.booleans()):
            return value
        return draw(_members(value, whole=declared.kind is Kind.COUNT))
    if declared.kind is Kind.RECORD:
        return _more_known(draw, value, everything=everything)
    if declared.kind is Kind.RECORDS:
        return tuple(_more_known(draw, each, everything=everything) for each in value)
    return value


def _members(within: Bounds, *, whole: bool) -> st.SearchStrategy[Any]:
    closed = within.whole() if whole else within
    numbers = _whole_numbers(closed) if whole else _numbers(closed)
    return numbers.filter(lambda number: number in within)


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
    if declared.kind in NUMERIC and not known:
        value |= bounds(domain(declared.kind), whole=declared.kind is Kind.COUNT)
    return value if known else st.none() | value


def _exact(declared: FactType, *, known: bool) -> st.SearchStrategy[Any]:
    if declared.record is not None:
        nested: st.SearchStrategy[Any] = records(declared.record, known=known)
        if declared.kind is Kind.RECORD:
            return nested
        return st.lists(nested, max_size=3).map(tuple)
    if declared.codes:
        code = st.sampled_from([code for each in declared.codes for code in each])
        return code if declared.kind is Kind.CODE else st.frozensets(code, max_size=4)
    return _PLAIN[declared.kind]


_PLAIN: Final[Mapping[Kind, st.SearchStrategy[Any]]] = {
    Kind.COUNT: _whole_numbers(domain(Kind.COUNT)),
    Kind.SHARE: _numbers(domain(Kind.SHARE)),
    Kind.QUANTITY: _numbers(domain(Kind.QUANTITY)),
    Kind.MONEY: st.integers(0, 10**7).map(lambda grosz: Decimal(grosz) / 100),
    Kind.INTEGER: st.integers(*_YEARS),
    Kind.DATE: days(),
    Kind.TRUTH: st.booleans(),
    Kind.TEXT: st.text(st.characters(codec="utf-8"), max_size=8),
}
