"""Who may create or run a CIS, KIS, ZAZ or WTZ: three days as a matrix, and the reasons.

Run it with `python examples/who_may_run.py`.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ekonomia.entities import LegalForm, UnitKind
from ekonomia.rules import RuleBook
from ekonomia.rules.phrases import day_text
from ekonomia.rules.wording import cited
from ekonomia.status.cis import CIS
from ekonomia.status.kis import KIS
from ekonomia.status.operators import MayRun, Operator, may_run, operator_matrix
from ekonomia.status.wtz import WTZ
from ekonomia.status.zaz import ZAZ

DAYS = (date(2010, 6, 1), date(2021, 10, 1), date(2026, 1, 15))
BOOKS: dict[UnitKind, RuleBook[Any]] = {
    UnitKind.CIS: CIS,
    UnitKind.KIS: KIS,
    UnitKind.ZAZ: ZAZ,
    UnitKind.WTZ: WTZ,
}
SIGNS = {
    MayRun.YES: "tak",
    MayRun.NO: "-",
    MayRun.DEPENDS: "zależy",
    MayRun.CONTESTED: "?",
    MayRun.NO_SUCH_UNIT: "x",
}


def grouped(on: date) -> Iterator[tuple[list[LegalForm], tuple[Operator, ...]]]:
    """Yield legal forms with the same answers together, in the order of the list."""
    rows: dict[tuple[MayRun, ...], tuple[list[LegalForm], tuple[Operator, ...]]] = {}
    for row in operator_matrix(on):
        forms, _ = rows.setdefault(tuple(cell.answer for cell in row), ([], row))
        forms.append(row[0].form)
    yield from rows.values()


def matrix(on: date) -> None:
    """Print the matrix of one day."""
    print(f"\n{day_text(on, 'pl')}\n")
    print(f"  {'CIS':8}{'KIS':8}{'ZAZ':8}{'WTZ':8}podmiot")
    for forms, row in grouped(on):
        cells = "".join(f"{SIGNS[cell.answer]:8}" for cell in row)
        first, *others = forms
        print(f"  {cells}{first.pl}")
        for form in others:
            print(f"  {'':32}{form.pl}")


def reason(operator: Operator) -> None:
    """Print one cell with what it hangs on and where it is written."""
    finding = operator.finding
    book = BOOKS[operator.unit]
    print(f"\n  {operator.form.pl}, {operator.unit.pl}: {operator.answer.pl}")
    if finding.missing:
        names = ", ".join(book.label(path, "pl") for path in finding.missing)
        print(f"    zależy od: {names}")
    for why in finding.why("pl"):
        print(f"    otwarte: {why}")
    print(f"    podstawa: {cited(finding.basis, 'pl')} ({finding.evidence.pl})")


def main() -> None:
    """Print three days and the reasons of some cells."""
    print("Kto może utworzyć lub prowadzić jednostkę reintegracyjną")
    print("tak: sama forma wystarcza; zależy: rozstrzygają inne fakty; ?: przepis sporny lub")
    print("niezbadany; -: nie; x: nie ma takiej jednostki")
    for on in DAYS:
        matrix(on)
    print("\nSkąd te odpowiedzi")
    for form, unit, on in (
        (LegalForm.GMINA, UnitKind.CIS, DAYS[2]),
        (LegalForm.POWIAT, UnitKind.KIS, DAYS[2]),
        (LegalForm.SOCIAL_COOPERATIVE, UnitKind.CIS, DAYS[1]),
        (LegalForm.SOCIAL_COOPERATIVE, UnitKind.CIS, DAYS[2]),
        (LegalForm.NON_PROFIT_LIMITED_COMPANY, UnitKind.CIS, DAYS[2]),
        (LegalForm.CHURCH_LEGAL_PERSON, UnitKind.ZAZ, DAYS[2]),
        (LegalForm.FOUNDATION, UnitKind.WTZ, DAYS[2]),
    ):
        reason(may_run(form, unit, on=on))


if __name__ == "__main__":
    main()
