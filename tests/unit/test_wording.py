"""Findings, conditions and changes as sentences.

The words themselves may change; what is checked is that every number, noun, day and provision is
told, in the language asked for, and that nothing unknown reads as known.
"""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve, fields, frozen

from ekonomia.bounds import Bounds, Comparison
from ekonomia.codes import Code, Language
from ekonomia.counting import PERSONS, POSTS, RECORDS
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
    Quantity,
    Rule,
    RuleBook,
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
from ekonomia.rules.algebra import is_day
from ekonomia.rules.findings import examine
from ekonomia.rules.phrases import day_text, title
from ekonomia.rules.policy import POLICY_LABELS
from ekonomia.rules.wording import change_text, cited, describe, mark, reading_text, sentence


class Colour(Code):
    RED = "red", "czerwony", "red"
    BLUE = "blue", "niebieski", "blue"
    GREEN = "green", "zielony", "green"
    WHITE = "white", "biały", "white"
    BLACK = "black", "czarny", "black"
    GREY = "grey", "szary", "grey"
    PINK = "pink", "różowy", "pink"


RED, BLUE, GREEN, *_ = Colour


@frozen(kw_only=True)
class Member:
    heads: Count | None = fact(pl="osoby", en="heads", unit=PERSONS)
    fte: Share | None = fact(pl="wymiar", en="part of full time", unit=POSTS)

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@frozen(kw_only=True)
class Club:
    adults: Count | None = fact(pl="dorośli", en="adults", unit=PERSONS)
    youths: Count | None = fact(pl="młodzież", en="youths", unit=PERSONS)
    rooms: Count | None = fact(pl="sale", en="rooms")
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members", unit=RECORDS)
    main: Member | None = fact(pl="główny", en="main member")
    founded: date | None = fact(pl="założony", en="founded")
    year: int | None = fact(pl="rok", en="year")
    length: Quantity | None = fact(pl="długość", en="length")
    active: bool | None = fact(pl="działa", en="active")
    name: str | None = fact(pl="nazwa", en="name")
    colour: Colour | None = fact(pl="kolor", en="colour")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Club)
M = fields(Member)
LAW = Act(key="LAW", title="ustawa o próbie", genitive="ustawy o próbie", en="the Trial Act")
CODE = Act(key="CODE", title="kodeks", genitive="kodeksu", en="the Code")
SINCE, DAY = date(2020, 1, 1), date(2024, 5, 1)
ON = Context(on=DAY)


def enacted(value: object, *basis: Provision, evidence: Evidence = Evidence.TEXT) -> Enacted[Any]:
    return Enacted(SINCE, value, basis or LAW.at("5"), evidence, "Dz.U.")


def line(name: str, *steps: Any, verified: date = DAY) -> Timeline[Any]:  # noqa: ANN401
    return Timeline(name=name, unit="-", steps=steps, verified=verified)


NORM = line("NORM", enacted(True, LAW.at("1", ust="2")))
LIMIT = line("LIMIT", enacted(3))
HALF = line("HALF", enacted(Fraction(1, 2)))
HALF_YEAR = line("HALF_YEAR", enacted(Term(months=6)))
LAST_DAY = line("LAST_DAY", enacted((3, 31)))
LISTED = line("LISTED", enacted(frozenset({RED, BLUE})))
UNREAD = line("UNREAD", Unread(SINCE, "not seen", LAW.at("7"), "Dz.U."))
EVERY = line("EVERY", enacted(frozenset(Colour)))


def rule(requires: Condition, **others: Any) -> Rule:  # noqa: ANN401 - fields of a rule
    given: dict[str, Any] = {"pl": "Klub jest duży", "en": "The club is large", "norm": NORM}
    return Rule(id="club.rule", requires=requires, **given | others)


def found(requires: Condition, record: Club | None = None, **others: Any) -> Finding:  # noqa: ANN401
    return examine(rule(requires, **others), record or Club(), ON)


def read(requires: Condition, language: Language = "pl", **facts: Any) -> str:  # noqa: ANN401
    (reading,) = found(requires, Club(**facts)).readings
    return reading_text(reading, language)


