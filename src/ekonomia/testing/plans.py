"""Hypothesis strategies for dates as plans print them, rows and plans (extra: `testing`)."""

from typing import Final

from attrs import evolve

from ekonomia.dates import polish_words, read
from ekonomia.dates.when import When
from ekonomia.errors import MissingExtra
from ekonomia.network.meetings import Form
from ekonomia.plans.plan import Plan, Series
from ekonomia.plans.row_kinds import RowKind, extent_of
from ekonomia.plans.rows import Cells, Row

try:
    from hypothesis import strategies as st
except ImportError as missing:
    raise MissingExtra(
        "ekonomia.testing: expected hypothesis, the extra 'testing' brings it"
    ) from missing

__all__ = ["date_texts", "plans", "rows", "whens"]

MONTHS: Final = tuple(genitive for _, genitive, *_ in polish_words.MONTHS)
_HEADINGS: Final = tuple(nominative.capitalize() for nominative, *_ in polish_words.MONTHS)
_TOPICS: Final = (
    "Spotkanie sieci OWES",
    "Posiedzenie RKRES online",
    "Monitoring spółdzielni socjalnych",
    "Opracowanie katalogu wielkanocnego",
    "III Gala Ekonomii Społecznej",
    "2-dniowe spotkanie platformy",
    "Wszczęcie postępowania na catering",
    '<b>&amp; "PES" | PS</b>',
)
_SERIES: Final = ("s-1", "s-2")


@st.composite
def _units(draw: st.DrawFn) -> str:
    """Draw one date in words, without a year."""
    month = draw(st.sampled_from(MONTHS))
    number = draw(st.integers(1, 28))
    roman = draw(st.sampled_from(["I", "II"]))
    weekday = draw(st.sampled_from(["wtorek", "środa", "niedziela"]))
    return draw(
        st.sampled_from(
            [
                f"{number} {month}",
                f"połowa {month}",
                f"koniec {month}",
                f"{roman} połowa {month}",
                f"{roman} dekada {month}",
                f"ostatni tydzień {month}",
                f"drugi tydzień {month}",
                f"{roman} kwartał",
                f"{roman} półrocze",
                f"trzeci {weekday} {month}",
                f"koniec {roman} kwartału",
                "wiosna",
                "zima",
                "wakacje",
                "koniec roku",
                "przełom roku",
                "Boże Ciało",
                "Wielki Tydzień",
                "rok szkolny",
            ]
        )
    )


@st.composite
def date_texts(draw: st.DrawFn) -> str:
    """Draw a date as plans print it; most can be read, a few name days that do not exist."""
    unit = draw(_units())
    other = draw(_units())
    month, later = draw(st.sampled_from(MONTHS)), draw(st.sampled_from(MONTHS))
    low, high = draw(st.integers(1, 31)), draw(st.integers(1, 31))
    year = draw(st.sampled_from(["", " 2022", " br.", " 2024 r."]))
    often = draw(st.sampled_from(["raz", "dwa razy", "4 razy", "5 razy"]))
    period = draw(st.sampled_from(["w tygodniu", "w miesiącu", "na kwartał", "w roku"]))
    return draw(
        st.sampled_from(
            [
                f"{unit}{year}",
                f"{unit} - {other}{year}",
                f"{unit}, {other}{year}",
                f"{unit} lub {other}{year}",
                f"{low}-{high} {month}{year}",
                f"{low}, {high} i {low} {month}{year}",
                f"{low}/{high} {month}{year}",
                f"{low} {month} – {high} {later}{year}",
                f"do {low} {month}{year}",
                f"do końca {month}{year}",
                f"do połowy {month}{year}",
                f"przed {low} {month}{year}",
                f"po {low} {month}{year}",
                f"od {low} {month}{year}",
                f"od połowy {month} do {high} {later}{year}",
                f"od {month} do {later}{year}",
                f"od {month} do końca roku{year}",
                f"od {low} {month} do końca II kwartału{year}",
                f"{month} i {later}{year}",
                f"{unit}/{other}{year}",
                f"do środy {low} {month}{year}",
                f"{low} {month} (wtorek), {high} {later} (środa){year}",
                f"co drugi wtorek, {unit}{year}",
                f"przełom {month} i {later}{year}",
                f"cały {unit}{year}",
                f"w ciągu {month}{year}",
                f"{low} {month}{year} do godz. {high % 24}:30",
                f"{often} {period}",
                f"nie rzadziej niż {often} {period}",
                f"co roku {low} {month}",
                f"co roku do {low} {month}",
                f"do {low}. dnia każdego miesiąca",
                f"w {low} dni od podpisania",
                f"w terminie {low} dni od dnia podpisania",
                f"na {low} dni przed posiedzeniem",
                f"{low}-dniowe",
                f"na bieżąco, {often} {period}",
                f"w miarę potrzeb{year}",
            ]
        )
    )


@st.composite
def whens(draw: st.DrawFn, year: int = 2022) -> When:
    """Draw a partial date, read from a text under the heading of `year`; some are unreadable."""
    return read(draw(date_texts()), year=year, month=draw(st.none() | st.integers(1, 12)))


@st.composite
def rows(draw: st.DrawFn, id_: str = "row", year: int = 2022) -> Row:
    """Draw a row whose cells and readings agree."""
    month = draw(st.integers(1, 12))
    number = draw(st.integers(1, 20))
    kinds = draw(st.lists(st.sampled_from(RowKind), max_size=2, unique=True))
    printed = draw(date_texts())
    when = read(printed, year=year, month=month)
    topic = draw(st.sampled_from(_TOPICS))
    return Row(
        id=id_,
        month=month,
        number=number,
        cells=Cells(
            month=_HEADINGS[month - 1], number=str(number), date=printed, topic=topic, organiser=""
        ),
        when=when,
        extent=extent_of(when, kinds[0] if kinds else None),
        kinds=tuple(kinds),
        pl=topic,
        form=draw(st.sampled_from(Form)),
        subregion=draw(st.none() | st.sampled_from(["ełcki", "nidzicki"])),
        bodies=draw(st.sampled_from([(), ("owes-elk",), ("owes-elk", "rkres")])),
        series=draw(st.sampled_from([(), _SERIES[:1], _SERIES])),
    )


@st.composite
def plans(draw: st.DrawFn, year: int = 2022, most: int = 8) -> Plan:
    """Draw a plan of at most `most` rows; a row may come after any of those before it."""
    drawn: list[Row] = []
    for number in range(draw(st.integers(0, most))):
        earlier = [row.id for row in drawn]
        after = draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else []
        drawn.append(evolve(draw(rows(f"row-{number + 1}", year)), after=tuple(after)))
    return Plan(
        id="plan",
        title=f"Plan na {year} rok",
        year=year,
        rows=tuple(drawn),
        series=tuple(
            Series(id=series, en=series, covers=("owes-elk", "nidzicki")) for series in _SERIES
        ),
    )
