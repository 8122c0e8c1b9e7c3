"""The date of a row in another year: from its feast, by a rule of days, or with its unit."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, TypeAlias, final

from attrs import evolve, frozen

from ekonomia.codes import Code
from ekonomia.counting import DAYS
from ekonomia.dates.edtf import write_edtf
from ekonomia.dates.holidays import Holiday, holidays_in, is_working_day, next_working_day
from ekonomia.dates.polish_reading import read
from ekonomia.dates.polish_units import YEARS
from ekonomia.dates.polish_words import FEAST_TITLES
from ekonomia.dates.polish_writing import write
from ekonomia.dates.precision import Precision
from ekonomia.dates.recurrence import relative_to_feast
from ekonomia.dates.when import When
from ekonomia.errors import EkonomiaError, InvalidValue, NotInForce
from ekonomia.plans.day_rules import DayRule, move_day
from ekonomia.plans.findings import quoted
from ekonomia.plans.rows import FeastAnchor
from ekonomia.plans.spans import LANGUAGES
from ekonomia.rules.phrases import day_text
from ekonomia.shapes import check_shape

__all__ = ["Note", "RollStep", "move_feast", "move_to_work", "move_when", "shift_years"]

_WEEK: Final = 7
_WORKING_WEEK: Final = 5
_TIMELESS: Final = (Precision.RELATIVE, Precision.UNKNOWN)
_YEAR: Final = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_DAY: Final = timedelta(1)


@final
class RollStep(Code):
    """What was done with a row, or what is to be known of it."""

    FEAST = "feast", "policzone od święta", "reckoned from the feast"
    DAY_RULE = "day_rule", "dzień przeniesiony według reguły", "a day moved by the rule"
    DATE = "date", "zachowana data", "the date is kept"
    UNIT = "unit", "przeniesione razem z jednostką", "moved with its unit"
    LEAP_DAY = "leap_day", "29 lutego zastąpione", "29 February replaced"
    NOT_MOVED = "not_moved", "nieprzeniesione", "not moved"
    DAY_OFF = "day_off", "wypada w dniu wolnym", "falls on a day off"
    WORKING_DAY = "working_day", "przesunięte na dzień roboczy", "moved to a working day"
    OTHER_MONTH = "other_month", "wypada poza miesiącem nagłówka", "falls outside its heading"
    EDITION = "edition", "podniesiony numer edycji", "the edition raised"
    REFERENCE_YEAR = "reference_year", "przeniesiony rok, którego dotyczy", "the year it is about"


@final
@frozen(kw_only=True)
class Note:
    """One thing done with a row, and why.

    Attributes:
        step: What was done.
        pl: How and why, in Polish, with the values.
        en: The same in English.
    """

    step: RollStep
    pl: str
    en: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)


_Moved: TypeAlias = tuple[When, tuple[Note, ...]]


def move_feast(when: When, feast: FeastAnchor, year: int, years: int) -> _Moved:
    """Return the date of a row that goes with a feast, reckoned for another year.

    A deadline stays one, days keep their number, and what was only a window becomes the day.

    Args:
        when: The date as it was.
        feast: The feast and the days from it.
        year: The year of the plan as it was.
        years: How many years later, negative: earlier.
    """
    try:
        around = {each: relative_to_feast(each, feast.feast, feast.days) for each in _around(year)}
        base = next((each for each, day in around.items() if when.may_be_on(day)), year)
        day = relative_to_feast(base + years, feast.feast, feast.days)
    except EkonomiaError as fault:
        return when, (
            _left(f"święta nie policzono: {fault}", f"the feast was not reckoned: {fault}"),
        )
    told = abs(feast.days)
    side = "before" if feast.days < 0 else "after"
    note = Note(
        step=RollStep.FEAST,
        pl=f"{_from_feast(feast)}, czyli {day_text(day, 'pl')}",
        en=f"{told} {DAYS.form(told, 'en')} {side} {feast.feast}, which is {day_text(day, 'en')}",
    )
    last = day
    if _are_plain_days(when) and when.earliest is not None and when.latest is not None:
        last = day + (when.latest - when.earliest)
    if when.is_deadline:
        found = evolve(read(f"do {day:%d.%m.%Y}"), closing_time=when.closing_time)
    else:
        found = read(f"{day:%d.%m.%Y}" if last == day else f"{day:%d.%m.%Y} – {last:%d.%m.%Y}")
    return found, (note,)


def _from_feast(feast: FeastAnchor) -> str:
    """Return a day counted from a feast in Polish words.

    >>> _from_feast(FeastAnchor(feast="wielkanoc", days=-61))
    '61 dni przed Wielkanocą'
    """
    _, within, before, after, _ = FEAST_TITLES.get(feast.feast, (feast.feast,) * 5)
    if not feast.days:
        return within
    told = abs(feast.days)
    return f"{told} {DAYS.form(told)} " + (f"przed {before}" if feast.days < 0 else f"po {after}")


def _around(year: int) -> tuple[int, int, int]:
    """Return the years whose feast a date of `year` may go with, the likeliest first."""
    return year, year + 1, year - 1


def move_when(when: When, years: int, rule: DayRule) -> _Moved:
    """Return a date so many years later, and how it was found; what cannot be moved stays.

    Up to seven exact days are moved by the rule, from the first of them, and keep their number; if
    that one is a statutory holiday, they go with it, whatever the rule.  Longer stretches,
    deadlines and open beginnings keep their date; a month, a part of one, a quarter, a frequency
    and the rest keep their words.

    >>> from ekonomia.dates import read
    >>> june, notes = move_when(read("8-9 czerwca", year=2022), 1, DayRule.NTH_WEEKDAY)
    >>> june.edtf, notes[0].en
    ('2023-06-14/2023-06-15', 'the same weekday of the month by its number: 14 June 2023')
    """
    if not when.is_readable:
        return when, (_left("terminu nie odczytano", "the date was not read"),)
    if when.precision in _TIMELESS:
        return when, (_left("termin nie wskazuje dni", "the date names no days"),)
    return _plain_moved(when, years, rule) if _are_plain_days(when) else _unit_moved(when, years)


def _are_plain_days(when: When) -> bool:
    """Whether a date is nothing but exact days: no set, no feast, no frequency, no convention."""
    others = (when.anchor, when.recurrence, when.offset)
    days = write_edtf(when.earliest, when.latest, Precision.DAY)
    return (
        when.precision is Precision.DAY
        and others == (None, None, None)
        and when.edtf == days
        and when.alternatives in ((), _by(when.latest))
    )


def _by(latest: date | None) -> tuple[str]:
    """Return the other reading of a deadline: one of the days up to it."""
    return (f"[..{latest}]",)


def _on(when: When, first: date, last: date) -> When:
    """Return plain days on others, open where they are open."""
    return evolve(
        when,
        earliest=None if when.earliest is None else first,
        latest=None if when.latest is None else last,
        edtf=None,
        alternatives=_by(last) if when.alternatives else (),
        weekday_check=None,
        findings=(),
    )


def _plain_moved(when: When, years: int, rule: DayRule) -> _Moved:
    ends = [day for day in (when.earliest, when.latest) if day is not None]
    if any(day.year + years not in YEARS for day in ends):
        return when, (_left("rok spoza kalendarza", "a year outside the calendar"),)
    length = ends[-1] - ends[0]
    is_closed = None not in (when.earliest, when.latest)
    by_rule = is_closed and length < _WEEK * _DAY
    feast = _same_holiday(ends[0], ends[0].year + years) if by_rule else None
    if feast is not None:
        note = Note(
            step=RollStep.FEAST,
            pl=f"{feast.pl}: {day_text(feast.day, 'pl')}",
            en=f"{feast.en}: {day_text(feast.day, 'en')}",
        )
        return _on(when, feast.day, feast.day + length), (note,)
    used = rule if by_rule else DayRule.SAME_DATE
    first = move_day(ends[0], ends[0].year + years, used)
    pl, en = day_text(first, "pl"), day_text(first, "en")
    found = _on(when, first, first + length)
    if used is DayRule.SAME_DATE and (first.month, first.day) != (ends[0].month, ends[0].day):
        note = Note(
            step=RollStep.LEAP_DAY,
            pl=f"w {first.year} r. nie ma 29 lutego: {pl}",
            en=f"there is no 29 February in {first.year}: {en}",
        )
        return found, (note,)
    step = RollStep.DAY_RULE if by_rule else RollStep.DATE
    return found, (Note(step=step, pl=f"{used.pl}: {pl}", en=f"{used.en}: {en}"),)


def _same_holiday(day: date, year: int) -> Holiday | None:
    """Return the statutory holiday of `year` that `day` is in its own; None: it is none."""
    try:
        names = [each.pl for each in holidays_in(day.year) if each.day == day]
        return next((each for each in holidays_in(year) if each.pl in names), None)
    except NotInForce:
        return None


def _unit_moved(when: When, years: int) -> _Moved:
    try:
        text = write(when)
    except InvalidValue:
        return when, (_left("brak słów na taki termin", "there are no words for such a date"),)
    found = read(shift_years(text, years))
    was, now = (when.earliest, when.latest), (found.earliest, found.latest)
    if any(
        (old is None) is not (new is None)
        or (old is not None and new is not None and new.year - old.year != years)
        for old, new in zip(was, now, strict=True)
    ):
        pl, en = (quoted(text, language) for language in LANGUAGES)
        return when, (_left(f"bez odpowiednika: {pl}", f"nothing corresponds to {en}"),)
    pl, en = f"{text} → {found.edtf}", f"{when.edtf} → {found.edtf}"
    return evolve(found, findings=()), (Note(step=RollStep.UNIT, pl=pl, en=en),)


def _left(pl: str, en: str) -> Note:
    return Note(step=RollStep.NOT_MOVED, pl=pl, en=en)


def shift_years(text: str, years: int) -> str:
    """Return a text with every number of four digits so much greater.

    >>> shift_years("grudzień 2021 – styczeń 2022", 1)
    'grudzień 2022 – styczeń 2023'
    """
    return _YEAR.sub(lambda match: str(int(match[0]) + years), text)


def move_to_work(when: When, *, moves: bool) -> _Moved:
    """Return a date free of days off, or the date as it is; either way it is told.

    Looked at are deadlines and up to seven exact days; the latter are moved together until none of
    them is off, or, where they are more than five, until the first one is not.

    Args:
        when: The date.
        moves: Whether it is moved on; otherwise days off are only told.

    >>> from ekonomia.dates import read
    >>> new, notes = move_to_work(read("1 listopada", year=2023), moves=True)
    >>> new.edtf, notes[0].en
    ('2023-11-02', '1 November 2023 is off, moved to 2 November 2023')
    """
    days = list(_watched(when))
    off = [day for day in days if _is_off(day)]
    if not off:
        return when, ()
    named_pl, named_en = (
        ", ".join(day_text(day, language) for day in off) for language in LANGUAGES
    )
    told = Note(step=RollStep.DAY_OFF, pl=f"dni wolne: {named_pl}", en=f"days off: {named_en}")
    if not moves:
        return when, (told,)
    counted = len(days) if len(days) <= _WORKING_WEEK else 1
    first = days[0]
    while any(map(_is_off, (first + each * _DAY for each in range(counted)))):
        first = next_working_day(first + _DAY)
    by = first - days[0]
    if not by:
        return when, (told,)
    found = _on(when, first, days[-1] + by)
    note = Note(
        step=RollStep.WORKING_DAY,
        pl=f"{named_pl}: wolne, przesunięte na {day_text(first, 'pl')}",
        en=f"{named_en} {'is' if len(off) == 1 else 'are'} off, moved to {day_text(first, 'en')}",
    )
    return found, (note,)


def _watched(when: When) -> Iterator[date]:
    if not _are_plain_days(when) or when.latest is None:
        return
    first = when.latest if when.earliest is None else when.earliest
    count = (when.latest - first).days + 1
    if count <= _WEEK:
        yield from (first + each * _DAY for each in range(count))


def _is_off(day: date) -> bool:
    """Whether a day is known to be no working day."""
    try:
        return not is_working_day(day)
    except NotInForce:
        return False
