"""What a participant of a CIS is paid: the benefit, its parts, days off, the premium."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

import pytest
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET
from tests.law.builders_cis import (
    BEFORE_2022,
    DAY,
    DEFAULT,
    SINCE_2022,
    ZS,
    ask,
    due,
    outcome,
    printed,
)

from ekonomia.bounds import Bounds
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Outcome, Policy
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts

AMENDMENT: Final = "ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)"
PROMOTION: Final = "ustawy o promocji zatrudnienia i instytucjach rynku pracy"

IN_MARCH_2023: Final = date(2023, 3, 31)
BASIC: Final = Decimal("1304.10")
"""The unemployment benefit of the first 90 days from June 2022 to May 2023."""
FULL: Final = Fraction("1564.92")
PER_ILLNESS: Final = Policy(illness_days_scope="illness")
PER_PARTICIPATION: Final = Policy(illness_days_scope="participation")


class TestFullMonth:
    """O pełny miesiąc pyta się osobno; 28 dni lutego to nie 28/30 świadczenia."""

    def test_february(self) -> None:
        facts = {"benefit": Decimal(1500), "calendar_days": 28}
        assert due("benefit_part_month", date(2023, 2, 28), **facts) == 1400
        told = {"benefit_requested": True, "unemployment_benefit": Decimal(1250)}
        assert due("benefit", date(2023, 2, 28), **told) == 1500


class TestArt15Ust4:
    """Świadczenie wynosi 120% zasiłku, także w okresie próbnym (do końca 2021 r. 100% i 50%)."""

    @pytest.mark.parametrize(
        ("on", "trial", "amount", "shown"),
        [
            (date(2021, 12, 10), False, "1240.80", "1240.80"),
            (date(2021, 12, 10), True, "620.40", "620.40"),
            (date(2022, 2, 10), False, "1488.96", "1489.00"),
            (date(2022, 2, 10), True, "1488.96", "1489.00"),
            (date(2022, 2, 10), None, "1488.96", "1489.00"),
            (date(2021, 12, 31), False, "1240.80", "1240.80"),
            (date(2022, 1, 1), False, "1488.96", "1489.00"),
            (date(2022, 6, 1), False, "1564.92", "1565.00"),
            (date(2023, 6, 1), False, "1790.28", "1790.30"),
            (date(2024, 6, 1), False, "1994.40", "1994.40"),
            (date(2025, 6, 1), False, "2066.28", "2066.30"),
            (date(2026, 6, 1), False, "2140.68", "2140.70"),
        ],
    )
    def test_case_c08_and_each_year(
        self, on: date, trial: bool | None, amount: str, shown: str
    ) -> None:
        facts = {"in_trial_month": trial, "benefit_requested": True}
        finding = ask("benefit", on, **facts)
        assert (finding.outcome, finding.amount) == (MET, Fraction(amount))
        assert finding.shown == Decimal(amount)
        assert finding.hangs_on == ()
        rounded = ask("benefit", on, policy=Policy(benefit_display="rounded_up"), **facts)
        assert (rounded.amount, rounded.shown) == (Fraction(amount), Decimal(shown))

    @pytest.mark.parametrize(
        ("on", "amount"),
        [
            (date(2007, 6, 30), 800),
            (date(2007, 7, 1), 1000),
            (date(2021, 12, 31), 1000),
            (date(2022, 1, 1), 1200),
        ],
    )
    def test_shares_of_a_given_benefit(self, on: date, amount: int) -> None:
        facts = {"unemployment_benefit": Decimal(1000), "in_trial_month": False}
        assert due("benefit", on, benefit_requested=True, **facts) == amount

    @pytest.mark.parametrize(
        ("known", "amount"),
        [
            (date(2022, 1, 31), "1240.80"),
            (date(2022, 2, 1), "1240.80"),
            (date(2022, 2, 14), "1240.80"),
            (date(2022, 2, 15), "1488.96"),
            (None, "1488.96"),
        ],
    )
    def test_it_works_back(self, known: date | None, amount: str) -> None:
        """Zmiana weszła w życie 15 lutego 2022 z mocą od 1 stycznia 2022."""
        facts = CisFacts(benefit_requested=True, in_trial_month=False)
        answer = CIS.check(facts, on=date(2022, 1, 20), known=known)
        assert answer.finding("cis.benefit").amount == Fraction(amount)

    def test_the_trial_month_works_back_too(self) -> None:
        facts = CisFacts(in_trial_month=True, benefit_requested=True)
        before = CIS.check(facts, on=date(2022, 1, 20), known=date(2022, 2, 1))
        assert before.finding("cis.benefit").amount == Fraction("620.40")
        after = CIS.check(facts, on=date(2022, 1, 20))
        assert after.finding("cis.benefit").amount == Fraction("1488.96")

    @pytest.mark.parametrize(
        ("on", "trial", "requested", "expected"),
        [
            (DAY, False, False, NOT_APPLICABLE),
            (DAY, True, False, NOT_APPLICABLE),
            (DAY, False, None, UNKNOWN),
            (date(2021, 12, 31), True, False, MET),
            (date(2021, 12, 31), True, None, MET),
            (date(2021, 12, 31), False, None, UNKNOWN),
            (date(2021, 12, 31), None, None, UNKNOWN),
            (date(2021, 12, 31), False, False, NOT_APPLICABLE),
            (date(2022, 1, 1), True, False, NOT_APPLICABLE),
        ],
    )
    def test_on_request(
        self, on: date, trial: bool, requested: bool | None, expected: Outcome
    ) -> None:
        """W okresie próbnym do końca 2021 r. bez wniosku."""
        assert outcome("benefit", on, in_trial_month=trial, benefit_requested=requested) is expected

    def test_nobody_knows_whether_it_was_requested(self) -> None:
        finding = ask("benefit", date(2024, 2, 1))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("benefit_requested",))

    def test_trial_not_known_before_2022(self) -> None:
        finding = ask("benefit", date(2021, 12, 10), benefit_requested=True)
        assert (finding.outcome, finding.amount, finding.shown) == (UNKNOWN, None, None)
        assert finding.missing == ("in_trial_month",)

    def test_amounts_that_nobody_has_read(self) -> None:
        finding = ask("benefit", date(2012, 5, 31), in_trial_month=False, benefit_requested=True)
        assert finding.outcome is UNKNOWN
        assert finding.unread == ("UNEMPLOYMENT_BENEFIT",)

    def test_a_benefit_known_roughly(self) -> None:
        rough = Bounds(1000, 1100)
        assert outcome("benefit", benefit_requested=True, unemployment_benefit=rough) is UNKNOWN

    def test_basis(self) -> None:
        finding = ask("benefit", date(2022, 2, 10), benefit_requested=True)
        assert printed(finding) == (
            f"art. 15 ust. 4 {ZS}",
            f"art. 15 ust. 5 {ZS}",
            f"art. 14 pkt 2 {AMENDMENT}",
            f"art. 72 ust. 1 pkt 1 {PROMOTION}",
            f"art. 72 ust. 6 {PROMOTION}",
        )


class TestArt15Ust6:
    """Za niepełny miesiąc: kwotę dzieli się przez 30 i mnoży przez dni kalendarzowe."""

    @pytest.mark.parametrize(
        ("days", "amount"),
        [
            (0, Fraction(0)),
            (1, FULL / 30),
            (10, Fraction("521.64")),
            (30, FULL),
            (31, FULL),
        ],
    )
    def test_days(self, days: int, amount: Fraction) -> None:
        facts = {"unemployment_benefit": BASIC, "calendar_days": days}
        assert due("benefit_part_month", IN_MARCH_2023, **facts) == amount

    def test_of_a_given_benefit(self) -> None:
        facts = {"benefit": Decimal("900.00"), "unemployment_benefit": BASIC, "calendar_days": 10}
        assert due("benefit_part_month", **facts) == 300

    def test_in_the_trial_month_before_2022(self) -> None:
        facts = {"unemployment_benefit": Decimal("1200.00"), "calendar_days": 15}
        assert due("benefit_part_month", date(2021, 3, 1), in_trial_month=True, **facts) == 300
        assert due("benefit_part_month", date(2021, 3, 1), in_trial_month=False, **facts) == 600

    def test_missing_and_basis(self) -> None:
        finding = ask("benefit_part_month", benefit=Decimal("900.00"))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("calendar_days",))
        assert printed(finding)[0] == f"art. 15 ust. 6 {ZS}"


class TestArt15Ust7:
    """Za dzień nieusprawiedliwiony 1/20 mniej; ponad 3 dni w miesiącu nic."""

    @pytest.mark.parametrize(
        ("days", "amount", "shown"),
        [
            (0, FULL, "1564.92"),
            (2, Fraction("1408.428"), "1408.43"),
            (3, FULL * 17 / 20, "1330.18"),
            (4, Fraction(0), "0.00"),
            (31, Fraction(0), "0.00"),
        ],
    )
    def test_case_c17_and_the_edge(self, days: int, amount: Fraction, shown: str) -> None:
        facts = {"unemployment_benefit": BASIC, "unexcused_days": days}
        finding = ask("benefit_absence", IN_MARCH_2023, **facts)
        assert (finding.amount, finding.shown) == (amount, Decimal(shown))

    def test_in_the_trial_month_too(self) -> None:
        facts = {"unemployment_benefit": Decimal("1200.00"), "unexcused_days": 1}
        assert due("benefit_absence", date(2021, 3, 1), in_trial_month=True, **facts) == 570

    def test_missing(self) -> None:
        assert ask("benefit_absence").missing == ("unexcused_days",)
        assert printed(ask("benefit_absence"))[0] == f"art. 15 ust. 7 {ZS}"


def ill(
    days: int | None,
    on: date = IN_MARCH_2023,
    policy: Policy = DEFAULT,
    *,
    trial: bool | None = False,
) -> Finding:
    return ask(
        "benefit_illness",
        on,
        policy=policy,
        illness_days=days,
        unemployment_benefit=BASIC,
        in_trial_month=trial,
    )


class TestArt15Ust7a:
    """Za dzień choroby 1/40 mniej, do 21 dni (do 14 lutego 2022 do 14), nie w okresie próbnym."""

    def test_case_c16(self) -> None:
        finding = ill(20)
        assert (finding.outcome, finding.amount) == (MET, Fraction("782.46"))
        assert finding.hangs_on == ()
        assert printed(finding)[0] == f"art. 15 ust. 7a {ZS}"

    @pytest.mark.parametrize(
        ("on", "days", "expected"),
        [
            (BEFORE_2022, 14, MET),
            (BEFORE_2022, 15, UNKNOWN),
            (SINCE_2022, 21, MET),
            (SINCE_2022, 22, UNKNOWN),
            (SINCE_2022, None, UNKNOWN),
            (date(2007, 7, 14), 14, MET),
            (date(2007, 7, 13), 14, NOT_APPLICABLE),
        ],
    )
    def test_paid_days(self, on: date, days: int | None, expected: Outcome) -> None:
        assert ill(days, on).outcome is expected

    @pytest.mark.parametrize(
        ("days", "left"),
        [(0, Fraction(1)), (1, Fraction(39, 40)), (14, Fraction(26, 40)), (21, Fraction(19, 40))],
    )
    def test_each_paid_day(self, days: int, left: Fraction) -> None:
        assert ill(days).amount == FULL * left

    def test_beyond_the_paid_days_the_act_is_silent(self) -> None:
        finding = ill(22)
        assert (finding.outcome, finding.amount, finding.missing) == (UNKNOWN, None, ())
        assert finding.unread == ("CIS_ILLNESS_BEYOND",)
        assert finding.hangs_on == ("illness_days_scope",)
        assert "contested" in finding.why("en")[0]

    @pytest.mark.parametrize("policy", [PER_ILLNESS, PER_PARTICIPATION])
    @pytest.mark.parametrize(
        ("days", "left"),
        [
            (21, Fraction(19, 40)),
            (22, Fraction(19, 40) - Fraction(1, 30)),
            (31, Fraction(19, 40) - Fraction(10, 30)),
            (35, Fraction(19, 40) - Fraction(14, 30)),
            (36, Fraction(0)),
            (60, Fraction(0)),
        ],
    )
    def test_by_policy_and_never_negative(self, days: int, left: Fraction, policy: Policy) -> None:
        finding = ill(days, policy=policy)
        assert (finding.outcome, finding.amount) == (MET, FULL * left)
        assert (finding.evidence is Evidence.RECALLED) == (days > 21)

    def test_not_in_the_trial_month(self) -> None:
        assert ill(5, trial=True).outcome is NOT_APPLICABLE
        assert ill(5, trial=None).amount == FULL * Fraction(35, 40)

    def test_missing(self) -> None:
        assert ill(None).missing == ("illness_days",)


class TestArt15Ust6a:
    """Przysługuje 6 dni wolnych (4 do 23.10.2015), po przedłużeniu dodatkowe w proporcji."""

    @pytest.mark.parametrize(
        ("on", "days", "extension", "expected"),
        [
            (date(2007, 7, 13), 9, 0, NOT_APPLICABLE),
            (date(2007, 7, 14), 4, 0, MET),
            (date(2007, 7, 14), 5, 0, UNMET),
            (date(2015, 10, 23), 5, 6, UNMET),
            (date(2015, 10, 24), 6, 0, MET),
            (date(2015, 10, 24), 7, 0, UNMET),
            (BEFORE_2022, 7, 6, UNMET),
            (BEFORE_2022, 7, None, UNMET),
            (SINCE_2022, 6, None, MET),
            (SINCE_2022, 7, None, UNKNOWN),
            (SINCE_2022, 7, 0, UNMET),
            (SINCE_2022, 9, 6, MET),
            (SINCE_2022, 9, 5, UNMET),
            (SINCE_2022, 12, 12, MET),
            (SINCE_2022, 13, 12, UNMET),
        ],
    )
    def test_days(self, on: date, days: int, extension: int | None, expected: Outcome) -> None:
        assert outcome("days_off", on, days_off=days, extension_months=extension) is expected

    def test_a_right(self) -> None:
        finding = ask("days_off", days_off=7)
        assert finding.counts is False
        assert finding.missing == ("extension_months",)
        assert printed(finding) == (f"art. 15 ust. 6a {ZS}", f"art. 9 {AMENDMENT}")


class TestArt15a:
    """Premia do 100% świadczenia (20% od 2007, 50% od 2015), nie w okresie próbnym."""

    @pytest.mark.parametrize(
        ("on", "premium", "expected"),
        [
            (date(2007, 7, 13), "900.00", NOT_APPLICABLE),
            (date(2007, 7, 14), "200.00", MET),
            (date(2007, 7, 14), "200.01", UNMET),
            (date(2015, 10, 23), "200.01", UNMET),
            (date(2015, 10, 24), "500.00", MET),
            (BEFORE_2022, "500.01", UNMET),
            (SINCE_2022, "1000.00", MET),
            (SINCE_2022, "1000.01", UNMET),
        ],
    )
    def test_caps(self, on: date, premium: str, expected: Outcome) -> None:
        found = outcome(
            "premium",
            on,
            premium=Decimal(premium),
            benefit=Decimal("1000.00"),
            in_trial_month=False,
        )
        assert found is expected

    @pytest.mark.parametrize(
        ("on", "premium", "expected"),
        [
            (IN_MARCH_2023, "1564.92", MET),
            (IN_MARCH_2023, "1564.93", UNMET),
            (date(2021, 12, 31), "620.40", MET),
            (date(2021, 12, 31), "620.41", UNMET),
        ],
    )
    def test_of_the_benefit_after_the_trial(
        self, on: date, premium: str, expected: Outcome
    ) -> None:
        assert outcome("premium", on, premium=Decimal(premium), in_trial_month=False) is expected

    @pytest.mark.parametrize(
        ("premium", "expected"), [("0.00", MET), ("0.01", UNMET), (None, UNKNOWN)]
    )
    def test_none_in_the_trial_month(self, premium: str | None, expected: Outcome) -> None:
        amount = None if premium is None else Decimal(premium)
        assert outcome("premium", premium=amount, in_trial_month=True) is expected

    def test_missing_and_basis(self) -> None:
        finding = ask("premium", premium=Decimal("10.00"))
        assert finding.missing == ("in_trial_month",)
        assert printed(finding)[:2] == (f"art. 15a ust. 1 {ZS}", f"art. 15a ust. 2 {ZS}")
