"""What holds for every record: it is written and read back, and wrong input is only refused."""

import json
import sys
from copy import deepcopy
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from random import Random
from typing import Any

import pytest
from attrs import AttrsInstance, fields, frozen
from hypothesis import event, given
from hypothesis import strategies as st

from ekonomia import status
from ekonomia.bounds import Bounds
from ekonomia.convert import Plain, structure, unstructure
from ekonomia.dates import Term
from ekonomia.entities import (
    EmploymentGroup,
    HeldStatus,
    LegalForm,
    Organisation,
    OrganisationKey,
    ReintegrationPlan,
    StatusKind,
    Unit,
    UnitKey,
    UnitKind,
    UnitParticipation,
    is_krs,
    is_nip,
    is_regon,
)
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue, MissingExtra
from ekonomia.law import Act, Evidence, Journal, Provision
from ekonomia.law.acts import ACTS
from ekonomia.rules import Money, Policy, Quantity, check_facts, fact
from ekonomia.rules.facts import NUMERIC, Kind, domain, fact_types
from ekonomia.rules.policy import POLICY_OPTIONS
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.pes import PesFacts
from ekonomia.status.social_enterprise_facts import (
    AdvisoryBody,
    Breach,
    Ct9Status,
    LossDecision,
    RelatedPartyAct,
    SocialEnterpriseFacts,
)
from ekonomia.testing.strategies import (
    bounds,
    codes,
    days,
    krs_numbers,
    nips,
    records,
    regons,
)


@frozen(kw_only=True)
class Costs:
    """A facts class with the kinds that no rule book has yet."""

    total: Money | None = fact(pl="koszty", en="costs")
    multiple: Quantity | None = fact(pl="krotność", en="multiple")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


FACTS_CLASSES: tuple[Any, ...] = (
    AdvisoryBody,
    AnnualReport,
    Breach,
    Costs,
    Ct9Status,
    EmploymentGroup,
    LossDecision,
    PesFacts,
    ReintegrationPlan,
    RelatedPartyAct,
    SocialEnterpriseFacts,
    UnitParticipation,
    status.ParticipantFacts,
    status.CisFacts,
    status.KisFacts,
    status.ZazFacts,
    status.WtzFacts,
    status.PaidActivityFacts,
    status.PublicBenefitFacts,
    status.ProcurementFacts,
    status.AccreditationFacts,
)
NUMBERS = st.integers() | st.fractions()
KEYS = st.text(min_size=1).filter(str.strip)
JOURNALS = st.builds(
    Journal,
    year=st.integers(1),
    number=st.none() | st.integers(1),
    position=st.integers(1),
    title=st.text(),
)
OTHER_ACTS = st.builds(
    Act,
    key=st.from_regex(r"[A-Z][A-Z0-9_]{0,5}", fullmatch=True),
    title=st.text(min_size=1),
    genitive=st.text(min_size=1),
    en=st.text(min_size=1),
    journal=st.none() | JOURNALS,
    consolidated=st.lists(JOURNALS, max_size=2).map(tuple),
    evidence=st.sampled_from(Evidence),
    source=st.text(min_size=1).filter(str.strip),
)
UNITS_OF_ACTS = st.none() | st.from_regex(r"[0-9]{1,3}[a-z]?", fullmatch=True)


@st.composite
def periods(draw: st.DrawFn) -> dict[str, date | None]:
    first, last = sorted([draw(days()), draw(days())])
    return {"since": first, "until": draw(st.none() | st.just(last))}


