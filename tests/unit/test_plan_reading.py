"""A printed table becomes a plan, and the plan the same table again."""

from collections.abc import Iterable
from itertools import repeat

import pytest

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue
from ekonomia.network import Form
from ekonomia.plans import Plan, RowKind, Section, read_kinds, read_plan, split_table, write_plan
from ekonomia.plans.table_shape import LONGEST_CELL, MOST_ROWS
from ekonomia.plans.topic_words import KIND_PHRASES
from ekonomia.plans.topics import (
    edition_marks,
    read_days,
    read_form,
    read_participants,
    read_url,
    roman,
    year_marks,
)

K = RowKind


def _read(*table: Iterable[str], year: int = 2022, prefix: str | None = None) -> Plan:
    return read_plan(
        table,
        id="P22",
        title="Harmonogram",
        year=year,
        prefix=prefix,
        towns=frozenset({"Olsztyn", "Nowe Miasto"}),
    )


def _faults(**changed: object) -> list[tuple[str, str]]:
    arguments = {"id": "P22", "title": "Plan", "year": 2022, **changed}
    table = arguments.pop("table", [["Maj"]])
    with pytest.raises(EkonomiaError) as caught:
        read_plan(table, **arguments)  # type: ignore[arg-type]  # wrong on purpose
    fault = caught.value
    found = fault.faults if isinstance(fault, InvalidInput) else (fault,)
    return [(each.path, each.code) for each in found]


# --- what a topic says is done


@pytest.mark.parametrize(
    ("topic", "kinds"),
    [
        ("Spotkanie monitoringowe OWES online", (K.MEETING,)),
        ("2- dniowe spotkanie sieci OWES", (K.MEETING,)),
        ("Dwudniowe spotkanie sieci OWES", (K.MEETING,)),
        ("Subregionalne spotkanie instytucji pomocowych i PES", (K.MEETING,)),
        ("Organizacja spotkania o instrumentach zwrotnych", (K.MEETING,)),
        ("Uroczyste posiedzenie Regionalnego Komitetu", (K.COMMITTEE_SESSION,)),
        ("POSIEDZENIE RKRES", (K.COMMITTEE_SESSION,)),
        ("Posiedzenie kapituły konkursu", (K.COMPETITION,)),
        ("Posiedzenie kapituły znaku", (K.CERTIFICATION,)),
        ("Przyjmowanie wniosków o przyznanie znaku, ocena formalna", (K.CERTIFICATION,)),
        ("Monitoring programu i realizacja planu", (K.MONITORING,)),
        ("Opracowanie raportu z monitoringu", (K.REPORT,)),
        ("Zatwierdzenie i upowszechnienie planu", (K.APPROVAL,)),
        ("Współpraca z uczelniami", (K.COOPERATION,)),
        ("Praca nad aktualizacją strony internetowej", (K.WEBSITE,)),
        ("Działania zw. z budowaniem marki", (K.PROMOTION,)),
        ("Organizacja spotkań i zajęć w szkołach", (K.EDUCATION,)),
        ("Miejska gra terenowa dla uczniów", (K.EDUCATION,)),
        ("Wszczęcie postępowania dot. organizacji spotkania", (K.PROCUREMENT,)),
        ("Ogłoszenie konkursu", (K.COMPETITION,)),
        ("Wysyłka informacji do PES w sprawie katalogu", (K.CALL,)),
        ("Udział w spotkaniach zespołów", (K.PARTICIPATION,)),
        ("Udział w wizycie studyjnej", (K.STUDY_VISIT,)),
        ("Gromadzenie informacji do katalogu", (K.CATALOGUE,)),
        ("Finansowanie udziału PES w targach", (K.FINANCING,)),
        ("Doradztwo eksperckie dla PES", (K.ADVICE,)),
        ("III Gala Ekonomii Społecznej", (K.EVENT,)),
        ("Galeria zdjęć", ()),
        ("Prace nad organizacją II Gali", (K.EVENT_PREPARATION,)),
        ("Złożenie wniosku o płatność", (K.PAYMENT_CLAIM,)),
        ("Upowszechnianie katalogu; udostępnienie katalogu", (K.PUBLICATION,)),
        ("Sprawy bieżące", ()),
        ("Rada Platformy online", ()),
        ("2-dniowe", ()),
        ("", ()),
    ],
)
def test_leading_words_say_what_is_done(topic: str, kinds: tuple[RowKind, ...]) -> None:
    assert read_kinds(topic) == kinds


