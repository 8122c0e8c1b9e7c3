"""Malformed input, as one table: what is read, and every fault with its code and place."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, NamedTuple, TypeAlias

import pytest
from attrs import frozen

from ekonomia.bounds import Bounds
from ekonomia.convert import structure
from ekonomia.dates import Term
from ekonomia.entities import (
    EmploymentGroup,
    HeldStatus,
    Krs,
    LegalForm,
    Nip,
    Organisation,
    Regon,
    Regon14,
    ReintegrationPlan,
    Unit,
    UnitKind,
    UnitParticipation,
)
from ekonomia.errors import EkonomiaError, InvalidInput
from ekonomia.law import Act, Evidence, Journal, Provision
from ekonomia.rules import Money, Policy, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.pes import PesFacts
from ekonomia.status.social_enterprise_facts import Breach, Ct9Status, SocialEnterpriseFacts


@frozen(kw_only=True)
class Costs:
    """A facts class with money, which no rule book has yet."""

    total: Money | None = fact(pl="koszty", en="costs")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


class Word(str):
    """A text that is no plain one."""

    __slots__ = ()


class Nameless(type):
    """A class that refuses to say its name."""

    @property
    def __name__(cls) -> str:  # type: ignore[override]  # rude on purpose
        raise RuntimeError


class Rude(metaclass=Nameless):
    """A value that refuses to be looked at."""

    def __repr__(self) -> str:
        raise RuntimeError

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __hash__(self) -> int:
        return hash("persons")


class Case(NamedTuple):
    name: str
    cls: Any
    data: object
    faults: list[tuple[str, str]]


ORGANISATION: Final = {"key": "1", "name": "Fundacja A", "legal_form": "fundacja"}
UNIT: Final = {"key": "2", "name": "CIS", "kind": "cis", "operator": "1", "since": "2019-03-01"}
STATUS: Final = {"kind": "ps", "holder": "1", "since": "2023-05-01"}
ACT: Final = {"key": "X", "title": "ustawa", "genitive": "ustawy", "en": "the act"}
ENDLESS: Final[list[object]] = []
ENDLESS.append(ENDLESS)
DEEP: Final[list[object]] = []
for _ in range(10_000):
    DEEP[:] = [list(DEEP)]
GROUP: TypeAlias = EmploymentGroup
FACTS: TypeAlias = SocialEnterpriseFacts

CASES: Final = [
    # the input itself
    Case("null for a record", GROUP, None, [("wrong_type", "$")]),
    Case("a text for a record", GROUP, "persons", [("wrong_type", "$")]),
    Case("a number for a record", GROUP, 7, [("wrong_type", "$")]),
    Case("a list for a record", GROUP, [], [("wrong_type", "$")]),
    Case("pairs for a record", GROUP, [["persons", 3]], [("wrong_type", "$")]),
    Case("bytes for a record", GROUP, b"{}", [("wrong_type", "$")]),
    Case("a record for a record", GROUP, GROUP(persons=3), [("wrong_type", "$")]),
    Case("a list that holds itself", GROUP, ENDLESS, [("wrong_type", "$")]),
    Case("lists too deep to be shown", GROUP, DEEP, [("wrong_type", "$")]),
    Case("a value that cannot be shown", GROUP, Rude(), [("wrong_type", "$")]),
    Case("a number for a code", UnitKind, 5, [("wrong_type", "$")]),
    Case("null for a code", UnitKind, None, [("wrong_type", "$")]),
    Case("a code of another list", UnitKind, "fundacja", [("unknown_code", "$")]),
    Case("a label for a code", Evidence, "odczytane", [("unknown_code", "$")]),
    Case("a code in upper case", UnitKind, "CIS", [("unknown_code", "$")]),
    Case("null for a union of codes", LegalForm | UnitKind, None, [("wrong_type", "$")]),
    Case(
        "records, one of them wrong",
        tuple[GROUP, ...],
        [{"persons": 1}, 2],
        [("wrong_type", "$[1]")],
    ),
    # keys
    Case("an unknown key", GROUP, {"person": 3}, [("unknown_key", "$.person")]),
    Case("an unknown key that is null", GROUP, {"person": None}, [("unknown_key", "$.person")]),
    Case("an empty key", GROUP, {"": 3}, [("unknown_key", "$['']")]),
    Case("a key with a space", GROUP, {"per sons": 3}, [("unknown_key", "$['per sons']")]),
    Case(
        "an endless key",
        GROUP,
        {"p" * 10_000: 3},
        [("unknown_key", f"$['{'p' * 27}...{'p' * 28}']")],
    ),
    Case("a key that is a number", GROUP, {1: 3}, [("wrong_type", "$")]),
    Case(
        "a key that is null",
        GROUP,
        {None: 3, "persons": -1},
        [("wrong_type", "$"), ("out_of_range", "$.persons")],
    ),
    Case("a key that refuses to be compared", GROUP, {Rude(): 3}, [("wrong_type", "$")]),
    Case("a missing key", HeldStatus, {"kind": "ps", "holder": "1"}, [("missing_key", "$.since")]),
    Case(
        "every key missing",
        Organisation,
        {},
        [("missing_key", "$.key"), ("missing_key", "$.name"), ("missing_key", "$.legal_form")],
    ),
    Case(
        "null for a required value",
        HeldStatus,
        {**STATUS, "since": None},
        [("wrong_type", "$.since")],
    ),
    # numbers
    Case("a truth for a count", GROUP, {"persons": True}, [("wrong_type", "$.persons")]),
    Case("a text for a count", GROUP, {"persons": "7"}, [("wrong_type", "$.persons")]),
    Case("a float for a count", GROUP, {"persons": 7.9}, [("wrong_type", "$.persons")]),
    Case("a whole float for a count", GROUP, {"persons": 7.0}, [("wrong_type", "$.persons")]),
    Case("a list for a count", GROUP, {"persons": [7]}, [("wrong_type", "$.persons")]),
    Case("a Fraction for a share", GROUP, {"fte": Fraction(1, 2)}, [("wrong_type", "$.fte")]),
    Case("a negative count", GROUP, {"persons": -1}, [("out_of_range", "$.persons")]),
    Case(
        "a count too long to be written",
        GROUP,
        {"persons": 10**5000},
        [("out_of_range", "$.persons")],
    ),
    Case(
        "a year too long to be written",
        AnnualReport,
        {"for_year": -(10**5000)},
        [("out_of_range", "$.for_year")],
    ),
    Case(
        "a year that no calendar has",
        AnnualReport,
        {"for_year": 0},
        [("out_of_range", "$.for_year")],
    ),
    Case("a text for a year", AnnualReport, {"for_year": "2023"}, [("wrong_type", "$.for_year")]),
    Case("a truth for a year", AnnualReport, {"for_year": True}, [("wrong_type", "$.for_year")]),
    Case("a share above 1", GROUP, {"fte": "3/2"}, [("out_of_range", "$.fte")]),
    Case("a share of 2", GROUP, {"fte": 2}, [("out_of_range", "$.fte")]),
    Case("a negative share", GROUP, {"fte": "-1/2"}, [("out_of_range", "$.fte")]),
    Case("a float for a share", GROUP, {"fte": 0.5}, [("wrong_type", "$.fte")]),
    Case("not a number", GROUP, {"fte": float("nan")}, [("wrong_type", "$.fte")]),
    Case("a truth for a share", GROUP, {"fte": True}, [("wrong_type", "$.fte")]),
    Case("per cent", GROUP, {"fte": "50%"}, [("wrong_form", "$.fte")]),
    Case("a decimal comma", GROUP, {"fte": "0,5"}, [("wrong_form", "$.fte")]),
    Case("an exponent", GROUP, {"fte": "5e-1"}, [("wrong_form", "$.fte")]),
    Case("spaces round a number", GROUP, {"fte": " 1/2"}, [("wrong_form", "$.fte")]),
    Case("a point without decimals", GROUP, {"fte": "1."}, [("wrong_form", "$.fte")]),
    Case("a decimal numerator", GROUP, {"fte": "0.5/1"}, [("wrong_form", "$.fte")]),
    Case("a part of nothing", GROUP, {"fte": "1/0"}, [("wrong_form", "$.fte")]),
    Case("foreign digits", GROUP, {"fte": "\N{FULLWIDTH DIGIT ONE}/2"}, [("wrong_form", "$.fte")]),
    Case("an empty number", GROUP, {"fte": ""}, [("wrong_form", "$.fte")]),
    Case(
        "a share too long to be written",
        GROUP,
        {"fte": f"1/{'9' * 5000}"},
        [("wrong_form", "$.fte")],
    ),
    Case(
        "a negative quantity",
        FACTS,
        {"highest_pay_multiple": "-0.5"},
        [("out_of_range", "$.highest_pay_multiple")],
    ),
    Case("a number for money", Costs, {"total": 1000}, [("wrong_type", "$.total")]),
    Case("a Decimal for money", Costs, {"total": Decimal(1)}, [("wrong_type", "$.total")]),
    Case("a negative amount", Costs, {"total": "-1.00"}, [("out_of_range", "$.total")]),
    Case("a third of a grosz", Costs, {"total": "1.333"}, [("out_of_range", "$.total")]),
    Case("an amount too large", Costs, {"total": "9" * 30}, [("out_of_range", "$.total")]),
    Case("an amount with a currency", Costs, {"total": "10 zł"}, [("wrong_form", "$.total")]),
    Case("an amount that is infinite", Costs, {"total": "Infinity"}, [("wrong_form", "$.total")]),
    Case("an amount without złoty", Costs, {"total": ".50"}, [("wrong_form", "$.total")]),
    Case("a point without grosze", Costs, {"total": "5."}, [("wrong_form", "$.total")]),
    # bounds
    Case(
        "empty bounds", GROUP, {"persons": {"low": 5, "high": 3}}, [("empty_bounds", "$.persons")]
    ),
    Case(
        "a point left out",
        GROUP,
        {"persons": {"low": 5, "high": 5, "high_open": True}},
        [("empty_bounds", "$.persons")],
    ),
    Case(
        "an open end that is not given",
        GROUP,
        {"persons": {"low_open": True}},
        [("invalid_value", "$.persons")],
    ),
    Case("bounds of nothing", GROUP, {"persons": {}}, [("out_of_range", "$.persons")]),
    Case(
        "a count below 0 within bounds",
        GROUP,
        {"persons": {"low": -1, "high": 2}},
        [("out_of_range", "$.persons")],
    ),
    Case(
        "no whole number between",
        GROUP,
        {"persons": {"low": "1/3", "high": "2/3"}},
        [("out_of_range", "$.persons")],
    ),
    Case(
        "a share within wide bounds",
        GROUP,
        {"fte": {"low": 0, "high": "3/2"}},
        [("out_of_range", "$.fte")],
    ),
    Case("a float as an end", GROUP, {"fte": {"low": 0.5}}, [("wrong_type", "$.fte.low")]),
    Case(
        "a wrong end that is open",
        GROUP,
        {"fte": {"low": "x", "low_open": True}},
        [("wrong_form", "$.fte.low")],
    ),
    Case(
        "a number for an open end",
        GROUP,
        {"persons": {"low": 1, "low_open": 1}},
        [("wrong_type", "$.persons.low_open")],
    ),
    Case("an unknown end", GROUP, {"persons": {"min": 1}}, [("unknown_key", "$.persons.min")]),
    Case("bounds as a pair", Bounds, [1, 2], [("wrong_type", "$")]),
    # days
    Case("a date for a day", GROUP, {"hired_on": date(2023, 2, 1)}, [("wrong_type", "$.hired_on")]),
    Case(
        "a datetime for a day",
        GROUP,
        {"hired_on": datetime(2023, 2, 1, tzinfo=UTC)},
        [("wrong_type", "$.hired_on")],
    ),
    Case(
        "a time of the day",
        GROUP,
        {"hired_on": "2023-02-01T00:00:00"},
        [("wrong_form", "$.hired_on")],
    ),
    Case(
        "a day that does not exist",
        GROUP,
        {"hired_on": "2023-02-30"},
        [("wrong_form", "$.hired_on")],
    ),
    Case("a day without hyphens", GROUP, {"hired_on": "20230201"}, [("wrong_form", "$.hired_on")]),
    Case("a day of a week", GROUP, {"hired_on": "2023-W05-3"}, [("wrong_form", "$.hired_on")]),
    Case("a day as printed", GROUP, {"hired_on": "1.02.2023"}, [("wrong_form", "$.hired_on")]),
    Case("a number for a day", GROUP, {"hired_on": 20230201}, [("wrong_type", "$.hired_on")]),
    # truths and texts
    Case("a text for a truth", GROUP, {"is_employer": "false"}, [("wrong_type", "$.is_employer")]),
    Case("a number for a truth", GROUP, {"is_employer": 1}, [("wrong_type", "$.is_employer")]),
    Case("a truth for a text", Breach, {"rule": False}, [("wrong_type", "$.rule")]),
    Case("a number for a text", Breach, {"rule": 5}, [("wrong_type", "$.rule")]),
    Case("another kind of text", Breach, {"rule": Word("ues")}, [("wrong_type", "$.rule")]),
    # codes
    Case("an unknown code", GROUP, {"contract": "umowa"}, [("unknown_code", "$.contract")]),
    Case(
        "a member for a code", GROUP, {"protection": UnitKind.CIS}, [("wrong_type", "$.protection")]
    ),
    Case(
        "a unit that is no form", FACTS, {"legal_form": "zaz2"}, [("unknown_code", "$.legal_form")]
    ),
    Case("a text for a set", FACTS, {"purposes": "reintegracja"}, [("wrong_type", "$.purposes")]),
    Case(
        "an object for a set",
        FACTS,
        {"purposes": {"reintegracja": True}},
        [("wrong_type", "$.purposes")],
    ),
    Case(
        "an unknown code in a set",
        FACTS,
        {"purposes": ["reintegracja", "zysk"]},
        [("unknown_code", "$.purposes[1]")],
    ),
    Case(
        "a list in a set",
        FACTS,
        {"purposes": [["reintegracja"]]},
        [("wrong_type", "$.purposes[0]")],
    ),
    Case("null in a set", FACTS, {"purposes": [None]}, [("wrong_type", "$.purposes[0]")]),
    Case(
        "a code twice",
        FACTS,
        {"purposes": ["reintegracja", "reintegracja"]},
        [("duplicate", "$.purposes[1]")],
    ),
    # nested records
    Case(
        "an object for a list",
        FACTS,
        {"workforce": {"persons": 3}},
        [("wrong_type", "$.workforce")],
    ),
    Case("a list for an object", FACTS, {"advisory_body": []}, [("wrong_type", "$.advisory_body")]),
    Case("null in a list", FACTS, {"workforce": [{}, None]}, [("wrong_type", "$.workforce[1]")]),
    Case(
        "a deep unknown key",
        FACTS,
        {"workforce": [{}, {"reintegration_plan": {"drawnup": True}}]},
        [("unknown_key", "$.workforce[1].reintegration_plan.drawnup")],
    ),
    Case(
        "a deep wrong value",
        tuple[FACTS, ...],
        [{}, {"workforce": [{}, {}, {"participation": {"participation_months": {"low": False}}}]}],
        [("wrong_type", "$[1].workforce[2].participation.participation_months.low")],
    ),
    # contradictions
    Case(
        "notified before it happened",
        Breach,
        {"occurred_on": "2024-02-01", "notified_on": "2024-01-31"},
        [("contradiction", "$.notified_on")],
    ),
    Case(
        "notified and not notified",
        Breach,
        {"notified": False, "notified_on": "2024-01-31"},
        [("contradiction", "$.notified_on")],
    ),
    Case(
        "a waiver that ends before it begins",
        Breach,
        {"waiver_since": "2024-02-01", "waiver_until": "2024-01-31"},
        [("contradiction", "$.waiver_until")],
    ),
    Case(
        "filed and not filed",
        AnnualReport,
        {"filed": False, "filed_on": "2024-03-01"},
        [("contradiction", "$.filed_on")],
    ),
    Case(
        "valid until before it was granted",
        Ct9Status,
        {"granted_on": "2020-01-02", "valid_until": "2020-01-01"},
        [("contradiction", "$.valid_until")],
    ),
    Case(
        "at risk for no disability",
        GROUP,
        {"disability_degree": "brak", "at_risk": ["osoba_niepelnosprawna"]},
        [("contradiction", "$.at_risk")],
    ),
    Case(
        "a graduate of a ZAZ",
        UnitParticipation,
        {"unit_kind": "zaz"},
        [("out_of_range", "$.unit_kind")],
    ),
    Case(
        "a unit that ended before it began",
        Unit,
        {**UNIT, "until": "2018-12-31"},
        [("contradiction", "$.until")],
    ),
    Case(
        "a status that ended before it began",
        HeldStatus,
        {**STATUS, "until": "2023-04-30"},
        [("contradiction", "$.until")],
    ),
    # organisations and their numbers
    Case("an empty name", Organisation, {**ORGANISATION, "name": " "}, [("wrong_type", "$.name")]),
    Case(
        "a unit for an organisation",
        Organisation,
        {**ORGANISATION, "legal_form": "cis"},
        [("unknown_code", "$.legal_form")],
    ),
    Case("a number for a key", Organisation, {**ORGANISATION, "key": 1}, [("wrong_type", "$.key")]),
    Case(
        "a number for a holder", HeldStatus, {**STATUS, "holder": 1}, [("wrong_type", "$.holder")]
    ),
    Case(
        "a NIP with a bad digit",
        Organisation,
        {**ORGANISATION, "nip": "8567346216"},
        [("bad_check_digit", "$.nip")],
    ),
    Case(
        "a NIP of zeros",
        Organisation,
        {**ORGANISATION, "nip": "0000000000"},
        [("all_zero", "$.nip")],
    ),
    Case(
        "a NIP that cannot exist",
        Organisation,
        {**ORGANISATION, "nip": "1000000160"},
        [("impossible", "$.nip")],
    ),
    Case(
        "a NIP with hyphens",
        Organisation,
        {**ORGANISATION, "nip": "856-734-62-15"},
        [("not_normal", "$.nip")],
    ),
    Case(
        "a NIP with a letter",
        Organisation,
        {**ORGANISATION, "nip": "85673462l5"},
        [("not_digits", "$.nip")],
    ),
    Case(
        "a NIP as a number",
        Organisation,
        {**ORGANISATION, "nip": 8567346215},
        [("wrong_type", "$.nip")],
    ),
    Case("another kind of NIP", Nip, Word("8567346215"), [("wrong_type", "$")]),
    Case(
        "a REGON of a local unit",
        Organisation,
        {**ORGANISATION, "regon": "12345678500010"},
        [("wrong_length", "$.regon")],
    ),
    Case("a REGON that is too short", Regon, "12345678", [("wrong_length", "$")]),
    Case("a REGON-14 of no organisation", Regon14, "12345678600027", [("bad_parent", "$")]),
    Case("a REGON-14 with a bad digit", Regon14, "12345678500011", [("bad_check_digit", "$")]),
    Case(
        "a KRS without its zeros",
        Organisation,
        {**ORGANISATION, "krs": "123456"},
        [("not_normal", "$.krs")],
    ),
    Case("a KRS that is too long", Krs, "00000123456", [("wrong_length", "$")]),
    # law, policies, terms
    Case("an unknown act", Provision, {"act": "UESS", "art": "5"}, [("unknown_code", "$.act")]),
    Case("a number for an act", Provision, {"act": 5}, [("wrong_type", "$.act")]),
    Case("no act", Provision, {"art": "5"}, [("missing_key", "$.act")]),
    Case(
        "an act without its title",
        Provision,
        {"act": {"key": "X", "genitive": "ustawy", "en": "x"}},
        [("missing_key", "$.act.title")],
    ),
    Case("a bad key of an act", Act, {**ACT, "key": "x y"}, [("invalid_value", "$.key")]),
    Case(
        "a unit that is no number",
        Provision,
        {"act": "UES", "art": "art. 5"},
        [("invalid_value", "$.art")],
    ),
    Case("a number for a unit", Provision, {"act": "UES", "art": 5}, [("wrong_type", "$.art")]),
    Case(
        "a text for a position",
        Journal,
        {"year": 2022, "position": "1812"},
        [("wrong_type", "$.position")],
    ),
    Case(
        "a position twice deep",
        Act,
        {**ACT, "consolidated": [{"year": 2022}]},
        [("missing_key", "$.consolidated[0].position")],
    ),
    Case(
        "a wrong answer of a policy",
        Policy,
        {"plan_length": "both"},
        [("unknown_code", "$.plan_length")],
    ),
    Case(
        "another window of a policy",
        Policy,
        {"release_window_months": 6},
        [("unknown_code", "$.release_window_months")],
    ),
    Case(
        "a truth for a window",
        Policy,
        {"release_window_months": True},
        [("wrong_type", "$.release_window_months")],
    ),
    Case(
        "a number for an answer",
        Policy,
        {"counts_absent_employees": 0},
        [("wrong_type", "$.counts_absent_employees")],
    ),
    Case("null for an answer", Policy, {"plan_length": None}, [("wrong_type", "$.plan_length")]),
    Case("a list for an answer", Policy, {"plan_length": []}, [("wrong_type", "$.plan_length")]),
    Case("an empty term", Term, {}, [("invalid_value", "$")]),
    Case("a negative term", Term, {"months": -6}, [("invalid_value", "$")]),
    # several faults, in the order of the input
    Case(
        "several in one record",
        GROUP,
        {"fte": 0.5, "person": 3, "contract": "x", "persons": -1, "hired_on": "today"},
        [
            ("wrong_type", "$.fte"),
            ("unknown_key", "$.person"),
            ("unknown_code", "$.contract"),
            ("out_of_range", "$.persons"),
            ("wrong_form", "$.hired_on"),
        ],
    ),
    Case(
        "a contradiction beside other faults",
        Breach,
        {
            "waiver_since": "2024-02-01",
            "waiver_until": "2024-01-01",
            "notified": False,
            "notified_on": "2024-03-01",
            "beyond_control": "yes",
        },
        [
            ("contradiction", "$.waiver_until"),
            ("contradiction", "$.notified_on"),
            ("wrong_type", "$.beyond_control"),
        ],
    ),
    Case(
        "several in a set",
        FACTS,
        {"purposes": ["x", "reintegracja", 1, "reintegracja"]},
        [
            ("unknown_code", "$.purposes[0]"),
            ("wrong_type", "$.purposes[2]"),
            ("duplicate", "$.purposes[3]"),
        ],
    ),
    Case(
        "missing keys last, in the order of the class",
        Unit,
        {"kind": "owes", "since": "2019", "nip": ""},
        [
            ("unknown_code", "$.kind"),
            ("wrong_form", "$.since"),
            ("unknown_key", "$.nip"),
            ("missing_key", "$.key"),
            ("missing_key", "$.name"),
            ("missing_key", "$.operator"),
        ],
    ),
    Case(
        "all numbers of an organisation",
        Organisation,
        {"nip": "1", "regon": "2", "krs": "", "key": "", "name": "", "legal_form": "fundacja"},
        [("wrong_length", "$.nip"), ("wrong_length", "$.regon"), ("wrong_length", "$.krs")],
    ),
    Case(
        "on every level",
        FACTS,
        {
            "members": "12",
            "workforce": [
                {"fte": 2, "reintegration_plan": {"planned_months": -1, "drawn_up": 1}},
                {"persons": {"low": 9, "high": 8}, "at_risk": None},
                5,
            ],
            "breaches": [{"notified": False, "notified_on": "2024-01-01"}],
            "colour": "red",
            "holds_ps_status": "no",
        },
        [
            ("wrong_type", "$.members"),
            ("out_of_range", "$.workforce[0].fte"),
            ("out_of_range", "$.workforce[0].reintegration_plan.planned_months"),
            ("wrong_type", "$.workforce[0].reintegration_plan.drawn_up"),
            ("empty_bounds", "$.workforce[1].persons"),
            ("wrong_type", "$.workforce[2]"),
            ("contradiction", "$.breaches[0].notified_on"),
            ("unknown_key", "$.colour"),
            ("wrong_type", "$.holds_ps_status"),
        ],
    ),
    Case(
        "a float in a plan beside a missing plan",
        ReintegrationPlan,
        {"drawn_up": None, "planned_months": 1.5},
        [("wrong_type", "$.planned_months")],
    ),
    Case("a list of a book's facts", PesFacts, [{}], [("wrong_type", "$")]),
]


def test_the_table_names_each_case_once() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("cls", "data", "faults"), [case[1:] for case in CASES], ids=[case.name for case in CASES]
)
def test_every_fault_is_told_with_its_code_and_place(
    cls: type, data: object, faults: list[tuple[str, str]]
) -> None:
    with pytest.raises(EkonomiaError) as caught:
        structure(data, cls)
    wrong = caught.value
    told = wrong.faults if isinstance(wrong, InvalidInput) else (wrong,)
    assert [(fault.code, fault.path) for fault in told] == faults
    assert isinstance(wrong, InvalidInput) is (len(faults) > 1)
    assert len(str(wrong)) < 400 * len(faults)


@pytest.mark.parametrize(
    ("cls", "data", "hint"),
    [
        (GROUP, {"person": 3}, "did you mean 'persons'"),
        (GROUP, {"contract": "umowa_o_prac"}, "did you mean 'umowa_o_prace'"),
        (UnitKind, "?", "expected one of cis, kis, zaz, wtz"),
        (LegalForm, "?", r"… \(\+"),
        (Provision, {"act": "UESS"}, "did you mean .*'UES'"),
        (GROUP, {"fte": 0.5}, "write it as text"),
        (Nip, "856-734-62-15", "'8567346215'"),
        (GROUP, {"persons": Rude()}, "a value that cannot be shown"),
    ],
)
def test_a_message_says_what_to_write(cls: type, data: object, hint: str) -> None:
    with pytest.raises(EkonomiaError, match=hint):
        structure(data, cls)
