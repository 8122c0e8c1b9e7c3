"""Support of the *przedsiębiorstwo społeczne*: multiples, shares, months and norms.

Multiples are of the average pay or of the least pay, as each provision says.  What Fundusz Pracy
pays rests since June 2025 on a labour-market act that was not read.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import CIT, UES, UPZ, URON, URP
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline, Unread

__all__ = [
    "UES_CIT",
    "UES_CONTRIBUTIONS",
    "UES_CONTRIBUTIONS_FULL_TERM",
    "UES_CONTRIBUTIONS_LATER_SHARE",
    "UES_CONTRIBUTIONS_TERM",
    "UES_FP_PAY",
    "UES_FP_PAY_MAX",
    "UES_FP_PAY_MAX_MONTHS",
    "UES_FP_PAY_MIN_MONTHS",
    "UES_FP_POST",
    "UES_FP_POST_MAX",
    "UES_FP_POST_MIN_MONTHS",
    "URON_COSTS",
    "URON_COSTS_MIN_SHARE",
    "URON_INTEREST",
    "URON_INTEREST_MAX_SHARE",
    "URON_PAY",
    "URON_PAY_MAX",
    "URON_PAY_MAX_MONTHS",
    "URON_PAY_MAX_MONTHS_AFTER_PRACTICE",
    "URON_POST",
    "URON_POST_MAX",
    "URON_POST_MAX_MONTHS",
    "URON_POST_MIN_MONTHS",
    "URON_RELIEF",
    "URON_RELIEF_MIN_POSTS",
    "URON_RELIEF_MIN_SHARE",
]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)
"""State of the law of the last consolidated text of the Act that was read."""
_UPZ_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 475"
_UPZ_COMPARED: Final = date(2024, 2, 21)
_URON_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 44"
_URON_COMPARED: Final = date(2023, 12, 6)
_CIT_COMPARED: Final = date(2023, 12, 6)

_NEXT_LABOUR_ACT: Final = date(2025, 6, 1)
_PRESS: Final = "press on the labour-market act of 2025; its text was not read"
_FP: Final = UES.at("22", ust="2", pkt="1")
_PFRON: Final = UES.at("22", ust="2", pkt="2")
_NEXT: Final = Unread(
    _NEXT_LABOUR_ACT,
    "the labour-market act of 2025 and its regulations were not read",
    (_FP, URP.at()),
    "Dz.U. 2025 poz. 620",
    pl="ustawy z 2025 r. o rynku pracy i służbach zatrudnienia ani rozporządzeń do niej nie "
    "zbadano",
)

# --- contributions ---

UES_CONTRIBUTIONS: Final = Timeline(
    name="UES_CONTRIBUTIONS",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("21", ust="1"), UES.at("21", ust="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Contributions of employees at risk paid by Fundusz Pracy, up to those on the minimum wage; the
starosta may agree to it.
"""

UES_CONTRIBUTIONS_FULL_TERM: Final = Timeline(
    name="UES_CONTRIBUTIONS_FULL_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE, Term(months=24), UES.at("21", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED
        ),
    ),
    verified=_COMPARED,
)
"""How long they are paid in full, counted from the day of hiring; the last day is counted in."""

