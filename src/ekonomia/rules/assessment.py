"""The answer of a rule book: a verdict, its reasons, and what to ask next."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, final, overload

from attrs import field, frozen

from ekonomia.codes import Code, Language
from ekonomia.errors import UnknownCode
from ekonomia.law import Evidence, weakest
from ekonomia.rules import phrases, wording
from ekonomia.rules.facts import Label
from ekonomia.rules.findings import Finding, Outcome
from ekonomia.rules.rule import Force, Rule
from ekonomia.verdict import Verdict, conjunction

__all__ = ["Assessment", "Screening"]


@final
@frozen(kw_only=True)
class Assessment:
    """One record held against a rule book on one day.

    Attributes:
        book: The id of the book.
        title: Its name.
        question: What was asked, where the book answers several questions.
        on: The day asked about.
        findings: One per rule, in the order of the book.
        regimes: Which instruments were in force that day, where the book knows.
        labels: From the path of a fact to its name in a language.
    """

    book: str
    title: Label
    question: Code | None
    on: date
    findings: tuple[Finding, ...]
    regimes: tuple[Code, ...] = ()
    labels: Callable[[str, Language], str] = field(repr=False, eq=False)

    @property
    def in_force(self) -> bool:
        """Whether any rule of the book was in force that day."""
        return any(finding.basis for finding in self.findings)

    @property
    def verdict(self) -> Verdict:
        """Whether all conditions hold; UNKNOWN too where no rule was in force that day."""
        if not self.in_force:
            return Verdict.UNKNOWN
        return conjunction(finding.verdict for finding in self.findings if finding.counts)

    def _ids(self, outcome: Outcome, force: Force) -> tuple[str, ...]:
        return tuple(
            finding.rule.id
            for finding in self.findings
            if finding.outcome is outcome and finding.rule.force is force
        )

    @property
    def failing(self) -> tuple[str, ...]:
        """The ids of the conditions that are unmet."""
        return self._ids(Outcome.UNMET, Force.HARD)

    @property
    def undecided(self) -> tuple[str, ...]:
        """The ids of the conditions that are unknown."""
        return self._ids(Outcome.UNKNOWN, Force.HARD)

    @property
    def warnings(self) -> tuple[str, ...]:
        """The ids of the recommendations that are unmet."""
        return self._ids(Outcome.UNMET, Force.SOFT)

    @property
    def excused(self) -> tuple[str, ...]:
        """The ids of the rules that only an exception makes met."""
        return tuple(finding.rule.id for finding in self.findings if finding.excused)

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of the facts that could still change the verdict; none where it is settled."""
        if self.verdict is not Verdict.UNKNOWN:
            return ()
        return tuple(
            dict.fromkeys(path for each in self.findings if each.counts for path in each.missing)
        )

    @property
    def ask_next(self) -> str | None:
        """The path of the fact to ask for next; None where no fact could change the verdict.

        A fact weighs one part in n for every undecided condition that misses n facts, so that a
        condition one answer away from a decision weighs most.  Ties go to the earlier condition.
        """
        missing = self.missing
        weight: defaultdict[str, Fraction] = defaultdict(Fraction)
        for finding in self.findings:
            if finding.counts:
                for path in finding.missing:
                    weight[path] += Fraction(1, len(finding.missing))
        return max(missing, key=weight.__getitem__, default=None)

    @property
    def evidence(self) -> Evidence | None:
        """The weakest evidence among the provisions used; None where none was in force."""
        if not self.in_force:
            return None
        return weakest(finding.evidence for finding in self.findings if finding.basis)

    @property
    def stale(self) -> bool:
        """Whether any rule was read for a day after the last one compared with the text."""
        return any(finding.stale for finding in self.findings)

    @property
    def hangs_on(self) -> tuple[str, ...]:
        """The open questions of which another answer changes the outcome of a rule."""
        return tuple(dict.fromkeys(name for each in self.findings for name in each.hangs_on))

    def finding(self, rule: str) -> Finding:
        """Return what was found for one rule.

        Raises:
            UnknownCode: The question did not ask that rule.
        """
        for finding in self.findings:
            if finding.rule.id == rule:
                return finding
        asked = ", ".join(each.rule.id for each in self.findings)
        raise UnknownCode(f"rule: expected one of {asked}, got {rule!r}")

    def explain(self, language: Language = "pl", *, only: Sequence[Outcome] | None = None) -> str:
        """Return the answer in words: a line for the whole, then one for each rule.

        Args:
            language: "pl" or "en".
            only: Only rules with these outcomes; None: all of them.
        """
        lines = [self._heading(language)]
        for finding in self.findings:
            if only is None or finding.outcome in only:
                missing = [self.labels(path, language) for path in finding.missing]
                told = wording.sentence(finding, language, missing=missing)
                lines.append(f"{wording.mark(finding)} {told}")
        return "\n".join(lines)

    def _heading(self, language: Language) -> str:
        title = self.title.pl if language == "pl" else self.title.en
        asked = "" if self.question is None else f", {self.question.label(language)}"
        outcome = Outcome(self.verdict.name.lower()).label(language)
        heading = f"{title}{asked}, {phrases.day_text(self.on, language)}: {outcome}"
        if self.regimes and not self.in_force:
            names = "; ".join(regime.label(language) for regime in self.regimes)
            heading += f" ({phrases.word('not_in_force', language)}: {names})"
        return heading + "."


@final
class Screening(Sequence[Assessment]):
    """Many records held against a rule book: every outcome kept, reasons made when asked for.

    It is a sequence of `Assessment`, each built when it is taken out.
    """

    __slots__ = ("_assess", "_in_force", "_records", "outcomes", "rules")

    rules: tuple[Rule, ...]
    """The rules asked, in the order of the outcomes."""
    outcomes: tuple[tuple[Outcome, ...], ...]
    """For each record the outcome of each rule."""

    def __init__(
        self,
        *,
        rules: tuple[Rule, ...],
        outcomes: tuple[tuple[Outcome, ...], ...],
        records: tuple[Any, ...],
        in_force: bool,
        assess: Callable[[Any], Assessment],
    ) -> None:
        self.rules = rules
        self.outcomes = outcomes
        self._records = records
        self._in_force = in_force
        self._assess = assess

    def __len__(self) -> int:
        return len(self.outcomes)

    @overload
    def __getitem__(self, index: int) -> Assessment: ...
    @overload
    def __getitem__(self, index: slice) -> "tuple[Assessment, ...]": ...
    def __getitem__(self, index: int | slice) -> "Assessment | tuple[Assessment, ...]":
        if isinstance(index, slice):
            return tuple(self._assess(record) for record in self._records[index])
        return self._assess(self._records[index])

    def __repr__(self) -> str:
        return f"<Screening of {len(self)} records against {len(self.rules)} rules>"

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """For each record whether all conditions hold."""
        hard = [index for index, rule in enumerate(self.rules) if rule.force is Force.HARD]
        return tuple(self._verdict(row, hard) for row in self.outcomes)

    def _verdict(self, row: tuple[Outcome, ...], hard: list[int]) -> Verdict:
        asked = [row[index] for index in hard]
        if Outcome.UNMET in asked:
            return Verdict.UNMET
        if Outcome.UNKNOWN in asked or not self._in_force:
            return Verdict.UNKNOWN
        return Verdict.MET

    def tally(self) -> dict[str, Counter[Outcome]]:
        """Return how often each rule had each outcome, by rule id."""
        return {
            rule.id: Counter(row[index] for row in self.outcomes)
            for index, rule in enumerate(self.rules)
        }
