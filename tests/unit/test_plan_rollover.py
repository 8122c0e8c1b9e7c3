"""A plan rolled over to another year: what moves, by which rule, and what is told."""

from datetime import date

import pytest
from attrs import evolve

from ekonomia.dates import Extent, read
from ekonomia.errors import EkonomiaError, InvalidInput
from ekonomia.plans import (
    Actual,
    DayRule,
    FeastAnchor,
    FindingCode,
    ItemState,
    Plan,
    Revision,
    RolledPlan,
    RollStep,
    Row,
    move_day,
    read_plan,
    roll_over,
)
from ekonomia.plans.renumbering import renumbered
from ekonomia.plans.row_moves import move_to_work, move_when


def _plan(*cells: str, topic: str = "Spotkanie", heading: str = "Maj", year: int = 2022) -> Plan:
    table = [[heading], *(["", f"{number}", cell, topic] for number, cell in enumerate(cells, 1))]
    return read_plan(table, id="WM22", title=f"Plan {year}", year=year)


def _rolled(cell: str, year: int = 2023, **how: object) -> tuple[Row, RolledPlan]:
    rolled = roll_over(_plan(cell), year, **how)  # type: ignore[arg-type]  # as given
    return rolled.plan.rows[0], rolled


def _steps(rolled: RolledPlan) -> list[RollStep]:
    return [note.step for note in rolled.rows[0].notes]


# --- days


@pytest.mark.parametrize(
    ("day", "year", "rule", "moved"),
    [
        (date(2022, 3, 18), 2023, DayRule.SAME_DATE, date(2023, 3, 18)),
        (date(2022, 3, 18), 2023, DayRule.SAME_WEEKDAY, date(2023, 3, 17)),
        (date(2022, 3, 18), 2025, DayRule.SAME_WEEKDAY, date(2025, 3, 21)),
        (date(2022, 3, 18), 2024, DayRule.NTH_WEEKDAY, date(2024, 3, 15)),
        (date(2022, 3, 31), 2023, DayRule.NTH_WEEKDAY, date(2023, 3, 30)),
        (date(2022, 3, 31), 2025, DayRule.NTH_WEEKDAY, date(2025, 3, 27)),
        (date(2022, 3, 31), 2016, DayRule.NTH_WEEKDAY, date(2016, 3, 31)),
        (date(2022, 1, 1), 2023, DayRule.SAME_WEEKDAY, date(2023, 1, 7)),
        (date(2022, 12, 31), 2024, DayRule.SAME_WEEKDAY, date(2024, 12, 28)),
        (date(2022, 12, 31), 2021, DayRule.SAME_WEEKDAY, date(2021, 12, 25)),
        (date(2024, 2, 29), 2025, DayRule.SAME_DATE, date(2025, 2, 28)),
        (date(2024, 2, 29), 2028, DayRule.SAME_DATE, date(2028, 2, 29)),
        (date(2024, 2, 29), 2025, DayRule.NTH_WEEKDAY, date(2025, 2, 27)),
    ],
)
def test_a_day_is_moved_by_its_rule(day: date, year: int, rule: DayRule, moved: date) -> None:
    assert move_day(day, year, rule) == moved


