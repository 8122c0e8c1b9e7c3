"""The schedule of 2022 of the regional centre of social policy in Olsztyn, as typed values.

The page announces what one project of Warmia and Mazury plans for 2022: 81 rows under twelve
months.  It was read at the address in `DOCUMENT.url`.

Printed as they stand are names, dates, numbers, the cells of the months, numbers, dates and
organisers, and the short fragments in `quoted` and in the passages.  What a row is about is told in
own words, so that the cell of the topic is left empty.  An empty cell of the page holds a no-break
space; here it is an empty text.  What the page does not print stands beside a comment that names
its source: how the committee session of December went, what became of the contest, who adopted the
programme, and the galas of other years.
"""

from typing import Final, NamedTuple, TypedDict, Unpack

from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, Per, Recurrence, When, read
from ekonomia.network import Body, BodyKind, Form, Institution, InstitutionKind
from ekonomia.plans import (
    Actual,
    Adoption,
    Audience,
    Cells,
    Document,
    DocumentKind,
    Event,
    EventKind,
    EventStep,
    FeastAnchor,
    Node,
    Passage,
    PaymentClaim,
    Plan,
    PrintedPeriod,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    ProjectMode,
    Quantity,
    Revision,
    Row,
    Section,
    Series,
    StepKind,
    extent_of,
)
from ekonomia.plans import RowKind as K

__all__ = ["DOCUMENT", "GALAS", "PLAN", "SUCCESSOR"]

YEAR: Final = 2022


# --- how a row is written down -----------------------------------------------------------------


class Details(TypedDict, total=False):
    """What only some rows have; the names are those of `Row`."""

    form: Form
    place: str
    subregion: str
    bodies: tuple[str, ...]
    audiences: tuple[str, ...]
    series: tuple[str, ...]
    after: tuple[str, ...]
    event: str
    edition: int
    programme: str
    reference_year: int
    days: int
    participants: Bounds
    resources: tuple[str, ...]
    url: str
    feast: FeastAnchor
    quoted: tuple[str, ...]
    revisions: tuple[Revision, ...]
    actual: Actual


class Line(NamedTuple):
    """A row before it is known under which heading it stands."""

    number: str
    date: str
    kinds: tuple[K, ...]
    pl: str
    en: str
    organiser: str
    extent: Extent | None
    details: Details


