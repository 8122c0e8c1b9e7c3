"""The rule book `opp`: who may be an *organizacja pożytku publicznego*, and what it owes.

Where no question is named the book asks everything; an applicant (`Question.APPLICATION`) owes no
reports yet, and a holder (`Question.HOLDER`) is no longer asked how long it has been active.  The
form in which a small organisation may report is asked by its name.  A church legal person answers
for the public-benefit activity that it keeps apart from the rest.

Not asked: the reports of an organisation whose financial year is not the calendar year (they are
due on 30 November), what the bodies of control may be paid, and the use of the part of income tax
that taxpayers give.
"""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import public_benefit as p
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_most,
    by_policy,
    day_of_year,
    equals,
    in_force,
    inside,
    is_false,
    is_true,
    no_later,
    none_of,
    one_of,
    shifted,
    sooner,
)
from ekonomia.status import public_benefit_lists as lists
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.codes import Question
from ekonomia.status.public_benefit_facts import PublicBenefitFacts

__all__ = ["OPP"]

F: Final = fields(PublicBenefitFacts)
REPORT: Final = fields(AnnualReport)

# --- who ---------------------------------------------------------------------------------------

SUBJECT: Final = Rule(
    id="opp.subject",
    pl="Jest organizacją pozarządową, kościelną osobą prawną albo spółką niedziałającą dla zysku",
    en="It is a non-governmental organisation, a church legal person or a non-profit company",
    norm=p.OPP_SUBJECT,
    requires=any_of(
        one_of(F.legal_form, lists.OPP_FORMS),
        all_of(
            equals(F.legal_form, LegalForm.AGRICULTURAL_CIRCLE), in_force(p.OPP_CONTESTED_SUBJECT)
        ),
    ),
)

TWO_YEARS: Final = Rule(
    id="opp.two_years",
    pl="Nieprzerwanie prowadzi działalność pożytku publicznego przez wymagany czas, a po utracie "
    "statusu upłynął on ponownie",
    en="It has carried on public-benefit activity without a break for the required time, and after "
    "a loss of the status that time has passed again",
    norm=p.OPP_TWO_YEARS,
    requires=all_of(
        any_of(
            no_later(shifted(F.public_benefit_since, p.OPP_MIN_ACTIVITY), THE_DAY),
            all_of(
                equals(F.legal_form, LegalForm.VOLUNTEER_FIRE_BRIGADE),
                in_force(p.OPP_FIRE_BRIGADES),
            ),
        ),
        any_of(
            none_of(in_force(p.OPP_REOBTAINING)),
            is_false(F.status_lost),
            is_true(F.lost_at_own_request),
            sooner(shifted(F.status_lost_on, p.OPP_REOBTAIN_TERM), THE_DAY),
        ),
    ),
)

# --- what for, and how it is run ---------------------------------------------------------------

BENEFICIARIES: Final = Rule(
    id="opp.beneficiaries",
    pl="Działa na rzecz ogółu społeczności albo grupy w szczególnie trudnej sytuacji",
    en="It acts for the whole community or for a group in a specially hard situation",
    norm=p.OPP_BENEFICIARIES,
    requires=is_true(F.serves_community),
)

BUSINESS_ADDITIONAL: Final = Rule(
    id="opp.business_additional",
    pl="Działalność gospodarcza jest tylko dodatkowa",
    en="Business activity is only additional",
    norm=p.OPP_BUSINESS,
    requires=is_true(F.business_is_additional),
)

SURPLUS_USE: Final = Rule(
    id="opp.surplus_use",
    pl="Nadwyżka przychodów nad kosztami idzie na działalność pożytku publicznego",
    en="The surplus of revenue over costs goes to public benefit",
    norm=p.OPP_SURPLUS,
    requires=is_true(F.surplus_to_public_benefit),
)

CONTROL_BODY: Final = Rule(
    id="opp.control_body",
    pl="Ma kolegialny organ kontroli lub nadzoru, niezależny od zarządu i bez osób skazanych",
    en="It has a collegiate body of control or supervision, independent of the management, with no "
    "convicted members",
    norm=p.OPP_CONTROL_BODY,
    requires=all_of(
        is_true(F.has_control_body),
        is_true(F.control_body_independent),
        is_false(F.control_body_convicted),
    ),
)

MANAGEMENT_RECORD: Final = Rule(
    id="opp.management_record",
    pl="W organie zarządzającym nie ma osób skazanych za wskazane przestępstwa",
    en="Nobody in the management is convicted of the named crimes",
    norm=p.OPP_MANAGEMENT_RECORD,
    requires=is_false(F.management_convicted),
)

STATUTE_BANS: Final = Rule(
    id="opp.statute_bans",
    pl="Statut zabrania pożyczek, przekazywania i wykorzystywania majątku oraz zakupów na korzyść "
    "członków, pracowników i osób bliskich",
    en="The statute bans loans, transfers and use of assets and purchases in favour of members, "
    "staff and close persons",
    norm=p.OPP_STATUTE_BANS,
    requires=all_of(
        is_true(F.bans_loans),
        is_true(F.bans_transfers),
        is_true(F.bans_use),
        is_true(F.bans_purchases),
    ),
)

# --- reports -----------------------------------------------------------------------------------

YEAR: Final = inside(F.annual_report, REPORT.for_year)


def _reported(*, moves: bool) -> Condition:
    """Return: the report of the year came in time or is not late yet, and the next one is not."""
    deadline = day_of_year(YEAR, p.OPP_REPORT_DAY, later=1, moves=moves)
    return all_of(
        no_later(THE_DAY, day_of_year(YEAR, p.OPP_REPORT_DAY, later=2, moves=moves)),
        any_of(
            no_later(THE_DAY, deadline),
            all_of(
                is_true(inside(F.annual_report, REPORT.filed)),
                no_later(inside(F.annual_report, REPORT.filed_on), deadline),
            ),
        ),
    )


ANNUAL_REPORT: Final = Rule(
    id="opp.annual_report",
    pl="W terminie zamieszczono ostatnie wymagane sprawozdania roczne",
    en="The last yearly reports that fell due were published in time",
    norm=p.OPP_ANNUAL_REPORT,
    requires=by_policy(
        "report_deadline_moves", {moves: _reported(moves=moves) for moves in (False, True)}
    ),
)
"""The first reports that fell due on that day were those for 2011."""

SIMPLIFIED_REPORT: Final = Rule(
    id="opp.simplified_report",
    pl="Wystarcza uproszczone sprawozdanie merytoryczne",
    en="A simplified report on the activity is enough",
    norm=p.OPP_SIMPLIFIED_REPORT,
    force=Force.RIGHT,
    requires=at_most(F.report_income, p.OPP_MAX_SIMPLIFIED_INCOME),
)

CONDITIONS: Final = (
    BENEFICIARIES,
    BUSINESS_ADDITIONAL,
    SURPLUS_USE,
    CONTROL_BODY,
    MANAGEMENT_RECORD,
    STATUTE_BANS,
)

OPP: Final = RuleBook(
    id="opp",
    title=Label("Organizacja pożytku publicznego", "Organisation of public benefit (OPP)"),
    facts=PublicBenefitFacts,
    rules=(SUBJECT, TWO_YEARS, *CONDITIONS, ANNUAL_REPORT),
    questions=(
        (Question.APPLICATION, (SUBJECT, TWO_YEARS, *CONDITIONS)),
        (Question.HOLDER, (SUBJECT, *CONDITIONS, ANNUAL_REPORT)),
    ),
    others=(SIMPLIFIED_REPORT,),
)
"""Whether an organisation may have the status of public benefit, and reports as a holder owes."""
