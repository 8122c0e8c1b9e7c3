"""Products and services of a PES, and what is still to be told of each."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeAlias, final

from attrs import fields_dict, frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Language
from ekonomia.counting import DAYS, ZLOTY, to_grosz
from ekonomia.errors import InvalidValue, gather, shown
from ekonomia.offers.codes import Feast, ProductKind, VatTreatment
from ekonomia.rules import Count, Money, check_facts, fact
from ekonomia.rules.facts import label_of
from ekonomia.shapes import expect

__all__ = ["REQUIRED", "Product", "element_label"]

_CPV: Final = re.compile(r"[0-9]{8}-[0-9]")
_PERCENT: Final = 100

Price: TypeAlias = Decimal | Bounds


@final
@frozen(kw_only=True)
class Product:
    """One product or service of a PES; what is None is not known.

    The check digit of a CPV code is not reckoned: the digits printed in the list of 2008 do not
    follow from the sequence that its makers describe.

    Attributes:
        id: Its id in the catalogue.
        name: Its name.
        kind: Product or service.
        provider: The id of the PES.
        description: What it is, in Polish.
        description_en: The same in English.
        unit: What one of it is, such as "szt." or "godzina".
        price: In złoty, of one unit: exact, or within bounds.
        price_to_be_agreed: Whether the provider says that the price is agreed upon each time.
        price_includes_vat: Whether the price includes the tax.
        vat: How the sale is taxed, as the provider says.
        capacity_per_month: How many units it can deliver in a month.
        feast: The feast it is made for, or None.
        delivery_days: Days from order to delivery.
        cpv: The CPV code, written NNNNNNNN-N.

    Raises:
        InvalidValue: A value does not fit, or a price is given of what is to be agreed upon.
        InvalidInput: Several faults.

    >>> Product(id="p1", name="Kosz wielkanocny", cpv="03113100-7").cpv
    '03113100-7'
    >>> Product(id="p1", name="Kosz wielkanocny", price=Decimal("50.005"))
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: price: expected an amount with at most two decimals, got \
Decimal('50.005') (at $.price)
    """

    id: str | None = fact(pl="identyfikator", en="id")
    name: str | None = fact(pl="nazwa", en="name")
    kind: ProductKind | None = fact(pl="rodzaj", en="kind")
    provider: str | None = fact(pl="oferent", en="provider")
    description: str | None = fact(pl="opis", en="description")
    description_en: str | None = fact(pl="opis po angielsku", en="description in English")
    unit: str | None = fact(pl="jednostka sprzedaży", en="unit of sale")
    price: Money | None = fact(pl="cena", en="price", unit=ZLOTY)
    price_to_be_agreed: bool | None = fact(pl="cena do uzgodnienia", en="price to be agreed")
    price_includes_vat: bool | None = fact(pl="cena zawiera VAT", en="the price includes VAT")
    vat: VatTreatment | None = fact(pl="VAT", en="VAT")
    capacity_per_month: Count | None = fact(pl="możliwości w miesiącu", en="capacity per month")
    feast: Feast | None = fact(pl="święto", en="feast")
    delivery_days: Count | None = fact(pl="dni do dostawy", en="days to delivery", unit=DAYS)
    cpv: str | None = fact(pl="kod CPV", en="CPV code")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        gather("Product", self._faults())

    def _faults(self) -> list[InvalidValue]:
        faults = [
            InvalidValue(
                f"{name}: expected a text that is not empty, got {shown(value)}", path=f"$.{name}"
            )
            for name in _TEXTS
            if (value := getattr(self, name)) is not None or name == "id"
            if not (value or "").strip()
        ]
        if self.cpv is not None and not _CPV.fullmatch(self.cpv):
            message = f"cpv: expected a code like '03113100-7', got {shown(self.cpv)}"
            faults.append(InvalidValue(message, path="$.cpv"))
        if self.price is not None and self.price_to_be_agreed is True:
            message = f"price: expected none of what is to be agreed, got {shown(self.price)}"
            faults.append(InvalidValue(message, code="contradiction", path="$.price"))
        return faults

    @property
    def gross_price(self) -> Price | None:
        """The price with VAT; None: not known, or to be agreed.

        An exact net price is rounded half up to the grosz; bounds stay exact.

        >>> Product(
        ...     id="p1", price=Decimal("9.99"), price_includes_vat=False, vat=VatTreatment.REDUCED
        ... ).gross_price
        Decimal('10.79')
        """
        if self.price is None or self.price_includes_vat is True:
            return self.price
        if self.price_includes_vat is None or self.vat is None:
            return None
        factor = 1 + Fraction(int(self.vat.remark), _PERCENT)
        if isinstance(self.price, Bounds):
            return self.price * factor
        return to_grosz(Fraction(self.price) * factor)

    def lacks(self, required: tuple[str, ...]) -> tuple[str, ...]:
        """Return which of these elements are not known, in their order.

        A price that is to be agreed upon is known to be so, and neither it nor how it stands to
        VAT is lacking.

        >>> Product(id="p1", name="Kosz", price_to_be_agreed=True).lacks(("name", "price", "unit"))
        ('unit',)
        """
        return tuple(
            name
            for name in required
            if getattr(self, name) is None
            and not (name in _OF_THE_PRICE and self.price_to_be_agreed is True)
        )


_TEXTS: Final = ("id", "name", "provider", "description", "description_en", "unit")
_OF_THE_PRICE: Final = ("price", "price_includes_vat")
_FIELDS: Final[dict[str, Any]] = fields_dict(Product)

REQUIRED: Final = (
    "name",
    "kind",
    "description",
    "unit",
    "price",
    "price_includes_vat",
    "vat",
    "capacity_per_month",
    "delivery_days",
)
"""What a catalogue asks of each product where it says nothing else."""


def element_label(name: str, language: Language = "pl") -> str:
    """Return what an element of a product is called.

    Raises:
        InvalidValue: A product has no such element.

    >>> element_label("vat"), element_label("unit", "en")
    ('VAT', 'unit of sale')
    """
    expect(str, name=name)
    if name not in _FIELDS:
        names = ", ".join(_FIELDS)
        raise InvalidValue(f"element: expected one of {names}, got {shown(name)}")
    label = label_of(_FIELDS[name])
    return label.pl if language == "pl" else label.en
