"""The words of values and amounts, in Polish and English."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, assert_never, cast

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Code, Language
from ekonomia.counting import ZLOTY, Noun, amount_text, counted, number_text, percent_text, to_grosz
from ekonomia.law import Enacted, Timeline
from ekonomia.qualifiers import write_quantity
from ekonomia.rules import algebra as c
from ekonomia.rules import walk
from ekonomia.rules.context import Context
from ekonomia.rules.evaluate import Portion
from ekonomia.rules.facts import Kind, Label
from ekonomia.rules.findings import Observed
from ekonomia.rules.words import MONTHS, WORDS

__all__ = [
    "MANY",
    "codes_text",
    "day_text",
    "exactly",
    "is_blank",
    "is_money",
    "is_share",
    "limit_text",
    "name_of",
    "percent_of",
    "statutory",
    "title",
    "truth_text",
    "unit_of",
    "value_text",
    "word",
]

MANY: Final = 5
"""Lists longer than this are counted instead of spelt out."""


def word(key: str, language: Language) -> str:
    """Return one of the fixed words."""
    return WORDS[key][language]


def day_text(day: date, language: Language) -> str:
    """Return a day in words.

    >>> day_text(date(2022, 10, 30), "pl")
    '30 października 2022'
    """
    return f"{day.day} {MONTHS[day.month - 1][language == 'en']} {day.year}"


def is_blank(value: Observed) -> bool:
    """Whether a value says nothing: not known, or anything from 0 up."""
    if isinstance(value, Portion):
        return is_blank(value.part) and is_blank(value.whole)
    if isinstance(value, Bounds):
        return value.high is None and (value.low is None or value.low == 0)
    return value is None


def percent_of(share: Observed, language: Language, limit: Number | None = None) -> str:
    """Return a share as a percentage, or its two ends."""
    if not isinstance(share, Bounds):
        return word("unread", language)
    if share.exact is not None:
        return percent_text(share.exact, language, limit=limit)
    ends = (cast("Number", end) for end in (share.low, share.high))
    return "-".join(percent_text(end, language, limit=limit) for end in ends)


def value_text(value: Observed, unit: Noun | None, language: Language) -> str:
    """Return a value in words: a number with what it counts, a day, codes by their labels."""
    match value:
        case None:
            return word("unknown", language)
        case Bounds():
            if is_blank(value):
                return word("unknown", language)
            if value.exact is None:
                return write_quantity(value, unit, language)
            if unit is None:
                return number_text(value.exact, language)
            if unit is ZLOTY:
                return f"{amount_text(to_grosz(value.exact), language)} {ZLOTY.one}"
            return counted(value.exact, unit, language)
        case date():
            return day_text(value, language)
        case _:
            return codes_text(value, language)


def codes_text(value: Observed, language: Language, *, limit: int | None = None) -> str:
    """Return codes by their labels; more than `limit` of them are counted."""
    if value is None:
        return word("unknown", language)
    codes: Iterable[str] = value if isinstance(value, frozenset) else (cast("str", value),)
    labels = sorted(
        each.label(language) if isinstance(each, Code) else " ".join(each.split()) for each in codes
    )
    if limit is not None and len(labels) > limit:
        more = f"… (+{len(labels) - limit})"
        return "; ".join([*labels[:limit], more])
    return "; ".join(labels) or word("none", language)


def truth_text(value: Observed, language: Language) -> str:
    """Return yes, no or not known."""
    return word("unknown" if value is None else "true" if value is True else "false", language)


def title(amount: c.Amount, language: Language, context: Context | None = None) -> str:
    """Return what an amount is called; with a context, statutory numbers as of its day.

    Without one they are left out of sums and products, which then name the facts alone.
    """
    match amount:
        case c.Fact() | c.CountOf():
            return name_of(amount.label, language)
        case c.Total(parts):
            return _joined(" + ", parts, language, context)
        case c.Product(factors):
            return _joined(" × ", factors, language, context)
        case c.Difference(left, right):
            return _joined(" - ", (left, right), language, context)
        case c.OrElse(fact):
            return name_of(fact.label, language)
        case c.Cases(_, otherwise):
            return title(otherwise, language, context)
        case c.ShareOf(part, whole):
            return f"{title(part, language, context)} / {title(whole, language, context)}"
        case c.Given(value):
            return number_text(value, language)
        case c.Parameter(timeline):
            return timeline.name if context is None else statutory(amount, context, language)
        case c.AsOf(timeline, day, later):
            if later is None:
                return f"{timeline.name} ({title(day, language)})"
            year = word("year_before" if later < 0 else "year_end", language)
            return f"{timeline.name} ({year})"
        case c.TheDay():
            return word("the_day", language)
        case c.Shifted(day):
            return f"{word('after', language)}: {name_of(day.label, language)}"
        case c.YearDay(c.Fact() as year):
            return f"{word('fixed_day', language)} ({name_of(year.label, language)})"
        case c.YearDay():
            return word("fixed_day", language)
        case _ as rest:
            assert_never(rest)


def _joined(
    sign: str, parts: tuple[c.Amount, ...], language: Language, context: Context | None
) -> str:
    told = [part for part in parts if context is not None or not isinstance(part, c.Parameter)]
    text = sign.join(title(part, language, context) for part in told or parts)
    return f"{word('reckoned_from', language)} {text}" if 0 < len(told) < len(parts) else text


def statutory(parameter: c.Parameter, context: Context, language: Language) -> str:
    """Return a statutory number as of a day: an amount, a day, a percentage, a fraction."""
    value = context.value(parameter.timeline)
    if value is None:
        return word("unread", language)
    if isinstance(value, Decimal):
        return value_text(exactly(value), ZLOTY, language)
    if isinstance(value, date):
        return day_text(value, language)
    if isinstance(value, Fraction) and value < 1:
        whole_percent = (value * 100).denominator == 1
        return percent_text(value, language) if whole_percent else str(value)
    return number_text(value, language)


def exactly(value: Number | Decimal) -> Bounds:
    """Return the bounds of a number that is known."""
    number = Fraction(value) if isinstance(value, Decimal) else value
    return Bounds(number, number)


def limit_text(value: Number | Decimal | date | None, left: c.Amount, language: Language) -> str:
    """Return a limit in the units of what is held against it."""
    if value is None:
        return word("unread", language)
    if isinstance(value, date):
        return day_text(value, language)
    if is_share(left) and not isinstance(value, Decimal):
        return percent_text(value, language)
    return value_text(exactly(value), unit_of(left), language)


def is_share(amount: c.Amount) -> bool:
    """Whether an amount is a part of one, told as a percentage."""
    return isinstance(amount, c.ShareOf) or (
        isinstance(amount, c.Fact) and amount.type.kind is Kind.SHARE and amount.label.unit is None
    )


def unit_of(amount: c.Amount) -> Noun | None:
    """Return what an amount counts."""
    match amount:
        case c.Fact() | c.CountOf():
            return amount.label.unit
        case c.Parameter(timeline) | c.AsOf(timeline):
            return ZLOTY if is_money(timeline) else None
        case c.ShareOf(_, whole):
            return unit_of(whole)
        case c.Product(factors):
            return ZLOTY if ZLOTY in map(unit_of, factors) else None
        case c.Total() | c.Difference() | c.OrElse() | c.Cases():
            return next(filter(None, map(unit_of, walk.parts_of_amount(amount))), None)
        case _:
            return None


def is_money(timeline: Timeline[Any]) -> bool:
    """Whether a statutory number is an amount of money."""
    return any(isinstance(step, Enacted) and type(step.value) is Decimal for step in timeline.steps)


def name_of(label: Label, language: Language) -> str:
    """Return a label in one of the languages."""
    return label.pl if language == "pl" else label.en