def counted(where: Condition | None = None, *, weighed: bool = True) -> c.CountOf:
    weight = M.heads if weighed else None
    return count(F.members, where=where, weight=weight, pl="liczeni", en="counted")


class TestDays:
    @pytest.mark.parametrize(
        ("day", "pl", "en"),
        [
            (date(2024, 1, 1), "1 stycznia 2024", "1 January 2024"),
            (date(2022, 10, 30), "30 października 2022", "30 October 2022"),
            (date(2025, 12, 31), "31 grudnia 2025", "31 December 2025"),
        ],
    )
    def test_in_words(self, day: date, pl: str, en: str) -> None:
        assert (day_text(day, "pl"), day_text(day, "en")) == (pl, en)

    def test_every_month_has_its_own_name(self) -> None:
        names = {day_text(date(2024, month, 1), "pl") for month in range(1, 13)}
        assert len(names) == 12


class TestCited:
    def test_provisions_of_one_act_together(self) -> None:
        mixed = [LAW.at("5", ust="2"), CODE.at("57", par="4"), LAW.at("2", pkt="6")]
        assert cited(mixed, "pl") == (
            "art. 5 ust. 2, art. 2 pkt 6 ustawy o próbie; art. 57 § 4 kodeksu"
        )
        assert cited(mixed, "en") == (
            "art. 5 ust. 2, art. 2 pkt 6 of the Trial Act; art. 57 § 4 of the Code"
        )

    def test_an_act_as_a_whole(self) -> None:
        assert cited([LAW.at()], "pl") == "ustawa o próbie"
        assert cited([LAW.at()], "en") == "the Trial Act"
        assert cited([LAW.at(), LAW.at("5")], "pl") == "art. 5 ustawy o próbie"

    def test_none(self) -> None:
        assert cited([], "pl") == ""


