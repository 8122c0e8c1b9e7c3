"""Conditions read as verdicts: sound where facts are missing, and as sharp as they can be."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Bounds, Comparison
from ekonomia.codes import Code
from ekonomia.counting import PERSONS
from ekonomia.dates import Term
from ekonomia.law import Act, Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Context,
    Count,
    Kind,
    Label,
    Money,
    Policy,
    Portion,
    Quantity,
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
from ekonomia.rules.amounts import fact_of
from ekonomia.rules.evaluate import (
    gap_of,
    listed_codes,
    measure,
    portion,
    records_of,
    value_of,
    verdict,
)
from ekonomia.verdict import Verdict

MET, UNMET, UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"
    GREEN = "green", "zielony", "green"


@frozen(kw_only=True)
class Group:
    heads: Count | None = fact(pl="osoby", en="heads", unit=PERSONS)
    at_risk: bool | None = fact(pl="zagrożeni", en="at risk")
    staff: bool | None = fact(pl="pracownicy", en="staff")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@frozen(kw_only=True)
class Plant:
    employed: Count | None = fact(pl="zatrudnieni", en="employed", unit=PERSONS)
    severe: Count | None = fact(pl="stopień znaczny", en="severe", unit=PERSONS)
    moderate: Count | None = fact(pl="stopień umiarkowany", en="moderate", unit=PERSONS)
    groups: tuple[Group, ...] | None = fact(pl="grupy", en="groups")
    guests: tuple[Group, ...] | None = fact(pl="goście", en="guests")
    opened: date | None = fact(pl="otwarty", en="opened")
    closed: date | None = fact(pl="zamknięty", en="closed")
    year: int | None = fact(pl="rok", en="year")
    rate: Share | None = fact(pl="udział", en="rate")
    length: Quantity | None = fact(pl="długość", en="length")
    price: Money | None = fact(pl="cena", en="price")
    active: bool | None = fact(pl="działa", en="active")
    name: str | None = fact(pl="nazwa", en="name")
    colour: Colour | None = fact(pl="kolor", en="colour")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    main: Group | None = fact(pl="główna", en="main group")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Plant)
G = fields(Group)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")
DAY = date(2024, 5, 1)
ON = Context(on=DAY)


def enacted(since: date, value: object, published: date | None = None) -> Enacted[Any]:
    return Enacted(since, value, LAW.at("5"), Evidence.TEXT, "Dz.U.", published)


def line(name: str, *steps: Any) -> Timeline[Any]:  # noqa: ANN401 - steps of any value
    return Timeline(name=name, unit="-", steps=steps, verified=date(2024, 1, 1))


def always(name: str, value: object) -> Timeline[Any]:
    return line(name, enacted(date(2000, 1, 1), value))


UNREAD = line("UNREAD", Unread(date(2000, 1, 1), "not seen", LAW.at("5"), "Dz.U."))
REPEALED = line(
    "REPEALED",
    enacted(date(2000, 1, 1), 3),
    Repealed(date(2024, 1, 1), LAW.at("5"), Evidence.TEXT, "Dz.U."),
)
SEVENTY = always("SEVENTY", Fraction(70, 100))
THIRTY = always("THIRTY", Fraction(30, 100))
HALF_YEAR = always("HALF_YEAR", Term(months=6))
LAST_DAY = always("LAST_DAY", (3, 31))


def holds(condition: Condition, context: Context = ON, **facts: object) -> Verdict:
    return verdict(condition, Plant(**cast("dict[str, Any]", facts)), context)


def group(number: int, **facts: Any) -> tuple[Group, ...]:  # noqa: ANN401 - facts of any kind
    return (Group(**facts),) * number


def counted(where: Condition | None = None, *, weighed: bool = False) -> c.CountOf:
    return count(F.groups, where=where, weight=G.heads if weighed else None, pl="l", en="n")


AT_RISK, STAFF = is_true(G.at_risk), is_true(G.staff)


class TestContext:
    LIMIT = line(
        "LIMIT",
        enacted(date(2020, 1, 1), 3),
        enacted(date(2023, 1, 1), 4, published=date(2024, 2, 1)),
        Unread(date(2025, 1, 1), "not seen", LAW.at("6"), "Dz.U."),
    )

    @pytest.mark.parametrize(
        ("context", "value"),
        [
            (Context(on=date(2019, 12, 31)), None),
            (Context(on=date(2020, 1, 1)), 3),
            (Context(on=DAY), 4),
            (Context(on=date(2025, 1, 1)), None),
            (Context(on=DAY, known=date(2024, 1, 31)), 3),
            (Context(on=DAY, known=date(2024, 2, 1)), 4),
            (Context(on=DAY, law=date(2020, 5, 1)), 3),
            (Context(on=date(2019, 1, 1), law=date(2023, 5, 1)), 4),
            (Context(on=DAY, law=date(2023, 5, 1), known=date(2023, 5, 1)), 3),
        ],
    )
    def test_the_value_of_the_day_of_its_law_and_of_what_was_known(
        self, context: Context, value: int | None
    ) -> None:
        assert context.value(self.LIMIT) == value

    def test_the_step_even_where_it_has_no_value(self) -> None:
        assert Context(on=date(2025, 1, 1)).step(self.LIMIT) is self.LIMIT.steps[2]
        assert Context(on=date(2019, 1, 1)).step(self.LIMIT) is None

    def test_default_answers_to_open_questions(self) -> None:
        assert ON.policy == Policy()


class TestValueOf:
    def test_a_fact_and_a_missing_one(self) -> None:
        assert value_of(fact_of(F.employed), Plant(employed=4)) == 4
        assert value_of(fact_of(F.employed), Plant()) is None

    def test_inside_a_record_known_or_not(self) -> None:
        nested = inside(F.main, G.heads)
        assert value_of(nested, Plant(main=Group(heads=2))) == 2
        assert value_of(nested, Plant(main=Group())) is None
        assert value_of(nested, Plant()) is None

    def test_records(self) -> None:
        groups = group(2)
        assert records_of(counted(), Plant(groups=groups)) is groups
        assert records_of(counted(), Plant()) is None


class TestMeasure:
    @pytest.mark.parametrize(
        ("attribute", "value", "expected"),
        [
            (F.employed, None, Bounds(0)),
            (F.employed, 4, Bounds(4, 4)),
            (F.employed, Bounds.more_than(9), Bounds(10)),
            (F.employed, Bounds.at_most(5), Bounds(0, 5)),
            (F.employed, Bounds.less_than(5), Bounds(0, 4)),
            (F.employed, Bounds(-1, 3, low_open=True), Bounds(0, 3)),
            (F.employed, Bounds(Fraction(5, 2), 4, high_open=True), Bounds(3, 3)),
            (F.rate, None, Bounds(0, 1)),
            (F.rate, Fraction(1, 3), Bounds(Fraction(1, 3), Fraction(1, 3))),
            (F.rate, Bounds(0, 1, low_open=True), Bounds(0, 1, low_open=True)),
            (F.rate, Bounds.more_than(0), Bounds(0, 1, low_open=True)),
            (F.rate, Bounds.at_most(0), Bounds(0, 0)),
            (F.length, None, Bounds(0)),
            (F.length, Bounds.more_than(2), Bounds.more_than(2)),
            (F.price, None, Bounds(0)),
            (F.price, Decimal("12.50"), Bounds(Fraction(25, 2), Fraction(25, 2))),
            (F.year, None, Bounds()),
            (F.year, 2024, Bounds(2024, 2024)),
            (F.opened, None, Bounds()),
            (F.opened, date(1, 1, 2), Bounds(2, 2)),
        ],
    )
    def test_a_fact(self, attribute: Any, value: object, expected: Bounds) -> None:  # noqa: ANN401
        record = Plant(**cast("dict[str, Any]", {attribute.name: value}))
        assert measure(fact_of(attribute), record, ON) == expected

    def test_a_total(self) -> None:
        both = total(F.severe, F.moderate)
        assert measure(both, Plant(severe=20, moderate=8), ON) == Bounds(28, 28)
        assert measure(both, Plant(severe=20, moderate=Bounds(0, 7)), ON) == Bounds(20, 27)
        assert measure(both, Plant(severe=20), ON) == Bounds(20)
        assert measure(total(), Plant(), ON) == Bounds(0, 0)

    def test_limits(self) -> None:
        assert measure(c.Given(3), Plant(), ON) == Bounds(3, 3)
        assert measure(c.Parameter(THIRTY), Plant(), ON).exact == Fraction(3, 10)
        assert measure(c.Parameter(UNREAD), Plant(), ON) == Bounds()
        assert measure(c.Parameter(REPEALED), Plant(), ON) == Bounds()

    def test_the_day(self) -> None:
        assert measure(THE_DAY, Plant(), ON).exact == DAY.toordinal()
        law = Context(on=DAY, law=date(2020, 1, 1))
        assert measure(THE_DAY, Plant(), law).exact == DAY.toordinal()

    def test_a_share(self) -> None:
        part = share(F.severe, of=F.employed)
        assert measure(part, Plant(severe=1, employed=4), ON).exact == Fraction(1, 4)
        assert measure(part, Plant(severe=1), ON) == Bounds(0, 1, low_open=True)
        assert measure(part, Plant(severe=0, employed=0), ON) == Bounds(0, 1)
        assert measure(part, Plant(), ON) == Bounds(0, 1)


class TestCounts:
    @pytest.mark.parametrize(
        ("groups", "expected"),
        [
            (None, Bounds(0)),
            ((), Bounds(0, 0)),
            (group(3), Bounds(3, 3)),
        ],
    )
    def test_of_all_records(self, groups: tuple[Group, ...] | None, expected: Bounds) -> None:
        assert measure(counted(), Plant(groups=groups), ON) == expected

    def test_of_those_that_meet_a_condition(self) -> None:
        groups = (*group(3, at_risk=True), *group(2, at_risk=False), *group(4))
        assert measure(counted(AT_RISK), Plant(groups=groups), ON) == Bounds(3, 7)

    @pytest.mark.parametrize(
        ("records", "expected"),
        [
            (group(1, heads=5, at_risk=True), Bounds(5, 5)),
            (group(1, heads=5, at_risk=False), Bounds(0, 0)),
            (group(1, heads=5), Bounds(0, 5)),
            (group(1, heads=Bounds(2, 5), at_risk=True), Bounds(2, 5)),
            (group(1, heads=Bounds(2, 5)), Bounds(0, 5)),
            (group(1, heads=Bounds.more_than(9), at_risk=True), Bounds(10)),
            (group(1, at_risk=True), Bounds(0)),
            (group(1, at_risk=False), Bounds(0, 0)),
            (group(1), Bounds(0)),
            ((*group(1, heads=5, at_risk=True), *group(1, heads=Bounds(2, 3))), Bounds(5, 8)),
        ],
    )
    def test_by_weight(self, records: tuple[Group, ...], expected: Bounds) -> None:
        assert measure(counted(AT_RISK, weighed=True), Plant(groups=records), ON) == expected

    def test_more_than_nine_heads_are_at_least_ten(self) -> None:
        nine = Bounds.more_than(9)
        assert holds(at_least(F.employed, 10), employed=nine) is MET
        assert holds(at_least(F.employed, 11), employed=nine) is UNKNOWN
        assert holds(at_most(F.employed, 9), employed=nine) is UNMET
        weighed = counted(weighed=True)
        assert holds(at_least(weighed, 10), groups=group(1, heads=nine)) is MET

    def test_more_than_nine_of_what_is_no_whole_number(self) -> None:
        assert holds(at_least(F.length, 10), length=Bounds.more_than(9)) is UNKNOWN
        assert holds(more_than(F.length, 9), length=Bounds.more_than(9)) is MET


class TestComparisons:
    @pytest.mark.parametrize(
        ("build", "verdicts"),
        [
            (at_least, (UNMET, MET, MET)),
            (more_than, (UNMET, UNMET, MET)),
            (at_most, (MET, MET, UNMET)),
            (less_than, (MET, UNMET, UNMET)),
        ],
    )
    def test_on_the_edge(
        self, build: Callable[..., Condition], verdicts: tuple[Verdict, ...]
    ) -> None:
        found = tuple(holds(build(F.employed, 3), employed=heads) for heads in (2, 3, 4))
        assert found == verdicts

    def test_a_missing_fact_may_be_anything_it_may_be(self) -> None:
        assert holds(at_least(F.employed, 1)) is UNKNOWN
        assert holds(at_least(F.employed, 0)) is MET
        assert holds(less_than(F.employed, 0)) is UNMET
        assert holds(at_most(F.rate, 1)) is MET
        assert holds(more_than(F.rate, 1)) is UNMET
        assert holds(at_least(cast("Any", F.year), 0)) is UNKNOWN

    def test_two_facts(self) -> None:
        assert holds(at_least(F.severe, F.moderate), severe=3, moderate=3) is MET
        assert holds(at_least(F.severe, F.moderate), severe=3, moderate=Bounds(0, 3)) is MET
        assert holds(at_least(F.severe, F.moderate), severe=3, moderate=Bounds(0, 4)) is UNKNOWN
        assert holds(at_least(F.severe, F.moderate), severe=3, moderate=Bounds(4, 5)) is UNMET
        assert holds(at_least(F.severe, F.moderate), severe=3) is UNKNOWN

    @pytest.mark.parametrize("limit", [UNREAD, REPEALED])
    def test_a_limit_nobody_knows(self, limit: Timeline[int]) -> None:
        assert holds(at_least(F.employed, limit), employed=10**6) is UNKNOWN
        assert holds(at_least(F.employed, limit)) is UNKNOWN

    def test_the_limit_of_the_day(self) -> None:
        condition = at_least(F.employed, REPEALED)
        assert holds(condition, Context(on=date(2023, 12, 31)), employed=3) is MET
        assert holds(condition, Context(on=date(2023, 12, 31)), employed=2) is UNMET

    def test_money(self) -> None:
        condition = c.Compare(fact_of(F.price), Comparison.AT_MOST, c.Given(Fraction(25, 2)))
        assert holds(condition, price=Decimal("12.50")) is MET
        assert holds(condition, price=Decimal("12.51")) is UNMET

    def test_the_gap(self) -> None:
        condition = at_least(F.employed, 3)
        assert gap_of(condition, Plant(employed=Bounds(1, 5)), ON) == Bounds(-2, 2)


class TestShares:
    """At least 70% of those employed; 40 of them, 20 with a severe degree."""

    SHARE = at_least(share(total(F.severe, F.moderate), of=F.employed), SEVENTY)

    @pytest.mark.parametrize(
        ("moderate", "expected"),
        [
            (8, MET),
            (7, UNMET),
            (Bounds(0, 7), UNMET),
            (Bounds(0, 12), UNKNOWN),
            (Bounds(8, 12), MET),
            (Bounds.more_than(7), MET),
            (Bounds.more_than(6), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_the_examples_of_the_design(
        self, moderate: int | Bounds | None, expected: Verdict
    ) -> None:
        assert holds(self.SHARE, employed=40, severe=20, moderate=moderate) is expected

    @pytest.mark.parametrize(
        ("build", "verdicts"),
        [
            (at_least, (UNMET, MET, MET)),
            (more_than, (UNMET, UNMET, MET)),
            (at_most, (MET, MET, UNMET)),
            (less_than, (MET, UNMET, UNMET)),
        ],
    )
    def test_on_the_edge(
        self, build: Callable[..., Condition], verdicts: tuple[Verdict, ...]
    ) -> None:
        condition = build(share(F.severe, of=F.employed), THIRTY)
        assert tuple(holds(condition, employed=10, severe=n) for n in (2, 3, 4)) == verdicts

    @pytest.mark.parametrize(
        ("severe", "employed", "expected"),
        [(1, 3, MET), (333_333, 999_999, MET), (333_333, 1_000_000, UNMET)],
    )
    def test_exactly_a_third(self, severe: int, employed: int, expected: Verdict) -> None:
        condition = at_least(share(F.severe, of=F.employed), Fraction(1, 3))
        assert holds(condition, employed=employed, severe=severe) is expected

    @pytest.mark.parametrize(
        ("build", "expected"),
        [(at_least, MET), (more_than, UNMET), (at_most, MET), (less_than, UNMET)],
    )
    def test_nothing_of_nothing(self, build: Callable[..., Condition], expected: Verdict) -> None:
        of_facts = build(share(F.severe, of=F.employed), THIRTY)
        assert holds(of_facts, employed=0, severe=0) is expected
        assert holds(of_facts, employed=0) is expected
        of_records = build(share(counted(AT_RISK), of=counted(STAFF)), THIRTY)
        assert holds(of_records, groups=()) is expected
        assert holds(of_records, groups=group(2, at_risk=False, staff=False)) is expected

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({}, UNKNOWN),
            ({"severe": 0}, UNKNOWN),  # nothing of nothing would meet it
            ({"severe": 5}, UNKNOWN),
            ({"severe": 5, "employed": Bounds.at_least(5)}, UNKNOWN),
            ({"severe": 5, "employed": Bounds(5, 16)}, MET),
            ({"severe": 5, "employed": Bounds(5, 17)}, UNKNOWN),
            ({"severe": 5, "employed": Bounds.at_least(17)}, UNMET),
            ({"severe": Bounds(0, 5), "employed": Bounds.at_least(17)}, UNMET),
            ({"severe": Bounds(0, 6), "employed": Bounds.at_least(17)}, UNKNOWN),
            ({"employed": 40}, UNKNOWN),
            ({"severe": Bounds.at_least(12), "employed": 40}, MET),
            ({"severe": Bounds.at_least(11), "employed": 40}, UNKNOWN),
            ({"severe": Bounds(6, 8), "employed": Bounds(6, 20)}, MET),
            ({"severe": Bounds(6, 8), "employed": Bounds(0, 20)}, MET),
            ({"severe": Bounds(5, 8), "employed": Bounds(0, 20)}, UNKNOWN),
        ],
    )
    def test_an_inexact_part_or_whole(self, facts: dict[str, Any], expected: Verdict) -> None:
        assert holds(at_least(share(F.severe, of=F.employed), THIRTY), **facts) is expected

    @pytest.mark.parametrize(
        ("build", "limit", "expected"),
        [
            (at_least, 0, MET),
            (at_least, 1, UNKNOWN),
            (at_least, Fraction(3, 2), UNKNOWN),  # nothing of nothing would meet it
            (more_than, 1, UNMET),
            (more_than, Fraction(3, 2), UNMET),
            (at_most, 1, MET),
            (at_most, Fraction(3, 2), MET),
            (less_than, 0, UNMET),
        ],
    )
    def test_a_part_never_exceeds_its_whole(
        self, build: Callable[..., Condition], limit: int | Fraction, expected: Verdict
    ) -> None:
        """Whatever both may be."""
        assert holds(build(share(F.severe, of=F.employed), limit)) is expected

    @pytest.mark.parametrize("build", [at_least, more_than, at_most, less_than])
    def test_of_nothing_known_nothing_is_said(self, build: Callable[..., Condition]) -> None:
        assert holds(build(share(F.severe, of=F.employed), THIRTY)) is UNKNOWN

    def test_a_part_known_to_be_too_wide_is_cut_to_its_whole(self) -> None:
        wide = Bounds(0, 60)
        everybody = at_most(share(F.severe, of=F.employed), 1)
        assert holds(everybody, severe=wide, employed=40) is MET
        most = at_most(share(F.severe, of=F.employed), Fraction(9, 10))
        assert holds(most, severe=wide, employed=40) is UNKNOWN
        assert holds(most, severe=Bounds(37, 60), employed=40) is UNMET

    def test_a_part_that_is_something_is_more_than_none_of_it(self) -> None:
        condition = more_than(share(F.severe, of=F.employed), 0)
        assert holds(condition, severe=1) is MET
        assert holds(condition, severe=Bounds(1, 3), employed=Bounds(0, 9)) is MET
        assert holds(condition, severe=0) is UNMET
        assert holds(condition, employed=3) is UNKNOWN

    def test_all_of_them(self) -> None:
        condition = at_least(share(F.severe, of=F.employed), 1)
        assert holds(condition, severe=Bounds.at_least(40), employed=40) is MET
        assert holds(condition, severe=39, employed=40) is UNMET
        assert holds(condition, severe=Bounds(0, 39), employed=Bounds(40, 50)) is UNMET

    def test_a_part_greater_than_its_whole_is_read_as_it_stands(self) -> None:
        """No facts can be so; the reading stays a plain comparison of products."""
        condition = at_least(share(F.severe, of=F.employed), THIRTY)
        assert holds(condition, severe=5, employed=3) is MET
        above_all = at_most(share(F.severe, of=F.employed), 1)
        assert holds(above_all, severe=5, employed=3) is UNMET

    def test_a_limit_that_is_a_fact(self) -> None:
        condition = at_least(share(F.severe, of=F.employed), F.rate)
        assert holds(condition, severe=3, employed=10, rate=Fraction(3, 10)) is MET
        assert holds(condition, severe=3, employed=10, rate=Fraction(31, 100)) is UNMET
        assert holds(condition, severe=3, employed=10) is UNKNOWN

    def test_a_limit_nobody_read(self) -> None:
        assert holds(at_least(share(F.severe, of=F.employed), UNREAD), severe=9) is UNKNOWN

    def test_a_share_as_a_limit(self) -> None:
        condition = at_least(F.rate, share(F.severe, of=F.employed))
        assert holds(condition, severe=3, employed=10, rate=Fraction(3, 10)) is MET
        assert holds(condition, severe=4, employed=10, rate=Fraction(3, 10)) is UNMET
        assert holds(condition, severe=4, rate=Fraction(3, 10)) is UNKNOWN


class TestSharesOfRecords:
    """The part and the whole are counted over the same records and so tied together."""

    OF_ALL = at_least(share(counted(AT_RISK), of=counted()), THIRTY)
    OF_STAFF = at_least(share(counted(all_of(STAFF, AT_RISK)), of=counted(STAFF)), THIRTY)

    @pytest.mark.parametrize(
        ("at_risk", "not_at_risk", "not_known", "expected"),
        [
            (3, 5, 2, MET),  # three of ten, and two unknown
            (2, 6, 2, UNKNOWN),
            (1, 7, 2, UNKNOWN),
            (0, 8, 2, UNMET),
            (3, 7, 0, MET),
            (2, 8, 0, UNMET),
            (0, 0, 1, UNKNOWN),
            (0, 0, 0, MET),
        ],
    )
    def test_of_all(
        self, at_risk: int, not_at_risk: int, not_known: int, expected: Verdict
    ) -> None:
        groups = (
            *group(at_risk, at_risk=True),
            *group(not_at_risk, at_risk=False),
            *group(not_known),
        )
        assert holds(self.OF_ALL, groups=groups) is expected

    @pytest.mark.parametrize(
        ("groups", "expected"),
        [
            (None, UNKNOWN),
            # three at risk of ten; whether the tenth is staff is not known
            (
                (
                    *group(3, at_risk=True, staff=True),
                    *group(6, at_risk=False, staff=True),
                    *group(1, at_risk=False),
                ),
                MET,
            ),
            (
                (
                    *group(3, at_risk=True, staff=True),
                    *group(7, at_risk=False, staff=True),
                    *group(1, at_risk=False),
                ),
                UNKNOWN,
            ),
            (
                (
                    *group(3, at_risk=True, staff=True),
                    *group(8, at_risk=False, staff=True),
                    *group(1, at_risk=False),
                ),
                UNMET,
            ),
            # one more at risk, who may be none of the staff, and is then out of both
            (
                (
                    *group(2, at_risk=True, staff=True),
                    *group(5, at_risk=False, staff=True),
                    *group(1, at_risk=True),
                ),
                UNKNOWN,
            ),
            (
                (
                    *group(3, at_risk=True, staff=True),
                    *group(4, at_risk=False, staff=True),
                    *group(1, at_risk=True),
                ),
                MET,
            ),
            (
                (
                    *group(2, at_risk=True, staff=True),
                    *group(8, at_risk=False, staff=True),
                    *group(1, at_risk=True),
                ),
                UNMET,
            ),
            # neither is known: in both, in the whole alone, or in none
            ((*group(1, at_risk=True, staff=True), *group(2)), MET),
            ((*group(1, at_risk=True, staff=True), *group(3)), UNKNOWN),
            (group(4), UNKNOWN),
            (group(4, staff=False), MET),
            (group(4, at_risk=False), UNKNOWN),
        ],
    )
    def test_of_some(self, groups: tuple[Group, ...] | None, expected: Verdict) -> None:
        assert holds(self.OF_STAFF, groups=groups) is expected

    @pytest.mark.parametrize(
        ("known", "not_known", "expected"),
        [
            # 3 or 4 at risk, 8 others, and a group of which something is not known
            ({"heads": 3, "at_risk": True}, {"at_risk": True}, UNKNOWN),
            ({"heads": 4, "at_risk": True}, {"at_risk": True}, MET),
            ({"heads": 3, "at_risk": True}, {"at_risk": False}, UNMET),
            ({"heads": 4, "at_risk": True}, {"at_risk": False}, UNKNOWN),
            ({"heads": 4, "at_risk": True}, {"heads": Bounds(0, 1), "at_risk": False}, MET),
            ({"heads": 4, "at_risk": True}, {"heads": Bounds(1, 2), "at_risk": False}, UNKNOWN),
            ({"heads": 4, "at_risk": True}, {"heads": Bounds(2, 9), "at_risk": False}, UNMET),
            ({"heads": 4, "at_risk": True}, {"heads": Bounds(0, 1)}, MET),
            ({"heads": 4, "at_risk": True}, {"heads": Bounds(0, 2)}, UNKNOWN),
            ({"heads": 3, "at_risk": True}, {"heads": Bounds(1, 2)}, UNKNOWN),
            ({"heads": 1, "at_risk": True}, {"heads": Bounds(1, 2)}, UNMET),
        ],
    )
    def test_by_weight(
        self, known: dict[str, Any], not_known: dict[str, Any], expected: Verdict
    ) -> None:
        condition = at_least(
            share(counted(AT_RISK, weighed=True), of=counted(weighed=True)), THIRTY
        )
        groups = (Group(**known), Group(heads=8, at_risk=False), Group(**not_known))
        assert holds(condition, groups=groups) is expected

    def test_an_open_weight(self) -> None:
        condition = at_most(share(counted(AT_RISK, weighed=True), of=counted(weighed=True)), THIRTY)
        groups = (Group(heads=3, at_risk=True), Group(heads=Bounds.more_than(6), at_risk=False))
        assert holds(condition, groups=groups) is MET
        groups = (Group(heads=3, at_risk=True), Group(heads=Bounds.more_than(5), at_risk=False))
        assert holds(condition, groups=groups) is UNKNOWN

    def test_a_part_counted_otherwise_than_its_whole(self) -> None:
        """Heads of records, each of any size: only the two sums are tied."""
        mixed = at_least(share(counted(AT_RISK), of=counted(weighed=True)), THIRTY)
        groups = (Group(heads=2, at_risk=True), Group(heads=1, at_risk=False))
        assert holds(mixed, groups=groups) is MET
        groups = (Group(heads=2, at_risk=True), Group(heads=2, at_risk=False))
        assert holds(mixed, groups=groups) is UNMET

    def test_a_part_counted_over_other_records_than_its_whole(self) -> None:
        visiting = count(F.guests, where=AT_RISK, pl="goście", en="guests")
        mixed = at_least(share(visiting, of=counted()), THIRTY)
        known = group(1, at_risk=True)
        assert holds(mixed, guests=known, groups=group(3)) is MET
        assert holds(mixed, guests=known, groups=group(4)) is UNMET
        assert holds(mixed, guests=known) is UNKNOWN
        assert holds(mixed, groups=group(4)) is UNKNOWN

    def test_a_part_that_is_not_of_its_whole_is_read_as_it_stands(self) -> None:
        """No rule should say so; the reading stays a plain comparison of products."""
        odd = share(counted(AT_RISK), of=counted(STAFF))
        outside = group(1, at_risk=True, staff=False)
        assert holds(at_least(odd, THIRTY), groups=outside) is MET
        assert holds(at_most(odd, 1), groups=outside) is UNMET

    def test_a_part_of_records_and_a_whole_that_is_a_fact(self) -> None:
        mixed = at_least(share(counted(AT_RISK), of=F.employed), THIRTY)
        assert holds(mixed, groups=group(3, at_risk=True), employed=10) is MET
        assert holds(mixed, groups=group(3, at_risk=True), employed=11) is UNMET
        assert holds(mixed, groups=group(3), employed=10) is UNKNOWN
        assert holds(mixed, employed=0) is MET


class TestPortion:
    SHARE = share(F.severe, of=F.employed)

    @pytest.mark.parametrize(
        ("facts", "part", "whole"),
        [
            ({"severe": 1, "employed": 4}, Bounds(1, 1), Bounds(4, 4)),
            ({"severe": 1}, Bounds(1, 1), Bounds(1)),
            ({"employed": 4}, Bounds(0, 4), Bounds(4, 4)),
            ({}, Bounds(0), Bounds(0)),
            ({"severe": Bounds(2, 9), "employed": Bounds(1, 6)}, Bounds(2, 6), Bounds(2, 6)),
            ({"severe": Bounds(2, 5), "employed": Bounds(3, 6)}, Bounds(2, 5), Bounds(3, 6)),
            ({"severe": 5, "employed": 3}, Bounds(5, 5), Bounds(3, 3)),
            ({"severe": Bounds(5, 6), "employed": Bounds(1, 3)}, Bounds(5, 6), Bounds(1, 3)),
        ],
    )
    def test_each_is_sharpened_by_the_other(
        self, facts: dict[str, Any], part: Bounds, whole: Bounds
    ) -> None:
        assert portion(self.SHARE, Plant(**facts), ON) == Portion(part, whole)

    @pytest.mark.parametrize(
        ("part", "whole", "expected"),
        [
            (Bounds(1, 1), Bounds(4, 4), Bounds(Fraction(1, 4), Fraction(1, 4))),
            (Bounds(0, 1), Bounds(2, 4), Bounds(0, Fraction(1, 2))),
            (Bounds(0, 0), Bounds(0, 0), None),
            (Bounds(0, 0), Bounds(0, 4), Bounds(0, 0)),
            (Bounds(5, 5), Bounds(3, 3), None),
            (Bounds(3, 3), Bounds(3, 3), Bounds(1, 1)),
            (Bounds(0), Bounds(0), Bounds(0, 1)),
        ],
    )
    def test_the_share(self, part: Bounds, whole: Bounds, expected: Bounds | None) -> None:
        assert Portion(part, whole).share == expected


class TestDays:
    BY = no_later(F.opened, F.closed)

    @pytest.mark.parametrize(
        ("opened", "no_later_met", "sooner_met"),
        [
            (date(2024, 4, 30), MET, MET),
            (DAY, MET, UNMET),
            (date(2024, 5, 2), UNMET, UNMET),
            (None, UNKNOWN, UNKNOWN),
        ],
    )
    def test_against_the_day(
        self, opened: date | None, no_later_met: Verdict, sooner_met: Verdict
    ) -> None:
        assert holds(no_later(F.opened, THE_DAY), opened=opened) is no_later_met
        assert holds(sooner(F.opened, THE_DAY), opened=opened) is sooner_met

    def test_against_each_other(self) -> None:
        assert holds(self.BY, opened=DAY, closed=DAY) is MET
        assert holds(self.BY, opened=DAY, closed=date(2024, 4, 30)) is UNMET
        assert holds(self.BY, opened=DAY) is UNKNOWN
        assert holds(self.BY, closed=DAY) is UNKNOWN

    @pytest.mark.parametrize(
        ("closed", "expected"),
        [(date(2024, 11, 30), MET), (date(2024, 12, 1), UNMET), (None, UNKNOWN)],
    )
    def test_a_term_from_a_day(self, closed: date | None, expected: Verdict) -> None:
        within = no_later(F.closed, shifted(F.opened, HALF_YEAR))
        assert holds(within, opened=date(2024, 5, 31), closed=closed) is expected

    def test_a_term_from_a_day_not_known_or_a_term_nobody_read(self) -> None:
        within = no_later(F.closed, shifted(F.opened, HALF_YEAR))
        assert holds(within, closed=DAY) is UNKNOWN
        unread = no_later(F.closed, shifted(F.opened, UNREAD))
        assert holds(unread, opened=DAY, closed=DAY) is UNKNOWN

    @pytest.mark.parametrize(
        ("later", "moves", "expected"),
        [
            (0, False, date(2023, 3, 31)),
            (1, False, date(2024, 3, 31)),
            (1, True, date(2024, 4, 2)),  # Easter Sunday, and Monday
            (2, True, date(2025, 3, 31)),
        ],
    )
    def test_a_day_of_a_year(self, later: int, *, moves: bool, expected: date) -> None:
        by_year = day_of_year(F.year, LAST_DAY, later=later, moves=moves)
        by_day = day_of_year(F.opened, LAST_DAY, later=later, moves=moves)
        number = expected.toordinal()
        assert measure(by_year, Plant(year=2023), ON).exact == number
        assert measure(by_day, Plant(opened=date(2023, 12, 31)), ON).exact == number

    def test_a_day_of_a_year_not_known_or_a_day_nobody_read(self) -> None:
        assert measure(day_of_year(F.year, LAST_DAY), Plant(), ON) == Bounds()
        assert measure(day_of_year(F.opened, LAST_DAY), Plant(), ON) == Bounds()
        assert measure(day_of_year(F.year, UNREAD), Plant(year=2023), ON) == Bounds()

    @pytest.mark.parametrize("year", [1950, 2101])
    def test_a_moving_day_of_a_year_whose_days_off_nobody_read(self, year: int) -> None:
        """The answer is unknown, as with any law that was not read; it is no error."""
        moved = day_of_year(F.year, LAST_DAY, moves=True)
        assert measure(moved, Plant(year=year), ON) == Bounds()
        filed = no_later(F.opened, moved)
        assert holds(filed, year=year, opened=date(year, 4, 1)) is UNKNOWN

    @pytest.mark.parametrize("year", [0, -1])
    def test_a_year_before_the_calendar(self, year: int) -> None:
        """Its days lie before every day that can be told."""
        yearly = day_of_year(F.year, LAST_DAY)
        assert holds(no_later(yearly, THE_DAY), year=year) is MET
        assert holds(sooner(THE_DAY, yearly), year=year) is UNMET
        assert holds(no_later(F.opened, yearly), year=year, opened=date.min) is UNMET

    def test_the_first_and_the_last_year_of_the_calendar(self) -> None:
        yearly = day_of_year(F.year, LAST_DAY, later=1)
        assert measure(yearly, Plant(year=0), ON).exact == date(1, 3, 31).toordinal()
        assert measure(yearly, Plant(year=9998), ON).exact == date(9999, 3, 31).toordinal()

    def test_a_day_beyond_the_calendar(self) -> None:
        """It lies after every day that can be told."""
        last = date.max
        for beyond in (
            shifted(F.closed, HALF_YEAR),
            day_of_year(F.closed, LAST_DAY, later=1),
            day_of_year(F.closed, LAST_DAY, later=1, moves=True),
        ):
            assert holds(sooner(THE_DAY, beyond), closed=last) is MET
            assert holds(no_later(beyond, F.closed), closed=last) is UNMET


RED, BLUE, GREEN = Colour
LISTED = always("LISTED", frozenset({RED, BLUE}))


class TestCodes:
    @pytest.mark.parametrize(
        ("colour", "expected"), [(RED, MET), (BLUE, MET), (GREEN, UNMET), (None, UNKNOWN)]
    )
    def test_one_of(self, colour: Colour | None, expected: Verdict) -> None:
        assert holds(one_of(F.colour, RED, BLUE), colour=colour) is expected
        assert holds(one_of(F.colour, LISTED), colour=colour) is expected

    def test_a_text(self) -> None:
        assert holds(equals(F.name, "Iskra"), name="Iskra") is MET
        assert holds(equals(F.name, "Iskra"), name="iskra") is UNMET
        assert holds(equals(F.name, "Iskra")) is UNKNOWN

    @pytest.mark.parametrize(
        ("colours", "all_of_them", "any_of_them"),
        [
            ({RED, BLUE, GREEN}, MET, MET),
            ({RED, BLUE}, MET, MET),
            ({RED, GREEN}, UNMET, MET),
            ({GREEN}, UNMET, UNMET),
            (set(), UNMET, UNMET),
            (None, UNKNOWN, UNKNOWN),
        ],
    )
    def test_a_set(
        self, colours: set[Colour] | None, all_of_them: Verdict, any_of_them: Verdict
    ) -> None:
        held = None if colours is None else frozenset(colours)
        assert holds(includes(F.colours, RED, BLUE), colours=held) is all_of_them
        assert holds(includes(F.colours, LISTED), colours=held) is all_of_them
        assert holds(includes_any(F.colours, RED, BLUE), colours=held) is any_of_them
        assert holds(includes_any(F.colours, LISTED), colours=held) is any_of_them

    def test_a_list_nobody_read(self) -> None:
        assert holds(one_of(F.colour, UNREAD), colour=RED) is UNKNOWN
        assert holds(includes_any(F.colours, UNREAD), colours=frozenset(Colour)) is UNKNOWN
        assert listed_codes(UNREAD, ON) is None

    def test_the_list_of_the_day(self) -> None:
        growing = line(
            "GROWING",
            enacted(date(2020, 1, 1), frozenset({RED})),
            enacted(date(2024, 5, 1), frozenset({RED, BLUE})),
        )
        eve = Context(on=date(2024, 4, 30))
        assert holds(one_of(F.colour, growing), eve, colour=BLUE) is UNMET
        assert holds(one_of(F.colour, growing), colour=BLUE) is MET
        assert listed_codes(growing, eve) == frozenset[str]({RED})
        assert listed_codes(frozenset({GREEN}), eve) == frozenset[str]({GREEN})

    @pytest.mark.parametrize(
        ("active", "true", "false"),
        [(True, MET, UNMET), (False, UNMET, MET), (None, UNKNOWN, UNKNOWN)],
    )
    def test_truths(self, active: bool | None, true: Verdict, false: Verdict) -> None:
        assert holds(is_true(F.active), active=active) is true
        assert holds(is_false(F.active), active=active) is false

    def test_inside_a_record(self) -> None:
        at_risk = is_true(inside(F.main, G.at_risk))
        assert holds(at_risk, main=Group(at_risk=True)) is MET
        assert holds(at_risk, main=Group(at_risk=False)) is UNMET
        assert holds(at_risk) is UNKNOWN


class TestPutTogether:
    """A truth not known, beside one that decides and one that does not."""

    YES, NO, OPEN = at_least(F.employed, 0), less_than(F.employed, 0), is_true(F.active)

    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (all_of(), MET),
            (all_of(YES, YES), MET),
            (all_of(YES, OPEN), UNKNOWN),
            (all_of(OPEN, NO), UNMET),
            (any_of(), UNMET),
            (any_of(NO, NO), UNMET),
            (any_of(NO, OPEN), UNKNOWN),
            (any_of(OPEN, YES), MET),
            (none_of(), MET),
            (none_of(NO, NO), MET),
            (none_of(NO, OPEN), UNKNOWN),
            (none_of(OPEN, YES), UNMET),
            (when(YES, YES), MET),
            (when(YES, NO), UNMET),
            (when(YES, OPEN), UNKNOWN),
            (when(NO, NO), MET),
            (when(NO, OPEN), MET),
            (when(OPEN, YES), MET),
            (when(OPEN, NO), UNKNOWN),
            (named(Label("tak", "yes"), YES), MET),
            (named(RED, NO), UNMET),
            (named(RED, OPEN), UNKNOWN),
        ],
    )
    def test_of_truths_known_and_not(self, condition: Condition, expected: Verdict) -> None:
        assert holds(condition) is expected

    def test_as_the_policy_answers(self) -> None:
        condition = by_policy("plan_length", {"longer_of_both": self.YES, "either": self.NO})
        assert holds(condition) is MET
        other = evolve(ON, policy=Policy(plan_length="either"))
        assert holds(condition, other) is UNMET

    def test_a_policy_inside_a_count(self) -> None:
        counts = by_policy("counts_absent_employees", {True: all_of(), False: AT_RISK})
        condition = at_least(counted(counts), 1)
        assert holds(condition, groups=group(1, at_risk=False)) is MET
        other = evolve(ON, policy=Policy(counts_absent_employees=False))
        assert holds(condition, other, groups=group(1, at_risk=False)) is UNMET


def test_every_kind_of_fact_was_tried() -> None:
    kinds = {fact_of(attribute).type.kind for attribute in (*fields(Plant), *fields(Group))}
    assert kinds == set(Kind)
