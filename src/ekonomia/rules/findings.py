"""What a rule found: the outcome, the numbers behind it, the provision, what is missing."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from math import ceil
from typing import Any, assert_never, cast, final

from attrs import evolve, frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Code, Language
from ekonomia.counting import to_grosz
from ekonomia.law import Enacted, Evidence, Provision, Step, Timeline, Unread, weakest
from ekonomia.rules import algebra as c
from ekonomia.rules import walk
from ekonomia.rules.context import Context
from ekonomia.rules.evaluate import (
    Portion,
    day_meant,
    listed_codes,
    measure,
    portion,
    value_of,
    verdict,
)
from ekonomia.rules.missing import missing_from
from ekonomia.rules.policy import POLICY_OPTIONS, Policy
from ekonomia.rules.rule import Force, Rule
from ekonomia.verdict import Verdict

__all__ = ["Finding", "Observed", "Outcome", "Reading", "examine", "in_force", "outcome_of"]


@final
class Outcome(Code):
    """What became of one rule."""

    MET = "met", "spełnione", "met"
    UNMET = "unmet", "niespełnione", "unmet"
    UNKNOWN = "unknown", "brak danych", "unknown"
    NOT_APPLICABLE = "not_applicable", "nie dotyczy", "not applicable"


Observed = Bounds | Portion | date | str | bool | frozenset[str] | None
"""What the facts give: a number within bounds, a part of a whole, a day, a code, codes, a truth."""


@final
@frozen
class Reading:
    """One comparison or test that decided.

    Attributes:
        atom: The comparison or test.
        verdict: Whether it holds.
        observed: What the facts give; None: not known.
        required: The limit in force, or what was expected; None: nobody has read it.
    """

    atom: walk.Atom
    verdict: Verdict
    observed: Observed
    required: Observed


@final
@frozen(kw_only=True)
class Finding:
    """One rule held against one record on one day.

    Attributes:
        rule: The rule.
        outcome: Met, unmet, unknown, or not applicable.
        readings: The comparisons that decided, in the order of the norm.
        basis: The provisions in force that day, the rule's own first.
        since: First day of the state of law that was applied; None: the norm is not in force.
        evidence: The weakest evidence among the provisions used.
        source: What was read, or where one would look, for the least sure of the provisions.
        missing: Paths of facts that could still change the outcome, such as `workforce[0].fte`.
        unread: Names of statutory values that nobody has read, or that are contested, and that
            could change it.
        open_steps: Those states of the law themselves; `why` tells what is missing or contested.
        hangs_on: Open questions of interpretation of which another answer would change the outcome,
            or leave it unknown, with the facts as they are known.
        answer: Names of the alternatives that hold, where the rule has named ones.
        excused: Whether only an exception makes the rule met.
        stale: Whether the day lies after the last one compared with the published text.
    """

    rule: Rule
    outcome: Outcome
    readings: tuple[Reading, ...] = ()
    basis: tuple[Provision, ...] = ()
    since: date | None = None
    evidence: Evidence = Evidence.TEXT
    source: str = ""
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    open_steps: tuple[Unread, ...] = ()
    hangs_on: tuple[str, ...] = ()
    answer: tuple[Code, ...] = ()
    excused: bool = False
    stale: bool = False

    @property
    def verdict(self) -> Verdict:
        """The outcome as a verdict; a rule that does not apply stands in nobody's way: MET."""
        match self.outcome:
            case Outcome.UNMET:
                return Verdict.UNMET
            case Outcome.UNKNOWN:
                return Verdict.UNKNOWN
            case Outcome.MET | Outcome.NOT_APPLICABLE:
                return Verdict.MET

    def why(self, language: Language = "pl") -> tuple[str, ...]:
        """Return what nobody has read, or what is contested, and keeps the answer unknown."""
        return tuple(dict.fromkeys(step.reason(language) for step in self.open_steps))

    @property
    def counts(self) -> bool:
        """Whether the rule has a say in the verdict of its book."""
        return self.rule.force is Force.HARD and self.outcome is not Outcome.NOT_APPLICABLE

    @property
    def observed(self) -> Observed:
        """What the facts give in the comparison that decided; None: no comparison, or not known."""
        return self.readings[0].observed if self.readings else None

    @property
    def amount(self) -> Number | date | None:
        """What a value rule computes, exactly: a number or a day; None: nothing, or not known."""
        computed = self._computed
        if computed is None:
            return None
        seen = computed.observed
        if isinstance(seen, Bounds):
            return seen.exact
        return seen if isinstance(seen, date) else None

    @property
    def shown(self) -> Decimal | date | None:
        """The amount as practice prints it: rounded as the rule says, or half up to the grosz."""
        amount, computed = self.amount, self._computed
        if computed is None or amount is None:
            return None
        if isinstance(amount, date):
            return amount
        step = cast("c.Computed", computed.atom).round_up_to
        if step is None:
            return to_grosz(amount)
        return to_grosz(ceil(amount / step) * step)

    @property
    def _computed(self) -> "Reading | None":
        found = (each for each in self.readings if isinstance(each.atom, c.Computed))
        return next(found, None)

    @property
    def required(self) -> Observed:
        """The limit of the comparison that decided; None: no comparison, or not known."""
        return self.readings[0].required if self.readings else None


