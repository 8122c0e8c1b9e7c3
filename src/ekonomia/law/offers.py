"""What an offer must hold and had better hold: the Civil Code, the register, prices, templates.

Offers are ruled by the Civil Code as amended by the Act of 14 February 2003 (in force on 25
September 2003), what letters must name by the Act on the National Court Register and, of limited
companies, by the Commercial Companies Code, what prices must show by the Act of 9 May 2014.  What
good templates hold beside that was decided upon by a promotion group, whose minutes name no
elements: these are recalled.
"""

from datetime import date
from typing import Final

from ekonomia.law.acts import COMMERCIAL_COMPANIES, KC, KRS, PES_OFFERS, PRICE_INFORMATION
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline, Unread

__all__ = [
    "COMPANY_LETTER",
    "KC_BINDING_TERM",
    "KC_ELECTRONIC_OFFER",
    "KC_INVITATION",
    "KC_OFFER",
    "KC_PRICE",
    "KC_REVOCATION",
    "KRS_LEGAL_FORM",
    "KRS_NAME",
    "KRS_NIP",
    "KRS_REGISTER",
    "KRS_SEAT",
    "OFFER_COMPLAINTS",
    "OFFER_DELIVERY",
    "OFFER_TEMPLATES",
    "PRICE_ADVERTISED",
    "PRICE_REDUCED",
    "PRICE_SHOWN",
    "PRICE_WITH_TAX",
]

_OFFERS: Final = date(2003, 9, 25)
_REGISTER: Final = date(2001, 1, 1)
_COURT_ADDED: Final = date(2007, 1, 1)
_NIP_READ: Final = date(2007, 6, 28)
_PRICES: Final = date(2014, 7, 25)
_PRICES_AMENDED: Final = date(2023, 1, 1)
_TEMPLATES: Final = date(2017, 3, 28)

_KC_COMPARED: Final = date(2024, 6, 19)
_KRS_COMPARED: Final = date(2024, 6, 12)
_COMPANIES_COMPARED: Final = date(2023, 12, 5)
_PRICES_COMPARED: Final = date(2023, 1, 11)

_TEXT_KC: Final = "Dz.U. 2003 nr 49 poz. 408, Dz.U. 2024 poz. 1061"
_TEXT_KRS: Final = "Dz.U. 2001 nr 17 poz. 209, Dz.U. 2007 nr 168 poz. 1186, Dz.U. 2024 poz. 979"
_TEXT_PRICES: Final = "Dz.U. 2014 poz. 915, Dz.U. 2023 poz. 168"
_TEXT_PRICES_2023: Final = "Dz.U. 2022 poz. 2581, Dz.U. 2023 poz. 168"
_RECALLED: Final = "usual practice; the minutes speak of all necessary elements and list none"

# --- the Civil Code ---

KC_OFFER: Final = Timeline(
    name="KC_OFFER",
    unit="-",
    steps=(Enacted(_OFFERS, True, KC.at("66", par="1"), Evidence.TEXT, _TEXT_KC),),
    verified=_KC_COMPARED,
)
"""A statement is an offer if it sets out the essential terms of the contract."""

KC_PRICE: Final = Timeline(
    name="KC_PRICE",
    unit="-",
    steps=(
        Enacted(
            _OFFERS,
            True,
            (KC.at("66", par="1"), KC.at("535"), KC.at("536", par="1")),
            Evidence.TEXT,
            f"{_TEXT_KC}; art. 535 and 536 in the latter only",
        ),
    ),
    verified=_KC_COMPARED,
)
"""The price is an essential term of a sale; naming what it is reckoned from is enough."""

KC_BINDING_TERM: Final = Timeline(
    name="KC_BINDING_TERM",
    unit="-",
    steps=(Enacted(_OFFERS, True, KC.at("66", par="2"), Evidence.TEXT, _TEXT_KC),),
    verified=_KC_COMPARED,
)
"""An offer without a term for the answer soon ceases to bind."""

