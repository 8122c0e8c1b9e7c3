"""A social cooperative as it is founded: name, purpose, founders, papers; the book as a whole."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.law.builders_coop import (
    BEFORE,
    CORRECTED,
    DAY,
    FIRST,
    GMINY,
    LAST_BEFORE_REFORM,
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

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Force, Outcome
from ekonomia.status.codes import Question
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts
from ekonomia.verdict import Verdict

GMINA = frozenset({LegalForm.GMINA})


class TestBook:
    """Spółdzielnia w porządku; każda reguła ma swój dzień."""

    def test_a_cooperative_in_order(self) -> None:
        answer = COOP.check(cooperative(), on=DAY)
        assert (answer.verdict, answer.undecided) == (Verdict.MET, ())
        assert not any(finding.stale for finding in answer.findings)

    def test_nothing_binds_before_the_act(self) -> None:
        outcomes = {finding.outcome for finding in COOP.check(cooperative(), on=BEFORE).findings}
        assert outcomes == {NOT_APPLICABLE}

    def test_a_later_day_is_told_as_not_compared(self) -> None:
        assert asked("purpose", on=DAY, reintegration_purpose=True).stale is False
        assert asked("purpose", on=date(2023, 4, 12), reintegration_purpose=True).stale is True

    def test_every_rule_is_there(self) -> None:
        everything = """
            name natural_founders legal_founders founder_share min_members max_members member_share
            ps_member_share at_risk_employment member_contract at_risk_share reserve_fund_share
            social_aims_share mutual_fund investment_fund profit_lock liquidation_members
            liquidation_member_share liquidation_surplus liquidation_employment
            liquidation_start_up liquidation_lustration liquidation_remainder epidemic_terms
            lustration supervisory_board consultation_meeting consortium registration_papers
            purpose statutory_activity
        """
        assert sorted(rule.id for rule in COOP.every_rule) == sorted(
            f"coop.{name}" for name in everything.split()
        )
        rights = {rule.id for rule in COOP.every_rule if rule.force is not Force.HARD}
        assert rights == {"coop.epidemic_terms", "coop.consortium", "coop.statutory_activity"}

    def test_what_is_asked_without_a_name(self) -> None:
        assert not any(rule.id.startswith("coop.liquidation") for rule in COOP.rules)
        composition = [rule.id for rule in COOP.asked(Question.MEMBER_COMPOSITION)]
        assert composition == ["coop.member_share", "coop.ps_member_share", "coop.at_risk_share"]

    def test_everything_read_rests_on_the_text(self) -> None:
        evidence = {finding.evidence for finding in COOP.check(cooperative(), on=DAY).findings}
        assert evidence == {Evidence.TEXT}

    def test_what_the_reform_changed(self) -> None:
        names = {change.name for change in COOP.changes(LAST_BEFORE_REFORM, REFORM)}
        assert names >= {"COOP_MIN_NATURAL_FOUNDERS", "COOP_MIN_RESERVE_SHARE", "COOP_MUTUAL_FUND"}
        told = {change.name for change in COOP.changes(SLIP, CORRECTED)}
        assert told == {
            "COOP_MAX_AT_RISK_MEMBERS_PS",
            "COOP_MAX_OTHER_MEMBERS_PS",
            "COOP_MIN_AT_RISK_SHARE_PS",
            "COOP_PS_MEMBER_SHARE",
        }


class TestFacts:
    """Członkowie to osoby z katalogu i pozostali; tak samo założyciele, osoby fizyczne."""

    def test_the_third_number_is_derived(self) -> None:
        assert SocialCooperativeFacts(members=5, at_risk_members=3).other_members == 2
        assert SocialCooperativeFacts(members=5, other_members=5).at_risk_members == 0
        assert SocialCooperativeFacts(at_risk_members=3, other_members=2).members == 5
        assert SocialCooperativeFacts(natural_founders=3, at_risk_founders=2).other_founders == 1
        assert SocialCooperativeFacts(at_risk_founders=2, other_founders=1).natural_founders == 3

    def test_an_inexact_third_number_becomes_exact(self) -> None:
        record = SocialCooperativeFacts(members=Bounds(4, 9), at_risk_members=3, other_members=2)
        assert record.members == 5

    def test_nothing_is_derived_from_inexact_numbers(self) -> None:
        record = SocialCooperativeFacts(members=Bounds(5, 6), at_risk_members=3)
        assert (record.members, record.other_members) == (Bounds(5, 6), None)

    @pytest.mark.parametrize(
        ("facts", "path"),
        [
            ({"members": 5, "at_risk_members": 3, "other_members": 3}, "members"),
            ({"members": 5, "at_risk_members": 3, "other_members": 1}, "members"),
            ({"members": 5, "at_risk_members": 6}, "members"),
            (
                {"members": Bounds(6), "at_risk_members": 3, "other_members": Bounds(0, 2)},
                "members",
            ),
            ({"members": 5, "at_risk_members": 3, "other_members": Bounds(3)}, "members"),
            ({"members": 5, "at_risk_members": 3, "other_members": Bounds(0, 1)}, "members"),
            ({"members": Bounds(0, 4), "at_risk_members": 3, "other_members": 2}, "members"),
            (
                {"members": 5, "at_risk_members": 3, "other_members": Bounds(2, low_open=True)},
                "other_members",
            ),
            ({"members": 0, "other_members": Bounds(0, low_open=True)}, "other_members"),
            ({"natural_founders": 3, "at_risk_founders": 4}, "natural_founders"),
            ({"members_and_employed": 5, "members": 6}, "members_and_employed"),
            (
                {"members_and_employed": 7, "members": 6, "nonmember_employed": 2},
                "members_and_employed",
            ),
            (
                {"members_and_employed": 5, "at_risk_members_and_employed": 6},
                "members_and_employed",
            ),
            (
                {"at_risk_members_and_employed": 2, "at_risk_members": 3},
                "at_risk_members_and_employed",
            ),
        ],
    )
    def test_numbers_that_do_not_add_up_are_refused(self, facts: dict[str, Any], path: str) -> None:
        with pytest.raises(InvalidValue) as caught:
            SocialCooperativeFacts(**facts)
        assert (caught.value.code, caught.value.path) == ("contradiction", f"$.{path}")

    def test_kinds_of_founders_tell_of_their_numbers(self) -> None:
        natural = SocialCooperativeFacts(founder_kinds=NATURAL)
        assert (natural.natural_founders, natural.legal_founders) == (Bounds(1), 0)
        gminy = SocialCooperativeFacts(founder_kinds=GMINY)
        assert (gminy.natural_founders, gminy.legal_founders) == (0, Bounds(1))
        both = SocialCooperativeFacts(
            founder_kinds=frozenset({FounderKind.NGO, FounderKind.NATURAL_PERSONS}),
            legal_founders=Bounds(0, 1),
        )
        assert (both.natural_founders, both.legal_founders) == (Bounds(1), 1)

    def test_where_there_is_nobody_there_are_no_parts(self) -> None:
        gminy = SocialCooperativeFacts(founder_kinds=GMINY, legal_founders=2)
        assert (gminy.at_risk_founders, gminy.other_founders) == (0, 0)
        assert outcome("founder_share", founder_kinds=GMINY, legal_founders=2) is MET

    def test_kinds_and_parts_together(self) -> None:
        record = SocialCooperativeFacts(founder_kinds=NATURAL, at_risk_founders=2, other_founders=1)
        assert record.natural_founders == 3

    @pytest.mark.parametrize(
        "facts",
        [
            {"founder_kinds": NATURAL, "natural_founders": 0},
            {"founder_kinds": NATURAL, "legal_founders": 2},
            {"founder_kinds": GMINY, "natural_founders": 1},
            {"founder_kinds": GMINY, "legal_founders": 0},
            {"founder_kinds": GMINY, "at_risk_founders": 1},
            {"founder_kinds": frozenset(), "natural_founders": 3},
        ],
    )
    def test_numbers_that_the_kinds_deny_are_refused(self, facts: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue) as caught:
            SocialCooperativeFacts(**facts)
        refused = (caught.value.code, caught.value.path)
        assert refused == ("contradiction", "$.founder_kinds")

    @pytest.mark.parametrize(
        ("day", "truth"),
        [
            ("vacancy_since", "has_vacancy"),
            ("consultation_on", "consultation_held"),
            ("start_financed_on", "start_financed_publicly"),
            ("first_accounts_approved_on", "first_accounts_approved"),
            ("lustration_on", "lustrated"),
        ],
    )
    def test_a_day_implies_that_it_was_done(self, day: str, truth: str) -> None:
        facts: dict[str, Any] = {day: DAY}
        assert getattr(SocialCooperativeFacts(**facts), truth) is True
        with pytest.raises(InvalidValue):
            SocialCooperativeFacts(**(facts | {truth: False}))

    def test_money_is_never_negative(self) -> None:
        with pytest.raises(InvalidValue):
            SocialCooperativeFacts(surplus=Decimal(-1))


class TestName:
    """Nazwa zawiera oznaczenie (art. 3); skrót wolno stosować w obrocie od 2018 r."""

    @pytest.mark.parametrize("name", ["Spółdzielnia Socjalna Razem", "RAZEM SPÓŁDZIELNIA SOCJALNA"])
    @pytest.mark.parametrize("on", [FIRST, LAST_BEFORE_REFORM, REFORM, DAY])
    def test_the_designation(self, name: str, on: date) -> None:
        assert outcome("name", on=on, name=name) is MET

    def test_the_abbreviation(self) -> None:
        assert outcome("name", on=LAST_BEFORE_REFORM, name="Razem Spn.s.") is UNMET
        assert outcome("name", on=REFORM, name="Razem Spn.s.") is MET

    def test_neither(self) -> None:
        assert outcome("name", name="Spółdzielnia Pracy Razem") is UNMET
        assert asked("name").missing == ("name",)

    def test_basis(self) -> None:
        assert basis(asked("name", on=FIRST, name="x")) == ["art. 3"]
        assert basis(asked("name", name="x")) == ["art. 3 ust. 1", "art. 3 ust. 2"]


class TestPurpose:
    """Działa na rzecz reintegracji (art. 2 ust. 2)."""

    def test_it_works_for_reintegration(self) -> None:
        assert outcome("purpose", on=FIRST, reintegration_purpose=True) is MET
        assert outcome("purpose", reintegration_purpose=False) is UNMET
        assert asked("purpose").missing == ("reintegration_purpose",)


class TestNaturalFounders:
    """Co najmniej pięć osób fizycznych, od 31 marca 2018 r. trzy (art. 5 ust. 1)."""

    @pytest.mark.parametrize(
        ("on", "founders", "expected"),
        [
            (FIRST, 5, MET),
            (FIRST, 4, UNMET),
            (LAST_BEFORE_REFORM, 5, MET),
            (LAST_BEFORE_REFORM, 4, UNMET),
            (REFORM, 3, MET),
            (REFORM, 2, UNMET),
            (LATER, 3, MET),
            (LATER, 2, UNMET),
        ],
    )
    def test_on_the_edge(self, on: date, founders: int, expected: Outcome) -> None:
        assert (
            outcome("natural_founders", on=on, natural_founders=founders, legal_founders=0)
            is expected
        )

    def test_legal_persons_alone(self) -> None:
        assert outcome("natural_founders", founder_kinds=GMINY) is NOT_APPLICABLE

    def test_beside_legal_persons_either_number_will_do(self) -> None:
        both: dict[str, Any] = {"natural_founders": 1, "founder_forms": GMINA}
        assert outcome("natural_founders", legal_founders=2, **both) is MET
        assert outcome("legal_founders", legal_founders=2, **both) is MET
        assert outcome("natural_founders", legal_founders=1, **both) is UNMET
        assert outcome("legal_founders", legal_founders=1, **both) is UNMET
        more: dict[str, Any] = {"natural_founders": 3, "legal_founders": 1, "founder_forms": GMINA}
        assert outcome("legal_founders", **more) is MET
        before: dict[str, Any] = {"natural_founders": 4, "legal_founders": 2}
        assert outcome("natural_founders", on=LAST_WITHOUT_LEGAL_PERSONS, **before) is UNMET

    def test_not_known(self) -> None:
        assert asked("natural_founders").missing == ("natural_founders", "legal_founders")
        assert outcome("natural_founders", natural_founders=3) is MET
        assert outcome("natural_founders", natural_founders=Bounds(3)) is MET
        assert asked("natural_founders", natural_founders=2).missing == ("legal_founders",)

    def test_basis(self) -> None:
        assert basis(asked("natural_founders", natural_founders=3)) == ["art. 5 ust. 1"]


class TestLegalFounders:
    """Od 16 lipca 2009 r. dwie osoby prawne z wymienionych (art. 4 ust. 2, art. 5 ust. 1)."""

    def test_none_were_allowed_at_first(self) -> None:
        two: dict[str, Any] = {"legal_founders": 2, "natural_founders": 0, "founder_forms": GMINA}
        assert outcome("legal_founders", on=LAST_WITHOUT_LEGAL_PERSONS, **two) is UNMET
        assert outcome("legal_founders", on=WITH_LEGAL_PERSONS, **two) is MET

    def test_two_are_enough(self) -> None:
        one: dict[str, Any] = {"legal_founders": 1, "natural_founders": 0, "founder_forms": GMINA}
        assert outcome("legal_founders", **one) is UNMET
        assert outcome("legal_founders", **(one | {"legal_founders": 2})) is MET
        assert outcome("legal_founders", **(one | {"legal_founders": 0})) is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("form", "expected"),
        [
            (LegalForm.FOUNDATION, MET),
            (LegalForm.RURAL_WOMEN_CIRCLE, MET),
            (LegalForm.VOIVODESHIP, MET),
            (LegalForm.POWIAT, MET),
            (LegalForm.CHURCH_LEGAL_PERSON, MET),
            (LegalForm.SOCIAL_COOPERATIVE, UNMET),
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, UNMET),
            (LegalForm.COMMERCIAL_COMPANY, UNMET),
            (LegalForm.TRADE_UNION, UNKNOWN),
            (LegalForm.LOCAL_GOVERNMENT_ASSOCIATION, UNKNOWN),
            (LegalForm.OTHER, UNKNOWN),
        ],
    )
    def test_each_kind(self, form: LegalForm, expected: Outcome) -> None:
        forms = frozenset({LegalForm.GMINA, form})
        finding = asked("legal_founders", legal_founders=2, founder_forms=forms)
        assert finding.outcome is expected
        contested = ("COOP_FOUNDERS_CONTESTED",)
        assert finding.unread == (contested if expected is UNKNOWN else ())

    def test_a_barred_founder_outweighs_a_contested_one(self) -> None:
        forms = frozenset({LegalForm.TRADE_UNION, LegalForm.SOLE_TRADER})
        assert outcome("legal_founders", legal_founders=2, founder_forms=forms) is UNMET

    def test_not_known(self) -> None:
        assert asked("legal_founders", legal_founders=2).missing == ("founder_forms",)
        assert outcome("legal_founders", legal_founders=1, natural_founders=0) is UNMET

    def test_basis(self) -> None:
        told = basis(asked("legal_founders", legal_founders=2, founder_forms=GMINA))
        assert told[:3] == ["art. 4 ust. 2 pkt 2", "art. 4 ust. 2 pkt 3", "art. 5 ust. 1"]
        before = asked("legal_founders", on=FIRST, legal_founders=2)
        assert basis(before) == ["art. 4", "art. 5 ust. 1"]


class TestFounderShare:
    """Inne osoby do 50% założycieli, w przypadkach z lit. b do 70% (art. 4 ust. 2 pkt 1)."""

    @pytest.mark.parametrize(
        ("on", "others", "raised", "expected"),
        [
            (FIRST, 0, False, MET),
            (LAST_WITHOUT_LEGAL_PERSONS, 1, False, UNMET),
            (WITH_LEGAL_PERSONS, 5, False, MET),
            (WITH_LEGAL_PERSONS, 6, False, UNMET),
            (LAST_BEFORE_REFORM, 6, True, UNMET),
            (REFORM, 6, True, MET),
            (REFORM, 7, True, MET),
            (REFORM, 8, True, UNMET),
            (LATER, 6, False, UNMET),
        ],
    )
    def test_on_the_edge(self, on: date, others: int, raised: bool, expected: Outcome) -> None:
        facts: dict[str, Any] = {
            "natural_founders": 10,
            "legal_founders": 0,
            "other_founders": others,
        }
        assert outcome("founder_share", on=on, raised_limit=raised, **facts) is expected

    def test_legal_persons_count_among_all_founders(self) -> None:
        three_of_five: dict[str, Any] = {
            "at_risk_founders": 2,
            "other_founders": 3,
            "raised_limit": False,
        }
        assert outcome("founder_share", legal_founders=0, **three_of_five) is UNMET
        assert outcome("founder_share", legal_founders=1, **three_of_five) is MET

    def test_not_known(self) -> None:
        facts: dict[str, Any] = {"natural_founders": 10, "other_founders": 6}
        assert asked("founder_share", legal_founders=0, **facts).missing == ("raised_limit",)
        assert outcome("founder_share", on=LAST_BEFORE_REFORM, legal_founders=0, **facts) is UNMET
        assert outcome("founder_share", natural_founders=10, at_risk_founders=5) is MET
        within: dict[str, Any] = {"natural_founders": 10, "other_founders": Bounds(0, 5)}
        assert outcome("founder_share", **within) is MET

    def test_basis(self) -> None:
        facts: dict[str, Any] = {"natural_founders": 10, "legal_founders": 0, "other_founders": 7}
        raised = asked("founder_share", raised_limit=True, **facts)
        assert basis(raised) == ["art. 4 ust. 2 pkt 1", "art. 4 ust. 2 pkt 1 lit. b"]
        plain = asked("founder_share", raised_limit=False, **(facts | {"other_founders": 5}))
        assert basis(plain) == ["art. 4 ust. 2 pkt 1", "art. 4 ust. 2 pkt 1 lit. a"]


class TestRegistrationPapers:
    """Do wniosku o wpis dołącza się zaświadczenia, orzeczenia, uchwałę (art. 6)."""

    def test_they_are_complete(self) -> None:
        assert outcome("registration_papers", on=FIRST, papers_complete=True) is MET
        assert outcome("registration_papers", papers_complete=False) is UNMET
        assert asked("registration_papers").missing == ("papers_complete",)
        assert basis(asked("registration_papers", papers_complete=True)) == ["art. 6 ust. 1"]
