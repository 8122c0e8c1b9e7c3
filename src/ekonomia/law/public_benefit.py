"""Numbers, terms, days and norms of the Act on public-benefit activity: since when, how known.

The Act of 24 April 2003 took effect in parts: its articles on paid activity on 29 June 2003, those
on organisations of public benefit (OPP) on 1 January 2004.  It was rewritten on 12 March 2010 and
amended on 3 November 2011 and 9 November 2015.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import KPA, UDPP
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "OPP_ANNUAL_REPORT",
    "OPP_BENEFICIARIES",
    "OPP_BUSINESS",
    "OPP_CONTESTED_SUBJECT",
    "OPP_CONTROL_BODY",
    "OPP_FIRE_BRIGADES",
    "OPP_MANAGEMENT_RECORD",
    "OPP_MAX_SIMPLIFIED_INCOME",
    "OPP_MIN_ACTIVITY",
    "OPP_REOBTAINING",
    "OPP_REOBTAIN_TERM",
    "OPP_REPORT_DAY",
    "OPP_SIMPLIFIED_REPORT",
    "OPP_STATUTE_BANS",
    "OPP_SUBJECT",
    "OPP_SURPLUS",
    "OPP_TWO_YEARS",
    "UDPP_ENTRY_TERM",
    "UDPP_FEE_COST",
    "UDPP_INCOME_USE",
    "UDPP_MAX_PAY_MULTIPLE",
    "UDPP_PAID_ACTIVITY",
    "UDPP_PAY_CAP",
    "UDPP_RECLASSIFICATION",
    "UDPP_SALE_OF_GIFTS",
    "UDPP_SAME_OBJECT",
]

_FIRST: Final = date(2003, 6, 29)
_FIRST_OPP: Final = date(2004, 1, 1)
_REWRITTEN: Final = date(2010, 3, 12)
_AMENDED: Final = date(2011, 11, 3)
_AMENDED_AGAIN: Final = date(2015, 11, 9)
_COMPARED: Final = date(2024, 9, 17)
"""State of the law of the last consolidated text of the Act that was read."""

_TEXT_2003: Final = "Dz.U. 2003 nr 96 poz. 873"
_TEXT_2010: Final = "Dz.U. 2010 nr 28 poz. 146, Dz.U. 2024 poz. 1491"
_TEXT_2011: Final = "Dz.U. 2011 nr 209 poz. 1244, Dz.U. 2024 poz. 1491"
_TEXT_2015: Final = "Dz.U. 2015 poz. 1339, Dz.U. 2024 poz. 1491"

# --- paid activity ---

UDPP_FEE_COST: Final = Timeline(
    name="UDPP_FEE_COST",
    unit="-",
    steps=(
        Enacted(_FIRST, True, UDPP.at("9", ust="1", pkt="1"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("9", ust="1", pkt="1"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""Fees are not above the costs of that kind of activity, before 2010 its direct costs."""

