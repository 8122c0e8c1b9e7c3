"""Where the surplus of a social cooperative may go, and the least parts it is divided in."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.law.builders_coop import (
    BEFORE,
    DAY,
    FIRST,
    LAST_BEFORE_REFORM,
    LATER,
    MET,
    NOT_APPLICABLE,
    REFORM,
    UNKNOWN,
    UNMET,
    asked,
    basis,
    outcome,
)

from ekonomia.errors import InvalidValue, NotInForce
from ekonomia.rules import Outcome, Policy
from ekonomia.rules.wording import sentence
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts
from ekonomia.status.social_cooperative_surplus import SurplusUse, surplus_split

C13 = SocialCooperativeFacts(
    in_consortium=False,
    surplus=Decimal("100000.00"),
    to_reserve_fund=Decimal("45000.00"),
    to_social_aims=Decimal("35000.00"),
    to_investment_fund=Decimal("20000.00"),
)
C13A = SocialCooperativeFacts(
    surplus=Decimal("100000.00"),
    to_reserve_fund=Decimal("75000.00"),
    to_social_aims=Decimal("25000.00"),
)


def zloty(**amounts: str) -> dict[str, Any]:
    return {name: Decimal(amount) for name, amount in amounts.items()}


class TestWorkedCases:
    """Podział 100 000 zł przed reformą z 31 marca 2018 r. i po niej."""

    @pytest.mark.parametrize(
        ("facts", "on", "failing"),
        [
            (C13, LATER, "coop.mutual_fund"),
            (C13, date(2017, 6, 1), "coop.social_aims_share"),
            (C13, LAST_BEFORE_REFORM, "coop.social_aims_share"),
            (C13, REFORM, "coop.mutual_fund"),
            (C13A, LATER, "coop.social_aims_share"),
        ],
    )
    def test_what_alone_fails(self, facts: SocialCooperativeFacts, on: date, failing: str) -> None:
        answer = COOP.check(facts, on=on)
        assert answer.failing == (failing,)

    def test_the_numbers_of_c13(self) -> None:
        now, then = COOP.check(C13, on=LATER), COOP.check(C13, on=date(2017, 6, 1))
        met = ("coop.reserve_fund_share", "coop.social_aims_share")
        assert [now.finding(rule).outcome for rule in met] == [MET, MET]
        assert now.finding("coop.investment_fund").outcome is NOT_APPLICABLE
        assert then.finding("coop.reserve_fund_share").outcome is MET
        assert then.finding("coop.investment_fund").outcome is MET
        assert then.finding("coop.mutual_fund").outcome is NOT_APPLICABLE
        told = sentence(now.finding("coop.mutual_fund"), "pl")
        assert "20 000,00 zł" in told.replace("\N{NO-BREAK SPACE}", " ")


class TestReserveFundShare:
    """Na fundusz zasobowy co najmniej 40%, od 31 marca 2018 r. 20% (art. 10 ust. 1 pkt 1)."""

    @pytest.mark.parametrize(
        ("on", "amount", "expected"),
        [
            (FIRST, "400.00", MET),
            (LAST_BEFORE_REFORM, "399.99", UNMET),
            (REFORM, "200.00", MET),
            (REFORM, "199.99", UNMET),
            (LATER, "200.00", MET),
        ],
    )
    def test_on_the_edge(self, on: date, amount: str, expected: Outcome) -> None:
        facts = zloty(surplus="1000.00", to_reserve_fund=amount)
        assert outcome("reserve_fund_share", on=on, **facts) is expected

    def test_a_share_between_grosze(self) -> None:
        """20% z 0,01 zł to 0,002 zł: zero nie wystarcza."""
        assert outcome("reserve_fund_share", **zloty(surplus="0.01", to_reserve_fund="0")) is UNMET
        facts = zloty(surplus="1000.01", to_reserve_fund="200.00")
        assert outcome("reserve_fund_share", **facts) is UNMET
        facts = zloty(surplus="1000.01", to_reserve_fund="200.01")
        assert outcome("reserve_fund_share", **facts) is MET

    def test_nothing_to_divide(self) -> None:
        assert outcome("reserve_fund_share", **zloty(surplus="0.00")) is NOT_APPLICABLE

    def test_not_known(self) -> None:
        assert asked("reserve_fund_share").missing == ("to_reserve_fund", "surplus")
        missing = asked("reserve_fund_share", **zloty(surplus="10.00")).missing
        assert missing == ("to_reserve_fund",)

    def test_basis(self) -> None:
        facts = zloty(surplus="1000.00", to_reserve_fund="200.00")
        assert basis(asked("reserve_fund_share", **facts)) == ["art. 10 ust. 1 pkt 1"]


class TestSocialAimsShare:
    """Na reintegrację i cele społeczne co najmniej 40%, od 2018 r. 30% (art. 10 ust. 1 pkt 2)."""

    @pytest.mark.parametrize(
        ("on", "amount", "expected"),
        [
            (FIRST, "400.00", MET),
            (LAST_BEFORE_REFORM, "399.99", UNMET),
            (REFORM, "300.00", MET),
            (REFORM, "299.99", UNMET),
            (LATER, "300.00", MET),
        ],
    )
    def test_on_the_edge(self, on: date, amount: str, expected: Outcome) -> None:
        facts = zloty(surplus="1000.00", to_social_aims=amount)
        assert outcome("social_aims_share", on=on, **facts) is expected

    def test_nothing_to_divide(self) -> None:
        assert outcome("social_aims_share", **zloty(surplus="0.00")) is NOT_APPLICABLE

    def test_basis(self) -> None:
        facts = zloty(surplus="1000.00", to_social_aims="200.00")
        assert basis(asked("social_aims_share", **facts)) == ["art. 10 ust. 1 pkt 2"]


class TestInvestmentFund:
    """Do 30 marca 2018 r. reszta szła na fundusz inwestycyjny (art. 10 ust. 1 pkt 3)."""

    REST = zloty(surplus="1000.00", to_reserve_fund="450.00", to_social_aims="400.00")

    @pytest.mark.parametrize(
        ("amount", "expected"), [("150.00", MET), ("149.99", UNMET), ("150.01", UNMET)]
    )
    def test_the_whole_rest(self, amount: str, expected: Outcome) -> None:
        facts = self.REST | zloty(to_investment_fund=amount)
        assert outcome("investment_fund", on=FIRST, **facts) is expected
        assert outcome("investment_fund", on=LAST_BEFORE_REFORM, **facts) is expected
        assert outcome("investment_fund", on=REFORM, **facts) is NOT_APPLICABLE

    def test_not_known(self) -> None:
        finding = asked("investment_fund", on=FIRST, **self.REST)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("to_investment_fund",))
        assert basis(finding) == ["art. 10 ust. 1 pkt 3"]


class TestMutualFund:
    """Reszta na fundusz wzajemnościowy konsorcjum (art. 10 ust. 1 pkt 3, ust. 3)."""

    HALVES = zloty(
        surplus="1000.00",
        to_reserve_fund="300.00",
        to_social_aims="400.00",
        to_investment_fund="0.00",
    )

    @pytest.mark.parametrize(
        ("in_consortium", "mutual", "expected"),
        [
            (True, "300.00", MET),
            (True, "299.99", UNMET),
            (True, "300.01", UNMET),
            (False, "300.00", UNMET),
            (False, "0.00", UNMET),
        ],
    )
    def test_the_rest(self, in_consortium: bool, mutual: str, expected: Outcome) -> None:
        facts = self.HALVES | zloty(to_mutual_fund=mutual)
        assert outcome("mutual_fund", in_consortium=in_consortium, **facts) is expected
        assert outcome("mutual_fund", on=REFORM, in_consortium=in_consortium, **facts) is expected

    @pytest.mark.parametrize("in_consortium", [True, False, None])
    def test_nothing_is_left(self, in_consortium: bool | None) -> None:
        facts = self.HALVES | zloty(to_reserve_fund="600.00", to_mutual_fund="0.00")
        assert outcome("mutual_fund", in_consortium=in_consortium, **facts) is MET

    def test_more_than_there_is(self) -> None:
        facts = self.HALVES | zloty(to_reserve_fund="600.01", to_mutual_fund="0.00")
        assert outcome("mutual_fund", in_consortium=False, **facts) is UNMET

    def test_nothing_to_an_investment_fund(self) -> None:
        facts = self.HALVES | zloty(to_reserve_fund="599.99", to_investment_fund="0.01")
        finding = asked("mutual_fund", in_consortium=False, **facts)
        assert finding.outcome is UNMET

    @pytest.mark.parametrize("mutual", ["0.00", "100.00", "300.00"])
    def test_where_a_rest_may_be_left(self, mutual: str) -> None:
        """Czy spółdzielnia poza konsorcjum może coś zostawić, rozstrzyga pytający."""
        lenient = Policy(mutual_fund_outside_consortium=True)
        facts = self.HALVES | zloty(to_mutual_fund=mutual)
        strict = asked("mutual_fund", in_consortium=False, **facts)
        assert (strict.outcome, strict.hangs_on) == (UNMET, ("mutual_fund_outside_consortium",))
        assert asked("mutual_fund", policy=lenient, in_consortium=False, **facts).outcome is MET

    def test_no_policy_lets_more_be_divided_than_there_is(self) -> None:
        lenient = Policy(mutual_fund_outside_consortium=True)
        facts = self.HALVES | zloty(to_mutual_fund="300.01")
        assert asked("mutual_fund", policy=lenient, in_consortium=False, **facts).outcome is UNMET

    def test_not_known(self) -> None:
        facts = self.HALVES | zloty(to_mutual_fund="300.00")
        assert asked("mutual_fund", **facts).missing == ("in_consortium",)
        assert asked("mutual_fund", **zloty(surplus="0.00")).outcome is NOT_APPLICABLE

    def test_basis(self) -> None:
        facts = self.HALVES | zloty(to_mutual_fund="300.00")
        finding = asked("mutual_fund", in_consortium=True, **facts)
        assert basis(finding) == ["art. 10 ust. 1 pkt 3", "art. 10 ust. 3"]


class TestProfitLock:
    """Nic dla członków: ani podziału, ani udziałów, ani odsetek (art. 10 ust. 2)."""

    NOTHING = zloty(to_members="0.00", to_share_fund="0.00", share_interest="0.00")

    @pytest.mark.parametrize("on", [FIRST, LAST_BEFORE_REFORM, REFORM, LATER])
    def test_nothing(self, on: date) -> None:
        assert outcome("profit_lock", on=on, **self.NOTHING) is MET

    @pytest.mark.parametrize("way", NOTHING)
    def test_each_way(self, way: str) -> None:
        assert outcome("profit_lock", **(self.NOTHING | zloty(**{way: "0.01"}))) is UNMET
        assert outcome("profit_lock", **zloty(**{way: "0.01"})) is UNMET
        assert asked("profit_lock", **(self.NOTHING | {way: None})).missing == (way,)

    def test_basis(self) -> None:
        assert basis(asked("profit_lock", **self.NOTHING)) == ["art. 10 ust. 2"]


class TestSurplusSplit:
    """Najmniejsze części, co do grosza, i reszta."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (FIRST, ("40000.00", "40000.00", "20000.00")),
            (LAST_BEFORE_REFORM, ("40000.00", "40000.00", "20000.00")),
            (REFORM, ("20000.00", "30000.00", "50000.00")),
            (LATER, ("20000.00", "30000.00", "50000.00")),
        ],
    )
    def test_by_the_law_of_the_day(self, on: date, expected: tuple[str, str, str]) -> None:
        split = surplus_split(Decimal(100000), on=on, in_consortium=False)
        assert (split.reserve_fund, split.social_aims, split.rest) == tuple(map(Decimal, expected))

    @pytest.mark.parametrize(
        ("on", "in_consortium", "lenient", "third"),
        [
            (LAST_BEFORE_REFORM, False, False, (SurplusUse.INVESTMENT_FUND,)),
            (LAST_BEFORE_REFORM, False, True, (SurplusUse.INVESTMENT_FUND,)),
            (REFORM, False, False, ()),
            (REFORM, True, False, (SurplusUse.MUTUAL_FUND,)),
            (LATER, False, True, (SurplusUse.MUTUAL_FUND,)),
        ],
    )
    def test_where_the_rest_may_go(
        self, on: date, in_consortium: bool, lenient: bool, third: tuple[SurplusUse, ...]
    ) -> None:
        policy = Policy(mutual_fund_outside_consortium=lenient)
        split = surplus_split(Decimal("10.00"), on=on, in_consortium=in_consortium, policy=policy)
        first = (SurplusUse.RESERVE_FUND, SurplusUse.SOCIAL_AIMS)
        assert split.rest_may_go_to == (*first, *third)

    def test_each_part_is_rounded_up(self) -> None:
        split = surplus_split(Decimal("0.11"), on=DAY, in_consortium=False)
        parts = (split.reserve_fund, split.social_aims, split.rest)
        assert parts == (Decimal("0.03"), Decimal("0.04"), Decimal("0.04"))

    def test_every_amount_has_two_decimals(self) -> None:
        split = surplus_split(Decimal(1000), on=DAY, in_consortium=False)
        assert [str(each) for each in (split.surplus, split.reserve_fund, split.rest)] == [
            "1000.00",
            "200.00",
            "500.00",
        ]

    def test_nothing_to_divide(self) -> None:
        split = surplus_split(Decimal(0), on=DAY, in_consortium=True)
        assert {split.reserve_fund, split.social_aims, split.rest} == {Decimal(0)}

    def test_a_sum_longer_than_decimals_usually_are(self) -> None:
        huge = Decimal("123456789012345678901234567890.12")
        split = surplus_split(huge, on=DAY, in_consortium=True)
        assert split.surplus == huge
        assert split.reserve_fund == Decimal("24691357802469135780246913578.03")

    @pytest.mark.parametrize(
        ("amount", "on"), [("0.01", DAY), ("0.01", FIRST), ("0.03", LAST_BEFORE_REFORM)]
    )
    def test_grosze_that_cannot_be_divided(self, amount: str, on: date) -> None:
        with pytest.raises(InvalidValue, match="kept in whole grosze"):
            surplus_split(Decimal(amount), on=on, in_consortium=False)

    @pytest.mark.parametrize(("amount", "on"), [("0.02", DAY), ("0.03", REFORM), ("0.02", FIRST)])
    def test_grosze_that_can(self, amount: str, on: date) -> None:
        assert surplus_split(Decimal(amount), on=on, in_consortium=False).rest >= 0

    @pytest.mark.parametrize(
        "amount",
        [Decimal("-0.01"), Decimal("0.001"), Decimal("NaN"), Decimal("Infinity"), 1000, 0.5],
    )
    def test_what_is_no_such_amount(self, amount: Any) -> None:  # noqa: ANN401 - anything at all
        with pytest.raises(InvalidValue, match="surplus: expected"):
            surplus_split(amount, on=DAY, in_consortium=False)

    def test_before_the_act(self) -> None:
        with pytest.raises(NotInForce):
            surplus_split(Decimal(1000), on=BEFORE, in_consortium=False)

    def test_basis(self) -> None:
        now = surplus_split(Decimal(1000), on=DAY, in_consortium=True).basis
        assert [each.place for each in now] == [
            "art. 10 ust. 1 pkt 1",
            "art. 10 ust. 1 pkt 2",
            "art. 10 ust. 1 pkt 3",
            "art. 10 ust. 3",
        ]
        then = surplus_split(Decimal(1000), on=FIRST, in_consortium=False).basis
        assert [each.place for each in then][2:] == ["art. 10 ust. 1 pkt 3"]
