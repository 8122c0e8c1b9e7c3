"""Numbers and counted nouns in words: "2 osoby", "5 osób", "2,5 etatu", "33,33%".

Everything is exact.  The only rounding is `round_half_up`, done where it is asked for: a number is
otherwise written in full, as a decimal or, where it has no short one, as a fraction.
"""

from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.errors import InvalidValue

__all__ = [
    "ACTS",
    "APPLICATIONS",
    "AREAS",
    "DAYS",
    "HOURS",
    "LEGAL_PERSONS",
    "MEMBERS",
    "MINUTES",
    "MONTHS",
    "MULTIPLES",
    "PERSONS",
    "POSTS",
    "RECORDS",
    "WORKING_DAYS",
    "YEARS",
    "ZLOTY",
    "Noun",
    "amount_text",
    "counted",
    "number_text",
    "percent_text",
    "round_half_up",
    "to_grosz",
]

_PLACES: Final = 4
"""A rational number with more decimals than these is written as a fraction."""
_UNGROUPED: Final = 4
"""Whole parts of up to this many digits are not split into thousands, in either language."""
_SIMPLE: Final = 9
"""The greatest denominator of a part written as a fraction before a noun: 1/2, 3/4 etatu."""
_MARKS: Final = {"pl": (",", "\N{NO-BREAK SPACE}"), "en": (".", ",")}
"""The decimal mark and the mark between thousands."""


@final
@frozen
class Noun:
    """A noun that can be counted, with the forms its numbers ask for.

    Attributes:
        one: With 1: 1 *osoba*.
        few: With 2, 3, 4, 22, but not 12: 2 *osoby*.
        many: With all other whole numbers, and after *do*: 5 *osób*.
        part: The genitive singular, with fractions, and with 1 after *do*: 2,5 *osoby*.
        en_one: The English singular.
        en_many: The English plural.
        en_article: What stands before the English singular: half of *an* hour.
    """

    one: str
    few: str
    many: str
    part: str
    en_one: str
    en_many: str
    en_article: str = "a"

    def form(
        self, number: int | Fraction | Decimal, language: Language = "pl", *, after_do: bool = False
    ) -> str:
        """Return the noun as it stands after `number`.

        Args:
            number: A whole number, a fraction, or a decimal; the places of a `Decimal` count, so
                that 1.0 is no longer a plain 1.
            language: The language.
            after_do: Whether the Polish number itself stands in the genitive: "od 2 do 5 osób".

        Raises:
            InvalidValue: `number` is no exact number.

        Basis: usage in GUS press texts and regional plans (indicator conventions).

        >>> [PERSONS.form(number) for number in (1, 2, 5, 12, 22)]
        ['osoba', 'osoby', 'osób', 'osób', 'osoby']
        >>> PERSONS.form(2, after_do=True), PERSONS.form(1, after_do=True)
        ('osób', 'osoby')
        """
        size = abs(_ratio(number))
        whole = size.denominator == 1 and "." not in _plain(number)
        if language == "en":
            if "/" in amount_text(number, "en") and size < 1:
                return f"of {self.en_article} {self.en_one}"
            return self.en_one if whole and size == 1 else self.en_many
        if not whole or (after_do and size == 1):
            return self.part
        if size == 1:
            return self.one
        few = size % 10 in (2, 3, 4) and size % 100 not in (12, 13, 14)
        return self.few if few and not after_do else self.many


PERSONS: Final = Noun("osoba", "osoby", "osób", "osoby", "person", "persons")
YEARS: Final = Noun("rok", "lata", "lat", "roku", "year", "years")
MONTHS: Final = Noun("miesiąc", "miesiące", "miesięcy", "miesiąca", "month", "months")
DAYS: Final = Noun("dzień", "dni", "dni", "dnia", "day", "days")
WORKING_DAYS: Final = Noun(
    "dzień roboczy",
    "dni robocze",
    "dni roboczych",
    "dnia roboczego",
    "working day",
    "working days",
)
MINUTES: Final = Noun("minuta", "minuty", "minut", "minuty", "minute", "minutes")
HOURS: Final = Noun("godzina", "godziny", "godzin", "godziny", "hour", "hours", "an")
POSTS: Final = Noun("etat", "etaty", "etatów", "etatu", "post", "posts")
MEMBERS: Final = Noun("członek", "członków", "członków", "członka", "member", "members")
"""Men and women: "2 członków" (*dwóch*) is subject and object alike, "2 członkowie" is not."""
ACTS: Final = Noun("czynność", "czynności", "czynności", "czynności", "act", "acts", "an")
RECORDS: Final = Noun("pozycja", "pozycje", "pozycji", "pozycji", "record", "records")
MULTIPLES: Final = Noun("krotność", "krotności", "krotności", "krotności", "time", "times")
LEGAL_PERSONS: Final = Noun(
    "osoba prawna",
    "osoby prawne",
    "osób prawnych",
    "osoby prawnej",
    "legal person",
    "legal persons",
)
AREAS: Final = Noun("obszar", "obszary", "obszarów", "obszaru", "area", "areas", "an")
APPLICATIONS: Final = Noun(
    "wniosek", "wnioski", "wniosków", "wniosku", "application", "applications", "an"
)
ZLOTY: Final = Noun("zł", "zł", "zł", "zł", "zł", "zł")


def round_half_up(value: int | Fraction, places: int) -> Fraction:
    """Round to `places` decimals, a half away from zero, exactly.

    Args:
        value: The number; -1/2 becomes -1, as 1/2 becomes 1.
        places: Decimals to keep; below zero, tens and hundreds.

    Raises:
        InvalidValue: `value` is no exact number.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> round_half_up(Fraction("2.675"), 2), round_half_up(Fraction("-0.5"), 0)
    (Fraction(67, 25), Fraction(-1, 1))
    """
    unit = Fraction(10) ** -places
    size = floor(abs(_ratio(value)) / unit + Fraction(1, 2)) * unit
    return -size if value < 0 else size


