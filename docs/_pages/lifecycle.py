"""The page of the status as it is lived."""

from collections.abc import Mapping

from _pages.pieces import plain, table
from ekonomia.codes import Code
from ekonomia.status.lifecycle_table import (
    BREACH_STEPS,
    STATUS_STEPS,
    BreachState,
    StatusEvent,
    StatusState,
)

__all__ = ["lifecycle_page"]


def lifecycle_page() -> str:
    """Return the tables of states and events, as the library itself reads them."""
    return "\n".join(
        [
            "# The status as it is lived",
            "",
            "What may happen to the status of *przedsiębiorstwo społeczne*,",
            "and to a breach of one of its conditions, in which state.",
            "A cell names the state that follows; an empty one: the event cannot happen there.",
            "The time of a call, a release and the ban of one year pass with the calendar,",
            "and need no event.",
            "",
            "## The status",
            "",
            *_grid(StatusState, STATUS_STEPS),
            "## One breach",
            "",
            "The event `breach` opens one while the status is held.",
            "",
            *_grid(BreachState, BREACH_STEPS),
            "## Events",
            "",
            *table(
                ["event", "Polish", "English", "note"],
                [
                    [f"`{each}`", plain(each.pl), plain(each.en), plain(each.remark)]
                    for each in StatusEvent
                ],
            ),
        ]
    )


def _grid(states: type[Code], steps: Mapping[tuple[Code, StatusEvent], Code]) -> list[str]:
    """Return a row for each event, and in it the state that follows from each state."""
    events = list(dict.fromkeys(event for _, event in steps))
    return table(
        ["in the state", *(f"`{state}`" for state in states)],
        [
            [f"**`{event}`** ({plain(event.en)})", *(_cell(steps, each, event) for each in states)]
            for event in events
        ],
    )


def _cell(steps: Mapping[tuple[Code, StatusEvent], Code], state: Code, event: StatusEvent) -> str:
    after = steps.get((state, event))
    return "" if after is None else f"`{after}`"
