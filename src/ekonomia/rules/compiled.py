"""Reading rules as Python code, for many records.

The generated functions hold the same conditions with the limits of one day written in.  They are
two-valued and meant for complete records: a missing or inexact fact makes them raise, and the rule
concerned is then read by `evaluate`, the one three-valued reading.  The verdicts are therefore the
same, record by record, and a complete record costs about what a hand-written function costs.

This is the only place where code is made from text, which `ekonomia.rules.source` writes.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final, cast, final

from attrs import frozen

from ekonomia.law import Enacted, Unread
from ekonomia.rules import algebra as c
from ekonomia.rules import walk
from ekonomia.rules.context import Context
from ekonomia.rules.findings import Outcome, in_force, outcome_of
from ekonomia.rules.rule import Force, Rule
from ekonomia.rules.source import Expressions, Loop, Unwritable, joined
from ekonomia.verdict import Verdict

__all__ = ["Compiled", "compile_rules"]


@final
@frozen
class Compiled:
    """The generated functions for one set of rules under one state of the law.

    Attributes:
        outcomes: From a record to the outcome of every rule, in order.
        verdict: From a record to the verdict of the hard rules, without keeping outcomes.
        source: The generated text, to be read.
    """

    outcomes: Callable[[object], tuple[Outcome, ...]]
    verdict: Callable[[object], Verdict]
    source: str


def compile_rules(rules: tuple[Rule, ...], context: Context) -> Compiled:
    """Return functions that hold records against the rules, with the law of one day built in."""
    writer = _Writer(Expressions(context))
    resolved = tuple(rule.under(context.policy) for rule in rules)
    outcomes = writer.outcomes(resolved)
    verdicts = writer.verdicts(resolved)
    source = f"{outcomes}\n\n{verdicts}\n"
    names = dict(writer.write.constants)

    def slow(index: int, record: object) -> Outcome:
        return outcome_of(rules[index], record, context)

    def whole(record: object) -> Verdict:
        outcome = cast("Callable[[object], tuple[Outcome, ...]]", names["outcomes"])(record)
        result = Verdict.MET
        for rule, each in zip(rules, outcome, strict=True):
            if rule.force is Force.HARD:
                result &= _AS_VERDICT[each]
        return result

    names |= {"_slow": slow, "_whole": whole}
    exec(compile(source, "<ekonomia rules>", "exec"), names)  # noqa: S102 - made from the algebra alone
    return Compiled(names["outcomes"], names["verdict"], source)


_AS_VERDICT: Final = {
    Outcome.MET: Verdict.MET,
    Outcome.UNMET: Verdict.UNMET,
    Outcome.UNKNOWN: Verdict.UNKNOWN,
    Outcome.NOT_APPLICABLE: Verdict.MET,
}


@final
@frozen
class _Writer:
    """A writer of the two functions."""

    write: Expressions

    def outcomes(self, rules: tuple[Rule, ...]) -> str:
        """Return the function that keeps every outcome."""
        lines: list[str] = []
        done: set[tuple[str, ...]] = set()
        for index, rule in enumerate(rules):
            fixed, bound, met = self._outcome(rule)
            if fixed is not None:
                lines.append(f"    o{index} = {fixed}")
                continue
            outcome = f"MET if {met} else UNMET"
            for loop in self._loops_of(rule):
                if loop.records.path not in done:
                    done.add(loop.records.path)
                    lines += self._loop_lines(loop, rules, guarded=True)
            lines += [
                "    try:",
                f"        o{index} = {f'NA if not {bound} else ' if bound else ''}{outcome}",
                "    except UNCERTAIN:",
                f"        o{index} = _slow({index}, f)",
            ]
        results = "".join(f"o{index}, " for index in range(len(rules)))
        return self._function("outcomes", [*lines, f"    return ({results})"])

    def verdicts(self, rules: tuple[Rule, ...]) -> str:
        """Return the function that stops at the first unmet rule; rules without loops first."""
        hard = [rule for rule in rules if rule.force is Force.HARD]
        last, lines = "V_MET" if in_force(rules, self.write.context) else "V_UNKNOWN", []
        done: set[tuple[str, ...]] = set()
        for rule in sorted(hard, key=lambda each: len(list(self._loops_of(each)))):
            fixed, bound, met = self._outcome(rule)
            if fixed == "UNKNOWN":
                last = "V_UNKNOWN"
            if fixed is not None:
                continue
            for loop in self._loops_of(rule):
                if loop.records.path not in done:
                    done.add(loop.records.path)
                    lines += self._loop_lines(loop, rules, guarded=False)
            unmet = f"{bound} and not {met}" if bound else f"not {met}"
            lines += [f"        if {unmet}:", "            return V_UNMET"]
        lines = ["    try:", *lines, f"        return {last}"]
        return self._function(
            "verdict", [*lines, "    except UNCERTAIN:", "        return _whole(f)"]
        )

    def _function(self, name: str, lines: list[str]) -> str:
        return "\n".join([f"def {name}(f):", *lines])

    def _outcome(self, rule: Rule) -> tuple[str | None, str, str]:
        """Return the outcome where the law of the day fixes it; else when it binds and is met."""
        step = self.write.context.step(rule.norm)
        if not isinstance(step, Enacted):
            return ("UNKNOWN" if isinstance(step, Unread) else "NA"), "", ""
        try:
            met = self.write.condition(rule.requires, "f")
            if rule.unless is not None:
                met = f"({met} or {self.write.condition(rule.unless, 'f')})"
            bound = "" if rule.applies is None else self.write.condition(rule.applies, "f")
        except Unwritable:
            return None, "", "unknown()"
        return None, bound, met

    def _loops_of(self, rule: Rule) -> Iterator[Loop]:
        paths = dict.fromkeys(
            amount.records.path
            for condition in rule.conditions
            for amount in walk.amounts_in(condition)
            if isinstance(amount, c.CountOf)
        )
        return (self.write.loops[path] for path in paths if path in self.write.loops)

    def _loop_lines(self, loop: Loop, rules: tuple[Rule, ...], *, guarded: bool) -> list[str]:
        for rule in rules:  # every count over these records joins the one loop
            self._outcome(rule)
        names = list(loop.counts.values())
        shared = _shared(loop.counts)
        body, locals_ = [], dict[c.Condition, str]()
        for counted, name in loop.counts.items():
            heads = "1" if counted.weight is None else self.write.fact(counted.weight, "g")
            if counted.where is None:
                body.append(f"{name} += {heads}")
                continue
            met = self._in_loop(counted.where, shared, locals_, body)
            body += [f"if {met}:", f"    {name} += {heads}"]
        zero = " = ".join([*names, "0"])
        nothing = " = ".join([*names, "None"])
        lines = [
            zero,
            f"for g in {self.write.fact(loop.records, 'f')}:",
            *(f"    {line}" for line in body),
        ]
        if not guarded:
            return [f"        {line}" for line in lines]
        tried = [f"        {line}" for line in lines]
        return ["    try:", *tried, "    except UNCERTAIN:", f"        {nothing}"]

    def _in_loop(
        self,
        condition: c.Condition,
        shared: frozenset[c.Condition],
        names: dict[c.Condition, str],
        body: list[str],
    ) -> str:
        """Return the condition as an expression, shared parts computed once per record."""
        if condition in names:
            return names[condition]
        match condition:
            case c.AllOf(parts) | c.AnyOf(parts) | c.NoneOf(parts):
                texts = [self._in_loop(part, shared, names, body) for part in parts]
                text = joined(condition, texts)
            case c.Named(_, inner):
                text = self._in_loop(inner, shared, names, body)
            case _:
                text = self.write.condition(condition, "g")
        if condition not in shared:
            return text
        name = f"t{len(names)}"
        names[condition] = name
        body.append(f"{name} = {text}")
        return name


def _shared(counts: dict[c.CountOf, str]) -> frozenset[c.Condition]:
    """Return the conditions worth computing once for each record.

    They are needed by more than one count, and evaluated by at least one of them whatever the
    record says, so that computing them first asks no fact that would not be asked anyway.
    """
    seen: Counter[c.Condition] = Counter()
    asked: set[c.Condition] = set()

    def visit(condition: c.Condition, *, first: bool) -> None:
        seen[condition] += 1
        if first:
            asked.add(condition)
        if seen[condition] == 1 or first:
            for index, part in enumerate(walk.parts_of(condition)):
                visit(part, first=first and index == 0)

    for counted in counts:
        if counted.where is not None:
            visit(counted.where, first=True)
    return frozenset(condition for condition in asked if seen[condition] > 1)
