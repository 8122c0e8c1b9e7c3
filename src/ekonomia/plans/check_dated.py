"""Checks of dates that are missing, or that only the heading or a meeting can tell."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from ekonomia.counting import counted
from ekonomia.dates.findings import Severity
from ekonomia.network.meetings import Due, Meeting
from ekonomia.plans.activity import Activity
from ekonomia.plans.checking import ACTIVITIES, Check, listed, unique
from ekonomia.plans.document import Document, Passage
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.project import PrintedPeriod
from ekonomia.plans.rows import Cells
from ekonomia.plans.spans import LANGUAGES
from ekonomia.plans.walking import Found, walk

__all__ = ["DATED_CHECKS", "dues", "relative_years", "undated"]

_RELATIVE: Final = re.compile(
    r"\b(?:u?b\.\s?r\.|u?br\.|ub\.\s?r\.|(?:bieżącego|ubiegłego|przyszłego)\s+roku)",
    re.IGNORECASE,
)
"""A year named by its distance from the one of writing: *br.*, *ub.r.*, *bieżącego roku*."""


def undated(document: Document) -> Iterator[PlanFinding]:
    """Find activities without a date, one finding for each run of them on the page.

    Parts of an activity share its date.
    """
    for is_undated, run in groupby(document.activities, lambda activity: activity.when is None):
        if is_undated:
            ids = tuple(activity.id for activity in run)
            yield PlanFinding(
                code=FindingCode.UNDATED_ACTIVITY,
                place=ids,
                pl=f"{counted(len(ids), ACTIVITIES)} bez terminu",
                en=f"{counted(len(ids), ACTIVITIES, 'en')} without a date",
            )


def dues(document: Document) -> Iterator[PlanFinding]:
    """Find due dates that name neither a day nor a certain meeting, and rows without any day."""
    for row in () if document.plan is None else document.plan.rows:
        if row.when.is_readable and row.when.earliest is None and row.when.latest is None:
            yield PlanFinding(
                code=FindingCode.UNRESOLVED_DUE,
                place=(row.id,),
                pl=f"termin {quoted(row.cells.date, 'pl')} nie wskazuje dnia",
                en=f"the date {quoted(row.cells.date, 'en')} names no day",
                severity=Severity.INFO,  # a plan may say so on purpose
            )
    for decision in document.decisions:
        if decision.due is not None and not decision.due.is_resolved:
            yield PlanFinding(
                code=FindingCode.UNRESOLVED_DUE,
                place=(decision.id,),
                pl=f"termin {quoted(decision.due.printed, 'pl')} nie wskazuje dnia",
                en=f"the due date {quoted(decision.due.printed, 'en')} names no day",
                suggestion_pl="ustalić, o które spotkanie chodzi",
                suggestion_en="settle which meeting is meant",
            )


def relative_years(document: Document) -> Iterator[PlanFinding]:
    """Find dates whose year only the heading tells, such as *9 maja br.*, once for the document."""
    held = [
        (found.place, text)
        for found in walk(document)
        for text in _texts(found)
        if _RELATIVE.search(text)
    ]
    if held:
        texts = unique(text for _, text in held)
        pl, en = (listed(quoted(each, language) for each in texts) for language in LANGUAGES)
        heading = document.year or (None if document.plan is None else document.plan.year)
        yield PlanFinding(
            code=FindingCode.RELATIVE_YEAR,
            place=unique(place for place, _ in held),
            pl=f"rok tylko z nagłówka ({heading or 'nagłówek go nie podaje'}): {pl}",
            en=f"the year comes from the heading only ({heading or 'which names none'}): {en}",
        )


def _texts(found: Found) -> tuple[str, ...]:
    """Return the printed dates and passages a value holds itself."""
    match found.value:
        case Due() | PrintedPeriod():
            return (found.value.printed,)
        case Meeting():
            return found.value.printed_dates
        case Activity():
            return () if found.value.printed is None else (found.value.printed,)
        case Cells():
            return (found.value.date,)
        case Passage():
            return (found.value.text,)
        case _:
            return ()


DATED_CHECKS: Final = (
    Check(id="undated_activity", codes=frozenset({FindingCode.UNDATED_ACTIVITY}), run=undated),
    Check(id="unresolved_due", codes=frozenset({FindingCode.UNRESOLVED_DUE}), run=dues),
    Check(id="relative_year", codes=frozenset({FindingCode.RELATIVE_YEAR}), run=relative_years),
)
"""The checks of this module, in the order in which they are run."""