class TestReadings:
    @pytest.mark.parametrize(
        ("build", "pl", "en"),
        [
            (at_least, "co najmniej 3 osoby", "at least 3 persons"),
            (more_than, "więcej niż 3 osoby", "more than 3 persons"),
            (at_most, "co najwyżej 3 osoby", "at most 3 persons"),
            (less_than, "mniej niż 3 osoby", "less than 3 persons"),
        ],
    )
    def test_numbers_stand_with_what_they_count(self, build: Any, pl: str, en: str) -> None:  # noqa: ANN401
        assert read(build(F.adults, LIMIT), adults=5) == f"dorośli: 5 osób (próg: {pl})"
        assert read(build(F.adults, LIMIT), "en", adults=1) == f"adults: 1 person (limit: {en})"

    @pytest.mark.parametrize(
        ("adults", "pl"),
        [
            (None, "brak danych"),
            (Bounds.at_least(0), "brak danych"),
            (Bounds.more_than(200), "więcej niż 200 osób"),
            (Bounds(2, 5), "od 2 do 5 osób"),
            (Bounds(0, 5), "od 0 do 5 osób"),
            (Bounds(2, 2), "2 osoby"),
        ],
    )
    def test_a_number_not_known_or_not_exactly(self, adults: Bounds | None, pl: str) -> None:
        told = read(at_least(F.adults, 300), adults=adults)
        shown = told.removeprefix("dorośli: ").partition(" (")[0]
        assert shown == pl.replace("więcej niż 200", "co najmniej 201")  # whole persons

    def test_a_number_of_nothing_in_particular(self) -> None:
        assert read(at_least(F.rooms, 3), rooms=2) == "sale: 2 (próg: co najmniej 3)"
        assert read(at_least(F.length, Fraction(5, 2)), length=2) == (
            "długość: 2 (próg: co najmniej 2,5)"
        )
        assert read(at_least(inside(F.main, M.fte), HALF), main=Member(fte=Fraction(1, 4))) == (
            "wymiar: 1/4 etatu (próg: co najmniej 1/2 etatu)"
        )

    def test_totals_and_counts(self) -> None:
        both = at_least(total(F.adults, F.youths), LIMIT)
        assert read(both, adults=1, youths=1) == (
            "dorośli + młodzież: 2 osoby (próg: co najmniej 3 osoby)"
        )
        people = (Member(heads=1, fte=1), Member(heads=4, fte=0))
        assert read(at_least(counted(at_least(M.fte, 1)), 2), members=people) == (
            "liczeni: 1 osoba (próg: co najmniej 2 osoby)"
        )
        assert read(at_least(counted(weighed=False), 3), members=people) == (
            "liczeni: 2 pozycje (próg: co najmniej 3 pozycje)"
        )

    def test_a_share(self) -> None:
        condition = at_least(share(F.youths, of=F.adults), Fraction(3, 10))
        told = read(condition, youths=5, adults=18)
        assert told == ("młodzież / dorośli: 5 z 18 osób, 27,78% (próg: co najmniej 30%)")
        assert read(condition, "en", youths=5, adults=18) == (
            "youths / adults: 5 of 18 persons, 27.78% (limit: at least 30%)"
        )

    def test_a_share_just_below_its_limit_does_not_read_like_it(self) -> None:
        condition = at_least(share(F.youths, of=F.adults), Fraction(3, 10))
        told = read(condition, youths=29_999, adults=100_000)
        assert "29,999%" in told
        told = read(condition, youths=Bounds(29_999, 30_001), adults=100_000)
        assert "29,999%-30,001%" in told

    def test_a_share_of_which_something_is_not_known(self) -> None:
        condition = at_least(share(F.youths, of=F.adults), Fraction(3, 10))
        assert "5 z co najmniej 5 osób" in read(condition, youths=5)
        told = read(condition, youths=Bounds(2, 5), adults=10)
        assert "od 2 do 5 z 10 osób, 20%-50%" in told
        assert "od 0 do 10 z 10 osób, 0%-100%" in read(condition, adults=10)

    def test_a_share_of_nothing_is_no_percentage(self) -> None:
        condition = at_least(share(F.youths, of=F.adults), Fraction(3, 10))
        told = read(condition, youths=0, adults=0)
        assert told == "młodzież / dorośli: 0 z 0 osób (próg: co najmniej 30%)"

    def test_days(self) -> None:
        founded = date(2024, 5, 2)
        told = read(no_later(F.founded, THE_DAY), founded=founded)
        assert told.startswith("założony: 2 maja 2024 (próg: nie później niż 1 maja 2024, ")
        told = read(sooner(F.founded, THE_DAY), "en", founded=founded)
        assert told.startswith("founded: 2 May 2024 (limit: before 1 May 2024, ")
        told = read(no_later(shifted(F.founded, HALF_YEAR), THE_DAY), founded=founded)
        assert "założony: 2 listopada 2024 (próg: nie później niż 1 maja 2024" in told
        told = read(sooner(THE_DAY, day_of_year(F.year, LAST_DAY)), year=2024)
        limit = "wcześniej niż 31 marca 2024, termin ustawowy (rok)"
        assert told == f"dzień badany: 1 maja 2024 (próg: {limit})"

    def test_a_day_not_known(self) -> None:
        told = read(no_later(F.founded, shifted(F.founded, HALF_YEAR)))
        assert told.startswith("założony: brak danych (próg: nie później niż brak danych")

    def test_another_fact_as_a_limit_is_named(self) -> None:
        told = read(at_least(F.adults, F.youths), adults=1, youths=2)
        assert told == "dorośli: 1 osoba (próg: co najmniej 2 osoby, młodzież)"

    def test_a_limit_that_nobody_read(self) -> None:
        assert "a value nobody has read" in read(at_least(F.adults, UNREAD), "en", adults=2)
        of_share = at_least(share(F.youths, of=F.adults), UNREAD)
        assert "a value nobody has read" in read(of_share, "en", adults=2, youths=1)
        assert "a value nobody has read" in read(one_of(F.colour, UNREAD), "en", colour=RED)

    def test_codes(self) -> None:
        assert read(one_of(F.colour, LISTED), colour=GREEN) == (
            "kolor: zielony (wykaz: czerwony; niebieski)"
        )
        assert read(includes_any(F.colours, RED), "en", colours=frozenset({GREEN, BLUE})) == (
            "colours: blue; green (list: red)"
        )
        assert "kolory: brak (wykaz: " in read(includes(F.colours, RED), colours=frozenset())
        assert "kolor: brak danych (wykaz: " in read(one_of(F.colour, RED))
        assert read(equals(F.name, "Iskra"), name="Skra") == "nazwa: Skra (wykaz: Iskra)"

    def test_a_long_list_is_cut_short(self) -> None:
        told = read(one_of(F.colour, EVERY), colour=RED)
        listed = told.partition("wykaz: ")[2].removesuffix(")")
        assert listed.endswith(f"(+{7 - listed.count(';')})")
        assert 0 < listed.count(";") < 7
        held = read(includes_any(F.colours, RED), colours=frozenset(Colour))
        assert held.partition(" (")[0].count(";") == 6  # what is held is told in full

    @pytest.mark.parametrize("size", range(1, 8))
    def test_a_list_is_cut_only_where_something_is_left_out(self, size: int) -> None:
        listed = tuple(Colour)[:size]
        told = read(one_of(F.colour, *listed), colour=RED)
        left_out = [code for code in listed if code.pl not in told.partition(" (")[2]]
        assert (f"(+{len(left_out)})" in told) is bool(left_out)
        assert "(+0)" not in told

    def test_truths(self) -> None:
        assert read(is_true(F.active), active=False) == "działa: nie"
        assert read(is_false(F.active), "en", active=True) == "active: yes"
        assert read(is_true(F.active)) == "działa: brak danych"


