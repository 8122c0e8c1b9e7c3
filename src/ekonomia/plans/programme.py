"""A programme: a tree of aims, directions and actions, in versions as they were adopted."""

from collections.abc import Iterator
from datetime import date
from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.days import plain_day
from ekonomia.dates.when import When
from ekonomia.errors import NotInForce
from ekonomia.shapes import check_shape

__all__ = ["Adoption", "Node", "Programme", "ProgrammeKind", "ProgrammeVersion"]


@final
class ProgrammeKind(Code):
    """Whose programme it is, or how long it lasts."""

    NATIONAL = "national", "program krajowy", "national programme"
    REGIONAL = "regional", "program regionalny", "regional programme"
    COUNTY = "county", "program powiatowy", "powiat programme"
    GMINA = "gmina", "plan gminny", "gmina plan", "voluntary"
    ANNUAL = "annual", "plan roczny", "yearly plan"
    OPERATIONAL = "operational", "program operacyjny", "operational programme of EU funds"


@final
@frozen(kw_only=True)
class Node:
    """One place in the tree of a programme: an aim, a priority, a direction, an action.

    How many levels there are and what they are called differs from programme to programme, so the
    level is a word, not a type.

    Attributes:
        id: Its key, once in the tree.
        level: What such places are called there, such as *priorytet* or *cel szczegółowy*.
        name: Its title, in Polish.
        number: Its printed number; None: it has none.
        parts: What lies below it, in the printed order.
        performers: Who carries it out, as printed.
        funding: Where the money comes from, as printed.
        when: When it is carried out; None: not stated.
        indicators: Codes of the indicators that measure it.
    """

    id: str
    level: str
    name: str
    number: str | None = None
    parts: tuple["Node", ...] = ()
    performers: tuple[str, ...] = ()
    funding: str | None = None
    when: When | None = None
    indicators: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def walk(self) -> Iterator["Node"]:
        """Yield the node and everything below it, each before its parts."""
        yield self
        for part in self.parts:
            yield from part.walk()


@final
@frozen(kw_only=True)
class Adoption:
    """The act that adopted a version.

    Attributes:
        by: The id of the institution that adopted it.
        on: The day; None: not known.
        printed: The day as printed.
        act: The number of the resolution.

    Adoption normally falls after the period has begun; that is information, no fault.
    """

    by: str
    on: date | None = None
    printed: str | None = None
    act: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class ProgrammeVersion:
    """A programme as one act adopted it; title and horizon belong to the version.

    Attributes:
        title: Its title as printed.
        period: The years or days it is for; None: not stated.
        period_printed: Those as printed.
        adoption: The act that adopted it; None: not known.
        nodes: The tops of its tree; empty: not known.
    """

    title: str
    period: When | None = None
    period_printed: str | None = None
    adoption: Adoption | None = None
    nodes: tuple[Node, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        check_shape(self, [("expected each id of a node once", self._repeats_an_id)])

    @property
    def _repeats_an_id(self) -> bool:
        ids = [node.id for node in self.walk()]
        return len(ids) != len(set(ids))

    def walk(self) -> Iterator[Node]:
        """Yield every node of the tree, each before its parts."""
        for node in self.nodes:
            yield from node.walk()

    def at_level(self, level: str) -> tuple[Node, ...]:
        """Return the nodes of one level, in the printed order; empty: there is no such level."""
        return tuple(node for node in self.walk() if node.level == level)


@final
@frozen(kw_only=True)
class Programme:
    """A programme through its versions.

    Attributes:
        id: Its key.
        kind: Whose it is.
        versions: Its versions, at least one, in the order in which they were adopted.
        short: Its short name, such as *WPRESiS*.
        printed: The names under which it was printed, each once.
        voivodeship: The voivodeship it is for.
        product_of: The id of the project in which it was written.

    >>> first = ProgrammeVersion(title="Program do 2020", adoption=Adoption(by="zarząd",
    ...     on=date(2014, 8, 12)))
    >>> last = ProgrammeVersion(title="Program do 2030", adoption=Adoption(by="zarząd",
    ...     on=date(2022, 10, 26)))
    >>> both = Programme(id="kpres", kind=ProgrammeKind.NATIONAL, versions=(first, last))
    >>> both.on(date(2022, 10, 25)).title, both.on(date(2022, 10, 26)).title
    ('Program do 2020', 'Program do 2030')
    """

    id: str
    kind: ProgrammeKind
    versions: tuple[ProgrammeVersion, ...]
    short: str | None = None
    printed: tuple[str, ...] = ()
    voivodeship: str | None = None
    product_of: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        days = [day for version in self.versions if (day := _adopted(version)) is not None]
        check_shape(
            self,
            [
                ("expected at least one version", not self.versions),
                ("expected versions in the order of their adoption", days != sorted(set(days))),
            ],
        )

    @property
    def name(self) -> str:
        """The title of the newest version."""
        return self.versions[-1].title

    @property
    def period(self) -> When | None:
        """The period of the newest version."""
        return self.versions[-1].period

    def on(self, day: date) -> ProgrammeVersion:
        """Return the version that was the last one adopted by `day`, that day included.

        Raises:
            InvalidValue: `day` is no plain date.
            NotInForce: None had been adopted by then, or it is not known when the first one was.
        """
        plain_day(day, "day")
        found = None
        for version in self.versions:
            adopted = _adopted(version)
            if adopted is not None and adopted <= day:
                found = version
        if found is None:
            raise NotInForce(f"{self.id}: no version known to be adopted by {day}")
        return found


def _adopted(version: ProgrammeVersion) -> date | None:
    return None if version.adoption is None else version.adoption.on
