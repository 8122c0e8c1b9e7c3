"""What the register of places holds: voivodeships, powiaty, and the NUTS units over them."""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.places.knowledge import Knowledge
from ekonomia.places.teryt import FIRST_CITY, Level, PowiatKind, parse_teryt
from ekonomia.shapes import check_shape

__all__ = ["REGISTER_DAY", "REGISTER_SOURCE", "Nuts2", "Nuts3", "Powiat", "Voivodeship"]

REGISTER_DAY: Final = date(2024, 1, 1)
"""The day of the register that every answer rests on."""
REGISTER_SOURCE: Final = "rejestr TERC, stan na 2024-01-01"
"""What was read."""


@final
@frozen(kw_only=True)
class Voivodeship:
    """One of the sixteen voivodeships, as the register of `REGISTER_DAY` has it.

    Attributes:
        code: Its TERYT code, two digits.
        slug: Its name without diacritics, for identifiers.
        name: Its name, "łódzkie".
        genitive: "łódzkiego".
        locative: "łódzkim".
        iso: Its code of ISO 3166-2.
        old_iso: The code with letters that stood there before 2018; pages still show it.
        seat_of_wojewoda: Where the government's representative sits.
        seat_of_samorzad: Where the self-government sits.
        nuts2: The codes of its NUTS 2 units; mazowieckie has two.
        rops: What its centre of social policy is called.
        rops_abbreviation: `ROPS`, or what the region says instead.
        rops_city: Where that centre sits.
        rops_source: The page on which it was seen, or None: the three above are recalled.
        powiats: How many powiaty, without cities.
        cities: How many city powiaty.
        urban_gminas: How many gminas are urban, Warszawa among them.
        rural_gminas: How many are rural.
        mixed_gminas: How many are urban-rural.

    Raises:
        InvalidValue: A value of the wrong type, or a code that is none.
        InvalidInput: Several of these.
    """

    code: str
    slug: str
    name: str
    genitive: str
    locative: str
    iso: str
    old_iso: str
    seat_of_wojewoda: str
    seat_of_samorzad: str
    nuts2: tuple[str, ...]
    rops: str
    rops_abbreviation: str
    rops_city: str
    rops_source: str | None
    powiats: int
    cities: int
    urban_gminas: int
    rural_gminas: int
    mixed_gminas: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        parse_teryt(self.code, level=Level.VOIVODESHIP)

    @property
    def powiats_total(self) -> int:
        """How many powiaty, cities among them."""
        return self.powiats + self.cities

    @property
    def gminas_total(self) -> int:
        """How many gminas."""
        return self.urban_gminas + self.rural_gminas + self.mixed_gminas

    @property
    def register_day(self) -> date:
        """The day of the register."""
        return REGISTER_DAY

    def known(self, field: str) -> Knowledge:
        """Return how one of its values is known.

        >>> from ekonomia.places import voivodeship
        >>> str(voivodeship("30").known("seat_of_samorzad"))
        'recalled'
        """
        if field.startswith("rops"):
            return Knowledge.RECALLED if self.rops_source is None else Knowledge.SEEN
        return Knowledge.RECALLED if field in _RECALLED else Knowledge.SEEN


_RECALLED: Final = ("old_iso", "seat_of_wojewoda", "seat_of_samorzad", "nuts2")


@final
@frozen
class Powiat:
    """One of the 380 powiaty, as the register of `REGISTER_DAY` has it.

    Attributes:
        code: Its TERYT code, four digits.
        name: The adjective in lower case, "koniński"; of a city its name, "Konin".
        nuts3: The NUTS 3 unit it lies in.
        gminas: How many gminas it has.

    Raises:
        InvalidValue: A value of the wrong type, or a code that is none.
        InvalidInput: Several of these.

    >>> Powiat("3062", "Konin", "PL414", 1).full_name
    'm. Konin'
    """

    code: str
    name: str
    nuts3: str
    gminas: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        parse_teryt(self.code, level=Level.POWIAT)

    @property
    def voivodeship(self) -> str:
        """The code of its voivodeship."""
        return self.code[:2]

    @property
    def kind(self) -> PowiatKind:
        """Whether it is a city."""
        return PowiatKind.POWIAT if self.code[2:] < FIRST_CITY else PowiatKind.CITY

    @property
    def full_name(self) -> str:
        """Its name with what it is, so that Konin and koniński are told apart."""
        return f"{'powiat' if self.kind is PowiatKind.POWIAT else 'm.'} {self.name}"

    @property
    def register_day(self) -> date:
        """The day of the register."""
        return REGISTER_DAY

    @property
    def knowledge(self) -> Knowledge:
        """How code and name are known: seen in the register."""
        return Knowledge.SEEN


@final
@frozen
class Nuts2:
    """A region of the EU's nomenclature, version of 2016.

    Attributes:
        code: Its code, recalled.
        name: Its name.
        voivodeship: The TERYT code of the voivodeship it lies in.
    """

    code: str
    name: str
    voivodeship: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def knowledge(self) -> Knowledge:
        """How its code is known."""
        return Knowledge.RECALLED


@final
@frozen
class Nuts3:
    """A *podregion*, version of 2016; which powiaty it has was seen, its code is recalled.

    Attributes:
        code: Its code.
        name: Its name, "koniński" or "miasto Poznań".
    """

    code: str
    name: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def nuts2(self) -> str:
        """The code of its NUTS 2 unit.

        >>> Nuts3("PL21A", "oświęcimski").nuts2
        'PL21'
        """
        return self.code[:4]

    @property
    def knowledge(self) -> Knowledge:
        """How its code is known."""
        return Knowledge.RECALLED
