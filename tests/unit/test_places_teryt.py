"""TERYT codes and what files do to them."""

from typing import Any, cast

import pytest

from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.places import (
    CodeDamage,
    GminaType,
    Level,
    PowiatKind,
    Teryt,
    contains,
    parse_teryt,
    powiat_of,
    repair_teryt,
    voivodeship_of,
)


@pytest.mark.parametrize(
    ("text", "code", "kind", "level"),
    [
        ("02", "02", None, Level.VOIVODESHIP),
        ("0201", "0201", None, Level.POWIAT),
        ("020101", "020101", None, Level.GMINA),
        ("0201011", "020101", GminaType.URBAN, Level.TYPED_GMINA),
        ("0201022", "020102", GminaType.RURAL, Level.TYPED_GMINA),
        ("0201033", "020103", GminaType.MIXED, Level.TYPED_GMINA),
        ("0201034", "020103", GminaType.TOWN, Level.TYPED_GMINA),
        ("0201035", "020103", GminaType.COUNTRYSIDE, Level.TYPED_GMINA),
        ("1465028", "146502", GminaType.DISTRICT, Level.TYPED_GMINA),
        ("1261029", "126102", GminaType.OFFICE, Level.TYPED_GMINA),
        ("0264029", "026402", GminaType.OFFICE, Level.TYPED_GMINA),
        ("1061029", "106102", GminaType.OFFICE, Level.TYPED_GMINA),
        ("3064029", "306402", GminaType.OFFICE, Level.TYPED_GMINA),
    ],
)
def test_a_code_is_read(text: str, code: str, kind: GminaType | None, level: Level) -> None:
    found = parse_teryt(text, level=level)
    assert (found.code, found.type, found.level) == (code, kind, level)
    assert str(found) == text


def test_a_voivodeship_has_no_powiat() -> None:
    found = parse_teryt("02")
    assert (found.voivodeship, found.powiat, found.powiat_kind) == ("02", None, None)


@pytest.mark.parametrize(("code", "kind"), [("0260", PowiatKind.POWIAT), ("0261", PowiatKind.CITY)])
def test_cities_begin_at_61(code: str, kind: PowiatKind) -> None:
    assert Teryt(code=code).powiat_kind is kind


def test_only_three_types_are_gminas() -> None:
    assert [each.digit for each in GminaType if each.is_gmina] == ["1", "2", "3"]
    assert [each.digit for each in GminaType] == ["1", "2", "3", "4", "5", "8", "9"]


@pytest.mark.parametrize(
    ("text", "seems"),
    [
        ("2", "a voivodeship without its leading zero"),
        ("201", "a powiat without its leading zero"),
        ("20101", "a gmina without its leading zero"),
        ("", "digits only"),
        ("02010110", "digits to spare"),
        ("0102", "no voivodeship '01'"),
        ("3401", "even number from 02 to 32"),
        ("0200", "padded with zeros"),
        ("020100", "padded with zeros"),
        ("0201016", "no type of gmina '6'"),
        ("0201018", "stands only in 1465"),
        ("1465029", "stands only in 0264, 1061, 1261, 3064"),
        ("PL41", "a NUTS code"),
        ("PL414", "a NUTS code"),
        ("PL21A", "a NUTS code"),
        ("PL-30", "an ISO 3166-2 code"),
        ("pl-wp", "an ISO 3166-2 code"),
        ("Konin", "digits only"),
        ("٠٢", "digits only"),
        ("02 01", "digits only"),
    ],
)
def test_what_is_no_code_is_told_by_its_looks(text: str, seems: str) -> None:
    with pytest.raises(InvalidValue, match=seems) as caught:
        parse_teryt(text)
    assert repr(text) in str(caught.value)


@pytest.mark.parametrize("value", [201, None, 2.0, b"0201"])
def test_a_code_is_a_text(value: object) -> None:
    with pytest.raises(InvalidValue, match="leading zero") as caught:
        parse_teryt(value)
    assert caught.value.code == "wrong_type"


