"""Checks of printed text for broken sentences, agreement, word order and the forms of months."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ekonomia.bounds import Bounds
from ekonomia.dates.polish_tokens import plain
from ekonomia.dates.polish_words import MONTHS
from ekonomia.dates.polish_writing import write
from ekonomia.errors import InvalidValue
from ekonomia.plans.activity import Activity
from ekonomia.plans.checking import listed
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import LANGUAGES
from ekonomia.plans.text_rules import Fault, Hit, found, in_texts
from ekonomia.plans.word_lists import (
    ADVERBIAL_PHRASES,
    AREAS,
    LOCAL_PREPOSITIONS,
    PREDICATES,
    PRONOUNS,
    THINGS,
)
from ekonomia.plans.wording import Word, is_same_word, runs, sentences, words

__all__ = ["broken_sentences", "misagreeing_numbers", "misplaced_words", "unofficial_months"]

_SUBJECT: Final = Fault(
    code=FindingCode.BROKEN_SENTENCE,
    pl="orzeczenie bez podmiotu, takiego jak „celem”",
    en="a predicate without a subject such as 'celem'",
)
_JOINT: Final = Fault(
    code=FindingCode.BROKEN_SENTENCE,
    pl="spójnik niczego nie łączy",
    en="a conjunction that joins nothing",
)
_SINGULAR: Final = Fault(
    code=FindingCode.NUMBER_AGREEMENT,
    pl="liczba pojedyncza, choć jest ich więcej",
    en="a singular, though there are several",
)
_AREA: Final = Fault(
    code=FindingCode.WORD_ORDER_AND_GRAMMAR,
    pl="przymiotnik w liczbie mnogiej przed rzeczownikiem w pojedynczej",
    en="a plural adjective before a singular noun",
)
_ALTERNATIVE: Final = Fault(
    code=FindingCode.WORD_ORDER_AND_GRAMMAR,
    pl="w nawiasie liczba pojedyncza po rzeczowniku w mnogiej",
    en="a singular in brackets after a plural noun",
)

_THINGS: Final = frozenset(THINGS.split())
_FREE: Final = frozenset(ADVERBIAL_PHRASES.split())
_LOCAL: Final = frozenset(LOCAL_PREPOSITIONS.split())
_PRONOUNS: Final = frozenset(PRONOUNS.split())
_AREAS: Final = frozenset(AREAS.split())
_PREDICATES: Final = frozenset(PREDICATES.split())
_COPULAS: Final = frozenset({"jest", "sa", "bylo", "bedzie"})
_ACTION_ENDINGS: Final = ("anie", "enie", "ecie", "ycie", "icie", "ucie")
_LEAST_ACTION: Final = 6
_INSTRUMENTALS: Final = ("em", "ą", "ami", "ym", "im")
_PREPOSITIONS: Final = frozenset(
    {"w", "we", "na", "po", "przy", "u", "pod", "przed", "do", "wsrod"}
)


def broken_sentences(document: Document) -> Iterator[PlanFinding]:
    """Find "jest uzyskanie" without what is to be reached, and "pomiędzy … oraz w obszarze".

    >>> [hit.printed for hit in _broken("Celem jest uzyskanie wiedzy. Badanie jest uzyskanie")]
    ['jest uzyskanie']
    """
    return in_texts(document, _broken)


def _broken(text: str) -> Iterator[Hit]:
    for sentence in sentences(text, words(text)):
        yield from _without_subject(text, sentence)
        yield from _joining_nothing(text, sentence)


def _without_subject(text: str, sentence: list[Word]) -> Iterator[Hit]:
    """Yield a copula and an action with neither a predicate nor a place before them."""
    has_predicate = sentence[0].folded in _PREPOSITIONS
    for place, (word, then) in enumerate(pairwise(sentence)):
        if word.folded not in _COPULAS:
            has_predicate = has_predicate or _may_be_predicate(word)
        elif _is_action(then.folded) and text[word.end : then.start].isspace():
            before = [each.folded for each in sentence[max(0, place - 2) : place]]
            is_said = before and (_is_neuter(before[-1]) or before[0] in _PREPOSITIONS)
            if not (has_predicate or is_said):
                yield Hit(_SUBJECT, f"{word.text} {then.text}")


def _may_be_predicate(word: Word) -> bool:
    return word.text.lower().endswith(_INSTRUMENTALS) or word.folded in _PREDICATES


def _is_neuter(folded: str) -> bool:
    return folded.endswith("e") and not folded.endswith(_ACTION_ENDINGS)


def _is_action(folded: str) -> bool:
    return (
        len(folded) >= _LEAST_ACTION and folded.endswith(_ACTION_ENDINGS) and folded not in _THINGS
    )


def _joining_nothing(text: str, sentence: list[Word]) -> Iterator[Hit]:
    """Yield a conjunction with a preposition that nothing before it has.

    It must stand behind *pomiędzy*, whose two sides it would join, or begin the text.
    """
    seen: set[str] = set()
    is_between = False
    for place, word in enumerate(sentence):
        if word.folded in ("oraz", "i") and (is_between or word.start == 0):
            after = sentence[place + 1 : place + 3]
            joined = [each.folded for each in after]
            if (
                len(after) > 1
                and joined[0] in _LOCAL
                and joined[0][0] not in seen
                and (joined[1] in _AREAS or (is_between and joined[1] not in _FREE))
                and text[word.end : after[1].start].strip() == after[0].text
            ):
                yield Hit(_JOINT, " ".join(each.text for each in (word, *after)))
        elif word.folded in ("pomiedzy", "miedzy"):
            is_between = True
        elif word.folded in _LOCAL:
            seen.add(word.folded[0])


def misagreeing_numbers(document: Document) -> Iterator[PlanFinding]:
    """Find what is printed in the singular where there are several by the document's own count.

    >>> _has_singular("organizacja spotkania informacyjno-promocyjnego", "spotkanie")
    'spotkania informacyjno-promocyjnego'
    >>> _has_singular("organizacja spotkań informacyjno-promocyjnych", "spotkanie") is None
    True
    """
    return found(
        (id_, Hit(_SINGULAR, singular))
        for id_, fragments, unit, bounds in _counted(document)
        if _are_several(bounds)
        for fragment in fragments
        if (singular := _has_singular(fragment, unit)) is not None
    )


def _counted(document: Document) -> Iterator[tuple[str, tuple[str, ...], str, Bounds]]:
    quantities = {each.id: each for each in document.quantities}
    for activity in _activities(document):
        for id_ in activity.quantities:
            if id_ in quantities:
                counted = quantities[id_]
                yield activity.id, activity.quoted, counted.unit, counted.bounds
    for project in document.projects:
        for task in project.tasks:
            for item in task.items:
                if item.quota is not None:
                    yield item.id, item.quoted, item.quota.of, item.quota.bounds


def _activities(document: Document) -> Iterator[Activity]:
    waiting = list(reversed(document.activities))
    while waiting:
        activity = waiting.pop()
        yield activity
        waiting += reversed(activity.parts)


def _are_several(bounds: Bounds) -> bool:
    return bounds.low is not None and (bounds.low > 1 or (bounds.low == 1 and bounds.low_open))


def _has_singular(fragment: str, unit: str) -> str | None:
    """Return the singular of a masculine or neuter unit with its adjective, or None."""
    wanted = next((word.folded for word in words(unit)), "")
    if wanted.endswith("a"):
        return None
    for run in runs(fragment, words(fragment)):
        for place, word in enumerate(run):
            if word.folded.endswith(("a", "u")) and is_same_word(word.folded, wanted):
                after = place + 1
                while after + 1 < len(run) and _is_half(fragment, run[after], run[after + 1]):
                    after += 1
                for other in (place - 1, after):
                    if 0 <= other < len(run) and run[other].folded.endswith("ego"):
                        return fragment[run[min(place, other)].start : run[max(place, other)].end]
    return None


def _is_half(text: str, first: Word, then: Word) -> bool:
    return text[first.end : then.start] == "-"


def misplaced_words(document: Document) -> Iterator[PlanFinding]:
    """Find a plural adjective before a singular noun, and singulars in brackets after a plural.

    >>> [hit.printed for hit in _misplaced("w społecznych obszarze, w których obszarze działa")]
    ['w społecznych obszarze']
    """
    return in_texts(document, _misplaced)


def _misplaced(text: str) -> Iterator[Hit]:
    for run in runs(text, words(text)):
        for three in zip(run, run[1:], run[2:], strict=False):
            preposition, adjective, noun = (word.folded for word in three)
            if (
                preposition in ("w", "we")
                and adjective.endswith(("ych", "ich"))
                and adjective not in _PRONOUNS
                and noun in _AREAS
            ):
                yield Hit(_AREA, " ".join(word.text for word in three))
    for found_ in _ALTERNATIVES.finditer(text):
        before = words(text[max(0, found_.start() - _NEAR) : found_.start()])
        noun = words(found_[1])[0].folded
        is_first = found_.start() < _NEAR and not before
        governed = before and before[-1].folded in ("za", "przez", "na")
        if noun.endswith(("ach", "ami", "om", "ow")) or is_first or governed:
            yield Hit(_ALTERNATIVE, found_[0])


_NEAR: Final = 12
_ALTERNATIVES: Final = re.compile(
    r"(?<!\w)([^\W\d_]+(?:y|i|e|ach|ami|om|ów))\s?\([^\W\d_]+(ej|ego)\s(?:lub|albo|bądź|czy)\s"
    r"(?:[^\W\d_]+\s)?[^\W\d_]+\2\)"
)


def unofficial_months(document: Document) -> Iterator[PlanFinding]:
    """Find cells with a month that is understood but not in its official form.

    A month behind a day stands in the genitive and in small letters, and a month alone is written
    in one way throughout the plan.

    >>> _unofficial_month("20 Czerwiec"), _unofficial_month("8-9 czerwca")
    ('Czerwiec', None)
    """
    if document.plan is not None:
        yield from _months_of(document.plan)


def _months_of(plan: Plan) -> Iterator[PlanFinding]:
    rows = [row for row in plan.rows if row.when.is_readable and row.cells.date.strip()]
    odd = {row.id for row in rows if _unofficial_month(row.cells.date) is not None}
    odd |= _rare_spellings(rows)
    if not odd:
        return
    chosen = [row for row in rows if row.id in odd]
    printed = dict.fromkeys(row.cells.date.strip() for row in chosen)
    official = {
        row.cells.date.strip(): form
        for row in chosen
        if (form := _official(row, row.year or plan.year)) is not None
        and form != row.cells.date.strip()
    }
    said_pl, said_en = (listed(quoted(each, to) for each in printed) for to in LANGUAGES)
    pl, en = (
        listed(f"{quoted(each, to)} – {quoted(meant, to)}" for each, meant in official.items())
        for to in LANGUAGES
    )
    yield PlanFinding(
        code=FindingCode.CASE_AND_GRAMMAR,
        place=tuple(row.id for row in chosen),
        pl=f"nazwa miesiąca nie w urzędowej formie: {said_pl}",
        en=f"a month not in its official form: {said_en}",
        suggestion_pl=f"urzędowo: {pl}" if pl else None,
        suggestion_en=f"officially: {en}" if en else None,
    )


_AFTER_DAY: Final = re.compile(r"(?<!\d)\d{1,2}\.?\s([^\W\d_]+)")
_NOMINATIVES: Final = frozenset(plain(forms[0]) for forms in MONTHS)
_GENITIVES: Final = frozenset(plain(forms[1]) for forms in MONTHS)


def _unofficial_month(cell: str) -> str | None:
    for each in _AFTER_DAY.finditer(cell):
        month = plain(each[1])
        if month in _NOMINATIVES or (month in _GENITIVES and each[1][0].isupper()):
            return each[1]
    return None


def _rare_spellings(rows: list[Row]) -> set[str]:
    """Return the ids of rows with a month alone whose first letter is the rarer one."""
    alone = [row for row in rows if plain(row.cells.date.strip()) in _NOMINATIVES]
    capital = {row.id for row in alone if row.cells.date.strip()[0].isupper()}
    small = {row.id for row in alone} - capital
    return capital if len(capital) < len(small) else small if capital else set()


def _official(row: Row, year: int) -> str | None:
    try:
        return write(row.when, year=year)
    except InvalidValue:
        return None
