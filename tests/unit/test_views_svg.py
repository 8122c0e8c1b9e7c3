"""The chart of a plan: what is drawn for each kind of date, where, and that texts have room."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from ekonomia.dates import Extent, When, read
from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.plans import Cells, ItemState, Plan, Revision, Row, RowKind, Series, extent_of
from ekonomia.views import Html, MarkKind, Svg, gantt, marks_of
from ekonomia.views.layout import Grouping
from ekonomia.views.marks import Mark
from ekonomia.views.measure import text_width, wrapped
from ekonomia.views.svg_marks import Scale
from ekonomia.views.svg_style import STYLE

NS = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script> & \"q\"\n\tnew\x00\x1b\u202e]]>"
YEAR = (date(2022, 1, 1), date(2022, 12, 31))
LEFT, DAY = 824, 5  # where the first day begins, and the width of a day of a year

TEXTS: tuple[tuple[str, RowKind, set[str]], ...] = (
    ("12 stycznia", RowKind.MEETING, {"exact"}),
    ("8-9 czerwca", RowKind.MEETING, {"exact"}),
    ("styczeń", RowKind.MONITORING, {"throughout"}),
    ("czerwiec", RowKind.MEETING, {"within"}),
    ("połowa lutego", RowKind.CALL, {"within"}),
    ("przełom marca i kwietnia", RowKind.MONITORING, {"throughout"}),
    ("do 4 kwietnia", RowKind.REPORT, {"deadline"}),
    ("12, 14 i 20 maja", RowKind.MEETING, {"exact"}),
    ("12 lub 14 maja", RowKind.MEETING, {"within"}),
    ("marzec, czerwiec, wrzesień", RowKind.MONITORING, {"throughout"}),
    ("od marca", RowKind.ADVICE, {"throughout"}),
    ("raz na kwartał", RowKind.MEETING, {"within"}),
    ("raz w tygodniu", RowKind.MEETING, {"within"}),
    ("co poniedziałek", RowKind.ADVICE, {"repeated"}),
    ("do 10 dnia każdego miesiąca", RowKind.REPORT, {"deadline"}),
    ("na bieżąco", RowKind.WEBSITE, {"standing"}),
    ("w miarę potrzeb", RowKind.PARTICIPATION, {"standing"}),
    ("cyklicznie", RowKind.MEETING, {"standing"}),
    ("w terminie 10 dni od otrzymania", RowKind.APPROVAL, set()),
    ("do ustalenia", RowKind.EVENT, set()),
    ("kiedyś tam", RowKind.EVENT, set()),
    ("15 listopada 2021 – 15 lutego 2022", RowKind.CALL, {"exact"}),
    ("30 grudnia", RowKind.REPORT, {"exact"}),
    ("marzec 2023", RowKind.REPORT, set()),
    ("do 4 marca 2023", RowKind.REPORT, set()),
)
LONG = (
    "Posiedzenie Wojewódzkiego Zespołu do spraw Współpracy z Ośrodkami Wsparcia Ekonomii "
    "Społecznej: przyjęcie rocznego planu działań informacyjnych i promocyjnych"
)


def row(text: str, kind: RowKind = RowKind.MEETING, **given: object) -> Row:
    when = read(text, year=2022)
    made = Row(
        id="r",
        cells=Cells(date=text),
        when=when,
        extent=extent_of(when, kind),
        pl=LONG,
        kinds=(kind,),
    )
    return evolve(made, **given)  # type: ignore[arg-type]


def plan(*rows: Row, **given: object) -> Plan:
    made = Plan(id="p", title="Harmonogram", year=2022, rows=rows)
    return evolve(made, **given)  # type: ignore[arg-type]


EVERY = plan(
    *(
        row(
            text,
            kind,
            id=f"r-{place}",
            pl=f"{LONG} {place}",
            month=place % 12 or None,
            series=("s",) if place % 2 else (),
            after=(f"r-{place - 1}",) if place else (),
        )
        for place, (text, kind, _) in enumerate(TEXTS)
    ),
    series=(Series(id="s", en="Series", pl="Seria"),),
)


def tree(made: Plan, **given: object) -> ET.Element:
    return ET.fromstring(str(gantt(made, **given)))  # type: ignore[arg-type]  # noqa: S314 - our own text


def groups(root: ET.Element, name: str = "data-row") -> dict[str, ET.Element]:
    return {found.attrib[name]: found for found in root.iter(f"{NS}g") if name in found.attrib}


def classes(root: ET.Element) -> list[str]:
    return [found.attrib.get("class", "") for found in root.iter()]


def one(root: ET.Element, name: str) -> ET.Element:
    (found,) = [each for each in root.iter() if name in each.attrib.get("class", "").split()]
    return found


def drawn(text: str, kind: RowKind = RowKind.MEETING, **given: object) -> ET.Element:
    return groups(tree(plan(row(text, kind)), **given))["r"]


def texts(root: ET.Element) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield each line of text with its box: left, top, right, bottom."""
    for found in root.iter(f"{NS}text"):
        left, base = int(found.attrib["x"]), int(found.attrib["y"])
        size, said = int(found.attrib["font-size"]), found.text or ""
        bold = "ek-bold" in found.attrib.get("class", "")
        width = text_width(said, size, bold=bold)
        yield said, left, base - size * 8 // 10, left + width, base + size * 2 // 10


