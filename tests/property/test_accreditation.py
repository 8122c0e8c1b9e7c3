"""Laws of accreditation, of the clocks of a centre, and of who serves a place from day to day."""

from datetime import date, timedelta
from typing import Final

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates.edtf import read_edtf
from ekonomia.errors import EkonomiaError
from ekonomia.network import (
    Accreditation,
    AccreditationRegime,
    CentreClock,
    accreditation_spans,
    accredited_on,
    centre_clocks,
    decisions_needed,
)
from ekonomia.places import POWIATS, SUBREGIONS, owes_for, owes_spans
from ekonomia.verdict import Verdict

DAYS: Final = st.dates(date(2014, 3, 21), date(2028, 12, 31))
CODES: Final = [each.code for each in POWIATS]


@st.composite
def texts(draw: st.DrawFn) -> str | None:
    """Return a day as it may be printed: in full, a month, a year, or not at all."""
    day = draw(DAYS)
    return draw(st.sampled_from([f"{day}", f"{day:%Y-%m}", f"{day:%Y}", None]))


@st.composite
def decisions(draw: st.DrawFn) -> Accreditation:
    """Return a decision, more or less known."""
    while True:
        try:
            return Accreditation(
                centre="28-elblaski",
                regime=draw(st.sampled_from(AccreditationRegime)),
                granted_on=draw(texts()),
                until=draw(texts()),
                lost_on=draw(st.one_of(st.none(), st.none(), texts())),
            )
        except EkonomiaError:
            continue


def completed(data: st.DataObject, text: str | None) -> str:
    """Return one day that a printed one may mean."""
    if text is None:
        return f"{data.draw(DAYS)}"
    found = read_edtf(text)
    assert found.earliest is not None
    assert found.latest is not None
    return f"{data.draw(st.dates(found.earliest, found.latest))}"


@given(st.data(), decisions(), DAYS)
def test_more_information_turns_no_answer_into_another_one(
    data: st.DataObject, decision: Accreditation, day: date
) -> None:
    lost = None if decision.lost_on is None else completed(data, decision.lost_on)
    try:
        full = evolve(
            decision,
            granted_on=completed(data, decision.granted_on),
            until=completed(data, decision.until),
            lost_on=lost,
        )
    except EkonomiaError:
        return
    assert decision.on(day).verdict.allows(full.on(day).verdict)


@given(st.dates(date(2022, 10, 30), date(2026, 1, 1)), st.integers(0, 900), DAYS)
def test_a_decision_known_in_full_holds_from_its_first_to_its_last_day(
    first: date, length: int, day: date
) -> None:
    last = first + timedelta(length)
    decision = Accreditation(
        centre="a", regime=AccreditationRegime.ACT, granted_on=f"{first}", until=f"{last}"
    )
    longest = decision.longest_until
    assert longest is not None
    assert decision.exceeds_term is (last > longest)
    assert decision.on(day).verdict is Verdict.of(first <= day <= min(last, longest))


@given(st.lists(decisions(), max_size=3), DAYS, st.integers(0, 400), st.booleans())
def test_stretches_agree_with_asking_day_by_day(
    given_: list[Accreditation], since: date, length: int, is_complete: bool
) -> None:
    until = since + timedelta(length)
    spans = accreditation_spans(given_, since=since, until=until, is_complete=is_complete)
    told = [
        (day, span)
        for span in spans
        for day in (span.since + timedelta(place) for place in range(span.days))
    ]
    assert [day for day, _ in told] == [since + timedelta(place) for place in range(length + 1)]
    for day, span in told:
        found = accredited_on(given_, on=day, is_complete=is_complete)
        assert (found.verdict, found.reason, found.holding) == (
            *(span.verdict, span.reason, span.holding),
        )


@given(st.lists(decisions(), max_size=3), decisions(), DAYS)
def test_one_more_decision_turns_no_answer_of_an_open_list_into_another_one(
    given_: list[Accreditation], more: Accreditation, day: date
) -> None:
    before = accredited_on(given_, on=day).verdict
    assert before.allows(accredited_on((*given_, more), on=day).verdict)
    assert before.allows(accredited_on(given_, on=day, is_complete=True).verdict)


@given(st.dates(date(2022, 10, 30), date(2030, 1, 1)), st.integers(0, 4000))
def test_as_many_decisions_as_needed_leave_no_gap_and_one_fewer_does(
    since: date, length: int
) -> None:
    until = since + timedelta(length)
    needed = decisions_needed(since, until)
    assert needed == 1 or decisions_needed(since, until - timedelta(1)) in (needed, needed - 1)
    first, row = since, []
    for _ in range(needed):
        decision = Accreditation(centre="a", regime=AccreditationRegime.ACT, granted_on=f"{first}")
        last = decision.longest_until
        assert last is not None
        row.append(evolve(decision, until=f"{last}"))
        first = last + timedelta(1)
    spans = accreditation_spans(row, since=since, until=until, is_complete=True)
    assert {span.verdict for span in spans} == {Verdict.MET}
    fewer = accreditation_spans(row[:-1], since=since, until=until, is_complete=True)
    assert fewer[-1].verdict is Verdict.UNMET


@given(st.sampled_from(CODES), DAYS, st.integers(0, 3000), st.data())
def test_who_serves_a_place_is_the_same_by_stretch_and_by_day(
    code: str, since: date, length: int, data: st.DataObject
) -> None:
    until = since + timedelta(length)
    spans = owes_spans(code, since=since, until=until)
    day = data.draw(st.dates(since, until))
    (span,) = (each for each in spans if each.since <= day <= each.until)
    assert evolve(span.served, on=day) == owes_for(code, on=day)


@given(st.sampled_from(SUBREGIONS), DAYS)
def test_the_clocks_agree_with_who_serves_the_area(area: object, day: date) -> None:
    found = next(each for each in SUBREGIONS if each is area)
    clocks = centre_clocks(found.id, on=day)
    for code in found.powiats[:1]:
        served = owes_for(code, on=day)
        who = clocks.reading(CentreClock.PARTNERSHIP)
        assert (who.reason is None) is (served.reason is None)
        assert who.reason == served.reason
        assert set(served.operators) <= {*who.said}
