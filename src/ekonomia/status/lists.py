"""Dated lists of the Act on the social economy: forms, contracts, bodies, persons it names."""

from datetime import date
from typing import Final

from ekonomia.entities.legal_forms import (
    EQUATED_COMPANIES,
    NGO_FORMS,
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    SocialServiceScope,
)
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.law import Enacted, Evidence, Repealed, Timeline, Unread
from ekonomia.law.acts import (
    CT9_2015,
    CT9_2016,
    CT9_2018,
    CT9_2019,
    STOW,
    UDPP,
    UES,
    UES_AMENDMENT_2022,
    UPZ,
    URP,
    USS,
    USU,
    UZS,
)
from ekonomia.status.codes import (
    ActTerms,
    AdvisoryBodyKind,
    ProfitRecipient,
    RelatedParty,
    RelatedPartyActKind,
)

__all__ = [
    "ADVISORY_BOARDS",
    "AT_RISK_CATEGORIES",
    "AT_RISK_CATEGORIES_THAT_LAST",
    "BARRED_CONTROLLERS",
    "BARRED_PROFIT_RECIPIENTS",
    "BARRED_TERMS",
    "COMPANIES_WITH_BOARDS",
    "COUNTED_CONTRACTS",
    "CREATED_UNITS",
    "CT9_ACTIVITIES",
    "CT9_AUTOMATIC_FORMS",
    "CT9_BARRED_PROFIT_RECIPIENTS",
    "CT9_DISABILITY_DEGREES",
    "CT9_GROUPS",
    "CT9_MENTAL_DISORDERS",
    "ELIGIBLE_FORMS",
    "EMPLOYED_NARROWLY",
    "EMPLOYED_WIDELY",
    "FORMS_BARRED_FROM_PAID_ACTIVITY",
    "FOUNDERS_FREE_OF_CONTROL_TEST",
    "LEGAL_PERSON_FOUNDERS",
    "OTHER_PAID_ACTIVITIES",
    "PAID_ACTIVITIES",
    "PLAN_INSTRUMENTS",
    "PURCHASE_PARTIES",
    "RELATED_PARTIES",
    "SECURING_ACTS",
    "SERVICE_SCOPES",
]

_TEXT: Final = "Dz.U. 2022 poz. 1812, Dz.U. 2024 poz. 113"
_PUBLISHED: Final = date(2022, 8, 29)
_IN_FORCE: Final = date(2022, 10, 30)
_COMPARED: Final = date(2024, 1, 17)
_LABOUR_MARKET_ACT: Final = date(2025, 6, 1)
_ADAPTED: Final = "that the Act was adapted to the labour-market act of 2025 is recalled, not read"

# --- who ---------------------------------------------------------------------------------------

