"""Blanks, marks, brackets and references in print: each fault, and what is near it but none."""

import pytest
from tests.unit.plan_samples import YEAR, document, of_rows, row, task, task_list

from ekonomia.dates import read
from ekonomia.network import Meeting
from ekonomia.plans import Document, FindingCode, Passage
from ekonomia.plans.check_text import (
    TEXT_CHECKS,
    dangling_references,
    faulty_punctuation,
    faulty_spacing,
    unbalanced_brackets,
)
from ekonomia.plans.checking import Run

_NBSP = "\N{NO-BREAK SPACE}"


def passages(*texts: str) -> Document:
    return document(
        passages=tuple(
            Passage(id=f"p{place}", text=text) for place, text in enumerate(texts, start=1)
        )
    )


def shown(run: Run, *texts: str) -> list[str]:
    """Return what the English message shows of the print, without what is wrong with it."""
    return [each.en.partition(": ")[2] for each in run(passages(*texts))]


class TestSpacing:
    @pytest.mark.parametrize(
        ("text", "print_"),
        [
            ("Prace nad  organizacją", "'nad␣␣organizacją'"),
            (f"spotkanie{_NBSP}{_NBSP}dla JST", "'spotkanie␣␣dla'"),
            (f"badania{_NBSP} dot.", "'badania␣␣dot.'"),
            ("FILMY,SPOTY", "'FILMY,SPOTY'"),
            ("wnioski;umowy", "'wnioski;umowy'"),
            ("2- dniowe spotkanie", "'2- dniowe'"),
            ("PES -reintegracyjnych", "'PES -reintegracyjnych'"),
            ("Komitet (RKRES)- wizyta", "'(RKRES)- wizyta'"),
            ("badania- (tematyka)", "'badania- (tematyka)'"),
            ("od 01.04.2031- 30.06.2031", "'01.04.2031- 30.06.2031'"),
            ("spotkanie -28.03.2031r.", "'spotkanie -28.03.2031r.'"),
            ("w 2014roku", "'2014roku'"),
            ("28.03.2031roku", "'2031roku'"),
            ("2dniowe szkolenie", "'2dniowe'"),
            ("roku2031 oraz", "'roku2031'"),
        ],
    )
    def test_finds(self, text: str, print_: str) -> None:
        assert shown(faulty_spacing, text) == [print_]

    @pytest.mark.parametrize(
        "text",
        [
            "2-dniowe spotkanie w 2014 roku",
            "28.03.2031r.",
            "2- i 3-dniowe oraz dwu- lub trzydniowe",
            "kobiety i -mężczyźni",
            "w tym, -szkolenia",
            "1. -narada",
            "szkoła - laureat, OWES – Nidzica",
            "lata 2012-2020 i 2012 – 2020",
            "spadek o -5 punktów",
            "dla gmin\n  z terenu powiatu",
            "zł 2,5 i 3;4",
            "www.es,pl https://a.pl/x,y biuro@a,b",
            "mp3 i A4, art. 2 pkt 1a, ISO9001, 0x1f",
            "10x 3D 20m2",
            " Wrzesień ",
            "spotkanie-narada",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert shown(faulty_spacing, text) == []

    def test_one_finding_for_each_fault_names_all_its_places(self) -> None:
        wide, hyphen = faulty_spacing(passages("a  b", "c  d", "2- dniowe", "a  b, a  b"))
        assert (wide.place, wide.en) == (
            ("p1", "p2", "p4"),
            "several blanks in a row: 'a␣␣b', 'c␣␣d', 'a␣␣b,'",
        )
        assert hyphen.place == ("p3",)
        assert wide.code is FindingCode.SPACING

    def test_each_fault_of_blanks_is_told_once(self) -> None:
        text = "a  b c  d 2- dni 3- dni filmy,spoty wiersz,proza 2031roku 2032roku"
        assert shown(faulty_spacing, text) == [
            "'a␣␣b', 'c␣␣d'",
            "'2- dni', '3- dni'",
            "'filmy,spoty', 'wiersz,proza'",
            "'2031roku', '2032roku'",
        ]

    def test_shows_five_prints_and_counts_the_rest(self) -> None:
        (found,) = faulty_spacing(passages("a  b  c  d  e  f  g  h"))
        assert found.pl.endswith("„e␣␣f” i jeszcze 2")
        assert found.en.endswith("'e␣␣f' and 2 more")

    def test_a_long_print_is_cut(self) -> None:
        (found,) = faulty_spacing(passages("a" + " " * 100 + "b"))
        assert found.en == f"several blanks in a row: 'a{'␣' * 58}…'"


class TestPunctuation:
    @pytest.mark.parametrize(
        ("text", "print_"),
        [
            ("OPS,PCPR, PUP", "'OPS,PCPR,'"),
            ("CIS;KIS", "'CIS;KIS'"),
            ("współpraca JST,NGO", "'JST,NGO'"),
            ("ROPS,OWES,PES", "'ROPS,OWES,PES'"),
            ("szkoleniach itd.. w zależności", "'itd..'"),
            ("koniec zdania..", "'zdania..'"),
        ],
    )
    def test_finds(self, text: str, print_: str) -> None:
        assert shown(faulty_punctuation, text) == [print_]

    @pytest.mark.parametrize(
        "text",
        [
            "OPS, PCPR, PUP",
            "filmy,spoty",
            "FILMY,OPS",
            "OPS,spoty",
            "szkolenia itd...",
            "wiersz [..] dalej, (..)",
            "ścieżka ../plik i 2015/..",
            "itd.",
            "www.OPS,PCPR",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert shown(faulty_punctuation, text) == []

    def test_each_fault_of_marks_is_told_once(self) -> None:
        text = "OPS,PCPR CIS,KIS itd.. itp.."
        assert shown(faulty_punctuation, text) == ["'OPS,PCPR', 'CIS,KIS'", "'itd..', 'itp..'"]

    def test_headings_of_lists_agree_about_the_colon(self) -> None:
        some = task_list(
            task(1, list_heading="Działania:"),
            task(2, list_heading="Działania"),
            task(3, list_heading="Działania: "),
            task(4),
        )
        (found,) = faulty_punctuation(some)
        assert (found.place, found.en) == (
            ("t2",),
            "headings of lists with and without a colon: 'Działania'",
        )

    def test_names_the_fewer_headings_and_in_doubt_those_without(self) -> None:
        few = task_list(*(task(n, list_heading="Lista:" if n == 2 else "Lista") for n in (1, 2, 3)))
        assert [each.place for each in faulty_punctuation(few)] == [("t2",)]
        both = task_list(
            *(task(n, list_heading="Lista" if n < 3 else f"{n}:") for n in (1, 2, 3, 4, 5))
        )
        assert [each.place for each in faulty_punctuation(both)] == [("t1", "t2")]
        equal = task_list(task(1, list_heading="Lista:"), task(2, list_heading="Lista"))
        assert [each.place for each in faulty_punctuation(equal)] == [("t2",)]

    @pytest.mark.parametrize("heading", ["Lista:", "Lista"])
    def test_leaves_headings_that_agree(self, heading: str) -> None:
        same = task_list(task(1, list_heading=heading), task(2, list_heading=heading))
        assert list(faulty_punctuation(same)) == []


class TestBrackets:
    @pytest.mark.parametrize(
        ("text", "print_"),
        [
            ("znak „Zakup”). Więcej", "'„Zakup”).'"),
            ("Spotkanie (subregion ełcki.", "'(subregion'"),
            ("lista [a, b.", "'[a,'"),
            ("zbiór {a.", "'{a.'"),
            ("znak „Zakup.", "'„Zakup.'"),
            ("znak Zakup” i", "'Zakup”'"),
            ("a)) b", "'a))'"),
            ("b] c", "'b]'"),
            ("czy (tak?", "'(tak?'"),
        ],
    )
    def test_finds(self, text: str, print_: str) -> None:
        assert shown(unbalanced_brackets, text) == [print_]

    @pytest.mark.parametrize(
        "text",
        [
            "znak („Zakup”) [i {inne}].",
            "a) wybór 2) ocena iv) wynik, pkt 10)",
            "„Zakup” i „Ambasador”.",
            'znak „Zakup" i „Zakup“.',
            'cal 15" i "cytat".',
            "« Ekonomia Społeczna",
            "badania (tematyka",
            "gala „Ambasador",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert shown(unbalanced_brackets, text) == []

    def test_a_whole_cell_shows_what_it_opened(self) -> None:
        (found,) = unbalanced_brackets(of_rows(row("5-1", topic="Spotkanie (subregion ełcki")))
        assert (found.place, found.code) == (("5-1",), FindingCode.UNBALANCED_BRACKET)


class TestReferences:
    @pytest.mark.parametrize(
        ("text", "print_"),
        [
            ("w ramach Priorytetu Inwestycyjnego na trwałość", "'Priorytetu Inwestycyjnego'"),
            ("Priorytetu Inwestycyjnego", "'Priorytetu Inwestycyjnego'"),
            ("w ramach Osi priorytetowej oraz", "'Osi priorytetowej'"),
            ("wsparcie z Działania na rzecz ES", "'Działania na'"),
            ("zgodnie z opisem Poddziałania.", "'Poddziałania'"),
            ("realizacja Celu i zadań", "'Celu i'"),
            ("w Priorytecie", "'Priorytecie'"),
            ("Więcej o projekcie TU", "'o projekcie TU'"),
            ("Zapraszamy na stronę TU", "'na stronę TU'"),
            ("Regulamin dostępny tutaj. Zapraszamy", "'Regulamin dostępny tutaj'"),
            ("Szczegóły: link", "'Szczegóły link'"),
            ("Zapisy (kliknij TUTAJ)", "'Zapisy kliknij TUTAJ'"),
            ("W załączniku przesyłam regulamin", "'W załączniku'"),
            ("Program w załączeniu.", "'w załączeniu'"),
        ],
    )
    def test_finds(self, text: str, print_: str) -> None:
        assert shown(dangling_references, text) == [print_]

    @pytest.mark.parametrize(
        "text",
        [
            "w ramach Poddziałania 7.1.3 Priorytetu VII Promocja integracji",
            "w ramach Osi priorytetowej IX Włączenie, Działania nr 3",
            "w ramach Priorytetu „Włączenie” i Celu (pierwszego)",
            "w ramach trzeciego Priorytetu i VII Priorytetu oraz 3. Celu",
            "Działania związane z budowaniem marki. Działania systemowe",
            "Poddziałania w projekcie",
            "Plan Działania na rzecz ES",
            "zadania: Działania edukacyjne",
            "Celem jest rozwój, cel działania, Cel ogólny",
            "Więcej na www.es.example.pl i tu",
            "Spotkamy się tutaj",
            "Składka w TU Warta",
            "ZADANIA TU",
            "Więcej tu, niż tam",
            "Informacje: link 3 i 4",
            "w załączniku nr 1 do uchwały, w załączniku do umowy, w załączniku 2",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert shown(dangling_references, text) == []

    def test_an_attachment_of_a_meeting_is_there(self) -> None:
        held = Meeting(id="m", body="b", when=read("9 maja", year=YEAR), attachments=("regulamin",))
        some = document(
            passages=(Passage(id="p1", text="W załączniku regulamin"),), meetings=(held,)
        )
        assert list(dangling_references(some)) == []


class TestList:
    def test_each_code_has_one_check(self) -> None:
        codes = [code for check in TEXT_CHECKS for code in check.codes]
        assert len(codes) == len(set(codes)) == len({check.id for check in TEXT_CHECKS}) == 11

    def test_each_check_finds_its_codes_only(self) -> None:
        page = passages(
            "a  b OPS,PCPR) i zakłada objęciem pracowników sektora ekonomii.",
            "badanie jest uzyskanie wiedzy w społecznych obszarze Więcej TU",
        )
        for check in TEXT_CHECKS:
            assert {found.code for found in check.run(page)} <= check.codes
        found = [each.code for check in TEXT_CHECKS for each in check.run(page)]
        assert len(set(found)) == 8

    def test_an_empty_page_has_no_faults(self) -> None:
        assert [found for check in TEXT_CHECKS for found in check.run(document())] == []
