"""Which support centre serves a place on a day."""

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest

from ekonomia.bounds import Bounds
from ekonomia.errors import InvalidInput, InvalidValue, UnknownCode
from ekonomia.places import (
    POWIATS,
    PROVEN_GAPS,
    SOURCES,
    SUBREGIONS,
    SUPPORT_PERIODS,
    CentreCaveat,
    CentreCoverage,
    Knowledge,
    NotKnown,
    ServedBy,
    SupportFigure,
    SupportMeasure,
    SupportPeriod,
    owes_for,
    runs_on,
)

DAY = date(2020, 6, 1)
BARKA = "Fundacja Pomocy Wzajemnej Barka"
NIDA = "Nidzicka Fundacja Rozwoju NIDA"
WAMA = "Stowarzyszenie na Rzecz Rozwoju Spółdzielczości i Przedsiębiorczości Lokalnej WAMA-COOP"


@pytest.mark.parametrize(
    ("code", "day", "coverage", "area", "operators"),
    [
        ("2812", date(2020, 6, 1), CentreCoverage.COVERED_BY_ONE, "28-nidzicki", (NIDA,)),
        ("2803", date(2022, 12, 1), CentreCoverage.COVERED_BY_ONE, "28-nidzicki", (NIDA,)),
        ("3064", date(2017, 1, 1), CentreCoverage.COVERED_BY_ONE, "30-poznanski", (BARKA,)),
        (
            *("1811", date(2023, 1, 1), CentreCoverage.COVERED_BY_ONE, "18-ii"),
            ("Rzeszowska Agencja Rozwoju Regionalnego S.A. (RARR)",),
        ),
        (
            *("1811", date(2024, 1, 1), CentreCoverage.COVERED_BY_ONE, "18-ii"),
            ("Tarnobrzeska Agencja Rozwoju Regionalnego S.A. (TARR)",),
        ),
        (
            *("1061", date(2022, 1, 1), CentreCoverage.COVERED_JOINTLY, "10-iv"),
            (
                "Centrum OPUS",
                "Fundacja Ja-Ty-My",
                "Instytut Spraw Obywatelskich (Centrum KLUCZ)",
            ),
        ),
        (
            *("2862", date(2025, 6, 1), CentreCoverage.SPLIT_INSIDE, "28-olsztynski"),
            ("Bank Żywności w Olsztynie",),
        ),
        ("2810", date(2025, 6, 1), CentreCoverage.SPLIT_INSIDE, "28-olsztynski", (WAMA,)),
        ("2003", date(2017, 6, 1), CentreCoverage.GAP, "20-bielski", ()),
        ("2005", date(2018, 1, 30), CentreCoverage.GAP, "20-bielski", ()),
        ("2010", date(2012, 1, 1), CentreCoverage.GAP, "20-bielski", ()),
    ],
)
def test_what_is_known(
    code: str, day: date, coverage: CentreCoverage, area: str, operators: tuple[str, ...]
) -> None:
    found = owes_for(code, on=day)
    assert (found.coverage, found.areas, found.operators) == (coverage, (area,), operators)
    assert (found.reason, found.register_day) == (None, date(2024, 1, 1))


@pytest.mark.parametrize(
    ("code", "day", "areas", "reason", "possible"),
    [
        ("2403", DAY, (), NotKnown.NO_LIST, 0),
        ("2403", date(2027, 1, 1), (), NotKnown.NO_LIST, 0),
        ("0202", DAY, ("02-walbrzyski",), NotKnown.NO_PERIOD, 0),
        ("2611", date(2023, 7, 1), ("26-polnocny",), NotKnown.DATES, 1),
        ("2805", date(2016, 6, 1), ("28-elcki",), NotKnown.DATES, 2),
        ("2003", date(2018, 1, 31), ("20-bielski",), NotKnown.DATES, 1),
        ("200212", date(2021, 6, 1), ("20-lomzynski",), NotKnown.DATES, 1),
        ("2002", date(2021, 6, 1), ("20-bialostocki",), NotKnown.NO_PERIOD, 0),
        ("3201", DAY, ("32-koszalinski",), NotKnown.OPERATOR, 0),
        ("2611", date(2025, 1, 1), ("26-polnocny",), NotKnown.OPERATOR, 0),
        ("2611", date(2023, 6, 1), ("26-polnocny",), NotKnown.RIVALS, 1),
        ("303101", date(2016, 6, 1), ("30-pilski", "30-poznanski"), NotKnown.WHICH_GMINA, 0),
        ("303108", date(2016, 6, 1), ("30-pilski", "30-poznanski"), NotKnown.WHICH_GMINA, 0),
        ("301906", date(2018, 8, 15), ("30-pilski", "30-poznanski"), NotKnown.DATES, 2),
        ("0265", date(2012, 12, 31), (), NotKnown.NO_POWIAT, 0),
    ],
)
def test_what_is_not_known_says_why(
    code: str, day: date, areas: tuple[str, ...], reason: NotKnown, possible: int
) -> None:
    found = owes_for(code, on=day)
    assert found.coverage is CentreCoverage.UNKNOWN
    assert (set(found.areas), found.reason, found.operators) == (set(areas), reason, ())
    assert len(found.possible) == possible
    assert found.knowledge is Knowledge.DERIVED


