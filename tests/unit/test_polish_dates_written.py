"""Dates in Polish words: in a cell, in a sentence, under a heading; and what has no words."""

from datetime import date

import pytest
from attrs import evolve

from ekonomia.dates import Precision, Recurrence, When, read, write
from ekonomia.errors import InvalidValue


class TestWriting:
    """What is written in a cell, in a sentence, and under a heading with the year."""

    @pytest.mark.parametrize(
        ("text", "cell", "running", "headed"),
        [
            ("2 luty 2022", "2 lutego 2022", "2 lutego 2022", "2 lutego"),
            ("Luty", "luty 2022", "w lutym 2022", "luty"),
            ("wrzesień", "wrzesień 2022", "we wrześniu 2022", "wrzesień"),
            ("19-20 maja", "19–20 maja 2022", "19–20 maja 2022", "19–20 maja"),
            (
                "16.02 – 01.03",
                "16 lutego – 1 marca 2022",
                "od 16 lutego do 1 marca 2022",
                "16 lutego – 1 marca",
            ),
            (
                "15 grudnia - 10 stycznia",
                "15 grudnia 2022 – 10 stycznia 2023",
                "od 15 grudnia 2022 do 10 stycznia 2023",
                "15 grudnia – 10 stycznia 2023",
            ),
            ("21/22 maja", "21/22 maja 2022", "21/22 maja 2022", "21/22 maja"),
            ("8/9/10 maja", "8/9/10 maja 2022", "8/9/10 maja 2022", "8/9/10 maja"),
            ("8/12 maja", "8/12 maja 2022", "8/12 maja 2022", "8/12 maja"),
            ("18 albo 25 maja", "18 lub 25 maja 2022", "18 lub 25 maja 2022", "18 lub 25 maja"),
            ("4, 5, 8 maja", "4, 5 i 8 maja 2022", "4, 5 i 8 maja 2022", "4, 5 i 8 maja"),
            (
                "8-9 i 12 maja",
                "8–9 maja i 12 maja 2022",
                "8–9 maja i 12 maja 2022",
                "8–9 maja i 12 maja",
            ),
            (
                "5 maja 2022 i 3 lutego 2023",
                "5 maja 2022 i 3 lutego 2023",
                "5 maja 2022 i 3 lutego 2023",
                "5 maja i 3 lutego 2023",
            ),
            (
                "maj i lipiec",
                "maj i lipiec 2022",
                "w maju i w lipcu 2022",
                "maj i lipiec",
            ),
            ("maj/czerwiec", "maj/czerwiec 2022", "maj/czerwiec 2022", "maj/czerwiec"),
            ("maj - lipiec", "maj – lipiec 2022", "od maja do lipca 2022", "maj – lipiec"),
            ("przez maj", "cały maj 2022", "cały maj 2022", "cały maj"),
            ("w ciągu maja", "w ciągu maja 2022", "w ciągu maja 2022", "w ciągu maja"),
            ("przez 8-9 maja", "przez 8–9 maja 2022", "przez 8–9 maja 2022", "przez 8–9 maja"),
            ("środek maja", "połowa maja 2022", "w połowie maja 2022", "połowa maja"),
            (
                "koniec maja - połowa czerwca",
                "koniec maja – połowa czerwca 2022",
                "koniec maja – połowa czerwca 2022",
                "koniec maja – połowa czerwca",
            ),
            (
                "od połowy maja do 20 czerwca",
                "od połowy maja do 20 czerwca 2022",
                "od połowy maja do 20 czerwca 2022",
                "od połowy maja do 20 czerwca",
            ),
            (
                "od początku do połowy maja",
                "od 1 maja do połowy maja 2022",
                "od 1 maja do połowy maja 2022",
                "od 1 maja do połowy maja",
            ),
            ("II połowa maja", "II połowa maja 2022", "w II połowie maja 2022", "II połowa maja"),
            (
                "III dekada maja",
                "III dekada maja 2022",
                "w III dekadzie maja 2022",
                "III dekada maja",
            ),
            (
                "drugi tydzień maja",
                "drugi tydzień maja 2022",
                "w drugim tygodniu maja 2022",
                "drugi tydzień maja",
            ),
            (
                "ostatni tydzień lutego",
                "ostatni tydzień lutego 2022",
                "w ostatnim tygodniu lutego 2022",
                "ostatni tydzień lutego",
            ),
            ("Wielki Tydzień", "Wielki Tydzień 2022", "w Wielkim Tygodniu 2022", "Wielki Tydzień"),
            (
                "przełom maja i czerwca",
                "przełom maja i czerwca 2022",
                "na przełomie maja i czerwca 2022",
                "przełom maja i czerwca",
            ),
            (
                "przełom I i II kwartału",
                "przełom I i II kwartału 2022",
                "na przełomie I i II kwartału 2022",
                "przełom I i II kwartału",
            ),
            (
                "przełom roku",
                "przełom 2022 i 2023 roku",
                "na przełomie 2022 i 2023 roku",
                "przełom 2022 i 2023 roku",
            ),
            ("I kw.", "I kwartał 2022", "w I kwartale 2022", "I kwartał"),
            (
                "I-III kw.",
                "I kwartał – III kwartał 2022",
                "od I kwartału do III kwartału 2022",
                "I kwartał – III kwartał",
            ),
            ("I i IV kw.", "I i IV kwartał 2022", "I i IV kwartał 2022", "I i IV kwartał"),
            ("połowa roku", "połowa roku 2022", "w połowie roku 2022", "połowa roku"),
            ("koniec roku", "koniec roku 2022", "pod koniec roku 2022", "koniec roku"),
            (
                "koniec I kwartału",
                "koniec I kwartału 2022",
                "pod koniec I kwartału 2022",
                "koniec I kwartału",
            ),
            ("I półrocze", "I półrocze 2022", "w I półroczu 2022", "I półrocze"),
            ("wiosna", "wiosna 2022", "na wiosnę 2022", "wiosna"),
            ("zima", "zima 2022", "zimą 2022", "zima"),
            ("wakacje", "wakacje 2022", "w wakacje 2022", "wakacje"),
            (
                "rok szkolny",
                "rok szkolny 2022/2023",
                "w roku szkolnym 2022/2023",
                "rok szkolny 2022/2023",
            ),
            (
                "rok akademicki",
                "rok akademicki 2022/2023",
                "w roku akademickim 2022/2023",
                "rok akademicki 2022/2023",
            ),
            ("2022", "rok 2022", "w 2022 r.", "rok 2022"),
            ("2022-2023", "lata 2022–2023", "w latach 2022–2023", "lata 2022–2023"),
            ("do 4 kwietnia", "do 4 kwietnia 2022", "do 4 kwietnia 2022", "do 4 kwietnia"),
            ("do połowy maja", "do połowy maja 2022", "do połowy maja 2022", "do połowy maja"),
            ("do maja", "do maja 2022", "do maja 2022", "do maja"),
            ("do II kw.", "do II kwartału 2022", "do II kwartału 2022", "do II kwartału"),
            ("do 2022", "do 2022 r.", "do 2022 r.", "do 2022 r."),
            ("przed wakacjami", "przed wakacjami 2022", "przed wakacjami 2022", "przed wakacjami"),
            ("przed jesienią", "przed jesienią 2022", "przed jesienią 2022", "przed jesienią"),
            ("do wiosny", "do wiosny 2022", "do wiosny 2022", "do wiosny"),
            (
                "przed Wielkanocą",
                "przed Wielkanocą 2022",
                "przed Wielkanocą 2022",
                "przed Wielkanocą",
            ),
            ("do Wielkanocy", "do Wielkanocy 2022", "do Wielkanocy 2022", "do Wielkanocy"),
            (
                "na 2 tygodnie przed Wielkanocą",
                "na 2 tyg. przed Wielkanocą 2022",
                "na 2 tyg. przed Wielkanocą 2022",
                "na 2 tyg. przed Wielkanocą",
            ),
            ("od Wielkanocy", "od Wielkanocy 2022", "od Wielkanocy 2022", "od Wielkanocy"),
            (
                "na 10 dni przed Wielkanocą",
                "na 10 dni przed Wielkanocą 2022",
                "na 10 dni przed Wielkanocą 2022",
                "na 10 dni przed Wielkanocą",
            ),
            ("od połowy maja", "od połowy maja 2022", "od połowy maja 2022", "od połowy maja"),
            ("od maja", "od maja 2022", "od maja 2022", "od maja"),
            ("po wakacjach", "po wakacjach 2022", "po wakacjach 2022", "po wakacjach"),
            ("po Wielkanocy", "po Wielkanocy 2022", "po Wielkanocy 2022", "po Wielkanocy"),
            ("Wigilia", "Wigilia 2022", "w Wigilię 2022", "Wigilia"),
            (
                "piątek po Bożym Ciele",
                "piątek po Bożym Ciele 2022",
                "piątek po Bożym Ciele 2022",
                "piątek po Bożym Ciele",
            ),
            (
                "tydzień przed Wielkanocą",
                "Wielki Tydzień 2022",
                "w Wielkim Tygodniu 2022",
                "Wielki Tydzień",
            ),
            (
                "tydzień przed Bożym Ciałem",
                "tydzień przed Bożym Ciałem 2022",
                "tydzień przed Bożym Ciałem 2022",
                "tydzień przed Bożym Ciałem",
            ),
            (
                "co roku w maju",
                "corocznie w maju 2022",
                "corocznie w maju 2022",
                "corocznie w maju",
            ),
            (
                "co roku w Boże Ciało",
                "corocznie w Boże Ciało 2022",
                "corocznie w Boże Ciało 2022",
                "corocznie w Boże Ciało",
            ),
            (
                "kwartalnie",
                "raz na kwartał w 2022 r.",
                "raz na kwartał w 2022 r.",
                "raz na kwartał",
            ),
            (
                "przynajmniej 4 razy w roku",
                "nie rzadziej niż 4 razy w 2022 r.",
                "nie rzadziej niż 4 razy w 2022 r.",
                "nie rzadziej niż 4 razy w roku",
            ),
            (
                "co miesiąc od maja do lipca",
                "raz na miesiąc od maja do lipca 2022",
                "raz na miesiąc od maja do lipca 2022",
                "raz na miesiąc od maja do lipca 2022",
            ),
            ("codziennie", "codziennie w 2022 r.", "codziennie w 2022 r.", "codziennie"),
            (
                "we wtorki, środy i czwartki",
                "we wtorki, środy i czwartki w 2022 r.",
                "we wtorki, środy i czwartki w 2022 r.",
                "we wtorki, środy i czwartki",
            ),
            ("w środy", "w środy w 2022 r.", "w środy w 2022 r.", "w środy"),
            (
                "w ostatni wtorek miesiąca",
                "w każdy ostatni wtorek miesiąca w 2022 r.",
                "w każdy ostatni wtorek miesiąca w 2022 r.",
                "w każdy ostatni wtorek miesiąca",
            ),
            (
                "do 10 dnia miesiąca",
                "do 10. dnia każdego miesiąca w 2022 r.",
                "do 10. dnia każdego miesiąca w 2022 r.",
                "do 10. dnia każdego miesiąca",
            ),
            (
                "do końca każdego kwartału",
                "do ostatniego dnia każdego kwartału w 2022 r.",
                "do ostatniego dnia każdego kwartału w 2022 r.",
                "do ostatniego dnia każdego kwartału",
            ),
            ("na bieżąco", "na bieżąco w 2022 r.", "na bieżąco w 2022 r.", "na bieżąco"),
            (
                "wg potrzeb",
                "w miarę potrzeb w 2022 r.",
                "w miarę potrzeb w 2022 r.",
                "w miarę potrzeb",
            ),
            ("regularnie", "cyklicznie w 2022 r.", "cyklicznie w 2022 r.", "cyklicznie"),
            (
                "na bieżąco (raz w tygodniu)",
                "na bieżąco, raz na tydzień w 2022 r.",
                "na bieżąco, raz na tydzień w 2022 r.",
                "na bieżąco, raz na tydzień",
            ),
            (
                "do 12 maja godz. 12",
                "do 12 maja 2022 do godz. 12:00",
                "do 12 maja 2022 do godz. 12:00",
                "do 12 maja do godz. 12:00",
            ),
            (
                "8-9 maja (2 dni)",
                "8–9 maja 2022 (2 dni)",
                "8–9 maja 2022 (2 dni)",
                "8–9 maja (2 dni)",
            ),
        ],
    )
    def test_writes(self, text: str, cell: str, running: str, headed: str) -> None:
        when = read(text, year=2022)
        assert write(when) == cell
        assert write(when, running=True) == running
        assert write(when, year=2022) == headed

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("w ciągu 14 dni od podpisania", "w terminie 14 dni od podpisania"),
            ("w ciągu miesiąca od dnia wyboru", "w terminie miesiąca od dnia wyboru"),
            ("w ciągu 1 dnia od wyboru", "w terminie 1 dnia od wyboru"),
            ("w ciągu pół roku od daty wyboru", "w terminie 6 miesięcy od daty wyboru"),
            ("najpóźniej 7 dni przed sesją", "na 7 dni przed sesją"),
            ("2 tygodnie przed sesją", "2 tygodnie przed sesją"),
            ("12 tygodni przed sesją", "12 tygodni przed sesją"),
            ("tydzień po sesji", "1 tydzień od sesji"),
            ("3 lata od wyboru", "3 lata od wyboru"),
            ("3 lata po zakończeniu", "3 lata po zakończeniu"),
            ("do 7 dni po ogłoszeniu naboru", "do 7 dni po ogłoszeniu naboru"),
            ("3 lata od dnia wyboru", "3 lata od dnia wyboru"),
            ("przed sesją", "przed sesją"),
            ("po sesji", "po sesji"),
            ("dwudniowe warsztaty", "2-dniowe"),
            ("b.d.", "do ustalenia"),
        ],
    )
    def test_writes_what_hangs_on_an_event(self, text: str, written: str) -> None:
        assert write(read(text)) == written

    @pytest.mark.parametrize(
        "when",
        [
            When.of_edtf("2022-06-XX"),
            When.of_edtf("../2022-05~"),
            When.of_edtf("[..2022-05-05]"),
            When.of_edtf("[2022-05-05?,2022-05-07]"),
            When(precision=Precision.RELATIVE, offset="P1Y2M", anchor_text="wyboru"),
            When(precision=Precision.RELATIVE, offset="P10D", anchor_text="12 maja"),
            When(precision=Precision.RELATIVE, offset="P10D"),
            When.of_edtf("1500-05"),
            When.of_edtf("../0001-01"),
            When.of_edtf("9999-12-31"),
            When.of_edtf("{2022-05-05,2022-05-06..2022-07-02~}"),
            When.of_edtf("{2022-05~..2022-06~,2022-09}"),
            evolve(When.of_edtf("../2022-05-05"), anchor=date(2022, 4, 17)),
            evolve(When.of_edtf("../2022-05-05"), anchor=date(2022, 5, 3)),
            evolve(When.of_edtf("../2022-05-05"), anchor=date(1, 1, 1)),
            evolve(When.of_edtf("2022-05-05/.."), anchor=date(2022, 4, 17)),
            evolve(When.of_edtf("2022-05/.."), anchor=date(2022, 4, 17)),
            evolve(When.of_edtf("[2022-05-05,2022-05-07]"), precision=Precision.UNSPECIFIED),
            evolve(When.of_edtf("2022-05-05"), anchor=date(2022, 4, 18)),
            When(precision=Precision.RELATIVE, offset="P10D", anchor_text="maja"),
            When(precision=Precision.RELATIVE, offset="-P10D", anchor_text="maja"),
            When(precision=Precision.RELATIVE, anchor_text="maja"),
        ],
    )
    def test_refuses_what_has_no_words(self, when: When) -> None:
        with pytest.raises(InvalidValue) as raised:
            write(when)
        assert raised.value.code == "no_wording"

    def test_refuses_a_rule_that_has_no_words(self) -> None:
        rule = Recurrence(rrule="FREQ=MONTHLY;BYDAY=5WE")
        first, last = date(2022, 1, 1), date(2022, 12, 31)
        when = When(earliest=first, latest=last, precision=Precision.DAY, recurrence=rule)
        with pytest.raises(InvalidValue) as raised:
            write(when)
        assert raised.value.code == "no_wording"
