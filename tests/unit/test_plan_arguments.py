"""What is given to the functions of plans, views, offers and calendars is checked, and told."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from ekonomia import offers, plans, views
from ekonomia.dates import read
from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.ical import write_calendar
from ekonomia.plans import DayRule, Document, DocumentKind, Plan, Series
from ekonomia.shapes import all_of, expect

STAMP = datetime(2021, 12, 1, tzinfo=UTC)
PLAN = Plan(id="p", title="Plan", year=2022, rows=())
WHEN = read("maj", year=2022)
SERIES = Series(id="s", en="series")
ROW = plans.read_plan([["Maj", "1", "5 maja"]], id="P", title="Plan", year=2022).rows[0]
WRONG = (None, 5, True, "x", (), [1], {"a": 1}, object(), date(2022, 1, 1), WHEN)
"""None of these is a plan, a row, a document or a list of them."""


def calls() -> Iterator[tuple[str, Callable[[Any], object]]]:
    for name in [
        "collisions",
        "critical_chains",
        "day_calendar",
        "lead_times",
        "loads",
        "revised",
        "write_plan",
        "compare",
        "check",
        "check_together",
        "cycles",
        "order_of",
        "diff_programmes",
    ]:
        yield name, getattr(plans, name)
    for name in ["gantt", "markdown_table", "plan_rows", "plan_table", "row_text", "text_gantt"]:
        yield name, getattr(views, name)
    for name in ["finding_rows", "findings_list", "findings_table", "coverage_table"]:
        yield name, getattr(views, name)
    yield "coverage_of", plans.coverage_of
    yield "coverage_of bodies", lambda wrong: plans.coverage_of((), bodies=[wrong])
    yield "coverage_of regions", lambda wrong: plans.coverage_of((), subregions=[wrong])
    yield "diff old", lambda wrong: plans.diff_plans(wrong, PLAN)
    yield "diff new", lambda wrong: plans.diff_plans(PLAN, wrong)
    yield "tasks old", lambda wrong: plans.diff_tasks(wrong, ())
    yield "tasks new", lambda wrong: plans.diff_tasks((), wrong)
    yield "feasible row", lambda wrong: plans.feasible(wrong, PLAN)
    yield "feasible plan", lambda wrong: plans.feasible(ROW, wrong)
    yield "missing plan", lambda wrong: plans.missing_occurrences(wrong, SERIES)
    yield "missing series", lambda wrong: plans.missing_occurrences(PLAN, wrong)
    yield "coverage plan", lambda wrong: plans.series_coverage(wrong, SERIES)
    yield "coverage series", lambda wrong: plans.series_coverage(PLAN, wrong)
    yield "overlap", lambda wrong: plans.overlap_of(ROW, wrong)
    yield "slack", lambda wrong: plans.slack_of(wrong, ROW)
    yield "span", plans.span_of
    yield "progress", lambda wrong: plans.progress_of(wrong, on=date(2022, 1, 1))
    yield "roll over", lambda wrong: plans.roll_over(wrong, 2023)
    yield "breaks", lambda wrong: plans.school_overlaps(PLAN, wrong)
    yield "breaks of", lambda wrong: plans.school_overlaps(wrong, ())
    yield "rooms", lambda wrong: plans.rooms({"a": wrong}, ())
    yield "rooms of", lambda wrong: plans.rooms({}, wrong)
    yield "month", lambda wrong: views.month_view(wrong, 2022, 5)
    yield "month list", lambda wrong: views.month_list(wrong, 5)
    yield "page", lambda wrong: views.page([wrong], title="Plan")
    yield "schedule", offers.schedule
    yield "standing", lambda wrong: offers.standing(wrong, on=date(2022, 1, 1))
    yield "calendar", lambda wrong: write_calendar(wrong, stamp=STAMP)


@pytest.mark.parametrize(("name", "call"), tuple(calls()))
def test_what_is_of_another_class_is_refused(name: str, call: Callable[[Any], object]) -> None:
    for wrong in WRONG:
        if wrong == () or (isinstance(wrong, str) and name.startswith("coverage_of ")):
            continue  # nothing is a fine list, and a text a fine name
        with pytest.raises((InvalidValue, InvalidInput), match="expected"):
            call(wrong)


@pytest.mark.parametrize("wrong", [None, 5, "x", (), [1], ROW, PLAN])
def test_what_is_no_date_is_refused(wrong: Any) -> None:  # noqa: ANN401 - anything
    for call in (
        plans.span,
        lambda given: plans.extent_of(given, None),
        lambda given: plans.slack(WHEN, given),
        lambda given: plans.slack(given, WHEN),
        lambda given: plans.slip(WHEN, given),
        lambda given: plans.slip(given, WHEN),
    ):
        with pytest.raises(InvalidValue, match="expected a When"):
            call(wrong)


def test_other_arguments_are_checked_too() -> None:
    day = date(2022, 1, 1)
    for call, path in (
        (lambda: plans.move_day(day, 0, DayRule.SAME_DATE), "$.year"),
        (lambda: plans.move_day(day, 10_000, DayRule.SAME_DATE), "$.year"),
        (lambda: plans.move_day(day, True, DayRule.SAME_DATE), "$.year"),
        (lambda: plans.move_day(day, 2022, "same_date"), "$.rule"),  # type: ignore[arg-type]  # on purpose
        (lambda: plans.read_kinds(5), "$.topic"),  # type: ignore[arg-type]  # on purpose
        (lambda: plans.rooms([], ()), "$.spans"),  # type: ignore[arg-type]  # on purpose
        (lambda: offers.element_label([]), "$.name"),  # type: ignore[arg-type]  # on purpose
    ):
        with pytest.raises(InvalidValue) as caught:
            call()
        assert caught.value.path == path
    for wrong in ("html", 5, None):
        with pytest.raises(InvalidValue, match="expected Html and Svg"):
            views.page(wrong, title="Plan")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidValue, match="group_by"):
        views.gantt(PLAN, group_by=["month"])  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidValue, match="language"):
        write_calendar(PLAN, stamp=STAMP, language="de")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidValue, match="whole days"):
        write_calendar(PLAN, stamp=STAMP, remind=5)  # type: ignore[arg-type]  # on purpose


def test_an_empty_plan_has_an_answer_for_everything() -> None:
    document = Document(id="d", kind=DocumentKind.ANNUAL_SCHEDULE, title="Plan", plan=PLAN)
    assert plans.check(document) == ()
    assert (plans.collisions(PLAN), plans.critical_chains(PLAN)) == ((), ())
    assert plans.diff_plans(PLAN, PLAN).is_empty
    assert plans.roll_over(PLAN, 2023).plan.rows == ()
    assert plans.write_plan(PLAN) == ()
    assert write_calendar(PLAN, stamp=STAMP).left_out == ()


def test_all_wrong_arguments_are_told_together() -> None:
    with pytest.raises(InvalidInput) as caught:
        expect(int, a="x", b=True, c=5)
    assert [fault.path for fault in caught.value.faults] == ["$.a", "$.b"]
    with pytest.raises(InvalidInput) as caught:
        all_of(str, "names", ["a", 1, None])
    assert [fault.path for fault in caught.value.faults] == ["$.names[1]", "$.names[2]"]
    assert all_of(str, "names", (each for each in "ab")) == ("a", "b")
