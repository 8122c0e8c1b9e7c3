import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

import attrs
import pytest
from attrs import frozen
from cattrs import Converter

from ekonomia.bounds import Bounds, Comparison
from ekonomia.codes import Language
from ekonomia.convert import converter, report, structure, unstructure
from ekonomia.dates import Term
from ekonomia.entities import (
    AtRiskCategory,
    ContractKind,
    EmploymentGroup,
    HeldStatus,
    Krs,
    LegalForm,
    Nip,
    Organisation,
    OrganisationKey,
    Regon,
    Regon14,
    ReintegrationPlan,
    StatusKind,
    Unit,
    UnitKey,
    UnitKind,
    parse_krs,
    parse_nip,
    parse_regon,
)
from ekonomia.errors import InvalidValue
from ekonomia.law import Act, Evidence, Journal, Provision, Timeline
from ekonomia.law.acts import ACTS, KPA
from ekonomia.law.acts import UES as ACT_OF_2022
from ekonomia.rules import (
    Assessment,
    Finding,
    Money,
    Policy,
    Quantity,
    Share,
    check_facts,
    fact,
)
from ekonomia.status import UES
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.pes import PES, PesFacts
from ekonomia.status.social_enterprise_facts import SocialEnterpriseFacts

DAY = date(2024, 3, 1)
ELSEWHERE = Act(key="ELSEWHERE", title="regulamin", genitive="regulaminu", en="the rules")


@frozen(kw_only=True)
class Costs:
    """A facts class with the kinds that no rule book has yet."""

    total: Money | None = fact(pl="koszty", en="costs")
    multiple: Quantity | None = fact(pl="krotność", en="multiple")

    def __attrs_post_init__(self) -> None:
        check_facts(self)


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (EmploymentGroup(), {}),
        (EmploymentGroup(persons=3, on_long_leave=False), {"persons": 3, "on_long_leave": False}),
        (EmploymentGroup(fte=Fraction(3, 10)), {"fte": "3/10"}),
        (EmploymentGroup(fte=Fraction(1)), {"fte": 1}),
        (EmploymentGroup(fte=0), {"fte": 0}),
        (EmploymentGroup(hired_on=DAY), {"hired_on": "2024-03-01"}),
        (EmploymentGroup(at_risk=frozenset()), {"at_risk": []}),
        (
            EmploymentGroup(at_risk=frozenset({AtRiskCategory.REFUGEE, AtRiskCategory.DISABLED})),
            {"at_risk": ["osoba_niepelnosprawna", "uchodzca"]},
        ),
        (
            EmploymentGroup(reintegration_plan=ReintegrationPlan(drawn_up=False)),
            {"reintegration_plan": {"drawn_up": False}},
        ),
        (
            SocialEnterpriseFacts(
                workforce=(
                    EmploymentGroup(persons=Bounds.more_than(9)),
                    EmploymentGroup(contract=ContractKind.VOLUNTEERING),
                )
            ),
            {
                "workforce": [
                    {"persons": {"low": 9, "low_open": True}},
                    {"contract": "wolontariat"},
                ]
            },
        ),
        (SocialEnterpriseFacts(legal_form=UnitKind.ZAZ), {"legal_form": "zaz"}),
        (SocialEnterpriseFacts(workforce=()), {"workforce": []}),
        (
            SocialEnterpriseFacts(highest_pay_multiple=Fraction(5, 2)),
            {"highest_pay_multiple": "5/2"},
        ),
        (AnnualReport(filed_on=DAY), {"filed": True, "filed_on": "2024-03-01"}),
        (PesFacts(legal_form=LegalForm.FOUNDATION), {"legal_form": "fundacja"}),
        (Costs(total=Decimal("1234.5")), {"total": "1234.50"}),
        (Costs(total=Decimal("1E+3")), {"total": "1000.00"}),
        (Costs(total=Bounds(1000, Fraction(4001, 2))), {"total": {"low": 1000, "high": "4001/2"}}),
        (Bounds(), {}),
        (Bounds(Fraction(-1, 3)), {"low": "-1/3"}),
        (
            Bounds(1, 2, low_open=True, high_open=True),
            {"low": 1, "high": 2, "low_open": True, "high_open": True},
        ),
        (Term(months=6), {"months": 6}),
        (Journal(year=2022, position=1812), {"year": 2022, "position": 1812, "title": "Dz.U."}),
        (
            Journal(year=2003, number=122, position=1143, title="M.P."),
            {"year": 2003, "number": 122, "position": 1143, "title": "M.P."},
        ),
        (ACT_OF_2022.at("5", ust="2"), {"act": "UES", "art": "5", "ust": "2"}),
        (KPA.at("57", par="1"), {"act": "KPA", "art": "57", "par": "1"}),
        (
            ELSEWHERE.at(rozdz="2"),
            {
                "act": {
                    "key": "ELSEWHERE",
                    "title": "regulamin",
                    "genitive": "regulaminu",
                    "en": "the rules",
                    "consolidated": [],
                    "evidence": "recalled",
                    "source": "",
                },
                "rozdz": "2",
            },
        ),
        (Evidence.REPORTED, "reported"),
        (LegalForm.FOUNDATION, "fundacja"),
        (
            Organisation(
                key=OrganisationKey("1"),
                name="Fundacja A",
                legal_form=LegalForm.FOUNDATION,
                nip=parse_nip("8567346215"),
                regon=parse_regon("123456785"),
                krs=parse_krs("123456"),
            ),
            {
                "key": "1",
                "name": "Fundacja A",
                "legal_form": "fundacja",
                "nip": "8567346215",
                "regon": "123456785",
                "krs": "0000123456",
            },
        ),
        (
            Unit(
                key=UnitKey("2"),
                name="CIS Piła",
                kind=UnitKind.CIS,
                operator=OrganisationKey("1"),
                since=DAY,
            ),
            {"key": "2", "name": "CIS Piła", "kind": "cis", "operator": "1", "since": "2024-03-01"},
        ),
        (
            HeldStatus(kind=StatusKind.PS, holder=OrganisationKey("1"), since=DAY, until=DAY),
            {"kind": "ps", "holder": "1", "since": "2024-03-01", "until": "2024-03-01"},
        ),
        (
            Policy(release_window_months=12),
            {
                "at_risk_moment": "hiring_day",
                "continuity_covers_contractors": False,
                "release_window_months": 12,
                "counts_absent_employees": True,
                "report_deadline_moves": False,
                "advisory_headcount": "narrow",
                "lapsed_certificate_counts": False,
                "plan_length": "longer_of_both",
                "unit_path": "both",
                "illness_days_scope": "unknown",
                "benefit_display": "exact",
                "epidemic_terms_cover_running": True,
                "mutual_fund_outside_consortium": False,
            },
        ),
    ],
    ids=repr,
)
def test_each_class_has_one_plain_form(value: object, data: object) -> None:
    assert unstructure(value) == data
    assert json.loads(json.dumps(unstructure(value))) == data
    assert structure(data, type(value)) == value


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.key)
def test_an_act_is_written_by_its_fields_and_named_by_its_key(act: Act) -> None:
    assert structure(unstructure(act), Act) == act
    assert structure(act.key, Act) is act
    assert structure(unstructure(act.at("1")), Provision) == act.at("1")


