"""The answer of a book: its verdict, what fails, what is missing, what to ask next."""

from collections import Counter
from datetime import date
from typing import Any, cast

import pytest
from attrs import evolve, fields, frozen

from ekonomia.codes import Code, Language
from ekonomia.errors import UnknownCode
from ekonomia.law import Act, Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.rules import (
    Assessment,
    Condition,
    Count,
    Force,
    Label,
    Outcome,
    Rule,
    RuleBook,
    Screening,
    all_of,
    any_of,
    at_least,
    by_policy,
    check_facts,
    count,
    fact,
    is_true,
)
from ekonomia.verdict import Verdict

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


class Asked(Code):
    ENTRY = "entry", "wejście", "entry"


class Regime(Code):
    OLD = "old", "stary program", "old programme"
    OLDER = "older", "starszy program", "older programme"


@frozen(kw_only=True)
class Member:
    fte: Count | None = fact(pl="wymiar", en="part of full time")


@frozen(kw_only=True)
class Club:
    a: bool | None = fact(pl="cecha a", en="feature a")
    b: bool | None = fact(pl="cecha b", en="feature b")
    d: bool | None = fact(pl="cecha d", en="feature d")
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Club)
M = fields(Member)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")
SINCE, DAY = date(2020, 1, 1), date(2024, 5, 1)
A, B, D = is_true(F.a), is_true(F.b), is_true(F.d)


def line(name: str, *steps: Any, verified: date = DAY) -> Timeline[Any]:  # noqa: ANN401
    return Timeline(name=name, unit="-", steps=steps, verified=verified)


def enacted(since: date, value: object, evidence: Evidence = Evidence.TEXT) -> Enacted[Any]:
    return Enacted(since, value, LAW.at("5", ust="2"), evidence, "Dz.U.")


NORM = line("NORM", enacted(SINCE, value=True))
UNREAD = line("UNREAD", Unread(SINCE, "not seen", LAW.at("7"), "Dz.U."))
GONE = line("GONE", enacted(SINCE, value=True), Repealed(DAY, LAW.at("8"), Evidence.TEXT, "Dz.U."))
REGIMES = line("REGIMES", enacted(date(2000, 1, 1), (Regime.OLD, Regime.OLDER)))


def rule(name: str, requires: Condition, **others: Any) -> Rule:  # noqa: ANN401
    given = {"pl": f"Zasada {name}", "en": f"Rule {name}", "norm": NORM} | others
    return Rule(id=f"club.{name}", requires=requires, **cast("dict[str, Any]", given))


def book(*rules: Rule) -> RuleBook[Club]:
    return RuleBook(
        id="club",
        title=Label("Klub", "Club"),
        facts=Club,
        rules=rules,
        questions=((Asked.ENTRY, rules),),
        regimes=REGIMES,
    )


def check(*rules: Rule, on: date = DAY, **facts: Any) -> Assessment:  # noqa: ANN401
    return book(*rules).check(Club(**facts), on=on)


HARD, SECOND = rule("hard", A), rule("second", B)
SOFT, RIGHT = rule("soft", B, force=Force.SOFT), rule("right", B, force=Force.RIGHT)
BOUND = rule("bound", B, applies=D)


class TestVerdict:
    @pytest.mark.parametrize(
        ("rules", "facts", "verdict"),
        [
            ((HARD,), {"a": True}, MET),
            ((HARD,), {"a": False}, UNMET),
            ((HARD,), {}, UNKNOWN),
            ((HARD, SECOND), {"a": True, "b": True}, MET),
            ((HARD, SECOND), {"a": True}, UNKNOWN),
            ((HARD, SECOND), {"b": False}, UNMET),
            ((HARD, SOFT), {"a": True, "b": False}, MET),
            ((HARD, SOFT), {"a": True}, MET),
            ((HARD, RIGHT), {"a": True, "b": False}, MET),
            ((SOFT,), {"b": False}, MET),
            ((HARD, BOUND), {"a": True, "b": False, "d": False}, MET),
            ((HARD, BOUND), {"a": True, "b": False, "d": True}, UNMET),
            ((HARD, BOUND), {"a": True, "b": False}, UNKNOWN),
            ((BOUND,), {"d": False}, MET),
            ((HARD, rule("gone", B, norm=GONE)), {"a": True, "b": False}, MET),
            ((rule("gone", B, norm=GONE),), {"b": True}, UNKNOWN),
            ((HARD, rule("unread", B, norm=UNREAD)), {"a": True, "b": True}, UNKNOWN),
            ((), {}, UNKNOWN),
        ],
    )
    def test_of_the_conditions_that_bind(
        self, rules: tuple[Rule, ...], facts: dict[str, Any], verdict: Verdict
    ) -> None:
        assert check(*rules, **facts).verdict is verdict

    def test_in_force(self) -> None:
        assert check(HARD).in_force
        assert check(BOUND, d=False).in_force
        assert check(rule("unread", A, norm=UNREAD)).in_force
        assert not check(HARD, on=date(2019, 12, 31)).in_force
        assert not check(rule("gone", A, norm=GONE)).in_force
        assert not check().in_force


