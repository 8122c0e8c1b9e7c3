"""Checks of printed text: blanks, marks, brackets and references, and the list of all such checks.

Each check goes over every fragment that a document keeps as printed; nothing is repaired.
"""

import re
from collections.abc import Iterator
from typing import Final

from ekonomia.dates.polish_tokens import plain
from ekonomia.plans.check_grammar import (
    broken_sentences,
    misagreeing_numbers,
    misplaced_words,
    unofficial_months,
)
from ekonomia.plans.check_words import missing_verbs, truncated_phrases, word_errors
from ekonomia.plans.checking import Check
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.text_rules import Fault, Hit, around, found, in_texts
from ekonomia.plans.texts import Piece, pieces_of
from ekonomia.plans.word_lists import ABBREVIATIONS, JOINTS, LEVELS, LINK_CUES
from ekonomia.plans.wording import Word, sentences, words

__all__ = [
    "TEXT_CHECKS",
    "dangling_references",
    "faulty_punctuation",
    "faulty_spacing",
    "unbalanced_brackets",
]

_LETTER: Final = r"[^\W\d_]"
_TOKEN: Final = re.compile(r"\S+")
_ADDRESS: Final = re.compile(r"://|www\.|@|\w\.(?:pl|eu|com|org|net|gov|info)\b", re.IGNORECASE)

_TOO_WIDE: Final = re.compile(r"(?<=\S)[^\S\r\n]{2,}(?=\S)")
_UNSPACED: Final = re.compile(rf"(?<={_LETTER})[,;](?={_LETTER})")
_LEFT_HALF: Final = re.compile(rf"(?<=[\w)\]”])[-–—][^\S\r\n](?=[\w(„])({_LETTER}*)")
_JOINTS: Final = frozenset(JOINTS.split())
_ABBREVIATED_NAMES: Final = frozenset(ABBREVIATIONS.split())
_CUES: Final = tuple(LINK_CUES.split())
_RIGHT_HALF: Final = re.compile(
    rf"(?<=[\w)\]”])[^\S\r\n][-–—](?=[(„]|{_LETTER}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}})"
)
_GLUED: Final = re.compile(
    r"(?<!\w)(?:\d+[a-ząćęłńóśźż]{3,}|[a-ząćęłńóśźż]{3,}(?:19|20)\d\d)(?!\w)"
)
_TWO_STOPS: Final = re.compile(r"(?<=\w)\.\.(?![.\w/])")
_MARK: Final = re.compile(r"(?<!\S)(?:\d{1,3}|[a-z]{1,2}|[ivxIVX]{1,5})\Z")

_WIDE: Final = Fault(
    code=FindingCode.SPACING, pl="kilka spacji z rzędu", en="several blanks in a row", merges=True
)
_COMMA: Final = Fault(
    code=FindingCode.SPACING,
    pl="brak spacji po przecinku lub średniku",
    en="no blank after a comma or semicolon",
    merges=True,
)
_HYPHEN: Final = Fault(
    code=FindingCode.SPACING,
    pl="spacja tylko z jednej strony łącznika",
    en="a blank on one side of a hyphen",
    merges=True,
)
_NUMBER: Final = Fault(
    code=FindingCode.SPACING,
    pl="liczba zrośnięta z wyrazem",
    en="a number glued to a word",
    merges=True,
)
_ABBREVIATIONS: Final = Fault(
    code=FindingCode.PUNCTUATION,
    pl="brak spacji po przecinku między skrótami",
    en="no blank after a comma between abbreviations",
    merges=True,
)
_STOPS: Final = Fault(
    code=FindingCode.PUNCTUATION, pl="podwójna kropka", en="a doubled full stop", merges=True
)
_COLON: Final = Fault(
    code=FindingCode.PUNCTUATION,
    pl="nagłówki list raz z dwukropkiem, raz bez",
    en="headings of lists with and without a colon",
    merges=True,
)
_BRACKET: Final = Fault(
    code=FindingCode.UNBALANCED_BRACKET,
    pl="nawias albo cudzysłów bez pary",
    en="a bracket or quotation mark without its pair",
)
_LEVEL: Final = Fault(
    code=FindingCode.DANGLING_REFERENCE,
    pl="odesłanie bez numeru i nazwy",
    en="a reference without a number or name",
)
_LINK: Final = Fault(
    code=FindingCode.DANGLING_REFERENCE,
    pl="odsyłacz bez adresu",
    en="the word of a link without its address",
)
_ATTACHMENT: Final = Fault(
    code=FindingCode.DANGLING_REFERENCE,
    pl="zapowiedziany załącznik, którego nie ma",
    en="an attachment is announced, none is known",
)


