"""What a WTZ is asked as a unit, and whoever wants to create or enlarge one."""

from typing import Final

from attrs import fields

from ekonomia.law import therapy_workshops as p
from ekonomia.rules import (
    Force,
    Rule,
    all_of,
    at_least,
    at_most,
    includes,
    includes_any,
    is_false,
    is_true,
    more_than,
    one_of,
    shifted,
    sooner,
    times,
)
from ekonomia.status import wtz_lists as lists
from ekonomia.status.deadlines import done_by
from ekonomia.status.wtz_facts import WtzFacts

__all__ = ["CREATION", "OPTIONAL_STAFF", "UNIT"]

F: Final = fields(WtzFacts)

# --- the workshop ------------------------------------------------------------------------------

OPERATOR: Final = Rule(
    id="wtz.operator",
    pl="Warsztat prowadzi fundacja, stowarzyszenie lub inny podmiot, nie dla zysku",
    en="A foundation, an association or another subject runs the workshop, not for profit",
    norm=p.WTZ_OPERATOR,
    requires=all_of(one_of(F.operator_form, lists.WTZ_OPERATORS), is_false(F.acts_for_profit)),
)

SEPARATENESS: Final = Rule(
    id="wtz.separateness",
    pl="Warsztat jest wyodrębniony organizacyjnie i finansowo",
    en="The workshop is set apart in organisation and in money",
    norm=p.WTZ_SEPARATENESS,
    requires=all_of(is_true(F.separate_organisation), is_true(F.separate_accounts)),
)

CLASS_HOURS: Final = Rule(
    id="wtz.class_hours",
    pl="Zajęcia nie przekraczają dziennego i tygodniowego wymiaru",
    en="Classes do not exceed the hours of a day and of a week",
    norm=p.WTZ_CLASS_HOURS,
    requires=all_of(
        at_most(F.daily_hours, p.WTZ_MAX_DAILY_HOURS),
        at_most(F.weekly_hours, p.WTZ_MAX_WEEKLY_HOURS),
    ),
)

STAFF: Final = Rule(
    id="wtz.staff",
    pl="Obsadzone są obowiązkowe stanowiska",
    en="The obligatory posts are filled",
    norm=p.WTZ_STAFF,
    requires=all_of(
        includes(F.staff_roles, lists.WTZ_POSTS), includes(F.staff_roles, lists.WTZ_FURTHER_POSTS)
    ),
)

OPTIONAL_STAFF: Final = Rule(
    id="wtz.optional_staff",
    pl="Obsadzone są stanowiska tworzone w zależności od potrzeb",
    en="Posts that depend on need are filled",
    norm=p.WTZ_OPTIONAL_STAFF,
    force=Force.RIGHT,
    requires=includes_any(F.staff_roles, lists.WTZ_OPTIONAL_POSTS),
)

STAFF_RATIO: Final = Rule(
    id="wtz.staff_ratio",
    pl="Na jedną osobę pracującą bezpośrednio z uczestnikami nie przypada ich zbyt wielu",
    en="There are not too many participants for one person working with them directly",
    norm=p.WTZ_STAFF_RATIO,
    force=Force.SOFT,
    requires=at_most(F.participants, times(p.WTZ_MAX_PER_STAFF, F.direct_staff)),
)

PROGRAMME_BOARD: Final = Rule(
    id="wtz.programme_board",
    pl="W radzie programowej zasiadają wszyscy, którzy mają w niej zasiadać",
    en="Everybody who must sit on the programme board does",
    norm=p.WTZ_BOARD,
    requires=includes(F.board_roles, lists.WTZ_BOARD_SEATS),
)

CLUB_HOURS: Final = Rule(
    id="wtz.club_hours",
    pl="Zajęcia klubowe trwają wymaganą liczbę godzin w miesiącu",
    en="Club classes last the required hours of a month",
    norm=p.WTZ_CLUB,
    applies=more_than(F.club_hours_month, 0),
    requires=at_least(F.club_hours_month, p.WTZ_MIN_CLUB_HOURS),
)

UNIT: Final = (
    OPERATOR,
    SEPARATENESS,
    CLASS_HOURS,
    STAFF,
    STAFF_RATIO,
    PROGRAMME_BOARD,
    CLUB_HOURS,
)
"""What every workshop is asked."""

# --- a new or a larger one ---------------------------------------------------------------------

NEW_CANDIDATES: Final = Rule(
    id="wtz.new_candidates",
    pl="Nowo tworzony warsztat zgłasza wymaganą liczbę kandydatów",
    en="A workshop being created presents the required number of candidates",
    norm=p.WTZ_CANDIDATES,
    applies=is_true(F.newly_created),
    requires=at_least(F.candidates, p.WTZ_MIN_CANDIDATES),
)

APPLICATION: Final = Rule(
    id="wtz.application",
    pl="Wnioskodawca nie zalega wobec PFRON ani nie stracił umowy z własnej winy, a wniosek "
    "oceniono w terminie",
    en="The applicant owes PFRON nothing and lost no agreement by its fault, and the application "
    "was assessed in time",
    norm=p.WTZ_APPLICATION,
    requires=all_of(
        is_false(F.debts_to_fund),
        is_false(F.agreement_ended_by_fault),
        done_by(F.assessed, F.assessed_on, shifted(F.applied_on, p.WTZ_ASSESSMENT_TERM)),
    ),
)

PREMISES_TITLE: Final = Rule(
    id="wtz.premises_title",
    pl="Tytuł prawny do lokalu obejmuje wymagany okres",
    en="The title to the premises covers the required time",
    norm=p.WTZ_PREMISES,
    requires=at_least(F.premises_years, p.WTZ_MIN_PREMISES_YEARS),
)

ENLARGEMENT: Final = Rule(
    id="wtz.enlargement",
    pl="Wniosek o większą liczbę uczestników złożono po wymaganym czasie od utworzenia warsztatu",
    en="Money for more participants was applied for after the required time from the creation",
    norm=p.WTZ_ENLARGEMENT,
    requires=sooner(
        shifted(F.settlement_accepted_on, p.WTZ_ENLARGEMENT_WAIT), F.enlargement_applied_on
    ),
)

CREATION: Final = (NEW_CANDIDATES, APPLICATION, PREMISES_TITLE, ENLARGEMENT)
"""What is asked of somebody who applies for money for a new or a larger workshop."""
