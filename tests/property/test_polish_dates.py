"""What is written reads back; what is read is never guessed, and nothing else is ever raised."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ekonomia.dates import Precision, When, polish_words, read, read_edtf, write, write_edtf
from ekonomia.dates.polish_tokens import exact_forms
from ekonomia.errors import EkonomiaError, InvalidValue
from ekonomia.testing.plans import date_texts

YEARS = st.integers(1990, 2090)
MONTHS = [genitive for _, genitive, *_ in polish_words.MONTHS]
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def _alike(when: When) -> When:
    return evolve(when, findings=(), weekday_check=None)


@given(date_texts(), YEARS)
@example("8-9 maja, 12-13 maja", 2022)
@example("przełom roku", 2022)
def test_what_is_written_reads_back(text: str, year: int) -> None:
    when = read(text, year=year)
    if not when.is_readable:
        return
    for given_year in (None, year):
        for running in (False, True):
            try:
                written = write(when, year=given_year, running=running)
            except InvalidValue as fault:
                assert fault.code == "no_wording"  # noqa: PT017 - nothing else is raised
                continue
            assert _alike(read(written, year=given_year)) == _alike(when)


@given(days, days, st.sampled_from(Precision), st.booleans())
def test_every_written_date_reads_back(
    first: date, last: date, precision: Precision, deadline: bool
) -> None:
    """Days that no reader made: written exactly, or refused."""
    assume(precision not in (Precision.RELATIVE, Precision.UNKNOWN))
    low, high = sorted((first, last))
    when = When(
        earliest=None if deadline else low, latest=high, precision=precision, is_deadline=deadline
    )
    try:
        written = write(when)
    except InvalidValue as fault:
        assert fault.code == "no_wording"  # noqa: PT017 - nothing else is raised
        return
    assert _alike(read(written)) == when


@given(days, st.integers(0, 40), st.booleans(), st.booleans())
def test_days_always_have_words(first: date, length: int, deadline: bool, opened: bool) -> None:
    last = first + timedelta(length)
    if deadline:
        when = When(latest=last, precision=Precision.DAY, is_deadline=True)
        text = f"do {last.day} {MONTHS[last.month - 1]} {last.year}"
    elif opened:
        when = When(earliest=first, precision=Precision.DAY)
        text = f"od {first.day} {MONTHS[first.month - 1]} {first.year}"
    else:
        when = When(earliest=first, latest=first, precision=Precision.DAY)
        text = f"{first.day} {MONTHS[first.month - 1]} {first.year}"
    found = read(text)
    assert (found.earliest, found.latest) == (when.earliest, when.latest)
    assert read(write(found)) == found
    assert write(found) == text


@given(date_texts(), YEARS)
def test_the_first_day_is_no_later_than_the_last(text: str, year: int) -> None:
    when = read(text, year=year)
    if when.earliest is not None and when.latest is not None:
        assert when.earliest <= when.latest
    if when.is_deadline and when.precision is not Precision.RELATIVE:
        assert when.latest is not None
    if not when.is_readable:
        assert (when.earliest, when.latest, when.edtf) == (None, None, None)


@given(st.sampled_from(MONTHS), st.integers(1, 28), YEARS, st.booleans())
def test_the_end_of_a_year_lies_in_the_year_of_its_beginning(
    month: str, day: int, year: int, told: bool
) -> None:
    tail, heading = (f" {year}", 1990) if told else ("", year)
    for text in (f"od {month} do końca roku{tail}", f"od {day} {month} do końca roku{tail}"):
        when = read(text, year=heading)
        assert when.earliest is not None
        assert (when.earliest.year, when.latest) == (year, date(year, 12, 31))


@given(date_texts(), YEARS)
def test_edtf_says_the_same_days(text: str, year: int) -> None:
    when = read(text, year=year)
    if when.edtf is None:
        assert (when.earliest, when.latest) == (None, None)
        return
    back = When.of_edtf(when.edtf)
    assert (back.earliest, back.latest, back.edtf) == (when.earliest, when.latest, when.edtf)
    for also in when.alternatives:
        assert read_edtf(also).text == also


@given(
    st.none() | days,
    st.none() | days,
    st.sampled_from([each for each in Precision if each.value not in ("relative", "unknown")]),
    st.booleans(),
)
def test_edtf_out_and_in(
    one: date | None, other: date | None, precision: Precision, approximate: bool
) -> None:
    first, last = one, other
    if one is not None and other is not None:
        first, last = min(one, other), max(one, other)
    text = write_edtf(first, last, precision, approximate=approximate)
    if text is None:
        assert (first, last) == (None, None)
        return
    found = read_edtf(text)
    assert (found.earliest, found.latest) == (first, last)


@given(date_texts(), YEARS, YEARS)
def test_a_written_year_wins_over_the_heading(text: str, year: int, other: int) -> None:
    """Convention C1: without "br." a text with a year reads the same under every heading."""
    assume(text.endswith((" 2022", " 2024 r.")))
    one, two = read(text, year=year), read(text, year=other)
    if one.is_readable and two.is_readable:
        assert one == two


@given(date_texts(), YEARS)
def test_spaces_and_capitals_do_not_matter(text: str, year: int) -> None:
    loose = f"  {text.replace(' ', chr(0xA0) + ' ')} "
    one, two = read(text, year=year), read(loose, year=year)
    assert _alike(one) == _alike(two)
    assert [found.code for found in one.findings] == [found.code for found in two.findings]


WORDS = sorted({form for forms in exact_forms().values() for form in forms})
SIGNS = list("-–—/,.;:()+~'\"\u00a0\u200b\u0000\u202e0123456789")
pieces = st.sampled_from(WORDS) | st.sampled_from(SIGNS) | st.integers(0, 3000).map(str)
jumbles = st.lists(pieces, max_size=12).map(" ".join) | st.lists(pieces, max_size=12).map("".join)


@given(
    st.text(max_size=80) | jumbles,
    st.none() | st.integers(1, 9998),
    st.none() | st.integers(1, 12),
)
@example("od " * 190, 2022, None)
@example("początek " * 60, 2022, None)
@example("przełom " * 60, 2022, None)
@example("1," * 290 + "1 maja", 2022, None)
@example("przed " * 100 + "1 maja", 2022, None)
@example("\ud800", 2022, None)
@example("na bieżąco", 1, None)
@example("w Boże Ciało", 9998, None)
def test_any_text_is_answered(text: str, year: int | None, month: int | None) -> None:
    when = read(text, year=year, month=month)
    assert isinstance(when, When)
    for found in when.findings:
        assert 0 <= found.start <= found.end <= len(text)
    if when.is_readable:
        try:
            assert _alike(read(write(when, year=year), year=year)) == _alike(when)
        except EkonomiaError as fault:
            assert fault.code == "no_wording"  # noqa: PT017 - nothing else is raised


HOSTILE = ["12 maja ", "\u00a0", "9" * 50, "od do ", "ą\u0301", "\ud83c", "\u202e\u2066", "\u0000"]
HOSTILE += [
    "12 мая ",
    "\uff11\uff12 maja ",
    "٣ maja ",
    "m-c",
    "\u200b",
    "\U0001f642",
    "(środa) ",
    "1/",
]


@given(st.sampled_from(HOSTILE))
def test_a_million_characters_are_answered(piece: str) -> None:
    for length in (600, 1_000_000):
        when = read((piece * length)[:length], year=2022)
        assert piece.isspace() or not when.is_readable
    assert not when.is_readable


@given(st.text(max_size=40) | st.text("0123456789-/.~?%X[]{},", max_size=40))
def test_any_edtf_is_answered(text: str) -> None:
    try:
        found = read_edtf(text)
    except InvalidValue:
        return
    assert found.text == text
    if found.earliest is not None and found.latest is not None:
        assert found.earliest <= found.latest
