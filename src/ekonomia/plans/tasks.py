"""Task lists of a project: tasks with a goal, and items lettered or marked below them."""

from typing import final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.dates.when import When
from ekonomia.plans.quantities import Quota
from ekonomia.shapes import check_shape

__all__ = ["Heading", "Item", "ListRole", "Task"]


@final
class ListRole(Code):
    """What the items of a list are."""

    ACTIONS = "actions", "działania", "actions"
    DIMENSIONS = "dimensions", "wymiary", "dimensions of one action"
    PRODUCTS = "products", "produkty", "products"


@final
@frozen(kw_only=True)
class Heading:
    """A heading as it was printed.

    Attributes:
        printed: Its words.
        is_bold: Whether it was set in bold.
    """

    printed: str
    is_bold: bool = False

    def __attrs_post_init__(self) -> None:
        check_shape(self)


@final
@frozen(kw_only=True)
class Item:
    """One item of a task's list.

    Attributes:
        id: Its key.
        letter: Its letter or mark as printed, such as `a`; None: only a bullet.
        pl: What it says, in our own Polish words.
        en: The same in English.
        quoted: Short fragments as printed, where the print itself matters.
        quotes_ends: Whether the first of them begins the item and the last one ends it.
        follows: The id of the item whose sentence it goes on with; None: it begins its own.
        bodies: Ids of the bodies it is about.
        programme: The id of the programme it carries out.
        event: The id of the contest, mark or gala it is about.
        product: What it makes, such as *portal*.
        part_of: The product that its own product belongs to.
        when: When it is done; None: not stated.
        quota: How many of something it asks for.
        parts: What is listed below it, in Polish, as many as printed.
    """

    id: str
    pl: str
    en: str
    letter: str | None = None
    quoted: tuple[str, ...] = ()
    quotes_ends: bool = False
    follows: str | None = None
    bodies: tuple[str, ...] = ()
    programme: str | None = None
    event: str | None = None
    product: str | None = None
    part_of: str | None = None
    when: When | None = None
    quota: Quota | None = None
    parts: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(
            self, [("expected fragments to know the ends", self.quotes_ends and not self.quoted)]
        )


@final
@frozen(kw_only=True)
class Task:
    """One task of a project.

    Attributes:
        id: Its key.
        number: Its number by order, from 1.
        name: Its name.
        heading: Its heading as printed; None: not kept.
        goal_label: The words that introduce its goal, such as *Cel ogólny*.
        goal_pl: Its goal, in our own Polish words.
        goal_en: The same in English.
        quoted: Short fragments of the goal as printed, where the print itself matters.
        list_heading: The words that introduce its list, as printed; None: there are none.
        list_role: What the items are; None: nobody says.
        items: Its items, in the printed order.
        furniture: Lines of the page that were printed between the items, each with the number of
            items before it.
    """

    id: str
    number: int
    name: str
    heading: Heading | None = None
    goal_label: str | None = None
    goal_pl: str | None = None
    goal_en: str | None = None
    quoted: tuple[str, ...] = ()
    list_heading: str | None = None
    list_role: ListRole | None = None
    items: tuple[Item, ...] = ()
    furniture: tuple[tuple[int, str], ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        ids = [item.id for item in self.items]
        check_shape(
            self,
            [
                ("expected a number from 1", self.number < 1),
                ("expected each id of an item once", len(ids) != len(set(ids))),
                (
                    "expected furniture among the items",
                    any(not 0 <= place <= len(ids) for place, _ in self.furniture),
                ),
            ],
        )

    @property
    def actions(self) -> tuple[Item, ...]:
        """The items that begin a sentence of their own: as many as there are real ones.

        >>> cut = Item(id="d", pl="i jakościowych", en="and qualitative", follows="c")
        >>> whole = Item(id="c", pl="dane ilościowe", en="quantitative data")
        >>> len(Task(id="t", number=1, name="Monitoring", items=(whole, cut)).actions)
        1
        """
        return tuple(item for item in self.items if item.follows is None)
