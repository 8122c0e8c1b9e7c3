"""Reading the Polish date language of plans: "8-9 czerwca", "połowa lutego", "raz na kwartał"."""

from typing import Final

from ekonomia.dates.findings import DateFault, DateFinding, UnreadableReason
from ekonomia.dates.polish_cursor import Context, Cursor
from ekonomia.dates.polish_dated import take_dated
from ekonomia.dates.polish_frequency import (
    take_on_month_days,
    take_on_weekdays,
    take_repeated,
    take_standing,
)
from ekonomia.dates.polish_relative import take_long, take_relative, take_unset
from ekonomia.dates.polish_spans import Draft
from ekonomia.dates.polish_tokens import exact_forms
from ekonomia.dates.polish_units import Refused, refuse
from ekonomia.dates.precision import Precision
from ekonomia.dates.when import When
from ekonomia.errors import InvalidValue, shown

__all__ = ["LONGEST", "read"]

LONGEST: Final = 600
"""A text with more characters is no date, and is not looked into."""
_MONTHS: Final = 12
_LACKING: Final = (UnreadableReason.NO_MONTH, UnreadableReason.TWO_READINGS)
"""Reasons of a number alone, which are none where a word behind it was not understood."""


def read(text: str, *, year: int | None = None, month: int | None = None) -> When:
    """Read one cell of a plan or schedule; never guess.

    What cannot be read comes back as an unknown date with the finding `unreadable`, its reason and
    its place; a day that does not exist and a range that ends before it begins likewise.  Nothing
    is repaired: a misspelt word is read and reported.

    Args:
        text: The cell as printed; of more than 600 characters it is not looked into.
        year: The year of the heading, for dates without one; never today's.
        month: The month of the heading, for days without one; a month in the cell wins.

    Raises:
        InvalidValue: `text` is no text, `year` no whole number from 1 to 9998, or `month` none from
            1 to 12.

    Basis: conventions C1 to C24 of the date language of plans; Kodeks cywilny art. 111-115.

    >>> june = read("8-9 Czerwiec", year=2022)
    >>> str(june.earliest), str(june.latest), june.edtf
    ('2022-06-08', '2022-06-09', '2022-06-08/2022-06-09')
    >>> read("Do 4 kwietnia", year=2022).edtf
    '../2022-04-04'
    >>> [found.reason.pl for found in read("III Gala", year=2022).findings]
    ['niezrozumiałe w tym miejscu']
    >>> [found.en for found in read("31 czerwca", year=2022).findings]
    ['no such day']
    """
    if not isinstance(text, str):
        raise InvalidValue(f"date: expected text, got {shown(text)}", code="wrong_type")
    _check("year", year, 9998)
    _check("month", month, _MONTHS)
    if len(text) > LONGEST:
        reason = UnreadableReason.TOO_LONG
        fault = DateFault.UNREADABLE
        return _unreadable(DateFinding(code=fault, start=0, end=len(text), reason=reason))
    return _read(text, Context(year, month))


def _check(name: str, value: object, most: int) -> None:
    if value is not None and (type(value) is not int or not 1 <= value <= most):
        raise InvalidValue(f"{name}: expected 1 to {most}, got {shown(value)}", path=f"$.{name}")


def _read(text: str, context: Context) -> When:
    place = Cursor(text, context)
    refusals: list[tuple[int, Refused]] = []
    for rule in (
        take_unset,
        take_standing,
        take_dated,
        take_on_month_days,
        take_on_weekdays,
        take_repeated,
        take_relative,
        take_long,
    ):
        place.at, place.free = 0, (0, 0)
        try:
            draft = rule(place)
        except Refused as fault:
            refusals.append((max(place.at, fault.at[1]), fault))
            continue
        if draft is not None and place.ended:
            return _finished(place, draft)
    return _unread(place, refusals)


def _unread(place: Cursor, refusals: list[tuple[int, Refused]]) -> When:
    """Return an unreadable date with the reason that lies farthest in the text."""
    far = min(place.far, len(place.words) - 1)
    here = refuse(UnreadableReason.NOT_UNDERSTOOD, (far, far + 1))
    reach, found = max(refusals, key=lambda each: each[0], default=(far, here))
    lacks = found.reason in _LACKING and place.words[far].kind != "end"
    found = here if reach < far or lacks else found
    start, end = _place(place, found.at)
    return _unreadable(DateFinding(code=found.fault, start=start, end=end, reason=found.reason))


def _unreadable(finding: DateFinding) -> When:
    return When(precision=Precision.UNKNOWN, findings=(finding,))


def _place(place: Cursor, at: tuple[int, int]) -> tuple[int, int]:
    first, last = place.words[at[0]], place.words[max(at[0], at[1] - 1)]
    return first.start, max(first.end, last.end)


def _finished(place: Cursor, draft: Draft) -> When:
    found = [*_spelling(place)]
    for fault, at in draft.faults:
        start, end = _place(place, at)
        found.append(DateFinding(code=fault, start=start, end=end))
    found.sort(key=lambda finding: (finding.start, finding.end))
    fields = draft._asdict()
    del fields["units"], fields["faults"], fields["doubtful"]
    return When(**fields, findings=tuple(found))


def _spelling(place: Cursor) -> list[DateFinding]:
    low, high = place.free
    found, forms = [], exact_forms()
    for number, word in enumerate(place.words):
        right = forms.get(word.key) if word.kind == "word" else None
        if right is None or low <= number < high:
            continue
        if word.composed not in right:
            found.append(
                DateFinding(
                    code=DateFault.SPELLING,
                    start=word.start,
                    end=word.end,
                    suggestion=right[0] if len(right) == 1 else None,
                )
            )
    return found
