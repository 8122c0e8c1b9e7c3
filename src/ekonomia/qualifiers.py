"""Polish qualified numbers, "ponad 200 osób" or "od 2 do 5 lat", read into bounds and written.

Reading never guesses: what is not surely a number with its qualifier and its unit is refused, and
the error names the part of the text that could not be read.
"""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final, NamedTuple, TypeVar, final
from unicodedata import normalize

from attrs import frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Code, Language
from ekonomia.counting import Noun, amount_text, number_text
from ekonomia.errors import InvalidValue

__all__ = ["Printed", "Qualifier", "read_quantity", "write_quantity"]

_Key = TypeVar("_Key")


@final
class Qualifier(Code):
    """How a printed number is meant; the code is its Polish name without diacritics."""

    MORE_THAN = "wiecej-niz", "więcej niż", "more than", "the number itself is out"
    AT_LEAST = "co-najmniej", "co najmniej", "at least", "the number itself is in"
    AT_MOST = "co-najwyzej", "co najwyżej", "at most", "the number itself is in"
    LESS_THAN = "mniej-niz", "mniej niż", "less than", "the number itself is out"
    NEARLY = "prawie", "prawie", "nearly", "below the number; how close is not said"
    ABOUT = "okolo", "około", "about", "half a unit of the last significant digit each way"
    BETWEEN = "od-do", "od ... do ...", "from ... to ...", "both ends are printed"


@final
@frozen
class Printed:
    """A quantity as it was printed, and how it reads.

    Attributes:
        text: The text, to the byte.
        bounds: The numbers it may mean, in the unit printed: "30%" is 30.
        unit: The words after the number as printed, such as *osób* or *%*, or None: there are none.
            The words *tys.*, *mln* and *mld* belong to the number.
        qualifier: The qualifier, or None: a number or a fraction word, read as exactly itself.
    """

    text: str
    bounds: Bounds
    unit: str | None = None
    qualifier: Qualifier | None = None


# Words stand between bars; none has more than `_LONGEST` parts.
_LONGEST: Final = 3
_QUALIFIERS: Final = {
    Qualifier.MORE_THAN: "ponad|powyżej|więcej niż|przeszło",
    Qualifier.AT_LEAST: "co najmniej|przynajmniej|minimum|minimalnie|min.|nie mniej niż|od",
    Qualifier.AT_MOST: "co najwyżej|najwyżej|maksimum|maksymalnie|maks.|max.|nie więcej niż|do",
    Qualifier.LESS_THAN: "mniej niż|poniżej",
    Qualifier.NEARLY: "blisko|prawie|niemal|niecały|niecała|niecałe|niecałą|niecałych|niespełna",
    Qualifier.ABOUT: "ok.|około|circa|ca.|mniej więcej",
    Qualifier.BETWEEN: "między|pomiędzy",
}
_MULTIPLIERS: Final = {
    10**3: "tys.|tysiąc|tysiąca|tysiące|tysięcy",
    10**6: "mln|milion|miliona|miliony|milionów",
    10**9: "mld|miliard|miliarda|miliardy|miliardów",
}
_FRACTIONS: Final = {
    Fraction(1, 2): "połowa|połowę|połowy|pół|co drugi|co druga|co drugie|co drugą",
    Fraction(1, 3): "jedna trzecia|jednej trzeciej|co trzeci|co trzecia|co trzecie|co trzecią",
    Fraction(2, 3): "dwie trzecie|dwóch trzecich",
    Fraction(1, 4): "jedna czwarta|jednej czwartej|co czwarty|co czwarta|co czwarte|co czwartą",
    Fraction(3, 4): "trzy czwarte|trzech czwartych",
    **{
        Fraction(1, n): "|".join(f"co {stem}{ending}" for ending in "yaeą")
        for n, stem in enumerate(("piąt", "szóst", "siódm", "ósm", "dziewiąt", "dziesiąt"), 5)
    },
}
_NUMERAL: Final = (
    "jeden|jedno|dwa|trzy|cztery|(?:piec|szesc|siedem|osiem|dziewiec)(?:set)?|dziesiec"
    "|[a-z]+(?:nascie|dziescia|dziesci|dziesiat)|sto|dwiescie|trzysta|czterysta"
)
_NEVER_FIRST: Final = {"a", "albo", "ani", "badz", "czy", "do", "i", "lub", "na", "oraz", "z"}
"""No unit begins with one: "200 i więcej", "5 z dziesięciu", "10 do piętnastu"."""
_HARMLESS: Final = {"co", "do", "min", "nie", "od"}
"""Words of the tables that a unit may hold: "uprawnionych do głosowania", "45 min."."""
_UNKNOWN: Final = {"pl": "liczba nieznana", "en": "an unknown number"}

