"""A partial date: "połowa lutego", "do 4 kwietnia", "raz na kwartał", as the days it may mean."""

import re
from datetime import date, time
from types import NoneType
from typing import Final, Self, final

from attrs import frozen

from ekonomia.dates.days import plain_day
from ekonomia.dates.edtf import read_edtf, write_edtf
from ekonomia.dates.findings import DateFinding, Severity
from ekonomia.dates.period import Period
from ekonomia.dates.precision import Extent, Precision, WeekdayCheck
from ekonomia.dates.recurrence import Recurrence
from ekonomia.dates.terms import effective_end
from ekonomia.errors import EkonomiaError, InvalidValue, NotInForce, gather, shown

__all__ = ["When"]

_DURATION: Final = re.compile(r"[-+]?P(?:[0-9]{1,6}[YMWD]){1,4}")
_NO_DAYS: Final = (Precision.RELATIVE, Precision.UNKNOWN)

_KINDS: Final = {
    "earliest": date,
    "latest": date,
    "anchor": date,
    "recurrence": Recurrence,
    "edtf": str,
    "extent": Extent,
    "offset": str,
    "anchor_text": str,
    "duration": str,
    "closing_time": time,
    "weekday_check": WeekdayCheck,
}
"""What may be None, and what it is otherwise."""
_ALWAYS: Final = (
    ("precision", Precision, "a Precision"),
    ("is_deadline", bool, "True or False"),
    ("approximate", bool, "True or False"),
)


