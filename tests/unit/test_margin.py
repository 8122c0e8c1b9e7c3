"""The nearest change of one fact that flips a rule."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, cast

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.law import Act, Enacted, Evidence, Timeline, Unread
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Context,
    Count,
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
)
from ekonomia.rules import algebra as c
from ekonomia.rules.findings import outcome_of
from ekonomia.rules.margin import Change, Margin, margin_of
from ekonomia.rules.paths import changed

MET, UNMET, UNKNOWN = Outcome.MET, Outcome.UNMET, Outcome.UNKNOWN


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"
    GREEN = "green", "zielony", "green"


class Shape(Code):
    ROUND = "round", "okrągły", "round"


RED, BLUE, GREEN = Colour
ROUND = Shape.ROUND


@frozen(kw_only=True)
class Member:
    heads: Count | None = fact(pl="osoby", en="heads")
    fte: Share | None = fact(pl="wymiar", en="part of full time")
    colour: Colour | None = fact(pl="kolor", en="colour")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        if self.heads is not None and self.colour is GREEN:
            raise InvalidValue("colour: nobody is green")


@frozen(kw_only=True)
class Club:
    adults: Count | None = fact(pl="dorośli", en="adults")
    youths: Count | None = fact(pl="młodzież", en="youths")
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members")
    main: Member | None = fact(pl="główny", en="main member")
    founded: date | None = fact(pl="założony", en="founded")
    closed: date | None = fact(pl="zamknięty", en="closed")
    year: int | None = fact(pl="rok", en="year")
    rate: Share | None = fact(pl="udział", en="rate")
    length: Quantity | None = fact(pl="długość", en="length")
    active: bool | None = fact(pl="działa", en="active")
    name: str | None = fact(pl="nazwa", en="name")
    look: Colour | Shape | None = fact(pl="wygląd", en="look")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        if self.founded is not None and self.closed is not None and self.closed < self.founded:
            raise InvalidValue("closed: before it was founded")
        if self.colours is not None and self.active is False and RED in self.colours:
            raise InvalidValue("colours: red is for the active")


F = fields(Club)
M = fields(Member)
LAW = Act(key="LAW", title="ustawa", genitive="ustawy", en="the Act")
SINCE, DAY = date(2020, 1, 1), date(2024, 5, 1)
ON = Context(on=DAY)


def always(name: str, value: object) -> Timeline[Any]:
    step: Enacted[Any] = Enacted(SINCE, value, LAW.at("5"), Evidence.TEXT, "Dz.U.")
    return Timeline(name=name, unit="-", steps=(step,), verified=DAY)


NORM = always("NORM", value=True)
LIMIT = always("LIMIT", 3)
HALF = always("HALF", Fraction(1, 2))
HALF_YEAR = always("HALF_YEAR", Term(months=6))
LAST_DAY = always("LAST_DAY", (3, 31))
LISTED = always("LISTED", frozenset({RED, ROUND}))
UNREAD: Timeline[Any] = Timeline(
    name="UNREAD",
    unit="-",
    steps=(Unread(SINCE, "not seen", LAW.at("5"), "Dz.U."),),
    verified=DAY,
)


def rule(requires: Condition, **others: Any) -> Rule:  # noqa: ANN401 - fields of a rule
    return Rule(id="club.rule", pl="zasada", en="a rule", norm=NORM, requires=requires, **others)


def margin(requires: Condition, record: Club, **others: Any) -> Margin:  # noqa: ANN401
    """Return the margin, of which every change was tried and does flip the rule."""
    one = rule(requires, **others)
    found = margin_of(one, record, ON)
    assert found.outcome is outcome_of(one, record, ON)
    for change in found.changes:
        if not change.beyond:
            for option in change.options:
                after = outcome_of(one, changed(record, change.path, option), ON)
                assert after is not found.outcome
    return found


def told(found: Margin) -> list[tuple[str, object, object]]:
    return [(each.path, each.before, each.after) for each in found.changes]


def counted(where: Condition | None = None, *, weighed: bool = True) -> c.CountOf:
    return count(F.members, where=where, weight=M.heads if weighed else None, pl="l", en="n")


FULL = at_least(M.fte, HALF)


class TestWholeNumbers:
    @pytest.mark.parametrize(
        ("condition", "adults", "after"),
        [
            (at_least(F.adults, LIMIT), 1, 3),
            (at_least(F.adults, LIMIT), 3, 2),
            (at_least(F.adults, LIMIT), 40, 2),
            (more_than(F.adults, 3), 1, 4),
            (more_than(F.adults, 3), 4, 3),
            (at_most(F.adults, 3), 9, 3),
            (at_most(F.adults, 3), 0, 4),
            (less_than(F.adults, 3), 9, 2),
            (less_than(F.adults, 3), 2, 3),
            (at_least(F.adults, Fraction(5, 2)), 1, 3),
            (at_least(F.adults, Fraction(5, 2)), 4, 2),
            (at_least(F.adults, 5_000_000), 1, 5_000_000),
        ],
    )
    def test_one_comparison(self, condition: Condition, adults: int, after: int) -> None:
        (change,) = margin(condition, Club(adults=adults)).changes
        assert (change.path, change.before, change.options) == ("adults", adults, (after,))
        assert change.distance == abs(after - adults)
        assert not change.beyond
        assert change.fact.label.pl == "dorośli"

    def test_both_ways_are_equally_near(self) -> None:
        within = all_of(at_least(F.adults, 3), at_most(F.adults, 5))
        (change,) = margin(within, Club(adults=4)).changes
        assert sorted(cast("tuple[int, ...]", change.options)) == [2, 6]
        assert (change.distance, change.after) == (2, change.options[0])

    def test_the_nearer_of_two_turning_points(self) -> None:
        within = all_of(at_least(F.adults, 10), at_most(F.adults, 50))
        assert told(margin(within, Club(adults=12))) == [("adults", 12, 9)]
        assert told(margin(within, Club(adults=45))) == [("adults", 45, 51)]
        assert told(margin(within, Club(adults=60))) == [("adults", 60, 50)]

    def test_never_below_nothing(self) -> None:
        assert margin(at_least(F.adults, 0), Club(adults=5)).changes == ()

    def test_each_fact_alone_the_nearest_first(self) -> None:
        both = at_least(total(F.adults, F.youths), 10)
        record = Club(adults=4, youths=1)
        assert told(margin(both, record)) == [("adults", 4, 9), ("youths", 1, 6)]
        weighed = at_least(F.adults, F.youths)
        assert told(margin(weighed, Club(adults=1, youths=4))) == [
            ("adults", 1, 4),
            ("youths", 4, 1),
        ]
        either = any_of(at_least(F.adults, 9), at_least(F.youths, 3))
        assert told(margin(either, record)) == [("youths", 1, 3), ("adults", 4, 9)]

    def test_a_share(self) -> None:
        condition = at_least(share(F.youths, of=F.adults), Fraction(30, 100))
        assert told(margin(condition, Club(adults=10, youths=2))) == [
            ("youths", 2, 3),
            ("adults", 10, 6),
        ]
        assert told(margin(condition, Club(adults=10, youths=3))) == [
            ("youths", 3, 2),
            ("adults", 10, 11),
        ]

    def test_a_plain_year(self) -> None:
        filed = no_later(F.founded, day_of_year(F.year, LAST_DAY))
        found = margin(filed, Club(founded=date(2024, 4, 2), year=2022))
        assert told(found)[0] == ("year", 2022, 2025)

    def test_a_number_not_known_is_not_changed(self) -> None:
        either = any_of(at_least(F.adults, 3), at_least(F.youths, 3))
        assert told(margin(either, Club(adults=5, youths=0))) == [("adults", 5, 2)]
        assert margin(either, Club(adults=5)).changes == ()
        known = Club(adults=5, youths=Bounds(0, 1))
        assert told(margin(either, known)) == [("adults", 5, 2)]


class TestNestedRecords:
    PEOPLE = (
        Member(heads=2, fte=1, colour=RED),
        Member(heads=4, fte=Fraction(1, 4), colour=BLUE),
    )

    def test_weights_and_conditions(self) -> None:
        found = margin(at_least(counted(FULL), 5), Club(members=self.PEOPLE))
        assert told(found) == [
            ("members[1].fte", Fraction(1, 4), Fraction(1, 2)),
            ("members[0].heads", 2, 5),
        ]
        assert found.changes[0].distance == Fraction(1, 4)

    def test_only_records_of_which_the_fact_is_known(self) -> None:
        people = (*self.PEOPLE, Member(heads=1), Member(fte=0))
        found = margin(at_least(counted(FULL, weighed=False), 1), Club(members=people))
        assert told(found) == []
        found = margin(at_least(counted(FULL), 1), Club(members=(*self.PEOPLE, Member(fte=0))))
        assert told(found) == [
            ("members[0].fte", 1, Fraction(1, 2)),
            ("members[0].heads", 2, 0),
        ]

    def test_records_not_known(self) -> None:
        either = any_of(at_least(counted(FULL), 5), at_least(F.adults, 3))
        assert margin(either, Club(adults=4)) == Margin("club.rule", MET, ())
        both = all_of(at_most(counted(FULL), 5), at_least(F.adults, 3))
        assert told(margin(both, Club(adults=1))) == []

    def test_a_count_of_records_has_no_number_to_change(self) -> None:
        found = margin(at_least(counted(FULL, weighed=False), 3), Club(members=self.PEOPLE))
        assert told(found) == []
        found = margin(at_least(counted(FULL, weighed=False), 2), Club(members=self.PEOPLE))
        assert told(found) == [("members[1].fte", Fraction(1, 4), Fraction(1, 2))]
        assert margin(at_least(counted(weighed=False), 3), Club(members=())).changes == ()

    def test_a_share_of_records(self) -> None:
        condition = at_least(share(counted(FULL), of=counted()), HALF)
        found = margin(condition, Club(members=self.PEOPLE))
        assert told(found) == [
            ("members[1].fte", Fraction(1, 4), Fraction(1, 2)),
            ("members[0].heads", 2, 4),
            ("members[1].heads", 4, 2),
        ]

    def test_a_code_of_a_record_where_the_record_allows_it(self) -> None:
        red = equals(M.colour, RED)
        found = margin(at_least(counted(red), 3), Club(members=self.PEOPLE))
        assert set(told(found)) == {("members[0].heads", 2, 3), ("members[1].colour", BLUE, RED)}
        none = margin(at_most(counted(red), 0), Club(members=self.PEOPLE[:1]))
        (colour,) = [each for each in none.changes if each.path == "members[0].colour"]
        assert colour.options == (BLUE,)  # and not green, which the record refuses

    def test_a_record_inside(self) -> None:
        record = Club(main=Member(heads=2, fte=Fraction(1, 4)))
        half = at_least(inside(F.main, M.fte), HALF)
        assert told(margin(half, record)) == [("main.fte", Fraction(1, 4), Fraction(1, 2))]
        heads = at_most(inside(F.main, M.heads), 1)
        assert told(margin(heads, record)) == [("main.heads", 2, 1)]
        either = any_of(at_least(F.adults, 1), half)
        assert told(margin(either, Club(adults=1))) == []
        assert told(margin(either, Club(adults=1, main=Member(fte=0)))) == [("adults", 1, 0)]


class TestRationalNumbers:
    THIRD = Fraction(1, 3)

    @pytest.mark.parametrize(
        ("condition", "rate", "after", "distance", "beyond"),
        [
            (at_least(F.rate, HALF), THIRD, Fraction(1, 2), Fraction(1, 6), False),
            (at_least(F.rate, HALF), Fraction(1, 2), Fraction(1, 2), 0, True),
            (at_least(F.rate, HALF), 1, Fraction(1, 2), Fraction(1, 2), True),
            (more_than(F.rate, HALF), THIRD, Fraction(1, 2), Fraction(1, 6), True),
            (more_than(F.rate, HALF), Fraction(1, 2), Fraction(1, 2), 0, True),
            (more_than(F.rate, HALF), 1, Fraction(1, 2), Fraction(1, 2), False),
            (at_most(F.rate, HALF), 1, Fraction(1, 2), Fraction(1, 2), False),
            (at_most(F.rate, HALF), THIRD, Fraction(1, 2), Fraction(1, 6), True),
            (less_than(F.rate, HALF), 1, Fraction(1, 2), Fraction(1, 2), True),
            (less_than(F.rate, HALF), 0, Fraction(1, 2), Fraction(1, 2), False),
            (at_least(F.rate, 1), 0, 1, 1, False),
            (more_than(F.rate, 0), 1, 0, 1, False),
        ],
    )
    def test_a_share_and_whether_its_limit_must_be_passed(
        self,
        condition: Condition,
        rate: int | Fraction,
        after: Fraction,
        distance: Fraction,
        *,
        beyond: bool,
    ) -> None:
        (change,) = margin(condition, Club(rate=rate)).changes
        assert (change.before, change.options) == (rate, (after,))
        assert (change.distance, change.beyond) == (distance, beyond)

    def test_a_limit_that_cannot_be_passed(self) -> None:
        """No share is above 1 or below 0."""
        assert margin(more_than(F.rate, 1), Club(rate=0)).changes == ()
        assert margin(less_than(F.rate, 0), Club(rate=1)).changes == ()
        assert margin(at_least(F.rate, 2), Club(rate=1)).changes == ()

    def test_a_quantity(self) -> None:
        condition = at_most(F.length, Fraction(7, 2))
        (change,) = margin(condition, Club(length=9)).changes
        assert (change.after, change.distance) == (Fraction(7, 2), Fraction(11, 2))

    def test_the_nearer_of_two_turning_points(self) -> None:
        within = all_of(at_least(F.rate, Fraction(1, 4)), at_most(F.rate, Fraction(3, 4)))
        (change,) = margin(within, Club(rate=Fraction(7, 10))).changes
        assert (change.after, change.beyond) == (Fraction(3, 4), True)
        (change,) = margin(within, Club(rate=0)).changes
        assert (change.after, change.beyond) == (Fraction(1, 4), False)

    def test_a_limit_that_is_a_fact(self) -> None:
        found = margin(at_least(F.rate, inside(F.main, M.fte)), Club(rate=0, main=Member(fte=1)))
        assert told(found) == [("rate", 0, 1), ("main.fte", 1, 0)]


class TestDays:
    @pytest.mark.parametrize(
        ("condition", "founded", "after"),
        [
            (no_later(F.founded, THE_DAY), date(2024, 6, 1), DAY),
            (no_later(F.founded, THE_DAY), date(2023, 6, 1), date(2024, 5, 2)),
            (sooner(F.founded, THE_DAY), date(2024, 6, 1), date(2024, 4, 30)),
            (sooner(F.founded, THE_DAY), DAY, date(2024, 4, 30)),
            (sooner(THE_DAY, F.founded), DAY, date(2024, 5, 2)),
            (no_later(shifted(F.founded, HALF_YEAR), THE_DAY), DAY, date(2023, 11, 1)),
            (no_later(THE_DAY, shifted(F.founded, HALF_YEAR)), SINCE, date(2023, 11, 1)),
            (sooner(shifted(F.founded, HALF_YEAR), THE_DAY), DAY, date(2023, 10, 31)),
        ],
    )
    def test_against_the_day(self, condition: Condition, founded: date, after: date) -> None:
        (change,) = margin(condition, Club(founded=founded)).changes
        assert (change.path, change.before, change.options) == ("founded", founded, (after,))
        assert change.distance == abs((after - founded).days)

    @pytest.mark.parametrize("month", range(1, 13))
    def test_terms_of_uneven_months(self, month: int) -> None:
        """Exactly the first day that is late, found by trying every day."""
        filed = no_later(F.closed, shifted(F.founded, HALF_YEAR))
        founded = date(2023, month, 28)
        found = margin(filed, Club(founded=founded, closed=founded))
        days = (founded + timedelta(n) for n in range(200))
        late = next(
            day
            for day in days
            if outcome_of(rule(filed), Club(founded=founded, closed=day), ON) is UNMET
        )
        assert ("closed", founded, late) in told(found)

    @pytest.mark.parametrize("day", [29, 30, 31])
    def test_from_the_last_days_of_a_month(self, day: int) -> None:
        """Two of them may have the same last day of a term, which moves on all the same."""
        filed = no_later(F.closed, shifted(F.founded, HALF_YEAR))
        record = Club(founded=date(2024, 3, day), closed=date(2024, 9, 23))
        assert set(told(margin(filed, record))) == {
            ("closed", date(2024, 9, 23), date(2024, 9, min(day, 30)) + timedelta(1)),
            ("founded", date(2024, 3, day), date(2024, 3, 22)),
        }

    def test_a_term_that_nobody_read(self) -> None:
        either = any_of(no_later(shifted(F.founded, UNREAD), THE_DAY), at_least(F.adults, 3))
        record = Club(founded=DAY, adults=4)
        assert margin(either, record) == Margin("club.rule", MET, ())
        early = all_of(either, no_later(F.founded, THE_DAY))
        assert told(margin(early, record)) == [("founded", DAY, date(2024, 5, 2))]

    def test_a_term_that_would_have_begun_before_the_calendar(self) -> None:
        filed = no_later(F.closed, shifted(F.founded, HALF_YEAR))
        record = Club(founded=date.min, closed=date(1, 3, 1))
        assert told(margin(filed, record)) == [("closed", date(1, 3, 1), date(1, 7, 2))]

    def test_two_days(self) -> None:
        found = margin(no_later(F.founded, F.closed), Club(founded=DAY, closed=DAY))
        assert told(found) == []  # the record allows no other order
        record = Club(founded=DAY, closed=date(2024, 5, 3))
        assert told(margin(sooner(F.founded, F.closed), record)) == [
            ("founded", DAY, date(2024, 5, 3)),
            ("closed", date(2024, 5, 3), DAY),
        ]

    def test_the_day_of_a_year_moves_with_the_year(self) -> None:
        """The year of a day is the fact: it turns with the day, in leaps."""
        due = sooner(day_of_year(F.founded, LAST_DAY, later=1), THE_DAY)
        assert told(margin(due, Club(founded=date(2023, 6, 1)))) == [
            ("founded", date(2023, 6, 1), date(2024, 1, 1))
        ]
        assert told(margin(due, Club(founded=date(2024, 6, 1)))) == [
            ("founded", date(2024, 6, 1), date(2023, 12, 31))
        ]

    @pytest.mark.parametrize(
        ("founded", "after"),
        [
            (date(2010, 6, 1), date(2022, 1, 1)),
            (date(2021, 12, 30), date(2022, 1, 1)),
            (date(2022, 6, 1), date(2021, 12, 31)),
            (date(2040, 6, 1), date(2021, 12, 31)),
        ],
    )
    def test_the_day_of_a_year_however_far(self, founded: date, after: date) -> None:
        due = sooner(day_of_year(F.founded, LAST_DAY, later=3), THE_DAY)
        assert told(margin(due, Club(founded=founded))) == [("founded", founded, after)]
        other = no_later(THE_DAY, day_of_year(F.founded, LAST_DAY, later=3))
        assert told(margin(other, Club(founded=founded))) == [("founded", founded, after)]

    @pytest.mark.parametrize(
        ("founded", "closed", "after"),
        [
            (date(9999, 6, 1), date.max, date(9999, 3, 31)),
            (date.min, date(1, 5, 1), date(1, 3, 31)),
        ],
    )
    def test_the_first_and_the_last_year_of_the_calendar(
        self, founded: date, closed: date, after: date
    ) -> None:
        filed = no_later(F.closed, day_of_year(F.founded, LAST_DAY))
        found = margin(filed, Club(founded=founded, closed=closed))
        assert found.outcome is UNMET
        if founded <= after:
            assert told(found) == [("closed", closed, after)]
        else:  # the record allows no day before it was founded
            assert told(found) == []

    def test_against_a_day_not_known(self) -> None:
        either = any_of(no_later(shifted(F.founded, HALF_YEAR), F.closed), at_least(F.adults, 3))
        assert told(margin(either, Club(founded=DAY, adults=4))) == []
        yearly = any_of(no_later(day_of_year(F.founded, LAST_DAY), F.closed), at_least(F.adults, 3))
        assert told(margin(yearly, Club(founded=DAY, adults=4))) == []

    @pytest.mark.parametrize(
        ("condition", "founded", "after"),
        [
            (no_later(F.founded, THE_DAY), date.max, DAY),
            (no_later(F.founded, THE_DAY), date.min, date(2024, 5, 2)),
            (no_later(THE_DAY, F.founded), date.max, date(2024, 4, 30)),
        ],
    )
    def test_from_the_ends_of_the_calendar(
        self, condition: Condition, founded: date, after: date
    ) -> None:
        """As "until 9999-12-31" is written for what has no end."""
        assert told(margin(condition, Club(founded=founded))) == [("founded", founded, after)]

    def test_nothing_lies_beyond_the_calendar(self) -> None:
        never = at_least(cast("Any", F.founded), date.max.toordinal() + 1)
        assert margin(never, Club(founded=DAY)).changes == ()


class TestCodes:
    def test_truths(self) -> None:
        assert told(margin(is_true(F.active), Club(active=False))) == [("active", False, True)]
        (change,) = margin(is_false(F.active), Club(active=False)).changes
        assert (change.options, change.distance) == ((True,), 1)

    def test_a_code_is_exchanged(self) -> None:
        (change,) = margin(one_of(F.look, LISTED), Club(look=BLUE)).changes
        assert (change.options, change.distance) == ((RED, ROUND), 1)
        (change,) = margin(one_of(F.look, LISTED), Club(look=RED)).changes
        assert change.options == (BLUE, GREEN)
        everything = one_of(F.look, *Colour, ROUND)
        assert margin(everything, Club(look=RED)).changes == ()

    def test_a_text_becomes_the_one_that_is_asked_for(self) -> None:
        (change,) = margin(
            one_of(F.name, cast("Any", "Skra"), cast("Any", "Iskra")), Club(name="x")
        ).changes
        assert sorted(map(str, change.options)) == ["Iskra", "Skra"]
        listed = always("NAMES", frozenset("hgfedcba"))
        (change,) = margin(one_of(F.name, listed), Club(name="x")).changes
        assert change.options == tuple("abcdefgh")
        either = any_of(equals(F.name, "Iskra"), none_of(equals(F.name, "Skra")))
        (change,) = margin(either, Club(name="Skra")).changes
        assert change.options == ("Iskra",)

    @pytest.mark.parametrize(
        ("condition", "held", "options"),
        [
            (includes_any(F.colours, RED), set(), [{RED}]),
            (includes_any(F.colours, RED), {BLUE}, [{BLUE, RED}]),
            (includes_any(F.colours, RED), {BLUE, RED}, [{BLUE}]),
            (includes_any(F.colours, RED, BLUE), {RED, BLUE, GREEN}, [{GREEN}]),
            (includes(F.colours, RED, BLUE), set(), [{RED, BLUE}]),
            (includes(F.colours, RED, BLUE), {BLUE}, [{RED, BLUE}]),
            (includes(F.colours, RED), {RED}, [set()]),
            (
                any_of(includes_any(F.colours, RED), includes_any(F.colours, BLUE)),
                {GREEN},
                [{GREEN, RED}, {GREEN, BLUE}],
            ),
            (
                all_of(includes_any(F.colours, RED), none_of(includes_any(F.colours, BLUE))),
                {BLUE},
                [{RED}],
            ),
            (
                all_of(includes_any(F.colours, RED), none_of(includes_any(F.colours, BLUE))),
                {RED},
                [set(), {RED, BLUE}],
            ),
            (includes_any(F.colours), {RED}, []),
        ],
    )
    def test_a_set_gains_and_loses_as_few_as_possible(
        self, condition: Condition, held: set[Colour], options: list[set[Colour]]
    ) -> None:
        found = margin(condition, Club(colours=frozenset(held)))
        if not options:
            assert found.changes == ()
            return
        (change,) = found.changes
        assert sorted(map(sorted, cast("Any", change.options))) == sorted(map(sorted, options))
        assert change.distance == len(options[0] ^ held)

    def test_a_set_stands_for_codes_that_no_test_tells_apart(self) -> None:
        (change,) = margin(includes_any(F.colours, BLUE, GREEN), Club(colours=frozenset())).changes
        assert change.options == (frozenset({BLUE}),)

    def test_another_of_them_where_the_record_refuses_the_first(self) -> None:
        record = Club(colours=frozenset(), active=False)
        (change,) = margin(includes_any(F.colours, RED, BLUE), record).changes
        assert change.options == (frozenset({BLUE}),)

    def test_none_where_the_record_refuses_all_of_them(self) -> None:
        record = Club(colours=frozenset(), active=False)
        assert margin(includes_any(F.colours, RED), record).changes == ()


class TestOutcomes:
    SMALL = Club(adults=1)

    @pytest.mark.parametrize(
        ("requires", "others", "outcome"),
        [
            (at_least(F.adults, UNREAD), {}, UNKNOWN),
            (at_least(F.youths, 3), {}, UNKNOWN),
            (at_least(F.adults, 3), {"applies": more_than(F.adults, 1)}, Outcome.NOT_APPLICABLE),
        ],
    )
    def test_nothing_to_flip(
        self, requires: Condition, others: dict[str, Any], outcome: Outcome
    ) -> None:
        assert margin(requires, self.SMALL, **others) == Margin("club.rule", outcome, ())

    def test_where_no_single_fact_can(self) -> None:
        found = margin(
            all_of(at_least(F.adults, 3), at_least(F.youths, 3)), Club(adults=1, youths=1)
        )
        assert found == Margin("club.rule", UNMET, ())
        assert found.nearest is None

    def test_the_nearest_is_the_first(self) -> None:
        found = margin(at_least(total(F.adults, F.youths), 9), Club(adults=1, youths=2))
        assert found.nearest is found.changes[0]

    def test_of_a_rule_with_a_scope(self) -> None:
        requires, applies = at_least(F.adults, 3), at_least(F.youths, 5)
        unmet = margin(requires, Club(adults=1, youths=9), applies=applies)
        assert told(unmet) == [("adults", 1, 3), ("youths", 9, 4)]
        met = margin(requires, Club(adults=4, youths=9), applies=applies)
        assert told(met) == [("adults", 4, 2)]  # to be freed is no breach

    def test_of_a_rule_with_an_exception(self) -> None:
        requires, unless = at_least(F.adults, 3), at_least(F.youths, 5)
        assert told(margin(requires, Club(adults=1, youths=1), unless=unless)) == [
            ("adults", 1, 3),
            ("youths", 1, 5),
        ]
        excused = Club(adults=1, youths=6)
        assert told(margin(requires, excused, unless=unless)) == [("youths", 6, 4)]

    def test_into_the_unknown_is_no_change(self) -> None:
        """Fewer adults would leave the rule open: nothing is known of the youths."""
        either = any_of(at_least(F.adults, 3), at_least(F.youths, 3))
        assert margin(either, Club(adults=4)).changes == ()

    def test_under_the_policy_and_the_day(self) -> None:
        question = by_policy(
            "plan_length",
            {"longer_of_both": at_least(F.adults, 5), "either": at_least(F.adults, 2)},
        )
        one = rule(named(RED, question))
        assert told(margin_of(one, self.SMALL, ON)) == [("adults", 1, 5)]
        other = Context(on=DAY, policy=Policy(plan_length="either"))
        assert told(margin_of(one, self.SMALL, other)) == [("adults", 1, 2)]
        earlier = Context(on=date(2024, 1, 1))
        condition = rule(no_later(F.founded, THE_DAY))
        assert told(margin_of(condition, Club(founded=DAY), earlier)) == [
            ("founded", DAY, date(2024, 1, 1))
        ]

    def test_a_list_nobody_read_offers_nothing(self) -> None:
        either = any_of(one_of(F.look, UNREAD), one_of(F.look, RED))
        assert told(margin(either, Club(look=RED))) == []
        text = any_of(equals(F.name, "Iskra"), one_of(F.name, UNREAD))
        assert told(margin(text, Club(name="Iskra"))) == []

    def test_a_fact_is_told_once_however_often_it_is_read(self) -> None:
        twice = all_of(at_least(F.adults, 3), at_least(total(F.adults, F.youths), 4))
        record = Club(adults=1, youths=8)
        assert told(margin(twice, record)) == [("adults", 1, 3)]


class TestChanged:
    RECORD = Club(adults=1, members=(Member(heads=1), Member(heads=2)), main=Member(heads=3))

    def test_a_fact_of_the_record(self) -> None:
        assert changed(self.RECORD, "adults", 7) == evolve(self.RECORD, adults=7)

    def test_a_fact_of_a_nested_record(self) -> None:
        assert changed(self.RECORD, "members[1].heads", 7).members == (
            Member(heads=1),
            Member(heads=7),
        )
        assert changed(self.RECORD, "main.colour", RED).main == Member(heads=3, colour=RED)

    def test_the_record_itself_stays(self) -> None:
        changed(self.RECORD, "members[0].heads", 7)
        assert self.RECORD.members == (Member(heads=1), Member(heads=2))

    @pytest.mark.parametrize(
        ("path", "value"), [("adults", -1), ("members[0].colour", GREEN), ("main.heads", "x")]
    )
    def test_every_invariant_is_checked(self, path: str, value: object) -> None:
        with pytest.raises(InvalidValue):
            changed(self.RECORD, path, value)

    @pytest.mark.parametrize(
        "path", ["weight", "members[2].heads", "members.heads", "adults.heads", "closed.x", ""]
    )
    def test_a_fact_there_is_not(self, path: str) -> None:
        with pytest.raises(UnknownCode, match="Club: no fact at"):
            changed(self.RECORD, path, 1)


def test_a_change_says_what_it_changes() -> None:
    (change,) = margin(at_least(F.adults, 3), Club(adults=1)).changes
    assert isinstance(change, Change)
    assert change == Change("adults", change.fact, 1, (3,), 2)
