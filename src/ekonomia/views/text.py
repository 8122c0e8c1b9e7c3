"""A chart of plain letters, for e-mails and terminals: one letter for ten days or for a week."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, Literal
from unicodedata import combining, east_asian_width, normalize

from ekonomia.codes import Language
from ekonomia.dates.edtf import last_of_month
from ekonomia.errors import InvalidValue, shown
from ekonomia.plans.plan import Plan
from ekonomia.shapes import expect
from ekonomia.views.calendar import days_off, window
from ekonomia.views.marks import Mark, MarkKind, marks_of
from ekonomia.views.names import label, month_text
from ekonomia.views.readings import row_text, whole_text
from ekonomia.views.texts import one_line

__all__ = ["text_gantt"]

_LETTERS: Final = {
    MarkKind.STANDING: "┄",
    MarkKind.THROUGHOUT: "▓",
    MarkKind.WITHIN: "░",
    MarkKind.REPEATED: "•",
    MarkKind.DEADLINE: "▷",
    MarkKind.EXACT: "█",
}
_SINGLE: Final = "◆"
_EDGE: Final = "~"
_HOLIDAY: Final = "*"
_NARROWEST: Final = 12
_WEEK: Final = 7


def text_gantt(
    plan: Plan,
    *,
    language: Language = "pl",
    per: Literal["decade", "week"] = "decade",
    width: int = 44,
) -> str:
    """Return the chart of a plan in letters of one width, a line for each row.

    A letter stands for a third of a month (1-10, 11-20, the rest) or for a week from Monday:
    `█` exact days, `◆` one day, `▓` throughout, `░` some day within, `▷` a deadline, `•` a day that
    comes back, `┄` all the time or as needed, `~` an end that is a convention.  A `*` in the second
    line marks a statutory holiday.  Labels are broken, never cut; rows without a day in the year
    have their date in words instead.

    Args:
        plan: The plan; its year is one from 1600 to 4000.
        language: The language.
        per: What a letter stands for.
        width: The column of labels, in letters, at least 12.

    Raises:
        InvalidValue: The year or an argument is none of these.

    >>> drawn = text_gantt(Plan(id="p", title="Plan", year=2022, rows=()), width=12)
    >>> print(drawn.splitlines()[2])
                 |sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|
    """
    expect(Plan, plan=plan)
    since, until = window(plan.year)
    if per not in ("decade", "week"):
        raise InvalidValue(f"per: expected 'decade' or 'week', got {shown(per)}")
    if type(width) is not int or width < _NARROWEST:
        raise InvalidValue(f"width: expected a whole number from 12, got {shown(width)}")
    spans = tuple(_decades(plan.year) if per == "decade" else _weeks(since, until))
    lines = [one_line(plan.title), "", *_ruler(plan.year, spans, language, per, width)]
    for row in plan.rows:
        marks = marks_of(row, since, until)
        drawn = _joined([_letter(marks, span) for span in spans], spans, per)
        if not marks:
            drawn = f"  {one_line(row_text(row, language))}"
        texts = _broken(normalize("NFC", one_line(whole_text(row, language))), width)
        for place, text in enumerate(texts):
            empty = _joined([" "] * len(spans), spans, per) if marks else ""
            lines.append(f"{_padded(text, width)} {drawn if place == 0 else empty}".rstrip())
    lines += ["", *_legend(language)]
    return "\n".join(lines)


def _decades(year: int) -> Iterator[tuple[date, date]]:
    for month in range(1, 13):
        last = last_of_month(year, month)
        yield date(year, month, 1), date(year, month, 10)
        yield date(year, month, 11), date(year, month, 20)
        yield date(year, month, 21), last


def _weeks(since: date, until: date) -> Iterator[tuple[date, date]]:
    first = since
    while first <= until:
        last = min(first + timedelta(_WEEK - 1 - first.weekday()), until)
        yield first, last
        first = last + timedelta(1)


def _joined(letters: Sequence[str], spans: Sequence[tuple[date, date]], per: str) -> str:
    """Return letters with a bar before each month; weeks, which straddle months, have none."""
    if per == "week":
        return f"|{''.join(letters)}|"
    parts = (
        ("|" if span[0].day == 1 else "") + letter
        for letter, span in zip(letters, spans, strict=True)
    )
    return f"{''.join(parts)}|"


def _ruler(
    year: int, spans: Sequence[tuple[date, date]], language: Language, per: str, width: int
) -> Iterator[str]:
    names = [" "] * len(spans)
    for month in range(1, 13):
        start = next(
            place
            for place, (first, last) in enumerate(spans)
            if first <= date(year, month, 1) <= last
        )
        names[start : start + 3] = month_text(month, language)[:3]
    yield f"{' ' * width} {_joined(names, spans, per)}"
    off = days_off(spans[0][0], spans[-1][1])
    days = [each.day for each in off.holidays] if off is not None else []
    stars = [
        _HOLIDAY if any(first <= day <= last for day in days) else " " for first, last in spans
    ]
    yield f"{' ' * width} {_joined(stars, spans, per)}"


def _letter(marks: Sequence[Mark], span: tuple[date, date]) -> str:
    found = next((mark for mark in marks if mark.touches(*span)), None)
    if found is None:
        return " "
    ends = (found.last,) if found.kind is MarkKind.DEADLINE else (found.first, found.last)
    if found.approximate and any(end and span[0] <= end <= span[1] for end in ends):
        return _EDGE
    if found.kind is MarkKind.EXACT and found.first == found.last:
        return _SINGLE
    return _LETTERS[found.kind]


def _columns(letter: str) -> int:
    """Return how many places a letter takes where all have one width."""
    return 0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1


def _padded(text: str, width: int) -> str:
    return text + " " * (width - sum(map(_columns, text)))


def _broken(text: str, width: int) -> list[str]:
    """Return a text in lines of at most `width` places, broken at spaces where there are any."""
    lines, line, room = [], "", width
    for word in text.split(" "):
        size = sum(map(_columns, word))
        if line and size < room:
            line, room = f"{line} {word}", room - size - 1
            continue
        if line:
            lines.append(line)
        line, room = "", width
        for letter in word:
            if room < _columns(letter):
                lines.append(line)
                line, room = "", width
            line, room = line + letter, room - _columns(letter)
    return [*lines, line]


def _legend(language: Language) -> Iterator[str]:
    for kind, letter in reversed(_LETTERS.items()):
        shown_as = f"{letter} {_SINGLE}" if kind is MarkKind.EXACT else f"{letter}  "
        yield f"{shown_as} {kind.label(language)}"
    yield f"{_EDGE}   {label('approximate_ends', language)}"
    yield f"{_HOLIDAY}   {label('day_off', language)}"
