"""The laws that every rule book keeps, to be tried on a book of one's own.

Each function holds one law against one example and raises `AssertionError` where it is broken; draw
the examples with `ekonomia.testing.strategies`.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final, TypeVar

from attrs import AttrsInstance

from ekonomia.codes import Code
from ekonomia.rules import Outcome, Policy, RuleBook
from ekonomia.rules.paths import changed

__all__ = ["MAY_BECOME", "answers_only_settle", "changes_flip", "readings_agree"]

F = TypeVar("F", bound=AttrsInstance)

MAY_BECOME: Final = {
    Outcome.MET: frozenset({Outcome.MET, Outcome.NOT_APPLICABLE}),
    Outcome.UNMET: frozenset({Outcome.UNMET}),
    Outcome.NOT_APPLICABLE: frozenset({Outcome.NOT_APPLICABLE}),
    Outcome.UNKNOWN: frozenset(Outcome),
}
"""What more information may make of an outcome: a rule that is met may turn out not to apply."""

_DEFAULT: Final = Policy()


def answers_only_settle(  # noqa: PLR0913 - each is a separate choice of the caller
    book: RuleBook[F],
    less: F,
    more: F,
    *,
    on: date,
    question: Code | None = None,
    policy: Policy = _DEFAULT,
) -> None:
    """Hold soundness: more information settles what was unknown and contradicts nothing.

    Args:
        book: The book asked.
        less: What is known.
        more: The same record with more of it known.
        on: The day asked about.
        question: The question asked.
        policy: How open questions are answered.

    Raises:
        AssertionError: An answer was taken back.
    """
    before = book.check(less, on=on, question=question, policy=policy)
    after = book.check(more, on=on, question=question, policy=policy)
    if not before.verdict.allows(after.verdict):
        raise AssertionError(f"{book.id}: {before.verdict} became {after.verdict}")
    for earlier, later in zip(before.findings, after.findings, strict=True):
        if later.outcome not in MAY_BECOME[earlier.outcome]:
            raise AssertionError(f"{earlier.rule.id}: {earlier.outcome} became {later.outcome}")


def readings_agree(
    book: RuleBook[F],
    facts: Sequence[F],
    *,
    on: date,
    question: Code | None = None,
    policy: Policy = _DEFAULT,
) -> None:
    """Hold that one by one, many at once and only the verdict are the same answers.

    Raises:
        AssertionError: Two readings differ.
    """
    answers = [book.check(each, on=on, question=question, policy=policy) for each in facts]
    many = book.check_many(facts, on=on, question=question, policy=policy)
    verdicts = book.verdicts(facts, on=on, question=question, policy=policy)
    for answer, row, verdict, alone in zip(
        answers, many.outcomes, many.verdicts, verdicts, strict=True
    ):
        if tuple(finding.outcome for finding in answer.findings) != row:
            raise AssertionError(f"{book.id}: one by one {answer.findings!r}, many {row!r}")
        if not answer.verdict is verdict is alone:
            raise AssertionError(f"{book.id}: {answer.verdict}, {verdict}, {alone}")


def changes_flip(book: RuleBook[F], facts: F, *, on: date, question: Code | None = None) -> None:
    """Hold that every change a margin names really flips its rule.

    Raises:
        AssertionError: A change leaves its rule as it is.
    """
    for margin in book.margin(facts, on=on, question=question):
        for change in margin.changes:
            for option in change.options if not change.beyond else ():
                other = changed(facts, change.path, option)
                after = book.check(other, on=on, question=question).finding(margin.rule).outcome
                if after in (margin.outcome, Outcome.UNKNOWN):
                    raise AssertionError(f"{margin.rule}: {change.path} = {option!r}: {after}")
