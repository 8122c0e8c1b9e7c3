"""Every dated value of the law, typed a second time.

Nothing here is computed from the library: days, numbers, codes and provisions were copied by hand
from the acts and the notes on them, into the modules `ledger_*` beside this one.  A slip of the
pen must happen twice, in the same way, to stay unseen.
"""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from tests.law.ledger import NOT_READ, REPEALED, Account, Entry

import ekonomia
from ekonomia.law import Enacted, Repealed, Step, Timeline, Unread
from ekonomia.rules import RuleBook


def ledgers() -> dict[str, Account]:
    found: dict[str, Account] = {}
    for path in sorted(Path(__file__).parent.glob("ledger_*.py")):
        copied: dict[str, Account] = importlib.import_module(f"tests.law.{path.stem}").LEDGER
        assert not found.keys() & copied.keys()
        found |= copied
    return found


LEDGER: Final = ledgers()

# --- what the library holds ----------------------------------------------------------------------


def modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(ekonomia.__path__, "ekonomia."):
        yield found.name


def declared() -> dict[str, dict[str, Timeline[Any]]]:
    """Return the timelines of every module, by module and by the name they are bound to."""
    return {
        module: {
            name: value
            for name, value in vars(importlib.import_module(module)).items()
            if isinstance(value, Timeline)
        }
        for module in modules()
    }


def held() -> dict[str, Timeline[Any]]:
    return {timeline.name: timeline for found in declared().values() for timeline in found.values()}


def day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def copied(step: Step[Any]) -> Entry:
    match step:
        case Enacted(value=value):
            pass
        case Repealed():
            value = REPEALED
        case Unread():
            value = NOT_READ
    return Entry(
        step.since.isoformat(),
        value,
        tuple(map(str, step.basis)),
        step.evidence,
        day(step.published),
    )


class TestLedger:
    """Każda liczba, lista i norma została przepisana drugi raz."""

    @pytest.mark.parametrize("name", LEDGER)
    def test_the_steps_are_those_of_the_law(self, name: str) -> None:
        assert tuple(map(copied, held()[name].steps)) == LEDGER[name].entries

    @pytest.mark.parametrize("name", LEDGER)
    def test_the_last_compared_day(self, name: str) -> None:
        assert held()[name].verified.isoformat() == LEDGER[name].verified

    def test_no_timeline_is_missing_from_it(self) -> None:
        assert sorted(held()) == sorted(LEDGER)

    def test_each_is_bound_to_its_own_name_and_only_once(self) -> None:
        everywhere = [pair for found in declared().values() for pair in found.items()]
        assert [name for name, timeline in everywhere if timeline.name != name] == []
        assert len({id(timeline) for _, timeline in everywhere}) == len(held())

    def test_the_books_rest_on_nothing_else(self) -> None:
        books = {
            book.id: book
            for module in modules()
            for book in vars(importlib.import_module(module)).values()
            if isinstance(book, RuleBook)
        }
        used = {each.name for book in books.values() for each in book.timelines}
        assert used - set(LEDGER) == set()
