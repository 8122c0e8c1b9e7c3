"""Two versions compared: what is one thing, and what became of it."""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from ekonomia.dates import read
from ekonomia.errors import InvalidInput, InvalidValue, UnknownCode
from ekonomia.network import Form
from ekonomia.plans import (
    Adoption,
    ChangeKind,
    Difference,
    Entry,
    FieldChange,
    Item,
    MatchedBy,
    Node,
    Plan,
    ProgrammeVersion,
    Task,
    diff_plans,
    diff_programmes,
    diff_tasks,
    read_plan,
    roll_over,
)
from ekonomia.plans.matching import NEAR, Thing, match_things, nearness
from ekonomia.plans.plan import Plan as _Plan
from ekonomia.plans.rows import Row
from ekonomia.plans.tasks import Item as _Item
from ekonomia.plans.tasks import Task as _Task


def _plan(*rows: tuple[str, str, str], id_: str = "P") -> Plan:
    table = [("Maj", number, cell, topic) for number, cell, topic in rows]
    return read_plan([["Maj"], *table], id=id_, title="Plan", year=2022)


def _told(found: Difference) -> list[tuple[str, str | None, str | None]]:
    return [(entry.kind.value, entry.old, entry.new) for entry in found.entries]


# --- which things are one


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Baza PS w portalu", "prowadzenie bazy PS w portalu", Fraction(8, 9)),
        ("Moduł 1", "Moduł 2", Fraction(1, 2)),
        ("utworzenie portalu", "portal do utworzenia", Fraction(2, 5)),
        ("gala", "raport", Fraction(0)),
        ("gala", "", Fraction(0)),
    ],
)
def test_nearness_counts_stems_in_common_order(one: str, other: str, near: Fraction) -> None:
    assert nearness(one, other) == near == nearness(other, one)


def test_wording_decides_where_an_id_says_something_else() -> None:
    old = [Thing("row", "a", "gala"), Thing("row", "b", "raport")]
    new = [Thing("row", "a", "raport"), Thing("row", "c", "gala")]
    found = {(each.old, each.new, each.by, each.near) for each in match_things(old, new)}
    assert found == {
        ("a", "c", MatchedBy.WORDING, Fraction(1)),
        ("b", "a", MatchedBy.WORDING, Fraction(1)),
    }


def test_an_id_decides_where_no_wording_is_near() -> None:
    old = [Thing("row", "a", "gala"), Thing("row", "b", "raport")]
    new = [Thing("row", "a", "wizyta studyjna"), Thing("row", "b", "raport roczny")]
    found = {(each.old, each.new, each.by, each.near) for each in match_things(old, new)}
    assert found == {
        ("a", "a", MatchedBy.ID, Fraction(0)),
        ("b", "b", MatchedBy.ID, Fraction(2, 3)),
    }


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("monitoring roczny planu gminy", "a"),  # exactly 3 of 5, as near as is asked for
        ("monitoring roczny raport szkoły miasta", "c"),  # 4 of 11
    ],
)
def test_the_id_decides_from_the_threshold_on(text: str, new: str) -> None:
    said = "monitoring roczny planu powiatu Ełk Nidzica"
    old = [Thing("row", "a", said)]
    found = match_things(old, [Thing("row", "a", text), Thing("row", "c", said)])
    assert [each.new for each in found if each.old == "a"] == [new]


def test_a_near_id_goes_before_the_same_wording_elsewhere() -> None:
    old = [Thing("row", "a", "monitoring planu"), Thing("row", "b", "monitoring programu")]
    new = [Thing("row", "a", "monitoring rocznego planu"), Thing("row", "c", "monitoring planu")]
    found = {(each.old, each.new, each.by) for each in match_things(old, new)}
    assert ("a", "a", MatchedBy.ID) in found


def test_the_threshold_itself_is_near_enough() -> None:
    old = [Thing("row", "a", "jeden dwa trzy")]
    near = [Thing("row", "b", "jeden dwa trzy cztery pięć sześć siedem")]
    assert match_things(old, near)[0].near == NEAR
    assert match_things(old, [Thing("row", "b", near[0].text + " osiem")]) == ()
    assert match_things(old, [Thing("row", "b", "trzy dwa jeden")]) == ()  # the order counts


def test_no_match_is_forced() -> None:
    old = [Thing("row", "a", "wizyta szkoły")]
    twins = [Thing("row", "b", "wizyta szkoły"), Thing("row", "c", "wizyta szkoły")]
    assert match_things(old, twins) == match_things(twins, old) == ()
    hinted = [twins[0], Thing("row", "c", "wizyta szkoły", (6,))]
    (found,) = match_things([Thing("row", "a", "wizyta szkoły", (6,))], hinted)
    assert found.new == "c"