_SIDES: Final[Mapping[Qualifier | None, Callable[[Number], Bounds]]] = {
    None: Bounds.exactly,
    Qualifier.MORE_THAN: Bounds.more_than,
    Qualifier.AT_LEAST: Bounds.at_least,
    Qualifier.AT_MOST: Bounds.at_most,
    Qualifier.LESS_THAN: Bounds.less_than,
    Qualifier.NEARLY: Bounds.less_than,
}
# Whether the lower and the upper end are open (None: there is none): the Polish, the English words.
# "Under" fits persons and złoty alike, "fewer than" and "less than" do not.
_SHAPES: Final = {
    (True, None): ("więcej niż {last}", "more than {last}"),
    (False, None): ("co najmniej {last}", "at least {last}"),
    (None, False): ("co najwyżej {last}", "at most {last}"),
    (None, True): ("mniej niż {last}", "under {last}"),
    (False, False): ("od {low} do {last}", "from {low} to {last}"),
    (True, False): ("więcej niż {low}, najwyżej {last}", "more than {low}, at most {last}"),
    (False, True): ("co najmniej {low}, mniej niż {last}", "at least {low}, under {last}"),
    (True, True): ("więcej niż {low}, mniej niż {last}", "more than {low}, under {last}"),
}

_JOINTS: Final[Mapping[Qualifier | None, set[str]]] = {
    None: {"-", "–", "—", "do"},
    Qualifier.BETWEEN: {"a", "i"},
}
"""What stands between two ends of which the second has no qualifier of its own."""
_LOWER: Final = {Qualifier.MORE_THAN, Qualifier.AT_LEAST}
_UPPER: Final = {Qualifier.AT_MOST, Qualifier.LESS_THAN, Qualifier.NEARLY}

_PLAIN: Final = str.maketrans("ąćęłńóśźż", "acelnoszz")
_ACCENT: Final = "[\u0300-\u036f]"
_LETTER: Final = rf"(?:[^\W\d_]|{_ACCENT})"
_GAP: Final = "[ \u00a0\u2009\u202f]"
_TOKEN: Final = re.compile(
    rf"(?:(?<!\S)[-\u2212])?[0-9]+(?:(?:{_GAP}|[.,/])[0-9]+)*|{_LETTER}+[.]?|\S"
)
_UNSURE: Final = re.compile(rf"[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]{{3}}){{0,5}}[.][0-9]{{3}}")
_FIGURES: Final = re.compile(
    rf"(?P<whole>0|[1-9][0-9]{{0,17}}|[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]{{3}}){{1,5}}"
    r"|(?P<dotted>[1-9][0-9]{0,2}(?:[.][0-9]{3}){1,5}))(?:(?(dotted),|[.,])(?P<part>[0-9]{1,18}))?"
)
_RATIO: Final = re.compile(r"(?:0|[1-9][0-9]{0,8})/[1-9][0-9]{0,8}")
_UNIT: Final = re.compile(rf"(?:[^\W\d_]|[%‰€$])(?:{_LETTER}|[\s./%‰€$'’-])*")


def _fold(words: str) -> str:
    """Return words in small letters, without diacritics and final dots, one space between."""
    bare = re.sub(_ACCENT, "", normalize("NFD", words.casefold())).translate(_PLAIN)
    return " ".join(bare.split()).rstrip(".")


def _by_word(table: Mapping[_Key, str]) -> dict[str, _Key]:
    return {_fold(word): key for key, words in table.items() for word in words.split("|")}


_QUALIFIER_OF: Final = _by_word(_QUALIFIERS)
_FRACTION_OF: Final = _by_word(_FRACTIONS)
_MULTIPLIER_OF: Final = _by_word(_MULTIPLIERS)
_NO_UNIT: Final = {
    part for word in (*_QUALIFIER_OF, *_FRACTION_OF, *_MULTIPLIER_OF) for part in word.split()
} - _HARMLESS


