"""The rule book `udpp`: paid public-benefit activity of an organisation.

One record describes one kind of activity, since the Act tests each kind apart: its fees against its
costs, the pay of those who work at it against the average, what becomes of its revenue, and its
being kept apart from business.  What the Act says of unpaid activity is not asked.  The average pay
of the enterprise sector is taken from the record, and from the library's own table where the record
does not tell it; for years that the table lacks the answer is unknown.
"""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import public_benefit as p
from ekonomia.law.amounts import AVERAGE_PAY_ENTERPRISES
from ekonomia.rules import (
    THE_DAY,
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_most,
    equals,
    in_force,
    includes_any,
    is_false,
    is_true,
    named,
    no_later,
    none_of,
    of_year,
    or_else,
    shifted,
    times,
)
from ekonomia.status.market_codes import PaidActivityKind
from ekonomia.status.paid_activity_facts import PaidActivityFacts

__all__ = ["UDPP"]

F: Final = fields(PaidActivityFacts)

CHURCH: Final = equals(F.legal_form, LegalForm.CHURCH_LEGAL_PERSON)
"""Church legal persons are neither called to register nor bound to keep accounts apart."""

FEE_COST: Final = Rule(
    id="udpp.fee_cost",
    pl="Opłaty za działalność danego rodzaju nie są wyższe od jej kosztów",
    en="The fees for that kind of activity are not above its costs",
    norm=p.UDPP_FEE_COST,
    requires=at_most(F.fees, F.costs),
)

PAY_CAP: Final = Rule(
    id="udpp.pay_cap",
    pl="Przeciętne miesięczne wynagrodzenie nie przekracza dozwolonej krotności przeciętnego "
    "wynagrodzenia w sektorze przedsiębiorstw za rok poprzedni",
    en="The average monthly pay is within the multiple of the average pay in the enterprise sector "
    "of the year before",
    norm=p.UDPP_PAY_CAP,
    requires=at_most(
        F.average_pay,
        times(
            p.UDPP_MAX_PAY_MULTIPLE,
            or_else(F.reference_pay, of_year(AVERAGE_PAY_ENTERPRISES, F.pay_year, later=-1)),
        ),
    ),
)

ENTRY_DEADLINE: Final = shifted(F.entry_called_on, p.UDPP_ENTRY_TERM)

BUSINESS_RECLASSIFICATION: Final = Rule(
    id="udpp.business_reclassification",
    pl="Na wezwanie organu kontroli w terminie złożono wniosek o wpis działalności danego rodzaju "
    "do rejestru przedsiębiorców",
    en="Called by the inspecting body, it applied in time to register that kind of activity as a "
    "business",
    norm=p.UDPP_RECLASSIFICATION,
    applies=all_of(is_true(F.entry_called), none_of(CHURCH)),
    requires=any_of(
        no_later(THE_DAY, ENTRY_DEADLINE),
        all_of(is_true(F.entry_applied), no_later(F.entry_applied_on, ENTRY_DEADLINE)),
    ),
)

INCOME_USE: Final = Rule(
    id="udpp.income_use",
    pl="Przychód z działalności odpłatnej służy wyłącznie działalności pożytku publicznego, "
    "a działalność nieodpłatna, odpłatna i gospodarcza są wyodrębnione rachunkowo",
    en="The revenue of paid activity serves public benefit alone, and unpaid, paid and business "
    "activity have accounts of their own",
    norm=p.UDPP_INCOME_USE,
    requires=all_of(
        is_true(F.income_to_public_benefit), any_of(is_true(F.separate_accounts), CHURCH)
    ),
)

SAME_OBJECT: Final = Rule(
    id="udpp.same_object",
    pl="Działalność odpłatna i gospodarcza nie mają tego samego przedmiotu",
    en="Paid and business activity do not have the same object",
    norm=p.UDPP_SAME_OBJECT,
    requires=is_false(F.same_object_as_business),
)

PAID_ACTIVITY_KINDS: Final = Rule(
    id="udpp.paid_activity_kinds",
    pl="Działalność jest odpłatną działalnością pożytku publicznego",
    en="The activity is paid public-benefit activity",
    norm=p.UDPP_PAID_ACTIVITY,
    force=Force.RIGHT,
    requires=any_of(
        named(
            PaidActivityKind.PUBLIC_TASKS, includes_any(F.paid_kinds, PaidActivityKind.PUBLIC_TASKS)
        ),
        named(
            PaidActivityKind.SALE_OF_GOODS,
            includes_any(F.paid_kinds, PaidActivityKind.SALE_OF_GOODS),
        ),
        named(
            PaidActivityKind.SALE_OF_GIFTS,
            all_of(
                includes_any(F.paid_kinds, PaidActivityKind.SALE_OF_GIFTS),
                in_force(p.UDPP_SALE_OF_GIFTS),
            ),
        ),
    ),
)
"""The answer holds the kinds that the Act names on the day."""

UDPP: Final = RuleBook(
    id="udpp",
    title=Label("Odpłatna działalność pożytku publicznego", "Paid public-benefit activity"),
    facts=PaidActivityFacts,
    rules=(
        FEE_COST,
        PAY_CAP,
        BUSINESS_RECLASSIFICATION,
        INCOME_USE,
        SAME_OBJECT,
        PAID_ACTIVITY_KINDS,
    ),
)
"""Whether one kind of activity is paid public-benefit activity, and keeps what the Act asks."""