# --- one row ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "kind", "expected"), TEXTS)
def test_each_kind_of_date_has_its_marks(text: str, kind: RowKind, expected: set[str]) -> None:
    assert {mark.kind for mark in marks_of(row(text, kind), *YEAR)} == expected


def test_a_block_is_as_wide_as_its_days() -> None:
    block = one(drawn("8-9 czerwca"), "ek-exact")
    assert int(block.attrib["x"]) == LEFT + DAY * (31 + 28 + 31 + 30 + 31 + 7)
    assert int(block.attrib["width"]) == 2 * DAY


def test_a_single_day_has_a_diamond_where_days_are_narrow() -> None:
    assert "ek-exact ek-diamond" in classes(drawn("12 stycznia"))
    assert "ek-exact ek-diamond" not in classes(drawn("8-9 czerwca"))
    wide = drawn("12 stycznia", months=(1, 1))
    assert "ek-exact" in classes(wide)
    assert "ek-exact ek-diamond" not in classes(wide)


def test_work_throughout_is_a_band_of_its_days() -> None:
    band = one(drawn("styczeń", RowKind.MONITORING), "ek-throughout")
    assert (int(band.attrib["x"]), int(band.attrib["width"])) == (LEFT, 31 * DAY)


def test_an_unknown_day_within_is_an_outline_and_no_block() -> None:
    found = classes(drawn("czerwiec"))
    assert "ek-within" in found
    assert not {"ek-exact", "ek-throughout"} & set(found)


def test_approximate_ends_are_jagged_within_the_days() -> None:
    shape = one(drawn("połowa lutego", RowKind.CALL), "ek-approximate").attrib["d"]
    across = [int(x) for x in re.findall(r"(\d+) \d+", shape)]
    assert (min(across), max(across)) == (LEFT + 41 * DAY, LEFT + 51 * DAY)
    assert len(set(across)) == 4


def test_a_deadline_is_a_flag_at_the_end_of_its_day_without_a_beginning() -> None:
    found = drawn("do 4 kwietnia", RowKind.REPORT)
    tail, flag = one(found, "ek-tail").attrib["d"], one(found, "ek-deadline").attrib["d"]
    end = LEFT + DAY * (31 + 28 + 31 + 4)
    assert tail.endswith(f"H{end}")
    assert f"L{end} " in flag
    early = one(drawn("do 3 stycznia", RowKind.REPORT), "ek-tail").attrib["d"]
    assert early.startswith(f"M{LEFT} ")


def test_an_approximate_deadline_has_a_hollow_flag() -> None:
    found = drawn("do połowy maja", RowKind.REPORT, language="en")
    assert "ek-hollow" in one(found, "ek-deadline").attrib["class"]
    assert (one(found, "ek-halo").text or "").startswith("by about ")
    assert "ek-hollow" not in str(gantt(plan(row("do 4 maja")))).split("</style>")[1]


