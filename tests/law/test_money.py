"""The yearly amounts, and what follows from them."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import ceil
from typing import Any, Final

import pytest

from ekonomia.counting import to_grosz
from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.law import Enacted, Evidence, Timeline, Unread, amounts
from ekonomia.status.money import powiat_minimum, training_money_cap

TABLES: Final[tuple[Timeline[Decimal], ...]] = tuple(
    value for value in vars(amounts).values() if isinstance(value, Timeline)
)
BY_YEAR: Final = (
    amounts.AVERAGE_PAY,
    amounts.AVERAGE_PAY_ENTERPRISES,
    amounts.PFRON_WTZ_AMOUNT,
    amounts.PFRON_ZAZ_AMOUNT,
)


def enacted(table: Timeline[Decimal]) -> list[Enacted[Decimal]]:
    return [step for step in table.steps if isinstance(step, Enacted)]


class TestTheTables:
    """Kwoty ogłasza się co roku; czego nie ogłoszono, tego biblioteka nie zna."""

    @pytest.mark.parametrize("table", TABLES, ids=repr)
    def test_amounts_are_whole_groszy_and_above_nothing(self, table: Timeline[Decimal]) -> None:
        for step in enacted(table):
            assert step.value > 0
            assert step.value.as_tuple().exponent == -2

    @pytest.mark.parametrize("table", TABLES, ids=repr)
    def test_amounts_never_fall(self, table: Timeline[Decimal]) -> None:
        assert all(a.value < b.value for a, b in pairwise(enacted(table)))

    @pytest.mark.parametrize("table", TABLES, ids=repr)
    def test_nothing_is_extrapolated(self, table: Timeline[Decimal]) -> None:
        first, last = table.steps[0], table.steps[-1]
        assert isinstance(first, Unread)
        assert isinstance(last, Unread)
        with pytest.raises(NotInForce) as unknown:
            table.on(date(2100, 1, 1))
        assert unknown.value.code == "unread"

    @pytest.mark.parametrize("table", BY_YEAR, ids=repr)
    def test_a_figure_of_a_year_begins_with_it(self, table: Timeline[Decimal]) -> None:
        assert {(step.since.month, step.since.day) for step in table.steps} == {(1, 1)}

    def test_each_average_is_a_step_of_its_year(self) -> None:
        for table, years in (
            (amounts.AVERAGE_PAY, range(2012, 2026)),
            (amounts.AVERAGE_PAY_ENTERPRISES, range(2015, 2025)),
        ):
            assert [step.since.year for step in enacted(table)] == list(years)

    @pytest.mark.parametrize(
        ("table", "last_known", "first_unknown"),
        [
            (amounts.MINIMUM_WAGE, date(2026, 12, 31), date(2027, 1, 1)),
            (amounts.UNEMPLOYMENT_BENEFIT, date(2027, 5, 31), date(2027, 6, 1)),
            (amounts.UNEMPLOYMENT_BENEFIT_LATER, date(2027, 5, 31), date(2027, 6, 1)),
            (amounts.AVERAGE_PAY, date(2025, 12, 31), date(2026, 1, 1)),
            (amounts.AVERAGE_PAY_ENTERPRISES, date(2024, 12, 31), date(2025, 1, 1)),
            (amounts.PFRON_WTZ_AMOUNT, date(2026, 12, 31), date(2027, 1, 1)),
            (amounts.PFRON_ZAZ_AMOUNT, date(2026, 12, 31), date(2027, 1, 1)),
            (amounts.SOCIAL_ASSISTANCE_INCOME_SINGLE, date(2027, 12, 31), date(2028, 1, 1)),
            (amounts.SOCIAL_ASSISTANCE_INCOME_FAMILY, date(2027, 12, 31), date(2028, 1, 1)),
        ],
        ids=repr,
    )
    def test_where_the_next_one_is_due(
        self, table: Timeline[Decimal], last_known: date, first_unknown: date
    ) -> None:
        assert isinstance(table.step(last_known), Enacted)
        assert isinstance(table.step(first_unknown), Unread)

    def test_what_is_a_draft_is_told(self) -> None:
        step = amounts.PFRON_WTZ_AMOUNT.on(date(2026, 5, 1))
        assert (step.value, step.evidence) == (Decimal(38496), Evidence.RECALLED)
        assert "its adoption was not seen" in step.source

    def test_published_figures_of_the_sector_of_enterprises(self) -> None:
        """The limit of 2023 was printed as 19 961 zł, three times the average of 2022."""
        average = amounts.AVERAGE_PAY_ENTERPRISES.on(date(2022, 12, 31)).value
        assert 3 * average == Decimal("19961.01")


class TestUnemploymentBenefit:
    """Zasiłek jest niższy po 90 dniach; świadczenie integracyjne to 120% wyższej kwoty."""

    def test_both_parts_change_on_the_same_days(self) -> None:
        first, later = amounts.UNEMPLOYMENT_BENEFIT, amounts.UNEMPLOYMENT_BENEFIT_LATER
        assert [s.since for s in enacted(first)] == [s.since for s in enacted(later)]
        for a, b in zip(enacted(first), enacted(later), strict=True):
            assert (a.evidence, a.source) == (b.evidence, b.source)
            assert b.value < a.value

    @pytest.mark.parametrize(
        ("on", "exact", "printed"),
        [
            (date(2022, 5, 31), "1488.96", "1489.00"),
            (date(2022, 6, 1), "1564.92", "1565.00"),
            (date(2023, 5, 31), "1564.92", "1565.00"),
            (date(2023, 6, 1), "1790.28", "1790.30"),
            (date(2024, 6, 1), "1994.40", "1994.40"),
            (date(2025, 6, 1), "2066.28", "2066.30"),
            (date(2026, 6, 1), "2140.68", "2140.70"),
        ],
    )
    def test_a_hundred_and_twenty_per_cent(self, on: date, exact: str, printed: str) -> None:
        benefit = Fraction(amounts.UNEMPLOYMENT_BENEFIT.on(on).value) * Fraction(120, 100)
        assert benefit == Fraction(Decimal(exact))
        assert to_grosz(Fraction(ceil(benefit * 10), 10)) == Decimal(printed)

    @pytest.mark.parametrize(
        ("on", "amount"),
        [
            (date(2020, 5, 31), "861.40"),
            (date(2020, 6, 1), "881.30"),
            (date(2020, 8, 31), "881.30"),
            (date(2020, 9, 1), "1200.00"),
            (date(2025, 5, 31), "1662.00"),
            (date(2025, 6, 1), "1721.90"),
        ],
    )
    def test_days_on_which_sources_go_wrong(self, on: date, amount: str) -> None:
        assert amounts.UNEMPLOYMENT_BENEFIT.on(on).value == Decimal(amount)


class TestSocialAssistance:
    """Kryteria weryfikuje się co trzy lata (art. 9 ustawy o pomocy społecznej)."""

    @pytest.mark.parametrize(
        ("on", "single", "family"),
        [
            (date(2012, 10, 1), 542, 456),
            (date(2015, 9, 30), 542, 456),
            (date(2015, 10, 1), 634, 514),
            (date(2018, 9, 30), 634, 514),
            (date(2018, 10, 1), 701, 528),
            (date(2021, 12, 31), 701, 528),
            (date(2022, 1, 1), 776, 600),
            (date(2024, 12, 31), 776, 600),
            (date(2025, 1, 1), 1010, 823),
        ],
    )
    def test_the_criteria(self, on: date, single: int, family: int) -> None:
        assert amounts.SOCIAL_ASSISTANCE_INCOME_SINGLE.on(on).value == single
        assert amounts.SOCIAL_ASSISTANCE_INCOME_FAMILY.on(on).value == family


class TestPowiatMinimum:
    """Fundusz pokrywa do 90% kosztów działania WTZ, powiat resztę (art. 10b ust. 2 URON)."""

    @pytest.mark.parametrize(
        ("on", "shown"),
        [
            (date(2022, 12, 31), "2877.33"),
            (date(2024, 1, 1), "3744.00"),
            (date(2025, 6, 30), "3910.67"),
            (date(2026, 12, 31), "4277.33"),
        ],
    )
    def test_by_year(self, on: date, shown: str) -> None:
        assert to_grosz(powiat_minimum(on)) == Decimal(shown)

    @pytest.mark.parametrize(
        ("known", "shown"),
        [
            (date(2022, 1, 2), "2544.00"),
            (date(2022, 1, 3), "2677.33"),
            (date(2022, 10, 17), "2677.33"),
            (date(2022, 10, 18), "2877.33"),
        ],
    )
    def test_as_it_was_known_in_2022(self, known: date, shown: str) -> None:
        assert to_grosz(powiat_minimum(date(2022, 6, 1), known=known)) == Decimal(shown)

    def test_a_published_pair(self) -> None:
        """2008 zł of the Fund a month stood beside 2231.11 zł of all costs."""
        on = date(2022, 1, 3)
        fund = Fraction(amounts.PFRON_WTZ_AMOUNT.on(on, known=on).value)
        assert fund / 12 == 2008
        assert to_grosz((fund + powiat_minimum(on, known=on)) / 12) == Decimal("2231.11")

    @pytest.mark.parametrize("year", range(2018, 2027))
    def test_the_parts_add_up_to_the_costs(self, year: int) -> None:
        on = date(year, 7, 1)
        fund, powiat = Fraction(amounts.PFRON_WTZ_AMOUNT.on(on).value), powiat_minimum(on)
        assert fund / (fund + powiat) == Fraction(9, 10)
        assert powiat == fund * 10 / 90

    @pytest.mark.parametrize("on", [date(2017, 12, 31), date(2027, 1, 1)])
    def test_where_the_amount_was_not_read(self, on: date) -> None:
        with pytest.raises(NotInForce, match="PFRON_WTZ_AMOUNT"):
            powiat_minimum(on)


class TestTrainingMoneyCap:
    """Środki na trening ekonomiczny nie przekraczają 20% minimalnego wynagrodzenia."""

    @pytest.mark.parametrize(
        ("on", "shown"),
        [
            (date(2022, 12, 31), "602.00"),
            (date(2023, 1, 1), "698.00"),
            (date(2023, 6, 30), "698.00"),
            (date(2023, 7, 1), "720.00"),
            (date(2024, 1, 1), "848.40"),
            (date(2024, 6, 30), "848.40"),
            (date(2024, 7, 1), "860.00"),
            (date(2025, 1, 1), "933.20"),
            (date(2026, 1, 1), "961.20"),
        ],
    )
    def test_by_the_wage_of_the_day(self, on: date, shown: str) -> None:
        cap = training_money_cap(on)
        assert cap == Fraction(Decimal(shown))
        assert cap * 5 == Fraction(amounts.MINIMUM_WAGE.on(on).value)

    @pytest.mark.parametrize("on", [date(2011, 12, 31), date(2028, 1, 1)])
    def test_where_the_wage_was_not_read(self, on: date) -> None:
        with pytest.raises(NotInForce, match="MINIMUM_WAGE"):
            training_money_cap(on)


@pytest.mark.parametrize("function", [powiat_minimum, training_money_cap])
@pytest.mark.parametrize("day", [datetime(2024, 1, 1), "2024-01-01", None])  # noqa: DTZ001 - refused
def test_a_day_is_asked_for(function: Any, day: object) -> None:  # noqa: ANN401 - both functions
    with pytest.raises(InvalidValue, match="on"):
        function(day)
