"""Networks of the field, and who belonged to one on a day."""

from collections.abc import Iterator
from datetime import date
from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.days import plain_day
from ekonomia.dates.period import Period
from ekonomia.shapes import check_shape

__all__ = ["MembersOn", "Network", "NetworkKind", "NetworkMember"]


@final
class NetworkKind(Code):
    """Whom a network joins."""

    OWES = "owes", "sieć OWES", "network of support centres"
    CIS_KIS = "cis_kis", "sieć CIS i KIS", "network of CIS and KIS"
    ZAZ_WTZ = "zaz_wtz", "sieć ZAZ i WTZ", "network of ZAZ and WTZ"
    REINTEGRATION = (
        "reintegracja",
        "sieć lub platforma jednostek reintegracyjnych",
        "network or platform of reintegration units",
        "CIS, KIS, ZAZ and WTZ together",
    )
    ROPS_OWES = "rops_owes", "sieć ROPS i OWES", "network of a ROPS and its OWES"
    DESIGN_BRAND = (
        "marka",
        "marka społecznie odpowiedzialnego designu",
        "brand of socially responsible design",
    )
    OTHER = "inna", "inna sieć", "another network"


@final
@frozen(kw_only=True)
class NetworkMember:
    """An organisation in a network.

    Attributes:
        id: The id of the organisation.
        period: The days of its membership; None: not told.
        role: What it does there, such as *koordynator*; None: not told.
    """

    id: str
    period: Period | None = None
    role: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class MembersOn:
    """Who belonged to a network on a day.

    Attributes:
        sure: Ids of those whose membership held that day, sorted.
        possible: Ids of others of whom it is not told when they belonged, sorted.
    """

    sure: tuple[str, ...]
    possible: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Network:
    """A network, platform or brand that organisations join.

    Attributes:
        id: Its key.
        kind: Whom it joins.
        name: Its name.
        host: The id of the institution that convenes it; None: not told.
        body: The id of the body it is, as documents name it; None: of none.
        period: The days on which it exists; None: not told.
        members: Its members; one may leave and come back.
        purposes: What it is for, in Polish.

    Raises:
        InvalidValue: A value of the wrong type, a membership outside the days of the network, or
            two memberships of one organisation on one day.
        InvalidInput: Several of these.

    >>> left = NetworkMember(id="a", period=Period(date(2015, 1, 1), date(2019, 1, 1)))
    >>> network = Network(
    ...     id="n", kind=NetworkKind.OWES, name="Sieć", members=(left, NetworkMember(id="b"))
    ... )
    >>> network.members_on(date(2018, 12, 31))
    MembersOn(sure=('a',), possible=('b',))
    """

    id: str
    kind: NetworkKind
    name: str
    host: str | None = None
    body: str | None = None
    period: Period | None = None
    members: tuple[NetworkMember, ...] = ()
    purposes: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        dated = [(each.id, each.period) for each in self.members if each.period is not None]
        yield (
            f"expected memberships within {self.period}",
            self.period is not None and not all(self.period.contains(days) for _, days in dated),
        )
        yield (
            "expected an organisation once on a day",
            any(
                id_ == other and days.overlaps(others)
                for place, (id_, days) in enumerate(dated)
                for other, others in dated[place + 1 :]
            ),
        )

    def members_on(self, day: date) -> MembersOn:
        """Return who belonged to it on `day`; outside its own days, nobody.

        Raises:
            InvalidValue: `day` is no plain date.
        """
        plain_day(day, "day")
        if self.period is not None and day not in self.period:
            return MembersOn(sure=(), possible=())
        sure = {each.id for each in self.members if each.period is not None and day in each.period}
        untold = {each.id for each in self.members if each.period is None}
        return MembersOn(sure=tuple(sorted(sure)), possible=tuple(sorted(untold - sure)))
