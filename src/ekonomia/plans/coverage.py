"""What a series should reach, which rows reach it, and what is left out."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.plans.plan import Plan, Series
from ekonomia.plans.rows import Row
from ekonomia.shapes import all_of, check_shape, expect

__all__ = ["Coverage", "Reach", "coverage_of", "series_coverage"]


@final
@frozen(kw_only=True)
class Reach:
    """One line of the matrix: something to be reached, and the rows that reach it.

    Attributes:
        target: The id of a body, or the name of a subregion.
        rows: The ids of the rows that name it, in the printed order; empty: it is left out.
    """

    target: str
    rows: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Coverage:
    """What should be reached, against the rows that reach it.

    Attributes:
        reaches: A line for each thing to be reached, in the order in which they were asked for.
        may_reach_all: The ids of the rows that name none of them but a body that may hold them all.
    """

    reaches: tuple[Reach, ...]
    may_reach_all: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def covered(self) -> tuple[str, ...]:
        """What a row reaches by its name."""
        return tuple(reach.target for reach in self.reaches if reach.rows)

    @property
    def gaps(self) -> tuple[str, ...]:
        """What no row reaches by its name, though a row of `may_reach_all` may."""
        return tuple(reach.target for reach in self.reaches if not reach.rows)

    @property
    def share(self) -> Fraction | None:
        """The part that is reached by name, exact; None: there was nothing to reach."""
        return Fraction(len(self.covered), len(self.reaches)) if self.reaches else None

    def text(self, language: Language = "pl") -> str:
        """Return how many are reached, what is left out, and what may reach it all the same.

        >>> Coverage(reaches=(Reach(target="owes-elk", rows=("a",)), Reach(target="owes-olsztyn")),
        ...          may_reach_all=("b",)).text("en")
        '1 of 2 reached; left out: owes-olsztyn; may reach all: b'
        """
        is_pl = language == "pl"
        share = f"{len(self.covered)} {'z' if is_pl else 'of'} {len(self.reaches)}"
        parts = [f"ujęto {share}" if is_pl else f"{share} reached"]
        if self.gaps:
            parts.append(f"{'pominięto' if is_pl else 'left out'}: {', '.join(self.gaps)}")
        if self.may_reach_all:
            words = "mogą objąć wszystkie" if is_pl else "may reach all"
            parts.append(f"{words}: {', '.join(self.may_reach_all)}")
        return "; ".join(parts)


def series_coverage(
    plan: Plan, series: Series, *, networks: frozenset[str] | None = None
) -> Coverage:
    """Return how the rows of a series reach what it should cover.

    Args:
        plan: The plan.
        series: The series; its `covers` may name bodies and subregions alike.
        networks: Ids of the bodies that may hold all of them; None: not known, so that any other
            body may.
    """
    expect(Plan, plan=plan)
    expect(Series, series=series)
    return _matrix(
        plan.rows_of(series.id), [(each, True, True) for each in series.covers], networks
    )


def coverage_of(
    rows: Iterable[Row],
    *,
    bodies: Iterable[str] = (),
    subregions: Iterable[str] = (),
    networks: frozenset[str] | None = None,
) -> Coverage:
    """Return how some rows reach bodies and subregions.

    Args:
        rows: The rows.
        bodies: Ids of bodies to be reached, each once.
        subregions: Names of subregions to be reached, each once.
        networks: Ids of the bodies that may hold all of them; None: not known, so that any other
            body may.
    """
    wanted = [(each, True, False) for each in all_of(str, "bodies", bodies)]
    wanted += [(each, False, True) for each in all_of(str, "subregions", subregions)]
    return _matrix(all_of(Row, "rows", rows), wanted, networks)


def _matrix(
    rows: tuple[Row, ...],
    wanted: Iterable[tuple[str, bool, bool]],
    networks: frozenset[str] | None,
) -> Coverage:
    """Return the matrix of targets, each with whether it may be a body and a subregion."""
    reaches = tuple(
        Reach(
            target=target,
            rows=tuple(
                row.id
                for row in rows
                if (is_body and target in row.bodies) or (is_place and target == row.subregion)
            ),
        )
        for target, is_body, is_place in wanted
    )
    reaching = {id_ for reach in reaches for id_ in reach.rows}
    return Coverage(
        reaches=reaches,
        may_reach_all=tuple(
            row.id
            for row in rows
            if row.id not in reaching
            and any(networks is None or body in networks for body in row.bodies)
        ),
    )
