"""A rule book: what it refuses, what it asks, and the law it rests on."""

from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from typing import Any, cast

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.counting import PERSONS
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.law import Act, Enacted, Evidence, LawChange, Repealed, Timeline, Unread
from ekonomia.rules import (
    Condition,
    Count,
    Force,
    Label,
    Outcome,
    Policy,
    Rule,
    RuleBook,
    RuleOnDay,
    Share,
    any_of,
    at_least,
    at_most,
    by_policy,
    check_facts,
    fact,
    is_true,
    less_than,
    more_than,
    total,
)
from ekonomia.verdict import Verdict


class Asked(Code):
    ENTRY = "entry", "wejście", "entry"
    HOLDER = "holder", "utrzymanie", "holding"
    OTHER = "other", "inne", "other"


class Regime(Code):
    OLD = "old", "stary", "old"
    NEW = "new", "nowy", "new"


@frozen(kw_only=True)
class Plan:
    drawn_up: bool | None = fact(pl="sporządzony", en="drawn up")


@frozen(kw_only=True)
class Member:
    heads: Count | None = fact(pl="osoby", en="heads", unit=PERSONS)
    fte: Share | None = fact(pl="wymiar", en="part of full time")
    plan: Plan | None = fact(pl="plan", en="plan")


@frozen(kw_only=True)
class Club:
    adults: Count | None = fact(pl="dorośli", en="adults", unit=PERSONS)
    youths: Count | None = fact(pl="młodzież", en="youths", unit=PERSONS)
    active: bool | None = fact(pl="działa", en="active")
    rate: Share | None = fact(pl="udział", en="rate")
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members")
    plan: Plan | None = fact(pl="plan klubu", en="plan of the club")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@frozen(kw_only=True)
class Other:
    adults: Count | None = fact(pl="dorośli", en="adults")


F = fields(Club)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")
Y20, Y21, Y22, DAY = date(2020, 1, 1), date(2021, 1, 1), date(2022, 1, 1), date(2024, 5, 1)
MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone


def enacted(since: date, value: object, published: date | None = None) -> Enacted[Any]:
    return Enacted(since, value, LAW.at("5"), Evidence.TEXT, "Dz.U.", published)


def line(name: str, *steps: Any) -> Timeline[Any]:  # noqa: ANN401 - steps of any value
    return Timeline(name=name, unit="-", steps=steps, verified=date(2024, 1, 1))


NORM = line("NORM", enacted(Y20, value=True))
SHORT = line("SHORT", enacted(Y21, value=True), Repealed(Y22, LAW.at("6"), Evidence.TEXT, "Dz.U."))
LIMIT = line("LIMIT", enacted(Y20, 3), enacted(Y22, 5, published=date(2023, 1, 1)))
LATE = line("LATE", enacted(Y22, 2))
REGIMES = line("REGIMES", enacted(date(2000, 1, 1), (Regime.OLD,)), enacted(Y20, (Regime.NEW,)))


def rule(name: str, requires: Condition, **others: Any) -> Rule:  # noqa: ANN401
    given: dict[str, Any] = {"pl": name, "en": name, "norm": NORM} | others
    return Rule(id=f"club.{name}", requires=requires, **given)


SIZE = rule("size", at_least(F.adults, LIMIT))
ACTIVE = rule("active", is_true(F.active))
ACTIVE_HELD = evolve(ACTIVE, unless=at_least(F.youths, LATE))
ONCE = rule("once", at_most(F.youths, 3), norm=SHORT)
ALONE = rule("alone", at_least(F.youths, 1), force=Force.RIGHT)

BOOK = RuleBook(
    id="club",
    title=Label("Klub", "Club"),
    facts=Club,
    rules=(SIZE, ACTIVE),
    questions=((Asked.ENTRY, (SIZE, ACTIVE)), (Asked.HOLDER, (ACTIVE_HELD, ONCE))),
    others=(ALONE, SIZE),
    regimes=REGIMES,
)
Ask = Callable[[Any], object]


