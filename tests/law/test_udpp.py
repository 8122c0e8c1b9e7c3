"""Paid public-benefit activity: what it is, what it may cost and pay, what it stays apart from."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar

import pytest
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.bounds import Bounds
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.errors import InvalidValue
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.status.market_codes import PaidActivityKind
from ekonomia.status.paid_activity import UDPP
from ekonomia.status.paid_activity_facts import PaidActivityFacts
from ekonomia.verdict import Verdict

ACT = "ustawy o działalności pożytku publicznego i o wolontariacie"
DAY = date(2024, 5, 10)
GIFTS = frozenset({PaidActivityKind.SALE_OF_GIFTS})


def found(rule: str, *, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401 - any fact
    return UDPP.check(PaidActivityFacts(**facts), on=on).finding(rule)


def zl(text: str) -> Decimal:
    return Decimal(text)


class TestArt8Ust1:
    """Odpłatna jest działalność za wynagrodzenie, sprzedaż wytworów osób i darów rzeczowych."""

    RULE = "udpp.paid_activity_kinds"

    @pytest.mark.parametrize("kind", PaidActivityKind)
    def test_each_kind(self, kind: PaidActivityKind) -> None:
        finding = found(self.RULE, paid_kinds=frozenset({kind}))
        assert (finding.outcome, finding.answer) == (MET, (kind,))

    def test_nothing_for_a_fee(self) -> None:
        finding = found(self.RULE, paid_kinds=frozenset())
        assert (finding.outcome, finding.answer) == (UNMET, ())

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [
            (date(2003, 6, 28), NOT_APPLICABLE),
            (date(2003, 6, 29), MET),
            (date(2010, 3, 12), MET),
            (date(2011, 11, 2), MET),
            (date(2011, 11, 3), UNMET),  # pkt 2 otrzymał brzmienie bez sprzedaży darów
            (date(2015, 11, 8), UNMET),
            (date(2015, 11, 9), MET),
        ],
    )
    def test_gifts_were_left_out_for_four_years(self, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, paid_kinds=GIFTS).outcome is outcome

    def test_the_answer_names_only_what_counts(self) -> None:
        kinds = frozenset({PaidActivityKind.PUBLIC_TASKS, PaidActivityKind.SALE_OF_GIFTS})
        finding = found(self.RULE, on=date(2013, 5, 10), paid_kinds=kinds)
        assert (finding.outcome, finding.answer) == (MET, (PaidActivityKind.PUBLIC_TASKS,))

    def test_it_is_a_right(self) -> None:
        finding = found(self.RULE)
        assert finding.rule.force is Force.RIGHT
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("paid_kinds",))

    def test_each_version_is_cited(self) -> None:
        then = found(self.RULE, on=date(2010, 5, 10), paid_kinds=GIFTS)
        assert basis(then) == {f"art. 8 ust. 1 {ACT}", f"art. 8 ust. 1 pkt 2 {ACT}"}
        assert f"art. 8 ust. 1 pkt 3 {ACT}" in basis(found(self.RULE, paid_kinds=GIFTS))


class TestArt8Ust2AndArt10:
    """Przychód służy wyłącznie pożytkowi; wymagane jest wyodrębnienie rachunkowe."""

    RULE = "udpp.income_use"

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ({"income_to_public_benefit": True, "separate_accounts": True}, MET),
            ({"income_to_public_benefit": False, "separate_accounts": True}, UNMET),
            (
                {
                    "income_to_public_benefit": True,
                    "separate_accounts": False,
                    "legal_form": LegalForm.FOUNDATION,
                },
                UNMET,
            ),
            # art. 10 ust. 1 wymienia podmioty z art. 3 ust. 3 pkt 2-4, nie z pkt 1
            (
                {
                    "income_to_public_benefit": True,
                    "separate_accounts": False,
                    "legal_form": LegalForm.CHURCH_LEGAL_PERSON,
                },
                MET,
            ),
            (
                {
                    "income_to_public_benefit": False,
                    "legal_form": LegalForm.CHURCH_LEGAL_PERSON,
                },
                UNMET,
            ),
        ],
    )
    def test_both_are_asked(self, facts: dict[str, Any], outcome: Outcome) -> None:
        assert found(self.RULE, **facts).outcome is outcome

    def test_what_is_missing(self) -> None:
        finding = found(self.RULE, income_to_public_benefit=True)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("separate_accounts", "legal_form"))

    def test_the_profit_before_2010_went_by_another_rule(self) -> None:
        facts: dict[str, Any] = {"income_to_public_benefit": True, "separate_accounts": True}
        before = found(self.RULE, on=date(2010, 3, 11), **facts)
        assert (before.outcome, before.unread) == (UNKNOWN, ("UDPP_INCOME_USE",))
        assert found(self.RULE, on=date(2010, 3, 12), **facts).outcome is MET
        assert found(self.RULE, on=date(2003, 6, 28), **facts).outcome is NOT_APPLICABLE

    def test_it_is_cited(self) -> None:
        assert basis(found(self.RULE)) == {f"art. 8 ust. 2 {ACT}", f"art. 10 ust. 1 {ACT}"}


class TestArt9Ust1Pkt1:
    """Działalność jest gospodarcza, gdy opłaty są wyższe od jej kosztów."""

    RULE = "udpp.fee_cost"

    @pytest.mark.parametrize(
        ("fees", "outcome"), [("999.99", MET), ("1000.00", MET), ("1000.01", UNMET)]
    )
    def test_equal_is_not_higher(self, fees: str, outcome: Outcome) -> None:
        assert found(self.RULE, fees=zl(fees), costs=zl("1000.00")).outcome is outcome

    @pytest.mark.parametrize(
        ("facts", "outcome", "missing"),
        [
            ({"fees": zl("10.00")}, UNKNOWN, ("costs",)),
            ({"costs": zl("10.00")}, UNKNOWN, ("fees",)),
            ({"fees": zl("0.00")}, MET, ()),
            ({"fees": Bounds(0, 10), "costs": Bounds(10, 20)}, MET, ()),
            ({"fees": Bounds(0, 11), "costs": Bounds(10, 20)}, UNKNOWN, ("fees", "costs")),
        ],
    )
    def test_what_is_not_known(
        self, facts: dict[str, Any], outcome: Outcome, missing: tuple[str, ...]
    ) -> None:
        finding = found(self.RULE, **facts)
        assert (finding.outcome, finding.missing) == (outcome, missing)

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2003, 6, 28), NOT_APPLICABLE), (date(2003, 6, 29), UNMET)]
    )
    def test_since_the_first_text(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"fees": zl("2.00"), "costs": zl("1.00")}
        assert found(self.RULE, on=on, **facts).outcome is outcome

    def test_it_is_cited(self) -> None:
        assert basis(found(self.RULE)) == {f"art. 9 ust. 1 pkt 1 {ACT}"}


class TestArt9Ust1Pkt2:
    """Wynagrodzenie nie przekracza 3-krotności przeciętnego w sektorze za rok poprzedni."""

    RULE = "udpp.pay_cap"

    @pytest.mark.parametrize(
        ("pay", "outcome"), [("29999.99", MET), ("30000.00", MET), ("30000.01", UNMET)]
    )
    def test_three_times_is_allowed(self, pay: str, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"average_pay": zl(pay), "reference_pay": zl("10000.00")}
        assert found(self.RULE, **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "pay", "outcome"),
        [
            (date(2003, 6, 28), "1500.01", NOT_APPLICABLE),
            (date(2003, 6, 29), "1500.00", MET),
            (date(2010, 3, 11), "1500.01", UNMET),  # 1,5-krotność
            (date(2010, 3, 12), "1500.01", MET),
            (date(2010, 3, 12), "3000.00", MET),
            (date(2015, 11, 8), "3000.01", UNMET),
            (date(2015, 11, 9), "3000.01", UNMET),
        ],
    )
    def test_one_and_a_half_times_until_2010(self, on: date, pay: str, outcome: Outcome) -> None:
        facts: dict[str, Any] = {"average_pay": zl(pay), "reference_pay": zl("1000.00")}
        assert found(self.RULE, on=on, **facts).outcome is outcome

    @pytest.mark.parametrize(("pay", "outcome"), [("19961.01", MET), ("19961.02", UNMET)])
    def test_the_table_gives_the_year_before(self, pay: str, outcome: Outcome) -> None:
        """For 2023: three times 6 653,67 zł, the average of 2022."""
        finding = found(self.RULE, average_pay=zl(pay), pay_year=2023)
        assert finding.outcome is outcome
        assert finding.required == Bounds.exactly(Fraction(1996101, 100))

    def test_what_the_record_tells_goes_first(self) -> None:
        facts: dict[str, Any] = {"average_pay": zl("19961.02"), "pay_year": 2023}
        assert found(self.RULE, **facts, reference_pay=zl("7000.00")).outcome is MET

    @pytest.mark.parametrize("year", [2005, 2013, 2027])
    def test_a_year_that_the_table_lacks(self, year: int) -> None:
        finding = found(self.RULE, average_pay=zl("5000.00"), pay_year=year)
        assert (finding.outcome, finding.missing) == (UNKNOWN, ("reference_pay",))

    def test_a_year_not_told(self) -> None:
        finding = found(self.RULE, average_pay=zl("5000.00"))
        assert finding.outcome is UNKNOWN
        assert set(finding.missing) == {"reference_pay", "pay_year"}
        assert found(self.RULE, reference_pay=zl("1.00")).missing == ("average_pay",)

    def test_it_is_cited(self) -> None:
        facts: dict[str, Any] = {"average_pay": zl("1.00"), "reference_pay": zl("1.00")}
        assert f"art. 9 ust. 1 pkt 2 {ACT}" in basis(found(self.RULE, **facts))


class TestArt9Ust1aAndUst1b:
    """Organ wzywa do złożenia wniosku o wpis w terminie 30 dni od dnia wezwania."""

    RULE = "udpp.business_reclassification"
    CALLED = date(2024, 4, 10)
    NGO: ClassVar[dict[str, Any]] = {"legal_form": LegalForm.ASSOCIATION, "entry_called_on": CALLED}

    @pytest.mark.parametrize(
        ("applied", "outcome"), [(date(2024, 5, 10), MET), (date(2024, 5, 11), UNMET)]
    )
    def test_thirty_days(self, applied: date, outcome: Outcome) -> None:
        finding = found(self.RULE, on=date(2024, 6, 1), **self.NGO, entry_applied_on=applied)
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("called", "applied", "outcome"),
        [
            (date(2024, 4, 4), date(2024, 5, 6), MET),  # trzydziesty dzień to sobota
            (date(2024, 4, 4), date(2024, 5, 7), UNMET),
            (date(2024, 4, 3), date(2024, 5, 6), MET),  # święto, po nim sobota i niedziela
            (date(2024, 4, 2), date(2024, 5, 3), UNMET),  # czwartek, 2 maja
        ],
    )
    def test_a_day_off_moves_the_last_day(
        self, called: date, applied: date, outcome: Outcome
    ) -> None:
        """Koniec terminu w sobotę lub święto przesuwa się: art. 57 § 4 KPA."""
        facts = {**self.NGO, "entry_called_on": called, "entry_applied_on": applied}
        assert found(self.RULE, on=date(2024, 6, 1), **facts).outcome is outcome

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2024, 5, 10), MET), (date(2024, 5, 11), UNMET)]
    )
    def test_nothing_is_late_before_the_last_day(self, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, **self.NGO, entry_applied=False).outcome is outcome

    def test_whether_it_applied_must_be_known(self) -> None:
        finding = found(self.RULE, on=date(2024, 6, 1), **self.NGO)
        assert (finding.outcome, finding.missing) == (
            UNKNOWN,
            ("entry_applied", "entry_applied_on"),
        )

    @pytest.mark.parametrize(
        "facts",
        [
            {"legal_form": LegalForm.ASSOCIATION, "entry_called": False},
            {"legal_form": LegalForm.CHURCH_LEGAL_PERSON, "entry_called_on": CALLED},
            {"entry_called": False},
        ],
    )
    def test_nobody_uncalled_and_no_church_is_bound(self, facts: dict[str, Any]) -> None:
        finding = found(self.RULE, on=date(2024, 6, 1), entry_applied=False, **facts)
        assert finding.outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2010, 3, 11), NOT_APPLICABLE), (date(2010, 3, 12), UNMET)]
    )
    def test_since_2010(self, on: date, outcome: Outcome) -> None:
        facts: dict[str, Any] = {
            "legal_form": LegalForm.FOUNDATION,
            "entry_called_on": date(2010, 1, 4),
        }
        assert found(self.RULE, on=on, **facts, entry_applied=False).outcome is outcome

    def test_it_is_cited(self) -> None:
        finding = found(self.RULE, on=date(2024, 6, 1), **self.NGO, entry_applied=False)
        assert basis(finding) == {
            f"art. 9 ust. 1a {ACT}",
            f"art. 9 ust. 1b {ACT}",
            "art. 57 § 4 Kodeksu postępowania administracyjnego",
        }


class TestArt9Ust3:
    """Nie można prowadzić obu działalności w odniesieniu do tego samego przedmiotu."""

    RULE = "udpp.same_object"

    @pytest.mark.parametrize(("same", "outcome"), [(False, MET), (True, UNMET), (None, UNKNOWN)])
    def test_the_same_object(self, same: bool | None, outcome: Outcome) -> None:
        finding = found(self.RULE, same_object_as_business=same)
        assert finding.outcome is outcome
        assert finding.missing == (("same_object_as_business",) if same is None else ())
        assert basis(finding) == {f"art. 9 ust. 3 {ACT}"}

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2003, 6, 28), NOT_APPLICABLE), (date(2003, 6, 29), UNMET)]
    )
    def test_since_the_first_text(self, on: date, outcome: Outcome) -> None:
        assert found(self.RULE, on=on, same_object_as_business=True).outcome is outcome


class TestBook:
    """What the book makes of all of it."""

    ALL_IN_ORDER: ClassVar[dict[str, Any]] = {
        "legal_form": LegalForm.FOUNDATION,
        "activity_name": "szkolenia",
        "paid_kinds": frozenset({PaidActivityKind.PUBLIC_TASKS}),
        "fees": zl("900.00"),
        "costs": zl("1000.00"),
        "average_pay": zl("6000.00"),
        "pay_year": 2024,
        "income_to_public_benefit": True,
        "separate_accounts": True,
        "same_object_as_business": False,
        "entry_called": False,
    }

    @pytest.mark.parametrize(
        ("change", "failing"),
        [
            ({}, ()),
            ({"fees": zl("1000.01")}, ("udpp.fee_cost",)),
            ({"average_pay": zl("90000.00")}, ("udpp.pay_cap",)),
            ({"income_to_public_benefit": False}, ("udpp.income_use",)),
            ({"same_object_as_business": True}, ("udpp.same_object",)),
            (
                {"entry_called_on": date(2024, 1, 4), "entry_called": True, "entry_applied": False},
                ("udpp.business_reclassification",),
            ),
        ],
    )
    def test_one_fault_at_a_time(self, change: dict[str, Any], failing: tuple[str, ...]) -> None:
        facts = PaidActivityFacts(**(self.ALL_IN_ORDER | change))
        answer = UDPP.check(facts, on=DAY)
        assert answer.failing == failing
        assert answer.verdict is (Verdict.UNMET if failing else Verdict.MET)

    def test_a_day_implies_the_deed(self) -> None:
        facts = PaidActivityFacts(
            entry_called_on=date(2024, 4, 10), entry_applied_on=date(2024, 4, 11)
        )
        assert (facts.entry_called, facts.entry_applied) == (True, True)

    @pytest.mark.parametrize(
        "facts",
        [
            {"entry_called": False, "entry_called_on": DAY},
            {"entry_applied": False, "entry_applied_on": DAY},
        ],
    )
    def test_a_day_beside_not_done_is_refused(self, facts: dict[str, Any]) -> None:
        with pytest.raises(InvalidValue, match=r"_on: expected no day where \w+ is False"):
            PaidActivityFacts(**facts)
