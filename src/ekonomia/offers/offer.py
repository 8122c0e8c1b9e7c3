"""The rule book `offer`: what an offer of a PES must hold, and what it had better hold."""

from collections.abc import Callable
from functools import partial
from typing import Final

from attrs import fields

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import offers as law
from ekonomia.offers.codes import ElectronicInformation, OfferChannel, ProductKind
from ekonomia.offers.offer_facts import OfferFacts
from ekonomia.rules import (
    Condition,
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    equals,
    in_force,
    includes,
    includes_any,
    is_false,
    is_true,
    none_of,
    one_of,
)

__all__ = [
    "BINDING_STATEMENT",
    "BINDING_TERM",
    "COMPANY_DATA",
    "COMPLAINTS",
    "CONTACT",
    "DELIVERY",
    "ELECTRONIC",
    "GROSS_PRICE",
    "LEGAL_FORM",
    "MARKS",
    "NIP",
    "OFFER",
    "PAYMENT",
    "PRICE",
    "PRICE_REDUCTION",
    "PROVIDER",
    "REGISTER",
    "RETAIL_PRICE",
    "REVOCABLE",
    "SCOPE",
    "SEAT",
    "SERVICE_PRICE",
    "SOCIAL_AIM",
    "SUBJECT",
]

F: Final = fields(OfferFacts)
_soft: Final[Callable[..., Rule]] = partial(Rule, force=Force.SOFT)

# --- who offers --------------------------------------------------------------------------------

COMPANIES: Final = (
    LegalForm.NON_PROFIT_LIMITED_COMPANY,
    LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
    LegalForm.SPORTS_CLUB_COMPANY,
    LegalForm.SIMPLE_JOINT_STOCK_COMPANY,
    LegalForm.COMMERCIAL_COMPANY,
)
TO_BE_LABELLED: Final = all_of(
    is_true(F.in_register),
    is_true(F.written),
    is_true(F.addressed),
    none_of(all_of(one_of(F.legal_form, *COMPANIES), is_true(F.steady_partner))),
)
"""A written statement of a registered subject, but of a company to a steady partner."""

PROVIDER: Final = Rule(
    id="offer.provider",
    pl="Oferta podaje firmę lub nazwę oferenta",
    en="The offer names the firm or name of the offeror",
    norm=law.KRS_NAME,
    applies=TO_BE_LABELLED,
    requires=is_true(F.names_provider),
)
LEGAL_FORM: Final = Rule(
    id="offer.legal_form",
    pl="Oferta podaje formę prawną oferenta",
    en="The offer names the legal form of the offeror",
    norm=law.KRS_LEGAL_FORM,
    applies=TO_BE_LABELLED,
    requires=is_true(F.names_legal_form),
)
SEAT: Final = Rule(
    id="offer.seat",
    pl="Oferta podaje siedzibę i adres oferenta",
    en="The offer names the seat and address of the offeror",
    norm=law.KRS_SEAT,
    applies=TO_BE_LABELLED,
    requires=is_true(F.names_seat),
)
NIP: Final = Rule(
    id="offer.nip",
    pl="Oferta podaje NIP oferenta",
    en="The offer names the NIP of the offeror",
    norm=law.KRS_NIP,
    applies=TO_BE_LABELLED,
    requires=is_true(F.names_nip),
)
REGISTER: Final = Rule(
    id="offer.register",
    pl="Oferta podaje sąd rejestrowy i numer w KRS",
    en="The offer names the court of the register and the number in it",
    norm=law.KRS_REGISTER,
    applies=TO_BE_LABELLED,
    requires=is_true(F.names_register),
)
COMPANY_DATA: Final = Rule(
    id="offer.company_data",
    pl="Oferta spółki z o.o. podaje jej dane i kapitał zakładowy, także w poczcie elektronicznej",
    en="The offer of a limited company names its data and share capital, by e-mail too",
    norm=law.COMPANY_LETTER,
    applies=all_of(
        equals(F.legal_form, LegalForm.NON_PROFIT_LIMITED_COMPANY),
        one_of(F.channel, OfferChannel.LETTER, OfferChannel.EMAIL, OfferChannel.ONLINE),
    ),
    requires=all_of(
        is_true(F.names_provider),
        is_true(F.names_seat),
        is_true(F.names_register),
        is_true(F.names_nip),
        is_true(F.names_capital),
    ),
)

