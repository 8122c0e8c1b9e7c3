"""Every qualifier in every spelling, every refusal, and the forms that are written."""

import re
from fractions import Fraction
from unicodedata import normalize

import pytest

from ekonomia.bounds import Bounds, Comparison, Number
from ekonomia.codes import Language
from ekonomia.counting import PERSONS, POSTS, YEARS, ZLOTY, Noun
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.qualifiers import Printed, Qualifier, read_quantity, write_quantity
from ekonomia.verdict import Verdict

PLAIN = str.maketrans("ąćęłńóśźż", "acelnoszz")
HALF = Fraction(1, 2)

MORE, LEAST, MOST, LESS, NEARLY, ABOUT, BETWEEN = Qualifier
WORDS = {
    MORE: ["ponad", "powyżej", "więcej niż", "przeszło"],
    LEAST: [
        "co najmniej", "przynajmniej", "minimum", "minimalnie", "min.", "min", "nie mniej niż",
        "od",
    ],
    MOST: [
        "co najwyżej", "najwyżej", "maksimum", "maksymalnie", "maks.", "maks", "max.", "max",
        "nie więcej niż", "do",
    ],
    LESS: ["mniej niż", "poniżej"],
    NEARLY: [
        "blisko", "prawie", "niemal", "niecały", "niecała", "niecałe", "niecałą", "niecałych",
        "niespełna",
    ],
    ABOUT: ["ok.", "ok", "około", "circa", "ca.", "ca", "mniej więcej"],
}  # fmt: skip
READ = {
    MORE: Bounds.more_than(30),
    LEAST: Bounds.at_least(30),
    MOST: Bounds.at_most(30),
    LESS: Bounds.less_than(30),
    NEARLY: Bounds.less_than(30),
    ABOUT: Bounds(25, 35),
}
FRACTIONS = {
    (1, 2): ["połowa", "połowę", "połowy", "pół", "co drugi", "co druga", "co drugie", "co drugą"],
    (1, 3): [
        "jedna trzecia", "jednej trzeciej", "co trzeci", "co trzecia", "co trzecie", "co trzecią",
    ],
    (2, 3): ["dwie trzecie", "dwóch trzecich"],
    (1, 4): [
        "jedna czwarta", "jednej czwartej", "co czwarty", "co czwarta", "co czwarte", "co czwartą",
    ],
    (3, 4): ["trzy czwarte", "trzech czwartych"],
    (1, 5): ["co piąty", "co piąta", "co piąte", "co piątą"],
    (1, 6): ["co szósty", "co szósta", "co szóste", "co szóstą"],
    (1, 7): ["co siódmy", "co siódma", "co siódme", "co siódmą"],
    (1, 8): ["co ósmy", "co ósma", "co ósme", "co ósmą"],
    (1, 9): ["co dziewiąty", "co dziewiąta", "co dziewiąte", "co dziewiątą"],
    (1, 10): ["co dziesiąty", "co dziesiąta", "co dziesiąte", "co dziesiątą"],
}  # fmt: skip
MULTIPLIERS = {
    1_000: ["tys.", "tys", "tysiąc", "tysiąca", "tysiące", "tysięcy"],
    1_000_000: ["mln", "mln.", "milion", "miliona", "miliony", "milionów"],
    1_000_000_000: ["mld", "mld.", "miliard", "miliarda", "miliardy", "miliardów"],
}


def _spellings(text: str) -> list[str]:
    bare = text.translate(PLAIN)
    capital = text[0].upper() + text[1:]
    spread = text.replace(" ", "\u00a0 ")
    return [text, bare, text.upper(), bare.upper(), capital, normalize("NFD", text), spread]


