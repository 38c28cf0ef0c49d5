"""Years of two figures, by what the page has beside them: "1/3/18" in a diary of 1918, "2000-03" below "1979-81"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low

from ..model import Mention, Span

_SHORT = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$")
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


_MAYBE = re.compile(r"-(0[1-9]|1[0-2])(?![\w/.-])")
_FEWEST = 2


def with_ranges(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions; "2000-03" is three years where the page has others that can be no months ("1979-81", "1980-87")."""
    sure = sum(
        mention.rule == "short_years" and text[mention.span.end : mention.span.end + 1] == "-" for mention in mentions
    )
    if sure < _FEWEST:
        return list(mentions)
    found: list[Mention] = []
    pairs = max(mention.value.pair for mention in mentions)
    for mention in mentions:
        last = _MAYBE.match(text, mention.span.end) if mention.rule == "year" and len(mention.text) == 4 else None
        begin = int(mention.text) if last is not None and mention.text.isdigit() else 0
        end = begin - begin % 100 + int(last[1]) if last is not None else 0
        if last is None or not 0 < begin < end:
            found.append(mention)
            continue
        pairs += 1
        reading = replace(mention.value, pair=pairs, phrase=(mention.span.start, last.end()))
        later = replace(reading, meaning=replace(reading.meaning, number=end))
        found += [
            replace(mention, value=reading, rule="short_years"),
            replace(mention, span=Span(*last.span(1)), text=last[1], value=later, rule="short_years"),
        ]
    return found
