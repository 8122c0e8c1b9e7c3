"""The rule book `pzp`: social clauses in public procurement.

One record holds one order of a public buyer and one contractor.  The book asks whether the law
applies at all, whether an order may be reserved for the contractor, whether social services may be,
and what the documents must say of employment.  Orders too small for the law may be reserved under
two other acts; those rules bear the ids of their own books and are asked by name.

A procedure goes by the law of the day on which it began, however long it lasts.  Where a rule reads
`started_on`, that day picks the version: ask on the day of the start or on any later one.  Where
the start is not known the answer is unknown, but for what holds under every version.  The other
rules go by the day asked about; for a procedure begun earlier ask them with `law=` that day.

A rule on a reserved order says that the contractor may be let in, if the buyer reserves; nothing
here says that the buyer must.  Not asked: the buyers of the utilities and those who act on grants,
whose thresholds are those of the Union, and orders excluded for other reasons than their value.
"""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import procurement as p
from ekonomia.rules import (
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    as_of,
    at_least,
    at_most,
    by_policy,
    equals,
    in_force,
    includes_any,
    is_false,
    is_true,
    less_than,
    more_than,
    named,
    no_sooner,
    none_of,
    one_of,
    shifted,
    sooner,
)
from ekonomia.status import procurement_lists as lists
from ekonomia.status.market_codes import OrderKind, SocialServicesRegime
from ekonomia.status.procurement_facts import ProcurementFacts

__all__ = ["PZP"]

F: Final = fields(ProcurementFacts)

# --- whether the law applies -------------------------------------------------------------------

FALLS_UNDER: Final = at_least(F.order_net, as_of(p.PZP_THRESHOLD, F.started_on))

APPLIES: Final = Rule(
    id="pzp.applies",
    pl="Do zamówienia stosuje się Prawo zamówień publicznych ze względu na jego wartość",
    en="The value of the order brings it under the Public Procurement Law",
    norm=p.PZP_APPLIES,
    force=Force.VALUE,
    requires=FALLS_UNDER,
)

SERVICES_MIN: Final = at_least(F.order_net, as_of(p.PZP_SOCIAL_SERVICES_MIN, F.started_on))
UNION_VALUE: Final = as_of(p.PZP_SOCIAL_SERVICES_UNION, F.started_on)

SOCIAL_SERVICES_REGIME: Final = Rule(
    id="pzp.social_services_regime",
    pl="Zamówienie na usługi społeczne podlega przepisom właściwym dla jego wartości",
    en="An order of social services goes by the rules for its value",
    norm=p.PZP_SOCIAL_SERVICES,
    force=Force.VALUE,
    applies=is_true(F.service_in_cpv_list),
    requires=any_of(
        named(SocialServicesRegime.UNION, all_of(SERVICES_MIN, at_least(F.order_net, UNION_VALUE))),
        named(
            SocialServicesRegime.NATIONAL, all_of(SERVICES_MIN, less_than(F.order_net, UNION_VALUE))
        ),
    ),
)
"""The answer names the rules; below the least value it is unmet."""

# --- reserved contracts ------------------------------------------------------------------------

RESERVED_MAJORITY: Final = Rule(
    id="pzp.reserved_majority",
    pl="Wykonawca może ubiegać się o zamówienie zastrzeżone: większość jego pracowników to osoby "
    "niepełnosprawne",
    en="The contractor may be let in to a reserved order: most of its employees have disabilities",
    norm=p.PZP_RESERVED_MAJORITY,
    applies=all_of(
        no_sooner(F.started_on, p.PZP_MAJORITY_DAY), sooner(F.started_on, p.PZP_REFORM_DAY)
    ),
    requires=more_than(F.disabled_share, p.PZP_MAJORITY_SHARE),
)

RESERVED_ACTIVITY: Final = Rule(
    id="pzp.reserved_activity",
    pl="Wykonawca może ubiegać się o zamówienie zastrzeżone: jest zakładem pracy chronionej albo "
    "jego działalność obejmuje integrację, a osób z grup jest dość",
    en="The contractor may be let in to a reserved order: it is a sheltered workshop or its "
    "activity covers integration, and it employs enough persons of the groups",
    norm=p.PZP_RESERVED_ACTIVITY,
    applies=all_of(
        no_sooner(F.started_on, p.PZP_REFORM_DAY), sooner(F.started_on, p.PZP_ACT_2019_DAY)
    ),
    requires=all_of(
        any_of(
            is_true(F.is_sheltered_workshop),
            all_of(
                any_of(
                    is_true(F.activity_covers_integration),
                    all_of(is_true(F.unit_performs), is_true(F.unit_activity_covers_integration)),
                ),
                includes_any(F.marginalised_groups, lists.PZP_ACTIVITY_GROUPS),
            ),
        ),
        any_of(
            all_of(
                at_least(F.marginalised_share, p.PZP_ACTIVITY_MIN_SHARE),
                at_least(F.marginalised_share, F.buyer_min_share),
            ),
            all_of(
                is_true(F.unit_performs),
                at_least(F.unit_marginalised_share, p.PZP_ACTIVITY_MIN_SHARE),
                at_least(F.unit_marginalised_share, F.buyer_min_share),
            ),
        ),
    ),
)

