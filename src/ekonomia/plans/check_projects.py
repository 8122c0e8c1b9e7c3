"""Checks of a project's running times and money, and of what a task list does not tell."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from ekonomia.dates.edtf import last_of_month
from ekonomia.dates.findings import Severity
from ekonomia.dates.when import When
from ekonomia.plans.checking import Check, listed
from ekonomia.plans.document import Document, DocumentKind
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.funding import SourceKind
from ekonomia.plans.project import PrintedPeriod, Project
from ekonomia.rules.phrases import day_text

__all__ = ["PROJECT_CHECKS", "context", "funding", "payers", "periods", "programmes"]


def context(document: Document) -> Iterator[PlanFinding]:
    """Find a task list that tells hardly anything of its project: title, dates and money.

    One of the three may be lacking, since few pages name the money; where two are, it is found.
    """
    held = document.projects
    lacking = [
        (pl, en)
        for pl, en, is_told in (
            ("tytułu projektu", "the project's title", any(each.title for each in held)),
            ("okresu", "its dates", any(each.periods for each in held)),
            ("kwot", "its money", any(each.funding for each in held)),
        )
        if not is_told
    ]
    if document.kind is DocumentKind.TASK_LIST and len(lacking) > 1:
        yield PlanFinding(
            code=FindingCode.CONTEXT_MISSING,
            place=(document.id,),
            pl=f"strona nie podaje: {listed(pl for pl, _ in lacking)}",
            en=f"the page does not tell {listed(en for _, en in lacking)}",
        )


def periods(document: Document) -> Iterator[PlanFinding]:
    """Find running times that are shorter than the years of the title, or leave out the plan.

    One finding for each running time printed outside the title; all are kept.
    """
    plan = document.plan
    for project in document.projects:
        titled = next((each for each in project.periods if each.is_of_title), None)
        planned = plan.year if plan is not None and plan.project == project.id else None
        for each in project.periods:
            if each.is_of_title:
                continue
            said = [*_against_title(each, titled), *_against_plan(each, planned)]
            if said:
                meant = None if titled is None else _meant(each.when, titled.when)
                yield PlanFinding(
                    code=FindingCode.PERIOD_CONTRADICTS_TITLE,
                    place=(project.id,),
                    pl=f"okres {quoted(each.printed, 'pl')}: {listed(pl for pl, _ in said)}",
                    en=f"the period {quoted(each.printed, 'en')}: {listed(en for _, en in said)}",
                    suggestion_pl=f"może do {day_text(meant, 'pl')}; zachować oba zapisy"
                    if meant
                    else None,
                    suggestion_en=f"perhaps until {day_text(meant, 'en')}; keep both"
                    if meant
                    else None,
                )


def _against_title(
    period: PrintedPeriod, titled: PrintedPeriod | None
) -> Iterator[tuple[str, str]]:
    if titled is None:
        return
    title, told = titled.when, period.when
    if title.latest and told.latest and told.latest.year < title.latest.year:
        yield (
            f"kończy się przed ostatnim rokiem z tytułu {quoted(titled.printed, 'pl')}",
            f"it ends before the last year of the title {quoted(titled.printed, 'en')}",
        )
    if title.earliest and told.earliest and told.earliest.year > title.earliest.year:
        yield (
            f"zaczyna się po pierwszym roku z tytułu {quoted(titled.printed, 'pl')}",
            f"it begins after the first year of the title {quoted(titled.printed, 'en')}",
        )


def _against_plan(period: PrintedPeriod, year: int | None) -> Iterator[tuple[str, str]]:
    first, last = period.when.earliest, period.when.latest
    if year is not None and ((first and year < first.year) or (last and year > last.year)):
        yield f"plan jest na rok {year}", f"the plan is for {year}"


def _meant(told: When, title: When) -> date | None:
    """Return the last day in the title's last year, where all but that year agrees."""
    if not (told.earliest and told.latest and title.earliest and title.latest):
        return None
    if told.earliest.year != title.earliest.year or told.latest.year >= title.latest.year:
        return None
    end = last_of_month(title.latest.year, told.latest.month)
    return end.replace(day=min(end.day, told.latest.day))


