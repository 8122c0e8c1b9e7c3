"""What a support centre reached of what it planned, as exact shares."""

from fractions import Fraction
from typing import final

from attrs import frozen

from ekonomia.bounds import Bounds, Comparison, as_bounds
from ekonomia.places.periods import SupportFigure, SupportMeasure, SupportPeriod
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = ["Attainment", "attainments"]


@final
@frozen(kw_only=True)
class Attainment:
    """One measure of one period: what was planned and what was reached.

    A plan of "at least 196" is attained by 196, so its least number is what the result is held
    against.

    Attributes:
        measure: What is counted.
        target: What was planned, or None: nothing is known of a plan.
        result: What was reached, or None: not known.

    Raises:
        InvalidValue: A value of the wrong type, or figures of another measure.
        InvalidInput: Several of these.

    >>> found = Attainment(
    ...     measure=SupportMeasure.JOBS,
    ...     target=SupportFigure(SupportMeasure.JOBS, 155),
    ...     result=SupportFigure(SupportMeasure.JOBS, 176),
    ... )
    >>> found.share, found.is_reached
    (Fraction(176, 155), <Verdict.MET: 2>)
    """

    measure: SupportMeasure
    target: SupportFigure | None = None
    result: SupportFigure | None = None

    def __attrs_post_init__(self) -> None:
        figures = (self.target, self.result)
        check_shape(
            self,
            (
                (
                    f"expected figures of {self.measure}, got {figure.measure}",
                    figure.measure is not self.measure,
                )
                for figure in figures
                if figure is not None
            ),
        )

    @property
    def asked(self) -> int | Fraction | None:
        """The number that attains the plan, or None: there is no plan, or no least number of it."""
        return None if self.target is None else as_bounds(self.target.value).low

    @property
    def share(self) -> Fraction | Bounds | None:
        """The result over the plan, exact, or bounds of it; None: not known, or the plan is 0.

        Well over 1 is normal.
        """
        if self.result is None or not self.asked:
            return None
        share = as_bounds(self.result.value) * (1 / Fraction(self.asked))
        return share if share.exact is None else Fraction(share.exact)

    @property
    def is_approximate(self) -> bool:
        """Whether a source says "about" of one of the two."""
        return any(each is not None and each.approximate for each in (self.target, self.result))

    @property
    def is_reached(self) -> Verdict:
        """Whether the plan was reached; UNKNOWN where a number is missing or only "about"."""
        if self.result is None or self.asked is None or self.is_approximate:
            return Verdict.UNKNOWN
        return as_bounds(self.result.value).compare(Comparison.AT_LEAST, self.asked)


def attainments(period: SupportPeriod) -> tuple[Attainment, ...]:
    """Return what a period planned and reached, each measure once, in the order of the measures.

    Args:
        period: The period; of two figures of one measure the later in its tuple is taken.

    >>> from ekonomia.places import SUPPORT_PERIODS
    >>> period = next(each for each in SUPPORT_PERIODS if each.sources == ("woes-1147",))
    >>> for found in attainments(period):
    ...     if found.target is not None:
    ...         print(found.measure, found.share)
    jobs 176/155
    pes_supported 89/55
    initiative_groups 7/5
    partnerships 23/5
    """
    planned = {each.measure: each for each in period.targets}
    reached = {each.measure: each for each in period.results}
    return tuple(
        Attainment(measure=measure, target=planned.get(measure), result=reached.get(measure))
        for measure in SupportMeasure
        if measure in planned or measure in reached
    )
