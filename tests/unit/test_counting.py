"""Plural forms, decimals, percentages and the one rounding, typed out."""

from decimal import Decimal
from fractions import Fraction

import pytest

from ekonomia import counting
from ekonomia.codes import Language
from ekonomia.counting import (
    ACTS,
    APPLICATIONS,
    AREAS,
    DAYS,
    HOURS,
    LEGAL_PERSONS,
    MEMBERS,
    MINUTES,
    MONTHS,
    MULTIPLES,
    PERSONS,
    POSTS,
    RECORDS,
    WORKING_DAYS,
    YEARS,
    ZLOTY,
    Noun,
    amount_text,
    counted,
    number_text,
    percent_text,
    round_half_up,
)
from ekonomia.errors import InvalidValue

HALF, THIRD = Fraction(1, 2), Fraction(1, 3)
INEXACT = [True, 1.0, "1", None, Decimal("NaN"), Decimal("Infinity")]


class TestPluralForms:
    @pytest.mark.parametrize(
        ("number", "form"),
        [
            (0, "osób"),
            (1, "osoba"),
            (2, "osoby"),
            (3, "osoby"),
            (4, "osoby"),
            (5, "osób"),
            (10, "osób"),
            (11, "osób"),
            (12, "osób"),
            (13, "osób"),
            (14, "osób"),
            (15, "osób"),
            (21, "osób"),
            (22, "osoby"),
            (24, "osoby"),
            (25, "osób"),
            (100, "osób"),
            (101, "osób"),
            (102, "osoby"),
            (111, "osób"),
            (112, "osób"),
            (114, "osób"),
            (122, "osoby"),
            (1000, "osób"),
            (1002, "osoby"),
            (1012, "osób"),
            (-1, "osoba"),
            (-2, "osoby"),
            (-5, "osób"),
            (Fraction(4, 2), "osoby"),
            (Fraction(5, 2), "osoby"),
            (THIRD, "osoby"),
            (Decimal(5), "osób"),
            (Decimal("5.0"), "osoby"),
            (Decimal("1.0"), "osoby"),
            (Decimal("2E+1"), "osób"),
        ],
    )
    def test_polish(self, number: int | Fraction | Decimal, form: str) -> None:
        assert PERSONS.form(number) == form
        assert counted(number, PERSONS).endswith(f" {form}")

    @pytest.mark.parametrize(
        ("number", "form"),
        [
            (0, "etatów"),
            (1, "etatu"),
            (2, "etatów"),
            (5, "etatów"),
            (21, "etatów"),
            (22, "etatów"),
            (HALF, "etatu"),
        ],
    )
    def test_polish_after_do(self, number: int | Fraction, form: str) -> None:
        assert POSTS.form(number, after_do=True) == form

    @pytest.mark.parametrize(
        ("number", "text"),
        [
            (0, "0 persons"),
            (1, "1 person"),
            (-1, "-1 person"),
            (2, "2 persons"),
            (21, "21 persons"),
            (HALF, "1/2 of a person"),
            (-THIRD, "-1/3 of a person"),
            (Fraction(5, 2), "2.5 persons"),
            (Fraction(7, 3), "7/3 persons"),
            (Fraction(4, 3), "4/3 persons"),
            (Fraction(3, 10), "0.3 persons"),
            (Fraction(1, 32), "1/32 of a person"),
            (Decimal("0.5"), "0.5 persons"),
            (Decimal("1.0"), "1.0 persons"),
            (12_000, "12,000 persons"),
        ],
    )
    def test_english(self, number: int | Fraction | Decimal, text: str) -> None:
        assert counted(number, PERSONS, "en") == text

    def test_english_articles(self) -> None:
        parts = [counted(HALF, noun, "en") for noun in (POSTS, HOURS, ACTS, WORKING_DAYS)]
        assert parts == [
            "1/2 of a post",
            "1/2 of an hour",
            "1/2 of an act",
            "1/2 of a working day",
        ]


