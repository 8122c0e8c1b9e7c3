"""Rolling a plan over to another year: each row is moved and told why, or left and told why."""

import re
from collections.abc import Iterator
from typing import Final, final

from attrs import evolve, frozen

from ekonomia.codes import Language
from ekonomia.dates.polish_reading import read
from ekonomia.dates.polish_writing import write
from ekonomia.dates.when import When
from ekonomia.errors import EkonomiaError, InvalidValue, gather, shown
from ekonomia.plans.day_rules import DayRule
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.plan import Plan
from ekonomia.plans.renumbering import in_other_year, moved_edition, number_text, renumbered
from ekonomia.plans.row_kinds import extent_of
from ekonomia.plans.row_moves import (
    Note,
    RollStep,
    move_feast,
    move_to_work,
    move_when,
    shift_years,
)
from ekonomia.plans.rows import Cells, Row
from ekonomia.plans.states import ItemState
from ekonomia.plans.topics import edition_marks, year_marks
from ekonomia.shapes import check_shape, expect

__all__ = ["ROLL_YEARS", "RolledPlan", "RolledRow", "roll_over"]

ROLL_YEARS: Final = range(1951, 2101)
"""Years whose days off are known."""
_DOTTED: Final = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}")


@final
@frozen(kw_only=True)
class RolledRow:
    """What became of one row.

    Attributes:
        was: The id of the row in the old plan.
        id: Its id in the new one.
        cells: Its cells as they were printed.
        notes: What was done with it and why, in the order in which it was done.
    """

    was: str
    id: str
    cells: Cells
    notes: tuple[Note, ...]

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def is_moved(self) -> bool:
        """Whether its date is one of the new year."""
        return all(note.step is not RollStep.NOT_MOVED for note in self.notes)

    def text(self, language: Language = "pl") -> str:
        """Return in one line what was done with it."""
        said = (
            f"{note.step.label(language)} ({note.pl if language == 'pl' else note.en})"
            for note in self.notes
        )
        return f"{self.was} → {self.id}: {'; '.join(said)}"


@final
@frozen(kw_only=True)
class RolledPlan:
    """A plan rolled over, and what was done.

    Attributes:
        plan: The new plan.
        rule: How exact days were moved.
        rows: What became of each row, in the order of the plan; each row once.
        findings: What is to be looked at in the new plan.
    """

    plan: Plan
    rule: DayRule
    rows: tuple[RolledRow, ...]
    findings: tuple[PlanFinding, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)


def roll_over(
    plan: Plan,
    year: int,
    *,
    rule: DayRule = DayRule.NTH_WEEKDAY,
    working_days: bool = False,
    id: str | None = None,  # noqa: A002 - as the field it becomes
) -> RolledPlan:
    """Return the plan of another year made from this one; the rows keep their order.

    Rows that go with a feast or begin on a statutory holiday are reckoned anew, other exact days
    are moved by the rule, the rest keeps its words.  Editions and the years that topics are about
    move with the year, in the topic too; two editions of one event are moved both, and told.  Cells
    of dates keep their style as far as it can be kept.  What was said of the old year only,
    revisions, states, what happened and quoted print, is left out.  What cannot be moved stays as
    it is, and is told.

    Args:
        plan: The plan.
        year: The year of the new one, from 1951 to 2100, as that of the old one.
        rule: How up to seven exact days are moved.
        working_days: Whether what falls on a day off is moved on to a working day; it is told in
            any case.
        id: The key of the new plan; left out: that of the old one with its year moved.

    Raises:
        InvalidValue: A year that is none of these, or no rule.
        InvalidInput: Several of these.

    Basis: statutory days off as in `ekonomia.dates.holidays`; Easter as in `ekonomia.dates.feasts`.

    >>> from ekonomia.plans.reading import read_plan
    >>> plan = read_plan([["Marzec", "1", "18 marca", "III Gala"]], id="P22", title="Plan 2022",
    ...     year=2022)
    >>> new = roll_over(plan, 2023)
    >>> new.plan.title, new.plan.rows[0].id, new.plan.printed()[0][2:4]
    ('Plan 2023', 'P23-03-1', ('17 marca', 'IV Gala'))
    """
    expect(Plan, plan=plan)
    faults: list[EkonomiaError] = [
        InvalidValue(
            f"{name}: expected {ROLL_YEARS[0]} to {ROLL_YEARS[-1]}, got {shown(value)}",
            code="out_of_range",
            path=path,
        )
        for name, value, path in (("plan", plan.year, "$.plan.year"), ("year", year, "$.year"))
        if type(value) is not int or value not in ROLL_YEARS
    ]
    given: object = rule
    if type(given) is not DayRule:
        message = f"rule: expected a DayRule, got {shown(rule)}"
        faults.append(InvalidValue(message, code="wrong_type", path="$.rule"))
    gather("roll over", faults)
    roller = _Roller(plan, year, rule, id or _id_in(plan.id, plan.year, year), moves=working_days)
    rows = [roller.row(row) for row in plan.rows]
    ids = {row.id: new.id for row, (new, _) in zip(plan.rows, rows, strict=True)}
    new_rows = [
        evolve(new, after=tuple(ids.get(each, each) for each in new.after)) for new, _ in rows
    ]
    rolled = Plan(
        id=roller.id,
        title=in_other_year(plan.title, plan.year, year),
        year=year,
        rows=tuple(new_rows),
        columns=tuple(in_other_year(each, plan.year, year) for each in plan.columns),
        sections=tuple(
            evolve(
                each,
                printed=shift_years(each.printed, roller.years),
                year=None if each.year is None else each.year + roller.years,
            )
            for each in plan.sections
        ),
        series=plan.series,
        project=plan.project,
        organiser=plan.organiser,
    )
    done = tuple(
        RolledRow(was=old.id, id=new.id, cells=old.cells, notes=notes)
        for old, (new, notes) in zip(plan.rows, rows, strict=True)
    )
    findings = (*_findings(done, rolled), *_conflicts(plan, rolled))
    return RolledPlan(plan=rolled, rule=rule, rows=done, findings=findings)


