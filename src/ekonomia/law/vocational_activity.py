"""Numbers, terms, days and norms of the law on a ZAZ: since when, where written, how known.

The Act of 1997 gave the vocational activity establishment (*zakład aktywności zawodowej*) its
present conditions on 30 July 2007; how art. 29 and 30 read before was not read.  What was amended
on 1 January 2026 is known from the press alone.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import KPA, R_INF, R_ZAZ, R_ZAZ_2007, URON, URON_AMENDMENT_2025
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "ZAZ_ACTIVITY_FUND",
    "ZAZ_ACTIVITY_FUND_DAY",
    "ZAZ_ACTIVITY_FUND_USE",
    "ZAZ_ANNEX",
    "ZAZ_ANNEX_DAY",
    "ZAZ_ASSESSMENT_YEAR_END",
    "ZAZ_BANNED_TRADE",
    "ZAZ_CARE",
    "ZAZ_CHANGE_NOTICE",
    "ZAZ_CHANGE_TERM",
    "ZAZ_COUNTED_ONCE_SHOWN",
    "ZAZ_CREATION_COST_SHARE",
    "ZAZ_DISABLED_SHARE",
    "ZAZ_EMERGENCY_CARE",
    "ZAZ_EPIDEMIC_FUND_USE",
    "ZAZ_FORECAST",
    "ZAZ_FORECAST_DAY",
    "ZAZ_HALF_YEAR_DAY",
    "ZAZ_HALF_YEAR_INFORMATION",
    "ZAZ_HEADCOUNT",
    "ZAZ_MAX_ALCOHOL",
    "ZAZ_MAX_CREATION_SHARE",
    "ZAZ_MAX_LIMITED_SHARE",
    "ZAZ_MAX_MODERATE_SHARE",
    "ZAZ_MAX_NORM_SHARE",
    "ZAZ_MAX_OPERATING_SHARE",
    "ZAZ_MAX_REHABILITATION",
    "ZAZ_MIN_DISABLED_SHARE",
    "ZAZ_MIN_NORM_SHARE",
    "ZAZ_MIN_REHABILITATION",
    "ZAZ_MODERATE_SHARE",
    "ZAZ_OPERATING_COST_SHARE",
    "ZAZ_OPERATOR",
    "ZAZ_OTHER_SOCIAL_ORGANISATION",
    "ZAZ_POWIAT_WITHOUT_OPINION",
    "ZAZ_PREMISES",
    "ZAZ_PROGRAMME_TEAM",
    "ZAZ_QUARTER_DAY",
    "ZAZ_REHABILITATION_DAILY",
    "ZAZ_REHABILITATION_ON_REQUEST",
    "ZAZ_SEPARATENESS",
    "ZAZ_SETTLEMENT",
    "ZAZ_SETTLEMENT_DAY",
    "ZAZ_STAROSTA_OPINION",
    "ZAZ_STATUS_DECISION",
    "ZAZ_STATUS_LOSS",
    "ZAZ_WAIVER",
    "ZAZ_WAIVER_MAX",
    "ZAZ_WORKING_TIME",
    "ZAZ_WORKING_TIME_CAP",
]

_ACT: Final = date(1998, 1, 1)
"""First day of the Act of 1997."""
_CONDITIONS: Final = date(2007, 7, 30)
"""First day of art. 29 ust. 1 and 1a as they read since."""
_SEEN: Final = date(2008, 1, 18)
"""State of the law of the first consolidated text of the Act that was read."""
_IN_HEADS: Final = date(2011, 1, 1)
_WAIVERS: Final = date(2012, 9, 15)
_EASED: Final = date(2026, 1, 1)
_ACT_COMPARED: Final = date(2023, 12, 6)
"""State of the law of the last consolidated text of the Act that was read."""
_REGULATION_2007: Final = date(2007, 12, 27)
_REGULATION: Final = date(2012, 8, 25)
_AMENDED: Final = date(2023, 12, 1)
_CLASSES: Final = date(2024, 3, 1)
_AMENDING_PUBLISHED: Final = date(2023, 11, 22)
_REGULATION_COMPARED: Final = _CLASSES
"""First day of the last provision of the regulation that was read."""

_OLD_ACT: Final = "Dz.U. 1997 nr 123 poz. 776 and its amendments"
_OLD_REGULATIONS: Final = "Dz.U. 2000 nr 6 poz. 77, Dz.U. 2007 nr 242 poz. 1776"
_ACT_EARLIER: Final = Unread(
    _ACT,
    "the Act as it stood before 30 July 2007 was not read",
    URON.at("29"),
    _OLD_ACT,
    pl="brzmienia ustawy sprzed 30 lipca 2007 r. nie zbadano",
)
_STATUS_EARLIER: Final = Unread(
    _ACT,
    "the Act as it stood before the consolidated text of 2008 was not read",
    URON.at("30"),
    _OLD_ACT,
    pl="brzmienia ustawy sprzed tekstu jednolitego z 2008 r. nie zbadano",
)
_OLDEST_REGULATION: Final = Unread(
    _ACT,
    "the regulation of 2000 was not read",
    R_ZAZ_2007.at(),
    _OLD_REGULATIONS,
    pl="rozporządzenia z 2000 r. nie zbadano",
)
_REGULATIONS_EARLIER: Final = Unread(
    _ACT,
    "the regulations before that of 2012 were not read",
    R_ZAZ_2007.at(),
    _OLD_REGULATIONS,
    pl="rozporządzeń sprzed 2012 r. nie zbadano",
)
_2007: Final = "Dz.U. 2007 nr 115 poz. 791, Dz.U. 2024 poz. 44"
_2008: Final = "Dz.U. 2008 nr 14 poz. 92, the first text read, and Dz.U. 2024 poz. 44"
_2012: Final = "Dz.U. 2012 poz. 986, Dz.U. 2024 poz. 44"
_FIRST_TEXT: Final = "Dz.U. 2012 poz. 850, Dz.U. 2021 poz. 1934"
_AMENDING: Final = "Dz.U. 2023 poz. 2526"
_PAGE_2007: Final = "page of a legal publisher on Dz.U. 2007 nr 242 poz. 1776"
_PRESS: Final = "press of 2025 and 2026 on Dz.U. 2025 poz. 1665, whose text was not read"

_RATIO: Final = URON.at("29", ust="1", pkt="1")
_CAP: Final = URON.at("29", ust="1a")
_RELEASE: Final = URON.at("29", ust="1c")
_CARED_FOR: Final = (URON.at("29", ust="1", pkt="2"), URON.at("28", ust="1", pkt="3"))
_TIME: Final = R_ZAZ.at(par="11")
_TIME_2007: Final = R_ZAZ_2007.at(par="11")
_THERAPY: Final = R_ZAZ.at(par="12")
_THERAPY_2007: Final = R_ZAZ_2007.at(par="12")
_CHANGED_2026: Final = URON_AMENDMENT_2025.at()

# --- who may organise a ZAZ, and how it is set up ---

ZAZ_OPERATOR: Final = Timeline(
    name="ZAZ_OPERATOR",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_CONDITIONS, True, URON.at("29", ust="1"), Evidence.TEXT, _2007),
    ),
    verified=_ACT_COMPARED,
)
"""A ZAZ is organised by a gmina, a powiat or an organisation whose task is rehabilitation."""

ZAZ_OTHER_SOCIAL_ORGANISATION: Final = Timeline[bool](
    name="ZAZ_OTHER_SOCIAL_ORGANISATION",
    unit="-",
    steps=(
        Unread(
            _CONDITIONS,
            "contested: which other forms are a social organisation in the sense of art. 29",
            URON.at("29", ust="1"),
            "no position of an authority was seen",
            pl="sporne: które inne formy są organizacją społeczną w rozumieniu art. 29",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Whether forms beside foundations and associations are an *inna organizacja społeczna*."""

