"""A stretch of days with its first day in and its end out."""

from datetime import date, timedelta
from typing import Self, final

from attrs import frozen

from ekonomia.dates.days import plain_day
from ekonomia.errors import InvalidValue

__all__ = ["Period"]

_DAY = timedelta(1)


@final
@frozen
class Period:
    """The days from `since` on, as long as they lie before `until`.

    The end is out, so that periods that follow each other share no day, lengths are differences and
    calendars (where an end is the first day after) need no correction.

    Attributes:
        since: The first day.
        until: The first day that no longer belongs to it, or None: it does not end.

    Raises:
        InvalidValue: An end is no date, or no day lies in it.

    >>> june = Period(date(2022, 6, 8), date(2022, 6, 10))
    >>> june.days, june.last, date(2022, 6, 10) in june
    (2, datetime.date(2022, 6, 9), False)
    """

    since: date
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        plain_day(self.since, "since")
        if self.until is not None and plain_day(self.until, "until") <= self.since:
            raise InvalidValue(
                f"period: expected an end after {self.since}, got {self.until}",
                code="contradiction",
                path="$.until",
            )

    @classmethod
    def of_days(cls, first: date, last: date) -> Self:
        """Return the period of the days from `first` to `last`, both in.

        Raises:
            InvalidValue: An end is no date, `last` lies before `first`, or it is the last day of
                the calendar, which no day follows.

        >>> Period.of_days(date(2022, 6, 8), date(2022, 6, 8)).days
        1
        """
        if plain_day(last, "last") == date.max:
            raise InvalidValue(f"period: no day follows {last}", path="$.until")
        return cls(first, last + _DAY)

    @property
    def last(self) -> date | None:
        """The last day that belongs to it, or None: it does not end."""
        return None if self.until is None else self.until - _DAY

    @property
    def days(self) -> int | None:
        """How many days it has, or None: it does not end."""
        return None if self.until is None else (self.until - self.since).days

    def __contains__(self, day: date) -> bool:
        return self.since <= plain_day(day, "day") and (self.until is None or day < self.until)

    def contains(self, other: "Period") -> bool:
        """Whether every day of `other` lies in this period.

        >>> Period(date(2022, 1, 1)).contains(Period(date(2022, 1, 1), date(2022, 2, 1)))
        True
        """
        return self & other == other

    def overlaps(self, other: "Period") -> bool:
        """Whether the two have a day in common; to touch is not to overlap.

        >>> january = Period(date(2022, 1, 1), date(2022, 2, 1))
        >>> january.overlaps(Period(date(2022, 2, 1)))
        False
        """
        return (self & other) is not None

    def __and__(self, other: "Period") -> "Period | None":
        """Return the days that both have, or None: there are none."""
        since = max(self.since, other.since)
        ends = [end for end in (self.until, other.until) if end is not None]
        until = min(ends, default=None)
        return None if until is not None and until <= since else Period(since, until)

    def intersection(self, other: "Period") -> "Period | None":
        """Return the days that both have, or None: there are none; the same as `&`."""
        return self & other

    def __str__(self) -> str:
        return f"[{self.since}, {'...' if self.until is None else self.until})"