@pytest.mark.parametrize(
    ("text", "kind", "arrows"),
    [
        ("od marca", RowKind.ADVICE, ["ek-arrow-throughout"]),
        ("15 listopada 2021 – 15 lutego 2022", RowKind.CALL, ["ek-arrow-exact"]),
        ("15 listopada 2021 – 15 lutego 2023", RowKind.CALL, ["ek-arrow-exact"] * 2),
        ("styczeń", RowKind.MONITORING, []),
        ("na bieżąco", RowKind.WEBSITE, []),
    ],
)
def test_what_reaches_beyond_the_chart_has_arrows(
    text: str, kind: RowKind, arrows: list[str]
) -> None:
    found = [name for name in classes(drawn(text, kind)) if name.startswith("ek-arrow")]
    assert found == arrows


def test_what_comes_back_is_dotted_on_its_days() -> None:
    dots = list(drawn("w każdą pierwszą środę miesiąca").iter(f"{NS}circle"))
    assert len(dots) == 12
    assert int(dots[0].attrib["cx"]) == LEFT + 4 * DAY + DAY // 2  # 5 January 2022


@pytest.mark.parametrize(
    ("text", "windows"),
    [("raz na kwartał", 4), ("co miesiąc", 12), ("dwa razy w roku", 1), ("raz w tygodniu", 53)],
)
def test_a_frequency_without_days_is_a_window_for_each_period(text: str, windows: int) -> None:
    marks = marks_of(row(text), *YEAR)
    assert len(marks) == windows
    assert (marks[0].first, marks[-1].last) == YEAR
    assert {mark.kind for mark in marks} == {MarkKind.WITHIN}


def test_two_weeks_begin_on_a_monday() -> None:
    marks = marks_of(row("raz na dwa tygodnie"), *YEAR)
    assert [f"{mark.first}" for mark in marks[:3]] == ["2022-01-01", "2022-01-10", "2022-01-24"]


def test_what_goes_on_is_a_broken_line_over_the_year() -> None:
    line = one(drawn("na bieżąco", RowKind.WEBSITE), "ek-standing").attrib["d"]
    assert line.startswith(f"M{LEFT} ")
    assert line.endswith(f"H{LEFT + 365 * DAY}")


def test_parts_of_a_set_are_apart() -> None:
    blocks = list(drawn("12, 14 i 20 maja").iter(f"{NS}rect"))
    first = LEFT + DAY * (31 + 28 + 31 + 30 + 11)
    assert [int(block.attrib["x"]) for block in blocks] == [
        first,
        first + 2 * DAY,
        first + 8 * DAY,
    ]
    months = marks_of(row("marzec, czerwiec, wrzesień", RowKind.MONITORING), *YEAR)
    assert [mark.first and mark.first.month for mark in months] == [3, 6, 9]


@pytest.mark.parametrize("text", ["w terminie 10 dni od otrzymania", "do ustalenia", "marzec 2023"])
def test_what_has_no_day_here_stands_below_in_words(text: str) -> None:
    found = drawn(text)
    assert {each.tag for each in found} == {f"{NS}title", f"{NS}text"}
    said = " ".join(each.text or "" for each in found.iter(f"{NS}text"))
    assert said.startswith(LONG[:20])
    assert " — " in said


@pytest.mark.parametrize(
    ("when", "extent", "kind"),
    [
        (When.of_edtf("../2022-04-04"), Extent.EXACT, "deadline"),
        (When.of_edtf("2022-04-04/.."), Extent.BY, "within"),
        (When.of_edtf("../2022-04-04"), Extent.THROUGHOUT, "throughout"),
        (When.of_edtf("{2022-04-04,2022-05-04}"), Extent.BY, "deadline"),
        (When.of_edtf("[2022-04-04,2022-05-04]"), Extent.EXACT, "within"),
        (When.of_edtf("[2022-04,2022-05]"), Extent.THROUGHOUT, "within"),
        (When.of_edtf("[2022-04-04,2022-05-04]"), Extent.BY, "deadline"),
        (When.of_edtf("2022-06-XX"), Extent.EXACT, "within"),
    ],
)
def test_an_extent_that_the_ends_cannot_bear(when: When, extent: Extent, kind: str) -> None:
    made = row("maj", when=when, extent=extent)
    assert {mark.kind for mark in marks_of(made, *YEAR)} == {kind}


