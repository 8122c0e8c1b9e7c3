"""What may be told about the paid activity of an organisation."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules.facts import Money, check_facts, fact
from ekonomia.status.invariants import implied
from ekonomia.status.market_codes import PaidActivityKind

__all__ = ["PaidActivityFacts"]


@final
@frozen(kw_only=True)
class PaidActivityFacts:
    """One kind of paid activity of one organisation.

    The tests of the Act run for each kind of activity apart.  A day on which something was done
    implies that it was done; that it was not is said by the truth beside it.

    Attributes:
        legal_form: Of the organisation.
        activity_name: Which kind of activity is described.
        paid_kinds: What is sold or done for a fee.
        fees: What was received for that kind.
        costs: The costs of that kind; before 12 March 2010 its direct costs.
        average_pay: The average monthly pay of the best paid person, for work at paid statutory
            activity: over the last financial year, or the shorter time of employment.
        pay_year: The year whose pay is tested.
        reference_pay: The average monthly pay in the enterprise sector in the year before, as GUS
            announced it; not given: the library's own table.
        income_to_public_benefit: Whether the revenue of paid activity serves public benefit alone.
        separate_accounts: Whether unpaid, paid and business activity have accounts of their own.
        same_object_as_business: Whether business activity is carried on in the same object.
        entry_called: Whether an inspecting body called to register that kind as a business.
        entry_called_on: The day of the call.
        entry_applied: Whether the entry in the register of entrepreneurs was applied for.
        entry_applied_on: The day of the application.

    Raises:
        InvalidValue: A fact is out of its range, or a day stands beside "not done".

    Basis: UDPP art. 8-10.
    """

    legal_form: LegalForm | None = fact(pl="forma prawna", en="legal form")
    activity_name: str | None = fact(pl="rodzaj działalności", en="kind of activity")
    paid_kinds: frozenset[PaidActivityKind] | None = fact(
        pl="rodzaje odpłatnej działalności", en="kinds of paid activity"
    )
    fees: Money | None = fact(pl="opłaty", en="fees", unit=ZLOTY)
    costs: Money | None = fact(pl="koszty", en="costs", unit=ZLOTY)
    average_pay: Money | None = fact(
        pl="przeciętne wynagrodzenie osoby", en="average monthly pay of one person", unit=ZLOTY
    )
    pay_year: int | None = fact(pl="rok", en="year")
    reference_pay: Money | None = fact(
        pl="przeciętne wynagrodzenie w sektorze przedsiębiorstw",
        en="average pay in the enterprise sector",
        unit=ZLOTY,
    )
    income_to_public_benefit: bool | None = fact(
        pl="przychód na działalność pożytku", en="income serves public benefit only"
    )
    separate_accounts: bool | None = fact(pl="wyodrębnienie rachunkowe", en="separate accounts")
    same_object_as_business: bool | None = fact(
        pl="ten sam przedmiot co gospodarcza", en="same object as business activity"
    )
    entry_called: bool | None = fact(pl="wezwano do wpisu", en="called to register")
    entry_called_on: date | None = fact(pl="data wezwania do wpisu", en="called to register on")
    entry_applied: bool | None = fact(pl="złożono wniosek o wpis", en="entry applied for")
    entry_applied_on: date | None = fact(pl="data wniosku o wpis", en="entry applied for on")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "entry_called_on", "entry_called")
        implied(self, "entry_applied_on", "entry_applied")
