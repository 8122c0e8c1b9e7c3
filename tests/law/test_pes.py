"""Who is a *podmiot ekonomii społecznej*, form by form and unit by unit."""

from datetime import date

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.codes import Code
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.law import Evidence
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.status import PES, PesFacts, pes_ground
from ekonomia.status.codes import PesGround, Regime
from ekonomia.verdict import Verdict

ES = "ustawy o ekonomii społecznej"
UDPP = "ustawy o działalności pożytku publicznego i o wolontariacie"
DAY = date(2023, 6, 15)
DEFINITION = "pes.definition"

IN_ORDER = PesFacts(
    created_units=frozenset(),
    unit_in_force=True,
    founded_by_party=False,
    public_finance_sector=False,
    state_or_local_legal_person=False,
    has_legal_capacity=True,
    acts_for_profit=False,
    all_income_to_aims=True,
    shares_profit=False,
    statute_income_clause=True,
    statute_profit_ban=True,
    public_benefit_aims=True,
)
"""A subject that meets every test; its form alone decides."""

LETTERS = {
    "a": PesGround.SOCIAL_COOPERATIVE,
    "b": PesGround.WTZ_OR_ZAZ,
    "c": PesGround.CIS_OR_KIS,
    "d": PesGround.WORKER_OR_AGRICULTURAL_COOPERATIVE,
    "e": PesGround.NGO,
    "f": PesGround.EQUATED_SUBJECT,
    "-": None,
}
LETTER_OF: dict[LegalForm | UnitKind, str] = {
    LegalForm.SOCIAL_COOPERATIVE: "a",
    UnitKind.WTZ: "b",
    UnitKind.ZAZ: "b",
    UnitKind.CIS: "c",
    UnitKind.KIS: "c",
    LegalForm.WORKER_COOPERATIVE: "d",
    LegalForm.DISABLED_PERSONS_COOPERATIVE: "d",
    LegalForm.BLIND_PERSONS_COOPERATIVE: "d",
    LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE: "d",
    LegalForm.OTHER_COOPERATIVE: "-",
    LegalForm.FOUNDATION: "e",
    LegalForm.ASSOCIATION: "e",
    LegalForm.ORDINARY_ASSOCIATION: "e",
    LegalForm.UNION_OF_ASSOCIATIONS: "e",
    LegalForm.ASSOCIATION_BRANCH: "e",
    LegalForm.SPORTS_CLUB_ASSOCIATION: "e",
    LegalForm.RURAL_WOMEN_CIRCLE: "e",
    LegalForm.VOLUNTEER_FIRE_BRIGADE: "e",
    LegalForm.AGRICULTURAL_CIRCLE: "e",
    LegalForm.OTHER_NGO: "e",
    LegalForm.CHURCH_LEGAL_PERSON: "f",
    LegalForm.LOCAL_GOVERNMENT_ASSOCIATION: "f",
    LegalForm.NON_PROFIT_LIMITED_COMPANY: "f",
    LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY: "f",
    LegalForm.SPORTS_CLUB_COMPANY: "f",
    LegalForm.SIMPLE_JOINT_STOCK_COMPANY: "-",
    LegalForm.COMMERCIAL_COMPANY: "-",
    LegalForm.POLITICAL_PARTY: "-",
    LegalForm.EUROPEAN_POLITICAL_PARTY: "-",
    LegalForm.TRADE_UNION: "-",
    LegalForm.EMPLOYERS_ORGANISATION: "-",
    LegalForm.PROFESSIONAL_SELF_GOVERNMENT: "-",
    LegalForm.PARTY_FOUNDATION: "-",
    LegalForm.EUROPEAN_POLITICAL_FOUNDATION: "-",
    LegalForm.SOLE_TRADER: "-",
    LegalForm.NATURAL_PERSON: "-",
    LegalForm.GMINA: "-",
    LegalForm.POWIAT: "-",
    LegalForm.VOIVODESHIP: "-",
    LegalForm.OTHER: "-",
}
COMPANIES = (
    LegalForm.NON_PROFIT_LIMITED_COMPANY,
    LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
    LegalForm.SPORTS_CLUB_COMPANY,
)