class TestQualifierWords:
    @pytest.mark.parametrize(
        ("qualifier", "word"), [(key, word) for key, words in WORDS.items() for word in words]
    )
    def test_every_word(self, qualifier: Qualifier, word: str) -> None:
        for spelt in _spellings(word):
            text = f"{spelt} 30 osób"
            assert read_quantity(text) == Printed(text, READ[qualifier], "osób", qualifier)

    def test_after_a_dot_the_space_may_be_missing(self) -> None:
        assert read_quantity("ok.30 osób").bounds == Bounds(25, 35)

    @pytest.mark.parametrize("word", ["miedzy", "między", "pomiędzy", "Pomiedzy", "MIĘDZY"])
    def test_between(self, word: str) -> None:
        for joint in ("a", "i"):
            text = f"{word} 10 {joint} 15 lat"
            assert read_quantity(text) == Printed(text, Bounds(10, 15), "lat", BETWEEN)

    def test_no_qualifier(self) -> None:
        assert read_quantity("34 osoby") == Printed("34 osoby", Bounds.exactly(34), "osoby")

    def test_limits_count_whole_persons_only_when_asked(self) -> None:
        more = read_quantity("ponad 200 osób").bounds
        assert more.compare(Comparison.AT_LEAST, 201) is Verdict.UNKNOWN
        assert more.whole().compare(Comparison.AT_LEAST, 201) is Verdict.MET


class TestNumbers:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("0", 0),
            ("7", 7),
            ("1 200", 1200),
            ("1\u00a0200", 1200),
            ("1\u2009200", 1200),
            ("1\u202f234\u202f567", 1_234_567),
            ("1200", 1200),
            ("12,5", Fraction(25, 2)),
            ("1,200", Fraction(6, 5)),
            ("12.5", Fraction(25, 2)),
            ("0.125", Fraction(1, 8)),
            ("1.2345", Fraction(2469, 2000)),
            ("1200.500", Fraction(2401, 2)),
            ("1 200,5", Fraction(2401, 2)),
            ("1 200.5", Fraction(2401, 2)),
            ("1.200,5", Fraction(2401, 2)),
            ("1.200.300", 1_200_300),
            ("-5", -5),
            ("\u22125", -5),
            ("-2,5", Fraction(-5, 2)),
            ("1/3", Fraction(1, 3)),
            ("2/3", Fraction(2, 3)),
            ("3/4", Fraction(3, 4)),
            ("7/3", Fraction(7, 3)),
            ("-1/3", Fraction(-1, 3)),
            ("0/5", 0),
            ("4/2", 2),
            ("999999999999999999", 10**18 - 1),
        ],
    )
    def test_figures(self, text: str, number: Number) -> None:
        for tail, unit in (("", None), (" osób", "osób"), ("%", "%"), (" %", "%"), (";", None)):
            printed = read_quantity(f"{text}{tail}")
            assert printed == Printed(f"{text}{tail}", Bounds.exactly(number), unit)
            assert type(printed.bounds.low) is type(number)

    @pytest.mark.parametrize(
        ("times", "word"), [(key, word) for key, words in MULTIPLIERS.items() for word in words]
    )
    def test_multipliers(self, times: int, word: str) -> None:
        for spelt in _spellings(word):
            bounds = Bounds.more_than(Fraction(6, 5) * times)
            assert read_quantity(f"ponad 1,2 {spelt}").bounds == bounds
            text = f"ponad 1,2{spelt} osób"
            assert read_quantity(text) == Printed(text, bounds, "osób", MORE)

    @pytest.mark.parametrize(
        ("fraction", "word"), [(key, word) for key, words in FRACTIONS.items() for word in words]
    )
    def test_fraction_words(self, fraction: tuple[int, int], word: str) -> None:
        number = Fraction(*fraction)
        for spelt in _spellings(word):
            assert read_quantity(spelt) == Printed(spelt, Bounds.exactly(number))
            text = f"ponad {spelt} osób"
            assert read_quantity(text) == Printed(text, Bounds.more_than(number), "osób", MORE)

    def test_a_part_of_a_multiple(self) -> None:
        assert read_quantity("pół tysiąca zł").bounds == Bounds.exactly(500)
        assert read_quantity("niespełna pół miliona").bounds == Bounds.less_than(500_000)

    @pytest.mark.parametrize(
        ("text", "low", "high"),
        [
            ("ok. 200", "150", "250"),
            ("około 215", "214.5", "215.5"),
            ("ok. 210", "205", "215"),
            ("ok. 1,5 tys.", "1450", "1550"),
            ("ok. 2,0 tys.", "1950", "2050"),
            ("ok. 2 tys.", "1500", "2500"),
            ("ok. 20 tys.", "15000", "25000"),
            ("ok. 1 200", "1150", "1250"),
            ("ok. 2.50", "2.495", "2.505"),
            ("ok. 0,30", "0.295", "0.305"),
            ("ok. 0", "-0.5", "0.5"),
            ("ok. -20", "-25", "-15"),
            ("ok. 1,2 mln", "1150000", "1250000"),
        ],
    )
    def test_about(self, text: str, low: str, high: str) -> None:
        assert read_quantity(text) == Printed(
            text, Bounds(Fraction(low), Fraction(high)), qualifier=ABOUT
        )

    def test_percentages_stay_percentages(self) -> None:
        text = "ponad 30% ankietowanych"
        assert read_quantity(text) == Printed(text, Bounds.more_than(30), "% ankietowanych", MORE)


