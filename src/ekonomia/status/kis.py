"""The rule book `kis`: *klub integracji społecznej*.

It asks of a club who runs it, whether it stands in the register, what it organises and reports, and
that it pays no benefit.  Asked by name alone is what concerns one event (the entry, the end) or one
participant (free will, the *kontrakt socjalny*, the certificate, who is a graduate).  Not asked:
who may take part (see the book `participant`), money and personal data.
"""

from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.law import social_employment_clubs as p
from ekonomia.rules import (
    THE_DAY,
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_least,
    equals,
    in_force,
    includes,
    includes_any,
    is_false,
    is_true,
    no_later,
    none_of,
    one_of,
    shifted,
    sooner,
)
from ekonomia.status import kis_lists as lists
from ekonomia.status.deadlines import done_by, report_due, reported_in_time
from ekonomia.status.kis_facts import KisFacts

__all__ = ["KIS"]

F: Final = fields(KisFacts)

# --- who runs it, and the register -------------------------------------------------------------

OPERATOR: Final = Rule(
    id="kis.operator",
    pl="Klub prowadzi podmiot wskazany w ustawie, a z samorządów tylko gmina",
    en="The club is run by a subject that the Act names, of local government only a gmina",
    norm=p.KIS_OPERATOR,
    requires=any_of(
        one_of(F.operator_form, lists.KIS_OPERATORS),
        all_of(
            in_force(lists.KIS_COOPERATIVE_FOUNDERS),
            equals(F.operator_form, LegalForm.SOCIAL_COOPERATIVE),
            includes_any(F.operator_founder_kinds, lists.KIS_COOPERATIVE_FOUNDERS),
            none_of(includes(F.operator_founder_kinds, FounderKind.NATURAL_PERSONS)),
        ),
        all_of(
            one_of(F.operator_form, lists.KIS_CONTESTED_OPERATORS),
            in_force(p.KIS_OPERATOR_CONTESTED),
        ),
    ),
)

REGISTRATION: Final = Rule(
    id="kis.registration",
    pl="Klub wpisano do rejestru, zanim zaczął działać, a starszy niż rejestr wpisano w ogóle",
    en="The club was entered in the register before it operated; one older than the register is "
    "entered",
    norm=p.KIS_REGISTRATION,
    requires=all_of(
        is_true(F.registered),
        any_of(
            no_later(F.registered_on, F.operating_since),
            all_of(
                sooner(F.operating_since, p.KIS_REGISTER_FROM), no_later(F.registered_on, THE_DAY)
            ),
        ),
    ),
)

REGISTRATION_TIME: Final = Rule(
    id="kis.registration_time",
    pl="Wojewoda dokonał wpisu w terminie od zgłoszenia",
    en="The wojewoda made the entry in time after the notification",
    norm=p.KIS_REGISTRATION_TIME,
    requires=done_by(
        F.registered, F.registered_on, shifted(F.notified_on, p.KIS_REGISTRATION_TERM)
    ),
)

DEREGISTRATION: Final = Rule(
    id="kis.deregistration",
    pl="Podmiot prowadzący zgłosił w terminie zaprzestanie prowadzenia klubu",
    en="The operator told in time that it ceased to run the club",
    norm=p.KIS_DEREGISTRATION,
    applies=no_later(F.ceased_on, THE_DAY),
    requires=done_by(
        F.cessation_notified,
        F.cessation_notified_on,
        shifted(F.ceased_on, p.KIS_CESSATION_TERM),
    ),
)

# --- taking part -------------------------------------------------------------------------------

OUTSIDE_PAI: Final = none_of(all_of(is_true(F.in_pai), in_force(p.KIS_PAI)))
"""The terms of taking part bind: the participant does not come by the programme for unemployed."""

VOLUNTARY: Final = Rule(
    id="kis.voluntary",
    pl="Uczestnictwo jest dobrowolne",
    en="Taking part is voluntary",
    norm=p.KIS_VOLUNTARY,
    applies=OUTSIDE_PAI,
    requires=is_true(F.is_voluntary),
)

