"""Wrong words, phrases cut short, topics without an action: each fault, and what is near it."""

import pytest
from attrs import evolve
from tests.unit.plan_samples import document, of_rows, row

from ekonomia.plans import FindingCode, Passage, Row
from ekonomia.plans.check_words import missing_verbs, truncated_phrases, word_errors
from ekonomia.plans.checking import Run


def found(run: Run, text: str) -> list[tuple[str, str | None]]:
    page = document(passages=(Passage(id="p", text=text),))
    return [(each.en.partition(": ")[2], each.suggestion_en) for each in run(page)]


class TestWords:
    @pytest.mark.parametrize(
        ("text", "print_", "meant"),
        [
            (
                "współpraca jednostek organizacji pomocy społecznej z PES",
                "'jednostek organizacji pomocy społecznej'",
                "jednostka organizacyjna pomocy społecznej",
            ),
            (
                "Zakłady Aktywizacji Zawodowej",
                "'Zakłady Aktywizacji Zawodowej'",
                "zakład aktywności zawodowej",
            ),
            (
                "kluby integracyjne społecznej",
                "'kluby integracyjne społecznej'",
                "klub integracji społecznej",
            ),
            (
                "jednostka samorządowa terytorialnego",
                "'jednostka samorządowa terytorialnego'",
                "jednostka samorządu terytorialnego",
            ),
            (
                "krajowy program rozwojowy ekonomii społecznej",
                "'krajowy program rozwojowy ekonomii społecznej'",
                "Krajowy Program Rozwoju Ekonomii Społecznej",
            ),
            ("konferencji uwiecznionej wydawnictwem", "'uwiecznionej wydawnictwem'", "uwieńczony"),
            ("efektowne wykorzystanie", "'efektowne wykorzystanie'", "efektywny"),
            ("organizacje użytku publicznego", "'użytku publicznego'", "pożytku"),
            ("projekt zakłada objęciem 500 osób", "'zakłada objęciem'", "zakłada objęcie"),
            ("przewiduje przeszkoleniem kadr", "'przewiduje przeszkoleniem'",
             "przewiduje przeszkolenie"),
            ("Organizacją wspólnej konferencji", "'Organizacją wspólnej'", "Organizacja"),
            ("Współpracą z uczelniami", "'Współpracą z'", "Współpraca"),
        ],
    )  # fmt: skip
    def test_finds(self, text: str, print_: str, meant: str) -> None:
        assert found(word_errors, text) == [(print_, f"perhaps: {meant}")]

    @pytest.mark.parametrize(
        "text",
        [
            "jednostek organizacyjnych pomocy społecznej i jednostkami samorządu terytorialnego",
            "zakładów aktywności zawodowej, zakładowi aktywności zawodowej",
            "klub integracji społeczno-zawodowej",
            "centrum integracji społeczności lokalnej",
            "podmiotowość ekonomii społecznej",
            "podmiotów ekonomii, społecznej",
            "osób zagrożonych wykluczeniem społecznym",
            "kluby integracyjne społeczności",
            "uwieczniony na fotografii, uwieńczony sukcesem",
            "efektowny pokaz, efektywne wykorzystanie",
            "użytku własnego i pożytku publicznego",
            "zakłada objęcie wsparciem, zakłada, objęciem",
            "planuje wsparciem objąć 20 osób",
            "zajmuje się objęciem wsparcia",
            "współpracą z uczelniami",
            "Organizacją zajmuje się ROPS",
            "Organizacją targów będzie kierować ROPS",
            "Z organizacją targów",
            "„Współpracą",
            "Organizacją",
            "Fundacją kieruje zarząd",
            "",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert found(word_errors, text or "-") == []


class TestPhrases:
    @pytest.mark.parametrize(
        ("text", "print_", "meant"),
        [
            ("sektora ekonomii", "'sektora ekonomii'", "sektor ekonomii społecznej"),
            (
                "na rzecz rozwoju sektora ekonomii.",
                "'rozwoju sektora ekonomii'",
                "rozwój sektora ekonomii społecznej",
            ),
            ("podmioty ekonomii; inne", "'podmioty ekonomii'", "podmiot ekonomii społecznej"),
            ("(zakłady aktywności).", "'zakłady aktywności'", "zakład aktywności zawodowej"),
            ("jednostek samorządu!", "'jednostek samorządu'", "jednostka samorządu terytorialnego"),
            (
                "Regionalny Ośrodek Polityki\n\nDział",
                "'Regionalny Ośrodek Polityki'",
                "regionalny ośrodek polityki społecznej",
            ),
            ("„warsztat terapii”", "'warsztat terapii'", "warsztat terapii zajęciowej"),
        ],
    )
    def test_finds(self, text: str, print_: str, meant: str) -> None:
        assert found(truncated_phrases, text) == [(print_, f"perhaps: {meant}")]

    @pytest.mark.parametrize(
        "text",
        [
            "sektora ekonomii społecznej",
            "sektor ekonomii\nspołecznej",
            "sektorów ekonomii, nauki i kultury",
            "podmiotów ekonomii…",
            "podmiotów ekonomii...",
            "osób zagrożonych wykluczeniem.",
            "zakład pracy.",
            "ośrodek wsparcia.",
            "rozwój ekonomii.",
            "kół gospodyń.",
            "sektor ekologii.",
            "ekonomii",
        ],
    )
    def test_leaves(self, text: str) -> None:
        assert found(truncated_phrases, text) == []


class TestActions:
    @pytest.mark.parametrize(
        "topic",
        [
            "ROCZNY PLAN DZIAŁAŃ PROMOCYJNYCH, FILMY,SPOTY",
            "Regionalna Platforma Współpracy",
            "Katalog wielkanocny",
            "RKRES online",
            "Filmy i spoty",
            "Ambasador ES",
            "Zespół ds. spotkań",
        ],
    )
    def test_finds(self, topic: str) -> None:
        (finding,) = missing_verbs(of_rows(row("5-1", topic=topic)))
        assert (finding.place, finding.code) == (("5-1",), FindingCode.MISSING_VERB)
        assert topic in finding.pl

    @pytest.mark.parametrize(
        "topic",
        [
            "III Gala Ekonomii Społecznej",
            "2-dniowe spotkanie",
            "Monitoring i realizacja planu",
            "GALA EKONOMII SPOŁECZNEJ",
            "Dokonanie przeglądu zapisów",
            "Złożenie wniosku o płatność",
            "Udział w targach",
            "Prace nad organizacją gali",
            "Rozpoczęcie naboru",
            "Digitalizacja zasobów",
        ],
    )
    def test_leaves(self, topic: str) -> None:
        assert list(missing_verbs(of_rows(row("5-1", topic=topic)))) == []

    @pytest.mark.parametrize(
        ("quoted", "label", "is_found"),
        [
            (("PES reintegracyjnych",), "Doradztwo dla PES", False),
            (("Posiedzenie RKRES",), "RKRES online", False),
            ((), "RKRES: plan działań", False),
            ((), "Zatwierdzenie planu", False),
            ((), "Roczny plan: filmy", True),
            (("FILMY", "SPOTY"), "Roczny plan: filmy", True),
        ],
    )
    def test_without_a_topic_the_label_is_read_with_the_quotes(
        self, quoted: tuple[str, ...], label: str, is_found: bool
    ) -> None:
        one = row("5-1", pl=label, quoted=quoted)
        bare = of_rows(_without_topic(one))
        found_ = list(missing_verbs(bare))
        assert bool(found_) is is_found
        if is_found:
            assert (" … ".join(quoted) or label) in found_[0].pl

    def test_a_page_without_a_plan_has_no_topics(self) -> None:
        assert list(missing_verbs(document())) == []


def _without_topic(one: Row) -> Row:
    return evolve(one, cells=evolve(one.cells, topic=""))