# --- what is offered, and for how much ---------------------------------------------------------

SUBJECT: Final = Rule(
    id="offer.subject",
    pl="Oferta określa, co jest oferowane",
    en="The offer says what is offered",
    norm=law.KC_OFFER,
    requires=is_true(F.names_subject),
)
SCOPE: Final = _soft(
    id="offer.scope",
    pl="Oferta opisuje zakres, ilość i jednostkę",
    en="The offer describes scope, quantity and unit",
    norm=law.OFFER_TEMPLATES,
    requires=is_true(F.describes_scope),
)
PRICE_NAMED: Final = any_of(is_true(F.names_price), is_true(F.names_price_basis))

PRICE: Final = Rule(
    id="offer.price",
    pl="Oferta produktu podaje cenę albo podstawy jej ustalenia",
    en="The offer of goods names the price or what it is reckoned from",
    norm=law.KC_PRICE,
    applies=includes_any(F.kinds, ProductKind.PRODUCT),
    requires=PRICE_NAMED,
)
SERVICE_PRICE: Final = _soft(
    id="offer.service_price",
    pl="Oferta usługi podaje cenę albo podstawy jej ustalenia",
    en="The offer of a service names the price or what it is reckoned from",
    norm=law.OFFER_TEMPLATES,
    applies=includes_any(F.kinds, ProductKind.SERVICE),
    requires=PRICE_NAMED,
)
GROSS_PRICE: Final = _soft(
    id="offer.gross_price",
    pl="Cena w ofercie zawiera VAT",
    en="The price in the offer includes VAT",
    norm=law.PRICE_WITH_TAX,
    applies=is_true(F.names_price),
    requires=is_true(F.price_includes_vat),
)
RETAIL_PRICE: Final = Rule(
    id="offer.retail_price",
    pl="W miejscu sprzedaży i w reklamie z ceną widać cenę z VAT i cenę jednostkową",
    en="Where goods are sold, and in advertisements with a price, price with VAT and unit price "
    "are shown",
    norm=law.PRICE_SHOWN,
    applies=all_of(
        is_true(F.is_business),
        any_of(
            is_true(F.shown_at_retail),
            all_of(in_force(law.PRICE_ADVERTISED), is_true(F.advertised_with_price)),
        ),
    ),
    requires=all_of(
        is_true(F.names_price),
        is_true(F.price_includes_vat),
        any_of(is_true(F.names_unit_price), is_true(F.unit_price_exempt)),
    ),
)
PRICE_REDUCTION: Final = Rule(
    id="offer.price_reduction",
    pl="Obok obniżonej ceny widać wcześniejszą cenę wymaganą przez ustawę",
    en="Beside a reduced price stands the earlier price that the Act asks for",
    norm=law.PRICE_REDUCED,
    applies=all_of(is_true(F.is_business), is_true(F.announces_reduction)),
    requires=any_of(
        is_true(F.names_lowest_price),
        all_of(is_true(F.perishable), is_true(F.names_first_price)),
    ),
)

# --- whether and how long it binds -------------------------------------------------------------