class TestTwoEnds:
    @pytest.mark.parametrize(
        "text",
        [
            "10-15",
            "10–15",
            "10—15",
            "10 - 15",
            "10 – 15",
            "10 do 15",
            "od 10 do 15",
            "OD 10 DO 15",
            "od 10 osób do 15",
            "między 10 a 15",
            "pomiędzy 10 i 15",
            "co najmniej 10, co najwyżej 15",
            "co najmniej 10 i nie więcej niż 15",
            "minimum 10, ale maks. 15",
            "od 10 osób, a najwyżej 15",
        ],
    )
    def test_closed(self, text: str) -> None:
        printed = f"{text} osób"
        assert read_quantity(printed) == Printed(printed, Bounds(10, 15), "osób", BETWEEN)

    @pytest.mark.parametrize(
        ("text", "bounds"),
        [
            ("więcej niż 2, najwyżej 5", Bounds(2, 5, low_open=True)),
            ("ponad 2 do 5", Bounds(2, 5, low_open=True)),
            ("co najmniej 2, mniej niż 5", Bounds(2, 5, high_open=True)),
            ("od 2 poniżej 5", Bounds(2, 5, high_open=True)),
            ("powyżej 2 i niespełna 5", Bounds(2, 5, low_open=True, high_open=True)),
            ("od -5 do -2", Bounds(-5, -2)),
            ("od 0 do 2 tys.", Bounds(0, 2000)),
            ("od 1,2 tys. do 3 tys.", Bounds(1200, 3000)),
            ("od 2 tys. do 2500", Bounds(2000, 2500)),
            ("od 500 tys. do 2 mln", Bounds(500_000, 2_000_000)),
            ("od 1/3 do połowy", Bounds(Fraction(1, 3), HALF)),
            ("1/3-2/3", Bounds(Fraction(1, 3), Fraction(2, 3))),
            ("od 10 do 10", Bounds.exactly(10)),
        ],
    )
    def test_shapes(self, text: str, bounds: Bounds) -> None:
        assert read_quantity(text) == Printed(text, bounds, None, BETWEEN)

    @pytest.mark.parametrize(
        ("text", "unit"),
        [
            ("30-40%", "%"),
            ("30%-40%", "%"),
            ("30% – 40%", "%"),
            ("od 30% do 40%", "%"),
            ("od 30% do 40% osób", "% osób"),
            ("od 30 proc. do 40 proc. osób", "proc. osób"),
            ("od 30 zł do 40 zł", "zł"),
        ],
    )
    def test_a_unit_at_both_ends(self, text: str, unit: str) -> None:
        assert read_quantity(text) == Printed(text, Bounds(30, 40), unit, BETWEEN)

    def test_a_unit_tells_what_the_first_end_counts(self) -> None:
        assert read_quantity("od 500 zł do 2 tys. zł").bounds == Bounds(500, 2000)


