"""What may stand in a fact, and what a field says of itself."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, Optional, cast

import pytest
from attrs import field, fields, frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.counting import PERSONS
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue
from ekonomia.rules import Count, Kind, Label, Money, Quantity, Share, check_facts, fact
from ekonomia.rules.facts import FactType, domain, fact_types, label_of, type_of, within_domain


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"


class Shape(Code):
    ROUND = "round", "okrągły", "round"
    BLUE = "blue", "niebieski kształt", "a blue shape"


class Taste(Code):
    SWEET = "sweet", "słodki", "sweet"


@frozen(kw_only=True)
class Part:
    size: Count | None = fact(pl="wielkość", en="size")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@frozen(kw_only=True)
class Thing:
    """One field of every kind."""

    heads: Count | None = fact(pl="osoby", en="heads", unit=PERSONS)
    rate: Share | None = fact(pl="udział", en="rate")
    length: Quantity | None = fact(pl="długość", en="length")
    price: Money | None = fact(pl="cena", en="price")
    year: int | None = fact(pl="rok", en="year")
    day: date | None = fact(pl="dzień", en="day")
    known: bool | None = fact(pl="znany", en="known")
    name: str | None = fact(pl="nazwa", en="name")
    colour: Colour | None = fact(pl="kolor", en="colour")
    look: Colour | Shape | None = fact(pl="wygląd", en="look")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    looks: frozenset[Colour | Shape] | None = fact(pl="wyglądy", en="looks")
    part: Part | None = fact(pl="część", en="part")
    parts: tuple[Part, ...] | None = fact(pl="części", en="parts")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


def thing(**values: object) -> Thing:
    return Thing(**cast("dict[str, Any]", values))


def faults_of(caught: EkonomiaError) -> list[tuple[str, str]]:
    faults = caught.faults if isinstance(caught, InvalidInput) else (caught,)
    return [(fault.path, fault.code) for fault in faults]


TYPES = {
    "heads": FactType(Kind.COUNT),
    "rate": FactType(Kind.SHARE),
    "length": FactType(Kind.QUANTITY),
    "price": FactType(Kind.MONEY),
    "year": FactType(Kind.INTEGER),
    "day": FactType(Kind.DATE),
    "known": FactType(Kind.TRUTH),
    "name": FactType(Kind.TEXT),
    "colour": FactType(Kind.CODE, codes=(Colour,)),
    "look": FactType(Kind.CODE, codes=(Colour, Shape)),
    "colours": FactType(Kind.CODES, codes=(Colour,)),
    "looks": FactType(Kind.CODES, codes=(Colour, Shape)),
    "part": FactType(Kind.RECORD, record=Part),
    "parts": FactType(Kind.RECORDS, record=Part),
}


class TestTypes:
    def test_read_from_the_annotations_in_order(self) -> None:
        assert list(fact_types(Thing).items()) == list(TYPES.items())

    def test_every_kind_is_tried_here(self) -> None:
        assert {each.kind for each in TYPES.values()} == set(Kind)

    def test_of_one_attribute(self) -> None:
        assert type_of(fields(Thing).look) == TYPES["look"]

    def test_known_or_not_may_be_written_in_the_old_way(self) -> None:
        @frozen(kw_only=True)
        class Old:
            heads: Optional[Count] = fact(pl="osoby", en="heads")  # noqa: UP045 - on purpose
            always: Count = fact(pl="zawsze", en="always")

        assert fact_types(Old) == {"heads": FactType(Kind.COUNT), "always": FactType(Kind.COUNT)}

    @pytest.mark.parametrize(
        "annotation",
        [
            float | None,
            float,
            Decimal | None,
            datetime | None,
            object,
            "int | None",
            None,
            type(None),
            list[int] | None,
            tuple[int, ...] | None,
            set[Colour] | None,
            dict[str, int] | None,
            Fraction | None,
        ],
    )
    def test_an_annotation_that_no_fact_has(self, annotation: object) -> None:
        with pytest.raises(InvalidValue, match=r"mass: .* is no type of a fact"):
            type_of(_attribute(annotation))

    @pytest.mark.parametrize(
        "annotation",
        [
            frozenset[str] | None,
            frozenset[int] | None,
            frozenset[Count] | None,
            frozenset[Colour | str] | None,
        ],
    )
    def test_a_set_of_what_is_no_code(self, annotation: object) -> None:
        with pytest.raises(InvalidValue, match=r"mass: .* is no type of a fact"):
            type_of(_attribute(annotation))

    @pytest.mark.parametrize(
        "annotation",
        [
            int | str | None,
            bool | date | None,
            Count | str | None,
            Colour | str | None,
            Part | Thing | None,
            frozenset[Colour] | frozenset[Taste] | None,
            tuple[Part, ...] | Part | None,
        ],
    )
    def test_one_thing_or_another(self, annotation: object) -> None:
        """Only code lists may be joined; of all else the first would silently win."""
        with pytest.raises(InvalidValue, match=r"mass: .* is no type of a fact"):
            type_of(_attribute(annotation))


def _attribute(annotation: object) -> Any:  # noqa: ANN401 - as attrs has it
    made = frozen(type("Made", (), {"__annotations__": {"mass": annotation}, "mass": field()}))
    return fields(cast("Any", made)).mass


class TestLabels:
    def test_what_a_fact_is_called(self) -> None:
        assert label_of(fields(Thing).heads) == Label("osoby", "heads", PERSONS)
        assert label_of(fields(Thing).rate) == Label("udział", "rate", None)

    def test_a_field_not_made_by_fact(self) -> None:
        @frozen
        class Plain:
            bare: int | None = None
            marked: int | None = field(default=None, metadata={"ekonomia.label": "osoby"})

        for attribute in fields(Plain):
            with pytest.raises(InvalidValue, match=f"{attribute.name}: expected a field made by"):
                label_of(attribute)


MOMENT = datetime(2024, 5, 1)  # noqa: DTZ001 - refused whatever its zone


class TestValues:
    def test_nothing_is_known_by_default(self) -> None:
        assert all(getattr(thing(), name) is None for name in TYPES)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("heads", 0),
            ("heads", 10**9),
            ("heads", Bounds(0, 3)),
            ("heads", Bounds.at_least(3)),
            ("heads", Bounds.more_than(200)),
            ("heads", Bounds.at_most(5)),
            ("heads", Bounds.at_most(0)),
            ("heads", Bounds.less_than(1)),
            ("heads", Bounds(Fraction(1, 2), Fraction(3, 2))),
            ("heads", Bounds(-1, 3, low_open=True)),
            ("heads", Bounds(Fraction(-1, 2), 3)),
            ("rate", 0),
            ("rate", 1),
            ("rate", Fraction(1, 3)),
            ("rate", Bounds(0, 1)),
            ("rate", Bounds.at_least(Fraction(1, 2))),
            ("rate", Bounds.less_than(Fraction(1, 2))),
            ("rate", Bounds(0, 1, low_open=True, high_open=True)),
            ("length", 0),
            ("length", Fraction(7, 2)),
            ("length", Bounds.at_least(0)),
            ("price", Decimal(0)),
            ("price", Decimal("12.50")),
            ("price", Decimal("12.500")),
            ("price", Bounds(Fraction(1, 3), 2)),
            ("year", 2024),
            ("year", -1),
            ("day", date(2024, 2, 29)),
            ("known", True),
            ("known", False),
            ("name", ""),
            ("name", "Fundacja"),
            ("colour", Colour.RED),
            ("look", Colour.BLUE),
            ("look", Shape.ROUND),
            ("colours", frozenset()),
            ("colours", frozenset(Colour)),
            ("looks", frozenset({Colour.RED, Shape.ROUND})),
            ("part", Part()),
            ("parts", ()),
            ("parts", (Part(size=1), Part(size=1))),
        ],
    )
    def test_what_fits(self, name: str, value: object) -> None:
        assert getattr(thing(**{name: value}), name) is value

    @pytest.mark.parametrize(
        ("name", "value", "code"),
        [
            ("heads", -1, "out_of_range"),
            ("heads", True, "wrong_type"),
            ("heads", 3.0, "wrong_type"),
            ("heads", Fraction(3), "wrong_type"),
            ("heads", "3", "wrong_type"),
            ("heads", Decimal(3), "wrong_type"),
            ("heads", Bounds(-1, 3), "out_of_range"),
            ("heads", Bounds.at_least(-1), "out_of_range"),
            ("heads", Bounds.at_most(-1), "out_of_range"),
            ("heads", Bounds.less_than(0), "out_of_range"),
            ("heads", Bounds(), "out_of_range"),
            ("heads", Bounds(Fraction(1, 3), Fraction(2, 3)), "out_of_range"),
            ("rate", Fraction(-1, 3), "out_of_range"),
            ("rate", 2, "out_of_range"),
            ("rate", Fraction(3, 2), "out_of_range"),
            ("rate", 0.5, "wrong_type"),
            ("rate", True, "wrong_type"),
            ("rate", Decimal("0.5"), "wrong_type"),
            ("rate", Bounds(0, 2), "out_of_range"),
            ("rate", Bounds(-1, 1, low_open=True), "out_of_range"),
            ("rate", Bounds(0, Fraction(3, 2)), "out_of_range"),
            ("rate", Bounds.more_than(1), "out_of_range"),
            ("rate", Bounds.less_than(0), "out_of_range"),
            ("rate", Bounds.at_most(2), "out_of_range"),
            ("length", Bounds.less_than(0), "out_of_range"),
            ("length", -1, "out_of_range"),
            ("length", 2.5, "wrong_type"),
            ("length", True, "wrong_type"),
            ("length", Bounds(-1, 1), "out_of_range"),
            ("price", Decimal("-0.01"), "out_of_range"),
            ("price", Decimal("0.001"), "out_of_range"),
            ("price", Decimal("12.505"), "out_of_range"),
            ("price", Decimal("Infinity"), "out_of_range"),
            ("price", Decimal("NaN"), "out_of_range"),
            ("price", Decimal("sNaN"), "out_of_range"),
            ("price", 12, "wrong_type"),
            ("price", 12.5, "wrong_type"),
            ("price", Fraction(1, 2), "wrong_type"),
            ("price", Bounds(-1, 1), "out_of_range"),
            ("year", "2024", "wrong_type"),
            ("year", True, "wrong_type"),
            ("year", 2024.0, "wrong_type"),
            ("year", Bounds(2024, 2025), "wrong_type"),
            ("day", MOMENT, "wrong_type"),
            ("day", "2024-05-01", "wrong_type"),
            ("known", 1, "wrong_type"),
            ("known", "yes", "wrong_type"),
            ("name", 7, "wrong_type"),
            ("name", Colour.RED, "wrong_type"),
            ("colour", "red", "wrong_type"),
            ("colour", Shape.BLUE, "wrong_type"),
            ("look", Taste.SWEET, "wrong_type"),
            ("look", "blue", "wrong_type"),
            ("colours", {Colour.RED}, "wrong_type"),
            ("colours", (Colour.RED,), "wrong_type"),
            ("colours", Colour.RED, "wrong_type"),
            ("colours", frozenset({"red"}), "wrong_type"),
            ("colours", frozenset({Colour.RED, Shape.BLUE}), "wrong_type"),
            ("looks", frozenset({Colour.RED, Taste.SWEET}), "wrong_type"),
            ("part", Thing(), "wrong_type"),
            ("part", {}, "wrong_type"),
            ("part", (Part(),), "wrong_type"),
            ("parts", Part(), "wrong_type"),
            ("parts", [Part()], "wrong_type"),
            ("parts", (Part(), None), "wrong_type"),
            ("parts", (Thing(), Part()), "wrong_type"),
        ],
    )
    def test_what_does_not_fit(self, name: str, value: object, code: str) -> None:
        with pytest.raises(InvalidValue, match=f"{name}: expected ") as caught:
            thing(**{name: value})
        assert faults_of(caught.value) == [(f"$.{name}", code)]
        assert f"got {value!r}" in caught.value.message

    @pytest.mark.parametrize("value", [Decimal("1e26"), Decimal("1e30")])
    def test_an_amount_however_great(self, value: Decimal) -> None:
        """More złoty than the default decimal context has digits for."""
        assert thing(price=value).price == value

    def test_an_amount_of_many_digits_with_half_a_grosz(self) -> None:
        with pytest.raises(InvalidValue) as caught:
            thing(price=Decimal("1" * 40 + ".005"))
        assert faults_of(caught.value) == [("$.price", "out_of_range")]

    @pytest.mark.parametrize(
        "value",
        [-(10**5000), Bounds(-(10**5000), 3), "x" * 5000],
        ids=["a number", "bounds", "a text"],
    )
    def test_a_value_too_long_to_show(self, value: object) -> None:
        with pytest.raises(InvalidValue, match="heads: expected ") as caught:
            thing(heads=value)
        assert len(str(caught.value)) < 400

    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("heads", "3", "an int or Bounds"),
            ("heads", -1, "a count of 0 or more"),
            ("rate", 2, "a share from 0 to 1"),
            ("length", -1, "a number of 0 or more"),
            ("price", Decimal(-1), "an amount of 0 or more"),
            ("price", Decimal("0.001"), "an amount with at most two decimals"),
            ("day", MOMENT, "a date"),
            ("look", "blue", "a Colour or Shape"),
            ("colours", (), "a frozenset of Colour"),
            ("part", 1, "a Part"),
            ("parts", 1, "a tuple of Part"),
        ],
    )
    def test_the_message_says_what_was_expected(
        self, name: str, value: object, expected: str
    ) -> None:
        with pytest.raises(InvalidValue) as caught:
            thing(**{name: value})
        assert caught.value.message == f"{name}: expected {expected}, got {value!r}"

    def test_several_faults_come_together_in_the_order_of_the_fields(self) -> None:
        with pytest.raises(InvalidInput) as caught:
            thing(parts=None, part=1, heads=-1, day=date(2024, 1, 1), rate="x")
        assert faults_of(caught.value) == [
            ("$.heads", "out_of_range"),
            ("$.rate", "wrong_type"),
            ("$.part", "wrong_type"),
        ]
        assert caught.value.message == "Thing"


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Kind.COUNT, Bounds.at_most(5), Bounds(0, 5)),
        (Kind.COUNT, Bounds.more_than(Fraction(5, 2)), Bounds(3)),
        (Kind.COUNT, Bounds(-1, 3, low_open=True), Bounds(0, 3)),
        (Kind.SHARE, Bounds.more_than(0), Bounds(0, 1, low_open=True)),
        (Kind.QUANTITY, Bounds.less_than(2), Bounds(0, 2, high_open=True)),
        (Kind.MONEY, Bounds(1, 2), Bounds(1, 2)),
    ],
)
def test_bounds_are_cut_to_what_a_fact_may_be(kind: Kind, value: Bounds, expected: Bounds) -> None:
    assert within_domain(value, kind) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Kind.COUNT, Bounds(0)),
        (Kind.SHARE, Bounds(0, 1)),
        (Kind.QUANTITY, Bounds(0)),
        (Kind.MONEY, Bounds(0)),
        (Kind.INTEGER, Bounds()),
        (Kind.DATE, Bounds()),
    ],
)
def test_what_a_missing_number_may_be(kind: Kind, expected: Bounds) -> None:
    assert domain(kind) == expected