class TestBuilding:
    @pytest.mark.parametrize(
        "parts",
        [
            {"rules": (SIZE, SIZE)},
            {"rules": (ACTIVE, ACTIVE_HELD)},
            {"questions": ((Asked.ENTRY, (SIZE, ACTIVE, SIZE)),)},
        ],
    )
    def test_a_rule_asked_twice_in_one_question(self, parts: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue, match="club: a rule is asked twice in one question"):
            evolve(BOOK, **parts)

    def test_a_rule_may_read_differently_in_two_questions(self) -> None:
        assert BOOK.every_rule == (SIZE, ACTIVE, ACTIVE_HELD, ONCE, ALONE)

    def test_a_rule_of_another_subject_is_asked_by_name(self) -> None:
        guest = evolve(SIZE, id="other.size")
        book = evolve(BOOK, others=(guest,))
        found = book.check_rule("other.size", Club(adults=3), on=DAY).finding("other.size")
        assert found.rule is guest
        assert guest not in book.rules

    @pytest.mark.parametrize(
        "parts",
        [
            {"rules": (evolve(SIZE, id="clubs.size"),)},
            {"questions": ((Asked.ENTRY, (evolve(SIZE, id="other.size"),)),)},
        ],
    )
    def test_a_rule_of_another_book(self, parts: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue, match=r"club: expected ids of this book, got '\w+\.size'"):
            evolve(BOOK, **parts)

    def test_shown_by_its_size(self) -> None:
        assert repr(BOOK) == "<RuleBook club, 5 rules>"

    def test_pretty_printers_show_no_more(self) -> None:
        shown: list[str] = []

        class Printer:
            text = staticmethod(shown.append)

        BOOK._repr_pretty_(Printer(), cycle=False)
        assert shown == ["<RuleBook club, 5 rules>"]

    def test_books_that_are_equal_hash_alike(self) -> None:
        again = evolve(BOOK)
        assert again is not BOOK
        assert len({again, BOOK}) == 1


class TestAsked:
    def test_the_rules_of_a_question(self) -> None:
        assert BOOK.asked() == (SIZE, ACTIVE)
        assert BOOK.asked(Asked.ENTRY) == (SIZE, ACTIVE)
        assert BOOK.asked(Asked.HOLDER) == (ACTIVE_HELD, ONCE)

    @pytest.mark.parametrize("question", [Asked.OTHER, Regime.OLD, "entry"])
    def test_a_question_the_book_does_not_answer(self, question: object) -> None:
        with pytest.raises(UnknownCode, match="club: expected entry, holder, got"):
            BOOK.asked(cast("Any", question))

    def test_a_book_without_questions(self) -> None:
        with pytest.raises(UnknownCode, match="expected no question by name"):
            evolve(BOOK, questions=()).asked(Asked.ENTRY)

    @pytest.mark.parametrize(
        "ask",
        [
            lambda question: BOOK.check(Club(), on=DAY, question=question),
            lambda question: BOOK.check_many([Club()], on=DAY, question=question),
            lambda question: BOOK.verdicts([Club()], on=DAY, question=question),
            lambda question: BOOK.margin(Club(), on=DAY, question=question),
            lambda question: BOOK.remedies(Club(), on=DAY, question=question),
        ],
    )
    def test_every_reading_takes_a_question(self, ask: Ask) -> None:
        ask(Asked.HOLDER)
        with pytest.raises(UnknownCode, match="expected entry, holder"):
            ask(Asked.OTHER)


class TestRefusals:
    @pytest.mark.parametrize(
        "ask",
        [
            lambda record: BOOK.check(record, on=DAY),
            lambda record: BOOK.check_rule("club.size", record, on=DAY),
            lambda record: BOOK.margin(record, on=DAY),
            lambda record: BOOK.remedies(record, on=DAY),
            lambda record: BOOK.check_many([Club(), record], on=DAY),
            lambda record: BOOK.verdicts([Club(), record], on=DAY),
        ],
    )
    @pytest.mark.parametrize("record", [Other(adults=3), {"adults": 3}, None, Club])
    def test_a_record_of_another_class(self, ask: Ask, record: object) -> None:
        with pytest.raises(InvalidValue, match="club: expected Club, got") as caught:
            ask(record)
        assert caught.value.code == "wrong_type"

    @pytest.mark.parametrize(
        ("ask", "name"),
        [
            (lambda day: BOOK.check(Club(), on=day), "on"),
            (lambda day: BOOK.check(Club(), on=DAY, known=day), "known"),
            (lambda day: BOOK.check(Club(), on=DAY, law=day), "law"),
            (lambda day: BOOK.check_rule("club.size", Club(), on=day), "on"),
            (lambda day: BOOK.check_many([], on=day), "on"),
            (lambda day: BOOK.verdicts([], on=day), "on"),
            (lambda day: BOOK.margin(Club(), on=day), "on"),
            (lambda day: BOOK.remedies(Club(), on=day), "on"),
            (BOOK.on, "on"),
            (lambda day: BOOK.changes(day, DAY), "since"),
            (lambda day: BOOK.changes(DAY, day), "until"),
        ],
    )
    @pytest.mark.parametrize("day", [MOMENT, "2024-05-01"])
    def test_a_day_that_is_none(self, ask: Ask, name: str, day: object) -> None:
        with pytest.raises(InvalidValue, match=f"^{name}: expected a date") as caught:
            ask(day)
        assert caught.value.code == "wrong_type"