def read_quantity(text: str) -> Printed:
    """Read one Polish quantity: a number with its qualifier before and its unit behind.

    Numbers have a decimal comma, or a dot that cannot part thousands, and up to 18 digits on either
    side; spaces part thousands.  Also read are fractions ("1/3", "połowa", "co trzeci"), "tys.",
    "mln", "mld", and two ends ("10-15", "od 10 do 15", "między 10 a 15", all closed; "więcej niż 2,
    najwyżej 5").  Case is ignored, and diacritics may be missing.

    "Około" allows half a unit of the last significant digit each way, ends included; zeros that end
    a whole number are not significant, zeros after a mark are.  "Blisko" and its kin give no lower
    bound.  With no qualifier a number or a fraction word is exact.

    Raises:
        InvalidValue: `wrong_type`: no text; `ambiguous`: two readings, as of "1.200", or of the 10
            in "10-15 tys."; `empty_bounds`: nothing lies between two ends; `unreadable`: the rest.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> from ekonomia.bounds import Comparison
    >>> more = read_quantity("ponad 200 osób")
    >>> str(more.bounds), more.unit, more.qualifier.pl
    ('(200, ∞)', 'osób', 'więcej niż')
    >>> more.bounds.compare(Comparison.AT_LEAST, 201)
    <Verdict.UNKNOWN: 1>
    >>> more.bounds.whole().compare(Comparison.AT_LEAST, 201)
    <Verdict.MET: 2>
    >>> [str(read_quantity(text).bounds) for text in ("ok. 200", "ok. 1,5 tys. zł", "blisko 30%")]
    ['[150, 250]', '[1450, 1550]', '(-∞, 30)']
    """
    if not isinstance(text, str):
        raise InvalidValue(f"quantity: expected text, got {text!r}", code="wrong_type")
    if _fold(text) == _UNKNOWN["pl"]:
        return Printed(text, Bounds())
    return _Reader(text).read()


def write_quantity(
    bounds: Bounds, noun_or_unit: Noun | str | None = None, language: Language = "pl"
) -> str:
    """Write bounds as a quantity; `read_quantity` reads the Polish text back to the same bounds.

    Args:
        bounds: The numbers; nothing known at all is "liczba nieznana", whatever is counted.
        noun_or_unit: A noun, put in the form its number asks for; a unit, written as it is, "%"
            without a space; or None.
        language: The language.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> from ekonomia.counting import PERSONS
    >>> write_quantity(Bounds.more_than(200), PERSONS), write_quantity(Bounds(2, 5), PERSONS)
    ('więcej niż 200 osób', 'od 2 do 5 osób')
    >>> write_quantity(Bounds(2, 5, low_open=True), PERSONS)
    'więcej niż 2, najwyżej 5 osób'
    >>> write_quantity(Bounds.less_than(1), PERSONS, "en"), write_quantity(Bounds(30, 40), "%")
    ('under 1 person', 'od 30 do 40%')
    """
    low, high = bounds.low, bounds.high
    last = low if high is None else high
    if last is None:
        return _UNKNOWN[language]
    shape = (None if low is None else bounds.low_open, None if high is None else bounds.high_open)
    words = "{last}" if low == high else _SHAPES[shape][language == "en"]
    if isinstance(noun_or_unit, Noun):
        write = amount_text
        tail = f" {noun_or_unit.form(last, language, after_do=words.startswith('od '))}"
    else:
        write = number_text
        tail = noun_or_unit if noun_or_unit in ("%", "‰") else f" {noun_or_unit or ''}".rstrip()
    first = "" if low is None else write(low, language)
    return words.format(low=first, last=write(last, language) + tail)


class _Number(NamedTuple):
    printed: str
    value: Number
    place: Fraction | None
    """The unit of the last significant digit, which a fraction lacks."""
    factor: int