def test_what_is_nearer_to_another_waits_for_the_next() -> None:
    old = [Thing("row", "a", "baza w portalu"), Thing("row", "b", "baza w nowym portalu")]
    new = [Thing("row", "c", "baza w nowym portalu"), Thing("row", "d", "nowa baza w portalu")]
    found = {(each.old, each.new) for each in match_things(old, new)}
    assert found == {("b", "c"), ("a", "d")}


# --- plans


def test_a_plan_does_not_differ_from_itself() -> None:
    plan = _plan(("1", "maj", "Gala"), ("2", "5 maja", "Raport"))
    found = diff_plans(plan, plan)
    assert found.is_empty
    assert found.text() == ""
    assert len(found.kept) == 2
    assert [entry.near for entry in found.entries] == [1, 1]


def test_rows_are_added_removed_changed_and_kept() -> None:
    old = _plan(("1", "maj", "Gala"), ("2", "maj", "Raport"), ("3", "5 maja", "Spotkanie OWES"))
    new = _plan(("1", "maj", "Gala"), ("4", "maj", "Katalog"), ("3", "6 maja", "Spotkanie OWES"))
    found = diff_plans(old, new)
    assert _told(found) == [
        ("kept", "P-05-1", "P-05-1"),
        ("added", None, "P-05-4"),
        ("changed", "P-05-3", "P-05-3"),
        ("removed", "P-05-2", None),
    ]
    assert [each.field for each in found.changed[0].changes] == ["cells.date", "when"]
    assert (len(found.added), len(found.removed), found.moved) == (1, 1, ())
    assert not found.is_empty
    assert found.text("pl").split("\n") == [
        "dodane: wiersz P-05-4 „Katalog”",
        (
            "zmienione: wiersz P-05-3 „Spotkanie OWES” (ten sam klucz, 100%): "
            "komórka terminu: 5 maja → 6 maja; termin: 2022-05-05 → 2022-05-06"
        ),
        "usunięte: wiersz P-05-2 „Raport”",
    ]
    assert diff_plans(new, old) == found.mirrored()


def test_the_fewest_rows_are_moved() -> None:
    rows = [("1", "maj", "Gala"), ("2", "maj", "Raport"), ("3", "maj", "Katalog")]
    old, new = _plan(*rows), _plan(rows[2], rows[0], rows[1])
    found = diff_plans(old, new)
    assert [(entry.new, entry.kind) for entry in found.moved] == [("P-05-3", ChangeKind.MOVED)]
    assert diff_plans(new, old).mirrored() == found
    swapped = diff_plans(_plan(*rows[:2]), _plan(*rows[1::-1]))
    assert len(swapped.moved) == 1
    assert swapped.mirrored() == diff_plans(_plan(*rows[1::-1]), _plan(*rows[:2]))
    assert swapped.text("en").startswith("moved: row")


def test_a_changed_row_may_be_moved_as_well() -> None:
    old = _plan(("1", "maj", "Gala"), ("2", "maj", "Raport"), ("3", "maj", "Katalog"))
    new = _plan(("3", "5 maja", "Katalog"), ("1", "maj", "Gala"), ("2", "maj", "Raport"))
    (entry,) = diff_plans(old, new).moved
    assert entry.kind is ChangeKind.CHANGED
    assert entry.text("pl").endswith("; przestawione")


def test_rows_of_other_ids_are_matched_by_wording() -> None:
    old = _plan(("1", "maj", "Monitoring spółdzielni"), ("2", "maj", "Monitoring spółdzielni"))
    new = evolve(old, rows=tuple(evolve(row, id=f"x{row.id}") for row in old.rows))
    found = diff_plans(old, new)
    assert [(entry.old, entry.new, entry.by) for entry in found.entries] == [
        ("P-05-1", "xP-05-1", MatchedBy.WORDING),
        ("P-05-2", "xP-05-2", MatchedBy.WORDING),
    ]
    assert found.is_empty
    unclear = evolve(new, rows=tuple(evolve(row, number=None) for row in new.rows))
    assert [entry.kind.value for entry in diff_plans(old, unclear).entries] == [
        "added", "added", "removed", "removed",
    ]  # fmt: skip


def test_what_goes_before_is_followed_through_the_matches() -> None:
    old = _plan(("1", "maj", "Gala"), ("2", "maj", "Raport"))
    old = evolve(old, rows=(old.rows[0], evolve(old.rows[1], after=("P-05-1",))))
    renamed = evolve(
        old,
        rows=tuple(evolve(row, id=f"x{row.id}", after=tuple(f"x{id_}" for id_ in row.after))
                   for row in old.rows),
    )  # fmt: skip
    assert diff_plans(old, renamed).is_empty
    alone = evolve(old, rows=(old.rows[0], evolve(old.rows[1], after=())))
    (change,) = diff_plans(old, alone).changed[0].changes
    assert change.text("pl") == "poprzedniki: P-05-1 → brak"
    assert change.mirrored().text("en") == "what goes before: nothing → P-05-1"
    dangling = evolve(renamed, rows=(renamed.rows[0], evolve(renamed.rows[1], after=("P-05-1",))))
    assert diff_plans(old, dangling).is_empty


