"""Checklists of an offer, by audience: what it is to hold, in order, and where that is written.

Basis: a promotion group of 28 March 2017 named the four audiences and wanted templates with all
necessary elements.  It listed no elements: which of them each audience is told is this library's
choice.
"""

from datetime import date
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.dates import plain_day
from ekonomia.errors import InvalidValue, shown
from ekonomia.law import Enacted
from ekonomia.offers import offer as o
from ekonomia.offers.codes import OfferAudience
from ekonomia.rules import Force, Label, Rule
from ekonomia.rules.phrases import day_text
from ekonomia.rules.wording import cited

__all__ = ["ELEMENTS", "OfferElement", "elements_for", "template"]


@final
@frozen
class OfferElement:
    """One element of an offer.

    Attributes:
        rule: The rule that asks for it.
        audiences: Who is told it.
        where: Where it is asked for, in words; None: everywhere.
    """

    rule: Rule
    audiences: frozenset[OfferAudience]
    where: Label | None = None


ALL: Final = frozenset(OfferAudience)
BUYERS: Final = frozenset({OfferAudience.BUSINESSES, OfferAudience.LOCAL_GOVERNMENT})
PUBLIC: Final = frozenset({OfferAudience.LOCAL_COMMUNITY})
LETTERS: Final = ALL - PUBLIC
NO_MEDIA: Final = ALL - {OfferAudience.MEDIA}

LETTER: Final = Label(
    "jeżeli PES jest w KRS, a oferta jest pismem do oznaczonego adresata",
    "if the PES is in the register and the offer is a letter to a named addressee",
)
COMPANY: Final = Label("w spółce z o.o.", "of a limited company")
GOODS: Final = Label("przy produktach", "of goods")
SERVICES: Final = Label("przy usługach", "of services")
SHOWN: Final = Label(
    "w miejscu sprzedaży, od 2023 r. także w reklamie z ceną",
    "where goods are sold, since 2023 also in advertisements with a price",
)
REDUCED: Final = Label("przy obniżce ceny", "where a price is reduced")
TO_ALL: Final = Label("w piśmie do ogółu", "in a text for the public")
ONLINE: Final = Label(
    "na stronie lub w formularzu, nie w poczcie elektronicznej",
    "on a website or in an online form, not by e-mail",
)
IF_ANY: Final = Label("jeżeli je ma", "if there are any")

ELEMENTS: Final = (
    OfferElement(o.PROVIDER, ALL, LETTER),
    OfferElement(o.LEGAL_FORM, LETTERS, LETTER),
    OfferElement(o.SEAT, LETTERS, LETTER),
    OfferElement(o.NIP, LETTERS, LETTER),
    OfferElement(o.REGISTER, LETTERS, LETTER),
    OfferElement(o.COMPANY_DATA, NO_MEDIA, COMPANY),
    OfferElement(o.SUBJECT, NO_MEDIA),
    OfferElement(o.SCOPE, ALL),
    OfferElement(o.PRICE, BUYERS, GOODS),
    OfferElement(o.SERVICE_PRICE, BUYERS, SERVICES),
    OfferElement(o.GROSS_PRICE, BUYERS),
    OfferElement(o.RETAIL_PRICE, PUBLIC, SHOWN),
    OfferElement(o.PRICE_REDUCTION, PUBLIC, REDUCED),
    OfferElement(o.DELIVERY, NO_MEDIA),
    OfferElement(o.PAYMENT, BUYERS),
    OfferElement(o.COMPLAINTS, NO_MEDIA),
    OfferElement(o.BINDING_STATEMENT, PUBLIC, TO_ALL),
    OfferElement(o.BINDING_TERM, BUYERS),
    OfferElement(o.ELECTRONIC, NO_MEDIA, ONLINE),
    OfferElement(o.CONTACT, ALL),
    OfferElement(o.SOCIAL_AIM, ALL),
    OfferElement(o.MARKS, ALL, IF_ANY),
)
"""Every rule of the book, in its order."""

_WORDS: Final = {
    "title": Label("Oferta PES", "Offer of a PES"),
    "day": Label("Stan prawny na dzień", "The law of"),
    "required": Label("Wymagane prawem", "Asked for by the law"),
    "advised": Label("Zalecane", "Recommended"),
}


def elements_for(audience: OfferAudience, *, on: date) -> tuple[OfferElement, ...]:
    """Return the elements for an audience whose norms were in force on a day, in their order.

    Raises:
        InvalidValue: `audience` is no `OfferAudience`, or `on` no plain date.

    >>> [each.rule.id for each in elements_for(OfferAudience.LOCAL_COMMUNITY, on=date(2005, 1, 1))]
    ['offer.provider', 'offer.subject', 'offer.binding_statement', 'offer.electronic_information']
    """
    if type(audience) is not OfferAudience:
        raise InvalidValue(
            f"audience: expected an OfferAudience, got {shown(audience)}", code="wrong_type"
        )
    plain_day(on, "on")
    return tuple(
        each
        for each in ELEMENTS
        if audience in each.audiences and isinstance(each.rule.norm.step(on), Enacted)
    )


def template(audience: OfferAudience, language: Language = "pl", *, on: date) -> str:
    """Return a checklist for an audience as Markdown, each element with its basis.

    What the law asks for comes first, then what good templates hold.

    Args:
        audience: Who is addressed.
        language: "pl" or "en".
        on: The day for which the bases are told.

    Raises:
        InvalidValue: `audience` is no `OfferAudience`, or `on` no plain date.

    >>> print(template(OfferAudience.LOCAL_COMMUNITY, "en", on=date(2002, 1, 1)))
    # Offer of a PES: local community
    <BLANKLINE>
    The law of 1 January 2002.
    <BLANKLINE>
    ## Asked for by the law
    <BLANKLINE>
    - [ ] The offer names the firm or name of the offeror (if the PES is in the register and the \
offer is a letter to a named addressee; art. 34 ust. 1 pkt 1 of the Act on the National Court \
Register)
    """
    found = elements_for(audience, on=on)
    lines = [
        f"# {_word('title', language)}: {audience.label(language)}",
        "",
        f"{_word('day', language)} {day_text(on, language)}.",
    ]
    for heading, is_hard in (("required", True), ("advised", False)):
        chosen = [each for each in found if (each.rule.force is Force.HARD) is is_hard]
        if chosen:
            lines += ["", f"## {_word(heading, language)}", ""]
            lines += [f"- [ ] {_line(each, language, on)}" for each in chosen]
    return "\n".join(lines)


def _word(key: str, language: Language) -> str:
    return _said(_WORDS[key], language)


def _said(label: Label, language: Language) -> str:
    return label.pl if language == "pl" else label.en


def _line(element: OfferElement, language: Language, on: date) -> str:
    rule = element.rule
    notes = [] if element.where is None else [_said(element.where, language)]
    notes.append(cited(rule.norm.on(on).basis, language))
    return f"{rule.pl if language == 'pl' else rule.en} ({'; '.join(notes)})"
