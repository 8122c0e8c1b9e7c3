"""Views of any plan: well-formed, whole, the same each time, and no longer than they must be."""

from datetime import date, timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.codes import Language
from ekonomia.dates import Extent, Precision, When, read
from ekonomia.plans import Cells, FindingCode, ItemState, Plan, PlanFinding, Row, RowKind
from ekonomia.testing.plans import plans
from ekonomia.views import (
    findings_list,
    findings_table,
    gantt,
    markdown_table,
    marks_of,
    month_list,
    month_view,
    plan_rows,
    plan_table,
    text_gantt,
)
from ekonomia.views.layout import Grouping

TEXTS = (
    "12 stycznia", "połowa lutego", "do 4 kwietnia", "12, 14 i 20 maja", "12 lub 14 maja",
    "marzec, czerwiec, wrzesień", "od marca", "raz na kwartał", "raz na dwa tygodnie",
    "w każdą pierwszą środę miesiąca", "do 10 dnia każdego miesiąca", "na bieżąco",
    "w miarę potrzeb", "cyklicznie", "w terminie 10 dni od otrzymania", "do ustalenia",
    "wiosna 2022", "co najmniej raz w roku", "Boże Ciało", "nic z tego", "do połowy maja",
)  # fmt: skip
CHEAP = settings(max_examples=50, deadline=None)
texts = st.text(st.characters(), max_size=60)
words = texts.filter(lambda text: bool(text.strip()))


@st.composite
def whens(draw: st.DrawFn) -> When:
    if draw(st.booleans()):
        return read(draw(st.sampled_from(TEXTS)), year=2022)
    first = draw(st.none() | st.dates(date(2021, 6, 1), date(2023, 6, 1)))
    length = draw(st.integers(0, 500))
    start = first or date(2022, 3, 3)
    last = None if first and draw(st.booleans()) else start + timedelta(length)
    return When(
        earliest=first,
        latest=last,
        precision=Precision.DAY,
        is_deadline=first is None,
        approximate=draw(st.booleans()),
    )


@st.composite
def odd_plans(draw: st.DrawFn) -> Plan:
    ids = draw(st.lists(words, max_size=5, unique=True))
    rows = [
        Row(
            id=id_,
            cells=Cells(date=draw(texts), number=draw(texts), organiser=draw(texts)),
            when=draw(whens()),
            extent=draw(st.sampled_from(Extent)),
            pl=draw(words),
            en=draw(st.none() | words),
            month=draw(st.none() | st.integers(1, 12)),
            kinds=tuple(draw(st.lists(st.sampled_from(RowKind), max_size=2))),
            state=draw(st.sampled_from(ItemState)),
            series=tuple(draw(st.lists(st.sampled_from("ab"), max_size=1))),
            after=tuple(other for other in ids if other != id_ and draw(st.booleans())),
        )
        for id_ in ids
    ]
    return Plan(id="p", title=draw(words), year=2022, rows=tuple(rows))


class Balance(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows = 0
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.rows += any(name == "data-row" for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


any_plans = odd_plans() | plans()
languages: st.SearchStrategy[Language] = st.sampled_from(["pl", "en"])
groupings: st.SearchStrategy[Grouping] = st.sampled_from([None, "month", "series"])


@CHEAP
@given(any_plans, languages, groupings, st.integers(1, 12))
def test_a_chart_is_well_formed_and_whole(
    made: Plan, language: Language, group_by: Grouping, month: int
) -> None:
    for months in ((1, 12), (month, month)):
        picture = gantt(made, language=language, group_by=group_by, months=months)
        root = ET.fromstring(str(picture))  # noqa: S314 - our own text
        assert sum("data-row" in each.attrib for each in root.iter()) == len(made.rows)
        assert picture == gantt(made, language=language, group_by=group_by, months=months)
        assert len(str(picture)) < 9_000 + 14_000 * (1 + len(made.rows))


@CHEAP
@given(any_plans, languages, st.integers(1, 12))
def test_tables_are_balanced_and_whole(made: Plan, language: Language, month: int) -> None:
    assert Balance(str(plan_table(made, language=language))).rows == len(made.rows)
    Balance(str(month_view(made, 2022, month, language=language)))
    lines = markdown_table(made, language=language).split("\n")
    assert len(lines) == 2 + len(made.rows)
    assert month_list(made, month, language=language).startswith("### ")
    assert len(text_gantt(made, language=language).split("\n")) >= 13 + len(made.rows)
    assert len(plan_rows(made, language=language)) == 1 + len(made.rows)


@CHEAP
@given(st.lists(words, max_size=3), words, words)
def test_findings_are_balanced(place: list[str], pl: str, en: str) -> None:
    found = PlanFinding(code=FindingCode.SPACING, place=tuple(place), pl=pl, en=en)
    assert str(findings_table((found, found))).count("data-code") == 2
    Balance(str(findings_table((found,), "en")))
    assert "\n" not in findings_list((found,))


@CHEAP
@given(any_plans, st.dates(date(2022, 1, 1), date(2022, 12, 31)))
def test_no_mark_stands_where_the_date_may_not_be(made: Plan, day: date) -> None:
    """A day with a mark is one on which the row may be."""
    for row in made.rows:
        if marks_of(row, day, day):
            assert row.current.may_be_on(day)


@CHEAP
@given(any_plans)
def test_a_month_has_the_marks_of_its_days(made: Plan) -> None:
    """What is drawn on a stretch is drawn on one of its days, and the other way round."""
    since, until = date(2022, 5, 1), date(2022, 5, 31)
    for row in made.rows:
        days = any(marks_of(row, since + timedelta(n), since + timedelta(n)) for n in range(31))
        assert days == bool(marks_of(row, since, until))
