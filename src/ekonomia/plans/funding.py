"""Money of a project, to the grosz: the whole and the sources it comes from."""

from decimal import Decimal
from fractions import Fraction
from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.counting import to_grosz
from ekonomia.errors import UnknownCode
from ekonomia.shapes import check_shape

__all__ = ["Funding", "Source", "SourceKind"]


@final
class SourceKind(Code):
    """Where money comes from."""

    EU = "eu", "Unia Europejska", "European Union"
    STATE = "state", "budżet państwa", "state budget"
    OWN = "own", "wkład własny", "own contribution"
    PRIVATE = "private", "środki prywatne", "private money"


def _in_grosze(amount: Decimal) -> bool:
    return amount.is_finite() and amount >= 0 and to_grosz(Fraction(amount)) == amount


@final
@frozen(kw_only=True)
class Source:
    """One source and its amount in złote, to the grosz."""

    kind: SourceKind
    amount: Decimal

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        check_shape(self, [("expected an amount in grosze from 0", not _in_grosze(self.amount))])


@final
@frozen(kw_only=True)
class Funding:
    """The money of a project.

    Attributes:
        total: The whole in złote, to the grosz; None: not stated.
        sources: What is known of where it comes from, each kind once; need not be the whole.
        programme: The programme that pays, as printed.
        measure: The axis, priority or measure of it, as printed.

    >>> money = Funding(total=Decimal("2612685.00"),
    ...     sources=(Source(kind=SourceKind.OWN, amount=Decimal("391902.75")),))
    >>> money.share(SourceKind.OWN), money.rest
    (Fraction(3, 20), Decimal('2220782.25'))
    """

    total: Decimal | None = None
    sources: tuple[Source, ...] = ()
    programme: str | None = None
    measure: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        kinds = [source.kind for source in self.sources]
        check_shape(
            self,
            [
                ("expected each kind of source once", len(kinds) != len(set(kinds))),
                (
                    "expected a total in grosze from 0",
                    self.total is not None and not _in_grosze(self.total),
                ),
            ],
        )

    @property
    def rest(self) -> Decimal | None:
        """What no source is known for; negative: sources exceed the total; None: no total."""
        if self.total is None:
            return None
        return self.total - sum((source.amount for source in self.sources), Decimal(0))

    def share(self, kind: SourceKind) -> Fraction | None:
        """Return the exact share of a source in the whole; None: no total, or it is nothing.

        Raises:
            UnknownCode: Nothing is known of that source.
        """
        found = [source.amount for source in self.sources if source.kind is kind]
        if not found:
            raise UnknownCode(f"funding: no source {kind.value!r} is known")
        return Fraction(found[0]) / Fraction(self.total) if self.total else None
