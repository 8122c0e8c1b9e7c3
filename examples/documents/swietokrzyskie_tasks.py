"""The three tasks of a project of Świętokrzyskie, as typed values.

The page lists tasks with a goal and bulleted items.  It was read at the address in `DOCUMENT.url`,
which alone names the edition, 2016-2018; the page names neither project nor years, money or
beneficiary, so that the project in `DOCUMENT` has no title and no period.

Printed as they stand are headings, names of groups and modules and the short fragments in `quoted`;
goals and items are told in own words.  What other pages say of the project stands in
`PROJECT_AS_KNOWN`, and what is known of the task list of its second edition in `SECOND_EDITION`,
whose wording and order are our own.
"""

from decimal import Decimal
from typing import Final

from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.dates import read
from ekonomia.network import Body, BodyKind
from ekonomia.plans import (
    Audience,
    Document,
    DocumentKind,
    Event,
    EventKind,
    Funding,
    Heading,
    Item,
    PrintedPeriod,
    Project,
    ProjectMode,
    Quantity,
    Quota,
    Source,
    SourceKind,
    Task,
)

__all__ = ["DOCUMENT", "PROJECT_AS_KNOWN", "SECOND_EDITION"]

_REGION: Final = "świętokrzyskie"
_GOAL: Final = "Cel zadania"
_GROUPS: Final = (
    "współpracy pomiędzy nauką, NGO a biznesem",
    "współpracy OPS,PCPR, PUP, NGO, OWES",
    "współpracy podmiotów o charakterze reintegracyjnym (CIS, KIS, ZAZ, WTZ)",
    "współpracy ROPS z OWES",
)

