"""Statuses: qualities granted to an organisation or a unit, held over a period."""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates import in_period, period_faults
from ekonomia.entities.organisation import OrganisationKey, code_faults, text_faults
from ekonomia.entities.units import UnitKey
from ekonomia.errors import gather

__all__ = ["HeldStatus", "StatusKind"]


@final
class StatusKind(Code):
    """A granted quality that begins on a day and may end on one.  It is no kind of organisation."""

    PS = "ps", "przedsiębiorstwo społeczne", "social enterprise", "decision of the wojewoda"
    OPP = "opp", "organizacja pożytku publicznego", "public-benefit organisation", "entry in KRS"
    CIS = (
        "status_cis",
        "status centrum integracji społecznej",
        "status of a CIS",
        "wojewoda, 5 years",
    )
    KIS = "rejestr_kis", "wpis do rejestru KIS", "entry in the register of KIS", "no time limit"
    ZAZ = "status_zaz", "status zakładu aktywności zawodowej", "status of a ZAZ", "wojewoda"
    ZPCH = "zpch", "status zakładu pracy chronionej", "status of a sheltered employer", "no PES"
    CT9 = "ct9", "przedsiębiorstwo społeczne z wytycznych", "social enterprise under the guidelines"


_OF_UNITS: Final = frozenset({StatusKind.CIS, StatusKind.KIS, StatusKind.ZAZ})


@final
@frozen(kw_only=True)
class HeldStatus:
    """A status held by an organisation or a unit, from its first to its last day, both included.

    Attributes:
        kind: What is held.
        holder: The caller's key of the organisation or the unit.
        since: The first day.
        until: The last day; None: open.

    Raises:
        InvalidValue: It ends before it begins, or a field is of the wrong type.

    >>> status = HeldStatus(kind=StatusKind.PS, holder=OrganisationKey("1"), since=date(2023, 5, 1))
    >>> status.held(on=date(2023, 5, 1)), status.held(on=date(2023, 4, 30))
    (True, False)
    """

    kind: StatusKind
    holder: OrganisationKey | UnitKey
    since: date
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        faults = [*text_faults(self, "holder"), *code_faults(self, kind=StatusKind)]
        faults += period_faults(f"status {self.kind}", self.since, self.until)
        gather("HeldStatus", faults)

    @property
    def of_unit(self) -> bool:
        """Whether it is held by a reintegration unit, not by an organisation."""
        return self.kind in _OF_UNITS

    def held(self, *, on: date) -> bool:
        """Whether `since <= on <= until`."""
        return in_period(on, self.since, self.until)
