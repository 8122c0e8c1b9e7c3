"""The Polish social economy (*ekonomia społeczna*) as typed Python values.

Who the actors are, what the law asked of them on any given day, and how sure one can be.  The
package is pure: no files, no network, no clock; every question takes the day, `on=`.

>>> from datetime import date
>>> from ekonomia import UES, SocialEnterpriseFacts
>>> answer = UES.check(SocialEnterpriseFacts(), on=date(2024, 1, 1))
>>> answer.verdict
<Verdict.UNKNOWN: 1>
>>> answer.ask_next
'workforce'

Names are loaded when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ekonomia.bounds import Bounds, Comparison
    from ekonomia.entities import (
        AtRiskCategory,
        ContractKind,
        EmploymentGroup,
        HeldStatus,
        LegalForm,
        Organisation,
        Purpose,
        StatusKind,
        Unit,
        UnitKind,
        is_krs,
        is_nip,
        is_regon,
        is_regon14,
        parse_krs,
        parse_nip,
        parse_regon,
        parse_regon14,
    )
    from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue, NotInForce, UnknownCode
    from ekonomia.law import Act, Evidence, Provision, Timeline
    from ekonomia.qualifiers import read_quantity, write_quantity
    from ekonomia.rules import Assessment, Finding, Outcome, Policy, Rule, RuleBook
    from ekonomia.status import (
        CT9,
        PES,
        UES,
        AdvisoryBody,
        AdvisoryBodyKind,
        Consequence,
        PesFacts,
        PesGround,
        Question,
        Regime,
        SocialEnterpriseFacts,
        consequence,
        pes_ground,
    )
    from ekonomia.verdict import Verdict

__all__ = [
    "CT9",
    "PES",
    "UES",
    "Act",
    "AdvisoryBody",
    "AdvisoryBodyKind",
    "Assessment",
    "AtRiskCategory",
    "Bounds",
    "Comparison",
    "Consequence",
    "ContractKind",
    "EkonomiaError",
    "EmploymentGroup",
    "Evidence",
    "Finding",
    "HeldStatus",
    "InvalidInput",
    "InvalidValue",
    "LegalForm",
    "NotInForce",
    "Organisation",
    "Outcome",
    "PesFacts",
    "PesGround",
    "Policy",
    "Provision",
    "Purpose",
    "Question",
    "Regime",
    "Rule",
    "RuleBook",
    "SocialEnterpriseFacts",
    "StatusKind",
    "Timeline",
    "Unit",
    "UnitKind",
    "UnknownCode",
    "Verdict",
    "consequence",
    "is_krs",
    "is_nip",
    "is_regon",
    "is_regon14",
    "parse_krs",
    "parse_nip",
    "parse_regon",
    "parse_regon14",
    "pes_ground",
    "read_quantity",
    "write_quantity",
]

_HOMES: Final = {
    "bounds": ("Bounds", "Comparison"),
    "entities": (
        "AtRiskCategory",
        "ContractKind",
        "EmploymentGroup",
        "HeldStatus",
        "LegalForm",
        "Organisation",
        "Purpose",
        "StatusKind",
        "Unit",
        "UnitKind",
        "is_krs",
        "is_nip",
        "is_regon",
        "is_regon14",
        "parse_krs",
        "parse_nip",
        "parse_regon",
        "parse_regon14",
    ),
    "errors": ("EkonomiaError", "InvalidInput", "InvalidValue", "NotInForce", "UnknownCode"),
    "law": ("Act", "Evidence", "Provision", "Timeline"),
    "qualifiers": ("read_quantity", "write_quantity"),
    "rules": ("Assessment", "Finding", "Outcome", "Policy", "Rule", "RuleBook"),
    "status": (
        "CT9",
        "PES",
        "UES",
        "AdvisoryBody",
        "AdvisoryBodyKind",
        "Consequence",
        "PesFacts",
        "PesGround",
        "Question",
        "Regime",
        "SocialEnterpriseFacts",
        "consequence",
        "pes_ground",
    ),
    "verdict": ("Verdict",),
}
"""From a module to the names it lends to the front door."""


def __getattr__(name: str) -> object:
    """Load a public name from its module when it is first asked for."""
    for module, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
