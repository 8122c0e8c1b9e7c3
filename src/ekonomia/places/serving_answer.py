"""The words and the form of an answer to which support centre serves a place."""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.places.areas import PlaceSource
from ekonomia.places.knowledge import Knowledge
from ekonomia.places.periods import SupportPeriod
from ekonomia.places.sources import SOURCES
from ekonomia.places.subregions import SUBREGIONS
from ekonomia.places.units import REGISTER_DAY
from ekonomia.shapes import check_shape

__all__ = ["CentreCaveat", "CentreCoverage", "NotKnown", "ServedBy"]


@final
class CentreCoverage(Code):
    """How a place is covered on a day."""

    COVERED_BY_ONE = "covered_by_one", "obsługuje jeden ośrodek", "covered by one centre"
    COVERED_JOINTLY = "covered_jointly", "obsługuje kilka ośrodków wspólnie", "covered jointly"
    SPLIT_INSIDE = "split_inside", "obszar podzielony między organizacje", "split inside the area"
    OVERLAP = (
        "overlap",
        "obsługuje ośrodek innego obszaru",
        "served from another area",
        "besides its own centre, or instead of it",
    )
    GAP = "gap", "brak ośrodka (dowiedziony)", "no centre (proven)"
    UNKNOWN = "unknown", "nie wiadomo", "not known"


@final
class NotKnown(Code):
    """Why it is not known who serves a place."""

    NO_LIST = (
        "no_list",
        "nie znaleziono wykazu powiatów, który by je obejmował",
        "no list of powiaty was found that holds it",
    )
    NO_PERIOD = (
        "no_period",
        "nie jest znany żaden ośrodek tego obszaru w tym dniu",
        "no centre of the area is known on that day",
    )
    DATES = (
        "dates",
        "znane daty nie rozstrzygają, czy ośrodek działał w tym dniu",
        "the dates that are known do not settle whether a centre worked on that day",
    )
    OPERATOR = (
        "operator",
        "ośrodek działał, ale nie wiadomo, kto go prowadził",
        "a centre worked, but who ran it is not known",
    )
    RIVALS = (
        "rivals",
        "nie wiadomo, który z kilku ośrodków działał",
        "it is not known which of several centres worked",
    )
    WHICH_GMINA = (
        "which_gmina",
        "źródło nie mówi, którą z gmin o tej samej nazwie obsługiwano",
        "the source does not say which of the gminas of one name was served",
    )
    NO_POWIAT = (
        "no_powiat",
        "powiat w tym dniu nie istniał",
        "the powiat did not exist on that day",
    )


@final
class CentreCaveat(Code):
    """What to know of an answer."""

    LIST = (
        "list",
        "wykaz powiatów nie był widziany w źródle",
        "the list of powiaty was not seen in a source",
    )
    BEYOND = (
        "beyond",
        "źródła wykazu nie mówią o tym dniu",
        "the sources of the list do not speak about that day",
    )
    PERIOD = (
        "period",
        "okres lub prowadzący niepewny",
        "the period or who ran it is uncertain",
    )
    GMINA = (
        "gmina",
        "kodu gminy nie porównano z rejestrem, znany jest tylko powiat",
        "the code of the gmina was not held against the register, only its powiat",
    )
    SOME_GMINAS = (
        "some_gminas",
        "niektóre gminy powiatu obsługuje inny obszar",
        "some gminas of the powiat are served from another area",
    )
    AFTER_REGISTER = (
        "after_register",
        "dzień po dniu rejestru powiatów",
        "a day after that of the register of powiaty",
    )


@final
@frozen(kw_only=True)
class ServedBy:
    """Who serves a place on a day.

    Attributes:
        code: The TERYT code that was asked about.
        on: The day.
        coverage: How it is covered.
        areas: The ids of the areas it lies in or is served from.
        operators: The organisations that serve it; empty: none, or not known.
        periods: The periods that surely run on that day.
        possible: The periods of which the dates do not say whether they do.
        reason: Why it is not known, or None: it is.
        knowledge: How the answer is known, that is its least sure part.
        caveats: What else to know of it.

    Raises:
        InvalidValue: A value of the wrong type, or a reason for what is known.
        InvalidInput: Several of these.
    """

    code: str
    on: date
    coverage: CentreCoverage
    areas: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    periods: tuple[SupportPeriod, ...] = ()
    possible: tuple[SupportPeriod, ...] = ()
    reason: NotKnown | None = None
    knowledge: Knowledge
    caveats: tuple[CentreCaveat, ...] = ()

    def __attrs_post_init__(self) -> None:
        unknown = self.coverage is CentreCoverage.UNKNOWN
        check_shape(
            self,
            [("expected a reason exactly where it is unknown", unknown is (self.reason is None))],
        )

    @property
    def register_day(self) -> date:
        """The day of the register of powiaty."""
        return REGISTER_DAY

    @property
    def sources(self) -> tuple[PlaceSource, ...]:
        """Where the areas and periods were read, each source once."""
        areas = [each for each in SUBREGIONS if each.id in self.areas]
        named = [each.sources for each in areas]
        named += [each.sources for each in (*self.periods, *self.possible)]
        return tuple(_SOURCES[key] for key in dict.fromkeys(key for keys in named for key in keys))


_SOURCES: Final = {each.key: each for each in SOURCES}
