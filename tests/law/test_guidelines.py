"""The status under the EU-fund guidelines of 2014-2020, version by version.

Their texts were read in retellings: the tests hold what those say of the versions of 2015, 2016
and 2018, and that nothing is claimed of later ones.
"""

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve
from tests.law.builders import (
    MET,
    NOT_APPLICABLE,
    UNDER_GUIDELINES,
    UNKNOWN,
    UNMET,
    basis,
    people,
    portion,
    verified,
)

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import ActivityKind, LegalForm, Purpose, SocialServiceScope
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree
from ekonomia.entities.work import ContractKind
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.law import Evidence
from ekonomia.rules import Force, Outcome
from ekonomia.status import CT9, SocialEnterpriseFacts
from ekonomia.status.codes import (
    AdvisoryBodyKind,
    GovernanceKind,
    ProfitRecipient,
    Question,
    Regime,
)
from ekonomia.status.social_enterprise_facts import AdvisoryBody
from ekonomia.verdict import Verdict

IN_2015 = date(2016, 1, 15)
IN_2016 = date(2017, 5, 10)
IN_2018 = date(2018, 5, 10)
VERSIONS = (IN_2015, IN_2016, IN_2018)
each_version = pytest.mark.parametrize("on", VERSIONS)

DOCUMENTS = {
    IN_2015: "wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego "
    "(wersja z 2015 r.)",
    IN_2016: "wytyczne dla funduszy unijnych 2014-2020 w obszarze włączenia społecznego "
    "(wersja z 2016 r.)",
    IN_2018: "rozdz. 3 pkt 28 wytycznych MR/2014-2020/18(04)",
}

NOBODY = frozenset[AtRiskCategory]()
UNEMPLOYED = frozenset({AtRiskCategory.UNEMPLOYED})
SERVICES = evolve(
    UNDER_GUIDELINES,
    purposes=frozenset({Purpose.SOCIAL_SERVICES}),
    social_service_scopes=frozenset({SocialServiceScope.SOCIAL_ASSISTANCE}),
)


def employing(
    part: int,
    of_: int,
    *,
    at_risk: frozenset[AtRiskCategory] = NOBODY,
    degree: DisabilityDegree = DisabilityDegree.NONE,
    facts: SocialEnterpriseFacts = UNDER_GUIDELINES,
) -> SocialEnterpriseFacts:
    """So many of the staff are as described, the others are in no group."""
    workforce = (
        people(part, at_risk=at_risk, degree=degree),
        people(of_ - part, degree=DisabilityDegree.NONE),
    )
    return evolve(facts, workforce=workforce)


class TestVersions:
    """Wersje z 28 maja 2015 r., 24 października 2016 r. i 9 stycznia 2018 r.; lista do 2023 r."""

    @each_version
    def test_each_can_be_met(self, on: date) -> None:
        answer = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION)
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert (answer.undecided, answer.missing) == ((), ())

    @pytest.mark.parametrize(
        ("on", "regime"),
        [
            (date(2015, 5, 28), Regime.CT9_2015),
            (date(2016, 10, 23), Regime.CT9_2015),
            (date(2016, 10, 24), Regime.CT9_2016),
            (date(2018, 1, 8), Regime.CT9_2016),
            (date(2018, 1, 9), Regime.CT9_2018),
            (date(2019, 6, 30), Regime.CT9_2018),
            (date(2019, 7, 1), Regime.CT9_2019),
            (date(2023, 12, 31), Regime.CT9_2019),
        ],
    )
    def test_their_days(self, on: date, regime: Regime) -> None:
        answer = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION)
        assert answer.in_force
        assert regime in answer.regimes
        assert answer.verdict is (Verdict.UNKNOWN if regime is Regime.CT9_2019 else Verdict.MET)

    @pytest.mark.parametrize(
        ("on", "regimes"),
        [
            (date(2015, 5, 27), (Regime.POKL, Regime.KPRES_2014)),
            (date(2010, 3, 1), (Regime.POKL,)),
            (date(2024, 1, 1), (Regime.UES, Regime.KPRES_2022)),
        ],
    )
    def test_outside_them_there_is_no_verdict(self, on: date, regimes: tuple[Regime, ...]) -> None:
        answer = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION)
        assert not answer.in_force
        assert answer.verdict is Verdict.UNKNOWN
        assert {each.outcome for each in answer.findings} == {NOT_APPLICABLE}
        assert answer.regimes == regimes

    @pytest.mark.parametrize(("on", "document"), DOCUMENTS.items())
    def test_each_answer_cites_its_version(self, on: date, document: str) -> None:
        assert document in basis(verified(UNDER_GUIDELINES, "ct9.separateness", on=on))

    @each_version
    def test_none_was_read_itself(self, on: date) -> None:
        answer = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION)
        assert all(each.evidence is not Evidence.TEXT for each in answer.findings if each.counts)

    @pytest.mark.parametrize(
        ("on", "stale"), [(date(2019, 2, 16), False), (date(2019, 2, 17), True)]
    )
    def test_the_last_retelling_is_of_february_2019(self, on: date, stale: bool) -> None:
        assert CT9.check(UNDER_GUIDELINES, on=on).stale is stale


