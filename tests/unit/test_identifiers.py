from collections import UserString
from collections.abc import Callable
from itertools import product
from typing import Final, NamedTuple
from unittest.mock import Mock

import pytest

from ekonomia.codes import Language
from ekonomia.entities import identifiers
from ekonomia.entities.identifiers import (
    Nip,
    explain_krs,
    explain_nip,
    explain_regon,
    explain_regon14,
    format_krs,
    format_nip,
    format_regon,
    format_regon14,
    is_krs,
    is_nip,
    is_regon,
    is_regon14,
    parse_krs,
    parse_nip,
    parse_regon,
    parse_regon14,
)
from ekonomia.errors import EkonomiaError, InvalidValue


class Functions(NamedTuple):
    parse: Callable[[object], str]
    accepts: Callable[[object], bool]
    explain: Callable[[object, Language], str | None]


NIP: Final = Functions(parse_nip, is_nip, explain_nip)
REGON: Final = Functions(parse_regon, is_regon, explain_regon)
REGON14: Final = Functions(parse_regon14, is_regon14, explain_regon14)
KRS: Final = Functions(parse_krs, is_krs, explain_krs)
ALL: Final = {"nip": NIP, "regon": REGON, "regon14": REGON14, "krs": KRS}

every_number = pytest.mark.parametrize("functions", ALL.values(), ids=ALL)


def wide(digits: str) -> str:
    """Return full-width digits, which `int` reads and registers do not."""
    return digits.translate({code: code - ord("0") + 0xFF10 for code in map(ord, "0123456789")})


def code_of(functions: Functions, text: object) -> str:
    """Return the code of the fault; all four ways of asking must agree that there is one."""
    assert functions.accepts(text) is False
    assert functions.explain(text, "pl")
    assert functions.explain(text, "en")
    with pytest.raises(InvalidValue) as caught:
        functions.parse(text)
    return caught.value.code


def assert_reads(functions: Functions, text: str, digits: str) -> None:
    assert functions.parse(text) == digits
    assert functions.accepts(text) is True
    assert functions.explain(text, "pl") is None
    assert functions.explain(text, "en") is None


class TestNip:
    @pytest.mark.parametrize("digits", ["8567346215", "1220781342", "1234563218", "5261040828"])
    def test_good(self, digits: str) -> None:
        assert_reads(NIP, digits, digits)

    @pytest.mark.parametrize(
        "text",
        [
            "856-734-62-15",
            "856-73-46-215",
            "856 734 62 15",
            "856\N{NO-BREAK SPACE}734\N{NO-BREAK SPACE}62\N{NO-BREAK SPACE}15",
            "8-5-6-7-3-4-6-2-1-5",
            "856 - 734 - 62 - 15",
            "  8567346215\n",
            "\N{NO-BREAK SPACE}8567346215\t",
            "PL8567346215",
            "PL 8567346215",
            "PL-856-734-62-15",
            "PL\N{NO-BREAK SPACE}8567346215",
            "pl 856-734-62-15",
            "Pl8567346215",
        ],
    )
    def test_spellings(self, text: str) -> None:
        assert_reads(NIP, text, "8567346215")

    def test_every_other_check_digit_is_wrong(self) -> None:
        codes = [code_of(NIP, f"856734621{last}") for last in "012346789"]
        assert codes == ["bad_check_digit"] * 9

    def test_a_remainder_of_10_has_no_check_digit(self) -> None:
        codes = [code_of(NIP, f"100000016{last}") for last in "0123456789"]
        assert codes == ["impossible"] * 10

    def test_all_zeros_satisfy_the_arithmetic_but_are_refused(self) -> None:
        assert code_of(NIP, "0000000000") == "all_zero"
        assert code_of(NIP, "PL 000-000-00-00") == "all_zero"

    @pytest.mark.parametrize("text", ["0000000001", "0000000010", "1000000000"])
    def test_a_single_digit_among_zeros_is_no_special_case(self, text: str) -> None:
        assert code_of(NIP, text) == "bad_check_digit"

    @pytest.mark.parametrize(
        "text",
        [
            "PL",
            " pl ",
            "PL-",
            "",
            "   ",
            "856734621",
            "85673462150",
            "PL856734621",
            "8" * 100_000,
            "730295378",
            "12345678500010",
        ],
    )
    def test_length(self, text: str) -> None:
        assert code_of(NIP, text) == "wrong_length"

    @pytest.mark.parametrize(
        "text",
        [
            "856734621X",
            "85673O6215",
            "PLPL8567346215",
            "LP8567346215",
            "P L8567346215",
            "8567346215PL",
            "NIP 8567346215",
            "-8567346215",
            "8567346215-",
            "- 8567346215",
            "8567346215 -",
            "-",
            "--",
            "+8567346215",
            "8567346215.0",
            "856.734.62.15",
            "856–734–62–15",
            "856_734_62_15",
            "856\t734\t62\t15",
            "856\N{NARROW NO-BREAK SPACE}734",
            "8567346215\x00",
            wide("8567346215"),
            "856734621" + wide("5"),
            "٨٥٦٧٣٤٦٢١٥",
            "856734621⁵",
            "\ud800",
        ],
    )
    def test_other_characters(self, text: str) -> None:
        assert code_of(NIP, text) == "not_digits"

    def test_in_groups(self) -> None:
        assert format_nip(parse_nip("8567346215")) == "856-734-62-15"

    def test_a_wrong_number_is_never_written(self) -> None:
        with pytest.raises(InvalidValue, match="wrong check digit"):
            format_nip(Nip("8567346216"))


