"""Reading a rule as a distance: the nearest change of one fact that flips it.

A fact is changed alone, all others staying as they are.  Numbers and days move along the points at
which some comparison of the rule turns, and to their neighbours; codes are exchanged; sets of codes
gain and lose as few as possible.  Facts that are not known, or not exactly, are not changed.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, product
from math import floor
from typing import Any, Final, cast, final

from attrs import AttrsInstance, frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.errors import EkonomiaError, NotInForce
from ekonomia.rules import algebra as c
from ekonomia.rules import walk
from ekonomia.rules.context import Context
from ekonomia.rules.evaluate import (
    gap_of,
    listed_codes,
    measure,
    records_of,
)
from ekonomia.rules.facts import Kind
from ekonomia.rules.findings import Outcome, outcome_of
from ekonomia.rules.paths import Path, Replaced, at_path, path_text, rebuilt
from ekonomia.rules.rule import Rule

__all__ = ["Change", "Margin", "margin_of"]

Value = object

_WINDOW: Final = range(-4, 5)
"""Whole numbers and days tried around each turning point; months make days uneven."""
_SLIVER: Final = Fraction(1, 10**9)
"""Tried beside a turning point of a rational number, to see on which side it flips."""
_YEAR: Final = 12
_LAST_DAY: Final = date.max.toordinal()
_CALENDAR: Final = Bounds(1, _LAST_DAY)
_FROM_NOTHING: Final = Bounds(0)


@final
@frozen
class _Steps:
    """Values that lie a step apart: whole numbers, days, groszy."""

    number: Callable[[Any], int]
    value: Callable[[int], object]
    possible: Bounds
    size: Number = 1


_STEPS: Final = {
    Kind.COUNT: _Steps(int, int, _FROM_NOTHING),
    Kind.INTEGER: _Steps(int, int, _FROM_NOTHING),
    Kind.DATE: _Steps(date.toordinal, date.fromordinal, _CALENDAR),
    Kind.MONEY: _Steps(
        lambda value: int(value * 100),
        lambda number: Decimal(number).scaleb(-2),
        _FROM_NOTHING,
        Fraction(1, 100),
    ),
}
_RATIONAL: Final = frozenset({Kind.SHARE, Kind.QUANTITY})


@final
@frozen
class Change:
    """One fact given another value.

    Attributes:
        path: The fact, such as `workforce[0].persons`.
        fact: The fact as the rule reads it, with its label and type.
        before: Its value now.
        options: The nearest values that flip the rule; several where they are equally near.
        distance: How far: heads, parts of one, days, codes gained and lost; 1 for yes or no.
        beyond: Whether the value must be passed, however little, and not only reached.
    """

    path: str
    fact: c.Fact
    before: Value
    options: tuple[Value, ...]
    distance: Number
    beyond: bool = False

    @property
    def after(self) -> Value:
        """The first of the options."""
        return self.options[0]

    def tried(self, option: Value) -> tuple[Value, ...]:
        """Return the values that show an option: itself, or a little to either side of it."""
        if not self.beyond:
            return (option,)
        limit = Fraction(cast("Number", option))
        return limit - _SLIVER, limit + _SLIVER


@final
@frozen
class Margin:
    """How far one rule is from the other outcome.

    Attributes:
        rule: The id of the rule.
        outcome: The outcome now.
        changes: For each fact that alone can flip the rule the nearest change, the nearest first;
            none: no single fact can, or the rule is unknown or does not apply.
    """

    rule: str
    outcome: Outcome
    changes: tuple[Change, ...]

    @property
    def nearest(self) -> Change | None:
        """The nearest change; None where no single fact can flip the rule."""
        return self.changes[0] if self.changes else None


def margin_of(rule: Rule, record: AttrsInstance, context: Context) -> Margin:
    """Return the nearest change of each single fact that turns met into unmet, or back.

    A change that makes the rule not applicable frees from it and so counts as met.
    """
    outcome = outcome_of(rule, record, context)
    if outcome not in (Outcome.MET, Outcome.UNMET):
        return Margin(rule.id, outcome, ())
    search = _Search(rule.under(context.policy), record, context, outcome)
    changes = [change for change in map(search.nearest, search.facts()) if change is not None]
    return Margin(rule.id, outcome, tuple(sorted(changes, key=lambda change: change.distance)))


@final
@frozen
class _Search:
    rule: Rule
    record: AttrsInstance
    context: Context
    outcome: Outcome

    # --- what the rule reads in this record ----------------------------------------------------

    def sites(self) -> Iterator[tuple[Path, walk.Atom]]:
        """Yield every atom of the rule with the path of the record it is read from."""
        for condition in self.rule.conditions:
            yield from self._sites(condition, self.record, ())

    def _sites(
        self, condition: c.Condition, record: object, at: Path
    ) -> Iterator[tuple[Path, walk.Atom]]:
        if not isinstance(condition, c.Atom):
            for part in walk.parts_of(condition):
                yield from self._sites(part, record, at)
            return
        yield at, condition
        for side in _sides(condition):
            for case in walk.conditions_in_amount(side):
                yield from self._sites(case, record, at)
        for counted in _counts(condition):
            if counted.where is not None:
                for index, each in enumerate(records_of(counted, record) or ()):
                    yield from self._sites(counted.where, each, (*at, *counted.records.path, index))

    def facts(self) -> tuple[tuple[Path, c.Fact], ...]:
        """Return every exactly known fact the rule reads, each once, in the order of the rule."""
        found: dict[Path, c.Fact] = {}
        for at, atom in self.sites():
            record = at_path(self.record, at)
            for fact in _facts(atom):
                found.setdefault((*at, *fact.path), fact)
            for counted in _counts(atom):
                if counted.weight is not None:
                    for index, _ in enumerate(records_of(counted, record) or ()):
                        path = (*at, *counted.records.path, index, *counted.weight.path)
                        found.setdefault(path, counted.weight)
        return tuple((path, fact) for path, fact in found.items() if self._known(path))

    def _known(self, path: Path) -> bool:
        value: object = self.record
        for step in path:
            if value is None:
                return False
            value = at_path(value, (step,))
        return value is not None and not isinstance(value, Bounds)

    # --- the nearest change of one fact --------------------------------------------------------

    def nearest(self, place: tuple[Path, c.Fact]) -> Change | None:
        """Return the nearest change of one fact that flips the rule, None where none does."""
        path, fact = place
        value = at_path(self.record, path)
        kind = fact.type.kind
        if kind in _STEPS:
            return self._nearest_step(path, fact, value)
        if kind in _RATIONAL:
            return self._nearest_rational(path, fact, cast("Number", value))
        if kind is Kind.CODES:
            return self._nearest_set(path, fact, cast("frozenset[str]", value))
        options = tuple(each for each in self._others(path, fact, value) if self.flips(path, each))
        return Change(path_text(path), fact, value, options, 1) if options else None

    def flips(self, path: Path, value: object) -> bool:
        """Whether the rule turns when the fact gets this value, which its record must allow."""
        return self._turns_rule(path, value) and self._allowed(path, value)

    def _turns_rule(self, path: Path, value: object) -> bool:
        outcome = outcome_of(self.rule, Replaced(self.record, path, value), self.context)
        return outcome in _OTHER[self.outcome]

    def _allowed(self, path: Path, value: object) -> bool:
        try:
            rebuilt(self.record, path, value)
        except EkonomiaError:
            return False
        return True

    def _others(self, path: Path, fact: c.Fact, value: object) -> Iterator[object]:
        if fact.type.kind is Kind.TRUTH:
            yield not value
        elif fact.type.kind is Kind.CODE:
            yield from (code for codes in fact.type.codes for code in codes if code is not value)
        else:
            for listed in self._listed(path):
                yield from sorted(listed - {cast("str", value)})

    def _nearest_step(self, path: Path, fact: c.Fact, value: object) -> Change | None:
        steps = _STEPS[fact.type.kind]
        now, days = steps.number(value), fact.type.kind is Kind.DATE
        turns = [
            *self._turns(path, now, steps.value),
            *(self._calendar_turns(path) if days else ()),
        ]
        near = {
            candidate
            for turn in turns
            for candidate in (floor(turn) + offset for offset in _WINDOW)
            if candidate != now and candidate in steps.possible
        }
        for candidate in sorted(near, key=lambda each: abs(each - now)):
            if self.flips(path, steps.value(candidate)):
                mirrored = 2 * now - candidate
                both = (candidate, mirrored) if mirrored in near else (candidate,)
                options = tuple(map(steps.value, both))
                flipping = tuple(each for each in options if self.flips(path, each))
                distance = abs(candidate - now) * steps.size
                return Change(path_text(path), fact, value, flipping, distance)
        return None

    def _nearest_rational(self, path: Path, fact: c.Fact, value: Number) -> Change | None:
        tried = [
            (turn + side, turn)
            for turn in self._turns(path, value, lambda each: each)
            for side in (Fraction(0), _SLIVER, -_SLIVER)
        ]
        for candidate, turn in sorted(tried, key=lambda pair: abs(pair[0] - value)):
            if candidate != value and self.flips(path, candidate):
                beyond = candidate != turn
                return Change(path_text(path), fact, value, (turn,), abs(turn - value), beyond)
        return None

    def _turns(
        self, path: Path, now: Number, typed: Callable[[int], object] | Callable[[Number], object]
    ) -> Iterator[Fraction]:
        """Yield the values at which a comparison turns, read off two points of its line."""
        make = cast("Callable[[Number], object]", typed)
        for at, atom in self.sites():
            if not isinstance(atom, c.Compare) or path[: len(at)] != at:
                continue
            record, inner = at_path(self.record, at), path[len(at) :]
            aside = 1 if now != _LAST_DAY else -1
            here = gap_of(atom, record, self.context)
            there = gap_of(atom, Replaced(record, inner, make(now + aside)), self.context)
            for first, second in ((here.low, there.low), (here.high, there.high)):
                if first is not None and second is not None and first != second:
                    yield now - aside * Fraction(first) / (second - first)

    def _calendar_turns(self, path: Path) -> Iterator[int]:
        """Yield the days near which a term, or a day of the year, counted from a fact turns.

        Neither moves day by day with the fact, as months and years are of uneven length.
        """
        for at, atom in self.sites():
            for side in _sides(atom):
                match side:
                    case c.Shifted(day, timeline) if (*at, *day.path) == path:
                        term = self.context.value(timeline)
                        if term is not None:
                            with suppress(NotInForce, OverflowError, ValueError):  # too early
                                yield term.before(self._limit(atom, side, at)).toordinal()
                    case c.YearDay(c.Fact() as year) if (*at, *year.path) == path:
                        yield from _span_ends(self._limit(atom, side, at), side)
                    case _:
                        pass

    def _limit(self, atom: walk.Atom, side: c.Amount, at: Path) -> date:
        """Return the day on the other side of a comparison, or else the day asked about."""
        day = None
        if isinstance(atom, c.Compare):
            other = atom.right if atom.left == side else atom.left
            day = measure(other, at_path(self.record, at), self.context).exact
        return self.context.on if day is None else date.fromordinal(int(day))

    def _toggled(
        self,
        path: Path,
        held: frozenset[str],
        kinds: tuple[list[str], ...],
        amounts: tuple[int, ...],
    ) -> frozenset[str] | None:
        """Return the set with so many codes of each kind toggled, if that turns the rule.

        The rule cannot tell codes of one kind apart, the invariants of the record may.
        """
        first = frozenset(
            code for kind, many in zip(kinds, amounts, strict=True) for code in kind[:many]
        )
        if not self._turns_rule(path, held ^ first):
            return None
        picks = (combinations(kind, many) for kind, many in zip(kinds, amounts, strict=True))
        for pick in product(*picks):
            value = held ^ frozenset(code for codes in pick for code in codes)
            if self._allowed(path, value):
                return value
        return None

    def _listed(self, path: Path) -> Iterator[frozenset[str]]:
        for at, atom in self.sites():
            if isinstance(atom, c.OneOf | c.Includes) and (*at, *atom.fact.path) == path:
                listed = listed_codes(atom.codes, self.context)
                if listed is not None:
                    yield listed

    def _nearest_set(self, path: Path, fact: c.Fact, held: frozenset[str]) -> Change | None:
        """Toggle as few codes as possible; codes that no test tells apart count as one kind."""
        lists = tuple(self._listed(path))
        every = [code for codes in fact.type.codes for code in codes]
        kinds: dict[tuple[bool, ...], list[str]] = {}
        for code in every:
            kinds.setdefault((code in held, *(code in listed for listed in lists)), []).append(code)
        amounts = sorted(product(*(range(len(kind) + 1) for kind in kinds.values())), key=sum)
        found: list[frozenset[str]] = []
        distance = 0
        for toggled in amounts:
            if found and sum(toggled) > distance:
                break
            sets = self._toggled(path, held, tuple(kinds.values()), toggled)
            if sum(toggled) and sets is not None:
                found.append(sets)
                distance = sum(toggled)
        return Change(path_text(path), fact, held, tuple(found), distance) if found else None


_OTHER: Final = {
    Outcome.MET: (Outcome.UNMET,),
    Outcome.UNMET: (Outcome.MET, Outcome.NOT_APPLICABLE),
}


def _span_ends(limit: date, fixed: c.YearDay) -> Iterator[int]:
    """Yield the first and last days of the spans whose fixed day lies near a limit."""
    year = limit.year - fixed.later * fixed.every // _YEAR
    for near in range(max(year - 2, 1), min(year + 2, date.max.year) + 1):
        for month in range(1, _YEAR + 1, fixed.every):
            first = date(near, month, 1).toordinal()
            yield first
            yield from (first - 1,) if first > 1 else ()
        yield date(near, 12, 31).toordinal()


def _sides(atom: walk.Atom) -> Iterator[c.Amount]:
    """Yield the amounts that a test reads off this record, and those they are made of."""
    for amount in walk.amounts_of(atom):
        yield from _within(amount)


def _within(amount: c.Amount) -> Iterator[c.Amount]:
    yield amount
    for part in walk.parts_of_amount(amount):
        yield from _within(part)


def _counts(atom: walk.Atom) -> Iterator[c.CountOf]:
    return (side for side in _sides(atom) if isinstance(side, c.CountOf))


def _facts(atom: walk.Atom) -> Iterator[c.Fact]:
    return (side for side in _sides(atom) if isinstance(side, c.Fact))