class TestText:
    @pytest.mark.parametrize(
        ("text", "unit"),
        [
            ("200 osób", "osób"),
            ("  200 osób\n", "osób"),
            ("200 osób;", "osób"),
            ("200 osób ,", "osób"),
            ("200 osób.", "osób."),
            ("200\nOsób  bezrobotnych", "Osób  bezrobotnych"),
            ("200 osób uprawnionych do głosowania", "osób uprawnionych do głosowania"),
            ("200 min.", "min."),
            ("200 zł/m²", "zł/m²"),
            ("200 p.p.", "p.p."),
            ("200 ‰", "‰"),
            ("200 €", "€"),
            ("200 oso\u0301b", "oso\u0301b"),
            ("200 roboczo-godzin", "roboczo-godzin"),
        ],
    )
    def test_kept_as_printed(self, text: str, unit: str) -> None:
        assert read_quantity(text) == Printed(text, Bounds.exactly(200), unit)

    def test_an_unknown_number(self) -> None:
        for text in ("liczba nieznana", " Liczba  nieznana "):
            assert read_quantity(text) == Printed(text, Bounds())


class TestRefusals:
    @pytest.mark.parametrize("value", [None, 30, b"30", ["30"]])
    def test_wrong_type(self, value: str) -> None:
        with pytest.raises(InvalidValue, match="expected text") as caught:
            read_quantity(value)
        assert caught.value.code == "wrong_type"

    @pytest.mark.parametrize(
        ("text", "part", "one", "other"),
        [
            ("1.200", "1.200", "1200", "1,2"),
            ("ponad 1.200 osób", "1.200", "1200", "1,2"),
            ("-12.500", "-12.500", "12\u00a0500", "12,5"),
            ("1 200.500", "1 200.500", "1\u00a0200\u00a0500", "1200,5"),
            ("ok. 1.200 tys. zł", "1.200", "1200", "1,2"),
            ("od 10 do 1.200", "1.200", "1200", "1,2"),
            ("10-15 tys. osób", "10", "10", "10\u00a0000"),
            ("od 1,2 do 1,5 mln zł", "1,2", "1,2", "1\u00a0200\u00a0000"),
            ("więcej niż 2, najwyżej 5 tys.", "2", "2", "2000"),
            ("od połowy do 2 tys.", "połowy", "0,5", "500"),
        ],
    )
    def test_ambiguous(self, text: str, part: str, one: str, other: str) -> None:
        """The message names the part and both its readings."""
        with pytest.raises(InvalidValue) as caught:
            read_quantity(text)
        assert caught.value.code == "ambiguous"
        assert str(caught.value) == f"quantity {text!r}: {part!r} is {one} or {other}"

    @pytest.mark.parametrize(
        ("text", "ends"),
        [
            ("od 15 do 10 osób", "[15, 10]"),
            ("15-10", "[15, 10]"),
            ("między 2 tys. a 3", "[2000, 3]"),
            ("więcej niż 5, najwyżej 5", "(5, 5]"),
            ("co najmniej 5, mniej niż 5", "[5, 5)"),
            ("powyżej 5, poniżej 5", "(5, 5)"),
        ],
    )
    def test_empty_bounds(self, text: str, ends: str) -> None:
        with pytest.raises(InvalidValue, match=re.escape(ends)) as caught:
            read_quantity(text)
        assert caught.value.code == "empty_bounds"

    @pytest.mark.parametrize(
        ("text", "part"),
        [
            ("", ""),
            (" ; ", ""),
            ("ponad", "ponad"),
            ("osób 200", "osób"),
            ("nie 5 osób", "nie"),
            ("co 5 osoba", "co"),
            ("ponad około 5", "około"),
            ("- 5 osób", "-"),
            ("+5", "+"),
            ("pięć osób", "pięć osób"),
            ("½ etatu", "½ etatu"),
            ("٣ osoby", "٣ osoby"),
            ("1,200,300", "1,200,300"),
            ("1.200.30", "1.200.30"),
            ("12 34 osób", "12 34"),
            ("1234 567", "1234 567"),
            ("0 200", "0 200"),
            ("007", "007"),
            ("1/0", "1/0"),
            ("01/02", "01/02"),
            ("2 1/2 etatu", "2 1/2"),
            ("1000000000000000000", "1000000000000000000"),
            ("0,1234567890123456789", "0,1234567890123456789"),
            ("12.03.2024", "12.03.2024"),
            ("5osób", "osób"),
            ("100zł", "zł"),
            ("5-osobowy", "-osobowy"),
            ("1,2 tys.osób", "osób"),
            ("200+", "+"),
            ("200.", "."),
            ("200 i więcej", "i więcej"),
            ("200 lub więcej osób", "lub więcej osób"),
            ("34 osoby lub więcej", "osoby lub więcej"),
            ("34 osoby co najmniej", "osoby co najmniej"),
            ("5 z dziesięciu", "z dziesięciu"),
            ("10 do piętnastu", "do piętnastu"),
            ("2 tysiące pięćset osób", "pięćset osób"),
            ("2 tys. dwadzieścia", "dwadzieścia"),
            ("2 mln tys.", "tys."),
            ("2 mln 300 tys.", "300 tys."),
            ("2 ½ etatu", "½ etatu"),
            ("7 m2", "m2"),
            ("200 osób (w tym 50 kobiet)", "osób (w tym 50 kobiet)"),
            ("200 osób, w tym kobiety", "osób, w tym kobiety"),
            ("ok. 10-15", "-15"),
            ("ok. 10 - 15", "- 15"),
            ("od 10-15", "-15"),
            ("do 10-15", "-15"),
            ("10 -15", "-15"),
            ("10 a 15", "a 15"),
            ("do 5 osób od 18 lat", "osób od 18 lat"),
            ("około połowy osób", "połowy"),
            ("ok. 1/3", "1/3"),
            ("między 10", "między 10"),
            ("między 10 do 15", "między 10 do 15"),
            ("między 10 a najwyżej 15", "między 10 a najwyżej 15"),
            ("od 2 osób do 5 etatów", "osób"),
            ("od 30% do 40", "%"),
            ("od 10 None do 15", "None"),
            ("10 – 15 – 20", "– 20"),
        ],
    )
    def test_unreadable(self, text: str, part: str) -> None:
        """The message names the part that could not be read."""
        with pytest.raises(InvalidValue) as caught:
            read_quantity(text)
        assert caught.value.code == "unreadable"
        assert str(caught.value).startswith(f"quantity {text!r}: expected ")
        assert str(caught.value).endswith(f", got {part!r}")