def test_a_gmina_served_by_a_project_of_another_area() -> None:
    found = owes_for("3019062", on=date(2016, 6, 1))
    assert found.coverage is CentreCoverage.OVERLAP
    assert found.areas == ("30-pilski", "30-poznanski")
    assert found.operators == (BARKA,)
    assert found.knowledge is Knowledge.DERIVED
    assert found.caveats == (CentreCaveat.LIST, CentreCaveat.BEYOND)
    assert owes_for("301906", on=date(2019, 6, 1)).areas == ("30-pilski",)


@pytest.mark.parametrize(
    ("code", "day", "caveats", "knowledge"),
    [
        ("2812", DAY, (), Knowledge.SEEN),
        ("2003", date(2017, 6, 1), (), Knowledge.SEEN),
        ("281205", DAY, (CentreCaveat.GMINA,), Knowledge.SEEN),
        ("2810", date(2025, 6, 1), (CentreCaveat.AFTER_REGISTER,), Knowledge.SEEN),
        ("1811", date(2022, 5, 1), (CentreCaveat.PERIOD,), Knowledge.DERIVED),
        ("2202", DAY, (CentreCaveat.BEYOND,), Knowledge.DERIVED),
        ("0407", date(2020, 1, 1), (CentreCaveat.PERIOD,), Knowledge.DERIVED),
        ("2201", DAY, (CentreCaveat.LIST, CentreCaveat.BEYOND), Knowledge.DERIVED),
        (
            "3019",
            date(2016, 6, 1),
            (CentreCaveat.LIST, CentreCaveat.BEYOND, CentreCaveat.SOME_GMINAS),
            None,
        ),
        ("2002", DAY, (CentreCaveat.LIST, CentreCaveat.BEYOND, CentreCaveat.SOME_GMINAS), None),
    ],
)
def test_an_answer_says_what_it_rests_on(
    code: str, day: date, caveats: tuple[CentreCaveat, ...], knowledge: Knowledge | None
) -> None:
    found = owes_for(code, on=day)
    assert found.caveats == caveats
    assert knowledge in (None, found.knowledge)


def test_an_answer_names_its_sources() -> None:
    found = owes_for("2812", on=DAY)
    assert [each.key for each in found.sources] == ["wim-znaki", "wim-eswip24", "nida"]
    assert found.sources[2].address == "http://ekonomiaspoleczna.nida.pl/osrodek/o-nas"
    assert {each.area for each in (*found.periods, *found.possible)} == {"28-nidzicki"}


