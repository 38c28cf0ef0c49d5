"""Lengths of time."""

from ...tagging.meaning import Amount

_A_YEAR = 1500


def amount(unit: str, number: float | None = 1) -> Amount | None:
    """Three weeks; "1954 року" is that year."""
    return Amount(number, unit) if unit != "year" or not number or number < _A_YEAR else None


def bare_units(unit: str) -> Amount:
    """Years: nobody says how many."""
    return Amount(None, unit)


def amount_and_half(unit: str, number: float = 1) -> Amount:
    """A year and a half."""
    return Amount(number + 0.5, unit)


def half_amount(unit: str) -> Amount:
    """Half an hour."""
    return Amount(0.5, unit)


def past_amount(unit: str, number: float | None = None) -> Amount:
    """The past five days."""
    return Amount(number, unit, -1)


def coming_amount(unit: str, number: float | None = None) -> Amount:
    """The next five days."""
    return Amount(number, unit, 1)
