"""A status that a support centre granted under the EU-fund guidelines: term, loss, renewal.

It opened grants and nothing else.  From 30 October 2022 to the end of 2023 it stood beside the
status of the Act, and neither turned into the other.  Whether the entity met the guidelines is what
the book `ct9` asks without a rule named; the three rules here are asked by name.
"""

from datetime import date
from typing import Final

from attrs import evolve, fields

from ekonomia.bounds import Comparison, as_bounds
from ekonomia.dates import Term, plain_day
from ekonomia.law import Enacted
from ekonomia.law import legacy_status as p
from ekonomia.rules import (
    THE_DAY,
    Context,
    Finding,
    Force,
    Rule,
    all_of,
    at_least,
    at_most,
    equals,
    inside,
    is_true,
    no_later,
    shifted,
)
from ekonomia.rules.algebra import Cases, Compare, OrElse
from ekonomia.rules.findings import examine
from ekonomia.status.codes import Authority, Regime
from ekonomia.status.regimes import REGIMES
from ekonomia.status.social_enterprise_facts import Ct9Status, SocialEnterpriseFacts

__all__ = ["GRANTED_STATUS", "ct9_status_on", "regimes_on"]

F: Final = fields(SocialEnterpriseFacts)
S: Final = fields(Ct9Status)

GRANTED_ON: Final = inside(F.ct9_status, S.granted_on)
MONTHS: Final = inside(F.ct9_status, S.valid_months)
UNTIL: Final = inside(F.ct9_status, S.valid_until)
LOST_ON: Final = inside(F.ct9_status, S.feature_lost_on)
RESTORED_ON: Final = inside(F.ct9_status, S.feature_restored_on)
REVERIFIED_ON: Final = inside(F.ct9_status, S.reverified_on)

USUAL_TERM: Final = all_of(
    at_least(MONTHS, p.CT9_STATUS_MONTHS), at_most(MONTHS, p.CT9_STATUS_MONTHS)
)
LAST_DAY: Final = OrElse(
    UNTIL, Cases(((USUAL_TERM, shifted(GRANTED_ON, p.CT9_STATUS_TERM)),), UNTIL)
)
"""The day that is printed; where months are printed instead, it follows from the usual term."""

STATUS_TERM: Final = Rule(
    id="ct9.status_term",
    pl="Status nadany przez OWES jest w okresie ważności",
    en="A status granted by a support centre is within its term",
    norm=p.CT9_STATUS,
    requires=all_of(
        equals(inside(F.ct9_status, S.granted_by), Authority.OWES),
        no_later(GRANTED_ON, THE_DAY),
        Compare(THE_DAY, Comparison.AT_MOST, LAST_DAY),
    ),
)

REGAIN: Final = Rule(
    id="ct9.regain",
    pl="Utraconą cechę przywrócono w wymaganym czasie i ponownie zweryfikowano",
    en="A feature that was lost was restored in the required time, and verified again",
    norm=p.CT9_REGAIN,
    force=Force.RIGHT,
    requires=all_of(
        no_later(LOST_ON, RESTORED_ON),
        no_later(RESTORED_ON, shifted(LOST_ON, p.CT9_REGAIN_TERM)),
        no_later(RESTORED_ON, REVERIFIED_ON),
        no_later(REVERIFIED_ON, THE_DAY),
    ),
)

RENEWAL: Final = Rule(
    id="ct9.renewal",
    pl="Status można przedłużyć na dotychczasowych zasadach w okresie trwałości dotacji",
    en="The status may be renewed under the old rules in the durability period of grants",
    norm=p.CT9_RENEWAL,
    force=Force.RIGHT,
    requires=is_true(inside(F.ct9_status, S.bound_by_durability)),
)

GRANTED_STATUS: Final = (STATUS_TERM, REGAIN, RENEWAL)
"""The rules about a status once granted, each asked by name."""


def ct9_status_on(facts: SocialEnterpriseFacts, on: date) -> Finding:
    """Return whether a status granted by a support centre runs on a day.

    The rule `ct9.status_term` asks the same; here the last day is also counted from a printed
    length other than the usual one.  A day that is printed outweighs a length.

    Args:
        facts: What is known, the granted status among it.
        on: The day asked about.

    Raises:
        InvalidValue: `on` is no plain date.
    """
    plain_day(on, "on")
    return examine(STATUS_TERM, _with_last_day(facts), Context(on=on))


def _with_last_day(facts: SocialEnterpriseFacts) -> SocialEnterpriseFacts:
    status = facts.ct9_status
    if status is None or status.valid_until is not None or status.granted_on is None:
        return facts
    months = None if status.valid_months is None else as_bounds(status.valid_months).exact
    if not months:
        return facts
    last = Term(months=int(months)).after(status.granted_on)
    return evolve(facts, ct9_status=evolve(status, valid_until=last))


def regimes_on(day: date) -> tuple[Regime, ...]:
    """Return the instruments that governed the status on a day, the most binding first.

    None before 2007; the Act and the guidelines together from 30 October 2022 to the end of 2023.

    Raises:
        InvalidValue: `day` is no plain date.

    >>> [str(each) for each in regimes_on(date(2023, 12, 31))]
    ['ues', 'kpres_2022', 'ct9_2019']
    """
    plain_day(day, "day")
    step = REGIMES.step(day)
    return step.value if isinstance(step, Enacted) else ()
