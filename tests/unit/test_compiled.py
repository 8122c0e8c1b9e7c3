"""Rules as generated code: the same outcomes as the slow reading, without it where all is known."""

import ast
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Bounds, Comparison
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law import Act, Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Context,
    Count,
    Force,
    Label,
    Outcome,
    Policy,
    Quantity,
    Rule,
    Share,
    all_of,
    any_of,
    at_least,
    at_most,
    by_policy,
    check_facts,
    compiled,
    count,
    day_of_year,
    equals,
    fact,
    includes,
    includes_any,
    inside,
    is_false,
    is_true,
    less_than,
    more_than,
    named,
    no_later,
    none_of,
    one_of,
    share,
    shifted,
    sooner,
    total,
    when,
)
from ekonomia.rules import algebra as c
from ekonomia.rules.compiled import Compiled, compile_rules
from ekonomia.rules.evaluate import verdict
from ekonomia.rules.findings import examine
from ekonomia.rules.source import Expressions
from ekonomia.verdict import Verdict, conjunction


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"


class Shape(Code):
    ROUND = "round", "okrągły", "round"


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
    guests: tuple[Member, ...] | None = fact(pl="goście", en="guests")
    founded: date | None = fact(pl="założony", en="founded")
    year: int | None = fact(pl="rok", en="year")
    rate: Share | None = fact(pl="udział", en="rate")
    length: Quantity | None = fact(pl="długość", en="length")
    active: bool | None = fact(pl="działa", en="active")
    name: str | None = fact(pl="nazwa", en="name")
    look: Colour | Shape | None = fact(pl="wygląd", en="look")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    main: Member | None = fact(pl="główny", en="main member")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Club)
M = fields(Member)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")
SINCE, DAY = date(2020, 1, 1), date(2024, 5, 1)
ON = Context(on=DAY)


def enacted(since: date, value: object) -> Enacted[Any]:
    return Enacted(since, value, LAW.at("5"), Evidence.TEXT, "Dz.U.")


def line(name: str, *steps: Any) -> Timeline[Any]:  # noqa: ANN401 - steps of any value
    return Timeline(name=name, unit="-", steps=steps, verified=date(2024, 1, 1))


def always(name: str, value: object) -> Timeline[Any]:
    return line(name, enacted(SINCE, value))


REPEAL = Repealed(date(2024, 1, 1), LAW.at("5"), Evidence.TEXT, "Dz.U.")
NOT_SEEN = Unread(SINCE, "not seen", LAW.at("5"), "Dz.U.")

NORM = always("NORM", value=True)
REPEALED_NORM = line("REPEALED_NORM", enacted(SINCE, value=True), REPEAL)
UNREAD_NORM = line("UNREAD_NORM", NOT_SEEN)
LATER_NORM = line("LATER_NORM", enacted(date(2025, 1, 1), value=True))

LIMIT = always("LIMIT", 3)
HALF = always("HALF", Fraction(1, 2))
UNREAD = line("UNREAD", NOT_SEEN)
HALF_YEAR = always("HALF_YEAR", Term(months=6))
LAST_DAY = always("LAST_DAY", (3, 31))
LISTED = always("LISTED", frozenset({Colour.RED}))


def rule(name: str, requires: Condition, **others: Any) -> Rule:  # noqa: ANN401 - fields of a rule
    given: dict[str, Any] = {"pl": name, "en": name, "norm": NORM} | others
    return Rule(id=f"club.{name}", requires=requires, **given)


def members(where: Condition | None = None, *, weighed: bool = True) -> c.CountOf:
    return count(F.members, where=where, weight=M.heads if weighed else None, pl="l", en="n")


def guests(where: Condition | None = None) -> c.CountOf:
    return count(F.guests, where=where, pl="goście", en="guests")


