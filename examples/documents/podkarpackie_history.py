"""What was done for the social economy in Podkarpackie since 2007, as typed values.

The page tells the history of promotion by the regional centre of social policy in Rzeszów: a
systemic project of 2007 to 2015, what was done in it, and the project that followed.  The site of
the centre was read; this page of it was not found again, so `DOCUMENT.url` is None.

Printed as they stand are names, titles, dates, numbers and the short fragments in `quoted`,
`printed` and the passages.  What was done is told in own words.  What the page does not print
stands in `LATER_PROJECT` and `SUCCESSOR`, or beside a comment that says so.
"""

from typing import Final

from ekonomia.bounds import Bounds
from ekonomia.dates import read
from ekonomia.network import Institution, InstitutionKind
from ekonomia.plans import (
    Activity,
    Adoption,
    Audience,
    Document,
    DocumentKind,
    Event,
    EventKind,
    Funding,
    Passage,
    PrintedPeriod,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    ProjectMode,
    Quantity,
)

__all__ = ["DOCUMENT", "LATER_PROJECT", "SUCCESSOR"]

_REGION: Final = "podkarpackie"
_SYSTEMIC: Final = "projekt-po-kl-7.1.3"
_COORDINATION: Final = "projekt-koordynacja-podkarpackie"
_PLAN: Final = "rpd-podkarpackie-2012-2020"

_ACTIVITIES: Final = (
    Activity(
        id="S1-A1",
        pl="spotkania informacyjno-promocyjne dla gmin o ES i partnerstwach",
        en="Information and promotion meetings for gminas",
        when=read("Od maja do grudnia 2012 roku"),
        printed="Od maja do grudnia 2012 roku",
        quoted=("spotkania informacyjno-promocyjnego dla gmin", "przeprowadzono 40 spotkań"),
        quantities=("Q1", "Q2", "Q3"),
        project=_SYSTEMIC,
    ),
    Activity(
        id="S1-A2",
        pl="biuletyn z tekstem Regionalnego Planu i jego dystrybucja do JST",
        en="Bulletin with the text of the Regional Plan, distributed to local governments",
        when=read("w 2012 roku"),
        printed="w 2012 roku",
        audiences=("JST",),
        programme=_PLAN,
        project=_SYSTEMIC,
        product="biuletyn",
    ),
    Activity(
        id="S1-A3",
        pl="konferencja promująca ES w regionie",
        en="Conference promoting the SE in the region",
        when=read("w 2012"),
        printed="w 2012",
        title="Konferencja promująca ekonomię społeczną w regionie",
        quantities=("Q4",),
        project=_SYSTEMIC,
    ),
    Activity(
        id="S1-A4",
        pl="konferencja o dobrych praktykach",
        en="Good-practice conference",
        when=read("w 2013 roku"),
        printed="w 2013 roku",
        title="Dobre praktyki Ekonomii Społecznej",
        quantities=("Q4",),
        project=_SYSTEMIC,
    ),
    Activity(
        id="S1-A5",
        pl="strona internetowa o ES",
        en="SE website created and run",
        project=_SYSTEMIC,
        product="strona internetowa",
        url="www.es.rops.rzeszow.pl",
    ),
    Activity(
        id="S1-A6",
        pl="elektroniczny kalendarz wydarzeń ES",
        en="Electronic calendar of SE events",
        project=_SYSTEMIC,
        product="kalendarz wydarzeń",
    ),
    Activity(  # it comes back every year; since when and until when, nobody says
        id="S1-A7",
        pl="monitoring Regionalnego Planu, roczne raporty",
        en="Monitoring of the Regional Plan with yearly reports",
        quoted=("sporządzanie rocznych raportów",),
        programme=_PLAN,
        project=_SYSTEMIC,
        product="roczne raporty",
    ),
    Activity(
        id="S1-A8",
        pl="3-dniowe wspólne szkolenie kadr pomocy społecznej i PUP",
        en="Three-day joint training for social-assistance and powiat labour-office staff",
        when=read("w 2013 roku"),
        printed="w 2013 roku",
        quantities=("Q5",),
        audiences=("jednostki pomocy społecznej", "PUP"),
        project=_SYSTEMIC,
    ),
    Activity(
        id="S1-A9",
        pl="dwa spotkania doradcze z animacji lokalnej (ES w pracy socjalnej)",
        en="Two advisory meetings on local animation, incl. SE instruments in social work",
        when=read("w 2014 roku"),
        printed="w 2014 roku",
        quantities=("Q6",),
        project=_SYSTEMIC,
    ),
    Activity(
        id="S1-A10",
        pl="kampania informacyjno-promocyjna",
        en="Information and promotion campaign",
        when=read("W\N{NO-BREAK SPACE}2014roku"),
        printed="W\N{NO-BREAK SPACE}2014roku",
        quoted=("W\N{NO-BREAK SPACE}2014roku przygotowanie",),
        project=_SYSTEMIC,
        parts=(
            Activity(
                id="S1-A10-1",
                pl="materiały reklamowe dla JST, ogłoszenia w prasie i radiu",
                en="Advertising materials for local governments; press and radio notices",
                audiences=("JST",),
            ),
            Activity(
                id="S1-A10-2",
                pl="baza podmiotów ES oraz baza produktów i usług PS",
                en="Database of SE entities and one of PS goods and services",
                product="bazy podmiotów, produktów i usług",
            ),
            Activity(
                id="S1-A10-3",
                pl="biuletyn Dobre Praktyki Ekonomii Społecznej i dystrybucja do JST",
                en="Good-practice bulletin, distributed to local governments",
                audiences=("JST",),
                events=("biuletyn-dobre-praktyki-podk",),
                product="biuletyn",
            ),
        ),
    ),
    Activity(
        id="S1-A11",
        pl="promocja w projekcie koordynacyjnym: targi, kiermasze, portal sprzedaży, konkurs, znak "
        "jakości",
        en="Promotion in the coordination project: fairs, markets, sales portal, competition, "
        "quality mark",
        when=read("Począwszy od IV kwartału 2015 roku"),
        printed="Począwszy od IV kwartału 2015 roku",
        events=("lider-es-podkarpackie", "zakup-prospoleczny-podkarpackie"),
        project=_COORDINATION,
    ),
)

