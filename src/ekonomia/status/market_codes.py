"""Code lists of the books about paid activity and procurement."""

from typing import final

from ekonomia.codes import Code

__all__ = [
    "MarginalisedGroup",
    "OrderKind",
    "PaidActivityKind",
    "SocialServicesRegime",
]


@final
class PaidActivityKind(Code):
    """Kinds of paid public-benefit activity.

    Basis: UDPP art. 8 ust. 1.
    """

    PUBLIC_TASKS = (
        "zadania_publiczne",
        "działalność w sferze zadań publicznych za opłatą",
        "public-sphere activity for a fee",
        "UDPP art. 8 ust. 1 pkt 1",
    )
    SALE_OF_GOODS = (
        "sprzedaz_wytworow",
        "sprzedaż wytworów i usług osób w rehabilitacji lub reintegracji",
        "sale of goods and services of persons in rehabilitation or reintegration",
        "pkt 2",
    )
    SALE_OF_GIFTS = (
        "sprzedaz_darow",
        "sprzedaż przedmiotów darowizny",
        "sale of donated items",
        "pkt 3",
    )


@final
class OrderKind(Code):
    """What an order is for.

    Basis: Prawo zamówień publicznych art. 7.
    """

    SUPPLIES = "dostawy", "dostawy", "supplies"
    SERVICES = "uslugi", "usługi", "services"
    WORKS = "roboty_budowlane", "roboty budowlane", "works"


@final
class MarginalisedGroup(Code):
    """Groups of persons whose integration lets a contract be reserved.

    Basis: Prawo zamówień publicznych art. 94.
    """

    DISABLED = (
        "osoby_niepelnosprawne",
        "osoby niepełnosprawne",
        "persons with disabilities",
        "Pzp art. 94 pkt 1",
    )
    UNEMPLOYED = "bezrobotni", "bezrobotni", "unemployed", "pkt 2"
    JOB_SEEKERS = (
        "poszukujacy_pracy",
        "poszukujący pracy bez zatrudnienia",
        "job seekers out of work",
        "pkt 3",
    )
    CARE_LEAVERS = "usamodzielniani", "osoby usamodzielniane", "care leavers", "pkt 4"
    PRISONERS = (
        "pozbawieni_wolnosci",
        "pozbawieni wolności i zwalniani",
        "imprisoned and released",
        "pkt 5",
    )
    MENTAL_DISORDERS = (
        "zaburzenia_psychiczne",
        "osoby z zaburzeniami psychicznymi",
        "persons with mental disorders",
        "pkt 6",
    )
    HOMELESS = "bezdomni", "bezdomni", "homeless", "pkt 7"
    REFUGEES = (
        "uchodzcy",
        "uchodźcy i objęci ochroną uzupełniającą",
        "refugees, subsidiary protection",
        "pkt 8",
    )
    UNDER_30_OVER_50 = (
        "do_30_i_po_50",
        "do 30 lat i po 50 roku, bez zatrudnienia",
        "under 30 or over 50, out of work",
        "pkt 9",
    )
    MINORITIES = (
        "mniejszosci",
        "mniejszości w niekorzystnej sytuacji",
        "disadvantaged minorities",
        "pkt 10",
    )


@final
class SocialServicesRegime(Code):
    """Which rules an order of social services goes by.

    Basis: Prawo zamówień publicznych art. 359.
    """

    UNION = (
        "unijny",
        "przepisy dla zamówień od progów unijnych",
        "rules for orders from the Union thresholds up",
        "Pzp art. 359 pkt 1",
    )
    NATIONAL = (
        "krajowy",
        "przepisy dla zamówień poniżej progów unijnych",
        "rules for orders below the Union thresholds",
        "pkt 2",
    )