class TestLists:
    RULES = (
        HARD,
        SECOND,
        rule("third", D),
        SOFT,
        RIGHT,
        rule("soft_open", D, force=Force.SOFT),
        rule("excused", B, unless=A),
    )

    def test_by_outcome_and_force(self) -> None:
        answer = check(*self.RULES, a=True, b=False)
        assert answer.failing == ("club.second",)
        assert answer.undecided == ("club.third",)
        assert answer.warnings == ("club.soft",)
        assert answer.excused == ("club.excused",)

    def test_none(self) -> None:
        answer = check(*self.RULES, a=True, b=True, d=True)
        assert (answer.failing, answer.undecided, answer.warnings) == ((), (), ())
        assert answer.excused == ()

    def test_what_does_not_apply_neither_fails_nor_is_undecided(self) -> None:
        answer = check(HARD, BOUND, rule("gone", D, norm=GONE), a=True, b=False, d=False)
        assert (answer.failing, answer.undecided) == ((), ())


class TestAskNext:
    ALL = rule("all", all_of(A, B, D))

    def test_a_condition_one_answer_away_weighs_most(self) -> None:
        answer = check(self.ALL, rule("one", D))
        assert answer.missing == ("a", "b", "d")
        assert answer.ask_next == "d"

    def test_many_small_parts_add_up(self) -> None:
        pairs = (rule("ab", all_of(A, B)), rule("bd", all_of(B, D)), rule("one", D))
        assert check(*pairs).ask_next == "d"  # 3/2 of d, 2/2 of b
        assert check(*pairs[:2]).ask_next == "b"

    def test_ties_go_to_the_earlier_condition(self) -> None:
        assert check(rule("d", D), rule("a", A)).ask_next == "d"
        assert check(rule("a", A), rule("d", D)).ask_next == "a"
        assert check(self.ALL).ask_next == "a"

    def test_only_conditions_count(self) -> None:
        soft = rule("soft", D, force=Force.SOFT)
        answer = check(soft, rule("also", D, force=Force.RIGHT), self.ALL)
        assert answer.missing == ("a", "b", "d")
        assert answer.ask_next == "a"
        assert check(soft).missing == ()
        assert check(soft).ask_next is None

    def test_each_fact_once(self) -> None:
        assert check(rule("one", A), rule("two", all_of(B, A))).missing == ("a", "b")

    @pytest.mark.parametrize("facts", [{"a": True, "b": True, "d": True}, {"d": False}])
    def test_nothing_where_the_verdict_is_settled(self, facts: dict[str, Any]) -> None:
        answer = check(self.ALL, rule("one", D), **facts)
        assert (answer.missing, answer.ask_next) == ((), None)

    def test_settled_though_a_condition_is_undecided(self) -> None:
        answer = check(HARD, SECOND, b=False)
        assert answer.undecided == ("club.hard",)
        assert answer.finding("club.hard").missing == ("a",)
        assert (answer.missing, answer.ask_next) == ((), None)

    def test_nothing_where_no_fact_could_help(self) -> None:
        answer = check(rule("unread", A, norm=UNREAD))
        assert (answer.verdict, answer.missing, answer.ask_next) == (UNKNOWN, (), None)

    def test_a_fact_of_a_nested_record(self) -> None:
        full = count(F.members, where=at_least(M.fte, 1), pl="l", en="n")
        answer = check(rule("full", at_least(full, 1)), members=(Member(fte=0), Member()))
        assert answer.ask_next == "members[1].fte"


