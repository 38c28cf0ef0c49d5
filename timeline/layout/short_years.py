"""Years of two figures on a page that tells of another century: "1/3/18" in a diary of 1918."""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low

from ..model import Mention

_SHORT = re.compile(r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$")
_FULL = re.compile(r"(?<!\d)1\d{3}(?!\d)|(?<!\d)20\d\d(?!\d)")
_NEAR = 25
"""Years so far from those that the page names are none of its own."""


def with_centuries(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, years of two figures in the century of the years that are written whole, where these are near."""
    short = [mention for mention in mentions if _SHORT.search(mention.text)]
    full = [int(year) for mention in mentions for year in _FULL.findall(mention.text)] if short else []
    if not full:
        return list(mentions)
    about = median_low(full)
    return [_near(mention, about) if mention in short else mention for mention in mentions]


def _near(mention: Mention, about: int) -> Mention:
    meaning = mention.value.meaning
    year = getattr(meaning, "year", None)
    if not isinstance(year, int) or abs(year - about) <= _NEAR:
        return mention
    nearest = min(
        (about - about % 100 + century + year % 100 for century in (-100, 0, 100)), key=lambda y: abs(y - about)
    )
    if abs(nearest - about) > _NEAR:
        return mention
    return replace(mention, value=replace(mention.value, meaning=replace(meaning, year=nearest)))
