"""The status of *przedsiębiorstwo społeczne* that support centres granted: term, loss, renewal.

It rested on no provision.  The centres' procedures and notices were read as they published them;
they differ between regions, so that the term of a status is what its own papers print.
"""

from datetime import date
from typing import Final

from ekonomia.dates import Term
from ekonomia.law.acts import CT9_2019, PS_RENEWAL, PS_VERIFICATION
from ekonomia.law.evidence import Evidence
from ekonomia.law.timeline import Enacted, Repealed, Timeline, Unread

__all__ = [
    "CT9_REGAIN",
    "CT9_REGAIN_TERM",
    "CT9_RENEWAL",
    "CT9_STATUS",
    "CT9_STATUS_MONTHS",
    "CT9_STATUS_TERM",
]

_FIRST: Final = date(2015, 5, 28)
_LISTS: Final = date(2018, 5, 30)
_ACT: Final = date(2022, 10, 30)
_END: Final = date(2024, 1, 1)
_READ: Final = date(2023, 2, 20)
"""The notice of a centre in Szczecin, the last text that was read."""

_LISTED: Final = "a centre's notice: papers due by 30 May 2018, a list good to December 2019"
_PROCEDURE: Final = (
    "a procedure of a centre of Caritas, not dated; a notice of a centre in Szczecin of 2023"
)
_BEFORE: Final = Unread(
    _FIRST,
    "whether and for how long centres granted the status before the lists of 2018 was not read",
    PS_VERIFICATION.at(),
    "the centres' procedures of 2015 to 2018",
    pl="nie zbadano, czy i na jak długo przed powstaniem list w 2018 r. ośrodki przyznawały status",
)
_EXPIRED: Final = Repealed(
    _END, CT9_2019.at(), Evidence.REPORTED, "the list expired at the end of 2023 (regional notices)"
)

CT9_STATUS: Final = Timeline(
    name="CT9_STATUS",
    unit="-",
    steps=(
        _BEFORE,
        Enacted(_LISTS, True, PS_VERIFICATION.at(), Evidence.REPORTED, _LISTED),
        _EXPIRED,
    ),
    verified=_READ,
)
"""A status granted by a support centre runs for the term that its papers print."""

CT9_STATUS_TERM: Final = Timeline(
    name="CT9_STATUS_TERM",
    unit="term",
    steps=(
        _BEFORE,
        Enacted(_LISTS, Term(months=18), PS_VERIFICATION.at(), Evidence.REPORTED, _PROCEDURE),
        _EXPIRED,
    ),
    verified=_READ,
)
"""The usual term, from the day of the grant; the same day of the last month still lies within."""

CT9_STATUS_MONTHS: Final = Timeline(
    name="CT9_STATUS_MONTHS",
    unit="months",
    steps=(
        _BEFORE,
        Enacted(_LISTS, 18, PS_VERIFICATION.at(), Evidence.REPORTED, _PROCEDURE),
        _EXPIRED,
    ),
    verified=_READ,
)
"""The usual term as papers print it, in months."""

CT9_REGAIN: Final = Timeline(
    name="CT9_REGAIN",
    unit="-",
    steps=(
        _BEFORE,
        Enacted(_LISTS, True, PS_VERIFICATION.at(), Evidence.REPORTED, _PROCEDURE),
        _EXPIRED,
    ),
    verified=_READ,
)
"""Who loses a feature may regain it, and is then verified again."""

CT9_REGAIN_TERM: Final = Timeline(
    name="CT9_REGAIN_TERM",
    unit="term",
    steps=(
        _BEFORE,
        Enacted(_LISTS, Term(months=3), PS_VERIFICATION.at(), Evidence.REPORTED, _PROCEDURE),
        _EXPIRED,
    ),
    verified=_READ,
)
"""How long a feature may be missing; the last day of the term suffices."""

CT9_RENEWAL: Final = Timeline(
    name="CT9_RENEWAL",
    unit="-",
    steps=(
        Enacted(
            _ACT,
            True,
            PS_RENEWAL.at(),
            Evidence.REPORTED,
            "a centre's notice after the Act entered into force",
        ),
        _EXPIRED,
    ),
    verified=_READ,
)
"""Since the Act a status of the centres is renewed for those bound by the durability of grants.

Before it anybody could renew it by a full verification, so that there was no such restriction."""
