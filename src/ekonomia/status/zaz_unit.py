"""The ZAZ as a unit: who organises it, how it is set up, its status and what it tells whom."""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import vocational_activity as p
from ekonomia.rules import (
    THE_DAY,
    Rule,
    all_of,
    any_of,
    at_most,
    equals,
    in_force,
    includes_any,
    is_false,
    is_true,
    no_later,
    none_of,
    one_of,
    shifted,
    sooner,
    when,
)
from ekonomia.status import zaz_lists as lists
from ekonomia.status.codes import Authority
from ekonomia.status.deadlines import done_by, filed_by_the_day
from ekonomia.status.unit_codes import TradeKind
from ekonomia.status.zaz_facts import ZazFacts
from ekonomia.status.zaz_staff import WAIVER_RUNS

__all__ = ["STATUS", "TOLD", "UNIT_CONDITIONS"]

F: Final = fields(ZazFacts)

# --- the unit ----------------------------------------------------------------------------------

OPERATOR: Final = Rule(
    id="zaz.operator",
    pl="Organizatorem jest gmina, powiat albo organizacja społeczna, której statutowym zadaniem "
    "jest rehabilitacja osób niepełnosprawnych",
    en="The organiser is a gmina, a powiat, or a social organisation whose statutory task is the "
    "rehabilitation of persons with disabilities",
    norm=p.ZAZ_OPERATOR,
    requires=any_of(
        one_of(F.operator_form, lists.ZAZ_LOCAL_GOVERNMENTS),
        all_of(
            is_true(F.statutory_rehabilitation_task),
            any_of(
                one_of(F.operator_form, lists.ZAZ_ORGANISATIONS),
                all_of(
                    one_of(F.operator_form, lists.ZAZ_CONTESTED_OPERATORS),
                    in_force(p.ZAZ_OTHER_SOCIAL_ORGANISATION),
                ),
            ),
        ),
    ),
)

SEPARATENESS: Final = Rule(
    id="zaz.separateness",
    pl="Jednostka jest wyodrębniona organizacyjnie i finansowo",
    en="The unit is set apart in organisation and in money",
    norm=p.ZAZ_SEPARATENESS,
    requires=all_of(is_true(F.separate_organisation), is_true(F.separate_accounts)),
)

PREMISES: Final = Rule(
    id="zaz.premises",
    pl="Państwowa Inspekcja Pracy stwierdziła, że obiekty są bezpieczne i dostępne",
    en="The labour inspectorate has found the premises safe and accessible",
    norm=p.ZAZ_PREMISES,
    requires=is_true(F.labour_inspectorate_opinion),
)

CARE: Final = Rule(
    id="zaz.care",
    pl="Zapewniono opiekę medyczną, poradnictwo i usługi rehabilitacyjne",
    en="Medical care, counselling and rehabilitation services are ensured",
    norm=p.ZAZ_CARE,
    requires=all_of(
        is_true(F.specialist_care),
        is_true(F.counselling),
        is_true(F.rehabilitation_services),
        any_of(none_of(in_force(p.ZAZ_EMERGENCY_CARE)), is_true(F.emergency_care)),
    ),
)

STAROSTA_OPINION: Final = Rule(
    id="zaz.starosta_opinion",
    pl="Starosta wydał pozytywną opinię o potrzebie utworzenia zakładu",
    en="The starosta gave a positive opinion on the need for the establishment",
    norm=p.ZAZ_STAROSTA_OPINION,
    applies=none_of(
        all_of(equals(F.operator_form, LegalForm.POWIAT), in_force(p.ZAZ_POWIAT_WITHOUT_OPINION))
    ),
    requires=is_true(F.starosta_opinion),
)

