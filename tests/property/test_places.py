"""Laws of places: codes, containment, dated look-ups, divisions, and who serves a place."""

from datetime import date, timedelta
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates.edtf import read_edtf
from ekonomia.errors import EkonomiaError
from ekonomia.places import (
    CHANGES,
    POWIATS,
    SUBREGIONS,
    SUPPORT_PERIODS,
    VOIVODESHIP_CODES,
    CentreCoverage,
    Division,
    DivisionPart,
    DivisionPurpose,
    DivisionStatus,
    GminaType,
    Knowledge,
    PlaceChange,
    PlaceChangeKind,
    Powiat,
    SupportPeriod,
    Teryt,
    contains,
    find_powiat,
    owes_for,
    parse_teryt,
    powiat,
    powiat_codes_on,
    powiat_of,
    powiat_on,
    repair_teryt,
    runs_on,
    voivodeship_of,
)

CODES: Final = [each.code for each in POWIATS]
KNOWN: Final = frozenset(CODES)
OWN: Final = [each.code for each in POWIATS if each.voivodeship == "26"]
FREE: Final = [each for each in GminaType if each.is_gmina or each.digit in "45"]
DAYS: Final = st.dates(date(1998, 1, 1), date(2031, 1, 1))


@st.composite
def codes(draw: st.DrawFn) -> str:
    """Return a well-formed code of any level."""
    text = draw(st.sampled_from(VOIVODESHIP_CODES))
    for _ in range(draw(st.integers(0, 2))):
        text += f"{draw(st.integers(1, 99)):02}"
    typed = len(text) == 6 and draw(st.booleans())
    return text + (draw(st.sampled_from(FREE)).digit if typed else "")


@given(codes())
def test_a_code_comes_back_as_it_went_in(text: str) -> None:
    found = parse_teryt(text)
    assert str(found) == text
    assert Teryt(code=found.code, type=found.type) == found
    assert voivodeship_of(text) == text[:2]


@given(st.text(alphabet="0123456789PL- ", max_size=9))
def test_what_is_read_is_what_was_written(text: str) -> None:
    try:
        found = str(parse_teryt(text))
    except EkonomiaError:
        found = None
    assert found in (None, text)


@given(codes(), codes(), codes())
def test_containment_is_an_order(one: str, other: str, third: str) -> None:
    assert contains(one, one)
    assert contains(voivodeship_of(one), one)
    if len(one) > 2:
        assert contains(powiat_of(one), one)
    if contains(one, other) and contains(other, third):
        assert contains(one, third)


@given(st.sampled_from(CODES), st.sampled_from(["", "00", "000"]), st.booleans(), st.booleans())
def test_damage_is_undone(code: str, padding: str, loses: bool, spaced: bool) -> None:
    text = f"{code}{padding}"
    text = text.lstrip("0") if loses else text
    text = f" {text[:1]} {text[1:]}" if spaced else text
    assert code in {str(each.code) for each in repair_teryt(text).readings}


@given(st.one_of(st.text(alphabet="0123456789. ", max_size=8), st.integers(0, 10**7).map(str)))
def test_no_code_is_invented(text: str) -> None:
    for each in repair_teryt(text).readings:
        assert each.code.powiat is None or each.code.powiat in KNOWN
        kept = "".join(text.split())
        assert str(each.code).strip("0") in kept


@given(st.integers(0, 9999).map("{:04}".format), DAYS)
def test_only_codes_of_the_register_are_answered(code: str, day: date) -> None:
    try:
        found = powiat(code)
    except EkonomiaError:
        assert code not in KNOWN
    else:
        assert found.code == code
        assert found.code in KNOWN
        assert find_powiat(found.full_name, found.voivodeship).powiat is found
        assert powiat_on(code, on=day).powiat is found


def _replayed(day: date) -> set[str]:
    """Undo the changes from the register backwards, one by one."""
    held = set(CODES)
    for change in reversed(CHANGES):
        if change.code and len(change.code) == 4 and day < change.latest:
            if change.kind is PlaceChangeKind.CREATED:
                held.discard(change.code)
            elif change.kind is PlaceChangeKind.ABOLISHED:
                held.add(change.code)
    return held if day >= date(1999, 1, 1) else set()


def _near(change: PlaceChange) -> list[date]:
    return [change.earliest + timedelta(days) for days in (-1, 0, 1)]


@given(st.one_of(DAYS, st.sampled_from([day for each in CHANGES for day in _near(each)])))
def test_dated_look_ups_agree_with_brute_force(day: date) -> None:
    found = powiat_codes_on(day)
    assert list(found) == sorted(_replayed(day))
    for code in ("0206", "0263", "0265", "1431", "1465", "2819", "3010"):
        assert powiat_on(code, on=day).exists is (code in found)


@given(
    st.lists(st.lists(st.sampled_from(OWN), max_size=9), max_size=4),
    st.none() | st.integers(0, 5),
    st.booleans(),
)
def test_a_division_shares_out_or_tells_why_not(
    lists: list[list[str]], expected: int | None, complete: bool
) -> None:
    parts = tuple(
        DivisionPart(
            id=str(place),
            name=str(place),
            powiats=tuple(dict.fromkeys(found)),
            complete=complete,
            knowledge=Knowledge.SEEN,
        )
        for place, found in enumerate(lists)
    )
    if expected is not None and expected < len(parts):
        expected = len(parts)
    division = Division(
        purpose=DivisionPurpose.OWES_ROUND, voivodeship="26", parts=parts, expected=expected
    )
    found = division.check()
    times = {code: sum(code in each.powiats for each in parts) for code in OWN}
    assert {*found.assigned} == {code for code, count in times.items() if count}
    assert {each.powiat for each in found.overlaps} == {
        c for c, count in times.items() if count > 1
    }
    absent = {code for code, count in times.items() if not count}
    assert {each.powiat for each in found.gaps} | {*found.unknown} == absent
    assert not (found.gaps and found.unknown)
    if found.status is DivisionStatus.PARTITION:
        assert set(times.values()) == {1}
        assert division.is_closed
    if found.gaps:
        assert division.is_closed


@given(st.sampled_from(SUPPORT_PERIODS), DAYS)
def test_a_period_runs_as_every_reading_of_its_dates_says(period: SupportPeriod, day: date) -> None:
    since, until = period.since, period.until
    first = None if since is None else read_edtf(since)
    last = None if until is None else read_edtf(until)
    begins = [date.min, date.max] if first is None else [first.earliest, first.latest]
    ends = [date.min, date.max] if last is None else [last.earliest, last.latest]
    said = {
        begin <= day <= end
        for begin in begins
        for end in ends
        if begin is not None and end is not None
    }
    answer = runs_on(since, until, day)
    assert answer is None or said == {answer}


@given(st.sampled_from(POWIATS), DAYS)
def test_who_serves_a_place_follows_from_the_records(place: Powiat, day: date) -> None:
    code = place.code
    found = owes_for(code, on=day)
    homes = [each for each in SUBREGIONS if code in each.powiats]
    assert len(homes) <= 1
    if powiat_on(code, on=day).exists:
        assert found.areas == tuple(each.id for each in homes)
    running = [each for each in SUPPORT_PERIODS if each.area in found.areas]
    assert {*found.periods} == {each for each in running if each.runs_on(day)}
    named = {name for each in found.periods for name in (each.lead, *each.partners)}
    assert {*found.operators} <= named
    if found.coverage in (CentreCoverage.COVERED_BY_ONE, CentreCoverage.COVERED_JOINTLY):
        assert {each.lead for each in (*found.periods, *found.possible)} == {found.operators[0]}
