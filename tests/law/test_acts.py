"""Where each act was published and how that is known, against a second typing."""

import re
from typing import Final

import pytest
from tests.law import acts_ledger

from ekonomia.law import Act, Evidence
from ekonomia.law.acts import ACTS

LEDGER: Final = {
    key: (journal, evidence)
    for evidence, typed in (
        (Evidence.TEXT, acts_ledger.TEXT),
        (Evidence.REPORTED, acts_ledger.REPORTED),
        (Evidence.RECALLED, acts_ledger.RECALLED),
    )
    for key, journal in typed.items()
}
each_act = pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)


def test_every_act_is_typed_twice() -> None:
    assert {act.key for act in ACTS} == set(LEDGER)
    assert len(LEDGER) == sum(
        map(len, (acts_ledger.TEXT, acts_ledger.REPORTED, acts_ledger.RECALLED))
    )


@each_act
def test_the_journal_and_how_it_is_known(act: Act) -> None:
    journal = "" if act.journal is None else str(act.journal)
    assert (journal, act.evidence) == LEDGER[act.key]


@each_act
def test_a_text_is_that_of_the_act_itself(act: Act) -> None:
    if act.evidence is Evidence.TEXT:
        assert act.source in {str(each) for each in (act.journal, *act.consolidated)}
    else:
        assert act.source != str(act.journal)


@each_act
def test_an_issue_stands_in_dziennik_ustaw_up_to_2011_and_never_later(act: Act) -> None:
    for journal in (act.journal, *act.consolidated):
        if journal is not None and journal.title == "Dz.U.":
            assert (journal.number is not None) is (journal.year < 2012)


@each_act
def test_a_title_does_not_repeat_the_journal(act: Act) -> None:
    assert "Dz.U." not in act.title or act.key == "URON_AMENDMENT_2025"  # its title was not seen


@each_act
def test_a_statute_is_titled_by_its_day(act: Act) -> None:
    if re.match(r"ustaw|rozporz|zarz", act.title):
        assert re.search(r" z dnia \d{1,2} \w+ \d{4} r\.", act.title)
