"""A meeting of the promotion group in Poznań on 28 March 2017, as typed values.

The page is a note that a member of the regional centre of social policy wrote in the first person;
it was read at the address in `DOCUMENT.url`.

Printed as they stand are names, dates and the short fragments in `printed`, `printed_dates` and the
passages.  What was done and decided is told in own words.  The note names five persons; here only
that somebody was named is kept.  The year of *br.* stands in the heading alone.
"""

from typing import Final

from ekonomia.bounds import Bounds
from ekonomia.dates import Precision, When, read
from ekonomia.network import (
    Assignee,
    Body,
    BodyKind,
    Decision,
    DecisionState,
    Due,
    Form,
    Institution,
    InstitutionKind,
    Meeting,
)
from ekonomia.plans import (
    Activity,
    Audience,
    Dependency,
    Document,
    DocumentKind,
    Event,
    EventKind,
    Passage,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    Quantity,
)

__all__ = ["DOCUMENT"]

YEAR: Final = 2017
_REGION: Final = "wielkopolskie"
_GROUP: Final = "grupa-promocji-wlkp"
_SOMEBODY: Final = Assignee(is_named_person=True)

_NEXT_DAY: Final = read("9 maja br.", year=YEAR)
_DURING_2016: Final = read("w 2016 roku")

_MEETINGS: Final = (
    Meeting(
        id="S0-M1",
        body=_GROUP,
        when=read("28 marca 2017r."),
        printed_dates=("28.03.2017r.", "28 marca 2017r."),
        is_held=True,
        form=Form.ONSITE,
        place="siedziba ROPS w Poznaniu",
        participants=(
            "członkowie grupy",
            "przedstawiciele OWES z poszczególnych subregionów zajmujący się promocją",
        ),
        agenda=(
            "podsumowanie działań z 2016 r.",
            "plan działań na najbliższe spotkania",
            "sprawy bieżące",
        ),
        handouts=("drukowany RPRES",),
        attachments=("Regulamin plebiscytu „As odpowiedzialnego Biznesu”",),
    ),
    Meeting(
        id="S0-M2",
        body=_GROUP,
        when=_NEXT_DAY,
        printed_dates=("9 maja br.",),
        is_held=False,
        form=Form.ONSITE,
        place="siedziba ROPS Poznań, sala 206",
        agenda=("koncepcje konkursu upowszechniającego certyfikację",),
        carried_over=("S0-D10",),
    ),
)

