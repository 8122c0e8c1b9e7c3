"""Areas of support centres, and divisions of voivodeships."""

from collections import Counter
from datetime import date
from typing import Any

import pytest

from ekonomia.errors import InvalidInput, InvalidValue, UnknownCode
from ekonomia.places import (
    EXPECTED_SUBREGIONS,
    SOURCES,
    SUBREGIONS,
    AreaGap,
    AreaOverlap,
    Division,
    DivisionPart,
    DivisionPurpose,
    DivisionStatus,
    Knowledge,
    OutsideGmina,
    OutsideKind,
    RelationKind,
    Subregion,
    nuts3_division,
    nuts3_relation,
    owes_division,
    powiats_of,
    subregion,
)

CHECKS: dict[str, tuple[int, int | None, int, int, tuple[int, int, int], str]] = {
    "02": (4, 4, 30, 30, (3, 1, 0), "partition, some lists derived"),
    "04": (4, 4, 23, 23, (3, 0, 1), "partition, some lists derived"),
    "06": (4, 4, 24, 24, (0, 0, 4), "partition, some lists derived"),
    "08": (2, 2, 14, 14, (2, 0, 0), "partition, every list seen"),
    "10": (4, 4, 8, 24, (2, 0, 2), "incomplete knowledge (not a proven gap)"),
    "12": (5, 5, 22, 22, (3, 0, 2), "partition, some lists derived"),
    "14": (6, None, 38, 42, (2, 0, 4), "incomplete knowledge (not a proven gap)"),
    "16": (1, None, 4, 12, (1, 0, 0), "incomplete knowledge (not a proven gap)"),
    "18": (4, 4, 25, 25, (4, 0, 0), "partition, every list seen"),
    "20": (4, 4, 17, 17, (2, 0, 2), "partition, some lists derived"),
    "22": (4, 4, 11, 20, (2, 1, 1), "incomplete knowledge (not a proven gap)"),
    "24": (3, None, 0, 36, (3, 0, 0), "incomplete knowledge (not a proven gap)"),
    "26": (2, 2, 14, 14, (2, 0, 0), "partition, every list seen"),
    "28": (4, 4, 21, 21, (4, 0, 0), "partition, every list seen"),
    "30": (5, 5, 35, 35, (3, 2, 0), "partition, some lists derived"),
    "32": (4, 4, 5, 21, (1, 0, 3), "incomplete knowledge (not a proven gap)"),
}
"""Areas listed and expected, powiaty assigned and in all, lists by knowledge, what it comes to."""
MISSING = {
    "10": "1001 1002 1004 1005 1009 1010 1011 1012 1014 1015 1017 1018 1020 1021 1062 1063",
    "14": "1405 1414 1418 1421",
    "16": "1602 1603 1605 1607 1609 1610 1611 1661",
    "22": "2204 2205 2210 2211 2214 2215 2261 2262 2264",
    "32": ("3202 3203 3204 3205 3206 3207 3210 3211 3212 3214 3215 3216 3217 3218 3262 3263"),
}
RELATIONS = {
    "30-poznanski": ("union_of", "PL415 PL418", ""),
    "30-koninski": ("equals", "PL414", ""),
    "30-kaliski": ("equals", "PL416", ""),
    "28-elblaski": ("part_of", "", "PL621"),
    "28-olsztynski": ("part_of", "", "PL622"),
    "28-nidzicki": ("crosses", "", "PL621 PL622"),
    "28-elcki": ("equals", "PL623", ""),
    "18-i": ("crosses", "", "PL823 PL824"),
    "18-iv": ("crosses", "PL822", "PL823 PL824"),
    "26-poludniowy": ("equals", "PL722", ""),
    "02-wroclawski": ("union_of", "PL514 PL518", ""),
    "04-i": ("crosses", "", "PL613 PL617 PL618"),
    "10-i": ("crosses", "", "PL712 PL713 PL714 PL715"),
    "10-ii": ("unknown", "", ""),
    "12-krakowski": ("union_of", "PL213 PL214", ""),
    "14-warszawa": ("crosses", "PL911 PL912 PL926", "PL913"),
    "16-polnocny": ("crosses", "", "PL523 PL524"),
    "20-bielski": ("part_of", "", "PL842"),
    "20-suwalski": ("part_of", "", "PL843"),
    "22-nadwislanski": ("unknown", "", ""),
    "24-zachodni": ("unknown", "", ""),
    "32-koszalinski": ("equals", "PL426", ""),
}


