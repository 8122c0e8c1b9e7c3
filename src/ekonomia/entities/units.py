"""Reintegration units: CIS, KIS, ZAZ and WTZ.

None of the four has legal personality.  Each is set apart, in organisation and accounts, from the
rest of its operator, which may run several.  A unit is a PES itself; its operator need not be one.
"""

from datetime import date
from typing import NewType, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates import in_period, period_faults
from ekonomia.entities.organisation import OrganisationKey, code_faults, text_faults
from ekonomia.errors import gather, shown

__all__ = ["Unit", "UnitKey", "UnitKind"]

UnitKey = NewType("UnitKey", str)
"""A caller's own key of a unit.  The library never reads meaning into it."""


@final
class UnitKind(Code):
    """A kind of reintegration unit.

    Basis: UES art. 2 pkt 5 lit. b, c.
    """

    CIS = (
        "cis",
        "centrum integracji społecznej (CIS)",
        "social integration centre",
        "UES art. 2 pkt 5 lit. c",
    )
    KIS = "kis", "klub integracji społecznej (KIS)", "social integration club", "lit. c"
    ZAZ = "zaz", "zakład aktywności zawodowej (ZAZ)", "vocational activity establishment", "lit. b"
    WTZ = "wtz", "warsztat terapii zajęciowej (WTZ)", "occupational therapy workshop", "lit. b"


@final
@frozen(kw_only=True)
class Unit:
    """A reintegration unit: no legal personality, always an operator.

    A status (the decision on a CIS or ZAZ, the entry of a KIS) is no field here: it is held over a
    period, see `ekonomia.entities.statuses`.

    Attributes:
        key: The caller's own key.
        name: The full name.
        kind: What kind of unit it is.
        operator: The key of the organisation that created, organises or runs it.
        since: The first day.
        until: The last day, inclusive; None: open.

    Raises:
        InvalidValue: A field is of the wrong type, or the unit ends before it begins.
        InvalidInput: Several of these together.

    >>> Unit(key=UnitKey("2"), name="CIS Piła", kind=UnitKind.CIS, operator=OrganisationKey("1"),
    ...      since=date(2019, 3, 1), until=date(2018, 12, 31))
    Traceback (most recent call last):
    ...
    ekonomia.errors.InvalidValue: unit 'CIS Piła' ends on 2018-12-31, before 2019-03-01 (at $.until)
    """

    key: UnitKey
    name: str
    kind: UnitKind
    operator: OrganisationKey
    since: date
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        faults = text_faults(self, "key", "name", "operator")
        faults += code_faults(self, kind=UnitKind)
        faults += period_faults(f"unit {shown(self.name)}", self.since, self.until)
        gather("Unit", faults)

    def exists(self, *, on: date) -> bool:
        """Whether `since <= on <= until`.

        Raises:
            InvalidValue: `on` is no plain date.
        """
        return in_period(on, self.since, self.until)