def faulty_spacing(document: Document) -> Iterator[PlanFinding]:
    """Find blanks in a row, blanks missing after a comma, half-set hyphens and glued numbers.

    "2- i 3-dniowe" is right, and so are "2-dniowe", "28.03.2017r." and addresses.

    >>> [hit.printed for hit in _spacing("PES -reintegracyjne w 2014roku, 2- i 3-dniowe")]
    ['PES -reintegracyjne', '2014roku']
    """
    return in_texts(document, _spacing)


def _spacing(text: str) -> Iterator[Hit]:
    yield from (Hit(_WIDE, around(text, *each.span())) for each in _TOO_WIDE.finditer(text))
    for each in _LEFT_HALF.finditer(text):
        if plain(each[1]) not in _JOINTS:
            yield Hit(_HYPHEN, around(text, *each.span()))
    for each in _RIGHT_HALF.finditer(text):
        before = text[max(0, each.start() - _LONGEST_JOINT) : each.start()].split()[-1:]
        if not before or plain(before[0]) not in _JOINTS:
            yield Hit(_HYPHEN, around(text, *each.span()))
    for start, token in _plain_tokens(text):
        for each in _UNSPACED.finditer(token):
            if not _is_between_abbreviations(token, each.start()):
                place = start + each.start()
                yield Hit(_COMMA, around(text, place, place + 1))
        for each in _GLUED.finditer(token):
            yield Hit(_NUMBER, each[0])


_LONGEST_JOINT: Final = 8