def test_another_act_of_the_same_key_is_not_mistaken() -> None:
    other = attrs.evolve(ELSEWHERE, key="UES")
    assert structure(unstructure(other.at("5")), Provision).act == other


@pytest.mark.parametrize(
    ("data", "value"),
    [
        ({"fte": "0.55"}, EmploymentGroup(fte=Fraction(11, 20))),
        ({"fte": "11/20"}, EmploymentGroup(fte=Fraction(11, 20))),
        ({"fte": "2/4"}, EmploymentGroup(fte=Fraction(1, 2))),
        ({"fte": "1"}, EmploymentGroup(fte=1)),
        ({"fte": "-0"}, EmploymentGroup(fte=0)),
        (
            {"persons": {"low": 3, "high": None, "low_open": False}},
            EmploymentGroup(persons=Bounds(3)),
        ),
        ({"at_risk": None, "persons": None, "fte": None}, EmploymentGroup()),
        ({"hired_on": None, "contract": None, "is_employer": None}, EmploymentGroup()),
        ({"reintegration_plan": None}, EmploymentGroup()),
    ],
)
def test_other_forms_of_the_same_group_are_read(data: object, value: object) -> None:
    assert structure(data, EmploymentGroup) == value


@pytest.mark.parametrize(
    ("data", "value"),
    [
        ({"total": "1234"}, Decimal(1234)),
        ({"total": "1234.5"}, Decimal("1234.50")),
        ({"total": None}, None),
    ],
)
def test_other_forms_of_the_same_amount_are_read(data: object, value: object) -> None:
    assert structure(data, Costs).total == value


def test_null_is_not_known_wherever_a_value_may_be_missing() -> None:
    nothing = dict.fromkeys((each.name for each in attrs.fields(SocialEnterpriseFacts)), None)
    assert structure(nothing, SocialEnterpriseFacts) == SocialEnterpriseFacts()
    assert structure({"for_year": None}, AnnualReport) == AnnualReport()
    assert structure({"release_window_months": None}, Policy) == Policy()
    known = {"key": "1", "name": "A", "legal_form": "fundacja"}
    assert structure({**known, "nip": None}, Organisation) == structure(known, Organisation)


