"""What an offer of a PES must hold: Civil Code, court register, companies, prices."""

from datetime import date
from typing import Any, Final

import pytest
from attrs import evolve
from tests.law.builders import MET, NOT_APPLICABLE, UNKNOWN, UNMET, basis

from ekonomia.entities.legal_forms import LegalForm
from ekonomia.law import Evidence
from ekonomia.offers import (
    OFFER,
    ElectronicInformation,
    OfferChannel,
    OfferFacts,
    ProductKind,
)
from ekonomia.rules import Finding, Force, Outcome
from ekonomia.verdict import Verdict

DAY: Final = date(2024, 3, 1)
GOODS: Final = frozenset({ProductKind.PRODUCT})
SERVICES: Final = frozenset({ProductKind.SERVICE})

LETTER: Final = OfferFacts(
    legal_form=LegalForm.FOUNDATION,
    in_register=True,
    is_business=True,
    buyer_is_business=True,
    channel=OfferChannel.LETTER,
    addressed=True,
    written=True,
    steady_partner=False,
    kinds=GOODS,
    names_provider=True,
    names_legal_form=True,
    names_seat=True,
    names_nip=True,
    names_register=True,
    names_subject=True,
    describes_scope=True,
    names_price=True,
    price_includes_vat=True,
    shown_at_retail=False,
    advertised_with_price=False,
    announces_reduction=False,
    names_binding_term=True,
    says_irrevocable=False,
    names_delivery_term=True,
    names_complaints=True,
    names_payment=True,
    names_contact=True,
    tells_social_aim=True,
    holds_marks=False,
)
"""A letter of a foundation to a business that holds everything."""


def found(rule: str, *, on: date = DAY, **facts: Any) -> Finding:  # noqa: ANN401 - any fact
    return OFFER.check(evolve(LETTER, **facts), on=on).finding(f"offer.{rule}")


def told(rule: str, facts: dict[str, Any]) -> Finding:
    return found(rule, **facts)


def test_the_letter_is_complete() -> None:
    answer = OFFER.check(LETTER, on=DAY)
    assert (answer.verdict, answer.warnings) == (Verdict.MET, ())


class TestKcArt66Par1:
    """Oświadczenie woli zawarcia umowy stanowi ofertę, jeżeli określa istotne postanowienia."""

    @pytest.mark.parametrize(("told", "outcome"), [(True, MET), (False, UNMET), (None, UNKNOWN)])
    def test_the_subject(self, told: bool | None, outcome: Outcome) -> None:
        finding = found("subject", names_subject=told)
        assert finding.outcome is outcome
        assert basis(finding) == {"art. 66 § 1 Kodeksu cywilnego"}

    def test_not_before_the_wording_that_was_read(self) -> None:
        assert found("subject", on=date(2003, 9, 24)).outcome is NOT_APPLICABLE
        assert found("subject", on=date(2003, 9, 25)).outcome is MET


class TestKcArt535And536:
    """Kupujący zobowiązuje się zapłacić cenę; można ją określić przez wskazanie podstaw."""

    def test_without_a_price_there_is_no_offer_of_goods(self) -> None:
        facts: dict[str, Any] = {"names_price": False, "names_price_basis": False}
        finding = found("price", **facts)
        assert (finding.outcome, finding.rule.force) == (UNMET, Force.HARD)
        assert found("price", kinds=SERVICES, **facts).outcome is NOT_APPLICABLE

    def test_what_it_is_reckoned_from_is_enough(self) -> None:
        assert found("price", names_price=False, names_price_basis=True).outcome is MET

    def test_of_a_service_it_is_only_advised(self) -> None:
        facts: dict[str, Any] = {"names_price": False, "names_price_basis": False}
        finding = found("service_price", kinds=SERVICES, **facts)
        assert (finding.outcome, finding.rule.force) == (UNMET, Force.SOFT)
        assert found("service_price", kinds=GOODS, **facts).outcome is NOT_APPLICABLE
        assert found("service_price", kinds=SERVICES, names_price_basis=True).outcome is MET


class TestKcArt66Par2:
    """Jeżeli oferent nie oznaczył terminu, oferta przestaje wiązać."""

    def test_a_term_is_advised(self) -> None:
        finding = found("binding_term", names_binding_term=False)
        assert (finding.outcome, finding.rule.force) == (UNMET, Force.SOFT)
        assert finding.evidence is Evidence.TEXT
        assert found("binding_term").outcome is MET