_TASKS: Final = (
    Task(
        id="S4-T1",
        number=1,
        name="Zapewnienie spójności działań w sferze ekonomii społecznej",
        heading=Heading(
            printed="Zadanie 1. Zapewnienie spójności działań w sferze ekonomii społecznej"
        ),
        goal_label=_GOAL,
        goal_pl="współpraca i spójność działań instytucji, efekt synergii i skali",
        goal_en="Co-operation and coherence between institutions for synergy and scale",
        quoted=("oraz w obszarze ekonomii społecznej",),
        list_heading="Główne działania w zadaniu:",
        items=(
            Item(
                id="S4-T1-1",
                pl="prace RKRES",
                en="Work of the regional committee",
                bodies=("rkres-sw",),
            ),
            Item(
                id="S4-T1-2",
                pl="powołanie i praca min. 4 grup tematycznych",
                en="At least 4 thematic groups set up and working",
                quoted=("minimum 4 grup tematycznych:", "OPS,PCPR, PUP"),
                bodies=("gt-sw-1", "gt-sw-2", "gt-sw-3", "gt-sw-4"),
                quota=Quota(of="grup tematycznych", bounds=Bounds.at_least(4)),
                parts=_GROUPS,
            ),
            Item(
                id="S4-T1-3",
                pl="doradztwo: klauzule społeczne, lokalne plany rozwoju ES, inicjowanie "
                "współpracy",
                en="Advice: social clauses, local SE development plans, starting co-operation",
            ),
            Item(
                id="S4-T1-4",
                pl="portal internetowy o ES",
                en="Set up an SE web portal",
                product="portal",
            ),
            Item(
                id="S4-T1-5",
                pl="analizy i raporty o rozwoju ES",
                en="Analyses and reports on SE development",
            ),
            Item(
                id="S4-T1-6",
                pl="katalog dobrych praktyk ES",
                en="Catalogue of good SE practice",
                event="katalog-dobrych-praktyk-sw",
                product="katalog",
            ),
            Item(
                id="S4-T1-7",
                pl="partnerstwo lokalne na rzecz ES",
                en="Local partnership for SE development",
                quoted=("w województwie świętokrzyskim",),
            ),
            Item(
                id="S4-T1-8",
                pl="jednolita baza PS w portalu",
                en="Single database of social enterprises, part of the portal",
                quoted=("jako element portalu",),
                product="baza PS",
                part_of="portal",
            ),
        ),
    ),
    Task(
        id="S4-T2",
        number=2,
        name="Budowanie marki ekonomii społecznej w regionie",
        heading=Heading(printed="Zadanie 2. Budowanie marki ekonomii społecznej w regionie"),
        goal_label=_GOAL,
        goal_pl="widoczność PES, świadomość, pozytywny wizerunek marki ES",
        goal_en="Visibility of PES, awareness, a positive image of the SE brand",
        list_heading="Główne działania w zadaniu",
        items=(
            Item(
                id="S4-T2-1",
                pl="konferencja inaugurująca",
                en="Opening conference",
            ),
            Item(
                id="S4-T2-2",
                pl="kampanie społeczne i lokalne media: spoty radiowe i telewizyjne, artykuły, "
                "filmy",
                en="Social campaigns and local media: radio and TV spots, press articles, "
                "educational films",
            ),
            Item(
                id="S4-T2-3",
                pl="regionalne targi ES: seminarium, warsztaty, konferencja, wystawa",
                en="Regional SE fair: seminar, workshops, conference, exhibition",
            ),
            Item(
                id="S4-T2-4",
                pl="promocja liderów ES",
                en="Promote SE leaders",
            ),
            Item(
                id="S4-T2-5",
                pl="Dni ES na uczelniach",
                en="SE Days at universities",
            ),
            Item(
                id="S4-T2-6",
                pl="spotkania równościowe Bez barier z ekonomią społeczną",
                en="Equality meetings under the title Bez barier z ekonomią społeczną",
            ),
        ),
    ),
    Task(
        id="S4-T3",
        number=3,
        name="Podnoszenie kompetencji w obszarze ekonomii społecznej",
        heading=Heading(
            printed="Zadanie 3. Podnoszenie kompetencji w obszarze ekonomii społecznej"
        ),
        goal_label=_GOAL,
        goal_pl="kompetencje i świadomość JST, pomocy i integracji, PES, nauki, biznesu",
        goal_en="Competence and awareness among local governments, support bodies, PES, science, "
        "business",
        list_heading="Główne działania w zadaniu:",
        items=(
            Item(
                id="S4-T3-1",
                pl="warsztaty w 4 modułach",
                en="Workshops in 4 thematic modules",
                quoted=("w 4 modułach tematycznych:",),
                quota=Quota(of="modułów tematycznych", bounds=Bounds.exactly(4)),
                parts=(
                    "Klauzule społeczne w zamówieniach publicznych",
                    "Usługi użyteczności publicznej (w tym usługi społeczne)",
                    "Współpraca i partnerstwo na rzecz ekonomii społecznej",
                    "Tworzenie lokalnych planów rozwoju ekonomii społecznej",
                ),
            ),
            Item(
                id="S4-T3-2",
                pl="wyjazdy studyjne",
                en="Study trips",
            ),
        ),
    ),
)

_PROJECT: Final = Project(id="projekt-sw", tasks=_TASKS)

# http://www.es.umws.pl/projekt/i-edycja-2016-2018/o-projekcie
PROJECT_AS_KNOWN: Final = evolve(
    _PROJECT,
    title="Świętokrzyska Ekonomia Społeczna",
    edition=1,
    mode=ProjectMode.NON_COMPETITIVE,
    periods=(
        PrintedPeriod(
            printed="1 stycznia 2016 - 31 grudnia 2018",
            when=read("od 1 stycznia 2016 do 31 grudnia 2018"),
        ),
    ),
    funding=Funding(
        total=Decimal("2157647.76"),
        sources=(Source(kind=SourceKind.EU, amount=Decimal("1834000.60")),),
        programme="RPO Województwa Świętokrzyskiego 2014-2020",
        measure="Oś 9, Działanie 9.3, Poddziałanie 9.3.2",
    ),
)