class TestSentence:
    BOTH = all_of(at_least(F.adults, LIMIT), is_true(F.active))

    def test_the_norm_the_outcome_the_numbers_and_the_provision(self) -> None:
        told = sentence(found(self.BOTH, Club(adults=2, active=True)))
        assert told == (
            "Klub jest duży: niespełnione. "
            "Dorośli: 2 osoby (próg: co najmniej 3 osoby). "
            "Podstawa: art. 1 ust. 2, art. 5 ustawy o próbie "
            f"(od 1 stycznia 2020, {Evidence.TEXT.pl})."
        )

    def test_in_english(self) -> None:
        told = sentence(found(self.BOTH, Club(adults=2, active=True)), "en")
        assert told == (
            "The club is large: unmet. "
            "Adults: 2 persons (limit: at least 3 persons). "
            "Basis: art. 1 ust. 2, art. 5 of the Trial Act "
            f"(since 1 January 2020, {Evidence.TEXT.en})."
        )

    def test_of_a_rule_that_is_met_only_the_numbers(self) -> None:
        told = sentence(found(self.BOTH, Club(adults=3, active=True)))
        assert "Dorośli: 3 osoby" in told
        assert "ziała" not in told

    def test_all_of_them(self) -> None:
        numbers = all_of(is_true(F.active), at_least(F.adults, LIMIT), at_least(F.rooms, 1))
        told = sentence(found(numbers, Club(adults=3, rooms=2, active=True)))
        assert "Dorośli: 3 osoby" in told
        assert "Sale: 2 (" in told
        assert "ziała" not in told

    def test_a_test_that_holds_tells_more_than_one_that_does_not(self) -> None:
        tests = all_of(none_of(is_true(F.active)), equals(F.colour, RED))
        told = sentence(found(tests, Club(active=False, colour=RED)))
        assert "Kolor: czerwony" in told
        assert "ziała" not in told

    def test_or_else_the_first_test_that_holds(self) -> None:
        tests = all_of(is_true(F.active), equals(F.colour, RED))
        told = sentence(found(tests, Club(active=True, colour=RED)))
        assert "Działa: tak" in told
        assert "olor" not in told
        none = none_of(is_true(F.active), equals(F.colour, RED))
        told = sentence(found(none, Club(active=False, colour=BLUE)))
        assert "Działa: nie" in told
        assert "olor" not in told

    def test_of_a_rule_that_is_unmet_everything_that_decided(self) -> None:
        tests = any_of(is_true(F.active), equals(F.colour, RED))
        told = sentence(found(tests, Club(active=False, colour=BLUE)))
        assert "Działa: nie. Kolor: niebieski" in told

    def test_of_one_that_is_unknown_what_is_known(self) -> None:
        share_of = at_least(share(F.youths, of=F.adults), HALF)
        tests = all_of(
            is_true(F.active), share_of, at_least(F.rooms, 9), no_later(F.founded, THE_DAY)
        )
        told = sentence(found(tests, Club(rooms=Bounds(8, 10))))
        assert "Sale: od 8 do 10" in told
        for word in ("ziała", "łodzież", "ałożony"):
            assert word not in told
        for known in (Club(youths=3), Club(adults=Bounds.at_least(5)), Club(adults=9)):
            assert "łodzież / dorośli: " in sentence(found(tests, known))

    def test_the_same_reading_is_told_once(self) -> None:
        twice = any_of(at_least(F.adults, 3), at_least(F.adults, LIMIT))
        assert sentence(found(twice, Club(adults=2))).count("orośli: ") == 1

    def test_missing_facts(self) -> None:
        finding = found(self.BOTH)
        assert "Brakuje: dorośli, działa" in sentence(finding, missing=["dorośli", "działa"])
        assert "Missing: adults" in sentence(finding, "en", missing=iter(["adults"]))
        assert "Brakuje" not in sentence(finding)

    def test_a_norm_that_does_not_bind_here(self) -> None:
        told = sentence(found(self.BOTH, Club(active=False), applies=is_true(F.active)), "en")
        assert "not applicable, the norm does not bind here" in told
        assert "Active: no" in told
        assert "art. 1 ust. 2" in told

    def test_a_norm_not_in_force(self) -> None:
        gone = line(
            "GONE",
            enacted(True),
            Repealed(DAY, LAW.at("8"), Evidence.TEXT, "Dz.U."),
        )
        told = sentence(found(self.BOTH, norm=gone), "en")
        assert told == "The club is large: not applicable, not in force that day."

    def test_an_exception(self) -> None:
        finding = found(self.BOTH, Club(active=False, rooms=3), unless=at_least(F.rooms, 2))
        told = sentence(finding, "en")
        assert "met (by an exception)" in told
        assert "Active: no" in told
        assert "Rooms: 3" in told
        assert "exception" not in sentence(found(self.BOTH, Club(adults=3, active=True)), "en")

    def test_the_alternatives_that_hold(self) -> None:
        either = any_of(named(RED, is_true(F.active)), named(BLUE, at_least(F.adults, 1)))
        assert "Czerwony, niebieski. " in sentence(found(either, Club(adults=1, active=True)))
        assert "Blue. " in sentence(found(either, Club(adults=1, active=False)), "en")

    def test_what_nobody_read(self) -> None:
        told = sentence(found(at_least(F.adults, UNREAD), Club(adults=2)), "en")
        assert "Text not read: UNREAD" in told
        assert Evidence.RECALLED.en in told

    def test_what_it_hangs_on(self) -> None:
        question = by_policy(
            "plan_length", {"longer_of_both": is_true(F.active), "either": all_of()}
        )
        finding = found(question, Club(active=False))
        assert POLICY_LABELS["plan_length"][0] in sentence(finding)
        assert POLICY_LABELS["plan_length"][1] in sentence(finding, "en")
        assert "Depends on" not in sentence(found(question, Club(active=True)), "en")

    def test_law_not_compared_with_its_text(self) -> None:
        old = line("OLD", enacted(True), verified=date(2024, 4, 30))
        assert "not compared" in sentence(found(self.BOTH, norm=old), "en")
        assert "not compared" not in sentence(found(self.BOTH), "en")