def test_an_exact_number_stays_of_its_type() -> None:
    assert type(structure({"fte": 1}, EmploymentGroup).fte) is int
    assert type(structure({"fte": "1"}, EmploymentGroup).fte) is Fraction
    assert type(structure({"total": "5"}, Costs).total) is Decimal


@pytest.mark.parametrize(
    ("data", "cls", "value"),
    [
        ("8567346215", Nip, "8567346215"),
        ("123456785", Regon, "123456785"),
        ("12345678500010", Regon14, "12345678500010"),
        ("0000123456", Krs, "0000123456"),
        ("any", OrganisationKey, "any"),
        (5, int, 5),
        (True, bool, True),
        ("text", str, "text"),
        ("2024-03-01", date, DAY),
        ("1/2", Share, Fraction(1, 2)),
        (None, Share | None, None),
        ("zaz", LegalForm | UnitKind, UnitKind.ZAZ),
        ("pl", Literal["pl", "en"], "pl"),
        (["cis"], frozenset[UnitKind], frozenset({UnitKind.CIS})),
        (
            [{}, {"persons": 1}],
            tuple[EmploymentGroup, ...],
            (EmploymentGroup(), EmploymentGroup(persons=1)),
        ),
        (None, tuple[EmploymentGroup, ...] | None, None),
    ],
    ids=repr,
)
def test_what_stands_in_a_field_can_be_read_alone(data: object, cls: type, value: object) -> None:
    assert structure(data, cls) == value


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (None, None),
        (True, True),
        (5, 5),
        ("text", "text"),
        (DAY, "2024-03-01"),
        (Fraction(1, 2), "1/2"),
        (Decimal("0.5"), "0.50"),
        (frozenset({UnitKind.ZAZ, UnitKind.CIS}), ["cis", "zaz"]),
        ((EmploymentGroup(persons=1), EmploymentGroup()), [{"persons": 1}, {}]),
        ([Bounds(1), [Evidence.TEXT]], [{"low": 1}, ["text"]]),
    ],
    ids=repr,
)
def test_what_stands_in_a_field_can_be_written_alone(value: object, data: object) -> None:
    assert unstructure(value) == data


def test_codes_are_written_as_plain_text() -> None:
    assert type(unstructure(LegalForm.FOUNDATION)) is str
    codes: Any = unstructure(frozenset({UnitKind.CIS}))
    assert [type(code) for code in codes] == [str]


@pytest.mark.parametrize(
    "value",
    [0.5, b"x", object(), {"a": 1}, {1}, Comparison.AT_LEAST, date, ACT_OF_2022.at, UES],
    ids=repr,
)
def test_what_has_no_plain_form_is_not_written(value: object) -> None:
    with pytest.raises(InvalidValue, match="no plain form") as caught:
        unstructure(value)
    assert caught.value.code == "unsupported"


@pytest.mark.parametrize(
    "cls",
    [
        float,
        bytes,
        object,
        type(None),
        dict,
        Comparison,
        Finding,
        Assessment,
        Timeline,
        dict[str, int],
        EmploymentGroup | ReintegrationPlan,
        int | str,
        Callable,
    ],
    ids=repr,
)
def test_what_has_no_plain_form_is_not_read(cls: type) -> None:
    with pytest.raises(InvalidValue, match="no plain form") as caught:
        structure({}, cls)
    assert caught.value.code == "unsupported"


# --- the converter ------------------------------------------------------------------------------


def test_each_converter_is_new_and_changes_no_other() -> None:
    mine = converter()
    assert isinstance(mine, Converter)
    assert mine is not converter()
    mine.register_structure_hook(ReintegrationPlan, lambda *_: ReintegrationPlan(drawn_up=True))
    data: dict[str, object] = {"reintegration_plan": {}}
    assert mine.structure(data, EmploymentGroup).reintegration_plan == ReintegrationPlan(
        drawn_up=True
    )
    assert structure(data, EmploymentGroup).reintegration_plan == ReintegrationPlan()
    assert converter().structure(data, EmploymentGroup) == structure(data, EmploymentGroup)


def test_a_converter_writes_by_the_class_of_the_value() -> None:
    assert converter().unstructure(Fraction(1, 2), unstructure_as=Share) == "1/2"
    assert converter().unstructure(UnitKind.CIS, unstructure_as=LegalForm | UnitKind) == "cis"
    with pytest.raises(InvalidValue, match="no plain form"):
        converter().unstructure(0.5, unstructure_as=Share)


