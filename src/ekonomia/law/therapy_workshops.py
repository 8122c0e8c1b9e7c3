"""What the law asks of occupational therapy workshops (WTZ): norms, numbers, terms and days.

The Act was read in its consolidated texts of 2008 and 2024 and in the amendments of 2017 and 2018;
the regulation of 2004 in its consolidated text of 2021 and in its only amendment, that of 2020.
What was in force before those texts was not read.  A norm without a number has the value True.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import (
    KPA,
    R_WTZ,
    R_WTZ_1998,
    R_WTZ_AMENDMENT_2020,
    URON,
    URON_AMENDMENT_2002,
    URON_AMENDMENT_2018,
)
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "WTZ_ANNEX_TERM",
    "WTZ_ANNUAL_REPORT",
    "WTZ_ANSWER_TERM",
    "WTZ_APPLICATION",
    "WTZ_ASSESSMENT_TERM",
    "WTZ_BOARD",
    "WTZ_CANDIDATES",
    "WTZ_CARE_FULL_UP_TO",
    "WTZ_CARE_GAP_PART",
    "WTZ_CARE_HIGHEST_FROM",
    "WTZ_CARE_HIGHEST_PART",
    "WTZ_CARE_HIGHEST_TO",
    "WTZ_CARE_HIGH_FROM",
    "WTZ_CARE_HIGH_PART",
    "WTZ_CARE_HIGH_TO",
    "WTZ_CARE_HOME",
    "WTZ_CARE_LOWEST_FROM",
    "WTZ_CARE_LOWEST_PART",
    "WTZ_CARE_LOWEST_TO",
    "WTZ_CARE_LOW_FROM",
    "WTZ_CARE_LOW_PART",
    "WTZ_CARE_LOW_TO",
    "WTZ_CARE_MIDDLE_FROM",
    "WTZ_CARE_MIDDLE_PART",
    "WTZ_CARE_MIDDLE_TO",
    "WTZ_CARE_NOTHING_FROM",
    "WTZ_CLASS_HOURS",
    "WTZ_CLUB",
    "WTZ_COMPREHENSIVE_ASSESSMENT",
    "WTZ_COMPREHENSIVE_TERM",
    "WTZ_CONTROL",
    "WTZ_CONTROL_YEAR_END",
    "WTZ_CREATION_COSTS",
    "WTZ_EFFECTS_ASSESSMENT",
    "WTZ_EFFECTS_TERM",
    "WTZ_ENLARGEMENT",
    "WTZ_ENLARGEMENT_WAIT",
    "WTZ_EPIDEMIC_RELIEF",
    "WTZ_EQUIPMENT",
    "WTZ_FINANCIAL_PLAN",
    "WTZ_FIRST_ASSESSMENT",
    "WTZ_FIRST_ASSESSMENT_BY",
    "WTZ_FIRST_ASSESSMENT_EARLIER",
    "WTZ_FIRST_ASSESSMENT_FROM",
    "WTZ_FIRST_ASSESSMENT_SINCE",
    "WTZ_GRANT_PER_HOUR",
    "WTZ_HOURS_REDUCTION",
    "WTZ_INDICATION_SINCE",
    "WTZ_INDIVIDUAL_PROGRAMME",
    "WTZ_LAPSED_UNTIL",
    "WTZ_MAX_CREATION_SHARE",
    "WTZ_MAX_DAILY_HOURS",
    "WTZ_MAX_EQUIPMENT_SHARE",
    "WTZ_MAX_EXTENDED_PRACTICE_MONTHS",
    "WTZ_MAX_OPERATING_SHARE",
    "WTZ_MAX_PER_STAFF",
    "WTZ_MAX_PRACTICE_HOURS",
    "WTZ_MAX_PRACTICE_MONTHS",
    "WTZ_MAX_PRACTICE_SHARE",
    "WTZ_MAX_TRAINING_MONEY",
    "WTZ_MAX_WEEKLY_HOURS",
    "WTZ_MIN_CANDIDATES",
    "WTZ_MIN_CLUB_HOURS",
    "WTZ_MIN_PREMISES_YEARS",
    "WTZ_OPERATING_COSTS",
    "WTZ_OPERATOR",
    "WTZ_OPTIONAL_STAFF",
    "WTZ_PARTICIPANT",
    "WTZ_PLAN_DAY",
    "WTZ_PRACTICE",
    "WTZ_PRACTICE_KEEPS_GRANT",
    "WTZ_PRACTICE_SHARES",
    "WTZ_PREMISES",
    "WTZ_PROGRAMME_ASSESSMENT",
    "WTZ_PROGRAMME_TERM",
    "WTZ_PROGRAMME_YEAR_END",
    "WTZ_QUARTER_DAY",
    "WTZ_QUARTER_INFORMATION",
    "WTZ_REPORT_DAY",
    "WTZ_RESULT_TERM",
    "WTZ_RETURN",
    "WTZ_RETURN_TERM",
    "WTZ_SALES_INCOME",
    "WTZ_SALES_SHARE",
    "WTZ_SEPARATENESS",
    "WTZ_STAFF",
    "WTZ_STAFF_RATIO",
    "WTZ_TRAINING",
]

_ACT: Final = "Dz.U. 2008 nr 14 poz. 92, Dz.U. 2024 poz. 44"
_ACT_READ: Final = date(2008, 1, 18)
"""The first day for which the Act was read."""
_ACT_COMPARED: Final = date(2023, 12, 6)
_ACT_EARLIER: Final = Unread(
    date(1998, 1, 1),
    "the Act as it stood before its consolidated text of 2008 was not read",
    URON.at(),
    "Dz.U. 1997 nr 123 poz. 776 with its amendments",
    pl="brzmienia ustawy sprzed tekstu jednolitego z 2008 r. nie zbadano",
)

_PRACTICES: Final = date(2018, 3, 31)
_PRACTICES_PUBLISHED: Final = date(2017, 12, 30)
_PRACTICES_TEXT: Final = "Dz.U. 2017 poz. 2494, Dz.U. 2024 poz. 44"
_CLUBS: Final = date(2018, 6, 6)
_CLUBS_PUBLISHED: Final = date(2018, 6, 5)
_CLUBS_TEXT: Final = "Dz.U. 2018 poz. 1076, Dz.U. 2024 poz. 44"

_REGULATION: Final = (
    "Dz.U. 2021 poz. 2284, unchanged since 2004 but for Dz.U. 2020 poz. 1877; the first day as "
    "reported in 2004"
)
_REGULATION_TERM: Final = f"{_REGULATION}; that its end moves as in the code is a reading"
_REGULATION_SINCE: Final = date(2004, 4, 30)
_REGULATION_PUBLISHED: Final = date(2004, 4, 15)
_REGULATION_COMPARED: Final = date(2021, 11, 7)
_REGULATION_EARLIER: Final = Unread(
    date(1998, 1, 1),
    "the rules on WTZ before the regulation of 2004 were not read",
    R_WTZ_1998.at(),
    "Dz.U. 1998 nr 118 poz. 764 with its amendments",
    pl="przepisów o WTZ sprzed rozporządzenia z 2004 r. nie zbadano",
)
_CREATION: Final = (
    "Dz.U. 2008 nr 14 poz. 92, which quotes the Act of 20 December 2002; its first day as reported"
)

# --- the workshop: norms and numbers ---

WTZ_OPERATOR: Final = Timeline(
    name="WTZ_OPERATOR",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            True,
            (URON.at("10b", ust="1"), R_WTZ.at(par="10", ust="1")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Anybody may organise a workshop, but not for profit."""

