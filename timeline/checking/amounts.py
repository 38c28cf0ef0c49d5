"""Numbers in a text, with what is said of them: "2.4 million", "up to 300", "forty"."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..model import Span

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
)
_TENS = {word: 10 * n for n, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 3)}
_WORDS = {word: n for n, word in enumerate(_SMALL.split())} | _TENS | {"dozen": 12, "pair": 2}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
_NUMBER = re.compile(
    rf"(?<![\w.])(?:(\d+(?:,\d{{3}})+|\d+)(\.\d+)?|((?:{'|'.join(_TENS)}|twenty)-(?:{'|'.join(_SMALL.split()[1:10])})"
    rf"|{'|'.join(_WORDS)}))(?:st|nd|rd|th)?(?:[\s-]?({'|'.join(_SCALES)}))?(?![\w]|\.\d)",
    re.IGNORECASE,
)
# What bounds a number: without it the number is another claim.
_BOUNDS = {
    "at most": ("up to", "as many as", "as much as", "at most", "no more than", "fewer than", "less than", "under"),
    "at least": ("at least", "more than", "over", "no fewer than", "no less than", "upwards of"),
}
_BOUND = re.compile(
    r"\b(" + "|".join(word for each in _BOUNDS.values() for word in each) + r")\s+(?:an?\s+|the\s+|[$£€]\s?)?$",
    re.IGNORECASE,
)
_MEANS = {word: bound for bound, each in _BOUNDS.items() for word in each}


class Amount(NamedTuple):
    """A number, where it stands, and "at most" or "at least" where the text bounds it, with the words that do."""

    value: float
    span: Span
    bound: str = ""
    bounded_by: Span | None = None


def amounts_in(text: str, times: Iterable[Span] = (), offset: int = 0) -> list[Amount]:
    """The numbers of a text that are no part of a time expression. `offset` is where the text begins in its document.

    >>> [(each.value, each.bound) for each in amounts_in("up to 300 of 2.4 million")]
    [(300.0, 'at most'), (2400000.0, '')]
    """
    times = list(times)
    found = []
    for match in _NUMBER.finditer(text):
        span = Span(match.start() + offset, match.end() + offset)
        if any(span.overlaps(time) for time in times):
            continue
        if match[3]:
            if match[3].lower() == "one" and not match[4]:
                continue
            tens, _, ones = match[3].lower().partition("-")
            value = float(_WORDS[tens] + (_WORDS[ones] if ones else 0))
        else:
            value = float(match[1].replace(",", "") + (match[2] or ""))
        if match[4]:
            value *= _SCALES[match[4].lower()]
        before = _BOUND.search(text[max(0, match.start() - 24) : match.start()])
        start = max(0, match.start() - 24) + offset
        bound = _MEANS[before[1].lower()] if before else ""
        found.append(Amount(value, span, bound, Span(start + before.start(1), span.end) if before else None))
    return found