def test_a_rule_of_another_year_counts_from_its_beginning() -> None:
    when = evolve(read("co drugi poniedziałek", year=2022), earliest=date(2021, 12, 20), edtf=None)
    assert marks_of(row("maj", when=when), *YEAR)[0].first == date(2022, 1, 3)


def test_a_rule_that_is_over_has_no_marks() -> None:
    assert marks_of(row("co poniedziałek"), date(2023, 1, 1), date(2023, 12, 31)) == ()


def test_a_rule_without_ends_fills_the_chart() -> None:
    endless = evolve(read("co poniedziałek", year=2022), latest=None, edtf=None)
    marks = marks_of(row("maj", when=endless), date(2024, 1, 1), date(2024, 1, 31))
    assert [f"{mark.first}" for mark in marks[:1]] == ["2024-01-01"]
    due = evolve(read("do 10 dnia każdego miesiąca", year=2022), earliest=None, edtf=None)
    marks = marks_of(row("maj", when=due, extent=Extent.BY), *YEAR)
    assert len(marks) == 12


def test_a_feast_comes_back_each_year() -> None:
    feasts = evolve(
        read("Boże Ciało", year=2022),
        recurrence=read("co roku w Boże Ciało", year=2022).recurrence,
        earliest=date(2022, 1, 1),
        latest=date(2022, 12, 31),
        edtf=None,
        anchor=None,
    )
    marks = marks_of(row("maj", when=feasts, extent=Extent.WITHIN), *YEAR)
    assert [f"{mark.first} {mark.kind}" for mark in marks] == ["2022-06-16 repeated"]


def test_a_rule_without_periods_goes_on_all_the_time() -> None:
    from ekonomia.dates import Recurrence

    when = evolve(read("raz na kwartał", year=2022), recurrence=Recurrence(rrule="FREQ=MONTHLY"))
    (mark,) = marks_of(row("maj", when=when), *YEAR)
    assert mark.kind is MarkKind.STANDING


def test_a_revised_date_is_drawn_and_told_beside_the_own_one() -> None:
    later = row("8-9 czerwca", revisions=(Revision(when=read("3 lipca", year=2022)),))
    found = groups(tree(plan(later)))["r"]
    assert int(one(found, "ek-diamond").attrib["d"][1:].split()[0]) > LEFT + 178 * DAY
    title = found.find(f"{NS}title")
    assert title is not None
    assert "8–9 czerwca 2022; po zmianie: 3 lipca 2022" in (title.text or "")


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("12 stycznia", "pl", "12.01"),
        ("8-9 czerwca", "en", "8–9 Jun"),
        ("30 maja – 2 czerwca", "pl", "30.05–2.06"),
        ("do 4 kwietnia", "en", "by 4 Apr"),
        ("12, 14 i 20 maja", "pl", "12.05, 14.05, 20.05"),
        ("15 listopada 2021 – 15 lutego 2022", "pl", "15.11.2021–15.02"),
        ("15 listopada 2021 – 15 lutego 2022", "en", "15 Nov 2021–15 Feb"),
    ],
)
def test_days_stand_in_figures_beside_their_marks(text: str, language: str, said: str) -> None:
    found = drawn(text, RowKind.CALL, language=language)
    assert one(found, "ek-halo").text == said