@pytest.mark.parametrize(
    ("noun", "texts"),
    [
        (PERSONS, "1 osoba, 2 osoby, 5 osób, 1/2 osoby, 1 person, 2 persons"),
        (YEARS, "1 rok, 2 lata, 5 lat, 1/2 roku, 1 year, 2 years"),
        (MONTHS, "1 miesiąc, 2 miesiące, 5 miesięcy, 1/2 miesiąca, 1 month, 2 months"),
        (DAYS, "1 dzień, 2 dni, 5 dni, 1/2 dnia, 1 day, 2 days"),
        (
            WORKING_DAYS,
            (
                "1 dzień roboczy, 2 dni robocze, 5 dni roboczych, 1/2 dnia roboczego, "
                "1 working day, 2 working days"
            ),
        ),
        (HOURS, "1 godzina, 2 godziny, 5 godzin, 1/2 godziny, 1 hour, 2 hours"),
        (POSTS, "1 etat, 2 etaty, 5 etatów, 1/2 etatu, 1 post, 2 posts"),
        (MEMBERS, "1 członek, 2 członków, 5 członków, 1/2 członka, 1 member, 2 members"),
        (ACTS, "1 czynność, 2 czynności, 5 czynności, 1/2 czynności, 1 act, 2 acts"),
        (RECORDS, "1 pozycja, 2 pozycje, 5 pozycji, 1/2 pozycji, 1 record, 2 records"),
        (MULTIPLES, "1 krotność, 2 krotności, 5 krotności, 1/2 krotności, 1 time, 2 times"),
        (MINUTES, "1 minuta, 2 minuty, 5 minut, 1/2 minuty, 1 minute, 2 minutes"),
        (
            LEGAL_PERSONS,
            (
                "1 osoba prawna, 2 osoby prawne, 5 osób prawnych, 1/2 osoby prawnej, "
                "1 legal person, 2 legal persons"
            ),
        ),
        (AREAS, "1 obszar, 2 obszary, 5 obszarów, 1/2 obszaru, 1 area, 2 areas"),
        (
            APPLICATIONS,
            "1 wniosek, 2 wnioski, 5 wniosków, 1/2 wniosku, 1 application, 2 applications",
        ),
        (ZLOTY, "1 zł, 2 zł, 5 zł, 1/2 zł, 1 zł, 2 zł"),
    ],
)
def test_every_noun(noun: Noun, texts: str) -> None:
    polish = [counted(number, noun) for number in (1, 2, 5, HALF)]
    english = [counted(number, noun, "en") for number in (1, 2)]
    assert [*polish, *english] == texts.split(", ")


def test_no_noun_is_missing_above() -> None:
    nouns = [name for name in counting.__all__ if isinstance(getattr(counting, name), Noun)]
    assert len(nouns) == 16


class TestNumbers:
    @pytest.mark.parametrize(
        ("value", "polish", "english"),
        [
            (0, "0", "0"),
            (-3, "-3", "-3"),
            (9999, "9999", "9999"),
            (-9999, "-9999", "-9999"),
            (10_000, "10\u00a0000", "10,000"),
            (-1_234_567, "-1\u00a0234\u00a0567", "-1,234,567"),
            (Fraction(5), "5", "5"),
            (Fraction(5, 2), "2,5", "2.5"),
            (HALF, "0,5", "0.5"),
            (-HALF, "-0,5", "-0.5"),
            (Fraction(1, 16), "0,0625", "0.0625"),
            (Fraction(1, 32), "1/32", "1/32"),
            (THIRD, "1/3", "1/3"),
            (-THIRD, "-1/3", "-1/3"),
            (Fraction(70_001, 3), "70001/3", "70001/3"),
            (Fraction(24_691, 2), "12\u00a0345,5", "12,345.5"),
            (Decimal("12.50"), "12,50", "12.50"),
            (Decimal("-0.05"), "-0,05", "-0.05"),
            (Decimal("-0.00"), "0,00", "0.00"),
            (Decimal("1E+4"), "10\u00a0000", "10,000"),
            (
                Decimal("1234567890123456789012345678901.25"),  # beyond the decimal context
                "1 234 567 890 123 456 789 012 345 678 901,25".replace(" ", "\u00a0"),
                "1,234,567,890,123,456,789,012,345,678,901.25",
            ),
        ],
    )
    def test_text(self, value: int | Fraction | Decimal, polish: str, english: str) -> None:
        assert number_text(value) == polish
        assert number_text(value, "en") == english

    @pytest.mark.parametrize(
        ("value", "language", "text"),
        [
            (HALF, "pl", "1/2"),
            (Fraction(8, 9), "pl", "8/9"),
            (Fraction(3, 10), "pl", "0,3"),
            (Fraction(3, 10), "en", "0.3"),
            (-HALF, "pl", "-1/2"),
            (Fraction(3, 2), "pl", "1,5"),
            (Fraction(0), "pl", "0"),
            (Fraction(1), "pl", "1"),
            (Fraction(-1), "pl", "-1"),
            (Decimal("0.5"), "pl", "0,5"),
            (12_000, "en", "12,000"),
        ],
    )
    def test_amount(self, value: int | Fraction | Decimal, language: Language, text: str) -> None:
        assert amount_text(value, language) == text


