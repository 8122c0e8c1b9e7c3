"""Organisations, reintegration units, statuses held, and the groups of people who work."""

from datetime import date, datetime
from typing import Any, cast

import pytest
from attrs import evolve

from ekonomia.entities import (
    AtRiskCategory,
    ContractKind,
    DisabilityDegree,
    EmploymentGroup,
    HeldStatus,
    LegalForm,
    Organisation,
    OrganisationKey,
    ReintegrationPlan,
    StatusKind,
    Unit,
    UnitKey,
    UnitKind,
    UnitParticipation,
)
from ekonomia.entities.identifiers import Nip, parse_krs, parse_nip, parse_regon
from ekonomia.errors import EkonomiaError, InvalidInput, InvalidValue

MOMENT: Any = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - refused whatever its zone
KEY = OrganisationKey("org-1")
NIP, REGON, KRS = "8567346215", "123456785", "0000127206"


def faults_of(caught: EkonomiaError) -> list[tuple[str, str]]:
    faults = caught.faults if isinstance(caught, InvalidInput) else (caught,)
    return [(fault.path, fault.code) for fault in faults]


class TestOrganisation:
    PLAIN = Organisation(key=KEY, name="Fundacja A", legal_form=LegalForm.FOUNDATION)

    def test_numbers_are_not_known_unless_given(self) -> None:
        assert (self.PLAIN.nip, self.PLAIN.regon, self.PLAIN.krs) == (None, None, None)

    def test_normalised_numbers_are_kept(self) -> None:
        numbers = (parse_nip(NIP), parse_regon(REGON), parse_krs(KRS))
        nip, regon, krs = numbers
        full = evolve(self.PLAIN, nip=nip, regon=regon, krs=krs)
        assert (full.nip, full.regon, full.krs) == (NIP, REGON, KRS)

    def test_a_number_as_printed_is_refused(self) -> None:
        with pytest.raises(InvalidValue, match="normalised as '8567346215'") as caught:
            evolve(self.PLAIN, nip=Nip("856-734-62-15"))
        assert faults_of(caught.value) == [("$.nip", "not_normal")]

    @pytest.mark.parametrize("name", ["", "  ", "\t\n", None, 7])
    def test_a_name_that_says_nothing(self, name: object) -> None:
        with pytest.raises(InvalidValue, match="text that is not empty") as caught:
            evolve(self.PLAIN, name=cast("Any", name))
        assert faults_of(caught.value) == [("$.name", "wrong_type")]

    @pytest.mark.parametrize("form", ["foundation", "fundacja", UnitKind.ZAZ, None])
    def test_a_form_of_another_list(self, form: object) -> None:
        with pytest.raises(InvalidValue, match="expected a LegalForm") as caught:
            evolve(self.PLAIN, legal_form=cast("Any", form))
        assert faults_of(caught.value) == [("$.legal_form", "wrong_type")]

    def test_all_faults_together_in_the_order_of_the_fields(self) -> None:
        wrong: dict[str, Any] = {
            "key": "",
            "name": " ",
            "legal_form": None,
            "nip": "1",
            "regon": "123-456-785",
            "krs": "x",
        }
        with pytest.raises(InvalidInput) as caught:
            Organisation(**wrong)
        assert [path for path, _ in faults_of(caught.value)] == [f"$.{name}" for name in wrong]
        assert caught.value.message == "Organisation"