SOCIAL_CONTRACT: Final = Rule(
    id="kis.social_contract",
    pl="Uczestnik realizuje kontrakt socjalny",
    en="The participant realises a social contract",
    norm=p.KIS_SOCIAL_CONTRACT,
    applies=OUTSIDE_PAI,
    requires=is_true(F.has_social_contract),
)

PARTICIPATION_LENGTH: Final = Rule(
    id="kis.participation_length",
    pl="Okres uczestnictwa ustala się z każdym indywidualnie, ustawa nie zna granicy",
    en="The length of taking part is agreed with each person, the Act sets no limit",
    norm=p.KIS_PARTICIPATION_LENGTH,
    applies=OUTSIDE_PAI,
    requires=at_least(F.participation_months, 0),
)

ON_REQUEST: Final = in_force(p.KIS_CERTIFICATE_TERM)
"""As the law stood until 23 October 2015."""

CERTIFICATE: Final = Rule(
    id="kis.certificate",
    pl="Zakończenie uczestnictwa potwierdzono zaświadczeniem",
    en="A certificate confirms the end of taking part",
    norm=p.KIS_CERTIFICATE,
    applies=sooner(F.ended_on, THE_DAY),
    requires=any_of(
        all_of(
            is_true(F.has_certificate),
            any_of(
                none_of(ON_REQUEST),
                no_later(F.certificate_issued_on, shifted(F.ended_on, p.KIS_CERTIFICATE_TERM)),
            ),
        ),
        all_of(ON_REQUEST, is_false(F.has_certificate)),
    ),
)

GRADUATE: Final = Rule(
    id="kis.graduate",
    pl="Jest absolwentem klubu integracji społecznej",
    en="Is a graduate of a social integration club",
    norm=p.KIS_GRADUATE,
    requires=all_of(
        at_least(F.participation_months, p.KIS_GRADUATE_MIN_MONTHS),
        is_true(F.has_certificate),
        any_of(
            none_of(in_force(p.KIS_CERTIFICATE_VALIDITY)),
            no_later(THE_DAY, shifted(F.certificate_issued_on, p.KIS_CERTIFICATE_VALIDITY)),
        ),
        is_true(F.social_contract_fulfilled),
    ),
)

# --- what a club does and owes -----------------------------------------------------------------

ACTIVITIES: Final = Rule(
    id="kis.activities",
    pl="Klub organizuje działania, na które wskazuje otwarta lista ustawy",
    en="The club organises activities, for which the Act has an open list",
    norm=p.KIS_ACTIVITY,
    requires=includes_any(F.activities, lists.KIS_ACTIVITIES),
    force=Force.SOFT,
)


ANNUAL_REPORT: Final = Rule(
    id="kis.annual_report",
    pl="Złożono w terminie ostatnie wymagane sprawozdanie roczne",
    en="The last yearly report that fell due was filed in time",
    norm=p.KIS_ANNUAL_REPORT,
    applies=all_of(
        in_force(p.KIS_REPORT_FALLEN_DUE),
        is_true(F.registered),
        report_due(F.registered_on, p.KIS_REPORT_DAY),
    ),
    requires=reported_in_time(F.annual_report, p.KIS_REPORT_DAY),
)

NO_BENEFIT: Final = Rule(
    id="kis.no_benefit",
    pl="Klub nie wypłaca świadczenia integracyjnego",
    en="The club pays no integration benefit",
    norm=p.KIS_NO_BENEFIT,
    requires=is_false(F.pays_benefit),
)

KIS: Final = RuleBook(
    id="kis",
    title=Label("Klub integracji społecznej (KIS)", "Social integration club (KIS)"),
    facts=KisFacts,
    rules=(OPERATOR, REGISTRATION, ACTIVITIES, ANNUAL_REPORT, NO_BENEFIT),
    others=(
        REGISTRATION_TIME,
        DEREGISTRATION,
        VOLUNTARY,
        SOCIAL_CONTRACT,
        PARTICIPATION_LENGTH,
        CERTIFICATE,
        GRADUATE,
    ),
)
"""The conditions of a club as such; what is one event's or one participant's is asked by name."""