def programmes(document: Document) -> Iterator[PlanFinding]:
    """Find projects whose running time is another than that of the programme they carry out.

    A project within the years of its programme is normal; one beyond them on either side is worth
    a warning.
    """
    for project, told, years in _both(document, "programme"):
        if told.earliest is None or years.earliest is None:
            continue
        if (told.earliest, told.latest) == (years.earliest, years.latest):
            continue
        ends_within = years.latest is None or (
            told.latest is not None and told.latest <= years.latest
        )
        is_within = told.earliest >= years.earliest and ends_within
        yield PlanFinding(
            code=FindingCode.PERIOD_MISMATCH,
            place=(project.id,),
            pl=f"projekt {told.edtf}, realizowany program {years.edtf}"
            f"{', projekt mieści się w programie' if is_within else ''}",
            en=f"the project runs {told.edtf}, the programme it carries out {years.edtf}"
            f"{', which holds it' if is_within else ''}",
            severity=Severity.INFO if is_within else None,
        )


def payers(document: Document) -> Iterator[PlanFinding]:
    """Find projects that end after the programme that pays for them."""
    for project, told, years in _both(document, "funded_under"):
        if told.latest and years.latest and told.latest > years.latest:
            yield PlanFinding(
                code=FindingCode.PERIOD_BEYOND_PROGRAMME,
                place=(project.id,),
                pl=f"projekt do {day_text(told.latest, 'pl')}, "
                f"program finansujący do {day_text(years.latest, 'pl')}",
                en=f"the project runs to {day_text(told.latest, 'en')}, "
                f"the programme that pays to {day_text(years.latest, 'en')}",
                suggestion_pl="wydatki mogły być rozliczane później",
                suggestion_en="spending may have run on",
            )


def _both(document: Document, field: str) -> Iterator[tuple[Project, When, When]]:
    """Yield each project with its own period and that of the programme in `field`."""
    known = {programme.id: programme.period for programme in document.programmes}
    for project in document.projects:
        years = known.get(getattr(project, field))
        if project.period is not None and years is not None:
            yield project, project.period, years


def funding(document: Document) -> Iterator[PlanFinding]:
    """Find money whose sources exceed the whole, or fall short of it where all are told.

    All are told where the public money and the own contribution both are.
    """
    for project in document.projects:
        money = project.funding
        if money is None or money.rest is None:
            continue
        kinds = {source.kind for source in money.sources}
        is_told = SourceKind.OWN in kinds and bool(kinds & {SourceKind.EU, SourceKind.STATE})
        if money.rest < 0 or (money.rest > 0 and is_told):
            over = money.rest < 0
            yield PlanFinding(
                code=FindingCode.FUNDING_SUM,
                place=(project.id,),
                pl=f"całość {money.total} zł; źródeł "
                f"{'za dużo' if over else 'za mało'} o {abs(money.rest)} zł",
                en=f"the whole is {money.total} zł; the sources are "
                f"{'over' if over else 'under'} it by {abs(money.rest)} zł",
            )


PROJECT_CHECKS: Final = (
    Check(id="context_missing", codes=frozenset({FindingCode.CONTEXT_MISSING}), run=context),
    Check(
        id="period_contradicts_title",
        codes=frozenset({FindingCode.PERIOD_CONTRADICTS_TITLE}),
        run=periods,
    ),
    Check(id="period_mismatch", codes=frozenset({FindingCode.PERIOD_MISMATCH}), run=programmes),
    Check(
        id="period_beyond_programme",
        codes=frozenset({FindingCode.PERIOD_BEYOND_PROGRAMME}),
        run=payers,
    ),
    Check(id="funding_sum", codes=frozenset({FindingCode.FUNDING_SUM}), run=funding),
)
"""The checks of this module, in the order in which they are run."""
