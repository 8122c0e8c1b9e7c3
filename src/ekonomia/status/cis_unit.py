"""What a *centrum integracji społecznej* (CIS) is as a unit: creator, status, activity, staff."""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.law import social_employment_centres as p
from ekonomia.rules import (
    THE_DAY,
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    day_of_year,
    equals,
    in_force,
    includes,
    includes_any,
    is_false,
    is_true,
    more_than,
    no_later,
    none_of,
    one_of,
    shifted,
    times,
)
from ekonomia.status import cis_lists as lists
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.deadlines import report_due, reported_in_time
from ekonomia.status.unit_codes import TradeKind

__all__ = ["ON_OCCASION", "UNIT_CONDITIONS"]

F: Final = fields(CisFacts)

# --- who creates it ----------------------------------------------------------------------------

CONTESTED: Final = all_of(
    one_of(F.operator_form, lists.CIS_CONTESTED_OPERATORS), in_force(p.CIS_OPERATOR_CONTESTED)
)
"""A form of which the text does not say whether it is a non-governmental organisation."""

OPERATOR: Final = Rule(
    id="cis.operator",
    pl="CIS tworzy podmiot wskazany w ustawie",
    en="The CIS is created by a subject that the Act lists",
    norm=p.CIS_OPERATOR,
    requires=any_of(
        all_of(
            one_of(F.operator_form, lists.CIS_LOCAL_GOVERNMENTS),
            one_of(F.local_government_form, lists.CIS_LOCAL_GOVERNMENT_FORMS),
        ),
        one_of(F.operator_form, lists.CIS_OPERATORS),
        all_of(
            equals(F.operator_form, LegalForm.SOCIAL_COOPERATIVE),
            includes_any(F.operator_founder_kinds, lists.CIS_COOPERATIVE_FOUNDERS),
            none_of(includes_any(F.operator_founder_kinds, FounderKind.NATURAL_PERSONS)),
        ),
        CONTESTED,
    ),
)

SEPARATENESS: Final = Rule(
    id="cis.separateness",
    pl="CIS jest wyodrębnione organizacyjnie i finansowo",
    en="The CIS is set apart in organisation and accounts",
    norm=p.CIS_SEPARATENESS,
    applies=any_of(one_of(F.operator_form, lists.CIS_SEPARATE_OPERATORS), CONTESTED),
    requires=all_of(is_true(F.separate_organisation), is_true(F.separate_accounts)),
)

# --- the status --------------------------------------------------------------------------------

STATUS_DECISION: Final = Rule(
    id="cis.status_decision",
    pl="Status CIS nadano decyzją właściwego organu",
    en="The status was granted by decision of the competent authority",
    norm=p.CIS_STATUS_DECISION,
    requires=all_of(
        is_true(F.status_granted),
        one_of(F.decision_by, lists.CIS_AUTHORITIES),
        no_later(F.decision_on, THE_DAY),
    ),
)

STATUS_TERM: Final = Rule(
    id="cis.status_term",
    pl="Okres, na który nadano lub przedłużono status, nie upłynął",
    en="The time for which the status was granted or extended has not passed",
    norm=p.CIS_STATUS,
    requires=all_of(
        is_true(F.status_granted),
        any_of(
            no_later(THE_DAY, shifted(F.decision_on, p.CIS_STATUS_TERM)),
            all_of(
                is_true(F.status_extended),
                no_later(F.extended_on, THE_DAY),
                no_later(THE_DAY, shifted(F.extended_on, p.CIS_STATUS_TERM)),
            ),
        ),
    ),
)

APPLICATION: Final = Rule(
    id="cis.application",
    pl="Wniosek o status jest kompletny, z wymaganymi załącznikami",
    en="The application for the status is complete, with the annexes required",
    norm=p.CIS_APPLICATION,
    requires=all_of(
        is_true(F.application_complete),
        any_of(
            none_of(in_force(p.CIS_APPLICATION_ANNEXES)),
            all_of(
                is_true(F.has_premises_title),
                any_of(equals(F.operator_form, LegalForm.POWIAT), is_true(F.starosta_opinion)),
            ),
        ),
    ),
)

APPLICATION_WINDOW: Final = Rule(
    id="cis.application_window",
    pl="Wniosek o status złożono w miesiącu, w którym się je składa",
    en="The application for the status was filed in a month for such applications",
    norm=p.CIS_APPLICATION_WINDOW,
    requires=any_of(
        all_of(
            no_later(day_of_year(F.applied_on, p.CIS_SPRING_OPENS), F.applied_on),
            no_later(F.applied_on, day_of_year(F.applied_on, p.CIS_SPRING_CLOSES, moves=True)),
        ),
        all_of(
            no_later(day_of_year(F.applied_on, p.CIS_AUTUMN_OPENS), F.applied_on),
            no_later(F.applied_on, day_of_year(F.applied_on, p.CIS_AUTUMN_CLOSES, moves=True)),
        ),
    ),
)

