"""Laws of the checks of documents: they never fail, never change anything, and always agree."""

from decimal import Decimal

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekonomia.bounds import Bounds
from ekonomia.network import Assignee, Body, BodyKind, Decision, Due, Meeting
from ekonomia.plans import (
    Activity,
    Cells,
    Dependency,
    Document,
    DocumentKind,
    Event,
    EventKind,
    EventStep,
    FindingCode,
    Funding,
    Heading,
    Item,
    ListRole,
    Passage,
    Plan,
    PrintedPeriod,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    Quota,
    Row,
    Section,
    Source,
    SourceKind,
    StepKind,
    Task,
)
from ekonomia.plans.check_numbers import number_gaps
from ekonomia.plans.checks import CHECKS, check, check_together
from ekonomia.plans.stems import stem
from ekonomia.plans.walking import walk
from ekonomia.testing.plans import plans, rows, whens

YEAR = 2031
IDS = st.sampled_from(["a", "b", "row-1", "row-2", "nikt"])
NAMES = ["Rada Ogrodów", "Rady ogrodów", "RO", "Miejska Rada Ogrodów", "II Gala", "„Grusza”"]
SCRAPS = ["9 maja br.", "i wody", "Zadanie 1. Sad", "do 2030", "tel. 12", "łąki)", "\xa0x:"]
WORDS = st.sampled_from([*NAMES, *SCRAPS])
TEXTS = WORDS | st.text(min_size=1, max_size=8).filter(str.strip)
IDS_HELD = st.lists(IDS, max_size=2).map(tuple)
PRINTED = st.lists(TEXTS, max_size=3).map(tuple)
URLS = st.none() | st.sampled_from(["ogrody.pl", "www.ogrdy.pl/x", "http://ogrody.eu", "://", ""])
WHENS = st.none() | whens(YEAR)


@st.composite
def items(draw: st.DrawFn, id_: str) -> Item:
    quoted = draw(PRINTED)
    low = draw(st.integers(0, 3))
    return Item(
        id=id_,
        pl="x",
        en="x",
        quoted=quoted,
        quotes_ends=bool(quoted) and draw(st.booleans()),
        follows=draw(st.none() | IDS),
        bodies=draw(IDS_HELD),
        product=draw(st.none() | WORDS),
        part_of=draw(st.none() | WORDS),
        when=draw(WHENS),
        quota=draw(st.sampled_from([None, Quota(of="x", bounds=Bounds.at_least(low))])),
        parts=draw(PRINTED),
    )


