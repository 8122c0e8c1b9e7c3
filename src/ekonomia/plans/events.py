"""Contests, marks, galas and catalogues: what comes again in editions, step by step."""

from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.shapes import check_shape

__all__ = ["USUAL_STEPS", "Event", "EventKind", "EventStep", "StepKind"]


@final
class EventKind(Code):
    """What comes again in editions."""

    CONTEST = "contest", "konkurs", "contest"
    PLEBISCITE = "plebiscite", "plebiscyt", "plebiscite"
    MARK = "mark", "znak", "mark"
    GALA = "gala", "gala", "gala"
    CATALOGUE = "catalogue", "katalog", "catalogue"


@final
class StepKind(Code):
    """A step of an edition."""

    RULES = "rules", "regulamin", "rules"
    ANNOUNCEMENT = "announcement", "ogłoszenie", "announcement"
    CALL = "call", "wezwanie", "call"
    INTAKE = "intake", "przyjmowanie zgłoszeń", "intake"
    FORMAL_CHECK = "formal_check", "ocena formalna", "formal check"
    GATHERING = "gathering", "zbieranie danych", "gathering"
    COMPILING = "compiling", "opracowanie", "compiling"
    JURY = "jury", "posiedzenie kapituły", "jury session"
    PREPARATION = "preparation", "przygotowanie", "preparation"
    AWARD = "award", "wręczenie", "award"
    RELEASE = "release", "udostępnienie", "release"


USUAL_STEPS: Final = {
    EventKind.CONTEST: (StepKind.ANNOUNCEMENT, StepKind.JURY, StepKind.AWARD),
    EventKind.PLEBISCITE: (StepKind.ANNOUNCEMENT, StepKind.AWARD),
    EventKind.MARK: (StepKind.ANNOUNCEMENT, StepKind.INTAKE, StepKind.JURY, StepKind.AWARD),
    EventKind.GALA: (StepKind.PREPARATION, StepKind.AWARD),
    EventKind.CATALOGUE: (StepKind.CALL, StepKind.COMPILING),
}
"""The steps that a plan of an edition is expected to name, in their order."""


@final
@frozen(kw_only=True)
class EventStep:
    """A step of an event and the row that plans it.

    Attributes:
        kind: Which step it is.
        row: The id of the row.
        is_inferred: Whether the row does not say so itself.
    """

    kind: StepKind
    row: str
    is_inferred: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Event:
    """A contest, a mark, a gala or a catalogue.

    Attributes:
        id: Its key.
        kind: What it is.
        name: Its name; None: the document gives none.
        printed: The names under which it was printed, each once.
        owner: The id of the institution that awards or publishes it.
        edition: The number of the edition that is held; None: not known.
        feast: The feast it goes with, a name that `ekonomia.dates.feast_days` knows.
        steps: Its steps, in the order of the plan.
        about: What it is about, in Polish.

    >>> gala = Event(id="gala", kind=EventKind.GALA, name="Gala", edition=3)
    >>> [step.pl for step in USUAL_STEPS[gala.kind]]
    ['przygotowanie', 'wręczenie']
    """

    id: str
    kind: EventKind
    name: str | None = None
    printed: tuple[str, ...] = ()
    owner: str | None = None
    edition: int | None = None
    feast: str | None = None
    steps: tuple[EventStep, ...] = ()
    about: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def missing_steps(self) -> tuple[StepKind, ...]:
        """The usual steps that no row plans; empty where no step is known at all."""
        known = {step.kind for step in self.steps}
        return tuple(kind for kind in USUAL_STEPS[self.kind] if known and kind not in known)
