"""Reading conditions and findings as sentences, in Polish and English.

Numbers always stand with what they count; Polish nouns follow their number; days are written the
way the language writes them.  The wording itself is not API.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Final, assert_never, cast

from ekonomia.bounds import Bounds, Comparison, Number
from ekonomia.codes import Code, Language
from ekonomia.counting import ZLOTY, Noun, number_text
from ekonomia.law import Act, Provision
from ekonomia.rules import algebra as c
from ekonomia.rules import walk
from ekonomia.rules.context import Context
from ekonomia.rules.evaluate import BINDS, Portion, listed_codes
from ekonomia.rules.facts import Label
from ekonomia.rules.findings import Finding, Observed, Outcome, Reading
from ekonomia.rules.margin import Change
from ekonomia.rules.phrases import (
    MANY,
    codes_text,
    day_text,
    exactly,
    is_blank,
    is_share,
    limit_text,
    name_of,
    percent_of,
    title,
    truth_text,
    unit_of,
    value_text,
    word,
)
from ekonomia.rules.policy import POLICY_LABELS
from ekonomia.rules.rule import Force
from ekonomia.rules.words import BY, THAN
from ekonomia.verdict import Verdict

__all__ = ["change_text", "cited", "describe", "mark", "reading_text", "sentence"]


# --- findings ----------------------------------------------------------------------------------


def sentence(finding: Finding, language: Language = "pl", *, missing: Iterable[str] = ()) -> str:
    """Return a finding in words: the norm, the outcome, every number compared, the provision.

    Args:
        finding: What was found; the numbers told are those of the comparisons that decided.
        language: "pl" or "en".
        missing: Names of the facts that are missing.
    """
    rule = finding.rule
    norm = rule.pl if language == "pl" else rule.en
    outcome = finding.outcome.label(language)
    if finding.excused:
        outcome += f" ({word('excused', language)})"
    parts = [f"{norm}: {outcome}"]
    if finding.outcome is Outcome.NOT_APPLICABLE:
        parts[0] += f", {word('not_bound' if finding.basis else 'not_in_force', language)}"
    reasons = dict.fromkeys(reading_text(each, language) for each in _telling(finding))
    parts += [_capital(reason) for reason in reasons]
    if finding.answer:
        parts.append(_capital(", ".join(code.label(language) for code in finding.answer)))
    names = ", ".join(missing)
    if names:
        parts.append(f"{word('missing', language)}: {names}")
    if finding.unread:
        parts.append(f"{word('unread_law', language)}: {', '.join(finding.unread)}")
        parts += [_capital(reason) for reason in finding.why(language)]
    if finding.hangs_on:
        questions = (POLICY_LABELS[name][language == "en"] for name in finding.hangs_on)
        parts.append(f"{word('hangs_on', language)}: {'; '.join(questions)}")
    parts += _basis(finding, language)
    return ". ".join(parts) + "."


def _basis(finding: Finding, language: Language) -> list[str]:
    if not finding.basis or finding.since is None:
        return []
    where = cited(finding.basis, language)
    since = f"{word('since', language)} {day_text(finding.since, language)}"
    notes = [since, finding.evidence.label(language)]
    if finding.stale:
        notes.append(word("stale", language))
    return [f"{word('basis', language)}: {where} ({', '.join(notes)})"]


def _telling(finding: Finding) -> tuple[Reading, ...]:
    """Return the readings worth telling.

    Whether a provision binds is told by the basis, or by the reason why that is open.  Of a rule
    that is met the numbers, or else the first test that holds; of one that is unknown
    what is known; of one that is unmet, excused or not applicable everything that decided.
    """
    readings = tuple(each for each in finding.readings if not isinstance(each.atom, c.InForce))
    if finding.outcome is Outcome.UNKNOWN:
        return tuple(each for each in readings if not is_blank(each.observed))
    if finding.outcome is not Outcome.MET or finding.excused:
        return readings
    numbers = tuple(each for each in readings if isinstance(each.atom, c.Compare | c.Computed))
    holding = tuple(each for each in readings if each.verdict is Verdict.MET)
    return numbers or holding[:1] or readings[:1]


def cited(provisions: Iterable[Provision], language: Language) -> str:
    """Return provisions as cited, those of one act together.

    >>> from ekonomia.law.acts import UES
    >>> cited([UES.at("5", ust="2"), UES.at("2", pkt="6")], "pl")
    'art. 5 ust. 2, art. 2 pkt 6 ustawy o ekonomii społecznej'
    """
    places: dict[Act, list[str]] = {}
    for provision in provisions:
        places.setdefault(provision.act, []).append(provision.place)
    return "; ".join(_of_act(act, filter(None, each), language) for act, each in places.items())


def _of_act(act: Act, places: Iterable[str], language: Language) -> str:
    units = ", ".join(places)
    if language == "pl":
        return f"{units} {act.genitive}" if units else act.title
    return f"{units} of {act.en}" if units else act.en


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def reading_text(reading: Reading, language: Language) -> str:
    """Return one comparison in words: what is observed, and the limit it is held against."""
    match reading.atom:
        case c.Compare(left, comparison):
            return _comparison(left, comparison, reading, language)
        case c.OneOf(fact) | c.Includes(fact):
            shown = codes_text(reading.observed, language)
            listed = word("unread", language)
            if reading.required is not None:
                listed = codes_text(reading.required, language, limit=MANY)
            name = name_of(fact.label, language)
            return f"{name}: {shown} ({word('listed', language)}: {listed})"
        case c.Truth(fact):
            return f"{name_of(fact.label, language)}: {truth_text(reading.observed, language)}"
        case c.InForce(timeline):
            return f"{timeline.name}: {_binds(reading.verdict, language)}"
        case c.Computed(_, label):
            computed = value_text(reading.observed, label.unit, language)
            return f"{name_of(label, language)}: {computed}"
        case _ as rest:
            assert_never(rest)


def _binds(verdict: Verdict, language: Language) -> str:
    match verdict:
        case Verdict.MET:
            return word("in_force", language)
        case Verdict.UNMET:
            return word("not_binding", language)
        case Verdict.UNKNOWN:
            return word("unread", language)


def _comparison(
    left: c.Amount, comparison: Comparison, reading: Reading, language: Language
) -> str:
    name, unit = title(left, language), unit_of(left)
    observed, required = reading.observed, reading.required
    than = (BY if c.is_day(left) else THAN)[comparison][language]
    if is_share(left) and isinstance(observed, Bounds) and not is_blank(observed):
        limit = percent_of(required, language)
        shown = percent_of(observed, language)
    elif isinstance(observed, Portion):
        beside = required.exact if isinstance(required, Bounds) else None
        shown, limit = _portion(observed, unit, beside, language), percent_of(required, language)
    else:
        shown = value_text(observed, unit, language)
        unread = required is None and not c.is_day(left)
        if unit is ZLOTY and isinstance(required, Bounds) and required.exact is not None:
            required = exactly(whole_groszy(required.exact, comparison))
        limit = word("unread", language) if unread else value_text(required, unit, language)
    right = cast("c.Compare", reading.atom).right
    if isinstance(right, c.Given | c.Parameter) or not (walk.facts_of(right) or c.is_day(right)):
        return f"{name}: {shown} ({word('limit', language)}: {than} {limit})"
    other = title(right, language)
    return f"{name}: {shown} ({word('limit', language)}: {than} {limit}, {other})"


def whole_groszy(limit: Number, comparison: Comparison) -> Fraction:
    """Return the amount in whole groszy that stands for a limit between two of them."""
    upwards = comparison in (Comparison.AT_LEAST, Comparison.LESS_THAN)
    groszy = ceil(limit * _GROSZE) if upwards else floor(limit * _GROSZE)
    return Fraction(groszy, _GROSZE)


_GROSZE: Final = 100
"""How many of them make a złoty."""


def _portion(portion: Portion, unit: Noun | None, limit: Number | None, language: Language) -> str:
    """Return a part of a whole in words; a share just off the limit does not read like it."""
    part = value_text(portion.part, None, language)
    whole = value_text(portion.whole, unit, language)
    size = portion.whole.exact
    if language == "pl" and unit is not None and size is not None:
        whole = f"{number_text(size)} {unit.form(size, after_do=True)}"
    if portion.share is None:
        return f"{part} {word('of', language)} {whole}"
    return f"{part} {word('of', language)} {whole}, {percent_of(portion.share, language, limit)}"


# --- amounts and conditions --------------------------------------------------------------------


def describe(condition: c.Condition, context: Context, language: Language = "pl") -> str:
    """Return a condition in words, with its limits as of the day of `context`."""
    match condition:
        case c.Compare():
            return _described(condition, context, language)
        case c.OneOf(fact, codes):
            listed = codes_text(listed_codes(codes, context), language, limit=MANY)
            return f"{name_of(fact.label, language)} {word('among', language)}: {listed}"
        case c.Includes(fact, codes, every):
            listed = codes_text(listed_codes(codes, context), language, limit=MANY)
            verb = word("holds_all" if every else "holds", language)
            return f"{name_of(fact.label, language)} {verb}: {listed}"
        case c.Truth(fact, expected):
            return f"{name_of(fact.label, language)}: {truth_text(expected, language)}"
        case c.InForce(timeline):
            binds = BINDS[type(context.step(timeline))]
            return f"{timeline.name}: {_binds(binds, language)}"
        case c.Computed(amount, label):
            name = name_of(label, language)
            return f"{name} = {title(amount, language, context)}"
        case c.AllOf(parts):
            return _joined(parts, "all", context, language)
        case c.AnyOf(parts):
            return _joined(parts, "any", context, language)
        case c.NoneOf(parts):
            return f"{word('not', language)}: {_joined(parts, 'any', context, language)}"
        case c.Named():
            inner = describe(condition.condition, context, language)
            return f"{_called(condition.name, language)} [{inner}]"
        case c.ByPolicy():
            return describe(c.answer(condition, context.policy), context, language)
        case _ as rest:
            assert_never(rest)


def _called(name: Code | Label, language: Language) -> str:
    return name.label(language) if isinstance(name, Code) else name_of(name, language)


def _described(compare: c.Compare, context: Context, language: Language) -> str:
    table = BY if c.is_day(compare.left) else THAN
    name, than = title(compare.left, language, context), table[compare.comparison][language]
    match compare.right:
        case c.Given(value):
            limit = limit_text(value, compare.left, language)
        case c.Parameter(timeline):
            limit = limit_text(context.value(timeline), compare.left, language)
        case _:
            limit = title(compare.right, language, context)
    return f"{name}: {than} {limit}"


def _joined(parts: tuple[c.Condition, ...], by: str, context: Context, language: Language) -> str:
    texts = [describe(part, context, language) for part in parts]
    if len(texts) == 1:
        return texts[0]
    return f" {word(by, language)} ".join(f"({text})" for text in texts)


def change_text(change: Change, label: Callable[[str, Language], str], language: Language) -> str:
    """Return a change in words: the fact, its value now, the values that would flip the rule.

    Args:
        change: The change.
        label: From a path to the name of the fact, such as `RuleBook.label`.
        language: "pl" or "en".
    """
    unit = change.fact.label.unit
    before = _fact_value(change.before, unit, language)
    options = list(change.options)[:MANY]
    after = f" {word('any', language)} ".join(_fact_value(each, unit, language) for each in options)
    beyond = f"{word('beyond', language)} " if change.beyond else ""
    return f"{label(change.path, language)}: {before} → {beyond}{after}"


def _fact_value(value: object, unit: Noun | None, language: Language) -> str:
    if isinstance(value, bool):
        return truth_text(value, language)
    if isinstance(value, int | Fraction | Decimal):
        return value_text(exactly(value), unit, language)
    return value_text(cast("Observed", value), unit, language)


def mark(finding: Finding) -> str:
    """Return a sign for a finding, for lists; only an unmet condition is a minus."""
    if finding.outcome is Outcome.UNMET and finding.rule.force is not Force.HARD:
        return "!" if finding.rule.force is Force.SOFT else "·"
    return _MARKS[finding.outcome]


_MARKS: Final = {
    Outcome.MET: "+",
    Outcome.UNMET: "-",
    Outcome.UNKNOWN: "?",
    Outcome.NOT_APPLICABLE: "·",
}
