"""The voivodeships, powiaty and NUTS units: counts and spot values typed a second time."""

import subprocess
import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pytest
from attrs import asdict

from ekonomia import places
from ekonomia.errors import InvalidInput, InvalidValue
from ekonomia.law import Evidence
from ekonomia.places import (
    NUTS2,
    NUTS3,
    POWIATS,
    REGISTER_DAY,
    REGISTER_SOURCE,
    VOIVODESHIP_CODES,
    VOIVODESHIPS,
    Knowledge,
    Nuts2,
    Nuts3,
    Powiat,
    PowiatKind,
    Voivodeship,
    least_sure,
    parse_teryt,
)

COUNTS = {
    "02": (26, 4, 35, 76, 58, 169),
    "04": (19, 4, 17, 88, 39, 144),
    "06": (20, 4, 20, 159, 34, 213),
    "08": (12, 2, 9, 38, 35, 82),
    "10": (21, 3, 18, 117, 42, 177),
    "12": (19, 3, 14, 118, 50, 182),
    "14": (37, 5, 35, 204, 75, 314),
    "16": (11, 1, 3, 34, 34, 71),
    "18": (21, 4, 16, 106, 38, 160),
    "20": (14, 3, 13, 78, 27, 118),
    "22": (16, 4, 22, 81, 20, 123),
    "24": (17, 19, 49, 93, 25, 167),
    "26": (13, 1, 5, 52, 45, 102),
    "28": (19, 2, 16, 66, 34, 116),
    "30": (31, 4, 19, 107, 100, 226),
    "32": (18, 3, 11, 47, 55, 113),
}
"""Powiaty, cities, gminas: urban, rural, mixed, all."""
NAMES = {
    "02": ("dolnośląskie", "PL-DS", "Wrocław", "Wrocław", "DOPS", ("PL51",)),
    "04": ("kujawsko-pomorskie", "PL-KP", "Bydgoszcz", "Toruń", "ROPS", ("PL61",)),
    "06": ("lubelskie", "PL-LU", "Lublin", "Lublin", "ROPS", ("PL81",)),
    "08": ("lubuskie", "PL-LB", "Gorzów Wielkopolski", "Zielona Góra", "ROPS", ("PL43",)),
    "10": ("łódzkie", "PL-LD", "Łódź", "Łódź", "RCPS", ("PL71",)),
    "12": ("małopolskie", "PL-MA", "Kraków", "Kraków", "ROPS", ("PL21",)),
    "14": ("mazowieckie", "PL-MZ", "Warszawa", "Warszawa", "MCPS", ("PL91", "PL92")),
    "16": ("opolskie", "PL-OP", "Opole", "Opole", "ROPS", ("PL52",)),
    "18": ("podkarpackie", "PL-PK", "Rzeszów", "Rzeszów", "ROPS", ("PL82",)),
    "20": ("podlaskie", "PL-PD", "Białystok", "Białystok", "ROPS", ("PL84",)),
    "22": ("pomorskie", "PL-PM", "Gdańsk", "Gdańsk", "ROPS", ("PL63",)),
    "24": ("śląskie", "PL-SL", "Katowice", "Katowice", "ROPS", ("PL22",)),
    "26": ("świętokrzyskie", "PL-SK", "Kielce", "Kielce", "ROPS", ("PL72",)),
    "28": ("warmińsko-mazurskie", "PL-WN", "Olsztyn", "Olsztyn", "ROPS", ("PL62",)),
    "30": ("wielkopolskie", "PL-WP", "Poznań", "Poznań", "ROPS", ("PL41",)),
    "32": ("zachodniopomorskie", "PL-ZP", "Szczecin", "Szczecin", "ROPS", ("PL42",)),
}
NUTS3_SIZES = {
    "02": {"PL514": 1, "PL515": 9, "PL516": 6, "PL517": 6, "PL518": 8},
    "08": {"PL431": 6, "PL432": 8},
    "12": {"PL213": 1, "PL214": 6, "PL217": 4, "PL218": 4, "PL219": 3, "PL21A": 4},
    "26": {"PL721": 6, "PL722": 8},
    "28": {"PL621": 7, "PL622": 8, "PL623": 6},
    "30": {"PL411": 5, "PL414": 7, "PL415": 1, "PL416": 8, "PL417": 9, "PL418": 5},
}
REPEATED = {
    ("bielski", "2003", "2402"),
    ("brzeski", "1202", "1601"),
    ("grodziski", "1405", "3005"),
    ("krośnieński", "0802", "1807"),
    ("nowodworski", "1414", "2210"),
    ("opolski", "0612", "1609"),
    ("ostrowski", "1416", "3017"),
    ("tomaszowski", "0618", "1016"),
    ("średzki", "0218", "3025"),
    ("świdnicki", "0219", "0617"),
}


def test_the_register_has_a_day() -> None:
    assert date(2024, 1, 1) == REGISTER_DAY
    assert str(REGISTER_DAY) in REGISTER_SOURCE
    assert {each.register_day for each in (*VOIVODESHIPS, *POWIATS)} == {REGISTER_DAY}


def test_counts_of_each_voivodeship() -> None:
    found = {
        each.code: (
            each.powiats,
            each.cities,
            each.urban_gminas,
            each.rural_gminas,
            each.mixed_gminas,
            each.gminas_total,
        )
        for each in VOIVODESHIPS
    }
    assert found == COUNTS


def test_names_of_each_voivodeship() -> None:
    found = {
        each.code: (
            each.name,
            each.old_iso,
            each.seat_of_wojewoda,
            each.seat_of_samorzad,
            each.rops_abbreviation,
            each.nuts2,
        )
        for each in VOIVODESHIPS
    }
    assert found == NAMES
    assert tuple(found) == VOIVODESHIP_CODES


