"""Plans as calendars: each kind of date as what it is, exclusive ends, nothing vague lost."""

import sys
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from icalendar import Calendar

from ekonomia.dates import Extent, Recurrence, When, read
from ekonomia.errors import InvalidValue, MissingExtra
from ekonomia.ical import CalendarText, LeftOut, LeftOutReason, write_calendar
from ekonomia.network import Form
from ekonomia.plans import Cells, ItemState, Plan, Revision, Row, RowKind, extent_of

STAMP = datetime(2021, 12, 1, 8, tzinfo=UTC)


def row(printed: str, kind: RowKind | None = RowKind.MEETING, number: int = 1) -> Row:
    when = read(printed, year=2022)
    return Row(
        id=f"01-{number}",
        cells=Cells(date=printed, number=str(number)),
        when=when,
        extent=extent_of(when, kind),
        pl=f"Spotkanie, {number}",
        en=f"Meeting {number}",
        kinds=() if kind is None else (kind,),
    )


def plan(*rows: Row) -> Plan:
    return Plan(id="wm", title="Harmonogram, 2022", year=2022, rows=rows)


def components(written: CalendarText) -> list[Any]:
    calendar = Calendar.from_ical(written.text)
    assert isinstance(calendar, Calendar)
    assert [each.errors for each in calendar.walk() if each.errors] == []
    return [each for each in calendar.subcomponents if each.name in ("VEVENT", "VTODO")]


def only(printed: str, kind: RowKind | None = RowKind.MEETING) -> Any:  # noqa: ANN401 - a component answers with values of many kinds
    (one,) = components(write_calendar(plan(row(printed, kind)), stamp=STAMP))
    return one


def days(component: Any) -> dict[str, date]:  # noqa: ANN401 - see above
    return {name: component[name].dt for name in ("DTSTART", "DTEND", "DUE") if name in component}


def test_days_are_an_event_with_its_end_out() -> None:
    event = only("8-9 Czerwiec")
    assert event.name == "VEVENT"
    assert days(event) == {"DTSTART": date(2022, 6, 8), "DTEND": date(2022, 6, 10)}
    assert event["STATUS"] == "CONFIRMED"
    assert "TRANSP" not in event


