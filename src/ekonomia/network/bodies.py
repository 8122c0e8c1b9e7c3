"""Institutions of the field and the bodies they call: committees, groups, networks, juries."""

from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.shapes import check_shape

__all__ = ["Body", "BodyKind", "Institution", "InstitutionKind"]


@final
class InstitutionKind(Code):
    """What sort of institution it is."""

    ROPS = "rops", "regionalny ośrodek polityki społecznej", "regional centre of social policy"
    OWES = "owes", "ośrodek wsparcia ekonomii społecznej", "social economy support centre"
    DEPARTMENT = "department", "dział albo biuro", "department or bureau"
    ASSEMBLY = "assembly", "sejmik województwa", "voivodeship assembly"
    BOARD = "board", "zarząd województwa", "voivodeship board"
    MARSHAL = "marshal", "marszałek województwa", "marshal of the voivodeship"
    MINISTER = "minister", "minister", "minister"
    FOUNDATION = "foundation", "fundacja", "foundation"
    CLASS = "class", "rodzaj instytucji", "a class of institutions", "none of them is named"


@final
class BodyKind(Code):
    """What sort of body it is."""

    REGIONAL_COMMITTEE = "regional_committee", "komitet regionalny", "regional committee"
    NATIONAL_COMMITTEE = "national_committee", "komitet krajowy", "national committee"
    WORKING_GROUP = "working_group", "grupa robocza", "working group"
    THEMATIC_GROUP = "thematic_group", "grupa tematyczna", "thematic group"
    NATIONAL_WORKING_GROUP = (
        "national_working_group",
        "grupa robocza komitetu krajowego",
        "working group of the national committee",
    )
    NETWORK = "network", "sieć", "network"
    PLATFORM = "platform", "platforma", "platform"
    COUNCIL = "council", "rada", "council"
    JURY = "jury", "kapituła", "jury"
    TASK_TEAM = "task_team", "zespół zadaniowy", "task team"
    COUNTY_TEAMS = "county_teams", "zespoły powiatowe", "powiat teams"
    COORDINATED_STAFF = "coordinated_staff", "pracownicy koordynowani", "coordinated staff"


@final
@frozen(kw_only=True)
class Institution:
    """An institution as a document names it.

    Attributes:
        id: Its key among the documents of a collection.
        kind: What sort of institution it is.
        name: Its full name.
        printed: The names under which it was printed, each once.
        seat: The town of its seat.
        voivodeship: The voivodeship it works in.
        subregion: The subregion it serves.
        parent: The id of the institution it belongs to.

    >>> Institution(id="owes-elk", kind=InstitutionKind.OWES, name="OWES w Ełku", seat="Ełk").seat
    'Ełk'
    """

    id: str
    kind: InstitutionKind
    name: str
    printed: tuple[str, ...] = ()
    seat: str | None = None
    voivodeship: str | None = None
    subregion: str | None = None
    parent: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, [("expected another parent than itself", self.parent == self.id)])


@final
@frozen(kw_only=True)
class Body:
    """A body without personality: a committee, group, network, platform, council or jury.

    Attributes:
        id: Its key among the documents of a collection.
        kind: What sort of body it is.
        name: Its name.
        printed: The names under which it was printed, each once.
        host: The id of the institution that calls it.
        parent: The id of the body it belongs to.
        voivodeship: The voivodeship it works in.
        members: Ids of its members, or what they are; empty: not stated.
        purposes: What it is for, in Polish.

    >>> Body(id="jury", kind=BodyKind.JURY, name="Kapituła znaku").kind.en
    'jury'
    """

    id: str
    kind: BodyKind
    name: str
    printed: tuple[str, ...] = ()
    host: str | None = None
    parent: str | None = None
    voivodeship: str | None = None
    members: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, [("expected another parent than itself", self.parent == self.id)])
