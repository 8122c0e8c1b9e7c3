"""The code lists, the traits of legal forms and the glossary.

Counts and spot values are typed a second time from notes on the acts, never computed
from the lists they check.
"""

import importlib
import re
import unicodedata
from enum import Enum
from types import ModuleType
from typing import cast

import pytest

from ekonomia import glossary
from ekonomia.codes import Code
from ekonomia.entities import legal_forms, people, units, work
from ekonomia.entities.legal_forms import (
    COOPERATIVES,
    EQUATED_COMPANIES,
    LEGAL_FORM_TRAITS,
    NGO_FORMS,
    ActivityKind,
    ControllerKind,
    FounderKind,
    LegalForm,
    LegalFormTraits,
    Personality,
    Purpose,
    Register,
    SocialServiceScope,
)
from ekonomia.entities.people import AtRiskCategory, DisabilityDegree, ProtectionKind
from ekonomia.entities.units import UnitKind
from ekonomia.entities.work import ContractKind, SupportInstrument
from ekonomia.errors import InvalidValue, UnknownCode
from ekonomia.glossary import TERMS, Entry
from ekonomia.status import codes
from ekonomia.status.codes import (
    ActTerms,
    AdvisoryBodyKind,
    ApplicationItem,
    Authority,
    Consequence,
    GovernanceKind,
    LossGround,
    PesGround,
    ProfitRecipient,
    Question,
    Regime,
    RelatedParty,
    RelatedPartyActKind,
)

SIZES: dict[type[Code], int] = {
    ActTerms: 4,
    ActivityKind: 6,
    AdvisoryBodyKind: 6,
    ApplicationItem: 5,
    AtRiskCategory: 12,
    Authority: 9,
    Consequence: 4,
    ContractKind: 8,
    ControllerKind: 6,
    DisabilityDegree: 5,
    FounderKind: 4,
    GovernanceKind: 3,
    LegalForm: 36,
    LossGround: 4,
    Personality: 4,
    PesGround: 6,
    ProfitRecipient: 4,
    ProtectionKind: 4,
    Purpose: 2,
    Question: 6,
    Regime: 10,
    Register: 7,
    RelatedParty: 8,
    RelatedPartyActKind: 5,
    SocialServiceScope: 14,
    SupportInstrument: 6,
    UnitKind: 4,
}
MODULES = (codes, legal_forms, people, units, work)
SLUG = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

each_list = pytest.mark.parametrize("codelist", SIZES, ids=lambda codelist: codelist.__name__)


def slug(text: str) -> str:
    """Write `text` without diacritics, its words joined by underscores."""
    ascii_text = unicodedata.normalize("NFKD", text.lower().replace("ł", "l"))
    return "_".join(re.findall(r"[a-z0-9]+", ascii_text.encode("ascii", "ignore").decode()))


class TestEveryList:
    def test_none_is_left_out_of_this_table(self) -> None:
        found = {
            value
            for module in MODULES
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, Code) and value is not Code
        }
        assert found == set(SIZES)

    @each_list
    def test_size(self, codelist: type[Code]) -> None:
        assert len(codelist) == SIZES[codelist]
        assert len(codelist.__members__) == SIZES[codelist], "a code stands twice"

    @each_list
    def test_codes_are_ascii_slugs(self, codelist: type[Code]) -> None:
        assert [code for code in codelist if not SLUG.fullmatch(code)] == []

    @each_list
    def test_identifiers_are_constants(self, codelist: type[Code]) -> None:
        names = codelist.__members__
        assert [name for name in names if not SLUG.fullmatch(name.lower())] == []
        assert [name for name in names if name != name.upper()] == []

    @each_list
    def test_labels_are_written_and_trimmed(self, codelist: type[Code]) -> None:
        for code in codelist:
            assert code.pl, code
            assert code.en, code
            for text in (code.pl, code.en, code.remark):
                assert text == text.strip(), code
            assert code.remark != "-", code

    @each_list
    def test_labels_are_unique(self, codelist: type[Code]) -> None:
        assert len({code.pl for code in codelist}) == len(codelist)
        assert len({code.en for code in codelist}) == len(codelist)

    @each_list
    def test_every_code_parses_to_itself(self, codelist: type[Code]) -> None:
        for code in codelist:
            assert codelist.parse(code.value) is code

    @each_list
    def test_summary_and_one_basis_line(self, codelist: type[Code]) -> None:
        lines = (codelist.__doc__ or "").strip().splitlines()
        assert lines[0].endswith(".")
        assert sum(line.strip().startswith("Basis: ") for line in lines) <= 1


