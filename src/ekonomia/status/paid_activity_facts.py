"""What may be told about the paid activity of an organisation."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.rules.facts import Money, check_facts, fact
from ekonomia.status.market_codes import PaidActivityKind

__all__ = ["PaidActivityFacts"]


@final
@frozen(kw_only=True)
class PaidActivityFacts:
    """One kind of activity of one organisation.

    Attributes:
        legal_form: Of the organisation.
        activity_name: The test runs for each kind apart.
        fees: Received for that kind.
        costs: Of that kind.
        average_pay: Over the reference period, for work at paid statutory activity; zł a
            month.
        pay_year: Whose pay is tested; year.
        reference_pay: Of the year before `pay_year`, GUS; not given: the library's own
            table; zł a month.
        separate_accounts: Unpaid, paid and business activity.
        entry_called_on: By the inspecting body.
        entry_applied_on: In the register of entrepreneurs.

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
    entry_called_on: date | None = fact(pl="wezwanie do wpisu", en="called to register on")
    entry_applied_on: date | None = fact(pl="wniosek o wpis", en="entry applied for on")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
