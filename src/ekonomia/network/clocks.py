"""The five clocks of a support centre, each of which begins and ends on its own.

They are the definition of the area, the partnership that runs the centre, the contract that pays
for it, the accreditation, and the names of the territory in the register.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates import plain_day
from ekonomia.network.accreditation import Accreditation, AccreditationReason
from ekonomia.network.accredited import accredited_on
from ekonomia.places import (
    PROVEN_GAPS,
    SUPPORT_PERIODS,
    CentreCaveat,
    Knowledge,
    NotKnown,
    Subregion,
    SupportPeriod,
    least_sure,
    powiat_on,
    runs_on,
    subregion,
)
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = ["CentreClock", "CentreClocks", "ClockReading", "ContractCaveat", "centre_clocks"]


@final
class CentreClock(Code):
    """What begins and ends on its own."""

    DEFINITION = "definition", "wykaz powiatów obszaru", "list of powiaty of the area"
    PARTNERSHIP = "partnership", "kto prowadzi ośrodek", "who runs the centre"
    CONTRACT = "contract", "okres projektu", "period of the project"
    ACCREDITATION = "accreditation", "akredytacja", "accreditation"
    REGISTER_NAME = "register_name", "nazwy w rejestrze", "names in the register"


@final
class ContractCaveat(Code):
    """What to know of the period of a project on a day."""

    BEFORE_SIGNING = (
        "before_signing",
        "okres projektu trwał, umowy jeszcze nie podpisano",
        "the period ran, the contract was not signed yet",
    )
    EXTENDED = (
        "extended",
        "po końcu ogłoszonym pierwotnie",
        "after the end that was printed first",
    )


ClockReason: TypeAlias = NotKnown | CentreCaveat | AccreditationReason
"""Why a clock does not run, or why that is not known; each clock has the words of its matter."""


@final
@frozen(kw_only=True)
class ClockReading:
    """What one clock says on a day.

    Attributes:
        clock: Which.
        verdict: MET: it runs; UNMET: it surely does not; UNKNOWN: what is known does not settle it.
        said: What it says: the powiaty, who runs the centre, the ends of the period, the number of
            the decision, the names; empty: nothing is known.
        reason: Why it is not known, or of an accreditation why there is none; None: it is known.
        caveats: What to know of the period of a project.
        knowledge: How it is known, that is its least sure part.
    """

    clock: CentreClock
    verdict: Verdict
    said: tuple[str, ...] = ()
    reason: NotKnown | CentreCaveat | AccreditationReason | None = None
    caveats: tuple[ContractCaveat, ...] = ()
    knowledge: Knowledge

    def __attrs_post_init__(self) -> None:
        unknown = self.verdict is Verdict.UNKNOWN
        check_shape(
            self, (("expected a reason for what is not known", unknown and self.reason is None),)
        )


@final
@frozen(kw_only=True)
class CentreClocks:
    """What the five clocks of a centre say on a day.

    Attributes:
        area: The id of its area.
        on: The day.
        readings: One for each clock, in the order of `CentreClock`.
    """

    area: str
    on: date
    readings: tuple[ClockReading, ...]

    def __attrs_post_init__(self) -> None:
        clocks = tuple(each.clock for each in self.readings)
        check_shape(self, (("expected each clock once, in order", clocks != tuple(CentreClock)),))

    def reading(self, clock: CentreClock) -> ClockReading:
        """Return what one clock says."""
        return self.readings[tuple(CentreClock).index(clock)]

    @property
    def unknown(self) -> tuple[CentreClock, ...]:
        """The clocks of which it is not known whether they run."""
        return tuple(each.clock for each in self.readings if each.verdict is Verdict.UNKNOWN)


def centre_clocks(
    area: str,
    *,
    on: date,
    decisions: Iterable[Accreditation] = (),
    is_complete: bool = False,
) -> CentreClocks:
    """Return what the five clocks of the centre of an area say on a day.

    Args:
        area: The id of the area.
        on: The day.
        decisions: Decisions on accreditation; those of other centres than `area` are left out.
        is_complete: Whether these are all decisions on this centre.

    Raises:
        InvalidValue: `on` is no plain date.
        UnknownCode: There is no such area.

    >>> found = centre_clocks("28-elblaski", on=date(2023, 12, 1))
    >>> [str(clock) for clock in found.unknown]
    ['accreditation']
    >>> [caveat.en for caveat in found.reading(CentreClock.CONTRACT).caveats]
    ['the period ran, the contract was not signed yet']
    """
    plain_day(on, "on")
    found = subregion(area)
    own = tuple(each for each in decisions if each.centre == area)
    return CentreClocks(
        area=area,
        on=on,
        readings=(
            _definition(found, on),
            *_running(found, on),
            _accreditation(own, on, is_complete=is_complete),
            _register_name(found, on),
        ),
    )


def _definition(area: Subregion, on: date) -> ClockReading:
    reason: ClockReason | None = None
    if not area.complete:
        reason = NotKnown.NO_LIST
    elif not runs_on(area.seen_since, area.seen_until, on):
        reason = CentreCaveat.BEYOND
    return ClockReading(
        clock=CentreClock.DEFINITION,
        verdict=Verdict.MET if reason is None else Verdict.UNKNOWN,
        said=area.powiats,
        reason=reason,
        knowledge=area.knowledge if reason is None else Knowledge.DERIVED,
    )


def _running(area: Subregion, on: date) -> tuple[ClockReading, ClockReading]:
    """Return who runs the centre, and the period of its project."""
    periods = [each for each in SUPPORT_PERIODS if each.area == area.id]
    sure = [each for each in periods if each.runs_on(on)]
    possible = [each for each in periods if each.runs_on(on) is None]
    gap = next((each for each in PROVEN_GAPS if each.area == area.id and on <= each.until), None)
    if gap is not None:
        return _no_centre(CentreClock.PARTNERSHIP, gap.knowledge), _no_centre(
            CentreClock.CONTRACT, gap.knowledge
        )
    if not sure:
        reason = NotKnown.DATES if possible else NotKnown.NO_PERIOD
        return _not_known(CentreClock.PARTNERSHIP, reason), _not_known(CentreClock.CONTRACT, reason)
    return _partnership(sure, possible), _contract(sure, on)


def _no_centre(clock: CentreClock, knowledge: Knowledge) -> ClockReading:
    return ClockReading(clock=clock, verdict=Verdict.UNMET, knowledge=knowledge)


def _not_known(clock: CentreClock, reason: ClockReason) -> ClockReading:
    return ClockReading(
        clock=clock, verdict=Verdict.UNKNOWN, reason=reason, knowledge=Knowledge.DERIVED
    )


def _partnership(sure: list[SupportPeriod], possible: list[SupportPeriod]) -> ClockReading:
    running = sure[-1]
    if running.lead is None:
        return _not_known(CentreClock.PARTNERSHIP, NotKnown.OPERATOR)
    if {each.lead for each in (*sure, *possible)} != {running.lead}:
        return _not_known(CentreClock.PARTNERSHIP, NotKnown.RIVALS)
    return ClockReading(
        clock=CentreClock.PARTNERSHIP,
        verdict=Verdict.MET,
        said=(running.lead, *running.partners),
        knowledge=least_sure((running.knowledge, running.dates_knowledge)),
    )


def _contract(sure: list[SupportPeriod], on: date) -> ClockReading:
    running = sure[-1]
    holds = {
        ContractCaveat.BEFORE_SIGNING: running.is_signed_on(on) is False,
        ContractCaveat.EXTENDED: running.was_to_run_on(on) is False,
    }
    return ClockReading(
        clock=CentreClock.CONTRACT,
        verdict=Verdict.MET,
        said=tuple(filter(None, (running.since, running.until))),
        caveats=tuple(caveat for caveat, is_so in holds.items() if is_so),
        knowledge=running.dates_knowledge,
    )


def _accreditation(
    decisions: tuple[Accreditation, ...], on: date, *, is_complete: bool
) -> ClockReading:
    found = accredited_on(decisions, on=on, is_complete=is_complete)
    shown = found.holding or found.possible
    return ClockReading(
        clock=CentreClock.ACCREDITATION,
        verdict=found.verdict,
        said=tuple(each.decision for each in shown if each.decision is not None),
        reason=found.reason,
        knowledge=found.knowledge,
    )


def _register_name(area: Subregion, on: date) -> ClockReading:
    states = [powiat_on(code, on=on) for code in area.powiats]
    reason: ClockReason | None = None
    if not area.complete:
        reason = NotKnown.NO_LIST
    elif any(each.stale for each in states):
        reason = CentreCaveat.AFTER_REGISTER
    missing = not all(each.exists for each in states)
    known = Verdict.UNMET if missing else Verdict.MET
    return ClockReading(
        clock=CentreClock.REGISTER_NAME,
        verdict=known if reason is None else Verdict.UNKNOWN,
        said=tuple(each.name for each in states if each.name is not None),
        reason=reason,
        knowledge=least_sure((area.knowledge, *(each.knowledge for each in states))),
    )