class TestParse:
    def test_known_code(self) -> None:
        assert UnitKind.parse("zaz") is UnitKind.ZAZ
        assert LegalForm.parse("spoldzielnia_socjalna") is LegalForm.SOCIAL_COOPERATIVE

    def test_code_of_this_list_as_a_member(self) -> None:
        assert UnitKind.parse(UnitKind.CIS) is UnitKind.CIS

    @pytest.mark.parametrize("value", [None, 1, b"zaz", ["zaz"]])
    def test_not_a_string(self, value: object) -> None:
        with pytest.raises(InvalidValue, match=r"UnitKind: .*got ") as caught:
            UnitKind.parse(value)
        assert caught.value.code == "wrong_type"
        assert repr(value) in caught.value.message

    def test_unknown_code_with_the_nearest(self) -> None:
        with pytest.raises(UnknownCode) as caught:
            LegalForm.parse("spoldzielnia_socialna")
        assert "'spoldzielnia_socialna'" in caught.value.message
        assert "'spoldzielnia_socjalna'" in caught.value.message
        assert caught.value.code == "unknown_code"

    def test_unknown_code_without_near_ones_lists_all(self) -> None:
        with pytest.raises(UnknownCode) as caught:
            UnitKind.parse("fundacja")
        assert caught.value.message.endswith("cis, kis, zaz, wtz")

    @pytest.mark.parametrize("text", ["", "ZAZ", " zaz", "ZAZ (zakład)"])
    def test_nothing_is_normalised(self, text: str) -> None:
        with pytest.raises(UnknownCode):
            UnitKind.parse(text)

    def test_identifier_is_no_code(self) -> None:
        with pytest.raises(UnknownCode):
            LegalForm.parse("FOUNDATION")


class TestLabel:
    def test_polish_is_the_default(self) -> None:
        assert ContractKind.HOMEWORK_CONTRACT.label() == "umowa o pracę nakładczą"

    def test_both_languages(self) -> None:
        assert DisabilityDegree.MODERATE.label("pl") == "umiarkowany"
        assert DisabilityDegree.MODERATE.label("en") == "moderate"

    def test_a_code_is_its_text(self) -> None:
        assert str(Purpose.REINTEGRATION) == "reintegracja"
        assert f"{Purpose.REINTEGRATION}" == "reintegracja"


@pytest.mark.parametrize(
    ("member", "code", "pl", "en", "remark"),
    [
        (
            LegalForm.CHURCH_LEGAL_PERSON,
            "koscielna_osoba_prawna",
            "kościelna osoba prawna",
            "church legal person",
            "lit. f (UDPP art. 3 ust. 3 pkt 1)",
        ),
        (LegalForm.OTHER, "inna", "inna forma", "other form", ""),
        (
            UnitKind.WTZ,
            "wtz",
            "warsztat terapii zajęciowej (WTZ)",
            "occupational therapy workshop",
            "lit. b",
        ),
        (
            PesGround.EQUATED_SUBJECT,
            "podmiot_zrownany",
            "podmiot z art. 3 ust. 3 pkt 1, 2 lub 4 UDPP",
            "subject equated with NGOs",
            "lit. f",
        ),
        (
            FounderKind.LOCAL_GOVERNMENT,
            "jst",
            "jednostka samorządu terytorialnego",
            "local government",
            "pkt 2",
        ),
        (
            ContractKind.SOLE_TRADER_CONTRACT,
            "jdg_b2b",
            "jednoosobowa działalność, usługi dla podmiotu",
            "sole trader serving the entity",
            "denominator from 3 months, unless an employer",
        ),
        (
            AtRiskCategory.REFUGEE,
            "uchodzca",
            "status uchodźcy lub ochrona uzupełniająca",
            "refugee or subsidiary protection, obtained in Poland",
            "lit. l",
        ),
        (
            ProtectionKind.TEMPORARY_PROTECTION,
            "ochrona_czasowa",
            "ochrona czasowa",
            "temporary protection",
            "not on the list",
        ),
        (
            SupportInstrument.PFRON_PAY,
            "wynagrodzenie_pfron",
            "wynagrodzenie z PFRON",
            "pay costs from PFRON",
            "art. 22; `ues.pay_pfron`",
        ),
        (
            SocialServiceScope.CIVIC_ACTIVITY,
            "aktywnosc_obywatelska",
            "pobudzanie aktywności obywatelskiej",
            "civic activity",
            "pkt 11",
        ),
        (
            AdvisoryBodyKind.CONSULTATION_MEETING,
            "spotkanie_konsultacyjne",
            "spotkanie konsultacyjne",
            "consultation meeting",
            "ust. 5",
        ),
        (
            LossGround.INSOLVENCY,
            "niewyplacalnosc",
            "upadłość",
            "insolvency",
            "pkt 2; `ues.loss_insolvency`",
        ),
        (
            ActTerms.ARMS_LENGTH,
            "jak_dla_osob_trzecich",
            "jak dla osób trzecich",
            "as for third parties",
            "",
        ),
        (Authority.MARSHAL, "marszalek", "marszałek województwa", "marshal", ""),
        (
            GovernanceKind.CONSULTATIVE,
            "konsultacyjno_doradcze",
            "konsultacyjno-doradcze",
            "consultative",
            "`ct9`",
        ),
    ],
)
def test_members_as_the_vocabulary_has_them(
    member: Code, code: str, pl: str, en: str, remark: str
) -> None:
    assert (member.value, member.pl, member.en, member.remark) == (code, pl, en, remark)


