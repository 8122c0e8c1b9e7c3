"""Types beyond those of facts: tuples of texts, hours, money, classes that hold their own kind."""

from datetime import date, time
from decimal import Decimal

import pytest
from attrs import frozen

from ekonomia.convert import structure, unstructure
from ekonomia.dates import Per, Recurrence, When, read
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue


@frozen
class Shop:
    names: tuple[str, ...] = ()
    shelves: tuple[tuple[int, str], ...] = ()
    rent: Decimal | None = None
    opens: time | None = None
    corners: tuple[int, int] | None = None


@frozen
class Branch:
    name: str
    parts: tuple["Branch", ...] = ()
    twin: "Branch | None" = None


SHOP = Shop(
    names=("Razem", ""),
    shelves=((1, "chleb"), (2, "mleko")),
    rent=Decimal("1200.50"),
    opens=time(15, 30),
    corners=(3, 4),
)
PLAIN = {
    "names": ["Razem", ""],
    "shelves": [[1, "chleb"], [2, "mleko"]],
    "rent": "1200.50",
    "opens": "15:30:00",
    "corners": [3, 4],
}


def test_tuples_hours_and_money_have_one_form_that_is_read_back() -> None:
    assert unstructure(SHOP) == PLAIN
    assert structure(PLAIN, Shop) == SHOP


def test_what_is_left_out_is_none_or_the_default() -> None:
    assert structure({}, Shop) == Shop()
    assert structure({"corners": None, "opens": None, "rent": None}, Shop) == Shop()


def test_tuples_are_read_without_a_class_too() -> None:
    assert structure(["a", "b"], tuple[str, ...]) == ("a", "b")
    assert structure([2, "b"], tuple[int, str]) == (2, "b")
    assert structure("07:05:00", time) == time(7, 5)
    assert unstructure(time(7, 5, 9)) == "07:05:09"


@pytest.mark.parametrize(
    ("name", "value", "code", "path"),
    [
        ("names", "Razem", "wrong_type", "$.names"),
        ("names", ["Razem", 1], "wrong_type", "$.names[1]"),
        ("shelves", [[1]], "wrong_type", "$.shelves[0]"),
        ("shelves", [{"1": "chleb"}], "wrong_type", "$.shelves[0]"),
        ("shelves", [[1, "chleb"], ["2", "mleko"]], "wrong_type", "$.shelves[1][0]"),
        ("rent", 1200, "wrong_type", "$.rent"),
        ("rent", "1200.505", "out_of_range", "$.rent"),
        ("opens", "15:30", "wrong_form", "$.opens"),
        ("opens", "25:00:00", "wrong_form", "$.opens"),
        ("opens", 15, "wrong_type", "$.opens"),
        ("corners", [3, 4, 5], "wrong_type", "$.corners"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    name: str, value: object, code: str, path: str
) -> None:
    with pytest.raises(EkonomiaError) as wrong:
        structure({name: value}, Shop)
    assert (wrong.value.code, wrong.value.path) == (code, path)


def test_all_faults_of_a_row_are_told_together() -> None:
    with pytest.raises(InvalidInput) as wrong:
        structure({"shelves": [["1", 2]]}, Shop)
    assert [fault.path for fault in wrong.value.faults] == ["$.shelves[0][0]", "$.shelves[0][1]"]


def test_an_hour_that_may_not_be_missing_is_refused_as_none() -> None:
    with pytest.raises(InvalidValue, match="an hour as text"):
        structure(None, time)


def test_a_class_may_hold_its_own_kind() -> None:
    tree = Branch("a", (Branch("b", (Branch("c"),)), Branch("d", twin=Branch("e"))))
    assert structure(unstructure(tree), Branch) == tree
    with pytest.raises(EkonomiaError) as wrong:
        structure({"name": "a", "parts": [{"name": "b", "parts": [{"name": 3}]}]}, Branch)
    assert wrong.value.path == "$.parts[0].parts[0].name"


def test_a_tuple_of_what_has_no_plain_form_has_none() -> None:
    with pytest.raises(InvalidValue) as wrong:
        structure([1], tuple[float, ...])
    assert wrong.value.code == "unsupported"


@pytest.mark.parametrize(
    "when",
    [
        read("Do 4 kwietnia", year=2022),
        read("Połowa lutego", year=2022),
        read("dnia 31 czerwca", year=2022),
        read("w terminie 10 dni od otrzymania"),
        When(
            latest=date(2022, 9, 9),
            precision=read("9 września 2022").precision,
            is_deadline=True,
            closing_time=time(15, 30),
        ),
        When(
            earliest=date(2022, 1, 1),
            latest=date(2022, 12, 31),
            precision=read("w 2022 roku").precision,
            recurrence=Recurrence(rrule="FREQ=YEARLY", times=1, per=Per.YEAR),
        ),
    ],
)
def test_partial_dates_survive(when: When) -> None:
    assert structure(unstructure(when), When) == when
