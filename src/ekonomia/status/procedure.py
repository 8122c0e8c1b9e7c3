"""How the status of *przedsiębiorstwo społeczne* is applied for, recorded and supervised.

Asked by name: the papers of an application, the terms of the wojewoda, the notice of a breach, the
call, the release, controls, the certificate and the keeping of personal data.  Not asked: whether a
decision is right, whether a call fits the kind of breach, whether controls overlap.
"""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import parameters
from ekonomia.law import social_enterprise_procedure as p
from ekonomia.rules import (
    THE_DAY,
    Force,
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    by_then,
    count,
    equals,
    in_force,
    includes,
    is_false,
    is_true,
    no_later,
    none_of,
    shifted,
    sooner,
    when,
)
from ekonomia.status import support_lists
from ekonomia.status.deadlines import done_by
from ekonomia.status.entry_conditions import AT_RISK_SHARE
from ekonomia.status.holder_duties import ANNUAL_REPORT
from ekonomia.status.social_enterprise_facts import Breach, SocialEnterpriseFacts

__all__ = ["NO_DECISION", "PROCEDURE"]

F: Final = fields(SocialEnterpriseFacts)
BREACH: Final = fields(Breach)

HOLDER: Final = is_true(F.holds_ps_status)


# --- the application ---------------------------------------------------------------------------

APPLICATION: Final = Rule(
    id="ues.application",
    pl="Wniosek o status zawiera wszystkie wymagane elementy",
    en="The application for the status holds every item required",
    norm=p.UES_APPLICATION,
    requires=includes(F.application_items, support_lists.APPLICATION_ITEMS),
)

ATTACHMENTS: Final = Rule(
    id="ues.attachments",
    pl="Do wniosku dołączono dokumenty potwierdzające spełnianie warunków",
    en="The documents that prove the conditions are attached to the application",
    norm=p.UES_ATTACHMENTS,
    applies=none_of(equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE)),
    requires=is_true(F.attachments_complete),
)

WITHIN_TWO_MONTHS: Final = done_by(
    F.decided, F.decision_on, shifted(F.applied_on, p.UES_DECISION_COMPLEX_TERM)
)
WITHIN_ONE_MONTH: Final = done_by(
    F.decided, F.decision_on, shifted(F.applied_on, p.UES_DECISION_INQUIRY_TERM)
)

DECISION_TIME: Final = Rule(
    id="ues.decision_time",
    pl="Wojewoda rozstrzygnął wniosek w terminie albo termin jeszcze nie upłynął",
    en="The wojewoda decided the application in time, or there is time left",
    norm=p.UES_DECISION_TIME,
    requires=all_of(
        WITHIN_TWO_MONTHS,
        any_of(is_true(F.especially_complex), WITHIN_ONE_MONTH),
        any_of(
            is_true(F.especially_complex),
            is_true(F.inquiry_needed),
            by_then(F.decision_on, F.applied_on),
            in_force(p.UES_DECISION_AT_ONCE),
        ),
    ),
)

APPEAL: Final = Rule(
    id="ues.appeal",
    pl="Od decyzji wojewody można się odwołać do ministra, dopóki nie jest ostateczna",
    en="The decision of the wojewoda may be appealed to the minister until it is final",
    norm=p.UES_APPEAL,
    force=Force.RIGHT,
    requires=all_of(
        is_true(F.decided),
        no_later(F.decision_on, THE_DAY),
        any_of(is_false(F.decision_final), sooner(THE_DAY, F.decision_final_on)),
    ),
)

# --- the status and the list -------------------------------------------------------------------

NO_DECISION: Final = Rule(
    id="ues.no_decision",
    pl="Status wynika z ostatecznej decyzji wojewody; wykaz OWES lub ROPS jej nie zastępuje",
    en="The status rests on a final decision of the wojewoda; no list of an OWES or ROPS gives it",
    norm=p.UES_STATUS_DECISION,
    requires=all_of(HOLDER, no_later(F.ps_status_since, THE_DAY)),
)

REGISTER: Final = Rule(
    id="ues.register",
    pl="Wykaz ministra obejmuje przedsiębiorstwo społeczne",
    en="The list of the minister shows the social enterprise",
    norm=p.UES_REGISTER,
    force=Force.RIGHT,
    requires=HOLDER,
)

REGISTER_NOTICE: Final = Rule(
    id="ues.register_notice",
    pl="Wojewoda w terminie poinformował ministra o ostatecznej decyzji",
    en="The wojewoda told the minister of the final decision in time",
    norm=p.UES_REGISTER_NOTICE,
    requires=done_by(
        F.minister_informed,
        F.minister_informed_on,
        shifted(F.decision_final_on, p.UES_REGISTER_NOTICE_TERM),
    ),
)

