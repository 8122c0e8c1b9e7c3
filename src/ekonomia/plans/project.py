"""A project: its edition, running times as printed, money, tasks, milestones, claims."""

from decimal import Decimal
from typing import final

from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Code
from ekonomia.dates.when import When
from ekonomia.plans.funding import Funding
from ekonomia.plans.tasks import Task
from ekonomia.shapes import check_shape

__all__ = [
    "Milestone",
    "PaymentClaim",
    "PrintedPeriod",
    "Project",
    "ProjectIndicator",
    "ProjectMode",
]


@final
class ProjectMode(Code):
    """How the project was chosen."""

    SYSTEMIC = "systemic", "projekt systemowy", "systemic project"
    NON_COMPETITIVE = "non_competitive", "projekt pozakonkursowy", "non-competitive project"
    COMPETITIVE = "competitive", "projekt konkursowy", "competitive project"


@final
@frozen(kw_only=True)
class PrintedPeriod:
    """A running time as printed, and as read.

    Attributes:
        printed: The words.
        when: The days they mean.
        is_of_title: Whether it stands in the project's title.
    """

    printed: str
    when: When
    is_of_title: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Milestone:
    """Something to be reached by a day."""

    id: str
    pl: str
    en: str
    when: When

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class ProjectIndicator:
    """What a project promises in numbers.

    Attributes:
        code: Its key.
        pl: Its name in Polish.
        en: The same in English.
        unit: What is counted, in Polish.
        base: The number before; None: not stated.
        target: The number aimed at; None: not stated.
        reached: The number reached; None: not stated.
    """

    code: str
    pl: str
    en: str
    unit: str
    base: Bounds | None = None
    target: Bounds | None = None
    reached: Bounds | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class PaymentClaim:
    """A claim for payment.

    Attributes:
        id: Its key.
        due: When it is to be filed.
        period: The settlement period; None: not stated.
        amount: What is claimed, in złote; None: not stated.
        is_advance: Whether an advance is asked for.
    """

    id: str
    due: When
    period: When | None = None
    amount: Decimal | None = None
    is_advance: bool | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Project:
    """A project as a document prints it; what it does not say is None.

    Attributes:
        id: Its key.
        title: Its title.
        edition: The number of its edition.
        mode: How it was chosen.
        run_by: The id of the institution that runs it.
        periods: Its running times, each as printed; they may contradict one another.
        programme: The id of the programme it carries out.
        funded_under: The id of the programme that pays.
        funding: Its money.
        tasks: Its tasks.
        milestones: What is to be reached by a day.
        indicators: What it promises in numbers.
        claims: Its claims for payment.
    """

    id: str
    title: str | None = None
    edition: int | None = None
    mode: ProjectMode | None = None
    run_by: str | None = None
    periods: tuple[PrintedPeriod, ...] = ()
    programme: str | None = None
    funded_under: str | None = None
    funding: Funding | None = None
    tasks: tuple[Task, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    indicators: tuple[ProjectIndicator, ...] = ()
    claims: tuple[PaymentClaim, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        numbers = [task.number for task in self.tasks]
        check_shape(
            self,
            [
                ("expected tasks in the order of their numbers", numbers != sorted(set(numbers))),
                ("expected an edition from 1", self.edition is not None and self.edition < 1),
            ],
        )

    @property
    def period(self) -> When | None:
        """The running time that its title names, else the first one printed; None: none is."""
        titled = [each.when for each in self.periods if each.is_of_title]
        rest = [each.when for each in self.periods]
        return next(iter([*titled, *rest]), None)
