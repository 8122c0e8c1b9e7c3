"""The seven tasks of the coordination project of Wielkopolska in 2019-2022, as typed values.

The page of the regional centre of social policy in Poznań lists, under a goal each, what the
project does: 36 lettered items, of which two go on with the sentence of the item before.  A sister
page was read (see `PROJECT_AS_KNOWN`); this one was not found again, so `DOCUMENT.url` is None.

Printed as they stand are names, headings, letters and the short fragments in `quoted`; goals and
items are told in own words.  The footer of the department stands in `furniture`, where it was
printed; the digits of its telephone number are replaced by noughts, all else is as printed.
What the page does not print stands in `PROJECT_AS_KNOWN`, `PREDECESSOR` and `PROGRAMME_AS_KNOWN`.
"""

from decimal import Decimal
from typing import Final

from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.dates import Per, Precision, Recurrence, When, read
from ekonomia.network import Body, BodyKind, Institution, InstitutionKind
from ekonomia.plans import (
    Audience,
    Document,
    DocumentKind,
    Event,
    EventKind,
    Funding,
    Heading,
    Item,
    ListRole,
    PrintedPeriod,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    Quantity,
    Source,
    SourceKind,
    Task,
)

__all__ = ["DOCUMENT", "PREDECESSOR", "PROGRAMME_AS_KNOWN", "PROJECT_AS_KNOWN"]

_REGION: Final = "wielkopolskie"
_GOAL: Final = "Cel ogólny"
_FOOTER: Final = "Dział Koordynacji Integracji Społecznej, tel. 000000000"
_YEARS: Final = read("na lata 2019-2022")
_COMMITTEE: Final = "komitet-es-wlkp"

