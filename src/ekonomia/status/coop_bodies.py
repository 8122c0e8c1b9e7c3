"""Bodies, examination and rights of a social cooperative."""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.law import social_cooperatives as p
from ekonomia.rules import (
    THE_DAY,
    Force,
    Rule,
    all_of,
    any_of,
    day_of_year,
    in_force,
    includes,
    includes_any,
    is_false,
    is_true,
    less_than,
    more_than,
    no_later,
    no_sooner,
    none_of,
    shifted,
)
from ekonomia.status import coop_lists as lists
from ekonomia.status.coop_members import FOUNDED_BY_LEGAL_PERSONS
from ekonomia.status.coop_terms import in_time
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

__all__ = ["BODIES", "LUSTRATION_BINDS", "LUSTRATION_MADE"]

F: Final = fields(SocialCooperativeFacts)

SUPERVISORY_BOARD: Final = Rule(
    id="coop.supervisory_board",
    pl="Wybiera się radę nadzorczą, jeżeli członków jest dość wielu albo tak stanowi statut",
    en="A supervisory board is elected where members are many enough or the statute says so",
    norm=p.COOP_BOARD,
    applies=any_of(
        more_than(F.members, p.COOP_BOARD_ABOVE),
        all_of(in_force(p.COOP_BOARD_BY_STATUTE), is_true(F.statute_requires_board)),
    ),
    requires=is_true(F.has_supervisory_board),
)

MEETING_DUE: Final = shifted(F.accounts_approved_on, p.COOP_CONSULTATION_TERM)

CONSULTATION_MEETING: Final = Rule(
    id="coop.consultation_meeting",
    pl="Co roku, w terminie od zatwierdzenia sprawozdania, odbywa się spotkanie konsultacyjne",
    en="A consultation meeting is held every year, in time after the accounts are approved",
    norm=p.COOP_CONSULTATION,
    applies=all_of(
        any_of(FOUNDED_BY_LEGAL_PERSONS, less_than(F.members, F.nonmember_employed)),
        is_false(F.has_works_council),
    ),
    requires=any_of(
        no_later(THE_DAY, MEETING_DUE),
        all_of(
            is_true(F.consultation_held),
            no_sooner(
                F.consultation_on, day_of_year(F.accounts_approved_on, p.COOP_CONSULTATION_YEAR)
            ),
            no_later(F.consultation_on, MEETING_DUE),
        ),
    ),
)

LUSTRATION_BINDS: Final = all_of(
    is_true(F.start_financed_publicly), no_sooner(F.start_financed_on, p.COOP_LUSTRATION_FROM)
)
LUSTRATION_MADE: Final = any_of(
    is_false(F.first_accounts_approved),
    in_time(THE_DAY, F.first_accounts_approved_on, p.COOP_LUSTRATION_TERM),
    all_of(
        is_true(F.lustrated),
        in_time(F.lustration_on, F.first_accounts_approved_on, p.COOP_LUSTRATION_TERM),
    ),
)

LUSTRATION: Final = Rule(
    id="coop.lustration",
    pl="Powstała za środki publiczne poddaje się w terminie pierwszej lustracji",
    en="Founded with public money, it undergoes the first lustration in time",
    norm=p.COOP_LUSTRATION,
    applies=LUSTRATION_BINDS,
    requires=LUSTRATION_MADE,
)

STATUTORY_ACTIVITY: Final = Rule(
    id="coop.statutory_activity",
    pl="Działalność społeczna, oświatowo-kulturalna i w sferze zadań publicznych ma osobne konta",
    en="Social, educational, cultural and public-sphere activity has accounts of its own",
    norm=p.COOP_STATUTORY_ACTIVITY,
    force=Force.RIGHT,
    applies=includes_any(F.activities, lists.COOP_STATUTORY_ACTIVITIES),
    requires=is_true(F.separate_accounts),
)

CONSORTIUM: Final = Rule(
    id="coop.consortium",
    pl="Konsorcjum tworzą spółdzielnie socjalne; przystępują do niego tylko wskazane podmioty",
    en="Social cooperatives form a consortium; only those named may join it",
    norm=p.COOP_CONSORTIUM,
    force=Force.RIGHT,
    applies=is_true(F.in_consortium),
    requires=all_of(
        includes(F.consortium_forms, LegalForm.SOCIAL_COOPERATIVE),
        any_of(
            none_of(includes_any(F.consortium_forms, lists.COOP_CONSORTIUM_NEEDS_UNIT)),
            all_of(
                includes_any(F.consortium_units, *UnitKind),
                none_of(includes_any(F.consortium_forms, lists.COOP_CONSORTIUM_BARRED)),
            ),
        ),
    ),
)

BODIES: Final = (
    SUPERVISORY_BOARD,
    CONSULTATION_MEETING,
    LUSTRATION,
    STATUTORY_ACTIVITY,
    CONSORTIUM,
)
"""All of them."""
