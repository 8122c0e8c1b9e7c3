"""What changed in the law of a book between two days, as values and in words."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, final

from attrs import frozen

from ekonomia.codes import Code, Language
from ekonomia.counting import (
    DAYS,
    MONTHS,
    WORKING_DAYS,
    YEARS,
    ZLOTY,
    amount_text,
    counted,
    number_text,
    percent_text,
)
from ekonomia.dates import Term
from ekonomia.law import Enacted, LawChange, Repealed, Step, Unread
from ekonomia.rules.facts import Label
from ekonomia.rules.phrases import day_text, word
from ekonomia.rules.rule import Rule
from ekonomia.rules.rulebook import RuleBook
from ekonomia.rules.wording import cited

__all__ = ["Amendment", "amendments", "amendments_text", "step_text", "term_words", "value_words"]


@final
@frozen(kw_only=True)
class Amendment:
    """One change of one statutory value, with the rules that it reaches.

    Attributes:
        change: The value before and after, and since when.
        rules: The rules that read the value, in the order of the book.
    """

    change: LawChange[Any]
    rules: tuple[Rule, ...]

    @property
    def day(self) -> date:
        """The first day of the new state."""
        return self.change.day

    @property
    def alters(self) -> bool:
        """Whether the value itself changed, and not only where it is written."""
        before, after = self.change.before, self.change.after
        if isinstance(before, Enacted) and isinstance(after, Enacted):
            return bool(before.value != after.value)
        return True


def amendments(book: RuleBook[Any], since: date, until: date) -> tuple[Amendment, ...]:
    """Return what changed in the law of a book after `since`, up to and including `until`.

    Raises:
        InvalidValue: A day is no plain date.
    """
    return tuple(
        Amendment(
            change=change,
            rules=tuple(
                rule
                for rule in book.every_rule
                if any(timeline.name == change.name for timeline in rule.timelines)
            ),
        )
        for change in book.changes(since, until)
    )


def amendments_text(
    book: RuleBook[Any], since: date, until: date, language: Language = "pl"
) -> str:
    """Return what changed after `since`, up to and including `until`, a paragraph for each day.

    Each line names the rules concerned, the value before and after, the provision and how it is
    known.  What only moved to another provision is left out.

    Raises:
        InvalidValue: A day is no plain date.
    """
    lines = [_heading(book.title, since, until, language)]
    found = [each for each in amendments(book, since, until) if each.alters]
    for day in sorted({each.day for each in found}):
        lines.append(f"{day_text(day, language)}:")
        lines += [f"- {_line(each, language)}" for each in found if each.day == day]
    if not found:
        lines.append(word("no_change", language))
    return "\n".join(lines)


def _heading(title: Label, since: date, until: date, language: Language) -> str:
    name = title.pl if language == "pl" else title.en
    between = f"{day_text(since, language)} - {day_text(until, language)}"
    return f"{name}, {word('changes', language)} {between}"


def _line(amendment: Amendment, language: Language) -> str:
    change = amendment.change
    each = dict.fromkeys(rule.pl if language == "pl" else rule.en for rule in amendment.rules)
    names = list(each)[:_MANY]
    if len(each) > _MANY:
        names.append(f"… (+{len(each) - _MANY})")
    told = _turn(change, language)
    known = change.after.evidence.label(language)
    basis = f"{cited(change.after.basis, language)} ({known})"
    return f"{'; '.join(names)}: {told}. {word('basis', language)}: {basis}. [{change.name}]"


_MANY: Final = 3
"""Of more rules than these the rest is counted."""


def _turn(change: LawChange[Any], language: Language) -> str:
    """Return how a value changed: it begins, ends, goes from one to another."""
    before, after = change.before, change.after
    match after:
        case Repealed():
            return word("ends", language)
        case Unread():
            return f"{word('unread', language)}: {after.reason(language)}"
        case Enacted():
            pass
    if not isinstance(before, Enacted):
        return _begins(after.value, change.unit, language)
    if isinstance(after.value, frozenset):
        return ", ".join(_exchanged(before.value, after.value, language))
    old = value_words(before.value, language, change.unit)
    new = value_words(after.value, language, change.unit)
    return f"{old} → {new}"


def _begins(value: object, unit: str, language: Language) -> str:
    begins = word("begins", language)
    return begins if value is True else f"{begins}: {value_words(value, language, unit)}"


def _exchanged(before: frozenset[Any], after: frozenset[Any], language: Language) -> Iterator[str]:
    """Yield what a list gained, and what it lost."""
    if gained := after - before:
        yield f"{word('gained', language)}: {_listed(gained, language)}"
    if lost := before - after:
        yield f"{word('lost', language)}: {_listed(lost, language)}"


def _listed(codes: Iterable[Any], language: Language) -> str:
    return ", ".join(
        sorted(each.label(language) if isinstance(each, Code) else str(each) for each in codes)
    )


def step_text(step: Step[Any] | None, language: Language = "pl", unit: str = "") -> str:
    """Return the state of a value in words: what it is, or that there is none."""
    match step:
        case Enacted(value=value):
            return word("binds", language) if value is True else value_words(value, language, unit)
        case Unread():
            return word("unread", language)
        case _:
            return word("not_binding", language)


_HUNDRED: Final = 100


def value_words(value: object, language: Language, unit: str = "") -> str:
    """Return a statutory value in words: an amount, a percentage, a term, a day, a list."""
    match value:
        case int() | Fraction() if unit.startswith(("share", "of ")):
            return percent_text(value, language)
        case Decimal():
            return f"{amount_text(value, language)} {ZLOTY.one}"
        case Fraction() if value < 1 and (value * _HUNDRED).denominator == 1:
            return percent_text(value, language)
        case Fraction() if value < 1:
            return str(value)
        case int() | Fraction():
            return number_text(value, language)
        case date():
            return day_text(value, language)
        case Term():
            return term_words(value, language)
        case (int(month), int(day)):
            return day_text(date(_LEAP, month, day), language).removesuffix(f" {_LEAP}")
        case frozenset() | tuple():
            return _listed(value, language)
        case _:
            return str(value)


_LEAP: Final = 2000
"""A year that has every day."""


def term_words(term: Term, language: Language) -> str:
    """Return a term in words: "6 miesięcy", "3 dni robocze", "10 lat od końca roku"."""
    parts = (
        (term.years, YEARS),
        (term.months, MONTHS),
        (term.days, DAYS),
        (term.working_days, WORKING_DAYS),
    )
    text = ", ".join(counted(number, noun, language) for number, noun in parts if number)
    return f"{text} {word('from_year_end', language)}" if term.from_year_end else text