@pytest.mark.parametrize(
    ("cell", "moved", "printed", "step"),
    [
        ("12 maja", "2023-05-11", "11 maja", RollStep.DAY_RULE),
        ("19-20 Maj", "2023-05-18/2023-05-19", "18-19 maja", RollStep.DAY_RULE),
        ("19.05.2022", "2023-05-18", "18.05.2023", RollStep.DAY_RULE),
        ("19.05.2022 – 20.05.2022", "2023-05-18/2023-05-19", "18.05.2023 – 19.05.2023",
         RollStep.DAY_RULE),
        ("czwartek, 12 maja", "2023-05-11", "11 maja", RollStep.DAY_RULE),
        ("1-30 czerwca", "2023-06-01/2023-06-30", "1-30 czerwca", RollStep.DATE),
        ("Do 31 marca", "../2023-03-31", "Do 31 marca", RollStep.DATE),
        ("do 31.03.2022 r.", "../2023-03-31", "do 31.03.2023 r.", RollStep.DATE),
        ("Od 5 marca", "2023-03-05/..", "Od 5 marca", RollStep.DATE),
        ("Maj", "2023-05", "Maj", RollStep.UNIT),
        ("maj 2022", "2023-05", "maj 2023", RollStep.UNIT),
        ("Połowa lutego", "2023-02-11~/2023-02-20~", "Połowa lutego", RollStep.UNIT),
        ("II kwartał", "2023-34", "II kwartał", RollStep.UNIT),
        ("grudzień 2021 – styczeń 2022", "2022-12/2023-01", "grudzień 2022 – styczeń 2023",
         RollStep.UNIT),
        ("raz na kwartał", "2023", "raz na kwartał", RollStep.UNIT),
        ("na bieżąco", "2023", "na bieżąco", RollStep.UNIT),
        ("Wielki Tydzień", "2023-04-02/2023-04-08", "Wielki Tydzień", RollStep.UNIT),
        ("24, 26 i 30 maja", "{2023-05-24,2023-05-26,2023-05-30}", "24, 26 i 30 maja",
         RollStep.UNIT),
    ],
)  # fmt: skip
def test_a_date_moves_by_what_it_is(cell: str, moved: str, printed: str, step: RollStep) -> None:
    row, rolled = _rolled(cell)
    assert (row.when.edtf, row.cells.date) == (moved, printed)
    assert _steps(rolled)[0] is step
    assert rolled.rows[0].is_moved
    assert rolled.rows[0].cells.date == cell


def test_the_rule_may_be_named() -> None:
    assert _rolled("12 maja", rule=DayRule.SAME_DATE)[0].cells.date == "12 maja"
    assert _rolled("12 maja", rule=DayRule.SAME_WEEKDAY)[0].cells.date == "11 maja"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("do ustalenia", FindingCode.UNRESOLVED_DUE),
        ("", FindingCode.UNRESOLVED_DUE),
        ("w terminie 10 dni od otrzymania", FindingCode.UNRESOLVED_DUE),
        ("31 czerwca", FindingCode.UNREADABLE_DATE),
        ("12.05.4090", FindingCode.UNRESOLVED_DUE),
    ],
)
def test_what_cannot_be_moved_stays_and_is_told(cell: str, code: FindingCode) -> None:
    row, rolled = _rolled(cell, 2100)
    assert row.cells.date == cell
    assert row.when == _plan(cell).rows[0].when
    assert _steps(rolled) == [RollStep.NOT_MOVED]
    assert not rolled.rows[0].is_moved
    assert [(found.code, found.place) for found in rolled.findings] == [(code, ("WM00-05-1",))]


def test_29_february_becomes_the_last_day() -> None:
    plan = _plan("29 lutego", "do 29 lutego", "28 i 29 lutego", "luty", year=2024)
    rolled = roll_over(plan, 2025, rule=DayRule.SAME_DATE)
    assert [row.cells.date for row in rolled.plan.rows] == [
        "28 lutego", "do 28 lutego", "28 i 29 lutego", "luty",
    ]  # fmt: skip
    assert plan.rows[2].when.is_readable
    assert [done.notes[0].step for done in rolled.rows] == [
        RollStep.LEAP_DAY, RollStep.LEAP_DAY, RollStep.NOT_MOVED, RollStep.UNIT,
    ]  # fmt: skip


# --- feasts


def _anchored(cell: str, feast: str, days: int, year: int = 2022) -> Plan:
    plan = _plan(cell, year=year)
    row = evolve(plan.rows[0], feast=FeastAnchor(feast=feast, days=days))
    return evolve(plan, rows=(row,))