_PROGRAMMES: Final = (
    Programme(
        id=_PLAN,
        kind=ProgrammeKind.REGIONAL,
        voivodeship=_REGION,
        product_of=_SYSTEMIC,
        versions=(
            ProgrammeVersion(
                title="Regionalny Plan Działań na Rzecz Rozwoju Ekonomii Społecznej "
                "w Województwie Podkarpackim na lata 2012-2020",
                period=read("na lata 2012-2020"),
                period_printed="na lata 2012-2020",
                adoption=Adoption(
                    by="sejmik-podkarpackie",
                    on=read("26 marca 2012 r.").earliest,
                    printed="26 marca 2012 r.",
                ),
            ),
        ),
    ),
    Programme(
        id="po-kl",
        kind=ProgrammeKind.OPERATIONAL,
        printed=("Programu Operacyjnego Kapitał Ludzki",),
        versions=(
            ProgrammeVersion(
                title="Program Operacyjny Kapitał Ludzki",
                period=read("2007-2013"),  # not on the page; recalled
            ),
        ),
    ),
)

# https://es.rops.rzeszow.pl/podkarpacki-program-rozwoju-ekonomii-spolecznej-2021-2022-przyjety/
# whose address says 2021-2022, its text 2021-2024.
SUCCESSOR: Final = Programme(
    id="podkarpacki-pres-2021-2024",
    kind=ProgrammeKind.REGIONAL,
    voivodeship=_REGION,
    versions=(
        ProgrammeVersion(
            title="Podkarpacki Program Rozwoju Ekonomii Społecznej 2021-2024",
            period=read("2021-2024"),
            period_printed="2021-2024",
            adoption=Adoption(
                by="sejmik-podkarpackie",
                on=read("28 grudnia 2021").earliest,
                act="XLIII/733/21",
            ),
        ),
    ),
)

_PROJECTS: Final = (
    Project(
        id=_SYSTEMIC,
        title="Szkolenia i specjalistyczne doradztwo dla kadr instytucji pomocy społecznej "
        "działających na terenie województwa podkarpackiego powiązane z potrzebami oraz ze "
        "specyfiką realizowanych zadań",
        mode=ProjectMode.SYSTEMIC,
        run_by="rops-rzeszow",
        periods=(PrintedPeriod(printed="w latach 2007-2015", when=read("w latach 2007-2015")),),
        funded_under="po-kl",
        funding=Funding(
            programme="Program Operacyjny Kapitał Ludzki",
            measure="Poddziałanie 7.1.3 Priorytetu VII Promocja integracji społecznej",
        ),
    ),
    Project(
        id=_COORDINATION,
        title="Koordynacja sektora ekonomii społecznej w województwie podkarpackim",
        mode=ProjectMode.NON_COMPETITIVE,
        run_by="rops-rzeszow",
        periods=(
            PrintedPeriod(
                printed="Począwszy od IV kwartału 2015 roku",
                when=read("Począwszy od IV kwartału 2015 roku"),
            ),
        ),
    ),
)