@pytest.mark.parametrize("code", CHECKS)
def test_what_is_known_of_each_voivodeship(code: str) -> None:
    listed, expected, assigned, total, lists, comes_to = CHECKS[code]
    division = owes_division(code)
    found = division.check()
    assert (len(division.parts), division.expected) == (listed, expected)
    assert (len(found.assigned), len(found.powiats)) == (assigned, total)
    assert tuple(count for _, count in found.lists) == lists
    assert found.status.en == comes_to
    missing = MISSING.get(code, "").split() if code != "24" else list(found.powiats)
    assert list(found.unknown) == missing
    assert (found.gaps, found.overlaps, found.strangers) == ((), (), ())
    assert found.covers is (None if missing else True)
    assert found.is_disjoint


def test_sixty_areas_are_known() -> None:
    assert len(SUBREGIONS) == 60
    assert len({each.id for each in SUBREGIONS}) == 60
    assert Counter(each.voivodeship for each in SUBREGIONS) == {
        code: listed for code, (listed, *_) in CHECKS.items()
    }
    assert list(EXPECTED_SUBREGIONS) == list(CHECKS)


@pytest.mark.parametrize("code", RELATIONS)
def test_an_area_against_the_nuts_units(code: str) -> None:
    kind, whole, partial = RELATIONS[code]
    found = nuts3_relation(subregion(code))
    assert (found.kind, list(found.whole), list(found.partial)) == (
        kind,
        whole.split(),
        partial.split(),
    )
    assert found.knowledge is subregion(code).knowledge


def test_how_often_an_area_is_a_nuts_unit() -> None:
    assert Counter(nuts3_relation(each).kind for each in SUBREGIONS) == {
        RelationKind.EQUALS: 31,
        RelationKind.CROSSES: 12,
        RelationKind.UNKNOWN: 10,
        RelationKind.PART_OF: 4,
        RelationKind.UNION_OF: 3,
    }


def test_nuts_units_share_out_every_voivodeship() -> None:
    for code in CHECKS:
        found = nuts3_division(code).check()
        assert found.status is DivisionStatus.PARTITION
        assert found.assigned == tuple(each.code for each in powiats_of(code))


def test_an_area_that_is_not_known_is_refused() -> None:
    with pytest.raises(UnknownCode, match="expected an id such as '30-koninski', got '30-x'"):
        subregion("30-x")


def test_dates_of_an_area_are_as_exact_as_printed() -> None:
    since, until = subregion("30-poznanski").seen
    assert since is not None
    assert until is not None
    assert (since.earliest, since.latest) == (date(2015, 9, 1), date(2015, 9, 30))
    assert until.latest == date(2023, 12, 31)
    assert subregion("04-i").seen == (None, None)


def test_gminas_outside_their_powiat() -> None:
    outside = {each.id: each.outside for each in SUBREGIONS if each.outside}
    assert {each: [gmina.name for gmina in found] for each, found in outside.items()} == {
        "20-lomzynski": ["Tykocin", "Zawady"],
        "30-poznanski": [
            *("Czarnków", "Wieleń", "Szydłowo", "Złotów", "Kwilcz", "Lwówek", "Rydzyna"),
            "Krobia",
        ],
    }
    assert {each.kind for each in outside["20-lomzynski"]} == {OutsideKind.INCLUDED}
    assert {each.kind for each in outside["30-poznanski"]} == {OutsideKind.ALSO_SERVED}
    assert [each.codes for each in outside["30-poznanski"] if len(each.codes) > 1] == [
        ("300201", "300202"),
        ("303101", "303108"),
    ]


def test_sources_are_listed_once_and_used() -> None:
    keys = [each.key for each in SOURCES]
    assert len(keys) == len(set(keys))
    named = {key for each in SUBREGIONS for key in each.sources}
    named |= {gmina.source for each in SUBREGIONS for gmina in each.outside}
    assert named <= set(keys)
    assert {each.address.startswith("http") for each in SOURCES} == {True}


