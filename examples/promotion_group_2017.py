"""A meeting of a promotion group in 2017: what it decided, for whom, and by when.

The note of the meeting is typed in `documents/meeting_2017.py`.  Printed are its decisions by
audience with whoever is to carry them out, the due dates as far as they are resolved, the days left
to the contest of May, what is wrong with the note, and what goes on to the next meeting.
"""

from textwrap import fill
from typing import Final

from documents.meeting_2017 import DOCUMENT

from ekonomia.dates import write
from ekonomia.network import Assignee, Decision, Due, Meeting
from ekonomia.plans import check
from ekonomia.plans.order import rooms
from ekonomia.plans.spans import span

HELD, NEXT = DOCUMENT.meetings
CONTEST: Final = "S0-D8"
NAMES: Final = {
    **{institution.id: institution.name for institution in DOCUMENT.institutions},
    **{body.id: body.name for body in DOCUMENT.bodies},
}


def heading(text: str) -> None:
    """Print a heading with an empty line before it."""
    print(f"\n{text}\n{'-' * len(text)}")


def paragraph(text: str) -> None:
    """Print a text in lines of at most 100 letters, the later ones indented."""
    print(fill(text, 100, subsequent_indent="  "))


def assignee_text(assignee: Assignee) -> str:
    """Return who is to do something; a person's name is not kept."""
    if assignee.id is not None:
        return NAMES.get(assignee.id, assignee.id)
    return assignee.role or "osoba wskazana w notatce"


def due_text(due: Due | None) -> str:
    """Return by when something is due, as printed and as resolved."""
    if due is None:
        return "bez terminu"
    if due.meeting is not None:
        return f"{due.printed!r}: spotkanie {due.meeting}"
    if due.is_resolved and due.when is not None:
        return f"{due.printed!r}: {write(due.when)}"
    return f"{due.printed!r}: nie wskazuje dnia"


def tell_meeting(meeting: Meeting) -> None:
    """Print when, where and with whom a meeting was, or is to be."""
    place = f", {meeting.place}" if meeting.place else ""
    state = "odbyło się" if meeting.is_held else "zaplanowane"
    print(f"{meeting.id}: {write(meeting.when)}{place} ({state}, {meeting.form.pl})")
    for person in meeting.participants:
        print(f"  uczestnicy: {person}")


def tell_decisions() -> None:
    """Print the decisions under the audience they are meant for."""
    by_audience: dict[str | None, list[Decision]] = {}
    for decision in DOCUMENT.decisions:
        by_audience.setdefault(decision.audience, []).append(decision)
    names = {each.id: each.pl for each in DOCUMENT.audiences}
    for audience, decisions in by_audience.items():
        heading(names.get(audience, audience) if audience else "Sprawy bieżące")
        for decision in decisions:
            paragraph(f"- [{decision.state.pl}] {decision.pl}")
            who = ", ".join(map(assignee_text, decision.assignees)) or "nikt nie jest wskazany"
            paragraph(f"  kto: {who}; kiedy: {due_text(decision.due)}")


def main() -> None:
    """Print everything."""
    print(DOCUMENT.title)
    for meeting in (HELD, NEXT):
        tell_meeting(meeting)
    tell_decisions()
    heading("Ile czasu zostaje na ogłoszenie konkursu")
    dates = {each.id: each.due.when for each in DOCUMENT.decisions if each.due and each.due.when}
    dates |= {each.id: each.when for each in DOCUMENT.meetings}
    spans = {id_: span(when) for id_, when in dates.items()}
    room = rooms(spans, DOCUMENT.dependencies)[CONTEST]
    print(f"{room.text()} ({room.days} dni), bo wcześniej jest {room.cut_by}")
    heading("Uwagi do notatki")
    for finding in check(DOCUMENT):
        paragraph(f"- {finding.severity}: {finding.text()}")
    heading("Przechodzi na następne spotkanie")
    decided = {each.id: each for each in DOCUMENT.decisions}
    for id_ in NEXT.carried_over:
        paragraph(f"- {decided[id_].pl}")


if __name__ == "__main__":
    main()