FULL, AT_RISK = at_least(M.fte, HALF), is_true(M.at_risk)
RATE = inside(F.main, M.fte)
ONE_PER_KIND = (
    rule("at_least", at_least(F.adults, LIMIT)),
    rule("more_than", more_than(F.adults, 3)),
    rule("at_most", at_most(total(F.adults, F.youths), 7)),
    rule("less_than", less_than(F.youths, F.adults)),
    rule("fraction", at_least(F.adults, Fraction(5, 2))),
    rule("rate", at_least(F.rate, HALF)),
    rule("rate_whole", less_than(F.rate, 1)),
    rule("limit_is_rate", at_most(F.rate, RATE)),
    rule("length", more_than(F.length, Fraction(7, 2))),
    rule("lengths", at_least(F.length, F.adults)),
    rule("share", at_least(share(F.youths, of=total(F.adults, F.youths)), HALF)),
    rule("share_given", more_than(share(F.youths, of=F.adults), Fraction(1, 3))),
    rule("share_of_fact", at_most(share(F.youths, of=F.adults), F.rate)),
    rule("as_share", at_most(F.rate, share(F.youths, of=F.adults))),
    rule("as_share_plain", at_most(F.youths, share(F.youths, of=F.adults))),
    rule("count", at_least(members(FULL), LIMIT)),
    rule("count_all", at_least(members(weighed=False), 2)),
    rule("count_heads", less_than(F.adults, members())),
    rule("count_rate", at_least(F.rate, members(FULL))),
    rule("share_of_records", at_least(share(members(all_of(FULL, AT_RISK)), of=members()), HALF)),
    rule("other_records", at_most(guests(none_of(AT_RISK, named(Colour.RED, FULL))), 1)),
    rule("by_the_day", no_later(F.founded, THE_DAY)),
    rule("term", sooner(shifted(F.founded, HALF_YEAR), THE_DAY)),
    rule("year", no_later(F.founded, day_of_year(F.year, LAST_DAY, later=1))),
    rule("year_of_day", sooner(F.founded, day_of_year(F.founded, LAST_DAY))),
    rule("moved", no_later(F.founded, day_of_year(F.year, LAST_DAY, moves=True))),
    rule("text", equals(F.name, "Iskra")),
    rule("code", one_of(F.look, Colour.RED, Shape.ROUND)),
    rule("code_listed", one_of(F.look, LISTED)),
    rule("codes", includes(F.colours, Colour.RED, Colour.BLUE)),
    rule("codes_any", includes_any(F.colours, LISTED)),
    rule("codes_any_of_two", includes_any(F.colours, Colour.RED, Colour.BLUE)),
    rule("no_codes", includes(F.colours)),
    rule("true", is_true(F.active)),
    rule("false", is_false(F.active)),
    rule("nested", is_true(inside(F.main, M.at_risk))),
    rule("nothing", all_of()),
    rule("never", any_of()),
    rule("all", all_of(is_true(F.active), at_least(F.adults, 3))),
    rule("any", any_of(is_true(F.active), at_least(F.adults, 3))),
    rule("none", none_of(is_true(F.active), at_least(F.adults, 5))),
    rule("when", when(is_true(F.active), named(Label("a", "a"), at_least(F.adults, 5)))),
    rule(
        "policy",
        by_policy("plan_length", {"longer_of_both": is_true(F.active), "either": all_of()}),
    ),
    rule("applies", at_least(F.adults, 3), applies=is_true(F.active)),
    rule("unless", at_least(F.adults, 5), unless=at_least(F.youths, 2)),
    rule("both", at_least(F.adults, 5), applies=is_true(F.active), unless=at_least(F.youths, 2)),
    rule("applies_count", at_least(F.adults, 3), applies=at_least(guests(), 2)),
    rule("soft", at_least(F.adults, 5), force=Force.SOFT),
    rule("right", at_least(F.adults, 5), force=Force.RIGHT),
    rule("unread_norm", all_of(), norm=UNREAD_NORM),
    rule("repealed_norm", any_of(), norm=REPEALED_NORM),
    rule("later_norm", any_of(), norm=LATER_NORM),
    rule("unread_limit", at_least(F.adults, UNREAD)),
    rule("unread_limit_of_count", at_least(members(FULL), UNREAD)),
    rule("unread_limit_of_share", at_least(share(F.youths, of=F.adults), UNREAD)),
    rule("unread_rate", at_least(F.rate, UNREAD)),
    rule("unread_term", no_later(shifted(F.founded, UNREAD), THE_DAY)),
    rule("unread_day", no_later(F.founded, day_of_year(F.year, UNREAD))),
    rule("unread_list", one_of(F.look, UNREAD)),
    rule("unread_set", includes_any(F.colours, UNREAD)),
    rule("unread_excuse", at_least(F.adults, 5), unless=at_least(F.youths, UNREAD)),
    rule("unread_scope", at_least(F.adults, 5), applies=at_least(F.youths, UNREAD)),
)