@pytest.mark.parametrize(
    ("topic", "kinds"),
    [
        ("Spotkanie OWES:\nWszczęcie postępowania na catering", (K.MEETING, K.PROCUREMENT)),
        ("Spotkanie OWES; start zamówienia cateringu", (K.MEETING, K.PROCUREMENT)),
        ("Opracowanie raportu oraz aktualizacja strony", (K.REPORT, K.WEBSITE)),
        ("Spotkanie RKRES oraz konferencja", (K.MEETING, K.EVENT)),
        ("Spotkanie RKRES oraz spotkanie OWES", (K.MEETING,)),
        ("Udział w targach oraz konferencjach", (K.PARTICIPATION,)),  # hangs on the first
        ("Organizacja spotkania RKRES; spotkania zespołów", (K.MEETING,)),
        ("Opracowanie koncepcji oraz ogłoszenie konkursu", (K.COMPETITION,)),
        ("RKRES online: ogłoszenie konkursu", ()),  # of a meeting, perhaps
        ("Spotkanie o 10:00 i gala", (K.MEETING,)),
    ],
)
def test_several_actions_in_a_cell_are_told_apart(topic: str, kinds: tuple[RowKind, ...]) -> None:
    assert read_kinds(topic) == kinds


def test_no_phrase_of_the_lexicon_hides_a_later_one() -> None:
    phrases = [phrase for _, listed in KIND_PHRASES for phrase in listed]
    assert len(phrases) == len(set(phrases))
    for kind, listed in KIND_PHRASES:
        for phrase in listed:
            plain = phrase.replace("…", "nowy").replace("*", "")
            assert read_kinds(plain) in {(kind,), ()} or kind in {K.EDUCATION, K.PROCUREMENT}, (
                phrase
            )


@pytest.mark.parametrize(
    ("topic", "form"),
    [
        ("Spotkanie on-line", Form.ONLINE),
        ("Posiedzenie zdalne", Form.ONLINE),
        ("Wyjazdowe posiedzenie", Form.ONSITE),
        ("Spotkanie w siedzibie ROPS", Form.ONSITE),
        ("Spotkanie hybrydowe, online i stacjonarnie", Form.MIXED),
        ("Spotkanie online lub stacjonarnie", Form.UNKNOWN),
        ("Spotkanie", Form.UNKNOWN),
    ],
)
def test_the_form_of_a_gathering(topic: str, form: Form) -> None:
    assert read_form(topic, (K.MEETING,)) is form
    assert read_form("Raport", (K.REPORT,)) is Form.UNSTATED


@pytest.mark.parametrize(
    ("topic", "days"),
    [
        ("2-dniowe", 2),
        ("2- dniowe", 2),
        ("2 dniowe", 2),
        ("dwudniowe", 2),
        ("Trzydniowy wyjazd", 3),
        ("0-dniowe", None),
        ("2-dniowe albo 3-dniowe", None),
        ("całodniowe", None),
    ],
)
def test_days(topic: str, days: int | None) -> None:
    assert read_days(topic) == days


@pytest.mark.parametrize(
    ("topic", "bounds"),
    [
        ("Spotkanie (100 os.)", Bounds.exactly(100)),
        ("Spotkanie dla ponad 200 osób", Bounds.more_than(200)),
        ("Warsztaty, 15-20 uczestników", Bounds(15, 20)),
        ("Spotkanie osób z regionu", None),
        ("30 osób, w tym 20 osób z gmin", None),
        ("20 osób, 20 os.", Bounds.exactly(20)),
        ("wizyta studyjna 10 lub 12 osób", None),
        ("minus \u22125 osób", None),
        ("sala B5 osób", None),
        (" ".join(["5 osób"] * 10), Bounds.exactly(5)),
        (" ".join(["5 osób"] * 11), None),
    ],
)
def test_participants(topic: str, bounds: Bounds | None) -> None:
    assert read_participants(topic) == bounds