@pytest.mark.parametrize(
    ("text", "level", "says"),
    [
        (
            "0201011",
            Level.GMINA,
            "of a gmina with its type digit; expected that of a gmina, WWPPGG",
        ),
        ("02", Level.POWIAT, "code of a voivodeship; expected that of a powiat, WWPP"),
        ("0201", Level.VOIVODESHIP, "code of a powiat; expected that of a voivodeship, WW"),
        ("020101", Level.TYPED_GMINA, "expected that of a gmina with its type digit, WWPPGGR"),
    ],
)
def test_another_level_is_refused(text: str, level: Level, says: str) -> None:
    with pytest.raises(InvalidValue, match=says):
        parse_teryt(text, level=level)


def test_a_value_is_checked_as_a_text_is() -> None:
    with pytest.raises(InvalidValue, match="padded") as caught:
        Teryt(code="020100")
    assert caught.value.path == "$.code"
    with pytest.raises(InvalidValue, match="a type of six digits only, got '0201'"):
        Teryt(code="0201", type=GminaType.URBAN)
    with pytest.raises(InvalidValue, match="the type digit apart, got '0201011'"):
        Teryt(code="0201011")
    with pytest.raises(InvalidInput):
        Teryt(code=cast("Any", 2), type=cast("Any", "1"))


def test_a_code_says_where_it_lies() -> None:
    assert voivodeship_of("3016021") == "30"
    assert powiat_of("301602") == "3016"
    with pytest.raises(InvalidValue, match="got the voivodeship '30'"):
        powiat_of("30")


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("30", "3016", True),
        ("3016", "30", False),
        ("3016", "3016021", True),
        ("301602", "3016021", True),
        ("0201033", "0201034", True),
        ("0201034", "0201035", False),
        ("0201034", "0201034", True),
        ("0201034", "0201033", False),
        ("1465011", "1465028", True),
        ("146501", "1465028", False),
        ("1465028", "1465038", False),
        ("1465028", "1465028", True),
        ("1261011", "1465028", False),
        ("0201011", "0201022", False),
    ],
)
def test_what_contains_what(outer: str, inner: str, holds: bool) -> None:
    assert contains(outer, inner) is holds


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("0201", {"0201": []}),
        ("201", {"0201": [CodeDamage.LOST_ZERO]}),
        ("2", {"02": [CodeDamage.LOST_ZERO]}),
        ("20100", {"0201": [CodeDamage.LOST_ZERO, CodeDamage.PADDED]}),
        ("20000", {"02": [CodeDamage.LOST_ZERO, CodeDamage.PADDED]}),
        ("0200", {"02": [CodeDamage.PADDED]}),
        ("020100", {"0201": [CodeDamage.PADDED]}),
        ("0201000", {"0201": [CodeDamage.PADDED]}),
        ("300000", {"30": [CodeDamage.PADDED]}),
        (
            "201000",
            {"2010": [CodeDamage.PADDED], "0201": [CodeDamage.LOST_ZERO, CodeDamage.PADDED]},
        ),
        (" 02 01 ", {"0201": [CodeDamage.SPACES]}),
        ("201.0", {"0201": [CodeDamage.DECIMAL, CodeDamage.LOST_ZERO]}),
        ("2\u00a001", {"0201": [CodeDamage.SPACES, CodeDamage.LOST_ZERO]}),
        ("201011", {"201011": [], "0201011": [CodeDamage.LOST_ZERO]}),
        ("0299", {}),
        ("299", {}),
        ("", {}),
        ("PL414", {}),
    ],
)
def test_a_damaged_code_is_read_every_way(text: str, readings: dict[str, list[CodeDamage]]) -> None:
    found = repair_teryt(text)
    assert found.text == text
    assert {str(each.code): list(each.undone) for each in found.readings} == readings
    only = next(iter(readings)) if len(readings) == 1 else None
    assert (None if found.only is None else str(found.only)) == only


def test_only_a_text_is_repaired() -> None:
    with pytest.raises(InvalidValue, match="expected a text, got 201"):
        repair_teryt(cast("Any", 201))