def to_grosz(value: int | Fraction) -> Decimal:
    """Return an amount in złoty rounded half up to the grosz, with two decimals.

    >>> to_grosz(Fraction(1408428, 1000))
    Decimal('1408.43')
    """
    groszy = int(round_half_up(value, 2) * 100)
    sign, digits = groszy < 0, tuple(map(int, str(abs(groszy))))
    return Decimal((sign, digits, -2))


def number_text(value: int | Fraction | Decimal, language: Language = "pl") -> str:
    """Write a number in full, never rounded.

    Thousands are set apart from 10 000 up, by a no-break space in Polish and a comma in English;
    four digits stay together, since "1,200" would be 1.2 to a Polish reader.

    Args:
        value: A `Fraction` is written as a decimal of up to four places, and as a fraction where it
            has none; a `Decimal` keeps its own places, as money does.
        language: The language of the marks.

    Raises:
        InvalidValue: `value` is no exact number.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> number_text(Fraction(5, 2)), number_text(Fraction(1, 3)), number_text(Decimal("12.50"))
    ('2,5', '1/3', '12,50')
    >>> number_text(9999), number_text(10_000, "en")
    ('9999', '10,000')
    """
    plain = _plain(value)
    if "/" in plain:
        return plain
    whole, _, decimals = plain.partition(".")
    decimal_mark, thousands_mark = _MARKS[language]
    if len(whole.removeprefix("-")) > _UNGROUPED:
        whole = f"{int(whole):,}".replace(",", thousands_mark)
    return f"{whole}{decimal_mark}{decimals}" if decimals else whole


def amount_text(value: int | Fraction | Decimal, language: Language = "pl") -> str:
    """Write a number as it stands before a noun: a simple part of one is a fraction.

    Raises:
        InvalidValue: `value` is no exact number.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> amount_text(Fraction(3, 4)), amount_text(Fraction(5, 2)), amount_text(Decimal("0.75"))
    ('3/4', '2,5', '0,75')
    """
    if type(value) is Fraction and 0 < abs(value) < 1 and value.denominator <= _SIMPLE:
        return f"{value.numerator}/{value.denominator}"
    return number_text(value, language)


def percent_text(
    value: int | Fraction,
    language: Language = "pl",
    places: int = 2,
    *,
    limit: int | Fraction | None = None,
) -> str:
    """Write a share as a percentage, rounded half up, without trailing zeros.

    The text alone can read like a limit that the share does not reach: 29,999% at two places is
    "30%".  Give the `limit` beside which the text will stand, and it gets the places it needs.

    Args:
        value: The share, 1 being 100%.
        language: The language of the marks.
        places: The most decimals to write.
        limit: A share with which this one must not be confused; places are added until the two,
            rounded alike, differ.

    Raises:
        InvalidValue: `value` or `limit` is no exact number.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> percent_text(Fraction(3, 10)), percent_text(Fraction(1, 3), "en", 1)
    ('30%', '33.3%')
    >>> percent_text(Fraction(29_999, 100_000), limit=Fraction(3, 10))
    '29,999%'
    """
    share = _ratio(value)
    if limit is not None and share != (other := _ratio(limit)):
        while round_half_up(share * 100, places) == round_half_up(other * 100, places):
            places += 1
    shown = _decimal(round_half_up(share * 100, places), max(places, 0))
    return f"{number_text(Decimal(shown), language)}%"


def counted(value: int | Fraction | Decimal, noun: Noun, language: Language = "pl") -> str:
    """Write a number with its noun.

    In English a part of one is "1/2 of a post", any other broken number takes the plural.

    Raises:
        InvalidValue: `value` is no exact number.

    Basis: usage in GUS press texts and regional plans (indicator conventions).

    >>> counted(22, PERSONS), counted(Fraction(1, 2), POSTS), counted(Fraction(5, 2), POSTS)
    ('22 osoby', '1/2 etatu', '2,5 etatu')
    >>> counted(1, PERSONS, "en"), counted(Fraction(1, 2), HOURS, "en")
    ('1 person', '1/2 of an hour')
    """
    return f"{amount_text(value, language)} {noun.form(value, language)}"


def _ratio(value: object) -> Fraction:
    """Return an exact number as a fraction; a `bool` and a `float` are none."""
    if (type(value) is int or type(value) is Fraction) or (
        type(value) is Decimal and value.is_finite()
    ):
        return Fraction(value)
    raise InvalidValue(
        f"number: expected an int, a Fraction or a finite Decimal, got {value!r}", code="wrong_type"
    )


def _plain(value: int | Fraction | Decimal) -> str:
    """Write a number with a point and nothing between thousands, or as a fraction."""
    ratio = _ratio(value)
    if type(value) is Decimal:
        return f"{value or value.copy_abs():f}"
    if (ratio * 10**_PLACES).denominator != 1:
        return f"{ratio.numerator}/{ratio.denominator}"
    return _decimal(ratio, _PLACES)


def _decimal(ratio: Fraction, places: int) -> str:
    """Write a number that has at most so many decimals, without trailing zeros."""
    whole, rest = divmod(int(abs(ratio) * 10**places), 10**places)
    decimals = f"{rest:0{places}}".rstrip("0") if places else ""
    return f"{'-' if ratio < 0 else ''}{whole}{'.' if decimals else ''}{decimals}"