@final
class _Reader:
    """A text cut into words, figures and signs; positions are counted in these."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.body = text.strip().rstrip(",;").rstrip()
        self.tokens = list(_TOKEN.finditer(self.body))
        self.words = [*(_fold(token[0]) for token in self.tokens), "", ""]

    def read(self) -> Printed:
        lead, at = self.take(_QUALIFIER_OF, 0)
        first, after = self.number(at)
        if first is None:
            raise self.fault(re.split("[0-9]", self.rest(at))[0].strip() or self.body, "a number")
        for middle in range(after, len(self.tokens)):
            joint, at = self.joint(lead, middle)
            second, end = self.number(at) if joint else (None, at)
            if joint and second:
                unit = self.unit(end)
                self.agree(first, second, self.rest(after, middle), unit)
                low_open, high_open = lead is Qualifier.MORE_THAN, joint is not Qualifier.AT_MOST
                bounds = Bounds(first.value, second.value, low_open=low_open, high_open=high_open)
                return Printed(self.text, bounds, unit, Qualifier.BETWEEN)
        if lead is Qualifier.BETWEEN:
            raise self.fault(self.body, "two ends")
        return Printed(self.text, self.bounds(lead, first), self.unit(after), lead)

    def take(self, table: Mapping[str, _Key], at: int) -> tuple[_Key | None, int]:
        """Return what the longest words here stand for, and the position behind them."""
        for size in range(_LONGEST, 0, -1):
            key = table.get(" ".join(self.words[at : at + size]))
            if key is not None:
                return key, at + size
        return None, at

    def joint(self, lead: Qualifier | None, at: int) -> tuple[Qualifier | None, int]:
        """Return the qualifier of a second end that begins here."""
        if self.words[at] in _JOINTS.get(lead, ()):
            return Qualifier.AT_MOST, at + 1
        if lead in _LOWER:
            at += self.words[at] == ","
            at += self.words[at] in ("a", "ale", "i")
            qualifier, at = self.take(_QUALIFIER_OF, at)
            if qualifier in _UPPER:
                return qualifier, at
        return None, at

    def number(self, at: int) -> tuple[_Number | None, int]:
        value, end = self.take(_FRACTION_OF, at)
        place = None
        if value is None:
            if not re.search("[0-9]$", self.words[at]):
                return None, at
            value, place = self.figures(self.tokens[at][0])
            end = at + 1
        printed = self.rest(at, end)
        factor, end = self.take(_MULTIPLIER_OF, end)
        factor = factor or 1
        return _Number(printed, _whole(value * factor), place and place * factor, factor), end

    def figures(self, printed: str) -> tuple[Fraction, Fraction | None]:
        unsigned = printed.lstrip("-\u2212")
        sign = 1 if unsigned == printed else -1
        if _RATIO.fullmatch(unsigned):
            return Fraction(unsigned) * sign, None
        if _UNSURE.fullmatch(unsigned):
            bare = re.sub(_GAP, "", unsigned)
            raise self.unsure(printed, int(bare.replace(".", "")), Fraction(bare))
        plain = _FIGURES.fullmatch(unsigned)
        if plain is None:
            raise self.fault(printed, "a number as figures are written in Polish")
        whole, part = re.sub("[^0-9]", "", plain["whole"]), plain["part"] or ""
        zeros = len(whole) - len(whole.rstrip("0") or "0")
        return Fraction(f"{whole}.{part}0") * sign, Fraction(10) ** (-len(part) or zeros)

    def bounds(self, qualifier: Qualifier | None, number: _Number) -> Bounds:
        if qualifier is not Qualifier.ABOUT:
            return _SIDES[qualifier](number.value)
        if number.place is None:
            raise self.fault(number.printed, "figures, of which the last is rounded")
        half = number.place / 2
        return Bounds(_whole(number.value - half), _whole(number.value + half))

    def agree(self, first: _Number, second: _Number, first_unit: str, unit: str | None) -> None:
        """Check that both ends surely count the same, in the same multiples."""
        if first_unit and not f"{unit or ''} ".startswith(f"{first_unit} "):
            raise self.fault(first_unit, f"the unit of the second end, {unit!r}")
        if not first_unit and first.value and first.factor == 1 != second.factor:
            raise self.unsure(first.printed, first.value, first.value * second.factor)

    def unit(self, at: int) -> str | None:
        printed, words = self.rest(at), self.words[at:]
        if not printed:
            return None
        spaced = printed[0] in "%‰" or self.body[self.tokens[at].start() - 1].isspace()
        numeric = any(sign.isnumeric() and sign not in "²³" for sign in printed)
        other = any(word in _NO_UNIT or re.fullmatch(_NUMERAL, word) for word in words)
        other = other or numeric or words[0] in _NEVER_FIRST
        if other or not spaced or not _UNIT.fullmatch(printed):
            raise self.fault(printed, "a unit")
        return printed

    def rest(self, at: int, end: int | None = None) -> str:
        """Return the text from a position on, or up to another."""
        starts = [*(token.start() for token in self.tokens), len(self.body), len(self.body)]
        return self.body[starts[at] : None if end is None else starts[end]].rstrip()

    def fault(self, part: str, expected: str) -> InvalidValue:
        message = f"quantity {self.text!r}: expected {expected}, got {part!r}"
        return InvalidValue(message, code="unreadable")

    def unsure(self, part: str, one: Number, other: Number) -> InvalidValue:
        readings = f"{number_text(one)} or {number_text(other)}"
        return InvalidValue(f"quantity {self.text!r}: {part!r} is {readings}", code="ambiguous")


def _whole(value: Fraction) -> Number:
    return value.numerator if value.denominator == 1 else value