class TestLaterVersions:
    """Definicji z wersji od lipca 2019 r. nie odczytano."""

    @pytest.mark.parametrize("on", [date(2019, 7, 1), date(2021, 3, 3), date(2023, 12, 31)])
    @pytest.mark.parametrize(
        "facts",
        [
            UNDER_GUIDELINES,
            evolve(UNDER_GUIDELINES, workforce=()),
            evolve(UNDER_GUIDELINES, legal_form=LegalForm.SOCIAL_COOPERATIVE),
        ],
    )
    def test_they_answer_nothing(self, facts: SocialEnterpriseFacts, on: date) -> None:
        answer = CT9.check(facts, on=on, question=Question.VERIFICATION)
        assert (answer.verdict, answer.failing) == (Verdict.UNKNOWN, ())
        assert (answer.missing, answer.ask_next) == ((), None)

    def test_a_version_that_is_picked_is_as_fresh_as_its_own_day(self) -> None:
        on = date(2021, 3, 3)
        picked = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION, law=IN_2018)
        assert not picked.stale
        assert CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION).stale

    def test_what_was_not_read_is_named(self) -> None:
        finding = verified(UNDER_GUIDELINES, "ct9.employment_share_50_30", on=date(2021, 3, 3))
        assert (finding.outcome, finding.unread) == (UNKNOWN, ("CT9_EMPLOYMENT",))
        assert finding.evidence is Evidence.RECALLED

    @pytest.mark.parametrize("on", [date(2021, 3, 3), date(2025, 3, 3)])
    @pytest.mark.parametrize(
        ("law", "verdict", "failing"),
        [
            (IN_2015, Verdict.UNMET, ("ct9.employment_share_50_30",)),
            (IN_2016, Verdict.UNMET, ("ct9.employment_share_50_30",)),
            (IN_2018, Verdict.MET, ()),
        ],
    )
    def test_a_caller_may_pick_a_version(
        self, on: date, law: date, verdict: Verdict, failing: tuple[str, ...]
    ) -> None:
        older = employing(5, 10, at_risk=frozenset({AtRiskCategory.OLDER_PERSON}))
        answer = CT9.check(older, on=on, question=Question.VERIFICATION, law=law)
        assert (answer.verdict, answer.failing) == (verdict, failing)
        assert answer.on == on