def test_a_plan_rolled_over_is_compared_row_by_row() -> None:
    old = _plan(("1", "maj", "III Gala Ekonomii Społecznej"), ("2", "12 maja", "Raport"))
    found = diff_plans(old, roll_over(old, 2023).plan)
    assert [change.field for change in found.changes] == ["id", "year"]
    assert [entry.kind.value for entry in found.entries] == ["changed", "changed"]
    assert "edycja: 3 → 4" in found.text("pl")
    assert found.mirrored().changes[1].text("en") == "year: 2023 → 2022"


def test_values_are_shown_in_words() -> None:
    old = _plan(("1", "maj", "Spotkanie"), ("2", "do ustalenia", "Raport"))
    first = evolve(old.rows[0], form=Form.ONLINE, place="Olsztyn", bodies=("a", "b"))
    new = evolve(old, rows=(first, evolve(old.rows[1], when=read("maj", year=2022), days=2)))
    text = diff_plans(old, new).text("pl")
    assert "forma: forma niepodana → zdalnie" in text
    assert "miejsce: brak → Olsztyn" in text
    assert "ciała i instytucje: brak → a, b" in text
    assert "termin: nieustalone → 2022-05" in text
    assert "liczba dni: brak → 2" in text
    assert "a gathering, its form is not stated → online" in diff_plans(old, new).text("en")


# --- tasks


def _task(id_: str, name: str, *said: str, letter: str | None = None, number: int = 1) -> Task:
    items = tuple(
        Item(id=f"{id_}-{place}", pl=each, en=each, letter=letter and f"{place}{letter}")
        for place, each in enumerate(said, 1)
    )
    return Task(id=id_, number=number, name=name, items=items)


# Two editions of one task list: a portal is built, then run; the committee has a new name; items
# are numbered; work with accredited OWES and with eastern Poland is added.
FIRST = (
    _task(
        "E1-T1",
        "Spójność działań w ekonomii społecznej",
        "prace Regionalnego Komitetu Rozwoju Ekonomii Społecznej",
        "utworzenie portalu internetowego",
        "utworzenie bazy PS w portalu",
        "katalog dobrych praktyk",
    ),
    _task("E1-T2", "Budowanie marki ekonomii społecznej", "promocja liderów", number=2),
)
SECOND = (
    _task(
        "E2-T1",
        "Zapewnienie spójności działań w ekonomii społecznej",
        "prace Świętokrzyskiego Komitetu Rozwoju Ekonomii Społecznej",
        "prowadzenie bazy PS w portalu",
        "współpraca z akredytowanymi OWES",
        "współpraca z Polską Wschodnią",
        letter=".",
    ),
    _task(
        "E2-T2", "Budowanie marki ekonomii społecznej", "promocja liderów",
        "katalog dobrych praktyk", letter=".", number=2,
    ),
)  # fmt: skip


def test_two_editions_of_a_task_list() -> None:
    found = diff_tasks(FIRST, SECOND)
    assert _told(found) == [
        ("changed", "E1-T1", "E2-T1"),
        ("changed", "E1-T1-1", "E2-T1-1"),
        ("changed", "E1-T1-3", "E2-T1-2"),
        ("added", None, "E2-T1-3"),
        ("added", None, "E2-T1-4"),
        ("kept", "E1-T2", "E2-T2"),
        ("changed", "E1-T2-1", "E2-T2-1"),
        ("changed", "E1-T1-4", "E2-T2-2"),
        ("removed", "E1-T1-2", None),
    ]
    by_new = {entry.new: entry for entry in found.entries}
    committee, database = by_new["E2-T1-1"], by_new["E2-T1-2"]
    assert (committee.by, committee.near) == (MatchedBy.WORDING, Fraction(5, 6))
    assert [change.field for change in committee.changes] == ["pl", "en", "letter"]
    assert database.near == Fraction(4, 5)
    moved = by_new["E2-T2-2"]
    assert [change.field for change in moved.changes] == ["letter", "parent"]
    assert moved.changes[1].text("en") == "what it belongs to: E1-T1 → E2-T2"
    assert found.moved == ()
    assert diff_tasks(SECOND, FIRST) == found.mirrored()
    assert diff_tasks(SECOND, SECOND).is_empty


def test_items_are_told_apart_by_their_task() -> None:
    old = (_task("A", "promocja", "spotkania"), _task("B", "doradztwo", "spotkania"))
    new = (_task("X", "doradztwo", "spotkania"), _task("Y", "promocja", "spotkania"))
    found = {(entry.old, entry.new) for entry in diff_tasks(old, new).entries}
    assert found == {("A", "Y"), ("B", "X"), ("A-1", "Y-1"), ("B-1", "X-1")}


