"""Comparing two versions of a plan, of the tasks of a project, or of a programme."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias, final

from attrs import AttrsInstance, fields

from ekonomia.errors import InvalidValue, gather, shown
from ekonomia.plans.difference import Difference, Entry, FieldChange
from ekonomia.plans.matching import Match, Thing, match_things
from ekonomia.plans.plan import Plan
from ekonomia.plans.programme import Node, ProgrammeVersion
from ekonomia.plans.tasks import Task
from ekonomia.shapes import all_of, expect

__all__ = ["diff_plans", "diff_programmes", "diff_tasks"]

_Key: TypeAlias = tuple[str, str]
"""The sort and the id of a thing."""
_PARTS: Final = {"rows", "items", "nodes", "parts", "cells"}
"""Fields whose values are compared one by one."""


@final
class _Part(NamedTuple):
    """One thing of a version, with what it holds and what it refers to."""

    key: _Key
    text: str
    hints: tuple[object, ...]
    values: Mapping[str, object]
    refers: Mapping[str, tuple[_Key, ...]]
    parent: _Key | None = None


def diff_plans(old: Plan, new: Plan) -> Difference:
    """Return what differs between two plans, row by row.

    Rows are matched by id, then by near wording (see `ekonomia.plans.matching`); of rows equally
    near the one under the same month with the same number is taken, and none where that is not
    clear.

    >>> from ekonomia.plans.reading import read_plan
    >>> plans = [read_plan([["Maj", "1", "maj", topic]], id="P", title="Plan", year=2022)
    ...     for topic in ("Gala", "Gala online")]
    >>> print(diff_plans(*plans).text("en"))
    changed: row P-05-1 'Gala online' (the same id, 67%): cell of the topic: Gala → Gala online; \
