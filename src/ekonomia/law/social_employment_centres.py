"""Norms and numbers of the Act on social employment about a *centrum integracji społecznej* (CIS).

The text of 2003, the amending acts of 2007, 2009, 2011, 2015 and 2022 and the consolidated texts of
2011, 2020 and 2022 were read; other amendments between 2005 and 2010 were not, so that a norm that
differs between 2003 and 2011 is marked as not read in between, unless the Act of 2004, 2007 or 2009
set it.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import COVID, KPA, UPZ, URON, URP, UZS, UZS_AMENDMENT_2022
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "CIS_ABSENCE",
    "CIS_ABSENCE_CUT",
    "CIS_ANNUAL_REPORT",
    "CIS_APPLICATION",
    "CIS_APPLICATION_ANNEXES",
    "CIS_APPLICATION_WINDOW",
    "CIS_AUTUMN_CLOSES",
    "CIS_AUTUMN_OPENS",
    "CIS_BANNED_TRADE",
    "CIS_BENEFIT",
    "CIS_BENEFIT_SHARE",
    "CIS_COVID_DAILY_HOURS",
    "CIS_COVID_MIN_WEEKLY_HOURS",
    "CIS_DAILY_HOURS",
    "CIS_DATA_KEPT_UNTIL",
    "CIS_DATA_RETENTION",
    "CIS_DAYS_OFF",
    "CIS_DAYS_OFF_A_MONTH",
    "CIS_DISABILITY_HOURS",
    "CIS_GRADUATE",
    "CIS_GRADUATE_MIN_MONTHS",
    "CIS_GRADUATE_TERM",
    "CIS_ILLNESS",
    "CIS_ILLNESS_BEYOND",
    "CIS_ILLNESS_CUT",
    "CIS_LOSS_BY_SUPERVISION",
    "CIS_MAX_ABSENCE_DAYS",
    "CIS_MAX_ALCOHOL_SHARE",
    "CIS_MAX_DAILY_HOURS_DISABLED",
    "CIS_MAX_DAYS_OFF",
    "CIS_MAX_ILLNESS_DAYS",
    "CIS_MAX_MONTHS",
    "CIS_MAX_PARTICIPANTS_PER_STAFF",
    "CIS_MAX_PREMIUM_SHARE",
    "CIS_MAX_UNEXTENDED_MONTHS",
    "CIS_MAX_WEEKLY_HOURS",
    "CIS_MAX_WEEKLY_HOURS_DISABLED",
    "CIS_MIN_DAILY_HOURS",
    "CIS_MIN_EXPLANATION_DAYS",
    "CIS_MIN_REPAIR_DAYS",
    "CIS_MIN_SUSPENDED_MONTHS",
    "CIS_MIN_WEEKLY_HOURS",
    "CIS_MONTH_DAY",
    "CIS_MONTH_DAYS",
    "CIS_OPERATOR",
    "CIS_OPERATOR_CONTESTED",
    "CIS_PAI",
    "CIS_PARTICIPATION",
    "CIS_PART_MONTH",
    "CIS_PREMIUM",
    "CIS_PROGRAMME",
    "CIS_PROGRAMME_END",
    "CIS_PROGRAMME_END_TERM",
    "CIS_PROGRAMME_STOP",
    "CIS_REFERRAL",
    "CIS_REFUND_FIRST_MONTHS",
    "CIS_REFUND_FIRST_SHARE",
    "CIS_REFUND_LAST_SHARE",
    "CIS_REFUND_MONTHS",
    "CIS_REFUND_NEXT_MONTHS",
    "CIS_REFUND_NEXT_SHARE",
    "CIS_REPORT_CONTENTS",
    "CIS_REPORT_DAY",
    "CIS_RESIDENTS_FIRST",
    "CIS_SEPARATENESS",
    "CIS_SPRING_CLOSES",
    "CIS_SPRING_OPENS",
    "CIS_STAFF",
    "CIS_STAFF_RATIO",
    "CIS_STATUS",
    "CIS_STATUS_DECISION",
    "CIS_STATUS_LOSS",
    "CIS_STATUS_TERM",
    "CIS_SUPERVISION",
    "CIS_SUPPLIES",
    "CIS_SUPPORTED_EMPLOYMENT",
    "CIS_SUPPORTED_MIN_EMPLOYMENT",
    "CIS_SUPPORTED_MIN_PARTICIPATION",
    "CIS_SUSPENDED_CLASSES",
    "CIS_TRIAL",
    "CIS_TRIAL_BENEFIT_ON_REQUEST",
    "CIS_TRIAL_BENEFIT_SHARE",
    "CIS_TRIAL_TERM",
    "CIS_UNPAID_DAY_CUT",
    "CIS_WEEKLY_HOURS",
]

_FIRST: Final = date(2003, 8, 14)
"""The Act comes into force."""
_IN_2007: Final = date(2007, 7, 14)
_IN_2009: Final = date(2009, 7, 16)
_IN_2011: Final = date(2011, 10, 30)
_IN_2015: Final = date(2015, 10, 24)
_IN_2022: Final = date(2022, 2, 15)
_BACK_TO: Final = date(2022, 1, 1)
"""The longer participation and the higher benefit of the Act of 2022 work back to this day."""
_COMPARED: Final = date(2022, 9, 22)
"""State of law of the last consolidated text that was read."""
_COVID_COMPARED: Final = date(2024, 2, 22)
"""State of law of the consolidated COVID-19 Act that was read."""

_SINCE_2003: Final = "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2022 poz. 2241"
_OF_2003: Final = "Dz.U. 2003 nr 122 poz. 1143"
_OF_2007: Final = "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2011 nr 43 poz. 225"
_OF_2011: Final = "Dz.U. 2011 nr 205 poz. 1211, Dz.U. 2022 poz. 2241"
_OF_2015: Final = "Dz.U. 2015 poz. 1567, Dz.U. 2020 poz. 176"
_OF_2022: Final = "Dz.U. 2022 poz. 218, Dz.U. 2022 poz. 2241"
_OF_COVID: Final = "Dz.U. 2021 poz. 159, Dz.U. 2024 poz. 340"

_STATUS: Final = UZS.at("5", ust="2")
_WINDOWS: Final = UZS.at("5", ust="1")
_WINDOW_ENDS: Final = (_WINDOWS, KPA.at("57", par="4"))
_MOVED: Final = "that its end moves as in the code is a reading"
_HOURS: Final = UZS.at("14", ust="1")
_SHORTER_HOURS: Final = (UZS.at("14", ust="1"), URON.at("15", ust="2"))
_TRIAL: Final = UZS.at("15", ust="1")
_STAY: Final = (UZS.at("15", ust="1"), UZS.at("15", ust="3"))
_WORKS_BACK: Final = UZS_AMENDMENT_2022.at("14", pkt="2")
_ILLNESS: Final = UZS.at("15", ust="7a")
_GRADUATE: Final = UZS.at("2", pkt="1a")
_SUPPORTED: Final = UZS.at("16", ust="1")
_REFUND: Final = UZS.at("16", ust="2")

# --- the unit: who, status, application ---

CIS_OPERATOR: Final = Timeline(
    name="CIS_OPERATOR",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("3", ust="2"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""A CIS is created by one of those the Act lists."""

