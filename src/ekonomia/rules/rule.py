"""A rule: one norm as a value."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, final

from attrs import evolve, frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue
from ekonomia.law import Timeline
from ekonomia.rules import walk
from ekonomia.rules.algebra import Condition
from ekonomia.rules.policy import Policy

__all__ = ["Force", "Rule"]

_ID: Final = re.compile(r"[a-z][a-z0-9]*\.[a-z][a-z0-9_]*")


@final
class Force(Code):
    """What it means that a rule is unmet."""

    HARD = "hard", "warunek", "condition", "unmet is a breach"
    SOFT = "soft", "zalecenie", "recommendation", 'the statute\'s "nie powinno": unmet is a warning'
    RIGHT = "right", "uprawnienie", "right", "unmet: not available"
    VALUE = "value", "wartość", "value", "computes an amount, a day or a code"


@final
@frozen(kw_only=True, cache_hash=True, repr=False)
class Rule:
    """One norm: what it asks, of whom, unless what, and where it is written.

    All dated versions of one norm are one rule: its limits change on a day, in their timelines.

    Attributes:
        id: Book and name, such as `ues.min_employment`.
        pl: The norm in a Polish sentence without its number.
        en: The same in English.
        norm: Since when it binds, and the provision that says so.  Outside it: not applicable.
        requires: What must hold.
        applies: Whom it binds; None: everybody.  Where it is unmet the rule is not applicable.
        unless: An exception that excuses; where it is met, the rule is met though `requires` is
            not.
        force: Whether unmet is a breach, a warning, or a right that is not there; or whether the
            rule computes a value.

    Raises:
        InvalidValue: The id is not of the form `book.name`.
    """

    id: str
    pl: str
    en: str
    norm: Timeline[Any]
    requires: Condition
    applies: Condition | None = None
    unless: Condition | None = None
    force: Force = Force.HARD

    def __attrs_post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise InvalidValue(f"rule: expected an id like 'book.name', got {self.id!r}")

    def __repr__(self) -> str:
        return f"<Rule {self.id}>"

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions the rule consists of: applies, requires, unless, where present."""
        return tuple(
            part for part in (self.applies, self.requires, self.unless) if part is not None
        )

    @property
    def timelines(self) -> tuple[Timeline[Any], ...]:
        """The norm and every statutory value that its conditions read, each once."""
        found = {self.norm.name: self.norm}
        for condition in self.conditions:
            found.update({timeline.name: timeline for timeline in walk.timelines_in(condition)})
        return tuple(found.values())

    @property
    def facts(self) -> tuple[str, ...]:
        """The keys of the facts the rule reads, nested ones with a dot."""
        return tuple(dict.fromkeys(self.each_of(walk.facts_in)))

    @property
    def policies(self) -> tuple[str, ...]:
        """The open questions of interpretation the rule depends on."""
        return _policies(self)

    def under(self, policy: Policy) -> "Rule":
        """Return the rule as a policy reads it: every open question answered."""
        return _under(self, policy)

    def each_of(self, reading: Callable[[Condition], Iterable[str]]) -> Iterator[str]:
        """Yield what a walk finds in each of the rule's conditions."""
        for condition in self.conditions:
            yield from reading(condition)


@lru_cache(maxsize=1024)
def _policies(rule: Rule) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule.each_of(walk.policies_in)))


@lru_cache(maxsize=1024)
def _under(rule: Rule, policy: Policy) -> Rule:
    if not rule.policies:
        return rule

    def read(condition: Condition | None) -> Condition | None:
        return None if condition is None else walk.under(condition, policy)

    return evolve(
        rule,
        requires=walk.under(rule.requires, policy),
        applies=read(rule.applies),
        unless=read(rule.unless),
    )
