"""How what is found in printed fragments becomes findings: one for each kind, or for each print."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple, final

from attrs import frozen

from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding, quoted
from ekonomia.plans.texts import texts_of
from ekonomia.shapes import check_shape

__all__ = ["Fault", "Hit", "around", "found", "in_texts"]

_LONGEST: Final = 60
_SHOWN: Final = 5
_NEIGHBOURS: Final = 20
_BLANKS: Final = re.compile(r"\s{2,}")


@final
@frozen(kw_only=True)
class Fault:
    """One kind of fault of a printed text.

    Attributes:
        code: The code of its findings.
        pl: What is wrong, in Polish; the printed words follow.
        en: The same in English.
        merges: Whether one finding tells of all places of a document; otherwise there is one for
            each print.
    """

    code: FindingCode
    pl: str
    en: str
    merges: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
class Hit(NamedTuple):
    """A fault met in a text.

    Attributes:
        fault: Which fault.
        printed: The printed words that show it.
        meant: What may be meant, in Polish words that go for both languages; None: nobody can say.
    """

    fault: Fault
    printed: str
    meant: str | None = None


def in_texts(document: Document, rule: Callable[[str], Iterable[Hit]]) -> Iterator[PlanFinding]:
    """Yield what a rule finds in the printed fragments of a document."""
    return found((place, hit) for place, text in texts_of(document) for hit in rule(text))


def found(hits: Iterable[tuple[str, Hit]]) -> Iterator[PlanFinding]:
    """Yield a finding for each fault, or for each of its prints, with all their places.

    >>> fault = Fault(code=FindingCode.SPACING, pl="dwie spacje", en="two spaces", merges=True)
    >>> next(found([("a", Hit(fault, "x y")), ("b", Hit(fault, "z y"))])).text("en")
    "spacing (a, b): two spaces: 'x y', 'z y'"
    """
    groups: dict[tuple[int, str, str | None], tuple[Fault, dict[str, None], dict[str, None]]] = {}
    for place, hit in hits:
        printed = _shortened(hit.printed)
        key = (id(hit.fault), "" if hit.fault.merges else printed, hit.meant)
        _, places, prints = groups.setdefault(key, (hit.fault, {}, {}))
        places[place] = None
        prints[printed] = None
    for (_, _, meant), (fault, places, prints) in groups.items():
        shown = list(prints)[:_SHOWN]
        rest = len(prints) - len(shown)
        yield PlanFinding(
            code=fault.code,
            place=tuple(places),
            pl=f"{fault.pl}: {', '.join(quoted(each, 'pl') for each in shown)}"
            + (f" i jeszcze {rest}" if rest else ""),
            en=f"{fault.en}: {', '.join(quoted(each, 'en') for each in shown)}"
            + (f" and {rest} more" if rest else ""),
            suggestion_pl=None if meant is None else f"może: {meant}",
            suggestion_en=None if meant is None else f"perhaps: {meant}",
        )


def around(text: str, start: int, end: int) -> str:
    """Return a stretch of a text and the rest of the words at both its ends.

    Blanks in a row are made visible, so that they can be counted.

    >>> around("Prace nad  organizacją gali", 9, 11)
    'nad␣␣organizacją'
    """
    left, right = text[max(0, start - _NEIGHBOURS) : start], text[end : end + _NEIGHBOURS]
    before = left.split()[-1] if left[-1:].strip() else ""
    after = right.split()[0] if right[:1].strip() else ""
    middle = _BLANKS.sub(lambda run: "␣" * len(run[0]), text[start:end])
    return f"{before}{middle}{after}"


def _shortened(printed: str) -> str:
    flat = " ".join(printed.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
