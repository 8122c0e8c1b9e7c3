"""Twelve cases of the status of *przedsiębiorstwo społeczne*, from 2016 to 2024.

For each case: what was asked, the verdict, the conditions that fail with their numbers and
articles, what is missing, and the nearest change that would help.  The expected answers stand
beside the facts and are compared at the end.
"""

from datetime import date
from fractions import Fraction
from re import sub
from textwrap import fill
from typing import Any, Final

from attrs import frozen

from ekonomia import (
    CT9,
    UES,
    AdvisoryBody,
    AdvisoryBodyKind,
    Assessment,
    AtRiskCategory,
    Consequence,
    ContractKind,
    EmploymentGroup,
    LegalForm,
    Outcome,
    Purpose,
    Question,
    RuleBook,
    SocialEnterpriseFacts,
    UnitKind,
    Verdict,
    consequence,
)
from ekonomia.entities import (
    ActivityKind,
    ControllerKind,
    DisabilityDegree,
    FounderKind,
    SocialServiceScope,
)
from ekonomia.rules.phrases import day_text
from ekonomia.rules.wording import change_text, mark, sentence
from ekonomia.status import AnnualReport, Breach, GovernanceKind

NOBODY: Final = frozenset[AtRiskCategory]()
DISABLED: Final = frozenset({AtRiskCategory.DISABLED})
UNEMPLOYED: Final = frozenset({AtRiskCategory.UNEMPLOYED})
REINTEGRATION: Final = frozenset({Purpose.REINTEGRATION})
SERVICES: Final = frozenset({Purpose.SOCIAL_SERVICES})
SOCIAL_ASSISTANCE: Final = frozenset({SocialServiceScope.SOCIAL_ASSISTANCE})
BUSINESS: Final = frozenset({ActivityKind.BUSINESS})
PAID_BENEFIT: Final = frozenset({ActivityKind.PAID_PUBLIC_BENEFIT})


def employees(
    persons: int,
    at_risk: frozenset[AtRiskCategory] = NOBODY,
    *,
    fte: int | Fraction = 1,
    contract: ContractKind = ContractKind.EMPLOYMENT_CONTRACT,
    degree: DisabilityDegree | None = None,
) -> EmploymentGroup:
    """Return a group of persons alike, none of them away on long leave."""
    return EmploymentGroup(
        persons=persons,
        contract=contract,
        fte=fte,
        at_risk=at_risk,
        disability_degree=degree,
        on_long_leave=False,
        instruments=frozenset(),
        continuous_months=12,
    )


def entity(**facts: Any) -> SocialEnterpriseFacts:  # noqa: ANN401 - whatever the case says
    """Return an entity in order: a body of all its staff, no profit shared, nobody in control."""
    usual: dict[str, Any] = {
        "legal_form": LegalForm.FOUNDATION,
        "created_units": frozenset(),
        "activities": BUSINESS,
        "controllers": frozenset(),
        "purposes": REINTEGRATION,
        "advisory_body": AdvisoryBody(kind=AdvisoryBodyKind.ALL_EMPLOYED),
        "profit_recipients": frozenset(),
        "related_party_acts": (),
    }
    return SocialEnterpriseFacts(**(usual | facts))


@frozen(kw_only=True)
class Case:
    """One case with the answer expected."""

    id: str
    story: str
    book: RuleBook[SocialEnterpriseFacts] = UES
    question: Question = Question.APPLICATION
    on: date
    facts: SocialEnterpriseFacts
    verdict: Verdict
    failing: tuple[str, ...] = ()
    consequence: Consequence | None = None


ASSOCIATION: Final = {
    "legal_form": LegalForm.ASSOCIATION,
    "activities": PAID_BENEFIT,
    "purposes": SERVICES,
    "social_service_scopes": SOCIAL_ASSISTANCE,
}
BEFORE_THE_ACT: Final = entity(
    workforce=(
        employees(4, UNEMPLOYED, degree=DisabilityDegree.NONE),
        employees(6, degree=DisabilityDegree.NONE),
    ),
    separate_organisation=True,
    separate_accounts=True,
    registered_in_krs=True,
    governance=GovernanceKind.CONSULTATIVE,
    highest_pay_multiple=2,
)