THROUGH_UNIT: Final = all_of(is_true(F.has_unit), is_true(F.unit_performs))
UNIT_SHARE_COUNTS: Final = any_of(
    sooner(F.started_on, p.PZP_WHOLE_ENTITY_DAY),
    by_policy(
        "unit_path",
        {"both": in_force(p.PZP_UNIT_PATH_CONTESTED), "unit": all_of(), "whole_entity": any_of()},
    ),
)
"""Since 28 September 2022 the words of the law can be read in two ways."""

RESERVED_MAIN_AIM: Final = Rule(
    id="pzp.reserved_main_aim",
    pl="Wykonawca może ubiegać się o zamówienie zastrzeżone: jest zakładem pracy chronionej, "
    "spółdzielnią socjalną albo jego głównym celem jest integracja, a osób z grup jest dość",
    en="The contractor may be let in to a reserved order: it is a sheltered workshop, a social "
    "cooperative or its main aim is integration, and it employs enough persons of the groups",
    norm=p.PZP_RESERVED_MAIN_AIM,
    applies=no_sooner(F.started_on, p.PZP_ACT_2019_DAY),
    requires=all_of(
        any_of(
            is_true(F.is_sheltered_workshop),
            equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE),
            all_of(
                any_of(
                    is_true(F.main_aim_integration),
                    all_of(THROUGH_UNIT, is_true(F.unit_main_aim_integration)),
                ),
                includes_any(F.marginalised_groups, lists.PZP_AIM_GROUPS),
            ),
        ),
        any_of(
            at_least(F.marginalised_share, p.PZP_AIM_MIN_SHARE),
            all_of(
                THROUGH_UNIT,
                at_least(F.unit_marginalised_share, p.PZP_AIM_MIN_SHARE),
                UNIT_SHARE_COUNTS,
            ),
        ),
    ),
)

# --- the reserve for social services -----------------------------------------------------------

CERTIFIED: Final = all_of(
    is_true(F.holds_ps_status),
    is_true(F.has_wojewoda_certificate),
    no_sooner(F.started_on, p.PZP_CERTIFICATE_DAY),
)
"""The certificate is issued to a social enterprise, after a check of the first three conditions."""

SERVICES_AIMS: Final = Rule(
    id="pzp.services_aims",
    pl="Celem wykonawcy są zadania użyteczności publicznej związane z usługami oraz integracja "
    "osób społecznie marginalizowanych",
    en="The contractor aims at public utility linked with the services and at the integration of "
    "marginalised persons",
    norm=p.PZP_SERVICES_AIMS,
    applies=is_true(F.service_in_cpv_list),
    requires=any_of(all_of(is_true(F.aims_public_utility), is_true(F.aims_integration)), CERTIFIED),
)

SERVICES_NON_PROFIT: Final = Rule(
    id="pzp.services_non_profit",
    pl="Wykonawca nie działa dla zysku, cały dochód przeznacza na cele statutowe i go nie dzieli",
    en="The contractor does not act for profit, spends its whole income on its statutory aims and "
    "divides no profit",
    norm=p.PZP_SERVICES_NON_PROFIT,
    requires=any_of(
        all_of(
            is_false(F.acts_for_profit), is_true(F.all_income_to_aims), is_false(F.shares_profit)
        ),
        CERTIFIED,
    ),
)

SERVICES_PARTICIPATION: Final = Rule(
    id="pzp.services_participation",
    pl="Wykonawca opiera się na współzarządzaniu, akcjonariacie pracowniczym albo partycypacji "
    "pracowników, co określa statut",
    en="The contractor rests on co-management, on shares of its employees or on their "
    "participation, and its statute says so",
    norm=p.PZP_SERVICES_PARTICIPATION,
    requires=any_of(
        all_of(is_true(F.is_participatory), is_true(F.statute_participation_clause)), CERTIFIED
    ),
)

SERVICES_PREVIOUS_AWARD: Final = Rule(
    id="pzp.services_previous_award",
    pl="W okresie poprzedzającym wszczęcie ten sam zamawiający nie udzielił wykonawcy zamówienia "
    "na tej podstawie",
    en="In the time before the procedure the same buyer gave it no order on this ground",
    norm=p.PZP_SERVICES_PREVIOUS_AWARD,
    requires=any_of(
        is_false(F.previous_award),
        sooner(shifted(F.previous_award_on, p.PZP_AWARD_GAP), F.started_on),
    ),
)

