"""Five public pages about plans of the Polish social economy, as typed values.

`S0` is the note of a meeting, `S1` the history of a project, `S2` and `S4` are task lists, and `S3`
is the schedule of a year.  Facts, names, dates and numbers are those of the pages; the wording is
our own.  Examples import this package as `documents`, since it lies beside them.
"""

from typing import Final

from . import (
    meeting_2017,
    podkarpackie_history,
    swietokrzyskie_tasks,
    warmia_mazury_2022,
    wielkopolska_tasks,
)

__all__ = ["DOCUMENTS"]

DOCUMENTS: Final = (
    meeting_2017.DOCUMENT,
    podkarpackie_history.DOCUMENT,
    wielkopolska_tasks.DOCUMENT,
    warmia_mazury_2022.DOCUMENT,
    swietokrzyskie_tasks.DOCUMENT,
)
"""The five pages, from `S0` to `S4`."""
