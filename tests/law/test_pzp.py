"""Social clauses in procurement: thresholds, reserved orders, social services, employment."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar, Final

import pytest
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.errors import InvalidValue
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome, Policy
from ekonomia.status.market_codes import MarginalisedGroup, OrderKind, SocialServicesRegime
from ekonomia.status.procurement import PZP
from ekonomia.status.procurement_facts import ProcurementFacts

OLD, NEW = "Prawa zamówień publicznych z 2004 r.", "Prawa zamówień publicznych"
ES, USS = "ustawy o ekonomii społecznej", "ustawy o spółdzielniach socjalnych"
DAY = date(2024, 5, 10)
SHARE: Final = Fraction(30, 100)
BELOW: Final = Fraction(2999, 10_000)
DISABLED: Final = frozenset({MarginalisedGroup.DISABLED})


def zl(text: str) -> Decimal:
    return Decimal(text)


def found(
    rule: str,
    *,
    on: date = DAY,
    policy: Policy | None = None,
    **facts: Any,  # noqa: ANN401 - any fact
) -> Finding:
    """Return what one rule finds, asked on the day of the start where that is told."""
    record = ProcurementFacts(**facts)
    if rule.startswith("pzp."):
        return PZP.check(record, on=on, policy=policy or Policy()).finding(rule)
    return PZP.check_rule(rule, record, on=on, policy=policy or Policy()).finding(rule)


def started(rule: str, day: date, **facts: Any) -> Outcome:  # noqa: ANN401 - any fact
    """Return the outcome on the day of the start, and hold it to be the same years later."""
    then = found(rule, on=day, started_on=day, **facts).outcome
    assert found(rule, on=date(2025, 6, 2), started_on=day, **facts).outcome is then
    return then


class TestArt2Ust1Pkt1:
    """Ustawę stosuje się do zamówień o wartości równej lub większej od progu."""

    RULE = "pzp.applies"

    @pytest.mark.parametrize(
        ("net", "day", "on", "outcome"),
        [
            # przypadek zamówienia za 150 000 zł na przełomie 2025 i 2026 r.
            ("150000.00", date(2025, 12, 29), date(2025, 12, 29), MET),
            ("150000.00", date(2026, 1, 5), date(2026, 1, 5), UNMET),
            ("150000.00", date(2025, 12, 29), date(2026, 3, 16), MET),
            ("129999.99", date(2021, 1, 1), date(2021, 1, 1), UNMET),
            ("130000.00", date(2021, 1, 1), date(2021, 1, 1), MET),
            ("130000.00", date(2025, 12, 31), date(2025, 12, 31), MET),
            ("169999.99", date(2026, 1, 1), date(2026, 1, 1), UNMET),
            ("170000.00", date(2026, 1, 1), date(2026, 1, 1), MET),
        ],
    )
    def test_the_start_picks_the_sum(self, net: str, day: date, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, order_net=zl(net), started_on=day).outcome is outcome

    @pytest.mark.parametrize(
        ("day", "sum_in_euro"),
        [
            (date(2014, 4, 16), "126747.00"),
            (date(2014, 12, 31), "126747.00"),
            (date(2015, 12, 31), "126747.00"),
            (date(2016, 1, 1), "125247.00"),
            (date(2017, 12, 31), "125247.00"),
            (date(2018, 1, 1), "129351.00"),
            (date(2019, 12, 31), "129351.00"),
            (date(2020, 1, 1), "128079.00"),
            (date(2020, 12, 31), "128079.00"),
        ],
    )
    def test_until_2020_the_sum_itself_was_outside(self, day: date, sum_in_euro: str) -> None:
        """Nie przekracza równowartości 30 000 euro (art. 4 pkt 8 ustawy z 2004 r.)."""
        net = zl(sum_in_euro)
        assert started(self.RULE, day, order_net=net) is UNMET
        assert started(self.RULE, day, order_net=net + zl("0.01")) is MET

    @pytest.mark.parametrize("day", [date(2008, 5, 5), date(2014, 1, 1), date(2014, 4, 15)])
    @pytest.mark.parametrize("later", [0, 365])
    def test_older_thresholds_were_not_read(self, day: date, later: int) -> None:
        on = day + timedelta(later)
        finding = found(self.RULE, on=on, order_net=zl("500000.00"), started_on=day)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert finding.unread == ("PZP_THRESHOLD",)
        assert "before 16 April 2014" in finding.why("en")[0]
        assert "sprzed 16 kwietnia 2014" in finding.why("pl")[0]

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            ({"order_net": zl("1000000.00")}, ("started_on",)),
            ({"started_on": DAY}, ("order_net",)),
            ({"started_on": DAY, "order_net": Bounds(100_000, 130_000)}, ("order_net",)),
        ],
    )
    def test_what_is_missing(self, facts: dict[str, Any], missing: tuple[str, ...]) -> None:
        finding = found(self.RULE, **facts)
        assert (finding.outcome, finding.missing) == (UNKNOWN, missing)

    def test_a_value_within_bounds(self) -> None:
        assert found(self.RULE, started_on=DAY, order_net=Bounds(130_000)).outcome is MET

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2004, 3, 1), NOT_APPLICABLE), (date(2004, 3, 2), UNKNOWN)]
    )
    def test_since_the_act_of_2004(self, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, order_net=zl("1.00"), started_on=on).outcome is outcome

    def test_how_it_is_known(self) -> None:
        now = found(self.RULE, started_on=DAY, order_net=zl("1.00"))
        assert basis(now) == {f"art. 2 ust. 1 pkt 1 {NEW}"}
        assert now.evidence is Evidence.TEXT
        later = date(2026, 1, 5)
        new = found(self.RULE, on=later, started_on=later, order_net=zl("1.00"))
        assert (new.evidence, new.stale) == (Evidence.REPORTED, True)
        before = date(2018, 5, 10)
        then = found(self.RULE, on=before, started_on=before, order_net=zl("1.00"))
        assert basis(then) == {f"art. 4 pkt 8 {OLD}", f"art. 35 ust. 3 {OLD}"}

    def test_it_has_no_say_in_the_verdict(self) -> None:
        assert found(self.RULE).rule.force is Force.VALUE


class TestArt359:
    """Usługi społeczne: od 750 000 euro jak od progów unijnych, od 130 000 zł krajowo."""

    RULE = "pzp.social_services_regime"

    @pytest.mark.parametrize(
        ("day", "net", "outcome", "answer"),
        [
            (DAY, "129999.99", UNMET, ()),
            (DAY, "130000.00", MET, (SocialServicesRegime.NATIONAL,)),
            (DAY, "3477824.99", MET, (SocialServicesRegime.NATIONAL,)),
            (DAY, "3477825.00", MET, (SocialServicesRegime.UNION,)),
            (date(2021, 1, 1), "3201974.99", MET, (SocialServicesRegime.NATIONAL,)),
            (date(2021, 12, 31), "3201975.00", MET, (SocialServicesRegime.UNION,)),
            (date(2022, 1, 1), "3340199.99", MET, (SocialServicesRegime.NATIONAL,)),
            (date(2023, 12, 31), "3340200.00", MET, (SocialServicesRegime.UNION,)),
        ],
    )
    def test_the_value_tells_the_rules(
        self,
        day: date,
        net: str,
        outcome: Outcome,
        answer: tuple[SocialServicesRegime, ...],
    ) -> None:
        facts: dict[str, Any] = {"order_net": zl(net), "service_in_cpv_list": True}
        finding = found(self.RULE, on=day, started_on=day, **facts)
        assert (finding.outcome, finding.answer) == (outcome, answer)

    def test_the_sums_of_2026_were_not_read(self) -> None:
        day = date(2026, 2, 2)
        facts: dict[str, Any] = {"order_net": zl("150000.00"), "service_in_cpv_list": True}
        finding = found(self.RULE, on=day, started_on=day, **facts)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ())
        assert "PZP_SOCIAL_SERVICES_MIN" in finding.unread

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2016, 7, 27), NOT_APPLICABLE),
            (date(2016, 7, 28), UNKNOWN),
            (date(2020, 12, 31), UNKNOWN),
            (date(2021, 1, 1), MET),
        ],
    )
    def test_the_rules_of_2016_were_not_read(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"order_net": zl("200000.00"), "service_in_cpv_list": True}
        assert found(self.RULE, on=on, started_on=on, **facts).outcome is outcome

    def test_only_of_social_services(self) -> None:
        facts: dict[str, Any] = {"order_net": zl("200000.00"), "started_on": DAY}
        assert found(self.RULE, **facts, service_in_cpv_list=False).outcome is NOT_APPLICABLE
        assert found(self.RULE, **facts, service_in_cpv_list=True).outcome is MET

    def test_it_is_cited(self) -> None:
        facts: dict[str, Any] = {
            "order_net": zl("200000.00"),
            "started_on": DAY,
            "service_in_cpv_list": True,
        }
        printed = basis(found(self.RULE, **facts))
        assert {f"art. 359 pkt 1 {NEW}", f"art. 359 pkt 2 {NEW}"} < printed


class TestArt22Ust2Of2009:
    """Wyłącznie wykonawcy, u których ponad 50% pracowników stanowią osoby niepełnosprawne."""

    RULE = "pzp.reserved_majority"

    @pytest.mark.parametrize(
        ("part", "outcome"),
        [
            (Fraction(1, 2), UNMET),
            (Fraction(51, 100), MET),
            (Fraction(5001, 10_000), MET),
            (Fraction(49, 100), UNMET),
        ],
    )
    def test_half_is_not_more_than_half(self, part: Fraction, outcome: Outcome) -> None:
        assert started(self.RULE, date(2013, 5, 10), disabled_share=part) is outcome

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [
            (date(2009, 12, 22), MET),
            (date(2010, 1, 1), MET),
            (date(2015, 12, 31), MET),
            (date(2016, 7, 27), MET),
            (date(2016, 7, 28), NOT_APPLICABLE),
            (date(2017, 7, 27), NOT_APPLICABLE),
            (date(2021, 1, 1), NOT_APPLICABLE),
        ],
    )
    def test_the_procedures_it_binds(self, day: date, outcome: Outcome) -> None:
        assert started(self.RULE, day, disabled_share=Fraction(1)) is outcome

    def test_what_began_before_is_not_bound(self) -> None:
        day = date(2009, 12, 21)
        facts: dict[str, Any] = {"started_on": day, "disabled_share": Fraction(1)}
        assert found(self.RULE, on=date(2010, 2, 1), **facts).outcome is NOT_APPLICABLE

    def test_what_is_missing(self) -> None:
        day = date(2013, 5, 10)
        finding = found(self.RULE, on=day, started_on=day)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("disabled_share",))
        finding = found(self.RULE, on=day, disabled_share=Fraction(0))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("started_on",))

    def test_it_is_cited(self) -> None:
        day = date(2013, 5, 10)
        finding = found(self.RULE, on=day, started_on=day, disabled_share=Fraction(1))
        assert basis(finding) == {f"art. 22 ust. 2 {OLD}"}


class TestArt22Ust2And2aOf2016:
    """Działalność obejmuje integrację; wskaźnik nie mniejszy niż 30%, określa go zamawiający."""

    RULE = "pzp.reserved_activity"
    DAY_2018 = date(2018, 5, 10)
    WORKSHOP: ClassVar[dict[str, Any]] = {
        "is_sheltered_workshop": True,
        "marginalised_share": SHARE,
        "buyer_min_share": SHARE,
        "unit_performs": False,
    }
    COVERS: ClassVar[dict[str, Any]] = WORKSHOP | {
        "is_sheltered_workshop": False,
        "activity_covers_integration": True,
        "marginalised_groups": DISABLED,
    }
    THROUGH_UNIT: ClassVar[dict[str, Any]] = {
        "is_sheltered_workshop": False,
        "activity_covers_integration": False,
        "marginalised_groups": DISABLED,
        "marginalised_share": Fraction(1, 10),
        "buyer_min_share": SHARE,
        "unit_performs": True,
        "unit_activity_covers_integration": True,
        "unit_marginalised_share": Fraction(70, 100),
    }

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (WORKSHOP, MET),
            (WORKSHOP | {"marginalised_share": BELOW}, UNMET),
            (WORKSHOP | {"buyer_min_share": Fraction(50, 100)}, UNMET),
            (
                WORKSHOP
                | {"buyer_min_share": Fraction(1, 2), "marginalised_share": Fraction(1, 2)},
                MET,
            ),
            (COVERS, MET),
            (COVERS | {"activity_covers_integration": False}, UNMET),
            (COVERS | {"marginalised_groups": frozenset()}, UNMET),
            (THROUGH_UNIT, MET),
            (THROUGH_UNIT | {"unit_marginalised_share": SHARE, "buyer_min_share": BELOW}, MET),
            (THROUGH_UNIT | {"buyer_min_share": Fraction(70, 100)}, MET),
            (THROUGH_UNIT | {"buyer_min_share": Fraction(71, 100)}, UNMET),
            (THROUGH_UNIT | {"unit_performs": False}, UNMET),
            (THROUGH_UNIT | {"unit_marginalised_share": BELOW}, UNMET),
            (THROUGH_UNIT | {"unit_activity_covers_integration": False}, UNMET),
        ],
    )
    def test_the_ways_in(self, facts: dict[str, Any], outcome: Outcome) -> None:
        assert started(self.RULE, self.DAY_2018, **facts) is outcome

    @pytest.mark.parametrize(
        ("group", "outcome"),
        [
            (group, UNMET if group in ("poszukujacy_pracy", "usamodzielniani") else MET)
            for group in MarginalisedGroup
        ],
    )
    def test_eight_groups(self, group: MarginalisedGroup, outcome: Outcome) -> None:
        facts = self.COVERS | {"marginalised_groups": frozenset({group})}
        assert started(self.RULE, self.DAY_2018, **facts) is outcome

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [
            (date(2016, 7, 27), NOT_APPLICABLE),
            (date(2016, 7, 28), MET),
            (date(2017, 1, 2), MET),
            (date(2020, 12, 31), MET),
            (date(2021, 1, 1), NOT_APPLICABLE),
        ],
    )
    def test_the_procedures_it_binds(self, day: date, outcome: Outcome) -> None:
        assert started(self.RULE, day, **self.COVERS) is outcome

    @pytest.mark.parametrize(
        ("unknown", "missing"),
        [
            ("marginalised_share", ("marginalised_share", "unit_marginalised_share")),
            ("buyer_min_share", ("buyer_min_share",)),
        ],
    )
    def test_what_is_missing(self, unknown: str, missing: tuple[str, ...]) -> None:
        facts = self.COVERS | {unknown: None, "unit_performs": None}
        day = self.DAY_2018
        finding = found(self.RULE, on=day, started_on=day, **facts)
        assert finding.outcome is UNKNOWN
        assert set(missing) <= set(finding.missing)

    def test_it_is_cited(self) -> None:
        day = self.DAY_2018
        printed = basis(found(self.RULE, on=day, started_on=day, **self.COVERS))
        assert {f"art. 22 ust. 2 {OLD}", f"art. 22 ust. 2a {OLD}"} <= printed


class TestArt94Ust1:
    """ZPCh, spółdzielnie socjalne i wykonawcy, których głównym celem jest integracja; 30%."""

    RULE = "pzp.reserved_main_aim"
    IN_2021 = date(2021, 5, 10)
    COOPERATIVE: ClassVar[dict[str, Any]] = {
        "legal_form": LegalForm.SOCIAL_COOPERATIVE,
        "is_sheltered_workshop": False,
        "main_aim_integration": False,
        "marginalised_groups": frozenset(),
        "marginalised_share": SHARE,
        "has_unit": False,
    }
    FOUNDATION: ClassVar[dict[str, Any]] = COOPERATIVE | {"legal_form": LegalForm.FOUNDATION}
    AIMING: ClassVar[dict[str, Any]] = FOUNDATION | {
        "main_aim_integration": True,
        "marginalised_groups": DISABLED,
    }

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (COOPERATIVE, MET),
            (COOPERATIVE | {"marginalised_share": BELOW}, UNMET),  # wskaźnik wiąże i spółdzielnie
            (FOUNDATION | {"is_sheltered_workshop": True}, MET),
            (FOUNDATION | {"is_sheltered_workshop": True, "marginalised_share": BELOW}, UNMET),
            (FOUNDATION, UNMET),
            (FOUNDATION | {"holds_ps_status": True}, UNMET),  # PS nie są wymienione
            (AIMING, MET),
            (AIMING | {"marginalised_share": BELOW}, UNMET),
            (AIMING | {"activity_covers_integration": True, "main_aim_integration": False}, UNMET),
        ],
    )
    @pytest.mark.parametrize("day", [date(2021, 1, 1), IN_2021, DAY])
    def test_the_ways_in(self, facts: dict[str, Any], outcome: Outcome, day: date) -> None:
        assert started(self.RULE, day, **facts) is outcome

    @pytest.mark.parametrize("group", MarginalisedGroup)
    def test_ten_groups(self, group: MarginalisedGroup) -> None:
        facts = self.AIMING | {"marginalised_groups": frozenset({group})}
        assert started(self.RULE, DAY, **facts) is MET

    @pytest.mark.parametrize(
        ("day", "outcome"), [(date(2020, 12, 31), NOT_APPLICABLE), (date(2021, 1, 1), MET)]
    )
    def test_the_procedures_it_binds(self, day: date, outcome: Outcome) -> None:
        assert started(self.RULE, day, **self.AIMING) is outcome

    def test_what_is_missing(self) -> None:
        finding = found(self.RULE, started_on=DAY, **(self.COOPERATIVE | {"legal_form": None}))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("legal_form",))
        finding = found(self.RULE, **(self.FOUNDATION))
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("started_on",))

    def test_it_is_cited(self) -> None:
        finding = found(self.RULE, started_on=DAY, **self.AIMING)
        assert basis(finding) == {f"art. 94 ust. 1 {NEW}"}
        assert finding.evidence is Evidence.TEXT


class TestArt94Ust1a:
    """Wskaźnik ustala się w odniesieniu do ogólnego zatrudnienia w tym podmiocie."""

    RULE = "pzp.reserved_main_aim"
    NGO_WITH_ZAZ: ClassVar[dict[str, Any]] = {
        "legal_form": LegalForm.ASSOCIATION,
        "is_sheltered_workshop": False,
        "main_aim_integration": False,
        "marginalised_groups": DISABLED,
        "marginalised_share": Fraction(20, 100),
        "unit_kind": UnitKind.ZAZ,
        "unit_performs": True,
        "unit_main_aim_integration": True,
        "unit_marginalised_share": Fraction(70, 100),
    }

    @pytest.mark.parametrize(
        ("day", "both", "unit", "whole"),
        [
            (date(2021, 1, 1), MET, MET, MET),
            (date(2022, 9, 27), MET, MET, MET),
            (date(2022, 9, 28), UNKNOWN, MET, UNMET),
            (date(2023, 1, 2), UNKNOWN, MET, UNMET),
            (DAY, UNKNOWN, MET, UNMET),
        ],
    )
    def test_two_readings_from_september_2022(
        self, day: date, both: Outcome, unit: Outcome, whole: Outcome
    ) -> None:
        answers = [
            found(
                self.RULE,
                on=DAY,
                policy=Policy(unit_path=path),
                started_on=day,
                **self.NGO_WITH_ZAZ,
            ).outcome
            for path in ("both", "unit", "whole_entity")
        ]
        assert answers == [both, unit, whole]

    def test_the_finding_says_why(self) -> None:
        finding = found(self.RULE, started_on=DAY, **self.NGO_WITH_ZAZ)
        assert (finding.missing, finding.unread) == ((), ("PZP_UNIT_PATH_CONTESTED",))
        assert finding.hangs_on == ("unit_path",)
        assert f"art. 94 ust. 1a {NEW}" in basis(finding)
        assert "contested" in finding.why("en")[0]

    @pytest.mark.parametrize("path", ["both", "unit", "whole_entity"])
    def test_enough_in_the_whole_entity_settles_it(self, path: Any) -> None:  # noqa: ANN401
        facts = self.NGO_WITH_ZAZ | {"marginalised_share": SHARE}
        finding = found(self.RULE, policy=Policy(unit_path=path), started_on=DAY, **facts)
        assert (finding.outcome, finding.hangs_on) == (MET, ())

    @pytest.mark.parametrize(
        "change",
        [
            {"unit_marginalised_share": BELOW},
            {"unit_performs": False},
            {"unit_main_aim_integration": False},
            {"marginalised_groups": frozenset()},
        ],
    )
    def test_too_little_on_either_reading(self, change: dict[str, Any]) -> None:
        facts = self.NGO_WITH_ZAZ | change
        finding = found(self.RULE, started_on=DAY, **facts)
        assert (finding.outcome, finding.hangs_on) == (UNMET, ())

    def test_thirty_percent_in_the_unit(self) -> None:
        facts = self.NGO_WITH_ZAZ | {"unit_marginalised_share": SHARE}
        assert started(self.RULE, date(2021, 5, 10), **facts) is MET

    def test_a_unit_told_is_there(self) -> None:
        assert ProcurementFacts(unit_kind=UnitKind.CIS).has_unit is True
        assert ProcurementFacts(unit_performs=True).has_unit is True
        assert ProcurementFacts(unit_performs=False).has_unit is None
        assert ProcurementFacts(has_unit=False).unit_performs is False

    @pytest.mark.parametrize("fact", [{"unit_kind": UnitKind.ZAZ}, {"unit_performs": True}])
    def test_no_unit_has_no_kind(self, fact: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue, match="expected nothing of a unit where has_unit is"):
            ProcurementFacts(has_unit=False, **fact)


class TestArt361Ust1Pkt1To3:
    """Cel, brak zysku i partycypacja; z zaświadczeniem wojewody nie trzeba ich wykazywać."""

    AIMS: ClassVar[dict[str, Any]] = {"aims_public_utility": True, "aims_integration": True}
    NON_PROFIT: ClassVar[dict[str, Any]] = {
        "acts_for_profit": False,
        "all_income_to_aims": True,
        "shares_profit": False,
    }
    PARTICIPATION: ClassVar[dict[str, Any]] = {
        "is_participatory": True,
        "statute_participation_clause": True,
    }
    EACH: ClassVar[list[tuple[str, dict[str, Any]]]] = [
        ("pzp.services_aims", AIMS),
        ("pzp.services_non_profit", NON_PROFIT),
        ("pzp.services_participation", PARTICIPATION),
    ]

    @pytest.mark.parametrize(
        ("rule", "good", "fact"), [(rule, good, fact) for rule, good in EACH for fact in good]
    )
    def test_each_fact_decides(self, rule: str, good: dict[str, Any], fact: str) -> None:
        asked: dict[str, Any] = {"service_in_cpv_list": True, "has_wojewoda_certificate": False}
        bad, open_ = good | {fact: not good[fact]}, good | {fact: None}
        assert found(rule, **asked, **good).outcome is MET
        assert found(rule, **asked, **bad).outcome is UNMET
        assert found(rule, **asked, **open_).missing == (fact,)

    @pytest.mark.parametrize(("rule", "good"), EACH)
    def test_the_certificate_proves_it(self, rule: str, good: dict[str, Any]) -> None:
        facts: dict[str, Any] = {
            "service_in_cpv_list": True,
            "holds_ps_status": True,
            "has_wojewoda_certificate": True,
        }
        assert started(rule, date(2024, 5, 1), **facts) is MET
        bad: dict[str, Any] = {fact: not value for fact, value in good.items()}
        assert started(rule, date(2022, 10, 29), **facts, **bad) is UNMET
        assert started(rule, date(2022, 10, 30), **facts, **bad) is MET
        assert found(rule, **facts, **bad).missing == ("started_on",)

    @pytest.mark.parametrize(("rule", "good"), EACH)
    def test_of_a_ps_alone(self, rule: str, good: dict[str, Any]) -> None:
        facts: dict[str, Any] = {"service_in_cpv_list": True, "has_wojewoda_certificate": True}
        bad: dict[str, Any] = {fact: not value for fact, value in good.items()}
        assert started(rule, date(2024, 5, 1), **facts, holds_ps_status=False) is UNKNOWN
        assert started(rule, date(2024, 5, 1), **facts, **bad, holds_ps_status=False) is UNMET
        assert found(rule, started_on=DAY, **facts, **bad).missing == ("holds_ps_status",)

    @pytest.mark.parametrize(("rule", "good"), EACH)
    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2016, 7, 27), NOT_APPLICABLE),
            (date(2016, 7, 28), UNKNOWN),  # art. 138p nie odczytano
            (date(2020, 12, 31), UNKNOWN),
            (date(2021, 1, 1), MET),
        ],
    )
    def test_since_2021(self, rule: str, good: dict[str, Any], on: date, outcome: Outcome) -> None:
        assert found(rule, on=on, service_in_cpv_list=True, **good).outcome is outcome

    def test_only_of_listed_services(self) -> None:
        finding = found("pzp.services_aims", service_in_cpv_list=False, aims_integration=False)
        assert finding.outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(("number", "case"), list(enumerate(EACH, start=1)))
    def test_they_are_cited(self, number: int, case: tuple[str, dict[str, Any]]) -> None:
        rule, good = case
        finding = found(rule, service_in_cpv_list=True, has_wojewoda_certificate=False, **good)
        assert basis(finding) == {f"art. 361 ust. 1 pkt {number} {NEW}"}


class TestArt361Ust1Pkt4:
    """W ciągu ostatnich 3 lat przed wszczęciem nie udzielono zamówienia na tej podstawie."""

    RULE = "pzp.services_previous_award"

    @pytest.mark.parametrize(
        ("award", "outcome"),
        [
            (date(2021, 5, 9), MET),
            (date(2021, 5, 10), UNMET),  # pierwszy z trzech lat przed 10 maja 2024
            (date(2024, 5, 9), UNMET),
        ],
    )
    def test_three_years(self, award: date, outcome: Outcome) -> None:
        assert found(self.RULE, started_on=DAY, previous_award_on=award).outcome is outcome

    @pytest.mark.parametrize(
        ("facts", "outcome", "missing"),
        [
            ({"previous_award": False}, MET, ()),
            ({"previous_award": True, "started_on": DAY}, UNKNOWN, ("previous_award_on",)),
            ({"started_on": DAY}, UNKNOWN, ("previous_award", "previous_award_on")),
            ({"previous_award_on": date(2023, 1, 2)}, UNKNOWN, ("started_on",)),
        ],
    )
    def test_what_is_known(
        self, facts: dict[str, Any], outcome: Outcome, missing: tuple[str, ...]
    ) -> None:
        finding = found(self.RULE, **facts)
        assert (finding.outcome, finding.missing) == (outcome, missing)

    def test_a_day_implies_an_award(self) -> None:
        assert ProcurementFacts(previous_award_on=DAY).previous_award is True
        with pytest.raises(InvalidValue, match="previous_award_on: expected no day"):
            ProcurementFacts(previous_award_on=DAY, previous_award=False)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2020, 12, 31), UNKNOWN), (date(2021, 1, 1), MET)]
    )
    def test_since_2021(self, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, previous_award=False).outcome is outcome

    def test_it_is_cited(self) -> None:
        assert basis(found(self.RULE, started_on=DAY)) == {f"art. 361 ust. 1 pkt 4 {NEW}"}


class TestArt361Ust2:
    """Umowa nie może zostać zawarta na okres dłuższy niż 3 lata."""

    RULE = "pzp.services_contract_term"

    @pytest.mark.parametrize(
        ("years", "outcome"),
        [
            (3, MET),
            (Fraction(37, 12), UNMET),
            (Bounds(1, 3), MET),
            (Bounds(2, 4), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_three_years(self, years: Any, outcome: Outcome) -> None:  # noqa: ANN401
        finding = found(self.RULE, contract_years=years)
        assert finding.outcome is outcome
        assert finding.missing == (("contract_years",) if outcome is UNKNOWN else ())
        assert basis(finding) == {f"art. 361 ust. 2 {NEW}"}

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2020, 12, 31), UNKNOWN), (date(2021, 1, 1), UNMET)]
    )
    def test_since_2021(self, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, contract_years=4).outcome is outcome


class TestArt361Ust3:
    """Zaświadczenie z art. 27 ustawy o ekonomii społecznej; nie w postępowaniach w toku."""

    RULE = "pzp.services_certificate"

    @pytest.mark.parametrize(
        ("ps", "certificate", "outcome"),
        [(True, True, MET), (False, True, UNMET), (True, False, UNMET), (None, True, UNKNOWN)],
    )
    def test_a_ps_with_a_certificate(
        self, ps: bool | None, certificate: bool, outcome: Outcome
    ) -> None:
        facts: dict[str, Any] = {"holds_ps_status": ps, "has_wojewoda_certificate": certificate}
        assert found(self.RULE, started_on=DAY, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [
            (date(2022, 1, 3), NOT_APPLICABLE),
            (date(2022, 10, 29), NOT_APPLICABLE),
            (date(2022, 10, 30), MET),
            (date(2023, 1, 2), MET),
        ],
    )
    def test_the_procedures_it_reaches(self, day: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"holds_ps_status": True, "has_wojewoda_certificate": True}
        assert started(self.RULE, day, **facts) is outcome

    def test_it_is_a_right(self) -> None:
        facts: dict[str, Any] = {"holds_ps_status": True, "has_wojewoda_certificate": True}
        finding = found(self.RULE, started_on=DAY, **facts)
        assert finding.rule.force is Force.RIGHT
        assert basis(finding) == {f"art. 361 ust. 3 {NEW}", f"art. 27 ust. 1 {ES}", f"art. 80 {ES}"}
        assert found(self.RULE, **facts).outcome is MET
        assert found(self.RULE).missing == (
            "holds_ps_status",
            "has_wojewoda_certificate",
            "started_on",
        )


class TestArt95AndArt29Ust3a:
    """Zamawiający wymaga umowy o pracę, jeżeli czynności polegają na wykonywaniu pracy."""

    RULE = "pzp.employment_contract"

    @pytest.mark.parametrize(
        ("kind", "work", "required", "outcome"),
        [
            (OrderKind.SERVICES, True, True, MET),
            (OrderKind.WORKS, True, True, MET),
            (OrderKind.SERVICES, True, False, UNMET),
            (OrderKind.WORKS, True, False, UNMET),
            (OrderKind.SUPPLIES, True, False, NOT_APPLICABLE),
            (OrderKind.SERVICES, False, False, NOT_APPLICABLE),
            (OrderKind.SERVICES, None, False, UNKNOWN),
            (None, True, True, MET),
        ],
    )
    def test_services_and_works(
        self, kind: OrderKind | None, work: bool | None, required: bool, outcome: Outcome
    ) -> None:
        facts: dict[str, Any] = {
            "acts_are_employment": work,
            "employment_contract_required": required,
        }
        assert found(self.RULE, order_kind=kind, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome", "place"),
        [
            (date(2016, 7, 27), NOT_APPLICABLE, None),
            (date(2016, 7, 28), UNMET, f"art. 29 ust. 3a {OLD}"),
            (date(2020, 12, 31), UNMET, f"art. 29 ust. 3a {OLD}"),
            (date(2021, 1, 1), UNMET, f"art. 95 ust. 1 {NEW}"),
        ],
    )
    def test_each_version(self, on: date, outcome: Outcome, place: str | None) -> None:
        facts: dict[str, Any] = {"acts_are_employment": True, "employment_contract_required": False}
        finding = found(self.RULE, on=on, order_kind=OrderKind.SERVICES, **facts)
        assert finding.outcome is outcome
        assert basis(finding) == ({place} if place else set())


class TestArt96AndArt29Ust4:
    """Określa się liczbę i okres zatrudnienia, sposób dokumentowania, kontrolę i sankcje."""

    RULE = "pzp.employment_clause"
    COMPLETE: ClassVar[dict[str, Any]] = {
        "has_employment_requirement": True,
        "number_stated": True,
        "period_stated": True,
        "checks_stated": True,
        "sanctions_stated": True,
    }

    @pytest.mark.parametrize(
        "fact", ["number_stated", "period_stated", "checks_stated", "sanctions_stated"]
    )
    def test_each_part_is_needed(self, fact: str) -> None:
        assert found(self.RULE, **self.COMPLETE).outcome is MET
        assert found(self.RULE, **(self.COMPLETE | {fact: False})).outcome is UNMET
        assert found(self.RULE, **(self.COMPLETE | {fact: None})).missing == (fact,)

    def test_only_where_it_is_demanded(self) -> None:
        facts = self.COMPLETE | {"has_employment_requirement": False, "number_stated": False}
        assert found(self.RULE, **facts).outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("on", "outcome", "place"),
        [
            (date(2009, 7, 15), NOT_APPLICABLE, None),
            (date(2009, 7, 16), MET, f"art. 36 ust. 2 pkt 9 {OLD}"),
            (date(2020, 12, 31), MET, f"art. 36 ust. 2 pkt 9 {OLD}"),
            (date(2021, 1, 1), MET, f"art. 96 ust. 3 {NEW}"),
        ],
    )
    def test_each_version(self, on: date, outcome: Outcome, place: str | None) -> None:
        finding = found(self.RULE, on=on, **self.COMPLETE)
        assert finding.outcome is outcome
        assert place is None or place in basis(finding)


class TestArt26OfTheSocialEconomyAct:
    """Jednostka sektora finansów publicznych może zastrzec małe zamówienie dla PS."""

    RULE = "ues.reserved_small"
    SMALL: ClassVar[dict[str, Any]] = {
        "order_net": zl("129999.99"),
        "started_on": DAY,
        "buyer_is_public_finance_unit": True,
        "holds_ps_status": True,
    }

    @pytest.mark.parametrize(
        ("change", "outcome", "missing"),
        [
            ({}, MET, ()),
            ({"order_net": zl("130000.00")}, UNMET, ()),
            ({"holds_ps_status": False}, UNMET, ()),
            ({"buyer_is_public_finance_unit": False}, UNMET, ()),
            (
                {"buyer_is_public_finance_unit": None},
                UNKNOWN,
                ("buyer_is_public_finance_unit",),
            ),
            ({"holds_ps_status": None}, UNKNOWN, ("holds_ps_status",)),
            ({"started_on": None}, UNKNOWN, ("started_on",)),
        ],
    )
    def test_who_may_reserve_what(
        self, change: dict[str, Any], outcome: Outcome, missing: tuple[str, ...]
    ) -> None:
        finding = found(self.RULE, **(self.SMALL | change))
        assert (finding.outcome, finding.missing) == (outcome, missing)

    def test_it_follows_the_threshold_of_the_procurement_law(self) -> None:
        facts = self.SMALL | {"order_net": zl("150000.00"), "started_on": date(2026, 1, 5)}
        assert found(self.RULE, on=date(2026, 1, 5), **facts).outcome is MET
        facts |= {"started_on": date(2025, 12, 29)}
        assert found(self.RULE, on=date(2026, 1, 5), **facts).outcome is UNMET

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2022, 10, 29), NOT_APPLICABLE), (date(2022, 10, 30), MET)]
    )
    def test_since_the_act(self, on: date, outcome: Outcome) -> None:
        facts = self.SMALL | {"started_on": on}
        assert found(self.RULE, on=on, **facts).outcome is outcome

    def test_it_is_a_right_of_another_book(self) -> None:
        finding = found(self.RULE, **self.SMALL)
        assert finding.rule.force is Force.RIGHT
        assert f"art. 26 ust. 1 {ES}" in basis(finding)
        asked = {each.rule.id for each in PZP.check(ProcurementFacts(), on=DAY).findings}
        assert all(rule.startswith("pzp.") for rule in asked)


class TestArt15aOfTheActOnSocialCooperatives:
    """Takie samo zastrzeżenie dla spółdzielni socjalnych, ze statusem PS i bez niego."""

    RULE = "coop.reserved_small"
    SMALL: ClassVar[dict[str, Any]] = {
        "order_net": zl("50000.00"),
        "started_on": DAY,
        "buyer_is_public_finance_unit": True,
        "legal_form": LegalForm.SOCIAL_COOPERATIVE,
    }

    @pytest.mark.parametrize(
        ("change", "outcome"),
        [
            ({}, MET),
            ({"holds_ps_status": False}, MET),
            ({"legal_form": LegalForm.FOUNDATION, "holds_ps_status": True}, UNMET),
            ({"legal_form": None}, UNKNOWN),
            ({"order_net": zl("130000.00")}, UNMET),
            ({"buyer_is_public_finance_unit": False}, UNMET),
        ],
    )
    def test_who_may_reserve_what(self, change: dict[str, Any], outcome: Outcome) -> None:
        assert found(self.RULE, **(self.SMALL | change)).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2015, 10, 23), NOT_APPLICABLE), (date(2015, 10, 24), MET)]
    )
    def test_since_2015(self, on: date, outcome: Outcome) -> None:
        finding = found(self.RULE, on=on, **(self.SMALL | {"started_on": on}))
        assert finding.outcome is outcome

    def test_the_threshold_of_its_day(self) -> None:
        facts = self.SMALL | {"order_net": zl("129351.00")}
        del facts["started_on"]
        assert started(self.RULE, date(2018, 5, 10), **facts) is MET
        assert started(self.RULE, date(2020, 5, 11), **facts) is UNMET

    def test_it_is_cited(self) -> None:
        assert f"art. 15a ust. 1 {USS}" in basis(found(self.RULE, **self.SMALL))


class TestLaw:
    """Rules that do not read the start may be asked under the law of its day."""

    def test_the_law_of_another_day(self) -> None:
        facts = ProcurementFacts(
            order_kind=OrderKind.SERVICES,
            acts_are_employment=True,
            employment_contract_required=True,
        )
        answer = PZP.check(facts, on=date(2021, 3, 1), law=date(2020, 11, 2))
        assert basis(answer.finding("pzp.employment_contract")) == {f"art. 29 ust. 3a {OLD}"}

    def test_a_version_is_told_by_its_day(self) -> None:
        record = ProcurementFacts(started_on=date(2016, 7, 28), disabled_share=Fraction(1))
        answer = PZP.check_rule("pzp.reserved_majority", record, on=DAY)
        assert answer.finding("pzp.reserved_majority").required == date(2016, 7, 28)
        assert "28 lipca 2016 (próg: wcześniej niż 28 lipca 2016)" in answer.explain("pl")
        assert "PZP_" not in answer.explain("en")

    def test_what_was_not_known_yet_changes_nothing(self) -> None:
        """Dzień zmiany jest stały; kto pyta wcześniej, nie pyta o późniejsze postępowania."""
        record = ProcurementFacts(started_on=date(2015, 5, 11), disabled_share=Fraction(1))
        on = date(2015, 6, 1)
        answer = PZP.check_rule("pzp.reserved_majority", record, on=on, known=on)
        assert answer.finding("pzp.reserved_majority").outcome is MET