class TestKcArt66Sup1:
    """Przedsiębiorca składający ofertę w postaci elektronicznej informuje; nie w poczcie."""

    RULE = "electronic_information"

    @pytest.mark.parametrize("left_out", ElectronicInformation)
    def test_each_point_is_asked(self, left_out: ElectronicInformation) -> None:
        told = frozenset(ElectronicInformation)
        online: dict[str, Any] = {
            "channel": OfferChannel.ONLINE,
            "electronic_rules_excluded": False,
        }
        assert found(self.RULE, electronic_information=told, **online).outcome is MET
        told -= {left_out}
        assert found(self.RULE, electronic_information=told, **online).outcome is UNMET

    @pytest.mark.parametrize(
        ("channel", "outcome"),
        [
            (OfferChannel.ONLINE, UNMET),
            (OfferChannel.EMAIL, NOT_APPLICABLE),
            (OfferChannel.LETTER, NOT_APPLICABLE),
            (OfferChannel.SPOKEN, NOT_APPLICABLE),
        ],
    )
    def test_not_by_mail(self, channel: OfferChannel, outcome: Outcome) -> None:
        finding = found(
            self.RULE,
            channel=channel,
            electronic_information=frozenset(),
            electronic_rules_excluded=False,
        )
        assert finding.outcome is outcome

    @pytest.mark.parametrize(
        ("seller", "buyer", "outcome"),
        [
            (True, True, NOT_APPLICABLE),
            (True, False, UNMET),
            (False, False, NOT_APPLICABLE),
        ],
    )
    def test_businesses_may_exclude_it(
        self,
        seller: bool,
        buyer: bool,
        outcome: Outcome,
    ) -> None:
        finding = found(
            self.RULE,
            channel=OfferChannel.ONLINE,
            is_business=seller,
            buyer_is_business=buyer,
            electronic_rules_excluded=True,
            electronic_information=frozenset(),
        )
        assert finding.outcome is outcome
        assert "art. 66¹ § 2 Kodeksu cywilnego" in basis(finding)


