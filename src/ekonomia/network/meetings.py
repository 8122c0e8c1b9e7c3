"""Meetings, what they decide, and by when: a due date may name a day, a meeting, or neither."""

from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.when import When
from ekonomia.shapes import check_shape

__all__ = ["Assignee", "Decision", "DecisionState", "Due", "Form", "Meeting"]


@final
class Form(Code):
    """How people meet; what is not stated stays so."""

    ONLINE = "online", "zdalnie", "online"
    ONSITE = "onsite", "na miejscu", "on site"
    MIXED = "mixed", "hybrydowo", "mixed"
    UNKNOWN = "unknown", "forma niepodana", "a gathering, its form is not stated"
    UNSTATED = "unstated", "nie dotyczy", "no gathering, or the form does not matter"


@final
class DecisionState(Code):
    """How far a decision has come."""

    IDEA = "idea", "pomysł", "idea"
    DECIDED = "decided", "postanowione", "decided"
    DONE = "done", "wykonane", "done"
    CARRIED_OVER = "carried_over", "przeniesione", "carried over"


@final
@frozen(kw_only=True)
class Due:
    """By when something is due, as it was printed and as far as it is resolved.

    Attributes:
        printed: The words of the document.
        when: The days they mean; None: they name none.
        meeting: The id of the meeting they mean; None: none, or it is not known which.

    >>> Due(printed="jednego z następnych spotkań grupy").is_resolved
    False
    """

    printed: str
    when: When | None = None
    meeting: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    @property
    def is_resolved(self) -> bool:
        """Whether a day or a certain meeting is named."""
        dated = self.when is not None and (self.when.earliest or self.when.latest)
        return bool(dated or self.meeting)


@final
@frozen(kw_only=True)
class Assignee:
    """Who is to do something.

    Attributes:
        id: The id of an institution or body; None: a person, or whom nobody has named yet.
        role: In what capacity, such as *członkowie grupy*.
        is_named_person: Whether the document names a person, whose name is not kept.
    """

    id: str | None = None
    role: str | None = None
    is_named_person: bool = False

    def __attrs_post_init__(self) -> None:
        nobody = self.id is None and self.role is None and not self.is_named_person
        check_shape(self, [("expected an id, a role or a named person", nobody)])


@final
@frozen(kw_only=True)
class Decision:
    """One thing a meeting decided, or an idea it took down.

    Attributes:
        id: Its key.
        meeting: The id of the meeting.
        pl: What was decided, in Polish.
        en: The same in English.
        state: How far it has come.
        audience: The id of the audience it is meant for.
        assignees: Who is to do it; empty: not stated.
        due: By when; None: not stated.
        event: The id of the contest, mark or gala it is about.
    """

    id: str
    meeting: str
    pl: str
    en: str
    state: DecisionState = DecisionState.DECIDED
    audience: str | None = None
    assignees: tuple[Assignee, ...] = ()
    due: Due | None = None
    event: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Meeting:
    """A meeting of a body, held or planned.

    Attributes:
        id: Its key.
        body: The id of the body that met.
        when: Its days.
        printed_dates: The dates as printed.
        is_held: Whether it took place; None: not known.
        form: How people met.
        place: Where.
        participants: Who took part, by role.
        agenda: Its points, in Polish.
        carried_over: Ids of decisions it is to take up again.
        handouts: What was handed out.
        attachments: What was attached to the minutes.

    >>> from ekonomia.dates import read
    >>> day = read("9 maja br.", year=2017)
    >>> str(Meeting(id="m2", body="group", when=day, is_held=False).when.latest)
    '2017-05-09'
    """

    id: str
    body: str
    when: When
    printed_dates: tuple[str, ...] = ()
    is_held: bool | None = None
    form: Form = Form.UNKNOWN
    place: str | None = None
    participants: tuple[str, ...] = ()
    agenda: tuple[str, ...] = ()
    carried_over: tuple[str, ...] = ()
    handouts: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
