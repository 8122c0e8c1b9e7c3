"""Records drawn keep what their class ties together, and still are as known as was asked."""

from datetime import date
from decimal import Decimal
from typing import Any, Final, final

import pytest
from attrs import AttrsInstance, evolve, frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from ekonomia.bounds import Bounds, as_bounds
from ekonomia.entities import AtRiskCategory, LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Count, Kind, Money, check_facts, fact, fact_types
from ekonomia.status.invariants import implied, in_order, parts_within
from ekonomia.testing.strategies import completions, records, refinements

always = settings(max_examples=60, derandomize=True, database=None)
"""The same examples on every run: each has something to tie."""


def refuse(name: str, *, when: bool) -> None:
    if when:
        raise InvalidValue(f"{name}: no", code="contradiction", path=f"$.{name}")


@final
@frozen(kw_only=True)
class Tied:
    """Facts of every kind, each tied to another."""

    whole: Count | None = fact(pl="ogółem", en="whole")
    part: Count | None = fact(pl="część", en="part")
    rest: Count | None = fact(pl="reszta", en="rest")
    income: Money | None = fact(pl="przychód", en="income")
    gift: Money | None = fact(pl="darowizna", en="gift")
    done: bool | None = fact(pl="wykonano", en="done")
    done_on: date | None = fact(pl="kiedy", en="done on")
    told_on: date | None = fact(pl="kiedy zgłoszono", en="told on")
    late: bool | None = fact(pl="po terminie", en="late")
    form: LegalForm | None = fact(pl="forma", en="form")
    groups: frozenset[AtRiskCategory] | None = fact(pl="grupy", en="groups")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        parts_within(self, "whole", "part", "rest")
        if isinstance(self.whole, int) and isinstance(self.rest, int):
            left = self.whole - self.rest
            refuse("part", when=self.part is not None and left not in as_bounds(self.part))
            object.__setattr__(self, "part", left)
        parts_within(self, "income", "gift")
        implied(self, "done_on", "done")
        in_order(self, "done_on", "told_on")
        refuse("late", when=self.late is True and self.done is False)
        refuse("form", when=self.form not in (None, LegalForm.FOUNDATION) and self.done is False)
        refuse("groups", when=self.groups not in (None, frozenset()) and self.late is True)


@final
@frozen(kw_only=True)
class Nested:
    one: Tied | None = fact(pl="jeden", en="one")
    more: tuple[Tied, ...] | None = fact(pl="więcej", en="more")
    limit: Count | None = fact(pl="limit", en="limit")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        if self.one is not None and self.more:
            raise InvalidValue("either one or several")  # a fault of no field


@final
@frozen(kw_only=True)
class Never:
    number: Count | None = fact(pl="liczba", en="number")

    def __attrs_post_init__(self) -> None:
        refuse("number", when=self.number is not None)


def open_facts(record: AttrsInstance) -> set[str]:
    """Return what is not known exactly, nested records included."""
    found = set()
    for name, declared in fact_types(type(record)).items():
        value: Any = getattr(record, name)
        if value is None or isinstance(value, Bounds):
            found.add(name)
        elif declared.kind in (Kind.RECORD, Kind.RECORDS):
            for each in (value,) if declared.kind is Kind.RECORD else value:
                found |= {f"{name}.{inner}" for inner in open_facts(each)}
    return found


def kept(before: AttrsInstance, after: AttrsInstance) -> bool:
    """Whether what was known before is known after, as it was or more exactly."""
    for name, declared in fact_types(type(before)).items():
        old, new = getattr(before, name), getattr(after, name)
        if isinstance(old, Bounds):
            held = new == old or new in old
        elif declared.kind is Kind.RECORD and old is not None:
            held = kept(old, new)
        elif declared.kind is Kind.RECORDS and old is not None:
            held = all(kept(*pair) for pair in zip(old, new, strict=True))
        else:
            held = old is None or new == old
        if not held:
            return False
    return True


class TestRecords:
    @always
    @given(records(Tied, known=True))
    def test_a_known_record_lacks_only_the_day_of_what_was_not_done(self, record: Tied) -> None:
        assert open_facts(record) <= ({"done_on"} if record.done is False else set())

    @always
    @given(records(Tied))
    def test_others_keep_their_class_too(self, record: Tied) -> None:
        assert evolve(record) == record

    @always
    @given(records(Nested, known=True))
    def test_a_fault_of_no_field(self, record: Nested) -> None:
        assert open_facts(record) <= {"one", "one.done_on", "more.done_on"}
        assert (record.one is None) == bool(record.more)

    def test_a_number_that_no_class_accepts_is_drawn_in_vain(self) -> None:
        @settings(always, suppress_health_check=list(HealthCheck))
        @given(records(Never, known=True))
        def draw(_: object) -> None:
            raise AssertionError

        with pytest.raises(Unsatisfiable):
            draw()


class TestMoreKnown:
    @always
    @given(st.data(), records(Nested))
    def test_refinements_and_completions_keep_what_is_known(
        self, data: st.DataObject, record: Nested
    ) -> None:
        assert kept(record, data.draw(refinements(record)))
        assert kept(record, data.draw(completions(record)))

    @always
    @given(st.data(), records(Tied))
    def test_a_completion_is_complete(self, data: st.DataObject, record: Tied) -> None:
        assert open_facts(data.draw(completions(record))) <= {"done_on"}

    @always
    @given(st.data())
    def test_numbers_within_bounds(self, data: st.DataObject) -> None:
        record = Tied(whole=Bounds(9, 11), part=Bounds(1), rest=8, income=Bounds(0, 1))
        complete = data.draw(completions(record))
        assert complete.part in (1, 2, 3)
        assert complete.whole == complete.part + 8
        assert isinstance(complete.income, Decimal)
        assert 0 <= complete.income <= 1

    @always
    @given(st.data(), records(Tied))
    def test_what_is_fixed_stays_open(self, data: st.DataObject, record: Tied) -> None:
        fixed = frozenset({"income", "gift", "form"})
        complete = data.draw(completions(record, fixed))
        assert {name: getattr(complete, name) for name in fixed} == {
            name: getattr(record, name) for name in fixed
        }


EVERYTHING: Final = frozenset(fact_types(Tied))


@always
@given(st.data(), records(Tied))
def test_nothing_to_add(data: st.DataObject, record: Tied) -> None:
    assert data.draw(completions(record, EVERYTHING)) == record