CASES: Final = (
    Case(
        id="PSD-01",
        story="Fundacja, reintegracja: 3 pracowników, w tym 1 zagrożony wykluczeniem",
        on=date(2023, 2, 1),
        facts=entity(workforce=(employees(1, DISABLED), employees(2))),
        verdict=Verdict.MET,
    ),
    Case(
        id="PSD-02",
        story="Fundacja, reintegracja: 3 pracowników, w tym 2 zagrożonych, oraz 5 osób na zleceniu",
        on=date(2023, 2, 1),
        facts=entity(
            workforce=(
                employees(2, UNEMPLOYED),
                employees(1),
                employees(5, contract=ContractKind.CIVIL_LAW_CONTRACT),
            )
        ),
        verdict=Verdict.UNMET,
        failing=("ues.at_risk_share",),
    ),
    Case(
        id="PSD-03",
        story="Stowarzyszenie, reintegracja: 10 pracowników, w tym 3 zagrożonych",
        on=date(2023, 2, 1),
        facts=entity(
            legal_form=LegalForm.ASSOCIATION, workforce=(employees(3, DISABLED), employees(7))
        ),
        verdict=Verdict.MET,
    ),
    Case(
        id="PSD-04",
        story="Spółka z o.o. non profit, 100% głosów ma gmina; usługi, 6 pracowników",
        on=date(2023, 2, 1),
        facts=entity(
            legal_form=LegalForm.NON_PROFIT_LIMITED_COMPANY,
            controllers=frozenset({ControllerKind.LOCAL_GOVERNMENT}),
            purposes=SERVICES,
            social_service_scopes=SOCIAL_ASSISTANCE,
            workforce=(employees(6),),
            advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.SUPERVISORY_BOARD),
        ),
        verdict=Verdict.UNMET,
        failing=("ues.public_control",),
    ),
    Case(
        id="PSD-05",
        story="Spółdzielnia socjalna dwóch gmin, reintegracja: 6 pracowników, 5 zagrożonych",
        on=date(2023, 6, 15),
        facts=entity(
            legal_form=LegalForm.SOCIAL_COOPERATIVE,
            founder_kinds=frozenset({FounderKind.LOCAL_GOVERNMENT}),
            controllers=frozenset({ControllerKind.LOCAL_GOVERNMENT}),
            workforce=(
                employees(5, UNEMPLOYED, contract=ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT),
                employees(1),
            ),
            advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.CONSULTATION_MEETING),
        ),
        verdict=Verdict.MET,
    ),
    Case(
        id="PSD-06",
        story="Stowarzyszenie, usługi: 3 pracowników na pół etatu, nikt nie jest zagrożony",
        on=date(2023, 6, 15),
        facts=entity(**ASSOCIATION, workforce=(employees(3, fte=Fraction(1, 2)),)),
        verdict=Verdict.MET,
    ),
    Case(
        id="PSD-07",
        story="Jak wyżej, ale jedna z trzech osób pracuje na 2/5 etatu",
        on=date(2023, 6, 15),
        facts=entity(
            **ASSOCIATION,
            workforce=(employees(2, fte=Fraction(1, 2)), employees(1, fte=Fraction(2, 5))),
        ),
        verdict=Verdict.UNMET,
        failing=("ues.min_employment",),
    ),
    Case(
        id="PSD-08",
        story="Fundacja, której fundator powołuje cały zarząd; pierwszy dzień ustawy",
        on=date(2022, 10, 30),
        facts=entity(
            controllers=frozenset({ControllerKind.NATURAL_PERSON}),
            workforce=(employees(2, DISABLED), employees(2)),
        ),
        verdict=Verdict.MET,
    ),
    Case(
        id="PSD-09",
        story="Warsztat terapii zajęciowej składa wniosek we własnym imieniu",
        on=date(2023, 6, 15),
        facts=entity(legal_form=UnitKind.WTZ, workforce=(employees(2, DISABLED), employees(2))),
        verdict=Verdict.UNMET,
        failing=("ues.form",),
    ),
    Case(
        id="PSD-10",
        story="Przedsiębiorstwo społeczne po wypadku: z 5 pracowników 1 zagrożony; zwolnienie trwa",
        question=Question.HOLDER,
        on=date(2024, 6, 3),
        facts=entity(
            workforce=(employees(1, DISABLED), employees(4)),
            holds_ps_status=True,
            ps_status_since=date(2023, 3, 1),
            annual_report=AnnualReport(for_year=2023, filed_on=date(2024, 3, 20)),
            breaches=(
                Breach(
                    rule="ues.at_risk_share",
                    occurred_on=date(2024, 5, 6),
                    notified_on=date(2024, 5, 16),
                    beyond_control=True,
                    waiver_requested=True,
                    waiver_granted=True,
                    waiver_since=date(2024, 5, 31),
                    waiver_until=date(2024, 11, 30),
                ),
            ),
            bankruptcy_declared=False,
            bankruptcy_petition_dismissed=False,
            liquidation_opened=False,
            loss_requested=False,
        ),
        verdict=Verdict.MET,
        consequence=Consequence.BREACH_WAIVED,
    ),
    Case(
        id="PSD-11",
        story="Przed ustawą, wytyczne z 2015 r.: 10 pracowników, 3 w stopniu umiarkowanym",
        book=CT9,
        question=Question.VERIFICATION,
        on=date(2016, 1, 15),
        facts=entity(
            workforce=(
                employees(3, DISABLED, degree=DisabilityDegree.MODERATE),
                employees(7, degree=DisabilityDegree.NONE),
            ),
            separate_organisation=True,
            separate_accounts=True,
            registered_in_krs=True,
            governance=GovernanceKind.CONSULTATIVE,
        ),
        verdict=Verdict.MET,
    ),
    Case(
        id="PSD-12 (2018)",
        story="Fundacja: 10 pracowników, 4 byłych bezrobotnych; wytyczne z 2018 r.",
        book=CT9,
        question=Question.VERIFICATION,
        on=date(2018, 5, 10),
        facts=BEFORE_THE_ACT,
        verdict=Verdict.UNMET,
        failing=("ct9.employment_share_50_30",),
    ),
    Case(
        id="PSD-12 (2023)",
        story="Ta sama fundacja pod rządami ustawy",
        on=date(2023, 5, 10),
        facts=BEFORE_THE_ACT,
        verdict=Verdict.MET,
    ),
)


