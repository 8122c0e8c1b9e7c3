"""Dated lists of the groups whose integration lets a contract be reserved."""

from datetime import date
from typing import Final

from ekonomia.law.acts import PZP, PZP_2004
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Timeline
from ekonomia.status.market_codes import MarginalisedGroup

__all__ = ["PZP_ACTIVITY_GROUPS", "PZP_AIM_GROUPS"]

_COMPARED: Final = date(2024, 8, 13)

PZP_ACTIVITY_GROUPS: Final = Timeline(
    name="PZP_ACTIVITY_GROUPS",
    unit="groups of persons",
    steps=(
        Enacted(
            date(2016, 7, 28),
            frozenset(MarginalisedGroup)
            - {MarginalisedGroup.JOB_SEEKERS, MarginalisedGroup.CARE_LEAVERS},
            PZP_2004.at("22", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2016 poz. 1020",
        ),
    ),
    verified=_COMPARED,
)
"""The eight groups named for procedures begun from 28 July 2016 to the end of 2020."""

PZP_AIM_GROUPS: Final = Timeline(
    name="PZP_AIM_GROUPS",
    unit="groups of persons",
    steps=(
        Enacted(
            date(2021, 1, 1),
            frozenset(MarginalisedGroup),
            PZP.at("94", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2024 poz. 1320",
        ),
    ),
    verified=_COMPARED,
)
"""The ten groups named for procedures begun from 2021 on."""