_TASKS: Final = (
    Task(
        id="S2-T1",
        number=1,
        name="Działania systemowe w zakresie koordynacji systemu Ekonomii Społecznej (ES)",
        heading=Heading(
            printed="Działania systemowe w zakresie koordynacji systemu Ekonomii Społecznej (ES)"
        ),
        goal_label=_GOAL,
        goal_pl="koordynacja systemu ES w regionie w trzech wymiarach",
        goal_en="Coordinate the SE system at regional level in three dimensions",
        quoted=("trzy główne wymiary",),
        list_heading="Koordynacja obejmuje trzy główne wymiary:",
        list_role=ListRole.DIMENSIONS,
        items=(
            Item(
                id="S2-T1-a",
                letter="a",
                pl="tworzenie i koordynacja regionalnych rozwiązań: Komitet, wdrażanie RPRES "
                "2013-2022",
                en="Create and coordinate regional solutions through the committee and the "
                "programme",
                quoted=("na lata 2013 – 2022",),
                bodies=(_COMMITTEE,),
                programme="rpres-wlkp-2013-2022",
            ),
            Item(
                id="S2-T1-b",
                letter="b",
                pl="sieciowanie interesariuszy, sieć OWES",
                en="Network stakeholders, e.g. through the OWES network",
                bodies=("owes-network-wlkp",),
            ),
            Item(
                id="S2-T1-c",
                letter="c",
                pl="reprezentacja sektora ponadregionalnie i w kraju",
                en="Represent the sector above the region and nationally",
            ),
        ),
    ),
    Task(
        id="S2-T2",
        number=2,
        name="Zwiększanie widoczności podmiotów ekonomii społecznej",
        heading=Heading(printed="Zwiększanie widoczności podmiotów ekonomii społecznej"),
        goal_label=_GOAL,
        goal_pl="wiedza o ES, bieżąca informacja, promocja ROPS, PS/PES i OWES; silniejsze PES/PS "
        "jako dostawcy",
        goal_en="Spread knowledge, keep information current, promote ROPS, PS/PES and OWES so "
        "that PES/PS grow as suppliers",
        items=(
            Item(
                id="S2-T2-a",
                letter="a",
                pl="prowadzenie portalu wielkopolskaes.pl",
                en="Run the portal wielkopolskaes.pl",
                product="portal",
            ),
            Item(
                id="S2-T2-b",
                letter="b",
                pl="prowadzenie profilu na Facebooku",
                en="Run a Facebook account to reach possible customers",
                product="profil na Facebooku",
            ),
            Item(
                id="S2-T2-c",
                letter="c",
                pl="spotkania grupy roboczej ds. promocji",
                en="Meetings of the promotion working group",
                bodies=("grupa-promocji-wlkp",),
            ),
            Item(
                id="S2-T2-d",
                letter="d",
                pl="filmy o ES",
                en="Produce films about the SE",
                product="filmy",
            ),
            Item(
                id="S2-T2-e",
                letter="e",
                pl="certyfikacja i Gala znaku Zakup Prospołeczny",
                en="Certification process and Gala of the Zakup Prospołeczny mark",
                event="zakup-prospoleczny-wlkp",
            ),
            Item(
                id="S2-T2-f",
                letter="f",
                pl="udział ROPS w grupach, wizytach, szkoleniach, konferencjach (wg potrzeb i "
                "możliwości)",
                en="ROPS takes part in groups, study visits, trainings, conferences as needed and "
                "possible",
                quoted=("w zależności od potrzeb i możliwości",),
                when=When(
                    earliest=_YEARS.earliest,
                    latest=_YEARS.latest,
                    precision=Precision.AS_NEEDED,
                    edtf=_YEARS.edtf,
                ),
            ),
        ),
        furniture=((6, _FOOTER),),
    ),
    Task(
        id="S2-T3",
        number=3,
        name="Działania systemowe w zakresie reintegracji",
        heading=Heading(printed="Działania systemowe w zakresie reintegracji"),
        goal_label=_GOAL,
        goal_pl="koordynacja reintegracji i rehabilitacji, współpraca podmiotów, nowe rozwiązania "
        "aktywizacji",
        goal_en="Coordinate reintegration and rehabilitation, strengthen co-operation, promote "
        "new activation solutions",
        items=(
            Item(
                id="S2-T3-a",
                letter="a",
                pl="koordynacja specjalistów ds. reintegracji w OWES, wspólne narzędzia",
                en="Coordinate reintegration specialists in OWES and shared tools",
                bodies=("specjalisci-reintegracji-wlkp",),
            ),
            Item(
                id="S2-T3-b",
                letter="b",
                pl="sieciowanie WTZ i ZAZ z podmiotami wspierającymi osoby niepełnosprawne",
                en="Network WTZ and ZAZ with others serving disabled people",
            ),
            Item(
                id="S2-T3-c",
                letter="c",
                pl="sieciowanie KIS i CIS z podmiotami wspierającymi osoby zagrożone wykluczeniem",
                en="Network KIS and CIS with others serving people at risk of exclusion",
            ),
            Item(
                id="S2-T3-d",
                letter="d",
                pl="rzecznictwo regionalne i krajowe",
                en="Advocacy, regional and national",
            ),
        ),
    ),
    Task(
        id="S2-T4",
        number=4,
        name="Działania animacyjne",
        heading=Heading(printed="Działania animacyjne"),
        goal_label=_GOAL,
        goal_pl="zaangażowanie mieszkańców i współpraca samorządu z PES/PS",
        goal_en="Residents' involvement and co-operation of local government with PES/PS",
        items=(
            Item(
                id="S2-T4-a",
                letter="a",
                pl="aktywizacja społeczności lokalnej",
                en="Activate the local community (animation)",
            ),
            Item(
                id="S2-T4-b",
                letter="b",
                pl="partnerstwo samorządów i NGO w zadaniach społecznych",
                en="Local governments and NGOs carry out social tasks in partnership",
            ),
            Item(
                id="S2-T4-c",
                letter="c",
                pl="koordynacja działań animacyjno-edukacyjnych",
                en="Coordinate animation and education work",
            ),
            Item(
                id="S2-T4-d",
                letter="d",
                pl="koordynacja grupy ds. edukacji i animacji",
                en="Coordinate the education and animation group",
                bodies=("grupa-edukacji-animacji-wlkp",),
            ),
        ),
    ),
    Task(
        id="S2-T5",
        number=5,
        name="Działania edukacyjne",
        heading=Heading(printed="Działania edukacyjne"),
        goal_label=_GOAL,
        goal_pl="wiedza o przedsiębiorczości społecznej i ES",
        goal_en="More knowledge of social entrepreneurship and the SE",
        items=(
            Item(
                id="S2-T5-a",
                letter="a",
                pl="rozpoznanie potrzeb środowisk, narzędzia dla młodzieży",
                en="Explore local needs for tools strengthening young people",
            ),
            Item(
                id="S2-T5-b",
                letter="b",
                pl="wiedza o przedsiębiorczości społecznej w oświacie",
                en="Spread knowledge in the school world",
            ),
            Item(
                id="S2-T5-c",
                letter="c",
                pl="rozwój usług społecznych w edukacji",
                en="Develop social services in education",
            ),
            Item(
                id="S2-T5-d",
                letter="d",
                pl="koordynacja edukacji prowadzonej przez OWES i ROPS",
                en="Coordinate education run by OWES and ROPS",
            ),
            Item(
                id="S2-T5-e",
                letter="e",
                pl="reprezentowanie i promocja polityki społecznej dot. ES",
                en="Represent and promote social policy on the SE",
            ),
        ),
        furniture=((3, _FOOTER),),
    ),
    Task(
        id="S2-T6",
        number=6,
        name="Budowanie potencjału podmiotów ekonomii społecznej/ przedsiębiorstw społecznych",
        heading=Heading(
            printed="Budowanie potencjału podmiotów ekonomii społecznej/ przedsiębiorstw "
            "społecznych",
            is_bold=True,
        ),
        goal_label=_GOAL,
        goal_pl="koordynacja wzmacniania PES/PS",
        goal_en="Coordinate the strengthening of PES/PS",
        items=(
            Item(
                id="S2-T6-a",
                letter="a",
                pl="koordynacja doradców biznesowych sieci OWES (inkubacja, wsparcie biznesowe i "
                "branżowe)",
                en="Coordinate OWES business advisers: incubation, business and sector support",
                bodies=("doradcy-biznesowi-wlkp",),
            ),
            Item(
                id="S2-T6-b",
                letter="b",
                pl="koordynacja grupy ds. sieciowania/finansowania/biznesu",
                en="Coordinate the networking/financing/business group",
                bodies=("grupa-biznes-wlkp",),
            ),
            Item(
                id="S2-T6-c",
                letter="c",
                pl="koordynacja sieci Wielkopolska Marka Społecznie Odpowiedzialnego Designu",
                en="Coordinate the socially responsible design brand network",
                bodies=("siec-design-wlkp",),
                product="marka wielkopolskich pamiątek",
            ),
        ),
    ),
    Task(
        id="S2-T7",
        number=7,
        name="Monitoring i ewaluacja ekonomii społecznej",
        heading=Heading(
            printed="Zadanie: Monitoring i ewaluacja ekonomii społecznej:", is_bold=True
        ),
        goal_label=_GOAL,
        goal_pl="ciągłe gromadzenie danych o stanie, otoczeniu i relacjach sektora ES",
        goal_en="Systematic, current data on the state, surroundings and relations of the SE "
        "sector",
        list_heading="Zadanie obejmuje:",
        items=(
            Item(
                id="S2-T7-a",
                letter="a",
                pl="monitoring PES i PS: liczby i jakość",
                en="Monitor PES and PS, counts and quality",
            ),
            Item(
                id="S2-T7-b",
                letter="b",
                pl="monitoring otoczenia: JST, LGD, fundusze pożyczkowe",
                en="Monitor the surroundings: local governments, local action groups, loan funds",
                quoted=("badanie otoczenia czyli", "jest uzyskanie aktualnej wiedzy"),
            ),
            Item(
                id="S2-T7-c",
                letter="c",
                pl="monitoring OWES: dane ilościowe",
                en="Monitor OWES: quantitative data",
                quoted=("monitoring Ośrodków", "pozyskanie danych ilościowych"),
                quotes_ends=True,
            ),
            Item(
                id="S2-T7-d",
                letter="d",
                pl="monitoring OWES: dane jakościowe w subregionach",
                en="Monitor OWES: qualitative data by subregion",
                quoted=("i jakościowych dotyczących", "w poszczególnych subregionach"),
                quotes_ends=True,
                follows="S2-T7-c",
            ),
            Item(
                id="S2-T7-e",
                letter="e",
                pl="diagnozy lokalne OWES w gminach",
                en="Local diagnoses by OWES in gminas",
            ),
            Item(
                id="S2-T7-f",
                letter="f",
                pl="coroczna ankieta: ocena koordynacji ROPS przez członków Komitetu",
                en="Annual survey: committee members assess ROPS coordination",
                quoted=("corocznej ankiety",),
                bodies=(_COMMITTEE,),
                when=evolve(
                    _YEARS,
                    recurrence=Recurrence(rrule="FREQ=YEARLY", times=1, per=Per.YEAR),
                ),
            ),
            Item(
                id="S2-T7-g",
                letter="g",
                pl="weryfikacja PS",
                en="Verify social enterprises against criteria",
            ),
            Item(
                id="S2-T7-h",
                letter="h",
                pl="udział w grupie ds. monitoringu i ewaluacji przy KKRES",
                en="Take part in the monitoring and evaluation group at the national committee",
                quoted=("udział w grupie", "konsultowanie bieżących spraw związanych"),
                quotes_ends=True,
                bodies=("kkres-grupa-mie",),
            ),
            Item(
                id="S2-T7-i",
                letter="i",
                pl="konsultowanie monitoringu i ewaluacji w kraju, szybki dostęp do danych",
                en="Consult national monitoring and evaluation, fast access to data",
                quoted=("z monitoringiem i ewaluacją", "dotyczących sektora ES w kraju"),
                quotes_ends=True,
                follows="S2-T7-h",
            ),
            Item(
                id="S2-T7-j",
                letter="j",
                pl="konsultacje badań ewaluacyjnych OWES, wspólny standard",
                en="Consult OWES external evaluations against a shared standard",
            ),
            Item(
                id="S2-T7-k",
                letter="k",
                pl="ewaluacja systemu ES: trwałość i jakość miejsc pracy, integracja",
                en="Evaluate the SE system: durability and quality of jobs, integration",
                quoted=("w ramach Priorytetu Inwestycyjnego",),
            ),
        ),
        furniture=((5, _FOOTER), (11, _FOOTER)),
    ),
)

