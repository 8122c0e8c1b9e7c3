"""Seasonal catalogues of products and services, and the days of their steps."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, final

from attrs import evolve, frozen

from ekonomia.codes import Language
from ekonomia.dates import (
    Precision,
    When,
    next_working_day,
    plain_day,
    previous_working_day,
    relative_to_feast,
)
from ekonomia.errors import InvalidValue, gather, shown
from ekonomia.offers.codes import (
    CatalogueEntryState,
    CatalogueSeason,
    CatalogueStepKind,
    DayMove,
    Feast,
    ScheduleNote,
)
from ekonomia.offers.product import REQUIRED, Product, element_label
from ekonomia.rules.phrases import day_text
from ekonomia.shapes import check_shape, expect

__all__ = [
    "CHRISTMAS_STEPS",
    "EASTER_STEPS",
    "Catalogue",
    "CatalogueEntry",
    "CatalogueStep",
    "DatedStep",
    "schedule",
]

_YEARS: Final = range(1583, 4100)
_MONTHS: Final = range(1, 13)
_DAYS: Final = range(-366, 367)
_DAY: Final = timedelta(1)


@final
@frozen(kw_only=True)
class CatalogueStep:
    """One step to a catalogue, on exactly one kind of date.

    Attributes:
        kind: Which step it is.
        when: A date of one year, as a plan prints it.
        offset: Days after the first day of the feast, negative: before it.
        month: A month of the year of the catalogue, 1 to 12.
        is_deadline: Whether `offset` names the last day of the step, not its only one.
        done_on: The day on which it was done; None: not done, or not known.

    Raises:
        InvalidValue: None or several of `when`, `offset` and `month` are given, a number is out of
            range, or a deadline has no offset.
        InvalidInput: Several faults.

    >>> CatalogueStep(kind=CatalogueStepKind.CALL, offset=-61).is_deadline
    False
    """

    kind: CatalogueStepKind
    when: When | None = None
    offset: int | None = None
    month: int | None = None
    is_deadline: bool = False
    done_on: date | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        given = [each for each in (self.when, self.offset, self.month) if each is not None]
        yield f"expected a date, an offset or a month, got {len(given)} of them", len(given) != 1
        yield (
            f"expected an offset from -366 to 366, got {shown(self.offset)}",
            self.offset is not None and self.offset not in _DAYS,
        )
        yield (
            f"expected a month from 1 to 12, got {shown(self.month)}",
            self.month is not None and self.month not in _MONTHS,
        )
        yield "expected an offset of a deadline", self.is_deadline and self.offset is None


@final
@frozen(kw_only=True)
class CatalogueEntry:
    """One provider in a catalogue.

    Attributes:
        provider: The id of the PES.
        products: Ids of its products, as far as they are known.
        received_on: The day its information came in; None: it has not, or the day is not known.
        state: How far it has come.

    Raises:
        InvalidValue: A value of the wrong type, or a day received of one that was only invited.
        InvalidInput: Several faults.
    """

    provider: str
    products: tuple[str, ...] = ()
    received_on: date | None = None
    state: CatalogueEntryState

    def __attrs_post_init__(self) -> None:
        is_waiting = self.state is CatalogueEntryState.INVITED
        check_shape(
            self,
            [
                ("expected no day received while only invited", self.received_on is not None)
                if is_waiting
                else ("expected each product once", len(set(self.products)) < len(self.products))
            ],
        )


@final
@frozen(kw_only=True)
class Catalogue:
    """A catalogue of products and services of PES, for a feast or a season.

    Attributes:
        id: Its id.
        feast: The feast it is made for, or None.
        season: What else it is made for, or None.
        year: The year of the feast or season.
        steps: Its steps, in their order, each kind at most once.
        entries: Who was invited, and how far they have come.
        products: The products of the entries, as far as they are told.
        required: The elements asked of each product.

    Raises:
        InvalidValue: Not exactly one of feast and season, steps that are out of order or count
            from a feast there is not, something twice, or an element that no product has.
        InvalidInput: Several faults.

    >>> Catalogue(id="w22", feast=Feast.EASTER, year=2022, steps=EASTER_STEPS).season
    """

    id: str
    feast: Feast | None = None
    season: CatalogueSeason | None = None
    year: int
    steps: tuple[CatalogueStep, ...] = ()
    entries: tuple[CatalogueEntry, ...] = ()
    products: tuple[Product, ...] = ()
    required: tuple[str, ...] = REQUIRED

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())
        gather("Catalogue", list(self._unknown_elements()))

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield "expected either a feast or a season", (self.feast is None) is (self.season is None)
        yield f"expected a year from 1583 to 4099, got {self.year}", self.year not in _YEARS
        order = [_ORDER.index(each.kind) for each in self.steps]
        yield "expected steps in their order, each once", order != sorted(set(order))
        yield (
            "expected a feast from which steps are counted",
            self.feast is None and any(each.offset is not None for each in self.steps),
        )
        for name, ids in (
            ("provider", [each.provider for each in self.entries]),
            ("product", [each.id for each in self.products]),
        ):
            yield f"expected each {name} once", len(set(ids)) < len(ids)

    def _unknown_elements(self) -> Iterator[InvalidValue]:
        for place, name in enumerate(self.required):
            try:
                element_label(name)
            except InvalidValue as fault:
                yield fault.below(f"$.required[{place}]")


_ORDER: Final = tuple(CatalogueStepKind)

EASTER_STEPS: Final = (
    CatalogueStep(kind=CatalogueStepKind.CALL, offset=-61),
    CatalogueStep(kind=CatalogueStepKind.GATHERING, month=3),
    CatalogueStep(kind=CatalogueStepKind.COMPILING, offset=-13, is_deadline=True),
)
"""As one region planned it for Easter 2022; its plan names no day of release."""

CHRISTMAS_STEPS: Final = (
    CatalogueStep(kind=CatalogueStepKind.CALL, offset=-62),
    CatalogueStep(kind=CatalogueStepKind.GATHERING, month=11),
    CatalogueStep(kind=CatalogueStepKind.COMPILING, month=11),
    CatalogueStep(kind=CatalogueStepKind.RELEASE, month=12),
)
"""As one region planned it for Christmas 2022."""


@final
@frozen(kw_only=True)
class DatedStep:
    """A step with its days in one year.

    Attributes:
        kind: Which step it is.
        when: Its days; unknown where they were given for another year.
        reckoned: Its last day before it was moved to a working day or cut off; None: it was not.
        done_on: The day on which it was done; None: not done, or not known.
        notes: What was done to it, or is wrong with it.
    """

    kind: CatalogueStepKind
    when: When
    reckoned: date | None = None
    done_on: date | None = None
    notes: tuple[ScheduleNote, ...] = ()

    def explain(self, language: Language = "pl") -> str:
        """Return the step in a line: what, when, and what was done to its days.

        >>> day = When(latest=date(2022, 4, 4), precision=Precision.DAY, is_deadline=True)
        >>> DatedStep(kind=CatalogueStepKind.COMPILING, when=day).explain("en")
        'Compiling the catalogue: by 4 April 2022.'
        """
        label = self.kind.label(language)
        notes = "".join(f", {note.label(language)}" for note in self.notes)
        if self.reckoned is not None:
            before = "przedtem" if language == "pl" else "before"
            notes += f" ({before} {day_text(self.reckoned, language)})"
        return f"{label[0].upper()}{label[1:]}: {_days_text(self.when, language)}{notes}."


def _days_text(when: When, language: Language) -> str:
    by, unknown = ("do", "termin nieznany") if language == "pl" else ("by", "day not known")
    if when.latest is None:
        first = when.earliest
        return unknown if first is None else f"{day_text(first, language)} -"
    last = day_text(when.latest, language)
    if when.earliest is None:
        return f"{by} {last}"
    return last if when.earliest == when.latest else f"{day_text(when.earliest, language)} - {last}"


def schedule(
    catalogue: Catalogue, *, year: int | None = None, move: DayMove = DayMove.STAYS
) -> tuple[DatedStep, ...]:
    """Return the steps of a catalogue with their days, in their order.

    A step that spans a month, or several days of a plan, is cut off where the next step ends, and
    on the eve of the feast.  One on a single day, or by a day, is moved to a working day if asked
    for.  Whatever was done to a step is said in it; a step that still ends after the next one, or
    not before the feast, says that too.

    Args:
        catalogue: The catalogue.
        year: The year to reckon for; None: its own.  Dates of a plan, and what was done, hold for
            the year of the catalogue only.
        move: Where single days and deadlines go that are no working days.

    Raises:
        InvalidValue: `year` is none from 1583 to 4099, or `move` no `DayMove`.
        NotInForce: Days are to be moved before 1951 or after 2100.

    >>> easter = Catalogue(id="w", feast=Feast.EASTER, year=2022, steps=EASTER_STEPS)
    >>> for step in schedule(easter):
    ...     print(step.explain("en"))
    Call to the PES: 15 February 2022.
    Gathering information: 1 March 2022 - 31 March 2022.
    Compiling the catalogue: by 4 April 2022.
    >>> print(schedule(easter, year=2024)[1].explain("en"))
    Gathering information: 1 March 2024 - 18 March 2024, cut off at the next step or the feast \