def test_items_keep_their_order_within_their_task() -> None:
    old = _task("A", "promocja", "spoty", "targi", "filmy")
    new = evolve(old, items=(old.items[1], old.items[2], old.items[0]))
    found = diff_tasks([old], [new])
    assert [(entry.kind.value, entry.new) for entry in found.moved] == [("moved", "A-1")]
    other = _task("B", "doradztwo", "klauzule")
    turned = diff_tasks([old, other], [other, old])
    assert [entry.sort for entry in turned.moved] == ["task"]


def test_what_an_item_goes_on_with_and_holds() -> None:
    old = _task("A", "promocja", "dane ilościowe", "i jakościowe")
    first, second = old.items
    new = evolve(old, items=(evolve(first, parts=("a",)), evolve(second, follows="A-1")))
    said = [change.text() for each in diff_tasks([old], [new]).changed for change in each.changes]
    assert said == ["części: brak → a", "ciąg dalszy: brak → A-1"]


def test_an_id_that_stands_twice_is_refused() -> None:
    task = _task("A", "promocja", "spoty")
    with pytest.raises(InvalidInput) as caught:
        diff_tasks([task, task], [])
    assert {each.path for each in caught.value.faults} == {"$.old"}
    with pytest.raises(InvalidValue) as single:
        diff_tasks([], [task, evolve(task, id="B")])
    assert (single.value.path, single.value.code) == ("$.new", "duplicate")


# --- programmes


def _version(title: str, *nodes: Node, on: date | None = None) -> ProgrammeVersion:
    return ProgrammeVersion(title=title, nodes=nodes, adoption=Adoption(by="zarząd", on=on))


def test_versions_of_a_programme() -> None:
    part = Node(id="1.1", level="działanie", name="Szkolenia dla JST", number="1.1")
    first = _version(
        "Program do 2020", Node(id="1", level="priorytet", name="Edukacja", parts=(part,))
    )
    second = _version(
        "Program do 2030",
        Node(id="1", level="obszar", name="Edukacja"),
        evolve(part, id="2", name="Szkolenia dla JST i PES"),
        on=date(2022, 10, 26),
    )
    (found,) = diff_programmes((first, second))
    assert [change.field for change in found.changes] == ["title", "adoption"]
    assert _told(found) == [("changed", "1", "1"), ("changed", "1.1", "2")]
    assert [change.field for change in found.entries[0].changes] == ["level"]
    assert [change.field for change in found.entries[1].changes] == ["name", "parent"]
    assert diff_programmes((second, first)) == (found.mirrored(),)
    assert diff_programmes((first,)) == diff_programmes(()) == ()
    assert len(diff_programmes((first, second, first))) == 2
    assert diff_programmes((first, first))[0].is_empty


def test_a_node_of_one_id_is_one_wherever_it_stands() -> None:
    part = Node(id="a", level="cel", name="Wiedza")
    (found,) = diff_programmes(
        (_version("P", part), _version("P", Node(id="b", level="cel", name="Cel", parts=(part,))))
    )
    assert _told(found) == [("added", None, "b"), ("changed", "a", "a")]


# --- the values themselves


def test_every_field_has_a_label() -> None:
    from ekonomia.plans.diff_words import FIELD_LABELS

    compared = {
        name
        for kind in (Row, _Plan, _Item, _Task, Node, ProgrammeVersion)
        for name in kind.__annotations__
    } - {"rows", "items", "nodes", "cells"}
    assert compared <= FIELD_LABELS.keys()


def test_a_change_changes() -> None:
    with pytest.raises(InvalidValue):
        FieldChange(field="name", old="a", new="a")
    with pytest.raises(UnknownCode):
        FieldChange(field="colour", old="a", new="b")
    assert FieldChange(field="name", old="", new="a").text("en") == "name: nothing → a"
    odd = FieldChange(field="quota", old=None, new=Fraction(1, 2))
    assert odd.text("pl") == "wymagana liczba: brak → Fraction(1, 2)"


def test_entries_stand_in_the_order_of_the_new_version() -> None:
    gone = Entry(sort="row", old="a", label="a", label_old="a", old_place=0)
    new = Entry(sort="row", new="b", label="b", label_old="b", new_place=0)
    found = Difference(entries=(gone, new))
    assert found.entries == (new, gone)
    later = evolve(new, new="c", new_place=1)
    gone_later = evolve(gone, old="d", old_place=1)
    many = Difference(entries=(gone_later, later, gone, new))
    assert many.entries == (new, later, gone, gone_later)
    assert [entry.kind for entry in found.mirrored().entries] == [
        ChangeKind.ADDED, ChangeKind.REMOVED,
    ]  # fmt: skip
