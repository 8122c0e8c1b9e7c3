"""Dated lists of the Act on social employment about a CIS: creators, posts, trades, supplies."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, FounderKind, LegalForm
from ekonomia.law import Enacted, Evidence, Timeline, Unread
from ekonomia.law.acts import UDPP, USS, UZS, UZS_AMENDMENT_2007
from ekonomia.status.codes import Authority
from ekonomia.status.unit_codes import (
    LocalGovernmentForm,
    ParticipantSupply,
    Referrer,
    StaffRole,
    TradeKind,
)

__all__ = [
    "CIS_AUTHORITIES",
    "CIS_BANNED_TRADES",
    "CIS_CONTESTED_OPERATORS",
    "CIS_COOPERATIVE_FOUNDERS",
    "CIS_LOCAL_GOVERNMENTS",
    "CIS_LOCAL_GOVERNMENT_FORMS",
    "CIS_OPERATORS",
    "CIS_REFERRERS",
    "CIS_SEPARATE_OPERATORS",
    "CIS_STAFF_ROLES",
    "CIS_SUPPLY_LIST",
]

_FIRST: Final = date(2003, 8, 14)
_IN_2004: Final = date(2004, 6, 1)
_IN_2007: Final = date(2007, 7, 14)
_SEEN_IN_2011: Final = date(2011, 2, 1)
_IN_2011: Final = date(2011, 10, 30)
_IN_2022: Final = date(2022, 2, 15)
_COMPARED: Final = date(2022, 9, 22)
"""State of law of the last consolidated text that was read."""

_SINCE_2003: Final = "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2022 poz. 2241"
_OF_2003: Final = "Dz.U. 2003 nr 122 poz. 1143"
_OF_2004: Final = "Dz.U. 2004 nr 99 poz. 1001, Dz.U. 2011 nr 43 poz. 225"
_OF_2007: Final = "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241"
_TEXT_OF_2011: Final = "Dz.U. 2011 nr 43 poz. 225, Dz.U. 2022 poz. 2241"
_OF_2011: Final = "Dz.U. 2011 nr 205 poz. 1211, Dz.U. 2020 poz. 176"
_OF_2022: Final = "Dz.U. 2022 poz. 218, Dz.U. 2022 poz. 2241"

_NGO: Final = (UZS.at("3", ust="2", pkt="2"), UZS.at("2", pkt="2"))
_EQUATED: Final = UZS.at("3", ust="2", pkt="3")
_LOCAL: Final = UZS.at("3", ust="2", pkt="1")

# --- who creates a CIS -------------------------------------------------------------------------

CIS_LOCAL_GOVERNMENTS: Final = Timeline(
    name="CIS_LOCAL_GOVERNMENTS",
    unit="legal forms",
    steps=(
        Unread(
            _FIRST,
            "until the text of 2011 a wójt, burmistrz or prezydent miasta created a CIS as a "
            "*gospodarstwo pomocnicze*; since when every local government may was not read",
            _LOCAL,
            "amendments of 2005 to 2010",
            pl="przed tekstem jednolitym z 2011 r. CIS tworzył wójt, burmistrz lub prezydent "
            "miasta jako gospodarstwo pomocnicze; nie zbadano, od kiedy może to każda jednostka "
            "samorządu terytorialnego",
        ),
        Enacted(
            _SEEN_IN_2011,
            frozenset({LegalForm.GMINA, LegalForm.POWIAT, LegalForm.VOIVODESHIP}),
            _LOCAL,
            Evidence.TEXT,
            _TEXT_OF_2011,
        ),
    ),
    verified=_COMPARED,
)
"""Units of local government that may create a CIS, in one of two forms."""

CIS_LOCAL_GOVERNMENT_FORMS: Final = Timeline(
    name="CIS_LOCAL_GOVERNMENT_FORMS",
    unit="forms",
    steps=(
        Unread(
            _FIRST,
            "until the text of 2011 the form was a *gospodarstwo pomocnicze*; since when the two "
            "forms are these was not read",
            _LOCAL,
            "amendments of 2005 to 2010",
            pl="przed tekstem jednolitym z 2011 r. formą było gospodarstwo pomocnicze; nie "
            "zbadano, od kiedy są to te dwie formy",
        ),
        Enacted(
            _SEEN_IN_2011,
            frozenset({LocalGovernmentForm.BUDGET_UNIT, LocalGovernmentForm.BUDGET_ESTABLISHMENT}),
            _LOCAL,
            Evidence.TEXT,
            _TEXT_OF_2011,
        ),
    ),
    verified=_COMPARED,
)
"""In which forms they keep it."""

CIS_OPERATORS: Final = Timeline(
    name="CIS_OPERATORS",
    unit="legal forms",
    steps=(
        Unread(
            _FIRST,
            "until 31 May 2004 only *organizacje pożytku publicznego*, a status that the legal "
            "form does not tell",
            UZS.at("3", ust="2"),
            _OF_2003,
            pl="do 31 maja 2004 r. tylko organizacje pożytku publicznego, a o tym statusie forma "
            "prawna nie mówi",
        ),
        Enacted(_IN_2004, NGO_FORMS, _NGO, Evidence.TEXT, _OF_2004),
        Enacted(
            _IN_2011,
            NGO_FORMS | {LegalForm.CHURCH_LEGAL_PERSON},
            (*_NGO, _EQUATED, UDPP.at("3", ust="3", pkt="1")),
            Evidence.TEXT,
            _OF_2011,
        ),
        Enacted(
            _IN_2022,
            NGO_FORMS | {LegalForm.CHURCH_LEGAL_PERSON, LegalForm.SOCIAL_COOPERATIVE},
            (*_NGO, _EQUATED, UDPP.at("3", ust="3", pkt="1"), UDPP.at("3", ust="3", pkt="3")),
            Evidence.TEXT,
            _OF_2022,
        ),
    ),
    verified=_COMPARED,
)
"""Subjects that may create a CIS as they are; ordinary associations, circles and clubs stand among
the non-governmental organisations, which must act for the persons of the Act."""

CIS_COOPERATIVE_FOUNDERS: Final = Timeline(
    name="CIS_COOPERATIVE_FOUNDERS",
    unit="founders",
    steps=(
        Enacted(_FIRST, frozenset[FounderKind](), UZS.at("3", ust="2"), Evidence.TEXT, _OF_2004),
        Enacted(
            _IN_2011,
            frozenset(
                {
                    FounderKind.NGO,
                    FounderKind.LOCAL_GOVERNMENT,
                    FounderKind.CHURCH_LEGAL_PERSON,
                }
            ),
            (_EQUATED, USS.at("4", ust="2", pkt="2"), USS.at("4", ust="2", pkt="3")),
            Evidence.TEXT,
            _OF_2011,
        ),
        Enacted(_IN_2022, frozenset(FounderKind), _EQUATED, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""Whose social cooperatives may create a CIS."""