SUPERVISION: Final = Rule(
    id="cis.supervision",
    pl="Wzywając do wyjaśnień albo do usunięcia nieprawidłowości, wojewoda wyznaczył dość długi "
    "termin",
    en="Where the wojewoda called for explanations or for repair, the term set was long enough",
    norm=p.CIS_SUPERVISION,
    requires=all_of(
        any_of(
            is_false(F.explanations_called),
            at_least(F.explanations_days, p.CIS_MIN_EXPLANATION_DAYS),
        ),
        any_of(is_false(F.repair_called), at_least(F.repair_days, p.CIS_MIN_REPAIR_DAYS)),
    ),
)
"""A call that was not made leaves nothing to keep."""

STATUS_LOSS: Final = Rule(
    id="cis.status_loss",
    pl="Nie zachodzi przesłanka utraty statusu",
    en="There is no ground of losing the status",
    norm=p.CIS_STATUS_LOSS,
    requires=all_of(
        is_false(F.loss_conditions),
        any_of(
            none_of(in_force(p.CIS_LOSS_BY_SUPERVISION)),
            all_of(is_false(F.supervision_terms_passed), is_false(F.loss_requested)),
        ),
    ),
)

# --- what it does, and with whom ---------------------------------------------------------------

STAFF: Final = Rule(
    id="cis.staff",
    pl="Obsadzone są wymagane stanowiska",
    en="The posts required are filled",
    norm=p.CIS_STAFF,
    requires=includes(F.staff_roles, lists.CIS_STAFF_ROLES),
)

STAFF_RATIO: Final = Rule(
    id="cis.staff_ratio",
    pl="Na pracownika prowadzącego zajęcia nie przypada zbyt wielu uczestników",
    en="There are not too many participants for one employee who leads classes",
    norm=p.CIS_STAFF_RATIO,
    force=Force.SOFT,
    requires=at_most(F.participants, times(p.CIS_MAX_PARTICIPANTS_PER_STAFF, F.direct_staff)),
)

BANNED_TRADE: Final = Rule(
    id="cis.banned_trade",
    pl="Działalność CIS nie obejmuje zakazanych wyrobów i nie jest działalnością gospodarczą",
    en="The activity of the CIS takes in no banned goods and is no business activity",
    norm=p.CIS_BANNED_TRADE,
    requires=all_of(
        none_of(
            includes_any(F.trades, lists.CIS_BANNED_TRADES),
            all_of(
                includes_any(F.trades, TradeKind.OTHER_ALCOHOL),
                more_than(F.alcohol_share, p.CIS_MAX_ALCOHOL_SHARE),
            ),
        ),
        is_true(F.separate_activity),
    ),
)

# --- what it owes ------------------------------------------------------------------------------


ANNUAL_REPORT: Final = Rule(
    id="cis.annual_report",
    pl="Złożono w terminie ostatnie wymagane sprawozdanie roczne",
    en="The last yearly report that fell due was filed in time",
    norm=p.CIS_ANNUAL_REPORT,
    applies=all_of(is_true(F.status_granted), report_due(F.decision_on, p.CIS_REPORT_DAY)),
    requires=reported_in_time(F.annual_report, p.CIS_REPORT_DAY),
)

REPORT_CONTENTS: Final = Rule(
    id="cis.report_contents",
    pl="Sprawozdanie zawiera wymagane dane",
    en="The report has the contents required",
    norm=p.CIS_REPORT_CONTENTS,
    requires=is_true(F.report_complete),
)

LAST_DAY_OF_DATA: Final = day_of_year(F.services_ended_on, p.CIS_DATA_KEPT_UNTIL, later=10)

DATA_RETENTION: Final = Rule(
    id="cis.data_retention",
    pl="Dane uczestnika przechowuje się przez wymagany okres, nie krócej i nie dłużej",
    en="The participant's data are kept for the time set, neither less nor more",
    norm=p.CIS_DATA_RETENTION,
    requires=all_of(
        no_later(LAST_DAY_OF_DATA, F.personal_data_until),
        no_later(F.personal_data_until, LAST_DAY_OF_DATA),
    ),
)

UNIT_CONDITIONS: Final = (
    OPERATOR,
    SEPARATENESS,
    STATUS_DECISION,
    STATUS_TERM,
    STATUS_LOSS,
    STAFF,
    STAFF_RATIO,
    BANNED_TRADE,
    ANNUAL_REPORT,
    REPORT_CONTENTS,
)
"""What is asked of a CIS on any day."""

ON_OCCASION: Final = (APPLICATION, APPLICATION_WINDOW, SUPERVISION, DATA_RETENTION)
"""What is asked of one event: an application, a call by the wojewoda, the end of services."""
