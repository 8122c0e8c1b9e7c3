"""The schedule of 2022 of Warmia and Mazury against its page, typed a second time."""

from collections import Counter
from datetime import date, timedelta
from typing import Final

from tests.golden.load import documents, examples_module, wm_plan
from tests.golden.warmia_mazury_cells import BLANK_ROWS, PRINTED, READINGS

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, Precision, is_working_day, relative_to_feast
from ekonomia.network import Form
from ekonomia.plans import Row, StepKind

S3: Final = documents()[3]
MONTHS: Final = range(1, 13)


def test_the_schedule_has_81_rows_under_twelve_months() -> None:
    plan = wm_plan()
    assert S3.plan is plan
    assert len(plan.rows) == 81
    counts = [len(plan.rows_in(month)) for month in MONTHS]
    assert counts == [8, 10, 10, 7, 7, 9, 3, 2, 7, 8, 6, 4]
    assert [section.month for section in plan.sections] == list(MONTHS)
    assert tuple(section.blank_rows for section in plan.sections) == BLANK_ROWS
    assert plan.columns[-1] == "organizator"


def test_the_cells_are_as_printed() -> None:
    typed = tuple(
        (heading, number, day, "", organiser)
        for heading, text in PRINTED.items()
        for number, day, organiser in (line.split("|") for line in text.splitlines())
    )
    assert wm_plan().printed() == typed
    assert tuple(section.printed for section in wm_plan().sections) == tuple(PRINTED)


def test_the_dates_mean_what_they_mean() -> None:
    found = "".join(f"{row.id} {told(row)}\n" for row in wm_plan().rows)
    assert found == READINGS


def told(row: Row) -> str:
    when = row.when
    first, last = when.earliest or "-", when.latest or "-"
    return f"{first} {last} {when.precision.value} {row.extent.value} {when.edtf}"


def test_two_thirds_of_the_rows_name_no_day() -> None:
    rows = wm_plan().rows
    assert Counter(row.when.precision for row in rows) == {
        Precision.MONTH: 54,
        Precision.DECADE: 2,
        Precision.DAY: 25,
    }
    assert [row.id for row in rows if row.when.is_deadline] == ["WM22-04-2"]
    assert [row.id for row in rows if row.when.approximate] == ["WM22-02-6", "WM22-02-7"]
    assert Counter(row.extent for row in rows) == {
        Extent.EXACT: 24,
        Extent.BY: 1,
        Extent.WITHIN: 14,
        Extent.THROUGHOUT: 42,
    }


def test_days_are_28_working_days() -> None:
    days: set[date] = set()
    for row in wm_plan().rows:
        if row.extent is Extent.EXACT:
            assert row.when.earliest is not None
            assert row.when.latest is not None
            length = (row.when.latest - row.when.earliest).days
            days |= {row.when.earliest + timedelta(day) for day in range(length + 1)}
            assert row.days in {None, length + 1}
    assert len(days) == 28
    assert all(map(is_working_day, days))


SERIES: Final = {
    "S-WPRESIS": "01-3 02-2 03-1 04-1",
    "S-SPSOC": "01-2 02-1 03-7",
    "S-PLAN-PROMO": "01-1 01-4 03-6 06-8 09-7 11-3 12-4",
    "S-WWW": "01-6 03-2 07-2 08-1 09-6 11-2",
    "S-POWIAT": "02-10 03-4 04-3 04-9 05-7 06-9 09-8",
    "S-BRAND": "01-8 02-11 03-10",
    "S-OWES-MON": "01-7 03-9 09-2 11-1",
    "S-OWES-SIEC": "10-2",
    "S-RKRES": "01-1 02-6 03-5 06-2 09-4 12-2",
    "S-PLATFORMA-RADA": "04-6 07-1",
    "S-PLATFORMA": "05-5 11-4",
    "S-SUBREG": "04-8 05-4 05-6 06-1",
    "S-NAUKA": "01-5 02-9 10-4 11-6",
    "S-EASTER": "02-7 03-8 04-2",
    "S-XMAS": "10-11 11-5 12-1",
    "S-AMBASADOR": "02-5 05-1 06-7",
    "S-ZAKUP": "05-2 06-6",
    "S-GALA": "07-3 08-2 10-1",
    "S-GRA": "02-3 03-3 04-7",
    "S-WIZYTY-SZKOL": "06-3 06-4 06-5",
    "S-DORADZTWO": "09-3 10-3",
    "S-DORADZTWO-PROMO": "10-7",
    "S-BADANIE": "02-4",
    "S-TARGI": "05-3 12-3",
    "S-FORUM-PW": "09-5",
    "S-PLATNOSC": "10-6",
    "S-ZWROTNE": "10-10",
}