@pytest.mark.parametrize(
    ("year", "call", "due"),
    [
        (2023, "2023-02-07", "../2023-03-27"),
        (2024, "2024-01-30", "../2024-03-18"),
        (2025, "2025-02-18", "../2025-04-07"),
        (2026, "2026-02-03", "../2026-03-23"),
        (2027, "2027-01-26", "../2027-03-15"),
    ],
)
def test_rows_of_easter_are_reckoned_anew(year: int, call: str, due: str) -> None:
    for cell, days, moved in (("Połowa lutego", -61, call), ("Do 4 kwietnia", -13, due)):
        rolled = roll_over(_anchored(cell, "wielkanoc", days), year)
        row = rolled.plan.rows[0]
        assert row.when.edtf == moved
        assert row.extent is (Extent.BY if row.when.is_deadline else Extent.EXACT)
        assert _steps(rolled)[0] is RollStep.FEAST
    assert rolled.plan.rows[0].cells.date.startswith("Do ")


def test_rows_of_christmas_lie_62_days_before_it() -> None:
    rolled = roll_over(_anchored("24 Październik", "boze_narodzenie", -62), 2023)
    assert rolled.plan.rows[0].cells.date == "24 Październik"
    assert "62 dni przed Bożym Narodzeniem" in rolled.rows[0].text("pl")
    assert "62 days before boze_narodzenie" in rolled.rows[0].text("en")
    assert "1 day after" in roll_over(_anchored("maj", "wielkanoc", 1), 2023).rows[0].text("en")


def test_a_feast_of_a_neighbouring_year_stays_one() -> None:
    before = roll_over(_anchored("27-28 grudnia", "nowy_rok", -5), 2023).plan.rows[0]
    after = roll_over(_anchored("5 stycznia", "sylwester", 5), 2023).plan.rows[0]
    assert (before.when.edtf, after.when.edtf) == ("2023-12-27/2023-12-28", "2023-01-05")


def test_a_feast_nobody_knows_is_told() -> None:
    rolled = roll_over(_anchored("5 maja", "dzien_es", 0), 2023)
    assert _steps(rolled) == [RollStep.NOT_MOVED]
    assert rolled.plan.rows[0].cells.date == "5 maja"


def test_a_row_that_leaves_the_month_of_its_heading_is_told() -> None:
    table = [["Luty", "1", "15 lutego", "Wezwanie"]]
    plan = read_plan(table, id="P", title="Plan", year=2022)
    plan = evolve(
        plan, rows=(evolve(plan.rows[0], feast=FeastAnchor(feast="wielkanoc", days=-61)),)
    )
    rolled = roll_over(plan, 2024)
    assert _steps(rolled) == [RollStep.FEAST, RollStep.OTHER_MONTH]
    assert [(each.code, each.place) for each in rolled.findings] == [
        (FindingCode.MONTH_MISMATCH, ("P-2024-02-1",))
    ]
    assert [each.code for each in roll_over(plan, 2025).findings] == []


# --- days off


@pytest.mark.parametrize(
    ("cell", "kept", "moved"),
    [
        ("3 maja", "2023-05-03", "2023-05-04"),
        ("do 1 maja", "../2023-05-01", "../2023-05-02"),
        ("2-3 maja", "2023-05-02/2023-05-03", "2023-05-04/2023-05-05"),
        ("1-5 maja", "2023-05-01/2023-05-05", "2023-05-08/2023-05-12"),
        ("6-12 maja", "2023-05-06/2023-05-12", "2023-05-08/2023-05-14"),
    ],
)
def test_days_off_are_told_and_moved_only_on_request(cell: str, kept: str, moved: str) -> None:
    row, rolled = _rolled(cell, rule=DayRule.SAME_DATE)
    assert row.when.edtf == kept
    assert _steps(rolled)[1:] == [RollStep.DAY_OFF]
    assert [found.code for found in rolled.findings] == [FindingCode.DAY_OFF]
    row, rolled = _rolled(cell, rule=DayRule.SAME_DATE, working_days=True)
    assert row.when.edtf == moved
    assert _steps(rolled)[1:] == [RollStep.WORKING_DAY]
    assert rolled.findings == ()


@pytest.mark.parametrize("cell", ["10 maja", "maj", "1-30 maja", "od 1 maja", "8-14 maja"])
def test_what_names_no_day_off_or_cannot_avoid_one_is_left(cell: str) -> None:
    row, _ = _rolled(cell, rule=DayRule.SAME_DATE, working_days=True)
    assert row.cells.date == cell
    assert move_to_work(read("1 maja 2150"), moves=True) == (read("1 maja 2150"), ())


