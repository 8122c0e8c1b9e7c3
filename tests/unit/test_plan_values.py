"""The values of plans: what each refuses, and what it answers of itself."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.dates import Extent, Precision, Severity, When, read
from ekonomia.errors import (
    EkonomiaError,
    IllegalTransition,
    InvalidInput,
    InvalidValue,
    NotInForce,
    UnknownCode,
)
from ekonomia.network import Assignee, Body, BodyKind, Due, Institution, InstitutionKind
from ekonomia.plans import (
    Adoption,
    Cells,
    Dependency,
    Event,
    EventKind,
    EventStep,
    FindingCode,
    Funding,
    Heading,
    Item,
    ItemState,
    Milestone,
    Node,
    Plan,
    PlanFinding,
    PrintedPeriod,
    Programme,
    ProgrammeKind,
    ProgrammeVersion,
    Project,
    ProjectIndicator,
    Quantity,
    Quota,
    Revision,
    Row,
    RowKind,
    Section,
    Series,
    Source,
    SourceKind,
    StepKind,
    Task,
    extent_of,
    move,
)
from ekonomia.plans.events import USUAL_STEPS
from ekonomia.plans.states import MOVES
from ekonomia.verdict import Verdict

JUNE = read("czerwiec", year=2022)


def row(id_: str = "r", **changes: object) -> Row:
    made = Row(id=id_, cells=Cells(), when=JUNE, extent=Extent.WITHIN, pl="Spotkanie")
    return evolve(made, **changes)  # type: ignore[arg-type]  # any change on purpose


def version(year: int, month: int = 1) -> ProgrammeVersion:
    adoption = Adoption(by="board", on=date(year, month, 1))
    return ProgrammeVersion(title=f"Program {year}", adoption=adoption)


def item(id_: str, **changes: object) -> Item:
    return evolve(Item(id=id_, pl="x", en="x"), **changes)  # type: ignore[arg-type]  # see row


ZLOTY = Decimal("10.00")
REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "own parent": (
        lambda: Institution(id="a", kind=InstitutionKind.ROPS, name="A", parent="a"),
        "another parent than itself",
    ),
    "own parent body": (
        lambda: Body(id="a", kind=BodyKind.JURY, name="A", parent="a"),
        "another parent than itself",
    ),
    "nobody": (Assignee, "an id, a role or a named person"),
    "month 0": (lambda: row(month=0), "a month from 1 to 12"),
    "month 13": (lambda: row(month=13), "a month from 1 to 12"),
    "number 0": (lambda: row(number=0), "a number from 1"),
    "no days": (lambda: row(days=0), "days from 1"),
    "edition 0": (lambda: row(edition=0), "an edition from 1"),
    "after itself": (lambda: row("a", after=("a",)), "other rows before it than itself"),
    "dependency on itself": (lambda: Dependency(first="a", then="a"), "two different things"),
    "two rows of one id": (
        lambda: Plan(id="p", title="P", year=2022, rows=(row(), row())),
        "each id of its rows once",
    ),
    "two series of one id": (
        lambda: Plan(id="p", title="P", year=2022, rows=(), series=(Series(id="s", en="s"),) * 2),
        "each id of its series once",
    ),
    "a year before Easter was reckoned": (
        lambda: Plan(id="p", title="P", year=1582, rows=()),
        "a year from 1583 to 4098",
    ),
    "a year past it": (
        lambda: Plan(id="p", title="P", year=4099, rows=()),
        "a year from 1583 to 4098",
    ),
    "no version": (
        lambda: Programme(id="p", kind=ProgrammeKind.ANNUAL, versions=()),
        "at least one version",
    ),
    "versions out of order": (
        lambda: Programme(
            id="p", kind=ProgrammeKind.NATIONAL, versions=(version(2019), version(2014))
        ),
        "versions in the order of their adoption",
    ),
    "versions of one day": (
        lambda: Programme(
            id="p", kind=ProgrammeKind.NATIONAL, versions=(version(2019), version(2019))
        ),
        "versions in the order of their adoption",
    ),
    "two nodes of one id": (
        lambda: ProgrammeVersion(
            title="P",
            nodes=(
                Node(id="n", level="cel", name="N", parts=(Node(id="n", level="x", name="N"),)),
            ),
        ),
        "each id of a node once",
    ),
    "ends without fragments": (lambda: item("a", quotes_ends=True), "fragments to know the ends"),
    "task 0": (lambda: Task(id="t", number=0, name="T"), "a number from 1"),
    "two items of one id": (
        lambda: Task(id="t", number=1, name="T", items=(item("a"), item("a"))),
        "each id of an item once",
    ),
    "furniture elsewhere": (
        lambda: Task(id="t", number=1, name="T", items=(item("a"),), furniture=((2, "stopka"),)),
        "furniture among the items",
    ),
    "furniture before all": (
        lambda: Task(id="t", number=1, name="T", furniture=((-1, "stopka"),)),
        "furniture among the items",
    ),
    "parts of a grosz": (
        lambda: Source(kind=SourceKind.EU, amount=Decimal("0.001")),
        "an amount in grosze",
    ),
    "less than nothing": (
        lambda: Source(kind=SourceKind.EU, amount=Decimal("-0.01")),
        "an amount in grosze",
    ),
    "no number": (
        lambda: Source(kind=SourceKind.EU, amount=Decimal("NaN")),
        "an amount in grosze",
    ),
    "a total in parts of a grosz": (lambda: Funding(total=Decimal("1.005")), "a total in grosze"),
    "a source twice": (
        lambda: Funding(sources=(Source(kind=SourceKind.EU, amount=ZLOTY),) * 2),
        "each kind of source once",
    ),
    "tasks out of order": (
        lambda: Project(
            id="p",
            tasks=(Task(id="a", number=2, name="A"), Task(id="b", number=1, name="B")),
        ),
        "tasks in the order of their numbers",
    ),
    "project of edition 0": (lambda: Project(id="p", edition=0), "an edition from 1"),
    "half a suggestion": (
        lambda: PlanFinding(
            code=FindingCode.SPACING, place=("a",), pl="x", en="x", suggestion_pl="x"
        ),
        "a suggestion in both languages",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_contradiction_is_refused_by_name(name: str) -> None:
    make, expected = REFUSED[name]
    with pytest.raises(InvalidValue, match=f"expected {expected}"):
        make()


def test_several_faults_come_together() -> None:
    with pytest.raises(InvalidInput) as caught:
        row(month=0, number=0, after=("r",))
    assert len(caught.value.faults) == 3


@pytest.mark.parametrize("month", [1, 12, None])
def test_a_row_stands_under_a_month_or_none(month: int | None) -> None:
    assert row(month=month).month == month


def test_a_row_tells_its_first_kind_and_its_last_date() -> None:
    kinds = (RowKind.MEETING, RowKind.PROCUREMENT)
    assert row().kind is None
    assert row(kinds=kinds).kind is RowKind.MEETING
    july = read("lipiec", year=2022)
    revisions = (Revision(when=july), Revision(place="Ełk"))
    assert row().current is JUNE
    assert row(revisions=(Revision(place="Ełk"),)).current is JUNE
    assert row(revisions=revisions).current is july


@pytest.mark.parametrize(
    ("printed", "kind", "extent"),
    [
        ("8-9 czerwca", RowKind.MONITORING, Extent.EXACT),
        ("do 4 kwietnia", RowKind.CATALOGUE, Extent.BY),
        ("cały styczeń", RowKind.MEETING, Extent.THROUGHOUT),
        ("18 lub 25 maja", RowKind.MEETING, Extent.WITHIN),
        ("czerwiec", RowKind.COMMITTEE_SESSION, Extent.WITHIN),
        ("czerwiec", RowKind.REPORT, Extent.THROUGHOUT),
        ("czerwiec", None, Extent.WITHIN),
        ("od 20 czerwca", RowKind.ADVICE, Extent.THROUGHOUT),
        ("w każdą pierwszą środę miesiąca", RowKind.MEETING, Extent.WITHIN),
        ("połowa lutego", RowKind.CALL, Extent.WITHIN),
    ],
)
def test_the_extent_follows_the_date_and_then_the_kind(
    printed: str, kind: RowKind | None, extent: Extent
) -> None:
    assert extent_of(read(printed, year=2022), kind) is extent


@pytest.mark.parametrize(
    ("when", "extent"),
    [
        (When.of_edtf("2022-06-08"), Extent.EXACT),
        (When.of_edtf("../2022-04-04"), Extent.BY),
        (When.of_edtf("2022-06-XX"), Extent.WITHIN),
        (When.of_edtf("2022-06"), Extent.THROUGHOUT),
    ],
)
def test_a_date_of_another_source_is_told_apart_too(when: When, extent: Extent) -> None:
    assert extent_of(when, RowKind.REPORT) is extent


def test_a_plan_finds_its_rows() -> None:
    first = row("a", month=1, series=("s",), cells=Cells(month="I", number="1", date="maj"))
    second = row("b", month=2, series=("t", "s"), after=("a",))
    plan = Plan(
        id="p",
        title="P",
        year=2022,
        rows=(first, second),
        sections=(Section(printed="", month=1),),
    )
    assert plan.row("b") is second
    assert plan.rows_of("s") == (first, second)
    assert plan.rows_of("t") == (second,)
    assert plan.rows_in(1) == (first,)
    assert plan.dependencies == (Dependency(first="a", then="b"),)
    assert plan.printed() == (("I", "1", "maj", "", ""), ("", "", "", "", ""))
    with pytest.raises(UnknownCode, match="expected the id of a row, got 'c'"):
        plan.row("c")


@pytest.mark.parametrize("state", ItemState)
@pytest.mark.parametrize("to", ItemState)
def test_only_the_moves_of_the_table(state: ItemState, to: ItemState) -> None:
    if to in MOVES[state]:
        assert move(state, to) is to
        return
    with pytest.raises(IllegalTransition) as caught:
        move(state, to)
    named = " or ".join(repr(str(each)) for each in MOVES[state]) or "nothing"
    assert caught.value.message == f"state: expected {named} after '{state}', got '{to}'"


def test_what_is_done_or_cancelled_stays_so() -> None:
    assert {state for state, then in MOVES.items() if not then} == {
        ItemState.DONE,
        ItemState.CANCELLED,
    }


def test_a_programme_answers_with_the_version_of_the_day() -> None:
    both = Programme(
        id="kpres", kind=ProgrammeKind.NATIONAL, versions=(version(2014, 8), version(2019))
    )
    assert both.name == "Program 2019"
    assert both.period is None
    assert both.on(date(2014, 8, 1)).title == "Program 2014"
    assert both.on(date(2018, 12, 31)).title == "Program 2014"
    assert both.on(date(2019, 1, 1)).title == "Program 2019"
    with pytest.raises(NotInForce, match="no version known to be adopted by 2014-07-31"):
        both.on(date(2014, 7, 31))


def test_a_programme_of_unknown_adoption_has_no_version_on_a_day() -> None:
    unknown = ProgrammeVersion(title="P", adoption=Adoption(by="board"))
    one = Programme(id="p", kind=ProgrammeKind.REGIONAL, versions=(unknown,))
    with pytest.raises(NotInForce):
        one.on(date(2022, 1, 1))
    assert evolve(one, versions=(ProgrammeVersion(title="P"),)).name == "P"


def test_levels_of_a_tree_are_words() -> None:
    action = Node(id="1.1", level="działanie", name="A")
    aim = Node(id="1", level="cel", name="C", parts=(action,))
    tree = ProgrammeVersion(title="P", nodes=(aim, Node(id="2", level="cel", name="D")))
    assert [node.id for node in tree.walk()] == ["1", "1.1", "2"]
    assert [node.id for node in tree.at_level("cel")] == ["1", "2"]
    assert tree.at_level("priorytet") == ()


def test_money_is_exact() -> None:
    known = (
        Source(kind=SourceKind.EU, amount=Decimal("1834000.60")),
        Source(kind=SourceKind.OWN, amount=Decimal("323647.16")),
    )
    money = Funding(total=Decimal("2157647.76"), sources=known)
    assert money.rest == 0
    share = money.share(SourceKind.EU)
    assert share is not None
    assert abs(share - Fraction(85, 100)) < Fraction(1, 10**6)
    with pytest.raises(UnknownCode, match="no source 'state' is known"):
        money.share(SourceKind.STATE)
    assert Funding(sources=known).share(SourceKind.EU) is None
    assert Funding(sources=known).rest is None
    assert Funding(total=Decimal(0), sources=known[:1]).share(SourceKind.EU) is None
    assert Funding(total=ZLOTY, sources=known[:1]).rest == Decimal("-1833990.60")


def test_a_project_takes_the_period_of_its_title() -> None:
    titled = PrintedPeriod(printed="2021-2023", when=JUNE, is_of_title=True)
    other = PrintedPeriod(printed="czerwiec", when=read("lipiec", year=2022))
    assert Project(id="p").period is None
    assert Project(id="p", periods=(other,)).period is other.when
    assert Project(id="p", periods=(other, titled)).period is titled.when


def test_a_project_promises_numbers_and_days() -> None:
    target = ProjectIndicator(
        code="staff", pl="pracownicy", en="staff", unit="osoba", target=Bounds.exactly(500)
    )
    stone = Milestone(id="m", pl="raport", en="report", when=JUNE)
    project = Project(id="p", indicators=(target,), milestones=(stone,))
    assert project.indicators[0].reached is None
    assert project.milestones[0].when is JUNE
    with pytest.raises(InvalidValue, match="when: expected a When"):
        Milestone(id="m", pl="raport", en="report", when=None)  # type: ignore[arg-type]  # wrong
    with pytest.raises(InvalidValue, match="target: expected a Bounds or None, got 500"):
        evolve(target, target=500)  # type: ignore[arg-type]  # wrong on purpose


def test_an_action_cut_in_two_counts_once() -> None:
    task = Task(
        id="t",
        number=1,
        name="T",
        heading=Heading(printed="Zadanie 1"),
        items=(item("a"), item("b", follows="a"), item("c")),
    )
    assert [each.id for each in task.actions] == ["a", "c"]


def test_an_event_misses_its_usual_steps_once_any_is_planned() -> None:
    mark = Event(id="m", kind=EventKind.MARK)
    assert mark.missing_steps == ()
    planned = (EventStep(kind=StepKind.JURY, row="r"), EventStep(kind=StepKind.AWARD, row="r"))
    missing = evolve(mark, steps=planned).missing_steps
    assert missing == (StepKind.ANNOUNCEMENT, StepKind.INTAKE)
    assert set(USUAL_STEPS) == set(EventKind)


@pytest.mark.parametrize(
    ("bounds", "count", "verdict"),
    [
        (Bounds.at_least(4), 4, Verdict.MET),
        (Bounds.at_least(4), 3, Verdict.UNMET),
        (Bounds.exactly(4), 5, Verdict.UNMET),
        (Bounds.exactly(4), 4, Verdict.MET),
        (Bounds.more_than(4), 4, Verdict.UNMET),
        (Bounds.more_than(4), 5, Verdict.MET),
        (Bounds.less_than(4), 4, Verdict.UNMET),
        (Bounds.less_than(4), 3, Verdict.MET),
        (Bounds.at_most(4), Bounds(3, 5), Verdict.UNKNOWN),
    ],
)
def test_a_quota_is_held_against_a_count(
    bounds: Bounds, count: int | Bounds, verdict: Verdict
) -> None:
    assert Quota(of="grup", bounds=bounds).check(count) is verdict


def test_a_minimum_has_no_upper_end() -> None:
    assert Quota(of="grup", bounds=Bounds.at_least(4)).is_minimum
    assert not Quota(of="grup", bounds=Bounds.exactly(4)).is_minimum
    assert not Quota(of="grup", bounds=Bounds.at_most(4)).is_minimum


@pytest.mark.parametrize(
    ("due", "resolved"),
    [
        (Due(printed="kiedyś"), False),
        (Due(printed="na spotkaniu", meeting="m"), True),
        (Due(printed="9 maja", when=read("9 maja", year=2017)), True),
        (Due(printed="do 9 maja", when=read("do 9 maja", year=2017)), True),
        (Due(printed="do ustalenia", when=When(precision=Precision.UNKNOWN)), False),
    ],
)
def test_a_due_date_is_resolved_by_a_day_or_a_meeting(due: Due, resolved: bool) -> None:
    assert due.is_resolved is resolved


def test_a_finding_is_as_severe_as_its_code_unless_told() -> None:
    one = PlanFinding(
        code=FindingCode.NAME_VARIANTS,
        place=("a", "b"),
        pl="dwie nazwy",
        en="two names",
        suggestion_pl="jedna rzecz",
        suggestion_en="one thing",
    )
    assert one.severity is Severity.WARNING
    assert evolve(one, severity=Severity.INFO).severity is Severity.INFO
    assert one.text() == "jedna rzecz pod kilkoma nazwami (a, b): dwie nazwy; jedna rzecz"
    assert one.text("en") == "one thing, several names (a, b): two names; one thing"


def test_a_value_of_the_wrong_type_is_refused_everywhere() -> None:
    with pytest.raises(EkonomiaError, match="unit: expected a text, got 1"):
        Quantity(id="q", bounds=Bounds.exactly(1), unit=1, what="x")  # type: ignore[arg-type]
