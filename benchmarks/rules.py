"""The rule book `ues` against a Python function of the same conditions, written by hand."""

from datetime import date
from fractions import Fraction
from random import Random
from typing import Any, Final

from benchmarks.harness import compare

from ekonomia.entities import (
    ActivityKind,
    AtRiskCategory,
    ContractKind,
    ControllerKind,
    EmploymentGroup,
    FounderKind,
    LegalForm,
    Purpose,
    SocialServiceScope,
    UnitKind,
)
from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS
from ekonomia.status import UES, SocialEnterpriseFacts
from ekonomia.status.codes import (
    ActTerms,
    AdvisoryBodyKind,
    ProfitRecipient,
    RelatedParty,
    RelatedPartyActKind,
)
from ekonomia.status.social_enterprise_facts import AdvisoryBody, RelatedPartyAct
from ekonomia.verdict import Verdict

__all__ = ["applicants", "by_hand", "run"]

ON: Final = date(2023, 6, 15)
SIZE: Final = 20_000

FORMS: Final = frozenset(
    {
        LegalForm.SOCIAL_COOPERATIVE,
        LegalForm.WORKER_COOPERATIVE,
        LegalForm.DISABLED_PERSONS_COOPERATIVE,
        LegalForm.BLIND_PERSONS_COOPERATIVE,
        LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
        LegalForm.CHURCH_LEGAL_PERSON,
        LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
        *NGO_FORMS,
        *EQUATED_COMPANIES,
    }
)
UNITS: Final = frozenset(UnitKind)
PUBLIC: Final = frozenset(
    {
        ControllerKind.STATE_TREASURY,
        ControllerKind.LOCAL_GOVERNMENT,
        ControllerKind.STATE_LEGAL_PERSON,
        ControllerKind.LOCAL_GOVERNMENT_LEGAL_PERSON,
    }
)
FREE_FOUNDERS: Final = frozenset({FounderKind.NGO, FounderKind.LOCAL_GOVERNMENT})
LEGAL_FOUNDERS: Final = FREE_FOUNDERS | {FounderKind.CHURCH_LEGAL_PERSON}
OTHER_PAID: Final = frozenset(
    {ActivityKind.EDUCATION, ActivityKind.CULTURE, ActivityKind.RURAL_WOMEN_CIRCLE_GAINFUL}
)
PAID: Final = frozenset({ActivityKind.PAID_PUBLIC_BENEFIT, ActivityKind.BUSINESS})
CONTRACTS: Final = frozenset(
    {ContractKind.EMPLOYMENT_CONTRACT, ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT}
)
NARROW: Final = CONTRACTS | {ContractKind.SERVICE_RELATIONSHIP, ContractKind.HOMEWORK_CONTRACT}
WIDE: Final = NARROW | {ContractKind.CIVIL_LAW_CONTRACT}
BOARDS: Final = frozenset({AdvisoryBodyKind.SUPERVISORY_BOARD, AdvisoryBodyKind.AUDIT_COMMITTEE})
RELATED: Final = frozenset(
    {
        RelatedParty.LINKED_LEGAL_PERSON,
        RelatedParty.MEMBER,
        RelatedParty.BODY_MEMBER,
        RelatedParty.EMPLOYED_PERSON,
        RelatedParty.RELATIVE_OF_EMPLOYED,
    }
)
SELLERS: Final = frozenset({RelatedParty.LINKED_LEGAL_PERSON, RelatedParty.ENTITY_WITH_SUCH_PERSON})
SECURING: Final = frozenset({RelatedPartyActKind.LOAN, RelatedPartyActKind.SECURITY})


def by_hand(f: Any) -> bool:  # noqa: ANN401 - a complete record: no fact of it may be None
    """Return whether an applicant whose facts are all known meets the nine conditions."""
    form = f.legal_form
    if form not in FORMS and (form in UNITS or not f.created_units):
        return False
    activities = f.activities
    if OTHER_PAID.isdisjoint(activities) and (
        PAID.isdisjoint(activities) or form is LegalForm.ORDINARY_ASSOCIATION
    ):
        return False
    if not PUBLIC.isdisjoint(f.controllers) and (
        form is not LegalForm.SOCIAL_COOPERATIVE or FREE_FOUNDERS.isdisjoint(f.founder_kinds)
    ):
        return False
    purposes = f.purposes
    reintegration = Purpose.REINTEGRATION in purposes
    if not reintegration and (
        Purpose.SOCIAL_SERVICES not in purposes or not f.social_service_scopes
    ):
        return False
    if f.profit_recipients:
        return False
    counted = at_risk = workforce = employed = 0
    for group in f.workforce:
        persons, contract = group.persons, group.contract
        fte = group.fte
        if contract in CONTRACTS and 2 * fte.numerator >= fte.denominator:
            counted += persons
            if group.at_risk:
                at_risk += persons
        if contract in WIDE or (
            contract is ContractKind.SOLE_TRADER_CONTRACT
            and not group.is_employer
            and group.continuous_months >= 3
        ):
            workforce += persons
        if contract in NARROW:
            employed += persons
    if counted < 3 or (reintegration and 10 * at_risk < 3 * workforce):
        return False
    body = f.advisory_body
    kind = body.kind
    if form in EQUATED_COMPANIES:
        if kind not in BOARDS:
            return False
    elif form is LegalForm.SOCIAL_COOPERATIVE and (
        not LEGAL_FOUNDERS.isdisjoint(f.founder_kinds) or f.members < f.nonmember_employed
    ):
        if kind is not AdvisoryBodyKind.CONSULTATION_MEETING:
            return False
    elif kind is not AdvisoryBodyKind.ALL_EMPLOYED and (
        kind is not AdvisoryBodyKind.REPRESENTATIVES or employed <= 10 or body.size < 3
    ):
        return False
    for act in f.related_party_acts:
        done, party = act.kind, act.beneficiary
        if done in SECURING:
            if party in RELATED:
                return False
        elif act.terms is not ActTerms.ARMS_LENGTH:
            if done is RelatedPartyActKind.PURCHASE:
                if party in SELLERS:
                    return False
            elif party in RELATED and (
                done is RelatedPartyActKind.TRANSFER or not act.from_statutory_purpose
            ):
                return False
    return True


