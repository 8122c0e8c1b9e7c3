"""Checks of names: one thing printed under several, in one document or in a collection."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, TypeAlias

from ekonomia.dates.findings import Severity
from ekonomia.dates.polish_tokens import plain
from ekonomia.network.bodies import Body, Institution
from ekonomia.plans.checking import Check, listed, unique
from ekonomia.plans.document import Document
from ekonomia.plans.events import Event
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.programme import Programme
from ekonomia.plans.spans import LANGUAGES
from ekonomia.plans.stems import stem
from ekonomia.plans.wording import words

__all__ = ["NAME_CHECKS", "check_names_together", "names"]

_Named: TypeAlias = Institution | Body | Event | Programme
_Stems: TypeAlias = frozenset[str]
_Capitals: TypeAlias = dict[str, tuple[bool, bool]]
_NUMBER: Final = re.compile(r"[IVXLC]+")
"""A Roman number of an edition, which is no part of a name."""


def names(document: Document) -> Iterator[PlanFinding]:
    """Find institutions, bodies, events and programmes that were printed under several names.

    Forms of one name, such as its genitive, are one name, and so are its initials; editions and
    years are no part of it, and its first letter may be a capital where a sentence begins.
    Names that differ in capitals only are `name_case`; two names of which one only says more are
    an information, all others a warning.
    """
    for thing in _named(document):
        stems = unique(_stems(name, _texts(thing)) for name in thing.printed)
        if len(stems) > 1:
            yield _variants(thing.id, thing.printed, stems)
        elif _differ_in_case(thing.printed):
            pl, en = (listed(quoted(name, each) for name in thing.printed) for each in LANGUAGES)
            yield _case((thing.id,), pl, en)


def check_names_together(documents: Sequence[Document]) -> Iterator[PlanFinding]:
    """Find what several documents name differently though each of them is at one with itself.

    Things of one kind whose names differ in capitals only, whether they are the same thing or
    regional namesakes; and things with the same id under names that no single document has
    together.
    """
    yield from _variants_together(documents)
    yield from _case_together(documents)


def _variants_together(documents: Sequence[Document]) -> Iterator[PlanFinding]:
    held: dict[str, list[_Named]] = {}
    for document in documents:
        for thing in _named(document):
            held.setdefault(thing.id, []).append(thing)
    for id_, things in held.items():
        printed = unique(chain.from_iterable(thing.printed for thing in things))
        texts = unique(chain.from_iterable(map(_texts, things)))
        stems = unique(_stems(name, texts) for name in printed)
        most = max(len({_stems(name, texts) for name in thing.printed}) for thing in things)
        if len(stems) > max(most, 1):
            yield _variants(id_, printed, stems)


def _case_together(documents: Sequence[Document]) -> Iterator[PlanFinding]:
    held: dict[tuple[type, str, _Stems], list[tuple[str, str, str]]] = {}
    for document in documents:
        for thing in _named(document):
            for name in thing.printed or _texts(thing):
                key = (type(thing), thing.kind, _stems(name, _texts(thing)))
                held.setdefault(key, []).append((document.id, thing.id, name))
    for uses in held.values():
        by_document: dict[str, list[str]] = {}
        for document_id, _, name in uses:
            by_document.setdefault(document_id, []).append(name)
        differ_inside = any(_differ_in_case(printed) for printed in by_document.values())
        if not differ_inside and _differ_in_case([name for _, _, name in uses]):
            pl, en = (
                listed(unique(f"{quoted(name, each)} ({document})" for document, _, name in uses))
                for each in LANGUAGES
            )
            yield _case(unique(id_ for _, id_, _ in uses), pl, en)


def _named(document: Document) -> Iterator[_Named]:
    yield from document.institutions
    yield from document.bodies
    yield from document.events
    yield from document.programmes


def _texts(thing: _Named) -> tuple[str, ...]:
    """Return all names of a thing, in which its abbreviations may be written out."""
    return thing.printed if thing.name is None else (*thing.printed, thing.name)


def _variants(id_: str, printed: Sequence[str], stems: Sequence[_Stems]) -> PlanFinding:
    pl, en = (listed(quoted(name, each) for name in printed) for each in LANGUAGES)
    says_more = len(stems) == 2 and (stems[0] < stems[1] or stems[1] < stems[0])  # noqa: PLR2004
    return PlanFinding(
        code=FindingCode.NAME_VARIANTS,
        place=(id_,),
        pl=f"wydrukowane nazwy: {pl}",
        en=f"printed names: {en}",
        severity=Severity.INFO if says_more else None,
        suggestion_pl="jedna rzecz, kilka etykiet",
        suggestion_en="one thing, several labels",
    )


def _case(place: tuple[str, ...], pl: str, en: str) -> PlanFinding:
    return PlanFinding(
        code=FindingCode.NAME_CASE,
        place=place,
        pl=f"nazwy różnią się tylko wielkością liter: {pl}",
        en=f"names that differ in capitals only: {en}",
    )


def _stems(name: str, texts: Sequence[str]) -> _Stems:
    """Return the words of a name by what their forms have in common.

    Roman numbers and words of one letter are left out; of a name with nothing else, all are kept.
    Initials count as the words they stand for, where one of `texts` has these.
    """
    all_ = [word.text for word in words(name)]
    telling = [word for word in all_ if len(word) > 1 and not _NUMBER.fullmatch(word)]
    return frozenset(chain.from_iterable(_meant(word, texts) for word in telling or all_))


def _meant(word: str, texts: Sequence[str]) -> Iterator[str]:
    """Yield the stems of the words whose initials `word` is, else its own."""
    count = len(word) if word.isupper() else 0
    for split in map(words, texts if count > 1 else ()):
        for start in range(len(split) - count + 1):
            run = split[start : start + count]
            if "".join(each.folded[0] for each in run) == plain(word):
                yield from (stem(each.text) for each in run)
                return
    yield stem(word)


def _differ_in_case(printed: Iterable[str]) -> bool:
    """Whether names with the same words write one of them in another case.

    A name may begin a sentence, so a capital that begins it tells nothing.
    """
    seen: _Capitals = {}
    for name in printed:
        for place, word in enumerate(words(name)):
            is_shouted = len(word.text) > 1 and word.text.isupper()
            if not (place or is_shouted):
                continue
            capitals = (word.text[0].isupper(), is_shouted)
            if seen.setdefault(stem(word.text), capitals) != capitals:
                return True
    return False


NAME_CHECKS: Final = (
    Check(
        id="name_variants",
        codes=frozenset({FindingCode.NAME_VARIANTS, FindingCode.NAME_CASE}),
        run=names,
    ),
)
"""The checks of this module, in the order in which they are run."""
