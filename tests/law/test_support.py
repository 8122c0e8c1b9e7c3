"""The support instruments of a holder: who may get them, on which terms, how much."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import HOLDER, MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm, Purpose
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.entities.workforce import EmploymentGroup
from ekonomia.errors import InvalidValue
from ekonomia.rules import Finding, Force, Policy
from ekonomia.status import UES, SocialEnterpriseFacts
from ekonomia.status.support_instruments import SUPPORT

ES = "ustawy o ekonomii społecznej"
UPZ = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"
URP = "ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia"
URON = "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
CIT = "ustawy o podatku dochodowym od osób prawnych"
WAGE = "ustawy o minimalnym wynagrodzeniu za pracę"

DAY: Final = date(2024, 3, 1)
LAST_DAY_OF_UPZ: Final = date(2025, 5, 31)
FIRST_DAY_OF_URP: Final = date(2025, 6, 1)
FROM_PUP: Final = frozenset({AtRiskCategory.UNEMPLOYED})


def told(
    rule: str, facts: SocialEnterpriseFacts, *, on: date = DAY, policy: Policy | None = None
) -> Finding:
    return UES.check_rule(rule, facts, on=on, policy=policy or Policy()).finding(rule)


def asked(rule: str, *groups: EmploymentGroup, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401
    known: dict[str, Any] = {"holds_ps_status": True, "workforce": groups} | facts
    return told(rule, SocialEnterpriseFacts(**known), on=on)


def supported(instrument: SupportInstrument, **facts: Any) -> EmploymentGroup:  # noqa: ANN401
    usual: dict[str, Any] = {
        "persons": 1,
        "fte": Fraction(1),
        "disability_degree": DisabilityDegree.MODERATE,
        "instruments": frozenset({instrument}),
        "instrument_granted_months": 6,
        "instrument_required_months": 24,
        "after_wtz_practice": False,
    }
    return EmploymentGroup(**(usual | facts))


class TestEach:
    """Instrumenty weszły w życie 30 października 2022 r., zwolnienie z CIT 1 stycznia 2023 r."""

    @pytest.mark.parametrize("rule", SUPPORT, ids=lambda rule: rule.id)
    def test_the_first_day(self, rule: Any) -> None:  # noqa: ANN401
        first = date(2023, 1, 1) if rule.id == "ues.cit" else date(2022, 10, 30)
        before = date.fromordinal(first.toordinal() - 1)
        facts = SocialEnterpriseFacts()
        assert told(rule.id, facts, on=before).outcome is NOT_APPLICABLE
        assert told(rule.id, facts, on=first).outcome is UNKNOWN

    @pytest.mark.parametrize("rule", SUPPORT, ids=lambda rule: rule.id)
    def test_each_is_a_right_and_asks_for_the_status(self, rule: Any) -> None:  # noqa: ANN401
        assert rule.force is Force.RIGHT
        assert "holds_ps_status" in told(rule.id, SocialEnterpriseFacts()).missing

    @pytest.mark.parametrize("rule", SUPPORT, ids=lambda rule: rule.id)
    def test_no_holder_no_support(self, rule: Any) -> None:  # noqa: ANN401
        facts = evolve(HOLDER, holds_ps_status=False)
        assert told(rule.id, facts).outcome is UNMET

    @pytest.mark.parametrize(
        ("rule", "outcome"),
        [
            ("ues.job_grant_fp", MET),
            ("ues.pay_fp", MET),
            ("ues.job_grant_pfron", MET),
            ("ues.pay_pfron", MET),
            ("ues.zus", UNMET),
            ("ues.pfron_interest", UNMET),
            ("ues.pfron_costs", UNMET),
            ("ues.pfron_relief", UNMET),
            ("ues.cit", UNMET),
        ],
    )
    def test_a_social_cooperative_without_the_status(self, rule: str, outcome: Any) -> None:  # noqa: ANN401
        facts = SocialEnterpriseFacts(
            legal_form=LegalForm.SOCIAL_COOPERATIVE, holds_ps_status=False, workforce=()
        )
        assert told(rule, facts).outcome is outcome


def employee(hired: date | None, persons: int = 1, **facts: Any) -> EmploymentGroup:  # noqa: ANN401
    usual: dict[str, Any] = {
        "persons": persons,
        "contract": ContractKind.EMPLOYMENT_CONTRACT,
        "fte": Fraction(1, 4),
        "at_risk": FROM_PUP,
        "hired_on": hired,
    }
    return EmploymentGroup(**(usual | facts))


class TestArt21:
    """W pełnej wysokości przez 24 miesiące od zatrudnienia, w połowie przez kolejne 12."""

    @pytest.mark.parametrize(
        ("on", "outcome", "amount"),
        [
            (date(2023, 3, 30), UNMET, None),
            (date(2023, 3, 31), MET, 4),
            (date(2025, 3, 31), MET, 4),
            (date(2025, 4, 1), MET, 2),
            (date(2026, 3, 31), MET, 2),
            (date(2026, 4, 1), UNMET, None),
        ],
    )
    def test_from_hiring_to_the_end(self, on: date, outcome: Any, amount: int | None) -> None:  # noqa: ANN401
        finding = asked("ues.zus", employee(date(2023, 3, 31), 4), on=on)
        assert (finding.outcome, finding.amount) == (outcome, amount)

    def test_each_person_has_a_time_of_their_own(self) -> None:
        finding = asked(
            "ues.zus",
            employee(date(2023, 6, 1), 2),
            employee(date(2022, 2, 1)),
            employee(date(2021, 2, 28)),
        )
        assert finding.amount == Fraction(5, 2)
        assert finding.shown == Decimal("2.50")
        assert basis(finding) >= {f"art. 21 ust. 1 {ES}", f"art. 21 ust. 2 {ES}"}

    @pytest.mark.parametrize(
        "change",
        [
            {"at_risk": frozenset()},
            {"contract": ContractKind.CIVIL_LAW_CONTRACT},
            {"contract": ContractKind.SOLE_TRADER_CONTRACT},
            {"persons": 0},
        ],
    )
    def test_who_is_no_employee_at_risk(self, change: dict[str, Any]) -> None:
        assert asked("ues.zus", employee(date(2023, 6, 1), **change)).outcome is UNMET

    def test_any_part_of_a_post_and_a_cooperative_contract_suffice(self) -> None:
        member = employee(
            date(2023, 6, 1),
            contract=ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT,
            fte=Fraction(1, 10),
        )
        assert asked("ues.zus", member).amount == 1

    def test_the_day_of_hiring_must_be_known(self) -> None:
        finding = asked("ues.zus", employee(None))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("workforce[0].hired_on",))

    def test_one_is_enough_though_of_another_nothing_is_known(self) -> None:
        finding = asked("ues.zus", employee(date(2023, 6, 1)), employee(None))
        assert (finding.outcome, finding.amount) == (MET, None)

    def test_who_was_unemployed_counts_by_the_day_of_hiring(self) -> None:
        facts = SocialEnterpriseFacts(holds_ps_status=True, workforce=(employee(date(2023, 6, 1)),))
        today = Policy(at_risk_moment="day_examined")
        assert told("ues.zus", facts).hangs_on == ("at_risk_moment",)
        assert told("ues.zus", facts, policy=today).outcome is UNMET


class TestUpzArt46Ust1Pkt1d:
    """Nie wyższa niż 6-krotna wysokość przeciętnego wynagrodzenia; zwrot poniżej 24 miesięcy."""

    def test_the_most_there_is(self) -> None:
        finding = asked("ues.job_grant_fp")
        assert (finding.outcome, finding.amount, finding.shown) == (MET, 6, Decimal("6.00"))
        assert basis(finding) == {
            f"art. 22 ust. 1 pkt 1 {ES}",
            f"art. 22 ust. 2 pkt 1 {ES}",
            f"art. 46 ust. 1 pkt 1d {UPZ}",
            f"art. 46 ust. 2d {UPZ}",
        }

    @pytest.mark.parametrize(
        ("change", "outcome"),
        [
            ({"instrument_required_months": 24}, MET),
            ({"instrument_required_months": 23}, UNMET),
            ({"fte": Fraction(99, 100)}, UNMET),
            ({"instrument_required_months": None}, UNKNOWN),
            ({"fte": None}, UNKNOWN),
            ({"persons": None, "fte": Fraction(1, 2)}, UNKNOWN),
            ({"instruments": None, "fte": Fraction(1, 2)}, UNKNOWN),
            ({"instruments": frozenset(), "fte": Fraction(1, 2)}, MET),
        ],
    )
    def test_the_post_is_kept_in_full_time(self, change: dict[str, Any], outcome: Any) -> None:  # noqa: ANN401
        post = supported(SupportInstrument.FP_WORKPLACE, **change)
        assert asked("ues.job_grant_fp", post).outcome is outcome

    def test_other_instruments_do_not_matter(self) -> None:
        other = supported(
            SupportInstrument.PFRON_WORKPLACE, fte=Fraction(1, 2), instrument_required_months=12
        )
        assert asked("ues.job_grant_fp", other).outcome is MET

    def test_from_june_2025_the_amount_was_not_read(self) -> None:
        assert asked("ues.job_grant_fp", on=LAST_DAY_OF_UPZ).amount == 6
        finding = asked("ues.job_grant_fp", on=FIRST_DAY_OF_URP)
        assert (finding.outcome, finding.amount) == (UNKNOWN, None)
        assert finding.unread == ("UES_FP_POST_MAX",)
        assert finding.why("en") == (
            "the labour-market act of 2025 and its regulations were not read",
        )
        assert URP in basis(finding)
        assert finding.missing == ()

    def test_who_is_no_holder_gets_nothing_then_either(self) -> None:
        facts: dict[str, Any] = {"holds_ps_status": False, "legal_form": LegalForm.FOUNDATION}
        assert asked("ues.job_grant_fp", on=FIRST_DAY_OF_URP, **facts).outcome is UNMET


class TestUpzArt46Ust1Pkt4:
    """Miesięcznie nie więcej niż minimalne wynagrodzenie, do 6 miesięcy; zwrot poniżej 12."""

    @pytest.mark.parametrize(
        ("on", "amount"),
        [
            (date(2022, 12, 31), 3010),
            (date(2023, 1, 1), 3490),
            (date(2023, 7, 1), 3600),
            (date(2024, 1, 1), 4242),
            (date(2024, 7, 1), 4300),
            (date(2025, 1, 1), 4666),
        ],
    )
    def test_the_minimum_wage_of_the_day_of_the_contract(self, on: date, amount: int) -> None:
        finding = asked("ues.pay_fp", on=on)
        assert (finding.outcome, finding.amount, finding.shown) == (MET, amount, Decimal(amount))

    def test_it_is_cited(self) -> None:
        assert basis(asked("ues.pay_fp")) >= {
            f"art. 22 ust. 1 pkt 2 {ES}",
            f"art. 46 ust. 1 pkt 4 {UPZ}",
            f"art. 46 ust. 3b {UPZ}",
            f"art. 46 ust. 4a {UPZ}",
            f"art. 2 ust. 5 {WAGE}",
        }

    @pytest.mark.parametrize(
        ("change", "outcome"),
        [
            ({"instrument_granted_months": 6, "instrument_required_months": 12}, MET),
            ({"instrument_granted_months": 7}, UNMET),
            ({"instrument_required_months": 11}, UNMET),
            ({"fte": Fraction(1, 2)}, UNMET),
            ({"instrument_granted_months": None}, UNKNOWN),
        ],
    )
    def test_the_months(self, change: dict[str, Any], outcome: Any) -> None:  # noqa: ANN401
        paid = supported(SupportInstrument.FP_PAY, **change)
        assert asked("ues.pay_fp", paid).outcome is outcome

    def test_from_june_2025_the_amount_was_not_read(self) -> None:
        assert asked("ues.pay_fp", on=LAST_DAY_OF_UPZ).amount == 4666
        finding = asked("ues.pay_fp", on=FIRST_DAY_OF_URP)
        assert (finding.outcome, finding.amount) == (UNKNOWN, None)
        assert "UES_FP_PAY_MAX" in finding.unread


class TestUronArt26gUst1Pkt1:
    """Od sześciokrotności do piętnastokrotności, za 12 do 24 miesięcy zatrudnienia."""

    def test_the_most_there_is(self) -> None:
        finding = asked("ues.job_grant_pfron")
        assert (finding.outcome, finding.amount) == (MET, 15)
        assert basis(finding) >= {
            f"art. 22 ust. 2 pkt 2 {ES}",
            f"art. 26g ust. 1 pkt 1 {URON}",
            f"art. 2 pkt 4 {URON}",
        }

    @pytest.mark.parametrize(
        ("change", "outcome"),
        [
            ({"instrument_required_months": 11}, UNMET),
            ({"instrument_required_months": 12}, MET),
            ({"instrument_required_months": 24}, MET),
            ({"instrument_required_months": 25}, UNMET),
            ({"instrument_required_months": None}, UNKNOWN),
            ({"disability_degree": DisabilityDegree.NONE}, UNMET),
            ({"disability_degree": DisabilityDegree.MILD}, MET),
            ({"disability_degree": DisabilityDegree.WITHOUT_DEGREE}, MET),
            ({"disability_degree": None}, UNKNOWN),
            ({"fte": Fraction(1, 2)}, MET),
        ],
    )
    def test_whose_post_and_how_long(self, change: dict[str, Any], outcome: Any) -> None:  # noqa: ANN401
        post = supported(SupportInstrument.PFRON_WORKPLACE, **change)
        assert asked("ues.job_grant_pfron", post).outcome is outcome

    def test_no_second_public_money_for_the_same_post(self) -> None:
        both = frozenset({SupportInstrument.PFRON_WORKPLACE, SupportInstrument.FP_WORKPLACE})
        post = supported(SupportInstrument.PFRON_WORKPLACE, instruments=both)
        assert asked("ues.job_grant_pfron", post).outcome is UNMET

    def test_the_labour_market_act_of_2025_changes_nothing_here(self) -> None:
        assert asked("ues.job_grant_pfron", on=FIRST_DAY_OF_URP).amount == 15


class TestUronArt26gUst1Pkt2:
    """Miesięcznie nie więcej niż najniższe wynagrodzenie, do 6 miesięcy, po praktyce WTZ do 12."""

    @pytest.mark.parametrize(
        ("on", "amount"),
        [
            (date(2022, 10, 30), 2800),
            (date(2023, 1, 1), 3010),
            (date(2023, 12, 31), 3010),
            (date(2024, 1, 1), 3600),
            (date(2025, 1, 1), 4300),
        ],
    )
    def test_the_minimum_wage_of_last_december(self, on: date, amount: int) -> None:
        finding = asked("ues.pay_pfron", on=on)
        assert (finding.outcome, finding.amount) == (MET, amount)

    @pytest.mark.parametrize(
        ("months", "practice", "outcome"),
        [
            (6, False, MET),
            (6, None, MET),
            (7, False, UNMET),
            (7, None, UNKNOWN),
            (7, True, MET),
            (12, True, MET),
            (13, True, UNMET),
            (13, None, UNMET),
            (None, None, UNKNOWN),
        ],
    )
    def test_the_months(self, months: int | None, outcome: Any, *, practice: bool | None) -> None:  # noqa: ANN401
        paid = supported(
            SupportInstrument.PFRON_PAY,
            instrument_granted_months=months,
            after_wtz_practice=practice,
        )
        assert asked("ues.pay_pfron", paid).outcome is outcome

    def test_somebody_without_a_disability(self) -> None:
        paid = supported(SupportInstrument.PFRON_PAY, disability_degree=DisabilityDegree.NONE)
        assert asked("ues.pay_pfron", paid).outcome is UNMET

    def test_it_is_cited(self) -> None:
        assert basis(asked("ues.pay_pfron")) >= {
            f"art. 26g ust. 1 pkt 2 {URON}",
            f"art. 26g ust. 2 {URON}",
            f"art. 2 pkt 1 {URON}",
        }


class TestUronArt32Ust1Pkt1:
    """Dofinansowanie w wysokości do 50% oprocentowania."""

    def test_half_of_the_interest(self) -> None:
        finding = asked("ues.pfron_interest")
        assert (finding.outcome, finding.amount) == (MET, Fraction(1, 2))
        assert basis(finding) == {f"art. 24 {ES}", f"art. 32 ust. 1 pkt 1 {URON}"}


class TestUronArt32Ust2:
    """Zwrot kosztów, jeżeli wskaźnik zatrudnienia osób niepełnosprawnych wynosi co najmniej 50%."""

    @pytest.mark.parametrize(
        ("disabled", "posts", "outcome"),
        [
            (5, 10, MET),
            (Fraction(499, 100), 10, UNMET),
            (Fraction(5, 4), Fraction(5, 2), MET),
            (Fraction(1, 2), Fraction(1, 2), MET),
            (0, 0, UNMET),
            (Bounds(5, 7), 10, MET),
            (Bounds(4, 6), 10, UNKNOWN),
            (5, Bounds(8, 10), MET),
            (None, 10, UNKNOWN),
            (5, None, UNKNOWN),
        ],
    )
    def test_in_full_time_posts(self, disabled: Any, posts: Any, outcome: Any) -> None:  # noqa: ANN401
        finding = asked("ues.pfron_costs", disabled_posts=disabled, employee_posts=posts)
        assert finding.outcome is outcome
        assert f"art. 32 ust. 2 pkt 2 {URON}" in basis(finding)

    def test_a_part_is_no_more_than_the_whole(self) -> None:
        with pytest.raises(InvalidValue, match="employee_posts: expected at least disabled_posts"):
            SocialEnterpriseFacts(disabled_posts=Fraction(21, 2), employee_posts=10)
        with pytest.raises(InvalidValue, match="expected at least qualifying_posts"):
            SocialEnterpriseFacts(qualifying_posts=6, disabled_posts=5)
        with pytest.raises(InvalidValue, match="expected at least qualifying_posts"):
            SocialEnterpriseFacts(qualifying_posts=11, employee_posts=10)


class TestUronArt22Ust1:
    """Co najmniej 10 pracowników w przeliczeniu i co najmniej 30% wskazanych osób."""

    @pytest.mark.parametrize(
        ("qualifying", "posts", "outcome"),
        [
            (3, 10, MET),
            (Fraction(299, 100), 10, UNMET),
            (3, Fraction(999, 100), UNMET),
            (9, Fraction(999, 100), UNMET),
            (6, 20, MET),
            (6, Fraction(2001, 100), UNMET),
            (Bounds(3, 9), 10, MET),
            (Bounds(2, 9), 10, UNKNOWN),
            (None, 9, UNMET),
            (3, None, UNKNOWN),
        ],
    )
    def test_posts_and_share(self, qualifying: Any, posts: Any, outcome: Any) -> None:  # noqa: ANN401
        finding = asked("ues.pfron_relief", qualifying_posts=qualifying, employee_posts=posts)
        assert finding.outcome is outcome

    def test_it_is_cited(self) -> None:
        finding = asked("ues.pfron_relief", qualifying_posts=3, employee_posts=10)
        assert basis(finding) == {
            f"art. 25 {ES}",
            f"art. 22 ust. 1 {URON}",
            f"art. 2 pkt 6 {URON}",
        }


class TestCitArt17Ust1Pkt43a:
    """Dochody przedsiębiorstw społecznych w celu reintegracji, wydane na reintegrację."""

    @pytest.mark.parametrize(
        ("purposes", "outcome"),
        [
            (frozenset({Purpose.REINTEGRATION}), MET),
            (frozenset(Purpose), MET),
            (frozenset({Purpose.SOCIAL_SERVICES}), UNMET),
            (frozenset(), UNMET),
            (None, UNKNOWN),
        ],
    )
    def test_of_the_reintegration_type(self, purposes: Any, outcome: Any) -> None:  # noqa: ANN401
        finding = asked("ues.cit", purposes=purposes)
        assert finding.outcome is outcome
        assert f"art. 17 ust. 1 pkt 43a {CIT}" in basis(finding)
