"""Strict reading against plain cattrs: `python -m benchmarks.convert`.

The reference is cattrs' JSON converter, with its detailed validation and no extra keys, on classes
of the same shape that check nothing: same fields, attrs, frozen, with slots, plain types.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import partial
from typing import Any

import attrs
from benchmarks.harness import compare
from cattrs.preconf.json import JsonConverter, make_converter

from ekonomia import SocialEnterpriseFacts
from ekonomia.convert import structure, unstructure
from ekonomia.entities import EmploymentGroup
from ekonomia.rules.facts import FactType, Kind, fact_types

__all__ = ["run"]

GROUP = {
    "persons": 3,
    "contract": "umowa_o_prace",
    "fte": 1,
    "at_risk": ["bezrobotny", "osoba_niepelnosprawna"],
    "disability_degree": "umiarkowany",
    "has_qualifying_diagnosis": False,
    "on_long_leave": False,
    "contract_months": 12,
    "instruments": [],
    "reintegration_plan": {
        "drawn_up": True,
        "planned_months": 12,
        "employee_took_part": True,
        "has_situation": True,
        "has_actions": True,
        "has_effects": False,
    },
    "hired_on": "2023-02-01",
    "registered_unemployed_on_hiring": True,
}
RECORD: dict[str, Any] = {
    "legal_form": "fundacja",
    "created_units": [],
    "founder_kinds": ["osoby_fizyczne"],
    "activities": ["gospodarcza", "odplatna_pozytku"],
    "controllers": [],
    "purposes": ["reintegracja"],
    "workforce": [GROUP, {**GROUP, "contract": "umowa_cywilnoprawna"}, GROUP, GROUP],
    "advisory_body": {"kind": "przedstawiciele", "size": 3},
    "profit_recipients": [],
    "related_party_acts": [],
    "holds_ps_status": True,
    "ps_status_since": "2023-05-01",
    "annual_report": {"for_year": 2023, "filed_on": "2024-03-20"},
    "breaches": [{"rule": "ues.at_risk_share", "occurred_on": "2024-01-10", "notified": False}],
    "bankruptcy_declared": False,
    "liquidation_opened": False,
    "separate_organisation": True,
    "separate_accounts": True,
    "highest_pay_multiple": 2,
}
TIMES = 200


def _plain_type(declared: FactType) -> Any:  # noqa: ANN401 - an annotation
    codes: Any = declared.codes and StrEnum(
        "Plain", {code.name: code.value for each in declared.codes for code in each}
    )
    match declared.kind:
        case Kind.CODE:
            return codes
        case Kind.CODES:
            return frozenset[codes]
        case Kind.RECORD:
            return _plain(declared.record)
        case Kind.RECORDS:
            record: Any = _plain(declared.record)
            return tuple[record, ...]
        case Kind.DATE:
            return date
        case Kind.TRUTH:
            return bool
        case Kind.TEXT:
            return str
        case Kind.SHARE | Kind.QUANTITY:
            return Fraction
        case _:
            return int


def _plain(cls: Any) -> type[attrs.AttrsInstance]:  # noqa: ANN401 - any facts class
    """Return a class of the same shape that checks nothing."""
    shape = {}
    for name, declared in fact_types(cls).items():
        optional: Any = _plain_type(declared) | None
        shape[name] = attrs.field(default=None, type=optional)
    return attrs.make_class(cls.__name__, shape, frozen=True, slots=True, kw_only=True)


def _converter() -> JsonConverter:
    made = make_converter(forbid_extra_keys=True, omit_if_default=True)
    made.register_structure_hook(Fraction, lambda value, _: Fraction(value))
    made.register_unstructure_hook(Fraction, str)
    return made


def _repeated(work: Callable[[], object]) -> Callable[[], object]:
    return lambda: [work() for _ in range(TIMES)]


def run(rounds: int = 15) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to plain cattrs, its budget."""
    plain = _converter()
    cases: list[tuple[str, dict[str, Any], Any]] = [
        ("a group, half its facts", GROUP, EmploymentGroup),
        ("a group, a fraction in it", {**GROUP, "fte": "1/2"}, EmploymentGroup),
        ("an enterprise, four groups", RECORD, SocialEnterpriseFacts),
    ]
    found = []
    for name, data, cls in cases:
        shape: Any = _plain(cls)
        own, other = structure(data, cls), plain.structure(data, shape)
        written: Any = unstructure(own)
        assert plain.unstructure(other).keys() <= written.keys()
        read = {
            "own": _repeated(partial(structure, data, cls)),
            "cattrs": _repeated(partial(plain.structure, data, shape)),
        }
        write = {
            "own": _repeated(partial(unstructure, own)),
            "cattrs": _repeated(partial(plain.unstructure, other)),
        }
        found += [
            (f"structure {name}", compare(read, reference="cattrs", rounds=rounds)["own"], 1.4),
            (f"unstructure {name}", compare(write, reference="cattrs", rounds=rounds)["own"], 3.0),
        ]
    return found


if __name__ == "__main__":
    for name, ratio, budget in run(25):
        print(f"{name:40} {ratio:6.3f} of {budget:5.2f}")