ELIGIBLE_FORMS: Final = Timeline(
    name="ELIGIBLE_FORMS",
    unit="legal forms",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    LegalForm.SOCIAL_COOPERATIVE,
                    LegalForm.WORKER_COOPERATIVE,
                    LegalForm.DISABLED_PERSONS_COOPERATIVE,
                    LegalForm.BLIND_PERSONS_COOPERATIVE,
                    LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
                    *NGO_FORMS,
                    LegalForm.CHURCH_LEGAL_PERSON,
                    LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
                    *EQUATED_COMPANIES,
                }
            ),
            (UES.at("3", ust="1"), UES.at("2", pkt="5")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Forms of letters a, d, e and f of the definition of a PES."""

CREATED_UNITS: Final = Timeline(
    name="CREATED_UNITS",
    unit="kinds of unit",
    steps=(
        Enacted(
            _IN_FORCE, frozenset(UnitKind), UES.at("2", pkt="3"), Evidence.TEXT, _TEXT, _PUBLISHED
        ),
    ),
    verified=_COMPARED,
)
"""Units whose creator may hold the status though the unit may not."""

FORMS_BARRED_FROM_PAID_ACTIVITY: Final = Timeline(
    name="FORMS_BARRED_FROM_PAID_ACTIVITY",
    unit="legal forms",
    steps=(
        Enacted(
            date(2016, 5, 20),
            frozenset({LegalForm.ORDINARY_ASSOCIATION}),
            (STOW.at("42", ust="1", pkt="3"), STOW.at("42", ust="1", pkt="4")),
            Evidence.TEXT,
            "Dz.U. 2015 poz. 1923, Dz.U. 2020 poz. 2261",
        ),
    ),
    verified=date(2020, 11, 17),
)
"""Forms that may run neither business nor paid public-benefit activity."""

FOUNDERS_FREE_OF_CONTROL_TEST: Final = Timeline(
    name="FOUNDERS_FREE_OF_CONTROL_TEST",
    unit="kinds of founders",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset({FounderKind.NGO, FounderKind.LOCAL_GOVERNMENT}),
            (UES.at("3", ust="2"), USS.at("4", ust="2", pkt="2")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2023 poz. 802",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Founders whose social cooperative is outside the test of public control."""

LEGAL_PERSON_FOUNDERS: Final = Timeline(
    name="LEGAL_PERSON_FOUNDERS",
    unit="kinds of founders",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {FounderKind.NGO, FounderKind.LOCAL_GOVERNMENT, FounderKind.CHURCH_LEGAL_PERSON}
            ),
            (UES.at("7", ust="5"), USS.at("4", ust="2")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2023 poz. 802",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Founders that are legal persons."""

BARRED_CONTROLLERS: Final = Timeline(
    name="BARRED_CONTROLLERS",
    unit="kinds of controllers",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    ControllerKind.STATE_TREASURY,
                    ControllerKind.LOCAL_GOVERNMENT,
                    ControllerKind.STATE_LEGAL_PERSON,
                    ControllerKind.LOCAL_GOVERNMENT_LEGAL_PERSON,
                    ControllerKind.NATURAL_PERSON,
                }
            ),
            UES.at("3", ust="2"),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 1812: the text as published, never applied in this wording",
            published=_PUBLISHED,
        ),
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    ControllerKind.STATE_TREASURY,
                    ControllerKind.LOCAL_GOVERNMENT,
                    ControllerKind.STATE_LEGAL_PERSON,
                    ControllerKind.LOCAL_GOVERNMENT_LEGAL_PERSON,
                }
            ),
            (UES.at("3", ust="2"), UES_AMENDMENT_2022.at("20")),
            Evidence.TEXT,
            "Dz.U. 2022 poz. 2140 art. 20, 45 pkt 4: natural persons struck before the first day",
            published=date(2022, 10, 19),
        ),
    ),
    verified=_COMPARED,
)
"""Whose control bars the status."""

# --- what --------------------------------------------------------------------------------------