class TestSeparateness:
    """Podmiot wyodrębniony pod względem organizacyjnym i rachunkowym."""

    @each_version
    @pytest.mark.parametrize(
        ("organisation", "accounts", "outcome"),
        [
            (True, True, MET),
            (False, True, UNMET),
            (True, False, UNMET),
            (None, True, UNKNOWN),
            (None, False, UNMET),
        ],
    )
    def test_both_are_asked(
        self, organisation: bool | None, accounts: bool, outcome: Outcome, on: date
    ) -> None:
        facts = evolve(
            UNDER_GUIDELINES, separate_organisation=organisation, separate_accounts=accounts
        )
        assert verified(facts, "ct9.separateness", on=on).outcome is outcome


class TestActivity:
    """Działalność gospodarcza w KRS; od 2016 r. też oświatowa i kulturalna; od 2018 r. odpłatna."""

    @pytest.mark.parametrize(
        ("activity", "outcomes"),
        [
            (ActivityKind.BUSINESS, (UNMET, UNMET, UNMET)),
            (ActivityKind.EDUCATION, (UNMET, MET, MET)),
            (ActivityKind.CULTURE, (UNMET, MET, MET)),
            (ActivityKind.PAID_PUBLIC_BENEFIT, (UNMET, UNMET, MET)),
            (ActivityKind.RURAL_WOMEN_CIRCLE_GAINFUL, (UNMET, UNMET, UNMET)),
            (ActivityKind.UNPAID, (UNMET, UNMET, UNMET)),
        ],
    )
    def test_outside_the_court_register(
        self, activity: ActivityKind, outcomes: tuple[Outcome, Outcome, Outcome]
    ) -> None:
        facts = evolve(UNDER_GUIDELINES, activities=frozenset({activity}), registered_in_krs=False)
        found = tuple(verified(facts, "ct9.activity", on=on).outcome for on in VERSIONS)
        assert found == outcomes

    @each_version
    @pytest.mark.parametrize(
        ("registered", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)]
    )
    def test_business_in_the_court_register(
        self, registered: bool | None, outcome: Outcome, on: date
    ) -> None:
        facts = evolve(UNDER_GUIDELINES, registered_in_krs=registered)
        assert verified(facts, "ct9.activity", on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("activity", "last_without", "first_with"),
        [
            (ActivityKind.EDUCATION, date(2016, 10, 23), date(2016, 10, 24)),
            (ActivityKind.CULTURE, date(2016, 10, 23), date(2016, 10, 24)),
            (ActivityKind.PAID_PUBLIC_BENEFIT, date(2018, 1, 8), date(2018, 1, 9)),
        ],
    )
    def test_the_days_of_change(
        self, activity: ActivityKind, last_without: date, first_with: date
    ) -> None:
        facts = evolve(UNDER_GUIDELINES, activities=frozenset({activity}))
        assert verified(facts, "ct9.activity", on=last_without).outcome is UNMET
        assert verified(facts, "ct9.activity", on=first_with).outcome is MET


