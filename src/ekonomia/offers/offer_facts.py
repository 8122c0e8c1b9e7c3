"""What the book `offer` may be told about one offer."""

from typing import final

from attrs import frozen

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.offers.codes import ElectronicInformation, OfferChannel, ProductKind
from ekonomia.rules import check_facts, fact

__all__ = ["OfferFacts"]


@final
@frozen(kw_only=True)
class OfferFacts:
    """One offer of a PES, as it is about to be sent or printed.

    Whether an e-mail is a written statement is told by the caller (`written`): by the Civil Code a
    written form is signed by hand or with a qualified electronic signature.

    Basis: Kodeks cywilny art. 66-71, 78, 78¹; Act on the National Court Register art. 34.
    """

    legal_form: LegalForm | None = fact(pl="forma prawna oferenta", en="legal form of the offeror")
    in_register: bool | None = fact(
        pl="oferent wpisany do KRS", en="offeror entered in the National Court Register"
    )
    is_business: bool | None = fact(
        pl="oferent jest przedsiębiorcą", en="the offeror is a business"
    )
    buyer_is_business: bool | None = fact(
        pl="adresat jest przedsiębiorcą", en="the addressee is a business"
    )
    channel: OfferChannel | None = fact(pl="sposób złożenia", en="how it is made")
    addressed: bool | None = fact(
        pl="skierowana do oznaczonej osoby lub organu", en="to a named person or authority"
    )
    written: bool | None = fact(pl="oświadczenie pisemne", en="written statement")
    steady_partner: bool | None = fact(
        pl="adresat w stałych stosunkach umownych", en="addressee in steady contractual relations"
    )
    kinds: frozenset[ProductKind] | None = fact(pl="przedmiot", en="what is offered")

    names_provider: bool | None = fact(pl="podano firmę lub nazwę", en="names the firm or name")
    names_legal_form: bool | None = fact(pl="podano formę prawną", en="names the legal form")
    names_seat: bool | None = fact(pl="podano siedzibę i adres", en="names seat and address")
    names_nip: bool | None = fact(pl="podano NIP", en="names the NIP")
    names_register: bool | None = fact(
        pl="podano sąd rejestrowy i numer KRS", en="names the court and number of the register"
    )
    names_capital: bool | None = fact(pl="podano kapitał zakładowy", en="names the share capital")

    names_subject: bool | None = fact(pl="określono przedmiot", en="names the subject")
    describes_scope: bool | None = fact(
        pl="opisano zakres i ilość", en="describes scope and quantity"
    )
    names_price: bool | None = fact(pl="podano cenę", en="names the price")
    names_price_basis: bool | None = fact(
        pl="podano podstawy ustalenia ceny", en="names what the price is reckoned from"
    )
    price_includes_vat: bool | None = fact(pl="cena zawiera VAT", en="the price includes VAT")
    names_unit_price: bool | None = fact(pl="podano cenę jednostkową", en="names the unit price")
    unit_price_exempt: bool | None = fact(
        pl="towar zwolniony z ceny jednostkowej", en="goods exempt from the unit price"
    )
    shown_at_retail: bool | None = fact(
        pl="w miejscu sprzedaży lub świadczenia usług", en="where goods or services are sold"
    )
    advertised_with_price: bool | None = fact(pl="reklama z ceną", en="advertisement with a price")
    announces_reduction: bool | None = fact(pl="ogłasza obniżkę ceny", en="announces a reduction")
    names_lowest_price: bool | None = fact(
        pl="podano najniższą wcześniejszą cenę", en="names the lowest price before"
    )
    perishable: bool | None = fact(pl="towar szybko psujący się", en="perishable goods")
    names_first_price: bool | None = fact(
        pl="podano cenę sprzed pierwszej obniżki", en="names the price before the first reduction"
    )

    says_it_binds: bool | None = fact(pl="nazwana ofertą wiążącą", en="says that it binds")
    names_binding_term: bool | None = fact(
        pl="podano termin związania", en="names the term for the answer"
    )
    says_irrevocable: bool | None = fact(
        pl="wyłączono odwołanie oferty", en="excludes being revoked"
    )
    electronic_rules_excluded: bool | None = fact(
        pl="strony wyłączyły zasady oferty elektronicznej",
        en="the parties excluded the rules on electronic offers",
    )
    electronic_information: frozenset[ElectronicInformation] | None = fact(
        pl="podane informacje o umowie elektronicznej", en="told of the electronic contract"
    )

    names_delivery_term: bool | None = fact(
        pl="podano termin wykonania", en="names the term of delivery"
    )
    names_complaints: bool | None = fact(
        pl="opisano rękojmię, gwarancję i reklamacje", en="describes warranty and complaints"
    )
    names_payment: bool | None = fact(pl="podano warunki płatności", en="names terms of payment")
    names_contact: bool | None = fact(pl="podano kontakt", en="names a contact")
    tells_social_aim: bool | None = fact(pl="opisano cel społeczny", en="tells the social aim")
    holds_marks: bool | None = fact(
        pl="oferent ma znaki i certyfikaty", en="the offeror holds marks and certificates"
    )
    shows_marks: bool | None = fact(
        pl="pokazano znaki i certyfikaty", en="shows marks and certificates"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
