"""All checks of documents, in one explicit list, and what they find."""

from collections.abc import Sequence
from typing import Final

from ekonomia.plans.check_dated import DATED_CHECKS
from ekonomia.plans.check_hosts import HOST_CHECKS
from ekonomia.plans.check_names import NAME_CHECKS, check_names_together
from ekonomia.plans.check_numbers import NUMBER_CHECKS
from ekonomia.plans.check_projects import PROJECT_CHECKS
from ekonomia.plans.check_references import REFERENCE_CHECKS
from ekonomia.plans.check_rows import ROW_CHECKS
from ekonomia.plans.check_scope import SCOPE_CHECKS
from ekonomia.plans.check_tasks import TASK_CHECKS
from ekonomia.plans.check_text import TEXT_CHECKS
from ekonomia.plans.check_time import TIME_CHECKS
from ekonomia.plans.document import Document
from ekonomia.plans.findings import PlanFinding
from ekonomia.shapes import all_of, expect

__all__ = ["CHECKS", "check", "check_together"]

CHECKS: Final = (
    *REFERENCE_CHECKS,
    *ROW_CHECKS,
    *NUMBER_CHECKS,
    *SCOPE_CHECKS,
    *NAME_CHECKS,
    *HOST_CHECKS,
    *DATED_CHECKS,
    *PROJECT_CHECKS,
    *TASK_CHECKS,
    *TIME_CHECKS,
    *TEXT_CHECKS,
)
"""Every check of a document, in the order in which they are run; no two find the same code."""


def check(document: Document) -> tuple[PlanFinding, ...]:
    """Return what all checks find in a document, by check and then by place on the page.

    Nothing is repaired, and nothing is found in an empty page.

    >>> from ekonomia.plans import DocumentKind
    >>> check(Document(id="p", kind=DocumentKind.ANNUAL_SCHEDULE, title="Harmonogram"))
    ()
    """
    expect(Document, document=document)
    return tuple(finding for each in CHECKS for finding in each.run(document))


def check_together(documents: Sequence[Document]) -> tuple[PlanFinding, ...]:
    """Return what only several documents together show; what each shows alone is left out.

    >>> check_together([])
    ()
    """
    given = all_of(Document, "documents", documents)
    return tuple(check_names_together(given))
