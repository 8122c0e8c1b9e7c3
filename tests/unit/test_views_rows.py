"""Rows for a CSV writer: a text for each column, printed cells to the byte."""

import csv
from io import StringIO

from attrs import evolve

from ekonomia import views
from ekonomia.dates import Extent, read
from ekonomia.network.meetings import Form
from ekonomia.plans import Cells, FindingCode, ItemState, Plan, PlanFinding, Revision, Row, RowKind
from ekonomia.views import FINDING_COLUMNS, PLAN_COLUMNS, finding_rows, plan_rows

ROW = Row(
    id="r-1",
    cells=Cells(month="Maj ", number="1.", date="Do  4 kwietnia", topic='a;"b"\n', organiser="X"),
    when=read("do 4 kwietnia", year=2022),
    extent=Extent.BY,
    pl="Raport",
)
FULL = evolve(
    ROW,
    id="r-2",
    when=read("w każdą pierwszą środę miesiąca", year=2022),
    extent=Extent.WITHIN,
    en="Report",
    month=4,
    number=1,
    kinds=(RowKind.REPORT, RowKind.MEETING),
    form=Form.ONLINE,
    place="Ełk",
    subregion="ełcki",
    bodies=("a", "b"),
    audiences=("c",),
    series=("s", "t"),
    after=("r-1",),
    event="gala",
    edition=3,
    programme="w",
    state=ItemState.POSTPONED,
    revisions=(Revision(when=read("czerwiec", year=2022)),),
)
PLAN = Plan(id="p", title="Plan", year=2022, rows=(ROW, FULL))


def named(place: int, **given: object) -> dict[str, str]:
    heading, *rows = plan_rows(PLAN, **given)  # type: ignore[arg-type]
    assert heading == PLAN_COLUMNS
    return dict(zip(heading, rows[place], strict=True))


def test_printed_cells_are_kept_to_the_byte() -> None:
    found = named(0)
    assert [value for name, value in found.items() if name.startswith("printed")] == list(
        ROW.cells.as_tuple()
    )


def test_a_date_stands_with_its_ends_and_in_words() -> None:
    found = named(0)
    assert (found["earliest"], found["latest"], found["edtf"]) == (
        "",
        "2022-04-04",
        "../2022-04-04",
    )
    assert (found["precision"], found["extent"], found["is_deadline"]) == ("day", "by", "true")
    assert (found["date"], found["approximate"]) == ("do 4 kwietnia 2022", "false")
    assert named(0, language="en")["date"] == "by 4 April 2022"


def test_what_is_not_known_is_empty() -> None:
    found = named(0)
    empty = {name for name, value in found.items() if not value}
    assert empty == {
        "month", "number", "earliest", "rrule", "times", "per", "en", "kinds", "place",
        "subregion", "bodies", "audiences", "series", "after", "event", "edition", "programme",
        "revised_earliest", "revised_latest",
    }  # fmt: skip


def test_everything_known_is_told() -> None:
    found = named(1)
    assert (found["month"], found["number"]) == ("4", "1")
    assert found["rrule"] == "FREQ=MONTHLY;BYDAY=1WE"
    assert (found["times"], found["per"]) == ("1", "month")
    assert found["kinds"] == "report; meeting"
    assert (found["bodies"], found["series"], found["after"]) == ("a; b", "s; t", "r-1")
    assert (found["form"], found["place"], found["subregion"]) == ("online", "Ełk", "ełcki")
    assert (found["event"], found["edition"], found["programme"]) == ("gala", "3", "w")
    assert (found["revised_earliest"], found["revised_latest"]) == ("2022-06-01", "2022-06-30")
    assert (found["audiences"], found["state"], found["en"]) == ("c", "postponed", "Report")
    no_rule = evolve(FULL, when=evolve(FULL.when, recurrence=read("Boże Ciało").recurrence))
    assert plan_rows(evolve(PLAN, rows=(no_rule,)))[1][16:19] == ("", "", "")


def test_a_csv_writer_takes_them_and_gives_them_back() -> None:
    rows = plan_rows(PLAN)
    paper = StringIO()
    csv.writer(paper).writerows(rows)
    assert [tuple(each) for each in csv.reader(StringIO(paper.getvalue(), newline=""))] == list(
        rows
    )


def test_findings_have_a_row_each() -> None:
    found = PlanFinding(
        code=FindingCode.SPACING, place=("a", "b"), pl="x", en="y", suggestion_pl="z",
        suggestion_en="w",
    )  # fmt: skip
    bare = PlanFinding(code=FindingCode.URL_TYPO, place=(), pl="x", en="y")
    assert finding_rows((found, bare)) == (
        FINDING_COLUMNS,
        ("spacing", "info", "a; b", "x", "y", "z", "w"),
        ("url_typo", "warning", "", "x", "y", "", ""),
    )


def test_the_package_lists_what_it_lends() -> None:
    assert dir(views) == sorted(views.__all__)
    assert all(hasattr(views, name) for name in views.__all__)
