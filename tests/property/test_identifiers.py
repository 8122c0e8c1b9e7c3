from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.pl import nip as stdnum_nip
from stdnum.pl import regon as stdnum_regon

from ekonomia.entities.identifiers import (
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
from ekonomia.errors import EkonomiaError

DIGITS: Final = "0123456789"
WEIGHTS: Final = {
    10: (6, 5, 7, 2, 3, 4, 5, 6, 7),
    9: (8, 9, 2, 3, 4, 5, 6, 7),
    14: (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8),
}


def strings(least: int, most: int, alphabet: str = DIGITS) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=least, max_size=most)


def remainder(body: str) -> int:
    weights = WEIGHTS[len(body) + 1]
    return sum(weight * int(digit) for weight, digit in zip(weights, body, strict=True)) % 11


def checked(body: str) -> str:
    """Return the digits with the check digit that a remainder of 10 makes 0."""
    return f"{body}{remainder(body) % 10}"


def not_all_zero(digits: str) -> bool:
    return bool(digits.strip("0"))


NIPS: Final = (
    strings(9, 9)
    .filter(not_all_zero)
    .filter(lambda body: remainder(body) < 10)
    .map(lambda body: f"{body}{remainder(body)}")
)
REGONS: Final = strings(8, 8).map(checked).filter(not_all_zero)
REGONS14: Final = st.builds(lambda parent, unit: checked(parent + unit), REGONS, strings(4, 4))
KRSS: Final = strings(10, 10).filter(not_all_zero)
ENDING_IN_0: Final = strings(8, 8).filter(lambda body: remainder(body) in (0, 10)).map(checked)

CASES: Final = {
    "nip": (NIPS, parse_nip, is_nip, format_nip, explain_nip),
    "regon": (REGONS, parse_regon, is_regon, format_regon, explain_regon),
    "regon14": (REGONS14, parse_regon14, is_regon14, format_regon14, explain_regon14),
    "krs": (KRSS, parse_krs, is_krs, format_krs, explain_krs),
}
every_number = pytest.mark.parametrize(
    ("numbers", "parse", "accepts", "write", "explain"), CASES.values(), ids=CASES
)
Parse = Callable[[object], str]
Accepts = Callable[[object], bool]
Write = Callable[[str], str]
Explain = Callable[..., str | None]


@st.composite
def one_digit_away(draw: st.DrawFn, numbers: st.SearchStrategy[str]) -> tuple[str, str]:
    """Return a number and a string that differs from it in exactly one digit."""
    number = draw(numbers)
    place = draw(st.integers(0, len(number) - 1))
    digit = draw(st.sampled_from(DIGITS.replace(number[place], "")))
    return number, number[:place] + digit + number[place + 1 :]


@st.composite
def spelled(draw: st.DrawFn, digits: str) -> str:
    """Return another spelling of the digits: separators between them, white space around."""
    separators = strings(0, 2, "- \N{NO-BREAK SPACE}")
    text = digits[:1] + "".join(draw(separators) + digit for digit in digits[1:])
    around = strings(0, 2, " \t\n\N{NO-BREAK SPACE}")
    return f"{draw(around)}{text}{draw(around)}"


ANYTHING: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.binary(),
    st.dates(),
    st.text(),
    st.text(f"{DIGITS}- PLpl\N{NO-BREAK SPACE}"),
    strings(0, 16),
    st.lists(strings(0, 10)),
    st.dictionaries(strings(0, 3), st.integers()),
    st.just(object()),
)


@every_number
@given(data=st.data())
def test_numbers_are_read_in_every_spelling(
    data: st.DataObject,
    numbers: st.SearchStrategy[str],
    parse: Parse,
    accepts: Accepts,
    write: Write,
    explain: Explain,
) -> None:
    number = data.draw(numbers)
    text = data.draw(spelled(number))
    assert parse(text) == number
    assert accepts(text)
    assert explain(text) is None
    assert write(parse(text)).replace("-", "") == number


@every_number
@given(data=st.data())
def test_reading_undoes_writing(
    data: st.DataObject,
    numbers: st.SearchStrategy[str],
    parse: Parse,
    accepts: Accepts,
    write: Write,
    explain: Explain,
) -> None:
    number = parse(data.draw(numbers))
    assert parse(number) == number
    assert parse(write(number)) == number
    assert accepts(write(number))
    assert explain(number, "en") is None