def test_days_in_figures_stay_inside_the_chart() -> None:
    late = one(drawn("30 grudnia"), "ek-halo")
    assert int(late.attrib["x"]) + text_width(late.text or "", 22) < LEFT + 363 * DAY
    late = one(drawn("do 31 grudnia", RowKind.REPORT), "ek-halo")
    assert int(late.attrib["x"]) + text_width(late.text or "", 22) <= LEFT + 365 * DAY - 70
    crowded = drawn("3 i 30 maja", months=(5, 5))
    assert "ek-halo" not in classes(crowded)
    many = row(
        "maj",
        when=When.of_edtf(
            "{2022-01-01,2022-01-02,2022-01-03,2022-01-04,2022-01-05,2022-01-06,2022-01-07}"
        ),
        extent=Extent.EXACT,
    )
    assert (one(tree(plan(many)), "ek-halo").text or "").endswith("6.01…")
    open_end = row("maj", when=When.of_edtf("2022-05-03/.."), extent=Extent.EXACT)
    assert one(tree(plan(open_end), months=(5, 5)), "ek-arrow-exact") is not None
    assert (
        one(
            tree(plan(evolve(open_end, when=When.of_edtf("2022-01-03/.."))), months=(1, 12)),
            "ek-arrow-exact",
        )
        is not None
    )


def test_a_revised_deadline_may_become_a_day() -> None:
    sure = row(
        "do 4 kwietnia", RowKind.REPORT, revisions=(Revision(when=read("3 lipca", year=2022)),)
    )
    assert [mark.kind for mark in marks_of(sure, *YEAR)] == [MarkKind.EXACT]


def test_states_are_told() -> None:
    gone = groups(tree(plan(row("maj", pl="Gala", state=ItemState.CANCELLED))))["r"]
    assert one(gone, "ek-struck").text == "Gala (odwołane)"
    moved = tree(plan(row("maj", pl="Gala", state=ItemState.POSTPONED)), language="en")
    assert "Gala (postponed)" in [said for said, *_ in texts(moved)]


# --- the whole chart ----------------------------------------------------------------------------

GROUPINGS: tuple[Grouping, ...] = (None, "month", "series")


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("group_by", GROUPINGS)
@pytest.mark.parametrize("months", [(1, 12), (5, 6), (2, 2), (1, 4)])
def test_texts_have_room_and_every_row_stands_once(
    language: str, group_by: Grouping, months: tuple[int, int]
) -> None:
    root = tree(EVERY, language=language, group_by=group_by, months=months, on=date(2022, 5, 17))
    found = [each.attrib["data-row"] for each in root.iter(f"{NS}g") if "data-row" in each.attrib]
    assert sorted(found) == sorted(each.id for each in EVERY.rows)
    width, height = map(int, root.attrib["viewBox"].split()[2:])
    boxes = list(texts(root))
    for said, left, top, right, bottom in boxes:
        assert left >= 0, said
        assert top >= 0, said
        assert right <= width, said
        assert bottom <= height, said
    for one_box, other in combinations(boxes, 2):
        apart = (
            one_box[3] <= other[1]
            or other[3] <= one_box[1]
            or one_box[4] <= other[2]
            or other[4] <= one_box[2]
        )
        assert apart, (one_box, other)


def test_a_label_is_broken_and_stands_whole_in_the_tooltip() -> None:
    found = groups(tree(plan(row("maj", pl=f"{LONG} {LONG}"))))["r"]
    lines = [each.text or "" for each in found.iter(f"{NS}text")]
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    title = found.find(f"{NS}title")
    assert title is not None
    assert f"{LONG} {LONG}" in (title.text or "")


def test_hostile_texts_are_only_text() -> None:
    hostile = row("maj", id=HOSTILE, pl=HOSTILE, cells=Cells(date=HOSTILE), series=(HOSTILE,))
    unread = row("do ustalenia", id="u", pl=HOSTILE, after=(HOSTILE,))
    made = plan(hostile, unread, title=HOSTILE)
    text = str(gantt(made, group_by="series"))
    root = ET.fromstring(text)  # noqa: S314 - our own text
    assert "<script" not in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202e]", text)
    title = root.find(f"{NS}title")
    assert title is not None
    assert title.text == "<script>alert('x')</script> & \"q\" new]]>"


def test_a_picture_has_a_role_a_title_and_a_description() -> None:
    root = tree(EVERY, language="en")
    assert root.attrib["role"] == "img"
    assert [each.tag for each in root][:2] == [f"{NS}title", f"{NS}desc"]
    assert root[0].text == "Harmonogram"
    assert (root[1].text or "").endswith("Rows: 25.")


