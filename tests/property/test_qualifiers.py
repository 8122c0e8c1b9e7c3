"""What is written reads back; what is read is never guessed."""

from fractions import Fraction
from math import floor
from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from ekonomia import counting
from ekonomia.bounds import Bounds, Comparison, Number
from ekonomia.counting import PERSONS, Noun, number_text, percent_text, round_half_up
from ekonomia.errors import InvalidValue
from ekonomia.qualifiers import Qualifier, read_quantity, write_quantity

NOUNS = [value for value in vars(counting).values() if isinstance(value, Noun)]
PLAIN = str.maketrans("ąćęłńóśźż", "acelnoszz")

whole_numbers = st.integers(-(10**18) + 1, 10**18 - 1) | st.integers(-30, 30)
fractions = st.fractions(-1000, 1000, max_denominator=10**5)
units = st.sampled_from([None, "%", "ha", *NOUNS])


@st.composite
def _bounds(draw: st.DrawFn, ends: st.SearchStrategy[Number]) -> Bounds:
    low, high = sorted((draw(ends), draw(ends)))
    has_low, has_high = draw(st.booleans()), draw(st.booleans())
    point = low == high and has_low and has_high
    return Bounds(
        low if has_low else None,
        high if has_high else None,
        low_open=has_low and not point and draw(st.booleans()),
        high_open=has_high and not point and draw(st.booleans()),
    )


class TestRoundTrip:
    @given(_bounds(whole_numbers), units)
    def test_whole_numbers(self, bounds: Bounds, unit: Noun | str | None) -> None:
        text = write_quantity(bounds, unit)
        printed = read_quantity(text)
        assert printed.bounds == bounds
        assert printed.text == text
        assert (printed.unit is None) == (unit is None or bounds == Bounds())

    @given(_bounds(fractions), units)
    def test_fractions(self, bounds: Bounds, unit: Noun | str | None) -> None:
        assert read_quantity(write_quantity(bounds, unit)).bounds == bounds

    @given(_bounds(whole_numbers))
    def test_the_noun_agrees(self, bounds: Bounds) -> None:
        unit = read_quantity(write_quantity(bounds, PERSONS)).unit
        assert unit in (None, "osoba", "osoby", "osób")


WORDS = (
    "ponad|co najmniej|do|od|mniej niż|blisko|ok.|mniej więcej|między|połowa|co trzecia|10|15|1,5"
    "|1 200|1.200|2/3|-3|tys.|mln|%|osób|lat|a|i|-|–|,|;|.|zł|w tym|½|więcej"
)
phrases = st.lists(st.sampled_from(WORDS.split("|")), max_size=7).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words)])
)


class TestAnyText:
    @given(phrases | st.text(max_size=30))
    def test_read_or_refused(self, text: str) -> None:
        try:
            printed = read_quantity(text)
        except InvalidValue as fault:
            known = fault.code in {"unreadable", "ambiguous", "empty_bounds"}
            assert known
        else:
            assert printed.text == text
            assert printed.unit is None or printed.unit in text
            assert not any("0" <= sign <= "9" for sign in printed.unit or "")

    @given(phrases)
    def test_spelling_does_not_matter(self, text: str) -> None:
        def outcome(spelt: str) -> object:
            try:
                printed = read_quantity(spelt)
            except InvalidValue as fault:
                return fault.code
            return printed.bounds, printed.qualifier

        read = outcome(text)
        for spelt in (text.upper(), text.translate(PLAIN), f" {text} ", normalize("NFD", text)):
            assert outcome(spelt) == read

    @given(whole_numbers, st.sampled_from(" \u00a0\u2009\u202f"))
    def test_any_space_parts_thousands(self, number: int, space: str) -> None:
        text = f"{number:,}".replace(",", space)
        assert read_quantity(text).bounds == Bounds.exactly(number)


class TestAbout:
    @given(st.integers(0, 10**6), st.integers(0, 3), st.fractions(-2, 2))
    def test_everything_that_rounds_to_it(self, figures: int, places: int, step: Fraction) -> None:
        """A number lies inside when it rounds to what is printed, or on a half."""
        number = Fraction(figures, 10**places)
        text = f"{figures // 10**places}"
        text += f",{figures % 10**places:0{places}}" if places else ""
        zeros = len(text) - len(text.rstrip("0") or "0")
        kept = places or -zeros
        unit = Fraction(10) ** -kept
        bounds = read_quantity(f"ok. {text}").bounds
        near = number + step * unit
        on_a_half = floor(2 * near / unit) * unit == 2 * near and near != number
        assert bounds == Bounds(number - unit / 2, number + unit / 2)
        if not on_a_half:
            assert (near in bounds) == (round_half_up(near, kept) == number)


class TestPercent:
    @given(st.fractions(0, 1), st.fractions(0, 1, max_denominator=20), st.integers(0, 3))
    def test_the_text_stands_where_the_share_stands(
        self, share: Fraction, limit: Fraction, places: int
    ) -> None:
        """Beside its limit a share is never printed on the other side, nor upon it."""
        text = percent_text(share, places=places, limit=limit).removesuffix("%")
        shown = Fraction(text.replace(",", "."))
        decimals = len(text.partition(",")[2])
        printed_limit = round_half_up(limit * 100, max(places, decimals))
        assert (shown > printed_limit, shown < printed_limit) == (share > limit, share < limit)

    @given(st.fractions(), st.integers(-3, 6))
    def test_half_up_is_nearest(self, value: Fraction, places: int) -> None:
        unit = Fraction(10) ** -places
        rounded = round_half_up(value, places)
        assert (rounded / unit).denominator == 1
        assert abs(rounded - value) <= unit / 2
        assert abs(rounded - value) < unit / 2 or abs(rounded) > abs(value)
        assert round_half_up(-value, places) == -rounded


@given(st.integers(0, 10**6), st.sampled_from([Qualifier.MORE_THAN, Qualifier.LESS_THAN]))
def test_an_open_end_is_out(number: int, qualifier: Qualifier) -> None:
    bounds = read_quantity(f"{qualifier.pl} {number_text(number)} osób").bounds
    assert number not in bounds
    comparison = Comparison.MORE_THAN if qualifier is Qualifier.MORE_THAN else Comparison.LESS_THAN
    assert bounds.compare(comparison, number).name == "MET"