class TestCheck:
    def test_one_finding_for_each_rule_in_order(self) -> None:
        answer = BOOK.check(Club(adults=5, active=False), on=DAY)
        assert [(each.rule, each.outcome) for each in answer.findings] == [
            (SIZE, Outcome.MET),
            (ACTIVE, Outcome.UNMET),
        ]
        assert (answer.book, answer.title, answer.on) == ("club", Label("Klub", "Club"), DAY)
        assert answer.question is None

    def test_a_question(self) -> None:
        answer = BOOK.check(Club(active=False, youths=2), on=DAY, question=Asked.HOLDER)
        assert answer.question is Asked.HOLDER
        assert [each.outcome for each in answer.findings] == [
            Outcome.MET,
            Outcome.NOT_APPLICABLE,
        ]
        assert answer.excused == ("club.active",)

    @pytest.mark.parametrize(
        ("days", "outcome"),
        [
            ({"on": date(2019, 12, 31)}, Outcome.NOT_APPLICABLE),
            ({"on": Y20}, Outcome.MET),
            ({"on": DAY}, Outcome.UNMET),
            ({"on": DAY, "law": Y21}, Outcome.MET),
            ({"on": DAY, "known": date(2022, 12, 31)}, Outcome.MET),
            ({"on": DAY, "known": date(2023, 1, 1)}, Outcome.UNMET),
        ],
    )
    def test_the_law_of_the_day_asked_of_and_known(
        self, days: dict[str, Any], outcome: Outcome
    ) -> None:
        answer = BOOK.check(Club(adults=4), **days)
        assert answer.finding("club.size").outcome is outcome
        assert answer.on == days["on"]

    @pytest.mark.parametrize(
        ("on", "regimes"),
        [
            (date(1999, 12, 31), ()),
            (date(2019, 12, 31), (Regime.OLD,)),
            (DAY, (Regime.NEW,)),
        ],
    )
    def test_the_instruments_of_the_day(self, on: date, regimes: tuple[Code, ...]) -> None:
        assert BOOK.check(Club(), on=on).regimes == regimes
        assert evolve(BOOK, regimes=None).check(Club(), on=on).regimes == ()

    POLICY = rule(
        "policy",
        by_policy(
            "plan_length", {"longer_of_both": is_true(F.active), "either": at_most(F.adults, 9)}
        ),
    )

    RECORD = Club(adults=1, active=False)

    @pytest.mark.parametrize(
        ("policy", "verdict"),
        [(Policy(), Verdict.UNMET), (Policy(plan_length="either"), Verdict.MET)],
    )
    def test_every_reading_takes_a_policy(self, policy: Policy, verdict: Verdict) -> None:
        book, record = evolve(BOOK, rules=(self.POLICY,), others=(), questions=()), self.RECORD
        assert book.check(record, on=DAY, policy=policy).verdict is verdict
        assert book.check_rule("club.policy", record, on=DAY, policy=policy).verdict is verdict
        assert book.check_many([record], on=DAY, policy=policy).verdicts == (verdict,)
        assert book.check_many([record], on=DAY, policy=policy)[0].verdict is verdict
        assert book.verdicts([record], on=DAY, policy=policy) == [verdict]

    def test_the_documented_answers_unless_told_otherwise(self) -> None:
        book, record = evolve(BOOK, rules=(self.POLICY,), others=(), questions=()), self.RECORD
        assert book.check(record, on=DAY).verdict is Verdict.UNMET
        assert book.check_rule("club.policy", record, on=DAY).verdict is Verdict.UNMET
        assert book.check_many([record], on=DAY).verdicts == (Verdict.UNMET,)
        assert book.verdicts([record], on=DAY) == [Verdict.UNMET]

    def test_the_margin_takes_one_too(self) -> None:
        book = evolve(BOOK, rules=(self.POLICY,), others=(), questions=())
        record = self.RECORD
        (plain,) = book.margin(record, on=DAY)
        assert [each.path for each in plain.changes] == ["active"]
        (other,) = book.margin(record, on=DAY, policy=Policy(plan_length="either"))
        assert [(each.path, each.after) for each in other.changes] == [("adults", 10)]


