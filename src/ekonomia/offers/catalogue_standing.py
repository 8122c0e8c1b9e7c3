"""Where a catalogue stands on a day: who is in, who is not yet, what lacks, what is due next."""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.dates import plain_day
from ekonomia.offers.catalogue import Catalogue, CatalogueEntry, DatedStep, schedule
from ekonomia.offers.codes import CatalogueEntryState, CatalogueStepKind, DayMove
from ekonomia.offers.product import element_label
from ekonomia.rules.phrases import day_text
from ekonomia.shapes import expect

__all__ = ["CatalogueStanding", "EntryStanding", "ProductLack", "standing"]

_IN: Final = (CatalogueEntryState.RECEIVED, CatalogueEntryState.INCLUDED)


@final
@frozen(kw_only=True)
class ProductLack:
    """What a product of an entry lacks.

    Attributes:
        product: The id of the product.
        name: Its name, or its id where the name is not known.
        is_told: Whether anything at all is told of it.
        elements: The elements that are not known, in the order they are asked for; all of them
            where nothing is told.
        to_be_agreed: Whether its price is to be agreed upon.
    """

    product: str
    name: str
    is_told: bool
    elements: tuple[str, ...]
    to_be_agreed: bool = False

    def explain(self, language: Language = "pl") -> str:
        """Return what is lacking in words.

        >>> ProductLack(product="p1", name="Kosz", is_told=True, elements=("price",)).explain("en")
        'Kosz: lacks price'
        """
        words = _WORDS[language]
        if not self.is_told:
            return f"{self.name}: {words['untold']}"
        named = ", ".join(element_label(name, language) for name in self.elements)
        parts = [f"{words['lacks']} {named}"] if named else []
        parts += [words["agreed"]] if self.to_be_agreed else []
        return f"{self.name}: {'; '.join(parts) or words['complete']}"


@final
@frozen(kw_only=True)
class EntryStanding:
    """Where one provider stands.

    Attributes:
        entry: The entry.
        products: What is known of each of its products, in their order.
        is_late: Whether its information came in, or is still out, after the last day of gathering;
            None: not known.
    """

    entry: CatalogueEntry
    products: tuple[ProductLack, ...]
    is_late: bool | None

    @property
    def is_in(self) -> bool:
        """Whether its information has come in."""
        return self.entry.state in _IN

    @property
    def lacks(self) -> tuple[ProductLack, ...]:
        """The products that lack something."""
        return tuple(each for each in self.products if each.elements)

    @property
    def is_complete(self) -> bool:
        """Whether it is in with at least one product, and nothing is lacking."""
        return self.is_in and bool(self.products) and not self.lacks

    def explain(self, language: Language = "pl") -> str:
        """Return the entry in a line: its state, whether it is late, what it lacks."""
        words = _WORDS[language]
        parts = [self.entry.state.label(language)]
        if self.entry.received_on is not None:
            parts[0] += f" {day_text(self.entry.received_on, language)}"
        if self.is_late:
            parts.append(words["late"])
        if self.is_in:
            parts += [each.explain(language) for each in self.products] or [words["no_products"]]
        return f"{self.entry.provider}: {'; '.join(parts)}."