BANNED_TRADE: Final = Rule(
    id="zaz.banned_trade",
    pl="Zakład nie wytwarza paliw, wyrobów tytoniowych, alkoholowych ani z metali szlachetnych i "
    "nie handluje nimi",
    en="The establishment neither makes nor trades in fuel, tobacco, alcohol or precious metals",
    norm=p.ZAZ_BANNED_TRADE,
    requires=all_of(
        none_of(includes_any(F.trades, lists.ZAZ_BANNED_TRADES)),
        when(
            includes_any(F.trades, TradeKind.OTHER_ALCOHOL),
            at_most(F.alcohol_share, p.ZAZ_MAX_ALCOHOL),
        ),
    ),
)

UNIT_CONDITIONS: Final = (
    OPERATOR,
    SEPARATENESS,
    PREMISES,
    CARE,
    STAROSTA_OPINION,
    BANNED_TRADE,
)

# --- the status --------------------------------------------------------------------------------

STATUS_DECISION: Final = Rule(
    id="zaz.status_decision",
    pl="Status nadano decyzją wojewody",
    en="The status was granted by decision of the voivode",
    norm=p.ZAZ_STATUS_DECISION,
    requires=all_of(equals(F.decision_by, Authority.WOJEWODA), no_later(F.decision_on, THE_DAY)),
)

STATUS_LOSS: Final = Rule(
    id="zaz.status_loss",
    pl="Żaden z warunków nie przestał być spełniany albo trwa zwolnienie",
    en="No condition has ceased to be met, or a waiver runs",
    norm=p.ZAZ_STATUS_LOSS,
    requires=any_of(
        is_false(F.conditions_ceased), sooner(THE_DAY, F.conditions_ceased_on), WAIVER_RUNS
    ),
)

STATUS: Final = (STATUS_DECISION, STATUS_LOSS)

# --- what is told ------------------------------------------------------------------------------

CHANGE_NOTICE: Final = Rule(
    id="zaz.change_notice",
    pl="O zmianie dotyczącej warunków poinformowano wojewodę w terminie",
    en="The voivode was told in time of a change about the conditions",
    norm=p.ZAZ_CHANGE_NOTICE,
    requires=done_by(
        F.change_notified, F.change_notified_on, shifted(F.change_on, p.ZAZ_CHANGE_TERM)
    ),
)

HALF_YEAR_INFORMATION: Final = Rule(
    id="zaz.half_year_information",
    pl="Wojewodzie przedstawiono w terminie ostatnią wymaganą informację półroczną",
    en="The last half-yearly information that fell due was given to the voivode in time",
    norm=p.ZAZ_HALF_YEAR_INFORMATION,
    requires=filed_by_the_day(
        F.half_year_information_filed, F.half_year_information_on, p.ZAZ_HALF_YEAR_DAY, every=6
    ),
)

FORECAST: Final = Rule(
    id="zaz.forecast",
    pl="Samorządowi województwa przedstawiono w terminie prognozę na następny rok",
    en="The forecast of the next year was given to the voivodeship in time",
    norm=p.ZAZ_FORECAST,
    requires=filed_by_the_day(F.forecast_filed, F.forecast_filed_on, p.ZAZ_FORECAST_DAY),
)

ANNEX: Final = Rule(
    id="zaz.annex",
    pl="Aneks na następny rok zawarto w terminie",
    en="The annex for the next year was made in time",
    norm=p.ZAZ_ANNEX,
    requires=filed_by_the_day(F.annex_filed, F.annex_filed_on, p.ZAZ_ANNEX_DAY),
)

SETTLEMENT: Final = Rule(
    id="zaz.settlement",
    pl="W terminie przekazano ostatnią informację kwartalną i roczne rozliczenie środków",
    en="The last quarterly information and yearly settlement of the money were given in time",
    norm=p.ZAZ_SETTLEMENT,
    requires=all_of(
        filed_by_the_day(
            F.quarter_information_filed, F.quarter_information_on, p.ZAZ_QUARTER_DAY, every=3
        ),
        filed_by_the_day(F.settlement_filed, F.settlement_filed_on, p.ZAZ_SETTLEMENT_DAY),
    ),
)

TOLD: Final = (CHANGE_NOTICE, HALF_YEAR_INFORMATION, FORECAST, ANNEX, SETTLEMENT)
