"""Checks of what a plan's heading, organiser and events promise against what its rows hold."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from ekonomia.counting import counted
from ekonomia.dates.precision import Precision
from ekonomia.plans.checking import Check, listed, unique
from ekonomia.plans.document import Document
from ekonomia.plans.events import EventKind, StepKind
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.row_kinds import GATHERINGS
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import ROWS
from ekonomia.plans.stems import stem, stems
from ekonomia.plans.wording import is_same_word, words

__all__ = ["SCOPE_CHECKS", "editions", "headers", "organisers", "steps"]

_GATHERINGS: Final = (
    "spotkan",
    "posiedzen",
    "szkolen",
    "konferencji",
    "warsztatow",
    "wizyt",
    "seminariow",
    "zebran",
    "narad",
)
"""Folded words of a heading that promise gatherings."""
_OF_A_WORKSHOP: Final = "terapii"
"""The folded word behind the name of an institution, *warsztat terapii zajęciowej*."""
_OFFICE_STEMS: Final = frozenset(
    map(
        stem,
        (
            "biuro",
            "departament",
            "dział",
            "fundacja",
            "instytut",
            "oddział",
            "ośrodek",
            "regionalny",
            "referat",
            "stowarzyszenie",
            "urząd",
            "wojewódzki",
            "wydział",
            "zespół",
            "oraz",
        ),
    )
)
"""Words of an institution's name that say nothing of its field."""
_SHORTEST: Final = 4
"""Words with fewer letters are prepositions and abbreviations."""
_HOLDING: Final = (StepKind.AWARD, StepKind.RELEASE)
"""Steps in which an edition is held."""


def editions(document: Document) -> Iterator[PlanFinding]:
    """Find events whose own steps are printed with different editions.

    The row that holds the event is believed before those that prepare it.
    """
    rows = {row.id: row for row in _rows(document)}
    for event in document.events:
        numbered = [
            (step.kind, row, row.edition)
            for step in event.steps
            if (row := rows.get(step.row)) is not None
            and row.event == event.id
            and row.edition is not None
        ]
        if len({edition for _, _, edition in numbered}) < 2:  # noqa: PLR2004
            continue
        shown = listed(unique(f"{row.id}: {edition}" for _, row, edition in numbered))
        held = [edition for kind, _, edition in numbered if kind in _HOLDING]
        yield PlanFinding(
            code=FindingCode.EDITION_CONFLICT,
            place=unique(row.id for _, row, _ in numbered),
            pl=f"numery edycji: {shown}",
            en=f"numbers of the edition: {shown}",
            suggestion_pl=f"edycja {held[-1]}, jak w wierszu, który ją odbywa" if held else None,
            suggestion_en=f"edition {held[-1]}, as in the row that holds it" if held else None,
        )


def steps(document: Document) -> Iterator[PlanFinding]:
    """Find events that are planned in part, with the usual steps that no row plans.

    An award that a gala of the document may hold is not missed.
    """
    galas = [event for event in document.events if event.kind is EventKind.GALA]
    for event in document.events:
        elsewhere = {step.kind for gala in galas if gala != event for step in gala.steps}
        missing = [
            kind
            for kind in event.missing_steps
            if not (kind is StepKind.AWARD and kind in elsewhere)
        ]
        if missing:
            rows = listed(unique(step.row for step in event.steps))
            yield PlanFinding(
                code=FindingCode.SCOPE_GAP,
                place=(event.id,),
                pl=f"brakuje: {listed(kind.pl for kind in missing)}; zaplanowane w: {rows}",
                en=f"lacking: {listed(kind.en for kind in missing)}; planned in: {rows}",
            )


def organisers(document: Document) -> Iterator[PlanFinding]:
    """Find a plan no word of whose title is of the field its organiser's name tells of.

    Where the title names the organiser itself, that part of it does not count; the title of the
    plan's project does.
    """
    plan = document.plan
    if plan is None:
        return
    named = [each for each in document.institutions if each.id == plan.organiser]
    titles = [project.title for project in document.projects if project.id == plan.project]
    for institution in named:
        field = _content(institution.name)
        heard = {
            *_without(stems(plan.title), stems(institution.name)),
            *stems(" ".join(filter(None, titles))),
        }
        if field and not field & heard:
            yield PlanFinding(
                code=FindingCode.ORGANISER_SCOPE,
                place=(plan.id,),
                pl=f"organizator: {quoted(institution.name, 'pl')}; "
                "tytuł planu nie ma słowa z jego zakresu",
                en=f"organiser: {quoted(institution.name, 'en')}; "
                "the title has no word of its field",
            )


def _content(name: str) -> set[str]:
    telling = (word.text for word in words(name) if len(word.text) >= _SHORTEST)
    return {stem(word) for word in telling} - _OFFICE_STEMS


def _without(held: tuple[str, ...], part: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without the first place where `part` stands among them."""
    for start in range(len(held) - len(part) + 1):
        if held[start : start + len(part)] == part:
            return held[:start] + held[start + len(part) :]
    return held


def headers(document: Document) -> Iterator[PlanFinding]:
    """Find a plan of gatherings at least half of whose rows are no gatherings or have no day."""
    plan = document.plan
    if plan is None:
        return
    promised = _promised(plan.title)
    other = [row for row in plan.rows if row.kind not in GATHERINGS]
    undated = [row for row in plan.rows if row.when.precision is not Precision.DAY]
    outside = {row.id for row in (*other, *undated)}
    if promised and outside and 2 * len(outside) >= len(plan.rows):
        count, word = len(plan.rows), promised[0]
        yield PlanFinding(
            code=FindingCode.HEADER_SCOPE,
            place=(plan.id,),
            pl=f"w tytule {quoted(word, 'pl')}; z {count} {ROWS.form(count, after_do=True)} "
            f"{len(undated)} bez dnia, {len(other)} innego rodzaju",
            en=f"the title says {quoted(word, 'en')}; of {counted(count, ROWS, 'en')} "
            f"{len(undated)} without a day, {len(other)} of another kind",
            suggestion_pl="czytać jako roczny plan działań",
            suggestion_en="read as a yearly plan of actions",
        )


def _promised(title: str) -> list[str]:
    """Return the words of a title that promise gatherings.

    >>> _promised("Harmonogram spotkań"), _promised("Kalendarz szkoły, plan warsztatu terapii")
    (['spotkań'], [])
    """
    split = words(title)
    return [
        word.text
        for word, then in zip_longest(split, split[1:])
        if (then is None or then.folded != _OF_A_WORKSHOP)
        and any(is_same_word(word.folded, each) for each in _GATHERINGS)
    ]


def _rows(document: Document) -> tuple[Row, ...]:
    return () if document.plan is None else document.plan.rows


SCOPE_CHECKS: Final = (
    Check(id="edition_conflict", codes=frozenset({FindingCode.EDITION_CONFLICT}), run=editions),
    Check(id="scope_gap", codes=frozenset({FindingCode.SCOPE_GAP}), run=steps),
    Check(id="organiser_scope", codes=frozenset({FindingCode.ORGANISER_SCOPE}), run=organisers),
    Check(id="header_scope", codes=frozenset({FindingCode.HEADER_SCOPE}), run=headers),
)
"""The checks of this module, in the order in which they are run."""
