"""Places: TERYT codes, voivodeships, powiaty, NUTS units, and the areas of support centres.

Every name is loaded when it is first used, so the powiaty are not loaded before somebody asks.
"""

from typing import TYPE_CHECKING, Final

from ekonomia.lazy import lending

if TYPE_CHECKING:
    from ekonomia.places.areas import OutsideGmina, OutsideKind, PlaceSource, Subregion
    from ekonomia.places.attainment import Attainment, attainments
    from ekonomia.places.changes import (
        CHANGES,
        EARLIER_REGISTER_DAY,
        FIRST_DAY,
        PlaceChange,
        PlaceChangeKind,
    )
    from ekonomia.places.divisions import (
        AreaGap,
        AreaOverlap,
        Division,
        DivisionCheck,
        DivisionPart,
        DivisionPurpose,
        DivisionStatus,
        Nuts3Relation,
        RelationKind,
        nuts3_division,
        nuts3_relation,
        owes_division,
        subregion,
    )
    from ekonomia.places.knowledge import Knowledge, least_sure
    from ekonomia.places.lookup import (
        NameSpelling,
        PowiatMatch,
        find_powiat,
        nuts2,
        nuts3,
        powiat,
        powiats_of,
        voivodeship,
    )
    from ekonomia.places.nuts import NUTS2, NUTS3
    from ekonomia.places.owes import PROVEN_GAPS, SUPPORT_PERIODS
    from ekonomia.places.periods import (
        ProvenGap,
        SupportFigure,
        SupportMeasure,
        SupportPeriod,
        SupportShare,
        runs_on,
        turning_days,
    )
    from ekonomia.places.powiats import POWIATS
    from ekonomia.places.repair import CodeDamage, RepairedCode, TerytRepair, repair_teryt
    from ekonomia.places.serving import owes_for
    from ekonomia.places.serving_answer import CentreCaveat, CentreCoverage, NotKnown, ServedBy
    from ekonomia.places.serving_spans import ServedSpan, owes_spans
    from ekonomia.places.sources import SOURCES
    from ekonomia.places.standing import DayFooting, PowiatOn, powiat_codes_on, powiat_on
    from ekonomia.places.subregions import EXPECTED_SUBREGIONS, SUBREGIONS
    from ekonomia.places.teryt import (
        FIRST_CITY,
        VOIVODESHIP_CODES,
        GminaType,
        Level,
        PowiatKind,
        Teryt,
        contains,
        parse_teryt,
        powiat_of,
        voivodeship_of,
    )
    from ekonomia.places.units import (
        REGISTER_DAY,
        REGISTER_SOURCE,
        Nuts2,
        Nuts3,
        Powiat,
        Voivodeship,
    )
    from ekonomia.places.voivodeships import VOIVODESHIPS

__all__ = [
    "CHANGES",
    "EARLIER_REGISTER_DAY",
    "EXPECTED_SUBREGIONS",
    "FIRST_CITY",
    "FIRST_DAY",
    "NUTS2",
    "NUTS3",
    "POWIATS",
    "PROVEN_GAPS",
    "REGISTER_DAY",
    "REGISTER_SOURCE",
    "SOURCES",
    "SUBREGIONS",
    "SUPPORT_PERIODS",
    "VOIVODESHIPS",
    "VOIVODESHIP_CODES",
    "AreaGap",
    "AreaOverlap",
    "Attainment",
    "CentreCaveat",
    "CentreCoverage",
    "CodeDamage",
    "DayFooting",
    "Division",
    "DivisionCheck",
    "DivisionPart",
    "DivisionPurpose",
    "DivisionStatus",
    "GminaType",
    "Knowledge",
    "Level",
    "NameSpelling",
    "NotKnown",
    "Nuts2",
    "Nuts3",
    "Nuts3Relation",
    "OutsideGmina",
    "OutsideKind",
    "PlaceChange",
    "PlaceChangeKind",
    "PlaceSource",
    "Powiat",
    "PowiatKind",
    "PowiatMatch",
    "PowiatOn",
    "ProvenGap",
    "RelationKind",
    "RepairedCode",
    "ServedBy",
    "ServedSpan",
    "Subregion",
    "SupportFigure",
    "SupportMeasure",
    "SupportPeriod",
    "SupportShare",
    "Teryt",
    "TerytRepair",
    "Voivodeship",
    "attainments",
    "contains",
    "find_powiat",
    "least_sure",
    "nuts2",
    "nuts3",
    "nuts3_division",
    "nuts3_relation",
    "owes_division",
    "owes_for",
    "owes_spans",
    "parse_teryt",
    "powiat",
    "powiat_codes_on",
    "powiat_of",
    "powiat_on",
    "powiats_of",
    "repair_teryt",
    "runs_on",
    "subregion",
    "turning_days",
    "voivodeship",
    "voivodeship_of",
]

_HOMES: Final = {
    "areas": (
        "OutsideGmina",
        "OutsideKind",
        "PlaceSource",
        "Subregion",
    ),
    "attainment": (
        "Attainment",
        "attainments",
    ),
    "changes": (
        "CHANGES",
        "EARLIER_REGISTER_DAY",
        "FIRST_DAY",
        "PlaceChange",
        "PlaceChangeKind",
    ),
    "divisions": (
        "AreaGap",
        "AreaOverlap",
        "Division",
        "DivisionCheck",
        "DivisionPart",
        "DivisionPurpose",
        "DivisionStatus",
        "Nuts3Relation",
        "RelationKind",
        "nuts3_division",
        "nuts3_relation",
        "owes_division",
        "subregion",
    ),
    "knowledge": (
        "Knowledge",
        "least_sure",
    ),
    "lookup": (
        "NameSpelling",
        "PowiatMatch",
        "find_powiat",
        "nuts2",
        "nuts3",
        "powiat",
        "powiats_of",
        "voivodeship",
    ),
    "nuts": (
        "NUTS2",
        "NUTS3",
    ),
    "owes": (
        "PROVEN_GAPS",
        "SUPPORT_PERIODS",
    ),
    "periods": (
        "ProvenGap",
        "SupportFigure",
        "SupportMeasure",
        "SupportPeriod",
        "SupportShare",
        "runs_on",
        "turning_days",
    ),
    "powiats": ("POWIATS",),
    "repair": (
        "CodeDamage",
        "RepairedCode",
        "TerytRepair",
        "repair_teryt",
    ),
    "serving": ("owes_for",),
    "serving_answer": (
        "CentreCaveat",
        "CentreCoverage",
        "NotKnown",
        "ServedBy",
    ),
    "serving_spans": (
        "ServedSpan",
        "owes_spans",
    ),
    "sources": ("SOURCES",),
    "standing": (
        "DayFooting",
        "PowiatOn",
        "powiat_codes_on",
        "powiat_on",
    ),
    "subregions": (
        "EXPECTED_SUBREGIONS",
        "SUBREGIONS",
    ),
    "teryt": (
        "FIRST_CITY",
        "VOIVODESHIP_CODES",
        "GminaType",
        "PowiatKind",
        "Teryt",
        "Level",
        "contains",
        "parse_teryt",
        "powiat_of",
        "voivodeship_of",
    ),
    "units": (
        "REGISTER_DAY",
        "REGISTER_SOURCE",
        "Nuts2",
        "Nuts3",
        "Powiat",
        "Voivodeship",
    ),
    "voivodeships": ("VOIVODESHIPS",),
}
"""From a module to the names it lends to the package."""

__getattr__: Final = lending(__name__, _HOMES, globals())


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