def of(form: LegalForm | UnitKind | None) -> PesFacts:
    return evolve(IN_ORDER, legal_form=form)


def defined(facts: PesFacts, *, on: date = DAY) -> Finding:
    return PES.check(facts, on=on).finding(DEFINITION)


def asked(rule: str, facts: PesFacts, *, on: date = DAY) -> Finding:
    return PES.check_rule(rule, facts, on=on).finding(rule)


class TestArt2Pkt5:
    """Podmiotem ekonomii społecznej jest podmiot wymieniony w lit. a-f."""

    @pytest.mark.parametrize(("form", "letter"), LETTER_OF.items())
    def test_the_letter(self, form: LegalForm | UnitKind, letter: str) -> None:
        ground = LETTERS[letter]
        assert pes_ground(of(form), on=DAY) is ground
        finding = defined(of(form))
        assert finding.outcome is (UNMET if ground is None else MET)
        assert finding.answer == (() if ground is None else (ground,))
        assert f"art. 2 pkt 5 {ES}" in basis(finding)
        assert finding.missing == ()

    def test_every_form_and_every_unit_has_one(self) -> None:
        assert set(LETTER_OF) == {*LegalForm, *UnitKind}

    @pytest.mark.parametrize("letter", "abcdef")
    def test_the_letters_are_those_of_the_act(self, letter: str) -> None:
        ground = LETTERS[letter]
        assert isinstance(ground, Code)
        assert ground.remark == f"lit. {letter}"

    @pytest.mark.parametrize(("form", "letter"), LETTER_OF.items())
    def test_the_verdict_of_the_book_is_the_definition(
        self, form: LegalForm | UnitKind, letter: str
    ) -> None:
        answer = PES.check(of(form), on=DAY)
        assert answer.verdict is (Verdict.UNMET if letter == "-" else Verdict.MET)
        assert answer.failing == ((DEFINITION,) if letter == "-" else ())

    def test_the_form_must_be_known(self) -> None:
        finding = defined(of(None))
        assert finding.outcome is UNKNOWN
        assert "legal_form" in finding.missing
        assert pes_ground(of(None), on=DAY) is None

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.SOCIAL_COOPERATIVE,
            LegalForm.WORKER_COOPERATIVE,
            LegalForm.ASSOCIATION,
            LegalForm.ORDINARY_ASSOCIATION,
            LegalForm.RURAL_WOMEN_CIRCLE,
            LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
        ],
    )
    def test_of_most_forms_nothing_else_is_asked(self, form: LegalForm) -> None:
        assert defined(PesFacts(legal_form=form)).outcome is MET

    @pytest.mark.parametrize(
        "form", [LegalForm.TRADE_UNION, LegalForm.GMINA, LegalForm.COMMERCIAL_COMPANY]
    )
    def test_whoever_runs_a_unit_is_no_pes_for_that(self, form: LegalForm) -> None:
        facts = evolve(of(form), created_units=frozenset(UnitKind))
        assert defined(facts).outcome is UNMET


class TestArt2Pkt5LitBAndC:
    """Warsztat, zakład aktywności zawodowej, centrum i klub integracji społecznej."""

    @pytest.mark.parametrize("unit", UnitKind)
    @pytest.mark.parametrize(
        ("in_force", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)]
    )
    def test_a_unit_while_its_status_or_entry_is_in_force(
        self, unit: UnitKind, in_force: bool | None, outcome: Outcome
    ) -> None:
        finding = defined(evolve(of(unit), unit_in_force=in_force))
        assert finding.outcome is outcome
        assert finding.missing == (("unit_in_force",) if outcome is UNKNOWN else ())

    def test_of_other_forms_it_is_not_asked(self) -> None:
        facts = evolve(of(LegalForm.ASSOCIATION), unit_in_force=False)
        assert defined(facts).outcome is MET


