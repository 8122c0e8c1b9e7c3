"""The one kind of day: `datetime.date`, never a `datetime`; and periods whose both ends count."""

from datetime import date

from ekonomia.errors import InvalidValue

__all__ = ["check_period", "in_period", "plain_day"]


def plain_day(value: object, name: str) -> date:
    """Return `value` if it is a plain `date`.

    Args:
        value: What was handed in.
        name: What it is called, for the message.

    Raises:
        InvalidValue: It is something else; a `datetime` is refused, for it compares with no date.

    >>> plain_day(date(2024, 2, 29), "on")
    datetime.date(2024, 2, 29)
    """
    if type(value) is not date:
        raise InvalidValue(f"{name}: expected a date, got {value!r}", code="wrong_type")
    return value


def check_period(what: str, since: object, until: object) -> None:
    """Refuse days that are no plain dates, and an end before the beginning.

    Args:
        what: What lasts, for the message.
        since: The first day.
        until: The last day, or None: open.

    Raises:
        InvalidValue: A day is no plain date, or the period ends before it begins.
    """
    first = plain_day(since, f"{what}: since")
    if until is not None and plain_day(until, f"{what}: until") < first:
        raise InvalidValue(f"{what} ends on {until}, before {since}", code="contradiction")


def in_period(day: date, since: date, until: date | None) -> bool:
    """Whether `since <= day <= until`; an open end is never reached.

    Raises:
        InvalidValue: `day` is no plain date.
    """
    return since <= plain_day(day, "on") and (until is None or day <= until)