def applicants(size: int = SIZE, seed: int = 1) -> list[SocialEnterpriseFacts]:
    """Return applicants with all facts known, about half of them in order."""
    random = Random(seed)
    return [_applicant(random) for _ in range(size)]


def _applicant(random: Random) -> SocialEnterpriseFacts:
    form = random.choice(
        [
            LegalForm.FOUNDATION,
            LegalForm.ASSOCIATION,
            LegalForm.SOCIAL_COOPERATIVE,
            LegalForm.NON_PROFIT_LIMITED_COMPANY,
            LegalForm.RURAL_WOMEN_CIRCLE,
        ]
    )
    groups = tuple(_group(random) for _ in range(random.randint(1, 4)))
    founders = random.choice([{FounderKind.NATURAL_PERSONS}, {FounderKind.NGO}])
    body = AdvisoryBodyKind.ALL_EMPLOYED
    if form is LegalForm.NON_PROFIT_LIMITED_COMPANY:
        body = AdvisoryBodyKind.SUPERVISORY_BOARD
    elif form is LegalForm.SOCIAL_COOPERATIVE and FounderKind.NGO in founders:
        body = AdvisoryBodyKind.CONSULTATION_MEETING
    elif random.random() < 0.1:
        body = AdvisoryBodyKind.REPRESENTATIVES
    acts = [
        RelatedPartyAct(
            kind=random.choice(list(RelatedPartyActKind)),
            beneficiary=random.choice(list(RelatedParty)),
            terms=ActTerms.ARMS_LENGTH,
            from_statutory_purpose=False,
        )
    ]
    return SocialEnterpriseFacts(
        legal_form=form,
        created_units=frozenset(),
        founder_kinds=frozenset(founders),
        members=random.randint(5, 10),
        nonmember_employed=random.randint(0, 5),
        activities=frozenset({random.choice(list(ActivityKind)), ActivityKind.BUSINESS}),
        controllers=frozenset({ControllerKind.OTHER}),
        purposes=frozenset({random.choice(list(Purpose))}),
        social_service_scopes=frozenset({SocialServiceScope.CULTURE}),
        workforce=groups,
        advisory_body=AdvisoryBody(kind=body, size=random.randint(2, 5)),
        profit_recipients=frozenset({ProfitRecipient.MEMBERS} if random.random() < 0.05 else ()),
        related_party_acts=tuple(acts if random.random() < 0.2 else ()),
    )


def _group(random: Random) -> EmploymentGroup:
    contract = random.choices(list(ContractKind), [40, 5, 1, 1, 10, 5, 5, 2])[0]
    at_risk = frozenset({random.choice(list(AtRiskCategory))} if random.random() < 0.6 else ())
    return EmploymentGroup(
        persons=random.randint(1, 6),
        contract=contract,
        fte=random.choice([Fraction(1), Fraction(1, 2), Fraction(3, 4), Fraction(1, 4)]),
        at_risk=at_risk,
        is_employer=random.random() < 0.2,
        continuous_months=random.randint(0, 12),
    )


def run(rounds: int = 9) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to the hand-written function, budget."""
    facts = applicants()
    wanted = [by_hand(each) for each in facts]
    assert 0.2 < sum(wanted) / SIZE < 0.8
    assert [each is Verdict.MET for each in UES.verdicts(facts, on=ON)] == wanted
    ratios = compare(
        {
            "by hand": lambda: [by_hand(each) for each in facts],
            "verdicts": lambda: UES.verdicts(facts, on=ON),
            "outcomes": lambda: UES.check_many(facts, on=ON),
        },
        reference="by hand",
        rounds=rounds,
    )
    few = facts[:200]
    reasons = compare(
        {
            "by hand": lambda: [by_hand(each) for each in few],
            "reasons": lambda: [UES.check(each, on=ON) for each in few],
        },
        reference="by hand",
        rounds=rounds,
    )
    return [
        ("ues, only the verdict", ratios["verdicts"], 1.2),
        ("ues, all outcomes kept", ratios["outcomes"], 2.0),
        ("ues, reasons for each record", reasons["reasons"], float("inf")),
    ]


if __name__ == "__main__":
    for name, ratio, budget in run(15):
        print(f"{name:32} {ratio:8.3f} of {budget:5.2f}")
