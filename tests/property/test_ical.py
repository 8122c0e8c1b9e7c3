"""Laws of calendars: every row is held or listed, no end is lost, no day is made up."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from icalendar import Calendar

from ekonomia.ical import write_calendar
from ekonomia.plans import Plan
from ekonomia.testing.plans import plans

STAMP = datetime(2021, 12, 1, tzinfo=UTC)


def _components(text: str) -> list[Any]:
    calendar = Calendar.from_ical(text)
    assert [each.errors for each in calendar.walk() if each.errors] == []
    return [each for each in calendar.walk() if "UID" in each]


def _row_id(component: Any) -> str:  # noqa: ANN401 - a component answers with values of many kinds
    return str(component["UID"]).removeprefix("plan.").split("@")[0].split(".")[0]


@given(plans())
def test_every_row_is_in_the_calendar_or_listed(plan: Plan) -> None:
    written = write_calendar(plan, stamp=STAMP)
    components = _components(written.text)
    uids = Counter(str(each["UID"]) for each in components)
    assert all(count == 1 for count in uids.values())
    held = {_row_id(each) for each in components}
    listed = {each.row for each in written.left_out}
    assert held | listed == {row.id for row in plan.rows}
    assert held & listed == set()


@given(plans())
def test_no_day_lies_outside_the_window_of_its_row(plan: Plan) -> None:
    for each in _components(write_calendar(plan, stamp=STAMP).text):
        row = plan.row(_row_id(each))
        first, last = row.when.earliest, row.when.latest
        if "DTSTART" in each:
            assert first is not None
            assert each["DTSTART"].dt >= first
        if "DTEND" in each:
            assert last is not None
            assert each["DTEND"].dt <= last + timedelta(1)
            assert each["DTEND"].dt > each["DTSTART"].dt
        if "DUE" in each:
            assert each["DUE"].dt == last


@given(plans())
def test_lines_are_short_and_the_text_repeats(plan: Plan) -> None:
    text = write_calendar(plan, stamp=STAMP).text
    assert all(len(line) <= 75 for line in text.encode().split(b"\r\n"))
    assert write_calendar(plan, stamp=STAMP).text == text
