"""Plans of other shapes than a table by months: quarters, two years, no headings, other fields."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from ekonomia import convert
from ekonomia.dates import Extent
from ekonomia.plans import (
    Document,
    DocumentKind,
    FeastAnchor,
    FindingCode,
    Overlap,
    Plan,
    RollStep,
    Row,
    RowKind,
    check,
    collisions,
    diff_plans,
    loads,
    overlap_of,
    progress_of,
    read_plan,
    roll_over,
    span_of,
    split_table,
    write_plan,
)
from ekonomia.plans.findings import quoted
from ekonomia.views import gantt, month_view

GMINA = """Styczeń\t1\tdo 15 stycznia\tOgłoszenie konkursu ofert na zadania w 2027 r.\tGmina
\t2\t20 stycznia\tSpotkanie informacyjne dla organizacji pozarządowych\tGmina
Luty\t3\tII połowa lutego\tPosiedzenie komisji konkursowej\tGmina
Kwiecień\t4\tdo 30 kwietnia\tSprawozdanie z programu współpracy za 2026 r.\tGmina
Czerwiec\t5\t11 czerwca\tFestyn organizacji pozarządowych\tGmina
Wrzesień\t6\t1-30 września\tKonsultacje programu współpracy na 2028 r.\tGmina
Listopad\t7\tdo 30 listopada\tUchwalenie programu współpracy na 2028 r.\tRada
Grudzień\t8\tcały rok\tDoradztwo dla organizacji pozarządowych\tGmina
"""
QUARTERS = """I kwartał 2026 r.;1.1;styczeń 2026;Rekrutacja animatorów;OWES
;1.2;na bieżąco;Doradztwo dla PES;OWES
II kwartał;2.1;kwiecień–czerwiec;Szkolenie (3-dniowe);OWES
;2.2;do 30.06.2026;Wniosek o płatność nr 2;Lider
I kwartał 2027 r.;1.1;1 lutego;Nabór wniosków;OWES
;1.2;raz w miesiącu;Posiedzenie Komisji Oceny Wniosków;OWES
II kwartał;2.1;do ustalenia;Wizyta studyjna;OWES
"""
TWO_YEARS = """GRUDZIEŃ 2027;1;do ustalenia;Spotkanie partnerów;LGD
STYCZEŃ 2028;1;14.01.2028;Konferencja;LGD
LUTY;1;do ustalenia;Spotkanie z partnerami;LGD
;2;25.02;Spotkanie zespołu;LGD
"""
BARE = """Lp.\tTermin\tZadanie
1.1\t15.04.2027 r.\tPosiedzenie zespołu
1.2\tII kwartał 2027\tSzkolenie dla kadry
1.3\t31 grudnia 2027 r.\tSprawozdanie roczne
"""
COLUMNS = {"number": 0, "date": 1, "topic": 2}
WORKSHOP = """| STYCZEŃ | 1. | 6 stycznia | Orszak Trzech Króli |
| LUTY | 1. | 3 lutego | Trening ekonomiczny |
| LISTOPAD | 1. | 11 listopada | Wieczornica |
"""


def plan_of(text: str, year: int, title: str = "Plan pracy", **how: Any) -> Plan:  # noqa: ANN401 - as given
    return read_plan(split_table(text), id="P", title=title, year=year, **how)


def document(plan: Plan) -> Document:
    return Document(id="d", kind=DocumentKind.ANNUAL_SCHEDULE, title=plan.title, plan=plan)


def codes(plan: Plan) -> set[str]:
    return {each.code.value for each in check(document(plan)) if each.severity != "info"}


ALL: tuple[tuple[str, int, dict[str, Any]], ...] = (
    (GMINA, 2027, {}),
    (QUARTERS, 2026, {}),
    (TWO_YEARS, 2027, {}),
    (BARE, 2027, {"columns": COLUMNS, "has_header": True}),
    (WORKSHOP, 2026, {}),
)


@pytest.mark.parametrize(("text", "year", "how"), ALL)
def test_a_faultless_plan_gives_no_warning(text: str, year: int, how: dict[str, Any]) -> None:
    plan = plan_of(text, year, **how)
    assert codes(plan) == set()
    width = {"columns": COLUMNS} if how else {}
    written = write_plan(plan, **width)
    table = split_table(text)
    assert written == tuple((*row, *[""] * (len(written[0]) - len(row))) for row in table)
    assert convert.structure(convert.unstructure(plan), Plan) == plan


@pytest.mark.parametrize(("text", "year", "how"), ALL)
@pytest.mark.parametrize("to", [2024, 2035, 2038])
def test_a_plan_rolled_over_reads_as_it_says(
    text: str, year: int, how: dict[str, Any], to: int
) -> None:
    rolled = roll_over(plan_of(text, year, **how), to).plan
    width = {"columns": COLUMNS} if how else {}
    again = read_plan(
        write_plan(rolled, **width),
        id=rolled.id,
        title=rolled.title,
        year=to,
        **how,
    )
    for new, read in zip(rolled.rows, again.rows, strict=True):
        assert (new.cells, new.when.edtf, new.month, new.year, new.reference_year) == (
            read.cells, read.when.edtf, read.month, read.year, read.reference_year,
        )  # fmt: skip


def test_quarters_are_headings_and_their_year_holds() -> None:
    plan = plan_of(QUARTERS, 2026)
    assert [(each.month, each.year, each.row_count) for each in plan.sections] == [
        (None, None, 2), (None, None, 2), (None, 2027, 2), (None, 2027, 1),
    ]  # fmt: skip
    assert [row.when.edtf for row in plan.rows][4:6] == ["2027-02-01", "2027"]
    assert plan.rows[2].extent is Extent.WITHIN  # three days do not fill a quarter
    assert plan.rows[1].extent is Extent.THROUGHOUT


def test_the_year_of_a_heading_counts_where_its_month_does() -> None:
    plan = plan_of(TWO_YEARS, 2027)
    meeting, talk, later, last = plan.rows
    assert [row.year for row in plan.rows] == [None, 2028, 2028, 2028]
    assert [row.id for row in plan.rows_in(2, year=2028)] == [later.id, last.id]
    assert plan.rows_in(2) == ()
    assert span_of(later, 2027).start.low == date(2028, 2, 1).toordinal()
    assert loads(plan).outside == (talk.id, later.id, last.id)
    told = progress_of(plan, on=date(2028, 1, 1))
    assert (told.ended, told.not_begun) == ((meeting.id,), (talk.id, later.id, last.id))
    assert later.id in str(month_view(plan, 2028, 2))
    assert later.id not in str(month_view(plan, 2027, 2))
    assert [(each.first, each.second) for each in collisions(plan)] == [(later.id, last.id)]
    assert overlap_of(meeting, later) is Overlap.POSSIBLE


def test_months_of_two_years_are_drawn_apart_and_in_order() -> None:
    plan = plan_of("LUTY 2028;1;15.12.2027;Raport\nGRUDZIEŃ 2027;1;20.12.2027;Gala\n", 2027)
    chart = str(gantt(plan, group_by="month"))
    assert 0 < chart.index("grudzień 2027<") < chart.index("luty 2028<")


def test_what_stands_under_a_month_of_another_year_is_no_mismatch_but_another_month_is() -> None:
    plan = plan_of(TWO_YEARS.replace("14.01.2028", "14.03.2028"), 2027)
    assert codes(plan) == {FindingCode.MONTH_MISMATCH.value}


def test_a_year_out_of_range_is_refused() -> None:
    row = plan_of(GMINA, 2027).rows[0]
    with pytest.raises(ValueError, match="expected a year from 1583 to 4098"):
        Row(id="a", cells=row.cells, when=row.when, extent=row.extent, pl="a", year=1)


def test_a_cell_keeps_its_year_when_it_is_rolled_over() -> None:
    rolled = roll_over(plan_of(BARE, 2027, columns=COLUMNS, has_header=True), 2028).plan
    assert [row.cells.date for row in rolled.rows] == [
        "20.04.2028 r.", "II kwartał 2028", "29 grudnia 2028",
    ]  # fmt: skip


def test_words_under_a_heading_of_another_year_stay_as_they_are() -> None:
    rolled = roll_over(plan_of(QUARTERS, 2026), 2028).plan
    assert [row.cells.date for row in rolled.rows[4:6]] == ["5 lutego", "raz w miesiącu"]
    assert [(each.printed, each.year) for each in rolled.sections[2:]] == [
        ("I kwartał 2029 r.", 2029), ("II kwartał", 2029),
    ]  # fmt: skip


def test_what_is_on_a_holiday_goes_with_it() -> None:
    rolled = roll_over(plan_of(WORKSHOP, 2026), 2028)
    assert [row.when.edtf for row in rolled.plan.rows] == ["2028-01-06", "2028-02-01", "2028-11-11"]
    assert rolled.rows[0].notes[0].step is RollStep.FEAST
    assert rolled.rows[0].notes[0].en == "Epiphany: 6 January 2028"
    assert {each.code for each in rolled.findings} == {FindingCode.DAY_OFF}


def test_where_holidays_are_not_known_the_rule_moves_the_day() -> None:
    plan = plan_of("Styczeń;1;5.01.1950;Zebranie\n;2;6.01.1951;Orszak\n", 1951)
    moved = roll_over(plan, 1952).plan.rows
    assert [row.when.edtf for row in moved] == ["1951-01-04", "1952-01-06"]


def test_a_movable_holiday_moves_and_one_that_is_not_yet_statutory_does_not() -> None:
    easter = plan_of("Kwiecień;1;6 kwietnia;Poniedziałek Wielkanocny\n;2;24.12;Wigilia\n", 2026)
    moved = roll_over(easter, 2024).plan.rows
    assert [row.when.edtf for row in moved] == ["2024-04-01", "2024-12-26"]


@pytest.mark.parametrize(
    ("feast", "days", "said"),
    [
        ("wielkanoc", 0, "w Wielkanoc, czyli"),
        ("boze_cialo", 1, "1 dzień po Bożym Ciele, czyli"),
        ("wielki_tydzien", -2, "2 dni przed wielki_tydzien, czyli"),
    ],
)
def test_a_feast_is_named_in_polish(feast: str, days: int, said: str) -> None:
    plan = plan_of(GMINA, 2026)
    row = evolve(plan.rows[1], feast=FeastAnchor(feast=feast, days=days))
    (note, *_) = roll_over(evolve(plan, rows=(row,), sections=()), 2027).rows[0].notes
    assert said in note.pl


def test_days_that_reach_past_the_day_before_them_are_in_order() -> None:
    plan = plan_of("Maj;1;14 maja;Narada\n;2;12–16 maja;Targi\n;3;13 maja;Zebranie zarządu\n", 2026)
    found = [each for each in check(document(plan)) if each.code == "date_out_of_order"]
    assert [each.place for each in found] == [("P-05-1", "P-05-3")]


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("Harmonogram spotkań", True),
        ("Plan warsztatów", True),
        ("Kalendarz szkoły", False),
        ("2026", False),
        ("Plan warsztatu terapii zajęciowej", False),
    ],
)
def test_only_a_title_of_gatherings_promises_them(title: str, is_told: bool) -> None:
    plan = plan_of("Maj;1;maj;Raport\n", 2026, title)
    found = {each.code for each in check(document(plan))}
    assert (FindingCode.HEADER_SCOPE in found) is is_told


def test_blanks_around_all_headings_are_how_the_table_was_cut() -> None:
    spaced = plan_of("| MAJ | 1 | maj |\n| LIPIEC | 2 | lipiec |\n", 2026)
    mixed = plan_of(" MAJ;1;maj\nLIPIEC;2;lipiec\n", 2026)
    found = [[each.en for each in check(document(plan))] for plan in (spaced, mixed)]
    assert [[text for text in texts if "unlike" in text] for texts in found] == [
        [], ["unlike the others: '␣MAJ'"],
    ]  # fmt: skip


def test_equal_wording_is_called_so_and_headings_are_printed() -> None:
    plan = plan_of(QUARTERS, 2026)
    told = diff_plans(plan, roll_over(plan, 2027).plan)
    assert "(ta sama treść)" in told.text()
    assert "(the same wording)" in told.text("en")
    assert "Section(" not in told.text()
    headless = plan_of(BARE, 2027, columns=COLUMNS, has_header=True)
    assert "bez nagłówka → I kwartał 2026 r." in diff_plans(headless, plan).text()
    assert "no heading → I kwartał 2026 r." in diff_plans(headless, plan).text("en")


def test_five_rows_are_counted_as_five() -> None:
    plan = plan_of("Maj;1;maj;x\n" + "".join(f";{n};maj;x\n" for n in range(2, 6)), 2026)
    (found,) = (each for each in check(document(plan)) if each.code == "duplicate_rows")
    assert found.pl.startswith("5 wierszy o tej samej treści")


@pytest.mark.parametrize(
    ("topic", "kind"),
    [
        ("Posiedzenie komisji konkursowej", RowKind.MEETING),
        ("Zebranie zarządu", RowKind.MEETING),
        ("Webinar", RowKind.EDUCATION),
    ],
)
def test_usual_gatherings_are_known(topic: str, kind: RowKind) -> None:
    assert plan_of(f"Maj;1;maj;{topic}\n", 2026).rows[0].kinds == (kind,)


def test_a_day_of_the_week_is_on_no_other_day() -> None:
    pool = plan_of("Maj;1;w każdy piątek maja;Zajęcia\n;2;12 maja;Gala\n;3;15 maja;Narada\n", 2026)
    weekly, tuesday, friday = pool.rows
    assert overlap_of(weekly, tuesday) is Overlap.NO
    assert [len(span_of(weekly).sure), len(span_of(weekly).possible)] == [0, 5]
    assert progress_of(pool, on=date(2026, 5, 29)).under_way == (weekly.id,)
    assert progress_of(pool, on=date(2026, 5, 30)).ended == tuple(row.id for row in pool.rows)
    assert (
        friday.id
        in progress_of(pool, on=date(2026, 5, 15)).under_way
        + progress_of(pool, on=date(2026, 5, 15)).not_begun
    )


def test_every_second_friday_may_be_any() -> None:
    plan = plan_of("Maj;1;co drugi piątek;Superwizja\n", 2026)
    assert span_of(plan.rows[0]).possible == (
        (date(2026, 1, 1).toordinal(), date(2026, 12, 31).toordinal()),
    )


def test_a_print_in_quotation_marks_shows_its_blanks() -> None:
    assert quoted("", "pl") == "„”"
    assert quoted(" \N{NO-BREAK SPACE}a\N{NO-BREAK SPACE}b\nc ", "en") == "'␣␣a␣b c␣'"
