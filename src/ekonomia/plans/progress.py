"""How far a plan has come by a day, what slipped or changed, and what the series still lack."""

from calendar import isleap
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final, TypeVar, final

from attrs import evolve, frozen

from ekonomia.bounds import Bounds
from ekonomia.codes import Language
from ekonomia.counting import DAYS, number_text, percent_text
from ekonomia.dates.days import plain_day
from ekonomia.dates.when import When
from ekonomia.network.meetings import Form
from ekonomia.plans.plan import Plan
from ekonomia.plans.row_kinds import extent_of
from ekonomia.plans.rows import Row
from ekonomia.plans.spans import ROWS, Span, span, span_of
from ekonomia.plans.states import ItemState
from ekonomia.rules.phrases import value_text
from ekonomia.shapes import check_shape, expect

__all__ = ["Change", "Progress", "compare", "progress_of", "revised", "slip"]

_T = TypeVar("_T")
_YEAR: Final = 365
_NO_FORM: Final = (Form.UNKNOWN, Form.UNSTATED)


@final
@frozen(kw_only=True)
class Progress:
    """How far a plan has come on the morning of a day, by its own dates.

    Every row stands in one of the four lists, in the printed order.

    Attributes:
        on: The day; nothing of it has passed yet.
        year: The year of the plan.
        ended: Ids of the rows whose windows have surely ended.
        may_have_ended: Those that may have ended, or not.
        under_way: Those that have surely not ended, but may have begun.
        not_begun: Those that surely begin on that day or later.
        done: Ids of the rows that are said to be done, whatever their dates.
    """

    on: date
    year: int
    ended: tuple[str, ...] = ()
    may_have_ended: tuple[str, ...] = ()
    under_way: tuple[str, ...] = ()
    not_begun: tuple[str, ...] = ()
    done: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def rows(self) -> int:
        """How many rows the plan has."""
        lists = (self.ended, self.may_have_ended, self.under_way, self.not_begun)
        return sum(map(len, lists))

    @property
    def share_ended(self) -> Fraction | None:
        """The part of the rows whose windows have surely ended, exact; None: there is no row."""
        return Fraction(len(self.ended), self.rows) if self.rows else None

    @property
    def share_done(self) -> Fraction | None:
        """The part of the rows that are said to be done, exact; None: there is no row."""
        return Fraction(len(self.done), self.rows) if self.rows else None

    @property
    def share_elapsed(self) -> Fraction:
        """The part of the year that lies before the day, exact; from 0 to 1.

        >>> Progress(on=date(2022, 4, 1), year=2022).share_elapsed
        Fraction(18, 73)
        """
        days = _YEAR + isleap(self.year)
        passed = self.on.toordinal() - date(self.year, 1, 1).toordinal()
        return Fraction(min(max(passed, 0), days), days)

    def text(self, language: Language = "pl") -> str:
        """Return the shares in one line.

        >>> Progress(on=date(2022, 7, 2), year=2022, ended=("a",), not_begun=("b",)).text("en")
        '1 of 2 rows ended (50%), 0 done, in 49.9% of the year'
        """
        ended, rows = (number_text(count, language) for count in (len(self.ended), self.rows))
        done = number_text(len(self.done), language)
        share = percent_text(self.share_ended or 0, language, 1)
        year = percent_text(self.share_elapsed, language, 1)
        if language == "pl":
            noun = ROWS.form(self.rows, after_do=True)
            return f"minęło {ended} z {rows} {noun} ({share}), wykonano {done}, w {year} roku"
        noun = ROWS.form(self.rows, "en")
        return f"{ended} of {rows} {noun} ended ({share}), {done} done, in {year} of the year"


@final
@frozen(kw_only=True)
class Change:
    """What became of a row, against the plan.

    Attributes:
        row: The id of the row.
        slip: By how many days it came later, as `slip` counts them; None: no other date is known.
        form: How people were to meet, and how they did; None: not changed, or one is not known.
        place: Where it was to be, and where it was; None: not changed, or one is not known.
    """

    row: str
    slip: Bounds | None = None
    form: tuple[Form, Form] | None = None
    place: tuple[str, str] | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def moved(self) -> bool:
        """Whether it surely came on another day."""
        return self.slip is not None and 0 not in self.slip

    @property
    def changed(self) -> bool:
        """Whether the day, the form or the place surely changed."""
        return self.moved or self.form is not None or self.place is not None

    def text(self, language: Language = "pl") -> str:
        """Return what changed in one line.

        >>> Change(row="a", slip=Bounds.exactly(-1), form=(Form.ONLINE, Form.ONSITE)).text("en")
        'a: moved by: -1 day; form: online → on site'
        """
        is_pl = language == "pl"
        parts = []
        if self.slip is not None and self.moved:
            days = value_text(self.slip, DAYS, language)
            parts.append(f"{'przesunięcie' if is_pl else 'moved by'}: {days}")
        if self.form is not None:
            planned, became = (form.label(language) for form in self.form)
            parts.append(f"{'forma' if is_pl else 'form'}: {planned} → {became}")
        if self.place is not None:
            parts.append(f"{'miejsce' if is_pl else 'place'}: {' → '.join(self.place)}")
        return f"{self.row}: {'; '.join(parts) or ('bez zmian' if is_pl else 'no change')}"


