"""Checks of days: rows that collide, stand out of order, leave no room, or leave something out."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from ekonomia.dates.holidays import is_working_day
from ekonomia.dates.precision import Extent
from ekonomia.errors import NotInForce
from ekonomia.network.bodies import BodyKind
from ekonomia.network.meetings import Meeting
from ekonomia.plans.activity import Activity
from ekonomia.plans.checking import Check, listed, sections
from ekonomia.plans.coverage import series_coverage
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.order import cycles, rooms
from ekonomia.plans.overlap import collisions
from ekonomia.plans.plan import Dependency
from ekonomia.plans.row_kinds import RowKind, extent_of
from ekonomia.plans.rows import Row
from ekonomia.plans.school import lead_times
from ekonomia.plans.spans import LANGUAGES, Span, days_text, known_day, span, span_of
from ekonomia.plans.tasks import Item
from ekonomia.plans.walking import walk
from ekonomia.rules.phrases import day_text

__all__ = [
    "TIME_CHECKS",
    "coverage_gaps",
    "dates_out_of_order",
    "days_off",
    "dependency_cycles",
    "overlaps",
    "procurement_leads",
    "tight_dependencies",
    "wrong_orders",
]

_MOST_TIGHT: Final = 31
"""Days left to a step, up to which little room is left."""
_PROCUREMENT: Final = frozenset({RowKind.PROCUREMENT})


def overlaps(document: Document) -> Iterator[PlanFinding]:
    """Find two rows that are surely on one day."""
    if document.plan is None:
        return
    for each in collisions(document.plan, sure_only=True):
        pl, en = (days_text(each.since, each.until, language) for language in LANGUAGES)
        yield PlanFinding(
            code=FindingCode.SAME_DAY_OVERLAP,
            place=(each.first, each.second),
            pl=f"oba wiersze w tych samych dniach: {pl}",
            en=f"both rows on the same days: {en}",
            suggestion_pl="może być zamierzone: sprawdzić, kto ma być na obu",
            suggestion_en="may be meant so: see who is to be at both",
        )


def dates_out_of_order(document: Document) -> Iterator[PlanFinding]:
    """Find exact days that are printed after later ones of the same section.

    Each row is held against the latest day before it, and both rows are named.  Days that reach
    past that day, such as 12 to 16 October after 14 October, stand in their order by their end.
    """
    for _, rows in () if document.plan is None else sections(document.plan):
        latest: tuple[date, str] | None = None
        for row in rows:
            day, last = row.when.earliest, row.when.latest
            if row.extent is not Extent.EXACT or day is None or last is None:
                continue
            if latest is None or latest[0] <= last:
                if latest is None or latest[0] <= day:
                    latest = day, row.id
                continue
            pl, en = (
                tuple(day_text(each, language) for each in (latest[0], day))
                for language in LANGUAGES
            )
            yield PlanFinding(
                code=FindingCode.DATE_OUT_OF_ORDER,
                place=(latest[1], row.id),
                pl=f"{pl[0]} przed {pl[1]}",
                en=f"{en[0]} before {en[1]}",
                suggestion_pl="kolejność wierszy i kolejność dni traktować osobno",
                suggestion_en="keep the order of the rows and that of the days apart",
            )


def days_off(document: Document) -> Iterator[PlanFinding]:
    """Find rows and meetings of exact days that begin or end on a day off or at a weekend."""
    for found in walk(document):
        match found.value:
            case Row(id=id_, when=when, extent=extent):
                pass
            case Meeting(id=id_, when=when):
                extent = extent_of(when, None)
            case _:
                continue
        sure = span(when, extent).sure if extent is Extent.EXACT else ()
        ends = sorted({date.fromordinal(end) for days in sure for end in days})
        off = [day for day in ends if _is_off(day)]
        if off:
            pl, en = (listed(day_text(day, language) for day in off) for language in LANGUAGES)
            yield PlanFinding(
                code=FindingCode.DAY_OFF,
                place=(id_,),
                pl=f"dzień wolny albo weekend: {pl}",
                en=f"a day off or a weekend: {en}",
            )


def coverage_gaps(document: Document) -> Iterator[PlanFinding]:
    """Find what a series should reach and no row of it names."""
    if document.plan is None:
        return
    networks = frozenset(body.id for body in document.bodies if body.kind is BodyKind.NETWORK)
    for series in document.plan.series:
        found = series_coverage(document.plan, series, networks=networks)
        if found.gaps:
            perhaps = listed(found.may_reach_all)
            yield PlanFinding(
                code=FindingCode.COVERAGE_GAP,
                place=(series.id,),
                pl=found.text("pl"),
                en=found.text("en"),
                suggestion_pl=f"sprawdzić, czy obejmuje to {perhaps}" if perhaps else None,
                suggestion_en=f"see whether {perhaps} reaches it" if perhaps else None,
            )


def procurement_leads(document: Document) -> Iterator[PlanFinding]:
    """Tell how long before the rows they serve procurements begin."""
    for each in () if document.plan is None else lead_times(document.plan, _PROCUREMENT):
        yield PlanFinding(
            code=FindingCode.LEAD_TIME,
            place=tuple(dict.fromkeys((each.first, each.then))),
            pl=each.text("pl"),
            en=each.text("en"),
        )


def dependency_cycles(document: Document) -> Iterator[PlanFinding]:
    """Find steps that need each other in a circle."""
    for circle in cycles(_dependencies(document)):
        shown = " → ".join((*circle, circle[0]))
        yield PlanFinding(
            code=FindingCode.DEPENDENCY_CYCLE, place=circle, pl=f"koło: {shown}", en=shown
        )


def wrong_orders(document: Document) -> Iterator[PlanFinding]:
    """Find steps that surely end before a step that they need."""
    for first, then, late, early in _wrong(document):
        pl, en = (tuple(day_text(day, language) for day in (early, late)) for language in LANGUAGES)
        yield PlanFinding(
            code=FindingCode.DEPENDENCY_ORDER,
            place=(first, then),
            pl=f"{then} kończy się najpóźniej {pl[0]}, {first} najwcześniej {pl[1]}",
            en=f"{then} ends on {en[0]} at the latest, {first} on {en[1]} at the earliest",
        )


def tight_dependencies(document: Document) -> Iterator[PlanFinding]:
    """Find steps from whose window the step before takes days, so that 31 or fewer are left.

    A step that surely ends too early is left to `wrong_orders`.
    """
    wrong = {then for _, then, _, _ in _wrong(document)}
    for id_, room in rooms(_spans(document), _dependencies(document)).items():
        days = room.days
        if room.cut_by is None or days is None or days > _MOST_TIGHT or id_ in wrong:
            continue
        yield PlanFinding(
            code=FindingCode.TIGHT_DEPENDENCY,
            place=(room.cut_by, id_),
            pl=f"po {room.cut_by} zostaje dla {id_}: {room.text('pl')}",
            en=f"after {room.cut_by}, left to {id_}: {room.text('en')}",
        )


TIME_CHECKS: Final = (
    Check(
        id="same_day_overlap",
        codes=frozenset({FindingCode.SAME_DAY_OVERLAP}),
        run=overlaps,
    ),
    Check(
        id="date_out_of_order",
        codes=frozenset({FindingCode.DATE_OUT_OF_ORDER}),
        run=dates_out_of_order,
    ),
    Check(
        id="tight_dependency",
        codes=frozenset({FindingCode.TIGHT_DEPENDENCY}),
        run=tight_dependencies,
    ),
    Check(
        id="dependency_order",
        codes=frozenset({FindingCode.DEPENDENCY_ORDER}),
        run=wrong_orders,
    ),
    Check(
        id="dependency_cycle",
        codes=frozenset({FindingCode.DEPENDENCY_CYCLE}),
        run=dependency_cycles,
    ),
    Check(id="lead_time", codes=frozenset({FindingCode.LEAD_TIME}), run=procurement_leads),
    Check(id="coverage_gap", codes=frozenset({FindingCode.COVERAGE_GAP}), run=coverage_gaps),
    Check(id="day_off", codes=frozenset({FindingCode.DAY_OFF}), run=days_off),
)
"""The checks of days; `school_overlaps` needs breaks that no document holds and is none of them."""


def _dependencies(document: Document) -> tuple[Dependency, ...]:
    rows = () if document.plan is None else document.plan.dependencies
    return (*rows, *document.dependencies)


def _spans(document: Document) -> dict[str, Span]:
    """Return the days of everything dated that a dependency may name, by its id."""
    spans: dict[str, Span] = {}
    for found in walk(document):
        match found.value:
            case Row():
                spans[found.value.id] = span_of(found.value)
            case Meeting() | Activity() | Item():
                if found.value.when is not None:
                    spans[found.value.id] = span(found.value.when)
            case _:
                pass
    for decision in document.decisions:
        due = decision.due
        if due is None:
            continue
        if due.when is not None:
            spans[decision.id] = span(due.when)
        elif due.meeting in spans:
            spans[decision.id] = spans[due.meeting]
    return spans


def _wrong(document: Document) -> Iterator[tuple[str, str, date, date]]:
    """Yield dependencies that cannot hold: both ids, the first's least end, the other's last."""
    spans = _spans(document)
    for each in _dependencies(document):
        if each.first not in spans or each.then not in spans:
            continue
        late = known_day(spans[each.first].end.low)
        early = known_day(spans[each.then].end.high)
        if late is not None and early is not None and early < late:
            yield each.first, each.then, late, early


def _is_off(day: date) -> bool:
    try:
        return not is_working_day(day)
    except NotInForce:
        return False