class TestParse:
    def test_printed_numbers_are_normalised(self) -> None:
        parsed = Organisation.parse(
            key="org-1",
            name="Fundacja A",
            legal_form=LegalForm.FOUNDATION,
            nip="856-734-62-15",
            regon="123 456 785",
            krs="0000 127 206",
        )
        assert (parsed.nip, parsed.regon, parsed.krs) == (NIP, REGON, KRS)
        assert (parsed.key, parsed.name) == ("org-1", "Fundacja A")
        assert parsed.legal_form is LegalForm.FOUNDATION

    def test_numbers_left_out_stay_unknown(self) -> None:
        parsed = Organisation.parse(key="org-1", name="A", legal_form=LegalForm.FOUNDATION)
        assert (parsed.nip, parsed.regon, parsed.krs) == (None, None, None)

    def test_all_wrong_numbers_together(self) -> None:
        with pytest.raises(InvalidInput) as caught:
            Organisation.parse(
                key="org-1",
                name="A",
                legal_form=LegalForm.FOUNDATION,
                nip="8567346216",
                regon="1",
                krs="",
            )
        assert [path for path, _ in faults_of(caught.value)] == ["$.nip", "$.regon", "$.krs"]

    def test_one_wrong_number_is_raised_as_it_is(self) -> None:
        with pytest.raises(InvalidValue) as caught:
            Organisation.parse(
                key="org-1", name="A", legal_form=LegalForm.FOUNDATION, regon="123456786"
            )
        assert [path for path, _ in faults_of(caught.value)] == ["$.regon"]

    def test_a_wrong_name_comes_together_with_wrong_numbers(self) -> None:
        with pytest.raises(InvalidInput) as caught:
            Organisation.parse(key="", name="", legal_form=LegalForm.FOUNDATION, nip="1")
        assert [path for path, _ in faults_of(caught.value)] == ["$.key", "$.name", "$.nip"]


class TestUnit:
    SINCE, UNTIL = date(2019, 3, 1), date(2024, 2, 29)
    PLAIN = Unit(
        key=UnitKey("unit-1"), name="CIS Piła", kind=UnitKind.CIS, operator=KEY, since=SINCE
    )

    @pytest.mark.parametrize(
        ("day", "exists"),
        [
            (date(2019, 2, 28), False),
            (SINCE, True),
            (UNTIL, True),
            (date(2024, 3, 1), False),
        ],
    )
    def test_exists_on_both_its_ends(self, day: date, *, exists: bool) -> None:
        assert evolve(self.PLAIN, until=self.UNTIL).exists(on=day) is exists

    def test_an_open_unit_exists_on(self) -> None:
        assert self.PLAIN.exists(on=date.max)

    def test_a_moment_is_no_day(self) -> None:
        with pytest.raises(InvalidValue, match="on: expected a date"):
            self.PLAIN.exists(on=MOMENT)

    def test_an_end_before_the_beginning(self) -> None:
        with pytest.raises(InvalidValue, match="unit 'CIS Piła' ends on 2019-02-28") as caught:
            evolve(self.PLAIN, until=date(2019, 2, 28))
        assert caught.value.code == "contradiction"

    def test_a_first_day_that_is_none(self) -> None:
        with pytest.raises(InvalidValue, match="since: expected a date"):
            evolve(self.PLAIN, since=MOMENT)

    def test_all_faults_together(self) -> None:
        wrong: dict[str, Any] = {"key": "", "name": None, "operator": " ", "kind": StatusKind.CIS}
        with pytest.raises(InvalidInput) as caught:
            evolve(self.PLAIN, **wrong)
        assert faults_of(caught.value) == [(f"$.{name}", "wrong_type") for name in wrong]
        assert caught.value.message == "Unit"


class TestHeldStatus:
    SINCE, UNTIL = date(2023, 5, 1), date(2024, 4, 30)
    PLAIN = HeldStatus(kind=StatusKind.PS, holder=KEY, since=SINCE)

    @pytest.mark.parametrize(
        ("day", "held"),
        [
            (date(2023, 4, 30), False),
            (SINCE, True),
            (UNTIL, True),
            (date(2024, 5, 1), False),
        ],
    )
    def test_held_on_both_its_ends(self, day: date, *, held: bool) -> None:
        assert evolve(self.PLAIN, until=self.UNTIL).held(on=day) is held

    def test_an_open_status_is_held_on(self) -> None:
        assert self.PLAIN.held(on=date.max)

    def test_an_end_before_the_beginning(self) -> None:
        with pytest.raises(InvalidValue, match="status ps ends on 2023-04-30") as caught:
            evolve(self.PLAIN, until=date(2023, 4, 30))
        assert caught.value.code == "contradiction"

    def test_all_faults_together(self) -> None:
        wrong: dict[str, Any] = {"holder": "", "kind": "ps"}
        with pytest.raises(InvalidInput) as caught:
            evolve(self.PLAIN, **wrong)
        assert faults_of(caught.value) == [("$.holder", "wrong_type"), ("$.kind", "wrong_type")]
        assert caught.value.message == "HeldStatus"

    def test_which_are_held_by_units(self) -> None:
        of_units = {kind for kind in StatusKind if evolve(self.PLAIN, kind=kind).of_unit}
        assert of_units == {StatusKind.CIS, StatusKind.KIS, StatusKind.ZAZ}


