"""Checks of printed text for wrong words, phrases cut short, and topics that name no action."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from ekonomia.dates.polish_tokens import plain
from ekonomia.glossary import TERMS
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.rows import Row
from ekonomia.plans.text_rules import Fault, Hit, found, in_texts
from ekonomia.plans.word_lists import (
    ACTIONS,
    CONFUSED,
    FIXED_PHRASES,
    INSEPARABLE_PHRASES,
    PLANNING_VERBS,
    VERB_ENDINGS,
    VERBS,
)
from ekonomia.plans.wording import (
    Word,
    beginnings,
    is_same_word,
    runs,
    sentences,
    words,
)

__all__ = ["missing_verbs", "truncated_phrases", "word_errors"]

_Index = dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]]

_WORD: Final = Fault(
    code=FindingCode.WORD_ERROR,
    pl="prawie stałe wyrażenie, ale z innym wyrazem",
    en="nearly a fixed phrase, but for one word",
)
_LIKE: Final = Fault(
    code=FindingCode.WORD_ERROR,
    pl="wyraz podobny do tego, który tu się mówi",
    en="a word like the one that is usual here",
)
_GOVERNED: Final = Fault(
    code=FindingCode.WORD_ERROR,
    pl="narzędnik po czasowniku, który wymaga biernika",
    en="an instrumental where the verb takes an accusative",
)
_HEAD: Final = Fault(
    code=FindingCode.WORD_ERROR,
    pl="temat zaczyna się narzędnikiem",
    en="a topic that begins with an instrumental",
)
_CUT: Final = Fault(
    code=FindingCode.TRUNCATED_PHRASE,
    pl="wyrażenie bez ostatniego wyrazu",
    en="a phrase without its last word",
)
_VERB: Final = Fault(
    code=FindingCode.MISSING_VERB,
    pl="temat nie mówi, co się robi",
    en="the topic does not say what is done",
)

_PLANNING: Final = frozenset(PLANNING_VERBS.split())
_VERBS: Final = frozenset(VERBS.split())
_VERB_ENDINGS: Final = tuple(VERB_ENDINGS.split())
_LEAST_PHRASE: Final = 3
_LEAST_COMMON: Final = 5
_LEAST_ACTION: Final = 6
_ACTION_ENDINGS: Final = ("anie", "enie", "cie", "izacja", "yzacja")
_LEAST_STEM: Final = 3
_TO_INFINITIVE: Final = 4
_END: Final = re.compile(r"[”\"»)\]]*(?:[.;!?](?!\.)|\s*\Z|\s*\n\s*\n)")


def _indexed(phrases: Iterable[str], left_out: int = 0) -> _Index:
    index: _Index = {}
    for phrase in phrases:
        folded = tuple(word.folded for word in words(phrase))
        kept = folded[: len(folded) - left_out]
        index.setdefault(beginnings(kept), []).append((phrase, kept))
    return index


_PHRASES: Final = _indexed(
    phrase
    for phrase in dict.fromkeys((*(term.pl for term in TERMS), *FIXED_PHRASES))
    if len(words(phrase)) >= _LEAST_PHRASE
)
_CUT_PHRASES: Final = _indexed(INSEPARABLE_PHRASES, left_out=1)


def _lengths(index: _Index) -> tuple[int, ...]:
    return tuple(sorted({len(key) for key in index}))


_PHRASE_LENGTHS: Final = _lengths(_PHRASES)
_CUT_LENGTHS: Final = _lengths(_CUT_PHRASES)


def word_errors(document: Document) -> Iterator[PlanFinding]:
    """Find wrong words: in a fixed phrase, in a usual pair, behind a verb, at a topic's head.

    >>> [hit.meant for hit in _wrong_words("działalność zakładów aktywizacji zawodowej")]
    ['zakład aktywności zawodowej']
    """
    return in_texts(document, _wrong_words)


def _wrong_words(text: str) -> Iterator[Hit]:
    split = words(text)
    for run in runs(text, split):
        yield from _wrong_in_phrase(run)
        yield from _confused(run)
        yield from _wrongly_governed(run)
    yield from _instrumental_head(text, split)


def _windows(
    run: list[Word], index: _Index, lengths: tuple[int, ...]
) -> Iterator[tuple[list[Word], list[tuple[str, tuple[str, ...]]]]]:
    """Yield words in a row that begin as the words of phrases do, with these phrases."""
    starts = beginnings(word.folded for word in run)
    for first in range(len(run)):
        for length in lengths:
            phrases = index.get(starts[first : first + length])
            if phrases and first + length <= len(run):
                yield run[first : first + length], phrases


def _wrong_in_phrase(run: list[Word]) -> Iterator[Hit]:
    for window, phrases in _windows(run, _PHRASES, _PHRASE_LENGTHS):
        others = [
            [
                place
                for place, (word, wanted) in enumerate(zip(window, folded, strict=True))
                if not is_same_word(word.folded, wanted)
            ]
            for _, folded in phrases
        ]
        if [] in others:
            continue
        for (phrase, folded), wrong in zip(phrases, others, strict=True):
            inner = wrong[0] if wrong[1:] == [] and 0 < wrong[0] < len(window) - 1 else None
            if inner is not None and (
                window[inner].folded[:_LEAST_COMMON] == folded[inner][:_LEAST_COMMON]
            ):
                yield Hit(_WORD, " ".join(word.text for word in window), phrase)
                break


def _confused(run: list[Word]) -> Iterator[Hit]:
    for place, word in enumerate(run):
        for wrong, right, companions in _CONFUSED_WORDS:
            if word.folded.startswith(wrong):
                for then in run[place + 1 : place + 3]:
                    if then.folded in companions:
                        yield Hit(_LIKE, f"{word.text} {then.text}", right)


_CONFUSED_WORDS: Final = tuple(
    (wrong, right, frozenset(companions.split())) for wrong, right, companions in CONFUSED
)


def _wrongly_governed(run: list[Word]) -> Iterator[Hit]:
    for place, (verb, action) in enumerate(pairwise(run)):
        if verb.folded in _PLANNING and _is_instrumental_action(action.folded):
            rest = run[place + 2 : place + 2 + _TO_INFINITIVE]
            if not any(word.text.lower().endswith("ć") for word in rest):
                meant = f"{verb.text} {action.text.lower()[:-1]}"
                yield Hit(_GOVERNED, f"{verb.text} {action.text}", meant)


def _is_instrumental_action(folded: str) -> bool:
    return len(folded) >= _LEAST_ACTION and folded.endswith(("aniem", "eniem", "ciem"))


def _instrumental_head(text: str, split: list[Word]) -> Iterator[Hit]:
    """Yield the first word of a text that should be an action in the nominative.

    A sentence with a verb may begin so.
    """
    first = next(sentences(text, split), [])
    if not first or text[: first[0].start].strip():
        return
    if not (first[0].text[0].isupper() and first[0].text.lower().endswith("ą")):
        return
    meant = f"{first[0].text[:-1]}a"
    is_spoken = any(
        word.folded in _VERBS or word.folded.endswith(_VERB_ENDINGS) for word in first[1:]
    )
    if plain(meant) in _NOMINATIVES and first[1:] and not is_spoken:
        yield Hit(_HEAD, f"{first[0].text} {first[1].text}", meant)


_NOMINATIVES: Final = frozenset(plain(action) for action in ACTIONS.split())
_STEMS: Final = tuple(
    sorted({stem for noun in _NOMINATIVES if len(stem := noun.rstrip("aeiyou")) >= _LEAST_STEM})
)


def truncated_phrases(document: Document) -> Iterator[PlanFinding]:
    """Find phrases of the field without their last word at the end of a sentence or fragment.

    >>> [hit.meant for hit in _cut_phrases("Rozwój podmiotów ekonomii. Gala podmiotów ekonomii…")]
    ['podmiot ekonomii społecznej']
    """
    return in_texts(document, _cut_phrases)


def _cut_phrases(text: str) -> Iterator[Hit]:
    for run in runs(text, words(text)):
        if not _END.match(text, run[-1].end):
            continue
        for length in reversed(_CUT_LENGTHS):
            tail = run[-length:]
            key = beginnings(word.folded for word in tail)
            whole = [
                phrase
                for phrase, folded in _CUT_PHRASES.get(key, ())
                if all(
                    is_same_word(word.folded, wanted)
                    for word, wanted in zip(tail, folded, strict=True)
                )
            ]
            if whole:
                yield Hit(_CUT, " ".join(word.text for word in tail), whole[0])
                break


def missing_verbs(document: Document) -> Iterator[PlanFinding]:
    """Find rows whose topic names nothing that is done or held.

    In print the action stands in the nominative; in a label of our own, in any form.  Quoted
    fragments alone are no proof, so the label is read with them.

    >>> _names_action(words("III Gala Ekonomii Społecznej")), _names_action(words("Filmy, spoty"))
    (True, False)
    """
    rows = () if document.plan is None else document.plan.rows
    return found((row.id, Hit(_VERB, _topic(row))) for row in rows if not _says_action(row))


def _topic(row: Row) -> str:
    return row.cells.topic.strip() or " … ".join(row.quoted) or row.pl


def _says_action(row: Row) -> bool:
    if row.cells.topic.strip():
        return _names_action(words(row.cells.topic))
    label = words(row.pl)
    return (
        any(_names_action(words(fragment)) for fragment in row.quoted)
        or any(word.folded.startswith(_STEMS) for word in label)
        or _names_action(label)
    )


def _names_action(split: list[Word]) -> bool:
    return any(word.folded in _NOMINATIVES or _is_action(word.folded) for word in split)


def _is_action(folded: str) -> bool:
    return len(folded) >= _LEAST_ACTION - 1 and folded.endswith(_ACTION_ENDINGS)
