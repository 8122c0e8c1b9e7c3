"""Products of a PES: what may stand in them, what they lack, what they cost with VAT."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from ekonomia import offers
from ekonomia.bounds import Bounds
from ekonomia.dates import feast_days
from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.offers import (
    REQUIRED,
    Feast,
    Product,
    ProductKind,
    VatTreatment,
    element_label,
)

BASKET = Product(
    id="p1",
    name="Kosz wielkanocny",
    kind=ProductKind.PRODUCT,
    provider="pes-1",
    description="Kosz z wyrobami spółdzielni",
    unit="szt.",
    price=Decimal("120.00"),
    price_includes_vat=True,
    vat=VatTreatment.REDUCED,
    capacity_per_month=40,
    feast=Feast.EASTER,
    delivery_days=Bounds(3, 7),
    cpv="03113100-7",
)


def test_a_whole_product_lacks_nothing() -> None:
    assert BASKET.lacks(REQUIRED) == ()


def test_what_is_not_known_is_lacking_in_the_order_asked() -> None:
    assert Product(id="p1").lacks(REQUIRED) == REQUIRED
    assert Product(id="p1", unit="szt.").lacks(("vat", "unit", "name")) == ("vat", "name")


def test_a_price_to_be_agreed_is_not_lacking() -> None:
    product = Product(id="p1", price_to_be_agreed=True)
    assert product.lacks(("price", "price_includes_vat", "vat")) == ("vat",)
    assert Product(id="p1", price_to_be_agreed=False).lacks(("price",)) == ("price",)


@pytest.mark.parametrize(
    ("price", "includes", "vat", "gross"),
    [
        (Decimal("100.00"), True, None, Decimal("100.00")),
        (Decimal("100.00"), False, VatTreatment.STANDARD, Decimal("123.00")),
        (Decimal("0.50"), False, VatTreatment.STANDARD, Decimal("0.62")),  # 0,615 half up
        (Decimal("0.10"), False, VatTreatment.LOW, Decimal("0.11")),  # 0,105 half up
        (Decimal("9.99"), False, VatTreatment.ZERO, Decimal("9.99")),
        (Decimal("9.99"), False, VatTreatment.EXEMPT, Decimal("9.99")),
        (Decimal("9.99"), False, VatTreatment.OUTSIDE, Decimal("9.99")),
        (Decimal("9.99"), False, None, None),
        (Decimal("9.99"), None, VatTreatment.LOW, None),
        (None, False, VatTreatment.LOW, None),
        (None, True, VatTreatment.LOW, None),
        (
            Bounds(10, 20),
            False,
            VatTreatment.REDUCED,
            Bounds(Fraction(108, 10), Fraction(216, 10)),
        ),
        (Bounds.at_least(10), True, None, Bounds.at_least(10)),
    ],
)
def test_gross_price(
    price: Decimal | Bounds | None,
    includes: bool | None,
    vat: VatTreatment | None,
    gross: Decimal | Bounds | None,
) -> None:
    product = Product(id="p1", price=price, price_includes_vat=includes, vat=vat)
    assert product.gross_price == gross


@pytest.mark.parametrize(
    ("facts", "path"),
    [
        ({"id": None}, "$.id"),
        ({"id": " "}, "$.id"),
        ({"name": ""}, "$.name"),
        ({"unit": " "}, "$.unit"),
        ({"cpv": "03113100"}, "$.cpv"),
        ({"cpv": "03113100-77"}, "$.cpv"),
        ({"cpv": "0311310\u0660-7"}, "$.cpv"),
        ({"price": 12}, "$.price"),
        ({"price": Decimal("-1.00")}, "$.price"),
        ({"price": Decimal("1.00"), "price_to_be_agreed": True}, "$.price"),
        ({"capacity_per_month": -1}, "$.capacity_per_month"),
        ({"feast": "wielkanoc"}, "$.feast"),
    ],
)
def test_what_does_not_fit_is_refused(facts: dict[str, Any], path: str) -> None:
    values: dict[str, Any] = {"id": "p1"} | facts
    with pytest.raises(InvalidValue) as caught:
        Product(**values)
    assert caught.value.path == path


def test_several_faults_come_together() -> None:
    with pytest.raises(InvalidInput) as caught:
        Product(id="", cpv="x")
    assert [each.path for each in caught.value.faults] == ["$.id", "$.cpv"]


def test_every_element_has_a_label() -> None:
    assert [element_label(name) for name in REQUIRED] == [
        "nazwa",
        "rodzaj",
        "opis",
        "jednostka sprzedaży",
        "cena",
        "cena zawiera VAT",
        "VAT",
        "możliwości w miesiącu",
        "dni do dostawy",
    ]
    assert element_label("price", "en") == "price"
    with pytest.raises(InvalidValue, match="expected one of id, name"):
        element_label("colour")


@pytest.mark.parametrize("feast", Feast)
def test_the_days_of_every_feast_are_known(feast: Feast) -> None:
    first, last = feast_days(feast, 2022)
    assert first <= last


def test_the_package_lists_and_lends_its_names() -> None:
    assert dir(offers) == sorted(offers.__all__)
    assert all(getattr(offers, name) is not None for name in offers.__all__)
