"""Which instruments governed the status of *przedsiębiorstwo społeczne*, by date.

Two can hold at once: from 30 October 2022 to the end of 2023 the status of the guidelines and the
statutory one stood side by side, and neither turned into the other.
"""

from datetime import date
from typing import Final

from ekonomia.law import Enacted, Evidence, Timeline
from ekonomia.law.acts import (
    CT9_2015,
    CT9_2016,
    CT9_2018,
    CT9_2019,
    KPRES_2012,
    KPRES_2014,
    KPRES_2019,
    KPRES_2022,
    POKL,
    UES,
)
from ekonomia.status.codes import Regime

__all__ = ["REGIMES"]

_TABLE: Final = "table of regimes, from the documents' own dates"

REGIMES: Final = Timeline(
    name="REGIMES",
    unit="instruments",
    steps=(
        Enacted(date(2007, 1, 1), (Regime.POKL,), POKL.at(), Evidence.RECALLED, _TABLE),
        Enacted(
            date(2012, 6, 1),
            (Regime.POKL, Regime.KPRES_DRAFT_2012),
            (POKL.at(), KPRES_2012.at()),
            Evidence.REPORTED,
            "the draft of June 2012; the day is not known, it was never binding",
        ),
        Enacted(
            date(2014, 8, 12),
            (Regime.POKL, Regime.KPRES_2014),
            (POKL.at(), KPRES_2014.at()),
            Evidence.REPORTED,
            "the day of the resolution; the day of its publication is not known",
        ),
        Enacted(
            date(2015, 5, 28),
            (Regime.POKL, Regime.KPRES_2014, Regime.CT9_2015),
            (POKL.at(), KPRES_2014.at(), CT9_2015.at()),
            Evidence.RECALLED,
            "the date of the guidelines",
        ),
        Enacted(
            date(2016, 1, 1),
            (Regime.KPRES_2014, Regime.CT9_2015),
            (KPRES_2014.at(), CT9_2015.at()),
            Evidence.RECALLED,
            _TABLE,
        ),
        Enacted(
            date(2016, 10, 24),
            (Regime.KPRES_2014, Regime.CT9_2016),
            (KPRES_2014.at(), CT9_2016.at()),
            Evidence.REPORTED,
            "the date of the document; the first day of application is not known",
        ),
        Enacted(
            date(2018, 1, 9),
            (Regime.KPRES_2014, Regime.CT9_2018),
            (KPRES_2014.at(), CT9_2018.at()),
            Evidence.RECALLED,
            "the date of the document",
        ),
        Enacted(
            date(2019, 1, 31),
            (Regime.KPRES_2019, Regime.CT9_2018),
            (KPRES_2019.at(), CT9_2018.at()),
            Evidence.REPORTED,
            "M.P. 2019 poz. 214",
        ),
        Enacted(
            date(2019, 7, 1),
            (Regime.KPRES_2019, Regime.CT9_2019),
            (KPRES_2019.at(), CT9_2019.at()),
            Evidence.RECALLED,
            "that later versions began in July 2019 is recalled",
        ),
        Enacted(
            date(2022, 10, 30),
            (Regime.UES, Regime.KPRES_2022, Regime.CT9_2019),
            (UES.at("3"), KPRES_2022.at(), CT9_2019.at()),
            Evidence.REPORTED,
            "Dz.U. 2022 poz. 1812 art. 86; the day of KPRES 2022 is not known",
        ),
        Enacted(
            date(2024, 1, 1),
            (Regime.UES, Regime.KPRES_2022),
            (UES.at("3"), KPRES_2022.at()),
            Evidence.REPORTED,
            "the list of the guidelines expired at the end of 2023",
        ),
    ),
    verified=date(2024, 1, 17),
)
"""The instruments in force, the most binding first."""
