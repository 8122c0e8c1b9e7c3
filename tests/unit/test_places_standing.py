"""Powiaty on other days than that of the register."""

from datetime import date
from typing import Any, cast

import pytest

from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.places import (
    CHANGES,
    POWIATS,
    DayFooting,
    Knowledge,
    PlaceChange,
    PlaceChangeKind,
    PowiatOn,
    powiat_codes_on,
    powiat_on,
)


@pytest.mark.parametrize(
    ("day", "powiats", "cities"),
    [
        (date(1998, 12, 31), 0, 0),
        (date(1999, 1, 1), 308, 65),
        (date(2001, 12, 31), 308, 65),
        (date(2002, 1, 1), 315, 65),
        (date(2002, 10, 26), 315, 65),
        (date(2002, 10, 27), 314, 66),
        (date(2003, 1, 1), 314, 65),
        (date(2012, 12, 31), 314, 65),
        (date(2013, 1, 1), 314, 66),
        (date(2024, 1, 1), 314, 66),
        (date(2026, 1, 1), 314, 66),
    ],
)
def test_how_many_there_were(day: date, powiats: int, cities: int) -> None:
    codes = powiat_codes_on(day)
    found = sum(int(code[2:]) < 61 for code in codes)
    assert (found, len(codes) - found) == (powiats, cities)


@pytest.mark.parametrize(
    ("code", "first"),
    [
        ("0812", date(2002, 1, 1)),
        ("1021", date(2002, 1, 1)),
        ("1821", date(2002, 1, 1)),
        ("2216", date(2002, 1, 1)),
        ("2818", date(2002, 1, 1)),
        ("2819", date(2002, 1, 1)),
        ("3218", date(2002, 1, 1)),
        ("1465", date(2002, 10, 27)),
        ("0265", date(2013, 1, 1)),
        ("0201", date(1999, 1, 1)),
    ],
)
def test_since_when_a_powiat_exists(code: str, first: date) -> None:
    before = powiat_on(code, on=date.fromordinal(first.toordinal() - 1))
    assert (before.exists, before.name) == (False, None)
    assert powiat_on(code, on=first).exists is True


@pytest.mark.parametrize(
    ("code", "last", "name"),
    [("1431", date(2002, 10, 26), "warszawski"), ("0263", date(2002, 12, 31), "Wałbrzych")],
)
def test_until_when_a_powiat_existed(code: str, last: date, name: str) -> None:
    found = powiat_on(code, on=last)
    assert (found.exists, found.name, found.powiat) == (True, name, None)
    assert powiat_on(code, on=date.fromordinal(last.toordinal() + 1)).exists is False


@pytest.mark.parametrize(
    ("day", "footing", "knowledge", "stale"),
    [
        (date(2019, 12, 31), DayFooting.EARLIER, Knowledge.RECALLED, False),
        (date(2020, 1, 1), DayFooting.REGISTER, Knowledge.SEEN, False),
        (date(2020, 1, 2), DayFooting.BETWEEN, Knowledge.DERIVED, False),
        (date(2023, 12, 31), DayFooting.BETWEEN, Knowledge.DERIVED, False),
        (date(2024, 1, 1), DayFooting.REGISTER, Knowledge.SEEN, False),
        (date(2024, 1, 2), DayFooting.LATER, Knowledge.DERIVED, True),
    ],
)
def test_an_answer_says_what_it_rests_on(
    day: date, footing: DayFooting, knowledge: Knowledge, stale: bool
) -> None:
    found = powiat_on("3010", on=day)
    assert (found.footing, found.knowledge, found.stale) == (footing, knowledge, stale)
    assert (found.register_day, found.on, found.name) == (date(2024, 1, 1), day, "koniński")
    assert found.changes == ()


def test_the_name_of_the_day() -> None:
    assert powiat_on("0206", on=date(2020, 12, 31)).name == "jeleniogórski"
    after = powiat_on("0206", on=date(2021, 1, 1))
    assert after.name == "karkonoski"
    assert [each.before for each in after.changes] == ["jeleniogórski"]


def test_changes_of_gminas_that_are_known() -> None:
    gminas = {each.name: each for each in CHANGES if each.code is None or len(each.code) == 6}
    assert set(gminas) == {"Nowiny", "Redzikowo", "Grabówka", "Szczawa"}
    nowiny, grabowka = gminas["Nowiny"], gminas["Grabówka"]
    assert (nowiny.code, nowiny.before) == ("260417", "Sitkówka-Nowiny")
    assert (nowiny.earliest, nowiny.latest) == (date(2020, 1, 2), date(2024, 1, 1))
    assert (gminas["Redzikowo"].code, gminas["Redzikowo"].before) == ("221208", "Słupsk")
    assert grabowka.earliest == grabowka.latest == date(2025, 1, 1)
    assert grabowka.knowledge is Knowledge.RECALLED


def test_changes_ascend() -> None:
    assert [each.earliest for each in CHANGES] == sorted(each.earliest for each in CHANGES)


def test_what_is_asked_wrongly_is_refused() -> None:
    with pytest.raises(UnknownCode):
        powiat_on("0299", on=date(2024, 1, 1))
    with pytest.raises(InvalidValue, match="code of a voivodeship"):
        powiat_on("02", on=date(2024, 1, 1))
    for ask in (powiat_codes_on, lambda on: powiat_on("0201", on=on)):
        with pytest.raises(InvalidValue, match="on: expected a date"):
            cast("Any", ask)("2024-01-01")


def _change(**changed: object) -> PlaceChange:
    fields: dict[str, Any] = {
        "kind": PlaceChangeKind.CREATED,
        "code": "0265",
        "name": "Wałbrzych",
        "earliest": date(2013, 1, 1),
        "latest": date(2013, 1, 1),
        "knowledge": Knowledge.RECALLED,
        "day_knowledge": Knowledge.RECALLED,
    }
    return PlaceChange(**(fields | changed))


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"latest": date(2012, 1, 1)}, "$.latest"),
        ({"before": "x"}, "$.before"),
        ({"kind": PlaceChangeKind.RENAMED}, "$.before"),
        ({"name": ""}, "$.name"),
    ],
)
def test_a_change_is_checked(changed: dict[str, object], path: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        _change(**changed)
    assert caught.value.path == path


def test_an_answer_is_checked() -> None:
    with pytest.raises(InvalidValue, match="a name exactly where it exists"):
        PowiatOn(
            code="0201",
            on=date(2024, 1, 1),
            exists=True,
            name=None,
            powiat=POWIATS[0],
            footing=DayFooting.REGISTER,
        )
