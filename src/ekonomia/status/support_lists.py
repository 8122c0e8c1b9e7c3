"""Dated lists of the procedure and of the support of the *przedsiębiorstwo społeczne*."""

from datetime import date
from typing import Final

from ekonomia.entities.people import DisabilityDegree
from ekonomia.entities.work import ContractKind
from ekonomia.law import Enacted, Evidence, Timeline
from ekonomia.law.acts import UES, URON
from ekonomia.status.codes import ApplicationItem

__all__ = ["APPLICATION_ITEMS", "DISABILITY_DEGREES", "EMPLOYEE_CONTRACTS"]

_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)

APPLICATION_ITEMS: Final = Timeline(
    name="APPLICATION_ITEMS",
    unit="items",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(ApplicationItem),
            UES.at("12", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113",
            _PUBLISHED,
        ),
    ),
    verified=date(2024, 1, 17),
)
"""What an application for the status holds."""

EMPLOYEE_CONTRACTS: Final = Timeline(
    name="EMPLOYEE_CONTRACTS",
    unit="contracts",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {ContractKind.EMPLOYMENT_CONTRACT, ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT}
            ),
            UES.at("21", ust="1"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113; who is an employee is a reading",
            _PUBLISHED,
        ),
    ),
    verified=date(2024, 1, 17),
)
"""Contracts of employees (*pracownicy*) whose contributions may be paid, of any part of a post."""

DISABILITY_DEGREES: Final = Timeline(
    name="DISABILITY_DEGREES",
    unit="degrees of disability",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(DisabilityDegree) - {DisabilityDegree.NONE},
            URON.at("1"),
            Evidence.TEXT,
            "Dz.U. 2024 poz. 44",
        ),
    ),
    verified=date(2023, 12, 6),
)
"""Degrees by which somebody is a person with a disability, and a certificate without degree."""