class TestArt2Pkt5LitE:
    """Organizacja pozarządowa, z wyjątkiem partii, związków zawodowych i fundacji partii."""

    @pytest.mark.parametrize(
        ("by_party", "outcome"), [(False, MET), (True, UNMET), (None, UNKNOWN)]
    )
    def test_a_foundation(self, by_party: bool | None, outcome: Outcome) -> None:
        finding = defined(evolve(of(LegalForm.FOUNDATION), founded_by_party=by_party))
        assert finding.outcome is outcome
        assert finding.missing == (("founded_by_party",) if outcome is UNKNOWN else ())

    def test_only_foundations_are_asked_who_founded_them(self) -> None:
        facts = evolve(of(LegalForm.ASSOCIATION), founded_by_party=True)
        assert pes_ground(facts, on=DAY) is PesGround.NGO

    @pytest.mark.parametrize(
        "form",
        [
            LegalForm.POLITICAL_PARTY,
            LegalForm.EUROPEAN_POLITICAL_PARTY,
            LegalForm.TRADE_UNION,
            LegalForm.EMPLOYERS_ORGANISATION,
            LegalForm.PROFESSIONAL_SELF_GOVERNMENT,
            LegalForm.PARTY_FOUNDATION,
            LegalForm.EUROPEAN_POLITICAL_FOUNDATION,
        ],
    )
    def test_seven_kinds_are_left_out_whatever_else_is_true_of_them(self, form: LegalForm) -> None:
        assert asked("pes.ngo", of(form)).outcome is MET
        assert defined(of(form)).outcome is UNMET
        assert defined(PesFacts(legal_form=form)).outcome is UNMET

    def test_an_ordinary_association_is_one(self) -> None:
        facts = PesFacts(legal_form=LegalForm.ORDINARY_ASSOCIATION)
        assert pes_ground(facts, on=DAY) is PesGround.NGO

    @pytest.mark.parametrize(
        "facts",
        [
            evolve(of(LegalForm.OTHER_NGO), public_finance_sector=True),
            evolve(of(LegalForm.OTHER_NGO), state_or_local_legal_person=True),
            evolve(of(LegalForm.OTHER_NGO), acts_for_profit=True),
            evolve(of(LegalForm.OTHER_NGO), has_legal_capacity=False),
        ],
    )
    def test_another_organisation_meets_the_whole_test(self, facts: PesFacts) -> None:
        assert defined(of(LegalForm.OTHER_NGO)).outcome is MET
        assert defined(facts).outcome is UNMET


