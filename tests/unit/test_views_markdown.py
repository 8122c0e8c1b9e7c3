"""Markdown and the chart of plain letters: one line a row, one width, nothing taken for markup."""

import re

import pytest
from attrs import evolve

from ekonomia.codes import Language
from ekonomia.dates import Severity, read
from ekonomia.errors import InvalidValue
from ekonomia.plans import Cells, FindingCode, Plan, PlanFinding, Row, RowKind, extent_of
from ekonomia.views import findings_list, markdown_table, month_list, text_gantt

HOSTILE = "<script>|x|</script> *a* `b` & [c](d)\n# e\x00"


def row(text: str, kind: RowKind = RowKind.MEETING, **given: object) -> Row:
    when = read(text, year=2022)
    made = Row(
        id="r", cells=Cells(date=text, organiser="ROPS"), when=when, extent=extent_of(when, kind),
        pl="Żółta łódź", kinds=(kind,),
    )  # fmt: skip
    return evolve(made, **given)  # type: ignore[arg-type]


def plan(*rows: Row, **given: object) -> Plan:
    return evolve(Plan(id="p", title="Harmonogram", year=2022, rows=rows), **given)  # type: ignore[arg-type]


def chart(text: str, kind: RowKind = RowKind.MEETING, per: str = "decade") -> str:
    """Return the letters of the only row."""
    lines = text_gantt(plan(row(text, kind)), per=per, width=12).split("\n")  # type: ignore[arg-type]
    return lines[4][13:]


# --- Markdown -----------------------------------------------------------------------------------


def test_a_table_has_a_line_for_each_row() -> None:
    made = plan(row("maj", id="a"), row("do 4 kwietnia", RowKind.REPORT, id="b", en="Boat"))
    lines = markdown_table(made, language="en").split("\n")
    assert lines[0] == "| Key | Date as printed | Date as read | Topic | Kind | Organiser |"
    assert lines[2:] == [
        "| a | maj | May 2022, on some day within | Żółta łódź | meeting | ROPS |",
        "| b | do 4 kwietnia | by 4 April 2022 | Boat | report | ROPS |",
    ]


def test_markup_in_cells_is_escaped() -> None:
    cells = Cells(date=HOSTILE, organiser=HOSTILE)
    lines = markdown_table(plan(row("maj", id=HOSTILE, pl=HOSTILE, cells=cells))).split("\n")
    assert len(lines) == 3
    assert len(re.findall(r"(?<!\\)\|", lines[2])) == 7
    assert "\\<script\\>\\|x\\|" in lines[2]
    assert not re.search(r"(?<!\\)[<>*`]", lines[2])


def test_findings_are_a_list() -> None:
    found = PlanFinding(
        code=FindingCode.SPACING, place=("a",), pl=HOSTILE, en="x", suggestion_pl="y",
        suggestion_en="z",
    )  # fmt: skip
    assert (
        findings_list((found, found), "en").split("\n")
        == ["- **information** spacing (a): x; z"] * 2
    )
    text = findings_list((evolve(found, severity=Severity.ERROR),))
    assert text.startswith("- **błąd** odstępy (a): \\<script\\>")
    assert "\n" not in text
    assert findings_list(()) == "Niczego nie znaleziono."


def test_a_month_lists_days_then_what_has_none() -> None:
    made = plan(
        row("8-9 czerwca", id="a", pl="A|B"),
        row("do 9 czerwca", RowKind.REPORT, id="b"),
        row("czerwiec", id="c"),
        row("12 lipca", id="d"),
    )
    expected = (
        "### czerwiec 2022",
        "",
        "- **5** (niedziela, pierwszy dzień Zielonych Świątek)",
        "- **8** (środa)",
        "  - A\\|B",
        "- **9** (czwartek)",
        "  - A\\|B",
        "  - najpóźniej: Żółta łódź",
        "- **16** (czwartek, dzień Bożego Ciała)",
        "",
        "#### Bez jednego znanego dnia",
        "",
        "- Żółta łódź — czerwiec 2022, któregoś dnia w tym czasie",
    )
    assert tuple(month_list(made, 6).split("\n")) == expected
    assert month_list(plan(year=1949), 6, language="en") == "### June 1949\n"