# https://es.rops.rzeszow.pl/o-projekcie/: a later edition of the coordination project.
LATER_PROJECT: Final = Project(
    id="projekt-koordynacja-podkarpackie-2020-2022",
    title="Koordynacja sektora ekonomii społecznej w województwie podkarpackim w latach 2020-2022",
    run_by="rops-rzeszow",
    periods=(
        PrintedPeriod(
            printed="w latach 2020-2022", when=read("w latach 2020-2022"), is_of_title=True
        ),
    ),
    funding=Funding(programme="RPO WP 2014-2020", measure="Oś VIII, Działanie 8.6"),
)

_EVENTS: Final = (
    Event(
        id="lider-es-podkarpackie",
        kind=EventKind.CONTEST,
        name="Lider ekonomii społecznej",
        printed=("Lider ekonomii społecznej",),
        owner="rops-rzeszow",
    ),
    Event(
        id="zakup-prospoleczny-podkarpackie",
        kind=EventKind.MARK,
        name="Zakup Prospołeczny",
        printed=("Zakup prospołeczny",),
        owner="rops-rzeszow",
        about="znak jakości",
    ),
    Event(
        id="biuletyn-dobre-praktyki-podk",
        kind=EventKind.CATALOGUE,
        name="Dobre Praktyki Ekonomii Społecznej w województwie podkarpackim",
        printed=("biuletynu Dobre Praktyki Ekonomii Społecznej w województwie podkarpackim",),
        owner="rops-rzeszow",
        about="biuletyn z 2014 r.",
    ),
)

_QUANTITIES: Final = (
    Quantity(
        id="Q1",
        bounds=Bounds.exactly(40),
        unit="spotkanie",
        what="information meetings, May-December 2012",
        printed="40 spotkań",
    ),
    Quantity(
        id="Q2",
        bounds=Bounds.exactly(21),
        unit="gmina",
        what="gminas covered",
        printed="21 gmin",
    ),
    Quantity(
        id="Q3",
        bounds=Bounds.more_than(200),
        unit="osoba",
        what="participants in total",
        printed="ponad 200 osób",
    ),
    Quantity(
        id="Q4",
        bounds=Bounds.exactly(2),
        unit="konferencja",
        what="conferences, 2012 and 2013",
        printed="dwóch konferencji",
    ),
    Quantity(
        id="Q5",
        bounds=Bounds.exactly(3),
        unit="dzień",
        what="length of the joint training",
        printed="3-dniowego",
    ),
    Quantity(
        id="Q6",
        bounds=Bounds.exactly(2),
        unit="spotkanie",
        what="advisory meetings in 2014",
        printed="dwóch spotkań",
    ),
)

DOCUMENT: Final = Document(
    id="S1",
    kind=DocumentKind.PROJECT_HISTORY,
    title="PROMOCJA ES",
    voivodeship=_REGION,
    publisher="rops-rzeszow",
    passages=(Passage(id="S1-P3", text="nadawanie znaku jakości „Zakup prospołeczny”)."),),
    institutions=(
        Institution(
            id="rops-rzeszow",
            kind=InstitutionKind.ROPS,
            name="Regionalny Ośrodek Polityki Społecznej w Rzeszowie",
            printed=("Regionalny Ośrodek Polityki Społecznej w Rzeszowie", "ROPS w Rzeszowie"),
            seat="Rzeszów",
            voivodeship=_REGION,
        ),
        Institution(
            id="sejmik-podkarpackie",
            kind=InstitutionKind.ASSEMBLY,
            name="Sejmik Województwa Podkarpackiego",
            printed=("Sejmik Województwa Podkarpackiego",),
            voivodeship=_REGION,
        ),
        Institution(
            id="dostawca-jst-podk",
            kind=InstitutionKind.CLASS,
            name="jednostki samorządu terytorialnego województwa podkarpackiego",
            printed=("podkarpackich jednostek samorządu terytorialnego", "podkarpackich JST"),
            voivodeship=_REGION,
        ),
    ),
    audiences=(
        Audience(id="JST", pl="jednostki samorządu terytorialnego", en="local governments"),
        Audience(
            id="jednostki pomocy społecznej",
            pl="jednostki pomocy społecznej",
            en="social assistance units",
        ),
        Audience(id="PUP", pl="powiatowe urzędy pracy", en="powiat labour offices"),
    ),
    programmes=_PROGRAMMES,
    projects=_PROJECTS,
    activities=_ACTIVITIES,
    events=_EVENTS,
    quantities=_QUANTITIES,
)