def _changed(task: Task, items: tuple[Item, ...]) -> Task:
    """Return the task in the second edition, whose lists are numbered."""
    return evolve(
        task,
        id=task.id.replace("S4", "S4-II"),
        heading=None,
        quoted=(),
        list_heading=None,
        items=tuple(
            evolve(
                item,
                id=f"{task.id.replace('S4', 'S4-II')}-{number}",
                letter=f"{number}.",
                quoted=(),
            )
            for number, item in enumerate(items, start=1)
        ),
    )


# http://www.es.umws.pl/projekt/ii-edycja-2019-2022/zadania: three tasks again, their items
# numbered; the committee has another name, work with accredited OWES and with eastern Poland is
# new, and the portal is no longer set up: its database is run.  That is all that is known of it.
# That the rest stayed as in the first edition, and where the new items stand, is assumed.
SECOND_EDITION: Final[tuple[Task, ...]] = (
    _changed(
        _TASKS[0],
        (
            Item(
                id="committee",
                pl="prace Świętokrzyskiego Komitetu Rozwoju Ekonomii Społecznej",
                en="Work of the regional committee under its new name",
            ),
            *_TASKS[0].items[1:3],
            Item(
                id="owes",
                pl="współpraca z akredytowanymi OWES",
                en="Co-operation with accredited OWES",
            ),
            Item(
                id="east",
                pl="współpraca z Polską wschodnią",
                en="Co-operation with eastern Poland",
            ),
            *_TASKS[0].items[4:7],
            Item(
                id="base",
                pl="prowadzenie bazy PS w portalu",
                en="Run the database of social enterprises in the portal",
                product="baza PS",
                part_of="portal",
            ),
        ),
    ),
    _changed(_TASKS[1], _TASKS[1].items),
    _changed(_TASKS[2], _TASKS[2].items),
)

DOCUMENT: Final = Document(
    id="S4",
    kind=DocumentKind.TASK_LIST,
    title="Zadania",
    voivodeship=_REGION,
    url="http://www.es.umws.pl/projekt/i-edycja-2016-2018/zadania",
    bodies=(
        Body(
            id="rkres-sw",
            kind=BodyKind.REGIONAL_COMMITTEE,
            name="Regionalny Komitet Rozwoju Ekonomii Społecznej",
            printed=("Regionalnego Komitetu Rozwoju Ekonomii Społecznej",),
            voivodeship=_REGION,
        ),
        *(
            Body(
                id=f"gt-sw-{number}",
                kind=BodyKind.THEMATIC_GROUP,
                name=f"grupa tematyczna ds. {name}",
                printed=(name,),
                voivodeship=_REGION,
            )
            for number, name in enumerate(_GROUPS, start=1)
        ),
    ),
    audiences=(
        Audience(id="uczelnie", pl="uczelnie wyższe", en="universities"),
        Audience(
            id="jednostki pomocy społecznej",
            pl="instytucje pomocy i integracji społecznej",
            en="institutions of social assistance and integration",
        ),
        Audience(id="PUP", pl="powiatowe urzędy pracy", en="powiat labour offices"),
        Audience(id="biznes", pl="biznes", en="businesses"),
    ),
    projects=(_PROJECT,),
    events=(
        Event(
            id="katalog-dobrych-praktyk-sw",
            kind=EventKind.CATALOGUE,
            name="Katalog dobrych praktyk ekonomii społecznej",
            printed=("katalogu dobrych praktyk ekonomii społecznej",),
        ),
    ),
    quantities=(
        Quantity(
            id="Q12",
            bounds=Bounds.at_least(4),
            unit="grupa tematyczna",
            what="thematic groups; exactly 4 listed",
            printed="minimum 4",
            is_target=True,
        ),
        Quantity(
            id="Q13",
            bounds=Bounds.exactly(4),
            unit="moduł",
            what="workshop modules",
            printed="4 modułach",
        ),
        Quantity(id="Q14", bounds=Bounds.exactly(3), unit="zadanie", what="tasks"),
    ),
)
