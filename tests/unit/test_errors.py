"""Codes, paths and groups of the errors this library raises."""

import copy
import pickle
from collections.abc import Callable

import pytest

from ekonomia.errors import (
    EkonomiaError,
    InvalidInput,
    InvalidValue,
    MissingExtra,
    NotInForce,
    UnknownCode,
    gather,
)

SINGLE = (EkonomiaError, InvalidValue, UnknownCode, NotInForce, MissingExtra)


def _plan_faults() -> InvalidInput:
    name = InvalidValue("too long", code="long", path="$.name")
    seat = UnknownCode("no code 'x'", path="$.seat")
    return InvalidInput("plan", [name, seat])


@pytest.mark.parametrize(
    ("kind", "code", "builtin"),
    [
        (EkonomiaError, "error", Exception),
        (InvalidValue, "invalid_value", ValueError),
        (UnknownCode, "unknown_code", LookupError),
        (NotInForce, "not_in_force", LookupError),
        (MissingExtra, "missing_extra", ImportError),
    ],
)
def test_kinds(kind: type[EkonomiaError], code: str, builtin: type[Exception]) -> None:
    fault = kind("said")
    assert isinstance(fault, builtin)
    assert isinstance(fault, EkonomiaError)
    assert (fault.code, fault.path, fault.message, str(fault)) == (code, "", "said", "said")
    assert kind("said", code="own").code == "own"
    assert kind.code == code


@pytest.mark.parametrize("kind", SINGLE)
def test_a_path_is_shown(kind: type[EkonomiaError]) -> None:
    assert str(kind("said", path="$.seat")) == "said (at $.seat)"


@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize(
    ("inner", "outer", "whole"),
    [
        ("", "$.seat", "$.seat"),
        ("$", "$.seat", "$.seat"),
        ("$.street", "$.seat", "$.seat.street"),
        ("$[0].fte", "$.workforce", "$.workforce[0].fte"),
        ("$.street", "$", "$.street"),
    ],
)
def test_below(kind: type[EkonomiaError], inner: str, outer: str, whole: str) -> None:
    fault = kind("said", code="own", path=inner)
    moved = fault.below(outer)
    assert type(moved) is kind
    assert (moved.path, moved.code, moved.message) == (whole, "own", "said")
    assert fault.path == inner


def test_below_twice() -> None:
    fault = InvalidValue("said").below("$.street").below("$[2]").below("$.seats")
    assert fault.path == "$.seats[2].street"


class TestGather:
    def test_nothing(self) -> None:
        gather("plan", [])

    def test_one_as_it_is(self) -> None:
        fault = InvalidValue("said")
        with pytest.raises(InvalidValue) as caught:
            gather("plan", [fault])
        assert caught.value is fault

    def test_several(self) -> None:
        faults = [InvalidValue("said"), NotInForce("no law")]
        with pytest.raises(InvalidInput) as caught:
            gather("plan", faults)
        assert caught.value.faults == tuple(faults)
        assert caught.value.message == "plan"

    def test_the_list_may_change_later(self) -> None:
        faults: list[EkonomiaError] = [InvalidValue("said"), NotInForce("no law")]
        with pytest.raises(InvalidInput) as caught:
            gather("plan", faults)
        faults.clear()
        assert len(caught.value.faults) == 2


class TestGroup:
    def test_what_it_is(self) -> None:
        group = _plan_faults()
        assert isinstance(group, EkonomiaError)
        assert isinstance(group, ExceptionGroup)
        assert (group.code, group.path, group.message) == ("invalid_input", "", "plan")
        assert [fault.path for fault in group.faults] == ["$.name", "$.seat"]

    def test_text(self) -> None:
        assert str(_plan_faults()).splitlines() == [
            "2 faults in plan",
            "  too long (at $.name)",
            "  no code 'x' (at $.seat)",
        ]

    def test_none_is_no_group(self) -> None:
        with pytest.raises(ValueError, match="non-empty"):
            InvalidInput("plan", [])

    def test_below(self) -> None:
        group = _plan_faults()
        moved = group.below("$.plans[1]")
        assert type(moved) is InvalidInput
        assert moved.message == "plan"
        assert [fault.path for fault in moved.faults] == ["$.plans[1].name", "$.plans[1].seat"]
        assert [fault.code for fault in moved.faults] == ["long", "unknown_code"]
        assert [fault.path for fault in group.faults] == ["$.name", "$.seat"]

    def test_derive(self) -> None:
        derived = _plan_faults().derive([NotInForce("no law")])
        assert type(derived) is InvalidInput
        assert derived.message == "plan"
        assert [fault.code for fault in derived.faults] == ["not_in_force"]

    def test_split(self) -> None:
        group = _plan_faults()
        matching, rest = group.split(InvalidValue)
        assert isinstance(matching, InvalidInput)
        assert isinstance(rest, InvalidInput)
        assert matching.faults + rest.faults == group.faults
        assert (matching.code, rest.path) == ("invalid_input", "")
        assert group.split(NotInForce)[0] is None

    def test_except_star(self) -> None:
        seen: list[object] = []
        try:
            raise _plan_faults()
        except* InvalidValue as values:
            seen.append(values)
        except* UnknownCode as codes:
            seen.append(codes)
        assert [type(part) for part in seen] == [InvalidInput, InvalidInput]

    def test_one_handler_for_all(self) -> None:
        with pytest.raises(EkonomiaError):
            gather("plan", [InvalidValue("said"), InvalidValue("said again")])


def _pickled(fault: EkonomiaError) -> object:
    return pickle.loads(pickle.dumps(fault))  # noqa: S301 - made here


@pytest.mark.parametrize("copied", [_pickled, copy.copy, copy.deepcopy])
class TestCopies:
    """What a worker process sends back says as much as what it raised."""

    @pytest.mark.parametrize("kind", SINGLE)
    def test_single(
        self, copied: Callable[[EkonomiaError], object], kind: type[EkonomiaError]
    ) -> None:
        again = copied(kind("said", code="own", path="$.seat"))
        assert type(again) is kind
        assert (again.code, again.path, str(again)) == ("own", "$.seat", "said (at $.seat)")

    def test_group(self, copied: Callable[[EkonomiaError], object]) -> None:
        again = copied(_plan_faults())
        assert isinstance(again, InvalidInput)
        assert str(again) == str(_plan_faults())
        assert [fault.code for fault in again.faults] == ["long", "unknown_code"]
