"""An area in which a support centre (OWES) works: a subregion drawn for a round of calls."""

from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.edtf import Edtf, read_edtf
from ekonomia.errors import EkonomiaError, InvalidValue, gather
from ekonomia.places.knowledge import Knowledge
from ekonomia.places.teryt import Level, parse_teryt
from ekonomia.shapes import check_shape, shape_faults

__all__ = ["OutsideGmina", "OutsideKind", "PlaceSource", "Subregion"]


@final
@frozen
class PlaceSource:
    """Where something was read.

    Attributes:
        key: A short name for it.
        address: Its public address; what cannot be given in full stands in brackets.
        about: What was read there, in English.
    """

    key: str
    address: str
    about: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
class OutsideKind(Code):
    """How a gmina belongs to an area that its powiat does not belong to."""

    INCLUDED = "included", "należy do obszaru", "belongs to the area"
    ALSO_SERVED = (
        "also_served",
        "należy do innego obszaru, objęta także tym projektem",
        "belongs to another area, served by this project too",
    )


@final
@frozen(kw_only=True)
class OutsideGmina:
    """A gmina outside the powiaty of an area.

    Attributes:
        name: Its name, as the source has it.
        codes: Its code; several where the source does not say which of them it means.
        kind: How it belongs to the area.
        since: The first day as far as it is printed, an EDTF text; None: not known.
        until: The last one.
        knowledge: How it is known.
        source: The key of the source.

    Raises:
        InvalidValue: A value of the wrong type, or a code that is none of a gmina.
        InvalidInput: Several of these.
    """

    name: str
    codes: tuple[str, ...]
    kind: OutsideKind
    since: str | None = None
    until: str | None = None
    knowledge: Knowledge
    source: str

    def __attrs_post_init__(self) -> None:
        gather("gmina", [*shape_faults(self)])
        for code in self.codes:
            parse_teryt(code, level=Level.GMINA)
        for text in filter(None, (self.since, self.until)):
            read_edtf(text)


@final
@frozen(kw_only=True)
class Subregion:
    """An area of OWES rounds; it may be called like a NUTS 3 unit without being the same.

    The dates are those a source speaks about, not a legal validity: an area whose list was seen in
    2015 and 2024 has them as ends.

    Attributes:
        id: Voivodeship and name, "30-koninski".
        name: Its name, or the number the region gives it.
        seat: Where it is served from, or None: not known.
        powiats: The codes of its powiaty, as far as they are known, in order.
        complete: Whether the list is thought to be whole.
        listed: How the list came to be, in English.
        knowledge: How the list is known; of a list that was not found, how the name is.
        seen_since: The first day a source speaks about, an EDTF text; None: not known.
        seen_until: The last such day.
        outside: Gminas outside these powiaty.
        sources: The keys of the sources.
        note: What else to know, in English; may be empty.

    Raises:
        InvalidValue: A value of the wrong type, a powiat elsewhere, or twice, or out of order.
        InvalidInput: Several of these.
    """

    id: str
    name: str
    seat: str | None
    powiats: tuple[str, ...]
    complete: bool
    listed: str
    knowledge: Knowledge
    seen_since: str | None
    seen_until: str | None
    outside: tuple[OutsideGmina, ...] = ()
    sources: tuple[str, ...]
    note: str = ""

    def __attrs_post_init__(self) -> None:
        gather("subregion", shape_faults(self, blank=("note",)))
        faults: list[EkonomiaError] = [
            InvalidValue(
                f"subregion: expected a powiat of {self.voivodeship}, got {code!r}",
                path=f"$.powiats[{place}]",
            )
            for place, code in enumerate(self.powiats)
            if parse_teryt(code, level=Level.POWIAT).voivodeship != self.voivodeship
        ]
        if list(self.powiats) != sorted(set(self.powiats)):
            faults.append(
                InvalidValue("subregion: expected powiaty in order, each once", path="$.powiats")
            )
        if self.complete and not self.powiats:
            faults.append(
                InvalidValue("subregion: expected powiaty in a whole list", path="$.complete")
            )
        gather("subregion", faults)
        for text in filter(None, (self.seen_since, self.seen_until)):
            read_edtf(text)

    @property
    def voivodeship(self) -> str:
        """The TERYT code of its voivodeship."""
        return self.id[:2]

    @property
    def seen(self) -> tuple[Edtf | None, Edtf | None]:
        """The first and the last day a source speaks about, read.

        >>> from ekonomia.places import subregion
        >>> subregion("30-poznanski").seen[0].latest
        datetime.date(2015, 9, 30)
        """
        since, until = self.seen_since, self.seen_until
        return (
            None if since is None else read_edtf(since),
            None if until is None else read_edtf(until),
        )