class TestMark:
    @pytest.mark.parametrize(
        ("force", "marks"),
        [(Force.HARD, "+-?·"), (Force.SOFT, "+!?·"), (Force.RIGHT, "+·?·")],
    )
    def test_only_an_unmet_condition_is_a_minus(self, force: Force, marks: str) -> None:
        findings = [Finding(rule=rule(all_of(), force=force), outcome=each) for each in Outcome]
        assert "".join(map(mark, findings)) == marks


class TestDescribe:
    @pytest.mark.parametrize(
        ("condition", "pl", "en"),
        [
            (
                at_least(F.adults, LIMIT),
                "dorośli: co najmniej 3 osoby",
                "adults: at least 3 persons",
            ),
            (less_than(F.rooms, 2), "sale: mniej niż 2", "rooms: less than 2"),
            (
                at_most(share(F.youths, of=F.adults), HALF),
                "młodzież / dorośli: co najwyżej 50%",
                "youths / adults: at most 50%",
            ),
            (
                more_than(counted(), total(F.adults, F.youths)),
                "liczeni: więcej niż dorośli + młodzież",
                "counted: more than adults + youths",
            ),
            (
                at_least(F.adults, UNREAD),
                "dorośli: co najmniej wartość niezbadana",
                "adults: at least a value nobody has read",
            ),
            (
                no_later(F.founded, THE_DAY),
                "założony: nie później niż dzień badany",
                "founded: not after the day asked about",
            ),
            (
                sooner(THE_DAY, shifted(F.founded, HALF_YEAR)),
                "dzień badany: wcześniej niż upływ terminu od: założony",
                "the day asked about: before the end of the term from: founded",
            ),
            (
                one_of(F.colour, LISTED),
                "kolor należy do wykazu: czerwony; niebieski",
                "colour is among: blue; red",
            ),
            (
                includes_any(F.colours, RED),
                "kolory obejmuje którekolwiek z: czerwony",
                "colours includes any of: red",
            ),
            (
                includes(F.colours, RED),
                "kolory obejmuje wszystkie z: czerwony",
                "colours includes all of: red",
            ),
            (is_true(F.active), "działa: tak", "active: yes"),
            (is_false(F.active), "działa: nie", "active: no"),
            (
                named(RED, is_true(F.active)),
                "czerwony [działa: tak]",
                "red [active: yes]",
            ),
            (
                named(Label("duży", "large"), is_true(F.active)),
                "duży [działa: tak]",
                "large [active: yes]",
            ),
        ],
    )
    def test_one_condition(self, condition: Condition, pl: str, en: str) -> None:
        assert describe(condition, ON) == pl
        assert describe(condition, ON, "en") == en

    def test_put_together(self) -> None:
        one, two = is_true(F.active), less_than(F.rooms, 2)
        assert describe(all_of(one, two), ON, "en") == "(active: yes) and (rooms: less than 2)"
        assert describe(any_of(one, two), ON, "en") == "(active: yes) or (rooms: less than 2)"
        told = describe(none_of(one, two), ON, "en")
        assert told == "it is not the case that: (active: yes) or (rooms: less than 2)"
        assert describe(all_of(one), ON, "en") == "active: yes"
        assert describe(all_of(one, two), ON) == "(działa: tak) oraz (sale: mniej niż 2)"

    def test_as_the_policy_answers(self) -> None:
        question = by_policy(
            "plan_length", {"longer_of_both": is_true(F.active), "either": is_false(F.active)}
        )
        assert describe(question, ON, "en") == "active: yes"
        either = evolve(ON, policy=Policy(plan_length="either"))
        assert describe(question, either, "en") == "active: no"

    def test_a_long_list_is_cut_short(self) -> None:
        for condition in (one_of(F.colour, EVERY), includes_any(F.colours, *Colour)):
            assert "… (+" in describe(condition, ON)

    def test_with_the_limits_of_the_day(self) -> None:
        rising = line("RISING", enacted(3), evolve(enacted(5), since=DAY))
        eve = Context(on=date(2024, 4, 30))
        assert describe(at_least(F.rooms, rising), eve, "en") == "rooms: at least 3"
        assert describe(at_least(F.rooms, rising), ON, "en") == "rooms: at least 5"


