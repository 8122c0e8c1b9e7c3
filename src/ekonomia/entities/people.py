"""Persons: categories at risk of social exclusion, degrees of disability, kinds of protection."""

from typing import final

from ekonomia.codes import Code

__all__ = ["AtRiskCategory", "DisabilityDegree", "ProtectionKind"]


@final
class AtRiskCategory(Code):
    """A category of persons at risk of social exclusion; one is enough.

    Basis: UES art. 2 pkt 6.
    """

    UNEMPLOYED = "bezrobotny", "bezrobotny", "unemployed", "UES art. 2 pkt 6 lit. a"
    LONG_TERM_UNEMPLOYED = (
        "dlugotrwale_bezrobotny",
        "bezrobotny długotrwale",
        "long-term unemployed",
        "lit. b",
    )
    JOB_SEEKER = (
        "poszukujacy_pracy",
        "poszukujący pracy bez zatrudnienia",
        "job seeker out of work",
        "lit. c",
    )
    DISABLED = (
        "osoba_niepelnosprawna",
        "osoba niepełnosprawna",
        "person with a disability",
        "lit. d",
    )
    CIS_KIS_GRADUATE = "absolwent_cis_kis", "absolwent CIS lub KIS", "CIS or KIS graduate", "lit. e"
    INCOME_TEST = (
        "kryterium_dochodowe",
        "osoba spełniająca kryterium dochodowe",
        "person meeting the income test",
        "lit. f",
    )
    SPECIAL_CARE_ALLOWANCE = (
        "specjalny_zasilek_opiekunczy",
        "uprawniony do specjalnego zasiłku opiekuńczego",
        "entitled to specjalny zasiłek opiekuńczy",
        "lit. g",
    )
    CARE_LEAVER = "osoba_usamodzielniana", "osoba usamodzielniana", "care leaver", "lit. h"
    MENTAL_DISORDERS = (
        "zaburzenia_psychiczne",
        "osoba z zaburzeniami psychicznymi",
        "person with mental disorders",
        "lit. i",
    )
    DEPRIVED_OF_LIBERTY = (
        "pozbawienie_wolnosci",
        "osoba pozbawiona wolności lub opuszczająca zakład",
        "person in or leaving prison or a correctional facility",
        "lit. j",
    )
    OLDER_PERSON = "osoba_starsza", "osoba starsza", "older person (60 completed)", "lit. k"
    REFUGEE = (
        "uchodzca",
        "status uchodźcy lub ochrona uzupełniająca",
        "refugee or subsidiary protection, obtained in Poland",
        "lit. l",
    )


@final
class DisabilityDegree(Code):
    """The degree of disability of one person, as the *orzeczenie* states it.

    Basis: URON art. 3.
    """

    SEVERE = "znaczny", "znaczny", "severe", "URON art. 3"
    MODERATE = "umiarkowany", "umiarkowany", "moderate"
    MILD = "lekki", "lekki", "mild"
    WITHOUT_DEGREE = (
        "bez_stopnia",
        "orzeczenie bez stopnia (do 16 lat)",
        "without degree (under 16)",
    )
    NONE = "brak", "brak orzeczenia", "no orzeczenie"


@final
class ProtectionKind(Code):
    """The protection granted to a foreigner in Poland; not every kind makes a person at risk.

    Basis: UES art. 2 pkt 6 lit. l.
    """

    REFUGEE_STATUS = "status_uchodzcy", "status uchodźcy", "refugee status", "lit. l"
    SUBSIDIARY_PROTECTION = (
        "ochrona_uzupelniajaca",
        "ochrona uzupełniająca",
        "subsidiary protection",
        "lit. l",
    )
    TEMPORARY_PROTECTION = (
        "ochrona_czasowa",
        "ochrona czasowa",
        "temporary protection",
        "not on the list",
    )
    NONE = "brak", "brak", "none"
