"""Products and services of PES, seasonal catalogues of them, and the complete offer.

Names are loaded when they are first used.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.offers.catalogue import (
        CHRISTMAS_STEPS,
        EASTER_STEPS,
        Catalogue,
        CatalogueEntry,
        CatalogueStep,
        DatedStep,
        schedule,
    )
    from ekonomia.offers.catalogue_standing import (
        CatalogueStanding,
        EntryStanding,
        ProductLack,
        standing,
    )
    from ekonomia.offers.codes import (
        CatalogueEntryState,
        CatalogueSeason,
        CatalogueStepKind,
        DayMove,
        ElectronicInformation,
        Feast,
        OfferAudience,
        OfferChannel,
        ProductKind,
        ScheduleNote,
        VatTreatment,
    )
    from ekonomia.offers.missing import MissingElement, missing_elements
    from ekonomia.offers.offer import OFFER
    from ekonomia.offers.offer_facts import OfferFacts
    from ekonomia.offers.product import REQUIRED, Product, element_label
    from ekonomia.offers.templates import ELEMENTS, OfferElement, elements_for, template

__all__ = [
    "CHRISTMAS_STEPS",
    "EASTER_STEPS",
    "ELEMENTS",
    "OFFER",
    "REQUIRED",
    "Catalogue",
    "CatalogueEntry",
    "CatalogueEntryState",
    "CatalogueSeason",
    "CatalogueStanding",
    "CatalogueStep",
    "CatalogueStepKind",
    "DatedStep",
    "DayMove",
    "ElectronicInformation",
    "EntryStanding",
    "Feast",
    "MissingElement",
    "OfferAudience",
    "OfferChannel",
    "OfferElement",
    "OfferFacts",
    "Product",
    "ProductKind",
    "ProductLack",
    "ScheduleNote",
    "VatTreatment",
    "element_label",
    "elements_for",
    "missing_elements",
    "schedule",
    "standing",
    "template",
]

_HOMES: Final = {
    "catalogue": (
        "CHRISTMAS_STEPS",
        "EASTER_STEPS",
        "Catalogue",
        "CatalogueEntry",
        "CatalogueStep",
        "DatedStep",
        "schedule",
    ),
    "codes": (
        "CatalogueEntryState",
        "CatalogueSeason",
        "CatalogueStepKind",
        "DayMove",
        "ElectronicInformation",
        "Feast",
        "OfferAudience",
        "OfferChannel",
        "ProductKind",
        "ScheduleNote",
        "VatTreatment",
    ),
    "missing": ("MissingElement", "missing_elements"),
    "offer": ("OFFER",),
    "offer_facts": ("OfferFacts",),
    "product": ("REQUIRED", "Product", "element_label"),
    "catalogue_standing": ("CatalogueStanding", "EntryStanding", "ProductLack", "standing"),
    "templates": ("ELEMENTS", "OfferElement", "elements_for", "template"),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