def test_addresses() -> None:
    assert read_url("Strona (www.es.warmnia.mazury.pl), praca") == "www.es.warmnia.mazury.pl"
    assert read_url("https://es.pl/a?b.") == "https://es.pl/a?b"
    assert read_url("Strona projektu") is None


def test_editions_and_years() -> None:
    assert [(mark.value, mark.of) for mark in edition_marks("XIV Targi i 3. edycja")] == [
        (14, "targ"),
        (3, "edycj"),
    ]
    assert edition_marks("IIV Gala, II kwartał, 3 gale") == ()
    assert roman(99) == "XCIX"
    assert [mark.value for mark in year_marks("w 2021r., za 2020, roku 2019")] == [2021, 2020, 2019]
    assert [mark.value for mark in year_marks("Monitoring – rok 2021")] == [2021]
    for other in ("program 2021-2025", "lata 2021 – 2025 r.", "z 3 marca 2021 r.", "pokój 2021"):
        assert year_marks(other) == (), other


# --- the table


@pytest.mark.parametrize(
    "table",
    [
        (("Styczeń", "1", "12 stycznia"), ("Styczeń", "2", "styczeń"), ("Luty", "1", "luty")),
        (("Styczeń", "1", "12 stycznia"), ("", "2", "styczeń"), ("Luty", "1", "luty")),
        (
            ("Styczeń",),
            ("", "1", "12 stycznia"),
            ("", "2", "styczeń"),
            ("Luty",),
            ("", "1", "luty"),
        ),
    ],
    ids=["in every row", "in the first", "in a row of its own"],
)
def test_a_heading_holds_until_the_next(table: tuple[tuple[str, ...], ...]) -> None:
    plan = _read(*table)
    assert [(row.id, row.month, row.when.edtf) for row in plan.rows] == [
        ("P22-01-1", 1, "2022-01-12"),
        ("P22-01-2", 1, "2022-01"),
        ("P22-02-1", 2, "2022-02"),
    ]
    assert [(each.printed, each.month, each.row_count) for each in plan.sections] == [
        ("Styczeń", 1, 2),
        ("Luty", 2, 1),
    ]
    padded = tuple((*row, *[""] * (5 - len(row))) for row in table)
    assert write_plan(plan) == padded


def test_a_row_is_read_whole() -> None:
    (row,) = _read(
        (
            "\xa0Maj",
            "3.",
            "19-20 maja",
            "2-dniowe spotkanie online\xa0 Platformy (100 os.), www.es.pl, rok 2021",
            " olsztyn ",
        ),
        prefix="WM22",
    ).rows
    assert (row.id, row.number, row.month, row.kinds) == ("WM22-05-3", 3, 5, (K.MEETING,))
    assert (row.when.edtf, row.extent) == ("2022-05-19/2022-05-20", Extent.EXACT)
    assert (row.form, row.days, row.participants) == (Form.ONLINE, 2, Bounds.exactly(100))
    assert (row.url, row.reference_year, row.place) == ("www.es.pl", 2021, "Olsztyn")
    assert row.pl == "2-dniowe spotkanie online Platformy (100 os.), www.es.pl, rok 2021"
    assert row.cells.month == "\xa0Maj"
    assert row.edition is None


def test_what_a_cell_does_not_say_stays_unknown() -> None:
    first, second = _read(
        ("Maj", "x", "?", "", "Dom Kultury"), ("", "0", "", "II Gala i III Gala, rok 2022", "")
    ).rows
    assert (first.number, first.kinds, first.place, first.pl) == (None, (), None, "(bez tematu)")
    assert not first.when.is_readable
    assert (second.number, second.edition, second.reference_year) == (None, None, None)
    assert second.when.earliest is None


def test_ids_are_never_used_twice() -> None:
    plan = _read(
        ("Maj", "1"), ("", "1.", "x"), ("", "", "x"), ("", "b", "x"), ("Czerwiec", "", "x"),
        ("", "1", "x"), ("Maj", "1", "x"), ("uwagi", "1", "x"),
    )  # fmt: skip
    assert [row.id for row in plan.rows] == [
        "P22-05-1", "P22-05-1b", "P22-05-a", "P22-05-b", "P22-06-a", "P22-06-1", "P22-05-1c",
        "P22-00-1",
    ]  # fmt: skip
    many = _read(("Maj", "", "x"), *[("", "", "x")] * 27)
    assert many.rows[-1].id == "P22-05-ab"


