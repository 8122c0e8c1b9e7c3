"""Which fragments are printed, where, and how words, sentences and forms are told apart."""

import pytest
from tests.unit.plan_samples import (
    YEAR,
    activity,
    body,
    event,
    item,
    period,
    plan,
    project,
    row,
    sections,
    task,
)

from ekonomia.bounds import Bounds
from ekonomia.dates import read
from ekonomia.network import Decision, Due, Meeting
from ekonomia.plans import (
    Adoption,
    Cells,
    Document,
    DocumentKind,
    EventKind,
    Heading,
    Passage,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Quantity,
)
from ekonomia.plans.texts import month_place, pieces_of, texts_of
from ekonomia.plans.wording import are_joined, is_same_word, runs, sentences, words


class TestTexts:
    def test_yields_every_print_with_its_place(self) -> None:
        inner = activity("a2", quoted=("część",))
        page = Document(
            id="d",
            kind=DocumentKind.TASK_LIST,
            title="Strona",
            passages=(Passage(id="p", text="ustęp"),),
            bodies=(body("b", "Komitet", "RKRES"),),
            events=(event("e", EventKind.GALA, printed=("Gala",)),),
            programmes=(
                Programme(
                    id="pr",
                    kind=ProgrammeKind.REGIONAL,
                    printed=("WPRES",),
                    versions=(
                        ProgrammeVersion(title="Program"),
                        ProgrammeVersion(
                            title="Program II",
                            period_printed="2031-2035",
                            adoption=Adoption(by="zarząd", printed="w maju"),
                        ),
                    ),
                ),
            ),
            projects=(
                project(
                    task(
                        1,
                        item("i", quoted=("punkt",)),
                        heading=Heading(printed="Zadanie 1"),
                        goal_label="Cel",
                        quoted=("cel zadania",),
                        list_heading="Lista:",
                        furniture=((1, "stopka"),),
                    ),
                    task(2),
                    title="Projekt",
                    periods=(period("2031"),),
                ),
                project(id_="untitled"),
            ),
            plan=plan(
                [
                    row(
                        "5-1",
                        topic="temat",
                        quoted=("wycinek",),
                        cells=Cells(number="1", date="maj", topic="temat", organiser="Lublin"),
                    ),
                    row("5-2", cells=Cells(organiser=" ")),
                ],
                columns=("lp.", " "),
                sections=sections("Maj", "", first=5),
            ),
            meetings=(
                Meeting(
                    id="m", body="b", when=read("9 maja", year=YEAR), printed_dates=("9 maja",)
                ),
            ),
            decisions=(
                Decision(id="d1", meeting="m", pl="x", en="x", due=Due(printed="w maju")),
                Decision(id="d2", meeting="m", pl="x", en="x"),
            ),
            activities=(activity("a1", "maj", title="Tytuł", parts=(inner,)), activity("a3")),
            quantities=(
                Quantity(id="q1", bounds=Bounds.exactly(2), unit="x", what="x", printed="dwa"),
                Quantity(id="q2", bounds=Bounds.exactly(2), unit="x", what="x"),
            ),
        )
        assert list(texts_of(page)) == [
            ("d", "Strona"),
            ("p", "ustęp"),
            ("b", "Komitet"),
            ("b", "RKRES"),
            ("e", "Gala"),
            ("pr", "WPRES"),
            ("pr", "Program"),
            ("pr", "Program II"),
            ("pr", "2031-2035"),
            ("pr", "w maju"),
            ("project", "Projekt"),
            ("project", "2031"),
            ("t1", "Zadanie 1"),
            ("t1", "Cel"),
            ("t1", "cel zadania"),
            ("t1", "Lista:"),
            ("i", "punkt"),
            ("t1", "stopka"),
            ("plan", "Plan roku"),
            ("plan", "lp."),
            (f"{YEAR}-05", "Maj"),
            ("5-1", "1"),
            ("5-1", "maj"),
            ("5-1", "temat"),
            ("5-1", "Lublin"),
            ("5-1", "wycinek"),
            ("m", "9 maja"),
            ("d1", "w maju"),
            ("a1", "maj"),
            ("a1", "Tytuł"),
            ("a2", "część"),
            ("q1", "dwa"),
        ]
        cut = {piece.text for piece in pieces_of(page) if piece.is_cut}
        assert cut == {"ustęp", "cel zadania", "punkt", "wycinek", "część"}

    def test_many_levels_of_parts_are_gone_through(self) -> None:
        deep = activity("a", quoted=("dno",))
        for _ in range(2000):
            deep = activity("a", parts=(deep,))
        page = Document(id="d", kind=DocumentKind.TASK_LIST, title="x", activities=(deep,))
        assert list(texts_of(page))[-1] == ("a", "dno")

    def test_places_of_sections(self) -> None:
        assert (month_place(2031, 12), month_place(2031, None)) == ("2031-12", "2031")


class TestWording:
    @pytest.mark.parametrize(
        ("text", "parted"),
        [
            ("Gala. Wizyta", 2),
            ("Gala ds. Wizyty", 1),
            ("Gala. wizyta", 1),
            ("Gala! wizyta", 2),
            ("Gala? wizyta", 2),
            ("Gala\n \nwizyta", 2),
            ("Gala\nwizyta", 1),
            ("Gala, Wizyta", 1),
            ("", 0),
        ],
    )
    def test_sentences(self, text: str, parted: int) -> None:
        assert len(list(sentences(text, words(text)))) == parted

    @pytest.mark.parametrize(
        ("text", "parted"),
        [("Gala ES", 1), ("dwu-dniowa", 1), ("Gala, ES", 2), ("Gala - ES", 2), ("12", 0)],
    )
    def test_runs(self, text: str, parted: int) -> None:
        assert len(list(runs(text, words(text)))) == parted

    def test_joined(self) -> None:
        text = "a b"
        assert are_joined(text, *words(text))

    @pytest.mark.parametrize(
        ("one", "other", "is_same"),
        [
            ("osrodek", "osrodka", True),
            ("komitetu", "komitecie", True),
            ("rejestr", "rejestrze", True),
            ("nad", "nad", True),
            ("ta", "to", False),
            ("aktywnosci", "aktywizacji", False),
            ("spoleczny", "spolecznosc", False),
        ],
    )
    def test_forms_of_one_word(self, one: str, other: str, is_same: bool) -> None:
        assert is_same_word(one, other) is is_same
