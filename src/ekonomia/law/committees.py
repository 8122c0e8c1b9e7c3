"""The regional committee for the social economy: its term, its members, sessions they miss.

The Act of 5 August 2022 was read as first published and as consolidated in 2024; its articles on
the committees are the same in both.  How a committee decides is left to the voivodeship board.
"""

from datetime import date
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import UES
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline

__all__ = [
    "RKRES_CONSTITUENCIES",
    "RKRES_FIRST_APPOINTMENT_TERM",
    "RKRES_MISSED_SESSIONS",
    "RKRES_TERM",
]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)
"""State of the law of the consolidated text of 2024."""

RKRES_CONSTITUENCIES: Final = Timeline(
    name="RKRES_CONSTITUENCIES",
    unit="-",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    "marszalek",
                    "wojewoda",
                    "jst",
                    "pes",
                    "rada_dpp",
                    "zwiazki_spoldzielcze",
                    "instytuty_badawcze",
                    "uczelnie",
                    "zwiazki_zawodowe",
                    "organizacje_pracodawcow",
                }
            ),
            UES.at("57", ust="1"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Whose representatives make up the committee; how many of each, the Act does not say."""

RKRES_TERM: Final = Timeline(
    name="RKRES_TERM",
    unit="term",
    steps=(Enacted(_IN_FORCE, Term(years=3), UES.at("56"), Evidence.TEXT, _TEXT, _PUBLISHED),),
    verified=_COMPARED,
)
"""How long a term of office lasts, from the appointment; that the day of the same number is the
last one in is a reading."""

RKRES_MISSED_SESSIONS: Final = Timeline(
    name="RKRES_MISSED_SESSIONS",
    unit="sessions in a row",
    steps=(
        Enacted(_IN_FORCE, 3, UES.at("57", ust="3", pkt="4"), Evidence.TEXT, _TEXT, _PUBLISHED),
    ),
    verified=_COMPARED,
)
"""How many sessions in a row, missed without excuse, are a ground of dismissal; this number
suffices."""

RKRES_FIRST_APPOINTMENT_TERM: Final = Timeline(
    name="RKRES_FIRST_APPOINTMENT_TERM",
    unit="from the day the Act came into force",
    steps=(
        Enacted(
            _IN_FORCE,
            Term(months=6),
            UES.at("83", ust="4"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""By when the first committee under the Act is appointed; the last day is still in time.  The one
before acts until then."""