def test_the_legend_names_what_was_drawn_and_nothing_else() -> None:
    words = {said for said, *_ in texts(tree(plan(row("maj")), language="en"))}
    assert MarkKind.WITHIN.en in words
    assert not {MarkKind.EXACT.en, MarkKind.STANDING.en, "approximate ends"} & words
    every = {said for said, *_ in texts(tree(EVERY, language="pl"))}
    assert {kind.pl for kind in MarkKind} < every
    assert {"końce przybliżone", "święto wolne od pracy", "dzień roboczy"} < every


def test_days_off_are_shaded_and_working_days_ticked() -> None:
    root = tree(plan(row("maj")))
    shaded = [each for each in root.iter(f"{NS}rect") if each.attrib.get("class") == "ek-off"]
    assert len(shaded) == 13 + 1  # and one in the legend
    assert int(shaded[1].attrib["x"]) == LEFT + 5 * DAY  # 6 January
    (name,) = shaded[1]
    assert name.text == "6.01: Święto Trzech Króli"
    ticks, _ = (each for each in root.iter(f"{NS}path") if each.attrib.get("class") == "ek-ticks")
    assert ticks.attrib["d"].count("M") == 252


def test_a_year_whose_days_off_are_not_known_says_so() -> None:
    root = tree(plan(year=1949))
    assert "dni wolne tego roku nie są znane" in [said for said, *_ in texts(root)]
    assert "ek-ticks" not in classes(root)


@pytest.mark.parametrize(
    ("group_by", "headings"),
    [
        ("month", ["styczeń 2022", "maj 2022", "bez miesiąca"]),
        ("series", ["poza seriami", "Seria", "Anglojęzyczna", "nieznana"]),
        (None, []),
    ],
)
def test_rows_are_gathered(group_by: Grouping, headings: list[str]) -> None:
    made = plan(
        row("maj", id="a", month=None),
        row("maj", id="b", month=5, series=("s",)),
        row("12 stycznia", id="c", month=1, series=("e",)),
        row("maj", id="d", month=5, series=("nieznana",)),
        row("do ustalenia", id="e", month=7),
        series=(Series(id="s", en="Series", pl="Seria"), Series(id="e", en="Anglojęzyczna")),
    )
    root = tree(made, group_by=group_by)
    bold = [each.text for each in root.iter(f"{NS}text") if each.attrib.get("class") == "ek-bold"]
    assert bold == ["Harmonogram", *headings, "Bez dnia na osi"]
    if group_by == "series":
        english = [said for said, *_ in texts(tree(made, group_by="series", language="en"))]
        assert "Series" in english


def test_rows_without_a_day_keep_the_printed_order() -> None:
    made = plan(*(row("do ustalenia", id=str(month), month=month) for month in (5, 2, 9)))
    assert list(groups(tree(made, group_by="month"))) == ["5", "2", "9"]


def test_a_line_leads_from_a_row_to_those_that_need_it() -> None:
    made = plan(
        row("12 stycznia", id="a", after=("c", "unknown", "d")),
        row("maj", id="b", after=("a",)),
        row("czerwiec", id="c"),
        row("do ustalenia", id="d"),
    )
    links = groups(tree(made), "data-link")
    assert sorted(links) == ["a → b", "c → a"]
    down = one(links["a → b"], "ek-link").attrib["d"]
    assert down.startswith(f"M{LEFT + 12 * DAY} ")
    for link, is_below in (("a → b", True), ("c → a", False)):
        shape = one(links[link], "ek-link").attrib["d"]
        turn, end = map(int, re.findall(r"V(\d+)", shape))
        assert (turn < end) is is_below  # it turns on the side from which it comes
    assert groups(tree(made, dependencies=False), "data-link") == {}


def test_a_day_is_marked() -> None:
    root = tree(plan(row("maj")), on=date(2022, 1, 3))
    assert one(root, "ek-on").attrib["d"].startswith(f"M{LEFT + 2 * DAY + 2} ")
    assert "stan na 3.01" in [said for said, *_ in texts(root)]
    assert "ek-on" not in classes(tree(plan(row("maj")), on=date(2023, 1, 3)))