def test_questions_consequences_and_regimes_have_the_codes_of_the_vocabulary() -> None:
    assert " ".join(Question) == (
        "application reobtain holder status_query verification member_composition"
    )
    assert " ".join(Consequence) == "none breach_curable breach_waived loss_mandatory"
    assert " ".join(Regime) == (
        "pokl kpres_draft_2012 kpres_2014 kpres_2019 kpres_2022"
        " ct9_2015 ct9_2016 ct9_2018 ct9_2019 ues"
    )


def test_letters_of_the_at_risk_categories_run_from_a_to_l() -> None:
    assert [code.remark.rpartition("lit. ")[2] for code in AtRiskCategory] == list("abcdefghijkl")


def test_points_of_the_social_services_run_from_1_to_14() -> None:
    assert [code.remark for code in SocialServiceScope] == [f"pkt {n}" for n in range(1, 15)]


class TestGroupsOfForms:
    def test_cooperatives(self) -> None:
        assert sorted(COOPERATIVES) == [
            "spoldzielnia_inna",
            "spoldzielnia_inwalidow",
            "spoldzielnia_niewidomych",
            "spoldzielnia_pracy",
            "spoldzielnia_produkcji_rolnej",
            "spoldzielnia_socjalna",
        ]

    def test_ngo_forms_are_letter_e(self) -> None:
        assert {form for form in LegalForm if form.remark.startswith("lit. e")} == NGO_FORMS
        assert len(NGO_FORMS) == 10

    def test_equated_companies_are_point_4_of_letter_f(self) -> None:
        assert sorted(EQUATED_COMPANIES) == [
            "klub_sportowy_spolka",
            "spolka_non_profit_sa",
            "spolka_non_profit_zoo",
        ]
        assert {form.remark for form in EQUATED_COMPANIES} == {"lit. f (pkt 4)"}

    def test_groups_do_not_meet(self) -> None:
        assert not COOPERATIVES & NGO_FORMS
        assert not EQUATED_COMPANIES & (COOPERATIVES | NGO_FORMS)


def traits(code: str) -> LegalFormTraits:
    (row,) = (row for row in LEGAL_FORM_TRAITS if row.form == code)
    return row