SERVICES_CONTRACT_TERM: Final = Rule(
    id="pzp.services_contract_term",
    pl="Umowa na zastrzeżone usługi nie trwa zbyt długo",
    en="The contract for the reserved services is not too long",
    norm=p.PZP_SERVICES_TERM,
    requires=at_most(F.contract_years, p.PZP_SERVICES_MAX_YEARS),
)

SERVICES_CERTIFICATE: Final = Rule(
    id="pzp.services_certificate",
    pl="Przedsiębiorstwo społeczne może wykazać trzy pierwsze warunki zaświadczeniem wojewody",
    en="A social enterprise may prove the first three conditions by a certificate of the wojewoda",
    norm=p.PZP_CERTIFICATE,
    force=Force.RIGHT,
    applies=no_sooner(F.started_on, p.PZP_CERTIFICATE_DAY),
    requires=all_of(is_true(F.holds_ps_status), is_true(F.has_wojewoda_certificate)),
)

# --- employment clauses ------------------------------------------------------------------------

EMPLOYMENT_CONTRACT: Final = Rule(
    id="pzp.employment_contract",
    pl="Dokumenty zamówienia wymagają umów o pracę z osobami, których czynności są pracą",
    en="The documents demand employment contracts with those whose acts are work",
    norm=p.PZP_EMPLOYMENT_CONTRACT,
    applies=all_of(
        one_of(F.order_kind, OrderKind.SERVICES, OrderKind.WORKS), is_true(F.acts_are_employment)
    ),
    requires=is_true(F.employment_contract_required),
)

EMPLOYMENT_CLAUSE: Final = Rule(
    id="pzp.employment_clause",
    pl="Wymóg zatrudnienia określa liczbę osób, okres, sposób kontroli i sankcje",
    en="The demand to employ listed persons states their number and time, checks and sanctions",
    norm=p.PZP_EMPLOYMENT_CLAUSE,
    applies=is_true(F.has_employment_requirement),
    requires=all_of(
        is_true(F.number_stated),
        is_true(F.period_stated),
        is_true(F.checks_stated),
        is_true(F.sanctions_stated),
    ),
)

# --- orders outside the law because of their value ---------------------------------------------

SMALL_ORDER: Final = all_of(is_true(F.buyer_is_public_finance_unit), none_of(FALLS_UNDER))

SMALL_ORDERS_FOR_PS: Final = Rule(
    id="ues.reserved_small",
    pl="Jednostka sektora finansów publicznych może zastrzec dla przedsiębiorstw społecznych "
    "zamówienie, do którego nie stosuje się Prawa zamówień publicznych ze względu na wartość",
    en="A unit of the public-finance sector may reserve for social enterprises an order whose "
    "value leaves it outside the Public Procurement Law",
    norm=p.PZP_SMALL_ORDERS_FOR_PS,
    force=Force.RIGHT,
    requires=all_of(SMALL_ORDER, is_true(F.holds_ps_status)),
)

SMALL_ORDERS_FOR_COOPERATIVES: Final = Rule(
    id="coop.reserved_small",
    pl="Jednostka sektora finansów publicznych może zastrzec dla spółdzielni socjalnych "
    "zamówienie, do którego nie stosuje się Prawa zamówień publicznych ze względu na wartość",
    en="A unit of the public-finance sector may reserve for social cooperatives an order whose "
    "value leaves it outside the Public Procurement Law",
    norm=p.PZP_SMALL_ORDERS_FOR_COOPERATIVES,
    force=Force.RIGHT,
    requires=all_of(SMALL_ORDER, equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE)),
)

PZP: Final = RuleBook(
    id="pzp",
    title=Label("Klauzule społeczne w zamówieniach", "Social clauses in public procurement"),
    facts=ProcurementFacts,
    rules=(
        APPLIES,
        SOCIAL_SERVICES_REGIME,
        RESERVED_MAJORITY,
        RESERVED_ACTIVITY,
        RESERVED_MAIN_AIM,
        SERVICES_AIMS,
        SERVICES_NON_PROFIT,
        SERVICES_PARTICIPATION,
        SERVICES_PREVIOUS_AWARD,
        SERVICES_CONTRACT_TERM,
        SERVICES_CERTIFICATE,
        EMPLOYMENT_CONTRACT,
        EMPLOYMENT_CLAUSE,
    ),
    others=(SMALL_ORDERS_FOR_PS, SMALL_ORDERS_FOR_COOPERATIVES),
)
"""Each rule is an answer of its own: hardly any order is reserved on every ground at once."""