class TestWriting:
    @pytest.mark.parametrize(
        ("bounds", "noun", "polish", "english"),
        [
            (Bounds(), PERSONS, "liczba nieznana", "an unknown number"),
            (Bounds.exactly(3), PERSONS, "3 osoby", "3 persons"),
            (Bounds.exactly(1), PERSONS, "1 osoba", "1 person"),
            (Bounds.exactly(HALF), POSTS, "1/2 etatu", "1/2 of a post"),
            (Bounds.more_than(200), PERSONS, "więcej niż 200 osób", "more than 200 persons"),
            (Bounds.more_than(1), PERSONS, "więcej niż 1 osoba", "more than 1 person"),
            (Bounds.at_least(3), PERSONS, "co najmniej 3 osoby", "at least 3 persons"),
            (Bounds.at_most(15), PERSONS, "co najwyżej 15 osób", "at most 15 persons"),
            (Bounds.less_than(10), PERSONS, "mniej niż 10 osób", "under 10 persons"),
            (Bounds.less_than(22), PERSONS, "mniej niż 22 osoby", "under 22 persons"),
            (Bounds(2, 5), PERSONS, "od 2 do 5 osób", "from 2 to 5 persons"),
            (Bounds(0, 1), PERSONS, "od 0 do 1 osoby", "from 0 to 1 person"),
            (Bounds(1, 2), YEARS, "od 1 do 2 lat", "from 1 to 2 years"),
            (
                Bounds(HALF, Fraction(3, 4)),
                POSTS,
                "od 1/2 do 3/4 etatu",
                "from 1/2 to 3/4 of a post",
            ),
            (
                Bounds(1, Fraction(5, 2)),
                POSTS,
                "od 1 do 2,5 etatu",
                "from 1 to 2.5 posts",
            ),
            (
                Bounds(2, 5, low_open=True),
                PERSONS,
                "więcej niż 2, najwyżej 5 osób",
                "more than 2, at most 5 persons",
            ),
            (
                Bounds(2, 4, high_open=True),
                PERSONS,
                "co najmniej 2, mniej niż 4 osoby",
                "at least 2, under 4 persons",
            ),
            (
                Bounds(2, 5, low_open=True, high_open=True),
                PERSONS,
                "więcej niż 2, mniej niż 5 osób",
                "more than 2, under 5 persons",
            ),
            (
                Bounds(12_000, 15_000),
                ZLOTY,
                "od 12\u00a0000 do 15\u00a0000 zł",
                "from 12,000 to 15,000 zł",
            ),
            (Bounds.at_least(30), "%", "co najmniej 30%", "at least 30%"),
            (Bounds(30, 40), "%", "od 30 do 40%", "from 30 to 40%"),
            (Bounds.exactly(HALF), "‰", "0,5‰", "0.5‰"),
            (Bounds.at_most(HALF), "ha", "co najwyżej 0,5 ha", "at most 0.5 ha"),
            (Bounds.more_than(5), None, "więcej niż 5", "more than 5"),
            (Bounds.more_than(5), "", "więcej niż 5", "more than 5"),
        ],
    )
    def test_every_shape(
        self, bounds: Bounds, noun: Noun | str | None, polish: str, english: str
    ) -> None:
        assert write_quantity(bounds, noun) == polish
        assert write_quantity(bounds, noun, "en") == english
        assert read_quantity(polish).bounds == bounds

    @pytest.mark.parametrize("language", ["pl", "en"])
    def test_what_is_counted_is_left_out(self, language: Language) -> None:
        assert write_quantity(Bounds.exactly(3), language=language) == "3"


class TestQualifierCodes:
    def test_codes(self) -> None:
        assert list(Qualifier) == [
            "wiecej-niz",
            "co-najmniej",
            "co-najwyzej",
            "mniej-niz",
            "prawie",
            "okolo",
            "od-do",
        ]

    def test_labels(self) -> None:
        assert (ABOUT.label(), ABOUT.label("en")) == ("około", "about")
        assert all(one.pl and one.en and one.remark for one in Qualifier)

    @pytest.mark.parametrize("one", list(Qualifier)[:4])
    def test_the_label_reads_as_itself(self, one: Qualifier) -> None:
        assert read_quantity(f"{one.pl} 5").qualifier is one

    def test_parse(self) -> None:
        assert Qualifier.parse("okolo") is ABOUT
        with pytest.raises(UnknownCode, match="did you mean 'okolo'"):
            Qualifier.parse("około")
        with pytest.raises(UnknownCode, match="expected one of wiecej-niz, co-najmniej"):
            Qualifier.parse("xyz")
        with pytest.raises(InvalidValue, match="expected a code as text") as caught:
            Qualifier.parse(5)
        assert caught.value.code == "wrong_type"
