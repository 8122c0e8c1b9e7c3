"""What a second account of the law is written in: one `Account` for each dated value."""

from typing import final

from attrs import field, frozen

from ekonomia.law import Evidence

TEXT, REPORTED, RECALLED = Evidence.TEXT, Evidence.REPORTED, Evidence.RECALLED
REPEALED, NOT_READ = "repealed", "not read"
BINDS = True


@final
@frozen
class Entry:
    """One step: since when, what, where it is written, how it is known, when it was published."""

    since: str
    value: object
    basis: tuple[str, ...]
    evidence: Evidence
    published: str | None = None
    kind: str = field(init=False)  # so that 1 is not True, and 3 not Fraction(3)

    @kind.default
    def _kind(self) -> str:
        return type(self.value).__name__


@final
@frozen
class Account:
    """One timeline: its last compared day, and its steps."""

    verified: str
    entries: tuple[Entry, ...]


def codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


def entry(
    since: str,
    value: object,
    *basis: str,
    evidence: Evidence = TEXT,
    published: str | None = None,
) -> Entry:
    return Entry(since, value, basis, evidence, published)