gist: Gala → Gala online; form: a gathering, its form is not stated → online
    """
    expect(Plan, old=old, new=new)
    return _difference(
        _field_changes(_values(old), _values(new)), list(_rows(old)), list(_rows(new))
    )


def diff_tasks(old: Sequence[Task], new: Sequence[Task]) -> Difference:
    """Return what differs between two lists of tasks, task by task and item by item.

    Tasks are matched first, by id and then by the wording of their names; items then by id and by
    wording, wherever they stand, and of items equally near the one under the same task is taken.

    Raises:
        InvalidValue: An id that stands twice among the tasks or among the items of one side.
        InvalidInput: Several of these.
    """
    given = (all_of(Task, "old", old), all_of(Task, "new", new))
    sides = [list(_tasks(tasks)) for tasks in given]
    gather(
        "tasks",
        [
            InvalidValue(
                f"tasks: expected each id of its {sort} once, got {shown(id_)} again",
                code="duplicate",
                path=f"$.{name}",
            )
            for name, parts in zip(("old", "new"), sides, strict=True)
            for place, (sort, id_) in enumerate(part.key for part in parts)
            if (sort, id_) in {part.key for part in parts[:place]}
        ],
    )
    return _difference((), *sides)


def diff_programmes(versions: Sequence[ProgrammeVersion]) -> tuple[Difference, ...]:
    """Return what differs from each version of a programme to the next; empty: there is but one.

    Places in the tree are matched by id, then by the wording of their names.
    """
    given = all_of(ProgrammeVersion, "versions", versions)
    return tuple(
        _difference(
            _field_changes(_values(old), _values(new)),
            list(_nodes(old.nodes, None)),
            list(_nodes(new.nodes, None)),
        )
        for old, new in pairwise(given)
    )


def _values(thing: AttrsInstance, *without: str) -> dict[str, object]:
    return {
        field.name: getattr(thing, field.name)
        for field in fields(type(thing))
        if field.name not in _PARTS and field.name not in without
    }


def _rows(plan: Plan) -> Iterator[_Part]:
    for row in plan.rows:
        cells = {f"cells.{name}": cell for name, cell in _values(row.cells).items()}
        yield _Part(
            key=("row", row.id),
            text=row.pl,
            hints=(row.month, row.number),
            values={**cells, **_values(row, "id", "after")},
            refers={"after": tuple(("row", id_) for id_ in row.after)},
        )


def _tasks(tasks: Sequence[Task]) -> Iterator[_Part]:
    for task in tasks:
        yield _Part(("task", task.id), task.name, (task.number,), _values(task, "id"), {})
        for item in task.items:
            follows = () if item.follows is None else (("item", item.follows),)
            yield _Part(
                key=("item", item.id),
                text=item.pl,
                hints=(),
                values={**_values(item, "id", "follows"), "parts": item.parts},
                refers={"parent": (("task", task.id),), "follows": follows},
                parent=("task", task.id),
            )


def _nodes(nodes: Sequence[Node], parent: _Key | None) -> Iterator[_Part]:
    for node in nodes:
        yield _Part(
            key=("node", node.id),
            text=node.name,
            hints=(node.level, node.number),
            values=_values(node, "id"),
            refers={"parent": () if parent is None else (parent,)},
            parent=parent,
        )
        yield from _nodes(node.parts, ("node", node.id))


def _field_changes(old: Mapping[str, object], new: Mapping[str, object]) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(field=name, old=old[name], new=new[name])
        for name in old
        if old[name] != new[name]
    )


def _difference(changes: tuple[FieldChange, ...], old: list[_Part], new: list[_Part]) -> Difference:
    matches = _matched(old, new)
    before = {part.key: (place, part) for place, part in enumerate(old)}
    after = {part.key: (place, part) for place, part in enumerate(new)}
    pairs = {(match.sort, match.old): (match.sort, match.new) for match in matches}
    back = {new_key: old_key for old_key, new_key in pairs.items()}
    moved = _moved(matches, before, after, pairs)
    entries = []
    for match in matches:
        old_place, was = before[match.sort, match.old]
        new_place, now = after[match.sort, match.new]
        refers = tuple(
            FieldChange(field=name, old=_ids(was.refers[name]), new=_ids(now.refers[name]))
            for name in was.refers
            if _ids(was.refers[name]) != _ids(now.refers[name])
            and [(key, pairs.get(key)) for key in was.refers[name]]
            != [(back.get(key, key), key if key in back else None) for key in now.refers[name]]
        )
        entries.append(
            Entry(
                sort=match.sort,
                old=match.old,
                new=match.new,
                label=now.text,
                label_old=was.text,
                by=match.by,
                near=match.near,
                changes=(*_field_changes(was.values, now.values), *refers),
                is_moved=match in moved,
                old_place=old_place,
                new_place=new_place,
            )
        )
    for key, (place, part) in before.items():
        if key not in pairs:
            text = part.text
            entries.append(
                Entry(sort=key[0], old=key[1], label=text, label_old=text, old_place=place)
            )
    for key, (place, part) in after.items():
        if key not in back:
            text = part.text
            entries.append(
                Entry(sort=key[0], new=key[1], label=text, label_old=text, new_place=place)
            )
    return Difference(changes=changes, entries=tuple(entries))


def _ids(keys: tuple[_Key, ...]) -> tuple[str, ...]:
    return tuple(id_ for _, id_ in keys)


def _matched(old: list[_Part], new: list[_Part]) -> list[Match]:
    """Return which parts are one, sort by sort; what holds others comes before these."""
    found: list[Match] = []
    for sort in dict.fromkeys(part.key[0] for part in (*old, *new)):
        holders = {("old", match.sort, match.old): match for match in found}
        holders |= {("new", match.sort, match.new): match for match in found}
        sides = [
            [
                Thing(
                    *part.key,
                    part.text,
                    (*part.hints, holders.get((side, *(part.parent or part.key)))),
                )
                for part in parts
                if part.key[0] == sort
            ]
            for side, parts in (("old", old), ("new", new))
        ]
        found += match_things(*sides)
    return found


def _moved(
    matches: Sequence[Match],
    before: Mapping[_Key, tuple[int, _Part]],
    after: Mapping[_Key, tuple[int, _Part]],
    pairs: Mapping[_Key, _Key],
) -> set[Match]:
    """Return the fewest matches that must move for the rest to keep their order.

    Only things that stay below the same parent have an order to keep.
    """
    groups: dict[tuple[str, _Key | None], list[Match]] = {}
    for match in matches:
        parent = before[match.sort, match.old][1].parent
        now = after[match.sort, match.new][1].parent
        if (parent if parent is None else pairs.get(parent)) == now:
            groups.setdefault((match.sort, now), []).append(match)
    moved = set()
    for group in groups.values():
        by_old = sorted(group, key=lambda match: before[match.sort, match.old][0])
        by_new = sorted(group, key=lambda match: after[match.sort, match.new][0])
        if [match.old for match in by_old] > [match.new for match in by_new]:
            by_old, by_new = by_new, by_old  # so that both directions find the same ones
        place = {match: at for at, match in enumerate(by_new)}
        kept = _longest_rise([place[match] for match in by_old])
        moved |= {match for match in group if place[match] not in kept}
    return moved


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """Return the numbers of a longest rising subsequence; every number stands once.

    >>> sorted(_longest_rise([2, 0, 1]))
    [0, 1]
    """
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    kept = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept
