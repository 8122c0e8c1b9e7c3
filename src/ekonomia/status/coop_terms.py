"""The terms of the Act on social cooperatives, and how states of emergency stretched them."""

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import fields

from ekonomia.dates import Term
from ekonomia.law import Timeline
from ekonomia.law import social_cooperatives as p
from ekonomia.rules import (
    THE_DAY,
    Condition,
    Force,
    Rule,
    all_of,
    any_of,
    by_policy,
    in_force,
    is_true,
    no_later,
    no_sooner,
    shifted,
)
from ekonomia.rules.algebra import Shifted
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["EPIDEMIC_TERMS", "in_time"]

F: Final = fields(SocialCooperativeFacts)


def in_time(
    day: Any,  # noqa: ANN401 - a fact that is a day, or the day asked about
    begins: "Attribute[date | None]",
    term: Timeline[Term],
) -> Condition:
    """Return: the day lies within a term that states of emergency may have stretched.

    Args:
        day: The day of the act, or the day asked about.
        begins: The day on which the term begins to run.
        term: How long it is.

    Basis: USS art. 29a.
    """
    last = shifted(begins, term)
    return any_of(
        no_later(day, last),
        all_of(_began_in_time(begins), _not_over_before(last), _until(day)),
        all_of(
            no_later(begins, p.COOP_DISASTER_LAST_DAY),
            no_sooner(last, p.COOP_DISASTER_FIRST_DAY),
            no_later(day, p.COOP_DISASTER_STRETCHED_TO),
            in_force(p.COOP_DISASTER_TERMS),
        ),
    )


def _began_in_time(begins: "Attribute[date | None]") -> Condition:
    """Return: a term that began on this day may have been stretched by the epidemic."""
    return all_of(
        no_later(begins, p.COOP_EPIDEMIC_LAST_DAY),
        in_force(p.COOP_EPIDEMIC_TERMS),
        by_policy(
            "epidemic_terms_cover_running",
            {True: all_of(), False: no_sooner(begins, p.COOP_EPIDEMIC_FIRST_DAY)},
        ),
    )


def _not_over_before(last: Shifted) -> Condition:
    """Return: the term had not ended when the provision came into force."""
    return no_sooner(last, p.COOP_EPIDEMIC_STRETCHED_FROM)


def _until(day: Any) -> Condition:  # noqa: ANN401 - as above
    """Return: the day is no later than the end of the stretched terms."""
    return no_later(day, p.COOP_EPIDEMIC_STRETCHED_TO)


def _stretched(begins: "Attribute[date | None]", term: Timeline[Term]) -> Condition:
    """Return: a term that runs in the states of epidemic still runs on the day for that reason."""
    return all_of(
        _began_in_time(begins),
        _not_over_before(shifted(begins, term)),
        _until(THE_DAY),
    )


EPIDEMIC_TERMS: Final = Rule(
    id="coop.epidemic_terms",
    pl="Termin biegnący w czasie stanu zagrożenia epidemicznego albo epidemii trwa do roku po nim",
    en="A term that ran in a state of epidemic lasts to a year after it",
    norm=p.COOP_EPIDEMIC_TERMS,
    force=Force.RIGHT,
    requires=any_of(
        all_of(_began_in_time(F.term_since), _until(THE_DAY)),
        _stretched(F.registered_on, p.COOP_START_UP_TERM),
        all_of(is_true(F.has_vacancy), _stretched(F.vacancy_since, p.COOP_VACANCY_TERM)),
        all_of(
            is_true(F.first_accounts_approved),
            _stretched(F.first_accounts_approved_on, p.COOP_LUSTRATION_TERM),
        ),
        _stretched(F.below_minimum_since, p.COOP_BELOW_MINIMUM_TERM),
    ),
)
