"""What an offer lacks: elements that are not there, and elements not known to be there."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.offers.offer import OFFER
from ekonomia.offers.offer_facts import OfferFacts
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.rules.wording import sentence

__all__ = ["MissingElement", "missing_elements"]


@final
@frozen
class MissingElement:
    """An element that an offer lacks, or of which it is not known whether it is there.

    Attributes:
        finding: What was found for its rule.
        missing: Labels of the facts to be told, in Polish and in English.
    """

    finding: Finding
    missing: tuple[tuple[str, str], ...]

    @property
    def rule(self) -> str:
        """The id of the rule, such as `offer.price`."""
        return self.finding.rule.id

    @property
    def is_lacking(self) -> bool:
        """Whether it is lacking for sure; otherwise that is not known."""
        return self.finding.outcome is Outcome.UNMET

    @property
    def is_required(self) -> bool:
        """Whether the law asks for it; otherwise good templates do."""
        return self.finding.rule.force is Force.HARD

    def explain(self, language: Language = "pl") -> str:
        """Return what is missing in a sentence, with its basis."""
        labels = [label[language == "en"] for label in self.missing]
        return sentence(self.finding, language, missing=labels)


def missing_elements(facts: OfferFacts, *, on: date) -> tuple[MissingElement, ...]:
    """Return the elements of an offer that are lacking, or not known to be there.

    What does not apply to the offer is left out.  The order is that of the book.

    Args:
        facts: What is known of the offer.
        on: The day it is made.

    Raises:
        InvalidValue: `on` is no plain date.

    >>> from ekonomia.offers.codes import ProductKind
    >>> offer = OfferFacts(names_subject=True, kinds=frozenset({ProductKind.PRODUCT}),
    ...                    names_price=False, names_price_basis=False)
    >>> found = {each.rule: each for each in missing_elements(offer, on=date(2024, 3, 1))}
    >>> found["offer.price"].is_lacking, found["offer.price"].is_required
    (True, True)
    >>> found["offer.contact"].is_lacking, "offer.subject" in found
    (False, False)
    """
    answer = OFFER.check(facts, on=on)
    return tuple(
        MissingElement(
            each,
            tuple((OFFER.label(path, "pl"), OFFER.label(path, "en")) for path in each.missing),
        )
        for each in answer.findings
        if each.outcome in (Outcome.UNMET, Outcome.UNKNOWN)
    )