_DECISIONS: Final = (
    Decision(
        id="S0-D1",
        meeting="S0-M1",
        pl="opracować wzorcową ofertę PES: gotowe szablony ofert dla przedsiębiorców",
        en="Draw up sample offers: ready templates for PES bidding to businesses",
        audience="PES",
        assignees=(
            _SOMEBODY,
            Assignee(
                id="zespol-szablony-ofert",
                role="przedstawiciele OWES, po jednej osobie do wyznaczenia",
            ),
        ),
    ),
    Decision(
        id="S0-D2",
        meeting="S0-M1",
        pl="szkolenia lub doradztwo z przygotowania ofert",
        en="Training or advice on preparing offers",
        state=DecisionState.IDEA,
        audience="PES",
    ),
    Decision(
        id="S0-D3",
        meeting="S0-M1",
        pl="rozbudować social media: FB, portal, newsletter",
        en="Extend social media: Facebook, portal, newsletter",
        audience="media",
    ),
    Decision(
        id="S0-D4",
        meeting="S0-M1",
        pl="sylwetki PS na portalu; członkowie przysyłają informacje o nowych PES",
        en="Profiles of social enterprises on the portal; members send news of new PES",
        audience="media",
        assignees=(Assignee(id=_GROUP, role="członkowie grupy"),),
    ),
    Decision(
        id="S0-D5",
        meeting="S0-M1",
        pl="gadżety PES dla mediów, np. radia",
        en="PES gadgets for media such as radio",
        state=DecisionState.IDEA,
        audience="media",
    ),
    Decision(
        id="S0-D6",
        meeting="S0-M1",
        pl="promocja prospołecznych JST, plebiscyt Samorząd Prospołeczny za inicjatywy (nowe lub "
        "trwające), nie ogólny tytuł",
        en="Promote pro-social local governments; a plebiscite rewarding initiatives, new or "
        "running, not a general title",
        audience="JST",
        event="samorzad-prospoleczny-wlkp",
    ),
    Decision(
        id="S0-D7",
        meeting="S0-M1",
        pl="materiały do zasad plebiscytu na jedno z kolejnych spotkań",
        en="Materials on the plebiscite rules for one of the next meetings",
        audience="JST",
        assignees=(_SOMEBODY, _SOMEBODY),
        due=Due(printed="jednego z następnych spotkań grupy"),
        event="samorzad-prospoleczny-wlkp",
    ),
    Decision(
        id="S0-D8",
        meeting="S0-M1",
        pl="elementy konkursu upowszechniającego certyfikację; ogłoszenie w maju",
        en="Elements of a contest spreading the certification; to be announced in May",
        audience="społeczeństwo lokalne",
        due=Due(printed="w maju br.", when=read("w maju br.", year=YEAR)),
        event="konkurs-certyfikacja-2017",
    ),
    Decision(
        id="S0-D9",
        meeting="S0-M1",
        pl="projekt ogólnopolskiego upowszechniania znaku z fundacją z Puszczykowa, konsultowany z "
        "grupą",
        en="Project spreading the quality mark nationwide with the Puszczykowo foundation, "
        "consulted with the group",
        assignees=(Assignee(id="rops-poznan"), Assignee(id="fundacja-jadwigi")),
        event="zakup-prospoleczny-wlkp",
    ),
    Decision(
        id="S0-D10",
        meeting="S0-M1",
        pl="rozesłać koncepcje konkursu przed kolejnym spotkaniem",
        en="Send the contest concepts to members before the next meeting",
        due=Due(
            printed="na następnym spotkaniu",
            when=When(latest=_NEXT_DAY.latest, precision=Precision.DAY, is_deadline=True),
            meeting="S0-M2",
        ),
        event="konkurs-certyfikacja-2017",
    ),
    Decision(
        id="S0-D11",
        meeting="S0-M1",
        pl="pokazywać PES tam, gdzie są przedsiębiorcy; kontakt z izbami gospodarczymi",
        en="Show PES where businesses are; contact chambers of commerce",
        audience="społeczeństwo lokalne",
        assignees=(_SOMEBODY,),
    ),
    Decision(
        id="S0-D12",
        meeting="S0-M1",
        pl="termin kolejnego spotkania",
        en="Next meeting fixed",
        due=Due(printed="9 maja br.", when=_NEXT_DAY, meeting="S0-M2"),
    ),
    Decision(
        id="S0-D13",
        meeting="S0-M1",
        pl="szkolenie dla grupy ze środków projektu; pomysły do osoby kontaktowej",
        en="A training for the group from project money; ideas to a contact person",
        assignees=(Assignee(id=_GROUP, role="członkowie grupy"), _SOMEBODY),
    ),
)

_INSTITUTIONS: Final = (
    Institution(
        id="rops-poznan",
        kind=InstitutionKind.ROPS,
        name="Regionalny Ośrodek Polityki Społecznej w Poznaniu",
        printed=(
            "Regionalnego Ośrodka Polityki Społecznej w Poznaniu",
            "ROPS w Poznaniu",
            "ROPS Poznań",
        ),
        seat="Poznań",
        voivodeship=_REGION,
    ),
    Institution(
        id="fundacja-jadwigi",
        kind=InstitutionKind.FOUNDATION,
        name="Fundacja im. Królowej Polski św. Jadwigi",
        printed=("Fundacją im. Królowej Polski św. Jadwigi z Puszczykowa",),
        seat="Puszczykowo",
    ),
    Institution(id="izby-gospodarcze", kind=InstitutionKind.CLASS, name="Izby Gospodarcze"),
    Institution(id="radio", kind=InstitutionKind.CLASS, name="radio"),
)

_BODIES: Final = (
    Body(
        id=_GROUP,
        kind=BodyKind.WORKING_GROUP,
        name="grupa ds. promocji",
        printed=("grupy ds. promocji", "gr ds. promocji", "gr. promocji"),
        host="rops-poznan",
        voivodeship=_REGION,
    ),
    Body(
        id="kapitula-zakup-wlkp",
        kind=BodyKind.JURY,
        name="kapituła certyfikacji znakiem Zakup Prospołeczny",
        printed=("kapituły nad certyfikacją",),
        voivodeship=_REGION,
    ),
    Body(
        id="zespol-szablony-ofert",
        kind=BodyKind.TASK_TEAM,
        name="zespół ds. szablonów ofert",
        printed=("Zespół:",),
        members=("jedna osoba wskazana z imienia i nazwiska", "owes-network-wlkp"),
        voivodeship=_REGION,
    ),
    Body(
        id="owes-network-wlkp",
        kind=BodyKind.NETWORK,
        name="Sieć OWES działających w Wielkopolsce",
        voivodeship=_REGION,
    ),
)