def line(  # noqa: PLR0913 - the columns of a table
    number: str,
    printed: str,
    kind: K | tuple[K, ...],
    pl: str,
    en: str,
    *,
    organiser: str = "",
    extent: Extent | None = None,
    **details: Unpack[Details],
) -> Line:
    """Return a row of the table; its extent is named where it is not the usual one of the kind."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return Line(number, printed, kinds, pl, en, organiser, extent, details)


def section(
    printed: str, month: int, blank_rows: int, *lines: Line
) -> tuple[Section, tuple[Row, ...]]:
    """Return a heading of the table and its rows, their dates read."""
    heading = Section(printed=printed, month=month, blank_rows=blank_rows)
    return heading, tuple(_row(heading, month, each) for each in lines)


def _row(heading: Section, month: int, made: Line) -> Row:
    number = int(made.number.removesuffix("."))
    when = read(made.date, year=YEAR, month=month)
    return Row(
        id=f"WM22-{month:02}-{number}",
        month=month,
        number=number,
        cells=Cells(
            month=heading.printed,
            number=made.number,
            date=made.date,
            organiser=made.organiser,
        ),
        when=when,
        extent=made.extent or extent_of(when, made.kinds[0]),
        kinds=made.kinds,
        pl=made.pl,
        en=made.en,
        **made.details,
    )


# --- what happened, as other pages tell it -----------------------------------------------------

# https://es.warmia.mazury.pl/regionalny-komitet-es/ostatnie-posiedzenie-rkres: on 1 December at
# 11.30, the last session of the term 2019-2022.
_LAST_SESSION: Final = Actual(
    when=read("1 grudnia", year=YEAR),
    form=Form.ONSITE,
    place="Olsztyn",
)
# https://pozarzadowiec.eswip.pl/aktualnosci/752: on 31 August the contest was open until 2 and
# 9 September; https://owes.wamacoop.pl/informacja-o-przedluzownym-terminie-naboru-wnioskow-w-
# konkursie-ambasador-ekonomii-spolecznej-na-warmii-i-mazurach/: until 9 September for all.  So the
# jury met between that day and the gala; on which day is not known.
_JURY_REVISED: Final = (
    Revision(
        when=evolve(read("od 9 września do 6 października", year=YEAR), extent=Extent.WITHIN),
    ),
)
# https://www.ko.olsztyn.pl/2022/09/07/konkurs-ambasador-ekonomii-spolecznej-na-warmii-i-mazurach/
_GALA_CONFIRMED: Final = (
    Revision(
        when=read("6 października", year=YEAR),
        announced_on=read("7 września", year=YEAR).earliest,
    ),
)


# --- the table ---------------------------------------------------------------------------------

_SECTIONS: Final = (
    section(
        "Styczeń",
        1,
        0,
        line(
            "1",
            "12 stycznia",
            K.MEETING,
            "RKRES i OWES online: roczny plan działań informacyjno-promocyjnych ES",
            "Online meeting of RKRES and the OWES on the annual information-and-promotion plan",
            series=("S-PLAN-PROMO", "S-RKRES"),
            form=Form.ONLINE,
            bodies=("rkres-wm", "owes-network-wm"),
            programme="plan-promocji-wm-2022",
        ),
        line(
            "2",
            "Styczeń",
            K.MONITORING,
            "Monitoring spółdzielni socjalnych za 2021",
            "Monitoring of social co-operatives for 2021",
            series=("S-SPSOC",),
            reference_year=2021,
            quoted=("rok 2021",),
        ),
        line(
            "3",
            "Styczeń",
            K.MONITORING,
            "Monitoring WPRESiS 2021-2025",
            "Monitoring of the voivodeship programme WPRESiS 2021-2025",
            series=("S-WPRESIS",),
            programme="wpresis-2021-2025",
        ),
        line(
            "4",
            "Styczeń",
            K.APPROVAL,
            "Przyjęcie i rozesłanie rocznego planu informacyjno-promocyjnego",
            "Approval and dissemination of the annual information-and-promotion plan",
            series=("S-PLAN-PROMO",),
            after=("WM22-01-1",),
            programme="plan-promocji-wm-2022",
        ),
        line(
            "5",
            "Styczeń",
            K.COOPERATION,
            "Wspólne inicjatywy ES z uczelniami",
            "Co-operation with universities on joint SE initiatives",
            series=("S-NAUKA",),
            audiences=("uczelnie",),
        ),
        line(
            "6",
            "Styczeń",
            K.WEBSITE,
            "Aktualizacja serwisu projektu",
            "Updating the project website",
            series=("S-WWW",),
            url="www.es.warmia.mazury.pl",
        ),
        line(
            "7",
            "28 stycznia",
            K.MEETING,
            "Spotkanie monitoringowe OWES online",
            "Online monitoring meeting with the OWES",
            series=("S-OWES-MON",),
            form=Form.ONLINE,
            bodies=("owes-network-wm",),
            quoted=("online \N{NO-BREAK SPACE}OWES",),
        ),
        line(
            "8",
            "styczeń",
            K.PROMOTION,
            "Budowanie marki ES",
            "Building the SE brand",
            series=("S-BRAND",),
        ),
    ),
    section(
        "Luty",
        2,
        0,
        line(
            "1",
            "Luty",
            K.MONITORING,
            "Monitoring spółdzielni socjalnych za 2021",
            "Monitoring of social co-operatives for 2021",
            series=("S-SPSOC",),
            reference_year=2021,
            quoted=("rok 2021",),
        ),
        line(
            "2",
            "Luty",
            K.MONITORING,
            "Monitoring WPRESiS 2021-2025",
            "Monitoring of WPRESiS 2021-2025",
            series=("S-WPRESIS",),
            programme="wpresis-2021-2025",
        ),
        line(
            "3",
            "Luty",
            K.EDUCATION,
            "Pilotażowe zajęcia w szkołach, rozdanie gry planszowej",
            "Pilot classes in Olsztyn schools; distribution of a board game",
            series=("S-GRA",),
            place="Olsztyn",
            audiences=("szkoły",),
        ),
        line(
            "4",
            "Luty",
            K.PROCUREMENT,
            "Koncepcja i dokumentacja zamówienia badania polityki społecznej",
            "Concept and procurement papers for a social-policy study, its subject to be agreed "
            "with OWES and RKRES",
            series=("S-BADANIE",),
            bodies=("owes-network-wm", "rkres-wm"),
            quoted=("wszczęcia postępowania\N{NO-BREAK SPACE} dot.", "społecznej- (tematyka"),
        ),
        line(
            "5",
            "Luty",
            K.COMPETITION,
            "Przegląd i zmiana dokumentów konkursu Ambasador ES, uzgodnienie z Kapitułą",
            "Review and amendment of the Ambasador ES competition papers, agreed with its jury",
            series=("S-AMBASADOR",),
            extent=Extent.THROUGHOUT,
            bodies=("kapitula-ambasador",),
            event="ambasador-es",
            quoted=("\N{NO-BREAK SPACE}Dokonanie przeglądu zapisów Konkursu Ambasador ES",),
        ),
        line(
            "6",
            "Połowa lutego",
            K.PROCUREMENT,
            "Wszczęcie zamówienia na posiedzenie RKRES",
            "Start of procurement for the RKRES meeting",
            series=("S-RKRES",),
            extent=Extent.WITHIN,
            bodies=("rkres-wm",),
        ),
        line(
            "7",
            "Połowa lutego",
            K.CALL,
            "Wezwanie PES do katalogu wielkanocnego",
            "Call to all PES for the Easter catalogue of goods and services",
            series=("S-EASTER",),
            audiences=("PES",),
            event="katalog-wielkanocny-2022",
            feast=FeastAnchor(feast="wielkanoc", days=-61),
        ),
        line(
            "9",
            "Luty",
            K.MEETING,
            "Zespół ds. współpracy nauki i ES: kierunki działań",
            "Meeting of the science-SE co-operation team to set current directions",
            series=("S-NAUKA",),
            bodies=("zespol-nauka-es",),
            quoted=("nauki i es \N{NO-BREAK SPACE}w celu",),
        ),
        line(
            "10",
            "Luty",
            K.PARTICIPATION,
            "Udział w posiedzeniach powiatowych zespołów ds. rozwoju ES (wg potrzeb)",
            "Taking part in powiat SE teams' meetings, as those teams need",
            series=("S-POWIAT",),
            bodies=("powiatowe-zespoly-es",),
            quoted=("zgodnie z potrzebami zespołów",),
        ),
        line(
            "11",
            "Luty",
            K.PROMOTION,
            "Budowanie marki ES w regionie",
            "Building the SE brand in the region",
            series=("S-BRAND",),
        ),
    ),
    section(
        "Marzec",
        3,
        0,
        line(
            "1",
            "Marzec",
            K.MONITORING,
            "Monitoring WPRESiS 2021-2025",
            "Monitoring of WPRESiS 2021-2025",
            series=("S-WPRESIS",),
            programme="wpresis-2021-2025",
        ),
        line(
            "2",
            "Marzec",
            K.WEBSITE,
            "Aktualizacja serwisu projektu",
            "Updating the project website",
            series=("S-WWW",),
            url="www.es.warmnia.mazury.pl",
        ),
        line(
            "3",
            "Marzec",
            K.EDUCATION,
            "Przygotowanie spotkania z uczniami przed grą terenową",
            "Preparing the meeting with Olsztyn pupils ahead of the city game",
            series=("S-GRA",),
            place="Olsztyn",
            audiences=("szkoły",),
        ),
        line(
            "4",
            "Marzec",
            K.PARTICIPATION,
            "Udział w posiedzeniach powiatowych zespołów ds. rozwoju ES",
            "Taking part in powiat SE teams' meetings",
            series=("S-POWIAT",),
            bodies=("powiatowe-zespoly-es",),
        ),
        line(
            "5",
            "18 marca",
            K.COMMITTEE_SESSION,
            "Uroczyste posiedzenie RKRES",
            "Ceremonial RKRES session",
            series=("S-RKRES",),
            form=Form.ONSITE,
            organiser="Olsztyn",
            place="Olsztyn",
            bodies=("rkres-wm",),
            after=("WM22-02-6",),
        ),
        line(
            "6",
            "Marzec",
            K.MONITORING,
            "Monitoring i realizacja rocznego planu informacyjno-promocyjnego",
            "Monitoring and carrying out the annual information-and-promotion plan",
            series=("S-PLAN-PROMO",),
            after=("WM22-01-4",),
            programme="plan-promocji-wm-2022",
        ),
        line(
            "7",
            "Marzec",
            K.REPORT,
            "Raport o spółdzielniach socjalnych w 2021 r.",
            "Report on how social co-operatives functioned in 2021",
            series=("S-SPSOC",),
            after=("WM22-01-2", "WM22-02-1"),
            reference_year=2021,
            quoted=("w 2021 r.",),
        ),
        line(
            "8",
            "Marzec",
            K.CATALOGUE,
            "Zbieranie danych do katalogu wielkanocnego",
            "Gathering data for the Easter catalogue",
            series=("S-EASTER",),
            after=("WM22-02-7",),
            event="katalog-wielkanocny-2022",
        ),
        line(
            "9",
            "31 marca",
            (K.MEETING, K.PROCUREMENT),
            "Spotkanie monitoringowe OWES Nidzica; start zamówienia cateringu na spotkanie",
            "Monitoring meeting with OWES Nidzica; the same cell starts the catering procurement "
            "for the meeting",
            series=("S-OWES-MON",),
            form=Form.UNKNOWN,
            place="Nidzica",
            subregion="nidzicki",
            bodies=("owes-nidzica",),
            quoted=(
                "Spotkanie monitoringowe OWES – Nidzica:",
                "Wszczęcie postępowania na catering na spotkanie;\N{NO-BREAK SPACE}",
            ),
        ),
        line(
            "10",
            "Marzec",
            K.PROMOTION,
            "Budowanie marki ES w regionie",
            "Building the SE brand in the region",
            series=("S-BRAND",),
        ),
    ),
    section(
        "kwiecień",
        4,
        1,
        line(
            "1",
            "Kwiecień",
            K.REPORT,
            "Raport z monitoringu WPRESiS",
            "Report from the monitoring of WPRESiS",
            series=("S-WPRESIS",),
            after=("WM22-01-3", "WM22-02-2", "WM22-03-1"),
            programme="wpresis-2021-2025",
        ),
        line(
            "2",
            "Do 4 kwietnia",
            K.CATALOGUE,
            "Opracowanie katalogu wielkanocnego",
            "Compiling the Easter catalogue",
            series=("S-EASTER",),
            after=("WM22-03-8",),
            event="katalog-wielkanocny-2022",
            feast=FeastAnchor(feast="wielkanoc", days=-13),
        ),
        line(
            "3",
            "8 kwietnia",
            K.MEETING,
            "Regionalne spotkanie powiatowych zespołów ds. ES (sala, catering, moderator)",
            "Regional-level meeting of the powiat SE teams; hall, catering, moderator noted",
            series=("S-POWIAT",),
            form=Form.ONSITE,
            organiser="Olsztyn",
            place="Olsztyn",
            bodies=("powiatowe-zespoly-es",),
            resources=("sala", "catering", "moderator"),
            quoted=("wynajęcie Sali",),
        ),
        line(
            "6",
            "Kwiecień",
            K.MEETING,
            "Rada Regionalnej Platformy Współpracy online",
            "Online meeting of the Council of the Regional Co-operation Platform",
            series=("S-PLATFORMA-RADA",),
            form=Form.ONLINE,
            bodies=("rada-platformy-wm",),
        ),
        line(
            "7",
            "Kwiecień",
            K.EDUCATION,
            "Miejska gra terenowa dla uczniów",
            "City field game for pupils",
            series=("S-GRA",),
            extent=Extent.WITHIN,
            audiences=("szkoły",),
            after=("WM22-03-3",),
        ),
        line(
            "8",
            "27 kwietnia",
            K.MEETING,
            "Subregionalne spotkanie instytucji pomocowych i PES (elbląski)",
            "Subregional meeting of support institutions and PES, Elbląg subregion",
            series=("S-SUBREG",),
            form=Form.UNKNOWN,
            subregion="elbląski",
            audiences=("instytucje pomocowe", "PES"),
        ),
        line(
            "9",
            "Kwiecień",
            K.PARTICIPATION,
            "Udział w posiedzeniach powiatowych zespołów ds. rozwoju ES",
            "Taking part in powiat SE teams' meetings",
            series=("S-POWIAT",),
            bodies=("powiatowe-zespoly-es",),
        ),
    ),
    section(
        "maj",
        5,
        1,
        line(
            "1",
            "Maj",
            K.COMPETITION,
            "Ogłoszenie konkursu Ambasador ES na WiM",
            "Announcing the Ambasador ES na WiM competition",
            series=("S-AMBASADOR",),
            after=("WM22-02-5",),
            event="ambasador-es",
            quoted=("„AMBASADOR ES NA WiM”",),
        ),
        line(
            "2",
            "Maj",
            K.CERTIFICATION,
            "Nabór i ocena formalna wniosków o znak Zakup Prospołeczny",
            "Taking and formally checking applications for the Zakup Prospołeczny mark",
            series=("S-ZAKUP",),
            extent=Extent.THROUGHOUT,
            event="zakup-prospoleczny-wm",
        ),
        line(
            "3",
            "Maj",
            K.FINANCING,
            "Finansowanie udziału PES w targach i eventach",
            "Financing PES participation in fairs and events",
            series=("S-TARGI",),
            audiences=("PES",),
        ),
        line(
            "4",
            "11 maja",
            K.MEETING,
            "Subregionalne spotkanie instytucji pomocowych i PES (ełcki)",
            "Subregional meeting of support institutions and PES, Ełk subregion",
            series=("S-SUBREG",),
            form=Form.UNKNOWN,
            subregion="ełcki",
            audiences=("instytucje pomocowe", "PES"),
        ),
        line(
            "5",
            "19-20 maja",
            K.MEETING,
            "Dwudniowe spotkanie Regionalnej Platformy Współpracy",
            "Two-day meeting of the Regional Co-operation Platform",
            series=("S-PLATFORMA",),
            form=Form.UNKNOWN,
            bodies=("platforma-wm",),
            days=2,
            quoted=("2-dniowe",),
        ),
        line(
            "6",
            "24 maja",
            K.MEETING,
            "Subregionalne spotkanie instytucji pomocowych i PES (nidzicki)",
            "Subregional meeting of support institutions and PES, Nidzica subregion",
            series=("S-SUBREG",),
            form=Form.UNKNOWN,
            subregion="nidzicki",
            audiences=("instytucje pomocowe", "PES"),
        ),
        line(
            "7",
            "Maj",
            K.PARTICIPATION,
            "Udział w posiedzeniach powiatowych zespołów ds. rozwoju ES",
            "Taking part in powiat SE teams' meetings",
            series=("S-POWIAT",),
            bodies=("powiatowe-zespoly-es",),
        ),
    ),
    section(
        "Czerwiec",
        6,
        1,
        line(
            "1.",
            "3 czerwca",
            K.MEETING,
            "Subregionalne spotkanie instytucji pomocowych i PES (olsztyński)",
            "Subregional meeting of support institutions and PES, Olsztyn subregion",
            series=("S-SUBREG",),
            form=Form.UNKNOWN,
            subregion="olsztyński",
            audiences=("instytucje pomocowe", "PES"),
        ),
        line(
            "2",
            "8-9 Czerwiec",
            K.COMMITTEE_SESSION,
            "Wyjazdowe posiedzenie RKRES z wizytą studyjną",
            "Away RKRES session with a study visit, Elbląg subregion",
            series=("S-RKRES",),
            form=Form.ONSITE,
            subregion="elbląski",
            bodies=("rkres-wm",),
            quoted=("(RKRES)- wizyta studyjna sub. elbląski",),
        ),
        line(
            "3.",
            "20 Czerwiec",
            K.STUDY_VISIT,
            "Wizyta studyjna szkoły – laureata konkursu Ambasador 2021",
            "Study visit for a school that won the 2021 Ambasador competition",
            series=("S-WIZYTY-SZKOL",),
            audiences=("szkoły",),
            event="ambasador-es",
            edition=2021,
            quoted=("konkursu Ambasador ekonomii społecznej w 2021r.",),
        ),
        line(
            "4.",
            "21 Czerwiec",
            K.STUDY_VISIT,
            "Wizyta studyjna szkoły – laureata konkursu Ambasador 2021",
            "Study visit for a school that won the 2021 Ambasador competition",
            series=("S-WIZYTY-SZKOL",),
            audiences=("szkoły",),
            event="ambasador-es",
            edition=2021,
            quoted=("konkursu Ambasador ekonomii społecznej w 2021r.",),
        ),
        line(
            "5",
            "22 Czerwiec",
            K.STUDY_VISIT,
            "Wizyta studyjna szkoły – laureata konkursu Ambasador 2021",
            "Study visit for a school that won the 2021 Ambasador competition",
            series=("S-WIZYTY-SZKOL",),
            audiences=("szkoły",),
            event="ambasador-es",
            edition=2021,
            quoted=("konkursu Ambasador ekonomii społecznej w 2021r.",),
        ),
        line(
            "6",
            "Czerwiec",
            K.CERTIFICATION,
            "Kapituła znaku Zakup Prospołeczny",
            "Jury session for the Zakup Prospołeczny mark",
            series=("S-ZAKUP",),
            bodies=("kapitula-zakup",),
            after=("WM22-05-2",),
            event="zakup-prospoleczny-wm",
        ),
        line(
            "7",
            "Czerwiec",
            K.COMPETITION,
            "Kapituła konkursu Ambasador ES",
            "Jury session of the Ambasador ES competition",
            series=("S-AMBASADOR",),
            bodies=("kapitula-ambasador",),
            after=("WM22-05-1",),
            event="ambasador-es",
            quoted=("Konkursu Ambasador Ekonomii Społecznej",),
            revisions=_JURY_REVISED,
        ),
        line(
            "8",
            "Czerwiec",
            K.MONITORING,
            "Monitoring i realizacja rocznego planu informacyjno-promocyjnego",
            "Monitoring and carrying out the annual information-and-promotion plan",
            series=("S-PLAN-PROMO",),
            after=("WM22-01-4",),
            programme="plan-promocji-wm-2022",
        ),
        line(
            "9",
            "Czerwiec",
            K.PARTICIPATION,
            "Udział w posiedzeniach powiatowych zespołów ds. rozwoju ES",
            "Taking part in powiat SE teams' meetings",
            series=("S-POWIAT",),
            bodies=("powiatowe-zespoly-es",),
        ),
    ),
    section(
        "Lipiec",
        7,
        1,
        line(
            "1",
            "Lipiec",
            K.MEETING,
            "Rada Regionalnej Platformy Współpracy online",
            "Online meeting of the Council of the Regional Co-operation Platform",
            series=("S-PLATFORMA-RADA",),
            form=Form.ONLINE,
            bodies=("rada-platformy-wm",),
        ),
        line(
            "2",
            "Lipiec",
            K.WEBSITE,
            "Aktualizacja serwisu projektu",
            "Updating the project website",
            series=("S-WWW",),
            url="www.es.warmnia.mazury.pl",
        ),
        line(
            "3",
            "Lipiec",
            K.EVENT_PREPARATION,
            "Przygotowanie gali (wydrukowano: II)",
            "Preparing the gala (printed as the second one)",
            series=("S-GALA",),
            event="gala-wm",
            edition=2,
            quoted=("II Gali Ekonomii Społecznej na Warmii i Mazurach",),
        ),
    ),
    section(
        "Sierpień",
        8,
        0,
        line(
            "1",
            "Sierpień",
            K.WEBSITE,
            "Aktualizacja serwisu projektu",
            "Updating the project website",
            series=("S-WWW",),
            url="www.es.warmnia.mazury.pl",
        ),
        line(
            "2",
            "Sierpień",
            K.EVENT_PREPARATION,
            "Przygotowanie gali (wydrukowano: II)",
            "Preparing the gala (printed as the second one)",
            series=("S-GALA",),
            event="gala-wm",
            edition=2,
            quoted=("II Gali Ekonomii Społecznej na Warmii i Mazurach",),
        ),
    ),
    section(
        "\N{NO-BREAK SPACE}Wrzesień",
        9,
        1,
        line(
            "2",
            "14 Wrzesień",
            K.MEETING,
            "Spotkanie monitoringowe OWES Ełk",
            "Monitoring meeting with OWES Ełk",
            series=("S-OWES-MON",),
            form=Form.UNKNOWN,
            place="Ełk",
            subregion="ełcki",
            bodies=("owes-elk",),
        ),
        line(
            "3",
            "8-9 września",
            K.ADVICE,
            "Dwudniowe spotkanie dla JST z doradztwem eksperckim",
            "Two-day meeting for local governments, expert advice",
            series=("S-DORADZTWO",),
            form=Form.UNKNOWN,
            audiences=("JST",),
            days=2,
            quoted=("2- dniowe spotkanie\N{NO-BREAK SPACE} dla JST",),
        ),
        line(
            "4",
            "23 Wrzesień",
            K.COMMITTEE_SESSION,
            "Posiedzenie RKRES online",
            "Online RKRES session",
            series=("S-RKRES",),
            form=Form.ONLINE,
            bodies=("rkres-wm",),
        ),
        line(
            "5",
            "Wrzesień",
            K.STUDY_VISIT,
            "Wizyta studyjna Forum Inicjatyw Lokalnych Polski Wschodniej",
            "Study visit under the Forum of Local Initiatives of Eastern Poland",
            series=("S-FORUM-PW",),
            form=Form.ONSITE,
            organiser="Lublin",
            place="Lublin",
            quoted=("Udział w\N{NO-BREAK SPACE} wizycie studyjnej",),
        ),
        line(
            "6",
            "Wrzesień",
            K.WEBSITE,
            "Aktualizacja serwisu projektu",
            "Updating the project website",
            series=("S-WWW",),
            url="www.es.warmnia.mazury.pl",
        ),
        line(
            "7",
            "Wrzesień",
            K.MONITORING,
            "Monitoring i realizacja rocznego planu informacyjno-promocyjnego",
            "Monitoring and carrying out the annual information-and-promotion plan",
            series=("S-PLAN-PROMO",),
            after=("WM22-01-4",),
            programme="plan-promocji-wm-2022",
        ),
        line(
            "8",
            "Wrzesień",
            K.PARTICIPATION,
            "Udział w posiedzeniach powiatowych zespołów ds. rozwoju ES",
            "Taking part in powiat SE teams' meetings",
            series=("S-POWIAT",),
            bodies=("powiatowe-zespoly-es",),
        ),
    ),
    section(
        "Październik",
        10,
        1,
        line(
            "1",
            "6 Październik",
            K.EVENT,
            "III Gala Ekonomii Społecznej na Warmii i Mazurach",
            "Third SE Gala of Warmia and Mazury",
            series=("S-GALA",),
            form=Form.ONSITE,
            after=("WM22-07-3", "WM22-08-2", "WM22-06-6", "WM22-06-7"),
            event="gala-wm",
            edition=3,
            quoted=("III Gala Ekonomii Społecznej na Warmii i Mazurach",),
            revisions=_GALA_CONFIRMED,
        ),
        line(
            "2",
            "6-7 Październik",
            K.MEETING,
            "Dwudniowe spotkanie Sieci OWES",
            "Two-day meeting of the OWES network",
            series=("S-OWES-SIEC",),
            form=Form.UNKNOWN,
            bodies=("owes-network-wm",),
            days=2,
            quoted=("2 dniowe Spotkanie Sieci OWES",),
        ),
        line(
            "3",
            "Październik",
            K.ADVICE,
            "Doradztwo eksperckie dla PES reintegracyjnych",
            "Expert advice for reintegration PES",
            series=("S-DORADZTWO",),
            audiences=("PES reintegracyjne",),
            quoted=("dla PES -reintegracyjnych",),
        ),
        line(
            "4",
            "Październik",
            K.MEETING,
            "Zespół ds. współpracy nauki i ES",
            "Meeting of the science-SE co-operation team",
            series=("S-NAUKA",),
            bodies=("zespol-nauka-es",),
            quoted=("Spotkanie\N{NO-BREAK SPACE} Członków Zespołu",),
        ),
        line(
            "6",
            "14 października",
            K.PAYMENT_CLAIM,
            "Wniosek o płatność zaliczkową",
            "Filing an advance-payment claim",
            series=("S-PLATNOSC",),
        ),
        line(
            "7",
            "Październik",
            K.PROCUREMENT,
            "Wybór eksperta ds. promocji i ustalenie terminów spotkań",
            "Choosing a promotion expert and fixing the dates of meetings with them",
            series=("S-DORADZTWO-PROMO",),
        ),
        line(
            "10",
            "Październik",
            K.MEETING,
            "Spotkanie o instrumentach zwrotnych",
            "Meeting popularising repayable instruments",
            series=("S-ZWROTNE",),
        ),
        line(
            "11",
            "24 Październik",
            K.CALL,
            "Wezwanie PES do katalogu bożonarodzeniowego",
            "Call to all PES for the Christmas catalogue of goods and services",
            series=("S-XMAS",),
            audiences=("PES",),
            event="katalog-bozonarodzeniowy-2022",
            feast=FeastAnchor(feast="boze_narodzenie", days=-62),
        ),
    ),
    section(
        "Listopad",
        11,
        1,
        line(
            "1",
            "4 Listopada",
            K.MEETING,
            "Spotkanie monitoringowe OWES Elbląg",
            "Monitoring meeting with OWES Elbląg",
            series=("S-OWES-MON",),
            form=Form.UNKNOWN,
            place="Elbląg",
            subregion="elbląski",
            bodies=("owes-elblag",),
        ),
        line(
            "2",
            "Listopad",
            K.WEBSITE,
            "Aktualizacja serwisu projektu",
            "Updating the project website",
            series=("S-WWW",),
            url="www.es.warmnia.mazury.pl",
        ),
        line(
            "3",
            "Listopad",
            K.PROMOTION,
            "Roczny plan promocyjny: filmy, spoty",
            "Annual promotion plan: films, spots (heading printed in capitals, no verb)",
            series=("S-PLAN-PROMO",),
            programme="plan-promocji-wm-2022",
            quoted=("ROCZNY PLAN DZIAŁAŃ PROMOCYJNYCH, FILMY,SPOTY",),
        ),
        line(
            "4",
            "17-18 listopada",
            K.MEETING,
            "Dwudniowe spotkanie Regionalnej Platformy Współpracy (100 os.)",
            "Two-day meeting of the Regional Co-operation Platform, 100 people",
            series=("S-PLATFORMA",),
            form=Form.UNKNOWN,
            bodies=("platforma-wm",),
            days=2,
            participants=Bounds.exactly(100),
            quoted=("2-dniowe", "(100 os.)"),
        ),
        line(
            "5",
            "Listopad",
            K.CATALOGUE,
            "Zbieranie danych i opracowanie katalogu bożonarodzeniowego",
            "Gathering data for and compiling the Christmas catalogue",
            series=("S-XMAS",),
            after=("WM22-10-11",),
            event="katalog-bozonarodzeniowy-2022",
        ),
        line(
            "6",
            "Listopad",
            K.EVENT,
            "Wspólna konferencja naukowa z wydawnictwem o ES",
            "Joint scientific conference crowned with a publication on the SE",
            series=("S-NAUKA",),
            quoted=(
                "Organizacją wspólnej konferencji naukowej uwiecznionej wydawnictwem",
                "\N{NO-BREAK SPACE}ekonomii\N{NO-BREAK SPACE} społecznej.",
            ),
        ),
    ),
    section(
        "Grudzień",
        12,
        0,
        line(
            "1",
            "Grudzień",
            K.PUBLICATION,
            "Upowszechnienie i udostępnienie katalogu bożonarodzeniowego",
            "Dissemination and release of the Christmas catalogue",
            series=("S-XMAS",),
            after=("WM22-11-5",),
            event="katalog-bozonarodzeniowy-2022",
        ),
        line(
            "2",
            "2 Grudnia",
            K.COMMITTEE_SESSION,
            "Posiedzenie RKRES online",
            "Online RKRES session",
            series=("S-RKRES",),
            form=Form.ONLINE,
            bodies=("rkres-wm",),
            quoted=("Społecznej- online",),
            actual=_LAST_SESSION,
        ),
        line(
            "3",
            "Grudzień",
            K.FINANCING,
            "Finansowanie udziału PES w jarmarkach bożonarodzeniowych",
            "Financing PES participation in Christmas markets",
            series=("S-TARGI",),
            audiences=("PES",),
        ),
        line(
            "4",
            "Grudzień",
            K.MONITORING,
            "Monitoring i realizacja rocznego planu informacyjno-promocyjnego",
            "Monitoring and carrying out the annual information-and-promotion plan",
            series=("S-PLAN-PROMO",),
            after=("WM22-01-4",),
            programme="plan-promocji-wm-2022",
        ),
    ),
)

_SERIES: Final = (
    Series(
        id="S-WPRESIS",
        pl="Monitoring WPRESiS i raport",
        en="Monitoring WPRESiS, then report",
    ),
    Series(
        id="S-SPSOC",
        pl="Monitoring spółdzielni socjalnych za 2021 i raport",
        en="Monitoring of social co-operatives for 2021, then report",
    ),
    Series(
        id="S-PLAN-PROMO",
        pl="Roczny plan informacyjno-promocyjny",
        en="Annual information-and-promotion plan",
        rule=Recurrence(rrule="FREQ=YEARLY;BYMONTH=3,6,9,12", times=1, per=Per.QUARTER),
    ),
    Series(id="S-WWW", pl="Aktualizacja serwisu", en="Website updating"),
    Series(id="S-POWIAT", pl="Powiatowe zespoły ds. ES", en="Powiat SE teams"),
    Series(id="S-BRAND", pl="Budowanie marki ES", en="SE brand building"),
    # The schedules of 2018 and 2020, kept on the same site, had a meeting with OWES Olsztyn: on
    # 2 February 2018 and on 7 February 2020.
    Series(
        id="S-OWES-MON",
        pl="Spotkania monitoringowe OWES",
        en="OWES monitoring meetings",
        covers=("owes-olsztyn", "owes-elblag", "owes-nidzica", "owes-elk"),
    ),
    Series(
        id="S-OWES-SIEC",
        pl="Dwudniowe spotkanie sieci OWES",
        en="OWES network two-day meeting",
    ),
    Series(id="S-RKRES", pl="Posiedzenia RKRES", en="RKRES sessions"),
    Series(
        id="S-PLATFORMA-RADA",
        pl="Rada Regionalnej Platformy Współpracy",
        en="Council of the Regional Platform",
    ),
    Series(
        id="S-PLATFORMA",
        pl="Dwudniowe spotkania Regionalnej Platformy Współpracy",
        en="Regional Platform, two-day",
        rule=Recurrence(rrule="FREQ=MONTHLY;INTERVAL=6", times=1, per=Per.HALFYEAR),
    ),
    Series(
        id="S-SUBREG",
        pl="Subregionalne spotkania instytucji pomocowych i PES",
        en="Subregional meetings of support institutions and PES",
        covers=("elbląski", "ełcki", "nidzicki", "olsztyński"),
    ),
    Series(id="S-NAUKA", pl="Nauka i ES", en="Science and SE"),
    Series(id="S-EASTER", pl="Katalog wielkanocny", en="Easter catalogue"),
    Series(id="S-XMAS", pl="Katalog bożonarodzeniowy", en="Christmas catalogue"),
    Series(id="S-AMBASADOR", pl="Konkurs Ambasador ES", en="Ambasador ES competition"),
    Series(id="S-ZAKUP", pl="Znak Zakup Prospołeczny", en="Zakup Prospołeczny mark"),
    Series(id="S-GALA", pl="Gala ES", en="SE Gala"),
    Series(id="S-GRA", pl="Gra planszowa i miejska", en="Board and city game"),
    Series(
        id="S-WIZYTY-SZKOL",
        pl="Wizyty studyjne szkół-laureatów",
        en="Study visits of winning schools",
    ),
    Series(id="S-DORADZTWO", pl="Doradztwo eksperckie", en="Expert advice"),
    Series(id="S-DORADZTWO-PROMO", pl="Ekspert ds. promocji", en="Promotion expert"),
    Series(id="S-BADANIE", pl="Badanie polityki społecznej", en="Social-policy study"),
    Series(id="S-TARGI", pl="Targi i jarmarki", en="Fairs and markets"),
    Series(id="S-FORUM-PW", pl="Forum Polski Wschodniej", en="Eastern Poland forum"),
    Series(id="S-PLATNOSC", pl="Wniosek o płatność", en="Payment claim"),
    Series(id="S-ZWROTNE", pl="Instrumenty zwrotne", en="Repayable instruments"),
)

PLAN: Final = Plan(
    id="WM22",
    title="Harmonogram spotkań w projekcie „Ekonomia społeczna na Warmii i Mazurach” w 2022 roku",
    year=YEAR,
    rows=tuple(row for _, rows in _SECTIONS for row in rows),
    columns=(
        "Miesiąc 2022r.",
        "lp.",
        "Data spotkania/ konferencji",
        "Temat spotkania/konferencji/wydarzenia",
        "organizator",
    ),
    sections=tuple(heading for heading, _ in _SECTIONS),
    series=_SERIES,
    project="projekt-wm-2021-2023",
    organiser="rops-olsztyn-biuro",
)


# --- whom the page names -----------------------------------------------------------------------

_REGION: Final = "warmińsko-mazurskie"

_INSTITUTIONS: Final = (
    Institution(
        id="rops-olsztyn",
        kind=InstitutionKind.ROPS,
        name="Regionalny Ośrodek Polityki Społecznej w Olsztynie",
        printed=("Regionalny Ośrodek Polityki Społecznej \N{NO-BREAK SPACE}w Olsztynie",),
        seat="Olsztyn",
        voivodeship=_REGION,
    ),
    Institution(  # that it belongs to the ROPS is inferred
        id="rops-olsztyn-biuro",
        kind=InstitutionKind.DEPARTMENT,
        name="Biuro ds. wspierania rodziny i systemu pieczy zastępczej oraz polityki prorodzinnej",
        parent="rops-olsztyn",
        voivodeship=_REGION,
    ),
    *(  # the page names the seats; the subregions are inferred from them
        Institution(
            id=id_,
            kind=InstitutionKind.OWES,
            name=name,
            printed=printed,
            seat=seat,
            voivodeship=_REGION,
            subregion=subregion,
        )
        for id_, name, printed, seat, subregion in (
            ("owes-olsztyn", "OWES w Olsztynie", (), "Olsztyn", "olsztyński"),
            ("owes-elblag", "OWES w Elblągu", ("OWES Elbląg",), "Elbląg", "elbląski"),
            ("owes-nidzica", "OWES w Nidzicy", ("OWES – Nidzica",), "Nidzica", "nidzicki"),
            ("owes-elk", "OWES w Ełku", ("OWES Ełk",), "Ełk", "ełcki"),
        )
    ),
    Institution(  # not on the page; it adopted the programme
        id="zarzad-warminsko-mazurskie",
        kind=InstitutionKind.BOARD,
        name="Zarząd Województwa Warmińsko-Mazurskiego",
        voivodeship=_REGION,
    ),
)

_BODIES: Final = (
    Body(
        id="owes-network-wm",
        kind=BodyKind.NETWORK,
        name="Sieć OWES (Olsztyn, Elbląg, Nidzica, Ełk)",
        printed=("Sieci OWES",),
        voivodeship=_REGION,
        members=("owes-olsztyn", "owes-elblag", "owes-nidzica", "owes-elk"),
    ),
    Body(
        id="rkres-wm",
        kind=BodyKind.REGIONAL_COMMITTEE,
        name="Regionalny Komitet Rozwoju Ekonomii Społecznej",
        printed=(
            "RKRES",
            "Regionalnego Komitetu Rozwoju Ekonomii Społecznej (RKRES)",
            "Regionalnego Komitetu Rozwoju Ekonomii Społecznej RKRES",
            "Regionalnego Komitetu Rozwoju Ekonomii Społecznej",
        ),
        voivodeship=_REGION,
    ),
    Body(
        id="platforma-wm",
        kind=BodyKind.PLATFORM,
        name="Regionalna Platforma Współpracy na rzecz Rozwoju Ekonomii Społecznej",
        printed=("Regionalnej Platformy Współpracy na rzecz Rozwoju Ekonomii Społecznej",),
        voivodeship=_REGION,
    ),
    Body(
        id="rada-platformy-wm",
        kind=BodyKind.COUNCIL,
        name="Rada Regionalnej Platformy Współpracy na Rzecz Rozwoju Ekonomii Społecznej",
        printed=("Rady Regionalnej Platformy Współpracy na Rzecz Rozwoju Ekonomii Społecznej",),
        parent="platforma-wm",
        voivodeship=_REGION,
    ),
    Body(
        id="powiatowe-zespoly-es",
        kind=BodyKind.COUNTY_TEAMS,
        name="powiatowe zespoły ds. rozwoju ekonomii społecznej",
        printed=(
            "powiatowych zespołów ds. rozwoju ekonomii społecznej",
            "powiatowych zespołów ds. ekonomii społecznej",
        ),
        voivodeship=_REGION,
    ),
    Body(
        id="zespol-nauka-es",
        kind=BodyKind.WORKING_GROUP,
        name="Zespół ds. współpracy nauki i es",
        printed=("Zespołu ds. współpracy nauki i es",),
        voivodeship=_REGION,
    ),
    Body(
        id="kapitula-zakup",
        kind=BodyKind.JURY,
        name="kapituła Znaku Promocyjnego ES Zakup Prospołeczny",
        printed=("kapituły Znaku Promocyjnego ES „Zakup Prospołeczny”",),
        voivodeship=_REGION,
    ),
    Body(
        id="kapitula-ambasador",
        kind=BodyKind.JURY,
        name="Kapituła Konkursu Ambasador Ekonomii Społecznej",
        printed=("Kapitułą", "Kapituły Konkursu Ambasador Ekonomii Społecznej"),
        voivodeship=_REGION,
    ),
)

_AUDIENCES: Final = (
    Audience(id="PES", pl="podmioty ekonomii społecznej", en="social economy entities"),
    Audience(id="JST", pl="jednostki samorządu terytorialnego", en="local governments"),
    Audience(id="szkoły", pl="szkoły i uczniowie", en="schools and pupils"),
    Audience(id="uczelnie", pl="uczelnie wyższe", en="universities"),
    Audience(
        id="jednostki pomocy społecznej",
        pl="jednostki pomocy społecznej",
        en="social assistance units",
    ),
    Audience(id="instytucje pomocowe", pl="instytucje pomocowe", en="support institutions"),
    Audience(
        id="PES reintegracyjne",
        pl="podmioty ekonomii społecznej o charakterze reintegracyjnym",
        en="reintegration entities of the social economy",
    ),
    Audience(
        id="pracownicy wspierający sektor ES",
        pl="pracownicy działający na rzecz rozwoju sektora",
        en="staff working for the development of the sector",
        target=Bounds.exactly(500),
    ),
)


# --- what it plans for, and under what ---------------------------------------------------------

_PROGRAMMES: Final = (
    Programme(
        id="wpresis-2021-2025",
        kind=ProgrammeKind.REGIONAL,
        short="WPRESiS",
        printed=("WPRESiS",),
        voivodeship=_REGION,
        versions=(
            ProgrammeVersion(
                title="Wojewódzki Program Rozwoju Ekonomii Społecznej i Solidarnej "
                "Warmia i Mazury 2021-2025",
                period=read("2021-2025"),
                period_printed="2021-2025",
                # https://es.warmia.mazury.pl/raporty-i-badania/nowy-wpresis-2021-2025
                adoption=Adoption(
                    by="zarzad-warminsko-mazurskie",
                    on=read("30 marca 2021").earliest,
                    act="16/168/21/VI",
                ),
                # https://es.warmia.mazury.pl/najnowsze/331-aktualnosci-3/997-fotorelacja-ze-
                # spotkania-zespolu-ds-opracowania-wpres-w-dniu-10-11-09-2020-r
                nodes=(
                    Node(
                        id="wpresis-cel",
                        level="cel główny",
                        name="większy udział ekonomii społecznej i solidarnej w rozwoju lokalnym",
                        parts=tuple(
                            Node(id=f"wpresis-cel-{number}", level="cel operacyjny", name=name)
                            for number, name in enumerate(
                                ("świadomość", "potencjał PES", "partnerstwo lokalne", "wsparcie"),
                                start=1,
                            )
                        ),
                    ),
                ),
            ),
        ),
    ),
    Programme(
        id="plan-promocji-wm-2022",
        kind=ProgrammeKind.ANNUAL,
        printed=(
            "Rocznego planu działań informacyjno-promocyjnych ekonomii społecznej",
            "rocznego planu działań informacyjno-promocyjnych ekonomii społecznej",
            "ROCZNY PLAN DZIAŁAŃ PROMOCYJNYCH",
        ),
        voivodeship=_REGION,
        versions=(
            ProgrammeVersion(
                title="Roczny plan działań informacyjno-promocyjnych ekonomii społecznej",
                period=read("2022r."),
                period_printed="2022r.",
            ),
        ),
    ),
)

# https://es.warmia.mazury.pl/aktualnosci: it came before the end of 2025, as the act in force since
# 30 October 2022 gave voivodeships twelve months to adapt their programmes.
SUCCESSOR: Final = Programme(
    id="wmpres-2023-2030",
    kind=ProgrammeKind.REGIONAL,
    voivodeship=_REGION,
    versions=(
        ProgrammeVersion(
            title="Warmińsko-Mazurski Program Rozwoju Ekonomii Społecznej na lata 2023-2030",
            period=read("na lata 2023-2030"),
            period_printed="na lata 2023-2030",
        ),
    ),
)

_PROJECT: Final = Project(
    id="projekt-wm-2021-2023",
    title="Ekonomia społeczna na Warmii i Mazurach",
    edition=3,
    mode=ProjectMode.NON_COMPETITIVE,
    run_by="rops-olsztyn",
    periods=(
        PrintedPeriod(
            printed="na lata 2021-2023", when=read("na lata 2021-2023"), is_of_title=True
        ),
        PrintedPeriod(printed="01.04.2021- 30.06.2021 r.", when=read("01.04.2021- 30.06.2021 r.")),
    ),
    claims=(
        PaymentClaim(
            id="WM22-10-6-wniosek", due=read("14 października", year=YEAR), is_advance=True
        ),
    ),
)

_EVENTS: Final = (
    Event(
        id="ambasador-es",
        kind=EventKind.CONTEST,
        name="Ambasador Ekonomii Społecznej",
        printed=(
            "Konkursu Ambasador ES",
            "AMBASADOR ES NA WiM",
            "Konkursu Ambasador Ekonomii Społecznej",
            "konkursu Ambasador ekonomii społecznej w 2021r.",
        ),
        steps=(
            EventStep(kind=StepKind.RULES, row="WM22-02-5"),
            EventStep(kind=StepKind.ANNOUNCEMENT, row="WM22-05-1"),
            EventStep(kind=StepKind.JURY, row="WM22-06-7"),
            EventStep(kind=StepKind.AWARD, row="WM22-10-1", is_inferred=True),
        ),
        about="nagroda edycji 2021: wizyta studyjna szkoły-laureata",
    ),
    Event(
        id="gala-wm",
        kind=EventKind.GALA,
        name="Gala Ekonomii Społecznej na Warmii i Mazurach",
        printed=(
            "II Gali Ekonomii Społecznej na Warmii i Mazurach",
            "III Gala Ekonomii Społecznej na Warmii i Mazurach",
        ),
        edition=3,
        steps=(
            EventStep(kind=StepKind.PREPARATION, row="WM22-07-3"),
            EventStep(kind=StepKind.PREPARATION, row="WM22-08-2"),
            EventStep(kind=StepKind.AWARD, row="WM22-10-1"),
        ),
    ),
    Event(
        id="zakup-prospoleczny-wm",
        kind=EventKind.MARK,
        name="Zakup Prospołeczny",
        printed=("Zakup Prospołeczny",),
        about="Znak Promocyjny ES",
        steps=(
            EventStep(kind=StepKind.INTAKE, row="WM22-05-2"),
            EventStep(kind=StepKind.FORMAL_CHECK, row="WM22-05-2"),
            EventStep(kind=StepKind.JURY, row="WM22-06-6"),
            EventStep(kind=StepKind.AWARD, row="WM22-10-1", is_inferred=True),
        ),
    ),
    Event(
        id="katalog-wielkanocny-2022",
        kind=EventKind.CATALOGUE,
        name="Wielkanocny Katalog PES",
        printed=(
            "katalogu wielkanocnego produktów i usług PES",
            "Wielkanocnego Katalogu PES",
        ),
        feast="wielkanoc",
        steps=(
            EventStep(kind=StepKind.CALL, row="WM22-02-7"),
            EventStep(kind=StepKind.GATHERING, row="WM22-03-8"),
            EventStep(kind=StepKind.COMPILING, row="WM22-04-2"),
        ),
    ),
    Event(
        id="katalog-bozonarodzeniowy-2022",
        kind=EventKind.CATALOGUE,
        name="Bożonarodzeniowy Katalog PES",
        printed=(
            "katalogu bożonarodzeniowego produktów i usług PES",
            "Bożonarodzeniowego Katalogu PES",
        ),
        feast="boze_narodzenie",
        steps=(
            EventStep(kind=StepKind.CALL, row="WM22-10-11"),
            EventStep(kind=StepKind.GATHERING, row="WM22-11-5"),
            EventStep(kind=StepKind.COMPILING, row="WM22-11-5"),
            EventStep(kind=StepKind.RELEASE, row="WM22-12-1"),
        ),
    ),
)

# The galas as other pages date them, by number:
# https://es.warmia.mazury.pl/zakupy-spoleczne/wreczenie-certyfikatow-zakup-prospoleczny
# https://owes.wamacoop.pl/ii-gala-ekonomii-spolecznej-na-warmii-i-mazurach/
# https://www.ko.olsztyn.pl/2022/09/07/konkurs-ambasador-ekonomii-spolecznej-na-warmii-i-mazurach/
# The fourth is dated by a news page of the city, Olsztyn24, no. 42597.
GALAS: Final[tuple[tuple[int, When], ...]] = (
    (1, read("27 września", year=2019)),
    (2, read("8 października 2021")),
    (3, read("6 października 2022")),
    (4, read("23 października 2024")),
)

_QUANTITIES: Final = (
    Quantity(
        id="Q7",
        bounds=Bounds.exactly(500),
        unit="pracownik",
        what="staff to be supported by the third edition",
        printed="500 pracowników",
        is_target=True,
    ),
    Quantity(id="Q8", bounds=Bounds.exactly(4), unit="OWES", what="OWES seats listed"),
    Quantity(
        id="Q9",
        bounds=Bounds.exactly(100),
        unit="osoba",
        what="participants, Platform meeting 17-18 November",
        printed="(100 os.)",
        is_target=True,
    ),
    Quantity(
        id="Q10",
        bounds=Bounds.exactly(2),
        unit="dzień",
        what="length of each of four meetings, printed also '2- dniowe' and '2 dniowe'",
        printed="2-dniowe",
    ),
    Quantity(
        id="Q11",
        bounds=Bounds.exactly(3),
        unit="edycja",
        what="number of the edition of the project",
        printed="trzecia edycja",
    ),
    Quantity(id="Q18", bounds=Bounds.exactly(81), unit="wiersz", what="rows of the schedule"),
)

DOCUMENT: Final = Document(
    id="S3",
    kind=DocumentKind.ANNUAL_SCHEDULE,
    title="Harmonogram spotkań organizowanych w ramach projektu „Ekonomia społeczna na Warmii i "
    "Mazurach” przez Biuro ds. wspierania rodziny i systemu pieczy zastępczej oraz polityki "
    "prorodzinnej w 2022 roku",
    year=YEAR,
    voivodeship=_REGION,
    publisher="rops-olsztyn",
    url="https://es.warmia.mazury.pl/projekt-rops/harmonogram-dzialan",
    passages=(
        Passage(id="S3-P4", text="inicjowanie współpracy jednostek organizacji pomocy społecznej"),
        Passage(id="S3-P6-1", text="zakłada objęciem wsparcia"),
        Passage(id="S3-P6-2", text="na rzecz rozwoju sektora ekonomii."),
    ),
    institutions=_INSTITUTIONS,
    bodies=_BODIES,
    audiences=_AUDIENCES,
    programmes=_PROGRAMMES,
    projects=(_PROJECT,),
    plan=PLAN,
    events=_EVENTS,
    quantities=_QUANTITIES,
)