class TestCheckRule:
    def test_one_rule_by_its_id(self) -> None:
        answer = BOOK.check_rule("club.alone", Club(youths=0), on=DAY)
        assert [each.rule for each in answer.findings] == [ALONE]
        assert answer.findings[0].outcome is Outcome.UNMET
        assert answer.question is None

    def test_a_rule_asked_only_by_a_question(self) -> None:
        answer = BOOK.check_rule("club.once", Club(youths=9), on=Y21)
        assert answer.findings[0].outcome is Outcome.UNMET

    def test_of_two_readings_the_first(self) -> None:
        assert BOOK.check_rule("club.active", Club(), on=DAY).findings[0].rule == ACTIVE

    def test_a_rule_the_book_does_not_have(self) -> None:
        with pytest.raises(UnknownCode, match=r"club: no rule 'club\.weight'"):
            BOOK.check_rule("club.weight", Club(), on=DAY)


class TestCheckMany:
    RECORDS = (
        Club(adults=5, active=True),
        Club(adults=4, active=True),
        Club(adults=Bounds.at_least(5)),
        Club(),
    )

    @pytest.mark.parametrize("question", [None, Asked.ENTRY, Asked.HOLDER])
    @pytest.mark.parametrize("on", [date(2019, 1, 1), Y21, DAY])
    def test_the_same_as_one_by_one(self, question: Asked | None, on: date) -> None:
        many = BOOK.check_many(iter(self.RECORDS), on=on, question=question)
        alone = [BOOK.check(record, on=on, question=question) for record in self.RECORDS]
        assert list(many) == alone
        assert list(many.verdicts) == [answer.verdict for answer in alone]
        assert many.verdicts == tuple(BOOK.verdicts(iter(self.RECORDS), on=on, question=question))
        assert list(many.outcomes) == [
            tuple(each.outcome for each in answer.findings) for answer in alone
        ]

    def test_of_none(self) -> None:
        assert len(BOOK.check_many([], on=DAY)) == 0
        assert BOOK.verdicts([], on=DAY) == []


class TestMargin:
    def test_one_for_each_rule_in_order(self) -> None:
        size, active = BOOK.margin(Club(adults=4, active=False), on=DAY)
        assert (size.rule, size.outcome) == ("club.size", Outcome.UNMET)
        assert [(each.path, each.after) for each in size.changes] == [("adults", 5)]
        assert [(each.path, each.after) for each in active.changes] == [("active", True)]

    def test_of_the_day_and_the_question(self) -> None:
        (size, _) = BOOK.margin(Club(adults=4), on=Y21)
        assert (size.outcome, size.changes[0].after) == (Outcome.MET, 2)
        held, once = BOOK.margin(Club(active=False, youths=0), on=Y22, question=Asked.HOLDER)
        assert [each.path for each in held.changes] == ["active", "youths"]
        assert (once.outcome, once.changes) == (Outcome.NOT_APPLICABLE, ())


