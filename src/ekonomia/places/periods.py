"""A period in which somebody ran a support centre (OWES) in an area, with plan and result."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, final

from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.dates import plain_day
from ekonomia.dates.edtf import read_edtf
from ekonomia.places.knowledge import Knowledge
from ekonomia.shapes import check_shape

__all__ = [
    "ProvenGap",
    "SupportFigure",
    "SupportMeasure",
    "SupportPeriod",
    "SupportShare",
    "runs_on",
    "turning_days",
]


_FOR_GOOD: Final = "9999-12-31"


def runs_on(since: str | None, until: str | None, day: date) -> bool | None:
    """Whether a time with partly known ends holds a day, or None: the ends do not settle it.

    Args:
        since: The first day, an EDTF text; None: not known, which is not "always".
        until: The last day, itself in; None: not known, which is not "still".
        day: The day.

    Raises:
        InvalidValue: An end is no EDTF text.

    >>> [runs_on("2018-10", "2023-06-30", date(2018, month, 1)) for month in (9, 10, 11)]
    [False, None, True]
    >>> runs_on("2018-10", None, date(2018, 11, 1)) is None
    True
    """
    first = None if since is None else read_edtf(since)
    last = None if until is None else read_edtf(until)
    if first is not None and first.earliest is not None and day < first.earliest:
        return False
    if last is not None and last.latest is not None and day > last.latest:
        return False
    if first is None or last is None or first.latest is None or last.earliest is None:
        return None
    return True if first.latest <= day <= last.earliest else None


def turning_days(text: str | None) -> frozenset[date]:
    """Return the days on which what rests on a printed day may change.

    They are the first and the last day it may mean, and the day after each; the days between two
    of them are all alike.

    Args:
        text: An EDTF text, or None: not known, which turns nothing.

    Raises:
        InvalidValue: It is no EDTF text.

    >>> [str(day) for day in sorted(turning_days("2018-10"))]
    ['2018-10-01', '2018-10-02', '2018-10-31', '2018-11-01']
    """
    found = None if text is None else read_edtf(text)
    ends = () if found is None else (found.earliest, found.latest)
    days = {day for day in ends if day is not None}
    return frozenset(days | {day + timedelta(1) for day in days if day < date.max})


@final
class SupportMeasure(Code):
    """What a centre plans and reports."""

    PEOPLE = "people", "osoby objęte wsparciem", "people supported"
    WOMEN = "women", "w tym kobiety", "of these women"
    MEN = "men", "w tym mężczyźni", "of these men"
    JOBS = "jobs", "miejsca pracy", "jobs"
    JOBS_OF_WOMEN = "jobs_of_women", "w tym miejsca pracy kobiet", "of these jobs of women"
    JOB_GRANTS = "job_grants", "dotacje na miejsca pracy", "grants for jobs"
    DURABILITY = "durability", "trwałość miejsc pracy (miesiące)", "durability of jobs in months"
    PES_SUPPORTED = "pes_supported", "wsparte PES", "PES supported"
    PS_WITHIN_PES = "ps_within_pes", "w tym PS", "of these PS"
    PS_CREATED = "ps_created", "utworzone PS", "PS created"
    INITIATIVE_GROUPS = "initiative_groups", "grupy inicjatywne", "initiative groups"
    PARTNERSHIPS = "partnerships", "partnerstwa lokalne", "local partnerships"
    REINTEGRATION_PLANS = "reintegration_plans", "IPR", "individual reintegration plans"
    ADVISERS = "advisers", "doradcy", "advisers"
    ADVICE_HOURS = "advice_hours", "godziny doradztwa", "hours of advice"


@final
@frozen
class SupportFigure:
    """A number that was planned or reached.

    Attributes:
        measure: What is counted.
        value: How many; bounds where the source gives a least number.
        approximate: Whether the source says "about".
    """

    measure: SupportMeasure
    value: int | Bounds
    approximate: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen
class SupportShare:
    """What one organisation serves where several divide an area between them.

    Attributes:
        organisation: Who serves it.
        powiats: The codes of the powiaty.
    """

    organisation: str
    powiats: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class SupportPeriod:
    """Who ran the support centre of an area, and when.

    Attributes:
        area: The id of the area.
        lead: The organisation that leads, or None: not known.
        partners: Its partners, as far as they are known.
        brand: The name it works under, or None: not known.
        since: The first day as printed, an EDTF text; None: not known.
        until: The last day; None: not known, which does not mean that it goes on.
        first_until: The last day as it was printed before it was moved; None: no other is known.
        signed: The day on which the contract was signed, an EDTF text, `2024-02-20/..` being that
            day or a later one; None: not known.
        fund: The programme that pays, or None: not known.
        targets: What was planned.
        results: What was reached; well over the plan is normal.
        worth: What the project is worth in złoty, or None: not known.
        grant: The grant in złoty, or None: not known.
        is_joint: Whether lead and partners each run a centre of their own here.
        shares: Who serves which powiaty, where they are divided; empty: they are not.
        knowledge: How lead and partners are known.
        dates_knowledge: How the days are known.
        sources: The keys of the sources.
        note: What else to know, in English; may be empty.

    Raises:
        InvalidValue: A value of the wrong type, or days that are no EDTF text or contradict.
        InvalidInput: Several of these.
    """

    area: str
    lead: str | None
    partners: tuple[str, ...] = ()
    brand: str | None = None
    since: str | None
    until: str | None
    first_until: str | None = None
    signed: str | None = None
    fund: str | None = None
    targets: tuple[SupportFigure, ...] = ()
    results: tuple[SupportFigure, ...] = ()
    worth: Decimal | None = None
    grant: Decimal | None = None
    is_joint: bool = False
    shares: tuple[SupportShare, ...] = ()
    knowledge: Knowledge
    dates_knowledge: Knowledge
    sources: tuple[str, ...]
    note: str = ""

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions(), blank=("note",))

    def _contradictions(self) -> Iterable[tuple[str, bool]]:
        first = None if self.since is None else read_edtf(self.since).earliest
        for text in (self.until, self.first_until):
            last = None if text is None else read_edtf(text).latest
            late = first is not None and last is not None and last < first
            yield f"expected an end on or after {self.since}, got {text}", late
        yield (
            f"expected another end than the first one, got {self.until}",
            self.first_until is not None and self.first_until == self.until,
        )
        if self.signed is not None:
            read_edtf(self.signed)
        yield (
            "expected a lead where it is joint or shared out",
            (self.lead is None and (self.is_joint or bool(self.shares))),
        )

    def runs_on(self, day: date) -> bool | None:
        """Whether it runs on a day, or None: what is printed does not settle it.

        Raises:
            InvalidValue: `day` is no plain date.
        """
        return runs_on(self.since, self.until, plain_day(day, "day"))

    def was_to_run_on(self, day: date) -> bool | None:
        """Whether it was to run on a day as first printed, before its end was moved.

        Raises:
            InvalidValue: `day` is no plain date.

        >>> from ekonomia.places import SUPPORT_PERIODS
        >>> nidzica = next(each for each in SUPPORT_PERIODS if each.first_until == "2022-03-31")
        >>> day = date(2022, 12, 1)
        >>> nidzica.was_to_run_on(day), nidzica.runs_on(day)
        (False, True)
        """
        return runs_on(self.since, self.first_until or self.until, plain_day(day, "day"))

    def is_signed_on(self, day: date) -> bool | None:
        """Whether its contract was signed by the end of a day, or None: not known.

        Raises:
            InvalidValue: `day` is no plain date.
        """
        return runs_on(self.signed, _FOR_GOOD, plain_day(day, "day"))

    @property
    def starts_before_contract(self) -> bool | None:
        """Whether it begins before the day of the contract, or None: not known.

        >>> from ekonomia.places import SUPPORT_PERIODS
        >>> [each.area for each in SUPPORT_PERIODS if each.starts_before_contract][-1]
        '28-elblaski'
        """
        since = None if self.since is None else read_edtf(self.since)
        signed = None if self.signed is None else read_edtf(self.signed)
        if since is None or signed is None:
            return None
        if (since.latest or date.max) < (signed.earliest or date.min):
            return True
        return False if (since.earliest or date.min) >= (signed.latest or date.max) else None


@final
@frozen(kw_only=True)
class ProvenGap:
    """A time in which an area surely had no support centre.

    Attributes:
        area: The id of the area.
        until: The last day without one.
        knowledge: How it is known.
        source: The key of the source.
    """

    area: str
    until: date
    knowledge: Knowledge
    source: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)