def told(case: Case, answer: Assessment) -> list[str]:
    """Return the lines that tell a case."""
    outcome = Outcome.parse(answer.verdict.name.lower()).pl.upper()
    asked = f"{case.question.pl}, {day_text(case.on, 'pl')}"
    lines = [f"{case.id}  {case.story}", f"  {asked}: {outcome}"]
    for finding in answer.findings:
        if finding.rule.id in (*answer.failing, *answer.undecided):
            missing = [case.book.label(path) for path in finding.missing]
            lines.append(
                f"  {mark(finding)} {finding.rule.id}: {sentence(finding, missing=missing)}"
            )
    lines += [f"  wyjątek: {rule}, do {_released_until(case)}" for rule in answer.excused]
    if case.question is Question.HOLDER:
        followed = consequence(answer)
        lines.append(f"  skutek: {'nieznany' if followed is None else followed.pl}")
    if answer.failing:
        remedies = case.book.remedies(case.facts, on=case.on, question=case.question)
        changes = [change_text(each, case.book.label, "pl") for each in remedies[:3]]
        nearest = "; albo ".join(changes) or "żadna pojedyncza zmiana nie wystarczy"
        lines.append(f"  najbliższa zmiana: {nearest}")
    return lines


def _released_until(case: Case) -> str:
    until = (case.facts.breaches or (Breach(),))[0].waiver_until
    return "?" if until is None else day_text(until, "pl")


def agrees(case: Case, answer: Assessment) -> bool:
    """Whether the answer is the one expected, in every part."""
    followed = consequence(answer) if case.question is Question.HOLDER else None
    given = (answer.verdict, answer.failing, answer.missing, followed)
    return given == (case.verdict, case.failing, (), case.consequence)


def main() -> None:
    """Check all cases, tell them, and compare them with what was expected."""
    right = 0
    for case in CASES:
        answer = case.book.check(case.facts, on=case.on, question=case.question)
        same = agrees(case, answer)
        right += same
        for line in told(case, answer):
            unbroken = sub(r"\b(art\.|ust\.|pkt|lit\.|poz\.) ", "\\1\N{NO-BREAK SPACE}", line)
            print(fill(unbroken, 100, subsequent_indent="      "))
        print(f"  {'zgodne z oczekiwaniem' if same else 'NIEZGODNE z oczekiwaniem'}\n")
    print(f"{right} z {len(CASES)} odpowiedzi zgodnych z oczekiwaniem.")
    if right < len(CASES):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