class TestRegon:
    @pytest.mark.parametrize("digits", ["730295378", "123456785", "192598184", "732065814"])
    def test_good(self, digits: str) -> None:
        assert_reads(REGON, digits, digits)

    def test_a_remainder_of_10_counts_as_0(self) -> None:
        assert_reads(REGON, "100000050", "100000050")
        assert {code_of(REGON, f"10000005{last}") for last in "123456789"} == {"bad_check_digit"}

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("123456786", "bad_check_digit"),
            ("000000000", "all_zero"),
            ("12345678", "wrong_length"),
            ("1234567850", "wrong_length"),
            ("12345678500010", "wrong_length"),
            ("PL123456785", "not_digits"),
            ("-123456785", "not_digits"),
            ("12345678" + wide("5"), "not_digits"),
        ],
    )
    def test_bad(self, text: str, code: str) -> None:
        assert code_of(REGON, text) == code

    def test_spellings(self) -> None:
        assert_reads(REGON, " 123-456 785 ", "123456785")

    def test_written_without_groups(self) -> None:
        assert format_regon(parse_regon("123 456 785")) == "123456785"


class TestRegon14:
    @pytest.mark.parametrize("digits", ["12345678500010", "12345678500027", "12345678500034"])
    def test_good(self, digits: str) -> None:
        assert_reads(REGON14, digits, digits)
        assert is_regon(digits[:9])

    def test_every_change_of_a_parent_digit_is_found_whatever_the_last_digit(self) -> None:
        for place, digit, last in product(range(9), "0123456789", "0123456789"):
            if digit != "123456785"[place]:
                parent = f"{'123456785'[:place]}{digit}{'123456785'[place + 1 :]}"
                assert code_of(REGON14, f"{parent}0001{last}") == "bad_parent"

    def test_the_fifth_digit_has_no_weight_and_is_checked_by_the_parent_alone(self) -> None:
        # the parent's sum is 8 x 4, which leaves 10 and has the check digit of no sum at all
        assert_reads(REGON, "000080000", "000080000")
        assert_reads(REGON14, "00008000000000", "00008000000000")

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("12345678500011", "bad_check_digit"),
            ("12345678500019", "bad_check_digit"),
            ("00000000000000", "all_zero"),
            ("00000000000010", "bad_parent"),
            ("12345678600010", "bad_parent"),
            ("123456785", "wrong_length"),
            ("123456785000100", "wrong_length"),
            ("123456785-0001O", "not_digits"),
        ],
    )
    def test_bad(self, text: str, code: str) -> None:
        assert code_of(REGON14, text) == code

    def test_spellings(self) -> None:
        assert_reads(REGON14, "123456785-00010", "12345678500010")

    def test_written_without_groups(self) -> None:
        assert format_regon14(parse_regon14("123456785-00010")) == "12345678500010"


