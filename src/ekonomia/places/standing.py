"""Powiaty on other days than that of the register: what is known, and what that rests on."""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates import plain_day
from ekonomia.places.changes import (
    CHANGES,
    EARLIER_REGISTER_DAY,
    FIRST_DAY,
    PlaceChange,
    PlaceChangeKind,
)
from ekonomia.places.knowledge import Knowledge
from ekonomia.places.lookup import powiat
from ekonomia.places.powiats import POWIATS
from ekonomia.places.units import REGISTER_DAY, Powiat
from ekonomia.shapes import check_shape

__all__ = ["DayFooting", "PowiatOn", "powiat_codes_on", "powiat_on"]


@final
class DayFooting(Code):
    """What an answer about a day rests on."""

    REGISTER = "register", "rejestr z tego dnia", "the register of that day"
    BETWEEN = (
        "between_registers",
        "zgodne rejestry z dnia wcześniejszego i późniejszego",
        "registers of an earlier and a later day that agree",
    )
    EARLIER = "recalled_changes", "zmiany znane z pamięci", "recalled changes"
    LATER = (
        "after_register",
        "rejestr z dnia wcześniejszego; zmiany po nim nieznane",
        "the register of an earlier day; changes after it are not known",
    )


_KNOWLEDGE: Final = {
    DayFooting.REGISTER: Knowledge.SEEN,
    DayFooting.BETWEEN: Knowledge.DERIVED,
    DayFooting.EARLIER: Knowledge.RECALLED,
    DayFooting.LATER: Knowledge.DERIVED,
}


@final
@frozen(kw_only=True)
class PowiatOn:
    """What is known of a powiat on one day.

    Attributes:
        code: Its TERYT code.
        on: The day.
        exists: Whether it existed on that day.
        name: Its name on that day, or None: it did not exist.
        powiat: What the register of `REGISTER_DAY` has under the code, or None: nothing.
        footing: What the answer rests on.
        changes: The known changes of this code, on whatever day.
    """

    code: str
    on: date
    exists: bool
    name: str | None
    powiat: Powiat | None
    footing: DayFooting
    changes: tuple[PlaceChange, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(
            self,
            [("expected a name exactly where it exists", self.exists is (self.name is None))],
        )

    @property
    def knowledge(self) -> Knowledge:
        """How surely the answer is known."""
        return _KNOWLEDGE[self.footing]

    @property
    def stale(self) -> bool:
        """Whether the day lies after that of the register."""
        return self.footing is DayFooting.LATER

    @property
    def register_day(self) -> date:
        """The day of the register."""
        return REGISTER_DAY


def powiat_on(code: str, *, on: date) -> PowiatOn:
    """Return what is known of a powiat on a day.

    Args:
        code: Its TERYT code; also one that was abolished before the register.
        on: The day.

    Raises:
        InvalidValue: `code` is no code of a powiat, or `on` no plain date.
        UnknownCode: No powiat ever had the code, as far as is known here.

    >>> before = powiat_on("0206", on=date(2020, 12, 31))
    >>> before.name, str(before.footing), powiat_on("0206", on=date(2021, 1, 1)).name
    ('jeleniogórski', 'between_registers', 'karkonoski')
    >>> powiat_on("0263", on=date(2003, 1, 1)).exists
    False
    """
    plain_day(on, "on")
    changes = tuple(each for each in CHANGES if each.code == code)
    ended = any(each.kind is PlaceChangeKind.ABOLISHED for each in changes)
    found = None if ended else powiat(code)
    exists = _exists(changes, on)
    return PowiatOn(
        code=code,
        on=on,
        exists=exists,
        name=_name(found, changes, on) if exists else None,
        powiat=found,
        footing=_footing(on),
        changes=changes,
    )


def powiat_codes_on(on: date) -> tuple[str, ...]:
    """Return the codes of all powiaty of a day, as far as is known here, in order.

    How surely, `powiat_on` says for each of them.

    Raises:
        InvalidValue: `on` is no plain date.

    >>> [len(powiat_codes_on(date(year, 1, 1))) for year in (1998, 1999, 2002, 2003, 2013)]
    [0, 373, 380, 379, 380]
    """
    plain_day(on, "on")
    ended = {each.code for each in CHANGES if each.code and each.kind is PlaceChangeKind.ABOLISHED}
    known = sorted({each.code for each in POWIATS} | ended)
    return tuple(
        code for code in known if _exists(tuple(each for each in CHANGES if each.code == code), on)
    )


def _exists(changes: tuple[PlaceChange, ...], on: date) -> bool:
    begins, ends = FIRST_DAY, date.max
    for each in changes:
        if each.kind is PlaceChangeKind.CREATED:
            begins = each.latest
        elif each.kind is PlaceChangeKind.ABOLISHED:
            ends = each.latest
    return begins <= on < ends


def _name(found: Powiat | None, changes: tuple[PlaceChange, ...], on: date) -> str | None:
    for each in changes:
        if each.kind is PlaceChangeKind.RENAMED and on < each.latest:
            return each.before
    return changes[0].name if found is None else found.name


def _footing(on: date) -> DayFooting:
    if on in (EARLIER_REGISTER_DAY, REGISTER_DAY):
        return DayFooting.REGISTER
    if on > REGISTER_DAY:
        return DayFooting.LATER
    return DayFooting.BETWEEN if on > EARLIER_REGISTER_DAY else DayFooting.EARLIER