class TestArt2Pkt5LitF:
    """Podmioty, o których mowa w art. 3 ust. 3 pkt 1, 2 lub 4 ustawy z 24 kwietnia 2003 r."""

    @pytest.mark.parametrize(("aims", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    def test_a_church_person_whose_aims_include_public_benefit(
        self, aims: bool | None, outcome: Outcome
    ) -> None:
        finding = defined(evolve(of(LegalForm.CHURCH_LEGAL_PERSON), public_benefit_aims=aims))
        assert finding.outcome is outcome
        assert finding.missing == (("public_benefit_aims",) if outcome is UNKNOWN else ())

    @pytest.mark.parametrize("form", COMPANIES)
    @pytest.mark.parametrize(
        ("profit", "aims", "shares", "outcome"),
        [
            (False, True, False, MET),
            (True, True, False, UNMET),
            (False, False, False, UNMET),
            (False, True, True, UNMET),
            (None, True, False, UNKNOWN),
            (False, None, False, UNKNOWN),
            (False, True, None, UNKNOWN),
            (None, None, True, UNMET),
        ],
    )
    def test_a_company_meets_three_tests(
        self,
        form: LegalForm,
        profit: bool | None,
        aims: bool | None,
        shares: bool | None,
        outcome: Outcome,
    ) -> None:
        facts = evolve(
            of(form), acts_for_profit=profit, all_income_to_aims=aims, shares_profit=shares
        )
        assert defined(facts).outcome is outcome

    def test_of_a_company_the_clauses_are_not_asked_here(self) -> None:
        facts = evolve(
            of(LegalForm.NON_PROFIT_LIMITED_COMPANY),
            statute_income_clause=False,
            statute_profit_ban=False,
        )
        assert defined(facts).outcome is MET

    def test_a_simple_joint_stock_company_is_not_named(self) -> None:
        assert defined(of(LegalForm.SIMPLE_JOINT_STOCK_COMPANY)).outcome is UNMET


class TestBeforeTheAct:
    """Do 29 października 2022 r. żadna ustawa nie określała podmiotu ekonomii społecznej."""

    @pytest.mark.parametrize(
        ("on", "regimes"),
        [
            (date(2022, 10, 29), (Regime.KPRES_2019, Regime.CT9_2019)),
            (date(2018, 5, 10), (Regime.KPRES_2014, Regime.CT9_2018)),
            (date(2015, 12, 31), (Regime.POKL, Regime.KPRES_2014, Regime.CT9_2015)),
            (date(2016, 1, 1), (Regime.KPRES_2014, Regime.CT9_2015)),
            (date(2013, 5, 10), (Regime.POKL, Regime.KPRES_DRAFT_2012)),
            (date(2007, 1, 1), (Regime.POKL,)),
            (date(2006, 12, 31), ()),
        ],
    )
    def test_no_answer_but_the_instruments_of_the_day(
        self, on: date, regimes: tuple[Regime, ...]
    ) -> None:
        answer = PES.check(of(LegalForm.SOCIAL_COOPERATIVE), on=on)
        assert answer.finding(DEFINITION).outcome is NOT_APPLICABLE
        assert answer.verdict is Verdict.UNKNOWN
        assert answer.regimes == regimes
        assert pes_ground(of(LegalForm.SOCIAL_COOPERATIVE), on=on) is None

    def test_since_the_first_day_there_is_one(self) -> None:
        facts = of(LegalForm.SOCIAL_COOPERATIVE)
        assert pes_ground(facts, on=date(2022, 10, 30)) is PesGround.SOCIAL_COOPERATIVE

    @pytest.mark.parametrize(
        ("on", "stale"), [(date(2024, 1, 17), False), (date(2024, 1, 18), True)]
    )
    def test_the_text_was_compared_up_to_a_day(self, on: date, stale: bool) -> None:
        finding = defined(of(LegalForm.FOUNDATION), on=on)
        assert (finding.stale, finding.evidence) == (stale, Evidence.TEXT)


class TestArt2Pkt3:
    """Jednostka tworząca: zorganizowała WTZ, utworzyła ZAZ lub CIS albo prowadzi KIS."""

    @pytest.mark.parametrize("unit", UnitKind)
    def test_each_unit_makes_a_creator(self, unit: UnitKind) -> None:
        facts = evolve(of(LegalForm.GMINA), created_units=frozenset({unit}))
        finding = asked("pes.creator", facts)
        assert finding.outcome is MET
        assert f"art. 2 pkt 3 {ES}" in basis(finding)

    @pytest.mark.parametrize(
        ("units", "outcome"), [(frozenset[UnitKind](), UNMET), (None, UNKNOWN)]
    )
    def test_whoever_created_none_is_none(
        self, units: frozenset[UnitKind] | None, outcome: Outcome
    ) -> None:
        facts = evolve(of(LegalForm.ASSOCIATION), created_units=units)
        finding = asked("pes.creator", facts)
        assert (finding.outcome, finding.rule.force) == (outcome, Force.RIGHT)
        assert PES.check(facts, on=DAY).verdict is Verdict.MET

    def test_before_the_act_nobody_was_one(self) -> None:
        facts = evolve(of(LegalForm.GMINA), created_units=frozenset({UnitKind.CIS}))
        assert asked("pes.creator", facts, on=date(2022, 10, 29)).outcome is NOT_APPLICABLE


class TestArt3Ust2Udpp:
    """Poza sektorem finansów publicznych, nie dla zysku, ze zdolnością prawną."""

    @pytest.mark.parametrize(
        ("facts", "outcome", "missing"),
        [
            (IN_ORDER, MET, ()),
            (evolve(IN_ORDER, public_finance_sector=True), UNMET, ()),
            (evolve(IN_ORDER, state_or_local_legal_person=True), UNMET, ()),
            (evolve(IN_ORDER, acts_for_profit=True), UNMET, ()),
            (evolve(IN_ORDER, has_legal_capacity=False), UNMET, ()),
            (evolve(IN_ORDER, public_finance_sector=None), UNKNOWN, ("public_finance_sector",)),
            (evolve(IN_ORDER, acts_for_profit=None), UNKNOWN, ("acts_for_profit",)),
            (evolve(IN_ORDER, has_legal_capacity=None), UNKNOWN, ("has_legal_capacity",)),
        ],
    )
    def test_four_tests(self, facts: PesFacts, outcome: Outcome, missing: tuple[str, ...]) -> None:
        finding = asked("pes.ngo", facts)
        assert (finding.outcome, finding.missing) == (outcome, missing)
        assert f"art. 3 ust. 2 {UDPP}" in basis(finding)

    def test_in_the_wording_of_november_2015(self) -> None:
        finding = asked("pes.ngo", IN_ORDER, on=date(2015, 11, 9))
        assert (finding.outcome, finding.since) == (MET, date(2015, 11, 9))

    @pytest.mark.parametrize(
        ("on", "stale"), [(date(2024, 9, 17), False), (date(2024, 9, 18), True)]
    )
    def test_the_text_was_compared_up_to_a_day(self, on: date, stale: bool) -> None:
        assert asked("pes.ngo", IN_ORDER, on=on).stale is stale

    def test_it_is_no_part_of_the_question_who_is_a_pes(self) -> None:
        assert [rule.id for rule in PES.asked()] == ["pes.definition", "pes.creator"]


class TestArt3Ust3Pkt4Udpp:
    """Spółki, które nie działają dla zysku, cały dochód dają na cele i nie dzielą zysku."""

    RULE = "pes.non_profit_company"

    @pytest.mark.parametrize("form", LegalForm)
    def test_three_kinds_of_companies(self, form: LegalForm) -> None:
        finding = asked(self.RULE, of(form))
        assert finding.outcome is (MET if form in COMPANIES else UNMET)
        assert f"art. 3 ust. 3 pkt 4 {UDPP}" in basis(finding)

    @pytest.mark.parametrize("form", COMPANIES)
    @pytest.mark.parametrize(
        "change",
        [
            evolve(IN_ORDER, acts_for_profit=True),
            evolve(IN_ORDER, all_income_to_aims=False),
            evolve(IN_ORDER, shares_profit=True),
            evolve(IN_ORDER, statute_income_clause=False),
            evolve(IN_ORDER, statute_profit_ban=False),
        ],
    )
    def test_in_practice_and_by_its_articles(self, form: LegalForm, change: PesFacts) -> None:
        assert asked(self.RULE, evolve(change, legal_form=form)).outcome is UNMET

    @pytest.mark.parametrize(
        ("on", "outcome"), [(date(2010, 3, 11), NOT_APPLICABLE), (date(2010, 3, 12), MET)]
    )
    def test_since_march_2010(self, on: date, outcome: Outcome) -> None:
        facts = of(LegalForm.NON_PROFIT_LIMITED_COMPANY)
        assert asked(self.RULE, facts, on=on).outcome is outcome
