"""Numbers, terms, days and norms of the law on public procurement: since when, how known.

A procedure goes by the law of the day on which it began (Dz.U. 2014 poz. 423 art. 6, Dz.U. 2016
poz. 1020, Dz.U. 2019 poz. 2020 art. 90, Dz.U. 2022 poz. 1933 art. 58, Dz.U. 2022 poz. 1812 art.
80).  Norms that were replaced are therefore not repealed here: they bind the procedures begun under
them.  The days on which the versions begin are written down as such, each from the first Act on
public procurement on, since such a day never changes; sums are those of the day of the start.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import PZP, PZP_2004, UES, USS
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline, Unread

__all__ = [
    "PZP_ACTIVITY_MIN_SHARE",
    "PZP_ACT_2019_DAY",
    "PZP_AIM_MIN_SHARE",
    "PZP_APPLIES",
    "PZP_AWARD_GAP",
    "PZP_CERTIFICATE",
    "PZP_CERTIFICATE_DAY",
    "PZP_EMPLOYMENT_CLAUSE",
    "PZP_EMPLOYMENT_CONTRACT",
    "PZP_MAJORITY_DAY",
    "PZP_MAJORITY_SHARE",
    "PZP_REFORM_DAY",
    "PZP_RESERVED_ACTIVITY",
    "PZP_RESERVED_MAIN_AIM",
    "PZP_RESERVED_MAJORITY",
    "PZP_SERVICES_AIMS",
    "PZP_SERVICES_MAX_YEARS",
    "PZP_SERVICES_NON_PROFIT",
    "PZP_SERVICES_PARTICIPATION",
    "PZP_SERVICES_PREVIOUS_AWARD",
    "PZP_SERVICES_TERM",
    "PZP_SMALL_ORDERS_FOR_COOPERATIVES",
    "PZP_SMALL_ORDERS_FOR_PS",
    "PZP_SOCIAL_SERVICES",
    "PZP_SOCIAL_SERVICES_MIN",
    "PZP_SOCIAL_SERVICES_UNION",
    "PZP_THRESHOLD",
    "PZP_UNIT_PATH_CONTESTED",
    "PZP_WHOLE_ENTITY_DAY",
]

_FIRST_ACT: Final = date(1995, 1, 1)
"""The first Act on public procurement came into force."""
_ACT_2004: Final = date(2004, 3, 2)
_MAJORITY: Final = date(2009, 12, 22)
_EURO_30: Final = date(2014, 4, 16)
"""The threshold of 30 000 euro came into force."""
_REFORM: Final = date(2016, 7, 28)
_ACT_2019: Final = date(2021, 1, 1)
_WHOLE_ENTITY: Final = date(2022, 9, 28)
_CERTIFICATE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 8, 13)
"""State of the law of the last consolidated text of the Act of 2019 that was read."""

_TEXT: Final = "Dz.U. 2024 poz. 1320"
_TEXT_2016: Final = "Dz.U. 2016 poz. 1020"
_SERVICES_2016: Final = PZP_2004.at("138p")
_NOT_READ: Final = "how the Act of 2004 reserved social services from 2016 on was not read"
_NOT_READ_PL: Final = (
    "nie zbadano, jak ustawa z 2004 r. od 2016 r. zastrzegała zamówienia na usługi społeczne"
)

# --- the days on which versions begin ---

PZP_MAJORITY_DAY: Final = Timeline(
    name="PZP_MAJORITY_DAY",
    unit="day",
    steps=(
        Enacted(
            _FIRST_ACT,
            _MAJORITY,
            PZP_2004.at("22", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2009 nr 206 poz. 1591: in force on 22 December 2009",
        ),
    ),
    verified=_COMPARED,
)
"""Procedures begun on this day or later may be reserved; earlier ones may not."""

PZP_REFORM_DAY: Final = Timeline(
    name="PZP_REFORM_DAY",
    unit="day",
    steps=(
        Enacted(
            _FIRST_ACT,
            _REFORM,
            PZP_2004.at("22", ust="2"),
            Evidence.TEXT,
            f"{_TEXT_2016}: in force on 28 July 2016",
        ),
    ),
    verified=_COMPARED,
)
"""In procedures begun on this day or later the reservation asks for integration."""

PZP_ACT_2019_DAY: Final = Timeline(
    name="PZP_ACT_2019_DAY",
    unit="day",
    steps=(
        Enacted(
            _FIRST_ACT,
            _ACT_2019,
            PZP.at("94", ust="1"),
            Evidence.TEXT,
            f"Dz.U. 2019 poz. 2020 art. 90, {_TEXT}",
        ),
    ),
    verified=_COMPARED,
)
"""Procedures begun on this day or later go by the Act of 2019."""

PZP_WHOLE_ENTITY_DAY: Final = Timeline(
    name="PZP_WHOLE_ENTITY_DAY",
    unit="day",
    steps=(
        Enacted(
            _FIRST_ACT,
            _WHOLE_ENTITY,
            PZP.at("94", ust="1a"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1933 art. 25 and 58: in force on 28 September 2022",
        ),
    ),
    verified=_COMPARED,
)
"""In procedures begun on this day or later it is contested whether the share in a unit counts."""

PZP_CERTIFICATE_DAY: Final = Timeline(
    name="PZP_CERTIFICATE_DAY",
    unit="day",
    steps=(
        Enacted(
            _FIRST_ACT,
            _CERTIFICATE,
            (PZP.at("361", ust="3"), UES.at("80")),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812 art. 77 and 80: in force on 30 October 2022",
        ),
    ),
    verified=_COMPARED,
)
"""In procedures begun on this day or later the certificate of the *wojewoda* counts."""

# --- whether the law applies ---

PZP_APPLIES: Final = Timeline(
    name="PZP_APPLIES",
    unit="-",
    steps=(
        Enacted(
            _ACT_2004,
            True,
            PZP_2004.at("4", pkt="8"),
            Evidence.RECALLED,
            "the Act as first published was not read here",
        ),
        Enacted(
            _EURO_30,
            True,
            PZP_2004.at("4", pkt="8"),
            Evidence.TEXT,
            "Dz.U. 2014 poz. 423",
        ),
        Enacted(_ACT_2019, True, PZP.at("2", ust="1", pkt="1"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""Orders of public buyers fall under the law from a value on."""

