"""Accreditation of a support centre: decisions, several in a row, and the five clocks."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, cast

import pytest

from ekonomia import OWES, AccreditationFacts, Question, Verdict
from ekonomia.errors import InvalidValue, NotInForce, UnknownCode
from ekonomia.law import Evidence
from ekonomia.network import (
    Accreditation,
    AccreditationReason,
    AccreditationRegime,
    AccreditedOn,
    CentreClock,
    CentreClocks,
    ClockReading,
    ContractCaveat,
    DecisionOn,
    accreditation_gaps,
    accreditation_spans,
    accredited_on,
    centre_clocks,
    decisions_needed,
)
from ekonomia.network.accreditation import AccreditationReason as Why
from ekonomia.places import CentreCaveat, Knowledge, NotKnown, SupportPeriod

ACT, AKSES = AccreditationRegime.ACT, AccreditationRegime.AKSES
MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
NO_DAY = cast("date", datetime(2024, 1, 1))  # noqa: DTZ001 - a moment is no day


def granted(
    since: str | None,
    until: str | None = None,
    regime: AccreditationRegime = ACT,
    **more: Any,  # noqa: ANN401 - any other field
) -> Accreditation:
    """Return a decision on the centre of Elbląg."""
    return Accreditation(centre="28-elblaski", regime=regime, granted_on=since, until=until, **more)


FIRST = granted("2023-03-01", "2025-02-28", decision="1/2023")
SECOND = granted("2025-03-10", "2027-03-10", decision="2/2025")


@pytest.mark.parametrize(
    ("decision", "day", "verdict", "reason"),
    [
        (FIRST, date(2023, 2, 28), UNMET, Why.NOT_YET),
        (FIRST, date(2023, 3, 1), MET, None),
        (FIRST, date(2025, 2, 28), MET, None),
        (FIRST, date(2025, 3, 1), UNMET, Why.ENDED),
        # the end is not known: the Act sets one
        (granted("2023-01-10"), date(2023, 1, 10), MET, None),
        (granted("2023-01-10"), date(2023, 1, 11), UNKNOWN, Why.END),
        (granted("2023-01-10"), date(2025, 1, 10), UNKNOWN, Why.END),
        (granted("2023-01-10"), date(2025, 1, 11), UNMET, Why.OVER_LONG),
        # longer than the Act admits
        (granted("2023-01-10", "2025-06-30"), date(2025, 1, 10), MET, None),
        (granted("2023-01-10", "2025-06-30"), date(2025, 1, 11), UNMET, Why.OVER_LONG),
        (granted("2023-01", "2025-06-30"), date(2025, 1, 1), MET, None),
        (granted("2023-01", "2025-06-30"), date(2025, 1, 2), UNKNOWN, Why.END),
        (granted("2023-01", "2025-06-30"), date(2025, 2, 1), UNMET, Why.OVER_LONG),
        # days known in part
        (granted("2023", "2024-06"), date(2023, 1, 1), UNKNOWN, Why.START),
        (granted("2023", "2024-06"), date(2023, 12, 31), MET, None),
        (granted("2023", "2024-06"), date(2024, 6, 1), MET, None),
        (granted("2023", "2024-06"), date(2024, 6, 2), UNKNOWN, Why.END),
        (granted("2023", "2024-06"), date(2024, 7, 1), UNMET, Why.ENDED),
        # since when is not known: not before its law
        (granted(None, "2024-06-30"), date(2022, 10, 29), UNMET, Why.NOT_YET),
        (granted(None, "2024-06-30"), date(2022, 10, 30), UNKNOWN, Why.START),
        (granted(None), date(2040, 1, 1), UNKNOWN, Why.START),
        (granted(None, regime=AKSES), date(2014, 3, 20), UNMET, Why.NOT_YET),
        # lost before its end
        (granted("2023-03-01", "2025-02-28", lost_on="2024-05"), date(2024, 4, 30), MET, None),
        (
            granted("2023-03-01", "2025-02-28", lost_on="2024-05"),
            *(date(2024, 5, 30), UNKNOWN, Why.END),
        ),
        (
            granted("2023-03-01", "2025-02-28", lost_on="2024-05"),
            *(date(2024, 5, 31), UNMET, Why.LOST),
        ),
        (
            granted("2023-03-01", "2025-02-28", lost_on="2024-05"),
            *(date(2024, 5, 1), UNKNOWN, Why.END),
        ),
        # the order of the end of 2015
        (granted("2015-09-23", "2017-09-22", AKSES), date(2015, 12, 30), MET, None),
        (granted("2015-09-23", "2017-09-22", AKSES), date(2015, 12, 31), UNMET, Why.LAPSED),
        (granted("2015-09-23", "2017-09-22", AKSES), date(2016, 2, 1), UNMET, Why.LAPSED),
        (granted("2015-12-31", regime=AKSES), date(2015, 12, 31), UNMET, Why.LAPSED),
        (granted("2016-01-01", "2018-01-01", AKSES), date(2016, 1, 1), MET, None),
        (granted("2015/2016", "2017-09", AKSES), date(2015, 6, 1), UNKNOWN, Why.START),
        (granted("2015/2016", "2017-09", AKSES), date(2016, 12, 31), UNKNOWN, Why.LAPSE),
        (
            granted("2015-12-31/2016-01-02", "2017-09", AKSES),
            *(date(2016, 6, 1), UNKNOWN, Why.LAPSE),
        ),
        # the Act says nothing of decisions before it
        (granted("2022-01-28", "2024-01-28", AKSES), date(2022, 10, 29), MET, None),
        (granted("2022-01-28", "2024-01-28", AKSES), date(2022, 10, 30), UNKNOWN, Why.ACT),
        (granted("2022-01-28", "2024-01-28", AKSES), date(2024, 1, 29), UNMET, Why.ENDED),
    ],
)
def test_what_a_decision_is_worth_on_a_day(
    decision: Accreditation, day: date, verdict: Verdict, reason: AccreditationReason | None
) -> None:
    found = decision.on(day)
    assert (found.verdict, found.reason) == (verdict, reason)
    assert (found.decision, found.on) == (decision, day)


@pytest.mark.parametrize(
    ("decision", "day", "basis", "evidence"),
    [
        (FIRST, date(2024, 1, 1), ["ues-art-36-ust-2"], Evidence.TEXT),
        (granted(None), date(2024, 1, 1), ["ues-art-36-ust-2"], Evidence.TEXT),
        (
            granted("2015-09-23", regime=AKSES),
            *(date(2015, 9, 23), ["akses-2014", "akses-2015"], Evidence.RECALLED),
        ),
        (
            granted("2015-09-23", regime=AKSES),
            *(date(2016, 2, 1), ["akses-2015-par-2-ust-1"], Evidence.REPORTED),
        ),
        (
            granted("2015/2016", "2018", AKSES),
            *(date(2017, 2, 1), ["akses-2015-par-2-ust-1"], Evidence.REPORTED),
        ),
        (
            granted("2017-02-01", regime=AKSES),
            *(date(2017, 2, 1), ["akses-2016", "akses-calls"], Evidence.REPORTED),
        ),
        (
            granted("2022-01-28", regime=AKSES),
            *(date(2023, 1, 1), ["akses-2016", "ues-art-36"], Evidence.REPORTED),
        ),
        (granted("2014/2017", regime=AKSES), date(2015, 1, 1), ["akses-2014", "akses-2015"], "r"),
    ],
)
def test_the_provision_is_that_of_the_day_of_the_grant(
    decision: Accreditation, day: date, basis: list[str], evidence: Evidence | str
) -> None:
    found = decision.on(day)
    assert [each.slug for each in found.basis] == basis
    assert found.evidence is (Evidence.RECALLED if evidence == "r" else evidence)


def test_no_provision_is_named_where_the_day_of_the_grant_does_not_tell_it() -> None:
    found = granted(None, "2018-06-30", AKSES).on(date(2018, 7, 1))
    assert (found.verdict, found.basis, found.evidence) == (UNMET, (), None)


def test_a_holder_is_told_the_same_by_the_rule_book() -> None:
    for since, until, day in (
        (date(2015, 9, 23), date(2017, 9, 22), date(2016, 2, 1)),
        (date(2015, 9, 23), date(2017, 9, 22), date(2015, 12, 30)),
        (date(2016, 3, 1), date(2018, 2, 28), date(2016, 4, 1)),
    ):
        facts = AccreditationFacts(accredited_since=since, accredited_until=until)
        answer = OWES.check(facts, on=day, question=Question.HOLDER)
        lapsed = granted(f"{since}", f"{until}", AKSES).on(day).reason is Why.LAPSED
        assert lapsed is ("owes.akses_lapse" in answer.failing)


def test_the_longest_period_is_that_of_the_act() -> None:
    assert granted("2023-01-10").longest_until == date(2025, 1, 10)
    assert granted("2024-02-29").longest_until == date(2026, 2, 28)
    assert granted("2023").longest_until == date(2025, 12, 31)
    assert granted(None).longest_until is None
    assert granted("9990-12-31").longest_until == date(9992, 12, 31)
    assert granted("2024/..").longest_until is None
    assert granted("2017-01-10", regime=AKSES).longest_until is None


@pytest.mark.parametrize(
    ("since", "until", "exceeds"),
    [
        ("2023-01-10", "2025-06-30", True),
        ("2023-01-10", "2025-01-10", False),
        ("2023-01-10", "2025-01-11", True),
        ("2023-01", "2025-01-15", None),
        ("2023-01-10", None, None),
        (None, "2025-06-30", None),
    ],
)
def test_a_decision_for_longer_is_kept_and_told(
    since: str | None, until: str | None, exceeds: bool | None
) -> None:
    assert granted(since, until).exceeds_term is exceeds


@pytest.mark.parametrize("until", [date(2025, 1, 10), date(2025, 1, 11), date(2025, 6, 30)])
def test_the_rule_book_tells_the_same_of_its_length(until: date) -> None:
    facts = AccreditationFacts(accredited_since=date(2023, 1, 10), accredited_until=until)
    answer = OWES.check(facts, on=date(2024, 1, 1), question=Question.HOLDER)
    assert granted("2023-01-10", f"{until}").exceeds_term is ("owes.term" in answer.failing)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"granted_on": "2022-10-29"}, "expected a grant from 2022-10-30"),
        ({"granted_on": "2014-03", "regime": AKSES, "until": "2014-02"}, "expected until on or"),
        ({"granted_on": "2013", "regime": AKSES}, "expected a grant from 2014-03-21"),
        ({"until": "2022-12-31"}, "expected until on or after 2023-03-01"),
        ({"lost_on": "2023-02-28"}, "expected lost_on on or after"),
        ({"granted_on": "9991"}, "expected a grant up to 9990"),
        ({"granted_on": "2024/9991"}, "expected a grant up to 9990"),
        ({"granted_on": "9999-12-31"}, "expected a grant up to 9990"),
        ({"granted_on": "wiosna"}, "EDTF"),
        ({"centre": " "}, "a text that is not empty"),
        ({"is_high_quality": 1}, "is_high_quality"),
    ],
)
def test_what_cannot_be_is_refused(fields: dict[str, Any], expected: str) -> None:
    sound: dict[str, Any] = {"centre": "a", "regime": ACT, "granted_on": "2023-03-01"}
    with pytest.raises(InvalidValue, match=expected):
        Accreditation(**(sound | fields))


def test_a_mark_of_quality_is_known_or_not() -> None:
    marked = granted("2016-03", regime=AKSES, is_high_quality=True)
    assert (marked.is_high_quality, FIRST.is_high_quality) == (True, None)


@pytest.mark.parametrize(
    ("verdict", "reason", "evidence"),
    [(MET, Why.END, Evidence.TEXT), (UNKNOWN, None, Evidence.TEXT), (MET, None, None)],
)
def test_an_answer_fits_together(
    verdict: Verdict, reason: AccreditationReason | None, evidence: Evidence | None
) -> None:
    basis = FIRST.on(date(2024, 1, 1)).basis
    with pytest.raises(InvalidValue, match="expected"):
        DecisionOn(
            decision=FIRST,
            on=date(2024, 1, 1),
            verdict=verdict,
            reason=reason,
            basis=basis,
            evidence=evidence,
        )


def test_a_moment_is_no_day() -> None:
    for ask in (
        lambda: FIRST.on(NO_DAY),
        lambda: accredited_on([], on=NO_DAY),
        lambda: accreditation_spans([], since=NO_DAY, until=date(2024, 1, 1)),
        lambda: accreditation_spans([], since=date(2024, 1, 1), until=NO_DAY),
        lambda: decisions_needed(NO_DAY, date(2024, 1, 1)),
        lambda: decisions_needed(date(2024, 1, 1), NO_DAY),
        lambda: centre_clocks("28-elcki", on=NO_DAY),
    ):
        with pytest.raises(InvalidValue, match="expected a date"):
            ask()


# --- several decisions ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "is_complete", "verdict", "reason", "holding"),
    [
        (date(2024, 1, 1), False, MET, None, (FIRST,)),
        (date(2026, 1, 1), True, MET, None, (SECOND,)),
        (date(2025, 3, 5), True, UNMET, Why.ENDED, ()),
        (date(2025, 3, 5), False, UNKNOWN, Why.NO_DECISION, ()),
        (date(2023, 1, 1), True, UNMET, Why.NOT_YET, ()),
        (date(2028, 1, 1), True, UNMET, Why.ENDED, ()),
    ],
)
def test_a_centre_is_accredited_where_one_decision_holds(
    day: date,
    is_complete: bool,
    verdict: Verdict,
    reason: AccreditationReason | None,
    holding: tuple[Accreditation, ...],
) -> None:
    found = accredited_on((SECOND, FIRST), on=day, is_complete=is_complete)
    assert (found.verdict, found.reason, found.holding) == (verdict, reason, holding)
    assert [each.slug for each in found.basis] == ["ues-art-36-ust-2"]


def test_of_several_that_ended_the_last_one_tells_why() -> None:
    lapsed = granted("2015-09-23", regime=AKSES)
    ended = granted("2016-03-01", "2018-02-28", AKSES)
    for given in ((lapsed, ended), (ended, lapsed)):
        found = accredited_on(given, on=date(2019, 1, 1), is_complete=True)
        assert (found.verdict, found.reason) == (UNMET, Why.ENDED)


def test_a_decision_without_its_day_leaves_it_unknown() -> None:
    vague = granted(None, "2025-12-31", decision="12/2023")
    found = accredited_on((vague, FIRST), on=date(2025, 3, 5), is_complete=True)
    assert (found.verdict, found.reason, found.possible) == (UNKNOWN, Why.START, (vague,))
    assert found.holding == ()


def test_no_decision_proves_something_only_where_all_are_known() -> None:
    for is_complete, verdict in ((False, UNKNOWN), (True, UNMET)):
        found = accredited_on((), on=date(2024, 1, 1), is_complete=is_complete)
        assert (found.verdict, found.reason) == (verdict, Why.NO_DECISION)
        assert (found.basis, found.knowledge) == ((), Knowledge.DERIVED)


def test_one_decision_that_was_seen_is_enough() -> None:
    seen = granted("2023-03-01", "2025-02-28", knowledge=Knowledge.SEEN)
    day = date(2024, 1, 1)
    assert accredited_on((FIRST, seen), on=day).knowledge is Knowledge.SEEN
    late = date(2025, 3, 1)
    assert accredited_on((seen,), on=late, is_complete=True).knowledge is Knowledge.SEEN
    assert accredited_on((FIRST, seen), on=late, is_complete=True).knowledge is Knowledge.RECALLED
    assert accredited_on((seen,), on=late).knowledge is Knowledge.DERIVED


def test_an_answer_is_as_of_one_day() -> None:
    with pytest.raises(InvalidValue, match="as of 2024-01-02"):
        AccreditedOn(
            on=date(2024, 1, 2), decisions=(FIRST.on(date(2024, 1, 1)),), is_complete=False
        )


def test_a_gap_between_two_decisions_is_a_value() -> None:
    since, until = date(2024, 1, 1), date(2027, 3, 12)
    gaps = accreditation_gaps((FIRST, SECOND), since=since, until=until, is_complete=True)
    assert [(each.since, each.until, each.days, each.verdict) for each in gaps] == [
        (date(2025, 3, 1), date(2025, 3, 9), 9, UNMET),
        (date(2027, 3, 11), date(2027, 3, 12), 2, UNMET),
    ]
    open_list = accreditation_gaps((FIRST, SECOND), since=since, until=until)
    assert [(each.since, each.reason) for each in open_list] == [
        (date(2025, 3, 1), Why.NO_DECISION),
        (date(2027, 3, 11), Why.NO_DECISION),
    ]


def test_stretches_follow_each_other_without_a_hole_and_differ() -> None:
    akses = granted("2015-09-23", "2017", AKSES)
    vague = granted("2016", "2022-12-31", AKSES, lost_on="2022-12-15")
    given = (akses, vague, granted("2023-02-15"), SECOND)
    since, until = date(2014, 1, 1), date(2028, 1, 1)
    spans = accreditation_spans(given, since=since, until=until, is_complete=True)
    assert (spans[0].since, spans[-1].until) == (since, until)
    for before, after in pairwise(spans):
        assert after.since - before.until == timedelta(1)
        assert (before.verdict, before.reason, before.holding) != (
            *(after.verdict, after.reason, after.holding),
        )
    for span in spans:
        for day in (span.since, span.since + (span.until - span.since) / 2, span.until):
            found = accredited_on(given, on=day, is_complete=True)
            assert (found.verdict, found.reason) == (span.verdict, span.reason)


def test_the_longest_period_of_a_vague_beginning_ends_stretch_by_stretch() -> None:
    vague = granted("2023-01", "2025-06-30")
    spans = accreditation_spans((vague,), since=date(2024, 12, 1), until=date(2025, 2, 1))
    assert [(each.since, each.until, each.verdict) for each in spans] == [
        (date(2024, 12, 1), date(2025, 1, 1), MET),
        (date(2025, 1, 2), date(2025, 1, 31), UNKNOWN),
        (date(2025, 2, 1), date(2025, 2, 1), UNKNOWN),
    ]
    assert [each.reason for each in spans] == [None, Why.END, Why.NO_DECISION]


def test_an_end_before_the_beginning_is_refused() -> None:
    since, until = date(2024, 1, 2), date(2024, 1, 1)
    for ask in (accreditation_spans, accreditation_gaps):
        with pytest.raises(InvalidValue, match="a day from 2024-01-02 on"):
            ask((), since=since, until=until)
    with pytest.raises(InvalidValue, match="a day from 2024-01-02 on"):
        decisions_needed(since, until)


def test_a_stretch_ends_after_it_begins() -> None:
    span = accreditation_spans((), since=date(2024, 1, 1), until=date(2024, 1, 1))[0]
    assert span.days == 1
    with pytest.raises(InvalidValue, match="an end from 2024-01-01 on"):
        type(span)(
            since=span.since,
            until=date(2023, 12, 31),
            verdict=span.verdict,
            reason=span.reason,
            holding=(),
        )


@pytest.mark.parametrize(
    ("since", "until", "needed"),
    [
        (date(2024, 1, 1), date(2029, 12, 31), 3),
        (date(2023, 10, 1), date(2029, 12, 31), 4),
        (date(2024, 1, 1), date(2026, 1, 1), 1),
        (date(2024, 1, 1), date(2026, 1, 2), 2),
        (date(2024, 1, 1), date(2024, 1, 1), 1),
    ],
)
def test_a_contract_of_six_years_needs_three_decisions(
    since: date, until: date, needed: int
) -> None:
    assert decisions_needed(since, until) == needed


def test_how_many_were_needed_before_the_act_is_not_known() -> None:
    with pytest.raises(NotInForce):
        decisions_needed(date(2016, 1, 1), date(2018, 12, 31))


# --- the five clocks -----------------------------------------------------------------------------


def clock(area: str, day: date, which: CentreClock, *decisions: Accreditation) -> ClockReading:
    """Return one clock."""
    return centre_clocks(area, on=day, decisions=decisions, is_complete=True).reading(which)


def test_all_five_are_told_in_order() -> None:
    found = centre_clocks("28-elblaski", on=date(2023, 12, 1), decisions=(FIRST,))
    assert [each.clock for each in found.readings] == list(CentreClock)
    assert {each.verdict for each in found.readings} == {MET}
    assert found.unknown == ()
    assert [each.said for each in found.readings] == [
        ("2802", "2804", "2807", "2815", "2861"),
        ("Elbląskie Stowarzyszenie Wspierania Inicjatyw Pozarządowych (ESWIP)",),
        ("2023-10-01", "2029-12-31"),
        ("1/2023",),
        ("braniewski", "elbląski", "iławski", "ostródzki", "Elbląg"),
    ]


@pytest.mark.parametrize(
    ("area", "day", "verdict", "reason"),
    [
        ("30-poznanski", date(2015, 9, 30), MET, None),
        ("30-poznanski", date(2015, 8, 31), UNKNOWN, CentreCaveat.BEYOND),
        ("30-poznanski", date(2015, 9, 1), UNKNOWN, CentreCaveat.BEYOND),
        ("24-zachodni", date(2020, 1, 1), UNKNOWN, NotKnown.NO_LIST),
    ],
)
def test_the_definition_holds_where_a_source_speaks_of_it(
    area: str, day: date, verdict: Verdict, reason: CentreCaveat | NotKnown | None
) -> None:
    found = clock(area, day, CentreClock.DEFINITION)
    assert (found.verdict, found.reason) == (verdict, reason)
    assert (found.knowledge is Knowledge.DERIVED) is (reason is not None)


@pytest.mark.parametrize(
    ("area", "day", "verdict", "reason"),
    [
        ("18-ii", date(2025, 1, 1), MET, None),
        ("18-iii", date(2025, 1, 1), UNKNOWN, NotKnown.OPERATOR),
        ("26-polnocny", date(2023, 3, 1), UNKNOWN, NotKnown.RIVALS),
        ("28-elcki", date(2020, 1, 1), UNKNOWN, NotKnown.DATES),
        ("18-i", date(2025, 1, 1), UNKNOWN, NotKnown.NO_PERIOD),
        ("20-bielski", date(2018, 1, 30), UNMET, None),
        ("20-bielski", date(2018, 1, 31), UNKNOWN, NotKnown.DATES),
    ],
)
def test_the_partnership_is_known_where_one_lead_alone_may_be(
    area: str, day: date, verdict: Verdict, reason: NotKnown | None
) -> None:
    found = clock(area, day, CentreClock.PARTNERSHIP)
    assert (found.verdict, found.reason) == (verdict, reason)


def test_lead_and_partners_are_told() -> None:
    said = clock("18-ii", date(2025, 1, 1), CentreClock.PARTNERSHIP).said
    assert said == (
        "Tarnobrzeska Agencja Rozwoju Regionalnego S.A. (TARR)",
        "Stowarzyszenie na Rzecz Rozwoju Powiatu Kolbuszowskiego NIL",
    )


@pytest.mark.parametrize(
    ("area", "day", "verdict", "caveats"),
    [
        ("28-elblaski", date(2024, 1, 29), MET, (ContractCaveat.BEFORE_SIGNING,)),
        ("28-elblaski", date(2024, 1, 30), MET, ()),
        ("28-nidzicki", date(2022, 3, 31), MET, ()),
        ("28-nidzicki", date(2022, 4, 1), MET, (ContractCaveat.EXTENDED,)),
        ("18-iii", date(2025, 1, 1), MET, ()),
        ("26-polnocny", date(2023, 3, 1), MET, ()),
        ("28-elcki", date(2020, 1, 1), UNKNOWN, ()),
        ("20-bielski", date(2018, 1, 30), UNMET, ()),
    ],
)
def test_the_contract_tells_what_was_signed_later_or_made_longer(
    area: str, day: date, verdict: Verdict, caveats: tuple[ContractCaveat, ...]
) -> None:
    found = clock(area, day, CentreClock.CONTRACT)
    assert (found.verdict, found.caveats) == (verdict, caveats)


def test_of_two_periods_on_one_day_the_later_one_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (
        SupportPeriod(
            area="28-elblaski",
            lead="ESWIP",
            partners=partners,
            since=since,
            until="2030-12-31",
            knowledge=Knowledge.SEEN,
            dates_knowledge=Knowledge.SEEN,
            sources=("owies",),
        )
        for since, partners in (("2020-01-01", ()), ("2022-01-01", ("CREP",)))
    )
    monkeypatch.setattr("ekonomia.network.clocks.SUPPORT_PERIODS", (old, new))
    day = date(2024, 1, 1)
    assert clock("28-elblaski", day, CentreClock.CONTRACT).said == ("2022-01-01", "2030-12-31")
    assert clock("28-elblaski", day, CentreClock.PARTNERSHIP).said == ("ESWIP", "CREP")


def test_of_the_decisions_only_those_of_the_centre_count() -> None:
    day = date(2024, 2, 1)
    for area, verdict in (("28-elblaski", MET), ("28-nidzicki", UNMET)):
        assert clock(area, day, CentreClock.ACCREDITATION, FIRST).verdict is verdict
    vague = granted(None, decision="3/2024")
    found = clock("28-elblaski", day, CentreClock.ACCREDITATION, vague, granted(None))
    assert (found.verdict, found.reason, found.said) == (UNKNOWN, Why.START, ("3/2024",))


@pytest.mark.parametrize(
    ("area", "day", "verdict", "reason", "first"),
    [
        ("02-jeleniogorski", date(2020, 12, 31), MET, None, "jeleniogórski"),
        ("02-jeleniogorski", date(2021, 1, 1), MET, None, "karkonoski"),
        ("02-jeleniogorski", date(2024, 1, 2), UNKNOWN, CentreCaveat.AFTER_REGISTER, "karkonoski"),
        ("24-zachodni", date(2020, 1, 1), UNKNOWN, NotKnown.NO_LIST, None),
        ("28-elcki", date(2001, 12, 31), UNMET, None, "ełcki"),
        ("28-elcki", date(2002, 1, 1), MET, None, "ełcki"),
    ],
)
def test_the_register_has_names_of_its_own(
    area: str,
    day: date,
    verdict: Verdict,
    reason: CentreCaveat | NotKnown | None,
    first: str | None,
) -> None:
    found = clock(area, day, CentreClock.REGISTER_NAME)
    assert (found.verdict, found.reason) == (verdict, reason)
    assert first is None or first in found.said


def test_no_centre_is_made_up() -> None:
    with pytest.raises(UnknownCode):
        centre_clocks("28", on=date(2024, 1, 1))


def test_clocks_are_five_and_what_is_unknown_has_a_reason() -> None:
    found = centre_clocks("28-elcki", on=date(2020, 1, 1))
    assert found.unknown == (
        *(CentreClock.PARTNERSHIP, CentreClock.CONTRACT, CentreClock.ACCREDITATION),
    )
    with pytest.raises(InvalidValue, match="each clock once"):
        CentreClocks(area="28-elcki", on=date(2020, 1, 1), readings=found.readings[1:])
    with pytest.raises(InvalidValue, match="expected a reason"):
        ClockReading(clock=CentreClock.CONTRACT, verdict=UNKNOWN, knowledge=Knowledge.SEEN)
