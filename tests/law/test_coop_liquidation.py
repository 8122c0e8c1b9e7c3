"""Grounds of liquidation, terms that were stretched, bodies, rights, and what is left."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, ClassVar

import pytest
from tests.law.builders_coop import (
    CORRECTED,
    DAY,
    FIRST,
    GMINY,
    LAST_BEFORE_REFORM,
    LAST_BEFORE_SLIP,
    LAST_WITHOUT_LEGAL_PERSONS,
    LATER,
    MET,
    NATURAL,
    NOT_APPLICABLE,
    REFORM,
    SLIP,
    UNKNOWN,
    UNMET,
    WITH_LEGAL_PERSONS,
    asked,
    basis,
    cooperative,
    outcome,
)

from ekonomia.entities.legal_forms import ActivityKind, LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.rules import Outcome, Policy
from ekonomia.rules.wording import sentence
from ekonomia.status.social_cooperative import COOP

ONE_DAY = timedelta(1)
EPIDEMIC_LAST = date(2024, 7, 1)


class TestLiquidationMembers:
    """Za mało członków dłużej niż trzy miesiące albo za wielu (art. 18 pkt 2)."""

    FOUR: ClassVar[dict[str, Any]] = {"members": 4, "natural_founders": 5}

    def test_at_once_before_the_reform(self) -> None:
        facts = self.FOUR | {"below_minimum_since": LAST_BEFORE_REFORM}
        assert outcome("liquidation_members", on=LAST_BEFORE_REFORM, **facts) is UNMET
        assert outcome("liquidation_members", on=REFORM, **facts) is MET
        assert outcome("liquidation_members", on=FIRST, **self.FOUR) is UNMET

    @pytest.mark.parametrize(
        ("since", "last"),
        [
            (date(2019, 8, 31), date(2019, 11, 30)),
            (date(2020, 2, 16), EPIDEMIC_LAST),
            (date(2020, 2, 15), date(2020, 5, 15)),
            (date(2023, 6, 30), EPIDEMIC_LAST),
            (date(2023, 7, 1), date(2023, 10, 1)),
            (date(2025, 1, 31), date(2025, 4, 30)),
        ],
    )
    def test_for_three_months(self, since: date, last: date) -> None:
        facts = self.FOUR | {"below_minimum_since": since}
        assert outcome("liquidation_members", on=last, **facts) is MET
        assert outcome("liquidation_members", on=last + ONE_DAY, **facts) is UNMET

    def test_enough_members(self) -> None:
        assert outcome("liquidation_members", members=5) is MET
        assert outcome("liquidation_members", members=2, founder_kinds=GMINY) is MET
        gone: dict[str, Any] = {
            "members": 1,
            "founder_kinds": GMINY,
            "below_minimum_since": date(2025, 1, 1),
        }
        assert outcome("liquidation_members", on=LATER, **gone) is UNMET

    def test_too_many(self) -> None:
        many: dict[str, Any] = {"members": 51, "converted_from_disabled_cooperative": False}
        assert outcome("liquidation_members", **many) is UNMET
        assert outcome("liquidation_members", **(many | {"members": 50})) is MET
        converted: dict[str, Any] = {"members": 51, "converted_from_disabled_cooperative": True}
        assert outcome("liquidation_members", **converted) is MET

    def test_three_founders_have_their_year(self) -> None:
        facts: dict[str, Any] = {
            "members": 4,
            "natural_founders": 3,
            "registered_on": date(2018, 11, 4),
            "below_minimum_since": date(2018, 11, 4),
        }
        assert outcome("liquidation_members", on=date(2019, 11, 4), **facts) is MET
        assert outcome("liquidation_members", on=date(2019, 11, 5), **facts) is UNMET
        for told in ({"registered_on": None}, {}):
            running = facts | told | {"in_start_up_year": True}
            assert outcome("liquidation_members", on=date(2019, 11, 5), **running) is MET

    def test_basis(self) -> None:
        assert basis(asked("liquidation_members", members=5)) == ["art. 18 pkt 2", "art. 5 ust. 2"]


OVER: dict[str, Any] = {
    "founder_kinds": NATURAL,
    "other_founders": 0,
    "members": 10,
    "other_members": 6,
    "raised_limit": False,
    "holds_ps_status": False,
}


class TestLiquidationMemberShare:
    """Limit innych członków przekroczony nieprzerwanie 6 miesięcy (art. 18 pkt 3)."""

    @pytest.mark.parametrize(
        ("since", "last"),
        [
            (date(2008, 8, 31), date(2008, 11, 30)),
            (date(2009, 8, 31), date(2010, 2, 28)),
            (date(2022, 10, 31), date(2023, 4, 30)),
            (date(2024, 12, 1), date(2025, 6, 1)),
        ],
    )
    def test_so_long(self, since: date, last: date) -> None:
        facts = OVER | {"over_limit_since": since}
        assert outcome("liquidation_member_share", on=last, **facts) is MET
        assert outcome("liquidation_member_share", on=last + ONE_DAY, **facts) is UNMET

    def test_this_term_was_not_stretched(self) -> None:
        facts = OVER | {"over_limit_since": date(2021, 1, 1)}
        assert outcome("liquidation_member_share", on=date(2021, 7, 2), **facts) is UNMET

    def test_within_the_limits(self) -> None:
        assert outcome("liquidation_member_share", **(OVER | {"other_members": 5})) is MET
        assert outcome("liquidation_member_share", **(OVER | {"raised_limit": True})) is MET
        holder = OVER | {"holds_ps_status": True}
        assert outcome("liquidation_member_share", on=CORRECTED, **holder) is MET
        more = holder | {"other_members": 8, "over_limit_since": date(2022, 10, 31)}
        assert outcome("liquidation_member_share", on=LATER, **more) is UNMET

    def test_the_slip_of_one_day(self) -> None:
        old: dict[str, Any] = {"holds_ps_status": True, "over_limit_since": date(2021, 1, 1)}
        at_risk = OVER | old | {"other_members": 1}
        assert outcome("liquidation_member_share", on=SLIP, **at_risk) is UNMET
        assert outcome("liquidation_member_share", on=CORRECTED, **at_risk) is MET
        assert outcome("liquidation_member_share", on=LAST_BEFORE_SLIP, **at_risk) is MET

    def test_not_known(self) -> None:
        assert asked("liquidation_member_share", **OVER).missing == ("over_limit_since",)

    def test_basis(self) -> None:
        finding = asked("liquidation_member_share", **(OVER | {"other_members": 5}))
        assert basis(finding)[:2] == ["art. 18 pkt 3", "art. 5 ust. 6"]


class TestLiquidationSurplus:
    """Naruszenie zasad podziału nadwyżki (art. 18 pkt 4)."""

    PARTS = (
        "to_reserve_fund",
        "to_social_aims",
        "to_mutual_fund",
        "to_investment_fund",
        "to_members",
        "to_share_fund",
        "share_interest",
    )

    def parts(self, *amounts: int, surplus: int = 1000) -> dict[str, Any]:
        named = zip(self.PARTS, map(Decimal, amounts), strict=True)
        return {"surplus": Decimal(surplus), "in_consortium": False, **dict(named)}

    @pytest.mark.parametrize(
        ("on", "amounts", "expected"),
        [
            (LAST_BEFORE_REFORM, (400, 400, 0, 200, 0, 0, 0), MET),
            (LAST_BEFORE_REFORM, (500, 500, 0, 0, 0, 0, 0), MET),
            (LAST_BEFORE_REFORM, (399, 400, 0, 201, 0, 0, 0), UNMET),
            (LAST_BEFORE_REFORM, (400, 400, 0, 100, 100, 0, 0), UNMET),
            (REFORM, (400, 400, 0, 200, 0, 0, 0), UNMET),
            (REFORM, (200, 800, 0, 0, 0, 0, 0), MET),
            (REFORM, (700, 300, 0, 0, 0, 0, 0), MET),
            (REFORM, (701, 299, 0, 0, 0, 0, 0), UNMET),
            (LATER, (199, 801, 0, 0, 0, 0, 0), UNMET),
            (LATER, (500, 500, 0, 0, 0, 0, 1), UNMET),
        ],
    )
    def test_each_of_them(self, on: date, amounts: tuple[int, ...], expected: Outcome) -> None:
        assert outcome("liquidation_surplus", on=on, **self.parts(*amounts)) is expected

    def test_without_a_surplus_only_the_members_matter(self) -> None:
        none = self.parts(0, 0, 0, 0, 0, 0, 0, surplus=0)
        assert outcome("liquidation_surplus", **none) is MET
        assert outcome("liquidation_surplus", **(none | {"to_members": Decimal(1)})) is UNMET

    def test_basis(self) -> None:
        finding = asked("liquidation_surplus", to_members=Decimal(1))
        assert basis(finding) == ["art. 18 pkt 4", "art. 10"]


class TestLiquidationEmployment:
    """Niespełniony warunek zatrudnienia pięciu osób (art. 18 pkt 5)."""

    def test_as_the_condition(self) -> None:
        facts: dict[str, Any] = {
            "legal_founders": 2,
            "registered_on": date(2022, 1, 3),
            "has_vacancy": False,
        }
        assert outcome("liquidation_employment", at_risk_employed=5, **facts) is MET
        assert outcome("liquidation_employment", at_risk_employed=4, **facts) is UNMET
        assert outcome("liquidation_employment", founder_kinds=NATURAL) is NOT_APPLICABLE
        before = LAST_WITHOUT_LEGAL_PERSONS
        assert outcome("liquidation_employment", on=before, legal_founders=2) is NOT_APPLICABLE
        finding = asked("liquidation_employment", at_risk_employed=5, **facts)
        assert basis(finding) == ["art. 18 pkt 5", "art. 5a ust. 1"]


class TestLiquidationStartUp:
    """Nieprzyjęcie dwóch osób w roku od wpisu (art. 18 pkt 6)."""

    FACTS: ClassVar[dict[str, Any]] = {"natural_founders": 3, "registered_on": date(2024, 2, 29)}

    @pytest.mark.parametrize(
        ("on", "admitted", "expected"),
        [
            (date(2025, 2, 28), 1, MET),
            (date(2025, 3, 1), 1, UNMET),
            (date(2025, 3, 1), 2, MET),
        ],
    )
    def test_on_the_edge(self, on: date, admitted: int, expected: Outcome) -> None:
        facts = self.FACTS | {"at_risk_admitted": admitted, "registered_on": date(2024, 2, 28)}
        finding = asked("liquidation_start_up", on=on, **facts)
        # the flood of September 2024 may have stretched every term that ran then
        assert finding.outcome is (UNKNOWN if expected is UNMET else MET)

    def test_a_term_that_ended_before_the_flood(self) -> None:
        facts = self.FACTS | {"at_risk_admitted": 1, "registered_on": date(2023, 9, 15)}
        assert outcome("liquidation_start_up", on=date(2024, 9, 15), **facts) is MET
        assert outcome("liquidation_start_up", on=date(2024, 9, 16), **facts) is UNMET

    def test_not_of_four(self) -> None:
        assert outcome("liquidation_start_up", natural_founders=4) is NOT_APPLICABLE
        assert outcome("liquidation_start_up", on=LAST_BEFORE_REFORM, **self.FACTS) is (
            NOT_APPLICABLE
        )

    def test_basis(self) -> None:
        finding = asked("liquidation_start_up", at_risk_admitted=2, **self.FACTS)
        assert basis(finding) == ["art. 18 pkt 6", "art. 5 ust. 1a"]


class TestLustration:
    """Pierwsza lustracja w 6 miesięcy od pierwszego sprawozdania (art. 15c, art. 18 pkt 7)."""

    FACTS: ClassVar[dict[str, Any]] = {
        "start_financed_on": date(2024, 1, 10),
        "first_accounts_approved_on": date(2024, 11, 30),
    }

    @pytest.mark.parametrize("rule", ["lustration", "liquidation_lustration"])
    def test_on_the_edge(self, rule: str) -> None:
        facts = self.FACTS | {"lustrated": False}
        assert outcome(rule, on=date(2025, 5, 30), **facts) is MET
        assert outcome(rule, on=date(2025, 5, 31), **facts) is UNMET
        made = self.FACTS | {"lustration_on": date(2025, 5, 30)}
        assert outcome(rule, on=LATER, **made) is MET
        late = self.FACTS | {"lustration_on": date(2025, 5, 31)}
        assert outcome(rule, on=LATER, **late) is UNMET

    @pytest.mark.parametrize(
        ("approved", "last"),
        [
            (date(2019, 11, 16), EPIDEMIC_LAST),
            (date(2019, 11, 15), date(2020, 5, 15)),
            (date(2023, 6, 30), EPIDEMIC_LAST),
            (date(2023, 7, 1), date(2024, 1, 1)),
        ],
    )
    def test_it_was_stretched(self, approved: date, last: date) -> None:
        facts: dict[str, Any] = {
            "start_financed_on": date(2018, 5, 10),
            "first_accounts_approved_on": approved,
        }
        assert outcome("lustration", on=last, lustrated=False, **facts) is MET
        assert outcome("lustration", on=last + ONE_DAY, lustrated=False, **facts) is UNMET
        assert outcome("lustration", on=LATER, lustration_on=last, **facts) is MET
        assert outcome("lustration", on=LATER, lustration_on=last + ONE_DAY, **facts) is UNMET

    @pytest.mark.parametrize(
        ("financed", "expected"), [(LAST_BEFORE_REFORM, NOT_APPLICABLE), (REFORM, UNMET)]
    )
    def test_an_older_start_is_spared(self, financed: date, expected: Outcome) -> None:
        """Art. 7 ustawy z 15 grudnia 2017 r."""
        facts: dict[str, Any] = {
            "start_financed_on": financed,
            "first_accounts_approved_on": date(2018, 6, 29),
        }
        assert outcome("lustration", on=date(2019, 1, 2), lustrated=False, **facts) is expected

    def test_whom_it_binds(self) -> None:
        assert outcome("lustration", start_financed_publicly=False) is NOT_APPLICABLE
        assert outcome("lustration", on=LAST_BEFORE_REFORM, **self.FACTS) is NOT_APPLICABLE

    def test_the_first_year_is_not_over(self) -> None:
        assert outcome("lustration", first_accounts_approved=False) is MET

    def test_not_known(self) -> None:
        assert asked("lustration", on=LATER, **self.FACTS).missing == (
            "lustrated",
            "lustration_on",
        )
        missing = asked("lustration", start_financed_publicly=True).missing
        assert missing == (
            "first_accounts_approved",
            "first_accounts_approved_on",
            "lustrated",
            "lustration_on",
            "start_financed_on",
        )

    def test_basis(self) -> None:
        of_2017 = "art. 7 ustawy z dnia 15 grudnia 2017 r. (Dz.U. 2017 poz. 2494)"
        spared = asked("lustration", start_financed_on=LAST_BEFORE_REFORM)
        assert basis(spared) == ["art. 15c", of_2017]
        made = asked("liquidation_lustration", first_accounts_approved=False)
        assert basis(made) == ["art. 18 pkt 7", "art. 15c", of_2017]


class TestEpidemicTerms:
    """Terminy biegnące w stanach epidemii trwają do roku po ich odwołaniu (art. 29a)."""

    @pytest.mark.parametrize(
        ("since", "on", "expected"),
        [
            (date(2021, 1, 1), date(2020, 5, 15), NOT_APPLICABLE),
            (date(2020, 5, 1), date(2020, 5, 16), MET),
            (date(2021, 1, 1), date(2024, 7, 1), MET),
            (date(2021, 1, 1), date(2024, 7, 2), UNMET),
            (date(2023, 6, 30), date(2024, 7, 1), MET),
        ],
    )
    def test_any_term(self, since: date, on: date, expected: Outcome) -> None:
        assert outcome("epidemic_terms", on=on, term_since=since) is expected

    def test_a_term_that_began_after_the_states(self) -> None:
        on = date(2023, 12, 1)
        later: dict[str, Any] = {
            "term_since": date(2023, 7, 1),
            "registered_on": date(2023, 7, 1),
            "vacancy_since": date(2023, 7, 1),
            "below_minimum_since": date(2023, 7, 1),
            "first_accounts_approved_on": date(2023, 7, 1),
        }
        assert outcome("epidemic_terms", on=on, **later) is UNMET
        for each in later:
            one = later | {each: date(2023, 6, 30)}
            assert outcome("epidemic_terms", on=on, **one) is MET, each

    @pytest.mark.parametrize(
        ("fact", "since"),
        [
            ("registered_on", date(2019, 5, 16)),
            ("vacancy_since", date(2020, 2, 16)),
            ("below_minimum_since", date(2020, 2, 16)),
            ("first_accounts_approved_on", date(2019, 11, 16)),
        ],
    )
    def test_terms_that_still_ran(self, fact: str, since: date) -> None:
        on = date(2022, 1, 10)
        others = dict.fromkeys(
            (
                "registered_on",
                "vacancy_since",
                "below_minimum_since",
                "first_accounts_approved_on",
                "term_since",
            ),
            date(2023, 8, 1),
        )
        assert outcome("epidemic_terms", on=on, **(others | {fact: since})) is MET
        assert outcome("epidemic_terms", on=on, **(others | {fact: since - ONE_DAY})) is UNMET

    @pytest.mark.parametrize(("since", "expected"), [("2020-03-14", MET), ("2020-03-13", UNKNOWN)])
    def test_terms_that_began_before(self, since: str, expected: Outcome) -> None:
        strict = Policy(epidemic_terms_cover_running=False)
        on, begun = date(2022, 1, 10), date.fromisoformat(since)
        assert asked("epidemic_terms", on=on, term_since=begun).outcome is MET
        finding = asked("epidemic_terms", on=on, policy=strict, term_since=begun)
        assert finding.outcome is expected

    def test_nobody_knew_how_long(self) -> None:
        """Stan odwołano 1 lipca 2023 r. rozporządzeniem ogłoszonym 16 czerwca."""
        facts = cooperative(term_since=date(2021, 1, 1))
        on = date(2022, 1, 10)
        rule = next(each for each in COOP.others if each.id == "coop.epidemic_terms")
        assert rule.norm.step(on, known=on) is not None
        step = {each.name: each for each in rule.timelines}["COOP_EPIDEMIC_STRETCHED_TO"]
        known = step.step(on, known=date(2023, 6, 15))
        assert "had not been revoked" in getattr(known, "why", "")
        assert COOP.check_rule("coop.epidemic_terms", facts, on=on).failing == ()

    def test_basis(self) -> None:
        finding = asked("epidemic_terms", on=date(2022, 1, 10), term_since=date(2021, 1, 1))
        revoked = "§ 1 rozporządzenia w sprawie odwołania stanu zagrożenia epidemicznego"
        assert basis(finding) == ["art. 29a", revoked]


class TestFlood:
    """Stan klęski żywiołowej z września 2024 r. jest stanem nadzwyczajnym (art. 29a)."""

    @pytest.mark.parametrize(
        ("since", "on", "expected"),
        [
            (date(2024, 6, 15), date(2024, 9, 16), UNMET),
            (date(2024, 6, 16), date(2024, 9, 17), UNKNOWN),
            (date(2024, 10, 16), date(2025, 1, 17), UNKNOWN),
            (date(2024, 10, 16), date(2025, 10, 16), UNKNOWN),
            (date(2024, 10, 16), date(2025, 10, 17), UNMET),
            (date(2024, 10, 17), date(2025, 1, 18), UNMET),
        ],
    )
    def test_it_leaves_open_what_it_touched(self, since: date, on: date, expected: Outcome) -> None:
        facts: dict[str, Any] = {"members": 4, "natural_founders": 5, "below_minimum_since": since}
        finding = asked("liquidation_members", on=on, **facts)
        assert finding.outcome is expected
        assert ("COOP_DISASTER_TERMS" in finding.unread) is (expected is UNKNOWN)
        assert ("Contested: whether a state" in sentence(finding, "en")) is (expected is UNKNOWN)


class TestRemainder:
    """Członkom do 20% tego, co zostało, jeżeli start sfinansowano publicznie (art. 19)."""

    @pytest.mark.parametrize(
        ("on", "amount", "public", "expected"),
        [
            (FIRST, "2000.00", False, MET),
            (FIRST, "2000.01", False, UNMET),
            (LAST_WITHOUT_LEGAL_PERSONS, "2000.01", None, UNMET),
            (WITH_LEGAL_PERSONS, "10000.00", False, NOT_APPLICABLE),
            (WITH_LEGAL_PERSONS, "2000.00", True, MET),
            (LATER, "2000.01", True, UNMET),
            (LATER, "2000.01", None, UNKNOWN),
        ],
    )
    def test_on_the_edge(
        self, on: date, amount: str, public: bool | None, expected: Outcome
    ) -> None:
        facts: dict[str, Any] = {
            "remainder": Decimal("10000.00"),
            "remainder_to_members": Decimal(amount),
        }
        found = outcome("liquidation_remainder", on=on, public_money_received=public, **facts)
        assert found is expected

    def test_basis(self) -> None:
        facts: dict[str, Any] = {"remainder": Decimal(10), "remainder_to_members": Decimal(1)}
        assert basis(asked("liquidation_remainder", on=FIRST, **facts)) == ["art. 19"]
        now = asked("liquidation_remainder", public_money_received=True, **facts)
        assert basis(now) == ["art. 19 ust. 1"]


class TestSupervisoryBoard:
    """Radę wybiera się powyżej 15 członków albo gdy tak stanowi statut (art. 7)."""

    @pytest.mark.parametrize(
        ("on", "members", "statute", "expected"),
        [
            (FIRST, 16, False, UNMET),
            (FIRST, 15, True, NOT_APPLICABLE),
            (LAST_WITHOUT_LEGAL_PERSONS, 15, True, NOT_APPLICABLE),
            (WITH_LEGAL_PERSONS, 15, True, UNMET),
            (LATER, 15, False, NOT_APPLICABLE),
            (LATER, 16, False, UNMET),
        ],
    )
    def test_when_it_is_elected(
        self, on: date, members: int, statute: bool, expected: Outcome
    ) -> None:
        facts: dict[str, Any] = {"members": members, "statute_requires_board": statute}
        assert outcome("supervisory_board", on=on, has_supervisory_board=False, **facts) is expected
        held = expected if expected is NOT_APPLICABLE else MET
        assert outcome("supervisory_board", on=on, has_supervisory_board=True, **facts) is held

    def test_not_known(self) -> None:
        assert asked("supervisory_board", members=16).missing == ("has_supervisory_board",)
        few = asked("supervisory_board", members=15, has_supervisory_board=False)
        assert few.missing == ("statute_requires_board",)

    def test_basis(self) -> None:
        finding = asked("supervisory_board", members=16, has_supervisory_board=True)
        assert basis(finding) == ["art. 7 ust. 1", "art. 7 ust. 2"]


class TestConsultationMeeting:
    """Spotkanie co roku, w trzy miesiące od zatwierdzenia sprawozdania (art. 7a)."""

    BOUND: ClassVar[dict[str, Any]] = {
        "founder_kinds": GMINY,
        "has_works_council": False,
        "accounts_approved_on": date(2022, 6, 30),
    }

    @pytest.mark.parametrize(
        ("held", "on", "expected"),
        [
            (None, date(2022, 9, 30), MET),
            (date(2022, 9, 30), DAY, MET),
            (date(2022, 10, 1), DAY, UNMET),
            (date(2022, 1, 1), DAY, MET),
            (date(2021, 12, 31), DAY, UNMET),
        ],
    )
    def test_on_the_edge(self, held: date | None, on: date, expected: Outcome) -> None:
        facts = self.BOUND | {"consultation_on": held}
        assert outcome("consultation_meeting", on=on, **facts) is expected

    def test_none_was_ever_held(self) -> None:
        never = self.BOUND | {"consultation_held": False}
        assert outcome("consultation_meeting", on=date(2022, 10, 1), **never) is UNMET

    @pytest.mark.parametrize(
        ("facts", "bound"),
        [
            ({"founder_kinds": NATURAL, "members": 5, "nonmember_employed": 6}, True),
            ({"founder_kinds": NATURAL, "members": 5, "nonmember_employed": 5}, False),
            ({"founder_kinds": GMINY}, True),
            ({"founder_kinds": GMINY, "has_works_council": True}, False),
        ],
    )
    def test_whom_it_binds(self, facts: dict[str, Any], bound: bool) -> None:
        known = self.BOUND | {"consultation_held": False} | facts
        expected = UNMET if bound else NOT_APPLICABLE
        assert outcome("consultation_meeting", **known) is expected

    def test_since_the_reform(self) -> None:
        old = self.BOUND | {"consultation_held": False, "accounts_approved_on": date(2017, 6, 30)}
        assert outcome("consultation_meeting", on=LAST_BEFORE_REFORM, **old) is NOT_APPLICABLE
        assert outcome("consultation_meeting", on=REFORM, **old) is UNMET

    def test_the_representative_is_a_right_of_the_staff(self) -> None:
        facts = self.BOUND | {"consultation_on": date(2022, 7, 1), "nonmember_employed": 9}
        assert outcome("consultation_meeting", employee_representative=False, **facts) is MET

    def test_not_known(self) -> None:
        missing = asked("consultation_meeting", **self.BOUND).missing
        assert missing == ("consultation_held", "consultation_on")

    def test_basis(self) -> None:
        finding = asked("consultation_meeting", **self.BOUND, consultation_on=date(2022, 7, 1))
        assert basis(finding) == ["art. 7a ust. 1", "art. 7a ust. 6"]


class TestConsortium:
    """Konsorcjum spółdzielni socjalnych; kto może przystąpić (art. 15b ust. 4)."""

    @pytest.mark.parametrize(
        ("form", "units", "before", "since"),
        [
            (LegalForm.SOCIAL_COOPERATIVE, (), MET, MET),
            (LegalForm.FOUNDATION, (), UNMET, MET),
            (LegalForm.FOUNDATION, (UnitKind.WTZ,), MET, MET),
            (LegalForm.CHURCH_LEGAL_PERSON, (UnitKind.CIS,), MET, MET),
            (LegalForm.WORKER_COOPERATIVE, (), UNMET, MET),
            (LegalForm.WORKER_COOPERATIVE, (UnitKind.ZAZ,), UNMET, MET),
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, (), UNMET, MET),
            (LegalForm.GMINA, (), UNMET, UNMET),
            (LegalForm.GMINA, (UnitKind.KIS,), UNMET, MET),
            (LegalForm.COMMERCIAL_COMPANY, (), UNMET, UNMET),
            (LegalForm.NATURAL_PERSON, (UnitKind.WTZ,), UNMET, UNMET),
            (LegalForm.TRADE_UNION, (), UNMET, UNMET),
        ],
    )
    def test_each(
        self, form: LegalForm, units: tuple[UnitKind, ...], before: Outcome, since: Outcome
    ) -> None:
        facts: dict[str, Any] = {
            "in_consortium": True,
            "consortium_forms": frozenset({LegalForm.SOCIAL_COOPERATIVE, form}),
            "consortium_units": frozenset(units),
        }
        assert outcome("consortium", on=LAST_BEFORE_REFORM, **facts) is NOT_APPLICABLE
        assert outcome("consortium", on=REFORM, **facts) is before
        assert outcome("consortium", on=LAST_BEFORE_SLIP, **facts) is before
        assert outcome("consortium", on=SLIP, **facts) is since

    def test_social_cooperatives_form_it(self) -> None:
        facts: dict[str, Any] = {
            "in_consortium": True,
            "consortium_forms": frozenset({LegalForm.FOUNDATION}),
        }
        assert outcome("consortium", **facts) is UNMET
        assert outcome("consortium", in_consortium=False) is NOT_APPLICABLE

    def test_basis(self) -> None:
        facts: dict[str, Any] = {
            "in_consortium": True,
            "consortium_forms": frozenset({LegalForm.SOCIAL_COOPERATIVE}),
        }
        assert basis(asked("consortium", **facts))[:3] == [
            "art. 15b ust. 1",
            "art. 15b ust. 4",
            "art. 74 pkt 6 ustawy o ekonomii społecznej",
        ]


class TestStatutoryActivity:
    """Działalność statutowa wymaga rachunkowego wyodrębnienia (art. 8-9); nieodpłatna od 2011 r."""

    @pytest.mark.parametrize(
        ("activity", "on", "bound"),
        [
            (ActivityKind.CULTURE, FIRST, True),
            (ActivityKind.EDUCATION, DAY, True),
            (ActivityKind.PAID_PUBLIC_BENEFIT, FIRST, True),
            (ActivityKind.UNPAID, date(2011, 10, 29), False),
            (ActivityKind.UNPAID, date(2011, 10, 30), True),
            (ActivityKind.BUSINESS, DAY, False),
        ],
    )
    def test_each(self, activity: ActivityKind, on: date, bound: bool) -> None:
        activities = frozenset({activity})
        apart = outcome("statutory_activity", on=on, activities=activities, separate_accounts=True)
        mixed = outcome("statutory_activity", on=on, activities=activities, separate_accounts=False)
        expected = (MET, UNMET) if bound else (NOT_APPLICABLE, NOT_APPLICABLE)
        assert (apart, mixed) == expected

    def test_a_right_has_no_say_in_the_verdict(self) -> None:
        mixed = cooperative(activities=frozenset({ActivityKind.CULTURE}), separate_accounts=False)
        answer = COOP.check(mixed, on=DAY)
        assert answer.failing == ()
        assert answer.finding("coop.statutory_activity").outcome is UNMET

    def test_basis(self) -> None:
        activities = frozenset({ActivityKind.CULTURE})
        finding = asked("statutory_activity", activities=activities, separate_accounts=True)
        assert basis(finding) == ["art. 2 ust. 3", "art. 8 ust. 1", "art. 9"]