KC_ELECTRONIC_OFFER: Final = Timeline(
    name="KC_ELECTRONIC_OFFER",
    unit="-",
    steps=(
        Enacted(
            _OFFERS,
            True,
            (KC.at("66¹", par="2"), KC.at("66¹", par="4")),
            Evidence.TEXT,
            _TEXT_KC,
        ),
    ),
    verified=_KC_COMPARED,
)
"""A business that offers electronically, not by e-mail, explains how the contract is made."""

KC_REVOCATION: Final = Timeline(
    name="KC_REVOCATION",
    unit="-",
    steps=(
        Enacted(
            _OFFERS,
            True,
            (KC.at("66²", par="1"), KC.at("66²", par="2")),
            Evidence.TEXT,
            _TEXT_KC,
        ),
    ),
    verified=_KC_COMPARED,
)
"""Between businesses an offer may be revoked, unless it excludes that or names a term."""

KC_INVITATION: Final = Timeline(
    name="KC_INVITATION",
    unit="-",
    steps=(Enacted(_OFFERS, True, KC.at("71"), Evidence.TEXT, _TEXT_KC),),
    verified=_KC_COMPARED,
)
"""Announcements, advertisements and price lists are in doubt no offers, but invitations."""

# --- what letters must name ---

KRS_NAME: Final = Timeline(
    name="KRS_NAME",
    unit="-",
    steps=(Enacted(_REGISTER, True, KRS.at("34", ust="1", pkt="1"), Evidence.TEXT, _TEXT_KRS),),
    verified=_KRS_COMPARED,
)
"""Written statements to named addressees bear the firm or name."""

KRS_LEGAL_FORM: Final = Timeline(
    name="KRS_LEGAL_FORM",
    unit="-",
    steps=(Enacted(_REGISTER, True, KRS.at("34", ust="1", pkt="2"), Evidence.TEXT, _TEXT_KRS),),
    verified=_KRS_COMPARED,
)
"""They bear the legal form."""

KRS_SEAT: Final = Timeline(
    name="KRS_SEAT",
    unit="-",
    steps=(Enacted(_REGISTER, True, KRS.at("34", ust="1", pkt="3"), Evidence.TEXT, _TEXT_KRS),),
    verified=_KRS_COMPARED,
)
"""They bear the seat and address."""

KRS_NIP: Final = Timeline(
    name="KRS_NIP",
    unit="-",
    steps=(
        Unread(
            _REGISTER,
            "the text of 2001 asks for no NIP, that of 2007 does; the day of the change was not "
            "found",
            KRS.at("34", ust="1", pkt="4"),
            "Dz.U. 2001 nr 17 poz. 209, Dz.U. 2007 nr 168 poz. 1186",
            pl="tekst z 2001 r. nie wymaga NIP, tekst z 2007 r. go wymaga; dnia zmiany nie "
            "znaleziono",
        ),
        Enacted(
            _NIP_READ,
            True,
            KRS.at("34", ust="1", pkt="4"),
            Evidence.TEXT,
            "Dz.U. 2007 nr 168 poz. 1186, Dz.U. 2024 poz. 979",
        ),
    ),
    verified=_KRS_COMPARED,
)
"""They bear the NIP."""

KRS_REGISTER: Final = Timeline(
    name="KRS_REGISTER",
    unit="-",
    steps=(
        Unread(
            _REGISTER,
            "the text of 2001 asks for the number in the register, without the court; whether "
            "that stayed so until 2007 was not read",
            KRS.at("34", ust="1", pkt="4"),
            "Dz.U. 2001 nr 17 poz. 209",
            pl="tekst z 2001 r. wymaga numeru w rejestrze bez oznaczenia sądu; nie zbadano, czy "
            "do 2007 r. to się nie zmieniło",
        ),
        Enacted(
            _COURT_ADDED,
            True,
            KRS.at("34", ust="1", pkt="5"),
            Evidence.TEXT,
            "Dz.U. 2006 nr 208 poz. 1540, Dz.U. 2024 poz. 979",
        ),
    ),
    verified=_KRS_COMPARED,
)
"""They bear the court that keeps the files and the number in the register."""

