"""Founding a social cooperative: its name and purpose, who founds it, the papers."""

from typing import Final

from attrs import fields

from ekonomia.law import social_cooperatives as p
from ekonomia.rules import (
    Rule,
    all_of,
    any_of,
    at_least,
    at_most,
    in_force,
    includes_any,
    is_true,
    mentions,
    more_than,
    none_of,
    share,
    total,
)
from ekonomia.status import coop_lists as lists
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

__all__ = ["FOUNDING", "REGISTRATION_PAPERS"]

F: Final = fields(SocialCooperativeFacts)

NAME: Final = Rule(
    id="coop.name",
    pl="Nazwa zawiera oznaczenie spółdzielni socjalnej",
    en="The name holds the designation of a social cooperative",
    norm=p.COOP_NAME,
    requires=mentions(F.name, lists.COOP_NAMES),
)

PURPOSE: Final = Rule(
    id="coop.purpose",
    pl="Działa na rzecz społecznej i zawodowej reintegracji, poza działalnością gospodarczą",
    en="It works for social and vocational reintegration, outside business activity",
    norm=p.COOP_PURPOSE,
    requires=is_true(F.reintegration_purpose),
)

# The Act gives one number where the founders are natural persons and one where they are legal
# persons, and does not speak of both together: then either number will do.
ENOUGH_LEGAL_FOUNDERS: Final = all_of(
    at_least(F.legal_founders, p.COOP_MIN_LEGAL_FOUNDERS), in_force(p.COOP_MIN_LEGAL_FOUNDERS)
)
ENOUGH_NATURAL_FOUNDERS: Final = at_least(F.natural_founders, p.COOP_MIN_NATURAL_FOUNDERS)

NATURAL_FOUNDERS: Final = Rule(
    id="coop.natural_founders",
    pl="Spółdzielnię zakłada wymagana liczba osób fizycznych",
    en="The required number of natural persons found it",
    norm=p.COOP_NATURAL_FOUNDERS,
    applies=more_than(F.natural_founders, 0),
    requires=any_of(ENOUGH_NATURAL_FOUNDERS, ENOUGH_LEGAL_FOUNDERS),
)

LEGAL_FOUNDERS: Final = Rule(
    id="coop.legal_founders",
    pl="Osoby prawne zakładają spółdzielnię w wymaganej liczbie i należą do wymienionych rodzajów",
    en="Legal persons found it in the required number and are of the named kinds",
    norm=p.COOP_LEGAL_FOUNDERS,
    applies=more_than(F.legal_founders, 0),
    requires=all_of(
        any_of(ENOUGH_LEGAL_FOUNDERS, ENOUGH_NATURAL_FOUNDERS),
        in_force(p.COOP_MIN_LEGAL_FOUNDERS),
        none_of(
            includes_any(F.founder_forms, lists.COOP_BARRED_FOUNDERS),
            all_of(
                includes_any(F.founder_forms, lists.COOP_CONTESTED_FOUNDERS),
                in_force(p.COOP_FOUNDERS_CONTESTED),
            ),
        ),
    ),
)

OTHER_FOUNDERS: Final = share(F.other_founders, of=total(F.natural_founders, F.legal_founders))

FOUNDER_SHARE: Final = Rule(
    id="coop.founder_share",
    pl="Osoby fizyczne spoza katalogu mieszczą się w dozwolonej części założycieli",
    en="Natural persons outside the catalogue stay within their part of the founders",
    norm=p.COOP_FOUNDER_SHARE,
    requires=any_of(
        at_most(OTHER_FOUNDERS, p.COOP_MAX_OTHER_FOUNDERS),
        all_of(
            at_most(OTHER_FOUNDERS, p.COOP_MAX_OTHER_FOUNDERS_RAISED),
            is_true(F.raised_limit),
            in_force(p.COOP_MAX_OTHER_FOUNDERS_RAISED),
        ),
    ),
)

REGISTRATION_PAPERS: Final = Rule(
    id="coop.registration_papers",
    pl="Do wniosku o wpis dołącza się dokumenty o założycielach",
    en="Papers on the founders go with the application to the register",
    norm=p.COOP_REGISTRATION_PAPERS,
    requires=is_true(F.papers_complete),
)

FOUNDING: Final = (NAME, PURPOSE, NATURAL_FOUNDERS, LEGAL_FOUNDERS, FOUNDER_SHARE)
"""What is asked of the founding, and stays true of the cooperative."""
