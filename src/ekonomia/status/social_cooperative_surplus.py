"""How a social cooperative must divide its surplus at the least, exactly and to the grosz."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue, shown
from ekonomia.law import Enacted, Provision
from ekonomia.law import social_cooperatives as p
from ekonomia.rules import Policy

__all__ = ["SurplusSplit", "SurplusUse", "surplus_split"]

_GROSZE: Final = 100
_DEFAULT_POLICY: Final = Policy()


@final
class SurplusUse(Code):
    """Where a part of the surplus of a social cooperative may go.

    Basis: USS art. 10.
    """

    RESERVE_FUND = "fundusz_zasobowy", "fundusz zasobowy", "reserve fund", "art. 10 ust. 1 pkt 1"
    SOCIAL_AIMS = (
        "cele_spoleczne",
        "reintegracja i cele społeczne",
        "reintegration and social aims",
        "pkt 2",
    )
    MUTUAL_FUND = (
        "fundusz_wzajemnosciowy",
        "fundusz wzajemnościowy",
        "mutual fund",
        "pkt 3, since 31 March 2018",
    )
    INVESTMENT_FUND = (
        "fundusz_inwestycyjny",
        "fundusz inwestycyjny",
        "investment fund",
        "pkt 3, to 30 March 2018",
    )


@final
@frozen(kw_only=True)
class SurplusSplit:
    """The least parts of a surplus that the Act asks on a day; they and the rest add up to it.

    Attributes:
        surplus: What is divided, in złoty.
        reserve_fund: The least that goes to the reserve fund.
        social_aims: The least that goes to reintegration and social aims.
        rest: What is left to decide; never to the members.
        rest_may_go_to: Where the rest may go, in the order of the Act; any mix of them.
        basis: The provisions in force on the day.
    """

    surplus: Decimal
    reserve_fund: Decimal
    social_aims: Decimal
    rest: Decimal
    rest_may_go_to: tuple[SurplusUse, ...]
    basis: tuple[Provision, ...]


def surplus_split(
    surplus: Decimal, *, on: date, in_consortium: bool, policy: Policy = _DEFAULT_POLICY
) -> SurplusSplit:
    """Return the least parts of a surplus that the law of the day asks, and the rest.

    "At least" holds of the złoty in fact paid, and no provision says how to round: each least part
    is therefore rounded up to the grosz.

    Args:
        surplus: *Nadwyżka bilansowa* of the year, in złoty with at most two decimals.
        on: The day of the resolution that divides it.
        in_consortium: Whether the cooperative formed or joined a *konsorcjum spółdzielcze*.
        policy: Whether one outside a consortium may leave a rest for a mutual fund.

    Raises:
        InvalidValue: The surplus is no such amount, or so small that whole grosze cannot keep both
            shares: 1 grosz, before 31 March 2018 also 3 grosze.
        NotInForce: The day lies before the Act, 6 July 2006.

    Basis: USS art. 10 ust. 1 and 3.

    >>> from datetime import date
    >>> split = surplus_split(Decimal("1000.01"), on=date(2025, 6, 1), in_consortium=False)
    >>> split.reserve_fund, split.social_aims, split.rest
    (Decimal('200.01'), Decimal('300.01'), Decimal('499.99'))
    >>> [use.en for use in split.rest_may_go_to]
    ['reserve fund', 'reintegration and social aims']
    >>> surplus_split(Decimal("1000"), on=date(2018, 3, 30), in_consortium=False).rest
    Decimal('200.00')
    """
    grosze = _in_grosze(surplus)
    reserve, aims = p.COOP_MIN_RESERVE_SHARE.on(on), p.COOP_MIN_AIMS_SHARE.on(on)
    to_reserve = _least(reserve, grosze)
    to_aims = _least(aims, grosze)
    rest = grosze - to_reserve - to_aims
    if rest < 0:
        raise InvalidValue(
            f"surplus: expected an amount whose shares are kept in whole grosze, got {surplus}",
            code="out_of_range",
        )
    third = [
        step
        for timeline in (p.COOP_INVESTMENT_FUND, p.COOP_MUTUAL_FUND)
        if isinstance(step := timeline.step(on), Enacted)
    ]
    found = (provision for step in (reserve, aims, *third) for provision in step.basis)
    return SurplusSplit(
        surplus=_in_zloty(grosze),
        reserve_fund=_in_zloty(to_reserve),
        social_aims=_in_zloty(to_aims),
        rest=_in_zloty(rest),
        rest_may_go_to=tuple(_uses(on, in_consortium=in_consortium, policy=policy)),
        basis=tuple(dict.fromkeys(found)),
    )


def _uses(on: date, *, in_consortium: bool, policy: Policy) -> Iterator[SurplusUse]:
    """Yield where the rest may go: "at least" lets the first two have more."""
    yield SurplusUse.RESERVE_FUND
    yield SurplusUse.SOCIAL_AIMS
    if isinstance(p.COOP_INVESTMENT_FUND.step(on), Enacted):
        yield SurplusUse.INVESTMENT_FUND
    elif in_consortium or policy.mutual_fund_outside_consortium:
        yield SurplusUse.MUTUAL_FUND


def _least(share: Enacted[Fraction], grosze: int) -> int:
    """Return the least whole number of grosze that is the share or more."""
    return ceil(share.value * grosze)  # no provision rounds: only upwards stays "nie mniej niż"


def _in_grosze(surplus: object) -> int:
    if type(surplus) is not Decimal or not surplus.is_finite() or surplus < 0:
        raise InvalidValue(f"surplus: expected a Decimal of 0 or more, got {shown(surplus)}")
    grosze = Fraction(surplus) * _GROSZE
    if grosze.denominator > 1:
        raise InvalidValue(f"surplus: expected at most two decimals, got {surplus}")
    return int(grosze)


def _in_zloty(grosze: int) -> Decimal:
    return Decimal((0, tuple(map(int, str(grosze))), -2))  # exact, whatever the context of decimals
