"""Reading a condition as a verdict: three-valued, sound with missing facts, exact with shares.

Every amount is read as `Bounds`: a missing fact is everything it might be.  A verdict of MET or
UNMET therefore holds for every completion of the facts.  Days are read as their ordinals.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import product
from operator import or_
from typing import Final, assert_never, cast, final

from attrs import AttrsInstance, frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.dates import Term
from ekonomia.errors import NotInForce
from ekonomia.law import Enacted, Repealed, Timeline, Unread
from ekonomia.rules import algebra as c
from ekonomia.rules.context import Context
from ekonomia.rules.facts import domain, within_domain
from ekonomia.rules.spans import span_day, whole_year
from ekonomia.verdict import Verdict, conjunction, disjunction

__all__ = [
    "BINDS",
    "Context",
    "Portion",
    "day_meant",
    "found_in",
    "gap_of",
    "listed_codes",
    "measure",
    "portion",
    "records_of",
    "value_of",
    "verdict",
]


@final
@frozen
class Portion:
    """A part of a whole as observed, each within bounds."""

    part: Bounds
    whole: Bounds

    @property
    def share(self) -> Bounds | None:
        """The part over the whole; None where the whole is nothing or smaller than the part."""
        low = self.part.low or 0
        if self.whole.high is not None and (self.whole.high == 0 or self.whole.high < low):
            return None
        return self.part.share_of(self.whole)


def value_of(fact: c.Fact, record: object) -> object:
    """Return the fact's value, None where it, or a record on the way to it, is not known."""
    value = record
    for name in fact.path:
        if value is None:
            return None
        value = getattr(value, name)
    return value


def records_of(counted: c.CountOf, record: object) -> tuple[AttrsInstance, ...] | None:
    """Return the nested records that are counted, None where they are not known."""
    return cast("tuple[AttrsInstance, ...] | None", value_of(counted.records, record))


# --- amounts -----------------------------------------------------------------------------------


def measure(amount: c.Amount, record: object, context: Context) -> Bounds:
    """Return everything an amount may be, given what the record says."""
    match amount:
        case c.Fact():
            return _fact_bounds(amount, record)
        case c.Total(parts):
            return sum((measure(part, record, context) for part in parts), start=Bounds(0, 0))
        case c.Difference(left, right):
            return measure(left, record, context) - measure(right, record, context)
        case c.Product(factors):
            return reduce(product_of, (measure(each, record, context) for each in factors))
        case c.OrElse(fact, otherwise):
            given = value_of(fact, record) is not None
            return _fact_bounds(fact, record) if given else measure(otherwise, record, context)
        case c.Cases():
            return _picked(amount, record, context)
        case c.CountOf():
            return _counted(amount, record, context)
        case c.ShareOf():
            observed = portion(amount, record, context)
            return observed.share or Bounds(0, 1)
        case c.Given(value):
            return Bounds(value, value)
        case c.Parameter(timeline):
            return _exactly(context.value(timeline))
        case c.AsOf():
            return _as_of(amount, record, context)
        case c.TheDay():
            return _day(context.on)
        case c.Shifted(fact, term):
            return _shifted(value_of(fact, record), context.value(term))
        case c.YearDay():
            return _year_day(amount, record, context)
        case _ as rest:
            assert_never(rest)


def _exactly(value: Number | Decimal | date | None) -> Bounds:
    if value is None:
        return Bounds()
    if isinstance(value, date):
        return _day(value)
    number = Fraction(value) if isinstance(value, Decimal) else value
    return Bounds(number, number)


def product_of(left: Bounds, right: Bounds) -> Bounds:
    """Return everything the product of two amounts may be; none of both may be negative."""
    if left.exact is not None or right.exact is not None:
        factor, other = (left, right) if left.exact is not None else (right, left)
        return other * cast("Number", factor.exact)
    if left.low is None or right.low is None or left.low < 0 or right.low < 0:
        return Bounds()
    low = left.low * right.low
    if left.high is None or right.high is None:
        return Bounds(low)
    return Bounds(low, left.high * right.high)


def _picked(amount: c.Cases, record: object, context: Context) -> Bounds:
    """Return the amounts of all cases that may be the first to hold."""
    possible: list[Bounds] = []
    for condition, value in amount.cases:
        holds = verdict(condition, record, context)
        if holds is not Verdict.UNMET:
            possible.append(measure(value, record, context))
        if holds is Verdict.MET:
            break
    else:
        possible.append(measure(amount.otherwise, record, context))
    return reduce(or_, possible)