class TestSureness:
    def test_as_sure_as_the_least_sure_rule(self) -> None:
        reported = line("REPORTED", enacted(SINCE, value=True, evidence=Evidence.REPORTED))
        assert check(HARD, SECOND).evidence is Evidence.TEXT
        assert check(HARD, rule("told", A, norm=reported)).evidence is Evidence.REPORTED
        unread = rule("unread", A, norm=UNREAD)
        assert check(unread, rule("told", A, norm=reported)).evidence is Evidence.RECALLED

    def test_where_nothing_was_in_force_there_is_no_evidence(self) -> None:
        assert check(HARD, on=date(2019, 12, 31)).evidence is None
        assert check().evidence is None

    def test_a_rule_not_in_force_makes_nothing_unsure(self) -> None:
        recalled = enacted(SINCE, value=True, evidence=Evidence.RECALLED)
        later = line("LATER", evolve(recalled, since=date(2025, 1, 1)))
        assert check(HARD, rule("later", A, norm=later)).evidence is Evidence.TEXT
        assert check(HARD, rule("now", A, norm=line("NOW", recalled))).evidence is recalled.evidence

    def test_stale_where_any_rule_is(self) -> None:
        old = line("OLD", enacted(SINCE, value=True), verified=date(2024, 4, 30))
        assert not check(HARD, SECOND).stale
        assert check(HARD, rule("old", A, norm=old)).stale

    def test_the_questions_it_hangs_on_each_once(self) -> None:
        length = by_policy("plan_length", {"longer_of_both": A, "either": B})
        absent = by_policy("counts_absent_employees", {True: A, False: B})
        rules = (rule("one", length), rule("two", absent), rule("both", any_of(length, absent)))
        answer = check(*rules, a=False, b=True)
        assert answer.hangs_on == ("plan_length", "counts_absent_employees")
        assert check(*rules, a=True, b=True).hangs_on == ()


class TestFinding:
    def test_by_its_rule(self) -> None:
        answer = check(HARD, SECOND, a=True, b=False)
        assert answer.finding("club.second") is answer.findings[1]

    def test_of_a_rule_that_was_not_asked(self) -> None:
        with pytest.raises(UnknownCode, match=r"one of club\.hard, club\.second, got 'club\.x'"):
            check(HARD, SECOND).finding("club.x")


class TestExplain:
    RULES = (
        HARD,
        SECOND,
        rule("third", D),
        SOFT,
        RIGHT,
        rule("gone", A, norm=GONE),
    )
    ANSWER = book(*RULES).check(Club(a=True, b=False), on=DAY, question=Asked.ENTRY)

    @pytest.mark.parametrize(
        ("language", "heading", "names"),
        [
            ("pl", "Klub, wejście, 1 maja 2024: niespełnione.", "Zasada"),
            ("en", "Club, entry, 1 May 2024: unmet.", "Rule"),
        ],
    )
    def test_a_line_for_the_whole_and_one_for_each_rule(
        self,
        language: Language,
        heading: str,
        names: str,
    ) -> None:
        first, *lines = self.ANSWER.explain(language).splitlines()
        assert first == heading
        assert [text.partition(":")[0] for text in lines] == [
            f"+ {names} hard",
            f"- {names} second",
            f"? {names} third",
            f"! {names} soft",
            f"· {names} right",
            f"· {names} gone",
        ]

    def test_polish_unless_told_otherwise(self) -> None:
        assert self.ANSWER.explain() == self.ANSWER.explain("pl")

    def test_without_a_question(self) -> None:
        heading = evolve(self.ANSWER, question=None).explain().splitlines()[0]
        assert heading == "Klub, 1 maja 2024: niespełnione."

    @pytest.mark.parametrize(
        ("only", "ids"),
        [
            (None, ["hard", "second", "third", "soft", "right", "gone"]),
            ((Outcome.UNMET, Outcome.UNKNOWN), ["second", "third", "soft", "right"]),
            ([Outcome.MET], ["hard"]),
            ((), []),
        ],
    )
    def test_only_some_outcomes(self, only: Any, ids: list[str]) -> None:  # noqa: ANN401
        lines = self.ANSWER.explain("en", only=only).splitlines()[1:]
        assert [text.partition(":")[0].rpartition(" ")[2] for text in lines] == ids

    def test_missing_facts_are_named(self) -> None:
        lines = self.ANSWER.explain("pl").splitlines()
        assert "Brakuje: cecha d" in lines[3]
        assert "Brakuje" not in lines[1] + lines[2]
        assert "Missing: feature d" in self.ANSWER.explain("en")

    def test_the_provision_and_how_sure_it_is(self) -> None:
        lines = self.ANSWER.explain("pl").splitlines()
        assert "art. 5 ust. 2 ustawy" in lines[1]
        assert Evidence.TEXT.pl in lines[1]
        assert "art." not in lines[6]

    def test_where_nothing_was_in_force_the_instruments_that_were(self) -> None:
        before = book(HARD).check(Club(a=True), on=date(2019, 1, 1))
        heading = before.explain("en").splitlines()[0]
        assert "1 January 2019: unknown" in heading
        assert "(not in force that day: old programme; older programme)" in heading
        assert "stary program; starszy program" in before.explain("pl").splitlines()[0]
        assert "programme" not in self.ANSWER.explain("en")
        unknown = evolve(before, regimes=())
        assert unknown.explain("en").splitlines()[0] == "Club, 1 January 2019: unknown."


