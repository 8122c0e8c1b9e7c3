"""Words for what recurs, and for what is counted from an event."""

import re
from collections.abc import Iterator
from typing import Final

from ekonomia.dates.polish_dated import WEEKDAY_CODES
from ekonomia.dates.polish_relative import ANCHOR_WORDS
from ekonomia.dates.precision import Precision
from ekonomia.dates.recurrence import Per, Recurrence
from ekonomia.dates.when import When

__all__ = ["frequencies", "relatives"]

_PERIODS: Final = {
    Per.WEEK: ("na tydzień", "w tygodniu"),
    Per.TWO_WEEKS: ("na dwa tygodnie", "na dwa tygodnie"),
    Per.MONTH: ("na miesiąc", "w miesiącu"),
    Per.TWO_MONTHS: ("na dwa miesiące", "na dwa miesiące"),
    Per.QUARTER: ("na kwartał", "w kwartale"),
    Per.HALFYEAR: ("na pół roku", "w półroczu"),
    Per.YEAR: ("w roku", "w roku"),
}
_LAST_OF: Final[dict[Per | None, str]] = {Per.QUARTER: "kwartału", Per.HALFYEAR: "półrocza"}
_WEEKDAYS: Final = (
    ("poniedziałek", "poniedziałki", "y"),
    ("wtorek", "wtorki", "y"),
    ("środę", "środy", "ą"),
    ("czwartek", "czwartki", "y"),
    ("piątek", "piątki", "y"),
    ("sobotę", "soboty", "ą"),
    ("niedzielę", "niedziele", "ą"),
)
_ORDINALS: Final = {
    1: {"y": "pierwszy", "ą": "pierwszą"},
    2: {"y": "drugi", "ą": "drugą"},
    3: {"y": "trzeci", "ą": "trzecią"},
    4: {"y": "czwarty", "ą": "czwartą"},
    -1: {"y": "ostatni", "ą": "ostatnią"},
}
_UNITS: Final = {
    "D": ("dzień", "dni", "dni", "dnia"),
    "W": ("tydzień", "tygodnie", "tygodni", "tygodnia"),
    "M": ("miesiąc", "miesiące", "miesięcy", "miesiąca"),
    "Y": ("rok", "lata", "lat", "roku"),
}
"""One, a few, many, and one in the genitive."""
_LENGTH: Final = re.compile(r"(?P<sign>-?)P(?P<number>[0-9]+)(?P<unit>[DWMY])")
_TEENS: Final = range(12, 15)


def frequencies(when: When) -> Iterator[str]:
    """Yield words that may say how often; which fits is seen by reading it back."""
    repeats = when.recurrence
    if repeats is None:
        return
    if when.precision is Precision.DAY:
        due = "do " if when.is_deadline else ""
        yield from (f"{due}{text}" for text in _on_days(repeats))
    if repeats.times is None or repeats.per is None:
        return
    often, seldom = _PERIODS[repeats.per], repeats.times == 1
    lead = "nie rzadziej niż " if repeats.at_least else ""
    if repeats.per is Per.YEAR:
        yield f"{lead}raz" if seldom else f"{lead}{repeats.times} razy"
    yield f"{lead}raz {often[0]}" if seldom else f"{lead}{repeats.times} razy {often[1]}"


def _on_days(repeats: Recurrence) -> Iterator[str]:
    rule = dict(part.split("=") for part in (repeats.rrule or "").split(";") if part)
    if rule.get("FREQ") == "DAILY":
        yield "codziennie"
    if "BYDAY" in rule:
        yield from _on_weekdays(rule["BYDAY"].split(","))
        if "INTERVAL" in rule:
            days = [_WEEKDAYS[WEEKDAY_CODES.index(code)] for code in rule["BYDAY"].split(",")]
            yield f"co {_ORDINALS[2][days[0][2]]} {_and([day[0] for day in days])}"
    day = rule.get("BYMONTHDAY", "").rpartition(",")[2]
    if day == "-1":
        yield f"ostatniego dnia każdego {_LAST_OF.get(repeats.per, 'miesiąca')}"
    elif day:
        yield f"{day}. dnia każdego miesiąca"


def _on_weekdays(codes: list[str]) -> Iterator[str]:
    if all(code in WEEKDAY_CODES for code in codes):
        forms = [_WEEKDAYS[WEEKDAY_CODES.index(code)][1] for code in codes]
        lead = "we" if forms[0] == "wtorki" else "w"
        yield f"{lead} {_and(forms)}"
        return
    numbers = list(dict.fromkeys(int(code[:-2]) for code in codes if code[:-2]))
    days = list(dict.fromkeys(WEEKDAY_CODES.index(code[-2:]) for code in codes))
    ending = _WEEKDAYS[days[0]][2]
    known = [_ORDINALS[number][ending] for number in numbers if number in _ORDINALS]
    each = "każdy" if ending == "y" else "każdą"
    yield f"w {each} {_and(known)} {_and([_WEEKDAYS[day][0] for day in days])} miesiąca"


def _and(words: list[str]) -> str:
    return " i ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def relatives(when: When) -> Iterator[str]:
    """Yield words that may say from what a date is counted, how long it is, or that none is set."""
    if when.precision is Precision.UNKNOWN:
        yield "do ustalenia"
    if when.precision is not Precision.RELATIVE:
        return
    if when.anchor_text is None:
        yield f"{(when.duration or '')[1:-1]}-dniowe"
        return
    length = _LENGTH.fullmatch(when.offset or "")
    if length is None:
        yield f"przed {when.anchor_text}"
        yield f"po {when.anchor_text}"
        return
    number, unit = int(length["number"]), length["unit"]
    counted = _counted(number, unit)
    if length["sign"]:
        yield f"na {counted} przed {when.anchor_text}"
        yield f"{counted} przed {when.anchor_text}"
        return
    event = _after(when.anchor_text)
    lead = "do" if event.startswith("po ") else "w terminie"
    yield f"{lead} {_counted(number, unit, genitive=True)} {event}"
    yield f"{counted} {event}"


def _after(event: str) -> str:
    """Return an event with its preposition: *po* takes the locative, *od* the genitive."""
    for genitive, alone in ANCHOR_WORDS.items():
        if event.startswith(f"{alone} "):
            return f"od {genitive}{event.removeprefix(alone)}"
    return f"po {event}" if event.partition(" ")[0].endswith(("niu", "ciu")) else f"od {event}"


def _counted(number: int, unit: str, *, genitive: bool = False) -> str:
    one, few, many, of_one = _UNITS[unit]
    if number == 1:
        return of_one if genitive and unit != "D" else f"1 {of_one if genitive else one}"
    is_few = number % 10 in (2, 3, 4) and number % 100 not in _TEENS
    return f"{number} {few if is_few and not genitive else many}"
