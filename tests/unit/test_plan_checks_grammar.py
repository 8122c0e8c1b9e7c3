"""Sentences, agreement, word order, forms of months: each fault, and what is near it but none."""

from datetime import date

import pytest
from attrs import evolve
from tests.unit.plan_samples import activity, document, item, of_rows, row, task, task_list

from ekonomia.bounds import Bounds
from ekonomia.dates import Precision, When
from ekonomia.plans import Document, FindingCode, Passage, Quantity, Quota
from ekonomia.plans.check_grammar import (
    broken_sentences,
    misagreeing_numbers,
    misplaced_words,
    unofficial_months,
)
from ekonomia.plans.checking import Run


def shown(run: Run, text: str) -> list[str]:
    page = document(passages=(Passage(id="p", text=text),))
    return [each.en.partition(": ")[2] for each in run(page)]


class TestSentences:
    @pytest.mark.parametrize(
        ("text", "print_"),
        [
            ("badanie otoczenia czyli funduszy jest uzyskanie wiedzy", "'jest uzyskanie'"),
            ("Badanie jest uzyskanie wiedzy", "'jest uzyskanie'"),
            ("jest dokonanie oceny", "'jest dokonanie'"),
            ("Analiza danych było zebranie opinii. Wizyta jest objęcie osób", "'jest objęcie'"),
            ("współpraca PES będzie zwiększenie zatrudnienia", "'będzie zwiększenie'"),
            ("Ankieta, czyli badania, są opracowanie", "'są opracowanie'"),
            (
                "współpraca pomiędzy instytucjami publicznymi oraz w obszarze ES",
                "'oraz w obszarze'",
            ),
            ("dialog między PES i na uczelniach", "'i na uczelniach'"),
            ("oraz w obszarze ekonomii społecznej", "'oraz w obszarze'"),
        ],
    )
    def test_finds(self, text: str, print_: str) -> None:
        assert shown(broken_sentences, text) == [print_]

    @pytest.mark.parametrize(
        "text",
        [
            "Celem badania jest uzyskanie wiedzy",
            "Nadrzędnym zadaniem ROPS jest inicjowanie współpracy",
            "Niezbędne jest tworzenie współpracy",
            "W planach jest zorganizowanie gali",
            "Cel to: jest uzyskanie",
            "W maju jest szkolenie",
            "Określa, czy na nim jest zaznaczenie",
            "Na liście zadań jest opracowanie raportu",
            "Komitet jest organem",
            "Badanie jest: uzyskanie",
            "Kapituła jest",
            "współpraca pomiędzy PES w regionie oraz w obszarze kultury",
            "współpraca pomiędzy PES oraz w ramach sieci",
            "współpraca pomiędzy PES oraz OWES",
            "współpraca pomiędzy PES oraz w",
            "współpraca pomiędzy PES oraz, w obszarze",
            "szkolenia w szkołach oraz na uczelniach",
            "oraz na uczelniach",
            "doradztwo dla kadr oraz w obszarze ES",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert shown(broken_sentences, text) == []


class TestNumbers:
    @staticmethod
    def page(fragment: str, unit: str = "spotkanie", bounds: Bounds | None = None) -> Document:
        counted = Quantity(
            id="q", bounds=bounds or Bounds.exactly(40), unit=unit, what="so many of them"
        )
        one = activity("a", quoted=(fragment,), quantities=("q",))
        return document(activities=(one,), quantities=(counted,))

    @pytest.mark.parametrize(
        ("fragment", "unit", "print_"),
        [
            ("spotkania informacyjno-promocyjnego dla gmin", "spotkanie",
             "spotkania informacyjno-promocyjnego"),
            ("spotkania informacyjnego", "spotkanie", "spotkania informacyjnego"),
            ("jednego wspólnego szkolenia", "szkolenie", "wspólnego szkolenia"),
            ("modułu tematycznego", "moduł tematyczny", "modułu tematycznego"),
            ("organizacja seminarium; lokalnego seminaria", "seminarium", "lokalnego seminaria"),
            ("nowego pracownika", "pracownik", "nowego pracownika"),
        ],
    )  # fmt: skip
    def test_finds(self, fragment: str, unit: str, print_: str) -> None:
        (found,) = misagreeing_numbers(self.page(fragment, unit))
        assert (found.place, found.code) == (("a",), FindingCode.NUMBER_AGREEMENT)
        assert repr(print_) in found.en

    @pytest.mark.parametrize(
        ("fragment", "unit"),
        [
            ("spotkań informacyjno-promocyjnych", "spotkanie"),
            ("spotkania informacyjne", "spotkanie"),
            ("3-dniowego wspólnego szkolenia", "dzień"),
            ("samorządu terytorialnego gmina", "gmina"),
            ("spotkania dla nowego klubu", "spotkanie"),
            ("spotkania, wspólnego", "spotkanie"),
            ("wspólnego spotkaniu", "osoba"),
            ("spotkania informacyjno-promocyjne", "spotkanie"),
            ("wspólnego szkolenia", "40"),
        ],
    )
    def test_leaves(self, fragment: str, unit: str) -> None:
        assert list(misagreeing_numbers(self.page(fragment, unit))) == []

    @pytest.mark.parametrize(
        ("bounds", "is_found"),
        [
            (Bounds.exactly(1), False),
            (Bounds.exactly(2), True),
            (Bounds.at_least(1), False),
            (Bounds(low=1, low_open=True), True),
            (Bounds.at_most(9), False),
        ],
    )
    def test_there_must_be_more_than_one(self, bounds: Bounds, is_found: bool) -> None:
        found = list(misagreeing_numbers(self.page("spotkania wspólnego", bounds=bounds)))
        assert bool(found) is is_found

    def test_looks_at_parts_and_leaves_unknown_quantities(self) -> None:
        page = self.page("spotkania wspólnego")
        (one,) = page.activities
        whole = activity("whole", parts=(one,), quantities=("none",))
        (found,) = misagreeing_numbers(evolve(page, activities=(whole,)))
        assert found.place == ("a",)

    def test_an_item_is_held_against_its_quota(self) -> None:
        four = Quota(of="modułów", bounds=Bounds.exactly(4))
        page = task_list(
            task(
                1,
                item("i1", quoted=("modułu tematycznego",), quota=four),
                item("i2", quoted=("modułów tematycznych",), quota=four),
                item("i3", quoted=("modułu tematycznego",)),
            )
        )
        assert [each.place for each in misagreeing_numbers(page)] == [("i1",)]


class TestWordOrder:
    @pytest.mark.parametrize(
        ("text", "print_"),
        [
            ("JST działających w społecznych obszarze", "'w społecznych obszarze'"),
            ("w innych zakresie", "'w innych zakresie'"),
            ("we wszystkich województwie", "'we wszystkich województwie'"),
            ("w polskich sektorze", "'w polskich sektorze'"),
            ("za inicjatywy (nowej lub już działającej)",
             "'inicjatywy (nowej lub już działającej)'"),
            ("Inicjatywy (nowej lub działającej)", "'Inicjatywy (nowej lub działającej)'"),
            ("w inicjatywach (nowej czy starej)", "'inicjatywach (nowej czy starej)'"),
            ("dla podmiotów(nowego albo starego)", "'podmiotów(nowego albo starego)'"),
            ("wsparcie przez spółdzielnie (nowej bądź starej)",
             "'spółdzielnie (nowej bądź starej)'"),
        ],
    )  # fmt: skip
    def test_finds(self, text: str, print_: str) -> None:
        assert shown(misplaced_words, text) == [print_]

    @pytest.mark.parametrize(
        "text",
        [
            "w społecznym obszarze, w społecznych obszarach",
            "podmioty, w których obszarze działa",
            "w ich zakresie, w nich regionie",
            "na społecznych obszarze",
            "w społecznych, obszarze",
            "wsparcie inicjatywy (nowej lub już działającej)",
            "za inicjatywy (nowe lub już działające)",
            "za inicjatywy (nowej lub starego)",
            "dla podmiotów (nowych lub starych)",
            "za inicjatywy (nowej)",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert shown(misplaced_words, text) == []


class TestMonths:
    @pytest.mark.parametrize(
        ("cell", "official"),
        [
            ("20 Czerwiec", "20 czerwca"),
            ("20 czerwiec", "20 czerwca"),
            ("8-9 Czerwiec", "8–9 czerwca"),
            ("4 Listopada", "4 listopada"),
            ("do 4 Kwietnia", "do 4 kwietnia"),
            ("2 luty 2031", "2 lutego"),
        ],
    )
    def test_finds(self, cell: str, official: str) -> None:
        (found,) = unofficial_months(of_rows(row("1-1", cell), row("1-2", "maj")))
        assert (found.place, found.code) == (("1-1",), FindingCode.CASE_AND_GRAMMAR)
        assert repr(cell) in found.en
        assert found.suggestion_en == f"officially: '{cell}' – '{official}'"
        assert found.suggestion_pl == f"urzędowo: „{cell}” – „{official}”"

    @pytest.mark.parametrize(
        "cell",
        [
            "20 czerwca",
            "Czerwiec",
            "8-9 czerwca",
            "Połowa lutego",
            "do 4 kwietnia",
            "2 lutego 2031",
            "czerwiec 2031",
            "nie wiadomo 20 Czerwiec",
        ],
    )
    def test_leaves(self, cell: str) -> None:
        assert list(unofficial_months(of_rows(row("1-1", cell)))) == []

    def test_the_rarer_way_to_write_months_alone_is_named(self) -> None:
        (found,) = unofficial_months(
            of_rows(row("1-1", "Styczeń"), row("1-2", "styczeń"), row("2-1", "Luty"))
        )
        assert found.place == ("1-2",)
        assert found.suggestion_en is None
        assert found.suggestion_pl is None

    def test_capitals_may_be_the_rarer_ones(self) -> None:
        (found,) = unofficial_months(
            of_rows(row("1-1", "styczeń"), row("1-2", "Styczeń"), row("2-1", "luty"))
        )
        assert found.place == ("1-2",)

    def test_one_finding_names_all_rows(self) -> None:
        (found,) = unofficial_months(
            of_rows(row("1-1", "20 Czerwiec"), row("1-2", "maj"), row("1-3", "2 Grudnia"))
        )
        assert found.place == ("1-1", "1-3")

    def test_what_cannot_be_written_has_no_official_form(self) -> None:
        odd = When(
            earliest=date(2031, 6, 20),
            latest=date(2031, 6, 20),
            precision=Precision.MONTH,
            edtf="2031-06-20",
        )
        (found,) = unofficial_months(of_rows(row("1-1", "20 Czerwiec", when=odd)))
        assert found.suggestion_pl is None

    def test_a_page_without_a_plan_has_no_cells(self) -> None:
        assert list(unofficial_months(document())) == []
