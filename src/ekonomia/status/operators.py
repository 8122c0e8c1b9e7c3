"""Who may create or run which reintegration unit, by date: the operator rules of the four books."""

from datetime import date
from typing import Final, assert_never, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates import plain_day
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.rules import Finding, Outcome
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.kis import KIS
from ekonomia.status.kis_facts import KisFacts
from ekonomia.status.wtz import WTZ
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts

__all__ = ["MayRun", "Operator", "may_run", "operator_matrix"]


@final
class MayRun(Code):
    """Whether subjects of one legal form may run units of one kind."""

    YES = "yes", "tak", "yes"
    NO = "no", "nie", "no"
    DEPENDS = "depends", "zależy", "depends", "other facts decide"
    CONTESTED = "contested", "sporne", "contested", "the text has two readings, or was not read"
    NO_SUCH_UNIT = "no_such_unit", "brak jednostki", "no such unit", "before its act"


@final
@frozen(kw_only=True)
class Operator:
    """Whether subjects of one form may run a unit, and why.

    Attributes:
        form: The legal form.
        unit: The kind of unit.
        finding: What the operator rule of the unit's book found for the form alone.
    """

    form: LegalForm
    unit: UnitKind
    finding: Finding

    @property
    def answer(self) -> MayRun:
        """The answer for the form alone; what it depends on stands in `finding.missing`."""
        match self.finding.outcome:
            case Outcome.MET:
                return MayRun.YES
            case Outcome.UNMET:
                return MayRun.NO
            case Outcome.UNKNOWN:
                return MayRun.CONTESTED if self.finding.unread else MayRun.DEPENDS
            case Outcome.NOT_APPLICABLE:
                return MayRun.NO_SUCH_UNIT
            case _ as rest:
                assert_never(rest)


def may_run(form: LegalForm, unit: UnitKind, *, on: date) -> Operator:
    """Return whether subjects of a legal form may create or run a unit of this kind on a day.

    Only the form is told: where more decides (how a gmina keeps its CIS, who founded a social
    cooperative, whether the activity is for profit), the answer depends and names the facts.

    Raises:
        InvalidValue: `on` is no plain date.

    Basis: UZS art. 3 ust. 2 and 18 ust. 1, URON art. 10b ust. 1 and 29 ust. 1.

    >>> may_run(LegalForm.POWIAT, UnitKind.KIS, on=date(2024, 5, 1)).answer.en
    'no'
    """
    plain_day(on, "on")
    match unit:
        case UnitKind.CIS:
            answer = CIS.check_rule("cis.operator", CisFacts(operator_form=form), on=on)
        case UnitKind.KIS:
            answer = KIS.check_rule("kis.operator", KisFacts(operator_form=form), on=on)
        case UnitKind.ZAZ:
            answer = ZAZ.check_rule("zaz.operator", ZazFacts(operator_form=form), on=on)
        case UnitKind.WTZ:
            answer = WTZ.check_rule("wtz.operator", WtzFacts(operator_form=form), on=on)
        case _ as rest:
            assert_never(rest)
    return Operator(form=form, unit=unit, finding=answer.findings[0])


_UNITS: Final = (UnitKind.CIS, UnitKind.KIS, UnitKind.ZAZ, UnitKind.WTZ)


def operator_matrix(on: date) -> tuple[tuple[Operator, ...], ...]:
    """Return the whole matrix of a day: a row for each legal form, with CIS, KIS, ZAZ and WTZ.

    Raises:
        InvalidValue: `on` is no plain date.
    """
    return tuple(tuple(may_run(form, unit, on=on) for unit in _UNITS) for form in LegalForm)
