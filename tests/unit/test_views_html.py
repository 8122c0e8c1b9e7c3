"""Tables and months as HTML: balanced, escaped, whole, and vague where the date is."""

import re
from html.parser import HTMLParser

import pytest
from attrs import evolve

from ekonomia.codes import Language
from ekonomia.dates import Extent, Severity, When, read
from ekonomia.errors import InvalidValue
from ekonomia.plans import (
    Cells,
    FindingCode,
    ItemState,
    Plan,
    PlanFinding,
    Revision,
    Row,
    RowKind,
    extent_of,
)
from ekonomia.plans.coverage import Coverage, Reach
from ekonomia.views import (
    Html,
    coverage_table,
    findings_table,
    gantt,
    month_view,
    page,
    plan_table,
)
from ekonomia.views.html_style import STYLE
from ekonomia.views.months import month_of

HOSTILE = "<script>alert('x')</script> & \"q\"\n\x00\x1b\u202e"
LANGUAGES: tuple[Language, ...] = ("pl", "en")
VOID = {"br", "hr", "img", "input", "meta", "link"}


class Balance(HTMLParser):
    """The elements of a page, which has to close each that it opens."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in VOID
        assert len(attrs) == len(dict(attrs))
        self.open.append(tag)
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.said.append(data)

    def rows(self) -> list[str | None]:
        return [given["data-row"] for _, given in self.seen if "data-row" in given]


def row(text: str, kind: RowKind = RowKind.MEETING, **given: object) -> Row:
    when = read(text, year=2022)
    made = Row(
        id="r",
        cells=Cells(date=text, number="1."),
        when=when,
        extent=extent_of(when, kind),
        pl="Spotkanie",
        kinds=(kind,),
    )
    return evolve(made, **given)  # type: ignore[arg-type]


def plan(*rows: Row, **given: object) -> Plan:
    return evolve(Plan(id="p", title="Harmonogram", year=2022, rows=rows), **given)  # type: ignore[arg-type]


JUNE = plan(
    row("8-9 czerwca", id="days", en="Two days"),
    row("do 10 czerwca", RowKind.REPORT, id="due"),
    row("co poniedziałek", id="weekly"),
    row("czerwiec", id="within"),
    row("czerwiec", RowKind.MONITORING, id="throughout"),
    row("połowa czerwca", id="about"),
    row("do połowy czerwca", RowKind.REPORT, id="about due"),
    row("do ustalenia", id="open", month=6),
    row("do ustalenia", id="elsewhere", month=7),
    row("12 lipca", id="july"),
    row("na bieżąco", RowKind.WEBSITE, id="standing"),
)
FINDING = PlanFinding(
    code=FindingCode.ROW_NUMBER_GAP,
    place=("2022-02", "b"),
    pl="po 7 jest 9",
    en="9 follows 7",
    suggestion_pl="brak 8",
    suggestion_en="8 is missing",
)


# --- the plan -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_a_plan_stands_once(language: Language) -> None:
    page = Balance(str(plan_table(JUNE, language=language)))
    assert page.rows() == [each.id for each in JUNE.rows]
    assert page.seen[0] == ("div", {"class": "ek-view", "lang": language})
    heads = [given for tag, given in page.seen if tag == "th"]
    assert all("scope" in given for given in heads)
    assert [tag for tag, _ in page.seen].count("caption") == 1


def test_the_printed_date_stands_beside_its_reading() -> None:
    text = str(plan_table(plan(row("czerwiec"))))
    assert "<td>czerwiec</td><td>czerwiec 2022, któregoś dnia w tym czasie</td>" in text
    text = str(plan_table(plan(row("do 4 kwietnia", RowKind.REPORT)), language="en"))
    assert "<td>do 4 kwietnia</td><td>by 4 April 2022</td>" in text


def test_the_printed_topic_stands_below_other_words_of_ours() -> None:
    printed = row("maj", cells=Cells(topic="Posiedzenie RKRES"))
    assert '<div class="ek-muted" lang="pl">Posiedzenie RKRES</div>' in str(
        plan_table(plan(printed))
    )
    same = row("maj", cells=Cells(topic="Spotkanie"), en="Meeting")
    for language in LANGUAGES:
        text = str(plan_table(plan(same), language=language))
        assert "ek-muted" not in text.split("</style>")[1]
    assert "ek-muted" not in str(plan_table(plan(row("maj")))).split("</style>")[1]


def test_polish_words_in_an_english_table_are_marked_so() -> None:
    text = str(plan_table(plan(row("maj")), language="en"))
    assert '<span lang="pl">Spotkanie</span>' in text
    text = str(plan_table(plan(row("maj", en="Meeting")), language="en"))
    assert "<span>Meeting</span>" in text


def test_a_cancelled_row_is_struck() -> None:
    text = str(plan_table(plan(row("maj", state=ItemState.CANCELLED))))
    assert '<span class="ek-struck">Spotkanie (odwołane)</span>' in text


def test_months_part_the_rows() -> None:
    page = Balance(
        str(
            plan_table(
                plan(
                    row("maj", id="a", month=5),
                    row("maj", id="b", month=5),
                    row("maj", id="c"),
                    row("maj", id="d", month=6),
                ),
                language="en",
            )
        )
    )
    heads = [said for said in page.said if said in ("May 2022", "without a month", "June 2022")]
    assert heads == ["May 2022", "without a month", "June 2022"]


def test_a_plan_without_rows_says_so() -> None:
    assert '<td colspan="7">Plan nie ma wierszy.</td>' in str(plan_table(plan()))


def test_hostile_texts_are_only_text() -> None:
    hostile = row(
        "maj",
        id=HOSTILE,
        pl=HOSTILE,
        en=HOSTILE,
        month=6,
        cells=Cells(number=HOSTILE, date=HOSTILE, topic=f"{HOSTILE}!", organiser=HOSTILE),
    )
    found = evolve(
        FINDING,
        place=(HOSTILE,),
        pl=HOSTILE,
        en=HOSTILE,
        suggestion_pl=HOSTILE,
        suggestion_en=HOSTILE,
    )
    made = plan(
        hostile,
        evolve(hostile, id="x", when=read("8 czerwca", year=2022), extent=Extent.EXACT),
        title=HOSTILE,
    )
    reached = Coverage(reaches=(Reach(target=HOSTILE, rows=(HOSTILE,)),), may_reach_all=(HOSTILE,))
    for language in LANGUAGES:
        for view in (
            plan_table(made, language=language),
            month_view(made, 2022, 5, language=language),
            month_view(made, 2022, 6, language=language),
            findings_table((found,), language),
            coverage_table(reached, title=HOSTILE, language=language),
        ):
            text = str(view)
            assert "<script" not in text
            assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;q&quot;" in text
            assert not re.search("[\x00\x1b\u202e]", text)
            Balance(text)


# --- findings and coverage ----------------------------------------------------------------------


def test_findings_are_told_with_their_weight_and_hint() -> None:
    text = str(findings_table((FINDING,)))
    assert (
        '<th class="ek-warning" scope="row">ostrzeżenie</th><td>luka w numeracji</td>'
        "<td>2022-02, b</td><td>po 7 jest 9</td><td>brak 8</td>"
    ) in text
    text = str(findings_table((FINDING,), "en"))
    assert "<td>9 follows 7</td><td>8 is missing</td>" in text
    bare = PlanFinding(code=FindingCode.SPACING, place=("a",), pl="x", en="y")
    assert "<td>x</td><td></td>" in str(findings_table((bare,)))
    assert "Nothing was found." in str(findings_table((), "en"))


def test_each_severity_is_told_in_words() -> None:
    for severity in Severity:
        assert f">{severity.en}</th>" in str(
            findings_table((evolve(FINDING, severity=severity),), "en")
        )


def test_coverage_tells_yes_perhaps_and_no() -> None:
    two = (Reach(target="a", rows=("r-1", "r-2")), Reach(target="b"))
    text = str(coverage_table(Coverage(reaches=two), names={"a": "OWES A"}))
    assert '<th scope="row">OWES A</th><td>tak</td><td>r-1, r-2</td>' in text
    assert '<th scope="row">b</th><td>nie</td><td></td>' in text
    assert "<caption>Pokrycie</caption>" in text
    perhaps = Coverage(reaches=two, may_reach_all=("r-9",))
    text = str(coverage_table(perhaps, title="OWES", language="en"))
    assert '<th scope="row">b</th><td>perhaps</td><td></td>' in text
    assert '<th scope="row">all of them together</th><td>perhaps</td><td>r-9</td>' in text
    assert "<caption>OWES</caption>" in text
    assert "There is nothing to be reached." in str(
        coverage_table(Coverage(reaches=()), language="en")
    )


# --- a month ------------------------------------------------------------------------------------


def test_a_month_holds_its_rows_on_their_days_or_beside() -> None:
    found = month_of(JUNE, 2022, 6)
    days = {(entry.row.id, entry.day.day) for entry in found.entries}
    assert days == {
        ("days", 8), ("days", 9), ("due", 10),
        ("weekly", 6), ("weekly", 13), ("weekly", 20), ("weekly", 27),
    }  # fmt: skip
    assert [each.id for each in found.beside] == [
        "within", "throughout", "about", "about due", "open", "standing",
    ]  # fmt: skip
    assert [entry.row.id for entry in found.on(found.first.replace(day=9))] == ["days"]


def test_days_beyond_the_month_are_left_out() -> None:
    made = plan(row("30 maja – 2 czerwca", id="over"), row("28 czerwca – 3 lipca", id="to"))
    days = [(entry.row.id, entry.day.day) for entry in month_of(made, 2022, 6).entries]
    assert days == [("over", 1), ("over", 2), ("to", 28), ("to", 29), ("to", 30)]
    since = row("maj", when=When.of_edtf("2022-06-29/.."), extent=Extent.EXACT)
    assert [entry.day.day for entry in month_of(plan(since), 2022, 6).entries] == [29, 30]


def test_a_revised_row_stands_on_its_new_day() -> None:
    moved = row("8 czerwca", revisions=(Revision(when=read("3 lipca", year=2022)),))
    assert month_of(plan(moved), 2022, 6).entries == ()
    assert len(month_of(plan(moved), 2022, 7).entries) == 1


def test_an_undated_row_stands_in_the_year_of_its_plan_only() -> None:
    undated = row("do ustalenia", month=6)
    assert month_of(plan(undated), 2022, 6).beside == (undated,)
    assert month_of(plan(undated), 2023, 6).beside == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_month_is_a_grid_of_weeks(language: Language) -> None:
    page = Balance(str(month_view(JUNE, 2022, 6, language=language)))
    tags = [tag for tag, _ in page.seen]
    assert (tags.count("tr"), tags.count("td"), tags.count("time")) == (6, 35, 30)
    assert {"days", "due", "weekly", "within", "open"} < set(page.rows())
    assert "july" not in page.rows()
    kinds = [given.get("class") for tag, given in page.seen if tag == "td"]
    assert (kinds.count("ek-off"), kinds.count("ek-saturday"), kinds.count("ek-empty")) == (5, 4, 5)


def test_days_off_have_their_names() -> None:
    text = str(month_view(JUNE, 2022, 6))
    assert '<div class="ek-holiday">dzień Bożego Ciała</div>' in text
    assert "Corpus Christi" in str(month_view(JUNE, 2022, 6, language="en"))


def test_a_day_says_what_is_due_and_what_it_is_when() -> None:
    text = str(month_view(JUNE, 2022, 6))
    assert '<li class="ek-deadline" data-row="due" title="do 10 czerwca 2022">najpóźniej: ' in text
    english = str(month_view(JUNE, 2022, 6, language="en"))
    assert '<li class="ek-exact" data-row="days" title="8–9 June 2022">Two days</li>' in english
    assert 'lang="pl">at the latest: Spotkanie</li>' in english


def test_an_empty_month_has_no_list_and_an_old_one_no_days_off() -> None:
    text = str(month_view(plan(), 2022, 2)).split("</style>")[1]
    assert "<ul>" not in text
    assert "<p" not in text
    assert "dni wolne tego roku nie są znane" in str(month_view(plan(year=1949), 1949, 2))
    assert str(month_view(plan(year=1949), 1949, 2)).count('class="ek-off"') == 4


@pytest.mark.parametrize(("year", "month"), [(2022, 0), (2022, 13), (1599, 1), (True, 1)])
def test_there_is_no_such_month(year: int, month: int) -> None:
    with pytest.raises(InvalidValue, match="expected"):
        month_view(JUNE, year, month)


def test_a_page_holds_its_parts_in_order() -> None:
    text = page([plan_table(JUNE), gantt(JUNE), Html(text="<p>end</p>")], title=HOSTILE)
    assert text.startswith('<!doctype html>\n<html lang="pl"><head><meta charset="utf-8">')
    assert "<title>&lt;script&gt;alert" in text
    assert "<script" not in text
    assert text.index('class="ek-view"') < text.index('class="ek-gantt"') < text.index("<p>end</p>")
    assert 'lang="en"' in page([], title="A", language="en")


def test_texts_have_contrast_on_both_papers() -> None:
    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    pairs = [(ink, "paper") for ink in ("ink", "muted", "error", "warning")]
    pairs += [("ink", "band"), ("ink", "off"), ("off-ink", "off"), ("off-ink", "paper")]
    for theme in STYLE.split("prefers-color-scheme:dark"):
        colours = dict(re.findall(r"--ek-([a-z-]+):(#[0-9a-f]{6})", theme))
        for one, other in pairs:
            dark, bright = sorted((light(colours[one]), light(colours[other])))
            assert (bright + 0.05) / (dark + 0.05) >= 4.5, (one, other)
