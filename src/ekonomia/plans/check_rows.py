"""Checks of a plan's rows, each by itself or against its like in one section."""

from collections.abc import Iterator
from typing import Final

from attrs import AttrsInstance

from ekonomia.codes import Language
from ekonomia.counting import DAYS, counted
from ekonomia.dates.polish_words import MONTHS
from ekonomia.dates.precision import Extent
from ekonomia.dates.when import When
from ekonomia.network.meetings import Due
from ekonomia.plans.activity import Activity
from ekonomia.plans.checking import ACTIONS, Check, listed, sections
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.project import PrintedPeriod
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import LANGUAGES, ROWS
from ekonomia.plans.stems import squeezed
from ekonomia.plans.walking import walk

__all__ = [
    "ROW_CHECKS",
    "columns",
    "composites",
    "duplicates",
    "durations",
    "months",
    "reference_years",
    "unreadable",
]


def duplicates(document: Document) -> Iterator[PlanFinding]:
    """Find rows of one section that are equal but for number and date, once for all of them.

    The same row in another month is a series, no duplicate.
    """
    for _, rows in () if document.plan is None else sections(document.plan):
        alike: dict[tuple[str, str], list[Row]] = {}
        for row in rows:
            key = (squeezed(row.cells.topic) or squeezed(row.pl), squeezed(row.cells.organiser))
            alike.setdefault(key, []).append(row)
        for same in alike.values():
            if len(same) > 1:
                differ = len({(row.when.earliest, row.when.latest) for row in same}) > 1
                yield PlanFinding(
                    code=FindingCode.DUPLICATE_ROWS,
                    place=tuple(row.id for row in same),
                    pl=f"{counted(len(same), ROWS)} o tej samej treści, terminy "
                    f"{'różne' if differ else 'jednakowe'}",
                    en=f"{counted(len(same), ROWS, 'en')} with the same text, their dates "
                    f"{'differ' if differ else 'are the same'}",
                    suggestion_pl="może to kilka osobnych działań"
                    if differ
                    else "może powtórzenie",
                    suggestion_en="perhaps separate actions" if differ else "perhaps repeated",
                )


def composites(document: Document) -> Iterator[PlanFinding]:
    """Find rows that hold several actions; the suggestion names them."""
    for row in _rows(document):
        if len(row.kinds) > 1:
            count = len(row.kinds)
            yield PlanFinding(
                code=FindingCode.COMPOSITE_CELL,
                place=(row.id,),
                pl=f"{counted(count, ACTIONS)} w jednej komórce, jeden termin: {_date(row, 'pl')}",
                en=f"{counted(count, ACTIONS, 'en')} in one cell, one date: {_date(row, 'en')}",
                suggestion_pl=f"osobno: {_kinds(row, 'pl')}",
                suggestion_en=f"apart: {_kinds(row, 'en')}",
            )


def _kinds(row: Row, language: Language) -> str:
    return "; ".join(kind.label(language) for kind in row.kinds)


def columns(document: Document) -> Iterator[PlanFinding]:
    """Find organisers that were read as places, once for the whole column."""
    plan = document.plan
    if plan is None:
        return
    cells = [(row, row.cells.organiser.strip()) for row in plan.rows]
    placed = [(row, cell) for row, cell in cells if cell and cell == row.place]
    if placed:
        empty = sum(not cell for _, cell in cells)
        pl, en = (
            listed(f"{quoted(cell, language)} ({row.id})" for row, cell in placed)
            for language in LANGUAGES
        )
        yield PlanFinding(
            code=FindingCode.COLUMN_MISUSE,
            place=(plan.id,),
            pl=f"w kolumnie organizatora stoją miejsca: {pl}; {counted(empty, ROWS)} bez wpisu",
            en=f"places in the column of the organiser: {en}; "
            f"empty in {counted(empty, ROWS, 'en')}",
            suggestion_pl="czytać jako miejsce",
            suggestion_en="read as a place",
        )


