"""The one kind of day: `datetime.date`, never a `datetime`; and periods whose both ends count."""

from datetime import date

from ekonomia.errors import InvalidValue, shown

__all__ = ["in_period", "period_faults", "plain_day"]


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
        raise InvalidValue(f"{name}: expected a date, got {shown(value)}", code="wrong_type")
    return value


def period_faults(what: str, since: object, until: object) -> list[InvalidValue]:
    """Return what is wrong with a period: days that are no dates, an end before its beginning.

    Args:
        what: What lasts, for the message.
        since: The first day.
        until: The last day, or None: open.
    """
    days = {"since": since} if until is None else {"since": since, "until": until}
    faults = [
        InvalidValue(
            f"{what}: {name}: expected a date, got {shown(day)}",
            code="wrong_type",
            path=f"$.{name}",
        )
        for name, day in days.items()
        if type(day) is not date
    ]
    if not faults and isinstance(since, date) and isinstance(until, date) and until < since:
        late = f"{what} ends on {until}, before {since}"
        faults.append(InvalidValue(late, code="contradiction", path="$.until"))
    return faults


def in_period(day: date, since: date, until: date | None) -> bool:
    """Whether `since <= day <= until`; an open end is never reached.

    Raises:
        InvalidValue: `day` is no plain date.
    """
    return since <= plain_day(day, "on") and (until is None or day <= until)