class TestGroups:
    """Co najmniej 50% zatrudnionych to bezrobotni lub osoby z innych wskazanych grup."""

    RULE = "ct9.employment_share_50_30"

    @each_version
    @pytest.mark.parametrize(
        ("part", "whole", "outcome"),
        [
            (50, 100, MET),
            (49, 100, UNMET),
            (5, 10, MET),
            (4, 10, UNMET),
            (2, 4, MET),
            (3, 7, UNMET),
            (4, 7, MET),
        ],
    )
    def test_half_of_the_staff(self, part: int, whole: int, outcome: Outcome, on: date) -> None:
        finding = verified(employing(part, whole, at_risk=UNEMPLOYED), self.RULE, on=on)
        assert finding.outcome is outcome
        assert portion(finding) == (part, whole)
        assert finding.required == Bounds.exactly(Fraction(50, 100))

    @pytest.mark.parametrize(
        ("category", "outcomes"),
        [
            (AtRiskCategory.UNEMPLOYED, (MET, MET, MET)),
            (AtRiskCategory.LONG_TERM_UNEMPLOYED, (MET, MET, MET)),
            (AtRiskCategory.MENTAL_DISORDERS, (MET, MET, MET)),
            (AtRiskCategory.DEPRIVED_OF_LIBERTY, (MET, MET, MET)),
            (AtRiskCategory.REFUGEE, (MET, MET, MET)),
            (AtRiskCategory.DISABLED, (MET, MET, MET)),
            (AtRiskCategory.CIS_KIS_GRADUATE, (UNMET, UNMET, MET)),
            (AtRiskCategory.OLDER_PERSON, (UNMET, UNMET, MET)),
            (AtRiskCategory.INCOME_TEST, (UNMET, UNMET, MET)),
            (AtRiskCategory.CARE_LEAVER, (UNMET, UNMET, MET)),
        ],
    )
    def test_the_groups_of_each_version(
        self, category: AtRiskCategory, outcomes: tuple[Outcome, Outcome, Outcome]
    ) -> None:
        degree = (
            DisabilityDegree.MILD if category is AtRiskCategory.DISABLED else DisabilityDegree.NONE
        )
        facts = employing(5, 10, at_risk=frozenset({category}), degree=degree)
        found = tuple(verified(facts, self.RULE, on=on).outcome for on in VERSIONS)
        assert found == outcomes

    @each_version
    @pytest.mark.parametrize(
        ("contract", "whole"),
        [
            (ContractKind.EMPLOYMENT_CONTRACT, 11),
            (ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, 11),
            (ContractKind.SERVICE_RELATIONSHIP, 11),
            (ContractKind.HOMEWORK_CONTRACT, 11),
            (ContractKind.CIVIL_LAW_CONTRACT, 11),
            (ContractKind.SOLE_TRADER_CONTRACT, 10),
            (ContractKind.VOLUNTEERING, 10),
            (ContractKind.BOARD_WITHOUT_CONTRACT, 10),
        ],
    )
    def test_who_is_staff(self, contract: ContractKind, whole: int, on: date) -> None:
        """5 of 10 are exactly enough: one more on the staff is one too many."""
        eleventh = people(1, contract=contract, degree=DisabilityDegree.NONE)
        half = employing(5, 10, at_risk=UNEMPLOYED)
        facts = evolve(half, workforce=(*(half.workforce or ()), eleventh))
        finding = verified(facts, self.RULE, on=on)
        assert portion(finding) == (5, whole)
        assert finding.outcome is (MET if whole == 10 else UNMET)

    @each_version
    def test_it_binds_the_reintegration_type(self, on: date) -> None:
        assert verified(SERVICES, self.RULE, on=on).outcome is NOT_APPLICABLE


class TestDisabled:
    """Albo co najmniej 30% to osoby z umiarkowanym lub znacznym stopniem niepełnosprawności."""

    RULE = "ct9.employment_share_50_30"
    DISABLED = frozenset({AtRiskCategory.DISABLED})

    @each_version
    @pytest.mark.parametrize(
        ("part", "whole", "outcome"),
        [(30, 100, MET), (29, 100, UNMET), (3, 10, MET), (2, 7, UNMET), (4, 13, MET)],
    )
    def test_thirty_percent(self, part: int, whole: int, outcome: Outcome, on: date) -> None:
        facts = employing(part, whole, at_risk=self.DISABLED, degree=DisabilityDegree.MODERATE)
        assert verified(facts, self.RULE, on=on).outcome is outcome

    @each_version
    @pytest.mark.parametrize(
        ("degree", "outcome"),
        [
            (DisabilityDegree.SEVERE, MET),
            (DisabilityDegree.MODERATE, MET),
            (DisabilityDegree.MILD, UNMET),
            (DisabilityDegree.WITHOUT_DEGREE, UNMET),
        ],
    )
    def test_two_degrees(self, degree: DisabilityDegree, outcome: Outcome, on: date) -> None:
        facts = employing(3, 10, at_risk=self.DISABLED, degree=degree)
        assert verified(facts, self.RULE, on=on).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (IN_2015, UNMET),
            (IN_2016, UNMET),
            (date(2018, 1, 8), UNMET),
            (date(2018, 1, 9), MET),
            (IN_2018, MET),
        ],
    )
    def test_since_2018_mental_disorders_too(self, on: date, outcome: Outcome) -> None:
        facts = employing(3, 10, at_risk=frozenset({AtRiskCategory.MENTAL_DISORDERS}))
        assert verified(facts, self.RULE, on=on).outcome is outcome

    @each_version
    def test_the_two_routes_do_not_add_up(self, on: date) -> None:
        """4 unemployed of 10 are too few, and so are 2 persons with a severe degree."""
        workforce = (
            people(4, at_risk=UNEMPLOYED, degree=DisabilityDegree.NONE),
            people(2, at_risk=NOBODY, degree=DisabilityDegree.SEVERE),
            people(4, degree=DisabilityDegree.NONE),
        )
        facts = evolve(UNDER_GUIDELINES, workforce=workforce)
        assert verified(facts, self.RULE, on=on).outcome is UNMET


