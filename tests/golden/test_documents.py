"""The documents against what their pages hold; of the schedule of 2022 tells another file."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

import attrs
import pytest
from tests.golden.load import NAMES, documents, examples_module

from ekonomia.bounds import Bounds
from ekonomia.dates import Severity
from ekonomia.network import Assignee
from ekonomia.plans import Cells, Document, Funding, SourceKind, Task
from ekonomia.verdict import Verdict

S0, S1, S2, _, S4 = documents()


def values(thing: object) -> Iterator[object]:
    """Yield a value and everything it holds."""
    yield thing
    if isinstance(thing, tuple):
        for each in thing:
            yield from values(each)
    for name in names(thing):
        yield from values(getattr(thing, name))


def names(thing: object) -> frozenset[str]:
    """Return the names of the fields of a value; none: it has none."""
    cls = type(thing)
    return frozenset(attrs.fields_dict(cls)) if attrs.has(cls) else frozenset()


# --- all five ----------------------------------------------------------------------------------


def test_the_five_are_what_they_are() -> None:
    assert [document.id for document in documents()] == ["S0", "S1", "S2", "S3", "S4"]
    assert [examples_module(name).DOCUMENT for name in NAMES] == list(documents())
    assert [document.kind for document in documents()] == [
        "meeting_note",
        "project_history",
        "task_list",
        "annual_schedule",
        "task_list",
    ]
    assert [document.year for document in documents()] == [2017, None, None, 2022, None]
    assert [document.url is None for document in documents()] == [False, True, True, False, False]


def keys(document: Document) -> list[str]:
    """Return the ids of what a document holds; those of assignees are references."""
    return [
        held
        for value in values(document)
        if isinstance(held := getattr(value, "id", None), str) and not isinstance(value, Assignee)
    ]


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.id)
def test_an_id_stands_once(document: Document) -> None:
    assert [id_ for id_, count in Counter(keys(document)).items() if count > 1] == []


REFERENCES: Final = frozenset(
    {
        *("host", "parent", "publisher", "organiser", "run_by", "owner", "by", "meeting", "body"),
        *("bodies", "audience", "audiences", "event", "events", "programme", "funded_under"),
        *("product_of", "project", "series", "after", "follows", "row", "first", "then"),
        *("carried_over", "quantities"),
    }
)
"""Fields that hold the id of something, or several."""


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.id)
def test_every_reference_resolves(document: Document) -> None:
    ids = set(keys(document))
    referring = [
        (value, names(value) & ({"id"} if isinstance(value, Assignee) else REFERENCES))
        for value in values(document)
        if not isinstance(value, Cells | Funding)
    ]
    dangling = [
        (name, key)
        for value, fields in referring
        for name in fields
        for held in [getattr(value, name)]
        for key in (held if isinstance(held, tuple) else (held,))
        if isinstance(key, str) and key not in ids
    ]
    assert dangling == []


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.id)
def test_what_was_printed_was_understood(document: Document) -> None:
    for value in values(document):
        findings = getattr(value, "findings", ())
        assert all(found.severity is not Severity.ERROR for found in findings)


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.id)
def test_fragments_are_short_and_no_telephone_number_is_kept(document: Document) -> None:
    for value in values(document):
        for fragment in getattr(value, "quoted", ()):
            assert len(fragment.split()) <= 8
        if isinstance(value, str):
            assert not re.search(r"[1-9]\d{8}", value)
    assert all(len(passage.text.split()) <= 8 for passage in document.passages)


def test_persons_are_only_counted() -> None:
    people = [value for value in values(documents()) if isinstance(value, Assignee)]
    assert sum(each.is_named_person for each in people) == 5
    assert all(each.id is None for each in people if each.is_named_person)


# --- the meeting -------------------------------------------------------------------------------


def test_the_meeting_decided_thirteen_things() -> None:
    assert [meeting.when.edtf for meeting in S0.meetings] == ["2017-03-28", "2017-05-09"]
    assert [meeting.is_held for meeting in S0.meetings] == [True, False]
    assert len(S0.decisions) == 13
    assert [each.id for each in S0.decisions if each.state.value == "idea"] == ["S0-D2", "S0-D5"]
    assert len([each for each in S0.decisions if each.assignees]) == 6
    dues = {each.id: each.due for each in S0.decisions if each.due}
    assert {id_: (due.is_resolved, due.when and due.when.edtf) for id_, due in dues.items()} == {
        "S0-D7": (False, None),
        "S0-D8": (True, "2017-05"),
        "S0-D10": (True, "../2017-05-09"),
        "S0-D12": (True, "2017-05-09"),
    }
    assert [(each.first, each.then) for each in S0.dependencies] == [("S0-M2", "S0-D8")]
    assert {decision.audience for decision in S0.decisions} == {
        *("PES", "media", "JST", "społeczeństwo lokalne"),
        None,
    }
    assert len(S0.activities) == 3


# --- the history -------------------------------------------------------------------------------


def test_the_history_tells_of_eleven_activities() -> None:
    assert [each.when and each.when.edtf for each in S1.activities] == [
        *("2012-05/2012-12", "2012", "2012", "2013", None, None, None, "2013", "2014", "2014"),
        "2015-10-01/..",
    ]
    assert [len(each.parts) for each in S1.activities] == [0] * 9 + [3, 0]
    assert [each.id for each in S1.quantities] == [f"Q{number}" for number in range(1, 7)]
    assert S1.quantities[2].bounds == Bounds.more_than(200)
    assert [each.period and each.period.edtf for each in S1.projects] == [
        "2007/2015",
        "2015-10-01/..",
    ]
    assert [each.period and each.period.edtf for each in S1.programmes] == [
        "2012/2020",
        "2007/2013",
    ]
    assert S1.programmes[0].on(date(2012, 3, 26)) is S1.programmes[0].versions[0]


# --- the task lists ----------------------------------------------------------------------------


def test_wielkopolska_has_seven_tasks_with_34_actions_in_36_items() -> None:
    (project,) = S2.projects
    assert [len(task.items) for task in project.tasks] == [3, 6, 4, 4, 5, 3, 11]
    assert [len(task.actions) for task in project.tasks] == [3, 6, 4, 4, 5, 3, 9]
    for task in project.tasks:
        assert "".join(str(item.letter) for item in task.items) == "abcdefghijk"[: len(task.items)]
        assert [item.id for item in task.items] == [
            f"S2-T{task.number}-{item.letter}" for item in task.items
        ]
    assert [place for task in project.tasks for place, _ in task.furniture] == [6, 3, 5, 11]
    assert [task.number for task in project.tasks if task.heading and task.heading.is_bold] == [
        6,
        7,
    ]
    assert [task.list_role for task in project.tasks if task.list_role] == ["dimensions"]
    assert len(S2.bodies) == 9


def test_swietokrzyskie_has_three_tasks_with_sixteen_items() -> None:
    (project,) = S4.projects
    assert (project.title, project.period) == (None, None)
    assert [len(task.items) for task in project.tasks] == [8, 6, 2]
    groups, modules = project.tasks[0].items[1], project.tasks[2].items[0]
    assert (len(groups.parts), len(groups.bodies), len(modules.parts)) == (4, 4, 4)
    assert groups.quota is not None
    assert modules.quota is not None
    assert (groups.quota.is_minimum, modules.quota.is_minimum) == (True, False)
    assert groups.quota.check(len(groups.parts)) is Verdict.MET
    assert modules.quota.check(len(modules.parts)) is Verdict.MET
    assert [task.list_heading for task in project.tasks] == [
        "Główne działania w zadaniu:",
        "Główne działania w zadaniu",
        "Główne działania w zadaniu:",
    ]


def test_the_second_edition_keeps_three_tasks() -> None:
    second = examples_module("swietokrzyskie_tasks").SECOND_EDITION
    assert all(isinstance(task, Task) for task in second)
    assert [task.name for task in second] == [task.name for task in S4.projects[0].tasks]
    assert [len(task.items) for task in second] == [9, 6, 2]
    ids = [item.id for task in second for item in task.items]
    assert len(set(ids)) == len(ids) == 17


def test_money_known_from_elsewhere_is_exact_to_the_grosz() -> None:
    second = examples_module("wielkopolska_tasks").PROJECT_AS_KNOWN.funding
    assert second.share(SourceKind.OWN) == Fraction(3, 20)
    fourth = examples_module("swietokrzyskie_tasks").PROJECT_AS_KNOWN.funding
    assert round(fourth.share(SourceKind.EU), 4) == Fraction(85, 100)
    assert all(project.funding is None for document in (S2, S4) for project in document.projects)
