"""The laws of the kernel, on facts of a few fields and on conditions drawn at random."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Final, final

import pytest
from attrs import evolve, fields, frozen
from hypothesis import assume, given
from hypothesis import strategies as st

from ekonomia.bounds import Bounds, Comparison
from ekonomia.codes import Code
from ekonomia.counting import PERSONS, RECORDS, ZLOTY
from ekonomia.errors import EkonomiaError
from ekonomia.law import Enacted, Evidence, Timeline
from ekonomia.law.acts import UES
from ekonomia.rules import (
    Condition,
    Context,
    Count,
    Label,
    Money,
    Outcome,
    Rule,
    RuleBook,
    all_of,
    any_of,
    at_least,
    check_facts,
    count,
    fact,
    is_true,
    none_of,
    share,
    total,
)
from ekonomia.rules import algebra as c
from ekonomia.rules.amounts import fact_of
from ekonomia.rules.evaluate import verdict
from ekonomia.rules.paths import changed
from ekonomia.testing.strategies import bounds, completions, records, refinements
from ekonomia.verdict import Verdict

DAY: Final = date(2024, 1, 1)
CONTEXT: Final = Context(on=DAY)
NORM: Final = Timeline(
    name="NORM",
    unit="-",
    steps=(Enacted(date(2020, 1, 1), True, UES.at("1"), Evidence.TEXT, "test"),),
    verified=date(2030, 1, 1),
)


LATER: Final = (Enacted(date(2025, 1, 1), True, UES.at("1"), Evidence.TEXT, "test"),)


@final
class Colour(Code):
    RED = "red", "czerwony", "red"
    GREEN = "green", "zielony", "green"
    BLUE = "blue", "niebieski", "blue"


@final
@frozen(kw_only=True)
class Group:
    heads: Count | None = fact(pl="głowy", en="heads", unit=PERSONS)
    marked: bool | None = fact(pl="oznaczone", en="marked")
    colour: Colour | None = fact(pl="kolor", en="colour")
    since: date | None = fact(pl="od", en="since")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@final
@frozen(kw_only=True)
class Sample:
    small: Count | None = fact(pl="małe", en="small", unit=PERSONS)
    large: Count | None = fact(pl="duże", en="large", unit=PERSONS)
    flag: bool | None = fact(pl="flaga", en="flag")
    fee: Money | None = fact(pl="opłata", en="fee", unit=ZLOTY)
    done: date | None = fact(pl="wykonano", en="done")
    text: str | None = fact(pl="nazwa", en="name")
    colours: frozenset[Colour] | None = fact(pl="kolory", en="colours")
    groups: tuple[Group, ...] | None = fact(pl="grupy", en="groups", unit=RECORDS)

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F: Final = fields(Sample)
G: Final = fields(Group)


def counted(where: Condition | None, *, weighted: bool) -> c.CountOf:
    weight = G.heads if weighted else None
    return count(F.groups, where=where, weight=weight, pl="głowy", en="heads")


codes = st.frozensets(st.sampled_from(Colour), max_size=3)
limits = st.integers(0, 12)
comparisons = st.sampled_from(Comparison)
group_atoms: st.SearchStrategy[Condition] = st.one_of(
    st.builds(c.Truth, st.just(fact_of(G.marked)), st.booleans()),
    st.builds(c.OneOf, st.just(fact_of(G.colour)), codes),
    st.builds(c.Compare, st.just(fact_of(G.heads)), comparisons, st.builds(c.Given, limits)),
    st.builds(c.Compare, st.just(fact_of(G.since)), comparisons, st.just(c.THE_DAY)),
)


def combined(atoms: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    def join(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        several = st.lists(parts, max_size=3).map(tuple)
        return st.one_of(
            *(st.builds(kind, several) for kind in (c.AllOf, c.AnyOf, c.NoneOf)),
            st.builds(c.Named, st.just(Label("nazwa", "name")), parts),
        )

    return st.recursive(atoms, join, max_leaves=6)


counts = st.builds(counted, st.none() | combined(group_atoms), weighted=st.booleans())


@st.composite
def shares(draw: st.DrawFn) -> c.ShareOf:
    """Draw a share whose part lies in its whole, as the definition of a share asks."""
    whole, inner = draw(combined(group_atoms)), draw(combined(group_atoms))
    weighted = draw(st.booleans())
    return c.ShareOf(
        counted(all_of(whole, inner), weighted=weighted), counted(whole, weighted=weighted)
    )


amounts: st.SearchStrategy[c.Amount] = st.one_of(
    st.sampled_from([fact_of(F.small), fact_of(F.large), total(F.small, F.large)]), counts
)
atoms: st.SearchStrategy[Condition] = st.one_of(
    st.builds(c.Compare, amounts, comparisons, st.one_of(st.builds(c.Given, limits), amounts)),
    st.builds(
        c.Compare,
        shares(),
        comparisons,
        st.builds(c.Given, st.fractions(0, 1, max_denominator=10)),
    ),
    st.builds(c.Truth, st.just(fact_of(F.flag)), st.booleans()),
    st.builds(c.Includes, st.just(fact_of(F.colours)), codes, st.booleans()),
)
conditions = combined(atoms)


def rule(
    requires: Condition, applies: Condition | None = None, unless: Condition | None = None
) -> Rule:
    return Rule(
        id="t.rule",
        pl="Norma",
        en="Norm",
        norm=NORM,
        requires=requires,
        applies=applies,
        unless=unless,
    )


def book(*rules: Rule) -> RuleBook[Sample]:
    numbered = tuple(evolve(each, id=f"t.r{index}") for index, each in enumerate(rules))
    return RuleBook(id="t", title=Label("Próba", "Sample"), facts=Sample, rules=numbered)


BINDS: Final = (evolve(NORM, name="BINDS"), evolve(NORM, name="LATER", steps=LATER))
RATE: Final = Timeline(
    name="RATE",
    unit="share",
    steps=(Enacted(date(2020, 1, 1), Fraction(9, 10), UES.at("1"), Evidence.TEXT, "test"),),
    verified=date(2030, 1, 1),
)
PRICE: Final = Timeline(
    name="PRICE",
    unit="zł",
    steps=(
        Enacted(date(2020, 1, 1), Decimal("3.50"), UES.at("1"), Evidence.TEXT, "test"),
        Enacted(date(2024, 1, 1), Decimal("4.20"), UES.at("1"), Evidence.TEXT, "test"),
    ),
    verified=date(2030, 1, 1),
)
FIXED: Final = Timeline(
    name="FIXED",
    unit="day",
    steps=(Enacted(date(2020, 1, 1), (1, 31), UES.at("1"), Evidence.TEXT, "test"),),
    verified=date(2030, 1, 1),
)
factors: st.SearchStrategy[c.Amount] = st.one_of(
    st.builds(c.Given, limits),
    st.sampled_from([c.Parameter(RATE), c.Parameter(PRICE), c.AsOf(PRICE, c.THE_DAY, -1)]),
)


def composed(inner: st.SearchStrategy[c.Amount]) -> st.SearchStrategy[c.Amount]:
    pairs = st.tuples(inner, inner)
    return st.one_of(
        st.builds(c.Total, pairs),
        st.builds(c.Difference, inner, inner),
        st.builds(c.Product, st.tuples(inner, factors)),
        st.builds(c.Product, pairs),
        st.builds(c.Cases, st.lists(st.tuples(atoms, inner), max_size=2).map(tuple), inner),
    )


sums = st.recursive(st.one_of(amounts, st.just(fact_of(F.fee)), factors), composed, max_leaves=4)
days: st.SearchStrategy[c.Amount] = st.builds(
    c.YearDay,
    st.sampled_from([c.THE_DAY, fact_of(F.done)]),
    st.integers(-2, 2),
    st.just(FIXED),
    st.sampled_from([1, 3, 6, 12]),
)
rich = combined(
    st.one_of(
        atoms,
        st.builds(c.Compare, sums, comparisons, sums),
        st.builds(c.Compare, st.just(fact_of(F.done)), comparisons, days),
        st.builds(c.Computed, sums, st.just(Label("wynik", "result"))),
        st.builds(c.InForce, st.sampled_from(BINDS)),
        st.builds(
            c.Includes,
            st.just(fact_of(F.text)),
            st.frozensets(st.sampled_from(["a", "B", "ł"]), max_size=2),
            st.booleans(),
        ),
    )
)
rich_rules = st.builds(rule, rich, st.none() | rich, st.none() | rich)
rules = st.builds(rule, conditions, st.none() | conditions, st.none() | conditions)
TURNED: Final = {
    Outcome.MET: {Outcome.UNMET},
    Outcome.UNMET: {Outcome.MET, Outcome.NOT_APPLICABLE},
}
"""To be freed from a rule is as good as to meet it; to be bound by none is no breach."""
STAYS: Final = {
    Outcome.MET: {Outcome.MET, Outcome.NOT_APPLICABLE},
    Outcome.UNMET: {Outcome.UNMET},
    Outcome.NOT_APPLICABLE: {Outcome.NOT_APPLICABLE},
    Outcome.UNKNOWN: set(Outcome),
}


class TestSoundness:
    """No completion of the missing information contradicts an answer that was given."""

    @given(st.data(), conditions, records(Sample))
    def test_no_completion_contradicts(
        self, data: st.DataObject, condition: Condition, sample: Sample
    ) -> None:
        answer = verdict(condition, sample, CONTEXT)
        complete = data.draw(completions(sample))
        assert answer.allows(verdict(condition, complete, CONTEXT))

    @given(st.data(), conditions, records(Sample))
    def test_more_information_only_settles(
        self, data: st.DataObject, condition: Condition, sample: Sample
    ) -> None:
        answer = verdict(condition, sample, CONTEXT)
        assert answer.allows(verdict(condition, data.draw(refinements(sample)), CONTEXT))

    @given(conditions, records(Sample, known=True))
    def test_complete_facts_leave_nothing_unknown(
        self, condition: Condition, sample: Sample
    ) -> None:
        assert verdict(condition, sample, CONTEXT) is not Verdict.UNKNOWN

    @given(st.data(), rich, records(Sample))
    def test_amounts_made_of_others_only_settle(
        self, data: st.DataObject, condition: Condition, sample: Sample
    ) -> None:
        answer = verdict(condition, sample, CONTEXT)
        assert answer.allows(verdict(condition, data.draw(refinements(sample)), CONTEXT))

    @given(rich, records(Sample, known=True))
    def test_complete_amounts_leave_nothing_unknown(
        self, condition: Condition, sample: Sample
    ) -> None:
        assert verdict(condition, sample, CONTEXT) is not Verdict.UNKNOWN

    @given(st.data(), rules, records(Sample))
    def test_findings_and_their_book(self, data: st.DataObject, one: Rule, sample: Sample) -> None:
        checked = book(one)
        before = checked.check(sample, on=DAY)
        after = checked.check(data.draw(completions(sample)), on=DAY)
        assert after.findings[0].outcome in STAYS[before.findings[0].outcome]
        assert before.verdict.allows(after.verdict)
        assert (before.verdict is Verdict.UNKNOWN) == bool(before.missing)


class TestSharpness:
    """Where the answer is unknown, the facts really allow both."""

    SHARPNESS: Final = (
        at_least(share(total(F.small), of=F.large), Fraction(3, 10)),
        c.Compare(fact_of(F.small), Comparison.LESS_THAN, fact_of(F.large)),
        at_least(total(F.small, F.large), 5),
        at_least(counted(is_true(G.marked), weighted=True), 3),
        at_least(
            share(
                counted(is_true(G.marked), weighted=True),
                of=counted(None, weighted=True),
            ),
            Fraction(1, 2),
        ),
        any_of(is_true(F.flag), at_least(F.small, 3)),
        none_of(is_true(F.flag), at_least(F.large, 2)),
    )
    narrow = st.none() | st.integers(0, 4) | bounds(Bounds(0, 4), whole=True)
    group = st.builds(Group, heads=narrow.filter(bool), marked=st.none() | st.booleans())
    sample = st.builds(
        Sample,
        small=narrow,
        large=narrow,
        flag=st.none() | st.booleans(),
        groups=st.lists(group, max_size=2).map(tuple),
    )

    @given(st.sampled_from(SHARPNESS), sample)
    def test_unknown_has_witnesses_both_ways(self, condition: Condition, sample: Sample) -> None:
        assume(verdict(condition, sample, CONTEXT) is Verdict.UNKNOWN)
        found = {verdict(condition, each, CONTEXT) for each in every_completion(sample, condition)}
        assert found == {Verdict.MET, Verdict.UNMET}


def every_completion(sample: Sample, condition: Condition) -> list[Sample]:
    """Return the completions with numbers up to 40, where a part lies inside its whole."""
    inside = condition == TestSharpness.SHARPNESS[0]
    groups = [
        [Group(heads=heads, marked=marked) for heads in heads_of(group) for marked in truths(group)]
        for group in sample.groups or ()
    ]
    return [
        Sample(small=small, large=large, flag=flag, groups=chosen)
        for small in numbers(sample.small)
        for large in numbers(sample.large)
        if not inside or small <= large
        for flag in ((sample.flag,) if sample.flag is not None else (False, True))
        for chosen in product(*groups)
    ]


def numbers(value: Count | None) -> list[int]:
    if isinstance(value, int):
        return [value]
    within = Bounds(0) if value is None else value
    return [number for number in (*range(6), 40) if number in within]


def heads_of(group: Group) -> list[int]:
    return numbers(group.heads)


def truths(group: Group) -> tuple[bool, ...]:
    return (False, True) if group.marked is None else (group.marked,)


class TestReadingsAgree:
    """One definition, many readings: they never differ."""

    @given(st.lists(rules, min_size=1, max_size=4), st.lists(records(Sample), max_size=3))
    def test_one_by_one_and_many(self, several: list[Rule], samples: list[Sample]) -> None:
        checked = book(*several)
        one_by_one = [checked.check(sample, on=DAY) for sample in samples]
        many = checked.check_many(samples, on=DAY)
        assert many.outcomes == tuple(
            tuple(finding.outcome for finding in answer.findings) for answer in one_by_one
        )
        assert list(many.verdicts) == [answer.verdict for answer in one_by_one]
        assert checked.verdicts(samples, on=DAY) == list(many.verdicts)
        assert list(many) == one_by_one

    @given(st.lists(rich_rules, min_size=1, max_size=4), st.lists(records(Sample), max_size=3))
    def test_amounts_made_of_others(self, several: list[Rule], samples: list[Sample]) -> None:
        checked = book(*several)
        one_by_one = [checked.check(sample, on=DAY) for sample in samples]
        assert checked.check_many(samples, on=DAY).outcomes == tuple(
            tuple(finding.outcome for finding in answer.findings) for answer in one_by_one
        )
        for answer in one_by_one:
            for finding in answer.findings:
                assert bool(finding.missing) == (finding.outcome is Outcome.UNKNOWN)

    @given(st.lists(rules, min_size=1, max_size=4), records(Sample, known=True))
    def test_complete_records_never_leave_the_generated_code(
        self, several: list[Rule], sample: Sample
    ) -> None:
        checked = book(*several)
        (outcomes,) = checked.check_many([sample], on=DAY).outcomes
        assert Outcome.UNKNOWN not in outcomes


class TestMargin:
    """A change really flips, and nothing nearer does."""

    @given(rules, records(Sample))
    def test_every_option_flips(self, one: Rule, sample: Sample) -> None:
        checked = book(one)
        (margin,) = checked.margin(sample, on=DAY)
        for change in margin.changes:
            assert change.options
            for option in change.options:
                if not change.beyond:
                    other = changed(sample, change.path, option)
                    assert outcome(checked, other) is not margin.outcome
                    assert outcome(checked, other) is not Outcome.UNKNOWN

    @given(rules, records(Sample))
    def test_nothing_nearer_flips(self, one: Rule, sample: Sample) -> None:
        checked = book(one)
        (margin,) = checked.margin(sample, on=DAY)
        if margin.outcome not in (Outcome.MET, Outcome.UNMET):
            assert margin.changes == ()
            return
        nearest = {change.path: change.distance for change in margin.changes}
        for path, now in whole_numbers(sample):
            found = nearest.get(path)
            reach = 30 if found is None else int(found) - 1
            for value in range(max(0, now - reach), now + reach + 1):
                turned = outcome(checked, changed(sample, path, value))
                assert turned not in TURNED[margin.outcome], (path, value)

    @given(rules, records(Sample))
    def test_the_nearest_comes_first(self, one: Rule, sample: Sample) -> None:
        (margin,) = book(one).margin(sample, on=DAY)
        distances = [change.distance for change in margin.changes]
        assert distances == sorted(distances)
        assert margin.nearest is (margin.changes[0] if margin.changes else None)

    @given(st.lists(rules, min_size=1, max_size=3), records(Sample))
    def test_remedies_make_the_whole_verdict_met(self, several: list[Rule], sample: Sample) -> None:
        checked = book(*several)
        for change in checked.remedies(sample, on=DAY):
            for option in change.options:
                other = changed(sample, change.path, option)
                assert checked.check(other, on=DAY).verdict is Verdict.MET


def outcome(checked: RuleBook[Sample], sample: Sample) -> Outcome:
    return checked.check(sample, on=DAY).findings[0].outcome


def whole_numbers(sample: Sample) -> list[tuple[str, int]]:
    """Return the paths of the whole numbers known exactly, with their values."""
    found = [(name, getattr(sample, name)) for name in ("small", "large")]
    found += [(f"groups[{i}].heads", group.heads) for i, group in enumerate(sample.groups or ())]
    return [(path, value) for path, value in found if type(value) is int]


@given(records(Sample), st.integers(-3, 3))
def test_a_change_that_breaks_an_invariant_is_refused(sample: Sample, value: int) -> None:
    if value < 0:
        with pytest.raises(EkonomiaError):
            changed(sample, "small", value)
    else:
        assert changed(sample, "small", value).small == value
