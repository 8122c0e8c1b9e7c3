"""A rule book: the rules of one subject, and the questions that can be put to it."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any, Final, Generic, TypeVar, final

from attrs import AttrsInstance, evolve, fields, frozen

from ekonomia.codes import Code, Language
from ekonomia.dates import plain_day
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.law import Enacted, LawChange, Step, Timeline, Unread
from ekonomia.rules import walk
from ekonomia.rules.assessment import Assessment, Screening
from ekonomia.rules.compiled import Compiled, compile_rules
from ekonomia.rules.context import Context
from ekonomia.rules.facts import Kind, Label, fact_types, label_of
from ekonomia.rules.findings import examine, in_force
from ekonomia.rules.margin import Change, Margin, margin_of
from ekonomia.rules.paths import changed
from ekonomia.rules.policy import Policy
from ekonomia.rules.rule import Rule
from ekonomia.verdict import Verdict

__all__ = ["RuleBook", "RuleOnDay"]

F = TypeVar("F", bound=AttrsInstance)

_DEFAULT_POLICY = Policy()


@final
@frozen
class RuleOnDay:
    """A rule as the law stood on one day.

    Attributes:
        rule: The rule.
        step: The step of its norm.
        limits: The steps of the statutory values it reads, by their names.
    """

    rule: Rule
    step: Step[Any]
    limits: tuple[tuple[str, Step[Any] | None], ...]


@final
@frozen(kw_only=True, cache_hash=True, repr=False)
class RuleBook(Generic[F]):
    """The rules of one subject, asked of records of one facts class.

    Attributes:
        id: The prefix of its rules, such as `ues`.
        title: What the book is about.
        facts: The facts class.
        rules: The rules asked where no question is named.
        questions: Which rules other questions ask; a rule may read differently in two questions.
        others: Rules asked by name alone; also rules of another book's subject that read the facts
            of this one, under their own ids.
        regimes: Which instruments governed the subject, by date; told where no rule was in force.

    Raises:
        InvalidValue: Two rules of one question have the same id, or the id of one lacks the
            prefix of the book.
    """

    id: str
    title: Label
    facts: type[F]
    rules: tuple[Rule, ...]
    questions: tuple[tuple[Code, tuple[Rule, ...]], ...] = ()
    others: tuple[Rule, ...] = ()
    regimes: Timeline[tuple[Code, ...]] | None = None

    def __attrs_post_init__(self) -> None:
        for rules in (self.rules, *(rules for _, rules in self.questions)):
            ids = [rule.id for rule in rules]
            if len(set(ids)) < len(ids):
                raise InvalidValue(f"{self.id}: a rule is asked twice in one question: {ids!r}")
        for rule in (*self.rules, *(rule for _, rules in self.questions for rule in rules)):
            if not rule.id.startswith(f"{self.id}."):
                raise InvalidValue(f"{self.id}: expected ids of this book, got {rule.id!r}")

    def __repr__(self) -> str:
        return f"<RuleBook {self.id}, {len(self.every_rule)} rules>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401, ARG002, FBT001 - the protocol of pretty printers
        printer.text(repr(self))

    @property
    def every_rule(self) -> tuple[Rule, ...]:
        """All rules of the book; one that reads differently in two questions stands twice."""
        asked = (rule for _, rules in self.questions for rule in rules)
        return tuple(dict.fromkeys((*self.rules, *asked, *self.others)))

    def asked(self, question: Code | None = None) -> tuple[Rule, ...]:
        """Return the rules that a question asks.

        Raises:
            UnknownCode: The book does not answer that question.
        """
        if question is None:
            return self.rules
        for code, rules in self.questions:
            if code is question:
                return rules
        known = ", ".join(code for code, _ in self.questions) or "no question by name"
        raise UnknownCode(f"{self.id}: expected {known}, got {question!r}")

    def check(  # noqa: PLR0913 - each is a separate choice of the caller
        self,
        facts: F,
        *,
        on: date,
        question: Code | None = None,
        policy: Policy = _DEFAULT_POLICY,
        known: date | None = None,
        law: date | None = None,
    ) -> Assessment:
        """Hold one record against the book.

        Args:
            facts: What is known; every field left out is not known.
            on: The day asked about.
            question: Which rules are asked; None: the book's own.
            policy: How open questions of interpretation are answered.
            known: Apply only law that was published by this day; None: all that is known now.
            law: Apply the law of this day instead of that of `on`.

        Raises:
            InvalidValue: `facts` is no record of this book, or a day is no plain date.
            UnknownCode: The book does not answer that question.
        """
        context = self._context(on, policy, known, law)
        self._expect(facts)
        return self._assess(facts, question, self.asked(question), context)

    def check_rule(  # noqa: PLR0913 - as `check`
        self,
        rule: str,
        facts: F,
        *,
        on: date,
        policy: Policy = _DEFAULT_POLICY,
        known: date | None = None,
        law: date | None = None,
    ) -> Assessment:
        """Hold one record against one rule of the book, asked by its id.

        Args:
            rule: The id.
            facts: What is known of the subject.
            on: The day asked about.
            policy: How open questions are answered.
            known: Only law published by this day is applied; None: all that is known now.
            law: The day whose law is applied; None: the day asked about.

        Raises:
            InvalidValue: `facts` is no record of this book, or `on` is no plain date.
            UnknownCode: The book has no such rule.
        """
        context = self._context(on, policy, known, law)
        self._expect(facts)
        for each in (*self.others, *self.every_rule):
            if each.id == rule:
                return self._assess(facts, None, (each,), context)
        raise UnknownCode(f"{self.id}: no rule {rule!r}")

    def check_many(
        self,
        facts: Iterable[F],
        *,
        on: date,
        question: Code | None = None,
        policy: Policy = _DEFAULT_POLICY,
    ) -> Screening:
        """Hold many records against the book; outcomes at once, reasons when they are taken out.

        Raises:
            InvalidValue: A record is none of this book, or `on` is no plain date.
            UnknownCode: The book does not answer that question.
        """
        context = self._context(on, policy, None, None)
        rules, records = self.asked(question), self._records(facts)
        outcomes = _compiled(rules, context).outcomes
        return Screening(
            rules=rules,
            outcomes=tuple([outcomes(record) for record in records]),
            records=records,
            in_force=in_force(rules, context),
            assess=lambda record: self._assess(record, question, rules, context),
        )

    def verdicts(
        self,
        facts: Iterable[F],
        *,
        on: date,
        question: Code | None = None,
        policy: Policy = _DEFAULT_POLICY,
    ) -> list[Verdict]:
        """Return only the verdict for each of many records: the fastest reading.

        Raises:
            InvalidValue: A record is none of this book, or `on` is no plain date.
            UnknownCode: The book does not answer that question.
        """
        context = self._context(on, policy, None, None)
        verdict = _compiled(self.asked(question), context).verdict
        return [verdict(record) for record in self._records(facts)]

    def margin(
        self,
        facts: F,
        *,
        on: date,
        question: Code | None = None,
        policy: Policy = _DEFAULT_POLICY,
    ) -> tuple[Margin, ...]:
        """Return, for each rule that is met or unmet, the nearest change of one fact that flips it.

        Raises:
            InvalidValue: `facts` is no record of this book, or `on` is no plain date.
            UnknownCode: The book does not answer that question.
        """
        context = self._context(on, policy, None, None)
        self._expect(facts)
        return tuple(margin_of(rule, facts, context) for rule in self.asked(question))

    def remedies(
        self,
        facts: F,
        *,
        on: date,
        question: Code | None = None,
        policy: Policy = _DEFAULT_POLICY,
    ) -> tuple[Change, ...]:
        """Return the changes of one fact that alone make the whole verdict met.

        Looked for among the nearest changes that turn one of the failing conditions; none: no
        single change is enough, or no condition fails.

        Raises:
            InvalidValue: `facts` is no record of this book, or `on` is no plain date.
            UnknownCode: The book does not answer that question.
        """

        def helps(change: Change, option: object) -> bool:
            others = [changed(facts, change.path, value) for value in change.tried(option)]
            asked = self.verdicts(others, on=on, question=question, policy=policy)
            return Verdict.MET in asked

        found: dict[tuple[str, tuple[object, ...]], Change] = {}
        failing = self.check(facts, on=on, question=question, policy=policy).failing
        for margin in self.margin(facts, on=on, question=question, policy=policy):
            for change in margin.changes if margin.rule in failing else ():
                options = tuple(each for each in change.options if helps(change, each))
                if options:
                    found.setdefault((change.path, options), evolve(change, options=options))
        return tuple(sorted(found.values(), key=lambda change: change.distance))

    def on(self, day: date) -> tuple[RuleOnDay, ...]:
        """Return the book as the law stood on a day: the rules in force, with their limits."""
        plain_day(day, "on")
        return tuple(
            RuleOnDay(rule, step, tuple((each.name, each.step(day)) for each in rule.timelines[1:]))
            for rule in self.every_rule
            if isinstance(step := rule.norm.step(day), Enacted | Unread)
        )

    @property
    def timelines(self) -> tuple[Timeline[Any], ...]:
        """Every norm and statutory value the book rests on, each once."""
        found = {each.name: each for rule in self.every_rule for each in rule.timelines}
        return tuple(found.values())

    @property
    def overrides(self) -> frozenset[str]:
        """The facts that take the place of the library's own tables, which serve without them.

        Such a fact is not missing where it is not given: the table is used, and an answer may
        change when the fact is told.
        """
        return frozenset(key for rule in self.every_rule for key in rule.each_of(walk.overrides_in))

    def changes(self, since: date, until: date) -> tuple[LawChange[Any], ...]:
        """Return what changed in the law of the book after `since`, up to and including `until`."""
        plain_day(since, "since")
        plain_day(until, "until")
        found = (change for each in self.timelines for change in each.changes(since, until))
        return tuple(sorted(found, key=lambda change: (change.day, change.name)))

    def label(self, path: str, language: Language = "pl") -> str:
        """Return what the fact at a path is called: "osoby zatrudnione [1]: wymiar czasu pracy".

        Positions in a list are counted from 1 in words, from 0 in paths.

        Raises:
            UnknownCode: The facts class has no such fact.
        """
        return _path_label(self.facts, path, language)

    def _context(self, on: date, policy: Policy, known: date | None, law: date | None) -> Context:
        plain_day(on, "on")
        for name, day in (("known", known), ("law", law)):
            if day is not None:
                plain_day(day, name)
        return Context(on=on, policy=policy, known=known, law=law)

    def _expect(self, record: object) -> None:
        if type(record) is not self.facts:
            name = self.facts.__name__
            raise InvalidValue(f"{self.id}: expected {name}, got {record!r}", code="wrong_type")

    def _records(self, facts: Iterable[F]) -> tuple[F, ...]:
        records = tuple(facts)
        for other in set(map(type, records)) - {self.facts}:
            name = self.facts.__name__
            raise InvalidValue(f"{self.id}: expected {name}, got {other!r}", code="wrong_type")
        return records

    def _assess(
        self, facts: F, question: Code | None, rules: tuple[Rule, ...], context: Context
    ) -> Assessment:
        regimes = None if self.regimes is None else context.value(self.regimes)
        return Assessment(
            book=self.id,
            title=self.title,
            question=question,
            on=context.on,
            findings=tuple(examine(rule, facts, context) for rule in rules),
            regimes=regimes or (),
            labels=self.label,
        )


@lru_cache(maxsize=64)
def _compiled(rules: tuple[Rule, ...], context: Context) -> Compiled:
    return compile_rules(rules, context)


_STEP: Final = re.compile(r"(?P<name>\w+)(?:\[(?P<index>[0-9]+)\])?(?:\.(?P<rest>.+))?")


def _path_label(record: type[AttrsInstance], path: str, language: Language) -> str:
    step = _STEP.fullmatch(path)
    declared = fact_types(record).get(step["name"]) if step else None
    if step is None or declared is None:
        raise UnknownCode(f"{record.__name__}: no fact {path!r}")
    label = label_of(getattr(fields(record), step["name"]))
    text = label.pl if language == "pl" else label.en
    if step["index"] is not None:
        if declared.kind is not Kind.RECORDS:
            raise UnknownCode(f"{record.__name__}: {step['name']!r} is no list")
        text += f" [{int(step['index']) + 1}]"
    if step["rest"] is None:
        return text
    if declared.record is None:
        raise UnknownCode(f"{record.__name__}: {step['name']!r} holds no record")
    return f"{text}: {_path_label(declared.record, step['rest'], language)}"