class TestRounding:
    @pytest.mark.parametrize(
        ("value", "places", "rounded"),
        [
            ("2.675", 2, "2.68"),
            ("2.665", 2, "2.67"),
            ("0.5", 0, "1"),
            ("1.5", 0, "2"),
            ("2.5", 0, "3"),
            ("-0.5", 0, "-1"),
            ("-0.4999", 0, "0"),
            ("-2.675", 2, "-2.68"),
            ("0.4999", 0, "0"),
            ("1250", -2, "1300"),
            ("-1250", -2, "-1300"),
            ("1249", -2, "1200"),
            ("7", 3, "7"),
        ],
    )
    def test_half_away_from_zero(self, value: str, places: int, rounded: str) -> None:
        assert round_half_up(Fraction(value), places) == Fraction(rounded)

    def test_a_whole_number(self) -> None:
        assert round_half_up(15, -1) == 20


class TestPercent:
    @pytest.mark.parametrize(
        ("value", "places", "polish", "english"),
        [
            (Fraction(3, 10), 2, "30%", "30%"),
            (THIRD, 2, "33,33%", "33.33%"),
            (THIRD, 0, "33%", "33%"),
            (THIRD, 6, "33,333333%", "33.333333%"),
            (Fraction(2, 3), 1, "66,7%", "66.7%"),
            (Fraction(1, 8), 2, "12,5%", "12.5%"),
            (Fraction(12_345, 1_000_000), 2, "1,23%", "1.23%"),
            (Fraction(125, 100_000), 2, "0,13%", "0.13%"),
            (Fraction(-125, 100_000), 2, "-0,13%", "-0.13%"),
            (Fraction(-1, 100_000), 2, "0%", "0%"),
            (0, 2, "0%", "0%"),
            (1, 2, "100%", "100%"),
            (150, 2, "15\u00a0000%", "15,000%"),
            (Fraction(1234, 1000), -1, "120%", "120%"),
        ],
    )
    def test_text(self, value: int | Fraction, places: int, polish: str, english: str) -> None:
        assert percent_text(value, places=places) == polish
        assert percent_text(value, "en", places) == english

    @pytest.mark.parametrize(
        ("value", "limit", "text"),
        [
            (Fraction(29_999, 100_000), Fraction(3, 10), "29,999%"),
            (Fraction(30_000_001, 100_000_000), Fraction(3, 10), "30,000001%"),
            (Fraction(2999, 10_000), Fraction(3, 10), "29,99%"),
            (Fraction(3, 10), Fraction(3, 10), "30%"),
            (THIRD, THIRD, "33,33%"),
            (THIRD, Fraction(3333, 10_000), "33,333%"),
            (Fraction(999_999, 1_000_000), 1, "99,9999%"),
        ],
    )
    def test_never_confused_with_a_limit(
        self, value: Fraction, limit: int | Fraction, text: str
    ) -> None:
        assert percent_text(value, limit=limit) == text

    def test_without_a_limit_it_may_be(self) -> None:
        assert percent_text(Fraction(29_999, 100_000)) == "30%"


@pytest.mark.parametrize("value", INEXACT)
def test_only_exact_numbers(value: int) -> None:
    for wrong in (
        lambda: number_text(value),
        lambda: amount_text(value),
        lambda: percent_text(value),
        lambda: round_half_up(value, 2),
        lambda: counted(value, PERSONS),
        lambda: PERSONS.form(value),
    ):
        with pytest.raises(InvalidValue, match="expected an int, a Fraction") as caught:
            wrong()
        assert caught.value.code == "wrong_type"


def test_an_inexact_limit_is_refused() -> None:
    with pytest.raises(InvalidValue, match=r"got 0\.3"):
        percent_text(THIRD, limit=0.3)  # type: ignore[arg-type]  # the point of the test
