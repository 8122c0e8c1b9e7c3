"""What changed in the law of a book, as values and in words."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import fields, frozen

from ekonomia.codes import Language
from ekonomia.dates import Term
from ekonomia.errors import InvalidValue
from ekonomia.law import Act, Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.rules import (
    Count,
    Label,
    Rule,
    RuleBook,
    amendments,
    amendments_text,
    at_least,
    check_facts,
    fact,
    one_of,
)
from ekonomia.rules.amendments import step_text, term_words, value_words
from ekonomia.status.codes import Authority

LAW = Act(key="LAW", title="ustawa o próbach", genitive="ustawy o próbach", en="the Act on trials")
A, B = date(2020, 1, 1), date(2021, 3, 1)


@frozen(kw_only=True)
class Case:
    heads: Count | None = fact(pl="głowy", en="heads")
    by: Authority | None = fact(pl="kto", en="who")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F = fields(Case)


def step(since: date, value: Any, article: str = "1") -> Enacted[Any]:  # noqa: ANN401 - of any timeline
    return Enacted(since, value, LAW.at(article), Evidence.TEXT, "Dz.U. 2020 poz. 1")


def line(name: str, *steps: Any, unit: str = "-") -> Timeline[Any]:  # noqa: ANN401 - of any timeline
    return Timeline(name=name, unit=unit, steps=steps, verified=date(2024, 1, 1))


HEADS = line("HEADS", step(A, 3), step(B, 5, "2"))
WHO = line(
    "WHO",
    step(A, frozenset({Authority.ROPS, Authority.OWES})),
    step(B, frozenset({Authority.ROPS, Authority.COURT})),
)
ENDS = line("ENDS", step(A, True), Repealed(B, LAW.at("9"), Evidence.RECALLED, "recalled"))
LATER = line("LATER", step(B, True))
UNSEEN = line("UNSEEN", step(A, True), Unread(B, "nobody has it", LAW.at("7"), "the annex"))
MOVED = line("MOVED", step(A, True), step(B, True, "8"))


def rule(name: str, norm: Timeline[Any], requires: Any) -> Rule:  # noqa: ANN401 - any condition
    return Rule(id=f"t.{name}", pl=f"Norma {name}", en=f"Norm {name}", norm=norm, requires=requires)


ENOUGH = at_least(F.heads, HEADS)
BOOK = RuleBook(
    id="t",
    title=Label("Próby", "Trials"),
    facts=Case,
    rules=(
        rule("heads", MOVED, ENOUGH),
        rule("more", MOVED, ENOUGH),
        rule("who", MOVED, one_of(F.by, WHO)),
        rule("ends", ENDS, ENOUGH),
        rule("later", LATER, ENOUGH),
        rule("unseen", UNSEEN, ENOUGH),
    ),
)


def test_each_change_names_the_rules_it_reaches() -> None:
    found = {each.change.name: each for each in amendments(BOOK, A, B)}
    assert sorted(found) == ["ENDS", "HEADS", "LATER", "MOVED", "UNSEEN", "WHO"]
    assert [each.id for each in found["HEADS"].rules] == [
        f"t.{name}" for name in ("heads", "more", "ends", "later", "unseen")
    ]
    assert [each.id for each in found["MOVED"].rules] == ["t.heads", "t.more", "t.who"]
    assert {name: each.alters for name, each in found.items()} == {
        "ENDS": True,
        "HEADS": True,
        "LATER": True,
        "MOVED": False,
        "UNSEEN": True,
        "WHO": True,
    }
    assert {each.day for each in found.values()} == {B}


def test_the_first_day_is_left_out_and_the_last_counts() -> None:
    assert amendments(BOOK, B, date(2024, 1, 1)) == ()
    assert len(amendments(BOOK, date(2021, 2, 28), B)) == 6
    assert amendments(BOOK, A, date(2021, 2, 28)) == ()


def test_in_polish() -> None:
    assert amendments_text(BOOK, A, B).splitlines() == [
        "Próby, zmiany prawa 1 stycznia 2020 - 1 marca 2021",
        "1 marca 2021:",
        (
            "- Norma ends: przestaje obowiązywać. Podstawa: art. 9 ustawy o próbach "
            "(z pamięci, niesprawdzone w tekście). [ENDS]"
        ),
        (
            "- Norma heads; Norma more; Norma ends; … (+2): 3 → 5. "
            "Podstawa: art. 2 ustawy o próbach (odczytane w tekście aktu). [HEADS]"
        ),
        (
            "- Norma later: zaczyna obowiązywać. Podstawa: art. 1 ustawy o próbach "
            "(odczytane w tekście aktu). [LATER]"
        ),
        (
            "- Norma unseen: wartość niezbadana: nobody has it. Podstawa: art. 7 ustawy o próbach "
            "(z pamięci, niesprawdzone w tekście). [UNSEEN]"
        ),
        (
            "- Norma who: dodano: sąd, usunięto: OWES. Podstawa: art. 1 ustawy o próbach "
            "(odczytane w tekście aktu). [WHO]"
        ),
    ]


def test_in_english() -> None:
    told = amendments_text(BOOK, A, B, "en")
    assert told.startswith(
        "Trials, changes of the law 1 January 2020 - 1 March 2021\n1 March 2021:"
    )
    assert "Norm who: added: court, removed: support centre. Basis: art. 1 of the Act" in told


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (frozenset({Authority.ROPS, Authority.OWES, Authority.COURT}), "Norma who: dodano: sąd."),
        (frozenset({Authority.ROPS}), "Norma who: usunięto: OWES."),
    ],
)
def test_a_list_that_only_gains_or_loses(after: frozenset[Authority], told: str) -> None:
    who = line("WHO", WHO.steps[0], step(B, after))
    only = RuleBook(
        id="t", title=BOOK.title, facts=Case, rules=(rule("who", MOVED, one_of(F.by, who)),)
    )
    assert told in amendments_text(only, A, B)


def test_nothing_changed() -> None:
    assert amendments_text(BOOK, B, B).splitlines()[1:] == ["Bez zmian."]


def test_a_moment_is_no_day() -> None:
    with pytest.raises(InvalidValue):
        amendments(BOOK, None, B)  # type: ignore[arg-type]  # wrong on purpose


@pytest.mark.parametrize(
    ("value", "pl", "en"),
    [
        (Decimal("1234.50"), "1234,50 zł", "1234.50 zł"),
        (Fraction(35, 100), "35%", "35%"),
        (Fraction(1, 30), "1/30", "1/30"),
        (Fraction(5, 2), "2,5", "2.5"),
        (12, "12", "12"),
        ((2, 29), "29 lutego", "29 February"),
        (date(2018, 3, 31), "31 marca 2018", "31 March 2018"),
        (Term(months=6), "6 miesięcy", "6 months"),
        (frozenset({Authority.COURT}), "sąd", "court"),
        ("tekst", "tekst", "tekst"),
    ],
)
def test_values_in_words(value: object, pl: str, en: str) -> None:
    languages: list[tuple[Language, str]] = [("pl", pl), ("en", en)]
    for language, text in languages:
        assert value_words(value, language).replace("\N{NO-BREAK SPACE}", "") == text


def test_shares_above_one_are_percentages_too() -> None:
    assert value_words(Fraction(6, 5), "pl", "share") == "120%"
    assert value_words(1, "en", "share of the basic amount") == "100%"
    assert value_words(Fraction(6, 5), "pl", "multiple") == "1,2"


@pytest.mark.parametrize(
    ("term", "pl"),
    [
        (Term(years=1, months=2), "1 rok, 2 miesiące"),
        (Term(days=14), "14 dni"),
        (Term(working_days=3), "3 dni robocze"),
        (Term(years=10, from_year_end=True), "10 lat od końca roku"),
    ],
)
def test_terms_in_words(term: Term, pl: str) -> None:
    assert term_words(term, "pl") == pl


def test_states_in_words() -> None:
    days = [date(2019, 1, 1), A, B]
    assert [step_text(HEADS.step(day)) for day in days] == [
        "przepis nie obowiązuje",
        "3",
        "5",
    ]
    assert step_text(MOVED.step(A), "en") == "binds"
    assert step_text(UNSEEN.step(B)) == "wartość niezbadana"
    assert step_text(ENDS.step(B), "en") == "the provision does not bind"