class TestServices:
    """Przy usługach w interesie ogólnym co najmniej 20% zatrudnionych to osoby z grup."""

    RULE = "ct9.services_share_20"

    @each_version
    @pytest.mark.parametrize(
        ("part", "whole", "outcome"),
        [(20, 100, MET), (19, 100, UNMET), (2, 10, MET), (1, 5, MET), (1, 6, UNMET)],
    )
    def test_twenty_percent(self, part: int, whole: int, outcome: Outcome, on: date) -> None:
        facts = employing(part, whole, at_risk=UNEMPLOYED, facts=SERVICES)
        finding = verified(facts, self.RULE, on=on)
        assert finding.outcome is outcome
        assert portion(finding) == (part, whole)

    @each_version
    def test_it_binds_the_service_type(self, on: date) -> None:
        assert verified(UNDER_GUIDELINES, self.RULE, on=on).outcome is NOT_APPLICABLE

    @each_version
    @pytest.mark.parametrize("purposes", [frozenset(Purpose), frozenset[Purpose]()])
    def test_it_binds_no_other(self, purposes: frozenset[Purpose], on: date) -> None:
        facts = evolve(SERVICES, purposes=purposes)
        assert verified(facts, self.RULE, on=on).outcome is NOT_APPLICABLE

    @each_version
    def test_a_service_type_with_a_fifth_meets_the_guidelines(self, on: date) -> None:
        facts = employing(2, 10, at_risk=UNEMPLOYED, facts=SERVICES)
        answer = CT9.check(facts, on=on, question=Question.VERIFICATION)
        assert answer.verdict is Verdict.MET


class TestProfit:
    """Zysku nie dystrybuuje się między udziałowców ani pracowników."""

    @each_version
    @pytest.mark.parametrize(
        ("recipient", "outcome"),
        [
            (ProfitRecipient.SHAREHOLDERS, UNMET),
            (ProfitRecipient.STOCKHOLDERS, UNMET),
            (ProfitRecipient.EMPLOYED, UNMET),
            (ProfitRecipient.MEMBERS, MET),
        ],
    )
    def test_whom_it_names(self, recipient: ProfitRecipient, outcome: Outcome, on: date) -> None:
        facts = evolve(UNDER_GUIDELINES, profit_recipients=frozenset({recipient}))
        assert verified(facts, "ct9.profit_lock", on=on).outcome is outcome


