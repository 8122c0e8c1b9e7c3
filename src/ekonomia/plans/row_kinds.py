"""What a row of a plan is about, and whether such work fills its time or happens once in it."""

from typing import Final, final

from ekonomia.codes import Code
from ekonomia.dates.precision import Extent, Precision
from ekonomia.dates.when import When
from ekonomia.shapes import expect

__all__ = ["GATHERINGS", "RowKind", "extent_of"]


@final
class RowKind(Code):
    """What is done."""

    MEETING = "meeting", "spotkanie", "meeting"
    COMMITTEE_SESSION = "committee_session", "posiedzenie komitetu", "committee session"
    MONITORING = "monitoring", "monitoring", "monitoring"
    REPORT = "report", "raport", "report"
    APPROVAL = "approval", "zatwierdzenie", "approval"
    COOPERATION = "cooperation", "współpraca", "cooperation"
    WEBSITE = "website", "strona internetowa", "website"
    PROMOTION = "promotion", "promocja", "promotion"
    EDUCATION = "education", "edukacja", "education"
    PROCUREMENT = "procurement", "zamówienie", "procurement"
    COMPETITION = "competition", "konkurs", "competition"
    CERTIFICATION = "certification", "certyfikacja", "certification"
    CALL = "call", "wezwanie albo nabór", "call"
    PARTICIPATION = "participation", "udział w cudzych spotkaniach", "taking part"
    CATALOGUE = "catalogue", "katalog", "catalogue"
    FINANCING = "financing", "finansowanie", "financing"
    STUDY_VISIT = "study_visit", "wizyta studyjna", "study visit"
    ADVICE = "advice", "doradztwo", "advice"
    EVENT = "event", "wydarzenie", "event"
    EVENT_PREPARATION = "event_preparation", "przygotowanie wydarzenia", "preparing an event"
    PAYMENT_CLAIM = "payment_claim", "wniosek o płatność", "payment claim"
    PUBLICATION = "publication", "publikacja", "publication"


GATHERINGS: Final = frozenset(
    {
        RowKind.MEETING,
        RowKind.COMMITTEE_SESSION,
        RowKind.PARTICIPATION,
        RowKind.STUDY_VISIT,
        RowKind.EVENT,
    }
)
"""Kinds of rows for which people come together."""
_ONCE: Final = frozenset(
    {
        RowKind.MEETING,
        RowKind.COMMITTEE_SESSION,
        RowKind.APPROVAL,
        RowKind.COMPETITION,
        RowKind.CERTIFICATION,
        RowKind.CALL,
        RowKind.STUDY_VISIT,
        RowKind.EVENT,
        RowKind.PAYMENT_CLAIM,
    }
)
"""Kinds that happen on one day, though the plan may not know which."""


def extent_of(when: When, kind: RowKind | None) -> Extent:
    """Return what a row's date says of the days between its ends.

    A date that says it itself is believed.  Otherwise days are exact, a deadline is a last day, and
    a longer or open window holds one dated happening, or is filled with work, as is usual for the
    kind.

    Args:
        when: The date of the row.
        kind: What is done; None: not known, which is read as a happening.

    >>> from ekonomia.dates import read
    >>> june = read("czerwiec", year=2022)
    >>> extent_of(june, RowKind.MEETING).value, extent_of(june, RowKind.MONITORING).value
    ('within', 'throughout')
    """
    expect(When, when=when)
    if when.extent is not None:
        return when.extent
    if when.is_deadline:
        return Extent.BY
    if when.precision is Precision.DAY and when.recurrence is None and when.period is not None:
        return Extent.EXACT
    return Extent.WITHIN if kind is None or kind in _ONCE else Extent.THROUGHOUT
