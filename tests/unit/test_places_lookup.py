"""Places found by code and by name."""

from datetime import date
from typing import Any, cast

import pytest

from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.places import (
    POWIATS,
    VOIVODESHIPS,
    Knowledge,
    NameSpelling,
    PowiatKind,
    find_powiat,
    nuts2,
    nuts3,
    powiat,
    powiats_of,
    voivodeship,
)


@pytest.mark.parametrize(
    "text",
    [
        "30",
        "PL-30",
        "pl-30",
        "PL-WP",
        "wielkopolskie",
        "Wielkopolskie",
        "WIELKOPOLSKIE",
        "wielkopolskiego",
        "w województwie wielkopolskim".removeprefix("w "),
        "woj. wielkopolskie",
        "Województwo Wielkopolskie",
        " wielkopolskie ",
    ],
)
def test_a_voivodeship_is_found(text: str) -> None:
    assert voivodeship(text).code == "30"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("lodzkie", "10"),
        ("łodzkie", "10"),
        ("SWIETOKRZYSKIEGO", "26"),
        ("wojewodztwo slaskie", "24"),
        ("warmińsko – mazurskie", "28"),
        ("warminsko_mazurskie", "28"),
        ("kujawsko-pomorskiego", "04"),
    ],
)
def test_diacritics_and_hyphens_may_be_missing(text: str, code: str) -> None:
    assert voivodeship(text).code == code


def test_every_spelling_of_a_voivodeship_leads_back() -> None:
    for each in VOIVODESHIPS:
        for text in (each.code, each.slug, each.name, each.genitive, each.locative, each.iso):
            assert voivodeship(text) is each
        assert voivodeship(each.old_iso) is each


@pytest.mark.parametrize("text", ["01", "34", "PL41", "Konin", "3001", "województwo"])
def test_what_is_no_voivodeship_is_refused(text: str) -> None:
    with pytest.raises(UnknownCode, match=r"voivodeship: .*expected"):
        voivodeship(text)


@pytest.mark.parametrize(
    ("text", "seems"),
    [
        ("PL41", "looks like a NUTS code; expected a TERYT code"),
        ("pl21a", "looks like a NUTS code"),
        ("3001", "looks like the code of a powiat; expected a TERYT code from 02 to 32"),
    ],
)
def test_what_a_wrong_code_looks_like(text: str, seems: str) -> None:
    with pytest.raises(UnknownCode, match=seems):
        voivodeship(text)


def test_a_slip_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(UnknownCode, match="expected wielkopolskie"):
        voivodeship("wielkopolske")


@pytest.mark.parametrize("value", [30, None, "", "  "])
def test_a_name_is_a_text(value: object) -> None:
    for ask in (voivodeship, find_powiat, powiats_of, nuts2, nuts3):
        with pytest.raises(InvalidValue, match="expected a text") as caught:
            cast("Any", ask)(value)
        assert caught.value.code == "wrong_type"


def test_a_powiat_is_found_by_code() -> None:
    assert powiat("0206").name == "karkonoski"
    assert powiat("0206").register_day == date(2024, 1, 1)
    assert {powiat(each.code) is each for each in POWIATS} == {True}


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("0299", "register of 2024-01-01, got '0299'"),
        ("0263", "Wałbrzych was abolished on 2003-01-01"),
        ("1431", "warszawski was abolished on 2002-10-27"),
    ],
)
def test_a_code_that_is_not_in_the_register_is_refused(code: str, says: str) -> None:
    with pytest.raises(UnknownCode, match=says):
        powiat(code)


@pytest.mark.parametrize("value", ["201", "30", "301602", "PL414", 201, None, ["0201"]])
def test_a_code_of_something_else_is_refused(value: object) -> None:
    with pytest.raises(InvalidValue, match="TERYT"):
        powiat(cast("Any", value))


def test_nuts_units_are_found() -> None:
    assert (nuts2("PL92").voivodeship, nuts3("PL21A").nuts2) == ("14", "PL21")
    with pytest.raises(UnknownCode, match="NUTS 2: expected a code such as PL21, got 'PL414'"):
        nuts2("PL414")
    with pytest.raises(UnknownCode, match="NUTS 3: expected a code such as PL213, got '30'"):
        nuts3("30")


@pytest.mark.parametrize(
    ("place", "count"), [("30", 35), ("śląskie", 36), ("PL91", 10), ("PL92", 32), ("PL415", 1)]
)
def test_powiats_of_a_place(place: str, count: int) -> None:
    assert len(powiats_of(place)) == count