class TestKrs:
    @pytest.mark.parametrize(
        ("text", "digits"),
        [
            ("0000123456", "0000123456"),
            ("123456", "0000123456"),
            ("1", "0000000001"),
            ("9999999999", "9999999999"),
            (" 0000 123 456 ", "0000123456"),
            ("00-1", "0000000001"),
        ],
    )
    def test_good(self, text: str, digits: str) -> None:
        assert_reads(KRS, text, digits)

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", "wrong_length"),
            ("00000123456", "wrong_length"),
            ("0", "all_zero"),
            ("0000000000", "all_zero"),
            ("KRS 123456", "not_digits"),
            ("-1", "not_digits"),
            (wide("1"), "not_digits"),
        ],
    )
    def test_bad(self, text: str, code: str) -> None:
        assert code_of(KRS, text) == code

    def test_written_with_its_zeros(self) -> None:
        assert format_krs(parse_krs("123456")) == "0000123456"


class Unprintable:
    def __repr__(self) -> str:
        raise RuntimeError


class Shouting(str):
    __slots__ = ()

    def strip(self, chars: str | None = None, /) -> str:
        raise RuntimeError(chars)


@every_number
@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        8567346215,
        8567346215.0,
        10**5000,
        b"8567346215",
        bytearray(b"8567346215"),
        ["8567346215"],
        list("8567346215"),
        tuple("8567346215"),
        {"856": 1},
        UserString("8567346215"),
        Mock(spec=str),
        Unprintable(),
        str,
        ...,
    ],
    ids=lambda value: type(value).__name__,
)
def test_only_text_is_read(functions: Functions, value: object) -> None:
    assert code_of(functions, value) == "wrong_type"


def test_a_subclass_of_str_becomes_a_plain_str() -> None:
    assert is_nip(Shouting("8567346215"))
    assert type(parse_nip(Shouting("8567346215"))) is str
    assert type(parse_nip(Shouting(" 8567346215"))) is str


@every_number
def test_a_wide_value_is_cut_in_the_message(functions: Functions) -> None:
    with pytest.raises(InvalidValue) as caught:
        functions.parse("7" * 100_000)
    assert len(str(caught.value)) < 150
    assert "7…" in str(caught.value)
    assert "100000" in str(caught.value)


def test_a_value_that_cannot_be_shown_is_named_by_its_type() -> None:
    assert explain_nip(Unprintable(), "en") == "NIP <Unprintable> is not text, expected a str."
    assert explain_nip(10**5000, "en") == "NIP <int> is not text, expected a str."


