"""Where a catalogue stands: who is in, who is late, what lacks, what is due."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from ekonomia.dates import When
from ekonomia.errors import InvalidValue
from ekonomia.offers import (
    EASTER_STEPS,
    Catalogue,
    CatalogueEntry,
    CatalogueEntryState,
    CatalogueStanding,
    CatalogueStep,
    CatalogueStepKind,
    DayMove,
    Feast,
    Product,
    standing,
)

INVITED, RECEIVED, INCLUDED, DECLINED = CatalogueEntryState
WANTED = ("name", "unit", "price")
PRODUCTS = (
    Product(id="kosz", name="Kosz", unit="szt.", price=Decimal("120.00")),
    Product(id="palma", unit="szt.", price_to_be_agreed=True),
    Product(id="baba", name="Baba", price_to_be_agreed=True),
)
ENTRIES = (
    CatalogueEntry(provider="A", products=("kosz",), received_on=date(2022, 3, 31), state=INCLUDED),
    CatalogueEntry(
        provider="B",
        products=("palma", "baba", "mazurek"),
        received_on=date(2022, 4, 1),
        state=RECEIVED,
    ),
    CatalogueEntry(provider="C", products=("kosz",), state=INVITED),
    CatalogueEntry(provider="D", state=DECLINED),
    CatalogueEntry(provider="E", state=RECEIVED),
)
CALLED = (evolve(EASTER_STEPS[0], done_on=date(2022, 2, 15)), *EASTER_STEPS[1:])
EASTER = Catalogue(
    id="wielkanoc-2022",
    feast=Feast.EASTER,
    year=2022,
    steps=CALLED,
    entries=ENTRIES,
    products=PRODUCTS,
    required=WANTED,
)


def on(day: date, **values: Any) -> CatalogueStanding:  # noqa: ANN401 - any field
    return standing(evolve(EASTER, **values), on=day)


APRIL = on(date(2022, 4, 2))


def test_who_is_in_and_who_is_not() -> None:
    assert APRIL.received == ("A", "B", "E")
    assert APRIL.waiting == ("C",)
    assert APRIL.declined == ("D",)
    assert APRIL.complete == ("A",)


def test_what_came_in_later_is_not_in_yet() -> None:
    march = on(date(2022, 3, 31))
    assert (march.received, march.waiting) == (("A", "E"), ("B", "C"))
    assert on(date(2022, 4, 1)).received == ("A", "B", "E")
    assert march.entries[1].entry.received_on is None


def test_what_each_product_lacks() -> None:
    lacks = [
        (each.product, each.name, each.is_told, each.elements) for each in APRIL.entries[1].lacks
    ]
    assert lacks == [
        ("palma", "palma", True, ("name",)),
        ("baba", "Baba", True, ("unit",)),
        ("mazurek", "mazurek", False, WANTED),
    ]
    assert [each.to_be_agreed for each in APRIL.entries[1].products] == [True, True, False]


def test_an_entry_without_a_product_is_not_complete() -> None:
    entry = APRIL.entries[4]
    assert (entry.is_in, entry.lacks, entry.is_complete) == (True, (), False)


def test_one_only_invited_is_not_complete() -> None:
    assert not APRIL.entries[2].is_complete
    assert not APRIL.entries[2].is_in


@pytest.mark.parametrize(
    ("day", "late"),
    [
        (date(2022, 3, 31), [False, False, False, False, False]),
        (date(2022, 4, 1), [False, True, True, False, None]),
    ],
)
def test_who_is_late(day: date, late: list[bool | None]) -> None:
    assert [each.is_late for each in on(day).entries] == late


def test_without_a_day_of_gathering_nobody_can_say_who_is_late() -> None:
    found = on(date(2022, 4, 1), steps=CALLED[:1])
    assert [each.is_late for each in found.entries] == [None, None, None, False, None]


@pytest.mark.parametrize(
    ("day", "kind", "by", "late"),
    [
        (date(2022, 2, 14), CatalogueStepKind.CALL, date(2022, 2, 15), False),
        (date(2022, 2, 15), CatalogueStepKind.GATHERING, date(2022, 3, 31), False),
        (date(2022, 3, 31), CatalogueStepKind.GATHERING, date(2022, 3, 31), False),
        (date(2022, 4, 1), CatalogueStepKind.GATHERING, date(2022, 3, 31), True),
    ],
)
def test_what_is_due_next(
    day: date,
    kind: CatalogueStepKind,
    by: date,
    late: bool,
) -> None:
    found = on(day)
    assert found.next_step is not None
    assert (found.next_step.kind, found.next_by, found.is_late) == (kind, by, late)


def test_nothing_is_left() -> None:
    found = on(date(2022, 4, 1), steps=CALLED[:1])
    assert (found.next_step, found.next_by, found.is_late) == (None, None, False)
    assert found.explain().startswith("wielkanoc-2022, 1 kwietnia 2022: wszystkie kroki wykonane.")


def test_a_step_without_a_last_day_is_neither_late_nor_in_time() -> None:
    step = CatalogueStep(kind=CatalogueStepKind.CALL, when=When.of_edtf("2022-02-15/.."))
    found = on(date(2022, 4, 1), steps=(step,))
    assert (found.next_by, found.is_late) == (None, None)


def test_steps_are_moved_where_asked() -> None:
    sunday = CatalogueStep(kind=CatalogueStepKind.CALL, offset=-63)
    catalogue = evolve(EASTER, steps=(sunday,))
    found = standing(catalogue, on=date(2022, 2, 14), move=DayMove.NEXT)
    assert (found.next_by, found.is_late) == (date(2022, 2, 14), False)


def test_in_polish() -> None:
    assert APRIL.explain().splitlines() == [
        (
            "wielkanoc-2022, 2 kwietnia 2022: następny krok - Gromadzenie informacji: 1 marca 2022 "
            "- 31 marca 2022 (po terminie)."
        ),
        "Zgłoszenia: 3, kompletne: 1, oczekiwane: 1, rezygnacje: 1.",
        "A: ujęty w katalogu 31 marca 2022; Kosz: kompletne.",
        (
            "B: zgłoszenie wpłynęło 1 kwietnia 2022; po terminie; palma: brakuje: nazwa; cena do "
            "uzgodnienia; Baba: brakuje: jednostka sprzedaży; cena do uzgodnienia; mazurek: nic "
            "nie podano."
        ),
        "C: zaproszony, jeszcze bez zgłoszenia; po terminie.",
        "D: zrezygnował.",
        "E: zgłoszenie wpłynęło; nie podano żadnego produktu ani usługi.",
    ]


def test_in_english() -> None:
    assert on(date(2022, 2, 14)).explain("en").splitlines() == [
        "wielkanoc-2022, 14 February 2022: next step - Call to the PES: 15 February 2022.",
        "Received: 1, complete: 0, awaited: 3, declined: 1.",
        "A: invited, nothing received yet.",
        "B: invited, nothing received yet.",
        "C: invited, nothing received yet.",
        "D: declined.",
        "E: received; no product or service is told.",
    ]


def test_a_moment_is_no_day() -> None:
    with pytest.raises(InvalidValue, match="on: expected a date"):
        standing(EASTER, on=datetime(2022, 4, 1))  # noqa: DTZ001 - refused whatever its zone
