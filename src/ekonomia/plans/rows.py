"""One row of a plan: its cells as printed, and beside them how they are read."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.dates.polish_units import YEARS
from ekonomia.dates.precision import Extent
from ekonomia.dates.when import When
from ekonomia.network.meetings import Form
from ekonomia.plans.row_kinds import RowKind, extent_of
from ekonomia.plans.states import ItemState
from ekonomia.shapes import check_shape

__all__ = ["Actual", "Cells", "FeastAnchor", "Revision", "Row"]

_MONTHS = 12


@final
@frozen(kw_only=True)
class Cells:
    """The cells of a row, to the byte; an empty cell is an empty text.

    Attributes:
        month: The heading of the month under which the row stands.
        number: Its number.
        date: Its date.
        topic: What it is about.
        organiser: What stands in the column of the organiser.
    """

    month: str = ""
    number: str = ""
    date: str = ""
    topic: str = ""
    organiser: str = ""

    def __attrs_post_init__(self) -> None:
        check_shape(self, blank=("month", "number", "date", "topic", "organiser"))

    def as_tuple(self) -> tuple[str, str, str, str, str]:
        """Return the cells in the order of the columns, ready for a CSV writer."""
        return (self.month, self.number, self.date, self.topic, self.organiser)


@final
@frozen(kw_only=True)
class FeastAnchor:
    """A row that goes with a feast: so many days after it, negative: before it.

    Attributes:
        feast: A name that `ekonomia.dates.feast_days` knows, such as `wielkanoc`.
        days: Days after the first day of the feast.
    """

    feast: str
    days: int

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Revision:
    """A later word on when, where or how; the plan's own stays beside it.

    Attributes:
        when: The new date; None: not said.
        form: The new form; None: not said.
        place: The new place; None: not said.
        announced_on: The day on which it was said; None: not known.
        state: What became of the row; None: not said.
    """

    when: When | None = None
    form: Form | None = None
    place: str | None = None
    announced_on: date | None = None
    state: ItemState | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Actual:
    """What happened: when, how and where, as far as it is known."""

    when: When
    form: Form | None = None
    place: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Row:
    """One row of a plan of a year.

    Attributes:
        id: Its key in the plan; a printed number alone is none, since numbers start again.
        month: The month of its heading, from 1; None: it stands under none.
        year: The year of its heading, where that is not the year of the plan.
        number: Its number as read; None: there is none.
        cells: Its cells as printed.
        when: Its date as read.
        extent: Whether those days are exact, a last day, hold one happening, or are filled.
        kinds: What is done; several: the cell holds several actions; empty: it does not say.
        pl: What is done, in our own Polish words.
        en: The same in English; None: not given.
        quoted: Short fragments of the topic as printed, where the print itself matters.
        form: How people meet.
        place: Where, as read from any cell.
        subregion: The subregion it is for.
        bodies: Ids of the bodies and institutions concerned.
        audiences: Ids of the audiences.
        series: Ids of the series it belongs to, its own first.
        after: Ids of the rows that must end before it begins.
        event: The id of the contest, mark, gala or catalogue it is a step of.
        edition: The edition of that event, as printed.
        programme: The id of the programme it carries out.
        reference_year: The year it is about, where that is named.
        days: How many days the topic says it lasts; None: it does not.
        participants: How many are to come; None: not stated.
        resources: What has to be hired or bought.
        url: The address it names, as printed.
        feast: The feast it goes with.
        state: How far it has come.
        revisions: Later words on it, in their order.
        actual: What happened; None: not known.
    """

    id: str
    cells: Cells
    when: When
    extent: Extent
    pl: str
    month: int | None = None
    year: int | None = None
    number: int | None = None
    kinds: tuple[RowKind, ...] = ()
    en: str | None = None
    quoted: tuple[str, ...] = ()
    form: Form = Form.UNSTATED
    place: str | None = None
    subregion: str | None = None
    bodies: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    event: str | None = None
    edition: int | None = None
    programme: str | None = None
    reference_year: int | None = None
    days: int | None = None
    participants: Bounds | None = None
    resources: tuple[str, ...] = ()
    url: str | None = None
    feast: FeastAnchor | None = None
    state: ItemState = ItemState.PLANNED
    revisions: tuple[Revision, ...] = ()
    actual: Actual | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        months = range(1, _MONTHS + 1)
        check_shape(
            self,
            [
                (
                    "expected a month from 1 to 12",
                    self.month is not None and self.month not in months,
                ),
                (
                    f"expected a year from {YEARS[0]} to {YEARS[-1]}",
                    self.year is not None and self.year not in YEARS,
                ),
                ("expected a number from 1", self.number is not None and self.number < 1),
                ("expected days from 1", self.days is not None and self.days < 1),
                ("expected an edition from 1", self.edition is not None and self.edition < 1),
                ("expected other rows before it than itself", self.id in self.after),
            ],
        )

    @property
    def kind(self) -> RowKind | None:
        """The first kind, or None: the row does not say what is done."""
        return self.kinds[0] if self.kinds else None

    @property
    def current(self) -> When:
        """The date as last revised; without a revision, the plan's own."""
        revised = [each.when for each in self.revisions if each.when is not None]
        return revised[-1] if revised else self.when

    @property
    def current_extent(self) -> Extent:
        """What the date as last revised says of the days between its ends."""
        is_own = self.current is self.when
        return self.extent if is_own else extent_of(self.current, self.kind)