@final
@frozen(kw_only=True)
class When:
    """A date as far as it is known: the first and the last day it may mean, and how it was given.

    A deadline is finished on or before `latest` and has no `earliest` unless it recurs.  A relative
    or unknown date has neither.  Days given as one of several, or as all of several, have the first
    and last of them as ends; which they are stands in `edtf`.

    Attributes:
        earliest: The first possible day, or None: open, or no date.
        latest: The last possible day, itself in, or None: open, or no date.
        precision: The unit in which the date was given.
        is_deadline: Whether it is finished on or before `latest`.
        approximate: Whether its ends are a convention, as those of "połowa lutego".
        recurrence: How often it comes back, or None.
        edtf: The same as an EDTF text; left out: written from the ends and the precision.
        anchor: The day that stands for a part of a month or year, or the day of a feast, or None.
        alternatives: Other readings, as EDTF texts.
        extent: What it says of the days between its ends, or None: nothing.
        offset: The signed ISO duration of a relative date, or None.
        anchor_text: From what that is counted, or None.
        duration: An ISO duration named in the text, or None.
        closing_time: The hour printed with the last day, or None.
        weekday_check: Whether a weekday printed beside the date agrees, or None: none was printed.
        findings: What was found when it was read, in the order of the text.

    Raises:
        InvalidValue: A value of the wrong type, or values that contradict each other.
        InvalidInput: Several of these.

    Basis: Kodeks cywilny art. 111-115 for deadlines and anchors; ISO 8601-2 for `edtf`.

    >>> june = When(earliest=date(2022, 6, 1), latest=date(2022, 6, 30), precision=Precision.MONTH)
    >>> june.edtf
    '2022-06'
    >>> When(latest=date(2022, 4, 2), precision=Precision.DAY, is_deadline=True).effective_latest
    datetime.date(2022, 4, 4)
    """

    earliest: date | None = None
    latest: date | None = None
    precision: Precision
    is_deadline: bool = False
    approximate: bool = False
    recurrence: Recurrence | None = None
    edtf: str | None = None
    anchor: date | None = None
    alternatives: tuple[str, ...] = ()
    extent: Extent | None = None
    offset: str | None = None
    anchor_text: str | None = None
    duration: str | None = None
    closing_time: time | None = None
    weekday_check: WeekdayCheck | None = None
    findings: tuple[DateFinding, ...] = ()

    def __attrs_post_init__(self) -> None:
        gather("when", self._type_faults())
        gather("when", self._contradictions())
        if self.edtf is None:
            text = write_edtf(
                self.earliest, self.latest, self.precision, approximate=self.approximate
            )
            object.__setattr__(self, "edtf", text)
            return
        given = read_edtf(self.edtf)
        if (given.earliest, given.latest) != (self.earliest, self.latest):
            raise InvalidValue(
                f"when: expected EDTF of {self.earliest} to {self.latest}, got {self.edtf!r}",
                code="contradiction",
                path="$.edtf",
            )

    def _type_faults(self) -> list[EkonomiaError]:
        def wrong(name: str, expected: str) -> InvalidValue:
            got = shown(getattr(self, name))
            message = f"when: {name}: expected {expected}, got {got}"
            return InvalidValue(message, code="wrong_type", path=f"$.{name}")

        faults: list[EkonomiaError] = [
            wrong(name, kind.__name__)
            for name, kind in _KINDS.items()
            if type(getattr(self, name)) not in (kind, NoneType)
        ]
        faults += [
            wrong(name, expected)
            for name, kind, expected in _ALWAYS
            if type(getattr(self, name)) is not kind
        ]
        faults += [
            wrong(name, f"a tuple of {kind.__name__}")
            for name, kind in (("alternatives", str), ("findings", DateFinding))
            if (value := getattr(self, name)) != ()
            and (type(value) is not tuple or any(type(each) is not kind for each in value))
        ]
        return faults

    def _contradictions(self) -> list[EkonomiaError]:
        first, last = self.earliest, self.latest
        dated = first is not None or last is not None
        timeless = self.precision in _NO_DAYS
        said = {
            "expected an end on or after {0.earliest}, got {0.latest}": (
                first is not None and last is not None and last < first
            ),
            "expected days, or none where it is relative or unknown, got {0.precision}": (
                dated is timeless
            ),
            "expected a deadline where only the last day is known": (
                first is None and last is not None and not self.is_deadline
            ),
            "expected a last day of the deadline": (
                self.is_deadline and last is None and self.precision is not Precision.RELATIVE
            ),
            "expected an offset, what it is counted from, or a duration of a relative date": (
                self.precision is Precision.RELATIVE
                and not (self.offset or self.anchor_text or self.duration)
            ),
            "expected a last day with a closing time": (
                self.closing_time is not None and last is None
            ),
            "expected no EDTF text without a day": not dated and self.edtf is not None,
        }
        faults: list[EkonomiaError] = [
            InvalidValue(f"when: {text.format(self)}", code="contradiction")
            for text, is_wrong in said.items()
            if is_wrong
        ]
        faults += [
            InvalidValue(
                f"when: {name}: expected an ISO duration in years to days, got {shown(value)}",
                path=f"$.{name}",
            )
            for name, value in (("offset", self.offset), ("duration", self.duration))
            if value is not None and not _DURATION.fullmatch(value)
        ]
        for place, text in enumerate(self.alternatives):
            try:
                read_edtf(text)
            except InvalidValue as fault:
                faults.append(fault.below(f"$.alternatives[{place}]"))
        return faults

    @classmethod
    def of_edtf(cls, text: str) -> Self:
        """Return the date an EDTF text means.

        An interval without a beginning is a deadline, since EDTF has no other word for one.

        Raises:
            InvalidValue: The text is not read by `read_edtf`.

        Basis: ISO 8601-2:2019, Extended Date/Time Format, levels 0 to 2.

        >>> When.of_edtf("../2022-04-04").is_deadline
        True
        >>> str(When.of_edtf("2022-06-XX").extent)
        'within'
        """
        found = read_edtf(text)
        return cls(
            earliest=found.earliest,
            latest=found.latest,
            precision=found.precision,
            is_deadline=found.earliest is None,
            approximate=found.approximate or found.precision is Precision.SEASON,
            edtf=text,
            extent=Extent.WITHIN if found.some else None,
        )

    @property
    def is_readable(self) -> bool:
        """Whether it was understood; what is yet to be set was understood, too.

        >>> When(precision=Precision.UNKNOWN).is_readable
        True
        """
        return all(found.severity is not Severity.ERROR for found in self.findings)

    @property
    def period(self) -> Period | None:
        """The days from the first to the last, or None: one end is open or not known."""
        if self.earliest is None or self.latest is None:
            return None
        return Period.of_days(self.earliest, self.latest)

    def may_be_on(self, day: date) -> bool:
        """Whether `day` lies between the ends; a date without days may be on any day.

        Raises:
            InvalidValue: `day` is no plain date.

        >>> When(latest=date(2022, 4, 4), precision=Precision.DAY, is_deadline=True).may_be_on(
        ...     date(2022, 4, 4)
        ... )
        True
        """
        plain_day(day, "day")
        starts = self.earliest is None or self.earliest <= day
        return starts and (self.latest is None or day <= self.latest)

    @property
    def effective_latest(self) -> date | None:
        """The last day of a deadline as moved by law, or None: no deadline, or days off not read.

        A deadline on a Sunday or statutory holiday, since 2017 also on a Saturday, ends on the next
        day that is neither.  Whether a planned day is a term of law at all is for the caller to
        say.

        Basis: Kodeks cywilny art. 115, as amended with effect from 1 January 2017.

        >>> may = When(latest=date(2016, 5, 14), precision=Precision.DAY, is_deadline=True)
        >>> may.effective_latest  # a Saturday, which then did not count
        datetime.date(2016, 5, 14)
        """
        day = self.latest
        if not self.is_deadline or day is None:
            return None
        try:
            return effective_end(day)
        except NotInForce:
            return None
