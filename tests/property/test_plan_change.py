"""What is read can be written, what is rolled over rolled back, what differs is told once."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates import feast_days, read
from ekonomia.plans import FeastAnchor, Plan, RowKind
from ekonomia.plans.day_rules import DayRule, move_day
from ekonomia.plans.diff import diff_plans, diff_tasks
from ekonomia.plans.matching import nearness
from ekonomia.plans.reading import read_plan, write_plan
from ekonomia.plans.rollover import roll_over
from ekonomia.plans.tables import split_table
from ekonomia.plans.tasks import Item, Task
from ekonomia.plans.topics import read_kinds

MONTHS = ("Styczeń", " luty ", "Marzec:", "Maj 2023", "uwagi", "")
DATES = ("12 stycznia", "Połowa lutego", "do 31 marca", "8-9 Czerwiec", "maj", "29 lutego", "?", "")
TOPICS = (
    "Spotkanie online RKRES",
    "III Gala",
    "Prace nad organizacją II Gali",
    "Monitoring – rok 2021",
    "Spotkanie OWES:\nWszczęcie postępowania",
    "",
)
odd_texts = st.text(st.sampled_from(" \t\xa0aIVX.;:-–/„\"'0192(śł\n"), max_size=12)
cells = st.one_of(st.sampled_from((*MONTHS, *DATES, *TOPICS)), odd_texts, st.text(max_size=6))
rows = st.one_of(
    st.tuples(
        st.sampled_from(MONTHS),
        st.sampled_from(("1", "2.", "  3 ", "", "x")),
        st.sampled_from(DATES),
        st.sampled_from(TOPICS),
        st.sampled_from(("", "Olsztyn")),
    ),
    st.lists(cells, max_size=5),
)
tables = st.lists(rows, max_size=8).map(lambda found: [["Styczeń"], *found])


def _plan(table: Iterable[Iterable[str]], year: int = 2022) -> Plan:
    return read_plan(table, id="P22", title="Plan", year=year, towns=frozenset({"Olsztyn"}))


plans = tables.map(_plan)


@given(tables)
def test_every_table_within_shape_is_read_and_each_row_has_its_own_id(
    table: list[list[str]],
) -> None:
    plan = _plan(table)
    filled = [[cell for cell in row if cell.strip()] for row in table]
    assert len({row.id for row in plan.rows}) == len(plan.rows)
    assert sum(section.blank_rows for section in plan.sections) == filled.count([])
    assert sum(section.row_count or 0 for section in plan.sections) == len(plan.rows)


@given(tables)
def test_what_is_written_holds_every_cell_and_reads_back_to_the_same(
    table: list[list[str]],
) -> None:
    plan = _plan(table)
    written = write_plan(plan)
    padded = [tuple(row) + ("",) * (5 - len(row)) for row in table]
    assert list(written) == [
        row if any(cell.strip() for cell in row) else ("",) * 5 for row in padded
    ]
    assert (
        read_plan(written, id="P22", title="Plan", year=2022, towns=frozenset({"Olsztyn"})) == plan
    )


@given(st.lists(st.lists(cells, min_size=2, max_size=5), min_size=1))
def test_a_table_without_quotation_marks_is_split_where_it_was_joined(
    table: list[list[str]],
) -> None:
    clean = [[" ".join(cell.replace("\t", " ").split()) for cell in row] for row in table]
    text = "\n".join("\t".join(row) for row in clean)
    assert split_table(text, is_quoted=False) == tuple(map(tuple, clean))


@given(st.text(max_size=80))
def test_kinds_stand_once_and_behind_another_action_stay(topic: str) -> None:
    kinds = read_kinds(topic)
    assert len(set(kinds)) == len(kinds)
    assert read_kinds(f"Gala; {topic}")[0] is RowKind.EVENT


days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
years = st.integers(1990, 2060)


@given(days, years, st.sampled_from(DayRule))
def test_a_day_stays_near_its_date_and_keeps_its_weekday_where_the_rule_says_so(
    day: date, year: int, rule: DayRule
) -> None:
    moved = move_day(day, year, rule)
    assert moved.year == year
    if rule is DayRule.SAME_DATE:
        assert (moved.month, moved.day) in ((day.month, day.day), (2, 28))
    else:
        assert moved.weekday() == day.weekday()
    if rule is DayRule.NTH_WEEKDAY:
        assert moved.month == day.month
        number = (day.day - 1) // 7
        assert (moved.day - 1) // 7 in {number, 3 if number == 4 else number}


@given(days, st.integers(0, 40), years, st.sampled_from(DayRule), st.booleans())
def test_a_range_keeps_its_length(
    first: date, length: int, year: int, rule: DayRule, works: bool
) -> None:
    last = first + timedelta(length)
    printed = f"{first:%d.%m.%Y} – {last:%d.%m.%Y}" if length else f"{first:%d.%m.%Y}"
    plan = _plan([["Styczeń"], ["", "1", printed]], first.year)
    (row,) = roll_over(plan, year, rule=rule, working_days=works).plan.rows
    assert row.when.earliest is not None
    assert row.when.latest is not None
    assert (row.when.latest - row.when.earliest).days == length
    assert read(row.cells.date, year=year, month=1).edtf == row.when.edtf


@given(years, years, st.sampled_from(("wielkanoc", "boze_narodzenie")), st.integers(-80, -1))
def test_a_row_that_goes_with_a_feast_comes_back_exactly(
    year: int, other: int, feast: str, offset: int
) -> None:
    day = feast_days(feast, year)[0] + timedelta(offset)
    plan = _plan([["Styczeń"], ["", "1", f"do {day.day}.{day.month:02}.{day.year}"]], year)
    (row,) = plan.rows
    anchored = evolve(plan, rows=(evolve(row, feast=FeastAnchor(feast=feast, days=offset)),))
    there = roll_over(anchored, other, id="Q").plan
    assert there.rows[0].when.latest == feast_days(feast, other)[0] + timedelta(offset)
    (back,) = roll_over(there, year, id="P22").plan.rows
    assert back.when == row.when


@given(plans, years)
def test_every_row_is_rolled_once_and_what_is_not_moved_is_told(plan: Plan, year: int) -> None:
    rolled = roll_over(plan, year)
    assert [done.was for done in rolled.rows] == [row.id for row in plan.rows]
    assert [done.id for done in rolled.rows] == [row.id for row in rolled.plan.rows]
    told = {place for finding in rolled.findings for place in finding.place}
    for old, done, new in zip(plan.rows, rolled.rows, rolled.plan.rows, strict=True):
        assert done.cells == old.cells
        assert done.notes
        assert done.is_moved or (new.when == old.when and done.id in told)
        assert not done.is_moved or new.when.is_readable


@given(plans)
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    assert diff_plans(plan, plan).is_empty


@given(plans, plans, st.booleans())
def test_every_row_is_told_once_and_the_other_way_round_is_the_mirror(
    old: Plan, new: Plan, renamed: bool
) -> None:
    if renamed:
        new = evolve(new, rows=tuple(evolve(row, id=f"{row.id}x") for row in new.rows))
    found = diff_plans(old, new)
    assert diff_plans(new, old) == found.mirrored()
    assert found.mirrored().mirrored() == found
    assert Counter(each.old for each in found.entries if each.old) == Counter(
        row.id for row in old.rows
    )
    assert Counter(each.new for each in found.entries if each.new) == Counter(
        row.id for row in new.rows
    )


words = st.sampled_from(("baza", "portal", "komitet", "targi", "raport", "dni", "grupy"))
texts = st.lists(words, min_size=1, max_size=4).map(" ".join)
items = st.lists(texts, max_size=4)


def _task(id_: str, name: str, said: list[str]) -> Task:
    made = tuple(Item(id=f"{id_}-{place}", pl=each, en=each) for place, each in enumerate(said))
    return Task(id=id_, number=1, name=name, items=made)


@given(st.lists(st.tuples(texts, items), max_size=3), st.lists(st.tuples(texts, items), max_size=3))
def test_lists_of_tasks_are_matched_alike_both_ways_and_in_any_order(
    old: list[tuple[str, list[str]]], new: list[tuple[str, list[str]]]
) -> None:
    before = [_task(f"a{place}", *each) for place, each in enumerate(old)]
    after = [_task(f"b{place}", *each) for place, each in enumerate(new)]
    found = diff_tasks(before, after)
    assert diff_tasks(after, before) == found.mirrored()
    assert diff_tasks(before, before).is_empty
    turned = diff_tasks(before[::-1], after)
    assert {(each.old, each.new, each.near) for each in turned.entries} == {
        (each.old, each.new, each.near) for each in found.entries
    }


@given(texts, texts)
def test_nearness_is_the_same_both_ways(one: str, other: str) -> None:
    near = nearness(one, other)
    assert near == nearness(other, one)
    assert 0 <= near <= 1
    assert (near == 1) is (one == other)
