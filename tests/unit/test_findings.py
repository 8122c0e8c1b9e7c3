"""What a rule found: outcome, readings, provisions, evidence, and what is missing."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.law import Act, Enacted, Evidence, Provision, Repealed, Timeline, Unread
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Context,
    Count,
    Finding,
    Force,
    Label,
    Outcome,
    Policy,
    Portion,
    Rule,
    Share,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    check_facts,
    count,
    day_of_year,
    equals,
    fact,
    includes_any,
    inside,
    is_false,
    is_true,
    named,
    no_later,
    none_of,
    one_of,
    share,
    shifted,
    total,
)
from ekonomia.rules import algebra as c
from ekonomia.rules.findings import examine, in_force, outcome_of
from ekonomia.verdict import Verdict

MET, UNMET, UNKNOWN = Outcome.MET, Outcome.UNMET, Outcome.UNKNOWN
NOT_APPLICABLE = Outcome.NOT_APPLICABLE


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"


@frozen(kw_only=True)
class Member:
    heads: Count | None = fact(pl="osoby", en="heads")
    fte: Share | None = fact(pl="wymiar", en="part of full time")
    at_risk: bool | None = fact(pl="zagrożeni", en="at risk")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@frozen(kw_only=True)
class Club:
    adults: Count | None = fact(pl="dorośli", en="adults")
    youths: Count | None = fact(pl="młodzież", en="youths")
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members")
    founded: date | None = fact(pl="założony", en="founded")
    year: int | None = fact(pl="rok", en="year")
    active: bool | None = fact(pl="działa", en="active")
    colour: Colour | None = fact(pl="kolor", en="colour")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    main: Member | None = fact(pl="główny", en="main member")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Club)
M = fields(Member)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")
SINCE, VERIFIED, DAY = date(2020, 1, 1), date(2024, 6, 30), date(2024, 5, 1)
ON = Context(on=DAY)


def enacted(
    value: object,
    *basis: Provision,
    since: date = SINCE,
    evidence: Evidence = Evidence.TEXT,
    source: str = "Dz.U.",
) -> Enacted[Any]:
    return Enacted(since, value, basis or LAW.at("5"), evidence, source)


def line(name: str, *steps: Any, verified: date = VERIFIED) -> Timeline[Any]:  # noqa: ANN401
    return Timeline(name=name, unit="-", steps=steps, verified=verified)


NORM = line("NORM", enacted(True, LAW.at("1")))
LIMIT = line("LIMIT", enacted(3, LAW.at("2")))
HALF = line("HALF", enacted(Fraction(1, 2), LAW.at("3")))
HALF_YEAR = line("HALF_YEAR", enacted(Term(months=6), LAW.at("4")))
LAST_DAY = line("LAST_DAY", enacted((3, 31), LAW.at("4")))
LISTED = line("LISTED", enacted(frozenset({Colour.RED}), LAW.at("6")))
UNREAD = line("UNREAD", Unread(SINCE, "not seen", LAW.at("7"), "Dz.U."))
FULL, AT_RISK = at_least(M.fte, HALF), is_true(M.at_risk)
YES, NO, OPEN = at_least(F.adults, 0), at_most(F.adults, -1), is_true(F.active)


def rule(requires: Condition, **others: Any) -> Rule:  # noqa: ANN401 - fields of a rule
    given: dict[str, Any] = {"pl": "zasada", "en": "a rule", "norm": NORM} | others
    return Rule(id="club.rule", requires=requires, **given)


def found(requires: Condition, record: Club | None = None, **others: Any) -> Finding:  # noqa: ANN401
    return examine(rule(requires, **others), record or Club(), ON)


def counted(where: Condition | None = None, *, weighed: bool = True) -> c.CountOf:
    return count(F.members, where=where, weight=M.heads if weighed else None, pl="l", en="n")


class TestNorm:
    NOT_SEEN = Unread(SINCE, "not seen", LAW.at("9"), "the annex")

    def test_a_norm_nobody_read(self) -> None:
        unread = line("UNREAD_NORM", self.NOT_SEEN)
        finding = found(YES, Club(adults=3), norm=unread)
        assert finding == Finding(
            rule=finding.rule,
            outcome=UNKNOWN,
            basis=(LAW.at("9"),),
            since=SINCE,
            evidence=Evidence.RECALLED,
            source="the annex",
            unread=("UNREAD_NORM",),
            open_steps=(self.NOT_SEEN,),
        )
        assert outcome_of(finding.rule, Club(adults=3), ON) is UNKNOWN

    def test_a_norm_nobody_read_may_be_stale_too(self) -> None:
        unread = line("UNREAD_NORM", self.NOT_SEEN, verified=date(2024, 4, 30))
        assert found(YES, norm=unread).stale

    @pytest.mark.parametrize(
        "norm",
        [
            line("LATER", enacted(True, since=date(2024, 5, 2))),
            line(
                "GONE",
                enacted(True),
                Repealed(DAY, LAW.at("8"), Evidence.TEXT, "Dz.U."),
            ),
        ],
        ids=["later", "repealed"],
    )
    def test_a_norm_not_in_force(self, norm: Timeline[bool]) -> None:
        finding = found(NO, norm=norm)
        assert finding == Finding(rule=finding.rule, outcome=NOT_APPLICABLE)
        assert outcome_of(finding.rule, Club(), ON) is NOT_APPLICABLE
        assert not in_force([finding.rule], ON)

    def test_in_force_where_any_is_be_it_read_or_not(self) -> None:
        later = rule(YES, norm=line("LATER", enacted(True, since=date(2024, 5, 2))))
        assert in_force([later, rule(YES)], ON)
        assert in_force([later, rule(YES, norm=line("UNREAD_NORM", self.NOT_SEEN))], ON)
        assert not in_force([later], ON)
        assert not in_force([], ON)


class TestOutcome:
    @pytest.mark.parametrize(
        ("applies", "requires", "unless", "outcome", "excused"),
        [
            (None, YES, None, MET, False),
            (None, NO, None, UNMET, False),
            (None, OPEN, None, UNKNOWN, False),
            (YES, YES, None, MET, False),
            (YES, NO, None, UNMET, False),
            (YES, OPEN, None, UNKNOWN, False),
            (NO, YES, None, NOT_APPLICABLE, False),
            (NO, NO, YES, NOT_APPLICABLE, False),
            (OPEN, YES, None, MET, False),
            (OPEN, NO, None, UNKNOWN, False),
            (OPEN, OPEN, None, UNKNOWN, False),
            (None, YES, YES, MET, False),
            (None, YES, OPEN, MET, False),
            (None, NO, YES, MET, True),
            (None, NO, NO, UNMET, False),
            (None, NO, OPEN, UNKNOWN, False),
            (None, OPEN, YES, MET, True),
            (None, OPEN, NO, UNKNOWN, False),
            (OPEN, NO, YES, MET, True),
            (OPEN, NO, NO, UNKNOWN, False),
        ],
    )
    def test_applies_requires_unless(
        self,
        applies: Condition | None,
        requires: Condition,
        unless: Condition | None,
        outcome: Outcome,
        *,
        excused: bool,
    ) -> None:
        finding = found(requires, applies=applies, unless=unless)
        assert (finding.outcome, finding.excused) == (outcome, excused)
        assert outcome_of(finding.rule, Club(), ON) is outcome

    @pytest.mark.parametrize(
        ("outcome", "verdict"),
        [
            (MET, Verdict.MET),
            (UNMET, Verdict.UNMET),
            (UNKNOWN, Verdict.UNKNOWN),
            (NOT_APPLICABLE, Verdict.MET),
        ],
    )
    def test_as_a_verdict(self, outcome: Outcome, verdict: Verdict) -> None:
        assert Finding(rule=rule(YES), outcome=outcome).verdict is verdict

    @pytest.mark.parametrize(
        ("force", "outcome", "counts"),
        [
            (Force.HARD, MET, True),
            (Force.HARD, UNMET, True),
            (Force.HARD, UNKNOWN, True),
            (Force.HARD, NOT_APPLICABLE, False),
            (Force.SOFT, UNMET, False),
            (Force.RIGHT, UNMET, False),
        ],
    )
    def test_what_counts(self, force: Force, outcome: Outcome, *, counts: bool) -> None:
        assert Finding(rule=rule(YES, force=force), outcome=outcome).counts is counts


class TestReadings:
    """What was observed, and what was required."""

    def test_a_number(self) -> None:
        finding = found(at_least(F.adults, LIMIT), Club(adults=2))
        (reading,) = finding.readings
        assert reading.atom == at_least(F.adults, LIMIT)
        assert reading.verdict is Verdict.UNMET
        assert reading.observed == finding.observed == Bounds(2, 2)
        assert reading.required == finding.required == Bounds(3, 3)

    def test_a_number_not_known_is_what_it_may_be(self) -> None:
        (reading,) = found(at_least(F.adults, LIMIT)).readings
        assert (reading.verdict, reading.observed) == (Verdict.UNKNOWN, Bounds(0))

    def test_a_limit_nobody_read(self) -> None:
        (reading,) = found(at_least(F.adults, UNREAD), Club(adults=2)).readings
        assert (reading.observed, reading.required) == (Bounds(2, 2), None)

    def test_a_share(self) -> None:
        record = Club(adults=40, youths=Bounds(3, 60))
        (reading,) = found(at_least(share(F.youths, of=F.adults), HALF), record).readings
        assert reading.observed == Portion(Bounds(3, 40), Bounds(40, 40))
        assert reading.required == Bounds(Fraction(1, 2), Fraction(1, 2))

    def test_days(self) -> None:
        record = Club(founded=date(2024, 1, 31), year=2024)
        (reading,) = found(no_later(F.founded, THE_DAY), record).readings
        assert (reading.observed, reading.required) == (date(2024, 1, 31), DAY)
        (reading,) = found(no_later(shifted(F.founded, HALF_YEAR), THE_DAY), record).readings
        assert (reading.observed, reading.required) == (date(2024, 7, 31), DAY)
        (reading,) = found(no_later(THE_DAY, day_of_year(F.year, LAST_DAY)), record).readings
        assert (reading.observed, reading.required) == (DAY, date(2024, 3, 31))

    def test_days_not_known(self) -> None:
        (reading,) = found(no_later(F.founded, shifted(F.founded, HALF_YEAR))).readings
        assert (reading.observed, reading.required) == (None, None)
        (reading,) = found(no_later(day_of_year(F.year, LAST_DAY), THE_DAY)).readings
        assert (reading.observed, reading.required) == (None, DAY)

    def test_codes_and_truths(self) -> None:
        record = Club(colour=Colour.RED, colours=frozenset({Colour.BLUE}), active=False)
        (reading,) = found(one_of(F.colour, LISTED), record).readings
        assert (reading.observed, reading.required) == (Colour.RED, frozenset({Colour.RED}))
        (reading,) = found(includes_any(F.colours, Colour.RED), record).readings
        assert reading.observed == frozenset({Colour.BLUE})
        assert reading.required == frozenset({Colour.RED})
        (reading,) = found(is_true(F.active), record).readings
        assert (reading.observed, reading.required) == (False, True)
        (reading,) = found(is_false(F.active), record).readings
        assert (reading.observed, reading.required) == (False, False)
        (reading,) = found(equals(F.colour, Colour.RED)).readings
        assert (reading.observed, reading.verdict) == (None, Verdict.UNKNOWN)

    def test_without_readings_nothing_is_observed(self) -> None:
        finding = found(all_of())
        assert (finding.observed, finding.required) == (None, None)

    @pytest.mark.parametrize(
        ("requires", "told"),
        [
            (all_of(YES, YES), [YES, YES]),
            (all_of(YES, NO, OPEN), [NO]),
            (all_of(YES, OPEN), [OPEN]),
            (any_of(NO, YES, OPEN), [YES]),
            (any_of(NO, NO), [NO, NO]),
            (any_of(NO, OPEN), [OPEN]),
            (none_of(NO, NO), [NO, NO]),
            (none_of(NO, YES, OPEN), [YES]),
            (none_of(NO, OPEN), [OPEN]),
            (all_of(any_of(NO, YES), none_of(NO)), [YES, NO]),
            (named(Colour.RED, any_of(NO, named(Colour.BLUE, YES))), [YES]),
            (
                by_policy("plan_length", {"longer_of_both": any_of(YES, NO), "either": NO}),
                [YES],
            ),
            (by_policy("plan_length", {"longer_of_both": YES, "either": NO}), [YES]),
        ],
    )
    def test_those_that_decide(self, requires: Condition, told: list[Condition]) -> None:
        assert [reading.atom for reading in found(requires).readings] == told

    OTHER = at_least(F.youths, 0)
    NEVER = at_most(F.youths, -1)

    @pytest.mark.parametrize(
        ("applies", "requires", "unless", "told"),
        [
            (NO, YES, OPEN, [NO]),
            (OTHER, YES, None, [YES]),
            (OTHER, YES, NO, [YES]),
            (OTHER, NO, NEVER, [NO, NEVER]),
            (OTHER, NO, None, [NO]),
            (None, NO, OTHER, [NO, OTHER]),
            (None, OPEN, OTHER, [OPEN, OTHER]),
            (OTHER, OPEN, NO, [OPEN, NO, OTHER]),
            (OPEN, NO, None, [NO, OPEN]),
            (OPEN, YES, None, [YES]),
        ],
    )
    def test_of_which_part_of_the_rule(
        self,
        applies: Condition | None,
        requires: Condition,
        unless: Condition | None,
        told: list[Condition],
    ) -> None:
        finding = found(requires, applies=applies, unless=unless)
        assert [reading.atom for reading in finding.readings] == told


class TestBasis:
    def test_the_norm_first_then_the_limits_each_provision_once(self) -> None:
        norm = line("WIDE_NORM", enacted(True, LAW.at("3"), LAW.at("1")))
        limit = line("WIDE_LIMIT", enacted(3, LAW.at("2"), LAW.at("1")))
        requires = all_of(at_least(F.adults, limit), at_least(F.youths, LIMIT))
        finding = found(requires, Club(adults=3, youths=3), norm=norm)
        assert finding.basis == (LAW.at("3"), LAW.at("1"), LAW.at("2"))

    def test_only_limits_that_decided(self) -> None:
        requires = any_of(at_least(F.adults, LIMIT), at_least(share(F.youths, of=F.adults), HALF))
        assert found(requires, Club(adults=9, youths=1)).basis == (LAW.at("1"), LAW.at("2"))
        assert found(requires, Club(adults=1, youths=1)).basis == (LAW.at("1"), LAW.at("3"))

    def test_limits_inside_a_count_decide_too(self) -> None:
        finding = found(at_least(counted(FULL), 1), Club(members=()))
        assert finding.basis == (LAW.at("1"), LAW.at("3"))

    def test_a_limit_not_in_force_has_no_provision(self) -> None:
        later = line("LATER", enacted(3, LAW.at("2"), since=date(2025, 1, 1)))
        finding = found(at_least(F.adults, later), Club(adults=3))
        assert (finding.outcome, finding.basis) == (UNKNOWN, (LAW.at("1"),))
        assert finding.unread == ("LATER",)

    def test_since_the_last_change_of_what_was_used(self) -> None:
        changed = line("CHANGED", enacted(3), enacted(4, since=date(2023, 7, 1)))
        assert found(at_least(F.adults, changed)).since == date(2023, 7, 1)
        assert found(at_least(F.adults, LIMIT)).since == SINCE
        norm = line("NEW_NORM", enacted(True, since=date(2024, 2, 1)))
        assert found(at_least(F.adults, changed), norm=norm).since == date(2024, 2, 1)

    def test_the_source_of_the_least_sure(self) -> None:
        norm = line("NORM_2", enacted(True, source="M.P."))
        assert found(at_least(F.adults, LIMIT), norm=norm).source == "M.P."
        told = enacted(3, source="a page", evidence=Evidence.REPORTED)
        finding = found(at_least(F.adults, line("TOLD", told)), norm=norm)
        assert (finding.source, finding.evidence) == ("a page", Evidence.REPORTED)
        unread = found(at_least(F.adults, UNREAD), norm=line("NORM_3", evolve(told, value=True)))
        assert (unread.source, unread.evidence) == ("Dz.U.", Evidence.RECALLED)

    @pytest.mark.parametrize(
        ("of_norm", "of_limit", "expected"),
        [
            (Evidence.TEXT, Evidence.TEXT, Evidence.TEXT),
            (Evidence.TEXT, Evidence.RECALLED, Evidence.RECALLED),
            (Evidence.REPORTED, Evidence.TEXT, Evidence.REPORTED),
        ],
    )
    def test_as_sure_as_the_least_sure(
        self, of_norm: Evidence, of_limit: Evidence, expected: Evidence
    ) -> None:
        norm = line("SURE_NORM", enacted(True, evidence=of_norm))
        limit = line("SURE_LIMIT", enacted(3, evidence=of_limit))
        assert found(at_least(F.adults, limit), norm=norm).evidence is expected

    def test_what_did_not_decide_makes_nothing_unsure(self) -> None:
        recalled = line("UNSURE", enacted(3, evidence=Evidence.RECALLED))
        either = any_of(YES, at_least(F.youths, recalled))
        assert found(either, Club(youths=0)).evidence is Evidence.TEXT


class TestStale:
    OLD = line("OLD", enacted(3), verified=date(2024, 4, 30))

    def test_neither_norm_nor_limit(self) -> None:
        assert not found(at_least(F.adults, LIMIT)).stale

    def test_the_norm_or_a_limit(self) -> None:
        assert found(YES, norm=self.OLD).stale
        assert found(at_least(F.adults, self.OLD)).stale

    def test_a_limit_that_did_not_decide_is_not_stale(self) -> None:
        assert not found(any_of(YES, at_least(F.youths, self.OLD)), Club(youths=0)).stale

    def test_by_the_day_whose_law_is_applied(self) -> None:
        """Who asks today for the law of 2023 gets law that was compared."""
        compared = Context(on=date(2025, 1, 1), law=date(2023, 1, 1))
        assert not examine(rule(at_least(F.adults, LIMIT)), Club(), compared).stale
        not_compared = Context(on=DAY, law=date(2025, 1, 1))
        assert examine(rule(at_least(F.adults, LIMIT)), Club(), not_compared).stale


class TestMissing:
    @pytest.mark.parametrize(
        ("requires", "record", "missing"),
        [
            (at_least(F.adults, 3), Club(), ["adults"]),
            (at_least(F.adults, 3), Club(adults=Bounds(2, 3)), ["adults"]),
            (at_least(F.adults, 3), Club(adults=3), []),
            (at_least(F.adults, F.youths), Club(adults=3), ["youths"]),
            (at_least(F.adults, F.youths), Club(), ["adults", "youths"]),
            (at_least(total(F.adults, F.youths), 3), Club(youths=1), ["adults"]),
            (at_least(total(F.adults, F.youths), 3), Club(youths=Bounds(1, 1)), ["adults"]),
            (
                at_least(share(total(F.adults, F.youths), of=F.adults), HALF),
                Club(),
                ["adults", "youths"],
            ),
            (no_later(F.founded, THE_DAY), Club(), ["founded"]),
            (no_later(shifted(F.founded, HALF_YEAR), THE_DAY), Club(), ["founded"]),
            (no_later(day_of_year(F.year, LAST_DAY), F.founded), Club(), ["year", "founded"]),
            (equals(F.colour, Colour.RED), Club(), ["colour"]),
            (includes_any(F.colours, Colour.RED), Club(), ["colours"]),
            (is_true(F.active), Club(), ["active"]),
            (is_true(inside(F.main, M.at_risk)), Club(), ["main.at_risk"]),
            (is_true(inside(F.main, M.at_risk)), Club(main=Member()), ["main.at_risk"]),
            (all_of(YES, OPEN, is_true(F.active)), Club(), ["active"]),
            (all_of(equals(F.colour, Colour.RED), OPEN), Club(), ["colour", "active"]),
            (any_of(equals(F.colour, Colour.RED), OPEN), Club(active=False), ["colour"]),
            (none_of(equals(F.colour, Colour.RED), OPEN), Club(active=False), ["colour"]),
            (named(Colour.RED, OPEN), Club(), ["active"]),
            (
                by_policy("plan_length", {"longer_of_both": OPEN, "either": YES}),
                Club(),
                ["active"],
            ),
            (
                by_policy(
                    "plan_length",
                    {"longer_of_both": all_of(OPEN, equals(F.colour, Colour.RED)), "either": YES},
                ),
                Club(),
                ["active", "colour"],
            ),
        ],
    )
    def test_facts(self, requires: Condition, record: Club, missing: list[str]) -> None:
        assert list(found(requires, record).missing) == missing

    @pytest.mark.parametrize(
        ("requires", "members", "missing"),
        [
            (at_least(counted(FULL), 3), None, ["members"]),
            (at_least(counted(), 3), (), []),
            (at_least(counted(), 3), (Member(heads=1), Member()), ["members[1].heads"]),
            (at_least(counted(weighed=False), 1), None, ["members"]),
            (at_least(counted(FULL), 3), (Member(heads=5),), ["members[0].fte"]),
            (at_least(counted(FULL), 3), (Member(fte=1),), ["members[0].heads"]),
            (
                at_least(counted(FULL), 3),
                (Member(), Member(fte=0), Member(heads=1, fte=1)),
                ["members[0].fte", "members[0].heads"],
            ),
            (
                at_least(counted(FULL, weighed=False), 3),
                (Member(fte=1), Member(), Member(fte=0), Member()),
                ["members[1].fte", "members[3].fte"],
            ),
            (
                at_least(counted(all_of(FULL, AT_RISK)), 3),
                (Member(heads=2, fte=1), Member(heads=2, at_risk=True)),
                ["members[0].at_risk", "members[1].fte"],
            ),
            (
                at_least(counted(all_of(FULL, AT_RISK)), 3),
                (Member(heads=9, fte=0), Member(heads=Bounds(2, 3), fte=1, at_risk=True)),
                ["members[1].heads"],
            ),
            (
                at_least(share(counted(AT_RISK), of=counted()), HALF),
                (Member(at_risk=False), Member(heads=1)),
                ["members[1].at_risk", "members[0].heads"],
            ),
        ],
    )
    def test_facts_of_nested_records(
        self, requires: Condition, members: tuple[Member, ...] | None, missing: list[str]
    ) -> None:
        assert list(found(requires, Club(members=members)).missing) == missing

    def test_of_all_parts_of_the_rule_in_order(self) -> None:
        red = equals(F.colour, Colour.RED)
        finding = found(OPEN, applies=red, unless=at_least(F.youths, 1))
        assert finding.missing == ("active", "youths", "colour")

    def test_not_those_of_a_part_that_is_settled(self) -> None:
        assert found(NO, applies=OPEN).missing == ("active",)
        assert found(OPEN, applies=YES, unless=NO).missing == ("active",)

    @pytest.mark.parametrize(
        "parts", [{}, {"applies": OPEN}, {"unless": OPEN}, {"applies": NO}], ids=str
    )
    def test_nothing_where_the_outcome_is_settled(self, parts: dict[str, Any]) -> None:
        assert found(any_of(YES, OPEN), **parts).missing == ()

    def test_nothing_where_an_exception_settles_it(self) -> None:
        assert found(OPEN, unless=YES).missing == ()


class TestUnread:
    def test_a_limit(self) -> None:
        finding = found(at_least(F.adults, UNREAD), Club(adults=3))
        assert (finding.outcome, finding.unread, finding.missing) == (UNKNOWN, ("UNREAD",), ())
        assert finding.basis == (LAW.at("1"), LAW.at("7"))
        assert finding.evidence is Evidence.RECALLED

    def test_a_list(self) -> None:
        finding = found(one_of(F.colour, UNREAD), Club(colour=Colour.RED))
        assert (finding.outcome, finding.unread, finding.missing) == (UNKNOWN, ("UNREAD",), ())

    def test_only_what_nobody_read(self) -> None:
        both = all_of(at_least(F.adults, UNREAD), at_least(F.youths, LIMIT))
        assert found(both).unread == ("UNREAD",)
        assert found(at_least(F.adults, LIMIT)).unread == ()

    def test_nothing_where_the_outcome_is_settled(self) -> None:
        assert found(any_of(YES, at_least(F.adults, UNREAD))).unread == ()
        assert found(at_least(F.adults, UNREAD), unless=YES).unread == ()
        assert found(NO, applies=at_least(F.adults, UNREAD)).unread == ("UNREAD",)


class TestHangsOn:
    LENGTH = by_policy("plan_length", {"longer_of_both": OPEN, "either": YES})
    ABSENT = by_policy("counts_absent_employees", {True: YES, False: at_least(F.youths, 1)})

    @pytest.mark.parametrize(
        ("active", "hangs_on"),
        [
            (True, ()),
            (False, ("plan_length",)),
            (None, ("plan_length",)),
        ],
    )
    def test_another_answer_would_change_it(
        self, active: bool | None, hangs_on: tuple[str, ...]
    ) -> None:
        assert found(self.LENGTH, Club(active=active)).hangs_on == hangs_on

    def test_another_answer_would_leave_it_unknown(self) -> None:
        assert found(self.ABSENT).outcome is MET
        assert found(self.ABSENT).hangs_on == ("counts_absent_employees",)
        assert found(self.ABSENT, Club(youths=1)).hangs_on == ()

    def test_each_question_is_answered_otherwise_alone(self) -> None:
        both = all_of(self.LENGTH, self.ABSENT)
        record = Club(active=False, youths=0)
        assert found(both, record).outcome is UNMET
        assert found(both, record).hangs_on == ("plan_length",)
        assert found(both, evolve(record, active=True)).hangs_on == ("counts_absent_employees",)

    def test_against_the_policy_asked_under(self) -> None:
        either = Context(on=DAY, policy=Policy(plan_length="either"))
        finding = examine(rule(self.LENGTH), Club(active=False), either)
        assert (finding.outcome, finding.hangs_on) == (MET, ("plan_length",))

    def test_a_question_with_no_bearing_on_this_record(self) -> None:
        assert found(any_of(YES, self.LENGTH)).hangs_on == ()
        assert found(self.LENGTH, applies=NO).hangs_on == ()


class TestAnswer:
    RED = named(Colour.RED, at_least(F.adults, 1))
    BLUE = named(Colour.BLUE, at_least(F.youths, 1))

    @pytest.mark.parametrize(
        ("record", "answer"),
        [
            (Club(adults=1, youths=0), (Colour.RED,)),
            (Club(adults=1, youths=1), (Colour.RED, Colour.BLUE)),
            (Club(adults=0, youths=1), (Colour.BLUE,)),
            (Club(adults=1), (Colour.RED,)),
            (Club(adults=0, youths=0), ()),
            (Club(), ()),
        ],
    )
    def test_the_alternatives_that_hold(self, record: Club, answer: tuple[Code, ...]) -> None:
        assert found(any_of(self.RED, self.BLUE), record).answer == answer

    def test_a_rule_that_has_one_name(self) -> None:
        assert found(self.RED, Club(adults=1)).answer == (Colour.RED,)

    def test_a_name_that_is_no_code_is_no_answer(self) -> None:
        labelled = named(Label("tak", "yes"), YES)
        assert found(any_of(labelled, self.RED), Club(adults=1)).answer == (Colour.RED,)
        assert found(any_of(labelled), Club()).answer == ()


def test_the_policy_is_read_inside_counts() -> None:
    absent = by_policy("counts_absent_employees", {True: all_of(), False: AT_RISK})
    record = Club(members=(Member(heads=2), Member(heads=1, at_risk=True)))
    plain = found(at_least(counted(absent), 3), record)
    assert (plain.outcome, plain.missing) == (MET, ())
    assert plain.hangs_on == ("counts_absent_employees",)
    other = Context(on=DAY, policy=Policy(counts_absent_employees=False))
    finding = examine(rule(at_least(counted(absent), 3)), record, other)
    assert (finding.outcome, finding.missing) == (UNKNOWN, ("members[0].at_risk",))
