"""What changed in the division into powiaty and gminas since 1999, as far as it is known here.

The list is not whole for gminas: of these it holds the two that changed their name between the
registers of 2020-01-01 and 2024-01-01, not the 69 that became urban-rural, and two new ones that
are recalled.
"""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue
from ekonomia.places.knowledge import Knowledge
from ekonomia.shapes import check_shape

__all__ = ["CHANGES", "EARLIER_REGISTER_DAY", "FIRST_DAY", "PlaceChange", "PlaceChangeKind"]

FIRST_DAY: Final = date(1999, 1, 1)
"""The day on which the sixteen voivodeships and their powiaty begin."""
EARLIER_REGISTER_DAY: Final = date(2020, 1, 1)
"""The day of the register copy with which names and codes were compared."""


@final
class PlaceChangeKind(Code):
    """What happened."""

    CREATED = "created", "utworzono", "created"
    ABOLISHED = "abolished", "zniesiono", "abolished"
    RENAMED = "renamed", "zmieniono nazwę", "renamed"


@final
@frozen(kw_only=True)
class PlaceChange:
    """One change of one unit.

    Attributes:
        kind: What happened.
        code: Its TERYT code, or None: not known here.
        name: Its name, after the change where it was renamed.
        before: Its name before, or None: it was not renamed.
        earliest: The first day on which the new state may have begun.
        latest: The last such day; the same where the day is known.
        knowledge: How the change itself is known.
        day_knowledge: How its day is known.

    Raises:
        InvalidValue: A value of the wrong type, or values that contradict each other.
        InvalidInput: Several of these.
    """

    kind: PlaceChangeKind
    code: str | None
    name: str
    before: str | None = None
    earliest: date
    latest: date
    knowledge: Knowledge
    day_knowledge: Knowledge

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        if self.latest < self.earliest:
            raise InvalidValue(
                f"change: expected a last day on or after {self.earliest}, got {self.latest}",
                code="contradiction",
                path="$.latest",
            )
        if (self.kind is PlaceChangeKind.RENAMED) is (self.before is None):
            raise InvalidValue(
                f"change: expected a name before exactly where it was renamed, got {self.kind}",
                code="contradiction",
                path="$.before",
            )


def _recalled(
    kind: PlaceChangeKind, day: date, *units: tuple[str | None, str]
) -> tuple[PlaceChange, ...]:
    return tuple(
        PlaceChange(
            kind=kind,
            code=code,
            name=name,
            earliest=day,
            latest=day,
            knowledge=Knowledge.RECALLED,
            day_knowledge=Knowledge.RECALLED,
        )
        for code, name in units
    )


def _between_registers(code: str, before: str, name: str) -> PlaceChange:
    return PlaceChange(
        kind=PlaceChangeKind.RENAMED,
        code=code,
        name=name,
        before=before,
        earliest=date(2020, 1, 2),
        latest=date(2024, 1, 1),
        knowledge=Knowledge.SEEN,
        day_knowledge=Knowledge.DERIVED,
    )


CHANGES: Final[tuple[PlaceChange, ...]] = (
    *_recalled(
        PlaceChangeKind.CREATED,
        date(2002, 1, 1),
        ("0812", "wschowski"),
        ("1021", "brzeziński"),
        ("1821", "leski"),
        ("2216", "sztumski"),
        ("2818", "gołdapski"),
        ("2819", "węgorzewski"),
        ("3218", "łobeski"),
    ),
    *_recalled(PlaceChangeKind.ABOLISHED, date(2002, 10, 27), ("1431", "warszawski")),
    *_recalled(PlaceChangeKind.CREATED, date(2002, 10, 27), ("1465", "Warszawa")),
    *_recalled(PlaceChangeKind.ABOLISHED, date(2003, 1, 1), ("0263", "Wałbrzych")),
    *_recalled(PlaceChangeKind.CREATED, date(2013, 1, 1), ("0265", "Wałbrzych")),
    _between_registers("221208", "Słupsk", "Redzikowo"),
    _between_registers("260417", "Sitkówka-Nowiny", "Nowiny"),
    PlaceChange(
        kind=PlaceChangeKind.RENAMED,
        code="0206",
        name="karkonoski",
        before="jeleniogórski",
        earliest=date(2021, 1, 1),
        latest=date(2021, 1, 1),
        knowledge=Knowledge.SEEN,
        day_knowledge=Knowledge.RECALLED,
    ),
    *_recalled(PlaceChangeKind.CREATED, date(2025, 1, 1), (None, "Grabówka"), (None, "Szczawa")),
)
"""By the first day on which each may have begun."""