class TestRemedies:
    """One change that is enough for the whole verdict."""

    def told(
        self,
        record: Club,
        *rules: Rule,
        on: date = DAY,
        **others: Any,  # noqa: ANN401
    ) -> list[tuple[str, tuple[object, ...]]]:
        book = evolve(BOOK, rules=rules, questions=((Asked.ENTRY, rules),), others=())
        found = book.remedies(record, on=on, **others)
        return [(each.path, each.options) for each in found]

    def test_a_change_that_is_enough(self) -> None:
        assert self.told(Club(adults=4, active=True), SIZE, ACTIVE) == [("adults", (5,))]
        assert self.told(Club(adults=5, active=False), SIZE, ACTIVE) == [("active", (True,))]

    def test_none_is_where_two_conditions_fail(self) -> None:
        assert self.told(Club(adults=4, active=False), SIZE, ACTIVE) == []

    def test_none_is_where_another_condition_is_unknown(self) -> None:
        assert self.told(Club(adults=4), SIZE, ACTIVE) == []

    def test_none_is_needed_where_nothing_fails(self) -> None:
        assert self.told(Club(adults=5, active=True), SIZE, ACTIVE) == []
        assert self.told(Club(), SIZE, ACTIVE) == []

    def test_all_that_are_enough_the_nearest_first(self) -> None:
        both = rule("both", at_least(total(F.adults, F.youths), 10))
        either = evolve(both, unless=is_true(F.active))
        record = Club(adults=4, youths=1, active=False)
        assert self.told(record, either) == [
            ("active", (True,)),
            ("adults", (9,)),
            ("youths", (6,)),
        ]

    def test_not_one_that_breaks_another_condition(self) -> None:
        few = rule("few", at_most(F.adults, 4))
        both = rule("both", at_least(total(F.adults, F.youths), 10))
        assert self.told(Club(adults=4, youths=1), both, few) == [("youths", (6,))]

    def test_one_that_is_enough_for_two_conditions_is_told_once(self) -> None:
        also = rule("also", at_least(F.adults, 5))
        assert self.told(Club(adults=4), SIZE, also) == [("adults", (5,))]

    def test_the_greater_of_two_changes_of_one_fact(self) -> None:
        more = rule("more", at_least(F.adults, 9))
        assert self.told(Club(adults=4), SIZE, more) == [("adults", (9,))]

    def test_only_the_options_that_are_enough(self) -> None:
        outside = rule("outside", any_of(at_least(F.adults, 8), at_most(F.adults, 2)))
        assert self.told(Club(adults=5), outside) in (
            [("adults", (8, 2))],
            [("adults", (2, 8))],
        )
        many = rule("many", at_least(F.adults, 3))
        assert self.told(Club(adults=5), outside, many) == [("adults", (8,))]

    @pytest.mark.parametrize(
        ("condition", "rate"),
        [
            (more_than(F.rate, Fraction(1, 2)), Fraction(1, 4)),
            (less_than(F.rate, Fraction(1, 2)), Fraction(3, 4)),
        ],
    )
    def test_a_limit_that_must_be_passed(self, condition: Condition, rate: Fraction) -> None:
        book = evolve(BOOK, rules=(rule("half", condition),), questions=(), others=())
        (remedy,) = book.remedies(Club(rate=rate), on=DAY)
        assert (remedy.path, remedy.options, remedy.beyond) == ("rate", (Fraction(1, 2),), True)

    def test_a_recommendation_needs_no_remedy(self) -> None:
        soft = evolve(ACTIVE, force=Force.SOFT)
        assert self.told(Club(adults=5, active=False), SIZE, soft) == []
        assert self.told(Club(adults=4, active=False), SIZE, soft) == [("adults", (5,))]

    def test_the_nearest_first_whichever_condition_it_was_found_by(self) -> None:
        one = rule("one", any_of(at_least(F.adults, 9), at_least(F.youths, 3)))
        two = rule("two", any_of(at_least(F.adults, 9), at_least(F.youths, 5)))
        record = Club(adults=1, youths=1)
        assert self.told(record, one, two) == [("youths", (5,)), ("adults", (9,))]

    def test_of_the_day(self) -> None:
        assert self.told(Club(adults=2), SIZE, on=Y21) == [("adults", (3,))]
        assert self.told(Club(adults=2), SIZE) == [("adults", (5,))]

    def test_of_the_question(self) -> None:
        book = evolve(BOOK, questions=((Asked.ENTRY, (ACTIVE,)), (Asked.HOLDER, (SIZE,))))
        record = Club(adults=4, active=False)
        assert book.remedies(record, on=DAY) == ()
        (entry,) = book.remedies(record, on=DAY, question=Asked.ENTRY)
        assert (entry.path, entry.options) == ("active", (True,))
        (holder,) = book.remedies(record, on=DAY, question=Asked.HOLDER)
        assert (holder.path, holder.options) == ("adults", (5,))

    def test_of_the_policy(self) -> None:
        policy, either = TestCheck.POLICY, Policy(plan_length="either")
        few = Club(adults=20, active=False)
        assert self.told(few, policy) == [("active", (True,))]
        assert self.told(few, policy, policy=either) == [("adults", (9,))]
        active = Club(adults=20, active=True)
        assert self.told(active, policy) == []
        assert self.told(active, policy, policy=either) == [("adults", (9,))]

    def test_before_the_law_there_is_nothing_to_remedy(self) -> None:
        assert self.told(Club(adults=1), SIZE, on=date(2019, 1, 1)) == []