# --- supervision -------------------------------------------------------------------------------

NOTICE_DUE: Final = shifted(BREACH.occurred_on, p.UES_NOTIFICATION_TERM)

NOTIFICATION: Final = Rule(
    id="ues.notification",
    pl="Zmiany naruszające warunki zgłoszono wojewodzie w terminie",
    en="Changes that breach a condition were notified to the wojewoda in time",
    norm=p.UES_NOTIFICATION,
    requires=at_most(
        count(
            F.breaches,
            where=all_of(
                none_of(equals(BREACH.rule, ANNUAL_REPORT.id)),
                none_of(done_by(BREACH.notified, BREACH.notified_on, NOTICE_DUE)),
            ),
            pl="naruszenia niezgłoszone w terminie",
            en="breaches not notified in time",
        ),
        0,
    ),
)

CALL: Final = Rule(
    id="ues.call",
    pl="Wezwanie wojewody wyznacza co najmniej wymagany termin",
    en="The call of the wojewoda sets at least the time required",
    norm=p.UES_CALL,
    requires=at_most(
        count(
            F.breaches,
            where=all_of(
                is_true(BREACH.called),
                sooner(BREACH.call_until, shifted(BREACH.called_on, p.UES_CALL_MIN)),
            ),
            pl="wezwania ze zbyt krótkim terminem",
            en="calls that set too short a time",
        ),
        0,
    ),
)

OF_AT_RISK_SHARE: Final = equals(BREACH.rule, AT_RISK_SHARE.id)

WAIVER: Final = Rule(
    id="ues.waiver",
    pl="Wojewoda zwalnia na czas określony z wymaganego udziału osób zagrożonych wykluczeniem",
    en="The wojewoda releases for a set time from the share of persons at risk",
    norm=p.UES_WAIVER,
    force=Force.RIGHT,
    applies=at_least(
        count(
            F.breaches,
            where=OF_AT_RISK_SHARE,
            pl="naruszenia udziału osób zagrożonych",
            en="breaches of the share of persons at risk",
        ),
        1,
    ),
    requires=at_least(
        count(
            F.breaches,
            where=all_of(
                OF_AT_RISK_SHARE,
                is_true(BREACH.beyond_control),
                is_true(BREACH.notified),
                no_later(BREACH.notified_on, NOTICE_DUE),
                is_true(BREACH.waiver_requested),
                when(
                    is_true(BREACH.waiver_granted),
                    no_later(
                        BREACH.waiver_until,
                        shifted(BREACH.waiver_since, parameters.UES_WAIVER_MAX),
                    ),
                ),
            ),
            pl="naruszenia, które uzasadniają zwolnienie",
            en="breaches that warrant a release",
        ),
        1,
    ),
)

CONTROL_DAYS: Final = Rule(
    id="ues.control_days",
    pl="Kontrole wojewody w roku kalendarzowym nie trwały dłużej niż wolno",
    en="The controls of the wojewoda in the calendar year lasted no longer than allowed",
    norm=p.UES_CONTROL,
    requires=at_most(F.control_days, p.UES_MAX_CONTROL_DAYS),
)

# --- certificate and personal data -------------------------------------------------------------

CERTIFICATE: Final = Rule(
    id="ues.certificate",
    pl="Wojewoda w terminie wydał zaświadczenie do zamówień publicznych albo odmówił",
    en="The wojewoda issued or refused the certificate for public procurement in time",
    norm=p.UES_CERTIFICATE,
    applies=HOLDER,
    requires=done_by(
        F.certificate_issued,
        F.certificate_issued_on,
        shifted(F.certificate_requested_on, p.UES_CERTIFICATE_TERM),
    ),
)

DATA_RETENTION: Final = Rule(
    id="ues.data_retention",
    pl="Danych osób zagrożonych wykluczeniem nie przechowuje się dłużej niż wolno",
    en="Data of persons at risk are kept no longer than allowed",
    norm=p.UES_DATA_RETENTION,
    requires=no_later(
        F.personal_data_until, shifted(F.employment_ended_on, p.UES_DATA_RETENTION_TERM)
    ),
)

PROCEDURE: Final = (
    APPLICATION,
    ATTACHMENTS,
    DECISION_TIME,
    APPEAL,
    NO_DECISION,
    REGISTER,
    REGISTER_NOTICE,
    NOTIFICATION,
    CALL,
    WAIVER,
    CONTROL_DAYS,
    CERTIFICATE,
    DATA_RETENTION,
)
"""The rules of the procedure, each asked by name."""