def test_a_heading_may_name_its_year_or_no_month() -> None:
    plan = _read(
        ("Grudzień", "1", "5"), ("Styczeń 2023", "1", "5"), ("", "2", "6 stycznia"),
        ("maj/czerwiec", "1", "5"), ("co miesiąc", "1", "5 maja"), ("Marzec:", "1", "5 marca"),
    )  # fmt: skip
    assert [(row.month, row.when.edtf) for row in plan.rows] == [
        (12, "2022-12-05"), (1, "2023-01-05"), (1, "2023-01-06"), (None, None),
        (None, "2023-05-05"),
        (3, "2023-03-05"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading", ["od maja", "do maja", "maj – czerwiec", "II kwartał", "5 maja"]
)
def test_what_names_no_single_month_is_no_heading_of_one(heading: str) -> None:
    plan = _read(["Maj"], [heading, "1", "5"])
    assert [section.month for section in plan.sections] == [5, None]
    assert plan.rows[0].month is None


def test_empty_rows_close_a_section() -> None:
    table = [(), ("Maj", "1", "maj"), (" ", "\xa0"), (), ("", "2", "maj"), (), ("maj", "3", "maj")]
    plan = _read(*table)
    assert plan.sections == (
        Section(printed="", blank_rows=1, row_count=0),
        Section(printed="Maj", month=5, blank_rows=2, row_count=1),
        Section(printed="", month=5, blank_rows=1, row_count=1),
        Section(printed="maj", month=5, row_count=1),
    )
    assert [len([cell for cell in row if cell]) for row in write_plan(plan)] == [
        0, 3, 0, 0, 2, 0, 3,
    ]  # fmt: skip


def test_a_heading_that_is_printed_again_below_its_own_row_begins_a_section() -> None:
    table = (("Maj", "", "", "", ""), ("Maj", "1", "maj", "", ""), ("maj ", "2", "maj", "", ""))
    plan = _read(*table)
    assert [(each.printed, each.row_count) for each in plan.sections] == [("Maj", 0), ("Maj", 2)]
    assert write_plan(plan) == table


def test_other_columns_and_a_header() -> None:
    columns = {"date": 1, "topic": 0}
    table = (("Temat", "Termin"), ("Maj", ""), ("Gala", "5 maja"), ("maj i czerwiec", ""))
    plan = read_plan(table, id="P", title="Plan", year=2022, columns=columns, has_header=True)
    assert plan.columns == ("Temat", "Termin")
    assert [(row.id, row.when.edtf, row.pl) for row in plan.rows] == [
        ("P-05-a", "2022-05-05", "Gala"),
        ("P-05-b", None, "maj i czerwiec"),
    ]
    assert write_plan(plan, columns=columns) == table
    with pytest.raises(InvalidInput) as caught:
        write_plan(plan, columns={"number": 0})
    assert {each.path for each in caught.value.faults} == {
        "$.rows[0].cells.topic", "$.rows[0].cells.date", "$.rows[1].cells.topic",
    }  # fmt: skip


def test_a_plan_without_counted_rows_is_written_by_months() -> None:
    plan = _read(
        ("Maj", "1", "maj"), ("", "2", "maj"), (), ("Lipiec", "1", "lipiec"), (), ("x", "1")
    )
    bare = Plan(
        id="P",
        title="Plan",
        year=2022,
        rows=plan.rows,
        sections=(
            Section(printed="Maj", month=5, blank_rows=1),
            Section(printed="Czerwiec", month=6),
        ),
    )
    assert [row[0] for row in write_plan(bare)] == ["Maj", "", "", "Czerwiec", "Lipiec", "x"]
    assert [row[1] for row in write_plan(bare)] == ["1", "2", "", "", "1", "1"]
    may = Plan(id="P", title="Plan", year=2022, rows=plan.rows[:2], sections=bare.sections[:1])
    assert [row[1] for row in write_plan(may)] == ["1", "2", ""]


# --- what is no table


def test_all_faults_are_told_together() -> None:
    table = [["Maj", "1", "maj", "Gala", "", ""], "Maj", 5, [None, "x" * (LONGEST_CELL + 1)]]
    assert _faults(table=table) == [
        ("$.table[0]", "too_long"),
        ("$.table[1]", "wrong_type"),
        ("$.table[2]", "wrong_type"),
        ("$.table[3][0]", "wrong_type"),
        ("$.table[3][1]", "too_long"),
    ]
    assert _faults(id="", title=" ", prefix="", year=0, towns=["Olsztyn"], columns={}) == [
        ("$.id", "invalid_value"),
        ("$.title", "invalid_value"),
        ("$.prefix", "invalid_value"),
        ("$.year", "out_of_range"),
        ("$.towns", "wrong_type"),
        ("$.columns", "wrong_type"),
    ]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"table": [["", "1", "5 maja"]]}, ("$.table", "no_heading")),
        ({"table": []}, ("$.table", "no_heading")),
        ({"table": "Maj"}, ("$.table", "wrong_type")),
        ({"table": None}, ("$.table", "wrong_type")),
        ({"table": repeat(["Maj"])}, ("$.table", "too_long")),
        ({"table": [repeat("Maj")]}, ("$.table[0]", "too_long")),
        ({"year": 4099}, ("$.year", "out_of_range")),
        ({"year": True}, ("$.year", "out_of_range")),
        ({"year": 1582}, ("$.year", "out_of_range")),
        ({"towns": frozenset({1})}, ("$.towns", "wrong_type")),
        ({"columns": {"month": 0, "week": 1}}, ("$.columns", "unknown_code")),
        ({"columns": {"month": 1}}, ("$.columns.month", "invalid_value")),
        ({"columns": {"month": "0"}}, ("$.columns.month", "invalid_value")),
        ({"columns": {"month": 0, "date": 0}}, ("$.columns", "duplicate")),
    ],
)
def test_what_is_no_plan_is_refused(changed: dict[str, object], fault: tuple[str, str]) -> None:
    assert _faults(**changed) == [fault]


