"""Rows that fall into a school break, and how long before a row its preparations begin."""

from collections.abc import Iterable
from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.bounds import Bounds, Number
from ekonomia.codes import Language
from ekonomia.counting import DAYS
from ekonomia.dates.period import Period
from ekonomia.dates.precision import Extent
from ekonomia.dates.when import When
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.order import slack_of
from ekonomia.plans.overlap import Overlap
from ekonomia.plans.plan import Plan
from ekonomia.plans.row_kinds import GATHERINGS, RowKind
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import LANGUAGES, days_text, shared_days, span_of
from ekonomia.rules.phrases import value_text
from ekonomia.shapes import all_of, check_shape, expect

__all__ = [
    "PREPARATIONS",
    "SCHOOL_KINDS",
    "LeadTime",
    "SchoolBreak",
    "SchoolOverlap",
    "lead_times",
    "school_overlaps",
]

SCHOOL_KINDS: Final = frozenset({RowKind.EDUCATION, RowKind.STUDY_VISIT})
"""Kinds of rows for which pupils are usually needed."""
PREPARATIONS: Final = frozenset({RowKind.PROCUREMENT, RowKind.CALL})
"""Kinds of rows that have to begin some time before the row they serve."""


@final
@frozen(kw_only=True)
class SchoolBreak:
    """A time without school.

    Attributes:
        name: What it is called, such as *ferie zimowe*.
        period: Its days.
        voivodeships: The voivodeships in which it is a break; empty: in all.
    """

    name: str
    period: Period
    voivodeships: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class SchoolOverlap:
    """A row that falls into a school break, or may.

    Attributes:
        row: The id of the row.
        name: What the break is called.
        overlap: Whether the row surely has a day of the break.
        since: The first day of the break on which the row is, or may be.
        until: The last of the days that follow it.
    """

    row: str
    name: str
    overlap: Overlap
    since: date
    until: date

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def finding(self) -> PlanFinding:
        """The same as a finding."""
        pl, en = (
            f"{self.name}, {self.overlap.label(language)}: "
            f"{days_text(self.since, self.until, language)}"
            for language in LANGUAGES
        )
        return PlanFinding(code=FindingCode.SCHOOL_OVERLAP, place=(self.row,), pl=pl, en=en)


@final
@frozen(kw_only=True)
class LeadTime:
    """How long before a row its preparation is.

    Attributes:
        first: The id of the row that prepares.
        then: The id of the row it serves; the same id: one cell holds both, on one day.
        days: The days between them, least and most, as `slack` counts them.
        about: The same between the days that stand for them by convention, such as the 15th for
            the middle of a month; None: one of them has no such day.
    """

    first: str
    then: str
    days: Bounds
    about: int | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def text(self, language: Language = "pl") -> str:
        """Return the days in words.

        >>> LeadTime(first="a", then="b", days=Bounds(26, 35), about=31).text("en")
        'a → b: from 26 to 35 days, about 31'
        """
        pair = self.first if self.first == self.then else f"{self.first} → {self.then}"
        line = f"{pair}: {value_text(self.days, DAYS, language)}"
        if self.about is None or self.days.exact is not None:
            return line
        return f"{line}, {'około' if language == 'pl' else 'about'} {self.about}"


def school_overlaps(
    plan: Plan,
    breaks: Iterable[SchoolBreak],
    *,
    voivodeship: str | None = None,
    kinds: frozenset[RowKind] = SCHOOL_KINDS,
) -> tuple[SchoolOverlap, ...]:
    """Return which rows for schools fall into a break, in the order of the plan.

    A row that has only to be ready by a day is left out; work that fills its time has every day of
    it.

    Args:
        plan: The plan.
        breaks: The breaks.
        voivodeship: Where the plan is carried out; None: every break counts.
        kinds: The kinds of rows that are for schools.

    >>> from ekonomia.dates import read
    >>> from ekonomia.plans.rows import Cells
    >>> game = Row(id="game", cells=Cells(), when=read("kwiecień", year=2022), pl="gra miejska",
    ...            extent=Extent.WITHIN, kinds=(RowKind.EDUCATION,))
    >>> spring = SchoolBreak(name="przerwa wiosenna",
    ...                      period=Period.of_days(date(2022, 4, 14), date(2022, 4, 19)))
    >>> plan = Plan(id="p", title="2022", year=2022, rows=(game,))
    >>> school_overlaps(plan, [spring])[0].finding.en
    'przerwa wiosenna, possibly: from 14 April 2022 to 19 April 2022'
    """
    expect(Plan, plan=plan)
    given = [
        each
        for each in all_of(SchoolBreak, "breaks", breaks)
        if voivodeship is None or not each.voivodeships or voivodeship in each.voivodeships
    ]
    rows = [row for row in plan.rows if kinds & set(row.kinds) and row.extent is not Extent.BY]
    found = []
    for row in rows:
        days = span_of(row, plan.year)
        for each in given:
            last = each.period.last or date.max
            off = [(each.period.since.toordinal(), last.toordinal())]
            sure = shared_days(days.sure, off)
            for first, end in (sure or shared_days(days.possible, off))[:1]:
                found.append(
                    SchoolOverlap(
                        row=row.id,
                        name=each.name,
                        overlap=Overlap.SURE if sure else Overlap.POSSIBLE,
                        since=date.fromordinal(first),
                        until=date.fromordinal(end),
                    )
                )
    return tuple(found)


def lead_times(plan: Plan, kinds: frozenset[RowKind] = PREPARATIONS) -> tuple[LeadTime, ...]:
    """Return how long before the rows they serve preparations are, in the order of the plan.

    A row serves those that name it as going before them.  A row that both prepares and gathers
    people on one day has no time for it: 0 days.

    Args:
        plan: The plan.
        kinds: The kinds of rows that prepare others.
    """
    expect(Plan, plan=plan)
    found = []
    for row in plan.rows:
        if not kinds & set(row.kinds):
            continue
        if GATHERINGS & set(row.kinds) and _is_one_day(row):
            found.append(LeadTime(first=row.id, then=row.id, days=Bounds.exactly(0)))
        found += [
            LeadTime(first=row.id, then=then.id, days=slack_of(row, then), about=_about(row, then))
            for then in plan.rows
            if row.id in then.after
        ]
    return tuple(found)


def _is_one_day(row: Row) -> bool:
    days = span_of(row)
    return len(days.sure) == 1 and days.start.exact is not None and days.start == days.end


def _about(first: Row, then: Row) -> int | None:
    """Return the days between the days that stand for two rows, or None: one has none."""
    since = _standing(first.when, span_of(first).end)
    until = _standing(then.when, span_of(then).start)
    return None if since is None or until is None else int(until - since)


def _standing(when: When, end: Bounds) -> Number | None:
    return end.exact if when.anchor is None else when.anchor.toordinal()