(before 31 March 2024).
    """
    expect(Catalogue, catalogue=catalogue)
    if type(move) is not DayMove:
        raise InvalidValue(f"move: expected a DayMove, got {shown(move)}", code="wrong_type")
    asked = catalogue.year if year is None else year
    if type(asked) is not int or asked not in _YEARS:
        message = f"year: expected a year from 1583 to 4099, got {shown(year)}"
        raise InvalidValue(message, code="out_of_range")
    bound = None if catalogue.feast is None else relative_to_feast(asked, catalogue.feast) - _DAY
    dated: list[DatedStep] = []
    for step in reversed(catalogue.steps):
        found = _bounded(_moved(_dated(step, catalogue, asked), move), bound)
        ends = [day for day in (bound, found.when.latest) if day is not None]
        bound = min(ends, default=None)
        dated.append(found)
    return tuple(reversed(dated))


def _dated(step: CatalogueStep, catalogue: Catalogue, year: int) -> DatedStep:
    done_on = step.done_on if year == catalogue.year else None
    notes: tuple[ScheduleNote, ...] = ()
    if step.month is not None:
        last = monthrange(year, step.month)[1]
        when = When(
            earliest=date(year, step.month, 1),
            latest=date(year, step.month, last),
            precision=Precision.MONTH,
        )
    elif step.offset is not None and catalogue.feast is not None:
        day = relative_to_feast(year, catalogue.feast, step.offset)
        first = None if step.is_deadline else day
        when = When(
            earliest=first, latest=day, precision=Precision.DAY, is_deadline=step.is_deadline
        )
    elif step.when is not None and year == catalogue.year:
        when = step.when
    else:
        when = When(precision=Precision.UNKNOWN)
        notes = (ScheduleNote.OTHER_YEAR,)
    return DatedStep(kind=step.kind, when=when, done_on=done_on, notes=notes)


def _moved(step: DatedStep, move: DayMove) -> DatedStep:
    day = step.when.latest
    is_one_day = step.when.earliest in (None, day)
    if day is None or not is_one_day or move is DayMove.STAYS:
        return step
    working = next_working_day(day) if move is DayMove.NEXT else previous_working_day(day)
    if working == day:
        return step
    return _ending(step, working, ScheduleNote.MOVED)


def _bounded(step: DatedStep, bound: date | None) -> DatedStep:
    """Cut a step off at `bound`, or say that it lies beyond it."""
    first, last = step.when.earliest, step.when.latest
    if bound is None or last is None or last <= bound:
        return step
    if first is not None and first <= bound:
        return _ending(step, bound, ScheduleNote.CUT)
    return evolve(step, notes=(*step.notes, ScheduleNote.OUT_OF_ORDER))


def _ending(step: DatedStep, last: date, note: ScheduleNote) -> DatedStep:
    """Return a step with another last day; a step of one day keeps being one."""
    when = step.when
    first = last if when.earliest == when.latest else when.earliest
    return evolve(
        step,
        when=When(
            earliest=first, latest=last, precision=Precision.DAY, is_deadline=when.is_deadline
        ),
        reckoned=plain_day(when.latest, "latest"),
        notes=(*step.notes, note),
    )