@final
@frozen(kw_only=True)
class CatalogueStanding:
    """Where a catalogue stands on a day.

    Attributes:
        catalogue: The catalogue.
        on: The day.
        steps: Its steps with their days.
        entries: Where each provider stands, in the order of the catalogue.
    """

    catalogue: Catalogue
    on: date
    steps: tuple[DatedStep, ...]
    entries: tuple[EntryStanding, ...]

    def _providers(self, *states: CatalogueEntryState) -> tuple[str, ...]:
        return tuple(each.entry.provider for each in self.entries if each.entry.state in states)

    @property
    def received(self) -> tuple[str, ...]:
        """Who is in: information received or already in the catalogue."""
        return self._providers(*_IN)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Who was invited and is not in yet."""
        return self._providers(CatalogueEntryState.INVITED)

    @property
    def declined(self) -> tuple[str, ...]:
        """Who declined."""
        return self._providers(CatalogueEntryState.DECLINED)

    @property
    def complete(self) -> tuple[str, ...]:
        """Who is in and lacks nothing."""
        return tuple(each.entry.provider for each in self.entries if each.is_complete)

    @property
    def next_step(self) -> DatedStep | None:
        """The first step that was not done by the day; None: all were."""
        for step in self.steps:
            if step.done_on is None or step.done_on > self.on:
                return step
        return None

    @property
    def next_by(self) -> date | None:
        """The last day of the next step; None: there is none, or it is not known."""
        return None if self.next_step is None else self.next_step.when.latest

    @property
    def is_late(self) -> bool | None:
        """Whether the last day of the next step has passed; None: that day is not known.

        False where nothing is left to do.
        """
        if self.next_step is None:
            return False
        return None if self.next_by is None else self.on > self.next_by

    def explain(self, language: Language = "pl") -> str:
        """Return the standing in sentences: the next step first, then each provider."""
        words = _WORDS[language]
        heading = f"{self.catalogue.id}, {day_text(self.on, language)}: "
        step = self.next_step
        if step is None:
            heading += f"{words['done']}."
        else:
            heading += f"{words['next']} - {step.explain(language).removesuffix('.')}"
            heading += f" ({words['overdue']})." if self.is_late else "."
        counts = (
            f"{words['in']}: {len(self.received)}, {words['whole']}: {len(self.complete)}, "
            f"{words['waiting']}: {len(self.waiting)}, {words['declined']}: {len(self.declined)}."
        )
        return "\n".join([heading, counts, *(each.explain(language) for each in self.entries)])


_WORDS: Final = {
    "pl": {
        "agreed": "cena do uzgodnienia",
        "complete": "kompletne",
        "declined": "rezygnacje",
        "done": "wszystkie kroki wykonane",
        "in": "Zgłoszenia",
        "lacks": "brakuje:",
        "late": "po terminie",
        "next": "następny krok",
        "no_products": "nie podano żadnego produktu ani usługi",
        "overdue": "po terminie",
        "untold": "nic nie podano",
        "waiting": "oczekiwane",
        "whole": "kompletne",
    },
    "en": {
        "agreed": "price to be agreed",
        "complete": "complete",
        "declined": "declined",
        "done": "all steps are done",
        "in": "Received",
        "lacks": "lacks",
        "late": "late",
        "next": "next step",
        "no_products": "no product or service is told",
        "overdue": "overdue",
        "untold": "nothing is told",
        "waiting": "awaited",
        "whole": "complete",
    },
}


def standing(catalogue: Catalogue, *, on: date, move: DayMove = DayMove.STAYS) -> CatalogueStanding:
    """Return where a catalogue stands on a day.

    What came in after the day is as if it had not come in yet; what came in on a day not known
    counts as in.

    Args:
        catalogue: The catalogue.
        on: The day asked about.
        move: How the days of its steps are moved, as in `schedule`.

    Raises:
        InvalidValue: `on` is no plain date, or `move` no `DayMove`.
        NotInForce: Days are to be moved before 1951 or after 2100.
    """
    expect(Catalogue, catalogue=catalogue)
    plain_day(on, "on")
    steps = schedule(catalogue, move=move)
    last = next(
        (each.when.latest for each in steps if each.kind is CatalogueStepKind.GATHERING), None
    )
    return CatalogueStanding(
        catalogue=catalogue,
        on=on,
        steps=steps,
        entries=tuple(_entry(each, catalogue, on, last) for each in catalogue.entries),
    )


def _entry(
    entry: CatalogueEntry, catalogue: Catalogue, on: date, last: date | None
) -> EntryStanding:
    if entry.received_on is not None and entry.received_on > on and entry.state in _IN:
        entry = CatalogueEntry(
            provider=entry.provider, products=entry.products, state=CatalogueEntryState.INVITED
        )
    return EntryStanding(
        entry=entry,
        products=tuple(_product(each, catalogue) for each in entry.products),
        is_late=_late(entry, on, last),
    )


def _late(entry: CatalogueEntry, on: date, last: date | None) -> bool | None:
    if entry.state is CatalogueEntryState.DECLINED:
        return False
    if last is None:
        return None
    if entry.state is CatalogueEntryState.INVITED:
        return on > last
    if entry.received_on is None:
        return False if on <= last else None
    return entry.received_on > last


def _product(name: str, catalogue: Catalogue) -> ProductLack:
    told = next((each for each in catalogue.products if each.id == name), None)
    if told is None:
        return ProductLack(product=name, name=name, is_told=False, elements=catalogue.required)
    return ProductLack(
        product=name,
        name=told.name or name,
        is_told=True,
        elements=told.lacks(catalogue.required),
        to_be_agreed=told.price_to_be_agreed is True,
    )