@every_number
@given(value=ANYTHING)
def test_nothing_but_its_own_errors_is_raised_and_all_answers_agree(
    value: object,
    numbers: st.SearchStrategy[str],  # noqa: ARG001 - the table serves all tests
    parse: Parse,
    accepts: Accepts,
    write: Write,
    explain: Explain,
) -> None:
    try:
        number = parse(value)
    except EkonomiaError:
        assert not accepts(value)
        assert explain(value)
        assert explain(value) != explain(value, "en")
    else:
        assert accepts(value)
        assert explain(value) is None
        assert parse(write(number)) == number


@given(strings(10, 10) | strings(0, 12) | one_digit_away(NIPS).map(lambda pair: pair[1]))
def test_nip_agrees_with_the_oracle(digits: str) -> None:
    """All zeros excepted, which `stdnum` takes for a number."""
    assert is_nip(digits) is (not_all_zero(digits) and stdnum_nip.is_valid(digits))


@given(NIPS)
def test_nip_with_a_right_check_digit_agrees_with_the_oracle(number: str) -> None:
    assert stdnum_nip.is_valid(number)
    assert is_nip(number)
    assert format_nip(parse_nip(number)) == stdnum_nip.format(number)


@given(strings(9, 9) | strings(14, 14) | strings(0, 16) | REGONS | REGONS14)
def test_regon_agrees_with_the_oracle(digits: str) -> None:
    """All zeros excepted, also as the parent; `stdnum` reads both lengths by one function."""
    parent = not_all_zero(digits[:9])
    assert (is_regon(digits) or is_regon14(digits)) is (parent and stdnum_regon.is_valid(digits))
    assert not (is_regon(digits) and is_regon14(digits))


@given(one_digit_away(REGONS) | one_digit_away(REGONS14) | one_digit_away(ENDING_IN_0))
def test_regon_one_digit_away_agrees_with_the_oracle(pair: tuple[str, str]) -> None:
    changed = pair[1]
    expected = not_all_zero(changed[:9]) and stdnum_regon.is_valid(changed)
    assert (is_regon(changed) or is_regon14(changed)) is expected


@given(st.data())
def test_spellings_of_nip_agree_with_the_oracle(data: st.DataObject) -> None:
    """The oracle takes separators anywhere and many more of them; between digits both read ours."""
    digits = data.draw(NIPS | strings(10, 10).filter(not_all_zero))
    text = data.draw(st.sampled_from(["", "PL", "pl ", "PL-"])) + data.draw(spelled(digits)).strip()
    assert is_nip(text) is stdnum_nip.is_valid(text)


@given(one_digit_away(NIPS))
def test_nip_with_one_wrong_digit_is_always_refused(pair: tuple[str, str]) -> None:
    """No weight is a multiple of 11, and a remainder of 10 has no check digit."""
    number, changed = pair
    assert is_nip(number)
    assert not is_nip(changed)


@given(NIPS, st.integers(0, 8))
def test_nip_with_two_neighbours_swapped_is_always_refused(number: str, place: int) -> None:
    """Neighbouring weights differ, and the last is not the opposite of 1 modulo 11."""
    swapped = f"{number[:place]}{number[place + 1]}{number[place]}{number[place + 2 :]}"
    assert is_nip(swapped) is (swapped == number)


@given(one_digit_away(REGONS | ENDING_IN_0.filter(not_all_zero)))
def test_regon_with_one_wrong_digit_passes_only_between_the_remainders_0_and_10(
    pair: tuple[str, str],
) -> None:
    """So a REGON that does not end in 0 is as safe as a NIP."""
    number, changed = pair
    unnoticed = (
        number[-1] == changed[-1] == "0"
        and {remainder(number[:-1]), remainder(changed[:-1])} == {0, 10}
        and not_all_zero(changed)
    )
    assert is_regon(changed) is unnoticed


def test_such_numbers_exist() -> None:
    assert [digit for digit in DIGITS if is_regon(f"1{digit}0000050")] == ["0", "5"]
    assert [digit for digit in DIGITS if is_regon14(f"0000{digit}000000000")] == ["8"]


@given(one_digit_away(REGONS14))
def test_regon14_with_one_wrong_digit_passes_only_through_a_0(pair: tuple[str, str]) -> None:
    """Either a check digit is 0, or the change is noticed."""
    number, changed = pair
    assert not is_regon14(changed) or "0" in {number[8], number[13]}


@given(strings(1, 10).filter(not_all_zero), strings(0, 9, "0"))
def test_zeros_in_front_of_a_krs_number_do_not_matter(digits: str, zeros: str) -> None:
    assert is_krs(zeros + digits) is (len(zeros + digits) <= 10)
    assert parse_krs((zeros + digits)[-10:]) == parse_krs(digits)