def _plain_tokens(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stands between blanks, with its place, addresses left out."""
    for token in _TOKEN.finditer(text):
        if not _ADDRESS.search(token[0]):
            yield token.start(), token[0]


def _is_between_abbreviations(token: str, comma: int) -> bool:
    near = words(token[max(0, comma - _LONGEST_JOINT) : comma + _LONGEST_JOINT])
    middle = min(comma, _LONGEST_JOINT)
    sides = [word.text for word in near if middle in (word.end, word.start - 1)]
    return all(side in _ABBREVIATED_NAMES for side in sides)


def faulty_punctuation(document: Document) -> Iterator[PlanFinding]:
    """Find list headings at odds about the colon, unspaced abbreviations and doubled full stops.

    An ellipsis of three is right, and so is "[..]" for words left out.

    >>> [hit.printed for hit in _punctuation("OPS,PCPR itd.. itp...")]
    ['OPS,PCPR', 'itd..']
    """
    for project in document.projects:
        headings = {
            task.id: task.list_heading.rstrip() for task in project.tasks if task.list_heading
        }
        bare = [id_ for id_, heading in headings.items() if not heading.endswith(":")]
        ended = [id_ for id_ in headings if id_ not in bare]
        if bare and ended:
            few = ended if len(ended) < len(bare) else bare
            yield from found((id_, Hit(_COLON, headings[id_])) for id_ in few)
    yield from in_texts(document, _punctuation)


def _punctuation(text: str) -> Iterator[Hit]:
    for start, token in _plain_tokens(text):
        for each in _UNSPACED.finditer(token):
            if _is_between_abbreviations(token, each.start()):
                place = start + each.start()
                yield Hit(_ABBREVIATIONS, around(text, place, place + 1))
    yield from (Hit(_STOPS, around(text, *each.span())) for each in _TWO_STOPS.finditer(text))


def unbalanced_brackets(document: Document) -> Iterator[PlanFinding]:
    """Find brackets and quotation marks without their pair.

    The bracket behind the mark of an item, "a)", has none.  What opens in a fragment may close
    behind it, so that only a fragment that ends with its sentence shows it open.

    >>> _lone_brackets("a) znak „Zakup”) oraz (b)"), _lone_brackets("badania (tematyka")
    ([15], [8])
    """
    return found(
        (piece.place, Hit(_BRACKET, around(piece.text, place, place + 1)))
        for piece in pieces_of(document)
        for place in _shown_alone(piece)
    )


def _shown_alone(piece: Piece) -> list[int]:
    alone = _lone_brackets(piece.text)
    if not piece.is_cut or piece.text.rstrip().endswith((".", "!", "?")):
        return alone
    return [place for place in alone if piece.text[place] in _CLOSES]


_CLOSES: Final = {")": "(", "]": "[", "}": "{", "”": "„"}


def _lone_brackets(text: str) -> list[int]:
    opened: dict[str, list[int]] = {opener: [] for opener in _CLOSES.values()}
    alone = []
    for each in _BRACKETS.finditer(text):
        place, sign = each.start(), each[0]
        opener = _CLOSES.get(sign, "„")
        if sign in opened:
            opened[sign].append(place)
        elif opened[opener]:
            opened[opener].pop()
        elif sign in _CLOSES and not (
            sign == ")" and _MARK.search(text[max(0, place - _LONGEST_JOINT) : place])
        ):
            alone.append(place)
    return sorted([*alone, *(place for places in opened.values() for place in places)])


_BRACKETS: Final = re.compile(r"[()\[\]{}„”“\"]")


def dangling_references(document: Document) -> Iterator[PlanFinding]:
    """Find levels of a programme without number or name, lost links and missing attachments.

    >>> [hit.printed for hit in _references("w ramach Priorytetu VII i Działania na rzecz ES")]
    ['Działania na']
    """
    yield from in_texts(document, _references)
    if not any(meeting.attachments for meeting in document.meetings):
        yield from in_texts(document, _attachments)


def _references(text: str) -> Iterator[Hit]:
    split = words(text)
    for sentence in sentences(text, split):
        last = sentence[-1]
        rest = text[last.end : last.end + _LONGEST_JOINT]
        ends = not rest.strip(" .!)") or rest[0] in ".!)"
        if ends and _is_link(sentence) and not _ADDRESS.search(text[sentence[0].start : last.end]):
            yield Hit(_LINK, " ".join(word.text for word in sentence[-3:]))
    for place, word in enumerate(split):
        if word.text in LEVELS and _is_dangling(text, split, place):
            yield Hit(_LEVEL, " ".join(each.text for each in split[place : place + 2]))


def _is_link(sentence: list[Word]) -> bool:
    last = sentence[-1]
    if any(word.text[:1].islower() for word in sentence) and last.text in ("TU", "TUTAJ"):
        return True
    cued = any(word.folded.startswith(_CUES) for word in sentence)
    return cued and last.folded in ("tu", "tutaj", "link")


def _is_dangling(text: str, split: list[Word], place: int) -> bool:
    """Whether neither a number nor a name stands by the word for a level.

    An ordinal or pronoun before it will do; one adjective may go between it and its number.
    """
    word = split[place]
    before = text[split[place - 1].end if place else 0 : word.start]
    if place and before.isspace():
        if not split[place - 1].text.islower() or split[place - 1].folded.endswith(_ADJECTIVES):
            return False
    elif before.strip() or not LEVELS[word.text]:
        return False
    after, end = split[place + 1 : place + 3], word.end
    if after and after[0].folded.endswith(_ADJECTIVES) and text[end : after[0].start].isspace():
        end = after.pop(0).end
    between = text[end : after[0].start] if after else text[end:]
    is_named = (
        bool(after)
        and between.isspace()
        and (after[0].text[0].isupper() or after[0].folded == "nr")
    )
    return not is_named and not _NUMBER_OR_NAME.match(between)


_ADJECTIVES: Final = ("ego", "ej")
_NUMBER_OR_NAME: Final = re.compile(r"\s?[\d„\"(]")


def _attachments(text: str) -> Iterator[Hit]:
    yield from (Hit(_ATTACHMENT, each[0]) for each in _ANNOUNCED.finditer(text))


_ANNOUNCED: Final = re.compile(
    r"\bw załącz(?:eniu|niku|nikach)\b(?!\s(?:nr|do|\d|[IVX]))", re.IGNORECASE
)

_C: Final = FindingCode
TEXT_CHECKS: Final = (
    Check(id="spacing", codes=frozenset({_C.SPACING}), run=faulty_spacing),
    Check(id="punctuation", codes=frozenset({_C.PUNCTUATION}), run=faulty_punctuation),
    Check(id="brackets", codes=frozenset({_C.UNBALANCED_BRACKET}), run=unbalanced_brackets),
    Check(id="words", codes=frozenset({_C.WORD_ERROR}), run=word_errors),
    Check(id="phrases", codes=frozenset({_C.TRUNCATED_PHRASE}), run=truncated_phrases),
    Check(id="sentences", codes=frozenset({_C.BROKEN_SENTENCE}), run=broken_sentences),
    Check(id="actions", codes=frozenset({_C.MISSING_VERB}), run=missing_verbs),
    Check(id="singulars", codes=frozenset({_C.NUMBER_AGREEMENT}), run=misagreeing_numbers),
    Check(id="months", codes=frozenset({_C.CASE_AND_GRAMMAR}), run=unofficial_months),
    Check(id="word_order", codes=frozenset({_C.WORD_ORDER_AND_GRAMMAR}), run=misplaced_words),
    Check(id="targets", codes=frozenset({_C.DANGLING_REFERENCE}), run=dangling_references),
)
"""The checks of printed text."""