def test_a_long_stretch_that_begins_on_a_working_day_is_told_all_the_same() -> None:
    row, rolled = _rolled("8-14 maja", rule=DayRule.SAME_DATE, working_days=True)
    assert row.when.edtf == "2023-05-08/2023-05-14"
    assert _steps(rolled)[1:] == [RollStep.DAY_OFF]


# --- words, numbers and the rest


def test_editions_and_years_of_the_topic_move() -> None:
    table = [
        ["Maj", "1", "maj", "III Gala"],
        ["", "2", "maj", "3. edycja konkursu"],
        ["", "3", "maj", "Monitoring za rok 2021 programu 2021-2025"],
        ["", "4", "maj", "Raport 2022 r."],
    ]
    plan = read_plan(table, id="P2022", title="Plan na 2022 r. (2021-2023)", year=2022)
    rolled = roll_over(plan, 2024)
    assert [row.cells.topic for row in rolled.plan.rows] == [
        "V Gala", "5. edycja konkursu", "Monitoring za rok 2023 programu 2021-2025",
        "Raport 2024 r.",
    ]  # fmt: skip
    assert [row.pl for row in rolled.plan.rows][:2] == ["V Gala", "5. edycja konkursu"]
    assert [(row.edition, row.reference_year) for row in rolled.plan.rows] == [
        (5, None), (5, None), (None, 2023), (None, None),
    ]  # fmt: skip
    assert [done.notes[-1].step for done in rolled.rows] == [
        RollStep.EDITION, RollStep.EDITION, RollStep.REFERENCE_YEAR, RollStep.REFERENCE_YEAR,
    ]  # fmt: skip
    assert (rolled.plan.id, rolled.plan.title) == ("P2024", "Plan na 2024 r. (2021-2023)")
    assert rolled.findings == ()


def test_an_edition_that_cannot_be_stays() -> None:
    plan = _plan("maj", topic="II Gala")
    row = roll_over(plan, 2019).plan.rows[0]
    assert (row.edition, row.cells.topic) == (2, "II Gala")
    assert RollStep.EDITION not in [note.step for note in roll_over(plan, 2022).rows[0].notes]


def test_an_edition_that_is_a_year_moves_wherever_it_stands_alone() -> None:
    plan = _plan("maj", topic="Wizyta laureata konkursu Ambasador 2021, pokój 12021")
    plan = evolve(plan, rows=(evolve(plan.rows[0], edition=2021),))
    rolled = roll_over(plan, 2023)
    row = rolled.plan.rows[0]
    assert (row.edition, row.pl) == (2022, "Wizyta laureata konkursu Ambasador 2022, pokój 12021")
    assert rolled.rows[0].notes[-1].en == "2021 → 2022"
    known = evolve(plan, rows=(evolve(plan.rows[0], edition=12, reference_year=2021),))
    row = roll_over(known, 2023).plan.rows[0]
    assert (row.edition, row.reference_year) == (13, 2022)
    assert row.pl == "Wizyta laureata konkursu Ambasador 2022, pokój 12021"
    assert renumbered("100. edycja, C Gala", 1) == "101. edycja, 101 Gala"
    assert renumbered("12 osób", 1, frozenset({12})) == "12 osób"


def test_two_editions_of_one_event_are_moved_both_and_told() -> None:
    table = [["Lipiec", "1", "lipiec", "Przygotowanie II Gali"], ["", "2", "lipiec", "III Gala"]]
    plan = read_plan(table, id="P", title="Plan", year=2022)
    rolled = roll_over(plan, 2023)
    assert [row.edition for row in rolled.plan.rows] == [3, 4]
    (found,) = rolled.findings
    assert (found.code, found.place) == (
        FindingCode.EDITION_CONFLICT,
        ("P-2023-07-1", "P-2023-07-2"),
    )
    assert "P-07-1: 2, P-07-2: 3" in found.en
    other = evolve(
        plan, rows=(evolve(plan.rows[0], event="konkurs"), evolve(plan.rows[1], event="gala"))
    )
    assert roll_over(other, 2023).findings == ()
    known = evolve(plan, rows=tuple(
        evolve(row, event="gala", cells=evolve(row.cells, topic="")) for row in plan.rows
    ))  # fmt: skip
    assert [each.code for each in roll_over(known, 2023).findings] == [FindingCode.EDITION_CONFLICT]
    unnamed = evolve(plan, rows=tuple(
        evolve(row, cells=evolve(row.cells, topic="")) for row in plan.rows
    ))  # fmt: skip
    assert roll_over(unnamed, 2023).findings == ()


