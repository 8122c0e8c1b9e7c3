"""The rule book `owes`: accreditation of *ośrodki wsparcia ekonomii społecznej* (OWES).

Questions: `Question.APPLICATION` (may accreditation be granted) and `Question.HOLDER` (does an
accredited centre keep it).  Under the Act on the social economy the minister decides in a call for
applications; before 30 October 2022 the same questions ask what AKSES asked.  Duties that arise
from one event (a change, a call for information, irregularities, an unpaid fee) are asked by name.

Not conditions of the Act, and so not asked: points, an audit, a committee, a limit of applications,
an extension.  Not read, and so not asked: the standards, and the regulation on the application.
"""

from typing import Final

from attrs import evolve, fields

from ekonomia.law import support_centres as p
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_least,
    at_most,
    by_then,
    in_force,
    includes,
    is_false,
    is_true,
    minus,
    no_later,
    one_of,
    shifted,
    when,
)
from ekonomia.rules.amounts import fact_of
from ekonomia.status import accreditation_lists as lists
from ekonomia.status.accreditation_akses import (
    AKSES_ACCREDITATION,
    AKSES_EXTENSION,
    AKSES_LAPSE,
    AKSES_ONE_APPLICATION,
    AKSES_PATH_A,
    AKSES_PATH_B,
)
from ekonomia.status.accreditation_facts import AccreditationFacts
from ekonomia.status.codes import Question
from ekonomia.status.support_centre_codes import AccreditationAttachment

__all__ = ["OWES"]

F: Final = fields(AccreditationFacts)


def _of_the_partner(condition: Condition) -> Condition:
    return when(is_true(F.in_partnership), condition)


# --- who ---------------------------------------------------------------------------------------

ELIGIBLE: Final = Rule(
    id="owes.eligible",
    pl="Wnioskodawca jest PES w dopuszczonej formie i realizuje usługi wsparcia PES, samodzielnie "
    "lub w partnerstwie",
    en="The applicant is a PES of an admitted form and provides the support services, alone or in "
    "partnership",
    norm=p.OWES_ELIGIBILITY,
    requires=all_of(one_of(F.legal_form, lists.OWES_FORMS), is_true(F.provides_services)),
)

WITHOUT_ARREARS: Final = all_of(
    is_false(F.has_arrears), _of_the_partner(is_false(F.partner_has_arrears))
)
ARREARS: Final = Rule(
    id="owes.arrears",
    pl="Ani podmiot, ani partner nie zalega z podatkami i składkami",
    en="Neither the subject nor its partner is in arrears with taxes or contributions",
    norm=p.OWES_ARREARS,
    requires=WITHOUT_ARREARS,
)

WITH_CLEAN_MANAGEMENT: Final = all_of(
    is_false(F.management_barred),
    is_false(F.management_convicted),
    _of_the_partner(is_true(F.partner_management_clean)),
)
MANAGEMENT_RECORD: Final = Rule(
    id="owes.management_record",
    pl="Członkowie organu zarządzającego, także partnera, nie byli ukarani zakazem pełnienia "
    "funkcji związanych z dysponowaniem środkami publicznymi ani skazani",
    en="Nobody who manages the subject or its partner was barred from functions with public money, "
    "or convicted",
    norm=p.OWES_MANAGEMENT,
    requires=WITH_CLEAN_MANAGEMENT,
)

# --- the application ---------------------------------------------------------------------------

TERM_REQUESTED: Final = Rule(
    id="owes.term",
    pl="Akredytacja trwa nie dłużej, niż dopuszcza ustawa",
    en="Accreditation lasts no longer than the Act admits",
    norm=p.OWES_TERM,
    requires=at_most(F.requested_months, p.OWES_MAX_MONTHS),
)
"""As applicants are asked: the period applied for."""

CALL: Final = Rule(
    id="owes.call",
    pl="Nabór trwał wymagany czas, a wniosek złożono w naborze",
    en="The call was open for the required time, and the application was made in it",
    norm=p.OWES_CALL,
    requires=all_of(
        no_later(shifted(F.call_since, p.OWES_MIN_CALL), F.call_until),
        no_later(F.call_since, F.applied_on),
        no_later(F.applied_on, F.call_until),
    ),
)

ATTACHMENTS: Final = Rule(
    id="owes.attachments",
    pl="Dołączono wymagane dokumenty, a zaświadczenia są dość nowe",
    en="What is required is enclosed, and the certificates are recent enough",
    norm=p.OWES_ATTACHMENTS,
    requires=all_of(
        includes(F.attachments, lists.OWES_REQUIRED_ATTACHMENTS),
        _of_the_partner(includes(F.attachments, AccreditationAttachment.PARTNERSHIP_AGREEMENT)),
        no_later(F.applied_on, shifted(F.tax_certificate_on, p.OWES_CERTIFICATE_AGE)),
        no_later(F.applied_on, shifted(F.contributions_certificate_on, p.OWES_CERTIFICATE_AGE)),
    ),
)
"""The age of a certificate is counted forward from its day, so that at the end of a month it may
come out up to three days shorter than counted back from the filing."""