class TestWorkforce:
    def test_nothing_is_known_by_default(self) -> None:
        group = EmploymentGroup()
        assert (group.persons, group.contract, group.reintegration_plan) == (None, None, None)

    def test_a_whole_group(self) -> None:
        group = EmploymentGroup(
            persons=3,
            contract=ContractKind.EMPLOYMENT_CONTRACT,
            fte=1,
            reintegration_plan=ReintegrationPlan(drawn_up=True),
            participation=UnitParticipation(unit_kind=UnitKind.KIS),
        )
        assert group.persons == 3

    def test_wrong_types_come_together(self) -> None:
        wrong: dict[str, Any] = {"persons": -1, "fte": 2, "hired_on": MOMENT}
        with pytest.raises(InvalidInput) as caught:
            EmploymentGroup(**wrong)
        assert faults_of(caught.value) == [
            ("$.persons", "out_of_range"),
            ("$.fte", "out_of_range"),
            ("$.hired_on", "wrong_type"),
        ]

    @pytest.mark.parametrize("degree", [None, *DisabilityDegree])
    def test_at_risk_for_a_disability_nobody_certified(
        self, degree: DisabilityDegree | None
    ) -> None:
        at_risk = frozenset({AtRiskCategory.DISABLED, AtRiskCategory.OLDER_PERSON})
        if degree is not DisabilityDegree.NONE:
            assert EmploymentGroup(at_risk=at_risk, disability_degree=degree).at_risk == at_risk
            return
        with pytest.raises(InvalidValue, match="osoba_niepelnosprawna") as caught:
            EmploymentGroup(at_risk=at_risk, disability_degree=degree)
        assert faults_of(caught.value) == [("$.at_risk", "contradiction")]

    @pytest.mark.parametrize(
        "at_risk", [None, frozenset[AtRiskCategory](), frozenset({AtRiskCategory.OLDER_PERSON})]
    )
    def test_no_disability_and_at_risk_for_another_reason(
        self, at_risk: frozenset[AtRiskCategory] | None
    ) -> None:
        group = EmploymentGroup(at_risk=at_risk, disability_degree=DisabilityDegree.NONE)
        assert group.at_risk == at_risk

    @pytest.mark.parametrize("kind", [None, *UnitKind])
    def test_only_a_cis_or_kis_has_graduates(self, kind: UnitKind | None) -> None:
        if kind in (None, UnitKind.CIS, UnitKind.KIS):
            assert UnitParticipation(unit_kind=kind).unit_kind is kind
            return
        with pytest.raises(InvalidValue, match="expected cis or kis") as caught:
            UnitParticipation(unit_kind=kind)
        assert faults_of(caught.value) == [("$.unit_kind", "out_of_range")]

    def test_records_check_their_facts(self) -> None:
        wrong: Any = "yes"
        with pytest.raises(InvalidValue) as caught:
            ReintegrationPlan(drawn_up=wrong)
        assert faults_of(caught.value) == [("$.drawn_up", "wrong_type")]
        with pytest.raises(InvalidValue) as caught:
            UnitParticipation(has_certificate=wrong)
        assert faults_of(caught.value) == [("$.has_certificate", "wrong_type")]