ZAZ_SEPARATENESS: Final = Timeline(
    name="ZAZ_SEPARATENESS",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_CONDITIONS, True, URON.at("29", ust="1"), Evidence.TEXT, _2007),
    ),
    verified=_ACT_COMPARED,
)
"""A ZAZ is a unit set apart in organisation and in money."""

ZAZ_PREMISES: Final = Timeline(
    name="ZAZ_PREMISES",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _CONDITIONS,
            True,
            (
                URON.at("29", ust="1", pkt="2"),
                URON.at("28", ust="1", pkt="2"),
                URON.at("28", ust="2"),
            ),
            Evidence.TEXT,
            _2007,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The labour inspectorate has found the premises safe and accessible."""

ZAZ_CARE: Final = Timeline(
    name="ZAZ_CARE",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_CONDITIONS, True, _CARED_FOR, Evidence.TEXT, _2007),
    ),
    verified=_ACT_COMPARED,
)
"""Medical care, counselling and rehabilitation services are ensured."""

ZAZ_EMERGENCY_CARE: Final = Timeline(
    name="ZAZ_EMERGENCY_CARE",
    unit="-",
    steps=(
        Enacted(_CONDITIONS, True, _CARED_FOR, Evidence.TEXT, _2007),
        Repealed(_EASED, (*_CARED_FOR, _CHANGED_2026), Evidence.REPORTED, _PRESS),
    ),
    verified=_ACT_COMPARED,
)
"""Emergency medical care (*doraźna*) belongs to it, to the end of 2025."""

ZAZ_STAROSTA_OPINION: Final = Timeline(
    name="ZAZ_STAROSTA_OPINION",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_CONDITIONS, True, URON.at("29", ust="1", pkt="4"), Evidence.TEXT, _2007),
    ),
    verified=_ACT_COMPARED,
)
"""The starosta's opinion on the need for the ZAZ is positive."""

ZAZ_POWIAT_WITHOUT_OPINION: Final = Timeline(
    name="ZAZ_POWIAT_WITHOUT_OPINION",
    unit="-",
    steps=(Enacted(_WAIVERS, True, URON.at("29", ust="1", pkt="4"), Evidence.TEXT, _2012),),
    verified=_ACT_COMPARED,
)
"""A powiat that organises a ZAZ itself needs no opinion of its starosta."""

ZAZ_BANNED_TRADE: Final = Timeline(
    name="ZAZ_BANNED_TRADE",
    unit="-",
    steps=(
        Unread(
            _ACT,
            "the Act as it stood before the consolidated text of 2008 was not read",
            URON.at("29"),
            _OLD_ACT,
            pl="brzmienia ustawy sprzed tekstu jednolitego z 2008 r. nie zbadano",
        ),
        Enacted(_SEEN, True, URON.at("29", ust="3"), Evidence.TEXT, _2008),
        Enacted(
            date(2009, 1, 1),
            True,
            URON.at("29", ust="3", pkt="1"),
            Evidence.TEXT,
            "Dz.U. 2008 nr 237 poz. 1652, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""A ZAZ neither makes nor trades in fuel, tobacco, alcohol or precious metals."""

ZAZ_MAX_ALCOHOL: Final = Timeline(
    name="ZAZ_MAX_ALCOHOL",
    unit="share by volume",
    steps=(
        Enacted(_SEEN, Fraction(15, 1000), URON.at("29", ust="3"), Evidence.TEXT, _2008),
        Enacted(
            date(2009, 1, 1),
            Fraction(15, 1000),
            URON.at("29", ust="3", pkt="1"),
            Evidence.TEXT,
            "Dz.U. 2008 nr 237 poz. 1652, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Alcohol in other goods above which they are banned; the number itself is allowed."""

# --- who works there ---

ZAZ_DISABLED_SHARE: Final = Timeline(
    name="ZAZ_DISABLED_SHARE",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_CONDITIONS, True, _RATIO, Evidence.TEXT, _2007),
    ),
    verified=_ACT_COMPARED,
)
"""Persons with a severe disability, or a moderate one of three kinds, are most of the staff."""

ZAZ_MIN_DISABLED_SHARE: Final = Timeline(
    name="ZAZ_MIN_DISABLED_SHARE",
    unit="share",
    steps=(Enacted(_CONDITIONS, Fraction(70, 100), _RATIO, Evidence.TEXT, _2007),),
    verified=_ACT_COMPARED,
)
"""How large a part of the staff they are at least; in persons, equality suffices."""

ZAZ_HEADCOUNT: Final = Timeline(
    name="ZAZ_HEADCOUNT",
    unit="-",
    steps=(
        Enacted(
            _IN_HEADS,
            True,
            URON.at("29", ust="1b"),
            Evidence.TEXT,
            "Dz.U. 2010 nr 226 poz. 1475",
        ),
        Enacted(
            _WAIVERS, True, (URON.at("29", ust="1b"), URON.at("21", ust="5")), Evidence.TEXT, _2012
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The staff is counted in persons; since 15 September 2012 without those on long leave."""

ZAZ_COUNTED_ONCE_SHOWN: Final = Timeline(
    name="ZAZ_COUNTED_ONCE_SHOWN",
    unit="-",
    steps=(
        Enacted(
            _IN_HEADS,
            True,
            URON.at("2a", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2010 nr 226 poz. 1475, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""A person counts as disabled from the day on which the employer was shown the *orzeczenie*."""

ZAZ_MODERATE_SHARE: Final = Timeline(
    name="ZAZ_MODERATE_SHARE",
    unit="-",
    steps=(Enacted(_CONDITIONS, True, _CAP, Evidence.TEXT, _2007),),
    verified=_ACT_COMPARED,
)
"""Persons with a moderate disability of the three kinds are but a part of the staff."""

ZAZ_MAX_MODERATE_SHARE: Final = Timeline(
    name="ZAZ_MAX_MODERATE_SHARE",
    unit="share",
    steps=(
        Unread(
            _CONDITIONS,
            "the 35 % of those years was taken of full posts, not of persons",
            (_CAP, URON.at("2", pkt="6")),
            "Dz.U. 2007 nr 115 poz. 791, Dz.U. 2008 nr 14 poz. 92",
            Evidence.TEXT,
            pl="35% liczono w tych latach od pełnych etatów, a nie od osób",
        ),
        Enacted(
            _IN_HEADS,
            Fraction(35, 100),
            _CAP,
            Evidence.TEXT,
            "Dz.U. 2010 nr 226 poz. 1475, Dz.U. 2024 poz. 44",
        ),
        Enacted(_EASED, Fraction(55, 100), (_CAP, _CHANGED_2026), Evidence.REPORTED, _PRESS),
    ),
    verified=_ACT_COMPARED,
)
"""How large a part of the staff they are at most; in persons, equality suffices."""

ZAZ_WAIVER: Final = Timeline(
    name="ZAZ_WAIVER",
    unit="-",
    steps=(Enacted(_WAIVERS, True, _RELEASE, Evidence.TEXT, _2012),),
    verified=_ACT_COMPARED,
)
"""The voivode may free a ZAZ for a time from the least share of persons with disabilities."""

ZAZ_WAIVER_MAX: Final = Timeline(
    name="ZAZ_WAIVER_MAX",
    unit="term",
    steps=(
        Enacted(_WAIVERS, Term(months=3), _RELEASE, Evidence.TEXT, _2012),
        Enacted(_EASED, Term(months=6), (_RELEASE, _CHANGED_2026), Evidence.REPORTED, _PRESS),
    ),
    verified=_ACT_COMPARED,
)
"""How long such a waiver runs at most; the last day of the term is included."""

# --- the status and what is told to the voivode ---

ZAZ_STATUS_DECISION: Final = Timeline(
    name="ZAZ_STATUS_DECISION",
    unit="-",
    steps=(
        _STATUS_EARLIER,
        Enacted(_SEEN, True, URON.at("30", ust="1"), Evidence.TEXT, _2008),
    ),
    verified=_ACT_COMPARED,
)
"""The status is granted by decision of the voivode."""

ZAZ_STATUS_LOSS: Final = Timeline(
    name="ZAZ_STATUS_LOSS",
    unit="-",
    steps=(
        _STATUS_EARLIER,
        Enacted(_SEEN, True, URON.at("30", ust="3"), Evidence.TEXT, _2008),
    ),
    verified=_ACT_COMPARED,
)
"""The status is lost from the day on which a condition ceased to be met."""

ZAZ_CHANGE_NOTICE: Final = Timeline(
    name="ZAZ_CHANGE_NOTICE",
    unit="-",
    steps=(
        Unread(
            _ACT,
            "before 15 September 2012 the duty named art. 28 and 33, not art. 29",
            URON.at("30", ust="4", pkt="1"),
            "Dz.U. 2008 nr 14 poz. 92",
            pl="przed 15 września 2012 r. obowiązek odsyłał do art. 28 i 33, a nie do art. 29",
        ),
        Enacted(_WAIVERS, True, URON.at("30", ust="4", pkt="1"), Evidence.TEXT, _2012),
    ),
    verified=_ACT_COMPARED,
)
"""Every change about the conditions is told to the voivode."""

ZAZ_CHANGE_TERM: Final = Timeline(
    name="ZAZ_CHANGE_TERM",
    unit="term",
    steps=(
        Enacted(
            _WAIVERS,
            Term(days=14, moves=True),
            (URON.at("30", ust="4", pkt="1"), KPA.at("57", par="4")),
            Evidence.TEXT,
            f"{_2012}; that its end moves as in the code is a reading",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""How long after the change it may be told; the last day of the term is included."""

ZAZ_HALF_YEAR_INFORMATION: Final = Timeline(
    name="ZAZ_HALF_YEAR_INFORMATION",
    unit="-",
    steps=(
        _STATUS_EARLIER,
        Enacted(_SEEN, True, URON.at("30", ust="4", pkt="2"), Evidence.TEXT, _2008),
    ),
    verified=_ACT_COMPARED,
)
"""The voivode gets information on the conditions every half-year."""

ZAZ_HALF_YEAR_DAY: Final = Timeline(
    name="ZAZ_HALF_YEAR_DAY",
    unit="day",
    steps=(
        Unread(
            _SEEN,
            "the regulation before that of 22 February 2011 was not read",
            URON.at("30", ust="5"),
            "the regulation in force before Dz.U. 2011 nr 44 poz. 232",
            pl="rozporządzenia poprzedzającego to z 22 lutego 2011 r. nie zbadano",
        ),
        Enacted(
            date(2011, 7, 1),
            (1, 20),
            R_INF.at(par="2"),
            Evidence.REPORTED,
            "Dz.U. 2011 nr 44 poz. 232 as reprinted, whose first day was not read",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Month and day of a half-year by which the one before is told: 20 January and 20 July."""

# --- working time and rehabilitation of the persons the ZAZ is for ---

ZAZ_WORKING_TIME: Final = Timeline(
    name="ZAZ_WORKING_TIME",
    unit="-",
    steps=(
        _OLDEST_REGULATION,
        Enacted(_REGULATION_2007, True, _TIME_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(_REGULATION, True, _TIME, Evidence.TEXT, _FIRST_TEXT),
    ),
    verified=_REGULATION_COMPARED,
)
"""They work at least a part of the norm of working time."""

ZAZ_MIN_NORM_SHARE: Final = Timeline(
    name="ZAZ_MIN_NORM_SHARE",
    unit="share of the norm",
    steps=(
        Enacted(_REGULATION_2007, Fraction(55, 100), _TIME_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(_REGULATION, Fraction(55, 100), _TIME, Evidence.TEXT, _FIRST_TEXT),
        Enacted(_AMENDED, Fraction(1, 2), _TIME, Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED),
    ),
    verified=_REGULATION_COMPARED,
)
"""How large that part is at least; equality suffices."""

ZAZ_WORKING_TIME_CAP: Final = Timeline(
    name="ZAZ_WORKING_TIME_CAP",
    unit="-",
    steps=(
        _OLDEST_REGULATION,
        Enacted(_REGULATION_2007, True, _TIME_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(_REGULATION, True, R_ZAZ.at(par="11", ust="2"), Evidence.TEXT, _FIRST_TEXT),
        Repealed(_AMENDED, _TIME, Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED),
    ),
    verified=_REGULATION_COMPARED,
)
"""They work more than the least only at the programme team's request, to 30 November 2023."""

ZAZ_MAX_NORM_SHARE: Final = Timeline(
    name="ZAZ_MAX_NORM_SHARE",
    unit="share of the norm",
    steps=(
        Enacted(_REGULATION_2007, Fraction(80, 100), _TIME_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(
            _REGULATION, Fraction(80, 100), R_ZAZ.at(par="11", ust="2"), Evidence.TEXT, _FIRST_TEXT
        ),
        Repealed(_AMENDED, _TIME, Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED),
    ),
    verified=_REGULATION_COMPARED,
)
"""How large a part of the norm they work at most; equality suffices."""

ZAZ_REHABILITATION_DAILY: Final = Timeline(
    name="ZAZ_REHABILITATION_DAILY",
    unit="-",
    steps=(
        _OLDEST_REGULATION,
        Enacted(_REGULATION_2007, True, _THERAPY_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(_REGULATION, True, _THERAPY, Evidence.TEXT, _FIRST_TEXT),
        Repealed(_CLASSES, _THERAPY, Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED),
    ),
    verified=_REGULATION_COMPARED,
)
"""They have rehabilitation classes every day, to 29 February 2024."""

ZAZ_REHABILITATION_ON_REQUEST: Final = Timeline(
    name="ZAZ_REHABILITATION_ON_REQUEST",
    unit="-",
    steps=(
        Enacted(
            _CLASSES,
            True,
            R_ZAZ.at(par="12", ust="3"),
            Evidence.TEXT,
            _AMENDING,
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""They have rehabilitation classes only where they ask for them."""

ZAZ_MIN_REHABILITATION: Final = Timeline(
    name="ZAZ_MIN_REHABILITATION",
    unit="minutes a day",
    steps=(
        Enacted(_REGULATION_2007, 60, _THERAPY_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(_REGULATION, 60, R_ZAZ.at(par="12", ust="1"), Evidence.TEXT, _FIRST_TEXT),
        Enacted(
            _CLASSES, 30, R_ZAZ.at(par="12", ust="3"), Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""How long the classes of a day are at least; equality suffices."""

ZAZ_MAX_REHABILITATION: Final = Timeline(
    name="ZAZ_MAX_REHABILITATION",
    unit="minutes a day",
    steps=(
        Enacted(_REGULATION_2007, 120, _THERAPY_2007, Evidence.REPORTED, _PAGE_2007),
        Enacted(_REGULATION, 120, R_ZAZ.at(par="12", ust="1"), Evidence.TEXT, _FIRST_TEXT),
        Enacted(
            _CLASSES,
            120,
            R_ZAZ.at(par="12", ust="3"),
            Evidence.TEXT,
            _AMENDING,
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""How long the classes of a day are at most; equality suffices."""

ZAZ_PROGRAMME_TEAM: Final = Timeline(
    name="ZAZ_PROGRAMME_TEAM",
    unit="-",
    steps=(
        _REGULATIONS_EARLIER,
        Enacted(
            _REGULATION,
            True,
            (
                R_ZAZ.at(par="13", ust="3"),
                R_ZAZ.at(par="13", ust="6"),
                R_ZAZ.at(par="13", ust="7"),
            ),
            Evidence.TEXT,
            _FIRST_TEXT,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Each has an individual programme, is assessed, and, once ready, has a plan of employment."""

ZAZ_ASSESSMENT_YEAR_END: Final = Timeline(
    name="ZAZ_ASSESSMENT_YEAR_END",
    unit="(month, day)",
    steps=(
        Enacted(_REGULATION, (12, 31), R_ZAZ.at(par="13", ust="6"), Evidence.TEXT, _FIRST_TEXT),
    ),
    verified=_REGULATION_COMPARED,
)
"""The last day for the assessment of the effects of a calendar year, inclusive."""

# --- what is agreed with and told to the voivodeship ---

ZAZ_FORECAST: Final = Timeline(
    name="ZAZ_FORECAST",
    unit="-",
    steps=(
        _REGULATIONS_EARLIER,
        Enacted(_REGULATION, True, R_ZAZ.at(par="6"), Evidence.TEXT, _FIRST_TEXT),
        Enacted(_AMENDED, True, R_ZAZ.at(par="6"), Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED),
    ),
    verified=_REGULATION_COMPARED,
)
"""The costs of the next year are forecast; to 30 November 2023 by a detailed *preliminarz*."""

ZAZ_FORECAST_DAY: Final = Timeline(
    name="ZAZ_FORECAST_DAY",
    unit="day",
    steps=(
        Enacted(_REGULATION, (9, 30), R_ZAZ.at(par="6"), Evidence.TEXT, _FIRST_TEXT),
        Enacted(
            _AMENDED, (9, 30), R_ZAZ.at(par="6"), Evidence.TEXT, _AMENDING, _AMENDING_PUBLISHED
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Month and day by which the forecast is given; the day is included."""

ZAZ_ANNEX: Final = Timeline(
    name="ZAZ_ANNEX",
    unit="-",
    steps=(
        _REGULATIONS_EARLIER,
        Enacted(_REGULATION, True, R_ZAZ.at(par="3", ust="3"), Evidence.TEXT, _FIRST_TEXT),
        Enacted(
            _AMENDED,
            True,
            R_ZAZ.at(par="3", ust="3"),
            Evidence.TEXT,
            _AMENDING,
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The money of the next year is agreed in an annex; since 1 December 2023 the headcount too."""

ZAZ_ANNEX_DAY: Final = Timeline(
    name="ZAZ_ANNEX_DAY",
    unit="day",
    steps=(
        Enacted(_REGULATION, (11, 30), R_ZAZ.at(par="3", ust="3"), Evidence.TEXT, _FIRST_TEXT),
        Enacted(
            _AMENDED,
            (11, 30),
            R_ZAZ.at(par="3", ust="3"),
            Evidence.TEXT,
            _AMENDING,
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Month and day by which the annex is made; the day is included."""

ZAZ_SETTLEMENT: Final = Timeline(
    name="ZAZ_SETTLEMENT",
    unit="-",
    steps=(
        _REGULATIONS_EARLIER,
        Enacted(_REGULATION, True, R_ZAZ.at(par="10", ust="2"), Evidence.TEXT, _FIRST_TEXT),
    ),
    verified=_REGULATION_COMPARED,
)
"""The money of the Fund is told every quarter and settled every year."""

ZAZ_QUARTER_DAY: Final = Timeline(
    name="ZAZ_QUARTER_DAY",
    unit="day",
    steps=(
        Enacted(
            _REGULATION, (1, 5), R_ZAZ.at(par="10", ust="2", pkt="2"), Evidence.TEXT, _FIRST_TEXT
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Month and day of a quarter by which the one before is told; the day is included."""

ZAZ_SETTLEMENT_DAY: Final = Timeline(
    name="ZAZ_SETTLEMENT_DAY",
    unit="day",
    steps=(
        Enacted(
            _REGULATION, (3, 15), R_ZAZ.at(par="10", ust="2", pkt="3"), Evidence.TEXT, _FIRST_TEXT
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Month and day by which the year before is settled; the day is included."""

# --- money ---

ZAZ_ACTIVITY_FUND: Final = Timeline(
    name="ZAZ_ACTIVITY_FUND",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_CONDITIONS, True, URON.at("29", ust="1", pkt="3"), Evidence.TEXT, _2007),
    ),
    verified=_ACT_COMPARED,
)
"""The income of a ZAZ goes to its activity fund (*zakładowy fundusz aktywności*)."""

ZAZ_ACTIVITY_FUND_DAY: Final = Timeline(
    name="ZAZ_ACTIVITY_FUND_DAY",
    unit="day",
    steps=(
        Enacted(
            _IN_HEADS,
            (12, 31),
            URON.at("29"),
            Evidence.TEXT,
            "Dz.U. 2010 nr 226 poz. 1475, Dz.U. 2020 poz. 426",
        ),
        Enacted(
            date(2020, 3, 31),
            (7, 15),
            URON.at("29"),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 568, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Day by which the money is on the fund's account: of the same year, since 2020 of the next."""

ZAZ_ACTIVITY_FUND_USE: Final = Timeline(
    name="ZAZ_ACTIVITY_FUND_USE",
    unit="-",
    steps=(
        _REGULATIONS_EARLIER,
        Enacted(
            _REGULATION,
            True,
            (R_ZAZ.at(par="15", ust="1"), R_ZAZ.at(par="16", ust="2")),
            Evidence.TEXT,
            _FIRST_TEXT,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The fund is spent on the purposes listed alone, some of them within a common limit."""

ZAZ_MAX_LIMITED_SHARE: Final = Timeline(
    name="ZAZ_MAX_LIMITED_SHARE",
    unit="share",
    steps=(
        Enacted(
            _REGULATION,
            Fraction(40, 100),
            R_ZAZ.at(par="16", ust="2"),
            Evidence.TEXT,
            _FIRST_TEXT,
        ),
        Enacted(
            _AMENDED,
            Fraction(75, 100),
            R_ZAZ.at(par="16", ust="2"),
            Evidence.TEXT,
            _AMENDING,
            _AMENDING_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Spending within the limit over the fund's inflow of the year before; equality suffices."""

ZAZ_EPIDEMIC_FUND_USE: Final = Timeline[bool](
    name="ZAZ_EPIDEMIC_FUND_USE",
    unit="-",
    steps=(
        Unread(
            date(2020, 3, 8),
            "other purposes were open for part of the fund, with consent, which no fact here tells",
            URON.at("68gd"),
            "Dz.U. 2020 poz. 568, Dz.U. 2024 poz. 44",
            Evidence.TEXT,
            date(2020, 3, 31),
            pl="część funduszu można było za zgodą przeznaczyć na inne cele, o czym fakty nie "
            "mówią",
        ),
        Repealed(
            date(2024, 1, 2),
            URON.at("68gd"),
            Evidence.TEXT,
            "Dz.U. 2024 poz. 44; the epidemic threat ended on 1 July 2023, Dz.U. 2023 poz. 1118",
        ),
    ),
    verified=date(2024, 1, 2),
)
"""Whether the fund may be spent otherwise: in the epidemic and six months beyond it."""

ZAZ_OPERATING_COST_SHARE: Final = Timeline(
    name="ZAZ_OPERATING_COST_SHARE",
    unit="-",
    steps=(
        Enacted(
            date(2007, 1, 1),
            True,
            URON.at("68c", ust="2", pkt="1"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""PFRON bears but a part of the running costs."""

ZAZ_MAX_OPERATING_SHARE: Final = Timeline(
    name="ZAZ_MAX_OPERATING_SHARE",
    unit="share",
    steps=(
        Enacted(
            date(2007, 1, 1),
            Fraction(95, 100),
            URON.at("68c", ust="2", pkt="1", lit="a"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422, Dz.U. 2024 poz. 44",
        ),
        Enacted(
            date(2008, 1, 1),
            Fraction(90, 100),
            URON.at("68c", ust="2", pkt="1", lit="b"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422; the 85 % meant for 2009 was dropped by Dz.U. 2008 nr 237 "
            "poz. 1652",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""How large that part of the running costs is at most; equality suffices."""

ZAZ_CREATION_COST_SHARE: Final = Timeline(
    name="ZAZ_CREATION_COST_SHARE",
    unit="-",
    steps=(
        Enacted(
            date(2007, 1, 1),
            True,
            URON.at("68c", ust="2", pkt="2"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""PFRON bears but a part of the costs of creation."""

ZAZ_MAX_CREATION_SHARE: Final = Timeline(
    name="ZAZ_MAX_CREATION_SHARE",
    unit="share",
    steps=(
        Enacted(
            date(2007, 1, 1),
            Fraction(85, 100),
            URON.at("68c", ust="2", pkt="2", lit="a"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422, Dz.U. 2024 poz. 44",
        ),
        Enacted(
            date(2008, 1, 1),
            Fraction(75, 100),
            URON.at("68c", ust="2", pkt="2", lit="b"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422, Dz.U. 2024 poz. 44",
        ),
        Enacted(
            date(2009, 1, 1),
            Fraction(65, 100),
            URON.at("68c", ust="2", pkt="2", lit="c"),
            Evidence.TEXT,
            "Dz.U. 2005 nr 44 poz. 422, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""How large that part of the costs of creation is at most; equality suffices."""
