"""Lengths of time."""

from ...tagging.meaning import Amount
from ...tagging.rule import rule


@rule(
    "{number} -? {unit:units}",
    "{number} -? {unit}",
    "(a|an) {unit}",
    type="DURATION",
    examples={"two weeks": Amount(2, "week"), "a year": Amount(1, "year")},
)
def amount(unit: str, number: float | None = 1) -> Amount:
    """So many units."""
    return Amount(number, unit)


@rule(
    "(the)? {toward:past} {number} {unit:units}",
    "(the)? {toward:next} {number} {unit:units}",
    type="DURATION",
    examples={"the past five days": Amount(5, "day", -1)},
)
def past_amount(toward: int, number: float | None, unit: str) -> Amount:
    """So many units up to publication, or from it on."""
    return Amount(number, unit, toward)


@rule("{unit:units}", "years on end", type="DURATION", examples={"years": Amount(None, "year")})
def bare_units(unit: str = "year") -> Amount:
    """Nobody says how many."""
    return Amount(None, unit)


RULES = (amount, past_amount, bare_units)