BINDING_STATEMENT: Final = _soft(
    id="offer.binding_statement",
    pl="Pismo do ogółu mówi wyraźnie, że jest ofertą",
    en="A text for the public says clearly that it is an offer",
    norm=law.KC_INVITATION,
    applies=is_false(F.addressed),
    requires=is_true(F.says_it_binds),
)
BINDING_TERM: Final = _soft(
    id="offer.binding_term",
    pl="Oferta podaje, do kiedy wiąże",
    en="The offer says until when it binds",
    norm=law.KC_BINDING_TERM,
    requires=is_true(F.names_binding_term),
)
ELECTRONIC: Final = Rule(
    id="offer.electronic_information",
    pl="Przedsiębiorca, który składa ofertę w sieci, informuje o zawarciu umowy",
    en="A business that offers online explains how the contract is made",
    norm=law.KC_ELECTRONIC_OFFER,
    applies=all_of(
        equals(F.channel, OfferChannel.ONLINE),
        is_true(F.is_business),
        none_of(all_of(is_true(F.buyer_is_business), is_true(F.electronic_rules_excluded))),
    ),
    requires=includes(F.electronic_information, *ElectronicInformation),
)
REVOCABLE: Final = Rule(
    id="offer.revocable",
    pl="Ofertę można odwołać, zanim adresat wyśle jej przyjęcie",
    en="The offer may be revoked until the addressee sends off the acceptance",
    norm=law.KC_REVOCATION,
    force=Force.RIGHT,
    applies=all_of(is_true(F.is_business), is_true(F.buyer_is_business)),
    requires=none_of(is_true(F.names_binding_term), is_true(F.says_irrevocable)),
)

# --- what good templates hold ------------------------------------------------------------------


def _advised(
    name: str, pl: str, en: str, requires: Condition, applies: Condition | None = None
) -> Rule:
    return _soft(
        id=f"offer.{name}",
        pl=pl,
        en=en,
        norm=law.OFFER_TEMPLATES,
        applies=applies,
        requires=requires,
    )


DELIVERY: Final = _soft(
    id="offer.delivery",
    pl="Oferta podaje termin dostawy lub wykonania",
    en="The offer names the term of delivery or performance",
    norm=law.OFFER_DELIVERY,
    requires=is_true(F.names_delivery_term),
)
COMPLAINTS: Final = _soft(
    id="offer.complaints",
    pl="Oferta opisuje rękojmię, gwarancję i reklamacje",
    en="The offer describes warranty, guarantee and complaints",
    norm=law.OFFER_COMPLAINTS,
    requires=is_true(F.names_complaints),
)
PAYMENT: Final = _advised(
    "payment",
    "Oferta podaje warunki płatności",
    "The offer names the terms of payment",
    is_true(F.names_payment),
)
CONTACT: Final = _advised(
    "contact",
    "Oferta podaje kontakt",
    "The offer names a contact",
    is_true(F.names_contact),
)
SOCIAL_AIM: Final = _advised(
    "social_aim",
    "Oferta mówi, jakiemu celowi społecznemu służy zakup",
    "The offer tells which social aim the purchase serves",
    is_true(F.tells_social_aim),
)
MARKS: Final = _advised(
    "marks",
    "Oferta pokazuje znaki i certyfikaty oferenta",
    "The offer shows the marks and certificates of the offeror",
    is_true(F.shows_marks),
    is_true(F.holds_marks),
)

OFFER: Final = RuleBook(
    id="offer",
    title=Label("Oferta podmiotu ekonomii społecznej", "Offer of a social economy entity (PES)"),
    facts=OfferFacts,
    rules=(
        PROVIDER,
        LEGAL_FORM,
        SEAT,
        NIP,
        REGISTER,
        COMPANY_DATA,
        SUBJECT,
        SCOPE,
        PRICE,
        SERVICE_PRICE,
        GROSS_PRICE,
        RETAIL_PRICE,
        PRICE_REDUCTION,
        DELIVERY,
        PAYMENT,
        COMPLAINTS,
        BINDING_STATEMENT,
        BINDING_TERM,
        ELECTRONIC,
        CONTACT,
        SOCIAL_AIM,
        MARKS,
    ),
    others=(REVOCABLE,),
)
"""Conditions are what the law asks, recommendations what good templates hold."""