# --- letters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "drawn"),
    [
        ("12 stycznia", RowKind.MEETING, "| ◆ |   |   |   |   |   |   |   |   |   |   |   |"),
        ("8-9 czerwca", RowKind.MEETING, "|   |   |   |   |   |█  |   |   |   |   |   |   |"),
        ("20-21 maja", RowKind.MEETING, "|   |   |   |   | ██|   |   |   |   |   |   |   |"),
        ("styczeń", RowKind.MONITORING, "|▓▓▓|   |   |   |   |   |   |   |   |   |   |   |"),
        ("czerwiec", RowKind.MEETING, "|   |   |   |   |   |░░░|   |   |   |   |   |   |"),
        ("do 4 kwietnia", RowKind.REPORT, "|   |   |   |▷  |   |   |   |   |   |   |   |   |"),
        ("do połowy maja", RowKind.REPORT, "|   |   |   |   | ~ |   |   |   |   |   |   |   |"),
        ("wiosna 2022", RowKind.PROMOTION, "|   |   |~▓▓|▓▓▓|▓▓~|   |   |   |   |   |   |   |"),
        ("na bieżąco", RowKind.WEBSITE, "|" + "┄┄┄|" * 12),
        ("co poniedziałek", RowKind.ADVICE, "|" + "•••|" * 12),
        ("od listopada", RowKind.ADVICE, "|   |   |   |   |   |   |   |   |   |   |▓▓▓|▓▓▓|"),
        ("do ustalenia", RowKind.EVENT, "  nieustalone"),
    ],
)
def test_each_kind_of_date_has_its_letter(text: str, kind: RowKind, drawn: str) -> None:
    assert chart(text, kind) == drawn


def test_weeks_begin_on_mondays() -> None:
    assert chart("3 stycznia", per="week") == "| ◆" + " " * 51 + "|"
    assert chart("31 grudnia", per="week") == "|" + " " * 52 + "◆|"
    ruler = text_gantt(plan(), per="week", width=12, language="en").split("\n")[2]
    assert ruler[13:].startswith("|Jan  Feb Mar Apr May")


def test_holidays_are_marked_in_the_ruler() -> None:
    def stars(year: int) -> str:
        return text_gantt(plan(year=year), width=12).split("\n")[3][13:]

    assert stars(2022) == "|*  |   |   | * |*  |** |   | * |   |   |** |  *|"
    assert stars(1949) == "|" + "   |" * 12


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_line_has_one_width(language: Language) -> None:
    labels = (
        "Żółta łódź " * 9,
        "Konstantynopolitańczykowianeczkówna" * 2,
        "日本語の計画を作る会議",
        "Z\u0307o\u0301łta e\u0301 q\u0301",
        "x" * 12,
        "語" * 7,
    )
    made = plan(*(row("maj", id=text, pl=text) for text in labels))
    lines = text_gantt(made, width=15, language=language).split("\n")
    body = lines[2 : lines.index("", 2)]
    assert len(body) > len(labels) + 8

    def columns(text: str) -> int:
        return sum(2 if "\u3000" < letter < "\ua000" else letter != "\u0301" for letter in text)

    assert {columns(line.partition("|")[0]) for line in body} == {16}
    assert {len(line) - line.index("|") for line in body} == {49}
    joined = re.sub(r"\s", "", "".join(line.partition("|")[0] for line in body))
    assert "Konstantynopolitańczykowianeczkówna" * 2 in joined
    assert "日本語の計画を作る会議" in joined


def test_a_control_character_ends_no_line() -> None:
    plain, odd = (
        text_gantt(plan(row("maj", pl=text), title=text)) for text in ("a b", "a\n\x0bb\x00")
    )
    assert plain == odd


@pytest.mark.parametrize("given", [{"per": "day"}, {"width": 11}, {"width": "20"}, {"width": True}])
def test_arguments_are_checked(given: dict[str, object]) -> None:
    with pytest.raises(InvalidValue, match="expected"):
        text_gantt(plan(), **given)  # type: ignore[arg-type]


def test_a_year_has_four_digits() -> None:
    with pytest.raises(InvalidValue, match="from 1600 to 4000"):
        text_gantt(plan(year=4001))