def _fact_bounds(fact: c.Fact, record: object) -> Bounds:
    value, kind = value_of(fact, record), fact.type.kind
    match value:
        case None:
            return domain(kind)
        case Bounds():
            return within_domain(value, kind)
        case int() | Fraction():
            return Bounds(value, value)
        case Decimal():
            return Bounds(Fraction(value), Fraction(value))
        case _:
            return _day(cast("date", value))


def _day(day: date) -> Bounds:
    return Bounds(day.toordinal(), day.toordinal())


_NEVER: Final = Bounds(date.max.toordinal() + 1)
"""A day after the last one of the calendar: no day reaches it."""
_LONG_AGO: Final = Bounds(None, date.min.toordinal() - 1)
"""A day before the first one of the calendar."""


def _shifted(day: object, term: Term | None) -> Bounds:
    if day is None or term is None:
        return Bounds()
    try:
        return _day(term.after(cast("date", day)))
    except NotInForce:  # the days off of that time were not read
        return Bounds()
    except (OverflowError, ValueError):
        return _NEVER


def _year_of(fact: c.Fact | c.TheDay, record: object, context: Context) -> date | int | None:
    """Return the year, or the day in it, that a span of the calendar is counted from."""
    if isinstance(fact, c.TheDay):
        return context.on
    return cast("date | int | None", value_of(fact, record))


def _as_of(amount: c.AsOf, record: object, context: Context) -> Bounds:
    day = day_meant(amount, record, context)
    step = None if day is None else context.step_as_of(amount.timeline, day)
    return _exactly(step.value if isinstance(step, Enacted) else None)


def day_meant(amount: c.AsOf, record: object, context: Context) -> date | None:
    """Return the day whose value is meant; None: not known, or beyond the calendar."""
    told = _year_of(amount.day, record, context)
    if told is None:
        return None
    if amount.later is None and isinstance(told, date):
        return told
    year = whole_year(told) + (amount.later or 0)
    return date(year, 12, 31) if date.min.year <= year <= date.max.year else None


def _year_day(amount: c.YearDay, record: object, context: Context) -> Bounds:
    year, when = _year_of(amount.year, record, context), context.value(amount.when)
    if year is None or when is None:
        return Bounds()
    try:
        return _day(span_day(year, when, amount.later, amount.every, moves=amount.moves))
    except NotInForce:
        return Bounds()
    except (OverflowError, ValueError):
        return _LONG_AGO if whole_year(year) + amount.later < date.min.year else _NEVER


def _counted(counted: c.CountOf, record: object, context: Context) -> Bounds:
    records = records_of(counted, record)
    if records is None:
        return Bounds(0)
    result = Bounds(0, 0)
    for each in records:
        heads = _heads(counted, each)
        match _meets(counted, each, context):
            case Verdict.MET:
                result += heads
            case Verdict.UNKNOWN:
                result += Bounds(0, heads.high)
            case Verdict.UNMET:
                pass
    return result


def _heads(counted: c.CountOf, record: object) -> Bounds:
    return Bounds(1, 1) if counted.weight is None else _fact_bounds(counted.weight, record)


def _meets(counted: c.CountOf, record: object, context: Context) -> Verdict:
    return Verdict.MET if counted.where is None else verdict(counted.where, record, context)


def portion(amount: c.ShareOf, record: object, context: Context) -> Portion:
    """Return the part and the whole of a share, each sharpened by lying inside the other."""
    part, whole = measure(amount.part, record, context), measure(amount.whole, record, context)
    part_high = whole.high if part.high is None else part.high
    if part_high is not None and whole.high is not None:
        part_high = min(part_high, whole.high)
    whole_low = max(whole.low or 0, part.low or 0)
    if whole.high is not None and whole_low > whole.high:
        return Portion(part, whole)
    return Portion(Bounds(part.low, part_high), Bounds(whole_low, whole.high))


# --- conditions --------------------------------------------------------------------------------


def verdict(condition: c.Condition, record: object, context: Context) -> Verdict:
    """Return whether a condition holds, as far as the record tells."""
    match condition:
        case c.Compare():
            return gap_of(condition, record, context).compare(condition.comparison, 0)
        case c.InForce(timeline):
            return BINDS[type(context.step(timeline))]
        case c.Computed(amount):
            exact = measure(amount, record, context).exact
            return Verdict.UNKNOWN if exact is None else Verdict.MET
        case c.OneOf(fact, codes):
            value, listed = value_of(fact, record), listed_codes(codes, context)
            if value is None or listed is None:
                return Verdict.UNKNOWN
            return Verdict.of(value in listed)
        case c.Includes(fact, codes, every):
            held, listed = value_of(fact, record), listed_codes(codes, context)
            if held is None or listed is None:
                return Verdict.UNKNOWN
            found = found_in(cast("frozenset[str] | str", held), listed)
            return Verdict.of(found == listed if every else bool(found))
        case c.Truth(fact, expected):
            value = value_of(fact, record)
            return Verdict.UNKNOWN if value is None else Verdict.of(value is expected)
        case c.AllOf(parts):
            return conjunction(verdict(part, record, context) for part in parts)
        case c.AnyOf(parts):
            return disjunction(verdict(part, record, context) for part in parts)
        case c.NoneOf(parts):
            return ~disjunction(verdict(part, record, context) for part in parts)
        case c.Named(_, inner):
            return verdict(inner, record, context)
        case c.ByPolicy():
            return verdict(c.answer(condition, context.policy), record, context)
        case _ as rest:
            assert_never(rest)