class TestTitles:
    @pytest.mark.parametrize(
        ("amount", "pl", "en", "day"),
        [
            (at_least(F.adults, 1).left, "dorośli", "adults", False),
            (c.Given(Fraction(5, 2)), "2,5", "2.5", False),
            (c.Parameter(LIMIT), "LIMIT", "LIMIT", False),
            (THE_DAY, "dzień badany", "the day asked about", True),
            (shifted(F.founded, HALF_YEAR), "upływ terminu od: założony", None, True),
            (
                day_of_year(F.year, LAST_DAY),
                "termin ustawowy (rok)",
                "the statutory day (year)",
                True,
            ),
            (no_later(F.founded, THE_DAY).left, "założony", "founded", True),
            (counted(), "liczeni", "counted", False),
        ],
    )
    def test_what_an_amount_is_called(
        self, amount: c.Amount, pl: str, en: str | None, *, day: bool
    ) -> None:
        assert title(amount, "pl") == pl
        assert en is None or title(amount, "en") == en
        assert is_day(amount) is day

    def test_a_number_on_the_left(self) -> None:
        turned = c.Compare(c.Given(3), Comparison.AT_MOST, at_least(F.adults, 1).left)
        assert describe(turned, ON, "en") == "3: at most adults"
        assert read(turned, "en", adults=2) == "3: 3 (limit: at most 2, adults)"


