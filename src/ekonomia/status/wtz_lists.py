"""Dated lists of the book about WTZ: operators, posts, seats on the board, degrees."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.people import DisabilityDegree
from ekonomia.law import Enacted, Evidence, Timeline, Unread
from ekonomia.law.acts import R_WTZ, R_WTZ_1998, URON
from ekonomia.status.unit_codes import StaffRole

__all__ = [
    "WTZ_BOARD_SEATS",
    "WTZ_DEGREES",
    "WTZ_FURTHER_POSTS",
    "WTZ_OPERATORS",
    "WTZ_OPTIONAL_POSTS",
    "WTZ_POSTS",
]

_ACT: Final = "Dz.U. 2008 nr 14 poz. 92, Dz.U. 2024 poz. 44"
_ACT_READ: Final = date(2008, 1, 18)
_ACT_COMPARED: Final = date(2023, 12, 6)
_ACT_EARLIER: Final = Unread(
    date(1998, 1, 1),
    "the Act as it stood before its consolidated text of 2008 was not read",
    URON.at(),
    "Dz.U. 1997 nr 123 poz. 776 with its amendments",
    pl="brzmienia ustawy sprzed tekstu jednolitego z 2008 r. nie zbadano",
)

_POSTS_SINCE: Final = date(2020, 11, 10)
_POSTS_PUBLISHED: Final = date(2020, 10, 26)
_POSTS: Final = "Dz.U. 2020 poz. 1877, Dz.U. 2021 poz. 2284"
_POSTS_COMPARED: Final = date(2021, 11, 7)
_POSTS_EARLIER: Final = Unread(
    date(1998, 1, 1),
    "the list of posts before November 2020 was not read",
    (R_WTZ_1998.at(), R_WTZ.at(par="13")),
    "Dz.U. 1998 nr 118 poz. 764, Dz.U. 2004 nr 63 poz. 587",
    pl="wykazu stanowisk sprzed listopada 2020 r. nie zbadano",
)

WTZ_OPERATORS: Final = Timeline(
    name="WTZ_OPERATORS",
    unit="codes",
    steps=(
        _ACT_EARLIER,
        Enacted(_ACT_READ, frozenset(LegalForm), URON.at("10b", ust="1"), Evidence.TEXT, _ACT),
    ),
    verified=_ACT_COMPARED,
)
"""Who may organise a workshop: foundations, associations and any other subject."""

WTZ_DEGREES: Final = Timeline(
    name="WTZ_DEGREES",
    unit="codes",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            frozenset(
                {
                    DisabilityDegree.SEVERE,
                    DisabilityDegree.MODERATE,
                    DisabilityDegree.MILD,
                    DisabilityDegree.WITHOUT_DEGREE,
                }
            ),
            (URON.at("1"), URON.at("10f", ust="1", pkt="1")),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""What an orzeczenie with the indication may state: any degree, or disability without degree."""

WTZ_POSTS: Final = Timeline(
    name="WTZ_POSTS",
    unit="codes",
    steps=(
        Unread(
            date(1998, 1, 1),
            "the rules on WTZ before the regulation of 2004 were not read",
            R_WTZ_1998.at(),
            "Dz.U. 1998 nr 118 poz. 764 with its amendments",
            pl="przepisów o WTZ sprzed rozporządzenia z 2004 r. nie zbadano",
        ),
        Enacted(
            date(2004, 4, 30),
            frozenset(
                {
                    StaffRole.MANAGER,
                    StaffRole.REHABILITATION_SPECIALIST,
                    StaffRole.THERAPY_INSTRUCTOR,
                }
            ),
            (
                R_WTZ.at(par="13", ust="1", pkt="1"),
                R_WTZ.at(par="13", ust="1", pkt="2"),
                R_WTZ.at(par="13", ust="1", pkt="3"),
            ),
            Evidence.TEXT,
            "Dz.U. 2021 poz. 2284; Dz.U. 2020 poz. 1877 left these three points as they were",
            date(2004, 4, 15),
        ),
    ),
    verified=_POSTS_COMPARED,
)
"""Posts that there were in every version of the regulation of 2004."""

WTZ_FURTHER_POSTS: Final = Timeline(
    name="WTZ_FURTHER_POSTS",
    unit="codes",
    steps=(
        _POSTS_EARLIER,
        Enacted(
            _POSTS_SINCE,
            frozenset({StaffRole.PSYCHOLOGIST}),
            R_WTZ.at(par="13", ust="2"),
            Evidence.TEXT,
            _POSTS,
            _POSTS_PUBLISHED,
        ),
    ),
    verified=_POSTS_COMPARED,
)
"""The further obligatory posts; before November 2020 another one stood in their place."""

WTZ_OPTIONAL_POSTS: Final = Timeline(
    name="WTZ_OPTIONAL_POSTS",
    unit="codes",
    steps=(
        _POSTS_EARLIER,
        Enacted(
            _POSTS_SINCE,
            frozenset(
                {
                    StaffRole.NURSE,
                    StaffRole.DOCTOR,
                    StaffRole.SOCIAL_WORKER,
                    StaffRole.VOCATIONAL_INSTRUCTOR,
                    StaffRole.CAREER_ADVISER,
                    StaffRole.ACCOUNTING,
                    StaffRole.OTHER,
                }
            ),
            R_WTZ.at(par="13", ust="2"),
            Evidence.TEXT,
            _POSTS,
            _POSTS_PUBLISHED,
        ),
    ),
    verified=_POSTS_COMPARED,
)
"""Posts by need; the last three as "other persons necessary for the workshop"."""

WTZ_BOARD_SEATS: Final = Timeline(
    name="WTZ_BOARD_SEATS",
    unit="codes",
    steps=(
        _ACT_EARLIER,
        Enacted(
            _ACT_READ,
            frozenset(
                {
                    StaffRole.MANAGER,
                    StaffRole.REHABILITATION_SPECIALIST,
                    StaffRole.THERAPY_INSTRUCTOR,
                    StaffRole.PSYCHOLOGIST,
                }
            ),
            URON.at("10a", ust="4"),
            Evidence.TEXT,
            _ACT,
        ),
    ),
    verified=_ACT_COMPARED,
)
"""Who must sit on the programme board; a career adviser or a vocational instructor may by need."""
