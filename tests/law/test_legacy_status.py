"""The status that support centres granted: its term, features lost, renewal; the Act beside it."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import (
    APPLICANT,
    MET,
    NOT_APPLICABLE,
    UNDER_GUIDELINES,
    UNKNOWN,
    UNMET,
    basis,
)

from ekonomia.bounds import Bounds
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.status import CT9, UES
from ekonomia.status.codes import Authority, Question, Regime
from ekonomia.status.legacy_status import GRANTED_STATUS, ct9_status_on, regimes_on
from ekonomia.status.social_enterprise_facts import Ct9Status, SocialEnterpriseFacts
from ekonomia.verdict import Verdict

GRANTED: Final = Ct9Status(granted_by=Authority.OWES, granted_on=date(2021, 6, 1), valid_months=18)
"""A status for the usual 18 months: to 1 December 2022."""
LISTED: Final = Ct9Status(
    granted_by=Authority.OWES, granted_on=date(2018, 6, 15), valid_until=date(2019, 12, 31)
)
"""A status of a list that is good to the end of 2019 whatever the day of entry."""
PROCEDURES: Final = (
    "procedury weryfikacji statusu przedsiębiorstwa społecznego w ośrodkach wsparcia "
    "ekonomii społecznej"
)


def asked(rule: str, status: Ct9Status | None, *, on: date) -> Finding:
    """Return what one rule about a granted status finds."""
    facts = SocialEnterpriseFacts(ct9_status=status)
    return CT9.check_rule(rule, facts, on=on).finding(rule)


class TestTerm:
    """Status obowiązuje 18 miesięcy albo do dnia wskazanego na liście."""

    RULE = "ct9.status_term"

    @pytest.mark.parametrize(
        ("status", "on", "outcome"),
        [
            (GRANTED, date(2021, 5, 31), UNMET),
            (GRANTED, date(2021, 6, 1), MET),
            (GRANTED, date(2022, 12, 1), MET),
            (GRANTED, date(2022, 12, 2), UNMET),
            (LISTED, date(2018, 6, 14), UNMET),
            (LISTED, date(2019, 12, 31), MET),
            (LISTED, date(2020, 1, 1), UNMET),
            (evolve(GRANTED, granted_on=date(2021, 8, 31)), date(2023, 2, 28), MET),
            (evolve(GRANTED, granted_on=date(2021, 8, 31)), date(2023, 3, 1), UNMET),
            (evolve(GRANTED, valid_until=date(2022, 6, 30)), date(2022, 7, 1), UNMET),
            (None, date(2022, 6, 1), UNKNOWN),
        ],
    )
    def test_the_last_day(self, status: Ct9Status | None, on: date, outcome: Outcome) -> None:
        assert asked(self.RULE, status, on=on).outcome is outcome
        facts = SocialEnterpriseFacts(ct9_status=status)
        assert ct9_status_on(facts, on).outcome is outcome

    @pytest.mark.parametrize(
        ("changes", "missing"),
        [
            ({"granted_by": None}, ("ct9_status.granted_by",)),
            ({"valid_months": None}, ("ct9_status.valid_until", "ct9_status.valid_months")),
            ({"valid_months": 12}, ("ct9_status.valid_until",)),
        ],
    )
    def test_what_is_not_known_is_asked(
        self, changes: dict[str, Any], missing: tuple[str, ...]
    ) -> None:
        finding = asked(self.RULE, evolve(GRANTED, **changes), on=date(2022, 1, 1))
        assert (finding.outcome, finding.missing) == (UNKNOWN, missing)

    @pytest.mark.parametrize("granted_by", [Authority.WOJEWODA, Authority.MINISTER, Authority.ROPS])
    def test_nobody_else_granted_it(self, granted_by: Authority) -> None:
        status = evolve(GRANTED, granted_by=granted_by)
        assert asked(self.RULE, status, on=date(2022, 1, 1)).outcome is UNMET

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2015, 5, 27), NOT_APPLICABLE),
            (date(2015, 5, 28), UNKNOWN),
            (date(2018, 5, 29), UNKNOWN),
            (date(2018, 5, 30), MET),
            (date(2023, 12, 31), MET),
            (date(2024, 1, 1), NOT_APPLICABLE),
        ],
    )
    def test_the_days_of_the_lists(self, on: date, outcome: Outcome) -> None:
        status = Ct9Status(
            granted_by=Authority.OWES, granted_on=date(2014, 1, 1), valid_until=date(2025, 1, 1)
        )
        assert asked(self.RULE, status, on=on).outcome is outcome

    def test_it_rests_on_no_provision(self) -> None:
        finding = asked(self.RULE, GRANTED, on=date(2022, 1, 1))
        assert basis(finding) == {PROCEDURES}
        assert finding.evidence is Evidence.REPORTED

    def test_it_outlives_the_first_day_of_the_act(self) -> None:
        for on in (date(2022, 10, 29), date(2022, 10, 30), date(2022, 12, 1)):
            assert asked(self.RULE, GRANTED, on=on).outcome is MET


class TestAnyPrintedLength:
    """Okres ważności był różny w regionach: liczy się ten, który wydrukowano."""

    @pytest.mark.parametrize(
        ("months", "last"),
        [
            (12, date(2022, 6, 1)),
            (18, date(2022, 12, 1)),
            (24, date(2023, 6, 1)),
            (Bounds(12, 12), date(2022, 6, 1)),
        ],
    )
    def test_its_last_day(self, months: int | Bounds, last: date) -> None:
        facts = SocialEnterpriseFacts(ct9_status=evolve(GRANTED, valid_months=months))
        after = date.fromordinal(last.toordinal() + 1)
        assert ct9_status_on(facts, last).outcome is MET
        assert ct9_status_on(facts, after).outcome is UNMET

    @pytest.mark.parametrize("months", [None, 0, Bounds(12, 24)])
    def test_a_length_that_is_not_told(self, months: int | Bounds | None) -> None:
        facts = SocialEnterpriseFacts(ct9_status=evolve(GRANTED, valid_months=months))
        assert ct9_status_on(facts, date(2022, 1, 1)).outcome is UNKNOWN

    def test_without_the_day_of_the_grant(self) -> None:
        facts = SocialEnterpriseFacts(ct9_status=evolve(GRANTED, granted_on=None))
        assert ct9_status_on(facts, date(2022, 1, 1)).outcome is UNKNOWN

    def test_a_printed_day_outweighs_a_length(self) -> None:
        status = evolve(GRANTED, valid_months=12, valid_until=date(2022, 12, 31))
        facts = SocialEnterpriseFacts(ct9_status=status)
        assert ct9_status_on(facts, date(2022, 12, 31)).outcome is MET
        assert ct9_status_on(facts, date(2023, 1, 1)).outcome is UNMET

    def test_the_record_stays_as_it_is(self) -> None:
        facts = SocialEnterpriseFacts(ct9_status=GRANTED)
        ct9_status_on(facts, date(2022, 1, 1))
        assert facts == SocialEnterpriseFacts(ct9_status=GRANTED)

    def test_a_day_is_asked_for(self) -> None:
        with pytest.raises(InvalidValue, match="on"):
            ct9_status_on(SocialEnterpriseFacts(), "2022-01-01")  # type: ignore[arg-type]  # wrong on purpose


class TestRegain:
    """Podmiot ma maksymalnie 3 miesiące na odzyskanie cech, potem ponowna weryfikacja."""

    RULE = "ct9.regain"

    @pytest.mark.parametrize(
        ("lost", "restored", "verified", "outcome"),
        [
            (date(2021, 9, 15), date(2021, 12, 15), date(2022, 1, 10), MET),
            (date(2021, 9, 15), date(2021, 9, 15), date(2021, 9, 15), MET),
            (date(2021, 9, 15), date(2021, 12, 15), date(2022, 4, 1), MET),
            (date(2021, 9, 15), date(2021, 12, 16), date(2022, 1, 10), UNMET),
            (date(2021, 11, 30), date(2022, 2, 28), date(2022, 2, 28), MET),
            (date(2021, 11, 30), date(2022, 3, 1), date(2022, 3, 1), UNMET),
            (date(2021, 9, 15), date(2021, 12, 15), date(2021, 12, 14), UNMET),
            (date(2021, 9, 15), date(2021, 9, 14), date(2022, 1, 10), UNMET),
            (date(2021, 9, 15), date(2021, 12, 15), date(2022, 4, 2), UNMET),
            (date(2021, 9, 15), date(2021, 12, 15), None, UNKNOWN),
            (date(2021, 9, 15), None, None, UNKNOWN),
            (None, date(2021, 12, 15), date(2022, 1, 10), UNKNOWN),
        ],
    )
    def test_three_months_and_a_check(
        self, lost: date | None, restored: date | None, verified: date | None, outcome: Outcome
    ) -> None:
        status = Ct9Status(
            feature_lost_on=lost, feature_restored_on=restored, reverified_on=verified
        )
        finding = asked(self.RULE, status, on=date(2022, 4, 1))
        assert finding.outcome is outcome
        assert finding.rule.force is Force.RIGHT


class TestRenewal:
    """Po wejściu w życie ustawy: na dotychczasowych zasadach tylko w okresie trwałości dotacji."""

    RULE = "ct9.renewal"

    @pytest.mark.parametrize(("bound", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    def test_only_while_bound(self, bound: bool | None, outcome: Outcome) -> None:
        finding = asked(self.RULE, evolve(GRANTED, bound_by_durability=bound), on=date(2023, 2, 1))
        assert finding.outcome is outcome
        assert finding.rule.force is Force.RIGHT
        assert any(place.startswith("komunikaty ośrodków") for place in basis(finding))

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2022, 10, 29), NOT_APPLICABLE),
            (date(2022, 10, 30), UNMET),
            (date(2023, 12, 31), UNMET),
            (date(2024, 1, 1), NOT_APPLICABLE),
        ],
    )
    def test_before_the_act_anybody_could_renew(self, on: date, outcome: Outcome) -> None:
        status = evolve(GRANTED, bound_by_durability=False)
        assert asked(self.RULE, status, on=on).outcome is outcome


class TestBook:
    """Weryfikacja pyta o wytyczne, nie o status już nadany."""

    def test_the_three_are_asked_by_name_alone(self) -> None:
        assert CT9.others == GRANTED_STATUS
        ids = {rule.id for rule in GRANTED_STATUS}
        assert ids == {"ct9.status_term", "ct9.regain", "ct9.renewal"}
        for question in (None, Question.VERIFICATION):
            assert not ids & {rule.id for rule in CT9.asked(question)}

    def test_an_expired_status_is_no_answer_about_the_guidelines(self) -> None:
        expired = evolve(UNDER_GUIDELINES, ct9_status=LISTED)
        on = date(2020, 3, 1)
        assert CT9.check_rule("ct9.status_term", expired, on=on).verdict is Verdict.UNMET
        picked = CT9.check(expired, on=on, question=Question.VERIFICATION, law=date(2018, 6, 1))
        assert picked.verdict is Verdict.MET


class TestPickedVersion:
    """Od lipca 2019 r. definicji nie odczytano: odpowiedź daje wersja wskazana przez pytającego."""

    @pytest.mark.parametrize("on", [date(2019, 7, 1), date(2021, 3, 3), date(2023, 12, 31)])
    def test_the_version_of_2018(self, on: date) -> None:
        unread = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION)
        assert unread.verdict is Verdict.UNKNOWN
        for law in (date(2018, 1, 9), date(2018, 6, 1), date(2019, 6, 30)):
            picked = CT9.check(UNDER_GUIDELINES, on=on, question=Question.VERIFICATION, law=law)
            assert picked.verdict is Verdict.MET
            places = basis(picked.finding("ct9.employment_share_50_30"))
            assert places == {"rozdz. 3 pkt 28 wytycznych MR/2014-2020/18(04)"}

    def test_its_employment_conditions_bind(self) -> None:
        nobody = evolve(UNDER_GUIDELINES, workforce=())
        answer = CT9.check(
            nobody,
            on=date(2021, 3, 3),
            question=Question.VERIFICATION,
            law=date(2018, 6, 1),
        )
        assert answer.failing == ("ct9.min_employment",)


class TestSideBySide:
    """Od 30 października 2022 r. do końca 2023 r. dwa statusy istniały obok siebie."""

    BOTH = evolve(
        APPLICANT,
        ct9_status=Ct9Status(
            granted_by=Authority.OWES,
            granted_on=date(2022, 9, 1),
            valid_until=date(2024, 2, 29),
        ),
    )

    @pytest.mark.parametrize(
        ("on", "under_guidelines", "under_the_act"),
        [
            (date(2022, 10, 29), MET, NOT_APPLICABLE),
            (date(2022, 10, 30), MET, MET),
            (date(2023, 5, 10), MET, MET),
            (date(2023, 12, 31), MET, MET),
            (date(2024, 1, 1), NOT_APPLICABLE, MET),
        ],
    )
    def test_one_record_under_both(
        self, on: date, under_guidelines: Outcome, under_the_act: Outcome
    ) -> None:
        assert ct9_status_on(self.BOTH, on).outcome is under_guidelines
        answer = UES.check(self.BOTH, on=on, question=Question.APPLICATION)
        assert answer.finding("ues.form").outcome is under_the_act
        assert answer.in_force is (under_the_act is MET)

    def test_the_older_status_is_no_status_of_the_act(self) -> None:
        """Nic nie przekształca statusu z wytycznych w status ustawowy."""
        nobody = evolve(self.BOTH, workforce=())
        on = date(2023, 5, 10)
        assert ct9_status_on(nobody, on).outcome is MET
        answer = UES.check(nobody, on=on, question=Question.APPLICATION)
        assert answer.failing == ("ues.min_employment",)


class TestRegimes:
    """Które dokumenty obowiązywały w danym dniu."""

    @pytest.mark.parametrize(
        ("on", "regimes"),
        [
            (date(2006, 12, 31), ()),
            (date(2007, 1, 1), (Regime.POKL,)),
            (date(2015, 5, 28), (Regime.POKL, Regime.KPRES_2014, Regime.CT9_2015)),
            (date(2018, 6, 1), (Regime.KPRES_2014, Regime.CT9_2018)),
            (date(2022, 10, 29), (Regime.KPRES_2019, Regime.CT9_2019)),
            (date(2022, 10, 30), (Regime.UES, Regime.KPRES_2022, Regime.CT9_2019)),
            (date(2023, 12, 31), (Regime.UES, Regime.KPRES_2022, Regime.CT9_2019)),
            (date(2024, 1, 1), (Regime.UES, Regime.KPRES_2022)),
        ],
    )
    def test_their_days(self, on: date, regimes: tuple[Regime, ...]) -> None:
        assert regimes_on(on) == regimes

    def test_a_day_is_asked_for(self) -> None:
        with pytest.raises(InvalidValue, match="day"):
            regimes_on("2022-01-01")  # type: ignore[arg-type]  # wrong on purpose
