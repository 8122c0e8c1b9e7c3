"""Which support centre (OWES) serves a place on a day, or why that is not known."""

from datetime import date
from typing import Final, TypeAlias

from ekonomia.dates import plain_day
from ekonomia.places.areas import OutsideGmina, OutsideKind, Subregion
from ekonomia.places.knowledge import Knowledge, least_sure
from ekonomia.places.owes import PROVEN_GAPS, SUPPORT_PERIODS
from ekonomia.places.periods import ProvenGap, SupportPeriod, runs_on
from ekonomia.places.serving_answer import CentreCaveat, CentreCoverage, NotKnown, ServedBy
from ekonomia.places.standing import powiat_on
from ekonomia.places.subregions import SUBREGIONS
from ekonomia.places.teryt import parse_teryt, powiat_of
from ekonomia.places.units import REGISTER_DAY

__all__ = ["owes_for"]

_Guests: TypeAlias = list[tuple[Subregion, OutsideGmina]]
_Decided: TypeAlias = tuple[CentreCoverage, tuple[str, ...], NotKnown | None]
_OUTSIDE: Final = tuple((area, each) for area in SUBREGIONS for each in area.outside)


def owes_for(code: str, *, on: date) -> ServedBy:
    """Return which support centre serves a powiat or gmina on a day.

    An end that is not known is not open: from a period that began in 2016 and has no known end
    nothing follows for 2017.  Of gminas only those are told apart that a source names.

    Args:
        code: The TERYT code of a powiat or gmina, with or without the type digit.
        on: The day.

    Raises:
        InvalidValue: `code` is no such code, or `on` no plain date.
        UnknownCode: The register has no such powiat.

    >>> found = owes_for("2812", on=date(2020, 6, 1))
    >>> str(found.coverage), found.areas, found.operators[0]
    ('covered_by_one', ('28-nidzicki',), 'Nidzicka Fundacja Rozwoju NIDA')
    >>> str(owes_for("2003", on=date(2018, 1, 30)).coverage)
    'gap'
    >>> str(owes_for("2403", on=date(2020, 6, 1)).reason)
    'no_list'
    """
    plain_day(on, "on")
    powiat, unit = powiat_of(code), parse_teryt(code).code
    exists = powiat_on(powiat, on=on).exists
    outside = [
        (area, each)
        for area, each in _OUTSIDE
        if any(one.startswith(powiat) for one in each.codes)
        and runs_on(each.since, each.until, on) is not False
    ]
    homes = _homes(powiat, unit, outside) if exists else []
    guests = [
        (area, each)
        for area, each in outside
        if unit in each.codes and each.kind is OutsideKind.ALSO_SERVED
    ]
    areas = [*homes, *(area for area, _ in guests)]
    periods = [each for each in SUPPORT_PERIODS if each.area in {area.id for area in areas}]
    sure = [each for each in periods if each.runs_on(on) is True]
    possible = [each for each in periods if each.runs_on(on) is None]
    gap = next((each for each in PROVEN_GAPS if _in_gap(each, homes, on)), None)
    if not exists:
        decided = _unknown(NotKnown.NO_POWIAT)
    elif guests:
        decided = _decided_with_guests(guests, sure, on)
    elif gap is not None:
        decided = (CentreCoverage.GAP, (), None)
    else:
        decided = _decided_at_home(powiat, homes, sure, possible)
    coverage, operators, reason = decided
    said = {
        CentreCaveat.LIST: any(
            each.knowledge is not Knowledge.SEEN or not each.complete for each in areas
        ),
        CentreCaveat.BEYOND: gap is None and any(_beyond(each, on) for each in areas),
        CentreCaveat.PERIOD: any(_mark(each) is not Knowledge.SEEN for each in sure),
        CentreCaveat.GMINA: unit != powiat and all(unit not in each.codes for _, each in _OUTSIDE),
        CentreCaveat.SOME_GMINAS: unit == powiat and bool(outside),
        CentreCaveat.AFTER_REGISTER: on > REGISTER_DAY,
    }
    marks = [each.knowledge for each in areas]
    marks += [_mark(each) for each in sure]
    marks += [each.knowledge for _, each in guests]
    marks += [Knowledge.DERIVED] if said[CentreCaveat.BEYOND] or reason is not None else []
    marks += [] if gap is None else [gap.knowledge]
    return ServedBy(
        code=code,
        on=on,
        coverage=coverage,
        areas=tuple(each.id for each in areas),
        operators=operators,
        periods=tuple(sure),
        possible=tuple(possible),
        reason=reason,
        knowledge=least_sure(marks),
        caveats=tuple(caveat for caveat, holds in said.items() if holds),
    )


def _homes(powiat: str, unit: str, outside: _Guests) -> list[Subregion]:
    """Return the area a place belongs to: that which names the gmina, else that of its powiat."""
    named = [
        area for area, each in outside if unit in each.codes and each.kind is OutsideKind.INCLUDED
    ]
    return named or [area for area in SUBREGIONS if powiat in area.powiats]


def _in_gap(gap: ProvenGap, homes: list[Subregion], on: date) -> bool:
    return on <= gap.until and gap.area in {area.id for area in homes}


def _unknown(reason: NotKnown) -> _Decided:
    return CentreCoverage.UNKNOWN, (), reason


def _decided_with_guests(guests: _Guests, sure: list[SupportPeriod], on: date) -> _Decided:
    """Return what is known of a gmina that a centre of another area serves.

    Whether its own centre serves it, too, may not be known; that only adds an operator.
    """
    if any(len(each.codes) > 1 for _, each in guests):
        return _unknown(NotKnown.WHICH_GMINA)
    serving = {each.area for each in sure}
    if all(area.id in serving and runs_on(each.since, each.until, on) for area, each in guests):
        leads = dict.fromkeys(each.lead for each in sure if each.lead is not None)
        return CentreCoverage.OVERLAP, tuple(leads), None
    return _unknown(NotKnown.DATES)


def _decided_at_home(
    powiat: str,
    homes: list[Subregion],
    sure: list[SupportPeriod],
    possible: list[SupportPeriod],
) -> _Decided:
    if not homes:
        return _unknown(NotKnown.NO_LIST)
    if not sure:
        return _unknown(NotKnown.DATES if possible else NotKnown.NO_PERIOD)
    running = sure[-1]
    if running.lead is None:
        return _unknown(NotKnown.OPERATOR)
    if {each.lead for each in (*sure, *possible)} != {running.lead}:
        return _unknown(NotKnown.RIVALS)
    if running.is_joint:
        return CentreCoverage.COVERED_JOINTLY, (running.lead, *running.partners), None
    if running.shares:
        serving = (each.organisation for each in running.shares if powiat in each.powiats)
        return CentreCoverage.SPLIT_INSIDE, tuple(serving), None
    return CentreCoverage.COVERED_BY_ONE, (running.lead,), None


def _mark(period: SupportPeriod) -> Knowledge:
    return least_sure((period.knowledge, period.dates_knowledge))


def _beyond(area: Subregion, on: date) -> bool:
    since, until = area.seen
    if since is None or until is None or since.earliest is None or until.latest is None:
        return True
    return not since.earliest <= on <= until.latest