def progress_of(plan: Plan, *, on: date) -> Progress:
    """Return how far a plan has come by its own dates; `revised` gives one with the later dates.

    A row without a date lies in the month of its heading; without that, it may have ended.

    Args:
        plan: The plan.
        on: The day, in whose morning one looks: what ends on it has not ended yet.

    Raises:
        InvalidValue: `on` is no plain date.
    """
    expect(Plan, plan=plan)
    now = plain_day(on, "on").toordinal()
    found: dict[str, list[str]] = {
        name: [] for name in ("ended", "may_have_ended", "under_way", "not_begun")
    }
    for row in plan.rows:
        found[_stage(span_of(row, plan.year), now)].append(row.id)
    return Progress(
        on=on,
        year=plan.year,
        done=tuple(row.id for row in plan.rows if row.state is ItemState.DONE),
        **{name: tuple(ids) for name, ids in found.items()},
    )


def slip(planned: When, actual: When) -> Bounds:
    """Return by how many days something came later than planned, least and most.

    The beginnings are compared; of a deadline, its last day.  Negative: it came earlier.  A side on
    which nothing is known is open.

    >>> str(slip(When.of_edtf("2022-06"), When.of_edtf("2022-09-09/..")))
    '[71, ∞)'
    >>> str(slip(When.of_edtf("2022-12-02"), When.of_edtf("2022-12-01")))
    '[-1, -1]'
    """
    expect(When, planned=planned, actual=actual)
    return _point(actual) - _point(planned)


def compare(row: Row) -> Change:
    """Return what became of a row: by what happened, or else by the last word on it."""
    expect(Row, row=row)
    if row.actual is not None:
        when: When | None = row.actual.when
        form, place = row.actual.form, row.actual.place
    else:
        when = row.current if any(each.when is not None for each in row.revisions) else None
        form = _last(each.form for each in row.revisions)
        place = _last(each.place for each in row.revisions)
    form_known = form is not None and form not in _NO_FORM and row.form not in _NO_FORM
    return Change(
        row=row.id,
        slip=None if when is None else slip(row.when, when),
        form=(row.form, form) if form is not None and form_known and form != row.form else None,
        place=(row.place, place) if row.place and place and place != row.place else None,
    )


def revised(plan: Plan) -> Plan:
    """Return the plan with the date, form, place and state that each row was last given.

    Printed cells and revisions stay as they are, so that nothing is lost.
    """
    expect(Plan, plan=plan)
    return evolve(plan, rows=tuple(_revised(row) for row in plan.rows))


def _revised(row: Row) -> Row:
    moved = row.current is not row.when
    return evolve(
        row,
        when=row.current,
        extent=extent_of(row.current, row.kind) if moved else row.extent,
        form=_last(each.form for each in row.revisions) or row.form,
        place=_last(each.place for each in row.revisions) or row.place,
        state=_last(each.state for each in row.revisions) or row.state,
    )


def _last(words: Iterable[_T | None]) -> _T | None:
    """Return the last word that was said, or None: none was."""
    return next((word for word in reversed(tuple(words)) if word is not None), None)


def _stage(days: Span, now: int) -> str:
    """Return the name of the list in which days stand on the morning of a day."""
    if days.end.high is not None and days.end.high < now:
        return "ended"
    if days.end.low is None or days.end.low < now:
        return "may_have_ended"
    return "not_begun" if days.start.low is not None and days.start.low >= now else "under_way"


def _point(when: When) -> Bounds:
    """Return the day by which a date is compared: a deadline's last, of others the first."""
    days = span(when)
    if when.is_deadline and when.recurrence is None and days.end.high is not None:
        return Bounds.exactly(days.end.high)
    return days.start
