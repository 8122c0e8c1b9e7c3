"""Writing partial dates in Polish, so that what is written reads back to the same."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from ekonomia.dates.edtf import read_edtf
from ekonomia.dates.feasts import feast_days
from ekonomia.dates.findings import DateFault
from ekonomia.dates.polish_reading import read
from ekonomia.dates.polish_repeating import frequencies, relatives
from ekonomia.dates.polish_units import YEARS
from ekonomia.dates.polish_wording import SEASON_CASES, Name, day_name, month_name, names
from ekonomia.dates.polish_words import FEAST_TITLES, WEEKDAYS
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.recurrence import Per
from ekonomia.dates.when import When
from ekonomia.errors import InvalidValue

__all__ = ["write"]

_STANDING: Final = {
    Precision.CONTINUOUS: ("na bieżąco",),
    Precision.AS_NEEDED: ("w miarę potrzeb",),
    Precision.UNSPECIFIED: ("cyklicznie",),
}
_SPANNED: Final = (Precision.QUARTER, Precision.HALFYEAR)
_HARMLESS: Final = {DateFault.SUSPICIOUS_LENGTH}
"""What is found in the days themselves, however they are written."""
_MIDDLE: Final = 15
_DAY: Final = timedelta(1)


def write(when: When, *, year: int | None = None, running: bool = False) -> str:
    """Write a date in Polish; `read` reads the text back to the same date.

    The same are the ends, the precision, the marks, the recurrence, what a relative date is counted
    from, the EDTF text and the other readings; a weekday and findings are not written.  Every text
    is read back before it is returned.

    Args:
        when: The date.
        year: The year of the heading, which is then left out: "12 stycznia".
        running: Whether the text stands in a sentence, "w styczniu 2022", and not alone in a cell
            or a heading, "styczeń 2022".  A day is the same in both, "12 stycznia 2022".

    Raises:
        InvalidValue: `unreadable`: the date was not understood when it was read; `no_wording`: the
            date language has no words for it.

    Basis: conventions C1 to C24 of the date language of plans.

    >>> write(When.of_edtf("2022-01")), write(When.of_edtf("2022-01"), running=True)
    ('styczeń 2022', 'w styczniu 2022')
    >>> write(read("2022-06-08 – 2022-06-09"), year=2022)
    '8–9 czerwca'
    """
    if not when.is_readable:
        raise InvalidValue("date: expected one that was understood", code="unreadable")
    wanted = evolve(when, findings=(), weekday_check=None)
    days = [day for day in (when.earliest, when.latest, when.anchor) if day is not None]
    texts = _texts(when, year, running=running) if all(day.year in YEARS for day in days) else ()
    for text in texts:
        found = read(text, year=year)
        codes = {finding.code for finding in found.findings}
        if codes <= _HARMLESS and evolve(found, findings=()) == wanted:
            return text
    raise InvalidValue(
        f"date: no Polish words for {when.edtf or when.precision} as it is given", code="no_wording"
    )


def _texts(when: When, year: int | None, *, running: bool) -> Iterator[str]:
    for given in dict.fromkeys((year, None)):
        for text in _bare_texts(when, given, running=running):
            if when.duration is not None and when.precision is not Precision.RELATIVE:
                text += f" ({when.duration[1:-1]} dni)"  # noqa: PLW2901 - what follows it
            if when.closing_time is not None:
                shown = f"{when.closing_time:%H:%M:%S}".removesuffix(":00")
                text += f" do godz. {shown}"  # noqa: PLW2901 - what follows it
            yield text


def _bare_texts(when: When, year: int | None, *, running: bool) -> Iterator[str]:
    yield from relatives(when)
    repeats = when.recurrence
    yearly = repeats is not None and repeats.per in (Per.YEAR, None)
    lead = "corocznie " if yearly and when.precision not in _STANDING else ""
    for name in _dated(when, year):
        text = name.running if running or lead else name.alone
        yield f"{lead}{text}"
    phrases = list(frequencies(when))
    for standing in _STANDING.get(when.precision, ()):
        phrases += [standing, *(f"{standing}, {phrase}" for phrase in phrases)]
    if phrases and when.earliest is not None and when.latest is not None:
        for over in _over(when.earliest, when.latest, year):
            yield from (f"{phrase}{over}" for phrase in phrases)


def _over(first: date, last: date, year: int | None) -> Iterator[str]:
    """Yield the time over which something recurs."""
    if first.year == year:
        yield ""
    yield f" w {first.year} r."
    for precision in (Precision.YEAR, Precision.MONTH, Precision.QUARTER, Precision.DAY):
        for name in _closed(first, last, precision, None):
            yield f" {name.running}"


def _tail(day: date, year: int | None) -> str:
    return "" if day.year == year else f" {day.year}"


def _same(text: str) -> Name:
    return Name(text, text, text, text)


def _dated(when: When, year: int | None) -> Iterator[Name]:
    first, last = when.earliest, when.latest
    if first is None and last is not None:
        yield from _due(when, last, year)
    elif first is not None and last is None:
        yield from _open(when, first, year)
    elif first is not None and last is not None:
        yield from _sets(when, year)
        if when.precision is Precision.DAY:
            yield from _feasts(when, first, year)
        for name in _closed(first, last, when.precision, year):
            match when.extent:
                case Extent.THROUGHOUT:
                    yield _same(name.whole)
                    yield _same(f"przez {name.alone}")
                case Extent.WITHIN:
                    yield _same(f"w ciągu {name.genitive}")
                case _:
                    yield name
        yield from _edged(first, last, year)
        if when.precision is Precision.WEEK:
            yield from _feasts(when, first, year)


def _due(when: When, last: date, year: int | None) -> Iterator[Name]:
    tail = _tail(last, year)
    first = _start(last, when.precision)
    yield from (_same(f"do {name.genitive}") for name in names(first, last, when.precision, tail))
    month = month_name(last.month, tail).genitive
    if when.precision is Precision.DAY:
        yield _same(f"do {day_name(last, tail).genitive}")
        yield _same(f"do połowy {month}")
    if when.anchor is not None:
        yield from _before_feast(when, last, when.anchor, _tail(when.anchor, year))
    later = last + _DAY
    if later.month in SEASON_CASES:
        yield _same(f"przed {SEASON_CASES[later.month][-1]}{_tail(later, year)}")
    yield _same(f"przed wakacjami{tail}")


def _before_feast(when: When, last: date, anchor: date, tail: str) -> Iterator[Name]:
    length = f"{(anchor - last).days} dni"
    if when.offset is not None and when.offset.endswith("W"):
        length = f"{when.offset[2:-1]} tyg."
    for feast, (_, _, instrumental, _, genitive) in FEAST_TITLES.items():
        if feast_days(feast, anchor.year)[0] == anchor:
            yield _same(f"przed {instrumental}{tail}")
            yield _same(f"na {length} przed {instrumental}{tail}")
            yield _same(f"do {genitive}{tail}")


def _start(last: date, precision: Precision) -> date:
    """Return the first day of the unit that ends on a day."""
    back = last.year * 12 + last.month - _LENGTHS.get(precision, 1)
    return date(back // 12, back % 12 + 1, 1)


_LENGTHS: Final = {
    Precision.QUARTER: 3,
    Precision.HALFYEAR: 6,
    Precision.SEASON: 3,
    Precision.YEAR: 12,
}
"""In months."""


def _open(when: When, first: date, year: int | None) -> Iterator[Name]:
    tail = _tail(first, year)
    if when.precision is Precision.DAY:
        yield _same(f"od {day_name(first, tail).genitive}")
        yield _same(f"od połowy {month_name(first.month, tail).genitive}")
    else:
        for name in names(first, first, when.precision, tail):
            yield _same(f"od {name.genitive}")
    if when.anchor is not None:
        for _, _, _, locative, genitive in FEAST_TITLES.values():
            yield _same(f"po {locative}{_tail(when.anchor, year)}")
            yield _same(f"od {genitive}{_tail(when.anchor, year)}")
    yield _same(f"po wakacjach{tail}")


def _feasts(when: When, first: date, year: int | None) -> Iterator[Name]:
    if when.anchor is None:
        return
    tail = _tail(when.anchor, year)
    weekday = WEEKDAYS[first.weekday()][0].partition("|")[0]
    for name, within, instrumental, locative, _ in FEAST_TITLES.values():
        yield _same(f"{name}{tail}")._replace(running=f"{within}{tail}")
        yield _same(f"{weekday} po {locative}{tail}")
        yield _same(f"{weekday} przed {instrumental}{tail}")
        yield _same(f"tydzień przed {instrumental}{tail}")


def _closed(first: date, last: date, precision: Precision, year: int | None) -> Iterator[Name]:
    """Yield names of one unit, then of a range from one to another."""
    tail = _tail(last, year)
    yield from names(first, last, precision, tail)
    if first.year != last.year:
        yield from names(first, last, precision, _tail(first, year))
    if precision is Precision.YEAR and first.year != last.year:
        years = f"{first.year}–{last.year}"
        yield Name(f"lata {years}", f"w latach {years}", f"lat {years}", f"całe lata {years}")
    if precision is Precision.DAY and (first.year, first.month) == (last.year, last.month):
        days = day_name(last, tail).alone
        yield _same(f"{first.day}–{days}")
        yield _same(f"{first.day}/{days}")
    own = "" if first.year == last.year else _tail(first, year)
    start = next(names(first, first, precision, own), None)
    begun = last if precision is Precision.DAY else _start(last, precision)
    for end in names(begun, last, precision, tail):
        if start is not None and begun > first:
            yield _range(start, end)


def _range(start: Name, end: Name) -> Name:
    text = f"{start.alone} – {end.alone}"
    running = f"od {start.genitive} do {end.genitive}"
    return Name(text, running, running, text)


def _edged(first: date, last: date, year: int | None) -> Iterator[Name]:
    """Yield ranges whose ends are parts of months."""
    own = "" if first.year == last.year else _tail(first, year)
    tail = _tail(last, year)
    starts = [day_name(first, own).genitive]
    ends = [day_name(last, tail).genitive]
    for day, part in ((1, "początku"), (_MIDDLE, "połowy")):
        if first.day == day:
            starts.append(f"{part} {month_name(first.month, own).genitive}")
        if last.day == day:
            ends.append(f"{part} {month_name(last.month, tail).genitive}")
    yield from (_same(f"od {start} do {end}") for start in starts for end in ends)
    place = (first.day - 1) // 10, (last.day - 1) // 10
    if max(place) < len(_PART_NAMES):
        text = f"{_PART_NAMES[place[0]]} {month_name(first.month, own).genitive}"
        yield _same(f"{text} – {_PART_NAMES[place[1]]} {month_name(last.month, tail).genitive}")


_PART_NAMES: Final = ("początek", "połowa", "koniec")


def _sets(when: When, year: int | None) -> Iterator[Name]:
    """Yield what is one of several, or all of several, and what a slash joins."""
    for text in (when.edtf or "", *when.alternatives):
        parts = read_edtf(text).parts if text[:1] in ("[", "{") else ()
        days = [(part.first, part.last) for part in parts if part.first and part.last]
        if len(days) < len(parts) or not days:
            continue
        for precision in dict.fromkeys((when.precision, Precision.DAY)):
            members = [_member(days, place, precision, year) for place in range(len(days))]
            known = [member for member in members if member is not None]
            if len(known) == len(days):
                short = [member.alone for member in known]
                if len({(day.year, day.month) for pair in days for day in pair}) == 1:
                    yield from _joined([str(first.day) for first, _ in days[:-1]], short[-1])
                if precision in _SPANNED:
                    romans = [member.partition(" ")[0] for member in short]
                    yield from _joined(romans[:-1], short[-1])
                told = [member.running for member in known]
                both = zip(
                    _joined(short[:-1], short[-1]), _joined(told[:-1], told[-1]), strict=True
                )
                for one, other in both:
                    slashed = "/" in one.alone
                    yield one if slashed else one._replace(running=other.running)


def _member(
    days: list[tuple[date, date]], place: int, precision: Precision, year: int | None
) -> Name | None:
    """Return a member of a set, without its year where the next one has the same."""
    first, last = days[place]
    follows = place + 1 < len(days) and days[place + 1][1].year == last.year
    return next(_closed(first, last, precision, last.year if follows else year), None)


def _joined(before: list[str], last: str) -> Iterator[Name]:
    for joint in ("i", "lub"):
        yield _same(f"{', '.join(before)} {joint} {last}")
    yield _same("/".join((*before, last)))
