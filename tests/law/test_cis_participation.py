"""How somebody takes part in a CIS: referral, programme, hours, length, graduates, work after."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET
from tests.law.builders_cis import BEFORE_2022, DAY, SINCE_2022, ZS, ask, outcome, printed

from ekonomia.bounds import Bounds
from ekonomia.entities.people import DisabilityDegree
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Outcome
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.unit_codes import (
    Applicant,
    ParticipantSupply,
    ProgrammeStopReason,
    Referrer,
)

URON = "ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych"
COVID = "ustawy o szczególnych rozwiązaniach związanych z COVID-19"
AMENDMENT = "ustawy z dnia 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)"

REFERRED: Final[dict[str, Any]] = {
    "admission_requested_by": Applicant.PERSON,
    "social_worker_opinion": True,
    "referred_by": Referrer.OPS,
}


class TestArt12Ust1:
    """Na wniosek osoby albo, za jej zgodą, innego podmiotu; po opinii; kieruje OPS, CUS lub PUP."""

    def test_on_own_request(self) -> None:
        assert outcome("referral", **REFERRED) is MET

    @pytest.mark.parametrize("applicant", sorted(set(Applicant) - {Applicant.PERSON}))
    def test_on_request_of_others_with_consent(self, applicant: Applicant) -> None:
        facts = REFERRED | {"admission_requested_by": applicant}
        assert outcome("referral", **facts, admission_consent=True) is MET
        assert outcome("referral", **facts, admission_consent=False) is UNMET
        assert ask("referral", **facts).missing == ("admission_consent",)

    def test_the_opinion(self) -> None:
        assert outcome("referral", **REFERRED | {"social_worker_opinion": False}) is UNMET
        assert outcome("referral", **REFERRED | {"social_worker_opinion": None}) is UNKNOWN

    @pytest.mark.parametrize(
        ("on", "referrer", "expected"),
        [
            (date(2003, 8, 14), Referrer.OPS, MET),
            (date(2003, 8, 14), Referrer.PUP, UNMET),
            (date(2008, 1, 1), Referrer.PUP, UNKNOWN),
            (date(2011, 2, 1), Referrer.PUP, MET),
            (date(2019, 12, 31), Referrer.CUS, UNMET),
            (date(2020, 1, 1), Referrer.CUS, MET),
            (DAY, Referrer.PUP, MET),
        ],
    )
    def test_who_refers(self, on: date, referrer: Referrer, expected: Outcome) -> None:
        assert outcome("referral", on, **REFERRED | {"referred_by": referrer}) is expected

    def test_basis(self) -> None:
        finding = ask("referral", **REFERRED)
        assert printed(finding) == (f"art. 12 ust. 1 {ZS}", f"art. 12 ust. 2 {ZS}")


class TestArt12Ust5:
    """Pierwszeństwo mają mieszkańcy; inni na podstawie porozumienia lub na wolne miejsca."""

    @pytest.mark.parametrize("fact", ["participant_resident", "gmina_agreement", "free_places"])
    def test_each_way(self, fact: str) -> None:
        nobody = {"participant_resident": False, "gmina_agreement": False, "free_places": False}
        assert outcome("residents_first", **nobody) is UNMET
        assert outcome("residents_first", **nobody | {fact: True}) is MET
        assert outcome("residents_first", **nobody | {fact: None}) is UNKNOWN


class TestArt12Ust4:
    """Przyjęcie następuje po podpisaniu i uzgodnieniu indywidualnego programu."""

    @pytest.mark.parametrize("fact", ["has_programme", "programme_signed", "programme_agreed"])
    def test_all_are_asked(self, fact: str) -> None:
        facts = {
            "has_programme": True,
            "programme_signed": True,
            "programme_agreed": True,
            "in_pai": False,
        }
        assert outcome("programme", **facts) is MET
        assert outcome("programme", **facts | {fact: False}) is UNMET
        assert ask("programme", **facts | {fact: None}).missing == (fact,)

    def test_basis(self) -> None:
        finding = ask("programme", has_programme=False, in_pai=False)
        assert printed(finding) == (
            f"art. 12 ust. 4 {ZS}",
            f"art. 13 ust. 1 {ZS}",
            f"art. 13 ust. 2 {ZS}",
        )


class TestArt9aUst3:
    """Do działań Programu Aktywizacja i Integracja nie stosuje się przepisów o uczestnictwie."""

    @pytest.mark.parametrize(
        ("on", "programme", "right"),
        [
            (date(2015, 10, 23), UNMET, NOT_APPLICABLE),
            (date(2015, 10, 24), NOT_APPLICABLE, MET),
            (date(2025, 5, 31), NOT_APPLICABLE, MET),
            (date(2025, 6, 1), UNKNOWN, UNKNOWN),
        ],
    )
    def test_in_force(self, on: date, programme: Outcome, right: Outcome) -> None:
        assert outcome("programme", on, in_pai=True, has_programme=False) is programme
        assert outcome("pai", on, in_pai=True) is right

    def test_outside_the_programme(self) -> None:
        assert outcome("pai", in_pai=False) is UNMET
        assert outcome("programme", date(2025, 6, 1), in_pai=False, has_programme=False) is UNMET

    def test_why_it_is_not_known(self) -> None:
        finding = ask("pai", date(2025, 6, 1), in_pai=True)
        assert finding.unread == ("CIS_PAI",)
        assert finding.evidence is Evidence.RECALLED


class TestArt13Ust4:
    """Program przerywa uporczywe naruszanie, trwałe opuszczenie zajęć albo oświadczenie."""

    @pytest.mark.parametrize("reason", ProgrammeStopReason)
    def test_reasons(self, reason: ProgrammeStopReason) -> None:
        expected = MET if reason is ProgrammeStopReason.NONE else UNMET
        assert outcome("programme_stop", programme_stop_reason=reason) is expected

    def test_missing(self) -> None:
        assert ask("programme_stop").missing == ("programme_stop_reason",)


class TestArt13Ust5:
    """Program kończy się do 6 miesięcy od podjęcia pracy."""

    @pytest.mark.parametrize(
        ("on", "ended", "expected"),
        [
            (date(2022, 6, 1), date(2022, 2, 28), MET),
            (date(2022, 6, 1), date(2022, 3, 1), UNMET),
            (date(2022, 2, 28), None, MET),
            (date(2022, 3, 1), None, UNKNOWN),
        ],
    )
    def test_term(self, on: date, ended: date | None, expected: Outcome) -> None:
        started = date(2021, 8, 31)
        found = outcome("programme_end", on, work_started_on=started, programme_ended_on=ended)
        assert found is expected

    @pytest.mark.parametrize(
        ("on", "expected"), [(date(2022, 2, 28), MET), (date(2022, 3, 1), UNMET)]
    )
    def test_not_ended(self, on: date, expected: Outcome) -> None:
        facts = {"work_started_on": date(2021, 8, 31), "programme_ended": False}
        assert outcome("programme_end", on, **facts) is expected

    def test_who_took_no_work(self) -> None:
        assert outcome("programme_end", work_started=False) is NOT_APPLICABLE
        finding = ask("programme_end")
        assert finding.outcome is UNKNOWN
        assert "work_started" in finding.missing

    def test_before_the_amendment_of_2009(self) -> None:
        """Do 6 miesięcy po podjęciu pracy: Dz.U. 2009 nr 91 poz. 742, od 16 lipca 2009."""
        facts = {"work_started_on": date(2009, 5, 4), "programme_ended_on": date(2009, 5, 5)}
        assert ask("programme_end", date(2009, 7, 15), **facts).unread == (
            "CIS_PROGRAMME_END_TERM",
        )
        assert outcome("programme_end", date(2009, 7, 16), **facts) is MET


class TestArt14Ust1:
    """Pobyt trwa od 30 do 40 godzin w tygodniu (do 14 lutego 2022: co najmniej 6 dziennie)."""

    @pytest.mark.parametrize(
        ("hours", "expected"),
        [
            (Fraction(2999, 100), UNMET),
            (30, MET),
            (40, MET),
            (Fraction(4001, 100), UNMET),
            (None, UNKNOWN),
            (Bounds(30, 40), MET),
            (Bounds(28, 31), UNKNOWN),
            (Bounds(41, 45), UNMET),
        ],
    )
    def test_weekly(self, hours: Any, expected: Outcome) -> None:  # noqa: ANN401 - a number or bounds
        assert outcome("weekly_hours", weekly_hours=hours) is expected

    def test_case_c09(self) -> None:
        facts = {"weekly_hours": 28, "daily_hours": Fraction(56, 10)}
        assert outcome("weekly_hours", date(2023, 9, 1), **facts) is UNMET
        assert outcome("daily_hours", date(2023, 9, 1), **facts) is NOT_APPLICABLE
        assert outcome("weekly_hours", date(2021, 9, 1), **facts) is NOT_APPLICABLE
        assert outcome("daily_hours", date(2021, 9, 1), **facts) is UNMET
        five_times_six = {"weekly_hours": 30, "daily_hours": 6}
        assert outcome("weekly_hours", date(2023, 9, 1), **five_times_six) is MET
        assert outcome("daily_hours", date(2021, 9, 1), **five_times_six) is MET

    def test_first_and_last_day(self) -> None:
        assert outcome("weekly_hours", BEFORE_2022, weekly_hours=20) is NOT_APPLICABLE
        assert outcome("weekly_hours", SINCE_2022, weekly_hours=20) is UNMET
        assert outcome("daily_hours", BEFORE_2022, daily_hours=6) is MET
        assert outcome("daily_hours", SINCE_2022, daily_hours=5) is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("on", "weekly", "expected"),
        [
            (date(2020, 3, 7), 32, UNMET),
            (date(2020, 3, 8), 32, UNKNOWN),
            (date(2021, 9, 1), 30, UNKNOWN),
            (date(2021, 9, 1), Fraction(299, 10), UNMET),
            (date(2021, 9, 1), None, UNKNOWN),
        ],
    )
    def test_hours_exchanged_in_the_epidemic(
        self,
        on: date,
        weekly: Any,  # noqa: ANN401 - a number of hours
        expected: Outcome,
    ) -> None:
        """Przeciw COVID-19 można zmienić czas dzienny, tygodniowo nie mniej niż 30 godzin."""
        finding = ask("daily_hours", on, daily_hours=5, weekly_hours=weekly)
        assert finding.outcome is expected
        assert (finding.unread == ("CIS_COVID_DAILY_HOURS",)) == (expected is UNKNOWN)

    def test_basis(self) -> None:
        assert printed(ask("weekly_hours", weekly_hours=20)) == (f"art. 14 ust. 1 {ZS}",)


class TestDisabilityHours:
    """Przy znacznym lub umiarkowanym stopniu najwyżej 7 godzin dziennie i 35 tygodniowo."""

    @pytest.mark.parametrize(
        ("daily", "weekly", "expected"),
        [(7, 35, MET), (8, 35, UNMET), (7, 36, UNMET), (7, None, UNKNOWN), (8, None, UNMET)],
    )
    def test_limits(self, daily: int, weekly: int | None, expected: Outcome) -> None:
        facts = {"daily_hours": daily, "weekly_hours": weekly}
        for degree in (DisabilityDegree.SEVERE, DisabilityDegree.MODERATE):
            assert outcome("disability_hours", disability_degree=degree, **facts) is expected

    @pytest.mark.parametrize("degree", [DisabilityDegree.MILD, DisabilityDegree.NONE])
    def test_not_of_others(self, degree: DisabilityDegree) -> None:
        facts = {"daily_hours": 8, "weekly_hours": 40}
        assert outcome("disability_hours", disability_degree=degree, **facts) is NOT_APPLICABLE

    def test_the_minimum_is_not_lifted(self) -> None:
        severe = DisabilityDegree.SEVERE
        assert outcome("weekly_hours", weekly_hours=28, disability_degree=severe) is UNMET

    def test_since_2022(self) -> None:
        facts = {"disability_degree": DisabilityDegree.SEVERE, "daily_hours": 8}
        assert outcome("disability_hours", BEFORE_2022, **facts) is NOT_APPLICABLE
        finding = ask("disability_hours", SINCE_2022, **facts)
        assert finding.outcome is UNMET
        assert printed(finding) == (f"art. 14 ust. 1 {ZS}", f"art. 15 ust. 2 {URON}")


class TestArt15Ust1:
    """Okres próbny trwa miesiąc."""

    @pytest.mark.parametrize(
        ("started", "last"),
        [
            (date(2022, 4, 11), date(2022, 5, 11)),
            (date(2022, 1, 31), date(2022, 2, 28)),
            (date(2024, 1, 31), date(2024, 2, 29)),
        ],
    )
    def test_last_day(self, started: date, last: date) -> None:
        finding = ask("trial_month", started_on=started)
        assert (finding.outcome, finding.amount, finding.shown) == (MET, last, last)
        assert printed(finding) == (f"art. 15 ust. 1 {ZS}",)

    def test_not_known(self) -> None:
        finding = ask("trial_month")
        assert (finding.outcome, finding.amount) == (UNKNOWN, None)
        assert finding.missing == ("started_on",)

    def test_the_end_of_classes_comes_after_their_start(self) -> None:
        with pytest.raises(InvalidValue, match="ended_on: expected 2022-04-11 or later"):
            CisFacts(started_on=date(2022, 4, 11), ended_on=date(2022, 4, 10))


def limit(on: date, **facts: Any) -> Outcome:  # noqa: ANN401 - any of its fields
    usual = {"extension_justified": True, "extended_for_suspension": False}
    return outcome("participation_limit", on, **usual | facts)


class TestArt15Ust3:
    """Miesiąc próbny, 11 miesięcy i przedłużenie do 12 miesięcy (do końca 2021 r. do 6)."""

    @pytest.mark.parametrize(
        ("on", "months", "expected"),
        [
            (date(2003, 8, 14), 18, MET),
            (date(2003, 8, 14), 19, UNMET),
            (date(2021, 12, 31), 18, MET),
            (date(2021, 12, 31), 19, UNMET),
            (date(2022, 1, 1), 19, MET),
            (date(2022, 1, 1), 24, MET),
            (date(2022, 1, 1), 25, UNMET),
            (date(2022, 1, 1), None, UNKNOWN),
        ],
    )
    def test_all_months(self, on: date, months: int | None, expected: Outcome) -> None:
        assert limit(on, participation_months=months) is expected

    @pytest.mark.parametrize(
        ("months", "justified", "expected"),
        [
            (12, False, MET),
            (12, None, MET),
            (13, False, UNMET),
            (13, None, UNKNOWN),
            (13, True, MET),
            (25, None, UNMET),
        ],
    )
    def test_beyond_the_first_year(
        self, months: int, justified: bool | None, expected: Outcome
    ) -> None:
        assert limit(DAY, participation_months=months, extension_justified=justified) is expected

    @pytest.mark.parametrize(
        ("known", "expected"),
        [
            (date(2022, 2, 1), UNMET),
            (date(2022, 2, 14), UNMET),
            (date(2022, 2, 15), MET),
            (None, MET),
        ],
    )
    def test_the_longer_limit_works_back(self, known: date | None, expected: Outcome) -> None:
        """Zmiana weszła w życie 15 lutego 2022 z mocą od 1 stycznia 2022."""
        facts = CisFacts(
            participation_months=20, extension_justified=True, extended_for_suspension=False
        )
        rule = "cis.participation_limit"
        answer = CIS.check_rule(rule, facts, on=date(2022, 1, 20), known=known)
        assert answer.finding(rule).outcome is expected

    def test_basis(self) -> None:
        finding = ask("participation_limit", participation_months=11)
        assert finding.outcome is MET
        assert printed(finding) == (
            f"art. 15 ust. 1 {ZS}",
            f"art. 15 ust. 3 {ZS}",
            f"art. 14 pkt 2 {AMENDMENT}",
        )


class TestCovidArt15c:
    """Uczestnictwo można przedłużyć o zawieszenie zajęć trwające łącznie ponad 3 miesiące."""

    @pytest.mark.parametrize(
        ("months", "expected"),
        [(3, UNMET), (Fraction(301, 100), MET), (0, UNMET), (None, UNKNOWN)],
    )
    def test_more_than_three_months(self, months: Any, expected: Outcome) -> None:  # noqa: ANN401
        assert outcome("suspended_classes", suspended_months=months) is expected

    def test_since_26_january_2021(self) -> None:
        assert outcome("suspended_classes", date(2021, 1, 25), suspended_months=5) is NOT_APPLICABLE
        finding = ask("suspended_classes", date(2021, 1, 26), suspended_months=5)
        assert (finding.outcome, printed(finding)) == (MET, (f"art. 15c ust. 4 {COVID}",))

    @pytest.mark.parametrize(
        ("on", "facts", "expected"),
        [
            (date(2021, 6, 1), {"participation_months": 22, "suspended_months": 4}, MET),
            (date(2021, 6, 1), {"participation_months": 23, "suspended_months": 4}, UNMET),
            (date(2021, 6, 1), {"participation_months": 21, "suspended_months": 3}, UNMET),
            (date(2021, 1, 25), {"participation_months": 22, "suspended_months": 4}, UNMET),
            (date(2022, 1, 1), {"participation_months": 28, "suspended_months": 4}, MET),
            (date(2022, 1, 1), {"participation_months": 29, "suspended_months": 4}, UNMET),
            (date(2022, 1, 1), {"participation_months": 28, "suspended_months": None}, UNKNOWN),
            (
                date(2022, 1, 1),
                {
                    "participation_months": 16,
                    "suspended_months": 4,
                    "extension_justified": False,
                },
                MET,
            ),
        ],
    )
    def test_it_adds_to_both_limits(
        self, on: date, facts: dict[str, Any], expected: Outcome
    ) -> None:
        assert limit(on, extended_for_suspension=True, **facts) is expected

    def test_only_where_it_was_done(self) -> None:
        assert limit(DAY, participation_months=26, suspended_months=5) is UNMET


class TestArt2Pkt1a:
    """Absolwent: co najmniej 6 miesięcy zajęć, zaświadczenie, do 6 miesięcy od ich zakończenia."""

    @pytest.mark.parametrize(
        ("on", "months", "certificate", "expected"),
        [
            (date(2022, 2, 28), 6, True, MET),
            (date(2022, 3, 1), 6, True, UNMET),
            (date(2022, 2, 28), 5, True, UNMET),
            (date(2022, 2, 28), 6, False, UNMET),
            (date(2022, 2, 28), 6, None, UNKNOWN),
            (date(2021, 8, 31), 6, True, MET),
            (date(2021, 8, 30), 6, True, UNMET),
        ],
    )
    def test_graduates(
        self, on: date, months: int, certificate: bool | None, expected: Outcome
    ) -> None:
        found = outcome(
            "graduate",
            on,
            participation_months=months,
            has_certificate=certificate,
            ended_on=date(2021, 8, 31),
        )
        assert found is expected

    def test_since_2011(self) -> None:
        assert outcome("graduate", date(2011, 10, 29), has_certificate=False) is NOT_APPLICABLE
        finding = ask("graduate", date(2011, 10, 30), has_certificate=False)
        assert (finding.outcome, printed(finding)) == (UNMET, (f"art. 2 pkt 1a {ZS}",))


class TestArt14Ust2:
    """Szkolenie BHP, badania, odzież, środki ochrony, posiłek, wypadek, program zajęć."""

    @pytest.mark.parametrize("supply", ParticipantSupply)
    def test_each(self, supply: ParticipantSupply) -> None:
        assert outcome("supplies", supplies=frozenset(ParticipantSupply)) is MET
        assert outcome("supplies", supplies=frozenset(ParticipantSupply) - {supply}) is UNMET

    def test_clothes_and_the_monthly_programme_since_2007(self) -> None:
        supplies = frozenset(ParticipantSupply) - {
            ParticipantSupply.CLOTHES_AND_SHOES,
            ParticipantSupply.CLASS_PROGRAMME,
        }
        assert outcome("supplies", date(2007, 7, 13), supplies=supplies) is MET
        assert outcome("supplies", date(2007, 7, 14), supplies=supplies) is UNMET

    def test_missing(self) -> None:
        assert ask("supplies").missing == ("supplies",)


HIRED: Final[dict[str, Any]] = {
    "participation_months": 6,
    "employment_months": 12,
    "refund_month": 1,
    "refund": Decimal("1000.00"),
    "unemployment_benefit": Decimal("1000.00"),
}


class TestArt16:
    """Zatrudnienie na co najmniej 6 miesięcy, refundacja do 100% zasiłku przez 6 miesięcy."""

    @pytest.mark.parametrize(
        ("on", "change", "expected"),
        [
            (SINCE_2022, {}, MET),
            (SINCE_2022, {"employment_months": 6}, MET),
            (SINCE_2022, {"employment_months": 5}, UNMET),
            (SINCE_2022, {"refund_month": 6}, MET),
            (SINCE_2022, {"refund_month": 7}, UNMET),
            (SINCE_2022, {"refund": Decimal("1000.01")}, UNMET),
            (SINCE_2022, {"refund": None}, UNKNOWN),
            (BEFORE_2022, {}, MET),
            (BEFORE_2022, {"employment_months": 11}, UNMET),
            (BEFORE_2022, {"refund_month": 3}, MET),
            (BEFORE_2022, {"refund_month": 4}, UNMET),
            (BEFORE_2022, {"refund_month": 4, "refund": Decimal("800.00")}, MET),
            (BEFORE_2022, {"refund_month": 6, "refund": Decimal("800.00")}, MET),
            (BEFORE_2022, {"refund_month": 6, "refund": Decimal("800.01")}, UNMET),
            (BEFORE_2022, {"refund_month": 7, "refund": Decimal("800.00")}, UNMET),
            (BEFORE_2022, {"refund_month": 12, "refund": Decimal("600.00")}, MET),
            (BEFORE_2022, {"refund_month": 13, "refund": Decimal("600.00")}, UNMET),
            (date(2007, 7, 13), {"employment_months": 18, "refund": Decimal("800.00")}, MET),
            (date(2007, 7, 13), {"employment_months": 17, "refund": Decimal("800.00")}, UNMET),
            (date(2007, 7, 13), {"employment_months": 18, "refund": Decimal("800.01")}, UNMET),
            (
                date(2007, 7, 13),
                {"employment_months": 18, "refund_month": 4, "refund": Decimal("600.00")},
                MET,
            ),
            (
                date(2007, 7, 13),
                {"employment_months": 18, "refund_month": 7, "refund": Decimal("400.01")},
                UNMET,
            ),
        ],
    )
    def test_limits(self, on: date, change: dict[str, Any], expected: Outcome) -> None:
        assert outcome("supported_employment", on, **HIRED | change) is expected

    @pytest.mark.parametrize(
        ("on", "ended", "expected"),
        [
            (date(2022, 6, 15), date(2022, 6, 15), MET),
            (date(2022, 6, 15), date(2022, 6, 16), UNMET),
            (date(2022, 6, 15), None, UNKNOWN),
            (date(2007, 7, 13), date(2007, 12, 31), MET),
        ],
    )
    def test_six_months_only_where_participation_goes_on(
        self, on: date, ended: date | None, expected: Outcome
    ) -> None:
        """Po zakończeniu uczestnictwa, a przed nim nie wcześniej niż po 6 miesiącach."""
        facts = HIRED | {
            "participation_months": 5,
            "employment_months": 18,
            "refund": Decimal("100.00"),
        }
        assert outcome("supported_employment", on, **facts, ended_on=ended) is expected

    def test_the_table_of_the_day(self) -> None:
        facts = HIRED | {"unemployment_benefit": None}
        day = date(2022, 7, 1)  # 1304,10 zł since 1 June 2022
        assert outcome("supported_employment", day, **facts | {"refund": Decimal("1304.10")}) is MET
        assert (
            outcome("supported_employment", day, **facts | {"refund": Decimal("1304.11")}) is UNMET
        )

    def test_basis(self) -> None:
        finding = ask("supported_employment", **HIRED)
        assert printed(finding)[:2] == (f"art. 16 ust. 1 {ZS}", f"art. 16 ust. 2 {ZS}")