class TestChanges:
    BOOK = RuleBook(
        id="club",
        title=Label("Klub", "Club"),
        facts=Club,
        rules=(
            rule(
                any_of(
                    at_least(counted(), 5),
                    at_least(inside(F.main, M.fte), HALF),
                    no_later(F.founded, THE_DAY),
                    is_true(F.active),
                    one_of(F.colour, *(set(Colour) - {RED})),
                    equals(F.name, "Iskra"),
                    includes(F.colours, RED, BLUE),
                    at_least(total(F.adults, F.youths), 100),
                    no_later(day_of_year(F.year, LAST_DAY), THE_DAY),
                )
            ),
        ),
    )
    RECORD = Club(
        members=(Member(heads=1), Member(heads=2)),
        main=Member(fte=Fraction(1, 4)),
        founded=date(2024, 6, 1),
        active=False,
        colour=RED,
        name="Skra",
        colours=frozenset({GREEN}),
        adults=1,
        youths=2,
        year=2030,
    )

    def told(self, language: Language) -> dict[str, str]:
        (margin,) = self.BOOK.margin(self.RECORD, on=DAY)
        return {
            change.path: change_text(change, self.BOOK.label, language) for change in margin.changes
        }

    def test_every_kind_of_fact(self) -> None:
        told = self.told("pl")
        assert told.pop("colour").startswith("kolor: czerwony → niebieski albo zielony albo ")
        assert told == {
            "members[0].heads": "członkowie [1]: osoby: 1 osoba → 3 osoby",
            "members[1].heads": "członkowie [2]: osoby: 2 osoby → 4 osoby",
            "main.fte": "główny: wymiar: 1/4 etatu → 1/2 etatu",
            "founded": "założony: 1 czerwca 2024 → 1 maja 2024",
            "active": "działa: nie → tak",
            "name": "nazwa: Skra → Iskra",
            "colours": "kolory: zielony → czerwony; niebieski; zielony",
            "adults": "dorośli: 1 osoba → 98 osób",
            "youths": "młodzież: 2 osoby → 99 osób",
            "year": "rok: 2030 → 2024",
        }

    def test_in_english(self) -> None:
        told = self.told("en")
        assert told["members[0].heads"] == "members [1]: heads: 1 person → 3 persons"
        assert told["active"] == "active: no → yes"
        assert told["founded"] == "founded: 1 June 2024 → 1 May 2024"
        assert " or " in told["colour"]

    def test_no_more_options_than_can_be_read(self) -> None:
        text = self.told("pl")["colour"]
        assert 1 < len(text.partition("→")[2].split(" albo ")) < 6

    @pytest.mark.parametrize(
        ("condition", "beyond"),
        [(more_than(F.length, 2), True), (at_least(F.length, 2), False)],
    )
    def test_a_limit_that_must_be_passed(self, condition: Condition, *, beyond: bool) -> None:
        book = evolve(self.BOOK, rules=(rule(condition),))
        (margin,) = book.margin(Club(length=1), on=DAY)
        told = change_text(margin.changes[0], book.label, "en")
        assert told == f"length: 1 → {'beyond ' if beyond else ''}2"