BINDS: Final[dict[type, Verdict]] = {
    Enacted: Verdict.MET,
    Unread: Verdict.UNKNOWN,
    Repealed: Verdict.UNMET,
    type(None): Verdict.UNMET,
}
"""Whether a provision binds, by the kind of step that stands on its timeline."""


def found_in(held: frozenset[str] | str, listed: frozenset[str]) -> frozenset[str]:
    """Return which of the listed codes a set holds, or which of the phrases a text."""
    if isinstance(held, str):
        text = held.casefold()
        return frozenset(phrase for phrase in listed if phrase.casefold() in text)
    return listed & held


def gap_of(compare: c.Compare, record: object, context: Context) -> Bounds:
    """Return how far the amount lies above its limit; a share cross-multiplied."""
    if isinstance(compare.left, c.ShareOf):
        return _share_gap(compare.left, compare.right, record, context)
    return measure(compare.left, record, context) - measure(compare.right, record, context)


def listed_codes(
    codes: frozenset[str] | Timeline[frozenset[str]], context: Context
) -> frozenset[str] | None:
    """Return the codes listed on the day, None where the list was not read."""
    return context.value(codes) if isinstance(codes, Timeline) else codes


# --- shares ------------------------------------------------------------------------------------
#
# "part / whole against p / q" is "q * part - p * whole against 0".  The two are tied together: what
# is in the part is in the whole.  The gap is therefore bounded as one thing, never as two.

_TRUTHS: Final = {Verdict.MET: (1,), Verdict.UNMET: (0,), Verdict.UNKNOWN: (0, 1)}


def _share_gap(share: c.ShareOf, limit: c.Amount, record: object, context: Context) -> Bounds:
    wanted = measure(limit, record, context).exact
    if wanted is None:
        return Bounds()
    ratio = Fraction(wanted)
    match share:
        case c.ShareOf(c.CountOf() as part, c.CountOf() as whole) if (
            part.records == whole.records and part.weight == whole.weight
        ):
            records = records_of(part, record)
            if records is not None:
                gaps = (_record_gap(part, whole, each, ratio, context) for each in records)
                return sum(gaps, start=Bounds(0, 0))
    return _heads_gap(
        measure(share.part, record, context), measure(share.whole, record, context), ratio
    )


def _record_gap(
    part: c.CountOf, whole: c.CountOf, record: object, ratio: Fraction, context: Context
) -> Bounds:
    in_part, in_whole = _meets(part, record, context), _meets(whole, record, context)
    heads = _heads(part, record)
    cases = [
        heads * (ratio.denominator * a - ratio.numerator * b)
        for a, b in product(_TRUTHS[in_part], _TRUTHS[in_whole])
        if a <= b or Verdict.UNKNOWN not in (in_part, in_whole)
    ]
    result = cases[0]
    for case in cases[1:]:
        result |= case
    return result


def _heads_gap(part: Bounds, whole: Bounds, ratio: Fraction) -> Bounds:
    corners = [ratio.denominator * p - ratio.numerator * w for p, w in _corners(part, whole)]
    part_grows, whole_grows = part.high is None, whole.high is None
    falls = whole_grows and ratio > 0
    rises = part_grows and whole_grows and ratio < 1
    return Bounds(None if falls else min(corners), None if rises else max(corners))


def _corners(part: Bounds, whole: Bounds) -> Iterator[tuple[Number, Number]]:
    """Yield the corners of all pairs with `part <= whole`; of all pairs at all where none fits."""
    parts = [end for end in (part.low, part.high) if end is not None]
    wholes = [end for end in (whole.low, whole.high) if end is not None]
    ends = {*parts, *wholes}
    pairs = {*product(parts, wholes), *((end, end) for end in ends if end in part and end in whole)}
    fitting = [(p, w) for p, w in pairs if p <= w]
    yield from fitting or pairs