SENTENCES: Final = [
    (
        NIP,
        8567346215,
        "wrong_type",
        "NIP 8567346215 nie jest tekstem, a powinien nim być.",
        "NIP 8567346215 is not text, expected a str.",
    ),
    (
        NIP,
        "85A7346215",
        "not_digits",
        "NIP '85A7346215' ma 'A' w miejscu, w którym powinna być cyfra od 0 do 9.",
        "NIP '85A7346215' has 'A' where a digit from 0 to 9 was expected.",
    ),
    (
        NIP,
        "-8567346215",
        "not_digits",
        "NIP '-8567346215' ma '-' w miejscu, w którym powinna być cyfra od 0 do 9.",
        "NIP '-8567346215' has '-' where a digit from 0 to 9 was expected.",
    ),
    (
        REGON,
        "1234 5678",
        "wrong_length",
        "REGON '1234 5678' ma złą liczbę cyfr: jest 8, powinno być 9.",
        "REGON '1234 5678' has a wrong number of digits: got 8, expected 9.",
    ),
    (
        KRS,
        "12345678901",
        "wrong_length",
        "KRS '12345678901' ma złą liczbę cyfr: jest 11, powinno być 1-10.",
        "KRS '12345678901' has a wrong number of digits: got 11, expected 1-10.",
    ),
    (
        KRS,
        "000",
        "all_zero",
        "KRS '000' ma same zera, a powinien mieć też inne cyfry.",
        "KRS '000' is all zeros, expected other digits too.",
    ),
    (
        REGON14,
        "12345678600010",
        "bad_parent",
        (
            "REGON-14 '12345678600010' powinien zaczynać się od numeru jednostki macierzystej,"
            " ale REGON '123456786' ma złą cyfrę kontrolną: jest 6, powinna być 5."
        ),
        (
            "REGON-14 '12345678600010' was expected to begin with the number of its parent,"
            " but REGON '123456786' has a wrong check digit: got 6, expected 5."
        ),
    ),
    (
        NIP,
        "100-000-01-60",
        "impossible",
        (
            "NIP '100-000-01-60' nie może istnieć: po 100000016 nie ma cyfry kontrolnej,"
            " powinny być inne cyfry."
        ),
        (
            "NIP '100-000-01-60' cannot exist: no check digit follows 100000016,"
            " expected other digits."
        ),
    ),
    (
        NIP,
        "856-734-62-16",
        "bad_check_digit",
        "NIP '856-734-62-16' ma złą cyfrę kontrolną: jest 6, powinna być 5.",
        "NIP '856-734-62-16' has a wrong check digit: got 6, expected 5.",
    ),
]


@pytest.mark.parametrize(("functions", "value", "code", "pl", "en"), SENTENCES)
def test_sentences(functions: Functions, value: object, code: str, pl: str, en: str) -> None:
    assert code_of(functions, value) == code
    assert functions.explain(value, "pl") == pl
    assert functions.explain(value, "en") == en
    with pytest.raises(InvalidValue) as caught:
        functions.parse(value)
    assert f"{caught.value}." == en  # a message has no full stop
    assert caught.value.path == ""


@every_number
def test_polish_is_the_language_of_explanations(functions: Functions) -> None:
    explain: Callable[..., str | None] = functions.explain
    assert explain("") == functions.explain("", "pl")


def test_an_error_is_a_value_error_and_hides_no_other() -> None:
    with pytest.raises(ValueError, match="begin with") as caught:
        parse_regon14("12345678600010")
    assert isinstance(caught.value, EkonomiaError)
    assert caught.value.__suppress_context__
    assert caught.value.__cause__ is None


class TestTables:
    """`is_nip` and `is_regon` look plain digits up; nobody may notice but by the clock."""

    def test_the_function_itself_is_asked_only_once_about_plain_digits(self) -> None:
        asked: list[object] = []

        def slow(text: object) -> bool:
            asked.append(text)
            return True

        quick = identifiers._NIP.by_tables(slow)
        assert quick("8567346215")
        assert quick("8567346215")
        assert quick("8567346216") is False
        assert asked == ["8567346215"]
        assert quick("856-734-62-15")
        assert asked == ["8567346215", "856-734-62-15"]

    @pytest.mark.parametrize(
        ("accepts", "weights", "tens"),
        [
            (is_nip, ((6, 5, 7), (2, 3, 4), (5, 6, 7)), ""),
            (is_regon, ((8, 9, 2), (3, 4, 5), (6, 7)), "0"),
        ],
    )
    def test_every_combination_of_remainders(
        self, accepts: Callable[[object], bool], weights: tuple[tuple[int, ...], ...], tens: str
    ) -> None:
        parts: list[dict[int, str]] = []
        for some in weights:
            found = {-1: "0" * len(some)}
            for digits in product("0123456789", repeat=len(some)):
                total = sum(weight * int(digit) for weight, digit in zip(some, digits, strict=True))
                if total:
                    found.setdefault(total % 11, "".join(digits))
            assert len(found) == 12
            parts.append(found)
        for combination in product(*parts):
            body = "".join(part[key] for part, key in zip(parts, combination, strict=True))
            remainder = sum(max(key, 0) for key in combination) % 11
            expected = tens if remainder == 10 else str(remainder)
            right = [last for last in "0123456789" if accepts(body + last)]
            assert right == (list(expected) if body.strip("0") else [])