@pytest.mark.parametrize(
    ("code", "fault"),
    [("28", InvalidValue), ("201", InvalidValue), ("PL414", InvalidValue), ("0299", UnknownCode)],
)
def test_a_wrong_code_is_refused(code: str, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        owes_for(code, on=DAY)


def test_a_moment_is_no_day() -> None:
    with pytest.raises(InvalidValue, match="on: expected a date"):
        owes_for("2812", on=cast("Any", "2020-06-01"))


@pytest.mark.parametrize(
    ("since", "until", "day", "runs"),
    [
        ("2018-10", "2023-06-30", date(2018, 9, 30), False),
        ("2018-10", "2023-06-30", date(2018, 10, 30), None),
        ("2018-10", "2023-06-30", date(2018, 10, 31), True),
        ("2018-10", "2023-06-30", date(2023, 6, 30), True),
        ("2018-10", "2023-06-30", date(2023, 7, 1), False),
        ("2023", "2028", date(2028, 1, 1), True),
        ("2023", "2028", date(2028, 1, 2), None),
        ("2023", "2028", date(2029, 1, 1), False),
        (None, "2013", date(2010, 1, 1), None),
        (None, "2013", date(2014, 1, 1), False),
        ("2016", None, date(2015, 12, 31), False),
        ("2016", None, date(2016, 12, 31), None),
        (None, None, date(2016, 12, 31), None),
        ("2020", "2020", date(2020, 6, 1), None),
        ("../2016", "2018/..", date(2017, 1, 1), True),
        ("2015/..", "../2018", date(2017, 1, 1), None),
        ("../2016", "2018/..", date(1900, 1, 1), None),
    ],
)
def test_whether_a_time_holds_a_day(
    since: str | None, until: str | None, day: date, runs: bool | None
) -> None:
    assert runs_on(since, until, day) is runs


def test_seventy_three_periods_are_known() -> None:
    assert len(SUPPORT_PERIODS) == 73
    assert {each.area for each in SUPPORT_PERIODS} <= {each.id for each in SUBREGIONS}
    keys = {each.key for each in SOURCES}
    named = {key for each in SUPPORT_PERIODS for key in each.sources}
    named |= {each.source for each in PROVEN_GAPS}
    assert named <= keys
    assert keys == named | {key for each in SUBREGIONS for key in each.sources}
    assert Counter(each.lead is None for each in SUPPORT_PERIODS)[True] == 4


def test_a_share_is_a_part_of_its_area() -> None:
    areas = {each.id: each.powiats for each in SUBREGIONS}
    for each in SUPPORT_PERIODS:
        if each.shares:
            shared = [code for share in each.shares for code in share.powiats]
            assert sorted(shared) == list(areas[each.area])


def test_plan_and_result_are_kept_apart() -> None:
    found = next(each for each in SUPPORT_PERIODS if each.sources == ("woes-1147",))
    assert {each.measure: each.value for each in found.targets} == {
        SupportMeasure.PES_SUPPORTED: 165,
        SupportMeasure.JOBS: 155,
        SupportMeasure.PARTNERSHIPS: 25,
        SupportMeasure.INITIATIVE_GROUPS: 25,
    }
    assert {each.measure: each.value for each in found.results} == {
        SupportMeasure.PES_SUPPORTED: 267,
        SupportMeasure.PS_CREATED: 59,
        SupportMeasure.JOB_GRANTS: 145,
        SupportMeasure.JOBS: 176,
        SupportMeasure.INITIATIVE_GROUPS: 35,
        SupportMeasure.PARTNERSHIPS: 115,
        SupportMeasure.ADVISERS: 20,
        SupportMeasure.ADVICE_HOURS: 6000,
    }
    assert [each.measure for each in found.results if each.approximate] == [
        SupportMeasure.ADVICE_HOURS
    ]


def test_least_numbers_are_bounds() -> None:
    found = {
        (each.area, figure.measure, figure.value)
        for each in SUPPORT_PERIODS
        for figure in (*each.targets, *each.results)
        if isinstance(figure.value, Bounds)
    }
    assert found == {
        ("30-koninski", SupportMeasure.JOBS, Bounds.at_least(240)),
        ("30-kaliski", SupportMeasure.REINTEGRATION_PLANS, Bounds.at_least(196)),
        ("18-iii", SupportMeasure.DURABILITY, Bounds.at_least(18)),
    }


def test_money_is_kept_to_the_grosz() -> None:
    assert {each.worth for each in SUPPORT_PERIODS if each.worth is not None} == {
        Decimal(13501840),
        Decimal("25679875.76"),
        Decimal("6964026.32"),
        Decimal("7982876.78"),
    }
    assert [each.grant for each in SUPPORT_PERIODS if each.grant is not None] == [Decimal(5570560)]


def _period(**changed: object) -> SupportPeriod:
    fields: dict[str, Any] = {
        "area": "30-x",
        "lead": "A",
        "since": "2019",
        "until": "2020",
        "knowledge": Knowledge.SEEN,
        "dates_knowledge": Knowledge.SEEN,
        "sources": ("few23",),
    }
    return SupportPeriod(**(fields | changed))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"until": "2018"}, "an end on or after 2019, got 2018"),
        ({"lead": None, "is_joint": True}, "a lead where it is joint"),
        ({"since": "wiosna"}, "wiosna"),
        ({"lead": ""}, "lead: expected a text"),
        ({"worth": 1.5}, "worth: expected"),
    ],
)
def test_a_period_is_checked(changed: dict[str, object], says: str) -> None:
    with pytest.raises(InvalidValue, match=says):
        _period(**changed)


def test_a_period_may_begin_and_end_in_one_year() -> None:
    assert _period(until="2019").runs_on(date(2019, 6, 1)) is None
    assert _period(since=None, until=None, lead=None).runs_on(DAY) is None
    with pytest.raises(InvalidValue):
        _period().runs_on(cast("Any", None))


def test_an_answer_is_checked() -> None:
    with pytest.raises(InvalidValue, match="a reason exactly where it is unknown"):
        ServedBy(code="30", on=DAY, coverage=CentreCoverage.UNKNOWN, knowledge=Knowledge.SEEN)
    with pytest.raises(InvalidInput):
        ServedBy(code="", on=DAY, coverage=CentreCoverage.GAP, knowledge=cast("Any", "seen"))
    with pytest.raises(InvalidValue):
        SupportFigure(SupportMeasure.JOBS, cast("Any", 1.5))


def test_of_every_powiat_something_is_said() -> None:
    found = Counter(owes_for(each.code, on=date(2022, 1, 1)).coverage for each in POWIATS)
    assert found[CentreCoverage.COVERED_BY_ONE] == 96
    assert found[CentreCoverage.COVERED_JOINTLY] == 1
    assert sum(found.values()) == 380