@st.composite
def tasks(draw: st.DrawFn, number: int) -> Task:
    held = tuple(draw(items(f"i{number}{place}")) for place in range(draw(st.integers(0, 3))))
    furniture = st.tuples(st.integers(0, len(held)), TEXTS)
    heading = st.builds(Heading, printed=TEXTS, is_bold=st.booleans())
    return Task(
        id=f"t{number}",
        number=number,
        name="x",
        heading=draw(st.none() | heading),
        list_role=draw(st.none() | st.sampled_from(ListRole)),
        items=held,
        furniture=tuple(draw(st.lists(furniture, max_size=2))),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    period = st.builds(PrintedPeriod, printed=TEXTS, when=whens(YEAR), is_of_title=st.booleans())
    kinds = draw(st.lists(st.sampled_from(SourceKind), unique=True, max_size=2))
    return Project(
        id=draw(IDS),
        title=draw(st.none() | TEXTS),
        periods=tuple(draw(st.lists(period, max_size=2))),
        programme=draw(st.none() | IDS),
        funded_under=draw(st.none() | IDS),
        funding=Funding(
            total=draw(st.none() | st.just(Decimal(3))),
            sources=tuple(Source(kind=kind, amount=Decimal(2)) for kind in kinds),
        ),
        tasks=tuple(draw(tasks(number)) for number in range(1, draw(st.integers(1, 3)))),
    )


@st.composite
def printed_plans(draw: st.DrawFn) -> Plan:
    """Draw a plan whose cells need not agree with what was read."""
    drawn = draw(plans(YEAR, 4))
    section = st.builds(
        Section,
        printed=TEXTS,
        month=st.none() | st.integers(1, 12),
        blank_rows=st.integers(0, 2),
    )
    changed: list[Row] = [
        evolve(
            row,
            cells=Cells(number=draw(st.sampled_from(["1.", "2", ""])), topic=draw(TEXTS)),
            month=draw(st.none() | st.integers(1, 2)),
            number=draw(st.none() | st.integers(1, 20)),
            days=draw(st.none() | st.integers(1, 3)),
            event=draw(st.none() | IDS),
            edition=draw(st.none() | st.integers(1, 2)),
            reference_year=draw(st.none() | st.just(YEAR - 1)),
            url=draw(URLS.filter(lambda url: url != "")),
        )
        for row in drawn.rows
    ]
    return evolve(
        drawn,
        rows=tuple(changed),
        title=draw(TEXTS | st.just("Harmonogram spotkań")),
        sections=tuple(draw(st.lists(section, max_size=3))),
        organiser=draw(st.none() | IDS),
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    def few(each: st.SearchStrategy[object]) -> tuple[object, ...]:
        return tuple(draw(st.lists(each, max_size=2)))

    dues = st.builds(Due, printed=TEXTS, when=WHENS, meeting=st.none() | IDS)
    steps = st.builds(EventStep, kind=st.sampled_from(StepKind), row=IDS)
    version = st.builds(ProgrammeVersion, title=TEXTS, period=WHENS)
    held = Document(id="doc", kind=draw(st.sampled_from(DocumentKind)), title="x")
    parts: dict[str, object] = {
        "url": draw(URLS.filter(lambda url: url != "")),
        "passages": few(st.builds(Passage, id=IDS, text=TEXTS)),
        "bodies": few(
            st.builds(Body, id=IDS, kind=st.sampled_from(BodyKind), name=TEXTS, printed=PRINTED)
        ),
        "programmes": few(
            st.builds(
                Programme,
                id=IDS,
                kind=st.just(ProgrammeKind.REGIONAL),
                versions=st.tuples(version),
                printed=PRINTED,
            )
        ),
        "projects": few(projects()),
        "plan": draw(st.none() | printed_plans()),
        "meetings": few(
            st.builds(Meeting, id=IDS, body=IDS, when=whens(YEAR), printed_dates=PRINTED)
        ),
        "decisions": few(
            st.builds(
                Decision,
                id=IDS,
                meeting=IDS,
                pl=TEXTS,
                en=TEXTS,
                due=st.none() | dues,
                assignees=st.tuples(st.builds(Assignee, id=IDS)),
            )
        ),
        "activities": few(
            st.builds(Activity, id=IDS, pl=TEXTS, en=TEXTS, when=WHENS, printed=st.none() | TEXTS)
        ),
        "events": few(
            st.builds(
                Event,
                id=IDS,
                kind=st.sampled_from(EventKind),
                name=st.none() | TEXTS,
                printed=PRINTED,
                steps=st.lists(steps, max_size=3).map(tuple),
            )
        ),
        "dependencies": few(
            st.sampled_from([Dependency(first="a", then="b"), Dependency(first="b", then="a")])
        ),
    }
    return evolve(held, **parts)  # type: ignore[arg-type]  # each of its field's type


@given(documents())
def test_checks_never_fail_change_nothing_and_agree_with_themselves(held: Document) -> None:
    before = repr(held)
    found = check(held)
    assert repr(held) == before
    assert check(evolve(held)) == found
    assert all(finding.place and finding.severity for finding in found)


@given(documents())
def test_a_check_finds_only_what_it_declares(held: Document) -> None:
    for each in CHECKS:
        assert {finding.code for finding in each.run(held)} <= each.codes


@given(documents())
def test_one_more_printed_space_takes_no_other_finding_away(held: Document) -> None:
    more = evolve(held, passages=(*held.passages, Passage(id="p", text="nad  planem")))
    left = [found for found in check(held) if found.code is not FindingCode.SPACING]
    assert all(found in check(more) for found in left)
    assert FindingCode.SPACING in {found.code for found in check(more)}


@given(documents())
def test_a_document_beside_itself_shows_nothing_new(held: Document) -> None:
    ids = [each.id for each in held.bodies]
    ids += [each.id for each in held.events]
    ids += [each.id for each in held.programmes]
    if len(ids) == len(set(ids)):
        assert check_together([held, held]) == ()


@given(documents())
def test_everything_is_walked_once_and_reached_by_its_path(held: Document) -> None:
    paths = [found.path for found in walk(held)]
    assert len(paths) == len(set(paths))


@given(st.sets(st.integers(1, 40), min_size=1), rows())
def test_the_numbers_that_lack_are_those_named(numbers: set[int], like: Row) -> None:
    held = tuple(evolve(like, id=str(n), number=n, month=5, after=()) for n in numbers)
    document = Document(
        id="doc",
        kind=DocumentKind.ANNUAL_SCHEDULE,
        title="x",
        plan=Plan(id="p", title="x", year=YEAR, rows=held),
    )
    lacking: set[int] = set()
    for finding in number_gaps(document):
        for each in finding.en.removeprefix("missing: ").partition(";")[0].split(", "):
            low, _, high = each.partition("-")
            lacking |= set(range(int(low), int(high or low) + 1))
    assert lacking == set(range(1, max(numbers) + 1)) - numbers


@given(st.text("aąbcćdeęłńoóśźżABŁŚ", min_size=1, max_size=9))
def test_a_stem_knows_neither_case_nor_diacritics_nor_a_last_vowel(word: str) -> None:
    assert stem(word.upper()) == stem(word) == stem(stem(word))
    assert len(stem(word)) in range(1, 6)