PZP_THRESHOLD: Final = Timeline(
    name="PZP_THRESHOLD",
    unit="zł net",
    steps=(
        Unread(
            _FIRST_ACT,
            "the thresholds before 16 April 2014, such as 14 000 euro, were not read",
            PZP_2004.at("4", pkt="8"),
            "Dz.U. 2009 nr 224 poz. 1796, Dz.U. 2011 nr 282 poz. 1650",
            pl="progów sprzed 16 kwietnia 2014 r., takich jak 14 000 euro, nie zbadano",
        ),
        Enacted(
            _EURO_30,
            Decimal("126747.01"),
            (PZP_2004.at("4", pkt="8"), PZP_2004.at("35", ust="3")),
            Evidence.TEXT,
            "above 30 000 euro (Dz.U. 2014 poz. 423) at 4,2249 zł (Dz.U. 2013 poz. 1692)",
        ),
        Enacted(
            date(2016, 1, 1),
            Decimal("125247.01"),
            (PZP_2004.at("4", pkt="8"), PZP_2004.at("35", ust="3")),
            Evidence.TEXT,
            "above 30 000 euro at 4,1749 zł (Dz.U. 2015 poz. 2254)",
        ),
        Enacted(
            date(2018, 1, 1),
            Decimal("129351.01"),
            (PZP_2004.at("4", pkt="8"), PZP_2004.at("35", ust="3")),
            Evidence.TEXT,
            "above 30 000 euro at 4,3117 zł (Dz.U. 2017 poz. 2477)",
        ),
        Enacted(
            date(2020, 1, 1),
            Decimal("128079.01"),
            (PZP_2004.at("4", pkt="8"), PZP_2004.at("35", ust="3")),
            Evidence.TEXT,
            "above 30 000 euro at 4,2693 zł (Dz.U. 2019 poz. 2453)",
        ),
        Enacted(
            _ACT_2019, Decimal("130000.00"), PZP.at("2", ust="1", pkt="1"), Evidence.TEXT, _TEXT
        ),
        Enacted(
            date(2026, 1, 1),
            Decimal("170000.00"),
            PZP.at("2", ust="1", pkt="1"),
            Evidence.REPORTED,
            "press on Dz.U. 2025 poz. 1173; the text was not read",
        ),
    ),
    verified=_COMPARED,
)
"""The least value of an order under the law, the sum itself included.  Until 2020 the law spoke of
what is above a sum in euro: the least value is a grosz more."""

