"""Assessments as plain data: the trace of an answer, which is written and never read back."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from ekonomia.bounds import Bounds
from ekonomia.codes import Language
from ekonomia.rules import Assessment, Finding, Portion
from ekonomia.rules.findings import Observed
from ekonomia.rules.wording import sentence

__all__ = ["trace_of"]

_VERSION: Final = 1


def trace_of(
    assessment: Assessment, language: Language, plain: Callable[[object], Any]
) -> dict[str, Any]:
    """Return an assessment as plain data; `plain` writes a single value."""
    return {
        "trace": _VERSION,
        "book": assessment.book,
        "question": None if assessment.question is None else plain(assessment.question),
        "on": plain(assessment.on),
        "verdict": assessment.verdict.name.lower(),
        "failing": list(assessment.failing),
        "missing": list(assessment.missing),
        "ask_next": assessment.ask_next,
        "findings": [
            _finding(finding, assessment, language, plain) for finding in assessment.findings
        ],
    }


def _finding(
    finding: Finding, assessment: Assessment, language: Language, plain: Callable[[object], Any]
) -> dict[str, Any]:
    names = [assessment.labels(path, language) for path in finding.missing]
    return {
        "rule": finding.rule.id,
        "outcome": plain(finding.outcome),
        "observed": _observed(finding.observed, plain),
        "required": _observed(finding.required, plain),
        "basis": [{"text": str(each), "slug": each.slug} for each in finding.basis],
        "since": None if finding.since is None else plain(finding.since),
        "evidence": plain(finding.evidence),
        "missing": list(finding.missing),
        "unread": list(finding.unread),
        "hangs_on": list(finding.hangs_on),
        "answer": plain(finding.answer),
        "excused": finding.excused,
        "stale": finding.stale,
        "sentence": sentence(finding, language, missing=names),
    }


def _observed(value: Observed, plain: Callable[[object], Any]) -> Any:  # noqa: ANN401 - plain data
    match value:
        case None:
            return None
        case Portion():
            parts = {"part": value.part, "whole": value.whole, "share": value.share}
            return {name: _observed(part, plain) for name, part in parts.items()}
        case Bounds() if value.exact is not None:
            return plain(value.exact)
        case Bounds() | date() | bool() | str() | frozenset():
            return plain(value)
