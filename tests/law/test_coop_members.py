"""Members of a social cooperative, those who work in it, and the shares among them."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.law.builders import portion
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

from ekonomia.bounds import Bounds
from ekonomia.entities.work import ContractKind
from ekonomia.rules import Outcome, Policy
from ekonomia.rules.wording import sentence
from ekonomia.status.codes import Question
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts
from ekonomia.verdict import Verdict

ONE_DAY = timedelta(1)
C14 = SocialCooperativeFacts(natural_founders=3, registered_on=date(2023, 9, 4), members=4)
C14A = SocialCooperativeFacts(natural_founders=3, registered_on=date(2023, 2, 10), members=4)


class TestMinMembers:
    """Nie mniej niż pięciu członków, dwóch w spółdzielni osób prawnych (art. 5 ust. 2)."""

    @pytest.mark.parametrize("on", [FIRST, LAST_WITHOUT_LEGAL_PERSONS, REFORM, LATER])
    def test_five(self, on: date) -> None:
        assert outcome("min_members", on=on, members=5, natural_founders=5) is MET
        assert outcome("min_members", on=on, members=4, natural_founders=5) is UNMET

    def test_two_where_legal_persons_founded_it(self) -> None:
        for on in (WITH_LEGAL_PERSONS, LAST_BEFORE_REFORM, REFORM, LATER):
            assert outcome("min_members", on=on, members=2, founder_kinds=GMINY) is MET
            assert outcome("min_members", on=on, members=1, founder_kinds=GMINY) is UNMET
        before: dict[str, Any] = {"on": LAST_WITHOUT_LEGAL_PERSONS, "founder_kinds": GMINY}
        assert outcome("min_members", members=2, **before) is UNMET

    def test_not_known(self) -> None:
        assert asked("min_members").missing == (
            "members",
            "natural_founders",
            "at_risk_admitted",
            "in_start_up_year",
            "registered_on",
        )
        assert outcome("min_members", members=3) is UNKNOWN
        assert outcome("min_members", members=1, natural_founders=Bounds(4)) is UNMET
        assert outcome("min_members", members=Bounds(5), natural_founders=Bounds(4)) is MET

    def test_basis(self) -> None:
        assert basis(asked("min_members", members=5, founder_kinds=GMINY)) == [
            "art. 5 ust. 2",
            "art. 5 ust. 1a",
        ]
        assert basis(asked("min_members", on=FIRST, members=5)) == ["art. 5 ust. 2"]


class TestStartUpYear:
    """Trzej założyciele mają rok na przyjęcie i zatrudnienie dwóch osób (art. 5 ust. 1a)."""

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2024, 6, 1), MET),
            (date(2024, 9, 4), MET),
            (date(2024, 9, 5), UNMET),
            (date(2024, 9, 20), UNMET),
        ],
    )
    def test_c14(self, on: date, expected: Outcome) -> None:
        answer = COOP.check(C14, on=on)
        assert answer.finding("coop.min_members").outcome is expected
        assert answer.failing == (("coop.min_members",) if expected is UNMET else ())

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2024, 2, 20), MET),
            (date(2024, 7, 1), MET),
            (date(2024, 7, 2), UNMET),
            (date(2024, 8, 1), UNMET),
        ],
    )
    def test_c14a_was_stretched(self, on: date, expected: Outcome) -> None:
        answer = COOP.check(C14A, on=on)
        finding = answer.finding("coop.min_members")
        assert finding.outcome is expected
        assert "art. 29a" in basis(finding)
        assert answer.failing == (("coop.min_members",) if expected is UNMET else ())

    def test_four_founders_have_no_such_year(self) -> None:
        four: dict[str, Any] = {"members": 4, "registered_on": date(2023, 9, 4)}
        assert outcome("min_members", on=date(2024, 6, 1), natural_founders=4, **four) is UNMET
        assert outcome("min_members", on=date(2024, 6, 1), natural_founders=3, **four) is MET

    def test_its_year_told_without_the_day_of_the_entry(self) -> None:
        three: dict[str, Any] = {"members": 4, "natural_founders": 3}
        assert outcome("min_members", on=date(2024, 6, 1), in_start_up_year=True, **three) is MET
        open_ = asked("min_members", on=date(2024, 6, 1), **three)
        assert open_.missing == ("in_start_up_year", "registered_on")
        day = SocialCooperativeFacts(registered_on=date(2023, 9, 4))
        assert day.in_start_up_year is False  # the day decides
        both = three | {"registered_on": date(2023, 1, 4), "in_start_up_year": True}
        assert outcome("min_members", on=date(2025, 6, 1), **both) is MET
        past = both | {"in_start_up_year": None}
        assert outcome("min_members", on=date(2025, 6, 1), **past) is UNMET

    def test_there_was_none_before_the_reform(self) -> None:
        facts: dict[str, Any] = {
            "members": 4,
            "natural_founders": 3,
            "registered_on": date(2018, 1, 15),
        }
        assert outcome("min_members", on=LAST_BEFORE_REFORM, **facts) is UNMET
        assert outcome("min_members", on=REFORM, **facts) is MET

    def test_the_founders_themselves_must_stay(self) -> None:
        facts: dict[str, Any] = {"natural_founders": 3, "registered_on": date(2023, 9, 4)}
        assert outcome("min_members", on=date(2024, 6, 1), members=2, **facts) is UNMET
        assert outcome("min_members", on=date(2024, 6, 1), members=3, **facts) is MET

    def test_five_members_are_not_enough_without_two_of_the_catalogue(self) -> None:
        facts: dict[str, Any] = {
            "natural_founders": 3,
            "registered_on": date(2021, 9, 4),
            "members": 5,
        }
        later = date(2024, 9, 5)
        assert outcome("min_members", on=later, at_risk_admitted=1, **facts) is UNMET
        assert outcome("min_members", on=later, at_risk_admitted=2, **facts) is MET
        assert asked("min_members", on=later, **facts).missing == ("at_risk_admitted",)


class TestMaxMembers:
    """Nie więcej niż pięćdziesięciu członków, chyba że z przekształcenia (art. 5 ust. 2-3)."""

    @pytest.mark.parametrize(("members", "expected"), [(50, MET), (51, UNMET)])
    def test_on_the_edge(self, members: int, expected: Outcome) -> None:
        facts: dict[str, Any] = {"members": members, "converted_from_disabled_cooperative": False}
        assert outcome("max_members", **facts) is expected
        assert outcome("max_members", on=FIRST, **facts) is expected

    def test_a_converted_one_may_have_more(self) -> None:
        finding = asked("max_members", members=300, converted_from_disabled_cooperative=True)
        assert finding.outcome is MET
        assert basis(finding) == ["art. 5 ust. 2", "art. 5 ust. 3"]

    def test_not_known(self) -> None:
        missing = asked("max_members", members=51).missing
        assert missing == ("converted_from_disabled_cooperative",)
        assert outcome("max_members", members=50) is MET


OWN: dict[str, Any] = {
    "founder_kinds": NATURAL,
    "other_founders": 0,
    "holds_ps_status": False,
    "raised_limit": False,
}
"""Founded by natural persons of the catalogue, without the status, no raised limit."""


class TestMemberShare:
    """Inni członkowie do 50%, w przypadkach z lit. b do 70%; najpierw do 20% (art. 5 ust. 6)."""

    @pytest.mark.parametrize(
        ("on", "others", "raised", "expected"),
        [
            (FIRST, 2, False, MET),
            (LAST_WITHOUT_LEGAL_PERSONS, 3, False, UNMET),
            (WITH_LEGAL_PERSONS, 5, False, MET),
            (WITH_LEGAL_PERSONS, 6, False, UNMET),
            (LAST_BEFORE_REFORM, 6, True, UNMET),
            (REFORM, 6, True, MET),
            (REFORM, 7, True, MET),
            (REFORM, 8, True, UNMET),
            (LAST_BEFORE_SLIP, 6, False, UNMET),
            (DAY, 5, False, MET),
            (DAY, 6, False, UNMET),
        ],
    )
    def test_on_the_edge(self, on: date, others: int, raised: bool, expected: Outcome) -> None:
        facts = OWN | {"members": 10, "other_members": others, "raised_limit": raised}
        finding = asked("member_share", on=on, **facts)
        assert finding.outcome is expected
        assert portion(finding) == (others, 10)

    def test_the_other_part_will_do(self) -> None:
        assert outcome("member_share", **OWN, members=10, at_risk_members=5) is MET
        assert outcome("member_share", **OWN, members=10, at_risk_members=4) is UNMET
        assert outcome("member_share", **OWN, at_risk_members=5, other_members=5) is MET

    def test_a_holder_is_judged_by_the_other_rule(self) -> None:
        facts = OWN | {"members": 10, "other_members": 6, "holds_ps_status": True}
        assert outcome("member_share", on=CORRECTED, **facts) is NOT_APPLICABLE
        assert outcome("ps_member_share", on=CORRECTED, **facts) is MET

    def test_nobody_could_hold_the_status_before(self) -> None:
        facts = {key: value for key, value in OWN.items() if key != "holds_ps_status"}
        six = facts | {"members": 10, "other_members": 6}
        assert outcome("member_share", on=LAST_BEFORE_SLIP, **six) is UNMET
        assert asked("member_share", on=CORRECTED, **six).missing == ("holds_ps_status",)

    def test_legal_persons_among_the_members_leave_it_open(self) -> None:
        gminy = OWN | {"founder_kinds": GMINY, "other_founders": None}
        finding = asked("member_share", **gminy, members=2, other_members=2)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert "COOP_LEGAL_MEMBERS_CONTESTED" in finding.unread
        assert "Contested: whether members that are legal persons" in sentence(finding, "en")
        assert outcome("member_share", **gminy, members=4, other_members=2) is MET

    def test_founders_who_are_no_specialists_leave_it_open_until_the_reform(self) -> None:
        facts = OWN | {"members": 10, "other_members": 6, "at_risk_founders": 5}
        some = facts | {"other_founders": 5}
        finding = asked("member_share", on=LAST_BEFORE_REFORM, **some)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert "COOP_SPECIALISTS_CONTESTED" in finding.unread
        assert outcome("member_share", on=LAST_BEFORE_REFORM, **facts) is UNMET
        assert outcome("member_share", on=REFORM, **some) is UNMET
        assert outcome("member_share", on=FIRST, **some) is UNMET

    def test_not_known(self) -> None:
        facts: dict[str, Any] = {"members": 10, "other_members": 6, "holds_ps_status": False}
        assert asked("member_share", **facts).missing == ("raised_limit", "legal_founders")
        eight: dict[str, Any] = {"members": 10, "other_members": 8, "founder_kinds": NATURAL}
        assert outcome("member_share", holds_ps_status=False, **eight) is UNMET
        assert outcome("member_share", members=10, other_members=Bounds(0, 5)) is MET

    def test_basis(self) -> None:
        facts = OWN | {"members": 10, "other_members": 5}
        assert basis(asked("member_share", **facts)) == [
            "art. 5 ust. 6",
            "art. 4 ust. 2 pkt 1 lit. b",
        ]
        assert basis(asked("member_share", on=FIRST, **facts)) == ["art. 5 ust. 6"]


HOLDER: dict[str, Any] = {"holds_ps_status": True, "founder_kinds": NATURAL, "raised_limit": False}


class TestPsMemberShare:
    """W przedsiębiorstwie społecznym inni członkowie do 70% (art. 5 ust. 6a)."""

    @pytest.mark.parametrize(("others", "expected"), [(7, MET), (8, UNMET), (0, MET), (10, UNMET)])
    @pytest.mark.parametrize("on", [CORRECTED, DAY, LATER])
    def test_on_the_edge(self, on: date, others: int, expected: Outcome) -> None:
        facts = HOLDER | {"members": 10, "other_members": others}
        assert outcome("ps_member_share", on=on, **facts) is expected

    @pytest.mark.parametrize(("at_risk", "expected"), [(7, MET), (8, UNMET), (10, UNMET), (0, MET)])
    def test_the_slip_of_one_day(self, at_risk: int, expected: Outcome) -> None:
        """30 października 2022 r. przepis ograniczał osoby z katalogu zamiast pozostałych."""
        facts = HOLDER | {"members": 10, "at_risk_members": at_risk}
        assert outcome("ps_member_share", on=SLIP, **facts) is expected
        meant = MET if at_risk >= 3 else UNMET
        assert outcome("ps_member_share", on=CORRECTED, **facts) is meant
        assert outcome("ps_member_share", on=LAST_BEFORE_SLIP, **facts) is NOT_APPLICABLE

    def test_the_slip_took_no_holder_out_of_the_general_limit(self) -> None:
        """Art. 5 ust. 6 ustępował tylko przed limitem tych samych osób."""
        six = HOLDER | {"members": 10, "other_members": 6}
        assert outcome("member_share", on=SLIP, **six) is UNMET
        assert outcome("ps_member_share", on=SLIP, **six) is MET
        assert outcome("member_share", on=CORRECTED, **six) is NOT_APPLICABLE

    def test_as_it_was_known_before_the_correction(self) -> None:
        """Poprawkę ogłoszono 19 października 2022 r., po ogłoszeniu ustawy 29 sierpnia."""
        facts = SocialCooperativeFacts(holds_ps_status=True, members=10, at_risk_members=8)
        composition = Question.MEMBER_COMPOSITION

        def told(known: date) -> Outcome:
            answer = COOP.check(facts, on=LATER, question=composition, known=known)
            return answer.finding("coop.ps_member_share").outcome

        assert told(date(2022, 8, 28)) is NOT_APPLICABLE
        assert told(date(2022, 10, 18)) is UNMET
        assert told(date(2022, 10, 19)) is MET

    def test_without_the_status(self) -> None:
        assert outcome("ps_member_share", members=10, holds_ps_status=False) is NOT_APPLICABLE
        assert outcome("ps_member_share", members=10, other_members=5) is MET
        missing = asked("ps_member_share", founder_kinds=NATURAL, members=10, other_members=8)
        assert missing.missing == ("holds_ps_status",)

    def test_legal_persons_among_the_members_leave_it_open(self) -> None:
        facts: dict[str, Any] = {
            "holds_ps_status": True,
            "founder_kinds": GMINY,
            "members": 2,
            "other_members": 2,
        }
        assert "COOP_LEGAL_MEMBERS_CONTESTED" in asked("ps_member_share", **facts).unread

    def test_basis(self) -> None:
        facts = HOLDER | {"members": 10, "other_members": 7}
        assert basis(asked("ps_member_share", on=SLIP, **facts)) == [
            "art. 5 ust. 6a",
            "art. 74 pkt 3 lit. b ustawy o ekonomii społecznej",
        ]
        assert basis(asked("ps_member_share", on=CORRECTED, **facts)) == [
            "art. 5 ust. 6a",
            "art. 12 ustawy z dnia 7 października 2022 r. (Dz.U. 2022 poz. 2140)",
        ]


class TestMemberComposition:
    """Pytanie o skład członków."""

    @pytest.mark.parametrize(
        ("facts", "verdict", "failing"),
        [
            ({}, Verdict.MET, ()),
            ({"at_risk_members": 2, "other_members": 5}, Verdict.UNMET, ("coop.member_share",)),
            (
                {"at_risk_members": 2, "other_members": 5, "holds_ps_status": True},
                Verdict.UNMET,
                ("coop.ps_member_share",),
            ),
            (
                {"at_risk_members": 3, "other_members": 4, "holds_ps_status": True},
                Verdict.MET,
                (),
            ),
            (
                {"at_risk_members_and_employed": 4},
                Verdict.UNMET,
                ("coop.at_risk_share",),
            ),
        ],
    )
    def test_its_three_rules(
        self, facts: dict[str, Any], verdict: Verdict, failing: tuple[str, ...]
    ) -> None:
        answer = COOP.check(cooperative(**facts), on=DAY, question=Question.MEMBER_COMPOSITION)
        assert (answer.verdict, answer.failing) == (verdict, failing)


class TestAtRiskShare:
    """Osoby z katalogu co najmniej 50% członków i zatrudnionych łącznie (art. 12 ust. 1a)."""

    @pytest.mark.parametrize(
        ("on", "at_risk", "facts", "expected"),
        [
            (WITH_LEGAL_PERSONS, 5, {}, MET),
            (WITH_LEGAL_PERSONS, 4, {}, UNMET),
            (LAST_BEFORE_REFORM, 4, {"raised_limit": True}, UNMET),
            (REFORM, 3, {"raised_limit": True}, MET),
            (REFORM, 2, {"raised_limit": True}, UNMET),
            (LAST_BEFORE_SLIP, 4, {"holds_ps_status": True}, UNMET),
            (SLIP, 4, {"holds_ps_status": True}, UNMET),
            (CORRECTED, 3, {"holds_ps_status": True}, MET),
            (CORRECTED, 2, {"holds_ps_status": True}, UNMET),
            (DAY, 4, {}, UNMET),
        ],
    )
    def test_on_the_edge(
        self, on: date, at_risk: int, facts: dict[str, Any], expected: Outcome
    ) -> None:
        usual: dict[str, Any] = {"raised_limit": False, "holds_ps_status": False}
        together: dict[str, Any] = {
            "members_and_employed": 10,
            "at_risk_members_and_employed": at_risk,
        }
        assert outcome("at_risk_share", on=on, **(usual | facts | together)) is expected

    def test_it_began_in_2009(self) -> None:
        none: dict[str, Any] = {"members_and_employed": 10, "at_risk_members_and_employed": 0}
        assert outcome("at_risk_share", on=LAST_WITHOUT_LEGAL_PERSONS, **none) is NOT_APPLICABLE

    def test_not_known(self) -> None:
        four: dict[str, Any] = {"members_and_employed": 10, "at_risk_members_and_employed": 4}
        assert asked("at_risk_share", **four).missing == ("raised_limit", "holds_ps_status")
        two: dict[str, Any] = {"members_and_employed": 10, "at_risk_members_and_employed": 2}
        assert outcome("at_risk_share", **two) is UNMET

    def test_basis(self) -> None:
        five: dict[str, Any] = {"members_and_employed": 10, "at_risk_members_and_employed": 5}
        assert basis(asked("at_risk_share", **five)) == ["art. 12 ust. 1a"]
        three = five | {"at_risk_members_and_employed": 3, "holds_ps_status": True}
        assert basis(asked("at_risk_share", on=LATER, raised_limit=False, **three)) == [
            "art. 12 ust. 1a",
            "art. 5 ust. 6a",
            "art. 74 pkt 5 ustawy o ekonomii społecznej",
        ]


FOUNDED: dict[str, Any] = {"legal_founders": 2, "registered_on": date(2022, 8, 31)}


class TestAtRiskEmployment:
    """Spółdzielnia osób prawnych zatrudnia pięć osób w 6 miesięcy od wpisu (art. 5a ust. 1)."""

    @pytest.mark.parametrize(
        ("on", "employed", "expected"),
        [
            (date(2023, 2, 28), 0, MET),
            (date(2023, 3, 1), 4, UNMET),
            (date(2023, 3, 1), 5, MET),
        ],
    )
    def test_on_the_edge(self, on: date, employed: int, expected: Outcome) -> None:
        facts = FOUNDED | {"at_risk_employed": employed, "has_vacancy": False}
        assert outcome("at_risk_employment", on=on, **facts) is expected

    def test_this_term_was_not_stretched(self) -> None:
        """Art. 29a wymienia art. 5a ust. 4, nie ust. 1."""
        facts = FOUNDED | {"at_risk_employed": 4, "has_vacancy": False}
        assert outcome("at_risk_employment", on=date(2023, 3, 1), **facts) is UNMET

    @pytest.mark.parametrize(
        ("since", "last"),
        [
            (date(2024, 11, 30), date(2025, 2, 28)),
            (date(2023, 7, 1), date(2023, 10, 1)),
            (date(2023, 6, 30), date(2024, 7, 1)),
            (date(2020, 2, 16), date(2024, 7, 1)),
            (date(2020, 2, 15), date(2020, 5, 15)),
        ],
    )
    def test_a_place_that_fell_free(self, since: date, last: date) -> None:
        """Trzy miesiące (ust. 4), w stanach epidemii do 1 lipca 2024 r. (art. 29a)."""
        facts: dict[str, Any] = {
            "legal_founders": 2,
            "registered_on": date(2019, 1, 2),
            "at_risk_employed": 4,
        }
        assert outcome("at_risk_employment", on=last, vacancy_since=since, **facts) is MET
        after = last + ONE_DAY
        assert outcome("at_risk_employment", on=after, vacancy_since=since, **facts) is UNMET

    def test_of_natural_persons(self) -> None:
        facts: dict[str, Any] = {"founder_kinds": NATURAL, "at_risk_employed": 0}
        assert outcome("at_risk_employment", **facts) is NOT_APPLICABLE

    def test_not_known(self) -> None:
        facts = FOUNDED | {"at_risk_employed": 4}
        missing = asked("at_risk_employment", on=LATER, **facts).missing
        assert missing == ("has_vacancy", "vacancy_since")
        assert outcome("at_risk_employment", on=LATER, **facts, has_vacancy=False) is UNMET
        assert asked("at_risk_employment").missing == (
            "at_risk_employed",
            "registered_on",
            "has_vacancy",
            "vacancy_since",
            "legal_founders",
        )

    def test_basis(self) -> None:
        finding = asked("at_risk_employment", legal_founders=2, at_risk_employed=5)
        assert basis(finding) == ["art. 5a ust. 1", "art. 5a ust. 4"]


class TestMemberContract:
    """Spółdzielcza umowa o pracę; od 2009 r. też formy art. 201 Prawa spółdzielczego (art. 12)."""

    @pytest.mark.parametrize(
        ("contract", "since"),
        [
            (ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, FIRST),
            (ContractKind.HOMEWORK_CONTRACT, WITH_LEGAL_PERSONS),
            (ContractKind.CIVIL_LAW_CONTRACT, WITH_LEGAL_PERSONS),
            (ContractKind.EMPLOYMENT_CONTRACT, REFORM),
            (ContractKind.SOLE_TRADER_CONTRACT, None),
            (ContractKind.SERVICE_RELATIONSHIP, None),
        ],
    )
    def test_each(self, contract: ContractKind, since: date | None) -> None:
        contracts = frozenset({ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT, contract})
        for on in (FIRST, LAST_WITHOUT_LEGAL_PERSONS, WITH_LEGAL_PERSONS, REFORM, LATER):
            allowed = since is not None and since <= on
            expected = MET if allowed else UNMET
            assert outcome("member_contract", on=on, member_contracts=contracts) is expected

    def test_not_known(self) -> None:
        assert asked("member_contract").missing == ("member_contracts",)

    def test_basis(self) -> None:
        contracts = frozenset({ContractKind.CIVIL_LAW_CONTRACT})
        assert basis(asked("member_contract", member_contracts=contracts)) == [
            "art. 12 ust. 1",
            "art. 12 ust. 1b",
            "art. 201 Prawa spółdzielczego",
        ]


class TestPolicy:
    """Czy art. 29a objął terminy, które zaczęły biec przed stanem, rozstrzyga pytający."""

    @pytest.mark.parametrize(
        ("registered", "running", "begun"),
        [
            (date(2020, 3, 13), MET, UNMET),
            (date(2020, 3, 14), MET, MET),
            (date(2019, 5, 16), MET, UNMET),
            (date(2019, 5, 15), UNMET, UNMET),
        ],
    )
    def test_both_answers(self, registered: date, running: Outcome, begun: Outcome) -> None:
        facts: dict[str, Any] = {"natural_founders": 3, "members": 4, "registered_on": registered}
        on = date(2022, 1, 10)
        strict = Policy(epidemic_terms_cover_running=False)
        finding = asked("min_members", on=on, **facts)
        assert finding.outcome is running
        assert asked("min_members", on=on, policy=strict, **facts).outcome is begun
        hangs = ("epidemic_terms_cover_running",) if running is not begun else ()
        assert finding.hangs_on == hangs
