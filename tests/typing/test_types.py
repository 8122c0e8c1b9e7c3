"""What mypy must refuse, and what it must let pass, in the code of those who use the library.

One file is made of all snippets and checked once.  A line that must be refused ends in a comment
with the code of the error; no other line may have one.
"""

import re
from pathlib import Path
from typing import Final

import pytest
from mypy import api

ROOT: Final = Path(__file__).parents[2]

PRELUDE: Final = '''
"""A small book of its own, as a user would write it."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import assert_never

from attrs import fields, frozen

from ekonomia import Bounds, Outcome, UES, SocialEnterpriseFacts, Verdict
from ekonomia.codes import Code
from ekonomia.dates import Term
from ekonomia.law import Timeline
from ekonomia.rules import (
    THE_DAY, Assessment, Condition, Count, Label, Quantity, RuleBook, Screening, Share, all_of,
    at_least, at_most, count, day_of_year, equals, fact, includes, includes_any, is_true, named,
    no_later, one_of, share, shifted, total,
)


class Colour(Code):
    RED = "red", "czerwony", "red"


class Shape(Code):
    ROUND = "round", "okrągły", "round"


@frozen(kw_only=True)
class Member:
    heads: Count | None = fact(pl="osoby", en="heads")
    fte: Share | None = fact(pl="wymiar", en="part of full time")


@frozen(kw_only=True)
class Zaz:
    employed: Count | None = fact(pl="zatrudnieni", en="employed")
    severe: Count | None = fact(pl="stopień znaczny", en="severe")
    length: Quantity | None = fact(pl="długość", en="length")
    name: str | None = fact(pl="nazwa", en="name")
    opened: date | None = fact(pl="otwarty", en="opened")
    year: int | None = fact(pl="rok", en="year")
    active: bool | None = fact(pl="działa", en="active")
    colour: Colour | None = fact(pl="kolor", en="colour")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    members: tuple[Member, ...] | None = fact(pl="członkowie", en="members")


F = fields(Zaz)
M = fields(Member)


def check(limit: Timeline[int], half: Timeline[Fraction], term: Timeline[Term],
          last: Timeline[tuple[int, int]], reds: Timeline[frozenset[Colour]],
          rounds: Timeline[frozenset[Shape]], verdict: Verdict, day: date) -> None:
'''

CONDITIONS: Final = """
    # facts
    at_least(F.severe, 3)
    at_least(F.sever, 3)  # E: attr-defined
    at_least(F.severe, limit)
    at_least(F.severe, Fraction(5, 2))
    at_least(F.severe, 2.5)  # E: arg-type
    at_least(F.severe, "3")  # E: arg-type
    at_least(F.severe, term)  # E: arg-type
    at_least(F.name, 3)  # E: arg-type
    at_most(F.opened, 3)  # E: arg-type
    at_most(F.colour, 3)  # E: arg-type
    at_most(F.length, half)
    at_most(M.fte, half)
    at_most(F.severe, F.employed)
    at_most(F.severe, F.name)  # E: arg-type

    # shares, totals and counts
    at_least(share(total(F.severe, F.employed), of=F.employed), half)
    at_least(share(F.name, of=F.employed), half)  # E: arg-type
    total(F.severe, F.opened)  # E: arg-type
    at_least(count(F.members, where=at_least(M.fte, half), weight=M.heads, pl="o", en="h"), 3)
    count(F.members, weight=F.name, pl="o", en="h")  # E: arg-type

    # days
    no_later(F.opened, THE_DAY)
    no_later(F.opened, shifted(F.opened, term))
    no_later(F.opened, day_of_year(F.year, last))
    no_later(F.severe, THE_DAY)  # E: arg-type
    shifted(F.severe, term)  # E: arg-type
    shifted(F.opened, limit)  # E: arg-type

    # codes and truths
    equals(F.colour, Colour.RED)
    equals(F.colour, Shape.ROUND)  # E: misc
    equals(F.name, "Iskra")
    equals(F.name, 3)  # E: misc
    one_of(F.colour, Colour.RED)
    one_of(F.colour, reds)
    includes(F.colours, Colour.RED)
    includes(F.colours, Shape.ROUND)  # E: misc
    includes_any(F.colours, reds)
    includes_any(F.colours, rounds)  # E: misc
    includes_any(F.colour, Colour.RED)  # E: arg-type
    is_true(F.active)
    is_true(F.severe)  # E: arg-type
    all_of(is_true(F.active), F.active)  # E: arg-type
    named(Label("a", "a"), is_true(F.active))
    named("a", is_true(F.active))  # E: arg-type
"""