OTHER_VALUES = st.one_of(
    bounds(),
    st.builds(
        Organisation,
        key=KEYS.map(OrganisationKey),
        name=KEYS,
        legal_form=codes(LegalForm),
        nip=st.none() | nips(),
        regon=st.none() | regons(),
        krs=st.none() | krs_numbers(),
    ),
    periods().flatmap(
        lambda period: st.builds(
            Unit,
            key=KEYS.map(UnitKey),
            name=KEYS,
            kind=codes(UnitKind),
            operator=KEYS.map(OrganisationKey),
            since=st.just(period["since"]),
            until=st.just(period["until"]),
        )
    ),
    periods().flatmap(
        lambda period: st.builds(
            HeldStatus,
            kind=codes(StatusKind),
            holder=KEYS.map(UnitKey),
            since=st.just(period["since"]),
            until=st.just(period["until"]),
        )
    ),
    st.builds(
        Policy,
        **{question: st.sampled_from(options) for question, options in POLICY_OPTIONS.items()},
    ),
    st.builds(
        Provision,
        act=st.sampled_from(ACTS) | OTHER_ACTS,
        **dict.fromkeys(("rozdz", "art", "par", "ust", "pkt", "lit"), UNITS_OF_ACTS),
    ),
    OTHER_ACTS,
    JOURNALS,
    codes(Evidence),
    st.builds(Term, years=st.integers(1, 9), months=st.integers(0, 9), days=st.integers(0, 9)),
)
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**4000)
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=3)
    | st.dates()
    | st.datetimes()
    | st.fractions()
    | st.decimals()
    | codes(LegalForm)
    | st.sampled_from(["2024-02-30", "1/0", "NaN", "0000000000", "UES", "cis", "9" * 5000]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.tuples(inner),
        st.dictionaries(st.text(max_size=5) | st.integers() | st.none(), inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["persons", "fte", "low", "workforce", "act", "key", "since", "nip"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=10,
)
TARGETS: tuple[Any, ...] = (
    *FACTS_CLASSES,
    Act,
    Bounds,
    Evidence,
    HeldStatus,
    Journal,
    Organisation,
    Policy,
    Provision,
    Term,
    Unit,
    UnitKind,
    tuple[EmploymentGroup, ...],
)


def _is_plain(data: object) -> bool:
    if type(data) is dict:
        return all(type(key) is str and _is_plain(value) for key, value in data.items())
    if type(data) is list:
        return all(map(_is_plain, data))
    return data is None or type(data) in (bool, int, str)


def _read(data: object, cls: type) -> object:
    """Return what was read, None where it was refused; anything else that is raised is a fault."""
    try:
        return structure(data, cls)
    except EkonomiaError as wrong:
        faults = wrong.faults if isinstance(wrong, InvalidInput) else (wrong,)
        assert faults
        for fault in faults:
            assert fault.code not in ("error", "unsupported")
            assert fault.path.startswith("$")
            assert str(fault)
        return None


# --- round trips --------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", FACTS_CLASSES)
@given(data=st.data())
def test_facts_are_written_and_read_back(cls: type[AttrsInstance], data: st.DataObject) -> None:
    record = data.draw(records(cls) | records(cls, known=True))
    written = unstructure(record)
    assert _is_plain(written)
    assert structure(json.loads(json.dumps(written)), cls) == record


@given(OTHER_VALUES)
def test_other_values_are_written_and_read_back(value: object) -> None:
    written = unstructure(value)
    assert _is_plain(written)
    assert structure(json.loads(json.dumps(written)), type(value)) == value


@given(NUMBERS)
def test_every_number_has_one_form(number: int | Fraction) -> None:
    written = unstructure(Bounds(number))
    assert structure(written, Bounds).low == number
    assert unstructure(structure(written, Bounds)) == written


@given(st.decimals(0, 10**15, places=2), st.integers(0, 2))
def test_every_amount_has_one_form(amount: Decimal, dropped: int) -> None:
    record = Costs(total=amount)
    written: Any = unstructure(record)
    assert structure(written, Costs) == record
    if written["total"].endswith("0" * dropped):
        shorter = written["total"][: -dropped or None].removesuffix(".")
        assert structure({"total": shorter}, Costs) == record


@given(records(SocialEnterpriseFacts), st.randoms(use_true_random=False))
def test_the_order_of_keys_and_of_sets_does_not_matter(
    record: SocialEnterpriseFacts, random: Random
) -> None:
    def shuffled(data: Plain, *, is_set: bool) -> Plain:
        if isinstance(data, dict):
            keys = random.sample(sorted(data), len(data))
            return {key: shuffled(data[key], is_set=key not in lists) for key in keys}
        if isinstance(data, list):
            items = [shuffled(item, is_set=True) for item in data]
            return random.sample(items, len(items)) if is_set else items
        return data

    kinds = fact_types(SocialEnterpriseFacts)
    lists = {name for name, each in kinds.items() if each.kind is Kind.RECORDS}
    data = shuffled(unstructure(record), is_set=False)
    assert structure(data, SocialEnterpriseFacts) == record


# --- wrong input --------------------------------------------------------------------------------


@given(st.sampled_from(TARGETS), JUNK)
def test_junk_is_refused_and_nothing_else(cls: type, junk: object) -> None:
    if _read(junk, cls) is not None:
        event("read")


def _places(data: Plain, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to every value within the data."""
    found: list[tuple[str | int, ...]] = [path] if path else []
    if isinstance(data, dict):
        found += [place for key in data for place in _places(data[key], (*path, key))]
    if isinstance(data, list):
        found += [place for i, each in enumerate(data) for place in _places(each, (*path, i))]
    return found


@given(
    st.sampled_from(FACTS_CLASSES).flatmap(records) | OTHER_VALUES,
    st.data(),
)
def test_a_valid_record_with_junk_in_it_is_refused_there_or_read(
    value: object, data: st.DataObject
) -> None:
    mutated: Any = deepcopy(unstructure(value))
    places = _places(mutated)
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    outer = mutated
    for step in place[:-1]:
        outer = outer[step]
    last: Any = place[-1]
    kind = data.draw(st.sampled_from(["replaced", "repeated", "dropped"]))
    event(kind)
    inner = outer[last]
    if kind == "replaced":
        outer[last] = data.draw(JUNK)
    elif isinstance(outer, list):
        outer.append(inner)
    elif kind == "dropped":
        del outer[last]
    else:
        outer[data.draw(st.text(max_size=3))] = inner
    _read(mutated, type(value))


@given(st.data())
def test_faults_come_in_the_order_of_the_input(data: st.DataObject) -> None:
    names = data.draw(st.permutations([each.name for each in fields(EmploymentGroup)]))
    wrong = data.draw(st.lists(st.sampled_from(names), unique=True, min_size=2))
    with pytest.raises(InvalidInput) as caught:
        structure(dict.fromkeys(wrong, 0.5), EmploymentGroup)
    assert [fault.path for fault in caught.value.faults] == [f"$.{name}" for name in wrong]


# --- the strategies themselves ------------------------------------------------------------------


@given(records(SocialEnterpriseFacts, known=True))
def test_a_known_record_has_no_bounds_and_hardly_a_gap(record: SocialEnterpriseFacts) -> None:
    for name, declared in fact_types(SocialEnterpriseFacts).items():
        value = getattr(record, name)
        assert value is not None or declared.kind is Kind.DATE, "a day of what did not happen"
        if declared.kind in NUMERIC:
            assert not isinstance(value, Bounds)


@pytest.mark.parametrize("cls", [Breach, AnnualReport, UnitParticipation])
@given(data=st.data())
def test_a_known_record_keeps_the_promises_of_its_class(
    cls: type[AttrsInstance], data: st.DataObject
) -> None:
    record = data.draw(records(cls, known=True))
    known = [each.name for each in fields(cls) if getattr(record, each.name) is not None]
    assert len(known) >= len(fields(cls)) - 4


@given(st.sampled_from(Kind), st.data())
def test_bounds_lie_within(kind: Kind, data: st.DataObject) -> None:
    whole = data.draw(st.booleans())
    drawn = data.draw(bounds(domain(kind), whole=whole))
    assert drawn.within(domain(kind))
    if whole:
        assert drawn.whole().within(domain(kind))


@given(nips(), regons(), krs_numbers(), days(date(2024, 2, 28), date(2024, 3, 1)))
def test_drawn_numbers_are_numbers(nip: str, regon: str, krs: str, day: date) -> None:
    assert is_nip(nip)
    assert is_regon(regon)
    assert is_krs(krs)
    assert date(2024, 2, 28) <= day <= date(2024, 3, 1)
    assert not isinstance(day, datetime)


def test_a_class_that_refuses_what_says_nothing_is_told_so() -> None:
    @frozen(kw_only=True)
    class Never:
        number: int | None = fact(pl="liczba", en="number")

        def __attrs_post_init__(self) -> None:
            raise InvalidValue("never")

    @given(records(Never))
    def draw(_: object) -> None:
        raise AssertionError

    with pytest.raises(InvalidValue, match="never"):
        draw()


@pytest.mark.parametrize("name", ["ekonomia.testing.strategies", "ekonomia.testing.plans"])
def test_without_hypothesis_the_extra_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(MissingExtra, match="'testing'"):
        import_module(name)