def months(document: Document) -> Iterator[PlanFinding]:
    """Find rows whose date lies wholly outside the month of their heading.

    A deadline has no first day, so one in a later month does not lie outside.
    """
    plan = document.plan
    if plan is None:
        return
    for row in plan.rows:
        if row.month is None:
            continue
        month = (row.year or plan.year, row.month)
        first, last = row.when.earliest, row.when.latest
        is_late = first is not None and (first.year, first.month) > month
        is_early = last is not None and (last.year, last.month) < month
        if is_late or is_early:
            yield PlanFinding(
                code=FindingCode.MONTH_MISMATCH,
                place=(row.id,),
                pl=f"termin {_date(row, 'pl')} pod nagłówkiem: {MONTHS[row.month - 1][0]}",
                en=f"the date {_date(row, 'en')} under the heading of month {row.month}",
            )


def durations(document: Document) -> Iterator[PlanFinding]:
    """Find rows whose topic names another number of days than their exact dates have.

    Single days of a set, such as 3, 5 and 9 May, are not counted.
    """
    for row in _rows(document):
        period = row.when.period
        is_set = (row.when.edtf or "").startswith(("[", "{"))
        if row.days is None or period is None or row.extent is not Extent.EXACT or is_set:
            continue
        if row.days != period.days:
            yield PlanFinding(
                code=FindingCode.DURATION_MISMATCH,
                place=(row.id,),
                pl=f"temat wymienia {counted(row.days, DAYS)}, "
                f"termin {_date(row, 'pl')} ma {counted(period.days or 0, DAYS)}",
                en=f"the topic names {counted(row.days, DAYS, 'en')}, "
                f"the date {_date(row, 'en')} has {counted(period.days or 0, DAYS, 'en')}",
            )


def unreadable(document: Document) -> Iterator[PlanFinding]:
    """Find every date of the document that was not understood, with the reason."""
    for found in walk(document):
        if isinstance(found.value, When) and not found.value.is_readable:
            faults = found.value.findings
            yield PlanFinding(
                code=FindingCode.UNREADABLE_DATE,
                place=(found.place,),
                pl=f"{_printed(found.holder, 'pl')}{'; '.join(fault.pl for fault in faults)}",
                en=f"{_printed(found.holder, 'en')}{'; '.join(fault.en for fault in faults)}",
            )


def _printed(holder: AttrsInstance, language: Language) -> str:
    """Return the words of a date for a message, where what holds it keeps them."""
    match holder:
        case Row():
            return f"{_date(holder, language)}: "
        case Activity() | Due() | PrintedPeriod() if holder.printed is not None:
            return f"{quoted(holder.printed, language)}: "
        case _:
            return ""


def reference_years(document: Document) -> Iterator[PlanFinding]:
    """Find rows that are about another year than the plan's, one finding for each series."""
    plan = document.plan
    if plan is None:
        return
    about: dict[tuple[str, int], list[str]] = {}
    for row in plan.rows:
        year = row.reference_year
        if year is not None and year != plan.year:
            about.setdefault((next(iter(row.series), row.id), year), []).append(row.id)
    for (_, year), ids in about.items():
        yield PlanFinding(
            code=FindingCode.REFERENCE_YEAR,
            place=tuple(ids),
            pl=f"wykonywane w {plan.year} r., dotyczy {year} r.",
            en=f"done in {plan.year}, about {year}",
        )


def _rows(document: Document) -> tuple[Row, ...]:
    return () if document.plan is None else document.plan.rows


def _date(row: Row, language: Language) -> str:
    return quoted(row.cells.date.strip(), language)


ROW_CHECKS: Final = (
    Check(id="duplicate_rows", codes=frozenset({FindingCode.DUPLICATE_ROWS}), run=duplicates),
    Check(id="composite_cell", codes=frozenset({FindingCode.COMPOSITE_CELL}), run=composites),
    Check(id="column_misuse", codes=frozenset({FindingCode.COLUMN_MISUSE}), run=columns),
    Check(id="month_mismatch", codes=frozenset({FindingCode.MONTH_MISMATCH}), run=months),
    Check(id="duration_mismatch", codes=frozenset({FindingCode.DURATION_MISMATCH}), run=durations),
    Check(id="unreadable_date", codes=frozenset({FindingCode.UNREADABLE_DATE}), run=unreadable),
    Check(id="reference_year", codes=frozenset({FindingCode.REFERENCE_YEAR}), run=reference_years),
)
"""The checks of this module, in the order in which they are run."""
