"""Checks of task lists: headings, split items, page furniture, products, numbers asked for."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final, get_args

from ekonomia.codes import Language
from ekonomia.counting import counted
from ekonomia.plans.checking import ACTIONS, ITEMS, LINES, Check, listed, unique
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.stems import squeezed
from ekonomia.plans.tasks import Heading, Item, ListRole, Task
from ekonomia.rules.phrases import value_text
from ekonomia.verdict import Verdict

__all__ = ["TASK_CHECKS", "furniture", "headings", "products", "quotas", "roles", "splits"]

_LABEL: Final = re.compile(
    r"(?:zadanie|działanie|etap|moduł|pakiet|część)\s*(?:\d+|[IVX]+)?\s*[.:]", re.IGNORECASE
)
"""A heading that begins by saying what it heads, such as *Zadanie 1.*"""
_ASPECTS: Final[tuple[tuple[str, str, Callable[[Heading], bool]], ...]] = (
    ("pogrubienie", "bold type", lambda heading: heading.is_bold),
    (
        "słowo wstępne",
        "a word such as task",
        lambda heading: bool(_LABEL.match(heading.printed.strip())),
    ),
    ("dwukropek na końcu", "a closing colon", lambda heading: heading.printed.strip()[-1] == ":"),
)
"""What headings of one list have or lack together."""
_JOINING: Final = frozenset(
    {"a", "albo", "ale", "bez", "dla", "do", "i", "jak", "lub", "na", "nad", "o", "od", "oraz"}
    | {"po", "pod", "przed", "przez", "przy", "u", "w", "we", "wobec", "z", "za", "ze", "że"}
)
"""Conjunctions and prepositions that go on with a sentence."""
_PHONE: Final = re.compile(r"\b(?:tel|fax|faks)[.:\s]+[\d(+]|(?:\+?\d[\s()-]*){9,}", re.IGNORECASE)
_STOPS: Final = tuple(".,;:!?")


def headings(document: Document) -> Iterator[PlanFinding]:
    """Find projects whose task headings are set in different ways: bold, labelled, with a colon.

    One finding for each project, at the headings that differ from most.
    """
    for project in document.projects:
        tasks = [(task, task.heading) for task in project.tasks if task.heading is not None]
        odd: set[str] = set()
        said = []
        for pl, en, has in _ASPECTS:
            having = {task.id for task, heading in tasks if has(heading)}
            lacking = {task.id for task, _ in tasks} - having
            if having and lacking:
                odd |= min(having, lacking, key=len)
                said.append((pl, en, f"{len(having)}/{len(tasks)}"))
        if said:
            yield PlanFinding(
                code=FindingCode.HEADING_FORMAT,
                place=tuple(task.id for task, _ in tasks if task.id in odd),
                pl=listed(f"{pl}: {share}" for pl, _, share in said),
                en=listed(f"{en}: {share}" for _, en, share in said),
                suggestion_pl="numerować według kolejności",
                suggestion_en="number by order",
            )


def splits(document: Document) -> Iterator[PlanFinding]:
    """Find sentences cut into two items, told so or seen from where one ends and the next begins.

    Seen: the item before ends without a stop and the next begins with a small conjunction or
    preposition, where both keep how they begin and end.
    """
    for task in _tasks(document):
        pairs = [(item.follows, item.id) for item in task.items if item.follows is not None]
        pairs += [
            (before.id, item.id) for before, item in pairwise(task.items) if _is_cut(before, item)
        ]
        order = [item.id for item in task.items]
        for first, then in sorted(unique(pairs), key=lambda pair: order.index(pair[1])):
            yield PlanFinding(
                code=FindingCode.SPLIT_ITEM,
                place=(first, then),
                pl=f"jedno zdanie w dwóch punktach; {counted(len(task.items), ITEMS)}, "
                f"{counted(len(task.actions), ACTIONS)}",
                en=f"one sentence in two items; {counted(len(task.items), ITEMS, 'en')}, "
                f"{counted(len(task.actions), ACTIONS, 'en')}",
                suggestion_pl="czytać łącznie, litery zachować",
                suggestion_en="read together, keep the letters",
            )


def _is_cut(before: Item, item: Item) -> bool:
    if not (before.quotes_ends and item.quotes_ends):
        return False
    begins = item.quoted[0].split(maxsplit=1)[0]
    return begins in _JOINING and not before.quoted[-1].rstrip().endswith(_STOPS)


def furniture(document: Document) -> Iterator[PlanFinding]:
    """Find lines of the page among items: a telephone number, or a line printed again.

    One finding for each project, at the items they stand behind.
    """
    for project in document.projects:
        lines = [(task, place, line) for task in project.tasks for place, line in task.furniture]
        printed = Counter(squeezed(line) for _, _, line in lines)
        found = [
            (task, place, line)
            for task, place, line in lines
            if printed[squeezed(line)] > 1 or _PHONE.search(line)
        ]
        if found:
            inside = sum(0 < place < len(task.items) for task, place, _ in found)
            yield PlanFinding(
                code=FindingCode.PAGE_FURNITURE_IN_LIST,
                place=unique(
                    task.items[place - 1].id if place else task.id for task, place, _ in found
                ),
                pl=f"{counted(len(found), LINES)} strony wśród punktów, {inside} w środku listy: "
                f"{quoted(found[0][2], 'pl')}",
                en=f"{counted(len(found), LINES, 'en')} of the page among items, {inside} inside a "
                f"list: {quoted(found[0][2], 'en')}",
                suggestion_pl="pominąć przy czytaniu, zachować raz",
                suggestion_en="leave out when reading, keep once",
            )


def products(document: Document) -> Iterator[PlanFinding]:
    """Find items whose product is part of another item's product, such as a database of a portal.

    Items of one project are held against each other.
    """
    for project in document.projects:
        items = [item for task in project.tasks for item in task.items]
        for whole in items:
            for part in items:
                if whole.product and part.part_of and _same(whole.product, part.part_of):
                    yield PlanFinding(
                        code=FindingCode.OVERLAPPING_PRODUCTS,
                        place=tuple(item.id for item in items if item in (whole, part)),
                        pl=f"{quoted(part.product or part.pl, 'pl')} jako część: "
                        f"{quoted(whole.product, 'pl')}",
                        en=f"{quoted(part.product or part.en or part.pl, 'en')} as part of "
                        f"{quoted(whole.product, 'en')}",
                        suggestion_pl="zależność, nie drugi produkt",
                        suggestion_en="a dependency, no second product",
                    )


def _same(one: str, other: str) -> bool:
    return squeezed(one) == squeezed(other)


def quotas(document: Document) -> Iterator[PlanFinding]:
    """Find items that list another number of things than they ask for, or just the minimum."""
    for item in _items(document):
        listed_ = len(item.parts) or len(item.bodies)
        quota = item.quota
        if quota is None or not listed_:
            continue
        asked = {each: value_text(quota.bounds, None, each) for each in get_args(Language)}
        if quota.check(listed_) is Verdict.UNMET:
            yield PlanFinding(
                code=FindingCode.QUOTA_MISSED,
                place=(item.id,),
                pl=f"{asked['pl']} ({quota.of}), wymienione: {listed_}",
                en=f"{asked['en']} ({quota.of}), listed: {listed_}",
            )
        elif quota.is_minimum and quota.check(listed_ - 1) is Verdict.UNMET:
            yield PlanFinding(
                code=FindingCode.MINIMUM_EQUALS_LIST,
                place=(item.id,),
                pl=f"{asked['pl']} ({quota.of}), wymienione: dokładnie {listed_}",
                en=f"{asked['en']} ({quota.of}), listed: exactly {listed_}",
                suggestion_pl="celem pozostaje minimum",
                suggestion_en="the target stays the minimum",
            )


def roles(document: Document) -> Iterator[PlanFinding]:
    """Find lists whose items are read as something else than actions."""
    for task in _tasks(document):
        if task.list_role not in (None, ListRole.ACTIONS):
            yield PlanFinding(
                code=FindingCode.LIST_SEMANTICS,
                place=(task.id,),
                pl=f"{counted(len(task.items), ITEMS)}: {task.list_role.pl}, nie działania",
                en=f"{counted(len(task.items), ITEMS, 'en')}: {task.list_role.en}, no actions",
            )


def _tasks(document: Document) -> Iterator[Task]:
    for project in document.projects:
        yield from project.tasks


def _items(document: Document) -> Iterator[Item]:
    for task in _tasks(document):
        yield from task.items


TASK_CHECKS: Final = (
    Check(id="heading_format", codes=frozenset({FindingCode.HEADING_FORMAT}), run=headings),
    Check(id="split_item", codes=frozenset({FindingCode.SPLIT_ITEM}), run=splits),
    Check(
        id="page_furniture_in_list",
        codes=frozenset({FindingCode.PAGE_FURNITURE_IN_LIST}),
        run=furniture,
    ),
    Check(
        id="overlapping_products", codes=frozenset({FindingCode.OVERLAPPING_PRODUCTS}), run=products
    ),
    Check(
        id="quota",
        codes=frozenset({FindingCode.QUOTA_MISSED, FindingCode.MINIMUM_EQUALS_LIST}),
        run=quotas,
    ),
    Check(id="list_semantics", codes=frozenset({FindingCode.LIST_SEMANTICS}), run=roles),
)
"""The checks of this module, in the order in which they are run."""
