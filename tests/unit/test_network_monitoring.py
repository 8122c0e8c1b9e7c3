"""Frames of monitoring: their cells, their records, and what lacks."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Final

import pytest
from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.errors import EkonomiaError, InvalidValue
from ekonomia.network import ASPECTS, Aspect, Completeness, Frame, FrameKind, Record
from ekonomia.places import Knowledge

SUPPORTED: Final = Record(
    place="ełcki",
    aspect=Aspect.QUANTITATIVE,
    pl="wsparte podmioty",
    quantity=Bounds.at_least(12),
    unit="PES",
    by="rops",
    on=date(2022, 3, 1),
    source="wizyta monitorująca",
    knowledge=Knowledge.SEEN,
)
FRAME: Final = Frame(
    id="f",
    kind=FrameKind.SUPPORT_CENTRES,
    places=("ełcki", "nidzicki"),
    records=(
        SUPPORTED,
        Record(place="nidzicki", aspect=Aspect.QUALITATIVE, pl="dobra współpraca"),
        evolve(SUPPORTED, pl="nowe miejsca pracy", on=None),
    ),
)

REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "a number of what": (
        lambda: evolve(SUPPORTED, unit=None),
        "expected a unit with a number, and a number with a unit",
    ),
    "a unit of what": (lambda: evolve(SUPPORTED, quantity=None), "a number with a unit"),
    "seen nowhere": (lambda: evolve(SUPPORTED, source=None), "a source of what was seen in one"),
    "no places": (lambda: evolve(FRAME, places=(), records=()), "expected places"),
    "place twice": (
        lambda: evolve(FRAME, places=("ełcki", "nidzicki", "ełcki")),
        "expected each place once",
    ),
    "elsewhere": (
        lambda: evolve(FRAME, places=("ełcki",)),
        "expected records of the places of the frame, got ['nidzicki']",
    ),
    "another aspect": (
        lambda: evolve(FRAME, kind=FrameKind.ENVIRONMENT),
        "expected records of jst, lgd, fundusze_pozyczkowe, got",
    ),
    "no gmina": (
        lambda: Frame(id="f", kind=FrameKind.DIAGNOSIS, places=("2862",)),
        "TERYT",
    ),
    "no cells": (lambda: Completeness(filled=(), missing=()), "expected cells"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    make, message = REFUSED[name]
    with pytest.raises(EkonomiaError) as caught:
        make()
    assert message in str(caught.value)


def test_every_kind_has_its_own_aspects() -> None:
    assert set(ASPECTS) == set(FrameKind)
    assert sorted(each for found in ASPECTS.values() for each in found) == sorted(Aspect)


def test_a_cell_holds_an_open_list() -> None:
    assert [each.pl for each in FRAME.cell("ełcki", Aspect.QUANTITATIVE)] == [
        "wsparte podmioty",
        "nowe miejsca pracy",
    ]
    assert FRAME.cell("ełcki", Aspect.QUALITATIVE) == ()
    assert FRAME.cell("nidzicki", Aspect.QUANTITATIVE) == ()


def test_a_record_says_what_is_not_told_of_it() -> None:
    assert SUPPORTED.unattributed == ()
    assert FRAME.records[1].unattributed == ("by", "on", "source")


class TestCompleteness:
    def test_which_cells_lack(self) -> None:
        found = FRAME.completeness()
        assert found.missing == (
            ("ełcki", Aspect.QUALITATIVE),
            ("nidzicki", Aspect.QUANTITATIVE),
        )
        assert found.share == Fraction(1, 2)
        assert not found.is_complete

    def test_what_is_old_or_undated_may_be_left_out(self) -> None:
        assert FRAME.completeness(since=date(2022, 3, 1)).filled == (
            ("ełcki", Aspect.QUANTITATIVE),
        )
        assert FRAME.completeness(since=date(2022, 3, 2)).filled == ()

    def test_a_full_diagnosis(self) -> None:
        records = tuple(
            Record(place="286201", aspect=aspect, pl="opis")
            for aspect in ASPECTS[FrameKind.DIAGNOSIS]
        )
        frame = Frame(id="d", kind=FrameKind.DIAGNOSIS, places=("286201",), records=records)
        assert frame.completeness().is_complete
        assert frame.completeness().share == 1

    def test_a_moment_is_no_day(self) -> None:
        with pytest.raises(InvalidValue, match="since: expected a date"):
            FRAME.completeness(since="2022")  # type: ignore[arg-type]  # on purpose
