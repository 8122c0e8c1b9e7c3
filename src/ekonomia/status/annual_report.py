"""A yearly report, as a holder of a status or the operator of a unit owes it."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import check_facts, fact
from ekonomia.status.invariants import implied

__all__ = ["AnnualReport"]


@final
@frozen(kw_only=True)
class AnnualReport:
    """The yearly report that fell due last before the day.  A filing day implies `filed`.

    Basis: UES art. 10, UZS art. 5 and 18a, UDPP art. 23, R-WTZ § 21.
    """

    for_year: int | None = fact(pl="rok sprawozdawczy", en="reported year")
    filed: bool | None = fact(pl="sprawozdanie złożone", en="report filed")
    filed_on: date | None = fact(pl="data złożenia sprawozdania", en="report filed on")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "filed_on", "filed")
        if self.for_year is not None and not date.min.year <= self.for_year < date.max.year - 1:
            raise InvalidValue(
                f"for_year: expected a calendar year, got {self.for_year!r}",
                code="out_of_range",
                path="$.for_year",
            )