_AUDIENCES: Final = (
    Audience(id="PES", pl="podmioty ekonomii społecznej", en="social economy entities"),
    Audience(id="media", pl="media", en="media"),
    Audience(id="JST", pl="jednostki samorządu terytorialnego", en="local governments"),
    Audience(id="społeczeństwo lokalne", pl="społeczeństwo lokalne", en="local society"),
    Audience(id="biznes", pl="przedsiębiorcy", en="businesses"),
)

_EVENTS: Final = (
    Event(
        id="samorzad-prospoleczny-wlkp",
        kind=EventKind.PLEBISCITE,
        name="Samorząd Prospołeczny",
        printed=("Samorząd Prospołeczny",),
        about="wyróżnienie za inicjatywę, nową lub trwającą",
    ),
    Event(
        id="konkurs-certyfikacja-2017",
        kind=EventKind.CONTEST,
        about="upowszechnienie certyfikacji znakiem Zakup Prospołeczny",
    ),
    Event(
        id="as-odpowiedzialnego-biznesu",
        kind=EventKind.PLEBISCITE,
        name="As odpowiedzialnego biznesu",
        printed=("As odpowiedzialnego Biznesu", "As odpowiedzialnego biznesu"),
        about="lektura dla członków grupy, regulamin w załączniku",
    ),
    Event(
        id="zakup-prospoleczny-wlkp",
        kind=EventKind.MARK,
        name="Zakup Prospołeczny",
        printed=("Zakup Prospołeczny",),
        owner="rops-poznan",
        about="znak jakości",
    ),
)

DOCUMENT: Final = Document(
    id="S0",
    kind=DocumentKind.MEETING_NOTE,
    title="Spotkanie grupy ds. promocji -28.03.2017r.",
    year=YEAR,
    voivodeship=_REGION,
    publisher="rops-poznan",
    url="http://wielkopolskaes.pl/index.php/komitet/grupa-ds-promocji/"
    "492-spotkanie-grupy-ds-promocji-28-03-2017r",
    passages=(
        Passage(id="S0-P12-1", text="działających w społecznych obszarze"),
        Passage(id="S0-P12-2", text="za inicjatywy (nowej lub już działającej)"),
    ),
    institutions=_INSTITUTIONS,
    bodies=_BODIES,
    audiences=_AUDIENCES,
    programmes=(
        Programme(
            id="rpres-wlkp-2013-2022",
            kind=ProgrammeKind.REGIONAL,
            short="RPRES",
            printed=("Regionalnym Programie Rozwoju Ekonomii Społecznej", "RPRES"),
            voivodeship=_REGION,
            # The page gives out the printed, updated text of it, and names neither the years nor
            # the adoption.
            versions=(ProgrammeVersion(title="Regionalny Program Rozwoju Ekonomii Społecznej"),),
        ),
    ),
    projects=(Project(id="projekt-rops-poznan-2017", run_by="rops-poznan"),),
    meetings=_MEETINGS,
    decisions=_DECISIONS,
    activities=(
        Activity(
            id="S0-A1",
            pl="prace kapituły nad certyfikacją znakiem",
            en="Jury work on certification",
            when=_DURING_2016,
            printed="w 2016 roku",
            events=("zakup-prospoleczny-wlkp",),
        ),
        Activity(
            id="S0-A2",
            pl="współpraca z mediami regionalnymi",
            en="Co-operation started with regional media",
            when=_DURING_2016,
            printed="w 2016 roku",
            audiences=("media",),
        ),
        Activity(
            id="S0-A3",
            pl="zapisy o upowszechnianiu ES w zaktualizowanym RPRES",
            en="Dissemination provisions put into the updated RPRES",
            when=_DURING_2016,
            printed="w 2016 roku",
            programme="rpres-wlkp-2013-2022",
            product="zaktualizowany RPRES",
        ),
    ),
    events=_EVENTS,
    quantities=(
        Quantity(id="Q17", bounds=Bounds.exactly(4), unit="grupa odbiorców", what="audiences"),
    ),
    # The announcement of May comes after the meeting that is to discuss its concept.
    dependencies=(Dependency(first="S0-M2", then="S0-D8"),),
)
