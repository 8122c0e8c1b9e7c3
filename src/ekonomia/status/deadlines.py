"""What was to be done by a day: done, not done though the day has passed, or not due yet.

A day alone tells nothing of what was never done.  So beside each such day stands whether the thing
was done at all: "not done" is a breach once the time is over.
"""

from typing import TYPE_CHECKING, Final

from attrs import fields

from ekonomia.rules import (
    THE_DAY,
    Condition,
    all_of,
    any_of,
    by_policy,
    day_of_year,
    filed_yearly,
    inside,
    is_true,
    no_later,
    sooner,
)
from ekonomia.status.annual_report import AnnualReport

if TYPE_CHECKING:
    from datetime import date

    from attrs import Attribute

    from ekonomia.law import Timeline
    from ekonomia.rules.algebra import AllOf, AnyOf, ByPolicy, Shifted

__all__ = ["done_by", "filed_by_the_day", "report_due", "reported_in_time"]


def done_by(
    done: "Attribute[bool | None]", day: "Attribute[date | None]", deadline: "Shifted"
) -> "AnyOf":
    """Return: done by the deadline, or there is time left; not done after it is too late."""
    return any_of(all_of(is_true(done), no_later(day, deadline)), no_later(THE_DAY, deadline))


def filed_by_the_day(
    filed: "Attribute[bool | None]",
    day: "Attribute[date | None]",
    when: "Timeline[tuple[int, int]]",
    *,
    every: int = 12,
) -> "AllOf":
    """Return: the last filing came in time, and none has fallen due since.

    Args:
        filed: Whether there was one at all; False: there was none, though one fell due.
        day: The day of the last filing.
        when: The fixed day, as (month of the span, day).
        every: The span in months.
    """
    return all_of(is_true(filed), filed_yearly(day, when, every=every))


REPORT: Final = fields(AnnualReport)


def reported_in_time(
    report: "Attribute[AnnualReport | None]", when: "Timeline[tuple[int, int]]"
) -> "AllOf":
    """Return: the report is that of the year that fell due last, and was filed by its day.

    Whether the day moves to a working day is an open question (`report_deadline_moves`).

    Args:
        report: The yearly report.
        when: The fixed day of the year after the one reported on, as (month, day).
    """
    year, filed_on = inside(report, REPORT.for_year), inside(report, REPORT.filed_on)

    def in_time(*, moves: bool) -> Condition:
        due = day_of_year(year, when, later=1, moves=moves)
        next_due = day_of_year(year, when, later=2, moves=moves)
        return all_of(sooner(due, THE_DAY), no_later(THE_DAY, next_due), no_later(filed_on, due))

    return all_of(
        is_true(inside(report, REPORT.filed)),
        by_policy(
            "report_deadline_moves", {moves: in_time(moves=moves) for moves in (False, True)}
        ),
    )


def report_due(since: "Attribute[date | None]", when: "Timeline[tuple[int, int]]") -> "ByPolicy":
    """Return: the first report after a day has fallen due.

    Args:
        since: The day from whose year on reports are owed.
        when: The fixed day of the year after the one reported on, as (month, day).
    """

    def due(*, moves: bool) -> Condition:
        return sooner(day_of_year(since, when, later=1, moves=moves), THE_DAY)

    return by_policy("report_deadline_moves", {moves: due(moves=moves) for moves in (False, True)})