class TestScreening:
    RULES = (HARD, SOFT, BOUND)
    BOOK = book(*RULES)
    RECORDS = (
        Club(a=True, b=True, d=True),
        Club(a=True, b=False, d=False),
        Club(a=False),
        Club(),
    )
    MANY = BOOK.check_many(RECORDS, on=DAY)

    def test_a_sequence_of_answers(self) -> None:
        assert len(self.MANY) == 4
        assert self.MANY[0] == self.BOOK.check(self.RECORDS[0], on=DAY)
        assert self.MANY[-1] == self.BOOK.check(self.RECORDS[-1], on=DAY)
        assert self.MANY[1:3] == tuple(
            self.BOOK.check(record, on=DAY) for record in self.RECORDS[1:3]
        )
        assert self.MANY[:0] == ()
        assert [answer.verdict for answer in self.MANY] == list(self.MANY.verdicts)
        assert list(reversed(self.MANY)) == list(self.MANY)[::-1]

    @pytest.mark.parametrize("index", [4, -5])
    def test_beyond_its_ends(self, index: int) -> None:
        with pytest.raises(IndexError):
            self.MANY[index]

    def test_verdicts(self) -> None:
        assert self.MANY.verdicts == (MET, MET, UNMET, UNKNOWN)

    def test_of_soft_rules_alone_nothing_is_unmet(self) -> None:
        assert book(SOFT).check_many([Club(b=False), Club()], on=DAY).verdicts == (MET, MET)

    def test_where_nothing_was_in_force_nothing_is_known(self) -> None:
        early = self.BOOK.check_many(self.RECORDS, on=date(2019, 1, 1))
        assert early.verdicts == (UNKNOWN,) * 4
        assert set(early.outcomes) == {(Outcome.NOT_APPLICABLE,) * 3}

    def test_outcomes_in_the_order_of_the_rules(self) -> None:
        assert self.MANY.rules == self.RULES
        assert self.MANY.outcomes == (
            (Outcome.MET, Outcome.MET, Outcome.MET),
            (Outcome.MET, Outcome.UNMET, Outcome.NOT_APPLICABLE),
            (Outcome.UNMET, Outcome.UNKNOWN, Outcome.UNKNOWN),
            (Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN),
        )

    def test_tally(self) -> None:
        assert self.MANY.tally() == {
            "club.hard": Counter({Outcome.MET: 2, Outcome.UNMET: 1, Outcome.UNKNOWN: 1}),
            "club.soft": Counter({Outcome.UNKNOWN: 2, Outcome.MET: 1, Outcome.UNMET: 1}),
            "club.bound": Counter({Outcome.UNKNOWN: 2, Outcome.MET: 1, Outcome.NOT_APPLICABLE: 1}),
        }

    def test_of_no_records(self) -> None:
        none = self.BOOK.check_many((), on=DAY)
        assert (len(none), list(none), none.verdicts) == (0, [], ())
        assert none.tally() == {each.id: Counter() for each in self.RULES}

    def test_shown_by_its_size(self) -> None:
        assert repr(self.MANY) == "<Screening of 4 records against 3 rules>"

    def test_reasons_are_made_only_when_they_are_taken_out(self) -> None:
        made: list[object] = []

        def assess(record: object) -> Assessment:
            made.append(record)
            return check(HARD)

        lazy = Screening(
            rules=(HARD,),
            outcomes=((Outcome.MET,), (Outcome.UNMET,)),
            records=("first", "second"),
            in_force=True,
            assess=assess,
        )
        assert (lazy.verdicts, len(lazy)) == ((MET, UNMET), 2)
        assert lazy.tally()["club.hard"][Outcome.MET] == 1
        assert made == []
        assert lazy[1] == check(HARD)
        assert made == ["second"]
