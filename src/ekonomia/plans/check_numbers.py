"""Checks of a plan's numbers and headings: gaps, restarts, styles, empty rows."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ekonomia.plans.checking import Check, listed, sections, unique
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import LANGUAGES
from ekonomia.plans.texts import month_place

__all__ = ["NUMBER_CHECKS", "headings", "number_format", "number_gaps", "restarts", "separators"]


def number_gaps(document: Document) -> Iterator[PlanFinding]:
    """Find the numbers that a section lacks, one finding for each section.

    Where no number comes twice in the plan, its sections go on counting; else each counts from 1.
    """
    if document.plan is None:
        return
    starts_again = bool(_repeated(document.plan))
    last = 0
    for place, rows in sections(document.plan):
        numbers = sorted({row.number for row in rows if row.number is not None})
        before = 0 if starts_again else last
        gaps = [(low + 1, high - 1) for low, high in pairwise([before, *numbers]) if high > low + 1]
        last = max([last, *numbers])
        if gaps:
            is_one = len(gaps) == 1 and gaps[0][0] == gaps[0][1]
            number = "numeru" if is_one else "numerów"
            lacking = listed(low if low == high else f"{low}-{high}" for low, high in gaps)
            yield PlanFinding(
                code=FindingCode.ROW_NUMBER_GAP,
                place=(place,),
                pl=f"brak {number} {lacking}; numeracja od {numbers[0]} do {numbers[-1]}",
                en=f"missing: {lacking}; the numbers run from {numbers[0]} to {numbers[-1]}",
                suggestion_pl="mogły wypaść wiersze; nie numerować od nowa",
                suggestion_en="rows may have been lost; do not renumber",
            )


def restarts(document: Document) -> Iterator[PlanFinding]:
    """Find a plan in which the same number stands in several sections, so that it is no key."""
    repeated = () if document.plan is None else _repeated(document.plan)
    if document.plan is not None and repeated:
        yield PlanFinding(
            code=FindingCode.ROW_NUMBER_RESTART,
            place=(document.plan.id,),
            pl=f"w kilku miesiącach powtarzają się numery: {listed(repeated)}",
            en=f"numbers that stand in several months: {listed(repeated)}",
            suggestion_pl="wiersz wskazują razem rok, miesiąc i numer",
            suggestion_en="year, month and number together name a row",
        )


def _repeated(plan: Plan) -> tuple[int, ...]:
    """Return the numbers that stand in several sections, in their order."""
    held = Counter(
        number
        for _, rows in sections(plan)
        for number in {row.number for row in rows if row.number is not None}
    )
    return tuple(sorted(number for number, count in held.items() if count > 1))


def number_format(document: Document) -> Iterator[PlanFinding]:
    """Find sections whose numbers are printed with a full stop here and without one there."""
    for place, rows in _sections(document):
        printed = [number for row in rows if (number := row.cells.number.strip())]
        stopped = [number for number in printed if number.endswith(".")]
        bare = [number for number in printed if not number.endswith(".")]
        if stopped and bare:
            yield PlanFinding(
                code=FindingCode.ROW_NUMBER_FORMAT,
                place=(place,),
                pl=f"z kropką: {listed(stopped)}; bez kropki: {listed(bare)}",
                en=f"with a full stop: {listed(stopped)}; without: {listed(bare)}",
            )


def separators(document: Document) -> Iterator[PlanFinding]:
    """Find the empty rows that close sections."""
    plan = document.plan
    closed = [] if plan is None else [each for each in plan.sections if each.blank_rows > 0]
    if plan is not None and closed:
        counts = listed(unique(sorted(section.blank_rows for section in closed)))
        yield PlanFinding(
            code=FindingCode.MONTH_SEPARATOR_NOISE,
            place=(plan.id,),
            pl=f"puste wiersze zamykają {len(closed)} z {len(plan.sections)} części (po {counts})",
            en=f"empty rows close {len(closed)} of {len(plan.sections)} sections ({counts} each)",
        )


def headings(document: Document) -> Iterator[PlanFinding]:
    """Find section headings in another case than most, or with spaces around or unbreakable ones.

    Spaces around all of them are how the table was cut, and are left out.  One finding for the
    plan, at the sections concerned.
    """
    plan = document.plan
    if plan is None:
        return
    styles = [_style(each.printed) for each in plan.sections]
    all_padded = all(_is_padded(each.printed) for each in plan.sections if each.printed)
    counted = Counter(style for style in styles if style)
    usual = counted.most_common(1)[0][0] if counted else ""
    odd = [
        section
        for section, style in zip(plan.sections, styles, strict=True)
        if style not in ("", usual) or (_is_padded(section.printed) and not all_padded)
    ]
    if odd:
        pl, en = (
            listed(quoted(section.printed, language) for section in odd) for language in LANGUAGES
        )
        yield PlanFinding(
            code=FindingCode.HEADING_CASE,
            place=unique(month_place(section.year or plan.year, section.month) for section in odd),
            pl=f"inaczej niż pozostałe: {pl}",
            en=f"unlike the others: {en}",
        )


def _style(heading: str) -> str:
    if not any(sign.isalpha() for sign in heading):
        return ""
    if heading.islower():
        return "lower"
    return "upper" if heading.isupper() else "mixed"


def _is_padded(heading: str) -> bool:
    return heading != heading.strip() or "\N{NO-BREAK SPACE}" in heading


def _sections(document: Document) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    return () if document.plan is None else sections(document.plan)


NUMBER_CHECKS: Final = (
    Check(id="row_number_gap", codes=frozenset({FindingCode.ROW_NUMBER_GAP}), run=number_gaps),
    Check(id="row_number_restart", codes=frozenset({FindingCode.ROW_NUMBER_RESTART}), run=restarts),
    Check(
        id="row_number_format", codes=frozenset({FindingCode.ROW_NUMBER_FORMAT}), run=number_format
    ),
    Check(
        id="month_separator_noise",
        codes=frozenset({FindingCode.MONTH_SEPARATOR_NOISE}),
        run=separators,
    ),
    Check(id="heading_case", codes=frozenset({FindingCode.HEADING_CASE}), run=headings),
)
"""The checks of this module, in the order in which they are run."""
