"""How far a claim's date can be trusted: one that the text names, or told from near, before one told from far."""

import re

from ..model import Claim, TimeSpan
from .sources import Source

NAMED = 2.0
_OPENING = 30  # characters
_NEAR = 10.0  # days before or after publication
_AGO = re.compile(r"\b(?:ago|night|overnight|weekend|earlier|later|before|after|last|past|recent\w*)\b", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:at|around|about|by|from|until|since|just|shortly|before|after|local|time|gmt|utc|[ap]\.?m\.?|[\d.:]+h?|o'clock|"
    r"in|the|this|morning|afternoon|evening|noon|midnight|dawn|\W)+",
    re.IGNORECASE,
)


def trust(claim: Claim, source: Source | None) -> float:
    """From 0.5 (only a time of day is given) to 2 (the text names the day, or tells of it within days)."""
    timex = claim.timex
    if timex is None or claim.when is None:
        return 0.75
    if timex.anchor is None or not timex.anchor.startswith("published"):
        return NAMED if timex.anchor is None and not _is_stamp(claim, source) else 1.5
    if _CLOCK.fullmatch(timex.text):
        return 0.5
    if _is_stamp(claim, source):
        return 1.0
    if timex.rule.startswith("month_day"):
        return NAMED
    if _AGO.search(timex.text):
        return 1.0
    return NAMED if source is not None and _days_from(claim.when, source) <= _NEAR else 1.0


def _is_stamp(claim: Claim, source: Source | None) -> bool:
    """Whether a date opens its clause and is the day of publication: that of the page, and not of what is told."""
    opens = claim.timex is not None and claim.timex.start - claim.evidence.start < _OPENING
    return opens and source is not None and claim.when is not None and claim.when.edtf[:10] == source.published


def is_firm(claim: Claim, source: Source | None) -> bool:
    """Whether a claim's date can contradict another's."""
    return trust(claim, source) >= NAMED


def _days_from(when: TimeSpan, source: Source) -> float:
    if source.number is None:
        return float("inf")
    low, _, _, high = when.extent()
    return max(low - source.number, source.number - high, 0.0)
