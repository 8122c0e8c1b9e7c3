"""Frames of monitoring: what is to be known of each place, and what is known, by whom."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Final, final

from attrs import field, frozen
from attrs.converters import optional

from ekonomia.bounds import Bounds, as_bounds
from ekonomia.codes import Code
from ekonomia.dates.days import plain_day
from ekonomia.dates.when import When
from ekonomia.places import Knowledge, Level, parse_teryt
from ekonomia.shapes import check_shape

__all__ = ["ASPECTS", "Aspect", "Completeness", "Frame", "FrameKind", "Record"]


@final
class FrameKind(Code):
    """What is monitored."""

    SUPPORT_CENTRES = (
        "owes",
        "monitoring OWES w subregionach",
        "monitoring of support centres by subregion",
    )
    ENVIRONMENT = (
        "otoczenie",
        "monitoring otoczenia ekonomii społecznej",
        "monitoring of the environment of the social economy",
    )
    DIAGNOSIS = "diagnoza", "diagnoza lokalna gminy", "local diagnosis of a gmina"


@final
class Aspect(Code):
    """What is to be known of one place."""

    QUANTITATIVE = "ilosciowe", "dane ilościowe", "quantitative data"
    QUALITATIVE = "jakosciowe", "dane jakościowe", "qualitative data"
    LOCAL_GOVERNMENT = "jst", "jednostki samorządu terytorialnego", "local government"
    LOCAL_ACTION_GROUPS = "lgd", "lokalne grupy działania", "local action groups"
    LOAN_FUNDS = "fundusze_pozyczkowe", "fundusze pożyczkowe", "loan funds"
    NEEDS = "potrzeby", "potrzeby", "needs"
    DEFICITS = "deficyty", "deficyty", "deficits"
    POTENTIAL = "potencjal", "potencjał", "potential"


ASPECTS: Final[Mapping[FrameKind, tuple[Aspect, ...]]] = MappingProxyType(
    {
        FrameKind.SUPPORT_CENTRES: (Aspect.QUANTITATIVE, Aspect.QUALITATIVE),
        FrameKind.ENVIRONMENT: (
            Aspect.LOCAL_GOVERNMENT,
            Aspect.LOCAL_ACTION_GROUPS,
            Aspect.LOAN_FUNDS,
        ),
        FrameKind.DIAGNOSIS: (Aspect.NEEDS, Aspect.DEFICITS, Aspect.POTENTIAL),
    }
)
"""The aspects of each kind of frame; the list below each of them is open."""


@final
@frozen(kw_only=True)
class Record:
    """One thing that is known of one place, or that is known to be absent there.

    Attributes:
        place: The place: a subregion by its name, a gmina by its TERYT code.
        aspect: Which cell of the frame it belongs to.
        pl: What is known, in Polish.
        quantity: The number, or bounds, where there is one.
        unit: What the number counts; None: there is no number.
        by: The id of whoever found it; None: not told.
        on: The day on which it was found; None: not told.
        about: The days it speaks of; None: not told.
        source: Where it stands; None: not told.
        knowledge: How it is known.
    """

    place: str
    aspect: Aspect
    pl: str
    quantity: Bounds | None = field(default=None, converter=optional(as_bounds))
    unit: str | None = None
    by: str | None = None
    on: date | None = None
    about: When | None = None
    source: str | None = None
    knowledge: Knowledge = Knowledge.RECALLED

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield (
            "expected a unit with a number, and a number with a unit",
            (self.quantity is None) is not (self.unit is None),
        )
        yield (
            "expected a source of what was seen in one",
            self.knowledge is Knowledge.SEEN and self.source is None,
        )

    @property
    def unattributed(self) -> tuple[str, ...]:
        """What is not told of the finding itself: `by`, `on`, `source`."""
        return tuple(name for name in ("by", "on", "source") if getattr(self, name) is None)


@final
@frozen(kw_only=True)
class Completeness:
    """How much of a frame is filled.

    Attributes:
        filled: The cells that hold a record, as pairs of place and aspect.
        missing: The cells that hold none.
    """

    filled: tuple[tuple[str, Aspect], ...]
    missing: tuple[tuple[str, Aspect], ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self, [("expected cells", not self.filled and not self.missing)])

    @property
    def is_complete(self) -> bool:
        """Whether no cell is empty; the lists in the cells stay open."""
        return not self.missing

    @property
    def share(self) -> Fraction:
        """The part of the cells that is filled, from 0 to 1."""
        return Fraction(len(self.filled), len(self.filled) + len(self.missing))


@final
@frozen(kw_only=True)
class Frame:
    """A frame of monitoring: a cell for each place and each aspect, with open lists in them.

    Attributes:
        id: Its key.
        kind: What is monitored, which sets the aspects.
        places: The places to be covered, each once: names of subregions, or TERYT codes of gminas
            for a local diagnosis.
        records: What is known, in any order.

    Raises:
        InvalidValue: A value of the wrong type, no places or one twice, a record of another place
            or aspect, or a place of a diagnosis that is no code of a gmina.
        InvalidInput: Several of these.

    >>> frame = Frame(id="f", kind=FrameKind.DIAGNOSIS, places=("286201",))
    >>> frame.completeness().share, len(frame.completeness().missing)
    (Fraction(0, 1), 3)
    """

    id: str
    kind: FrameKind
    places: tuple[str, ...]
    records: tuple[Record, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())
        if self.kind is FrameKind.DIAGNOSIS:
            for place in self.places:
                parse_teryt(place, level=Level.GMINA)

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield "expected places", not self.places
        yield "expected each place once", len(set(self.places)) < len(self.places)
        others = sorted({each.place for each in self.records} - set(self.places))
        yield f"expected records of the places of the frame, got {others}", bool(others)
        wrong = sorted({each.aspect for each in self.records} - set(self.aspects))
        yield f"expected records of {', '.join(self.aspects)}, got {wrong}", bool(wrong)

    @property
    def aspects(self) -> tuple[Aspect, ...]:
        """What is to be known of each place."""
        return ASPECTS[self.kind]

    def cell(self, place: str, aspect: Aspect) -> tuple[Record, ...]:
        """Return what is known there, in the order of the records; empty: nothing."""
        return tuple(each for each in self.records if each.place == place and each.aspect is aspect)

    def completeness(self, *, since: date | None = None) -> Completeness:
        """Return which cells hold something and which do not, by place and then by aspect.

        Args:
            since: Leave out what was found before this day, or on a day not told; None: all counts.

        Raises:
            InvalidValue: `since` is no plain date.
        """
        if since is not None:
            plain_day(since, "since")
        held = {
            (each.place, each.aspect)
            for each in self.records
            if since is None or (each.on is not None and each.on >= since)
        }
        cells = [(place, aspect) for place in self.places for aspect in self.aspects]
        return Completeness(
            filled=tuple(cell for cell in cells if cell in held),
            missing=tuple(cell for cell in cells if cell not in held),
        )