CIS_OPERATOR_CONTESTED: Final[Timeline[bool]] = Timeline(
    name="CIS_OPERATOR_CONTESTED",
    unit="-",
    steps=(
        Unread(
            _FIRST,
            "contested: named neither among the non-governmental organisations that may create a "
            "CIS nor among the equated subjects that may, though a subject of this form may be "
            "argued to be such an organisation",
            (UZS.at("3", ust="2", pkt="2"), UZS.at("2", pkt="2")),
            "Dz.U. 2022 poz. 2241, without an answer",
            pl="sporne: formy nie wymieniono ani wśród organizacji pozarządowych, które mogą "
            "utworzyć CIS, ani wśród uprawnionych podmiotów zrównanych, choć można twierdzić, że "
            "podmiot w tej formie jest taką organizacją",
        ),
    ),
    verified=_COMPARED,
)
"""Whether a form between the two lists may create a CIS; the text does not settle it."""

CIS_SEPARATENESS: Final = Timeline(
    name="CIS_SEPARATENESS",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("3", ust="4"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""The unit of a creator other than local government is set apart."""

CIS_STATUS_DECISION: Final = Timeline(
    name="CIS_STATUS_DECISION",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("5", ust="1"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""The status is granted by decision."""

CIS_STATUS: Final = Timeline(
    name="CIS_STATUS",
    unit="-",
    steps=(Enacted(_FIRST, True, _STATUS, Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""The status is granted for a time."""

CIS_STATUS_TERM: Final = Timeline(
    name="CIS_STATUS_TERM",
    unit="term",
    steps=(
        Enacted(_FIRST, Term(years=3), _STATUS, Evidence.TEXT, _OF_2003),
        Enacted(_IN_2007, Term(years=5), (_STATUS, UZS.at("5a")), Evidence.TEXT, _OF_2007),
    ),
    verified=_COMPARED,
)
"""How long the status lasts from the decision or its extension; its last day counts.  A unit that
had the status on 14 July 2007 obtained the status of the new text; from when its term runs the
amending Act (Dz.U. 2007 nr 115 poz. 793, art. 7) does not say."""

CIS_APPLICATION: Final = Timeline(
    name="CIS_APPLICATION",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("4", ust="2"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""What an application for the status contains."""

CIS_APPLICATION_ANNEXES: Final = Timeline(
    name="CIS_APPLICATION_ANNEXES",
    unit="-",
    steps=(
        Enacted(
            _IN_2015,
            True,
            (UZS.at("4", ust="2", pkt="13"), UZS.at("4", ust="2", pkt="14")),
            Evidence.TEXT,
            _OF_2015,
        ),
    ),
    verified=_COMPARED,
)
"""The title to the premises and the opinion of the starosta belong to the application."""

CIS_APPLICATION_WINDOW: Final = Timeline(
    name="CIS_APPLICATION_WINDOW",
    unit="-",
    steps=(
        Unread(
            date(2004, 6, 1),
            "filed *w terminie 30 kwietnia i 30 września*: two days or two last days, the text "
            "does not say",
            _WINDOWS,
            "Dz.U. 2004 nr 99 poz. 1001",
            pl="wniosek składa się „w terminie 30 kwietnia i 30 września”: z tekstu nie wynika, "
            "czy to dwa dni, czy dwa dni końcowe",
        ),
        Enacted(_IN_2007, True, _WINDOWS, Evidence.TEXT, _OF_2007),
        Repealed(_IN_2015, _WINDOWS, Evidence.TEXT, _OF_2015),
    ),
    verified=_COMPARED,
)
"""Applications were filed in two months of the year."""

CIS_SPRING_OPENS: Final = Timeline(
    name="CIS_SPRING_OPENS",
    unit="(month, day)",
    steps=(
        Enacted(_IN_2007, (4, 1), _WINDOWS, Evidence.TEXT, _OF_2007),
        Repealed(_IN_2015, _WINDOWS, Evidence.TEXT, _OF_2015),
    ),
    verified=_COMPARED,
)
"""The first day of the spring window, inclusive."""

CIS_SPRING_CLOSES: Final = Timeline(
    name="CIS_SPRING_CLOSES",
    unit="(month, day)",
    steps=(
        Enacted(_IN_2007, (4, 30), _WINDOW_ENDS, Evidence.TEXT, f"{_OF_2007}; {_MOVED}"),
        Repealed(_IN_2015, _WINDOWS, Evidence.TEXT, _OF_2015),
    ),
    verified=_COMPARED,
)
"""The last day of the spring window, inclusive; a Saturday or a day off moves it."""

CIS_AUTUMN_OPENS: Final = Timeline(
    name="CIS_AUTUMN_OPENS",
    unit="(month, day)",
    steps=(
        Enacted(_IN_2007, (9, 1), _WINDOWS, Evidence.TEXT, _OF_2007),
        Repealed(_IN_2015, _WINDOWS, Evidence.TEXT, _OF_2015),
    ),
    verified=_COMPARED,
)
"""The first day of the autumn window, inclusive."""

CIS_AUTUMN_CLOSES: Final = Timeline(
    name="CIS_AUTUMN_CLOSES",
    unit="(month, day)",
    steps=(
        Enacted(_IN_2007, (9, 30), _WINDOW_ENDS, Evidence.TEXT, f"{_OF_2007}; {_MOVED}"),
        Repealed(_IN_2015, _WINDOWS, Evidence.TEXT, _OF_2015),
    ),
    verified=_COMPARED,
)
"""The last day of the autumn window, inclusive; a Saturday or a day off moves it."""

CIS_SUPERVISION: Final = Timeline(
    name="CIS_SUPERVISION",
    unit="-",
    steps=(Enacted(_IN_2022, True, UZS.at("5b", ust="2"), Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""The wojewoda sets terms for explanations and for repair."""

CIS_MIN_EXPLANATION_DAYS: Final = Timeline(
    name="CIS_MIN_EXPLANATION_DAYS",
    unit="days",
    steps=(Enacted(_IN_2022, 14, UZS.at("5b", ust="2", pkt="1"), Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""The least term for explanations; the number itself suffices."""

CIS_MIN_REPAIR_DAYS: Final = Timeline(
    name="CIS_MIN_REPAIR_DAYS",
    unit="days",
    steps=(Enacted(_IN_2022, 30, UZS.at("5b", ust="2", pkt="2"), Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""The least term for repair; the number itself suffices."""

CIS_STATUS_LOSS: Final = Timeline(
    name="CIS_STATUS_LOSS",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("6", ust="1"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""On which grounds the status is lost."""

CIS_LOSS_BY_SUPERVISION: Final = Timeline(
    name="CIS_LOSS_BY_SUPERVISION",
    unit="-",
    steps=(Enacted(_IN_2022, True, UZS.at("6", ust="1a"), Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""Terms that passed without effect, or the creator's own request, end the status too."""

CIS_DATA_RETENTION: Final = Timeline(
    name="CIS_DATA_RETENTION",
    unit="-",
    steps=(
        Enacted(
            date(2019, 5, 4),
            True,
            UZS.at("8b", ust="5"),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 176; the first day after Dz.U. 2019 poz. 730 art. 173",
        ),
    ),
    verified=_COMPARED,
)
"""Personal data of participants are kept for ten years."""

CIS_DATA_KEPT_UNTIL: Final = Timeline(
    name="CIS_DATA_KEPT_UNTIL",
    unit="(month, day)",
    steps=(
        Enacted(
            date(2019, 5, 4),
            (12, 31),
            UZS.at("8b", ust="5"),
            Evidence.TEXT,
            "Dz.U. 2020 poz. 176; the first day after Dz.U. 2019 poz. 730 art. 173",
        ),
    ),
    verified=_COMPARED,
)
"""The last day of keeping in the tenth year after the one in which the services ended, inclusive.
"""

# --- the unit: activity, staff, report ---

CIS_ANNUAL_REPORT: Final = Timeline(
    name="CIS_ANNUAL_REPORT",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("5", ust="4", pkt="2"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""A CIS reports every year."""

CIS_REPORT_DAY: Final = Timeline(
    name="CIS_REPORT_DAY",
    unit="(month, day)",
    steps=(Enacted(_FIRST, (3, 31), UZS.at("5", ust="4", pkt="2"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""The last day for the report on the year before, inclusive."""

CIS_REPORT_CONTENTS: Final = Timeline(
    name="CIS_REPORT_CONTENTS",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("5", ust="6"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""What the report contains; the contents of 2003 were shorter."""

CIS_STAFF: Final = Timeline(
    name="CIS_STAFF",
    unit="-",
    steps=(
        Enacted(
            _FIRST, True, (UZS.at("11", ust="1"), UZS.at("11", ust="2")), Evidence.TEXT, _SINCE_2003
        ),
    ),
    verified=_COMPARED,
)
"""Which posts a CIS has."""

CIS_STAFF_RATIO: Final = Timeline(
    name="CIS_STAFF_RATIO",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("11", ust="3"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""How many participants there should be for one who leads classes."""

CIS_MAX_PARTICIPANTS_PER_STAFF: Final = Timeline(
    name="CIS_MAX_PARTICIPANTS_PER_STAFF",
    unit="participants per employee",
    steps=(
        Enacted(_FIRST, 5, UZS.at("11", ust="3"), Evidence.TEXT, _OF_2003),
        Enacted(_IN_2015, 10, UZS.at("11", ust="3"), Evidence.TEXT, _OF_2015),
    ),
    verified=_COMPARED,
)
"""How many participants at most; the number itself suffices."""

CIS_BANNED_TRADE: Final = Timeline(
    name="CIS_BANNED_TRADE",
    unit="-",
    steps=(
        Enacted(
            _FIRST, True, (UZS.at("9", ust="1"), UZS.at("9", ust="2")), Evidence.TEXT, _SINCE_2003
        ),
    ),
    verified=_COMPARED,
)
"""What a CIS does not make or trade in, and that its activity is no business."""

CIS_MAX_ALCOHOL_SHARE: Final = Timeline(
    name="CIS_MAX_ALCOHOL_SHARE",
    unit="share by volume",
    steps=(Enacted(_FIRST, Fraction(5, 1000), UZS.at("9", ust="1"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""Above this content of alcohol goods are banned; the number itself is allowed."""

# --- participation ---

CIS_REFERRAL: Final = Timeline(
    name="CIS_REFERRAL",
    unit="-",
    steps=(
        Enacted(
            _FIRST, True, (UZS.at("12", ust="1"), UZS.at("12", ust="2")), Evidence.TEXT, _SINCE_2003
        ),
    ),
    verified=_COMPARED,
)
"""How a person is referred to a CIS."""

CIS_RESIDENTS_FIRST: Final = Timeline(
    name="CIS_RESIDENTS_FIRST",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("12", ust="5"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""Residents of the gmina go first."""

CIS_PROGRAMME: Final = Timeline(
    name="CIS_PROGRAMME",
    unit="-",
    steps=(
        Enacted(
            _FIRST,
            True,
            (UZS.at("12", ust="4"), UZS.at("13", ust="1"), UZS.at("13", ust="2")),
            Evidence.TEXT,
            _SINCE_2003,
        ),
    ),
    verified=_COMPARED,
)
"""Nobody is admitted without an individual programme."""

CIS_PROGRAMME_STOP: Final = Timeline(
    name="CIS_PROGRAMME_STOP",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("13", ust="4"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""On which grounds the programme stops."""

CIS_PROGRAMME_END: Final = Timeline(
    name="CIS_PROGRAMME_END",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("13", ust="5"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""When the programme ends after work was taken."""

CIS_PROGRAMME_END_TERM: Final = Timeline(
    name="CIS_PROGRAMME_END_TERM",
    unit="term",
    steps=(
        Unread(
            _FIRST,
            "in 2003 the programme ended on the day work was taken; whether it could last before "
            "16 July 2009 was not read",
            UZS.at("13", ust="5"),
            "amendments before 2009",
            pl="w 2003 r. program kończył się w dniu podjęcia pracy; nie zbadano, czy przed "
            "16 lipca 2009 r. mógł trwać dalej",
        ),
        Enacted(
            _IN_2009,
            Term(months=6),
            UZS.at("13", ust="5"),
            Evidence.TEXT,
            "Dz.U. 2009 nr 91 poz. 742, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""How long the programme may last after work was taken; the last day counts."""

CIS_WEEKLY_HOURS: Final = Timeline(
    name="CIS_WEEKLY_HOURS",
    unit="-",
    steps=(Enacted(_IN_2022, True, _HOURS, Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""How long a participant stays in a week."""

CIS_MIN_WEEKLY_HOURS: Final = Timeline(
    name="CIS_MIN_WEEKLY_HOURS",
    unit="hours a week",
    steps=(Enacted(_IN_2022, 30, _HOURS, Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""The least stay in a week; the number itself suffices."""

CIS_MAX_WEEKLY_HOURS: Final = Timeline(
    name="CIS_MAX_WEEKLY_HOURS",
    unit="hours a week",
    steps=(Enacted(_IN_2022, 40, _HOURS, Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""The longest stay in a week; the number itself is allowed."""

CIS_DAILY_HOURS: Final = Timeline(
    name="CIS_DAILY_HOURS",
    unit="-",
    steps=(
        Enacted(
            _FIRST, True, _HOURS, Evidence.TEXT, "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176"
        ),
        Repealed(_IN_2022, _HOURS, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""How long a participant stays in a day."""

CIS_MIN_DAILY_HOURS: Final = Timeline(
    name="CIS_MIN_DAILY_HOURS",
    unit="hours a day",
    steps=(
        Enacted(
            _FIRST, 6, _HOURS, Evidence.TEXT, "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176"
        ),
        Repealed(_IN_2022, _HOURS, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The least stay in a day; the number itself suffices."""

CIS_COVID_DAILY_HOURS: Final[Timeline[bool]] = Timeline(
    name="CIS_COVID_DAILY_HOURS",
    unit="-",
    steps=(
        Unread(
            date(2020, 3, 8),
            "since when the hours of a day could be exchanged for those of the week was not read",
            COVID.at("15ca"),
            "Dz.U. 2024 poz. 340 has it; the act that added it",
            pl="nie zbadano, od kiedy wymiar dzienny można było zastąpić tygodniowym",
        ),
    ),
    verified=_COVID_COMPARED,
)
"""Against COVID-19 the stay in a day may be shorter or longer."""

CIS_COVID_MIN_WEEKLY_HOURS: Final = Timeline(
    name="CIS_COVID_MIN_WEEKLY_HOURS",
    unit="hours a week",
    steps=(Enacted(date(2020, 3, 8), 30, COVID.at("15ca"), Evidence.TEXT, "Dz.U. 2024 poz. 340"),),
    verified=_COVID_COMPARED,
)
"""The least stay in a week where that of a day is changed; the number itself suffices."""

CIS_DISABILITY_HOURS: Final = Timeline(
    name="CIS_DISABILITY_HOURS",
    unit="-",
    steps=(
        Enacted(
            _IN_2022,
            True,
            _SHORTER_HOURS,
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2241, Dz.U. 2024 poz. 44",
        ),
    ),
    verified=_COMPARED,
)
"""Participants with a severe or moderate degree of disability stay for a shorter time."""

CIS_MAX_DAILY_HOURS_DISABLED: Final = Timeline(
    name="CIS_MAX_DAILY_HOURS_DISABLED",
    unit="hours a day",
    steps=(
        Enacted(
            _IN_2022, 7, _SHORTER_HOURS, Evidence.TEXT, "Dz.U. 2022 poz. 2241, Dz.U. 2024 poz. 44"
        ),
    ),
    verified=_COMPARED,
)
"""Their longest stay in a day, as the rule on working time applies; the number itself is allowed.
"""

CIS_MAX_WEEKLY_HOURS_DISABLED: Final = Timeline(
    name="CIS_MAX_WEEKLY_HOURS_DISABLED",
    unit="hours a week",
    steps=(
        Enacted(
            _IN_2022, 35, _SHORTER_HOURS, Evidence.TEXT, "Dz.U. 2022 poz. 2241, Dz.U. 2024 poz. 44"
        ),
    ),
    verified=_COMPARED,
)
"""Their longest stay in a week; the number itself is allowed."""

CIS_TRIAL: Final = Timeline(
    name="CIS_TRIAL",
    unit="-",
    steps=(Enacted(_FIRST, True, _TRIAL, Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""Participation begins with a trial."""

CIS_TRIAL_TERM: Final = Timeline(
    name="CIS_TRIAL_TERM",
    unit="term",
    steps=(Enacted(_FIRST, Term(months=1), _TRIAL, Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""How long the trial lasts, counted as terms are; the last day counts."""

CIS_PARTICIPATION: Final = Timeline(
    name="CIS_PARTICIPATION",
    unit="-",
    steps=(Enacted(_FIRST, True, _STAY, Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""How long participation lasts."""

CIS_MAX_UNEXTENDED_MONTHS: Final = Timeline(
    name="CIS_MAX_UNEXTENDED_MONTHS",
    unit="months",
    steps=(Enacted(_FIRST, 12, _STAY, Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""One month of trial and eleven more, without an extension; the number itself is allowed."""

CIS_MAX_MONTHS: Final = Timeline(
    name="CIS_MAX_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _FIRST, 18, _STAY, Evidence.TEXT, "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176"
        ),
        Enacted(_BACK_TO, 24, (*_STAY, _WORKS_BACK), Evidence.TEXT, _OF_2022, published=_IN_2022),
    ),
    verified=_COMPARED,
)
"""All months together, the trial and the extension included; the number itself is allowed."""

CIS_SUSPENDED_CLASSES: Final = Timeline(
    name="CIS_SUSPENDED_CLASSES",
    unit="-",
    steps=(Enacted(date(2021, 1, 26), True, COVID.at("15c", ust="4"), Evidence.TEXT, _OF_COVID),),
    verified=_COVID_COMPARED,
)
"""Participation may be prolonged by the time for which classes were suspended."""

CIS_MIN_SUSPENDED_MONTHS: Final = Timeline(
    name="CIS_MIN_SUSPENDED_MONTHS",
    unit="months",
    steps=(Enacted(date(2021, 1, 26), 3, COVID.at("15c", ust="4"), Evidence.TEXT, _OF_COVID),),
    verified=_COVID_COMPARED,
)
"""Classes must have been suspended for more than this in all."""

CIS_GRADUATE: Final = Timeline(
    name="CIS_GRADUATE",
    unit="-",
    steps=(Enacted(_IN_2011, True, _GRADUATE, Evidence.TEXT, _OF_2011),),
    verified=_COMPARED,
)
"""Who is a graduate of a CIS."""

CIS_GRADUATE_MIN_MONTHS: Final = Timeline(
    name="CIS_GRADUATE_MIN_MONTHS",
    unit="months",
    steps=(Enacted(_IN_2011, 6, _GRADUATE, Evidence.TEXT, _OF_2011),),
    verified=_COMPARED,
)
"""The least participation of a graduate; the number itself suffices."""

CIS_GRADUATE_TERM: Final = Timeline(
    name="CIS_GRADUATE_TERM",
    unit="term",
    steps=(Enacted(_IN_2011, Term(months=6), _GRADUATE, Evidence.TEXT, _OF_2011),),
    verified=_COMPARED,
)
"""How long somebody is a graduate from the end of the classes; the last day counts."""

CIS_SUPPLIES: Final = Timeline(
    name="CIS_SUPPLIES",
    unit="-",
    steps=(
        Enacted(
            _FIRST,
            True,
            (UZS.at("14", ust="1a"), UZS.at("14", ust="2-4")),
            Evidence.TEXT,
            _SINCE_2003,
        ),
    ),
    verified=_COMPARED,
)
"""What every participant gets."""

CIS_PAI: Final = Timeline(
    name="CIS_PAI",
    unit="-",
    steps=(
        Enacted(
            _IN_2015,
            True,
            UZS.at("9a", ust="3"),
            Evidence.TEXT,
            "Dz.U. 2015 poz. 1567, Dz.U. 2022 poz. 2241",
        ),
        Unread(
            date(2025, 6, 1),
            "the programme rested on the Act on employment promotion, repealed on 1 June 2025; "
            "how the Act on social employment was adapted was not read",
            (UZS.at("9a", ust="3"), UPZ.at("62a"), URP.at()),
            "the adaptation to Dz.U. 2025 poz. 620",
            pl="program opierał się na ustawie o promocji zatrudnienia, uchylonej 1 czerwca 2025 "
            "r.; nie zbadano, jak dostosowano ustawę o zatrudnieniu socjalnym",
        ),
    ),
    verified=_COMPARED,
)
"""To the activities of *Program Aktywizacja i Integracja* the rules on participation do not apply.
"""

CIS_SUPPORTED_EMPLOYMENT: Final = Timeline(
    name="CIS_SUPPORTED_EMPLOYMENT",
    unit="-",
    steps=(Enacted(_FIRST, True, (_SUPPORTED, _REFUND), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""An employer who hires a participant gets part of the pay back."""

CIS_SUPPORTED_MIN_PARTICIPATION: Final = Timeline(
    name="CIS_SUPPORTED_MIN_PARTICIPATION",
    unit="months",
    steps=(
        Enacted(
            _IN_2007,
            6,
            _SUPPORTED,
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""Before the end of participation nobody is referred to work sooner; the number itself suffices."""

CIS_SUPPORTED_MIN_EMPLOYMENT: Final = Timeline(
    name="CIS_SUPPORTED_MIN_EMPLOYMENT",
    unit="months",
    steps=(
        Enacted(_FIRST, 18, _REFUND, Evidence.TEXT, _OF_2003),
        Enacted(_IN_2007, 12, _REFUND, Evidence.TEXT, _OF_2007),
        Enacted(_IN_2022, 6, _REFUND, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""For how long the employer hires at least; the number itself suffices."""

CIS_REFUND_MONTHS: Final = Timeline(
    name="CIS_REFUND_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _FIRST, 12, _REFUND, Evidence.TEXT, "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176"
        ),
        Enacted(_IN_2022, 6, _REFUND, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The last month of the refund, inclusive."""

CIS_REFUND_FIRST_MONTHS: Final = Timeline(
    name="CIS_REFUND_FIRST_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _FIRST, 3, _REFUND, Evidence.TEXT, "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176"
        ),
        Enacted(_IN_2022, 6, _REFUND, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The last month of the first rate, inclusive."""

CIS_REFUND_NEXT_MONTHS: Final = Timeline(
    name="CIS_REFUND_NEXT_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _FIRST, 6, _REFUND, Evidence.TEXT, "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176"
        ),
        Repealed(_IN_2022, _REFUND, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The last month of the second rate, inclusive."""

CIS_REFUND_FIRST_SHARE: Final = Timeline(
    name="CIS_REFUND_FIRST_SHARE",
    unit="share of the unemployment benefit",
    steps=(
        Enacted(_FIRST, Fraction(80, 100), _REFUND, Evidence.TEXT, _OF_2003),
        Enacted(
            _IN_2007,
            Fraction(100, 100),
            _REFUND,
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""The first rate, contributions left out; the rate itself is allowed."""

CIS_REFUND_NEXT_SHARE: Final = Timeline(
    name="CIS_REFUND_NEXT_SHARE",
    unit="share of the unemployment benefit",
    steps=(
        Enacted(_FIRST, Fraction(60, 100), _REFUND, Evidence.TEXT, _OF_2003),
        Enacted(
            _IN_2007,
            Fraction(80, 100),
            _REFUND,
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2020 poz. 176",
        ),
        Repealed(_IN_2022, _REFUND, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The second rate; the rate itself is allowed."""

CIS_REFUND_LAST_SHARE: Final = Timeline(
    name="CIS_REFUND_LAST_SHARE",
    unit="share of the unemployment benefit",
    steps=(
        Enacted(_FIRST, Fraction(40, 100), _REFUND, Evidence.TEXT, _OF_2003),
        Enacted(
            _IN_2007,
            Fraction(60, 100),
            _REFUND,
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2020 poz. 176",
        ),
        Repealed(_IN_2022, _REFUND, Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The third rate; the rate itself is allowed."""

# --- *świadczenie integracyjne* ---

CIS_BENEFIT: Final = Timeline(
    name="CIS_BENEFIT",
    unit="-",
    steps=(
        Enacted(
            _FIRST, True, (UZS.at("15", ust="4"), UZS.at("15", ust="5")), Evidence.TEXT, _SINCE_2003
        ),
    ),
    verified=_COMPARED,
)
"""A participant gets a monthly benefit."""

CIS_BENEFIT_SHARE: Final = Timeline(
    name="CIS_BENEFIT_SHARE",
    unit="share of the unemployment benefit",
    steps=(
        Enacted(_FIRST, Fraction(80, 100), UZS.at("15", ust="4"), Evidence.TEXT, _OF_2003),
        Enacted(
            date(2007, 7, 1),
            Fraction(100, 100),
            UZS.at("15", ust="4"),
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2020 poz. 176",
        ),
        Enacted(
            _BACK_TO,
            Fraction(120, 100),
            (UZS.at("15", ust="4"), _WORKS_BACK),
            Evidence.TEXT,
            _OF_2022,
            published=_IN_2022,
        ),
    ),
    verified=_COMPARED,
)
"""The benefit of a full month after the trial; an exact product, for the Act does not round it."""

CIS_TRIAL_BENEFIT_SHARE: Final = Timeline(
    name="CIS_TRIAL_BENEFIT_SHARE",
    unit="share of the unemployment benefit",
    steps=(
        Enacted(
            _FIRST,
            Fraction(50, 100),
            _TRIAL,
            Evidence.TEXT,
            "Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2020 poz. 176",
        ),
        Enacted(
            _BACK_TO,
            Fraction(120, 100),
            (UZS.at("15", ust="4"), _WORKS_BACK),
            Evidence.TEXT,
            _OF_2022,
            published=_IN_2022,
        ),
    ),
    verified=_COMPARED,
)
"""The benefit of the trial month."""

CIS_TRIAL_BENEFIT_ON_REQUEST: Final = Timeline(
    name="CIS_TRIAL_BENEFIT_ON_REQUEST",
    unit="-",
    steps=(
        Enacted(
            _BACK_TO,
            True,
            (UZS.at("15", ust="4"), _WORKS_BACK),
            Evidence.TEXT,
            _OF_2022,
            published=_IN_2022,
        ),
    ),
    verified=_COMPARED,
)
"""In the trial month too the benefit is granted on request."""

CIS_PART_MONTH: Final = Timeline(
    name="CIS_PART_MONTH",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("15", ust="6"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""What is due for part of a month."""

CIS_MONTH_DAYS: Final = Timeline(
    name="CIS_MONTH_DAYS",
    unit="days",
    steps=(Enacted(_FIRST, 30, UZS.at("15", ust="6"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""Into how many days the benefit of a month is divided; more days than these are a whole month."""

CIS_MONTH_DAY: Final = Timeline(
    name="CIS_MONTH_DAY",
    unit="share of the benefit a day",
    steps=(Enacted(_FIRST, Fraction(1, 30), UZS.at("15", ust="6"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""What is due for each calendar day of part of a month."""

CIS_ABSENCE: Final = Timeline(
    name="CIS_ABSENCE",
    unit="-",
    steps=(Enacted(_FIRST, True, UZS.at("15", ust="7"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""What unexcused absence costs."""

CIS_ABSENCE_CUT: Final = Timeline(
    name="CIS_ABSENCE_CUT",
    unit="share of the benefit a day",
    steps=(Enacted(_FIRST, Fraction(1, 20), UZS.at("15", ust="7"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""How much less is due for each day of unexcused absence."""

CIS_MAX_ABSENCE_DAYS: Final = Timeline(
    name="CIS_MAX_ABSENCE_DAYS",
    unit="days a month",
    steps=(Enacted(_FIRST, 3, UZS.at("15", ust="7"), Evidence.TEXT, _SINCE_2003),),
    verified=_COMPARED,
)
"""For more days of unexcused absence than these nothing is due; these themselves are only cut."""

CIS_ILLNESS: Final = Timeline(
    name="CIS_ILLNESS",
    unit="-",
    steps=(
        Enacted(
            _IN_2007,
            True,
            _ILLNESS,
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""What illness costs after the trial month."""

CIS_ILLNESS_CUT: Final = Timeline(
    name="CIS_ILLNESS_CUT",
    unit="share of the benefit a day",
    steps=(
        Enacted(
            _IN_2007,
            Fraction(1, 40),
            _ILLNESS,
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""How much less is due for each day of illness that is paid."""

CIS_MAX_ILLNESS_DAYS: Final = Timeline(
    name="CIS_MAX_ILLNESS_DAYS",
    unit="days",
    steps=(
        Enacted(
            _IN_2007, 14, _ILLNESS, Evidence.TEXT, "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2020 poz. 176"
        ),
        Enacted(_IN_2022, 21, (_ILLNESS, UZS_AMENDMENT_2022.at("10")), Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""How many days of illness are paid, the last one inclusive."""

CIS_ILLNESS_BEYOND: Final[Timeline[bool]] = Timeline(
    name="CIS_ILLNESS_BEYOND",
    unit="-",
    steps=(
        Unread(
            _IN_2007,
            "contested: whether the paid days of illness run per illness or per participation is "
            "not said, nor by how much an unpaid day lowers the benefit of the month",
            _ILLNESS,
            "Dz.U. 2022 poz. 2241, without an answer",
            pl="sporne: ustawa nie mówi, czy płatne dni choroby liczy się na jedną chorobę, czy "
            "na całe uczestnictwo, ani o ile dzień niepłatny obniża świadczenie za miesiąc",
        ),
    ),
    verified=_COMPARED,
)
"""What is left of the benefit once the paid days of illness are used up."""

CIS_UNPAID_DAY_CUT: Final = Timeline(
    name="CIS_UNPAID_DAY_CUT",
    unit="share of the benefit a day",
    steps=(
        Enacted(
            _IN_2007,
            Fraction(1, 30),
            (_ILLNESS, UZS.at("15", ust="6")),
            Evidence.RECALLED,
            "a reading: as a day of part of a month; the Act does not say it",
        ),
    ),
    verified=_COMPARED,
)
"""How much less is due for a day of illness that is not paid, by one reading."""

CIS_DAYS_OFF: Final = Timeline(
    name="CIS_DAYS_OFF",
    unit="-",
    steps=(
        Enacted(
            _IN_2007,
            True,
            UZS.at("15", ust="6a"),
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""A participant may take days off with full benefit."""

CIS_MAX_DAYS_OFF: Final = Timeline(
    name="CIS_MAX_DAYS_OFF",
    unit="days",
    steps=(
        Enacted(_IN_2007, 4, UZS.at("15", ust="6a"), Evidence.TEXT, _OF_2007),
        Enacted(_IN_2015, 6, UZS.at("15", ust="6a"), Evidence.TEXT, _OF_2015),
        Enacted(
            _IN_2022,
            6,
            (UZS.at("15", ust="6a"), UZS_AMENDMENT_2022.at("9")),
            Evidence.TEXT,
            _OF_2022,
        ),
    ),
    verified=_COMPARED,
)
"""How many days off after the trial month, without an extension; the number itself is allowed."""

CIS_DAYS_OFF_A_MONTH: Final = Timeline(
    name="CIS_DAYS_OFF_A_MONTH",
    unit="days off a month of extension",
    steps=(Enacted(_IN_2022, Fraction(6, 12), UZS.at("15", ust="6a"), Evidence.TEXT, _OF_2022),),
    verified=_COMPARED,
)
"""How many more days off for each month of extension: six for twelve, in proportion."""

CIS_PREMIUM: Final = Timeline(
    name="CIS_PREMIUM",
    unit="-",
    steps=(
        Enacted(
            _IN_2007,
            True,
            (UZS.at("15a", ust="1"), UZS.at("15a", ust="2")),
            Evidence.TEXT,
            "Dz.U. 2007 nr 115 poz. 793, Dz.U. 2022 poz. 2241",
        ),
    ),
    verified=_COMPARED,
)
"""A premium may be granted after the trial month."""

CIS_MAX_PREMIUM_SHARE: Final = Timeline(
    name="CIS_MAX_PREMIUM_SHARE",
    unit="share of the benefit",
    steps=(
        Enacted(_IN_2007, Fraction(20, 100), UZS.at("15a", ust="2"), Evidence.TEXT, _OF_2007),
        Enacted(_IN_2015, Fraction(50, 100), UZS.at("15a", ust="2"), Evidence.TEXT, _OF_2015),
        Enacted(_IN_2022, Fraction(100, 100), UZS.at("15a", ust="2"), Evidence.TEXT, _OF_2022),
    ),
    verified=_COMPARED,
)
"""The highest premium; the share itself is allowed."""