def _part(code: str, *powiats: str, complete: bool = True) -> DivisionPart:
    return DivisionPart(
        id=code, name=code, powiats=powiats, complete=complete, knowledge=Knowledge.SEEN
    )


def _division(*parts: DivisionPart, expected: int | None = None) -> Division:
    return Division(
        purpose=DivisionPurpose.ROPS_CONSULTANTS,
        voivodeship="26",
        parts=parts,
        expected=expected,
    )


def test_a_powiat_outside_of_all_areas_is_a_gap() -> None:
    found = _division(_part("a", "2601"), expected=1).check(["2602", "2601"])
    assert found.gaps == (AreaGap(powiat="2602"),)
    assert (found.unknown, found.covers, found.status) == ((), False, DivisionStatus.GAPS)
    assert (found.powiats, found.assigned) == (("2601", "2602"), ("2601",))


@pytest.mark.parametrize(("expected", "complete"), [(None, True), (2, True), (1, False)])
def test_without_all_areas_nothing_is_proven(expected: int | None, complete: bool) -> None:
    division = _division(_part("a", "2601", complete=complete), expected=expected)
    found = division.check(["2601", "2602"])
    assert (found.gaps, found.unknown, found.covers) == ((), ("2602",), None)
    assert found.status is DivisionStatus.INCOMPLETE
    assert not division.is_closed


def test_a_powiat_in_two_areas_is_an_overlap() -> None:
    found = _division(_part("a", "2601", "2602"), _part("b", "2602"), expected=2).check()
    assert found.overlaps == (AreaOverlap(powiat="2602", parts=("a", "b")),)
    assert not found.is_disjoint
    assert found.status is DivisionStatus.OVERLAPS
    assert len(found.gaps) == 12


def test_powiats_of_elsewhere_are_strangers() -> None:
    found = _division(_part("a", "2601", "2602"), expected=1).check(["2601"])
    assert (found.strangers, found.status) == (("2602",), DivisionStatus.PARTITION)


@pytest.mark.parametrize(
    ("parts", "expected", "says"),
    [
        ((_part("a"), _part("b")), 1, "at most 1 areas"),
        ((_part("a"), _part("a")), None, "ids that differ"),
    ],
)
def test_a_division_is_checked(
    parts: tuple[DivisionPart, ...], expected: int | None, says: str
) -> None:
    with pytest.raises(InvalidValue, match=says):
        _division(*parts, expected=expected)


def _subregion(**changed: object) -> Subregion:
    fields: dict[str, Any] = {
        "id": "26-x",
        "name": "x",
        "seat": None,
        "powiats": ("2601", "2602"),
        "complete": True,
        "listed": "listed",
        "knowledge": Knowledge.SEEN,
        "seen_since": "2015",
        "seen_until": None,
        "sources": ("sir",),
    }
    return Subregion(**(fields | changed))


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"powiats": ("2801",)}, "$.powiats[0]"),
        ({"powiats": ("2602", "2601")}, "$.powiats"),
        ({"powiats": ("2601", "2601")}, "$.powiats"),
        ({"powiats": ()}, "$.complete"),
        ({"name": " "}, "$.name"),
        ({"seat": 1}, "$.seat"),
    ],
)
def test_an_area_is_checked(changed: dict[str, object], path: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        _subregion(**changed)
    assert caught.value.path == path


def test_an_area_needs_readable_days() -> None:
    assert _subregion().note == ""
    for name in ("seen_since", "seen_until"):
        with pytest.raises(InvalidValue):
            _subregion(**{name: "wiosna"})
    with pytest.raises(InvalidInput):
        _subregion(powiats=("2802", "2801"))


@pytest.mark.parametrize(
    ("codes", "since"), [(("3001",), None), (("3001011",), None), (("300101",), "kiedyś")]
)
def test_a_gmina_outside_is_checked(codes: tuple[str, ...], since: str | None) -> None:
    with pytest.raises(InvalidValue):
        OutsideGmina(
            name="x",
            codes=codes,
            kind=OutsideKind.INCLUDED,
            since=since,
            knowledge=Knowledge.SEEN,
            source="sir",
        )