def test_ids_headings_and_what_goes_before_move_along() -> None:
    table = [["Miesiąc 2022r.", "lp."], ["Maj 2022", "1", "maj", "Gala"], ["", "2", "maj", "x"]]
    plan = read_plan(table, id="WM22", title="Plan", year=2022, has_header=True)
    first, second = plan.rows
    plan = evolve(
        plan,
        rows=(
            evolve(first, id="gala", quoted=("gala",), state=ItemState.POSTPONED,
                   revisions=(Revision(when=read("czerwiec", year=2022)),),
                   actual=Actual(when=read("5 maja", year=2022))),
            evolve(second, after=("gala", "WM22-05-2x")),
        ),
    )  # fmt: skip
    new = roll_over(plan, 2023).plan
    assert [row.id for row in new.rows] == ["gala", "WM23-05-2"]
    assert new.rows[1].after == ("gala", "WM22-05-2x")
    assert (new.sections[0].printed, new.columns[0]) == ("Maj 2023", "Miesiąc 2023r.")
    assert new.rows[0].cells.month == "Maj 2023"
    row = new.rows[0]
    assert (row.quoted, row.revisions, row.actual, row.state) == ((), (), None, ItemState.PLANNED)


def test_the_id_of_the_new_plan() -> None:
    plan = _plan("maj")
    assert roll_over(plan, 2023, id="nowy").plan.rows[0].id == "nowy-05-1"
    assert roll_over(evolve(plan, id="plan"), 2022).plan.id == "plan"
    assert roll_over(evolve(plan, id="plan"), 2023).plan.id == "plan-2023"
    assert roll_over(evolve(plan, id="A122"), 2023).plan.id == "A122-2023"


def test_what_an_extent_said_of_the_same_kind_of_date_is_kept() -> None:
    plan = _plan("maj")
    filled = evolve(plan, rows=(evolve(plan.rows[0], extent=Extent.THROUGHOUT),))
    assert roll_over(filled, 2023).plan.rows[0].extent is Extent.THROUGHOUT


def test_a_plan_without_cells_gets_its_dates_written() -> None:
    plan = _plan("12 maja")
    bare = evolve(plan, rows=(evolve(plan.rows[0], cells=evolve(plan.rows[0].cells, date="")),))
    assert roll_over(bare, 2023).plan.rows[0].cells.date == "11 maja"


def test_a_date_without_words_is_left() -> None:
    uncertain = evolve(read("maj", year=2022), edtf="2022-05?")
    when, notes = move_when(uncertain, 1, DayRule.SAME_DATE)
    assert (when, notes[0].step) == (uncertain, RollStep.NOT_MOVED)
    plan = _plan("5 maja")
    odd = evolve(plan.rows[0].when, duration="P1M")
    rolled = roll_over(evolve(plan, rows=(evolve(plan.rows[0], when=odd),)), 2023)
    assert _steps(rolled) == [RollStep.NOT_MOVED]
    assert rolled.plan.rows[0].when == odd


def test_what_is_no_year_or_rule_is_refused() -> None:
    plan = _plan("maj")
    for year in (1950, 2101, True, "2023"):
        with pytest.raises(EkonomiaError) as caught:
            roll_over(plan, year)  # type: ignore[arg-type]  # wrong on purpose
        assert caught.value.path == "$.year"
    with pytest.raises(InvalidInput) as several:
        roll_over(evolve(plan, year=1950), 2101, rule="same_date")  # type: ignore[arg-type]
    assert [each.path for each in several.value.faults] == ["$.plan.year", "$.year", "$.rule"]
