"""Amounts that follow from the yearly tables, computed exactly.

Each function takes the day, reads the amount and the share in force on it, and returns a `Fraction`
of a złoty: nothing is rounded before it is shown; `ekonomia.counting.to_grosz` rounds half up to
the grosz.  How sure an amount is stands in its table: `PFRON_WTZ_AMOUNT.on(day).evidence`.
"""

from datetime import date
from fractions import Fraction

from ekonomia.law.amounts import MINIMUM_WAGE, PFRON_WTZ_AMOUNT
from ekonomia.law.therapy_workshops import WTZ_MAX_OPERATING_SHARE, WTZ_MAX_TRAINING_MONEY

__all__ = ["powiat_minimum", "training_money_cap"]


def powiat_minimum(on: date, *, known: date | None = None) -> Fraction:
    """Return the least that a powiat adds in a year for one participant of a WTZ.

    The Fund covers at most a share of the costs; where its amount is that share, the rest of the
    costs is this.  In złoty for the calendar year of the day, not rounded.

    Args:
        on: The day asked about.
        known: Leave out amounts published later than this day: those of a year are raised in it.

    Raises:
        InvalidValue: A day is no plain date.
        NotInForce: The amount of the year, or the share, was not read.

    Basis: URON art. 10b ust. 2, art. 68c ust. 1 pkt 1; rozporządzenie w sprawie algorytmu
    przekazywania środków PFRON, § 5 ust. 4.

    >>> from ekonomia.counting import to_grosz
    >>> to_grosz(powiat_minimum(date(2024, 12, 31))), to_grosz(powiat_minimum(date(2025, 1, 1)))
    (Decimal('3744.00'), Decimal('3910.67'))
    >>> powiat_minimum(date(2022, 5, 1), known=date(2022, 5, 1))  # before the raise of October
    Fraction(8032, 3)
    """
    amount = PFRON_WTZ_AMOUNT.on(on, known=known).value
    share = WTZ_MAX_OPERATING_SHARE.on(on, known=known).value
    return Fraction(amount) * (1 - share) / share


def training_money_cap(on: date) -> Fraction:
    """Return the most a WTZ pays one participant in a month for training in handling money.

    In złoty, not rounded; the amount itself is allowed.  It is counted from the minimum wage in
    force on the day, and so may change in the middle of a year.

    Raises:
        InvalidValue: `on` is no plain date.
        NotInForce: The minimum wage of the day, or the share, was not read.

    Basis: rozporządzenie w sprawie warsztatów terapii zajęciowej, § 12 ust. 1.

    >>> training_money_cap(date(2023, 6, 30)), training_money_cap(date(2023, 7, 1))
    (Fraction(698, 1), Fraction(720, 1))
    """
    wage = MINIMUM_WAGE.on(on).value
    return Fraction(wage) * WTZ_MAX_TRAINING_MONEY.on(on).value
