"""Code lists of a regional committee: whom its members represent, how they attend, why they go."""

from typing import final

from ekonomia.codes import Code

__all__ = ["Attendance", "Constituency", "DismissalGround", "ResolutionKind"]


@final
class Constituency(Code):
    """Whom a member represents; the ten that the Act names.

    Basis: Act on the social economy, art. 57(1).
    """

    MARSHAL = "marszalek", "marszałek województwa", "marshal of the voivodeship", "pkt 1"
    WOJEWODA = "wojewoda", "wojewoda", "wojewoda", "pkt 2"
    LOCAL_GOVERNMENT = "jst", "jednostki samorządu terytorialnego", "local government", "pkt 3"
    PES = "pes", "podmioty ekonomii społecznej", "social economy entities", "pkt 4"
    PUBLIC_BENEFIT_COUNCIL = (
        "rada_dpp",
        "wojewódzka rada działalności pożytku publicznego",
        "voivodeship council of public benefit activity",
        "pkt 5",
    )
    COOPERATIVE_UNIONS = (
        "zwiazki_spoldzielcze",
        "związki spółdzielcze",
        "unions of cooperatives",
        "pkt 6",
    )
    RESEARCH_INSTITUTES = (
        "instytuty_badawcze",
        "instytuty badawcze",
        "research institutes",
        "pkt 7",
    )
    UNIVERSITIES = "uczelnie", "uczelnie", "universities", "pkt 8"
    TRADE_UNIONS = "zwiazki_zawodowe", "związki zawodowe", "trade unions", "pkt 9"
    EMPLOYERS = (
        "organizacje_pracodawcow",
        "organizacje pracodawców",
        "employers' organisations",
        "pkt 10",
    )


@final
class Attendance(Code):
    """Whether a member was at a session."""

    PRESENT = "obecny", "obecność", "present"
    EXCUSED = "usprawiedliwiona", "nieobecność usprawiedliwiona", "absent, excused"
    UNEXCUSED = "nieusprawiedliwiona", "nieobecność nieusprawiedliwiona", "absent, not excused"
    UNKNOWN = "nieznana", "obecność nieznana", "not known"


@final
class DismissalGround(Code):
    """Why the marshal dismisses a member.

    Basis: Act on the social economy, art. 57(3).
    """

    OWN_REQUEST = "na_wniosek", "na własny wniosek", "own request", "pkt 1"
    REQUEST_OF_THE_REPRESENTED = (
        "na_wniosek_podmiotu",
        "na wniosek reprezentowanego podmiotu",
        "request of the body represented",
        "pkt 2",
    )
    CONVICTION = (
        "skazanie",
        "prawomocne skazanie za umyślne przestępstwo",
        "final sentence for an intentional crime",
        "pkt 3",
    )
    ABSENCE = (
        "nieobecnosc",
        "nieusprawiedliwiona nieobecność na trzech kolejnych posiedzeniach",
        "three sessions in a row missed without excuse",
        "pkt 4",
    )
    OTHER = "inne", "inny uzasadniony przypadek", "another justified case", "pkt 5"


@final
class ResolutionKind(Code):
    """What a resolution of a committee is about.

    Basis: Act on the social economy, art. 55(2), for the three opinions.
    """

    PROGRAMME = "program", "opinia o programie regionalnym", "opinion on the regional programme"
    DRAFT = (
        "projekt_uchwaly",
        "opinia o projekcie uchwały organu województwa",
        "opinion on a draft resolution of the voivodeship",
    )
    EFFECTS = "efekty", "opinia o efektach programu", "opinion on the effects of the programme"
    OWN_AFFAIRS = "sprawy_wewnetrzne", "sprawy własne komitetu", "the committee's own affairs"
    OTHER = "inna", "inna", "other"
