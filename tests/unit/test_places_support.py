"""Periods of support centres: contracts, moved ends, results against plans, and stretches."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any, cast

import pytest
from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.places import (
    SUPPORT_PERIODS,
    Attainment,
    CentreCoverage,
    Knowledge,
    ProvenGap,
    ServedSpan,
    SupportFigure,
    SupportMeasure,
    SupportPeriod,
    attainments,
    owes_for,
    owes_spans,
    turning_days,
)
from ekonomia.verdict import Verdict

JOBS, PES = SupportMeasure.JOBS, SupportMeasure.PES_SUPPORTED
NO_DAY = cast("date", datetime(2024, 1, 1))  # noqa: DTZ001 - a moment is no day


def period(**more: Any) -> SupportPeriod:  # noqa: ANN401 - any field
    """Return a period of 2023 to 2029."""
    fields: dict[str, Any] = {
        "area": "28-elblaski",
        "lead": "ESWIP",
        "since": "2023-10-01",
        "until": "2029-12-31",
        "knowledge": Knowledge.SEEN,
        "dates_knowledge": Knowledge.SEEN,
        "sources": ("owies",),
    }
    return SupportPeriod(**(fields | more))


# --- contracts and ends --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("since", "signed", "before"),
    [
        ("2023-10-01", "2024-01-30", True),
        ("2023-10-16", "2024-02-20/..", True),
        ("2024", "2024-01-30", None),
        ("2024-01-30", "2024-01-30", False),
        ("2024-01-29", "2024-01-30", True),
        ("2024-02", "2024-01", False),
        ("2024-01", "2024-01", None),
        (None, "2024-01-30", None),
        ("2024-01-30", None, None),
    ],
)
def test_a_period_may_begin_before_its_contract(
    since: str | None, signed: str | None, before: bool | None
) -> None:
    assert period(since=since, signed=signed).starts_before_contract is before


def test_which_periods_are_known_to_begin_before_their_contract() -> None:
    found = {each.area for each in SUPPORT_PERIODS if each.starts_before_contract}
    assert found == {"12-nowotarski", "12-nowosadecki", "12-tarnowski", "28-elblaski"}
    assert sum(each.signed is not None for each in SUPPORT_PERIODS) == 9


def test_a_contract_is_signed_from_its_day_on() -> None:
    day = date(2024, 1, 30)
    found = period(signed="2024-01-30")
    assert [found.is_signed_on(day - timedelta(1)), found.is_signed_on(day)] == [False, True]
    later = period(signed="2024-02-20/..")
    assert [later.is_signed_on(date(2024, 2, 19)), later.is_signed_on(date(2025, 1, 1))] == [
        *(False, None),
    ]
    assert period().is_signed_on(day) is None


def test_an_end_that_moved_is_kept_as_first_printed() -> None:
    found = [each for each in SUPPORT_PERIODS if each.first_until is not None]
    assert [(each.area, each.first_until, each.until) for each in found] == [
        ("28-nidzicki", "2022-03-31", "2023-06")
    ]
    day = date(2022, 12, 1)
    assert (found[0].runs_on(day), found[0].was_to_run_on(day)) == (True, False)
    assert found[0].was_to_run_on(date(2022, 3, 31)) is True
    assert period().was_to_run_on(date(2029, 12, 31)) is True


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"first_until": "2023-09"}, "an end on or after 2023-10-01, got 2023-09"),
        ({"first_until": "2029-12-31"}, "another end than the first one"),
        ({"signed": "kiedyś"}, "EDTF"),
    ],
)
def test_days_that_contradict_are_refused(fields: dict[str, Any], expected: str) -> None:
    with pytest.raises(InvalidValue, match=expected):
        period(**fields)


def test_a_moment_is_no_day() -> None:
    for ask in (
        lambda: period().is_signed_on(NO_DAY),
        lambda: period().was_to_run_on(NO_DAY),
        lambda: owes_spans("2812", since=NO_DAY, until=date(2024, 1, 1)),
        lambda: owes_spans("2812", since=date(2024, 1, 1), until=NO_DAY),
    ):
        with pytest.raises(InvalidValue, match="expected a date"):
            ask()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (None, []),
        ("2018-10-05", ["2018-10-05", "2018-10-06"]),
        ("2018-10", ["2018-10-01", "2018-10-02", "2018-10-31", "2018-11-01"]),
        ("2024-02-20/..", ["2024-02-20", "2024-02-21"]),
        ("9999-12-31", ["9999-12-31"]),
    ],
)
def test_what_rests_on_a_printed_day_turns_at_its_ends(text: str | None, days: list[str]) -> None:
    assert sorted(map(str, turning_days(text))) == days


# --- results against plans -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("planned", "reached", "share", "verdict"),
    [
        (155, 176, Fraction(176, 155), Verdict.MET),
        (25, 115, Fraction(23, 5), Verdict.MET),
        (155, 155, Fraction(1), Verdict.MET),
        (155, 154, Fraction(154, 155), Verdict.UNMET),
        (200, Bounds.at_least(240), Bounds.at_least(Fraction(6, 5)), Verdict.MET),
        (200, Bounds.at_least(190), Bounds.at_least(Fraction(19, 20)), Verdict.UNKNOWN),
        (Bounds.at_least(196), 196, Fraction(1), Verdict.MET),
        (Bounds.at_least(196), 98, Fraction(1, 2), Verdict.UNMET),
        (Bounds.at_most(196), 98, None, Verdict.UNKNOWN),
        (0, 5, None, Verdict.MET),
        (None, 5, None, Verdict.UNKNOWN),
        (155, None, None, Verdict.UNKNOWN),
    ],
)
def test_attainment_is_exact(
    planned: int | Bounds | None,
    reached: int | Bounds | None,
    share: Fraction | Bounds | None,
    verdict: Verdict,
) -> None:
    found = Attainment(
        measure=JOBS,
        target=None if planned is None else SupportFigure(JOBS, planned),
        result=None if reached is None else SupportFigure(JOBS, reached),
    )
    assert (found.share, found.is_reached) == (share, verdict)
    assert type(found.share) is type(share)


def test_a_number_that_is_only_about_right_reaches_nothing_surely() -> None:
    exact, about = (
        SupportFigure(SupportMeasure.ADVICE_HOURS, 6000, approximate=each) for each in (False, True)
    )
    for target, result, approximate in ((exact, about, True), (about, exact, True)):
        found = Attainment(measure=exact.measure, target=target, result=result)
        assert (found.is_approximate, found.is_reached) == (approximate, Verdict.UNKNOWN)
        assert found.share == 1
    sure = Attainment(measure=exact.measure, target=exact, result=exact)
    assert (sure.is_approximate, sure.is_reached) == (False, Verdict.MET)


def test_figures_are_of_one_measure() -> None:
    with pytest.raises(InvalidValue, match="figures of jobs, got pes_supported"):
        Attainment(measure=JOBS, target=SupportFigure(PES, 1))


def test_every_measure_of_a_period_stands_once_in_order() -> None:
    konin = next(each for each in SUPPORT_PERIODS if each.sources == ("woes-1147",))
    found = attainments(konin)
    order = list(SupportMeasure)
    assert [each.measure for each in found] == sorted(
        {figure.measure for figure in (*konin.targets, *konin.results)}, key=order.index
    )
    by_measure = {each.measure: each for each in found}
    assert by_measure[SupportMeasure.PARTNERSHIPS].share == Fraction(23, 5)
    assert by_measure[SupportMeasure.PS_CREATED].target is None
    assert attainments(period()) == ()


# --- stretches -----------------------------------------------------------------------------------


def test_a_place_is_told_from_day_to_day_without_a_hole() -> None:
    since, until = date(2015, 1, 1), date(2029, 12, 31)
    spans = owes_spans("2812", since=since, until=until)
    assert (spans[0].since, spans[-1].until) == (since, until)
    assert all(after.since - before.until == timedelta(1) for before, after in pairwise(spans))
    for span in spans:
        assert span.served == owes_for("2812", on=span.since)
        assert span.served.coverage is owes_for("2812", on=span.until).coverage


def test_the_proven_gap_is_one_stretch() -> None:
    spans = owes_spans("2003", since=date(2015, 1, 1), until=date(2018, 2, 1))
    gaps = [each for each in spans if each.served.coverage is CentreCoverage.GAP]
    assert (gaps[-1].until, spans[-1].since) == (date(2018, 1, 30), date(2018, 1, 31))


@pytest.mark.parametrize(
    ("code", "since"),
    [
        ("2812", date(2023, 12, 20)),  # the day of the register
        ("0265", date(2012, 12, 20)),  # Wałbrzych becomes a powiat again
        ("1465", date(2002, 10, 1)),  # Warszawa becomes a city with powiat rights
        ("3007", date(2029, 12, 20)),  # the sources of the list end
        ("301906", date(2015, 8, 20)),  # the gmina is served from Poznań too
        ("2003", date(2018, 1, 20)),  # the gap ends
    ],
)
def test_stretches_agree_with_asking_day_by_day(code: str, since: date) -> None:
    until = since + timedelta(50)
    spans = owes_spans(code, since=since, until=until)
    assert len(spans) > 1
    for span in spans:
        for place in range((span.until - span.since).days + 1):
            day = span.since + timedelta(place)
            assert evolve(owes_for(code, on=day), on=span.since) == span.served


def test_a_gap_is_a_stretch_even_where_no_period_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    gap = ProvenGap(
        area="28-elblaski", until=date(2014, 6, 15), knowledge=Knowledge.SEEN, source="owies"
    )
    for module in ("serving", "serving_spans"):
        monkeypatch.setattr(f"ekonomia.places.{module}.PROVEN_GAPS", (gap,))
    spans = owes_spans("2861", since=date(2014, 6, 1), until=date(2014, 6, 16))
    assert [(each.until, each.served.coverage) for each in spans] == [
        (date(2014, 6, 15), CentreCoverage.GAP),
        (date(2014, 6, 16), CentreCoverage.UNKNOWN),
    ]


def test_one_day_is_one_stretch() -> None:
    day = date(2020, 6, 1)
    (span,) = owes_spans("2812", since=day, until=day)
    assert (span.since, span.until, span.served.on) == (day, day, day)


def test_stretches_that_cannot_be_are_refused() -> None:
    day = date(2020, 6, 1)
    with pytest.raises(InvalidValue, match="a day from 2020-06-01 on"):
        owes_spans("2812", since=day, until=date(2020, 5, 31))
    with pytest.raises(UnknownCode):
        owes_spans("2899", since=day, until=day)
    with pytest.raises(InvalidValue, match="an end from 2020-06-01 on"):
        ServedSpan(since=day, until=date(2020, 5, 31), served=owes_for("2812", on=day))
