"""Divisions of a voivodeship into areas: whether they share out its powiaty, and how they relate.

One voivodeship has several divisions with different purposes.  That no list of an area was found
proves no gap, so a powiat in no known area is a gap only where all areas are known in full.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import UnknownCode, shown
from ekonomia.places.areas import Subregion
from ekonomia.places.knowledge import Knowledge
from ekonomia.places.lookup import powiats_of, voivodeship
from ekonomia.places.nuts import NUTS3
from ekonomia.places.powiats import POWIATS
from ekonomia.places.subregions import EXPECTED_SUBREGIONS, SUBREGIONS
from ekonomia.shapes import check_shape

__all__ = [
    "AreaGap",
    "AreaOverlap",
    "Division",
    "DivisionCheck",
    "DivisionPart",
    "DivisionPurpose",
    "DivisionStatus",
    "Nuts3Relation",
    "RelationKind",
    "nuts3_division",
    "nuts3_relation",
    "owes_division",
    "subregion",
]


@final
class DivisionPurpose(Code):
    """What a division is for."""

    NUTS3 = "nuts3", "podregiony NUTS 3", "NUTS 3 units"
    OWES_ROUND = "owes_round", "obszary naboru OWES", "areas of a round of OWES calls"
    ROPS_CONSULTANTS = "rops_consultants", "sektory konsultantów ROPS", "areas of ROPS consultants"


@final
class DivisionStatus(Code):
    """What a check of a division came to."""

    PARTITION = "partition", "podział pełny, wykazy widziane", "partition, every list seen"
    PARTITION_DERIVED = (
        "partition_derived",
        "podział pełny, część wykazów wywiedziona",
        "partition, some lists derived",
    )
    INCOMPLETE = (
        "incomplete",
        "wiedza niepełna (luki nie dowiedziono)",
        "incomplete knowledge (not a proven gap)",
    )
    GAPS = "gaps", "luki", "gaps"
    OVERLAPS = "overlaps", "obszary się nakładają", "areas overlap"


@final
@frozen(kw_only=True)
class DivisionPart:
    """One area of a division.

    Attributes:
        id: Its id within the division.
        name: Its name.
        powiats: The codes of its powiaty, as far as they are known.
        complete: Whether that is all of them.
        knowledge: How the list is known.
    """

    id: str
    name: str
    powiats: tuple[str, ...]
    complete: bool
    knowledge: Knowledge

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class AreaGap:
    """A powiat that surely lies in no area.

    Attributes:
        powiat: Its code.
    """

    powiat: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class AreaOverlap:
    """A powiat that lies in several areas.

    Attributes:
        powiat: Its code.
        parts: The ids of the areas.
    """

    powiat: str
    parts: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class DivisionCheck:
    """How a division shares out powiaty.

    Attributes:
        powiats: The powiaty that were to be shared out, in order.
        assigned: Those that lie in an area.
        gaps: Those that surely lie in none.
        unknown: Those of which no area is known; that proves no gap.
        overlaps: Those that lie in several.
        strangers: Powiaty of the areas that were not to be shared out.
        lists: How many lists are known how.
        status: What it comes to.
    """

    powiats: tuple[str, ...]
    assigned: tuple[str, ...]
    gaps: tuple[AreaGap, ...]
    unknown: tuple[str, ...]
    overlaps: tuple[AreaOverlap, ...]
    strangers: tuple[str, ...]
    lists: tuple[tuple[Knowledge, int], ...]
    status: DivisionStatus

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def is_disjoint(self) -> bool:
        """Whether no powiat lies in two areas, as far as they are known."""
        return not self.overlaps

    @property
    def covers(self) -> bool | None:
        """Whether every powiat lies in an area, or None: not known."""
        if self.gaps:
            return False
        return None if self.unknown else True


@final
@frozen(kw_only=True)
class Division:
    """Areas that are to share out the powiaty of a voivodeship.

    Attributes:
        purpose: What it is for.
        voivodeship: The TERYT code.
        parts: The areas that are known.
        expected: How many there are, or None: not known.

    Raises:
        InvalidValue: A value of the wrong type, or more areas than there are, or two of one id.
        InvalidInput: Several of these.
    """

    purpose: DivisionPurpose
    voivodeship: str
    parts: tuple[DivisionPart, ...]
    expected: int | None

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterable[tuple[str, bool]]:
        most = len(self.parts) if self.expected is None else self.expected
        yield f"expected at most {most} areas", len(self.parts) > most
        yield "expected ids that differ", len({each.id for each in self.parts}) < len(self.parts)

    @property
    def is_closed(self) -> bool:
        """Whether all areas are known, each in full."""
        return len(self.parts) == self.expected and all(each.complete for each in self.parts)

    def check(self, powiats: Collection[str] | None = None) -> DivisionCheck:
        """Return how the areas share out the powiaty.

        Args:
            powiats: The codes to be shared out; None: those of the voivodeship.

        >>> found = owes_division("20").check()
        >>> str(found.status), found.gaps
        ('partition_derived', ())
        >>> owes_division("24").check().covers is None
        True
        """
        if powiats is None:
            powiats = [each.code for each in powiats_of(self.voivodeship)]
        held = {code: self._parts_of(code) for code in sorted(powiats)}
        missing = tuple(code for code, parts in held.items() if not parts)
        overlaps = tuple(
            AreaOverlap(powiat=code, parts=parts) for code, parts in held.items() if len(parts) > 1
        )
        counted = Counter(each.knowledge for each in self.parts)
        proven = missing if self.is_closed else ()
        return DivisionCheck(
            powiats=tuple(held),
            assigned=tuple(code for code, parts in held.items() if parts),
            gaps=tuple(AreaGap(powiat=code) for code in proven),
            unknown=() if self.is_closed else missing,
            overlaps=overlaps,
            strangers=tuple(sorted({c for each in self.parts for c in each.powiats} - {*held})),
            lists=tuple((mark, counted[mark]) for mark in Knowledge),
            status=self._status(overlapping=bool(overlaps), has_gaps=bool(proven)),
        )

    def _parts_of(self, powiat: str) -> tuple[str, ...]:
        return tuple(each.id for each in self.parts if powiat in each.powiats)

    def _status(self, *, overlapping: bool, has_gaps: bool) -> DivisionStatus:
        if overlapping:
            return DivisionStatus.OVERLAPS
        if has_gaps:
            return DivisionStatus.GAPS
        if not self.is_closed:
            return DivisionStatus.INCOMPLETE
        if all(each.knowledge is Knowledge.SEEN for each in self.parts):
            return DivisionStatus.PARTITION
        return DivisionStatus.PARTITION_DERIVED


@final
class RelationKind(Code):
    """How an area relates to the NUTS 3 units."""

    EQUALS = "equals", "równy podregionowi", "equals a unit"
    UNION_OF = "union_of", "suma podregionów", "union of units"
    PART_OF = "part_of", "część podregionu", "part of a unit"
    CROSSES = "crosses", "przecina granice podregionów", "crosses the borders of units"
    UNKNOWN = "unknown", "nieznany", "not known"


@final
@frozen(kw_only=True)
class Nuts3Relation:
    """How an area relates to the NUTS 3 units.

    Attributes:
        kind: The relation.
        whole: The codes of the units that lie in the area with all their powiaty.
        partial: The codes of those that lie in it in part.
        knowledge: How the list of powiaty is known on which this rests.
    """

    kind: RelationKind
    whole: tuple[str, ...] = ()
    partial: tuple[str, ...] = ()
    knowledge: Knowledge

    def __attrs_post_init__(self) -> None:
        check_shape(self)


_SUBREGIONS: Final = {each.id: each for each in SUBREGIONS}


def subregion(code: str) -> Subregion:
    """Return the area of a support centre by its id.

    Raises:
        UnknownCode: There is none.

    >>> subregion("18-ii").seen_until
    '2029-12-31'
    """
    if code not in _SUBREGIONS:
        raise UnknownCode(f"subregion: expected an id such as '30-koninski', got {shown(code)}")
    return _SUBREGIONS[code]


def owes_division(place: str) -> Division:
    """Return the areas of support centres in a voivodeship, code or name.

    Those of mazowieckie come from different years and are not one scheme.

    Raises:
        UnknownCode: There is no such voivodeship.

    >>> [part.name for part in owes_division("warmińsko-mazurskie").parts]
    ['elbląski', 'olsztyński', 'nidzicki', 'ełcki']
    """
    code = voivodeship(place).code
    return Division(
        purpose=DivisionPurpose.OWES_ROUND,
        voivodeship=code,
        parts=tuple(
            DivisionPart(
                id=each.id,
                name=each.name,
                powiats=each.powiats,
                complete=each.complete,
                knowledge=each.knowledge,
            )
            for each in SUBREGIONS
            if each.voivodeship == code
        ),
        expected=EXPECTED_SUBREGIONS[code],
    )


def nuts3_division(place: str) -> Division:
    """Return the NUTS 3 units of a voivodeship, code or name; they always share it out.

    Raises:
        UnknownCode: There is no such voivodeship.

    >>> str(nuts3_division("30").check().status)
    'partition'
    """
    found = voivodeship(place)
    parts = tuple(
        DivisionPart(
            id=each.code,
            name=each.name,
            powiats=tuple(unit.code for unit in POWIATS if unit.nuts3 == each.code),
            complete=True,
            knowledge=Knowledge.SEEN,
        )
        for each in NUTS3
        if each.nuts2 in found.nuts2
    )
    return Division(
        purpose=DivisionPurpose.NUTS3, voivodeship=found.code, parts=parts, expected=len(parts)
    )


def nuts3_relation(area: Subregion) -> Nuts3Relation:
    """Return how an area relates to the NUTS 3 units; a list with holes tells nothing.

    >>> found = nuts3_relation(subregion("28-nidzicki"))
    >>> str(found.kind), found.partial
    ('crosses', ('PL621', 'PL622'))
    """
    if not area.complete:
        return Nuts3Relation(kind=RelationKind.UNKNOWN, knowledge=area.knowledge)
    touched = {each.nuts3 for each in POWIATS if each.code in area.powiats}
    broken = {each.nuts3 for each in POWIATS if each.code not in area.powiats} & touched
    whole, partial = tuple(sorted(touched - broken)), tuple(sorted(broken))
    if partial:
        alone = not whole and len(partial) == 1
        kind = RelationKind.PART_OF if alone else RelationKind.CROSSES
    else:
        kind = RelationKind.EQUALS if len(whole) == 1 else RelationKind.UNION_OF
    return Nuts3Relation(kind=kind, whole=whole, partial=partial, knowledge=area.knowledge)