_INSTITUTIONS: Final = (
    Institution(
        id="rops-poznan",
        kind=InstitutionKind.ROPS,
        name="Regionalny Ośrodek Polityki Społecznej w Poznaniu",
        printed=("Regionalny Ośrodek Polityki Społecznej w Poznaniu",),
        seat="Poznań",
        voivodeship=_REGION,
    ),
    Institution(  # that it belongs to the ROPS is inferred
        id="rops-poznan-dkis",
        kind=InstitutionKind.DEPARTMENT,
        name="Dział Koordynacji Integracji Społecznej",
        printed=("Dział Koordynacji Integracji Społecznej",),
        parent="rops-poznan",
        voivodeship=_REGION,
    ),
)

_BODIES: Final = (
    Body(
        id=_COMMITTEE,
        kind=BodyKind.REGIONAL_COMMITTEE,
        name="Regionalny Komitet ds. Ekonomii Społecznej",
        printed=(
            "Regionalnego Komitetu ds. Ekonomii Społecznej",
            "Komitet ekonomii społecznej",
            "Regionalnego Komitetu ES",
        ),
        voivodeship=_REGION,
    ),
    Body(
        id="owes-network-wlkp",
        kind=BodyKind.NETWORK,
        name="Sieć OWES działających w Wielkopolsce",
        printed=("sieci ośrodków wsparcia ekonomii społecznej (OWES)", "sieci OWES"),
        voivodeship=_REGION,
    ),
    Body(
        id="grupa-promocji-wlkp",
        kind=BodyKind.WORKING_GROUP,
        name="grupa ds. promocji",
        printed=("grupy roboczej ds. promocji",),
        host="rops-poznan",
        voivodeship=_REGION,
    ),
    Body(
        id="grupa-edukacji-animacji-wlkp",
        kind=BodyKind.WORKING_GROUP,
        name="grupa ds. edukacji i animacji",
        printed=("grupy ds. edukacji i animacji",),
        host="rops-poznan",
        voivodeship=_REGION,
        purposes=("wymiana doświadczeń", "sieciowanie interesariuszy", "wspólne rozwiązania"),
    ),
    Body(
        id="grupa-biznes-wlkp",
        kind=BodyKind.WORKING_GROUP,
        name="grupa ds. sieciowania/finansowania/współpracy z biznesem",
        printed=("grupy ds. sieciowania/finansowania/współpracy z biznesem",),
        host="rops-poznan",
        voivodeship=_REGION,
        purposes=(
            "wymiana doświadczeń",
            "sieciowanie wokół potencjału, finansowania i biznesu",
        ),
    ),
    Body(
        id="specjalisci-reintegracji-wlkp",
        kind=BodyKind.COORDINATED_STAFF,
        name="specjaliści ds. reintegracji w OWES",
        printed=("specjalistów ds. reintegracji",),
        host="rops-poznan",
        voivodeship=_REGION,
    ),
    Body(
        id="doradcy-biznesowi-wlkp",
        kind=BodyKind.COORDINATED_STAFF,
        name="doradcy biznesowi sieci OWES",
        printed=("doradców biznesowych",),
        host="rops-poznan",
        voivodeship=_REGION,
    ),
    Body(
        id="siec-design-wlkp",
        kind=BodyKind.NETWORK,
        name="Wielkopolska Marka Społecznie Odpowiedzialnego Designu",
        printed=("sieć – Wielkopolska Marka Społecznie Odpowiedzialnego Designu",),
        host="rops-poznan",
        voivodeship=_REGION,
        members=(
            "spółdzielnie socjalne",
            "ZAZ",
            "stowarzyszenia zatrudniające osoby w trudnej sytuacji",
            "OWES z Wielkopolski",
        ),
        purposes=(
            "więcej dochodów, sprzedaży i zatrudnienia w PS",
            "marka wielkopolskich pamiątek wytwarzanych przez PS",
        ),
    ),
    Body(
        id="kkres-grupa-mie",
        kind=BodyKind.NATIONAL_WORKING_GROUP,
        name="grupa ds. monitoringu i ewaluacji przy KKRES",
        printed=(
            (
                "grupie ds. monitoringu i ewaluacji przy krajowym Komitecie rozwoju ekonomii "
                "społecznej"
            ),
        ),
    ),
)