def examine(rule: Rule, record: object, context: Context) -> Finding:
    """Hold one rule against one record."""
    step = context.step(rule.norm)
    match step:
        case Enacted():
            pass
        case Unread():
            return Finding(
                rule=rule,
                outcome=Outcome.UNKNOWN,
                basis=step.basis,
                since=step.since,
                evidence=step.evidence,
                source=step.source,
                unread=(rule.norm.name,),
                open_steps=(step,),
                stale=rule.norm.stale(context.law_day),
            )
        case _:
            return Finding(rule=rule, outcome=Outcome.NOT_APPLICABLE)
    read = rule.under(context.policy)
    outcome, excused = _outcome(read, record, context)
    pieces = _deciding(read, outcome, excused=excused)
    readings = tuple(r for piece in pieces for r in _readings(piece, record, context))
    used = tuple(_used(readings, record, context))
    steps = [each.step for each in used if each.step is not None]
    unknown = outcome is Outcome.UNKNOWN
    return Finding(
        rule=rule,
        outcome=outcome,
        readings=readings,
        basis=_basis([step, *steps]),
        since=max(found.since for found in (step, *steps)),
        evidence=(least := least_sure((step, *steps))).evidence,
        source=least.source,
        missing=missing_from(pieces, record, context) if unknown else (),
        unread=_unread(used) if unknown else (),
        open_steps=_open(steps) if unknown else (),
        hangs_on=_hangs_on(rule, record, context, outcome),
        answer=tuple(_answers(read.requires, record, context)),
        excused=excused,
        stale=rule.norm.stale(context.law_day) or any(each.stale for each in used),
    )


def in_force(rules: Iterable[Rule], context: Context) -> bool:
    """Whether any of the rules binds on the day, be its text read or not."""
    return any(isinstance(context.step(rule.norm), Enacted | Unread) for rule in rules)


def outcome_of(rule: Rule, record: object, context: Context) -> Outcome:
    """Return what becomes of one rule, without the reasons."""
    match context.step(rule.norm):
        case Enacted():
            return _outcome(rule.under(context.policy), record, context)[0]
        case Unread():
            return Outcome.UNKNOWN
        case _:
            return Outcome.NOT_APPLICABLE


def _outcome(rule: Rule, record: object, context: Context) -> tuple[Outcome, bool]:
    """Return the outcome, and whether an exception made it."""
    bound = Verdict.MET if rule.applies is None else verdict(rule.applies, record, context)
    if bound is Verdict.UNMET:
        return Outcome.NOT_APPLICABLE, False
    required = verdict(rule.requires, record, context)
    excuse = Verdict.UNMET if rule.unless is None else verdict(rule.unless, record, context)
    result = ~bound | required | excuse
    excused = excuse is Verdict.MET and required is not Verdict.MET
    return Outcome(result.name.lower()), excused


def _deciding(rule: Rule, outcome: Outcome, *, excused: bool) -> tuple[c.Condition, ...]:
    """Return the conditions whose readings explain the outcome, the most telling first."""
    if outcome is Outcome.NOT_APPLICABLE and rule.applies is not None:
        return (rule.applies,)
    if excused and rule.unless is not None:
        return rule.requires, rule.unless
    if outcome is Outcome.MET:
        return (rule.requires,)
    bound = rule.applies if outcome is Outcome.UNKNOWN else None
    return tuple(part for part in (rule.requires, rule.unless, bound) if part is not None)


def _answers(condition: c.Condition, record: object, context: Context) -> Iterator[Code]:
    for part in (condition, *walk.parts_of(condition)):
        match part:
            case c.Named(Code() as name, inner) if verdict(inner, record, context) is Verdict.MET:
                yield name


def _hangs_on(rule: Rule, record: object, context: Context, outcome: Outcome) -> tuple[str, ...]:
    """Return the open questions of which another answer would change or unsettle the outcome."""
    return tuple(
        question
        for question in rule.policies
        if any(
            outcome_of(rule, record, evolve(context, policy=policy)) is not outcome
            for policy in _other_answers(question, context.policy)
        )
    )