UES_CONTRIBUTIONS_TERM: Final = Timeline(
    name="UES_CONTRIBUTIONS_TERM",
    unit="term",
    steps=(
        Enacted(
            _IN_FORCE, Term(months=36), UES.at("21", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED
        ),
    ),
    verified=_COMPARED,
)
"""How long they are paid at all, the next 12 months after the 24 in part; the last day is counted
in.
"""

UES_CONTRIBUTIONS_LATER_SHARE: Final = Timeline(
    name="UES_CONTRIBUTIONS_LATER_SHARE",
    unit="share",
    steps=(
        Enacted(_IN_FORCE, Fraction(1, 2), UES.at("21", ust="1"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""The part of the contributions paid once the time in full is over."""

# --- posts and pay from Fundusz Pracy ---

UES_FP_POST: Final = Timeline(
    name="UES_FP_POST",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("22", ust="1", pkt="1"), _FP, UPZ.at("46", ust="1", pkt="1d")),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 475",
            _PUBLISHED,
        ),
        Enacted(
            _NEXT_LABOUR_ACT,
            True,
            (UES.at("22", ust="1", pkt="1"), _FP, URP.at()),
            Evidence.REPORTED,
            _PRESS,
        ),
    ),
    verified=_COMPARED,
)
"""Money of Fundusz Pracy for the post of a referred unemployed person, job seeker or carer."""

UES_FP_POST_MAX: Final = Timeline(
    name="UES_FP_POST_MAX",
    unit="average pay",
    steps=(
        Enacted(
            _IN_FORCE, 6, UPZ.at("46", ust="1", pkt="1d"), Evidence.TEXT, _UPZ_TEXT, _PUBLISHED
        ),
        _NEXT,
    ),
    verified=_UPZ_COMPARED,
)
"""The most for one post, in times the average pay on the day of the contract; the number itself is
allowed.
"""

UES_FP_POST_MIN_MONTHS: Final = Timeline(
    name="UES_FP_POST_MIN_MONTHS",
    unit="months",
    steps=(
        Enacted(_IN_FORCE, 24, UPZ.at("46", ust="2d"), Evidence.TEXT, _UPZ_TEXT, _PUBLISHED),
        _NEXT,
    ),
    verified=_UPZ_COMPARED,
)
"""How long the post is kept filled in full time, lest the money be returned; the number itself
suffices.
"""

UES_FP_PAY: Final = Timeline(
    name="UES_FP_PAY",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("22", ust="1", pkt="2"), _FP, UPZ.at("46", ust="1", pkt="4")),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 475",
            _PUBLISHED,
        ),
        Enacted(
            _NEXT_LABOUR_ACT,
            True,
            (UES.at("22", ust="1", pkt="2"), _FP, URP.at()),
            Evidence.REPORTED,
            _PRESS,
        ),
    ),
    verified=_COMPARED,
)
"""Money of Fundusz Pracy for the pay of a referred person."""

UES_FP_PAY_MAX: Final = Timeline(
    name="UES_FP_PAY_MAX",
    unit="minimum wage",
    steps=(
        Enacted(
            _IN_FORCE,
            1,
            (UPZ.at("46", ust="1", pkt="4"), UPZ.at("46", ust="4a")),
            Evidence.TEXT,
            _UPZ_TEXT,
            _PUBLISHED,
        ),
        _NEXT,
    ),
    verified=_UPZ_COMPARED,
)
"""The most for a month, in times the minimum wage on the day of the contract; the number itself is
allowed.
"""

UES_FP_PAY_MAX_MONTHS: Final = Timeline(
    name="UES_FP_PAY_MAX_MONTHS",
    unit="months",
    steps=(
        Enacted(_IN_FORCE, 6, UPZ.at("46", ust="1", pkt="4"), Evidence.TEXT, _UPZ_TEXT, _PUBLISHED),
        _NEXT,
    ),
    verified=_UPZ_COMPARED,
)
"""For how many months pay is met at most; the number itself is allowed."""

UES_FP_PAY_MIN_MONTHS: Final = Timeline(
    name="UES_FP_PAY_MIN_MONTHS",
    unit="months",
    steps=(
        Enacted(_IN_FORCE, 12, UPZ.at("46", ust="3b"), Evidence.TEXT, _UPZ_TEXT, _PUBLISHED),
        _NEXT,
    ),
    verified=_UPZ_COMPARED,
)
"""How long the person is employed in full time, lest the money be returned; the number itself
suffices.
"""

# --- posts and pay from PFRON ---

URON_POST: Final = Timeline(
    name="URON_POST",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("22", ust="1", pkt="1"), _PFRON, URON.at("26g", ust="1", pkt="1")),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 44",
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""Money of PFRON for the post of a disabled person registered as unemployed or as a job seeker out
of work.
"""

URON_POST_MAX: Final = Timeline(
    name="URON_POST_MAX",
    unit="average pay",
    steps=(
        Enacted(
            _IN_FORCE,
            15,
            (URON.at("26g", ust="1", pkt="1"), URON.at("2", pkt="4")),
            Evidence.TEXT,
            _URON_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""The most for one post, in times the average pay of the quarter before; the least is six times,
and the contract says how much.
"""

URON_POST_MIN_MONTHS: Final = Timeline(
    name="URON_POST_MIN_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _IN_FORCE, 12, URON.at("26g", ust="1", pkt="1"), Evidence.TEXT, _URON_TEXT, _PUBLISHED
        ),
    ),
    verified=_URON_COMPARED,
)
"""The shortest time for which the contract keeps the post filled; the number itself suffices."""

URON_POST_MAX_MONTHS: Final = Timeline(
    name="URON_POST_MAX_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _IN_FORCE, 24, URON.at("26g", ust="1", pkt="1"), Evidence.TEXT, _URON_TEXT, _PUBLISHED
        ),
    ),
    verified=_URON_COMPARED,
)
"""The longest time for which the contract keeps the post filled; the number itself is allowed."""

URON_PAY: Final = Timeline(
    name="URON_PAY",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (
                UES.at("22", ust="1", pkt="2"),
                _PFRON,
                URON.at("26g", ust="1", pkt="2"),
                URON.at("26g", ust="2"),
            ),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 44",
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""Money of PFRON for the pay of such a person."""

URON_PAY_MAX: Final = Timeline(
    name="URON_PAY_MAX",
    unit="least pay",
    steps=(
        Enacted(
            _IN_FORCE,
            1,
            (URON.at("26g", ust="1", pkt="2"), URON.at("2", pkt="1")),
            Evidence.TEXT,
            _URON_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""The most for a month, in times the minimum wage of December of the year before; the number itself
is allowed.
"""

URON_PAY_MAX_MONTHS: Final = Timeline(
    name="URON_PAY_MAX_MONTHS",
    unit="months",
    steps=(
        Enacted(
            _IN_FORCE, 6, URON.at("26g", ust="1", pkt="2"), Evidence.TEXT, _URON_TEXT, _PUBLISHED
        ),
    ),
    verified=_URON_COMPARED,
)
"""For how many months pay is met at most; the number itself is allowed."""

URON_PAY_MAX_MONTHS_AFTER_PRACTICE: Final = Timeline(
    name="URON_PAY_MAX_MONTHS_AFTER_PRACTICE",
    unit="months",
    steps=(Enacted(_IN_FORCE, 12, URON.at("26g", ust="2"), Evidence.TEXT, _URON_TEXT, _PUBLISHED),),
    verified=_URON_COMPARED,
)
"""The same for somebody who did an unpaid practice of a WTZ there; the number itself is allowed."""

# --- other money of PFRON ---

URON_INTEREST: Final = Timeline(
    name="URON_INTEREST",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("24"), URON.at("32", ust="1", pkt="1")),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 44",
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""A subsidy to the interest on loans used for rehabilitation."""

URON_INTEREST_MAX_SHARE: Final = Timeline(
    name="URON_INTEREST_MAX_SHARE",
    unit="share",
    steps=(
        Enacted(
            _IN_FORCE,
            Fraction(50, 100),
            URON.at("32", ust="1", pkt="1"),
            Evidence.TEXT,
            _URON_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""The part of the interest met at most; equality is allowed."""

URON_COSTS: Final = Timeline(
    name="URON_COSTS",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (
                UES.at("24"),
                URON.at("32", ust="1", pkt="2"),
                URON.at("32", ust="2", pkt="1"),
                URON.at("32", ust="2", pkt="2"),
            ),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 44",
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""A return of the extra costs of building, transport and administration that follow from employing
persons with disabilities.
"""

URON_COSTS_MIN_SHARE: Final = Timeline(
    name="URON_COSTS_MIN_SHARE",
    unit="share",
    steps=(
        Enacted(
            _IN_FORCE,
            Fraction(50, 100),
            (URON.at("32", ust="2", pkt="2"), URON.at("2", pkt="6")),
            Evidence.TEXT,
            _URON_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""Persons with disabilities among the employees, in full-time posts; equality suffices."""

URON_RELIEF: Final = Timeline(
    name="URON_RELIEF",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            True,
            (UES.at("25"), URON.at("22", ust="1")),
            Evidence.TEXT,
            f"{_TEXT}, Dz.U. 2024 poz. 44",
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""Lower payments to PFRON of those who buy from the enterprise."""

URON_RELIEF_MIN_POSTS: Final = Timeline(
    name="URON_RELIEF_MIN_POSTS",
    unit="full-time posts",
    steps=(Enacted(_IN_FORCE, 10, URON.at("22", ust="1"), Evidence.TEXT, _URON_TEXT, _PUBLISHED),),
    verified=_URON_COMPARED,
)
"""How many employees the selling enterprise has at least; the number itself suffices."""

URON_RELIEF_MIN_SHARE: Final = Timeline(
    name="URON_RELIEF_MIN_SHARE",
    unit="share",
    steps=(
        Enacted(
            _IN_FORCE,
            Fraction(30, 100),
            (URON.at("22", ust="1"), URON.at("2", pkt="6")),
            Evidence.TEXT,
            _URON_TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_URON_COMPARED,
)
"""Employees with a severe degree, or a moderate one with mental illness, intellectual disability,
pervasive developmental disorder or epilepsy, or blind, in full-time posts; equality suffices.
"""

# --- tax ---

UES_CIT: Final = Timeline(
    name="UES_CIT",
    unit="-",
    steps=(
        Enacted(
            date(2023, 1, 1),
            True,
            (CIT.at("17", ust="1", pkt="43a"), UES.at("67"), UES.at("86")),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812, Dz.U. 2023 poz. 2805",
            _PUBLISHED,
        ),
    ),
    verified=_CIT_COMPARED,
)
"""Income spent in the tax year on the reintegration of its employees is free of tax, as far as it
is no cost.
"""
