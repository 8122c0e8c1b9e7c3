"""Who acts: organisations, reintegration units, statuses held, and the people who work.

Three axes are never mixed: the legal form of an organisation, the kind of a unit that an
organisation runs, and a status held over a period.
"""

from ekonomia.entities.identifiers import (
    Krs,
    Nip,
    Regon,
    Regon14,
    format_krs,
    format_nip,
    format_regon,
    format_regon14,
    is_krs,
    is_nip,
    is_regon,
    is_regon14,
    parse_krs,
    parse_nip,
    parse_regon,
    parse_regon14,
)
from ekonomia.entities.legal_forms import (
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
)
from ekonomia.entities.organisation import Organisation, OrganisationKey
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree, ProtectionKind
from ekonomia.entities.statuses import HeldStatus, StatusKind
from ekonomia.entities.units import Unit, UnitKey, UnitKind
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.entities.workforce import EmploymentGroup, ReintegrationPlan, UnitParticipation

__all__ = [
    "ActivityKind",
    "AtRiskCategory",
    "ContractKind",
    "ControllerKind",
    "DisabilityDegree",
    "EmploymentGroup",
    "FounderKind",
    "HeldStatus",
    "Krs",
    "LegalForm",
    "Nip",
    "Organisation",
    "OrganisationKey",
    "ProtectionKind",
    "Purpose",
    "Regon",
    "Regon14",
    "ReintegrationPlan",
    "SocialServiceScope",
    "StatusKind",
    "SupportInstrument",
    "Unit",
    "UnitKey",
    "UnitKind",
    "UnitParticipation",
    "format_krs",
    "format_nip",
    "format_regon",
    "format_regon14",
    "is_krs",
    "is_nip",
    "is_regon",
    "is_regon14",
    "parse_krs",
    "parse_nip",
    "parse_regon",
    "parse_regon14",
]