PEOPLE = (
    Member(heads=2, fte=1, at_risk=True),
    Member(heads=1, fte=Fraction(1, 2), at_risk=False),
    Member(heads=3, fte=Fraction(1, 4), at_risk=True),
)
COMPLETE = Club(
    adults=4,
    youths=2,
    members=PEOPLE,
    guests=(Member(heads=1, fte=1, at_risk=False), Member(heads=1, fte=0, at_risk=False)),
    founded=date(2023, 11, 1),
    year=2023,
    rate=Fraction(1, 2),
    length=4,
    active=True,
    name="Iskra",
    look=Colour.RED,
    colours=frozenset(Colour),
    main=Member(heads=1, fte=Fraction(1, 3), at_risk=True),
)
ALSO_COMPLETE = (
    evolve(COMPLETE, adults=3, youths=3, rate=1, length=Fraction(7, 2), active=False),
    evolve(COMPLETE, adults=5, youths=5, members=(), guests=(), look=Shape.ROUND, name="Skra"),
    evolve(
        COMPLETE,
        adults=0,
        youths=0,
        active=False,
        rate=0,
        length=0,
        colours=frozenset(),
        look=Colour.BLUE,
    ),
    evolve(COMPLETE, founded=DAY, year=2024, colours=frozenset({Colour.BLUE})),
    evolve(COMPLETE, founded=date(2024, 4, 2), year=2024, rate=Fraction(1, 3)),
    evolve(COMPLETE, founded=date(2024, 3, 31), year=2024, members=PEOPLE[:2]),
    evolve(COMPLETE, founded=date(2023, 3, 30), year=2023, guests=PEOPLE),
    evolve(COMPLETE, adults=2, youths=1, rate=1, founded=date(2024, 5, 2)),
    evolve(COMPLETE, youths=0, guests=(Member(heads=1, fte=0, at_risk=False),) * 2),
    evolve(COMPLETE, youths=9, main=Member(heads=1, fte=1, at_risk=False)),
)
MISSING = tuple(evolve(COMPLETE, **{each.name: None}) for each in fields(Club))
INEXACT = (
    Club(),
    evolve(COMPLETE, adults=Bounds.more_than(9)),
    evolve(COMPLETE, adults=Bounds(4, 4), youths=Bounds(0, 4)),
    evolve(COMPLETE, rate=Bounds(Fraction(1, 2), 1), length=Bounds.more_than(4)),
    evolve(COMPLETE, members=(Member(),)),
    evolve(COMPLETE, members=(*PEOPLE, Member(heads=Bounds(1, 2), fte=1, at_risk=True))),
    evolve(COMPLETE, members=(*PEOPLE, Member(heads=9, at_risk=True))),
    evolve(COMPLETE, members=(Member(heads=9, fte=1),), guests=(Member(at_risk=True),)),
    evolve(COMPLETE, main=Member()),
    evolve(COMPLETE, adults=None, youths=None, active=None),
    evolve(COMPLETE, year=2005),
    evolve(COMPLETE, founded=date.max),
)


def slowly(rules: Iterable[Rule], record: Club, context: Context = ON) -> dict[str, Outcome]:
    return {each.id: examine(each, record, context).outcome for each in rules}


def quickly(rules: tuple[Rule, ...], record: Club, context: Context = ON) -> dict[str, Outcome]:
    outcomes = compile_rules(rules, context).outcomes(record)
    return {each.id: outcome for each, outcome in zip(rules, outcomes, strict=True)}


@pytest.fixture(scope="module")
def every() -> Compiled:
    return compile_rules(ONE_PER_KIND, ON)