FEE: Final = Rule(
    id="owes.fee",
    pl="Opłatę skarbową uiszczono z wnioskiem albo w terminie z wezwania",
    en="Stamp duty was paid with the application, or in the time of the call to pay it",
    norm=p.OWES_FEE,
    requires=any_of(
        is_true(F.fee_paid),
        all_of(
            at_least(F.fee_call_days, p.OWES_MIN_FEE_CALL_DAYS),
            at_most(F.fee_call_days, p.OWES_MAX_FEE_CALL_DAYS),
            at_most(minus(fact_of(F.fee_paid_on), fact_of(F.fee_called_on)), F.fee_call_days),
        ),
    ),
)
"""The days of the call are counted as told: a last day off work is not moved here."""

FEE_OF_APPLICATION: Final = evolve(
    FEE,
    unless=all_of(
        no_later(F.call_since, F.applied_on),
        no_later(F.applied_on, F.call_until),
        in_force(p.OWES_UNPAID_APPLICATION),
    ),
)
"""As applicants are asked: whether an application in a call is lost for the fee is contested."""

ASSESSMENT: Final = Rule(
    id="owes.assessment",
    pl="Ocena wniosku jest pozytywna",
    en="The assessment of the application is positive",
    norm=p.OWES_ASSESSMENT,
    requires=is_true(F.assessment_positive),
)

# --- the accredited centre ---------------------------------------------------------------------

TERM: Final = evolve(
    TERM_REQUESTED,
    requires=no_later(F.accredited_until, shifted(F.accredited_since, p.OWES_MAX_TERM)),
)
"""As accredited centres are asked: the period granted."""

NOTICE_DUE: Final = shifted(F.change_on, p.OWES_CHANGE_NOTICE_TERM)
CHANGE_NOTICE: Final = Rule(
    id="owes.change_notice",
    pl="O zmianie mogącej wpłynąć na ocenę poinformowano ministra w terminie",
    en="The minister was told in time of a change that may bear on the assessment",
    norm=p.OWES_CHANGE_NOTICE,
    requires=all_of(
        by_then(F.change_notified_on, NOTICE_DUE),
        any_of(is_true(F.change_notified), no_later(THE_DAY, NOTICE_DUE)),
    ),
)

INFORMATION: Final = Rule(
    id="owes.information",
    pl="Na wezwanie, z dostatecznie długim terminem, przekazano informacje",
    en="Information was given on a call that set enough time for it",
    norm=p.OWES_INFORMATION,
    requires=all_of(
        at_least(F.information_days, p.OWES_MIN_INFORMATION_DAYS), is_true(F.information_given)
    ),
)

REPAIR: Final = Rule(
    id="owes.repair",
    pl="Na wezwanie, z dostatecznie długim terminem, usunięto lub wyjaśniono nieprawidłowości",
    en="Irregularities were removed or explained on a call that set enough time for it",
    norm=p.OWES_REPAIR,
    requires=all_of(at_least(F.repair_days, p.OWES_MIN_REPAIR_DAYS), is_true(F.repair_done)),
)

LOSS: Final = Rule(
    id="owes.loss",
    pl="Nie zachodzi podstawa utraty akredytacji",
    en="There is no ground for the loss of accreditation",
    norm=p.OWES_LOSS,
    requires=all_of(
        is_true(F.services_possible),
        WITHOUT_ARREARS,
        WITH_CLEAN_MANAGEMENT,
        is_true(F.information_given),
        is_true(F.repair_done),
        is_false(F.loss_requested),
    ),
)

OUTSIDE_QUOTA: Final = Rule(
    id="owes.outside_quota",
    pl="Wsparcie spoza subregionu mieści się w limicie naboru",
    en="Support from outside the subregion stays within the limit of the call",
    norm=p.OWES_OUTSIDE_QUOTA,
    requires=at_most(F.outside_share, F.outside_limit),
)

APPLICATION: Final = (
    ELIGIBLE,
    ARREARS,
    MANAGEMENT_RECORD,
    TERM_REQUESTED,
    CALL,
    ATTACHMENTS,
    FEE_OF_APPLICATION,
    ASSESSMENT,
    AKSES_ACCREDITATION,
    AKSES_ONE_APPLICATION,
)
HOLDER: Final = (ELIGIBLE, ARREARS, MANAGEMENT_RECORD, TERM, LOSS, AKSES_LAPSE)
BY_NAME: Final = (
    TERM,
    FEE,
    CHANGE_NOTICE,
    INFORMATION,
    REPAIR,
    OUTSIDE_QUOTA,
    AKSES_PATH_A,
    AKSES_PATH_B,
    AKSES_EXTENSION,
)

OWES: Final = RuleBook(
    id="owes",
    title=Label(
        "Akredytacja ośrodka wsparcia ekonomii społecznej", "Accreditation of support centres"
    ),
    facts=AccreditationFacts,
    rules=APPLICATION,
    questions=((Question.APPLICATION, APPLICATION), (Question.HOLDER, HOLDER)),
    others=BY_NAME,
)
"""Accreditation; without a question named it is asked of an applicant.

Asked by name, `owes.term` reads the period granted, and `owes.fee` whether the fee was paid in
time, whatever becomes of the application.
"""
