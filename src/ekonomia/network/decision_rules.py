"""How some advisory bodies decide, by their acts (data only): since when, how known.

Where an act is silent on a part, that part is not known: a body's own rules may add to it.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from ekonomia.law import Enacted, Evidence, Timeline, Unread
from ekonomia.law.acts import R_RDPP, R_RZS, UDPP, UES
from ekonomia.network.voting import DecisionRule, Majority, MajorityKind

__all__ = [
    "KDPP_DECISIONS",
    "KKRES_DECISIONS",
    "RDPP_DECISIONS",
    "RKRES_DECISIONS",
    "RZS_DECISIONS",
]

_HALF: Final = Fraction(1, 2)
_SIMPLE: Final = Majority(kind=MajorityKind.SIMPLE)
_ACT: Final = date(2022, 10, 30)
_ACT_PUBLISHED: Final = date(2022, 8, 29)
_ACT_COMPARED: Final = date(2024, 1, 17)

RKRES_DECISIONS: Final[Timeline[DecisionRule]] = Timeline(
    name="RKRES_DECISIONS",
    unit="-",
    steps=(
        Unread(
            _ACT,
            "the Act sets no quorum and no majority, but leaves them to a resolution of the "
            "voivodeship board; none was read",
            UES.at("57", ust="4"),
            "resolutions of voivodeship boards",
            evidence=Evidence.TEXT,
            published=_ACT_PUBLISHED,
            pl="ustawa nie określa kworum ani większości, lecz odsyła do uchwały zarządu "
            "województwa; żadnej nie zbadano",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""How a regional committee for the social economy decides."""

KKRES_DECISIONS: Final[Timeline[DecisionRule]] = Timeline(
    name="KKRES_DECISIONS",
    unit="-",
    steps=(
        Unread(
            _ACT,
            "the Act leaves the work of the committee to a regulation, which was not read",
            UES.at("53"),
            "the minister's regulation under art. 53",
            evidence=Evidence.TEXT,
            published=_ACT_PUBLISHED,
            pl="ustawa odsyła do rozporządzenia, którego nie zbadano",
        ),
    ),
    verified=_ACT_COMPARED,
)
"""How the national committee for the social economy decides."""

RZS_DECISIONS: Final[Timeline[DecisionRule]] = Timeline(
    name="RZS_DECISIONS",
    unit="-",
    steps=(
        Unread(
            date(2016, 5, 18),
            "the regulation as first published, and the day it came into force, were not read",
            R_RZS.at(par="8", ust="1"),
            "Dziennik Ustaw of 2016",
            pl="nie zbadano pierwotnego tekstu rozporządzenia ani dnia jego wejścia w życie",
        ),
        Enacted(
            date(2019, 2, 21),
            DecisionRule(
                quorum=_HALF,
                needs_chair=False,
                majority=_SIMPLE,
                chair_breaks_ties=False,
                allows_circular=True,
            ),
            (R_RZS.at(par="8", ust="1"), R_RZS.at(par="9", ust="4")),
            Evidence.TEXT,
            "Dz.U. 2019 poz. 337, which speaks of opinions by letter; that it gives the chair "
            "no casting vote is read from its silence",
        ),
    ),
    verified=date(2019, 2, 8),
)
"""How the Council of Social Employment decides."""

RDPP_DECISIONS: Final[Timeline[DecisionRule]] = Timeline(
    name="RDPP_DECISIONS",
    unit="-",
    steps=(
        Enacted(
            date(2018, 10, 29),
            DecisionRule(
                quorum=_HALF,
                needs_chair=False,
                majority=_SIMPLE,
                allows_circular=True,
                guests_vote=False,
            ),
            (R_RDPP.at(par="10", ust="2"), R_RDPP.at(par="10", ust="5"), R_RDPP.at(par="16")),
            Evidence.TEXT,
            "Dz.U. 2018 poz. 2052; the council's own rules were not read",
        ),
    ),
    verified=date(2018, 10, 26),
)
"""How the Council of Public Benefit Activity decides; it has two chairs."""

KDPP_DECISIONS: Final[Timeline[DecisionRule]] = Timeline(
    name="KDPP_DECISIONS",
    unit="-",
    steps=(
        Enacted(
            date(2017, 10, 28),
            DecisionRule(
                quorum=_HALF,
                needs_chair=True,
                majority=_SIMPLE,
                chair_breaks_ties=True,
                is_open=True,
                allows_circular=True,
                guests_vote=False,
            ),
            (UDPP.at("34d", ust="2"), UDPP.at("34d", ust="4"), UDPP.at("34d", ust="5")),
            Evidence.TEXT,
            "Dz.U. 2017 poz. 1909, Dz.U. 2024 poz. 1491",
            published=date(2017, 10, 13),
        ),
    ),
    verified=date(2024, 9, 17),
)
"""How the Committee for Public Benefit, an authority of the government, decides."""
