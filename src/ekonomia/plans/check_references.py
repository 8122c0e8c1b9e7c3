"""A check of keys: whatever a field refers to must stand in the document."""

from collections.abc import Iterator
from difflib import get_close_matches
from itertools import chain
from typing import Final

from ekonomia.network.bodies import Body, Institution
from ekonomia.network.meetings import Assignee, Decision, Due, Meeting
from ekonomia.plans.activity import Activity
from ekonomia.plans.checking import Check
from ekonomia.plans.document import Document
from ekonomia.plans.events import Event, EventStep
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.plan import Dependency, Plan, Series
from ekonomia.plans.programme import Adoption, Programme
from ekonomia.plans.project import Project
from ekonomia.plans.quantities import Audience, Quantity
from ekonomia.plans.rows import Row
from ekonomia.plans.tasks import Item
from ekonomia.plans.walking import walk

__all__ = ["REFERENCE_CHECKS", "references"]

_ORGANS: Final = (Body, Institution)
_STEPS: Final = (Activity, Decision, Event, Item, Meeting, Row)
"""What can go before something else."""
_TARGETS: Final[dict[tuple[type, str], tuple[type, ...]]] = {
    (Activity, "audiences"): (Audience,),
    (Activity, "events"): (Event,),
    (Activity, "programme"): (Programme,),
    (Activity, "project"): (Project,),
    (Activity, "quantities"): (Quantity,),
    (Adoption, "by"): _ORGANS,
    (Assignee, "id"): _ORGANS,
    (Body, "host"): _ORGANS,
    (Body, "parent"): (Body,),
    (Decision, "audience"): (Audience,),
    (Decision, "event"): (Event,),
    (Decision, "meeting"): (Meeting,),
    (Dependency, "first"): _STEPS,
    (Dependency, "then"): _STEPS,
    (Document, "publisher"): _ORGANS,
    (Due, "meeting"): (Meeting,),
    (Event, "owner"): _ORGANS,
    (EventStep, "row"): (Row,),
    (Institution, "parent"): (Institution,),
    (Item, "bodies"): _ORGANS,
    (Item, "event"): (Event,),
    (Item, "follows"): (Item,),
    (Item, "programme"): (Programme,),
    (Meeting, "body"): _ORGANS,
    (Meeting, "carried_over"): (Decision,),
    (Plan, "organiser"): _ORGANS,
    (Plan, "project"): (Project,),
    (Programme, "product_of"): (Project,),
    (Project, "funded_under"): (Programme,),
    (Project, "programme"): (Programme,),
    (Project, "run_by"): _ORGANS,
    (Row, "after"): (Row,),
    (Row, "audiences"): (Audience,),
    (Row, "bodies"): _ORGANS,
    (Row, "event"): (Event,),
    (Row, "programme"): (Programme,),
    (Row, "series"): (Series,),
}
"""From a field that holds ids to what it may refer to.

Members of a body and what a series covers may be plain names, so they are no references.
"""


def references(document: Document) -> Iterator[PlanFinding]:
    """Find every id that a field refers to and nothing in the document has, with its path."""
    found = list(walk(document))
    known: dict[type, dict[str, None]] = {}
    for each in found:
        known.setdefault(type(each.value), {})[each.place] = None
    for each in found:
        for (owner, field), kinds in _TARGETS.items():
            if type(each.value) is not owner:
                continue
            ids = [known.get(kind, {}) for kind in kinds]
            for path, id_ in _ids(getattr(each.value, field), f"{each.path}.{field}"):
                if not any(id_ in some for some in ids):
                    yield _unknown(each.place, path, id_, [*chain.from_iterable(ids)])


def _ids(held: str | tuple[str, ...] | None, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(held, tuple):
        yield from ((f"{path}[{place}]", id_) for place, id_ in enumerate(held))
    elif held is not None:
        yield path, held


def _unknown(place: str, path: str, id_: str, ids: list[str]) -> PlanFinding:
    near = get_close_matches(id_, ids, n=1)
    return PlanFinding(
        code=FindingCode.UNKNOWN_REFERENCE,
        place=(place,),
        pl=f"nic nie ma klucza {quoted(id_, 'pl')} ({path})",
        en=f"nothing has the key {quoted(id_, 'en')} (at {path})",
        suggestion_pl=f"może {quoted(near[0], 'pl')}" if near else None,
        suggestion_en=f"perhaps {quoted(near[0], 'en')}" if near else None,
    )


REFERENCE_CHECKS: Final = (
    Check(id="unknown_reference", codes=frozenset({FindingCode.UNKNOWN_REFERENCE}), run=references),
)
"""The checks of this module, in the order in which they are run."""
