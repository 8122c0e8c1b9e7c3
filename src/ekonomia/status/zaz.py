"""The rule book `zaz`: the vocational activity establishment (*zakład aktywności zawodowej*).

Without a rule named the book asks what the voivode's decision confirms: the conditions of art. 29,
of an applicant and of a ZAZ alike, with the headcount and the right to a waiver beside them.  Asked
by name are the status itself, the duties to tell, the money, and what concerns one worker, one
change or one expense.  Not asked: how much PFRON pays for a worker, the procedure of the agreement,
the return of money after a loss of the status.
"""

from typing import Final

from ekonomia.rules import Label, RuleBook
from ekonomia.status.zaz_facts import ZazFacts
from ekonomia.status.zaz_money import ACTIVITY_FUND, MONEY
from ekonomia.status.zaz_staff import ONE_WORKER, STAFF_CONDITIONS
from ekonomia.status.zaz_unit import STATUS, TOLD, UNIT_CONDITIONS

__all__ = ["ZAZ"]

ZAZ: Final = RuleBook(
    id="zaz",
    title=Label("Zakład aktywności zawodowej", "Vocational activity establishment (ZAZ)"),
    facts=ZazFacts,
    rules=(*STAFF_CONDITIONS, *UNIT_CONDITIONS, ACTIVITY_FUND),
    others=(*STATUS, *TOLD, *MONEY, *ONE_WORKER),
)
"""Whether a unit meets the conditions of a ZAZ on a day; by name, whether it keeps its duties."""