_PROGRAMME: Final = Programme(
    id="rpres-wlkp-2013-2022",
    kind=ProgrammeKind.REGIONAL,
    short="RPRES",
    voivodeship=_REGION,
    versions=(
        ProgrammeVersion(
            title="Regionalny Program Rozwoju Ekonomii Społecznej Województwa Wielkopolskiego "
            "na lata 2013 – 2022",
            period=read("na lata 2013 – 2022"),
            period_printed="na lata 2013 – 2022",
        ),
    ),
)

# http://wielkopolskaes.pl/index.php/komitet/komitet-es/355-regionalny-plan-rozwoju-ekonomii-
# spolecznej-materialy: an earlier page gives the years 2013-2020, so an update moved the end.
PROGRAMME_AS_KNOWN: Final = evolve(
    _PROGRAMME,
    versions=(
        ProgrammeVersion(
            title="Regionalny Program Rozwoju Ekonomii Społecznej na lata 2013-2020",
            period=read("2013-2020"),
            period_printed="2013-2020",
        ),
        *_PROGRAMME.versions,
    ),
)

_PROJECT: Final = Project(
    id="projekt-wlkp-2019-2022",
    title="Koordynacja Rozwoju Ekonomii Społecznej w województwie wielkopolskim na lata 2019-2022",
    run_by="rops-poznan",
    periods=(PrintedPeriod(printed="na lata 2019-2022", when=_YEARS, is_of_title=True),),
    programme="rpres-wlkp-2013-2022",
    tasks=_TASKS,
)

