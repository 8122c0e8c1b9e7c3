"""Reading the topic of a row: what is done, how people meet, for how long, in which edition."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final, NamedTuple, final

from ekonomia.bounds import Bounds
from ekonomia.dates.polish_tokens import plain
from ekonomia.dates.polish_words import MONTHS
from ekonomia.errors import InvalidValue
from ekonomia.network.meetings import Form
from ekonomia.plans.row_kinds import GATHERINGS, RowKind
from ekonomia.plans.topic_words import (
    ACTION_ENDINGS,
    DAY_COUNTS,
    EDITION_STEMS,
    FORM_STEMS,
    KIND_PHRASES,
    LEAD_STEMS,
)
from ekonomia.qualifiers import read_quantity
from ekonomia.shapes import expect

__all__ = [
    "Mark",
    "edition_marks",
    "read_days",
    "read_form",
    "read_kinds",
    "read_participants",
    "read_url",
    "roman",
    "year_marks",
]

_WORD: Final = re.compile(r"\w+")
_KEY: Final = 3
"""Letters at least in the first word of a phrase."""
_CLAUSE: Final = re.compile(r"[;\n]|:(?=\s|$)|\boraz\b")
_ROMAN_DIGITS: Final = {
    100: "C",
    90: "XC",
    50: "L",
    40: "XL",
    10: "X",
    9: "IX",
    5: "V",
    4: "IV",
    1: "I",
}
_MOST_EDITIONS: Final = 100
_URL: Final = re.compile(r"(?:https?://|www\.)[^\s<>()\"„”]+", re.IGNORECASE)
_DAYS: Final = re.compile(
    rf"(?<!\w)(?:(?P<figures>[0-9]{{1,2}})\s?-?\s?|(?P<word>{'|'.join(DAY_COUNTS)})\s?)dniow"
)
_PERSONS: Final = re.compile(
    r"(?<!\w)(?:os\.|os(?:ób|oby|obom|obami|obach)(?!\w)|uczestnik)", re.IGNORECASE
)
_MOST_NAMED: Final = 10
"""Where persons are named more often, no number is the number of them."""
_LONGEST_QUANTITY: Final = 6
"""Words of a number of persons, at most, with its qualifier and its unit."""
_JOINTS: Final = frozenset({"a", "albo", "badz", "czy", "i", "lub", "oraz", "z"})
"""Before a number they say that it is one of two."""
_EDITION: Final = re.compile(
    rf"(?<!\w)(?:(?P<roman>[IVXLC]{{1,7}})|(?P<figures>[0-9]{{1,3}})\.)\s{{1,3}}"
    rf"(?=(?P<noun>{'|'.join(EDITION_STEMS)}))",
    re.IGNORECASE,
)
_MONTH_NAMES: Final = frozenset(plain(form) for forms in MONTHS for form in forms[:3])
_YEAR: Final = re.compile(
    r"(?<![\w.–/-])(?:(?P<lead>rok|roku|za)\s{1,3}|(?<![–-]\s))(?P<year>(?:19|20)[0-9]{2})(?![0-9–/-])"
    r"(?!\s{1,3}[–-]\s?[0-9])(?P<tail>\s{0,3}(?:r\.|r(?!\w)|rok))?",
    re.IGNORECASE,
)


@final
class Mark(NamedTuple):
    """A number printed in a topic.

    Attributes:
        value: The number.
        start: Where it begins.
        end: Where it ends, exclusive.
        of: What it numbers, a beginning of a word; empty: a year.
    """

    value: int
    start: int
    end: int
    of: str = ""


def read_kinds(topic: str) -> tuple[RowKind, ...]:
    """Return what a topic says is done, in its order, each kind once; empty: it is not recognised.

    The words with which it begins decide.  Behind a colon, a semicolon, a new line or *oraz* there
    may stand another action; what hangs on the first one, in another case, is none.

    >>> [kind.value for kind in read_kinds("Spotkanie OWES: wszczęcie postępowania na catering")]
    ['meeting', 'procurement']
    >>> read_kinds("Sprawy bieżące")
    ()
    """
    expect(str, topic=topic)
    found: dict[RowKind, None] = {}
    start = 0
    joint = ""
    for end in (*_CLAUSE.finditer(topic), None):
        clause = topic[start : None if end is None else end.start()]
        kind = _kind(clause, alone=start == 0)
        if kind is not None and (found or joint != ":"):
            found[kind] = None
        if end is not None:
            joint, start = end[0], end.end()
    return tuple(found)


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text))


def _kind(clause: str, *, alone: bool) -> RowKind | None:
    said = _words(clause)
    while said and (said[0].startswith(LEAD_STEMS) or _is_count(said[0])):
        del said[0]
    if not said or not (alone or said[0].endswith(ACTION_ENDINGS)):
        return None
    text = " ".join(said)
    for pattern, kind in _phrases().get(text[:_KEY], ()):
        if pattern.match(text):
            return kind
    return None


def _is_count(word: str) -> bool:
    """Whether a folded word counts days or editions: `2`, `dniowe`, `dwudniowe`, `iii`."""
    return word.isdecimal() or "dniow" in word or (bool(word) and not word.strip("ivx"))


@cache
def _phrases() -> dict[str, list[tuple[re.Pattern[str], RowKind]]]:
    """Return what a clause may begin with, by its first letters."""
    found: dict[str, list[tuple[re.Pattern[str], RowKind]]] = {}
    for kind, phrases in KIND_PHRASES:
        for phrase in phrases:
            expression = re.compile(_expression(phrase))
            found.setdefault(phrase[:_KEY], []).append((expression, kind))
    return found


def _expression(phrase: str) -> str:
    expression = phrase.replace("*", r"\w*").replace(" … ", " (?:.* )?")
    return rf"{expression}\b"


def read_form(topic: str, kinds: tuple[RowKind, ...]) -> Form:
    """Return how people meet; without a word on it a gathering's form is not known.

    >>> read_form("Spotkanie online", (RowKind.MEETING,)).value
    'online'
    >>> read_form("Spotkanie", (RowKind.MEETING,)).value, read_form("Raport", ()).value
    ('unknown', 'unstated')
    """
    text = " " + " ".join(_words(topic))
    said = {form for form, stems in FORM_STEMS if any(f" {stem}" in text for stem in stems)}
    if Form.MIXED in said:
        return Form.MIXED
    if len(said) == 1:
        return said.pop()
    return Form.UNKNOWN if GATHERINGS & set(kinds) else Form.UNSTATED


def read_days(topic: str) -> int | None:
    """Return how many days a topic says, or None: it does not, or it says two numbers.

    >>> read_days("2- dniowe spotkanie"), read_days("dwudniowe spotkanie"), read_days("spotkanie")
    (2, 2, None)
    """
    said = {
        int(match["figures"]) if match["figures"] else DAY_COUNTS[match["word"]]
        for match in _DAYS.finditer(plain(topic))
    } - {0}
    return said.pop() if len(said) == 1 else None


def read_participants(topic: str) -> Bounds | None:
    """Return how many persons a topic names, or None: none, or more than one number of them.

    >>> str(read_participants("Spotkanie sieci (ponad 100 os.)"))
    '(100, ∞)'
    >>> read_participants("30 osób, w tym 20 osób z regionu") is None
    True
    """
    said = set(_quantities(topic))
    return said.pop() if len(said) == 1 else None


def _quantities(topic: str) -> Iterator[Bounds]:
    named = list(islice(_PERSONS.finditer(topic), _MOST_NAMED + 1))
    for match in named if len(named) <= _MOST_NAMED else ():
        before = topic[max(0, match.start() - 80) : match.start()]
        printed = re.split(r"[(;:,]\s", before.replace("(", "( "))[-1].split()
        for start in range(-min(_LONGEST_QUANTITY, len(printed)), 0):
            lead = " ".join(printed[start:])
            if not any(sign.isdecimal() for sign in lead):
                break
            try:
                bounds = read_quantity(f"{lead} osób").bounds
            except InvalidValue:
                continue
            is_alone = len(printed) == -start or plain(printed[start - 1]) not in _JOINTS
            if is_alone and (bounds.low is None or bounds.low >= 0):
                yield bounds
            break


def read_url(topic: str) -> str | None:
    """Return the address a topic names, as printed, or None: none.

    >>> read_url("Praca nad stroną www.es.warmia.mazury.pl.")
    'www.es.warmia.mazury.pl'
    """
    match = _URL.search(topic)
    return None if match is None else match[0].rstrip(".,;:!?") or None


def edition_marks(topic: str) -> tuple[Mark, ...]:
    """Return the numbers of editions in a topic, Roman or with a full stop, where they stand.

    >>> [(mark.value, mark.of) for mark in edition_marks("Prace nad organizacją II Gali")]
    [(2, 'gal')]
    """
    found = []
    for match in _EDITION.finditer(topic):
        printed = match["roman"] or match["figures"]
        value = int(printed) if match["figures"] else _of_roman(printed)
        if value:
            end = match.start() + len(printed)
            found.append(Mark(value, match.start(), end, plain(match["noun"])))
    return tuple(found)


def roman(number: int) -> str:
    """Return a number from 1 to 100 in Roman figures.

    >>> roman(4), roman(39)
    ('IV', 'XXXIX')
    """
    written = ""
    for value, digits in _ROMAN_DIGITS.items():
        times, number = divmod(number, value)
        written += digits * times
    return written


@cache
def _romans() -> dict[str, int]:
    return {roman(number): number for number in range(1, _MOST_EDITIONS + 1)}


def _of_roman(printed: str) -> int:
    """Return the number that capital Roman figures stand for; 0: they stand for none."""
    return _romans().get(printed, 0)


def year_marks(topic: str) -> tuple[Mark, ...]:
    """Return the single years a topic is about, where they stand.

    A year counts behind *rok* or *za* and before *r.*; years of a range and of a day do not.

    >>> [mark.value for mark in year_marks("Monitoring za rok 2021 programu 2021-2025")]
    [2021]
    >>> year_marks("Regulamin z 3 marca 2021 r.")
    ()
    """
    found = []
    for match in _YEAR.finditer(topic):
        before = _words(topic[max(0, match.start() - 20) : match.start()])
        of_a_day = bool(before) and before[-1] in _MONTH_NAMES
        if (match["lead"] or match["tail"]) and not of_a_day:
            found.append(Mark(int(match["year"]), match.start("year"), match.end("year")))
    return tuple(found)
