"""What goes wrong, and how it is said.

Two audiences, two kinds: `InvalidValue` and `UnknownCode` say that a value handed in is wrong,
`NotInForce` says that the law has no answer for that day.  An unmet rule is an answer, never an
error.  Messages are English, lower case, without a full stop; they name the thing, show the value
and say what was expected.  Their wording is not API; `code` and `path` are.
"""

from collections.abc import Sequence
from typing import Final, Self, final

__all__ = [
    "EkonomiaError",
    "IllegalTransition",
    "InvalidInput",
    "InvalidValue",
    "MissingExtra",
    "NotInForce",
    "UnknownCode",
    "gather",
    "shown",
]


class EkonomiaError(Exception):
    """The root of everything this library raises on purpose.

    Attributes:
        code: A stable word for the kind of fault, such as `wrong_type`.
        path: Where in the input the fault lies, such as `$.workforce[0].fte`; empty: the value
            itself.
    """

    code: str = "error"

    def __init__(self, message: str, *, code: str | None = None, path: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code
        self.path = path

    def __str__(self) -> str:
        return f"{self.message} (at {self.path})" if self.path else self.message

    def below(self, path: str) -> Self:
        """Return the same fault, `path` being where the faulty value stands in a larger one.

        >>> InvalidValue("too long").below("$.name").below("$.seat").path
        '$.seat.name'
        """
        return type(self)(self.message, code=self.code, path=path + self.path.removeprefix("$"))


class InvalidValue(EkonomiaError, ValueError):
    """A value that cannot be what it claims to be."""

    code = "invalid_value"


class UnknownCode(EkonomiaError, LookupError):
    """A code that its list does not hold."""

    code = "unknown_code"


class NotInForce(EkonomiaError, LookupError):
    """A question about a day on which the law had no answer."""

    code = "not_in_force"


class IllegalTransition(EkonomiaError, ValueError):
    """An event that cannot happen in the state a thing is in."""

    code = "illegal_transition"


class MissingExtra(EkonomiaError, ImportError):  # type: ignore[misc]  # both have a `path`
    """An optional dependency that is not installed."""

    code = "missing_extra"


@final
class InvalidInput(EkonomiaError, ExceptionGroup[EkonomiaError]):
    """Several faults of one input, each with its path."""

    code = "invalid_input"

    def __new__(cls, message: str, faults: Sequence[EkonomiaError]) -> Self:
        """Build the group; `faults` holds at least one."""
        return super().__new__(cls, message, tuple(faults))

    def __init__(self, message: str, faults: Sequence[EkonomiaError]) -> None:
        ExceptionGroup.__init__(self, message, tuple(faults))
        self.path = ""

    @property
    def faults(self) -> tuple[EkonomiaError, ...]:
        """The faults, in the order of the input."""
        return tuple(self.exceptions)  # type: ignore[arg-type]  # always flat

    def derive(self, excs: Sequence[EkonomiaError], /) -> Self:  # type: ignore[override]  # narrower
        """Return a group of the same kind with other faults."""
        return type(self)(self.message, excs)

    def __str__(self) -> str:
        lines = [f"{len(self.exceptions)} faults in {self.message}"]
        return "\n".join([*lines, *(f"  {fault}" for fault in self.faults)])

    def below(self, path: str) -> Self:
        """Return the same faults, each below `path`."""
        return type(self)(self.message, [fault.below(path) for fault in self.faults])


def shown(value: object) -> str:
    """Return `repr(value)` for a message, cut where it is long; never fails.

    >>> shown(10**5000)
    '<int too long to show>'
    """
    try:
        text = repr(value)
    except ValueError:  # an int of thousands of digits
        text = f"<{type(value).__name__} too long to show>"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


_SHOWN: Final = 200


def gather(what: str, faults: Sequence[EkonomiaError]) -> None:
    """Raise what there is to raise: nothing, the one fault, or all of them together.

    Args:
        what: The thing that was read, for the first line of the message.
        faults: Single faults; groups are not nested.

    Raises:
        InvalidInput: There are several faults.
        EkonomiaError: There is exactly one, raised as it is.
    """
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise InvalidInput(what, faults)
