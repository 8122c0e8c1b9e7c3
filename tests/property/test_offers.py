"""Laws of offers: schedules in order and before the feast, sound standings, exact money."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve, fields_dict
from hypothesis import given, settings
from hypothesis import strategies as st

from ekonomia.bounds import Bounds
from ekonomia.dates import feast_days, is_working_day
from ekonomia.offers import (
    CHRISTMAS_STEPS,
    EASTER_STEPS,
    REQUIRED,
    Catalogue,
    CatalogueEntry,
    CatalogueEntryState,
    CatalogueSeason,
    DayMove,
    Feast,
    Product,
    ProductKind,
    VatTreatment,
    schedule,
    standing,
)

CATALOGUES = {
    Feast.EASTER: Catalogue(id="w", feast=Feast.EASTER, year=2022, steps=EASTER_STEPS),
    Feast.CHRISTMAS: Catalogue(id="b", feast=Feast.CHRISTMAS, year=2022, steps=CHRISTMAS_STEPS),
}
GROSZE = st.integers(0, 10**7).map(lambda grosze: Decimal(grosze).scaleb(-2))
ON = date(2022, 4, 1)

products = st.builds(
    Product,
    id=st.just("p"),
    name=st.none() | st.just("Kosz"),
    kind=st.none() | st.sampled_from(ProductKind),
    description=st.none() | st.just("opis"),
    unit=st.none() | st.just("szt."),
    price=st.none() | GROSZE | st.just(Bounds(10, 20)),
    price_includes_vat=st.none() | st.booleans(),
    vat=st.none() | st.sampled_from(VatTreatment),
    capacity_per_month=st.none() | st.integers(0, 99),
    delivery_days=st.none() | st.integers(0, 30),
)
ANSWERS: dict[str, Any] = {
    "name": "Baba",
    "kind": ProductKind.SERVICE,
    "description": "inny opis",
    "unit": "godzina",
    "price": Decimal("10.00"),
    "price_to_be_agreed": False,
    "price_includes_vat": False,
    "vat": VatTreatment.LOW,
    "capacity_per_month": 3,
    "delivery_days": 1,
    "feast": Feast.EASTER,
    "cpv": "03113100-7",
}


@pytest.mark.parametrize("move", DayMove)
@pytest.mark.parametrize("feast", CATALOGUES)
def test_schedules_fall_in_order_and_before_the_feast(feast: Feast, move: DayMove) -> None:
    for year in range(1990, 2100):
        steps = schedule(CATALOGUES[feast], year=year, move=move)
        ends = [each.when.latest for each in steps if each.when.latest is not None]
        assert len(ends) == len(steps)
        assert ends == sorted(ends)
        assert ends[-1] < feast_days(feast, year)[0]
        starts = [each.when.earliest for each in steps if each.when.earliest is not None]
        assert starts == sorted(starts)
        assert starts[0] <= starts[1]
        for each in steps:
            assert each.when.earliest is None or each.when.earliest <= ends[-1]
            one_day = each.when.earliest in (None, each.when.latest)
            if one_day and move is not DayMove.STAYS:
                assert each.when.latest is not None
                assert is_working_day(each.when.latest)


@given(year=st.integers(1990, 2099), feast=st.sampled_from(list(CATALOGUES)))
def test_no_step_moves_but_by_a_few_days(year: int, feast: Feast) -> None:
    plain = schedule(CATALOGUES[feast], year=year)
    for move, sign in ((DayMove.NEXT, 1), (DayMove.PREVIOUS, -1)):
        for before, after in zip(
            plain, schedule(CATALOGUES[feast], year=year, move=move), strict=True
        ):
            assert before.when.latest is not None
            assert after.when.latest is not None
            moved = (after.when.latest - before.when.latest) * sign
            if before.when.earliest in (None, before.when.latest):
                assert timedelta(0) <= moved <= timedelta(4)


def catalogue(product: Product, entry: CatalogueEntry) -> Catalogue:
    return evolve(CATALOGUES[Feast.EASTER], products=(product,), entries=(entry,))


@given(product=products, data=st.data())
def test_more_information_leaves_a_complete_entry_complete(
    product: Product, data: st.DataObject
) -> None:
    """Whatever is filled in, what was known to be complete stays so, and no lack comes back."""
    entry = CatalogueEntry(
        provider="A", products=("p",), state=data.draw(st.sampled_from(CatalogueEntryState))
    )
    open_ = [name for name in ANSWERS if getattr(product, name) is None]
    told = data.draw(st.sets(st.sampled_from(open_))) if open_ else set()
    more = evolve(product, **{name: ANSWERS[name] for name in told})
    day = data.draw(st.none() | st.dates(date(2022, 2, 1), ON))
    later = entry if entry.state is CatalogueEntryState.INVITED else evolve(entry, received_on=day)
    (before,) = standing(catalogue(product, entry), on=ON).entries
    (after,) = standing(catalogue(more, later), on=ON).entries
    assert before.is_complete <= after.is_complete
    assert before.is_in is after.is_in
    if before.is_late is not None:
        assert after.is_late is before.is_late
    assert set(more.lacks(REQUIRED)) <= set(product.lacks(REQUIRED))


@given(products)
def test_to_be_agreed_is_information(product: Product) -> None:
    if product.price is None:
        agreed = evolve(product, price_to_be_agreed=True)
        assert set(agreed.lacks(REQUIRED)) <= set(product.lacks(REQUIRED))
        assert agreed.gross_price is None


@given(price=GROSZE, vat=st.sampled_from(VatTreatment))
def test_money_is_exact(price: Decimal, vat: VatTreatment) -> None:
    """A gross price is the nearest grosz, a half going up, and lies in the gross bounds."""
    net = Product(id="p", price=price, price_includes_vat=False, vat=vat)
    gross = net.gross_price
    exact = Fraction(price) * (100 + int(vat.remark)) / 100
    assert isinstance(gross, Decimal)
    assert gross.as_tuple().exponent == -2
    assert -Fraction(1, 200) < Fraction(gross) - exact <= Fraction(1, 200)
    around = evolve(net, price=Bounds.exactly(Fraction(price))).gross_price
    assert around == Bounds.exactly(exact)
    assert evolve(net, price_includes_vat=True).gross_price == price


@settings(max_examples=20)
@given(st.sampled_from(CatalogueSeason), st.integers(1583, 4099))
def test_a_season_is_scheduled_by_its_months(season: CatalogueSeason, year: int) -> None:
    plan = Catalogue(id="s", season=season, year=year, steps=CHRISTMAS_STEPS[1:])
    ends = [each.when.latest for each in schedule(plan)]
    assert ends == [date(year, 11, 30), date(year, 11, 30), date(year, 12, 31)]
    assert all(before <= after for before, after in pairwise(ends) if before and after)


def test_every_field_that_may_be_told_is_tried() -> None:
    assert set(fields_dict(Product)) - set(ANSWERS) == {"id", "provider", "description_en"}