class TestLaw:
    def test_the_book_on_a_day(self) -> None:
        assert BOOK.on(Y21) == (
            RuleOnDay(SIZE, NORM.steps[0], (("LIMIT", LIMIT.steps[0]),)),
            RuleOnDay(ACTIVE, NORM.steps[0], ()),
            RuleOnDay(ACTIVE_HELD, NORM.steps[0], (("LATE", None),)),
            RuleOnDay(ONCE, SHORT.steps[0], ()),
            RuleOnDay(ALONE, NORM.steps[0], ()),
        )

    def test_before_it_was_in_force(self) -> None:
        assert BOOK.on(date(2019, 12, 31)) == ()

    def test_a_rule_that_was_repealed_is_not_in_force(self) -> None:
        assert ONCE in [each.rule for each in BOOK.on(date(2021, 12, 31))]
        assert ONCE not in [each.rule for each in BOOK.on(Y22)]

    def test_a_rule_whose_text_nobody_read_is(self) -> None:
        unread = line("UNREAD", Unread(Y20, "not seen", LAW.at("5"), "Dz.U."))
        book = evolve(BOOK, rules=(evolve(SIZE, norm=unread),), questions=(), others=())
        assert [each.step for each in book.on(DAY)] == [unread.steps[0]]

    def test_every_statutory_value_once(self) -> None:
        assert [each.name for each in BOOK.timelines] == ["NORM", "LIMIT", "LATE", "SHORT"]

    def test_what_changed_by_day_then_name(self) -> None:
        assert BOOK.changes(date(2019, 12, 31), DAY) == (
            LawChange(day=Y20, name="LIMIT", unit="-", before=None, after=LIMIT.steps[0]),
            LawChange(day=Y20, name="NORM", unit="-", before=None, after=NORM.steps[0]),
            LawChange(day=Y21, name="SHORT", unit="-", before=None, after=SHORT.steps[0]),
            LawChange(day=Y22, name="LATE", unit="-", before=None, after=LATE.steps[0]),
            LawChange(day=Y22, name="LIMIT", unit="-", before=LIMIT.steps[0], after=LIMIT.steps[1]),
            LawChange(day=Y22, name="SHORT", unit="-", before=SHORT.steps[0], after=SHORT.steps[1]),
        )

    def test_after_the_first_day_up_to_the_last(self) -> None:
        assert [change.name for change in BOOK.changes(Y20, Y21)] == ["SHORT"]
        assert BOOK.changes(Y22, DAY) == ()


class TestLabel:
    @pytest.mark.parametrize(
        ("path", "pl", "en"),
        [
            ("adults", "dorośli", "adults"),
            ("members", "członkowie", "members"),
            ("members[0]", "członkowie [1]", "members [1]"),
            ("members[9].fte", "członkowie [10]: wymiar", "members [10]: part of full time"),
            ("members.fte", "członkowie: wymiar", "members: part of full time"),
            ("plan.drawn_up", "plan klubu: sporządzony", "plan of the club: drawn up"),
            (
                "members[1].plan.drawn_up",
                "członkowie [2]: plan: sporządzony",
                "members [2]: plan: drawn up",
            ),
        ],
    )
    def test_what_the_fact_at_a_path_is_called(self, path: str, pl: str, en: str) -> None:
        assert BOOK.label(path) == pl
        assert BOOK.label(path, "en") == en

    @pytest.mark.parametrize(
        "path", ["weight", "", "members.weight", "members[0].weight", "plan.drawn_up.x", "adults.x"]
    )
    def test_a_fact_there_is_not(self, path: str) -> None:
        with pytest.raises(UnknownCode):
            BOOK.label(path)

    @pytest.mark.parametrize("path", ["members[x].fte", "members[].fte", "members[0", "adults[0]"])
    def test_a_path_that_is_none(self, path: str) -> None:
        with pytest.raises(UnknownCode):
            BOOK.label(path)