VERDICTS: Final = """

def a_yes(verdict: Verdict) -> None:
    if verdict:
        print(verdict)  # E: unreachable


def a_no(answer: Assessment) -> None:
    if not answer.verdict:
        print(answer)  # E: unreachable


def one_of_two(verdict: Verdict) -> None:
    print(verdict and verdict)  # E: unreachable


def compared(verdict: Verdict) -> None:
    if verdict is Verdict.MET:
        print(verdict)
    print(verdict & Verdict.MET, ~verdict)
"""

MATCHES: Final = """

def told(verdict: Verdict) -> str:
    match verdict:
        case Verdict.MET:
            return "met"
        case Verdict.UNMET:
            return "unmet"
        case Verdict.UNKNOWN:
            return "unknown"


def forgets(verdict: Verdict) -> str:  # E: return
    match verdict:  # E: exhaustive-match
        case Verdict.MET:
            return "met"
        case Verdict.UNMET:
            return "unmet"


def forgets_an_outcome(outcome: Outcome) -> None:
    match outcome:  # E: exhaustive-match
        case Outcome.MET | Outcome.UNMET | Outcome.UNKNOWN:
            print(outcome)
"""

ANSWERS: Final = """

def ask(book: RuleBook[Zaz], other: RuleBook[Member], day: date) -> None:
    answer: Assessment = book.check(Zaz(severe=3, employed=Bounds.more_than(9)), on=day)
    text: str = answer.explain("en", only=[Outcome.UNMET])
    answer.explain("de")  # E: arg-type
    one: Assessment = book.check_many([Zaz()], on=day)[0]
    many: Sequence[Assessment] = book.check_many([Zaz()], on=day)
    some: tuple[Assessment, ...] = book.check_many([Zaz()], on=day)[:1]
    kept: Screening = book.check_many((Zaz() for _ in range(3)), on=day)
    book.check(Zaz())  # E: call-arg
    book.check(Zaz(), day)  # E: call-arg|misc
    book.check(Member(), on=day)  # E: arg-type
    book.check_many([Member()], on=day)  # E: list-item
    other.check(Member(), on=day)
    Zaz(severe="3")  # E: arg-type
    Zaz(sever=3)  # E: call-arg
    UES.check(SocialEnterpriseFacts(), on=day)
    UES.check(Zaz(), on=day)  # E: arg-type
    print(text, one, many, some, kept)
"""

SOURCE: Final = f"{PRELUDE}{CONDITIONS}{VERDICTS}{MATCHES}{ANSWERS}".lstrip()


def _expected() -> dict[int, set[str]]:
    """Return for each line that must be refused the codes that may be the reason."""
    lines = enumerate(SOURCE.splitlines(), 1)
    parts = ((number, text.partition("# E: ")[2]) for number, text in lines)
    return {number: set(codes.split("|")) for number, codes in parts if codes}


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[int, set[str]]:
    """Return the lines that mypy refuses with the codes of its errors."""
    folder = tmp_path_factory.mktemp("typing")
    path = folder / "a_users_book.py"
    path.write_text(SOURCE, encoding="utf-8")
    options = {"--config-file": ROOT / "pyproject.toml", "--cache-dir": folder / "cache"}
    flags = [f"{name}={value}" for name, value in options.items()]
    output, fault, _ = api.run([*flags, "--no-pretty", str(path)])
    assert not fault
    found: dict[int, set[str]] = {}
    for line in output.splitlines():
        match = re.match(r".*a_users_book\.py:([0-9]+): error: .*\[([a-z-]+)\]$", line)
        if match:
            found.setdefault(int(match[1]), set()).add(match[2])
        else:
            assert ": error:" not in line, line
    assert found, output
    return found


@pytest.mark.parametrize(
    "number", _expected(), ids=[SOURCE.splitlines()[each - 1].strip() for each in _expected()]
)
def test_what_must_be_refused(number: int, refused: dict[int, set[str]]) -> None:
    assert refused.get(number, set()) & _expected()[number]


def test_nothing_else_is(refused: dict[int, set[str]]) -> None:
    lines = SOURCE.splitlines()
    assert [lines[number - 1] for number in refused if number not in _expected()] == []