@pytest.mark.parametrize(
    ("text", "code", "spelling"),
    [
        ("koniński", "3010", ()),
        ("Konin", "3062", ()),
        ("KONIN", "3062", ()),
        ("m. Konin", "3062", ()),
        ("miasto Konin", "3062", ()),
        ("powiat m. Konin", "3062", ()),
        ("m.st. Warszawa", "1465", ()),
        ("m. st. Warszawa", "1465", ()),
        ("miasto stołeczne Warszawa", "1465", ()),
        ("powiat koniński", "3010", ()),
        ("powiatu konińskiego", "3010", (NameSpelling.INFLECTED,)),
        ("w powiecie konińskim".removeprefix("w "), "3010", (NameSpelling.INFLECTED,)),
        ("koninski", "3010", (NameSpelling.NO_DIACRITICS,)),
        ("koninskiego", "3010", (NameSpelling.INFLECTED, NameSpelling.NO_DIACRITICS)),
        ("Elbląg", "2861", ()),
        ("elbląski", "2804", ()),
        ("lodz", "1061", (NameSpelling.NO_DIACRITICS,)),
        ("łódzkiego wschodniego", "1006", (NameSpelling.INFLECTED,)),
        ("czarnkowsko – trzcianecki", "3002", ()),
        ("jeleniogórski", "0206", (NameSpelling.FORMER,)),
        ("jeleniogorskiego", "0206", tuple(NameSpelling)),
        ("karkonoski", "0206", ()),
    ],
)
def test_a_powiat_is_found_by_name(
    text: str, code: str, spelling: tuple[NameSpelling, ...]
) -> None:
    found = find_powiat(text)
    assert (found.powiat.code, set(found.spelling), found.text) == (code, set(spelling), text)


def test_a_former_name_tells_of_the_change() -> None:
    change = find_powiat("jeleniogórski").renamed
    assert change is not None
    assert (change.name, change.latest) == ("karkonoski", date(2021, 1, 1))
    assert (change.knowledge, change.day_knowledge) == (Knowledge.SEEN, Knowledge.RECALLED)
    assert find_powiat("karkonoski").renamed is None


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("bielski", "2003 in podlaskie", "2402 in śląskie"),
        ("brzeski", "1202 in małopolskie", "1601 in opolskie"),
        ("grodziski", "1405 in mazowieckie", "3005 in wielkopolskie"),
        ("krośnieński", "0802 in lubuskie", "1807 in podkarpackie"),
        ("nowodworski", "1414 in mazowieckie", "2210 in pomorskie"),
        ("opolski", "0612 in lubelskie", "1609 in opolskie"),
        ("ostrowski", "1416 in mazowieckie", "3017 in wielkopolskie"),
        ("tomaszowski", "0618 in lubelskie", "1016 in łódzkie"),
        ("średzki", "0218 in dolnośląskie", "3025 in wielkopolskie"),
        ("świdnicki", "0219 in dolnośląskie", "0617 in lubelskie"),
        ("swidnickiego", "0219 in dolnośląskie", "0617 in lubelskie"),
    ],
)
def test_a_repeated_name_is_refused_with_the_candidates(name: str, first: str, second: str) -> None:
    with pytest.raises(InvalidValue, match=f"{first} or {second}") as caught:
        find_powiat(name)
    assert caught.value.code == "ambiguous"
    for candidate in (first, second):
        code, _, region = candidate.partition(" in ")
        assert find_powiat(name, region).powiat.code == code


@pytest.mark.parametrize(
    ("name", "region", "says"),
    [
        ("konińsky", None, "did you mean koniński"),
        ("koniński", "śląskie", "no such name in the register"),
        ("m. elbląski", None, "no such name"),
        ("powiat", None, "no such name"),
        ("qqq", None, "got 'qqq'$"),
    ],
)
def test_an_unknown_name_is_refused(name: str, region: str | None, says: str) -> None:
    with pytest.raises(UnknownCode, match=says):
        find_powiat(name, region)


def test_every_name_is_found_in_its_voivodeship() -> None:
    for each in POWIATS:
        assert find_powiat(each.full_name, each.voivodeship).powiat is each
        if each.kind is PowiatKind.POWIAT:
            genitive = " ".join(f"{word}ego" for word in each.name.split())
            assert find_powiat(genitive, each.voivodeship).powiat is each