WTZ_SEPARATENESS: Final = Timeline(
    name="WTZ_SEPARATENESS",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, True, URON.at("10a", ust="1"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""A workshop is set apart in organisation and in money."""

WTZ_CLASS_HOURS: Final = Timeline(
    name="WTZ_CLASS_HOURS",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="8", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""How long classes may last."""

WTZ_MAX_DAILY_HOURS: Final = Timeline(
    name="WTZ_MAX_DAILY_HOURS",
    unit="hours a day",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            7,
            R_WTZ.at(par="8", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The longest classes of a day; the number itself is allowed."""

WTZ_MAX_WEEKLY_HOURS: Final = Timeline(
    name="WTZ_MAX_WEEKLY_HOURS",
    unit="hours a week",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            35,
            R_WTZ.at(par="8", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The longest classes of a week, which bring the full grant; the number itself is allowed."""

WTZ_STAFF: Final = Timeline(
    name="WTZ_STAFF",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            (R_WTZ.at(par="13", ust="1"), R_WTZ.at(par="13", ust="2")),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Which posts there must be."""

WTZ_OPTIONAL_STAFF: Final = Timeline(
    name="WTZ_OPTIONAL_STAFF",
    unit="-",
    steps=(
        Unread(
            date(1998, 1, 1),
            "the list of posts before November 2020 was not read",
            (R_WTZ_1998.at(), R_WTZ.at(par="13", ust="2")),
            "Dz.U. 1998 nr 118 poz. 764, Dz.U. 2004 nr 63 poz. 587",
            pl="wykazu stanowisk sprzed listopada 2020 r. nie zbadano",
        ),
        Enacted(
            date(2020, 11, 10),
            True,
            R_WTZ.at(par="13", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 1877, Dz.U. 2021 poz. 2284",
            date(2020, 10, 26),
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Which posts there may be by need; the list before November 2020 was not read."""

WTZ_STAFF_RATIO: Final = Timeline(
    name="WTZ_STAFF_RATIO",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="13", ust="4"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Participants for each of the staff who work with them; a "should", not a "must"."""

WTZ_MAX_PER_STAFF: Final = Timeline(
    name="WTZ_MAX_PER_STAFF",
    unit="participants per person",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            5,
            R_WTZ.at(par="13", ust="4"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The most participants for one person working with them; the number itself is in order."""

WTZ_BOARD: Final = Timeline(
    name="WTZ_BOARD",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, True, URON.at("10a", ust="4"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""Who sits on the programme board."""

WTZ_CLUB: Final = Timeline(
    name="WTZ_CLUB",
    unit="-",
    steps=(
        Enacted(
            _CLUBS,
            True,
            (URON.at("10g", ust="3"), URON.at("10h", ust="1")),
            Evidence.TEXT,
            _CLUBS_TEXT,
            _CLUBS_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Club classes, which a workshop may run for those who left for a job or wait for a place."""

WTZ_MIN_CLUB_HOURS: Final = Timeline(
    name="WTZ_MIN_CLUB_HOURS",
    unit="hours a month",
    steps=(
        Enacted(_CLUBS, 5, URON.at("10h", ust="1"), Evidence.TEXT, _CLUBS_TEXT, _CLUBS_PUBLISHED),
    ),
    verified=_ACT_COMPARED,
)
"""The shortest club classes of a month; the number itself suffices."""

# --- a new or a larger workshop ---

WTZ_CANDIDATES: Final = Timeline(
    name="WTZ_CANDIDATES",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="3", ust="3", pkt="6"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""A project of a new workshop names candidates."""

WTZ_MIN_CANDIDATES: Final = Timeline(
    name="WTZ_MIN_CANDIDATES",
    unit="persons",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            20,
            R_WTZ.at(par="3", ust="3", pkt="6"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""How many candidates at least; the number itself suffices."""

WTZ_APPLICATION: Final = Timeline(
    name="WTZ_APPLICATION",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            (R_WTZ.at(par="7"), R_WTZ.at(par="4", ust="3"), R_WTZ.at(par="6", ust="4")),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Who may apply for PFRON money, and how fast the application is assessed."""

WTZ_ASSESSMENT_TERM: Final = Timeline(
    name="WTZ_ASSESSMENT_TERM",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(days=30, moves=True),
            (R_WTZ.at(par="4", ust="3"), R_WTZ.at(par="6", ust="4"), KPA.at("57", par="4")),
            Evidence.TEXT,
            _REGULATION_TERM,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The time for assessing a complete application; its last day is in time."""

WTZ_PREMISES: Final = Timeline(
    name="WTZ_PREMISES",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="3", ust="3", pkt="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""A title to the premises."""

WTZ_MIN_PREMISES_YEARS: Final = Timeline(
    name="WTZ_MIN_PREMISES_YEARS",
    unit="years",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            10,
            R_WTZ.at(par="3", ust="3", pkt="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""For how long at least; the number itself suffices."""

WTZ_ENLARGEMENT: Final = Timeline(
    name="WTZ_ENLARGEMENT",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            (R_WTZ.at(par="6", ust="1"), R_WTZ.at(par="18", ust="3")),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""When money for more participants may be applied for."""

WTZ_ENLARGEMENT_WAIT: Final = Timeline(
    name="WTZ_ENLARGEMENT_WAIT",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(years=2),
            R_WTZ.at(par="6", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The time to wait after the creation costs were accepted; its last day is too early."""

# --- participants ---

WTZ_PARTICIPANT: Final = Timeline(
    name="WTZ_PARTICIPANT",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            True,
            (URON.at("10a", ust="1"), URON.at("10f", ust="1", pkt="1")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Who may take part."""

WTZ_INDICATION_SINCE: Final = Timeline(
    name="WTZ_INDICATION_SINCE",
    unit="day",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            date(1998, 1, 1),
            (URON.at("10f", ust="1", pkt="1"), URON.at("70")),
            Evidence.REPORTED,
            "the government's portal rodzina.gov.pl and a powiat centre: those admitted since 1 "
            "January 1998 must have the indication; that day the Act came into force (Dz.U. 2024 "
            "poz. 44), which itself says nothing of those admitted earlier",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Those admitted before this day are not asked for the indication; that day included they are."""

WTZ_LAPSED_UNTIL: Final = Timeline(
    name="WTZ_LAPSED_UNTIL",
    unit="(month, day)",
    steps=(
        Enacted(
            _CLUBS, (1, 31), URON.at("10f", ust="4"), Evidence.TEXT, _CLUBS_TEXT, _CLUBS_PUBLISHED
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The end of the month after an orzeczenie lapsed: the last day of therapy, inclusive."""

WTZ_RETURN: Final = Timeline(
    name="WTZ_RETURN",
    unit="-",
    steps=(
        Enacted(
            _CLUBS, True, URON.at("10f", ust="2b"), Evidence.TEXT, _CLUBS_TEXT, _CLUBS_PUBLISHED
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Priority for those who left for a job and lost it."""

WTZ_RETURN_TERM: Final = Timeline(
    name="WTZ_RETURN_TERM",
    unit="term",
    steps=(
        Enacted(
            _CLUBS,
            Term(days=90),
            URON.at("10f", ust="2b"),
            Evidence.TEXT,
            _CLUBS_TEXT,
            _CLUBS_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The time, counted from leaving, in which one applies again; its last day is in time."""

WTZ_INDIVIDUAL_PROGRAMME: Final = Timeline(
    name="WTZ_INDIVIDUAL_PROGRAMME",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            True,
            (URON.at("10a", ust="3"), R_WTZ.at(par="3", ust="3", pkt="8")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""An individual programme of rehabilitation."""

WTZ_PROGRAMME_TERM: Final = Timeline(
    name="WTZ_PROGRAMME_TERM",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(months=3),
            R_WTZ.at(par="3", ust="3", pkt="8"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The time from the start of classes for the programmes of a new workshop; its last day counts."""

WTZ_EFFECTS_ASSESSMENT: Final = Timeline(
    name="WTZ_EFFECTS_ASSESSMENT",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="14", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The effects of rehabilitation are assessed with the participant."""

WTZ_EFFECTS_TERM: Final = Timeline(
    name="WTZ_EFFECTS_TERM",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(months=6),
            R_WTZ.at(par="14", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The longest time between two such assessments; its last day is in time."""

WTZ_PROGRAMME_ASSESSMENT: Final = Timeline(
    name="WTZ_PROGRAMME_ASSESSMENT",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="14", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The individual programme is assessed once a year."""

WTZ_PROGRAMME_YEAR_END: Final = Timeline(
    name="WTZ_PROGRAMME_YEAR_END",
    unit="(month, day)",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            (12, 31),
            R_WTZ.at(par="14", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The last day for the assessment of a calendar year, inclusive."""

WTZ_COMPREHENSIVE_ASSESSMENT: Final = Timeline(
    name="WTZ_COMPREHENSIVE_ASSESSMENT",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, True, URON.at("10a", ust="5"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""A comprehensive assessment by the programme board."""

WTZ_COMPREHENSIVE_TERM: Final = Timeline(
    name="WTZ_COMPREHENSIVE_TERM",
    unit="term",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, Term(years=3), URON.at("10a", ust="5"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""The longest time between two comprehensive assessments; its last day is in time."""

WTZ_FIRST_ASSESSMENT: Final = Timeline(
    name="WTZ_FIRST_ASSESSMENT",
    unit="-",
    steps=(
        Enacted(
            _CLUBS, True, URON.at("10a", ust="6"), Evidence.TEXT, _CLUBS_TEXT, _CLUBS_PUBLISHED
        ),
    ),
    verified=_ACT_COMPARED,
)
"""When the first comprehensive assessment is made."""

WTZ_FIRST_ASSESSMENT_SINCE: Final = Timeline(
    name="WTZ_FIRST_ASSESSMENT_SINCE",
    unit="day",
    steps=(
        Enacted(
            _CLUBS,
            _CLUBS,
            (URON.at("10a", ust="6"), URON_AMENDMENT_2018.at("23")),
            Evidence.TEXT,
            "Dz.U. 2018 poz. 1076",
            _CLUBS_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Who ran out of time for it, or was assessed, before this day could not keep to the rule."""

WTZ_FIRST_ASSESSMENT_EARLIER: Final[Timeline[bool]] = Timeline(
    name="WTZ_FIRST_ASSESSMENT_EARLIER",
    unit="-",
    steps=(
        Unread(
            _CLUBS,
            "the Act of 10 May 2018 has no transitional provision on the first assessment: whether "
            "it asks anything where the assessment was made, or the time for it had run out, "
            "before 6 June 2018 is not said",
            (URON.at("10a", ust="6"), URON_AMENDMENT_2018.at("23")),
            "Dz.U. 2018 poz. 1076, whose art. 11 speaks of club classes alone",
            Evidence.TEXT,
            published=_CLUBS_PUBLISHED,
            pl="ustawa z dnia 10 maja 2018 r. nie ma przepisu przejściowego o pierwszej ocenie: "
            "nie mówi, czy wymaga czegoś tam, gdzie przed 6 czerwca 2018 r. oceny dokonano albo "
            "czas na nią upłynął",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Whether the rule on the first assessment binds where all of it lies before the rule."""

WTZ_FIRST_ASSESSMENT_FROM: Final = Timeline(
    name="WTZ_FIRST_ASSESSMENT_FROM",
    unit="term",
    steps=(
        Enacted(
            _CLUBS,
            Term(months=3),
            URON.at("10a", ust="6"),
            Evidence.TEXT,
            _CLUBS_TEXT,
            _CLUBS_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The time from the start of therapy before which it is too early; its last day is not."""

WTZ_FIRST_ASSESSMENT_BY: Final = Timeline(
    name="WTZ_FIRST_ASSESSMENT_BY",
    unit="term",
    steps=(
        Enacted(
            _CLUBS,
            Term(months=6),
            URON.at("10a", ust="6"),
            Evidence.TEXT,
            _CLUBS_TEXT,
            _CLUBS_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The time from the start of therapy after which it is too late; the last day is in time."""

WTZ_PRACTICE: Final = Timeline(
    name="WTZ_PRACTICE",
    unit="-",
    steps=(
        Enacted(
            _PRACTICES,
            True,
            URON.at("10a", ust="3a"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Unpaid practices at an employer."""

WTZ_MAX_PRACTICE_HOURS: Final = Timeline(
    name="WTZ_MAX_PRACTICE_HOURS",
    unit="hours a week",
    steps=(
        Enacted(
            _PRACTICES,
            15,
            URON.at("10a", ust="3a"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The longest practice of a week; the number itself is allowed."""

WTZ_MAX_PRACTICE_MONTHS: Final = Timeline(
    name="WTZ_MAX_PRACTICE_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _PRACTICES,
            3,
            URON.at("10a", ust="3a"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The longest practice that was not prolonged; the number itself is allowed."""

WTZ_MAX_EXTENDED_PRACTICE_MONTHS: Final = Timeline(
    name="WTZ_MAX_EXTENDED_PRACTICE_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _PRACTICES,
            6,
            URON.at("10a", ust="3a"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The longest practice, prolongation included; the number itself is allowed."""

WTZ_PRACTICE_SHARES: Final = Timeline(
    name="WTZ_PRACTICE_SHARES",
    unit="-",
    steps=(
        Enacted(
            _PRACTICES,
            True,
            URON.at("10a", ust="3b"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""How many may be in practices at one time."""

WTZ_MAX_PRACTICE_SHARE: Final = Timeline(
    name="WTZ_MAX_PRACTICE_SHARE",
    unit="share",
    steps=(
        Enacted(
            _PRACTICES,
            Fraction(50, 100),
            URON.at("10a", ust="3b"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Participants in practices among all of them; equality is allowed."""

WTZ_TRAINING: Final = Timeline(
    name="WTZ_TRAINING",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="12", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Money for training in handling money."""

WTZ_MAX_TRAINING_MONEY: Final = Timeline(
    name="WTZ_MAX_TRAINING_MONEY",
    unit="of the minimum wage",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(20, 100),
            R_WTZ.at(par="12", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The most for one participant, of the minimum wage in force; equality is allowed."""

# --- reports and control ---

WTZ_ANNUAL_REPORT: Final = Timeline(
    name="WTZ_ANNUAL_REPORT",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="21", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The yearly report to the powiat."""

WTZ_REPORT_DAY: Final = Timeline(
    name="WTZ_REPORT_DAY",
    unit="(month, day)",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            (3, 1),
            R_WTZ.at(par="21", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The last day for the report on the year before, inclusive."""

WTZ_QUARTER_INFORMATION: Final = Timeline(
    name="WTZ_QUARTER_INFORMATION",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="20", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Quarterly information on PFRON money."""

WTZ_QUARTER_DAY: Final = Timeline(
    name="WTZ_QUARTER_DAY",
    unit="(month, day)",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            (1, 10),
            R_WTZ.at(par="20", ust="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The last day, in the first month of a quarter, for the quarter before, inclusive."""

WTZ_FINANCIAL_PLAN: Final = Timeline(
    name="WTZ_FINANCIAL_PLAN",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            (R_WTZ.at(par="5", ust="4"), R_WTZ.at(par="5", ust="5")),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The financial plan, and the annex that follows the resolution of the powiat council."""

WTZ_PLAN_DAY: Final = Timeline(
    name="WTZ_PLAN_DAY",
    unit="(month, day)",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            (10, 15),
            R_WTZ.at(par="5", ust="4"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The last day for the plan of the next year, inclusive."""

WTZ_ANNEX_TERM: Final = Timeline(
    name="WTZ_ANNEX_TERM",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(days=14, moves=True),
            (R_WTZ.at(par="5", ust="5"), KPA.at("57", par="4")),
            Evidence.TEXT,
            _REGULATION_TERM,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The time from the resolution in which the annex is made; its last day is in time."""

WTZ_CONTROL: Final = Timeline(
    name="WTZ_CONTROL",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            True,
            (URON.at("10b", ust="6a"), R_WTZ.at(par="22", ust="4"), R_WTZ.at(par="22", ust="5")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Control by the powiat centre, its result and the answer to it."""

WTZ_CONTROL_YEAR_END: Final = Timeline(
    name="WTZ_CONTROL_YEAR_END",
    unit="(month, day)",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, (12, 31), URON.at("10b", ust="6a"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""The last day for the control of a calendar year, inclusive."""

WTZ_RESULT_TERM: Final = Timeline(
    name="WTZ_RESULT_TERM",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(days=30, moves=True),
            (R_WTZ.at(par="22", ust="4"), KPA.at("57", par="4")),
            Evidence.TEXT,
            _REGULATION_TERM,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The time from the control to its written result; the last day is in time."""

WTZ_ANSWER_TERM: Final = Timeline(
    name="WTZ_ANSWER_TERM",
    unit="term",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Term(days=30, moves=True),
            (R_WTZ.at(par="22", ust="5"), KPA.at("57", par="4")),
            Evidence.TEXT,
            _REGULATION_TERM,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The time from the result to the operator's answer; the last day is in time."""

# --- money ---

WTZ_SALES_INCOME: Final = Timeline(
    name="WTZ_SALES_INCOME",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            (R_WTZ.at(par="10", ust="2"), R_WTZ.at(par="10", ust="3")),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What happens to income from sales."""

WTZ_SALES_SHARE: Final = Timeline(
    name="WTZ_SALES_SHARE",
    unit="of the minimum wage, for each participant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(30, 100),
            R_WTZ.at(par="10", ust="3"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Income of a month above it is decided on by the parties; equality is not above."""

WTZ_EQUIPMENT: Final = Timeline(
    name="WTZ_EQUIPMENT",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="19", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Equipment out of the money for running costs."""

WTZ_MAX_EQUIPMENT_SHARE: Final = Timeline(
    name="WTZ_MAX_EQUIPMENT_SHARE",
    unit="of the yearly grant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(3, 100),
            R_WTZ.at(par="19", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""The most for equipment, with the consent of the powiat; equality is allowed."""

WTZ_OPERATING_COSTS: Final = Timeline(
    name="WTZ_OPERATING_COSTS",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            date(2007, 1, 1),
            True,
            (URON.at("10b", ust="2"), URON.at("68c", ust="1", pkt="1")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The PFRON part of the running costs is limited."""

WTZ_MAX_OPERATING_SHARE: Final = Timeline(
    name="WTZ_MAX_OPERATING_SHARE",
    unit="of the costs",
    steps=(
        _ACT_EARLIER,
        Enacted(
            date(2007, 1, 1),
            Fraction(95, 100),
            URON.at("68c", ust="1", pkt="1", lit="a"),
            Evidence.TEXT,
            _ACT,
        ),
        Enacted(
            date(2008, 1, 1),
            Fraction(90, 100),
            URON.at("68c", ust="1", pkt="1", lit="b"),
            Evidence.TEXT,
            f"{_ACT}; 85 % from 2009 on was repealed before it applied",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The most that PFRON covers of the running costs; equality is allowed."""

WTZ_CREATION_COSTS: Final = Timeline(
    name="WTZ_CREATION_COSTS",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            date(2003, 2, 1),
            True,
            (URON.at("10b", ust="2"), URON_AMENDMENT_2002.at("9", ust="1", pkt="2")),
            Evidence.TEXT,
            _CREATION,
        ),
        Enacted(
            date(2005, 1, 1),
            True,
            (URON.at("10b", ust="2"), URON.at("68c", ust="1", pkt="2")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The PFRON part of the creation costs is limited."""

WTZ_MAX_CREATION_SHARE: Final = Timeline(
    name="WTZ_MAX_CREATION_SHARE",
    unit="of the costs",
    steps=(
        _ACT_EARLIER,
        Enacted(
            date(2003, 2, 1),
            Fraction(90, 100),
            URON_AMENDMENT_2002.at("9", ust="1", pkt="2", lit="a"),
            Evidence.TEXT,
            _CREATION,
        ),
        Enacted(
            date(2004, 1, 1),
            Fraction(80, 100),
            URON_AMENDMENT_2002.at("9", ust="1", pkt="2", lit="b"),
            Evidence.TEXT,
            _CREATION,
        ),
        Enacted(
            date(2005, 1, 1),
            Fraction(70, 100),
            URON.at("68c", ust="1", pkt="2"),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The most that PFRON covers of the creation costs; equality is allowed."""

# --- reductions of the grant ---

WTZ_HOURS_REDUCTION: Final = Timeline(
    name="WTZ_HOURS_REDUCTION",
    unit="-",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            True,
            R_WTZ.at(par="8", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Shorter classes lower the grant in proportion."""

WTZ_GRANT_PER_HOUR: Final = Timeline(
    name="WTZ_GRANT_PER_HOUR",
    unit="of the full grant, for each hour a week",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(1, 35),
            R_WTZ.at(par="8", ust="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What one hour of classes a week brings, up to the longest week."""

WTZ_EPIDEMIC_RELIEF: Final = Timeline(
    name="WTZ_EPIDEMIC_RELIEF",
    unit="-",
    steps=(
        Enacted(
            date(2020, 5, 25),
            True,
            R_WTZ_AMENDMENT_2020.at(par="2", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 1877, Dz.U. 2021 poz. 2284",
            date(2020, 10, 26),
        ),
        Repealed(
            date(2022, 5, 16),
            R_WTZ_AMENDMENT_2020.at(par="2", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1027, which revoked the epidemic state",
        ),
    ),
    verified=date(2022, 5, 16),
)
"""In the epidemic state shorter classes lowered nothing; the law worked back in time."""

WTZ_CARE_HOME: Final = Timeline(
    name="WTZ_CARE_HOME",
    unit="-",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ, True, (URON.at("10b", ust="3"), R_WTZ.at(par="17")), Evidence.TEXT, _ACT
        ),
    ),
    verified=_ACT_COMPARED,
)
"""The grant for residents of units that must themselves give therapy is lowered by their share."""

WTZ_CARE_FULL_UP_TO: Final = Timeline(
    name="WTZ_CARE_FULL_UP_TO",
    unit="share of residents",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, Fraction(30, 100), URON.at("10b", ust="5"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""Up to this share nothing is lowered; equality is not above."""

WTZ_CARE_NOTHING_FROM: Final = Timeline(
    name="WTZ_CARE_NOTHING_FROM",
    unit="share of residents",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, Fraction(80, 100), URON.at("10b", ust="4"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""From this share on nothing is paid; equality suffices."""

WTZ_CARE_LOWEST_FROM: Final = Timeline(
    name="WTZ_CARE_LOWEST_FROM",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(31, 100),
            R_WTZ.at(par="17", pkt="5"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the lowest step begins, inclusive."""

WTZ_CARE_LOWEST_TO: Final = Timeline(
    name="WTZ_CARE_LOWEST_TO",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(39, 100),
            R_WTZ.at(par="17", pkt="5"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the lowest step ends, inclusive."""

WTZ_CARE_LOWEST_PART: Final = Timeline(
    name="WTZ_CARE_LOWEST_PART",
    unit="of the full grant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(90, 100),
            R_WTZ.at(par="17", pkt="5"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What is paid on the lowest step."""

WTZ_CARE_LOW_FROM: Final = Timeline(
    name="WTZ_CARE_LOW_FROM",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(40, 100),
            R_WTZ.at(par="17", pkt="4"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the low step begins, inclusive."""

WTZ_CARE_LOW_TO: Final = Timeline(
    name="WTZ_CARE_LOW_TO",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(49, 100),
            R_WTZ.at(par="17", pkt="4"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the low step ends, inclusive."""

WTZ_CARE_LOW_PART: Final = Timeline(
    name="WTZ_CARE_LOW_PART",
    unit="of the full grant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(75, 100),
            R_WTZ.at(par="17", pkt="4"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What is paid on the low step."""

WTZ_CARE_MIDDLE_FROM: Final = Timeline(
    name="WTZ_CARE_MIDDLE_FROM",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(50, 100),
            R_WTZ.at(par="17", pkt="3"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the middle step begins, inclusive."""

WTZ_CARE_MIDDLE_TO: Final = Timeline(
    name="WTZ_CARE_MIDDLE_TO",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(59, 100),
            R_WTZ.at(par="17", pkt="3"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the middle step ends, inclusive."""

WTZ_CARE_MIDDLE_PART: Final = Timeline(
    name="WTZ_CARE_MIDDLE_PART",
    unit="of the full grant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(60, 100),
            R_WTZ.at(par="17", pkt="3"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What is paid on the middle step."""

WTZ_CARE_HIGH_FROM: Final = Timeline(
    name="WTZ_CARE_HIGH_FROM",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(60, 100),
            R_WTZ.at(par="17", pkt="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the high step begins, inclusive."""

WTZ_CARE_HIGH_TO: Final = Timeline(
    name="WTZ_CARE_HIGH_TO",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(69, 100),
            R_WTZ.at(par="17", pkt="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the high step ends, inclusive."""

WTZ_CARE_HIGH_PART: Final = Timeline(
    name="WTZ_CARE_HIGH_PART",
    unit="of the full grant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(45, 100),
            R_WTZ.at(par="17", pkt="2"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What is paid on the high step."""

WTZ_CARE_HIGHEST_FROM: Final = Timeline(
    name="WTZ_CARE_HIGHEST_FROM",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(70, 100),
            R_WTZ.at(par="17", pkt="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the highest step begins, inclusive."""

WTZ_CARE_HIGHEST_TO: Final = Timeline(
    name="WTZ_CARE_HIGHEST_TO",
    unit="share of residents",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(79, 100),
            R_WTZ.at(par="17", pkt="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""Where the highest step ends, inclusive."""

WTZ_CARE_HIGHEST_PART: Final = Timeline(
    name="WTZ_CARE_HIGHEST_PART",
    unit="of the full grant",
    steps=(
        _REGULATION_EARLIER,
        Enacted(
            _REGULATION_SINCE,
            Fraction(30, 100),
            R_WTZ.at(par="17", pkt="1"),
            Evidence.TEXT,
            _REGULATION,
            _REGULATION_PUBLISHED,
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What is paid on the highest step."""

WTZ_CARE_GAP_PART: Final[Timeline[Fraction]] = Timeline(
    name="WTZ_CARE_GAP_PART",
    unit="of the full grant",
    steps=(
        Unread(
            _REGULATION_SINCE,
            "the steps are written in whole percents and leave the shares between them, such as "
            "30.5 %, without a rate",
            R_WTZ.at(par="17"),
            "Dz.U. 2021 poz. 2284",
            pl="progi zapisano w pełnych procentach, więc udziały między nimi, np. 30,5%, nie "
            "mają stawki",
        ),
    ),
    verified=_REGULATION_COMPARED,
)
"""What is paid for a share between two steps, which the regulation does not say."""

WTZ_PRACTICE_KEEPS_GRANT: Final = Timeline(
    name="WTZ_PRACTICE_KEEPS_GRANT",
    unit="-",
    steps=(
        Enacted(
            _PRACTICES,
            True,
            URON.at("10b", ust="5a"),
            Evidence.TEXT,
            _PRACTICES_TEXT,
            _PRACTICES_PUBLISHED,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Nothing is lowered for a person in a practice."""