def test_the_largest_table_and_the_outermost_years_are_read() -> None:
    for year in (1583, 4098):
        assert _read(["Maj", "1", "5 maja"], year=year).year == year
    plan = _read(["Maj"], *[["", "1", "maj", "x" * LONGEST_CELL]] * 3, *[[]] * (MOST_ROWS - 4))
    assert len(plan.rows) == 3


# --- a pasted table


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("a;b\n\nc;d\n", (("a", "b"), (), ("c", "d"))),
        ("a|b;c\r\nd|e", (("a", "b;c"), ("d", "e"))),
        ("a\tb|c;d", (("a", "b|c;d"),)),
        ('a;"b ""c""\nd"', (("a", 'b "c"\nd'),)),
        ("| a | b |\n\n|---|:--:|\n| -- | -- |", ((" a ", " b "), (), (" -- ", " -- "))),
        ("|a|b\nc|d|", (("", "a", "b"), ("c", "d", ""))),
        ("|", (("", ""),)),
        ("||", (("",),)),
        ("a|b\n\nc|d", (("a", "b"), (), ("c", "d"))),
    ],
)
def test_a_pasted_table_is_split(text: str, table: tuple[tuple[str, ...], ...]) -> None:
    assert split_table(text) == table


def test_the_separator_and_the_quotes_may_be_named() -> None:
    assert split_table("a;b|c", separator=";") == (("a", "b|c"),)
    assert split_table('"Znak" – jury;maj\n', is_quoted=False) == (('"Znak" – jury', "maj"),)
    assert split_table("a;b\n\nc;d", is_quoted=False) == (("a", "b"), (), ("c", "d"))


@pytest.mark.parametrize(
    ("text", "separator", "code"),
    [
        ("Maj", None, "no_separator"),
        ("", None, "no_separator"),
        ("a,b", ",", "no_separator"),
        (None, None, "wrong_type"),
        ('"Znak" – jury;maj', None, "unreadable"),
        ('a;"b', None, "unreadable"),
    ],
)
def test_what_cannot_be_split_is_refused(text: str, separator: str | None, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        split_table(text, separator=separator)
    assert caught.value.code == code