def test_a_happening_of_unknown_day_is_tentative_over_its_window() -> None:
    event = only("Czerwiec")
    assert days(event) == {"DTSTART": date(2022, 6, 1), "DTEND": date(2022, 7, 1)}
    assert (event["STATUS"], event["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")
    assert [str(each) for each in event["CATEGORIES"].cats] == ["spotkanie", "termin do ustalenia"]


def test_work_that_fills_a_window_is_a_task() -> None:
    todo = only("Luty", RowKind.MONITORING)
    assert todo.name == "VTODO"
    assert days(todo) == {"DTSTART": date(2022, 2, 1), "DUE": date(2022, 2, 28)}
    assert todo["STATUS"] == "NEEDS-ACTION"
    assert "PERCENT-COMPLETE" not in todo


def test_work_of_one_day_has_no_end_of_its_own() -> None:
    one = evolve(row("7 lutego"), extent=Extent.THROUGHOUT)
    (todo,) = components(write_calendar(plan(one), stamp=STAMP))
    assert days(todo) == {"DTSTART": date(2022, 2, 7)}


def test_work_from_a_day_on_has_no_end() -> None:
    assert days(only("od 20 czerwca", RowKind.ADVICE)) == {"DTSTART": date(2022, 6, 20)}


def test_work_up_to_a_day_has_no_start() -> None:
    late = When(
        latest=date(2022, 4, 4), precision=read("4 kwietnia", year=2022).precision, is_deadline=True
    )
    one = evolve(row("7 lutego"), when=late, extent=Extent.THROUGHOUT)
    (todo,) = components(write_calendar(plan(one), stamp=STAMP))
    assert days(todo) == {"DUE": date(2022, 4, 4)}


def test_a_window_may_be_told_to_be_a_last_day() -> None:
    one = evolve(row("Luty"), extent=Extent.BY)
    (todo,) = components(write_calendar(plan(one), stamp=STAMP))
    assert days(todo) == {"DUE": date(2022, 2, 28)}


def test_a_deadline_is_a_task_with_reminders() -> None:
    written = write_calendar(plan(row("Do 2 kwietnia")), stamp=STAMP, remind=(7, 1))
    (todo,) = components(written)
    assert days(todo) == {"DUE": date(2022, 4, 2)}
    assert todo["X-EKONOMIA-EFFECTIVE-DUE"] == "2022-04-04"  # the 2nd was a Saturday
    alarms = [
        (each["TRIGGER"].dt, each["TRIGGER"].params["RELATED"]) for each in todo.subcomponents
    ]
    assert alarms == [(timedelta(-7), "END"), (timedelta(-1), "END")]


def test_a_rule_that_names_days_repeats_to_the_end_of_its_window() -> None:
    event = only("w każdą pierwszą środę miesiąca")
    assert days(event) == {"DTSTART": date(2022, 1, 5), "DTEND": date(2022, 1, 6)}
    rule = event["RRULE"]
    assert (rule["FREQ"], rule["BYDAY"], rule["UNTIL"]) == (
        ["MONTHLY"],
        ["1WE"],
        [date(2022, 12, 31)],
    )
    assert "TRANSP" not in event


def test_a_deadline_of_every_month_keeps_nobody_busy() -> None:
    event = only("do 10. dnia każdego miesiąca", RowKind.REPORT)
    assert days(event)["DTSTART"] == date(2022, 1, 10)
    assert event["TRANSP"] == "TRANSPARENT"
    assert "X-EKONOMIA-EFFECTIVE-DUE" not in event


def test_a_yearly_month_names_no_day() -> None:
    event = only("corocznie w maju")
    assert days(event) == {"DTSTART": date(2022, 5, 1), "DTEND": date(2022, 6, 1)}
    assert "RRULE" not in event


def test_days_from_a_feast_are_expanded() -> None:
    feast = evolve(
        read("w każdą pierwszą środę miesiąca", year=2022), recurrence=Recurrence(feast_offset=60)
    )
    one = evolve(row("7 lutego"), when=feast)
    (event,) = components(write_calendar(plan(one), stamp=STAMP))
    assert days(event) == {"DTSTART": date(2022, 6, 16), "DTEND": date(2022, 6, 17)}
    assert "RRULE" not in event


def test_a_rule_without_a_day_in_its_window_is_listed() -> None:
    never = evolve(
        read("w każdą pierwszą środę miesiąca", year=2022),
        earliest=date(2022, 2, 1),
        latest=date(2022, 2, 28),
        edtf="2022-02",
        recurrence=Recurrence(rrule="FREQ=MONTHLY;BYMONTHDAY=30"),
    )
    written = write_calendar(plan(evolve(row("7 lutego"), when=never)), stamp=STAMP)
    assert written.left_out == (LeftOut(row="01-1", reason=LeftOutReason.NO_DAYS),)


def test_several_days_are_several_events_with_keys_of_their_own() -> None:
    events = components(write_calendar(plan(row("4, 5, 8, 9 maja")), stamp=STAMP))
    assert [days(each)["DTSTART"].day for each in events] == [4, 5, 8, 9]
    uids = [str(each["UID"]) for each in events]
    assert uids[0] == "wm.01-1@ekonomia.invalid"
    assert len(set(uids)) == len(events)


def test_one_of_several_days_is_a_window() -> None:
    event = only("18 lub 25 maja")
    assert days(event) == {"DTSTART": date(2022, 5, 18), "DTEND": date(2022, 5, 26)}
    assert event["STATUS"] == "TENTATIVE"


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("na bieżąco", LeftOutReason.CONTINUOUS),
        ("w miarę potrzeb", LeftOutReason.CONTINUOUS),
        ("raz na kwartał", LeftOutReason.FREQUENCY_ONLY),
        ("co drugi piątek", LeftOutReason.FREQUENCY_ONLY),
        ("do ustalenia", LeftOutReason.NO_DAYS),
        ("w terminie 10 dni od otrzymania", LeftOutReason.NO_DAYS),
        ("31 czerwca", LeftOutReason.UNREADABLE),
    ],
)
def test_what_names_no_day_is_left_out_and_listed(printed: str, reason: LeftOutReason) -> None:
    written = write_calendar(plan(row(printed), row("7 lutego", number=2)), stamp=STAMP)
    assert written.left_out == (LeftOut(row="01-1", reason=reason),)
    assert [str(each["UID"]) for each in components(written)] == ["wm.01-2@ekonomia.invalid"]


def test_nothing_vague_is_lost() -> None:
    event = only("Połowa lutego", RowKind.CALL)
    kept = {
        name[11:]: str(value) for name, value in event.items() if name.startswith("X-EKONOMIA-")
    }
    assert kept == {
        "DATE": "Połowa lutego",
        "NUMBER": "1",
        "EDTF": "2022-02-11~/2022-02-20~",
        "PRECISION": "decade",
        "EXTENT": "within",
        "ANCHOR": "2022-02-15",
    }


