"""Everything a document holds, with its path and the id under which a finding names it."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple, final, get_args, get_type_hints

from attrs import AttrsInstance, fields, has

from ekonomia.bounds import Bounds
from ekonomia.dates.recurrence import Recurrence
from ekonomia.dates.when import When
from ekonomia.network.meetings import Assignee
from ekonomia.plans.document import Document

__all__ = ["Found", "walk"]

_LEAVES: Final = (Bounds, Recurrence, When)
"""Values that hold nothing a check of documents looks at."""


@final
class Found(NamedTuple):
    """One value of a document.

    Attributes:
        path: Where it stands, such as `$.plan.rows[3].when`.
        place: The id of the nearest thing with an id, itself or what holds it; an assignee has
            none, since its id is another's.
        value: The value, an attrs object.
        holder: The attrs object that holds it; the document holds itself.
    """

    path: str
    place: str
    value: AttrsInstance
    holder: AttrsInstance


def walk(document: Document) -> Iterator[Found]:
    """Yield the document and every attrs object in it, each before its parts."""
    yield from _walk(Found("$", document.id, document, document))


def _walk(found: Found) -> Iterator[Found]:
    yield found
    if isinstance(found.value, _LEAVES):
        return
    for name in _parts(type(found.value)):
        held = getattr(found.value, name)
        if held is None:
            continue
        path = f"{found.path}.{name}"
        if isinstance(held, tuple):
            inside = [(f"{path}[{place}]", each) for place, each in enumerate(held)]
        else:
            inside = [(path, held)]
        for where, each in inside:
            own = None if isinstance(each, Assignee) else getattr(each, "id", None)
            place = found.place if own is None else own
            yield from _walk(Found(where, place, each, found.value))


@cache
def _parts(of: type[AttrsInstance]) -> tuple[str, ...]:
    """Return the fields of a class that hold attrs objects or None, alone or in tuples."""
    hints = get_type_hints(of)
    return tuple(field.name for field in fields(of) if _may_hold(hints[field.name]))


def _may_hold(hint: Any) -> bool:  # noqa: ANN401 - an annotation is any object
    return any(map(_may_hold, get_args(hint))) or (isinstance(hint, type) and has(hint))