def _id_in(id_: str, old: int, new: int) -> str:
    """Return the id of a plan with its year moved, or the new year behind it."""
    for was, now in ((f"{old}", f"{new}"), (f"{old % 100:02}", f"{new % 100:02}")):
        found = re.sub(rf"(?<![0-9]){was}(?![0-9])", now, id_, count=1)
        if found != id_:
            return found
    return id_ if old == new else f"{id_}-{new}"


@final
class _Roller:
    """What is the same for all rows of a plan that is rolled over."""

    def __init__(self, plan: Plan, year: int, rule: DayRule, id_: str, *, moves: bool) -> None:
        self.plan = plan
        self.year = year
        self.years = year - plan.year
        self.rule = rule
        self.id = id_
        self.moves = moves

    def row(self, row: Row) -> tuple[Row, tuple[Note, ...]]:
        """Return a row of the new year and what was done."""
        when, date_cell, notes = self.date(row)
        topic, pl, edition, numbered = self.words(row)
        about = row.reference_year
        kept = row.extent if when.precision is row.when.precision else None
        new = evolve(
            row,
            year=None if row.year is None else row.year + self.years,
            id=f"{self.id}{row.id.removeprefix(self.plan.id)}"
            if row.id.startswith(self.plan.id)
            else row.id,
            cells=evolve(
                row.cells,
                month=shift_years(row.cells.month, self.years),
                date=date_cell,
                topic=topic,
            ),
            when=when,
            extent=kept or extent_of(when, row.kind),
            pl=pl,
            quoted=(),
            edition=edition,
            reference_year=None if about is None else about + self.years,
            state=ItemState.PLANNED,
            revisions=(),
            actual=None,
        )
        return new, (*notes, *numbered)

    def date(self, row: Row) -> tuple[When, str, tuple[Note, ...]]:
        """Return the new date of a row, its cell, and what was done."""
        if row.feast is None:
            when, notes = move_when(row.when, self.years, self.rule)
        else:
            when, notes = move_feast(row.when, row.feast, self.plan.year, self.years)
        if notes[0].step is RollStep.NOT_MOVED:
            return row.when, row.cells.date, notes
        when, worked = move_to_work(when, moves=self.moves)
        cell = self.cell(row, when)
        if cell is None:
            pl, en = "brak słów na nowy termin", "there are no words for the new date"
            return row.when, row.cells.date, (Note(step=RollStep.NOT_MOVED, pl=pl, en=en),)
        return when, cell, (*notes, *worked, *self.outside(row, when))

    def outside(self, row: Row, when: When) -> Iterator[Note]:
        """Yield a note where a row stood in the month of its heading and no longer does."""
        was = {day.month for day in (row.when.earliest, row.when.latest) if day is not None}
        now = {day.month for day in (when.earliest, when.latest) if day is not None}
        if row.month in was and row.month not in now:
            months = ", ".join(map(str, sorted(now)))
            pl = f"nagłówek: miesiąc {row.month}, termin: {months}"
            en = f"heading: month {row.month}, date: {months}"
            yield Note(step=RollStep.OTHER_MONTH, pl=pl, en=en)

    def cell(self, row: Row, when: When) -> str | None:
        """Return the cell of a date, printed most like the old one; None: it has no words."""
        wanted = evolve(when, findings=(), weekday_check=None)
        year = (row.year or self.plan.year) + self.years
        for text in self.cells(row.cells.date, when, year):
            found = read(text, year=year, month=row.month)
            if found.weekday_check is None and evolve(found, findings=()) == wanted:
                return text
        return None

    def cells(self, old: str, when: When, year: int) -> Iterator[str]:
        """Yield texts for a date, those like the old cell first."""
        if old.strip():
            yield old
            yield shift_years(old, self.years)
            days = iter([day for day in (when.earliest, when.latest) if day is not None])
            yield _DOTTED.sub(lambda match: f"{next(days, None) or match[0]:%d.%m.%Y}", old)
        try:
            text = write(when, year=year)
            with_year = write(when)
        except InvalidValue:
            return
        names_year = shift_years(old, 1) != old
        yield from _like(old, (with_year, text) if names_year else (text,))

    def words(self, row: Row) -> tuple[str, str, int | None, tuple[Note, ...]]:
        """Return the topic, its gist and the edition of the new year, and what was done."""
        held = (row.edition, row.reference_year)
        known = frozenset(number for number in held if number is not None)
        topic = renumbered(row.cells.topic, self.years, known)
        gist = renumbered(row.pl, self.years, known)
        edition = None if row.edition is None else moved_edition(row.edition, self.years)
        return topic, gist, edition, tuple(self.numbers(row))

    def numbers(self, row: Row) -> Iterator[Note]:
        """Yield a note for each edition and each year that moves."""
        editions = [mark.value for mark in edition_marks(row.cells.topic)]
        for was in dict.fromkeys(each for each in (row.edition, *editions) if each is not None):
            now = moved_edition(was, self.years)
            if now != was:
                pl = en = f"{number_text(was)} → {number_text(now)}"
                yield Note(step=RollStep.EDITION, pl=pl, en=en)
        years = [mark.value for mark in year_marks(row.cells.topic)] if self.years else []
        about = row.reference_year if self.years else None
        for was in dict.fromkeys(each for each in (about, *years) if each is not None):
            pl = en = f"{was} → {was + self.years}"
            yield Note(step=RollStep.REFERENCE_YEAR, pl=pl, en=en)