class TestLegalFormTraits:
    def test_rows_cover_the_forms_of_the_field(self) -> None:
        without_a_row = {
            "inna",
            "inna_organizacja_pozarzadowa",
            "jdg",
            "osoba_fizyczna",
            "spoldzielnia_inna",
            "spolka_komercyjna",
        }
        rows = [row.form for row in LEGAL_FORM_TRAITS]
        assert len(rows) == 30
        assert rows == [form for form in LegalForm if form not in without_a_row]

    @pytest.mark.parametrize(
        ("code", "columns"),
        [
            # personality, register, fewest founders, OPP, REGON, evidence
            ("spoldzielnia_socjalna", ("osoba_prawna", "krs_przedsiebiorcy", 3, False, "140", "V")),
            ("spoldzielnia_pracy", ("osoba_prawna", "krs_przedsiebiorcy", 10, False, "140", "V")),
            (
                "spoldzielnia_produkcji_rolnej",
                ("osoba_prawna", "krs_przedsiebiorcy", 5, False, "140", "K"),
            ),
            ("fundacja", ("osoba_prawna", "krs_stowarzyszenia", 1, True, "148", "K")),
            ("stowarzyszenie", ("osoba_prawna", "krs_stowarzyszenia", 7, True, "155", "K")),
            (
                "stowarzyszenie_zwykle",
                ("jednostka_ze_zdolnoscia", "ewidencja_starosty", 3, True, "055", "V"),
            ),
            ("zwiazek_stowarzyszen", ("osoba_prawna", "krs_stowarzyszenia", 3, True, "156", "K")),
            ("stowarzyszenie_jst", ("osoba_prawna", "krs_stowarzyszenia", 3, False, "155", "K")),
            (
                "jednostka_terenowa_stowarzyszenia",
                ("osoba_prawna", "krs_stowarzyszenia", None, True, "183", "V"),
            ),
            ("klub_sportowy_stowarzyszenie", ("osoba_prawna", None, 7, True, None, "K")),
            ("klub_sportowy_spolka", ("osoba_prawna", "krs_przedsiebiorcy", None, True, None, "V")),
            ("spolka_non_profit_zoo", ("osoba_prawna", "krs_przedsiebiorcy", 1, True, "117", "V")),
            ("spolka_non_profit_sa", ("osoba_prawna", "krs_przedsiebiorcy", 1, True, "116", "V")),
            ("prosta_spolka_akcyjna", ("osoba_prawna", "krs_przedsiebiorcy", 1, False, None, "?")),
            (
                "koscielna_osoba_prawna",
                ("osoba_prawna", "rejestry_koscielne", None, True, None, "V"),
            ),
            ("kolo_gospodyn_wiejskich", ("osoba_prawna", "rejestr_kgw", 10, None, None, "?")),
            ("kolko_rolnicze", ("osoba_prawna", "krs_stowarzyszenia", 10, None, None, "?")),
            (
                "ochotnicza_straz_pozarna",
                ("osoba_prawna", "krs_stowarzyszenia", 7, True, "155", "V"),
            ),
            ("partia_polityczna", (None, None, None, False, "070", "K")),
            ("zwiazek_zawodowy", (None, None, None, False, "172", "K")),
            ("samorzad_zawodowy", (None, None, None, False, "076", "K")),
            ("gmina", ("osoba_prawna", "brak", None, False, "403", "K")),
        ],
    )
    def test_row(self, code: str, columns: tuple[object, ...]) -> None:
        row = traits(code)
        assert columns == (
            row.personality,
            row.register,
            row.min_founders,
            row.may_be_public_benefit,
            row.regon_form,
            row.evidence,
        )

    def test_cooperatives_of_disabled_and_blind_persons_are_worker_cooperatives(self) -> None:
        worker = traits("spoldzielnia_pracy")
        for code in ("spoldzielnia_inwalidow", "spoldzielnia_niewidomych"):
            row = traits(code)
            assert (row.register, row.min_founders, row.regon_form, row.evidence) == (
                worker.register,
                worker.min_founders,
                worker.regon_form,
                worker.evidence,
            )

    def test_social_cooperatives_cannot_be_told_by_regon(self) -> None:
        sharing = {row.form for row in LEGAL_FORM_TRAITS if row.regon_form == "140"}
        assert sharing == COOPERATIVES - {LegalForm.OTHER_COOPERATIVE}

    def test_what_has_several_values_says_so(self) -> None:
        assert "157 or 155" in traits("klub_sportowy_stowarzyszenie").remark
        assert "116 or 117" in traits("klub_sportowy_spolka").remark
        assert "174 or 175" in traits("organizacja_pracodawcow").remark
        assert "2 legal persons" in traits("spoldzielnia_socjalna").remark

    @pytest.mark.parametrize("row", LEGAL_FORM_TRAITS, ids=lambda row: str(row.form))
    def test_types(self, row: LegalFormTraits) -> None:
        assert type(row.form) is LegalForm
        assert row.personality is None or type(row.personality) is Personality
        assert row.register is None or type(row.register) is Register
        assert row.regon_form is None or re.fullmatch(r"[0-9]{3}", row.regon_form)
        assert row.min_founders is None or row.min_founders >= 1
        assert row.evidence in {"V", "K", "?"}

    def test_excluded_and_operator_forms_never_become_opp(self) -> None:
        for row in LEGAL_FORM_TRAITS:
            if row.form.remark in {"excluded", "operator only"}:
                assert row.may_be_public_benefit is False