def test_paths_of_a_converter_begin_at_the_value() -> None:
    with pytest.raises(InvalidValue) as caught:
        converter().structure({"persons": "3"}, EmploymentGroup)
    assert caught.value.path == "$.persons"
    with pytest.raises(InvalidValue) as caught:
        converter().structure([], EmploymentGroup)
    assert caught.value.path == ""


def test_the_data_are_left_as_they_are() -> None:
    data = {"workforce": [{"persons": 1, "at_risk": ["bezrobotny"]}], "members": None}
    before = json.dumps(data)
    structure(data, SocialEnterpriseFacts)
    assert json.dumps(data) == before


def test_a_class_that_fails_by_itself_is_not_blamed_on_the_input() -> None:
    @frozen(kw_only=True)
    class Broken:
        number: int | None = fact(pl="liczba", en="number")

        def __attrs_post_init__(self) -> None:
            if self.number is not None:
                raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        structure({"number": 1}, Broken)


def test_a_class_that_fails_only_once_is_not_taken_for_none() -> None:
    failures = [RuntimeError("once")]

    @frozen(kw_only=True)
    class Moody:
        number: int | None = fact(pl="liczba", en="number")

        def __attrs_post_init__(self) -> None:
            if failures:
                raise failures.pop()

    with pytest.raises(RuntimeError, match="once"):
        structure({"number": 1}, Moody)
    assert structure({"number": 1}, Moody) == Moody(number=1)


def test_a_refusal_that_names_no_field_is_told_once() -> None:
    @frozen(kw_only=True)
    class Never:
        number: int | None = fact(pl="liczba", en="number")

        def __attrs_post_init__(self) -> None:
            raise InvalidValue("never", code="never")

    with pytest.raises(InvalidValue) as caught:
        structure({"number": 1}, Never)
    assert (caught.value.code, caught.value.path) == ("never", "$")


# --- reports ------------------------------------------------------------------------------------


FACTS = SocialEnterpriseFacts(
    legal_form=LegalForm.FOUNDATION,
    activities=frozenset(),
    workforce=(
        EmploymentGroup(persons=Bounds(3, 5), contract=ContractKind.EMPLOYMENT_CONTRACT, fte=1),
    ),
    ps_status_since=date(2023, 5, 1),
)
ANSWERS = [
    UES.check(FACTS, on=DAY),
    UES.check(SocialEnterpriseFacts(), on=DAY),
    UES.check(FACTS, on=date(2015, 1, 1)),
    *(UES.check(FACTS, on=DAY, question=question) for question, _ in UES.questions),
    PES.check(PesFacts(legal_form=LegalForm.ASSOCIATION), on=DAY),
    PES.check(PesFacts(), on=date(2026, 1, 1)),
]


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_report_holds_what_the_assessment_says(answer: Assessment, language: Language) -> None:
    told: Any = report(answer, language)
    assert json.loads(json.dumps(told)) == told
    assert list(told) == [
        "trace",
        "book",
        "question",
        "on",
        "verdict",
        "failing",
        "missing",
        "ask_next",
        "findings",
    ]
    assert told["trace"] == 1
    assert told["book"] == answer.book
    assert told["question"] == answer.question
    assert date.fromisoformat(told["on"]) == answer.on
    assert told["verdict"] == answer.verdict.name.lower()
    assert tuple(told["failing"]) == answer.failing
    assert tuple(told["missing"]) == answer.missing
    assert told["ask_next"] == answer.ask_next
    words = answer.explain(language)
    for one, finding in zip(told["findings"], answer.findings, strict=True):
        assert one["rule"] == finding.rule.id
        assert one["outcome"] == finding.outcome
        assert [each["text"] for each in one["basis"]] == [str(each) for each in finding.basis]
        assert [each["slug"] for each in one["basis"]] == [each.slug for each in finding.basis]
        assert one["since"] == (finding.since and finding.since.isoformat())
        assert one["evidence"] == finding.evidence
        assert tuple(one["missing"]) == finding.missing
        assert tuple(one["unread"]) == finding.unread
        assert tuple(one["hangs_on"]) == finding.hangs_on
        assert tuple(one["answer"]) == finding.answer
        assert (one["excused"], one["stale"]) == (finding.excused, finding.stale)
        assert one["sentence"] in words


def test_a_report_is_in_polish_unless_asked_otherwise() -> None:
    assert report(ANSWERS[0]) == report(ANSWERS[0], "pl") != report(ANSWERS[0], "en")