@lru_cache(maxsize=256)
def _other_answers(question: str, policy: Policy) -> tuple[Policy, ...]:
    """Return the policies that answer one question otherwise and all others alike."""
    given = (policy.answering(question, option) for option in POLICY_OPTIONS[question])
    return tuple(each for each in given if each != policy)


# --- readings ----------------------------------------------------------------------------------


def _readings(condition: c.Condition, record: object, context: Context) -> Iterator[Reading]:
    """Yield the readings that decide: of a conjunction that fails, those of the parts that fail."""
    match condition:
        case c.Compare() | c.OneOf() | c.Includes() | c.Truth() | c.InForce() | c.Computed():
            yield _read(condition, record, context)
        case c.Named() | c.ByPolicy():
            for part in walk.parts_of(walk.under(condition, context.policy)):
                yield from _readings(part, record, context)
        case c.AllOf(parts) | c.AnyOf(parts) | c.NoneOf(parts):
            verdicts = [verdict(part, record, context) for part in parts]
            wanted = verdict(condition, record, context)
            if isinstance(condition, c.NoneOf):
                wanted = ~wanted
            for part, each in zip(parts, verdicts, strict=True):
                if each is wanted:
                    yield from _readings(part, record, context)
        case _ as rest:
            assert_never(rest)


def _read(atom: walk.Atom, record: object, context: Context) -> Reading:
    observed: object
    required: object
    match atom:
        case c.Compare(left, _, right):
            observed, required = _shown(left, record, context), _shown(right, record, context)
        case c.OneOf(fact, codes) | c.Includes(fact, codes):
            observed, required = value_of(fact, record), listed_codes(codes, context)
        case c.Truth(fact, expected):
            observed, required = value_of(fact, record), expected
        case c.InForce(timeline):
            observed, required = isinstance(context.step(timeline), Enacted) or None, True
        case c.Computed(amount):
            observed, required = _shown(amount, record, context), None
        case _ as rest:
            assert_never(rest)
    held = verdict(atom, record, context)
    return Reading(atom, held, cast("Observed", observed), required)


def _shown(amount: c.Amount, record: object, context: Context) -> Observed:
    if isinstance(amount, c.ShareOf):
        return portion(amount, record, context)
    bounds = measure(amount, record, context)
    if c.is_day(amount):
        return None if bounds.exact is None else date.fromordinal(int(bounds.exact))
    statutory = isinstance(amount, c.Parameter | c.AsOf)
    return None if statutory and bounds.exact is None else bounds


@final
@frozen
class _Used:
    """A statutory value as a reading used it.

    Attributes:
        name: The timeline.
        step: What applied; None: nothing.
        stale: Whether it was asked for a day that was not compared with the text.
    """

    name: str
    step: Step[Any] | None
    stale: bool


def _used(readings: Iterable[Reading], record: object, context: Context) -> Iterator[_Used]:
    """Yield every statutory value that was used, each once; some of them of another day."""
    found: dict[tuple[str, date], Timeline[Any]] = {}
    for reading in readings:
        dated = {each.timeline.name: each for each in walk.dated_in(reading.atom)}
        replaced = set(_replaced(reading.atom, record))
        for timeline in walk.timelines_in(reading.atom):
            if timeline.name in replaced:
                continue
            day = None
            if timeline.name in dated:
                day = day_meant(dated[timeline.name], record, context)
            found.setdefault((timeline.name, day or context.law_day), timeline)
    for (name, day), timeline in found.items():
        yield _Used(name, context.step_as_of(timeline, day), timeline.stale(day))


def _replaced(atom: walk.Atom, record: object) -> Iterator[str]:
    """Yield the names of the tables in whose place a fact of the record was used."""
    for amount in walk.amounts_in(atom):
        if isinstance(amount, c.OrElse) and value_of(amount.fact, record) is not None:
            yield from (each.name for each in walk.timelines_of(amount.otherwise))


def least_sure(steps: Iterable[Step[Any]]) -> Step[Any]:
    """Return the first of the steps with the weakest evidence."""
    listed = list(steps)
    mark = weakest(step.evidence for step in listed)
    return next(step for step in listed if step.evidence is mark)


def _basis(steps: Iterable[Any]) -> tuple[Provision, ...]:
    return tuple(dict.fromkeys(provision for step in steps for provision in step.basis))


def _open(steps: Iterable[Step[Any]]) -> tuple[Unread, ...]:
    return tuple(dict.fromkeys(step for step in steps if isinstance(step, Unread)))


def _unread(used: Iterable[_Used]) -> tuple[str, ...]:
    names = (each.name for each in used if not isinstance(each.step, Enacted))
    return tuple(dict.fromkeys(names))
