"""Plans, findings, coverage and months as HTML tables; what is printed stands beside its reading.

Each returns one element with its own style, which a page may set anew by its variables.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from ekonomia.codes import Language
from ekonomia.dates.findings import Severity
from ekonomia.plans.coverage import Coverage
from ekonomia.plans.findings import PlanFinding
from ekonomia.plans.plan import Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.states import ItemState
from ekonomia.shapes import all_of, expect
from ekonomia.views.calendar import DaysOff, days_off, weeks_of
from ekonomia.views.html_style import STYLE
from ekonomia.views.marks import MarkKind
from ekonomia.views.months import Entry, month_of
from ekonomia.views.names import label, month_text, weekday_text
from ekonomia.views.output import Html
from ekonomia.views.readings import row_text, whole_text
from ekonomia.views.texts import element, xml_text

__all__ = ["coverage_table", "findings_table", "month_view", "plan_table"]

_SATURDAY: Final = 5
_SUNDAY: Final = 6
_WEEK: Final = range(7)


def plan_table(plan: Plan, *, language: Language = "pl") -> Html:
    """Return the rows of a plan: printed number and date, the date in words, topic and kind.

    Rows stand in the printed order; a row with the month follows where the month of the rows
    changes.  The printed topic stands below our own words where the two differ.

    Args:
        plan: The plan.
        language: The language; rows without English words keep the Polish ones.

    >>> "<caption>Plan</caption>" in str(plan_table(Plan(id="p", title="Plan", year=2022, rows=())))
    True
    """
    expect(Plan, plan=plan)
    names = ("id", "number", "date_printed", "date_read", "topic", "kinds", "organiser")
    body: list[str] = []
    month: int | None = None
    for row in plan.rows:
        if row.month != month:
            month = row.month
            named = label("no_month", language)
            if month is not None:
                named = f"{month_text(month, language)} {plan.year}"
            given: dict[str, str | int] = {
                "class": "ek-group",
                "colspan": len(names),
                "scope": "colgroup",
            }
            body.append(element("tr", {}, element("th", given, xml_text(named))))
        body.append(element("tr", {"data-row": row.id}, _row_cells(row, language)))
    return _table(plan.title, names, body, language, empty="no_rows")


def _row_cells(row: Row, language: Language) -> Iterator[str]:
    cells = row.cells
    yield element("th", {"scope": "row", "class": "ek-key"}, xml_text(row.id))
    yield element("td", {"class": "ek-key"}, xml_text(cells.number))
    yield _cell(cells.date)
    yield _cell(row_text(row, language))
    text = whole_text(row, language)
    struck = {"class": "ek-struck"} if row.state is ItemState.CANCELLED else {}
    topic = element("span", {**struck, **_polish(row, language)}, xml_text(text))
    if cells.topic.strip() and cells.topic not in (text, row.pl):
        given: dict[str, str | int] = {"class": "ek-muted", "lang": "pl"}
        topic += element("div", given, xml_text(cells.topic))
    yield element("td", {"class": "ek-topic"}, topic)
    yield _cell(", ".join(kind.label(language) for kind in row.kinds))
    yield _cell(cells.organiser)


def _polish(row: Row, language: Language) -> dict[str, str | int]:
    return {"lang": "pl"} if language == "en" and row.en is None else {}


def findings_table(findings: Iterable[PlanFinding], language: Language = "pl") -> Html:
    """Return what was found: how much it matters, what it is, where, and what is suggested.

    Args:
        findings: What was found, in the order in which it is to stand.
        language: The language.

    >>> "Niczego nie znaleziono." in str(findings_table(()))
    True
    """
    names = ("severity", "code", "place", "said", "suggestion")
    body = [
        element("tr", {"data-code": str(found.code)}, _finding_cells(found, language))
        for found in all_of(PlanFinding, "findings", findings)
    ]
    return _table(label("findings", language), names, body, language, empty="no_findings")


def _finding_cells(found: PlanFinding, language: Language) -> Iterator[str]:
    severity = found.severity or Severity.INFO
    hint = found.suggestion_pl if language == "pl" else found.suggestion_en
    named = {"class": f"ek-{severity.value}", "scope": "row"}
    yield element("th", named, xml_text(severity.label(language)))
    yield _cell(found.code.label(language))
    yield _cell(", ".join(found.place))
    yield _cell(found.pl if language == "pl" else found.en)
    yield _cell(hint or "")


def coverage_table(
    coverage: Coverage,
    *,
    title: str | None = None,
    names: Mapping[str, str] | None = None,
    language: Language = "pl",
) -> Html:
    """Return which rows reach each body or subregion, and which rows may reach them all.

    Args:
        coverage: What `ekonomia.plans.coverage` found.
        title: The caption; None: a plain one.
        names: From ids of bodies to their names; others stand with their ids.
        language: The language.

    >>> from ekonomia.plans.coverage import Reach
    >>> found = Coverage(reaches=(Reach(target="a", rows=("r-1",)), Reach(target="b")))
    >>> "<td>nie</td>" in str(coverage_table(found))
    True
    """
    expect(Coverage, coverage=coverage)
    known = names or {}
    all_of_them = ", ".join(coverage.may_reach_all)
    body = []
    for reach in coverage.reaches:
        answer = label("yes" if reach.rows else "perhaps" if all_of_them else "no", language)
        target = xml_text(known.get(reach.target, reach.target))
        cells = [element("th", {"scope": "row"}, target), _cell(answer)]
        body.append(element("tr", {}, [*cells, _cell(", ".join(reach.rows))]))
    if all_of_them:
        head = element("th", {"scope": "row"}, xml_text(label("all_of_them", language)))
        cells = [head, _cell(label("perhaps", language)), _cell(all_of_them)]
        body.append(element("tr", {}, cells))
    caption = label("coverage", language) if title is None else title
    columns = ("reached", "is_reached", "rows")
    return _table(caption, columns, body, language, empty="nothing_to_reach")


def month_view(plan: Plan, year: int, month: int, *, language: Language = "pl") -> Html:
    """Return a month as a calendar: rows on their days, and beside it those without one day.

    A deadline stands on its last day.  Work that fills the month, a happening on some day of it and
    approximate dates are listed below with their dates in words, never on a day.

    Args:
        plan: The plan.
        year: The year, from 1600 to 4000.
        month: The month, from 1.
        language: The language.

    Raises:
        InvalidValue: There is no such month or year.
    """
    expect(Plan, plan=plan)
    found = month_of(plan, year, month)
    off = days_off(found.first, found.last)
    head = [
        element(
            "th",
            {"scope": "col", "abbr": weekday_text(day, language, short=True)},
            xml_text(weekday_text(day, language)),
        )
        for day in _WEEK
    ]
    weeks = [
        element(
            "tr",
            {},
            [_day_cell(day, found.on(day), off, language) if day else _EMPTY for day in week],
        )
        for week in weeks_of(year, month)
    ]
    caption = xml_text(f"{month_text(month, language)} {year} · {plan.title}")
    parts = [
        element("caption", {}, caption),
        element("thead", {}, element("tr", {}, head)),
        element("tbody", {}, weeks),
    ]
    inside = [element("table", {"class": "ek-calendar"}, parts)]
    if off is None:
        inside.append(element("p", {}, xml_text(label("days_off_unknown", language))))
    if found.beside:
        inside.append(element("p", {"class": "ek-head"}, xml_text(label("other_days", language))))
        inside.append(element("ul", {}, [_beside(row, language) for row in found.beside]))
    return _view(inside, language)


_EMPTY: Final = element("td", {"class": "ek-empty"})


def _day_cell(
    day: date, entries: tuple[Entry, ...], off: DaysOff | None, language: Language
) -> str:
    holidays = [each for each in off.holidays if each.day == day] if off is not None else []
    is_off = bool(holidays) or day.weekday() == _SUNDAY
    name = "ek-off" if is_off else "ek-saturday" if day.weekday() == _SATURDAY else "ek-working"
    inside = [element("time", {"class": "ek-day", "datetime": f"{day}"}, str(day.day))]
    inside += [
        element("div", {"class": "ek-holiday"}, xml_text(each.pl if language == "pl" else each.en))
        for each in holidays
    ]
    if entries:
        inside.append(element("ul", {}, [_entry(entry, language) for entry in entries]))
    return element("td", {"class": name}, inside)


def _entry(entry: Entry, language: Language) -> str:
    row = entry.row
    text = whole_text(row, language)
    if entry.kind is MarkKind.DEADLINE:
        text = f"{label('due', language)}: {text}"
    given: dict[str, str | int] = {
        "class": f"ek-{entry.kind.value}",
        "data-row": row.id,
        "title": row_text(row, language),
        **_polish(row, language),
    }
    return element("li", given, xml_text(text))


def _beside(row: Row, language: Language) -> str:
    said = element("span", {"class": "ek-muted"}, xml_text(row_text(row, language)))
    text = element("span", _polish(row, language), xml_text(whole_text(row, language)))
    return element("li", {"data-row": row.id}, f"{text} — {said}")


def _cell(text: str) -> str:
    return element("td", {}, xml_text(text))


def _table(
    caption: str, names: tuple[str, ...], body: list[str], language: Language, *, empty: str
) -> Html:
    head = [element("th", {"scope": "col"}, xml_text(label(name, language))) for name in names]
    if not body:
        none = element("td", {"colspan": len(names)}, xml_text(label(empty, language)))
        body = [element("tr", {}, none)]
    parts = [
        element("caption", {}, xml_text(caption)),
        element("thead", {}, element("tr", {}, head)),
        element("tbody", {}, body),
    ]
    return _view([element("table", {}, parts)], language)


def _view(inside: list[str], language: Language) -> Html:
    style = element("style", {}, STYLE)
    return Html(text=element("div", {"class": "ek-view", "lang": language}, [style, *inside]))
