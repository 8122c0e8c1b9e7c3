"""Reading conditions and findings as sentences, in Polish and English.

Numbers always stand with what they count; Polish nouns follow their number; days are written the
way the language writes them.  The wording itself is not API.
"""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import Final, assert_never, cast

from ekonomia.bounds import Bounds, Comparison, Number
from ekonomia.codes import Code, Language
from ekonomia.counting import Noun, counted, number_text, percent_text
from ekonomia.law import Act, Provision
from ekonomia.qualifiers import write_quantity
from ekonomia.rules import algebra as c
from ekonomia.rules.evaluate import Context, Portion, listed_codes
from ekonomia.rules.facts import Kind, Label
from ekonomia.rules.findings import Finding, Observed, Outcome, Reading
from ekonomia.rules.margin import Change
from ekonomia.rules.policy import POLICY_LABELS
from ekonomia.rules.rule import Force
from ekonomia.rules.words import BY, MONTHS, THAN, WORDS
from ekonomia.verdict import Verdict

__all__ = ["change_text", "cited", "day_text", "describe", "mark", "reading_text", "sentence"]

_MANY: Final = 5
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

    Of a rule that is met the numbers, or else the first test that holds; of one that is unknown
    what is known; of one that is unmet, excused or not applicable everything that decided.
    """
    readings = finding.readings
    if finding.outcome is Outcome.UNKNOWN:
        return tuple(each for each in readings if not _is_blank(each.observed))
    if finding.outcome is not Outcome.MET or finding.excused:
        return readings
    numbers = tuple(each for each in readings if isinstance(each.atom, c.Compare))
    holding = tuple(each for each in readings if each.verdict is Verdict.MET)
    return numbers or holding[:1] or readings[:1]


def _is_blank(value: Observed) -> bool:
    """Whether a value says nothing: not known, or anything from 0 up."""
    if isinstance(value, Portion):
        return _is_blank(value.part) and _is_blank(value.whole)
    if isinstance(value, Bounds):
        return value.high is None and (value.low is None or value.low == 0)
    return value is None


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
            shown = _codes(reading.observed, language)
            listed = word("unread", language)
            if reading.required is not None:
                listed = _codes(reading.required, language, limit=_MANY)
            return f"{_name(fact.label, language)}: {shown} ({word('listed', language)}: {listed})"
        case c.Truth(fact):
            return f"{_name(fact.label, language)}: {_truth(reading.observed, language)}"
        case _ as rest:
            assert_never(rest)


def _comparison(
    left: c.Amount, comparison: Comparison, reading: Reading, language: Language
) -> str:
    name, unit = title(left, language), _unit(left)
    observed, required = reading.observed, reading.required
    than = (BY if is_day(left) else THAN)[comparison][language]
    if isinstance(observed, Portion):
        beside = required.exact if isinstance(required, Bounds) else None
        shown, limit = _portion(observed, unit, beside, language), _percent(required, language)
    else:
        shown = _value(observed, unit, language)
        unread = required is None and not is_day(left)
        limit = word("unread", language) if unread else _value(required, unit, language)
    if not isinstance(reading.atom, c.Compare) or isinstance(
        reading.atom.right, c.Given | c.Parameter
    ):
        return f"{name}: {shown} ({word('limit', language)}: {than} {limit})"
    other = title(reading.atom.right, language)
    return f"{name}: {shown} ({word('limit', language)}: {than} {limit}, {other})"


def _portion(portion: Portion, unit: Noun | None, limit: Number | None, language: Language) -> str:
    """Return a part of a whole in words; a share just off the limit does not read like it."""
    part = _value(portion.part, None, language)
    whole = _value(portion.whole, unit, language)
    if portion.share is None:
        return f"{part} {word('of', language)} {whole}"
    return f"{part} {word('of', language)} {whole}, {_percent(portion.share, language, limit)}"


def _percent(share: Observed, language: Language, limit: Number | None = None) -> str:
    if not isinstance(share, Bounds):
        return word("unread", language)
    if share.exact is not None:
        return percent_text(share.exact, language, limit=limit)
    ends = (cast("Number", end) for end in (share.low, share.high))
    return "-".join(percent_text(end, language, limit=limit) for end in ends)


def _value(value: Observed, unit: Noun | None, language: Language) -> str:
    match value:
        case None:
            return word("unknown", language)
        case Bounds():
            if _is_blank(value):
                return word("unknown", language)
            if value.exact is None:
                return write_quantity(value, unit, language)
            if unit is None:
                return number_text(value.exact, language)
            return counted(value.exact, unit, language)
        case date():
            return day_text(value, language)
        case _:
            return _codes(value, language)


def _codes(value: Observed, language: Language, *, limit: int | None = None) -> str:
    if value is None:
        return word("unknown", language)
    codes: Iterable[str] = value if isinstance(value, frozenset) else (cast("str", value),)
    labels = sorted(each.label(language) if isinstance(each, Code) else each for each in codes)
    if limit is not None and len(labels) > limit:
        more = f"… (+{len(labels) - limit})"
        return "; ".join([*labels[:limit], more])
    return "; ".join(labels) or word("none", language)


def _truth(value: Observed, language: Language) -> str:
    return word("unknown" if value is None else "true" if value is True else "false", language)


# --- amounts and conditions --------------------------------------------------------------------


def title(amount: c.Amount, language: Language) -> str:
    """Return what an amount is called."""
    match amount:
        case c.Fact() | c.CountOf():
            return _name(amount.label, language)
        case c.Total(parts):
            return " + ".join(_name(part.label, language) for part in parts)
        case c.ShareOf(part, whole):
            return f"{title(part, language)} / {title(whole, language)}"
        case c.Given(value):
            return number_text(value, language)
        case c.Parameter(timeline):
            return timeline.name
        case c.TheDay():
            return word("the_day", language)
        case c.Shifted(day):
            return f"{word('after', language)}: {_name(day.label, language)}"
        case c.YearDay(year):
            return _name(year.label, language)
        case _ as rest:
            assert_never(rest)


def is_day(amount: c.Amount) -> bool:
    """Whether an amount is a day."""
    if isinstance(amount, c.Fact):
        return amount.type.kind is Kind.DATE
    return isinstance(amount, c.TheDay | c.Shifted | c.YearDay)


def _unit(amount: c.Amount) -> Noun | None:
    match amount:
        case c.Fact() | c.CountOf():
            return amount.label.unit
        case c.Total(parts):
            return parts[0].label.unit
        case c.ShareOf(_, whole):
            return _unit(whole)
        case _:
            return None


def _name(label: Label, language: Language) -> str:
    return label.pl if language == "pl" else label.en


def describe(condition: c.Condition, context: Context, language: Language = "pl") -> str:
    """Return a condition in words, with its limits as of the day of `context`."""
    match condition:
        case c.Compare():
            return _described(condition, context, language)
        case c.OneOf(fact, codes):
            listed = _codes(listed_codes(codes, context), language, limit=_MANY)
            return f"{_name(fact.label, language)} {word('among', language)}: {listed}"
        case c.Includes(fact, codes, every):
            listed = _codes(listed_codes(codes, context), language, limit=_MANY)
            verb = word("holds_all" if every else "holds", language)
            return f"{_name(fact.label, language)} {verb}: {listed}"
        case c.Truth(fact, expected):
            return f"{_name(fact.label, language)}: {_truth(expected, language)}"
        case c.AllOf(parts):
            return _joined(parts, "all", context, language)
        case c.AnyOf(parts):
            return _joined(parts, "any", context, language)
        case c.NoneOf(parts):
            return f"{word('not', language)}: {_joined(parts, 'any', context, language)}"
        case c.Named(name, inner):
            called = name.label(language) if isinstance(name, Code) else _name(name, language)
            return f"{called} [{describe(inner, context, language)}]"
        case c.ByPolicy():
            return describe(c.answer(condition, context.policy), context, language)
        case _ as rest:
            assert_never(rest)


def _described(compare: c.Compare, context: Context, language: Language) -> str:
    table = BY if is_day(compare.left) else THAN
    name, than = title(compare.left, language), table[compare.comparison][language]
    match compare.right:
        case c.Given(value):
            limit = _limit(value, compare.left, language)
        case c.Parameter(timeline):
            limit = _limit(context.value(timeline), compare.left, language)
        case _:
            limit = title(compare.right, language)
    return f"{name}: {than} {limit}"


def _limit(value: Number | None, left: c.Amount, language: Language) -> str:
    if value is None:
        return word("unread", language)
    if isinstance(left, c.ShareOf):
        return percent_text(value, language)
    return _value(Bounds(value, value), _unit(left), language)


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
    options = list(change.options)[:_MANY]
    after = f" {word('any', language)} ".join(_fact_value(each, unit, language) for each in options)
    beyond = f"{word('beyond', language)} " if change.beyond else ""
    return f"{label(change.path, language)}: {before} → {beyond}{after}"


def _fact_value(value: object, unit: Noun | None, language: Language) -> str:
    if isinstance(value, bool):
        return _truth(value, language)
    if isinstance(value, int | Fraction):
        return _value(Bounds(value, value), unit, language)
    return _value(cast("Observed", value), unit, language)


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