def resolve(path: str) -> object:
    """Return what stands at `path` below `ekonomia`: a module, a class, a member or a constant."""
    target: object = importlib.import_module("ekonomia")
    name = "ekonomia"
    for part in path.split("."):
        name = f"{name}.{part}"
        if isinstance(target, ModuleType) and not hasattr(target, part):
            target = importlib.import_module(name)
        else:
            target = cast("object", getattr(target, part))
    return target


each_term = pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)


class TestGlossary:
    def test_size(self) -> None:
        assert len(TERMS) == 128

    def test_keys_are_unique_and_sorted(self) -> None:
        keys = [term.key for term in TERMS]
        assert keys == sorted(set(keys))

    def test_terms_and_abbreviations_are_unique(self) -> None:
        abbreviations = [term.abbreviation for term in TERMS if term.abbreviation is not None]
        assert len(set(abbreviations)) == len(abbreviations)
        assert len({term.pl for term in TERMS}) == len(TERMS)
        assert len({term.meaning for term in TERMS}) == len(TERMS)
        assert not set(abbreviations) & {term.pl for term in TERMS}

    @each_term
    def test_key_is_the_polish_term_without_diacritics(self, term: Entry) -> None:
        assert term.key == slug(term.pl)

    @each_term
    def test_texts_are_written(self, term: Entry) -> None:
        assert term.en
        assert term.meaning[0].isupper()
        assert term.meaning.endswith(".")
        assert term.meaning.count(". ") == 0, "one sentence"
        assert "  " not in term.meaning
        assert term.basis is None or (term.basis and not term.basis.endswith("."))
        assert term.abbreviation != ""
        assert term.evidence in {"V", "K", "?"}

    @each_term
    def test_identifiers_lead_somewhere(self, term: Entry) -> None:
        assert len(set(term.identifiers)) == len(term.identifiers)
        for identifier in term.identifiers:
            if "." in identifier:
                assert resolve(identifier) is not None
            else:
                assert SLUG.fullmatch(identifier)

    def test_resolving_a_name_that_is_not_there_fails(self) -> None:
        with pytest.raises(AttributeError):
            resolve("entities.units.UnitKind.SIC")
        with pytest.raises(ModuleNotFoundError):
            resolve("entities.nowhere.UnitKind")

    def test_resolving_finds_members_and_modules(self) -> None:
        assert resolve("entities.units") is units
        assert resolve("entities.units.UnitKind.ZAZ") is UnitKind.ZAZ
        assert isinstance(resolve("entities.units.UnitKind.ZAZ"), Enum)

    def test_every_unit_kind_has_its_term(self) -> None:
        by_abbreviation = {term.abbreviation: term for term in TERMS}
        for kind in UnitKind:
            term = by_abbreviation[kind.name]
            assert f"entities.units.UnitKind.{kind.name}" in term.identifiers
            assert kind.pl == f"{term.pl} ({term.abbreviation})"
            assert kind.en == term.en

    @pytest.mark.parametrize(
        ("abbreviation", "pl", "basis"),
        [
            ("PES", "podmiot ekonomii społecznej", "ustawa o ekonomii społecznej, art. 2 pkt 5"),
            (
                "IPR",
                "indywidualny plan reintegracyjny",
                "ustawa o ekonomii społecznej, art. 6",
            ),
            (
                "KKRES",
                "Krajowy Komitet Rozwoju Ekonomii Społecznej",
                "ustawa o ekonomii społecznej, art. 47-53",
            ),
            (
                "RKRES",
                "Regionalny Komitet Rozwoju Ekonomii Społecznej",
                "ustawa o ekonomii społecznej, art. 55-58",
            ),
            (
                "KPRES",
                "Krajowy Program Rozwoju Ekonomii Społecznej",
                "uchwała nr 164 Rady Ministrów z 12 sierpnia 2014 r. (M.P. 2014 poz. 811)",
            ),
            ("JST", "jednostka samorządu terytorialnego", None),
        ],
    )
    def test_terms_as_the_field_has_them(
        self, abbreviation: str, pl: str, basis: str | None
    ) -> None:
        (term,) = (term for term in TERMS if term.abbreviation == abbreviation)
        assert (term.pl, term.basis) == (pl, basis)


@pytest.mark.parametrize("module", [*MODULES, glossary], ids=lambda module: module.__name__)
def test_modules_say_what_they_export(module: ModuleType) -> None:
    names = list(module.__all__)
    defined = {
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and (name.isupper() or getattr(value, "__module__", None) == module.__name__)
    }
    assert set(names) == defined
    assert len(set(names)) == len(names)
    assert module.__doc__