class TestGovernance:
    """Zarządzanie demokratyczne albo co najmniej konsultacyjno-doradcze."""

    NO_BODY = AdvisoryBody(kind=AdvisoryBodyKind.NONE)

    @each_version
    @pytest.mark.parametrize(
        ("governance", "outcome"),
        [
            (GovernanceKind.DEMOCRATIC, MET),
            (GovernanceKind.CONSULTATIVE, MET),
            (GovernanceKind.NONE, UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_without_a_body(
        self, governance: GovernanceKind | None, outcome: Outcome, on: date
    ) -> None:
        facts = evolve(UNDER_GUIDELINES, governance=governance, advisory_body=self.NO_BODY)
        assert verified(facts, "ct9.governance", on=on).outcome is outcome

    @each_version
    @pytest.mark.parametrize("kind", [kind for kind in AdvisoryBodyKind if kind != "brak"])
    def test_any_body_will_do(self, kind: AdvisoryBodyKind, on: date) -> None:
        facts = evolve(
            UNDER_GUIDELINES,
            governance=GovernanceKind.NONE,
            advisory_body=AdvisoryBody(kind=kind),
        )
        assert verified(facts, "ct9.governance", on=on).outcome is MET


class TestPay:
    """Wynagrodzenia wszystkich nie przekraczają trzykrotności przeciętnego (od 2018 r.)."""

    @pytest.mark.parametrize(
        ("multiple", "outcome"),
        [
            (Fraction(3), MET),
            (Fraction(299, 100), MET),
            (Fraction(301, 100), UNMET),
            (Fraction(30_001, 10_000), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_three_times_the_average(self, multiple: Fraction | None, outcome: Outcome) -> None:
        facts = evolve(UNDER_GUIDELINES, highest_pay_multiple=multiple)
        finding = verified(facts, "ct9.wage_cap", on=IN_2018)
        assert finding.outcome is outcome
        assert finding.evidence is Evidence.RECALLED

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (IN_2015, NOT_APPLICABLE),
            (IN_2016, NOT_APPLICABLE),
            (date(2018, 1, 8), NOT_APPLICABLE),
            (date(2018, 1, 9), UNMET),
        ],
    )
    def test_no_number_is_known_of_earlier_versions(self, on: date, outcome: Outcome) -> None:
        facts = evolve(UNDER_GUIDELINES, highest_pay_multiple=100)
        assert verified(facts, "ct9.wage_cap", on=on).outcome is outcome


class TestEmployed:
    """Co najmniej 3 osoby, na 1/4 etatu lub na umowę na 3 miesiące i 120 godzin."""

    RULE = "ct9.min_employment"

    @staticmethod
    def of(*groups: EmploymentGroup) -> SocialEnterpriseFacts:
        return evolve(UNDER_GUIDELINES, workforce=groups)

    @staticmethod
    def contractors(persons: int, months: int | None, hours: int | None) -> EmploymentGroup:
        return evolve(
            people(persons, contract=ContractKind.CIVIL_LAW_CONTRACT, fte=None),
            contract_months=months,
            contract_hours=hours,
        )

    @pytest.mark.parametrize("on", [IN_2016, IN_2018])
    @pytest.mark.parametrize(("persons", "outcome"), [(2, UNMET), (3, MET)])
    def test_three_persons(self, persons: int, outcome: Outcome, on: date) -> None:
        finding = verified(self.of(people(persons)), self.RULE, on=on)
        assert finding.outcome is outcome
        assert finding.required == Bounds.exactly(3)

    @pytest.mark.parametrize(
        ("fte", "outcome"),
        [
            (Fraction(1, 4), MET),
            (Fraction(24, 100), UNMET),
            (Fraction(1, 5), UNMET),
            (Fraction(1), MET),
        ],
    )
    def test_a_quarter_of_a_post(self, fte: Fraction, outcome: Outcome) -> None:
        assert verified(self.of(people(3, fte=fte)), self.RULE, on=IN_2018).outcome is outcome

    @pytest.mark.parametrize(
        ("months", "hours", "outcome"),
        [
            (3, 120, MET),
            (2, 120, UNMET),
            (3, 119, UNMET),
            (12, 119, UNMET),
            (2, 500, UNMET),
            (3, None, UNKNOWN),
            (None, 119, UNMET),
        ],
    )
    def test_a_long_enough_contract(
        self, months: int | None, hours: int | None, outcome: Outcome
    ) -> None:
        facts = self.of(self.contractors(3, months, hours))
        assert verified(facts, self.RULE, on=IN_2018).outcome is outcome

    def test_both_kinds_add_up(self) -> None:
        two_and_one = self.of(people(2), self.contractors(1, 3, 120))
        two_and_none = self.of(people(2), self.contractors(1, 2, 120))
        assert verified(two_and_one, self.RULE, on=IN_2018).outcome is MET
        assert verified(two_and_none, self.RULE, on=IN_2018).outcome is UNMET

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (IN_2015, NOT_APPLICABLE),
            (date(2016, 10, 23), NOT_APPLICABLE),
            (date(2016, 10, 24), UNMET),
        ],
    )
    def test_the_version_of_2015_named_no_number(self, on: date, outcome: Outcome) -> None:
        assert verified(self.of(people(2)), self.RULE, on=on).outcome is outcome


class TestSocialCooperatives:
    """Spółdzielnia socjalna jest przedsiębiorstwem społecznym z założenia, do 8 stycznia 2018 r."""

    FAILING = SocialEnterpriseFacts(
        legal_form=LegalForm.SOCIAL_COOPERATIVE,
        activities=frozenset({ActivityKind.UNPAID}),
        purposes=frozenset({Purpose.REINTEGRATION}),
        workforce=(people(2, degree=DisabilityDegree.NONE),),
        advisory_body=AdvisoryBody(kind=AdvisoryBodyKind.NONE),
        profit_recipients=frozenset({ProfitRecipient.EMPLOYED}),
        separate_organisation=False,
        separate_accounts=False,
        registered_in_krs=False,
        governance=GovernanceKind.NONE,
        highest_pay_multiple=100,
    )
    EVERYTHING = (
        "ct9.separateness",
        "ct9.activity",
        "ct9.employment_share_50_30",
        "ct9.profit_lock",
        "ct9.governance",
        "ct9.wage_cap",
        "ct9.min_employment",
    )

    @pytest.mark.parametrize("on", [date(2015, 5, 28), IN_2015, IN_2016, date(2018, 1, 8)])
    def test_it_needs_nothing_more(self, on: date) -> None:
        answer = CT9.check(self.FAILING, on=on, question=Question.VERIFICATION)
        assert (answer.verdict, answer.failing) == (Verdict.MET, ())
        assert "ct9.separateness" in answer.excused
        assert answer.finding("ct9.coop_automatic").outcome is MET

    def test_nothing_else_need_be_known_of_it(self) -> None:
        bare = SocialEnterpriseFacts(legal_form=LegalForm.SOCIAL_COOPERATIVE)
        answer = CT9.check(bare, on=IN_2016, question=Question.VERIFICATION)
        assert (answer.verdict, answer.missing) == (Verdict.MET, ())

    @pytest.mark.parametrize("on", [date(2018, 1, 9), IN_2018])
    def test_since_2018_it_is_asked_like_others(self, on: date) -> None:
        answer = CT9.check(self.FAILING, on=on, question=Question.VERIFICATION)
        assert (answer.verdict, answer.failing) == (Verdict.UNMET, self.EVERYTHING)
        assert answer.finding("ct9.coop_automatic").outcome is NOT_APPLICABLE

    @each_version
    def test_others_were_always_asked(self, on: date) -> None:
        facts = evolve(self.FAILING, legal_form=LegalForm.FOUNDATION)
        answer = CT9.check(facts, on=on, question=Question.VERIFICATION)
        in_force = {each.rule.id for each in answer.findings if each.counts}
        assert answer.verdict is Verdict.UNMET
        assert answer.failing == tuple(rule for rule in self.EVERYTHING if rule in in_force)

    @pytest.mark.parametrize("on", [IN_2015, IN_2016])
    def test_that_others_have_no_such_right_is_no_breach(self, on: date) -> None:
        answer = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION)
        finding = answer.finding("ct9.coop_automatic")
        assert (finding.outcome, finding.rule.force) == (UNMET, Force.RIGHT)
        assert answer.verdict is Verdict.MET