def test_months_have_their_days_in_figures_where_there_is_room() -> None:
    def figures(months: tuple[int, int]) -> list[str]:
        return [said for said, *_ in texts(tree(plan(), months=months)) if said.isdigit()]

    assert figures((2, 2)) == [str(day) for day in range(1, 29)]
    assert figures((5, 6)) == ["2", "9", "16", "23", "30", "6", "13", "20", "27"]
    assert figures((1, 12)) == []


def test_names_of_months_are_cut_where_they_have_no_room() -> None:
    english = [said for said, *_ in texts(tree(plan(year=2023), language="en"))]
    assert "September" in english
    narrow = Scale(since=YEAR[0], until=YEAR[1], left=0, day=1)
    assert narrow.right == 365


@pytest.mark.parametrize(
    "given",
    [
        {"months": (5, 4)},
        {"months": (0, 4)},
        {"months": (1, 13)},
        {"months": (1, 2, 3)},
        {"months": 5},
        {"months": (1, True)},
        {"group_by": "place"},
        {"on": "2022-01-01"},
    ],
)
def test_arguments_are_checked(given: dict[str, object]) -> None:
    with pytest.raises(InvalidValue, match="expected"):
        gantt(plan(row("maj")), **given)  # type: ignore[arg-type]


def test_a_year_has_four_digits() -> None:
    with pytest.raises(InvalidValue, match="from 1600 to 4000"):
        gantt(plan(year=1599))


def test_the_same_plan_gives_the_same_picture() -> None:
    assert gantt(EVERY) == gantt(EVERY)


# --- its parts ----------------------------------------------------------------------------------


def test_a_notebook_shows_what_is_returned() -> None:
    assert Svg(text="<svg/>")._repr_svg_() == Svg(text="<svg/>")._repr_html_() == "<svg/>"
    assert Html(text="<p/>")._repr_html_() == str(Html(text="<p/>")) == "<p/>"
    assert str(Svg(text="<svg/>")) == "<svg/>"
    with pytest.raises(InvalidValue, match="not empty"):
        Html(text="")


def test_a_scale_is_checked() -> None:
    with pytest.raises(InvalidInput, match="Scale") as caught:
        Scale(since=YEAR[1], until=YEAR[0], left=0, day=0)
    assert len(caught.value.faults) == 2


def test_a_mark_touches_the_days_it_has() -> None:
    april = Mark(kind=MarkKind.WITHIN, first=date(2022, 4, 1), last=date(2022, 4, 30))
    assert april.touches(date(2022, 4, 30), date(2022, 5, 31))
    assert not april.touches(date(2022, 5, 1), date(2022, 5, 31))
    assert not april.touches(date(2022, 3, 1), date(2022, 3, 31))


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("", 2, ()),
        ("aa bb", 2, ("aa", "bb")),
        ("aaaa bb", 3, ("aa", "aa", "bb")),
        ("aa bb cc", 2, ("aa", "b…")),
        ("aaaaa", 1, ("aa…",)),
        ("語語", 2, ("語", "語")),
    ],
)
def test_texts_are_broken_at_spaces_and_inside_long_words(
    text: str, most: int, lines: tuple[str, ...]
) -> None:
    room = text_width("aa…", 10)
    assert wrapped(text, room, 10, most=most) == lines


def test_colours_have_contrast_on_both_papers() -> None:
    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for theme in STYLE.split("prefers-color-scheme:dark"):
        colours = dict(re.findall(r"--ek-([a-z]+):(#[0-9a-f]{6})", theme))
        for name, least in {
            "ink": 4.5,
            "muted": 4.5,
            "on": 4.5,
            "exact": 3,
            "throughout": 3,
            "within": 3,
            "deadline": 3,
            "link": 3,
        }.items():
            pair = sorted((light(colours["paper"]), light(colours[name])))
            assert (pair[1] + 0.05) / (pair[0] + 0.05) >= least, name
        for ground in ("band", "off"):
            pair = sorted((light(colours[ground]), light(colours["ink"])))
            assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, ground