def test_rows_belong_to_27_series() -> None:
    plan = wm_plan()
    found = {
        series.id: " ".join(row.id.removeprefix("WM22-") for row in plan.rows_of(series.id))
        for series in plan.series
    }
    assert found == SERIES
    assert [row.id for row in plan.rows if len(row.series) != 1] == ["WM22-01-1"]
    ruled = {series.id: series.rule.rrule for series in plan.series if series.rule}
    assert ruled == {
        "S-PLAN-PROMO": "FREQ=YEARLY;BYMONTH=3,6,9,12",
        "S-PLATFORMA": "FREQ=MONTHLY;INTERVAL=6",
    }


DEPENDENCIES: Final = """\
01-1<01-4 02-6<03-5 01-4<03-6 01-2<03-7 02-1<03-7 02-7<03-8 01-3<04-1 02-2<04-1 03-1<04-1 03-8<04-2
03-3<04-7 02-5<05-1 05-2<06-6 05-1<06-7 01-4<06-8 01-4<09-7 07-3<10-1 08-2<10-1 06-6<10-1 06-7<10-1
10-11<11-5 11-5<12-1 01-4<12-4
"""


def test_rows_name_what_goes_before_them() -> None:
    found = [f"{each.first}<{each.then}" for each in wm_plan().dependencies]
    assert " ".join(found).replace("WM22-", "") == " ".join(DEPENDENCIES.split())


def test_two_series_say_whom_they_should_reach() -> None:
    covers = {series.id: series.covers for series in wm_plan().series if series.covers}
    assert covers == {
        "S-OWES-MON": ("owes-olsztyn", "owes-elblag", "owes-nidzica", "owes-elk"),
        "S-SUBREG": ("elbląski", "ełcki", "nidzicki", "olsztyński"),
    }
    reached = {row.subregion for row in wm_plan().rows_of("S-SUBREG")}
    assert reached == set(covers["S-SUBREG"])


def test_forms_places_and_numbers_are_kept() -> None:
    rows = wm_plan().rows
    assert Counter(row.form for row in rows) == {
        Form.UNSTATED: 59,
        Form.UNKNOWN: 11,
        Form.ONLINE: 6,
        Form.ONSITE: 5,
    }
    assert {row.id: row.place for row in rows if row.cells.organiser} == {
        "WM22-03-5": "Olsztyn",
        "WM22-04-3": "Olsztyn",
        "WM22-09-5": "Lublin",
    }
    assert Counter(row.url for row in rows if row.url) == {
        "www.es.warmia.mazury.pl": 1,
        "www.es.warmnia.mazury.pl": 5,
    }
    assert [row.id for row in rows if len(row.kinds) > 1] == ["WM22-03-9"]
    assert {row.id for row in rows if row.reference_year} == {"WM22-01-2", "WM22-02-1", "WM22-03-7"}
    editions = {row.edition for row in rows if row.event == "gala-wm"}
    assert editions == {2, 3}
    assert wm_plan().row("WM22-11-4").participants == Bounds.exactly(100)


def test_catalogues_count_from_their_feasts() -> None:
    days = {
        row.id: relative_to_feast(2022, row.feast.feast, row.feast.days)
        for row in wm_plan().rows
        if row.feast
    }
    assert days == {
        "WM22-02-7": date(2022, 2, 15),
        "WM22-04-2": date(2022, 4, 4),
        "WM22-10-11": date(2022, 10, 24),
    }
    assert wm_plan().row("WM22-02-7").when.anchor == days["WM22-02-7"]


def test_of_the_events_only_the_mark_lacks_a_step() -> None:
    lacking = {event.id: event.missing_steps for event in S3.events if event.missing_steps}
    assert lacking == {"zakup-prospoleczny-wm": (StepKind.ANNOUNCEMENT,)}


def test_the_project_has_two_running_times_that_disagree() -> None:
    (project,) = S3.projects
    assert [each.when.edtf for each in project.periods] == ["2021/2023", "2021-04-01/2021-06-30"]
    assert project.edition == 3
    assert [claim.due.edtf for claim in project.claims] == ["2022-10-14"]


def test_what_happened_stands_beside_the_plan() -> None:
    session = wm_plan().row("WM22-12-2")
    assert session.actual is not None
    assert (session.when.edtf, session.form) == ("2022-12-02", Form.ONLINE)
    assert (session.actual.when.edtf, session.actual.form) == ("2022-12-01", Form.ONSITE)
    jury = wm_plan().row("WM22-06-7")
    assert (jury.when.edtf, jury.current.edtf) == ("2022-06", "2022-09-09/2022-10-06")
    (confirmed,) = wm_plan().row("WM22-10-1").revisions
    assert confirmed.announced_on == date(2022, 9, 7)
    assert S3.programmes[0].on(date(2021, 3, 30)).adoption is not None
    galas = examples_module("warmia_mazury_2022").GALAS
    assert [when.edtf[:4] for _, when in galas] == ["2019", "2021", "2022", "2024"]