CIS_CONTESTED_OPERATORS: Final = Timeline(
    name="CIS_CONTESTED_OPERATORS",
    unit="legal forms",
    steps=(
        Enacted(
            _FIRST,
            EQUATED_COMPANIES
            | {
                LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                LegalForm.POLITICAL_PARTY,
                LegalForm.TRADE_UNION,
                LegalForm.EMPLOYERS_ORGANISATION,
                LegalForm.PROFESSIONAL_SELF_GOVERNMENT,
                LegalForm.PARTY_FOUNDATION,
            },
            _NGO,
            Evidence.TEXT,
            _OF_2004,
        ),
        Enacted(
            _IN_2011,
            EQUATED_COMPANIES | {LegalForm.LOCAL_GOVERNMENT_ASSOCIATION},
            (*_NGO, _EQUATED),
            Evidence.TEXT,
            "Dz.U. 2011 nr 205 poz. 1211, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""Forms that the Act does not name, of which some say that they are non-governmental organisations
all the same; since 2011 it leaves parties, unions and their like out by name."""

CIS_SEPARATE_OPERATORS: Final = Timeline(
    name="CIS_SEPARATE_OPERATORS",
    unit="legal forms",
    steps=(
        Enacted(
            _FIRST,
            NGO_FORMS,
            UZS.at("3", ust="4"),
            Evidence.TEXT,
            "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176",
        ),
        Enacted(
            _IN_2022,
            NGO_FORMS | {LegalForm.CHURCH_LEGAL_PERSON, LegalForm.SOCIAL_COOPERATIVE},
            UZS.at("3", ust="4"),
            Evidence.TEXT,
            _OF_2022,
        ),
    ),
    verified=_COMPARED,
)
"""Creators whose unit must be set apart."""

CIS_AUTHORITIES: Final = Timeline(
    name="CIS_AUTHORITIES",
    unit="authorities",
    steps=(
        Enacted(
            _FIRST, frozenset({Authority.WOJEWODA}), UZS.at("5", ust="1"), Evidence.TEXT, _OF_2003
        ),
        Enacted(
            date(2006, 1, 1),
            frozenset({Authority.WOJEWODA, Authority.MARSHAL}),
            (UZS.at("5", ust="1"), UZS_AMENDMENT_2007.at("7")),
            Evidence.RECALLED,
            "the marshals' cases and registers went to the wojewodowie on 14 July 2007 (Dz.U. 2007 "
            "nr 115 poz. 793); since when they had them is recalled",
        ),
        Enacted(
            date(2012, 7, 14),
            frozenset({Authority.WOJEWODA}),
            UZS.at("5", ust="1"),
            Evidence.TEXT,
            _OF_2007,
        ),
    ),
    verified=_COMPARED,
)
"""Whose decisions on the status count; those of a marshal were taken over in 2007."""

# --- what a CIS has, does and gives ------------------------------------------------------------

CIS_STAFF_ROLES: Final = Timeline(
    name="CIS_STAFF_ROLES",
    unit="posts",
    steps=(
        Enacted(
            _FIRST,
            frozenset(
                {
                    StaffRole.MANAGER,
                    StaffRole.ACTIVITY_STAFF,
                    StaffRole.ACCOUNTING,
                    StaffRole.SOCIAL_WORKER,
                    StaffRole.VOCATIONAL_INSTRUCTOR,
                }
            ),
            (
                UZS.at("11", ust="1", pkt="1"),
                UZS.at("11", ust="1", pkt="3"),
                UZS.at("11", ust="1", pkt="4"),
                UZS.at("11", ust="2"),
            ),
            Evidence.TEXT,
            _SINCE_2003,
        ),
    ),
    verified=_COMPARED,
)
"""Posts to be filled; persons referred to work in the CIS are staff where there are any."""

CIS_BANNED_TRADES: Final = Timeline(
    name="CIS_BANNED_TRADES",
    unit="trades",
    steps=(
        Enacted(
            _FIRST,
            frozenset(
                {
                    TradeKind.FUEL,
                    TradeKind.TOBACCO,
                    TradeKind.SPIRIT,
                    TradeKind.WINE,
                    TradeKind.BEER,
                    TradeKind.PRECIOUS_METALS,
                }
            ),
            UZS.at("9", ust="1"),
            Evidence.TEXT,
            _SINCE_2003,
        ),
    ),
    verified=_COMPARED,
)
"""Trades banned whatever the goods hold; other alcoholic goods are banned by their content."""

CIS_REFERRERS: Final = Timeline(
    name="CIS_REFERRERS",
    unit="referrers",
    steps=(
        Enacted(_FIRST, frozenset({Referrer.OPS}), UZS.at("12", ust="1"), Evidence.TEXT, _OF_2003),
        Unread(
            date(2005, 11, 1),
            "since when the labour office refers the long-term unemployed was not read",
            UZS.at("12", ust="1"),
            "amendments of 2005 to 2010",
            pl="nie zbadano, od kiedy urząd pracy kieruje długotrwale bezrobotnych",
        ),
        Enacted(
            _SEEN_IN_2011,
            frozenset({Referrer.OPS, Referrer.PUP}),
            UZS.at("12", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2011 nr 43 poz. 225, Dz.U. 2020 poz. 176",
        ),
        Enacted(
            date(2020, 1, 1),
            frozenset(Referrer),
            UZS.at("12", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 176, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""Who may refer a person: the labour office only the long-term unemployed."""

CIS_SUPPLY_LIST: Final = Timeline(
    name="CIS_SUPPLY_LIST",
    unit="supplies",
    steps=(
        Enacted(
            _FIRST,
            frozenset(
                {
                    ParticipantSupply.SAFETY_TRAINING,
                    ParticipantSupply.MEDICAL_EXAMINATION,
                    ParticipantSupply.PROTECTIVE_MEANS,
                    ParticipantSupply.MEAL,
                    ParticipantSupply.ACCIDENT_COVER,
                }
            ),
            UZS.at("14", ust="2-4"),
            Evidence.TEXT,
            _OF_2003,
        ),
        Enacted(
            _IN_2007,
            frozenset(ParticipantSupply),
            (UZS.at("14", ust="1a"), UZS.at("14", ust="2-4")),
            Evidence.TEXT,
            _OF_2007,
        ),
    ),
    verified=_COMPARED,
)
"""What every participant gets: since 2007 working clothes and a monthly programme too."""