PZP_SOCIAL_SERVICES: Final = Timeline(
    name="PZP_SOCIAL_SERVICES",
    unit="-",
    steps=(
        Unread(_REFORM, _NOT_READ, PZP_2004.at("138g"), _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(
            _ACT_2019,
            True,
            (PZP.at("359", pkt="1"), PZP.at("359", pkt="2")),
            Evidence.TEXT,
            _TEXT,
        ),
    ),
    verified=_COMPARED,
)
"""Which rules an order of social services goes by depends on its value."""

PZP_SOCIAL_SERVICES_MIN: Final = Timeline(
    name="PZP_SOCIAL_SERVICES_MIN",
    unit="zł net",
    steps=(
        Unread(_FIRST_ACT, _NOT_READ, PZP_2004.at("138g"), _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(_ACT_2019, Decimal("130000.00"), PZP.at("359", pkt="2"), Evidence.TEXT, _TEXT),
        Unread(
            date(2026, 1, 1),
            "whether the amendment that raised the general threshold raised this sum too was not "
            "seen",
            PZP.at("359", pkt="2"),
            "Dz.U. 2025 poz. 1173",
            pl="nie ustalono, czy nowelizacja, która podniosła próg ogólny, podniosła też tę kwotę",
        ),
    ),
    verified=_COMPARED,
)
"""The value from which social services go by the national procedure; the sum itself suffices."""

PZP_SOCIAL_SERVICES_UNION: Final = Timeline(
    name="PZP_SOCIAL_SERVICES_UNION",
    unit="zł net",
    steps=(
        Unread(_FIRST_ACT, _NOT_READ, PZP_2004.at("138g"), _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(
            _ACT_2019,
            Decimal("3201975.00"),
            (PZP.at("359", pkt="1"), PZP.at("3", ust="4")),
            Evidence.REPORTED,
            "750 000 euro (Dz.U. 2024 poz. 1320) at 4,2693 zł, as told by buyers",
        ),
        Enacted(
            date(2022, 1, 1),
            Decimal("3340200.00"),
            (PZP.at("359", pkt="1"), PZP.at("3", ust="4")),
            Evidence.REPORTED,
            "750 000 euro at 4,4536 zł, the notice M.P. 2021 poz. 1177 as told by buyers",
        ),
        Enacted(
            date(2024, 1, 1),
            Decimal("3477825.00"),
            (PZP.at("359", pkt="1"), PZP.at("3", ust="4")),
            Evidence.REPORTED,
            "750 000 euro at 4,6371 zł, the notice M.P. 2023 poz. 1344 as told by buyers",
        ),
        Unread(
            date(2026, 1, 1),
            "the rate of the euro for 2026 and 2027 was not read",
            (PZP.at("359", pkt="1"), PZP.at("3", ust="4")),
            "the notice M.P. 2025 poz. 1247",
            pl="kursu euro na lata 2026 i 2027 nie zbadano",
        ),
    ),
    verified=_COMPARED,
)
"""The value from which social services go by the rules for orders above the Union thresholds: what
750 000 euro are in zł; the sum itself suffices."""

# --- reserved contracts ---

PZP_RESERVED_MAJORITY: Final = Timeline(
    name="PZP_RESERVED_MAJORITY",
    unit="-",
    steps=(
        Enacted(
            _MAJORITY,
            True,
            PZP_2004.at("22", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2009 nr 206 poz. 1591",
        ),
    ),
    verified=_COMPARED,
)
"""Reserved for those most of whose employees have disabilities: procedures begun before 28 July
2016."""

PZP_MAJORITY_SHARE: Final = Timeline(
    name="PZP_MAJORITY_SHARE",
    unit="share",
    steps=(
        Enacted(
            _MAJORITY,
            Fraction(50, 100),
            PZP_2004.at("22", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2009 nr 206 poz. 1591",
        ),
    ),
    verified=_COMPARED,
)
"""Employees with disabilities are more than this part; the part itself is not enough."""

PZP_RESERVED_ACTIVITY: Final = Timeline(
    name="PZP_RESERVED_ACTIVITY",
    unit="-",
    steps=(
        Enacted(
            _REFORM,
            True,
            (PZP_2004.at("22", ust="2"), PZP_2004.at("22", ust="2a")),
            Evidence.TEXT,
            _TEXT_2016,
        ),
    ),
    verified=_COMPARED,
)
"""Reserved for those whose activity covers integration: procedures begun from 28 July 2016 to the
end of 2020."""

PZP_ACTIVITY_MIN_SHARE: Final = Timeline(
    name="PZP_ACTIVITY_MIN_SHARE",
    unit="share",
    steps=(
        Enacted(_REFORM, Fraction(30, 100), PZP_2004.at("22", ust="2a"), Evidence.TEXT, _TEXT_2016),
    ),
    verified=_COMPARED,
)
"""The least part of marginalised persons that a buyer could set; equality suffices."""

PZP_RESERVED_MAIN_AIM: Final = Timeline(
    name="PZP_RESERVED_MAIN_AIM",
    unit="-",
    steps=(Enacted(_ACT_2019, True, PZP.at("94", ust="1"), Evidence.TEXT, _TEXT),),
    verified=_COMPARED,
)
"""Reserved for sheltered workshops, social cooperatives and those whose main aim is integration."""

PZP_AIM_MIN_SHARE: Final = Timeline(
    name="PZP_AIM_MIN_SHARE",
    unit="share",
    steps=(Enacted(_ACT_2019, Fraction(30, 100), PZP.at("94", ust="1"), Evidence.TEXT, _TEXT),),
    verified=_COMPARED,
)
"""The least part of marginalised persons among those employed; equality suffices."""

PZP_UNIT_PATH_CONTESTED: Final[Timeline[bool]] = Timeline(
    name="PZP_UNIT_PATH_CONTESTED",
    unit="-",
    steps=(
        Unread(
            _WHOLE_ENTITY,
            'contested: the share "is set against the general employment of marginalised persons '
            'in that entity", which may or may not let the share in a unit suffice',
            PZP.at("94", ust="1a"),
            f"Dz.U. 2022 poz. 1933, {_TEXT}; no reading of an authority was found",
            pl="sporne: wskaźnik „ustala się w odniesieniu do ogólnego zatrudnienia w tym "
            "podmiocie osób społecznie marginalizowanych”, z czego nie wynika, czy wystarcza "
            "wskaźnik w jednostce",
        ),
    ),
    verified=_COMPARED,
)
"""Whether the share of marginalised persons in the unit that performs the contract suffices."""

# --- the reserve for social services ---

PZP_SERVICES_AIMS: Final = Timeline(
    name="PZP_SERVICES_AIMS",
    unit="-",
    steps=(
        Unread(_REFORM, _NOT_READ, _SERVICES_2016, _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(_ACT_2019, True, PZP.at("361", ust="1", pkt="1"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""The contractor aims at public utility linked with the services, and at integration."""

PZP_SERVICES_NON_PROFIT: Final = Timeline(
    name="PZP_SERVICES_NON_PROFIT",
    unit="-",
    steps=(
        Unread(_REFORM, _NOT_READ, _SERVICES_2016, _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(_ACT_2019, True, PZP.at("361", ust="1", pkt="2"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""The contractor does not act for profit and divides none."""

PZP_SERVICES_PARTICIPATION: Final = Timeline(
    name="PZP_SERVICES_PARTICIPATION",
    unit="-",
    steps=(
        Unread(_REFORM, _NOT_READ, _SERVICES_2016, _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(_ACT_2019, True, PZP.at("361", ust="1", pkt="3"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""Management or ownership rests on participation, and the statute says so."""

PZP_SERVICES_PREVIOUS_AWARD: Final = Timeline(
    name="PZP_SERVICES_PREVIOUS_AWARD",
    unit="-",
    steps=(
        Unread(_REFORM, _NOT_READ, _SERVICES_2016, _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(_ACT_2019, True, PZP.at("361", ust="1", pkt="4"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""The same buyer gave the contractor no such order lately."""

PZP_AWARD_GAP: Final = Timeline(
    name="PZP_AWARD_GAP",
    unit="before the procedure began",
    steps=(
        Enacted(_ACT_2019, Term(years=3), PZP.at("361", ust="1", pkt="4"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""How far back such an order counts; one on the day of the same number still does."""

PZP_SERVICES_TERM: Final = Timeline(
    name="PZP_SERVICES_TERM",
    unit="-",
    steps=(
        Unread(_REFORM, _NOT_READ, _SERVICES_2016, _TEXT_2016, pl=_NOT_READ_PL),
        Enacted(_ACT_2019, True, PZP.at("361", ust="2"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""The contract for reserved social services is not too long."""

PZP_SERVICES_MAX_YEARS: Final = Timeline(
    name="PZP_SERVICES_MAX_YEARS",
    unit="years",
    steps=(Enacted(_ACT_2019, 3, PZP.at("361", ust="2"), Evidence.TEXT, _TEXT),),
    verified=_COMPARED,
)
"""How long it may be at most; the number itself is allowed."""

PZP_CERTIFICATE: Final = Timeline(
    name="PZP_CERTIFICATE",
    unit="-",
    steps=(
        Enacted(
            _CERTIFICATE,
            True,
            (PZP.at("361", ust="3"), UES.at("27", ust="1"), UES.at("80")),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113, Dz.U. 2024 poz. 1320",
            date(2022, 8, 29),
        ),
    ),
    verified=date(2024, 1, 17),
)
"""The certificate of the *wojewoda* proves the first three conditions of the reserve."""

# --- employment clauses ---

PZP_EMPLOYMENT_CONTRACT: Final = Timeline(
    name="PZP_EMPLOYMENT_CONTRACT",
    unit="-",
    steps=(
        Enacted(_REFORM, True, PZP_2004.at("29", ust="3a"), Evidence.TEXT, _TEXT_2016),
        Enacted(_ACT_2019, True, PZP.at("95", ust="1"), Evidence.TEXT, _TEXT),
    ),
    verified=_COMPARED,
)
"""The buyer demands employment contracts where the acts of a service or works are work."""

PZP_EMPLOYMENT_CLAUSE: Final = Timeline(
    name="PZP_EMPLOYMENT_CLAUSE",
    unit="-",
    steps=(
        Enacted(
            date(2009, 7, 16),
            True,
            (PZP_2004.at("29", ust="4"), PZP_2004.at("36", ust="2", pkt="9")),
            Evidence.TEXT,
            "Dz.U. 2009 nr 91 poz. 742",
        ),
        Enacted(
            _ACT_2019,
            True,
            (
                PZP.at("96", ust="2", pkt="2"),
                PZP.at("96", ust="3"),
                PZP.at("96", ust="4"),
            ),
            Evidence.TEXT,
            _TEXT,
        ),
    ),
    verified=_COMPARED,
)
"""A demand to employ listed persons states their number and time, checks and sanctions."""

# --- orders outside the law because of their value ---

PZP_SMALL_ORDERS_FOR_PS: Final = Timeline(
    name="PZP_SMALL_ORDERS_FOR_PS",
    unit="-",
    steps=(
        Enacted(
            _CERTIFICATE,
            True,
            UES.at("26", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113",
            date(2022, 8, 29),
        ),
    ),
    verified=date(2024, 1, 17),
)
"""A unit of the public-finance sector may reserve a small order for *przedsiębiorstwa
społeczne*."""

PZP_SMALL_ORDERS_FOR_COOPERATIVES: Final = Timeline(
    name="PZP_SMALL_ORDERS_FOR_COOPERATIVES",
    unit="-",
    steps=(
        Enacted(
            date(2015, 10, 24),
            True,
            USS.at("15a", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2015 poz. 1567, Dz.U. 2023 poz. 802",
        ),
    ),
    verified=date(2023, 4, 11),
)
"""A unit of the public-finance sector may reserve a small order for social cooperatives."""