class TestKcArt66Sup2:
    """Między przedsiębiorcami ofertę można odwołać, chyba że określono w niej termin przyjęcia."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            ({"names_binding_term": True}, UNMET),
            ({"names_binding_term": False}, MET),
            ({"names_binding_term": False, "says_irrevocable": True}, UNMET),
            ({"names_binding_term": False, "buyer_is_business": False}, NOT_APPLICABLE),
            ({"names_binding_term": False, "is_business": False}, NOT_APPLICABLE),
        ],
    )
    def test_revoked(self, facts: dict[str, Any], outcome: Outcome) -> None:
        answer = OFFER.check_rule("offer.revocable", evolve(LETTER, **facts), on=DAY)
        finding = answer.finding("offer.revocable")
        assert (finding.outcome, finding.rule.force) == (outcome, Force.RIGHT)


class TestKcArt71:
    """Ogłoszenia, reklamy i cenniki poczytuje się w razie wątpliwości nie za ofertę."""

    def test_a_text_for_the_public_says_that_it_binds(self) -> None:
        assert found("binding_statement").outcome is NOT_APPLICABLE
        assert found("binding_statement", addressed=False, says_it_binds=False).outcome is UNMET
        assert found("binding_statement", addressed=False, says_it_binds=True).outcome is MET


class TestKrsArt34:
    """Podmioty wpisane do Rejestru umieszczają w oświadczeniach pisemnych pięć danych."""

    DATA: Final = {
        "provider": ("names_provider", 1),
        "legal_form": ("names_legal_form", 2),
        "seat": ("names_seat", 3),
        "nip": ("names_nip", 4),
        "register": ("names_register", 5),
    }

    @pytest.mark.parametrize("rule", DATA)
    def test_each_point(self, rule: str) -> None:
        fact, pkt = self.DATA[rule]
        finding = told(rule, {fact: False})
        assert (found(rule).outcome, finding.outcome) == (MET, UNMET)
        assert basis(finding) == {f"art. 34 ust. 1 pkt {pkt} ustawy o Krajowym Rejestrze Sądowym"}

    @pytest.mark.parametrize(
        "facts", [{"in_register": False}, {"written": False}, {"addressed": False}]
    )
    @pytest.mark.parametrize("rule", DATA)
    def test_only_letters_of_the_registered(self, rule: str, facts: dict[str, Any]) -> None:
        fact, _ = self.DATA[rule]
        assert told(rule, {fact: False} | facts).outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("form", "outcome"),
        [
            (LegalForm.NON_PROFIT_LIMITED_COMPANY, NOT_APPLICABLE),
            (LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY, NOT_APPLICABLE),
            (LegalForm.SOCIAL_COOPERATIVE, UNMET),
        ],
    )
    def test_ust_5_a_company_need_not_tell_steady_partners(
        self, form: LegalForm, outcome: Outcome
    ) -> None:
        facts: dict[str, Any] = {"legal_form": form, "names_nip": False}
        assert found("nip", **facts).outcome is UNMET
        assert found("nip", **facts, steady_partner=True).outcome is outcome

    def test_since_when(self) -> None:
        assert found("provider", on=date(2000, 12, 31)).outcome is NOT_APPLICABLE
        assert found("provider", on=date(2001, 1, 1)).outcome is MET
        assert found("register", on=date(2006, 12, 31)).outcome is UNKNOWN
        assert found("register", on=date(2007, 1, 1)).outcome is MET
        assert found("nip", on=date(2007, 6, 27)).outcome is UNKNOWN
        assert found("nip", on=date(2007, 6, 28)).outcome is MET


class TestKshArt206Par1:
    """Pisma spółki z o.o., także elektroniczne, zawierają jej dane i kapitał zakładowy."""

    COMPANY: Final[dict[str, Any]] = {
        "legal_form": LegalForm.NON_PROFIT_LIMITED_COMPANY,
        "channel": OfferChannel.EMAIL,
        "names_capital": True,
    }

    @pytest.mark.parametrize(
        "fact", ["names_provider", "names_seat", "names_register", "names_nip", "names_capital"]
    )
    def test_each_of_them(self, fact: str) -> None:
        assert found("company_data", **self.COMPANY).outcome is MET
        assert found("company_data", **(self.COMPANY | {fact: False})).outcome is UNMET

    @pytest.mark.parametrize("channel", OfferChannel)
    def test_on_paper_and_electronic(self, channel: OfferChannel) -> None:
        facts: dict[str, Any] = self.COMPANY | {"channel": channel, "names_capital": False}
        outcome = NOT_APPLICABLE if channel is OfferChannel.SPOKEN else UNMET
        assert found("company_data", **facts).outcome is outcome

    def test_not_of_others(self) -> None:
        facts: dict[str, Any] = self.COMPANY | {
            "legal_form": LegalForm.ASSOCIATION,
            "names_capital": False,
        }
        assert found("company_data", **facts).outcome is NOT_APPLICABLE


class TestPricesArt4:
    """W miejscu sprzedaży uwidacznia się cenę i cenę jednostkową; od 2023 r. także w reklamie."""

    SHOWN: Final[dict[str, Any]] = {"shown_at_retail": True, "names_unit_price": True}

    def test_price_and_unit_price(self) -> None:
        assert found("retail_price").outcome is NOT_APPLICABLE
        assert found("retail_price", **self.SHOWN).outcome is MET
        bare: dict[str, Any] = self.SHOWN | {"names_unit_price": False}
        assert found("retail_price", **bare, unit_price_exempt=False).outcome is UNMET
        assert found("retail_price", **bare, unit_price_exempt=True).outcome is MET
        assert found("retail_price", **self.SHOWN, names_price=False).outcome is UNMET
        assert found("retail_price", **self.SHOWN, price_includes_vat=False).outcome is UNMET
        assert found("retail_price", **self.SHOWN, is_business=False).outcome is NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("on", "outcome"),
        [(date(2022, 12, 31), NOT_APPLICABLE), (date(2023, 1, 1), UNMET)],
    )
    def test_ust_5_an_advertisement_with_a_price(self, on: date, outcome: Outcome) -> None:
        finding = found("retail_price", on=on, advertised_with_price=True, price_includes_vat=False)
        assert finding.outcome is outcome

    def test_since_when(self) -> None:
        assert found("retail_price", on=date(2014, 7, 24), **self.SHOWN).outcome is NOT_APPLICABLE
        assert found("retail_price", on=date(2014, 7, 25), **self.SHOWN).outcome is MET

    def test_ust_2_and_4_the_price_before_a_reduction(self) -> None:
        reduced: dict[str, Any] = {"announces_reduction": True, "names_lowest_price": False}
        assert found("price_reduction").outcome is NOT_APPLICABLE
        assert found("price_reduction", **(reduced | {"names_lowest_price": True})).outcome is MET
        assert found("price_reduction", **reduced, perishable=False).outcome is UNMET
        fresh: dict[str, Any] = reduced | {"perishable": True}
        assert found("price_reduction", **fresh, names_first_price=True).outcome is MET
        assert found("price_reduction", **fresh, names_first_price=False).outcome is UNMET
        assert found("price_reduction", **reduced, is_business=False).outcome is NOT_APPLICABLE
        assert found("price_reduction", on=date(2022, 12, 31), **reduced).outcome is NOT_APPLICABLE


class TestPricesArt3Ust2:
    """W cenie uwzględnia się podatek od towarów i usług."""

    def test_a_net_price_is_warned_of(self) -> None:
        finding = found("gross_price", price_includes_vat=False)
        assert (finding.outcome, finding.rule.force) == (UNMET, Force.SOFT)
        assert found("gross_price", names_price=False).outcome is NOT_APPLICABLE


class TestTemplates:
    """Gotowe szablony zawierają wszystkie niezbędne elementy."""

    FACTS: Final = {
        "scope": "describes_scope",
        "delivery": "names_delivery_term",
        "complaints": "names_complaints",
        "payment": "names_payment",
        "contact": "names_contact",
        "social_aim": "tells_social_aim",
    }

    @pytest.mark.parametrize("rule", FACTS)
    def test_each_is_advised_and_recalled(self, rule: str) -> None:
        finding = told(rule, {self.FACTS[rule]: False})
        assert (found(rule).outcome, finding.outcome) == (MET, UNMET)
        assert (finding.rule.force, finding.evidence) == (Force.SOFT, Evidence.RECALLED)
        assert found(rule, on=date(2017, 3, 27)).outcome is NOT_APPLICABLE

    def test_marks_where_there_are_any(self) -> None:
        assert found("marks").outcome is NOT_APPLICABLE
        assert found("marks", holds_marks=True, shows_marks=False).outcome is UNMET
        assert found("marks", holds_marks=True, shows_marks=True).outcome is MET
