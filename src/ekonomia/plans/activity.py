"""What was done: an activity of the past, as a history or report tells it."""

from typing import final

from attrs import frozen

from ekonomia.dates.when import When
from ekonomia.shapes import check_shape

__all__ = ["Activity"]


@final
@frozen(kw_only=True)
class Activity:
    """One activity of the past.

    Attributes:
        id: Its key.
        pl: What was done, in our own Polish words.
        en: The same in English.
        when: When it was done; None: the document does not say.
        printed: Its time as printed.
        title: A title it had, as printed.
        quoted: Short fragments as printed, where the print itself matters.
        quantities: Ids of the quantities that belong to it.
        audiences: Ids of the audiences.
        events: Ids of contests and marks it used.
        programme: The id of the programme it served.
        project: The id of the project it belongs to.
        product: What it made.
        url: An address it names, as printed.
        parts: What it consisted of, in the printed order.
    """

    id: str
    pl: str
    en: str
    when: When | None = None
    printed: str | None = None
    title: str | None = None
    quoted: tuple[str, ...] = ()
    quantities: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    programme: str | None = None
    project: str | None = None
    product: str | None = None
    url: str | None = None
    parts: tuple["Activity", ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