COMPANY_LETTER: Final = Timeline(
    name="COMPANY_LETTER",
    unit="-",
    steps=(
        Enacted(
            _COURT_ADDED,
            True,
            COMMERCIAL_COMPANIES.at("206", par="1"),
            Evidence.TEXT,
            "Dz.U. 2006 nr 208 poz. 1540, Dz.U. 2024 poz. 18",
        ),
    ),
    verified=_COMPANIES_COMPARED,
)
"""Letters of a limited company, on paper and electronic, bear its data and its share capital."""

# --- prices ---

PRICE_SHOWN: Final = Timeline(
    name="PRICE_SHOWN",
    unit="-",
    steps=(
        Enacted(_PRICES, True, PRICE_INFORMATION.at("4", ust="1"), Evidence.TEXT, _TEXT_PRICES),
    ),
    verified=_PRICES_COMPARED,
)
"""Where goods are sold retail and services rendered, the price and the unit price are shown."""

PRICE_ADVERTISED: Final = Timeline(
    name="PRICE_ADVERTISED",
    unit="-",
    steps=(
        Enacted(
            _PRICES_AMENDED,
            True,
            PRICE_INFORMATION.at("4", ust="5"),
            Evidence.TEXT,
            _TEXT_PRICES_2023,
        ),
    ),
    verified=_PRICES_COMPARED,
)
"""The same holds of an advertisement with a price, such as a catalogue."""

PRICE_REDUCED: Final = Timeline(
    name="PRICE_REDUCED",
    unit="-",
    steps=(
        Enacted(
            _PRICES_AMENDED,
            True,
            (PRICE_INFORMATION.at("4", ust="2"), PRICE_INFORMATION.at("4", ust="4")),
            Evidence.TEXT,
            _TEXT_PRICES_2023,
        ),
    ),
    verified=_PRICES_COMPARED,
)
"""Beside a reduced price stands the lowest one before; of perishable goods the first one."""

PRICE_WITH_TAX: Final = Timeline(
    name="PRICE_WITH_TAX",
    unit="-",
    steps=(
        Enacted(_PRICES, True, PRICE_INFORMATION.at("3", ust="2"), Evidence.TEXT, _TEXT_PRICES),
    ),
    verified=_PRICES_COMPARED,
)
"""A price includes the value-added tax that is due."""

# --- templates ---

OFFER_TEMPLATES: Final = Timeline(
    name="OFFER_TEMPLATES",
    unit="-",
    steps=(Enacted(_TEMPLATES, True, PES_OFFERS.at(), Evidence.RECALLED, _RECALLED),),
    verified=_TEMPLATES,
)
"""Templates of offers hold all elements that businesses expect."""

OFFER_DELIVERY: Final = Timeline(
    name="OFFER_DELIVERY",
    unit="-",
    steps=(
        Enacted(
            _TEMPLATES,
            True,
            (PES_OFFERS.at(), KC.at("455")),
            Evidence.RECALLED,
            f"{_RECALLED}; art. 455 read in Dz.U. 2024 poz. 1061",
        ),
    ),
    verified=_TEMPLATES,
)
"""Without a term of performance it is due at once upon a call."""

OFFER_COMPLAINTS: Final = Timeline(
    name="OFFER_COMPLAINTS",
    unit="-",
    steps=(
        Enacted(
            _TEMPLATES,
            True,
            (PES_OFFERS.at(), KC.at("558", par="1")),
            Evidence.RECALLED,
            f"{_RECALLED}; art. 558 read in Dz.U. 2024 poz. 1061",
        ),
    ),
    verified=_TEMPLATES,
)
"""The statutory warranty may be widened, narrowed or excluded, so an offer says what holds."""