OTHER_PAID_ACTIVITIES: Final = Timeline(
    name="OTHER_PAID_ACTIVITIES",
    unit="kinds of activity",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    ActivityKind.EDUCATION,
                    ActivityKind.CULTURE,
                    ActivityKind.RURAL_WOMEN_CIRCLE_GAINFUL,
                }
            ),
            (UES.at("3", ust="1", pkt="3"), UES.at("2", pkt="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""*Inna działalność o charakterze odpłatnym*."""

PAID_ACTIVITIES: Final = Timeline(
    name="PAID_ACTIVITIES",
    unit="kinds of activity",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset({ActivityKind.PAID_PUBLIC_BENEFIT, ActivityKind.BUSINESS}),
            (UES.at("3", ust="1", pkt="1"), UES.at("3", ust="1", pkt="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Paid public-benefit activity and business activity."""

SERVICE_SCOPES: Final = Timeline(
    name="SERVICE_SCOPES",
    unit="scopes of social services",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(SocialServiceScope),
            (UES.at("2", pkt="9"), USU.at("2", ust="1")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2019 poz. 1818",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The fourteen scopes that the Act borrows."""

# --- workforce ---------------------------------------------------------------------------------

COUNTED_CONTRACTS: Final = Timeline(
    name="COUNTED_CONTRACTS",
    unit="contracts",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {ContractKind.EMPLOYMENT_CONTRACT, ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT}
            ),
            (UES.at("5", ust="1"), UES.at("5", ust="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Contracts that count towards the least employment and the persons at risk."""

EMPLOYED_WIDELY: Final = Timeline(
    name="EMPLOYED_WIDELY",
    unit="contracts",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    ContractKind.EMPLOYMENT_CONTRACT,
                    ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT,
                    ContractKind.SERVICE_RELATIONSHIP,
                    ContractKind.HOMEWORK_CONTRACT,
                    ContractKind.CIVIL_LAW_CONTRACT,
                }
            ),
            UES.at("5", ust="3"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Contracts of the wide workforce; sole traders join it on conditions of their own."""

EMPLOYED_NARROWLY: Final = Timeline(
    name="EMPLOYED_NARROWLY",
    unit="contracts",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    ContractKind.EMPLOYMENT_CONTRACT,
                    ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT,
                    ContractKind.SERVICE_RELATIONSHIP,
                    ContractKind.HOMEWORK_CONTRACT,
                }
            ),
            (UES.at("2", pkt="10"), UPZ.at("2", ust="1", pkt="43")),
            Evidence.TEXT,
            f"{_TEXT}; Dz.U. 2024 poz. 475",
            _PUBLISHED,
        ),
        Enacted(
            _LABOUR_MARKET_ACT,
            frozenset(
                {
                    ContractKind.EMPLOYMENT_CONTRACT,
                    ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT,
                    ContractKind.SERVICE_RELATIONSHIP,
                    ContractKind.HOMEWORK_CONTRACT,
                }
            ),
            (UES.at("2", pkt="10"), URP.at()),
            Evidence.RECALLED,
            _ADAPTED,
        ),
    ),
    verified=_COMPARED,
)
"""Employment in the general sense of the Act."""

AT_RISK_CATEGORIES: Final = Timeline(
    name="AT_RISK_CATEGORIES",
    unit="categories of persons",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(AtRiskCategory),
            UES.at("2", pkt="6"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
        Enacted(
            _LABOUR_MARKET_ACT,
            frozenset(AtRiskCategory),
            (UES.at("2", pkt="6"), URP.at()),
            Evidence.RECALLED,
            _ADAPTED,
        ),
    ),
    verified=_COMPARED,
)
"""*Osoby zagrożone wykluczeniem społecznym*: one category is enough."""

AT_RISK_CATEGORIES_THAT_LAST: Final = Timeline(
    name="AT_RISK_CATEGORIES_THAT_LAST",
    unit="categories of persons",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(AtRiskCategory)
            - {
                AtRiskCategory.UNEMPLOYED,
                AtRiskCategory.LONG_TERM_UNEMPLOYED,
                AtRiskCategory.JOB_SEEKER,
            },
            UES.at("2", pkt="6", lit="d-l"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Categories that taking up work does not end by itself."""

PLAN_INSTRUMENTS: Final = Timeline(
    name="PLAN_INSTRUMENTS",
    unit="support instruments",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(SupportInstrument),
            (UES.at("6", ust="1"), UES.at("21"), UES.at("22"), UES.at("23")),
            Evidence.RECALLED,
            "art. 21 and 22 read; that money of art. 23 finances the same instruments is a reading",
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Instruments that bring the duty of a reintegration plan."""

# --- bodies and money --------------------------------------------------------------------------

COMPANIES_WITH_BOARDS: Final = Timeline(
    name="COMPANIES_WITH_BOARDS",
    unit="legal forms",
    steps=(
        Enacted(
            _IN_FORCE,
            EQUATED_COMPANIES,
            (UES.at("7", ust="4"), UDPP.at("3", ust="3", pkt="4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Companies whose board or audit committee is the advisory body."""

ADVISORY_BOARDS: Final = Timeline(
    name="ADVISORY_BOARDS",
    unit="bodies",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset({AdvisoryBodyKind.SUPERVISORY_BOARD, AdvisoryBodyKind.AUDIT_COMMITTEE}),
            UES.at("7", ust="4"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Company bodies that are the advisory body."""

RELATED_PARTIES: Final = Timeline(
    name="RELATED_PARTIES",
    unit="related parties",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(
                {
                    RelatedParty.LINKED_LEGAL_PERSON,
                    RelatedParty.MEMBER,
                    RelatedParty.BODY_MEMBER,
                    RelatedParty.EMPLOYED_PERSON,
                    RelatedParty.RELATIVE_OF_EMPLOYED,
                }
            ),
            (UES.at("8", ust="1", pkt="1"), UES.at("8", ust="2")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""The circle in whose favour assets may not be used on special terms."""

PURCHASE_PARTIES: Final = Timeline(
    name="PURCHASE_PARTIES",
    unit="related parties",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset({RelatedParty.LINKED_LEGAL_PERSON, RelatedParty.ENTITY_WITH_SUCH_PERSON}),
            UES.at("8", ust="1", pkt="4"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Sellers from whom nothing is bought on special terms."""

SECURING_ACTS: Final = Timeline(
    name="SECURING_ACTS",
    unit="acts",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset({RelatedPartyActKind.LOAN, RelatedPartyActKind.SECURITY}),
            UES.at("8", ust="1", pkt="1"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Acts that are barred on any terms."""

BARRED_TERMS: Final = Timeline(
    name="BARRED_TERMS",
    unit="terms",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(ActTerms) - {ActTerms.ARMS_LENGTH},
            tuple(UES.at("8", ust="1", pkt=pkt) for pkt in ("2", "3", "4")),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Terms other than those for third parties."""

BARRED_PROFIT_RECIPIENTS: Final = Timeline(
    name="BARRED_PROFIT_RECIPIENTS",
    unit="groups",
    steps=(
        Enacted(
            _IN_FORCE,
            frozenset(ProfitRecipient),
            UES.at("9", ust="1"),
            Evidence.TEXT,
            _TEXT,
            _PUBLISHED,
        ),
    ),
    verified=_COMPARED,
)
"""Among whom profit is not divided."""

# --- the EU-fund guidelines --------------------------------------------------------------------

_CT9_READ: Final = date(2019, 2, 16)
_CT9_EXPIRED: Final = Repealed(
    date(2024, 1, 1),
    CT9_2019.at(),
    Evidence.REPORTED,
    "the list expired at the end of 2023 (regional notices)",
)
_CT9_LATER: Final = Unread(
    date(2019, 7, 1),
    "the definition in the versions from 2019 on was not read",
    CT9_2019.at(),
    "later versions of the guidelines",
    pl="definicji w wersjach wytycznych od 2019 r. nie zbadano",
)
_UZS_GROUPS: Final = frozenset(
    {
        AtRiskCategory.UNEMPLOYED,
        AtRiskCategory.LONG_TERM_UNEMPLOYED,
        AtRiskCategory.DISABLED,
        AtRiskCategory.MENTAL_DISORDERS,
        AtRiskCategory.DEPRIVED_OF_LIBERTY,
        AtRiskCategory.REFUGEE,
    }
)
_SHAREHOLDERS_AND_WORKERS: Final = frozenset(
    {ProfitRecipient.SHAREHOLDERS, ProfitRecipient.STOCKHOLDERS, ProfitRecipient.EMPLOYED}
)

CT9_ACTIVITIES: Final = Timeline(
    name="CT9_ACTIVITIES",
    unit="kinds of activity",
    steps=(
        Enacted(
            date(2015, 5, 28),
            frozenset[ActivityKind](),
            CT9_2015.at(),
            Evidence.REPORTED,
            "retold by an OWES: business in KRS only",
        ),
        Enacted(
            date(2016, 10, 24),
            frozenset({ActivityKind.EDUCATION, ActivityKind.CULTURE}),
            CT9_2016.at(),
            Evidence.REPORTED,
            "retold by an OWES",
        ),
        Enacted(
            date(2018, 1, 9),
            frozenset(
                {
                    ActivityKind.EDUCATION,
                    ActivityKind.CULTURE,
                    ActivityKind.PAID_PUBLIC_BENEFIT,
                }
            ),
            CT9_2018.at(rozdz="3", pkt="28"),
            Evidence.REPORTED,
            "retold by advisers",
        ),
        _CT9_LATER,
        _CT9_EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Activities that suffice beside business entered in KRS."""

CT9_GROUPS: Final = Timeline(
    name="CT9_GROUPS",
    unit="categories of persons",
    steps=(
        Enacted(
            date(2015, 5, 28),
            _UZS_GROUPS,
            (CT9_2015.at(), UZS.at("1", ust="2")),
            Evidence.REPORTED,
            "retold by an OWES; homeless persons and addicts have no category of their own here",
        ),
        Enacted(
            date(2016, 10, 24),
            _UZS_GROUPS,
            CT9_2016.at(),
            Evidence.REPORTED,
            "retold by an OWES, cut short in the source",
        ),
        Enacted(
            date(2018, 1, 9),
            frozenset(AtRiskCategory),
            CT9_2018.at(rozdz="3", pkt="28"),
            Evidence.REPORTED,
            "retold by advisers: all persons at risk of poverty or exclusion",
        ),
        _CT9_LATER,
        _CT9_EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Persons of route A, as far as the categories of the Act name them."""

CT9_DISABILITY_DEGREES: Final = Timeline(
    name="CT9_DISABILITY_DEGREES",
    unit="degrees of disability",
    steps=(
        Enacted(
            date(2015, 5, 28),
            frozenset({DisabilityDegree.SEVERE, DisabilityDegree.MODERATE}),
            CT9_2015.at(),
            Evidence.REPORTED,
            "retold by an OWES",
        ),
        Enacted(
            date(2016, 10, 24),
            frozenset({DisabilityDegree.SEVERE, DisabilityDegree.MODERATE}),
            CT9_2016.at(),
            Evidence.RECALLED,
            "recalled",
        ),
        Enacted(
            date(2018, 1, 9),
            frozenset({DisabilityDegree.SEVERE, DisabilityDegree.MODERATE}),
            CT9_2018.at(rozdz="3", pkt="28"),
            Evidence.REPORTED,
            "retold by advisers",
        ),
        _CT9_LATER,
        _CT9_EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Degrees of route B."""

CT9_MENTAL_DISORDERS: Final = Timeline(
    name="CT9_MENTAL_DISORDERS",
    unit="categories of persons",
    steps=(
        Enacted(
            date(2015, 5, 28),
            frozenset[AtRiskCategory](),
            CT9_2015.at(),
            Evidence.REPORTED,
            "retold by an OWES",
        ),
        Enacted(
            date(2016, 10, 24),
            frozenset[AtRiskCategory](),
            CT9_2016.at(),
            Evidence.RECALLED,
            "recalled",
        ),
        Enacted(
            date(2018, 1, 9),
            frozenset({AtRiskCategory.MENTAL_DISORDERS}),
            CT9_2018.at(rozdz="3", pkt="28"),
            Evidence.REPORTED,
            "retold by advisers",
        ),
        _CT9_LATER,
        _CT9_EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Categories that join the degrees of disability in route B."""

CT9_BARRED_PROFIT_RECIPIENTS: Final = Timeline(
    name="CT9_BARRED_PROFIT_RECIPIENTS",
    unit="groups",
    steps=(
        Enacted(
            date(2015, 5, 28),
            _SHAREHOLDERS_AND_WORKERS,
            CT9_2015.at(),
            Evidence.REPORTED,
            "retold by an OWES",
        ),
        Enacted(
            date(2016, 10, 24),
            _SHAREHOLDERS_AND_WORKERS,
            CT9_2016.at(),
            Evidence.RECALLED,
            "recalled",
        ),
        Enacted(
            date(2018, 1, 9),
            _SHAREHOLDERS_AND_WORKERS,
            CT9_2018.at(rozdz="3", pkt="28"),
            Evidence.RECALLED,
            "recalled",
        ),
        _CT9_LATER,
        _CT9_EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Among whom profit was not divided."""

CT9_AUTOMATIC_FORMS: Final = Timeline(
    name="CT9_AUTOMATIC_FORMS",
    unit="legal forms",
    steps=(
        Enacted(
            date(2015, 5, 28),
            frozenset({LegalForm.SOCIAL_COOPERATIVE}),
            CT9_2015.at(),
            Evidence.REPORTED,
            "a ministry position of September 2016: by assumption",
        ),
        Enacted(
            date(2016, 10, 24),
            frozenset({LegalForm.SOCIAL_COOPERATIVE}),
            CT9_2016.at(),
            Evidence.REPORTED,
            "retold by an OWES: automatic",
        ),
        Enacted(
            date(2018, 1, 9),
            frozenset[LegalForm](),
            CT9_2018.at(rozdz="3", pkt="28"),
            Evidence.REPORTED,
            "retold by advisers: shown by papers of its own",
        ),
        _CT9_LATER,
        _CT9_EXPIRED,
    ),
    verified=_CT9_READ,
)
"""Forms that met the definition without the other conditions."""