def _like(old: str, texts: tuple[str, ...]) -> list[str]:
    """Return texts with a capital and plain hyphens where the old cell has them.

    >>> _like("Maj-czerwiec", ("maj – lipiec",))
    ['Maj - lipiec', 'Maj – lipiec']
    """
    if old.strip()[:1].isupper():
        texts = tuple(f"{text[:1].upper()}{text[1:]}" for text in texts)
    hyphens = [[text.replace("–", "-")] if "-" in old else [] for text in texts]
    return [each for plain, text in zip(hyphens, texts, strict=True) for each in (*plain, text)]


_TOLD: Final = {
    RollStep.DAY_OFF: FindingCode.DAY_OFF,
    RollStep.OTHER_MONTH: FindingCode.MONTH_MISMATCH,
}


def _findings(rows: tuple[RolledRow, ...], plan: Plan) -> Iterator[PlanFinding]:
    for done, row in zip(rows, plan.rows, strict=True):
        for note in done.notes:
            code = _TOLD.get(note.step)
            if note.step is RollStep.NOT_MOVED:
                unread = not row.when.is_readable
                code = FindingCode.UNREADABLE_DATE if unread else FindingCode.UNRESOLVED_DUE
            if code is not None:
                yield PlanFinding(code=code, place=(row.id,), pl=note.pl, en=note.en)


def _conflicts(old: Plan, new: Plan) -> Iterator[PlanFinding]:
    """Yield a finding for each event whose rows name several editions."""
    events: dict[str, list[Row]] = {}
    for row in old.rows:
        marks = edition_marks(row.cells.topic)
        if row.edition is not None and (row.event or marks):
            events.setdefault(row.event or f"*{marks[0].of}", []).append(row)
    ids = {row.id: moved for row, moved in zip(old.rows, new.rows, strict=True)}
    for rows in events.values():
        if len({row.edition for row in rows}) > 1:
            was = ", ".join(f"{row.id}: {row.edition}" for row in rows)
            now = ", ".join(f"{ids[row.id].id}: {ids[row.id].edition}" for row in rows)
            yield PlanFinding(
                code=FindingCode.EDITION_CONFLICT,
                place=tuple(ids[row.id].id for row in rows),
                pl=f"numery edycji na {old.year} r. ({was}) przeniesione bez uzgodnienia: {now}",
                en=f"editions in the plan of {old.year} ({was}) are moved side by side: {now}",
            )