def test_cases_and_codes_follow_from_the_name() -> None:
    for each in VOIVODESHIPS:
        assert each.genitive == f"{each.name.removesuffix('e')}ego"
        assert each.locative == f"{each.name.removesuffix('e')}m"
        assert each.iso == f"PL-{each.code}"
        assert each.slug.isascii()
        assert each.slug.isidentifier()


def test_how_facts_of_a_voivodeship_are_known() -> None:
    by_code = {each.code: each for each in VOIVODESHIPS}
    assert by_code["30"].known("name") is Knowledge.SEEN
    assert by_code["30"].known("nuts2") is Knowledge.RECALLED
    recalled = [code for code, each in by_code.items() if each.known("rops") is Knowledge.RECALLED]
    assert recalled == ["12", "32"]


def test_what_is_known_fits_the_scale_of_law() -> None:
    assert [each.evidence for each in Knowledge] == [
        Evidence.REPORTED,
        Evidence.RECALLED,
        Evidence.RECALLED,
    ]
    assert least_sure([Knowledge.DERIVED, Knowledge.RECALLED]) is Knowledge.DERIVED
    assert least_sure([]) is Knowledge.SEEN


def test_powiats_as_counted() -> None:
    kinds = Counter(each.kind for each in POWIATS)
    assert (kinds[PowiatKind.POWIAT], kinds[PowiatKind.CITY], len(POWIATS)) == (314, 66, 380)
    for code, (powiats, cities, *_, gminas) in COUNTS.items():
        own = [each for each in POWIATS if each.voivodeship == code]
        assert Counter(each.kind for each in own) == {
            PowiatKind.POWIAT: powiats,
            PowiatKind.CITY: cities,
        }
        assert sum(each.gminas for each in own) == gminas
    assert sum(each.powiats_total for each in VOIVODESHIPS) == 380
    assert sum(each.gminas for each in POWIATS) == 2477
    assert [sum(column) for column in zip(*COUNTS.values(), strict=True)] == [
        *(314, 66, 302, 1464, 711, 2477)
    ]


def test_codes_of_powiats() -> None:
    codes = [each.code for each in POWIATS]
    assert codes == sorted(set(codes))
    assert {parse_teryt(each.code).powiat_kind is each.kind for each in POWIATS} == {True}
    assert not {"0263", "1431"} & set(codes)
    assert {each.gminas for each in POWIATS if each.kind is PowiatKind.CITY} == {1}
    assert {each.knowledge for each in POWIATS} == {Knowledge.SEEN}


def test_ten_names_stand_twice() -> None:
    held: dict[str, list[str]] = {}
    for each in POWIATS:
        held.setdefault(each.name, []).append(each.code)
    assert {(name, *codes) for name, codes in held.items() if len(codes) > 1} == REPEATED
    assert len({(each.voivodeship, each.name) for each in POWIATS}) == 380


def test_nuts_units_nest() -> None:
    assert (len(NUTS2), len(NUTS3)) == (17, 73)
    assert {each.knowledge for each in (*NUTS2, *NUTS3)} == {Knowledge.RECALLED}
    assert {each.nuts2 for each in NUTS3} == {each.code for each in NUTS2}
    assert {each.nuts3 for each in POWIATS} == {each.code for each in NUTS3}
    home = {each.code: each.voivodeship for each in NUTS2}
    assert {home[each.nuts3[:4]] == each.voivodeship for each in POWIATS} == {True}
    for each in VOIVODESHIPS:
        assert each.nuts2 == tuple(code for code, own in home.items() if own == each.code)


@pytest.mark.parametrize("code", NUTS3_SIZES)
def test_sizes_of_nuts_units(code: str) -> None:
    found = Counter(each.nuts3 for each in POWIATS if each.voivodeship == code)
    assert found == NUTS3_SIZES[code]


def test_a_city_and_the_powiat_around_it_are_told_apart() -> None:
    names = {each.code: each.full_name for each in POWIATS}
    assert (names["2861"], names["2804"]) == ("m. Elbląg", "powiat elbląski")


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (lambda: Powiat("02", "x", "PL515", 1), ""),
        (lambda: Powiat("0201", " ", "PL515", 1), "$.name"),
        (lambda: Nuts2("PL21", "małopolskie", cast("Any", 12)), "$.voivodeship"),
        (lambda: Nuts3(cast("Any", None), "krakowski"), "$.code"),
    ],
)
def test_wrong_values_are_refused(make: Callable[[], object], path: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        make()
    assert caught.value.path == path


def test_a_voivodeship_is_checked() -> None:
    fields = asdict(VOIVODESHIPS[0])
    with pytest.raises(InvalidValue, match="expected that of a voivodeship"):
        Voivodeship(**{**fields, "code": "0201"})
    with pytest.raises(InvalidInput):
        Voivodeship(**{**fields, "powiats": "26", "name": ""})


def test_the_package_loads_no_powiats_before_they_are_asked_for() -> None:
    code = (
        "import sys, ekonomia.places as p; p.parse_teryt('0201'); p.VOIVODESHIPS;"
        "a = 'ekonomia.places.powiats' in sys.modules; p.powiat('0201');"
        "print(a, 'ekonomia.places.powiats' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "True"]


def test_the_package_lends_its_names() -> None:
    assert set(dir(places)) >= set(places.__all__)
    assert all(getattr(places, name) is not None for name in places.__all__)


def test_the_register_is_light() -> None:
    tracemalloc.start()
    copied = [Powiat(each.code, each.name, each.nuts3, each.gminas) for each in POWIATS]
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert copied == list(POWIATS)
    assert held < 100_000