class TestOutcomes:
    @pytest.mark.parametrize("record", [COMPLETE, *ALSO_COMPLETE, *MISSING, *INEXACT])
    def test_the_same_as_of_the_slow_reading(self, every: Compiled, record: Club) -> None:
        found = dict(zip([each.id for each in ONE_PER_KIND], every.outcomes(record), strict=True))
        assert found == slowly(ONE_PER_KIND, record)

    def test_the_records_tell_the_rules_apart(self, every: Compiled) -> None:
        """Every rule is met by one record and unmet by another, where it can be both."""
        rows = [every.outcomes(record) for record in (COMPLETE, *ALSO_COMPLETE)]
        fixed = {"nothing", "never", "no_codes"}
        for each, outcomes in zip(ONE_PER_KIND, zip(*rows, strict=True), strict=True):
            name = each.id.removeprefix("club.")
            if name not in fixed and "unread" not in name and each.norm is NORM:
                assert {Outcome.MET, Outcome.UNMET} <= set(outcomes), name

    def test_a_complete_record_is_never_read_slowly(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(rule: Rule, *_: object) -> Outcome:
            raise AssertionError(rule.id)

        monkeypatch.setattr(compiled, "outcome_of", refuse)
        unwritable = {"share_of_fact", "as_share", "as_share_plain"}
        rules = tuple(
            each
            for each in ONE_PER_KIND
            if each.id.removeprefix("club.") not in unwritable
            and not each.id.startswith("club.unread_")
        )
        read = compile_rules(rules, ON)
        for record in (COMPLETE, *ALSO_COMPLETE):
            assert len(read.outcomes(record)) == len(rules)
            assert read.verdict(record) is not Verdict.UNKNOWN

    def test_under_another_policy(self) -> None:
        absent = by_policy("counts_absent_employees", {True: all_of(), False: FULL})
        either = by_policy("plan_length", {"longer_of_both": any_of(), "either": all_of()})
        rules = (rule("absent", at_least(members(absent), 4)), rule("either", either))
        assert list(quickly(rules, COMPLETE).values()) == [Outcome.MET, Outcome.UNMET]
        other = Context(on=DAY, policy=Policy(counts_absent_employees=False, plan_length="either"))
        assert list(quickly(rules, COMPLETE, other).values()) == [Outcome.UNMET, Outcome.MET]

    def test_under_the_law_of_another_day_and_as_known_then(self) -> None:
        changing = line(
            "CHANGING",
            enacted(date(2020, 1, 1), 3),
            Enacted(date(2023, 1, 1), 5, LAW.at("5"), Evidence.TEXT, "s", date(2024, 1, 1)),
        )
        rules = (rule("changing", at_least(F.adults, changing)),)
        for context, expected in (
            (ON, Outcome.UNMET),
            (Context(on=DAY, law=date(2022, 1, 1)), Outcome.MET),
            (Context(on=DAY, known=date(2023, 12, 31)), Outcome.MET),
            (Context(on=date(2019, 1, 1)), Outcome.NOT_APPLICABLE),
        ):
            assert quickly(rules, COMPLETE, context) == {"club.changing": expected}

    def test_a_limit_that_nobody_read_inside_a_count(self) -> None:
        rules = (
            rule("adults", at_least(F.adults, 3)),
            rule("inside", at_least(members(at_least(M.fte, UNREAD)), 1)),
            rule("members", at_least(members(FULL), 3)),
        )
        assert quickly(rules, COMPLETE) == slowly(rules, COMPLETE)
        assert compile_rules(rules, ON).verdict(COMPLETE) is Verdict.UNKNOWN
        none = evolve(COMPLETE, members=())
        assert quickly(rules, none) == slowly(rules, none)
        assert compile_rules(rules, ON).verdict(none) is Verdict.UNMET

    def test_of_no_rules(self) -> None:
        read = compile_rules((), ON)
        assert read.outcomes(COMPLETE) == ()
        assert read.verdict(COMPLETE) is Verdict.UNKNOWN


class TestVerdict:
    @pytest.mark.parametrize("index", range(len(ONE_PER_KIND)))
    def test_of_one_rule(self, index: int) -> None:
        one = ONE_PER_KIND[index]
        read = compile_rules((one,), ON).verdict
        for record in (COMPLETE, *ALSO_COMPLETE, *MISSING, *INEXACT):
            found = examine(one, record, ON)
            if not found.basis:
                expected = Verdict.UNKNOWN  # nothing is in force
            elif one.force is Force.HARD:
                expected = found.verdict
            else:
                expected = Verdict.MET
            assert read(record) is expected, record

    @pytest.mark.parametrize("record", [COMPLETE, *ALSO_COMPLETE, *MISSING, *INEXACT])
    def test_of_pairs_of_rules(self, record: Club) -> None:
        for pair in pairwise(ONE_PER_KIND):
            found = [examine(one, record, ON) for one in pair]
            expected = conjunction(each.verdict for each in found if each.counts)
            if not any(each.basis for each in found):
                expected = Verdict.UNKNOWN
            assert compile_rules(pair, ON).verdict(record) is expected, pair

    YES, NO, OPEN = rule("yes", all_of()), rule("no", any_of()), rule("open", is_true(F.active))
    RECORDS = rule("records", at_least(members(FULL), 3))

    @pytest.mark.parametrize(
        ("rules", "expected"),
        [
            ((YES, YES), Verdict.MET),
            ((YES, OPEN), Verdict.UNKNOWN),
            ((OPEN, NO), Verdict.UNMET),
            ((NO, OPEN), Verdict.UNMET),
            ((OPEN, YES), Verdict.UNKNOWN),
            ((RECORDS, NO), Verdict.UNMET),
            ((RECORDS, YES), Verdict.UNKNOWN),
            ((YES, evolve(NO, force=Force.SOFT)), Verdict.MET),
            ((YES, evolve(NO, force=Force.RIGHT)), Verdict.MET),
            ((YES, evolve(OPEN, force=Force.SOFT)), Verdict.MET),
            ((evolve(NO, force=Force.SOFT),), Verdict.MET),
            ((OPEN, evolve(NO, force=Force.SOFT)), Verdict.UNKNOWN),
            ((YES, evolve(NO, norm=REPEALED_NORM)), Verdict.MET),
            ((evolve(NO, norm=REPEALED_NORM), evolve(NO, norm=LATER_NORM)), Verdict.UNKNOWN),
            ((YES, evolve(NO, norm=UNREAD_NORM)), Verdict.UNKNOWN),
            ((NO, evolve(NO, norm=UNREAD_NORM)), Verdict.UNMET),
            ((OPEN, evolve(YES, norm=UNREAD_NORM)), Verdict.UNKNOWN),
            ((evolve(YES, norm=UNREAD_NORM, force=Force.SOFT),), Verdict.MET),
            ((YES, evolve(NO, applies=any_of())), Verdict.MET),
            ((YES, evolve(NO, applies=all_of())), Verdict.UNMET),
            ((YES, evolve(NO, applies=is_true(F.active))), Verdict.UNKNOWN),
            ((YES, evolve(NO, unless=all_of())), Verdict.MET),
            ((YES, evolve(NO, unless=is_true(F.active))), Verdict.UNKNOWN),
        ],
    )
    def test_of_an_empty_record(self, rules: tuple[Rule, ...], expected: Verdict) -> None:
        assert compile_rules(rules, ON).verdict(Club()) is expected

    def test_the_rules_without_loops_are_read_first(self) -> None:
        """A record refused by a plain rule never has its members counted."""

        class Watched:
            adults = 1

            @property
            def members(self) -> tuple[Member, ...]:
                raise AssertionError

        rules = (self.RECORDS, rule("adults", at_least(F.adults, 3)))
        assert compile_rules(rules, ON).verdict(Watched()) is Verdict.UNMET


class TestSource:
    def test_it_is_python_and_can_be_read(self, every: Compiled) -> None:
        tree = ast.parse(every.source)
        assert [node.name for node in tree.body if isinstance(node, ast.FunctionDef)] == [
            "outcomes",
            "verdict",
        ]
        assert len(tree.body) == 2

    def test_it_says_what_it_asks(self) -> None:
        source = compile_rules(
            (
                rule("adults", at_least(F.adults, LIMIT)),
                rule("share", at_least(share(F.youths, of=F.adults), Fraction(30, 100))),
                rule("rate", at_most(F.rate, HALF)),
                rule("main", less_than(RATE, 1)),
            ),
            ON,
        ).source
        assert "(f.adults >= 3)" in source
        assert "(10 * f.youths >= 3 * f.adults)" in source
        assert "(f.rate.numerator * 2 <= f.rate.denominator)" in source
        assert "(f.main.fte.numerator < f.main.fte.denominator)" in source

    def test_it_calls_nothing_but_what_it_was_given(self, every: Compiled) -> None:
        known = {"date", "span", "unknown", "working", "_slow", "_whole"}
        for node in ast.walk(ast.parse(every.source)):
            assert not isinstance(node, ast.Import | ast.ImportFrom | ast.Lambda)
            assert not isinstance(node, ast.Div), "shares are compared exactly"
            if isinstance(node, ast.Constant):
                assert type(node.value) in (int, bool, type(None))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id in known
            elif isinstance(node, ast.Call):
                assert isinstance(node.func, ast.Attribute)
                assert node.func.attr in {"after", "isdisjoint"}

    @pytest.mark.parametrize("function", ["outcomes", "verdict"])
    def test_one_loop_for_all_counts_over_the_same_records(self, function: str) -> None:
        rules = (
            rule("one", at_least(members(FULL), 3)),
            rule("two", at_least(share(members(AT_RISK), of=members()), HALF)),
            rule("three", at_most(guests(), 9)),
            rule("four", at_most(guests(AT_RISK), 9)),
        )
        tree = ast.parse(compile_rules(rules, ON).source)
        body = next(
            node
            for node in tree.body
            if isinstance(node, ast.FunctionDef) and node.name == function
        )
        loops = [ast.unparse(node.iter) for node in ast.walk(body) if isinstance(node, ast.For)]
        assert sorted(loops) == ["f.guests", "f.members"]

    @pytest.mark.parametrize("build", [all_of, any_of, none_of])
    def test_what_two_counts_share_is_asked_once_for_each_record(
        self, build: Callable[..., Condition]
    ) -> None:
        rules = (
            rule("one", at_least(members(build(FULL, AT_RISK)), 3)),
            rule("two", at_least(members(named(Colour.RED, FULL)), 3)),
        )
        source = compile_rules(rules, ON).source
        assert source.count("g.fte.numerator") == 2  # once in each function
        assert quickly(rules, COMPLETE) == slowly(rules, COMPLETE)

    def test_what_is_asked_only_of_some_records_is_not_asked_of_all(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The post of a member not at risk need not be known, though two counts ask for it."""
        rules = (
            rule("one", at_most(members(all_of(AT_RISK, FULL)), 3)),
            rule("two", at_most(members(all_of(AT_RISK, less_than(M.heads, 9), FULL)), 3)),
        )
        some = evolve(COMPLETE, members=(Member(heads=4, at_risk=False), *PEOPLE))
        assert slowly(rules, some) == {"club.one": Outcome.MET, "club.two": Outcome.MET}
        monkeypatch.setattr(compiled, "outcome_of", None)
        assert quickly(rules, some) == {"club.one": Outcome.MET, "club.two": Outcome.MET}

    def test_what_is_asked_once_has_no_name_of_its_own(self) -> None:
        source = compile_rules(
            (rule("one", at_least(members(all_of(AT_RISK, FULL)), 3)),), ON
        ).source
        assigned = [
            target.id
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        assert len(set(assigned)) == 2  # the count and the outcome

    def test_equal_constants_are_one(self) -> None:
        write = Expressions(ON)
        red = one_of(F.look, Colour.RED)
        before = len(write.constants)
        assert write.condition(red, "f") == write.condition(one_of(F.look, LISTED), "f")
        assert len(write.constants) == before + 1
        write.condition(one_of(F.look, Colour.BLUE), "f")
        assert len(write.constants) == before + 2

    def test_an_open_question_is_answered_as_the_policy_says(self) -> None:
        question = by_policy(
            "plan_length", {"longer_of_both": is_true(F.active), "either": is_false(F.active)}
        )
        assert Expressions(ON).condition(question, "f") == "YES[f.active]"
        other = Expressions(Context(on=DAY, policy=Policy(plan_length="either")))
        assert other.condition(question, "f") == "NO[f.active]"

    @pytest.mark.parametrize("path", [("a b",), ("adults", "x.y"), ("__import__('os')",), ("",)])
    def test_a_name_that_is_none(self, path: tuple[str, ...]) -> None:
        adults = at_least(F.adults, 1).left
        assert isinstance(adults, c.Fact)
        strange = evolve(adults, path=path)
        compare = c.Compare(strange, Comparison.AT_LEAST, c.Given(1))
        with pytest.raises(InvalidValue, match="expected an identifier"):
            compile_rules((rule("strange", compare),), ON)

    def test_counts_do_not_nest(self) -> None:
        inner = at_least(guests(), 1)
        with pytest.raises(InvalidValue, match="guests: counts do not nest"):
            compile_rules((rule("nested", at_least(members(inner), 1)),), ON)


def test_a_record_that_no_book_made_is_read_too() -> None:
    """Only the names count, so a row of any kind will do where it is complete."""

    class Row:
        adults = 3

    rules = (rule("adults", at_least(F.adults, 3)),)
    assert compile_rules(rules, ON).outcomes(Row()) == (Outcome.MET,)
    assert verdict(rules[0].requires, Row(), ON) is Verdict.MET
