"""Short ways to ask the book of the *centrum integracji społecznej*."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from ekonomia.rules import Finding, Outcome, Policy
from ekonomia.status.cis import CIS
from ekonomia.status.cis_facts import CisFacts

DAY: Final = date(2022, 6, 15)
"""A day like any other after the reform of 2022, compared with the text."""
BEFORE_2022: Final = date(2022, 2, 14)
SINCE_2022: Final = date(2022, 2, 15)
DEFAULT: Final = Policy()

ZS: Final = "ustawy o zatrudnieniu socjalnym"


def ask(rule: str, on: date = DAY, /, **facts: Any) -> Finding:  # noqa: ANN401 - any of its fields
    """Return what one rule finds, asked by its name without the prefix; `policy=` as elsewhere."""
    name = f"cis.{rule}"
    policy = facts.pop("policy", DEFAULT)
    return CIS.check_rule(name, CisFacts(**facts), on=on, policy=policy).finding(name)


def outcome(rule: str, on: date = DAY, /, **facts: Any) -> Outcome:  # noqa: ANN401
    return ask(rule, on, **facts).outcome


def due(rule: str, on: date = DAY, /, **facts: Any) -> Fraction | None:  # noqa: ANN401
    """Return the exact amount that a rule computes."""
    amount = ask(rule, on, **facts).amount
    assert not isinstance(amount, date)
    return None if amount is None else Fraction(amount)


def printed(finding: Finding) -> tuple[str, ...]:
    """Return the provisions of a finding as printed, the rule's own first."""
    return tuple(map(str, finding.basis))
