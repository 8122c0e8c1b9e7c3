"""Who may create or run which unit: the matrix, copied by hand from the four provisions."""

from datetime import date

import pytest

from ekonomia.entities.legal_forms import FounderKind, LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.errors import InvalidValue
from ekonomia.rules import Outcome
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts
from ekonomia.status.kis import KIS
from ekonomia.status.kis_facts import KisFacts
from ekonomia.status.operators import MayRun, may_run, operator_matrix
from ekonomia.status.unit_codes import LocalGovernmentForm
from ekonomia.status.wtz import WTZ
from ekonomia.status.wtz_facts import WtzFacts
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts

NOW = date(2024, 5, 1)
WORDS = {"Y": MayRun.YES, "N": MayRun.NO, "D": MayRun.DEPENDS, "?": MayRun.CONTESTED}

MATRIX = """
gmina                     D Y Y D
powiat                    D N Y D
wojewodztwo               D N N D
fundacja                  Y Y D D
stowarzyszenie            Y Y D D
zwiazek_stowarzyszen      Y Y D D
stowarzyszenie_zwykle     Y Y ? D
kolo_gospodyn_wiejskich   Y Y ? D
koscielna_osoba_prawna    Y Y ? D
spoldzielnia_socjalna     Y Y ? D
spolka_non_profit_zoo     ? ? ? D
spolka_non_profit_sa      ? ? ? D
stowarzyszenie_jst        ? ? ? D
spoldzielnia_pracy        N N N D
spoldzielnia_inwalidow    N N N D
osoba_fizyczna            N N N D
spolka_komercyjna         N N N D
partia_polityczna         N N N D
"""
"""On 1 May 2024, in the order CIS, KIS, ZAZ, WTZ."""


@pytest.mark.parametrize("row", MATRIX.strip().splitlines())
def test_the_matrix(row: str) -> None:
    code, *cells = row.split()
    form = LegalForm(code)
    units = (UnitKind.CIS, UnitKind.KIS, UnitKind.ZAZ, UnitKind.WTZ)
    answers = [may_run(form, unit, on=NOW).answer for unit in units]
    assert answers == [WORDS[cell] for cell in cells]


class TestWhatItDependsOn:
    """The facts that decide are named, and decide."""

    @pytest.mark.parametrize(
        ("form", "outcome"),
        [
            (LocalGovernmentForm.BUDGET_UNIT, Outcome.MET),
            (LocalGovernmentForm.BUDGET_ESTABLISHMENT, Outcome.MET),
            (LocalGovernmentForm.OTHER, Outcome.UNMET),
        ],
    )
    def test_a_powiat_and_its_cis(self, form: LocalGovernmentForm, outcome: Outcome) -> None:
        found = may_run(LegalForm.POWIAT, UnitKind.CIS, on=NOW).finding
        assert found.missing == ("local_government_form",)
        facts = CisFacts(operator_form=LegalForm.POWIAT, local_government_form=form)
        assert CIS.check_rule("cis.operator", facts, on=NOW).findings[0].outcome is outcome

    @pytest.mark.parametrize(("task", "outcome"), [(True, Outcome.MET), (False, Outcome.UNMET)])
    def test_a_foundation_and_its_zaz(self, *, task: bool, outcome: Outcome) -> None:
        found = may_run(LegalForm.FOUNDATION, UnitKind.ZAZ, on=NOW).finding
        assert found.missing == ("statutory_rehabilitation_task",)
        facts = ZazFacts(operator_form=LegalForm.FOUNDATION, statutory_rehabilitation_task=task)
        assert ZAZ.check_rule("zaz.operator", facts, on=NOW).findings[0].outcome is outcome

    def test_a_contested_form_may_still_fail(self) -> None:
        facts = ZazFacts(
            operator_form=LegalForm.CHURCH_LEGAL_PERSON, statutory_rehabilitation_task=False
        )
        found = ZAZ.check_rule("zaz.operator", facts, on=NOW).findings[0]
        assert found.outcome is Outcome.UNMET
        open_one = may_run(LegalForm.CHURCH_LEGAL_PERSON, UnitKind.ZAZ, on=NOW).finding
        assert open_one.why("en")
        assert open_one.missing == ("statutory_rehabilitation_task",)

    @pytest.mark.parametrize(("profit", "outcome"), [(False, Outcome.MET), (True, Outcome.UNMET)])
    def test_anybody_and_a_wtz(self, *, profit: bool, outcome: Outcome) -> None:
        found = may_run(LegalForm.NATURAL_PERSON, UnitKind.WTZ, on=NOW).finding
        assert found.missing == ("acts_for_profit",)
        facts = WtzFacts(operator_form=LegalForm.NATURAL_PERSON, acts_for_profit=profit)
        assert WTZ.check_rule("wtz.operator", facts, on=NOW).findings[0].outcome is outcome


class TestDays:
    """Katalogi poszerzono 30 października 2011 i 15 lutego 2022."""

    @pytest.mark.parametrize("unit", [UnitKind.CIS, UnitKind.KIS])
    def test_social_cooperatives(self, unit: UnitKind) -> None:
        days = (date(2011, 10, 30), date(2022, 2, 14), date(2022, 2, 15))
        answers = [may_run(LegalForm.SOCIAL_COOPERATIVE, unit, on=day).answer for day in days]
        assert answers == [MayRun.DEPENDS, MayRun.DEPENDS, MayRun.YES]
        of_persons = frozenset({FounderKind.NATURAL_PERSONS})
        of_legal = frozenset({FounderKind.NGO})
        for founders, outcome in ((of_persons, Outcome.UNMET), (of_legal, Outcome.MET)):
            cis = CisFacts(
                operator_form=LegalForm.SOCIAL_COOPERATIVE, operator_founder_kinds=founders
            )
            kis = KisFacts(
                operator_form=LegalForm.SOCIAL_COOPERATIVE, operator_founder_kinds=founders
            )
            day = date(2022, 2, 14)
            assert CIS.check_rule("cis.operator", cis, on=day).findings[0].outcome is outcome
            assert KIS.check_rule("kis.operator", kis, on=day).findings[0].outcome is outcome

    @pytest.mark.parametrize(
        ("day", "answer"), [(date(2011, 10, 29), MayRun.NO), (date(2011, 10, 30), MayRun.YES)]
    )
    def test_church_legal_persons_and_the_kis(self, day: date, answer: MayRun) -> None:
        assert may_run(LegalForm.CHURCH_LEGAL_PERSON, UnitKind.KIS, on=day).answer is answer

    def test_before_the_acts_there_was_no_unit(self) -> None:
        early = date(1990, 1, 1)
        units = [cell.answer for row in operator_matrix(early) for cell in row]
        assert set(units) == {MayRun.NO_SUCH_UNIT}

    def test_every_form_and_every_unit(self) -> None:
        rows = operator_matrix(NOW)
        assert [row[0].form for row in rows] == list(LegalForm)
        assert all({cell.unit for cell in row} == set(UnitKind) for row in rows)

    def test_a_moment_is_no_day(self) -> None:
        with pytest.raises(InvalidValue):
            may_run(LegalForm.GMINA, UnitKind.CIS, on=None)  # type: ignore[arg-type]  # wrong on purpose
