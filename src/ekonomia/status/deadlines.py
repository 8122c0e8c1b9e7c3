"""What was to be done by a day: done, not done though the day has passed, or not due yet.

A day alone tells nothing of what was never done.  So beside each such day stands whether the thing
was done at all: "not done" is a breach once the time is over.
"""

from typing import TYPE_CHECKING

from ekonomia.rules import (
    THE_DAY,
    all_of,
    any_of,
    filed_yearly,
    is_true,
    no_later,
)

if TYPE_CHECKING:
    from datetime import date

    from attrs import Attribute

    from ekonomia.law import Timeline
    from ekonomia.rules.algebra import AllOf, AnyOf, Shifted

__all__ = ["done_by", "filed_by_the_day"]


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