UDPP_PAY_CAP: Final = Timeline(
    name="UDPP_PAY_CAP",
    unit="-",
    steps=(
        Enacted(_FIRST, True, UDPP.at("9", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("9", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2010),
        Enacted(_AMENDED_AGAIN, True, UDPP.at("9", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2015),
    ),
    verified=_COMPARED,
)
"""Pay is capped: of the last three months from 2010, of the last financial year from 2015; before
2010 without a period, and for unpaid activity too."""

UDPP_MAX_PAY_MULTIPLE: Final = Timeline(
    name="UDPP_MAX_PAY_MULTIPLE",
    unit="times the average pay",
    steps=(
        Enacted(_FIRST, Fraction(3, 2), UDPP.at("9", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, Fraction(3), UDPP.at("9", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""How many times the average pay in enterprises one may earn; the multiple itself is allowed."""

UDPP_RECLASSIFICATION: Final = Timeline(
    name="UDPP_RECLASSIFICATION",
    unit="-",
    steps=(
        Enacted(
            _REWRITTEN,
            True,
            (UDPP.at("9", ust="1a"), UDPP.at("9", ust="1b")),
            Evidence.TEXT,
            _TEXT_2010,
        ),
    ),
    verified=_COMPARED,
)
"""Where the cap or the costs are exceeded, the inspecting body calls to register a business."""

UDPP_ENTRY_TERM: Final = Timeline(
    name="UDPP_ENTRY_TERM",
    unit="from the call",
    steps=(
        Enacted(
            _REWRITTEN,
            Term(days=30, moves=True),
            (UDPP.at("9", ust="1a"), KPA.at("57", par="4")),
            Evidence.TEXT,
            f"{_TEXT_2010}; that its end moves as in the code is a reading",
        ),
    ),
    verified=_COMPARED,
)
"""How long the call leaves to apply for the entry; the last day is still in time, and a Saturday or
a day off moves it."""

UDPP_INCOME_USE: Final = Timeline(
    name="UDPP_INCOME_USE",
    unit="-",
    steps=(
        Unread(
            _FIRST,
            "until 2010 the profit could serve other statutory aims too, and fewer accounts had to "
            "be kept apart; the facts do not tell these apart",
            (UDPP.at("8", ust="2"), UDPP.at("10", ust="1")),
            _TEXT_2003,
            pl="do 2010 r. dochód mógł służyć także innym celom statutowym, a wyodrębnienie "
            "rachunkowe było węższe; fakty tego nie rozróżniają",
        ),
        Enacted(
            _REWRITTEN,
            True,
            (UDPP.at("8", ust="2"), UDPP.at("10", ust="1")),
            Evidence.TEXT,
            _TEXT_2010,
        ),
    ),
    verified=_COMPARED,
)
"""Revenue of paid activity serves public benefit alone; accounts are kept apart."""

UDPP_SAME_OBJECT: Final = Timeline(
    name="UDPP_SAME_OBJECT",
    unit="-",
    steps=(
        Enacted(
            _FIRST,
            True,
            UDPP.at("9", ust="3"),
            Evidence.TEXT,
            f"{_TEXT_2003}, Dz.U. 2024 poz. 1491",
        ),
    ),
    verified=_COMPARED,
)
"""Paid and business activity are not carried on in the same object."""

UDPP_PAID_ACTIVITY: Final = Timeline(
    name="UDPP_PAID_ACTIVITY",
    unit="-",
    steps=(
        Enacted(_FIRST, True, UDPP.at("8", ust="1"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("8", ust="1"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""What is paid public-benefit activity."""

UDPP_SALE_OF_GIFTS: Final = Timeline(
    name="UDPP_SALE_OF_GIFTS",
    unit="-",
    steps=(
        Enacted(_FIRST, True, UDPP.at("8", ust="1"), Evidence.TEXT, _TEXT_2003),
        Enacted(
            _REWRITTEN,
            True,
            UDPP.at("8", ust="1", pkt="2"),
            Evidence.TEXT,
            "Dz.U. 2010 nr 28 poz. 146",
        ),
        Repealed(
            _AMENDED,
            UDPP.at("8", ust="1", pkt="2"),
            Evidence.TEXT,
            "Dz.U. 2011 nr 209 poz. 1244, Dz.U. 2014 poz. 1118",
        ),
        Enacted(_AMENDED_AGAIN, True, UDPP.at("8", ust="1", pkt="3"), Evidence.TEXT, _TEXT_2015),
    ),
    verified=_COMPARED,
)
"""The sale of donated items counts as paid activity; from November 2011 to November 2015 the Act
did not name it."""

# --- organisations of public benefit ---

OPP_SUBJECT: Final = Timeline(
    name="OPP_SUBJECT",
    unit="-",
    steps=(
        Enacted(
            _FIRST_OPP,
            True,
            (UDPP.at("20"), UDPP.at("3", ust="4")),
            Evidence.TEXT,
            _TEXT_2003,
        ),
        Enacted(
            _REWRITTEN,
            True,
            (UDPP.at("20", ust="1"), UDPP.at("3", ust="3a"), UDPP.at("3", ust="4")),
            Evidence.TEXT,
            _TEXT_2010,
        ),
    ),
    verified=_COMPARED,
)
"""Who may be an organisation of public benefit."""

OPP_CONTESTED_SUBJECT: Final[Timeline[bool]] = Timeline(
    name="OPP_CONTESTED_SUBJECT",
    unit="-",
    steps=(
        Unread(
            _FIRST_OPP,
            "whether organisations of farmers may be organisations of public benefit was found in "
            "no source",
            (UDPP.at("20"), UDPP.at("3", ust="4")),
            "practice of the registry courts",
            pl="w żadnym źródle nie znaleziono, czy organizacje rolników mogą być organizacjami "
            "pożytku publicznego",
        ),
    ),
    verified=_COMPARED,
)
"""Forms of which no source says whether they may."""

OPP_TWO_YEARS: Final = Timeline(
    name="OPP_TWO_YEARS",
    unit="-",
    steps=(Enacted(_REWRITTEN, True, UDPP.at("22", ust="1"), Evidence.TEXT, _TEXT_2010),),
    verified=_COMPARED,
)
"""The status presupposes a time of unbroken public-benefit activity."""

OPP_MIN_ACTIVITY: Final = Timeline(
    name="OPP_MIN_ACTIVITY",
    unit="of unbroken activity",
    steps=(Enacted(_REWRITTEN, Term(years=2), UDPP.at("22", ust="1"), Evidence.TEXT, _TEXT_2010),),
    verified=_COMPARED,
)
"""How long the activity must have lasted; the day on which it is complete suffices."""

OPP_FIRE_BRIGADES: Final = Timeline(
    name="OPP_FIRE_BRIGADES",
    unit="-",
    steps=(
        Enacted(
            date(2022, 1, 1),
            True,
            UDPP.at("22", ust="1a"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1327, which tells the day of the Act of 17 December 2021 (Dz.U. 2021 "
            "poz. 2490)",
        ),
    ),
    verified=_COMPARED,
)
"""Volunteer fire brigades need no time of activity."""

OPP_REOBTAINING: Final = Timeline(
    name="OPP_REOBTAINING",
    unit="-",
    steps=(
        Enacted(_AMENDED, True, UDPP.at("22a", ust="1"), Evidence.TEXT, _TEXT_2011),
        Enacted(_AMENDED_AGAIN, True, UDPP.at("22a", ust="1"), Evidence.TEXT, _TEXT_2015),
    ),
    verified=_COMPARED,
)
"""Who lost the status other than by its own request waits before it obtains it again."""

OPP_REOBTAIN_TERM: Final = Timeline(
    name="OPP_REOBTAIN_TERM",
    unit="from striking off",
    steps=(
        Enacted(
            _AMENDED, Term(years=2), UDPP.at("22a", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2011
        ),
    ),
    verified=_COMPARED,
)
"""How long it waits; the last day of the term is still too soon."""

OPP_BENEFICIARIES: Final = Timeline(
    name="OPP_BENEFICIARIES",
    unit="-",
    steps=(
        Enacted(_FIRST_OPP, True, UDPP.at("20", pkt="1"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("20", ust="1", pkt="1"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""It acts for the whole community, or for a group in a specially hard situation."""

OPP_BUSINESS: Final = Timeline(
    name="OPP_BUSINESS",
    unit="-",
    steps=(
        Unread(
            _FIRST_OPP,
            "until 2010 the test was another one, business on a scale that serves the statutory "
            "aims, of which the facts say nothing",
            UDPP.at("20", pkt="4"),
            _TEXT_2003,
            pl="do 2010 r. miara była inna: działalność gospodarcza w rozmiarach służących "
            "realizacji celów statutowych, o czym fakty nie mówią",
        ),
        Enacted(_REWRITTEN, True, UDPP.at("20", ust="1", pkt="2"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""Business activity is only additional."""

OPP_SURPLUS: Final = Timeline(
    name="OPP_SURPLUS",
    unit="-",
    steps=(
        Enacted(_FIRST_OPP, True, UDPP.at("20", pkt="5"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("20", ust="1", pkt="3"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""What is left goes to public benefit: the whole profit until 2010, the surplus since."""

OPP_CONTROL_BODY: Final = Timeline(
    name="OPP_CONTROL_BODY",
    unit="-",
    steps=(
        Enacted(_FIRST_OPP, True, UDPP.at("20", pkt="6"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("20", ust="1", pkt="4"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""A statutory collegiate body of control or supervision, independent of the management."""

OPP_MANAGEMENT_RECORD: Final = Timeline(
    name="OPP_MANAGEMENT_RECORD",
    unit="-",
    steps=(Enacted(_REWRITTEN, True, UDPP.at("20", ust="1", pkt="5"), Evidence.TEXT, _TEXT_2010),),
    verified=_COMPARED,
)
"""Nobody in the management was sentenced for the named crimes."""

OPP_STATUTE_BANS: Final = Timeline(
    name="OPP_STATUTE_BANS",
    unit="-",
    steps=(
        Enacted(_FIRST_OPP, True, UDPP.at("20", pkt="7"), Evidence.TEXT, _TEXT_2003),
        Enacted(_REWRITTEN, True, UDPP.at("20", ust="1", pkt="6"), Evidence.TEXT, _TEXT_2010),
    ),
    verified=_COMPARED,
)
"""The statute bans loans, transfers, use and purchases in favour of insiders."""

OPP_ANNUAL_REPORT: Final = Timeline(
    name="OPP_ANNUAL_REPORT",
    unit="-",
    steps=(
        Enacted(
            date(2012, 1, 1),
            True,
            (UDPP.at("23", ust="6"), UDPP.at("23", ust="6a")),
            Evidence.TEXT,
            _TEXT_2011,
        ),
    ),
    verified=_COMPARED,
)
"""Yearly reports are published by a fixed day; until 2011 fifteen days after they were approved."""

OPP_REPORT_DAY: Final = Timeline(
    name="OPP_REPORT_DAY",
    unit="month and day of the year after the reported one",
    steps=(Enacted(date(2012, 1, 1), (7, 15), UDPP.at("23", ust="6"), Evidence.TEXT, _TEXT_2011),),
    verified=_COMPARED,
)
"""The last day for the reports of a calendar year; the day itself is in time."""

OPP_SIMPLIFIED_REPORT: Final = Timeline(
    name="OPP_SIMPLIFIED_REPORT",
    unit="-",
    steps=(Enacted(date(2013, 1, 1), True, UDPP.at("23", ust="6c"), Evidence.TEXT, _TEXT_2011),),
    verified=_COMPARED,
)
"""A small organisation reports on its activity in a simplified form."""

OPP_MAX_SIMPLIFIED_INCOME: Final = Timeline(
    name="OPP_MAX_SIMPLIFIED_INCOME",
    unit="zł a year",
    steps=(
        Enacted(
            date(2013, 1, 1),
            Decimal("100000.00"),
            UDPP.at("23", ust="6c"),
            Evidence.TEXT,
            _TEXT_2011,
        ),
    ),
    verified=_COMPARED,
)
"""The greatest yearly income with which the simplified form suffices; the sum itself is allowed."""