# https://rops.poznan.pl/projekty/ekonomia-spoleczna/koordynacja-rozwoju-ekonomii-spolecznej-
# w-wielkopolsce/o-projekcie/ for the money and the days, and for the project before it.
PROJECT_AS_KNOWN: Final = evolve(
    _PROJECT,
    periods=(
        *_PROJECT.periods,
        PrintedPeriod(
            printed="1 stycznia 2019 - 31 grudnia 2022",
            when=read("od 1 stycznia 2019 do 31 grudnia 2022"),
        ),
    ),
    funding=Funding(
        total=Decimal("2612685.00"),
        sources=(Source(kind=SourceKind.OWN, amount=Decimal("391902.75")),),
    ),
)
PREDECESSOR: Final = Project(
    id="projekt-wlkp-2015-2018",
    run_by="rops-poznan",
    periods=(
        PrintedPeriod(
            printed="1 lipca 2015 - 31 grudnia 2018",
            when=read("od 1 lipca 2015 do 31 grudnia 2018"),
        ),
    ),
)

DOCUMENT: Final = Document(
    id="S2",
    kind=DocumentKind.TASK_LIST,
    title="Zadania w ramach projektu „Koordynacja Rozwoju Ekonomii Społecznej w województwie "
    "wielkopolskim na lata 2019-2022”",
    voivodeship=_REGION,
    publisher="rops-poznan",
    institutions=_INSTITUTIONS,
    bodies=_BODIES,
    audiences=(
        Audience(id="mieszkańcy regionu", pl="mieszkańcy regionu", en="the people of the region"),
        Audience(id="biznes", pl="biznes", en="businesses"),
    ),
    programmes=(_PROGRAMME,),
    projects=(_PROJECT,),
    events=(
        Event(
            id="zakup-prospoleczny-wlkp",
            kind=EventKind.MARK,
            name="Zakup Prospołeczny",
            printed=("Zakup Prospołeczny",),
            owner="rops-poznan",
            about="dobra usługa i działanie społeczne; wręczany na gali certyfikującej",
        ),
    ),
    quantities=(
        Quantity(
            id="Q15",
            bounds=Bounds.exactly(3),
            unit="wymiar",
            what="dimensions of coordination",
            printed="trzy główne wymiary",
        ),
        Quantity(
            id="Q16",
            bounds=Bounds.exactly(7),
            unit="zadanie",
            what="tasks; only one heading carries the word Zadanie",
        ),
    ),
)