def test_a_row_says_where_and_to_what_it_belongs() -> None:
    first = evolve(row("7 lutego"), place="Ełk", series=("S-1", "S-2"), kinds=())
    then = evolve(row("8 lutego", number=2), after=("01-1", "elsewhere"))
    one, other = components(
        write_calendar(plan(first, then), stamp=STAMP, domain="calendars.invalid")
    )
    assert one["LOCATION"] == "Ełk"
    assert [str(each) for each in one["REFID"]] == ["wm/S-1", "wm/S-2"]
    assert "CATEGORIES" not in one
    assert str(one["RELATED-TO"]) == "wm.01-2@calendars.invalid"
    assert one["RELATED-TO"].params["RELTYPE"] == "FINISHTOSTART"
    assert "RELATED-TO" not in other


def test_the_last_word_on_a_row_is_what_stands_in_the_calendar() -> None:
    moved = evolve(
        row("2 Grudnia"),
        revisions=(Revision(form=Form.ONSITE), Revision(when=read("1 grudnia", year=2022))),
    )
    (event,) = components(write_calendar(plan(moved), stamp=STAMP))
    assert days(event)["DTSTART"] == date(2022, 12, 1)
    assert event["X-EKONOMIA-DATE"] == "2 Grudnia"


def test_a_row_that_was_given_its_day_is_tentative_no_more() -> None:
    dated = evolve(row("Czerwiec"), revisions=(Revision(when=read("9 czerwca", year=2022)),))
    (event,) = components(write_calendar(plan(dated), stamp=STAMP))
    assert (event["STATUS"], event["X-EKONOMIA-EXTENT"]) == ("CONFIRMED", "exact")
    assert days(event) == {"DTSTART": date(2022, 6, 9), "DTEND": date(2022, 6, 10)}


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ItemState.PLANNED, "NEEDS-ACTION"),
        (ItemState.STARTED, "IN-PROCESS"),
        (ItemState.CONTINUED, "IN-PROCESS"),
        (ItemState.POSTPONED, "NEEDS-ACTION"),
        (ItemState.CANCELLED, "CANCELLED"),
        (ItemState.DONE, "COMPLETED"),
    ],
)
def test_a_task_says_how_far_it_is(state: ItemState, said: str) -> None:
    one = evolve(row("Luty", RowKind.REPORT), state=state)
    (todo,) = components(write_calendar(plan(one), stamp=STAMP))
    assert todo["STATUS"] == said
    assert ("PERCENT-COMPLETE" in todo) is (state is ItemState.DONE)


def test_both_languages() -> None:
    english = write_calendar(plan(row("Czerwiec")), stamp=STAMP, language="en")
    (event,) = components(english)
    assert event["SUMMARY"] == "Meeting 1"
    assert [str(each) for each in event["CATEGORIES"].cats] == ["meeting", "day not set"]
    untranslated = evolve(row("Czerwiec"), en=None)
    (event,) = components(write_calendar(plan(untranslated), stamp=STAMP, language="en"))
    assert event["SUMMARY"] == "Spotkanie, 1"


def test_the_text_is_a_calendar() -> None:
    written = write_calendar(plan(row("7 lutego")), stamp=STAMP)
    lines = str(written).encode().split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(map(len, lines)) <= 75
    assert b"CALSCALE:GREGORIAN" in lines
    assert "NAME:Harmonogram\\, 2022" in str(written)
    assert "DTSTAMP:20211201T080000Z" in str(written)


def test_written_again_it_is_the_same() -> None:
    one = plan(row("7 lutego"), row("Luty", RowKind.REPORT, 2))
    written = [write_calendar(one, stamp=STAMP) for _ in range(3)]
    assert all(first == then for first, then in pairwise(written))


@pytest.mark.parametrize("stamp", [datetime(2021, 12, 1), date(2021, 12, 1), None])  # noqa: DTZ001 - wrong on purpose
def test_a_stamp_needs_its_zone(stamp: object) -> None:
    with pytest.raises(InvalidValue, match="stamp: expected a moment with its time zone"):
        write_calendar(plan(), stamp=stamp)  # type: ignore[arg-type]  # wrong on purpose


@pytest.mark.parametrize("remind", [(-1,), (True,), (1.0,)])
def test_reminders_are_whole_days(remind: tuple[int, ...]) -> None:
    with pytest.raises(InvalidValue, match="remind: expected whole days from 0"):
        write_calendar(plan(), stamp=STAMP, remind=remind)


def test_without_its_package_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtra, match="the extra 'calendar'"):
        write_calendar(plan(), stamp=STAMP)
