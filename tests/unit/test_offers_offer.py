"""What an offer lacks, and the checklists by audience."""

from datetime import date
from typing import Any

import pytest

from ekonomia.errors import InvalidValue
from ekonomia.offers import (
    ELEMENTS,
    OFFER,
    MissingElement,
    OfferAudience,
    OfferFacts,
    ProductKind,
    elements_for,
    missing_elements,
    template,
)

DAY = date(2024, 3, 1)
BUSINESSES, MEDIA, LOCAL_GOVERNMENT, LOCAL_COMMUNITY = OfferAudience
RULES = {element.rule.id.removeprefix("offer.") for element in ELEMENTS}


def missing(**facts: Any) -> dict[str, MissingElement]:  # noqa: ANN401 - any fact
    found = missing_elements(OfferFacts(**facts), on=DAY)
    return {each.rule.removeprefix("offer."): each for each in found}


class TestMissing:
    def test_what_is_lacking_and_what_is_not_known_are_told_apart(self) -> None:
        found = missing(names_subject=False, names_contact=None, tells_social_aim=True)
        assert found["subject"].is_lacking
        assert not found["contact"].is_lacking
        assert "social_aim" not in found

    def test_what_the_law_asks_and_what_is_advised_are_told_apart(self) -> None:
        found = missing()
        assert found["subject"].is_required
        assert not found["contact"].is_required

    def test_what_does_not_apply_is_left_out(self) -> None:
        services = frozenset({ProductKind.SERVICE})
        found = missing(kinds=services, in_register=False, addressed=True)
        assert not found.keys() & {"price", "provider", "nip", "binding_statement"}
        assert "service_price" in found

    def test_of_an_empty_record_everything_is_asked_in_the_order_of_the_book(self) -> None:
        assert list(missing()) == [rule.id.removeprefix("offer.") for rule in OFFER.rules]

    def test_in_words(self) -> None:
        found = missing(names_subject=False)
        assert found["subject"].explain("en") == (
            "The offer says what is offered: unmet. Names the subject: no. Basis: art. 66 § 1 of "
            "the Civil Code (since 25 September 2003, read in the act)."
        )
        assert "Brakuje: podano kontakt." in found["contact"].explain()
        assert "Missing: names a contact." in found["contact"].explain("en")


class TestTemplates:
    def test_every_rule_has_its_place_in_the_order_of_the_book(self) -> None:
        assert [element.rule for element in ELEMENTS] == list(OFFER.rules)

    @pytest.mark.parametrize(
        ("audience", "without"),
        [
            (
                BUSINESSES,
                {"retail_price", "price_reduction", "binding_statement"},
            ),
            (
                LOCAL_GOVERNMENT,
                {"retail_price", "price_reduction", "binding_statement"},
            ),
            (
                LOCAL_COMMUNITY,
                {
                    "legal_form",
                    "seat",
                    "nip",
                    "register",
                    "price",
                    "service_price",
                    "gross_price",
                    "payment",
                    "binding_term",
                },
            ),
        ],
    )
    def test_what_each_audience_is_told(self, audience: OfferAudience, without: set[str]) -> None:
        found = {each.rule.id.removeprefix("offer.") for each in elements_for(audience, on=DAY)}
        assert found == RULES - without

    def test_media_are_told_the_least(self) -> None:
        found = [each.rule.id.removeprefix("offer.") for each in elements_for(MEDIA, on=DAY)]
        assert found == [
            "provider",
            "legal_form",
            "seat",
            "nip",
            "register",
            "scope",
            "contact",
            "social_aim",
            "marks",
        ]

    def test_what_was_not_read_on_the_day_is_left_out(self) -> None:
        found = {each.rule.id for each in elements_for(BUSINESSES, on=date(2004, 1, 1))}
        assert "offer.provider" in found
        assert not found & {"offer.nip", "offer.register", "offer.contact"}

    @pytest.mark.parametrize("audience", OfferAudience)
    @pytest.mark.parametrize("language", ["pl", "en"])
    def test_one_line_for_each_element(self, audience: OfferAudience, language: Any) -> None:  # noqa: ANN401 - a Language
        text = template(audience, language, on=DAY)
        lines = [line for line in text.splitlines() if line.startswith("- [ ] ")]
        elements = elements_for(audience, on=DAY)
        assert len(lines) == len(elements)
        for element in elements:
            said = element.rule.pl if language == "pl" else element.rule.en
            assert sum(line.startswith(f"- [ ] {said} (") for line in lines) == 1

    def test_what_the_law_asks_comes_first(self) -> None:
        head, _, tail = template(BUSINESSES, on=DAY).partition("## Zalecane")
        assert head.startswith("# Oferta PES: przedsiębiorcy\n\nStan prawny na dzień 1 marca 2024.")
        assert "## Wymagane prawem" in head
        assert "- [ ] Oferta określa, co jest oferowane (art. 66 § 1 Kodeksu cywilnego)" in head
        assert "Oferta podaje, do kiedy wiąże (art. 66 § 2 Kodeksu cywilnego)" in tail
        assert "(jeżeli je ma; ustalenia grupy" in tail

    def test_a_heading_without_elements_is_left_out(self) -> None:
        text = template(MEDIA, "en", on=date(2001, 1, 1))
        assert "Recommended" not in text
        assert "(if the PES is in the register and the offer is a letter" in text

    def test_refused(self) -> None:
        wrong: Any = "media"
        with pytest.raises(InvalidValue, match="expected an OfferAudience, got 'media'"):
            template(wrong, on=DAY)
        with pytest.raises(InvalidValue, match="on: expected a date"):
            elements_for(MEDIA, on=None)  # type: ignore[arg-type]  # what is refused
